import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { addDays, civilDate, dayOfWeek, type CivilDate } from '../../src/core/civil-date.js';
import { attempt } from '../../src/core/errors.js';
import {
  easterSunday,
  FIRST_HOLIDAY_YEAR,
  HOLIDAY_ZONES,
  LAST_HOLIDAY_YEAR,
  publicHolidays,
  type HolidayZone,
} from '../../src/core/public-holidays.js';

const d = (text: string): CivilDate => civilDate(text);
const wrong = (value: unknown): never => value as never;

function refusal(run: () => unknown): string {
  const result = attempt(run);
  return result.ok ? 'accepted' : result.error.message;
}

const listed = (year: number, zone: HolidayZone, goodFriday?: boolean): string[] =>
  publicHolidays(year, zone, goodFriday === undefined ? {} : { goodFriday }).map(({ day, code }) => `${day} ${code}`);

const ZONE_NAMES: Readonly<Record<string, HolidayZone>> = {
  Métropole: 'metropole',
  'Alsace-Moselle': 'alsace-moselle',
  Guadeloupe: 'guadeloupe',
  Guyane: 'guyane',
  Martinique: 'martinique',
  Mayotte: 'mayotte',
  'La Réunion': 'la-reunion',
  'Saint-Barthélemy': 'saint-barthelemy',
  'Saint-Martin': 'saint-martin',
};

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

describe('against the table of 2019 to 2030', () => {
  const csv = readFileSync(new URL('../data/fr-public-holidays-2019-2030.csv', import.meta.url), 'utf8');
  const rows = csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [date = '', weekday = '', zone = '', name = ''] = line.split(',');
      return { date, weekday, zone: ZONE_NAMES[zone], name };
    });

  test('the table is whole', () => {
    expect(rows).toHaveLength(1_296);
    expect([...new Set(rows.map(({ zone }) => zone))].sort()).toEqual([...HOLIDAY_ZONES].sort());
  });

  test.each(HOLIDAY_ZONES)('%s: the same days and names, no more, no less', (zone) => {
    for (let year = 2019; year <= 2030; year += 1) {
      const expected = rows.filter((row) => row.zone === zone && row.date.startsWith(String(year)));
      const found = publicHolidays(year, zone);
      expect(found.map(({ day, nameFr }) => `${day} ${nameFr}`).sort()).toEqual(
        expected.map(({ date, name }) => `${date} ${name}`).sort(),
      );
    }
  });

  test('the days of the week are those of the table', () => {
    const wrongOnes = rows.filter(({ date, weekday }) => WEEKDAYS[dayOfWeek(d(date)) - 1] !== weekday);
    expect(wrongOnes).toEqual([]);
  });
});

describe('publicHolidays', () => {
  test('the eleven of mainland France in 2026', () => {
    expect(publicHolidays(2026, 'metropole')).toEqual([
      { day: '2026-01-01', code: 'new-year', nameFr: '1er janvier' },
      { day: '2026-04-06', code: 'easter-monday', nameFr: 'Lundi de Pâques' },
      { day: '2026-05-01', code: 'labour-day', nameFr: '1er mai' },
      { day: '2026-05-08', code: 'victory-1945', nameFr: '8 mai' },
      { day: '2026-05-14', code: 'ascension', nameFr: 'Ascension' },
      { day: '2026-05-25', code: 'whit-monday', nameFr: 'Lundi de Pentecôte' },
      { day: '2026-07-14', code: 'national-day', nameFr: '14 juillet' },
      { day: '2026-08-15', code: 'assumption', nameFr: 'Assomption' },
      { day: '2026-11-01', code: 'all-saints', nameFr: 'Toussaint' },
      { day: '2026-11-11', code: 'armistice-1918', nameFr: '11 novembre' },
      { day: '2026-12-25', code: 'christmas', nameFr: 'Jour de Noël' },
    ]);
  });

  test('the same options or none', () => {
    expect(publicHolidays(2026, 'metropole', {})).toEqual(publicHolidays(2026, 'metropole'));
    expect(listed(2026, 'metropole', false)).toEqual(listed(2026, 'metropole'));
    expect(publicHolidays(2026, 'alsace-moselle', wrong({ goodFriday: undefined }))).toEqual(
      publicHolidays(2026, 'alsace-moselle'),
    );
  });

  test('Alsace-Moselle adds the second day of Christmas, and Good Friday where there is a Protestant church', () => {
    const mainland = listed(2026, 'metropole');
    const with13 = listed(2026, 'alsace-moselle');
    expect(with13).toHaveLength(13);
    expect(with13.slice(0, 3)).toEqual(['2026-01-01 new-year', '2026-04-03 good-friday', '2026-04-06 easter-monday']);
    expect(with13.at(-1)).toBe('2026-12-26 second-christmas-day');
    expect(listed(2026, 'alsace-moselle', true)).toEqual(with13);
    expect(listed(2026, 'alsace-moselle', false)).toEqual([...mainland, '2026-12-26 second-christmas-day']);
  });

  test.each([
    ['mayotte', '2026-04-27'],
    ['martinique', '2026-05-22'],
    ['guadeloupe', '2026-05-27'],
    ['saint-martin', '2026-05-28'],
    ['guyane', '2026-06-10'],
    ['saint-barthelemy', '2026-10-09'],
    ['la-reunion', '2026-12-20'],
  ] as const)('%s adds the abolition of slavery on %s', (zone, day) => {
    const added = publicHolidays(2026, zone).filter(({ code }) => code === 'abolition-of-slavery');
    expect(added).toEqual([{ day, code: 'abolition-of-slavery', nameFr: "Abolition de l'esclavage" }]);
    expect(publicHolidays(2026, zone)).toHaveLength(12);
  });

  test('Saint-Martin kept the day of Guadeloupe until 2017', () => {
    expect(listed(2013, 'saint-martin')).toContain('2013-05-27 abolition-of-slavery');
    expect(listed(2017, 'saint-martin')).toContain('2017-05-27 abolition-of-slavery');
    expect(listed(2018, 'saint-martin')).toContain('2018-05-28 abolition-of-slavery');
    expect(listed(2017, 'guadeloupe')).toContain('2017-05-27 abolition-of-slavery');
  });

  test.each([
    ['guyane', 2019, '2019-06-10', 'whit-monday'],
    ['guyane', 2030, '2030-06-10', 'whit-monday'],
    ['martinique', 2036, '2036-05-22', 'ascension'],
    ['guyane', 2041, '2041-06-10', 'whit-monday'],
    ['guadeloupe', 2049, '2049-05-27', 'ascension'],
  ] as const)('%s %i: two holidays on %s are both kept, the national one first', (zone, year, day, national) => {
    const found = publicHolidays(year, zone);
    expect(found).toHaveLength(12);
    expect(found.filter((holiday) => holiday.day === day).map(({ code }) => code)).toEqual([
      national,
      'abolition-of-slavery',
    ]);
  });

  test('in the order of their days, in every year and zone', () => {
    for (let year = FIRST_HOLIDAY_YEAR; year <= LAST_HOLIDAY_YEAR; year += 1) {
      for (const zone of HOLIDAY_ZONES) {
        const days = publicHolidays(year, zone).map(({ day }) => day);
        expect(days).toEqual([...days].sort());
        expect(days.every((day) => day.startsWith(String(year)))).toBe(true);
        expect(days).toHaveLength({ metropole: 11, 'alsace-moselle': 13 }[zone as string] ?? 12);
      }
    }
  });

  test('knows the years 2013 to 2050', () => {
    expect([FIRST_HOLIDAY_YEAR, LAST_HOLIDAY_YEAR]).toEqual([2013, 2050]);
    expect([publicHolidays(2013, 'metropole').length, publicHolidays(2050, 'metropole').length]).toEqual([11, 11]);
    for (const year of [2012, 2051, 1900, -1, Number.MAX_SAFE_INTEGER]) {
      expect(refusal(() => publicHolidays(year, 'metropole'))).toBe(
        `core/holidays-not-known at year: expected a year whose public holidays are known, from 2013 to 2050, found ${year}`,
      );
    }
  });

  test.each([NaN, Infinity, 2026.5, null, undefined])('refuses the year %s', (year) => {
    expect(refusal(() => publicHolidays(wrong(year), 'metropole'))).toBe(
      `core/invalid-year at year: expected a whole year such as 2026, found ${String(year)}`,
    );
  });

  test.each([undefined, null, '', 'Métropole', 'corse', 'constructor', '__proto__', 3])(
    'refuses the zone %s',
    (zone) => {
      expect(refusal(() => publicHolidays(2026, wrong(zone)))).toBe(
        'core/unknown-value at zone: expected one of metropole, alsace-moselle, guadeloupe, guyane, martinique, mayotte, ' +
          `la-reunion, saint-barthelemy, saint-martin, found ${typeof zone === 'string' ? `"${zone}"` : String(zone)}`,
      );
    },
  );

  test('refuses Good Friday where the law does not know it', () => {
    for (const zone of HOLIDAY_ZONES.filter((one) => one !== 'alsace-moselle')) {
      expect(refusal(() => publicHolidays(2026, zone, { goodFriday: true }))).toBe(
        `core/good-friday-elsewhere at options.goodFriday: expected false or nothing in ${zone}, found true`,
      );
    }
  });

  test('refuses options that it would not read', () => {
    const withOptions = (options: unknown): string =>
      refusal(() => publicHolidays(2026, 'alsace-moselle', wrong(options)));
    expect(withOptions({ goodfriday: false })).toBe(
      'core/unknown-key at options.goodfriday: expected the keys goodFriday only, found "goodfriday"',
    );
    expect(withOptions(JSON.parse('{"__proto__":{"goodFriday":false}}'))).toContain(
      'core/unknown-key at options.__proto__: ',
    );
    expect(withOptions(null)).toBe(
      'core/wrong-type at options: expected an object with the keys goodFriday, found null',
    );
    expect(withOptions(false)).toContain('core/wrong-type at options: ');
    for (const answer of ['false', 0, null]) {
      expect(withOptions({ goodFriday: answer })).toMatch(
        /^core\/wrong-type at options\.goodFriday: expected true or false, found /,
      );
    }
  });

  test('its lists cannot be changed by a caller', () => {
    expect(Object.isFrozen(HOLIDAY_ZONES)).toBe(true);
    const first = publicHolidays(2026, 'metropole');
    (first as unknown[]).pop();
    (first[0] as { nameFr: string }).nameFr = 'x';
    expect(publicHolidays(2026, 'metropole')[0]).toEqual({
      day: '2026-01-01',
      code: 'new-year',
      nameFr: '1er janvier',
    });
    expect(publicHolidays(2026, 'metropole')).toHaveLength(11);
  });
});

/**
 * Easter another way: algorithm E of Knuth (The Art of Computer Programming, volume 1, 1.3.2, exercise 14), after
 * Clavius and Lilius. It looks for the full moon by its epact, then for the Sunday that follows.
 */
function easterOfKnuth(year: number): string {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const skippedLeapYears = Math.floor((3 * century) / 4) - 12;
  const moonCorrection = Math.floor((8 * century + 5) / 25) - 5;
  const sunday = Math.floor((5 * year) / 4) - skippedLeapYears - 10;
  let epact = (11 * golden + 20 + moonCorrection - skippedLeapYears) % 30;
  if ((epact === 25 && golden > 11) || epact === 24) epact += 1;
  let march = 44 - epact;
  if (march < 21) march += 30;
  march = march + 7 - ((sunday + march) % 7);
  const [month, day] = march > 31 ? ['04', march - 31] : ['03', march];
  return `${year}-${month}-${String(day).padStart(2, '0')}`;
}

describe('easterSunday', () => {
  test.each([
    [1900, '1900-04-15'],
    [1913, '1913-03-23'],
    [1943, '1943-04-25'], // the latest that can be
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('of %i is %s', (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });

  test('agrees with another algorithm from 1900 to 2200, always on a Sunday from 22 March to 25 April', () => {
    for (let year = 1900; year <= 2200; year += 1) {
      const easter = easterSunday(year);
      expect(easter).toBe(easterOfKnuth(year));
      expect(dayOfWeek(easter)).toBe(7);
      expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
    }
  });

  test('the movable holidays stand where they should', () => {
    for (const year of [2013, 2026, 2050]) {
      const day = (wanted: string): CivilDate | undefined =>
        publicHolidays(year, 'alsace-moselle').find(({ code }) => code === wanted)?.day;
      const easter = easterSunday(year);
      expect(['good-friday', 'easter-monday', 'ascension', 'whit-monday'].map(day)).toEqual(
        [-2, 1, 39, 50].map((days) => addDays(easter, days)),
      );
      expect(['good-friday', 'easter-monday', 'ascension', 'whit-monday'].map((code) => dayOfWeek(day(code)!))).toEqual(
        [5, 1, 4, 1],
      );
    }
  });

  test('refuses other years', () => {
    expect(refusal(() => easterSunday(1899))).toContain('core/year-out-of-range at year: ');
    expect(refusal(() => easterSunday(2201))).toContain('core/year-out-of-range at year: ');
    expect(refusal(() => easterSunday(wrong('2026')))).toContain('core/invalid-year at year: ');
  });
});
