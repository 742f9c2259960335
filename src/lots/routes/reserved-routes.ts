/**
 * Reservations as routes: which ones the day opens, for which lots, and what to write in the notice.
 */
import { figure, type Citation, type CivilDate, type Finding } from '../../core/index.js';
import {
  citationsOf,
  reservationShares,
  reservationUse,
  rowOn,
  type Reservation,
  type ReservationWithShare,
} from '../../law/index.js';
import { checkReservation } from '../../siae/index.js';
import type { Lot } from '../lot/lot.js';
import type { RouteName, RouteStatus } from './route.js';
import { closing, forEveryLot, NOTHING, remark, type RouteDraft, type Scene } from './scene.js';

/**
 * The reservations that are routes, each with the reservation it stands for.
 *
 * @internal
 */
const RESERVED_ROUTES: readonly (readonly [RouteName, Exclude<Reservation, 'prison-and-others'>])[] = [
  ['reserved-insertion', 'insertion'],
  ['reserved-disability', 'disability'],
  ['reserved-both', 'insertion-and-disability'],
  ['reserved-prison', 'prison'],
  ['reserved-social-economy', 'social-economy'],
];

/**
 * A reservation on a day, for lots that share what it looks at.
 *
 * @internal
 */
interface ReservationAnswer {
  /** Whether the buyer may reserve so. */
  readonly status: RouteStatus;
  /** What the law says. */
  readonly findings: readonly Finding[];
  /** What would open it. */
  readonly opensIf: readonly Finding[];
}

/**
 * Looks a reservation up on a day, each time for the first lot that it sees of a kind and from memory afterwards.
 *
 * @internal
 */
export type ReservationBook = (reservation: Reservation, lot: Pick<Lot, 'cpv' | 'value'>) => ReservationAnswer;

/** The day from which the notice states the decision; before it cited the article (R2113-7, décret 2022-1683). */
const STATED_SINCE = '2022-12-30';
const FIRST_DAY_OF_THE_CODE = '2019-04-01';
const BEFORE_THE_CODE = 'ordonnance 2015-899, art. 36';
const ARTICLES: Readonly<Record<Reservation, string>> = {
  insertion: 'L2113-13',
  disability: 'L2113-12',
  'insertion-and-disability': 'L2113-12, L2113-13',
  prison: 'L2113-13-1',
  'prison-and-others': 'L2113-13-1',
  'social-economy': 'L2113-15, L2113-16',
};

function openings(reservation: Reservation, on: CivilDate): readonly Finding[] {
  const insertion = reservation === 'social-economy' ? rowOn(reservationUse.insertion, on) : undefined;
  const instead =
    insertion === undefined ? [] : [remark('lots/opens-with-another-reservation', citationsOf(insertion))];
  return [...laterDay(reservation, on), ...instead];
}

function laterDay(reservation: Reservation, on: CivilDate): readonly Finding[] {
  const next = reservationUse[reservation].rows.find(({ from, value }) => from > on && value === 'allowed');
  if (next === undefined) return [];
  return [remark('lots/opens-from-first-day', citationsOf(next), [figure('day', next.from, 'day')])];
}

function shareFinding(reservation: Reservation, on: CivilDate): readonly Finding[] {
  const table = reservationShares[reservation as ReservationWithShare] as
    (typeof reservationShares)[ReservationWithShare] | undefined;
  const row = table === undefined ? undefined : rowOn(table, on);
  if (row === undefined) return [];
  return [remark('lots/reservation-share', citationsOf(row), [figure('share', row.value, 'share')], 'warning')];
}

function noticeFinding(reservation: Reservation, on: CivilDate, basis: readonly Citation[]): Finding {
  if (reservation !== 'social-economy' && on >= STATED_SINCE) {
    return remark('lots/reservation-to-state', basis, [], 'warning');
  }
  const article = on < FIRST_DAY_OF_THE_CODE ? BEFORE_THE_CODE : ARTICLES[reservation];
  return remark('lots/reservation-to-cite', basis, [figure('article', article, 'text')], 'warning');
}

function statusOf(allowed: 'yes' | 'uncertain' | 'no'): RouteStatus {
  if (allowed === 'yes') return 'open';
  return allowed === 'no' ? 'closed' : 'uncertain';
}

function closedThen(reservation: Reservation, on: CivilDate): ReservationAnswer {
  const [first] = reservationUse[reservation].rows;
  const basis = first === undefined ? [] : citationsOf(first);
  return {
    status: 'closed',
    findings: [closing('lots/reservation-closed', basis)],
    opensIf: openings(reservation, on),
  };
}

function answer(
  reservation: Reservation,
  on: CivilDate,
  service: string | undefined,
  months: number,
): ReservationAnswer {
  const row = rowOn(reservationUse[reservation], on);
  if (row === undefined) return closedThen(reservation, on);
  const looksAtLot = reservation === 'social-economy';
  const verdict = checkReservation({
    on,
    reservation,
    ...(looksAtLot && service !== undefined ? { service } : {}),
    ...(looksAtLot ? { months } : {}),
  });
  const status = statusOf(verdict.allowed);
  const own = verdict.findings.filter(({ code }) => code !== 'siae/law-checked-before');
  if (status === 'closed') return { status, findings: own, opensIf: openings(reservation, on) };
  const duties = [noticeFinding(reservation, on, citationsOf(row)), ...shareFinding(reservation, on)];
  return { status, findings: [...own, ...duties], opensIf: [] };
}

/**
 * Makes the memory of a day.
 *
 * @param on - The decisive day.
 * @returns The function that answers for a reservation and a lot.
 *
 * @internal
 */
export function reservationBook(on: CivilDate): ReservationBook {
  const known = new Map<string, ReservationAnswer>();
  return (reservation, { cpv, value }) => {
    const service = cpv?.slice(0, 8);
    const key = reservation === 'social-economy' ? `${String(service)}/${String(value.months)}` : reservation;
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = answer(reservation, on, service, value.months);
    known.set(key, made);
    return made;
  };
}

/**
 * The reservations as routes.
 *
 * @param book - The memory of the day.
 * @param scene - The operation.
 * @returns One route for each reservation.
 *
 * @internal
 */
export function reservedRoutes(book: ReservationBook, scene: Scene): readonly RouteDraft[] {
  const { operation, lightest } = scene;
  const procedure = lightest === 'dispensed' ? 'adapted' : lightest;
  const needless = lightest === 'dispensed' ? [needlessFinding(scene)] : NOTHING;
  return RESERVED_ROUTES.map(([route, reservation]) => {
    const { statuses, findings, opensIf } = together(
      operation.lots.map((lot) => book(reservation, lot)),
      scene,
    );
    const isPossible = statuses.some((status) => status !== 'closed');
    const beside = isPossible ? needless : NOTHING;
    return { route, statuses, findings: joined(findings, beside), opensIf, procedure };
  });
}

type Together = Pick<RouteDraft, 'statuses' | 'findings' | 'opensIf'>;

// Most often one answer for all lots: then nothing is copied.
function together(answers: readonly ReservationAnswer[], scene: Scene): Together {
  const [first] = answers;
  if (first !== undefined && answers.every((one) => one === first)) {
    return { statuses: forEveryLot(scene, first.status), findings: first.findings, opensIf: first.opensIf };
  }
  const each = [...new Set(answers)];
  return {
    statuses: answers.map(({ status }) => status),
    findings: each.flatMap(({ findings }) => findings),
    opensIf: each.flatMap(({ opensIf }) => opensIf),
  };
}

function joined(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  return others.length === 0 ? findings : [...findings, ...others];
}

function needlessFinding({ thresholds, operation }: Scene): Finding {
  return remark('lots/reservation-needless', thresholds.dispense[operation.kind].basis);
}
