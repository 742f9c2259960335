/**
 * Civil days: a validated `YYYY-MM-DD` text that no time zone can move, and its arithmetic.
 */
import { addDays as addDaysToDate } from 'date-fns/addDays';
import { addMonths as addMonthsToDate } from 'date-fns/addMonths';
import { addYears as addYearsToDate } from 'date-fns/addYears';
import { lastDayOfMonth as lastDayOfMonthOfDate } from 'date-fns/lastDayOfMonth';

import { checkList } from './check.js';
import { refuse, type ErrorPath } from './errors.js';
import { utcDate } from './utc-date.js';

declare const CIVIL_DATE: unique symbol;

/**
 * A day of the calendar, from 1900-01-01 to 2200-12-31, as the text `YYYY-MM-DD`: no hour, no time zone.
 *
 * It is a plain string at run time: it sorts, compares with `===`, `<` and `<=`, and goes into JSON as it is. The type
 * is only had from {@link civilDate} and from the functions that return one, so that a text is checked once.
 */
export type CivilDate = string & {
  /** Marks, for the compiler only, a text that was checked. */
  readonly [CIVIL_DATE]: 'CivilDate';
};

/** A day of the week as ISO 8601 numbers it: 1 is Monday (lundi), 7 is Sunday (dimanche). */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

interface DayFields {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
const DAYS_RANGE = 'a day from 1900-01-01 to 2200-12-31';
const MILLISECONDS_IN_DAY = 86_400_000;
const TEXT_LENGTH = 'YYYY-MM-DD'.length;
const CIVIL_TEXT = /^\d{4}-\d{2}-\d{2}$/;
const DAYS_IN_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function isYearInRange(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function fieldsOf(text: unknown): DayFields | undefined {
  if (typeof text !== 'string' || text.length !== TEXT_LENGTH || !CIVIL_TEXT.test(text)) return undefined;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const dayOfMonth = Number(text.slice(8));
  const usual = DAYS_IN_MONTHS[month - 1];
  if (usual === undefined) return undefined;
  const last = month === 2 && isLeap(year) ? usual + 1 : usual;
  return dayOfMonth >= 1 && dayOfMonth <= last ? { year, month, dayOfMonth } : undefined;
}

function readFields(text: unknown, path: ErrorPath): DayFields {
  const fields = fieldsOf(text);
  if (fields === undefined) {
    return refuse('core/invalid-date', 'a day of the calendar as YYYY-MM-DD, such as "2026-01-31"', text, path);
  }
  if (!isYearInRange(fields.year)) return refuse('core/date-out-of-range', DAYS_RANGE, text, path);
  return fields;
}

// `Date.UTC` counts in a calendar without zones, and its trap (years 0 to 99 read as 1900 to 1999) is out of range here.
function instantOf({ year, month, dayOfMonth }: DayFields): number {
  return Date.UTC(year, month - 1, dayOfMonth);
}

function textOf(date: Date): CivilDate {
  return date.toISOString().slice(0, TEXT_LENGTH) as CivilDate;
}

/**
 * Reads a civil day.
 *
 * @param text - A day as `YYYY-MM-DD`, and nothing else: no hour, no zone, no shorter or longer form.
 * @param path - Where in the input, for the error.
 * @returns The same text, checked.
 * @throws {@link PalierError} `core/invalid-date` for what is not such a text or names no day of the calendar
 * (`2026-02-30`), `core/date-out-of-range` before 1900 or after 2200.
 *
 * @example
 * ```ts
 * console.log(civilDate('2026-11-23')); //=> 2026-11-23
 * const result = attempt(() => civilDate('2026-02-30'));
 * console.log(result.ok ? 'accepted' : result.error.code); //=> core/invalid-date
 * ```
 */
export function civilDate(text: string, path: ErrorPath = []): CivilDate {
  readFields(text, path);
  return text as CivilDate;
}

/**
 * Tells whether a value is a civil day that {@link civilDate} accepts.
 *
 * @param value - Anything.
 * @returns Whether it is one.
 *
 * @example
 * ```ts
 * console.log(isCivilDate('2024-02-29'), isCivilDate('2023-02-29')); //=> true false
 * ```
 */
export function isCivilDate(value: unknown): value is CivilDate {
  const fields = fieldsOf(value);
  return fields !== undefined && isYearInRange(fields.year);
}

function shift(
  day: CivilDate,
  count: number,
  unit: 'days' | 'months' | 'years',
  add: (date: Date, count: number) => Date,
): CivilDate {
  const origin = utcDate(instantOf(readFields(day, ['day'])));
  if (!Number.isSafeInteger(count)) return refuse('core/not-an-integer', `a whole number of ${unit}`, count, [unit]);
  const date = add(origin, count);
  // Too large a count makes an invalid date, whose year is NaN: not in range either.
  if (!isYearInRange(date.getUTCFullYear())) {
    return refuse('core/date-out-of-range', `${DAYS_RANGE} when these ${unit} are added to ${day}`, count, [unit]);
  }
  return textOf(date);
}

/**
 * Adds days to a day.
 *
 * @param day - The day to count from.
 * @param days - A whole number of calendar days; negative to go back.
 * @returns The day reached.
 * @throws {@link PalierError} `core/invalid-date` or `core/date-out-of-range` for `day`, `core/not-an-integer`, and
 * `core/date-out-of-range` when the day reached is before 1900 or after 2200.
 *
 * @example
 * ```ts
 * console.log(addDays(civilDate('2024-02-28'), 2)); //=> 2024-03-01
 * console.log(addDays(civilDate('2024-01-01'), -1)); //=> 2023-12-31
 * ```
 */
export function addDays(day: CivilDate, days: number): CivilDate {
  return shift(day, days, 'days', addDaysToDate);
}

/**
 * Adds months to a day. The day of the month is kept; where the month reached is too short to have it, it is the last
 * day of that month.
 *
 * Count every term from its origin, never from the term before: 31 January plus two months is 31 March, but 31 January
 * plus a month is 28 February, and a month later the day is 28 March.
 *
 * @param day - The day to count from: the origin.
 * @param months - A whole number of months; negative to go back.
 * @returns The day reached.
 * @throws {@link PalierError} `core/invalid-date` or `core/date-out-of-range` for `day`, `core/not-an-integer`, and
 * `core/date-out-of-range` when the day reached is before 1900 or after 2200.
 *
 * @example
 * ```ts
 * console.log(addMonths(civilDate('2026-01-31'), 1)); //=> 2026-02-28
 * console.log(addMonths(civilDate('2026-01-31'), 2)); //=> 2026-03-31
 * console.log(addMonths(civilDate('2024-03-31'), -1)); //=> 2024-02-29
 * ```
 */
export function addMonths(day: CivilDate, months: number): CivilDate {
  return shift(day, months, 'months', addMonthsToDate);
}

/**
 * Adds years to a day. The day and the month are kept, but 29 February is 28 February in a year that lacks it.
 *
 * Count every anniversary from the origin, never from the one before: four years after 29 February 2024 is
 * 29 February 2028.
 *
 * @param day - The day to count from: the origin.
 * @param years - A whole number of years; negative to go back.
 * @returns The day reached.
 * @throws {@link PalierError} `core/invalid-date` or `core/date-out-of-range` for `day`, `core/not-an-integer`, and
 * `core/date-out-of-range` when the day reached is before 1900 or after 2200.
 *
 * @example
 * ```ts
 * console.log(addYears(civilDate('2024-02-29'), 1)); //=> 2025-02-28
 * console.log(addYears(civilDate('2024-02-29'), 4)); //=> 2028-02-29
 * ```
 */
export function addYears(day: CivilDate, years: number): CivilDate {
  return shift(day, years, 'years', addYearsToDate);
}

/**
 * Finds the last day of the month that a day is in.
 *
 * @param day - Any day of the month.
 * @returns The last day of the same month.
 * @throws {@link PalierError} `core/invalid-date`, `core/date-out-of-range`.
 *
 * @example
 * ```ts
 * console.log(lastDayOfMonth(civilDate('2024-02-10'))); //=> 2024-02-29
 * ```
 */
export function lastDayOfMonth(day: CivilDate): CivilDate {
  return textOf(lastDayOfMonthOfDate(utcDate(instantOf(readFields(day, ['day'])))));
}

// What follows counts in whole days since 1970-01-01 and not with date-fns: it serves once for each dwelling or for each
// day of a period, where an integer costs some twenty times less than a date. The tests hold it equal to date-fns.

/**
 * Numbers a day: the days since 1 January 1970, which is 0. Cheap, for columns of days and for loops.
 *
 * @param day - The day.
 * @returns Its number; negative before 1970.
 * @throws {@link PalierError} `core/invalid-date`, `core/date-out-of-range`.
 *
 * @example
 * ```ts
 * console.log(epochDay(civilDate('1970-01-02'))); //=> 1
 * ```
 */
export function epochDay(day: CivilDate): number {
  return instantOf(readFields(day, ['day'])) / MILLISECONDS_IN_DAY;
}

/**
 * Finds the day that {@link epochDay} numbered.
 *
 * @param number - Days since 1 January 1970.
 * @returns The day.
 * @throws {@link PalierError} `core/not-an-integer`, `core/date-out-of-range` before 1900 or after 2200.
 *
 * @example
 * ```ts
 * console.log(fromEpochDay(20_780)); //=> 2026-11-23
 * ```
 */
export function fromEpochDay(number: number): CivilDate {
  if (!Number.isSafeInteger(number)) return refuse('core/not-an-integer', 'a whole number of days', number, ['number']);
  const date = new Date(number * MILLISECONDS_IN_DAY);
  // As above: the year of an invalid date is NaN.
  if (!isYearInRange(date.getUTCFullYear())) {
    return refuse('core/date-out-of-range', `the number of ${DAYS_RANGE}`, number, ['number']);
  }
  return textOf(date);
}

/**
 * Counts the calendar days from one day to another, the last one left out: what must be added to `from` to reach `to`.
 * For a count that includes both, see {@link inclusiveDays}.
 *
 * @param from - The day to count from.
 * @param to - The day to reach.
 * @returns The days; negative when `to` comes first.
 * @throws {@link PalierError} `core/invalid-date`, `core/date-out-of-range`.
 *
 * @example
 * ```ts
 * console.log(daysBetween(civilDate('2024-02-28'), civilDate('2024-03-01'))); //=> 2
 * ```
 */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  const start = instantOf(readFields(from, ['from']));
  const end = instantOf(readFields(to, ['to']));
  return (end - start) / MILLISECONDS_IN_DAY;
}

/**
 * Numbers the day of the week of a numbered day, without any check: for loops over the days of a period.
 *
 * @param number - Days since 1 January 1970.
 * @returns 1 for Monday to 7 for Sunday.
 *
 * @internal
 */
export function weekdayOfEpochDay(number: number): IsoWeekday {
  // Day 0 was a Thursday. The remainder of a negative number is negative: ten is three days of shift and a week.
  return ((((number % 7) + 10) % 7) + 1) as IsoWeekday;
}

/**
 * Tells the year of a numbered day, without any check: for loops over the days of a period.
 *
 * @param number - Days since 1 January 1970.
 * @returns The year.
 *
 * @internal
 */
export function yearOfEpochDay(number: number): number {
  return new Date(number * MILLISECONDS_IN_DAY).getUTCFullYear();
}

/**
 * Tells the day of the week.
 *
 * @param day - The day.
 * @returns 1 for Monday to 7 for Sunday, as ISO 8601 numbers them.
 * @throws {@link PalierError} `core/invalid-date`, `core/date-out-of-range`.
 *
 * @example
 * ```ts
 * console.log(dayOfWeek(civilDate('2026-11-23'))); //=> 1
 * ```
 */
export function dayOfWeek(day: CivilDate): IsoWeekday {
  return weekdayOfEpochDay(epochDay(day));
}

/**
 * Compares two days, in the form that `sort` takes.
 *
 * @param a - One day.
 * @param b - Another.
 * @returns -1 when `a` comes first, 1 when `b` does, 0 on the same day.
 * @throws {@link PalierError} `core/invalid-date`, `core/date-out-of-range`.
 *
 * @example
 * ```ts
 * const days = [civilDate('2026-05-01'), civilDate('2025-12-25')];
 * console.log(days.sort(compareDays).join(' ')); //=> 2025-12-25 2026-05-01
 * ```
 */
export function compareDays(a: CivilDate, b: CivilDate): -1 | 0 | 1 {
  const left = civilDate(a, ['a']);
  const right = civilDate(b, ['b']);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/**
 * Checks a list of days.
 *
 * @param days - Anything.
 * @param path - Where in the input, for the error.
 * @returns The same days.
 * @throws {@link PalierError} `core/wrong-type` for what is not a list; `core/invalid-date` or `core/date-out-of-range`
 * for one of its items.
 *
 * @internal
 */
export function checkDays(days: unknown, path: ErrorPath): readonly CivilDate[] {
  return Array.from(checkList(days as readonly string[], path, 'a list of days'), (day, position) =>
    civilDate(day, [...path, position]),
  );
}

function pick(days: unknown, isBetter: (day: CivilDate, best: CivilDate) => boolean): CivilDate {
  const checked = checkDays(days, ['days']);
  if (checked.length === 0) return refuse('core/empty-list', 'at least one day', days, ['days']);
  return checked.reduce((best, day) => (isBetter(day, best) ? day : best));
}

/**
 * Finds the first of some days.
 *
 * @param days - At least one day, in any order.
 * @returns The earliest.
 * @throws {@link PalierError} `core/wrong-type` for what is not a list, `core/empty-list`, `core/invalid-date`,
 * `core/date-out-of-range`.
 *
 * @example
 * ```ts
 * console.log(earliest([civilDate('2026-05-01'), civilDate('2025-12-25')])); //=> 2025-12-25
 * ```
 */
export function earliest(days: readonly CivilDate[]): CivilDate {
  return pick(days, (day, best) => day < best);
}

/**
 * Finds the last of some days.
 *
 * @param days - At least one day, in any order.
 * @returns The latest.
 * @throws {@link PalierError} `core/wrong-type` for what is not a list, `core/empty-list`, `core/invalid-date`,
 * `core/date-out-of-range`.
 *
 * @example
 * ```ts
 * console.log(latest([civilDate('2026-05-01'), civilDate('2025-12-25')])); //=> 2026-05-01
 * ```
 */
export function latest(days: readonly CivilDate[]): CivilDate {
  return pick(days, (day, best) => day > best);
}

/**
 * Checks a year of the calendar that civil days cover.
 *
 * @param year - Anything.
 * @param path - Where in the input, for the error.
 * @returns The same year.
 * @throws {@link PalierError} `core/invalid-year` for what is not a whole number, `core/year-out-of-range`.
 *
 * @internal
 */
export function checkYear(year: number, path: ErrorPath): number {
  if (!Number.isSafeInteger(year)) return refuse('core/invalid-year', 'a whole year such as 2026', year, path);
  if (!isYearInRange(year)) return refuse('core/year-out-of-range', 'a year from 1900 to 2200', year, path);
  return year;
}

/**
 * Tells the year that a day is in.
 *
 * @param day - The day.
 * @returns The year, from 1900 to 2200.
 * @throws {@link PalierError} `core/invalid-date`, `core/date-out-of-range`.
 *
 * @example
 * ```ts
 * console.log(yearOf(civilDate('2026-11-23'))); //=> 2026
 * ```
 */
export function yearOf(day: CivilDate): number {
  return readFields(day, ['day']).year;
}

/**
 * Tells whether a year has a 29 February (année bissextile).
 *
 * @param year - A year from 1900 to 2200.
 * @returns Whether it has 366 days.
 * @throws {@link PalierError} `core/invalid-year` for what is not a whole number, `core/year-out-of-range`.
 *
 * @example
 * ```ts
 * console.log(isLeapYear(2024), isLeapYear(2100)); //=> true false
 * ```
 */
export function isLeapYear(year: number): boolean {
  return isLeap(checkYear(year, ['year']));
}

/**
 * Counts the days of a year.
 *
 * @param year - A year from 1900 to 2200.
 * @returns 365 or 366.
 * @throws {@link PalierError} `core/invalid-year` for what is not a whole number, `core/year-out-of-range`.
 *
 * @example
 * ```ts
 * console.log(daysInYear(2024), daysInYear(2026)); //=> 366 365
 * ```
 */
export function daysInYear(year: number): 365 | 366 {
  return isLeapYear(year) ? 366 : 365;
}
