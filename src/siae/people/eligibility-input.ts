/**
 * What a caller says of a person whose eligibility is asked for: codes and days only.
 */
import * as z from 'zod';

import { civilDate, listOf, refuse, schemaOf } from '../../core/index.js';
import {
  CRITERION_CODES,
  PRESCRIBER_CODES,
  SIAE_KINDS,
  type CriterionCode,
  type PrescriberCode,
  type SiaeKind,
} from '../../law/index.js';

/** A criterion that a person meets. */
export interface HeldCriterion {
  /** Its code. */
  readonly code: CriterionCode;
  /** The day of the document that proves it, `YYYY-MM-DD`; left out where there is none, or where it is not known. */
  readonly provenOn?: string;
}

/** A body that guides people and may not prescribe as such: an orienteur, a social landlord, any other. */
export type UnlistedPrescriber = 'orienteur' | 'social-landlord' | 'other';

/** What {@link personEligibility} is told: codes and days, never who the person is. */
export interface EligibilityInput {
  /** The kind of the structure that would hire. */
  readonly kind: SiaeKind;
  /** The day whose law is applied, `YYYY-MM-DD`; from 2021-09-01. */
  readonly on: string;
  /** The criteria held, each once. */
  readonly criteria: readonly HeldCriterion[];
  /** Who prescribes; `null` where the structure declares the person eligible by itself (auto-prescription). */
  readonly prescribedBy: PrescriberCode | UnlistedPrescriber | null;
  /**
   * Whether the person's difficulties were appreciated in an individual diagnosis (diagnostic), by the body that
   * prescribes or else by the structure; left out when it is not known.
   */
  readonly diagnosisDone?: boolean;
}

const UNLISTED: readonly UnlistedPrescriber[] = ['orienteur', 'social-landlord', 'other'];
const day: z.ZodType<string> = schemaOf((value) => civilDate(value as string));

/** Schema of {@link EligibilityInput}: unknown keys and unknown codes are refused. */
export const eligibilitySchema: z.ZodType<EligibilityInput> = z.strictObject({
  kind: z.enum(SIAE_KINDS),
  on: day,
  criteria: listOf(z.strictObject({ code: z.enum(CRITERION_CODES), provenOn: z.exactOptional(day) }), {
    max: CRITERION_CODES.length,
  }),
  prescribedBy: z.nullable(z.enum([...PRESCRIBER_CODES, ...UNLISTED])),
  diagnosisDone: z.exactOptional(z.boolean()),
});

const CONTRADICTIONS: readonly (readonly [CriterionCode, CriterionCode])[] = [
  ['SENIOR', 'JEUNE'],
  ['DETLD', 'DELD'],
];

/**
 * Refuses criteria that are given twice, contradict each other, or are proven after the day.
 *
 * @param input - The parsed input.
 * @throws {@link PalierError} `siae/duplicate-criterion`, `siae/contradictory-criteria`, `siae/proof-after-day`.
 *
 * @internal
 */
export function checkCriteria(input: EligibilityInput): void {
  const { criteria, on } = input;
  const codes = criteria.map(({ code }) => code);
  for (const [position, { code, provenOn = on }] of criteria.entries()) {
    const path = ['criteria', position];
    if (codes.indexOf(code) < position) refuse('siae/duplicate-criterion', 'each criterion once', code, path);
    if (provenOn > on) refuse('siae/proof-after-day', `a day up to ${on}`, provenOn, [...path, 'provenOn']);
    for (const [one, other] of CONTRADICTIONS) {
      if (code === other && codes.includes(one)) {
        refuse('siae/contradictory-criteria', `${one} or ${other}, not both`, code, path);
      }
    }
  }
}

/**
 * Tells whether a body may not prescribe as such.
 *
 * @param body - The body.
 * @returns Whether it is none of the list.
 *
 * @internal
 */
export function isUnlisted(body: PrescriberCode | UnlistedPrescriber): body is UnlistedPrescriber {
  return (UNLISTED as readonly string[]).includes(body);
}
