/**
 * What a buyer still owes when it awards directly: a relevant offer, a good use of public money, and not always the same
 * operator where several offers may meet the need (CCP art. R2122-8, al. 2; for innovative purchases art. R2122-9-1, al. 3).
 */
import * as z from 'zod';

import {
  civilDate,
  figure,
  finding,
  listOf,
  printable,
  schemaOf,
  type Citation,
  type CivilDate,
  type ErrorPath,
  type Finding,
  type FindingInput,
} from '../../core/index.js';
import { dispensedAwardDuties, innovativeAwardDuties, type ProcurementProcedure } from '../../law/index.js';
import { ruledOn } from '../ruled.js';
import type { DispenseGround, Duty } from './duty.js';

/** A contract that the buyer awarded before, for a need of the same nature. */
export interface PreviousAward {
  /** Who got it: any identifier that the caller keeps to, such as a SIREN. */
  readonly operator: string;
  /** The day of the award, `YYYY-MM-DD`. */
  readonly on: string;
  /** Whether it was awarded directly, without publicity or competition. */
  readonly dispensed: boolean;
}

/** What the buyer knows of the operators of a direct award. */
export interface RotationInput {
  /** Who would get the contract, by the same identifier. */
  readonly operator?: string;
  /** What was awarded before for needs of the same nature, in any order; at most 1,000. */
  readonly previousAwards?: readonly PreviousAward[];
  /** Whether other operators may meet the need (pluralité d'offres). */
  readonly otherOffersExist?: boolean;
}

const MAX_AWARDS = 1_000;
const MAX_ID = 100;

/** Schema of {@link PreviousAward}: unknown keys are refused. */
export const previousAwardSchema: z.ZodType<PreviousAward> = z.strictObject({
  operator: printable(MAX_ID),
  on: schemaOf((value) => civilDate(value as string)),
  dispensed: z.boolean(),
});

/**
 * The fields of {@link RotationInput}, for the schemas that hold them.
 *
 * @internal
 */
export const rotationFields: {
  readonly operator: z.ZodExactOptional<z.ZodType<string>>;
  readonly previousAwards: z.ZodExactOptional<z.ZodType<PreviousAward[]>>;
  readonly otherOffersExist: z.ZodExactOptional<z.ZodType<boolean>>;
} = {
  operator: z.exactOptional(printable(MAX_ID)),
  previousAwards: z.exactOptional(listOf(previousAwardSchema, { max: MAX_AWARDS })),
  otherOffersExist: z.exactOptional(z.boolean()),
};

/**
 * The law of direct awards on a day, with the findings that need no history.
 *
 * @internal
 */
export interface RotationRules {
  /** Its grounds. */
  readonly basis: readonly Citation[];
  /** For a direct award. */
  readonly owed: Duty;
  /** For another procedure. */
  readonly notOwed: Duty;
}

const TABLES = /* @__PURE__ */ Object.freeze({ value: dispensedAwardDuties, innovative: innovativeAwardDuties });

function said(code: string, severity: 'info' | 'warning', basis: readonly Citation[]): Finding {
  return finding({ code, outcome: 'not-applicable', severity, basis });
}

/**
 * Reads the law of direct awards on a day.
 *
 * @param on - The decisive day, checked.
 * @param ground - Why they are direct.
 * @param path - Where the day stands in the input.
 * @returns The rules.
 * @throws {@link PalierError} `lots/no-text-then` before 2016-04-01, or before the first day of innovative purchases.
 *
 * @internal
 */
export function rotationRules(on: CivilDate, ground: DispenseGround = 'value', path?: ErrorPath): RotationRules {
  const { basis } = ruledOn(TABLES[ground], on, path ?? ['days']);
  const duty = 'rotation-of-operators';
  return {
    basis,
    owed: { duty, due: 'yes', findings: [said('lots/rotation-owed', 'warning', basis)] },
    notOwed: { duty, due: 'no', findings: [said('lots/rotation-not-owed', 'info', basis)] },
  };
}

/** How many direct awards in a row the operator had, up to the day: those since the last one to another. */
function inARow(operator: string, awards: readonly PreviousAward[], on: CivilDate): number {
  const direct = awards.filter((one) => one.dispensed && one.on <= on);
  const lastOther = direct.reduce((last, one) => (one.operator !== operator && one.on > last ? one.on : last), '');
  return direct.reduce((count, one) => (one.operator === operator && one.on > lastOther ? count + 1 : count), 0);
}

function verdict(
  count: number,
  otherOffersExist: boolean | undefined,
): Pick<FindingInput, 'code' | 'outcome' | 'severity' | 'reason'> {
  if (count === 0) return { code: 'lots/rotation-kept', outcome: 'met', severity: 'info' };
  if (otherOffersExist === false) return { code: 'lots/rotation-no-other-offer', outcome: 'met', severity: 'info' };
  return otherOffersExist === undefined
    ? { code: 'lots/rotation-others-unknown', outcome: 'uncertain', severity: 'warning', reason: 'missing-fact' }
    : { code: 'lots/rotation-same-operator', outcome: 'uncertain', severity: 'warning', reason: 'unsettled-law' };
}

/**
 * Judges a direct award against those that came before it.
 *
 * @param rules - What {@link rotationRules} read.
 * @param procedure - How the contract is passed.
 * @param history - Who would get it, and who got those before; without both, the duty is only recalled.
 * @param on - The decisive day.
 * @returns The duty.
 *
 * @internal
 */
export function rotation(
  rules: RotationRules,
  procedure: ProcurementProcedure,
  history: RotationInput,
  on: CivilDate,
): Duty {
  if (procedure !== 'dispensed') return rules.notOwed;
  const { operator, previousAwards, otherOffersExist } = history;
  if (operator === undefined || previousAwards === undefined) return rules.owed;
  const count = inARow(operator, previousAwards, on);
  const judged = finding({
    ...verdict(count, otherOffersExist),
    basis: rules.basis,
    figures: [figure('operator', operator, 'text'), figure('count', count, 'count')],
  });
  return { ...rules.owed, findings: [...rules.owed.findings, judged] };
}
