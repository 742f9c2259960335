/**
 * Up to which day the texts behind an answer of this module were read.
 */
import type { Citation, CivilDate, Finding } from '../core/index.js';
import { lawCheckedBefore as checkedBefore, textsCheckedOn, type LawTable } from '../law/index.js';

/**
 * Says that the texts were last looked through before the day that is asked for, when they were.
 *
 * @param on - The day that is asked for.
 * @param tables - The tables that the answer rests on.
 * @param basis - Their grounds.
 * @returns One finding, or none.
 *
 * @internal
 */
export function lawCheckedBefore(
  on: CivilDate,
  tables: readonly LawTable<unknown>[],
  basis: readonly Citation[],
): readonly Finding[] {
  return checkedBefore({ code: 'lots/law-checked-before', on, checked: textsCheckedOn(tables), basis });
}
