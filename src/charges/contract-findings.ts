/**
 * What the law says of a contract as a whole, whatever its lines.
 */
import { figure, finding, type ErrorPath, type Finding } from '../core/index.js';
import { citationsOf, cite, citeVat, nonProfitVatReference, rowOn } from '../law/index.js';
import type { Rules } from './part.js';
import { decreeOf, statuteOf } from './regime.js';
import type { ContractInput } from './schema.js';

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

function onVatStatus({ provider: { kind, vatStatus, labels = [] } }: ContractInput, rules: Rules): Said | undefined {
  const missing = { outcome: 'uncertain', reason: 'missing-fact', severity: 'warning' } as const;
  if (vatStatus === 'unknown') {
    // Nothing but the quote settles it for those whose work may be non-profit.
    const either = kind === 'ACI' || labels.includes('regie-de-quartier');
    const nonProfit = either ? rowOn(nonProfitVatReference, rules.on) : undefined;
    const basis = [
      ...(nonProfit === undefined ? [] : citationsOf(nonProfit)),
      citeVat('standard-rate', rules.on),
      citeVat('small-business-franchise', rules.on),
    ];
    return { ...missing, code: 'charges/vat-status-unknown', basis };
  }
  if (kind !== 'AI' || vatStatus !== 'taxed') return undefined;
  return { ...missing, code: 'charges/ai-charging-vat', basis: [citeVat('ai-exemption', rules.on)] };
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
  return [
    ...says(onSplit(contract, rules)),
    ...says(onLentStaff(contract, rules)),
    ...says(onObject(contract, rules)),
    ...says(funded, [figure('funding', otherFunding, 'text')]),
    ...says(onVatStatus(contract, rules)),
  ];
}
