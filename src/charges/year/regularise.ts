/**
 * The yearly regularisation (régularisation annuelle): days, what is missing from the account, and what each tenancy owes or
 * gets back.
 */
import * as z from 'zod';

import {
  addDays,
  addMonths,
  attempt,
  civilDate,
  fromCents,
  parseInput,
  refuse,
  schemaOf,
  share,
  type CivilDate,
  type DecimalInput,
  type ErrorPath,
  type Finding,
  type Period,
  toCents,
  type SafeResult,
} from '../../core/index.js';
import { accountCalendar, type AccountCalendar } from '../account/account-calendar.js';
import { provisionsOf, twelfths } from '../account/instalments.js';
import { statementContent } from '../account/statement-content.js';
import { positionOf } from '../residence/residence.js';
import { madeOfYear, natureOf, type ChargesYear, type TenancyResult } from './year.js';

/**
 * What is known of the account that goes with a year. A fact that is left out is not known, and a finding says so: nothing
 * legally required is taken for granted.
 */
export interface RegularisationInput {
  /** The day from which one asks, `YYYY-MM-DD`, from 1901 to 2190. */
  readonly on: string;
  /** The day of the regularisation, done or planned. */
  readonly regularisedOn?: string;
  /** The day on which the statements are sent. */
  readonly statementSentOn?: string;
  /** A block of several dwellings, or individual houses; a block unless said. */
  readonly building?: 'block' | 'individual-house';
  /** Whether the statements sent state the charges by nature, as those of {@link tenancyStatement} do. */
  readonly byNature?: boolean;
  /** Whether they state how the charges are shared, as those of {@link tenancyStatement} do. */
  readonly allocationMode?: boolean;
  /** Whether heat or hot water is collective. */
  readonly collectiveHeating?: boolean;
  /** Whether the note on collective heat and hot water goes with them. */
  readonly heatNote?: boolean;
  /** Whether the supporting documents are open to each tenant. */
  readonly documentsOpen?: boolean;
  /** Whether the next provisions are justified by a budget. */
  readonly budget?: boolean;
  /** Added to the next provisions out of prudence, as a share from 0 to 1; nothing unless said. */
  readonly provisionMargin?: DecimalInput;
}

/** What a tenancy settles. */
export interface Settlement extends TenancyResult {
  /** Whether the tenant owes a complement, gets a credit back, or neither. */
  readonly outcome: 'complement' | 'credit' | 'settled';
  /** When the account is late and the tenant owes: the twelve amounts that the tenant may ask for, in whole cents. */
  readonly twelfthsCents?: readonly number[];
  /**
   * Next monthly provision, in whole cents, for a tenancy that goes on after the year: what the dwelling bore, divided by the
   * months of the accounting year. Absent when that year is not made of whole months.
   */
  readonly nextProvisionCents?: number;
}

/** A yearly regularisation. */
export interface Regularisation {
  /** The day of the regularisation, done or planned, when it is known. */
  readonly regularisedOn?: CivilDate;
  /** The days of the account. */
  readonly calendar: AccountCalendar;
  /** What each tenancy settles, in the order of the year's tenancies. */
  readonly settlements: readonly Settlement[];
  /** What the law says of the account: its days, then its content. */
  readonly findings: readonly Finding[];
}

// Out of the enumerable properties: which year it was made of.
const MADE: unique symbol = Symbol.for('palier.Regularisation') as never;

/**
 * Checks that a value is what {@link regularise} returned for a year.
 *
 * @param regularisation - Anything.
 * @param year - The year.
 * @param path - Where it stands.
 * @returns The regularisation.
 * @throws {@link PalierError} `charges/not-a-regularisation`, `charges/regularisation-of-another-year`.
 *
 * @internal
 */
export function asRegularisation(regularisation: unknown, year: ChargesYear, path: ErrorPath): Regularisation {
  if (typeof regularisation !== 'object' || regularisation === null || !(MADE in regularisation)) {
    return refuse('charges/not-a-regularisation', 'what regularise returned', regularisation, path);
  }
  return regularisation[MADE] === year
    ? (regularisation as unknown as Regularisation)
    : refuse('charges/regularisation-of-another-year', 'what regularise returned for this year', regularisation, path);
}

const fact = z.exactOptional(z.boolean());
const day = schemaOf((value) => civilDate(value as string));

const regularisationSchema: z.ZodType<RegularisationInput> = z.strictObject({
  on: day,
  regularisedOn: z.exactOptional(day),
  statementSentOn: z.exactOptional(day),
  building: z.exactOptional(z.enum(['block', 'individual-house'])),
  byNature: fact,
  allocationMode: fact,
  collectiveHeating: fact,
  heatNote: fact,
  documentsOpen: fact,
  budget: fact,
  provisionMargin: z.exactOptional(schemaOf((value) => share(value as DecimalInput))),
});

// The law of twelfths, in whole cents.
function twelfthsOf(cents: number): readonly number[] {
  return twelfths(fromCents(cents)).map(({ euros }) => toCents(euros));
}

// A charge without a nature cannot be stated by nature, whatever the landlord says.
function hasEveryNature(year: ChargesYear): boolean {
  return year.parts.every((part) => part.recoverable.euros.isZero() || natureOf(part) !== 'unlisted');
}

// How many whole months the accounting year has; a twelfth of a shorter one is no month.
function monthsOf({ firstDay, lastDay }: Period): number | undefined {
  return Array.from({ length: 12 }, (_, n) => n + 1).find(
    (months) => addDays(addMonths(firstDay, months), -1) === lastDay,
  );
}

function settlementsOf(year: ChargesYear, late: boolean, margin: DecimalInput | undefined): readonly Settlement[] {
  const months = monthsOf(year.year);
  const next =
    months === undefined
      ? []
      : provisionsOf({
          // A dwelling whose credits exceed its charges calls for no provision.
          yearlyCents: year.perDwelling.map((cents) => Math.max(0, cents)),
          months,
          ...(margin === undefined ? {} : { margin }),
        });
  return year.tenancies.map((tenancy) => {
    const { balanceCents, dwelling, goesOn } = tenancy;
    const outcome = balanceCents > 0 ? 'complement' : balanceCents < 0 ? 'credit' : 'settled';
    const nextProvisionCents = next[positionOf(year.residence, dwelling)];
    return {
      ...tenancy,
      outcome,
      ...(late && outcome === 'complement' ? { twelfthsCents: twelfthsOf(balanceCents) } : {}),
      ...(goesOn && nextProvisionCents !== undefined ? { nextProvisionCents } : {}),
    };
  });
}

/**
 * Settles a year with its tenants: when the statements must be sent, until when the documents are open, whether the account is
 * late, until when a tenant may claim; what is missing from the account; and for each tenancy the complement or the credit,
 * the twelfths that a late account entitles it to, and the next provision.
 *
 * Source: loi 89-462 art. 23 and 7-1.
 *
 * @param year - What {@link chargesYear} returned.
 * @param input - What is known of the account.
 * @returns The regularisation.
 * @throws {@link PalierError} `charges/not-a-year`; as {@link parseInput} and {@link accountCalendar} for the input.
 *
 * @example
 * ```ts
 * const year = chargesYear({
 *   year: { firstDay: '2024-01-01', lastDay: '2024-12-31' },
 *   residence: { name: 'Les Tilleuls', regime: 'hlm', territory: 'metropole', dwellings: [{ id: '1' }] },
 *   key: 'per-dwelling',
 *   method: 'pooled-year',
 *   expenses: { label: '2024', supplies: [{ label: 'Products', task: 'cleaning-supplies', totalTtc: '143.10' }] },
 *   tenancies: [{ id: 'A', dwelling: '1', firstDay: '2020-05-01' }],
 * });
 * const { calendar, settlements } = regularise(year, { on: '2026-02-10', regularisedOn: '2026-02-10' });
 * console.log(calendar.regulariseBy, calendar.late); //=> 2025-12-31 yes
 * console.log(settlements[0]?.twelfthsCents?.join(' ')); //=> 1193 1193 1193 1193 1193 1193 1192 1192 1192 1192 1192 1192
 * ```
 */
export function regularise(year: ChargesYear, input: RegularisationInput): Regularisation {
  madeOfYear(year);
  const checked = parseInput(regularisationSchema, input);
  const { on, regularisedOn, statementSentOn, building = 'block', provisionMargin, ...facts } = checked;
  const calendar = accountCalendar({
    on,
    period: year.year,
    ...(regularisedOn === undefined ? {} : { regularisedOn }),
    ...(statementSentOn === undefined ? {} : { statementSentOn }),
  });
  const content = statementContent({
    on,
    building,
    ...facts,
    ...(hasEveryNature(year) ? {} : { byNature: false }),
    ...(statementSentOn === undefined ? {} : { sentOn: statementSentOn }),
    lastResults: true,
  });
  const whole: Regularisation = {
    ...(regularisedOn === undefined ? {} : { regularisedOn: civilDate(regularisedOn) }),
    calendar,
    settlements: settlementsOf(year, calendar.late === 'yes', provisionMargin),
    findings: [...calendar.findings, ...content.findings],
  };
  return Object.defineProperty(whole, MADE, { value: year });
}

/**
 * The same as {@link regularise}, with the error as a value.
 *
 * @param year - What {@link chargesYear} returned.
 * @param input - Anything.
 * @returns The regularisation, or why it was refused.
 *
 * @example
 * ```ts
 * const result = safeRegularise({} as never, { on: '2026-01-01' });
 * console.log(result.ok ? 'accepted' : result.error.code); //=> charges/not-a-year
 * ```
 */
export function safeRegularise(year: ChargesYear, input: RegularisationInput): SafeResult<Regularisation> {
  return attempt(() => regularise(year, input));
}
