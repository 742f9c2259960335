/**
 * Which small lots (petits lots) to take out of the procedure of the whole so that the most of them, or the most value, or
 * chosen ones, can go to a SIAE: an exact choice.
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
import { dispensedLotsShare, dispenseThresholds, smallLotLimits, smallLotsShare } from '../../law/index.js';
import { lawCheckedBefore } from '../law-checked.js';
import type { LotLimits } from '../need/thresholds.js';
import { choose, type OpenLot, type PickedLot } from './plan-choice.js';
import {
  leftOutFinding,
  planFindings,
  reasonOf,
  tieRuleOf,
  type LeftOutReason,
  type Planned,
  type TieRule,
} from './plan-findings.js';
import { readPlan, type PlanCase, type PlanLot, type PlanSmallLotsInput, type SmallLotsGoal } from './plan-input.js';
import { dispenseLimitOf, SMALL_LOT_USES, type SmallLotUse } from './small-lot-status.js';
import { checkSmallLots, type SmallLotPot, type SmallLotsCheck } from './small-lots.js';
import type { PotProof } from './two-pots.js';

/** A lot in the pot. */
export interface PlannedLot {
  /** Its number. */
  readonly number: string;
  /** How it is passed. */
  readonly use: SmallLotUse;
  /** Its estimated value, euros HT. */
  readonly value: Decimal;
}

/** A lot that is not in the pot. */
export interface LeftOutLot {
  /** Its number. */
  readonly number: string;
  /** Its estimated value, euros HT. */
  readonly value: Decimal;
  /** Why. */
  readonly reason: LeftOutReason;
}

/** How many pots do as well, and which rule chose this one. Absent numbers were not counted. */
export interface SmallLotsTies {
  /** What chose this one. */
  readonly rule: TieRule;
  /** How many pots do as well by the goal, this one included. */
  readonly asGood?: number;
  /** How many of them do as well by number and by value, this one included. */
  readonly equal?: number;
}

/** What {@link planSmallLots} answers. Plain JSON. */
export interface SmallLotsPlan {
  /** The decisive day. */
  readonly on: CivilDate;
  /**
   * Whether there is a pot: `planned`; `uncertain` when it rests on a reading that no text settles or on a value that is not
   * confirmed; `empty` when no lot can enter; `needless` when the whole need asks for no competition.
   */
  readonly status: 'planned' | 'uncertain' | 'empty' | 'needless';
  /** Value of all lots, euros HT, with its steps. */
  readonly total: Explained;
  /** The share of it that each pot may reach, included. */
  readonly share: Decimal;
  /** The value that each pot may reach, included, euros HT: not rounded. */
  readonly cap: Decimal;
  /** The lots in the pot, in the natural order of their numbers. */
  readonly pot: readonly PlannedLot[];
  /** Their value together, euros HT, with its steps. */
  readonly sum: Explained;
  /** The pots with the share used and the room left in each: one, or one a use. */
  readonly pots: readonly SmallLotPot[];
  /** The other lots, in the natural order of their numbers. */
  readonly leftOut: readonly LeftOutLot[];
  /** The pots that do as well. */
  readonly ties: SmallLotsTies;
  /** What is proven: for a common pot, always that nothing is better. */
  readonly proof: PotProof;
  /** What the law says of the pot, then why this one, then why each other lot is left out. */
  readonly findings: readonly Finding[];
}

type Regimes = Readonly<Partial<Record<SmallLotUse, LotLimits>>>;

/** The regimes that exist that day, are asked for, and are of use for this whole. */
function regimesOf({ rules, uses, kind, total, input }: PlanCase): Regimes {
  const isFormalised = input.category !== 'social-services' && total.greaterThanOrEqualTo(rules.european[kind].value);
  const all: Readonly<Record<SmallLotUse, LotLimits | undefined>> = {
    dispensed: rules.dispensedLots,
    innovative: rules.innovativeLots,
    adapted: isFormalised ? rules.smallLots : undefined,
  };
  return Object.fromEntries(
    SMALL_LOT_USES.flatMap((use) => {
      const limits = uses.includes(use) ? all[use] : undefined;
      return limits === undefined ? [] : [[use, limits]];
    }),
  );
}

function isOpen(use: SmallLotUse, lot: PlanLot, regimes: Regimes, { kind }: PlanCase): boolean {
  const regime = regimes[use];
  if (regime === undefined || (use === 'innovative' && !lot.innovative)) return false;
  // A lot of another nature than the whole keeps to the lower of the two amounts for the dispense.
  const { low } = dispenseLimitOf(regime.limits, lot.kind, use === 'dispensed' ? kind : lot.kind);
  return lot.value.lessThan(low);
}

function openLots(one: PlanCase, regimes: Regimes): readonly OpenLot[] {
  return one.lots.flatMap((lot) => {
    const [first, ...others] = SMALL_LOT_USES.filter((use) => lot.siae && isOpen(use, lot, regimes, one));
    return first === undefined ? [] : [{ lot, uses: [first, ...others] }];
  });
}

function valueOf({ number, value }: PlanLot): Explained {
  const context = [figure('lot', number, 'text')];
  return given({ key: 'lots/value-of-lot', name: 'value', unit: 'eur-ht', context }, value);
}

function sumUp(picked: readonly PickedLot[]): Explained {
  const label = { key: 'lots/small-lots-sum', name: 'sum', unit: 'eur-ht' } as const;
  return sumOf(
    label,
    picked.map(({ lot }) => valueOf(lot)),
  );
}

function needless({ rules, kind, total }: PlanCase): readonly Finding[] {
  const { value, basis } = rules.dispense[kind];
  if (total.greaterThanOrEqualTo(value)) return [];
  return [
    finding({
      code: 'lots/plan-needless',
      outcome: 'not-applicable',
      severity: 'info',
      basis,
      figures: [figure('total', total, 'eur-ht'), figure('threshold', value, 'eur-ht')],
      path: ['lots'],
    }),
  ];
}

/** What the check of small lots says of the pot chosen. */
function checked({ input, pots }: PlanCase, picked: readonly PickedLot[]): SmallLotsCheck | undefined {
  if (picked.length === 0) return undefined;
  const { days, buyer, category, lots } = input;
  return checkSmallLots({
    days,
    buyer,
    category,
    lots: lots.map(({ number, category: own, value, innovative = false }) => ({
      number,
      category: own,
      value,
      innovative,
    })),
    pot: picked.map(({ lot, use }) => ({ lot: lot.number, use })),
    pots,
  });
}

function statusOf(one: PlanCase, check: SmallLotsCheck | undefined): SmallLotsPlan['status'] {
  if (check === undefined) return 'empty';
  return one.pots === 'separate' || check.answer !== 'yes' ? 'uncertain' : 'planned';
}

function tablesRead(): Parameters<typeof lawCheckedBefore>[1] {
  return [...Object.values(dispenseThresholds), ...Object.values(smallLotLimits), dispensedLotsShare, smallLotsShare];
}

function plan(one: PlanCase): SmallLotsPlan {
  const { rules, total, lots } = one;
  const idle = needless(one);
  const regimes = idle.length === 0 ? regimesOf(one) : {};
  const share = Object.values(regimes)[0]?.share ?? rules.smallLots.share;
  const cap = total.times(share.value);
  const open = openLots(one, regimes);
  const choice = choose(open, cap.times(100).floor().toNumber(), one);
  const sum = sumUp(choice.picked);
  const hasRegime = Object.keys(regimes).length > 0;
  const planned: Planned = { one, open, hasRegime, choice, cap, sum: sum.value, basis: share.basis };
  const check = checked(one, choice.picked);
  const left = lots.filter((lot) => !choice.picked.some((picked) => picked.lot === lot));
  const { asGood, equal, proof } = choice;
  const counted = asGood === undefined || equal === undefined ? {} : { asGood, equal };
  const own = [...planFindings(planned), ...left.map((lot) => leftOutFinding(lot, planned))];
  return {
    on: rules.on,
    status: idle.length > 0 ? 'needless' : statusOf(one, check),
    total: sumOf({ key: 'lots/value-of-lots', name: 'total', unit: 'eur-ht' }, lots.map(valueOf)),
    share: share.value,
    cap,
    pot: choice.picked.map(({ lot, use }) => ({ number: lot.number, use, value: lot.value })),
    sum,
    pots: check?.pots ?? [],
    leftOut: left.map((lot) => ({ number: lot.number, value: lot.value, reason: reasonOf(lot, planned) })),
    ties: { rule: tieRuleOf(choice), ...counted },
    proof,
    findings: [
      ...(check?.findings ?? lawCheckedBefore(rules.on, tablesRead(), share.basis)),
      ...(idle.length > 0 ? idle : own),
    ],
  };
}

/**
 * Chooses the lots of a need to take out of the procedure of the whole, within the 20 % of small lots, so that the most lots
 * (`most-lots`), the most value (`most-value`), or chosen lots go to a SIAE. The choice is exact: no other does better.
 *
 * A lot below the amount of CCP art. R2122-8 is awarded without publicity or competition (`dispensed`, preferred), an
 * innovative one by art. R2122-9-1, and inside a formalised whole one below 80,000 (works 1,000,000) euros is passed in
 * adapted procedure (art. R2123-1, 2°). The lots of the pot reach at most 20 % of the value of all lots together. A lot whose
 * nature is not that of the whole keeps to the lower amount for the dispense.
 *
 * Among choices that do as well by the goal, the one that does best by the other criterion is kept: value for as many lots,
 * lots for as much value; then the one that holds the first lots, in the natural order of their numbers. Chosen lots: as many
 * of them as fit, then their value; `then` says what the room that they leave is for.
 *
 * With `pots: 'separate'` lots without competition have one share, those in adapted procedure another: no text settles that,
 * so the answer is `uncertain`. That search is exact too, but for rare sets of many lots, where it stops: `proof` says so.
 *
 * @param input - Days, buyer, category of the whole, every lot.
 * @param goal - What the pot is for.
 * @returns The pot, the share used, the lots left out with the reason, the choices that do as well, and the findings.
 * @throws {@link PalierError} with the path of what is refused: `core/too-many-items` beyond 40 lots, `lots/number-twice`,
 * `lots/unknown-lot`, `lots/lot-twice-in-pot`, `lots/no-text-then` before 1 April 2016, `lots/no-text-yet` after the last
 * known European thresholds.
 *
 * @example
 * ```ts
 * const lots = ['30000', '22000', '15000', '12000', '121000'].map((value, position) => ({
 *   number: String(position + 1),
 *   category: 'services' as const,
 *   value,
 * }));
 * const need = { days: { noticeSentOn: '2026-06-01' }, buyer: { class: 'oph' as const }, category: 'services' as const, lots };
 * const { pot, cap, sum } = planSmallLots(need, 'most-value');
 * console.log(pot.map(({ number }) => number).join(' '), sum.value.toFixed(), cap.toFixed()); //=> 2 3 37000 40000
 * ```
 */
export function planSmallLots(input: PlanSmallLotsInput, goal: SmallLotsGoal): SmallLotsPlan {
  return plan(readPlan(input, goal));
}

/**
 * The same as {@link planSmallLots}, with the error as a value.
 *
 * @param input - Anything.
 * @param goal - Anything.
 * @returns The plan, or why it was refused.
 *
 * @example
 * ```ts
 * const result = safePlanSmallLots({ days: { noticeSentOn: '2026-06-01' } } as never, 'most-lots');
 * console.log(result.ok ? 'accepted' : result.error.code); //=> core/missing-value
 * ```
 */
export function safePlanSmallLots(input: PlanSmallLotsInput, goal: SmallLotsGoal): SafeResult<SmallLotsPlan> {
  return attempt(() => planSmallLots(input, goal));
}
