/**
 * Whether a social landlord convenes its tender committee (commission d'appel d'offres, CAO, CCH art. R433-6) for a contract,
 * and reports on it every year.
 */
import {
  figure,
  finding,
  type CivilDate,
  type Decimal,
  type ErrorPath,
  type Figure,
  type Finding,
  type FindingInput,
} from '../../core/index.js';
import {
  cite,
  executionReport as reportTables,
  tenderCommittee as committeeTables,
  type AboveThreshold,
  type CommitteeRules,
} from '../../law/index.js';
import type { Buyer } from '../need/buyer.js';
import { ruledIf, ruledOn, type Ruled } from '../ruled.js';
import type { Duty, DutyAnswer, DutyName } from './duty.js';

/**
 * The law of the tender committee for a buyer on a day.
 *
 * @internal
 */
export interface TenderCommitteeRules {
  /** The European threshold of the day for that purchase, in euros HT. */
  readonly threshold: Ruled<Decimal>;
  /** Whose rules the committee follows; absent for a buyer that is no social landlord. */
  readonly committee: Ruled<CommitteeRules> | undefined;
  /** When the yearly report is due; absent where nothing was read. */
  readonly report: Ruled<AboveThreshold> | undefined;
  /** Whether an OPH is still named by the older words of the regulation. */
  readonly regulationBehind: boolean;
  /** Said of a buyer that is no social landlord. */
  readonly notModelled: readonly Finding[];
}

/**
 * What the committee and the report are judged on.
 *
 * @internal
 */
export interface TenderCommitteeFacts {
  /** Value of the contract, with its renewals, in euros HT. */
  readonly contract: Decimal;
}

const IN_REGULATION = '2024-03-08';

function notModelledFindings({ class: buyer }: Buyer): readonly Finding[] {
  const isLocal = buyer === 'local-authority' || buyer === 'local-public-body';
  const basis = isLocal
    ? cite('cgct', { article: 'art. L1414-2', confidence: 'single-source' })
    : cite('ccp', { article: 'art. L2124-1', confidence: 'confirmed' });
  const code = `lots/tender-committee-not-modelled/${isLocal ? 'local' : 'other'}`;
  return [finding({ code, outcome: 'not-applicable', severity: 'info', basis: [basis] })];
}

/**
 * Reads the law of the tender committee for a buyer on a day.
 *
 * @param on - The decisive day, checked.
 * @param buyer - The buyer.
 * @param threshold - The European threshold of the day for that buyer and purchase, in euros HT.
 * @param path - Where the day stands in the input.
 * @returns The rules.
 * @throws {@link PalierError} `lots/no-text-then` before 2016-04-01.
 *
 * @internal
 */
export function tenderCommitteeRules(
  on: CivilDate,
  buyer: Buyer,
  threshold: Ruled<Decimal>,
  path?: ErrorPath,
): TenderCommitteeRules {
  const group = buyer.class === 'oph' ? 'oph' : 'private';
  if (group === 'private' && !['esh', 'hlm-cooperative', 'sem'].includes(buyer.class)) {
    const notModelled = notModelledFindings(buyer);
    return { threshold, committee: undefined, report: undefined, regulationBehind: false, notModelled };
  }
  return {
    threshold,
    committee: ruledOn(committeeTables[group], on, path ?? ['days']),
    report: ruledIf(reportTables[group], on),
    regulationBehind: group === 'oph' && on < IN_REGULATION,
    notModelled: [],
  };
}

/** Above the threshold, at it or below, in the words of the codes. */
function sideOf(contract: Decimal, threshold: Decimal): 'above' | 'at' | 'below' {
  if (contract.equals(threshold)) return 'at';
  return contract.greaterThan(threshold) ? 'above' : 'below';
}

const ANSWERS = { above: 'yes', at: 'uncertain', below: 'no' } as const;
const VERDICTS: Readonly<Record<DutyAnswer, Pick<FindingInput, 'outcome' | 'severity' | 'reason'>>> = {
  yes: { outcome: 'not-applicable', severity: 'warning' },
  conditional: { outcome: 'not-applicable', severity: 'info' },
  uncertain: { outcome: 'uncertain', severity: 'warning', reason: 'unsettled-law' },
  no: { outcome: 'not-applicable', severity: 'info' },
};

function figuresOf({ threshold }: TenderCommitteeRules, contract: Decimal): readonly Figure[] {
  return [figure('contract', contract, 'eur-ht'), figure('threshold', threshold.value, 'eur-ht')];
}

function duty(
  name: DutyName,
  due: DutyAnswer,
  code: string,
  more: Partial<FindingInput> & Pick<FindingInput, 'basis'>,
): Duty {
  return { duty: name, due, findings: [finding({ ...VERDICTS[due], code, ...more })] };
}

/**
 * Judges whether the tender committee examines the applications and tenders of a contract: above the European threshold,
 * which is not the "from it on" of formalised procedures.
 *
 * @param rules - What {@link tenderCommitteeRules} read.
 * @param facts - The contract.
 * @returns The duty: `conditional` for a buyer that is no social landlord.
 *
 * @internal
 */
export function tenderCommittee(rules: TenderCommitteeRules, facts: TenderCommitteeFacts): Duty {
  const { committee, threshold } = rules;
  if (committee === undefined) return { duty: 'tender-committee', due: 'conditional', findings: rules.notModelled };
  const figures = figuresOf(rules, facts.contract);
  const basis = [...committee.basis, ...threshold.basis];
  if (committee.value === 'own-rules') {
    return duty('tender-committee', 'uncertain', 'lots/tender-committee-own-rules', {
      basis,
      figures,
      reason: 'unconfirmed-value',
    });
  }
  const side = sideOf(facts.contract, threshold.value);
  const judged = duty('tender-committee', ANSWERS[side], `lots/tender-committee/${side}`, { basis, figures });
  if (side === 'below' || !rules.regulationBehind) return judged;
  const behind = finding({
    code: 'lots/tender-committee-regulation-behind',
    outcome: 'not-applicable',
    severity: 'info',
    basis: committee.basis,
  });
  return { ...judged, findings: [...judged.findings, behind] };
}

/**
 * Judges whether the board receives a yearly report on how the contract was carried out.
 *
 * @param rules - What {@link tenderCommitteeRules} read.
 * @param facts - The contract.
 * @returns The duty: not settled for an OPH.
 *
 * @internal
 */
export function executionReport(rules: TenderCommitteeRules, facts: TenderCommitteeFacts): Duty {
  const { report, committee, threshold } = rules;
  if (committee === undefined) return { duty: 'execution-report', due: 'conditional', findings: rules.notModelled };
  const figures = figuresOf(rules, facts.contract);
  const basis = [...(report ?? committee).basis, ...threshold.basis];
  if (report === undefined) {
    return duty('execution-report', 'uncertain', 'lots/execution-report-own-rules', {
      basis,
      figures,
      reason: 'unconfirmed-value',
    });
  }
  const side = sideOf(facts.contract, threshold.value);
  if (side !== 'below' && report.value === 'unsettled') {
    return duty('execution-report', 'uncertain', 'lots/execution-report-oph', { basis, figures });
  }
  return duty('execution-report', ANSWERS[side], `lots/execution-report/${side}`, { basis, figures });
}
