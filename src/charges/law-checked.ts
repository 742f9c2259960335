/**
 * Up to which day the texts behind an answer of this module were read.
 */
import type { Citation, CivilDate, Finding } from '../core/index.js';
import { lawCheckedBefore as checkedBefore } from '../law/index.js';

/**
 * Says that the texts were last looked through before the day that is asked for, when they were.
 *
 * @param on - The day that is asked for.
 * @param checked - The day up to which the texts were read.
 * @param basis - The texts.
 * @returns One finding, or none.
 *
 * @internal
 */
export function lawCheckedBefore(on: CivilDate, checked: CivilDate, basis: readonly Citation[]): readonly Finding[] {
  return checkedBefore({ code: 'charges/law-checked-before', on, checked, basis });
}
