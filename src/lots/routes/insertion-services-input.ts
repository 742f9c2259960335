/**
 * What a caller says of a contract of insertion services.
 */
import * as z from 'zod';

import { cpvCode, exact, schemaOf, type Decimal, type EurosInput } from '../../core/index.js';
import type { ProcurementCategory } from '../../law/index.js';
import { buyerSchema, eurosFromZero, type BuyerInput } from '../need/buyer.js';
import { categorySchema } from '../need/category.js';
import { procedureDaysSchema, type ProcedureDaysInput } from '../need/days.js';

/** Estimated values of the two parts of a contract that mixes services, in euros HT. */
export interface MixedServicesInput {
  /** Of the social and other specific services. */
  readonly socialServices: EurosInput;
  /** Of the other services. */
  readonly otherServices: EurosInput;
}

/** What decides whether a contract is one of insertion services. What is not known is left out. */
export interface InsertionServicesFactsInput {
  /** Whether its object is the social and professional integration of people, the work being only the support. */
  readonly objectIsInsertion?: boolean;
  /** Whether it takes place in the frame of a city contract (contrat de ville), in a district that one covers. */
  readonly inCityContract?: boolean;
  /** Values of its parts when it has other services too; `not-determinable` where they cannot be told apart. */
  readonly mixedWith?: MixedServicesInput | 'not-determinable';
}

/** A contract, who buys it and when. */
export interface InsertionServicesInput extends InsertionServicesFactsInput {
  /** The days of the procedure. */
  readonly days: ProcedureDaysInput;
  /** Who buys; `insertionCompetence` says whether it is competent for insertion. */
  readonly buyer: BuyerInput;
  /** What is bought: `social-services` when the caller found the service on the annexed list. */
  readonly category: ProcurementCategory;
  /** Main CPV code, with or without its check digit. */
  readonly cpv?: string;
}

/** Values of two parts, checked. */
export interface MixedServices {
  /** Of the social and other specific services, euros HT. */
  readonly socialServices: Decimal;
  /** Of the other services, euros HT. */
  readonly otherServices: Decimal;
}

/** Facts of a contract, checked. Plain JSON. */
export interface InsertionServicesFacts extends Omit<InsertionServicesFactsInput, 'mixedWith'> {
  /** Values of its parts. */
  readonly mixedWith?: MixedServices | 'not-determinable';
}

const flag = z.exactOptional(z.boolean());
const money = schemaOf(eurosFromZero);
const facts = {
  objectIsInsertion: flag,
  inCityContract: flag,
  mixedWith: z.exactOptional(
    z.union([z.literal('not-determinable'), z.strictObject({ socialServices: money, otherServices: money })]),
  ),
};

/** Schema of {@link InsertionServicesFactsInput}: unknown keys are refused, amounts are read exactly. */
export const insertionServicesFactsSchema: z.ZodType<InsertionServicesFactsInput> = z.strictObject(facts);

/** Schema of {@link InsertionServicesInput}: unknown keys are refused, amounts are read exactly, the CPV code is checked. */
export const insertionServicesSchema: z.ZodType<InsertionServicesInput> = z.strictObject({
  days: procedureDaysSchema,
  buyer: buyerSchema,
  category: categorySchema,
  cpv: z.exactOptional(schemaOf((value) => cpvCode(value as string))),
  ...facts,
});

function readMixed(mixedWith: InsertionServicesFactsInput['mixedWith']): InsertionServicesFacts['mixedWith'] {
  if (mixedWith === undefined || mixedWith === 'not-determinable') return mixedWith;
  return { socialServices: exact(mixedWith.socialServices), otherServices: exact(mixedWith.otherServices) };
}

/**
 * Completes facts that their schema let through.
 *
 * @param input - What the schema made of them.
 * @returns The facts.
 *
 * @internal
 */
export function readInsertionServicesFacts(input: InsertionServicesFactsInput): InsertionServicesFacts {
  const { mixedWith, ...rest } = input;
  const parts = readMixed(mixedWith);
  return { ...rest, ...(parts === undefined ? {} : { mixedWith: parts }) };
}
