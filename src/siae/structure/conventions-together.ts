/**
 * What the texts say of several conventions of one body.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- that an ETTI is exclusive is one of its aspects */
import {
  figure,
  finding,
  type Citation,
  type CivilDate,
  type Finding,
  type FindingInput,
  type UncertaintyReason,
} from '../../core/index.js';
import {
  associationOtherConventions,
  citationsOf,
  secondConvention,
  structureKinds,
  type LawRow,
  type SecondConventionRule,
  type SiaeKind,
} from '../../law/index.js';
import { rowNear } from '../row-near.js';
import { conventionGrounds } from './convention-grounds.js';

/**
 * What the texts say of conventions together: an exclusive activity, or that one mentions the others.
 *
 * @internal
 */
export interface Together<Rule extends string> {
  /** Which text speaks. */
  readonly rule: Rule;
  /** What it leaves open. */
  readonly reason: UncertaintyReason;
  /** The text. */
  readonly basis: readonly Citation[];
}

/**
 * What the texts beside the article on the ACI say of conventions together.
 *
 * @param kinds - The kinds.
 * @param on - The day.
 * @returns Which text speaks; `undefined` when none does.
 *
 * @internal
 */
export function otherTextOn(
  kinds: readonly SiaeKind[],
  on: CivilDate,
): Together<'exclusive' | 'mentioned'> | undefined {
  if (kinds.includes('ETTI')) {
    const basis = citationsOf(rowNear(structureKinds.ETTI.exclusivity!, on));
    return { rule: 'exclusive', reason: 'unsettled-law', basis };
  }
  if (!kinds.includes('AI')) return undefined;
  return { rule: 'mentioned', reason: 'missing-fact', basis: citationsOf(rowNear(associationOtherConventions, on)) };
}

// The article lets one convention stand beside that of the ACI: of three together it says nothing.
function isForeseen(kinds: readonly SiaeKind[], { value }: LawRow<SecondConventionRule>): boolean {
  const other = kinds.find((kind) => kind !== 'ACI');
  return kinds.length === 2 && kinds.includes('ACI') && value.kinds.some((kind) => kind === other);
}

function together(kinds: readonly SiaeKind[], on: CivilDate): Pick<FindingInput, 'code' | 'reason' | 'basis'> {
  const row = rowNear(secondConvention, on);
  if (isForeseen(kinds, row)) return { code: 'siae/two-conventions', reason: 'missing-fact', basis: citationsOf(row) };
  const { rule, reason, basis }: Together<string> = otherTextOn(kinds, on) ?? {
    rule: 'not-foreseen',
    reason: 'unsettled-law',
    basis: kinds.flatMap((kind) => conventionGrounds(kind, on)),
  };
  return { code: `siae/two-conventions-${rule}`, reason, basis };
}

/**
 * What the texts say of several conventions of one body: each calls for a fact, or leaves a doubt.
 *
 * @param kinds - The kinds whose conventions are in force.
 * @param on - The day.
 * @returns One finding for several kinds, none for one.
 *
 * @internal
 */
export function togetherFindings(kinds: readonly SiaeKind[], on: CivilDate): readonly Finding[] {
  if (kinds.length < 2) return [];
  const figures = [figure('kinds', kinds.join(' + '), 'text')];
  return [finding({ ...together(kinds, on), outcome: 'uncertain', severity: 'warning', figures })];
}
