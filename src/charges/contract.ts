/**
 * Work bought from a provider: what it costs including VAT, and which lines are recoverable (L442-3 CCH or art. 23 of
 * loi 89-462, and art. 2 of the decrees).
 */
import {
  exact,
  figure,
  finding,
  given,
  productInCents,
  refuse,
  sumOf,
  type Citation,
  type ErrorPath,
  type Explained,
  type Finding,
} from '../core/index.js';
import {
  citationsOf,
  cite,
  citeVat,
  contractRecovery,
  entrustedTasks,
  requireRow,
  rowOn,
  vatRateTable,
  type TaskAnswer,
  type TaskId,
  type VatCategory,
} from '../law/index.js';
import { allocationOf, amountOf, keep, type Assessed, type CostPart, type Rules, type TreatmentSource } from './part.js';
import { decreeOf, statuteOf, underRegime } from './regime.js';
import type { ContractInput, ContractLineInput, ProviderInput, SupplyInput, Treatment } from './schema.js';
import type { Overlap } from './staff.js';

/** The price of a line, as far as it is known. */
export interface LinePrice {
  /** Excluding VAT; absent when only the total of the invoice is known. */
  readonly ht?: Explained;
  /** The rate of VAT charged; absent when only the total of the invoice is known and the task does not settle it. */
  readonly rate?: Explained;
  /** Including VAT. */
  readonly ttc: Explained;
}

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

interface Judgement {
  readonly recovered: boolean;
  readonly decidedBy: TreatmentSource;
  readonly key: string;
  readonly code: string | null;
  readonly citations: readonly Citation[];
  readonly findings: readonly Finding[];
}

interface Judged {
  readonly label: string;
  readonly task: TaskId;
  readonly treatment?: Treatment;
}

const BY_ANSWER = {
  recoverable: { recovered: true, decidedBy: 'law', key: 'charges/listed-line' },
  'not-recoverable': { recovered: false, decidedBy: 'law', key: 'charges/unlisted-line' },
  contested: { recovered: false, decidedBy: 'prudence', key: 'charges/unsettled-line' },
  'to-confirm': { recovered: false, decidedBy: 'prudence', key: 'charges/unsettled-line' },
} as const satisfies Readonly<Record<TaskAnswer['answer'], Omit<Judgement, 'code' | 'citations' | 'findings'>>>;

const BY_LANDLORD = {
  recoverable: { recovered: true, decidedBy: 'landlord', key: 'charges/line-recovered-by-landlord' },
  'not-recoverable': { recovered: false, decidedBy: 'landlord', key: 'charges/line-kept-by-landlord' },
} as const;

type Verdict = Pick<Finding, 'code' | 'outcome' | 'severity' | 'reason'>;

// What there is to say of a line; nothing when the list has it, or when the landlord keeps what it may charge or not.
function verdictOn(answer: TaskAnswer['answer'], treatment: Treatment | undefined): Verdict | undefined {
  switch (answer) {
    case 'contested':
    case 'to-confirm':
      return { code: `charges/line-${answer}`, outcome: 'uncertain', reason: 'unsettled-law', severity: 'warning' };
    case 'recoverable':
      return undefined;
    case 'not-recoverable':
      if (treatment === 'not-recoverable') return undefined;
      return treatment === 'recoverable'
        ? { code: 'charges/line-not-on-list', outcome: 'breached', severity: 'blocking' }
        : { code: 'charges/line-unlisted', outcome: 'met', severity: 'info' };
  }
}

// What the list says of a task, and what becomes of it when the landlord says otherwise or the law is unsettled.
function judge({ label, task, treatment }: Judged, rules: Rules, path: ErrorPath): Judgement {
  const row = requireRow(entrustedTasks[task], rules.on);
  const basis = underRegime(citationsOf(row), rules);
  const { answer, code } = row.value;
  const figures = [figure('line', label, 'text'), figure('code', code ?? '', 'text')];
  const verdict = verdictOn(answer, treatment);
  const findings = verdict === undefined ? [] : [finding({ ...verdict, basis, figures, path })];
  return { ...(treatment === undefined ? BY_ANSWER[answer] : BY_LANDLORD[treatment]), code, citations: basis, findings };
}

function rateOf(category: VatCategory, rules: Rules, path: ErrorPath): Explained | undefined {
  const table = vatRateTable(rules.territory, category);
  if (table === undefined) {
    return refuse('charges/no-such-vat-rate', `a rate that exists in ${rules.territory}`, category, [
      ...path,
      'vatRate',
    ]);
  }
  const row = rowOn(table, rules.on);
  if (row === undefined) return undefined;
  // The mainland's article moves to another code on a day of its own; how sure the rate is stays the row's to say.
  const quoted = category === 'standard' && rules.territory === 'metropole';
  const citations = citationsOf({ ...row, sources: quoted ? [citeVat('standard-rate', rules.on)] : row.sources });
  return given({ key: 'charges/vat-rate', name: 'rate', unit: 'share', citations }, row.value);
}

function vatOf(
  line: ContractLineInput,
  answer: TaskAnswer,
  provider: ProviderInput,
  rules: Rules,
  path: ErrorPath,
): Explained | undefined {
  if (provider.vatStatus !== 'taxed') {
    if (line.vatRate !== undefined) {
      return refuse('charges/vat-rate-not-expected', 'no rate for a provider without VAT', line.vatRate, [
        ...path,
        'vatRate',
      ]);
    }
    const reference = provider.vatStatus === 'exempt-ai' ? 'ai-exemption' : 'small-business-franchise';
    return given(
      {
        key: `charges/no-vat/${provider.vatStatus}`,
        name: 'rate',
        unit: 'share',
        citations: [citeVat(reference, rules.on)],
      },
      0,
    );
  }
  if (line.vatRate !== undefined) return rateOf(line.vatRate, rules, path);
  return answer.vat === 'standard' ? rateOf('standard', rules, path) : undefined;
}

function priceHt(line: ContractLineInput): Explained | undefined {
  if (line.priceHt !== undefined) {
    return given({ key: 'charges/price-ht', name: 'priceHt', unit: 'eur-ht' }, line.priceHt);
  }
  if (line.hourlyPriceHt === undefined || line.hours === undefined) return undefined;
  return productInCents({ key: 'charges/hours-at-price', name: 'priceHt', unit: 'eur-ht' }, [
    given({ key: 'charges/hours', name: 'hours', unit: 'hours' }, line.hours),
    given({ key: 'charges/hourly-price-ht', name: 'hourlyPrice', unit: 'eur-ht' }, line.hourlyPriceHt),
  ]);
}

function checkOnePrice(line: ContractLineInput, path: ErrorPath): void {
  const given = (['priceHt', 'totalTtc', 'hourlyPriceHt'] as const).filter((field) => line[field] !== undefined);
  if (given.length !== 1) {
    refuse('charges/one-price', 'exactly one of priceHt, totalTtc or hourlyPriceHt with hours', given.join(', '), path);
  }
  if (line.hourlyPriceHt !== undefined && line.hours === undefined) {
    refuse('core/missing-value', 'the hours that the hourly price is for', undefined, [...path, 'hours']);
  }
}

function price(line: ContractLineInput, provider: ProviderInput, rules: Rules, path: ErrorPath): LinePrice {
  checkOnePrice(line, path);
  const answer = requireRow(entrustedTasks[line.task], rules.on).value;
  const rate = vatOf(line, answer, provider, rules, path);
  if (line.totalTtc !== undefined) {
    const ttc = given({ key: 'charges/invoiced-total', name: 'totalTtc', unit: 'eur-ttc' }, line.totalTtc);
    return { ttc, ...(rate === undefined ? {} : { rate }) };
  }
  const ht = priceHt(line);
  if (ht === undefined || rate === undefined) {
    return refuse('charges/vat-rate-needed', 'the rate of VAT: neither the task nor the day settles it', undefined, [
      ...path,
      'vatRate',
    ]);
  }
  if (rate.value.isZero() && provider.vatStatus !== 'taxed') {
    const { key, citations } = rate.explanation;
    return { ht, rate, ttc: sumOf({ key, name: 'totalTtc', unit: 'eur-ttc', citations }, [ht]) };
  }
  const vat = productInCents({ key: 'charges/vat', name: 'vat', unit: 'eur' }, [ht, rate]);
  return { ht, rate, ttc: sumOf({ key: 'charges/price-ttc', name: 'totalTtc', unit: 'eur-ttc' }, [ht, vat]) };
}

// A rate that no source confirms makes every figure with VAT uncertain.
function rateFindings(line: ContractLineInput, { rate }: LinePrice, rules: Rules, path: ErrorPath): readonly Finding[] {
  if (rate === undefined) return [];
  const { citations } = rate.explanation;
  const figures = [figure('line', line.label, 'text'), figure('rate', rate.value, 'share')];
  const says = (code: string, outcome: Finding['outcome'], basis: readonly Citation[]): Finding =>
    finding({ code: `charges/${code}`, outcome, severity: 'warning', basis, figures, path });
  const unconfirmed = citations.some(({ confidence }) => confidence === 'unconfirmed');
  const { vat } = requireRow(entrustedTasks[line.task], rules.on).value;
  const other = vat === 'standard' && line.vatRate !== undefined && line.vatRate !== 'standard';
  const grounds = [citeVat('standard-rate', rules.on), citeVat('works-in-dwellings', rules.on)];
  return [
    ...(unconfirmed ? [says('vat-rate-unconfirmed', 'met', citations)] : []),
    ...(other ? [says('vat-rate-of-another-task', 'breached', grounds)] : []),
  ];
}

function costPart(
  post: Pick<CostPart, 'kind' | 'label' | 'path' | 'allocation'>,
  ttc: Explained,
  judgement: Judgement,
): CostPart {
  const { label } = post;
  const context = [figure('line', label, 'text')];
  const none = given(
    { key: judgement.key, name: 'recoverable', unit: 'eur', citations: judgement.citations, context },
    0,
  );
  const kept = keep(judgement.key, ttc, judgement.citations, context);
  return {
    ...post,
    code: judgement.code,
    cost: amountOf(ttc),
    recoverable: amountOf(judgement.recovered ? kept : none),
    decidedBy: judgement.decidedBy,
  };
}

// Fixed by what the contract says of itself, whatever its lines.
function unsplit(contract: ContractInput, line: ContractLineInput, judgement: Judgement, rules: Rules): Judgement {
  if (contract.separatesRecoverable || contract.whenNotSeparated === 'recover-listed-lines') return judgement;
  // What the landlord says of a line goes before what is done by default with the whole contract.
  if (line.treatment !== undefined) return judgement;
  return {
    recovered: false,
    decidedBy: contract.whenNotSeparated === undefined ? 'prudence' : 'landlord',
    key: 'charges/line-of-unsplit-contract',
    code: judgement.code,
    citations: [decreeOf('art. 2', rules)],
    findings: judgement.findings,
  };
}

function contractFindings(contract: ContractInput, rules: Rules, path: ErrorPath): readonly Finding[] {
  const figures = [figure('contract', contract.label, 'text'), figure('provider', contract.provider.name, 'text')];
  const findings: Finding[] = [];
  if (contract.separatesRecoverable) {
    findings.push(
      finding({
        code: 'charges/contract-split',
        outcome: 'met',
        severity: 'info',
        basis: [decreeOf('art. 2', rules)],
        figures,
        path,
      }),
    );
  } else {
    const recovers = contract.whenNotSeparated === 'recover-listed-lines';
    findings.push(
      finding({
        code: recovers ? 'charges/contract-not-split-recovered' : 'charges/contract-not-split',
        outcome: 'uncertain',
        reason: 'unsettled-law',
        severity: 'warning',
        basis: [decreeOf('art. 2', rules), cite('cass-2002-10-30', { confidence: 'single-source' })],
        figures,
        path,
      }),
    );
  }
  const { kind, vatStatus } = contract.provider;
  if (kind === 'AI' || kind === 'ETTI') {
    findings.push(
      finding({
        code: 'charges/lent-staff',
        outcome: 'uncertain',
        reason: 'unsettled-law',
        severity: 'info',
        basis: [statuteOf(rules)],
        figures,
        path,
      }),
    );
  }
  const { otherFunding = 'none' } = contract;
  if (otherFunding !== 'none') {
    findings.push(
      finding({
        code: 'charges/other-funding',
        outcome: 'uncertain',
        reason: 'missing-fact',
        severity: 'warning',
        basis: [statuteOf(rules)],
        figures: [...figures, figure('funding', otherFunding, 'text')],
        path,
      }),
    );
  }
  if (kind === 'AI' && vatStatus === 'taxed') {
    findings.push(
      finding({
        code: 'charges/ai-charging-vat',
        outcome: 'uncertain',
        reason: 'missing-fact',
        severity: 'warning',
        basis: [citeVat('ai-exemption', rules.on)],
        figures,
        path,
      }),
    );
  }
  return findings;
}

function assessContract(
  contract: ContractInput,
  position: number,
  rules: Rules,
  path: ErrorPath,
): Assessed<ContractLinePart> {
  const { provider } = contract;
  if (provider.vatStatus === 'exempt-ai' && provider.kind !== 'AI') {
    return refuse(
      'charges/exemption-of-another-kind',
      'the kind AI for the exemption of an association intermédiaire',
      provider.kind,
      [...path, 'provider', 'kind'],
    );
  }
  const findings = [...contractFindings(contract, rules, path)];
  const parts = contract.lines.map((line, index): ContractLinePart => {
    const linePath = [...path, 'lines', index];
    const judgement = unsplit(contract, line, judge(line, rules, linePath), rules);
    findings.push(...judgement.findings);
    const linePrice = price(line, provider, rules, linePath);
    findings.push(...rateFindings(line, linePrice, rules, linePath));
    const post = { label: line.label, path: linePath, allocation: allocationOf(line, contract) };
    return {
      ...costPart({ ...post, kind: 'contract-line' }, linePrice.ttc, judgement),
      kind: 'contract-line',
      contract: position,
      recovered: judgement.recovered,
      price: linePrice,
      line,
    };
  });
  return { parts, findings };
}

/**
 * Assesses the contracts of an arrangement.
 *
 * @param contracts - The checked contracts.
 * @param rules - Day, regime and territory.
 * @param path - Where the arrangement stands.
 * @returns A part for each line, and the findings.
 * @throws {@link PalierError} `charges/one-price`, `charges/vat-rate-needed`, `charges/vat-rate-not-expected`,
 * `charges/no-such-vat-rate`, `charges/exemption-of-another-kind`.
 *
 * @internal
 */
export function assessContracts(
  contracts: readonly ContractInput[],
  rules: Rules,
  path: ErrorPath,
): Assessed<ContractLinePart> {
  const assessed = contracts.map((one, position) =>
    assessContract(one, position, rules, [...path, 'contracts', position]),
  );
  const findings = assessed.flatMap((one) => one.findings);
  const recovery = requireRow(contractRecovery, rules.on);
  if (recovery.value === 'disputed' && contracts.length > 0) {
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
  return { parts: assessed.flatMap((one) => one.parts), findings };
}

/**
 * Assesses what is bought for the work done in-house.
 *
 * @param supplies - The checked supplies.
 * @param rules - Day, regime and territory.
 * @param path - Where the arrangement stands.
 * @returns A part for each, and the findings.
 *
 * @internal
 */
export function assessSupplies(supplies: readonly SupplyInput[], rules: Rules, path: ErrorPath): Assessed {
  const findings: Finding[] = [];
  const parts = supplies.map((supply, index) => {
    const supplyPath = [...path, 'supplies', index];
    const judgement = judge(supply, rules, supplyPath);
    findings.push(...judgement.findings);
    const ttc = given({ key: 'charges/invoiced-total', name: 'totalTtc', unit: 'eur-ttc' }, exact(supply.totalTtc));
    const post = { kind: 'supply', label: supply.label, path: supplyPath, allocation: allocationOf(supply) } as const;
    return costPart(post, ttc, judgement);
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
  return contracts.flatMap(({ lines, presence, provider }) =>
    lines.flatMap(({ task }) => {
      const { caretakingTask } = requireRow(entrustedTasks[task], rules.on).value;
      return caretakingTask === null
        ? []
        : [{ task: caretakingTask, lasting: presence !== 'temporary', provider: provider.name }];
    }),
  );
}
