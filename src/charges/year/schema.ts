/**
 * A year of expenses and who lived where: what may come in.
 */
import * as z from 'zod';

import {
  civilDate,
  decimal,
  printable,
  readPeriod,
  schemaOf,
  type EurosInput,
  type ListLimits,
} from '../../core/index.js';
import { keySchema, type ApportionmentKey } from '../residence/key.js';
import type { Residence, ResidenceInput } from '../residence/residence.js';
import { arrangementSchema, type ArrangementInput, type PeriodInput } from '../schema.js';

/**
 * How a dwelling's expenses are split between those who lived there in the year. No text says which:
 *
 * - `pooled-year`: all that the dwelling bears over the year, by days of the year (année mise en commun).
 * - `dated-expense`: each expense by days of the period it is for; who lived there outside that period bears none of it.
 *
 * Choose one, tell the tenants, and keep it.
 */
export type OccupancyMethod = 'pooled-year' | 'dated-expense';

/** A tenancy (bail): one dwelling, the same tenants, from a day to another. */
export interface TenancyInput {
  /** The landlord's own identifier, unique in the year, at most 64 characters; never a person's name. */
  readonly id: string;
  /** Identifier of the dwelling. */
  readonly dwelling: string;
  /** First day of the tenancy; it may be before the year. */
  readonly firstDay: string;
  /** Last day, included; still there after the year unless said. */
  readonly lastDay?: string;
  /** Provisions called over the year (provisions pour charges), in euros; zero unless said. */
  readonly provisions?: EurosInput;
}

/** What {@link chargesYear} is given. */
export interface ChargesYearInput {
  /** The accounting year, at most twelve months. */
  readonly year: PeriodInput;
  /**
   * The day whose law is applied to all. Unless said, the last day of the year, and for an expense for days of its own, the
   * last of those.
   */
  readonly on?: string;
  /** The residence: made once by {@link residence}, or what makes one. Vacancy comes from the tenancies. */
  readonly residence: Residence | ResidenceInput;
  /** The key of expenses that name none. */
  readonly key: ApportionmentKey;
  /** All that was paid for in the year, listed or not. */
  readonly expenses: ArrangementInput;
  /** Who lived where; a dwelling is vacant on the days of no tenancy, and the landlord bears its share. */
  readonly tenancies: readonly TenancyInput[];
  /** How a dwelling's expenses are split between its tenancies. */
  readonly method: OccupancyMethod;
}

/** More tenancies than any residence sees in a year. */
const MAX_TENANCIES = 100_000;

const day = schemaOf((value) => civilDate(value as string));

/**
 * Schema of one tenancy.
 *
 * @internal
 */
export const tenancySchema: z.ZodType<TenancyInput> = z.strictObject({
  id: printable(64),
  dwelling: printable(64),
  firstDay: day,
  lastDay: z.exactOptional(day),
  provisions: z.exactOptional(schemaOf((value) => decimal(value as EurosInput, { maxDecimals: 2, min: 0, max: 1e8 }))),
});

/**
 * Schema of {@link ChargesYearInput}, but for the residence and the tenancies, which have checks of their own.
 *
 * @internal
 */
export const yearSchema: z.ZodType<Omit<ChargesYearInput, 'residence' | 'tenancies'>> = z.strictObject({
  year: schemaOf((value) => readPeriod(value)),
  on: z.exactOptional(day),
  residence: z.unknown(),
  key: keySchema,
  expenses: arrangementSchema,
  tenancies: z.unknown(),
  method: z.enum(['pooled-year', 'dated-expense']),
});

/** Bounds on the list of tenancies. */
export const TENANCY_LIMITS: ListLimits = { max: MAX_TENANCIES };
