import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  addDays,
  civilDate,
  exact,
  lawTables,
  lotsMessages,
  procurementThresholds,
  procurementThresholdsSchema,
  renderFinding,
  safeProcurementThresholds,
  valueOn,
  youngCompanyLots,
  type BuyerInput,
  type ProcurementThreshold,
  type ProcurementThresholdsInput,
  type PurchaseKind,
  type ThresholdName,
} from '../../src/index.js';
import { lightestProcedure, thresholdRules } from '../../src/lots/need/thresholds.js';
import { PROCUREMENT_AMOUNTS } from '../law/expected-values.js';
import { frenchFaults } from '../law/typography.js';
import { runs } from '../support/runs.js';

const OPH: BuyerInput = { class: 'oph' };
const STATE: BuyerInput = { class: 'state' };
const ENTITY: BuyerInput = { class: 'sem', role: 'contracting-entity' };
const FIRST_DAY = '2016-04-01';
const LAST_DAY = '2027-12-31';

type Row = (typeof PROCUREMENT_AMOUNTS)[number];

/** Where a table shows on the card: name, kind of purchase, for which buyer. */
type Place = readonly [name: ThresholdName, kind: PurchaseKind | undefined, buyer: BuyerInput];

const PLACES: Readonly<Record<string, readonly Place[]>> = {
  'dispense/supplies-and-services': [
    ['dispense', 'supplies-and-services', OPH],
    ['dispensed-lot', 'supplies-and-services', OPH],
  ],
  'dispense/works': [
    ['dispense', 'works', OPH],
    ['dispensed-lot', 'works', OPH],
  ],
  'dispensed-lots-share': [['dispensed-lots-share', undefined, OPH]],
  'european-threshold/central-authority': [['formalised-procedure', 'supplies-and-services', STATE]],
  'european-threshold/other-authority': [['formalised-procedure', 'supplies-and-services', OPH]],
  'european-threshold/contracting-entity': [['formalised-procedure', 'supplies-and-services', ENTITY]],
  'european-threshold/works': [
    ['formalised-procedure', 'works', STATE],
    ['formalised-procedure', 'works', OPH],
    ['formalised-procedure', 'works', ENTITY],
  ],
  'social-services/contracting-authority': [['social-services', undefined, OPH]],
  'social-services/contracting-entity': [['social-services', undefined, ENTITY]],
  'small-lot-limit/supplies-and-services': [['small-lot', 'supplies-and-services', OPH]],
  'small-lot-limit/works': [['small-lot', 'works', OPH]],
  'small-lots-share': [['small-lots-share', undefined, OPH]],
  'innovative-purchase/need': [['innovative-need', undefined, OPH]],
  'innovative-purchase/lot/supplies-and-services': [['innovative-lot', 'supplies-and-services', OPH]],
  'innovative-purchase/lot/works': [['innovative-lot', 'works', OPH]],
  'innovative-purchase/lots-share': [['innovative-lots-share', undefined, OPH]],
};

const FROM_THE_AMOUNT_ON: readonly ThresholdName[] = ['formalised-procedure', 'social-services'];
const ON_A_LOT: readonly ThresholdName[] = ['dispensed-lot', 'small-lot', 'innovative-lot'];
/** Lots of a larger need were not dispensed before the code. */
const LOTS_BRANCH = '2019-04-01';

function shown(
  [name, kind, buyer]: Place,
  on: string,
  given: Pick<ProcurementThresholdsInput, 'need' | 'lot'> = {},
): ProcurementThreshold | undefined {
  const found = procurementThresholds({ on, buyer, ...given }).thresholds.filter(
    (one) => one.name === name && one.kind === kind,
  );
  expect(found.length).toBeLessThanOrEqual(1);
  return found[0];
}

const exists = ([name]: Place, day: string): boolean => name !== 'dispensed-lot' || day >= LOTS_BRANCH;
const cases = PROCUREMENT_AMOUNTS.flatMap(([table, ...rest]) =>
  PLACES[table]!.map((place) => [table, place, rest, place[0]] as const),
).filter(([, place, [first]]) => exists(place, first));

describe('every row of the thresholds, through the card of a day', () => {
  test('the hand-written values are those of the tables, and none is forgotten', () => {
    const tables = lawTables.filter(({ id }) => Object.hasOwn(PLACES, id.replace('procurement/', '')));
    expect(tables).toHaveLength(Object.keys(PLACES).length);
    const written = tables.flatMap(({ id, rows }) =>
      rows.map(({ from, until, value }) => [id.replace('procurement/', ''), from, until ?? '2200-12-31', value]),
    );
    const byText = (a: unknown, b: unknown): number => (String(a) < String(b) ? -1 : 1);
    expect(written.sort(byText)).toEqual([...PROCUREMENT_AMOUNTS].map((row) => [...row]).sort(byText));
    for (const table of tables) {
      const own = PROCUREMENT_AMOUNTS.filter(([id]) => table.id === `procurement/${id}`);
      for (const [, first, last, value] of own) {
        expect(valueOn(table, civilDate(first))).toBe(value);
        expect(valueOn(table, civilDate(last))).toBe(value);
      }
    }
  });

  test.each(cases)(
    '%s, %s, %s: the first day, the last day, and the day before',
    (table, place, [first, last, value]) => {
      expect(shown(place, first)!.value.toFixed()).toBe(value);
      expect(shown(place, last < LAST_DAY ? last : LAST_DAY)!.value.toFixed()).toBe(value);
      if (first === FIRST_DAY) return;
      const before = addDays(civilDate(first), -1);
      const earlier = PROCUREMENT_AMOUNTS.find((row: Row) => row[0] === table && row[2] === before);
      const expected = exists(place, before) ? earlier?.[3] : undefined;
      expect(shown(place, before)?.value.toFixed()).toBe(expected);
    },
  );

  test.each(cases.filter(([table]) => !table.endsWith('share')))(
    '%s, %s, %s: a cent below, the amount itself, a cent above',
    (_, place, [first, last, value], name) => {
      const [measured, test_] = [
        ON_A_LOT.includes(name) ? 'lot' : 'need',
        FROM_THE_AMOUNT_ON.includes(name) ? '>=' : '<',
      ] as const;
      for (const day of [first, last < LAST_DAY ? last : LAST_DAY]) {
        const holds = ['-0.01', '0', '0.01'].map((cents) => {
          const one = shown(place, day, { [measured]: exact(value).plus(cents) })!;
          expect([one.measured, one.test, one.unit]).toEqual([measured, test_, 'eur-ht']);
          return one.holds;
        });
        expect(holds).toEqual(test_ === '<' ? [true, false, false] : [false, true, true]);
        expect(shown(place, day, { [measured === 'lot' ? 'need' : 'lot']: '1' })!.holds).toBeUndefined();
      }
    },
  );

  test('shares are reached, and compared with nothing here', () => {
    const shares = procurementThresholds({ on: '2026-06-01', buyer: OPH, need: '1', lot: '1' }).thresholds.filter(
      ({ unit }) => unit === 'share',
    );
    expect(shares.map(({ name, value, test: operator, holds }) => [name, value.toFixed(), operator, holds])).toEqual([
      ['dispensed-lots-share', '0.2', '<=', undefined],
      ['small-lots-share', '0.2', '<=', undefined],
      ['innovative-lots-share', '0.2', '<=', undefined],
      ['young-companies-share', '0.15', '<=', undefined],
    ]);
  });

  test('lots for young innovative companies: from 28 May 2026, below the threshold of central authorities', () => {
    expect(youngCompanyLots.rows.map(({ from, until, value }) => [from, until, value])).toEqual([
      ['2026-05-28', null, { share: '0.15', below: 'central-authority' }],
    ]);
    for (const name of ['young-companies-need', 'young-companies-share'] as const) {
      expect(shown([name, undefined, OPH], '2026-05-27')).toBeUndefined();
    }
    for (const buyer of [OPH, STATE, ENTITY]) {
      for (const day of ['2026-05-28', LAST_DAY]) {
        expect(shown(['young-companies-share', undefined, buyer], day)!.value.toFixed()).toBe('0.15');
        const holds = ['139999.99', '140000', '140000.01'].map(
          (need) => shown(['young-companies-need', undefined, buyer], day, { need })!.holds,
        );
        expect(holds).toEqual([true, false, false]);
      }
    }
  });
});

describe('what a card says of itself', () => {
  const codes = (on: string, buyer: BuyerInput = OPH): readonly string[] =>
    procurementThresholds({ on, buyer }).findings.map(({ code, outcome }) => `${code.replace('lots/', '')} ${outcome}`);

  test('nothing for a day whose texts are confirmed and read', () => {
    expect(codes('2019-06-03')).toEqual([]);
    expect(codes('2025-12-31')).toEqual([]);
  });

  test('8 December 2020 alone is in doubt for works', () => {
    expect(codes('2020-12-07')).toEqual([]);
    expect(codes('2020-12-08')).toEqual(['threshold-unconfirmed/dispense uncertain']);
    expect(codes('2020-12-09')).toEqual([]);
  });

  test('the first days of the experiment on innovative purchases are in doubt', () => {
    expect(codes('2018-12-24')).toEqual([]);
    expect(codes('2018-12-25')).toEqual(['threshold-unconfirmed/innovative-need uncertain']);
    expect(codes('2018-12-26')).toEqual(['threshold-unconfirmed/innovative-need uncertain']);
    expect(codes('2018-12-27')).toEqual([]);
  });

  test('the figure for social services of a contracting entity is in doubt on every day', () => {
    for (const day of [FIRST_DAY, '2019-03-31', '2019-04-01', '2025-06-01']) {
      expect(codes(day, ENTITY)).toEqual(['threshold-unconfirmed/social-services uncertain']);
    }
  });

  test('articles to be read again are named once each', () => {
    expect(codes('2026-01-01')).toEqual(['thresholds-to-re-read not-applicable']);
    const [today] = procurementThresholds({ on: '2026-06-01', buyer: OPH }).findings;
    expect(today!.basis.map(({ label }) => label.replaceAll('\u00a0', ' '))).toEqual([
      'CCP, art. R2122-8',
      'Décret n° 2025-1386 du 29 décembre 2025, art. 1, 1°, b, et art. 3',
      'Décret n° 2025-1386 du 29 décembre 2025, art. 1, 1°, a, et art. 3',
      'CCP, art. L2113-17',
      'Loi n° 2026-403 du 26 mai 2026',
    ]);
    const dispense = shown(['dispense', 'works', OPH], '2026-06-01')!;
    expect(dispense.basis.every(({ recheck }) => recheck !== undefined)).toBe(true);
  });

  test('a day after the texts were read says so', () => {
    expect(codes('2026-08-01')).toEqual(['thresholds-to-re-read not-applicable']);
    expect(codes('2026-08-02')).toEqual(['thresholds-to-re-read not-applicable', 'law-checked-before uncertain']);
  });

  test('the decisive day of a procedure, the capacity of the buyer', () => {
    const days = { noticeSentOn: '2026-04-01', consultationOn: '2026-03-31' };
    const card = procurementThresholds({ days, buyer: OPH });
    expect([card.on, card.role, card.central]).toEqual(['2026-04-01', 'contracting-authority', false]);
    const state = procurementThresholds({ on: '2026-04-01', buyer: STATE });
    expect([state.role, state.central]).toEqual(['contracting-authority', true]);
    const entity = procurementThresholds({ on: '2026-04-01', buyer: { class: 'state', role: 'contracting-entity' } });
    const [services] = entity.thresholds.filter(({ name }) => name === 'formalised-procedure');
    expect(services!.value.toFixed()).toBe('432000');
  });

  test('plain JSON', () => {
    const card = procurementThresholds({ on: '2026-06-01', buyer: OPH, need: '60000' });
    const { on, thresholds } = JSON.parse(JSON.stringify(card)) as typeof card;
    expect([on, thresholds[0]!.value, thresholds[0]!.holds]).toEqual(['2026-06-01', '60000', false]);
  });

  test('in French and in English', () => {
    const said = (on: string, locale: 'fr' | 'en', buyer = OPH): string =>
      renderFinding(procurementThresholds({ on, buyer }).findings[0]!, lotsMessages, locale);
    expect(said('2020-12-08', 'en')).toBe(
      'To be confirmed: The threshold of the dispense from publicity and competition kept for this day, €70,000.00 excl. VAT, is not confirmed: the texts read do not say which of two amounts applies on it, and the lower one is kept. [Décret n°\u00a02020-893 du 22 juillet 2020, art. 1 (unconfirmed); Loi n°\u00a02020-1525 du 7 décembre 2020, art. 142 (unconfirmed)]',
    );
    expect(said('2018-12-25', 'fr')).toContain('Le seuil des achats innovants, 100\u202f000,00\u202f€ HT, n’est pas');
    expect(said('2020-06-01', 'en', ENTITY)).toContain('from which a contracting entity publishes a European notice');
    expect(said('2026-06-01', 'fr')).toContain('Pour information\u202f: Des seuils de ce jour viennent d’articles');
    const own = Object.entries(lotsMessages).filter(([key]) => key.startsWith('lots/threshold'));
    expect(own).toHaveLength(4);
    expect(own.flatMap(([, { fr }]) => frenchFaults(fr))).toEqual([]);
  });
});

describe('the lightest procedure', () => {
  const procedure = (on: string, category: Parameters<typeof lightestProcedure>[1], need: string): string =>
    lightestProcedure(
      thresholdRules(civilDate(on), { role: 'contracting-authority', central: false }),
      category,
      exact(need),
    );

  test.each([
    ['B01', '2026-03-31', 'services', '40000', 'adapted'],
    ['B01 below', '2026-03-31', 'services', '39999.99', 'dispensed'],
    ['B03', '2026-04-01', 'services', '60000', 'adapted'],
    ['B03 below', '2026-04-01', 'services', '59999.99', 'dispensed'],
    ['B05', '2025-12-31', 'works', '99999.99', 'dispensed'],
    ['B05', '2026-01-01', 'works', '99999.99', 'dispensed'],
    ['B05', '2025-12-31', 'works', '100000', 'adapted'],
    ['B05', '2026-01-01', 'works', '100000', 'adapted'],
    ['B07', '2026-05-04', 'works', '95000', 'dispensed'],
    ['B09', '2025-12-31', 'services', '218000', 'adapted'],
    ['B09', '2026-01-01', 'services', '218000', 'formalised'],
    ['B10', '2026-06-01', 'services', '216000', 'formalised'],
    ['B11', '2026-06-01', 'services', '215999.99', 'adapted'],
    ['social services', '2026-06-01', 'social-services', '59999.99', 'dispensed'],
    ['social services', '2026-06-01', 'social-services', '5000000', 'adapted'],
    ['works', '2026-06-01', 'works', '5404000', 'formalised'],
    ['works', '2026-06-01', 'supplies', '216000', 'formalised'],
  ] as const)('%s: on %s, %s for %s are %s', (_, on, category, need, expected) => {
    expect(procedure(on, category, need)).toBe(expected);
  });

  test('a cent more never makes it lighter', () => {
    const ORDER = ['dispensed', 'adapted', 'formalised'];
    const days = fc.integer({ min: 0, max: 4_291 }).map((more) => addDays(civilDate(FIRST_DAY), more));
    const category = fc.constantFrom('supplies', 'services', 'works', 'social-services' as const);
    fc.assert(
      fc.property(days, category, fc.integer({ min: 0, max: 700_000_000 }), (on, one, cents) => {
        const [before, after] = [cents, cents + 1].map((value) =>
          procedure(on, one, exact(value).dividedBy(100).toFixed()),
        );
        expect(ORDER.indexOf(after!)).toBeGreaterThanOrEqual(ORDER.indexOf(before!));
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('bad input', () => {
  const refused = (input: unknown): string => {
    const result = safeProcurementThresholds(input as never);
    return result.ok ? 'accepted' : `${result.error.code} ${result.error.path.join('.')}`;
  };

  test.each([
    [{ on: '2016-03-31', buyer: OPH }, 'lots/no-text-then on'],
    [{ on: '2016-04-01', buyer: OPH }, 'accepted'],
    [{ on: '2027-12-31', buyer: OPH }, 'accepted'],
    [{ on: '2028-01-01', buyer: OPH }, 'lots/no-text-yet on'],
    [{ days: { consultationOn: '2028-01-01' }, buyer: OPH }, 'lots/no-text-yet days'],
    [{ days: {}, buyer: OPH }, 'core/missing-value days'],
    [{ buyer: OPH }, 'core/missing-value on'],
    [{ on: '2026-01-01', days: { noticeSentOn: '2026-01-01' }, buyer: OPH }, 'lots/day-twice days'],
    [{ on: '2026-02-30', buyer: OPH }, 'core/invalid-date on'],
    [{ on: '2026-01-01' }, 'core/missing-value buyer'],
    [{ on: '2026-01-01', buyer: { class: 'state-public-body' } }, 'core/missing-value buyer.central'],
    [{ on: '2026-01-01', buyer: OPH, need: '-1' }, 'core/number-out-of-range need'],
    [{ on: '2026-01-01', buyer: OPH, lot: '1.234' }, 'core/too-many-decimals lot'],
    [{ on: '2026-01-01', buyer: OPH, kind: 'works' }, 'core/unknown-key kind'],
    [null, 'core/wrong-type '],
  ])('%j: %s', (input, expected) => {
    expect(refused(input)).toBe(expected);
  });

  test('the schema lets through what the function accepts', () => {
    expect(procurementThresholdsSchema.safeParse({ on: '2026-01-01', buyer: OPH, need: '1' }).success).toBe(true);
  });
});
