/**
 * Work bought from a provider, and what is bought for the work done in-house: what it costs including VAT, and which lines
 * are recoverable (L442-3 CCH or art. 23 of loi 89-462, and art. 2 of the decrees).
 */
import {
  exact,
  figure,
  finding,
  given,
  quotientInCents,
  refuse,
  type Citation,
  type ErrorPath,
  type Explained,
  type Finding,
} from '../../core/index.js';
import { citationsOf, contractRecovery, requireRow } from '../../law/index.js';
import { contractFindings } from './contract-findings.js';
import { assessCreditNotes } from './credit-note.js';
import { costPart, underContract, verdictOn, type LineVerdict } from './line-verdict.js';
import { allocationOf, amountOf, keep, rulesFor, type Assessed, type CostPart, type Rules } from '../part.js';
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

// What the landlord states to be recoverable is its own decision, taken as it is.
function isDisputed({ treatment }: ContractLineInput, { recovered }: LineVerdict, { on }: Rules): boolean {
  return recovered && treatment === undefined && requireRow(contractRecovery, on).value === 'disputed';
}

// The rulings took margin and VAT out: the VAT is as much as a price can tell.
function withoutVat(label: string, { ht, rate, ttc }: LinePrice, citations: readonly Citation[]): Explained {
  const context = [figure('line', label, 'text')];
  if (ht === undefined && rate === undefined) {
    return given({ key: 'charges/disputed-line/vat-unknown', name: 'recoverable', unit: 'eur', citations, context }, 0);
  }
  const net =
    ht ??
    quotientInCents(
      { key: 'charges/ttc-less-vat', name: 'priceHt', unit: 'eur-ht' },
      ttc,
      given({ key: 'charges/tax-factor', name: 'taxFactor', unit: 'count' }, exact(rate?.value ?? 0).plus(1)),
      'half-up',
    );
  return keep('charges/disputed-line/without-vat', net, citations, context);
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
    const part = costPart({ ...post, kind: 'contract-line' }, price.ttc, verdict);
    const disputed = isDisputed(line, verdict, lineRules);
    const grounds = citationsOf(requireRow(contractRecovery, lineRules.on));
    return {
      ...part,
      ...(disputed
        ? { recoverable: amountOf(withoutVat(line.label, price, grounds)), decidedBy: 'prudence' as const }
        : {}),
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
 * Assesses the contracts of an arrangement. On days when what a contract costs was disputed (before 16 July 2006), a listed
 * line is recovered without its VAT unless the landlord states it to be recoverable; a credit note on it is taken off whole.
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
  const rows = contracts.flatMap((one) =>
    one.lines.map((line) => requireRow(contractRecovery, rulesFor(rules, allocationOf(line, one)).on)),
  );
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
        : [
            {
              task: caretakingTask,
              ...(presence === undefined ? {} : { presence }),
              provider: provider.name,
              allocation,
            },
          ];
    }),
  );
}
