/**
 * What a route then requires: one duty, whether it binds, and what the law says of it.
 */
import type { CivilDate, Decimal, Finding } from '../../core/index.js';
import type { ProcurementCategory, ProcurementProcedure, PurchaseKind } from '../../law/index.js';
import type { Buyer } from '../need/buyer.js';

/** What a buyer may owe on a route. */
export type DutyName =
  | 'publicity'
  | 'time-limits'
  | 'written-contract'
  | 'buyer-profile'
  | 'electronic-exchanges'
  | 'essential-data'
  | 'turnover-ceiling'
  | 'advance'
  | 'tender-committee'
  | 'execution-report'
  | 'social-condition'
  | 'environmental-condition'
  | 'award-criteria'
  | 'specifications'
  | 'need-definition'
  | 'responsible-purchasing-scheme'
  | 'rotation-of-operators';

/**
 * Whether a duty binds: `conditional` on something that the findings name, `uncertain` when the law is or a fact is missing.
 */
export type DutyAnswer = 'yes' | 'conditional' | 'uncertain' | 'no';

/** A duty. Plain JSON. */
export interface Duty {
  /** Which. */
  readonly duty: DutyName;
  /** Whether it binds. */
  readonly due: DutyAnswer;
  /** What the law says, with its articles and the figures compared. */
  readonly findings: readonly Finding[];
}

/**
 * Why a contract is passed without publicity or competition: for its `value`, that of the need or of a small lot (CCP art.
 * R2122-8), or because its object is `innovative` (art. R2122-9-1).
 */
export type DispenseGround = 'value' | 'innovative';

/**
 * What every duty is judged on, once for an operation and a procedure.
 *
 * @internal
 */
export interface DutyFacts {
  /** The decisive day. */
  readonly on: CivilDate;
  /** The day of notification, when known. */
  readonly notifiedOn?: CivilDate | undefined;
  /** Who buys. */
  readonly buyer: Buyer;
  /** What is bought: the category of the operation. */
  readonly category: ProcurementCategory;
  /** The side of the thresholds it stands on. */
  readonly kind: PurchaseKind;
  /** Estimated value of the need, euros HT. */
  readonly need: Decimal;
  /** How the contract is passed. */
  readonly procedure: ProcurementProcedure;
  /** Why it is dispensed, when it is; for its value unless said. */
  readonly ground?: DispenseGround | undefined;
  /** Estimated value of the contract or of the largest lot, euros HT, with its renewals. */
  readonly contract: Decimal;
  /** Length of the longest contract, renewals included, in months. */
  readonly months: number;
  /** Whether a notice is or will be published; the route decides unless the caller said. */
  readonly notice: boolean;
}
