/**
 * The statuses of the routes that values open and close, worked out slowly from tables of the thresholds by date copied by
 * hand from the texts. Whole cents, no shortcut, nothing shared with the package.
 */

/** What is bought in a lot. */
export type OracleCategory = 'supplies' | 'services' | 'works' | 'social-services';

/** A lot. */
export interface OracleLot {
  readonly category: OracleCategory;
  readonly cents: number;
  readonly innovative: boolean;
}

/** An operation. */
export interface OracleOperation {
  readonly on: string;
  readonly buyer: 'central' | 'other' | 'entity';
  readonly category: OracleCategory;
  readonly lots: readonly OracleLot[];
  /** Premiums, which raise the need and not the lots. */
  readonly premiumCents: number;
}

type Status = 'open' | 'conditional' | 'uncertain' | 'closed';

/** The statuses of each lot, by route, and the lightest procedure. */
export interface OracleAnswer {
  readonly lightest: 'dispensed' | 'adapted' | 'formalised';
  readonly routes: Readonly<Record<string, readonly Status[]>>;
}

/** First day, euros; the last row whose first day has come applies. */
type Dated = readonly (readonly [from: string, euros: number | 'doubt'])[];

const DISPENSE_OTHERS: Dated = [
  ['2016-04-01', 25_000],
  ['2020-01-01', 40_000],
  ['2026-04-01', 60_000],
];
const DISPENSE_WORKS: Dated = [
  ['2016-04-01', 25_000],
  ['2020-01-01', 40_000],
  ['2020-07-24', 70_000],
  ['2020-12-08', 'doubt'],
  ['2020-12-09', 100_000],
];
const EUROPEAN: readonly (readonly [from: string, central: number, other: number, entity: number, works: number])[] = [
  ['2016-01-01', 135_000, 209_000, 418_000, 5_225_000],
  ['2018-01-01', 144_000, 221_000, 443_000, 5_548_000],
  ['2020-01-01', 139_000, 214_000, 428_000, 5_350_000],
  ['2022-01-01', 140_000, 215_000, 431_000, 5_382_000],
  ['2024-01-01', 143_000, 221_000, 443_000, 5_538_000],
  ['2026-01-01', 140_000, 216_000, 432_000, 5_404_000],
];
/** The lower amount, kept while the day is in doubt. */
const DOUBTED = 70_000;
const LOTS_OF_DISPENSE_SINCE = '2019-04-01';
const INNOVATIVE_SINCE = '2018-12-25';
const INNOVATIVE_SURE_SINCE = '2018-12-27';
const INNOVATIVE_LOTS_SINCE = '2021-12-16';

function dispenseOn(on: string, isWorks: boolean): number | 'doubt' {
  let found: number | 'doubt' = 0;
  for (const [from, euros] of isWorks ? DISPENSE_WORKS : DISPENSE_OTHERS) if (from <= on) found = euros;
  return found;
}

function europeanOn(on: string, buyer: OracleOperation['buyer'], isWorks: boolean): number {
  let found = 0;
  for (const [from, central, other, entity, works] of EUROPEAN) {
    if (from <= on) found = isWorks ? works : { central, other, entity }[buyer];
  }
  return found;
}

function sum(lots: readonly OracleLot[]): number {
  let total = 0;
  for (const { cents } of lots) total += cents;
  return total;
}

/** Works stay works; otherwise the larger part says whether the rules are those of social services. */
function isSocial({ category, lots }: OracleOperation): boolean {
  if (category === 'works') return false;
  const social = lots.filter((lot) => lot.category === 'social-services');
  const others = lots.filter((lot) => lot.category !== 'social-services');
  const isMixed = category === 'social-services' ? others.length > 0 : social.length > 0;
  return isMixed ? sum(social) > sum(others) : category === 'social-services';
}

/** Below a number of euros. */
function isBelow(cents: number, euros: number): boolean {
  return cents < euros * 100;
}

/** Within a fifth. */
function isWithinFifth(part: number, whole: number): boolean {
  return part * 5 <= whole;
}

/** What each lot may do alone, then all that may do it together. */
function pot(lots: readonly OracleLot[], alone: (lot: OracleLot) => Status): readonly Status[] {
  const total = sum(lots);
  const each = lots.map((lot) => (isWithinFifth(lot.cents, total) ? alone(lot) : 'closed'));
  const open = lots.filter((_, position) => each[position] === 'open');
  return each.map((one) => (one === 'open' && !isWithinFifth(sum(open), total) ? 'conditional' : one));
}

function directAwardOfLots({ on, category, lots }: OracleOperation): readonly Status[] {
  if (on < LOTS_OF_DISPENSE_SINCE || lots.length === 1) return lots.map(() => 'closed');
  return pot(lots, (lot) => {
    const limits = [dispenseOn(on, lot.category === 'works'), dispenseOn(on, category === 'works')];
    if (limits.includes('doubt')) return 'uncertain';
    const below = limits.filter((euros) => isBelow(lot.cents, euros as number)).length;
    if (below === 1) return 'uncertain';
    return below === 2 ? 'open' : 'closed';
  });
}

function innovative({ on, lots }: OracleOperation, need: number): readonly Status[] {
  const none = lots.map((): Status => 'closed');
  if (on < INNOVATIVE_SINCE || lots.every((lot) => !lot.innovative)) return none;
  if (lots.every((lot) => lot.innovative) && isBelow(need, 100_000)) {
    return lots.map(() => (on < INNOVATIVE_SURE_SINCE ? 'uncertain' : 'open'));
  }
  if (on < INNOVATIVE_LOTS_SINCE || lots.length === 1) return none;
  return pot(lots, (lot) =>
    lot.innovative && isBelow(lot.cents, lot.category === 'works' ? 100_000 : 80_000) ? 'open' : 'closed',
  );
}

function smallLots({ lots }: OracleOperation, isFormalised: boolean): readonly Status[] {
  if (!isFormalised || lots.length === 1) return lots.map(() => 'closed');
  return pot(lots, (lot) => (isBelow(lot.cents, lot.category === 'works' ? 1_000_000 : 80_000) ? 'open' : 'closed'));
}

/**
 * Works out the statuses.
 *
 * @param operation - The operation, on a day from 2016-04-01 to 2027-12-31.
 * @returns The statuses of each lot.
 */
export function oracleRoutes(operation: OracleOperation): OracleAnswer {
  const { on, buyer, category, lots, premiumCents } = operation;
  const need = sum(lots) + premiumCents;
  const isWorks = category === 'works';
  const dispense = dispenseOn(on, isWorks);
  const isDispensed = isBelow(need, dispense === 'doubt' ? DOUBTED : dispense);
  const isAdapted = isSocial(operation) || isBelow(need, europeanOn(on, buyer, isWorks));
  const lightest = isDispensed ? 'dispensed' : isAdapted ? 'adapted' : 'formalised';
  const all = (status: Status): readonly Status[] => lots.map(() => status);
  return {
    lightest,
    routes: {
      'direct-award': all(dispense === 'doubt' ? 'uncertain' : isDispensed ? 'open' : 'closed'),
      'direct-award-lot': directAwardOfLots(operation),
      'innovative-award': innovative(operation, need),
      'adapted-procedure': all(isAdapted ? 'open' : 'closed'),
      'small-lot': smallLots(operation, lightest === 'formalised'),
      'formalised-procedure': all('open'),
    },
  };
}
