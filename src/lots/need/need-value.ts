/**
 * The estimated value of a need (valeur estimée du besoin, CCP art. R2121-1 to R2121-8), with the steps that led to it.
 */
import {
  attempt,
  figure,
  finding,
  parseInput,
  type CivilDate,
  type Explained,
  type Finding,
  type SafeResult,
} from '../../core/index.js';
import { frameworkDuration, needValueRules, type LawTable, type LongFrameworkReason } from '../../law/index.js';
import { lawCheckedBefore } from '../law-checked.js';
import type { ContractValue } from './contract-value.js';
import { needValueSchema, readNeed, type NeedParts, type NeedValueInput, type UnitNeed } from './need-value-input.js';
import { needValueRulesOn, type NeedValueRules } from './need-value-rules.js';
import { largerReading, lotValue, plannedNeed, recurringNeed } from './need-value-steps.js';

/** What a lot is worth. */
export interface LotValue {
  /** Its number. */
  readonly number: string;
  /** Its value over its whole life, euros HT, with the steps that led to it. */
  readonly value: Explained;
  /** Its length with every renewal, in months. */
  readonly months: number;
}

/**
 * The value of a need as computed on a day.
 *
 * @internal
 */
export interface ValuedNeed {
  /** The need, euros HT. */
  readonly value: Explained;
  /** Its lots, in the order given. */
  readonly lots: readonly LotValue[];
  /** Whether it counts as above the European thresholds whatever the value. */
  readonly deemedAboveThresholds: boolean;
  /** What is to be said of it. */
  readonly findings: readonly Finding[];
}

/** The estimated value of a need. Plain JSON. */
export interface NeedValue {
  /** The decisive day, on which the value is appraised. */
  readonly on: CivilDate;
  /** The value to compare with the thresholds, euros HT, with the steps that led to it. */
  readonly value: Explained;
  /** What each lot is worth, in the order given. */
  readonly lots: readonly LotValue[];
  /**
   * Whether the need counts as above the thresholds of formalised procedures whatever its value: it holds a framework
   * agreement without a maximum, on a day when that was the rule or may still have been.
   */
  readonly deemedAboveThresholds: boolean;
  /** What the law says of it, with its articles. */
  readonly findings: readonly Finding[];
}

/** A framework agreement among the lots. */
interface FrameworkLot {
  readonly number: string;
  readonly value: ContractValue;
  readonly position: number;
}

function durationFinding(lot: FrameworkLot, rules: NeedValueRules, reason?: LongFrameworkReason): Finding {
  const { basis, maxMonths, exceptions } = rules;
  const { months } = lot.value;
  const common = {
    basis: basis.duration,
    figures: [
      figure('number', lot.number, 'text'),
      figure('months', months, 'months'),
      figure('maximum', maxMonths, 'months'),
    ],
    path: ['lots', lot.position, 'value'],
  };
  if (months <= maxMonths) {
    return finding({ ...common, code: 'lots/framework-duration', outcome: 'met', severity: 'info' });
  }
  if (reason !== undefined && exceptions.includes(reason)) {
    const code = `lots/framework-duration-excepted/${reason}`;
    return finding({ ...common, code, outcome: 'met', severity: 'warning' });
  }
  return finding({ ...common, code: 'lots/framework-duration-exceeded', outcome: 'breached', severity: 'blocking' });
}

function maximumFinding(lot: FrameworkLot, rules: NeedValueRules): Finding {
  const { withoutMaximum, isDeemedAbove, isBeforeTheCode } = rules;
  const common = {
    basis: rules.basis.frameworkWithoutMaximum,
    figures: [figure('number', lot.number, 'text')],
    path: ['lots', lot.position, 'value', 'framework', 'maximum'],
  };
  if (withoutMaximum === 'maximum-compulsory') {
    const code = isDeemedAbove ? 'lots/framework-maximum-disputed' : 'lots/framework-maximum-missing';
    return finding({ ...common, code, outcome: 'breached', severity: 'blocking' });
  }
  return finding({
    ...common,
    code: 'lots/framework-deemed-above',
    severity: 'warning',
    ...(isBeforeTheCode ? { outcome: 'uncertain', reason: 'unconfirmed-value' } : { outcome: 'not-applicable' }),
  });
}

// The agreements that last too long are each named; when none does, the longest one stands for them all.
function frameworkFindings(rules: NeedValueRules, parts: NeedParts): readonly Finding[] {
  const frameworks = parts.lots
    .map(({ number, value }, position): FrameworkLot => ({ number, value, position }))
    .filter(({ value }) => value.framework !== 'none');
  const [first] = frameworks;
  if (first === undefined) return [];
  const long = frameworks.filter(({ value }) => value.months > rules.maxMonths);
  const longest = frameworks.reduce((most, lot) => (lot.value.months > most.value.months ? lot : most), first);
  const judged = long.length === 0 ? [longest] : long;
  return [
    ...judged.map((lot) => durationFinding(lot, rules, parts.longFramework)),
    ...frameworks.filter(({ value }) => value.framework === 'without-maximum').map((lot) => maximumFinding(lot, rules)),
  ];
}

function unitFindings(rules: NeedValueRules, units: readonly UnitNeed[]): readonly Finding[] {
  return units.flatMap(({ label, amount, autonomous }, position) =>
    autonomous
      ? finding({
          code: 'lots/unit-apart',
          outcome: 'not-applicable',
          severity: 'info',
          basis: rules.basis.units,
          figures: [figure('unit', label, 'text'), figure('amount', amount, 'eur-ht')],
          path: ['units', position],
        })
      : [],
  );
}

/** The need in one reading or the other, and what is said when both could be made. */
function readNeedBothWays(
  rules: NeedValueRules,
  planned: Explained,
  parts: NeedParts,
): readonly [Explained, Finding[]] {
  if (parts.recurring === undefined) return [planned, []];
  const yearly = recurringNeed(rules, parts.recurring);
  // Without a contract there is one reading only.
  if (parts.lots.length === 0 && planned.value.isZero()) return [yearly, []];
  const isYearlyKept = yearly.value.greaterThan(planned.value);
  const [kept, other] = isYearlyKept ? [yearly, planned] : [planned, yearly];
  const said = finding({
    code: `lots/need-reading/${isYearlyKept ? 'twelve-months' : 'contracts'}`,
    outcome: 'not-applicable',
    severity: 'info',
    basis: rules.basis.reading,
    figures: [figure('planned', planned.value, 'eur-ht'), figure('yearly', yearly.value, 'eur-ht')],
    path: ['recurring'],
  });
  return [largerReading(rules, kept, other.value), [said]];
}

/**
 * Values a need, given the rules of its day.
 *
 * @param rules - The rules.
 * @param parts - What the need is made of; a checked operation is accepted as it is.
 * @returns The value, its lots, and what is to be said of the need itself; `rules.findings` come on top.
 *
 * @internal
 */
export function needValue(rules: NeedValueRules, parts: NeedParts): ValuedNeed {
  const lots = parts.lots.map(({ number, value }) => ({
    number,
    value: lotValue(rules, number, value),
    months: value.months,
  }));
  const planned = plannedNeed(
    rules,
    parts,
    lots.map(({ value }) => value),
  );
  const [value, readings] = readNeedBothWays(rules, planned, parts);
  const deemedAboveThresholds =
    rules.isDeemedAbove && parts.lots.some((lot) => lot.value.framework === 'without-maximum');
  const { units = [] } = parts;
  const findings = [...frameworkFindings(rules, parts), ...unitFindings(rules, units), ...readings];
  return { value, lots, deemedAboveThresholds, findings };
}

/**
 * Estimates the value of a need: every lot over its whole life, with its renewals, options and optional tranches, a
 * framework agreement at its maximum, the premiums, what else meets the same need, and, for works, what the buyer makes
 * available. A regular need is also read over twelve months, and the larger figure is kept.
 *
 * @param input - The need. Amounts are euros HT.
 * @returns The value to compare with the thresholds, how it was found, and what the law says of framework agreements.
 * @throws {@link PalierError} of the first thing wrong: `lots/no-text-then` before 2016-04-01, `lots/number-twice`,
 * `lots/value-twice`, `lots/renewal-before-firm`, `lots/made-available-without-works`, or as {@link parseInput}.
 *
 * Source: CCP art. R2121-1 to R2121-8, L2125-1 and R2162-4.
 *
 * @example
 * ```ts
 * const need = estimateNeed({
 *   days: { consultationOn: '2026-06-01' },
 *   category: 'services',
 *   lots: [
 *     {
 *       number: '1',
 *       value: {
 *         periods: [
 *           { kind: 'firm', amount: '54000', months: 12 },
 *           { kind: 'renewal', amount: '54000', months: 12, times: 3 },
 *         ],
 *       },
 *     },
 *   ],
 * });
 * console.log(need.value.value.toFixed(2), need.lots[0]?.months); //=> 216000.00 48
 * ```
 */
export function estimateNeed(input: NeedValueInput): NeedValue {
  const { days, role, parts } = readNeed(parseInput(needValueSchema, input));
  const { on } = days;
  const rules = needValueRulesOn(on, role);
  const { findings, ...valued } = needValue(rules, parts);
  const tables = [...Object.values<LawTable<unknown>>({ ...needValueRules }), frameworkDuration[role]];
  return {
    on,
    ...valued,
    findings: [...rules.findings, ...findings, ...lawCheckedBefore(on, tables, rules.basis.contents)],
  };
}

/**
 * Estimates the value of a need without throwing.
 *
 * @param input - The need.
 * @returns The value, or the error of {@link estimateNeed}.
 *
 * @example
 * ```ts
 * const result = safeEstimateNeed({ days: { consultationOn: '2016-03-31' }, category: 'services', lots: [], recurring: { nextTwelveMonths: 900 } });
 * if (!result.ok) console.log(result.error.code); //=> lots/no-text-then
 * ```
 */
export function safeEstimateNeed(input: NeedValueInput): SafeResult<NeedValue> {
  return attempt(() => estimateNeed(input));
}
