/**
 * A residence: its dwellings, and the keys that its expenses may be apportioned by.
 */
import * as z from 'zod';

import {
  attempt,
  compareNatural,
  decimal,
  describeValue,
  exact,
  parseInput,
  parseRows,
  refuse,
  schemaOf,
  weights,
  type Decimal,
  type DecimalInput,
  type ErrorPath,
  type SafeResult,
  type Weights,
} from '../core/index.js';
import { printable } from './printable.js';
import { chargesRegimes, vatRates, type ChargesRegimeId, type VatTerritory } from '../law/index.js';

/**
 * How an expense is shared between dwellings (clé de répartition): `per-dwelling` (au logement), `living-area` (surface
 * habitable), `thousandths` (tantièmes, millièmes). No text imposes one in a building of a single owner; it must be
 * equitable, stable and communicated with the account.
 */
export type ApportionmentKey = 'per-dwelling' | 'living-area' | 'thousandths';

/** A dwelling (logement). */
export interface DwellingInput {
  /** The landlord's own identifier, unique in the residence, at most 64 characters. */
  readonly id: string;
  /** Living area (surface habitable) in square metres, at most two decimals; needed by the key `living-area`. */
  readonly livingArea?: DecimalInput;
  /** Thousandths (tantièmes), at most six decimals; needed by the key `thousandths`. They need not add up to 1,000. */
  readonly thousandths?: DecimalInput;
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
}

/** A checked dwelling. */
export interface Dwelling {
  /** The landlord's own identifier. */
  readonly id: string;
  /** Living area in square metres, as a decimal text. */
  readonly livingArea?: string;
  /** Thousandths, as a decimal text. */
  readonly thousandths?: string;
  /** Vacant for the whole year. */
  readonly vacant: boolean;
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
}

/** The most dwellings a residence may have. */
export const MAX_DWELLINGS = 1_000_000;

// Kept beside the residence and out of its enumerable properties, so that it prints, compares and serialises as data.
const CHECKED: unique symbol = Symbol.for('palier.Residence') as never;

interface Checked {
  readonly weights: Readonly<Record<ApportionmentKey, Weights | undefined>>;
  /** Positions of the occupied dwellings, in order. */
  readonly occupied: Int32Array;
}

const dwellingSchema: z.ZodType<DwellingInput> = z.strictObject({
  id: printable(64),
  livingArea: z.exactOptional(schemaOf(readArea)),
  thousandths: z.exactOptional(
    schemaOf((value) => decimal(value as DecimalInput, { maxDecimals: 6, min: 0, max: 1e9 })),
  ),
  vacant: z.exactOptional(z.boolean()),
});

const headSchema = z.strictObject({
  name: printable(200),
  regime: z.enum(Object.keys(chargesRegimes) as ChargesRegimeId[]),
  territory: z.enum(Object.keys(vatRates) as VatTerritory[]),
  dwellings: z.unknown(),
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

function checkedDwelling({ id, livingArea, thousandths, vacant = false }: DwellingInput): Dwelling {
  return {
    id,
    ...(livingArea === undefined ? {} : { livingArea: exact(livingArea).toFixed() }),
    ...(thousandths === undefined ? {} : { thousandths: exact(thousandths).toFixed() }),
    vacant,
  };
}

function declaredWeights(rows: readonly DwellingInput[], field: 'livingArea' | 'thousandths'): Weights | undefined {
  const values: DecimalInput[] = [];
  for (const row of rows) {
    const value = row[field];
    if (value === undefined) return undefined;
    values.push(value);
  }
  return weights(values, ['dwellings']);
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
  const { name, regime, territory, dwellings } = parseInput(headSchema, input);
  const rows = sortedById(parseRows(dwellingSchema, dwellings, { min: 1, max: MAX_DWELLINGS }, ['dwellings']));
  const internals: Checked = {
    weights: {
      'per-dwelling': weights(rows.map(() => 1)),
      'living-area': declaredWeights(rows, 'livingArea'),
      thousandths: declaredWeights(rows, 'thousandths'),
    },
    occupied: Int32Array.from(rows.flatMap(({ vacant = false }, position) => (vacant ? [] : position))),
  };
  const checked: Residence = { name, regime, territory, dwellings: Object.freeze(rows.map(checkedDwelling)) };
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
 * The weights of a residence's dwellings for a key, in the order of its dwellings.
 *
 * @param place - A checked residence.
 * @param key - The key.
 * @returns The weights.
 * @throws {@link PalierError} `charges/missing-weight` when a dwelling does not declare what the key needs.
 *
 * @internal
 */
export function weightsFor(place: Residence, key: ApportionmentKey): Weights {
  const found = checkedParts(place).weights[key];
  if (found !== undefined) return found;
  const field = key === 'living-area' ? 'livingArea' : 'thousandths';
  const missing = place.dwellings.find((dwelling) => dwelling[field] === undefined);
  const expected = `${field} on every dwelling for the key ${key}; dwelling ${describeValue(missing?.id)} has none`;
  return refuse('charges/missing-weight', expected, undefined, ['residence', 'dwellings']);
}
