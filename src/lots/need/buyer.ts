/**
 * Who buys: the class of the buyer, its capacity, and the facts about it that some duties look at.
 */
import * as z from 'zod';

import { euros, refuse, schemaOf, type Decimal, type ErrorPath, type EurosInput } from '../../core/index.js';
import { BUYER_CLASSES, type BuyerClass, type BuyerRole } from '../../law/index.js';

/** A buyer (acheteur), as a caller describes it. */
export interface BuyerInput {
  /** What it is. */
  readonly class: BuyerClass;
  /** In which capacity it buys; a contracting authority unless said. */
  readonly role?: BuyerRole;
  /**
   * Whether it is a central authority (autorité publique centrale): to be said of a public body of the State, and of nobody
   * else. The State itself is one.
   */
  readonly central?: boolean;
  /**
   * What it spent in a calendar year on contracts of the code, in euros HT, book V excluded: the measure of the duty to
   * adopt a scheme of responsible purchases (SPASER).
   */
  readonly yearlySpending?: EurosInput;
  /** Its real operating expenses two years before (dépenses réelles de fonctionnement, N-2), in euros: the rate of advances. */
  readonly operatingExpenses?: EurosInput;
  /** Whether a text or its statutes give it competence for insertion (compétence en matière d'insertion). */
  readonly insertionCompetence?: boolean;
}

/** A checked buyer. Plain JSON. */
export interface Buyer {
  /** What it is. */
  readonly class: BuyerClass;
  /** In which capacity it buys. */
  readonly role: BuyerRole;
  /** Whether it is a central authority. */
  readonly central: boolean;
  /** Spending of a calendar year, euros HT. */
  readonly yearlySpending?: Decimal;
  /** Real operating expenses, euros. */
  readonly operatingExpenses?: Decimal;
  /** Whether it is competent for insertion; absent when not known. */
  readonly insertionCompetence?: boolean;
}

/**
 * Reads euros that are not negative, at most a thousand billion.
 *
 * @param value - What was given.
 * @returns The exact euros.
 * @throws {@link PalierError} as {@link euros}, `core/number-out-of-range`.
 *
 * @internal
 */
export function eurosFromZero(value: unknown): Decimal {
  const read = euros(value as EurosInput);
  if (read.isNegative() || read.greaterThan(1e12)) {
    return refuse('core/number-out-of-range', 'euros from 0 to 1 000 000 000 000', value);
  }
  return read;
}

const money = schemaOf(eurosFromZero);
const flag = z.exactOptional(z.boolean());

const shape = z.strictObject({
  class: z.enum(BUYER_CLASSES as readonly [BuyerClass, ...BuyerClass[]]),
  role: z.exactOptional(z.enum(['contracting-authority', 'contracting-entity'])),
  central: flag,
  yearlySpending: z.exactOptional(money),
  operatingExpenses: z.exactOptional(money),
  insertionCompetence: flag,
});

/** Schema of {@link BuyerInput}: unknown keys are refused, amounts are read exactly. */
export const buyerSchema: z.ZodType<BuyerInput> = shape;

/**
 * Completes a buyer that its schema let through.
 *
 * @param input - What its schema made of it.
 * @param path - Where it stands.
 * @returns The buyer.
 * @throws {@link PalierError} `core/missing-value` for a public body of the State that does not say whether it is central,
 * `lots/not-central` for another class that says it is.
 *
 * @internal
 */
export function readBuyer(input: BuyerInput, path: ErrorPath): Buyer {
  const { role = 'contracting-authority', central, ...rest } = input;
  if (rest.class === 'state-public-body') {
    if (central !== undefined) return { ...(rest as Buyer), role, central };
    return refuse('core/missing-value', 'whether it is a central authority', central, [...path, 'central']);
  }
  const isState = rest.class === 'state';
  if (central !== undefined && central !== isState) {
    refuse('lots/not-central', `${String(isState)} for this class of buyer`, central, [...path, 'central']);
  }
  return { ...(rest as Buyer), role, central: isState };
}
