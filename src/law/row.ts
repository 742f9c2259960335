/**
 * Dated values: a row holds one value of the law and the days it holds for; a table holds one value's whole history.
 */
import {
  civilDate,
  refuse,
  type Citation,
  type CivilDate,
  type Confidence,
  type ErrorPath,
  type Message,
  type Unit,
} from '../core/index.js';

/** One value of the law, the days on which it holds, and what it rests on. Plain JSON. */
export interface LawRow<V> {
  /** Stable identifier: the table's, then the first day. */
  readonly id: string;
  /** The value, as plain JSON: shares and amounts are decimal texts. */
  readonly value: V;
  /** The first day on which it holds. */
  readonly from: CivilDate;
  /** The last day on which it holds, included; `null` while no end is known. */
  readonly until: CivilDate | null;
  /** The texts that it was read in; at least one. */
  readonly sources: readonly Citation[];
  /** How well the value is confirmed. */
  readonly confidence: Confidence;
  /** The day on which somebody last looked at the row. */
  readonly checkedOn: CivilDate;
  /** Why it must be read again before one relies on it. */
  readonly recheck?: string;
  /** The reasoning when the value is inferred, the reading used, what was not found. */
  readonly note?: string;
}

/** The history of one value: its rows follow each other in order of day, without gap or overlap. Plain JSON. */
export interface LawTable<V> {
  /** Stable identifier, such as `charges/caretaker-share/both-tasks`. */
  readonly id: string;
  /** What the value is, for people. */
  readonly title: Message;
  /** What the value counts; `list` and `rule` for values that are not figures. */
  readonly unit: Unit | 'list' | 'rule';
  /** Changes of the law were looked for up to this day. */
  readonly verifiedTo: CivilDate;
  /** The rows, oldest first; never empty. */
  readonly rows: readonly LawRow<V>[];
}

const STRENGTH = { confirmed: 3, 'single-source': 2, inferred: 1, unconfirmed: 0 } as const;

/**
 * Refuses what is not a table; callers may be plain JavaScript.
 *
 * @param table - What was given.
 * @param path - Where in the input.
 * @throws {@link PalierError} `law/invalid-table`.
 *
 * @example
 * ```ts
 * const result = attempt(() => changesBetween(civilDate('2025-01-01'), civilDate('2026-01-01'), [{} as never]));
 * if (!result.ok) console.log(result.error.code, formatPath(result.error.path)); //=> law/invalid-table tables[0]
 * ```
 */
export function checkTable(table: unknown, path: ErrorPath): void {
  if (typeof table === 'object' && table !== null && 'rows' in table && Array.isArray(table.rows)) return;
  refuse('law/invalid-table', 'a table of palier/law', table, path);
}

/**
 * Looks up the row that holds on a day.
 *
 * @param table - The table.
 * @param day - The day.
 * @returns The row, or `undefined` on a day that the table does not cover.
 * @throws {@link PalierError} `law/invalid-table` for what is not a table, `core/invalid-date` or
 * `core/date-out-of-range` for what is not a day.
 *
 * @example
 * ```ts
 * console.log(rowOn(caretakerShares['one-task'], civilDate('2026-11-23'))?.value); //=> 0.4
 * console.log(rowOn(caretakerShares['one-task'], civilDate('1980-01-01'))); //=> undefined
 * ```
 */
export function rowOn<V>(table: LawTable<V>, day: CivilDate): LawRow<V> | undefined {
  checkTable(table, ['table']);
  const on = civilDate(day, ['day']);
  return table.rows.find(({ from, until }) => from <= on && (until === null || on <= until));
}

function coveredDays(table: LawTable<unknown>): string {
  const first = table.rows[0]?.from ?? 'no day';
  const last = table.rows.at(-1)?.until ?? null;
  return last === null ? `from ${first}` : `from ${first} to ${last}`;
}

/**
 * Looks up the row that holds on a day, which must exist.
 *
 * @param table - The table.
 * @param day - The day.
 * @returns The row.
 * @throws {@link PalierError} as {@link rowOn}, and `law/no-value` on a day that the table does not cover: the error
 * names the table, its first and its last day.
 *
 * @example
 * ```ts
 * const row = requireRow(supervisionShare, civilDate('2026-11-23'));
 * console.log(row.value, row.confidence, row.from); //=> 0.1 confirmed 2009-01-01
 * ```
 */
export function requireRow<V>(table: LawTable<V>, day: CivilDate): LawRow<V> {
  return (
    rowOn(table, day) ??
    refuse('law/no-value', `a day that the table ${table.id} covers, ${coveredDays(table)}`, day, ['day'])
  );
}

/**
 * Looks up the value on a day, which must exist.
 *
 * @param table - The table.
 * @param day - The day.
 * @returns The value.
 * @throws {@link PalierError} as {@link requireRow}.
 *
 * @example
 * ```ts
 * console.log(valueOn(smicHourly.metropole, civilDate('2026-06-01'))); //=> 12.31
 * const early = attempt(() => valueOn(smicHourly.metropole, civilDate('2017-12-31')));
 * if (!early.ok) console.log(early.error.expected); //=> a day that the table smic/hourly/metropole covers, from 2018-01-01
 * ```
 */
export function valueOn<V>(table: LawTable<V>, day: CivilDate): V {
  return requireRow(table, day).value;
}

function isRow(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'sources' in row && Array.isArray(row.sources);
}

/**
 * The grounds of a row, as a finding or an explanation needs them: none is surer than the row itself, and each says
 * why the row must be read again when it must.
 *
 * @param row - The row.
 * @returns Its sources, with the row's confidence where it is the weaker one, and the row's recheck flag.
 * @throws {@link PalierError} `law/invalid-row` for what is not a row.
 *
 * @example
 * ```ts
 * const [first] = citationsOf(requireRow(caretakerShares['both-tasks'], civilDate('2026-11-23')));
 * console.log(first?.text, first?.article, first?.confidence); //=> decret-82-955 art. 2 confirmed
 * ```
 */
export function citationsOf(row: LawRow<unknown>): readonly Citation[] {
  if (!isRow(row)) return refuse('law/invalid-row', 'a row of a table of palier/law', row, ['row']);
  const { sources, confidence, recheck } = row;
  return sources.map((source) => ({
    ...source,
    confidence: STRENGTH[source.confidence] <= STRENGTH[confidence] ? source.confidence : confidence,
    ...(recheck === undefined || source.recheck !== undefined ? {} : { recheck }),
  }));
}
