/**
 * An operation: who buys what, when, in which lots, and the facts that decide between the routes.
 */
import * as z from 'zod';

import { attempt, listOf, parseInput, printable, type ErrorPath, type SafeResult } from '../../core/index.js';
import { ALLOTMENT_REASONS, type AllotmentReason, type PurchaseKind } from '../../law/index.js';
import { awardCriteriaFactsSchema, type AwardCriteriaFactsInput } from '../duties/award-criteria.js';
import { environmentFactsSchema, type EnvironmentFactsInput } from '../duties/environment.js';
import { rotationFields, type RotationInput } from '../duties/rotation.js';
import { socialConditionFactsSchema, type SocialConditionFactsInput } from '../duties/social-condition.js';
import { lotSchema, readLots, type Lot, type LotInput } from '../lot/lot.js';
import { buyerSchema, readBuyer, type Buyer, type BuyerInput } from '../need/buyer.js';
import { categorySchema, purchaseKindOf } from '../need/category.js';
import { procedureDaysSchema, readProcedureDays, type ProcedureDays } from '../need/days.js';
import { needExtrasFields, readNeedExtras, type NeedParts, type NeedValueInput } from '../need/need-value-input.js';
import {
  insertionServicesFactsSchema,
  readInsertionServicesFacts,
  type InsertionServicesFacts,
  type InsertionServicesFactsInput,
} from './insertion-services-input.js';
import { subsidyFactsSchema, type SubsidyFacts, type SubsidyFactsInput } from './subsidy-input.js';

/**
 * Why a contract is not one of the code: `off-plan-purchase` (vente en l'état futur d'achèvement, VEFA), `developer` (a
 * promoteur's own contracts), `sem-other-activity` (a SEM outside social housing).
 */
export type OutsideTheCode = 'off-plan-purchase' | 'developer' | 'sem-other-activity';

/** Whether the object could be in lots, and why it is not. */
export interface OnePieceInput {
  /** Whether the object has distinct services (prestations distinctes), when that was looked at. */
  readonly distinctServices?: boolean;
  /** Why the buyer chooses one piece. */
  readonly reason?: AllotmentReason;
  /** Whether it is a global contract (marché global). */
  readonly globalContract?: boolean;
}

/** An operation, as a caller describes it. The value of the need is made of its lots and of what {@link NeedValueInput} adds. */
export interface OperationInput extends Omit<NeedValueInput, 'buyer' | 'lots'> {
  /** What is bought, for texts. */
  readonly title: string;
  /** Who buys. */
  readonly buyer: BuyerInput;
  /** The lots, from 1 to 100; a contract that is not split is one lot. */
  readonly lots: readonly LotInput[];
  /** Whether a contract notice is published; where it is due it counts as published. */
  readonly noticePublished?: boolean;
  /** For one lot: whether the object has distinct services, and why it is in one piece. */
  readonly onePiece?: OnePieceInput;
  /** The social or employment condition of performance, or the derogation chosen. */
  readonly socialCondition?: SocialConditionFactsInput;
  /** The environmental condition of performance. */
  readonly environment?: EnvironmentFactsInput;
  /** How the buyer means to award. */
  readonly awardCriteria?: AwardCriteriaFactsInput;
  /** Who would get the contract, and what was awarded before. */
  readonly history?: RotationInput;
  /** Whether the object is insertion itself. */
  readonly insertionServices?: InsertionServicesFactsInput;
  /** Facts of an aid that would replace the contract; without them the need is taken as the buyer's own. */
  readonly subsidy?: SubsidyFactsInput;
  /** Why it is no contract of the code, when it is none. */
  readonly outsideTheCode?: OutsideTheCode;
}

declare const CHECKED_OPERATION: unique symbol;

/**
 * An operation that was checked once: {@link procurementRoutes} and {@link routesOfPlan} take it as it is, any number of
 * times. What it holds is for them; it is frozen, and its JSON is not an {@link OperationInput}.
 */
export interface CheckedOperation {
  /** Marks, for the compiler only, an operation that was checked. */
  readonly [CHECKED_OPERATION]: true;
  /** What is bought. */
  readonly title: string;
  /** The decisive day and the others. */
  readonly days: ProcedureDays;
}

/**
 * What a checked operation holds.
 *
 * @internal
 */
export interface Operation extends NeedParts {
  /** What is bought. */
  readonly title: string;
  /** Who buys. */
  readonly buyer: Buyer;
  /** The decisive day and the others. */
  readonly days: ProcedureDays;
  /** The side of the thresholds it stands on. */
  readonly kind: PurchaseKind;
  /** The lots. */
  readonly lots: readonly Lot[];
  /** Whether a notice is published beyond what is due. */
  readonly noticePublished: boolean;
  /** Facts about one piece. */
  readonly onePiece: OnePieceInput;
  /** The social or employment condition. */
  readonly socialCondition: SocialConditionFactsInput;
  /** The environmental condition. */
  readonly environment: EnvironmentFactsInput;
  /** How the buyer means to award. */
  readonly awardCriteria?: AwardCriteriaFactsInput;
  /** Awards before. */
  readonly history: RotationInput;
  /** Whether the object is insertion itself. */
  readonly insertionServices: InsertionServicesFacts;
  /** Facts of an aid. */
  readonly subsidy: SubsidyFacts;
  /** Why it is no contract of the code. */
  readonly outsideTheCode?: OutsideTheCode;
}

const MAX_LOTS = 100;
const flag = z.exactOptional(z.boolean());

/**
 * Schema of {@link OnePieceInput}.
 *
 * @internal
 */
export const onePieceSchema: z.ZodType<OnePieceInput> = z.strictObject({
  distinctServices: flag,
  reason: z.exactOptional(z.enum(ALLOTMENT_REASONS as readonly [AllotmentReason, ...AllotmentReason[]])),
  globalContract: flag,
});

/** Schema of {@link OperationInput}: unknown keys are refused, amounts are read exactly, days and codes are checked. */
export const operationSchema: z.ZodType<OperationInput> = z.strictObject({
  title: printable(300),
  buyer: buyerSchema,
  days: procedureDaysSchema,
  category: categorySchema,
  lots: listOf(lotSchema, { min: 1, max: MAX_LOTS }),
  ...needExtrasFields,
  noticePublished: flag,
  onePiece: z.exactOptional(onePieceSchema),
  socialCondition: z.exactOptional(socialConditionFactsSchema),
  environment: z.exactOptional(environmentFactsSchema),
  awardCriteria: z.exactOptional(awardCriteriaFactsSchema),
  history: z.exactOptional(z.strictObject(rotationFields)),
  insertionServices: z.exactOptional(insertionServicesFactsSchema),
  subsidy: z.exactOptional(subsidyFactsSchema),
  outsideTheCode: z.exactOptional(z.enum(['off-plan-purchase', 'developer', 'sem-other-activity'])),
});

/** An operation about which nothing is said of an aid is the buyer's own need: it lists the lots itself. */
const OWN_NEED: SubsidyFacts = { buyerDefinedNeed: true };

function completed(input: OperationInput, path: ErrorPath): Operation {
  const { title, category, awardCriteria, outsideTheCode } = input;
  const { noticePublished = false, onePiece = {}, socialCondition = {}, environment = {}, history = {} } = input;
  return {
    title,
    category,
    ...readNeedExtras(input, path),
    buyer: readBuyer(input.buyer, [...path, 'buyer']),
    days: readProcedureDays(input.days, [...path, 'days']),
    kind: purchaseKindOf(category),
    lots: readLots(input.lots, [...path, 'lots']),
    noticePublished,
    onePiece,
    socialCondition,
    environment,
    history,
    insertionServices: readInsertionServicesFacts(input.insertionServices ?? {}),
    subsidy: (input.subsidy as SubsidyFacts | undefined) ?? OWN_NEED,
    ...(awardCriteria === undefined ? {} : { awardCriteria }),
    ...(outsideTheCode === undefined ? {} : { outsideTheCode }),
  };
}

const CHECKED = Symbol('checked operation');

function isChecked(value: unknown): value is Operation {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, CHECKED);
}

/**
 * Reads an operation, or takes one that was checked as it is.
 *
 * @param input - Anything.
 * @param path - Where it stands.
 * @returns The operation.
 * @throws {@link PalierError} of the first thing wrong.
 *
 * @internal
 */
export function readOperation(input: OperationInput | CheckedOperation, path: ErrorPath): Operation {
  if (isChecked(input)) return input;
  return completed(parseInput(operationSchema, input, path), path);
}

/**
 * Checks an operation once, for answers asked more than once or by the thousand.
 *
 * @param input - The operation. Amounts are euros HT.
 * @returns The checked operation.
 * @throws {@link PalierError} of the first thing wrong: `lots/number-twice`, `lots/value-twice`,
 * `lots/renewal-before-firm`, `lots/made-available-without-works`, `core/invalid-cpv`, or as {@link parseInput}.
 *
 * @example
 * ```ts
 * const value = { periods: [{ kind: 'firm', amount: '59999.99', months: 12 }] } as const;
 * const lots = [{ number: '1', title: 'Encombrants', category: 'services', value }] as const;
 * const days = { consultationOn: '2026-04-01' };
 * const bulky = operation({ title: 'Encombrants', buyer: { class: 'esh' }, days, category: 'services', lots });
 * console.log(bulky.days.on, procurementRoutes(bulky).lightest); //=> 2026-04-01 dispensed
 * ```
 */
export function operation(input: OperationInput): CheckedOperation {
  const checked = readOperation(input, []);
  if (!Object.isFrozen(checked)) Object.freeze(Object.defineProperty(checked, CHECKED, { value: true }));
  return checked as unknown as CheckedOperation;
}

/**
 * Checks an operation without throwing.
 *
 * @param input - The operation.
 * @returns The checked operation, or the error of {@link operation}.
 *
 * @example
 * ```ts
 * const result = safeOperation({ title: 'x', buyer: { class: 'oph' }, days: {}, category: 'services', lots: [] });
 * if (!result.ok) console.log(result.error.code, formatPath(result.error.path)); //=> core/empty-list lots
 * ```
 */
export function safeOperation(input: OperationInput): SafeResult<CheckedOperation> {
  return attempt(() => operation(input));
}
