/**
 * The département of a place.
 */
import { departementOfCommune, refuse, type Commune, type Departement, type ErrorPath } from '../../core/index.js';

/** What a caller says of a place, already read. */
interface SaidPlace {
  /** INSEE code of the commune. */
  readonly commune?: string;
  /** Code of the département. */
  readonly departement?: string;
}

/**
 * The département of a place: the one given, else that of the commune.
 *
 * @param place - The commune and the département, as far as they are given; each already read.
 * @param path - Where the place stands, for the error.
 * @returns The département; `undefined` when neither tells it.
 * @throws {@link PalierError} `siae/departement-of-another-commune` when the two disagree.
 *
 * @internal
 */
export function departementIn(place: SaidPlace, path: ErrorPath): Departement | undefined {
  const { commune, departement } = place;
  const ofCommune = commune === undefined ? undefined : departementOfCommune(commune as Commune);
  if (departement === undefined) return ofCommune;
  if (ofCommune === undefined || departement === ofCommune) return departement as Departement;
  return refuse('siae/departement-of-another-commune', `the département of the commune, ${ofCommune}`, departement, [
    ...path,
    'departement',
  ]);
}
