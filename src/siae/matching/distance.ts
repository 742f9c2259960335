/**
 * Distances on the sphere.
 */
import { refuse, type ErrorPath } from '../../core/index.js';
import type { Coordinates } from '../structure/structure.js';

/** Mean radius of the earth, in kilometres (GRS 80, mean of the axes). */
const EARTH_RADIUS_KM = 6_371.008_8;
/** Kilometres from a parallel to the next degree, on that sphere. */
const KM_PER_DEGREE = (EARTH_RADIUS_KM * Math.PI) / 180;

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function checkDegrees(value: unknown, limit: number, path: ErrorPath): number {
  if (typeof value === 'number' && Math.abs(value) <= limit) return value;
  return refuse('siae/invalid-coordinates', `degrees from −${String(limit)} to ${String(limit)}`, value, path);
}

function checkPoint(point: Coordinates, path: ErrorPath): Coordinates {
  if (typeof point !== 'object' || (point as object | null) === null) {
    return refuse('siae/invalid-coordinates', 'a latitude and a longitude in degrees', point, path);
  }
  return {
    latitude: checkDegrees(point.latitude, 90, [...path, 'latitude']),
    longitude: checkDegrees(point.longitude, 180, [...path, 'longitude']),
  };
}

/** A point whose trigonometry was done once. */
export interface PreparedPoint {
  /** Latitude in degrees. */
  readonly latitude: number;
  /** Latitude in radians. */
  readonly phi: number;
  /** Longitude in radians. */
  readonly lambda: number;
  /** Cosine of the latitude. */
  readonly cosPhi: number;
}

/**
 * Does a point's trigonometry once, for many distances from it.
 *
 * @param point - A checked point.
 * @returns The point, prepared.
 *
 * @internal
 */
export function preparedPoint(point: Coordinates): PreparedPoint {
  const { latitude, longitude } = point;
  const phi = radians(latitude);
  return { latitude, phi, lambda: radians(longitude), cosPhi: Math.cos(phi) };
}

/**
 * The great-circle distance between two prepared points, by the haversine formula, which keeps its precision for points
 * close to each other.
 *
 * @param a - A point.
 * @param b - Another.
 * @returns Kilometres.
 *
 * @internal
 */
export function greatCircleKm(a: PreparedPoint, b: PreparedPoint): number {
  const sinPhi = Math.sin((b.phi - a.phi) / 2);
  const sinLambda = Math.sin((b.lambda - a.lambda) / 2);
  const chord = sinPhi * sinPhi + a.cosPhi * b.cosPhi * sinLambda * sinLambda;
  // The sum may exceed 1 by a rounding for points opposite each other.
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, chord)));
}

/**
 * Whether two points are surely further apart than a distance, by their latitudes alone: most pairs are told apart so.
 *
 * @param a - A point.
 * @param b - Another.
 * @param km - The distance.
 * @returns Whether they surely are; `false` says nothing.
 *
 * @internal
 */
export function isSurelyBeyond(a: PreparedPoint, b: PreparedPoint, km: number): boolean {
  // A hair more than the distance: the rounding of a distance must never make this test the stricter of the two.
  return Math.abs(a.latitude - b.latitude) * KM_PER_DEGREE > km + 0.001;
}

/**
 * The distance between two points as the crow flies, on a sphere of the earth's mean radius: within 0.6 % of the
 * distance on the ellipsoid. Roads are longer.
 *
 * @param from - A point, in degrees.
 * @param to - Another.
 * @returns Kilometres, as a floating-point number: a distance is no amount.
 * @throws {@link PalierError} `siae/invalid-coordinates`.
 *
 * @example
 * ```ts
 * const choisy = { latitude: 48.764509, longitude: 2.407143 };
 * const creteil = { latitude: 48.780054, longitude: 2.462768 };
 * console.log(distanceKm(choisy, creteil).toFixed(1)); //=> 4.4
 * ```
 */
export function distanceKm(from: Coordinates, to: Coordinates): number {
  return greatCircleKm(preparedPoint(checkPoint(from, ['from'])), preparedPoint(checkPoint(to, ['to'])));
}
