/**
 * The scheme of responsible purchases (schéma de promotion des achats publics socialement et écologiquement responsables,
 * SPASER, CCP art. L2111-3 and D2111-3): who adopts one, above which yearly amount, and what it holds.
 */
import { deepFreeze, lawTable } from '../table.js';
import type { LawTable } from '../row.js';

/** Who is bound: local authorities and buyers whose status is set by law, or every buyer subject to the code. */
export type PurchasingSchemeBuyers = 'local-authorities-and-statutory-buyers' | 'every-buyer';

/** Above which amount, and of what. */
export interface PurchasingSchemeAmount {
  /** The yearly amount is above this, in euros HT. */
  readonly above: string;
  /** What is measured: purchases of a year, or spending of a calendar year on contracts of the code, book V excluded. */
  readonly measure: 'yearly-purchases' | 'calendar-year-spending';
}

/** What the scheme holds, and how it is made known. */
export interface PurchasingSchemeContent {
  /** The real rates are published every so many years. */
  readonly indicatorsEveryYears: number;
  /** The objectives are followed up every so many years. */
  readonly followUpEveryYears: number;
  /** Where it is published. */
  readonly published: 'site-of-the-buyer';
  /** Whether several buyers may draw up one together. */
  readonly jointScheme: boolean;
}

/** The dated values of the scheme, by subject. */
export interface PurchasingSchemeTables {
  /** Above which amount. */
  readonly amount: LawTable<PurchasingSchemeAmount>;
  /** Who is bound. */
  readonly buyers: LawTable<PurchasingSchemeBuyers>;
  /** What it holds. */
  readonly content: LawTable<PurchasingSchemeContent>;
}

const CHECKED = { verifiedTo: '2026-08-01', checkedOn: '2026-11-23' } as const;
const ESS = { text: 'loi-2014-856', article: 'art. 13' } as const;
const STATUTE = { text: 'ccp', article: 'art. L2111-3' } as const;
const DECREE = { text: 'ccp', article: 'art. D2111-3' } as const;
const SINCE_2015 = 'The duty is of 2015; the row begins with the days that this library answers for.';

/** The scheme of responsible purchases, by subject. */
export const purchasingScheme: PurchasingSchemeTables = /* @__PURE__ */ deepFreeze({
  amount: /* @__PURE__ */ lawTable<PurchasingSchemeAmount>({
    ...CHECKED,
    id: 'procurement/purchasing-scheme/amount',
    unit: 'rule',
    title: {
      fr: 'Montant annuel d’achats au-delà duquel un SPASER est dû',
      en: 'Yearly amount above which a scheme is due',
    },
    rows: [
      {
        from: '2016-04-01',
        until: '2022-12-31',
        value: { above: '100000000', measure: 'yearly-purchases' },
        confidence: 'confirmed',
        sources: [ESS, DECREE],
        note: SINCE_2015,
      },
      {
        from: '2023-01-01',
        until: null,
        value: { above: '50000000', measure: 'calendar-year-spending' },
        confidence: 'confirmed',
        sources: [DECREE, { text: 'decret-2022-767', article: 'art. 1' }],
      },
    ],
  }),
  buyers: /* @__PURE__ */ lawTable<PurchasingSchemeBuyers>({
    ...CHECKED,
    id: 'procurement/purchasing-scheme/buyers',
    unit: 'rule',
    title: { fr: 'Acheteurs tenus d’adopter un SPASER', en: 'Buyers that adopt a scheme' },
    rows: [
      {
        from: '2016-04-01',
        until: '2023-10-24',
        value: 'local-authorities-and-statutory-buyers',
        confidence: 'confirmed',
        sources: [ESS, STATUTE],
        note: SINCE_2015,
      },
      {
        from: '2023-10-25',
        until: null,
        value: 'every-buyer',
        confidence: 'confirmed',
        sources: [STATUTE, { text: 'loi-2023-973', article: 'art. 29' }],
      },
    ],
  }),
  content: /* @__PURE__ */ lawTable<PurchasingSchemeContent>({
    ...CHECKED,
    id: 'procurement/purchasing-scheme/content',
    unit: 'rule',
    title: { fr: 'Contenu et publication du SPASER', en: 'Content and publication of the scheme' },
    rows: [
      {
        from: '2023-10-25',
        until: null,
        value: { indicatorsEveryYears: 2, followUpEveryYears: 1, published: 'site-of-the-buyer', jointScheme: true },
        confidence: 'single-source',
        sources: [STATUTE],
        note: 'Targets for each category of purchase, those made from solidarity enterprises and from employers of disadvantaged people among them, SIAE included. Read in the version in force since 25 October 2023.',
      },
    ],
  }),
});
