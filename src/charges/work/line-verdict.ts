/**
 * Whether tenants may be charged for a line of a contract or a supply: what the list says of its task, what the landlord
 * says of it, and whether other money already pays for it.
 */
import {
  figure,
  finding,
  given,
  refuse,
  type Citation,
  type ErrorPath,
  type Explained,
  type Finding,
} from '../../core/index.js';
import { citationsOf, cite, propertyTaxReliefUse, rowOn, type TaskAnswer } from '../../law/index.js';
import { amountOf, keep, type CostPart, type Rules, type TreatmentSource } from '../part.js';
import { consentFinding } from '../agreements/consent.js';
import { derogationFinding } from '../agreements/derogation.js';
import { decreeOf, underRegime } from '../regime.js';
import type { ContractInput, FundingInput, LineAgreementInput, Treatment } from '../schema.js';
import { taskOn, type TaskInput, type TaskOn } from '../list/task.js';

/**
 * What becomes of a line.
 *
 * @internal
 */
export interface LineVerdict {
  /** Whether tenants may be charged for it. */
  readonly recovered: boolean;
  /** Who decided it. */
  readonly decidedBy: TreatmentSource;
  /** The text that says it. */
  readonly key: string;
  /** Its place on the list, or `null`. */
  readonly code: string | null;
  /** What it rests on. */
  readonly citations: readonly Citation[];
  /** What the law says of it. */
  readonly findings: readonly Finding[];
}

/** What is judged: a line or a supply, as it was given. */
interface Judged {
  readonly label: string;
  readonly task: TaskInput;
  readonly treatment?: Treatment;
  readonly funding?: FundingInput;
  readonly agreement?: LineAgreementInput;
  readonly tenantsConsent?: boolean;
}

type Ruling = Pick<LineVerdict, 'recovered' | 'decidedBy' | 'key'>;

const BY_ANSWER = {
  recoverable: { recovered: true, decidedBy: 'law', key: 'charges/listed-line' },
  'not-recoverable': { recovered: false, decidedBy: 'law', key: 'charges/unlisted-line' },
  contested: { recovered: false, decidedBy: 'prudence', key: 'charges/unsettled-line' },
  'to-confirm': { recovered: false, decidedBy: 'prudence', key: 'charges/unsettled-line' },
} as const satisfies Readonly<Record<TaskAnswer['answer'], Ruling>>;

const BY_LANDLORD = {
  recoverable: { recovered: true, decidedBy: 'landlord', key: 'charges/line-recovered-by-landlord' },
  'not-recoverable': { recovered: false, decidedBy: 'landlord', key: 'charges/line-kept-by-landlord' },
} as const satisfies Readonly<Record<Treatment, Ruling>>;

const MAPPED: Ruling = { recovered: true, decidedBy: 'landlord', key: 'charges/mapped-line' };
const MAPPED_OFF_LIST: Ruling = { recovered: false, decidedBy: 'landlord', key: 'charges/off-list-line' };

// Where the landlord itself put the task; nothing for a task the law knows, or a line the list did not hold on the day.
function mappingOf({ answer, mappedBy }: TaskOn): Ruling | undefined {
  if (mappedBy === 'law') return undefined;
  if (answer.code === null) return MAPPED_OFF_LIST;
  return answer.answer === 'recoverable' ? MAPPED : undefined;
}

function isOffListForSure({ answer: { answer }, mappedBy, confidence }: TaskOn): boolean {
  return answer === 'not-recoverable' && mappedBy === 'law' && confidence !== 'unconfirmed';
}

type Said = Pick<Finding, 'code' | 'outcome' | 'severity' | 'reason'>;

const NOT_ON_LIST: Said = { code: 'charges/line-not-on-list', outcome: 'breached', severity: 'blocking' };

// What there is to say of a line; nothing when the list has it, or when the landlord keeps what it may charge or not.
function saidOf(task: TaskOn, treatment: Treatment | undefined): Said | undefined {
  const { answer } = task.answer;
  switch (answer) {
    case 'contested':
    case 'to-confirm':
      return { code: `charges/line-${answer}`, outcome: 'uncertain', reason: 'unsettled-law', severity: 'warning' };
    case 'recoverable':
      return mappingOf(task) === undefined || treatment === 'not-recoverable'
        ? undefined
        : { code: 'charges/line-mapped', outcome: 'not-applicable', severity: 'info' };
    case 'not-recoverable':
      if (treatment === 'not-recoverable') return undefined;
      if (treatment === 'recoverable') return NOT_ON_LIST;
      return mappingOf(task) === undefined
        ? { code: 'charges/line-unlisted', outcome: 'met', severity: 'info' }
        : { code: 'charges/line-mapped-off-list', outcome: 'not-applicable', severity: 'info' };
  }
}

function asInferred(citations: readonly Citation[]): readonly Citation[] {
  return citations.map((one) => (one.confidence === 'unconfirmed' ? one : { ...one, confidence: 'inferred' }));
}

// That the relief's actions are not charged again is confirmed for the years that were read; the rest is not.
function fundingGrounds({ source }: FundingInput, rules: Rules): readonly Citation[] {
  if (source !== 'property-tax-relief') return [{ ...decreeOf('art. 2', rules), confidence: 'unconfirmed' }];
  const row = rowOn(propertyTaxReliefUse, rules.on);
  return row === undefined ? [cite('cgi', { article: 'art. 1388 bis', confidence: 'unconfirmed' })] : citationsOf(row);
}

function financed({ label }: Judged, funding: FundingInput, task: TaskOn, rules: Rules, path: ErrorPath): LineVerdict {
  const basis = fundingGrounds(funding, rules);
  const { source, label: words } = funding;
  const figures = [
    figure('line', label, 'text'),
    figure('source', source, 'text'),
    ...(words === undefined ? [] : [figure('funding', words, 'text')]),
  ];
  const named = words === undefined ? source : `${source}/named`;
  const severity = source === 'property-tax-relief' ? 'info' : 'warning';
  return {
    recovered: false,
    decidedBy: 'funding',
    key: `charges/financed-line/${source}`,
    code: task.answer.code,
    // That nothing at all may be charged is how this package reads the ban on charging twice.
    citations: asInferred(basis),
    findings: [finding({ code: `charges/line-financed/${named}`, outcome: 'met', severity, basis, figures, path })],
  };
}

// Off the list: only an agreement that binds, on a subject that allows it, lets tenants be charged.
function byAgreement(
  { label, treatment }: Judged,
  { topic, outcome }: LineAgreementInput,
  task: TaskOn,
  rules: Rules,
  path: ErrorPath,
): LineVerdict {
  const charged = treatment === 'recoverable';
  const facts = { topic, agreement: outcome, line: label, answer: task.answer, charged };
  const said = derogationFinding(facts, rules, [...path, 'agreement']);
  const common = { code: task.answer.code, citations: said.basis, findings: [said] };
  if (said.outcome === 'met') {
    return { ...common, recovered: true, decidedBy: 'agreement', key: 'charges/line-by-agreement' };
  }
  const ruling = charged ? BY_LANDLORD.recoverable : BY_ANSWER[task.answer.answer];
  return { ...common, ...ruling };
}

// The list has the line, so that consent, even by an agreement, does not depart from it: the law decides.
const BY_CONSENT = {
  met: { recovered: true, decidedBy: 'law', key: 'charges/line-by-consent' },
  uncertain: { recovered: false, decidedBy: 'prudence', key: 'charges/line-awaiting-consent' },
  refused: { recovered: false, decidedBy: 'law', key: 'charges/line-without-consent' },
} as const satisfies Readonly<Record<string, Ruling>>;

// On the list, and recoverable with the tenants' consent only, which an agreement on any subject gives too.
function byConsent(judged: Judged, task: TaskOn, basis: readonly Citation[], path: ErrorPath): LineVerdict {
  const { label: line, treatment, agreement, tenantsConsent } = judged;
  const common = { code: task.answer.code, citations: basis };
  if (treatment === 'not-recoverable') return { ...common, ...BY_LANDLORD[treatment], findings: [] };
  const charged = treatment === 'recoverable';
  const said = consentFinding({ line, tenantsConsent, agreement: agreement?.outcome, charged }, basis, path);
  const refused = tenantsConsent === false && agreement?.outcome !== 'binding';
  const ruling = BY_CONSENT[refused ? 'refused' : said.outcome === 'met' ? 'met' : 'uncertain'];
  return { ...common, ...(charged && !ruling.recovered ? BY_LANDLORD.recoverable : ruling), findings: [said] };
}

/**
 * What the list says of a task, and what becomes of it when other money pays for it, when the landlord says otherwise or
 * when the law is unsettled.
 *
 * @param judged - The line or the supply, checked.
 * @param rules - Day, regime and territory.
 * @param path - Where it stands.
 * @returns The verdict.
 * @throws {@link PalierError} `charges/financed-line-recovered`, `charges/consent-without-effect`, and as {@link taskOn}.
 *
 * @internal
 */
export function verdictOn(judged: Judged, rules: Rules, path: ErrorPath): LineVerdict {
  const { label, treatment, funding } = judged;
  const task = taskOn(judged.task, rules.on, [...path, 'task']);
  if (judged.tenantsConsent !== undefined && task.answer.underAgreement !== 'consent') {
    const expected = 'no consent where none counts: only upkeep and minor repairs inside dwellings hang on it';
    return refuse('charges/consent-without-effect', expected, judged.tenantsConsent, [...path, 'tenantsConsent']);
  }
  if (funding !== undefined) {
    if (treatment === 'recoverable') {
      const expected = 'no recovery of what other money pays for: price apart the part that it does not pay for';
      return refuse('charges/financed-line-recovered', expected, treatment, [...path, 'treatment']);
    }
    const paid = financed(judged, funding, task, rules, path);
    if (!isOffListForSure(task)) return paid;
    // Other money does not weaken what the law says for certain: it is said beside it.
    const byLaw = verdictOn({ label, task: judged.task }, rules, path);
    const beside = paid.findings.map((one) => finding({ ...one, outcome: 'not-applicable', severity: 'info' }));
    return { ...byLaw, findings: [...byLaw.findings, ...beside] };
  }
  const listed = underRegime(task.citations, rules);
  // Where the landlord put it is its own reading of the list.
  const basis = task.mappedBy === 'landlord' ? asInferred(listed) : listed;
  if (task.answer.underAgreement === 'consent') return byConsent(judged, task, basis, path);
  if (judged.agreement !== undefined && task.answer.answer !== 'recoverable' && treatment !== 'not-recoverable') {
    return byAgreement(judged, judged.agreement, task, rules, path);
  }
  const mapping = mappingOf(task);
  const { answer, code } = task.answer;
  const figures = [figure('line', label, 'text'), figure('code', code ?? '', 'text')];
  const said = saidOf(task, treatment);
  const findings = said === undefined ? [] : [finding({ ...said, basis, figures, path })];
  const ruling: Ruling = treatment === undefined ? (mapping ?? BY_ANSWER[answer]) : BY_LANDLORD[treatment];
  return { ...ruling, code, citations: basis, findings };
}

/**
 * What becomes of a line under a contract that may not separate what is recoverable.
 *
 * @param contract - The checked contract.
 * @param line - The line.
 * @param verdict - What becomes of it by itself.
 * @param rules - Day, regime and territory.
 * @returns The verdict.
 *
 * @internal
 */
export function underContract(
  contract: ContractInput,
  line: Pick<Judged, 'treatment' | 'funding' | 'agreement' | 'tenantsConsent'>,
  verdict: LineVerdict,
  rules: Rules,
): LineVerdict {
  if (contract.separatesRecoverable || contract.whenNotSeparated === 'recover-listed-lines') return verdict;
  // What is said of one line goes before what is done by default with the whole contract.
  if ([line.treatment, line.funding, line.agreement, line.tenantsConsent].some((said) => said !== undefined))
    return verdict;
  return {
    recovered: false,
    decidedBy: contract.whenNotSeparated === undefined ? 'prudence' : 'landlord',
    key: 'charges/line-of-unsplit-contract',
    code: verdict.code,
    citations: [decreeOf('art. 2', rules)],
    findings: verdict.findings,
  };
}

/**
 * Makes a part of the cost out of a line and what becomes of it: all of it is recoverable, or nothing.
 *
 * @param post - What the part is.
 * @param ttc - What it costs.
 * @param verdict - What becomes of it.
 * @returns The part.
 *
 * @internal
 */
export function costPart(
  post: Pick<CostPart, 'kind' | 'label' | 'path' | 'allocation'>,
  ttc: Explained,
  verdict: Omit<LineVerdict, 'findings'>,
): CostPart {
  const { recovered, key, citations, code, decidedBy } = verdict;
  const context = [figure('line', post.label, 'text')];
  const recoverable = recovered
    ? keep(key, ttc, citations, context)
    : given({ key, name: 'recoverable', unit: 'eur', citations, context }, 0);
  return { ...post, code, cost: amountOf(ttc), recoverable: amountOf(recoverable), decidedBy };
}
