/**
 * Perimeters (périmètres): which dwellings of a residence an expense is for.
 */
import * as z from 'zod';

import { compareNatural, listOf, printable } from '../../core/index.js';

/** Some buildings (bâtiments) of the residence. */
export interface BuildingsPerimeter {
  /** Their names, at least one. */
  readonly buildings: readonly string[];
}

/** Some stairwells (cages d'escalier, entrées) of the residence. */
export interface StairwellsPerimeter {
  /** Their names, at least one; a name belongs to one stairwell of the residence. */
  readonly stairwells: readonly string[];
}

/** Some dwellings of the residence. */
export interface DwellingsPerimeter {
  /** Their identifiers, at least one. */
  readonly dwellings: readonly string[];
}

/** Which dwellings an expense is for: the whole residence (ensemble), or the parts named. */
export type Perimeter = 'residence' | BuildingsPerimeter | StairwellsPerimeter | DwellingsPerimeter;

/** The most parts one perimeter may name. */
const MAX_NAMED = 10_000;

function named(max: number): z.ZodType<readonly string[]> {
  return listOf(printable(max), { min: 1, max: MAX_NAMED });
}

/** Schema of {@link Perimeter}. */
export const perimeterSchema: z.ZodType<Perimeter> = z.union(
  [
    z.literal('residence'),
    z.strictObject({ buildings: named(64) }),
    z.strictObject({ stairwells: named(64) }),
    z.strictObject({ dwellings: named(64) }),
  ],
  { error: 'expected residence, or an object with buildings, stairwells or dwellings' },
);

/**
 * Tells the parts of a perimeter apart from the whole residence.
 *
 * @param perimeter - The perimeter.
 * @returns What it names and the names, or `undefined` for the residence.
 *
 * @internal
 */
export function partsOf(
  perimeter: Perimeter,
): { readonly level: 'buildings' | 'stairwells' | 'dwellings'; readonly names: readonly string[] } | undefined {
  if (perimeter === 'residence') return undefined;
  if ('buildings' in perimeter) return { level: 'buildings', names: perimeter.buildings };
  if ('stairwells' in perimeter) return { level: 'stairwells', names: perimeter.stairwells };
  return { level: 'dwellings', names: perimeter.dwellings };
}

/**
 * A name for a perimeter that no other perimeter has, to find again what shares it: the order of its parts is no matter.
 *
 * @param perimeter - The perimeter.
 * @returns The name.
 *
 * @internal
 */
export function perimeterName(perimeter: Perimeter): string {
  const parts = partsOf(perimeter);
  return parts === undefined
    ? 'residence'
    : JSON.stringify([parts.level, ...[...new Set(parts.names)].sort(compareNatural)]);
}
