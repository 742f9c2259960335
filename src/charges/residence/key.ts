/**
 * Keys of apportionment (clés de répartition): what an expense is shared in proportion to.
 */
import * as z from 'zod';

import { civilDate, decimal, listOf, printable, schemaOf, type DecimalInput } from '../../core/index.js';

/**
 * A key that a dwelling's own description gives: `per-dwelling` (au logement), `living-area` (surface habitable),
 * `usable-area` (surface utile), `corrected-area` (surface corrigée), `thousandths` (tantièmes, millièmes), `occupants`
 * (nombre d'occupants), `tax-value` (valeur locative).
 */
export type DescribedKey =
  'per-dwelling' | 'living-area' | 'usable-area' | 'corrected-area' | 'thousandths' | 'occupants' | 'tax-value';

/** A key whose weights the landlord declared for the residence, by its identifier: see {@link DeclaredKeyInput}. */
export interface DeclaredKey {
  /** Identifier of the declared key. */
  readonly declared: string;
}

/**
 * How an expense is shared between dwellings (clé de répartition). No text imposes one in a building of a single owner; it
 * must be equitable, stable and communicated with the account.
 */
export type ApportionmentKey = DescribedKey | DeclaredKey;

/** What a declared key measures: floors served by a lift (coefficients d'étage), meters (compteurs), or anything else. */
export type DeclaredKeyKind = 'lift-coefficient' | 'meters' | 'other';

/** What a key measures, for texts. */
export type KeyKind = DescribedKey | DeclaredKeyKind;

/** The weight of a floor. */
export interface FloorWeightInput {
  /** The floor: 0 is the ground floor, -1 the first basement. */
  readonly floor: number;
  /** Its weight, zero included, at most six decimals. */
  readonly weight: DecimalInput;
}

/** The weight of a dwelling. */
export interface DwellingWeightInput {
  /** The dwelling's identifier. */
  readonly dwelling: string;
  /** Its weight, zero included, at most six decimals. */
  readonly weight: DecimalInput;
}

/**
 * Weights that a landlord declares for a residence: exactly one of `byFloor` and `byDwelling`. A key may be declared again
 * on a later day under the same identifier: the last declaration on or before the day of the computation counts.
 */
export interface DeclaredKeyInput {
  /** Identifier, which expenses name; at most 64 characters. */
  readonly id: string;
  /** What it measures. */
  readonly kind: DeclaredKeyKind;
  /** Its name on the tenants' statements. */
  readonly name: string;
  /** The day on which it was declared to the tenants: it applies from that day on. */
  readonly declaredOn: string;
  /** A weight for each floor (coefficients d'étage); the dwellings state their floors. */
  readonly byFloor?: readonly FloorWeightInput[];
  /** A weight for each dwelling it covers. */
  readonly byDwelling?: readonly DwellingWeightInput[];
}

/** A field of a dwelling that a key is read from. */
export type WeightField = 'livingArea' | 'usableArea' | 'correctedArea' | 'thousandths' | 'occupants' | 'taxValue';

/** The field that each key needs; `per-dwelling` needs none. */
export const FIELD_OF_KEY: Readonly<Record<Exclude<DescribedKey, 'per-dwelling'>, WeightField>> = {
  'living-area': 'livingArea',
  'usable-area': 'usableArea',
  'corrected-area': 'correctedArea',
  thousandths: 'thousandths',
  occupants: 'occupants',
  'tax-value': 'taxValue',
};

/** Every key that needs no declaration. */
const DESCRIBED_KEYS: readonly DescribedKey[] = /* @__PURE__ */ Object.freeze([
  'per-dwelling',
  ...(Object.keys(FIELD_OF_KEY) as (keyof typeof FIELD_OF_KEY)[]),
]);

const keyId = printable(64);

/** Schema of {@link ApportionmentKey}. */
export const keySchema: z.ZodType<ApportionmentKey> = z.union(
  [z.enum(DESCRIBED_KEYS as readonly [DescribedKey, ...DescribedKey[]]), z.strictObject({ declared: keyId })],
  { error: `expected one of ${DESCRIBED_KEYS.join(', ')}, or an object with declared` },
);

const weight = schemaOf((value) => decimal(value as DecimalInput, { maxDecimals: 6, min: 0, max: 1e9 }));

/** The most floors or dwellings that one declared key may weigh. */
const MAX_DECLARED = 1_000_000;

/** Schema of {@link DeclaredKeyInput}. */
export const declaredKeySchema: z.ZodType<DeclaredKeyInput> = z.strictObject({
  id: keyId,
  kind: z.enum(['lift-coefficient', 'meters', 'other']),
  name: printable(200),
  declaredOn: schemaOf((value) => civilDate(value as string)),
  byFloor: z.exactOptional(
    listOf(z.strictObject({ floor: z.int().min(-20).max(200), weight }), { min: 1, max: MAX_DECLARED }),
  ),
  byDwelling: z.exactOptional(
    listOf(z.strictObject({ dwelling: printable(64), weight }), { min: 1, max: MAX_DECLARED }),
  ),
});

/**
 * A name for a key that no other key has, to find again what shares it.
 *
 * @param key - The key.
 * @returns The name.
 *
 * @internal
 */
export function keyName(key: ApportionmentKey): string {
  return typeof key === 'string' ? key : `declared:${key.declared}`;
}
