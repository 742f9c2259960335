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
  type UncertaintyReason,
} from '../../core/index.js';
import {
  associationOtherConventions,
  citationsOf,
  requireRow,
  rowOn,
  secondConvention,
  structureKinds,
  type LawRow,
  type LawTable,
  type SiaeKind,
} from '../../law/index.js';
import { conventionGrounds } from './convention-grounds.js';

interface Together {
  readonly code: string;
  readonly reason: UncertaintyReason;
  readonly basis: readonly Citation[];
}

function together(kinds: readonly SiaeKind[], on: CivilDate): Together {
  const near = <V>(table: LawTable<V>): LawRow<V> => rowOn(table, on) ?? requireRow(table, table.verifiedTo);
  if (kinds.includes('ETTI')) {
    const basis = citationsOf(near(structureKinds.ETTI.exclusivity!));
    return { code: 'siae/two-conventions-exclusive', reason: 'unsettled-law', basis };
  }
  const rule = near(secondConvention);
  // The article lets one convention stand beside that of the ACI: of three together it says nothing.
  const other = kinds.find((kind) => kind !== 'ACI');
  if (kinds.length === 2 && kinds.includes('ACI') && rule.value.kinds.some((kind) => kind === other)) {
    return { code: 'siae/two-conventions', reason: 'missing-fact', basis: citationsOf(rule) };
  }
  if (kinds.includes('AI')) {
    const basis = citationsOf(near(associationOtherConventions));
    return { code: 'siae/two-conventions-mentioned', reason: 'missing-fact', basis };
  }
  const basis = kinds.flatMap((kind) => conventionGrounds(kind, on));
  return { code: 'siae/two-conventions-not-foreseen', reason: 'unsettled-law', basis };
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
