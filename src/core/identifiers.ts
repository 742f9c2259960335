/**
 * Identifiers of the public register and of places, checked once.
 */
import { refuse, type ErrorPath } from './errors.js';

declare const kind: unique symbol;

/** A text that was checked to be an identifier of the kind named. */
export type Identifier<K extends string> = string & {
  /** Which identifier it is: for the compiler only, nothing is there at run time. */
  readonly [kind]: K;
};

/** A company's number in the register (SIREN): nine digits. */
export type Siren = Identifier<'siren'>;

/** An establishment's number in the register (SIRET): its company's SIREN and five digits. */
export type Siret = Identifier<'siret'>;

/** The code of a département or overseas collectivity: `94`, `2A`, `971`. */
export type Departement = Identifier<'departement'>;

/** The INSEE code of a commune (code commune): `94022`. It is not a postcode. */
export type Commune = Identifier<'commune'>;

/** A postcode (code postal): `94600`. Several communes may share one. */
export type Postcode = Identifier<'postcode'>;

const LA_POSTE = '356000000';
const MAX_TYPED = 40;
const SPACES = /[ \u00a0\u202f]/g;

function digitsOf(text: string): number[] {
  return Array.from(text, Number);
}

function passesLuhn(text: string): boolean {
  const sum = digitsOf(text)
    .reverse()
    .map((digit, position) => (position % 2 === 0 ? digit : digit * 2))
    .reduce((total, digit) => total + (digit > 9 ? digit - 9 : digit), 0);
  return sum % 10 === 0;
}

function isLaPosteEstablishment(text: string): boolean {
  return text.startsWith(LA_POSTE) && digitsOf(text).reduce((sum, digit) => sum + digit, 0) % 5 === 0;
}

// As people type it, in groups: the spaces are no part of it.
function compact(text: unknown): string | undefined {
  return typeof text === 'string' && text.length <= MAX_TYPED ? text.replaceAll(SPACES, '') : undefined;
}

function readSiren(text: unknown): Siren | undefined {
  const digits = compact(text);
  return digits !== undefined && /^\d{9}$/.test(digits) && passesLuhn(digits) ? (digits as Siren) : undefined;
}

function readSiret(text: unknown): Siret | undefined {
  const digits = compact(text);
  if (digits === undefined || !/^\d{14}$/.test(digits)) return undefined;
  return passesLuhn(digits) || isLaPosteEstablishment(digits) ? (digits as Siret) : undefined;
}

/**
 * Reads a SIREN: nine digits, the last of which checks the others (Luhn). Spaces between groups are dropped.
 *
 * @param text - The number, as written.
 * @param path - Where in the input, for the error.
 * @returns The nine digits.
 * @throws {@link PalierError} `core/invalid-siren`.
 *
 * @example
 * ```ts
 * console.log(siren('399 637 933')); //=> 399637933
 * ```
 */
export function siren(text: string, path: ErrorPath = []): Siren {
  return readSiren(text) ?? refuse('core/invalid-siren', 'the nine digits of a SIREN', text, path);
}

/**
 * Reads a SIRET: fourteen digits, the last of which checks the others (Luhn). Establishments of La Poste need not pass
 * that check: the sum of their digits is a multiple of five. Spaces between groups are dropped.
 *
 * @param text - The number, as written.
 * @param path - Where in the input, for the error.
 * @returns The fourteen digits.
 * @throws {@link PalierError} `core/invalid-siret`.
 *
 * @example
 * ```ts
 * console.log(siret('399 637 933 00017')); //=> 39963793300017
 * console.log(attempt(() => siret('39963793300018')).ok); //=> false
 * ```
 */
export function siret(text: string, path: ErrorPath = []): Siret {
  return readSiret(text) ?? refuse('core/invalid-siret', 'the fourteen digits of a SIRET', text, path);
}

/**
 * Tells whether a value is a SIREN.
 *
 * @param value - Anything.
 * @returns Whether {@link siren} accepts it.
 *
 * @example
 * ```ts
 * console.log(isSiren('399637933'), isSiren('399637934')); //=> true false
 * ```
 */
export function isSiren(value: unknown): boolean {
  return readSiren(value) !== undefined;
}

/**
 * Tells whether a value is a SIRET.
 *
 * @param value - Anything.
 * @returns Whether {@link siret} accepts it.
 *
 * @example
 * ```ts
 * console.log(isSiret('73282932000074'), isSiret('73282932000073')); //=> true false
 * ```
 */
export function isSiret(value: unknown): boolean {
  return readSiret(value) !== undefined;
}

/**
 * The SIREN of the company that an establishment belongs to.
 *
 * @param establishment - A SIRET.
 * @returns Its first nine digits.
 * @throws {@link PalierError} `core/invalid-siret`.
 *
 * @example
 * ```ts
 * console.log(sirenOf(siret('39963793300017'))); //=> 399637933
 * ```
 */
export function sirenOf(establishment: Siret): Siren {
  return siret(establishment).slice(0, 9) as Siren;
}

const METROPOLITAN = Array.from({ length: 95 }, (_, n) => String(n + 1).padStart(2, '0')).flatMap((code) =>
  code === '20' ? ['2A', '2B'] : [code],
);
const OVERSEAS = ['971', '972', '973', '974', '975', '976', '977', '978', '984', '986', '987', '988', '989'];

/** Every code of a département or overseas collectivity, in order. */
export const DEPARTEMENTS: readonly Departement[] = /* @__PURE__ */ Object.freeze([
  ...METROPOLITAN,
  ...OVERSEAS,
] as Departement[]);

const KNOWN: ReadonlySet<string> = new Set(DEPARTEMENTS);

/**
 * Reads the code of a département or overseas collectivity.
 *
 * @param code - `94`, `2A`, `971`.
 * @param path - Where in the input, for the error.
 * @returns The code.
 * @throws {@link PalierError} `core/unknown-departement`.
 *
 * @example
 * ```ts
 * console.log(departement('94'), attempt(() => departement('20')).ok); //=> 94 false
 * ```
 */
export function departement(code: string, path: ErrorPath = []): Departement {
  if (!KNOWN.has(code)) {
    return refuse('core/unknown-departement', 'the code of a département, such as 94, 2A or 971', code, path);
  }
  return code as Departement;
}

/**
 * Reads the INSEE code of a commune. Its form is checked and its département must exist; whether the commune itself
 * exists on a day is not known here, since codes change.
 *
 * @param code - Five characters, such as `94022` or `2A004`.
 * @param path - Where in the input, for the error.
 * @returns The code.
 * @throws {@link PalierError} `core/invalid-commune`.
 *
 * @example
 * ```ts
 * console.log(commune('94022')); //=> 94022
 * ```
 */
export function commune(code: string, path: ErrorPath = []): Commune {
  const wellFormed = typeof code === 'string' && code.length === 5 && /^(?:\d\d|2[AB])\d{3}$/.test(code);
  if (!wellFormed || !KNOWN.has(prefixOf(code))) {
    return refuse('core/invalid-commune', 'the INSEE code of a commune, such as 94022', code, path);
  }
  return code as Commune;
}

function prefixOf(code: string): string {
  return code.startsWith('97') || code.startsWith('98') ? code.slice(0, 3) : code.slice(0, 2);
}

/**
 * The département that a commune's code begins with.
 *
 * @param code - A commune.
 * @returns Its département.
 * @throws {@link PalierError} `core/invalid-commune`.
 *
 * @example
 * ```ts
 * console.log(departementOfCommune(commune('2A004'))); //=> 2A
 * ```
 */
export function departementOfCommune(code: Commune): Departement {
  return prefixOf(commune(code)) as Departement;
}

// Postcodes of Corsica begin with 20 and do not say which of the two départements; these prefixes do.
const CORSICA: Readonly<Record<string, string>> = { 200: '2A', 201: '2A', 207: '2A', 202: '2B', 204: '2B', 206: '2B' };

/**
 * Reads a postcode: five digits that begin like a département. Special deliveries (CEDEX) have postcodes of their own,
 * which are accepted; whether a postcode is in use is not known here.
 *
 * @param code - Five digits.
 * @param path - Where in the input, for the error.
 * @returns The postcode.
 * @throws {@link PalierError} `core/invalid-postcode`.
 *
 * @example
 * ```ts
 * console.log(postcode('94600'), attempt(() => postcode('9460')).ok); //=> 94600 false
 * ```
 */
export function postcode(code: string, path: ErrorPath = []): Postcode {
  const wellFormed = typeof code === 'string' && code.length === 5 && /^\d{5}$/.test(code);
  if (!wellFormed || !KNOWN.has(departementPrefixOf(code))) {
    return refuse('core/invalid-postcode', 'the five digits of a postcode, such as 94600', code, path);
  }
  return code as Postcode;
}

function departementPrefixOf(code: string): string {
  return code.startsWith('20') ? (CORSICA[code.slice(0, 3)] ?? '') : prefixOf(code);
}

/**
 * The département that a postcode begins with. A few postcodes serve communes of a neighbouring département: the commune
 * says it surely, the postcode does not.
 *
 * @param code - A postcode.
 * @returns The département of its prefix.
 * @throws {@link PalierError} `core/invalid-postcode`.
 *
 * @example
 * ```ts
 * console.log(departementOfPostcode(postcode('20137')), departementOfPostcode(postcode('97120'))); //=> 2A 971
 * ```
 */
export function departementOfPostcode(code: Postcode): Departement {
  return departementPrefixOf(postcode(code)) as Departement;
}
