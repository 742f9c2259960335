import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { attempt, compareNatural } from '../../src/core/index.js';
import { runs } from '../support/runs.js';

/** Few characters, so that texts often share a beginning: digits, the neighbours of digits in ASCII, letters, an emoji. */
const text = fc.string({
  unit: fc.constantFrom('0', '0', '1', '2', '9', '/', ':', '-', ' ', 'A', 'a', 'é', '😀'),
  maxLength: 8,
});

/** The same order from a list of numbers and characters, with BigInt for the numbers. */
function bySegments(a: string, b: string): number {
  const segments = (value: string): string[] => value.match(/\d+|[^]/g) ?? [];
  const [left, right] = [segments(a), segments(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const [one, other] = [left[i], right[i]];
    if (one === undefined) return -1;
    if (other === undefined) return 1;
    const areNumbers = /\d/.test(one) && /\d/.test(other);
    if (areNumbers && BigInt(one) !== BigInt(other)) return BigInt(one) < BigInt(other) ? -1 : 1;
    if (!areNumbers && one !== other) return one < other ? -1 : 1;
  }
  return a === b ? 0 : a < b ? -1 : 1;
}

describe('compareNatural', () => {
  it.each([
    ['2', '10'],
    ['9', '10'],
    ['A-9', 'A-10'],
    ['A-09', 'A-10'],
    ['A-9', 'B-1'],
    ['A9', 'A9B'],
    ['', '0'],
    ['', 'A'],
    ['A', 'A1'],
    ['A1', 'AB'],
    ['01', '1'],
    ['001', '01'],
    ['0', '00'],
    ['A01B2', 'A1B3'],
    ['A01', 'A1'],
    ['A01B', 'A1B'],
    ['A1C', 'A01D'],
    ['1', '01B'],
    ['A1', 'A01B'],
    ['01', '1B'],
    ['0', '1'],
    ['/1', '1'],
    ['9', ':'],
    ['/', '0'],
    ['1.2', '1.10'],
    ['Z', 'a'],
    ['e', 'é'],
    ['z', 'é'],
    ['1', '٢'],
    ['99999999999999999998', '99999999999999999999'],
    ['99999999999999999999', '100000000000000000000'],
    ['bat 2 esc 3 n° 7', 'bat 2 esc 3 n° 12'],
    ['19', '91'],
  ])('puts %j before %j', (first, second) => {
    expect(compareNatural(first, second)).toBe(-1);
    expect(compareNatural(second, first)).toBe(1);
    expect([second, first].sort(compareNatural)).toEqual([first, second]);
  });

  it.each(['', '0', '00', 'A-01', 'é'])('says that %j is itself', (same) => {
    expect(compareNatural(same, same)).toBe(0);
  });

  it('tells apart two ways to write é: only equal texts compare as equal', () => {
    expect(compareNatural('\u00e9', 'e\u0301')).toBe(1);
    expect(compareNatural('e\u0301', '\u00e9')).toBe(-1);
  });

  it('sorts the dwellings of a residence as people count them', () => {
    const sorted = ['B-1', 'A-10', 'A-9', 'A-1', 'A-09', 'A-100', 'A-2'].sort(compareNatural);
    expect(sorted).toEqual(['A-1', 'A-2', 'A-09', 'A-9', 'A-10', 'A-100', 'B-1']);
  });

  it('is the order of the segments', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(compareNatural(a, b)).toBe(bySegments(a, b));
      }),
      { numRuns: runs(20_000) },
    );
  });

  it('is the order of numbers, for whole numbers', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.bigInt({ min: 0n, max: 10n ** 30n }), (a, b) => {
        expect(compareNatural(`n° ${a}`, `n° ${b}`)).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('is a total order: antisymmetric, transitive, and zero for equal texts only', () => {
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(compareNatural(a, b)).toBe(0 - compareNatural(b, a));
        expect(compareNatural(a, b) === 0).toBe(a === b);
        const [first, second, third] = [a, b, c].sort(compareNatural) as [string, string, string];
        expect(compareNatural(first, second)).toBeLessThanOrEqual(0);
        expect(compareNatural(second, third)).toBeLessThanOrEqual(0);
        expect(compareNatural(first, third)).toBeLessThanOrEqual(0);
      }),
      { numRuns: runs(10_000) },
    );
  });

  it('sorts into one order whatever order it starts from', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), (list) => {
        expect([...list].reverse().sort(compareNatural)).toEqual([...list].sort(compareNatural));
      }),
      { numRuns: runs(1000) },
    );
  });

  it('takes time in proportion to the length: a million characters are nothing', () => {
    const long = '7'.repeat(1_000_000);
    expect(compareNatural(`${long}1`, `${long}2`)).toBe(-1);
    expect(compareNatural(`${'0'.repeat(1_000_000)}1`, '2')).toBe(-1);
    expect(compareNatural('1a'.repeat(500_000), '1a'.repeat(500_000))).toBe(0);
    expect(compareNatural('0'.repeat(1_000_000), '0')).toBe(1);
  });

  it.each([undefined, null, 1, 1n, {}, ['1'], true])('refuses %s, which is no text', (value) => {
    const refused = { ok: false, error: { code: 'core/wrong-type', expected: 'a text' } };
    expect(attempt(() => compareNatural(value as string, '1'))).toMatchObject(refused);
    expect(attempt(() => compareNatural('1', value as string))).toMatchObject(refused);
  });
});
