/**
 * Whether a local agreement with tenants' associations binds (accord collectif local: loi 86-1290, art. 42).
 */
import * as z from 'zod';

import {
  addMonths,
  attempt,
  exact,
  figure,
  parseInput,
  refuse,
  schemaOf,
  share,
  type CivilDate,
  type DecimalInput,
  type ErrorPath,
  type Figure,
  type Finding,
  type SafeResult,
} from '../../core/index.js';
import {
  agreementDerogations,
  agreementOpposition,
  agreementSignature,
  citationsOf,
  type AgreementOppositionRule,
  type CountShare,
  type DerogationTopic,
} from '../../law/index.js';
import {
  checkedBefore,
  checkNotAfter,
  count,
  day,
  inferredFrom,
  leastCount,
  ruleOn,
  together,
  underTwoWordings,
  verdict,
} from './common.js';

/** What an agreement is about; the list may be departed from for the first two only. */
export type AgreementTopic = DerogationTopic | 'other';

/** Who signed, all the signing associations taken together. What is not known is left out. */
export interface SignatoriesInput {
  /**
   * Whether one of them is affiliated to a body that sits at the Commission nationale de concertation and is present in
   * the landlord's stock.
   */
  readonly affiliatedInStock: boolean;
  /** Their share of the tenants' votes at the elections to the landlord's board, from 0 to 1. */
  readonly boardVotes?: DecimalInput;
  /** How many of the tenants concerned they group. */
  readonly tenantsGrouped?: number;
}

/** What {@link localAgreement} is given. */
export interface LocalAgreementInput {
  /** The day that the question is asked for, and whose law is applied, `YYYY-MM-DD`. */
  readonly on: string;
  /** What the agreement is about. */
  readonly topic: AgreementTopic;
  /**
   * Whether it lets the landlord recover a charge that the list does not have. Upkeep and minor repairs inside dwellings are
   * on the list: an agreement on them does not depart from it.
   */
  readonly derogates: boolean;
  /** How many tenants it concerns; at least one. */
  readonly concernedTenants: number;
  /** Who signed. */
  readonly signatories: SignatoriesInput;
  /** The day of the individual notice to the tenants, the latest one when there were several. */
  readonly notifiedOn?: string;
  /** How many of them rejected the agreement in writing within the time, as known on the day of the question. */
  readonly refusals?: number;
}

/** Whether an agreement binds all the tenants it concerns. */
export type AgreementOutcome = 'binding' | 'not-binding' | 'uncertain';

/** What {@link localAgreement} says. */
export interface LocalAgreementResult {
  /** The day whose law was applied. */
  readonly on: CivilDate;
  /** Whether the agreement binds. */
  readonly outcome: AgreementOutcome;
  /** The last day on which the tenants may reject it; `null` when no notice was given. */
  readonly oppositionEndsOn: CivilDate | null;
  /** Signatures, opposition, subject, then all together as `charges/agreement-binding`. */
  readonly findings: readonly Finding[];
}

const shape = z.strictObject({
  on: day,
  topic: z.enum(['security', 'sustainable-development', 'other']),
  derogates: z.boolean(),
  concernedTenants: count(1),
  signatories: z.strictObject({
    affiliatedInStock: z.boolean(),
    boardVotes: z.exactOptional(schemaOf((value) => share(value as DecimalInput))),
    tenantsGrouped: z.exactOptional(count(0)),
  }),
  notifiedOn: z.exactOptional(day),
  refusals: z.exactOptional(count(0)),
});

type Checked = z.output<typeof shape>;

/** Schema of {@link LocalAgreementInput}: unknown keys are refused. */
export const localAgreementSchema: z.ZodType<LocalAgreementInput> = shape;

function checkCounts({ on, concernedTenants, signatories, notifiedOn, refusals = 0 }: Checked): void {
  const expected = `at most the ${String(concernedTenants)} tenants concerned`;
  const { tenantsGrouped = 0 } = signatories;
  if (tenantsGrouped > concernedTenants) {
    refuse('charges/more-members-than-tenants', expected, tenantsGrouped, ['signatories', 'tenantsGrouped']);
  }
  if (refusals > concernedTenants) refuse('charges/more-refusals-than-tenants', expected, refusals, ['refusals']);
  checkNotAfter(notifiedOn, on, ['notifiedOn']);
}

function reaches(votes: DecimalInput | undefined, least: CountShare | null): boolean {
  if (votes === undefined || least === null) return false;
  return exact(votes).times(least.whole).greaterThanOrEqualTo(least.part);
}

function signatures({ on, concernedTenants, signatories }: Checked): Finding {
  const row = ruleOn(agreementSignature, on);
  const { affiliatedInStock, boardVotes, tenants, tenantsIfAffiliated } = row.value;
  const affiliated = signatories.affiliatedInStock;
  const needed = leastCount((affiliated ? tenantsIfAffiliated : null) ?? tenants, concernedTenants);
  const { tenantsGrouped: grouped, boardVotes: votes } = signatories;
  const compared: readonly Figure[] = [
    ...(votes === undefined || boardVotes === null ? [] : [figure('votes', votes, 'share')]),
    ...(grouped === undefined ? [] : [figure('grouped', grouped, 'count')]),
    figure('needed', needed, 'count'),
    figure('concerned', concernedTenants, 'count'),
  ];
  const says = (ground: string, outcome: Finding['outcome']): Finding =>
    verdict({
      code: `agreement-signatures/${ground}`,
      outcome,
      basis: citationsOf(row),
      figures: compared,
      path: ['signatories'],
      whenBreached: 'blocking',
    });
  if (affiliatedInStock && affiliated) return says('affiliated', 'met');
  if (reaches(votes, boardVotes)) return says('board-votes', 'met');
  if (grouped !== undefined && grouped >= needed) return says('tenants', 'met');
  // A ground that nobody has ruled out may still be there.
  const unknown = grouped === undefined || (votes === undefined && boardVotes !== null);
  return unknown ? says('unknown', 'uncertain') : says('none', 'breached');
}

// The fewest refusals that undo the agreement; unknown when it depends on how many tenants the signatories group.
function refusalsNeeded(
  { concernedTenants, signatories }: Checked,
  rule: AgreementOppositionRule['refusals'],
): number | undefined {
  switch (rule) {
    case 'half':
      return leastCount({ part: 1, whole: 2 }, concernedTenants);
    case 'majority':
      return Math.floor(concernedTenants / 2) + 1;
    case 'more-than-signatories':
      return signatories.tenantsGrouped === undefined ? undefined : signatories.tenantsGrouped + 1;
  }
}

interface Opposition {
  readonly endsOn: CivilDate | null;
  readonly finding: Finding;
}

function opposition(checked: Checked): Opposition {
  const { on, concernedTenants, notifiedOn, refusals } = checked;
  const row = ruleOn(agreementOpposition, on);
  const needed = refusalsNeeded(checked, row.value.refusals);
  const endsOn = notifiedOn === undefined ? null : addMonths(notifiedOn, row.value.months);
  const figures: readonly Figure[] = [
    ...(refusals === undefined ? [] : [figure('refusals', refusals, 'count')]),
    ...(needed === undefined ? [] : [figure('needed', needed, 'count')]),
    ...(endsOn === null ? [] : [figure('lastDay', endsOn, 'day')]),
    figure('concerned', concernedTenants, 'count'),
  ];
  const says = (state: string, outcome: Finding['outcome'], path: ErrorPath): Opposition => ({
    endsOn,
    finding: verdict({
      code: `agreement-opposition/${state}`,
      outcome,
      // The article gives the months; how their last day is found is our reading.
      basis: endsOn === null ? citationsOf(row) : inferredFrom(row),
      figures,
      path,
      whenBreached: 'blocking',
    }),
  });
  if (endsOn === null) return says('not-notified', 'uncertain', ['notifiedOn']);
  if (needed === undefined) return says('signatories-unknown', 'uncertain', ['signatories', 'tenantsGrouped']);
  // Enough refusals settle it at once, whatever comes after.
  if (refusals !== undefined && refusals >= needed) return says('rejected', 'breached', ['refusals']);
  if (on <= endsOn) return says('running', 'uncertain', ['notifiedOn']);
  if (refusals === undefined) return says('refusals-unknown', 'uncertain', ['refusals']);
  return says('not-rejected', 'met', ['refusals']);
}

function subject({ on, topic, derogates }: Checked): Finding {
  const row = ruleOn(agreementDerogations, on);
  const says = (state: string, outcome: Finding['outcome']): Finding =>
    verdict({
      code: `agreement-subject/${state}`,
      outcome,
      basis: citationsOf(row),
      path: ['topic'],
      whenBreached: 'blocking',
    });
  if (!derogates) return says('no-derogation', 'not-applicable');
  const allowed = row.value.some((one) => one === topic);
  return allowed ? says(topic, 'met') : says('derogation-not-allowed', 'breached');
}

const OUTCOMES = {
  met: 'binding',
  breached: 'not-binding',
  uncertain: 'uncertain',
  'not-applicable': 'uncertain',
} as const;

/**
 * Tells whether a local agreement (accord collectif local) binds all the tenants it concerns: it is signed by those who
 * may, the tenants did not reject it in writing within the time, and it departs from the list of recoverable charges only
 * for security or sustainable development.
 *
 * Counting: shares are reached when they are equal ("at least 20 %", "rejected by 50 %"); the time runs from the day of the
 * individual notice to the same day of the month after the months given, or the last day of a shorter month, that day
 * included. An agreement notified on 31 December may be rejected up to 28 February, or the 29th. The text gives the
 * months only: that way of counting is our reading, and findings say so.
 *
 * Where the wording changed after the notice, the answer is uncertain: ask for a day of the wording that the agreement was
 * made under.
 *
 * Source: loi 86-1290 art. 42; CCH art. L442-3 and loi 89-462 art. 23 for the derogation.
 *
 * @param input - Day, subject, who signed, notice and refusals.
 * @returns Whether it binds, a finding for each condition, and `charges/agreement-binding` for all.
 * @throws {@link PalierError} `charges/more-members-than-tenants`, `charges/more-refusals-than-tenants`,
 * `charges/day-after-on` for a notice after the day of the question, `charges/no-text-then` before 24 December 1986, and
 * what the schema refuses.
 *
 * @example
 * ```ts
 * const { outcome, oppositionEndsOn } = localAgreement({
 *   on: '2026-01-15',
 *   topic: 'security',
 *   derogates: true,
 *   concernedTenants: 101,
 *   signatories: { affiliatedInStock: false, boardVotes: '0.31', tenantsGrouped: 21 },
 *   notifiedOn: '2025-11-14',
 *   refusals: 50,
 * });
 * console.log(outcome, oppositionEndsOn); //=> binding 2026-01-14
 * ```
 */
export function localAgreement(input: LocalAgreementInput): LocalAgreementResult {
  const checked = parseInput(shape, input);
  const { on, concernedTenants, notifiedOn } = checked;
  checkCounts(checked);
  const row = ruleOn(agreementSignature, on);
  const { endsOn, finding: opposed } = opposition(checked);
  const limbs = [
    signatures(checked),
    opposed,
    subject(checked),
    ...(notifiedOn === undefined ? [] : underTwoWordings(agreementSignature, row, notifiedOn, ['notifiedOn'])),
  ];
  const whole = together(limbs);
  const binding = verdict({
    ...whole,
    code: 'agreement-binding',
    basis: limbs.flatMap(({ basis }) => basis),
    figures: [figure('concerned', concernedTenants, 'count')],
    whenBreached: 'blocking',
  });
  return {
    on,
    outcome: OUTCOMES[whole.outcome],
    oppositionEndsOn: endsOn,
    findings: [...limbs, binding, ...checkedBefore(on, agreementSignature, row)],
  };
}

/**
 * The same as {@link localAgreement}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The answer, or why the input was refused.
 *
 * @example
 * ```ts
 * const result = safeLocalAgreement({} as never);
 * console.log(result.ok ? 'accepted' : result.error.code); //=> core/missing-value
 * ```
 */
export function safeLocalAgreement(input: LocalAgreementInput): SafeResult<LocalAgreementResult> {
  return attempt(() => localAgreement(input));
}
