/**
 * What the limits of the contracts of insertion workers share: days that decisions cover, conditions that hold, do not
 * hold, or are not known.
 */
import {
  addDays,
  finding,
  overlap,
  type Citation,
  type CivilDate,
  type ErrorPath,
  type Figure,
  type Finding,
  type Outcome,
  type Period,
  type UncertaintyReason,
} from '../../core/index.js';

/**
 * The first day that no period covers.
 *
 * @param span - The days to cover.
 * @param covers - The periods, in any order.
 * @returns The day, or `undefined` when every day is covered.
 *
 * @internal
 */
export function firstUncovered(span: Period, covers: readonly Period[]): CivilDate | undefined {
  let next = span.firstDay;
  for (const { firstDay, lastDay } of [...covers].sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1))) {
    if (firstDay > next || lastDay < next) continue;
    if (lastDay >= span.lastDay) return undefined;
    next = addDays(lastDay, 1);
  }
  return next;
}

/** A ground to depart from a rule on some days, with what was found of its conditions. */
export interface Claim {
  /** The findings on its conditions. */
  readonly findings: readonly Finding[];
  /** The days it is claimed for. */
  readonly covers: readonly Period[];
  /** Where in the input. */
  readonly path: ErrorPath;
}

/** Whether the claims together cover every day; if not, the first day that none covers. `uncertain` when the days are covered only with claims of which a condition is uncertain, for the gravest of their reasons, with those conditions. */
type Coverage =
  | { readonly outcome: 'met' }
  | { readonly outcome: 'uncertain'; readonly reason: UncertaintyReason; readonly doubts: readonly Finding[] }
  | { readonly outcome: 'breached'; readonly uncovered: CivilDate };

/** Claims judged together. */
export interface Judgement {
  /** What they cover. */
  readonly coverage: Coverage;
  /** The findings on the claims that the coverage rests on, and on the others that they are not needed. */
  readonly findings: readonly Finding[];
}

const GRAVEST_FIRST = ['unsettled-law', 'unconfirmed-value'] as const;

function reasonOf(doubts: readonly Finding[]): UncertaintyReason {
  return GRAVEST_FIRST.find((reason) => doubts.some((one) => one.reason === reason)) ?? 'missing-fact';
}

function hasOutcome({ findings }: Claim, outcome: Outcome): boolean {
  return findings.some((one) => one.outcome === outcome);
}

function doubtsOf(span: Period, claims: readonly Claim[]): readonly Finding[] {
  return claims
    .filter(({ covers }) => covers.some((one) => overlap(one, span) !== undefined))
    .flatMap(({ findings }) => findings.filter(({ outcome }) => outcome === 'uncertain'));
}

/**
 * Judges claims together: one that fails a condition counts for nothing, and breaks nothing where the others do without it.
 *
 * @param span - The days to cover.
 * @param claims - The claims.
 * @param notNeeded - What is said of a claim that the others do without.
 * @returns The coverage and the findings on the claims.
 *
 * @internal
 */
export function judgeClaims(
  span: Period,
  claims: readonly Claim[],
  notNeeded: (path: ErrorPath) => Finding,
): Judgement {
  const possible = claims.filter((claim) => !hasOutcome(claim, 'breached'));
  const sure = possible.filter((claim) => !hasOutcome(claim, 'uncertain'));
  const gap = (some: readonly Claim[]): CivilDate | undefined =>
    firstUncovered(
      span,
      some.flatMap(({ covers }) => covers),
    );
  const said = (kept: readonly Claim[]): readonly Finding[] =>
    claims.flatMap((claim) => (kept.includes(claim) ? claim.findings : [notNeeded(claim.path)]));
  if (gap(sure) === undefined) return { coverage: { outcome: 'met' }, findings: said(sure) };
  const uncovered = gap(possible);
  if (uncovered !== undefined) return { coverage: { outcome: 'breached', uncovered }, findings: said(claims) };
  const doubts = doubtsOf(span, possible);
  return { coverage: { outcome: 'uncertain', reason: reasonOf(doubts), doubts }, findings: said(possible) };
}

/** A condition and its grounds. */
export interface Condition {
  /** Code of the finding; a fact that is missing adds `-unknown` to it. */
  readonly code: string;
  /** Code of the finding when it does not hold; `code` when left out. */
  readonly otherwise?: string;
  /** Whether it holds; `undefined` when a fact is missing. */
  readonly holds: boolean | undefined;
  /** The grounds. */
  readonly basis: readonly Citation[];
  /** The figures compared. */
  readonly figures?: readonly Figure[];
  /** Where in the input. */
  readonly path: ErrorPath;
}

/**
 * Says of a condition whether it holds.
 *
 * @param condition - The condition.
 * @returns The finding.
 *
 * @internal
 */
export function conditionFinding(condition: Condition): Finding {
  const { code, otherwise = code, holds, ...rest } = condition;
  if (holds === undefined) {
    return finding({
      ...rest,
      code: `${code}-unknown`,
      outcome: 'uncertain',
      reason: 'missing-fact',
      severity: 'warning',
    });
  }
  return holds
    ? finding({ ...rest, code, outcome: 'met', severity: 'info' })
    : finding({ ...rest, code: otherwise, outcome: 'breached', severity: 'blocking' });
}
