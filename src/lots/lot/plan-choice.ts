/**
 * Which small lots go in the pot: the search, told in lots.
 */
import type { SmallLotUse } from './small-lot-status.js';
import type { PlanCase, PlanLot } from './plan-input.js';
import { bestPot, type PotGoal } from './pot-search.js';
import { bestTwoPots, type PotProof } from './two-pots.js';

/**
 * A lot and the uses that are open to it, best first.
 *
 * @internal
 */
export interface OpenLot {
  /** The lot. */
  readonly lot: PlanLot;
  /** At least one use. */
  readonly uses: readonly [SmallLotUse, ...SmallLotUse[]];
}

/**
 * A lot in the pot.
 *
 * @internal
 */
export interface PickedLot {
  /** The lot. */
  readonly lot: PlanLot;
  /** How it is passed. */
  readonly use: SmallLotUse;
}

/**
 * How the pot was chosen among those that do as well.
 *
 * @internal
 */
export interface Choice {
  /** The lots in the pot, in the natural order of their numbers. */
  readonly picked: readonly PickedLot[];
  /** How many pots do as well by the goal; not counted for separate pots. */
  readonly asGood?: number;
  /** How many of them do as well by the other criterion too. */
  readonly equal?: number;
  /** What is proven of the answer. */
  readonly proof: PotProof;
}

const NOTHING: Choice = { picked: [], asGood: 1, equal: 1, proof: 'best' };

function inOnePot(open: readonly OpenLot[], cap: number, goal: PotGoal): Choice {
  const { picked, asGood, equal } = bestPot(
    open.map(({ lot }) => lot.cents),
    cap,
    goal,
  );
  const lots = picked.flatMap((position) => open.slice(position, position + 1));
  return { picked: lots.map(({ lot, uses }) => ({ lot, use: uses[0] })), asGood, equal, proof: 'best' };
}

/** The common pot for chosen lots: as many of them as fit, worth the most, then what the room left is for. */
function chosenInOnePot(open: readonly OpenLot[], cap: number, chosen: ReadonlySet<string>, then?: PotGoal): Choice {
  const first = inOnePot(
    open.filter(({ lot }) => chosen.has(lot.number)),
    cap,
    'most-lots',
  );
  if (then === undefined) return first;
  const room = first.picked.reduce((left, { lot }) => left - lot.cents, cap);
  const rest = inOnePot(
    open.filter(({ lot }) => !chosen.has(lot.number)),
    room,
    then,
  );
  const times = (one = 1, other = 1): number => one * other;
  return {
    picked: [...first.picked, ...rest.picked],
    asGood: times(first.equal, rest.asGood),
    equal: times(first.equal, rest.equal),
    proof: 'best',
  };
}

const WITHOUT_COMPETITION: readonly SmallLotUse[] = ['dispensed', 'innovative'];

function inTwoPots(open: readonly OpenLot[], cap: number, goal: PotGoal, kept: readonly PickedLot[]): Choice {
  const items = open.map(({ lot, uses }) => ({
    cents: lot.cents,
    first: uses.some((use) => WITHOUT_COMPETITION.includes(use)),
    second: uses.includes('adapted'),
  }));
  const held = open.flatMap(({ lot }, position) => (kept.some((one) => one.lot === lot) ? position : []));
  const { first, second, proof } = bestTwoPots(items, cap, goal, held);
  const take = (positions: readonly number[], inFirst: boolean): readonly PickedLot[] =>
    positions
      .flatMap((position) => open.slice(position, position + 1))
      .map(({ lot, uses }) => ({ lot, use: inFirst ? uses[0] : 'adapted' }));
  return { picked: [...take(first, true), ...take(second, false)], proof };
}

const WORST: readonly PotProof[] = ['not-proven', 'best-by-goal', 'best'];

function chosenInTwoPots(open: readonly OpenLot[], cap: number, chosen: ReadonlySet<string>, then?: PotGoal): Choice {
  const wanted = open.filter(({ lot }) => chosen.has(lot.number));
  const first = inTwoPots(wanted, cap, 'most-lots', []);
  if (then === undefined) return first;
  const kept = first.picked;
  const others = open.filter(({ lot }) => !chosen.has(lot.number) || kept.some((one) => one.lot === lot));
  const rest = inTwoPots(others, cap, then, kept);
  return { ...rest, proof: WORST.find((proof) => proof === first.proof || proof === rest.proof) ?? rest.proof };
}

/**
 * Chooses the pot.
 *
 * @param open - The lots that may enter it, in the natural order of their numbers.
 * @param cap - What each pot may reach, in whole cents.
 * @param aim - The case: its goal, and how the shares are counted.
 * @returns The lots in the pot.
 *
 * @internal
 */
export function choose(open: readonly OpenLot[], cap: number, aim: PlanCase): Choice {
  const { goal, pots } = aim;
  if (open.length === 0) return NOTHING;
  const isSplit = pots === 'separate';
  const found =
    typeof goal === 'string'
      ? isSplit
        ? inTwoPots(open, cap, goal, [])
        : inOnePot(open, cap, goal)
      : (isSplit ? chosenInTwoPots : chosenInOnePot)(open, cap, new Set(goal.chosen), goal.then);
  const picked = new Map(found.picked.map((one) => [one.lot, one]));
  return { ...found, picked: open.flatMap(({ lot }) => picked.get(lot) ?? []) };
}
