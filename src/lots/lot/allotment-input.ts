/**
 * What a caller says of a cut into lots.
 */
import * as z from 'zod';

import { schemaOf, type EurosInput } from '../../core/index.js';
import { ALLOTMENT_REASONS, type AllotmentReason, type ProcurementCategory } from '../../law/index.js';
import { buyerSchema, eurosFromZero, type BuyerInput } from '../need/buyer.js';
import { categorySchema } from '../need/category.js';
import { procedureDaysSchema, type ProcedureDaysInput } from '../need/days.js';

/** What decides whether a contract must be awarded in lots. */
export interface AllotmentInput {
  /** The days of the procedure. */
  readonly days: ProcedureDaysInput;
  /** Who buys. */
  readonly buyer: BuyerInput;
  /** What is bought. */
  readonly category: ProcurementCategory;
  /** Estimated value of the need, in euros HT. */
  readonly need: EurosInput;
  /** How many lots are planned: 1 for a contract in one piece. */
  readonly lotsPlanned: number;
  /** Whether the object has distinct services (prestations distinctes), when that was looked at. */
  readonly distinctServices?: boolean;
  /** Why the buyer chooses one piece. */
  readonly reason?: AllotmentReason;
  /** Whether it is a global contract (marché global): design-build, global performance or a sector contract; not unless said. */
  readonly globalContract?: boolean;
}

/** The most lots that a cut may have. */
const MAX_LOTS = 1_000;

/** Schema of {@link AllotmentInput}: unknown keys are refused, the amount is read exactly. */
export const allotmentSchema: z.ZodType<AllotmentInput> = z.strictObject({
  days: procedureDaysSchema,
  buyer: buyerSchema,
  category: categorySchema,
  need: schemaOf(eurosFromZero),
  lotsPlanned: z.int().min(1).max(MAX_LOTS),
  distinctServices: z.exactOptional(z.boolean()),
  reason: z.exactOptional(z.enum(ALLOTMENT_REASONS as readonly [AllotmentReason, ...AllotmentReason[]])),
  globalContract: z.exactOptional(z.boolean()),
});
