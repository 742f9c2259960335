/**
 * What is asked beside the criteria: the individual diagnosis, and an experiment that has not reached its term.
 */
import { figure, finding, type Citation, type CivilDate, type Finding } from '../../core/index.js';
import { experimentGrounds, experimentLastDay } from '../kind/experiment.js';
import type { EligibilityInput } from './eligibility-input.js';

/**
 * Whether the diagnosis stands that comes before a structure declares a person eligible.
 *
 * @param input - The parsed input.
 * @param basis - What the diagnosis rests on.
 * @returns The finding, breached or uncertain; `undefined` where it was made.
 *
 * @internal
 */
export function ownDiagnosisFinding(input: EligibilityInput, basis: readonly Citation[]): Finding | undefined {
  const { diagnosisDone, prescribedBy } = input;
  if (diagnosisDone === true) return undefined;
  const common = { basis, path: ['diagnosisDone'] };
  if (diagnosisDone === undefined) {
    const code = 'siae/eligibility-own-diagnosis-unknown';
    return finding({ ...common, code, outcome: 'uncertain', reason: 'missing-fact', severity: 'warning' });
  }
  const code = 'siae/eligibility-own-diagnosis-not-done';
  return finding({ ...common, code, outcome: 'breached', severity: prescribedBy === null ? 'blocking' : 'warning' });
}

/**
 * A breach by a body that may not prescribe, told for information: it breaks nothing where the criteria may settle the
 * answer without it.
 *
 * @param one - A finding on that body.
 * @returns The finding.
 *
 * @internal
 */
export function notNeeded(one: Finding): Finding {
  const { code, basis, figures, path, outcome } = one;
  if (outcome !== 'breached') return one;
  return finding({ code, basis, figures, path, outcome: 'not-applicable', severity: 'info' });
}

/**
 * That the experiment of the EITI has reached its term, so that nothing settles whether one may still hire.
 *
 * @param input - The parsed input.
 * @param on - Its day.
 * @returns The finding; `undefined` for another kind, and up to the last day.
 *
 * @internal
 */
export function experimentOver(input: EligibilityInput, on: CivilDate): Finding | undefined {
  const end = experimentLastDay();
  if (input.kind !== 'EITI' || on <= end) return undefined;
  return finding({
    code: 'siae/experiment-over',
    outcome: 'uncertain',
    reason: 'unsettled-law',
    severity: 'warning',
    basis: experimentGrounds(),
    figures: [figure('end', end, 'day')],
    path: ['kind'],
  });
}

/**
 * A finding after that term: what was met is in doubt.
 *
 * @param one - The finding.
 * @returns The finding.
 *
 * @internal
 */
export function afterExperiment(one: Finding): Finding {
  const { code, basis, figures, path, outcome } = one;
  if (outcome !== 'met') return one;
  const doubt = { outcome: 'uncertain', reason: 'unsettled-law', severity: 'warning' } as const;
  return finding({ code, basis: [...basis, ...experimentGrounds()], figures, path, ...doubt });
}
