/**
 * What a recoverable total becomes on each dwelling.
 */
import { apportion, fromCents, toCents, type Decimal } from '../core/index.js';
import type { AmountTTC } from '../core/index.js';
import { weightsFor, type ApportionmentKey, type Residence } from './residence.js';

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
  /** The twelfth of the year, rounded half up to the cent, for information: twelve of them may differ by some cents. */
  readonly perMonth: Column;
}

/**
 * Apportions a recoverable total over every dwelling, vacant ones included.
 *
 * @param place - The checked residence.
 * @param key - The key.
 * @param total - Euros a year.
 * @returns Whole cents a dwelling, in the residence's order.
 * @throws {@link PalierError} `charges/missing-weight`.
 *
 * @internal
 */
export function yearCents(place: Residence, key: ApportionmentKey, total: Decimal): readonly number[] {
  return apportion(toCents(total), weightsFor(place, key));
}

/**
 * Adds up the cents, or the weights, of the vacant dwellings.
 *
 * @param place - The checked residence.
 * @param column - Numbers in the residence's order.
 * @returns Their sum.
 *
 * @internal
 */
export function vacantSum(place: Residence, column: ArrayLike<number>): number {
  let sum = 0;
  place.dwellings.forEach(({ vacant }, position) => {
    if (vacant) sum += column[position] ?? 0;
  });
  return sum;
}

/**
 * Makes the columns of a year and of a month out of whole cents a year.
 *
 * @param place - The checked residence.
 * @param cents - Whole cents a year, in the residence's order.
 * @returns The columns and their spreads.
 *
 * @internal
 */
export function columnsOf(place: Residence, cents: readonly number[]): DwellingColumns {
  return { perYear: column(place, cents), perMonth: column(place, cents.map(twelfth)) };
}

// Half up means away from zero, so that a fall mirrors a rise.
function twelfth(cents: number): number {
  const size = Math.floor((Math.abs(cents) + 6) / 12);
  return cents < 0 && size !== 0 ? -size : size;
}

function column(place: Residence, cents: readonly number[]): Column {
  const occupied = new Float64Array(place.dwellings.length);
  let count = 0;
  let lowest = -1;
  let highest = -1;
  for (const [position, { vacant }] of place.dwellings.entries()) {
    if (vacant) continue;
    const value = cents[position] ?? 0;
    occupied[count] = value;
    count += 1;
    if (lowest < 0 || value < (cents[lowest] ?? 0)) lowest = position;
    if (highest < 0 || value > (cents[highest] ?? 0)) highest = position;
  }
  if (count === 0) return { cents };
  const at = (position: number): DwellingAmount => ({
    dwelling: place.dwellings[position]?.id ?? '',
    basis: 'TTC',
    euros: fromCents(cents[position] ?? 0),
  });
  const median: AmountTTC = { basis: 'TTC', euros: fromCents(medianCents(occupied.subarray(0, count))) };
  return { cents, spread: { lowest: at(lowest), highest: at(highest), median } };
}

function medianCents(values: Float64Array): number {
  const upper = Math.floor(values.length / 2);
  const high = selectInPlace(values, upper);
  if (values.length % 2 === 1) return high;
  // What stands before the upper middle is no greater than it: the lower middle is the greatest of those.
  let low = -Infinity;
  for (let position = 0; position < upper; position += 1) low = Math.max(low, values[position] ?? 0);
  const twice = low + high;
  return twice % 2 === 0 ? twice / 2 : Math.sign(twice) * ((Math.abs(twice) + 1) / 2);
}

// Puts the value of the given rank in its place, smaller ones before it, in linear time on average (quickselect).
function selectInPlace(values: Float64Array, rank: number): number {
  let left = 0;
  let right = values.length - 1;
  while (left < right) {
    const pivot = values[(left + right) >> 1] ?? 0;
    let low = left;
    let high = right;
    while (low <= high) {
      while ((values[low] ?? 0) < pivot) low += 1;
      while ((values[high] ?? 0) > pivot) high -= 1;
      if (low > high) break;
      const swap = values[low] ?? 0;
      values[low] = values[high] ?? 0;
      values[high] = swap;
      low += 1;
      high -= 1;
    }
    if (rank <= high) right = high;
    else if (rank >= low) left = low;
    else break;
  }
  return values[rank] ?? 0;
}
