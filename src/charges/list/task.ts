/**
 * What is done, and what the list of recoverable charges says of it on a day: a task that the law tables know, a line of
 * the list, or a task of the landlord's own that the landlord maps to the list.
 */
import * as z from 'zod';

import { printable, refuse, type Citation, type CivilDate, type Confidence, type ErrorPath } from '../../core/index.js';
import {
  citationsOf,
  cite,
  entrustedTasks,
  headingOf,
  listCodes,
  recoverableList,
  rowOn,
  type Heading,
  type LawRow,
  type ListCode,
  type ListNature,
  type TaskAnswer,
  type TaskId,
} from '../../law/index.js';

/**
 * The two tasks that decide what share of a caretaker's cost is recoverable: `common-parts` (entretien des parties
 * communes) and `waste` (élimination des rejets, bins included). What counts is what the employment contract gives.
 */
export type StaffTask = 'common-parts' | 'waste';

/** A task of a landlord's own, mapped to the list by the landlord. */
export interface OwnTaskInput {
  /** What it is, for texts. */
  readonly name: string;
  /** The line of the list that the landlord puts it under; `null` when it is on none. */
  readonly code: ListCode | null;
  /** Which of the two tasks of a caretaker it would be; neither unless said. */
  readonly caretakingTask?: StaffTask | null;
  /** Whether it is taxed at the standard rate, or the provider must say the rate; `ask` unless said. */
  readonly vat?: 'standard' | 'ask';
}

/** A task the law table knows, a code of the list, or the landlord's own. */
export type TaskInput = TaskId | ListCode | OwnTaskInput;

/**
 * Schema of {@link TaskInput}.
 *
 * @internal
 */
export const taskSchema: z.ZodType<TaskInput> = z.union([
  z.enum([...(Object.keys(entrustedTasks) as TaskId[]), ...listCodes]),
  z.strictObject({
    name: printable(200),
    code: z.nullable(z.enum(listCodes)),
    caretakingTask: z.exactOptional(z.nullable(z.enum(['common-parts', 'waste']))),
    vat: z.exactOptional(z.enum(['standard', 'ask'])),
  }),
]);

/**
 * What the list says of a task on a day.
 *
 * @internal
 */
export interface TaskOn {
  /** The answer, in the words of the law table. */
  readonly answer: TaskAnswer;
  /** What it rests on. */
  readonly citations: readonly Citation[];
  /** The heading it stands under, or is argued to; `null` when there is none. */
  readonly heading: Heading | null;
  /** What kind of expense it is; `null` when it has no place on the list, or one that covers several kinds. */
  readonly nature: ListNature | null;
  /** How well the answer is confirmed. */
  readonly confidence: Confidence;
  /** Who put the task where it is. */
  readonly mappedBy: 'law' | 'landlord';
  /** The reasoning, the reading used, what was not found. */
  readonly note?: string;
}

// The tasks whose work a line of the list is: they say whose task it is in a caretaker's contract, and the VAT.
const SAME_WORK: Partial<Readonly<Record<ListCode, TaskId>>> = {
  'I.bis': 'lift-minimal-clauses',
  'IV.3': 'common-parts-cleaning',
  'VI.3': 'waste-removal',
  'V.2.a.1': 'green-spaces',
  'V.2.a.2': 'hedge-and-shrub-trimming',
};

// Art. 3 of the decrees speaks of upkeep and minor repairs: the shared supply of fuel is no work inside a dwelling.
const INSIDE_DWELLINGS = 'III.2.';

const codes: ReadonlySet<string> = /* @__PURE__ */ new Set(listCodes);

// Worked out once: each line of each contract asks for it, several times.
const natures: ReadonlyMap<string, ListNature | null> = /* @__PURE__ */ naturesByPlace();

function isListCode(task: string): task is ListCode {
  return codes.has(task);
}

// The nature of a line, or that of all the lines under a more general place; `null` where they differ.
function naturesByPlace(): ReadonlyMap<string, ListNature | null> {
  const found = new Map<string, ListNature | null>();
  for (const code of listCodes) {
    const nature = recoverableList[code].rows.at(-1)?.value.nature ?? null;
    const parts = code.split('.');
    for (const [position] of parts.entries()) {
      const place = parts.slice(0, position + 1).join('.');
      found.set(place, !found.has(place) || found.get(place) === nature ? nature : null);
    }
  }
  return found;
}

function natureOf(place: string | null): ListNature | null {
  return place === null ? null : (natures.get(place) ?? null);
}

function placed(
  answer: TaskAnswer,
  row: Pick<LawRow<unknown>, 'confidence' | 'note'>,
  citations: readonly Citation[],
  mappedBy: TaskOn['mappedBy'],
): TaskOn {
  const { confidence, note } = row;
  return {
    answer,
    citations,
    heading: answer.code === null ? null : headingOf(answer.code),
    nature: natureOf(answer.code),
    confidence,
    mappedBy,
    ...(note === undefined ? {} : { note }),
  };
}

function noList(on: CivilDate, path: ErrorPath): never {
  return refuse('charges/no-text-then', 'a day on which a text lists the recoverable charges', on, path);
}

function lineOn(code: ListCode, on: CivilDate, path: ErrorPath): TaskOn {
  const held = rowOn(recoverableList[code], on);
  const same = SAME_WORK[code];
  const work = same === undefined ? undefined : rowOn(entrustedTasks[same], on);
  // A line that came later: what was said of the same work then. One that has gone: the annex that had it.
  const row = held ?? work ?? recoverableList[code].rows[0];
  if (row === undefined) return noList(on, path);
  if (code.startsWith(INSIDE_DWELLINGS)) return insideDwellings(code, citationsOf(row), on, path);
  const answer: TaskAnswer = {
    code,
    answer: held === undefined ? (work?.value.answer ?? 'not-recoverable') : 'recoverable',
    caretakingTask: work?.value.caretakingTask ?? null,
    vat: work?.value.vat ?? 'ask',
    names: recoverableList[code].title,
  };
  return placed(answer, row, citationsOf(row), 'law');
}

// The list has the line, and the tenants' consent makes it recoverable: what is said of the task is said of each line.
function insideDwellings(code: ListCode, line: readonly Citation[], on: CivilDate, path: ErrorPath): TaskOn {
  const work = rowOn(entrustedTasks['works-inside-dwellings'], on) ?? noList(on, path);
  const answer: TaskAnswer = { ...work.value, code, names: recoverableList[code].title };
  const beside = citationsOf(work).filter(({ article }) => article !== `annexe, ${String(work.value.code)}`);
  return placed(answer, work, [...line, ...beside], 'law');
}

function ownOn(task: OwnTaskInput, on: CivilDate, path: ErrorPath): TaskOn {
  const { name, code, caretakingTask, vat } = task;
  const own = {
    names: { fr: name, en: name },
    ...(caretakingTask === undefined ? {} : { caretakingTask }),
    ...(vat === undefined ? {} : { vat }),
  };
  if (code !== null) {
    const listed = lineOn(code, on, path);
    return { ...listed, answer: { ...listed.answer, ...own }, mappedBy: 'landlord' };
  }
  const answer: TaskAnswer = { code: null, answer: 'not-recoverable', caretakingTask: null, vat: 'ask', ...own };
  const annexes = (['decret-82-955', 'decret-87-713'] as const).map((text) =>
    cite(text, { article: 'annexe', confidence: 'confirmed' }),
  );
  return placed(answer, { confidence: 'confirmed' }, annexes, 'landlord');
}

/**
 * What the list says of a task on a day. A line that the list did not hold on that day is not recoverable. Upkeep and minor
 * repairs inside dwellings (III.2) hang on the tenants' consent: the answer is to be confirmed.
 *
 * @param task - The checked task.
 * @param on - The day.
 * @param path - Where the task stands in the input, for the error.
 * @returns The answer and what it rests on.
 * @throws {@link PalierError} `charges/no-text-then` on a day before the list.
 *
 * @internal
 */
export function taskOn(task: TaskInput, on: CivilDate, path: ErrorPath = []): TaskOn {
  // The line of the first day: before it, there is no list at all.
  if (rowOn(recoverableList['I.1'], on) === undefined) return noList(on, path);
  if (typeof task !== 'string') return ownOn(task, on, path);
  if (isListCode(task)) return lineOn(task, on, path);
  const row = rowOn(entrustedTasks[task], on);
  return row === undefined ? noList(on, path) : placed(row.value, row, citationsOf(row), 'law');
}
