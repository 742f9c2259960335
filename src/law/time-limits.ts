/**
 * How days of a time limit are counted: by the European regulation on periods, or from date to date as the Conseil d'État
 * counts the standstill. Which count a period follows is said by {@link periodCounts}.
 */
import {
  addDays,
  addWorkingDays,
  civilDate,
  FIRST_HOLIDAY_YEAR,
  HOLIDAY_ZONES,
  LAST_HOLIDAY_YEAR,
  MONDAY_TO_FRIDAY,
  refuse,
  workingDayOnOrAfter,
  yearOf,
  type CivilDate,
  type HolidayZone,
  type WorkingCalendar,
} from '../core/index.js';

/** A period in days, and the event it runs from. */
export interface DateToDatePeriodInput {
  /** The day of the event, such as the sending of a notice. */
  readonly event: CivilDate;
  /** How many days, from 1 to 3,660. */
  readonly days: number;
}

/** A period in days under the regulation, and where it is counted. */
export interface RegulationPeriodInput extends DateToDatePeriodInput {
  /** The zone whose public holidays count; `metropole` unless said. */
  readonly zone?: HolidayZone;
  /** In `alsace-moselle`: whether Good Friday is a holiday in the commune; it is unless said. */
  readonly goodFriday?: boolean;
  /**
   * Whether a period of two days or more must hold two working days at least (art. 3(5)). That rule is not confirmed (see
   * {@link twoWorkingDaysRule}): it is applied only when asked.
   */
  readonly twoWorkingDays?: boolean;
}

/** A period whose days are counted. Plain JSON. */
export interface CountedPeriod {
  /** The day of the event. */
  readonly event: CivilDate;
  /** The first day that counts. */
  readonly firstDay: CivilDate;
  /** The last day, up to its last hour. */
  readonly lastDay: CivilDate;
  /** The day after: what had to wait for the end of the period may be done from its first hour. */
  readonly dayAfter: CivilDate;
}

/** A period counted under the regulation. Plain JSON. */
export interface RegulationPeriod extends CountedPeriod {
  /** The last day as counted, before it is moved off a Saturday, a Sunday or a public holiday. */
  readonly countedLastDay: CivilDate;
  /** Whether the period holds two working days (Monday to Friday without public holidays). */
  readonly holdsTwoWorkingDays: boolean;
}

const MAX_DAYS = 3_660;

// No run of days off is as long: the search for a working day stays in the years whose holidays are known.
const LONGEST_SEARCH = 10;

function checkObject(input: unknown, keys: readonly string[]): void {
  if (typeof input !== 'object' || input === null) {
    refuse('core/wrong-type', `an object with the keys ${keys.join(', ')}`, input);
  }
  const unread = Object.keys(input).find((key) => !keys.includes(key));
  if (unread !== undefined) refuse('core/unknown-key', `the keys ${keys.join(', ')} only`, unread, [unread]);
}

function checkDays(days: number): void {
  if (!Number.isSafeInteger(days)) refuse('core/not-an-integer', 'a whole number of days', days, ['days']);
  if (days < 1 || days > MAX_DAYS) {
    refuse('core/number-out-of-range', `from 1 to ${String(MAX_DAYS)} days`, days, ['days']);
  }
}

function checkFlag(value: unknown, name: string): void {
  if (value !== undefined && typeof value !== 'boolean') refuse('core/wrong-type', 'true or false', value, [name]);
}

function calendarOf({ zone = 'metropole', goodFriday }: RegulationPeriodInput): WorkingCalendar {
  if (!HOLIDAY_ZONES.includes(zone)) {
    refuse('core/unknown-value', `one of ${HOLIDAY_ZONES.join(', ')}`, zone, ['zone']);
  }
  checkFlag(goodFriday, 'goodFriday');
  if (goodFriday === true && zone !== 'alsace-moselle') {
    refuse('core/good-friday-elsewhere', 'no Good Friday outside alsace-moselle', goodFriday, ['goodFriday']);
  }
  return { week: MONDAY_TO_FRIDAY, zone, ...(goodFriday === undefined ? {} : { goodFriday }) };
}

function checkYears(event: CivilDate, days: number): void {
  const isKnown =
    yearOf(event) >= FIRST_HOLIDAY_YEAR &&
    yearOf(event) <= LAST_HOLIDAY_YEAR &&
    yearOf(addDays(event, days + LONGEST_SEARCH)) <= LAST_HOLIDAY_YEAR;
  if (isKnown) return;
  const known = `${String(FIRST_HOLIDAY_YEAR)} to ${String(LAST_HOLIDAY_YEAR)}`;
  refuse('core/holidays-not-known', `a period in years whose public holidays are known, ${known}`, event, ['event']);
}

/**
 * Counts a period under the regulation (CEE, Euratom) 1182/71: the day of the event is not counted (art. 3(1)), Saturdays,
 * Sundays and public holidays are (art. 3(3)), and a last day that is one of these is moved to the next working day
 * (art. 3(4)). The period ends with the last hour of its last day.
 *
 * Source: {@link periodCounts}, `regulation`.
 *
 * @param input - The event, the days, where.
 * @returns The first day, the last day before and after the move, the day after.
 * @throws {@link PalierError} `core/wrong-type`, `core/unknown-key`, `core/invalid-date` or `core/date-out-of-range` for the
 * event, `core/not-an-integer` or `core/number-out-of-range` for the days, `core/unknown-value` for the zone,
 * `core/good-friday-elsewhere`, `core/holidays-not-known`.
 *
 * @example
 * ```ts
 * const thirty = regulationPeriod({ event: civilDate('2025-01-06'), days: 30 });
 * console.log(thirty.lastDay, thirty.dayAfter); //=> 2025-02-05 2025-02-06
 * const moved = regulationPeriod({ event: civilDate('2026-04-03'), days: 1 });
 * console.log(moved.countedLastDay, moved.lastDay); //=> 2026-04-04 2026-04-07
 * ```
 */
export function regulationPeriod(input: RegulationPeriodInput): RegulationPeriod {
  checkObject(input, ['event', 'days', 'zone', 'goodFriday', 'twoWorkingDays']);
  const { days, twoWorkingDays } = input;
  const event = civilDate(input.event, ['event']);
  checkDays(days);
  checkFlag(twoWorkingDays, 'twoWorkingDays');
  const calendar = calendarOf(input);
  checkYears(event, days);
  const countedLastDay = addDays(event, days);
  const moved = workingDayOnOrAfter(countedLastDay, calendar);
  const second = addWorkingDays(event, 2, calendar);
  const isShort = twoWorkingDays === true && days >= 2 && second > moved;
  const lastDay = isShort ? second : moved;
  return {
    event,
    firstDay: addDays(event, 1),
    countedLastDay,
    lastDay,
    dayAfter: addDays(lastDay, 1),
    holdsTwoWorkingDays: second <= lastDay,
  };
}

/**
 * Counts a period from date to date, as the Conseil d'État counts the standstill (CE, 2 août 2011, n° 347526): the day of
 * the event is the first day, and a last day that is a Saturday, a Sunday or a public holiday is not moved.
 *
 * Source: {@link periodCounts}, `date-to-date`.
 *
 * @param input - The event and the days.
 * @returns The first day, the last day, the day after.
 * @throws {@link PalierError} `core/wrong-type`, `core/unknown-key`, `core/invalid-date` or `core/date-out-of-range`,
 * `core/not-an-integer` or `core/number-out-of-range` for the days.
 *
 * @example
 * ```ts
 * const paper = dateToDatePeriod({ event: civilDate('2026-12-28'), days: 16 });
 * console.log(paper.lastDay, paper.dayAfter); //=> 2027-01-12 2027-01-13
 * ```
 */
export function dateToDatePeriod(input: DateToDatePeriodInput): CountedPeriod {
  checkObject(input, ['event', 'days']);
  const event = civilDate(input.event, ['event']);
  checkDays(input.days);
  const dayAfter = addDays(event, input.days);
  return { event, firstDay: event, lastDay: addDays(dayAfter, -1), dayAfter };
}
