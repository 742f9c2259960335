/**
 * The price at which a switch leaves what tenants may be charged, or the whole expense, where it is.
 */
import {
  differenceOf,
  exact,
  figure,
  given,
  proportionInCents,
  quotientInCents,
  sumOf,
  type AmountHT,
  type AmountTTC,
  type Explained,
  type Explanation,
  type StepLabel,
} from '../../core/index.js';
import type { ContractLinePart } from '../work/contract.js';
import { explainedOf, type ExplainedAmount } from '../part.js';

/**
 * - `found`: `ttc`, and `ht` when the rate of VAT is known, are the neutral price.
 * - `out-of-reach`: even for nothing, more could be charged than today.
 * - `nothing-recoverable`: nothing of it reaches the tenants, so its price changes nothing for them.
 * - `unsettled`: on that day a price was recoverable in part only, and what part is not settled: no neutral price follows.
 */
export type NeutralStatus = 'found' | 'out-of-reach' | 'nothing-recoverable' | 'unsettled';

/** The price of one line at which what may be charged is what it is today, all else in the new arrangement unchanged. */
export interface LineNeutralPrice {
  /** Position of the line in the contract. */
  readonly line: number;
  /** Its name. */
  readonly label: string;
  /** Whether there is such a price. */
  readonly status: NeutralStatus;
  /** The neutral price, TTC a year: invoiced at it, what may be charged is what it is today, to the cent. */
  readonly ttc?: AmountTTC;
  /** The same, HT a year, rounded down to the cent: at that price, no more may be charged than today. */
  readonly ht?: AmountHT;
  /** What the line costs as offered, HT a year, when known. */
  readonly offeredHt?: AmountHT;
  /** How the price HT came about, or the price TTC when HT is not known. */
  readonly explanation?: Explanation;
}

/** The price of one contract at which the total is what it is today, the rest of the new arrangement staying as it is. */
export interface NeutralTotal {
  /** `out-of-reach`: the rest alone already costs more than today. */
  readonly status: 'found' | 'out-of-reach';
  /** The neutral price of all its lines, recovered or not, TTC a year. */
  readonly ttc?: AmountTTC;
  /**
   * The same, HT a year, rounded down to the cent: invoiced as one line at that price, the total is no more than today (VAT
   * rounded on each of several lines may add a cent a line). With several rates of VAT, the lines keep their proportions.
   */
  readonly ht?: AmountHT;
  /** What its lines cost as offered, HT a year, when known. */
  readonly offeredHt?: AmountHT;
  /** How the price HT came about, or the price TTC when HT is not known. */
  readonly explanation?: Explanation;
}

/**
 * The neutral price of one contract, the rest of the new arrangement staying as it is: at it, what may be charged of all
 * dwellings is what it is today. With no vacant dwelling that is what tenants pay; with some, what the tenants in place pay
 * may still change where the keys or the perimeters do.
 */
export interface NeutralPrice {
  /** Position of the contract in `after.contracts`. */
  readonly contract: number;
  /** Its name. */
  readonly label: string;
  /** Whether there is such a price of its recoverable lines. */
  readonly status: NeutralStatus;
  /** The neutral price of its recoverable lines, TTC a year. */
  readonly ttc?: AmountTTC;
  /**
   * The same, HT a year, rounded down to the cent: invoiced as one line at that price, no more may be charged than today (VAT
   * rounded on each of several lines may add a cent a line). With several rates of VAT, the lines keep their proportions.
   */
  readonly ht?: AmountHT;
  /** What its recoverable lines cost as offered, HT a year, when known. */
  readonly offeredHt?: AmountHT;
  /** How the price HT came about, or the price TTC when HT is not known. */
  readonly explanation?: Explanation;
  /** The neutral price of each of its lines by itself, in their order. */
  readonly lines: readonly LineNeutralPrice[];
  /** The price of the whole contract at which the total is what it is today. */
  readonly totalNeutral: NeutralTotal;
}

interface Side {
  readonly total: ExplainedAmount;
  readonly recoverable: ExplainedAmount;
  readonly given: { readonly contracts?: readonly { readonly label: string }[] };
}

interface Offer {
  readonly ht: Explained;
  /** The price with VAT not rounded, so that the proportion between HT and TTC is exact. */
  readonly taxed: Explained;
}

/** What some lines of a contract may cost, and the texts of the steps that say it. */
interface Question {
  readonly lines: readonly ContractLinePart[];
  /** The neutral price TTC. */
  readonly room: Explained;
  readonly offeredKey: string;
  readonly neutralHt: StepLabel;
}

/** What is published of a neutral price that exists or not. */
type Answer = Pick<NeutralTotal, 'status' | 'ttc' | 'ht' | 'offeredHt' | 'explanation'>;

// What the lines were offered at; unknown when one of them is only known by the total of an invoice.
function offerOf({ lines, offeredKey }: Question): Offer | undefined {
  const prices: Explained[] = [];
  let taxed = exact(0);
  for (const { price, line } of lines) {
    if (price.ht === undefined || price.rate === undefined) return undefined;
    const context = [figure('line', line.label, 'text')];
    prices.push(given({ key: 'charges/line-price-ht', name: 'priceHt', unit: 'eur-ht', context }, price.ht.value));
    taxed = taxed.plus(price.ht.value.times(price.rate.value.plus(1)));
  }
  return {
    ht: sumOf({ key: offeredKey, name: 'offeredHt', unit: 'eur-ht' }, prices),
    taxed: given({ key: 'charges/offered-taxed', name: 'offeredTaxed', unit: 'eur-ttc' }, taxed),
  };
}

function beforeTax({ room, lines, neutralHt }: Question, offer: Offer | undefined): Explained | undefined {
  const rates = lines.map(({ price }) => price.rate?.value);
  const [rate] = rates;
  // With one rate the formula is the one people know, and it needs no offer.
  const single = rate !== undefined && rates.every((other) => other?.equals(rate) === true);
  if (rate !== undefined && (single || offer?.taxed.value.isZero() === true)) {
    const factor = given({ key: 'charges/tax-factor', name: 'taxFactor', unit: 'count' }, rate.plus(1));
    return quotientInCents(neutralHt, room, factor, 'down');
  }
  return offer === undefined ? undefined : proportionInCents(neutralHt, room, offer.ht, offer.taxed, 'down');
}

function answerTo(question: Question): Answer {
  const { room } = question;
  if (room.value.isNegative()) return { status: 'out-of-reach', explanation: room.explanation };
  const offer = offerOf(question);
  const neutral = beforeTax(question, offer);
  return {
    status: 'found',
    ttc: { basis: 'TTC', euros: room.value },
    ...(neutral === undefined ? {} : { ht: { basis: 'HT', euros: neutral.value } }),
    ...(offer === undefined ? {} : { offeredHt: { basis: 'HT', euros: offer.ht.value } }),
    explanation: (neutral ?? room).explanation,
  };
}

// Before July 2006: the margin and the VAT of a firm.
function isPartial({ recoverable, price }: ContractLinePart): boolean {
  return !recoverable.euros.equals(price.ttc.value);
}

function forTenants(
  before: Side,
  after: Side,
  lines: readonly ContractLinePart[],
): Answer | { readonly status: 'nothing-recoverable' | 'unsettled' } {
  const recovered = lines.filter((line) => line.recovered);
  if (recovered.length === 0) return { status: 'nothing-recoverable' };
  if (recovered.some(isPartial)) return { status: 'unsettled' };
  const listed = sumOf(
    { key: 'charges/contract-recoverable', name: 'contractRecoverable', unit: 'eur' },
    recovered.map((part) => explainedOf(part.recoverable)),
  );
  const others = differenceOf({ key: 'charges/other-recoverable', name: 'otherRecoverable', unit: 'eur' }, [
    explainedOf(after.recoverable),
    listed,
  ]);
  const room = differenceOf({ key: 'charges/neutral-ttc', name: 'neutralTtc', unit: 'eur-ttc' }, [
    explainedOf(before.recoverable),
    others,
  ]);
  const neutralHt: StepLabel = { key: 'charges/neutral-ht', name: 'neutralHt', unit: 'eur-ht' };
  return answerTo({ lines: recovered, room, offeredKey: 'charges/offered-ht', neutralHt });
}

function forTotal(before: Side, after: Side, lines: readonly ContractLinePart[]): NeutralTotal {
  const own = sumOf(
    { key: 'charges/contract-cost', name: 'contractCost', unit: 'eur' },
    lines.map((part) => explainedOf(part.cost)),
  );
  const others = differenceOf({ key: 'charges/other-cost', name: 'otherCost', unit: 'eur' }, [
    explainedOf(after.total),
    own,
  ]);
  const room = differenceOf({ key: 'charges/total-neutral-ttc', name: 'totalNeutralTtc', unit: 'eur-ttc' }, [
    explainedOf(before.total),
    others,
  ]);
  const neutralHt: StepLabel = { key: 'charges/total-neutral-ht', name: 'totalNeutralHt', unit: 'eur-ht' };
  return answerTo({ lines, room, offeredKey: 'charges/offered-ht-of-contract', neutralHt });
}

// A line must give up what tenants would pay more. That figure is stated rather than explained again under each of the
// lines: with its steps, a list of neutral prices would grow with the square of their number.
function forLine(rise: Explained, part: ContractLinePart, line: number): LineNeutralPrice {
  const { label, recovered } = part;
  if (!recovered) return { line, label, status: 'nothing-recoverable' };
  if (isPartial(part)) return { line, label, status: 'unsettled' };
  const context = [figure('line', label, 'text')];
  const room = differenceOf({ key: 'charges/line-neutral-ttc', name: 'lineNeutralTtc', unit: 'eur-ttc', context }, [
    explainedOf(part.recoverable),
    rise,
  ]);
  const neutralHt: StepLabel = { key: 'charges/line-neutral-ht', name: 'lineNeutralHt', unit: 'eur-ht', context };
  return { line, label, ...answerTo({ lines: [part], room, offeredKey: 'charges/offered-ht', neutralHt }) };
}

/**
 * The neutral prices of each contract of the new arrangement.
 *
 * @param before - Today's totals.
 * @param after - The new arrangement.
 * @param lines - The assessed lines of its contracts.
 * @returns One item a contract, in their order.
 *
 * @internal
 */
export function neutralPrices(before: Side, after: Side, lines: readonly ContractLinePart[]): readonly NeutralPrice[] {
  const { contracts = [] } = after.given;
  const ofContracts = contracts.map((): ContractLinePart[] => []);
  for (const line of lines) ofContracts[line.contract]?.push(line);
  const rise = given(
    { key: 'charges/recoverable-rise', name: 'recoverableRise', unit: 'eur' },
    after.recoverable.euros.minus(before.recoverable.euros),
  );
  return contracts.map(({ label }, contract) => {
    const own = ofContracts[contract] ?? [];
    return {
      contract,
      label,
      ...forTenants(before, after, own),
      lines: own.map((part, line) => forLine(rise, part, line)),
      totalNeutral: forTotal(before, after, own),
    };
  });
}
