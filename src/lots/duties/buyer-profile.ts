/**
 * When the consultation documents are put on the buyer profile (profil d'acheteur).
 */
import { exact, figure, type Citation, type CivilDate, type Decimal } from '../../core/index.js';
import { buyerProfileThreshold, cite } from '../../law/index.js';
import { ruledIf, type Ruled } from '../ruled.js';
import { AT_NEED, binding, informing, notRead } from './duty-finding.js';
import type { Duty, DutyAnswer, DutyFacts } from './duty.js';

/**
 * The threshold of a day, euros HT, included; before October 2018 only the text that was not read.
 *
 * @internal
 */
export interface BuyerProfileRules {
  /** The threshold. */
  readonly threshold?: Ruled<Decimal>;
  /** The text of before, which was not read. */
  readonly former: readonly Citation[];
}

type ProfileFacts = Pick<DutyFacts, 'need' | 'procedure' | 'notice'>;

/**
 * Looks the threshold up.
 *
 * @param on - The decisive day.
 * @returns The rules, for {@link buyerProfile}.
 *
 * @internal
 */
export function buyerProfileRules(on: CivilDate): BuyerProfileRules {
  const row = ruledIf(buyerProfileThreshold, on);
  const former = [cite('decret-2016-360', { article: 'art. 39', confidence: 'unconfirmed' })];
  return row === undefined
    ? { former }
    : { former, threshold: { value: exact(row.value.needFrom ?? 0), basis: row.basis } };
}

/** A formalised procedure always has a notice; an adapted one has one where the buyer publishes it. */
function answerAbove({ procedure, notice }: ProfileFacts): DutyAnswer {
  if (notice || procedure === 'formalised') return 'yes';
  return procedure === 'adapted' ? 'conditional' : 'no';
}

const CODES = {
  yes: 'lots/buyer-profile-due',
  conditional: 'lots/buyer-profile-if-notice',
  uncertain: 'lots/buyer-profile-before',
  no: 'lots/buyer-profile-not-due',
} as const;

/**
 * Whether the consultation documents are put on the buyer profile: for a need of the threshold or more, when a notice is
 * published.
 *
 * @param rules - Those of {@link buyerProfileRules}.
 * @param facts - Value of the need, procedure, whether a notice is published.
 * @returns The duty.
 *
 * @internal
 */
export function buyerProfile(rules: BuyerProfileRules, facts: ProfileFacts): Duty {
  const { threshold, former } = rules;
  const duty = 'buyer-profile';
  if (threshold === undefined) return { duty, due: 'uncertain', findings: [notRead(CODES.uncertain, former)] };
  const due = facts.need.lt(threshold.value) ? 'no' : answerAbove(facts);
  const figures = [figure('need', facts.need, 'eur-ht'), figure('threshold', threshold.value, 'eur-ht')];
  const say = due === 'no' ? informing : binding;
  return { duty, due, findings: [say(CODES[due], threshold.basis, { figures, path: AT_NEED })] };
}
