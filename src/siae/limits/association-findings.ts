/**
 * The hours of one worker of an association intermédiaire: what is said beside the windows, and what is doubtful.
 */
import {
  exact,
  figure,
  finding,
  latest,
  type CivilDate,
  type Figure,
  type Finding,
  type FindingInput,
  type Outcome,
} from '../../core/index.js';
import {
  associationRules,
  associationUsers,
  citationsOf,
  requireRow,
  type LawRow,
  type LawTable,
} from '../../law/index.js';
import type { AssociationEshReading, Derogation, Stint } from './association-input.js';
import {
  leftOnDay,
  totalOf,
  windowsOf,
  worstOutcome,
  type WindowRules,
  type WindowState,
} from './association-windows.js';

type Said = Omit<FindingInput, 'code'>;

/** What every finding on a point that no text settles says. */
const UNSETTLED = { outcome: 'uncertain', reason: 'unsettled-law' } as const;

/**
 * The rules of the day, the records and the readings.
 *
 * @internal
 */
export interface HoursCase {
  /** The day asked for. */
  readonly on: CivilDate;
  /** How the hours are added up. */
  readonly rules: WindowRules;
  /** How an ESH is read. */
  readonly esh: AssociationEshReading;
  /** Every record, in order of first day. */
  readonly stints: readonly Stint[];
  /** The derogations, in order of first day. */
  readonly derogations: readonly Derogation[];
}

/**
 * The row of a day; of the first day that the table covers before that day.
 *
 * @param table - The table.
 * @param on - The day.
 * @returns The row.
 *
 * @internal
 */
export function rowFor<V>(table: LawTable<V>, on: CivilDate): LawRow<V> {
  const first = table.rows.map(({ from }) => from).slice(0, 1);
  return requireRow(table, latest([on, ...first]));
}

/**
 * The records whose hours count.
 *
 * @param stints - The records.
 * @param on - The day whose law is applied.
 * @param esh - How an ESH is read.
 * @returns Those that count.
 *
 * @internal
 */
export function countedStints(stints: readonly Stint[], on: CivilDate, esh: AssociationEshReading): readonly Stint[] {
  return stints.filter(({ form }) => {
    const { standing } = rowFor(associationUsers[form], on).value;
    return standing === 'counts' || (standing === 'doubtful' && esh === 'counts');
  });
}

/**
 * A finding on an association.
 *
 * @param point - Its code, without what all of them begin with.
 * @param said - What it says.
 * @returns The finding.
 *
 * @internal
 */
export function say(point: string, said: Said): Finding {
  return finding({ code: `siae/association-${point}`, ...said });
}

/**
 * A figure in hours.
 *
 * @param name - Its name.
 * @param hundredths - Hundredths of an hour.
 * @returns The figure.
 *
 * @internal
 */
export function hours(name: string, hundredths: number): Figure {
  return figure(name, exact(hundredths).dividedBy(100), 'hours');
}

/**
 * Who may take the worker over, where a window is full.
 *
 * @param windows - The windows.
 * @param on - The day asked for.
 * @returns One finding, or none.
 *
 * @internal
 */
export function takeOverFindings(windows: readonly WindowState[], on: CivilDate): readonly Finding[] {
  const isFull = ({ verdict }: WindowState): boolean =>
    ['reached', 'derogated', 'exceeded', 'after-derogation'].includes(verdict);
  if (!windows.some(isFull)) return [];
  const basis = citationsOf(rowFor(associationRules.beyondCap, on));
  return [say('hours-take-over', { outcome: 'not-applicable', severity: 'info', basis, path: ['supplies'] })];
}

/**
 * Derogations that are written for longer than the law allows.
 *
 * @param derogations - The derogations.
 * @returns One finding for each.
 *
 * @internal
 */
export function longDerogationFindings(derogations: readonly Derogation[]): readonly Finding[] {
  return derogations
    .filter(({ lastDay, writtenLastDay }) => writtenLastDay > lastDay)
    .map(({ at, firstDay, lastDay, writtenLastDay }) => {
      const row = requireRow(associationRules.derogation, firstDay);
      const figures = [
        figure('months', row.value.maxYears * 12, 'months'),
        figure('first', firstDay, 'day'),
        figure('written', writtenLastDay, 'day'),
        figure('lawful', lastDay, 'day'),
      ];
      const basis = citationsOf(row);
      const path = ['derogations', at, 'lastDay'];
      return say('derogation-too-long', { outcome: 'breached', severity: 'warning', basis, figures, path });
    });
}

/**
 * Derogations for users that have no record: an identifier that was mistyped covers nothing.
 *
 * @param facts - The case.
 * @returns One finding for each.
 *
 * @internal
 */
export function unknownUserFindings(facts: HoursCase): readonly Finding[] {
  const { derogations, stints } = facts;
  const known = new Set(stints.map(({ user }) => user));
  return derogations.flatMap(({ at, firstDay, users }) => {
    const unknown = [...(users ?? [])].filter((user) => !known.has(user)).length;
    if (unknown === 0) return [];
    const basis = citationsOf(requireRow(associationRules.derogation, firstDay));
    const figures = [figure('unknown', unknown, 'count'), figure('first', firstDay, 'day')];
    const path = ['derogations', at, 'users'];
    return [say('derogation-unknown-user', { outcome: 'not-applicable', severity: 'warning', basis, figures, path })];
  });
}

/** What a reading comes to: the worst of its windows, and the hours left on the day. */
interface Read {
  readonly outcome: Outcome;
  readonly left: number;
}

type Reader = (rules: WindowRules, esh: AssociationEshReading) => Read;

function isSame(one: Read, other: Read): boolean {
  return one.outcome === other.outcome && one.left === other.left;
}

function eshFindings({ rules, esh, stints, on }: HoursCase, read: Reader): readonly Finding[] {
  const own = stints.filter(({ form }) => form === 'esh');
  if (own.length === 0) return [];
  const decides = !isSame(read(rules, 'counts'), read(rules, 'non-profit'));
  return [
    say(`esh-${esh}`, {
      ...UNSETTLED,
      severity: decides ? 'warning' : 'info',
      basis: citationsOf(rowFor(associationUsers.esh, on)),
      figures: [hours('esh', totalOf(own))],
      path: ['supplies', ...own.map(({ at }) => at).slice(0, 1), 'userForm'],
    }),
  ];
}

function scopeFindings({ rules, esh, on }: HoursCase, read: Reader): readonly Finding[] {
  const all = read({ ...rules, scope: 'all-users' }, esh);
  const each = read({ ...rules, scope: 'per-user' }, esh);
  if (isSame(all, each)) return [];
  const basis = citationsOf(rowFor(associationRules.capReach, on));
  const figures = [figure('on', on, 'day'), hours('together', all.left), hours('alone', each.left)];
  return [say(`scope-${rules.scope}`, { ...UNSETTLED, severity: 'warning', basis, figures, path: ['capScope'] })];
}

function readingFindings({ rules, esh, on }: HoursCase, read: Reader): readonly Finding[] {
  const restart = read({ ...rules, reading: 'restart' }, esh);
  const rolling = read({ ...rules, reading: 'rolling' }, esh);
  const once = read({ ...rules, reading: 'once' }, esh);
  if (isSame(restart, rolling) && isSame(restart, once)) return [];
  const basis = citationsOf(rowFor(associationRules.hoursWindow, on));
  const figures = [
    figure('on', on, 'day'),
    hours('restart', restart.left),
    hours('rolling', rolling.left),
    hours('once', once.left),
  ];
  const path = ['windowReading'];
  return [say(`window-${rules.reading}`, { ...UNSETTLED, severity: 'warning', basis, figures, path })];
}

/**
 * What is not settled in law: how an ESH is read, always; the users and the months, where another reading would say
 * something else or leave other hours.
 *
 * @param facts - The case.
 * @returns The findings.
 *
 * @internal
 */
export function doubtFindings(facts: HoursCase): readonly Finding[] {
  const read: Reader = (rules, esh) => {
    const windows = windowsOf(countedStints(facts.stints, facts.on, esh), rules);
    return { outcome: worstOutcome(windows), left: leftOnDay(windows, rules.cap) };
  };
  return [...eshFindings(facts, read), ...scopeFindings(facts, read), ...readingFindings(facts, read)];
}
