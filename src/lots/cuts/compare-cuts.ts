/**
 * Cuts side by side, one row each.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every route is judged */
import type { Decimal } from '../../core/index.js';
import type { AllotmentVerdict } from '../lot/allotment.js';
import type { RouteName } from '../routes/route.js';
import type { CutPot, CutRoute } from './cut-summary.js';
import type { CutName } from './cut-ways.js';
import type { Cut } from './proposed-cut.js';

/** One cut in a table that a buyer compares. Amounts are euros HT over the whole life of the contracts. */
export interface CutComparison {
  /** Which cut. */
  readonly cut: CutName;
  /** How many lots. */
  readonly lots: number;
  /** Value of the smallest lot. */
  readonly smallestLot: Decimal;
  /** Value of the largest lot. */
  readonly largestLot: Decimal;
  /** Whether it meets the duty to award in lots. */
  readonly allotment: AllotmentVerdict['answer'];
  /** The routes that every lot may take. */
  readonly openRoutes: readonly RouteName[];
  /** The routes that some lots may take, or take on a condition that the findings name. */
  readonly partlyOpenRoutes: readonly RouteName[];
  /** How many lots may go to a SIAE without publicity or competition, together; `null` where it was not searched. */
  readonly lotsWithoutCompetition: number | null;
  /** Their value. */
  readonly valueWithoutCompetition: Decimal | null;
  /** Value of the lots that do without the formalised procedure, the former ones included; `null` where not searched. */
  readonly valueWithoutFormalities: Decimal | null;
  /** Value of the lots that may be reserved for insertion structures. */
  readonly valueReservable: Decimal;
  /** How many lots take more than one structure, by the hours of one that the buyer gives; absent when it gives none. */
  readonly lotsBeyondOneStructure?: number;
}

function smallest(values: readonly Decimal[]): Decimal {
  return values.reduce((least, one) => (one.lessThan(least) ? one : least));
}

function largest(values: readonly Decimal[]): Decimal {
  return values.reduce((most, one) => (one.greaterThan(most) ? one : most));
}

function namesOf(routes: readonly CutRoute[], test: (one: CutRoute) => boolean): readonly RouteName[] {
  return routes.filter(test).map(({ route }) => route);
}

function isPartlyOpen({ status, lots }: CutRoute): boolean {
  return status !== 'open' && lots.open.lots + lots.conditional.lots > 0;
}

function reservable({ routesByLots }: Cut): Decimal {
  return routesByLots.find(({ route }) => route === 'reserved-insertion')!.lots.open.value;
}

function countOf(pot: CutPot | null): number | null {
  return pot === null ? null : pot.lots.length;
}

function beyond({ lots }: Cut): Pick<CutComparison, 'lotsBeyondOneStructure'> {
  const known = lots.flatMap(({ structures }) => structures ?? []);
  return known.length === 0 ? {} : { lotsBeyondOneStructure: known.filter((one) => one > 1).length };
}

/**
 * Puts cuts side by side.
 *
 * @param cuts - The cuts.
 * @returns A row each, in the same order.
 *
 * @internal
 */
export function compareCuts(cuts: readonly Cut[]): readonly CutComparison[] {
  return cuts.map((cut) => {
    const values = cut.lots.map(({ value }) => value);
    return {
      cut: cut.name,
      lots: cut.lots.length,
      smallestLot: smallest(values),
      largestLot: largest(values),
      allotment: cut.allotment,
      openRoutes: namesOf(cut.routesByLots, ({ status }) => status === 'open'),
      partlyOpenRoutes: namesOf(cut.routesByLots, isPartlyOpen),
      lotsWithoutCompetition: countOf(cut.withoutCompetition),
      valueWithoutCompetition: cut.withoutCompetition?.value ?? null,
      valueWithoutFormalities: cut.withoutFormalities?.value ?? null,
      valueReservable: reservable(cut),
      ...beyond(cut),
    };
  });
}
