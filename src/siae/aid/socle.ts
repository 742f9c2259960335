/**
 * The fixed part of the aid per post that holds on a day: published, the last one known, or not found.
 */
import { refuse, type Citation, type CivilDate } from '../../core/index.js';
import {
  citationsOf,
  insertionAidSocle,
  insertionEitiMonthlyAid,
  insertionPrisonAid,
  requireRow,
  rowOn,
  type AidTerritory,
  type LawTable,
  type PrisonAidKind,
  type SiaeKind,
} from '../../law/index.js';

/**
 * What is known of the amount of the day: `published`; `last-known`, that of the last arrêté found, for a day that it may
 * no longer cover; `unknown`, not found; `monthly-scheme`, for an EITI since 2025, whose aid does not go by hours. That of
 * an EITI is `unknown` for a contract older than that scheme, and after the term of the experiment.
 */
export type AidStatus = 'published' | 'last-known' | 'unknown' | 'monthly-scheme';

/** The fixed part, with its grounds. */
export interface Socle {
  /** What is known of it. */
  readonly status: AidStatus;
  /** Euros for a full-time equivalent and a year; `null` when not found. */
  readonly euros: string | null;
  /** The first day of the row that it was read in. */
  readonly since: CivilDate;
  /** What it rests on. */
  readonly basis: readonly Citation[];
  /** The tables that it was looked up in. */
  readonly tables: readonly LawTable<unknown>[];
}

/** What the amount depends on. */
interface SocleQuestion {
  /** The kind of the structure. */
  readonly kind: SiaeKind;
  /** The day. */
  readonly on: CivilDate;
  /** Where the post is. */
  readonly territory: AidTerritory;
  /** Whether it is in prison. */
  readonly prison: boolean;
  /** The day of the contract, for an EITI; `undefined` when not known. */
  readonly contractOn: CivilDate | undefined;
}

function checkFirstDay({ rows }: LawTable<unknown>, on: CivilDate): void {
  for (const { from } of rows.slice(0, 1)) {
    if (on < from) refuse('siae/no-text-then', `a day from ${from}, the first of the amounts found`, on, ['on']);
  }
}

function monthly({ on, territory, contractOn = on }: SocleQuestion, former: LawTable<unknown>): Socle {
  const table = insertionEitiMonthlyAid[territory];
  const row = requireRow(table, on);
  const isForAll = row.value.euros !== null && contractOn >= row.from;
  const status = isForAll ? 'monthly-scheme' : 'unknown';
  return { status, euros: null, since: row.from, basis: citationsOf(row), tables: [former, table] };
}

function ordinary(question: SocleQuestion): Socle {
  const { kind, on, territory } = question;
  const table = insertionAidSocle[territory][kind];
  const tables = [table];
  checkFirstDay(table, on);
  const row = rowOn(table, on);
  // Only the aid of an EITI ends: a monthly one took its place.
  if (row === undefined) return monthly(question, table);
  const { value, from } = row;
  if (value.euros !== null) {
    return { status: 'published', euros: value.euros, since: from, basis: citationsOf(row), tables };
  }
  // An open row without an amount is a year whose arrêté was not found: the amount just before may still hold.
  const known = row.until === null ? table.rows.slice(-2).find((one) => one.value.euros !== null) : undefined;
  return known === undefined
    ? { status: 'unknown', euros: null, since: from, basis: citationsOf(row), tables }
    : { status: 'last-known', euros: known.value.euros, since: known.from, basis: citationsOf(known), tables };
}

function isPrisonKind(kind: SiaeKind): kind is PrisonAidKind {
  return Object.hasOwn(insertionPrisonAid, kind);
}

/**
 * Looks up the fixed part of the aid on a day.
 *
 * @param question - Kind, day, territory, prison.
 * @returns The amount and what is known of it.
 * @throws {@link PalierError} `siae/no-text-then` before the first amount found, `siae/no-prison-aid` for posts in prison
 * in another structure than an EI or an ACI.
 *
 * @internal
 */
export function socleOn(question: SocleQuestion): Socle {
  const { kind, on, prison } = question;
  if (!prison) return ordinary(question);
  if (!isPrisonKind(kind)) return refuse('siae/no-prison-aid', 'EI or ACI for a post in prison', kind, ['kind']);
  const table = insertionPrisonAid[kind];
  checkFirstDay(table, on);
  const row = requireRow(table, on);
  const usual = ordinary(question);
  const tables = [...usual.tables, table];
  if (row.value.socle === 'ordinary') return { ...usual, basis: [...usual.basis, ...citationsOf(row)], tables };
  const common = { since: row.from, basis: citationsOf(row), tables };
  return row.value.socle === 'own'
    ? { ...common, status: 'published', euros: row.value.euros }
    : { ...common, status: 'unknown', euros: null };
}
