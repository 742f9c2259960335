/**
 * The rows of one day that decide who enters one reservation, looked up once for any number of structures.
 */
import { refuse, exact, type Citation, type CivilDate, type Decimal } from '../../core/index.js';
import {
  citationsOf,
  reservationEntries,
  reservationShares,
  reservationUse,
  requireRow,
  rowOn,
  socialEconomyLimits,
  socialEconomyServices,
  STRUCTURE_KINDS,
  type CpvRange,
  type LawRow,
  type Reservation,
  type ReservationEntrant,
  type ReservationEntry,
  type ReservationGround,
  type ReservationUse,
  type ReservationWithShare,
  type SocialEconomyLimits,
} from '../../law/index.js';

/**
 * How one kind enters one reservation on one day.
 *
 * @internal
 */
export interface EntryRule {
  /** The kind. */
  readonly entrant: ReservationEntrant;
  /** How it enters. */
  readonly entry: ReservationEntry;
  /** What that rests on. */
  readonly basis: readonly Citation[];
  /** The last day of a kind whose end is known, and nothing beyond it. */
  readonly term: CivilDate | null;
}

/**
 * A value of the day and its grounds.
 *
 * @internal
 */
export interface Ruled<V> {
  /** The value. */
  readonly value: V;
  /** What it rests on. */
  readonly basis: readonly Citation[];
}

/**
 * What decides who enters one reservation on one day.
 *
 * @internal
 */
export interface ReservationRules {
  /** The reservation. */
  readonly reservation: Reservation;
  /** The decisive day. */
  readonly on: CivilDate;
  /** Whether a buyer may reserve so. */
  readonly use: Ruled<ReservationUse>;
  /** How each kind enters. */
  readonly entries: ReadonlyMap<ReservationEntrant, EntryRule>;
  /** What is counted, and how much is enough; absent where no share is asked for, or was not yet. */
  readonly share?: Ruled<Decimal> & { readonly ground: ReservationWithShare };
  /** Services and limits of the social and solidarity economy. */
  readonly socialEconomy?: {
    readonly services: Ruled<readonly CpvRange[]>;
    readonly limits: Ruled<SocialEconomyLimits>;
  };
  /** Main CPV code of the service. */
  readonly service?: string;
  /** The day on which the contract is to be awarded. */
  readonly awardOn: CivilDate;
}

/** What is known of a contract besides its reservation. */
interface ReservedContract {
  readonly service?: string | undefined;
  readonly awardOn?: CivilDate | undefined;
}

/**
 * Every entrant: the kinds, then a régie without convention, then any other operator.
 *
 * @internal
 */
export const ENTRANTS: readonly ReservationEntrant[] = /* @__PURE__ */ Object.freeze<ReservationEntrant[]>([
  ...STRUCTURE_KINDS,
  'regie-without-convention',
  'other-operator',
]);

const GROUNDS: Readonly<Record<Reservation, readonly ReservationGround[]>> = {
  insertion: ['insertion'],
  disability: ['disability'],
  'insertion-and-disability': ['insertion', 'disability'],
  prison: ['prison'],
  // Nobody is let in: what is looked up is the ground that makes the lot unlawful.
  'prison-and-others': ['prison'],
  'social-economy': ['social-economy'],
};

/**
 * From the widest door to none.
 *
 * @internal
 */
export const ENTRY_RANK: Readonly<Record<ReservationEntry, number>> = {
  'by-right': 5,
  'by-right-if-ess': 4,
  'if-working-in-prison': 4,
  equivalent: 3,
  'equivalent-doubtful': 2,
  unknown: 1,
  no: 0,
};

function ruled<V>(row: LawRow<V>): Ruled<V> {
  return { value: row.value, basis: citationsOf(row) };
}

function entryRule(ground: ReservationGround, entrant: ReservationEntrant, on: CivilDate): EntryRule | undefined {
  const table = reservationEntries[ground][entrant];
  const row = rowOn(table, on);
  if (row === undefined) return undefined;
  const next = table.rows[table.rows.indexOf(row) + 1];
  const term = next?.value === 'unknown' ? row.until : null;
  return { entrant, entry: row.value, basis: citationsOf(row), term };
}

/**
 * How one kind enters one reservation on a day, by the widest of the doors that its grounds open.
 *
 * @param entrant - The kind.
 * @param reservation - The reservation.
 * @param on - The day.
 * @returns The way in and its grounds, or nothing on a day without such a kind or reservation.
 *
 * @internal
 */
export function widestEntry(
  entrant: ReservationEntrant,
  reservation: Reservation,
  on: CivilDate,
): EntryRule | undefined {
  const rules = GROUNDS[reservation].flatMap((ground) => entryRule(ground, entrant, on) ?? []);
  return rules.reduce<EntryRule | undefined>((best, rule) => {
    if (best === undefined || ENTRY_RANK[rule.entry] > ENTRY_RANK[best.entry]) return rule;
    // The same on both grounds: both articles say so.
    return rule.entry === best.entry ? { ...best, basis: [...best.basis, ...rule.basis] } : best;
  }, undefined);
}

function useOn(reservation: Reservation, on: CivilDate): Ruled<ReservationUse> {
  const row = rowOn(reservationUse[reservation], on);
  if (row !== undefined) return ruled(row);
  const first = String(reservationUse[reservation].rows[0]?.from);
  return refuse('siae/no-text-then', `a day from ${first}, the first of this reservation`, on, ['on']);
}

function shareOn(reservation: Reservation, on: CivilDate): Pick<ReservationRules, 'share'> {
  if (reservation === 'social-economy') return {};
  const ground = reservation === 'prison-and-others' ? 'prison' : reservation;
  const row = rowOn(reservationShares[ground], on);
  return row === undefined ? {} : { share: { ground, value: exact(row.value), basis: citationsOf(row) } };
}

function socialEconomyOn(reservation: Reservation, on: CivilDate): Pick<ReservationRules, 'socialEconomy'> {
  if (reservation !== 'social-economy') return {};
  return {
    socialEconomy: {
      services: ruled(requireRow(socialEconomyServices, on)),
      limits: ruled(requireRow(socialEconomyLimits, on)),
    },
  };
}

/**
 * Looks up, once, what decides who enters a reservation.
 *
 * @param reservation - What the contract or the lot is reserved for.
 * @param on - The decisive day, checked.
 * @param contract - Main CPV code of the service and planned day of the award, for the social and solidarity economy.
 * @returns The rules, for {@link decide} and {@link entryFindings}.
 * @throws {@link PalierError} `siae/no-text-then` before the first day of the reservation.
 *
 * @internal
 */
export function reservationRules(
  reservation: Reservation,
  on: CivilDate,
  contract: ReservedContract = {},
): ReservationRules {
  const { service, awardOn = on } = contract;
  const use = useOn(reservation, on);
  const entries = ENTRANTS.flatMap((entrant) => widestEntry(entrant, reservation, on) ?? []);
  return {
    reservation,
    on,
    use,
    entries: new Map(entries.map((rule) => [rule.entrant, rule])),
    ...shareOn(reservation, on),
    ...socialEconomyOn(reservation, on),
    ...(service === undefined ? {} : { service }),
    awardOn,
  };
}
