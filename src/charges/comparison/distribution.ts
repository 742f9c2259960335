/**
 * What a recoverable total becomes on each dwelling.
 */
import { fromCents, type AmountTTC } from '../../core/index.js';
import { occupiedPositions, type Residence } from '../residence/residence.js';

/** An amount on one dwelling. */
export interface DwellingAmount extends AmountTTC {
  /** The dwelling's identifier; the first in order when several have the same amount. */
  readonly dwelling: string;
}

/** The spread of a column over the occupied dwellings. */
export interface Spread {
  /** The lowest amount, and whose it is. */
  readonly lowest: DwellingAmount;
  /** The highest amount, and whose it is. */
  readonly highest: DwellingAmount;
  /** The middle amount; of an even number, half the sum of the two in the middle, rounded half up to the cent. */
  readonly median: AmountTTC;
}

/** Whole cents on each dwelling, in the order of the residence's dwellings, and their spread. */
export interface Column {
  /** Whole cents; vacant dwellings included, whose share the landlord bears. */
  readonly cents: readonly number[];
  /** The spread over the occupied dwellings; absent when every dwelling is vacant. */
  readonly spread?: Spread;
}

/** What each dwelling bears over a year and a month. */
export interface DwellingColumns {
  /** Over the year: the recoverable total apportioned by largest remainder. */
  readonly perYear: Column;
  /**
   * The twelfth of the year, rounded half up to the cent, for information: twelve of them may differ by some cents. What
   * changes in a month is the difference of the two months.
   */
  readonly perMonth: Column;
}

// Positions come from the list itself, or from the dwellings that it has one number for. One reader for each kind of list:
// a reader of several kinds takes the engine three times as long.
function centsAt(cents: readonly number[], position: number): number {
  return cents[position] ?? 0;
}

function valueAt(values: Float64Array, position: number): number {
  return values[position] ?? 0;
}

/**
 * Makes the columns of a year and of a month out of whole cents a year.
 *
 * @param place - The checked residence.
 * @param year - Whole cents a year, in the residence's order.
 * @returns The columns and their spreads.
 *
 * @internal
 */
export function columnsOf(place: Residence, year: readonly number[]): DwellingColumns {
  return { perYear: columnOf(place, year), perMonth: columnOf(place, year.map(twelfth)) };
}

/**
 * Makes the columns of what changes.
 *
 * @param place - The checked residence.
 * @param before - What each dwelling bears today.
 * @param after - What it would bear.
 * @returns After less before, for the year and for the month: what people read off the two months.
 *
 * @internal
 */
export function changeOfColumns(place: Residence, before: DwellingColumns, after: DwellingColumns): DwellingColumns {
  const change = (name: keyof DwellingColumns): Column =>
    columnOf(
      place,
      after[name].cents.map((cents, position) => cents - centsAt(before[name].cents, position)),
    );
  return { perYear: change('perYear'), perMonth: change('perMonth') };
}

function columnOf(place: Residence, cents: readonly number[]): Column {
  const ranks = ranksOf(occupiedPositions(place), cents);
  if (ranks === undefined) return { cents };
  const amountAt = (position: number): DwellingAmount => ({
    dwelling: String(place.dwellings[position]?.id),
    ...inEuros(centsAt(cents, position)),
  });
  const [low, high] = ranks.middle;
  const median = inEuros(halfUp(low + high, 2));
  return { cents, spread: { lowest: amountAt(ranks.lowest), highest: amountAt(ranks.highest), median } };
}

const inEuros = (cents: number): AmountTTC => ({ basis: 'TTC', euros: fromCents(cents) });

const twelfth = (cents: number): number => halfUp(cents, 12);

// Half up means away from zero, so that a fall mirrors a rise; whole numbers in, whole numbers out, never minus zero.
function halfUp(cents: number, divisor: 2 | 12): number {
  const size = Math.floor((Math.abs(cents) + divisor / 2) / divisor);
  return cents < 0 ? 0 - size : size;
}

interface Ranks {
  /** Position of the first of the lowest. */
  readonly lowest: number;
  /** Position of the first of the highest. */
  readonly highest: number;
  /** The two values in the middle; the same one twice when there is only one. */
  readonly middle: readonly [number, number];
}

function ranksOf(positions: Int32Array, cents: readonly number[]): Ranks | undefined {
  const count = positions.length;
  if (count === 0) return undefined;
  const values = new Float64Array(count);
  let lowest = -1;
  let highest = -1;
  let low = Infinity;
  let high = -Infinity;
  let rank = 0;
  for (const position of positions) {
    const value = centsAt(cents, position);
    values[rank] = value;
    rank += 1;
    if (value < low) {
      low = value;
      lowest = position;
    }
    if (value > high) {
      high = value;
      highest = position;
    }
  }
  const upper = Math.floor(count / 2);
  const upperMiddle = selectInPlace(values, upper);
  // What stands before the upper middle is no greater than it: the lower middle is the greatest of those.
  const lowerMiddle = count % 2 === 1 ? upperMiddle : values.subarray(0, upper).reduce((a, b) => (a > b ? a : b));
  return { lowest, highest, middle: [lowerMiddle, upperMiddle] };
}

// Puts the value of the given rank in its place, smaller ones before it, in linear time on average (quickselect).
function selectInPlace(values: Float64Array, rank: number): number {
  let left = 0;
  let right = values.length - 1;
  while (left < right) {
    const pivot = valueAt(values, (left + right) >> 1);
    let low = left;
    let high = right;
    while (low <= high) {
      while (valueAt(values, low) < pivot) low += 1;
      while (valueAt(values, high) > pivot) high -= 1;
      if (low > high) break;
      const swap = valueAt(values, low);
      values[low] = valueAt(values, high);
      values[high] = swap;
      low += 1;
      high -= 1;
    }
    if (rank <= high) right = high;
    else if (rank >= low) left = low;
    else break;
  }
  return valueAt(values, rank);
}
