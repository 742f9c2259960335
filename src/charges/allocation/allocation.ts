/**
 * Expenses that share a perimeter and a key are added up, then apportioned once.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index below is within the bounds of its list */
import {
  apportion,
  apportioned,
  attempt,
  exact,
  figure,
  fromCents,
  given,
  sumOf,
  toCents,
  type CivilDate,
  type ErrorPath,
  type Explained,
  type Figure,
} from '../../core/index.js';
import type { ContractLinePart } from '../work/contract.js';
import { keyName, type ApportionmentKey, type KeyKind } from '../residence/key.js';
import { amountOf, explainedOf, type CostPart, type ExplainedAmount } from '../part.js';
import { partsOf, perimeterName, type Perimeter } from '../residence/perimeter.js';
import type { AllocationInput } from '../schema.js';
import { weightsFor, type KeyWeights } from '../residence/key-weights.js';
import { positionsIn, vacantPositions, type DeclaredKeyHead, type Residence } from '../residence/residence.js';

/** The parts that share a perimeter and a key, added up before they are apportioned. */
export interface AllocationGroup {
  /** Which dwellings share them. */
  readonly perimeter: Perimeter;
  /** The key. */
  readonly key: ApportionmentKey;
  /** What the key measures. */
  readonly kind: KeyKind;
  /** The declaration that the weights come from, for a declared key. */
  readonly declaration?: DeclaredKeyHead;
  /** Positions of the parts in the list of parts. */
  readonly parts: readonly number[];
  /** What of them may be charged. */
  readonly recoverable: ExplainedAmount;
  /** The share of the vacant dwellings in it: the landlord bears it. */
  readonly vacancy: ExplainedAmount;
}

/** A group and what each dwelling of its perimeter bears. */
export interface Allocated {
  /** The group. */
  readonly group: AllocationGroup;
  /** Positions of its dwellings; `undefined` for the whole residence. */
  readonly positions: Int32Array | undefined;
  /** Weights of its dwellings, in the order of the positions. */
  readonly by: KeyWeights;
  /** Whole cents, in the order of the positions. */
  readonly cents: readonly number[];
}

/** What says how parts are shared when they do not. */
export interface AllocationDefaults {
  /** The residence. */
  readonly place: Residence;
  /** The key of parts that name none. */
  readonly key: ApportionmentKey;
  /** Where it stands. */
  readonly keyPath: ErrorPath;
  /** The day: a declared key counts as last declared on or before it. */
  readonly on: CivilDate;
}

/** Parts that share a perimeter, a key, and whatever else a computation holds apart. */
export interface SharedParts {
  /** Which dwellings share them. */
  readonly perimeter: Perimeter;
  /** The key. */
  readonly key: ApportionmentKey;
  /** Where the perimeter stands in the input. */
  readonly perimeterPath: ErrorPath;
  /** Where the key stands, when a part names it rather than the whole computation. */
  readonly keyPath?: ErrorPath;
  /** Positions of the parts in the list of parts. */
  readonly parts: readonly number[];
}

/**
 * Where a part's perimeter, key or period stands in the input: what a contract says for all its lines stands with the
 * contract.
 *
 * @param part - The part.
 * @param field - Which of them.
 * @returns The path.
 *
 * @internal
 */
export function saidAt(part: CostPart, field: keyof AllocationInput): ErrorPath {
  const { line } = part as Partial<ContractLinePart>;
  const inherited = line !== undefined && line[field] === undefined;
  return [...(inherited ? part.path.slice(0, -2) : part.path), field];
}

// One name for all perimeters that hold the same dwellings; each is looked up once.
function dwellingsNamer(place: Residence): (perimeter: Perimeter, path: ErrorPath) => string {
  const known = new Map<string, string>();
  return (perimeter, path) => {
    const said = perimeterName(perimeter);
    const found = known.get(said);
    if (found !== undefined) return found;
    const positions = positionsIn(place, perimeter, path);
    const all = positions === undefined || positions.length === place.dwellings.length;
    const name = all ? 'residence' : positions.join(' ');
    known.set(said, name);
    return name;
  };
}

/**
 * Finds the parts that share a perimeter and a key. A perimeter is its dwellings, whatever names it: a building and all of its
 * stairwells are one.
 *
 * @param place - The residence.
 * @param parts - The parts.
 * @param defaultKey - The key of parts that name none.
 * @param apart - What else holds parts apart, such as the days they are for; nothing unless said.
 * @returns The groups, in the order in which their first parts come.
 * @throws {@link PalierError} as {@link positionsIn}.
 *
 * @internal
 */
export function sharedParts(
  place: Residence,
  parts: readonly CostPart[],
  defaultKey: ApportionmentKey,
  apart: (part: CostPart) => string = () => '',
): readonly SharedParts[] {
  const groups = new Map<string, SharedParts & { readonly parts: number[] }>();
  const dwellings = dwellingsNamer(place);
  for (const [position, part] of parts.entries()) {
    const { perimeter = 'residence', key = defaultKey } = part.allocation;
    const name = JSON.stringify([dwellings(perimeter, saidAt(part, 'perimeter')), keyName(key), apart(part)]);
    const group = groups.get(name);
    if (group === undefined) {
      const ownKey = part.allocation.key === undefined ? {} : { keyPath: saidAt(part, 'key') };
      groups.set(name, { perimeter, key, perimeterPath: saidAt(part, 'perimeter'), ...ownKey, parts: [position] });
    } else group.parts.push(position);
  }
  return [...groups.values()];
}

/**
 * The dwellings and the weights that a group of parts is shared by.
 *
 * @param shared - The group.
 * @param defaults - Residence, key and day.
 * @returns Positions and weights.
 * @throws {@link PalierError} as {@link positionsIn} and {@link weightsFor}.
 *
 * @internal
 */
export function sharesOf(
  shared: Omit<SharedParts, 'parts'>,
  defaults: AllocationDefaults,
): Pick<Allocated, 'positions' | 'by'> {
  const { perimeter, key, perimeterPath, keyPath = defaults.keyPath } = shared;
  const { place, on } = defaults;
  const positions = positionsIn(place, perimeter, perimeterPath);
  const by = weightsFor(place, key, positions, on, keyPath);
  return { positions, by };
}

/**
 * A weight as people gave it, as a step: the units of the kernel are scaled to whole numbers.
 *
 * @param point - Whose weight it is.
 * @param name - Name of the figure.
 * @param by - The weights it is one of, or the sum of several of.
 * @param units - The weight in the kernel's units.
 * @returns The step.
 *
 * @internal
 */
export function weightStep(
  point: 'own-weight' | 'vacant-weight' | 'all-weights' | 'perimeter-weights',
  name: string,
  by: KeyWeights,
  units: number,
): Explained {
  const { kind, weights } = by;
  const unit = kind === 'per-dwelling' ? 'count' : 'weight';
  return given(
    { key: `charges/${point}/${kind}`, name, unit },
    exact(units).dividedBy(exact(10).pow(weights.decimals)),
  );
}

/**
 * The sum of the weights that share an expense, as a step.
 *
 * @param shares - Positions of the dwellings, and their weights.
 * @returns The step.
 *
 * @internal
 */
export function allWeightsStep(shares: Pick<Allocated, 'positions' | 'by'>): Explained {
  const { positions, by } = shares;
  const point = positions === undefined ? 'all-weights' : 'perimeter-weights';
  return weightStep(point, 'allWeights', by, by.weights.total);
}

/**
 * The words that say which dwellings share an expense.
 *
 * @param perimeter - The perimeter.
 * @returns The key of the text that names it, and the names that the text needs.
 *
 * @internal
 */
export function perimeterFigures(perimeter: Perimeter): { readonly key: string; readonly context: readonly Figure[] } {
  const parts = partsOf(perimeter);
  if (parts === undefined) return { key: 'residence', context: [] };
  return { key: parts.level, context: [figure('names', parts.names.join(', '), 'text')] };
}

// What stands at the positions of vacant dwellings, added up.
function vacantSum(place: Residence, positions: Int32Array | undefined, column: ArrayLike<number>): number {
  let sum = 0;
  const vacant = vacantPositions(place);
  if (positions === undefined) {
    for (const position of vacant) sum += column[position]!;
    return sum;
  }
  let next = 0;
  for (const [index, position] of positions.entries()) {
    while ((vacant[next] ?? Infinity) < position) next += 1;
    if (vacant[next] === position) sum += column[index]!;
  }
  return sum;
}

function allocate(
  shared: SharedParts,
  recoverable: Explained,
  context: readonly Figure[],
  defaults: AllocationDefaults,
): Allocated {
  const { place } = defaults;
  const { positions, by } = sharesOf(shared, defaults);
  const cents = apportion(toCents(recoverable.value), by.weights);
  const vacancy = apportioned(
    { key: 'charges/vacancy', name: 'vacancy', unit: 'eur', context },
    recoverable,
    weightStep('vacant-weight', 'vacantWeight', by, vacantSum(place, positions, by.weights.units)),
    allWeightsStep({ positions, by }),
    fromCents(vacantSum(place, positions, cents)),
    'sum-of-parts',
  );
  const { perimeter, key } = shared;
  const group: AllocationGroup = {
    perimeter,
    key,
    kind: by.kind,
    ...(by.declaration === undefined ? {} : { declaration: by.declaration }),
    parts: shared.parts,
    recoverable: amountOf(recoverable),
    vacancy: amountOf(vacancy),
  };
  return { group, positions, by, cents };
}

/**
 * Apportions the recoverable parts of an arrangement, group by group, over every dwelling of their perimeters, vacant ones
 * included.
 *
 * @param parts - The parts.
 * @param recoverable - Their recoverable total.
 * @param context - Words for the steps.
 * @param defaults - Residence, key and day.
 * @returns The groups; at least one, even without any part.
 * @throws {@link PalierError} as {@link sharesOf}.
 *
 * @internal
 */
export function allocateParts(
  parts: readonly CostPart[],
  recoverable: Explained,
  context: readonly Figure[],
  defaults: AllocationDefaults,
): readonly Allocated[] {
  const groups = sharedParts(defaults.place, parts, defaults.key);
  const [first] = groups;
  if (first === undefined) {
    const nothing: SharedParts = { perimeter: 'residence', key: defaults.key, perimeterPath: [], parts: [] };
    return [allocate(nothing, recoverable, context, defaults)];
  }
  // One group is the whole: the steps need no level more.
  if (groups.length === 1) return [allocate(first, recoverable, context, defaults)];
  return groups.map((shared) => {
    const { context: names } = perimeterFigures(shared.perimeter);
    return allocate(shared, groupRecoverable(shared, parts), [...context, ...names], defaults);
  });
}

/**
 * Adds up what may be charged of the parts of a group.
 *
 * @param shared - The group.
 * @param parts - The list that its positions are of.
 * @returns The sum.
 *
 * @internal
 */
export function groupRecoverable(
  shared: Pick<SharedParts, 'perimeter' | 'parts'>,
  parts: readonly CostPart[],
): Explained {
  const { key, context } = perimeterFigures(shared.perimeter);
  return sumOf(
    { key: `charges/group/${key}`, name: 'groupRecoverable', unit: 'eur', context },
    shared.parts.map((position) => explainedOf(parts[position]!.recoverable)),
  );
}

/**
 * What each dwelling of the residence bears of all groups together.
 *
 * @param place - The residence.
 * @param groups - Whole cents of each group, and whose they are.
 * @returns Whole cents a dwelling, in the residence's order.
 *
 * @internal
 */
export function centsOf(
  place: Residence,
  groups: readonly Pick<Allocated, 'positions' | 'cents'>[],
): readonly number[] {
  const [first] = groups;
  if (first !== undefined && groups.length === 1 && first.positions === undefined) return first.cents;
  const sum = new Array<number>(place.dwellings.length).fill(0);
  for (const { positions, cents } of groups) {
    for (let index = 0; index < cents.length; index += 1) {
      sum[positionAt(positions, index)]! += cents[index]!;
    }
  }
  return sum;
}

/**
 * Which dwelling of the residence stands at an index of a group's columns.
 *
 * @param positions - Positions of the group's dwellings; `undefined` for the whole residence.
 * @param index - The index, within the bounds of the columns.
 * @returns The dwelling's position in the residence.
 *
 * @internal
 */
export function positionAt(positions: Int32Array | undefined, index: number): number {
  return positions === undefined ? index : positions[index]!;
}

/**
 * Where a dwelling stands in a group.
 *
 * @param allocated - The group.
 * @param position - The dwelling's position in the residence.
 * @returns Its index in the group's columns, or -1 when it is outside the perimeter.
 *
 * @internal
 */
export function indexIn(allocated: Pick<Allocated, 'positions'>, position: number): number {
  const { positions } = allocated;
  return positions === undefined ? position : positions.indexOf(position);
}

/**
 * What one dwelling bears of the groups, with its steps.
 *
 * @param groups - The groups.
 * @param position - The dwelling's position in the residence.
 * @param label - What names the result.
 * @returns The amount and its steps.
 *
 * @internal
 */
export function dwellingShareOf(
  groups: readonly Allocated[],
  position: number,
  label: Parameters<typeof sumOf>[0],
): Explained {
  const shares = groups.flatMap((allocated) => {
    const index = indexIn(allocated, position);
    if (index < 0) return [];
    const { group, by, cents } = allocated;
    return apportioned(
      groups.length === 1 ? label : { ...label, key: 'charges/dwelling-share-of-group', name: 'part' },
      explainedOf(group.recoverable),
      weightStep('own-weight', 'weight', by, by.weights.units[index]!),
      allWeightsStep(allocated),
      fromCents(cents[index]!),
    );
  });
  const [only] = shares;
  return only !== undefined && groups.length === 1 ? only : sumOf(label, shares);
}

/**
 * Tells whether two posts may meet in a residence: they share a dwelling and a day.
 *
 * @param place - The residence.
 * @returns The test.
 *
 * @internal
 */
export function meetingIn(place: Residence): (first: AllocationInput, second: AllocationInput) => boolean {
  const sameDays = ({ period: a }: AllocationInput, { period: b }: AllocationInput): boolean =>
    a === undefined || b === undefined || (a.firstDay <= b.lastDay && b.firstDay <= a.lastDay);
  const sameDwellings = (
    { perimeter: a = 'residence' }: AllocationInput,
    { perimeter: b }: AllocationInput,
  ): boolean => {
    const [positions, others] = [a, b].map((perimeter) => {
      const found = attempt(() => positionsIn(place, perimeter ?? 'residence', []));
      // An unknown name is refused where the post is apportioned, with its path.
      return found.ok ? found.value : new Int32Array();
    });
    if (positions === undefined || others === undefined) return true;
    const known = new Set(positions);
    return others.some((position) => known.has(position));
  };
  return (first, second) => sameDays(first, second) && sameDwellings(first, second);
}
