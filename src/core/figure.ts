/**
 * A named figure as plain JSON, and how it is written for people.
 */
import { checkKeys, checkOneOf, checkRecord, checkText } from './check.js';
import { civilDate, type CivilDate } from './civil-date.js';
import { exact, type Decimal, type DecimalInput } from './decimal.js';
import type { ErrorPath } from './errors.js';
import { amount, type Amount, type TaxBasis } from './money.js';

/**
 * What a figure counts: `eur` (what leaves the account, whether VAT falls on it or not), `eur-ht` (excluding VAT),
 * `eur-ttc` (including VAT), `share` (from 0 to 1), `count` (things), `weight` (units of an apportionment key),
 * `hours`, `days`, `months`, `km` (kilometres), `day` (a civil day), `text` (words given by the caller).
 */
export type Unit =
  'eur' | 'eur-ht' | 'eur-ttc' | 'share' | 'count' | 'weight' | 'hours' | 'days' | 'months' | 'km' | 'day' | 'text';

const NAME: ErrorPath = ['name'];
const UNIT: ErrorPath = ['unit'];
const VALUE: ErrorPath = ['value'];
const UNITS: readonly Unit[] = [
  'eur',
  'eur-ht',
  'eur-ttc',
  'share',
  'count',
  'weight',
  'hours',
  'days',
  'months',
  'km',
  'day',
  'text',
];

/** A named value with its unit, as plain JSON: numbers are exact decimal texts. */
export interface Figure {
  /** Name, used by the placeholders of messages. */
  readonly name: string;
  /** A decimal text without exponent, a `YYYY-MM-DD` day, or words. */
  readonly value: string;
  /** What it counts. */
  readonly unit: Unit;
}

/** Languages that texts exist in. */
export type Locale = 'fr' | 'en';

/** How euros are written. */
export interface EurosFormat {
  /** The language. */
  readonly locale: Locale;
  /** Adds the tax basis: `37 440,00 € TTC`. */
  readonly basis?: TaxBasis;
  /** Writes the sign of gains and losses alike, for a change: `+7 020,00 €`. */
  readonly signed?: boolean;
  /** Leaves the euro sign out, for a column whose heading says it. */
  readonly bare?: boolean;
}

const LOCALES: readonly Locale[] = ['fr', 'en'];
const TAGS = { fr: 'fr-FR', en: 'en-IE' } as const;
const BASIS_WORDS = {
  fr: { HT: 'HT', TTC: 'TTC' },
  en: { HT: 'excl. VAT', TTC: 'incl. VAT' },
} as const;
const UNIT_WORDS = {
  fr: { hours: 'h', days: 'j', months: 'mois', km: 'km' },
  en: { hours: 'h', days: 'days', months: 'months', km: 'km' },
} as const;

function checkLocale(locale: Locale, path: ErrorPath = ['locale']): Locale {
  return checkOneOf(locale, LOCALES, path);
}

// Intl puts a wide no-break space before the euro and percent signs; French print uses the narrow one throughout.
// It also writes a hyphen for minus, which a column of figures cannot be read with.
function typeset(text: string): string {
  return text.replaceAll('\u00a0', '\u202f').replaceAll('-', '\u2212');
}

// Making a formatter costs a hundred times what using it does; there are as many as ways of writing, a dozen.
const formatters = new Map<string, Intl.NumberFormat>();

function formatNumber(value: Decimal, locale: Locale, options: Intl.NumberFormatOptions): string {
  const way = `${locale} ${Object.values(options).join(' ')}`;
  const formatter = formatters.get(way) ?? new Intl.NumberFormat(TAGS[locale], options);
  formatters.set(way, formatter);
  // A decimal text keeps every digit where a number would lose some; engines that only know numbers still read it.
  return typeset(formatter.format(value.toFixed() as unknown as number));
}

/**
 * Writes euros for people through `Intl`, with two decimals, or up to six for a unit price that has them.
 *
 * @param value - Exact euros.
 * @param format - Language, tax basis, sign.
 * @returns The text, with narrow no-break spaces in French and a true minus sign.
 * @throws {@link PalierError} `core/invalid-number`, `core/unknown-key`, `core/unknown-value` for the language or the basis.
 *
 * @example
 * ```ts
 * console.log(formatEuros(decimal('1234.5'), { locale: 'en' })); //=> €1,234.50
 * console.log(formatEuros(decimal('-7560'), { locale: 'fr' }) === '\u22127\u202f560,00\u202f€'); //=> true
 * ```
 */
export function formatEuros(value: Decimal, format: EurosFormat): string {
  checkKeys(format, ['locale', 'basis', 'signed', 'bare'], ['format']);
  checkLocale(format.locale, ['format', 'locale']);
  if (format.basis !== undefined) checkOneOf(format.basis, ['HT', 'TTC'], ['format', 'basis']);
  const money = formatNumber(exact(value), format.locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 6,
    ...(format.bare === true ? {} : { style: 'currency', currency: 'EUR' }),
    ...(format.signed === true ? { signDisplay: 'exceptZero' } : {}),
  });
  return format.basis === undefined ? money : `${money} ${BASIS_WORDS[format.locale][format.basis]}`;
}

/**
 * Writes an amount for people with its tax basis.
 *
 * @param value - The amount.
 * @param locale - The language.
 * @returns The text.
 * @throws {@link PalierError} as {@link amount}, and `core/unknown-value` for the language.
 *
 * @example
 * ```ts
 * console.log(formatAmount(ht('31200'), 'en')); //=> €31,200.00 excl. VAT
 * ```
 */
export function formatAmount(value: Amount, locale: Locale): string {
  const { basis, euros } = amount(value, ['value']);
  return formatEuros(euros, { locale, basis });
}

/**
 * Writes a share as a percentage, with at most four decimals.
 *
 * @param value - From 0 to 1.
 * @param locale - The language.
 * @returns The text.
 * @throws {@link PalierError} `core/invalid-number`, `core/unknown-value` for the language.
 *
 * @example
 * ```ts
 * console.log(formatShare(share('0.375'), 'en')); //=> 37.5%
 * ```
 */
export function formatShare(value: Decimal, locale: Locale): string {
  return formatNumber(exact(value), checkLocale(locale), { style: 'percent', maximumFractionDigits: 4 });
}

/**
 * Writes a count of anything, with the decimals it has.
 *
 * @param value - The count.
 * @param locale - The language.
 * @returns The text.
 * @throws {@link PalierError} `core/invalid-number`, `core/unknown-value` for the language.
 *
 * @example
 * ```ts
 * console.log(formatCount(40000, 'en')); //=> 40,000
 * ```
 */
export function formatCount(value: DecimalInput, locale: Locale): string {
  return formatNumber(exact(value), checkLocale(locale), { maximumFractionDigits: 10 });
}

/**
 * Writes a civil day in words.
 *
 * @param day - The day.
 * @param locale - The language.
 * @returns The text, with the French ordinal on the first of the month.
 * @throws {@link PalierError} `core/invalid-date`, `core/unknown-value` for the language.
 *
 * @example
 * ```ts
 * console.log(formatDay(civilDate('2026-01-01'), 'fr')); //=> 1er janvier 2026
 * console.log(formatDay(civilDate('2026-11-23'), 'en')); //=> 23 November 2026
 * ```
 */
export function formatDay(day: CivilDate, locale: Locale): string {
  const tag = checkLocale(locale) === 'fr' ? 'fr-FR' : 'en-GB';
  const noon = new Date(`${civilDate(day, ['day'])}T12:00:00Z`);
  const text = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(noon);
  return locale === 'fr' ? text.replace(/^1(?= )/, '1er') : text;
}

/**
 * Makes a figure out of a value.
 *
 * @param name - Its name.
 * @param value - An exact number, a day or words.
 * @param unit - What it counts.
 * @returns The figure, as plain JSON.
 * @throws {@link PalierError} `core/invalid-number` when a number is meant and the value is not one, `core/invalid-date`
 * when a day is meant, `core/unknown-value` for the unit.
 *
 * @example
 * ```ts
 * console.log(figure('base', decimal('40560.00'), 'eur').value); //=> 40560
 * ```
 */
export function figure(name: string, value: DecimalInput, unit: Unit): Figure {
  checkText(name, NAME);
  checkOneOf(unit, UNITS, UNIT);
  if (unit === 'day') return { name, value: civilDate(value as string, VALUE), unit };
  if (unit === 'text' && typeof value === 'string') return { name, value: checkText(value, VALUE), unit };
  return { name, value: exact(value).toFixed(), unit };
}

/**
 * Writes a figure for people, according to its unit.
 *
 * @param one - The figure.
 * @param locale - The language.
 * @returns The text.
 * @throws {@link PalierError} `core/unknown-value` for the unit or the language; as the function of its unit.
 *
 * @example
 * ```ts
 * console.log(formatFigure({ name: 'rate', value: '0.75', unit: 'share' }, 'en')); //=> 75%
 * ```
 */
export function formatFigure(one: Figure, locale: Locale): string {
  checkLocale(locale);
  checkOneOf(checkRecord(one, ['figure']).unit, UNITS, ['figure', 'unit']);
  switch (one.unit) {
    case 'text':
      return checkText(one.value, ['figure', 'value']);
    case 'day':
      return formatDay(one.value as CivilDate, locale);
    case 'eur':
      return formatEuros(exact(one.value), { locale });
    case 'eur-ht':
      return formatEuros(exact(one.value), { locale, basis: 'HT' });
    case 'eur-ttc':
      return formatEuros(exact(one.value), { locale, basis: 'TTC' });
    case 'share':
      return formatShare(exact(one.value), locale);
    case 'count':
    case 'weight':
      return formatCount(one.value, locale);
    case 'hours':
    case 'days':
    case 'months':
    case 'km':
      return `${formatCount(one.value, locale)}\u202f${UNIT_WORDS[locale][one.unit]}`;
  }
}
