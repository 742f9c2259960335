/**
 * What the law says of a reservation itself, whoever enters it.
 */
import { figure, finding, type CivilDate, type Finding } from '../../core/index.js';
import { isUsable, lastExcludedDay, serviceVerdict } from './entry.js';
import type { ReservationRules } from './rules.js';
import type { ReservationCandidateInput, ReservationUseInput } from './schema.js';

const PATH = ['reservation'] as const;

/**
 * Whether a buyer may reserve so.
 *
 * @param rules - The rules of the reservation on the day.
 * @returns The findings; none for a combination with work in prison, which depends on who is let in.
 *
 * @internal
 */
export function useFindings(rules: ReservationRules): readonly Finding[] {
  const { value, basis } = rules.use;
  const common = { basis, path: PATH };
  if (value === 'forbidden') {
    return [
      finding({ ...common, code: 'siae/reservation-combined-forbidden', outcome: 'breached', severity: 'blocking' }),
    ];
  }
  if (!isUsable(rules)) {
    return [
      finding({ ...common, code: 'siae/reservation-prison-without-share', outcome: 'breached', severity: 'blocking' }),
    ];
  }
  if (value === 'in-prison-only') return [];
  return [finding({ ...common, code: 'siae/reservation-allowed', outcome: 'met', severity: 'info' })];
}

/**
 * That work in prison may not be combined with the other grounds, where nobody says that those let in work there.
 *
 * @param rules - The rules of the reservation on the day.
 * @returns One finding, or none.
 *
 * @internal
 */
export function prisonCombined(rules: ReservationRules): readonly Finding[] {
  const { value, basis } = rules.use;
  if (value !== 'in-prison-only') return [];
  const code = 'siae/reservation-prison-combined';
  return [finding({ code, outcome: 'breached', severity: 'blocking', basis, path: PATH })];
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
 * @returns One finding, or none for another reservation or an unknown duration.
 *
 * @internal
 */
export function durationFindings(rules: ReservationRules, months: ReservationUseInput['months']): readonly Finding[] {
  const { socialEconomy } = rules;
  if (socialEconomy === undefined || months === undefined) return [];
  const { value, basis } = socialEconomy.limits;
  const most = 12 * value.maxYears;
  const figures = [figure('months', months, 'months'), figure('most', most, 'months')];
  const common = { basis, figures, path: ['months'] };
  return [
    months <= most
      ? finding({ ...common, code: 'siae/reservation-duration', outcome: 'met', severity: 'info' })
      : finding({ ...common, code: 'siae/reservation-duration-too-long', outcome: 'breached', severity: 'blocking' }),
  ];
}

/**
 * Whether an earlier award on the same ground still stands in the way.
 *
 * @param rules - The rules of the reservation on the day.
 * @param candidate - A checked candidate.
 * @returns One finding, or none without such an award.
 *
 * @internal
 */
export function awardFindings(rules: ReservationRules, candidate: ReservationCandidateInput): readonly Finding[] {
  const { socialEconomy } = rules;
  const award = candidate.socialEconomyAward;
  if (socialEconomy === undefined || award === undefined) return [];
  const { basis, value } = socialEconomy.limits;
  const until = lastExcludedDay(award.on as CivilDate, value.exclusionYears);
  const figures = [figure('award', award.on, 'day'), figure('until', until, 'day')];
  const common = { basis, figures, path: ['candidate', 'socialEconomyAward'] };
  if (rules.on > until) {
    return [finding({ ...common, code: 'siae/reservation-award-over', outcome: 'met', severity: 'info' })];
  }
  const doubtful = { ...common, outcome: 'uncertain', severity: 'warning' } as const;
  // The directive looks at the awards of one buyer, the code at all of them.
  return award.sameBuyer === false
    ? [finding({ ...doubtful, code: 'siae/reservation-award-of-another-buyer', reason: 'unsettled-law' })]
    : [finding({ ...doubtful, code: 'siae/reservation-award-recent', reason: 'missing-fact' })];
}
