/**
 * A directory of structures, checked and prepared once, asked as often as needed.
 */
import * as z from 'zod';

import {
  attempt,
  epochDay,
  listOf,
  parseInput,
  refuse,
  type Commune,
  type Departement,
  type ErrorPath,
  type SafeResult,
} from '../../core/index.js';
import type { SiaeKind, StructureKind } from '../../law/index.js';
import { isSiaeKind } from '../kind/siae-kind.js';
import { nafHints, type ActivityCode } from '../structure/activity.js';
import type { AnnexState, StructureInput } from '../structure/schema.js';
import { asStructure, placed, type Convention, type Structure } from '../structure/structure.js';
import { preparedPoint, type PreparedPoint } from './distance.js';
import { preparedPlaces, preparedTerritory, type PreparedPlaces, type PreparedTerritory } from './place.js';

/** Which structure of a directory one speaks of. */
export interface StructureReference {
  /** Its position in the list that the directory was made of, from 0. */
  readonly position: number;
  /** Its name. */
  readonly name?: string;
  /** SIRET of the establishment. */
  readonly siret?: string;
}

/** A directory of checked structures, made once by {@link structureDirectory}. */
export interface StructureDirectory {
  /** The structures, in the order given. */
  readonly structures: readonly Structure[];
}

/** A convention, its days counted from an origin. */
export interface ConventionDays {
  /** Its kind. */
  readonly kind: SiaeKind;
  /** Its first day. */
  readonly first: number;
  /** Its last day, included. */
  readonly last: number;
  /** Its territory, when known. */
  readonly territory: PreparedPlaces | undefined;
}

/** What matching reads of a structure, prepared; all entries have all keys, which makes them quick to read. */
export interface DirectoryEntry {
  /** Which structure. */
  readonly reference: StructureReference;
  /** The structure. */
  readonly structure: Structure;
  /** What it does, when known. */
  readonly activities: ReadonlySet<ActivityCode> | undefined;
  /** What its NAF code suggests, when it suggests a trade at all; empty for a trade of no use here. */
  readonly hints: ReadonlySet<ActivityCode> | undefined;
  /** Where it is, when its coordinates are known. */
  readonly point: PreparedPoint | undefined;
  /** Its commune, when known. */
  readonly commune: Commune | undefined;
  /** Its département, when known. */
  readonly departement: Departement | undefined;
  /** Where it says that it works. */
  readonly territory: PreparedTerritory | undefined;
  /** Whether it says that it has no free hours at all. */
  readonly hasNoHours: boolean;
  /** Whether it holds the label of a régie de quartier. */
  readonly isRegie: boolean;
  /** Its kinds that do work or supply workers: all but a facilitators' body. */
  readonly working: readonly StructureKind[];
  /** Those of them that take a convention. */
  readonly siaeKinds: readonly SiaeKind[];
  /** Whether some of them takes none. */
  readonly hasNeighbour: boolean;
  /** Its conventions by kind, each by first day; a kind of which none is known has no entry. */
  readonly conventions: ReadonlyMap<SiaeKind, readonly ConventionDays[]>;
}

const ENTRIES: unique symbol = Symbol('entries of the directory');

/** Several times the structures of the country. */
export const MAX_STRUCTURES = 50_000;

const listSchema = listOf(z.unknown(), { max: MAX_STRUCTURES });

const hintsByNaf: ReadonlyMap<string, ReadonlySet<ActivityCode>> = /* @__PURE__ */ new Map(
  nafHints.map(({ naf, activities }) => [naf, new Set(activities)] as const),
);

/** States of an annex in force. */
const ACTIVE: ReadonlySet<AnnexState> = /* @__PURE__ */ new Set<AnnexState>(['VALIDE', 'PROVISOIRE']);

function conventionDays({ kind, days, territory }: Convention): ConventionDays {
  return {
    kind,
    first: epochDay(days.firstDay),
    last: epochDay(days.lastDay),
    territory: territory && preparedPlaces(territory),
  };
}

function byKind({ conventions = [], annexes = [] }: Structure): ReadonlyMap<SiaeKind, readonly ConventionDays[]> {
  const found = new Map<SiaeKind, ConventionDays[]>();
  for (const one of conventions) found.set(one.kind, [...(found.get(one.kind) ?? []), conventionDays(one)]);
  for (const { kind, state, days } of annexes) {
    // An annex in force beyond the conventions known shows that one of them is not: nothing is known of that kind then.
    const last = Math.max(...(found.get(kind) ?? []).map((one) => one.last));
    if (ACTIVE.has(state) && epochDay(days.lastDay) > last) found.delete(kind);
  }
  for (const own of found.values()) own.sort((a, b) => a.first - b.first);
  return found;
}

function entry(structure: Structure, position: number): DirectoryEntry {
  const { name, siret, activities, naf, location, territory, capacity, labels } = structure;
  const working = structure.kinds.filter((kind) => kind !== 'OPCS');
  return {
    reference: Object.freeze({
      position,
      ...(name === undefined ? {} : { name }),
      ...(siret === undefined ? {} : { siret }),
    }),
    structure,
    activities: activities === undefined ? undefined : new Set(activities),
    hints: naf === undefined ? undefined : hintsByNaf.get(naf),
    point: location.coordinates === undefined ? undefined : preparedPoint(location.coordinates),
    commune: location.commune,
    departement: location.departement,
    territory: territory && preparedTerritory(territory),
    hasNoHours: capacity?.hoursPerMonth.isZero() === true,
    isRegie: labels.includes('regie-de-quartier'),
    working,
    siaeKinds: working.filter(isSiaeKind),
    hasNeighbour: working.some((kind) => !isSiaeKind(kind)),
    conventions: byKind(structure),
  };
}

/**
 * Makes a directory: checks every structure and prepares what matching asks of it. Make it once, ask it thousands of
 * times.
 *
 * @param structures - The structures, checked or not, at most 50,000, in any order. An establishment may stand twice: nothing is merged.
 * @param path - Where the list stands, for the error.
 * @returns The directory, frozen.
 * @throws {@link PalierError} as {@link structure}, with the position of the structure in the path.
 *
 * @example
 * ```ts
 * const directory = structureDirectory([{ name: 'Régie', kinds: ['EI'], labels: ['regie-de-quartier'] }]);
 * console.log(directory.structures.length, directory.structures[0]?.name); //=> 1 Régie
 * ```
 */
export function structureDirectory(
  structures: readonly (Structure | StructureInput)[],
  path: ErrorPath = [],
): StructureDirectory {
  const checked = placed(path, () =>
    parseInput(listSchema, structures).map((input, position) => asStructure(input as StructureInput, [position])),
  );
  const directory: StructureDirectory = { structures: Object.freeze(checked) };
  Object.defineProperty(directory, ENTRIES, { value: checked.map(entry) });
  return Object.freeze(directory);
}

/**
 * Makes a directory without throwing.
 *
 * @param structures - The structures.
 * @returns The directory, or why one of them was refused.
 *
 * @example
 * ```ts
 * const result = safeStructureDirectory([{ name: 'A', kinds: ['EI'] }, { kinds: ['EI'] }]);
 * if (!result.ok) console.log(result.error.code, formatPath(result.error.path)); //=> siae/unnamed-structure [1].name
 * ```
 */
export function safeStructureDirectory(
  structures: readonly (Structure | StructureInput)[],
): SafeResult<StructureDirectory> {
  return attempt(() => structureDirectory(structures));
}

/**
 * What matching reads of a directory.
 *
 * @param directory - A directory.
 * @returns Its entries, in the order of the structures.
 * @throws {@link PalierError} `siae/not-a-directory` for what {@link structureDirectory} did not make.
 *
 * @internal
 */
export function entriesOf(directory: StructureDirectory): readonly DirectoryEntry[] {
  const entries =
    typeof directory === 'object' && (directory as object | null) !== null
      ? (directory as StructureDirectory & { readonly [ENTRIES]?: readonly DirectoryEntry[] })[ENTRIES]
      : undefined;
  return entries ?? refuse('siae/not-a-directory', 'a directory made by structureDirectory', directory, ['directory']);
}
