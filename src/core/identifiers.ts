/**
 * Identifiers of the French registers: SIREN and SIRET, département, commune, postcode.
 *
 * Each is a branded text that is checked once. A check tells a mistyped number from a possible one; it does not tell
 * whether the register knows it.
 */
import { refuse, type ErrorPath } from './errors.js';

declare const IDENTIFIER: unique symbol;

/** A SIREN: the nine digits of a legal unit (unité légale), whose last is a check digit. */
export type Siren = string & {
  /** Marks, for the compiler only, a text that was checked. */
  readonly [IDENTIFIER]: 'Siren';
};

/** A SIRET: the fourteen digits of an establishment (établissement), which begin with the SIREN of its legal unit. */
export type Siret = string & {
  /** Marks, for the compiler only, a text that was checked. */
  readonly [IDENTIFIER]: 'Siret';
};

/** The code of a département or of an overseas collectivity: `94`, `2A`, `974`. See {@link DEPARTEMENTS}. */
export type Departement = string & {
  /** Marks, for the compiler only, a text that was checked. */
  readonly [IDENTIFIER]: 'Departement';
};

/** The INSEE code of a commune, five characters: `94028` is Créteil. It is not the postcode. */
export type Commune = string & {
  /** Marks, for the compiler only, a text that was checked. */
  readonly [IDENTIFIER]: 'Commune';
};

/** A postcode (code postal), five digits: `94000` delivers in Créteil. It is not the INSEE code of the commune. */
export type Postcode = string & {
  /** Marks, for the compiler only, a text that was checked. */
  readonly [IDENTIFIER]: 'Postcode';
};

function numbered(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, position) => String(first + position).padStart(2, '0'));
}

/**
 * The codes of the départements, those of Corsica (`2A`, `2B`) between `19` and `21`, then those overseas and the
 * overseas collectivities (collectivités d'outre-mer).
 */
export const DEPARTEMENTS: readonly Departement[] = Object.freeze([
  ...numbered(1, 19),
  '2A',
  '2B',
  ...numbered(21, 95),
  ...['971', '972', '973', '974', '975', '976', '977', '978', '984', '986', '987', '988', '989'],
] as Departement[]);

const LA_POSTE = '356000000';
const CORSICAN_POSTCODES: Readonly<Record<string, string>> = {
  '200': '2A',
  '201': '2A',
  '202': '2B',
  '204': '2B',
  '206': '2B',
  '207': '2A',
};
/** Fourteen digits, and room for the spaces that people type between them. */
const MAX_TYPED = 40;
const TYPED_SPACES = /[ \u00a0\u202f\u2009]/g;
const DIGITS = /^\d+$/;
const COMMUNE = /^(?:\d{2}|2[AB])\d{3}$/;
const SIREN_LENGTH = 9;
const SIRET_LENGTH = 14;
const PLACE_LENGTH = 5;

function isDigits(value: unknown, length: number): value is string {
  return typeof value === 'string' && value.length === length && DIGITS.test(value);
}

function digitSum(digits: string): number {
  let sum = 0;
  for (const digit of digits) sum += Number(digit);
  return sum;
}

/** The Luhn check: from the right every second digit is doubled, and the digits of all that make a multiple of ten. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits.charAt(i));
    sum += (digits.length - i) % 2 === 0 ? digitSum(String(2 * digit)) : digit;
  }
  return sum % 10 === 0;
}

function withoutSpaces(value: unknown): unknown {
  return typeof value === 'string' && value.length <= MAX_TYPED ? value.replace(TYPED_SPACES, '') : value;
}

/**
 * Tells whether a value is a SIREN in its plain form: nine digits without spaces, the check digit right.
 *
 * @param value - Anything.
 * @returns Whether it is one.
 *
 * @example
 * ```ts
 * console.log(isSiren('732829320'), isSiren('732 829 320'), isSiren('732829321')); //=> true false false
 * ```
 */
export function isSiren(value: unknown): value is Siren {
  return isDigits(value, SIREN_LENGTH) && passesLuhn(value);
}

/**
 * Reads a SIREN. The spaces that people type between groups of digits are dropped.
 *
 * @param text - Nine digits, with or without spaces.
 * @param path - Where in the input, for the error.
 * @returns The nine digits.
 * @throws {@link PalierError} `core/invalid-siren` for anything else, and when the check digit (Luhn) is wrong.
 *
 * @example
 * ```ts
 * console.log(siren('732 829 320')); //=> 732829320
 * ```
 */
export function siren(text: string, path: ErrorPath = []): Siren {
  const digits = withoutSpaces(text);
  if (!isDigits(digits, SIREN_LENGTH)) return refuse('core/invalid-siren', 'the nine digits of a SIREN', text, path);
  if (!isSiren(digits)) return refuse('core/invalid-siren', 'a SIREN whose check digit is right', text, path);
  return digits;
}

/**
 * Tells whether a value is a SIRET in its plain form: fourteen digits without spaces, which pass the Luhn check or, for
 * an establishment of La Poste (SIREN 356 000 000), add up to a multiple of five.
 *
 * @param value - Anything.
 * @returns Whether it is one.
 *
 * @example
 * ```ts
 * console.log(isSiret('73282932000074'), isSiret('73282932000073'), isSiret('35600000009075')); //=> true false true
 * ```
 */
export function isSiret(value: unknown): value is Siret {
  if (!isDigits(value, SIRET_LENGTH)) return false;
  return passesLuhn(value) || (value.startsWith(LA_POSTE) && digitSum(value) % 5 === 0);
}

/**
 * Reads a SIRET. The spaces that people type between groups of digits are dropped.
 *
 * @param text - Fourteen digits, with or without spaces.
 * @param path - Where in the input, for the error.
 * @returns The fourteen digits.
 * @throws {@link PalierError} `core/invalid-siret` for anything else, and when the check digit is wrong: see
 * {@link isSiret}.
 *
 * @example
 * ```ts
 * console.log(siret('399 637 933 00017')); //=> 39963793300017
 * const result = attempt(() => siret('39392507800017', ['provider', 'siret']));
 * if (!result.ok) console.log(result.error.code, formatPath(result.error.path)); //=> core/invalid-siret provider.siret
 * ```
 */
export function siret(text: string, path: ErrorPath = []): Siret {
  const digits = withoutSpaces(text);
  if (!isDigits(digits, SIRET_LENGTH))
    return refuse('core/invalid-siret', 'the fourteen digits of a SIRET', text, path);
  if (!isSiret(digits)) return refuse('core/invalid-siret', 'a SIRET whose check digit is right', text, path);
  return digits;
}

/**
 * Takes the SIREN of the legal unit out of the SIRET of its establishment.
 *
 * @param establishment - A SIRET.
 * @returns Its first nine digits.
 * @throws {@link PalierError} `core/invalid-siret` for what is not a SIRET; `core/invalid-siren` when its first nine
 * digits fail their own check: then two mistakes made up for each other.
 *
 * @example
 * ```ts
 * console.log(sirenOf(siret('73282932000074'))); //=> 732829320
 * ```
 */
export function sirenOf(establishment: Siret): Siren {
  return siren(siret(establishment).slice(0, SIREN_LENGTH));
}

/**
 * Tells whether a value is one of the {@link DEPARTEMENTS}.
 *
 * @param value - Anything.
 * @returns Whether it is one.
 *
 * @example
 * ```ts
 * console.log(isDepartement('2A'), isDepartement('20'), isDepartement('1')); //=> true false false
 * ```
 */
export function isDepartement(value: unknown): value is Departement {
  return DEPARTEMENTS.includes(value as Departement);
}

/**
 * Reads the code of a département or of an overseas collectivity.
 *
 * @param code - `01`, `2A`, `94`, `974`… written as INSEE does: two characters at least, a capital letter in Corsica.
 * @param path - Where in the input, for the error.
 * @returns The same code, checked.
 * @throws {@link PalierError} `core/invalid-departement` for anything else.
 *
 * @example
 * ```ts
 * console.log(departement('94')); //=> 94
 * ```
 */
export function departement(code: string, path: ErrorPath = []): Departement {
  if (isDepartement(code)) return code;
  return refuse('core/invalid-departement', 'the code of a département, such as "01", "2A", "94" or "974"', code, path);
}

/**
 * Tells whether a value has the form of a commune's INSEE code.
 *
 * @param value - Anything.
 * @returns Whether it has.
 *
 * @example
 * ```ts
 * console.log(isCommune('94028'), isCommune('2A004'), isCommune('2C004')); //=> true true false
 * ```
 */
export function isCommune(value: unknown): value is Commune {
  return typeof value === 'string' && value.length === PLACE_LENGTH && COMMUNE.test(value);
}

/**
 * Reads the INSEE code of a commune. Its form alone is checked: communes merge and are renumbered, so that whether a
 * code exists depends on the day (Créteil was in `75` before 1968 and is `94028` since).
 *
 * @param code - Five characters: digits, or `2A` or `2B` then three digits.
 * @param path - Where in the input, for the error.
 * @returns The same code, checked.
 * @throws {@link PalierError} `core/invalid-commune` for anything else.
 *
 * @example
 * ```ts
 * console.log(commune('94028')); //=> 94028
 * ```
 */
export function commune(code: string, path: ErrorPath = []): Commune {
  if (isCommune(code)) return code;
  return refuse('core/invalid-commune', 'the INSEE code of a commune, such as "94028" or "2A004"', code, path);
}

/**
 * Tells whether a value has the form of a postcode.
 *
 * @param value - Anything.
 * @returns Whether it has.
 *
 * @example
 * ```ts
 * console.log(isPostcode('94000'), isPostcode('9400')); //=> true false
 * ```
 */
export function isPostcode(value: unknown): value is Postcode {
  return isDigits(value, PLACE_LENGTH);
}

/**
 * Reads a postcode. Its form alone is checked.
 *
 * @param code - Five digits.
 * @param path - Where in the input, for the error.
 * @returns The same code, checked.
 * @throws {@link PalierError} `core/invalid-postcode` for anything else.
 *
 * @example
 * ```ts
 * console.log(postcode('94000')); //=> 94000
 * ```
 */
export function postcode(code: string, path: ErrorPath = []): Postcode {
  if (isPostcode(code)) return code;
  return refuse('core/invalid-postcode', 'the five digits of a postcode', code, path);
}

/**
 * Finds the département that the INSEE code of a commune begins with.
 *
 * @param code - The INSEE code of a commune.
 * @returns The département or overseas collectivity; undefined when the code begins with none of today's.
 * @throws {@link PalierError} `core/invalid-commune` for what is not such a code.
 *
 * @example
 * ```ts
 * console.log(departementOfCommune(commune('94028')), departementOfCommune(commune('97411'))); //=> 94 974
 * ```
 */
export function departementOfCommune(code: Commune): Departement | undefined {
  const checked = commune(code);
  const isOverseas = checked.startsWith('97') || checked.startsWith('98');
  const found = checked.slice(0, isOverseas ? 3 : 2);
  return isDepartement(found) ? found : undefined;
}

/**
 * Guesses the département from a postcode: its first two digits, its first three after `97`, and in Corsica `2A` for
 * 200, 201 and 207, `2B` for 202, 204 and 206.
 *
 * It is a guess: a postcode belongs to a post office, which may deliver across a border, and Saint-Barthélemy and
 * Saint-Martin keep postcodes of Guadeloupe. Where the commune is known, prefer {@link departementOfCommune}.
 *
 * @param code - A postcode.
 * @returns The département; undefined where the rule says nothing, as for 203 and for 98.
 * @throws {@link PalierError} `core/invalid-postcode` for what is not a postcode.
 *
 * @example
 * ```ts
 * console.log(departementOfPostcode(postcode('94600')), departementOfPostcode(postcode('20200'))); //=> 94 2B
 * ```
 */
export function departementOfPostcode(code: Postcode): Departement | undefined {
  const checked = postcode(code);
  const firstThree = checked.slice(0, 3);
  const found = checked.startsWith('97') ? firstThree : (CORSICAN_POSTCODES[firstThree] ?? checked.slice(0, 2));
  return isDepartement(found) ? found : undefined;
}
