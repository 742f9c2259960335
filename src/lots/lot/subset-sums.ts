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

/** A run of a list. */
interface Run {
  readonly list: SubsetSums;
  readonly from: number;
  readonly length: number;
}

/** Merges sums without an amount with those that gain it, into a list from a place on. */
function merge(without: Run, gaining: Run, added: number, bit: number, into: SubsetSums, from: number): void {
  const { sums, masks } = without.list;
  const { sums: gainingSums, masks: gainingMasks } = gaining.list;
  const { sums: mergedSums, masks: mergedMasks } = into;
  const [end, gainingEnd] = [without.from + without.length, gaining.from + gaining.length];
  let i = without.from;
  let j = gaining.from;
  let out = from;
  // A branch here would be mispredicted every other time and double the cost: the sign of the difference chooses instead.
  for (; i < end && j < gainingEnd; out += 1) {
    const one = sums[i]!;
    const other = (gainingSums[j]! + added) | 0;
    const oneMask = masks[i]!;
    const otherMask = gainingMasks[j]! | bit;
    const isOne = (one - other) >> 31;
    mergedSums[out] = other + ((one - other) & isOne);
    mergedMasks[out] = otherMask + ((oneMask - otherMask) & isOne);
    i -= isOne;
    j += 1 + isOne;
  }
  for (; i < end; i += 1, out += 1) {
    mergedSums[out] = sums[i]!;
    mergedMasks[out] = masks[i]!;
  }
  for (; j < gainingEnd; j += 1, out += 1) {
    mergedSums[out] = gainingSums[j]! + added;
    mergedMasks[out] = gainingMasks[j]! | bit;
  }
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
  let [list, next] = [emptyList(amounts), emptyList(amounts)];
  const width = amounts.length;
  let length = 1;
  for (let position = width - 1; position >= 0; position -= 1) {
    const run = { list, from: 0, length };
    merge(run, run, amounts[position]!, 1 << (width - 1 - position), next, 0);
    length = upTo(next.sums, 0, length * 2, cap);
    [list, next] = [next, list];
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
  let [list, next] = [emptyList(amounts), emptyList(amounts)];
  const width = amounts.length;
  let runs: readonly Run[] = [{ list, from: 0, length: 1 }];
  for (let position = width - 1; position >= 0; position -= 1) {
    const grown: Run[] = [];
    let from = 0;
    for (let size = 0; size <= width - position; size += 1) {
      const without = runs[size] ?? { list, from: 0, length: 0 };
      const gaining = runs[size - 1] ?? { list, from: 0, length: 0 };
      merge(without, gaining, amounts[position]!, 1 << (width - 1 - position), next, from);
      const length = upTo(next.sums, from, without.length + gaining.length, caps[size] ?? -1);
      grown.push({ list: next, from, length });
      from += without.length + gaining.length;
    }
    runs = grown;
    [list, next] = [next, list];
  }
  return runs.map(({ list: of, from, length }) => slice(of, from, length));
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
