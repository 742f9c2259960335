/**
 * Every route by which a need may reach a SIAE on its decisive day, what each requires, what closes the others and what
 * would open them.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every list here has one entry for each lot */
import * as z from 'zod';

import {
  attempt,
  exact,
  figure,
  listOf,
  parseInput,
  type Decimal,
  type Finding,
  type SafeResult,
} from '../../core/index.js';
import {
  dispenseThresholds,
  europeanThresholds,
  type ProcurementCategory,
  type ProcurementProcedure,
} from '../../law/index.js';
import type { Duty } from '../duties/duty.js';
import { lawCheckedBefore } from '../law-checked.js';
import { allotment } from '../lot/allotment.js';
import { purchaseKindOf } from '../need/category.js';
import type { ProcedureDays } from '../need/days.js';
import { needValue, type NeedValue, type ValuedNeed } from '../need/need-value.js';
import { europeanThresholdOf, lightestProcedure } from '../need/thresholds.js';
import { clauseRoutes } from './clause-routes.js';
import { readOperation, type CheckedOperation, type Operation, type OperationInput } from './operation.js';
import { insertionServices, privateContract, routesOutsideTheCode, subsidyRoute } from './outside-routes.js';
import { planBooks } from './plan-books.js';
import { potRoutes } from './pot-routes.js';
import { reservedRoutes } from './reserved-routes.js';
import { wholeStatus, type LotRoute, type RouteStatus, type RouteVerdict } from './route.js';
import { dutiesOf } from './route-duties.js';
import { ruleBook, type RuleBook } from './rule-book.js';
import { remark, uniformStatuses, type RouteDraft, type Scene } from './scene.js';
import { adaptedProcedure, directAward, formalisedProcedure } from './value-routes.js';

/** The routes of an operation. Plain JSON. */
export interface ProcurementRoutes {
  /** What is bought. */
  readonly title: string;
  /** The decisive day, what happened on it, and the day of notification. */
  readonly days: ProcedureDays;
  /** The value of the need and of each lot, with the steps that led to it. */
  readonly need: Pick<NeedValue, 'value' | 'lots' | 'deemedAboveThresholds'>;
  /** The category whose rules apply to the whole. */
  readonly category: ProcurementCategory;
  /** The lightest procedure that the value of the whole leaves to the buyer. */
  readonly lightest: ProcurementProcedure;
  /** Every route, in the order of {@link ROUTES}. */
  readonly routes: readonly RouteVerdict[];
  /** What is to be said of the operation itself: its value, its lots, the reservations stated, the day of reading. */
  readonly findings: readonly Finding[];
}

/** The duties of a closed route. */
const NO_DUTY: readonly Duty[] = /* @__PURE__ */ Object.freeze<Duty[]>([]);

/** What the lots of each sort are worth. */
function sortsOf(
  { lots }: Operation,
  values: readonly Decimal[],
): { readonly social: Decimal; readonly others: Decimal } {
  let [social, others] = [exact(0), exact(0)];
  for (const [position, { category }] of lots.entries()) {
    const value = values[position]!;
    if (category === 'social-services') social = social.plus(value);
    else others = others.plus(value);
  }
  return { social, others };
}

/** What the lots make of the category that the buyer states. */
function mixedCode(lots: Operation['lots']): string {
  const social = lots.filter((lot) => lot.category === 'social-services');
  if (social.length === 0) return 'lots/no-lot-of-social-services';
  return social.length === lots.length ? 'lots/only-social-services' : 'lots/mixed-social-services';
}

/** A mixed need follows the rules of its larger part, and at equality those of what is not social services (R2123-2). */
function categoryOf(
  operation: Operation,
  values: readonly Decimal[],
  book: RuleBook,
): readonly [ProcurementCategory, readonly Finding[]] {
  const { category, lots } = operation;
  const isMixed = lots.some((lot) => (lot.category === 'social-services') !== (category === 'social-services'));
  if (!isMixed || category === 'works') return [category, []];
  const { social, others } = sortsOf(operation, values);
  const { basis } = book.insertionServices.mixed;
  const figures = [figure('social', social, 'eur-ht'), figure('others', others, 'eur-ht')];
  const said = remark(mixedCode(lots), basis, figures, 'warning');
  if (social.greaterThan(others)) return ['social-services', [said]];
  if (category !== 'social-services') return [category, [said]];
  // Works that the buyer did not state as the object of the operation do not bring in their higher thresholds.
  const isSupplies = lots.every((lot) => lot.category === 'supplies' || lot.category === 'social-services');
  const withWorks = lots.some((lot) => lot.category === 'works');
  const more = withWorks ? [remark('lots/mixed-with-works', basis, [], 'warning')] : [];
  return [isSupplies ? 'supplies' : 'services', [said, ...more]];
}

function sceneOf(operation: Operation, book: RuleBook, valued: ValuedNeed): readonly [Scene, readonly Finding[]] {
  const need = valued.value.value;
  const lotValues = valued.lots.map(({ value }) => value.value);
  const [category, findings] = categoryOf(operation, lotValues, book);
  const { thresholds } = book;
  const withoutMaximum = valued.deemedAboveThresholds;
  const byValue = lightestProcedure(thresholds, category, need);
  const above = category === 'social-services' ? 'adapted' : 'formalised';
  const scene: Scene = {
    operation,
    thresholds,
    need,
    withoutMaximum,
    lotValues,
    total: lotValues.reduce((sum, value) => sum.plus(value), exact(0)),
    category,
    lightest: withoutMaximum ? above : byValue,
    uniform: uniformStatuses(operation.lots.length),
  };
  return [scene, findings];
}

function smallLotsOpening(draft: RouteDraft, pot: RouteDraft, { operation, thresholds }: Scene): RouteDraft {
  const { dispensedLots } = thresholds;
  const isOpen = draft.statuses[0] === 'open';
  const small = operation.lots.filter((_, position) => pot.statuses[position] !== 'closed');
  if (isOpen || small.length === 0 || dispensedLots === undefined) return draft;
  const figures = [figure('lots', small.map(({ number }) => number).join(', '), 'text')];
  const opening = remark('lots/opens-for-small-lots', dispensedLots.share.basis, figures);
  return { ...draft, opensIf: [...draft.opensIf, opening] };
}

function draftsOf(book: RuleBook, scene: Scene): readonly RouteDraft[] {
  if (scene.operation.outsideTheCode !== undefined) return routesOutsideTheCode(book.subjection, scene);
  const [award, innovative, small] = potRoutes(scene);
  return [
    smallLotsOpening(directAward(book, scene), award, scene),
    award,
    innovative,
    adaptedProcedure(book, scene),
    small,
    formalisedProcedure(scene),
    ...reservedRoutes(book.reservations, scene),
    insertionServices(book.insertionServices, scene),
    ...clauseRoutes(book.clause, scene),
    subsidyRoute(book.subsidy, scene),
    privateContract(book.subjection, scene),
  ];
}

/** Says the statuses with the numbers of the lots: a lot and a status make one entry for all routes. */
function lotRoutes({ lots }: Operation): (statuses: readonly RouteStatus[]) => readonly LotRoute[] {
  const known = new Map<RouteStatus, readonly LotRoute[]>();
  const everyLot = (status: RouteStatus): readonly LotRoute[] => {
    const found = known.get(status) ?? lots.map(({ number }) => ({ number, status }));
    known.set(status, found);
    return found;
  };
  return (statuses) => {
    const [first] = statuses;
    if (first !== undefined && statuses.every((one) => one === first)) return everyLot(first);
    return statuses.map((status, position) => everyLot(status)[position]!);
  };
}

function verdictsOf(book: RuleBook, scene: Scene): readonly RouteVerdict[] {
  const duties = dutiesOf(book.duties, scene);
  const numbered = lotRoutes(scene.operation);
  return draftsOf(book, scene).map(({ route, statuses, findings, opensIf, procedure, ground }) => {
    const status = wholeStatus(statuses);
    const isClosed = status === 'closed' || procedure === null;
    const requires = isClosed ? NO_DUTY : duties(procedure, ground);
    return { route, status, lots: numbered(statuses), findings, opensIf, procedure, requires };
  });
}

/** What is to be said of the reservations that the lots state: nothing of those that may be made. */
function statedReservations({ lots }: Operation, book: RuleBook): readonly Finding[] {
  return lots.flatMap((lot, position) => {
    if (lot.reservation === undefined) return [];
    const { status, findings } = book.reservations(lot.reservation, lot);
    if (status === 'open') return [];
    return findings
      .filter(({ outcome }) => outcome === 'breached' || outcome === 'uncertain')
      .map((one) => ({ ...one, path: ['lots', position, 'reservation'] }));
  });
}

function allotmentFindings(scene: Scene, book: RuleBook): readonly Finding[] {
  const { operation, category, need, thresholds, withoutMaximum } = scene;
  const { lots, buyer, onePiece } = operation;
  return allotment(book.allotment, {
    role: buyer.role,
    category,
    need,
    formalised: withoutMaximum || need.greaterThanOrEqualTo(thresholds.european[purchaseKindOf(category)].value),
    lots: lots.length,
    ...onePiece,
  }).findings;
}

function judge(operation: Operation, book: RuleBook): ProcurementRoutes {
  const { findings: valueFindings, value, lots, deemedAboveThresholds } = needValue(book.value, operation);
  const valued = { findings: valueFindings, value, lots, deemedAboveThresholds };
  const [scene, mixed] = sceneOf(operation, book, valued);
  const { buyer, days, title, kind } = operation;
  const threshold = kind === 'works' ? 'works' : europeanThresholdOf(buyer);
  const tables = [dispenseThresholds[kind], europeanThresholds[threshold]];
  return {
    title,
    days,
    need: { value, lots, deemedAboveThresholds },
    category: scene.category,
    lightest: scene.lightest,
    routes: verdictsOf(book, scene),
    findings: [
      ...book.value.findings,
      ...valueFindings,
      ...mixed,
      ...(operation.outsideTheCode === undefined ? allotmentFindings(scene, book) : []),
      ...statedReservations(operation, book),
      ...lawCheckedBefore(days.on, tables, book.thresholds.european[kind].basis),
    ],
  };
}

/**
 * Finds every route by which a need may reach a SIAE on its decisive day, with the findings and the figures behind each
 * answer, what would open a closed route, and what an open one then requires: publicity, time limits, written form, buyer
 * profile, essential data, advance, tender committee, social and environmental duties, scheme of responsible purchases,
 * rotation of operators.
 *
 * The value tested is that of the whole need, never that of a lot or of a year. Texts of findings come from `lotsMessages`,
 * and from `siaeMessages` for codes that begin with `siae/`.
 *
 * @param input - The operation, or one made by {@link operation}. Amounts are euros HT.
 * @returns The routes, in the order of {@link ROUTES}, the value of the need, and what is to be said of the whole.
 * @throws {@link PalierError} of the first thing wrong: `lots/no-text-then` before 1 April 2016, `lots/no-text-yet` after
 * the last known European thresholds, `lots/number-twice`, `lots/value-twice`, `core/invalid-cpv`, or as {@link parseInput}.
 *
 * @example
 * ```ts
 * const cleaning = procurementRoutes({
 *   title: 'Nettoyage des parties communes',
 *   buyer: { class: 'oph' },
 *   days: { noticeSentOn: '2026-06-01' },
 *   category: 'services',
 *   lots: [
 *     { number: '1', title: 'Nord', category: 'services', value: { periods: [{ kind: 'firm', amount: '150000', months: 36 }] } },
 *     { number: '2', title: 'Sud', category: 'services', value: { periods: [{ kind: 'firm', amount: '30000', months: 36 }] } },
 *   ],
 * });
 * console.log(cleaning.need.value.value.toFixed(2), cleaning.lightest); //=> 180000.00 adapted
 * const open = cleaning.routes.filter(({ status }) => status === 'open').map(({ route }) => route);
 * console.log(open.slice(0, 3).join(' ')); //=> adapted-procedure formalised-procedure reserved-insertion
 * console.log(cleaning.routes[1]?.status, cleaning.routes[1]?.lots[1]?.status); //=> conditional open
 * ```
 */
export function procurementRoutes(input: OperationInput | CheckedOperation): ProcurementRoutes {
  const operation = readOperation(input, []);
  return judge(operation, ruleBook(operation.days.on, operation.buyer, ['days']));
}

/**
 * Finds the routes of an operation without throwing.
 *
 * @param input - The operation.
 * @returns The routes, or the error of {@link procurementRoutes}.
 *
 * @example
 * ```ts
 * const result = safeProcurementRoutes({ title: 'x', buyer: { class: 'oph' }, days: {}, category: 'services', lots: [] });
 * if (!result.ok) console.log(result.error.code, formatPath(result.error.path)); //=> core/empty-list lots
 * ```
 */
export function safeProcurementRoutes(input: OperationInput | CheckedOperation): SafeResult<ProcurementRoutes> {
  return attempt(() => procurementRoutes(input));
}

const MAX_OPERATIONS = 100_000;
const plan: z.ZodType<unknown[]> = listOf(z.unknown(), { max: MAX_OPERATIONS });

/**
 * Finds the routes of many operations, such as a yearly plan of needs: the rules are looked up once for all the days
 * between two changes of the law.
 *
 * @param inputs - The operations, at most 100,000, checked ones among them or not.
 * @returns The routes of each, in the same order.
 * @throws {@link PalierError} as {@link procurementRoutes}, with the position of the operation first in the path.
 *
 * @example
 * ```ts
 * const value = { periods: [{ kind: 'firm', amount: '59999.99', months: 12 }] } as const;
 * const lots = [{ number: '1', title: 'Encombrants', category: 'services', value }] as const;
 * const need = { title: 'Encombrants', buyer: { class: 'esh' }, category: 'services', lots } as const;
 * const plan = routesOfPlan(['2026-03-31', '2026-04-01'].map((consultationOn) => ({ ...need, days: { consultationOn } })));
 * console.log(plan.map(({ lightest }) => lightest).join(' ')); //=> adapted dispensed
 * ```
 */
export function routesOfPlan(inputs: readonly (OperationInput | CheckedOperation)[]): readonly ProcurementRoutes[] {
  const bookOf = planBooks();
  return parseInput(plan, inputs).map((input, position) => {
    const operation = readOperation(input as OperationInput, [position]);
    return judge(operation, bookOf(operation, [position, 'days']));
  });
}
