/**
 * Up to which day the texts behind an answer were read.
 */
import { figure, finding, type Citation, type CivilDate, type Finding } from '../core/index.js';

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
  if (on <= checked) return [];
  return [
    finding({
      code: 'charges/law-checked-before',
      outcome: 'uncertain',
      reason: 'unconfirmed-value',
      severity: 'info',
      basis,
      figures: [figure('checked', checked, 'day'), figure('on', on, 'day')],
      path: ['on'],
    }),
  ];
}
