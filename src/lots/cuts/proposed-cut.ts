/**
 * One cut: its lots as inputs of an operation, then what they are worth and what they open.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every list here has one entry for each lot */
import { exact, type Decimal, type Finding } from '../../core/index.js';
import type { ProcurementCategory } from '../../law/index.js';
import { ACTIVITIES } from '../../siae/index.js';
import { allotment, type AllotmentRules, type AllotmentVerdict } from '../lot/allotment.js';
import type { LotInput } from '../lot/lot.js';
import type { ContractPeriodInput } from '../need/contract-value.js';
import type { OperationInput } from '../routes/operation.js';
import type { ProcurementRoutes } from '../routes/procurement-routes.js';
import { capacityFindings, mixedFindings, onePieceFindings, potNotSearched } from './cuts-findings.js';
import type { CutPiece, CutsCase } from './cuts-input.js';
import { routesOfCut, withoutCompetition, withoutFormalities, type CutPot, type CutRoute } from './cut-summary.js';
import { categoryOfLot, type CutName, type PieceCut, type PieceGroup } from './cut-ways.js';

/** A lot of a cut. */
export interface CutLot {
  /** The lot, as {@link procurementRoutes} takes it. */
  readonly lot: LotInput;
  /** Positions of its pieces in the input. */
  readonly pieces: readonly number[];
  /** Hours of work over the firm period. */
  readonly hours: Decimal;
  /** Its value over the whole life of the contract, euros HT. */
  readonly value: Decimal;
  /** How many structures its hours take, by the hours of one that the buyer gives; absent when it gives none. */
  readonly structures?: number;
}

/** A way to cut the need, and what it opens. */
export interface Cut {
  /** Which. */
  readonly name: CutName;
  /** The other cuts that make the same lots. */
  readonly alsoNamed: readonly CutName[];
  /** The lots. */
  readonly lots: readonly CutLot[];
  /** Their value together, euros HT: the same for every cut. */
  readonly total: Decimal;
  /** Their hours together: the same for every cut. */
  readonly hours: Decimal;
  /** Whether it meets the duty to award in lots. */
  readonly allotment: AllotmentVerdict['answer'];
  /** Every route, with what it requires. */
  readonly routes: ProcurementRoutes;
  /** Every route, with the number of lots and the share of the value that may take it. */
  readonly routesByLots: readonly CutRoute[];
  /** The lots that may go to a SIAE without publicity or competition; `null` where there are too many lots to search. */
  readonly withoutCompetition: CutPot | null;
  /**
   * The lots that do without the formalised procedure, the former ones included: both share the same 20 %, so the two
   * values are not added. `null` where there are too many lots to search.
   */
  readonly withoutFormalities: CutPot | null;
  /** What is to be said of it, beside the findings of its routes. */
  readonly findings: readonly Finding[];
}

function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, one) => total.plus(one), exact(0));
}

function piecesAt({ pieces }: CutsCase, { positions }: PieceGroup): readonly CutPiece[] {
  return positions.map((position) => pieces[position]!);
}

function periodsOf({ input, renewals }: CutsCase, pieces: readonly CutPiece[]): readonly ContractPeriodInput[] {
  const firm: ContractPeriodInput = {
    kind: 'firm',
    amount: sum(pieces.map(({ amount }) => amount.value)).toFixed(2),
    months: input.months,
  };
  if (renewals === undefined) return [firm];
  const renewed = sum(pieces.flatMap(({ renewal }) => (renewal === undefined ? [] : renewal.value)));
  const { months, count } = renewals;
  return [firm, { kind: 'renewal', amount: renewed.toFixed(2), months, times: count }];
}

function cpvOf([first, ...others]: readonly CutPiece[]): Pick<LotInput, 'cpv'> {
  const cpv = first?.cpv;
  return cpv === undefined || others.some((one) => one.cpv !== cpv) ? {} : { cpv };
}

function sitesOf(pieces: readonly CutPiece[]): Required<LotInput>['sites'] {
  return [...new Map(pieces.map(({ site }) => [site.label, site])).values()];
}

function lotOf(one: CutsCase, group: PieceGroup, index: number, whole: ProcurementCategory): LotInput {
  const pieces = piecesAt(one, group);
  return {
    number: String(index + 1),
    title: group.title,
    category: categoryOfLot(pieces, whole),
    value: { periods: periodsOf(one, pieces) },
    ...cpvOf(pieces),
    tasks: ACTIVITIES.flatMap(({ code }) => (pieces.some(({ task }) => task === code) ? code : [])),
    sites: sitesOf(pieces),
  };
}

/**
 * Makes the operation of a cut.
 *
 * @param one - The case.
 * @param cut - The cut.
 * @param category - The category of the need.
 * @returns The operation.
 *
 * @internal
 */
export function operationOf(one: CutsCase, cut: PieceCut, category: ProcurementCategory): OperationInput {
  const { title, buyer, days, onePiece } = one.input;
  return {
    title,
    buyer,
    days,
    category,
    lots: cut.groups.map((group, index) => lotOf(one, group, index, category)),
    ...(onePiece === undefined ? {} : { onePiece }),
  };
}

function cutLot(one: CutsCase, group: PieceGroup, lot: LotInput, value: Decimal): CutLot {
  const hours = sum(piecesAt(one, group).map((piece) => piece.hours));
  const { capacity, input } = one;
  return {
    lot,
    pieces: group.positions,
    hours,
    value,
    ...(capacity === undefined ? {} : { structures: hours.dividedBy(capacity.times(input.months)).ceil().toNumber() }),
  };
}

/** The lots whose pieces are not all of one category. */
function isMixed(one: CutsCase, group: PieceGroup): boolean {
  return new Set(piecesAt(one, group).map(({ category }) => category)).size > 1;
}

function allotmentOf({ buyer, input }: CutsCase, rules: AllotmentRules, routes: ProcurementRoutes): Cut['allotment'] {
  return allotment(rules, {
    role: buyer.role,
    category: routes.category,
    need: routes.need.value.value,
    formalised: routes.lightest === 'formalised',
    lots: routes.need.lots.length,
    ...input.onePiece,
  }).answer;
}

function findingsOf(
  one: CutsCase,
  rules: AllotmentRules,
  cut: PieceCut,
  made: Omit<Cut, 'findings'>,
): readonly Finding[] {
  const said = made.lots.map(({ lot, structures }) => ({
    number: lot.number,
    ...(structures === undefined ? {} : { structures }),
  }));
  const mixed = said.filter((_, index) => isMixed(one, cut.groups[index]!));
  const isNotSearched = made.withoutCompetition === null || made.withoutFormalities === null;
  return [
    ...(said.length === 1 ? onePieceFindings(one, rules) : []),
    ...mixedFindings(mixed, one.days.on),
    ...capacityFindings(said, one.capacity),
    ...(isNotSearched ? [potNotSearched(one, said.length)] : []),
  ];
}

/** The lots of an operation, and its routes. */
interface JudgedOperation {
  readonly lots: readonly LotInput[];
  readonly routes: ProcurementRoutes;
}

/**
 * Puts a cut together with its routes.
 *
 * @param one - The case.
 * @param rules - The rules of allotment.
 * @param cut - The cut.
 * @param operation - Its operation, and the routes of it.
 * @returns The cut.
 *
 * @internal
 */
export function proposedCut(one: CutsCase, rules: AllotmentRules, cut: PieceCut, operation: JudgedOperation): Cut {
  const { lots, routes } = operation;
  const values = routes.need.lots.map(({ value }) => value.value);
  const total = routes.need.value.value;
  const valued = { lots, values, total, routes };
  const cutLots = cut.groups.map((group, index) => cutLot(one, group, lots[index]!, values[index]!));
  const made: Omit<Cut, 'findings'> = {
    name: cut.name,
    alsoNamed: cut.alsoNamed,
    lots: cutLots,
    total,
    hours: sum(cutLots.map(({ hours }) => hours)),
    allotment: allotmentOf(one, rules, routes),
    routes,
    routesByLots: routesOfCut(valued),
    withoutCompetition: withoutCompetition(one, valued),
    withoutFormalities: withoutFormalities(one, valued),
  };
  return { ...made, findings: findingsOf(one, rules, cut, made) };
}
