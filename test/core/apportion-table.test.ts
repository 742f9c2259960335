import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { apportion, apportionTable, attempt } from '../../src/core/index.js';
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

  test.each([
    [[], 'core/empty-list'],
    [[1.5], 'core/not-whole-cents'],
    [[Number.MAX_SAFE_INTEGER, 1], 'core/not-whole-cents'],
    ['12', 'core/wrong-type'],
    [Array.from({ length: 1_000_001 }, () => 1), 'core/too-many-items'],
  ])('refuses %j', (totals, code) => {
    const result = attempt(() => apportionTable(totals as number[], [1, 1]));
    expect(result.ok ? 'accepted' : result.error.code).toBe(code);
  });

  test('refuses a table of more cells than a machine has room for', () => {
    const result = attempt(() =>
      apportionTable(
        Array.from({ length: 60 }, () => 1),
        Array.from({ length: 1_000_000 }, () => 1),
      ),
    );
    expect(result.ok ? 'accepted' : result.error.code).toBe('core/too-many-items');
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
