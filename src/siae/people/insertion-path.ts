/**
 * Where a person stands in an insertion path (parcours d'insertion, PASS IAE) on a day: running, suspended, over, and
 * from when a structure alone may open another (Code du travail, art. R5132-1-2 to R5132-1-10).
 */
import { attempt, parseInput, type CivilDate, type Finding, type SafeResult } from '../../core/index.js';
import { citationsOf, insertionPathRules, rowOn } from '../../law/index.js';
import { lawCheckedBefore } from '../law-checked.js';
import { insertionPathSchema, type InsertionPathInput } from './insertion-path-input.js';
import { lastDayBy, lastDayRead, pathEnd, suspendedRuns, type InsertionPathState, type PathEnd } from './path-days.js';
import { extensionFindings, possibleExtensions, type PossiblePathExtension } from './path-extensions.js';
import { pathFacts, type PathFacts } from './path-facts.js';
import { pathFindings, prisonFinding } from './path-findings.js';

export {
  insertionPathSchema,
  type InsertionPathInput,
  type PathEndInput,
  type PathExtensionInput,
  type PathPersonInput,
  type PathSuspensionInput,
  type PathSuspensionReason,
} from './insertion-path-input.js';
export type { InsertionPathState } from './path-days.js';
export type { PossiblePathExtension } from './path-extensions.js';

/** Where a path stands on a day. */
export interface InsertionPath {
  /** The day whose law was applied. */
  readonly on: CivilDate;
  /** The first day of the path. */
  readonly startedOn: CivilDate;
  /** Its state on the day. */
  readonly state: InsertionPathState;
  /** Its last day, included, by the count asked for, without any extension; `null` outside these articles. */
  readonly lastDay: CivilDate | null;
  /** The same if suspended days are added after, which no text settles; `null` outside these articles. */
  readonly lastDayIfPostponed: CivilDate | null;
  /** The last day by the other count: by the platform's days, or in calendar months; `null` where there is none. */
  readonly lastDayByOtherCount: CivilDate | null;
  /**
   * The first day that the path does not cover, with the extensions that count, or the end that was given; `null` while a
   * contract without term carries it, and outside these articles.
   */
  readonly overFrom: CivilDate | null;
  /** The first day on which a structure alone may open another path; `null` likewise. */
  readonly newPathBySiaeFrom: CivilDate | null;
  /** How far the path may go, case by case; empty outside these articles. */
  readonly extensions: readonly PossiblePathExtension[];
  /** What the law says, with its articles. */
  readonly findings: readonly Finding[];
}

function stateOf(facts: PathFacts, { overFrom, newFrom }: PathEnd): InsertionPathState {
  const { on, startedOn } = facts;
  if (on < startedOn) return 'not-started';
  if (overFrom !== null && newFrom !== null && on >= overFrom) return on < newFrom ? 'in-the-gap' : 'free';
  const isSuspended = suspendedRuns(facts).some(({ firstDay, lastDay }) => firstDay <= on && on <= lastDay);
  return isSuspended ? 'suspended' : 'running';
}

function outside(facts: PathFacts, findings: readonly Finding[]): InsertionPath {
  return {
    on: facts.on,
    startedOn: facts.startedOn,
    state: 'not-subject',
    lastDay: null,
    lastDayIfPostponed: null,
    lastDayByOtherCount: null,
    overFrom: null,
    newPathBySiaeFrom: null,
    extensions: [],
    findings,
  };
}

function otherCount(facts: PathFacts): CivilDate | null {
  if (facts.count === 'platform-days') return lastDayBy(facts, 'calendar-months');
  const isKnown = rowOn(insertionPathRules.platformLength, facts.on) !== undefined;
  return isKnown ? lastDayBy(facts, 'platform-days') : null;
}

function checked(facts: PathFacts): readonly Finding[] {
  const { length, suspension, gap, extensionCases } = insertionPathRules;
  return lawCheckedBefore(facts.on, [length, suspension, gap, extensionCases], citationsOf(facts.law.length));
}

/**
 * Says where an insertion path stands on a day, until when it may last, and from when a structure alone may open another.
 *
 * A term of months holds its first day: 24 months from 10 January 2024 end on 9 January 2026, and the path is over from
 * 10 January 2026. The first day of the gap is the first one without a path. Suspended days count in unless
 * `suspendedDays` says otherwise. The days of the platform are practice: where they give another state than calendar months,
 * the findings on it are uncertain. A bridge contract (contrat passerelle) that runs past the term of its experiment is
 * uncertain too. And the law of the day `on` is applied to the whole path.
 *
 * @param input - The day, the start, the employer, suspensions and extensions.
 * @returns The state, the days, what the law says of each fact.
 * @throws {@link PalierError} `siae/no-text-then` before 2021-09-01; `siae/suspensions-overlap`,
 * `siae/extensions-overlap`, `siae/suspension-before-start`, `siae/extension-without-end`, `siae/path-ended-before-start`,
 * `siae/early-end-without-suspension`, `core/reversed-period`, `core/date-out-of-range`, and the codes of the schema.
 *
 * @example
 * ```ts
 * const path = insertionPath({
 *   on: '2026-06-01',
 *   startedOn: '2024-01-10',
 *   kind: 'EI',
 *   person: { disabledWorker: true },
 * });
 * console.log(path.state, path.lastDay, path.newPathBySiaeFrom); //=> in-the-gap 2026-01-09 2028-01-10
 * console.log(path.extensions.find(({ reason }) => reason === 'disabled-worker')?.overFrom); //=> 2029-01-10
 * ```
 */
export function insertionPath(input: InsertionPathInput): InsertionPath {
  const given = parseInput(insertionPathSchema, input);
  const facts = pathFacts(given);
  if (given.prisonContract === true) {
    const prison = prisonFinding(facts);
    if (prison !== undefined) return outside(facts, [prison, ...checked(facts)]);
  }
  const end = pathEnd(facts, facts.suspendedDays);
  const state = stateOf(facts, end);
  const other = pathEnd(facts, facts.suspendedDays === 'count-in' ? 'added-after' : 'count-in');
  const byMonths: PathFacts = { ...facts, count: 'calendar-months' };
  const lastDayIfPostponed = lastDayRead(facts, 'added-after');
  const lastDayByOtherCount = otherCount(facts);
  return {
    on: facts.on,
    startedOn: facts.startedOn,
    state,
    lastDay: lastDayBy(facts, facts.count),
    lastDayIfPostponed,
    lastDayByOtherCount,
    overFrom: end.overFrom,
    newPathBySiaeFrom: end.newFrom,
    extensions: possibleExtensions(facts),
    findings: [
      ...pathFindings(facts, {
        state,
        end,
        other,
        otherState: stateOf(facts, other),
        stateByMonths: stateOf(byMonths, pathEnd(byMonths, facts.suspendedDays)),
        askedBy: given.newPathAskedBy,
        lastDayByOtherCount,
      }),
      ...extensionFindings(facts, lastDayIfPostponed),
      ...checked(facts),
    ],
  };
}

/**
 * {@link insertionPath} without throwing.
 *
 * @param input - As for {@link insertionPath}.
 * @returns The path, or the error.
 *
 * @example
 * ```ts
 * const early = safeInsertionPath({ on: '2021-08-31', startedOn: '2021-08-01', kind: 'EI' });
 * if (!early.ok) console.log(early.error.code, early.error.path); //=> siae/no-text-then [ 'on' ]
 * ```
 */
export function safeInsertionPath(input: InsertionPathInput): SafeResult<InsertionPath> {
  return attempt(() => insertionPath(input));
}
