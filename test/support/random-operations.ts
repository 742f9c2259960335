/**
 * Random operations, their values often at a threshold or a cent beside it, on the days around each change.
 */
import fc from 'fast-check';

import {
  addDays,
  BUYER_CLASSES,
  civilDate,
  RESERVATIONS,
  type BuyerInput,
  type OperationInput,
} from '../../src/index.js';
import type { OracleCategory, OracleLot, OracleOperation } from './lots-oracle.js';

const CHANGES = [
  '2016-04-01',
  '2018-12-25',
  '2019-04-01',
  '2020-01-01',
  '2020-07-24',
  '2020-12-09',
  '2021-12-16',
  '2022-10-21',
  '2022-12-30',
  '2024-01-01',
  '2026-01-01',
  '2026-04-01',
  '2026-05-28',
  '2026-08-21',
  '2026-08-22',
  '2027-12-31',
] as const;
const LAST = '2027-12-31';
const FIRST = '2016-04-01';
const THRESHOLDS = [
  25_000, 40_000, 60_000, 70_000, 80_000, 90_000, 100_000, 140_000, 214_000, 216_000, 221_000, 432_000, 750_000,
  1_000_000, 5_404_000,
] as const;
const CATEGORIES: readonly OracleCategory[] = ['supplies', 'services', 'works', 'social-services'];

/** A day that the tables know, near a change or anywhere. */
const day: fc.Arbitrary<string> = fc
  .oneof(
    fc.record({ from: fc.constantFrom(...CHANGES), after: fc.integer({ min: -2, max: 1 }) }),
    fc.record({ from: fc.constant(FIRST), after: fc.integer({ min: 0, max: 4_290 }) }),
  )
  .map(({ from, after }): string => addDays(civilDate(from), after))
  .map((on) => (on < FIRST ? FIRST : on > LAST ? LAST : on));

const cents = fc.oneof(
  fc
    .record({ euros: fc.constantFrom(...THRESHOLDS), beside: fc.integer({ min: -1, max: 1 }) })
    .map(({ euros, beside }) => euros * 100 + beside),
  fc.integer({ min: 0, max: 12_000_000 }),
  fc.integer({ min: 0, max: 700_000_000 }),
);

const lot: fc.Arbitrary<OracleLot> = fc.record({
  category: fc.constantFrom(...CATEGORIES),
  cents,
  innovative: fc.integer({ min: 0, max: 3 }).map((drawn) => drawn === 0),
});

/** Lots of one category most often, or that make a fifth exactly. */
const lots: fc.Arbitrary<readonly OracleLot[]> = fc.oneof(
  fc.array(lot, { minLength: 1, maxLength: 6 }),
  fc
    .record({ all: fc.array(lot, { minLength: 1, maxLength: 5 }), category: fc.constantFrom(...CATEGORIES) })
    .map(({ all, category }) => all.map((one) => ({ ...one, category }))),
  fc
    .record({ one: lot, beside: fc.integer({ min: -5, max: 5 }), isInnovative: fc.boolean() })
    .map(({ one, beside, isInnovative }) => {
      const rest = { ...one, cents: Math.max(0, one.cents * 4 + beside), innovative: false };
      return [rest, { ...one, innovative: isInnovative }];
    }),
);

/** An operation as the oracle reads it. */
export const oracleOperation: fc.Arbitrary<OracleOperation> = fc
  .record({
    on: day,
    buyer: fc.constantFrom<OracleOperation['buyer']>('central', 'other', 'other', 'entity'),
    stated: fc.option(fc.constantFrom(...CATEGORIES), { nil: undefined }),
    lots,
    premiumCents: fc.constantFrom(0, 0, 0, 1, 100_000),
  })
  .map(({ stated, ...rest }) => ({ ...rest, category: stated ?? rest.lots[0]!.category }));

const BUYERS: Readonly<Record<OracleOperation['buyer'], BuyerInput>> = {
  central: { class: 'state' },
  other: { class: 'oph' },
  entity: { class: 'esh', role: 'contracting-entity' },
};

const euros = (amount: number): string => (amount / 100).toFixed(2);

/** The same operation as the package reads it; lots are numbered from 1. */
export function toOperation({ on, buyer, category, lots: all, premiumCents }: OracleOperation): OperationInput {
  return {
    title: 'x',
    buyer: BUYERS[buyer],
    days: { noticeSentOn: on },
    category,
    premiums: euros(premiumCents),
    lots: all.map((one, position) => ({
      number: String(position + 1),
      title: 'x',
      category: one.category,
      innovative: one.innovative,
      value: { periods: [{ kind: 'firm', amount: euros(one.cents), months: 12 }] },
    })),
  };
}

const anyBuyer: fc.Arbitrary<BuyerInput> = fc
  .record({
    class: fc.constantFrom(...BUYER_CLASSES),
    isEntity: fc.boolean(),
    central: fc.boolean(),
    expenses: fc.constantFrom('1000', '70000000', undefined),
    insertionCompetence: fc.constantFrom(true, false, undefined),
  })
  .map(({ class: name, isEntity, central, expenses, insertionCompetence }) => ({
    class: name,
    ...(isEntity ? { role: 'contracting-entity' as const } : {}),
    ...(name === 'state-public-body' ? { central } : {}),
    ...(expenses === undefined ? {} : { operatingExpenses: expenses, yearlySpending: expenses }),
    ...(insertionCompetence === undefined ? {} : { insertionCompetence }),
  }));

type Facts = Pick<
  OperationInput,
  | 'noticePublished'
  | 'socialCondition'
  | 'environment'
  | 'awardCriteria'
  | 'insertionServices'
  | 'history'
  | 'subsidy'
  | 'outsideTheCode'
>;

const facts: fc.Arbitrary<Facts> = fc
  .subarray<Facts>([
    { noticePublished: true },
    { socialCondition: { condition: true } },
    { environment: { condition: false } },
    { awardCriteria: { kind: 'price-only', standardised: true } },
    { insertionServices: { objectIsInsertion: true } },
    {
      history: {
        operator: 'A',
        otherOffersExist: true,
        previousAwards: [{ operator: 'A', on: '2016-03-01', dispensed: true }],
      },
    },
    { subsidy: { initiatedByRecipient: true, definedByRecipient: true, amount: '30000' } },
  ])
  .map((some) => Object.assign({}, ...some) as Facts);

/** An operation of any buyer, with more or less known of it. */
export const anyOperation: fc.Arbitrary<OperationInput> = fc
  .record({
    operation: oracleOperation,
    buyer: anyBuyer,
    facts,
    isOutside: fc.integer({ min: 0, max: 19 }).map((drawn) => drawn === 0),
    reservation: fc.option(fc.constantFrom(...RESERVATIONS), { nil: undefined }),
    cpv: fc.constantFrom('85312510', '90911200', undefined),
    withoutMaximum: fc.integer({ min: 0, max: 9 }).map((drawn) => drawn === 0),
  })
  .map(({ operation, buyer, facts: known, isOutside, reservation, cpv, withoutMaximum }) => {
    const made = toOperation(operation);
    const [first, ...others] = made.lots;
    const framework = { framework: { maximum: null, estimate: '30000', months: 12, renewals: 3 } };
    return {
      ...made,
      ...known,
      ...(isOutside ? { outsideTheCode: 'developer' as const } : {}),
      buyer,
      lots: [
        {
          ...first!,
          ...(reservation === undefined ? {} : { reservation }),
          ...(cpv === undefined ? {} : { cpv }),
          ...(withoutMaximum ? { value: framework } : {}),
        },
        ...others,
      ],
    };
  });
