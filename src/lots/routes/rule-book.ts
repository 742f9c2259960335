/**
 * The rules of a day for a buyer, looked up once for any number of operations.
 */
import { exact, type CivilDate, type Decimal, type ErrorPath } from '../../core/index.js';
import {
  buyerStatus,
  citationsOf,
  cite,
  dispenseThresholds,
  insertionServicesTables,
  PURCHASE_KINDS,
  type LawRow,
  type PurchaseKind,
} from '../../law/index.js';
import { allotmentRules, type AllotmentRules } from '../lot/allotment.js';
import type { Buyer } from '../need/buyer.js';
import { needValueRulesOn, type NeedValueRules } from '../need/need-value-rules.js';
import { thresholdRules, type ThresholdRules } from '../need/thresholds.js';
import { ruledIf, ruledOn, type Ruled } from '../ruled.js';
import { clauseRules, type ClauseRules } from './clause-routes.js';
import { insertionServicesRules, type InsertionServicesRules } from './insertion-services.js';
import { reservationBook, type ReservationBook } from './reserved-routes.js';
import { dutyRules, type DutyRules } from './route-duties.js';
import { subsidyRules, type SubsidyRules } from './subsidy.js';

/**
 * A threshold of a later day.
 *
 * @internal
 */
interface LaterThreshold extends Ruled<Decimal> {
  /** Its first day. */
  readonly from: CivilDate;
}

/**
 * The rules of a day for a buyer.
 *
 * @internal
 */
export interface RuleBook {
  /** Thresholds. */
  readonly thresholds: ThresholdRules;
  /** The dispense thresholds that apply from later days on. */
  readonly laterDispense: Readonly<Record<PurchaseKind, readonly LaterThreshold[]>>;
  /** Clause and criterion. */
  readonly clause: ClauseRules;
  /** Reservations. */
  readonly reservations: ReservationBook;
  /** The value of the need. */
  readonly value: NeedValueRules;
  /** Lots or one piece. */
  readonly allotment: AllotmentRules;
  /** Contracts whose object is insertion. */
  readonly insertionServices: InsertionServicesRules;
  /** Subsidies. */
  readonly subsidy: SubsidyRules;
  /** Social and other specific services by adapted procedure. */
  readonly socialServices: Ruled<unknown>;
  /** What makes the buyer subject to the code. */
  readonly subjection: Ruled<unknown>;
  /** What each way of passing the contract requires. */
  readonly duties: DutyRules;
}

/** What made a buyer other than a landlord subject to the rules before the code was not read. */
const SUBJECT_BEFORE_THE_CODE: Ruled<unknown> = /* @__PURE__ */ Object.freeze({
  value: undefined,
  basis: /* @__PURE__ */ Object.freeze([/* @__PURE__ */ cite('ordonnance-2015-899', { confidence: 'unconfirmed' })]),
});

function later(kind: PurchaseKind, on: CivilDate): readonly LaterThreshold[] {
  const isLater = ({ from, confidence }: LawRow<string>): boolean => from > on && confidence !== 'unconfirmed';
  return dispenseThresholds[kind].rows
    .filter(isLater)
    .map((row) => ({ from: row.from, value: exact(row.value), basis: citationsOf(row) }));
}

/**
 * Looks up the rules of a day for a buyer.
 *
 * @param on - The decisive day, checked.
 * @param buyer - The buyer.
 * @param path - Where the day stands in the input.
 * @param reservations - The memory of reservations of the day, the same for every buyer.
 * @returns The rules, the same for every day up to the next change of a row.
 * @throws {@link PalierError} `lots/no-text-then` before 1 April 2016, `lots/no-text-yet` after the last known day.
 *
 * @internal
 */
export function ruleBook(
  on: CivilDate,
  buyer: Buyer,
  path: ErrorPath,
  reservations: ReservationBook = reservationBook(on),
): RuleBook {
  const laterDispense = Object.fromEntries(PURCHASE_KINDS.map((kind) => [kind, later(kind, on)]));
  const thresholds = thresholdRules(on, buyer, path);
  return {
    thresholds,
    laterDispense: laterDispense as RuleBook['laterDispense'],
    clause: clauseRules(on),
    reservations,
    value: needValueRulesOn(on, buyer.role),
    allotment: allotmentRules(on),
    insertionServices: insertionServicesRules(on),
    subsidy: subsidyRules(on, buyer.class),
    socialServices: ruledOn<unknown>(insertionServicesTables.procedure, on),
    subjection: ruledIf<unknown>(buyerStatus[buyer.class], on) ?? SUBJECT_BEFORE_THE_CODE,
    duties: dutyRules(on, buyer, thresholds),
  };
}
