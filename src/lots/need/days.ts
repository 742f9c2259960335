/**
 * The days that decide which rules apply: the notice sent, else the consultation engaged; the notification for some.
 */
import * as z from 'zod';

import { civilDate, refuse, schemaOf, type CivilDate, type ErrorPath } from '../../core/index.js';

/** The days of a procedure. One of the first two at least. */
export interface ProcedureDaysInput {
  /** The day the contract notice is sent to publication (avis d'appel à la concurrence), `YYYY-MM-DD`. */
  readonly noticeSentOn?: string;
  /** The day the consultation is engaged (consultation engagée), `YYYY-MM-DD`: it decides where no notice is sent. */
  readonly consultationOn?: string;
  /** The day the contract is notified (notification), `YYYY-MM-DD`, known or planned. */
  readonly notifiedOn?: string;
}

/** The days of a procedure, checked. Plain JSON. */
export interface ProcedureDays {
  /** The decisive day: rules apply to consultations engaged, or notices sent, from their first day on, included. */
  readonly on: CivilDate;
  /** What happened on the decisive day. */
  readonly by: 'notice' | 'consultation';
  /** The day of notification. */
  readonly notifiedOn?: CivilDate;
}

const day = z.exactOptional(schemaOf((value) => civilDate(value as string)));

/** Schema of {@link ProcedureDaysInput}: unknown keys are refused, days are checked. */
export const procedureDaysSchema: z.ZodType<ProcedureDaysInput> = z.strictObject({
  noticeSentOn: day,
  consultationOn: day,
  notifiedOn: day,
});

/**
 * Finds the decisive day.
 *
 * @param input - Days that the schema let through.
 * @param path - Where they stand.
 * @returns The decisive day and the day of notification.
 * @throws {@link PalierError} `core/missing-value` without a notice or a consultation, `core/date-out-of-range` for a
 * notification before the decisive day.
 *
 * @internal
 */
export function readProcedureDays(input: ProcedureDaysInput, path: ErrorPath): ProcedureDays {
  const { noticeSentOn, consultationOn, notifiedOn } = input;
  const on = noticeSentOn ?? consultationOn;
  if (on === undefined) {
    return refuse('core/missing-value', 'the day the notice is sent or the consultation engaged', input, path);
  }
  if (notifiedOn !== undefined && notifiedOn < on) {
    refuse('core/date-out-of-range', `a day from ${on}`, notifiedOn, [...path, 'notifiedOn']);
  }
  return {
    on: on as CivilDate,
    by: noticeSentOn === undefined ? 'consultation' : 'notice',
    ...(notifiedOn === undefined ? {} : { notifiedOn: notifiedOn as CivilDate }),
  };
}
