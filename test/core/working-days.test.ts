import { differenceInBusinessDays } from 'date-fns/differenceInBusinessDays';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  addDays,
  civilDate,
  dayOfWeek,
  epochDay,
  fromEpochDay,
  yearOf,
  type CivilDate,
  type IsoWeekday,
} from '../../src/core/civil-date.js';
import { attempt } from '../../src/core/errors.js';
import { calendarYear, period, type Period } from '../../src/core/period.js';
import { HOLIDAY_ZONES, publicHolidays } from '../../src/core/public-holidays.js';
import { utcDate } from '../../src/core/utc-date.js';
import {
  addWorkingDays,
  isWorkingDay,
  MONDAY_TO_FRIDAY,
  MONDAY_TO_SATURDAY,
  nextWorkingDay,
  workingDayOnOrAfter,
  workingDays,
  type WorkingCalendar,
} from '../../src/core/working-days.js';
import { runs } from '../support/runs.js';

const d = (text: string): CivilDate => civilDate(text);
const p = (firstDay: string, lastDay: string): Period => period(d(firstDay), d(lastDay));
const wrong = (value: unknown): never => value as never;

function refusal(run: () => unknown): string {
  const result = attempt(run);
  return result.ok ? 'accepted' : result.error.message;
}

const OFFICE: WorkingCalendar = { week: MONDAY_TO_FRIDAY, zone: 'metropole' };
const SHOP: WorkingCalendar = { week: MONDAY_TO_SATURDAY, zone: 'metropole' };

/** The slow oracle: lists the holidays again for every day. */
function isWorkedPlainly(day: CivilDate, { week, zone, goodFriday }: WorkingCalendar): boolean {
  const holidays = publicHolidays(yearOf(day), zone, goodFriday === undefined ? {} : { goodFriday });
  return week.includes(dayOfWeek(day)) && !holidays.some((holiday) => holiday.day === day);
}

function countPlainly({ firstDay, lastDay }: Period, calendar: WorkingCalendar): number {
  let count = 0;
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) if (isWorkedPlainly(day, calendar)) count += 1;
  return count;
}

const anyWeek = fc.subarray<IsoWeekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 });
const anyCalendar = fc
  .record({ week: anyWeek, zone: fc.constantFrom(...HOLIDAY_ZONES), churches: fc.boolean() })
  .map(({ week, zone, churches }): WorkingCalendar =>
    zone === 'alsace-moselle' ? { week, zone, goodFriday: churches } : { week, zone },
  );
const knownDay = fc.integer({ min: epochDay(d('2013-07-01')), max: epochDay(d('2050-06-30')) }).map(fromEpochDay);

test('the usual weeks', () => {
  expect(MONDAY_TO_FRIDAY).toEqual([1, 2, 3, 4, 5]);
  expect(MONDAY_TO_SATURDAY).toEqual([1, 2, 3, 4, 5, 6]);
  expect([Object.isFrozen(MONDAY_TO_FRIDAY), Object.isFrozen(MONDAY_TO_SATURDAY)]).toEqual([true, true]);
});

describe('isWorkingDay', () => {
  test.each([
    ['2026-05-13', true, true], // Wednesday
    ['2026-05-14', false, false], // Ascension
    ['2026-05-15', true, true],
    ['2026-05-16', false, true], // Saturday
    ['2026-05-17', false, false], // Sunday
    ['2026-05-25', false, false], // Whit Monday
    ['2026-08-15', false, false], // Assumption, on a Saturday
    ['2026-12-26', false, true], // a Saturday, worked outside Alsace-Moselle
  ])('%s: Monday to Friday %s, Monday to Saturday %s', (day, office, shop) => {
    expect(isWorkingDay(d(day), OFFICE)).toBe(office);
    expect(isWorkingDay(d(day), SHOP)).toBe(shop);
  });

  test('depends on the zone, and in Alsace-Moselle on the churches', () => {
    const goodFriday = d('2026-04-03');
    expect(isWorkingDay(goodFriday, OFFICE)).toBe(true);
    expect(isWorkingDay(goodFriday, { week: MONDAY_TO_FRIDAY, zone: 'alsace-moselle' })).toBe(false);
    expect(isWorkingDay(goodFriday, { week: MONDAY_TO_FRIDAY, zone: 'alsace-moselle', goodFriday: true })).toBe(false);
    expect(isWorkingDay(goodFriday, { week: MONDAY_TO_FRIDAY, zone: 'alsace-moselle', goodFriday: false })).toBe(true);
    expect(isWorkingDay(d('2026-05-27'), { week: MONDAY_TO_FRIDAY, zone: 'guadeloupe' })).toBe(false);
    expect(isWorkingDay(d('2026-05-27'), { week: MONDAY_TO_FRIDAY, zone: 'guyane' })).toBe(true);
  });

  test('a Sunday may be worked', () => {
    expect(isWorkingDay(d('2026-05-17'), { week: [7], zone: 'metropole' })).toBe(true);
    expect(isWorkingDay(d('2026-05-18'), { week: [7], zone: 'metropole' })).toBe(false);
    expect(isWorkingDay(d('2026-11-01'), { week: [7], zone: 'metropole' })).toBe(false); // All Saints, on a Sunday
  });

  test('knows the years whose public holidays are known', () => {
    expect(isWorkingDay(d('2013-01-02'), OFFICE)).toBe(true);
    expect(isWorkingDay(d('2050-12-30'), OFFICE)).toBe(true);
    for (const day of ['2012-12-31', '2051-01-01']) {
      expect(refusal(() => isWorkingDay(d(day), OFFICE))).toBe(
        'core/holidays-not-known at day: expected a year whose public holidays are known, from 2013 to 2050, ' +
          `found ${day.slice(0, 4)}`,
      );
    }
  });

  test('agrees with the plain way', () => {
    fc.assert(
      fc.property(knownDay, anyCalendar, (day, calendar) => {
        expect(isWorkingDay(day, calendar)).toBe(isWorkedPlainly(day, calendar));
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('workingDays', () => {
  test.each([
    ['2026-05-01', '2026-05-31', 17, 22],
    ['2026-01-01', '2026-12-31', 252, 303],
    ['2026-05-14', '2026-05-14', 0, 0], // a holiday
    ['2026-05-15', '2026-05-15', 1, 1],
    ['2026-05-16', '2026-05-17', 0, 1], // a weekend
    ['2026-05-13', '2026-05-15', 2, 2],
    ['2026-12-31', '2027-01-04', 2, 3], // over New Year
  ])('from %s to %s: %i Monday to Friday, %i Monday to Saturday', (first, last, office, shop) => {
    expect(workingDays(p(first, last), OFFICE)).toBe(office);
    expect(workingDays(p(first, last), SHOP)).toBe(shop);
  });

  test('two holidays on one day take off one day', () => {
    const guyane: WorkingCalendar = { week: MONDAY_TO_FRIDAY, zone: 'guyane' };
    expect(workingDays(p('2019-06-10', '2019-06-14'), guyane)).toBe(4);
    expect(workingDays(p('2026-06-08', '2026-06-12'), guyane)).toBe(4);
  });

  test('is the business days of date-fns without the public holidays', () => {
    for (let year = 2013; year <= 2050; year += 1) {
      const days = differenceInBusinessDays(utcDate(Date.UTC(year + 1, 0, 1)), utcDate(Date.UTC(year, 0, 1)));
      const holidays = publicHolidays(year, 'metropole').filter(({ day }) => dayOfWeek(day) <= 5);
      const apart = new Set(holidays.map(({ day }) => day)).size;
      expect(workingDays(calendarYear(year), OFFICE)).toBe(days - apart);
    }
  });

  test('agrees with the plain way, and adds up over a split', () => {
    fc.assert(
      fc.property(knownDay, fc.nat(90), fc.nat(90), anyCalendar, (firstDay, before, after, calendar) => {
        const cut = addDays(firstDay, before);
        const lastDay = addDays(cut, after + 1);
        const whole = workingDays(period(firstDay, lastDay), calendar);
        expect(whole).toBe(countPlainly(period(firstDay, lastDay), calendar));
        const halves = [period(firstDay, cut), period(addDays(cut, 1), lastDay)];
        expect(halves.reduce((sum, half) => sum + workingDays(half, calendar), 0)).toBe(whole);
      }),
      { numRuns: runs(100) },
    );
  });

  test('walks all the known years at once', () => {
    const all = p('2013-01-01', '2050-12-31');
    let sum = 0;
    for (let year = 2013; year <= 2050; year += 1) sum += workingDays(calendarYear(year), OFFICE);
    expect(workingDays(all, OFFICE)).toBe(sum);
    expect(workingDays(all, { week: [1, 2, 3, 4, 5, 6, 7], zone: 'metropole' })).toBe(13_879 - 38 * 11);
  });

  test('refuses a period that leaves the known years, and what is not a period', () => {
    for (const [first, last, year] of [
      ['2012-12-31', '2013-01-31', 2012],
      ['2050-12-31', '2051-01-01', 2051],
      ['1900-01-01', '2200-12-31', 1900],
    ] as const) {
      expect(refusal(() => workingDays(p(first, last), OFFICE))).toBe(
        `core/holidays-not-known at period: expected a year whose public holidays are known, from 2013 to 2050, found ${year}`,
      );
    }
    expect(refusal(() => workingDays(wrong(null), OFFICE))).toContain('core/wrong-type at period: ');
    expect(refusal(() => workingDays(wrong({ firstDay: '2026-01-02', lastDay: '2026-01-01' }), OFFICE))).toContain(
      'core/reversed-period at period.lastDay: ',
    );
  });
});

describe('workingDayOnOrAfter', () => {
  test.each([
    ['2026-05-13', '2026-05-13'],
    ['2026-05-14', '2026-05-15'],
    ['2026-05-16', '2026-05-18'],
    ['2026-05-23', '2026-05-26'], // a weekend, then Whit Monday
    ['2026-12-31', '2026-12-31'],
    ['2027-01-01', '2027-01-04'],
    ['2013-01-01', '2013-01-02'],
    ['2050-12-30', '2050-12-30'],
  ])('%s gives %s', (day, found) => {
    expect(workingDayOnOrAfter(d(day), OFFICE)).toBe(found);
  });

  test('stops where the public holidays are no longer known', () => {
    expect(refusal(() => workingDayOnOrAfter(d('2050-12-31'), OFFICE))).toContain(
      'core/holidays-not-known at day: expected a year whose public holidays are known, from 2013 to 2050, found 2051',
    );
    expect(refusal(() => workingDayOnOrAfter(d('2012-12-31'), OFFICE))).toContain('core/holidays-not-known at day: ');
  });
});

describe('nextWorkingDay', () => {
  test.each([
    ['2026-05-13', '2026-05-15'],
    ['2026-05-14', '2026-05-15'],
    ['2026-05-15', '2026-05-18'],
    ['2026-12-24', '2026-12-28'],
    ['2012-12-31', '2013-01-02'],
  ])('%s gives %s', (day, found) => {
    expect(nextWorkingDay(d(day), OFFICE)).toBe(found);
  });
});

describe('addWorkingDays', () => {
  test.each([
    ['2026-05-13', 1, '2026-05-15'],
    ['2026-05-13', 2, '2026-05-18'],
    ['2026-05-16', 1, '2026-05-18'], // from a Saturday
    ['2026-12-24', 2, '2026-12-29'],
    ['2026-12-30', 3, '2027-01-05'],
    ['2026-05-15', -1, '2026-05-13'],
    ['2026-05-18', -2, '2026-05-13'],
    ['2026-05-17', -1, '2026-05-15'], // from a Sunday
    ['2027-01-04', -1, '2026-12-31'],
    ['2026-05-17', 0, '2026-05-17'], // the day itself, worked or not
    ['2026-05-15', -0, '2026-05-15'],
    ['2026-01-01', 252, '2026-12-31'],
    ['2012-12-31', 1, '2013-01-02'],
    ['2051-01-01', -1, '2050-12-30'],
    ['1900-01-01', 0, '1900-01-01'],
  ])('%s and %i working days is %s', (day, days, reached) => {
    expect(addWorkingDays(d(day), days, OFFICE)).toBe(reached);
  });

  test('agrees with the count, both ways', () => {
    fc.assert(
      fc.property(knownDay, fc.integer({ min: 1, max: 20 }), anyCalendar, (day, days, calendar) => {
        const after = addWorkingDays(day, days, calendar);
        expect(isWorkingDay(after, calendar)).toBe(true);
        expect(workingDays(period(addDays(day, 1), after), calendar)).toBe(days);
        const before = addWorkingDays(day, -days, calendar);
        expect(isWorkingDay(before, calendar)).toBe(true);
        expect(workingDays(period(before, addDays(day, -1)), calendar)).toBe(days);
        expect(nextWorkingDay(day, calendar)).toBe(addWorkingDays(day, 1, calendar));
        expect(workingDayOnOrAfter(day, calendar)).toBe(nextWorkingDay(addDays(day, -1), calendar));
      }),
      { numRuns: runs(300) },
    );
  });

  test('stops where the public holidays are no longer known', () => {
    const found = (day: string, days: number): string => refusal(() => addWorkingDays(d(day), days, OFFICE));
    const message = (year: number): string =>
      `core/holidays-not-known at day: expected a year whose public holidays are known, from 2013 to 2050, found ${year}`;
    expect(found('2050-12-30', 1)).toBe(message(2051));
    expect(found('2013-01-02', -1)).toBe(message(2012));
    expect(found('2012-12-30', 1)).toBe(message(2012));
    expect(found('2200-12-31', 1)).toBe(message(2201));
    expect(found('1900-01-01', -1)).toBe(message(1899));
    expect(found('2026-05-13', Number.MAX_SAFE_INTEGER)).toBe(message(2051));
    expect(found('2026-05-13', Number.MIN_SAFE_INTEGER)).toBe(message(2012));
  });

  test.each([NaN, Infinity, 1.5, 2 ** 53, '1', null])('refuses %s days', (days) => {
    expect(refusal(() => addWorkingDays(d('2026-05-13'), wrong(days), OFFICE))).toBe(
      `core/not-an-integer at days: expected a whole number of days, found ${
        typeof days === 'string' ? `"${days}"` : String(days)
      }`,
    );
  });
});

describe('calendars given by callers without types', () => {
  const day = d('2026-05-13');
  const calls: readonly (readonly [string, (calendar: WorkingCalendar) => unknown])[] = [
    ['isWorkingDay', (calendar) => isWorkingDay(day, calendar)],
    ['workingDays', (calendar) => workingDays(calendarYear(2026), calendar)],
    ['workingDayOnOrAfter', (calendar) => workingDayOnOrAfter(day, calendar)],
    ['nextWorkingDay', (calendar) => nextWorkingDay(day, calendar)],
    ['addWorkingDays', (calendar) => addWorkingDays(day, 0, calendar)],
  ];

  test.each(calls)('%s refuses a calendar that is not one', (_name, call) => {
    const found = (calendar: unknown): string => refusal(() => call(wrong(calendar)));
    expect(found(undefined)).toBe(
      'core/wrong-type at calendar: expected an object with the keys week, zone, goodFriday, found undefined',
    );
    expect(found(null)).toContain('core/wrong-type at calendar: ');
    expect(found('metropole')).toContain('core/wrong-type at calendar: ');
    expect(found({ ...OFFICE, goodfriday: false })).toBe(
      'core/unknown-key at calendar.goodfriday: expected the keys week, zone, goodFriday only, found "goodfriday"',
    );
    expect(found({ zone: 'metropole' })).toBe(
      'core/wrong-type at calendar.week: expected a list of days of the week, found undefined',
    );
    expect(found({ ...OFFICE, week: '12345' })).toContain('core/wrong-type at calendar.week: ');
    expect(found({ ...OFFICE, week: [] })).toBe(
      'core/empty-list at calendar.week: expected at least one day of the week, found a list of 0 items',
    );
    expect(found({ week: MONDAY_TO_FRIDAY })).toContain('core/unknown-value at calendar.zone: ');
    expect(found({ ...OFFICE, goodFriday: 'no' })).toContain('core/wrong-type at calendar.goodFriday: ');
    expect(found({ ...OFFICE, goodFriday: true })).toContain('core/good-friday-elsewhere at calendar.goodFriday: ');
    expect(found({ ...OFFICE, goodFriday: false })).toBe('accepted');
  });

  test.each([
    [[1, 0], 1, '0'],
    [[8], 0, '8'],
    [[1, 2, 1], 2, '1'],
    [[1.5], 0, '1.5'],
    [[NaN], 0, 'NaN'],
    [['1'], 0, '"1"'],
    [[null], 0, 'null'],
    [Array<number>(3), 0, 'undefined'],
    [Array<number>(1_000_001).fill(1), 1, '1'],
  ])('the week %j is refused', (week, position, found) => {
    expect(refusal(() => isWorkingDay(day, wrong({ week, zone: 'metropole' })))).toBe(
      `core/invalid-weekday at calendar.week[${position}]: expected a number from 1 (Monday) to 7, given once, found ${found}`,
    );
  });

  test('a day that is not one is refused', () => {
    for (const call of [
      (bad: CivilDate) => isWorkingDay(bad, OFFICE),
      (bad: CivilDate) => workingDayOnOrAfter(bad, OFFICE),
      (bad: CivilDate) => nextWorkingDay(bad, OFFICE),
      (bad: CivilDate) => addWorkingDays(bad, 0, OFFICE),
    ]) {
      expect(refusal(() => call(wrong('2026-02-30')))).toContain('core/invalid-date at day: ');
      expect(refusal(() => call(wrong(new Date(0))))).toContain('core/invalid-date at day: ');
    }
  });

  test('a calendar is read when it is given, and left as it was', () => {
    const week: IsoWeekday[] = [5, 1];
    const calendar: WorkingCalendar = { week, zone: 'metropole' };
    expect(workingDays(p('2026-05-11', '2026-05-17'), calendar)).toBe(2);
    expect(calendar).toEqual({ week: [5, 1], zone: 'metropole' });
  });
});
