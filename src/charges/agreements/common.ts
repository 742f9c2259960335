/**
 * What the functions on agreements with tenants share: counts and days as they come in, the rule of a day, findings.
 */
import * as z from 'zod';

import {
  civilDate,
  figure,
  finding,
  refuse,
  schemaOf,
  type Citation,
  type CivilDate,
  type ErrorPath,
  type Figure,
  type Finding,
  type Outcome,
  type UncertaintyReason,
} from '../../core/index.js';
import { lawCheckedBefore } from '../law-checked.js';
import { citationsOf, rowOn, type CountShare, type LawRow, type LawTable } from '../../law/index.js';

/** More than any landlord has tenants. */
const MAX_COUNT = 10_000_000;

/**
 * The schema of a whole number of tenants, answers, dwellings…
 *
 * @param min - The least.
 * @returns The schema.
 *
 * @internal
 */
export function count(min: 0 | 1): z.ZodType<number> {
  // Minus zero would be printed with its sign.
  return z
    .int()
    .min(min)
    .max(MAX_COUNT)
    .overwrite((value) => value + 0);
}

/**
 * The schema of a civil day.
 *
 * @internal
 */
export const day: z.ZodType<CivilDate> = /* @__PURE__ */ schemaOf((value) => civilDate(value as string));

/**
 * Looks up the rule of a day, or refuses a day before the first one that the rule was read for.
 *
 * @param table - The rule's history.
 * @param on - The day.
 * @returns The row.
 * @throws {@link PalierError} `charges/no-text-then`.
 *
 * @internal
 */
export function ruleOn<V>(table: LawTable<V>, on: CivilDate): LawRow<V> {
  const first = table.rows[0]?.from ?? 'no day';
  return (
    rowOn(table, on) ?? refuse('charges/no-text-then', `a day on which the rule was read, from ${first}`, on, ['on'])
  );
}

/**
 * Refuses a day after the one that the question is asked for.
 *
 * @param value - The day, when there is one.
 * @param on - The day of the question.
 * @param path - Where the day stands.
 * @throws {@link PalierError} `charges/day-after-on`.
 *
 * @internal
 */
export function checkNotAfter(value: CivilDate | undefined, on: CivilDate, path: ErrorPath): void {
  if (value !== undefined && value > on) refuse('charges/day-after-on', `a day no later than ${on}`, value, path);
}

/**
 * The least count that reaches a share of a whole.
 *
 * @param share - The share.
 * @param whole - The whole.
 * @returns The least whole number that is not below the share.
 *
 * @internal
 */
export function leastCount(share: CountShare, whole: number): number {
  return Math.ceil((whole * share.part) / share.whole);
}

/**
 * The grounds of a row read in a way that the text does not spell out.
 *
 * @param row - The row.
 * @returns Its citations, none surer than an inference.
 *
 * @internal
 */
export function inferredFrom(row: LawRow<unknown>): readonly Citation[] {
  return citationsOf(row.confidence === 'unconfirmed' ? row : { ...row, confidence: 'inferred' });
}

/**
 * What a verdict of this subject is made of.
 *
 * @internal
 */
export interface VerdictInput {
  /** The code, without its module. */
  readonly code: string;
  /** What the rule says. */
  readonly outcome: Outcome;
  /** What it rests on. */
  readonly basis: readonly Citation[];
  /** The figures compared. */
  readonly figures?: readonly Figure[];
  /** Which part of the input it speaks of. */
  readonly path?: ErrorPath;
  /** Why it is uncertain; a fact that was not given, unless said. */
  readonly reason?: UncertaintyReason;
  /** How much it matters when breached; a warning unless said. */
  readonly whenBreached?: 'warning' | 'blocking';
}

const SEVERITIES = { met: 'info', uncertain: 'warning', 'not-applicable': 'info' } as const;

/**
 * Makes a finding of this subject: what is breached or uncertain warns, or blocks where that is said.
 *
 * @param input - Code, outcome, grounds and figures.
 * @returns The finding.
 *
 * @internal
 */
export function verdict(input: VerdictInput): Finding {
  const { code, outcome, reason = 'missing-fact', whenBreached = 'warning', ...more } = input;
  return finding({
    ...more,
    code: `charges/${code}`,
    outcome,
    severity: outcome === 'breached' ? whenBreached : SEVERITIES[outcome],
    ...(outcome === 'uncertain' ? { reason } : {}),
  });
}

/**
 * A verdict on a fact that the caller states or leaves out.
 *
 * @param fact - Whether it is so; absent when not known.
 * @param input - The rest of the verdict.
 * @returns Met, breached, or uncertain for want of the fact.
 *
 * @internal
 */
export function verdictOnFact(fact: boolean | undefined, input: Omit<VerdictInput, 'outcome' | 'reason'>): Finding {
  const outcome = fact === undefined ? 'uncertain' : fact ? 'met' : 'breached';
  return verdict({ ...input, outcome });
}

/**
 * Says that the texts were last looked through before the day of the question, when they were.
 *
 * @param on - The day of the question.
 * @param table - The table that the answer rests on.
 * @param row - Its row.
 * @returns One finding, or none.
 *
 * @internal
 */
export function checkedBefore(on: CivilDate, table: LawTable<unknown>, row: LawRow<unknown>): readonly Finding[] {
  return lawCheckedBefore(on, table.verifiedTo, citationsOf(row));
}

/**
 * Says that the wording changed between two days that one answer rests on, when it did.
 *
 * @param table - The rule's history.
 * @param row - The row of the day of the question.
 * @param since - The earlier day.
 * @param path - Where the earlier day stands.
 * @returns One finding, or none.
 *
 * @internal
 */
export function underTwoWordings(
  table: LawTable<unknown>,
  row: LawRow<unknown>,
  since: CivilDate,
  path: ErrorPath,
): readonly Finding[] {
  if (since >= row.from) return [];
  const before = rowOn(table, since);
  return [
    verdict({
      code: 'agreement-under-two-wordings',
      outcome: 'uncertain',
      reason: 'unsettled-law',
      basis: [...citationsOf(row), ...(before === undefined ? [] : citationsOf(before))],
      figures: [figure('since', since, 'day'), figure('changed', row.from, 'day')],
      path,
    }),
  ];
}

/**
 * What several verdicts come to together: one breach is enough, then one doubt.
 *
 * @param findings - The verdicts.
 * @returns The outcome, with the reason of the first doubt when it is uncertain.
 *
 * @internal
 */
export function together(findings: readonly Finding[]): Pick<VerdictInput, 'outcome' | 'reason'> {
  if (findings.some(({ outcome }) => outcome === 'breached')) return { outcome: 'breached' };
  const reason = findings.find(({ outcome }) => outcome === 'uncertain')?.reason;
  return reason === undefined ? { outcome: 'met' } : { outcome: 'uncertain', reason };
}
