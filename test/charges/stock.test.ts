import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  compareArrangements,
  compareStock,
  compareStockSteps,
  residence,
  safeCompareStock,
  type ArrangementInput,
  type CompareStockInput,
  type ComparisonInput,
  type DwellingInput,
  type StockBalance,
  type StockComparison,
  type StockDecile,
  type StockProgress,
  type StockResidenceInput,
} from '../../src/charges/index.js';
import { addToSpread, decilesOf, emptySpread } from '../../src/charges/comparison/stock-spread.js';
import { attempt, exact, formatPath, fromCents, isPalierError } from '../../src/core/index.js';
import { comparisonCases } from '../cases/charges-comparison.js';
import { comparisonInput } from '../support/random-charges.js';
import { runs } from '../support/runs.js';

const BALANCE = ['total', 'recoverable', 'notRecoverable', 'vacancy', 'tenants', 'landlord'] as const;
const SETTING = { on: '2026-01-01', key: 'per-dwelling' } as const;

const supplies = (totalTtc: string): ArrangementInput => ({
  label: 'x',
  supplies: [{ label: 'p', task: 'cleaning-supplies', totalTtc }],
});

/** A residence whose supplies cost `before` today and `after` tomorrow, in euros. */
function item(name: string, dwellings: readonly DwellingInput[], before: string, after: string): StockResidenceInput {
  const place = { name, regime: 'hlm', territory: 'metropole', dwellings } as const;
  return { residence: place, before: supplies(before), after: supplies(after) };
}

const ids = (...names: readonly string[]): readonly DwellingInput[] => names.map((id) => ({ id }));

/** A residence of one dwelling for each change, in whole euros. */
const ofChanges = (changes: readonly number[]): readonly StockResidenceInput[] =>
  changes.map((change, n) => item(`R${String(n)}`, ids('1'), '1000', String(1000 + change)));

const stock = (residences: Iterable<StockResidenceInput>, more: Partial<CompareStockInput> = {}): StockComparison =>
  compareStock({ ...SETTING, residences, ...more });

const figures = (balance: StockBalance): readonly string[] => BALANCE.map((name) => balance[name].euros.toFixed(2));

function shown({ decile, dwellings, lowest, highest, sum }: StockDecile): string {
  const bounds = [lowest, highest, sum].map((amount) => amount?.euros.toFixed(2) ?? '-');
  return [decile, dwellings, ...bounds].join(' ');
}

const affected = (result: StockComparison, side: 'rises' | 'falls'): readonly string[] =>
  result.mostAffected[side].map(({ residence: position, name, dwelling, before, after, change }) =>
    [position, name, dwelling, ...[before, after, change].map(({ euros }) => euros.toFixed(2))].join(' '),
  );

describe('a stock worked by hand', () => {
  const two = [
    // 100.00 and 130.00 over two dwellings, one of them vacant.
    item('A', [{ id: '1' }, { id: '2', vacant: true }], '100.00', '130.00'),
    // 90.00 and 60.00 over three.
    item('B', ids('1', '2', '3'), '90.00', '60.00'),
  ];

  it('adds up its residences', () => {
    const result = stock(two);
    expect(result.complete).toBe(true);
    expect([result.dwellings, result.vacant]).toEqual([5, 1]);
    expect(figures(result.before)).toEqual(['190.00', '190.00', '0.00', '50.00', '140.00', '50.00']);
    expect(figures(result.after)).toEqual(['190.00', '190.00', '0.00', '65.00', '125.00', '65.00']);
    expect(figures(result.change)).toEqual(['0.00', '0.00', '0.00', '15.00', '-15.00', '15.00']);
    expect(result.movements).toEqual({ rises: 1, falls: 3, unchanged: 0 });
    expect(
      result.residences.map(({ position, name, dwellings, vacant, change, movements }) => [
        [position, name, dwellings, vacant, change.tenants.euros.toFixed(2)].join(' '),
        movements,
      ]),
    ).toEqual([
      ['0 A 2 1 15.00', { rises: 1, falls: 0, unchanged: 0 }],
      ['1 B 3 0 -30.00', { rises: 0, falls: 3, unchanged: 0 }],
    ]);
    expect(affected(result, 'rises')).toEqual(['0 A 1 50.00 65.00 15.00']);
    expect(affected(result, 'falls')).toEqual([
      '1 B 1 30.00 20.00 -10.00',
      '1 B 2 30.00 20.00 -10.00',
      '1 B 3 30.00 20.00 -10.00',
    ]);
  });

  it('of case 21 twice: what the amicale is shown, times two', () => {
    const [input] = comparisonCases.flatMap((one) => (one.name.startsWith('21:') ? one.input : [])) as [
      ComparisonInput,
    ];
    const { residence: place, before, after } = input;
    const result = stock([
      { residence: place, before, after },
      { residence: residence(place), before, after },
    ]);
    expect(result.change.tenants.euros.toFixed(2)).toBe('14040.00');
    expect(result.change.landlord.euros.toFixed(2)).toBe('-29160.00');
    expect(result.change.total.euros.toFixed(2)).toBe('-15120.00');
    expect(result.deciles.map(shown)).toEqual(
      Array.from({ length: 10 }, (_, n) => `${String(n + 1)} 12 117.00 117.00 1404.00`),
    );
    // A warning a residence, of which the stock says how many have it.
    expect(result.residences.map(({ findings }) => findings)).toEqual(
      [0, 1].map(() => [
        {
          code: 'charges/tenants-pay-more-while-total-falls',
          outcome: 'not-applicable',
          severity: 'warning',
          count: 1,
        },
      ]),
    );
    expect(result.findings).toEqual([
      {
        code: 'charges/tenants-pay-more-while-total-falls',
        outcome: 'not-applicable',
        severity: 'warning',
        count: 2,
        residences: 2,
      },
    ]);
  });

  it('counts findings of a residence by code, and none that only informs', () => {
    const offList = { label: 'l', task: 'tree-pruning', priceHt: '1', treatment: 'recoverable' } as const;
    const unlisted = { label: 'u', task: 'tree-pruning', priceHt: '1' } as const;
    const after: ArrangementInput = {
      label: 'x',
      contracts: [
        {
          label: 'c',
          provider: { name: 'S', kind: 'EI', vatStatus: 'taxed' },
          separatesRecoverable: true,
          lines: [offList, unlisted, offList],
        },
      ],
    };
    const result = stock([{ ...item('A', ids('1'), '1', '1'), after }, item('B', ids('1'), '1', '1')]);
    const found = { code: 'charges/line-not-on-list', outcome: 'breached', severity: 'blocking', count: 2 };
    expect(result.residences.map(({ findings }) => findings)).toEqual([[found], []]);
    expect(result.findings).toEqual([{ ...found, residences: 1 }]);
  });

  it('takes the key of a residence before that of the stock', () => {
    const dwellings = [
      { id: '1', livingArea: '10' },
      { id: '2', livingArea: '30' },
    ];
    const own = { ...item('A', dwellings, '0', '40.00'), key: 'living-area' } as const;
    expect(affected(stock([own, item('B', dwellings, '0', '40.00')]), 'rises')).toEqual([
      '0 A 2 0.00 30.00 30.00',
      '1 B 1 0.00 20.00 20.00',
      '1 B 2 0.00 20.00 20.00',
      '0 A 1 0.00 10.00 10.00',
    ]);
  });
});

describe('deciles', () => {
  it('of ten dwellings hold one each, lowest first', () => {
    const result = stock(ofChanges([5, 1, 4, 2, 3, -1, -2, -3, -5, 0]));
    expect(result.deciles.map(shown)).toEqual(
      [-5, -3, -2, -1, 0, 1, 2, 3, 4, 5].map((change, n) => {
        const euros = change.toFixed(2);
        return [n + 1, 1, euros, euros, euros].join(' ');
      }),
    );
    expect(result.movements).toEqual({ rises: 5, falls: 4, unchanged: 1 });
  });

  it('of eleven: the first holds two, for its end is of rank 1.1 rounded up', () => {
    const result = stock(ofChanges([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
    expect(result.deciles.map(({ dwellings }) => dwellings)).toEqual([2, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(shown(result.deciles[0]!)).toBe('1 2 0.00 1.00 1.00');
    expect(shown(result.deciles[9]!)).toBe('10 1 10.00 10.00 10.00');
  });

  it('of three: seven deciles hold none', () => {
    // Ends of rank 0.3, 0.6, 0.9, 1.2, 1.5, 1.8, 2.1, 2.4, 2.7 and 3, rounded up.
    expect(stock(ofChanges([7, -4, 1])).deciles.map(shown)).toEqual([
      '1 1 -4.00 -4.00 -4.00',
      '2 0 - - 0.00',
      '3 0 - - 0.00',
      '4 1 1.00 1.00 1.00',
      '5 0 - - 0.00',
      '6 0 - - 0.00',
      '7 1 7.00 7.00 7.00',
      '8 0 - - 0.00',
      '9 0 - - 0.00',
      '10 0 - - 0.00',
    ]);
  });

  it('of a stock that is vacant hold none', () => {
    const result = stock([item('A', [{ id: '1', vacant: true }], '1', '2')]);
    expect(result.deciles.map(({ dwellings }) => dwellings)).toEqual(Array.from({ length: 10 }, () => 0));
    expect(result.movements).toEqual({ rises: 0, falls: 0, unchanged: 0 });
  });

  it('add up beyond what whole numbers hold exactly', () => {
    // As much as one residence may have, less a cent, on each of 1,000 dwellings: a decile passes 2^53 cents.
    const spread = emptySpread(0);
    for (let position = 0; position < 1_000; position += 1) {
      addToSpread(spread, {
        residence: position,
        name: 'R',
        dwellings: [{ id: '1' }],
        occupied: Int32Array.of(0),
        before: [0],
        after: [99_999_999_999_999],
      });
    }
    expect(decilesOf(spread).map(({ sum }) => sum.euros.toFixed(2))).toEqual(
      Array.from({ length: 10 }, () => '99999999999999.00'),
    );
  });
});

describe('the numbers kept', () => {
  it('grow with the dwellings, residence after residence', () => {
    const names = Array.from({ length: 700 }, (_, n) => String(n));
    const residences = [1, 2, 3, 4].map((rise) => item(`R${String(rise)}`, ids(...names), '0', String(700 * rise)));
    const result = stock(residences, { mostAffected: 1 });
    expect(result.movements).toEqual({ rises: 2_800, falls: 0, unchanged: 0 });
    // 280 dwellings a decile: the first 700 rise by 1.00, the next by 2.00.
    expect(result.deciles.slice(0, 4).map(shown)).toEqual([
      '1 280 1.00 1.00 280.00',
      '2 280 1.00 1.00 280.00',
      '3 280 1.00 2.00 420.00',
      '4 280 2.00 2.00 560.00',
    ]);
    expect(affected(result, 'rises')).toEqual(['3 R4 0 0.00 4.00 4.00']);
  });

  it('stop at ten million dwellings', () => {
    const dwellings = Array.from({ length: 250_000 }, (_, n) => ({ id: String(n) }));
    const place = residence({ name: 'R', regime: 'hlm', territory: 'metropole', dwellings });
    const full = { residence: place, before: supplies('1'), after: supplies('1') };
    const residences = [...Array.from({ length: 40 }, () => full), item('B', ids('1'), '1', '1')];
    const steps = compareStockSteps({ ...SETTING, residences });
    let last = 0;
    const result = attempt(() => {
      for (const { dwellings: done } of steps) last = done;
    });
    expect(last).toBe(10_000_000);
    expect(result.ok ? 'accepted' : `${result.error.code} ${formatPath(result.error.path)}`).toBe(
      'core/too-many-items residences[40].residence.dwellings',
    );
  });
});

describe('the dwellings most affected', () => {
  it('are ten in each direction unless said, never those that do not move', () => {
    const changes = Array.from({ length: 31 }, (_, n) => n - 15);
    const result = stock(ofChanges(changes));
    expect(result.mostAffected.rises.map(({ change }) => change.euros.toNumber())).toEqual([
      15, 14, 13, 12, 11, 10, 9, 8, 7, 6,
    ]);
    expect(result.mostAffected.falls.map(({ change }) => change.euros.toNumber())).toEqual([
      -15, -14, -13, -12, -11, -10, -9, -8, -7, -6,
    ]);
    expect(stock(ofChanges([0, 0]), { mostAffected: 5 }).mostAffected).toEqual({ rises: [], falls: [] });
  });

  it('are none when none is asked for', () => {
    expect(stock(ofChanges([3, -3]), { mostAffected: 0 }).mostAffected).toEqual({ rises: [], falls: [] });
  });

  it('of equals are the first residences, then the first dwellings', () => {
    const residences = [
      item('A', ids('10', '2'), '0', '20'),
      ...Array.from({ length: 30 }, (_, n) => item(`B${String(n)}`, ids('1', '2'), '0', '20')),
    ];
    expect(affected(stock(residences, { mostAffected: 3 }), 'rises')).toEqual([
      '0 A 2 0.00 10.00 10.00',
      '0 A 10 0.00 10.00 10.00',
      '1 B0 1 0.00 10.00 10.00',
    ]);
  });
});

/** Several residences on one day, some dwellings of which are vacant. */
const stocks = fc.array(comparisonInput, { minLength: 1, maxLength: 5 }).map((inputs): CompareStockInput => {
  const residences = inputs.map(({ residence: place, key, before, after }) => ({
    residence: place,
    key,
    before,
    after,
  }));
  return { on: inputs[0]?.on ?? '', key: 'per-dwelling', residences };
});

describe('what always holds of a stock', () => {
  it('is the sum of the comparisons of its residences', () => {
    fc.assert(
      fc.property(stocks, (input) => {
        const result = compareStock(input);
        const alone = [...input.residences].map((one) =>
          compareArrangements({ on: input.on, key: 'per-dwelling', ...one }),
        );
        for (const side of ['before', 'after', 'change'] as const) {
          expect(result.residences.map((one) => figures(one[side]))).toEqual(alone.map((one) => figures(one[side])));
          expect(figures(result[side])).toEqual(
            BALANCE.map((name) => alone.reduce((sum, one) => sum.plus(one[side][name].euros), exact(0)).toFixed(2)),
          );
        }
        const notable = alone.flatMap(({ findings }) =>
          findings.filter(
            ({ outcome, severity }) => outcome === 'breached' || outcome === 'uncertain' || severity !== 'info',
          ),
        );
        const count = (codes: readonly { readonly code: string; readonly count: number }[], code: string): number =>
          codes.reduce((sum, one) => sum + (one.code === code ? one.count : 0), 0);
        expect([...new Set(result.findings.map(({ code }) => code))].sort()).toEqual(
          [...new Set(notable.map(({ code }) => code))].sort(),
        );
        for (const { code } of notable) {
          expect(count(result.findings, code)).toBe(notable.filter((one) => one.code === code).length);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('has the deciles, the movements and the most affected that a sort finds', () => {
    fc.assert(
      fc.property(stocks, fc.integer({ min: 0, max: 12 }), (input, mostAffected) => {
        const result = compareStock({ ...input, mostAffected });
        const rows = [...input.residences].flatMap((one, position) => {
          const { perDwelling, residence: place } = compareArrangements({ on: input.on, key: 'per-dwelling', ...one });
          return place.dwellings.flatMap(({ id, vacant }, n) =>
            vacant ? [] : { name: `${String(position)} ${id}`, cents: perDwelling.change.perYear.cents[n] ?? NaN },
          );
        });
        const sorted = rows.map(({ cents }) => cents).sort((a, b) => a - b);
        for (const [index, { dwellings, lowest, highest, sum }] of result.deciles.entries()) {
          const own = sorted.filter((_, n) => {
            const rank = n + 1;
            // Rank r is in the first decile k for which r is at most n × k ÷ 10 rounded up.
            const first = Array.from({ length: 10 }, (__, k) => k + 1).find(
              (k) => rank <= Math.ceil((sorted.length * k) / 10),
            );
            return first === index + 1;
          });
          expect(dwellings).toBe(own.length);
          expect(lowest?.euros.toFixed(2)).toBe(own.length === 0 ? undefined : fromCents(own[0] ?? NaN).toFixed(2));
          expect(highest?.euros.toFixed(2)).toBe(
            own.length === 0 ? undefined : fromCents(own.at(-1) ?? NaN).toFixed(2),
          );
          expect(sum.euros.toFixed(2)).toBe(fromCents(own.reduce((a, b) => a + b, 0)).toFixed(2));
        }
        const total = result.deciles.reduce((all, { sum }) => all.plus(sum.euros), exact(0));
        expect(total.equals(result.change.tenants.euros)).toBe(true);
        expect(result.movements).toEqual({
          rises: sorted.filter((cents) => cents > 0).length,
          falls: sorted.filter((cents) => cents < 0).length,
          unchanged: sorted.filter((cents) => cents === 0).length,
        });
        const names = (direction: 1 | -1): readonly string[] =>
          rows
            .filter(({ cents }) => cents * direction > 0)
            .sort((a, b) => (b.cents - a.cents) * direction)
            .slice(0, mostAffected)
            .map(({ name }) => name);
        const found = (side: 'rises' | 'falls'): readonly string[] =>
          result.mostAffected[side].map((one) => `${String(one.residence)} ${one.dwelling}`);
        expect(found('rises')).toEqual(names(1));
        expect(found('falls')).toEqual(names(-1));
      }),
      { numRuns: runs(60) },
    );
  });

  it('is plain data that JSON holds', () => {
    const result = stock(ofChanges([1, 2]));
    expect(JSON.stringify(JSON.parse(JSON.stringify(result)))).toBe(JSON.stringify(result));
    expect(JSON.stringify(result)).not.toContain('explanation');
  });
});

describe('long work', () => {
  /** Five residences, made when their turn comes; `made` counts them, `closed` tells whether the generator was closed. */
  function source(): { residences: Iterable<StockResidenceInput>; made: () => number; closed: () => boolean } {
    let made = 0;
    let closed = false;
    function* residences(): Generator<StockResidenceInput> {
      try {
        for (const one of ofChanges([1, 2, 3, 4, 5])) {
          made += 1;
          yield one;
        }
      } finally {
        closed = true;
      }
    }
    return { residences: residences(), made: () => made, closed: () => closed };
  }

  it('tells how far it has come after each residence', () => {
    const seen: StockProgress[] = [];
    const result = stock(source().residences, {
      onProgress: (progress) => {
        seen.push(progress);
        return undefined;
      },
    });
    expect(seen).toEqual([1, 2, 3, 4, 5].map((n) => ({ residences: n, dwellings: n })));
    expect(result).toEqual(stock(ofChanges([1, 2, 3, 4, 5])));
  });

  it('makes a residence when its turn comes, not before', () => {
    const from = source();
    const steps = compareStockSteps({ ...SETTING, residences: from.residences });
    expect(from.made()).toBe(0);
    steps.next();
    expect(from.made()).toBe(1);
    steps.next();
    expect(from.made()).toBe(2);
    steps.return(undefined as never);
    expect(from.closed()).toBe(true);
    expect(from.made()).toBe(2);
  });

  it('stops when it is told to, and holds the residences done', () => {
    const from = source();
    const result = stock(from.residences, { onProgress: ({ residences }) => residences < 2 });
    expect(from.made()).toBe(2);
    expect(from.closed()).toBe(true);
    expect(result.complete).toBe(false);
    expect({ ...result, complete: true }).toEqual(stock(ofChanges([1, 2])));
  });

  it('stops between two steps too', () => {
    const steps = compareStockSteps({ ...SETTING, residences: source().residences });
    steps.next();
    const last = steps.next(false);
    expect(last.done).toBe(true);
    expect(last.value).toMatchObject({ complete: false, dwellings: 1 });
  });

  it('does not take the end for seen when it is stopped after the last one', () => {
    expect(stock(ofChanges([1]), { onProgress: () => false }).complete).toBe(false);
  });

  it('lets what a callback throws through, and closes the residences', () => {
    const from = source();
    const stop = (): never => {
      throw new RangeError('mine');
    };
    expect(() => stock(from.residences, { onProgress: stop })).toThrow(RangeError);
    expect(from.closed()).toBe(true);
    expect(() => safeCompareStock({ ...SETTING, residences: source().residences, onProgress: stop })).toThrow('mine');
  });

  it('lets what the residences throw through', () => {
    function* broken(): Generator<StockResidenceInput> {
      yield* ofChanges([1]);
      throw new RangeError('theirs');
    }
    expect(() => stock(broken())).toThrow('theirs');
  });
});

describe('a stock that is refused', () => {
  const good = item('A', ids('1'), '1', '2');
  const refusal = (input: unknown): string => {
    const result = safeCompareStock(input as CompareStockInput);
    return result.ok ? 'accepted' : `${result.error.code} ${formatPath(result.error.path)}`;
  };
  const with1 = (bad: unknown): string => refusal({ ...SETTING, residences: [good, bad] });

  it.each([
    ['charges/no-text-then on', { ...SETTING, on: '1950-01-01', residences: [good] }],
    ['core/invalid-date on', { ...SETTING, on: 'x', residences: [good] }],
    ['core/empty-list residences', { ...SETTING, residences: [] }],
    ['core/wrong-type residences', { ...SETTING, residences: 'abc' }],
    ['core/wrong-type residences', { ...SETTING, residences: { length: 1 } }],
    ['core/missing-value residences', SETTING],
    ['core/number-out-of-range mostAffected', { ...SETTING, residences: [good], mostAffected: 1001 }],
    ['core/number-out-of-range mostAffected', { ...SETTING, residences: [good], mostAffected: -1 }],
    ['core/wrong-type onProgress', { ...SETTING, residences: [good], onProgress: 1 }],
    ['core/unknown-key more', { ...SETTING, residences: [good], more: 1 }],
    // The key of the stock is the stock's; what a dwelling lacks for it is the residence's.
    ['charges/unknown-key key', { ...SETTING, key: { declared: 'x' }, residences: [good] }],
    ['charges/missing-weight residences[0].residence.dwellings', { ...SETTING, key: 'occupants', residences: [good] }],
  ])('%s', (expected, input) => {
    expect(refusal(input)).toBe(expected);
  });

  it.each([
    ['core/wrong-type residences[1]', 1],
    ['core/unknown-key residences[1].on', { ...good, on: '2026-01-01' }],
    ['core/missing-value residences[1].after', { residence: good.residence, before: good.before }],
    ['core/empty-list residences[1].residence.dwellings', { ...good, residence: { ...good.residence, dwellings: [] } }],
    ['charges/unknown-key residences[1].key', { ...good, key: { declared: 'x' } }],
    [
      'charges/unknown-building residences[1].after.supplies[0].perimeter.buildings[0]',
      {
        ...good,
        after: {
          label: 'x',
          supplies: [{ label: 'p', task: 'cleaning-supplies', totalTtc: '1', perimeter: { buildings: ['B'] } }],
        },
      },
    ],
  ])('%s', (expected, bad) => {
    expect(with1(bad)).toBe(expected);
  });

  it('checks day, key and options before the first step, each residence at its turn', () => {
    expect(() => compareStockSteps({ ...SETTING, on: 'x', residences: [good] })).toThrow();
    const steps = compareStockSteps({ ...SETTING, residences: [good, 1 as never] });
    expect(steps.next().done).toBe(false);
    try {
      steps.next();
      expect.unreachable();
    } catch (error) {
      expect(isPalierError(error) && formatPath(error.path)).toBe('residences[1]');
    }
  });

  it('accepts the largest number to name', () => {
    expect(refusal({ ...SETTING, residences: [good], mostAffected: 1000 })).toBe('accepted');
  });
});
