import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getISODay } from 'date-fns/getISODay';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';

import {
  addDays,
  addMonths,
  addYears,
  checkDays,
  checkYear,
  civilDate,
  compareDays,
  dayOfWeek,
  daysBetween,
  daysInYear,
  earliest,
  epochDay,
  fromEpochDay,
  isCivilDate,
  isLeapYear,
  lastDayOfMonth,
  latest,
  weekdayOfEpochDay,
  yearOf,
  yearOfEpochDay,
  type CivilDate,
} from '../../src/core/civil-date.js';
import { attempt } from '../../src/core/errors.js';
import { utcDate } from '../../src/core/utc-date.js';
import { runs } from '../support/runs.js';

const d = (text: string): CivilDate => civilDate(text);
const wrong = (value: unknown): never => value as never;

function refusal(run: () => unknown): string {
  const result = attempt(run);
  return result.ok ? `accepted: ${String(result.value)}` : result.error.message;
}

const FIRST = -25_567; // 1900-01-01
const LAST = 84_370; // 2200-12-31
const anyDay = fc.integer({ min: FIRST, max: LAST }).map(fromEpochDay);
const oracleDay = fc.integer({ min: epochDay(d('1990-01-01')), max: epochDay(d('2050-12-31')) }).map(fromEpochDay);

/** Every day from 1990 to 2050 in the first time zone, one in ten in the others, and the days that zones trip on. */
function sweep(): Temporal.PlainDate[] {
  const start = Temporal.PlainDate.from('1990-01-01');
  const total = start.until('2051-01-01').days;
  const step = Math.round(total / runs(total));
  const days: Temporal.PlainDate[] = [];
  for (let offset = 0; offset < total; offset += step) days.push(start.add({ days: offset }));
  const traps = ['1994-12-30', '1994-12-31', '1995-01-01', '1995-01-02', '2011-12-30', '2024-03-10', '2024-03-31'];
  traps.push('2024-10-27', '2024-11-03', '2018-11-04', '1999-12-31', '2000-01-01', '2000-02-29', '2038-01-19');
  for (const trap of traps) days.push(Temporal.PlainDate.from(trap));
  return days;
}

describe('civilDate', () => {
  test.each([
    '1900-01-01',
    '1970-01-01',
    '2000-02-29',
    '2024-02-29',
    '2026-01-31',
    '2026-04-30',
    '2026-12-31',
    '2200-12-31',
  ])('accepts %s as it is', (text) => {
    expect(civilDate(text)).toBe(text);
    expect(isCivilDate(text)).toBe(true);
  });

  test.each([
    '',
    '2024',
    '2024-06',
    '20240101',
    '2024-060',
    '2024-W05-1',
    '+002024-01-01',
    '2024-1-01',
    '2024-01-1',
    '2024-01-01\n',
    '2024-01-1\n',
    '\n2024-01-0',
    ' 2024-01-01',
    '2024-01-01 ',
    '2024-01-01T00:00:00Z',
    '2024/01/01',
    '01-01-2024',
    '2024-01_01',
    '-024-01-01',
    '２０２４-０１-０１',
    '2026-00-10',
    '2026-13-10',
    '2026-01-00',
    '2026-01-32',
    '2026-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-06-31',
    '2026-09-31',
    '2026-11-31',
    '1900-02-29',
    '2100-02-29',
    '2024-02-30',
    '1899-02-29',
  ])('refuses %j', (text) => {
    expect(refusal(() => civilDate(text, ['lines', 2, 'day']))).toBe(
      `core/invalid-date at lines[2].day: expected a day of the calendar as YYYY-MM-DD, such as "2026-01-31", ` +
        `found ${JSON.stringify(text)}`,
    );
    expect(isCivilDate(text)).toBe(false);
  });

  test.each([
    ['a Date', new Date(0), 'an object'],
    ['a year', 2024, '2024'],
    ['NaN', NaN, 'NaN'],
    ['null', null, 'null'],
    ['nothing', undefined, 'undefined'],
    ['a bigint', 20240101n, 'a bigint'],
    ['a String object', Object('2024-01-01') as unknown, 'an object'],
    ['a list', ['2024-01-01'], 'a list of 1 item'],
    ['an object that writes itself as a day', { length: 10, toString: () => '2024-01-01' }, 'an object'],
  ])('refuses %s', (_name, value, found) => {
    expect(refusal(() => civilDate(wrong(value)))).toBe(
      `core/invalid-date: expected a day of the calendar as YYYY-MM-DD, such as "2026-01-31", found ${found}`,
    );
    expect(isCivilDate(value)).toBe(false);
  });

  test.each(['0000-01-01', '0099-12-31', '1899-12-31', '2201-01-01', '9999-12-31'])('refuses the far %s', (text) => {
    expect(refusal(() => civilDate(text))).toBe(
      `core/date-out-of-range: expected a day from 1900-01-01 to 2200-12-31, found "${text}"`,
    );
    expect(isCivilDate(text)).toBe(false);
  });

  test('refuses a text of a million characters at once', () => {
    for (const text of ['2024-01-01'.repeat(100_000), '-'.repeat(1_000_000), '1'.repeat(1_000_000)]) {
      expect(refusal(() => civilDate(text))).toMatch(/^core\/invalid-date: .*…" \(1000000 characters\)$/);
      expect(isCivilDate(text)).toBe(false);
    }
  });

  test('accepts exactly the days that Temporal knows', () => {
    const two = (number: number): string => String(number).padStart(2, '0');
    let accepted = 0;
    for (const year of [1900, 1996, 2000, 2023, 2024, 2100, 2200]) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          let known = true;
          try {
            Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
          } catch {
            known = false;
          }
          const text = `${year}-${two(month)}-${two(day)}`;
          expect([text, isCivilDate(text)]).toEqual([text, known]);
          if (known) accepted += 1;
        }
      }
    }
    expect(accepted).toBe(7 * 365 + 3);
  });
});

describe('adding days, months and years', () => {
  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-01-01', -1, '2023-12-31'],
    ['2024-03-30', 1, '2024-03-31'], // the day that Paris skips an hour
    ['2024-03-31', 1, '2024-04-01'],
    ['1994-12-30', 1, '1994-12-31'], // the day that Kiritimati skipped
    ['1994-12-31', 1, '1995-01-01'],
    ['2011-12-29', 1, '2011-12-30'], // the day that Samoa skipped
    ['2026-05-05', 0, '2026-05-05'],
    ['2026-05-05', -0, '2026-05-05'],
    ['1900-01-01', 109_937, '2200-12-31'],
    ['2200-12-31', -109_937, '1900-01-01'],
  ])('%s and %i days is %s', (day, days, reached) => {
    expect(addDays(d(day), days)).toBe(reached);
  });

  test.each([
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-01-31', 2, '2024-03-31'],
    ['2024-01-30', 1, '2024-02-29'],
    ['2024-01-29', 1, '2024-02-29'],
    ['2024-01-28', 1, '2024-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-03-31', -13, '2023-02-28'],
    ['2024-05-31', 1, '2024-06-30'],
    ['2024-02-29', 1, '2024-03-29'], // the day is kept, not the end of the month
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2023-02-28', 12, '2024-02-28'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2026-05-31', 0, '2026-05-31'],
    ['1994-11-30', 1, '1994-12-30'],
    ['1994-10-31', 2, '1994-12-31'],
    ['1900-01-31', 3_611, '2200-12-31'],
  ])('%s and %i months is %s', (day, months, reached) => {
    expect(addMonths(d(day), months)).toBe(reached);
  });

  test('months are counted from the origin: step by step the day drifts', () => {
    const origin = d('2026-01-31');
    const terms = [1, 2, 3, 4].map((months) => addMonths(origin, months));
    expect(terms).toEqual(['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31']);
    expect(addMonths(addMonths(origin, 1), 1)).toBe('2026-03-28');
  });

  test.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2024-02-29', -1, '2023-02-28'],
    ['2024-02-29', 76, '2100-02-28'],
    ['2023-02-28', 1, '2024-02-28'],
    ['2026-05-31', 3, '2029-05-31'],
    ['1900-12-31', 300, '2200-12-31'],
    ['2200-01-01', -300, '1900-01-01'],
  ])('%s and %i years is %s', (day, years, reached) => {
    expect(addYears(d(day), years)).toBe(reached);
  });

  test.each([
    ['days', addDays, '2200-12-31', 1],
    ['days', addDays, '1900-01-01', -1],
    ['days', addDays, '2026-05-05', Number.MAX_SAFE_INTEGER],
    ['days', addDays, '2026-05-05', Number.MIN_SAFE_INTEGER],
    ['months', addMonths, '2200-12-01', 1],
    ['months', addMonths, '1900-01-31', -1],
    ['months', addMonths, '2026-05-05', Number.MAX_SAFE_INTEGER],
    ['months', addMonths, '2026-05-05', Number.MIN_SAFE_INTEGER],
    ['years', addYears, '2200-01-01', 1],
    ['years', addYears, '1900-12-31', -1],
    ['years', addYears, '2026-05-05', Number.MAX_SAFE_INTEGER],
  ] as const)('%s that leave the range are refused (%#)', (unit, add, day, count) => {
    expect(refusal(() => add(d(day), count))).toBe(
      `core/date-out-of-range at ${unit}: expected a day from 1900-01-01 to 2200-12-31 ` +
        `when these ${unit} are added to ${day}, found ${count}`,
    );
  });

  test.each([NaN, Infinity, -Infinity, 1.5, 0.1 + 0.2, 2 ** 53, '1', null, undefined, 1n])(
    'a count of %s is refused',
    (count) => {
      const found = typeof count === 'string' ? `"${count}"` : typeof count === 'bigint' ? 'a bigint' : String(count);
      const message = (unit: string): string =>
        `core/not-an-integer at ${unit}: expected a whole number of ${unit}, found ${found}`;
      expect(refusal(() => addDays(d('2026-05-05'), wrong(count)))).toBe(message('days'));
      expect(refusal(() => addMonths(d('2026-05-05'), wrong(count)))).toBe(message('months'));
      expect(refusal(() => addYears(d('2026-05-05'), wrong(count)))).toBe(message('years'));
    },
  );

  test('every day from 1990 to 2050 agrees with Temporal', () => {
    const wrongOnes: string[] = [];
    const compare = (what: string, found: string, expected: Temporal.PlainDate): void => {
      if (found !== expected.toString()) wrongOnes.push(`${what}: ${found}, not ${expected.toString()}`);
    };
    const days = sweep();
    for (const plain of days) {
      const text = plain.toString();
      const day = d(text);
      for (const count of [-366, -31, -1, 1, 28, 365])
        compare(`${text} ${count} d`, addDays(day, count), plain.add({ days: count }));
      for (const count of [-13, -12, -1, 1, 2, 3, 11, 12, 36, 40]) {
        compare(`${text} ${count} m`, addMonths(day, count), plain.add({ months: count }));
      }
      for (const count of [-4, -1, 1, 4])
        compare(`${text} ${count} y`, addYears(day, count), plain.add({ years: count }));
      compare(`${text} end`, lastDayOfMonth(day), plain.with({ day: plain.daysInMonth }));
    }
    expect(wrongOnes).toEqual([]);
    expect(days.length).toBeGreaterThanOrEqual(runs(22_280));
  });

  test('any step from any day agrees with Temporal', () => {
    fc.assert(
      fc.property(oracleDay, fc.integer({ min: -400, max: 400 }), (day, count) => {
        const plain = Temporal.PlainDate.from(day);
        expect(addDays(day, count)).toBe(plain.add({ days: count }).toString());
        expect(addMonths(day, count)).toBe(plain.add({ months: count }).toString());
        const years = Math.trunc(count / 10);
        expect(addYears(day, years)).toBe(plain.add({ years }).toString());
      }),
      { numRuns: runs(2_000) },
    );
  });
});

describe('lastDayOfMonth', () => {
  test.each([
    ['2024-02-01', '2024-02-29'],
    ['2023-02-28', '2023-02-28'],
    ['2100-02-10', '2100-02-28'],
    ['2026-04-30', '2026-04-30'],
    ['1994-12-01', '1994-12-31'],
    ['1900-01-01', '1900-01-31'],
    ['2200-12-31', '2200-12-31'],
  ])('of %s is %s', (day, last) => {
    expect(lastDayOfMonth(d(day))).toBe(last);
  });
});

describe('numbers of days', () => {
  test.each([
    ['1900-01-01', FIRST],
    ['1969-12-31', -1],
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['2000-01-01', 10_957],
    ['2200-12-31', LAST],
  ])('%s is day %i', (day, number) => {
    expect(epochDay(d(day))).toBe(number);
    expect(fromEpochDay(number)).toBe(day);
    expect(yearOfEpochDay(number)).toBe(Number(day.slice(0, 4)));
  });

  test.each([FIRST - 1, LAST + 1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER])('%i is no day', (number) => {
    expect(refusal(() => fromEpochDay(number))).toBe(
      `core/date-out-of-range at number: expected the number of a day from 1900-01-01 to 2200-12-31, found ${number}`,
    );
  });

  test.each([NaN, Infinity, 0.5, '0', null])('%s is no number of a day', (number) => {
    expect(refusal(() => fromEpochDay(wrong(number)))).toBe(
      `core/not-an-integer at number: expected a whole number of days, found ${
        typeof number === 'string' ? `"${number}"` : String(number)
      }`,
    );
  });

  test.each([
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2026-01-01', '2026-12-31', 364],
    ['2026-05-05', '2026-05-05', 0],
    ['2026-05-06', '2026-05-05', -1],
    ['1994-12-30', '1995-01-01', 2],
    ['1900-01-01', '2200-12-31', 109_937],
  ])('from %s to %s there are %i days', (from, to, days) => {
    expect(daysBetween(d(from), d(to))).toBe(days);
  });

  test('every day from 1990 to 2050 agrees with Temporal and with date-fns', () => {
    const epoch = Temporal.PlainDate.from('1970-01-01');
    const pivot = d('2020-02-29');
    const wrongOnes: string[] = [];
    for (const plain of sweep()) {
      const text = plain.toString();
      const day = d(text);
      const number = epochDay(day);
      const date = utcDate(Date.UTC(plain.year, plain.month - 1, plain.day));
      const agrees =
        number === epoch.until(plain).days &&
        fromEpochDay(number) === text &&
        daysBetween(pivot, day) === Temporal.PlainDate.from(pivot).until(plain).days &&
        daysBetween(pivot, day) === differenceInCalendarDays(date, utcDate(Date.UTC(2020, 1, 29))) &&
        dayOfWeek(day) === plain.dayOfWeek &&
        dayOfWeek(day) === getISODay(date) &&
        weekdayOfEpochDay(number) === plain.dayOfWeek &&
        yearOf(day) === plain.year &&
        yearOfEpochDay(number) === plain.year &&
        daysInYear(plain.year) === plain.daysInYear;
      if (!agrees) wrongOnes.push(text);
    }
    expect(wrongOnes).toEqual([]);
  });

  test('the days added are the days between', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        const days = daysBetween(from, to);
        expect(addDays(from, days)).toBe(to);
        expect(daysBetween(to, from) + days).toBe(0);
        expect(epochDay(to) - epochDay(from)).toBe(days);
        expect(Math.sign(days) + compareDays(from, to)).toBe(0);
      }),
      { numRuns: runs(2_000) },
    );
  });
});

describe('dayOfWeek', () => {
  test.each([
    ['2026-11-23', 1],
    ['2026-11-24', 2],
    ['2026-11-25', 3],
    ['2026-11-26', 4],
    ['2026-11-27', 5],
    ['2026-11-28', 6],
    ['2026-11-29', 7],
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['1900-01-01', 1],
    ['2200-12-31', 3],
    ['1994-12-31', 6],
  ])('of %s is %i', (day, weekday) => {
    expect(dayOfWeek(d(day))).toBe(weekday);
  });
});

describe('order', () => {
  const [a, b, c] = [d('2025-12-31'), d('2026-01-01'), d('2026-01-02')];

  test('compareDays sorts', () => {
    expect([compareDays(a, b), compareDays(b, a), compareDays(b, b)]).toEqual([-1, 1, 0]);
    expect([c, a, b].sort(compareDays)).toEqual([a, b, c]);
  });

  test('earliest and latest pick one of the days, wherever it stands', () => {
    for (const days of [
      [a, b, c],
      [b, a, c],
      [c, b, a],
      [a, c, b],
    ]) {
      expect(earliest(days)).toBe(a);
      expect(latest(days)).toBe(c);
    }
    expect(earliest([b])).toBe(b);
    expect(latest([b, b])).toBe(b);
  });

  test('earliest and latest take a million days', () => {
    const days = Array.from({ length: 1_000_001 }, () => b);
    days[700_000] = a;
    expect(earliest(days)).toBe(a);
    days[700_000] = c;
    expect(latest(days)).toBe(c);
  });

  test('what is not a list of days is refused', () => {
    for (const pick of [earliest, latest]) {
      expect(refusal(() => pick([]))).toBe(
        'core/empty-list at days: expected at least one day, found a list of 0 items',
      );
      expect(refusal(() => pick(wrong('2026-01-01')))).toBe(
        'core/wrong-type at days: expected a list of days, found "2026-01-01"',
      );
      expect(refusal(() => pick(wrong({ length: 1, 0: '2026-01-01' })))).toContain('core/wrong-type at days: ');
      expect(refusal(() => pick([a, wrong('2026-02-30')]))).toContain('core/invalid-date at days[1]: ');
      expect(refusal(() => pick([a, wrong('2201-01-01')]))).toContain('core/date-out-of-range at days[1]: ');
      const holed: CivilDate[] = [];
      holed[1] = a;
      expect(refusal(() => pick(holed))).toContain('core/invalid-date at days[0]: ');
    }
  });

  test('checkDays copies the list that it checked', () => {
    const days = [a, b];
    const checked = checkDays(days, ['days']);
    days[0] = c;
    expect(checked).toEqual([a, b]);
    expect(checkDays([], ['days'])).toEqual([]);
  });
});

describe('years', () => {
  test.each([
    [1900, false],
    [1904, true],
    [2000, true],
    [2023, false],
    [2024, true],
    [2026, false],
    [2100, false],
    [2200, false],
  ])('%i: leap %s', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInYear(year)).toBe(leap ? 366 : 365);
    expect(daysInYear(year)).toBe(daysBetween(d(`${year}-01-01`), d(`${year}-12-31`)) + 1);
  });

  test('yearOf reads the year of its ends', () => {
    expect([yearOf(d('1900-01-01')), yearOf(d('2026-12-31')), yearOf(d('2200-12-31'))]).toEqual([1900, 2026, 2200]);
  });

  test('checkYear gives the year back', () => {
    expect([checkYear(1900, []), checkYear(2200, [])]).toEqual([1900, 2200]);
    expect(refusal(() => checkYear(1899, ['from', 'year']))).toContain('core/year-out-of-range at from.year: ');
  });

  test.each([1899, 2201, 0, -1, Number.MAX_SAFE_INTEGER])('%i is refused', (year) => {
    const message = `core/year-out-of-range at year: expected a year from 1900 to 2200, found ${year}`;
    expect(refusal(() => isLeapYear(year))).toBe(message);
    expect(refusal(() => daysInYear(year))).toBe(message);
  });

  test.each([NaN, Infinity, 2024.5, '2024', null, undefined])('%s is refused', (year) => {
    const found = typeof year === 'string' ? `"${year}"` : String(year);
    const message = `core/invalid-year at year: expected a whole year such as 2026, found ${found}`;
    expect(refusal(() => isLeapYear(wrong(year)))).toBe(message);
    expect(refusal(() => daysInYear(wrong(year)))).toBe(message);
  });
});

describe('days given by callers without types', () => {
  const good = d('2026-05-05');
  const calls: readonly (readonly [string, string, (day: CivilDate) => unknown])[] = [
    ['addDays', 'day', (day) => addDays(day, 1)],
    ['addMonths', 'day', (day) => addMonths(day, 1)],
    ['addYears', 'day', (day) => addYears(day, 1)],
    ['lastDayOfMonth', 'day', lastDayOfMonth],
    ['epochDay', 'day', epochDay],
    ['dayOfWeek', 'day', dayOfWeek],
    ['yearOf', 'day', yearOf],
    ['daysBetween, from', 'from', (day) => daysBetween(day, good)],
    ['daysBetween, to', 'to', (day) => daysBetween(good, day)],
    ['compareDays, a', 'a', (day) => compareDays(day, good)],
    ['compareDays, b', 'b', (day) => compareDays(good, day)],
  ];

  test.each(calls)('%s refuses what is not a day', (_name, path, call) => {
    for (const value of ['2026-02-30', '2026-05-05T00:00', 20260505, null, undefined, new Date(0), {}]) {
      expect(refusal(() => call(wrong(value)))).toContain(`core/invalid-date at ${path}: `);
    }
    expect(refusal(() => call(wrong('1899-12-31')))).toContain(`core/date-out-of-range at ${path}: `);
    expect(refusal(() => call(wrong('2201-01-01')))).toContain(`core/date-out-of-range at ${path}: `);
    expect(refusal(() => call(good))).toMatch(/^accepted/);
  });
});
