/**
 * Whether the tenants agreed to what the landlord does in their place inside dwellings: upkeep and minor repairs are theirs
 * by law, and are charged to them with their consent only, one by one or by a local agreement.
 */
import { figure, type Citation, type ErrorPath, type Finding } from '../../core/index.js';
import { cite } from '../../law/index.js';
import { verdict } from './common.js';
import type { AgreementOutcome } from './local-agreement.js';

/** How the tenants consented: each of them, by an agreement that binds, not that is known, or not at all. */
type Consent = 'individual' | 'agreement' | 'unknown' | 'refused';

/**
 * What is known of the consent.
 *
 * @internal
 */
export interface ConsentFacts {
  /** Name of the charge. */
  readonly line: string;
  /** Whether each tenant who is charged consented; absent when not known. */
  readonly tenantsConsent?: boolean | undefined;
  /** Whether the agreement binds, on any subject; absent when there is none. */
  readonly agreement?: AgreementOutcome | undefined;
  /** Whether the landlord charges the tenants whatever they said. */
  readonly charged: boolean;
}

function consentOf({ tenantsConsent, agreement }: ConsentFacts): Consent {
  // It binds those who did not consent too.
  if (agreement === 'binding') return 'agreement';
  if (tenantsConsent === undefined) return 'unknown';
  return tenantsConsent ? 'individual' : 'refused';
}

const OUTCOMES = { individual: 'met', agreement: 'met', unknown: 'uncertain' } as const;

/**
 * The verdict on the tenants' consent: met with it, uncertain while it is not known. Without it, a charge that the landlord
 * keeps is met, and one that it recovers all the same is breached.
 *
 * @param facts - What is known.
 * @param basis - What the list says of the work.
 * @param path - Where the charge stands.
 * @returns A finding `charges/works-consent/…`.
 *
 * @internal
 */
export function consentFinding(facts: ConsentFacts, basis: readonly Citation[], path: ErrorPath): Finding {
  const { line, charged } = facts;
  const consent = consentOf(facts);
  const kept = charged ? 'breached' : 'met';
  const article = cite('loi-86-1290', { article: 'art. 42', confidence: 'confirmed' });
  return verdict({
    code: `works-consent/${consent === 'refused' && charged ? 'ignored' : consent}`,
    outcome: consent === 'refused' ? kept : OUTCOMES[consent],
    basis: facts.agreement === undefined ? basis : [...basis, article],
    figures: [figure('line', line, 'text')],
    path,
    whenBreached: 'blocking',
  });
}
