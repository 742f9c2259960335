/**
 * The rule books of a plan: a book serves every day on which no table of the law has another row.
 */
import { addDays, type CivilDate, type ErrorPath } from '../../core/index.js';
import { lawTables } from '../../law/index.js';
import type { Operation } from './operation.js';
import { reservationBook, type ReservationBook } from './reserved-routes.js';
import { ruleBook, type RuleBook } from './rule-book.js';

/** Every day on which a row begins, or on which one has ended, oldest first. */
function daysOfChange(): readonly CivilDate[] {
  const rows = lawTables.flatMap((table) => table.rows);
  const days = rows.flatMap(({ from, until }) => (until === null ? [from] : [from, addDays(until, 1)]));
  return [...new Set(days)].sort();
}

/** Remembers, for each day asked, how many days of change there were up to it: the same number, the same law. */
function periodsBetween(changes: readonly CivilDate[]): (on: CivilDate) => number {
  const known = new Map<CivilDate, number>();
  return (on) => {
    const found = known.get(on) ?? changes.filter((day) => day <= on).length;
    known.set(on, found);
    return found;
  };
}

/**
 * Makes the memory of a plan.
 *
 * @returns The function that gives the rules of an operation, looked up once for all days between two changes of the law.
 *
 * @internal
 */
export function planBooks(): (operation: Operation, path: ErrorPath) => RuleBook {
  const periodOf = periodsBetween(daysOfChange());
  const reservations = new Map<number, ReservationBook>();
  const books = new Map<string, RuleBook>();
  return ({ buyer, days: { on } }, path) => {
    const period = periodOf(on);
    const key = `${String(period)}${JSON.stringify(buyer)}`;
    const known = books.get(key);
    if (known !== undefined) return known;
    // Whoever buys, the same reservations are allowed.
    const shared = reservations.get(period) ?? reservationBook(on);
    const made = ruleBook(on, buyer, path, shared);
    reservations.set(period, shared);
    books.set(key, made);
    return made;
  };
}
