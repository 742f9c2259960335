/**
 * The doors that a structure must find open: each is closed by what is known, never by what is not. Thousands of
 * structures are turned away for each need: nothing here is made twice for one need.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- a structure that works and has no neighbour's kind has one of a SIAE */
import type { Finding } from '../../core/index.js';
import type { Asked } from './asked.js';
import type { Closed } from './closings.js';
import type { ConventionDays, DirectoryEntry } from './directory.js';
import { greatCircleKm, isSurelyBeyond, type PreparedPoint } from './distance.js';
import { covers, coversPlace, isSameCommune } from './place.js';

/** A door: closed, or open. */
type Door = Closed | undefined;

function tasksDoor({ activities }: DirectoryEntry, asked: Asked): Door {
  if (activities === undefined) return undefined;
  for (const task of asked.need.tasks) if (activities.has(task)) return undefined;
  return asked.closings.otherActivities;
}

/**
 * Kilometres from a structure to the coordinates of a need.
 *
 * @param point - Where the structure is, when known.
 * @param asked - The need.
 * @returns The distance; `undefined` unless both are known.
 *
 * @internal
 */
export function kilometres(point: PreparedPoint | undefined, asked: Asked): number | undefined {
  const { area } = asked;
  return point === undefined || area === undefined ? undefined : greatCircleKm(point, area.point);
}

function placeDoor(entry: DirectoryEntry, asked: Asked): Door {
  const { point, territory } = entry;
  const { area, need } = asked;
  if (territory !== undefined) {
    const served = covers(
      territory,
      need.place,
      territory.radiusKm === undefined ? undefined : kilometres(point, asked),
    );
    if (served === true) return undefined;
    if (served === false) return asked.closings.outsideTerritory;
  }
  if (area !== undefined && point !== undefined) {
    const { radiusKm } = area;
    if (!isSurelyBeyond(point, area.point, radiusKm) && greatCircleKm(point, area.point) <= radiusKm) return undefined;
    return asked.closings.tooFar;
  }
  const { commune, departement } = need.place;
  // What a territory leaves open is asked; where none is stated, a structure is taken to work in its département.
  if (territory !== undefined || (commune !== undefined && isSameCommune(commune, entry.commune))) return undefined;
  const isElsewhere = departement !== undefined && entry.departement !== undefined && departement !== entry.departement;
  return isElsewhere ? asked.closings.otherDepartement : undefined;
}

function hoursDoor({ hasNoHours }: DirectoryEntry, asked: Asked): Door {
  return hasNoHours ? asked.closings.noHours : undefined;
}

/**
 * The last day on which a convention counts, whatever the need: that of an EITI not beyond its experiment.
 *
 * @param one - The convention.
 * @param asked - The need.
 * @returns The day, counted as those of the convention.
 *
 * @internal
 */
export function countsUntil(one: ConventionDays, asked: Asked): number {
  return one.kind === 'EITI' ? Math.min(one.last, asked.grounds.experimentEnds) : one.last;
}

/**
 * The last day on which a convention counts for a need.
 *
 * @param one - The convention.
 * @param asked - The need.
 * @returns The day, counted as those of the convention; before its first day, or that of the need, when it does not count.
 *
 * @internal
 */
export function heldUntil(one: ConventionDays, asked: Asked): number {
  return Math.min(countsUntil(one, asked), asked.last);
}

/**
 * Whether a convention holds on some day of the work.
 *
 * @param one - The convention.
 * @param asked - The need.
 * @returns Whether it does.
 *
 * @internal
 */
export function isHeld(one: ConventionDays, asked: Asked): boolean {
  return Math.max(one.first, asked.first) <= heldUntil(one, asked);
}

/**
 * Whether a convention lets a structure work at the place: an association intermédiaire supplies nobody outside the
 * territory of its convention (R5132-19).
 *
 * @param one - The convention.
 * @param asked - The need.
 * @returns `false` when it surely does not.
 *
 * @internal
 */
export function letsWorkThere(one: ConventionDays, asked: Asked): boolean {
  const { kind, territory } = one;
  return kind !== 'AI' || territory === undefined || coversPlace(territory, asked.need.place) !== false;
}

/**
 * Whether a convention is in force on the day of the match: one that ends before the work may be renewed (R5132-3).
 *
 * @param one - The convention.
 * @param asked - The need.
 * @returns Whether it is.
 *
 * @internal
 */
export function isInForce(one: ConventionDays, asked: Asked): boolean {
  return one.first <= asked.day && asked.day <= countsUntil(one, asked);
}

function kindsDoor(entry: DirectoryEntry, asked: Asked): Door {
  const { working, siaeKinds, hasNeighbour, isRegie, conventions } = entry;
  if (isRegie || hasNeighbour) return undefined;
  if (working.length === 0) return asked.closings.noLabour;
  let isElsewhere = false;
  for (const kind of siaeKinds) {
    const own = conventions.get(kind);
    if (own === undefined) return undefined;
    for (const one of own) {
      if (!isHeld(one, asked) && !isInForce(one, asked)) continue;
      if (letsWorkThere(one, asked)) return undefined;
      isElsewhere = true;
    }
  }
  return isElsewhere ? asked.closings.otherTerritory : asked.closings.noConvention[siaeKinds[0]!];
}

function bitOf(door: Door): number {
  return door === undefined ? 0 : door.bit;
}

/**
 * Why a structure does not fit a need, by its tasks, its place, its hours and its kinds.
 *
 * @param entry - The structure.
 * @param asked - The need.
 * @returns A reason for each closed door, in a list that all structures with the same reasons share; `undefined` when no
 * door is closed.
 *
 * @internal
 */
export function closedDoors(entry: DirectoryEntry, asked: Asked): readonly Finding[] | undefined {
  const tasks = tasksDoor(entry, asked);
  const place = placeDoor(entry, asked);
  const hours = hoursDoor(entry, asked);
  const kinds = kindsDoor(entry, asked);
  const bits = bitOf(tasks) | bitOf(place) | bitOf(hours) | bitOf(kinds);
  if (bits === 0) return undefined;
  const known = asked.reasons.get(bits);
  if (known !== undefined) return known;
  const made = Object.freeze([tasks, place, hours, kinds].flatMap((door) => door?.closed ?? []));
  asked.reasons.set(bits, made);
  return made;
}
