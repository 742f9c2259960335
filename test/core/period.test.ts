import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { civilDate, epochDay, fromEpochDay, type CivilDate } from '../../src/core/civil-date.js';
import { attempt } from '../../src/core/errors.js';
import {
  calendarYear,
  contains,
  inclusiveDays,
  overlap,
  period,
  readPeriod,
  splitPeriod,
  type Period,
} from '../../src/core/period.js';
import { runs } from '../support/runs.js';

const d = (text: string): CivilDate => civilDate(text);
const p = (firstDay: string, lastDay: string): Period => period(d(firstDay), d(lastDay));
const wrong = (value: unknown): never => value as never;

function refusal(run: () => unknown): string {
  const result = attempt(run);
  return result.ok ? `accepted: ${String(result.value)}` : result.error.message;
}

/** Every day of a period, one by one: the slow oracle. */
function daysOf({ firstDay, lastDay }: Period): CivilDate[] {
  const days: CivilDate[] = [];
  for (let number = epochDay(firstDay); number <= epochDay(lastDay); number += 1) days.push(fromEpochDay(number));
  return days;
}

// Short periods close together, so that they meet, touch and miss one another.
const START = epochDay(d('2024-02-20'));
const nearDay = fc.integer({ min: START, max: START + 30 }).map(fromEpochDay);
const nearPeriod = fc.tuple(nearDay, nearDay).map(([a, b]) => (a <= b ? period(a, b) : period(b, a)));

describe('period', () => {
  test('keeps its two days and nothing else', () => {
    expect(p('2026-01-01', '2026-06-30')).toEqual({ firstDay: '2026-01-01', lastDay: '2026-06-30' });
    expect(p('2026-01-01', '2026-01-01')).toEqual({ firstDay: '2026-01-01', lastDay: '2026-01-01' });
    expect(p('1900-01-01', '2200-12-31')).toEqual({ firstDay: '1900-01-01', lastDay: '2200-12-31' });
  });

  test('refuses a period that ends before it starts', () => {
    expect(refusal(() => p('2026-01-02', '2026-01-01'))).toBe(
      'core/reversed-period at lastDay: expected a last day from 2026-01-02 on, found "2026-01-01"',
    );
    expect(refusal(() => period(d('2026-01-02'), d('2026-01-01'), ['contracts', 3]))).toContain(
      'core/reversed-period at contracts[3].lastDay: ',
    );
  });

  test('refuses ends that are not days', () => {
    const good = d('2026-01-01');
    expect(refusal(() => period(wrong('2026-02-30'), good, ['term']))).toContain(
      'core/invalid-date at term.firstDay: ',
    );
    expect(refusal(() => period(good, wrong('2026-02-30'), ['term']))).toContain('core/invalid-date at term.lastDay: ');
    expect(refusal(() => period(wrong('1899-12-31'), good))).toContain('core/date-out-of-range at firstDay: ');
    expect(refusal(() => period(good, wrong('2201-01-01')))).toContain('core/date-out-of-range at lastDay: ');
    expect(refusal(() => period(good, wrong(undefined)))).toContain('core/invalid-date at lastDay: ');
  });
});

describe('readPeriod', () => {
  test('reads JSON back, without what else the object has', () => {
    const half = p('2026-01-01', '2026-06-30');
    expect(readPeriod(JSON.parse(JSON.stringify(half)))).toEqual(half);
    const lease = JSON.parse('{"__proto__":1,"tenant":"A","firstDay":"2026-01-01","lastDay":"2026-06-30"}') as unknown;
    expect(Object.keys(readPeriod(lease))).toEqual(['firstDay', 'lastDay']);
  });

  test.each([
    ['null', null, 'null'],
    ['nothing', undefined, 'undefined'],
    ['a text', '2026-01-01', '"2026-01-01"'],
    ['a number', 2026, '2026'],
  ])('refuses %s', (_name, value, found) => {
    expect(refusal(() => readPeriod(value, ['rows', 0]))).toBe(
      `core/wrong-type at rows[0]: expected a period { firstDay, lastDay }, found ${found}`,
    );
  });

  test('refuses an object without the two days, or reversed', () => {
    expect(refusal(() => readPeriod({}))).toContain('core/invalid-date at firstDay: ');
    expect(refusal(() => readPeriod([d('2026-01-01'), d('2026-01-02')], ['x']))).toContain(
      'core/invalid-date at x.firstDay: ',
    );
    expect(refusal(() => readPeriod({ firstDay: '2026-01-01' }))).toContain('core/invalid-date at lastDay: ');
    expect(refusal(() => readPeriod({ firstDay: '2026-01-02', lastDay: '2026-01-01' }, ['x']))).toContain(
      'core/reversed-period at x.lastDay: ',
    );
  });
});

describe('calendarYear', () => {
  test('goes from 1 January to 31 December', () => {
    expect(calendarYear(2026)).toEqual({ firstDay: '2026-01-01', lastDay: '2026-12-31' });
    expect(readPeriod(calendarYear(1900))).toEqual(calendarYear(1900));
    expect(readPeriod(calendarYear(2200))).toEqual(calendarYear(2200));
  });

  test('refuses other years', () => {
    expect(refusal(() => calendarYear(1899))).toContain('core/year-out-of-range at year: ');
    expect(refusal(() => calendarYear(2201))).toContain('core/year-out-of-range at year: ');
    expect(refusal(() => calendarYear(wrong('2026')))).toContain('core/invalid-year at year: ');
    expect(refusal(() => calendarYear(2026.5))).toContain('core/invalid-year at year: ');
  });
});

describe('inclusiveDays', () => {
  test.each([
    ['2026-01-01', '2026-01-01', 1],
    ['2026-01-01', '2026-01-02', 2],
    ['2024-02-28', '2024-03-01', 3],
    ['2023-02-28', '2023-03-01', 2],
    ['2024-01-01', '2024-12-31', 366],
    ['2026-01-01', '2026-12-31', 365],
    ['1994-12-30', '1995-01-01', 3],
    ['1900-01-01', '2200-12-31', 109_938],
  ])('from %s to %s there are %i', (first, last, days) => {
    expect(inclusiveDays(p(first, last))).toBe(days);
  });
});

describe('contains', () => {
  test('both ends are in, their neighbours are out', () => {
    const march = p('2026-03-01', '2026-03-31');
    const days = ['2026-02-28', '2026-03-01', '2026-03-15', '2026-03-31', '2026-04-01'];
    expect(days.map((day) => contains(march, d(day)))).toEqual([false, true, true, true, false]);
  });
});

describe('overlap', () => {
  test.each([
    ['inside', '2026-01-01', '2026-12-31', '2026-03-01', '2026-03-31', '2026-03-01', '2026-03-31'],
    ['the same', '2026-01-01', '2026-12-31', '2026-01-01', '2026-12-31', '2026-01-01', '2026-12-31'],
    [
      'the later start, the earlier end',
      '2026-01-01',
      '2026-06-30',
      '2026-05-01',
      '2026-12-31',
      '2026-05-01',
      '2026-06-30',
    ],
    ['one day', '2026-01-01', '2026-06-30', '2026-06-30', '2026-12-31', '2026-06-30', '2026-06-30'],
  ])('%s', (_name, a1, a2, b1, b2, first, last) => {
    const [a, b, shared] = [p(a1, a2), p(b1, b2), { firstDay: first, lastDay: last }];
    expect(overlap(a, b)).toEqual(shared);
    expect(overlap(b, a)).toEqual(shared);
  });

  test('nothing, when one ends the day before the other starts', () => {
    expect(overlap(calendarYear(2026), calendarYear(2027))).toBeUndefined();
    expect(overlap(calendarYear(2027), calendarYear(2026))).toBeUndefined();
    expect(overlap(calendarYear(2020), calendarYear(2027))).toBeUndefined();
  });

  test('is the days that both contain', () => {
    fc.assert(
      fc.property(nearPeriod, nearPeriod, (a, b) => {
        const shared = overlap(a, b);
        const expected = daysOf(a).filter((day) => daysOf(b).includes(day));
        expect(shared === undefined ? [] : daysOf(shared)).toEqual(expected);
        expect(expected.every((day) => contains(a, day) && contains(b, day))).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('splitPeriod', () => {
  const year = calendarYear(2026);
  const split = (whole: Period, ...days: string[]): string[] =>
    splitPeriod(whole, days.map(d)).map(({ firstDay, lastDay }) => `${firstDay}/${lastDay}`);

  test('each day starts a piece, in whatever order they are given', () => {
    const pieces = ['2026-01-01/2026-06-30', '2026-07-01/2026-09-30', '2026-10-01/2026-12-31'];
    expect(split(year, '2026-07-01', '2026-10-01')).toEqual(pieces);
    expect(split(year, '2026-10-01', '2026-07-01')).toEqual(pieces);
  });

  test('no day, no split', () => {
    expect(split(year)).toEqual(['2026-01-01/2026-12-31']);
  });

  test('days outside, the first day and days given twice change nothing', () => {
    expect(split(year, '2025-12-31', '2027-01-01', '2026-01-01')).toEqual(['2026-01-01/2026-12-31']);
    expect(split(year, '2026-07-01', '2026-07-01', '1900-01-01')).toEqual([
      '2026-01-01/2026-06-30',
      '2026-07-01/2026-12-31',
    ]);
  });

  test('the second and the last day make pieces of one day', () => {
    expect(split(year, '2026-01-02', '2026-12-31')).toEqual([
      '2026-01-01/2026-01-01',
      '2026-01-02/2026-12-30',
      '2026-12-31/2026-12-31',
    ]);
    expect(split(p('2026-05-05', '2026-05-05'), '2026-05-05', '2026-05-06')).toEqual(['2026-05-05/2026-05-05']);
  });

  test('the pieces make up the period, without gap or overlap', () => {
    fc.assert(
      fc.property(nearPeriod, fc.array(nearDay, { maxLength: 12 }), (whole, days) => {
        const pieces = splitPeriod(whole, days);
        expect(pieces.flatMap(daysOf)).toEqual(daysOf(whole));
        const starts = new Set(days.filter((day) => contains(whole, day)).concat(whole.firstDay));
        expect(pieces.map((piece) => piece.firstDay)).toEqual(daysOf(whole).filter((day) => starts.has(day)));
      }),
      { numRuns: runs(500) },
    );
  });

  test('takes a million and one days', () => {
    const days = Array.from({ length: 1_000_001 }, (_, position) =>
      position % 2 === 0 ? d('2026-07-01') : d('2030-01-01'),
    );
    expect(splitPeriod(year, days)).toHaveLength(2);
  });

  test('leaves the list of days as it was', () => {
    const days = [d('2026-10-01'), d('2026-07-01')];
    splitPeriod(year, days);
    expect(days).toEqual(['2026-10-01', '2026-07-01']);
  });

  test('refuses what is not a list of days', () => {
    expect(refusal(() => splitPeriod(year, wrong('2026-07-01')))).toBe(
      'core/wrong-type at days: expected a list of days, found "2026-07-01"',
    );
    expect(refusal(() => splitPeriod(year, [d('2026-07-01'), wrong('2026-02-30')]))).toContain(
      'core/invalid-date at days[1]: ',
    );
  });
});

describe('periods given by callers without types', () => {
  const year = calendarYear(2026);
  const calls: readonly (readonly [string, string, (whole: Period) => unknown])[] = [
    ['inclusiveDays', 'whole', inclusiveDays],
    ['contains', 'whole', (whole) => contains(whole, year.firstDay)],
    ['overlap, a', 'a', (whole) => overlap(whole, year)],
    ['overlap, b', 'b', (whole) => overlap(year, whole)],
    ['splitPeriod', 'whole', (whole) => splitPeriod(whole, [])],
  ];

  test.each(calls)('%s refuses what is not a period', (_name, path, call) => {
    expect(refusal(() => call(wrong(null)))).toContain(`core/wrong-type at ${path}: `);
    expect(refusal(() => call(wrong({ firstDay: '2026-02-30', lastDay: '2026-12-31' })))).toContain(
      `core/invalid-date at ${path}.firstDay: `,
    );
    expect(refusal(() => call(wrong({ firstDay: '2026-12-31', lastDay: '2026-01-01' })))).toContain(
      `core/reversed-period at ${path}.lastDay: `,
    );
    expect(refusal(() => call(year))).toMatch(/^accepted/);
  });

  test('contains refuses what is not a day', () => {
    expect(refusal(() => contains(year, wrong('2026-02-30')))).toContain('core/invalid-date at day: ');
  });
});
