/**
 * ACI (atelier et chantier d'insertion): whether its sales stay under the cap that its costs set.
 */
import {
  attempt,
  calendarYear,
  civilDate,
  exact,
  figure,
  finding,
  parseInput,
  refuse,
  type Citation,
  type CivilDate,
  type Decimal,
  type Figure,
  type Finding,
  type FindingInput,
  yearOf,
  type SafeResult,
} from '../../core/index.js';
import {
  citationsOf,
  rowOn,
  worksiteSalesCap,
  type LawRow,
  type WorksiteOpinionBody,
  type WorksiteSalesCap,
} from '../../law/index.js';
import { lawCheckedBefore } from '../law-checked.js';
import {
  complies,
  figuresOf,
  shownShare,
  sumsAfter,
  sumsNow,
  type CapAndGrounds,
  type Sums,
  type WorksiteCap,
  type WorksiteSalesFigures,
} from './worksite-figures.js';
import { worksiteSalesSchema, type WorksiteDecisionInput, type WorksiteSalesInput } from './worksite-input.js';

export type { WorksiteCap, WorksiteSalesFigures } from './worksite-figures.js';
export { worksiteSalesSchema, type WorksiteDecisionInput, type WorksiteSalesInput } from './worksite-input.js';

/** What the cap says of the sales of an ACI. */
export interface WorksiteSales extends WorksiteSalesFigures {
  /** The day whose law was applied. */
  readonly on: CivilDate;
  /** The cap that applies on that day. */
  readonly cap: WorksiteCap;
  /** The same figures with one more contract; absent when none is given. */
  readonly after?: WorksiteSalesFigures;
  /** What the law says, with its articles. */
  readonly findings: readonly Finding[];
}

/** The bodies, as French texts name them: proper names in both languages. */
const BODIES: Readonly<Record<WorksiteOpinionBody, string>> = {
  cdiae: 'CDIAE',
  'specialised-commission': 'commission spécialisée du comité départemental pour l’emploi',
};

type Row = LawRow<WorksiteSalesCap>;
type Said = Omit<FindingInput, 'code'>;

/** A decision, read, and what it is worth on the day. */
interface Decision {
  readonly cap: Decimal;
  readonly state: 'in-force' | 'not-in-force' | 'without-opinion' | 'opinion-unknown';
  /** Whether it leaves out days of the calendar year of the day asked for. */
  readonly isPartOfYear: boolean;
  readonly figures: readonly Figure[];
  readonly basis: readonly Citation[];
}

/** What is assessed, and under what. */
interface Worksite extends CapAndGrounds {
  readonly on: CivilDate;
  /** The cap without any decision. */
  readonly lawCap: WorksiteCap;
  /** The cap of a decision in force whose opinion is not known: it may count. */
  readonly possibleCap?: WorksiteCap;
}

function say(point: string, said: Said): Finding {
  return finding({ code: `siae/worksite-${point}`, ...said });
}

function rowFor(on: CivilDate, path: readonly string[]): Row {
  const row = rowOn(worksiteSalesCap, on);
  return row ?? refuse('siae/no-text-then', 'a day from 2008-05-01, the first of the article applied', on, path);
}

function stateOf({ favourableOpinion }: WorksiteDecisionInput, isInForce: boolean): Decision['state'] {
  if (!isInForce) return 'not-in-force';
  if (favourableOpinion === undefined) return 'opinion-unknown';
  return favourableOpinion ? 'in-force' : 'without-opinion';
}

function readDecision(input: WorksiteDecisionInput, on: CivilDate): Decision {
  const from = civilDate(input.from);
  // The body is that of the day of the decision, which a later law does not undo.
  const row = rowFor(from, ['decision', 'from']);
  const { below, raisedTo, opinionOf } = row.value;
  const cap = exact(input.cap);
  if (cap.lessThan(below) || cap.greaterThan(raisedTo)) {
    return refuse('siae/cap-out-of-range', `a share from ${below} to ${raisedTo}`, input.cap, ['decision', 'cap']);
  }
  const until = input.until === undefined ? undefined : civilDate(input.until);
  if (until !== undefined && until < from) {
    return refuse('core/reversed-period', `a last day from ${from} on`, until, ['decision', 'until']);
  }
  const year = calendarYear(yearOf(on));
  return {
    cap,
    state: stateOf(input, from <= on && (until === undefined || on <= until)),
    isPartOfYear: from > year.firstDay || (until !== undefined && until < year.lastDay),
    figures: [
      figure('decided', cap, 'share'),
      figure('from', from, 'day'),
      figure('on', on, 'day'),
      figure('body', BODIES[opinionOf], 'text'),
    ],
    basis: citationsOf(row),
  };
}

type Side = 'now' | 'after';
type Verdict = { readonly point: string } & Pick<FindingInput, 'outcome' | 'severity' | 'reason'>;

function verdictOf(sums: Sums, { cap, lawCap, possibleCap }: Worksite): Verdict {
  if (sums.costs.value.isZero()) {
    return sums.sales.value.isZero()
      ? { point: 'nothing-sold', outcome: 'not-applicable', severity: 'info' }
      : { point: 'no-costs', outcome: 'breached', severity: 'blocking' };
  }
  if (complies(sums, lawCap)) return { point: 'below-cap', outcome: 'met', severity: 'info' };
  // Only here does a decision matter.
  if (complies(sums, cap)) return { point: 'within-decision', outcome: 'met', severity: 'info' };
  if (possibleCap !== undefined && complies(sums, possibleCap)) {
    return { point: 'opinion-unknown', outcome: 'uncertain', reason: 'missing-fact', severity: 'warning' };
  }
  const isAbove = cap.included || possibleCap !== undefined;
  return { point: isAbove ? 'above-decision' : 'not-below-cap', outcome: 'breached', severity: 'blocking' };
}

// The cap that a text speaks of: what is left is counted under the same one.
function capOf(point: string, { cap, lawCap, possibleCap = cap }: Worksite): WorksiteCap {
  if (point === 'below-cap') return lawCap;
  return point === 'opinion-unknown' || point === 'above-decision' ? possibleCap : cap;
}

function salesFinding(side: Side, sums: Sums, worksite: Worksite): Finding {
  const { point, ...verdict } = verdictOf(sums, worksite);
  const cap = capOf(point, worksite);
  const { headroom, maximumSales } = figuresOf(sums, { cap, basis: worksite.basis });
  return say(`sales-${point}/${side}`, {
    ...verdict,
    basis: worksite.basis,
    figures: [
      figure('sales', sums.sales.value, 'eur-ht'),
      figure('costs', sums.costs.value, 'eur-ht'),
      figure('cap', cap.share, 'share'),
      figure('maximum', maximumSales.value, 'eur-ht'),
      figure('headroom', headroom.value.abs(), 'eur-ht'),
      ...shownShare(sums, verdict.outcome !== 'breached'),
    ],
    path: [side === 'now' ? 'sales' : 'additionalSales'],
  });
}

function decisionFindings({ state, basis, figures, isPartOfYear }: Decision, isNeeded: boolean): readonly Finding[] {
  const common = { basis, figures, severity: 'warning', path: ['decision'] } as const;
  switch (state) {
    case 'not-in-force':
      return [say('decision-not-in-force', { ...common, outcome: 'not-applicable' })];
    case 'without-opinion':
      // Sales below the cap of the law need no decision: what one lacks then breaks nothing.
      return [say('decision-without-opinion', { ...common, outcome: isNeeded ? 'breached' : 'not-applicable' })];
    case 'opinion-unknown':
      return [say('decision-opinion-unknown', { ...common, outcome: 'uncertain', reason: 'missing-fact' })];
    case 'in-force':
      return isNeeded && isPartOfYear
        ? [say('decision-part-of-year', { ...common, outcome: 'uncertain', reason: 'unsettled-law' })]
        : [];
  }
}

function incomeFindings(
  { income, sales, linkedCosts }: WorksiteSalesInput,
  basis: readonly Citation[],
): readonly Finding[] {
  if (income === undefined) return [];
  const figures = [
    figure('income', exact(income), 'eur-ht'),
    figure('ofIncome', exact(sales).dividedBy(exact(income)).toDecimalPlaces(6), 'share'),
    figure('costs', exact(linkedCosts), 'eur-ht'),
  ];
  return [
    say('income-is-not-the-base', { outcome: 'not-applicable', severity: 'info', basis, figures, path: ['income'] }),
  ];
}

function underLaw(input: WorksiteSalesInput): { readonly worksite: Worksite; readonly decision: Decision | undefined } {
  const on = civilDate(input.on);
  const row = rowFor(on, ['on']);
  const decision = input.decision === undefined ? undefined : readDecision(input.decision, on);
  const lawCap = { share: exact(row.value.below), included: false };
  const worksite: Worksite = {
    on,
    basis: citationsOf(row),
    lawCap,
    cap: decision?.state === 'in-force' ? { share: decision.cap, included: true } : lawCap,
    ...(decision?.state === 'opinion-unknown' ? { possibleCap: { share: decision.cap, included: true } } : {}),
  };
  return { worksite, decision };
}

function afterOf(
  input: WorksiteSalesInput,
  now: Sums,
  worksite: Worksite,
): { readonly after?: WorksiteSalesFigures; readonly findings: readonly Finding[] } {
  if (input.additionalSales === undefined && input.additionalCosts === undefined) return { findings: [] };
  const sums = sumsAfter(input, now);
  const after = figuresOf(sums, worksite);
  return { after, findings: [salesFinding('after', sums, worksite)] };
}

/**
 * Says whether the sales of an ACI stay under their cap (plafond de recettes de commercialisation), how much more it may
 * sell, and whether one more contract would still fit.
 *
 * Sales must stay below 30 % of the costs linked to the activities: 30 % itself is too much, and the base is neither the
 * turnover nor the income. A prefect's decision, after a favourable opinion, raises the cap up to 50 %, included, where
 * local firms do not provide the activities already; it counts on the days that it covers. A decision whose opinion is
 * not known is left out of the figures, and what only it allows is uncertain; one that was taken without a favourable
 * opinion is not counted. The article does not say how a decision that covers part of a year bears on sales of the whole
 * year: it is read as covering them on the days that it covers, which a finding says. Amounts are compared exactly, never through a rounded share. Without linked costs any sale is too much, there is
 * no share, and the highest sales are zero; where nothing is sold either, there is nothing to compare.
 *
 * Source: Code du travail, art. D5132-34, as of the day given.
 *
 * @param input - Day, sales, linked costs, decision, one more contract; euros HT.
 * @returns The cap, the share, the highest sales, the headroom, and the findings.
 * @throws {@link PalierError} as {@link parseInput}; `siae/no-text-then` before 1 May 2008, for the day or the decision;
 * `siae/cap-out-of-range` for a decision below 30 % or above 50 %, `core/reversed-period` for one that ends before it
 * starts.
 *
 * @example
 * ```ts
 * const { maximumSales, headroom, after, findings } = worksiteSales({
 *   on: '2026-01-01',
 *   sales: '140000',
 *   linkedCosts: '500000',
 *   additionalSales: '10000',
 * });
 * console.log(maximumSales.value.toFixed(2), headroom.value.toFixed(2)); //=> 149999.99 9999.99
 * console.log(after?.headroom.value.toFixed(2)); //=> -0.01
 * for (const { code, outcome } of findings) console.log(code, outcome);
 * //=> siae/worksite-sales-below-cap/now met
 * //=> siae/worksite-sales-not-below-cap/after breached
 * ```
 */
export function worksiteSales(input: WorksiteSalesInput): WorksiteSales {
  const checked = parseInput(worksiteSalesSchema, input);
  const { worksite, decision } = underLaw(checked);
  const { on, basis, cap } = worksite;
  const sums = sumsNow(checked);
  const now = figuresOf(sums, worksite);
  const { findings, ...after } = afterOf(checked, sums, worksite);
  const sides = findings.length === 0 ? [sums] : [sums, sumsAfter(checked, sums)];
  return {
    on,
    cap,
    ...now,
    ...after,
    findings: [
      salesFinding('now', sums, worksite),
      ...findings,
      ...(decision === undefined
        ? []
        : decisionFindings(decision, !sides.every((one) => complies(one, worksite.lawCap)))),
      ...incomeFindings(checked, basis),
      ...lawCheckedBefore(on, [worksiteSalesCap], basis),
    ],
  };
}

/**
 * The same as {@link worksiteSales}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The answer, or why it was refused.
 *
 * @example
 * ```ts
 * const result = safeWorksiteSales({ on: '2008-04-30', sales: 0, linkedCosts: 0 });
 * console.log(result.ok ? 'accepted' : result.error.code); //=> siae/no-text-then
 * ```
 */
export function safeWorksiteSales(input: WorksiteSalesInput): SafeResult<WorksiteSales> {
  return attempt(() => worksiteSales(input));
}
