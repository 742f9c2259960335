/**
 * What the law says of a reservation itself, whoever enters it.
 */
import { figure, finding, type CivilDate, type Finding } from '../../core/index.js';
import { lastExcludedDay, serviceVerdict, type AwardVerdict } from './entry.js';
import type { ReservationRules } from './rules.js';
import type { ReservationCandidateInput, ReservationUseInput } from './schema.js';

const PATH = ['reservation'] as const;

const WHY_NOT = {
  forbidden: 'siae/reservation-combined-forbidden',
  'no-share-yet': 'siae/reservation-prison-without-share',
  'in-prison-only': 'siae/reservation-prison-combined',
} as const;

/**
 * Whether a buyer may reserve so.
 *
 * @param rules - The rules of the reservation on the day.
 * @returns The findings.
 *
 * @internal
 */
export function useFindings(rules: ReservationRules): readonly Finding[] {
  const { value, basis } = rules.use;
  const common = { basis, path: PATH };
  if (value === 'allowed') {
    return [finding({ ...common, code: 'siae/reservation-allowed', outcome: 'met', severity: 'info' })];
  }
  return [finding({ ...common, code: WHY_NOT[value], outcome: 'breached', severity: 'blocking' })];
}

/**
 * Whether the service is one of those that may be reserved for the social and solidarity economy.
 *
 * @param rules - The rules of the reservation on the day.
 * @returns One finding, or none for another reservation.
 *
 * @internal
 */
export function serviceFindings(rules: ReservationRules): readonly Finding[] {
  const { socialEconomy, service } = rules;
  if (socialEconomy === undefined) return [];
  const { basis } = socialEconomy.services;
  const path = ['service'];
  if (service === undefined) {
    const code = 'siae/reservation-service-unknown';
    return [finding({ code, outcome: 'uncertain', reason: 'missing-fact', severity: 'warning', basis, path })];
  }
  const common = { basis, path, figures: [figure('service', service, 'text')] };
  return [
    serviceVerdict(rules) === 'listed'
      ? finding({ ...common, code: 'siae/reservation-service-listed', outcome: 'met', severity: 'info' })
      : finding({ ...common, code: 'siae/reservation-service-not-listed', outcome: 'breached', severity: 'blocking' }),
  ];
}

/**
 * How long a contract reserved for the social and solidarity economy may last, and who may not be awarded one.
 *
 * @param rules - The rules of the reservation on the day.
 * @returns One finding, or none for another reservation.
 *
 * @internal
 */
export function limitFindings(rules: ReservationRules): readonly Finding[] {
  const { socialEconomy } = rules;
  if (socialEconomy === undefined) return [];
  const { value, basis } = socialEconomy.limits;
  return [
    finding({
      code: 'siae/reservation-social-economy-limits',
      outcome: 'not-applicable',
      severity: 'info',
      basis,
      figures: [figure('years', value.maxYears, 'count'), figure('exclusion', value.exclusionYears, 'count')],
      path: PATH,
    }),
  ];
}

/**
 * Whether a contract reserved for the social and solidarity economy is short enough.
 *
 * @param rules - The rules of the reservation on the day.
 * @param months - Its duration, if known.
 * @returns One finding, or none for another reservation.
 *
 * @internal
 */
export function durationFindings(rules: ReservationRules, months: ReservationUseInput['months']): readonly Finding[] {
  const { socialEconomy } = rules;
  if (socialEconomy === undefined) return [];
  const { value, basis } = socialEconomy.limits;
  const most = figure('most', 12 * value.maxYears, 'months');
  if (months === undefined) {
    const code = 'siae/reservation-duration-unknown';
    const missing = { outcome: 'uncertain', reason: 'missing-fact', severity: 'warning' } as const;
    return [finding({ ...missing, code, basis, figures: [most], path: ['months'] })];
  }
  const common = { basis, figures: [figure('months', months, 'months'), most], path: ['months'] };
  return [
    months <= 12 * value.maxYears
      ? finding({ ...common, code: 'siae/reservation-duration', outcome: 'met', severity: 'info' })
      : finding({ ...common, code: 'siae/reservation-duration-too-long', outcome: 'breached', severity: 'blocking' }),
  ];
}

const UNSETTLED = { outcome: 'uncertain', severity: 'warning', reason: 'unsettled-law' } as const;

const AWARDS = {
  over: { code: 'siae/reservation-award-over', outcome: 'met', severity: 'info' },
  within: { code: 'siae/reservation-award-recent', outcome: 'breached', severity: 'blocking' },
  anniversary: { code: 'siae/reservation-award-anniversary', ...UNSETTLED },
  'other-buyer': { code: 'siae/reservation-award-of-another-buyer', ...UNSETTLED },
} as const;

/**
 * Whether an earlier award on the same ground still stands in the way.
 *
 * @param rules - The rules of the reservation on the day.
 * @param candidate - A checked candidate.
 * @param verdict - Where the day of the award stands to the years after the earlier one.
 * @returns One finding, or none without such an award.
 *
 * @internal
 */
export function awardFindings(
  rules: ReservationRules,
  candidate: ReservationCandidateInput,
  verdict: AwardVerdict,
): readonly Finding[] {
  const { socialEconomy, awardOn } = rules;
  const award = candidate.socialEconomyAward;
  if (socialEconomy === undefined || award === undefined || verdict === 'none') return [];
  const { basis, value } = socialEconomy.limits;
  const until = lastExcludedDay(award.on as CivilDate, value.exclusionYears);
  const figures = [figure('award', award.on, 'day'), figure('until', until, 'day'), figure('day', awardOn, 'day')];
  return [finding({ ...AWARDS[verdict], basis, figures, path: ['candidate', 'socialEconomyAward'] })];
}
