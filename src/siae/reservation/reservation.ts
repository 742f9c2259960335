/**
 * Who may enter a reserved contract or lot (marché ou lot réservé), and whether a buyer may reserve it so.
 */
import { attempt, parseInput, type CivilDate, type Finding, type SafeResult } from '../../core/index.js';
import { reservationUse, type Reservation } from '../../law/index.js';
import { lawCheckedBefore } from '../law-checked.js';
import { doorFindings } from './door-findings.js';
import { decide, type Decision, type ReservationAnswer } from './entry.js';
import { reservationRules, type ReservationRules } from './rules.js';
import {
  checkAwards,
  checkCandidate,
  reservationSchema,
  reservationUseSchema,
  type ReservationCandidateInput,
  type ReservationInput,
  type ReservationUseInput,
  type WorkforceMeasure,
} from './schema.js';
import { shareFindings, sharesOf, type WorkforceShares } from './share-findings.js';
import { awardFindings, durationFindings, limitFindings, serviceFindings, useFindings } from './use-findings.js';

/** Whether a structure may enter a reservation, and why. */
export interface ReservationVerdict {
  /** The decisive day. */
  readonly on: CivilDate;
  /** What the contract or the lot is reserved for. */
  readonly reservation: Reservation;
  /** Whether it may enter; `equivalent` only as an equivalent structure, which its tender has to show. */
  readonly entry: ReservationAnswer;
  /** The share of the workforce that the reservation looks at, in each measure that is known. */
  readonly shares: WorkforceShares;
  /** What the law says, with its articles. */
  readonly findings: readonly Finding[];
}

/** Whether a buyer may reserve so. */
export interface ReservationUseVerdict {
  /** The decisive day. */
  readonly on: CivilDate;
  /** What the contract or the lot is reserved for. */
  readonly reservation: Reservation;
  /** Whether it may be reserved so; `uncertain` when a fact is missing. */
  readonly allowed: 'yes' | 'uncertain' | 'no';
  /** What the law says, with its articles. */
  readonly findings: readonly Finding[];
}

function findingsOf(
  rules: ReservationRules,
  candidate: ReservationCandidateInput,
  measure: WorkforceMeasure | undefined,
  decision: Decision,
  shares: WorkforceShares,
): readonly Finding[] {
  const judged = { rules, candidate, measure, decision, shares };
  const use = useFindings(rules);
  if (!decision.usable) return use;
  return [
    ...use,
    ...doorFindings(judged),
    ...shareFindings(judged),
    ...serviceFindings(rules),
    ...awardFindings(rules, candidate, decision.award),
    ...limitFindings(rules),
  ];
}

/**
 * What the law says of one candidate under rules looked up once.
 *
 * @param rules - The rules of the reservation on the day.
 * @param candidate - A checked candidate.
 * @param measure - The measure that the share is taken in, if one was chosen.
 * @returns The findings of {@link mayEnterReservation}, but for the day up to which the texts were read.
 *
 * @internal
 */
export function entryFindings(
  rules: ReservationRules,
  candidate: ReservationCandidateInput,
  measure?: WorkforceMeasure,
): readonly Finding[] {
  return findingsOf(rules, candidate, measure, decide(rules, candidate, measure), sharesOf(rules, candidate));
}

function checkedBefore({ on, reservation, use }: ReservationRules): readonly Finding[] {
  return lawCheckedBefore(on, [reservationUse[reservation]], use.basis);
}

/**
 * Says whether a structure may enter a contract or a lot reserved (marché ou lot réservé) for insertion, for disability,
 * for both, for work in prison or for the social and solidarity economy, on the day that decides: that on which the
 * notice is sent or, without a notice, the consultation engaged.
 *
 * Its kind opens the door, or does not: SIAE for insertion, EA and ESAT for disability. A kind that the reservation is
 * not for stays out, whatever its share. The share of the workers is the second condition: at least 50 %, exactly 50 %
 * included, compared without rounding. Both are needed for `yes`; a share that is not known leaves `uncertain`. For the
 * kind alone, see {@link entryOfKind}.
 *
 * An operator of no kind can only claim to be an equivalent structure: at best `uncertain`, since no text says which
 * structures are. So is a fact that the kind makes unlikely, such as work in prison of an entreprise adaptée.
 *
 * No text says whether people or full-time equivalents are counted, in the structure or in the establishment, and on
 * which day: a finding says so each time, with the reading that was used. A count without a day, or of a later day, is
 * taken as it is given and named. `measure` states the choice. Left out, people are counted where they are known,
 * since the text speaks of workers; where both measures are known and disagree, the answer is `uncertain`.
 *
 * Together, disadvantaged and disabled workers are counted once each: `both` says how many are the two. Without it the
 * answer is given where it cannot matter.
 *
 * The winner of a contract reserved for the social and solidarity economy is shut out of such contracts for three years,
 * `no`: the day looked at is `awardOn`, else `on`. On the last day of the three years, or after the award of another
 * buyer, the answer is `uncertain`.
 *
 * Source: CCP art. L2113-12 to L2113-16 and R2113-7; before 1 April 2019, ordonnance 2015-899 art. 36.
 *
 * @param input - Day, reservation, candidate, measure, main CPV code of the service, planned day of the award.
 * @returns The answer, the shares with their steps, and the findings.
 * @throws {@link PalierError} with the path of what is refused; `siae/no-text-then` before the first day of the
 * reservation.
 *
 * @example
 * ```ts
 * const { entry, shares } = mayEnterReservation({
 *   on: '2026-06-01',
 *   reservation: 'insertion',
 *   candidate: { kinds: ['EI'], workforce: { headcount: { total: 40, disadvantaged: 20 } } },
 * });
 * console.log(entry, shares.headcount?.share.value.toFixed(), shares.headcount?.answer); //=> yes 0.5 reached
 * ```
 */
export function mayEnterReservation(input: ReservationInput): ReservationVerdict {
  const parsed = parseInput(reservationSchema, input);
  const { on, reservation, candidate, measure, service, awardOn } = parsed;
  checkCandidate(candidate, ['candidate']);
  checkAwards(parsed);
  const rules = reservationRules(reservation, on as CivilDate, { service, awardOn: awardOn as CivilDate | undefined });
  const decision = decide(rules, candidate, measure);
  const shares = sharesOf(rules, candidate);
  return {
    on: rules.on,
    reservation,
    entry: decision.answer,
    shares,
    findings: [...findingsOf(rules, candidate, measure, decision, shares), ...checkedBefore(rules)],
  };
}

/**
 * The same as {@link mayEnterReservation}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The verdict, or why it was refused.
 *
 * @example
 * ```ts
 * const result = safeMayEnterReservation({ on: '2016-03-31', reservation: 'insertion', candidate: { kinds: ['EI'] } });
 * console.log(result.ok ? 'accepted' : result.error.code); //=> siae/no-text-then
 * ```
 */
export function safeMayEnterReservation(input: ReservationInput): SafeResult<ReservationVerdict> {
  return attempt(() => mayEnterReservation(input));
}

function allowedBy(findings: readonly Finding[]): ReservationUseVerdict['allowed'] {
  if (findings.some(({ outcome }) => outcome === 'breached')) return 'no';
  return findings.some(({ outcome }) => outcome === 'uncertain') ? 'uncertain' : 'yes';
}

/**
 * Says whether a buyer may reserve a contract or a lot so on the decisive day, whoever enters it.
 *
 * Insertion and disability could not be reserved together before 9 December 2020. Work in prison may be reserved since
 * 30 December 2022, once its share was set, and never together with another ground: structures that themselves fulfil its
 * conditions enter by it alone. The social and solidarity economy may be reserved listed services only, for at most three
 * years; without the service or the duration the answer is `uncertain`.
 *
 * Source: CCP art. L2113-12 to L2113-16 and R2113-7; before 1 April 2019, ordonnance 2015-899 art. 36.
 *
 * @param input - Day, reservation; for the social and solidarity economy the main CPV code and the duration too.
 * @returns The answer and the findings.
 * @throws {@link PalierError} with the path of what is refused; `siae/no-text-then` before the first day of the
 * reservation.
 *
 * @example
 * ```ts
 * const on = (day: string) => checkReservation({ on: day, reservation: 'insertion-and-disability' }).allowed;
 * console.log(on('2020-12-08'), on('2020-12-09')); //=> no yes
 * ```
 */
export function checkReservation(input: ReservationUseInput): ReservationUseVerdict {
  const { on, reservation, service, months } = parseInput(reservationUseSchema, input);
  const rules = reservationRules(reservation, on as CivilDate, { service });
  const own = [
    ...useFindings(rules),
    ...serviceFindings(rules),
    ...durationFindings(rules, months),
    ...limitFindings(rules),
  ];
  return { on: rules.on, reservation, allowed: allowedBy(own), findings: [...own, ...checkedBefore(rules)] };
}

/**
 * The same as {@link checkReservation}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The verdict, or why it was refused.
 *
 * @example
 * ```ts
 * const result = safeCheckReservation({ on: '2019-03-31', reservation: 'social-economy' });
 * if (!result.ok) console.log(result.error.expected); //=> a day from 2019-04-01, the first of this reservation
 * ```
 */
export function safeCheckReservation(input: ReservationUseInput): SafeResult<ReservationUseVerdict> {
  return attempt(() => checkReservation(input));
}
