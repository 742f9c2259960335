/**
 * The row to cite on a day before the oldest wording read.
 */
import type { CivilDate } from '../core/index.js';
import { requireRow, rowOn, type LawRow, type LawTable } from '../law/index.js';

/**
 * The row of a day; before the oldest wording read, the latest one, which says which rule to look up.
 *
 * @param table - The table.
 * @param on - The day.
 * @returns The row.
 *
 * @internal
 */
export function rowNear<V>(table: LawTable<V>, on: CivilDate): LawRow<V> {
  return rowOn(table, on) ?? requireRow(table, table.verifiedTo);
}
