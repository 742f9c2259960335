import fc from 'fast-check';
import { Decimal as HostDecimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';

import {
  attempt,
  decimal,
  formatPath,
  isWeights,
  MAX_WEIGHTS,
  weights,
  type DecimalInput,
} from '../../src/core/index.js';
import { runs } from '../support/runs.js';

/** The largest sum of units: 2 to the power of 52. */
const LIMIT = 4503599627370496;

function unitsOf(values: readonly DecimalInput[]): number[] {
  return Array.from(weights(values).units);
}

function refusal(values: unknown, path?: readonly (string | number)[]): string {
  const result = attempt(() => weights(values as DecimalInput[], path));
  return result.ok ? 'accepted' : `${result.error.code} ${formatPath(result.error.path)}`.trim();
}

/** A weight of at most six decimals, as text, and how many units of a millionth it makes. */
const decimalText = fc
  .tuple(fc.bigInt({ min: 0n, max: 2n ** 52n }), fc.integer({ min: 0, max: 6 }))
  .map(([units, decimals]) => {
    const digits = units.toString().padStart(decimals + 1, '0');
    const whole = digits.slice(0, digits.length - decimals);
    const text = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
    return { text, millionths: units * 10n ** BigInt(6 - decimals) };
  });

describe('weights', () => {
  it('keeps whole numbers as they are', () => {
    const checked = weights([3, 0, 12, 1]);
    expect(Array.from(checked.units)).toEqual([3, 0, 12, 1]);
    expect(checked).toMatchObject({ count: 4, decimals: 0, total: 16, largest: 12 });
  });

  it('brings decimals to the unit of the most precise one', () => {
    const checked = weights([45.67, 62.5, 80]);
    expect(Array.from(checked.units)).toEqual([4567, 6250, 8000]);
    expect(checked).toMatchObject({ count: 3, decimals: 2, total: 18817, largest: 8000 });
  });

  it.each<[readonly DecimalInput[], number, readonly number[]]>([
    [[1, 1.25], 2, [100, 125]],
    [[1.25, 1], 2, [125, 100]],
    [[0.5, 0.25, 0.125], 3, [500, 250, 125]],
    [[0.125, 0.25, 0.5], 3, [125, 250, 500]],
    [['45,67', '1 234,5', 3], 2, [4567, 123450, 300]],
    [[new HostDecimal('0.000001'), 1], 6, [1, 1000000]],
    [[1, new HostDecimal('1.10')], 1, [10, 11]],
    [['2.500', 1], 1, [25, 10]],
    [[0.1, 0.2, 0.3, 0.7], 1, [1, 2, 3, 7]],
    [[1.005, 1.015, 8.165], 3, [1005, 1015, 8165]],
    [[0.000001, 123456.789012], 6, [1, 123456789012]],
    [[1e-6], 6, [1]],
  ])('reads %j', (values, decimals, units) => {
    expect(weights(values).decimals).toBe(decimals);
    expect(unitsOf(values)).toEqual(units);
  });

  it('makes a plain zero of a negative one', () => {
    expect(Object.is(weights([-0, 1]).units[0], 0)).toBe(true);
    expect(Object.is(weights(['-0', 1]).units[0], 0)).toBe(true);
    expect(Object.is(weights([-0, 0.5]).units[0], 0)).toBe(true);
  });

  it('is frozen, and known by isWeights', () => {
    const checked = weights([1, 2]);
    expect(Object.isFrozen(checked)).toBe(true);
    expect(isWeights(checked)).toBe(true);
    expect(Object.keys(checked).sort()).toEqual(['count', 'decimals', 'largest', 'total', 'units']);
  });

  it.each([
    undefined,
    null,
    1,
    'weights',
    [1, 2],
    {},
    { ...weights([1, 2]) },
    Object.create(weights([1, 2])) as unknown,
    JSON.parse(JSON.stringify(weights([1, 2]))) as unknown,
  ])('does not take %j for checked weights', (value) => {
    expect(isWeights(value)).toBe(false);
  });

  it('is equal to weights of the same values', () => {
    expect(weights(['1.5', 2])).toEqual(weights([1.5, 2]));
    expect(weights([1.5, 2])).not.toEqual(weights([2, 1.5]));
  });

  it('does not keep the list it was given', () => {
    const list = [1, 2];
    const checked = weights(list);
    list[0] = 9;
    expect(Array.from(checked.units)).toEqual([1, 2]);
  });

  it.each<[unknown, string]>([
    [undefined, 'core/wrong-type'],
    [null, 'core/wrong-type'],
    ['123', 'core/wrong-type'],
    [{ length: 2, 0: 1, 1: 1 }, 'core/wrong-type'],
    [new Float64Array([1, 2]), 'core/wrong-type'],
    [weights([1]), 'core/wrong-type'],
    [[], 'core/empty-list'],
    [[0, 0, '0.00'], 'core/all-zero-weights'],
    [[-0], 'core/all-zero-weights'],
    [[1, NaN], 'core/invalid-number [1]'],
    [[Infinity], 'core/invalid-number [0]'],
    [[1, 2, -Infinity], 'core/invalid-number [2]'],
    [[1, 0.1 + 0.2], 'core/inexact-number [1]'],
    [[0.1, 0.1 + 0.2], 'core/inexact-number [1]'],
    [[1e-7], 'core/inexact-number [0]'],
    [[1.0000001], 'core/inexact-number [0]'],
    [[5e-324], 'core/inexact-number [0]'],
    [['1.0000001'], 'core/too-many-decimals [0]'],
    [[new HostDecimal('0.1234567')], 'core/too-many-decimals [0]'],
    [[1, -1], 'core/number-out-of-range [1]'],
    [[1, -0.5], 'core/number-out-of-range [1]'],
    [[0.5, -3], 'core/number-out-of-range [1]'],
    [[1, '-0.01'], 'core/number-out-of-range [1]'],
    [[1, '1e3'], 'core/invalid-number [1]'],
    [[1, undefined], 'core/invalid-number [1]'],
    [[1, , 3], 'core/invalid-number [1]'],
    [[1, null], 'core/invalid-number [1]'],
    [[1, true], 'core/invalid-number [1]'],
    [[1, [2]], 'core/invalid-number [1]'],
    [[1, 2n], 'core/invalid-number [1]'],
    [[1, { valueOf: () => 2 }], 'core/invalid-number [1]'],
    [[new HostDecimal(NaN)], 'core/invalid-number [0]'],
    [[LIMIT + 1], 'core/number-out-of-range [0]'],
    [[2 ** 60], 'core/inexact-number [0]'],
    [[LIMIT, 1], 'core/weights-too-large'],
    [[LIMIT, 0.5], 'core/weights-too-large'],
    [['4503599627.370497'], 'core/weights-too-large'],
    [[LIMIT, LIMIT, LIMIT], 'core/weights-too-large'],
  ])('refuses %o with %s', (values, expected) => {
    expect(refusal(values)).toBe(expected);
  });

  it('refuses a text of a million characters', () => {
    expect(refusal([1, '1'.repeat(1_000_000)])).toBe('core/invalid-number [1]');
  });

  it('names the unit that is too small for the sum', () => {
    const result = attempt(() => weights([LIMIT, 0.25]));
    expect(result).toMatchObject({ ok: false, error: { expected: `a sum of at most ${LIMIT} units of 0.01` } });
    const whole = attempt(() => weights([LIMIT, 1]));
    expect(whole).toMatchObject({ ok: false, error: { expected: `a sum of at most ${LIMIT} units of 1` } });
  });

  it.each<[readonly DecimalInput[], number]>([
    [[LIMIT], LIMIT],
    [[LIMIT - 1, 1], LIMIT],
    [['4503599627.370496'], LIMIT],
    [[4503599627.370495], LIMIT - 1],
    [['450359962737049.5', 0.1], LIMIT],
    [[2 ** 50 - 1], 2 ** 50 - 1],
    [[2 ** 50], 2 ** 50],
    [[2 ** 50 + 1], 2 ** 50 + 1],
  ])('accepts a sum up to the limit: %j', (values, total) => {
    expect(weights(values).total).toBe(total);
  });

  it.each<[unknown, string]>([
    [1, 'a list of weights'],
    [[], 'at least one weight'],
    [[0], 'at least one weight above zero'],
    [new Array<number>(1_000_001), 'at most 1000000 weights'],
  ])('says what would have been accepted: %#', (values, expected) => {
    expect(attempt(() => weights(values as number[]))).toMatchObject({ ok: false, error: { expected } });
  });

  it('puts the path given before the position', () => {
    expect(refusal([1, -1], ['dwellings', 3, 'areas'])).toBe('core/number-out-of-range dwellings[3].areas[1]');
    expect(refusal([], ['areas'])).toBe('core/empty-list areas');
    expect(refusal([0], ['areas'])).toBe('core/all-zero-weights areas');
    expect(refusal('1', ['areas'])).toBe('core/wrong-type areas');
    expect(refusal([LIMIT, 1], ['areas'])).toBe('core/weights-too-large areas');
  });

  it('refuses more than a million rows before it looks at any', () => {
    expect(MAX_WEIGHTS).toBe(1_000_000);
    const million = [-1, ...new Array<number>(MAX_WEIGHTS - 1).fill(1)];
    expect(refusal(million)).toBe('core/number-out-of-range [0]');
    expect(refusal([...million, 1], ['rows'])).toBe('core/too-many-items rows');
  });

  it('reads the same from numbers, texts and Decimals, each exactly', () => {
    fc.assert(
      fc.property(fc.array(decimalText, { minLength: 1, maxLength: 6 }), (list) => {
        const sum = list.reduce((total, { millionths }) => total + millionths, 0n);
        const texts = list.map(({ text }) => text);
        const decimals = Math.max(...texts.map((text) => decimal(text, { max: LIMIT }).decimalPlaces()));
        const shrink = 10n ** BigInt(6 - decimals);
        fc.pre(sum > 0n && sum / shrink <= 2n ** 52n);
        const expected = list.map(({ millionths }) => Number(millionths / shrink));
        expect(unitsOf(texts)).toEqual(expected);
        expect(unitsOf(texts.map((text) => new HostDecimal(text)))).toEqual(expected);
        const numbers = texts.map(Number);
        // Beyond 2^43 a number with decimals is not taken for exact, whatever it is.
        if (numbers.every((number) => Number.isInteger(number) || number < 2 ** 43)) {
          expect(unitsOf(numbers)).toEqual(expected);
        }
        expect(weights(texts)).toMatchObject({ decimals, total: Number(sum / shrink), count: list.length });
      }),
      { numRuns: runs(5000) },
    );
  });

  it('accepts a number when decimal does, and no other', () => {
    const nearly = fc
      .tuple(
        fc.integer({ min: 0, max: 1_000_000_000 }),
        fc.constantFrom(1, 10, 1e3, 1e6, 1e7),
        fc.integer({ min: -2, max: 2 }),
      )
      .map(([units, scale, ulps]) => {
        const number = units / scale;
        return number + (ulps * number * Number.EPSILON) / 2;
      });
    fc.assert(
      fc.property(
        fc.array(fc.oneof(nearly, fc.double({ min: 0, max: 1e9, noNaN: true })), { minLength: 1 }),
        (list) => {
          const read = list.map((number) => attempt(() => decimal(number, { maxDecimals: 6, min: 0, max: LIMIT })));
          const firstBad = read.findIndex(({ ok }) => !ok);
          const outcome = refusal(list);
          if (firstBad >= 0) expect(outcome).toBe(`core/inexact-number [${firstBad}]`);
          else expect(['accepted', 'core/all-zero-weights']).toContain(outcome);
        },
      ),
      { numRuns: runs(5000) },
    );
  });
});
