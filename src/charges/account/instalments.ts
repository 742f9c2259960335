/**
 * What a tenant pays month by month: the complement of a late account by twelfths, and the next provision.
 */
import * as z from 'zod';

import {
  apportion,
  apportioned,
  attempt,
  decimal,
  exact,
  figure,
  fromCents,
  given,
  parseInput,
  productInCents,
  proportionInCents,
  quotientInCents,
  refuse,
  schemaOf,
  share,
  sumOf,
  toCents,
  weights,
  type Citation,
  type Decimal,
  type DecimalInput,
  type EurosInput,
  type Explained,
  type SafeResult,
} from '../../core/index.js';
import { chargeProvisions, citationsOf, lateAccount } from '../../law/index.js';
import { amountOf, type ExplainedAmount } from '../part.js';
import { MAX_DWELLINGS } from '../residence/residence.js';

/** What makes a provision, beside what it is to cover. */
export interface ProvisionTerms {
  /** What is added out of prudence, as a share from 0 to 1: `"0.03"` for 3 %; nothing unless said. */
  readonly margin?: DecimalInput;
  /** In how many months the year is called, from 1 to 12; 12 unless said. */
  readonly months?: number;
}

/** What {@link monthlyProvision} is given. */
export interface MonthlyProvisionInput extends ProvisionTerms {
  /** What is recoverable over a year for all the dwellings together, in euros. */
  readonly recoverable: EurosInput;
  /** How many dwellings share it equally, vacant ones included. */
  readonly dwellings: number;
}

/** What {@link nextProvision} is given. */
export interface NextProvisionInput extends ProvisionTerms {
  /** What the dwelling bears over a year, in euros. */
  readonly yearly: EurosInput;
}

/** What {@link provisionsOf} is given. */
export interface ProvisionsInput extends ProvisionTerms {
  /** What each dwelling bears over a year, in whole cents, none of them negative; at most 1,000,000 dwellings. */
  readonly yearlyCents: readonly number[];
}

const TWELVE = 12;
const EQUAL_TWELFTHS = /* @__PURE__ */ weights(Array.from({ length: TWELVE }, () => 1));
/** As for an expense: more than any landlord calls in a year. */
const MAX_EUROS = 1e8;

function groundsOf(table: typeof lateAccount | typeof chargeProvisions): readonly Citation[] {
  return table.rows.slice(-1).flatMap(citationsOf);
}

/**
 * Spreads the complement that a tenant owes over twelve months, in whole cents: a right of the tenant, on request, when
 * the account is late (paiement par douzièmes). The cents left over go one each to the first months. No text says how to
 * round: the twelve amounts add up to the complement, and none is a cent or more from its exact twelfth.
 *
 * Source: loi 89-462 art. 23. Whether the account is late: {@link accountCalendar}.
 *
 * @param amount - What the tenant owes, in euros above zero, at most a hundred million.
 * @returns Twelve amounts, in the order of the months, each with its steps.
 * @throws {@link PalierError} `charges/credit-not-spread` for a negative amount, which is owed to the tenant and paid
 * back at once; `charges/nothing-to-spread` for zero; as {@link euros} for what is not an amount.
 *
 * @example
 * ```ts
 * const months = twelfths('143.10').map(({ euros }) => euros.toFixed(2));
 * console.log(months[0], months[5], months[6], months[11]); //=> 11.93 11.93 11.92 11.92
 * ```
 */
export function twelfths(amount: EurosInput): readonly ExplainedAmount[] {
  const owed = decimal(amount, { maxDecimals: 2, min: -MAX_EUROS, max: MAX_EUROS }, ['amount']);
  if (owed.isNegative()) {
    return refuse('charges/credit-not-spread', 'what the tenant owes: a credit is paid back at once', owed.toFixed(2), [
      'amount',
    ]);
  }
  if (owed.isZero()) return refuse('charges/nothing-to-spread', 'an amount above zero', owed.toFixed(2), ['amount']);
  const citations = groundsOf(lateAccount);
  const complement = given({ key: 'charges/twelfths/complement', name: 'complement', unit: 'eur' }, owed);
  const one = given({ key: 'charges/twelfths/one-month', name: 'month', unit: 'count' }, 1);
  const all = given({ key: 'charges/twelfths/all-months', name: 'months', unit: 'count', citations }, TWELVE);
  return apportion(toCents(owed), EQUAL_TWELFTHS).map((cents, position) => {
    const context = [figure('position', position + 1, 'count')];
    const label = { key: 'charges/twelfth', name: 'twelfth', unit: 'eur', context } as const;
    return amountOf(apportioned(label, complement, one, all, fromCents(cents)));
  });
}

const yearly = schemaOf((value) => decimal(value as EurosInput, { maxDecimals: 2, min: 0, max: MAX_EUROS }));
const terms = {
  margin: z.exactOptional(schemaOf((value) => share(value as DecimalInput))),
  months: z.exactOptional(z.int().min(1).max(TWELVE)),
};

const monthlySchema: z.ZodType<MonthlyProvisionInput> = z.strictObject({
  recoverable: yearly,
  dwellings: z.int().min(1).max(MAX_DWELLINGS),
  ...terms,
});

const nextSchema: z.ZodType<NextProvisionInput> = z.strictObject({ yearly, ...terms });

const columnSchema = z.strictObject({ yearlyCents: z.unknown(), ...terms });

function marginFactor(margin: DecimalInput): Explained {
  return sumOf({ key: 'charges/provision/factor', name: 'factor', unit: 'count' }, [
    given({ key: 'charges/provision/without-margin', name: 'one', unit: 'count' }, 1),
    given({ key: 'charges/provision/margin', name: 'margin', unit: 'share' }, margin),
  ]);
}

// One division, so that the provision is rounded once.
function provision(year: Explained, parts: Explained, margin: DecimalInput = 0): ExplainedAmount {
  const citations = groundsOf(chargeProvisions);
  const label = { key: 'charges/provision', name: 'provision', unit: 'eur', citations } as const;
  return amountOf(
    exact(margin).isZero()
      ? quotientInCents(label, year, parts, 'half-up')
      : proportionInCents(label, year, marginFactor(margin), parts, 'half-up'),
  );
}

function monthsStep(months: number): Explained {
  return given({ key: 'charges/provision/months', name: 'months', unit: 'count' }, months);
}

/**
 * Computes the monthly provision (provision mensuelle) of each of several equal dwellings: what is recoverable over the
 * year, divided by the dwellings and the months, with the margin if any. It is rounded once, half up to the cent; the
 * regularisation evens out the difference.
 *
 * A margin is the landlord's choice: what justifies provisions is the last results and, for a legal person, a budget
 * (loi 89-462 art. 23). No text sets the rounding.
 *
 * @param input - The recoverable total in euros a year, the number of dwellings, the margin and the months.
 * @returns Euros a month for each dwelling, with the steps.
 * @throws {@link PalierError} `core/number-out-of-range`, and the codes of {@link parseInput}.
 *
 * @example
 * ```ts
 * const cleaning = { recoverable: '37440.00', dwellings: 60 };
 * console.log(monthlyProvision(cleaning).euros.toFixed(2)); //=> 52.00
 * console.log(monthlyProvision({ ...cleaning, margin: '0.03' }).euros.toFixed(2)); //=> 53.56
 * ```
 */
export function monthlyProvision(input: MonthlyProvisionInput): ExplainedAmount {
  const { recoverable, dwellings, margin, months = TWELVE } = parseInput(monthlySchema, input);
  const year = given({ key: 'charges/provision/recoverable', name: 'recoverable', unit: 'eur' }, recoverable);
  const parts = productInCents({ key: 'charges/provision/dwelling-months', name: 'dwellingMonths', unit: 'count' }, [
    given({ key: 'charges/provision/dwellings', name: 'dwellings', unit: 'count' }, dwellings),
    monthsStep(months),
  ]);
  return provision(year, parts, margin);
}

/**
 * The same as {@link monthlyProvision}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The provision, or why the input was refused.
 *
 * @example
 * ```ts
 * const result = safeMonthlyProvision({ recoverable: '100', dwellings: 0 });
 * console.log(result.ok ? 'accepted' : result.error.code); //=> core/number-out-of-range
 * ```
 */
export function safeMonthlyProvision(input: MonthlyProvisionInput): SafeResult<ExplainedAmount> {
  return attempt(() => monthlyProvision(input));
}

/**
 * Computes the next monthly provision of one dwelling from what it bears over a year: the year with the margin if any,
 * divided by the months, rounded once, half up to the cent.
 *
 * @param input - The dwelling's amount in euros a year, the margin and the months.
 * @returns Euros a month, with the steps.
 * @throws {@link PalierError} as {@link monthlyProvision}.
 *
 * @example
 * ```ts
 * console.log(nextProvision({ yearly: '624.00' }).euros.toFixed(2)); //=> 52.00
 * console.log(nextProvision({ yearly: '100.00', margin: '0.02' }).euros.toFixed(2)); //=> 8.50
 * ```
 */
export function nextProvision(input: NextProvisionInput): ExplainedAmount {
  const { yearly: bears, margin, months = TWELVE } = parseInput(nextSchema, input);
  const year = given({ key: 'charges/provision/dwelling-year', name: 'dwellingYear', unit: 'eur' }, bears);
  return provision(year, monthsStep(months), margin);
}

/**
 * The same as {@link nextProvision}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The provision, or why the input was refused.
 *
 * @example
 * ```ts
 * const result = safeNextProvision({ yearly: '-1' });
 * console.log(result.ok ? 'accepted' : result.error.code); //=> core/number-out-of-range
 * ```
 */
export function safeNextProvision(input: NextProvisionInput): SafeResult<ExplainedAmount> {
  return attempt(() => nextProvision(input));
}

function yearlyCentsOf(column: unknown): readonly number[] {
  const path = ['yearlyCents'];
  if (!Array.isArray(column)) return refuse('core/wrong-type', 'a list of cents', column, path);
  if (column.length > MAX_DWELLINGS) {
    return refuse('core/too-many-items', `at most ${String(MAX_DWELLINGS)} dwellings`, column, path);
  }
  for (let position = 0; position < column.length; position += 1) {
    const cents: unknown = column[position];
    if (!Number.isSafeInteger(cents) || (cents as number) < 0 || (cents as number) > MAX_EUROS * 100) {
      const expected = `a whole number of cents from 0 to ${String(MAX_EUROS * 100)}`;
      return refuse('core/not-whole-cents', expected, cents, [...path, position]);
    }
  }
  return column as readonly number[];
}

/**
 * Computes the next monthly provision of every dwelling of a column of cents, each as {@link nextProvision} does.
 *
 * @param input - What each dwelling bears over a year in whole cents, the margin and the months.
 * @returns Whole cents a month, one figure for each dwelling, in the same order.
 * @throws {@link PalierError} `core/wrong-type` for what is not a list, `core/too-many-items`, `core/not-whole-cents`;
 * as {@link monthlyProvision} for the margin and the months.
 *
 * @example
 * ```ts
 * console.log(provisionsOf({ yearlyCents: [62_400, 62_401, 0] }).join(' ')); //=> 5200 5200 0
 * ```
 */
export function provisionsOf(input: ProvisionsInput): readonly number[] {
  const { yearlyCents, margin = 0, months = TWELVE } = parseInput(columnSchema, input);
  const factor: Decimal = exact(margin).plus(1);
  const scale = exact(10).pow(factor.decimalPlaces());
  // Twice the quotient plus one, halved and rounded down: half goes up, in whole numbers that never overflow.
  const twiceFactor = BigInt(factor.times(scale).toFixed()) * 2n;
  const divisor = BigInt(scale.times(months).toFixed());
  return yearlyCentsOf(yearlyCents).map((cents) => Number((BigInt(cents) * twiceFactor + divisor) / (divisor * 2n)));
}

/**
 * The same as {@link provisionsOf}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The column, or why the input was refused.
 *
 * @example
 * ```ts
 * const result = safeProvisionsOf({ yearlyCents: [1.5] });
 * console.log(result.ok ? 'accepted' : result.error.code); //=> core/not-whole-cents
 * ```
 */
export function safeProvisionsOf(input: ProvisionsInput): SafeResult<readonly number[]> {
  return attempt(() => provisionsOf(input));
}
