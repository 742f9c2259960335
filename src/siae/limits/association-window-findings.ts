/**
 * What the law says of one window of hours of a worker of an association intermédiaire.
 */
import { figure, latest, type Citation, type CivilDate, type Figure, type Finding } from '../../core/index.js';
import { associationRules, citationsOf, rowOn } from '../../law/index.js';
import { hours, rowFor, say, type HoursCase } from './association-findings.js';
import type { Derogation, Stint } from './association-input.js';
import { totalOf, type WindowState } from './association-windows.js';

/** The hours of the records within a window, by what is known of them, in hundredths. */
interface Parts {
  /** Those that no derogation covers. */
  readonly uncovered: number;
  /** Those of them that end after the day: still to be done, or under way. */
  readonly planned: number;
  /** Those that a derogation covers, in whole or in part. */
  readonly covered: number;
  /** What is above the cap whatever becomes of the covered hours. */
  readonly surely: number;
  /** What is above it besides, if the covered hours count towards it. */
  readonly rest: number;
}

const MET = { outcome: 'met', severity: 'info' } as const;
const REACHED = { outcome: 'met', severity: 'warning' } as const;
const BREACHED = { outcome: 'breached', severity: 'blocking' } as const;
const TO_ASK = { outcome: 'uncertain', reason: 'missing-fact', severity: 'warning' } as const;
const UNSETTLED = { outcome: 'uncertain', reason: 'unsettled-law', severity: 'warning' } as const;

// The hours outside a derogation that come on top of the cap when every hour counts towards it.
function aboveIfAllCount({ certain, coverage, cap }: WindowState): number {
  let sum = 0;
  let above = 0;
  for (const stint of certain) {
    sum += stint.hundredths;
    if (coverage.get(stint) !== 'all') above += Math.max(0, Math.min(stint.hundredths, sum - cap));
  }
  return above;
}

function partsOf(window: WindowState, on: CivilDate): Parts {
  const { certain, coverage, cap } = window;
  const outside = certain.filter((stint) => coverage.get(stint) === 'none');
  const uncovered = totalOf(outside);
  const surely = Math.max(0, uncovered - cap);
  return {
    uncovered,
    planned: totalOf(outside.filter(({ lastDay }) => lastDay > on)),
    covered: totalOf(certain) - uncovered,
    surely,
    rest: Math.max(0, aboveIfAllCount(window) - surely),
  };
}

function figuresOf({ certain, straddling, cap, firstDay, lastDay }: WindowState): readonly Figure[] {
  const counted = totalOf(certain);
  return [
    hours('counted', counted),
    hours('straddling', totalOf(straddling)),
    hours('cap', cap),
    hours('left', Math.max(0, cap - counted)),
    hours('excess', Math.max(0, counted - cap)),
    figure('first', firstDay, 'day'),
    figure('last', lastDay, 'day'),
  ];
}

// Where hours of the window, or the day asked for, come before the reform: its length was then not read.
function isFormer({ firstDay, certain, straddling }: WindowState, on: CivilDate): boolean {
  const starts = [...certain, ...straddling].map((stint) => latest([stint.firstDay, firstDay]));
  return [on, ...starts].some((day) => rowOn(associationRules.hoursWindow, day) === undefined);
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

type Common = Pick<Finding, 'basis' | 'figures' | 'path'>;

function exceededFindings(window: WindowState, facts: HoursCase, common: Common, derogated: Common): Finding[] {
  const { on } = facts;
  const parts = partsOf(window, on);
  const sanctioned = [...common.basis, ...citationsOf(rowFor(associationRules.sanction, on))];
  const figures = [
    ...common.figures,
    figure('on', on, 'day'),
    hours('uncovered', parts.uncovered),
    hours('planned', parts.planned),
    hours('surely', parts.surely),
  ];
  if (window.cap === 0) return [say('hours-after-window', { ...common, ...BREACHED, basis: sanctioned, figures })];
  const rest = [...derogated.figures, hours('covered', parts.covered), hours('rest', parts.rest)];
  const beside = parts.rest > 0 ? [say('hours-beside-derogation', { ...derogated, ...UNSETTLED, figures: rest })] : [];
  if (parts.uncovered - parts.planned <= window.cap) {
    return [say('hours-would-exceed', { ...common, ...BREACHED, figures }), ...beside];
  }
  const point = parts.covered > 0 || window.straddling.length > 0 ? 'hours-exceeded-at-least' : 'hours-exceeded';
  return [say(point, { ...common, ...BREACHED, basis: sanctioned, figures }), ...beside];
}

function toSplitFindings(window: WindowState, common: Common, derogated: Common): Finding[] {
  const { certain, straddling, coverage } = window;
  const cut = (stint: Stint): readonly Finding[] => {
    if (coverage.get(stint) !== 'part') return [];
    const figures = [
      ...derogated.figures,
      hours('cut', stint.hundredths),
      figure('cutFirst', stint.firstDay, 'day'),
      figure('cutLast', stint.lastDay, 'day'),
    ];
    return [say('hours-cut-by-derogation', { ...derogated, ...TO_ASK, figures, path: ['supplies', stint.at] })];
  };
  return [
    ...(straddling.length > 0 ? [say('hours-to-split', { ...common, ...TO_ASK })] : []),
    ...[...certain, ...straddling].flatMap(cut),
  ];
}

/**
 * What the law says of one window.
 *
 * @param window - The window.
 * @param facts - The case.
 * @returns The findings, the main one first.
 *
 * @internal
 */
export function windowFindings(window: WindowState, facts: HoursCase): readonly Finding[] {
  const { on, derogations } = facts;
  const { hoursCap, hoursWindow, capReach, derogation } = associationRules;
  const basis: readonly Citation[] = [hoursCap, hoursWindow, capReach].flatMap((table) =>
    citationsOf(rowFor<unknown>(table, on)),
  );
  const opening = [...window.certain, ...window.straddling].map(({ at }) => at).slice(0, 1);
  const common: Common = { basis, figures: figuresOf(window), path: ['supplies', ...opening] };
  if (isFormer(window, on)) {
    const reason = 'unconfirmed-value';
    return [say('hours-former', { ...common, outcome: 'uncertain', reason, severity: 'warning' })];
  }
  const derogated: Common = {
    ...common,
    basis: [...basis, ...citationsOf(rowFor(derogation, on))],
    figures: [...common.figures, ...untilFigures(window, derogations)],
  };
  switch (window.verdict) {
    case 'within':
      return [say(window.straddling.length > 0 ? 'hours-within-at-most' : 'hours-within', { ...common, ...MET })];
    case 'reached':
      return window.cap === 0
        ? [say('hours-closed', { ...common, outcome: 'not-applicable', severity: 'warning' })]
        : [say('hours-reached', { ...common, ...REACHED })];
    case 'may-reach':
      return [say('hours-may-reach', { ...common, ...REACHED })];
    case 'derogated':
      return [say('hours-derogated', { ...derogated, ...MET })];
    case 'may-derogate':
      return [say('hours-may-derogate', { ...derogated, ...REACHED })];
    case 'after-derogation':
      return [say('hours-after-derogation', { ...derogated, ...UNSETTLED })];
    case 'to-split':
      return toSplitFindings(window, common, derogated);
    case 'exceeded':
      return exceededFindings(window, facts, common, derogated);
  }
}
