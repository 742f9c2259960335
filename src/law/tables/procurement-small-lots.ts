/**
 * Small lots (petits lots): which lots of a whole may leave its procedure, each below a limit, together within a share of
 * the value of all lots. Three regimes: dispensed (CCP art. R2122-8), adapted inside a formalised whole (art. R2123-1, 2°),
 * innovative (art. R2122-9-1); and the share that may be reserved for young innovative companies (art. L2113-17).
 *
 * Limits are decimal texts in euros HT, never reached ("inférieur à"); shares are reached ("n'excède pas").
 */
import type { PurchaseKind } from '../procurement-terms.js';
import { deepFreeze, lawTable, type RowDefinition } from '../table.js';
import type { LawTable } from '../row.js';
import type { EuropeanThreshold } from './procurement-thresholds.js';

/** What may be reserved for young innovative companies (jeunes entreprises innovantes). */
export interface YoungCompanyLots {
  /** The largest share of the value of all lots, included. */
  readonly share: string;
  /** Which European threshold the need stays below, for every buyer. */
  readonly below: EuropeanThreshold;
}

/** What an innovative purchase (achat innovant) is limited by. */
export interface InnovativePurchaseTables {
  /** The value below which the need stays, euros HT. */
  readonly need: LawTable<string>;
  /** The value below which a lot of a larger need stays, euros HT, by kind of purchase. */
  readonly lots: Readonly<Record<PurchaseKind, LawTable<string>>>;
  /** The largest share of the value of all lots, included. */
  readonly share: LawTable<string>;
}

const CHECKED = { verifiedTo: '2026-08-01', checkedOn: '2026-11-23' } as const;
const CONFIRMED = { confidence: 'confirmed' } as const;

const ARTICLE_22 =
  'Article 22 of the decree is reported as what R2123-1 took over, with these limits and this share; its own words were not read.';

function smallLotRows(value: string, point: string): readonly RowDefinition<string>[] {
  return [
    {
      from: '2016-04-01',
      until: '2019-03-31',
      value,
      confidence: 'single-source',
      sources: [{ text: 'decret-2016-360', article: 'art. 22' }],
      note: ARTICLE_22,
    },
    { ...CONFIRMED, from: '2019-04-01', until: null, value, sources: [{ text: 'ccp', article: point }] },
  ];
}

/** The share of the value of all lots that lots passed without publicity or competition may reach together. */
export const dispensedLotsShare: LawTable<string> = /* @__PURE__ */ lawTable<string>({
  ...CHECKED,
  id: 'procurement/dispensed-lots-share',
  unit: 'share',
  title: {
    fr: 'Part maximale des lots dispensés de publicité et de mise en concurrence',
    en: 'Largest share of lots dispensed from publicity and competition',
  },
  rows: [
    {
      ...CONFIRMED,
      from: '2019-04-01',
      until: null,
      value: '0.2',
      sources: [
        { text: 'ccp', article: 'art. R2122-8' },
        { text: 'ccp', article: 'art. R2123-1, 2°, b' },
      ],
      note: 'New in the code: the decree of 2016 dispensed needs, and no lots of a larger one. The temporary acts on works of 2020 to 2025 repeat it.',
    },
  ],
});

/** The value below which a lot of a formalised whole may be passed in adapted procedure, euros HT, by kind of purchase. */
export const smallLotLimits: Readonly<Record<PurchaseKind, LawTable<string>>> = /* @__PURE__ */ deepFreeze({
  'supplies-and-services': /* @__PURE__ */ lawTable<string>({
    ...CHECKED,
    id: 'procurement/small-lot-limit/supplies-and-services',
    unit: 'eur-ht',
    title: {
      fr: 'Valeur limite d’un petit lot en procédure adaptée, fournitures et services',
      en: 'Limit of a small lot in adapted procedure, supplies and services',
    },
    rows: /* @__PURE__ */ smallLotRows('80000', 'art. R2123-1, 2°, a'),
  }),
  works: /* @__PURE__ */ lawTable<string>({
    ...CHECKED,
    id: 'procurement/small-lot-limit/works',
    unit: 'eur-ht',
    title: {
      fr: 'Valeur limite d’un petit lot en procédure adaptée, travaux',
      en: 'Limit of a small lot in adapted procedure, works',
    },
    rows: /* @__PURE__ */ smallLotRows('1000000', 'art. R2123-1, 2°, a'),
  }),
});

/** The share of the value of all lots that small lots in adapted procedure may reach together. */
export const smallLotsShare: LawTable<string> = /* @__PURE__ */ lawTable<string>({
  ...CHECKED,
  id: 'procurement/small-lots-share',
  unit: 'share',
  title: {
    fr: 'Part maximale des petits lots en procédure adaptée',
    en: 'Largest share of small lots in adapted procedure',
  },
  rows: /* @__PURE__ */ smallLotRows('0.2', 'art. R2123-1, 2°, b'),
});

const INNOVATIVE_LOT = {
  ...CONFIRMED,
  from: '2021-12-16',
  until: null,
  sources: [{ text: 'ccp', article: 'art. R2122-9-1' }, { text: 'decret-2021-1634' }],
} as const;

const EXPERIMENT = { value: '100000', sources: [{ text: 'decret-2018-1225', article: 'art. 1' }] } as const;

/** Innovative purchases without publicity or competition. Lots of a larger need came with the article of the code. */
export const innovativePurchase: InnovativePurchaseTables = /* @__PURE__ */ deepFreeze({
  need: /* @__PURE__ */ lawTable<string>({
    ...CHECKED,
    id: 'procurement/innovative-purchase/need',
    unit: 'eur-ht',
    title: { fr: 'Seuil des achats innovants', en: 'Threshold of innovative purchases' },
    rows: [
      {
        ...EXPERIMENT,
        from: '2018-12-25',
        until: '2018-12-26',
        confidence: 'unconfirmed',
        note: 'One source starts the experiment on 25 December 2018; another says that the decree was published on 26 December 2018.',
      },
      {
        ...EXPERIMENT,
        ...CONFIRMED,
        from: '2018-12-27',
        until: '2021-12-15',
        note: 'An experiment of three years, which the article of the code overtook by some days.',
      },
      { ...INNOVATIVE_LOT, value: '100000' },
    ],
  }),
  lots: {
    'supplies-and-services': /* @__PURE__ */ lawTable<string>({
      ...CHECKED,
      id: 'procurement/innovative-purchase/lot/supplies-and-services',
      unit: 'eur-ht',
      title: {
        fr: 'Valeur limite d’un lot innovant, fournitures et services',
        en: 'Limit of an innovative lot, supplies and services',
      },
      rows: [{ ...INNOVATIVE_LOT, value: '80000' }],
    }),
    works: /* @__PURE__ */ lawTable<string>({
      ...CHECKED,
      id: 'procurement/innovative-purchase/lot/works',
      unit: 'eur-ht',
      title: { fr: 'Valeur limite d’un lot innovant, travaux', en: 'Limit of an innovative lot, works' },
      rows: [{ ...INNOVATIVE_LOT, value: '100000' }],
    }),
  },
  share: /* @__PURE__ */ lawTable<string>({
    ...CHECKED,
    id: 'procurement/innovative-purchase/lots-share',
    unit: 'share',
    title: { fr: 'Part maximale des lots innovants', en: 'Largest share of innovative lots' },
    rows: [
      {
        ...INNOVATIVE_LOT,
        value: '0.2',
        sources: [
          { text: 'ccp', article: 'art. R2122-9-1' },
          { text: 'ccp', article: 'art. R2123-1, 2°, b' },
        ],
      },
    ],
  }),
});

/** What a buyer may reserve for young innovative companies, among the lots of an innovative object. */
export const youngCompanyLots: LawTable<YoungCompanyLots> = /* @__PURE__ */ lawTable<YoungCompanyLots>({
  ...CHECKED,
  id: 'procurement/young-company-lots',
  unit: 'rule',
  title: {
    fr: 'Lots réservés aux jeunes entreprises innovantes',
    en: 'Lots reserved for young innovative companies',
  },
  rows: [
    {
      ...CONFIRMED,
      from: '2026-05-28',
      until: null,
      value: { share: '0.15', below: 'central-authority' },
      sources: [{ text: 'ccp', article: 'art. L2113-17' }, { text: 'loi-2026-403' }],
      recheck: 'Read loi 2026-403 as published: its article was read in the code only, its first day in other sources.',
      note: 'Not a reservation for insertion structures. The first day is the one after the publication, as reported.',
    },
  ],
});
