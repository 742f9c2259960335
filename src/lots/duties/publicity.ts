/**
 * Where a contract is advertised beforehand (publicité préalable), by class of buyer, procedure and value of the need.
 */
import * as z from 'zod';

import { attempt, figure, parseInput, type Decimal, type Finding, type SafeResult } from '../../core/index.js';
import {
  buyerPublicity,
  publicityForm,
  publicityLine,
  type ProcurementProcedure,
  type PublicityCase,
  type PublicitySupport,
} from '../../law/index.js';
import { lawCheckedBefore } from '../law-checked.js';
import { purchaseKindOf } from '../need/category.js';
import { lightestProcedure } from '../need/thresholds.js';
import { AT_NEED, binding, informing, isUnconfirmed, notRead, unsettled } from './duty-finding.js';
import { dutyNeedFields, readDutyNeed, type DutyNeedInput } from './duty-need.js';
import type { DispenseGround, Duty, DutyAnswer, DutyFacts } from './duty.js';
import { publicityRules, type PublicityCaseRule, type PublicityRules } from './publicity-rules.js';

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
  /** Why it is dispensed, when it is; for its value unless said. */
  readonly ground?: DispenseGround;
}

const procedureSchema = z.exactOptional(z.enum(['dispensed', 'adapted', 'formalised']));

/** Schema of {@link PublicityInput}: unknown keys are refused, days and amounts are read exactly. */
export const publicitySchema: z.ZodType<PublicityInput> = z.strictObject({
  ...dutyNeedFields,
  procedure: procedureSchema,
  ground: z.exactOptional(z.enum(['value', 'innovative'])),
});

/** What the publicity of a contract depends on. */
type PublicityFacts = Pick<DutyFacts, 'category' | 'kind' | 'need' | 'procedure' | 'ground'>;

function answer(one: PublicityCaseRule, due: DutyAnswer, findings: readonly Finding[]): PublicityDuty {
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

function dispensed(rules: PublicityRules, { need, ground }: PublicityFacts): PublicityDuty {
  const one = rules.cases.dispensed;
  const { findings, basis } = ground === 'innovative' ? rules.innovative : one;
  if (!rules.listed || need.lt(rules.line.value)) return answer(one, 'no', findings);
  const figures = [figure('need', need, 'eur-ht'), figure('line', rules.line.value, 'eur-ht')];
  // No text says which of the two articles comes first: that the dispense does is read in its own words.
  const line = rules.line.basis.map((each) => ({ ...each, confidence: 'inferred' as const }));
  const remarks = { figures, path: AT_NEED };
  return answer(one, 'no', [informing('lots/publicity-dispensed-above-line', [...basis, ...line], remarks)]);
}

function social(one: PublicityCaseRule, point: 'below' | 'from', rules: PublicityRules, need: Decimal): PublicityDuty {
  const { value, basis } = rules.thresholds.socialServices;
  const figures = [figure('need', need, 'eur-ht'), figure('threshold', value, 'eur-ht')];
  const grounds = [...one.basis, ...basis];
  const due = isUnconfirmed(grounds) ? 'uncertain' : 'yes';
  return answer(one, due, [binding(`lots/publicity-social-${point}`, grounds, { figures, path: AT_NEED })]);
}

function belowLine(one: PublicityCaseRule, rules: PublicityRules, { need }: PublicityFacts): PublicityDuty {
  const figures = [figure('need', need, 'eur-ht'), figure('line', rules.line.value, 'eur-ht')];
  // Both readings leave the buyer free here.
  const basis = rules.disputed === undefined ? one.basis : [...one.basis, ...rules.cases['other-buyers'].basis];
  return answer(one, 'yes', [binding('lots/publicity-freely-adapted', basis, { figures, path: AT_NEED })]);
}

/** What is said of a notice due from the line on, and whether all of it is settled. */
function fromLineFindings(one: PublicityCaseRule, rules: PublicityRules, facts: PublicityFacts): readonly Finding[] {
  const { need } = facts;
  const { disputed, line } = rules;
  const threshold = rules.thresholds.european[facts.kind];
  const path = AT_NEED;
  const figures = [figure('need', need, 'eur-ht'), figure('line', line.value, 'eur-ht')];
  const whose = disputed === undefined ? [] : [unsettled('lots/publicity-disputed', disputed, { figures, path })];
  if (need.lt(threshold.value)) {
    return disputed === undefined ? [binding('lots/publicity-boamp-or-gazette', one.basis, { figures, path })] : whose;
  }
  const compared = [figure('need', need, 'eur-ht'), figure('threshold', threshold.value, 'eur-ht')];
  const basis = [...one.basis, ...threshold.basis];
  return [...whose, unsettled('lots/publicity-lot-of-formalised-whole', basis, { figures: compared, path })];
}

function fromLine(one: PublicityCaseRule, rules: PublicityRules, facts: PublicityFacts): PublicityDuty {
  const { form } = rules;
  const first = fromLineFindings(one, rules, facts);
  const due = first.some(({ outcome }) => outcome === 'uncertain') ? 'uncertain' : 'yes';
  if (form === undefined) return answer(one, due, first);
  const duty = answer(one, due, [...first, binding('lots/publicity-standard-form', form.basis)]);
  return { ...duty, form: form.value };
}

function inTheCode(name: PublicityCase, rules: PublicityRules, facts: PublicityFacts): PublicityDuty {
  const one = rules.cases[name];
  switch (name) {
    case 'social-below':
      return social(one, 'below', rules, facts.need);
    case 'social-from':
      return social(one, 'from', rules, facts.need);
    case 'listed-below-line':
      return belowLine(one, rules, facts);
    case 'listed-from-line':
      return fromLine(one, rules, facts);
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

function judge(input: PublicityInput): PublicityDuty {
  const { days, buyer, category, need } = readDutyNeed(input);
  const rules = publicityRules(days.on, buyer);
  const procedure = input.procedure ?? lightestProcedure(rules.thresholds, category, need);
  const facts = { category, kind: purchaseKindOf(category), need, procedure, ground: input.ground };
  const duty = publicity(rules, facts);
  const tables = [publicityLine, buyerPublicity[buyer.class], publicityForm];
  return { ...duty, findings: [...duty.findings, ...lawCheckedBefore(days.on, tables, rules.line.basis)] };
}

/**
 * Says where a contract is advertised before it is awarded (publicité préalable).
 *
 * A dispensed contract asks for no publicity at all, even works of 90,000 euros or more. In an adapted procedure a local
 * authority adapts the publicity freely below 90,000 euros and publishes in the BOAMP or in a legal gazette from there on; a
 * private HLM body or a SEM adapts it freely whatever the value. A formalised procedure asks for the JOUE, and for the BOAMP
 * too where a local authority buys. Social and specific services have their own European threshold.
 *
 * Whether an OPH follows the rule of local authorities is disputed: it is a local public establishment, and R2100-1 ranks it
 * with the other buyers. The supports given are then those of the cautious reading, with both readings in the findings: from
 * 90,000 euros on the answer is `uncertain`, and of a formalised procedure the JOUE is certain while the BOAMP is not.
 *
 * A small lot passed by adapted procedure inside a whole that reaches the European threshold is named by no line of
 * R2131-12: the answer is `uncertain`, with the BOAMP or a legal gazette as the cautious reading. Before 1 April 2019 the
 * answer is `uncertain` too: the rules of before the code were not read.
 *
 * Source: CCP art. R2100-1, R2122-8, R2131-12 to R2131-16 and R2131-20, as of the decisive day.
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
 * console.log(due, supports.join(' '), choice); //=> uncertain boamp legal-gazette one-of
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
