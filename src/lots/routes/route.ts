/**
 * The routes by which a need may reach a SIAE, and the answer for each.
 */
import type { Finding, Message } from '../../core/index.js';
import type { ProcurementProcedure } from '../../law/index.js';
import type { Duty } from '../duties/duty.js';

/**
 * A route: `direct-award` (need below the dispense threshold, R2122-8), `direct-award-lot` (small lots within 20 %, same
 * article), `innovative-award` (R2122-9-1), `adapted-procedure`, `small-lot` (small lots by adapted procedure inside a
 * formalised whole, R2123-1 2°), `formalised-procedure`, reservations (`reserved-insertion` L2113-13, `reserved-disability`
 * L2113-12, `reserved-both` L2113-14, `reserved-prison` L2113-13-1, `reserved-social-economy` L2113-15), `insertion-services`
 * (contract whose object is insertion, R2123-1 3°), `insertion-condition` (execution condition, L2112-2),
 * `insertion-criterion` (award criterion, R2152-7), `condition-and-criterion`, `contractor-mobilisation` (the main
 * contractor turns to a SIAE), `subsidy` (loi 2000-321) and `private-contract` (outside the code).
 */
export type RouteName =
  | 'direct-award'
  | 'direct-award-lot'
  | 'innovative-award'
  | 'adapted-procedure'
  | 'small-lot'
  | 'formalised-procedure'
  | 'reserved-insertion'
  | 'reserved-disability'
  | 'reserved-both'
  | 'reserved-prison'
  | 'reserved-social-economy'
  | 'insertion-services'
  | 'insertion-condition'
  | 'insertion-criterion'
  | 'condition-and-criterion'
  | 'contractor-mobilisation'
  | 'subsidy'
  | 'private-contract';

/**
 * Whether a route may be taken: `conditional` on a choice or a fact that the findings name, `uncertain` where the law is
 * or where a fact is missing.
 */
export type RouteStatus = 'open' | 'conditional' | 'uncertain' | 'closed';

/** A route for one lot. */
export interface LotRoute {
  /** Number of the lot. */
  readonly number: string;
  /** Whether the route may be taken for it. */
  readonly status: RouteStatus;
}

/** One route, whether it may be taken, and what comes with it. Plain JSON. */
export interface RouteVerdict {
  /** Which. */
  readonly route: RouteName;
  /** For the whole need: `conditional` when only some lots may take it. */
  readonly status: RouteStatus;
  /** For each lot, in the order given. */
  readonly lots: readonly LotRoute[];
  /** Why, with the figures compared and the articles. */
  readonly findings: readonly Finding[];
  /** What would open it where it is not open; empty where nothing lawful would. */
  readonly opensIf: readonly Finding[];
  /** How the contract is then passed; `null` for what is no public contract. */
  readonly procedure: ProcurementProcedure | null;
  /** What the route then requires; empty for a closed route. */
  readonly requires: readonly Duty[];
}

/** A route and its name for people. */
export interface RouteEntry {
  /** Which. */
  readonly route: RouteName;
  /** Its name in each language. */
  readonly names: Message;
}

function entry(route: RouteName, fr: string, en: string): RouteEntry {
  return Object.freeze({ route, names: Object.freeze({ fr, en }) });
}

/**
 * Every route with its name, in the order of the answers.
 *
 * @example
 * ```ts
 * console.log(ROUTES.length, ROUTES[6]?.names.fr); //=> 18 Réservation aux structures d’insertion
 * ```
 */
export const ROUTES: readonly RouteEntry[] = /* @__PURE__ */ Object.freeze([
  entry('direct-award', 'Gré à gré sous le seuil de dispense', 'Direct award below the dispense threshold'),
  entry('direct-award-lot', 'Gré à gré pour de petits lots (20 %)', 'Direct award of small lots (20%)'),
  entry('innovative-award', 'Gré à gré pour un achat innovant', 'Direct award of an innovative purchase'),
  entry('adapted-procedure', 'Procédure adaptée', 'Adapted procedure'),
  entry('small-lot', 'Petits lots en procédure adaptée (20 %)', 'Small lots by adapted procedure (20%)'),
  entry('formalised-procedure', 'Procédure formalisée', 'Formalised procedure'),
  entry('reserved-insertion', 'Réservation aux structures d’insertion', 'Reservation for insertion structures'),
  entry('reserved-disability', 'Réservation au secteur du handicap', 'Reservation for the disability sector'),
  entry('reserved-both', 'Réservation à l’insertion et au handicap', 'Reservation for insertion and disability'),
  entry('reserved-prison', 'Réservation au travail en prison', 'Reservation for work in prison'),
  entry('reserved-social-economy', 'Réservation à l’ESS', 'Reservation for the social economy'),
  entry('insertion-services', 'Marché de services d’insertion', 'Insertion-service contract'),
  entry('insertion-condition', 'Clause d’insertion (condition d’exécution)', 'Insertion clause (execution condition)'),
  entry('insertion-criterion', 'Critère d’insertion', 'Insertion award criterion'),
  entry('condition-and-criterion', 'Clause et critère d’insertion', 'Insertion clause and criterion'),
  entry('contractor-mobilisation', 'Mobilisation par le titulaire', 'Mobilisation by the main contractor'),
  entry('subsidy', 'Subvention', 'Subsidy'),
  entry('private-contract', 'Contrat privé hors du code', 'Private contract outside the code'),
]);

/**
 * The status of a route for the whole need, from that for each lot.
 *
 * @param statuses - Of the lots.
 * @returns The common one; `conditional` where some lots may take it and others not.
 *
 * @internal
 */
export function wholeStatus(statuses: readonly RouteStatus[]): RouteStatus {
  const [first = 'closed'] = statuses;
  if (statuses.every((one) => one === first)) return first;
  if (statuses.some((one) => one === 'open' || one === 'conditional')) return 'conditional';
  return 'uncertain';
}
