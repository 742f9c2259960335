/**
 * What a landlord may charge its tenants for a task, and when a replacement counts as a minor repair.
 */
import * as z from 'zod';

import {
  attempt,
  civilDate,
  decimal,
  exact,
  figure,
  finding,
  parseInput,
  schemaOf,
  type Citation,
  type CivilDate,
  type Confidence,
  type EurosInput,
  type Figure,
  type Finding,
  type Message,
  type SafeResult,
} from '../../core/index.js';
import {
  chargesRegimes,
  citationsOf,
  replacementRule,
  requireRow,
  type ChargesRegimeId,
  type Heading,
  type ListNature,
  type TaskAnswer,
} from '../../law/index.js';
import { regimeOn, underRegime, withStatute } from '../regime.js';
import { taskOn, taskSchema, type TaskInput, type TaskOn } from './task.js';

/** What {@link recoverabilityOf} is given. */
export interface RecoverabilityInput {
  /** A task of the law table, a line of the list, or a task of the landlord's own. */
  readonly task: TaskInput;
  /** The day whose law is applied, `YYYY-MM-DD`. */
  readonly on: string;
  /** Whose dwelling it is. */
  readonly regime: ChargesRegimeId;
}

/** What the list of recoverable charges says of a task, for a landlord, on a day. */
export interface Recoverability {
  /** Its place on the list, or the one argued for; `null` when there is none. */
  readonly code: string | null;
  /** The heading of that place. */
  readonly heading: Heading | null;
  /** What kind of expense it is; `null` without a place, or when the place covers several kinds. */
  readonly nature: ListNature | null;
  /** Whether tenants may be charged for it. */
  readonly answer: TaskAnswer['answer'];
  /** The task, for people; the landlord's own words for its own task. */
  readonly names: Message;
  /** Whether the law tables or the landlord put the task where it is. */
  readonly mappedBy: 'law' | 'landlord';
  /** How well the answer is confirmed. */
  readonly confidence: Confidence;
  /** What it rests on, in the landlord's own texts. */
  readonly citations: readonly Citation[];
  /** The reasoning, the reading used, what was not found. */
  readonly note?: string;
  /** The same as a verdict. */
  readonly finding: Finding;
}

/** What {@link minorRepair} is given. */
export interface MinorRepairInput {
  /** What the replacement of the part costs, euros TTC. */
  readonly replacementTtc: EurosInput;
  /** What the repair would cost, euros TTC. */
  readonly repairTtc: EurosInput;
  /** The day whose law is applied, `YYYY-MM-DD`. */
  readonly on: string;
  /** Whose dwelling it is. */
  readonly regime: ChargesRegimeId;
}

/** More than any part costs. */
const MAX_EUROS = 1e8;

const on = schemaOf((value) => civilDate(value as string));
const regime = z.enum(Object.keys(chargesRegimes) as ChargesRegimeId[]);
const cost = schemaOf((value) => decimal(value as EurosInput, { maxDecimals: 2, min: 0, max: MAX_EUROS }));

const recoverabilitySchema = z.strictObject({ task: taskSchema, on, regime });
const minorRepairSchema = z.strictObject({ replacementTtc: cost, repairTtc: cost, on, regime });

const SETTLED = { outcome: 'met', severity: 'info' } as const;
const UNSETTLED = { outcome: 'uncertain', reason: 'unsettled-law', severity: 'warning' } as const;

const BY_ANSWER = {
  recoverable: { code: 'charges/task-recoverable', ...SETTLED },
  'not-recoverable': { code: 'charges/task-not-recoverable', ...SETTLED },
  contested: { code: 'charges/task-contested', ...UNSETTLED },
  'to-confirm': { code: 'charges/task-to-confirm', ...UNSETTLED },
} as const satisfies Readonly<Record<TaskAnswer['answer'], Pick<Finding, 'code' | 'outcome' | 'severity' | 'reason'>>>;

// The condition is known; what is missing is whether it is fulfilled.
const NEEDS_CONSENT = { code: 'charges/task-needs-consent', ...UNSETTLED, reason: 'missing-fact' } as const;

// What the landlord itself decided, whether the line fits or not; a line that the list did not hold is the law's to say.
function isLandlordsReading({ mappedBy, answer }: TaskOn): boolean {
  return mappedBy === 'landlord' && (answer.code === null || answer.answer === 'recoverable');
}

function hangsOnConsent({ answer: { answer, underAgreement } }: TaskOn): boolean {
  return answer === 'to-confirm' && underAgreement === 'consent';
}

function asRead(found: TaskOn): Pick<TaskOn, 'citations' | 'confidence'> {
  if (!isLandlordsReading(found) && !(found.mappedBy === 'landlord' && hangsOnConsent(found))) return found;
  // The lines of the list are at least read in a source: where the landlord puts a task is its own reading of them.
  const confidence = 'inferred';
  return { citations: found.citations.map((one) => ({ ...one, confidence })), confidence };
}

// The name in the decree's language, or as the landlord gives it.
function figuresOf({ answer: { code, names } }: TaskOn, day: CivilDate): readonly Figure[] {
  return [
    figure('task', names.fr, 'text'),
    ...(code === null ? [] : [figure('code', code, 'text')]),
    figure('on', day, 'day'),
  ];
}

/**
 * Says whether tenants may be charged for a task: its place on the closed list, the kind of expense, the answer, what it
 * rests on, and the verdict as a {@link Finding} `charges/task-recoverable`, `charges/task-not-recoverable`,
 * `charges/task-contested`, `charges/task-to-confirm`, or `charges/task-needs-consent` for upkeep and minor repairs inside
 * dwellings, which are recoverable with the tenants' consent only.
 *
 * A line that the list did not hold on that day is not recoverable. A task of the landlord's own is where the landlord
 * puts it: the answer is inferred, and the finding is for information. Whether the line fits the work is for the landlord
 * to show.
 *
 * Source: CCH art. L442-3 or loi 89-462 art. 23; annex of décrets 82-955 and 87-713.
 *
 * @param input - The task, the day and the regime.
 * @returns The answer.
 * @throws {@link PalierError} `charges/no-text-then` on a day before the regime's texts; `core/unknown-value`,
 * `core/missing-value`, `core/unknown-key`, `core/invalid-date`… for what is not such an input.
 *
 * @example
 * ```ts
 * const hedges = recoverabilityOf({ task: 'hedge-and-shrub-trimming', on: '2026-03-01', regime: 'hlm' });
 * console.log(hedges.code, hedges.heading, hedges.nature, hedges.answer); //=> V.2.a V operation recoverable
 * const trees = recoverabilityOf({ task: 'tree-pruning', on: '2026-03-01', regime: 'hlm' });
 * console.log(trees.answer, trees.finding.code); //=> not-recoverable charges/task-not-recoverable
 * const own = { name: 'Pose des tapis', code: 'IV.2.a' } as const;
 * console.log(recoverabilityOf({ task: own, on: '2026-03-01', regime: 'private' }).mappedBy); //=> landlord
 * ```
 */
export function recoverabilityOf(input: RecoverabilityInput): Recoverability {
  const checked = parseInput(recoverabilitySchema, input);
  const own = regimeOn(checked.regime, checked.on).value;
  const found = taskOn(checked.task, checked.on, ['on']);
  const { answer, heading, nature, mappedBy, note } = found;
  const { confidence, citations: read } = asRead(found);
  const citations = withStatute(underRegime(read, { regime: own }), { regime: own });
  return {
    code: answer.code,
    heading,
    nature,
    answer: answer.answer,
    names: answer.names,
    mappedBy,
    confidence,
    citations,
    ...(note === undefined ? {} : { note }),
    finding: finding({
      ...(hangsOnConsent(found) ? NEEDS_CONSENT : BY_ANSWER[answer.answer]),
      ...(isLandlordsReading(found) ? { outcome: 'not-applicable' } : {}),
      basis: citations,
      figures: figuresOf(found, checked.on),
      path: ['task'],
    }),
  };
}

/**
 * The same as {@link recoverabilityOf}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The answer, or why it was refused.
 *
 * @example
 * ```ts
 * const result = safeRecoverabilityOf({ task: 'waste-removal', on: '1987-08-29', regime: 'private' });
 * console.log(result.ok ? 'answered' : result.error.code); //=> charges/no-text-then
 * ```
 */
export function safeRecoverabilityOf(input: RecoverabilityInput): SafeResult<Recoverability> {
  return attempt(() => recoverabilityOf(input));
}

/**
 * Says whether the replacement of a part counts as a minor repair (menue réparation), which tenants may be charged: only
 * when it costs no more than the repair would. Equal counts.
 *
 * Source: décret 82-955 art. 2, c; décret 87-713 art. 2, e.
 *
 * @param input - Both costs in euros TTC, the day and the regime.
 * @returns A finding `charges/replacement-as-minor-repair`, met or breached.
 * @throws {@link PalierError} `charges/no-text-then` on a day before the regime's texts; `core/too-many-decimals`,
 * `core/number-out-of-range`, `core/missing-value`… for what is not such an input.
 *
 * @example
 * ```ts
 * const given = { repairTtc: '48.00', on: '2026-03-01', regime: 'hlm' } as const;
 * console.log(minorRepair({ ...given, replacementTtc: '48.00' }).outcome); //=> met
 * console.log(minorRepair({ ...given, replacementTtc: '48.01' }).outcome); //=> breached
 * ```
 */
export function minorRepair(input: MinorRepairInput): Finding {
  const checked = parseInput(minorRepairSchema, input);
  const own = regimeOn(checked.regime, checked.on).value;
  const replacement = exact(checked.replacementTtc);
  const repair = exact(checked.repairTtc);
  const counts = replacement.lessThanOrEqualTo(repair);
  return finding({
    code: 'charges/replacement-as-minor-repair',
    outcome: counts ? 'met' : 'breached',
    severity: counts ? 'info' : 'blocking',
    basis: underRegime(citationsOf(requireRow(replacementRule, checked.on)), { regime: own }),
    figures: [figure('replacement', replacement, 'eur-ttc'), figure('repair', repair, 'eur-ttc')],
    path: ['replacementTtc'],
  });
}

/**
 * The same as {@link minorRepair}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The finding, or why it was refused.
 *
 * @example
 * ```ts
 * const result = safeMinorRepair({ replacementTtc: -1, repairTtc: 1, on: '2026-03-01', regime: 'hlm' });
 * console.log(result.ok ? 'accepted' : result.error.path.join('.')); //=> replacementTtc
 * ```
 */
export function safeMinorRepair(input: MinorRepairInput): SafeResult<Finding> {
  return attempt(() => minorRepair(input));
}
