/**
 * Where a structure is, as the cells of a row say it: the same in every format.
 */
import {
  commune,
  departement,
  departementOfCommune,
  postcode,
  refuse,
  type Commune,
  type Departement,
  type ErrorPath,
  type Postcode,
} from '../../core/index.js';
import type { LocationInput } from '../structure/schema.js';
import { cell, cityOf, known, pathOf, readAs, type OneRow } from './cells.js';

// What a spreadsheet takes for a number loses the zero that it begins with.
const ONE_DIGIT = /^\d$/;
const FOUR_DIGITS = /^\d{4}$/;

function withZero(text: string, short: RegExp): string {
  return short.test(text) ? `0${text}` : text;
}

function postcodeOf(text: string, path: ErrorPath): Postcode {
  return readAs(text, path, withZero(text.replaceAll(' ', ''), FOUR_DIGITS), postcode);
}

function departementOf(text: string, path: ErrorPath): Departement {
  return readAs(text, path, withZero(text.toUpperCase(), ONE_DIGIT), departement);
}

function communeOf(text: string, path: ErrorPath): Commune {
  return readAs(text, path, withZero(text.toUpperCase(), FOUR_DIGITS), commune);
}

/**
 * Reads where a structure is. The zero that a spreadsheet drops is put back (`1000` is the postcode 01000, `1` the
 * département 01), spaces inside a postcode are dropped, and `2a` is 2A.
 *
 * @param row - The row.
 * @returns What its cells say of the place.
 * @throws {@link PalierError} for a cell that cannot be read, and for a département that is not the commune's.
 *
 * @internal
 */
export function locationOf(row: OneRow<'city' | 'postcode' | 'departement' | 'commune'>): LocationInput {
  const found = known<LocationInput>({
    city: cell(row, 'city', cityOf),
    postcode: cell(row, 'postcode', postcodeOf),
    commune: cell(row, 'commune', communeOf),
    departement: cell(row, 'departement', departementOf),
  });
  const ofCommune = found.commune === undefined ? undefined : departementOfCommune(found.commune as Commune);
  if (ofCommune === undefined || found.departement === undefined || ofCommune === found.departement) return found;
  const expected = `the département of the commune, ${ofCommune}`;
  const written = cell(row, 'departement', (text) => text);
  return refuse('siae/departement-of-another-commune', expected, written, pathOf(row, 'departement'));
}
