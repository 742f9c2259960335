/**
 * French public holidays (jours fériés) by zone, computed.
 */
import { checkKeys } from './check.js';
import { addDays, checkYear, compareDays, type CivilDate } from './civil-date.js';
import { refuse, type ErrorPath } from './errors.js';

/**
 * Where a set of public holidays applies. It is the place of the building or of the work, not of the landlord's office.
 *
 * `metropole` is mainland France and Corsica without the Moselle, the Bas-Rhin and the Haut-Rhin, which are
 * `alsace-moselle`. Saint-Pierre-et-Miquelon, Wallis-et-Futuna, French Polynesia and New Caledonia are not covered.
 */
export type HolidayZone =
  | 'metropole'
  | 'alsace-moselle'
  | 'guadeloupe'
  | 'guyane'
  | 'martinique'
  | 'mayotte'
  | 'la-reunion'
  | 'saint-barthelemy'
  | 'saint-martin';

/** What a public holiday is, whatever its day in a given year. */
export type HolidayCode =
  | 'new-year'
  | 'good-friday'
  | 'easter-monday'
  | 'labour-day'
  | 'victory-1945'
  | 'ascension'
  | 'whit-monday'
  | 'national-day'
  | 'assumption'
  | 'all-saints'
  | 'armistice-1918'
  | 'christmas'
  | 'second-christmas-day'
  | 'abolition-of-slavery';

/** A public holiday of a given year. */
export interface PublicHoliday {
  /** The day it falls on; it is never moved when that is a Saturday, a Sunday or another holiday. */
  readonly day: CivilDate;
  /** Which holiday it is. */
  readonly code: HolidayCode;
  /** Its name in French, as the State's list of public holidays writes it. */
  readonly nameFr: string;
}

/** What depends on the commune and not on the zone alone. */
export interface HolidayOptions {
  /**
   * In `alsace-moselle`: whether the commune has a Protestant church or one shared by both confessions (temple
   * protestant ou église mixte), without which Good Friday (Vendredi saint) is not a holiday; `true` unless said.
   * Elsewhere only `false` has a meaning, and changes nothing.
   */
  readonly goodFriday?: boolean;
}

/**
 * A zone and an answer on Good Friday, both checked.
 *
 * @internal
 */
export interface HolidayPlace {
  /** The zone. */
  readonly zone: HolidayZone;
  /** Whether Good Friday is a holiday. */
  readonly goodFriday: boolean;
}

type HolidayRule = Omit<PublicHoliday, 'day'> & ({ readonly monthDay: string } | { readonly daysAfterEaster: number });

/** The zones whose public holidays are known, in the order of the State's list. */
export const HOLIDAY_ZONES: readonly HolidayZone[] = /* @__PURE__ */ Object.freeze([
  'metropole',
  'alsace-moselle',
  'guadeloupe',
  'guyane',
  'martinique',
  'mayotte',
  'la-reunion',
  'saint-barthelemy',
  'saint-martin',
] as const);

/**
 * The first year whose public holidays are known: the first whole year under the decree 2012-553 of 23 April 2012, which
 * gave Saint-Barthélemy and Saint-Martin a day of their own.
 */
export const FIRST_HOLIDAY_YEAR = 2013;

/** The last year whose public holidays are known: beyond, today's list is too weak a ground to count days on. */
export const LAST_HOLIDAY_YEAR = 2050;

const NATIONAL: readonly HolidayRule[] = [
  { code: 'new-year', nameFr: '1er janvier', monthDay: '01-01' },
  { code: 'easter-monday', nameFr: 'Lundi de Pâques', daysAfterEaster: 1 },
  { code: 'labour-day', nameFr: '1er mai', monthDay: '05-01' },
  { code: 'victory-1945', nameFr: '8 mai', monthDay: '05-08' },
  { code: 'ascension', nameFr: 'Ascension', daysAfterEaster: 39 },
  { code: 'whit-monday', nameFr: 'Lundi de Pentecôte', daysAfterEaster: 50 },
  { code: 'national-day', nameFr: '14 juillet', monthDay: '07-14' },
  { code: 'assumption', nameFr: 'Assomption', monthDay: '08-15' },
  { code: 'all-saints', nameFr: 'Toussaint', monthDay: '11-01' },
  { code: 'armistice-1918', nameFr: '11 novembre', monthDay: '11-11' },
  { code: 'christmas', nameFr: 'Jour de Noël', monthDay: '12-25' },
];

const GOOD_FRIDAY: HolidayRule = { code: 'good-friday', nameFr: 'Vendredi saint', daysAfterEaster: -2 };
const SECOND_CHRISTMAS_DAY: HolidayRule = {
  code: 'second-christmas-day',
  nameFr: '2ème jour de Noël',
  monthDay: '12-26',
};

const ABOLITION_OF_SLAVERY: Readonly<Partial<Record<HolidayZone, string>>> = {
  mayotte: '04-27',
  martinique: '05-22',
  guadeloupe: '05-27',
  'saint-martin': '05-28',
  guyane: '06-10',
  'saint-barthelemy': '10-09',
  'la-reunion': '12-20',
};

/** Until 2017 Saint-Martin kept the day of Guadeloupe. */
const SAINT_MARTIN_MOVED = 2018;

function localRules(year: number, { zone, goodFriday }: HolidayPlace): readonly HolidayRule[] {
  if (zone === 'alsace-moselle') return goodFriday ? [GOOD_FRIDAY, SECOND_CHRISTMAS_DAY] : [SECOND_CHRISTMAS_DAY];
  const kept = zone === 'saint-martin' && year < SAINT_MARTIN_MOVED ? 'guadeloupe' : zone;
  const monthDay = ABOLITION_OF_SLAVERY[kept];
  return monthDay === undefined ? [] : [{ code: 'abolition-of-slavery', nameFr: "Abolition de l'esclavage", monthDay }];
}

/**
 * Computes the day of Easter (Pâques) in the Gregorian calendar, with the integers of Meeus, Jones and Butcher.
 *
 * @param year - A year from 1900 to 2200.
 * @returns The Sunday of Easter.
 * @throws {@link PalierError} `core/invalid-year` for what is not a whole number, `core/year-out-of-range`.
 *
 * @example
 * ```ts
 * console.log(easterSunday(2026)); //=> 2026-04-05
 * ```
 */
export function easterSunday(year: number): CivilDate {
  checkYear(year, ['year']);
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const toFullMoon = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - toFullMoon - (yearOfCentury % 4)) % 7;
  // The latest full moons are brought back by a week, so that Easter is never after 25 April.
  const weeksBack = Math.floor((golden + 11 * toFullMoon + 22 * toSunday) / 451);
  return addDays(`${String(year)}-03-22` as CivilDate, toFullMoon + toSunday - 7 * weeksBack);
}

/**
 * Checks a zone and an answer on Good Friday.
 *
 * @param zone - Anything.
 * @param goodFriday - Anything.
 * @param zonePath - Where in the input the zone is, for the error.
 * @param goodFridayPath - Where the answer is.
 * @returns Both, Good Friday decided.
 * @throws {@link PalierError} `core/unknown-value` for the zone, `core/wrong-type` for an answer that is not a boolean,
 * `core/good-friday-elsewhere` for `true` outside Alsace-Moselle.
 *
 * @internal
 */
export function checkHolidayPlace(
  zone: unknown,
  goodFriday: unknown,
  zonePath: ErrorPath,
  goodFridayPath: ErrorPath,
): HolidayPlace {
  const known = HOLIDAY_ZONES.find((one) => one === zone);
  if (known === undefined) return refuse('core/unknown-value', `one of ${HOLIDAY_ZONES.join(', ')}`, zone, zonePath);
  if (goodFriday !== undefined && typeof goodFriday !== 'boolean') {
    return refuse('core/wrong-type', 'true or false', goodFriday, goodFridayPath);
  }
  const isLocalLaw = known === 'alsace-moselle';
  // Asked for where the law does not know it, it would be left out without a word.
  if (goodFriday === true && !isLocalLaw) {
    return refuse('core/good-friday-elsewhere', `false or nothing in ${known}`, goodFriday, goodFridayPath);
  }
  return { zone: known, goodFriday: goodFriday ?? isLocalLaw };
}

/**
 * Lists the public holidays of a year at a place already checked.
 *
 * @param year - A year whose public holidays are known.
 * @param place - A checked place.
 * @param yearPath - Where in the input the year comes from, for the error.
 * @returns The holidays in the order of their days.
 * @throws {@link PalierError} `core/invalid-year`, `core/holidays-not-known`.
 *
 * @internal
 */
export function holidaysOf(year: number, place: HolidayPlace, yearPath: ErrorPath): readonly PublicHoliday[] {
  if (!Number.isSafeInteger(year)) return refuse('core/invalid-year', 'a whole year such as 2026', year, yearPath);
  if (year < FIRST_HOLIDAY_YEAR || year > LAST_HOLIDAY_YEAR) {
    const known = `${String(FIRST_HOLIDAY_YEAR)} to ${String(LAST_HOLIDAY_YEAR)}`;
    return refuse('core/holidays-not-known', `a year whose public holidays are known, from ${known}`, year, yearPath);
  }
  const easter = easterSunday(year);
  return [...NATIONAL, ...localRules(year, place)]
    .map((rule) => ({
      day:
        'monthDay' in rule ? (`${String(year)}-${rule.monthDay}` as CivilDate) : addDays(easter, rule.daysAfterEaster),
      code: rule.code,
      nameFr: rule.nameFr,
    }))
    .sort((a, b) => compareDays(a.day, b.day));
}

/**
 * Lists the public holidays (jours fériés) of a year in a zone: the eleven of the labour code (L3133-1), the two of
 * Alsace-Moselle (L3134-13), and overseas the day that commemorates the abolition of slavery (L3422-2).
 *
 * Two holidays may fall on one day, such as Whit Monday and the abolition of slavery in Guyane on 10 June 2019: both
 * are listed, the national one first. Days kept by usage or by an agreement are not public holidays and are left out,
 * such as Good Friday in the Antilles or the religious feasts of Mayotte.
 *
 * What stands behind the years: 2019 to 2030 were compared row by row, in all nine zones, with the list that the State
 * publishes as open data. 2013 to 2018 and 2031 to 2050 follow the same rules, so a later law may prove the last ones
 * wrong. Saint-Martin is the one doubtful row: the State's list moves its day from 27 to 28 May in 2018, as the prefect
 * and the collectivity do, when article L3422-2 as published in May 2019 still said 27 May.
 *
 * @param year - A year from {@link FIRST_HOLIDAY_YEAR} to {@link LAST_HOLIDAY_YEAR}.
 * @param zone - Where.
 * @param options - Whether Good Friday counts, in Alsace-Moselle.
 * @returns The holidays in the order of their days.
 * @throws {@link PalierError} `core/invalid-year` for what is not a whole number, `core/holidays-not-known` for another
 * year, `core/unknown-value` for another zone, `core/wrong-type` for options that are not an object or an answer that is
 * not a boolean, `core/unknown-key`, `core/good-friday-elsewhere` for `goodFriday: true` outside Alsace-Moselle.
 *
 * @example
 * ```ts
 * const may = publicHolidays(2026, 'guadeloupe').filter(({ day }) => day.startsWith('2026-05'));
 * for (const { day, nameFr } of may) console.log(day, nameFr);
 * //=> 2026-05-01 1er mai
 * //=> 2026-05-08 8 mai
 * //=> 2026-05-14 Ascension
 * //=> 2026-05-25 Lundi de Pentecôte
 * //=> 2026-05-27 Abolition de l'esclavage
 * ```
 */
export function publicHolidays(
  year: number,
  zone: HolidayZone,
  options: HolidayOptions = {},
): readonly PublicHoliday[] {
  checkKeys(options, ['goodFriday'], ['options']);
  return holidaysOf(year, checkHolidayPlace(zone, options.goodFriday, ['zone'], ['options', 'goodFriday']), ['year']);
}
