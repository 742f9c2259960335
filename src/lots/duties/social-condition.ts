/**
 * The social or employment condition of performance: from which day and value it is due, and when the buyer may do without
 * (CCP art. L2112-2 and L2112-2-1).
 */
import * as z from 'zod';

import {
  attempt,
  figure,
  finding,
  parseInput,
  refuse,
  type Citation,
  type CivilDate,
  type Decimal,
  type EurosInput,
  type Figure,
  type Finding,
  type FindingInput,
  type SafeResult,
} from '../../core/index.js';
import {
  SOCIAL_DEROGATIONS,
  socialConditionOfLots,
  socialConditionOfReservedLots,
  socialConditionOfSocialServices,
  socialConditionRule,
  socialDerogations,
  socialReasonsRecord,
  type BuyerRole,
  type SocialDerogation,
  type SocialDerogationRule,
} from '../../law/index.js';
import { purchaseKindOf } from '../need/category.js';
import { thresholdRules } from '../need/thresholds.js';
import { ruledOn, type Ruled } from '../ruled.js';
import { dutyAmount, dutyNeedFields, readDutyNeed, type DutyNeedInput } from './duty-need.js';
import { binding, informing, isUnconfirmed, unsettled } from './duty-finding.js';
import type { Duty, DutyAnswer, DutyFacts } from './duty.js';

/** What the buyer provides for; what is left out is not known. */
export interface SocialConditionFactsInput {
  /** Whether the contract has a condition of performance on social matters or employment; an insertion clause is one. */
  readonly condition?: boolean;
  /** The derogation that the buyer chooses instead. */
  readonly derogation?: SocialDerogation;
  /** Whether a lot, or the contract, is reserved. */
  readonly reservedLot?: boolean;
}

/** Schema of {@link SocialConditionFactsInput}: unknown keys are refused. */
export const socialConditionFactsSchema: z.ZodType<SocialConditionFactsInput> = z.strictObject({
  condition: z.exactOptional(z.boolean()),
  derogation: z.exactOptional(z.enum(SOCIAL_DEROGATIONS as readonly [SocialDerogation, ...SocialDerogation[]])),
  reservedLot: z.exactOptional(z.boolean()),
});

/** What {@link socialConditionDuty} is given. */
export interface SocialConditionInput extends DutyNeedInput {
  /** Estimated value of the contract, or of the largest lot, in euros HT; that of the need unless said. */
  readonly contract?: EurosInput;
  /** Length of the contract, renewals included, in whole months: needed for the derogation of short works. */
  readonly months?: number;
  /** What the buyer provides for. */
  readonly facts?: SocialConditionFactsInput;
}

/** Schema of {@link SocialConditionInput}: unknown keys are refused, days and amounts are read exactly. */
export const socialConditionSchema: z.ZodType<SocialConditionInput> = z.strictObject({
  ...dutyNeedFields,
  contract: z.exactOptional(dutyAmount),
  months: z.exactOptional(z.int().min(1).max(1_200)),
  facts: z.exactOptional(socialConditionFactsSchema),
});

/** The rules of a day on which the duty binds, or may. */
interface BindingRules {
  readonly kind: 'binding' | 'disputed';
  readonly european: Ruled<Decimal>;
  readonly socialServices: Decimal;
  /** Whether the threshold of social services is known well enough to decide. */
  readonly knowsSocialServices: boolean;
  readonly threshold: Figure;
  /** That of social services. */
  readonly ownThreshold: Figure;
  /** The duty and the threshold. */
  readonly basis: readonly Citation[];
  /** The same, and the reading of the threshold for social services. */
  readonly socialServicesBasis: readonly Citation[];
  readonly derogations: Readonly<Record<SocialDerogation, Ruled<SocialDerogationRule>>>;
  /** Where the reasons of a derogation go. */
  readonly reasons: Finding;
  readonly reservedLot: Finding;
  readonly lots: Finding;
}

/**
 * The rules of a day: where a condition is optional the answer is the same for every need.
 *
 * @internal
 */
export type SocialConditionRules = BindingRules | { readonly kind: 'optional'; readonly duty: Duty };

function duty(due: DutyAnswer, findings: readonly Finding[]): Duty {
  return { duty: 'social-condition', due, findings };
}

function reasonsFinding(on: CivilDate, role: BuyerRole): Finding {
  const { value, basis } = ruledOn(socialReasonsRecord[role], on);
  const code = value === 'kept-documents' ? 'lots/social-reasons-kept' : 'lots/social-reasons-by-any-means';
  return binding(code, basis);
}

/**
 * Looks up the rules of a day, once for every need of a buyer on one side of the thresholds.
 *
 * @param on - The decisive day, from 2016-04-01.
 * @param role - In which capacity the buyer buys.
 * @param european - The European threshold of the buyer for works, or for supplies and services.
 * @param socialServices - The threshold of social and other specific services for the buyer.
 * @returns The rules.
 * @throws {@link PalierError} `lots/no-text-then`.
 *
 * @internal
 */
export function socialConditionRules(
  on: CivilDate,
  role: BuyerRole,
  european: Ruled<Decimal>,
  socialServices: Ruled<Decimal>,
): SocialConditionRules {
  const rule = ruledOn(socialConditionRule, on);
  if (rule.value === 'optional') {
    return { kind: 'optional', duty: duty('no', [informing('lots/social-condition-optional', rule.basis)]) };
  }
  const basis = [...rule.basis, ...european.basis];
  const reading = ruledOn(socialConditionOfSocialServices, on).basis;
  return {
    kind: rule.value === 'disputed' ? 'disputed' : 'binding',
    european,
    socialServices: socialServices.value,
    knowsSocialServices: !isUnconfirmed(socialServices.basis),
    threshold: figure('threshold', european.value, 'eur-ht'),
    ownThreshold: figure('socialServices', socialServices.value, 'eur-ht'),
    basis,
    socialServicesBasis: [...basis, ...reading, ...socialServices.basis],
    derogations: {
      'immediately-available-solution': ruledOn(socialDerogations['immediately-available-solution'], on),
      'no-sufficient-link': ruledOn(socialDerogations['no-sufficient-link'], on),
      'restricts-competition-or-difficult': ruledOn(socialDerogations['restricts-competition-or-difficult'], on),
      'works-under-six-months': ruledOn(socialDerogations['works-under-six-months'], on),
    },
    reasons: reasonsFinding(on, role),
    reservedLot: unsettled('lots/social-condition-of-reserved-lot', ruledOn(socialConditionOfReservedLots, on).basis),
    lots: finding({
      code: 'lots/social-condition-of-lots',
      outcome: 'uncertain',
      reason: 'unsettled-law',
      severity: 'info',
      basis: ruledOn(socialConditionOfLots, on).basis,
    }),
  };
}

/**
 * What the duty is judged on.
 *
 * @internal
 */
export type SocialConditionFacts = Pick<DutyFacts, 'category' | 'need' | 'contract' | 'months'>;

function derogationFinding(
  derogation: SocialDerogation,
  { value, basis }: Ruled<SocialDerogationRule>,
  { category, months }: SocialConditionFacts,
): Finding {
  const met = { outcome: 'met', severity: 'info' } as const;
  const breached = { outcome: 'breached', severity: 'blocking' } as const;
  const { contracts, underMonths } = value;
  if (contracts === 'works' && category !== 'works') {
    return finding({ ...breached, code: 'lots/social-derogation-works-only', basis });
  }
  const code = `lots/social-derogation/${derogation}`;
  if (underMonths === null) return finding({ ...met, code, basis });
  const figures = [figure('months', months, 'months'), figure('limit', underMonths, 'months')];
  if (months < underMonths) return finding({ ...met, code, basis, figures });
  return finding({ ...breached, code: 'lots/social-derogation-too-long', basis, figures });
}

function withDerogation(rules: BindingRules, facts: SocialConditionFacts, derogation: SocialDerogation): Duty {
  const said = derogationFinding(derogation, rules.derogations[derogation], facts);
  return said.outcome === 'breached' ? duty('yes', [said]) : duty('conditional', [said, rules.reasons]);
}

function withoutDerogation(
  rules: BindingRules,
  facts: SocialConditionFacts,
  own: SocialConditionFactsInput,
  figures: readonly Figure[],
): Duty {
  const basis = facts.category === 'social-services' ? rules.socialServicesBasis : rules.basis;
  if (own.condition === true) {
    const code = 'lots/social-condition-provided';
    return duty('yes', [finding({ code, outcome: 'met', severity: 'info', basis, figures })]);
  }
  const isReserved = own.reservedLot === true;
  if (own.condition === false) {
    // Whether the reservation is enough is not settled: without any other condition nothing is breached for certain.
    if (isReserved) return duty('yes', [rules.reservedLot]);
    const code = 'lots/social-condition-missing';
    return duty('yes', [finding({ code, outcome: 'breached', severity: 'blocking', basis, figures })]);
  }
  const due = binding('lots/social-condition-due', basis, { figures });
  return duty('yes', isReserved ? [due, rules.reservedLot] : [due]);
}

function whenBinding(
  rules: BindingRules,
  facts: SocialConditionFacts,
  own: SocialConditionFactsInput,
  figures: readonly Figure[],
): Duty {
  const answer =
    own.derogation !== undefined && own.condition !== true
      ? withDerogation(rules, facts, own.derogation)
      : withoutDerogation(rules, facts, own, figures);
  // A contract worth less than the need is one of several lots: the text does not say how it is judged.
  return facts.contract.lessThan(facts.need) ? { ...answer, findings: [...answer.findings, rules.lots] } : answer;
}

// A condition that the contract has anyway satisfies the duty on any reading: only its absence is a risk.
function whenUnsettled(parts: Omit<FindingInput, 'outcome' | 'severity'>, isSafe: boolean): Duty {
  return duty('uncertain', [finding({ ...parts, outcome: 'uncertain', severity: isSafe ? 'info' : 'warning' })]);
}

/**
 * Judges the duty for one need.
 *
 * @param rules - The rules of the day.
 * @param facts - The need.
 * @param own - What the buyer provides for.
 * @returns Whether a social condition is due, and what the law says.
 *
 * @internal
 */
export function socialCondition(
  rules: SocialConditionRules,
  facts: SocialConditionFacts,
  own: SocialConditionFactsInput,
): Duty {
  if (rules.kind === 'optional') return rules.duty;
  const { need, category } = facts;
  const figures = [figure('need', need, 'eur-ht'), rules.threshold];
  if (need.lessThan(rules.european.value)) {
    // Said even on the disputed day: no reading of it binds below the threshold.
    const code = 'lots/social-condition-below-threshold';
    return duty('no', [finding({ code, outcome: 'not-applicable', severity: 'info', basis: rules.basis, figures })]);
  }
  const isSafe = own.condition === true;
  if (rules.kind === 'disputed') {
    const code = 'lots/social-condition-disputed-day';
    return whenUnsettled({ code, reason: 'unsettled-law', basis: rules.basis, figures }, isSafe);
  }
  const isBelowOwn = need.lessThan(rules.socialServices);
  if (category === 'social-services' && (isBelowOwn || !rules.knowsSocialServices)) {
    const code = 'lots/social-condition-of-social-services';
    const reason = isBelowOwn ? 'unsettled-law' : 'unconfirmed-value';
    const compared = [...figures, rules.ownThreshold];
    return whenUnsettled({ code, reason, basis: rules.socialServicesBasis, figures: compared }, isSafe);
  }
  return whenBinding(rules, facts, own, figures);
}

/**
 * Says whether a social or employment condition of performance is due in a contract (considérations relatives au domaine
 * social ou à l'emploi, CCP art. L2112-2-1): from 22 August 2026, when the estimated need is equal to or above the European
 * threshold of the buyer. It may then be done without in four cases, which are the buyer's choice, and whose reasons are
 * written down. Uncertain for notices sent and consultations engaged on 21 August 2026, and for social services between the
 * general threshold and their own.
 *
 * @param input - The need, in euros HT, and what the buyer provides for.
 * @returns The duty: `conditional` where a derogation takes its place.
 * @throws {@link PalierError} of the first thing wrong, as {@link parseInput}; `core/missing-value` for the derogation of
 * short works without a length; `lots/no-text-then` before 2016-04-01, `lots/no-text-yet` after 2027-12-31.
 *
 * @example
 * ```ts
 * const cleaning = { buyer: { class: 'oph' }, category: 'services', need: '216000' } as const;
 * const due = socialConditionDuty({ ...cleaning, days: { noticeSentOn: '2026-08-24' } });
 * console.log(due.due, due.findings[0]?.code); //=> yes lots/social-condition-due
 * console.log(socialConditionDuty({ ...cleaning, days: { noticeSentOn: '2026-08-20' } }).due); //=> no
 * ```
 */
export function socialConditionDuty(input: SocialConditionInput): Duty {
  const parsed = parseInput(socialConditionSchema, input);
  const { days, buyer, category, need } = readDutyNeed(parsed);
  const { contract = need, months, facts = {} } = parsed;
  if (facts.derogation === 'works-under-six-months' && months === undefined) {
    return refuse('core/missing-value', 'the length of the contract, in months', months, ['months']);
  }
  const thresholds = thresholdRules(days.on, buyer);
  const european = thresholds.european[purchaseKindOf(category)];
  const rules = socialConditionRules(days.on, buyer.role, european, thresholds.socialServices);
  return socialCondition(rules, { category, need, contract: contract as Decimal, months: months ?? 1 }, facts);
}

/**
 * Says whether a social condition is due, without throwing.
 *
 * @param input - The need and what the buyer provides for.
 * @returns The duty, or the error of {@link socialConditionDuty}.
 *
 * @example
 * ```ts
 * const result = safeSocialConditionDuty({ days: {}, buyer: { class: 'esh' }, category: 'works', need: '6000000' });
 * if (!result.ok) console.log(result.error.code, formatPath(result.error.path)); //=> core/missing-value days
 * ```
 */
export function safeSocialConditionDuty(input: SocialConditionInput): SafeResult<Duty> {
  return attempt(() => socialConditionDuty(input));
}
