/**
 * The law of publicity on a day for a buyer, looked up once for any number of contracts.
 */
import {
  civilDate,
  exact,
  figure,
  type Citation,
  type CivilDate,
  type Decimal,
  type ErrorPath,
  type Finding,
} from '../../core/index.js';
import {
  buyerPublicity,
  cite,
  nationalNoticeDelay,
  publicityForm,
  publicityLine,
  publicitySupports,
  type BuyerPublicity,
  type PublicityCase,
  type PublicityRule,
} from '../../law/index.js';
import type { Buyer } from '../need/buyer.js';
import { thresholdRules, type ThresholdRules } from '../need/thresholds.js';
import { ruledIf, ruledOn, type Ruled } from '../ruled.js';
import { binding, informing, unsettled } from './duty-finding.js';

/**
 * One case on a day: the rule, and the findings that carry no figure of the operation.
 *
 * @internal
 */
export interface PublicityCaseRule extends Ruled<PublicityRule> {
  /** Findings ready made. */
  readonly findings: readonly Finding[];
}

/**
 * The publicity rules of a day for a buyer.
 *
 * @internal
 */
export interface PublicityRules {
  /** Whether the buyer is among those that R2131-12 lists; by the cautious reading it is, where that is disputed. */
  readonly listed: boolean;
  /** Grounds of both readings, where it is disputed; absent otherwise. */
  readonly disputed?: readonly Citation[];
  /** From which value its notice goes to a named support, euros HT. */
  readonly line: Ruled<Decimal>;
  /** The European thresholds of the day. */
  readonly thresholds: ThresholdRules;
  /** The cases. */
  readonly cases: Readonly<Record<PublicityCase, PublicityCaseRule>>;
  /** What is said of an innovative purchase; of any dispensed contract before there were some. */
  readonly innovative: Pick<PublicityCaseRule, 'findings' | 'basis'>;
  /** The form of the notice from the line on, when there is one. */
  readonly form?: Ruled<'national-standard-form'>;
  /** The text of before the code, which was not read; absent since. */
  readonly notRead?: readonly Citation[];
}

const FIRST_DAY_OF_THE_CODE = /* @__PURE__ */ civilDate('2019-04-01');
const CASES = /* @__PURE__ */ Object.keys(publicitySupports) as readonly PublicityCase[];

function formalisedListed(
  { basis }: Ruled<PublicityRule>,
  who: Ruled<BuyerPublicity>,
  on: CivilDate,
): readonly Finding[] {
  const delay = ruledOn(nationalNoticeDelay, on);
  const figures = [figure('delay', delay.value.hours, 'hours')];
  const after = binding('lots/national-notice-after-joue', delay.basis, { figures });
  if (who.value !== 'disputed') return [binding('lots/publicity-formalised-listed', basis), after];
  const either = [...basis, ...ruledOn(publicitySupports['formalised-others'], on).basis];
  return [
    binding('lots/publicity-formalised-either-way', either),
    unsettled('lots/publicity-formalised-disputed', [...either, ...who.basis]),
    after,
  ];
}

function fixedFindings(
  name: PublicityCase,
  rule: Ruled<PublicityRule>,
  who: Ruled<BuyerPublicity>,
  on: CivilDate,
): readonly Finding[] {
  if (name === 'dispensed') return [informing('lots/publicity-dispensed', rule.basis)];
  if (name === 'other-buyers') return [binding('lots/publicity-other-buyers', rule.basis)];
  if (name === 'formalised-others') return [binding('lots/publicity-formalised-others', rule.basis)];
  return name === 'formalised-listed' ? formalisedListed(rule, who, on) : [];
}

function innovativeCase({ basis }: Ruled<unknown>): PublicityRules['innovative'] {
  return { basis, findings: [informing('lots/publicity-dispensed', basis)] };
}

/**
 * Looks up the publicity rules of a day.
 *
 * @param on - The decisive day.
 * @param buyer - Who buys.
 * @param path - Where the day stands.
 * @returns The rules, for `publicity`.
 * @throws {@link PalierError} `lots/no-text-then`, `lots/no-text-yet`.
 *
 * @internal
 */
export function publicityRules(on: CivilDate, buyer: Buyer, path: ErrorPath = ['days']): PublicityRules {
  const thresholds = thresholdRules(on, buyer, path);
  // Before the code only the line of value was read: its cases then serve as the careful reading.
  const inCode = on < FIRST_DAY_OF_THE_CODE ? FIRST_DAY_OF_THE_CODE : on;
  const line = ruledOn(publicityLine, on, path);
  const who = ruledOn(buyerPublicity[buyer.class], inCode, path);
  const caseOf = (name: PublicityCase): PublicityCaseRule => {
    const rule = ruledOn(publicitySupports[name], name === 'dispensed' ? on : inCode, path);
    return { ...rule, findings: fixedFindings(name, rule, who, inCode) };
  };
  const form = ruledIf(publicityForm, on);
  const cases = Object.fromEntries(CASES.map((name) => [name, caseOf(name)])) as Record<
    PublicityCase,
    PublicityCaseRule
  >;
  const { innovativeNeed } = thresholds;
  return {
    listed: who.value !== 'R2131-13',
    ...(who.value === 'disputed' ? { disputed: who.basis } : {}),
    line: { value: exact(line.value), basis: line.basis },
    thresholds,
    cases,
    innovative: innovativeNeed === undefined ? cases.dispensed : innovativeCase(innovativeNeed),
    ...(form === undefined ? {} : { form }),
    ...(on < FIRST_DAY_OF_THE_CODE ? { notRead: [cite('decret-2016-360', { confidence: 'unconfirmed' })] } : {}),
  };
}
