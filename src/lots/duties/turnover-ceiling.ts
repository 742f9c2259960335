/**
 * The most turnover that candidates may be asked for (chiffre d'affaires annuel minimal).
 */
import { exact, figure, type CivilDate, type Decimal, type ErrorPath } from '../../core/index.js';
import { turnoverCeilingTimes } from '../../law/index.js';
import { ruledOn, type Ruled } from '../ruled.js';
import { AT_CONTRACT, binding } from './duty-finding.js';
import type { Duty, DutyFacts } from './duty.js';

/** The ceiling of the turnover that may be asked for. Plain JSON. */
export interface TurnoverCeilingDuty extends Duty {
  /** Which duty. */
  readonly duty: 'turnover-ceiling';
  /** The most that may be asked for, in euros a year. */
  readonly ceiling: Decimal;
}

/**
 * How many times the estimated amount of the contract, included.
 *
 * @internal
 */
export type TurnoverCeilingRules = Ruled<Decimal>;

/**
 * Looks the multiple up.
 *
 * @param on - The decisive day.
 * @param path - Where it stands.
 * @returns The rules, for {@link turnoverCeiling}.
 * @throws {@link PalierError} `lots/no-text-then`.
 *
 * @internal
 */
export function turnoverCeilingRules(on: CivilDate, path: ErrorPath = ['days']): TurnoverCeilingRules {
  const { value, basis } = ruledOn(turnoverCeilingTimes, on, path);
  return { value: exact(value.times), basis };
}

/**
 * The ceiling for one contract or lot. It binds a buyer who asks for a turnover.
 *
 * @param rules - Those of {@link turnoverCeilingRules}.
 * @param facts - Estimated value of the contract or lot.
 * @returns The duty.
 *
 * @internal
 */
export function turnoverCeiling(rules: TurnoverCeilingRules, facts: Pick<DutyFacts, 'contract'>): TurnoverCeilingDuty {
  const ceiling = facts.contract.times(rules.value);
  const figures = [
    figure('contract', facts.contract, 'eur-ht'),
    figure('times', rules.value, 'count'),
    figure('ceiling', ceiling, 'eur'),
  ];
  const findings = [binding('lots/turnover-ceiling', rules.basis, { figures, path: AT_CONTRACT })];
  return { duty: 'turnover-ceiling', due: 'conditional', ceiling, findings };
}
