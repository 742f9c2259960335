/**
 * Splitting of needs to stay below a threshold (saucissonnage), looked for over the needs of a buyer (CCP art. R2121-4).
 */
import {
  attempt,
  figure,
  finding,
  given,
  sumOf,
  type CivilDate,
  type Decimal,
  type Explained,
  type Finding,
  type SafeResult,
} from '../../core/index.js';
import {
  dispenseThresholds,
  europeanThresholds,
  needValueRules,
  type LawTable,
  type ProcurementProcedure,
  type PurchaseKind,
} from '../../law/index.js';
import { lawCheckedBefore } from '../law-checked.js';
import type { Buyer } from './buyer.js';
import { needValueRulesOn } from './need-value-rules.js';
import { grouped, splitFindings, type DayRules, type LightNeed } from './splitting-findings.js';
import { readSplitting, type NeedRecord, type SplittingInput } from './splitting-input.js';
import { europeanThresholdOf, lightestProcedure, thresholdRules } from './thresholds.js';

/** One need among those it is added up with. */
export interface GroupedNeed {
  /** Its identifier. */
  readonly id: string;
  /** Euros HT. */
  readonly value: Decimal;
  /** The procedure used. */
  readonly treatedAs: ProcurementProcedure;
  /** The lightest procedure that the sum of the group leaves on the day of this need, small lots aside. */
  readonly lightest: ProcurementProcedure;
}

/** Needs that are one need for the thresholds: a homogeneous family over a year, or a works operation. */
export interface NeedGroup {
  /** The family, or the operation. */
  readonly family: string;
  /** The side of the thresholds. */
  readonly kind: PurchaseKind;
  /** The year; absent for works, whose operation is added up whatever the years. */
  readonly year?: number;
  /** The autonomous unit, estimated apart. */
  readonly autonomousUnit?: string;
  /** What the needs are worth together, euros HT. */
  readonly total: Explained;
  /** The needs, in the order of their identifiers. */
  readonly needs: readonly GroupedNeed[];
}

/** What was found in the needs of a buyer. Plain JSON. */
export interface Splitting {
  /** Every group of needs that are added up, also those of one need. */
  readonly groups: readonly NeedGroup[];
  /** What the law says of them, with its articles. */
  readonly findings: readonly Finding[];
}

const WEIGHT = { dispensed: 0, adapted: 1, formalised: 2 } as const;

function rulesByDay(buyer: Buyer): (on: CivilDate) => DayRules {
  const known = new Map<CivilDate, DayRules>();
  return (on) => {
    const found = known.get(on);
    if (found !== undefined) return found;
    const path = ['needs'];
    const rules = {
      thresholds: thresholdRules(on, buyer, path),
      value: needValueRulesOn(on, buyer.role, path),
    };
    known.set(on, rules);
    return rules;
  };
}

function keyOf({ kind, category, year, family, autonomousUnit = '' }: NeedRecord): string {
  // Social and other specific services have a regime of their own; an operation is one whatever the years.
  const side = category === 'social-services' ? category : kind;
  return JSON.stringify([side, kind === 'works' ? '' : year, family, autonomousUnit]);
}

/** Items by key, in the order of the keys, which does not depend on that of the items. */
function sortedGroups<T>(items: readonly T[], key: (item: T) => string): readonly (readonly [T, ...T[]])[] {
  return [...grouped(items, key)].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
}

function totalOf(needs: readonly NeedRecord[]): Explained {
  return sumOf(
    { key: 'lots/split-total', name: 'total', unit: 'eur-ht' },
    needs.map(({ id, title, value }) =>
      given(
        {
          key: 'lots/split-part',
          name: 'part',
          unit: 'eur-ht',
          context: [figure('id', id, 'text'), figure('title', title, 'text')],
        },
        value,
      ),
    ),
  );
}

function lightNeed(need: NeedRecord, rules: DayRules, total: Decimal): readonly LightNeed[] {
  const { kind, category, treatedAs, value } = need;
  const lightest = lightestProcedure(rules.thresholds, category, total);
  if (WEIGHT[treatedAs] >= WEIGHT[lightest]) return [];
  const threshold = rules.thresholds[lightest === 'formalised' ? 'european' : 'dispense'][kind];
  // A need that reaches the threshold alone is passed too lightly for a reason that has nothing to do with splitting.
  return value.lessThan(threshold.value) ? [{ need, rules, threshold }] : [];
}

function unitFindings(needs: readonly NeedRecord[], rulesOn: (on: CivilDate) => DayRules): readonly Finding[] {
  const apart = needs.filter(({ autonomousUnit }) => autonomousUnit !== undefined);
  return sortedGroups(apart, ({ autonomousUnit }) => String(autonomousUnit)).map((own) => {
    const [first] = own;
    return finding({
      code: 'lots/split-unit-apart',
      outcome: 'not-applicable',
      severity: 'info',
      basis: rulesOn(first.on).value.basis.units,
      figures: [figure('unit', String(first.autonomousUnit), 'text'), figure('count', own.length, 'count')],
      path: ['needs'],
    });
  });
}

function checkedFindings(
  needs: readonly NeedRecord[],
  buyer: Buyer,
  rulesOn: (on: CivilDate) => DayRules,
): readonly Finding[] {
  if (needs.length === 0) return [];
  const last = needs.map(({ on }) => on).reduce((latest, on) => (on > latest ? on : latest));
  const tables: readonly LawTable<unknown>[] = [
    needValueRules.splitting,
    needValueRules.works,
    needValueRules.homogeneous,
    ...Object.values(dispenseThresholds),
    europeanThresholds.works,
    europeanThresholds[europeanThresholdOf(buyer)],
  ];
  return lawCheckedBefore(last, tables, rulesOn(last).value.basis.splitting);
}

/**
 * Looks for needs that were split, on purpose or not, below a threshold: supplies and services of one homogeneous family
 * over a year, works of one operation. Each need is judged with the thresholds of its own day. Nothing is said where the
 * procedures used already fit the sum; where the figures are those of small lots, the question is left open. The needs of an
 * autonomous unit are added up apart. Whether a need that reaches a threshold alone was passed rightly is not looked at,
 * nor another ground of dispense than the value.
 *
 * @param input - The buyer and its needs. Amounts are euros HT.
 * @returns The groups that are added up, and what the law says of them; the order of the needs changes nothing.
 * @throws {@link PalierError} of the first thing wrong: `lots/need-twice`, `lots/no-text-then` before 2016-04-01,
 * `lots/no-text-yet` after the last known thresholds, or as {@link parseInput}.
 *
 * Source: CCP art. R2121-2, R2121-4, R2121-5, R2121-6, R2122-8, R2123-1 and R2124-1.
 *
 * @example
 * ```ts
 * const need = { category: 'services', family: 'espaces verts', treatedAs: 'dispensed' } as const;
 * const { groups, findings } = detectSplitting({
 *   buyer: { class: 'oph' },
 *   needs: [
 *     { ...need, id: 'A', title: 'Tonte, secteur nord', on: '2026-05-04', value: '30000' },
 *     { ...need, id: 'B', title: 'Tonte, secteur sud', on: '2026-06-01', value: '30000' },
 *   ],
 * });
 * console.log(groups[0]?.total.value.toFixed(), findings[0]?.code, findings[0]?.outcome);
 * //=> 60000 lots/need-split/supplies-and-services breached
 * ```
 */
export function detectSplitting(input: SplittingInput): Splitting {
  const { buyer, needs } = readSplitting(input);
  const rulesOn = rulesByDay(buyer);
  const findings: Finding[] = [];
  const groups = sortedGroups(needs, keyOf).map((own): NeedGroup => {
    const [first] = own;
    const total = totalOf(own);
    findings.push(
      ...splitFindings(
        own.flatMap((need) => lightNeed(need, rulesOn(need.on), total.value)),
        total.value,
      ),
    );
    return {
      family: first.family,
      kind: first.kind,
      ...(first.kind === 'works' ? {} : { year: first.year }),
      ...(first.autonomousUnit === undefined ? {} : { autonomousUnit: first.autonomousUnit }),
      total,
      needs: own.map(({ id, value, treatedAs, category, on }) => ({
        id,
        value,
        treatedAs,
        lightest: lightestProcedure(rulesOn(on).thresholds, category, total.value),
      })),
    };
  });
  const rest = [...unitFindings(needs, rulesOn), ...checkedFindings(needs, buyer, rulesOn)];
  return { groups, findings: [...findings, ...rest] };
}

/**
 * Looks for needs that were split without throwing.
 *
 * @param input - The buyer and its needs.
 * @returns What was found, or the error of {@link detectSplitting}.
 *
 * @example
 * ```ts
 * const result = safeDetectSplitting({ buyer: { class: 'esh' }, needs: [] });
 * console.log(result.ok && result.value.findings.length); //=> 0
 * ```
 */
export function safeDetectSplitting(input: SplittingInput): SafeResult<Splitting> {
  return attempt(() => detectSplitting(input));
}
