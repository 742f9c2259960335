/**
 * What a caller says of the posts whose aid is asked for.
 */
import * as z from 'zod';

import { civilDate, decimal, schemaOf, type DecimalInput } from '../../core/index.js';
import { SIAE_KINDS, type AidTerritory, type SiaeKind } from '../../law/index.js';

/** The work of one post or of several, over the period asked for: in hours, or in full-time equivalents. */
export type AidedWork =
  | {
      /** Hours worked (EI, ETTI, AI, EITI) or paid (ACI), at most two decimals. */
      readonly hours: DecimalInput;
    }
  | {
      /** Full-time equivalents (équivalents temps plein) over a year, at most four decimals. */
      readonly fullTimeEquivalents: DecimalInput;
    };

/** What {@link postAid} is told. */
export interface PostAidInput {
  /** The kind of the structure. */
  readonly kind: SiaeKind;
  /** The day whose amount is applied, `YYYY-MM-DD`. */
  readonly on: string;
  /** The work done. */
  readonly work: AidedWork;
  /** The modulated part (part modulée), a share of the fixed part from 0 to 0.1, to 0.05 in prison; 0 unless said. */
  readonly modulation?: DecimalInput;
  /** Where the post is; `metropole`, for everywhere but Mayotte, unless said. */
  readonly territory?: AidTerritory;
  /** Whether the post is in prison (milieu pénitentiaire), in an EI or an ACI; not so unless said. */
  readonly prison?: boolean;
  /** For a CDI inclusion, its year: 1 for the first, 2 for the second and so on; left out for other contracts. */
  readonly cdiInclusionYear?: number;
  /**
   * The day on which the contract of the self-employed worker was made, `YYYY-MM-DD`: the aid of an EITI since 2025 is for
   * contracts new since then. Of no use for another kind; left out when not known.
   */
  readonly contractOn?: string;
  /** How the aid is rounded to the cent, which no text says; `half-up` unless said. */
  readonly rounding?: 'half-up' | 'down';
}

const MAX_HOURS = 100_000_000;
const MAX_EQUIVALENTS = 50_000;

function figureOf(maxDecimals: number, max: number): z.ZodType<DecimalInput> {
  return schemaOf((value) => decimal(value as DecimalInput, { maxDecimals, min: 0, max }));
}

/** Schema of {@link PostAidInput}: unknown keys are refused, hours and shares are read exactly. */
export const postAidSchema: z.ZodType<PostAidInput> = z.strictObject({
  kind: z.enum(SIAE_KINDS),
  on: schemaOf((value) => civilDate(value as string)),
  work: z.union([
    z.strictObject({ hours: figureOf(2, MAX_HOURS) }),
    z.strictObject({ fullTimeEquivalents: figureOf(4, MAX_EQUIVALENTS) }),
  ]),
  modulation: z.exactOptional(figureOf(4, 1)),
  territory: z.exactOptional(z.enum(['metropole', 'mayotte'])),
  prison: z.exactOptional(z.boolean()),
  cdiInclusionYear: z.exactOptional(z.int().min(1).max(50)),
  contractOn: z.exactOptional(schemaOf((value) => civilDate(value as string))),
  rounding: z.exactOptional(z.enum(['half-up', 'down'])),
});
