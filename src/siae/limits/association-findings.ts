/**
 * What the law says of the hours of one worker of an association intermédiaire, window by window, and what is doubtful.
 */
import {
  exact,
  figure,
  finding,
  latest,
  type Citation,
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
  rowOn,
  type LawRow,
  type LawTable,
} from '../../law/index.js';
import type { AssociationEshReading, Derogation, Stint } from './association-input.js';
import { windowsOf, worstOutcome, type WindowRules, type WindowState } from './association-windows.js';

type Said = Omit<FindingInput, 'code'>;

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

function say(point: string, { figures = [], ...said }: Said): Finding {
  return finding({ code: `siae/association-${point}`, figures, ...said });
}

function hours(name: string, hundredths: number): Figure {
  return figure(name, exact(hundredths).dividedBy(100), 'hours');
}

function total(stints: readonly Stint[]): number {
  return stints.reduce((sum, { hundredths }) => sum + hundredths, 0);
}

function figuresOf({ certain, straddling, cap, firstDay, lastDay }: WindowState): readonly Figure[] {
  const counted = total(certain);
  return [
    hours('counted', counted),
    hours('straddling', total(straddling)),
    hours('cap', cap),
    hours('left', Math.max(0, cap - counted)),
    hours('excess', Math.max(0, counted - cap)),
    figure('first', firstDay, 'day'),
    figure('last', lastDay, 'day'),
  ];
}

// Where the window, or the day asked for, comes before the reform: its length was then not read.
function isFormer({ firstDay }: WindowState, on: CivilDate): boolean {
  const { hoursWindow } = associationRules;
  return rowOn(hoursWindow, on) === undefined || rowOn(hoursWindow, firstDay) === undefined;
}

function untilFigures({ certain, straddling }: WindowState, derogations: readonly Derogation[]): readonly Figure[] {
  const stints = [...certain, ...straddling];
  const used = derogations.filter((one) =>
    stints.some(
      ({ user, firstDay, lastDay }) =>
        (one.users === null || one.users.has(user)) && one.firstDay <= lastDay && one.lastDay >= firstDay,
    ),
  );
  return used.map(({ lastDay }) => figure('until', lastDay, 'day')).slice(-1);
}

/**
 * What the law says of one window.
 *
 * @param window - The window.
 * @param facts - The case.
 * @returns The finding.
 *
 * @internal
 */
export function windowFinding(window: WindowState, facts: HoursCase): Finding {
  const { on, derogations } = facts;
  const { hoursCap, hoursWindow, capReach, derogation, sanction } = associationRules;
  const basis: readonly Citation[] = [hoursCap, hoursWindow, capReach].flatMap((table) =>
    citationsOf(rowFor<unknown>(table, on)),
  );
  const opening = [...window.certain, ...window.straddling].map(({ at }) => at).slice(0, 1);
  const common = { basis, figures: figuresOf(window), path: ['supplies', ...opening] };
  if (isFormer(window, on)) {
    const reason = 'unconfirmed-value';
    return say('hours-former', { ...common, outcome: 'uncertain', reason, severity: 'warning' });
  }
  const derogated = {
    ...common,
    basis: [...basis, ...citationsOf(rowFor(derogation, on))],
    figures: [...common.figures, ...untilFigures(window, derogations)],
  };
  switch (window.verdict) {
    case 'within':
      return say('hours-within', { ...common, outcome: 'met', severity: 'info' });
    case 'reached':
      return window.cap === 0
        ? say('hours-closed', { ...common, outcome: 'not-applicable', severity: 'warning' })
        : say('hours-reached', { ...common, outcome: 'met', severity: 'warning' });
    case 'derogated':
      return say('hours-derogated', { ...derogated, outcome: 'met', severity: 'info' });
    case 'after-derogation':
      return say('hours-after-derogation', { ...derogated, ...UNSETTLED, severity: 'warning' });
    case 'to-split':
      return say('hours-to-split', { ...common, outcome: 'uncertain', reason: 'missing-fact', severity: 'warning' });
    case 'exceeded':
      return say(window.cap === 0 ? 'hours-after-window' : 'hours-exceeded', {
        ...common,
        basis: [...basis, ...citationsOf(rowFor(sanction, on))],
        outcome: 'breached',
        severity: 'blocking',
      });
  }
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
  if (windows.every(({ verdict }) => verdict === 'within' || verdict === 'to-split')) return [];
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

/** How a case is read, and what it comes to. */
type Reader = (rules: WindowRules, esh: AssociationEshReading) => Outcome;

function doubt(point: string, table: LawTable<unknown>, on: CivilDate, path: readonly string[]): Finding {
  const basis = citationsOf(rowFor(table, on));
  return say(point, { ...UNSETTLED, severity: 'warning', basis, path });
}

function eshFindings({ rules, esh, stints, on }: HoursCase, read: Reader): readonly Finding[] {
  const own = stints.filter(({ form }) => form === 'esh');
  if (own.length === 0) return [];
  const decides = read(rules, 'counts') !== read(rules, 'non-profit');
  return [
    say(`esh-${esh}`, {
      ...UNSETTLED,
      severity: decides ? 'warning' : 'info',
      basis: citationsOf(rowFor(associationUsers.esh, on)),
      figures: [hours('esh', total(own))],
      path: ['supplies', ...own.map(({ at }) => at).slice(0, 1), 'userForm'],
    }),
  ];
}

/**
 * What is not settled in law: how an ESH is read, always; the users and the months, where another reading would say
 * something else.
 *
 * @param facts - The case.
 * @returns The findings.
 *
 * @internal
 */
export function doubtFindings(facts: HoursCase): readonly Finding[] {
  const { rules, esh, on, stints } = facts;
  const read: Reader = (other, otherEsh) => worstOutcome(windowsOf(countedStints(stints, on, otherEsh), other));
  const outcome = read(rules, esh);
  const isOpen = (...others: readonly WindowRules[]): boolean => others.some((other) => read(other, esh) !== outcome);
  const scope = rules.scope === 'all-users' ? 'per-user' : 'all-users';
  const readings = (['restart', 'rolling', 'once'] as const).filter((reading) => reading !== rules.reading);
  const { capReach, hoursWindow } = associationRules;
  return [
    ...eshFindings(facts, read),
    ...(isOpen({ ...rules, scope }) ? [doubt(`scope-${rules.scope}`, capReach, on, ['capScope'])] : []),
    ...(isOpen(...readings.map((reading) => ({ ...rules, reading })))
      ? [doubt(`window-${rules.reading}`, hoursWindow, on, ['windowReading'])]
      : []),
  ];
}
