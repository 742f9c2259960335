/**
 * What a caller says of an aid.
 */
import * as z from 'zod';

import { civilDate, schemaOf, type CivilDate, type Decimal, type EurosInput } from '../../core/index.js';
import type { SubsidyRecipient } from '../../law/index.js';
import { buyerSchema, eurosFromZero, type BuyerInput } from '../need/buyer.js';

/** What decides whether an aid is a subsidy. What is not known is left out. */
export interface SubsidyFactsInput {
  /** Whether the recipient had the idea of the project (à l'initiative du bénéficiaire). */
  readonly initiatedByRecipient?: boolean;
  /** Whether the recipient defined the project. */
  readonly definedByRecipient?: boolean;
  /** Whether the project serves the general interest (intérêt général). */
  readonly generalInterest?: boolean;
  /** Whether the giver receives an individualised service in return (prestation individualisée, contrepartie). */
  readonly individualisedService?: boolean;
  /** Whether the giver defined the need that the project meets: cleaning its buildings is its own need. */
  readonly buyerDefinedNeed?: boolean;
  /** What the recipient receives from this giver for the year, in euros, aid in kind valued and counted. */
  readonly amount?: EurosInput;
  /** The day of the request, `YYYY-MM-DD`; the decisive day unless said. */
  readonly requestedOn?: string;
  /** Whether it is a grant to build, buy or improve social housing; not unless said. */
  readonly forSocialHousingConstruction?: boolean;
  /** What the recipient is. */
  readonly recipient?: SubsidyRecipient;
}

/** An aid, who gives it and when. */
export interface SubsidyInput extends SubsidyFactsInput {
  /** The day of the award, `YYYY-MM-DD`. */
  readonly on: string;
  /** Who gives it. */
  readonly buyer: BuyerInput;
}

/** Facts of an aid, checked. Plain JSON. */
export interface SubsidyFacts extends Omit<SubsidyFactsInput, 'amount' | 'requestedOn'> {
  /** Euros for the year. */
  readonly amount?: Decimal;
  /** The day of the request. */
  readonly requestedOn?: CivilDate;
}

const flag = z.exactOptional(z.boolean());
const day = schemaOf((value) => civilDate(value as string));
const facts = {
  initiatedByRecipient: flag,
  definedByRecipient: flag,
  generalInterest: flag,
  individualisedService: flag,
  buyerDefinedNeed: flag,
  amount: z.exactOptional(schemaOf(eurosFromZero)),
  requestedOn: z.exactOptional(day),
  forSocialHousingConstruction: flag,
  recipient: z.exactOptional(z.enum(['association', 'foundation', 'other'])),
};

/** Schema of {@link SubsidyFactsInput}: unknown keys are refused, the amount is read exactly, the day is checked. */
export const subsidyFactsSchema: z.ZodType<SubsidyFactsInput> = z.strictObject(facts);

/** Schema of {@link SubsidyInput}: unknown keys are refused, the amount is read exactly, days are checked. */
export const subsidySchema: z.ZodType<SubsidyInput> = z.strictObject({ on: day, buyer: buyerSchema, ...facts });
