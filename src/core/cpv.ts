/**
 * Codes of the common procurement vocabulary (vocabulaire commun pour les marchés publics, CPV).
 */
import { refuse, type ErrorPath } from './errors.js';

declare const CPV: unique symbol;

/** A CPV code with its check digit, `NNNNNNNN-N`: `90910000-9` is cleaning. */
export type CpvCode = string & {
  /** Marks, for the compiler only, a text that was checked. */
  readonly [CPV]: 'CpvCode';
};

const FORM = /^(\d{8})(?:-(\d))?$/;
const WEIGHTS = [3, 7, 1, 3, 7, 1, 3, 7] as const;

function checkDigit(digits: string): string {
  return String(WEIGHTS.reduce<number>((sum, weight, position) => sum + weight * Number(digits[position]), 0) % 10);
}

/**
 * Tells whether a value is a CPV code in its full form: eight digits, a hyphen and the right check digit.
 *
 * It does not tell whether the vocabulary holds that code.
 *
 * @param value - Anything.
 * @returns Whether it is one.
 *
 * @example
 * ```ts
 * console.log(isCpvCode('90910000-9'), isCpvCode('90910000-8'), isCpvCode('90910000')); //=> true false false
 * ```
 */
export function isCpvCode(value: unknown): value is CpvCode {
  const [, digits, check] = (typeof value === 'string' ? FORM.exec(value) : null) ?? [];
  return digits !== undefined && check === checkDigit(digits);
}

/**
 * Reads a CPV code, with or without its check digit.
 *
 * @param text - Eight digits, alone or followed by a hyphen and the check digit.
 * @param path - Where in the input, for the error.
 * @returns The code with its check digit.
 * @throws {@link PalierError} `core/invalid-cpv` for anything else, and when the check digit is wrong.
 *
 * @example
 * ```ts
 * console.log(cpvCode('77310000'), cpvCode('45442100-8')); //=> 77310000-6 45442100-8
 * const slip = attempt(() => cpvCode('45442100-1'));
 * if (!slip.ok) console.log(slip.error.code, slip.error.expected); //=> core/invalid-cpv a CPV code whose check digit is 8
 * ```
 */
export function cpvCode(text: string, path: ErrorPath = []): CpvCode {
  const [, digits, check] = (typeof (text as unknown) === 'string' ? FORM.exec(text) : null) ?? [];
  if (digits === undefined) {
    return refuse('core/invalid-cpv', 'eight digits, with or without a hyphen and the check digit', text, path);
  }
  const right = checkDigit(digits);
  if (check !== undefined && check !== right) {
    return refuse('core/invalid-cpv', `a CPV code whose check digit is ${right}`, text, path);
  }
  return `${digits}-${right}` as CpvCode;
}
