/**
 * A residence from the whole to the dwelling: buildings, stairwells, dwellings.
 */
import { compareNatural } from '../../core/index.js';
import { asResidence, type Dwelling, type Residence, type ResidenceInput } from './residence.js';

/** The dwellings of a stairwell. */
export interface StairwellNode {
  /** Its name. */
  readonly name: string;
  /** Identifiers of its dwellings, in order. */
  readonly dwellings: readonly string[];
}

/** The stairwells of a building, and the dwellings that name no stairwell. */
export interface BuildingNode {
  /** Its name. */
  readonly name: string;
  /** Its stairwells, in natural order of their names. */
  readonly stairwells: readonly StairwellNode[];
  /** Identifiers of its dwellings outside any stairwell. */
  readonly dwellings: readonly string[];
}

/** A residence from the whole to the dwelling. */
export interface ResidenceTree {
  /** Its buildings, in natural order of their names. */
  readonly buildings: readonly BuildingNode[];
  /** Stairwells whose dwellings name no building. */
  readonly stairwells: readonly StairwellNode[];
  /** Identifiers of the dwellings that name neither. */
  readonly dwellings: readonly string[];
}

/**
 * Lays a residence out from the whole to the dwelling: its buildings, their stairwells, their dwellings.
 *
 * @param input - A checked residence, or what makes one.
 * @returns The tree; names and identifiers in natural order.
 * @throws {@link PalierError} as {@link residence}.
 *
 * @example
 * ```ts
 * const tree = residenceTree({
 *   name: 'Les Tilleuls',
 *   regime: 'hlm',
 *   territory: 'metropole',
 *   dwellings: [{ id: '1', building: 'A', stairwell: 'A1' }, { id: '2', building: 'A', stairwell: 'A2' }],
 * });
 * for (const { name, stairwells } of tree.buildings) console.log(name, stairwells.length); //=> A 2
 * ```
 */
export function residenceTree(input: Residence | ResidenceInput): ResidenceTree {
  const below = (rows: readonly Dwelling[]): Pick<BuildingNode, 'stairwells' | 'dwellings'> => {
    const { named, others } = byName(rows, 'stairwell');
    const stairwells = named.map(([name, members]) => ({ name, dwellings: members.map(({ id }) => id) }));
    return { stairwells, dwellings: others.map(({ id }) => id) };
  };
  const { named, others } = byName(asResidence(input, []).dwellings, 'building');
  return { buildings: named.map(([name, members]) => ({ name, ...below(members) })), ...below(others) };
}

interface ByName {
  readonly named: readonly (readonly [name: string, members: readonly Dwelling[]])[];
  readonly others: readonly Dwelling[];
}

function byName(rows: readonly Dwelling[], field: 'building' | 'stairwell'): ByName {
  const groups = new Map<string, Dwelling[]>();
  const others: Dwelling[] = [];
  for (const row of rows) {
    const name = row[field];
    const group = name === undefined ? others : (groups.get(name) ?? []);
    group.push(row);
    if (name !== undefined) groups.set(name, group);
  }
  return { named: [...groups].sort(([a], [b]) => compareNatural(a, b)), others };
}
