/**
 * A need prepared once for all the structures of a directory.
 */
import {
  addMonths,
  epochDay,
  exact,
  figure,
  type CivilDate,
  type Decimal,
  type Figure,
  type Finding,
  type Period,
} from '../../core/index.js';
import { preparedPoint, type PreparedPoint } from './distance.js';
import { closings, type Closings } from './closings.js';
import { groundsOn, type Grounds } from './grounds.js';
import type { Need, NeedPlace } from './need.js';
import type { Weighing } from './options.js';

/** A need, what it is weighed with, and what the law of the day says. */
export interface Asked {
  /** The need. */
  readonly need: Need;
  /** The day of the match. */
  readonly on: CivilDate;
  /** Its first day, counted from an origin. */
  readonly first: number;
  /** Its last day, included. */
  readonly last: number;
  /** The day of the match, counted from the same origin. */
  readonly day: number;
  /** Hundredths of an hour a month. */
  readonly hours: number;
  /** Where to look. */
  readonly area?: {
    /** Around which point. */
    readonly point: PreparedPoint;
    /** How far, in kilometres. */
    readonly radiusKm: number;
    /** The same, to the metre, for texts. */
    readonly radius: Figure;
  };
  /** Weights and points. */
  readonly weighing: Weighing;
  /** What the findings rest on. */
  readonly grounds: Grounds;
  /** Findings that say the same of many structures, by code. */
  readonly remarks: Map<string, Finding>;
  /** Reasons that close a door. */
  readonly closings: Closings;
  /** Lists of those reasons that many structures share, by the bits of the reasons. */
  readonly reasons: Map<number, readonly Finding[]>;
}

/**
 * Hours in whole hundredths.
 *
 * @param hours - Hours with at most two decimals.
 * @returns An exact whole number.
 *
 * @internal
 */
export function hundredths(hours: Decimal): number {
  return exact(hours).times(100).toNumber();
}

/**
 * Months of a period, those begun counted whole.
 *
 * @param days - The period.
 * @returns How many.
 *
 * @internal
 */
export function monthsOf(days: Period): number {
  let count = 1;
  while (addMonths(days.firstDay, count) <= days.lastDay) count += 1;
  return count;
}

function areaOf(around: NonNullable<NeedPlace['around']>): NonNullable<Asked['area']> {
  const { radiusKm } = around;
  const radius = figure('radius', String(Math.round(1000 * radiusKm) / 1000), 'km');
  return { point: preparedPoint(around), radiusKm, radius };
}

/**
 * Prepares a need.
 *
 * @param need - The checked need.
 * @param on - The day of the match.
 * @param weighing - Weights and points.
 * @returns What matching reads.
 *
 * @internal
 */
export function asked(need: Need, on: CivilDate, weighing: Weighing): Asked {
  const area = need.place.around && areaOf(need.place.around);
  const grounds = groundsOn(on);
  return {
    need,
    on,
    first: epochDay(need.days.firstDay),
    last: epochDay(need.days.lastDay),
    day: epochDay(on),
    hours: hundredths(need.hoursPerMonth),
    ...(area === undefined ? {} : { area }),
    weighing,
    grounds,
    remarks: new Map(),
    closings: closings(grounds, area?.radius),
    reasons: new Map(),
  };
}
