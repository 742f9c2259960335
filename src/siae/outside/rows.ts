/**
 * Rows of a table that another program wrote: each is read by itself, and a bad one is refused by row and column.
 */
import * as z from 'zod';

import { attempt, parseInput, refuse, type PalierError, type PalierIssue } from '../../core/index.js';
import { STRUCTURE_KINDS, type StructureKind } from '../../law/index.js';
import type { StructureInput } from '../structure/schema.js';
import { cleaned, type OneRow } from './cells.js';
import { merged, type RowContent } from './merge.js';

/** A row as a reader of CSV files gives it: its cells, by the name of their column. An empty cell may be null or left out. */
export type TextRow = Readonly<Record<string, string | null | undefined>>;

/** How rows are read. */
export interface RowsOptions<C extends string> {
  /** Other names of columns than those of the format; a name that no row has is refused. */
  readonly columns?: Readonly<Partial<Record<C, string>>>;
  /** Whether rows of one SIRET make one structure; true unless said. */
  readonly merge?: boolean;
  /** Whether the first bad row stops the reading with an error; false unless said: bad rows are listed. */
  readonly strict?: boolean;
  /** Number of the first row given, for errors; 2 unless said, after the row that names the columns. */
  readonly firstRow?: number;
}

/** A row that could not be read. */
export interface RefusedRow {
  /** Its number as a spreadsheet shows it: the row that names the columns is 1. */
  readonly row: number;
  /** Name of the column to correct. */
  readonly column: string;
  /** What was expected there, and what was found. */
  readonly error: PalierIssue;
}

/** What was read of the rows. */
export interface RowsRead {
  /** The structures, in the order of their first row. */
  readonly structures: readonly StructureInput[];
  /** The rows that were refused, in their order. */
  readonly refused: readonly RefusedRow[];
  /** How many of the rows that were read are of each kind. */
  readonly countsByKind: Readonly<Record<StructureKind, number>>;
}

/**
 * How a table is read.
 *
 * @internal
 */
export interface RowFormat<C extends string> {
  /** Name of each column, unless the caller gives others. */
  readonly columns: Readonly<Record<C, string>>;
  /** Columns without which nothing can be read. */
  readonly required: readonly C[];
  /** Reads one row. */
  readonly read: (row: OneRow<C>) => RowContent;
}

/** Ten times the structures of the country, a row a year and more. */
const MAX_ROWS = 200_000;
const MAX_COLUMN_NAME = 200;

const columnName = z.string().min(1).max(MAX_COLUMN_NAME);

function optionsSchema<C extends string>({ columns }: RowFormat<C>): z.ZodType<RowsOptions<C>> {
  const names = Object.fromEntries(Object.keys(columns).map((key) => [key, z.exactOptional(columnName)]));
  return z.strictObject({
    columns: z.exactOptional(z.strictObject(names)),
    merge: z.exactOptional(z.boolean()),
    strict: z.exactOptional(z.boolean()),
    firstRow: z.exactOptional(z.int().min(1)),
  }) as unknown as z.ZodType<RowsOptions<C>>;
}

interface Table<C extends string> {
  readonly names: Readonly<Record<C, string>>;
  /** The names that the caller gave. */
  readonly given: Readonly<Partial<Record<C, string>>>;
  readonly required: readonly C[];
}

type Cells<C extends string> = Readonly<Partial<Record<C, unknown>>>;

// Names are the same when they look the same: files begin with a byte order mark, and their lines end with a return.
function cellsReader<C extends string>(names: Readonly<Record<C, string>>): (row: object) => Cells<C> {
  const columns = Object.keys(names) as C[];
  const wanted = new Map<string, readonly C[]>();
  for (const column of columns) {
    const name = cleaned(names[column]);
    wanted.set(name, [...(wanted.get(name) ?? []), column]);
  }
  const seen = new Map<string, readonly C[]>();
  return (row) => {
    const cells: Partial<Record<C, unknown>> = {};
    for (const [name, value] of Object.entries(row as Readonly<Record<string, unknown>>)) {
      const found = seen.get(name) ?? wanted.get(cleaned(name)) ?? [];
      seen.set(name, found);
      // Of two columns that look the same, the one that is exactly named counts, else the first.
      for (const column of found) if (!Object.hasOwn(cells, column) || name === names[column]) cells[column] = value;
    }
    return cells;
  };
}

function checkColumns<C extends string>(
  rows: readonly object[],
  cells: readonly Cells<C>[],
  { names, given, required }: Table<C>,
): void {
  const [first] = rows;
  if (first === undefined) return;
  const named = Object.keys(given) as C[];
  for (const column of new Set([...required, ...named])) {
    if (cells.some((row) => Object.hasOwn(row, column))) continue;
    const found = Object.keys(first).slice(0, 20).join(', ');
    const path = Object.hasOwn(given, column) ? ['options', 'columns', column] : ['rows'];
    refuse('siae/missing-column', `a column named "${names[column]}", or its other name in columns`, found, path);
  }
}

function checkedRows(rows: unknown): readonly object[] {
  const list = parseInput(z.array(z.unknown()).max(MAX_ROWS), rows, ['rows']);
  for (const [position, row] of list.entries()) {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      refuse('core/wrong-type', 'an object of texts by the name of their column', row, ['rows', position]);
    }
  }
  return list as readonly object[];
}

function refusedRow({ code, path, expected, found }: PalierError, row: number): RefusedRow {
  return { row, column: String(path[1]), error: { code, path, expected, found } };
}

/**
 * Reads the rows of a table.
 *
 * @param rows - The rows.
 * @param options - How.
 * @param format - Its columns, and how a row is read.
 * @returns The structures, the rows refused, and counts.
 *
 * @internal
 */
export function readRows<C extends string>(rows: unknown, options: unknown, format: RowFormat<C>): RowsRead {
  const {
    columns: others,
    merge = true,
    strict = false,
    firstRow = 2,
  } = parseInput(optionsSchema(format), options, ['options']);
  const list = checkedRows(rows);
  const given = (others ?? {}) as Table<C>['given'];
  const columns: Readonly<Record<C, string>> = { ...format.columns, ...given };
  const rowsOfCells = list.map(cellsReader(columns));
  checkColumns(list, rowsOfCells, { names: columns, given, required: format.required });
  const groups = new Map<string, RowContent[]>();
  const refused: RefusedRow[] = [];
  const counts = Object.fromEntries(STRUCTURE_KINDS.map((kind) => [kind, 0])) as Record<StructureKind, number>;
  for (const [position, cells] of rowsOfCells.entries()) {
    const number = position + firstRow;
    const result = attempt(() => format.read({ number, cells, columns }));
    if (!result.ok) {
      if (strict) throw result.error;
      refused.push(refusedRow(result.error, number));
      continue;
    }
    const { structure } = result.value;
    counts[structure.kinds[0]] += 1;
    const key = merge ? String(structure.siret) : String(number);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [result.value]);
    else group.push(result.value);
  }
  return { structures: Array.from(groups.values(), merged), refused, countsByKind: counts };
}
