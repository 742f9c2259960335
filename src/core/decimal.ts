/**
 * Exact decimal numbers: the private clone of decimal.js, and how a number comes in from outside.
 */
import { Decimal as DecimalJs } from 'decimal.js';

import { checkKeys } from './check.js';
import { refuse, type ErrorPath } from './errors.js';

/**
 * An exact decimal number of decimal.js. The ones this package makes come from a private clone with
 * 40 significant digits, rounding half away from zero: `Decimal.set` in your application cannot change them.
 */
export type Decimal = DecimalJs;

/** What may be given where a number is meant: a decimal text (`"1234.50"`), an exact number, or a Decimal. */
export type DecimalInput = string | number | Decimal;

/** Limits on a number that comes in. */
export interface DecimalLimits {
  /** The most decimals accepted; 10 unless said. */
  readonly maxDecimals?: number;
  /** The lowest value accepted, included. */
  readonly min?: number;
  /** The highest value accepted, included; a thousand billion unless said, either side of zero. */
  readonly max?: number;
}

const Exact = DecimalJs.clone({
  precision: 40,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 40,
  defaults: true,
});

const DEFAULT_MAX_DECIMALS = 10;
const DEFAULT_MAX = 1e12;
const MAX_TEXT = 40;
// A Decimal may hold numbers of a billion digits: writing one out would end the program.
const MAX_EXPONENT = 60;
const MAX_EXACT_TEXT = 200;
const EXACT_TEXT = /^-?\d+(?:\.\d+)?$/;
const PLAIN = /^[-+]?\d{1,20}(?:\.\d{1,20})?$/;
// As people type it in French: groups of three separated by a space of any width, a comma, a currency sign.
const FRENCH =
  /^([-+\u2212]?)(\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3}){1,6}|\d{1,20})(?:,(\d{1,20}))?(?:[ \u00a0\u202f\u2009]?€)?$/;

/**
 * Puts an exact number on the package's private clone of decimal.js, with none of the limits that {@link decimal} puts on
 * what comes in from outside: for arithmetic on figures already read.
 *
 * @param value - A finite number: a plain decimal text without exponent, a number or a Decimal.
 * @returns The value on the private clone.
 * @throws {@link PalierError} `core/invalid-number` for anything else.
 *
 * @example
 * ```ts
 * console.log(exact('0.1').plus('0.2').toFixed()); //=> 0.3
 * ```
 */
export function exact(value: DecimalInput): Decimal {
  if (typeof value !== 'string' && typeof value !== 'number') {
    if (!isFiniteDecimal(value)) return refuse('core/invalid-number', 'a finite number', value);
    // Its own numbers are never changed: they need no copy.
    return value.constructor === Exact ? value : new Exact(value);
  }
  const plain =
    typeof value === 'string' ? value.length <= MAX_EXACT_TEXT && EXACT_TEXT.test(value) : Number.isFinite(value);
  if (!plain) return refuse('core/invalid-number', 'a finite number', value);
  return typeof value === 'number' ? fromNumber(value, DEFAULT_MAX_DECIMALS, []) : new Exact(value);
}

// Anyone can write `toStringTag` in JSON, which is all that decimal.js looks at; nobody can write methods there.
function isFiniteDecimal(value: unknown): value is Decimal {
  if (!DecimalJs.isDecimal(value)) return false;
  const { isFinite: test, toFixed, e: exponent } = value as Partial<DecimalJs>;
  return (
    typeof test === 'function' &&
    typeof toFixed === 'function' &&
    value.isFinite() &&
    Math.abs(exponent ?? 0) <= MAX_EXPONENT
  );
}

function decimalsTyped(text: string): number {
  return /[.,](\d+)/.exec(text)?.[1]?.length ?? 0;
}

function fromText(text: string, maxDecimals: number, path: ErrorPath): Decimal {
  if (text.length > MAX_TEXT)
    return refuse('core/invalid-number', `at most ${String(MAX_TEXT)} characters`, text, path);
  // What was typed counts: "1.000" where cents are meant is a thousand to some readers.
  if (decimalsTyped(text) > maxDecimals && (PLAIN.test(text) || FRENCH.test(text))) {
    return refuse('core/too-many-decimals', `at most ${String(maxDecimals)} decimals`, text, path);
  }
  if (PLAIN.test(text)) return new Exact(text);
  if (/^[-+\u2212]?[1-9]\d{0,2},\d{3}$/.test(text)) {
    return refuse('core/ambiguous-number', 'a point for decimals, or spaces between thousands', text, path);
  }
  const french = FRENCH.exec(text.replaceAll(/^ +| +$/g, ''));
  if (french === null) {
    return refuse('core/invalid-number', 'a decimal number such as "1234.50" or "1 234,50 €"', text, path);
  }
  const [, sign = '', whole = '', decimals = '0'] = french;
  const digits = `${whole.replace(/\D/g, '')}.${decimals}`;
  return new Exact(sign === '-' || sign === '\u2212' ? `-${digits}` : digits);
}

function fromNumber(value: number, maxDecimals: number, path: ErrorPath): Decimal {
  if (!Number.isFinite(value)) return refuse('core/invalid-number', 'a finite number', value, path);
  const shortest = new Exact(value);
  // The shortest text that denotes a double is what its author typed; noise such as 0.1 + 0.2 shows as extra decimals.
  if (shortest.decimalPlaces() > maxDecimals || (!Number.isSafeInteger(value) && Math.abs(value) >= 2 ** 43)) {
    return refuse(
      'core/inexact-number',
      `an exact number with at most ${String(maxDecimals)} decimals (write it as text: "12.34")`,
      value,
      path,
    );
  }
  return shortest;
}

/**
 * Reads an exact number. Texts are plain (`"1234.50"`) or as people type them in French (`"1 234,50"`,
 * a comma for the decimals, spaces between thousands, an optional euro sign).
 *
 * A number is accepted only when it is the double that a literal with few enough decimals denotes: `12.5` and `12.34`
 * are, `0.1 + 0.2` is not, since it denotes 0.30000000000000004.
 *
 * @param value - What was given.
 * @param limits - The decimals and the range accepted.
 * @param path - Where in the input, for the error.
 * @returns The exact value.
 * @throws {@link PalierError} `core/invalid-number` for what is not a finite plain number (NaN, infinities, exponents,
 * hexadecimal, other types), `core/inexact-number` for a float with noise, `core/too-many-decimals`,
 * `core/number-out-of-range`, `core/ambiguous-number` for `"1,500"`, a thousand and a half in English and one and a half in
 * French.
 *
 * @example
 * ```ts
 * console.log(decimal('1 234,50 €').toFixed(2)); //=> 1234.50
 * console.log(attempt(() => decimal(0.1 + 0.2, { maxDecimals: 2 })).ok); //=> false
 * ```
 */
export function decimal(value: DecimalInput, limits: DecimalLimits = {}, path: ErrorPath = []): Decimal {
  checkKeys(limits, ['maxDecimals', 'min', 'max'], ['limits']);
  const { maxDecimals = DEFAULT_MAX_DECIMALS, min = -DEFAULT_MAX, max = DEFAULT_MAX } = limits;
  let read: Decimal;
  if (typeof value === 'string') read = fromText(value, maxDecimals, path);
  else if (typeof value === 'number') read = fromNumber(value, maxDecimals, path);
  else if (isFiniteDecimal(value)) read = new Exact(value);
  else return refuse('core/invalid-number', 'a decimal text, an exact number or a Decimal', value, path);
  if (read.decimalPlaces() > maxDecimals) {
    return refuse('core/too-many-decimals', `at most ${String(maxDecimals)} decimals`, value, path);
  }
  if (read.lessThan(min) || read.greaterThan(max)) {
    return refuse('core/number-out-of-range', `a number from ${String(min)} to ${String(max)}`, value, path);
  }
  return read.isZero() ? new Exact(0) : read;
}

/**
 * Reads a share: an exact number from 0 to 1.
 *
 * @param value - `"0.75"`, `0.4`, `1`…
 * @param path - Where in the input, for the error.
 * @returns The share.
 * @throws {@link PalierError} as {@link decimal}, and `core/number-out-of-range` outside 0 to 1.
 *
 * @example
 * ```ts
 * console.log(share('0.75').times(100).toFixed()); //=> 75
 * ```
 */
export function share(value: DecimalInput, path: ErrorPath = []): Decimal {
  return decimal(value, { min: 0, max: 1 }, path);
}
