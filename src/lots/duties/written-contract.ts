/**
 * From which value of the need a contract is concluded in writing (écrit).
 */
import { exact, figure, type CivilDate, type Decimal, type ErrorPath } from '../../core/index.js';
import { writtenContractThreshold } from '../../law/index.js';
import { ruledOn, type Ruled } from '../ruled.js';
import { AT_NEED, binding, informing } from './duty-finding.js';
import type { Duty, DutyFacts } from './duty.js';

/**
 * The threshold of a day, euros HT, included.
 *
 * @internal
 */
export type WrittenContractRules = Ruled<Decimal>;

/**
 * Looks the threshold up.
 *
 * @param on - The decisive day.
 * @param path - Where it stands.
 * @returns The rules, for {@link writtenContract}.
 * @throws {@link PalierError} `lots/no-text-then`.
 *
 * @internal
 */
export function writtenContractRules(on: CivilDate, path: ErrorPath = ['days']): WrittenContractRules {
  const { value, basis } = ruledOn(writtenContractThreshold, on, path);
  return { value: exact(value), basis };
}

/**
 * Whether the contract is concluded in writing: the value of the whole need decides, also for a small contract of it.
 *
 * @param rules - Those of {@link writtenContractRules}.
 * @param facts - Value of the need.
 * @returns The duty.
 *
 * @internal
 */
export function writtenContract(rules: WrittenContractRules, facts: Pick<DutyFacts, 'need'>): Duty {
  const { value, basis } = rules;
  const figures = [figure('need', facts.need, 'eur-ht'), figure('threshold', value, 'eur-ht')];
  const remarks = { figures, path: AT_NEED };
  return facts.need.gte(value)
    ? { duty: 'written-contract', due: 'yes', findings: [binding('lots/written-contract-due', basis, remarks)] }
    : { duty: 'written-contract', due: 'no', findings: [informing('lots/written-contract-not-due', basis, remarks)] };
}
