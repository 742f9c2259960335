/**
 * The cells of a row, read one by one: an error names the row and the column.
 */
import { attempt, parseInput, printable, refuse, type ErrorPath } from '../../core/index.js';
import { STRUCTURE_KINDS, type StructureKind } from '../../law/index.js';

/**
 * One row, with the names of its columns.
 *
 * @internal
 */
export interface OneRow<C extends string> {
  /** Its number. */
  readonly number: number;
  /** Its cells, by what their column says. */
  readonly cells: Readonly<Partial<Record<C, unknown>>>;
  /** Name of each column. */
  readonly columns: Readonly<Record<C, string>>;
}

/**
 * Where a cell stands, for the errors.
 *
 * @param row - The row.
 * @param column - The column.
 * @returns Number of the row, name of the column.
 *
 * @internal
 */
export function pathOf<C extends string>(row: OneRow<C>, column: C): ErrorPath {
  return [row.number, row.columns[column]];
}

// As long as a structure may have.
const MAX_NAME = 300;
const MAX_CITY = 200;

/**
 * A text without what one does not see (a byte order mark, a carriage return) and without spaces around it or twice.
 *
 * @param text - What a cell says, or the name of a column.
 * @returns What one sees.
 *
 * @internal
 */
export function cleaned(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/**
 * Reads a cell.
 *
 * @param row - The row.
 * @param column - The column.
 * @param read - Reads the text of the cell, without the spaces around it.
 * @returns What the reader makes of its text; undefined when the cell is empty, null or absent.
 *
 * @internal
 */
export function cell<C extends string, T>(
  row: OneRow<C>,
  column: C,
  read: (text: string, path: ErrorPath) => T,
): T | undefined {
  const path = pathOf(row, column);
  const found = row.cells[column];
  if (found === undefined || found === null) return undefined;
  if (typeof found !== 'string') return refuse('core/wrong-type', 'a text', found, path);
  const text = cleaned(found);
  return text === '' ? undefined : read(text, path);
}

/**
 * Reads a cell that must not be empty.
 *
 * @param row - The row.
 * @param column - The column.
 * @param read - Reads the text of the cell, without the spaces around it.
 * @returns What the reader makes of its text.
 * @throws {@link PalierError} `core/missing-value` for an empty or absent cell.
 *
 * @internal
 */
export function neededCell<C extends string, T>(
  row: OneRow<C>,
  column: C,
  read: (text: string, path: ErrorPath) => T,
): T {
  const found = cell(row, column, read);
  return found === undefined
    ? refuse('core/missing-value', 'a cell that is not empty', '', pathOf(row, column))
    : found;
}

/**
 * Reads a text put right; an error shows it as it was.
 *
 * @param text - What the cell says.
 * @param path - Where it stands, for the error.
 * @param right - The text put right.
 * @param read - Reads that.
 * @returns What the reader makes of it.
 * @throws {@link PalierError} as the reader.
 *
 * @internal
 */
export function readAs<T>(text: string, path: ErrorPath, right: string, read: (text: string) => T): T {
  const result = attempt(() => read(right));
  if (result.ok) return result.value;
  const { code, expected } = result.error;
  return refuse(code, expected, text, path);
}

/**
 * Leaves out what is not known.
 *
 * @param values - Values by key.
 * @returns An object without the keys whose value is undefined.
 *
 * @internal
 */
export function known<T extends object>(values: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}

// EI, or the platform's name of the kind, which ends with it: Entreprise d’insertion (EI).
const IN_BRACKETS = /^.{1,200}\(([A-Z]{2,4})\)$/;

/**
 * Reads a kind as the platforms write it: the acronym, or its name with the acronym in brackets.
 *
 * @param text - What the cell says.
 * @param path - Where it stands, for the error.
 * @returns The kind.
 * @throws {@link PalierError} `siae/unknown-kind` for anything else.
 *
 * @internal
 */
export function kindOf(text: string, path: ErrorPath): StructureKind {
  const acronym = (IN_BRACKETS.exec(text)?.[1] ?? text).toUpperCase();
  const kind = STRUCTURE_KINDS.find((one) => one === acronym);
  return kind ?? refuse('siae/unknown-kind', `one of ${STRUCTURE_KINDS.join(', ')}`, text, path);
}

function words(max: number): (text: string, path: ErrorPath) => string {
  const schema = printable(max);
  return (text, path) => parseInput(schema, text, path);
}

/**
 * Reads the name of a structure.
 *
 * @internal
 */
export const nameOf: (text: string, path: ErrorPath) => string = /* @__PURE__ */ words(MAX_NAME);

/**
 * Reads the name of a commune.
 *
 * @internal
 */
export const cityOf: (text: string, path: ErrorPath) => string = /* @__PURE__ */ words(MAX_CITY);
