/**
 * Environment in a contract: the conditions of performance, the technical specifications and the definition of the need
 * (CCP art. L3-1, L2111-1, L2111-2 and L2112-2).
 */
import * as z from 'zod';

import {
  attempt,
  figure,
  finding,
  parseInput,
  type Citation,
  type CivilDate,
  type Decimal,
  type Figure,
  type Finding,
  type SafeResult,
} from '../../core/index.js';
import {
  cite,
  energyPerformanceRule,
  environmentalConditionRule,
  needDefinitionRule,
  specificationsRule,
  sustainableProcurement,
} from '../../law/index.js';
import { purchaseKindOf } from '../need/category.js';
import { thresholdRules } from '../need/thresholds.js';
import { ruledIf, ruledOn, type Ruled } from '../ruled.js';
import { dutyNeedFields, readDutyNeed, type DutyNeedInput } from './duty-need.js';
import { binding, informing, notRead, unsettled } from './duty-finding.js';
import type { Duty, DutyAnswer, DutyFacts, DutyName } from './duty.js';

/** What the contract provides for; what is left out is not known. */
export interface EnvironmentFactsInput {
  /** Whether it has a condition of performance on the environment. */
  readonly condition?: boolean;
}

/** Schema of {@link EnvironmentFactsInput}: unknown keys are refused. */
export const environmentFactsSchema: z.ZodType<EnvironmentFactsInput> = z.strictObject({
  condition: z.exactOptional(z.boolean()),
});

/** What {@link environmentalDuties} is given. */
export interface EnvironmentalDutiesInput extends DutyNeedInput {
  /** What the contract provides for. */
  readonly facts?: EnvironmentFactsInput;
}

/** Schema of {@link EnvironmentalDutiesInput}: unknown keys are refused, days and amounts are read exactly. */
export const environmentalDutiesSchema: z.ZodType<EnvironmentalDutiesInput> = z.strictObject({
  ...dutyNeedFields,
  facts: z.exactOptional(environmentFactsSchema),
});

/** What counts from the European threshold on when the need is defined. */
interface EnergyRules {
  readonly european: Ruled<Decimal>;
  readonly socialServices: Ruled<Decimal>;
  readonly threshold: Figure;
  /** That of social services. */
  readonly ownThreshold: Figure;
  readonly basis: readonly Citation[];
  readonly performance: Finding;
}

/**
 * The rules of a day.
 *
 * @internal
 */
export interface EnvironmentRules {
  /** The condition of performance, by what the contract provides for. */
  readonly condition: Readonly<Record<'unknown' | 'provided' | 'missing', Duty>>;
  /** The technical specifications. */
  readonly specifications: Duty;
  /** The definition of the need, energy apart. */
  readonly definition: Finding;
  /** Energy in the definition of the need; absent before that rule. */
  readonly energy?: EnergyRules;
}

function dutyOf(name: DutyName, due: DutyAnswer, findings: readonly Finding[]): Duty {
  return { duty: name, due, findings };
}

function conditionDuties(on: CivilDate): EnvironmentRules['condition'] {
  const { value, basis } = ruledOn(environmentalConditionRule, on);
  const said = (due: DutyAnswer, one: Finding): Duty => dutyOf('environmental-condition', due, [one]);
  if (value === 'optional') {
    const same = said('no', informing('lots/environmental-condition-optional', basis));
    return { unknown: same, provided: same, missing: same };
  }
  if (value === 'disputed') {
    const code = 'lots/environmental-condition-disputed-day';
    const risky = said('uncertain', unsettled(code, basis));
    // A condition that the contract has anyway is right on both readings.
    const safe = finding({ code, outcome: 'uncertain', reason: 'unsettled-law', severity: 'info', basis });
    return { unknown: risky, missing: risky, provided: said('uncertain', safe) };
  }
  const code = 'lots/environmental-condition';
  return {
    unknown: said('yes', binding(`${code}-due`, basis)),
    provided: said('yes', finding({ code: `${code}-provided`, outcome: 'met', severity: 'info', basis })),
    missing: said('yes', finding({ code: `${code}-missing`, outcome: 'breached', severity: 'blocking', basis })),
  };
}

function specificationsDuty(on: CivilDate): Duty {
  const rule = ruledIf(specificationsRule, on);
  if (rule === undefined) {
    // Before the code the text was not read: saying no would be a guess.
    const basis = [cite('ordonnance-2015-899', { confidence: 'unconfirmed' })];
    return dutyOf('specifications', 'uncertain', [notRead('lots/specifications-not-read', basis)]);
  }
  const { value, basis } = rule;
  return value === 'no-dimension-named'
    ? dutyOf('specifications', 'no', [informing('lots/specifications-free', basis)])
    : dutyOf('specifications', 'yes', [binding('lots/specifications-sustainable', basis)]);
}

function energyRules(
  on: CivilDate,
  basis: readonly Citation[],
  european: Ruled<Decimal>,
  socialServices: Ruled<Decimal>,
): EnergyRules {
  return {
    european,
    socialServices,
    threshold: figure('threshold', european.value, 'eur-ht'),
    ownThreshold: figure('socialServices', socialServices.value, 'eur-ht'),
    basis: [...basis, ...european.basis],
    performance: finding({
      code: 'lots/energy-performance-awaits-decree',
      outcome: 'uncertain',
      reason: 'unsettled-law',
      severity: 'info',
      basis: ruledOn(energyPerformanceRule, on).basis,
    }),
  };
}

/**
 * Looks up the rules of a day, once for every need of a buyer on one side of the thresholds.
 *
 * @param on - The decisive day, from 2016-04-01.
 * @param european - The European threshold of the buyer for works, or for supplies and services.
 * @param socialServices - The threshold of social and other specific services for the buyer.
 * @returns The rules.
 * @throws {@link PalierError} `lots/no-text-then`.
 *
 * @internal
 */
export function environmentRules(
  on: CivilDate,
  european: Ruled<Decimal>,
  socialServices: Ruled<Decimal>,
): EnvironmentRules {
  const { value, basis } = ruledOn(needDefinitionRule, on);
  const objectives = ruledIf(sustainableProcurement, on)?.basis ?? [];
  return {
    condition: conditionDuties(on),
    specifications: specificationsDuty(on),
    definition: binding('lots/need-definition', [...basis, ...objectives]),
    ...(value.energyFromEuropeanThreshold ? { energy: energyRules(on, basis, european, socialServices) } : {}),
  };
}

/**
 * Judges the condition of performance on the environment.
 *
 * @param rules - The rules of the day.
 * @param own - What the contract provides for.
 * @returns The duty.
 *
 * @internal
 */
export function environmentalCondition(rules: EnvironmentRules, own: EnvironmentFactsInput): Duty {
  const { condition } = own;
  return rules.condition[condition === undefined ? 'unknown' : condition ? 'provided' : 'missing'];
}

/**
 * Judges the definition of the need.
 *
 * @param rules - The rules of the day.
 * @param facts - The need.
 * @returns The duty.
 *
 * @internal
 */
export function needDefinition(rules: EnvironmentRules, facts: Pick<DutyFacts, 'category' | 'need'>): Duty {
  const { definition, energy } = rules;
  const { need, category } = facts;
  if (energy === undefined || need.lessThan(energy.european.value)) {
    return dutyOf('need-definition', 'yes', [definition]);
  }
  const { basis, performance } = energy;
  const figures = [figure('need', need, 'eur-ht'), energy.threshold];
  // As for the social condition, nothing says which threshold is meant for social services.
  const isUnsettled = category === 'social-services' && need.lessThan(energy.socialServices.value);
  const sobriety = isUnsettled
    ? unsettled('lots/need-energy-of-social-services', basis, { figures: [...figures, energy.ownThreshold] })
    : binding('lots/need-energy', basis, { figures });
  return dutyOf('need-definition', 'yes', [definition, sobriety, performance]);
}

/**
 * Says what a contract owes to the environment: conditions of performance (conditions d'exécution, CCP art. L2112-2), due
 * in every contract whatever its value from 22 August 2026, uncertain for the day before; technical specifications
 * (L2111-2) from the same day; the definition of the need (L2111-1), with energy efficiency and sobriety from
 * 16 October 2025 when the need is equal to or above the European threshold.
 *
 * @param input - The need, in euros HT, and what the contract provides for.
 * @returns Three duties: `environmental-condition`, `specifications`, `need-definition`.
 * @throws {@link PalierError} of the first thing wrong, as {@link parseInput}; `lots/no-text-then` before 2016-04-01,
 * `lots/no-text-yet` after 2027-12-31.
 *
 * @example
 * ```ts
 * const need = { buyer: { class: 'esh' }, category: 'services', need: '30000' } as const;
 * for (const noticeSentOn of ['2026-08-20', '2026-08-21', '2026-08-22']) {
 *   console.log(environmentalDuties({ ...need, days: { noticeSentOn } }).map(({ due }) => due).join(' '));
 * }
 * //=> no no yes
 * //=> uncertain no yes
 * //=> yes yes yes
 * ```
 */
export function environmentalDuties(input: EnvironmentalDutiesInput): readonly Duty[] {
  const parsed = parseInput(environmentalDutiesSchema, input);
  const { days, buyer, category, need } = readDutyNeed(parsed);
  const thresholds = thresholdRules(days.on, buyer);
  const rules = environmentRules(days.on, thresholds.european[purchaseKindOf(category)], thresholds.socialServices);
  return [
    environmentalCondition(rules, parsed.facts ?? {}),
    rules.specifications,
    needDefinition(rules, { category, need }),
  ];
}

/**
 * Says what a contract owes to the environment, without throwing.
 *
 * @param input - The need and what the contract provides for.
 * @returns The duties, or the error of {@link environmentalDuties}.
 *
 * @example
 * ```ts
 * const days = { consultationOn: '2016-03-31' };
 * const result = safeEnvironmentalDuties({ days, buyer: { class: 'oph' }, category: 'services', need: '30000' });
 * if (!result.ok) console.log(result.error.code); //=> lots/no-text-then
 * ```
 */
export function safeEnvironmentalDuties(input: EnvironmentalDutiesInput): SafeResult<readonly Duty[]> {
  return attempt(() => environmentalDuties(input));
}
