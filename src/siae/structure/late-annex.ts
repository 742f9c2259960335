/**
 * What happens while the yearly financial annex (avenant annuel, annexe financière) of a convention is not signed (Code du
 * travail, art. R5132-3-1, R5132-10-8-1, R5132-14, R5132-29-1).
 */
import * as z from 'zod';

import {
  attempt,
  civilDate,
  figure,
  finding,
  parseInput,
  refuse,
  schemaOf,
  type CivilDate,
  type Finding,
  type FindingInput,
  type SafeResult,
} from '../../core/index.js';
import {
  citationsOf,
  lateAnnexRules,
  requireRow,
  rowOn,
  type LateAnnexRule,
  type LawRow,
  type PathEmployerKind,
} from '../../law/index.js';
import { lawCheckedBefore } from '../law-checked.js';

/** What {@link lateAnnex} is given. */
export interface LateAnnexInput {
  /** The kind that the convention is for. */
  readonly kind: PathEmployerKind;
  /** The year that the annex is for; from 2024. */
  readonly year: number;
  /** The day asked for, `YYYY-MM-DD`; from 2023-12-30. */
  readonly on: string;
  /** The day on which the annex was signed; `null` when it is not. */
  readonly signedOn: string | null;
  /** Whether the State offered the annex to the structure; taken as offered unless said. */
  readonly offered?: boolean;
  /** The day that the order (arrêté) set for the year: the former terms hold on it still. Left out when not known. */
  readonly orderedDay?: string;
}

/**
 * Where the money terms stand on a day: the year has not begun (`not-yet`), the annex is signed, the former terms hold on,
 * payment is suspended, or the aid of the year is asked back.
 */
export type LateAnnexState = 'not-yet' | 'signed' | 'former-terms' | 'payment-suspended' | 'recovery';

/** What a late annex leads to on a day. */
export interface LateAnnex {
  /** The day asked for. */
  readonly on: CivilDate;
  /** Where things stand; on a day that is not settled, the reading that the finding states. */
  readonly state: LateAnnexState;
  /** The last day of the former terms: the ordered one, or 31 May while it is not known. */
  readonly formerTermsUntil: CivilDate;
  /** The day before which the annex is to be signed, 30 September. */
  readonly signedBefore: CivilDate;
  /** What the law says, with its articles. */
  readonly findings: readonly Finding[];
}

const day = schemaOf((value) => civilDate(value as string));

/** Schema of {@link LateAnnexInput}: unknown keys are refused, days are checked. */
export const lateAnnexSchema: z.ZodType<LateAnnexInput> = z.strictObject({
  kind: z.enum(['EI', 'ETTI', 'AI', 'ACI']),
  year: z.int().min(1900).max(2200),
  on: day,
  signedOn: z.nullable(day),
  offered: z.exactOptional(z.boolean()),
  orderedDay: z.exactOptional(day),
});

interface Facts {
  readonly on: CivilDate;
  readonly firstDay: CivilDate;
  readonly signedOn: CivilDate | null;
  readonly isOffered: boolean;
  readonly isOrdered: boolean;
  readonly until: CivilDate;
  readonly before: CivilDate;
  readonly row: LawRow<LateAnnexRule>;
}

function checkOrdered(orderedDay: string | undefined, firstDay: CivilDate, latestDay: CivilDate): void {
  if (orderedDay === undefined || (firstDay <= orderedDay && orderedDay <= latestDay)) return;
  refuse('siae/ordered-day-out-of-range', `a day from ${firstDay} to ${latestDay}`, orderedDay, ['orderedDay']);
}

function factsOf(input: LateAnnexInput): Facts {
  const on = input.on as CivilDate;
  const table = lateAnnexRules[input.kind];
  if (rowOn(table, on) === undefined) {
    return refuse('siae/no-text-then', 'a day from 2023-12-30, the first of the articles applied', on, ['on']);
  }
  if (input.year < 2024) {
    return refuse('siae/no-text-then', 'a year from 2024, the first that the articles cover whole', input.year, [
      'year',
    ]);
  }
  const { signedOn } = input;
  const soonest = `${String(input.year - 1)}-01-01`;
  if (signedOn !== null && signedOn < soonest) {
    return refuse(
      'siae/signed-too-early',
      `a day from ${soonest} on, for an annex of ${String(input.year)}`,
      signedOn,
      ['signedOn'],
    );
  }
  const row = requireRow(table, on);
  const firstDay = civilDate(`${String(input.year)}-01-01`);
  const latestDay = civilDate(`${String(input.year)}-${row.value.formerTermsAtMostUntil}`);
  checkOrdered(input.orderedDay, firstDay, latestDay);
  return {
    on,
    firstDay,
    signedOn: signedOn as CivilDate | null,
    isOffered: input.offered ?? true,
    isOrdered: input.orderedDay !== undefined,
    until: (input.orderedDay ?? latestDay) as CivilDate,
    before: civilDate(`${String(input.year)}-${row.value.signedBefore}`),
    row,
  };
}

// On 30 September the words "before" and "by" part: an annex signed or still to be signed that day is in doubt.
function stateOf({ on, firstDay, signedOn, until, before }: Facts): LateAnnexState {
  if (signedOn !== null && signedOn <= on) return signedOn <= before ? 'signed' : 'recovery';
  if (on < firstDay) return 'not-yet';
  if (on <= until) return 'former-terms';
  return on <= before ? 'payment-suspended' : 'recovery';
}

const WARNING = { severity: 'warning' } as const;

function verdictOf(facts: Facts, state: LateAnnexState): Pick<FindingInput, 'outcome' | 'severity' | 'reason'> {
  switch (state) {
    case 'not-yet':
      return { outcome: 'not-applicable', severity: 'info' };
    case 'signed':
      return { outcome: 'met', severity: 'info' };
    case 'former-terms':
      // An earlier day may have been ordered.
      return facts.isOrdered
        ? { outcome: 'met', severity: 'info' }
        : { outcome: 'uncertain', reason: 'missing-fact', ...WARNING };
    case 'payment-suspended':
    case 'recovery':
      return facts.isOffered
        ? { outcome: 'breached', ...WARNING }
        : { outcome: 'uncertain', reason: 'unsettled-law', ...WARNING };
  }
}

function codeOf(facts: Facts, state: LateAnnexState): string {
  const code = `siae/annex/${state}`;
  if (state === 'former-terms' && !facts.isOrdered) return `${code}-at-most`;
  const isUnoffered = !facts.isOffered && (state === 'payment-suspended' || state === 'recovery');
  return isUnoffered ? `${code}-not-offered` : code;
}

function thirtiethFinding({ on, signedOn, before, row }: Facts): readonly Finding[] {
  const isSigned = signedOn !== null && signedOn <= on;
  if (isSigned ? signedOn !== before : on !== before) return [];
  return [
    finding({
      code: 'siae/annex-on-last-day',
      outcome: 'uncertain',
      reason: 'unsettled-law',
      severity: 'warning',
      basis: citationsOf(row),
      figures: [figure('before', before, 'day')],
      path: [isSigned ? 'signedOn' : 'on'],
    }),
  ];
}

/**
 * Says what an annex that is late, or was, leads to on a day: the former money terms hold on until the day set by order,
 * 31 May at most and included; then payment is suspended; an annex not signed before 30 September has the aid of the year
 * asked back. A day after `on` on which it is signed is not known yet.
 *
 * @param input - The kind, the year, the day, the signature.
 * @returns Where things stand, the two days, what the law says.
 * @throws {@link PalierError} `siae/no-text-then` before 2023-12-30 or for a year before 2024,
 * `siae/ordered-day-out-of-range` for an ordered day outside 1 January to 31 May of the year, and the codes of the schema.
 *
 * @example
 * ```ts
 * const annex = { kind: 'ACI', year: 2026, signedOn: null } as const;
 * console.log(lateAnnex({ ...annex, on: '2026-05-31' }).state); //=> former-terms
 * console.log(lateAnnex({ ...annex, on: '2026-06-01' }).state); //=> payment-suspended
 * console.log(lateAnnex({ ...annex, on: '2026-10-01' }).state); //=> recovery
 * ```
 */
export function lateAnnex(input: LateAnnexInput): LateAnnex {
  const given = parseInput(lateAnnexSchema, input);
  const facts = factsOf(given);
  const { on, until, before, row } = facts;
  const state = stateOf(facts);
  return {
    on,
    state,
    formerTermsUntil: until,
    signedBefore: before,
    findings: [
      finding({
        code: codeOf(facts, state),
        ...verdictOf(facts, state),
        basis: citationsOf(row),
        figures: [
          figure('until', until, 'day'),
          figure('before', before, 'day'),
          figure('firstDay', facts.firstDay, 'day'),
        ],
        path: [state === 'former-terms' ? 'orderedDay' : 'signedOn'],
      }),
      ...thirtiethFinding(facts),
      ...lawCheckedBefore(on, [lateAnnexRules[given.kind]], citationsOf(row)),
    ],
  };
}

/**
 * {@link lateAnnex} without throwing.
 *
 * @param input - As for {@link lateAnnex}.
 * @returns Where things stand, or the error.
 *
 * @example
 * ```ts
 * const early = safeLateAnnex({ kind: 'EI', year: 2024, on: '2023-12-29', signedOn: null });
 * if (!early.ok) console.log(early.error.code); //=> siae/no-text-then
 * ```
 */
export function safeLateAnnex(input: LateAnnexInput): SafeResult<LateAnnex> {
  return attempt(() => lateAnnex(input));
}
