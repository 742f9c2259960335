/**
 * The last day of a term counted in months.
 */
import { addDays, addMonths, type CivilDate } from '../core/index.js';

/**
 * The last day of a term of months whose first day counts: the eve of the day with the same number, or the last day of
 * the month when that month has no such day.
 *
 * @param first - The first day of the term.
 * @param months - Its months.
 * @returns Its last day, included.
 *
 * @internal
 */
export function lastDayOfTerm(first: CivilDate, months: number): CivilDate {
  const reached = addMonths(first, months);
  // From 29 February, two years end on 28 February: the month ends before it comes to the 29th.
  return reached.slice(8) === first.slice(8) ? addDays(reached, -1) : reached;
}

/**
 * The first day after a term of months whose first day counts.
 *
 * @param first - The first day of the term.
 * @param months - Its months.
 * @returns The day after its last one.
 *
 * @internal
 */
export function dayAfterTerm(first: CivilDate, months: number): CivilDate {
  return addDays(lastDayOfTerm(first, months), 1);
}
