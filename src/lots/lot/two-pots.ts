/**
 * Which amounts fill two pots of the same size best, each amount in one of the pots that it may enter: the reading of the
 * law that gives each regime a share of its own.
 *
 * Sets of amounts are tried from the best one down; the first that can be shared out between the pots is the answer. Few
 * are tried when sums are dense, or when there are few of them; a limit on the number tried keeps the rest short, and the
 * answer then says that it is not proven.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index below is within the bounds of its list */
import { bestPot, mostThatFit, type BestPot, type PotGoal } from './pot-search.js';
import { bitsIn, positionsIn, subsetSums, type SubsetSums } from './subset-sums.js';

/** An amount and the pots that it may enter. */
export interface TwoPotItem {
  /** Whole cents, not negative. */
  readonly cents: number;
  /** Whether it may enter the first pot, which is preferred. */
  readonly first: boolean;
  /** Whether it may enter the second pot. */
  readonly second: boolean;
}

/** What is known of an answer: that nothing is better, that nothing is better by the goal, or neither. */
export type PotProof = 'best' | 'best-by-goal' | 'not-proven';

/** Two pots. */
export interface TwoPots {
  /** Positions of the amounts in the first pot, ascending. */
  readonly first: readonly number[];
  /** Positions of the amounts in the second pot, ascending. */
  readonly second: readonly number[];
  /** What is known of them. */
  readonly proof: PotProof;
}

/** How many sets are tried before the search stops: every set of twelve amounts. */
const MAX_TRIED = 2 ** 12;

/** How many sets are gathered, of which the best are tried first, and how many are looked at for that. */
const MAX_GATHERED = 2 ** 15;
const MAX_LOOKED = 2 ** 21;

type Pot = 'first' | 'second';
type Pair = Readonly<Record<Pot, readonly number[]>>;

const OTHER = { first: 'second', second: 'first' } as const;

function sumAt(items: readonly TwoPotItem[], positions: readonly number[]): number {
  return positions.reduce((sum, position) => sum + items[position]!.cents, 0);
}

function isOpenToBoth({ first, second }: TwoPotItem): boolean {
  return first && second;
}

function allowedIn(items: readonly TwoPotItem[], pot: Pot): readonly number[] {
  return items.flatMap((item, position) => (item[pot] ? position : []));
}

/** The fullest pot of the amounts at some positions. */
function fill(items: readonly TwoPotItem[], positions: readonly number[], cap: number, goal: PotGoal): BestPot {
  const best = bestPot(
    positions.map((position) => items[position]!.cents),
    cap,
    goal,
  );
  return { ...best, picked: best.picked.map((position) => positions[position]!) };
}

/** Shares a set out between the pots, as much as possible in the first one, or finds that it cannot be. */
function shareOut(items: readonly TwoPotItem[], set: readonly number[], cap: number): Pair | undefined {
  const only = (pot: Pot): readonly number[] =>
    set.filter((position) => {
      const item = items[position]!;
      return item[pot] && !item[OTHER[pot]];
    });
  const [onlyFirst, onlySecond] = [only('first'), only('second')];
  const free = set.filter((position) => isOpenToBoth(items[position]!));
  const [room, otherRoom] = [cap - sumAt(items, onlyFirst), cap - sumAt(items, onlySecond)];
  if (room < 0 || otherRoom < 0 || sumAt(items, free) > room + otherRoom) return undefined;
  const best = fill(items, free, room, 'most-value');
  if (sumAt(items, free) - best.cents > otherRoom) return undefined;
  const inFirst = new Set([...onlyFirst, ...best.picked]);
  return { first: set.filter((position) => inFirst.has(position)), second: set.filter((one) => !inFirst.has(one)) };
}

/** Two pots filled up one after the other: a start for the search, and an answer if it stops. */
function inTurn(items: readonly TwoPotItem[], cap: number, held: Pair, start: Pot): Pair {
  const next = OTHER[start];
  const taken = [...held.first, ...held.second];
  const topUp = (pot: Pot, without: readonly number[]): readonly number[] => {
    const left = allowedIn(items, pot).filter((one) => !without.includes(one));
    return [...held[pot], ...fill(items, left, cap - sumAt(items, held[pot]), 'most-value').picked];
  };
  const one = topUp(start, taken);
  const other = topUp(next, [...taken, ...one]);
  return start === 'first' ? { first: one, second: other } : { first: other, second: one };
}

/** A set of amounts, as two half masks. */
interface Candidate {
  readonly sum: number;
  readonly count: number;
  readonly mask: number;
  readonly otherMask: number;
}

/** The sets whose sum lies between two sums, both included, and how many amounts they hold; no more than the limit. */
function setsBetween(
  halves: readonly [SubsetSums, SubsetSums],
  [low, high]: readonly [number, number],
  count: number | undefined,
): { readonly sets: readonly Candidate[]; readonly isWhole: boolean } {
  const [one, other] = halves;
  const sets: Candidate[] = [];
  let top = other.sums.length - 1;
  let looked = 0;
  for (let i = 0; i < one.sums.length; i += 1) {
    const sum = one.sums[i]!;
    while (top >= 0 && sum + other.sums[top]! > high) top -= 1;
    for (let j = top; j >= 0 && sum + other.sums[j]! >= low; j -= 1) {
      const [mask, otherMask] = [one.masks[i]!, other.masks[j]!];
      const size = bitsIn(mask) + bitsIn(otherMask);
      looked += 1;
      if (looked > MAX_LOOKED) return { sets, isWhole: false };
      if (count !== undefined && size !== count) continue;
      if (sets.length === MAX_GATHERED) return { sets, isWhole: false };
      sets.push({ sum: sum + other.sums[j]!, count: size, mask, otherMask });
    }
  }
  return { sets, isWhole: true };
}

function inOrder(one: Candidate, other: Candidate): number {
  return other.sum - one.sum || other.count - one.count || other.mask - one.mask || other.otherMask - one.otherMask;
}

/** The most amounts that two pots hold beside some: the smallest of each sort, which no other set of as many improves on. */
function mostInTwo(items: readonly TwoPotItem[], cap: number, held: readonly number[]): Pair | undefined {
  const sorted = (first: boolean, second: boolean): readonly number[] =>
    items
      .flatMap((item, position) => (item.first === first && item.second === second ? position : []))
      .filter((position) => !held.includes(position))
      .sort((a, b) => items[a]!.cents - items[b]!.cents || a - b);
  const [free, firsts, seconds] = [sorted(true, true), sorted(true, false), sorted(false, true)];
  const fits = (pot: Pot): number =>
    mostThatFit(
      allowedIn(items, pot).map((position) => items[position]!.cents),
      cap,
    );
  const most = Math.min(items.length, fits('first') + fits('second')) - held.length;
  for (let count = most; count > 0; count -= 1) {
    for (let ones = Math.min(count, firsts.length); ones >= 0; ones -= 1) {
      for (let others = Math.min(count - ones, seconds.length); others >= 0; others -= 1) {
        const both = count - ones - others;
        if (both > free.length) break;
        const set = [...free.slice(0, both), ...firsts.slice(0, ones), ...seconds.slice(0, others)];
        const pair = shareOut(items, [...held, ...set], cap);
        if (pair !== undefined) return pair;
      }
    }
  }
  return undefined;
}

function fuller(items: readonly TwoPotItem[], one: Pair, other: Pair): Pair {
  const [worth, otherWorth] = [one, other].map(({ first, second }) => sumAt(items, [...first, ...second]));
  return otherWorth! > worth! ? other : one;
}

/** What a search ended on. */
interface Found {
  readonly pair?: Pair;
  /** Whether every better sum was ruled out, and whether every set of the same sum was gathered. */
  readonly isTop: boolean;
  readonly isFirst: boolean;
}

const NOT_FOUND: Found = { isTop: false, isFirst: false };

/** What is searched: which amounts are in anyway, from what they all add up to down to what is known to fit. */
interface Search {
  readonly items: readonly TwoPotItem[];
  readonly cap: number;
  readonly held: readonly number[];
  readonly floor: number;
  readonly ceiling: number;
  readonly count: number | undefined;
}

/** Tries sets from the highest sum down, in windows that grow, until one can be shared out. */
function search({ items, cap, held, floor, ceiling, count }: Search): Found {
  const others = items.flatMap((_, position) => (held.includes(position) ? [] : position));
  const middle = others.length >> 1;
  const cents = others.map((position) => items[position]!.cents);
  const halves = [subsetSums(cents.slice(0, middle), ceiling), subsetSums(cents.slice(middle), ceiling)] as const;
  let tried = 0;
  for (let [high, width] = [ceiling, 1]; high >= floor; [high, width] = [high - width, width * 64]) {
    const { sets, isWhole } = setsBetween(halves, [Math.max(floor, high - width + 1), high], count);
    for (const { mask, otherMask } of [...sets].sort(inOrder)) {
      const set = [...positionsIn(mask, middle, 0), ...positionsIn(otherMask, others.length - middle, middle)];
      const pair = shareOut(items, [...held, ...set.map((one) => others[one]!)], cap);
      if (pair !== undefined) return { pair, isTop: isWhole || width === 1, isFirst: isWhole };
      tried += 1;
      if (tried === MAX_TRIED) return NOT_FOUND;
    }
    if (!isWhole) break;
  }
  return NOT_FOUND;
}

function proofOf({ isTop, isFirst }: Found, goal: PotGoal): PotProof {
  if (isFirst) return 'best';
  // The most amounts are found before the search, which is then for their value.
  return goal === 'most-lots' || isTop ? 'best-by-goal' : 'not-proven';
}

function placed({ first, second }: Pair, all: readonly number[]): Pair {
  const place = (positions: readonly number[]): readonly number[] =>
    positions.map((one) => all[one]!).sort((a, b) => a - b);
  return { first: place(first), second: place(second) };
}

/**
 * Finds the best two pots.
 *
 * @param items - At most forty amounts, each half of them together below 2^31, each allowed in one pot at least.
 * @param cap - What each pot may reach, in whole cents, included.
 * @param goal - The most amounts, then the most value; or the most value, then the most amounts.
 * @param kept - Positions of amounts that are in a pot whatever the rest; they must fit together.
 * @returns The amounts in each pot, and what is known of them: with twelve amounts or fewer, nothing is better.
 * @throws {@link PalierError} as {@link bestPot}.
 *
 * @internal
 */
export function bestTwoPots(
  items: readonly TwoPotItem[],
  cap: number,
  goal: PotGoal,
  kept: readonly number[] = [],
): TwoPots {
  const all = items.flatMap(({ cents }, position) => (cents <= cap ? position : []));
  const everything = shareOut(items, all, cap);
  if (everything !== undefined) return { ...everything, proof: 'best' };
  const fitting = all.map((position) => items[position]!);
  const held = kept.map((position) => all.indexOf(position));
  const start = shareOut(fitting, held, cap)!;
  const [one, other] = [inTurn(fitting, cap, start, 'first'), inTurn(fitting, cap, start, 'second')];
  const known = goal === 'most-lots' ? (mostInTwo(fitting, cap, held) ?? start) : fuller(fitting, one, other);
  const set = [...known.first, ...known.second];
  // Neither pot can hold more than it would alone.
  const highest = held.length === 0 ? sumAt(fitting, one.first) + sumAt(fitting, other.second) : 2 * cap;
  const total = fitting.reduce((sum, { cents }) => sum + cents, 0);
  const ceiling = Math.min(total, highest);
  const found = search({
    items: fitting,
    cap,
    held,
    floor: sumAt(fitting, set) - sumAt(fitting, held),
    ceiling: ceiling - sumAt(fitting, held),
    count: goal === 'most-lots' ? set.length - held.length : undefined,
  });
  const proof = proofOf(found, goal);
  if (proof !== 'not-proven') return { ...placed(found.pair ?? known, all), proof };
  // The search stopped: what it finds for the other goal may be fuller than what it started from.
  const last = fuller(fitting, known, found.pair ?? bestTwoPots(fitting, cap, 'most-lots', held));
  return { ...placed(last, all), proof };
}
