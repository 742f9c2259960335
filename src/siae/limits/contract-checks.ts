/**
 * What the limits of the contracts of insertion workers share: days that decisions cover, conditions that hold, do not
 * hold, or are not known.
 */
import {
  addDays,
  finding,
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
}

/**
 * Whether the claims together cover every day; if not, the first day that none covers. `uncertain` when the days are covered
 * only with claims of which a condition is uncertain, for the gravest of their reasons.
 */
export type Coverage =
  | { readonly outcome: 'met' }
  | { readonly outcome: 'uncertain'; readonly reason: UncertaintyReason }
  | { readonly outcome: 'breached'; readonly uncovered: CivilDate };

const GRAVEST_FIRST = ['unsettled-law', 'unconfirmed-value'] as const;

function reasonOf(claims: readonly Claim[]): UncertaintyReason {
  const reasons = claims.flatMap(({ findings }) => findings.map(({ reason }) => reason));
  return GRAVEST_FIRST.find((reason) => reasons.includes(reason)) ?? 'missing-fact';
}

function hasOutcome({ findings }: Claim, outcome: Outcome): boolean {
  return findings.some((one) => one.outcome === outcome);
}

/**
 * Judges claims together: one that fails a condition counts for nothing.
 *
 * @param span - The days to cover.
 * @param claims - The claims.
 * @returns The outcome, with the first day that is not covered.
 *
 * @internal
 */
export function coverageOf(span: Period, claims: readonly Claim[]): Coverage {
  const possible = claims.filter((claim) => !hasOutcome(claim, 'breached'));
  const sure = possible.filter((claim) => !hasOutcome(claim, 'uncertain'));
  const covers = (some: readonly Claim[]): readonly Period[] => some.flatMap((claim) => claim.covers);
  if (firstUncovered(span, covers(sure)) === undefined) return { outcome: 'met' };
  const uncovered = firstUncovered(span, covers(possible));
  return uncovered === undefined
    ? { outcome: 'uncertain', reason: reasonOf(possible) }
    : { outcome: 'breached', uncovered };
}

/** A condition and its grounds. */
export interface Condition {
  /** Code of the finding; a fact that is missing adds `-unknown` to it. */
  readonly code: string;
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
  const { code, holds, ...rest } = condition;
  if (holds === undefined) {
    return finding({
      ...rest,
      code: `${code}-unknown`,
      outcome: 'uncertain',
      reason: 'missing-fact',
      severity: 'warning',
    });
  }
  return finding({ ...rest, code, outcome: holds ? 'met' : 'breached', severity: holds ? 'info' : 'blocking' });
}
