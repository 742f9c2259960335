/**
 * Which amounts fill a pot best: an exact search, at most forty amounts, by meeting in the middle.
 *
 * Amounts come in the natural order of what they belong to. Among pots that are as good by the goal and by the other
 * criterion, the one that holds the earliest amounts is kept: the answer depends on the amounts alone.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index below is within the bounds of its list */
import { refuse } from '../../core/index.js';
import { bitsIn, positionsIn, subsetSums, subsetSumsBySize, type SubsetSums } from './subset-sums.js';

/** What a pot is filled for. */
export type PotGoal = 'most-lots' | 'most-value';

/** The best pot. */
export interface BestPot {
  /** Positions of the amounts in it, ascending. */
  readonly picked: readonly number[];
  /** What they add up to, in cents. */
  readonly cents: number;
  /** How many pots reach as much by the goal, this one included. */
  readonly asGood: number;
  /** How many of those also reach as much by the other criterion, this one included. */
  readonly equal: number;
}

/** The most amounts that are searched. */
export const MAX_SEARCHED = 40;

/** The best pair of halves met so far. */
interface Met {
  count: number;
  first: number;
  second: number;
  equal: number;
  asGood: number;
}

function keep(met: Met, count: number, first: number, second: number, equal: number): void {
  if (count < met.count) return;
  const isMore = count > met.count;
  met.equal = isMore ? equal : met.equal + equal;
  if (isMore || first > met.first || (first === met.first && second > met.second)) {
    met.count = count;
    met.first = first;
    met.second = second;
  }
}

/** The subsets of one sum: how many of each size, and the best of each; one record is used for run after run. */
interface SameSum {
  end: number;
  smallest: number;
  largest: number;
  readonly many: Float64Array;
  readonly best: Int32Array;
}

function emptyRun(width: number): SameSum {
  return { end: 0, smallest: 0, largest: -1, many: new Float64Array(width + 1), best: new Int32Array(width + 1) };
}

function readRun(into: SameSum, { sums, masks, width }: SubsetSums, start: number, step: 1 | -1): void {
  const { many, best } = into;
  many.fill(0, into.smallest, into.largest + 1);
  best.fill(0, into.smallest, into.largest + 1);
  into.smallest = width;
  into.largest = 0;
  const sum = sums[start];
  let end = start;
  for (; sums[end] === sum; end += step) {
    const mask = masks[end]!;
    const size = bitsIn(mask);
    many[size] = many[size]! + 1;
    if (mask > best[size]!) best[size] = mask;
    if (size < into.smallest) into.smallest = size;
    if (size > into.largest) into.largest = size;
  }
  into.end = end;
}

function keepRuns(met: Met, one: SameSum, other: SameSum): void {
  for (let size = one.smallest; size <= one.largest; size += 1) {
    const ways = one.many[size]!;
    if (ways === 0) continue;
    for (let otherSize = other.smallest; otherSize <= other.largest; otherSize += 1) {
      const pairs = ways * other.many[otherSize]!;
      if (pairs === 0) continue;
      met.asGood += pairs;
      keep(met, size + otherSize, one.best[size]!, other.best[otherSize]!, pairs);
    }
  }
}

/** How close to the cap two halves come, and where they first do. */
function closest(first: Int32Array, second: Int32Array, cap: number): readonly [left: number, i: number, j: number] {
  // What is left stays within 32 bits along the way, so that sums may wrap around in between.
  const wrapped = cap | 0;
  let least = 2 ** 31;
  let atI = 0;
  let atJ = 0;
  let i = 0;
  let j = second.length - 1;
  while (i < first.length && j >= 0) {
    const left = (((wrapped - first[i]!) | 0) - second[j]!) | 0;
    // Read without its sign, what is over the cap is larger than anything.
    if (left >>> 0 < least) {
      least = left;
      atI = i;
      atJ = j;
      if (left === 0) break;
    }
    const isOver = left >> 31;
    i += 1 + isOver;
    j += isOver;
  }
  return [least, atI, atJ];
}

function mostValue(first: SubsetSums, second: SubsetSums, cap: number): Met & { readonly left: number } {
  const met: Met = { count: -1, first: 0, second: 0, equal: 0, asGood: 0 };
  const [left, atI, atJ] = closest(first.sums, second.sums, cap);
  const target = (cap - left) | 0;
  const [one, other] = [emptyRun(first.width), emptyRun(second.width)];
  let i = atI;
  let j = atJ;
  while (i < first.sums.length && j >= 0) {
    const off = (((target - first.sums[i]!) | 0) - second.sums[j]!) | 0;
    if (off === 0) {
      if (first.sums[i + 1] !== first.sums[i] && second.sums[j - 1] !== second.sums[j]) {
        const [mask, otherMask] = [first.masks[i]!, second.masks[j]!];
        met.asGood += 1;
        keep(met, bitsIn(mask) + bitsIn(otherMask), mask, otherMask, 1);
        i += 1;
        j -= 1;
        continue;
      }
      readRun(one, first, i, 1);
      readRun(other, second, j, -1);
      keepRuns(met, one, other);
      i = one.end;
      j = other.end;
      continue;
    }
    const isOver = off >> 31;
    i += 1 + isOver;
    j += isOver;
  }
  return { ...met, left };
}

/** The sums of the smallest amounts, one, two, three of them… */
function smallestSums(amounts: readonly number[]): readonly number[] {
  const sums = [0];
  for (const one of [...amounts].sort((a, b) => a - b)) sums.push(sums.at(-1)! + one);
  return sums;
}

/**
 * How many amounts fit in a pot at most.
 *
 * @param amounts - In whole cents, none negative.
 * @param cap - What the pot may reach, in whole cents.
 * @returns The number: that of the smallest ones that fit together.
 *
 * @internal
 */
export function mostThatFit(amounts: readonly number[], cap: number): number {
  return smallestSums(amounts).filter((sum) => sum <= cap).length - 1;
}

function endOfRun({ sums }: SubsetSums, start: number, step: 1 | -1): number {
  const sum = sums[start];
  let end = start + step;
  while (sums[end] === sum) end += step;
  return end;
}

function bestBetween({ masks }: SubsetSums, start: number, end: number): number {
  let best = 0;
  for (let at = start; at < end; at += 1) if (masks[at]! > best) best = masks[at]!;
  return best;
}

/** Counts pairs of halves within the cap, and keeps the fullest ones. */
function meetInSize(first: SubsetSums, second: SubsetSums, cap: number, met: Met & { left: number }): void {
  let j = second.sums.length - 1;
  let runFrom = -1;
  let runEnd = -1;
  let runBest = 0;
  for (let i = 0; i < first.sums.length;) {
    const room = cap - first.sums[i]!;
    while (j >= 0 && second.sums[j]! > room) j -= 1;
    if (j < 0) return;
    const left = room - second.sums[j]!;
    if (left > met.left) {
      met.asGood += j + 1;
      i += 1;
      continue;
    }
    // Sums that are equal are as good as each other: they are walked through once, however many pairs they make.
    const end = endOfRun(first, i, 1);
    if (runFrom !== j) {
      runFrom = j;
      runEnd = endOfRun(second, j, -1);
      runBest = bestBetween(second, runEnd + 1, j + 1);
    }
    if (left < met.left) {
      met.left = left;
      met.equal = 0;
      met.first = -1;
    }
    keep(met, met.count, bestBetween(first, i, end), runBest, (end - i) * (j - runEnd));
    met.asGood += (end - i) * (j + 1);
    i = end;
  }
}

interface Halves {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

function mostLots({ first, second }: Halves, cap: number): Met & { readonly left: number } {
  const least = smallestSums([...first, ...second]);
  const count = least.filter((sum) => sum <= cap).length - 1;
  const met = { count, first: -1, second: -1, equal: 0, asGood: 0, left: Infinity };
  // What a subset of one half may reach, since as many amounts as are still missing add the smallest ones at least.
  const caps = Array.from({ length: count + 1 }, (_, size) => cap - least[count - size]!);
  const [ones, others] = [subsetSumsBySize(first, caps), subsetSumsBySize(second, caps)];
  for (const [size, one] of ones.entries()) {
    const other = others[count - size];
    if (other !== undefined) meetInSize(one, other, cap, met);
  }
  return met;
}

/**
 * Finds the best pot.
 *
 * @param cents - At most forty amounts in whole cents, none negative, each half of them together below 2^31.
 * @param cap - What the pot may reach, in whole cents, included.
 * @param goal - The most amounts, then the most value among those; or the most value, then the most amounts.
 * @returns The amounts in the pot, what they add up to, and how many pots do as well.
 * @throws {@link PalierError} `core/too-many-items`, `core/number-out-of-range`.
 *
 * @internal
 */
export function bestPot(cents: readonly number[], cap: number, goal: PotGoal): BestPot {
  if (cents.length > MAX_SEARCHED) refuse('core/too-many-items', `at most ${String(MAX_SEARCHED)} items`, cents);
  const fitting = cents.flatMap((one, position) => (one <= cap ? position : []));
  const amounts = fitting.map((position) => cents[position]!);
  const total = amounts.reduce((sum, one) => sum + one, 0);
  if (total <= cap && amounts.every((one) => one > 0)) return { picked: fitting, cents: total, asGood: 1, equal: 1 };
  const reach = Math.min(cap, total);
  const middle = amounts.length >> 1;
  const halves: Halves = { first: amounts.slice(0, middle), second: amounts.slice(middle) };
  const met =
    goal === 'most-value'
      ? mostValue(subsetSums(halves.first, reach), subsetSums(halves.second, reach), reach)
      : mostLots(halves, reach);
  const inside = [...positionsIn(met.first, middle, 0), ...positionsIn(met.second, amounts.length - middle, middle)];
  return {
    picked: inside.map((position) => fitting[position]!),
    cents: reach - met.left,
    asGood: met.asGood,
    equal: met.equal,
  };
}
