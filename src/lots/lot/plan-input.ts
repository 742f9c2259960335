/**
 * What the choice of a pot of small lots is told: the lots of one need, and what the pot is for.
 */
import * as z from 'zod';

import {
  compareNatural,
  exact,
  listOf,
  parseInput,
  printable,
  refuse,
  schemaOf,
  type Decimal,
  type EurosInput,
} from '../../core/index.js';
import type { ProcurementCategory, PurchaseKind } from '../../law/index.js';
import { buyerSchema, eurosFromZero, readBuyer, type BuyerInput } from '../need/buyer.js';
import { categorySchema, purchaseKindOf } from '../need/category.js';
import { procedureDaysSchema, readProcedureDays, type ProcedureDaysInput } from '../need/days.js';
import { thresholdRules, type ThresholdRules } from '../need/thresholds.js';
import { MAX_SEARCHED, type PotGoal } from './pot-search.js';
import { SMALL_LOT_USES, type SmallLotUse } from './small-lot-status.js';
import type { SmallLotPots } from './small-lots-input.js';

/** A lot of the need, as the choice of a pot knows it. */
export interface PlanLotInput {
  /** Its number. */
  readonly number: string;
  /** What is bought in it. */
  readonly category: ProcurementCategory;
  /** Its estimated value over its whole life, euros HT. */
  readonly value: EurosInput;
  /** Whether its object is innovative (CCP art. R2124-3, 2°); not unless said. */
  readonly innovative?: boolean;
  /** Whether a SIAE can do it: only such lots are put in the pot; it can unless said. */
  readonly siae?: boolean;
}

/** What {@link planSmallLots} is told. At most 40 lots. */
export interface PlanSmallLotsInput {
  /** The days of the procedure. */
  readonly days: ProcedureDaysInput;
  /** Who buys. */
  readonly buyer: BuyerInput;
  /** What is bought by the whole. */
  readonly category: ProcurementCategory;
  /** Every lot of the need, reserved ones and those that no SIAE can do included: the share is taken of all of them. */
  readonly lots: readonly PlanLotInput[];
  /** How the shares are counted; `common` unless said. */
  readonly pots?: SmallLotPots;
  /** The uses that the buyer would make of the exception; all of them unless said. */
  readonly uses?: readonly SmallLotUse[];
}

/** Lots that the buyer wants in the pot, and what the room that they leave is for. */
export interface ChosenLotsGoal {
  /** Their numbers. */
  readonly chosen: readonly string[];
  /** What the rest of the pot is filled for; it stays empty unless said. */
  readonly then?: PotGoal;
}

/** What the pot is for: the most lots, the most value, or chosen lots. */
export type SmallLotsGoal = PotGoal | ChosenLotsGoal;

/**
 * A lot of the need, checked.
 *
 * @internal
 */
export interface PlanLot {
  /** Its number. */
  readonly number: string;
  /** Its nature. */
  readonly kind: PurchaseKind;
  /** Estimated value, euros HT. */
  readonly value: Decimal;
  /** The same in cents. */
  readonly cents: number;
  /** Whether its object is innovative. */
  readonly innovative: boolean;
  /** Whether a SIAE can do it. */
  readonly siae: boolean;
  /** Its place in the input. */
  readonly position: number;
}

/**
 * What the choice works on.
 *
 * @internal
 */
export interface PlanCase {
  /** The input, checked. */
  readonly input: PlanSmallLotsInput;
  /** The thresholds of the day. */
  readonly rules: ThresholdRules;
  /** Nature of the whole. */
  readonly kind: PurchaseKind;
  /** The lots, in the natural order of their numbers. */
  readonly lots: readonly PlanLot[];
  /** Value of all lots, euros HT. */
  readonly total: Decimal;
  /** How the shares are counted. */
  readonly pots: SmallLotPots;
  /** The uses that may be made. */
  readonly uses: readonly SmallLotUse[];
  /** What the pot is for. */
  readonly goal: SmallLotsGoal;
}

const number = printable(20);
const potGoal = z.enum(['most-lots', 'most-value']);

/** Schema of {@link PlanSmallLotsInput}: unknown keys are refused, amounts are read exactly. */
export const planSmallLotsSchema: z.ZodType<PlanSmallLotsInput> = z.strictObject({
  days: procedureDaysSchema,
  buyer: buyerSchema,
  category: categorySchema,
  lots: listOf(
    z.strictObject({
      number,
      category: categorySchema,
      value: schemaOf(eurosFromZero),
      innovative: z.exactOptional(z.boolean()),
      siae: z.exactOptional(z.boolean()),
    }),
    { min: 1, max: MAX_SEARCHED },
  ),
  pots: z.exactOptional(z.enum(['common', 'separate'])),
  uses: z.exactOptional(
    listOf(z.enum(SMALL_LOT_USES as readonly [SmallLotUse, ...SmallLotUse[]]), { min: 1, max: SMALL_LOT_USES.length }),
  ),
});

/** Schema of {@link SmallLotsGoal}. */
export const smallLotsGoalSchema: z.ZodType<SmallLotsGoal> = z.union([
  potGoal,
  z.strictObject({ chosen: listOf(number, { min: 1, max: MAX_SEARCHED }), then: z.exactOptional(potGoal) }),
]);

function readLots(lots: readonly PlanLotInput[]): readonly PlanLot[] {
  const numbers = new Set<string>();
  const read = lots.map(({ number: own, category, value, innovative = false, siae = true }, position) => {
    if (numbers.has(own)) {
      refuse('lots/number-twice', 'a number of its own', own, ['lots', position, 'number']);
    }
    numbers.add(own);
    const amount = exact(value);
    const cents = amount.times(100).toNumber();
    return { number: own, kind: purchaseKindOf(category), value: amount, cents, innovative, siae, position };
  });
  return read.sort((a, b) => compareNatural(a.number, b.number));
}

function checkChosen(goal: SmallLotsGoal, lots: readonly PlanLot[]): void {
  if (typeof goal === 'string') return;
  const seen = new Set<string>();
  for (const [position, one] of goal.chosen.entries()) {
    const path = ['goal', 'chosen', position];
    if (!lots.some((lot) => lot.number === one)) refuse('lots/unknown-lot', 'the number of one of the lots', one, path);
    if (seen.has(one)) refuse('lots/lot-twice-in-pot', 'each lot once', one, path);
    seen.add(one);
  }
}

/**
 * Reads what the choice of a pot is told.
 *
 * @param input - Anything.
 * @param goal - Anything.
 * @returns The case.
 * @throws {@link PalierError} with the path of what is refused.
 *
 * @internal
 */
export function readPlan(input: PlanSmallLotsInput, goal: SmallLotsGoal): PlanCase {
  const read = parseInput(planSmallLotsSchema, input);
  const aim = parseInput(smallLotsGoalSchema, goal, ['goal']);
  const { on } = readProcedureDays(read.days, ['days']);
  const rules = thresholdRules(on, readBuyer(read.buyer, ['buyer']));
  const lots = readLots(read.lots);
  checkChosen(aim, lots);
  return {
    input: read,
    rules,
    kind: purchaseKindOf(read.category),
    lots,
    total: lots.reduce((sum, { value }) => sum.plus(value), exact(0)),
    pots: read.pots ?? 'common',
    uses: read.uses ?? SMALL_LOT_USES,
    goal: aim,
  };
}
