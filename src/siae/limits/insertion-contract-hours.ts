/**
 * The hours a week of a CDDI: at least twenty, unless the prefect allows fewer, and at most the legal week.
 */
import {
  civilDate,
  exact,
  figure,
  finding,
  period,
  type Citation,
  type CivilDate,
  type ErrorPath,
  type Finding,
  type Period,
} from '../../core/index.js';
import {
  citationsOf,
  insertionContracts,
  requireRow,
  rowOn,
  type GreatDifficultyRule,
  type InsertionContractKind,
} from '../../law/index.js';
import { dayAfterTerm, lastDayOfTerm } from '../term.js';
import { conditionFinding, coverageOf, type Claim } from './contract-checks.js';
import type {
  CumulationInput,
  DatedDecision,
  GreatDifficultyInput,
  HoursDerogationInput,
  InsertionContractInput,
} from './insertion-contract-input.js';

/**
 * A contract that is assessed: its input, read.
 *
 * @internal
 */
export interface AssessedContract {
  /** The input. */
  readonly input: InsertionContractInput;
  /** The day whose law is applied. */
  readonly on: CivilDate;
  /** The kind. */
  readonly kind: InsertionContractKind;
  /** The days of the contract. */
  readonly contract: Period;
  /** The days on which the hours are worked. */
  readonly hoursPeriod: Period;
}

/**
 * Reads the days of decisions.
 *
 * @param decisions - The decisions.
 * @param path - Where they stand.
 * @returns The days of each.
 *
 * @internal
 */
export function decidedPeriods(decisions: readonly DatedDecision[], path: ErrorPath): readonly Period[] {
  return decisions.map(({ firstDay, lastDay }, position) =>
    period(civilDate(firstDay), civilDate(lastDay), [...path, position]),
  );
}

interface Ground<D extends HoursDerogationInput> {
  readonly derogation: D;
  readonly assessed: AssessedContract;
  readonly periods: readonly Period[];
  readonly path: ErrorPath;
}

// The decree in force when the prefect first decided; without a decision, that of the signature.
function lawDayOf({ derogation, assessed }: Ground<HoursDerogationInput>): CivilDate {
  const [first] = derogation.decisions.map(({ decidedOn }) => civilDate(decidedOn)).sort();
  return first ?? assessed.on;
}

function basisOfHours({ kind, on }: AssessedContract): readonly Citation[] {
  return citationsOf(requireRow(insertionContracts.hours[kind], on));
}

// The decree began on 1 September 2021; what applied to a decision before it was not read.
function unread({ assessed, path }: Ground<HoursDerogationInput>): Finding {
  return finding({
    code: 'siae/insertion-contract-derogation-unread',
    outcome: 'uncertain',
    reason: 'unconfirmed-value',
    severity: 'warning',
    basis: basisOfHours(assessed),
    path,
  });
}

function decisionFindings(
  { derogation, path }: Ground<HoursDerogationInput>,
  basis: readonly Citation[],
): readonly Finding[] {
  const { decisions } = derogation;
  if (decisions.length === 0) {
    const code = 'siae/insertion-contract-derogation-decision';
    return [conditionFinding({ code, holds: false, basis, path: [...path, 'decisions'] })];
  }
  return decisions.flatMap(({ decidedOn, firstDay }, position) =>
    decidedOn <= firstDay
      ? []
      : finding({
          code: 'siae/insertion-contract-derogation-late',
          outcome: 'uncertain',
          reason: 'unsettled-law',
          severity: 'warning',
          basis,
          figures: [figure('decided', decidedOn, 'day'), figure('first', firstDay, 'day')],
          path: [...path, 'decisions', position],
        }),
  );
}

function pathEntryFinding(ground: Ground<CumulationInput>, months: number, basis: readonly Citation[]): Finding {
  const { derogation, assessed, periods, path } = ground;
  const [first = assessed.hoursPeriod.firstDay] = periods.map(({ firstDay }) => firstDay).sort();
  const known = [figure('months', months, 'months'), figure('first', first, 'day')];
  const common = { code: 'siae/insertion-contract-cumulation-path', basis, path: [...path, 'pathFirstDay'] };
  if (derogation.pathFirstDay === undefined) return conditionFinding({ ...common, holds: undefined, figures: known });
  const from = dayAfterTerm(civilDate(derogation.pathFirstDay), months);
  return conditionFinding({ ...common, holds: first >= from, figures: [...known, figure('from', from, 'day')] });
}

function cumulationClaim(ground: Ground<CumulationInput>): Claim {
  const { derogation, assessed, periods, path } = ground;
  const row = rowOn(insertionContracts.cumulation[assessed.kind], lawDayOf(ground));
  if (row === undefined) return { findings: [unread(ground)], covers: periods };
  const { monthsInPath, maxMonths, renewals, totalHours, barredEmployers } = row.value;
  const basis = citationsOf(row);
  const [here, elsewhere] = [exact(assessed.input.weeklyHours), exact(derogation.otherHours)];
  const total = here.plus(elsewhere);
  const condition = (
    point: string,
    holds: boolean | undefined,
    where: string,
    figures: Finding['figures'] = [],
  ): Finding =>
    conditionFinding({
      code: `siae/insertion-contract-cumulation-${point}`,
      holds,
      basis,
      figures,
      path: [...path, where],
    });
  const isShort = ({ firstDay, lastDay }: Period): boolean => lastDay <= lastDayOfTerm(firstDay, maxMonths);
  return {
    covers: periods,
    findings: [
      ...decisionFindings(ground, basis),
      condition('employer', !barredEmployers.some((one) => one === derogation.otherEmployer), 'otherEmployer'),
      pathEntryFinding(ground, monthsInPath, basis),
      condition('hours', total.greaterThanOrEqualTo(totalHours), 'otherHours', [
        figure('here', here, 'hours'),
        figure('elsewhere', elsewhere, 'hours'),
        figure('total', total, 'hours'),
        figure('minimum', totalHours, 'hours'),
      ]),
      condition('length', periods.every(isShort), 'decisions', [figure('months', maxMonths, 'months')]),
      condition('renewals', periods.length <= renewals + 1, 'decisions', [
        figure('decisions', periods.length, 'count'),
      ]),
      condition('promise', derogation.promiseOfHire, 'promiseOfHire'),
      condition('plan', derogation.supportPlan, 'supportPlan'),
    ],
  };
}

function greatDifficultyLength(
  { derogation, periods, path }: Ground<GreatDifficultyInput>,
  rule: GreatDifficultyRule,
  basis: readonly Citation[],
): readonly Finding[] {
  const [first] = periods.map(({ firstDay }) => firstDay).sort();
  if (first === undefined) return [];
  const last = periods.reduce<CivilDate>((end, { lastDay }) => (lastDay > end ? lastDay : end), first);
  const isShort = ({ firstDay, lastDay }: Period): boolean => lastDay <= lastDayOfTerm(firstDay, rule.maxMonths);
  const figures = [
    figure('months', rule.maxMonths, 'months'),
    figure('first', first, 'day'),
    figure('last', last, 'day'),
  ];
  const common = { basis, figures, path: [...path, 'decisions'] };
  const code = 'siae/insertion-contract-great-difficulty-length';
  if (isShort({ firstDay: first, lastDay: last })) return [conditionFinding({ ...common, code, holds: true })];
  if (rule.extends === 'to-end-of-action') {
    const { actionLastDay } = derogation;
    return [
      conditionFinding({ ...common, code, holds: actionLastDay === undefined ? undefined : last <= actionLastDay }),
    ];
  }
  if (!periods.every(isShort)) return [conditionFinding({ ...common, code, holds: false })];
  return [
    finding({
      ...common,
      code: 'siae/insertion-contract-great-difficulty-again',
      outcome: 'uncertain',
      reason: 'unsettled-law',
      severity: 'warning',
    }),
  ];
}

function greatDifficultyClaim(ground: Ground<GreatDifficultyInput>): Claim {
  const { derogation, assessed, periods, path } = ground;
  const row = rowOn(insertionContracts.greatDifficulty[derogation.scope], lawDayOf(ground));
  if (assessed.kind !== 'ACI') {
    const code = 'siae/insertion-contract-great-difficulty-kind';
    const where = { basis: basisOfHours(assessed), path: [...path, 'reason'] };
    return { findings: [conditionFinding({ ...where, code, holds: false })], covers: [] };
  }
  if (row === undefined) return { findings: [unread(ground)], covers: periods };
  const basis = citationsOf(row);
  return {
    covers: periods,
    findings: [
      ...decisionFindings(ground, basis),
      ...greatDifficultyLength(ground, row.value, basis),
      conditionFinding({
        code: 'siae/insertion-contract-great-difficulty-written',
        holds: derogation.writtenInContract,
        basis,
        path: [...path, 'writtenInContract'],
      }),
    ],
  };
}

function claimOf(derogation: HoursDerogationInput, assessed: AssessedContract, path: ErrorPath): Claim {
  const periods = decidedPeriods(derogation.decisions, [...path, 'decisions']);
  return derogation.reason === 'cumulation'
    ? cumulationClaim({ derogation, assessed, periods, path })
    : greatDifficultyClaim({ derogation, assessed, periods, path });
}

function derogatedFindings(
  assessed: AssessedContract,
  derogations: readonly HoursDerogationInput[],
  common: Pick<Finding, 'basis' | 'figures' | 'path'>,
): readonly Finding[] {
  const { hoursPeriod } = assessed;
  const claims = derogations.map((one, position) => claimOf(one, assessed, ['derogations', position]));
  const coverage = coverageOf(hoursPeriod, claims);
  const days = [figure('first', hoursPeriod.firstDay, 'day'), figure('last', hoursPeriod.lastDay, 'day')];
  const figures = [...common.figures, ...days];
  const conditions = claims.flatMap(({ findings }) => findings);
  if (coverage.outcome === 'breached') {
    const code = 'siae/insertion-contract-hours-not-derogated';
    const all = [...figures, figure('uncovered', coverage.uncovered, 'day')];
    return [...conditions, conditionFinding({ ...common, code, holds: false, figures: all })];
  }
  const code = 'siae/insertion-contract-hours-derogated';
  if (coverage.outcome === 'met') return [...conditions, conditionFinding({ ...common, code, holds: true, figures })];
  return [...conditions, finding({ ...common, ...coverage, code, severity: 'warning', figures })];
}

/**
 * What the law says of the hours a week.
 *
 * @param assessed - The contract.
 * @returns The findings.
 * @throws PalierError `core/reversed-period` for a decision whose last day comes before its first.
 *
 * @internal
 */
export function hoursFindings(assessed: AssessedContract): readonly Finding[] {
  const { input, kind, on } = assessed;
  const row = requireRow(insertionContracts.hours[kind], on);
  const { minimum, maximum } = row.value;
  const hours = exact(input.weeklyHours);
  const common = { basis: citationsOf(row), path: ['weeklyHours'] };
  const asked = [figure('hours', hours, 'hours'), figure('minimum', minimum, 'hours')];
  const most = conditionFinding({
    ...common,
    code: 'siae/insertion-contract-maximum-hours',
    holds: hours.lessThanOrEqualTo(maximum),
    figures: [figure('hours', hours, 'hours'), figure('maximum', maximum, 'hours')],
  });
  const { derogations = [] } = input;
  const isEnough = hours.greaterThanOrEqualTo(minimum);
  if (isEnough || derogations.length === 0) {
    const code = 'siae/insertion-contract-minimum-hours';
    return [most, conditionFinding({ ...common, code, holds: isEnough, figures: asked })];
  }
  return [most, ...derogatedFindings(assessed, derogations, { ...common, figures: asked })];
}
