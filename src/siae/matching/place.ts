/**
 * Whether a territory covers a place.
 */
import type { Places, Territory } from '../structure/structure.js';
import type { NeedPlace } from './need.js';

/**
 * Whether communes and départements cover a place.
 *
 * @param places - The communes and whole départements.
 * @param place - The place.
 * @returns Whether they do; `undefined` when the place is not known well enough.
 *
 * @internal
 */
export function coversPlace(places: Places, place: NeedPlace): boolean | undefined {
  const { communes, departements } = places;
  const { commune, departement } = place;
  if (departement !== undefined && departements.includes(departement)) return true;
  if (commune !== undefined) return communes.includes(commune);
  // Communes that are listed may be in the département of the place, of which nothing more is known.
  return departement === undefined || communes.length > 0 ? undefined : false;
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
export function covers(territory: Territory, place: NeedPlace, distanceKm: number | undefined): boolean | undefined {
  if (territory.wholeCountry) return true;
  const named = territory.communes.length + territory.departements.length > 0;
  if (!named && territory.radiusKm === undefined) return undefined;
  const byName = named ? coversPlace(territory, place) : false;
  const byRadius =
    territory.radiusKm === undefined ? false : distanceKm === undefined ? undefined : distanceKm <= territory.radiusKm;
  if (byName === true || byRadius === true) return true;
  return byName === undefined || byRadius === undefined ? undefined : false;
}
