import fc from 'fast-check';
import { Decimal as HostDecimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';

import {
  apportion,
  apportionEuros,
  apportionWithin,
  attempt,
  formatPath,
  weights,
  type DecimalInput,
  type EurosInput,
  type Weights,
} from '../../src/core/index.js';
import { apportionByBigInt, apportionByDecimal } from '../support/apportion-oracles.js';
import { runs } from '../support/runs.js';

const MAX = Number.MAX_SAFE_INTEGER;
/** The largest sum of weights. */
const MAX_SUM = 2 ** 52;

function refusal(run: () => unknown): string {
  const result = attempt(run);
  return result.ok ? 'accepted' : `${result.error.code} ${formatPath(result.error.path)}`.trim();
}

function sum(values: readonly number[]): number {
  return Number(values.reduce((total, value) => total + BigInt(value), 0n));
}

function hasNegativeZero(values: readonly number[]): boolean {
  return values.some((value) => Object.is(value, -0));
}

/** Keeps the sum of weights of any size within the limit. */
function withinLimit(list: readonly number[]): number[] {
  const scale = Math.ceil(sum(list) / MAX_SUM);
  return scale > 1 ? list.map((weight) => Math.floor(weight / scale)) : [...list];
}

const anyTotal = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.integer({ min: -100_000_000, max: 100_000_000 }),
  fc.maxSafeInteger(),
  fc.integer({ min: 0, max: 1000 }).map((less) => MAX - less),
  fc.integer({ min: 0, max: 1000 }).map((more) => more - MAX),
);

const list = (weight: fc.Arbitrary<number>): fc.Arbitrary<number[]> =>
  fc.array(weight, { minLength: 1, maxLength: 12 });

/** Lists that are hard on the arithmetic or on the order: ties, zeros, weights as large as can be, neighbours of them. */
const anyWeights = fc
  .oneof(
    list(fc.integer({ min: 0, max: 5 })),
    list(fc.integer({ min: 0, max: 100_000 })),
    list(fc.integer({ min: 0, max: MAX_SUM })),
    list(fc.integer({ min: 2 ** 49 - 9, max: 2 ** 49 + 9 })),
    list(fc.constantFrom(0, 1, 2 ** 26 - 1, 2 ** 27 + 1, 2 ** 48 - 1, 2 ** 49 + 1, 2 ** 51)),
    fc.tuple(fc.integer({ min: 1, max: 2 ** 48 }), fc.integer({ min: 1, max: 12 })).map(([weight, count]) => {
      return new Array<number>(count).fill(weight);
    }),
    // One near the limit and small ones: the remainders lie close together at both ends.
    fc
      .tuple(list(fc.integer({ min: 0, max: 9 })), fc.integer({ min: 0, max: 99 }))
      .map(([small, less]) => [MAX_SUM - sum(small) - less, ...small]),
  )
  .map(withinLimit)
  .filter((values) => values.some((value) => value > 0));

describe('apportion: cases worked by hand', () => {
  it.each<[string, number, readonly DecimalInput[], readonly number[]]>([
    ['100.00 over 3 equal dwellings', 10_000, [1, 1, 1], [3334, 3333, 3333]],
    ['lift, coefficients by floor', 275_000, [0, 1, 1.25, 1.5, 1.75], [0, 50_000, 62_500, 75_000, 87_500]],
    ['lift, one cent more', 275_001, [0, 1, 1.25, 1.5, 1.75], [0, 50_000, 62_500, 75_000, 87_501]],
    ['4 equal dwellings, one vacant', 123_456, [1, 1, 1, 1], [30_864, 30_864, 30_864, 30_864]],
    ['leap year, 60 days then 306', 50_000, [60, 306], [8197, 41_803]],
    ['two lines added up before they are split', 20_000, [1, 1, 1], [6667, 6667, 6666]],
    ['credit note', -5000, [1, 1, 1], [-1667, -1667, -1666]],
    ['fewer cents than dwellings', 2, [1, 1, 1], [1, 1, 0]],
    ['fewer cents taken back than dwellings', -2, [1, 1, 1], [-1, -1, 0]],
    ['where dinero.js gives 0, 4, 6', 10, [1, 5, 7], [1, 4, 5]],
    ['where dinero.js loses cents', MAX, [999, 1, 998], [4503599627370495, 4508107735106, 4499091519635390]],
    ['one weight takes all', 12_345, [0.07], [12_345]],
    ['one weight among zeros', 12_345, [0, 0, 3, 0], [0, 0, 12_345, 0]],
    ['no cents', 0, [1, 2, 3], [0, 0, 0]],
    ['no cents, of a negative zero', -0, [1, 0], [0, 0]],
    ['largest remainders wherever they stand', 100, [1, 2, 3, 1], [14, 29, 43, 14]],
    ['a tie goes to the first', 1, [1, 1], [1, 0]],
    ['a larger remainder goes before an earlier one', 1, [1, 2], [0, 1]],
    ['all of the largest total to one', MAX, [1], [MAX]],
    ['all of the least total to one', -MAX, [1], [-MAX]],
    ['the largest total over the largest sum', MAX, [MAX_SUM - 1, 1], [MAX - 2, 2]],
  ])('%s', (_, total, by, expected) => {
    expect(apportion(total, by)).toEqual(expected);
  });

  it('splits 28,809.27 over 20 equal dwellings: 7 of them bear one cent more', () => {
    const shares = apportion(2_880_927, new Array<number>(20).fill(1));
    expect(shares).toEqual([...new Array<number>(7).fill(144_047), ...new Array<number>(13).fill(144_046)]);
    expect(sum(shares.slice(0, 18))).toBe(2_592_835);
  });

  it('favours the first dwelling line by line, less so when lines are added up', () => {
    const line = apportion(10_000, [1, 1, 1]);
    expect(line.map((cents) => 2 * cents)).toEqual([6668, 6666, 6666]);
    expect(apportion(20_000, [1, 1, 1])).toEqual([6667, 6667, 6666]);
  });

  it.each<[string, number, readonly number[], readonly number[]]>([
    [
      'one too high',
      4243000615088124,
      [5884329421331, 3181287412755443, 576733143577958, 479095729333438],
      [5884329421331, 3181287412755408, 576733143577952, 479095729333433],
    ],
    [
      'one too high, the first',
      8997007299800610,
      [3747105488586580, 718025193450641, 38468945333271],
      [7485731020370516, 1434425446626124, 76850832803970],
    ],
    [
      'one too low',
      8999829832895742,
      [1668378911963820, 685122031339562, 11693299977127],
      [6348369207782378, 2606966304920371, 44494320192993],
    ],
    [
      'two too low',
      7480701505561284,
      [2226970154083500, 55185411955027, 304112829713388],
      [6441442431828142, 159622100697313, 879636973035829],
    ],
    [
      'one too low, of a share that is whole',
      1076685795952792,
      [2471585193480480, 800345205464112],
      [813318239338480, 263367556614312],
    ],
    ['another whole one', 1336508717518062, [1103788099466268, 1987171080654588], [477270106547211, 859238610970851]],
  ])('is exact where a rounded quotient is off: %s', (_, total, by, expected) => {
    expect(apportion(total, by)).toEqual(expected);
  });

  it('gives the same over checked weights as over their list', () => {
    const areas = weights([45.67, '62,5', 80]);
    expect(apportion(123_457, areas)).toEqual(apportion(123_457, [45.67, '62,5', 80]));
    expect(apportion(123_457, areas)).toEqual([29_964, 41_006, 52_487]);
  });

  it('returns a plain list that survives JSON', () => {
    const shares = apportion(-5, [1, 1, 0]);
    expect(Array.isArray(shares)).toBe(true);
    expect(JSON.stringify(shares)).toBe('[-3,-2,0]');
  });

  it('leaves the checked weights as they were', () => {
    const checked = weights([3, 1, 2]);
    apportion(-1001, checked);
    apportion(1000, checked);
    expect(checked).toEqual(weights([3, 1, 2]));
  });
});

describe('apportion: what must always hold', () => {
  it('is what BigInt finds', () => {
    fc.assert(
      fc.property(anyTotal, anyWeights, (total, by) => {
        expect(apportion(total, by)).toEqual(apportionByBigInt(total, by));
      }),
      { numRuns: runs(20_000) },
    );
  });

  it('is what decimal.js finds, on weights with decimals', () => {
    const weight = fc
      .tuple(fc.integer({ min: 0, max: 300_000_000 }), fc.integer({ min: 0, max: 6 }))
      .map(([units, decimals]) => new HostDecimal(units).dividedBy(10 ** decimals).toFixed());
    const texts = fc
      .array(weight, { minLength: 1, maxLength: 12 })
      .filter((values) => values.some((text) => text !== '0'));
    fc.assert(
      fc.property(anyTotal, texts, (total, by) => {
        const expected = apportionByDecimal(total, by);
        expect(apportion(total, by)).toEqual(expected);
        expect(apportion(total, by.map(Number))).toEqual(expected);
      }),
      { numRuns: runs(6000) },
    );
  });

  it('is what BigInt finds, on both sides of where the products stop being exact', () => {
    // The largest safe integer is 6361 × 69431 × 20394401.
    const largest = 6361 * 69431;
    const nearby = fc.integer({ min: -3, max: 3 });
    const others = fc.array(fc.integer({ min: 0, max: largest }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(nearby, nearby, others, fc.nat(1000), (more, wider, rest, perUnit) => {
        const by = [...rest, largest + wider];
        const total = 20_394_401 + more + perUnit * sum(by);
        expect(apportion(total, by)).toEqual(apportionByBigInt(total, by));
      }),
      { numRuns: runs(5000) },
    );
  });

  it('keeps to the total, and each share to its exact one rounded down or up', () => {
    fc.assert(
      fc.property(anyTotal, anyWeights, (total, by) => {
        const shares = apportion(total, by);
        const all = BigInt(sum(by));
        expect(shares).toHaveLength(by.length);
        expect(sum(shares)).toBe(total);
        for (const [position, weight] of by.entries()) {
          const size = BigInt(Math.abs(shares[position]!));
          const product = BigInt(Math.abs(total)) * BigInt(weight);
          const isWhole = product % all === 0n;
          expect(size === product / all || (!isWhole && size === product / all + 1n)).toBe(true);
          if (weight === 0) expect(Object.is(shares[position], 0)).toBe(true);
        }
      }),
      { numRuns: runs(5000) },
    );
  });

  it('mirrors a total of the other sign, without a negative zero', () => {
    fc.assert(
      fc.property(anyTotal, anyWeights, (total, by) => {
        const shares = apportion(total, by);
        expect(apportion(-total, by)).toEqual(shares.map((cents) => (cents === 0 ? 0 : -cents)));
        expect(hasNegativeZero(shares)).toBe(false);
      }),
      { numRuns: runs(5000) },
    );
  });

  it('never gives a heavier weight less, nor an equal one later in the list more', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), anyWeights, (total, by) => {
        const shares = apportion(total, by);
        for (const [first, weight] of by.entries()) {
          for (let second = first + 1; second < by.length; second += 1) {
            const difference = shares[first]! - shares[second]!;
            if (weight === by[second]) expect([0, 1]).toContain(difference);
            else expect(weight > by[second]! ? difference >= 0 : difference <= 0).toBe(true);
          }
        }
      }),
      { numRuns: runs(2000) },
    );
  });

  it('does not depend on the order of the list where no remainders are equal', () => {
    fc.assert(
      fc.property(anyTotal, anyWeights, fc.infiniteStream(fc.nat()), (total, by, chance) => {
        const all = BigInt(sum(by));
        const remainders = by.map((weight) => (BigInt(Math.abs(total)) * BigInt(weight)) % all);
        fc.pre(new Set(remainders).size === by.length);
        const order = by
          .map((_, position) => ({ position, key: chance.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ position }) => position);
        const shares = apportion(total, by);
        const shuffled = apportion(
          total,
          order.map((position) => by[position]!),
        );
        expect(shuffled).toEqual(order.map((position) => shares[position]));
      }),
      { numRuns: runs(2000) },
    );
  });

  it('is what BigInt finds over thousands of dwellings, alike or not', () => {
    const span = fc.constantFrom(1, 2, 10, 5000, 2 ** 31, 2 ** 38);
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 6000 }),
        fc.constantFrom(0, 1, 2 ** 20, 2 ** 38),
        span,
        anyTotal,
        fc.nat(2 ** 31 - 1),
        (count, base, width, total, seed) => {
          // A plain generator of numbers: fast-check would spend its time on each of the thousands.
          let state = seed;
          const by = Array.from({ length: count }, () => {
            state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
            return base + Math.floor((state / 2 ** 32) * width);
          });
          by[count - 1] = 1;
          expect(apportion(total, by)).toEqual(apportionByBigInt(total, by));
        },
      ),
      { numRuns: runs(100) },
    );
  });

  it('finds the cut among remainders that lie close together, at each scale', () => {
    // One cent to give over a sum far larger: the remainders are the weights themselves.
    const gaps = [1, 2, 1000, 2 ** 12, 2 ** 13, 2 ** 24, 2 ** 25, 2 ** 36, 2 ** 37];
    for (const gap of gaps) {
      const base = 2 ** 40;
      for (const count of [2, 3, 7, 100]) {
        const by = Array.from({ length: count }, (_, position) => base + ((position * 37) % count) * gap);
        for (const total of [1, 2, count - 1, count, count + 1, 5 * count + 1]) {
          expect(apportion(total, by)).toEqual(apportionByBigInt(total, by));
        }
      }
    }
  });

  it('is what BigInt finds for every small case', () => {
    for (let a = 0; a <= 4; a += 1) {
      for (let b = 0; b <= 4; b += 1) {
        for (let c = 1; c <= 4; c += 1) {
          for (let total = -13; total <= 13; total += 1) {
            expect(apportion(total, [a, b, c])).toEqual(apportionByBigInt(total, [a, b, c]));
          }
        }
      }
    }
  });

  it('splits over a hundred thousand dwellings', () => {
    const by = Array.from({ length: 100_000 }, (_, position) => 20 + (position % 97) / 4);
    const shares = apportion(123_456_789_012, by);
    expect(shares).toHaveLength(100_000);
    expect(sum(shares)).toBe(123_456_789_012);
    // There are 97 areas in turn: dwellings alike differ by the cent left over at most.
    for (let position = 97; position < shares.length; position += 1) {
      const difference = shares[position - 97]! - shares[position]!;
      if (difference !== 0 && difference !== 1) expect.fail(`${shares[position - 97]!} then ${shares[position]!}`);
    }
  });
});

describe('apportion: what is refused', () => {
  it.each([0.5, NaN, Infinity, -Infinity, MAX + 1, -MAX - 1, '100', 100n, undefined, null, {}, true])(
    'refuses the total %s',
    (total) => {
      expect(refusal(() => apportion(total as number, [1, 2]))).toBe('core/not-whole-cents totalCents');
    },
  );

  it.each<[unknown, string]>([
    [undefined, 'core/wrong-type weights'],
    [[], 'core/empty-list weights'],
    [[0, 0], 'core/all-zero-weights weights'],
    [[1, -1], 'core/number-out-of-range weights[1]'],
    [[1, 0.1 + 0.2], 'core/inexact-number weights[1]'],
    [{ ...weights([1, 2]) }, 'core/wrong-type weights'],
    [new Array<number>(1_000_001).fill(1), 'core/too-many-items weights'],
  ])('refuses bad weights, the total being right', (by, expected) => {
    expect(refusal(() => apportion(100, by as Weights))).toBe(expected);
    expect(refusal(() => apportionEuros(100, by as Weights))).toBe(expected);
  });

  it('says what would have been accepted', () => {
    const expectation = (run: () => unknown): string => {
      const result = attempt(run);
      return result.ok ? 'accepted' : result.error.expected;
    };
    expect(expectation(() => apportion(0.5, [1]))).toBe('a whole number of cents');
    expect(expectation(() => apportionWithin('1' as never, []))).toBe('a list of cents');
    expect(expectation(() => apportionWithin([1], '1' as never))).toBe('lists of weights, one for each parent');
    expect(expectation(() => apportionWithin(new Array<number>(1_000_001), []))).toBe('at most 1000000 shares');
  });

  it.each<[string, (units: number[]) => void]>([
    ['a smaller one', (units) => (units[1] = 0)],
    ['a larger one', (units) => (units[1] = 900)],
    ['much larger ones', (units) => (units[1] = units[2] = 2 ** 52)],
    ['a negative one', (units) => (units[0] = -5000)],
    ['NaN', (units) => (units[2] = NaN)],
    ['nothing but NaN', (units) => (units[0] = units[1] = units[2] = NaN)],
    ['nothing but zeros', (units) => (units[0] = units[1] = units[2] = 0)],
  ])('does not return a wrong sum when checked weights were altered since: %s', (_, alter) => {
    const checked = weights([300, 500, 200]);
    alter(checked.units as number[]);
    expect(() => apportion(1000, checked)).toThrow('altered');
    expect(() => apportion(MAX, checked)).toThrow('altered');
  });
});

describe('apportionEuros', () => {
  it.each<[EurosInput, readonly DecimalInput[], readonly string[]]>([
    ['100.00', [1, 1, 1], ['33.34', '33.33', '33.33']],
    ['1 234,56 €', [1, 1, 1, 1], ['308.64', '308.64', '308.64', '308.64']],
    [2750.01, ['0', '1', '1.25', '1.5', '1.75'], ['0.00', '500.00', '625.00', '750.00', '875.01']],
    [new HostDecimal('-50'), [1, 1, 1], ['-16.67', '-16.67', '-16.66']],
    ['0.02', [1, 1, 1], ['0.01', '0.01', '0.00']],
  ])('splits %s over %j', (total, by, expected) => {
    expect(apportionEuros(total, by).map((share) => share.toFixed(2))).toEqual(expected);
  });

  it('takes checked weights', () => {
    expect(apportionEuros('1.00', weights([1, 3])).map(String)).toEqual(['0.25', '0.75']);
  });

  it.each([
    ['12.345', 'core/too-many-decimals total'],
    [0.1 + 0.2, 'core/inexact-number total'],
    [NaN, 'core/invalid-number total'],
    ['1e3', 'core/invalid-number total'],
    [undefined, 'core/invalid-number total'],
  ])('refuses the total %s', (total, expected) => {
    expect(refusal(() => apportionEuros(total as EurosInput, [1]))).toBe(expected);
  });
});

describe('apportionWithin', () => {
  it('splits a share over the days of a leap year', () => {
    expect(apportionWithin([50_000], [[60, 306]])).toEqual([[8197, 41_803]]);
  });

  it('goes from a perimeter to its stairwells, their dwellings and the days of their occupants', () => {
    const stairwells = apportion(1_000_001, [3, 2]);
    expect(stairwells).toEqual([600_001, 400_000]);
    const dwellings = apportionWithin(stairwells, [[1, 1, 1], weights(['41.5', '60'])]);
    expect(dwellings).toEqual([
      [200_001, 200_000, 200_000],
      [163_547, 236_453],
    ]);
    const occupants = apportionWithin(dwellings.flat(), [[365], [181, 184], [1, 364], [365], [59, 0, 306]]);
    expect(occupants).toEqual([[200_001], [99_178, 100_822], [548, 199_452], [163_547], [38_221, 0, 198_232]]);
    expect(occupants.map(sum)).toEqual(dwellings.flat());
    expect(sum(occupants.flat())).toBe(1_000_001);
  });

  it('keeps the sum at every level, whatever the sign', () => {
    const child = fc.array(fc.integer({ min: 1, max: 366 }), { minLength: 1, maxLength: 5 });
    const tree = fc.array(fc.array(child, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), tree, (total, buildings) => {
        const perimeters = apportion(
          total,
          buildings.map((dwellings) => dwellings.length),
        );
        const dwellings = apportionWithin(
          perimeters,
          buildings.map((each) => each.map((_, position) => position + 1)),
        );
        const occupants = apportionWithin(dwellings.flat(), buildings.flat());
        expect(sum(perimeters)).toBe(total);
        expect(dwellings.map(sum)).toEqual(perimeters);
        expect(occupants.map(sum)).toEqual(dwellings.flat());
        expect(occupants.map((shares) => shares.length)).toEqual(buildings.flat().map((days) => days.length));
      }),
      { numRuns: runs(1000) },
    );
  });

  it('splits nothing into nothing', () => {
    expect(apportionWithin([], [])).toEqual([]);
  });

  it('refuses more than a million shares before it looks at any', () => {
    const million = new Array<number>(1_000_000).fill(0.5);
    expect(refusal(() => apportionWithin(million, []))).toBe('core/length-mismatch childWeights');
    expect(refusal(() => apportionWithin([...million, 0.5], []))).toBe('core/too-many-items parentShares');
  });

  it.each<[unknown, unknown, string]>([
    [undefined, [], 'core/wrong-type parentShares'],
    ['1', [[1]], 'core/wrong-type parentShares'],
    [[1], undefined, 'core/wrong-type childWeights'],
    [[1], '1', 'core/wrong-type childWeights'],
    [[1, 2], [[1]], 'core/length-mismatch childWeights'],
    [[1], [[1], [1]], 'core/length-mismatch childWeights'],
    [[1, 0.5], [[1], [1]], 'core/not-whole-cents parentShares[1]'],
    [['1'], [[1]], 'core/not-whole-cents parentShares[0]'],
    [new Array<number>(1), [[1]], 'core/not-whole-cents parentShares[0]'],
    [[1, 2], [[1], []], 'core/empty-list childWeights[1]'],
    [[1, 2], [[1], [0, 0]], 'core/all-zero-weights childWeights[1]'],
    [[1, 2], [[1], [1, -2]], 'core/number-out-of-range childWeights[1][1]'],
    [[1], new Array<number[]>(1), 'core/wrong-type childWeights[0]'],
  ])('refuses %j over %j: %s', (parents, children, expected) => {
    expect(refusal(() => apportionWithin(parents as number[], children as number[][]))).toBe(expected);
  });

  it('says how many lists it expected', () => {
    const result = attempt(() => apportionWithin([1, 2, 3], [[1]]));
    expect(result).toMatchObject({
      ok: false,
      error: { expected: '3 lists of weights, one for each parent', found: 'a list of 1 item' },
    });
  });
});
