/**
 * The parts of a match, each judged apart: what a structure is worth for it, or why it closes the door.
 */
import { figure, finding, type Figure, type Finding } from '../../core/index.js';
import { hundredths, type Asked } from './asked.js';
import type { DirectoryEntry } from './directory.js';
import { greatCircleKm, isSurelyBeyond } from './distance.js';
import { covers } from './place.js';

/** What a part is worth, from 0 to 100, and why. */
export interface PartPoints {
  /** Points, whole, from 0 to 100. */
  readonly points: number;
  /** Why. */
  readonly finding: Finding;
}

/** Why a part closes the door. */
export interface PartClosed {
  /** Why. */
  readonly closed: Finding;
}

/** A part judged; `undefined` when it does not count for this structure or this need. */
export type PartVerdict = PartPoints | PartClosed | undefined;

/** Presumptions where a fact is missing, in points: a practice of this package. */
export const PRESUMED = {
  unknown: 50,
  hinted: 70,
  otherHint: 30,
  sameDepartement: 60,
  atEdge: 50,
  unknownPlace: 30,
} as const;

// Texts of practice decide nothing: such a finding informs, or asks for the fact that is missing.
type Kept = 'not-applicable' | 'uncertain';

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
  const known = figures.length === 0 ? asked.remarks.get(code) : undefined;
  if (known !== undefined) return known;
  const made = finding({
    code,
    outcome,
    ...(outcome === 'uncertain' ? { reason: 'missing-fact' } : {}),
    severity: 'info',
    basis: asked.grounds.practice,
    figures,
  });
  if (figures.length === 0) asked.remarks.set(code, made);
  return made;
}

/**
 * A reason that closes the door. It depends on the need alone, so that thousands of structures share one finding.
 *
 * @param asked - The need.
 * @param code - What it says.
 * @param figures - Figures of the need.
 * @returns The reason.
 *
 * @internal
 */
export function closing(asked: Asked, code: string, figures: readonly Figure[] = []): PartClosed {
  const known = asked.closings.get(code);
  if (known !== undefined) return known;
  const made = {
    closed: finding({ code, outcome: 'not-applicable', severity: 'blocking', basis: asked.grounds.practice, figures }),
  };
  asked.closings.set(code, made);
  return made;
}

/**
 * Whether a structure can do the tasks: by what it says it does, else by what its NAF code suggests.
 *
 * @param entry - The structure.
 * @param asked - The need.
 * @returns Points: the part of the tasks that it says it does. Closed when it does none of them.
 *
 * @internal
 */
export function tasksPart(entry: DirectoryEntry, asked: Asked): PartPoints | PartClosed {
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
  if (done === 0) return closing(asked, 'siae/match-other-activities');
  if (done === tasks.length) {
    return { points: 100, finding: practice(asked, 'siae/match-does-tasks', 'not-applicable') };
  }
  const figures = [figure('done', done, 'count'), figure('tasks', tasks.length, 'count')];
  return {
    points: Math.floor((100 * done) / tasks.length),
    finding: practice(asked, 'siae/match-does-some-tasks', 'not-applicable', figures),
  };
}

/** Where a structure stands towards the place of a need. */
export interface Placed {
  /** What the place is worth, or why it closes the door. */
  readonly verdict: PartPoints | PartClosed;
  /** Kilometres to the coordinates of the need, when both are known. */
  readonly distanceKm?: number;
}

function rounded(km: number): string {
  return km.toFixed(1);
}

function tooFar(asked: Asked): PartClosed {
  return closing(asked, 'siae/match-too-far', [figure('radius', String(asked.area?.radiusKm), 'km')]);
}

// A structure that does not say where it works is presumed to work near where it is.
function presumedPlace(entry: DirectoryEntry, asked: Asked, distanceKm: number | undefined): PartPoints | PartClosed {
  const { place } = asked.need;
  const { commune, departement } = entry.structure.location;
  if (asked.area !== undefined && distanceKm !== undefined) {
    const figures = [
      figure('distance', rounded(distanceKm), 'km'),
      figure('radius', String(asked.area.radiusKm), 'km'),
    ];
    if (distanceKm > asked.area.radiusKm) return tooFar(asked);
    const lost = asked.area.radiusKm === 0 ? 0 : ((100 - PRESUMED.atEdge) * distanceKm) / asked.area.radiusKm;
    return { points: 100 - Math.floor(lost), finding: practice(asked, 'siae/match-near', 'uncertain', figures) };
  }
  if (place.commune !== undefined && place.commune === commune) {
    return { points: 100, finding: practice(asked, 'siae/match-same-commune', 'uncertain') };
  }
  if (departement === undefined || place.departement === undefined) {
    return { points: PRESUMED.unknownPlace, finding: practice(asked, 'siae/match-place-not-known', 'uncertain') };
  }
  return departement === place.departement
    ? { points: PRESUMED.sameDepartement, finding: practice(asked, 'siae/match-same-departement', 'uncertain') }
    : closing(asked, 'siae/match-other-departement');
}

/**
 * Whether a structure serves the place: by the territory that it states, else by how near it is.
 *
 * @param entry - The structure.
 * @param asked - The need.
 * @returns Points, or why it is closed, and the distance.
 *
 * @internal
 */
export function placePart(entry: DirectoryEntry, asked: Asked): Placed {
  const { territory } = entry.structure;
  const { area } = asked;
  const isFar =
    area !== undefined && entry.point !== undefined && isSurelyBeyond(entry.point, area.point, area.radiusKm);
  const distanceKm =
    area === undefined || entry.point === undefined || (isFar && territory === undefined)
      ? undefined
      : greatCircleKm(entry.point, area.point);
  const stated = territory === undefined ? undefined : covers(territory, asked.need.place, distanceKm);
  if (stated === true) {
    return {
      verdict: { points: 100, finding: practice(asked, 'siae/match-place-served', 'not-applicable') },
      ...(distanceKm === undefined ? {} : { distanceKm }),
    };
  }
  if (stated === false) return { verdict: closing(asked, 'siae/match-outside-territory') };
  if (isFar) return { verdict: tooFar(asked) };
  return {
    verdict: presumedPlace(entry, asked, distanceKm),
    ...(distanceKm === undefined ? {} : { distanceKm }),
  };
}

/**
 * Whether a structure says that it has no free hours at all.
 *
 * @param entry - The structure.
 * @param asked - The need.
 * @returns Why it is closed; `undefined` when it has some, or does not say.
 *
 * @internal
 */
export function noHours(entry: DirectoryEntry, asked: Asked): PartClosed | undefined {
  return entry.structure.capacity?.hoursPerMonth.isZero() === true ? closing(asked, 'siae/match-no-hours') : undefined;
}

/**
 * Whether a structure has the hours.
 *
 * @param entry - The structure, which has some free hours or does not say.
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
  const free = capacity.hoursPerMonth;
  const figures = [figure('free', free, 'hours'), figure('asked', asked.need.hoursPerMonth, 'hours')];
  const points = Math.floor((100 * hundredths(free)) / asked.hours);
  if (points >= 100)
    return { points: 100, finding: practice(asked, 'siae/match-has-hours', 'not-applicable', figures) };
  return { points, finding: practice(asked, 'siae/match-has-some-hours', 'not-applicable', figures) };
}
