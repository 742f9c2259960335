/**
 * What is said of the kinds of a structure that have no convention in force.
 */
import { figure, finding, type CivilDate, type Finding } from '../../core/index.js';
import { annexStates, citationsOf, requireRow, SIAE_KINDS, type SiaeKind } from '../../law/index.js';
import { conventionGrounds } from './convention-grounds.js';
import type { Structure } from './structure.js';

/**
 * The kinds of SIAE that a structure declares or has conventions for.
 *
 * @param structure - The structure.
 * @returns Them, in the order of the law module.
 *
 * @internal
 */
export function siaeKindsOf(structure: Structure): readonly SiaeKind[] {
  return SIAE_KINDS.filter((kind) => structure.kinds.includes(kind));
}

/**
 * Says that none of the conventions of a structure is in force.
 *
 * @param kind - The first of its kinds.
 * @param on - The day.
 * @returns The finding.
 *
 * @internal
 */
export function noneInForce(kind: SiaeKind, on: CivilDate): Finding {
  const basis = conventionGrounds(kind, on);
  return finding({ code: 'siae/no-convention-in-force', outcome: 'breached', severity: 'blocking', basis });
}

/**
 * Says that a neighbour, or a régie, has no convention and needs none.
 *
 * @param on - The day.
 * @returns The finding.
 *
 * @internal
 */
export function noneExpected(on: CivilDate): Finding {
  const basis = conventionGrounds('ACI', on);
  return finding({ code: 'siae/no-convention-expected', outcome: 'not-applicable', severity: 'info', basis });
}

/**
 * Asks for the conventions of the kinds that have none in the list.
 *
 * @param kinds - These kinds.
 * @param on - The day.
 * @returns One finding for all of them, none when there are none.
 *
 * @internal
 */
export function notKnown(kinds: readonly SiaeKind[], on: CivilDate): readonly Finding[] {
  const [first, ...others] = kinds;
  if (first === undefined) return [];
  return [
    finding({
      code: 'siae/conventions-not-known',
      outcome: 'uncertain',
      reason: 'missing-fact',
      severity: 'warning',
      basis: [first, ...others].flatMap((kind) => conventionGrounds(kind, on)),
      figures: [figure('kinds', kinds.join(' + '), 'text')],
      path: ['conventions'],
    }),
  ];
}

/**
 * Asks for the convention of an annex that is active while no convention of its kind is in force in the list.
 *
 * @param kind - The kind.
 * @param annexes - The annexes that are active on the day, by their position in the list of the structure.
 * @param on - The day.
 * @returns One finding, on the annex that lasts longest; none when there are none.
 *
 * @internal
 */
export function annexWithoutConvention(
  kind: SiaeKind,
  annexes: readonly { readonly position: number; readonly lastDay: CivilDate }[],
  on: CivilDate,
): readonly Finding[] {
  const [longest] = [...annexes].sort((a, b) => (a.lastDay > b.lastDay ? -1 : Number(a.lastDay < b.lastDay)));
  if (longest === undefined) return [];
  return [
    finding({
      code: 'siae/annex-without-convention',
      outcome: 'uncertain',
      reason: 'missing-fact',
      severity: 'warning',
      basis: [...citationsOf(requireRow(annexStates, annexStates.verifiedTo)), ...conventionGrounds(kind, on)],
      figures: [figure('kind', kind, 'text'), figure('until', longest.lastDay, 'day')],
      path: ['annexes', longest.position],
    }),
  ];
}
