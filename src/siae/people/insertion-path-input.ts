/**
 * What a caller says of an insertion path.
 */
import * as z from 'zod';

import { civilDate, listOf, schemaOf } from '../../core/index.js';
import type { PathEmployerKind, PathExtensionReason } from '../../law/index.js';

/**
 * Why a path is suspended: the contract is suspended (`contract-suspended`), was broken or came to its end, or the worker
 * tries an ordinary firm under a bridge contract (contrat passerelle).
 */
export type PathSuspensionReason = 'contract-suspended' | 'contract-broken' | 'contract-ended' | 'bridge-contract';

/** Days on which the contract is suspended, or on which there is none. */
export interface PathSuspensionInput {
  /** The first day. */
  readonly firstDay: string;
  /** The last day, included; left out while it goes on. */
  readonly lastDay?: string;
  /** Why. */
  readonly reason: PathSuspensionReason;
}

/** An extension of the path (prolongation) that was decided. */
export interface PathExtensionInput {
  /** The case. */
  readonly reason: PathExtensionReason;
  /** Who decided. */
  readonly decidedBy: 'siae' | 'prescriber';
  /** Its first day. */
  readonly firstDay: string;
  /** Its last day, included; left out only for a contract without term (CDI inclusion), which has none. */
  readonly lastDay?: string;
  /** The last day of the training action, for that case; left out when not known. */
  readonly trainingEndsOn?: string;
}

/** What is known of the person. No birth date is asked for. */
export interface PathPersonInput {
  /** Whether the person is 50 or more on the first day of the extension. */
  readonly aged50?: boolean;
  /** Whether the person is recognised as a disabled worker (RQTH). */
  readonly disabledWorker?: boolean;
}

/** A path that is over. */
export interface PathEndInput {
  /** The first day that the path no longer covers. */
  readonly on: string;
  /** Whether a prescriber or a structure ended it after more than twelve months of suspension (R5132-1-3). */
  readonly early: boolean;
}

/** What {@link insertionPath} is given. Lists hold at most 200 items, oldest first. */
export interface InsertionPathInput {
  /** The day whose law is applied and whose state is asked for, `YYYY-MM-DD`; from 2021-09-01. */
  readonly on: string;
  /** The day of the receipt with its number (récépissé, PASS IAE): the first day of the path. */
  readonly startedOn: string;
  /** The kind of the structure that employs the person, or would. */
  readonly kind: PathEmployerKind;
  /** The suspensions; none unless said. They do not overlap, and only the last may go on. */
  readonly suspensions?: readonly PathSuspensionInput[];
  /** The extensions that were decided; none unless said. */
  readonly extensions?: readonly PathExtensionInput[];
  /** The person; what is left out is not known. */
  readonly person?: PathPersonInput;
  /** The end, when another day than the computed one is known. */
  readonly ended?: PathEndInput;
  /** Who asks for a new path on the day: the structure alone, or a prescriber. Left out when nobody does. */
  readonly newPathAskedBy?: 'siae' | 'prescriber';
  /** Whether the person works in prison under a prison employment contract; no unless said. */
  readonly prisonContract?: boolean;
  /**
   * How the length is counted: `calendar-months` as the text writes it, or `platform-days`, the 730 days of the platform.
   * Calendar months unless said.
   */
  readonly count?: 'calendar-months' | 'platform-days';
  /**
   * What suspended days do to the end of the first 24 months, which no text settles: `count-in` reads the text as written,
   * `added-after` adds them. Counted in unless said.
   */
  readonly suspendedDays?: 'count-in' | 'added-after';
}

const MOST = 200;
const day = schemaOf((value) => civilDate(value as string));

const suspension: z.ZodType<PathSuspensionInput> = z.strictObject({
  firstDay: day,
  lastDay: z.exactOptional(day),
  reason: z.enum(['contract-suspended', 'contract-broken', 'contract-ended', 'bridge-contract']),
});

const extension: z.ZodType<PathExtensionInput> = z.strictObject({
  reason: z.enum(['training', 'aged-50', 'disabled-worker', 'serious-difficulty', 'permanent-contract']),
  decidedBy: z.enum(['siae', 'prescriber']),
  firstDay: day,
  lastDay: z.exactOptional(day),
  trainingEndsOn: z.exactOptional(day),
});

/** Schema of {@link InsertionPathInput}: unknown keys are refused, days are checked. */
export const insertionPathSchema: z.ZodType<InsertionPathInput> = z.strictObject({
  on: day,
  startedOn: day,
  kind: z.enum(['EI', 'ETTI', 'AI', 'ACI']),
  suspensions: z.exactOptional(listOf(suspension, { max: MOST })),
  extensions: z.exactOptional(listOf(extension, { max: MOST })),
  person: z.exactOptional(
    z.strictObject({ aged50: z.exactOptional(z.boolean()), disabledWorker: z.exactOptional(z.boolean()) }),
  ),
  ended: z.exactOptional(z.strictObject({ on: day, early: z.boolean() })),
  newPathAskedBy: z.exactOptional(z.enum(['siae', 'prescriber'])),
  prisonContract: z.exactOptional(z.boolean()),
  count: z.exactOptional(z.enum(['calendar-months', 'platform-days'])),
  suspendedDays: z.exactOptional(z.enum(['count-in', 'added-after'])),
});
