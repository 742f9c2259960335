/**
 * Perimeters and keys that landlords usually choose, offered and never applied: no text imposes them.
 */
import { attempt, civilDate, figure, finding, refuse, type CivilDate, type Finding } from '../../core/index.js';
import { cite } from '../../law/index.js';
import type { ApportionmentKey, DeclaredKeyKind } from './key.js';
import type { Perimeter } from './perimeter.js';
import { weightsFor } from './key-weights.js';
import { asResidence, positionsIn, type Residence, type ResidenceInput } from './residence.js';
import { residenceTree } from './tree.js';
import type { ChargeNature } from '../year/year.js';

/** What landlords usually choose for a nature of charge. */
export interface AllocationSuggestion {
  /** The nature of charge. */
  readonly nature: ChargeNature;
  /** Each of these shares its own expenses: the stairwells, the buildings, or the whole residence. */
  readonly perimeters: readonly Perimeter[];
  /** The key. */
  readonly key: ApportionmentKey;
  /** Says that it is practice, from whom, and that nothing imposes it. */
  readonly finding: Finding;
}

type Level = 'stairwells' | 'buildings' | 'residence';

interface Habit {
  readonly nature: ChargeNature;
  /** From the narrowest perimeter to the widest; the first that the residence has. */
  readonly levels: readonly Level[];
  /** The declared key that comes first, when there is one. */
  readonly declared?: DeclaredKeyKind;
  readonly key: 'per-dwelling' | 'living-area';
}

const NARROW: readonly Level[] = ['stairwells', 'buildings', 'residence'];

const HABITS: readonly Habit[] = [
  { nature: 'staff', levels: ['buildings', 'residence'], key: 'per-dwelling' },
  { nature: 'I', levels: NARROW, declared: 'lift-coefficient', key: 'per-dwelling' },
  { nature: 'IV', levels: NARROW, declared: 'other', key: 'per-dwelling' },
  { nature: 'V', levels: ['residence'], declared: 'other', key: 'living-area' },
  { nature: 'VI', levels: NARROW, declared: 'other', key: 'per-dwelling' },
  { nature: 'VII', levels: ['buildings', 'residence'], key: 'per-dwelling' },
];

function perimetersAt(place: Residence, level: Level): readonly Perimeter[] {
  const { buildings, stairwells, dwellings } = residenceTree(place);
  if (level === 'residence') return ['residence'];
  // A level that leaves dwellings out would leave them without the charge.
  if (dwellings.length > 0) return [];
  if (level === 'buildings') {
    return stairwells.length > 0 ? [] : buildings.map(({ name }) => ({ buildings: [name] }));
  }
  if (buildings.some(({ dwellings: outside }) => outside.length > 0)) return [];
  const all = [...buildings.flatMap((building) => building.stairwells), ...stairwells];
  return all.map(({ name }) => ({ stairwells: [name] }));
}

function keyOf({ declared, key }: Habit, place: Residence, on: CivilDate): ApportionmentKey {
  const { declaredKeys = [], dwellings } = place;
  const ids = new Set(
    declaredKeys.filter(({ kind, declaredOn }) => kind === declared && declaredOn <= on).map(({ id }) => id),
  );
  const [only] = ids;
  // Of two declared keys nothing says which one is meant.
  if (only !== undefined && ids.size === 1) return { declared: only };
  const known = key === 'per-dwelling' || dwellings.every(({ livingArea }) => livingArea !== undefined);
  return known ? key : 'per-dwelling';
}

function canShare(place: Residence, perimeter: Perimeter, key: ApportionmentKey, on: CivilDate): boolean {
  return attempt(() => weightsFor(place, key, positionsIn(place, perimeter, []), on, [])).ok;
}

/**
 * Suggests a perimeter and a key for each nature of charge, as landlords usually choose them: lifts by stairwell and floor
 * coefficient, cleaning and waste by stairwell, outdoor spaces over the whole residence by living area… It is practice, not
 * law: the landlord chooses, tells the tenants, and keeps to it. Natures without a usual choice are left out, and so are the
 * parts of the residence that the key gives no weight, such as a stairwell without a lift.
 *
 * @param input - A checked residence, or what makes one.
 * @param on - The day: keys declared later are not suggested.
 * @returns The suggestions, in the order of the list; staff first.
 * @throws {@link PalierError} as {@link residence}; `core/invalid-date`.
 *
 * @example
 * ```ts
 * const [, lifts, cleaning] = suggestAllocations(
 *   {
 *     name: 'Les Tilleuls',
 *     regime: 'hlm',
 *     territory: 'metropole',
 *     dwellings: [{ id: '1', stairwell: 'A', floor: 0 }, { id: '2', stairwell: 'A', floor: 1 }],
 *     declaredKeys: [
 *       { id: 'lift', kind: 'lift-coefficient', name: 'Ascenseur', declaredOn: '2020-01-01', byFloor: [{ floor: 0, weight: 0 }, { floor: 1, weight: 1 }] },
 *     ],
 *   },
 *   '2026-01-01',
 * );
 * console.log(lifts?.nature, JSON.stringify(lifts?.perimeters), JSON.stringify(lifts?.key));
 * //=> I [{"stairwells":["A"]}] {"declared":"lift"}
 * console.log(cleaning?.nature, cleaning?.key, cleaning?.finding.authority); //=> IV per-dwelling practice
 * ```
 */
export function suggestAllocations(input: Residence | ResidenceInput, on: string): readonly AllocationSuggestion[] {
  const place = asResidence(input, ['residence']);
  const day = civilDate(on, ['on']);
  return HABITS.map((habit) => {
    const perimeters = habit.levels.map((level) => perimetersAt(place, level)).find((found) => found.length > 0);
    if (perimeters === undefined) return refuse('core/empty-list', 'a perimeter', habit.nature, ['residence']);
    const key = keyOf(habit, place, day);
    // A stairwell that no lift serves has nothing to share it by.
    const served = perimeters.filter((perimeter) => canShare(place, perimeter, key, day));
    const said = finding({
      code: 'charges/allocation-suggested',
      outcome: 'not-applicable',
      severity: 'info',
      basis: [cite('universimmo-cles', { confidence: 'single-source' })],
      figures: [figure('nature', habit.nature, 'text')],
      path: ['residence'],
    });
    return { nature: habit.nature, perimeters: served, key, finding: said };
  });
}
