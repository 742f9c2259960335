/**
 * On which criteria a contract may be awarded, and what a criterion on insertion asks for (CCP art. L2152-7 and R2152-7).
 */
import * as z from 'zod';

import {
  attempt,
  figure,
  finding,
  parseInput,
  type Citation,
  type CivilDate,
  type Figure,
  type Finding,
  type FindingInput,
  type SafeResult,
} from '../../core/index.js';
import {
  awardCriteriaRule,
  awardStatuteRule,
  awardWithoutCompetition,
  insertionCriterion,
  type AwardCriteriaRule,
  type ProcurementCategory,
} from '../../law/index.js';
import { categorySchema } from '../need/category.js';
import { procedureDaysSchema, readProcedureDays, type ProcedureDaysInput } from '../need/days.js';
import { ruledIf, ruledOn } from '../ruled.js';
import { binding, informing } from './duty-finding.js';
import type { Duty, DutyFacts } from './duty.js';

/** How the buyer means to award; what is left out is not known. */
export interface AwardCriteriaFactsInput {
  /**
   * The price alone (critère unique du prix), the cost alone in a global approach (critère unique du coût), or several
   * criteria, the price or the cost among them.
   */
  readonly kind: 'price-only' | 'cost-only' | 'several';
  /** Whether the cost, or one criterion at least, takes the environmental characteristics of the tender into account. */
  readonly environmental?: boolean;
  /** Whether one criterion is on insertion (performances en matière d'insertion professionnelle); not unless said. */
  readonly insertion?: boolean;
  /** Whether only standardised supplies or services are bought, whose quality cannot vary from one operator to another. */
  readonly standardised?: boolean;
  /** Whether every criterion is linked to the object of the contract or to its conditions of performance. */
  readonly linkedToObject?: boolean;
}

const flag = z.exactOptional(z.boolean());

/** Schema of {@link AwardCriteriaFactsInput}: unknown keys are refused. */
export const awardCriteriaFactsSchema: z.ZodType<AwardCriteriaFactsInput> = z.strictObject({
  kind: z.enum(['price-only', 'cost-only', 'several']),
  environmental: flag,
  insertion: flag,
  standardised: flag,
  linkedToObject: flag,
});

/** What {@link awardCriteriaDuty} is given. */
export interface AwardCriteriaInput {
  /** When: the decisive day. */
  readonly days: ProcedureDaysInput;
  /** What is bought. */
  readonly category: ProcurementCategory;
  /** Whether the contract is awarded without publicity or competition (R2122-8); not unless said. */
  readonly dispensed?: boolean;
  /** How the buyer means to award; left out, the answer says what is allowed. */
  readonly criteria?: AwardCriteriaFactsInput;
}

/** Schema of {@link AwardCriteriaInput}: unknown keys are refused, days are checked. */
export const awardCriteriaSchema: z.ZodType<AwardCriteriaInput> = z.strictObject({
  days: procedureDaysSchema,
  category: categorySchema,
  dispensed: flag,
  criteria: z.exactOptional(awardCriteriaFactsSchema),
});

/**
 * The rules of a day.
 *
 * @internal
 */
export interface AwardCriteriaRules {
  /** What the decree allows. */
  readonly rule: AwardCriteriaRule;
  /** The decree, and the statute from the code on. */
  readonly basis: readonly Citation[];
  /** The grounds of a criterion on insertion. */
  readonly insertionBasis: readonly Citation[];
  /** The weight that was found lawful. */
  readonly insertionFigures: readonly Figure[];
  /** What is allowed, for who has not said how the contract is awarded. */
  readonly allowed: Duty;
  /** A contract without competition, of whose criteria nothing is said. */
  readonly dispensed: Duty;
  /** A contract without competition of which several offers are compared all the same. */
  readonly compared: Duty;
}

function withoutCompetition(on: CivilDate): Pick<AwardCriteriaRules, 'dispensed' | 'compared'> {
  const { basis } = ruledOn(awardWithoutCompetition, on);
  const code = 'lots/award-criteria-without-competition';
  const compared = { code, outcome: 'uncertain', reason: 'unsettled-law', severity: 'info' } as const;
  return {
    dispensed: { duty: 'award-criteria', due: 'no', findings: [informing('lots/award-criteria-not-asked', basis)] },
    compared: { duty: 'award-criteria', due: 'uncertain', findings: [finding({ ...compared, basis })] },
  };
}

/**
 * Looks up the rules of a day.
 *
 * @param on - The decisive day, from 2016-04-01.
 * @returns The rules.
 * @throws {@link PalierError} `lots/no-text-then`.
 *
 * @internal
 */
export function awardCriteriaRules(on: CivilDate): AwardCriteriaRules {
  const { value: rule, basis: decree } = ruledOn(awardCriteriaRule, on);
  const basis = [...decree, ...(ruledIf(awardStatuteRule, on)?.basis ?? [])];
  const insertion = ruledOn(insertionCriterion, on);
  const allowed = rule.environmental ? 'lots/award-criteria-environmental' : 'lots/award-criteria-before-environment';
  return {
    rule,
    basis,
    insertionBasis: insertion.basis,
    insertionFigures: [figure('weight', insertion.value.acceptedWeight, 'share')],
    allowed: { duty: 'award-criteria', due: 'yes', findings: [binding(allowed, basis)] },
    ...withoutCompetition(on),
  };
}

type Verdict = Pick<FindingInput, 'outcome' | 'severity' | 'reason'>;

const MET: Verdict = { outcome: 'met', severity: 'info' };
const BREACHED: Verdict = { outcome: 'breached', severity: 'blocking' };
const NOT_SAID: Verdict = { outcome: 'uncertain', severity: 'warning', reason: 'missing-fact' };

function verdictOn(fact: boolean | undefined): Verdict {
  return fact === undefined ? NOT_SAID : fact ? MET : BREACHED;
}

function priceAlone(
  rules: AwardCriteriaRules,
  category: ProcurementCategory,
  standardised: boolean | undefined,
): Finding {
  const { rule, basis } = rules;
  if (rule.priceAlone === 'nothing') return finding({ ...BREACHED, code: 'lots/award-price-alone-closed', basis });
  if (category === 'works') return finding({ ...BREACHED, code: 'lots/award-price-alone-works', basis });
  const verdict = verdictOn(standardised);
  return finding({ ...verdict, code: `lots/award-price-alone-standardised/${verdict.outcome}`, basis });
}

function costOrSeveral({ rule, basis }: AwardCriteriaRules, { kind, environmental }: AwardCriteriaFactsInput): Finding {
  const code = `lots/award-${kind === 'cost-only' ? 'cost-alone' : 'several'}`;
  if (!rule.environmental) return finding({ ...MET, code, basis });
  const verdict = verdictOn(environmental);
  return finding({ ...verdict, code: `${code}-environmental/${verdict.outcome}`, basis });
}

// A criterion that nothing links to the contract is unlawful, whatever it bears on.
function linkFindings(rules: AwardCriteriaRules, own: AwardCriteriaFactsInput): readonly Finding[] {
  const { linkedToObject, insertion = false } = own;
  if (linkedToObject === false) {
    return [finding({ ...BREACHED, code: 'lots/award-criterion-not-linked', basis: rules.basis })];
  }
  if (!insertion) return [];
  const common = { basis: rules.insertionBasis, figures: rules.insertionFigures };
  if (own.kind !== 'several') {
    return [finding({ ...common, ...BREACHED, code: 'lots/award-insertion-needs-several' })];
  }
  return linkedToObject === undefined
    ? [finding({ ...common, ...NOT_SAID, code: 'lots/award-insertion-link-not-said' })]
    : [finding({ ...common, ...MET, code: 'lots/award-insertion-criterion' })];
}

/**
 * Judges the award criteria of one need.
 *
 * @param rules - The rules of the day.
 * @param facts - What is bought, and by which procedure.
 * @param own - How the buyer means to award, when it said so.
 * @returns The duty.
 *
 * @internal
 */
export function awardCriteria(
  rules: AwardCriteriaRules,
  facts: Pick<DutyFacts, 'category' | 'procedure'>,
  own: AwardCriteriaFactsInput | undefined,
): Duty {
  const isDispensed = facts.procedure === 'dispensed';
  if (own === undefined) return isDispensed ? rules.dispensed : rules.allowed;
  if (isDispensed) return rules.compared;
  const first =
    own.kind === 'price-only' ? priceAlone(rules, facts.category, own.standardised) : costOrSeveral(rules, own);
  return { duty: 'award-criteria', due: 'yes', findings: [first, ...linkFindings(rules, own)] };
}

/**
 * Says whether a contract may be awarded as the buyer means to (critères d'attribution, CCP art. L2152-7 and R2152-7).
 * Until 20 August 2026 the price alone is for standardised supplies or services whose quality cannot vary; from the 21st
 * it is for nothing, and the cost alone, or one of several criteria at least, takes the environmental characteristics of
 * the tender into account. Insertion may be one of several criteria, without an insertion clause too, if it is linked to
 * the object of the contract or to its performance.
 *
 * @param input - The day, what is bought, and how the buyer means to award.
 * @returns The duty: `no` for a contract without competition, `uncertain` if criteria are given for it all the same.
 * @throws {@link PalierError} of the first thing wrong, as {@link parseInput}; `lots/no-text-then` before 2016-04-01.
 *
 * @example
 * ```ts
 * const supplies = { category: 'supplies', criteria: { kind: 'price-only', standardised: true } } as const;
 * for (const noticeSentOn of ['2026-08-20', '2026-08-21']) {
 *   const [verdict] = awardCriteriaDuty({ ...supplies, days: { noticeSentOn } }).findings;
 *   console.log(verdict?.outcome, verdict?.code);
 * }
 * //=> met lots/award-price-alone-standardised/met
 * //=> breached lots/award-price-alone-closed
 * ```
 */
export function awardCriteriaDuty(input: AwardCriteriaInput): Duty {
  const { days, category, dispensed = false, criteria } = parseInput(awardCriteriaSchema, input);
  const rules = awardCriteriaRules(readProcedureDays(days, ['days']).on);
  return awardCriteria(rules, { category, procedure: dispensed ? 'dispensed' : 'adapted' }, criteria);
}

/**
 * Says whether a contract may be awarded as the buyer means to, without throwing.
 *
 * @param input - The day, what is bought, and how the buyer means to award.
 * @returns The duty, or the error of {@link awardCriteriaDuty}.
 *
 * @example
 * ```ts
 * const result = safeAwardCriteriaDuty({ days: { noticeSentOn: '2026-02-30' }, category: 'services' });
 * if (!result.ok) console.log(result.error.code, formatPath(result.error.path)); //=> core/invalid-date days.noticeSentOn
 * ```
 */
export function safeAwardCriteriaDuty(input: AwardCriteriaInput): SafeResult<Duty> {
  return attempt(() => awardCriteriaDuty(input));
}
