import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  decimal,
  lotsMessages,
  procurementRoutes,
  renderFinding,
  siaeMessages,
  type Finding,
  type ProcurementRoutes,
  type RouteName,
  type RouteStatus,
} from '../../src/index.js';
import { oracleRoutes, type OracleOperation } from '../support/lots-oracle.js';
import { lotStatuses, routeOf } from '../support/operations.js';
import { anyOperation, oracleOperation, toOperation } from '../support/random-operations.js';
import { runs } from '../support/runs.js';

const RANK: Readonly<Record<RouteStatus, number>> = { open: 3, conditional: 2, uncertain: 1, closed: 0 };
const BY_NEED: readonly RouteName[] = ['direct-award', 'adapted-procedure'];
const BY_LOT: readonly RouteName[] = ['direct-award-lot', 'innovative-award', 'small-lot'];

function routesOf(operation: OracleOperation): ProcurementRoutes {
  return procurementRoutes(toOperation(operation));
}

function withCents(
  operation: OracleOperation,
  changes: readonly (readonly [position: number, more: number])[],
): OracleOperation {
  const lots = operation.lots.map((one, position) => ({
    ...one,
    cents: one.cents + changes.reduce((sum, [at, more]) => (at === position ? sum + more : sum), 0),
  }));
  return { ...operation, lots };
}

function rankOf(answer: ProcurementRoutes, route: RouteName, position: number): number {
  return RANK[routeOf(answer, route).lots[position]!.status];
}

const withPlaces = oracleOperation.chain((operation) => {
  const place = fc.nat({ max: operation.lots.length - 1 });
  return fc.record({ operation: fc.constant(operation), place, other: place });
});

/** Whether the category that rules the whole may change with the values: the larger part decides. */
function mixesSocialServices({ category, lots }: OracleOperation): boolean {
  return lots.some((one) => (one.category === 'social-services') !== (category === 'social-services'));
}

describe('the routes that values open and close', () => {
  it('are those of a table copied by hand', () => {
    fc.assert(
      fc.property(oracleOperation, (operation) => {
        const { lightest, routes } = oracleRoutes(operation);
        const answer = routesOf(operation);
        const told = Object.keys(routes).map((name) => [name, lotStatuses(answer, name as RouteName)]);
        expect({ lightest: answer.lightest, routes: Object.fromEntries(told) as object }).toEqual({
          lightest,
          routes: Object.fromEntries(Object.entries(routes).map(([name, all]) => [name, all.join(' ')])),
        });
      }),
      { numRuns: runs(1_500) },
    );
  });

  it('never open for the whole with one cent more', () => {
    fc.assert(
      fc.property(withPlaces, ({ operation, place }) => {
        fc.pre(!mixesSocialServices(operation));
        const [before, after] = [routesOf(operation), routesOf(withCents(operation, [[place, 1]]))];
        for (const route of BY_NEED) expect(rankOf(after, route, 0)).toBeLessThanOrEqual(rankOf(before, route, 0));
      }),
      { numRuns: runs(500) },
    );
  });

  // The share grows with the lots: only that of the lot that grew is sure. Small lots have a meaning in a formalised whole.
  it('never open for a lot with one cent more of that lot, whether the total grows or another lot gives the cent', () => {
    fc.assert(
      fc.property(withPlaces, ({ operation, place, other }) => {
        fc.pre(!mixesSocialServices(operation) && operation.lots[other]!.cents > 0);
        const before = routesOf(operation);
        for (const changes of [
          [[place, 1]],
          [
            [place, 1],
            [other, -1],
          ],
        ] as const) {
          const after = routesOf(withCents(operation, changes));
          const comparable = BY_LOT.filter((route) => route !== 'small-lot' || before.lightest === 'formalised');
          for (const route of comparable) {
            expect(rankOf(after, route, place)).toBeLessThanOrEqual(rankOf(before, route, place));
          }
        }
      }),
      { numRuns: runs(500) },
    );
  });
});

function isPlain(value: unknown): boolean {
  if (value === null || ['string', 'boolean'].includes(typeof value)) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return false;
  if (decimal(0).constructor === value.constructor) return true;
  if (Array.isArray(value)) return value.every(isPlain);
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain);
}

function findingsOf(answer: ProcurementRoutes): readonly Finding[] {
  const { findings, routes } = answer;
  return [
    ...findings,
    ...routes.flatMap((one) => [...one.findings, ...one.opensIf, ...one.requires.flatMap((duty) => duty.findings)]),
  ];
}

/** What an answer says, whatever the order of the lots. */
function said({ routes, need, lightest, category, findings }: ProcurementRoutes): object {
  const codes = (all: readonly Finding[]): readonly string[] =>
    all.map(({ code, outcome }) => `${code} ${outcome}`).sort();
  return {
    need: need.value.value.toString(),
    lightest,
    category,
    findings: codes(findings),
    routes: routes.map((one) => ({
      ...one,
      lots: Object.fromEntries(one.lots.map(({ number, status }) => [number, status])),
      findings: codes(one.findings),
      opensIf: codes(one.opensIf),
      requires: one.requires.map(({ duty, due, findings: all }) => [duty, due, codes(all)]),
    })),
  };
}

describe('the routes of any operation', () => {
  it('are the same whatever the order of the lots', () => {
    fc.assert(
      fc.property(
        anyOperation.chain((operation) =>
          fc.record({
            operation: fc.constant(operation),
            lots: fc.shuffledSubarray([...operation.lots], { minLength: operation.lots.length }),
          }),
        ),
        ({ operation, lots }) => {
          expect(said(procurementRoutes({ ...operation, lots }))).toEqual(said(procurementRoutes(operation)));
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('are plain data, the same after a journey as JSON', () => {
    fc.assert(
      fc.property(anyOperation, (operation) => {
        const answer = procurementRoutes(operation);
        expect(isPlain(answer)).toBe(true);
        const text = JSON.stringify(answer);
        expect(JSON.stringify(JSON.parse(text))).toBe(text);
      }),
      { numRuns: runs(200) },
    );
  });

  it('have texts that fill in both languages', () => {
    const texts = { ...siaeMessages, ...lotsMessages };
    fc.assert(
      fc.property(anyOperation, (operation) => {
        for (const one of findingsOf(procurementRoutes(operation))) {
          for (const locale of ['fr', 'en'] as const) {
            expect(renderFinding(one, texts, locale)).not.toMatch(/[{}]|undefined|NaN|\[object/);
          }
        }
      }),
      { numRuns: runs(80) },
    );
  });

  it('give duties to every route that is a contract and is not closed, and to no other', () => {
    fc.assert(
      fc.property(anyOperation, (operation) => {
        for (const { status, procedure, requires, lots } of procurementRoutes(operation).routes) {
          expect(requires.length > 0).toBe(status !== 'closed' && procedure !== null);
          expect(lots).toHaveLength(operation.lots.length);
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
