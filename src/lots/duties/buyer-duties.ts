/**
 * The duties that depend on the buyer, each asked alone.
 */
import * as z from 'zod';

import {
  attempt,
  civilDate,
  exact,
  parseInput,
  schemaOf,
  type CivilDate,
  type EurosInput,
  type SafeResult,
} from '../../core/index.js';
import type { ProcurementCategory } from '../../law/index.js';
import { buyerSchema, eurosFromZero, readBuyer, type BuyerInput } from '../need/buyer.js';
import { categorySchema, purchaseKindOf } from '../need/category.js';
import { thresholdRules } from '../need/thresholds.js';
import type { DispenseGround, Duty } from './duty.js';
import { purchasingScheme } from './purchasing-scheme.js';
import { rotation, rotationFields, rotationRules, type RotationInput } from './rotation.js';
import { executionReport, tenderCommittee, tenderCommitteeRules } from './tender-committee.js';

const day = schemaOf((value) => civilDate(value as string));

/** What {@link tenderCommitteeDuties} is given. */
export interface TenderCommitteeInput {
  /** The decisive day, `YYYY-MM-DD`; from 2016-04-01 to the last known European thresholds. */
  readonly on: string;
  /** Who buys. */
  readonly buyer: BuyerInput;
  /** What is bought. */
  readonly category: ProcurementCategory;
  /** Value of the contract, with its renewals, in euros HT. */
  readonly contract: EurosInput;
}

/** Schema of {@link TenderCommitteeInput}: unknown keys are refused, amounts are read exactly. */
export const tenderCommitteeSchema: z.ZodType<TenderCommitteeInput> = z.strictObject({
  on: day,
  buyer: buyerSchema,
  category: categorySchema,
  contract: schemaOf(eurosFromZero),
});

/**
 * Says whether a social landlord convenes its tender committee (commission d'appel d'offres) for a contract, and reports on it
 * every year to its board (CCH art. R433-6). The committee is due above the European threshold, while a formalised procedure
 * is due from it on: at exactly the threshold the answer is `uncertain`, and the advice is to convene it.
 *
 * @param input - The day, the buyer, the contract.
 * @returns Both duties: `tender-committee`, then `execution-report`.
 * @throws {@link PalierError} `lots/no-text-then`, `lots/no-text-yet`, or as {@link parseInput} and the buyer.
 *
 * @example
 * ```ts
 * const asked = { on: '2026-06-01', buyer: { class: 'esh' }, category: 'services' } as const;
 * const [committee] = tenderCommitteeDuties({ ...asked, contract: '216000' });
 * console.log(committee.due, tenderCommitteeDuties({ ...asked, contract: '216000.01' })[0].due); //=> uncertain yes
 * ```
 */
export function tenderCommitteeDuties(input: TenderCommitteeInput): readonly [committee: Duty, report: Duty] {
  const parsed = parseInput(tenderCommitteeSchema, input);
  const on = parsed.on as CivilDate;
  const buyer = readBuyer(parsed.buyer, ['buyer']);
  const threshold = thresholdRules(on, buyer, ['on']).european[purchaseKindOf(parsed.category)];
  const rules = tenderCommitteeRules(on, buyer, threshold, ['on']);
  const facts = { contract: exact(parsed.contract) };
  return [tenderCommittee(rules, facts), executionReport(rules, facts)];
}

/**
 * As {@link tenderCommitteeDuties}, with the error as a value.
 *
 * @param input - The day, the buyer, the contract.
 * @returns The duties, or the error.
 *
 * @example
 * ```ts
 * const asked = { buyer: { class: 'esh' }, category: 'services', contract: '1' } as const;
 * const late = safeTenderCommitteeDuties({ ...asked, on: '2028-01-01' });
 * if (!late.ok) console.log(late.error.code); //=> lots/no-text-yet
 * ```
 */
export function safeTenderCommitteeDuties(
  input: TenderCommitteeInput,
): SafeResult<readonly [committee: Duty, report: Duty]> {
  return attempt(() => tenderCommitteeDuties(input));
}

/** What {@link purchasingSchemeDuty} is given. */
export interface PurchasingSchemeInput {
  /** The day, `YYYY-MM-DD`; from 2016-04-01. */
  readonly on: string;
  /** Who buys, with what it spends in a year. */
  readonly buyer: BuyerInput;
}

/** Schema of {@link PurchasingSchemeInput}: unknown keys are refused, amounts are read exactly. */
export const purchasingSchemeSchema: z.ZodType<PurchasingSchemeInput> = z.strictObject({ on: day, buyer: buyerSchema });

/**
 * Says whether a buyer adopts a scheme of responsible purchases (SPASER, CCP art. L2111-3 and D2111-3): when it spends more
 * than the amount in a year, 50 million euros HT since 2023, and every buyer since 25 October 2023.
 *
 * @param input - The day and the buyer; without its yearly spending the answer is `uncertain`.
 * @returns The duty.
 * @throws {@link PalierError} `lots/no-text-then` before 2016-04-01, or as {@link parseInput} and the buyer.
 *
 * @example
 * ```ts
 * const due = (yearlySpending: string): string =>
 *   purchasingSchemeDuty({ on: '2026-01-01', buyer: { class: 'oph', yearlySpending } }).due;
 * console.log(due('50000000'), due('50000001')); //=> no yes
 * ```
 */
export function purchasingSchemeDuty(input: PurchasingSchemeInput): Duty {
  const { on, buyer } = parseInput(purchasingSchemeSchema, input);
  return purchasingScheme(on as CivilDate, readBuyer(buyer, ['buyer']), ['on']);
}

/**
 * As {@link purchasingSchemeDuty}, with the error as a value.
 *
 * @param input - The day and the buyer.
 * @returns The duty, or the error.
 *
 * @example
 * ```ts
 * const early = safePurchasingSchemeDuty({ on: '2016-03-31', buyer: { class: 'oph' } });
 * if (!early.ok) console.log(early.error.code); //=> lots/no-text-then
 * ```
 */
export function safePurchasingSchemeDuty(input: PurchasingSchemeInput): SafeResult<Duty> {
  return attempt(() => purchasingSchemeDuty(input));
}

/** What {@link rotationDuty} is given: a direct award, and those that came before it. */
export interface DirectAwardInput extends RotationInput {
  /** The decisive day, `YYYY-MM-DD`; from 2016-04-01. */
  readonly on: string;
  /** Why it is direct; for its value unless said. */
  readonly ground?: DispenseGround;
}

/** Schema of {@link DirectAwardInput}: unknown keys are refused, days are checked. */
export const directAwardSchema: z.ZodType<DirectAwardInput> = z.strictObject({
  on: day,
  ground: z.exactOptional(z.enum(['value', 'innovative'])),
  ...rotationFields,
});

/**
 * Says what a buyer owes when it awards a contract directly for its small amount (CCP art. R2122-8, al. 2) or as an innovative
 * purchase (art. R2122-9-1, al. 3), and warns when the same operator had the direct awards just before while others may meet
 * the need. The text gives no number of contracts.
 *
 * @param input - The day, who would get the contract, who got those before.
 * @returns The duty.
 * @throws {@link PalierError} `lots/no-text-then` before 2016-04-01, and before 2018-12-25 for an innovative purchase,
 * `core/too-many-items` beyond 1,000 awards, or as {@link parseInput}.
 *
 * @example
 * ```ts
 * const { findings } = rotationDuty({
 *   on: '2026-05-04',
 *   operator: 'A',
 *   otherOffersExist: true,
 *   previousAwards: [{ operator: 'A', on: '2025-05-05', dispensed: true }],
 * });
 * console.log(findings.map(({ code }) => code).join(' ')); //=> lots/rotation-owed lots/rotation-same-operator
 * ```
 */
export function rotationDuty(input: DirectAwardInput): Duty {
  const { on, ground, ...history } = parseInput(directAwardSchema, input);
  return rotation(rotationRules(on as CivilDate, ground, ['on']), 'dispensed', history, on as CivilDate);
}

/**
 * As {@link rotationDuty}, with the error as a value.
 *
 * @param input - The day, who would get the contract, who got those before.
 * @returns The duty, or the error.
 *
 * @example
 * ```ts
 * const early = safeRotationDuty({ on: '2016-03-31' });
 * if (!early.ok) console.log(early.error.code); //=> lots/no-text-then
 * ```
 */
export function safeRotationDuty(input: DirectAwardInput): SafeResult<Duty> {
  return attempt(() => rotationDuty(input));
}
