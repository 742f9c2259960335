/**
 * What the check of small lots is told: the lots of one need, and the pot that the buyer chose among them.
 */
import * as z from 'zod';

import {
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
import { SMALL_LOT_USES, type SmallLotUse } from './small-lot-status.js';

/** A lot of the need, as the check of small lots knows it. */
export interface SmallLotInput {
  /** Its number. */
  readonly number: string;
  /** What is bought in it. */
  readonly category: ProcurementCategory;
  /** Its estimated value over its whole life, euros HT. */
  readonly value: EurosInput;
  /** Whether its object is innovative (CCP art. L2172-3, al. 2); left out when not known. */
  readonly innovative?: boolean;
}

/** A lot that the buyer takes out of the procedure of the whole. */
export interface SmallLotChoice {
  /** Number of the lot. */
  readonly lot: string;
  /** How it is passed. */
  readonly use: SmallLotUse;
}

/**
 * How the 20 % are counted where several uses go together, which no text says: one `common` pot for all of them, the cautious
 * reading, or `separate` pots, one a use.
 */
export type SmallLotPots = 'common' | 'separate';

/** What {@link checkSmallLots} is told. At most 200 lots. */
export interface SmallLotsInput {
  /** The days of the procedure. */
  readonly days: ProcedureDaysInput;
  /** Who buys. */
  readonly buyer: BuyerInput;
  /** What is bought by the whole. */
  readonly category: ProcurementCategory;
  /** Every lot of the need, reserved ones included. */
  readonly lots: readonly SmallLotInput[];
  /** The lots taken out, each once. */
  readonly pot: readonly SmallLotChoice[];
  /** How the shares are counted; `common` unless said. */
  readonly pots?: SmallLotPots;
}

/**
 * A lot of the pot, checked.
 *
 * @internal
 */
export interface ChosenLot {
  /** Its number. */
  readonly number: string;
  /** Its nature. */
  readonly kind: PurchaseKind;
  /** Estimated value, euros HT. */
  readonly value: Decimal;
  /** Whether its object is innovative, when known. */
  readonly innovative: boolean | undefined;
  /** How it is passed. */
  readonly use: SmallLotUse;
  /** Its place in the pot. */
  readonly position: number;
}

/**
 * What the check of small lots works on.
 *
 * @internal
 */
export interface SmallLotsCase {
  /** The thresholds of the day. */
  readonly rules: ThresholdRules;
  /** What is bought by the whole. */
  readonly category: ProcurementCategory;
  /** Its nature. */
  readonly kind: PurchaseKind;
  /** Estimated value of every lot, euros HT, with its number. */
  readonly values: readonly { readonly number: string; readonly value: Decimal }[];
  /** Their sum. */
  readonly total: Decimal;
  /** Whether every lot is innovative. */
  readonly isAllInnovative: boolean;
  /** The lots taken out. */
  readonly pot: readonly ChosenLot[];
  /** How the shares are counted. */
  readonly pots: SmallLotPots;
}

const MAX_LOTS = 200;
const number = printable(20);

/** Schema of {@link SmallLotsInput}: unknown keys are refused, amounts are read exactly. */
export const smallLotsSchema: z.ZodType<SmallLotsInput> = z.strictObject({
  days: procedureDaysSchema,
  buyer: buyerSchema,
  category: categorySchema,
  lots: listOf(
    z.strictObject({
      number,
      category: categorySchema,
      value: schemaOf(eurosFromZero),
      innovative: z.exactOptional(z.boolean()),
    }),
    { min: 1, max: MAX_LOTS },
  ),
  pot: listOf(
    z.strictObject({ lot: number, use: z.enum(SMALL_LOT_USES as readonly [SmallLotUse, ...SmallLotUse[]]) }),
    {
      min: 1,
      max: MAX_LOTS,
    },
  ),
  pots: z.exactOptional(z.enum(['common', 'separate'])),
});

function byNumber(lots: readonly SmallLotInput[]): ReadonlyMap<string, SmallLotInput> {
  const found = new Map<string, SmallLotInput>();
  for (const [position, one] of lots.entries()) {
    if (found.has(one.number)) {
      refuse('lots/number-twice', 'a number of its own', one.number, ['lots', position, 'number']);
    }
    found.set(one.number, one);
  }
  return found;
}

function readPot(pot: readonly SmallLotChoice[], lots: ReadonlyMap<string, SmallLotInput>): readonly ChosenLot[] {
  const seen = new Set<string>();
  return pot.map(({ lot, use }, position) => {
    const path = ['pot', position, 'lot'];
    const found = lots.get(lot) ?? refuse('lots/unknown-lot', 'the number of one of the lots', lot, path);
    if (seen.has(lot)) refuse('lots/lot-twice-in-pot', 'each lot once', lot, path);
    seen.add(lot);
    const { category, value, innovative } = found;
    return { number: lot, kind: purchaseKindOf(category), value: exact(value), innovative, use, position };
  });
}

/**
 * Reads what the check of small lots is told.
 *
 * @param input - Anything.
 * @returns The case.
 * @throws {@link PalierError} with the path of what is refused.
 *
 * @internal
 */
export function readSmallLots(input: SmallLotsInput): SmallLotsCase {
  const { days, buyer, category, lots, pot, pots = 'common' } = parseInput(smallLotsSchema, input);
  const { on } = readProcedureDays(days, ['days']);
  const rules = thresholdRules(on, readBuyer(buyer, ['buyer']));
  const values = lots.map((one) => ({ number: one.number, value: exact(one.value) }));
  return {
    rules,
    category,
    kind: purchaseKindOf(category),
    values,
    total: values.reduce((sum, { value }) => sum.plus(value), exact(0)),
    isAllInnovative: lots.every(({ innovative }) => innovative === true),
    pot: readPot(pot, byNumber(lots)),
    pots,
  };
}
