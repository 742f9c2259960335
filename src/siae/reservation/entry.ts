/**
 * Whether one structure enters one reservation: by which door, with which share of its workforce.
 */
import { addYears, type CivilDate } from '../../core/index.js';
import type { ReservationEntrant } from '../../law/index.js';
import { ENTRY_RANK, type EntryRule, type ReservationRules } from './rules.js';
import type { ReservationCandidateInput, WorkforceMeasure } from './schema.js';
import { shareAnswer, type ShareAnswer } from './share.js';

/**
 * Whether a structure may enter: `yes`, by what the article names; `equivalent`, only as an equivalent structure
 * (structure équivalente), which its tender has to show; `uncertain`; `no`.
 */
export type ReservationAnswer = 'yes' | 'equivalent' | 'uncertain' | 'no';

/**
 * What the widest door of a candidate comes to with its facts. `against-kind`: a fact opens it that its kind is not
 * expected to have. `contradictory`: its kind opens it, and a fact says the contrary of that kind.
 */
type Door =
  'open' | 'equivalent' | 'doubtful' | 'against-kind' | 'contradictory' | 'fact-missing' | 'fact-false' | 'closed';

/**
 * Whether the share is reached, in the measure that counts; `disputed` when the two measures disagree and none was
 * chosen, `not-asked` where there is no share.
 *
 * @internal
 */
export type ShareVerdict = ShareAnswer | 'disputed' | 'not-asked';

/**
 * Whether the service is one of those that may be reserved for the social and solidarity economy.
 *
 * @internal
 */
export type ServiceVerdict = 'listed' | 'not-listed' | 'unknown' | 'not-asked';

/**
 * Where the day of the award stands to the years after an earlier award on the same ground: `anniversary` on their last
 * day, `other-buyer` within the years that follow the award of another buyer.
 *
 * @internal
 */
export type AwardVerdict = 'over' | 'within' | 'anniversary' | 'other-buyer' | 'none';

/**
 * All that an answer follows from.
 *
 * @internal
 */
export interface Decision {
  /** Whether it may enter. */
  readonly answer: ReservationAnswer;
  /** Whether the reservation lets anyone in. */
  readonly usable: boolean;
  /** The widest way in. */
  readonly rule: EntryRule | undefined;
  /** What it comes to with the facts. */
  readonly door: Door;
  /** Whether the share is reached. */
  readonly share: ShareVerdict;
  /** Whether the service may be reserved so. */
  readonly service: ServiceVerdict;
  /** Whether an earlier award stands in the way. */
  readonly award: AwardVerdict;
}

const ANSWER_RANK: Readonly<Record<ReservationAnswer, number>> = { yes: 3, equivalent: 2, uncertain: 1, no: 0 };

function weaker(one: ReservationAnswer, other: ReservationAnswer): ReservationAnswer {
  return ANSWER_RANK[one] <= ANSWER_RANK[other] ? one : other;
}

function wider(best: EntryRule | undefined, rule: EntryRule | undefined): EntryRule | undefined {
  if (rule === undefined) return best;
  return best === undefined || ENTRY_RANK[rule.entry] > ENTRY_RANK[best.entry] ? rule : best;
}

/**
 * What a candidate is, as the rules name it: its kinds, and a régie for its label.
 *
 * @param candidate - The candidate.
 * @returns The entrants; none for a candidate without kind and label.
 *
 * @internal
 */
export function entrantsOf(candidate: ReservationCandidateInput): readonly ReservationEntrant[] {
  const { kinds, labels } = candidate;
  return labels?.includes('regie-de-quartier') === true ? [...kinds, 'regie-without-convention'] : kinds;
}

function ruleFor(rules: ReservationRules, candidate: ReservationCandidateInput): EntryRule | undefined {
  const own = entrantsOf(candidate).reduce<EntryRule | undefined>(
    (best, entrant) => wider(best, rules.entries.get(entrant)),
    undefined,
  );
  return own ?? rules.entries.get('other-operator');
}

// Two of the articles look at what an operator does or is: the fact may be there although the kind makes it unlikely.
function isAgainstKind({ reservation }: ReservationRules, candidate: ReservationCandidateInput): boolean {
  if (reservation === 'prison') return candidate.worksInPrison === true;
  return reservation === 'social-economy' && candidate.socialEconomy === true;
}

function factDoor(fact: boolean | undefined): Door {
  if (fact === undefined) return 'fact-missing';
  return fact ? 'open' : 'fact-false';
}

function doorOf(rules: ReservationRules, rule: EntryRule | undefined, candidate: ReservationCandidateInput): Door {
  switch (rule?.entry) {
    case 'by-right':
      return rules.reservation === 'prison' && candidate.worksInPrison === false ? 'contradictory' : 'open';
    case 'by-right-if-ess':
      return factDoor(candidate.socialEconomy);
    case 'if-working-in-prison':
      return factDoor(candidate.worksInPrison);
    case 'equivalent':
      return 'equivalent';
    case 'equivalent-doubtful':
    case 'unknown':
      return 'doubtful';
    case 'no':
    case undefined:
      return isAgainstKind(rules, candidate) ? 'against-kind' : 'closed';
  }
}

function shareVerdict(
  { share }: ReservationRules,
  { workforce }: ReservationCandidateInput,
  measure: WorkforceMeasure | undefined,
): ShareVerdict {
  if (share === undefined) return 'not-asked';
  const people = shareAnswer(workforce?.headcount, share.ground, share.value);
  const equivalents = shareAnswer(workforce?.fullTimeEquivalents, share.ground, share.value);
  if (measure !== undefined) return measure === 'headcount' ? people : equivalents;
  if (people === 'unknown') return equivalents;
  return equivalents === 'unknown' || equivalents === people ? people : 'disputed';
}

/**
 * Whether the service is one of those that may be reserved for the social and solidarity economy.
 *
 * @param rules - The rules.
 * @returns The verdict.
 *
 * @internal
 */
export function serviceVerdict(rules: ReservationRules): ServiceVerdict {
  const { socialEconomy, service } = rules;
  if (socialEconomy === undefined) return 'not-asked';
  if (service === undefined) return 'unknown';
  const isListed = socialEconomy.services.value.some(({ first, last }) => first <= service && service <= last);
  return isListed ? 'listed' : 'not-listed';
}

/**
 * The last day of the years in which the winner of a contract may not be awarded another one on the same ground.
 *
 * @param award - The day of the award.
 * @param years - How many years follow it.
 * @returns The day.
 *
 * @internal
 */
export function lastExcludedDay(award: CivilDate, years: number): CivilDate {
  return addYears(award, years);
}

function awardVerdict(
  { socialEconomy, awardOn }: ReservationRules,
  candidate: ReservationCandidateInput,
): AwardVerdict {
  const award = candidate.socialEconomyAward;
  if (socialEconomy === undefined || award === undefined) return 'none';
  const lastDay = lastExcludedDay(award.on as CivilDate, socialEconomy.limits.value.exclusionYears);
  if (awardOn > lastDay) return 'over';
  // The directive looks at the awards of one buyer, the code at all of them.
  if (award.sameBuyer === false) return 'other-buyer';
  return awardOn === lastDay ? 'anniversary' : 'within';
}

const AWARD_ANSWERS: Readonly<Record<AwardVerdict, ReservationAnswer>> = {
  none: 'yes',
  over: 'yes',
  within: 'no',
  anniversary: 'uncertain',
  'other-buyer': 'uncertain',
};

function withShare(door: Door, share: ShareVerdict): ReservationAnswer {
  if (door === 'closed' || door === 'fact-false' || share === 'too-low') return 'no';
  if (share === 'unknown' || share === 'disputed') return 'uncertain';
  switch (door) {
    case 'open':
      return 'yes';
    case 'equivalent':
      return 'equivalent';
    case 'doubtful':
    case 'against-kind':
    case 'contradictory':
    case 'fact-missing':
      return 'uncertain';
  }
}

function withService(service: ServiceVerdict): ReservationAnswer {
  if (service === 'not-listed') return 'no';
  return service === 'unknown' ? 'uncertain' : 'yes';
}

// Whether the rules let anyone in: not while the reservation is forbidden, nor before its share was set, nor where work in prison is put together with other grounds.
function isUsable(rules: ReservationRules): boolean {
  return rules.use.value === 'allowed';
}

/**
 * Decides whether a candidate enters, and says what that follows from. Cheap, for thousands of structures under the same
 * rules: no finding and no explanation is made.
 *
 * @param rules - The rules of the reservation on the day, as `reservationRules` gives them.
 * @param candidate - A checked candidate.
 * @param measure - The measure that the share is taken in, if one was chosen.
 * @returns The decision.
 *
 * @internal
 */
export function decide(
  rules: ReservationRules,
  candidate: ReservationCandidateInput,
  measure?: WorkforceMeasure,
): Decision {
  const rule = ruleFor(rules, candidate);
  const door = doorOf(rules, rule, candidate);
  const share = shareVerdict(rules, candidate, measure);
  const service = serviceVerdict(rules);
  const award = awardVerdict(rules, candidate);
  const usable = isUsable(rules);
  const entered = weaker(withShare(door, share), withService(service));
  const answer = usable ? weaker(entered, AWARD_ANSWERS[award]) : 'no';
  return { answer, usable, rule, door, share, service, award };
}
