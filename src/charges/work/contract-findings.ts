/**
 * What the law says of a contract as a whole, whatever its lines.
 */
import { figure, finding, type ErrorPath, type Finding } from '../../core/index.js';
import { cite } from '../../law/index.js';
import type { Rules } from '../part.js';
import { vatGrounds } from './price.js';
import { decreeOf, statuteOf } from '../regime.js';
import type { ContractInput } from '../schema.js';
import { vatFindings, type VatFacts } from './vat-status.js';

type Said = Pick<Finding, 'code' | 'outcome' | 'severity' | 'reason' | 'basis'>;

function onSplit({ separatesRecoverable, whenNotSeparated }: ContractInput, rules: Rules): Said {
  const duty = decreeOf('art. 2', rules);
  if (separatesRecoverable) {
    return { code: 'charges/contract-split', outcome: 'met', severity: 'info', basis: [duty] };
  }
  const recovers = whenNotSeparated === 'recover-listed-lines';
  return {
    code: recovers ? 'charges/contract-not-split-recovered' : 'charges/contract-not-split',
    outcome: 'uncertain',
    reason: 'unsettled-law',
    severity: 'warning',
    basis: [duty, cite('cass-2002-10-30', { confidence: 'single-source' })],
  };
}

function onLentStaff({ provider: { kind } }: ContractInput, rules: Rules): Said | undefined {
  if (kind !== 'AI' && kind !== 'ETTI') return undefined;
  return {
    code: 'charges/lent-staff',
    outcome: 'uncertain',
    reason: 'unsettled-law',
    severity: 'info',
    basis: [statuteOf(rules)],
  };
}

// Insertion is what is bought, and the work only its means: nothing settles that the whole price may be charged.
function onObject({ object }: ContractInput, rules: Rules): Said | undefined {
  if (object !== 'insertion-service') return undefined;
  return {
    code: 'charges/insertion-service-market',
    outcome: 'uncertain',
    reason: 'unsettled-law',
    severity: 'warning',
    basis: [statuteOf(rules), decreeOf('art. 2', rules)],
  };
}

const ASK_FOR_VAT = { outcome: 'uncertain', reason: 'missing-fact', severity: 'warning' } as const;

// Said of the contract by its own codes, beside what is said of the provider.
function onVatStatus({ provider }: ContractInput, charging: boolean, rules: Rules): Said | undefined {
  if (provider.vatStatus === 'unknown') {
    const basis = vatGrounds(['standard-rate', 'small-business-franchise'], rules);
    return { ...ASK_FOR_VAT, code: 'charges/vat-status-unknown', basis };
  }
  if (!charging) return undefined;
  return { ...ASK_FOR_VAT, code: 'charges/ai-charging-vat', basis: vatGrounds(['ai-exemption'], rules) };
}

const CHARGING = 'charges/vat-status/ai-charging-vat';
const SAID_OF_THE_CONTRACT: readonly string[] = [CHARGING, 'charges/vat-status/ask-the-provider'];

function vatFacts({ provider, lines }: ContractInput): VatFacts {
  const reduced = lines.find(({ vatRate }) => vatRate === 'intermediate' || vatRate === 'reduced')?.vatRate;
  // A rate that a provider without VAT states is refused where the line is priced.
  return provider.vatStatus === 'taxed' && reduced !== undefined ? { ...provider, vatRate: reduced } : provider;
}

// Ceilings are compared with turnovers that were given: the status itself is the provider's to say.
function isHeard({ code }: Finding, { provider }: ContractInput): boolean {
  const { priorYearServicesTurnover, currentYearServicesTurnover } = provider;
  const turnover = priorYearServicesTurnover ?? currentYearServicesTurnover;
  return turnover !== undefined || !code.startsWith('charges/vat-status/franchise-');
}

function providerFindings(contract: ContractInput, rules: Rules, path: ErrorPath): readonly Finding[] {
  // Before its exemption an association intermédiaire had no VAT of its own to speak of.
  if (contract.provider.kind === 'AI' && vatGrounds(['ai-exemption'], rules).length === 0) return [];
  return vatFindings(vatFacts(contract), rules.on, [...path, 'provider']).filter((one) => isHeard(one, contract));
}

/**
 * What the law says of a contract: whether it separates what is recoverable, who lends staff, what is bought, what other
 * money pays, whether the provider charges VAT.
 *
 * @param contract - The checked contract.
 * @param rules - Day, regime and territory.
 * @param path - Where it stands.
 * @returns The findings.
 *
 * @internal
 */
export function contractFindings(contract: ContractInput, rules: Rules, path: ErrorPath): readonly Finding[] {
  const { label, provider, otherFunding = 'none' } = contract;
  const figures = [figure('contract', label, 'text'), figure('provider', provider.name, 'text')];
  const says = (said: Said | undefined, more: Finding['figures'] = []): readonly Finding[] =>
    said === undefined ? [] : [finding({ ...said, figures: [...figures, ...more], path })];
  const funded: Said | undefined =
    otherFunding === 'none'
      ? undefined
      : {
          code: 'charges/other-funding',
          outcome: 'uncertain',
          reason: 'missing-fact',
          severity: 'warning',
          basis: [statuteOf(rules)],
        };
  const onProvider = providerFindings(contract, rules, path);
  const charging = onProvider.some(({ code }) => code === CHARGING);
  return [
    ...says(onSplit(contract, rules)),
    ...says(onLentStaff(contract, rules)),
    ...says(onObject(contract, rules)),
    ...says(funded, [figure('funding', otherFunding, 'text')]),
    ...says(onVatStatus(contract, charging, rules)),
    ...onProvider.filter(({ code }) => !SAID_OF_THE_CONTRACT.includes(code)),
  ];
}
