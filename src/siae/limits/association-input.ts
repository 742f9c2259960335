/**
 * The hours of one worker of an association intermédiaire: what may come in, and how it is read.
 */
import * as z from 'zod';

import {
  addMonths,
  civilDate,
  compareDays,
  decimal,
  earliest,
  epochDay,
  exact,
  inclusiveDays,
  lastDayOfMonth,
  listOf,
  period,
  printable,
  refuse,
  schemaOf,
  type CivilDate,
  type Decimal,
  type DecimalInput,
  type ErrorPath,
  type Period,
} from '../../core/index.js';
import {
  associationRules,
  associationUserForms,
  requireRow,
  rowOn,
  type AssociationUserForm,
} from '../../law/index.js';
import { lastDayOfTerm } from '../term.js';

/** Hours of the worker at one user, over some days or over a month. */
export interface AssociationHoursRecord {
  /** The form of the user. */
  readonly userForm: AssociationUserForm;
  /**
   * Any identifier of the user, the same one in all its records and with one form: a user that acts in two capacities has
   * two. It is never repeated in texts.
   */
  readonly userId: string;
  /** The first day, `YYYY-MM-DD`; with the last one, or a month in their place. */
  readonly firstDay?: string;
  /** The last day, included. */
  readonly lastDay?: string;
  /** A whole calendar month, `YYYY-MM`, in place of the two days. A record covers at most 24 months. */
  readonly month?: string;
  /** Hours supplied (heures de mise à disposition) above zero, at most two decimals; 24 a day, all the records together. */
  readonly hours: DecimalInput;
}

/** A derogation of the prefect (D5132-18-1). */
export interface AssociationDerogationInput {
  /** Its first day, `YYYY-MM-DD`; from 2021-09-01. */
  readonly firstDay: string;
  /** Its last day, included. */
  readonly lastDay: string;
  /** The identifiers of the users that it covers; every user unless said. */
  readonly users?: readonly string[];
}

/**
 * Over what the cap is counted: `all-users` adds up all the users whose hours count, as the text does; `per-user` counts each
 * alone, as some comments write.
 */
export type AssociationCapScope = 'all-users' | 'per-user';

/**
 * How the 24 months run, which the text leaves open. `restart`: they start with the first supply; the first supply after
 * they end starts new ones. `rolling`: on no day may the 24 months that end on it hold more than the cap. `once`: they run
 * once only, and no hour is left after them.
 */
export type AssociationWindowReading = 'restart' | 'rolling' | 'once';

/** Whether an ESH is a user whose hours count, or a private non-profit legal person. */
export type AssociationEshReading = 'counts' | 'non-profit';

/** What `associationHours` is given. */
export interface AssociationHoursInput {
  /** The day whose law is applied, and on which hours are left or not, `YYYY-MM-DD`; from 2014-07-01. */
  readonly on: string;
  /** All the supplies of one worker, past and planned, to every user; at most 2,000. */
  readonly supplies: readonly AssociationHoursRecord[];
  /** Derogations of the prefect, renewals among them; none unless said, at most 100. */
  readonly derogations?: readonly AssociationDerogationInput[];
  /** Over what the cap is counted; `all-users` unless said. */
  readonly capScope?: AssociationCapScope;
  /** How the 24 months run; `restart` unless said. */
  readonly windowReading?: AssociationWindowReading;
  /** How an ESH is read; `counts` unless said. */
  readonly eshReading?: AssociationEshReading;
}

const MAX_SUPPLIES = 2_000;
const MAX_DEROGATIONS = 100;
const MAX_USERS = 1_000;
const HOURS_IN_DAY = 24;
const MONTH = /^\d{4}-\d{2}$/;

const day = schemaOf((value) => civilDate(value as string));
const userId = printable(200);

function monthOf(value: unknown): string {
  if (typeof value !== 'string' || !MONTH.test(value)) {
    return refuse('core/invalid-date', 'a calendar month written YYYY-MM', value);
  }
  civilDate(`${value}-01`);
  return value;
}

/** Schema of {@link AssociationHoursInput}: unknown keys are refused, days and hours are read exactly. */
export const associationHoursSchema: z.ZodType<AssociationHoursInput> = z.strictObject({
  on: day,
  supplies: listOf(
    z.strictObject({
      userForm: z.enum(associationUserForms),
      userId,
      firstDay: z.exactOptional(day),
      lastDay: z.exactOptional(day),
      month: z.exactOptional(schemaOf(monthOf)),
      hours: schemaOf((value) => decimal(value as DecimalInput, { maxDecimals: 2, min: 0.01, max: 100_000 })),
    }),
    { max: MAX_SUPPLIES },
  ),
  derogations: z.exactOptional(
    listOf(
      z.strictObject({
        firstDay: day,
        lastDay: day,
        users: z.exactOptional(listOf(userId, { min: 1, max: MAX_USERS })),
      }),
      { max: MAX_DEROGATIONS },
    ),
  ),
  capScope: z.exactOptional(z.enum(['all-users', 'per-user'])),
  windowReading: z.exactOptional(z.enum(['restart', 'rolling', 'once'])),
  eshReading: z.exactOptional(z.enum(['counts', 'non-profit'])),
});

/**
 * One record, read.
 *
 * @internal
 */
export interface Stint extends Period {
  /** Its place in the input. */
  readonly at: number;
  /** The form of the user. */
  readonly form: AssociationUserForm;
  /** The user. */
  readonly user: string;
  /** Its hours. */
  readonly hours: Decimal;
  /** The same in hundredths of an hour, a whole number: exact, and quick to add up. */
  readonly hundredths: number;
}

/**
 * One derogation, read.
 *
 * @internal
 */
export interface Derogation extends Period {
  /** Its place in the input. */
  readonly at: number;
  /** The last day that was written, which may be later than the law allows. */
  readonly writtenLastDay: CivilDate;
  /** The users that it covers; `null` for all. */
  readonly users: ReadonlySet<string> | null;
}

function daysOf({ firstDay, lastDay, month }: AssociationHoursRecord, path: ErrorPath): Period {
  if (month !== undefined && firstDay === undefined && lastDay === undefined) {
    const first = civilDate(`${month}-01`);
    return { firstDay: first, lastDay: lastDayOfMonth(first) };
  }
  if (month !== undefined || firstDay === undefined || lastDay === undefined) {
    return refuse('siae/days-or-month', 'a first and a last day, or a month alone', month ?? firstDay ?? lastDay, path);
  }
  return period(civilDate(firstDay), civilDate(lastDay), path);
}

function tooManyHours(most: number, hundredths: number, at: number, which: string): never {
  const found = exact(hundredths).dividedBy(100).toFixed();
  return refuse('siae/too-many-hours', `at most ${String(most)} hours, 24 a day${which}`, found, [
    'supplies',
    at,
    'hours',
  ]);
}

function readStint(record: AssociationHoursRecord, at: number, months: number): Stint {
  const path = ['supplies', at];
  const days = daysOf(record, path);
  if (addMonths(days.lastDay, -months) >= days.firstDay) {
    const expected = `a record of at most ${String(months)} months: enter longer ones in parts`;
    return refuse('siae/record-too-long', expected, days.lastDay, [...path, 'lastDay']);
  }
  const hours = exact(record.hours);
  const most = inclusiveDays(days) * HOURS_IN_DAY;
  if (hours.greaterThan(most)) return tooManyHours(most, hours.times(100).toNumber(), at, '');
  const { userForm: form, userId: user } = record;
  return { ...days, at, form, user, hours, hundredths: hours.times(100).toNumber() };
}

function checkForms(stints: readonly Stint[]): void {
  const forms = new Map<string, AssociationUserForm>();
  for (const { user, form, at } of stints) {
    const known = forms.get(user) ?? form;
    if (known !== form) {
      const expected = `${known}, as in the other records of this user, or another identifier`;
      return refuse('siae/user-two-forms', expected, form, ['supplies', at, 'userForm']);
    }
    forms.set(user, form);
  }
}

// Records that lie within the same days share 24 hours a day: from each first day on, day after day.
function checkDays(stints: readonly Stint[]): void {
  const ends = stints
    .map(({ at, firstDay, lastDay, hundredths }) => ({
      at,
      hundredths,
      first: epochDay(firstDay),
      last: epochDay(lastDay),
    }))
    .sort((a, b) => a.last - b.last);
  for (const first of new Set(ends.map((one) => one.first))) {
    let sum = 0;
    for (const one of ends) {
      if (one.first < first) continue;
      sum += one.hundredths;
      const most = (one.last - first + 1) * HOURS_IN_DAY;
      if (sum > most * 100) return tooManyHours(most, sum, one.at, ', with the other records of the same days');
    }
  }
}

/**
 * Reads the records.
 *
 * @param supplies - The records, checked by the schema.
 * @param months - The calendar months of a window, which no record may be longer than.
 * @returns The same, in order of first day.
 *
 * @internal
 */
export function readStints(supplies: readonly AssociationHoursRecord[], months: number): readonly Stint[] {
  const stints = supplies.map((record, at) => readStint(record, at, months));
  checkForms(stints);
  const sorted = stints.sort((a, b) => compareDays(a.firstDay, b.firstDay));
  checkDays(sorted);
  return sorted;
}

function readDerogation(input: AssociationDerogationInput, at: number): Derogation {
  const path = ['derogations', at];
  const days = period(civilDate(input.firstDay), civilDate(input.lastDay), path);
  const { derogation } = associationRules;
  if (rowOn(derogation, days.firstDay) === undefined) {
    const expected = 'a day from 2021-09-01, the first of the article on derogations';
    return refuse('siae/no-text-then', expected, days.firstDay, [...path, 'firstDay']);
  }
  const { maxYears } = requireRow(derogation, days.firstDay).value;
  const longest = lastDayOfTerm(days.firstDay, maxYears * 12);
  return {
    firstDay: days.firstDay,
    lastDay: earliest([days.lastDay, longest]),
    at,
    writtenLastDay: days.lastDay,
    users: input.users === undefined ? null : new Set(input.users),
  };
}

/**
 * Reads the derogations: each ends with the longest term that the law allows.
 *
 * @param derogations - The derogations, checked by the schema.
 * @returns The same, in order of first day.
 *
 * @internal
 */
export function readDerogations(derogations: readonly AssociationDerogationInput[]): readonly Derogation[] {
  return derogations.map(readDerogation).sort((a, b) => compareDays(a.firstDay, b.firstDay));
}
