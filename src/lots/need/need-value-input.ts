/**
 * A need to be valued, as a caller describes it: its lots, and what is counted with them.
 */
import * as z from 'zod';

import {
  euros,
  exact,
  listOf,
  printable,
  refuse,
  schemaOf,
  type Decimal,
  type ErrorPath,
  type EurosInput,
} from '../../core/index.js';
import type { BuyerRole, LongFrameworkReason, ProcurementCategory } from '../../law/index.js';
import { buyerSchema, eurosFromZero, readBuyer, type BuyerInput } from './buyer.js';
import { categorySchema } from './category.js';
import {
  contractValueSchema,
  namedAmountSchema,
  readContractValue,
  type ContractValue,
  type ContractValueInput,
  type NamedAmount,
  type NamedAmountInput,
} from './contract-value.js';
import { procedureDaysSchema, readProcedureDays, type ProcedureDays, type ProcedureDaysInput } from './days.js';

/** A lot of the need: its number and what it is worth. */
export interface NeedLotInput {
  /** Its number, as the consultation documents write it. */
  readonly number: string;
  /** Its title. */
  readonly title?: string;
  /** What it is worth over its whole life. */
  readonly value: ContractValueInput;
}

/** The same need in another operating unit of the buyer (unité opérationnelle), such as an agency. */
export interface UnitNeedInput extends NamedAmountInput {
  /**
   * Whether it alone answers for its contracts, or for this kind of them: its need may then be estimated at its level, and
   * is not added.
   */
  readonly autonomous: boolean;
}

/** What was bought in the previous twelve months, or the previous financial year. */
export interface PreviousPurchasesInput {
  /** What was performed, in euros HT. */
  readonly amount: EurosInput;
  /** The changes expected in the twelve months that follow, in euros HT, negative for a fall; none unless said. */
  readonly correction?: EurosInput;
}

/**
 * A regular need (besoin régulier) over twelve months, for the whole of it: every contract and every unit that is added.
 * One of the two at least.
 */
export interface RecurringNeedInput {
  /** The twelve months before. */
  readonly previousTwelveMonths?: PreviousPurchasesInput;
  /** What is expected in the twelve months after the contract is concluded, in euros HT. */
  readonly nextTwelveMonths?: EurosInput;
}

/** A need, as a caller describes it. */
export interface NeedValueInput {
  /** When: the first two days decide which rules apply. */
  readonly days: ProcedureDaysInput;
  /** Who buys; a contracting authority unless said. */
  readonly buyer?: BuyerInput;
  /** What is bought, as a whole. */
  readonly category: ProcurementCategory;
  /** The lots, at most 100; none only for a regular need. A contract that is not split is one lot. */
  readonly lots: readonly NeedLotInput[];
  /** Premiums for candidates or tenderers (primes), in euros HT. */
  readonly premiums?: EurosInput;
  /** For works: supplies and services that the buyer makes available to the contractors, in euros HT. */
  readonly madeAvailable?: EurosInput;
  /** Other contracts that meet the same need: homogeneous supplies or services, or the same works operation. */
  readonly sameNeed?: readonly NamedAmountInput[];
  /** The same need in other units of the buyer. */
  readonly units?: readonly UnitNeedInput[];
  /** The need over twelve months, when it is a regular one. */
  readonly recurring?: RecurringNeedInput;
  /** Why a framework agreement lasts longer than the law allows as a rule. */
  readonly longFramework?: LongFrameworkReason;
}

/**
 * The need of another unit, checked.
 *
 * @internal
 */
export interface UnitNeed extends NamedAmount {
  /** Whether it is estimated apart. */
  readonly autonomous: boolean;
}

/**
 * What was bought before, checked.
 *
 * @internal
 */
export interface PreviousPurchases {
  /** What was performed, euros HT. */
  readonly amount: Decimal;
  /** How it changes. */
  readonly correction: Decimal;
}

/**
 * A regular need, checked.
 *
 * @internal
 */
export interface RecurringNeed {
  /** The twelve months before, and how they change. */
  readonly previous?: PreviousPurchases;
  /** The twelve months after. */
  readonly next?: Decimal;
}

/**
 * What a need is made of, checked: a checked operation is one, too.
 *
 * @internal
 */
export interface NeedParts {
  /** What is bought. */
  readonly category: ProcurementCategory;
  /** The lots. */
  readonly lots: readonly { readonly number: string; readonly value: ContractValue }[];
  /** Premiums, euros HT. */
  readonly premiums?: Decimal | undefined;
  /** What the buyer makes available, euros HT. */
  readonly madeAvailable?: Decimal | undefined;
  /** Other contracts of the same need. */
  readonly sameNeed?: readonly NamedAmount[] | undefined;
  /** Other units. */
  readonly units?: readonly UnitNeed[] | undefined;
  /** The need over twelve months. */
  readonly recurring?: RecurringNeed | undefined;
  /** Why a framework agreement lasts longer. */
  readonly longFramework?: LongFrameworkReason | undefined;
}

/**
 * A need, checked.
 *
 * @internal
 */
export interface CheckedNeed {
  /** The decisive day. */
  readonly days: ProcedureDays;
  /** In which capacity the buyer buys. */
  readonly role: BuyerRole;
  /** What is valued. */
  readonly parts: NeedParts;
}

const MAX_LOTS = 100;
const MAX_PARTS = 1_000;
const money = schemaOf(eurosFromZero);

/**
 * What raises the value of a need beyond its lots, for the schemas that hold it.
 *
 * @internal
 */
export const needExtrasFields: {
  readonly premiums: z.ZodExactOptional<z.ZodType<EurosInput>>;
  readonly madeAvailable: z.ZodExactOptional<z.ZodType<EurosInput>>;
  readonly sameNeed: z.ZodExactOptional<z.ZodType<NamedAmountInput[]>>;
  readonly units: z.ZodExactOptional<z.ZodType<UnitNeedInput[]>>;
  readonly recurring: z.ZodExactOptional<z.ZodType<RecurringNeedInput>>;
  readonly longFramework: z.ZodExactOptional<z.ZodType<LongFrameworkReason>>;
} = {
  premiums: z.exactOptional(money),
  madeAvailable: z.exactOptional(money),
  sameNeed: z.exactOptional(listOf(namedAmountSchema, { max: MAX_PARTS })),
  units: z.exactOptional(
    listOf(z.strictObject({ label: printable(200), amount: money, autonomous: z.boolean() }), { max: MAX_PARTS }),
  ),
  recurring: z.exactOptional(
    z.strictObject({
      previousTwelveMonths: z.exactOptional(
        z.strictObject({
          amount: money,
          correction: z.exactOptional(schemaOf((value) => euros(value as EurosInput))),
        }),
      ),
      nextTwelveMonths: z.exactOptional(money),
    }),
  ),
  longFramework: z.exactOptional(z.enum(['exceptional-and-justified', 'restricted-competition-or-failure'])),
};

/** Schema of {@link NeedValueInput}: unknown keys are refused, days and amounts are read exactly. */
export const needValueSchema: z.ZodType<NeedValueInput> = z.strictObject({
  days: procedureDaysSchema,
  buyer: z.exactOptional(buyerSchema),
  category: categorySchema,
  lots: listOf(
    z.strictObject({
      number: printable(20),
      title: z.exactOptional(printable(300)),
      value: contractValueSchema,
    }),
    { max: MAX_LOTS },
  ),
  ...needExtrasFields,
});

function readPrevious({ amount, correction = 0 }: PreviousPurchasesInput): PreviousPurchases {
  const read = { amount: exact(amount), correction: exact(correction) };
  if (read.amount.plus(read.correction).isNegative()) {
    const path = ['recurring', 'previousTwelveMonths', 'correction'];
    return refuse('core/number-out-of-range', 'a fall no greater than the amount it corrects', correction, path);
  }
  return read;
}

function readRecurring(input: RecurringNeedInput): RecurringNeed {
  const { previousTwelveMonths: previous, nextTwelveMonths: next } = input;
  if (previous === undefined && next === undefined) {
    return refuse('core/missing-value', 'the twelve months before, or those after', input, ['recurring']);
  }
  return {
    ...(previous === undefined ? {} : { previous: readPrevious(previous) }),
    ...(next === undefined ? {} : { next: exact(next) }),
  };
}

function readLotValues(lots: readonly NeedLotInput[]): NeedParts['lots'] {
  const numbers = new Set<string>();
  return lots.map(({ number, value }, position) => {
    const path: ErrorPath = ['lots', position];
    if (numbers.has(number)) refuse('lots/number-twice', 'a number of its own', number, [...path, 'number']);
    numbers.add(number);
    return { number, value: readContractValue(value, [...path, 'value']) };
  });
}

/**
 * Completes a need that its schema let through.
 *
 * @param input - What its schema made of it.
 * @returns The need.
 * @throws {@link PalierError} as {@link readContractValue}, {@link readBuyer} and {@link readProcedureDays};
 * `core/missing-value` with neither a lot nor a regular need, or a regular need without figures; `lots/number-twice`;
 * `lots/made-available-without-works`; `core/number-out-of-range` for a fall beyond what it corrects.
 *
 * @internal
 */
export function readNeed(input: NeedValueInput): CheckedNeed {
  const { days, buyer, lots, recurring } = input;
  if (lots.length === 0 && recurring === undefined) {
    refuse('core/missing-value', 'a lot, or a regular need', lots, ['lots']);
  }
  return {
    days: readProcedureDays(days, ['days']),
    role: buyer === undefined ? 'contracting-authority' : readBuyer(buyer, ['buyer']).role,
    parts: { category: input.category, lots: readLotValues(lots), ...readNeedExtras(input, []) },
  };
}

/**
 * Completes what raises the value of a need beyond its lots.
 *
 * @param input - What the schema made of it.
 * @param path - Where it stands.
 * @returns The extras, those not given left out.
 * @throws {@link PalierError} `lots/made-available-without-works`; `core/missing-value` for a regular need without figures;
 * `core/number-out-of-range` for a fall beyond what it corrects.
 *
 * @internal
 */
export function readNeedExtras(
  input: Omit<NeedValueInput, 'days' | 'buyer' | 'lots'>,
  path: ErrorPath,
): Omit<NeedParts, 'category' | 'lots'> {
  const { category, madeAvailable, recurring, longFramework } = input;
  if (madeAvailable !== undefined && category !== 'works') {
    refuse('lots/made-available-without-works', 'nothing, but for works', madeAvailable, [...path, 'madeAvailable']);
  }
  return {
    premiums: input.premiums as Decimal | undefined,
    madeAvailable: madeAvailable as Decimal | undefined,
    sameNeed: input.sameNeed as readonly NamedAmount[] | undefined,
    units: input.units as readonly UnitNeed[] | undefined,
    recurring: recurring === undefined ? undefined : readRecurring(recurring),
    longFramework,
  };
}
