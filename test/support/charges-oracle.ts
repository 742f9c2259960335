/**
 * Apportionment of charges written a second time in the plainest way, from the texts and from what the functions say they
 * do: whole numbers only, every day of a year one by one, every dwelling one by one. Slow, and nothing to get wrong.
 */
import type {
  AllocationInput,
  ApportionmentKey,
  ArrangementInput,
  ChargesYearInput,
  ContractInput,
  ContractLineInput,
  DwellingInput,
  PeriodInput,
  Perimeter,
  ResidenceInput,
  StaffTask,
  TenancyInput,
  WorkerInput,
} from '../../src/charges/index.js';

/** What the functions are expected to refuse, by code. */
export class OracleRefusal extends Error {}

/** One thing paid for, in cents. */
interface OraclePart {
  readonly cost: bigint;
  readonly recoverable: bigint;
  readonly allocation: AllocationInput;
}

/** Parts that share a perimeter and a key, apportioned. */
interface OracleGroup {
  /** Positions of the parts. */
  readonly parts: readonly number[];
  /** Its dwellings in natural order. */
  readonly dwellings: readonly string[];
  /** Their weights, in millionths. */
  readonly weights: readonly bigint[];
  /** Cents, in the order of the dwellings. */
  readonly perDwelling: readonly bigint[];
  /** Cents of each tenancy. */
  readonly perTenancy: ReadonlyMap<string, bigint>;
  /** Cents of the days without a tenant. */
  readonly vacancy: bigint;
}

/** A year, or one side of a comparison. */
export interface OracleResult {
  readonly parts: readonly OraclePart[];
  readonly groups: readonly OracleGroup[];
  /** Cents of every dwelling of the residence, in natural order. */
  readonly perDwelling: readonly bigint[];
  /** Cents of each tenancy; of none in a comparison. */
  readonly owed: ReadonlyMap<string, bigint>;
  readonly total: bigint;
  readonly recoverable: bigint;
  readonly vacancy: bigint;
  readonly tenants: bigint;
  readonly landlord: bigint;
}

interface Ratio {
  readonly top: bigint;
  readonly bottom: bigint;
}

function ratio(value: unknown): Ratio {
  const [whole = '0', decimals = ''] = String(value).split('.');
  return { top: BigInt(whole + decimals), bottom: 10n ** BigInt(decimals.length) };
}

const times = (a: Ratio, b: Ratio): Ratio => ({ top: a.top * b.top, bottom: a.bottom * b.bottom });

/** A ratio of euros, zero or above, as the nearest cent: half a cent goes up. */
function inCents({ top, bottom }: Ratio): bigint {
  return (200n * top + bottom) / (2n * bottom);
}

const cents = (euros: unknown): bigint => inCents(ratio(euros));
const sum = (values: readonly bigint[]): bigint => values.reduce((left, one) => left + one, 0n);

/** The share of an amount in cents, to the nearest cent. */
const shareOf = (amount: bigint, share: unknown): bigint => inCents(times({ top: amount, bottom: 100n }, ratio(share)));

/** Identifiers here are letters and a number: the letters first, then the number as a number. */
function naturally(a: string, b: string): number {
  const split = (id: string): [string, bigint] => {
    const { letters = '', digits = '0' } = /^(?<letters>\D*)(?<digits>\d+)$/.exec(id)?.groups ?? {};
    return [letters, BigInt(digits)];
  };
  const [[inA, numberA], [inB, numberB]] = [split(a), split(b)];
  if (inA !== inB) return inA < inB ? -1 : 1;
  return numberA < numberB ? -1 : numberA > numberB ? 1 : 0;
}

/** The largest remainders get the cents that rounding down leaves, one by one; of equals, the first. */
function largestRemainder(total: bigint, weights: readonly bigint[]): bigint[] {
  const all = sum(weights);
  if (all === 0n) throw new OracleRefusal('core/all-zero-weights');
  if (total < 0n) return largestRemainder(-total, weights).map((one) => -one);
  const parts = weights.map((weight) => (total * weight) / all);
  const remainders = weights.map((weight) => (total * weight) % all);
  for (let left = total - sum(parts); left > 0n; left -= 1n) {
    let best = 0;
    for (const [position, remainder] of remainders.entries()) {
      if (remainder > (remainders[best] ?? 0n)) best = position;
    }
    parts[best] = (parts[best] ?? 0n) + 1n;
    remainders[best] = -1n;
  }
  return parts;
}

/** Every day of a period, written out. */
function everyDay({ firstDay, lastDay }: PeriodInput): readonly string[] {
  const days: string[] = [];
  for (let time = Date.parse(firstDay); ; time += 86_400_000) {
    const day = new Date(time).toISOString().slice(0, 10);
    if (day > lastDay) return days;
    days.push(day);
  }
}

function dwellingsIn(residence: ResidenceInput, perimeter: Perimeter = 'residence'): readonly DwellingInput[] {
  const sorted = [...residence.dwellings].sort((a, b) => naturally(a.id, b.id));
  if (perimeter === 'residence') return sorted;
  return sorted.filter(({ id, building, stairwell }) => {
    if ('buildings' in perimeter) return building !== undefined && perimeter.buildings.includes(building);
    if ('stairwells' in perimeter) return stairwell !== undefined && perimeter.stairwells.includes(stairwell);
    return perimeter.dwellings.includes(id);
  });
}

const FIELDS = {
  'living-area': 'livingArea',
  'usable-area': 'usableArea',
  'corrected-area': 'correctedArea',
  thousandths: 'thousandths',
  occupants: 'occupants',
  'tax-value': 'taxValue',
} as const;

function weightIn(residence: ResidenceInput, key: ApportionmentKey, dwelling: DwellingInput, on: string): bigint {
  const millionths = (value: unknown): bigint => {
    if (value === undefined) throw new OracleRefusal('charges/missing-weight');
    const { top, bottom } = ratio(value);
    return (1_000_000n * top) / bottom;
  };
  if (key === 'per-dwelling') return millionths(1);
  if (typeof key === 'string') return millionths(dwelling[FIELDS[key]]);
  const last = declarationOn(residence, key.declared, on);
  if (last === undefined) throw new OracleRefusal('charges/key-not-declared-then');
  const declared =
    last.byFloor?.find(({ floor }) => floor === dwelling.floor) ??
    last.byDwelling?.find((one) => one.dwelling === dwelling.id);
  return millionths(declared?.weight);
}

const VAT = { standard: '0.20', intermediate: '0.10', reduced: '0.055', 'super-reduced': '0.021' } as const;
const LISTED = new Set<unknown>([
  'common-parts-cleaning',
  'waste-removal',
  'green-spaces',
  'cleaning-supplies',
  'waste-bags',
]);
const CARETAKING = new Map<unknown, StaffTask>([
  ['common-parts-cleaning', 'common-parts'],
  ['waste-removal', 'waste'],
]);

/** What a line costs: HT to the cent, and VAT on it to the cent. */
function ttcOf(line: ContractLineInput, { provider }: ContractInput): bigint {
  if (line.totalTtc !== undefined) return cents(line.totalTtc);
  const ht =
    line.priceHt === undefined ? inCents(times(ratio(line.hourlyPriceHt), ratio(line.hours))) : cents(line.priceHt);
  if (provider.vatStatus !== 'taxed') return ht;
  return ht + shareOf(ht, VAT[(line.vatRate ?? 'standard') as keyof typeof VAT]);
}

function isRecovered(line: ContractLineInput, contract: ContractInput): boolean {
  if (line.treatment !== undefined) return line.treatment === 'recoverable';
  if (!contract.separatesRecoverable && contract.whenNotSeparated !== 'recover-listed-lines') return false;
  return LISTED.has(line.task);
}

function said(post: AllocationInput, within: AllocationInput = {}): AllocationInput {
  const { perimeter, key, period } = { ...within, ...post };
  return {
    ...(perimeter === undefined ? {} : { perimeter }),
    ...(key === undefined ? {} : { key }),
    ...(period === undefined ? {} : { period }),
  };
}

const counted = (worker: WorkerInput): bigint =>
  cents(worker.grossEmployerCost) - sum((worker.excludedPay ?? []).map(({ amount }) => cents(amount)));

/** Whether two posts are in one dwelling on one day. */
function meet(residence: ResidenceInput, a: AllocationInput, b: AllocationInput): boolean {
  const inB = new Set(dwellingsIn(residence, b.perimeter).map(({ id }) => id));
  const together = dwellingsIn(residence, a.perimeter).some(({ id }) => inB.has(id));
  if (a.period === undefined || b.period === undefined) return together;
  const daysOfB = new Set(everyDay(b.period));
  return together && everyDay(a.period).some((day) => daysOfB.has(day));
}

/** Everything an arrangement pays for under the rules in force since 2009, staff first, then supplies, then contracts. */
function oracleParts(arrangement: ArrangementInput, residence: ResidenceInput): readonly OraclePart[] {
  const { caretakers = [], buildingEmployees = [], supervision = [], supplies = [], contracts = [] } = arrangement;
  const firms = contracts
    .filter(({ presence }) => presence !== 'temporary')
    .flatMap((contract) => contract.lines.map((line) => ({ task: line.task, allocation: said(line, contract) })));
  return [
    ...caretakers.map((one): OraclePart => {
      const tasks = new Set(one.workers.flatMap((worker) => worker.tasks));
      const alone = firms.every(({ task, allocation }) => {
        const same = CARETAKING.get(task);
        return same === undefined || !tasks.has(same) || !meet(residence, allocation, one);
      });
      const share = alone ? (['0', '0.40', '0.75'][tasks.size] ?? '0') : '0';
      return {
        cost: sum(one.workers.map((worker) => cents(worker.grossEmployerCost))),
        recoverable: shareOf(sum(one.workers.map(counted)), share),
        allocation: said(one),
      };
    }),
    ...buildingEmployees.map((one): OraclePart => ({
      cost: cents(one.grossEmployerCost),
      recoverable: one.tasks.length === 0 ? 0n : counted(one),
      allocation: said(one),
    })),
    ...supervision.map((one): OraclePart => {
      const cost = cents(one.cost);
      const hasStaff = caretakers.length + buildingEmployees.length > 0;
      return {
        cost,
        recoverable: hasStaff ? shareOf(shareOf(cost, one.controlShare), '0.10') : 0n,
        allocation: said(one),
      };
    }),
    ...supplies.map((one): OraclePart => {
      const recovered = one.treatment === undefined ? LISTED.has(one.task) : one.treatment === 'recoverable';
      return { cost: cents(one.totalTtc), recoverable: recovered ? cents(one.totalTtc) : 0n, allocation: said(one) };
    }),
    ...contracts.flatMap((contract): readonly OraclePart[] => {
      const lines = contract.lines.map((line): OraclePart => {
        const cost = ttcOf(line, contract);
        return { cost, recoverable: isRecovered(line, contract) ? cost : 0n, allocation: said(line, contract) };
      });
      const notes = (contract.creditNotes ?? []).map((note): OraclePart => {
        const line = contract.lines[note.line ?? 0];
        const cost = -cents(note.totalTtc);
        const recovered = line !== undefined && isRecovered(line, contract);
        return { cost, recoverable: recovered ? cost : 0n, allocation: lines[note.line ?? 0]?.allocation ?? {} };
      });
      return [...lines, ...notes];
    }),
  ];
}

/** A perimeter is its dwellings, whatever it is called. */
function nameOf(
  { perimeter, key }: AllocationInput,
  residence: ResidenceInput,
  defaultKey: ApportionmentKey,
  on: string,
): string {
  const used = key ?? defaultKey;
  const declaration = typeof used === 'string' ? '' : declarationOn(residence, used.declared, on)?.declaredOn;
  return JSON.stringify([dwellingsIn(residence, perimeter).map(({ id }) => id), used, declaration]);
}

function declarationOn(
  residence: ResidenceInput,
  id: string,
  on: string,
): NonNullable<ResidenceInput['declaredKeys']>[number] | undefined {
  return (residence.declaredKeys ?? [])
    .filter((one) => one.id === id && one.declaredOn <= on)
    .sort((a, b) => (a.declaredOn < b.declaredOn ? -1 : 1))
    .at(-1);
}

/** Positions of the parts that share a name, in the order in which the names come first. */
function grouped(parts: readonly OraclePart[], name: (part: OraclePart) => string): readonly (readonly number[])[] {
  const names = [...new Set(parts.map(name))];
  return names.map((wanted) => [...parts.keys()].filter((position) => name(parts[position]!) === wanted));
}

interface Shared {
  readonly dwellings: readonly DwellingInput[];
  readonly weights: readonly bigint[];
  readonly perDwelling: readonly bigint[];
}

function share(
  parts: readonly OraclePart[],
  members: readonly number[],
  residence: ResidenceInput,
  defaultKey: ApportionmentKey,
  on: string,
): Shared {
  const { perimeter, key = defaultKey } = parts[members[0] ?? -1]?.allocation ?? {};
  const dwellings = dwellingsIn(residence, perimeter);
  const weights = dwellings.map((dwelling) => weightIn(residence, key, dwelling, on));
  const total = sum(members.map((position) => parts[position]?.recoverable ?? 0n));
  return { dwellings, weights, perDwelling: largestRemainder(total, weights) };
}

function resultOf(
  parts: readonly OraclePart[],
  groups: readonly OracleGroup[],
  residence: ResidenceInput,
): OracleResult {
  const owed = new Map<string, bigint>();
  const borne = new Map<string, bigint>();
  for (const { dwellings, perDwelling, perTenancy } of groups) {
    for (const [id, value] of perTenancy) owed.set(id, (owed.get(id) ?? 0n) + value);
    for (const [index, id] of dwellings.entries()) borne.set(id, (borne.get(id) ?? 0n) + (perDwelling[index] ?? 0n));
  }
  const total = sum(parts.map(({ cost }) => cost));
  const recoverable = sum(parts.map((part) => part.recoverable));
  const vacancy = sum(groups.map((group) => group.vacancy));
  return {
    parts,
    groups,
    perDwelling: dwellingsIn(residence).map(({ id }) => borne.get(id) ?? 0n),
    owed,
    total,
    recoverable,
    vacancy,
    tenants: recoverable - vacancy,
    landlord: total - recoverable + vacancy,
  };
}

/** One side of a comparison. */
export function oracleArrangement(
  arrangement: ArrangementInput,
  residence: ResidenceInput,
  key: ApportionmentKey,
  on: string,
): OracleResult {
  const parts = oracleParts(arrangement, residence);
  // The key of the comparison is looked at even when there is nothing to share by it.
  if (parts.length === 0) share(parts, [], residence, key, on);
  const groups = grouped(parts, (part) => nameOf(part.allocation, residence, key, on)).map((members): OracleGroup => {
    const { dwellings, weights, perDwelling } = share(parts, members, residence, key, on);
    const vacancy = sum(perDwelling.filter((_, index) => dwellings[index]?.vacant === true));
    return {
      parts: members,
      dwellings: dwellings.map(({ id }) => id),
      weights,
      perDwelling,
      perTenancy: new Map(),
      vacancy,
    };
  });
  return resultOf(parts, groups, residence);
}

/** How many of the days fall within a tenancy. */
const daysOf = (days: readonly string[], { firstDay, lastDay = '9999-12-31' }: TenancyInput): bigint =>
  BigInt(days.filter((day) => firstDay <= day && day <= lastDay).length);

/** A year of expenses. */
export function oracleYear(input: ChargesYearInput): OracleResult {
  const { expenses, year, key, method, tenancies, on = year.lastDay } = input;
  const residence = input.residence;
  const parts = oracleParts(expenses, residence);
  const datesOf = ({ allocation }: OraclePart): PeriodInput =>
    method === 'pooled-year' ? year : (allocation.period ?? year);
  // A key counts as declared on the last of the days that the expense is for, and as known on the day one asks for.
  const keyDay = ({ allocation }: OraclePart): string => {
    const { lastDay } = allocation.period ?? year;
    return on < lastDay ? on : lastDay;
  };
  const name = (part: OraclePart): string => {
    const { firstDay, lastDay } = datesOf(part);
    return [nameOf(part.allocation, residence, key, keyDay(part)), firstDay, lastDay].join(' ');
  };
  const groups = grouped(parts, name).map((members): OracleGroup => {
    const first = parts[members[0] ?? -1]!;
    const { dwellings, weights, perDwelling } = share(parts, members, residence, key, keyDay(first));
    const days = everyDay(datesOf(first));
    const perTenancy = new Map<string, bigint>();
    let vacancy = 0n;
    for (const [index, { id }] of dwellings.entries()) {
      const inside = tenancies
        .filter(({ dwelling }) => dwelling === id)
        .sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1));
      const counts = inside.map((tenancy) => daysOf(days, tenancy));
      const slots = largestRemainder(perDwelling[index] ?? 0n, [...counts, BigInt(days.length) - sum(counts)]);
      for (const [slot, tenancy] of inside.entries()) perTenancy.set(tenancy.id, slots[slot] ?? 0n);
      vacancy += slots.at(-1) ?? 0n;
    }
    return { parts: members, dwellings: dwellings.map(({ id }) => id), weights, perDwelling, perTenancy, vacancy };
  });
  return resultOf(parts, groups, residence);
}
