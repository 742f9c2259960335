/**
 * Working days: a pattern of the week without the public holidays of a zone.
 */
import {
  epochDay,
  fromEpochDay,
  weekdayOfEpochDay,
  yearOfEpochDay,
  type CivilDate,
  type IsoWeekday,
} from './civil-date.js';
import { refuse, type ErrorPath } from './errors.js';
import { readPeriod, type Period } from './period.js';
import { checkKeys } from './check.js';
import { checkHolidayPlace, holidaysOf, type HolidayOptions, type HolidayZone } from './public-holidays.js';

/** Which days are worked. */
export interface WorkingCalendar extends HolidayOptions {
  /** The days of the week that are worked, public holidays aside: one at least, none twice. */
  readonly week: readonly IsoWeekday[];
  /** The zone whose public holidays are not worked: the place of the building or of the work. */
  readonly zone: HolidayZone;
}

/** The days a firm is usually open (jours ouvrés): Monday to Friday. */
export const MONDAY_TO_FRIDAY: readonly IsoWeekday[] = /* @__PURE__ */ Object.freeze([1, 2, 3, 4, 5] as const);

/** The days that may be worked (jours ouvrables): Monday to Saturday. */
export const MONDAY_TO_SATURDAY: readonly IsoWeekday[] = /* @__PURE__ */ Object.freeze([1, 2, 3, 4, 5, 6] as const);

/** Tells whether a numbered day is worked. */
type IsWorked = (number: number) => boolean;

function isWeekday(value: unknown): value is IsoWeekday {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 7;
}

function readWeek(week: unknown, path: ErrorPath): ReadonlySet<IsoWeekday> {
  if (!Array.isArray(week)) return refuse('core/wrong-type', 'a list of days of the week', week, path);
  if (week.length === 0) return refuse('core/empty-list', 'at least one day of the week', week, path);
  const worked = new Set<IsoWeekday>();
  for (const [position, weekday] of (week as readonly unknown[]).entries()) {
    if (!isWeekday(weekday) || worked.has(weekday)) {
      return refuse('core/invalid-weekday', 'a number from 1 (Monday) to 7, given once', weekday, [...path, position]);
    }
    worked.add(weekday);
  }
  return worked;
}

// The public holidays of a year are computed when the first of its days is met, and kept for as long as the test is.
function workedDays(calendar: WorkingCalendar, yearPath: ErrorPath): IsWorked {
  checkKeys(calendar, ['week', 'zone', 'goodFriday'], ['calendar']);
  const week = readWeek(calendar.week, ['calendar', 'week']);
  const place = checkHolidayPlace(calendar.zone, calendar.goodFriday, ['calendar', 'zone'], ['calendar', 'goodFriday']);
  const holidaysByYear = new Map<number, ReadonlySet<number>>();
  return (number) => {
    const year = yearOfEpochDay(number);
    let holidays = holidaysByYear.get(year);
    if (holidays === undefined) {
      holidays = new Set(holidaysOf(year, place, yearPath).map(({ day }) => epochDay(day)));
      holidaysByYear.set(year, holidays);
    }
    return week.has(weekdayOfEpochDay(number)) && !holidays.has(number);
  };
}

/**
 * Tells whether a day is worked: a day of the week pattern that is not a public holiday.
 *
 * @param day - The day, in a year whose public holidays are known.
 * @param calendar - The week pattern and the zone.
 * @returns Whether it is.
 * @throws {@link PalierError} `core/invalid-date` or `core/date-out-of-range` for the day, `core/holidays-not-known` for
 * its year; for the calendar `core/wrong-type`, `core/unknown-key`, `core/empty-list` for a week without a day,
 * `core/invalid-weekday`, `core/unknown-value` for the zone, `core/good-friday-elsewhere`.
 *
 * @example
 * ```ts
 * const calendar: WorkingCalendar = { week: MONDAY_TO_FRIDAY, zone: 'metropole' };
 * console.log(isWorkingDay(civilDate('2026-05-14'), calendar)); //=> false
 * ```
 */
export function isWorkingDay(day: CivilDate, calendar: WorkingCalendar): boolean {
  return workedDays(calendar, ['day'])(epochDay(day));
}

/**
 * Counts the working days of a period, its first and its last day included.
 *
 * @param period - The period, in years whose public holidays are known.
 * @param calendar - The week pattern and the zone.
 * @returns The days worked, possibly none.
 * @throws {@link PalierError} as {@link readPeriod} for the period, `core/holidays-not-known` for its years; as
 * {@link isWorkingDay} for the calendar.
 *
 * @example
 * ```ts
 * const may = period(civilDate('2026-05-01'), civilDate('2026-05-31'));
 * console.log(workingDays(may, { week: MONDAY_TO_FRIDAY, zone: 'metropole' })); //=> 17
 * console.log(workingDays(may, { week: MONDAY_TO_SATURDAY, zone: 'metropole' })); //=> 22
 * ```
 */
export function workingDays(period: Period, calendar: WorkingCalendar): number {
  const { firstDay, lastDay } = readPeriod(period, ['period']);
  const isWorked = workedDays(calendar, ['period']);
  const last = epochDay(lastDay);
  let count = 0;
  // Fewer than 14,000 days have known holidays: walking them takes two milliseconds or so.
  for (let number = epochDay(firstDay); number <= last; number += 1) {
    if (isWorked(number)) count += 1;
  }
  return count;
}

/**
 * Finds the first working day from a day on, that day included: where a time limit ends that may not end on a day off.
 *
 * @param day - The day to start from; it is the answer when it is worked.
 * @param calendar - The week pattern and the zone.
 * @returns The working day.
 * @throws {@link PalierError} as {@link isWorkingDay}; `core/holidays-not-known` as well when the search leaves the years
 * whose public holidays are known.
 *
 * @example
 * ```ts
 * const calendar: WorkingCalendar = { week: MONDAY_TO_FRIDAY, zone: 'metropole' };
 * console.log(workingDayOnOrAfter(civilDate('2026-05-14'), calendar)); //=> 2026-05-15
 * console.log(workingDayOnOrAfter(civilDate('2026-05-15'), calendar)); //=> 2026-05-15
 * ```
 */
export function workingDayOnOrAfter(day: CivilDate, calendar: WorkingCalendar): CivilDate {
  const isWorked = workedDays(calendar, ['day']);
  let number = epochDay(day);
  while (!isWorked(number)) number += 1;
  return fromEpochDay(number);
}

/**
 * Finds the working day that follows a day, never that day itself.
 *
 * @param day - The day to start after, worked or not.
 * @param calendar - The week pattern and the zone.
 * @returns The working day.
 * @throws {@link PalierError} as {@link addWorkingDays}.
 *
 * @example
 * ```ts
 * const calendar: WorkingCalendar = { week: MONDAY_TO_FRIDAY, zone: 'metropole' };
 * console.log(nextWorkingDay(civilDate('2026-05-15'), calendar)); //=> 2026-05-18
 * ```
 */
export function nextWorkingDay(day: CivilDate, calendar: WorkingCalendar): CivilDate {
  return addWorkingDays(day, 1, calendar);
}

/**
 * Finds the day that is some working days after or before another. The day counted from is never counted, worked or not.
 *
 * @param day - The day to count from.
 * @param days - A whole number of working days; negative to go back. Zero gives the day itself, worked or not.
 * @param calendar - The week pattern and the zone.
 * @returns The day reached, a working day unless `days` is zero.
 * @throws {@link PalierError} `core/invalid-date` or `core/date-out-of-range` for the day, `core/not-an-integer`,
 * `core/holidays-not-known` when the count leaves the years whose public holidays are known; as {@link isWorkingDay} for
 * the calendar.
 *
 * @example
 * ```ts
 * const calendar: WorkingCalendar = { week: MONDAY_TO_FRIDAY, zone: 'metropole' };
 * console.log(addWorkingDays(civilDate('2026-12-24'), 2, calendar)); //=> 2026-12-29
 * console.log(addWorkingDays(civilDate('2026-12-28'), -2, calendar)); //=> 2026-12-23
 * ```
 */
export function addWorkingDays(day: CivilDate, days: number, calendar: WorkingCalendar): CivilDate {
  const isWorked = workedDays(calendar, ['day']);
  let number = epochDay(day);
  if (!Number.isSafeInteger(days)) return refuse('core/not-an-integer', 'a whole number of days', days, ['days']);
  const step = Math.sign(days);
  let left = Math.abs(days);
  while (left > 0) {
    number += step;
    if (isWorked(number)) left -= 1;
  }
  return fromEpochDay(number);
}
