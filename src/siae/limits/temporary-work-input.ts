/**
 * A mission of temporary work: what may come in.
 */
import * as z from 'zod';

import { civilDate, decimal, refuse, schemaOf, type DecimalInput } from '../../core/index.js';
import type { MissionRecourse, TemporaryWorkKind } from '../../law/index.js';

/** The mission of the same worker at the same user before this one. */
export interface PreviousMission {
  /** Its last day, renewals included, `YYYY-MM-DD`; before the first day of this mission. */
  readonly lastDay: string;
  /** Whether both missions are in one insertion path (parcours) of the worker; left out when it is not known. */
  readonly samePath?: boolean;
}

/** What `temporaryMission` is given. */
export interface TemporaryMissionInput {
  /** Who supplies the worker. */
  readonly kind: TemporaryWorkKind;
  /**
   * The day on which the mission is signed, `YYYY-MM-DD`, whose law is applied: from 2020-12-16 for an ETTI, from 2024-01-01
   * for an EATT.
   */
  readonly on: string;
  /** The first day of the mission, `YYYY-MM-DD`. */
  readonly firstDay: string;
  /** Its last day, included, with all its renewals, `YYYY-MM-DD`. */
  readonly lastDay: string;
  /** Whether the worker has a mission contract (contrat de mission), as unless said, or a permanent one (CDI intérimaire). */
  readonly contract?: 'mission' | 'cdi';
  /**
   * Age of the worker, in whole years, when the permanent contract was signed; left out when it is not known or when there
   * is no such contract.
   */
  readonly ageAtCdi?: number;
  /**
   * The case of recourse that the contract names: one of those of insertion, or one of the general law (replacement,
   * surge of activity…). Left out when it is not known.
   */
  readonly recourse?: MissionRecourse | 'general';
  /** The mission of the same worker at the same user before this one; left out when there is none. */
  readonly previous?: PreviousMission;
  /** The fixed-term contract (CDD) by which the user takes the worker on next; left out when there is none. */
  readonly hire?: {
    /** Its length in months, at most two decimals. */
    readonly months: DecimalInput;
  };
}

const LAST_START = '2190-12-31';
const day = schemaOf((value) => civilDate(value as string));
const start = schemaOf((value) => {
  const first = civilDate(value as string);
  // Some years of mission must still fit in the calendar.
  return first <= LAST_START ? first : refuse('core/date-out-of-range', `a day up to ${LAST_START}`, value);
});

/** Schema of {@link TemporaryMissionInput}: unknown keys are refused, days and months are read exactly. */
export const temporaryMissionSchema: z.ZodType<TemporaryMissionInput> = z.strictObject({
  kind: z.enum(['ETTI', 'EATT']),
  on: day,
  firstDay: start,
  lastDay: day,
  contract: z.exactOptional(z.enum(['mission', 'cdi'])),
  ageAtCdi: z.exactOptional(z.int().min(16).max(100)),
  recourse: z.exactOptional(z.enum(['hiring-support', 'insertion-mission', 'general'])),
  previous: z.exactOptional(z.strictObject({ lastDay: day, samePath: z.exactOptional(z.boolean()) })),
  hire: z.exactOptional(
    z.strictObject({
      months: schemaOf((value) => decimal(value as DecimalInput, { maxDecimals: 2, min: 0.01, max: 120 })),
    }),
  ),
});
