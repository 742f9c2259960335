/**
 * What each dwelling weighs in a key of apportionment.
 */
import { describeValue, refuse, weights, type CivilDate, type ErrorPath, type Weights } from '../../core/index.js';
import { FIELD_OF_KEY, type ApportionmentKey, type DeclaredKey, type KeyKind } from './key.js';
import { checkedParts, type DeclaredKeyHead, type Residence } from './residence.js';

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
