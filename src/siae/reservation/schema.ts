/**
 * What a caller says of a reservation and of who would enter it.
 */
import * as z from 'zod';

import {
  civilDate,
  decimal,
  exact,
  listOf,
  refuse,
  schemaOf,
  type Decimal,
  type DecimalInput,
  type ErrorPath,
} from '../../core/index.js';
import { RESERVATIONS, STRUCTURE_KINDS, type Reservation, type StructureKind } from '../../law/index.js';
import type { StructureLabel } from '../structure/schema.js';

/** In what the share of the workforce is measured: people, or full-time equivalents (équivalents temps plein). */
export type WorkforceMeasure = 'headcount' | 'full-time-equivalents';

/** Workers in one measure. What is not known is left out. */
export interface ReservationWorkersInput {
  /** All workers; more than none. */
  readonly total: DecimalInput;
  /** Disadvantaged workers (travailleurs défavorisés). */
  readonly disadvantaged?: DecimalInput;
  /** Disabled workers (travailleurs handicapés). */
  readonly disabled?: DecimalInput;
  /** Those that both numbers above hold; a lot reserved on both grounds counts them once. */
  readonly both?: DecimalInput;
  /** Detainees (personnes détenues). */
  readonly detained?: DecimalInput;
}

/** Who works there, on which day, in one measure or in both. */
export interface ReservationWorkforceInput {
  /** In people: whole numbers, at most a million. */
  readonly headcount?: ReservationWorkersInput;
  /** In full-time equivalents: at most four decimals, at most a million. */
  readonly fullTimeEquivalents?: ReservationWorkersInput;
  /** The day of the count, `YYYY-MM-DD`. */
  readonly on?: string;
}

/** Who would enter the reservation. A checked structure has the same fields. */
export interface ReservationCandidateInput {
  /** The kinds whose convention or status holds on the decisive day; empty for none. */
  readonly kinds: readonly StructureKind[];
  /** Its labels. */
  readonly labels?: readonly StructureLabel[];
  /** Whether it is an enterprise of the social and solidarity economy (économie sociale et solidaire). */
  readonly socialEconomy?: boolean;
  /** Whether it produces in prison with detainees. */
  readonly worksInPrison?: boolean;
  /** Who works there. */
  readonly workforce?: ReservationWorkforceInput;
  /** The latest contract it was awarded on the ground of the social and solidarity economy. */
  readonly socialEconomyAward?: {
    /** The day of the award, `YYYY-MM-DD`; not after the planned award of the contract asked about. */
    readonly on: string;
    /** Whether by the same buyer. Left out, it is taken to be: no word of the article tells buyers apart. */
    readonly sameBuyer?: boolean;
  };
}

/** What {@link mayEnterReservation} is given. */
export interface ReservationInput {
  /** The decisive day: the notice is sent or, without one, the consultation is engaged. `YYYY-MM-DD`. */
  readonly on: string;
  /** What the contract or the lot is reserved for. */
  readonly reservation: Reservation;
  /** Who would enter. */
  readonly candidate: ReservationCandidateInput;
  /** The measure that the share is taken in; when left out, people if they are known. */
  readonly measure?: WorkforceMeasure;
  /** Main CPV code of the service, eight digits; asked for the social and solidarity economy. */
  readonly service?: string;
  /**
   * The day on which the contract is to be awarded, `YYYY-MM-DD`, from `on`; when left out, `on`. It decides whether an
   * earlier award on the ground of the social and solidarity economy stands in the way.
   */
  readonly awardOn?: string;
}

/** What {@link checkReservation} is given. */
export interface ReservationUseInput {
  /** The decisive day: the notice is sent or, without one, the consultation is engaged. `YYYY-MM-DD`. */
  readonly on: string;
  /** What the contract or the lot is reserved for. */
  readonly reservation: Reservation;
  /** Main CPV code of the service, eight digits; asked for the social and solidarity economy. */
  readonly service?: string;
  /** Duration of the contract in months, renewals included; asked for the social and solidarity economy. */
  readonly months?: number;
}

const MAX_WORKERS = 1e6;
const MAX_KINDS = 20;

function counted(maxDecimals: number): z.ZodType<Decimal> {
  return schemaOf((value) => decimal(value as DecimalInput, { maxDecimals, min: 0, max: MAX_WORKERS }));
}

function counts(maxDecimals: number): z.ZodType<ReservationWorkersInput> {
  const one = counted(maxDecimals);
  const part = z.exactOptional(one);
  return z.strictObject({ total: one, disadvantaged: part, disabled: part, both: part, detained: part });
}

const day = schemaOf((value) => civilDate(value as string));
const reservation = z.enum(RESERVATIONS as readonly [Reservation, ...Reservation[]]);
const service = z.exactOptional(z.string().regex(/^\d{8}$/, { error: 'a CPV code of eight digits' }));
const flag = z.exactOptional(z.boolean());

/** Schema of {@link ReservationCandidateInput}: unknown keys are refused, workers are read exactly. */
export const reservationCandidateSchema: z.ZodType<ReservationCandidateInput> = z.strictObject({
  kinds: listOf(z.enum(STRUCTURE_KINDS as readonly [StructureKind, ...StructureKind[]]), { max: MAX_KINDS }),
  labels: z.exactOptional(listOf(z.enum(['regie-de-quartier', 'esus']), { max: MAX_KINDS })),
  socialEconomy: flag,
  worksInPrison: flag,
  workforce: z.exactOptional(
    z.strictObject({
      headcount: z.exactOptional(counts(0)),
      fullTimeEquivalents: z.exactOptional(counts(4)),
      on: z.exactOptional(day),
    }),
  ),
  socialEconomyAward: z.exactOptional(z.strictObject({ on: day, sameBuyer: flag })),
});

/** Schema of {@link ReservationInput}: unknown keys are refused, days and workers are read exactly. */
export const reservationSchema: z.ZodType<ReservationInput> = z.strictObject({
  on: day,
  reservation,
  candidate: reservationCandidateSchema,
  measure: z.exactOptional(z.enum(['headcount', 'full-time-equivalents'])),
  service,
  awardOn: z.exactOptional(day),
});

/** Schema of {@link ReservationUseInput}: unknown keys are refused. */
export const reservationUseSchema: z.ZodType<ReservationUseInput> = z.strictObject({
  on: day,
  reservation,
  service,
  months: z.exactOptional(z.int().min(1).max(1_200)),
});

/**
 * Refuses numbers of workers in one measure that do not fit together.
 *
 * @param workers - The workers, each number read.
 * @param path - Where they stand.
 * @throws {@link PalierError} `core/number-out-of-range`, `core/missing-value`.
 *
 * @internal
 */
export function checkWorkers(workers: ReservationWorkersInput, path: ErrorPath): void {
  const total = exact(workers.total);
  if (total.isZero()) refuse('core/number-out-of-range', 'a number above 0', workers.total, [...path, 'total']);
  for (const part of ['disadvantaged', 'disabled', 'detained'] as const) {
    const value = workers[part];
    if (value !== undefined && exact(value).greaterThan(total)) {
      refuse('core/number-out-of-range', `at most all workers, ${total.toFixed()}`, value, [...path, part]);
    }
  }
  checkBoth(workers, total, [...path, 'both']);
}

function checkBoth({ both, disadvantaged, disabled }: ReservationWorkersInput, total: Decimal, path: ErrorPath): void {
  if (both === undefined) return;
  if (disadvantaged === undefined || disabled === undefined) {
    refuse('core/missing-value', 'both numbers of workers that it is a part of', both, path);
  }
  const smaller = exact(disadvantaged).lessThan(disabled) ? exact(disadvantaged) : exact(disabled);
  // Each counted once, they are no more than all.
  const least = exact(disadvantaged).plus(disabled).minus(total);
  if (smaller.lessThan(both) || least.greaterThan(both)) {
    const low = least.isNegative() ? '0' : least.toFixed();
    refuse('core/number-out-of-range', `a number from ${low} to ${smaller.toFixed()}`, both, path);
  }
}

/**
 * Refuses numbers of workers that do not fit together.
 *
 * @param candidate - A candidate that its schema let through.
 * @param path - Where it stands.
 * @throws {@link PalierError} `core/number-out-of-range`, `core/missing-value`.
 *
 * @internal
 */
export function checkCandidate(candidate: ReservationCandidateInput, path: ErrorPath): void {
  for (const measure of ['headcount', 'fullTimeEquivalents'] as const) {
    const workers = candidate.workforce?.[measure];
    if (workers !== undefined) checkWorkers(workers, [...path, 'workforce', measure]);
  }
}

/**
 * Refuses days of award that do not fit together.
 *
 * @param input - What its schema let through.
 * @throws {@link PalierError} `core/date-out-of-range` for an award planned before the decisive day,
 * `siae/award-after-day` for an earlier award that comes after the planned one.
 *
 * @internal
 */
export function checkAwards(input: ReservationInput): void {
  const { on, awardOn = on, candidate } = input;
  if (awardOn < on) refuse('core/date-out-of-range', `a day from ${on}`, awardOn, ['awardOn']);
  const earlier = candidate.socialEconomyAward?.on;
  if (earlier !== undefined && earlier > awardOn) {
    refuse('siae/award-after-day', `a day up to ${awardOn}`, earlier, ['candidate', 'socialEconomyAward', 'on']);
  }
}
