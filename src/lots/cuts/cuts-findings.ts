/**
 * What is to be said of the cuts of a need, and of each of them.
 */
import {
  figure,
  finding,
  type Citation,
  type CivilDate,
  type Decimal,
  type Figure,
  type Finding,
} from '../../core/index.js';
import { cite } from '../../law/index.js';
import type { AllotmentRules } from '../lot/allotment.js';
import { needValueRulesOn } from '../need/need-value-rules.js';
import type { CutsCase } from './cuts-input.js';
import type { LeftOutCut } from './cut-ways.js';

/** The first day of the code, which says what a contract of several objects is. */
const FIRST_DAY_OF_THE_CODE = '2019-04-01';
const MAX_NAMED = 10;

/**
 * A lot, as the findings know it.
 *
 * @internal
 */
export interface SaidLot {
  /** Its number. */
  readonly number: string;
  /** How many structures it takes, by the buyer's practice. */
  readonly structures?: number;
}

function listed(lots: readonly SaidLot[]): Figure {
  const numbers = lots.slice(0, MAX_NAMED).map(({ number }) => number);
  return figure('lots', lots.length > MAX_NAMED ? `${numbers.join(', ')}…` : numbers.join(', '), 'text');
}

/**
 * Says that the value is that of the whole, however it is cut, and that it may not be split to stay below a threshold.
 *
 * @param one - The case.
 * @param total - Value of the need, euros HT.
 * @returns The finding.
 *
 * @internal
 */
export function keepsValue(one: CutsCase, total: Decimal): Finding {
  const { days, buyer } = one;
  const { basis } = needValueRulesOn(days.on, buyer.role);
  return finding({
    code: 'lots/cut-keeps-value',
    outcome: 'not-applicable',
    severity: 'warning',
    basis: [...basis.contents, ...basis.splitting],
    figures: [figure('total', total, 'eur-ht')],
    path: ['pieces'],
  });
}

/**
 * Says why cuts are left out.
 *
 * @param leftOut - The cuts.
 * @param rules - The rules of allotment.
 * @returns A finding each.
 *
 * @internal
 */
export function leftOutFindings(leftOut: readonly LeftOutCut[], rules: AllotmentRules): readonly Finding[] {
  const { basis } = rules;
  return leftOut.map(({ name, lots }) =>
    finding({
      code: lots === undefined ? `lots/cut-place-unknown/${name}` : 'lots/cut-too-many-lots',
      outcome: 'not-applicable',
      severity: 'info',
      basis,
      figures: lots === undefined ? [] : [figure('lots', lots, 'count')],
      path: ['pieces'],
    }),
  );
}

/**
 * Says of one piece that its tasks or its places may be distinct services, unless the buyer said whether they are, or why
 * it cuts nothing.
 *
 * @param one - The case.
 * @param rules - The rules of allotment.
 * @returns A finding or none.
 *
 * @internal
 */
export function onePieceFindings(one: CutsCase, rules: AllotmentRules): readonly Finding[] {
  const { pieces, input } = one;
  const tasks = new Set(pieces.map(({ task }) => task)).size;
  const places = new Set(pieces.map(({ site }) => site.label)).size;
  if ((tasks === 1 && places === 1) || Object.keys(input.onePiece ?? {}).length > 0) return [];
  return [
    finding({
      code: 'lots/cut-distinct-services',
      outcome: 'uncertain',
      reason: 'missing-fact',
      severity: 'warning',
      basis: rules.basis,
      figures: [figure('tasks', tasks, 'count'), figure('places', places, 'count')],
      path: ['onePiece'],
    }),
  ];
}

function mixedBasis(on: CivilDate): readonly Citation[] {
  if (on < FIRST_DAY_OF_THE_CODE) return [cite('ordonnance-2015-899', { confidence: 'unconfirmed' })];
  return [cite('ccp', { article: 'art. L1111-5', confidence: 'single-source' })];
}

/**
 * Says of lots that buy things of several categories which one was taken.
 *
 * @param mixed - Those lots.
 * @param on - The decisive day.
 * @returns A finding or none.
 *
 * @internal
 */
export function mixedFindings(mixed: readonly SaidLot[], on: CivilDate): readonly Finding[] {
  if (mixed.length === 0) return [];
  return [
    finding({
      code: 'lots/cut-mixed-lots',
      outcome: 'uncertain',
      reason: 'missing-fact',
      severity: 'warning',
      basis: mixedBasis(on),
      figures: [listed(mixed)],
      path: ['pieces'],
    }),
  ];
}

/**
 * Compares the hours of lots with what one structure can give, by the buyer's own practice.
 *
 * @param lots - The lots.
 * @param capacity - Hours of one structure in a month.
 * @returns A finding, or none where the buyer gives no such hours.
 *
 * @internal
 */
export function capacityFindings(lots: readonly SaidLot[], capacity: Decimal | undefined): readonly Finding[] {
  if (capacity === undefined) return [];
  const beyond = lots.filter(({ structures = 1 }) => structures > 1);
  return [
    finding({
      code: beyond.length === 0 ? 'lots/cut-within-one-structure' : 'lots/cut-beyond-one-structure',
      outcome: 'not-applicable',
      severity: beyond.length === 0 ? 'info' : 'warning',
      basis: [cite('pratique-acheteur', { confidence: 'confirmed' })],
      figures: [
        figure('capacity', capacity, 'hours'),
        ...(beyond.length === 0 ? [] : [figure('count', beyond.length, 'count'), listed(beyond)]),
      ],
      path: ['hoursPerMonthOfOneStructure'],
    }),
  ];
}

/**
 * Says that there are too many lots for the best pot of small lots to be searched.
 *
 * @param one - The case.
 * @param count - How many lots.
 * @returns The finding.
 *
 * @internal
 */
export function potNotSearched(one: CutsCase, count: number): Finding {
  return finding({
    code: 'lots/cut-pot-not-searched',
    outcome: 'not-applicable',
    severity: 'info',
    basis: one.thresholds.smallLots.share.basis,
    figures: [figure('lots', count, 'count')],
    path: ['pieces'],
  });
}
