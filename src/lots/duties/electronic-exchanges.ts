/**
 * When the communications of an award procedure must be electronic.
 */
import { figure, type Citation, type CivilDate, type Finding } from '../../core/index.js';
import { cite, electronicExchangesExceptions } from '../../law/index.js';
import type { ThresholdRules } from '../need/thresholds.js';
import { ruledIf } from '../ruled.js';
import { AT_NEED, binding, informing, notRead } from './duty-finding.js';
import type { Duty, DutyFacts } from './duty.js';

/**
 * The exceptions of a day, with the findings that carry no figure.
 *
 * @internal
 */
export interface ElectronicExchangesRules {
  /** From which value the procedure is formalised. */
  readonly european: ThresholdRules['european'];
  /** The grounds; absent before the code. */
  readonly basis?: readonly Citation[];
  /** Said of the duty. */
  readonly due: Finding;
  /** Said of social and specific services. */
  readonly social: Finding;
}

/**
 * Looks the exceptions up.
 *
 * @param on - The decisive day.
 * @param thresholds - The European thresholds of that day.
 * @returns The rules, for {@link electronicExchanges}.
 *
 * @internal
 */
export function electronicExchangesRules(
  on: CivilDate,
  thresholds: Pick<ThresholdRules, 'european'>,
): ElectronicExchangesRules {
  const { european } = thresholds;
  const row = ruledIf(electronicExchangesExceptions, on);
  if (row === undefined) {
    const former = [cite('decret-2016-360', { confidence: 'unconfirmed' })];
    const before = notRead('lots/electronic-exchanges-before-the-code', former);
    return { european, due: before, social: before };
  }
  const { basis } = row;
  return {
    european,
    basis,
    due: binding('lots/electronic-exchanges-due', basis),
    social: informing('lots/electronic-exchanges-social', basis),
  };
}

/**
 * Whether the exchanges of the procedure must be electronic.
 *
 * @param rules - Those of {@link electronicExchangesRules}.
 * @param facts - Category, kind, value of the need, procedure.
 * @returns The duty.
 *
 * @internal
 */
export function electronicExchanges(
  rules: ElectronicExchangesRules,
  facts: Pick<DutyFacts, 'category' | 'kind' | 'need' | 'procedure'>,
): Duty {
  const duty = 'electronic-exchanges';
  const { basis } = rules;
  if (basis === undefined) return { duty, due: 'uncertain', findings: [rules.due] };
  if (facts.category === 'social-services') return { duty, due: 'no', findings: [rules.social] };
  if (facts.procedure !== 'dispensed') return { duty, due: 'yes', findings: [rules.due] };
  const threshold = rules.european[facts.kind];
  const figures = [figure('need', facts.need, 'eur-ht'), figure('threshold', threshold.value, 'eur-ht')];
  const grounds = [...basis, ...threshold.basis];
  const remarks = { figures, path: AT_NEED };
  return facts.need.lt(threshold.value)
    ? { duty, due: 'no', findings: [informing('lots/electronic-exchanges-dispensed', grounds, remarks)] }
    : { duty, due: 'yes', findings: [binding('lots/electronic-exchanges-dispensed-lot', grounds, remarks)] };
}
