import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { apportion, apportionTable, attempt, formatPath } from '../../src/core/index.js';
import { runs } from '../support/runs.js';

const sum = (cents: readonly number[]): number => cents.reduce((left, one) => left + one, 0);

describe('apportionTable', () => {
  test('two lines of 100.00 on three dwellings bear 66.67, 66.67 and 66.66, and each line adds up', () => {
    expect(apportionTable([10_000, 10_000], [1, 1, 1])).toEqual({
      rows: [
        [3334, 3333, 3333],
        [3333, 3334, 3333],
      ],
      columns: [6667, 6667, 6666],
    });
  });

  test('one total is apportioned as it is', () => {
    expect(apportionTable([2], [1, 1, 1])).toEqual({ rows: [[1, 1, 0]], columns: [1, 1, 0] });
  });

  test('a credit note beside an invoice, by hand: 100.00 and -50.01 over 3 equal weights', () => {
    // 49.99 over three: 16.67, 16.66, 16.66. Rounded down: 33.33 each, and -16.67 each; each column then lacks
    // 16.67 - 16.66 = 0.01, 0.00, 0.00; the first row lacks 0.01, the second -50.01 + 50.01 = 0.
    expect(apportionTable([10_000, -5_001], [1, 1, 1])).toEqual({
      rows: [
        [3334, 3333, 3333],
        [-1667, -1667, -1667],
      ],
      columns: [1667, 1666, 1666],
    });
  });

  test('a weight of zero bears nothing on any line', () => {
    const { rows } = apportionTable([101, 7, 3], [0, 2, 1]);
    expect(rows.map(([first]) => first)).toEqual([0, 0, 0]);
  });

  test('a weight of zero bears 0 of a credit note, not -0', () => {
    expect(apportionTable([-1, 5], [0, 1])).toEqual({
      rows: [
        [0, -1],
        [0, 5],
      ],
      columns: [0, 4],
    });
  });

  const refusal = (totals: unknown, by: unknown = [1, 1]): string => {
    const result = attempt(() => apportionTable(totals as number[], by as number[]));
    if (result.ok) return 'accepted';
    const { code, path, expected } = result.error;
    return `${code} at ${formatPath(path)}: ${expected}`;
  };
  const ones = (length: number): readonly number[] => Array.from({ length }, () => 1);

  test.each([
    ['no total', [], 'core/empty-list at totals: at least one total'],
    ['a total in half cents', [100, 1.5], 'core/not-whole-cents at totals[1]: a whole number of cents'],
    [
      'a sum beyond exact numbers',
      [Number.MAX_SAFE_INTEGER, 1],
      'core/not-whole-cents at totals: a sum that is a safe integer',
    ],
    ['a text', '12', 'core/wrong-type at totals: a list'],
  ])('refuses %s', (_, totals, said) => {
    expect(refusal(totals)).toBe(said);
  });

  test('refuses more totals, or more cells, than a machine has room for', () => {
    expect(refusal(ones(1_000_001))).toBe('core/too-many-items at totals: at most 1000000 totals');
    expect(refusal(ones(51), ones(1_000_000))).toBe('core/too-many-items at totals: at most 50000000 cells');
    expect(refusal([1], [])).toContain('core/empty-list at weights');
  });

  test('rounds exact shares down below zero too, also where numbers would lose digits', () => {
    // By hand: -7 over 1 and 2 is -2.33 and -4.67, rounded down -3 and -5; the sum of 13 and -7 is 6: 2 and 4. The columns
    // lack 2 - (4 - 3) = 1 and 4 - (8 - 5) = 1; the rows 13 - 12 = 1 and -7 + 8 = 1.
    expect(apportionTable([13, -7], [1, 2])).toEqual({
      rows: [
        [5, 8],
        [-3, -4],
      ],
      columns: [2, 4],
    });
    // Thirds of 3 × 2^48 more are whole: the cents of the cells stay.
    const far = 3 * 2 ** 48;
    expect(apportionTable([13 + far, -7 - far], [1, 2])).toEqual({
      rows: [
        [5 + 2 ** 48, 8 + 2 ** 49],
        [-3 - 2 ** 48, -4 - 2 ** 49],
      ],
      columns: [2, 4],
    });
    const heavy = 2 ** 40;
    expect(apportionTable([13 + far, -7 - far], [heavy, 2 * heavy])).toEqual(
      apportionTable([13 + far, -7 - far], [1, 2]),
    );
  });

  test('rows that lack as much are served in their order', () => {
    expect(apportionTable([1, 1, 1], [1, 1, 1])).toEqual({
      rows: [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
      columns: [1, 1, 1],
    });
  });

  const totals = fc.array(fc.oneof(fc.integer({ min: -5_000, max: 100_000 }), fc.integer({ min: 0, max: 2 ** 46 })), {
    minLength: 1,
    maxLength: 12,
  });
  const weightList = fc
    .array(fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 12_000 })), {
      minLength: 1,
      maxLength: 20,
    })
    .filter((list) => sum(list) > 0);

  test('adds up across and down; a cell is its exact share rounded down or up, or one cent further', () => {
    fc.assert(
      fc.property(totals, weightList, (rowTotals, list) => {
        const { rows, columns } = apportionTable(rowTotals, list);
        expect(rows.map(sum)).toEqual(rowTotals);
        expect(columns).toEqual(apportion(sum(rowTotals), list));
        expect(columns.map((_, column) => sum(rows.map((row) => row[column] ?? NaN)))).toEqual(columns);
        const all = BigInt(sum(list));
        for (const [index, row] of rows.entries()) {
          for (const [column, cell] of row.entries()) {
            const distance = BigInt(cell) * all - BigInt(rowTotals[index] ?? 0) * BigInt(list[column] ?? 0);
            expect(distance >= -2n * all && distance <= 2n * all).toBe(true);
          }
        }
      }),
      { numRuns: runs(2_000) },
    );
  });

  test('an empty line changes nothing of the others', () => {
    fc.assert(
      fc.property(totals, weightList, (rowTotals, list) => {
        const { rows, columns } = apportionTable([...rowTotals, 0], list);
        expect(columns).toEqual(apportionTable(rowTotals, list).columns);
        expect(rows.at(-1)).toEqual(list.map(() => 0));
      }),
      { numRuns: runs(500) },
    );
  });
});
