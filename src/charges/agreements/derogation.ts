/**
 * Whether an agreement with the tenants lets the landlord recover a charge that the list does not have (CCH art. L442-3,
 * loi 89-462 art. 23).
 */
import * as z from 'zod';

import {
  attempt,
  figure,
  parseInput,
  printable,
  refuse,
  type CivilDate,
  type ErrorPath,
  type Finding,
  type SafeResult,
} from '../../core/index.js';
import {
  agreementDerogations,
  chargesRegimes,
  citationsOf,
  cite,
  entrustedTasks,
  rowOn,
  type ChargesRegime,
  type ChargesRegimeId,
  type LawRow,
  type TaskAnswer,
  type TaskId,
} from '../../law/index.js';
import type { Rules } from '../part.js';
import { underRegime } from '../regime.js';
import { checkedBefore, day, ruleOn, together, verdict, type VerdictInput } from './common.js';
import { consentFinding } from './consent.js';
import type { AgreementOutcome, AgreementTopic } from './local-agreement.js';

/** What {@link derogation} is given. */
export interface DerogationInput {
  /** The day of the charge, whose law is applied, `YYYY-MM-DD`. */
  readonly on: string;
  /** What the agreement is about. */
  readonly topic: AgreementTopic;
  /** Which text lists the recoverable charges. */
  readonly regime: ChargesRegimeId;
  /** The task that the charge pays for, which says whether the list has it already. */
  readonly task: TaskId;
  /** Name of the charge, for texts. */
  readonly line: string;
  /**
   * Whether the agreement binds: what {@link localAgreement} answers; for an agreement adopted by {@link directVote},
   * `binding`.
   */
  readonly agreement: AgreementOutcome;
}

/** What {@link derogation} says. */
export interface DerogationResult {
  /** The day whose law was applied. */
  readonly on: CivilDate;
  /** Whether the charge may be recovered under the agreement; `not-needed` when the list has it without a condition. */
  readonly recoverable: 'yes' | 'no' | 'uncertain' | 'not-needed';
  /**
   * Subject, agreement, then the charge itself: `charges/derogation` when it may be recovered, `charges/derogation/…` with
   * the reason when it may not or that is uncertain; agreement then `charges/works-consent/…` for works inside dwellings.
   */
  readonly findings: readonly Finding[];
}

const shape = z.strictObject({
  on: day,
  topic: z.enum(['security', 'sustainable-development', 'other']),
  regime: z.enum(Object.keys(chargesRegimes) as [ChargesRegimeId, ...ChargesRegimeId[]]),
  task: z.enum(Object.keys(entrustedTasks) as [TaskId, ...TaskId[]]),
  line: printable(200),
  agreement: z.enum(['binding', 'not-binding', 'uncertain']),
});

/** Schema of {@link DerogationInput}: unknown keys are refused. */
export const derogationSchema: z.ZodType<DerogationInput> = shape;

const AGREEMENT = { binding: 'met', 'not-binding': 'breached', uncertain: 'uncertain' } as const;
const ANSWER = { met: 'yes', breached: 'no', uncertain: 'uncertain', 'not-applicable': 'uncertain' } as const;

/** The texts that list the charges, and how well that is confirmed. */
type Regime = Pick<LawRow<ChargesRegime>, 'value' | 'confidence'>;

function subject(topic: AgreementTopic, regime: Regime, row: LawRow<readonly string[]>): Finding {
  const { statute, statuteArticle } = regime.value;
  const path = ['topic'];
  // The statutes that allow the derogation each speak for their own landlords.
  const grounds = citationsOf(row);
  const own = grounds.filter(({ text, article }) => text === statute && article === statuteArticle);
  if (row.value.length > 0 && own.length === 0) {
    const ground = cite(statute, { article: statuteArticle, confidence: regime.confidence });
    return verdict({
      code: 'derogation-not-read',
      outcome: 'uncertain',
      reason: 'unsettled-law',
      basis: [ground],
      path: ['regime'],
    });
  }
  const basis = [...grounds.filter(({ text }) => text === 'loi-2006-872'), ...own];
  const allowed = row.value.includes(topic);
  const code = allowed ? `agreement-subject/${topic}` : 'agreement-subject/derogation-not-allowed';
  return verdict({ code, outcome: allowed ? 'met' : 'breached', basis, path });
}

function bindingFinding(agreement: AgreementOutcome): Finding {
  return verdict({
    code: `derogation-agreement/${agreement}`,
    outcome: AGREEMENT[agreement],
    basis: [cite('loi-86-1290', { article: 'art. 42', confidence: 'confirmed' })],
    path: ['agreement'],
  });
}

/**
 * Tells whether a charge that the list does not have may be recovered under an agreement with the tenants: the agreement
 * binds, and its subject is the improvement of security or the taking into account of sustainable development.
 *
 * In {@link compareArrangements} and {@link chargesYear} a line or a supply names its agreement and comes out the same.
 *
 * A task whose place on the list is contested or to be confirmed is recoverable under an agreement like one that is not on
 * it; where the agreement fails, the answer is uncertain, since none may be needed. Carrying shopping up is uncertain under
 * any agreement: that security reaches it is doubtful. Works inside dwellings are on the list: an agreement on any subject
 * that binds is the tenants' consent to them, and without one the answer is uncertain, since each tenant may consent.
 *
 * Source: CCH art. L442-3, loi 89-462 art. 23, loi 86-1290 art. 42; since loi 2006-872 art. 88. For works inside dwellings,
 * decrees art. 3, CA Colmar 15 January 1998 and CA Douai 21 June 2007, as reported.
 *
 * @param input - Day, subject, regime, task, and whether the agreement binds.
 * @returns Whether the charge may be recovered, and why.
 * @throws {@link PalierError} `charges/no-text-then` on a day without a text for that regime or before 24 December 1986,
 * and what the schema refuses.
 *
 * @example
 * ```ts
 * const charge = { on: '2026-01-15', regime: 'hlm', task: 'night-patrol', line: 'Rondes', agreement: 'binding' } as const;
 * console.log(derogation({ ...charge, topic: 'security' }).recoverable); //=> yes
 * console.log(derogation({ ...charge, topic: 'other' }).recoverable); //=> no
 * ```
 */
export function derogation(input: DerogationInput): DerogationResult {
  const checked = parseInput(shape, input);
  const { on, regime: id, topic, task, line, agreement } = checked;
  const row = ruleOn(agreementDerogations, on);
  const regime =
    rowOn(chargesRegimes[id], on) ??
    refuse('charges/no-text-then', `a day on which a text lists the charges of the regime ${id}`, on, ['on']);
  const listed = ruleOn(entrustedTasks[task], on);
  const figures = [figure('line', line, 'text')];
  const checks = checkedBefore(on, agreementDerogations, row);
  const grounds = underRegime(citationsOf(listed), { regime: regime.value });
  if (listed.value.answer === 'recoverable') {
    const needless = verdict({
      code: 'derogation-not-needed',
      outcome: 'not-applicable',
      basis: grounds,
      figures,
      path: ['task'],
    });
    return { on, recoverable: 'not-needed', findings: [needless, ...checks] };
  }
  const { said, charge } =
    listed.value.underAgreement === 'consent'
      ? {
          said: [bindingFinding(agreement)],
          charge: consentFinding({ line, agreement, charged: false }, grounds, ['line']),
        }
      : derogationOf({ topic, agreement, line, answer: listed.value }, regime, row);
  return { on, recoverable: ANSWER[charge.outcome], findings: [...said, charge, ...checks] };
}

/** A charge off the list and the agreement it is recovered under. */
interface ChargeUnderAgreement extends Pick<DerogationInput, 'topic' | 'agreement' | 'line'> {
  /** What the list says of it. */
  readonly answer: Pick<TaskAnswer, 'answer' | 'underAgreement'>;
  /** Whether the landlord recovers it whatever comes out. */
  readonly charged?: boolean;
}

type Whole = Pick<VerdictInput, 'code' | 'outcome' | 'reason'>;

// One failure is enough, then one doubt; each has a code of its own, which says why.
function wholeOf({ answer, underAgreement }: ChargeUnderAgreement['answer'], about: Finding, binding: Finding): Whole {
  const { outcome, reason } = together([about, binding]);
  const unsettled = { outcome: 'uncertain', reason: 'unsettled-law' } as const;
  switch (outcome) {
    case 'breached': {
      // It may be recoverable without any agreement.
      if (answer !== 'not-recoverable') return { code: 'derogation/not-settled', ...unsettled };
      if (about.outcome !== 'breached') return { code: 'derogation/agreement-not-binding', outcome };
      return { code: `derogation/${binding.outcome === 'breached' ? 'subject-and-agreement' : 'subject'}`, outcome };
    }
    case 'uncertain': {
      const why = about.outcome === 'uncertain' ? 'not-read' : 'agreement-uncertain';
      return { code: `derogation/${why}`, outcome, ...(reason === undefined ? {} : { reason }) };
    }
    default:
      return underAgreement === 'doubtful'
        ? { code: 'derogation/doubtful', ...unsettled }
        : { code: 'derogation', outcome };
  }
}

function derogationOf(
  { topic, agreement, line, answer, charged = false }: ChargeUnderAgreement,
  regime: Regime,
  row: LawRow<readonly string[]>,
): { readonly said: readonly Finding[]; readonly charge: Finding } {
  const about = subject(topic, regime, row);
  const binding = bindingFinding(agreement);
  const charge = verdict({
    ...wholeOf(answer, about, binding),
    basis: [...about.basis, ...binding.basis],
    figures: [figure('line', line, 'text')],
    path: ['line'],
    whenBreached: charged ? 'blocking' : 'warning',
  });
  return { said: [about, binding], charge };
}

/**
 * The verdict on one charge off the list, for a computation that holds more than that.
 *
 * @param charge - Its name, what the list says of it, the subject of the agreement, whether the agreement binds, and whether
 * the landlord recovers it all the same.
 * @param rules - Day, regime and territory.
 * @param path - Where the agreement stands in the whole input.
 * @returns The finding of {@link derogation} on the charge itself; a breach blocks only where the landlord recovers it.
 * @throws {@link PalierError} `charges/no-text-then` before 24 December 1986.
 *
 * @internal
 */
export function derogationFinding(charge: ChargeUnderAgreement, rules: Rules, path: ErrorPath): Finding {
  const row = ruleOn(agreementDerogations, rules.on);
  const found = derogationOf(charge, { value: rules.regime, confidence: 'confirmed' }, row);
  return { ...found.charge, path };
}

/**
 * The same as {@link derogation}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The answer, or why the input was refused.
 *
 * @example
 * ```ts
 * const result = safeDerogation({} as never);
 * console.log(result.ok ? 'accepted' : result.error.code); //=> core/missing-value
 * ```
 */
export function safeDerogation(input: DerogationInput): SafeResult<DerogationResult> {
  return attempt(() => derogation(input));
}
