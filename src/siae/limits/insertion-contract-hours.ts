/**
 * The hours a week of a CDDI: at least twenty, unless the prefect allows fewer, and at most the legal week.
 */
import { exact, figure, finding, type ErrorPath, type Finding, type UncertaintyReason } from '../../core/index.js';
import { citationsOf, insertionContracts, requireRow } from '../../law/index.js';
import { conditionFinding, judgeClaims } from './contract-checks.js';
import type { AssessedContract } from './insertion-contract-assessed.js';
import { derogationClaims } from './insertion-contract-derogations.js';
import type { HoursDerogationInput } from './insertion-contract-input.js';

const DOUBTS = {
  'missing-fact': 'siae/insertion-contract-hours-derogated-unknown',
  'unsettled-law': 'siae/insertion-contract-hours-derogated-unsettled',
  'unconfirmed-value': 'siae/insertion-contract-hours-derogated-unread',
} as const satisfies Record<UncertaintyReason, string>;

function derogatedFindings(
  assessed: AssessedContract,
  derogations: readonly HoursDerogationInput[],
  common: Pick<Finding, 'basis' | 'figures' | 'path'>,
): readonly Finding[] {
  const { hoursPeriod } = assessed;
  const notNeeded = (path: ErrorPath): Finding =>
    finding({
      code: 'siae/insertion-contract-derogation-not-needed',
      outcome: 'not-applicable',
      severity: 'warning',
      basis: common.basis,
      path,
    });
  const { coverage, findings } = judgeClaims(hoursPeriod, derogationClaims(derogations, assessed), notNeeded);
  const days = [figure('first', hoursPeriod.firstDay, 'day'), figure('last', hoursPeriod.lastDay, 'day')];
  const figures = [...common.figures, ...days];
  if (coverage.outcome === 'breached') {
    const code = 'siae/insertion-contract-hours-not-derogated';
    const all = [...figures, figure('uncovered', coverage.uncovered, 'day')];
    return [...findings, conditionFinding({ ...common, code, holds: false, figures: all })];
  }
  if (coverage.outcome === 'met') {
    const code = 'siae/insertion-contract-hours-derogated';
    return [...findings, conditionFinding({ ...common, code, holds: true, figures })];
  }
  const { outcome, reason } = coverage;
  return [...findings, finding({ ...common, code: DOUBTS[reason], outcome, reason, severity: 'warning', figures })];
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
