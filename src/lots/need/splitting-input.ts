/**
 * The needs of a buyer in which splitting is looked for, as a caller describes them.
 */
import * as z from 'zod';

import {
  civilDate,
  exact,
  listOf,
  parseInput,
  printable,
  refuse,
  schemaOf,
  yearOf,
  type CivilDate,
  type Decimal,
  type EurosInput,
} from '../../core/index.js';
import type { ProcurementCategory, ProcurementProcedure, PurchaseKind } from '../../law/index.js';
import { buyerSchema, eurosFromZero, readBuyer, type Buyer, type BuyerInput } from './buyer.js';
import { categorySchema, purchaseKindOf } from './category.js';

/** A need of the list: one contract, or one consultation with all its lots. */
export interface NeedRecordInput {
  /** Its identifier, the buyer's own. */
  readonly id: string;
  /** What is bought, for texts. */
  readonly title: string;
  /** What is bought. */
  readonly category: ProcurementCategory;
  /** Its decisive day: the notice sent, else the consultation engaged, `YYYY-MM-DD`. */
  readonly on: string;
  /** The year it counts for, such as a financial year; the civil year of its day unless said. */
  readonly year?: number;
  /**
   * The buyer's code of homogeneous supplies or services (famille homogène); for works, that of the operation, whatever the
   * years it runs over.
   */
  readonly family: string;
  /** Estimated value, in euros HT, with its renewals and options. */
  readonly value: EurosInput;
  /** The procedure used, or planned. */
  readonly treatedAs: ProcurementProcedure;
  /** The autonomous unit whose need it is; the buyer as a whole unless said. */
  readonly autonomousUnit?: string;
}

/** What {@link detectSplitting} is given. */
export interface SplittingInput {
  /** Who buys. */
  readonly buyer: BuyerInput;
  /** Its needs, at most 10,000. */
  readonly needs: readonly NeedRecordInput[];
}

/**
 * A need of the list, checked.
 *
 * @internal
 */
export interface NeedRecord {
  /** Its identifier. */
  readonly id: string;
  /** What is bought, for texts. */
  readonly title: string;
  /** What is bought. */
  readonly category: ProcurementCategory;
  /** The side of the thresholds it stands on. */
  readonly kind: PurchaseKind;
  /** Its decisive day. */
  readonly on: CivilDate;
  /** The year it counts for. */
  readonly year: number;
  /** The family, or the operation. */
  readonly family: string;
  /** Euros HT. */
  readonly value: Decimal;
  /** The procedure used. */
  readonly treatedAs: ProcurementProcedure;
  /** The autonomous unit. */
  readonly autonomousUnit?: string;
}

const MAX_NEEDS = 10_000;

/** Schema of {@link SplittingInput}: unknown keys are refused, days and amounts are read exactly. */
export const splittingSchema: z.ZodType<SplittingInput> = z.strictObject({
  buyer: buyerSchema,
  needs: listOf(
    z.strictObject({
      id: printable(60),
      title: printable(300),
      category: categorySchema,
      on: schemaOf((value) => civilDate(value as string)),
      year: z.exactOptional(z.int().min(2015).max(2100)),
      family: printable(60),
      value: schemaOf(eurosFromZero),
      treatedAs: z.enum(['dispensed', 'adapted', 'formalised']),
      autonomousUnit: z.exactOptional(printable(200)),
    }),
    { max: MAX_NEEDS },
  ),
});

/**
 * Reads the needs of a buyer.
 *
 * @param input - Anything.
 * @returns The buyer and its needs, in the order of their identifiers.
 * @throws {@link PalierError} as {@link parseInput} and {@link readBuyer}; `lots/need-twice` for two needs of one identifier.
 *
 * @internal
 */
export function readSplitting(input: SplittingInput): { readonly buyer: Buyer; readonly needs: readonly NeedRecord[] } {
  const { buyer, needs } = parseInput(splittingSchema, input);
  const ids = new Set<string>();
  const read = needs.map((need, position): NeedRecord => {
    if (ids.has(need.id)) refuse('lots/need-twice', 'an identifier of its own', need.id, ['needs', position, 'id']);
    ids.add(need.id);
    const on = need.on as CivilDate;
    return {
      ...need,
      on,
      kind: purchaseKindOf(need.category),
      year: need.year ?? yearOf(on),
      value: exact(need.value),
    };
  });
  return { buyer: readBuyer(buyer, ['buyer']), needs: read.sort((one, other) => (one.id < other.id ? -1 : 1)) };
}
