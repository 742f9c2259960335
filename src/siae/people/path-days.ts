/**
 * The days of an insertion path: when it is suspended, when it is over, when another may begin.
 */
import { addDays, daysBetween, inclusiveDays, latest, type CivilDate, refuse } from '../../core/index.js';
import { insertionPathRules, valueOn } from '../../law/index.js';
import { dayAfterTerm, lastDayOfTerm } from '../term.js';
import { extendedTo } from './path-extensions.js';
import type { PathFacts, SuspensionFacts } from './path-facts.js';

/**
 * The state of a path on a day: before its first day, running, suspended, over with a new one closed to a structure alone
 * (`in-the-gap`), over with a new one open (`free`), or outside these articles (`not-subject`, prison employment contract).
 */
export type InsertionPathState = 'not-started' | 'running' | 'suspended' | 'in-the-gap' | 'free' | 'not-subject';

/**
 * Days of suspension in a row.
 *
 * @internal
 */
export interface SuspendedRun {
  /** The first day. */
  readonly firstDay: CivilDate;
  /** The last day known; the day asked for while it goes on. */
  readonly lastDay: CivilDate;
  /** Whether it goes on. */
  readonly goesOn: boolean;
}

/**
 * Whether a suspension of the contract suspends the path: beyond fifteen days; days without a contract always do.
 *
 * @param one - The suspension.
 * @param facts - The facts.
 * @returns Whether it does.
 *
 * @internal
 */
export function suspendsPath(one: SuspensionFacts, facts: PathFacts): boolean {
  const { reason, known } = one;
  if (known === undefined) return false;
  const isOfContract = reason === 'contract-suspended' || reason === 'bridge-contract';
  return !isOfContract || inclusiveDays(known) > facts.law.suspension.value.contractSuspendedOverDays;
}

/**
 * The suspensions that count, those that follow each other without a gap joined.
 *
 * @param facts - The facts.
 * @returns The runs, oldest first.
 *
 * @internal
 */
export function suspendedRuns(facts: PathFacts): readonly SuspendedRun[] {
  const runs: SuspendedRun[] = [];
  for (const one of facts.suspensions) {
    if (one.known === undefined || !suspendsPath(one, facts)) continue;
    const { firstDay, lastDay } = one.known;
    const run = { firstDay, lastDay, goesOn: one.lastDay === null };
    const before = runs.at(-1);
    if (before !== undefined && addDays(before.lastDay, 1) === firstDay) {
      runs[runs.length - 1] = { ...run, firstDay: before.firstDay };
    } else {
      runs.push(run);
    }
  }
  return runs;
}

/**
 * The last day of a path by one count, without extension or postponement.
 *
 * @param facts - The facts.
 * @param count - The count.
 * @returns The day.
 *
 * @internal
 */
export function lastDayBy(facts: PathFacts, count: PathFacts['count']): CivilDate {
  const { startedOn, on, law } = facts;
  return count === 'platform-days'
    ? addDays(startedOn, valueOn(insertionPathRules.platformLength, on).days - 1)
    : lastDayOfTerm(startedOn, law.length.value.months);
}

// The platform counts from the first day of a suspension to its last, one less than the days that it holds.
function suspendedDaysBefore(end: CivilDate, facts: PathFacts): number {
  const spans = facts.suspensions.flatMap((one) =>
    one.known !== undefined && suspendsPath(one, facts) && one.firstDay <= end ? one.known : [],
  );
  const between = spans.reduce((days, { firstDay, lastDay }) => days + daysBetween(firstDay, lastDay), 0);
  return facts.count === 'platform-days' ? between : between + spans.length;
}

/**
 * The last day without extension, on one reading of the suspended days.
 *
 * @param facts - The facts.
 * @param reading - The reading.
 * @returns The day.
 *
 * @internal
 */
export function lastDayRead(facts: PathFacts, reading: PathFacts['suspendedDays']): CivilDate {
  const last = lastDayBy(facts, facts.count);
  return reading === 'count-in' ? last : addDays(last, suspendedDaysBefore(last, facts));
}

// The end that the law gives: `null` for a contract without term.
function computedOver(facts: PathFacts, reading: PathFacts['suspendedDays']): CivilDate | null {
  const ends = facts.extensions.map((one) => extendedTo(one, facts));
  if (ends.includes(null)) return null;
  const known = ends.filter((end) => typeof end === 'string');
  return addDays(latest([lastDayRead(facts, reading), ...known]), 1);
}

/**
 * The suspension after which a path was ended early.
 *
 * @param facts - The facts.
 * @returns Its first day, and the first day on which the path could be ended; `undefined` when it was not ended early.
 * @throws {@link PalierError} `siae/early-end-without-suspension`.
 *
 * @internal
 */
export function earlyEndOf(
  facts: PathFacts,
): { readonly firstDay: CivilDate; readonly possibleFrom: CivilDate } | undefined {
  const { ended, law } = facts;
  if (ended?.early !== true) return undefined;
  const eve = addDays(ended.on, -1);
  const run = suspendedRuns(facts).find(({ firstDay, lastDay }) => firstDay <= eve && eve <= lastDay);
  if (run === undefined) {
    return refuse('siae/early-end-without-suspension', 'a suspension that runs to the eve of the end', ended.on, [
      'ended',
      'on',
    ]);
  }
  return { firstDay: run.firstDay, possibleFrom: dayAfterTerm(run.firstDay, law.earlyEnd.value.months) };
}

/**
 * When a path is over and when another may begin without a prescriber.
 *
 * @internal
 */
export interface PathEnd {
  /** The first day that the path does not cover; `null` while a contract without term carries it. */
  readonly overFrom: CivilDate | null;
  /** The first day on which a structure alone may open another; `null` likewise. */
  readonly newFrom: CivilDate | null;
}

/**
 * Computes both days on one reading.
 *
 * @param facts - The facts.
 * @param reading - What suspended days do.
 * @returns The days.
 *
 * @internal
 */
export function pathEnd(facts: PathFacts, reading: PathFacts['suspendedDays']): PathEnd {
  const overFrom = facts.ended?.on ?? computedOver(facts, reading);
  if (overFrom === null) return { overFrom, newFrom: null };
  const early = earlyEndOf(facts);
  // An end that came too soon is not one of those that the article counts from the start of the suspension.
  const isLawfulEarlyEnd = early !== undefined && early.possibleFrom <= overFrom;
  const from = isLawfulEarlyEnd ? early.firstDay : overFrom;
  return { overFrom, newFrom: dayAfterTerm(from, facts.law.gap.value.months) };
}

/**
 * The end that the law gives whatever the caller says of it.
 *
 * @param facts - The facts.
 * @returns The first day that the path does not cover, on the longer reading; `null` without end.
 *
 * @internal
 */
export function longestOver(facts: PathFacts): CivilDate | null {
  const one = computedOver(facts, 'count-in');
  const other = computedOver(facts, 'added-after');
  return one === null || other === null ? null : latest([one, other]);
}
