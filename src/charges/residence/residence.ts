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
  exact,
  listOf,
  parseInput,
  parseRows,
  printable,
  refuse,
  schemaOf,
  weights,
  type CivilDate,
  type Decimal,
  type DecimalInput,
  type ErrorPath,
  type SafeResult,
  type Weights,
} from '../../core/index.js';
import { chargesRegimes, vatRates, type ChargesRegimeId, type VatTerritory } from '../../law/index.js';
import {
  declaredKeySchema,
  FIELD_OF_KEY,
  type DeclaredKeyInput,
  type DeclaredKeyKind,
  type DescribedKey,
  type WeightField,
} from './key.js';
import { partsOf, type Perimeter } from './perimeter.js';

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

/** The most dwellings a residence may have. */
export const MAX_DWELLINGS = 1_000_000;

const DECIMAL_FIELDS = ['livingArea', 'thousandths', 'usableArea', 'correctedArea', 'taxValue'] as const;

// Kept beside the residence and out of its enumerable properties, so that it prints, compares and serialises as data.
const CHECKED: unique symbol = Symbol.for('palier.Residence') as never;

/** The weights of one declaration, by position; `undefined` where it says nothing. */
export interface Declaration extends DeclaredKeyHead {
  /** The weight at a position. */
  readonly weightAt: (position: number) => DecimalInput | undefined;
  /** Where its weights stand in what the residence was made of. */
  readonly path: ErrorPath;
  /** Whether its weights are those of floors. */
  readonly isByFloor: boolean;
}

/** What was checked of a residence once. */
export interface Checked {
  /** Weights of the keys that every dwelling describes. */
  readonly weights: Readonly<Partial<Record<DescribedKey, Weights | undefined>>>;
  /** Positions of the occupied dwellings, in order. */
  readonly occupied: Int32Array;
  /** Positions of the vacant dwellings, in order. */
  readonly vacant: Int32Array;
  /** Positions of the dwellings of each building. */
  readonly buildings: ReadonlyMap<string, Int32Array>;
  /** Positions of the dwellings of each stairwell. */
  readonly stairwells: ReadonlyMap<string, Int32Array>;
  /** The declared keys, in order of identifier, then of day. */
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
  const result = attempt(() => weights(values, ['dwellings']));
  if (result.ok) return result.value;
  // What most residences state is refused at once; the rest only where an expense is shared by it.
  if (field === 'livingArea' || field === 'thousandths') throw result.error;
  return undefined;
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
    return { ...head, weightAt, path: [...path, 'byFloor'], isByFloor: true };
  }
  const byPosition = new Map<number, DecimalInput>();
  for (const [index, { dwelling, weight }] of (byDwelling ?? []).entries()) {
    const at = [...path, 'byDwelling', index, 'dwelling'];
    const position = positionAmong(rows, dwelling);
    if (position < 0) return refuse('charges/unknown-dwelling', 'a dwelling of the residence', dwelling, at);
    if (byPosition.has(position)) return refuse('core/duplicate-id', 'a dwelling met once', dwelling, at);
    byPosition.set(position, weight);
  }
  const weightAt = (position: number): DecimalInput | undefined => byPosition.get(position);
  return { ...head, weightAt, path: [...path, 'byDwelling'], isByFloor: false };
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

/**
 * What was checked of a residence once, and is no part of its data.
 *
 * @param place - A checked residence.
 * @returns Weights, positions and declarations.
 *
 * @internal
 */
export function checkedParts(place: Residence): Checked {
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
