/**
 * The parts of a match, each judged apart: what a structure is worth for it.
 */
import { figure, finding, type Figure, type Finding } from '../../core/index.js';
import { hundredths, type Asked } from './asked.js';
import type { DirectoryEntry } from './directory.js';
import { covers, isSameCommune } from './place.js';

/** What a part is worth, from 0 to 100, and why. */
export interface PartPoints {
  /** Points, whole, from 0 to 100. */
  readonly points: number;
  /** Why. */
  readonly finding: Finding;
}

/** Presumptions where a fact is missing, in points: a practice of this package. */
export const PRESUMED = {
  unknown: 50,
  hinted: 70,
  otherHint: 30,
  sameDepartement: 40,
  wholeCountry: 80,
  atEdge: 50,
  unknownPlace: 30,
} as const;

// Texts of practice decide nothing: such a finding informs, or asks for the fact that is missing.
type Kept = 'not-applicable' | 'uncertain';

/**
 * A finding that says the same of many structures, made once for a need.
 *
 * @param asked - The need.
 * @param key - What tells it from the others.
 * @param make - Makes it.
 * @returns The finding.
 *
 * @internal
 */
export function once(asked: Asked, key: string, make: () => Finding): Finding {
  const known = asked.remarks.get(key);
  if (known !== undefined) return known;
  const made = make();
  asked.remarks.set(key, made);
  return made;
}

/**
 * A finding that rests on practice, made once for a need unless it has figures of one structure.
 *
 * @param asked - The need.
 * @param code - What it says.
 * @param outcome - For information, or uncertain for want of a fact.
 * @param figures - Figures of one structure.
 * @returns The finding.
 *
 * @internal
 */
export function practice(asked: Asked, code: string, outcome: Kept, figures: readonly Figure[] = []): Finding {
  const make = (): Finding =>
    finding({
      code,
      outcome,
      ...(outcome === 'uncertain' ? { reason: 'missing-fact' } : {}),
      severity: 'info',
      basis: asked.grounds.practice,
      figures,
    });
  return figures.length === 0 ? once(asked, code, make) : make();
}

/**
 * Whether a structure can do the tasks: by what it says it does, else by what its NAF code suggests.
 *
 * @param entry - A structure that no door is closed to.
 * @param asked - The need.
 * @returns Points: the part of the tasks that it says it does.
 *
 * @internal
 */
export function tasksPart(entry: DirectoryEntry, asked: Asked): PartPoints {
  const { activities, hints } = entry;
  const { tasks } = asked.need;
  if (activities === undefined) {
    // Of several tasks, a trade that suggests some says nothing of the others.
    const hinted = hints === undefined ? undefined : tasks.filter((task) => hints.has(task)).length;
    if (hinted === tasks.length) {
      return { points: PRESUMED.hinted, finding: practice(asked, 'siae/match-tasks-suggested', 'uncertain') };
    }
    return hinted === 0
      ? { points: PRESUMED.otherHint, finding: practice(asked, 'siae/match-tasks-other-suggested', 'uncertain') }
      : { points: PRESUMED.unknown, finding: practice(asked, 'siae/match-tasks-not-stated', 'uncertain') };
  }
  const done = tasks.filter((task) => activities.has(task)).length;
  if (done === tasks.length) {
    return { points: 100, finding: practice(asked, 'siae/match-does-tasks', 'not-applicable') };
  }
  const figures = [figure('done', done, 'count'), figure('tasks', tasks.length, 'count')];
  return {
    points: Math.floor((100 * done) / tasks.length),
    finding: practice(asked, 'siae/match-does-some-tasks', 'not-applicable', figures),
  };
}

// A whole number, or one with a digit or two, is its own exact text: nothing is to be parsed thousands of times.
function plainFigure(name: string, value: number, unit: 'km' | 'hours'): Figure {
  return { name, value: String(value), unit };
}

// A structure that does not say where it works is presumed to work near where it is.
function presumedPlace(entry: DirectoryEntry, asked: Asked, distanceKm: number | undefined): PartPoints {
  const { commune, departement } = asked.need.place;
  if (asked.area !== undefined && distanceKm !== undefined) {
    const { radiusKm, radius } = asked.area;
    // To a tenth of a kilometre.
    const figures = [plainFigure('distance', Math.round(10 * distanceKm) / 10, 'km'), radius];
    const lost = radiusKm === 0 ? 0 : ((100 - PRESUMED.atEdge) * distanceKm) / radiusKm;
    return { points: 100 - Math.floor(lost), finding: practice(asked, 'siae/match-near', 'uncertain', figures) };
  }
  if (commune !== undefined && isSameCommune(commune, entry.commune)) {
    return { points: 100, finding: practice(asked, 'siae/match-same-commune', 'uncertain') };
  }
  return departement === undefined || departement !== entry.departement
    ? { points: PRESUMED.unknownPlace, finding: practice(asked, 'siae/match-place-not-known', 'uncertain') }
    : { points: PRESUMED.sameDepartement, finding: practice(asked, 'siae/match-same-departement', 'uncertain') };
}

/**
 * Whether a structure serves the place: by the territory that it states, else by how near it is.
 *
 * @param entry - A structure that no door is closed to.
 * @param asked - The need.
 * @param distanceKm - Kilometres to the coordinates of the need, when both are known.
 * @returns Points.
 *
 * @internal
 */
export function placePart(entry: DirectoryEntry, asked: Asked, distanceKm: number | undefined): PartPoints {
  const { territory } = entry;
  if (territory === undefined || covers(territory, asked.need.place, distanceKm) !== true) {
    return presumedPlace(entry, asked, distanceKm);
  }
  // A territory that names the place says more than one that names the country.
  return covers({ ...territory, wholeCountry: false }, asked.need.place, distanceKm) === true
    ? { points: 100, finding: practice(asked, 'siae/match-place-served', 'not-applicable') }
    : { points: PRESUMED.wholeCountry, finding: practice(asked, 'siae/match-country-served', 'not-applicable') };
}

/**
 * Whether a structure has the hours.
 *
 * @param entry - A structure that no door is closed to.
 * @param asked - The need.
 * @returns Points: the part of the hours that it has free.
 *
 * @internal
 */
export function hoursPart(entry: DirectoryEntry, asked: Asked): PartPoints {
  const { capacity } = entry.structure;
  if (capacity === undefined) {
    return { points: PRESUMED.unknown, finding: practice(asked, 'siae/match-hours-not-stated', 'uncertain') };
  }
  const free = hundredths(capacity.hoursPerMonth);
  const figures = [plainFigure('free', free / 100, 'hours'), plainFigure('asked', asked.hours / 100, 'hours')];
  const points = Math.floor((100 * free) / asked.hours);
  if (points >= 100)
    return { points: 100, finding: practice(asked, 'siae/match-has-hours', 'not-applicable', figures) };
  return { points, finding: practice(asked, 'siae/match-has-some-hours', 'not-applicable', figures) };
}
