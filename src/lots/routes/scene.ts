/**
 * What every route is judged on, once for an operation, and what each route answers before its duties are added.
 */
import { finding, type Citation, type Decimal, type Figure, type Finding } from '../../core/index.js';
import type { ProcurementCategory, ProcurementProcedure } from '../../law/index.js';
import type { DispenseGround } from '../duties/duty.js';
import type { ThresholdRules } from '../need/thresholds.js';
import type { Operation } from './operation.js';
import type { RouteName, RouteStatus } from './route.js';

/**
 * An operation with its figures.
 *
 * @internal
 */
export interface Scene {
  /** The operation. */
  readonly operation: Operation;
  /** The thresholds of its day. */
  readonly thresholds: ThresholdRules;
  /** Estimated value of the need, euros HT. */
  readonly need: Decimal;
  /** Whether a framework agreement without a maximum puts it above every threshold. */
  readonly withoutMaximum: boolean;
  /** Estimated value of each lot, euros HT. */
  readonly lotValues: readonly Decimal[];
  /** Estimated value of all lots together, euros HT. */
  readonly total: Decimal;
  /** The category whose rules apply to the whole. */
  readonly category: ProcurementCategory;
  /** The lightest procedure that the value of the whole leaves. */
  readonly lightest: ProcurementProcedure;
  /** For each status, the list that gives it to every lot. */
  readonly uniform: Readonly<Record<RouteStatus, readonly RouteStatus[]>>;
}

/**
 * A route before its duties are added.
 *
 * @internal
 */
export interface RouteDraft {
  /** Which. */
  readonly route: RouteName;
  /** For each lot. */
  readonly statuses: readonly RouteStatus[];
  /** Why. */
  readonly findings: readonly Finding[];
  /** What would open it. */
  readonly opensIf: readonly Finding[];
  /** How the contract is then passed. */
  readonly procedure: ProcurementProcedure | null;
  /** Why it is dispensed, when it is not for its value. */
  readonly ground?: DispenseGround;
}

/**
 * No finding: one list for all routes.
 *
 * @internal
 */
export const NOTHING: readonly Finding[] = /* @__PURE__ */ Object.freeze<Finding[]>([]);

/**
 * One status for every lot.
 *
 * @param scene - The operation.
 * @param status - The status.
 * @returns As many as there are lots; the same list each time, so that ten thousand operations stay light.
 *
 * @internal
 */
export function forEveryLot(scene: Scene, status: RouteStatus): readonly RouteStatus[] {
  return scene.uniform[status];
}

/**
 * Makes, for each status, the list that gives it to every lot.
 *
 * @param count - How many lots.
 * @returns The lists.
 *
 * @internal
 */
export function uniformStatuses(count: number): Scene['uniform'] {
  const every = (status: RouteStatus): readonly RouteStatus[] => new Array<RouteStatus>(count).fill(status);
  return {
    open: every('open'),
    conditional: every('conditional'),
    uncertain: every('uncertain'),
    closed: every('closed'),
  };
}

/**
 * A condition of a route that is fulfilled.
 *
 * @param code - Its code.
 * @param basis - Its grounds.
 * @param figures - The figures compared.
 * @returns The finding.
 *
 * @internal
 */
export function fulfilled(code: string, basis: readonly Citation[], figures: readonly Figure[] = []): Finding {
  return finding({ code, outcome: 'met', severity: 'info', basis, figures });
}

/**
 * What closes a route.
 *
 * @param code - Its code.
 * @param basis - Its grounds.
 * @param figures - The figures compared.
 * @returns The finding.
 *
 * @internal
 */
export function closing(code: string, basis: readonly Citation[], figures: readonly Figure[] = []): Finding {
  return finding({ code, outcome: 'breached', severity: 'blocking', basis, figures });
}

/**
 * What a buyer should know or do on a route.
 *
 * @param code - Its code.
 * @param basis - Its grounds.
 * @param figures - Its figures.
 * @param severity - How much it matters; to know unless said.
 * @returns The finding.
 *
 * @internal
 */
export function remark(
  code: string,
  basis: readonly Citation[],
  figures: readonly Figure[] = [],
  severity: 'info' | 'warning' = 'info',
): Finding {
  return finding({ code, outcome: 'not-applicable', severity, basis, figures });
}

/**
 * Says that a route would open with a maximum for every framework agreement.
 *
 * @param basis - Grounds of the route.
 * @returns The finding.
 *
 * @internal
 */
export function opensWithMaximum(basis: readonly Citation[]): Finding {
  return remark('lots/opens-with-maximum', basis);
}

const STATUSES = { met: 'open', breached: 'closed', uncertain: 'uncertain', 'not-applicable': 'open' } as const;

/**
 * What the finding that decides a route makes of it: an unconfirmed ground leaves it uncertain.
 *
 * @param one - The finding.
 * @returns The status.
 *
 * @internal
 */
export function statusBy(one: Finding): RouteStatus {
  return STATUSES[one.outcome];
}

/**
 * What the law leaves open on a route.
 *
 * @param code - Its code.
 * @param basis - Its grounds.
 * @param figures - Its figures.
 * @returns The finding.
 *
 * @internal
 */
export function unsure(code: string, basis: readonly Citation[], figures: readonly Figure[] = []): Finding {
  return finding({ code, outcome: 'uncertain', reason: 'unsettled-law', severity: 'warning', basis, figures });
}
