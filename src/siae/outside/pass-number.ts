/**
 * The number of a PASS IAE, which stands for a person: errors show its form, never the number itself.
 */
import { refuse, type ErrorPath } from '../../core/index.js';

declare const PASS: unique symbol;

/** The number of a PASS IAE or of an older approval (agrément) in its plain form: twelve characters. */
export type PassNumber = string & {
  /** Marks, for the compiler only, a text that was checked. */
  readonly [PASS]: 'PassNumber';
};

/** What the number of a PASS IAE says. */
export interface PassNumberParts {
  /** The whole number. */
  readonly number: PassNumber;
  /** Its issuer, the first five characters. */
  readonly issuer: string;
  /** Its serial number, the last seven digits. */
  readonly serial: string;
  /** Whether les-emplois issued it (`99999`); an older approval of the State begins otherwise. */
  readonly recent: boolean;
}

/** Twelve characters, and room for the spaces that people type between them. */
const MAX_TYPED = 40;
const SPACES = /[ \u00a0\u202f\u2009]/g;
const NUMBER = /^([A-Z\d]{5})(\d{7})$/;

// The prefix that les-emplois publishes for its own.
const LES_EMPLOIS = '99999';

function partsOf(plain: string): PassNumberParts | undefined {
  const [number, issuer, serial] = NUMBER.exec(plain) ?? [];
  if (issuer === undefined || serial === undefined) return undefined;
  return { number: number as PassNumber, issuer, serial, recent: issuer === LES_EMPLOIS };
}

// It identifies a person: what is shown of a mistyped one is where letters and digits stand.
function masked(text: string): string {
  return text.slice(0, MAX_TYPED).replace(/\d/g, '0').replace(/\p{L}/gu, 'A');
}

/**
 * Tells whether a value is the number of a PASS IAE in its plain form: five characters, then seven digits, no spaces.
 *
 * @param value - Anything.
 * @returns Whether it is one.
 *
 * @example
 * ```ts
 * console.log(isPassNumber('999990000001'), isPassNumber('99999 00 00001')); //=> true false
 * ```
 */
export function isPassNumber(value: unknown): value is PassNumber {
  return typeof value === 'string' && value.length <= MAX_TYPED && partsOf(value) !== undefined;
}

/**
 * Reads the number of a PASS IAE: the issuer on five characters, then seven digits. The spaces that people type are
 * dropped and small letters are raised. Older approvals (agréments), whose issuer is another, are read too, and are not
 * `recent`.
 *
 * The number stands for a person: an error shows only where its letters and digits stand.
 *
 * @param text - The number, such as `99999 00 00001`.
 * @param path - Where in the input, for the error.
 * @returns Its parts.
 * @throws {@link PalierError} `siae/invalid-pass-number` for anything else.
 *
 * @example
 * ```ts
 * const pass = passNumber('99999 00 00001');
 * console.log(pass.number, pass.serial, pass.recent); //=> 999990000001 0000001 true
 * const result = attempt(() => passNumber('99999 12 345'));
 * if (!result.ok) console.log(result.error.found); //=> "00000 00 000"
 * ```
 */
export function passNumber(text: string, path: ErrorPath = []): PassNumberParts {
  const isText = typeof text === 'string';
  const parts = isText && text.length <= MAX_TYPED ? partsOf(text.replace(SPACES, '').toUpperCase()) : undefined;
  const expected = 'the twelve characters of a PASS IAE, of which the last seven are digits';
  return parts ?? refuse('siae/invalid-pass-number', expected, isText ? masked(text) : text, path);
}

/**
 * Writes the number of a PASS IAE as les-emplois shows it: five characters, two, five.
 *
 * @param number - The number, with or without spaces.
 * @returns The number with two spaces.
 * @throws {@link PalierError} `siae/invalid-pass-number` for what is not one.
 *
 * @example
 * ```ts
 * console.log(formatPassNumber('999990000001')); //=> 99999 00 00001
 * ```
 */
export function formatPassNumber(number: string): string {
  const { issuer, serial } = passNumber(number);
  return `${issuer} ${serial.slice(0, 2)} ${serial.slice(2)}`;
}
