/**
 * Work bought from a provider, and what is bought for the work done in-house: what it costs including VAT, and which lines
 * are recoverable (L442-3 CCH or art. 23 of loi 89-462, and art. 2 of the decrees).
 */
import { exact, finding, given, refuse, type ErrorPath, type Finding } from '../../core/index.js';
import { citationsOf, contractRecovery, requireRow } from '../../law/index.js';
import { contractFindings } from './contract-findings.js';
import { assessCreditNotes } from './credit-note.js';
import { costPart, underContract, verdictOn } from './line-verdict.js';
import { allocationOf, rulesFor, type Assessed, type CostPart, type Rules } from '../part.js';
import { priceLines, type LinePrice } from './price.js';
import type { ContractInput, ContractLineInput, SupplyInput } from '../schema.js';
import type { Overlap } from './staff.js';
import { taskOn } from '../list/task.js';

/** A line of a contract, assessed. */
export interface ContractLinePart extends CostPart {
  /** Always `contract-line`. */
  readonly kind: 'contract-line';
  /** Which contract of the arrangement, by position. */
  readonly contract: number;
  /** Whether tenants may be charged for it. */
  readonly recovered: boolean;
  /** Its price. */
  readonly price: LinePrice;
  /** The line as it was given. */
  readonly line: ContractLineInput;
}

/**
 * The contracts of an arrangement, assessed: their lines, each contract's followed by its credit notes.
 *
 * @internal
 */
export interface AssessedContracts extends Assessed {
  /** The lines alone. */
  readonly contractLines: readonly ContractLinePart[];
}

function checkExemption({ provider: { kind, vatStatus } }: ContractInput, path: ErrorPath): void {
  if (vatStatus !== 'exempt-ai' || kind === 'AI') return;
  const expected = 'the kind AI for the exemption of an association intermédiaire';
  refuse('charges/exemption-of-another-kind', expected, kind, [...path, 'provider', 'kind']);
}

function assessContract(contract: ContractInput, position: number, rules: Rules, path: ErrorPath): AssessedContracts {
  checkExemption(contract, path);
  const findings: Finding[] = [...contractFindings(contract, rulesFor(rules, contract), path)];
  const contractLines = priceLines(contract, rules, path).map((priced): ContractLinePart => {
    const { line, price } = priced;
    const allocation = allocationOf(line, contract);
    const lineRules = rulesFor(rules, allocation);
    const verdict = underContract(contract, line, verdictOn(line, lineRules, priced.path), lineRules);
    findings.push(...verdict.findings, ...priced.findings);
    const post = { label: line.label, path: priced.path, allocation };
    return {
      ...costPart({ ...post, kind: 'contract-line' }, price.ttc, verdict),
      kind: 'contract-line',
      contract: position,
      recovered: verdict.recovered,
      price,
      line,
    };
  });
  const credited = assessCreditNotes(contract, position, contractLines, rules, path);
  return { contractLines, parts: [...contractLines, ...credited.parts], findings: [...findings, ...credited.findings] };
}

/**
 * Assesses the contracts of an arrangement.
 *
 * @param contracts - The checked contracts.
 * @param rules - Day, regime and territory.
 * @param path - Where the arrangement stands.
 * @returns A part for each line and each credit note, and the findings.
 * @throws {@link PalierError} `charges/exemption-of-another-kind`; as {@link priceLines}, {@link verdictOn} and
 * {@link assessCreditNotes}.
 *
 * @internal
 */
export function assessContracts(contracts: readonly ContractInput[], rules: Rules, path: ErrorPath): AssessedContracts {
  const assessed = contracts.map((one, position) =>
    assessContract(one, position, rules, [...path, 'contracts', position]),
  );
  const findings = assessed.flatMap((one) => one.findings);
  const rows = contracts.map((one) => requireRow(contractRecovery, rulesFor(rules, one).on));
  const recovery = rows.find(({ value }) => value === 'disputed');
  if (recovery !== undefined) {
    findings.push(
      finding({
        code: 'charges/contract-cost-disputed',
        outcome: 'uncertain',
        reason: 'unsettled-law',
        severity: 'warning',
        basis: citationsOf(recovery),
        path,
      }),
    );
  }
  return {
    parts: assessed.flatMap((one) => one.parts),
    contractLines: assessed.flatMap((one) => one.contractLines),
    findings,
  };
}

/**
 * Assesses what is bought for the work done in-house.
 *
 * @param supplies - The checked supplies.
 * @param rules - Day, regime and territory.
 * @param path - Where the arrangement stands.
 * @returns A part for each, and the findings.
 * @throws {@link PalierError} as {@link verdictOn}.
 *
 * @internal
 */
export function assessSupplies(supplies: readonly SupplyInput[], rules: Rules, path: ErrorPath): Assessed {
  const findings: Finding[] = [];
  const parts = supplies.map((supply, index) => {
    const supplyPath = [...path, 'supplies', index];
    const verdict = verdictOn(supply, rulesFor(rules, supply), supplyPath);
    findings.push(...verdict.findings);
    const ttc = given({ key: 'charges/invoiced-total', name: 'totalTtc', unit: 'eur-ttc' }, exact(supply.totalTtc));
    const post = { kind: 'supply', label: supply.label, path: supplyPath, allocation: allocationOf(supply) } as const;
    return costPart(post, ttc, verdict);
  });
  return { parts, findings };
}

/**
 * Tasks of a caretaker's contract of employment that providers do too.
 *
 * @param contracts - The checked contracts.
 * @param rules - The day.
 * @returns One overlap for each line whose task is one of the two.
 *
 * @internal
 */
export function overlapsOf(contracts: readonly ContractInput[], rules: Rules): readonly Overlap[] {
  return contracts.flatMap((contract) =>
    contract.lines.flatMap((line) => {
      const { presence, provider } = contract;
      const { task } = line;
      const { caretakingTask } = taskOn(task, rules.on).answer;
      const allocation = allocationOf(line, contract);
      return caretakingTask === null
        ? []
        : [{ task: caretakingTask, lasting: presence !== 'temporary', provider: provider.name, allocation }];
    }),
  );
}
