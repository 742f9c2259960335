/**
 * Weights by which an amount is split: areas, thousandths, coefficients, days.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index below is within the bounds of its list */
import { decimal, type DecimalInput } from './decimal.js';
import { pathWithin, refuse, type ErrorPath } from './errors.js';

/**
 * Weights checked once by {@link weights}, and used as often as needed.
 *
 * They are kept as whole numbers of a common unit: areas given to the hundredth become hundredths.
 */
export interface Weights {
  /** How many weights there are. */
  readonly count: number;
  /** The weights, in the order given, as whole numbers of units: the weight times ten to the power of `decimals`. */
  readonly units: ArrayLike<number>;
  /** How many decimals the unit has, from 0 to 6: 2 when the most precise weight was given to the hundredth. */
  readonly decimals: number;
  /** The sum of the units; from 1 to 4 503 599 627 370 496 (2 to the power of 52). */
  readonly total: number;
  /** The largest of the units. */
  readonly largest: number;
}

/** The most weights that one list may hold. */
export const MAX_WEIGHTS = 1_000_000;

const MAX_DECIMALS = 6;
const POWERS_OF_TEN: readonly number[] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6];
/** What the exact division of `apportion` can bear. */
const MAX_TOTAL = 2 ** 52;
/** Below it a number times a power of ten is off by at most a quarter, so that rounding finds the right whole number. */
const MAX_ROUNDED = 2 ** 50;

const BRAND: unique symbol = Symbol.for('palier.Weights') as never;

/**
 * How many decimals a plain number takes, `fewest` or more, without making a Decimal: a million of them would take a
 * second. Undefined for what only {@link decimal} can judge.
 *
 * A double below the limit is what one decimal at most denotes, and dividing whole numbers gives that very double.
 */
function decimalsOf(value: number, fewest: number): number | undefined {
  for (let decimals = fewest; decimals <= MAX_DECIMALS; decimals += 1) {
    const power = POWERS_OF_TEN[decimals]!;
    const scaled = value * power;
    if (!(scaled >= 0 && scaled < MAX_ROUNDED)) return undefined;
    if (Math.round(scaled) / power === value) return decimals;
  }
  return undefined;
}

/**
 * Checks weights once, for {@link apportion} to use as often as needed.
 *
 * Zero is a weight, as long as one weight is above zero. Decimals are exact: `45.67` counts as 4567 hundredths, and a
 * number such as `0.1 + 0.2`, which no short decimal denotes, is refused.
 *
 * @param values - From 1 to 1 000 000 weights: whole or decimal numbers, texts or Decimals, with at most 6 decimals.
 * @param path - Where the list stands in the input, for the error.
 * @returns The checked weights, in the same order. The object is frozen.
 * @throws {@link PalierError} `core/wrong-type` for what is not a list, `core/empty-list`, `core/too-many-items` before
 * any item is looked at; at the first bad weight the codes of {@link decimal}, with `core/number-out-of-range` for a
 * negative one; `core/all-zero-weights`; `core/weights-too-large` when the sum passes 4 503 599 627 370 496 units.
 *
 * @example
 * ```ts
 * const areas = weights([45.67, '62.5', 0]);
 * console.log(areas.count, areas.total, areas.decimals); //=> 3 10817 2
 * const result = attempt(() => weights([1, 0.1 + 0.2], ['areas']));
 * if (!result.ok) console.log(result.error.code, formatPath(result.error.path)); //=> core/inexact-number areas[1]
 * ```
 */
export function weights(values: readonly DecimalInput[], path: ErrorPath = []): Weights {
  if (!Array.isArray(values)) return refuse('core/wrong-type', 'a list of weights', values, path);
  const count = values.length;
  if (count === 0) return refuse('core/empty-list', 'at least one weight', values, path);
  if (count > MAX_WEIGHTS) {
    return refuse('core/too-many-items', `at most ${String(MAX_WEIGHTS)} weights`, values, path);
  }
  const units = new Float64Array(count);
  const decimalsKept = new Uint8Array(count);
  let decimals = 0;
  for (let position = 0; position < count; position += 1) {
    const value = values[position] as DecimalInput;
    let kept = typeof value === 'number' ? decimalsOf(value, decimals) : undefined;
    if (kept !== undefined) {
      units[position] = Math.round((value as number) * POWERS_OF_TEN[kept]!);
    } else {
      const read = decimal(value, { maxDecimals: MAX_DECIMALS, min: 0, max: MAX_TOTAL }, pathWithin(path, position));
      kept = read.decimalPlaces();
      units[position] = read.times(POWERS_OF_TEN[kept]!).toNumber();
    }
    decimalsKept[position] = kept;
    if (kept > decimals) decimals = kept;
  }
  let total = 0;
  let largest = 0;
  for (let position = 0; position < count; position += 1) {
    // Adding zero makes a plain zero of a negative one.
    const scaled = units[position]! * POWERS_OF_TEN[decimals - decimalsKept[position]!]! + 0;
    units[position] = scaled;
    total += scaled;
    if (scaled > largest) largest = scaled;
  }
  if (total === 0) return refuse('core/all-zero-weights', 'at least one weight above zero', values, path);
  if (total > MAX_TOTAL) {
    const unit = (1 / POWERS_OF_TEN[decimals]!).toFixed(decimals);
    return refuse('core/weights-too-large', `a sum of at most ${String(MAX_TOTAL)} units of ${unit}`, values, path);
  }
  const checked: Weights = { count, units, decimals, total, largest };
  return Object.freeze(Object.defineProperty(checked, BRAND, { value: true }));
}

/**
 * Tells whether a value was made by {@link weights}, even by another copy of the package. A copy of such a value, or
 * one read back from JSON, was not: make it again from its list.
 *
 * @param value - Anything.
 * @returns Whether it is checked weights.
 *
 * @example
 * ```ts
 * console.log(isWeights(weights([1, 2])), isWeights([1, 2])); //=> true false
 * ```
 */
export function isWeights(value: unknown): value is Weights {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, BRAND);
}
