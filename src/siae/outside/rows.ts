/**
 * Rows of a table that another program wrote: each is read by itself, and a bad one is refused by row and column.
 */
import * as z from 'zod';

import { attempt, parseInput, refuse, type PalierError, type PalierIssue } from '../../core/index.js';
import { STRUCTURE_KINDS, type StructureKind } from '../../law/index.js';
import type { ConventionInput, StructureInput } from '../structure/schema.js';
import { known, type OneRow } from './cells.js';

/** A row as a reader of CSV files gives it: its cells, by the name of their column. An empty cell may be left out. */
export type TextRow = Readonly<Record<string, string>>;

/** How rows are read. */
export interface RowsOptions<C extends string> {
  /** Other names of columns than those of the format. */
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
 * What one row says.
 *
 * @internal
 */
export interface RowContent {
  /** The structure, without conventions. */
  readonly structure: StructureInput & { readonly kinds: readonly [StructureKind] };
  /** The convention, and the words by which the other rows of that convention are known. */
  readonly convention?: {
    /** The same for every row of one convention. */
    readonly key: string;
    /** What this row says of it. */
    readonly value: ConventionInput;
  };
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

function mergedConvention(values: readonly [ConventionInput, ...ConventionInput[]]): ConventionInput {
  const annexes = values.flatMap((one) => one.annexes ?? []);
  const [first] = values;
  return {
    kind: first.kind,
    firstDay: values.reduce((day, one) => (one.firstDay < day ? one.firstDay : day), first.firstDay),
    lastDay: values.reduce((day, one) => (one.lastDay > day ? one.lastDay : day), first.lastDay),
    ...(annexes.length === 0 ? {} : { annexes }),
  };
}

function mergedConventions(contents: readonly RowContent[]): readonly ConventionInput[] {
  const byKey = new Map<string, [ConventionInput, ...ConventionInput[]]>();
  for (const { convention } of contents) {
    if (convention === undefined) continue;
    const { key, value } = convention;
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [value]);
    else group.push(value);
  }
  return Array.from(byKey.values(), mergedConvention);
}

function union<T>(lists: readonly (readonly T[] | undefined)[]): readonly T[] | undefined {
  const given = lists.filter((list) => list !== undefined);
  return given.length === 0 ? undefined : [...new Set(given.flat())];
}

// Of one establishment the rows say the same; what the first leaves out, a later one may tell.
function merged(contents: readonly RowContent[]): StructureInput {
  const structures: readonly StructureInput[] = contents.map(({ structure }) => structure);
  const conventions = mergedConventions(contents);
  const lists = {
    kinds: [...new Set(structures.flatMap(({ kinds }) => kinds))],
    labels: union(structures.map(({ labels }) => labels)),
    activities: union(structures.map(({ activities }) => activities)),
    conventions: conventions.length === 0 ? undefined : conventions,
  };
  return { ...structures.reduce((all, one) => ({ ...one, ...all })), ...known(lists) };
}

function checkColumns<C extends string>(
  rows: readonly object[],
  names: Readonly<Record<C, string>>,
  needed: readonly C[],
): void {
  const [first] = rows;
  if (first === undefined) return;
  for (const column of needed) {
    if (rows.some((row) => Object.hasOwn(row, names[column]))) continue;
    const found = Object.keys(first).slice(0, 20).join(', ');
    refuse('siae/missing-column', `a column named "${names[column]}", or its other name in columns`, found, ['rows']);
  }
}

function checkedRows(rows: unknown): readonly Readonly<Record<string, unknown>>[] {
  const list = parseInput(z.array(z.unknown()).max(MAX_ROWS), rows, ['rows']);
  for (const [position, row] of list.entries()) {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      refuse('core/wrong-type', 'an object of texts by the name of their column', row, ['rows', position]);
    }
  }
  return list as readonly Readonly<Record<string, unknown>>[];
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
  const columns: Readonly<Record<C, string>> = { ...format.columns, ...others };
  checkColumns(list, columns, format.required);
  const groups = new Map<string, RowContent[]>();
  const refused: RefusedRow[] = [];
  const counts = Object.fromEntries(STRUCTURE_KINDS.map((kind) => [kind, 0])) as Record<StructureKind, number>;
  for (const [position, cells] of list.entries()) {
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
