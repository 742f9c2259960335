/**
 * Limits on the number of lots of one operator: what the consultation documents say of them, and whether tenders and awards
 * keep to them.
 */
import {
  attempt,
  figure,
  finding,
  parseInput,
  refuse,
  type CivilDate,
  type ErrorPath,
  type Figure,
  type Finding,
  type FindingInput,
  type SafeResult,
} from '../../core/index.js';
import { allotmentTables, type BidderLimitPowers, type BidderStatementItem } from '../../law/index.js';
import { lawCheckedBefore } from '../law-checked.js';
import { readProcedureDays } from '../need/days.js';
import { ruledOn, type Ruled } from '../ruled.js';
import {
  bidderLimitsSchema,
  readOperators,
  type BidderLimitsInput,
  type BidderStatementInput,
  type OperatorLots,
} from './bidder-limits-input.js';

/** Limits per operator, and whether they are kept. Plain JSON. */
export interface BidderLimits {
  /** The decisive day. */
  readonly on: CivilDate;
  /** How many lots one operator may bid for. */
  readonly maxBids: number;
  /** How many lots one operator may be awarded. */
  readonly maxAwards: number;
  /** The operators, in the order in which they are first met. */
  readonly operators: readonly OperatorLots[];
  /** What the law says, with its articles. */
  readonly findings: readonly Finding[];
}

/**
 * The rules of limits per operator on a day.
 *
 * @internal
 */
interface BidderLimitRules {
  /** The decisive day. */
  readonly on: CivilDate;
  /** What may be limited. */
  readonly powers: Ruled<BidderLimitPowers>;
  /** What the documents state. */
  readonly statement: Ruled<readonly BidderStatementItem[]>;
}

/**
 * Looks up, once, the rules of limits per operator.
 *
 * @param on - The decisive day, checked.
 * @param path - Where the day stands in the input.
 * @returns The rules, for {@link statementFindings}.
 * @throws {@link PalierError} `lots/no-text-then` before 1 April 2016.
 *
 * @internal
 */
function bidderLimitRules(on: CivilDate, path: ErrorPath = ['days']): BidderLimitRules {
  return {
    on,
    powers: ruledOn(allotmentTables.limits, on, path),
    statement: ruledOn(allotmentTables.statement, on, path),
  };
}

const MET = { outcome: 'met', severity: 'info' } as const;
const BREACHED = { outcome: 'breached', severity: 'blocking' } as const;
const TO_DO = { outcome: 'not-applicable', severity: 'warning' } as const;

function stated(known: boolean | undefined): Pick<FindingInput, 'outcome' | 'severity'> {
  if (known === undefined) return TO_DO;
  return known ? MET : BREACHED;
}

/**
 * What the consultation documents must say of lots.
 *
 * @param rules - The rules of the day.
 * @param limited - Whether the number of lots awarded to one bidder is limited.
 * @param documents - What they state, as far as it is known.
 * @returns One finding for each statement that is due.
 *
 * @internal
 */
function statementFindings(
  rules: BidderLimitRules,
  limited: boolean,
  documents: BidderStatementInput = {},
): readonly Finding[] {
  const { value, basis } = rules.statement;
  return value
    .filter((item) => item === 'bids' || limited)
    .map((item) => finding({ code: `lots/bidder-statement/${item}`, basis, ...stated(documents[item]) }));
}

interface Limits {
  readonly rules: BidderLimitRules;
  readonly maxBids: number;
  readonly maxAwards: number;
  readonly documents: BidderStatementInput;
}

function operatorFindings({ operator: who, bids, ranked, awards }: OperatorLots, limits: Limits): readonly Finding[] {
  const { rules, maxBids, maxAwards, documents } = limits;
  const { basis } = rules.powers;
  const figures = (lots: readonly string[], most: number): readonly Figure[] => [
    figure('operator', who, 'text'),
    figure('lots', lots.length, 'count'),
    figure('most', most, 'count'),
  ];
  const over = (code: string, lots: readonly string[], most: number): readonly Finding[] =>
    lots.length <= most ? [] : [finding({ code, basis, figures: figures(lots, most), ...BREACHED })];
  const rule: readonly Finding[] =
    ranked.length <= maxAwards
      ? []
      : [
          finding({
            code: `lots/award-rule/${documents.rule === false ? 'missing' : 'apply'}`,
            basis: rules.statement.basis,
            figures: figures(ranked, maxAwards),
            ...(documents.rule === false ? BREACHED : TO_DO),
          }),
        ];
  return [
    ...over('lots/bids-above-limit', bids, maxBids),
    ...rule,
    ...over('lots/awards-above-limit', awards, maxAwards),
  ];
}

function keptFindings(operators: readonly OperatorLots[], limits: Limits): readonly Finding[] {
  const { maxBids, maxAwards, rules } = limits;
  const all = operators.flatMap((one) => operatorFindings(one, limits));
  if (operators.length === 0 || all.some(({ outcome }) => outcome === 'breached')) return all;
  const { basis } = rules.powers;
  const figures = [
    figure('operators', operators.length, 'count'),
    figure('bids', maxBids, 'count'),
    figure('awards', maxAwards, 'count'),
  ];
  return [...all, finding({ code: 'lots/bidder-limits-kept', basis, figures, ...MET })];
}

function limitOf(most: number | undefined, lots: number, name: 'maxBids' | 'maxAwards'): number {
  if (most !== undefined && most > lots) {
    refuse('lots/limit-above-lots', `at most ${String(lots)}, the number of lots`, most, [name]);
  }
  return most ?? lots;
}

/**
 * Says what the consultation documents must state of the lots of one operator, and whether tenders and awards keep to the
 * limits that the buyer set.
 *
 * A buyer may limit the lots that one operator bids for, or those that it is awarded. The documents always say whether an
 * operator may bid for one, several or all lots. Where awards are limited they also say how many, and what is done where
 * the award criteria would give one bidder more: `ranked` says who comes first by the criteria alone, and the finding then
 * asks for that rule. Exactly the limit is within it. Awards are checked as they are given: the rule itself is the buyer's.
 *
 * Source: CCP art. L2113-10 al. 3 and R2113-1; before 1 April 2019, ordonnance 2015-899 art. 32 and décret 2016-360
 * art. 12.
 *
 * @param input - Days, numbers of the lots, limits, what the documents state, tenders, ranking, awards.
 * @returns The limits, the lots of each operator, and the findings.
 * @throws {@link PalierError} with the path of what is refused: `lots/number-twice`, `lots/unknown-lot`, `lots/bid-twice`,
 * `lots/award-twice`, `lots/award-without-tender`, `lots/limit-above-lots`; `lots/no-text-then` before 1 April 2016.
 *
 * @example
 * ```ts
 * const { findings } = bidderLimits({
 *   days: { noticeSentOn: '2026-06-01' },
 *   lots: ['1', '2', '3'],
 *   maxAwards: 1,
 *   documents: { bids: true, maximum: true, rule: true },
 *   ranked: [{ operator: 'A', lot: '1' }, { operator: 'A', lot: '2' }],
 *   awards: [{ operator: 'A', lot: '1' }, { operator: 'B', lot: '2' }],
 * });
 * console.log(findings.filter(({ code }) => code.startsWith('lots/award-rule')).map(({ code }) => code).join()); //=> lots/award-rule/apply
 * console.log(findings.some(({ outcome }) => outcome === 'breached')); //=> false
 * ```
 */
export function bidderLimits(input: BidderLimitsInput): BidderLimits {
  const parsed = parseInput(bidderLimitsSchema, input);
  const { on } = readProcedureDays(parsed.days, ['days']);
  const rules = bidderLimitRules(on);
  const count = parsed.lots.length;
  const maxBids = limitOf(parsed.maxBids, count, 'maxBids');
  const maxAwards = limitOf(parsed.maxAwards, count, 'maxAwards');
  const operators = readOperators(parsed);
  const { documents = {} } = parsed;
  const tables = [allotmentTables.limits, allotmentTables.statement];
  return {
    on,
    maxBids,
    maxAwards,
    operators,
    findings: [
      ...statementFindings(rules, maxAwards < count, documents),
      ...keptFindings(operators, { rules, maxBids, maxAwards, documents }),
      ...lawCheckedBefore(on, tables, rules.statement.basis),
    ],
  };
}

/**
 * The same as {@link bidderLimits}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The limits and the findings, or why they were refused.
 *
 * @example
 * ```ts
 * const result = safeBidderLimits({ days: { noticeSentOn: '2026-06-01' }, lots: ['1', '2'], maxBids: 3 });
 * if (!result.ok) console.log(result.error.code, formatPath(result.error.path)); //=> lots/limit-above-lots maxBids
 * ```
 */
export function safeBidderLimits(input: BidderLimitsInput): SafeResult<BidderLimits> {
  return attempt(() => bidderLimits(input));
}
