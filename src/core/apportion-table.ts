/**
 * Several totals split by the same weights, so that what a person adds up across and down agrees.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index below is within the bounds of its list */
import { apportion } from './apportion.js';
import { checkList } from './check.js';
import type { DecimalInput } from './decimal.js';
import { refuse } from './errors.js';
import { isWeights, MAX_WEIGHTS, weights, type Weights } from './weights.js';

/** Totals split by the same weights: whole cents that add up across and down. */
export interface ApportionedTable {
  /** One row for each total, one cell for each weight: each row adds up to its total. */
  readonly rows: readonly (readonly number[])[];
  /** The sum of the totals, apportioned: each column adds up to its share. */
  readonly columns: readonly number[];
}

/** Beyond it a table would not fit in the memory that a caller expects. */
const MAX_CELLS = 50_000_000;

/**
 * Splits several totals by the same weights. Their sum is apportioned first, by the largest remainder
 * ({@link apportion}): that is what each weight bears. Each cell is then the exact share of its total rounded down or up to
 * the cent, so that every row adds up to its total and every column to what its weight bears.
 *
 * Split apart, each total would give its last cents to the same first weights: two times 100.00 over three equal weights
 * would be 66.68, 66.66 and 66.66.
 *
 * @param totals - Totals in whole cents, of either sign, at least one; their sum is a safe integer.
 * @param by - Checked {@link Weights}, or a list to check now.
 * @returns The cells and the sums of the columns. A cell is its exact share rounded down or up to the cent; where no such cells
 * add up both ways, as happens beside weights next to nothing, a few are one cent further. A weight of zero has cells of
 * exactly 0.
 * @throws {@link PalierError} `core/empty-list`, `core/not-whole-cents`, `core/too-many-items`; as {@link weights} for a list.
 *
 * @example
 * ```ts
 * const { rows, columns } = apportionTable([10_000, 10_000], [1, 1, 1]);
 * console.log(rows.map((row) => row.join(' ')).join(' | ')); //=> 3334 3333 3333 | 3333 3334 3333
 * console.log(columns.join(' ')); //=> 6667 6667 6666
 * ```
 */
export function apportionTable(totals: readonly number[], by: Weights | readonly DecimalInput[]): ApportionedTable {
  checkList<unknown>(totals, ['totals']);
  if (totals.length === 0) return refuse('core/empty-list', 'at least one total', totals, ['totals']);
  if (totals.length > MAX_WEIGHTS) {
    return refuse('core/too-many-items', `at most ${String(MAX_WEIGHTS)} totals`, totals, ['totals']);
  }
  const checked = isWeights(by) ? by : weights(by, ['weights']);
  if (totals.length * checked.count > MAX_CELLS) {
    return refuse('core/too-many-items', `at most ${String(MAX_CELLS)} cells`, totals, ['totals']);
  }
  for (const [position, cents] of totals.entries()) {
    if (!Number.isSafeInteger(cents)) {
      return refuse('core/not-whole-cents', 'a whole number of cents', cents, ['totals', position]);
    }
  }
  const sum = totals.reduce((left, cents) => left + cents, 0);
  if (!Number.isSafeInteger(sum))
    return refuse('core/not-whole-cents', 'a sum that is a safe integer', sum, ['totals']);
  const columns = apportion(sum, checked);
  const rows = totals.length === 1 ? [columns] : cellsOf(totals, checked, columns);
  return { rows, columns };
}

/**
 * Rounds every cell down, then gives each column the cents it lacks, to the rows that lack most: whichever column comes
 * first, that order finds an allocation whenever there is one (Gale and Ryser, 1957).
 */
function cellsOf(totals: readonly number[], by: Weights, columns: readonly number[]): readonly (readonly number[])[] {
  const rows = totals.map((cents) => floorsOf(cents, by));
  const lacking = rows.map((row, index) => row.reduce((left, cell) => left - cell, totals[index]!));
  for (const [column, share] of columns.entries()) {
    let wanted = rows.reduce((left, row) => left - row[column]!, share);
    // A second round comes where no cells rounded down or up add up both ways; it keeps both sums all the same.
    while (wanted > 0) {
      const served = byLack(lacking).slice(0, wanted);
      if (served.length === 0) throw new Error('The cells do not add up: palier has a defect.');
      for (const row of served) {
        rows[row]![column]! += 1;
        lacking[row]! -= 1;
      }
      wanted -= served.length;
    }
  }
  return rows;
}

/** Rows that lack a cent, the one that lacks most first; equals in the order of the list. */
function byLack(lacking: readonly number[]): readonly number[] {
  return [...lacking.keys()].filter((row) => lacking[row]! > 0).sort((a, b) => lacking[b]! - lacking[a]! || a - b);
}

/** The exact shares of a total rounded down, also below zero. */
function floorsOf(cents: number, by: Weights): number[] {
  const [total, size, units] = [BigInt(cents), BigInt(by.total), by.units];
  const small = Math.abs(cents) * by.largest <= Number.MAX_SAFE_INTEGER;
  return Array.from({ length: by.count }, (_, position) => {
    const weight = units[position]!;
    // A quotient of whole numbers below 2^53 lies too far from the next whole number for rounding to reach it; 0 is added
    // since a credit note times a weight of zero is -0.
    if (small) return Math.floor((cents * weight) / by.total) + 0;
    const product = total * BigInt(weight);
    const quotient = product / size;
    return Number(product % size < 0n ? quotient - 1n : quotient);
  });
}
