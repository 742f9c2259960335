/**
 * Periods: two days, both included.
 */
import {
  addDays,
  checkDays,
  checkYear,
  civilDate,
  daysBetween,
  earliest,
  latest,
  type CivilDate,
} from './civil-date.js';
import { pathWithin, refuse, type ErrorPath } from './errors.js';

/** Some days in a row. Both ends are included, so a period has one day at least. */
export interface Period {
  /** The first day of the period. */
  readonly firstDay: CivilDate;
  /** The last day of the period, included; never before the first. */
  readonly lastDay: CivilDate;
}

/**
 * Makes a period out of its two ends.
 *
 * @param firstDay - The first day.
 * @param lastDay - The last day, included.
 * @param path - Where in the input, for the error.
 * @returns The period.
 * @throws {@link PalierError} `core/invalid-date` or `core/date-out-of-range` for a day, `core/reversed-period` when the
 * last day comes before the first.
 *
 * @example
 * ```ts
 * const march = period(civilDate('2026-03-01'), civilDate('2026-03-31'));
 * console.log(inclusiveDays(march)); //=> 31
 * ```
 */
export function period(firstDay: CivilDate, lastDay: CivilDate, path: ErrorPath = []): Period {
  const first = civilDate(firstDay, pathWithin(path, 'firstDay'));
  const last = civilDate(lastDay, pathWithin(path, 'lastDay'));
  if (last < first)
    return refuse('core/reversed-period', `a last day from ${first} on`, last, pathWithin(path, 'lastDay'));
  return { firstDay: first, lastDay: last };
}

/**
 * Reads a period back from its JSON form, or checks one. Keys other than the two days are left out.
 *
 * @param value - `{ firstDay, lastDay }`.
 * @param path - Where in the input, for the error.
 * @returns The period.
 * @throws {@link PalierError} `core/wrong-type` when it is not an object; as {@link period} otherwise.
 *
 * @example
 * ```ts
 * console.log(readPeriod(JSON.parse('{"firstDay":"2026-01-01","lastDay":"2026-06-30"}')).lastDay); //=> 2026-06-30
 * ```
 */
export function readPeriod(value: unknown, path: ErrorPath = []): Period {
  if (typeof value !== 'object' || value === null) {
    return refuse('core/wrong-type', 'a period { firstDay, lastDay }', value, path);
  }
  const { firstDay, lastDay } = value as Period;
  return period(firstDay, lastDay, path);
}

/**
 * Makes the period of a calendar year (année civile).
 *
 * @param year - A year from 1900 to 2200.
 * @returns From 1 January to 31 December.
 * @throws {@link PalierError} `core/invalid-year` for what is not a whole number, `core/year-out-of-range`.
 *
 * @example
 * ```ts
 * console.log(calendarYear(2026)); //=> { firstDay: '2026-01-01', lastDay: '2026-12-31' }
 * ```
 */
export function calendarYear(year: number): Period {
  const text = String(checkYear(year, ['year']));
  return { firstDay: `${text}-01-01` as CivilDate, lastDay: `${text}-12-31` as CivilDate };
}

/**
 * Counts the days of a period, the first and the last included.
 *
 * @param whole - The period.
 * @returns One day or more.
 * @throws {@link PalierError} as {@link readPeriod}.
 *
 * @example
 * ```ts
 * console.log(inclusiveDays(calendarYear(2024))); //=> 366
 * ```
 */
export function inclusiveDays(whole: Period): number {
  const { firstDay, lastDay } = readPeriod(whole, ['whole']);
  return daysBetween(firstDay, lastDay) + 1;
}

function holds({ firstDay, lastDay }: Period, day: CivilDate): boolean {
  return day >= firstDay && day <= lastDay;
}

/**
 * Tells whether a day is in a period.
 *
 * @param whole - The period.
 * @param day - The day.
 * @returns Whether it is, the first and the last day included.
 * @throws {@link PalierError} as {@link readPeriod}; `core/invalid-date` or `core/date-out-of-range` for the day.
 *
 * @example
 * ```ts
 * console.log(contains(calendarYear(2026), civilDate('2026-12-31'))); //=> true
 * ```
 */
export function contains(whole: Period, day: CivilDate): boolean {
  return holds(readPeriod(whole, ['whole']), civilDate(day, ['day']));
}

/**
 * Finds the days that two periods share.
 *
 * @param a - One period.
 * @param b - Another.
 * @returns The shared days, or `undefined` when there is none.
 * @throws {@link PalierError} as {@link readPeriod}.
 *
 * @example
 * ```ts
 * const lease = period(civilDate('2025-09-01'), civilDate('2026-03-15'));
 * console.log(overlap(lease, calendarYear(2026))); //=> { firstDay: '2026-01-01', lastDay: '2026-03-15' }
 * console.log(overlap(lease, calendarYear(2027))); //=> undefined
 * ```
 */
export function overlap(a: Period, b: Period): Period | undefined {
  const one = readPeriod(a, ['a']);
  const other = readPeriod(b, ['b']);
  const firstDay = latest([one.firstDay, other.firstDay]);
  const lastDay = earliest([one.lastDay, other.lastDay]);
  return firstDay <= lastDay ? { firstDay, lastDay } : undefined;
}

/**
 * Splits a period at given days: each of them starts a new piece. The pieces follow one another without gap or overlap
 * and make up the whole period.
 *
 * Days outside the period, its first day, and a day given twice change nothing: every day on which some value changes
 * may be given as it is.
 *
 * @param whole - The period.
 * @param days - The days that start a piece, in any order.
 * @returns The pieces in order, one at least.
 * @throws {@link PalierError} as {@link readPeriod}; `core/wrong-type` when the days are not a list; `core/invalid-date`
 * or `core/date-out-of-range` for one of them.
 *
 * @example
 * ```ts
 * const changes = [civilDate('2026-07-01'), civilDate('2027-01-01')];
 * for (const piece of splitPeriod(calendarYear(2026), changes)) console.log(piece.firstDay, piece.lastDay);
 * //=> 2026-01-01 2026-06-30
 * //=> 2026-07-01 2026-12-31
 * ```
 */
export function splitPeriod(whole: Period, days: readonly CivilDate[]): readonly Period[] {
  const trusted = readPeriod(whole, ['whole']);
  const inside = checkDays(days, ['days']).filter((day) => holds(trusted, day));
  const starts = [...new Set([trusted.firstDay, ...inside])].sort();
  return starts.map((firstDay, position) => {
    const next = starts[position + 1];
    return { firstDay, lastDay: next === undefined ? trusted.lastDay : addDays(next, -1) };
  });
}
