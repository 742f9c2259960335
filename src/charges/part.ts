/**
 * One thing the landlord pays for, and how much of it tenants may be charged.
 */
import {
  civilDate,
  pick,
  type Figure,
  type Citation,
  type ErrorPath,
  type Explained,
  type Explanation,
  type Finding,
  type StepLabel,
} from '../core/index.js';
import type { AmountTTC, CivilDate } from '../core/index.js';
import type { ChargesRegime, VatTerritory } from '../law/index.js';
import type { AllocationInput } from './schema.js';

/** Euros that leave the landlord's account or reach it, VAT included where VAT falls, with the steps that led to them. */
export interface ExplainedAmount extends AmountTTC {
  /** How the amount came about. */
  readonly explanation: Explanation;
}

/** What a part of the cost is. */
export type PartKind = 'caretaker' | 'building-employee' | 'supervision' | 'supply' | 'contract-line' | 'credit-note';

/**
 * What decided how a part is treated: the law's answer (`law`), the landlord (`landlord`), the prudent default where the
 * law is unsettled (`prudence`), other money that already pays for it (`funding`), or an agreement with the tenants that
 * departs from the list (`agreement`).
 */
export type TreatmentSource = 'law' | 'landlord' | 'prudence' | 'funding' | 'agreement';

/** One thing the landlord pays for over a year. */
export interface CostPart {
  /** What it is. */
  readonly kind: PartKind;
  /** Its name, as given. */
  readonly label: string;
  /** Where it stands in the input. */
  readonly path: ErrorPath;
  /** What it costs. */
  readonly cost: ExplainedAmount;
  /** How much of the cost tenants may be charged. */
  readonly recoverable: ExplainedAmount;
  /** Who decided it. */
  readonly decidedBy: TreatmentSource;
  /** Its place on the list of recoverable charges; `null` for what is not on it. In-house staff has no single place. */
  readonly code: string | null;
  /** Who shares it and by what, as far as it says so. */
  readonly allocation: AllocationInput;
}

/** What every rule of this module is asked under. */
export interface Rules {
  /** The day whose law is applied. */
  readonly on: CivilDate;
  /** Who is under which text. */
  readonly regime: ChargesRegime;
  /** Where the building stands. */
  readonly territory: VatTerritory;
  /** Posts that are for days of their own are judged by the law of the last of them, rather than of the day above. */
  readonly followsPeriods?: boolean;
}

/**
 * The rules that a post is judged by.
 *
 * @param rules - Those of the whole computation.
 * @param allocation - The days that the post is for, as far as it says so.
 * @returns The same, or those of the last of its days where each post follows its own.
 *
 * @internal
 */
export function rulesFor(rules: Rules, allocation: AllocationInput): Rules {
  const { period } = allocation;
  return rules.followsPeriods === true && period !== undefined ? { ...rules, on: civilDate(period.lastDay) } : rules;
}

/** Parts and what the law says of them. */
export interface Assessed<P extends CostPart = CostPart> {
  /** The parts, in the order of the input. */
  readonly parts: readonly P[];
  /** What the law says of them. */
  readonly findings: readonly Finding[];
}

/**
 * What a post says of who shares it.
 *
 * @param post - A post of an arrangement, or one of its lines.
 * @param within - What says it for all lines, when the post does not.
 * @returns Perimeter, key and period, as far as they are said.
 *
 * @internal
 */
export function allocationOf(post: AllocationInput, within: AllocationInput = {}): AllocationInput {
  const { perimeter = within.perimeter, key = within.key, period = within.period } = post;
  return {
    ...(perimeter === undefined ? {} : { perimeter }),
    ...(key === undefined ? {} : { key }),
    ...(period === undefined ? {} : { period }),
  };
}

/**
 * Makes an amount out of a computed value.
 *
 * @param explained - A value in euros and its steps.
 * @returns The amount with its explanation.
 *
 * @internal
 */
export function amountOf(explained: Explained): ExplainedAmount {
  return { basis: 'TTC', euros: explained.value, explanation: explained.explanation };
}

/**
 * Brings an amount back into a computation.
 *
 * @param amount - The amount with its explanation.
 * @returns The value and its steps.
 *
 * @internal
 */
export function explainedOf(amount: ExplainedAmount): Explained {
  return { value: amount.euros, explanation: amount.explanation };
}

/**
 * Says that a figure is what a rule keeps, without other arithmetic.
 *
 * @param key - The text that says the rule.
 * @param kept - The figure.
 * @param citations - What the rule rests on.
 * @param context - Words that the text needs.
 * @returns The same value, one step further.
 *
 * @internal
 */
export function keep(
  key: string,
  kept: Explained,
  citations: readonly Citation[],
  context: readonly Figure[],
): Explained {
  const { unit } = kept.explanation.result;
  const label: StepLabel = { key, name: 'recoverable', unit, citations, context };
  return pick(label, kept);
}

/**
 * Every text that a computation rests on.
 *
 * @param explanation - The tree of steps.
 * @returns The citations of all its steps.
 *
 * @internal
 */
export function citationsIn(explanation: Explanation): readonly Citation[] {
  return [...explanation.citations, ...explanation.steps.flatMap(citationsIn)];
}
