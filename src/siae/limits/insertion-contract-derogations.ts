/**
 * The derogations from the fewest hours a week of a CDDI: another part-time contract, or great difficulty in an ACI.
 */
import {
  civilDate,
  earliest,
  exact,
  figure,
  finding,
  latest,
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
  type CumulationRule,
  type GreatDifficultyRule,
} from '../../law/index.js';
import { dayAfterTerm, lastDayOfTerm } from '../term.js';
import { conditionFinding, type Claim } from './contract-checks.js';
import { decidedPeriods, type AssessedContract } from './insertion-contract-assessed.js';
import type { CumulationInput, GreatDifficultyInput, HoursDerogationInput } from './insertion-contract-input.js';

interface Ground<D extends HoursDerogationInput> {
  readonly derogation: D;
  readonly assessed: AssessedContract;
  readonly periods: readonly Period[];
  /** The days of the decisions of every derogation on the same ground, this one included. */
  readonly together: readonly Period[];
  readonly path: ErrorPath;
}

// The decree in force when the prefect first decided; without a decision, that of the signature.
function lawDayOf({ derogation, assessed }: Ground<HoursDerogationInput>): CivilDate {
  const days = derogation.decisions.map(({ decidedOn }) => civilDate(decidedOn));
  return days.length === 0 ? assessed.on : earliest(days);
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

function isWithin({ firstDay, lastDay }: Period, months: number): boolean {
  return lastDay <= lastDayOfTerm(firstDay, months);
}

// A decision written under two derogations is one decision.
function distinct(periods: readonly Period[]): readonly Period[] {
  return [...new Map(periods.map((one) => [`${one.firstDay}/${one.lastDay}`, one])).values()];
}

function renewalsFinding(ground: Ground<CumulationInput>, renewals: number, basis: readonly Citation[]): Finding {
  const { periods, together, path } = ground;
  const lastStart = latest(periods.map(({ firstDay }) => firstDay));
  const all = distinct(together).filter(({ firstDay }) => firstDay <= lastStart).length;
  const common = { basis, path: [...path, 'decisions'] };
  const figures = [figure('decisions', periods.length, 'count')];
  // The text says how often one derogation is renewed, not whether another employer opens a new one.
  if (periods.length <= renewals + 1 && all > renewals + 1) {
    return finding({
      ...common,
      code: 'siae/insertion-contract-cumulation-together',
      outcome: 'uncertain',
      reason: 'unsettled-law',
      severity: 'warning',
      figures: [figure('decisions', all, 'count')],
    });
  }
  return conditionFinding({
    ...common,
    code: 'siae/insertion-contract-cumulation-renewals',
    otherwise: 'siae/insertion-contract-cumulation-renewals-exceeded',
    holds: periods.length <= renewals + 1,
    figures,
  });
}

// Nothing to say of the length of decisions that are not there.
function cumulationDays(
  ground: Ground<CumulationInput>,
  { maxMonths, renewals }: CumulationRule,
  basis: readonly Citation[],
): readonly Finding[] {
  const { periods, path } = ground;
  if (periods.length === 0) return [];
  return [
    conditionFinding({
      code: 'siae/insertion-contract-cumulation-length',
      otherwise: 'siae/insertion-contract-cumulation-length-exceeded',
      holds: periods.every((one) => isWithin(one, maxMonths)),
      basis,
      figures: [figure('months', maxMonths, 'months')],
      path: [...path, 'decisions'],
    }),
    renewalsFinding(ground, renewals, basis),
  ];
}

function cumulationClaim(ground: Ground<CumulationInput>): Claim {
  const { derogation, assessed, periods, path } = ground;
  const row = rowOn(insertionContracts.cumulation[assessed.kind], lawDayOf(ground));
  if (row === undefined) return { findings: [unread(ground)], covers: periods, path };
  const { monthsInPath, totalHours, barredEmployers } = row.value;
  const basis = citationsOf(row);
  const [here, elsewhere] = [exact(assessed.input.weeklyHours), exact(derogation.otherHours)];
  const total = here.plus(elsewhere);
  const fact = (point: string, otherwise: string, holds: boolean | undefined, where: string): Finding =>
    conditionFinding({
      code: `siae/insertion-contract-cumulation-${point}`,
      otherwise: `siae/insertion-contract-cumulation-${otherwise}`,
      holds,
      basis,
      path: [...path, where],
    });
  const isBarred = barredEmployers.some((one) => one === derogation.otherEmployer);
  return {
    covers: periods,
    path,
    findings: [
      ...decisionFindings(ground, basis),
      fact('employer', 'employer-barred', !isBarred, 'otherEmployer'),
      pathEntryFinding(ground, monthsInPath, basis),
      conditionFinding({
        code: 'siae/insertion-contract-cumulation-hours',
        holds: total.greaterThanOrEqualTo(totalHours),
        basis,
        figures: [
          figure('here', here, 'hours'),
          figure('elsewhere', elsewhere, 'hours'),
          figure('total', total, 'hours'),
          figure('minimum', totalHours, 'hours'),
        ],
        path: [...path, 'otherHours'],
      }),
      ...cumulationDays(ground, row.value, basis),
      fact('promise', 'no-promise', derogation.promiseOfHire, 'promiseOfHire'),
      fact('plan', 'no-plan', derogation.supportPlan, 'supportPlan'),
    ],
  };
}

interface LongDerogation {
  readonly derogation: GreatDifficultyInput;
  readonly last: CivilDate;
  readonly common: Pick<Finding, 'basis' | 'figures' | 'path'>;
}

// Beyond a year there is no ground but the action to finish; the text then names the action or the convention as the limit.
function prolongedFinding({ derogation, last, common }: LongDerogation): Finding {
  const { actionLastDay: action, conventionLastDay: convention } = derogation;
  if (action !== undefined && last > action) {
    const code = 'siae/insertion-contract-great-difficulty-action-past';
    const figures = [...common.figures, figure('action', action, 'day')];
    return conditionFinding({ ...common, code, holds: false, figures });
  }
  if (action === undefined || convention === undefined) {
    return conditionFinding({ ...common, code: 'siae/insertion-contract-great-difficulty-length', holds: undefined });
  }
  const figures = [...common.figures, figure('action', action, 'day'), figure('convention', convention, 'day')];
  if (last <= convention) {
    return conditionFinding({
      ...common,
      code: 'siae/insertion-contract-great-difficulty-action',
      holds: true,
      figures,
    });
  }
  return finding({
    ...common,
    code: 'siae/insertion-contract-great-difficulty-convention',
    outcome: 'uncertain',
    reason: 'unsettled-law',
    severity: 'warning',
    figures,
  });
}

function greatDifficultyLength(
  { derogation, periods, together, path }: Ground<GreatDifficultyInput>,
  rule: GreatDifficultyRule,
  basis: readonly Citation[],
): readonly Finding[] {
  if (periods.length === 0) return [];
  const last = latest(periods.map(({ lastDay }) => lastDay));
  // From the first decision on this ground: a second derogation that follows prolongs the first.
  const whole = { firstDay: earliest(together.map(({ firstDay }) => firstDay)), lastDay: last };
  const figures = [
    figure('months', rule.maxMonths, 'months'),
    figure('first', whole.firstDay, 'day'),
    figure('last', last, 'day'),
  ];
  const common = { basis, figures, path: [...path, 'decisions'] };
  const code = 'siae/insertion-contract-great-difficulty-length';
  if (isWithin(whole, rule.maxMonths)) return [conditionFinding({ ...common, code, holds: true })];
  if (rule.extends === 'to-end-of-action') return [prolongedFinding({ derogation, last, common })];
  if (!periods.every((one) => isWithin(one, rule.maxMonths))) {
    const otherwise = 'siae/insertion-contract-great-difficulty-length-exceeded';
    return [conditionFinding({ ...common, code, otherwise, holds: false })];
  }
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
    return { findings: [conditionFinding({ ...where, code, holds: false })], covers: [], path };
  }
  if (row === undefined) return { findings: [unread(ground)], covers: periods, path };
  const basis = citationsOf(row);
  return {
    covers: periods,
    path,
    findings: [
      ...decisionFindings(ground, basis),
      ...greatDifficultyLength(ground, row.value, basis),
      conditionFinding({
        code: 'siae/insertion-contract-great-difficulty-written',
        otherwise: 'siae/insertion-contract-great-difficulty-not-written',
        holds: derogation.writtenInContract,
        basis,
        path: [...path, 'writtenInContract'],
      }),
    ],
  };
}

function groundOf(derogation: HoursDerogationInput): string {
  return derogation.reason === 'cumulation' ? derogation.reason : derogation.scope;
}

/**
 * The derogations, each with its conditions. What limits a ground limits all the derogations on it.
 *
 * @param derogations - The derogations.
 * @param assessed - The contract.
 * @returns The claims, in the same order.
 * @throws PalierError `core/reversed-period` for a decision whose last day comes before its first.
 *
 * @internal
 */
export function derogationClaims(
  derogations: readonly HoursDerogationInput[],
  assessed: AssessedContract,
): readonly Claim[] {
  const read = derogations.map((derogation, position) => {
    const path = ['derogations', position];
    return { derogation, path, periods: decidedPeriods(derogation.decisions, [...path, 'decisions']) };
  });
  return read.map(({ derogation, path, periods }) => {
    const alike = read.filter((one) => groundOf(one.derogation) === groundOf(derogation));
    const rest = { assessed, path, periods, together: alike.flatMap((one) => one.periods) };
    return derogation.reason === 'cumulation'
      ? cumulationClaim({ derogation, ...rest })
      : greatDifficultyClaim({ derogation, ...rest });
  });
}
