/**
 * The facts of an insertion path, checked, and the rows of the day.
 */
import { addDays, latest, period, refuse, type CivilDate, type ErrorPath, type Period } from '../../core/index.js';
import {
  insertionPathRules,
  requireRow,
  rowOn,
  type InsertionPathTables,
  type LawRow,
  type LawTable,
  type PathEmployerKind,
} from '../../law/index.js';
import type { InsertionPathInput, PathExtensionInput, PathSuspensionReason } from './insertion-path-input.js';

type Always = 'length' | 'suspension' | 'suspendedDays' | 'earlyEnd' | 'gap' | 'extensionCases' | 'extensionTotals';
type RowOf<T> = T extends LawTable<infer V> ? LawRow<V> : never;

/** The rows of the day that every answer rests on. */
type PathLaw = { readonly [K in Always]: RowOf<InsertionPathTables[K]> };

/**
 * A suspension of the contract, or days without one.
 *
 * @internal
 */
export interface SuspensionFacts {
  /** Why. */
  readonly reason: PathSuspensionReason;
  /** The first day. */
  readonly firstDay: CivilDate;
  /** The last day; `null` while it goes on. */
  readonly lastDay: CivilDate | null;
  /** The days known so far; `undefined` for one that goes on and has not begun. */
  readonly known: Period | undefined;
}

/**
 * An extension, with its days.
 *
 * @internal
 */
export interface ExtensionFacts extends Pick<PathExtensionInput, 'reason' | 'decidedBy'> {
  /** The first day. */
  readonly firstDay: CivilDate;
  /** The last day; `null` for a contract without term. */
  readonly lastDay: CivilDate | null;
  /** The last day of the training action, when known. */
  readonly trainingEndsOn: CivilDate | undefined;
}

/**
 * What an answer is made from.
 *
 * @internal
 */
export interface PathFacts {
  /** The day asked for. */
  readonly on: CivilDate;
  /** The first day of the path. */
  readonly startedOn: CivilDate;
  /** The employer. */
  readonly kind: PathEmployerKind;
  /** The suspensions, oldest first. */
  readonly suspensions: readonly SuspensionFacts[];
  /** The extensions, oldest first. */
  readonly extensions: readonly ExtensionFacts[];
  /** The person. */
  readonly person: NonNullable<InsertionPathInput['person']>;
  /** The end that is known otherwise. */
  readonly ended: { readonly on: CivilDate; readonly early: boolean } | undefined;
  /** How the length is counted. */
  readonly count: 'calendar-months' | 'platform-days';
  /** What suspended days do. */
  readonly suspendedDays: 'count-in' | 'added-after';
  /** The rows of the day. */
  readonly law: PathLaw;
}

const FIRST_DAY = 'a day from 2021-09-01, the first of the articles applied';

function pathLawOn(on: CivilDate): PathLaw {
  const tables = insertionPathRules;
  if (rowOn(tables.length, on) === undefined) return refuse('siae/no-text-then', FIRST_DAY, on, ['on']);
  return {
    length: requireRow(tables.length, on),
    suspension: requireRow(tables.suspension, on),
    suspendedDays: requireRow(tables.suspendedDays, on),
    earlyEnd: requireRow(tables.earlyEnd, on),
    gap: requireRow(tables.gap, on),
    extensionCases: requireRow(tables.extensionCases, on),
    extensionTotals: requireRow(tables.extensionTotals, on),
  };
}

function daysOf(
  { firstDay, lastDay }: { readonly firstDay: string; readonly lastDay?: string },
  path: ErrorPath,
): { readonly firstDay: CivilDate; readonly lastDay: CivilDate | null } {
  const first = firstDay as CivilDate;
  return { firstDay: first, lastDay: lastDay === undefined ? null : period(first, lastDay as CivilDate, path).lastDay };
}

// Each item follows the one before: only the last may go on.
function checkOrder(
  items: readonly { readonly firstDay: CivilDate; readonly lastDay: CivilDate | null }[],
  name: string,
): void {
  for (const [position, { firstDay }] of items.entries()) {
    const before = items[position - 1];
    if (before === undefined || (before.lastDay !== null && firstDay > before.lastDay)) continue;
    const expected = `a first day after the last day of the one before, oldest first`;
    refuse(`siae/${name}-overlap`, expected, firstDay, [name, position, 'firstDay']);
  }
}

function suspensionsOf(input: InsertionPathInput): readonly SuspensionFacts[] {
  const now = latest([input.on as CivilDate, (input.ended?.on ?? input.on) as CivilDate]);
  const facts = (input.suspensions ?? []).map((one, position) => {
    const path = ['suspensions', position];
    const { firstDay, lastDay } = daysOf(one, path);
    if (firstDay < input.startedOn) {
      refuse('siae/suspension-before-start', `a day from ${input.startedOn}, the start of the path`, firstDay, [
        ...path,
        'firstDay',
      ]);
    }
    const until = lastDay ?? now;
    return { reason: one.reason, firstDay, lastDay, known: until < firstDay ? undefined : period(firstDay, until) };
  });
  checkOrder(facts, 'suspensions');
  return facts;
}

function extensionsOf(input: InsertionPathInput): readonly ExtensionFacts[] {
  const facts = (input.extensions ?? []).map((one, position) => {
    const path = ['extensions', position];
    const { firstDay, lastDay } = daysOf(one, path);
    if (lastDay === null && one.reason !== 'permanent-contract') {
      refuse('siae/extension-without-end', 'the last day of the extension', undefined, [...path, 'lastDay']);
    }
    const trainingEndsOn = one.trainingEndsOn as CivilDate | undefined;
    return { reason: one.reason, decidedBy: one.decidedBy, firstDay, lastDay, trainingEndsOn };
  });
  checkOrder(facts, 'extensions');
  return facts;
}

/**
 * Checks what holds between the facts, and looks up the rows of the day.
 *
 * @param input - What the caller said, parsed.
 * @returns The facts.
 * @throws {@link PalierError} as {@link insertionPath}.
 *
 * @internal
 */
export function pathFacts(input: InsertionPathInput): PathFacts {
  const on = input.on as CivilDate;
  const law = pathLawOn(on);
  const count = input.count ?? 'calendar-months';
  if (count === 'platform-days' && rowOn(insertionPathRules.platformLength, on) === undefined) {
    refuse('siae/no-text-then', 'a day from 2024-02-28, the first of the 730 days of the platform', on, ['on']);
  }
  if (input.ended !== undefined && input.ended.on <= input.startedOn) {
    const expected = `a day from ${addDays(input.startedOn as CivilDate, 1)}, after the start of the path`;
    refuse('siae/path-ended-before-start', expected, input.ended.on, ['ended', 'on']);
  }
  return {
    on,
    startedOn: input.startedOn as CivilDate,
    kind: input.kind,
    suspensions: suspensionsOf(input),
    extensions: extensionsOf(input),
    person: input.person ?? {},
    ended: input.ended as PathFacts['ended'],
    count,
    suspendedDays: input.suspendedDays ?? 'count-in',
    law,
  };
}
