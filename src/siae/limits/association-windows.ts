/**
 * The windows over which the hours of one worker of an association intermédiaire are added up, and what each is worth.
 */
import {
  addDays,
  addMonths,
  compareDays,
  latest,
  type CivilDate,
  type Outcome,
  type Period,
} from '../../core/index.js';
import { lastDayOfTerm } from '../term.js';
import type { AssociationCapScope, AssociationWindowReading, Derogation, Stint } from './association-input.js';

/**
 * What a window comes to: at or under the cap, over it with or without a derogation for all that is over, over it because
 * of hours after the derogation, or not known for want of shorter records. With records across its limits it may reach the
 * cap, or pass it under a derogation: lawful either way.
 */
type WindowVerdict =
  'within' | 'reached' | 'may-reach' | 'derogated' | 'may-derogate' | 'exceeded' | 'after-derogation' | 'to-split';

/** How much of a record a derogation covers. */
type Coverage = 'all' | 'part' | 'none';

/**
 * How the hours are to be added up.
 *
 * @internal
 */
export interface WindowRules {
  /** The day on which hours are left or not. */
  readonly on: CivilDate;
  /** Calendar months of a window. */
  readonly months: number;
  /** The cap in hundredths of an hour. */
  readonly cap: number;
  /** Over what it is counted. */
  readonly scope: AssociationCapScope;
  /** How the months run. */
  readonly reading: AssociationWindowReading;
  /** The derogations, in order of first day. */
  readonly derogations: readonly Derogation[];
}

/**
 * A window and what it holds.
 *
 * @internal
 */
export interface WindowState extends Period {
  /** The user, when each is counted alone. */
  readonly user: string | null;
  /** The cap in hundredths of an hour: nothing after a window that runs once. */
  readonly cap: number;
  /** Records that lie within it. */
  readonly certain: readonly Stint[];
  /** Records that it holds a part of. */
  readonly straddling: readonly Stint[];
  /** How much of each record a derogation covers. */
  readonly coverage: ReadonlyMap<Stint, Coverage>;
  /** Whether it holds the day asked for; one that ends later does once the worker has begun. */
  readonly isOpen: boolean;
  /** What it comes to. */
  readonly verdict: WindowVerdict;
}

type Span = Period & { readonly cap: number };

/** What a verdict says of the rule. */
const OUTCOMES: Readonly<Record<WindowVerdict, Outcome>> = {
  within: 'met',
  reached: 'met',
  'may-reach': 'met',
  derogated: 'met',
  'may-derogate': 'met',
  exceeded: 'breached',
  'after-derogation': 'uncertain',
  'to-split': 'uncertain',
};

function covers({ users }: Derogation, user: string): boolean {
  return users === null || users.has(user);
}

function coverageOf(stint: Stint, derogations: readonly Derogation[]): Coverage {
  const own = derogations.filter(
    (one) => covers(one, stint.user) && one.firstDay <= stint.lastDay && one.lastDay >= stint.firstDay,
  );
  if (own.length === 0) return 'none';
  // One after the other, they may cover together what none covers alone.
  let reached: CivilDate | undefined;
  for (const { firstDay, lastDay } of own) {
    const isGap =
      reached === undefined ? firstDay > stint.firstDay : firstDay > reached && firstDay > addDays(reached, 1);
    if (isGap) return 'part';
    if (lastDay >= stint.lastDay) return 'all';
    if (reached === undefined || lastDay > reached) reached = lastDay;
  }
  return 'part';
}

/**
 * Adds up hours.
 *
 * @param stints - The records.
 * @returns Their hours, in hundredths.
 *
 * @internal
 */
export function totalOf(stints: readonly Stint[]): number {
  return stints.reduce((sum, { hundredths }) => sum + hundredths, 0);
}

// The first day of the record with which the total passes the cap; records come in order of first day.
function dayPassed(stints: readonly Stint[], cap: number): CivilDate | undefined {
  let total = 0;
  for (const { firstDay, hundredths } of stints) {
    total += hundredths;
    if (total > cap) return firstDay;
  }
  return undefined;
}

function judge(stints: readonly Stint[], cap: number, isCovered: (stint: Stint) => boolean): WindowVerdict {
  const passed = dayPassed(stints, cap);
  if (passed === undefined) return totalOf(stints) === cap ? 'reached' : 'within';
  const uncovered = stints.filter((stint) => !isCovered(stint));
  if (totalOf(uncovered) > cap) return 'exceeded';
  return uncovered.some(({ lastDay }) => lastDay >= passed) ? 'after-derogation' : 'derogated';
}

// The least that a window may hold, and the most: where both say the same, the records need not be split.
function between(least: WindowVerdict, most: WindowVerdict): WindowVerdict {
  if (OUTCOMES[least] !== OUTCOMES[most]) return 'to-split';
  if (least === most) return most;
  if (most === 'reached') return 'may-reach';
  return most === 'derogated' ? 'may-derogate' : most;
}

function stateOf(
  span: Span,
  user: string | null,
  stints: readonly Stint[],
  coverage: WindowState['coverage'],
  on: CivilDate,
): WindowState {
  const { firstDay, lastDay, cap } = span;
  const touched = stints.filter((stint) => stint.firstDay <= lastDay && stint.lastDay >= firstDay);
  const isWithin = (stint: Stint): boolean => stint.firstDay >= firstDay && stint.lastDay <= lastDay;
  const certain = touched.filter(isWithin);
  const straddling = touched.filter((stint) => !isWithin(stint));
  const least = judge(certain, cap, (stint) => coverage.get(stint) !== 'none');
  const most = judge(touched, cap, (stint) => coverage.get(stint) === 'all');
  const isBegun = lastDay === on || stints.some((stint) => stint.firstDay <= on);
  const isOpen = firstDay <= on && on <= lastDay && isBegun;
  return { firstDay, lastDay, user, cap, certain, straddling, coverage, isOpen, verdict: between(least, most) };
}

function restarting(stints: readonly Stint[], { months, cap }: WindowRules): readonly Span[] {
  const spans: Span[] = [];
  let end: CivilDate | undefined;
  for (const { firstDay, lastDay } of stints) {
    while (end === undefined || lastDay > end) {
      const first: CivilDate = end === undefined ? firstDay : latest([firstDay, addDays(end, 1)]);
      end = lastDayOfTerm(first, months);
      spans.push({ firstDay: first, lastDay: end, cap });
    }
  }
  return spans;
}

function endingOn(lastDay: CivilDate, { months, cap }: WindowRules): Span {
  return { firstDay: addDays(addMonths(lastDay, -months), 1), lastDay, cap };
}

function lastDayOf(stints: readonly Stint[]): CivilDate {
  return latest(stints.map(({ lastDay }) => lastDay));
}

function runningOnce(stints: readonly Stint[], { on, months, cap }: WindowRules): readonly Span[] {
  return stints.slice(0, 1).flatMap(({ firstDay }) => {
    const end = lastDayOfTerm(firstDay, months);
    const last = latest([on, lastDayOf(stints)]);
    const only: Span = { firstDay, lastDay: end, cap };
    return last > end ? [only, { firstDay: addDays(end, 1), lastDay: last, cap: 0 }] : [only];
  });
}

const RANK = { met: 0, 'not-applicable': 0, uncertain: 1, breached: 2 } as const;

function rankOf({ verdict }: WindowState): number {
  return RANK[OUTCOMES[verdict]];
}

// Adds up hours to one day after another: the days must come in order.
function sumUpTo(stints: readonly Stint[], dayOf: (stint: Stint) => CivilDate): (day: CivilDate) => number {
  const sorted = [...stints].sort((a, b) => compareDays(dayOf(a), dayOf(b)));
  let sum = 0;
  let at = 0;
  return (day) => {
    for (let one = sorted[at]; one !== undefined && dayOf(one) <= day; one = sorted[at]) {
      sum += one.hundredths;
      at += 1;
    }
    return sum;
  };
}

// The windows that end on some days, the fullest first, then the earliest: most of them need no closer look than that.
function fullestFirst(
  ends: readonly CivilDate[],
  stints: readonly Stint[],
  { months }: WindowRules,
): readonly CivilDate[] {
  const begun = sumUpTo(stints, ({ firstDay }) => firstDay);
  const over = sumUpTo(stints, ({ lastDay }) => lastDay);
  return [...new Set(ends)]
    .sort()
    .map((end) => ({ end, touched: begun(end) - over(addMonths(end, -months)) }))
    .sort((a, b) => b.touched - a.touched)
    .map(({ end }) => end);
}

function worstOf(ends: readonly CivilDate[], stateAt: (end: CivilDate) => WindowState): readonly WindowState[] {
  let worst: WindowState | undefined;
  for (const end of ends) {
    const state = stateAt(end);
    if (worst === undefined || rankOf(state) > rankOf(worst)) worst = state;
    // The fullest of those over the cap; and where the fullest is under it, so are the others.
    if (state.verdict === 'exceeded' || state.verdict === 'within') break;
  }
  return worst === undefined ? [] : [worst];
}

// The ends of the windows that hold the day: hours already planned after it take from what is left on it.
function endsAround(stints: readonly Stint[], { on, months }: WindowRules): readonly CivilDate[] {
  const isBegun = stints.some(({ firstDay }) => firstDay <= on);
  const planned = isBegun ? stints.filter(({ lastDay }) => lastDay > on && addMonths(lastDay, -months) < on) : [];
  return [on, ...planned.map(({ lastDay }) => lastDay)];
}

// Every 24 months that end with a record are looked at; the worst are shown, and the fullest that hold the day asked for.
function rolling(
  stints: readonly Stint[],
  rules: WindowRules,
  state: (span: Span) => WindowState,
): readonly WindowState[] {
  const stateAt = (end: CivilDate): WindowState => state(endingOn(end, rules));
  const ends = stints.map(({ lastDay }) => lastDay);
  const around = fullestFirst(endsAround(stints, rules), stints, rules).slice(0, 1);
  return worstOf(fullestFirst(ends, stints, rules), stateAt).flatMap((worst) => [
    worst,
    ...around.filter((end) => end !== worst.lastDay).map(stateAt),
  ]);
}

function groupsOf(stints: readonly Stint[], scope: AssociationCapScope): ReadonlyMap<string | null, readonly Stint[]> {
  if (scope === 'all-users') return new Map([[null, stints]]);
  const groups = new Map<string, Stint[]>();
  for (const stint of stints) {
    const group = groups.get(stint.user);
    if (group === undefined) groups.set(stint.user, [stint]);
    else group.push(stint);
  }
  return groups;
}

/**
 * Adds up the hours by window.
 *
 * @param stints - The records whose hours count, in order of first day.
 * @param rules - How they are added up.
 * @returns The windows; for `rolling` the worst one, then the fullest of those that hold the day.
 *
 * @internal
 */
export function windowsOf(stints: readonly Stint[], rules: WindowRules): readonly WindowState[] {
  const coverage = new Map(stints.map((stint) => [stint, coverageOf(stint, rules.derogations)] as const));
  return [...groupsOf(stints, rules.scope)].flatMap(([user, own]) => {
    const state = (span: Span): WindowState => stateOf(span, user, own, coverage, rules.on);
    switch (rules.reading) {
      case 'restart':
        return restarting(own, rules).map(state);
      case 'once':
        return runningOnce(own, rules).map(state);
      case 'rolling':
        return rolling(own, rules, state);
    }
  });
}

/**
 * The worst that the windows say of the rule.
 *
 * @param windows - The windows.
 * @returns The outcome; `met` when there is none.
 *
 * @internal
 */
export function worstOutcome(windows: readonly WindowState[]): Outcome {
  return windows
    .map(({ verdict }) => OUTCOMES[verdict])
    .reduce<Outcome>((worst, outcome) => (RANK[outcome] > RANK[worst] ? outcome : worst), 'met');
}

/**
 * The hours left on a day, before any derogation: in the window that holds the day, the fullest of them, or the whole cap.
 *
 * @param windows - The windows.
 * @param whole - The whole cap, in hundredths of an hour.
 * @returns The hours, in hundredths.
 *
 * @internal
 */
export function leftOnDay(windows: readonly WindowState[], whole: number): number {
  return windows
    .filter(({ isOpen }) => isOpen)
    .map(({ cap, certain, straddling }) => Math.max(0, cap - totalOf(certain) - totalOf(straddling)))
    .reduce((least, left) => Math.min(least, left), whole);
}
