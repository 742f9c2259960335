/**
 * How a table is written down: plain literals in, a frozen table out.
 */
import { civilDate, type Confidence } from '../core/index.js';
import type { LawRow, LawTable } from './row.js';
import { cite, type TextId } from './texts.js';

/** A source as it is written in a table. */
export interface SourceDefinition {
  /** The text. */
  readonly text: TextId;
  /** The article or paragraph. */
  readonly article?: string;
  /** How well this source alone confirms the value; as well as the row unless said. */
  readonly confidence?: Confidence;
}

/** A row as it is written in a table. */
export interface RowDefinition<V> {
  /** First day. */
  readonly from: string;
  /** Last day, included. */
  readonly until: string | null;
  /** The value. */
  readonly value: V;
  /** How well it is confirmed. */
  readonly confidence: Confidence;
  /** What it was read in. */
  readonly sources: readonly SourceDefinition[];
  /** Why it must be read again. */
  readonly recheck?: string;
  /** Reasoning, reading, what was not found. */
  readonly note?: string;
}

/** A table as it is written down. */
export interface TableDefinition<V> extends Pick<LawTable<V>, 'id' | 'title' | 'unit'> {
  /** Changes were looked for up to this day. */
  readonly verifiedTo: string;
  /** The day on which its rows were last gone through, each against its sources. */
  readonly checkedOn: string;
  /** The rows, oldest first. */
  readonly rows: readonly RowDefinition<V>[];
}

/**
 * Freezes a value and all that it holds: every caller shares the tables.
 *
 * @param value - The value.
 * @returns The same value.
 *
 * @internal
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}

function lawRow<V>(table: string, checkedOn: string, definition: RowDefinition<V>): LawRow<V> {
  const { from, until, value, sources, confidence, ...remarks } = definition;
  return {
    id: `${table}/${from}`,
    value,
    from: civilDate(from),
    until: until === null ? null : civilDate(until),
    sources: sources.map(({ text, ...options }) => cite(text, { confidence, ...options })),
    confidence,
    checkedOn: civilDate(checkedOn),
    ...remarks,
  };
}

/**
 * Makes a table: reads its days, writes out its citations, and freezes it all, since every caller shares it.
 *
 * @param definition - The table as it is written down.
 * @returns The table.
 *
 * @example
 * ```ts
 * const [first] = supervisionShare.rows;
 * console.log(first?.id, Object.isFrozen(first)); //=> charges/supervision-share/1982-11-13 true
 * ```
 */
export function lawTable<V>(definition: TableDefinition<V>): LawTable<V> {
  const { id, title, unit, verifiedTo, checkedOn, rows } = definition;
  return deepFreeze({
    id,
    title,
    unit,
    verifiedTo: civilDate(verifiedTo),
    rows: rows.map((row) => lawRow(id, checkedOn, row)),
  });
}
