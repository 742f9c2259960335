/**
 * What is said of a pot that was chosen: the lots left out, the pots that do as well, chosen lots that do not fit.
 */
import { figure, finding, type Citation, type Decimal, type Figure, type Finding } from '../../core/index.js';
import type { Choice, OpenLot } from './plan-choice.js';
import type { PlanCase, PlanLot } from './plan-input.js';

/**
 * Why a lot is not in the pot: no SIAE can do it; no regime of small lots exists for it on the day; it is not below the limit
 * of any; it exceeds the share alone; there is no room left for it; it was not asked for.
 */
export type LeftOutReason = 'not-for-a-siae' | 'no-regime' | 'not-small' | 'exceeds-share' | 'no-room' | 'not-asked';

/**
 * How one pot was chosen: no other does as well by the goal; those that do are behind by the other criterion; among those
 * that do as well by both, it holds the lots that come first; or the others were not counted.
 */
export type TieRule = 'only-one' | 'other-criterion' | 'first-lots' | 'not-counted';

/**
 * What the findings of a plan are made of.
 *
 * @internal
 */
export interface Planned {
  /** The case. */
  readonly one: PlanCase;
  /** The lots that may enter the pot. */
  readonly open: readonly OpenLot[];
  /** Whether any regime exists that day for this whole. */
  readonly hasRegime: boolean;
  /** What was chosen. */
  readonly choice: Choice;
  /** What each pot may reach, euros HT. */
  readonly cap: Decimal;
  /** What is in the pot or the pots, euros HT. */
  readonly sum: Decimal;
  /** What the share rests on. */
  readonly basis: readonly Citation[];
}

/**
 * Why a lot is not in the pot.
 *
 * @param lot - The lot.
 * @param planned - What was chosen.
 * @returns The reason.
 *
 * @internal
 */
export function reasonOf(lot: PlanLot, planned: Planned): LeftOutReason {
  const { one, open, hasRegime, cap } = planned;
  if (!lot.siae) return 'not-for-a-siae';
  if (!hasRegime) return 'no-regime';
  if (!open.some((other) => other.lot === lot)) return 'not-small';
  if (lot.value.greaterThan(cap)) return 'exceeds-share';
  const { goal } = one;
  const isAskedFor = typeof goal === 'string' || goal.then !== undefined || goal.chosen.includes(lot.number);
  return isAskedFor ? 'no-room' : 'not-asked';
}

function listed(lots: readonly PlanLot[]): Figure {
  return figure('lots', lots.map(({ number }) => number).join(', '), 'text');
}

/**
 * Says why a lot is not in the pot.
 *
 * @param lot - The lot.
 * @param planned - What was chosen.
 * @returns The finding.
 *
 * @internal
 */
export function leftOutFinding(lot: PlanLot, planned: Planned): Finding {
  const { basis, cap, sum } = planned;
  return finding({
    code: `lots/plan-left-out/${reasonOf(lot, planned)}`,
    outcome: 'not-applicable',
    severity: 'info',
    basis,
    figures: [
      figure('lot', lot.number, 'text'),
      figure('value', lot.value, 'eur-ht'),
      figure('sum', sum, 'eur-ht'),
      figure('cap', cap, 'eur-ht'),
    ],
    path: ['lots', lot.position],
  });
}

/**
 * The rule that chose one pot.
 *
 * @param choice - What was chosen.
 * @returns The rule.
 *
 * @internal
 */
export function tieRuleOf(choice: Choice): TieRule {
  const { asGood, equal } = choice;
  if (asGood === undefined) return 'not-counted';
  if (asGood === 1) return 'only-one';
  return equal === 1 ? 'other-criterion' : 'first-lots';
}

/** Says how many pots do as well; separate pots are told by their reading instead. */
function tieFinding({ choice, basis }: Planned): readonly Finding[] {
  const { asGood, equal } = choice;
  if (asGood === undefined || equal === undefined || choice.picked.length === 0) return [];
  return [
    finding({
      code: `lots/plan-ties/${tieRuleOf(choice)}`,
      outcome: 'not-applicable',
      severity: 'info',
      basis,
      figures: [figure('asGood', asGood, 'count'), figure('equal', equal, 'count')],
      path: ['pot'],
    }),
  ];
}

function readingFinding({ one, choice, basis }: Planned): readonly Finding[] {
  if (one.pots === 'common' || choice.picked.length === 0) return [];
  return [
    finding({
      code: `lots/plan-separate/${choice.proof}`,
      outcome: 'uncertain',
      reason: 'unsettled-law',
      severity: 'warning',
      basis,
      path: ['pot'],
    }),
  ];
}

/** Says whether the chosen lots are all in, and by how much they exceed the share when they do not fit together. */
function chosenFindings({ one, open, choice, cap, basis }: Planned): readonly Finding[] {
  const { goal } = one;
  if (typeof goal === 'string') return [];
  const isChosen = ({ number }: PlanLot): boolean => goal.chosen.includes(number);
  const openChosen = open.map(({ lot }) => lot).filter(isChosen);
  const shut = one.lots.filter((lot) => isChosen(lot) && !openChosen.includes(lot));
  const kept = choice.picked.map(({ lot }) => lot).filter(isChosen);
  const sum = openChosen.reduce((total, { value }) => total.plus(value), cap.times(0));
  const common = { basis, path: ['goal', 'chosen'] };
  const closed =
    shut.length === 0
      ? []
      : [
          finding({
            ...common,
            code: 'lots/plan-chosen/closed',
            outcome: 'breached',
            severity: 'blocking',
            figures: [listed(shut)],
          }),
        ];
  if (openChosen.length === 0) return closed;
  const fit = kept.length === openChosen.length;
  return [
    ...closed,
    finding({
      ...common,
      code: `lots/plan-chosen/${fit ? 'fit' : one.pots === 'common' ? 'exceed' : 'exceed-separate'}`,
      outcome: fit ? 'met' : 'breached',
      severity: fit ? 'info' : 'blocking',
      figures: [
        listed(openChosen),
        figure('sum', sum, 'eur-ht'),
        figure('cap', cap, 'eur-ht'),
        figure('over', sum.minus(cap), 'eur-ht'),
        figure('kept', kept.length, 'count'),
        figure('asked', openChosen.length, 'count'),
      ],
    }),
  ];
}

function emptyFinding({ open, choice, hasRegime, basis, cap }: Planned): readonly Finding[] {
  if (choice.picked.length > 0) return [];
  return [
    finding({
      code: `lots/plan-empty/${hasRegime ? (open.length === 0 ? 'none-small' : 'none-fits') : 'no-regime'}`,
      outcome: 'not-applicable',
      severity: 'warning',
      basis,
      figures: [figure('cap', cap, 'eur-ht')],
      path: ['lots'],
    }),
  ];
}

/**
 * Says what was chosen.
 *
 * @param planned - What was chosen.
 * @returns The findings on the pot as a whole.
 *
 * @internal
 */
export function planFindings(planned: Planned): readonly Finding[] {
  return [...emptyFinding(planned), ...chosenFindings(planned), ...tieFinding(planned), ...readingFinding(planned)];
}
