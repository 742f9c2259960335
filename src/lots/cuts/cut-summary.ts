/**
 * What a cut opens, in figures that compare: each route with the lots and the value that may take it, and the lots that a
 * SIAE may get without competition or by adapted procedure.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every route is judged, and every lot valued */
import { exact, type Decimal } from '../../core/index.js';
import { planSmallLots, type SmallLotsPlan } from '../lot/plan-small-lots.js';
import { MAX_SEARCHED } from '../lot/pot-search.js';
import type { SmallLotUse } from '../lot/small-lot-status.js';
import type { LotInput } from '../lot/lot.js';
import type { ProcurementRoutes } from '../routes/procurement-routes.js';
import type { RouteName, RouteStatus, RouteVerdict } from '../routes/route.js';
import type { CutsCase } from './cuts-input.js';

/** Lots that share an answer. */
export interface LotsWithStatus {
  /** How many. */
  readonly lots: number;
  /** Their value together over the whole life of the contracts, euros HT. */
  readonly value: Decimal;
  /** Its share of the value of the need, rounded to six decimals. */
  readonly share: Decimal;
}

/** A route in one cut. */
export interface CutRoute {
  /** Which. */
  readonly route: RouteName;
  /** Whether it may be taken, for the whole need. */
  readonly status: RouteStatus;
  /** The lots by answer. */
  readonly lots: Readonly<Record<RouteStatus, LotsWithStatus>>;
}

/** The lots that may leave competition, or the formalised procedure, together. */
export interface CutPot {
  /** `open` where they may; `uncertain` where the law or a value is; `closed` where none may. */
  readonly status: Exclude<RouteStatus, 'conditional'>;
  /** Numbers of the lots. */
  readonly lots: readonly string[];
  /** Their value together, euros HT. */
  readonly value: Decimal;
  /** Whether it is the whole need, by its value, or the best pot of small lots for the most value. */
  readonly by: 'whole' | 'small-lots';
}

/**
 * A cut whose lots are valued.
 *
 * @internal
 */
export interface ValuedCut {
  /** Its lots. */
  readonly lots: readonly LotInput[];
  /** What each is worth, euros HT. */
  readonly values: readonly Decimal[];
  /** What they are worth together. */
  readonly total: Decimal;
  /** Its routes. */
  readonly routes: ProcurementRoutes;
}

const STATUSES: readonly RouteStatus[] = ['open', 'conditional', 'uncertain', 'closed'];
const SHARE_DECIMALS = 6;

function withStatus({ values, total }: ValuedCut, { lots }: RouteVerdict, status: RouteStatus): LotsWithStatus {
  const kept = values.filter((_, position) => lots[position]?.status === status);
  const value = kept.reduce((sum, one) => sum.plus(one), exact(0));
  return { lots: kept.length, value, share: value.dividedBy(total).toDecimalPlaces(SHARE_DECIMALS) };
}

/**
 * Counts the lots of every route.
 *
 * @param cut - The cut.
 * @returns Every route, in the order of the engine.
 *
 * @internal
 */
export function routesOfCut(cut: ValuedCut): readonly CutRoute[] {
  return cut.routes.routes.map((verdict) => ({
    route: verdict.route,
    status: verdict.status,
    lots: Object.fromEntries(STATUSES.map((one) => [one, withStatus(cut, verdict, one)])) as CutRoute['lots'],
  }));
}

function routeOf({ routes }: ValuedCut, name: RouteName): RouteVerdict {
  return routes.routes.find(({ route }) => route === name)!;
}

function planOf({ input }: CutsCase, cut: ValuedCut, uses: readonly SmallLotUse[]): SmallLotsPlan {
  const { days, buyer } = input;
  const lots = cut.lots.map(({ number, category }, position) => ({
    number,
    category,
    value: cut.values[position]!,
  }));
  return planSmallLots({ days, buyer, category: cut.routes.category, lots, uses }, 'most-value');
}

function wholeNeed({ lots, total }: ValuedCut, status: RouteStatus): CutPot {
  return {
    status: status === 'open' ? 'open' : 'uncertain',
    lots: lots.map(({ number }) => number),
    value: total,
    by: 'whole',
  };
}

/** The best pot; nothing where there are too many lots to search. `ifNone` is what is said where the route is closed. */
function bestPotOf(
  one: CutsCase,
  cut: ValuedCut,
  use: 'dispensed' | 'adapted',
  ifNone: CutPot['status'],
): CutPot | null {
  const isDispense = use === 'dispensed';
  if (routeOf(cut, isDispense ? 'direct-award-lot' : 'small-lot').status === 'closed') {
    return { status: ifNone, lots: [], value: exact(0), by: 'small-lots' };
  }
  if (cut.lots.length > MAX_SEARCHED) return null;
  const { status, pot, sum } = planOf(one, cut, isDispense ? ['dispensed'] : ['dispensed', 'adapted']);
  return {
    status: status === 'planned' ? 'open' : 'uncertain',
    lots: pot.map(({ number }) => number),
    value: sum.value,
    by: 'small-lots',
  };
}

/**
 * The lots that may go to a SIAE without publicity or competition.
 *
 * @param one - The case.
 * @param cut - The cut.
 * @returns The whole need where its value is below the lower reading of the threshold, else the best pot; nothing where there
 * are too many lots to search.
 *
 * @internal
 */
export function withoutCompetition(one: CutsCase, cut: ValuedCut): CutPot | null {
  const { status } = routeOf(cut, 'direct-award');
  if (cut.routes.lightest === 'dispensed') return wholeNeed(cut, status);
  return bestPotOf(one, cut, 'dispensed', status === 'closed' ? 'closed' : 'uncertain');
}

/**
 * The lots that do without the formalised procedure.
 *
 * @param one - The case.
 * @param cut - The cut.
 * @returns The whole need where its value is below the threshold, else the best pot; nothing where there are too many lots to
 * search.
 *
 * @internal
 */
export function withoutFormalities(one: CutsCase, cut: ValuedCut): CutPot | null {
  if (cut.routes.lightest === 'formalised') return bestPotOf(one, cut, 'adapted', 'closed');
  return wholeNeed(cut, routeOf(cut, 'adapted-procedure').status);
}
