/**
 * Where a contract is advertised beforehand (publicité préalable), by class of buyer, procedure and value of the need.
 */
import * as z from 'zod';

import {
  attempt,
  civilDate,
  exact,
  figure,
  parseInput,
  type Citation,
  type CivilDate,
  type Decimal,
  type ErrorPath,
  type Finding,
  type SafeResult,
} from '../../core/index.js';
import {
  cite,
  nationalNoticeDelay,
  publicityBuyers,
  publicityForm,
  publicityLine,
  publicitySupports,
  type ProcurementProcedure,
  type PublicityCase,
  type PublicityRule,
  type PublicitySupport,
} from '../../law/index.js';
import { lawCheckedBefore } from '../law-checked.js';
import type { Buyer } from '../need/buyer.js';
import { purchaseKindOf } from '../need/category.js';
import { lightestProcedure, thresholdRules, type ThresholdRules } from '../need/thresholds.js';
import { ruledIf, ruledOn, type Ruled } from '../ruled.js';
import { binding, informing, isUnconfirmed, notRead, unsettled } from './duty-finding.js';
import { dutyNeedFields, readDutyNeed, type DutyNeedInput } from './duty-need.js';
import type { Duty, DutyAnswer, DutyFacts } from './duty.js';

/** The publicity that a contract asks for. Plain JSON. */
export interface PublicityDuty extends Duty {
  /** Which duty. */
  readonly duty: 'publicity';
  /** The supports that the text names, `freely-adapted` where the buyer chooses, `none` where nothing is asked for. */
  readonly supports: readonly PublicitySupport[];
  /** Whether the notice goes to all the supports named, or to one of them. */
  readonly choice: 'all' | 'one-of';
  /** The form of the notice, where the text sets one. */
  readonly form?: 'national-standard-form';
}

/** What {@link publicityDuty} is given. */
export interface PublicityInput extends DutyNeedInput {
  /** How the contract is passed; the lightest procedure that the value of the need leaves, unless said. */
  readonly procedure?: ProcurementProcedure;
}

const procedureSchema = z.exactOptional(z.enum(['dispensed', 'adapted', 'formalised']));

/** Schema of {@link PublicityInput}: unknown keys are refused, days and amounts are read exactly. */
export const publicitySchema: z.ZodType<PublicityInput> = z.strictObject({
  ...dutyNeedFields,
  procedure: procedureSchema,
});

/** What the publicity of a contract depends on. */
type PublicityFacts = Pick<DutyFacts, 'category' | 'kind' | 'need' | 'procedure'>;

/** One case on a day: the rule, and the findings that carry no figure of the operation. */
interface Case extends Ruled<PublicityRule> {
  /** Findings ready made. */
  readonly findings: readonly Finding[];
}

/**
 * The publicity rules of a day for a buyer.
 *
 * @internal
 */
export interface PublicityRules {
  /** Whether the buyer is among those that R2131-12 lists. */
  readonly listed: boolean;
  /** From which value its notice goes to a named support, euros HT. */
  readonly line: Ruled<Decimal>;
  /** The European thresholds of the day. */
  readonly thresholds: ThresholdRules;
  /** The cases. */
  readonly cases: Readonly<Record<PublicityCase, Case>>;
  /** The form of the notice from the line on, when there is one. */
  readonly form?: Ruled<'national-standard-form'>;
  /** The text of before the code, which was not read; absent since. */
  readonly notRead?: readonly Citation[];
}

const FIRST_DAY_OF_THE_CODE = /* @__PURE__ */ civilDate('2019-04-01');
const CASES = /* @__PURE__ */ Object.keys(publicitySupports) as readonly PublicityCase[];

function fixedFindings(name: PublicityCase, rule: Ruled<PublicityRule>, inCode: CivilDate): readonly Finding[] {
  if (name === 'dispensed') return [informing('lots/publicity-dispensed', rule.basis)];
  if (name === 'other-buyers') return [binding('lots/publicity-other-buyers', rule.basis)];
  if (name === 'formalised-others') return [binding('lots/publicity-formalised-others', rule.basis)];
  if (name !== 'formalised-listed') return [];
  const delay = ruledOn(nationalNoticeDelay, inCode);
  const figures = [figure('delay', delay.value.hours, 'hours')];
  return [
    binding('lots/publicity-formalised-listed', rule.basis),
    binding('lots/national-notice-after-joue', delay.basis, { figures }),
  ];
}

/**
 * Looks up the publicity rules of a day.
 *
 * @param on - The decisive day.
 * @param buyer - Who buys.
 * @param path - Where the day stands.
 * @returns The rules, for {@link publicity}.
 * @throws {@link PalierError} `lots/no-text-then`, `lots/no-text-yet`.
 *
 * @internal
 */
export function publicityRules(on: CivilDate, buyer: Buyer, path: ErrorPath = ['days']): PublicityRules {
  const thresholds = thresholdRules(on, buyer, path);
  // Before the code only the line of value was read: its cases then serve as the careful reading.
  const inCode = on < FIRST_DAY_OF_THE_CODE ? FIRST_DAY_OF_THE_CODE : on;
  const line = ruledOn(publicityLine, on, path);
  const caseOf = (name: PublicityCase): Case => {
    const rule = ruledOn(publicitySupports[name], name === 'dispensed' ? on : inCode, path);
    return { ...rule, findings: fixedFindings(name, rule, inCode) };
  };
  const form = ruledIf(publicityForm, on);
  return {
    listed: ruledOn(publicityBuyers, inCode, path).value.includes(buyer.class),
    line: { value: exact(line.value), basis: line.basis },
    thresholds,
    cases: Object.fromEntries(CASES.map((name) => [name, caseOf(name)])) as Record<PublicityCase, Case>,
    ...(form === undefined ? {} : { form }),
    ...(on < FIRST_DAY_OF_THE_CODE ? { notRead: [cite('decret-2016-360', { confidence: 'unconfirmed' })] } : {}),
  };
}

function answer(one: Case, due: DutyAnswer, findings: readonly Finding[]): PublicityDuty {
  return { duty: 'publicity', due, supports: one.value.supports, choice: one.value.choice, findings };
}

function caseOf(rules: PublicityRules, { category, need, procedure }: PublicityFacts): PublicityCase {
  if (procedure === 'dispensed') return 'dispensed';
  if (procedure === 'formalised') return rules.listed ? 'formalised-listed' : 'formalised-others';
  if (category === 'social-services')
    return need.lt(rules.thresholds.socialServices.value) ? 'social-below' : 'social-from';
  if (!rules.listed) return 'other-buyers';
  return need.lt(rules.line.value) ? 'listed-below-line' : 'listed-from-line';
}

function dispensed(rules: PublicityRules, { need }: PublicityFacts): PublicityDuty {
  const one = rules.cases.dispensed;
  if (!rules.listed || need.lt(rules.line.value)) return answer(one, 'no', one.findings);
  const figures = [figure('need', need, 'eur-ht'), figure('line', rules.line.value, 'eur-ht')];
  // No text says which of the two articles comes first: that the dispense does is read in its own words.
  const line = rules.line.basis.map((ground) => ({ ...ground, confidence: 'inferred' as const }));
  const basis = [...one.basis, ...line];
  return answer(one, 'no', [informing('lots/publicity-dispensed-above-line', basis, { figures, path: ['need'] })]);
}

function social(one: Case, point: 'below' | 'from', rules: PublicityRules, need: Decimal): PublicityDuty {
  const { value, basis } = rules.thresholds.socialServices;
  const figures = [figure('need', need, 'eur-ht'), figure('threshold', value, 'eur-ht')];
  const grounds = [...one.basis, ...basis];
  const due = isUnconfirmed(grounds) ? 'uncertain' : 'yes';
  return answer(one, due, [binding(`lots/publicity-social-${point}`, grounds, { figures, path: ['need'] })]);
}

function listed(one: Case, fromLine: boolean, rules: PublicityRules, facts: PublicityFacts): PublicityDuty {
  const { need } = facts;
  const figures = [figure('need', need, 'eur-ht'), figure('line', rules.line.value, 'eur-ht')];
  const path = ['need'];
  if (!fromLine) return answer(one, 'yes', [binding('lots/publicity-freely-adapted', one.basis, { figures, path })]);
  const { form } = rules;
  const withForm = form === undefined ? {} : { form: form.value };
  const formFinding = form === undefined ? [] : [binding('lots/publicity-standard-form', form.basis)];
  const threshold = rules.thresholds.european[facts.kind];
  if (need.lt(threshold.value)) {
    const first = binding('lots/publicity-boamp-or-gazette', one.basis, { figures, path });
    return { ...answer(one, 'yes', [first, ...formFinding]), ...withForm };
  }
  const first = unsettled('lots/publicity-lot-of-formalised-whole', [...one.basis, ...threshold.basis], {
    figures: [figure('need', need, 'eur-ht'), figure('threshold', threshold.value, 'eur-ht')],
    path,
  });
  return { ...answer(one, 'uncertain', [first, ...formFinding]), ...withForm };
}

function inTheCode(name: PublicityCase, rules: PublicityRules, facts: PublicityFacts): PublicityDuty {
  const one = rules.cases[name];
  switch (name) {
    case 'social-below':
      return social(one, 'below', rules, facts.need);
    case 'social-from':
      return social(one, 'from', rules, facts.need);
    case 'listed-below-line':
      return listed(one, false, rules, facts);
    case 'listed-from-line':
      return listed(one, true, rules, facts);
    default:
      return answer(one, 'yes', one.findings);
  }
}

/**
 * The publicity of one contract.
 *
 * @param rules - Those of {@link publicityRules}.
 * @param facts - Category, kind, value of the need, procedure.
 * @returns The duty.
 *
 * @internal
 */
export function publicity(rules: PublicityRules, facts: PublicityFacts): PublicityDuty {
  const name = caseOf(rules, facts);
  if (name === 'dispensed') return dispensed(rules, facts);
  if (rules.notRead === undefined) return inTheCode(name, rules, facts);
  const figures = [figure('need', facts.need, 'eur-ht'), figure('line', rules.line.value, 'eur-ht')];
  const basis = [...rules.line.basis, ...rules.notRead];
  return answer(rules.cases[name], 'uncertain', [notRead('lots/publicity-before-the-code', basis, { figures })]);
}

/**
 * Whether a contract notice (avis d'appel à la concurrence) has to be published: on a support that the text names.
 *
 * @param duty - The publicity of the contract.
 * @returns Whether it is so.
 *
 * @internal
 */
export function isNoticeDue(duty: PublicityDuty): boolean {
  return duty.supports.some((support) => support !== 'freely-adapted' && support !== 'none');
}

const TABLES = /* @__PURE__ */ Object.freeze([publicityLine, publicityBuyers, publicityForm]);

function judge(input: PublicityInput): PublicityDuty {
  const { days, buyer, category, need } = readDutyNeed(input);
  const rules = publicityRules(days.on, buyer);
  const procedure = input.procedure ?? lightestProcedure(rules.thresholds, category, need);
  const duty = publicity(rules, { category, kind: purchaseKindOf(category), need, procedure });
  return { ...duty, findings: [...duty.findings, ...lawCheckedBefore(days.on, TABLES, rules.line.basis)] };
}

/**
 * Says where a contract is advertised before it is awarded (publicité préalable).
 *
 * A dispensed contract asks for no publicity at all, even works of 90,000 euros or more. In an adapted procedure an OPH, like
 * a local authority, adapts the publicity freely below 90,000 euros and publishes in the BOAMP or in a legal gazette from
 * there on; a private HLM body or a SEM adapts it freely whatever the value. A formalised procedure asks for the JOUE, and
 * for the BOAMP too when an OPH buys. Social and specific services have their own European threshold.
 *
 * A small lot passed by adapted procedure inside a whole that reaches the European threshold is named by no line of
 * R2131-12: the answer is `uncertain`, with the BOAMP or a legal gazette as the careful reading. Before 1 April 2019 the
 * answer is `uncertain` too: the rules of before the code were not read.
 *
 * Source: CCP art. R2122-8, R2131-12 to R2131-16 and R2131-20, as of the decisive day.
 *
 * @param input - Days, buyer, category, estimated value of the need, procedure.
 * @returns The duty, with the supports, whether they are all due or one of them, and the form of the notice.
 * @throws {@link PalierError} with the path of what is refused; `lots/no-text-then` before 1 April 2016,
 * `lots/no-text-yet` where the European thresholds are not known yet.
 *
 * @example
 * ```ts
 * const { due, supports, choice } = publicityDuty({
 *   days: { noticeSentOn: '2026-06-01' },
 *   buyer: { class: 'oph' },
 *   category: 'services',
 *   need: '120000',
 * });
 * console.log(due, supports.join(' '), choice); //=> yes boamp legal-gazette one-of
 * ```
 */
export function publicityDuty(input: PublicityInput): PublicityDuty {
  return judge(parseInput(publicitySchema, input));
}

/**
 * The same as {@link publicityDuty}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The duty, or why it was refused.
 *
 * @example
 * ```ts
 * const result = safePublicityDuty({} as never);
 * console.log(result.ok ? 'accepted' : result.error.code); //=> core/missing-value
 * ```
 */
export function safePublicityDuty(input: PublicityInput): SafeResult<PublicityDuty> {
  return attempt(() => publicityDuty(input));
}
