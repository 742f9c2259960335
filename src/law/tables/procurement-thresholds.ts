/**
 * Below which value of the need a contract is passed without publicity or competition (dispense, CCP art. R2122-8), from
 * which one a formalised procedure is due (seuils de procédure formalisée, CCP annexe 2), and what goes with them: the
 * small lots taken out of the whole stand in `procurement-small-lots.ts`.
 *
 * Amounts are decimal texts, in euros HT. A dispense asks for less than the amount; a formalised procedure is due from the
 * amount on, included.
 */
import type { BuyerRole, PurchaseKind } from '../procurement-terms.js';
import { deepFreeze, lawTable, type RowDefinition, type SourceDefinition } from '../table.js';
import type { LawTable } from '../row.js';
import type { TextId } from '../texts.js';

/**
 * Which of the European thresholds: that of a `central-authority` (autorité publique centrale), of any `other-authority`
 * (autre pouvoir adjudicateur, so every social landlord), of a `contracting-entity` (entité adjudicatrice), all three for
 * supplies and services; or that of `works`, for every buyer.
 */
export type EuropeanThreshold = 'central-authority' | 'other-authority' | 'contracting-entity' | 'works';

type AmountRow = RowDefinition<string>;

const CHECKED = { verifiedTo: '2026-08-01', checkedOn: '2026-11-23', unit: 'eur-ht' } as const;
const CONFIRMED = { confidence: 'confirmed' } as const;

const DISPENSE = { text: 'ccp', article: 'art. R2122-8' } as const;
const READ_AGAIN =
  'Re-read article R2122-8: it was amended twice in 2026, and an act of April to November 2026 is not excluded.';

const DISPENSE_BEFORE_2020: readonly AmountRow[] = [
  {
    ...CONFIRMED,
    from: '2016-04-01',
    until: '2019-03-31',
    value: '25000',
    sources: [{ text: 'decret-2016-360', article: 'art. 30, I, 8°' }],
  },
  { ...CONFIRMED, from: '2019-04-01', until: '2019-12-31', value: '25000', sources: [DISPENSE] },
];

const SINCE_2020: readonly SourceDefinition[] = [DISPENSE, { text: 'decret-2019-1344' }];
const ASAP: SourceDefinition = { text: 'loi-2020-1525', article: 'art. 142' };
const RELIEF_2020: SourceDefinition = { text: 'decret-2020-893', article: 'art. 1' };

/** The value below which neither publicity nor competition is asked for, euros HT, by kind of purchase. */
export const dispenseThresholds: Readonly<Record<PurchaseKind, LawTable<string>>> = /* @__PURE__ */ deepFreeze({
  'supplies-and-services': /* @__PURE__ */ lawTable<string>({
    ...CHECKED,
    id: 'procurement/dispense/supplies-and-services',
    title: {
      fr: 'Seuil de dispense de publicité et de mise en concurrence, fournitures et services',
      en: 'Threshold of the dispense from publicity and competition, supplies and services',
    },
    rows: [
      ...DISPENSE_BEFORE_2020,
      { ...CONFIRMED, from: '2020-01-01', until: '2026-03-31', value: '40000', sources: SINCE_2020 },
      {
        ...CONFIRMED,
        from: '2026-04-01',
        until: null,
        value: '60000',
        sources: [DISPENSE, { text: 'decret-2025-1386', article: 'art. 1, 1°, b, et art. 3' }],
        recheck: READ_AGAIN,
      },
    ],
  }),
  works: /* @__PURE__ */ lawTable<string>({
    ...CHECKED,
    id: 'procurement/dispense/works',
    title: {
      fr: 'Seuil de dispense de publicité et de mise en concurrence, travaux',
      en: 'Threshold of the dispense from publicity and competition, works',
    },
    rows: [
      ...DISPENSE_BEFORE_2020,
      { ...CONFIRMED, from: '2020-01-01', until: '2020-07-23', value: '40000', sources: SINCE_2020 },
      {
        ...CONFIRMED,
        from: '2020-07-24',
        until: '2020-12-07',
        value: '70000',
        sources: [RELIEF_2020],
        note: 'Published on 23 July 2020, in force the next day. The decree speaks of contracts concluded until 10 July 2021: loi 2020-1525 overtook it.',
      },
      {
        from: '2020-12-08',
        until: '2020-12-08',
        value: '70000',
        confidence: 'unconfirmed',
        sources: [RELIEF_2020, ASAP],
        note: 'Loi 2020-1525 was published on this day. Its articles of the code hold from the next one; this measure stands outside the code, and the texts read do not say whether it holds one day earlier. The lower amount is kept.',
      },
      {
        ...CONFIRMED,
        from: '2020-12-09',
        until: '2022-12-31',
        value: '100000',
        sources: [ASAP],
        note: 'The first day is that after the publication, which the code gives to its own articles amended by the same statute.',
      },
      {
        ...CONFIRMED,
        from: '2023-01-01',
        until: '2024-12-31',
        value: '100000',
        sources: [{ text: 'decret-2022-1683' }],
        note: 'The first day follows from the last one of loi 2020-1525: the decree was in force on 30 December 2022.',
      },
      {
        ...CONFIRMED,
        from: '2025-01-01',
        until: '2025-12-31',
        value: '100000',
        sources: [{ text: 'decret-2024-1217' }],
      },
      {
        ...CONFIRMED,
        from: '2026-01-01',
        until: null,
        value: '100000',
        sources: [DISPENSE, { text: 'decret-2025-1386', article: 'art. 1, 1°, a, et art. 3' }],
        recheck: READ_AGAIN,
      },
    ],
  }),
});

function before(until: string, value: string, directive: TextId, from = '2016-04-01', regulation?: TextId): AmountRow {
  const named = [directive, ...(regulation === undefined ? [] : [regulation])].map((text) => ({ text }));
  return { ...CONFIRMED, from, until, value, sources: [{ text: 'decret-2016-360' }, ...named] };
}

function since(from: string, until: string, value: string, regulation: TextId): AmountRow {
  return { ...CONFIRMED, from, until, value, sources: [{ text: 'ccp', article: 'annexe 2' }, { text: regulation }] };
}

/** The first two years, and the next two up to the day before the code. */
function earlyRows(first: string, second: string): readonly AmountRow[] {
  return [
    before('2017-12-31', first, 'directive-2014-24'),
    before('2019-03-31', second, 'directive-2014-24', '2018-01-01', 'reglement-2017-2365'),
    since('2019-04-01', '2019-12-31', second, 'reglement-2017-2365'),
  ];
}

/**
 * The estimated value from which a formalised procedure is due, included, euros HT. Two years each: what follows the last
 * row is published in the autumn before.
 */
export const europeanThresholds: Readonly<Record<EuropeanThreshold, LawTable<string>>> = /* @__PURE__ */ deepFreeze({
  'central-authority': /* @__PURE__ */ lawTable<string>({
    ...CHECKED,
    id: 'procurement/european-threshold/central-authority',
    title: {
      fr: 'Seuil de procédure formalisée, fournitures et services, autorités publiques centrales',
      en: 'Threshold of formalised procedures, supplies and services, central authorities',
    },
    rows: /* @__PURE__ */ [
      ...earlyRows('135000', '144000'),
      since('2020-01-01', '2021-12-31', '139000', 'reglement-2019-1828'),
      since('2022-01-01', '2023-12-31', '140000', 'reglement-2021-1952'),
      since('2024-01-01', '2025-12-31', '143000', 'reglement-2023-2495'),
      since('2026-01-01', '2027-12-31', '140000', 'reglement-2025-2152'),
    ],
  }),
  'other-authority': /* @__PURE__ */ lawTable<string>({
    ...CHECKED,
    id: 'procurement/european-threshold/other-authority',
    title: {
      fr: 'Seuil de procédure formalisée, fournitures et services, autres pouvoirs adjudicateurs',
      en: 'Threshold of formalised procedures, supplies and services, other contracting authorities',
    },
    rows: /* @__PURE__ */ [
      ...earlyRows('209000', '221000'),
      since('2020-01-01', '2021-12-31', '214000', 'reglement-2019-1828'),
      since('2022-01-01', '2023-12-31', '215000', 'reglement-2021-1952'),
      since('2024-01-01', '2025-12-31', '221000', 'reglement-2023-2495'),
      since('2026-01-01', '2027-12-31', '216000', 'reglement-2025-2152'),
    ],
  }),
  'contracting-entity': /* @__PURE__ */ lawTable<string>({
    ...CHECKED,
    id: 'procurement/european-threshold/contracting-entity',
    title: {
      fr: 'Seuil de procédure formalisée, fournitures et services, entités adjudicatrices',
      en: 'Threshold of formalised procedures, supplies and services, contracting entities',
    },
    rows: /* @__PURE__ */ [
      before('2017-12-31', '418000', 'directive-2014-25'),
      before('2019-03-31', '443000', 'directive-2014-25', '2018-01-01'),
      since('2019-04-01', '2019-12-31', '443000', 'directive-2014-25'),
      since('2020-01-01', '2021-12-31', '428000', 'directive-2014-25'),
      since('2022-01-01', '2023-12-31', '431000', 'directive-2014-25'),
      since('2024-01-01', '2025-12-31', '443000', 'directive-2014-25'),
      since('2026-01-01', '2027-12-31', '432000', 'reglement-2025-2150'),
    ],
  }),
  works: /* @__PURE__ */ lawTable<string>({
    ...CHECKED,
    id: 'procurement/european-threshold/works',
    title: {
      fr: 'Seuil de procédure formalisée, travaux',
      en: 'Threshold of formalised procedures, works',
    },
    rows: /* @__PURE__ */ [
      ...earlyRows('5225000', '5548000'),
      since('2020-01-01', '2021-12-31', '5350000', 'reglement-2019-1828'),
      since('2022-01-01', '2023-12-31', '5382000', 'reglement-2021-1952'),
      since('2024-01-01', '2025-12-31', '5538000', 'reglement-2023-2495'),
      since('2026-01-01', '2027-12-31', '5404000', 'reglement-2025-2152'),
    ],
  }),
});

const NOT_INDEXED = 'The articles name no figure: it is that of the directive, not indexed since 2016.';
const NO_SOURCE = 'No source was found for this figure: it is kept from memory.';

/**
 * The value of the need from which contracts for social and other specific services are announced in the Official Journal
 * of the Union, included, euros HT, by the capacity of the buyer. Their procedure stays adapted whatever the value.
 */
export const socialServicesThresholds: Readonly<Record<BuyerRole, LawTable<string>>> = /* @__PURE__ */ deepFreeze({
  'contracting-authority': /* @__PURE__ */ lawTable<string>({
    ...CHECKED,
    id: 'procurement/social-services/contracting-authority',
    title: {
      fr: 'Seuil de publication européenne, services sociaux et spécifiques, pouvoirs adjudicateurs',
      en: 'Threshold of European publication, social and specific services, contracting authorities',
    },
    rows: [
      {
        from: '2016-04-01',
        until: '2019-03-31',
        value: '750000',
        confidence: 'single-source',
        sources: [{ text: 'decret-2016-360' }, { text: 'directive-2014-24', article: 'art. 4, d' }],
        note: 'Read in a description of the rules of 2016 and 2017; the articles of the decree were not read.',
      },
      {
        from: '2019-04-01',
        until: null,
        value: '750000',
        confidence: 'single-source',
        sources: [
          { text: 'ccp', article: 'art. R2131-14 et R2131-15' },
          { text: 'directive-2014-24', article: 'art. 4, d' },
        ],
        note: NOT_INDEXED,
      },
    ],
  }),
  'contracting-entity': /* @__PURE__ */ lawTable<string>({
    ...CHECKED,
    id: 'procurement/social-services/contracting-entity',
    title: {
      fr: 'Seuil de publication européenne, services sociaux et spécifiques, entités adjudicatrices',
      en: 'Threshold of European publication, social and specific services, contracting entities',
    },
    rows: [
      {
        from: '2016-04-01',
        until: '2019-03-31',
        value: '1000000',
        confidence: 'unconfirmed',
        sources: [{ text: 'decret-2016-360' }, { text: 'directive-2014-25' }],
        note: NO_SOURCE,
      },
      {
        from: '2019-04-01',
        until: null,
        value: '1000000',
        confidence: 'unconfirmed',
        sources: [{ text: 'ccp', article: 'art. R2131-14 et R2131-15' }, { text: 'directive-2014-25' }],
        note: NO_SOURCE,
      },
    ],
  }),
});
