/**
 * An agreement that the landlord proposes directly to the tenants, where none was signed (loi 86-1290, art. 42).
 */
import * as z from 'zod';

import {
  addMonths,
  attempt,
  figure,
  parseInput,
  refuse,
  type CivilDate,
  type Finding,
  type SafeResult,
} from '../../core/index.js';
import { agreementVote, citationsOf, cite, type AgreementVoteRule, type LawRow } from '../../law/index.js';
import {
  checkedBefore,
  checkNotAfter,
  count,
  day,
  inferredFrom,
  leastCount,
  ruleOn,
  underTwoWordings,
  verdict,
} from './common.js';

/** What {@link directVote} is given. */
export interface DirectVoteInput {
  /** The day that the question is asked for, and whose law is applied, `YYYY-MM-DD`. */
  readonly on: string;
  /** How many tenants the agreement concerns; at least one. */
  readonly tenants: number;
  /** How many of them answered in writing, within the time. */
  readonly answers: number;
  /** How many of the answers approve. */
  readonly yes: number;
  /** The first consultation, or the second one, which has no quorum. */
  readonly round: 1 | 2;
  /** The day on which the tenants were consulted. */
  readonly consultedOn: string;
  /** The last day on which answers were taken. */
  readonly closedOn: string;
}

/** What a vote comes to; `rejected` also when nobody answered the second time; `uncertain` while the time to answer is not over or was not kept. */
export type DirectVoteOutcome = 'adopted' | 'rejected' | 'second-vote' | 'uncertain';

/** What {@link directVote} says. */
export interface DirectVoteResult {
  /** The day whose law was applied. */
  readonly on: CivilDate;
  /** What the vote comes to. */
  readonly outcome: DirectVoteOutcome;
  /** How many answers the consultation needs to count; `null` when there is no quorum. */
  readonly quorum: number | null;
  /** Time, quorum, majority. */
  readonly findings: readonly Finding[];
}

const shape = z.strictObject({
  on: day,
  tenants: count(1),
  answers: count(0),
  yes: count(0),
  round: z.literal([1, 2]),
  consultedOn: day,
  closedOn: day,
});

type Checked = z.output<typeof shape>;

/** Schema of {@link DirectVoteInput}: unknown keys are refused. */
export const directVoteSchema: z.ZodType<DirectVoteInput> = shape;

function checkBallot({ on, tenants, answers, yes, consultedOn, closedOn }: Checked): void {
  if (answers > tenants) {
    refuse('charges/more-answers-than-tenants', `at most the ${String(tenants)} tenants`, answers, ['answers']);
  }
  if (yes > answers) refuse('charges/more-yes-than-answers', `at most the ${String(answers)} answers`, yes, ['yes']);
  if (closedOn < consultedOn) {
    refuse('charges/closed-before-consulted', `a day from ${consultedOn} on`, closedOn, ['closedOn']);
  }
  checkNotAfter(consultedOn, on, ['consultedOn']);
}

// What keeps the answers from being those that the article counts; nothing when they are.
function timeFinding(checked: Checked, row: LawRow<AgreementVoteRule>): readonly Finding[] {
  const { on, tenants, answers, round, consultedOn, closedOn } = checked;
  const figures = [figure('closed', closedOn, 'day')];
  if (on < closedOn) {
    return [
      verdict({ code: 'vote-time/open', outcome: 'uncertain', basis: citationsOf(row), figures, path: ['closedOn'] }),
    ];
  }
  // No time was read for the second consultation.
  if (round === 2) return [];
  const lastDay = addMonths(consultedOn, row.value.months);
  const says = (state: string, outcome: Finding['outcome']): readonly Finding[] => [
    verdict({
      code: `vote-time/${state}`,
      outcome,
      basis: inferredFrom(row),
      figures: [...figures, figure('lastDay', lastDay, 'day')],
      path: ['closedOn'],
    }),
  ];
  if (closedOn > lastDay) return says('late', 'uncertain');
  if (closedOn < lastDay && answers < tenants) return says('early', 'uncertain');
  return says('kept', 'met');
}

function quorumFinding({ tenants, answers }: Checked, quorum: number | null, row: LawRow<AgreementVoteRule>): Finding {
  const figures = [figure('answers', answers, 'count'), figure('tenants', tenants, 'count')];
  const basis = citationsOf(row);
  if (quorum === null) {
    return verdict({ code: 'vote-no-quorum', outcome: 'not-applicable', basis, figures, path: ['answers'] });
  }
  return verdict({
    code: 'vote-quorum',
    outcome: answers >= quorum ? 'met' : 'breached',
    basis,
    figures: [...figures, figure('quorum', quorum, 'count')],
    path: ['answers'],
  });
}

function majorityFindings({ tenants, answers, yes }: Checked, row: LawRow<AgreementVoteRule>): readonly Finding[] {
  if (answers === 0) {
    return [
      verdict({
        code: 'vote-no-answer',
        outcome: 'breached',
        basis: citationsOf(row),
        figures: [figure('tenants', tenants, 'count')],
        path: ['answers'],
        whenBreached: 'blocking',
      }),
    ];
  }
  const needed = Math.floor(answers / 2) + 1;
  const adopted = yes >= needed;
  const majority = verdict({
    code: 'vote-majority',
    outcome: adopted ? 'met' : 'breached',
    basis: citationsOf(row),
    figures: [figure('yes', yes, 'count'), figure('answers', answers, 'count'), figure('needed', needed, 'count')],
    path: ['yes'],
    whenBreached: 'blocking',
  });
  if (adopted) return [majority];
  const bound = verdict({
    code: 'vote-binds-landlord',
    outcome: 'not-applicable',
    basis: [...citationsOf(row), cite('dalloz-vote-locataires', { confidence: 'single-source' })],
    path: ['yes'],
  });
  return [majority, bound];
}

/**
 * Tells what a direct vote of the tenants comes to (consultation directe), which the landlord may hold where no agreement
 * was signed. A first consultation counts when a quarter of the tenants answered within two months; the majority of the
 * answers then decides. Otherwise a second consultation is decided by the majority of the answers, without quorum. As many
 * approvals as refusals are no majority.
 *
 * The answers are taken up to the same day of the month after the months given, or the last day of a shorter month, that
 * day included: our reading. A vote closed earlier while some had not answered, or later, is uncertain.
 *
 * Source: loi 86-1290 art. 42, wording of 28 March 2009.
 *
 * @param input - Day, counts, round, first and last day of the vote.
 * @returns What it comes to, the quorum, and a finding for the time, the quorum and the majority.
 * @throws {@link PalierError} `charges/more-answers-than-tenants`, `charges/more-yes-than-answers`,
 * `charges/closed-before-consulted`, `charges/day-after-on` for a consultation after the day of the question,
 * `charges/no-text-then` before 28 March 2009, and what the schema refuses.
 *
 * @example
 * ```ts
 * const vote = { on: '2026-01-15', tenants: 240, round: 1, consultedOn: '2025-11-10', closedOn: '2026-01-10' } as const;
 * console.log(directVote({ ...vote, answers: 58, yes: 50 }).outcome); //=> second-vote
 * console.log(directVote({ ...vote, answers: 60, yes: 31 }).outcome); //=> adopted
 * ```
 */
export function directVote(input: DirectVoteInput): DirectVoteResult {
  const checked = parseInput(shape, input);
  const { on, tenants, round, consultedOn } = checked;
  checkBallot(checked);
  const row = ruleOn(agreementVote, on);
  const share = round === 1 ? row.value.quorum : row.value.secondQuorum;
  const quorum = share === null ? null : leastCount(share, tenants);
  const checks = checkedBefore(on, agreementVote, row);
  const time = [...underTwoWordings(agreementVote, row, consultedOn, ['consultedOn']), ...timeFinding(checked, row)];
  // Nothing is said of counts that may not be those of the article.
  if (time.some(({ outcome }) => outcome === 'uncertain')) {
    return { on, outcome: 'uncertain', quorum, findings: [...time, ...checks] };
  }
  const quorate = quorumFinding(checked, quorum, row);
  if (quorate.outcome === 'breached') {
    return { on, outcome: 'second-vote', quorum, findings: [...time, quorate, ...checks] };
  }
  const majority = majorityFindings(checked, row);
  const adopted = majority.every(({ outcome }) => outcome === 'met');
  return {
    on,
    outcome: adopted ? 'adopted' : 'rejected',
    quorum,
    findings: [...time, quorate, ...majority, ...checks],
  };
}

/**
 * The same as {@link directVote}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The answer, or why the input was refused.
 *
 * @example
 * ```ts
 * const result = safeDirectVote({} as never);
 * console.log(result.ok ? 'accepted' : result.error.code); //=> core/missing-value
 * ```
 */
export function safeDirectVote(input: DirectVoteInput): SafeResult<DirectVoteResult> {
  return attempt(() => directVote(input));
}
