/**
 * Up to which day the texts behind an answer were read.
 */
import { civilDate, figure, finding, refuse, type Citation, type CivilDate, type Finding } from '../core/index.js';

/** What an answer rests on, and when that was last read. */
export interface LawChecked {
  /** Code of the finding, `module/law-checked-before`. */
  readonly code: string;
  /** The day that is asked for. */
  readonly on: CivilDate;
  /** The day up to which the texts were read, as {@link textsCheckedOn} gives it. */
  readonly checked: CivilDate;
  /** The texts, at least one. */
  readonly basis: readonly Citation[];
}

/**
 * Says that the texts were last looked through before the day that is asked for, when they were: a change in between
 * is not excluded, so that the finding is uncertain.
 *
 * @param answer - The day asked for, the day of reading, the texts.
 * @returns One finding, or none.
 * @throws {@link PalierError} `core/invalid-date` for what is not a day, and as {@link finding}.
 *
 * @example
 * ```ts
 * const [basis, checked] = [[cite('cch', { confidence: 'confirmed' })], civilDate('2026-02-01')];
 * const code = 'charges/law-checked-before';
 * console.log(lawCheckedBefore({ code, on: civilDate('2026-02-02'), checked, basis })[0]?.outcome); //=> uncertain
 * console.log(lawCheckedBefore({ code, on: civilDate('2026-02-01'), checked, basis }).length); //=> 0
 * ```
 */
export function lawCheckedBefore(answer: LawChecked): readonly Finding[] {
  if (typeof answer !== 'object' || (answer as object | null) === null) {
    return refuse('core/wrong-type', 'a code, a day, the day of reading and the texts', answer);
  }
  const { code, basis } = answer;
  const on = civilDate(answer.on, ['on']);
  const checked = civilDate(answer.checked, ['checked']);
  if (on <= checked) return [];
  return [
    finding({
      code,
      outcome: 'uncertain',
      reason: 'unconfirmed-value',
      severity: 'info',
      basis,
      figures: [figure('checked', checked, 'day'), figure('on', on, 'day')],
      path: ['on'],
    }),
  ];
}
