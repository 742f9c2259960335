/**
 * A fixed-term contract of an insertion worker (CDDI): what may come in.
 */
import * as z from 'zod';

import { civilDate, decimal, listOf, refuse, schemaOf, type DecimalInput } from '../../core/index.js';
import { SIAE_KINDS, type SiaeKind } from '../../law/index.js';

/** A decision, and the days that it is for. */
export interface DatedDecision {
  /** The day on which it was taken, `YYYY-MM-DD`. */
  readonly decidedOn: string;
  /** The first day that it is for, `YYYY-MM-DD`. */
  readonly firstDay: string;
  /** The last day that it is for, included, `YYYY-MM-DD`. */
  readonly lastDay: string;
}

/** A derogation from the fewest hours because the worker has another part-time contract (cumul). */
export interface CumulationInput {
  /** Which derogation. */
  readonly reason: 'cumulation';
  /** The decisions of the prefect, renewals included; empty when there is none. */
  readonly decisions: readonly DatedDecision[];
  /** The first day of the path (parcours), `YYYY-MM-DD`; left out when it is not known. */
  readonly pathFirstDay?: string;
  /** Hours a week of the other contract, at most two decimals. */
  readonly otherHours: DecimalInput;
  /** Who the other employer is: a SIAE, an entreprise adaptée (EA), or any other. */
  readonly otherEmployer: 'siae' | 'ea' | 'other';
  /** Whether the other employer promised to hire; left out when it is not known. */
  readonly promiseOfHire?: boolean;
  /** Whether there is a plan of support; left out when it is not known. */
  readonly supportPlan?: boolean;
}

/** A derogation from the fewest hours because of great difficulty, in an ACI. */
export interface GreatDifficultyInput {
  /** Which derogation. */
  readonly reason: 'great-difficulty';
  /** For one worker, or for all those of the ACI with the same difficulty. */
  readonly scope: 'individual' | 'collective';
  /** The decisions of the prefect; empty when there is none. */
  readonly decisions: readonly DatedDecision[];
  /** Whether the contract says so; left out when it is not known. */
  readonly writtenInContract?: boolean;
  /** The last day of the action that a longer derogation lets the worker finish, `YYYY-MM-DD`; left out when not known. */
  readonly actionLastDay?: string;
  /** The last day of the convention of the ACI, `YYYY-MM-DD`; left out when it is not known. */
  readonly conventionLastDay?: string;
}

/** A derogation from the fewest hours a week. */
export type HoursDerogationInput = CumulationInput | GreatDifficultyInput;

/** Who extends a contract: a prescriber (prescripteur), or the structure itself. */
export type ExtensionDecider = 'prescriber' | 'structure';

/** The contract is renewed so that a training in progress is finished. */
export interface TrainingExtensionInput {
  /** Why. */
  readonly reason: 'training';
  /** The first day of the training, `YYYY-MM-DD`; left out when it is not known. */
  readonly trainingFirstDay?: string;
  /** The last day of the training, `YYYY-MM-DD`. */
  readonly trainingLastDay: string;
}

/** The contract is extended for a worker aged 50 or more. */
export interface AgeExtensionInput {
  /** Why. */
  readonly reason: 'age-50';
  /** Age in whole years. */
  readonly age: number;
  /** Whether particular difficulties stand in the way of lasting work; left out when it is not known. */
  readonly specialDifficulty?: boolean;
  /** The day on which it was extended, `YYYY-MM-DD`; left out when it is not known. */
  readonly decidedOn?: string;
  /** Who extended; left out when it is not known. */
  readonly decidedBy?: ExtensionDecider;
}

/** The contract is extended for a worker recognised as disabled (RQTH). */
export interface DisabilityExtensionInput {
  /** Why. */
  readonly reason: 'disability';
  /** Whether particular difficulties stand in the way of lasting work; left out when it is not known. */
  readonly specialDifficulty?: boolean;
  /** The day on which it was extended, `YYYY-MM-DD`; left out when it is not known. */
  readonly decidedOn?: string;
  /** Who extended; left out when it is not known. */
  readonly decidedBy?: ExtensionDecider;
}

/** The contract is extended for very serious difficulties. */
export interface SeriousDifficultyExtensionInput {
  /** Why. */
  readonly reason: 'serious-difficulty';
  /** The decisions, one after the other. */
  readonly decisions: readonly DatedDecision[];
  /** Who extended; left out when it is not known. */
  readonly decidedBy?: ExtensionDecider;
}

/** A reason for a contract to run beyond its longest length. */
export type ContractExtensionInput =
  TrainingExtensionInput | AgeExtensionInput | DisabilityExtensionInput | SeriousDifficultyExtensionInput;

/** What `insertionContract` is given. */
export interface InsertionContractInput {
  /** The day of signature, whose law is applied, `YYYY-MM-DD`; from 2021-06-15. */
  readonly on: string;
  /** The kind of the convention under which the structure hires. */
  readonly kind: SiaeKind;
  /** The first day of the contract, `YYYY-MM-DD`. */
  readonly firstDay: string;
  /** Its last day, included, with all its renewals, `YYYY-MM-DD`. */
  readonly lastDay: string;
  /** Hours a week, at most two decimals. */
  readonly weeklyHours: DecimalInput;
  /** The days on which these hours are worked; the whole contract when left out. */
  readonly hoursPeriod?: {
    /** The first day, `YYYY-MM-DD`. */
    readonly firstDay: string;
    /** The last day, included, `YYYY-MM-DD`. */
    readonly lastDay: string;
  };
  /** Whether the worker was sentenced and has an adapted sentence (aménagement de peine); left out when it is not known. */
  readonly adaptedSentence?: boolean;
  /** Derogations from the fewest hours a week, at most 10; none when left out. */
  readonly derogations?: readonly HoursDerogationInput[];
  /** Reasons to run beyond the longest length, at most 10; none when left out. */
  readonly extensions?: readonly ContractExtensionInput[];
  /** Whether the structure recruited the worker directly, without a prescriber; left out when it is not known. */
  readonly directRecruitment?: boolean;
  /** Calendar days spent in immersion elsewhere (PMSMP), in a row or nearly; left out when there is none. */
  readonly immersionDays?: number;
}

const MAX_DECISIONS = 20;
const MAX_GROUNDS = 10;
const LAST_START = '2190-12-31';
const yes = z.exactOptional(z.boolean());
const day = schemaOf((value) => civilDate(value as string));
const start = schemaOf((value) => {
  const first = civilDate(value as string);
  // Some years of contract must still fit in the calendar.
  return first <= LAST_START ? first : refuse('core/date-out-of-range', `a day up to ${LAST_START}`, value);
});
const hours = schemaOf((value) => decimal(value as DecimalInput, { maxDecimals: 2, min: 0.01, max: 168 }));
const decisions: z.ZodType<DatedDecision[]> = listOf(
  z.strictObject({ decidedOn: day, firstDay: start, lastDay: day }),
  { max: MAX_DECISIONS },
);
const decidedBy = z.exactOptional(z.enum(['prescriber', 'structure']));

const derogation: z.ZodType<HoursDerogationInput> = z.union([
  z.strictObject({
    reason: z.literal('cumulation'),
    decisions,
    pathFirstDay: z.exactOptional(start),
    otherHours: hours,
    otherEmployer: z.enum(['siae', 'ea', 'other']),
    promiseOfHire: yes,
    supportPlan: yes,
  }),
  z.strictObject({
    reason: z.literal('great-difficulty'),
    scope: z.enum(['individual', 'collective']),
    decisions,
    writtenInContract: yes,
    actionLastDay: z.exactOptional(day),
    conventionLastDay: z.exactOptional(day),
  }),
]);

const extension: z.ZodType<ContractExtensionInput> = z.union([
  z.strictObject({ reason: z.literal('training'), trainingFirstDay: z.exactOptional(day), trainingLastDay: day }),
  z.strictObject({
    reason: z.literal('age-50'),
    age: z.int().min(16).max(120),
    specialDifficulty: yes,
    decidedOn: z.exactOptional(day),
    decidedBy,
  }),
  z.strictObject({
    reason: z.literal('disability'),
    specialDifficulty: yes,
    decidedOn: z.exactOptional(day),
    decidedBy,
  }),
  z.strictObject({ reason: z.literal('serious-difficulty'), decisions, decidedBy }),
]);

/** Schema of {@link InsertionContractInput}: unknown keys are refused, days and hours are read exactly. */
export const insertionContractSchema: z.ZodType<InsertionContractInput> = z.strictObject({
  on: day,
  kind: z.enum(SIAE_KINDS),
  firstDay: start,
  lastDay: day,
  weeklyHours: hours,
  hoursPeriod: z.exactOptional(z.strictObject({ firstDay: day, lastDay: day })),
  adaptedSentence: yes,
  derogations: z.exactOptional(listOf(derogation, { max: MAX_GROUNDS })),
  extensions: z.exactOptional(listOf(extension, { max: MAX_GROUNDS })),
  directRecruitment: yes,
  immersionDays: z.exactOptional(z.int().min(0).max(100_000)),
});
