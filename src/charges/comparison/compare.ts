/**
 * The same work done in several ways: what changes for the tenants, for the landlord and in all.
 */
import * as z from 'zod';

import {
  attempt,
  civilDate,
  differenceOf,
  figure,
  listOf,
  parseInput,
  refuse,
  schemaOf,
  type CivilDate,
  type Explained,
  type SafeResult,
} from '../../core/index.js';
import { chargesRegimes, rowOn, type ChargesRegime, type LawRow } from '../../law/index.js';
import { dwellingShareOf } from '../allocation/allocation.js';
import { assessArrangement, type ArrangementResult, type AssessedArrangement, type Setting } from './arrangement.js';
import { caretakingFactsSchema, type CaretakingFacts } from '../work/caretaking-duty.js';
import { comparisonOf, madeOf, type Comparison } from './comparison.js';
import { keySchema, type ApportionmentKey } from '../residence/key.js';
import { amountOf, type ExplainedAmount } from '../part.js';
import { asResidence, positionOf, type Residence, type ResidenceInput } from '../residence/residence.js';
import { arrangementSchema, type ArrangementInput } from '../schema.js';

/** What a comparison is made in. */
export interface ComparisonSetting {
  /** The day whose law is applied, `YYYY-MM-DD`. */
  readonly on: string;
  /** The residence: made once by {@link residence}, or what makes one. */
  readonly residence: Residence | ResidenceInput;
  /** The key that the recoverable charges are apportioned by, where an expense names none. */
  readonly key: ApportionmentKey;
}

/** What {@link compareArrangements} is given. All amounts are for one year. */
export interface ComparisonInput extends ComparisonSetting {
  /** How the work is done today. */
  readonly before: ArrangementInput;
  /** How it would be done. */
  readonly after: ArrangementInput;
  /**
   * Facts on the caretaking of the set that the residence belongs to (obligation de gardiennage): the findings then say
   * whether the change respects it. Without them, a change of staff in a hundred dwellings or more asks for them.
   */
  readonly caretaking?: CaretakingFacts;
}

/** What {@link compareScenarios} is given. All amounts are for one year. */
export interface ScenariosInput extends ComparisonSetting {
  /** How the work is done today. */
  readonly reference: ArrangementInput;
  /** The ways it could be done, from 1 to 100. */
  readonly scenarios: readonly ArrangementInput[];
}

/** Several ways of doing the same work, each compared with today's. */
export interface ScenarioComparison {
  /** Today. */
  readonly reference: ArrangementResult;
  /** Each scenario compared with today, in the order given. */
  readonly comparisons: readonly Comparison[];
  /** Position of the scenario that costs the tenants least; the first of equals. */
  readonly cheapestForTenants: number;
  /** Position of the scenario whose total is lowest; the first of equals. */
  readonly cheapestInAll: number;
}

/** What one dwelling bears, with every step. */
export interface DwellingExplanation {
  /** Today. */
  readonly before: ExplainedAmount;
  /** As it would be. */
  readonly after: ExplainedAmount;
  /** After less before. */
  readonly change: ExplainedAmount;
}

const settingFields = {
  on: schemaOf((value) => civilDate(value as string)),
  residence: z.unknown(),
  key: keySchema,
};

const comparisonSchema = z.strictObject({
  ...settingFields,
  before: arrangementSchema,
  after: arrangementSchema,
  caretaking: z.exactOptional(caretakingFactsSchema),
});

const MAX_SCENARIOS = 100;

const scenariosSchema = z.strictObject({
  ...settingFields,
  reference: arrangementSchema,
  scenarios: listOf(arrangementSchema, { min: 1, max: MAX_SCENARIOS }),
});

/** A setting, and the row that says which texts apply. */
export interface RuledSetting {
  /** Residence, key and rules. */
  readonly setting: Setting;
  /** Which texts apply. */
  readonly regime: LawRow<ChargesRegime>;
}

/**
 * Finds which texts apply to a residence on a day.
 *
 * @param place - The residence.
 * @param key - The key of expenses that name none.
 * @param on - The day.
 * @returns The setting and the row.
 * @throws {@link PalierError} `charges/no-text-then`.
 *
 * @internal
 */
export function settingOf(place: Residence, key: ApportionmentKey, on: CivilDate): RuledSetting {
  const regime = rowOn(chargesRegimes[place.regime], on);
  if (regime === undefined) {
    const expected = `a day on which a text lists the charges of the regime ${place.regime}`;
    return refuse('charges/no-text-then', expected, on, ['on']);
  }
  return { setting: { place, key, rules: { on, regime: regime.value, territory: place.territory } }, regime };
}

/**
 * Compares two ways of doing a residence's work over a year: what tenants may be charged, what stays with the landlord,
 * the total, the change, each dwelling's part, the price at which the switch is neutral for the tenants, and what the
 * law says of it all. Each amount carries the steps that led to it.
 *
 * Source: CCH art. L442-3 or loi 89-462 art. 23; décrets 82-955 and 87-713 art. 2 and annex, as of the day given.
 *
 * @param input - Day, residence, key, and the two arrangements; amounts are for one year.
 * @returns The comparison.
 * @throws {@link PalierError} with the path of what is refused: an unknown key, an amount that is not exact, a weight
 * that a dwelling lacks for the key, a line with no price or with two, a rate of VAT that must be stated…
 *
 * @example
 * ```ts
 * const comparison = compareArrangements({
 *   on: '2026-01-01',
 *   key: 'per-dwelling',
 *   residence: {
 *     name: 'Les Tilleuls',
 *     regime: 'hlm',
 *     territory: 'metropole',
 *     dwellings: [{ id: '1' }, { id: '2' }],
 *   },
 *   before: {
 *     label: 'caretaker',
 *     caretakers: [{ label: 'post', workers: [{ grossEmployerCost: '1000', tasks: ['common-parts', 'waste'] }] }],
 *   },
 *   after: {
 *     label: 'association',
 *     contracts: [
 *       {
 *         label: 'cleaning',
 *         provider: { name: 'HEP', kind: 'EI', vatStatus: 'taxed' },
 *         separatesRecoverable: true,
 *         lines: [{ label: 'stairs', task: 'common-parts-cleaning', priceHt: '700' }],
 *       },
 *     ],
 *   },
 * });
 * console.log(comparison.change.total.euros.toFixed(2)); //=> -160.00
 * console.log(comparison.change.tenants.euros.toFixed(2)); //=> 90.00
 * ```
 */
export function compareArrangements(input: ComparisonInput): Comparison {
  const checked = parseInput(comparisonSchema, input);
  const place = asResidence(input.residence, ['residence']);
  const { setting, regime } = settingOf(place, checked.key, checked.on);
  const before = assessArrangement(checked.before, setting, ['before']);
  const after = assessArrangement(checked.after, setting, ['after']);
  return comparisonOf({ setting, before, after }, regime, checked.caretaking);
}

/**
 * The same as {@link compareArrangements}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The comparison, or why it was refused.
 *
 * @example
 * ```ts
 * const result = safeCompareArrangements({} as never);
 * console.log(result.ok ? 'accepted' : result.error.code); //=> core/missing-value
 * ```
 */
export function safeCompareArrangements(input: ComparisonInput): SafeResult<Comparison> {
  return attempt(() => compareArrangements(input));
}

/**
 * Compares any number of ways of doing a residence's work with today's, over a year. Each is a whole comparison, of which
 * {@link tenantsNote} and {@link explainDwelling} make what they make of any.
 *
 * Source: as {@link compareArrangements}.
 *
 * @param input - Day, residence, key, today's arrangement and the scenarios; amounts are for one year.
 * @returns Each scenario compared with today's, and which costs least.
 * @throws {@link PalierError} as {@link compareArrangements}; paths begin with `reference` or `scenarios`.
 *
 * @example
 * ```ts
 * const provider = { name: 'HEP', kind: 'EI', vatStatus: 'taxed' } as const;
 * const offer = (label: string, priceHt: string) => ({
 *   label,
 *   contracts: [
 *     { label, provider, separatesRecoverable: true, lines: [{ label: 'stairs', task: 'common-parts-cleaning' as const, priceHt }] },
 *   ],
 * });
 * const { comparisons, cheapestInAll } = compareScenarios({
 *   on: '2026-01-01',
 *   key: 'per-dwelling',
 *   residence: { name: 'Les Tilleuls', regime: 'hlm', territory: 'metropole', dwellings: [{ id: '1' }] },
 *   reference: offer('today', '1000'),
 *   scenarios: [offer('A', '1100'), offer('B', '950')],
 * });
 * for (const { after, change } of comparisons) console.log(after.label, change.total.euros.toFixed(2));
 * //=> A 120.00
 * //=> B -60.00
 * console.log(cheapestInAll); //=> 1
 * ```
 */
export function compareScenarios(input: ScenariosInput): ScenarioComparison {
  const checked = parseInput(scenariosSchema, input);
  const place = asResidence(input.residence, ['residence']);
  const { setting, regime } = settingOf(place, checked.key, checked.on);
  const before = assessArrangement(checked.reference, setting, ['reference']);
  const comparisons = checked.scenarios.map((scenario, position) =>
    comparisonOf({ setting, before, after: assessArrangement(scenario, setting, ['scenarios', position]) }, regime),
  );
  return {
    reference: before.result,
    comparisons,
    cheapestForTenants: lowest(comparisons, 'tenants'),
    cheapestInAll: lowest(comparisons, 'total'),
  };
}

function lowest(comparisons: readonly Comparison[], name: 'tenants' | 'total'): number {
  return comparisons
    .map(({ after }, position) => ({ position, cost: after[name].euros }))
    .reduce((best, one) => (one.cost.lessThan(best.cost) ? one : best)).position;
}

/**
 * The same as {@link compareScenarios}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The comparisons, or why they were refused.
 *
 * @example
 * ```ts
 * const result = safeCompareScenarios({} as never);
 * console.log(result.ok ? 'accepted' : result.error.code); //=> core/missing-value
 * ```
 */
export function safeCompareScenarios(input: ScenariosInput): SafeResult<ScenarioComparison> {
  return attempt(() => compareScenarios(input));
}

/**
 * Explains what one dwelling bears in a comparison, down to the amounts given.
 *
 * @param comparison - What {@link compareArrangements} returned.
 * @param dwelling - The dwelling's identifier.
 * @returns Its amounts before and after and the change, each with its steps.
 * @throws {@link PalierError} `charges/not-a-comparison`, `charges/unknown-dwelling`.
 *
 * @example
 * ```ts
 * const result = attempt(() => explainDwelling({} as never, '3'));
 * console.log(result.ok ? 'found' : result.error.code); //=> charges/not-a-comparison
 * ```
 */
export function explainDwelling(comparison: Comparison, dwelling: string): DwellingExplanation {
  const made = madeOf(comparison);
  const position = typeof dwelling === 'string' ? positionOf(made.setting.place, dwelling) : -1;
  if (position < 0) return refuse('charges/unknown-dwelling', 'a dwelling of the residence', dwelling, ['dwelling']);
  const shareOf = (side: 'before' | 'after'): Explained => {
    const { groups, result }: AssessedArrangement = made[side];
    const context = [figure('dwelling', dwelling, 'text'), figure('arrangement', result.label, 'text')];
    return dwellingShareOf(groups, position, { key: `charges/dwelling-share`, name: side, unit: 'eur', context });
  };
  const before = shareOf('before');
  const after = shareOf('after');
  const context = [figure('dwelling', dwelling, 'text')];
  const change = differenceOf({ key: 'charges/dwelling-change', name: 'change', unit: 'eur', context }, [
    after,
    before,
  ]);
  return { before: amountOf(before), after: amountOf(after), change: amountOf(change) };
}
