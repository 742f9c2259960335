/**
 * A value of the law on a day, with its grounds, as the rules of this module carry it.
 */
import { refuse, type Citation, type CivilDate, type ErrorPath } from '../core/index.js';
import { citationsOf, rowOn, type LawRow, type LawTable } from '../law/index.js';

/**
 * A value of the day and its grounds.
 *
 * @internal
 */
export interface Ruled<V> {
  /** The value. */
  readonly value: V;
  /** What it rests on. */
  readonly basis: readonly Citation[];
}

function ruled<V>(row: LawRow<V>): Ruled<V> {
  return { value: row.value, basis: citationsOf(row) };
}

/**
 * Looks up a value that may not exist on a day.
 *
 * @param table - The table.
 * @param on - The day, checked.
 * @returns The value and its grounds, or nothing on a day that the table does not cover.
 *
 * @internal
 */
export function ruledIf<V>(table: LawTable<V>, on: CivilDate): Ruled<V> | undefined {
  const row = rowOn(table, on);
  return row === undefined ? undefined : ruled(row);
}

/**
 * Looks up a value that must exist on a day.
 *
 * @param table - The table.
 * @param on - The day, checked.
 * @param path - Where the day stands in the input.
 * @returns The value and its grounds.
 * @throws {@link PalierError} `lots/no-text-then` before the first row, `lots/no-text-yet` after the last one.
 *
 * @internal
 */
export function ruledOn<V>(table: LawTable<V>, on: CivilDate, path: ErrorPath = ['days']): Ruled<V> {
  const found = ruledIf(table, on);
  if (found !== undefined) return found;
  const first = String(table.rows[0]?.from);
  if (on < first) return refuse('lots/no-text-then', `a day from ${first}, the first of ${table.id}`, on, path);
  const last = String(table.rows.at(-1)?.until);
  return refuse('lots/no-text-yet', `a day up to ${last}, the last known of ${table.id}`, on, path);
}
