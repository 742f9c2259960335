/**
 * What the credit notes of a contract take off the charges.
 */
import { exact, type Decimal } from '../../core/index.js';
import type { ArrangementResult } from '../comparison/arrangement.js';
import type { CostPart } from '../part.js';
import type { CreditNotePart } from '../work/credit-note.js';

function isCreditNote(part: CostPart): part is CreditNotePart {
  return part.kind === 'credit-note';
}

/**
 * The credit notes of a contract.
 *
 * @param side - The arrangement.
 * @param contract - Which of its contracts.
 * @returns The credit notes, assessed.
 *
 * @internal
 */
export function creditNotesOf(side: ArrangementResult, contract: number): readonly CreditNotePart[] {
  return side.parts.filter(isCreditNote).filter((part) => part.contract === contract);
}

/**
 * How much of some credit notes is taken off what tenants may be charged.
 *
 * @param notes - The credit notes.
 * @returns Euros TTC, zero or more; `undefined` without a credit note.
 *
 * @internal
 */
export function creditedOf(notes: readonly CreditNotePart[]): Decimal | undefined {
  if (notes.length === 0) return undefined;
  return notes.reduce((sum, { recoverable }) => sum.minus(recoverable.euros), exact(0));
}

/**
 * What some credit notes come to.
 *
 * @param notes - The credit notes.
 * @returns Euros TTC, zero or more.
 *
 * @internal
 */
export function totalOf(notes: readonly CreditNotePart[]): Decimal {
  return notes.reduce((sum, { cost }) => sum.minus(cost.euros), exact(0));
}
