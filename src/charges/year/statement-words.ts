/**
 * The words of a tenant's statement, in French and in English.
 */
import { french, type Locale } from '../../core/index.js';
import { list } from '../note/language.js';
import type { OccupancyMethod } from './schema.js';

/** What a statement says, once in each language. */
export interface StatementWords {
  /** The title. */
  readonly title: (dwelling: string, tenancy: string) => string;
  /** The residence and the accounting year. */
  readonly year: (residence: string, firstDay: string, lastDay: string) => string;
  /** The days of the tenancy. */
  readonly days: (firstDay: string, lastDay: string, days: number, yearDays: string) => string;
  /** What the balance comes to. */
  readonly outcome: Readonly<Record<'complement' | 'credit' | 'settled', (amount: string) => string>>;
  /** Headings of the table of the balance. */
  readonly balance: { readonly headings: readonly [string, string] } & Readonly<
    Record<'owed' | 'provisions' | 'complement' | 'credit' | 'settled', string>
  >;
  /** Headings of the table of charges. */
  readonly charges: readonly [string, string, string, string, string, string];
  /** Titles of the sections. */
  readonly sections: Readonly<Record<'charges' | 'sharing' | 'dates' | 'sources', string>>;
  /** What the marks behind the texts mean. */
  readonly marks: readonly { readonly mark: string; readonly meaning: string }[];
  /** A mark and its meaning, as a sentence. */
  readonly meaning: (mark: string, meaning: string) => string;
  /** All the days of the year. */
  readonly wholeYear: string;
  /** A supplier behind the name of an expense. */
  readonly from: (label: string, supplier: string) => string;
  /** The weight of the dwelling in the key. */
  readonly weight: (own: string, all: string) => string;
  /** Days of the tenancy among those of the expense. */
  readonly daysOf: (days: string, periodDays: string) => string;
  /** What is shared, in the middle of a list. */
  readonly quoted: (label: string) => string;
  /** Who shares what, by what, over which days when they are not the whole year. */
  readonly shared: (labels: string, perimeter: string, key: string, days: string | undefined) => string;
  /** Some days in a row. */
  readonly period: (firstDay: string, lastDay: string) => string;
  /** Staff: the part of the cost that may be charged. */
  readonly rule: (label: string, rule: string) => string;
  /** How the dwelling's share is split between its tenancies. */
  readonly method: Readonly<Record<OccupancyMethod, string>>;
  /** Vacancy. */
  readonly vacancy: string;
  /** Rounding. */
  readonly rounding: string;
  /** Until when the documents are open. */
  readonly documents: (firstDay: string, lastDay: string) => string;
  /** Until when documents are open, when the day of sending is not known. */
  readonly documentsFromSending: string;
  /** The day of the regularisation. */
  readonly regularised: (day: string) => string;
  /** Twelfths that the tenant may ask for: so many of so much. */
  readonly twelfths: (parts: string) => string;
  /** So many monthly amounts. */
  readonly times: (count: string, amount: string) => string;
  /** Until when the tenant may claim. */
  readonly claim: (day: string) => string;
  /** The next monthly provision. */
  readonly nextProvision: (amount: string) => string;
}

const FRENCH: StatementWords = {
  title: (dwelling, tenancy) => french`Décompte de charges : logement ${dwelling}, bail ${tenancy}`,
  year: (residence, firstDay, lastDay) => french`Résidence « ${residence} », exercice du ${firstDay} au ${lastDay}.`,
  days: (firstDay, lastDay, days, yearDays) =>
    french`Vos jours dans l’exercice : du ${firstDay} au ${lastDay}, soit ${String(days)} ${days > 1 ? 'jours' : 'jour'} sur ${yearDays}.`,
  outcome: {
    complement: (amount) => `Il vous reste à payer ${amount}.`,
    credit: (amount) => `Le bailleur vous rend ${amount}.`,
    settled: () => 'Vos provisions couvrent exactement vos charges.',
  },
  balance: {
    headings: ['En euros', 'Montant'],
    owed: 'Charges récupérables de votre période',
    provisions: 'Provisions déjà appelées',
    complement: 'Solde à payer',
    credit: 'Solde en votre faveur',
    settled: 'Solde',
  },
  charges: ['Nature et dépense', 'À répartir (€)', 'Clé', 'Logement (€)', 'Jours', 'Pour vous (€)'],
  sections: {
    charges: 'Vos charges par nature',
    sharing: 'Comment elles sont réparties',
    dates: 'Dates et droits',
    sources: 'Textes',
  },
  marks: [
    { mark: 'source unique', meaning: 'le point n’a été lu qu’à un endroit' },
    { mark: 'interprétation', meaning: 'c’est une lecture des textes, non une règle écrite' },
    { mark: 'non confirmé', meaning: 'aucune source lue ne le confirme' },
    { mark: 'à relire', meaning: 'le texte a pu changer depuis sa lecture' },
  ],
  meaning: (mark, meaning) => french`« ${mark} » : ${meaning}.`,
  wholeYear: 'Vous avez été locataire pendant tout l’exercice.',
  from: (label, supplier) => `${label} (${supplier})`,
  weight: (own, all) => `${own} / ${all}`,
  daysOf: (days, periodDays) => `${days} / ${periodDays}`,
  quoted: (label) => french`« ${label} »`,
  shared: (labels, perimeter, key, days) => french`${labels} : ${list([perimeter, `clé ${key}`, days])}.`,
  period: (firstDay, lastDay) => `du ${firstDay} au ${lastDay}`,
  rule: (label, rule) => french`« ${label} » : ${rule}.`,
  method: {
    'pooled-year':
      'Quand plusieurs locataires se succèdent dans le logement, ses charges de l’année sont partagées entre eux selon le nombre de jours de chacun.',
    'dated-expense':
      'Quand plusieurs locataires se succèdent dans le logement, chaque dépense est partagée entre eux selon leurs jours dans la période qu’elle couvre.',
  },
  vacancy: french`La part des logements sans locataire reste au bailleur : elle n’est pas reportée sur vous.`,
  rounding:
    'La colonne « Clé » donne le poids de votre logement, puis celui de tout le périmètre. Les dépenses de même clé et de même périmètre sont additionnées, puis réparties au centime, les derniers centimes allant aux parts que l’arrondi réduit le plus. Aucun texte n’impose de méthode d’arrondi.',
  documents: (firstDay, lastDay) =>
    `Les pièces justificatives (factures, contrats) sont à votre disposition du ${firstDay} au ${lastDay}.`,
  documentsFromSending:
    'Les pièces justificatives (factures, contrats) sont à votre disposition pendant six mois à compter de l’envoi de ce décompte.',
  regularised: (day) => french`Date de la régularisation : ${day}.`,
  twelfths: (parts) =>
    french`La régularisation est tardive : vous pouvez demander à payer par douzièmes, soit ${parts}.`,
  times: (count, amount) => `${count} × ${amount}`,
  claim: (day) => `Vous pouvez réclamer un trop-perçu jusqu’au ${day}.`,
  nextProvision: (amount) => french`Prochaine provision mensuelle : ${amount}.`,
};

const ENGLISH: StatementWords = {
  title: (dwelling, tenancy) => `Statement of charges (décompte de charges): dwelling ${dwelling}, tenancy ${tenancy}`,
  year: (residence, firstDay, lastDay) => `Residence “${residence}”, accounting year from ${firstDay} to ${lastDay}.`,
  days: (firstDay, lastDay, days, yearDays) =>
    `Your days within the year: from ${firstDay} to ${lastDay}, ${String(days)} ${days > 1 ? 'days' : 'day'} out of ${yearDays}.`,
  outcome: {
    complement: (amount) => `You still owe ${amount}.`,
    credit: (amount) => `The landlord pays you back ${amount}.`,
    settled: () => 'Your advance payments cover your charges exactly.',
  },
  balance: {
    headings: ['In euros', 'Amount'],
    owed: 'Recoverable charges of your period',
    provisions: 'Advance payments (provisions) already called',
    complement: 'Balance to pay',
    credit: 'Balance in your favour',
    settled: 'Balance',
  },
  charges: ['Nature and expense', 'To share (€)', 'Key', 'Dwelling (€)', 'Days', 'For you (€)'],
  sections: {
    charges: 'Your charges by nature',
    sharing: 'How they are shared',
    dates: 'Dates and rights',
    sources: 'Texts',
  },
  marks: [
    { mark: 'single source', meaning: 'the point was read in one place only' },
    { mark: 'inferred', meaning: 'it is a reading of the texts, not a written rule' },
    { mark: 'unconfirmed', meaning: 'no source read confirms it' },
    { mark: 'to be read again', meaning: 'the text may have changed since it was read' },
  ],
  meaning: (mark, meaning) => `“${mark}”: ${meaning}.`,
  wholeYear: 'You were a tenant on every day of the year of the account.',
  from: (label, supplier) => `${label} (${supplier})`,
  weight: (own, all) => `${own} / ${all}`,
  daysOf: (days, periodDays) => `${days} / ${periodDays}`,
  quoted: (label) => `“${label}”`,
  shared: (labels, perimeter, key, days) => `${labels}: ${list([perimeter, `key ${key}`, days])}.`,
  period: (firstDay, lastDay) => `from ${firstDay} to ${lastDay}`,
  rule: (label, rule) => `“${label}”: ${rule}.`,
  method: {
    'pooled-year':
      'When several tenants follow each other in the dwelling, its charges of the year are shared between them by the days of each.',
    'dated-expense':
      'When several tenants follow each other in the dwelling, each expense is shared between them by their days in the period that it is for.',
  },
  vacancy: 'The share of dwellings without a tenant stays with the landlord: it is not passed on to you.',
  rounding:
    'The column “Key” gives the weight of your dwelling, then that of the whole perimeter. Expenses of the same key and perimeter are added up, then shared to the cent; the last cents go to the shares that rounding cut the most. No text imposes a way to round.',
  documents: (firstDay, lastDay) =>
    `The supporting documents (invoices, contracts) are open to you from ${firstDay} to ${lastDay}.`,
  documentsFromSending:
    'The supporting documents (invoices, contracts) are open to you for six months from the sending of this statement.',
  regularised: (day) => `Day of the regularisation: ${day}.`,
  twelfths: (parts) => `The regularisation is late: you may ask to pay by twelfths, that is ${parts}.`,
  times: (count, amount) => `${count} × ${amount}`,
  claim: (day) => `You may claim an overpayment until ${day}.`,
  nextProvision: (amount) => `Next monthly advance payment (provision): ${amount}.`,
};

/**
 * The words of a statement in a language.
 *
 * @param locale - The language.
 * @returns The words.
 *
 * @internal
 */
export function statementWords(locale: Locale): StatementWords {
  return locale === 'fr' ? FRENCH : ENGLISH;
}
