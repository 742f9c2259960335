/**
 * What a contract or a lot is worth over its whole life, as a caller describes it: periods, options, optional tranches, or
 * the maximum of a framework agreement.
 */
import * as z from 'zod';

import {
  exact,
  listOf,
  printable,
  refuse,
  schemaOf,
  type Decimal,
  type ErrorPath,
  type EurosInput,
} from '../../core/index.js';
import { eurosFromZero } from './buyer.js';

/** Periods of a contract that are alike. */
export interface ContractPeriodInput {
  /** The first part of the contract (`firm`), or a renewal (reconduction) that the contract provides for. */
  readonly kind: 'firm' | 'renewal';
  /** Value of one period, in euros HT. */
  readonly amount: EurosInput;
  /** Length of one period, in whole months. */
  readonly months: number;
  /** How many such periods; one unless said. */
  readonly times?: number;
}

/** A part of a contract with a name of its own: an option, an optional tranche (tranche optionnelle), another contract. */
export interface NamedAmountInput {
  /** Its name, for texts. */
  readonly label: string;
  /** Its value, in euros HT. */
  readonly amount: EurosInput;
}

/** A framework agreement (accord-cadre), valued at its maximum. */
export interface FrameworkInput {
  /** The most that may be ordered in one period, in euros HT; `null` when the agreement states no maximum. */
  readonly maximum: EurosInput | null;
  /** Value of one period as the buyer estimates it, in euros HT: to be given when there is no maximum. */
  readonly estimate?: EurosInput;
  /** Length of one period, in whole months. */
  readonly months: number;
  /** How many times it may be renewed for the same length; never unless said. */
  readonly renewals?: number;
}

/** What a contract or a lot is worth: periods of a contract, or a framework agreement; exactly one of the two. */
export interface ContractValueInput {
  /** The periods, in order, the firm one first. */
  readonly periods?: readonly ContractPeriodInput[];
  /** The framework agreement. */
  readonly framework?: FrameworkInput;
  /** Options that the contract provides for. */
  readonly options?: readonly NamedAmountInput[];
  /** Optional tranches; the firm tranche is a firm period. */
  readonly optionalTranches?: readonly NamedAmountInput[];
}

/** Periods that are alike, checked. */
export interface ContractPeriod {
  /** Firm or renewal. */
  readonly kind: 'firm' | 'renewal';
  /** Value of one, euros HT. */
  readonly amount: Decimal;
  /** Length of one, in months. */
  readonly months: number;
  /** How many. */
  readonly times: number;
}

/** A named amount, checked. */
export interface NamedAmount {
  /** Its name. */
  readonly label: string;
  /** Euros HT. */
  readonly amount: Decimal;
}

/** A checked value. Plain JSON. */
export interface ContractValue {
  /** The periods; a framework agreement is its firm period, then its renewals. */
  readonly periods: readonly ContractPeriod[];
  /** Whether it is a framework agreement, and whether it states a maximum. */
  readonly framework: 'none' | 'with-maximum' | 'without-maximum';
  /** Options. */
  readonly options: readonly NamedAmount[];
  /** Optional tranches. */
  readonly optionalTranches: readonly NamedAmount[];
  /** Length of the contract with all its renewals, in months. */
  readonly months: number;
}

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);
const MAX_PARTS = 100;
const MAX_MONTHS = 1_200;
const money = schemaOf(eurosFromZero);
const months = z.int().min(1).max(MAX_MONTHS);

/**
 * Schema of a named amount.
 *
 * @internal
 */
export const namedAmountSchema: z.ZodType<NamedAmount> = z.strictObject({ label: printable(200), amount: money });

const parts = z.exactOptional(listOf(namedAmountSchema, { max: MAX_PARTS }));

/** Schema of {@link ContractValueInput}: unknown keys are refused, amounts are read exactly. */
export const contractValueSchema: z.ZodType<ContractValueInput> = z.strictObject({
  periods: z.exactOptional(
    listOf(
      z.strictObject({
        kind: z.enum(['firm', 'renewal']),
        amount: money,
        months,
        times: z.exactOptional(z.int().min(1).max(MAX_PARTS)),
      }),
      { min: 1, max: MAX_PARTS },
    ),
  ),
  framework: z.exactOptional(
    z.strictObject({
      maximum: z.nullable(money),
      estimate: z.exactOptional(money),
      months,
      renewals: z.exactOptional(z.int().min(0).max(MAX_PARTS)),
    }),
  ),
  options: parts,
  optionalTranches: parts,
});

function readPeriods(periods: readonly ContractPeriodInput[], path: ErrorPath): readonly ContractPeriod[] {
  const firstRenewal = periods.findIndex(({ kind }) => kind === 'renewal');
  const late = periods.findIndex(
    ({ kind }, position) => kind === 'firm' && firstRenewal >= 0 && position > firstRenewal,
  );
  if (firstRenewal === 0 || late >= 0) {
    const at = Math.max(late, 0);
    refuse('lots/renewal-before-firm', 'firm periods first, then renewals', periods[at]?.kind, [...path, at, 'kind']);
  }
  return periods.map(({ kind, amount, months: length, times = 1 }) => ({
    kind,
    amount: exact(amount),
    months: length,
    times,
  }));
}

function readFramework(framework: FrameworkInput, path: ErrorPath): readonly ContractPeriod[] {
  const { maximum, estimate, months: length, renewals = 0 } = framework;
  const each = maximum ?? estimate;
  if (each === undefined) {
    return refuse('core/missing-value', 'an estimate, since there is no maximum', estimate, [...path, 'estimate']);
  }
  const firm: ContractPeriod = { kind: 'firm', amount: exact(each), months: length, times: 1 };
  return renewals === 0 ? [firm] : [firm, { ...firm, kind: 'renewal', times: renewals }];
}

/**
 * Completes a value that its schema let through.
 *
 * @param input - What its schema made of it.
 * @param path - Where it stands.
 * @returns The value.
 * @throws {@link PalierError} `core/missing-value` without periods and framework, or for a framework with neither maximum
 * nor estimate; `lots/value-twice` with both; `lots/renewal-before-firm`; `core/number-out-of-range` beyond 1,200 months.
 *
 * @internal
 */
export function readContractValue(input: ContractValueInput, path: ErrorPath): ContractValue {
  const { periods, framework, options = NONE, optionalTranches = NONE } = input;
  if (periods !== undefined && framework !== undefined) {
    return refuse('lots/value-twice', 'periods or a framework, not both', framework, [...path, 'framework']);
  }
  if (periods === undefined && framework === undefined) {
    return refuse('core/missing-value', 'periods, or a framework', input, [...path, 'periods']);
  }
  const read =
    framework === undefined
      ? readPeriods(periods ?? [], [...path, 'periods'])
      : readFramework(framework, [...path, 'framework']);
  const length = read.reduce((sum, one) => sum + one.months * one.times, 0);
  if (length > MAX_MONTHS) {
    refuse('core/number-out-of-range', `at most ${String(MAX_MONTHS)} months in all`, length, path);
  }
  const kind = framework === undefined ? 'none' : framework.maximum === null ? 'without-maximum' : 'with-maximum';
  return {
    periods: read,
    framework: kind,
    options: options as readonly NamedAmount[],
    optionalTranches: optionalTranches as readonly NamedAmount[],
    months: length,
  };
}
