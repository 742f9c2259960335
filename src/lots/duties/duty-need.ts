/**
 * The need as the public functions of the social and environmental duties are told of it.
 */
import * as z from 'zod';

import { schemaOf, type Decimal, type EurosInput } from '../../core/index.js';
import type { ProcurementCategory } from '../../law/index.js';
import { buyerSchema, eurosFromZero, readBuyer, type Buyer, type BuyerInput } from '../need/buyer.js';
import { categorySchema } from '../need/category.js';
import { procedureDaysSchema, readProcedureDays, type ProcedureDays, type ProcedureDaysInput } from '../need/days.js';

/** A need that a duty is judged on. */
export interface DutyNeedInput {
  /** When: the decisive day. */
  readonly days: ProcedureDaysInput;
  /** Who buys. */
  readonly buyer: BuyerInput;
  /** What is bought. */
  readonly category: ProcurementCategory;
  /** Estimated value of the need, all lots and renewals included, in euros HT. */
  readonly need: EurosInput;
}

/**
 * A need, checked.
 *
 * @internal
 */
export interface DutyNeed {
  /** The decisive day. */
  readonly days: ProcedureDays;
  /** Who buys. */
  readonly buyer: Buyer;
  /** What is bought. */
  readonly category: ProcurementCategory;
  /** Estimated value of the need, euros HT. */
  readonly need: Decimal;
}

/**
 * Schema of an amount that is not negative.
 *
 * @internal
 */
export const dutyAmount: z.ZodType<Decimal> = schemaOf(eurosFromZero);

/**
 * The fields of a need, for the schemas of the duties.
 *
 * @internal
 */
export const dutyNeedFields: {
  readonly days: z.ZodType<ProcedureDaysInput>;
  readonly buyer: z.ZodType<BuyerInput>;
  readonly category: z.ZodType<ProcurementCategory>;
  readonly need: z.ZodType<EurosInput>;
} = {
  days: procedureDaysSchema,
  buyer: buyerSchema,
  category: categorySchema,
  need: dutyAmount,
};

/**
 * Completes a need that its schema let through.
 *
 * @param input - What its schema made of it.
 * @returns The need.
 * @throws {@link PalierError} as {@link readProcedureDays} and {@link readBuyer}.
 *
 * @internal
 */
export function readDutyNeed(input: DutyNeedInput): DutyNeed {
  return {
    days: readProcedureDays(input.days, ['days']),
    buyer: readBuyer(input.buyer, ['buyer']),
    category: input.category,
    need: input.need as Decimal,
  };
}
