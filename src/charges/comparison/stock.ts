/**
 * A whole stock: the same switch compared in every residence of a landlord, one residence at a time.
 */
import * as z from 'zod';

import {
  attempt,
  civilDate,
  exact,
  parseInput,
  refuse,
  schemaOf,
  type AmountTTC,
  type CivilDate,
  type Decimal,
  type ErrorPath,
  type Finding,
  type SafeResult,
} from '../../core/index.js';
import { assessArrangement, BALANCE, type AssessedArrangement, type Balance } from './arrangement.js';
import { caretakingFactsSchema, type CaretakingFacts } from '../work/caretaking-duty.js';
import { settingOf } from './compare.js';
import { findingsOf } from './comparison.js';
import { keySchema, type ApportionmentKey } from '../residence/key.js';
import {
  asResidence,
  MAX_DWELLINGS,
  occupiedPositions,
  type Residence,
  type ResidenceInput,
} from '../residence/residence.js';
import { arrangementSchema, type ArrangementInput } from '../schema.js';
import {
  addToSpread,
  decilesOf,
  emptySpread,
  mostAffectedOf,
  type StockDecile,
  type StockDwelling,
  type StockMovements,
  type StockSpread,
} from './stock-spread.js';

/** A residence of a stock and the two ways of doing its work. All amounts are for one year. */
export interface StockResidenceInput {
  /** The residence: made once by {@link residence}, or what makes one. */
  readonly residence: Residence | ResidenceInput;
  /** How the work is done today. */
  readonly before: ArrangementInput;
  /** How it would be done. */
  readonly after: ArrangementInput;
  /** The key of its expenses that name none; the key of the stock unless said. */
  readonly key?: ApportionmentKey;
  /** Facts on the caretaking of the set that it belongs to, as {@link compareArrangements} takes them. */
  readonly caretaking?: CaretakingFacts;
}

/** What {@link compareStockSteps} is given. */
export interface StockInput {
  /** The day whose law is applied, `YYYY-MM-DD`. */
  readonly on: string;
  /** The key that recoverable charges are apportioned by, where neither the residence nor the expense names one. */
  readonly key: ApportionmentKey;
  /**
   * The residences, at least one: a list, or a generator that makes each when its turn comes. All of them together have at
   * most ten million dwellings.
   */
  readonly residences: Iterable<StockResidenceInput>;
  /** How many of the most affected dwellings to name in each direction, from 0 to 1,000; 10 unless said. */
  readonly mostAffected?: number;
}

/** What {@link compareStock} is given. */
export interface CompareStockInput extends StockInput {
  /** Called after each residence; `false` stops there. What it throws goes through to the caller. */
  readonly onProgress?: (progress: StockProgress) => boolean | undefined;
}

/** How far a comparison of a stock has come. */
export interface StockProgress {
  /** Residences done. */
  readonly residences: number;
  /** Dwellings of those residences, vacant ones included. */
  readonly dwellings: number;
}

/** Who bears what over a year, as plain amounts; the names are those of {@link Balance}. */
export interface StockBalance {
  /** What leaves the landlord's account. */
  readonly total: AmountTTC;
  /** What the list allows to be charged, before vacancy. */
  readonly recoverable: AmountTTC;
  /** What the list does not allow to be charged. */
  readonly notRecoverable: AmountTTC;
  /** The share of vacant dwellings in what is recoverable: the landlord bears it. */
  readonly vacancy: AmountTTC;
  /** What the tenants in place pay. */
  readonly tenants: AmountTTC;
  /** What stays with the landlord. */
  readonly landlord: AmountTTC;
}

/** Findings of one code, outcome and severity, counted. */
export interface StockFinding extends Pick<Finding, 'code' | 'outcome' | 'severity'> {
  /** How many findings. */
  readonly count: number;
  /** How many residences have one. */
  readonly residences: number;
}

/** What changes in one residence of a stock. */
export interface StockResidence {
  /** Its position in the order given. */
  readonly position: number;
  /** Its name. */
  readonly name: string;
  /** How many dwellings it has, vacant ones included. */
  readonly dwellings: number;
  /** How many of them are vacant. */
  readonly vacant: number;
  /** Today. */
  readonly before: StockBalance;
  /** As it would be. */
  readonly after: StockBalance;
  /** After less before: a positive amount is a rise. */
  readonly change: StockBalance;
  /** How many of its occupied dwellings pay more, less, or as much. */
  readonly movements: StockMovements;
  /**
   * What has to be looked at: its findings that are breached, uncertain, or more than information, counted by code. Compare
   * the residence by itself to read them whole, with their articles.
   */
  readonly findings: readonly Omit<StockFinding, 'residences'>[];
}

/** A switch compared in every residence of a stock, over a year. */
export interface StockComparison {
  /** The day whose law was applied. */
  readonly on: CivilDate;
  /** Whether every residence was compared; `false` when the caller stopped before the end was seen. */
  readonly complete: boolean;
  /** How many dwellings the residences have, vacant ones included. */
  readonly dwellings: number;
  /** How many of them are vacant. */
  readonly vacant: number;
  /** Each residence compared, in the order given. */
  readonly residences: readonly StockResidence[];
  /** Today, all residences together. */
  readonly before: StockBalance;
  /** As it would be, all residences together. */
  readonly after: StockBalance;
  /** After less before. */
  readonly change: StockBalance;
  /** How many occupied dwellings pay more, less, or as much. */
  readonly movements: StockMovements;
  /**
   * The occupied dwellings in ten parts, from the largest falls to the largest rises, by nearest rank: of `n` changes in
   * ascending order, decile `k` ends with the one of rank `n × k ÷ 10`, rounded up, and begins after the end of the decile
   * before it.
   */
  readonly deciles: readonly StockDecile[];
  /** The occupied dwellings most affected, furthest first; equals in the order of residences, then of dwellings. */
  readonly mostAffected: {
    /** Those whose year rises most. */
    readonly rises: readonly StockDwelling[];
    /** Those whose year falls most. */
    readonly falls: readonly StockDwelling[];
  };
  /** What has to be looked at in all residences, counted by code. */
  readonly findings: readonly StockFinding[];
}

const MAX_STOCK_DWELLINGS = 10 * MAX_DWELLINGS;
const MAX_MOST_AFFECTED = 1_000;
const MOST_AFFECTED = 10;

function readIterable(value: unknown): Iterable<unknown> {
  const isIterable =
    typeof value === 'object' && value !== null && typeof Reflect.get(value, Symbol.iterator) === 'function';
  return isIterable
    ? (value as Iterable<unknown>)
    : refuse('core/wrong-type', 'a list or a generator of residences', value);
}

function readCallback(value: unknown): (progress: StockProgress) => unknown {
  return typeof value === 'function'
    ? (value as (progress: StockProgress) => unknown)
    : refuse('core/wrong-type', 'a function', value);
}

const stockFields = {
  on: schemaOf((value) => civilDate(value as string)),
  key: keySchema,
  residences: schemaOf(readIterable),
  mostAffected: z.exactOptional(z.int().min(0).max(MAX_MOST_AFFECTED)),
};

const stepsSchema = z.strictObject(stockFields);

const stockSchema = z.strictObject({ ...stockFields, onProgress: z.exactOptional(schemaOf(readCallback)) });

const itemSchema = z.strictObject({
  residence: z.unknown(),
  before: arrangementSchema,
  after: arrangementSchema,
  key: z.exactOptional(keySchema),
  caretaking: z.exactOptional(caretakingFactsSchema),
});

/** A checked stock. */
type Stock = z.output<typeof stepsSchema>;

/** What is known so far. */
interface Tally {
  readonly stock: Stock;
  readonly residences: StockResidence[];
  readonly spread: StockSpread;
  readonly findings: Map<string, StockFinding>;
  dwellings: number;
  vacant: number;
  before: StockBalance;
  after: StockBalance;
}

function balanceOf(value: (name: keyof Balance) => Decimal): StockBalance {
  const amounts = BALANCE.map((name): [keyof Balance, AmountTTC] => [name, { basis: 'TTC', euros: value(name) }]);
  return Object.fromEntries(amounts) as Record<keyof Balance, AmountTTC>;
}

function plus(one: StockBalance, other: StockBalance): StockBalance {
  return balanceOf((name) => one[name].euros.plus(other[name].euros));
}

function minus(one: StockBalance, other: StockBalance): StockBalance {
  return balanceOf((name) => one[name].euros.minus(other[name].euros));
}

function notable({ outcome, severity }: Finding): boolean {
  return outcome === 'breached' || outcome === 'uncertain' || severity !== 'info';
}

function counted(findings: readonly Finding[]): StockResidence['findings'] {
  const counts = new Map<string, Omit<StockFinding, 'residences'>>();
  for (const { code, outcome, severity } of findings.filter(notable)) {
    const name = findingName({ code, outcome, severity });
    counts.set(name, { code, outcome, severity, count: (counts.get(name)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

function findingName({ code, outcome, severity }: Pick<Finding, 'code' | 'outcome' | 'severity'>): string {
  return [code, outcome, severity].join(' ');
}

// What is refused stands in the residence, but for the day and for a key that is the stock's.
function assessedIn(at: ErrorPath, ownKey: boolean, assess: () => AssessedArrangement): AssessedArrangement {
  const result = attempt(assess);
  if (result.ok) return result.value;
  const [head] = result.error.path;
  throw head === 'on' || (head === 'key' && !ownKey) ? result.error : result.error.under(at);
}

function compareOne({ stock, spread, residences, dwellings: known }: Tally, item: unknown): StockResidence {
  const position = residences.length;
  const at: ErrorPath = ['residences', position];
  const { residence: given, before: today, after: tomorrow, key, caretaking } = parseInput(itemSchema, item, at);
  const place = asResidence(given as Residence | ResidenceInput, [...at, 'residence']);
  const { name, dwellings } = place;
  if (known + dwellings.length > MAX_STOCK_DWELLINGS) {
    const expected = `at most ${String(MAX_STOCK_DWELLINGS)} dwellings in all`;
    return refuse('core/too-many-items', expected, dwellings.length, [...at, 'residence', 'dwellings']);
  }
  const { setting, regime } = settingOf(place, key ?? stock.key, stock.on);
  const assessed = (arrangement: ArrangementInput, side: 'before' | 'after'): AssessedArrangement =>
    assessedIn(at, key !== undefined, () => assessArrangement(arrangement, setting, [side]));
  const made = { setting, before: assessed(today, 'before'), after: assessed(tomorrow, 'after') };
  const before = balanceOf((figure) => made.before.result[figure].euros);
  const after = balanceOf((figure) => made.after.result[figure].euros);
  const change = minus(after, before);
  const occupied = occupiedPositions(place);
  const findings = counted(findingsOf(made, change, regime, caretaking));
  // Last, when nothing more can be refused: a residence is counted whole or not at all.
  const columns = { residence: position, name, dwellings, occupied };
  const movements = addToSpread(spread, { ...columns, before: made.before.cents, after: made.after.cents });
  const vacant = dwellings.length - occupied.length;
  return { position, name, dwellings: dwellings.length, vacant, before, after, change, movements, findings };
}

function addResidence(tally: Tally, item: unknown): StockProgress {
  const { residences, findings } = tally;
  const one = compareOne(tally, item);
  residences.push(one);
  tally.dwellings += one.dwellings;
  tally.vacant += one.vacant;
  tally.before = plus(tally.before, one.before);
  tally.after = plus(tally.after, one.after);
  for (const found of one.findings) {
    const name = findingName(found);
    const known = findings.get(name) ?? { count: 0, residences: 0 };
    findings.set(name, { ...found, count: known.count + found.count, residences: known.residences + 1 });
  }
  return { residences: residences.length, dwellings: tally.dwellings };
}

function resultOf(tally: Tally, complete: boolean): StockComparison {
  const { stock, residences, spread, findings, dwellings, vacant, before, after } = tally;
  return {
    on: stock.on,
    complete,
    dwellings,
    vacant,
    residences,
    before,
    after,
    change: minus(after, before),
    movements: spread.movements,
    deciles: decilesOf(spread),
    mostAffected: { rises: mostAffectedOf(spread.rises), falls: mostAffectedOf(spread.falls) },
    findings: [...findings.values()],
  };
}

function* stepsOf(stock: Stock): Generator<StockProgress, StockComparison, boolean | undefined> {
  const nothing = balanceOf(() => exact(0));
  const tally: Tally = {
    stock,
    residences: [],
    spread: emptySpread(stock.mostAffected ?? MOST_AFFECTED),
    findings: new Map(),
    dwellings: 0,
    vacant: 0,
    before: nothing,
    after: nothing,
  };
  for (const item of stock.residences) {
    const goOn = yield addResidence(tally, item);
    if (goOn === false) return resultOf(tally, false);
  }
  if (tally.residences.length === 0) return refuse('core/empty-list', 'at least one residence', [], ['residences']);
  return resultOf(tally, true);
}

/**
 * Compares a whole stock as {@link compareStock} does, one residence a step: the caller may do something else between two
 * steps, or stop. The generator yields how far it has come after each residence and returns the comparison. Given `false`
 * by `next(false)`, it returns what it has, with `complete` false. Closed by `return()`, it closes the residences' own
 * generator and returns nothing.
 *
 * @param input - Day, key, residences; amounts are for one year.
 * @returns The generator. Day, key and options are checked at once, each residence when its turn comes.
 * @throws {@link PalierError} as {@link compareStock}.
 *
 * @example
 * ```ts
 * const supplies = (totalTtc: string) => ({
 *   label: 'in-house',
 *   supplies: [{ label: 'products', task: 'cleaning-supplies' as const, totalTtc }],
 * });
 * const steps = compareStockSteps({
 *   on: '2026-01-01',
 *   key: 'per-dwelling',
 *   residences: ['A', 'B'].map((name) => ({
 *     residence: { name, regime: 'hlm' as const, territory: 'metropole' as const, dwellings: [{ id: '1' }, { id: '2' }] },
 *     before: supplies('100'),
 *     after: supplies('90'),
 *   })),
 * });
 * for (let step = steps.next(); ; step = steps.next()) {
 *   if (step.done === true) {
 *     console.log(step.value.change.total.euros.toFixed(2));
 *     break;
 *   }
 *   console.log(step.value.residences, step.value.dwellings);
 * }
 * //=> 1 2
 * //=> 2 4
 * //=> -20.00
 * ```
 */
export function compareStockSteps(input: StockInput): Generator<StockProgress, StockComparison, boolean | undefined> {
  return stepsOf(parseInput(stepsSchema, input));
}

/**
 * Compares the same kind of switch in every residence of a landlord: what changes for the tenants, the landlord and in all,
 * residence by residence and together; how the change falls on the dwellings; and what the law has to say, counted. The
 * figures of each residence are those of {@link compareArrangements}, to the cent.
 *
 * Residences are read one after the other and forgotten: of each dwelling only what changes for it in a year is kept, 8
 * bytes. With a generator that makes each residence when its turn comes, a stock of a million dwellings fits where one
 * list of them would not.
 *
 * `onProgress` is called after each residence. When it returns `false`, the comparison stops there and holds the residences
 * done, each of them whole, with `complete` false. Whatever is refused throws, and nothing of the stock is returned.
 *
 * Source: as {@link compareArrangements}.
 *
 * @param input - Day, key, residences; amounts are for one year.
 * @returns The comparison of the stock.
 * @throws {@link PalierError} as {@link compareArrangements}, with paths that begin with `residences[n]`; `core/empty-list`
 * without a residence, `core/too-many-items` beyond ten million dwellings.
 *
 * @example
 * ```ts
 * const cleaning = (priceHt: string) => ({
 *   label: 'contract',
 *   contracts: [
 *     {
 *       label: 'cleaning',
 *       provider: { name: 'HEP', kind: 'EI' as const, vatStatus: 'taxed' as const },
 *       separatesRecoverable: true,
 *       lines: [{ label: 'stairs', task: 'common-parts-cleaning' as const, priceHt }],
 *     },
 *   ],
 * });
 * function* residences() {
 *   for (const [name, price] of [['Les Tilleuls', '1100'], ['Les Ormes', '950']] as const) {
 *     const dwellings = [{ id: '1' }, { id: '2', vacant: true }];
 *     yield {
 *       residence: { name, regime: 'hlm' as const, territory: 'metropole' as const, dwellings },
 *       before: cleaning('1000'),
 *       after: cleaning(price),
 *     };
 *   }
 * }
 * const { change, movements, mostAffected } = compareStock({
 *   on: '2026-01-01',
 *   key: 'per-dwelling',
 *   residences: residences(),
 * });
 * console.log(change.total.euros.toFixed(2), change.tenants.euros.toFixed(2)); //=> 60.00 30.00
 * console.log(movements.rises, movements.falls, movements.unchanged); //=> 1 1 0
 * for (const { name, change: more } of mostAffected.rises) console.log(name, more.euros.toFixed(2));
 * //=> Les Tilleuls 60.00
 * ```
 */
export function compareStock(input: CompareStockInput): StockComparison {
  const { onProgress, ...stock } = parseInput(stockSchema, input);
  const steps = stepsOf(stock);
  let step = steps.next();
  while (step.done !== true) {
    let goOn: boolean;
    try {
      goOn = onProgress?.(step.value) !== false;
    } catch (error) {
      // Thrown where the generator waits, so that the residences' own generator is closed.
      step = steps.throw(error);
      continue;
    }
    step = steps.next(goOn);
  }
  return step.value;
}

/**
 * The same as {@link compareStock}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The comparison, or why it was refused.
 *
 * @example
 * ```ts
 * const result = safeCompareStock({ on: '2026-01-01', key: 'per-dwelling', residences: [] });
 * console.log(result.ok ? 'accepted' : result.error.code); //=> core/empty-list
 * ```
 */
export function safeCompareStock(input: CompareStockInput): SafeResult<StockComparison> {
  return attempt(() => compareStock(input));
}
