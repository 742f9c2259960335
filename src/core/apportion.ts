/**
 * Apportionment (répartition) by the largest remainder (plus fort reste): whole cents, and not one lost.
 */
/* eslint-disable @typescript-eslint/prefer-for-of -- over a million items `for…of` makes a split three times as long */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index below is within the bounds of its loop */
import type { Decimal, DecimalInput } from './decimal.js';
import { refuse, type ErrorPath } from './errors.js';
import { fromCents, toCents, type EurosInput } from './money.js';
import { isWeights, MAX_WEIGHTS, weights, type Weights } from './weights.js';

/** One total to split: the exact share of a weight `w` is `perUnit × w + rest × w / divisor`. */
interface Division {
  readonly units: ArrayLike<number>;
  readonly perUnit: number;
  readonly rest: number;
  readonly divisor: number;
}

/** The shares rounded down, and what each leaves over in parts of a cent of which `divisor` make one. */
interface Floors {
  readonly floors: Float64Array;
  readonly remainders: Float64Array;
  readonly sum: number;
}

/** Which remainders earn a cent: those above the threshold, and the first few of those equal to it. */
interface Cut {
  readonly threshold: number;
  readonly atThreshold: number;
}

const MAX_BUCKETS = 4096;
/** Cuts a double of 53 bits into two halves whose products are exact (Dekker, 1971). */
const SPLITTER = 2 ** 27 + 1;

function upperHalf(value: number): number {
  const spread = SPLITTER * value;
  return spread - (spread - value);
}

/** What the product of `a` and `b` lost when it was rounded to a double. */
function roundingError(a: number, b: number, product: number): number {
  const upperA = upperHalf(a);
  const lowerA = a - upperA;
  const upperB = upperHalf(b);
  const lowerB = b - upperB;
  return lowerA * lowerB - (product - upperA * upperB - lowerA * upperB - upperA * lowerB);
}

/** `a × b − c × d` for whole numbers: exact as long as it is below 2^53 itself, however large the products. */
function differenceOfProducts(a: number, b: number, c: number, d: number): number {
  const first = a * b;
  const second = c * d;
  return first - second + (roundingError(a, b, first) - roundingError(c, d, second));
}

/**
 * Rounds the shares down, where every product `rest × w` is below 2^53.
 *
 * `Math.floor` needs no correction: a quotient that is not whole lies at least `1 / divisor` below the next whole
 * number, and rounding moves it by less than that as long as the product is below 2^53.
 */
function floorsOfSmallProducts({ units, perUnit, rest, divisor }: Division): Floors {
  const floors = new Float64Array(units.length);
  const remainders = new Float64Array(units.length);
  let sum = 0;
  for (let i = 0; i < floors.length; i += 1) {
    const weight = units[i]!;
    const product = rest * weight;
    const quotient = Math.floor(product / divisor);
    const floor = perUnit * weight + quotient;
    floors[i] = floor;
    remainders[i] = product - quotient * divisor;
    sum += floor;
  }
  return { floors, remainders, sum };
}

/**
 * Rounds the shares down, whatever the products: below 2^104, since `rest` is below the divisor, at most 2^52.
 *
 * The quotient of rounded numbers is off by one at most, and the exact remainder it leaves shows on which side.
 */
function floorsOfLargeProducts({ units, perUnit, rest, divisor }: Division): Floors {
  const floors = new Float64Array(units.length);
  const remainders = new Float64Array(units.length);
  let sum = 0;
  for (let i = 0; i < floors.length; i += 1) {
    const weight = units[i]!;
    let quotient = Math.floor((rest * weight) / divisor);
    let remainder = differenceOfProducts(rest, weight, quotient, divisor);
    if (remainder < 0) {
      quotient -= 1;
      remainder += divisor;
    } else if (remainder >= divisor) {
      quotient += 1;
      remainder -= divisor;
    }
    const floor = perUnit * weight + quotient;
    floors[i] = floor;
    remainders[i] = remainder;
    sum += floor;
  }
  return { floors, remainders, sum };
}

/**
 * Finds which remainders earn the cents left over, without sorting them. A histogram tells in which bucket the cut
 * falls; the remainders of that bucket are spread over a finer histogram, until they are all equal.
 */
function cutFor(leftover: number, remainders: Float64Array, divisor: number): Cut {
  let candidates = remainders;
  let wanted = leftover;
  let lowest = 0;
  let span = divisor;
  for (;;) {
    // A power of two makes the scale exact enough for the greatest remainder to stay in the last bucket.
    const bucketCount = Math.min(MAX_BUCKETS, 2 ** (32 - Math.clz32(candidates.length)));
    const scale = bucketCount / span;
    const histogram = new Int32Array(bucketCount);
    for (let i = 0; i < candidates.length; i += 1) {
      const bucket = ((candidates[i]! - lowest) * scale) | 0;
      histogram[bucket] = histogram[bucket]! + 1;
    }
    let cutBucket = bucketCount - 1;
    let inBucket = histogram[cutBucket]!;
    while (inBucket < wanted && cutBucket > 0) {
      wanted -= inBucket;
      cutBucket -= 1;
      inBucket = histogram[cutBucket]!;
    }
    const kept = new Float64Array(inBucket);
    let keptCount = 0;
    let least = divisor;
    let greatest = 0;
    for (let i = 0; i < candidates.length; i += 1) {
      const remainder = candidates[i]!;
      if ((((remainder - lowest) * scale) | 0) !== cutBucket) continue;
      kept[keptCount] = remainder;
      keptCount += 1;
      if (remainder < least) least = remainder;
      if (remainder > greatest) greatest = remainder;
    }
    if (least >= greatest) return { threshold: least, atThreshold: wanted };
    candidates = kept;
    lowest = least;
    span = greatest - least + 1;
  }
}

/** Rounds up the shares that earn a cent. */
function withLeftover({ floors, remainders }: Floors, { threshold, atThreshold }: Cut, total: number): number[] {
  let wanted = atThreshold;
  for (let i = 0; i < floors.length && wanted > 0; i += 1) {
    if (remainders[i] !== threshold) continue;
    floors[i] = floors[i]! + 1;
    wanted -= 1;
  }
  const shares = new Array<number>(floors.length);
  let sum = 0;
  for (let i = 0; i < shares.length; i += 1) {
    // Added, not branched upon: about half of the remainders are above, and no processor guesses which.
    const share = floors[i]! + Number(remainders[i]! > threshold);
    shares[i] = share;
    sum += share;
  }
  if (sum !== total) throw new Error('The shares do not add up: checked weights were altered, or palier has a defect.');
  return shares;
}

/** Splits whole cents over checked weights. */
function split(totalCents: number, { units, total: divisor, largest }: Weights): number[] {
  const total = Math.abs(totalCents);
  const rest = total % divisor;
  const division: Division = { units, perUnit: (total - rest) / divisor, rest, divisor };
  const small = rest * largest <= Number.MAX_SAFE_INTEGER;
  const floors = small ? floorsOfSmallProducts(division) : floorsOfLargeProducts(division);
  const shares = withLeftover(floors, cutFor(total - floors.sum, floors.remainders, divisor), total);
  if (totalCents < 0) {
    // Subtracted from zero, so that a share of zero does not become minus zero.
    for (let i = 0; i < shares.length; i += 1) shares[i] = 0 - shares[i]!;
  }
  return shares;
}

function wholeCents(value: unknown, path: ErrorPath): number {
  if (!Number.isSafeInteger(value)) return refuse('core/not-whole-cents', 'a whole number of cents', value, path);
  return value as number;
}

function checked(by: Weights | readonly DecimalInput[], path: ErrorPath): Weights {
  return isWeights(by) ? by : weights(by, path);
}

/**
 * Splits whole cents in proportion to weights, by the largest remainder (plus fort reste): every share is the exact one
 * rounded down, and the cents left over go one each to the shares that rounding cut the most. The shares add up to the
 * total.
 *
 * Equal remainders are served in the order of the list: give the weights in the order of the dwellings' identifiers
 * ({@link compareNatural}) and the result is the same every time. A weight of zero gets exactly 0. A negative total (a
 * credit note, avoir) mirrors the positive one. No text imposes a method; this one never moves a share by a cent or
 * more from the exact one.
 *
 * Lines that share a key and a perimeter are better added up before they are split: line by line, the same first
 * dwellings would bear every cent left over.
 *
 * @param totalCents - The total in whole cents, a safe integer of either sign.
 * @param by - Checked {@link Weights}, or a list to check now.
 * @returns Whole cents, one share for each weight, in the same order.
 * @throws {@link PalierError} `core/not-whole-cents` for the total; as {@link weights} for a list.
 *
 * @example
 * ```ts
 * console.log(apportion(10_000, [1, 1, 1]).join(' ')); //=> 3334 3333 3333
 * const floors = weights([0, 1, 1.25, 1.5, 1.75]);
 * console.log(apportion(275_000, floors).join(' ')); //=> 0 50000 62500 75000 87500
 * ```
 */
export function apportion(totalCents: number, by: Weights | readonly DecimalInput[]): readonly number[] {
  return split(wholeCents(totalCents, ['totalCents']), checked(by, ['weights']));
}

/**
 * Splits euros as {@link apportion} splits cents, into amounts for a person to read. Over thousands of dwellings prefer
 * {@link apportion}: a Decimal each costs far more than the split itself.
 *
 * @param total - Euros with at most two decimals, of either sign.
 * @param by - Checked {@link Weights}, or a list to check now.
 * @returns Euros, one share for each weight, in the same order.
 * @throws {@link PalierError} as {@link euros} for the total, as {@link weights} for a list.
 *
 * @example
 * ```ts
 * const shares = apportionEuros('-50.00', [1, 1, 1]);
 * console.log(shares.map((share) => share.toFixed(2)).join(' ')); //=> -16.67 -16.67 -16.66
 * ```
 */
export function apportionEuros(total: EurosInput, by: Weights | readonly DecimalInput[]): readonly Decimal[] {
  return apportion(toCents(total, ['total']), by).map((cents) => fromCents(cents));
}

/**
 * Splits each of several shares further: a perimeter's cents over its dwellings, or a dwelling's over the days of its
 * occupants (vacancy is a period too, borne by the landlord). Every parent's shares add up to that parent's cents;
 * `.flat()` makes a level ready for the next one.
 *
 * @param parentShares - Whole cents, as {@link apportion} returns them; at most 1 000 000.
 * @param childWeights - For each parent, in the same order, the weights of its children.
 * @returns For each parent, whole cents, one share for each of its children.
 * @throws {@link PalierError} `core/wrong-type` for what is not a list, `core/too-many-items`, `core/length-mismatch`
 * when there are not as many lists of weights as parents, `core/not-whole-cents`; as {@link weights} for a list.
 *
 * @example
 * ```ts
 * const dwellings = apportion(100_000, [1, 1]);
 * // The first dwelling changes hands on the evening of 29 February 2028: 60 days, then 306.
 * const occupants = apportionWithin(dwellings, [[60, 306], [366]]);
 * console.log(JSON.stringify(occupants)); //=> [[8197,41803],[50000]]
 * ```
 */
export function apportionWithin(
  parentShares: readonly number[],
  childWeights: readonly (Weights | readonly DecimalInput[])[],
): readonly (readonly number[])[] {
  if (!Array.isArray(parentShares)) return refuse('core/wrong-type', 'a list of cents', parentShares, ['parentShares']);
  const count = parentShares.length;
  if (count > MAX_WEIGHTS) {
    return refuse('core/too-many-items', `at most ${String(MAX_WEIGHTS)} shares`, parentShares, ['parentShares']);
  }
  if (!Array.isArray(childWeights)) {
    return refuse('core/wrong-type', 'lists of weights, one for each parent', childWeights, ['childWeights']);
  }
  if (childWeights.length !== count) {
    const expected = `${String(count)} lists of weights, one for each parent`;
    return refuse('core/length-mismatch', expected, childWeights, ['childWeights']);
  }
  const shares: (readonly number[])[] = [];
  for (let i = 0; i < count; i += 1) {
    const parent = wholeCents(parentShares[i], ['parentShares', i]);
    const by = childWeights[i] as Weights | readonly DecimalInput[];
    shares.push(split(parent, checked(by, ['childWeights', i])));
  }
  return shares;
}
