/**
 * A residence: its dwellings, and the keys that its expenses may be apportioned by.
 */
import * as z from 'zod';

import {
  attempt,
  civilDate,
  compareDays,
  compareNatural,
  decimal,
  describeValue,
  exact,
  listOf,
  parseInput,
  parseRows,
  refuse,
  schemaOf,
  weights,
  type CivilDate,
  type Decimal,
  type DecimalInput,
  type ErrorPath,
  type SafeResult,
  type Weights,
} from '../core/index.js';
import { chargesRegimes, vatRates, type ChargesRegimeId, type VatTerritory } from '../law/index.js';
import {
  declaredKeySchema,
  FIELD_OF_KEY,
  type ApportionmentKey,
  type DeclaredKey,
  type DeclaredKeyInput,
  type DeclaredKeyKind,
  type DescribedKey,
  type KeyKind,
  type WeightField,
} from './key.js';
import { partsOf, type Perimeter } from './perimeter.js';
import { printable } from './printable.js';

/** A dwelling (logement). */
export interface DwellingInput {
  /** The landlord's own identifier, unique in the residence, at most 64 characters. */
  readonly id: string;
  /** Living area (surface habitable) in square metres, at most two decimals; needed by the key `living-area`. */
  readonly livingArea?: DecimalInput;
  /** Thousandths (tantièmes), at most six decimals; needed by the key `thousandths`. They need not add up to 1,000. */
  readonly thousandths?: DecimalInput;
  /** Usable area (surface utile) in square metres, at most two decimals; needed by the key `usable-area`. */
  readonly usableArea?: DecimalInput;
  /**
   * Corrected area (surface corrigée) in its own unit, at most two decimals, as the landlord rounded it; needed by the key
   * `corrected-area`.
   */
  readonly correctedArea?: DecimalInput;
  /** How many people live there; needed by the key `occupants`. A landlord rarely knows it. */
  readonly occupants?: number;
  /** Tax value (valeur locative cadastrale) in euros, at most two decimals; needed by the key `tax-value`. */
  readonly taxValue?: DecimalInput;
  /** Its floor: 0 is the ground floor, -1 the first basement; needed by keys declared by floor. */
  readonly floor?: number;
  /** Name of its building (bâtiment), at most 64 characters. */
  readonly building?: string;
  /** Name of its stairwell (cage d'escalier, entrée), at most 64 characters; a name is that of one stairwell. */
  readonly stairwell?: string;
  /** Vacant for the whole year: its share stays with the landlord. Occupied unless said. */
  readonly vacant?: boolean;
}

/** What {@link residence} is given. */
export interface ResidenceInput {
  /** Name, for texts. */
  readonly name: string;
  /** Which text lists the recoverable charges: it depends on the landlord and on the dwellings' convention. */
  readonly regime: ChargesRegimeId;
  /** Where the building stands, for the rates of VAT. */
  readonly territory: VatTerritory;
  /** Its dwellings, vacant ones included; at least one, at most 1,000,000. */
  readonly dwellings: readonly DwellingInput[];
  /** Keys whose weights the landlord declared (coefficients d'étage, compteurs…), which expenses may name. */
  readonly declaredKeys?: readonly DeclaredKeyInput[];
}

/** A checked dwelling. */
export interface Dwelling {
  /** The landlord's own identifier. */
  readonly id: string;
  /** Living area in square metres, as a decimal text. */
  readonly livingArea?: string;
  /** Thousandths, as a decimal text. */
  readonly thousandths?: string;
  /** Usable area in square metres, as a decimal text. */
  readonly usableArea?: string;
  /** Corrected area, as a decimal text. */
  readonly correctedArea?: string;
  /** How many people live there. */
  readonly occupants?: number;
  /** Tax value in euros, as a decimal text. */
  readonly taxValue?: string;
  /** Its floor. */
  readonly floor?: number;
  /** Name of its building. */
  readonly building?: string;
  /** Name of its stairwell. */
  readonly stairwell?: string;
  /** Vacant for the whole year. */
  readonly vacant: boolean;
}

/** A declared key of a checked residence. */
export interface DeclaredKeyHead {
  /** Its identifier. */
  readonly id: string;
  /** What it measures. */
  readonly kind: DeclaredKeyKind;
  /** Its name on the tenants' statements. */
  readonly name: string;
  /** The day it was declared. */
  readonly declaredOn: CivilDate;
}

/** A checked residence, made once by {@link residence} and accepted as it is by every function that asks for one. */
export interface Residence {
  /** Name, for texts. */
  readonly name: string;
  /** Which text lists the recoverable charges. */
  readonly regime: ChargesRegimeId;
  /** Where the building stands. */
  readonly territory: VatTerritory;
  /** Its dwellings in ascending natural order of their identifiers: the order of every column. */
  readonly dwellings: readonly Dwelling[];
  /** Its declared keys, in order of identifier, then of day; absent when there is none. */
  readonly declaredKeys?: readonly DeclaredKeyHead[];
}

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

/** The most dwellings a residence may have. */
export const MAX_DWELLINGS = 1_000_000;

const DECIMAL_FIELDS = ['livingArea', 'thousandths', 'usableArea', 'correctedArea', 'taxValue'] as const;

// Kept beside the residence and out of its enumerable properties, so that it prints, compares and serialises as data.
const CHECKED: unique symbol = Symbol.for('palier.Residence') as never;

/** The weights of one declaration, by position; `undefined` where it says nothing. */
interface Declaration extends DeclaredKeyHead {
  readonly weightAt: (position: number) => DecimalInput | undefined;
}

interface Checked {
  readonly weights: Readonly<Partial<Record<DescribedKey, Weights | undefined>>>;
  /** Positions of the occupied dwellings, in order. */
  readonly occupied: Int32Array;
  /** Positions of the vacant dwellings, in order. */
  readonly vacant: Int32Array;
  readonly buildings: ReadonlyMap<string, Int32Array>;
  readonly stairwells: ReadonlyMap<string, Int32Array>;
  readonly declarations: readonly Declaration[];
}

const areaSchema = z.exactOptional(schemaOf(readArea));
const partName = z.exactOptional(printable(64));

const dwellingSchema: z.ZodType<DwellingInput> = z.strictObject({
  id: printable(64),
  livingArea: areaSchema,
  thousandths: z.exactOptional(
    schemaOf((value) => decimal(value as DecimalInput, { maxDecimals: 6, min: 0, max: 1e9 })),
  ),
  usableArea: areaSchema,
  correctedArea: areaSchema,
  occupants: z.exactOptional(z.int().min(0).max(1_000)),
  taxValue: z.exactOptional(schemaOf((value) => decimal(value as DecimalInput, { maxDecimals: 2, min: 0, max: 1e8 }))),
  floor: z.exactOptional(z.int().min(-20).max(200)),
  building: partName,
  stairwell: partName,
  vacant: z.exactOptional(z.boolean()),
});

const headSchema = z.strictObject({
  name: printable(200),
  regime: z.enum(Object.keys(chargesRegimes) as ChargesRegimeId[]),
  territory: z.enum(Object.keys(vatRates) as VatTerritory[]),
  dwellings: z.unknown(),
  declaredKeys: z.exactOptional(listOf(declaredKeySchema, { max: 1_000 })),
});

function readArea(value: unknown): Decimal {
  const area = decimal(value as DecimalInput, { maxDecimals: 2, min: 0, max: 1e5 });
  return area.isZero() ? refuse('core/number-out-of-range', 'an area above zero', value) : area;
}

function sortedById(rows: readonly DwellingInput[]): readonly DwellingInput[] {
  const seen = new Set<string>();
  for (const [position, { id }] of rows.entries()) {
    if (seen.has(id)) return refuse('core/duplicate-id', 'an identifier met once', id, ['dwellings', position, 'id']);
    seen.add(id);
  }
  return [...rows].sort((a, b) => compareNatural(a.id, b.id));
}

function checkedDwelling(input: DwellingInput): Dwelling {
  const { id, floor, building, stairwell, vacant = false } = input;
  const dwelling: { -readonly [name in keyof Dwelling]: Dwelling[name] } = { id, vacant };
  for (const field of DECIMAL_FIELDS) {
    const value = input[field];
    if (value !== undefined) dwelling[field] = exact(value).toFixed();
  }
  if (input.occupants !== undefined) dwelling.occupants = input.occupants;
  if (floor !== undefined) dwelling.floor = floor;
  if (building !== undefined) dwelling.building = building;
  if (stairwell !== undefined) dwelling.stairwell = stairwell;
  return dwelling;
}

function describedWeights(rows: readonly DwellingInput[], field: WeightField): Weights | undefined {
  const values: DecimalInput[] = [];
  for (const row of rows) {
    const value = row[field];
    if (value === undefined) return undefined;
    values.push(value);
  }
  return weights(values, ['dwellings']);
}

// Dwellings of each name, by position.
function groupedBy(rows: readonly DwellingInput[], field: 'building' | 'stairwell'): ReadonlyMap<string, Int32Array> {
  const groups = new Map<string, number[]>();
  for (const [position, row] of rows.entries()) {
    const name = row[field];
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [position]);
    else group.push(position);
  }
  return new Map([...groups].map(([name, positions]) => [name, Int32Array.from(positions)]));
}

function checkStairwells(rows: readonly DwellingInput[], stairwells: ReadonlyMap<string, Int32Array>): void {
  for (const [name, positions] of stairwells) {
    const buildings = new Set(Array.from(positions, (position) => rows[position]?.building));
    if (buildings.size > 1) {
      refuse('charges/stairwell-in-two-buildings', 'a name for each stairwell of the residence', name, ['dwellings']);
    }
  }
}

function declarationOf(
  { id, kind, name, declaredOn, byFloor, byDwelling }: DeclaredKeyInput,
  rows: readonly DwellingInput[],
  path: ErrorPath,
): Declaration {
  const head = { id, kind, name, declaredOn: civilDate(declaredOn) };
  if ((byFloor === undefined) === (byDwelling === undefined)) {
    return refuse('charges/one-way-to-weigh', 'exactly one of byFloor and byDwelling', undefined, path);
  }
  if (byFloor !== undefined) {
    const floors = new Map<number, DecimalInput>();
    for (const [position, { floor, weight }] of byFloor.entries()) {
      if (floors.has(floor)) {
        return refuse('core/duplicate-id', 'a floor met once', floor, [...path, 'byFloor', position, 'floor']);
      }
      floors.set(floor, weight);
    }
    const weightAt = (position: number): DecimalInput | undefined => {
      const floor = rows[position]?.floor;
      return floor === undefined ? undefined : floors.get(floor);
    };
    return { ...head, weightAt };
  }
  const byPosition = new Map<number, DecimalInput>();
  for (const [index, { dwelling, weight }] of (byDwelling ?? []).entries()) {
    const at = [...path, 'byDwelling', index, 'dwelling'];
    const position = positionAmong(rows, dwelling);
    if (position < 0) return refuse('charges/unknown-dwelling', 'a dwelling of the residence', dwelling, at);
    if (byPosition.has(position)) return refuse('core/duplicate-id', 'a dwelling met once', dwelling, at);
    byPosition.set(position, weight);
  }
  return { ...head, weightAt: (position) => byPosition.get(position) };
}

function declarationsOf(inputs: readonly DeclaredKeyInput[], rows: readonly DwellingInput[]): readonly Declaration[] {
  const declarations = inputs.map((input, index) => declarationOf(input, rows, ['declaredKeys', index]));
  const sorted = [...declarations].sort(
    (a, b) => compareNatural(a.id, b.id) || compareDays(a.declaredOn, b.declaredOn),
  );
  for (const [index, { id, declaredOn }] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next?.id === id && next.declaredOn === declaredOn) {
      return refuse('core/duplicate-id', 'one declaration of a key a day', id, ['declaredKeys']);
    }
  }
  return sorted;
}

// The rows stand in natural order of their identifiers.
function positionAmong(rows: readonly { readonly id: string }[], id: string): number {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compareNatural(rows[middle]?.id ?? '', id);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/**
 * Checks a residence once, so that any number of computations may use it.
 *
 * @param input - Name, regime, territory and dwellings.
 * @returns The checked residence, its dwellings in ascending natural order of their identifiers (2 before 10).
 * @throws {@link PalierError} `core/duplicate-id`, `core/too-many-items`, `core/empty-list`, `core/all-zero-weights` when
 * every dwelling declares zero thousandths, and the codes of {@link parseInput}.
 *
 * @example
 * ```ts
 * const place = residence({
 *   name: 'Les Tilleuls',
 *   regime: 'hlm',
 *   territory: 'metropole',
 *   dwellings: [{ id: '10' }, { id: '2', vacant: true }],
 * });
 * console.log(place.dwellings.map(({ id }) => id).join(' ')); //=> 2 10
 * ```
 */
export function residence(input: ResidenceInput): Residence {
  const { name, regime, territory, dwellings, declaredKeys = [] } = parseInput(headSchema, input);
  const rows = sortedById(parseRows(dwellingSchema, dwellings, { min: 1, max: MAX_DWELLINGS }, ['dwellings']));
  const stairwells = groupedBy(rows, 'stairwell');
  checkStairwells(rows, stairwells);
  const declarations = declarationsOf(declaredKeys, rows);
  const internals: Checked = {
    weights: {
      'per-dwelling': weights(rows.map(() => 1)),
      ...Object.fromEntries(
        (Object.keys(FIELD_OF_KEY) as (keyof typeof FIELD_OF_KEY)[]).map((key) => [
          key,
          describedWeights(rows, FIELD_OF_KEY[key]),
        ]),
      ),
    },
    occupied: Int32Array.from(rows.flatMap(({ vacant = false }, position) => (vacant ? [] : position))),
    vacant: Int32Array.from(rows.flatMap(({ vacant = false }, position) => (vacant ? position : []))),
    buildings: groupedBy(rows, 'building'),
    stairwells,
    declarations,
  };
  const heads = declarations.map(({ id, kind, name: label, declaredOn }) => ({ id, kind, name: label, declaredOn }));
  const checked: Residence = {
    name,
    regime,
    territory,
    dwellings: Object.freeze(rows.map(checkedDwelling)),
    ...(heads.length === 0 ? {} : { declaredKeys: Object.freeze(heads) }),
  };
  Object.defineProperty(checked, CHECKED, { value: internals });
  return Object.freeze(checked);
}

/**
 * The same as {@link residence}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The checked residence, or why it was refused.
 *
 * @example
 * ```ts
 * const result = safeResidence({ name: 'X', regime: 'hlm', territory: 'metropole', dwellings: [] });
 * console.log(result.ok ? 'accepted' : result.error.code); //=> core/empty-list
 * ```
 */
export function safeResidence(input: ResidenceInput): SafeResult<Residence> {
  return attempt(() => residence(input));
}

/**
 * Takes a residence as it is when it is already checked, and checks it otherwise.
 *
 * @param input - A checked residence, or what makes one.
 * @param path - Where it stands, for the error.
 * @returns The checked residence.
 *
 * @internal
 */
export function asResidence(input: Residence | ResidenceInput, path: ErrorPath): Residence {
  if (typeof input === 'object' && (input as object | null) !== null && CHECKED in input) return input as Residence;
  const result = safeResidence(input);
  if (result.ok) return result.value;
  throw result.error.under(path);
}

function checkedParts(place: Residence): Checked {
  return (place as Residence & { readonly [CHECKED]: Checked })[CHECKED];
}

/**
 * Positions of the occupied dwellings, in order.
 *
 * @param place - A checked residence.
 * @returns The positions.
 *
 * @internal
 */
export function occupiedPositions(place: Residence): Int32Array {
  return checkedParts(place).occupied;
}

/**
 * Positions of the vacant dwellings, in order.
 *
 * @param place - A checked residence.
 * @returns The positions.
 *
 * @internal
 */
export function vacantPositions(place: Residence): Int32Array {
  return checkedParts(place).vacant;
}

/**
 * Finds a dwelling.
 *
 * @param place - A checked residence.
 * @param id - The dwelling's identifier.
 * @returns Its position in the residence's order, or -1.
 *
 * @internal
 */
export function positionOf(place: Residence, id: string): number {
  return positionAmong(place.dwellings, id);
}

/**
 * The dwellings of a perimeter.
 *
 * @param place - A checked residence.
 * @param perimeter - The perimeter.
 * @param path - Where it stands, for the error.
 * @returns Their positions in ascending order, each once; `undefined` for the whole residence.
 * @throws {@link PalierError} `charges/unknown-building`, `charges/unknown-stairwell`, `charges/unknown-dwelling`.
 *
 * @internal
 */
export function positionsIn(place: Residence, perimeter: Perimeter, path: ErrorPath): Int32Array | undefined {
  const parts = partsOf(perimeter);
  if (parts === undefined) return undefined;
  const { level, names } = parts;
  const { buildings, stairwells } = checkedParts(place);
  const found = new Set<number>();
  for (const [index, name] of names.entries()) {
    const at = [...path, level, index];
    if (level === 'dwellings') {
      const position = positionOf(place, name);
      if (position < 0) return refuse('charges/unknown-dwelling', 'a dwelling of the residence', name, at);
      found.add(position);
      continue;
    }
    const group = (level === 'buildings' ? buildings : stairwells).get(name);
    if (group === undefined) {
      const what = level === 'buildings' ? 'building' : 'stairwell';
      return refuse(`charges/unknown-${what}`, `a ${what} that a dwelling of the residence names`, name, at);
    }
    for (const position of group) found.add(position);
  }
  return Int32Array.from(found).sort();
}

/** The weights of some dwellings for a key, and what the key is. */
export interface KeyWeights {
  /** The weights, in the order of the positions. */
  readonly weights: Weights;
  /** What the key measures. */
  readonly kind: KeyKind;
  /** The declaration that the weights come from, for a declared key. */
  readonly declaration?: DeclaredKeyHead;
}

/**
 * The weights of dwellings for a key.
 *
 * @param place - A checked residence.
 * @param key - The key.
 * @param positions - Which dwellings; all of them unless said.
 * @param on - The day: a declared key counts as last declared on or before it.
 * @param path - Where the key stands, for the error.
 * @returns The weights, in the order of the positions.
 * @throws {@link PalierError} `charges/missing-weight` when a dwelling does not declare what the key needs,
 * `charges/unknown-key`, `charges/key-not-declared-then`, `core/all-zero-weights`.
 *
 * @internal
 */
export function weightsFor(
  place: Residence,
  key: ApportionmentKey,
  positions: Int32Array | undefined,
  on: CivilDate,
  path: ErrorPath,
): KeyWeights {
  if (typeof key !== 'string') return declaredWeights(place, key, positions, on, path);
  const whole = checkedParts(place).weights[key];
  if (positions === undefined && whole !== undefined) return { weights: whole, kind: key };
  if (key === 'per-dwelling') return { weights: weights(Array.from(positions ?? [], () => 1)), kind: key };
  const field = FIELD_OF_KEY[key];
  const { dwellings } = place;
  const values = Array.from(positions ?? dwellings.keys(), (position): string | number => {
    const dwelling = dwellings[position];
    return dwelling?.[field] ?? missingWeight(`${field} on every dwelling for the key ${key}`, dwelling?.id);
  });
  return { weights: weights(values, path), kind: key };
}

// What is missing is to be added to the dwellings, whoever named the key.
function missingWeight(expected: string, dwelling: string | undefined): never {
  return refuse('charges/missing-weight', `${expected}; dwelling ${describeValue(dwelling)} has none`, undefined, [
    'residence',
    'dwellings',
  ]);
}

function declaredWeights(
  place: Residence,
  { declared }: DeclaredKey,
  positions: Int32Array | undefined,
  on: CivilDate,
  path: ErrorPath,
): KeyWeights {
  const versions = checkedParts(place).declarations.filter(({ id }) => id === declared);
  const [first] = versions;
  if (first === undefined) return refuse('charges/unknown-key', 'a declared key of the residence', declared, path);
  const latest = versions.filter(({ declaredOn }) => declaredOn <= on).at(-1);
  if (latest === undefined) {
    return refuse('charges/key-not-declared-then', `a day from ${first.declaredOn} on`, on, path);
  }
  const { weightAt, ...declaration } = latest;
  const values = Array.from(
    positions ?? place.dwellings.keys(),
    (position) =>
      weightAt(position) ??
      missingWeight(`a weight of every dwelling in the key ${declared}`, place.dwellings[position]?.id),
  );
  return { weights: weights(values, path), kind: declaration.kind, declaration };
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
