/**
 * A CDDI once read, and the days of the decisions about it.
 */
import { civilDate, period, type CivilDate, type ErrorPath, type Period } from '../../core/index.js';
import type { InsertionContractKind } from '../../law/index.js';
import type { DatedDecision, InsertionContractInput } from './insertion-contract-input.js';

/**
 * A contract that is assessed: its input, read.
 *
 * @internal
 */
export interface AssessedContract {
  /** The input. */
  readonly input: InsertionContractInput;
  /** The day whose law is applied. */
  readonly on: CivilDate;
  /** The kind. */
  readonly kind: InsertionContractKind;
  /** The days of the contract. */
  readonly contract: Period;
  /** The days on which the hours are worked. */
  readonly hoursPeriod: Period;
}

/**
 * Reads the days of decisions.
 *
 * @param decisions - The decisions.
 * @param path - Where they stand.
 * @returns The days of each.
 *
 * @internal
 */
export function decidedPeriods(decisions: readonly DatedDecision[], path: ErrorPath): readonly Period[] {
  return decisions.map(({ firstDay, lastDay }, position) =>
    period(civilDate(firstDay), civilDate(lastDay), [...path, position]),
  );
}
