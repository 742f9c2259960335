/**
 * Ways to cut a need into lots (allotissement), by place, by task or both, with the routes to a SIAE that each opens.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every list here has one entry for each cut */
import { attempt, exact, type CivilDate, type Decimal, type Finding, type SafeResult } from '../../core/index.js';
import { allotmentRules } from '../lot/allotment.js';
import { routesOfPlan } from '../routes/procurement-routes.js';
import { compareCuts, type CutComparison } from './compare-cuts.js';
import { keepsValue, leftOutFindings } from './cuts-findings.js';
import { readCuts, type CutPiece, type CutsCase, type CutsInput } from './cuts-input.js';
import { categoryOfNeed, cutsOf, type LeftOutCut } from './cut-ways.js';
import { lifeValue } from './piece-value.js';
import { operationOf, proposedCut, type Cut } from './proposed-cut.js';

/** The cuts of a need. Plain JSON. */
export interface Cuts {
  /** What is bought. */
  readonly title: string;
  /** The decisive day. */
  readonly on: CivilDate;
  /** Value of the need over the whole life of the contracts, euros HT: that of every cut. */
  readonly total: Decimal;
  /** Hours of work over the firm period: those of every cut. */
  readonly hours: Decimal;
  /** The pieces, in the order given, each with its value. */
  readonly pieces: readonly CutPiece[];
  /** The cuts, the one in a single lot first. */
  readonly cuts: readonly Cut[];
  /** The cuts that are not proposed, and why. */
  readonly leftOut: readonly LeftOutCut[];
  /** The cuts side by side, in the same order. */
  readonly comparison: readonly CutComparison[];
  /** What is to be said of all of them. */
  readonly findings: readonly Finding[];
}

function propose(one: CutsCase): Cuts {
  const { input, pieces, days } = one;
  const { cuts: ways, leftOut } = cutsOf(pieces, input.title);
  const category = categoryOfNeed(pieces, input.category);
  const operations = ways.map((way) => operationOf(one, way, category));
  const routes = routesOfPlan(operations);
  const rules = allotmentRules(days.on);
  const cuts = ways.map((way, index) => {
    const { lots } = operations[index]!;
    return proposedCut(one, rules, way, { lots, routes: routes[index]! });
  });
  const total = lifeValue(pieces);
  return {
    title: input.title,
    on: days.on,
    total,
    hours: pieces.reduce((sum, { hours }) => sum.plus(hours), exact(0)),
    pieces,
    cuts,
    leftOut,
    comparison: compareCuts(cuts),
    findings: [keepsValue(one, total), ...leftOutFindings(leftOut, rules)],
  };
}

/**
 * Proposes ways to cut a need into lots, from its tasks, its places and its hours: in one lot, by place, by commune, by
 * département, by task, by group of tasks, by task and place. Each set of lots is given once, with every name that it has.
 *
 * For each cut: the lots as {@link procurementRoutes} takes them, their hours and their value, every route with the lots and
 * the share of the value that may take it, the duty to award in lots, and the lots that may go to a SIAE without competition
 * or without the formalised procedure: the whole need where its value allows, else the best pot of small lots for the most
 * value ({@link planSmallLots}), searched up to 40 lots.
 *
 * The value to compare with the thresholds is that of the whole need in every cut: none of them lowers it, and passing the
 * parts as separate procedures to stay below a threshold is forbidden (CCP art. R2121-1 and R2121-4). Nothing is assumed of
 * prices or of what a structure can do: the hourly price and the hours of one structure are the buyer's own practice.
 *
 * A lot whose pieces are of several categories takes that of the whole need where it holds some of it, else that of the
 * largest value, and a finding says so. A cut of more than 100 lots is left out, and so is one by commune or by département
 * where a place does not say where it is.
 *
 * Source: CCP art. L2113-10, R2121-1, R2121-4, R2122-8 and R2123-1.
 *
 * @param input - Days, buyer, category, months and renewals, and the pieces; amounts in euros HT.
 * @returns The cuts, the table that compares them, and what is to be said of all of them.
 * @throws {@link PalierError} with the path of what is refused: `core/missing-value` for a piece without an amount and
 * without an hourly price, `lots/site-described-twice` for two places of one label, `core/number-out-of-range` beyond 1,200
 * months in all, `lots/no-text-then` before 1 April 2016, `lots/no-text-yet` after the last known European thresholds.
 *
 * @example
 * ```ts
 * const { total, comparison } = proposeCuts({
 *   title: 'Entretien des résidences',
 *   days: { noticeSentOn: '2026-06-01' },
 *   buyer: { class: 'oph' },
 *   category: 'services',
 *   months: 12,
 *   renewals: { count: 2, months: 12 },
 *   pieces: [
 *     { task: 'premises-cleaning', site: { label: 'Les Tilleuls' }, hours: 1200, amount: '33000' },
 *     { task: 'premises-cleaning', site: { label: 'Les Érables' }, hours: 800, amount: '22000' },
 *     { task: 'green-spaces', site: { label: 'Les Tilleuls' }, hours: 300, amount: '10000' },
 *     { task: 'bin-handling', site: { label: 'Les Érables' }, hours: 450, amount: '12000' },
 *   ],
 * });
 * console.log(total.toFixed(2)); //=> 231000.00
 * for (const { cut, lots, valueWithoutCompetition } of comparison) {
 *   console.log(cut, lots, valueWithoutCompetition?.toFixed(2));
 * }
 * //=> whole 1 0.00
 * //=> by-site 2 0.00
 * //=> by-task 3 36000.00
 * //=> by-task-and-site 4 36000.00
 * //=> by-activity-group 2 30000.00
 * ```
 */
export function proposeCuts(input: CutsInput): Cuts {
  return propose(readCuts(input));
}

/**
 * The same as {@link proposeCuts}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The cuts, or why they were refused.
 *
 * @example
 * ```ts
 * const result = safeProposeCuts({
 *   title: 'Nettoyage',
 *   days: { noticeSentOn: '2026-06-01' },
 *   buyer: { class: 'esh' },
 *   category: 'services',
 *   months: 12,
 *   pieces: [{ task: 'premises-cleaning', site: { label: 'Les Tilleuls' }, hours: 1200 }],
 * });
 * if (!result.ok) console.log(result.error.code, formatPath(result.error.path)); //=> core/missing-value pieces[0].amount
 * ```
 */
export function safeProposeCuts(input: CutsInput): SafeResult<Cuts> {
  return attempt(() => proposeCuts(input));
}
