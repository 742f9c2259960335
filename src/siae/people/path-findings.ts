/**
 * What the law says of an insertion path: its state, its suspensions, its end, a new one.
 */
import {
  addDays,
  figure,
  finding,
  inclusiveDays,
  type Citation,
  type CivilDate,
  type Figure,
  type Finding,
} from '../../core/index.js';
import { citationsOf, insertionPathRules, requireRow, rowOn } from '../../law/index.js';
import { dayAfterTerm, lastDayOfTerm } from '../term.js';
import {
  earlyEndOf,
  lastDayBy,
  longestOver,
  suspendedRuns,
  suspendsPath,
  type InsertionPathState,
  type PathEnd,
} from './path-days.js';
import type { PathFacts, SuspensionFacts } from './path-facts.js';

/**
 * What was computed of a path.
 *
 * @internal
 */
export interface PathSituation {
  /** Its state. */
  readonly state: InsertionPathState;
  /** Its days, on the reading chosen. */
  readonly end: PathEnd;
  /** Its days on the other reading of suspended days. */
  readonly other: PathEnd;
  /** Its state on that reading. */
  readonly otherState: InsertionPathState;
  /** Who asks for a new path. */
  readonly askedBy: 'siae' | 'prescriber' | undefined;
  /** Its state in calendar months, on the reading chosen: the same unless the days of the platform were asked for. */
  readonly stateByMonths: InsertionPathState;
  /** The last day by the other count. */
  readonly lastDayByOtherCount: CivilDate | null;
}

const INFO = { outcome: 'not-applicable', severity: 'info' } as const;
const UNSETTLED = { outcome: 'uncertain', reason: 'unsettled-law', severity: 'warning' } as const;

const day = (name: string, value: CivilDate): Figure => figure(name, value, 'day');
const maybeDay = (name: string, value: CivilDate | null): readonly Figure[] =>
  value === null ? [] : [day(name, value)];

/**
 * That a detainee with a prison employment contract is outside these articles.
 *
 * @param facts - The facts.
 * @returns The finding; `undefined` before the article.
 *
 * @internal
 */
export function prisonFinding(facts: PathFacts): Finding | undefined {
  const row = rowOn(insertionPathRules.prison, facts.on);
  if (row === undefined) return undefined;
  return finding({ code: 'siae/path-prison', ...INFO, basis: citationsOf(row), path: ['prisonContract'] });
}

function stateOutcome({ state, stateByMonths }: PathSituation): Pick<Finding, 'outcome' | 'severity' | 'reason'> {
  // What holds by the days of the platform alone rests on practice, which decides nothing.
  if (state !== stateByMonths) return UNSETTLED;
  return state === 'running' ? { outcome: 'met', severity: 'info' } : INFO;
}

function stateFinding({ law, startedOn }: PathFacts, situation: PathSituation): Finding {
  const { state, end } = situation;
  const isOpen = state === 'running' && end.overFrom === null;
  const basis: Readonly<Record<InsertionPathState, readonly Citation[]>> = {
    'not-started': citationsOf(law.length),
    running: citationsOf(isOpen ? law.extensionCases : law.length),
    suspended: citationsOf(law.suspension),
    'in-the-gap': citationsOf(law.gap),
    free: citationsOf(law.gap),
    'not-subject': citationsOf(law.length),
  };
  return finding({
    code: `siae/path-state/${state}${isOpen ? '-open' : ''}`,
    ...stateOutcome(situation),
    basis: basis[state],
    figures: [
      day('startedOn', startedOn),
      ...maybeDay('overFrom', end.overFrom),
      ...maybeDay('newFrom', end.newFrom),
      figure('months', law.length.value.months, 'months'),
    ],
    path: ['on'],
  });
}

function beforeFindings({ startedOn, law, on, kind }: PathFacts): readonly Finding[] {
  const rules = insertionPathRules;
  const older = startedOn < law.length.from;
  const noPathYet = kind === 'AI' && rowOn(rules.associations, on) === undefined;
  return [
    ...(older
      ? [
          finding({
            code: 'siae/path-older-than-text',
            ...UNSETTLED,
            basis: citationsOf(law.length),
            figures: [day('startedOn', startedOn), day('textFrom', law.length.from)],
            path: ['startedOn'],
          }),
        ]
      : []),
    ...(noPathYet ? rules.associations.rows : []).map((row) =>
      finding({
        code: 'siae/path-association-before',
        ...INFO,
        basis: citationsOf(row),
        figures: [day('from', row.from)],
        path: ['kind'],
      }),
    ),
  ];
}

function countFinding(facts: PathFacts, situation: PathSituation): readonly Finding[] {
  const { lastDayByOtherCount, state, stateByMonths } = situation;
  const used = lastDayBy(facts, facts.count);
  if (lastDayByOtherCount === null || lastDayByOtherCount === used) return [];
  const isPlatform = facts.count === 'platform-days';
  const [calendar, platform] = isPlatform ? [lastDayByOtherCount, used] : [used, lastDayByOtherCount];
  const practice = requireRow(insertionPathRules.platformLength, facts.on);
  return [
    finding({
      code: `siae/path-count/${facts.count}`,
      ...UNSETTLED,
      severity: state === stateByMonths ? 'info' : 'warning',
      basis: [...citationsOf(facts.law.length), ...citationsOf(practice)],
      figures: [
        day('calendar', calendar),
        day('platform', platform),
        figure('months', facts.law.length.value.months, 'months'),
        figure('days', practice.value.days, 'days'),
      ],
      path: ['count'],
    }),
  ];
}

function suspendedDaysFinding(facts: PathFacts, { end, other, state, otherState }: PathSituation): readonly Finding[] {
  if (end.overFrom === null || other.overFrom === null || end.overFrom === other.overFrom) return [];
  const isIn = facts.suspendedDays === 'count-in';
  const [countIn, added] = isIn ? [end.overFrom, other.overFrom] : [other.overFrom, end.overFrom];
  return [
    finding({
      code: `siae/path-suspended-days/${facts.suspendedDays}`,
      ...UNSETTLED,
      severity: state === otherState ? 'info' : 'warning',
      basis: citationsOf(facts.law.suspendedDays),
      figures: [day('countIn', countIn), day('added', added)],
      path: ['suspendedDays'],
    }),
  ];
}

function bridgeFinding(one: SuspensionFacts, { kind }: PathFacts, position: number): readonly Finding[] {
  if (one.reason !== 'bridge-contract') return [];
  const row = rowOn(insertionPathRules.bridgeContract, one.firstDay);
  if (row === undefined) return [];
  const common = { basis: citationsOf(row), path: ['suspensions', position] };
  if (row.value === null) {
    const figures = [day('lastDay', addDays(row.from, -1))];
    return [finding({ ...common, code: 'siae/path-bridge-contract-ended', ...UNSETTLED, figures })];
  }
  const figures = [figure('kind', kind, 'text')];
  if (!row.value.kinds.includes(kind)) {
    const code = 'siae/path-bridge-contract-closed';
    return [finding({ ...common, code, outcome: 'breached', severity: 'warning', figures })];
  }
  // Nothing says what becomes of a contract under way on the last day of the experiment.
  const lastDay = one.lastDay ?? one.known?.lastDay;
  if (row.until !== null && lastDay !== undefined && lastDay > row.until) {
    const days = [day('lastDay', row.until), day('bridgeEnd', lastDay)];
    return [finding({ ...common, code: 'siae/path-bridge-contract-past-term', ...UNSETTLED, figures: days })];
  }
  return [finding({ ...common, code: 'siae/path-bridge-contract', outcome: 'met', severity: 'info', figures })];
}

function shortFinding(one: SuspensionFacts, facts: PathFacts, position: number): readonly Finding[] {
  if (one.known === undefined || suspendsPath(one, facts)) return [];
  return [
    finding({
      code: 'siae/path-suspension-short',
      ...INFO,
      basis: citationsOf(facts.law.suspension),
      figures: [
        figure('days', inclusiveDays(one.known), 'days'),
        figure('over', facts.law.suspension.value.contractSuspendedOverDays, 'days'),
      ],
      path: ['suspensions', position],
    }),
  ];
}

function platformSuspension(one: SuspensionFacts, { on }: PathFacts, position: number): readonly Finding[] {
  const row = rowOn(insertionPathRules.platformSuspension, on);
  if (row === undefined || one.known === undefined) return [];
  const limit = lastDayOfTerm(one.firstDay, row.value.months);
  if (one.known.lastDay <= limit) return [];
  const figures = [figure('months', row.value.months, 'months'), day('limit', limit)];
  const path = ['suspensions', position];
  const code = 'siae/path-suspension-platform';
  return [finding({ code, ...INFO, severity: 'warning', basis: citationsOf(row), figures, path })];
}

function earlyEndFindings(facts: PathFacts, { state }: PathSituation): readonly Finding[] {
  const { on, ended, law } = facts;
  const basis = citationsOf(law.earlyEnd);
  const months = figure('months', law.earlyEnd.value.months, 'months');
  const early = earlyEndOf(facts);
  if (ended !== undefined && early !== undefined) {
    const isMet = early.possibleFrom <= ended.on;
    return [
      finding({
        code: isMet ? 'siae/path-early-end' : 'siae/path-early-end-too-soon',
        outcome: isMet ? 'met' : 'breached',
        severity: isMet ? 'info' : 'blocking',
        basis,
        figures: [months, day('endedOn', ended.on), day('suspended', early.firstDay), day('from', early.possibleFrom)],
        path: ['ended'],
      }),
    ];
  }
  const run = suspendedRuns(facts).find(({ firstDay, lastDay }) => firstDay <= on && on <= lastDay);
  if (state !== 'suspended' || run === undefined) return [];
  const from = dayAfterTerm(run.firstDay, law.earlyEnd.value.months);
  if (on < from) return [];
  const figures = [months, day('suspended', run.firstDay), day('from', from)];
  return [finding({ code: 'siae/path-early-end-possible', ...INFO, basis, figures, path: ['suspensions'] })];
}

function lateEndFinding(facts: PathFacts): readonly Finding[] {
  const longest = longestOver(facts);
  if (facts.ended === undefined || longest === null || facts.ended.on <= longest) return [];
  return [
    finding({
      code: 'siae/path-ended-late',
      outcome: 'uncertain',
      reason: 'missing-fact',
      severity: 'warning',
      basis: [...citationsOf(facts.law.length), ...citationsOf(facts.law.extensionCases)],
      figures: [day('endedOn', facts.ended.on), day('longest', longest)],
      path: ['ended', 'on'],
    }),
  ];
}

function newPathFinding({ on, law }: PathFacts, situation: PathSituation): readonly Finding[] {
  const { askedBy, state, otherState, stateByMonths, end } = situation;
  if (askedBy === undefined) return [];
  const common = {
    basis: citationsOf(law.gap),
    figures: [day('on', on), ...maybeDay('overFrom', end.overFrom), ...maybeDay('newFrom', end.newFrom)],
    path: ['newPathAskedBy'],
  };
  const isUnderWay = (one: InsertionPathState): boolean => one !== 'in-the-gap' && one !== 'free';
  // A prescriber may open one once the former is over; a structure alone, from the day that the count gives.
  const isUnsettledByCount =
    askedBy === 'prescriber' ? isUnderWay(state) !== isUnderWay(stateByMonths) : state !== stateByMonths;
  if (isUnsettledByCount) {
    const basis = [...common.basis, ...citationsOf(law.length)];
    return [finding({ ...common, basis, code: 'siae/path-new-unsettled/count', ...UNSETTLED })];
  }
  if (isUnderWay(state) && isUnderWay(otherState)) {
    return [finding({ ...common, code: 'siae/path-new-not-needed', ...INFO })];
  }
  const code = `siae/path-new/${askedBy}`;
  if (state !== otherState && askedBy === 'siae') {
    return [finding({ ...common, code: 'siae/path-new-unsettled', ...UNSETTLED })];
  }
  const isMet = askedBy === 'prescriber' || state === 'free';
  const verdict = isMet ? 'met' : 'breached';
  return [
    finding({
      ...common,
      code: isMet ? code : `${code}-refused`,
      outcome: verdict,
      severity: isMet ? 'info' : 'blocking',
    }),
  ];
}

/**
 * What the law says of a path, its extensions apart.
 *
 * @param facts - The facts.
 * @param situation - What was computed.
 * @returns The findings.
 *
 * @internal
 */
export function pathFindings(facts: PathFacts, situation: PathSituation): readonly Finding[] {
  return [
    stateFinding(facts, situation),
    ...beforeFindings(facts),
    ...countFinding(facts, situation),
    ...suspendedDaysFinding(facts, situation),
    ...facts.suspensions.flatMap((one, position) => [
      ...shortFinding(one, facts, position),
      ...platformSuspension(one, facts, position),
      ...bridgeFinding(one, facts, position),
    ]),
    ...earlyEndFindings(facts, situation),
    ...lateEndFinding(facts),
    ...newPathFinding(facts, situation),
  ];
}
