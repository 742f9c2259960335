/**
 * The sales of an ACI: what may come in.
 */
import * as z from 'zod';

import { civilDate, decimal, schemaOf, type DecimalInput, type EurosInput } from '../../core/index.js';

/** A decision of the prefect that raises the cap. */
export interface WorksiteDecisionInput {
  /** Its first day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Its last day, included; left out when it names none. */
  readonly until?: string;
  /** The share of the linked costs that it allows, included: from 0.30 to 0.50, at most four decimals. */
  readonly cap: DecimalInput;
  /** Whether the body that must be consulted gave a favourable opinion; left out when it is not known. */
  readonly favourableOpinion?: boolean;
}

/** What `worksiteSales` is given. Euros HT, at most two decimals, of one and the same year. */
export interface WorksiteSalesInput {
  /** The day whose law and decision are applied, `YYYY-MM-DD`; from 2008-05-01. */
  readonly on: string;
  /** What the activities earn by selling (recettes de commercialisation). */
  readonly sales: EurosInput;
  /** Costs linked to the activities (charges liées à ces activités). */
  readonly linkedCosts: EurosInput;
  /** All the income, aids included, above zero: only to show that the cap is not taken of it. */
  readonly income?: EurosInput;
  /** The prefect's decision; left out when there is none. */
  readonly decision?: WorksiteDecisionInput;
  /** What one more contract would add to the sales; none unless said. */
  readonly additionalSales?: EurosInput;
  /** What it would add to the linked costs; nothing unless said, which is the prudent reading. */
  readonly additionalCosts?: EurosInput;
}

const day = schemaOf((value) => civilDate(value as string));
const money = schemaOf((value) => decimal(value as DecimalInput, { maxDecimals: 2, min: 0, max: 1e10 }));
const amountAboveZero = schemaOf((value) => decimal(value as DecimalInput, { maxDecimals: 2, min: 0.01, max: 1e10 }));

/** Schema of {@link WorksiteSalesInput}: unknown keys are refused, days and euros are read exactly. */
export const worksiteSalesSchema: z.ZodType<WorksiteSalesInput> = z.strictObject({
  on: day,
  sales: money,
  linkedCosts: money,
  income: z.exactOptional(amountAboveZero),
  decision: z.exactOptional(
    z.strictObject({
      from: day,
      until: z.exactOptional(day),
      cap: schemaOf((value) => decimal(value as DecimalInput, { maxDecimals: 4, min: 0, max: 1 })),
      favourableOpinion: z.exactOptional(z.boolean()),
    }),
  ),
  additionalSales: z.exactOptional(money),
  additionalCosts: z.exactOptional(money),
});
