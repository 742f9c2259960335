/**
 * Matching and supply compared with plain and slow ways of doing the same, on random directories and needs.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  matchStructures,
  structureDirectory,
  supplyShape,
  type ActivityCode,
  type MatchResult,
  type StructureInput,
} from '../../src/index.js';
import { smallestGroup } from '../../src/siae/matching/group.js';
import { anyNeed, anyOptions, anyStructure, matchDay } from '../support/random-structures.js';
import { runs } from '../support/runs.js';
import { slowestGroup, slowMatch, type Means, type PlainMatch } from '../support/siae-oracle.js';

/** To the metre: the oracle computes distances by another formula. */
const metre = (km: number): number => Math.round(km * 1_000) / 1_000;

function plain({ candidates, excluded }: MatchResult): PlainMatch {
  return {
    candidates: candidates.map(({ rank, structure, score, distanceKm, kind, kinds, reservation, parts, findings }) => ({
      rank,
      score: String(Number(score)),
      position: structure.position,
      ...(distanceKm === undefined ? {} : { distanceKm: metre(distanceKm) }),
      ...(kind === undefined ? {} : { kind }),
      kinds,
      ...(reservation === undefined ? {} : { reservation }),
      parts: parts.map(
        ({ part, points, weight, finding }) => `${part} ${String(points)} ${String(weight)} ${finding.code.slice(5)}`,
      ),
      findings: findings.map(({ code }) => code.slice(5)),
    })),
    excluded: excluded.map(({ structure: { position }, reasons }) => ({
      position,
      reasons: reasons.map(({ code }) => code.slice(5)),
    })),
  };
}

function toMetres({ candidates, excluded }: PlainMatch): PlainMatch {
  return {
    candidates: candidates.map(({ distanceKm, ...one }) => ({
      ...one,
      ...(distanceKm === undefined ? {} : { distanceKm: metre(distanceKm) }),
    })),
    excluded,
  };
}

describe('a match', () => {
  const directories = fc.array(anyStructure, { maxLength: 8 });

  it('is what the documentation of its parts says, in order, with scores, reasons and findings', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(directories, anyNeed, matchDay, anyOptions, (structures, need, on, options) => {
        const expected = toMetres(slowMatch(need, structures, on, options));
        expect(plain(matchStructures(need, structureDirectory(structures), on, options))).toEqual(expected);
        for (const { parts } of expected.candidates) parts.forEach((part) => met.add(part.split(' ')[3]!));
        for (const { reasons } of expected.excluded) reasons.forEach((reason) => met.add(reason));
      }),
      { numRuns: runs(600) },
    );
    // The draw is wide enough: most ways of scoring and of excluding came up.
    expect(met.size).toBeGreaterThan(15);
  });

  it('is the same with the default weights', () => {
    fc.assert(
      fc.property(directories, anyNeed, matchDay, (structures, need, on) => {
        const expected = toMetres(slowMatch(need, structures, on));
        expect(plain(matchStructures(need, structureDirectory(structures), on))).toEqual(expected);
      }),
      { numRuns: runs(300) },
    );
  });
});

const bringer = fc.record({ tasks: fc.integer({ min: 1, max: 15 }), hours: fc.integer({ min: 1, max: 4_000 }) });

describe('the smallest group', () => {
  const tasksOf = (bits: number): readonly string[] =>
    ['1', '2', '4', '8'].filter((bit) => Math.floor(bits / Number(bit)) % 2 === 1);
  const bigger = (a: number, b: number): number => Math.max(a, b);

  it('is as small, and has as many hours, as the best of all groups', () => {
    fc.assert(
      fc.property(
        fc.array(bringer, { maxLength: 9 }),
        fc.integer({ min: 1, max: 15 }),
        fc.integer({ min: 1, max: 12_000 }),
        (bringers, all, hours) => {
          // A structure brings only tasks that are asked for.
          const able = bringers.map((one) => ({ ...one, tasks: one.tasks & all }));
          const means: readonly Means[] = able.map((one) => ({ tasks: tasksOf(one.tasks), hours: one.hours }));
          const best = slowestGroup(means, tasksOf(all), hours);
          const group = smallestGroup(able, all, hours);
          expect(group.length).toBe(best?.size ?? 0);
          expect(new Set(group).size).toBe(group.length);
          expect(group.reduce((sum, position) => sum + able[position]!.hours, 0)).toBe(best?.hours ?? 0);
          expect(tasksOf(group.reduce((bits, position) => bits | able[position]!.tasks, 0))).toEqual(
            best === undefined ? [] : tasksOf(all),
          );
          expect(group).toEqual([...group].sort((a, b) => a - b));
          expect(group.reduce(bigger, -1)).toBeLessThan(able.length);
        },
      ),
      { numRuns: runs(800) },
    );
  });

  const TASKS: readonly ActivityCode[] = ['premises-cleaning', 'mediation', 'green-spaces'];

  it('is found behind a match, largest first', () => {
    const structure = fc
      .record({
        activities: fc.subarray([...TASKS], { minLength: 1 }),
        hours: fc.integer({ min: 1, max: 60 }),
      })
      .map(({ activities, hours }): StructureInput => ({
        name: 'X',
        kinds: ['EI'],
        activities,
        location: { departement: '94' },
        capacity: { hoursPerMonth: hours },
      }));
    fc.assert(
      fc.property(fc.array(structure, { maxLength: 7 }), fc.integer({ min: 1, max: 200 }), (structures, hours) => {
        const need = {
          tasks: TASKS,
          place: { departement: '94' },
          hoursPerMonth: hours,
          firstDay: '2026-01-01',
          lastDay: '2026-12-31',
        };
        const { alone, together, candidates } = supplyShape(
          matchStructures(need, structureDirectory(structures), '2026-01-01'),
        );
        const best = slowestGroup(
          structures.map((one) => ({ tasks: one.activities ?? [], hours: Number(one.capacity?.hoursPerMonth) })),
          TASKS,
          hours,
        );
        expect(candidates).toBe(structures.length);
        expect(alone.length > 0).toBe(best?.size === 1);
        expect(together.length).toBe(best === undefined || best.size === 1 ? 0 : best.size);
        if (together.length > 0) {
          expect(together.reduce((sum, one) => sum + Number(one.hoursPerMonth), 0)).toBe(best?.hours);
        }
        const free = together.map((one) => Number(one.hoursPerMonth));
        expect(free).toEqual([...free].sort((a, b) => b - a));
      }),
      { numRuns: runs(300) },
    );
  });
});
