/**
 * The yearly account of recoverable charges: its time limits and what it must hold (loi 89-462 art. 23 and 7-1).
 *
 * The paragraphs of art. 23 on the account are not among those that art. 40 sets aside for HLM bodies: they bind them
 * directly. Nothing found in these texts sets a rounding: whole cents are a practice, and so is the way of rounding.
 */
import type { LawTable } from '../row.js';
import { lawTable, type SourceDefinition } from '../table.js';

/** What a landlord who asks for provisions owes in exchange. */
export interface ProvisionRule {
  /** How often they are set against the actual charges (régularisation). */
  readonly regularisation: 'annual';
  /** What justifies the provisions asked for: the last results, and the budget of a landlord that is a legal person. */
  readonly justifiedBy: readonly ('last-results' | 'budget-of-legal-person')[];
}

/** The statement (décompte) that goes before a regularisation. */
export interface StatementRule {
  /** How many months before the regularisation it is sent, at the latest. */
  readonly monthsBefore: number;
  /** What it holds: charges by nature, and in a block (immeuble collectif) how they are shared between the tenants. */
  readonly holds: readonly ('by-nature' | 'allocation-mode-in-blocks')[];
}

/** How long the supporting documents (pièces justificatives) are open to the tenants. */
export interface DocumentsRule {
  /** Months from the day on which the statement was sent. */
  readonly months: number;
}

/** What an account that comes late gives the tenant. */
export interface LateAccountRule {
  /** The last day on which it is in time: 31 December of the year after the one in which the charges fell due. */
  readonly lastDay: 'end-of-following-year';
  /** In how many monthly parts the tenant may then pay, on request. */
  readonly instalments: number;
}

/** How long charges and provisions may be claimed. */
export interface ChargesLimitationRule {
  /** Years from the day on which the claim starts to run. */
  readonly years: number;
  /** The day from which the tenant's claim for an overpayment runs. */
  readonly tenantFrom: 'regularisation';
  /** The day from which the landlord's claim for a complement runs; `null`, since it is not settled. */
  readonly landlordFrom: null;
}

/**
 * What is due on collective heat and hot water: a note in the statement (`note`), and since tele-read devices must be
 * followed month by month, an evaluation of the consumption too (`note-and-monthly-evaluation`).
 */
export type HeatInformationRule = 'note' | 'note-and-monthly-evaluation';

/** How far back documents may be looked at. */
export interface DocumentsLookBack {
  /** Years before the day of the request. */
  readonly years: number;
}

const CHECKED = { verifiedTo: '2026-02-01', checkedOn: '2026-11-23', unit: 'rule' } as const;

// The day on which loi ALUR entered into force; what its transitional rules say of leases in progress was not read.
const SINCE_2014 = { from: '2014-03-27', until: null } as const;

const ARTICLE_23: SourceDefinition = { text: 'loi-89-462', article: 'art. 23' };
const ARTICLE_7_1: SourceDefinition = { text: 'loi-89-462', article: 'art. 7-1' };
const LOI_ALUR: SourceDefinition = { text: 'loi-2014-366' };

/** Provisions may be asked for; they are then regularised each year, and justified. */
export const chargeProvisions: LawTable<ProvisionRule> = /* @__PURE__ */ lawTable<ProvisionRule>({
  ...CHECKED,
  id: 'charges/account/provisions',
  title: { fr: 'Provisions pour charges et régularisation annuelle', en: 'Provisions and yearly regularisation' },
  rows: [
    {
      ...SINCE_2014,
      value: { regularisation: 'annual', justifiedBy: ['last-results', 'budget-of-legal-person'] },
      confidence: 'confirmed',
      sources: [ARTICLE_23, { text: 'loi-89-462', article: 'art. 40', confidence: 'single-source' }],
      note: 'The duty is older than loi ALUR: the wording of art. 23 before it was not read, so the row starts with it. Art. 40 does not set these paragraphs aside for HLM bodies (text of February 2026).',
    },
  ],
});

/** The statement by nature of charge, one month before the regularisation. */
export const accountStatement: LawTable<StatementRule> = /* @__PURE__ */ lawTable<StatementRule>({
  ...CHECKED,
  id: 'charges/account/statement',
  title: { fr: 'Décompte des charges avant régularisation', en: 'Statement of charges before the regularisation' },
  rows: [
    {
      ...SINCE_2014,
      value: { monthsBefore: 1, holds: ['by-nature', 'allocation-mode-in-blocks'] },
      confidence: 'confirmed',
      sources: [ARTICLE_23],
      note: 'The duty is older than loi ALUR: the wording of art. 23 before it was not read. No way of counting the month is given: the day of the same number in the month before, or the last day of that month where it is too short.',
    },
  ],
});

/** The supporting documents stay open for six months from the sending of the statement. */
export const accountDocuments: LawTable<DocumentsRule> = /* @__PURE__ */ lawTable<DocumentsRule>({
  ...CHECKED,
  id: 'charges/account/documents',
  title: { fr: 'Mise à disposition des pièces justificatives', en: 'Access to the supporting documents' },
  rows: [
    {
      ...SINCE_2014,
      value: { months: 6 },
      confidence: 'confirmed',
      sources: [ARTICLE_23, LOI_ALUR, { text: 'cass-2004-01-28', confidence: 'single-source' }],
      note: 'In normal conditions, and to each tenant rather than in one meeting for all (ruling of 2004, older than the six months, reported in a parliamentary question). No way of counting is given: from date to date, the last day included.',
    },
  ],
});

/** On request, the tenant gets a recap of the dwelling's charges, by electronic means or by post. */
export const accountRecap: LawTable<'on-request'> = /* @__PURE__ */ lawTable<'on-request'>({
  ...CHECKED,
  id: 'charges/account/recap',
  title: { fr: 'Récapitulatif des charges du logement', en: 'Recap of the dwelling’s charges' },
  rows: [
    {
      from: '2015-09-01',
      until: null,
      value: 'on-request',
      confidence: 'single-source',
      sources: [ARTICLE_23, LOI_ALUR],
    },
  ],
});

/** When an account is late, and the payment by twelfths that it then opens. */
export const lateAccount: LawTable<LateAccountRule> = /* @__PURE__ */ lawTable<LateAccountRule>({
  ...CHECKED,
  id: 'charges/account/late',
  title: { fr: 'Régularisation tardive et paiement par douzièmes', en: 'Late regularisation and payment by twelfths' },
  rows: [
    {
      ...SINCE_2014,
      value: { lastDay: 'end-of-following-year', instalments: 12 },
      confidence: 'confirmed',
      sources: [ARTICLE_23, LOI_ALUR],
      note: 'Regularised before the end of the year, hence on 31 December at the latest. How a sum is cut in twelve whole cents is not said, nor which year counts when an accounting year straddles two.',
    },
  ],
});

/** The limitation (prescription) of claims for charges. */
export const chargesLimitation: LawTable<ChargesLimitationRule> = /* @__PURE__ */ lawTable<ChargesLimitationRule>({
  ...CHECKED,
  id: 'charges/account/limitation',
  title: { fr: 'Prescription des actions en matière de charges', en: 'Limitation of claims for charges' },
  rows: [
    {
      ...SINCE_2014,
      value: { years: 3, tenantFrom: 'regularisation', landlordFrom: null },
      confidence: 'confirmed',
      sources: [ARTICLE_7_1, LOI_ALUR, { text: 'cass-2017-11-09-16-22445' }],
      note: 'The ruling of 2017 starts the tenant’s claim for an overpayment on the day of the regularisation. The start of the landlord’s own claim is not settled. No way of counting is given: from date to date, the last day included. How claims born before the statute pass under it was not read.',
    },
  ],
});

/** The information due where heat or hot water is collective. */
export const heatInformation: LawTable<HeatInformationRule> = /* @__PURE__ */ lawTable<HeatInformationRule>({
  ...CHECKED,
  id: 'charges/account/heat-information',
  title: {
    fr: 'Information sur le chauffage et l’eau chaude collectifs',
    en: 'Information on collective heating and hot water',
  },
  rows: [
    {
      from: '2020-10-25',
      until: '2021-12-31',
      value: 'note',
      confidence: 'confirmed',
      sources: [
        ARTICLE_23,
        { text: 'ordonnance-2020-866' },
        { text: 'decret-2020-886' },
        { text: 'arrete-2020-07-24' },
      ],
      note: 'From that day the content of the note is set by decree. What was due before was not read.',
    },
    {
      from: '2022-01-01',
      until: null,
      value: 'note-and-monthly-evaluation',
      confidence: 'confirmed',
      sources: [
        ARTICLE_23,
        { text: 'loi-89-462', article: 'art. 6-2' },
        { text: 'cch', article: 'art. L174-2 et R174-1 s.' },
        { text: 'ordonnance-2020-866' },
        { text: 'decret-2020-886' },
        { text: 'arrete-2020-07-24' },
      ],
      note: 'The monthly evaluation is due where the devices are read at a distance.',
    },
  ],
});

/** How many years back a tenants’ association may look at the documents; the six months do not bind it. */
export const associationsLookBack: LawTable<DocumentsLookBack> = /* @__PURE__ */ lawTable<DocumentsLookBack>({
  ...CHECKED,
  id: 'charges/account/associations-look-back',
  title: {
    fr: 'Années contrôlables par une association de locataires',
    en: 'Years that a tenants’ association may look at',
  },
  rows: [
    {
      ...SINCE_2014,
      value: { years: 3 },
      confidence: 'single-source',
      sources: [{ text: 'inc-cnl-controle-charges' }],
      note: 'Said by a consumers’ institute and a tenants’ confederation, not by the statute; the row starts with the three years of art. 7-1.',
    },
  ],
});
