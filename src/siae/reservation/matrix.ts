/**
 * Which kind enters which reservation, by its kind alone.
 */
import { civilDate, refuse, type Citation, type CivilDate } from '../../core/index.js';
import {
  citationsOf,
  RESERVATIONS,
  reservationEntries,
  reservationUse,
  rowOn,
  socialClauseEntries,
  type LawTable,
  type Reservation,
  type ReservationEntrant,
  type ReservationEntry,
  type ReservationGround,
  type SocialClauseEntry,
} from '../../law/index.js';
import { ENTRANTS, widestEntry } from './rules.js';

/** How a kind enters, and why. */
export interface KindEntry {
  /** How it enters; the share of the workforce comes on top. */
  readonly entry: ReservationEntry;
  /** What that rests on. */
  readonly basis: readonly Citation[];
}

/** One line of {@link reservationMatrix}; `null` where there is no such reservation or kind on the day. */
export interface ReservationMatrixLine {
  /** The kind. */
  readonly entrant: ReservationEntrant;
  /** How it enters a reservation to the disability sector (L2113-12). */
  readonly disability: ReservationEntry | null;
  /** How it enters a reservation to insertion (L2113-13). */
  readonly insertion: ReservationEntry | null;
  /** How it enters a reservation to work in prison (L2113-13-1). */
  readonly prison: ReservationEntry | null;
  /** How it enters a reservation to the social and solidarity economy (L2113-15). */
  readonly 'social-economy': ReservationEntry | null;
  /** Whether work with it counts for a social clause (clause sociale d'exécution). */
  readonly socialClause: SocialClauseEntry | null;
}

const FIRST_DAY: CivilDate = /* @__PURE__ */ civilDate('2016-04-01');

function oneOf<T extends string>(value: T, known: readonly T[], name: string): T {
  return known.includes(value) ? value : refuse('core/unknown-value', `one of ${known.join(', ')}`, value, [name]);
}

/**
 * Says how a kind of structure enters a reservation on a day, by its kind alone: the share of the workforce, the
 * membership of the social and solidarity economy and the work in prison are other conditions, which
 * {@link mayEnterReservation} looks at.
 *
 * For insertion and disability together, the wider of the two doors; `no` on a day on which a buyer may not reserve so:
 * work in prison before its share was set, and at any time work in prison with other grounds.
 *
 * @param entrant - A kind, `regie-without-convention` or `other-operator`.
 * @param reservation - What the contract or the lot is reserved for.
 * @param on - The decisive day, `YYYY-MM-DD`.
 * @returns How it enters, and what that rests on.
 * @throws {@link PalierError} `core/unknown-value`, `core/invalid-date`, `siae/no-text-then` on a day without such a
 * reservation or such a kind.
 *
 * @example
 * ```ts
 * console.log(entryOfKind('ACI', 'insertion', '2026-06-01').entry); //=> by-right
 * console.log(entryOfKind('EITI', 'insertion', '2026-06-01').entry); //=> equivalent-doubtful
 * ```
 */
export function entryOfKind(entrant: ReservationEntrant, reservation: Reservation, on: string): KindEntry {
  oneOf(entrant, ENTRANTS, 'entrant');
  oneOf(reservation, RESERVATIONS, 'reservation');
  const day = civilDate(on, ['on']);
  const use = rowOn(reservationUse[reservation], day);
  const rule = widestEntry(entrant, reservation, day);
  if (use === undefined || rule === undefined) {
    return refuse('siae/no-text-then', 'a day on which there is such a reservation and such a kind', on, ['on']);
  }
  if (use.value !== 'allowed') return { entry: 'no', basis: citationsOf(use) };
  return { entry: rule.entry, basis: rule.basis };
}

function valueThen<V>(table: LawTable<V>, day: CivilDate): V | null {
  return rowOn(table, day)?.value ?? null;
}

function entryThen(ground: ReservationGround, entrant: ReservationEntrant, day: CivilDate): ReservationEntry | null {
  const entry = valueThen(reservationEntries[ground][entrant], day);
  return entry === null || valueThen(reservationUse[ground], day) === 'allowed' ? entry : 'no';
}

/**
 * Writes down how every kind enters every reservation on a day, by its kind alone, and whether it counts for a social
 * clause. A reservation that no buyer may use on that day opens to nobody.
 *
 * @param on - The decisive day, `YYYY-MM-DD`; from 2016-04-01.
 * @returns A line for each kind, then for a régie without convention and for any other operator.
 * @throws {@link PalierError} `core/invalid-date`, `siae/no-text-then` before 1 April 2016.
 *
 * @example
 * ```ts
 * const line = reservationMatrix('2026-06-01').find(({ entrant }) => entrant === 'EATT');
 * console.log(line?.disability, line?.insertion, line?.socialClause); //=> by-right no yes
 * ```
 */
export function reservationMatrix(on: string): readonly ReservationMatrixLine[] {
  const day = civilDate(on, ['on']);
  if (day < FIRST_DAY)
    return refuse('siae/no-text-then', `a day from ${FIRST_DAY}, the first that is known`, on, ['on']);
  return ENTRANTS.map((entrant) => ({
    entrant,
    disability: entryThen('disability', entrant, day),
    insertion: entryThen('insertion', entrant, day),
    prison: entryThen('prison', entrant, day),
    'social-economy': entryThen('social-economy', entrant, day),
    socialClause: valueThen(socialClauseEntries[entrant], day),
  }));
}
