/**
 * The terms of a convention with the State (convention de conventionnement): its length, a second one beside it, and what
 * a late yearly annex leads to (Code du travail, art. R5132-3 ff., D5132-30).
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- EI, ETTI, AI and ACI two by two, but for those of the article, hold an ETTI or an AI */
import * as z from 'zod';

import {
  attempt,
  civilDate,
  figure,
  finding,
  parseInput,
  period,
  refuse,
  schemaOf,
  type CivilDate,
  type Finding,
  type SafeResult,
} from '../../core/index.js';
import {
  citationsOf,
  conventionBreach,
  conventionConsultedBody,
  conventionLength,
  requireRow,
  rowOn,
  secondConvention,
  type LawRow,
  type PathEmployerKind,
} from '../../law/index.js';
import { lawCheckedBefore } from '../law-checked.js';
import { lastDayOfTerm } from '../term.js';
import { otherTextOn } from './conventions-together.js';

/** A convention of another kind that the same body holds or asks for. */
export interface SecondConventionInput {
  /** Its kind. */
  readonly kind: PathEmployerKind;
  /** Whether the opinion asked for was favourable (avis favorable); left out when not known. */
  readonly favourableOpinion?: boolean;
  /** Whether each convention has its own accounts (comptabilité distincte); left out when not known. */
  readonly separateAccounts?: boolean;
}

/** What {@link conventionTerms} is given. */
export interface ConventionTermsInput {
  /** The kind that the convention is for. */
  readonly kind: PathEmployerKind;
  /** Its first day, `YYYY-MM-DD`: the law of that day is applied. */
  readonly firstDay: string;
  /** Its last day, included. */
  readonly lastDay: string;
  /** A second convention of the same body. */
  readonly second?: SecondConventionInput;
}

/** The terms of a convention. */
export interface ConventionTerms {
  /** The kind that it is for. */
  readonly kind: PathEmployerKind;
  /** Its first day. */
  readonly firstDay: CivilDate;
  /** Its last day, included. */
  readonly lastDay: CivilDate;
  /** The last day that it may have. */
  readonly lastLawfulDay: CivilDate;
  /** What the law says, with its articles. */
  readonly findings: readonly Finding[];
}

const day = schemaOf((value) => civilDate(value as string));
const kind = z.enum(['EI', 'ETTI', 'AI', 'ACI']);
const known = z.exactOptional(z.boolean());

/** Schema of {@link ConventionTermsInput}: unknown keys are refused, days are checked. */
export const conventionTermsSchema: z.ZodType<ConventionTermsInput> = z.strictObject({
  kind,
  firstDay: day,
  lastDay: day,
  second: z.exactOptional(z.strictObject({ kind, favourableOpinion: known, separateAccounts: known })),
});

const MISSING = { outcome: 'uncertain', reason: 'missing-fact', severity: 'warning' } as const;
const verdict = (isMet: boolean | undefined) =>
  isMet === undefined
    ? MISSING
    : isMet
      ? ({ outcome: 'met', severity: 'info' } as const)
      : ({ outcome: 'breached', severity: 'blocking' } as const);

function lengthFinding(
  days: { readonly lastDay: CivilDate; readonly limit: CivilDate },
  years: number,
  row: LawRow<unknown>,
): Finding {
  const isMet = days.lastDay <= days.limit;
  return finding({
    code: isMet ? 'siae/convention-length' : 'siae/convention-too-long',
    ...verdict(isMet),
    basis: citationsOf(row),
    figures: [
      figure('years', years, 'count'),
      figure('lastDay', days.lastDay, 'day'),
      figure('limit', days.limit, 'day'),
    ],
    path: ['lastDay'],
  });
}

function secondFindings(first: PathEmployerKind, second: SecondConventionInput, on: CivilDate): readonly Finding[] {
  const row = requireRow(secondConvention, on);
  const other = first === 'ACI' ? second.kind : first;
  const isOfArticle = (first === 'ACI' || second.kind === 'ACI') && row.value.kinds.includes(other);
  const common = {
    basis: citationsOf(row),
    figures: [figure('first', first, 'text'), figure('second', second.kind, 'text')],
    path: ['second'],
  };
  if (!isOfArticle) {
    // Two kinds of which neither is an ACI, or one is an ETTI: a text speaks of each such pair.
    const { rule, reason, basis } = otherTextOn([first, second.kind], on)!;
    const doubt = { outcome: 'uncertain', severity: 'warning', reason, basis } as const;
    return [finding({ ...common, ...doubt, code: `siae/convention-second-${rule}` })];
  }
  const { favourableOpinion: opinion, separateAccounts: accounts } = second;
  return [
    finding({
      ...common,
      code: `siae/convention-second-opinion${opinion === undefined ? '-unknown' : ''}`,
      ...verdict(opinion),
      path: ['second', 'favourableOpinion'],
    }),
    finding({
      ...common,
      code: `siae/convention-second-accounts${accounts === undefined ? '-unknown' : ''}`,
      ...verdict(accounts),
      path: ['second', 'separateAccounts'],
    }),
  ];
}

/**
 * Whether a convention is no longer than the law lets it be, and whether the body that holds it may hold another: three
 * years at most, the first day and the last included, by the law of its first day.
 *
 * @param input - The kind, the days, a second convention.
 * @returns The last lawful day, what the law says, who is consulted, how it is ended for breach.
 * @throws {@link PalierError} `siae/no-text-then` before the oldest wording read (EI and ACI 2016-05-01, ETTI 2014-02-24,
 * AI 2014-07-01), `siae/second-convention-of-same-kind`, `core/reversed-period`, `core/date-out-of-range`, and the codes
 * of the schema.
 *
 * @example
 * ```ts
 * const terms = conventionTerms({ kind: 'ACI', firstDay: '2024-01-01', lastDay: '2027-01-01' });
 * console.log(terms.lastLawfulDay, terms.findings[0]?.code); //=> 2026-12-31 siae/convention-too-long
 * ```
 */
export function conventionTerms(input: ConventionTermsInput): ConventionTerms {
  const given = parseInput(conventionTermsSchema, input);
  const { firstDay, lastDay } = period(given.firstDay as CivilDate, given.lastDay as CivilDate);
  const table = conventionLength[given.kind];
  if (rowOn(table, firstDay) === undefined) {
    return refuse('siae/no-text-then', `a day from ${table.rows.map(({ from }) => from).join()}`, firstDay, [
      'firstDay',
    ]);
  }
  const { second } = given;
  if (second?.kind === given.kind) {
    return refuse('siae/second-convention-of-same-kind', `a kind other than ${given.kind}`, second.kind, [
      'second',
      'kind',
    ]);
  }
  const row = requireRow(table, firstDay);
  const body = requireRow(conventionConsultedBody, firstDay);
  const breach = rowOn(conventionBreach, firstDay);
  const limit = lastDayOfTerm(firstDay, 12 * row.value.years);
  const info = { outcome: 'not-applicable', severity: 'info' } as const;
  return {
    kind: given.kind,
    firstDay,
    lastDay,
    lastLawfulDay: limit,
    findings: [
      lengthFinding({ lastDay, limit }, row.value.years, row),
      ...(second === undefined ? [] : secondFindings(given.kind, second, firstDay)),
      finding({
        code: `siae/convention-consulted/${body.value}`,
        ...info,
        basis: citationsOf(body),
        path: ['firstDay'],
      }),
      ...(breach === undefined
        ? []
        : [
            finding({
              code: 'siae/convention-breach',
              ...info,
              basis: citationsOf(breach),
              figures: [figure('months', breach.value.answerMonths, 'months')],
            }),
          ]),
      ...lawCheckedBefore(firstDay, [table, conventionConsultedBody], citationsOf(row)),
    ],
  };
}

/**
 * {@link conventionTerms} without throwing.
 *
 * @param input - As for {@link conventionTerms}.
 * @returns The terms, or the error.
 *
 * @example
 * ```ts
 * const early = safeConventionTerms({ kind: 'AI', firstDay: '2014-06-30', lastDay: '2015-06-29' });
 * if (!early.ok) console.log(early.error.code); //=> siae/no-text-then
 * ```
 */
export function safeConventionTerms(input: ConventionTermsInput): SafeResult<ConventionTerms> {
  return attempt(() => conventionTerms(input));
}
