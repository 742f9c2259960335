import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { attempt, distanceKm, formatPath, type Coordinates } from '../../src/index.js';
import { greatCircleKm, isSurelyBeyond, preparedPoint } from '../../src/siae/matching/distance.js';
import { vectorKm } from '../support/siae-oracle.js';
import { runs } from '../support/runs.js';

const at = (latitude: number, longitude: number): Coordinates => ({ latitude, longitude });

const CHOISY = at(48.764509, 2.407143);
const CRETEIL = at(48.780054, 2.462768);

const point: fc.Arbitrary<Coordinates> = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

/** Half the way round a sphere of 6,371.0088 km. */
const HALF = 20_015.114_442;

describe('known distances', () => {
  test.each<[string, Coordinates, Coordinates, number, number]>([
    ['Choisy-le-Roi to Créteil', CHOISY, CRETEIL, 4.4, 0.05],
    // One degree of a meridian is 6,371.0088 × π ÷ 180 km.
    ['a degree of latitude', at(48, 2), at(49, 2), 111.195_080, 1e-6],
    ['a degree of longitude on the equator', at(0, 2), at(0, 3), 111.195_080, 1e-6],
    ['a degree of longitude at 60° north, half as long on its parallel', at(60, 2), at(60, 3), 55.597_011, 1e-6],
    ['Paris to Lyon', at(48.8566, 2.3522), at(45.758, 4.8351), 392.068_937, 1e-5],
    ['Paris to New York', at(48.8566, 2.3522), at(40.7128, -74.006), 5_837.248_967, 1e-5],
    ['one pole to the other', at(90, 0), at(-90, 0), HALF, 1e-3],
    ['antipodes', CHOISY, at(-48.764509, 2.407143 - 180), HALF, 1e-3],
    ['a pole from any longitude', at(90, 12), at(90, -150), 0, 1e-9],
    ['both sides of the date line', at(0, 179.5), at(0, -179.5), 111.195_080, 1e-6],
    ['the date line itself', at(10, 180), at(10, -180), 0, 1e-9],
    ['a metre or so', at(48, 2), at(48.00001, 2), 0.001_111_951, 1e-9],
  ])('%s', (_, from, to, expected, within) => {
    expect(Math.abs(distanceKm(from, to) - expected)).toBeLessThanOrEqual(within);
    expect(distanceKm(to, from)).toBe(distanceKm(from, to));
  });
});

describe('any two points', () => {
  it('are as far from each other as the angle between their vectors says', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(Math.abs(distanceKm(a, b) - vectorKm(a, b))).toBeLessThan(1e-3);
      }),
      { numRuns: runs(2_000) },
    );
  });

  it('are as far one way as the other, between nothing and half the way round; a point is at none from itself', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        const km = distanceKm(a, b);
        expect(distanceKm(b, a)).toBe(km);
        expect(km).toBeGreaterThanOrEqual(0);
        expect(km).toBeLessThan(HALF + 1e-3);
        expect(distanceKm(a, a)).toBe(0);
      }),
      { numRuns: runs(1_000) },
    );
  });

  it('are no further than by way of a third', () => {
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-3);
      }),
      { numRuns: runs(1_000) },
    );
  });

  it('are never told to be beyond what they are within', () => {
    const near = fc.tuple(
      point,
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(near, fc.boolean(), ([a, north, share], isMeridian) => {
        // Along a meridian the latitudes alone are the distance: the hardest case.
        const latitude = Math.min(90, Math.max(-90, a.latitude + north));
        const b = at(latitude, isMeridian ? a.longitude : Math.min(180, a.longitude + share));
        const [one, other] = [preparedPoint(a), preparedPoint(b)];
        const km = greatCircleKm(one, other);
        for (const limit of [km, km * (1 + share), km + share]) {
          expect(isSurelyBeyond(one, other, limit)).toBe(false);
        }
      }),
      { numRuns: runs(2_000) },
    );
  });

  it('are told to be beyond by their latitudes, and not by their longitudes', () => {
    const [a, b] = [preparedPoint(at(48, 2)), preparedPoint(at(49, 2))];
    expect([111.1, 111.19, 111.2].map((km) => isSurelyBeyond(a, b, km))).toEqual([true, true, false]);
    expect(isSurelyBeyond(preparedPoint(at(48, 2)), preparedPoint(at(48, 90)), 1)).toBe(false);
  });
});

describe('what is no point', () => {
  test.each<[string, unknown, unknown, string]>([
    ['a latitude above 90', at(90.000_001, 0), CRETEIL, 'from.latitude'],
    ['a latitude that is no number', at(NaN, 0), CRETEIL, 'from.latitude'],
    ['a longitude below −180', CHOISY, at(0, -180.000_001), 'to.longitude'],
    ['an infinite longitude', CHOISY, at(0, Infinity), 'to.longitude'],
    ['a text', CHOISY, { latitude: '48', longitude: 2 }, 'to.latitude'],
    ['half a point', { latitude: 48 }, CRETEIL, 'from.longitude'],
    ['nothing', CHOISY, null, 'to'],
    ['nothing at all', undefined, CRETEIL, 'from'],
  ])('%s', (_, from, to, path) => {
    const result = attempt(() => distanceKm(from as Coordinates, to as Coordinates));
    expect(result.ok ? 'accepted' : `${result.error.code} ${formatPath(result.error.path)}`).toBe(
      `siae/invalid-coordinates ${path}`,
    );
  });

  test('the limits themselves are points', () => {
    expect(distanceKm(at(90, 180), at(-90, -180))).toBeCloseTo(HALF, 4);
  });
});
