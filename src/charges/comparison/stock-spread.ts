/**
 * How a change falls on the dwellings of a whole stock, with one number kept for each.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index below is within the bounds of its list */
import { exact, fromCents, type AmountTTC, type Decimal } from '../../core/index.js';

/** A tenth of the occupied dwellings of a stock, in order of what changes for them in a year. */
export interface StockDecile {
  /** From 1, the largest falls, to 10, the largest rises. */
  readonly decile: number;
  /** How many dwellings it holds; none in some deciles of fewer than ten dwellings. */
  readonly dwellings: number;
  /** The lowest change among them; absent when it holds none. */
  readonly lowest?: AmountTTC;
  /** The highest change among them; absent when it holds none. */
  readonly highest?: AmountTTC;
  /** What changes for all of them together. */
  readonly sum: AmountTTC;
}

/** How many occupied dwellings pay more, less, or as much as today. */
export interface StockMovements {
  /** Dwellings whose year costs more. */
  readonly rises: number;
  /** Dwellings whose year costs less. */
  readonly falls: number;
  /** Dwellings whose year costs the same. */
  readonly unchanged: number;
}

/** What changes for one dwelling of a stock in a year. */
export interface StockDwelling {
  /** Position of its residence in the order given. */
  readonly residence: number;
  /** Name of its residence. */
  readonly name: string;
  /** The dwelling's identifier. */
  readonly dwelling: string;
  /** What it bears today. */
  readonly before: AmountTTC;
  /** What it would bear. */
  readonly after: AmountTTC;
  /** After less before. */
  readonly change: AmountTTC;
}

/** Whole cents in a list that grows: only the first `count` are filled. */
interface GrowingCents {
  cents: Float64Array;
  count: number;
}

/** A dwelling that may be among the most affected. */
interface Candidate {
  readonly residence: number;
  readonly name: string;
  readonly dwelling: string;
  readonly before: number;
  readonly after: number;
  /** How far it moves, above zero. */
  readonly size: number;
}

/** The dwellings that move furthest in one direction, some of the next ones among them. */
interface Furthest {
  readonly limit: number;
  readonly candidates: Candidate[];
  /** How far the last of the furthest moves: who comes later must go further, for the first of equals stays. */
  least: number;
}

/** What is known so far of the dwellings of a stock. */
export interface StockSpread {
  /** What changes for each occupied dwelling, in order. */
  readonly changes: GrowingCents;
  /** Those whose year rises most. */
  readonly rises: Furthest;
  /** Those whose year falls most. */
  readonly falls: Furthest;
  /** How many move which way. */
  movements: StockMovements;
}

/** What the dwellings of one residence bear, in its order. */
export interface ResidenceColumns {
  /** Position of the residence in the order given. */
  readonly residence: number;
  /** Its name. */
  readonly name: string;
  /** The dwellings' identifiers. */
  readonly dwellings: readonly { readonly id: string }[];
  /** Positions of the occupied dwellings. */
  readonly occupied: Int32Array;
  /** Whole cents a dwelling today. */
  readonly before: readonly number[];
  /** Whole cents a dwelling, as it would be. */
  readonly after: readonly number[];
}

const DECILES = 10;
const FIRST_SIZE = 1024;
/** A sum below it stays exact whatever share of a residence is added: one has at most a thousand billion euros. */
const FULL = 2 ** 52;

/**
 * A spread of nothing yet.
 *
 * @param mostAffected - How many dwellings to name in each direction.
 * @returns The spread, to be filled residence by residence.
 *
 * @internal
 */
export function emptySpread(mostAffected: number): StockSpread {
  const furthest = (): Furthest => ({
    limit: mostAffected,
    candidates: [],
    least: mostAffected === 0 ? Infinity : 0,
  });
  return {
    changes: { cents: new Float64Array(FIRST_SIZE), count: 0 },
    rises: furthest(),
    falls: furthest(),
    movements: { rises: 0, falls: 0, unchanged: 0 },
  };
}

function makeRoom(changes: GrowingCents, more: number): void {
  const needed = changes.count + more;
  if (needed <= changes.cents.length) return;
  const larger = new Float64Array(Math.max(needed, changes.cents.length * 2));
  larger.set(changes.cents.subarray(0, changes.count));
  changes.cents = larger;
}

// The sort is stable: equals stay in the order in which they came, that of residences, then of dwellings.
function furthestOf({ candidates, limit }: Furthest): readonly Candidate[] {
  return [...candidates].sort((a, b) => b.size - a.size).slice(0, limit);
}

function note(furthest: Furthest, candidate: Candidate): void {
  furthest.candidates.push(candidate);
  if (furthest.candidates.length < 2 * furthest.limit) return;
  const kept = furthestOf(furthest);
  furthest.candidates.splice(0, Infinity, ...kept);
  furthest.least = kept.at(-1)?.size ?? 0;
}

/**
 * Adds the dwellings of a residence to a spread.
 *
 * @param spread - The spread so far; changed.
 * @param columns - What the dwellings of the residence bear.
 * @returns The movements of this residence alone.
 *
 * @internal
 */
export function addToSpread(spread: StockSpread, columns: ResidenceColumns): StockMovements {
  const { changes, rises, falls } = spread;
  const { residence, name, dwellings, occupied, before, after } = columns;
  makeRoom(changes, occupied.length);
  const candidateAt = (position: number, size: number): Candidate => ({
    residence,
    name,
    dwelling: dwellings[position]!.id,
    before: before[position]!,
    after: after[position]!,
    size,
  });
  const { cents } = changes;
  let next = changes.count;
  let up = 0;
  let down = 0;
  for (const position of occupied) {
    const change = after[position]! - before[position]!;
    cents[next] = change;
    next += 1;
    if (change > 0) {
      up += 1;
      if (change > rises.least) note(rises, candidateAt(position, change));
    } else if (change < 0) {
      down += 1;
      if (-change > falls.least) note(falls, candidateAt(position, -change));
    }
  }
  changes.count = next;
  const own = { rises: up, falls: down, unchanged: occupied.length - up - down };
  const all = spread.movements;
  spread.movements = {
    rises: all.rises + own.rises,
    falls: all.falls + own.falls,
    unchanged: all.unchanged + own.unchanged,
  };
  return own;
}

function inEuros(cents: number): AmountTTC {
  return { basis: 'TTC', euros: fromCents(cents) };
}

function sumOfCents(cents: Float64Array): Decimal {
  let sum = exact(0);
  let open = 0;
  for (const one of cents) {
    open += one;
    if (Math.abs(open) < FULL) continue;
    sum = sum.plus(fromCents(open));
    open = 0;
  }
  return sum.plus(fromCents(open));
}

/**
 * The deciles of a spread, by nearest rank: of `n` changes in ascending order, decile `k` goes from the rank after
 * `⌈n × (k − 1) ÷ 10⌉` to the rank `⌈n × k ÷ 10⌉`.
 *
 * @param spread - The spread.
 * @returns Ten deciles.
 *
 * @internal
 */
export function decilesOf(spread: StockSpread): readonly StockDecile[] {
  const { cents, count } = spread.changes;
  const sorted = cents.slice(0, count).sort();
  const rank = (decile: number): number => Math.ceil((sorted.length * decile) / DECILES);
  return Array.from({ length: DECILES }, (_, index) => {
    const own = sorted.subarray(rank(index), rank(index + 1));
    const head = { decile: index + 1, dwellings: own.length };
    const sum: AmountTTC = { basis: 'TTC', euros: sumOfCents(own) };
    if (own.length === 0) return { ...head, sum };
    return { ...head, lowest: inEuros(own[0]!), highest: inEuros(own[own.length - 1]!), sum };
  });
}

/**
 * The dwellings that move furthest in one direction.
 *
 * @param furthest - What a spread knows of them.
 * @returns The furthest first; equals in the order of the residences, then of the dwellings.
 *
 * @internal
 */
export function mostAffectedOf(furthest: Furthest): readonly StockDwelling[] {
  return furthestOf(furthest).map(({ residence, name, dwelling, before, after }) => ({
    residence,
    name,
    dwelling,
    before: inEuros(before),
    after: inEuros(after),
    change: inEuros(after - before),
  }));
}
