/**
 * Compulsory advances (avances obligatoires, CCP art. L2191-2 and R2191-3 to R2191-15): from which amount and length, at
 * which rates, for which renewals, and how they are paid back. Which buyers owe them stands in `procurement-buyers.ts`.
 */
import { deepFreeze, lawTable } from '../table.js';
import type { LawTable } from '../row.js';

/** When an advance is due: the amount and the time are both strictly above. */
export interface AdvanceConditions {
  /** The initial amount of the contract is above this, in euros HT. */
  readonly amountAbove: string;
  /** The time of execution (délai d'exécution) is above this, in months. */
  readonly monthsAbove: number;
}

/**
 * The rates: a share of the initial amount TTC, or of `monthsOfBase × amount ÷ months` for a contract of more months than
 * that.
 */
export interface AdvanceRates {
  /** The lowest share, included. */
  readonly minimum: string;
  /** The highest share, included; `null` where it was not read. */
  readonly maximum: string | null;
  /** Beyond so many months, the base is that of so many months. */
  readonly monthsOfBase: number;
}

/** The lowest shares where the holder is a small or medium enterprise (PME), by group of buyers; `null`: the ordinary one. */
export interface AdvanceSmeRates {
  /** For the State. */
  readonly state: string;
  /** For the administrative establishments of the State above the expenses. */
  readonly stateAdministrative: string | null;
  /** For local authorities, their establishments and groupings above the expenses. */
  readonly local: string | null;
  /** The two last rates hold above these yearly expenses, in euros. */
  readonly expensesAbove: string;
}

/** How an advance is paid back where the contract is silent. */
export interface AdvanceRepayment {
  /** An advance of at most this share of the amount TTC… */
  readonly smallUpTo: string;
  /** …begins to be paid back when this share of the amount TTC is performed; a larger one from the first payment claim. */
  readonly smallFrom: string;
  /** What the progress is measured on: the whole contract, or the holder's own share. */
  readonly progressOf: 'contract' | 'own-share';
}

/** The dated values of advances, by subject. */
export interface ProcurementAdvanceTables {
  /** When one is due. */
  readonly conditions: LawTable<AdvanceConditions>;
  /** The rates. */
  readonly rates: LawTable<AdvanceRates>;
  /** The lowest rates for small and medium enterprises. */
  readonly smeRates: LawTable<AdvanceSmeRates>;
  /** The holder may refuse it. */
  readonly refusal: LawTable<'holder-may-refuse'>;
  /** Renewals of a renewable contract. */
  readonly renewals: LawTable<'one-each'>;
  /** Orders under a framework agreement (accord-cadre à bons de commande) without a minimum. */
  readonly orders: LawTable<'each-order'>;
  /** How it is paid back. */
  readonly repayment: LawTable<AdvanceRepayment>;
}

const CHECKED = { verifiedTo: '2026-08-01', checkedOn: '2026-11-23' } as const;
const BEFORE_CODE = { from: '2016-04-01', until: '2019-03-31' } as const;
const SINCE_CODE = { from: '2019-04-01', until: null } as const;
const OLD_ARTICLE = [{ text: 'decret-2016-360', article: 'art. 110' }] as const;
const READ_AT = 'Read in the article as quoted by marche-public.fr and Lexbase.';
const EXPENSES = { expensesAbove: '60000000' } as const;
const RATE_ARTICLE = { text: 'ccp', article: 'art. R2191-7' } as const;

/** Compulsory advances, by subject. */
export const procurementAdvances: ProcurementAdvanceTables = /* @__PURE__ */ deepFreeze({
  conditions: /* @__PURE__ */ lawTable<AdvanceConditions>({
    ...CHECKED,
    id: 'procurement/advance/conditions',
    unit: 'rule',
    title: {
      fr: 'Montant et délai d’exécution ouvrant droit à l’avance',
      en: 'Amount and time that make an advance due',
    },
    rows: [
      {
        ...BEFORE_CODE,
        value: { amountAbove: '50000', monthsAbove: 2 },
        confidence: 'single-source',
        sources: OLD_ARTICLE,
        note: READ_AT,
      },
      {
        ...SINCE_CODE,
        value: { amountAbove: '50000', monthsAbove: 2 },
        confidence: 'confirmed',
        sources: [
          { text: 'ccp', article: 'art. R2191-3' },
          { text: 'ccp', article: 'art. L2191-2' },
        ],
      },
    ],
  }),
  rates: /* @__PURE__ */ lawTable<AdvanceRates>({
    ...CHECKED,
    id: 'procurement/advance/rates',
    unit: 'rule',
    title: { fr: 'Taux de l’avance', en: 'Rates of the advance' },
    rows: [
      {
        ...BEFORE_CODE,
        value: { minimum: '0.05', maximum: null, monthsOfBase: 12 },
        confidence: 'inferred',
        sources: OLD_ARTICLE,
        note: 'The 5 % of the initial amount TTC was read; the base of a contract of more than twelve months was not, and is taken as that of R2191-7.',
      },
      {
        ...SINCE_CODE,
        value: { minimum: '0.05', maximum: '0.3', monthsOfBase: 12 },
        confidence: 'confirmed',
        sources: [RATE_ARTICLE],
      },
    ],
  }),
  smeRates: /* @__PURE__ */ lawTable<AdvanceSmeRates>({
    ...CHECKED,
    id: 'procurement/advance/sme-rates',
    unit: 'rule',
    title: {
      fr: 'Taux minimal de l’avance versée à une petite ou moyenne entreprise',
      en: 'Lowest rate of the advance to a small or medium enterprise',
    },
    rows: [
      {
        from: '2019-04-01',
        until: '2019-12-31',
        value: { ...EXPENSES, state: '0.2', stateAdministrative: null, local: null },
        confidence: 'confirmed',
        sources: [RATE_ARTICLE],
        note: 'The rate of the State is of 2019, without its day: the row begins with the code.',
      },
      {
        from: '2020-01-01',
        until: '2022-12-29',
        value: { ...EXPENSES, state: '0.2', stateAdministrative: '0.1', local: '0.1' },
        confidence: 'confirmed',
        sources: [RATE_ARTICLE, { text: 'decret-2019-1344' }],
      },
      {
        from: '2022-12-30',
        until: '2024-12-31',
        value: { ...EXPENSES, state: '0.3', stateAdministrative: '0.1', local: '0.1' },
        confidence: 'confirmed',
        sources: [RATE_ARTICLE, { text: 'decret-2022-1683' }],
        note: 'First day of the version of the code. The notice of the decree has it apply to consultations engaged from 1 January 2023.',
      },
      {
        from: '2025-01-01',
        until: null,
        value: { ...EXPENSES, state: '0.3', stateAdministrative: '0.1', local: '0.1' },
        confidence: 'confirmed',
        sources: [RATE_ARTICLE, { text: 'decret-2024-1251' }],
        note: 'New wording, same rates. The expenses are those of the last year but one.',
      },
    ],
  }),
  refusal: /* @__PURE__ */ lawTable<'holder-may-refuse'>({
    ...CHECKED,
    id: 'procurement/advance/refusal',
    unit: 'rule',
    title: { fr: 'Refus de l’avance par le titulaire', en: 'Refusal of the advance by the holder' },
    rows: [
      {
        ...BEFORE_CODE,
        value: 'holder-may-refuse',
        confidence: 'single-source',
        sources: OLD_ARTICLE,
        note: READ_AT,
      },
      {
        ...SINCE_CODE,
        value: 'holder-may-refuse',
        confidence: 'confirmed',
        sources: [{ text: 'ccp', article: 'art. R2191-5' }],
      },
    ],
  }),
  renewals: /* @__PURE__ */ lawTable<'one-each'>({
    ...CHECKED,
    id: 'procurement/advance/renewals',
    unit: 'rule',
    title: { fr: 'Avance d’un marché reconductible', en: 'Advance of a renewable contract' },
    rows: [
      {
        ...SINCE_CODE,
        value: 'one-each',
        confidence: 'confirmed',
        sources: [{ text: 'ccp', article: 'art. R2191-15' }],
        note: 'One advance for each renewal, under the conditions of the first one.',
      },
    ],
  }),
  orders: /* @__PURE__ */ lawTable<'each-order'>({
    ...CHECKED,
    id: 'procurement/advance/orders',
    unit: 'rule',
    title: { fr: 'Avance d’un accord-cadre à bons de commande', en: 'Advance under a framework agreement with orders' },
    rows: [
      {
        ...BEFORE_CODE,
        value: 'each-order',
        confidence: 'single-source',
        sources: OLD_ARTICLE,
        note: 'With a minimum above the amount, one advance on that minimum; without, one for each order of that amount and time.',
      },
      {
        ...SINCE_CODE,
        value: 'each-order',
        confidence: 'single-source',
        sources: [{ text: 'ccp', article: 'art. R2191-16' }],
        note: 'Without a minimum amount, one advance for each order that meets the conditions. Read in the consolidated code; the case of a minimum was not.',
      },
    ],
  }),
  repayment: /* @__PURE__ */ lawTable<AdvanceRepayment>({
    ...CHECKED,
    id: 'procurement/advance/repayment',
    unit: 'rule',
    title: { fr: 'Remboursement de l’avance dans le silence du marché', en: 'Repayment of the advance' },
    rows: [
      {
        from: '2022-12-30',
        until: '2025-12-31',
        value: { smallUpTo: '0.3', smallFrom: '0.65', progressOf: 'contract' },
        confidence: 'single-source',
        sources: [{ text: 'ccp', article: 'art. R2191-11' }],
        note: 'The versions of before 30 December 2022 were not read.',
      },
      {
        from: '2026-01-01',
        until: null,
        value: { smallUpTo: '0.3', smallFrom: '0.65', progressOf: 'own-share' },
        confidence: 'confirmed',
        sources: [{ text: 'ccp', article: 'art. R2191-11' }, { text: 'decret-2025-1383' }],
        note: 'The decree makes clear that progress is that of the share that the holder performs; the two shares are those of the version before.',
      },
    ],
  }),
});
