/**
 * What a piece of a need is worth: as stated, or its hours at the price of the buyer; and what a renewal of it is worth.
 */
import {
  exact,
  given,
  productInCents,
  proportionInCents,
  refuse,
  type Decimal,
  type DecimalInput,
  type ErrorPath,
  type EurosInput,
  type Explained,
} from '../../core/index.js';
import { cite } from '../../law/index.js';

const EUROS = { name: 'amount', unit: 'eur-ht' } as const;

/** What is known of the worth of a piece. */
interface StatedWorth {
  readonly hours: DecimalInput;
  readonly amount?: EurosInput;
}

/**
 * Values the firm period of a piece.
 *
 * @param piece - Its hours, and its value when stated.
 * @param hourlyPrice - The price of an hour, by the buyer's practice.
 * @param path - Where the piece stands.
 * @returns Euros HT in whole cents, with the steps.
 * @throws {@link PalierError} `core/missing-value` without a value and without a price.
 *
 * @internal
 */
export function pieceAmount(piece: StatedWorth, hourlyPrice: EurosInput | undefined, path: ErrorPath): Explained {
  const { hours, amount } = piece;
  if (amount !== undefined) return given({ ...EUROS, key: 'lots/cut-piece-stated' }, amount);
  if (hourlyPrice === undefined) {
    return refuse('core/missing-value', 'an amount, or an hourly price for the pieces without one', amount, [
      ...path,
      'amount',
    ]);
  }
  const citations = [cite('pratique-acheteur', { confidence: 'confirmed' })];
  return productInCents({ ...EUROS, key: 'lots/cut-piece-by-hours' }, [
    given({ key: 'lots/cut-piece-hours', name: 'hours', unit: 'hours' }, hours),
    given({ key: 'lots/cut-hourly-price', name: 'price', unit: 'eur-ht', citations }, hourlyPrice),
  ]);
}

/**
 * Values one renewal of a piece: the firm period in proportion of the months, rounded to the cent.
 *
 * @param amount - Value of the firm period.
 * @param firm - Its length, in months.
 * @param renewal - Length of a renewal, in months.
 * @returns Euros HT in whole cents, with the steps.
 *
 * @internal
 */
export function pieceRenewal(amount: Explained, firm: number, renewal: number): Explained {
  const length = (key: string, count: number): Explained => given({ key, name: 'months', unit: 'months' }, count);
  return proportionInCents(
    { key: 'lots/cut-piece-renewal', name: 'renewal', unit: 'eur-ht' },
    amount,
    length('lots/cut-renewal-months', renewal),
    length('lots/cut-firm-months', firm),
    'half-up',
  );
}

/**
 * What a piece is worth over the whole life of its contract.
 *
 * @param amount - Value of the firm period.
 * @param renewal - Value of one renewal, when there are some.
 * @param count - How many renewals.
 * @returns Euros HT.
 *
 * @internal
 */
export function pieceLife(amount: Explained, renewal: Explained | undefined, count: number): Decimal {
  return renewal === undefined ? amount.value : amount.value.plus(renewal.value.times(count));
}

/**
 * What pieces are worth together over the whole life of their contracts.
 *
 * @param pieces - Their values.
 * @returns Euros HT.
 *
 * @internal
 */
export function lifeValue(pieces: readonly { readonly value: Decimal }[]): Decimal {
  return pieces.reduce((sum, { value }) => sum.plus(value), exact(0));
}
