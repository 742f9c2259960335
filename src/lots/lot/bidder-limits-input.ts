/**
 * What a caller says of the lots of each operator, read.
 */
import * as z from 'zod';

import { listOf, printable, refuse, type ErrorPath } from '../../core/index.js';
import { procedureDaysSchema, type ProcedureDaysInput } from '../need/days.js';

/** What one operator bids for. */
export interface TenderInput {
  /** The operator. */
  readonly operator: string;
  /** Numbers of the lots it bids for. */
  readonly lots: readonly string[];
}

/** A lot and the operator it goes to. */
export interface AwardInput {
  /** The operator. */
  readonly operator: string;
  /** Number of the lot. */
  readonly lot: string;
}

/** What the consultation documents state; what is left out is not known. */
export interface BidderStatementInput {
  /** Whether they say if an operator may bid for one, several or all lots. */
  readonly bids?: boolean;
  /** Whether they say how many lots one bidder may be awarded. */
  readonly maximum?: boolean;
  /** Whether they say what is done where the award criteria would give one bidder more. */
  readonly rule?: boolean;
}

/** The lots of a consultation, the limits on them, and what was bid and awarded. */
export interface BidderLimitsInput {
  /** The days of the procedure. */
  readonly days: ProcedureDaysInput;
  /** Numbers of the lots, from 1 to 1,000. */
  readonly lots: readonly string[];
  /** How many lots one operator may bid for; all of them unless said. */
  readonly maxBids?: number;
  /** How many lots one operator may be awarded; all of them unless said. */
  readonly maxAwards?: number;
  /** What the consultation documents state. */
  readonly documents?: BidderStatementInput;
  /** Who bid for what. */
  readonly tenders?: readonly TenderInput[];
  /** Who comes first in each lot by the award criteria alone. */
  readonly ranked?: readonly AwardInput[];
  /** Who is awarded what. */
  readonly awards?: readonly AwardInput[];
}

/** What one operator bids for and is awarded. */
export interface OperatorLots {
  /** The operator. */
  readonly operator: string;
  /** Numbers of the lots it bids for, in the order of the consultation. */
  readonly bids: readonly string[];
  /** Numbers of the lots in which it comes first by the award criteria. */
  readonly ranked: readonly string[];
  /** Numbers of the lots that it is awarded. */
  readonly awards: readonly string[];
}

const MAX_LOTS = 1_000;
const MAX_OPERATORS = 1_000;
const number = printable(20);
const operator = printable(200);
const count = z.exactOptional(z.int().min(1).max(MAX_LOTS));
const flag = z.exactOptional(z.boolean());
const given = z.exactOptional(listOf(z.strictObject({ operator, lot: number }), { max: MAX_LOTS * 10 }));

/** Schema of {@link BidderLimitsInput}: unknown keys are refused. */
export const bidderLimitsSchema: z.ZodType<BidderLimitsInput> = z.strictObject({
  days: procedureDaysSchema,
  lots: listOf(number, { min: 1, max: MAX_LOTS }),
  maxBids: count,
  maxAwards: count,
  documents: z.exactOptional(z.strictObject({ bids: flag, maximum: flag, rule: flag })),
  tenders: z.exactOptional(
    listOf(z.strictObject({ operator, lots: listOf(number, { min: 1, max: MAX_LOTS }) }), { max: MAX_OPERATORS }),
  ),
  ranked: given,
  awards: given,
});

type Pairs = ReadonlyMap<string, ReadonlySet<string>>;

function lotNumbers(lots: readonly string[]): ReadonlySet<string> {
  const numbers = new Set<string>();
  for (const [position, one] of lots.entries()) {
    if (numbers.has(one)) refuse('lots/number-twice', 'a number of its own', one, ['lots', position]);
    numbers.add(one);
  }
  return numbers;
}

/** Who goes with which lots, each pair once. */
function pairsOf(
  pairs: readonly (AwardInput & { readonly path: ErrorPath })[],
  lots: ReadonlySet<string>,
  twice: string,
): Pairs {
  const found = new Map<string, Set<string>>();
  for (const { operator: who, lot, path } of pairs) {
    if (!lots.has(lot)) refuse('lots/unknown-lot', 'the number of a lot of the consultation', lot, path);
    const own = found.get(who) ?? new Set();
    if (own.has(lot)) refuse(twice, 'each lot once for an operator', lot, path);
    found.set(who, own.add(lot));
  }
  return found;
}

function tenderPairs(tenders: readonly TenderInput[], lots: ReadonlySet<string>): Pairs {
  const pairs = tenders.flatMap(({ operator: who, lots: own }, at) =>
    own.map((lot, position) => ({ operator: who, lot, path: ['tenders', at, 'lots', position] })),
  );
  return pairsOf(pairs, lots, 'lots/bid-twice');
}

function givenPairs(list: readonly AwardInput[], lots: ReadonlySet<string>, name: 'ranked' | 'awards'): Pairs {
  const pairs = list.map((one, at) => ({ ...one, path: [name, at, 'lot'] }));
  return pairsOf(pairs, lots, 'lots/award-twice');
}

function checkBidFor(list: readonly AwardInput[], bids: Pairs, name: 'ranked' | 'awards'): void {
  for (const [at, { operator: who, lot }] of list.entries()) {
    if (bids.get(who)?.has(lot) === true) continue;
    refuse('lots/award-without-tender', 'a lot that the operator bid for', lot, [name, at, 'lot']);
  }
}

/**
 * Puts together what each operator bids for and is awarded.
 *
 * @param input - What the schema let through.
 * @returns The operators, in the order in which they are first met.
 * @throws {@link PalierError} `lots/number-twice`, `lots/unknown-lot`, `lots/bid-twice`, `lots/award-twice`,
 * `lots/award-without-tender`.
 *
 * @internal
 */
export function readOperators(input: BidderLimitsInput): readonly OperatorLots[] {
  const { tenders, ranked = [], awards = [] } = input;
  const lots = lotNumbers(input.lots);
  const bids = tenderPairs(tenders ?? [], lots);
  const first = givenPairs(ranked, lots, 'ranked');
  const won = givenPairs(awards, lots, 'awards');
  if (tenders !== undefined) {
    checkBidFor(ranked, bids, 'ranked');
    checkBidFor(awards, bids, 'awards');
  }
  const own = (pairs: Pairs, who: string): readonly string[] => {
    const numbers = pairs.get(who);
    return numbers === undefined ? [] : input.lots.filter((lot) => numbers.has(lot));
  };
  return [...new Set([...bids.keys(), ...first.keys(), ...won.keys()])].map((who) => ({
    operator: who,
    bids: own(bids, who),
    ranked: own(first, who),
    awards: own(won, who),
  }));
}
