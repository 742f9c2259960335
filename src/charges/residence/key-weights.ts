/**
 * What each dwelling weighs in a key of apportionment.
 */
import {
  attempt,
  describeValue,
  refuse,
  weights,
  type CivilDate,
  type DecimalInput,
  type ErrorPath,
  type Weights,
} from '../../core/index.js';
import { FIELD_OF_KEY, type ApportionmentKey, type DeclaredKey, type KeyKind } from './key.js';
import { checkedParts, type Declaration, type DeclaredKeyHead, type Dwelling, type Residence } from './residence.js';

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
  return { weights: weighed(values, key, path), kind: key };
}

function weighed(values: readonly DecimalInput[], key: string, path: ErrorPath): Weights {
  const result = attempt(() => weights(values, path));
  if (result.ok) return result.value;
  const { code, expected } = result.error;
  return refuse(code, expected, key, path);
}

// What is missing is to be added to the dwellings, whoever named the key.
function missingWeight(expected: string, dwelling: string | undefined): never {
  return refuse('charges/missing-weight', `${expected}; dwelling ${describeValue(dwelling)} has none`, undefined, [
    'residence',
    'dwellings',
  ]);
}

// What is missing is to be added to the declaration, unless the dwelling does not say its floor.
function undeclaredWeight({ id, path, isByFloor }: Declaration, dwelling: Dwelling | undefined): never {
  const which = `dwelling ${describeValue(dwelling?.id)}`;
  if (isByFloor && dwelling?.floor === undefined) {
    return missingWeight(`floor on every dwelling for the declared key ${id}`, dwelling?.id);
  }
  const lacking = isByFloor ? `floor ${String(dwelling?.floor)} (${which})` : which;
  const expected = `a weight of every dwelling in the declared key ${id}; ${lacking} has none`;
  return refuse('charges/missing-weight', expected, undefined, ['residence', ...path]);
}

function latestOn(place: Residence, { declared }: DeclaredKey, on: CivilDate): Declaration | undefined {
  return checkedParts(place)
    .declarations.filter(({ id, declaredOn }) => id === declared && declaredOn <= on)
    .at(-1);
}

/**
 * Which declaration of a key counts on a day: expenses that use different ones are not shared alike.
 *
 * @param place - A checked residence.
 * @param key - The key.
 * @param on - The day.
 * @returns The day of the declaration; nothing for a key that needs none, or that was not declared yet.
 *
 * @internal
 */
export function declarationDay(place: Residence, key: ApportionmentKey, on: CivilDate): CivilDate | undefined {
  return typeof key === 'string' ? undefined : latestOn(place, key, on)?.declaredOn;
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
  const latest = latestOn(place, { declared }, on);
  if (latest === undefined) {
    return refuse('charges/key-not-declared-then', `a day from ${first.declaredOn} on`, on, path);
  }
  const { id, kind, name, declaredOn, weightAt } = latest;
  const values = Array.from(
    positions ?? place.dwellings.keys(),
    (position) => weightAt(position) ?? undeclaredWeight(latest, place.dwellings[position]),
  );
  return { weights: weighed(values, declared, path), kind, declaration: { id, kind, name, declaredOn } };
}
