/**
 * The number of a yearly financial annex.
 */
import { isDepartement, refuse, type Departement, type ErrorPath } from '../../core/index.js';
import type { SiaeKind } from '../../law/index.js';

declare const ANNEX: unique symbol;

/** The number of a financial annex (annexe financière) in its plain form, such as `ACI051170013A0M1`. */
export type AnnexNumber = string & {
  /** Marks, for the compiler only, a text that was checked. */
  readonly [ANNEX]: 'AnnexNumber';
};

/** What the number of a financial annex says. */
export interface AnnexNumberParts {
  /** The whole number. */
  readonly number: AnnexNumber;
  /** The kind of SIAE that the annex is for. */
  readonly kind: SiaeKind;
  /** The département whose prefect signed: `51`, `2A`, `971`. */
  readonly departement: Departement;
  /** The year, on four digits. */
  readonly year: number;
  /** Its order in that year, four digits. */
  readonly order: string;
  /** Number of the amendment (avenant, after `A`): 0 to 9. */
  readonly amendment: number;
  /** Number of the modification (after `M`): 0 to 9. */
  readonly modification: number;
}

/** Sixteen characters or seventeen, and room for the spaces that people type between them. */
const MAX_TYPED = 40;
const SPACES = /[ \u00a0\u202f\u2009]/g;

// The longest kind first: a reader that takes EI where EITI stands would lose the rest.
const NUMBER = /^(EITI|ETTI|ACI|EI|AI)(\d{2}[A-Z\d])(\d{2})(\d{4})A(\d)M(\d)$/;

const CENTURY = 2000;

// Three characters for every département: 051 is 51, 001 is 01, 02A is 2A, and 971 is itself.
function departementOf(threeCharacters: string): string {
  return threeCharacters.startsWith('0') ? threeCharacters.slice(1) : threeCharacters;
}

function partsOf(plain: string): AnnexNumberParts | undefined {
  const [number, kind, place = '', year, order = '', amendment, modification] = NUMBER.exec(plain) ?? [];
  const departement = departementOf(place);
  if (number === undefined || !isDepartement(departement)) return undefined;
  return {
    number: number as AnnexNumber,
    kind: kind as SiaeKind,
    departement,
    year: CENTURY + Number(year),
    order,
    amendment: Number(amendment),
    modification: Number(modification),
  };
}

/**
 * Tells whether a value is the number of a financial annex in its plain form: capital letters, no spaces.
 *
 * @param value - Anything.
 * @returns Whether it is one.
 *
 * @example
 * ```ts
 * console.log(isAnnexNumber('ACI051170013A0M1'), isAnnexNumber('aci 051 17 0013 A0M1')); //=> true false
 * ```
 */
export function isAnnexNumber(value: unknown): value is AnnexNumber {
  return typeof value === 'string' && value.length <= MAX_TYPED && partsOf(value) !== undefined;
}

/**
 * Reads the number of a financial annex (annexe financière of a convention of insertion): the kind of SIAE, the
 * département on three characters, two digits of the year, four of order, the amendment and the modification.
 *
 * The spaces that people type are dropped and small letters are raised. The year is of this century.
 *
 * @param text - The number, such as `ACI051170013A0M1`.
 * @param path - Where in the input, for the error.
 * @returns Its parts.
 * @throws {@link PalierError} `siae/invalid-annex-number` for anything else, and for a département that there is not.
 *
 * @example
 * ```ts
 * const annex = annexNumber('ACI 051 17 0013 A0 M1');
 * console.log(annex.number); //=> ACI051170013A0M1
 * console.log(annex.kind, annex.departement, annex.year, annex.order); //=> ACI 51 2017 0013
 * console.log(annexNumber('EITI02A230001A1M0').departement); //=> 2A
 * ```
 */
export function annexNumber(text: string, path: ErrorPath = []): AnnexNumberParts {
  const isShort = typeof text === 'string' && text.length <= MAX_TYPED;
  const parts = isShort ? partsOf(text.replace(SPACES, '').toUpperCase()) : undefined;
  const expected = 'the number of a financial annex, such as "ACI051170013A0M1"';
  return parts ?? refuse('siae/invalid-annex-number', expected, text, path);
}
