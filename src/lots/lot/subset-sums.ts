/**
 * The sums of every subset of up to twenty amounts, in ascending order: half of an exact search by meeting in the middle.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index below is within the bounds of its list */
import { refuse } from '../../core/index.js';

/** Sums and the subsets that they come from: the first amount is the highest of the `width` bits of a mask. */
export interface SubsetSums {
  /** Whole cents, ascending. */
  readonly sums: Int32Array;
  /** Which amounts each is the sum of. */
  readonly masks: Int32Array;
  /** How many amounts there are. */
  readonly width: number;
}

const HIGHEST = 2 ** 31 - 1;

/**
 * How many amounts a mask holds.
 *
 * @param mask - At most thirty bits.
 * @returns The number of bits set.
 *
 * @internal
 */
export function bitsIn(mask: number): number {
  const pairs = mask - ((mask >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/**
 * Merges sums that gain an amount into those without it, which begin at `from` and leave as much room behind them.
 *
 * It goes from the largest down, so that nothing is overwritten before it is read: one list serves both.
 */
function mergeInto(
  { sums, masks }: SubsetSums,
  from: number,
  length: number,
  gaining: Run,
  added: number,
  bit: number,
): void {
  let i = from + length - 1;
  let j = gaining.from + gaining.length - 1;
  let out = i + gaining.length;
  // A branch here would be mispredicted every other time and double the cost: the sign of the difference chooses instead.
  for (; i >= from && j >= gaining.from; out -= 1) {
    const one = sums[i]!;
    const other = (sums[j]! + added) | 0;
    const oneMask = masks[i]!;
    const otherMask = masks[j]! | bit;
    const isOther = (one - other) >> 31;
    sums[out] = one + ((other - one) & isOther);
    masks[out] = oneMask + ((otherMask - oneMask) & isOther);
    i -= 1 + isOther;
    j += isOther;
  }
  // What is left of those without it is in its place already.
  for (; j >= gaining.from; j -= 1, out -= 1) {
    sums[out] = sums[j]! + added;
    masks[out] = masks[j]! | bit;
  }
}

/** A run of a list. */
interface Run {
  readonly from: number;
  readonly length: number;
}

function upTo(sums: Int32Array, from: number, length: number, cap: number): number {
  let kept = length;
  while (kept > 0 && sums[from + kept - 1]! > cap) kept -= 1;
  return kept;
}

function emptyList(amounts: readonly number[]): SubsetSums {
  const total = amounts.reduce((sum, one) => sum + one, 0);
  if (total > HIGHEST) refuse('core/number-out-of-range', 'amounts that add up to less than 2^31 cents', total);
  const width = amounts.length;
  return { sums: new Int32Array(2 ** width), masks: new Int32Array(2 ** width), width };
}

function slice({ sums, masks, width }: SubsetSums, from: number, length: number): SubsetSums {
  return { sums: sums.subarray(from, from + length), masks: masks.subarray(from, from + length), width };
}

/**
 * Lists the sums of all subsets that stay within a limit.
 *
 * @param amounts - At most twenty amounts in whole cents, none negative, together below 2^31.
 * @param cap - The limit, included.
 * @returns The sums, ascending, the empty subset among them.
 * @throws {@link PalierError} `core/number-out-of-range` when the amounts are too large together.
 *
 * @internal
 */
export function subsetSums(amounts: readonly number[], cap: number): SubsetSums {
  const list = emptyList(amounts);
  const width = amounts.length;
  let length = 1;
  for (let position = width - 1; position >= 0; position -= 1) {
    mergeInto(list, 0, length, { from: 0, length }, amounts[position]!, 1 << (width - 1 - position));
    length = upTo(list.sums, 0, length * 2, cap);
  }
  return slice(list, 0, length);
}

/**
 * Lists the sums of subsets by how many amounts they hold, without those that go over a limit, nor those that contain a
 * smaller subset which goes over its own.
 *
 * @param amounts - At most twenty amounts in whole cents, none negative, together below 2^31.
 * @param caps - The limit for each number of amounts from zero on, included; numbers beyond the list are left out.
 * @returns For each number of amounts from zero on, the sums, ascending.
 * @throws {@link PalierError} `core/number-out-of-range` when the amounts are too large together.
 *
 * @internal
 */
export function subsetSumsBySize(amounts: readonly number[], caps: readonly number[]): readonly SubsetSums[] {
  const list = emptyList(amounts);
  const width = amounts.length;
  const starts = [0];
  for (let size = 0, many = 1; size < width; size += 1, many = (many * (width - size + 1)) / size) {
    starts.push(starts.at(-1)! + many);
  }
  const lengths: number[] = starts.map((_, size) => (size === 0 ? 1 : 0));
  for (let position = width - 1; position >= 0; position -= 1) {
    const bit = 1 << (width - 1 - position);
    // The largest first: what gains an amount must still be what it was before.
    for (let size = width - position; size > 0; size -= 1) {
      const gaining = { from: starts[size - 1]!, length: lengths[size - 1]! };
      mergeInto(list, starts[size]!, lengths[size]!, gaining, amounts[position]!, bit);
      lengths[size] = upTo(list.sums, starts[size]!, lengths[size]! + gaining.length, caps[size] ?? -1);
    }
  }
  return starts.map((from, size) => slice(list, from, lengths[size]!));
}

/**
 * The amounts that a mask holds.
 *
 * @param mask - The mask.
 * @param width - How many amounts there are.
 * @param offset - The position of the first one.
 * @returns Their positions, ascending.
 *
 * @internal
 */
export function positionsIn(mask: number, width: number, offset: number): readonly number[] {
  return Array.from({ length: width }, (_, position) => position).flatMap((position) =>
    ((mask >>> (width - 1 - position)) & 1) === 1 ? position + offset : [],
  );
}
