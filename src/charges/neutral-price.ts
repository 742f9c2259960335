/**
 * The price at which a switch leaves the tenants where they are.
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
} from '../core/index.js';
import type { ContractLinePart } from './contract.js';
import { explainedOf, type ExplainedAmount } from './part.js';

/** The neutral price of one contract, the rest of the new arrangement staying as it is. */
export interface NeutralPrice {
  /** Position of the contract in `after.contracts`. */
  readonly contract: number;
  /** Its name. */
  readonly label: string;
  /**
   * - `found`: `ttc`, and `ht` when the rate of VAT is known, are the neutral price of its recoverable lines.
   * - `out-of-reach`: the rest alone already costs tenants more than today.
   * - `nothing-recoverable`: no line of it reaches the tenants, so its price changes nothing for them.
   */
  readonly status: 'found' | 'out-of-reach' | 'nothing-recoverable';
  /** The neutral price of its recoverable lines, TTC a year. */
  readonly ttc?: AmountTTC;
  /**
   * The same, HT a year, rounded down to the cent: invoiced as one line at that price, tenants pay no more than today (VAT
   * rounded on each of several lines may add a cent a line). With several rates of VAT, the lines keep their proportions.
   */
  readonly ht?: AmountHT;
  /** What its recoverable lines cost as offered, HT a year, when known. */
  readonly offeredHt?: AmountHT;
  /** How the price HT came about, or the price TTC when HT is not known. */
  readonly explanation?: Explanation;
}

interface Side {
  readonly recoverable: ExplainedAmount;
  readonly given: { readonly contracts?: readonly { readonly label: string }[] };
}

interface Offer {
  readonly ht: Explained;
  /** The price with VAT not rounded, so that the proportion between HT and TTC is exact. */
  readonly taxed: Explained;
}

// What the recovered lines were offered at; unknown when one of them is only known by the total of an invoice.
function offerOf(lines: readonly ContractLinePart[]): Offer | undefined {
  const prices: Explained[] = [];
  let taxed = exact(0);
  for (const { price, line } of lines) {
    if (price.ht === undefined || price.rate === undefined) return undefined;
    const context = [figure('line', line.label, 'text')];
    prices.push(given({ key: 'charges/line-price-ht', name: 'priceHt', unit: 'eur-ht', context }, price.ht.value));
    taxed = taxed.plus(price.ht.value.times(price.rate.value.plus(1)));
  }
  return {
    ht: sumOf({ key: 'charges/offered-ht', name: 'offeredHt', unit: 'eur-ht' }, prices),
    taxed: given({ key: 'charges/offered-taxed', name: 'offeredTaxed', unit: 'eur-ttc' }, taxed),
  };
}

function beforeTax(
  room: Explained,
  lines: readonly ContractLinePart[],
  offer: Offer | undefined,
): Explained | undefined {
  const label = { key: 'charges/neutral-ht', name: 'neutralHt', unit: 'eur-ht' } as const;
  const rates = lines.map(({ price }) => price.rate?.value);
  const [rate] = rates;
  // With one rate the formula is the one people know, and it needs no offer.
  const single = rate !== undefined && rates.every((other) => other?.equals(rate) === true);
  if (rate !== undefined && (single || offer?.taxed.value.isZero() === true)) {
    const factor = given({ key: 'charges/tax-factor', name: 'taxFactor', unit: 'count' }, rate.plus(1));
    return quotientInCents(label, room, factor, 'down');
  }
  return offer === undefined ? undefined : proportionInCents(label, room, offer.ht, offer.taxed, 'down');
}

function neutralPrice(
  before: Side,
  after: Side,
  contract: number,
  label: string,
  lines: readonly ContractLinePart[],
): NeutralPrice {
  const recovered = lines.filter(({ recovered }) => recovered);
  const own = { contract, label };
  if (recovered.length === 0) return { ...own, status: 'nothing-recoverable' };
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
  if (room.value.isNegative()) return { ...own, status: 'out-of-reach', explanation: room.explanation };
  const offer = offerOf(recovered);
  const neutral = beforeTax(room, recovered, offer);
  const ttc: AmountTTC = { basis: 'TTC', euros: room.value };
  return {
    ...own,
    status: 'found',
    ttc,
    ...(neutral === undefined ? {} : { ht: { basis: 'HT', euros: neutral.value } }),
    ...(offer === undefined ? {} : { offeredHt: { basis: 'HT', euros: offer.ht.value } }),
    explanation: (neutral ?? room).explanation,
  };
}

/**
 * The neutral price of each contract of the new arrangement.
 *
 * @param before - Today's recoverable total.
 * @param after - The new arrangement.
 * @param lines - The assessed lines of its contracts.
 * @returns One price a contract, in their order.
 *
 * @internal
 */
export function neutralPrices(before: Side, after: Side, lines: readonly ContractLinePart[]): readonly NeutralPrice[] {
  const { contracts = [] } = after.given;
  return contracts.map(({ label }, contract) =>
    neutralPrice(
      before,
      after,
      contract,
      label,
      lines.filter((line) => line.contract === contract),
    ),
  );
}
