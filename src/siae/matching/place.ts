/**
 * Whether a territory covers a place.
 */
import type { Commune, Departement } from '../../core/index.js';
import type { Places, Territory } from '../structure/structure.js';
import type { NeedPlace } from './need.js';

/** Communes and whole départements, prepared. */
export interface PreparedPlaces {
  /** Whole départements. */
  readonly departements: ReadonlySet<Departement>;
  /** Communes. */
  readonly communes: ReadonlySet<Commune>;
}

/** A territory, prepared. */
export interface PreparedTerritory extends PreparedPlaces {
  /** The whole country. */
  readonly wholeCountry: boolean;
  /** Kilometres around the coordinates of the structure, when it says so. */
  readonly radiusKm: number | undefined;
}

/**
 * Prepares communes and départements to be asked often.
 *
 * @param places - The communes and whole départements.
 * @returns The same, as sets.
 *
 * @internal
 */
export function preparedPlaces(places: Places): PreparedPlaces {
  return { departements: new Set(places.departements), communes: new Set(places.communes) };
}

/**
 * Prepares a territory to be asked often.
 *
 * @param territory - The territory.
 * @returns The same, with sets, and with all keys.
 *
 * @internal
 */
export function preparedTerritory(territory: Territory): PreparedTerritory {
  const { departements, communes } = preparedPlaces(territory);
  return { wholeCountry: territory.wholeCountry, radiusKm: territory.radiusKm, departements, communes };
}

// Arrondissements of Paris, Lyon and Marseille have INSEE codes of their own, beside that of their commune.
const ARRONDISSEMENTS = [
  { commune: '75056', first: 75_101, last: 75_120 },
  { commune: '69123', first: 69_381, last: 69_389 },
  { commune: '13055', first: 13_201, last: 13_216 },
] as const;

// The commune of an arrondissement of Paris, Lyon or Marseille.
function wholeCommune(code: Commune): Commune {
  const number = Number(code);
  const found = ARRONDISSEMENTS.find(({ first, last }) => first <= number && number <= last);
  return found === undefined ? code : (found.commune as Commune);
}

/**
 * Whether two codes are of one commune, be it by an arrondissement.
 *
 * @param one - A code.
 * @param other - Another, when known.
 * @returns Whether they are.
 *
 * @internal
 */
export function isSameCommune(one: Commune, other: Commune | undefined): boolean {
  return other !== undefined && (one === other || wholeCommune(one) === wholeCommune(other));
}

/**
 * Whether communes and départements cover a place.
 *
 * @param places - The communes and whole départements.
 * @param place - The place.
 * @returns Whether they do; `undefined` when the place is not known well enough.
 *
 * @internal
 */
export function coversPlace(places: PreparedPlaces, place: NeedPlace): boolean | undefined {
  const { communes, departements } = places;
  const { commune, departement } = place;
  if (departement !== undefined && departements.has(departement)) return true;
  if (commune !== undefined) return hasCommune(communes, commune);
  // Communes that are listed may be in the département of the place, of which nothing more is known.
  return departement === undefined || communes.size > 0 ? undefined : false;
}

function hasCommune(communes: ReadonlySet<Commune>, commune: Commune): boolean | undefined {
  const whole = wholeCommune(commune);
  if (communes.has(commune) || communes.has(whole)) return true;
  // Of a whole commune, a territory of some of its arrondissements covers a part.
  const isPart = commune === whole && ARRONDISSEMENTS.some((one) => one.commune === commune);
  return isPart && [...communes].some((one) => wholeCommune(one) === commune) ? undefined : false;
}

/**
 * Whether a structure's territory covers a place.
 *
 * @param territory - The territory.
 * @param place - The place.
 * @param distanceKm - Kilometres from the structure to the place, when known.
 * @returns Whether it does; `undefined` when too little is known.
 *
 * @internal
 */
export function covers(
  territory: PreparedTerritory,
  place: NeedPlace,
  distanceKm: number | undefined,
): boolean | undefined {
  if (territory.wholeCountry) return true;
  const named = territory.communes.size + territory.departements.size > 0;
  if (!named && territory.radiusKm === undefined) return undefined;
  const byName = named ? coversPlace(territory, place) : false;
  const byRadius =
    territory.radiusKm === undefined ? false : distanceKm === undefined ? undefined : distanceKm <= territory.radiusKm;
  if (byName === true || byRadius === true) return true;
  return byName === undefined || byRadius === undefined ? undefined : false;
}
