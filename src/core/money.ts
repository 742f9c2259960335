/**
 * Euros, excluding tax (hors taxes, HT) or including tax (toutes taxes comprises, TTC).
 */
import { checkKeys } from './check.js';
import { decimal, exact, type Decimal, type DecimalInput } from './decimal.js';
import { pathWithin, refuse, type ErrorPath } from './errors.js';

/**
 * The tax basis of an amount: `HT` (hors taxes, excluding VAT) or `TTC` (toutes taxes comprises, including VAT).
 * What bears no VAT at all, such as wages, is what leaves the account: `TTC`.
 */
export type TaxBasis = 'HT' | 'TTC';

/** Euros on a stated tax basis. As JSON: `{ "basis": "TTC", "euros": "37440" }`, which {@link amount} reads back. */
export interface Amount<B extends TaxBasis = TaxBasis> {
  /** Excluding or including VAT. */
  readonly basis: B;
  /** The exact amount in euros. */
  readonly euros: Decimal;
}

/** Euros excluding VAT (hors taxes): what thresholds are compared with. */
export type AmountHT = Amount<'HT'>;

/** Euros including VAT (toutes taxes comprises), or on which no VAT falls: what tenants pay. */
export type AmountTTC = Amount<'TTC'>;

/** What may be given where whole cents are meant: `"1234.50"`, `"1 234,50 €"`, `1234`, `1234.5`, a Decimal. */
export type EurosInput = DecimalInput;

/** A price HT, its VAT and its price TTC. */
export interface VatBreakdown {
  /** Excluding VAT; absent from an invoice that states its total only. */
  readonly ht?: AmountHT;
  /** The tax in euros; absent from an invoice that states its total only. */
  readonly vat?: Decimal;
  /** Including VAT. */
  readonly ttc: AmountTTC;
  /** `computed` by this package from a price HT, or `invoiced`: read on a document and never recomputed. */
  readonly origin: 'computed' | 'invoiced';
}

/** An invoice's own figures. */
export interface InvoicedFigures {
  /** The total including VAT that was paid. */
  readonly ttc: EurosInput;
  /** The total excluding VAT, when the invoice says it. */
  readonly ht?: EurosInput;
  /** The VAT, when the invoice says it. */
  readonly vat?: EurosInput;
}

/**
 * Reads euros with at most two decimals.
 *
 * @param value - A decimal text, an exact number or a Decimal.
 * @param path - Where in the input, for the error.
 * @returns The exact euros.
 * @throws {@link PalierError} as {@link decimal}; `core/too-many-decimals` beyond cents.
 *
 * @example
 * ```ts
 * console.log(euros('1 234,50 €').toFixed(2)); //=> 1234.50
 * ```
 */
export function euros(value: EurosInput, path: ErrorPath = []): Decimal {
  return decimal(value, { maxDecimals: 2 }, path);
}

/**
 * Makes an amount excluding VAT (hors taxes).
 *
 * @param value - Euros HT, at most two decimals.
 * @param path - Where in the input, for the error.
 * @returns The amount.
 * @throws {@link PalierError} as {@link euros}.
 *
 * @example
 * ```ts
 * console.log(ht('31200').basis); //=> HT
 * ```
 */
export function ht(value: EurosInput, path: ErrorPath = []): AmountHT {
  return { basis: 'HT', euros: euros(value, path) };
}

/**
 * Makes an amount including VAT (toutes taxes comprises), or on which no VAT falls.
 *
 * @param value - Euros TTC, at most two decimals.
 * @param path - Where in the input, for the error.
 * @returns The amount.
 * @throws {@link PalierError} as {@link euros}.
 *
 * @example
 * ```ts
 * console.log(ttc('37440.00').euros.toFixed(2)); //=> 37440.00
 * ```
 */
export function ttc(value: EurosInput, path: ErrorPath = []): AmountTTC {
  return { basis: 'TTC', euros: euros(value, path) };
}

/**
 * Reads an amount back from its JSON form, or checks one.
 *
 * @param value - `{ basis, euros }`, with the euros as text or as a Decimal.
 * @param path - Where in the input, for the error.
 * @returns The amount.
 * @throws {@link PalierError} `core/invalid-amount` when it is not such an object; as {@link euros} otherwise.
 *
 * @example
 * ```ts
 * const sent = JSON.stringify(ttc('37440.00'));
 * console.log(sent); //=> {"basis":"TTC","euros":"37440"}
 * console.log(formatAmount(amount(JSON.parse(sent)), 'en')); //=> €37,440.00 incl. VAT
 * ```
 */
export function amount(value: unknown, path: ErrorPath = []): Amount {
  if (typeof value !== 'object' || value === null || !('basis' in value) || !('euros' in value)) {
    return refuse('core/invalid-amount', 'an amount { basis, euros }', value, path);
  }
  const { basis, euros: given } = value;
  if (basis !== 'HT' && basis !== 'TTC') {
    return refuse('core/invalid-amount', 'the basis "HT" or "TTC"', basis, pathWithin(path, 'basis'));
  }
  return { basis, euros: euros(given as EurosInput, pathWithin(path, 'euros')) };
}

function sameBasis(amounts: readonly Amount[]): void {
  const first = amounts[0];
  for (const [position, one] of amounts.entries()) {
    amount(one, [position]);
    if (one.basis !== first?.basis) {
      refuse('core/mixed-tax-basis', `amounts all ${String(first?.basis)}`, one.basis, [position, 'basis']);
    }
  }
}

/**
 * Adds amounts of one tax basis.
 *
 * @param first - An amount.
 * @param others - Any further amounts, on the same basis.
 * @returns Their sum.
 * @throws {@link PalierError} `core/invalid-amount`, or `core/mixed-tax-basis` when HT meets TTC.
 *
 * @example
 * ```ts
 * console.log(addAmounts(ht('10.10'), ht('0.05')).euros.toFixed(2)); //=> 10.15
 * ```
 */
export function addAmounts<B extends TaxBasis>(first: Amount<B>, ...others: readonly Amount<NoInfer<B>>[]): Amount<B> {
  const amounts = [first, ...others];
  sameBasis(amounts);
  return { basis: first.basis, euros: amounts.reduce((sum, one) => sum.plus(one.euros), exact(0)) };
}

/**
 * Takes one amount off another of the same tax basis.
 *
 * @param from - The amount to start from.
 * @param less - The amount to take off.
 * @returns The difference, negative when `less` is the larger.
 * @throws {@link PalierError} `core/invalid-amount`, or `core/mixed-tax-basis` when HT meets TTC.
 *
 * @example
 * ```ts
 * console.log(subtractAmounts(ttc('30420'), ttc('37440')).euros.toFixed(2)); //=> -7020.00
 * ```
 */
export function subtractAmounts<B extends TaxBasis>(from: Amount<B>, less: Amount<NoInfer<B>>): Amount<B> {
  sameBasis([from, less]);
  return { basis: from.basis, euros: exact(from.euros).minus(less.euros) };
}

/**
 * Adds VAT to a price HT: the tax is rounded half up to the cent on the amount given, then added.
 *
 * Apply it to the amount that the invoice taxes: rounding line by line and rounding on the total may differ by a cent.
 *
 * @param price - Euros HT.
 * @param rate - The VAT rate as a share: `"0.20"` for 20 %.
 * @returns The price HT, the tax and the price TTC.
 * @throws {@link PalierError} `core/wrong-tax-basis` for a price TTC; as {@link amount} for what is not an amount; as
 * {@link decimal} for a rate outside 0 to 1.
 *
 * @example
 * ```ts
 * console.log(addVat(ht('31200.00'), '0.20').ttc.euros.toFixed(2)); //=> 37440.00
 * ```
 */
export function addVat(price: AmountHT, rate: DecimalInput): Required<VatBreakdown> {
  // Callers without types can bring a price TTC here, the classic mistake.
  const { basis, euros: base } = amount(price, ['price']);
  if (basis !== 'HT') return refuse('core/wrong-tax-basis', 'a price HT', basis, ['price', 'basis']);
  const vat = roundToCents(base.times(decimal(rate, { min: 0, max: 1 }, ['rate'])));
  return { ht: price, vat, ttc: { basis: 'TTC', euros: base.plus(vat) }, origin: 'computed' };
}

/**
 * Takes an invoice's figures as they are. Nothing is recomputed: what counts is what was paid, and an invoice may
 * round its tax in its own way.
 *
 * @param figures - The total TTC, and HT and VAT when the invoice says them.
 * @returns The same figures.
 * @throws {@link PalierError} `core/wrong-type`, `core/unknown-key`, and as {@link euros}.
 *
 * @example
 * ```ts
 * const paid = asInvoiced({ ttc: '100.01', ht: '83.34', vat: '16.67' });
 * console.log(paid.ttc.euros.toFixed(2), paid.origin); //=> 100.01 invoiced
 * ```
 */
export function asInvoiced(figures: InvoicedFigures): VatBreakdown {
  checkKeys(figures, ['ttc', 'ht', 'vat'], ['figures']);
  return {
    ...(figures.ht === undefined ? {} : { ht: ht(figures.ht, ['ht']) }),
    ...(figures.vat === undefined ? {} : { vat: euros(figures.vat, ['vat']) }),
    ttc: ttc(figures.ttc, ['ttc']),
    origin: 'invoiced',
  };
}

/**
 * Rounds euros half up to the cent; half goes away from zero, so that a credit note mirrors its invoice.
 *
 * @param value - Exact euros.
 * @returns Euros with two decimals at most.
 *
 * @example
 * ```ts
 * console.log(roundToCents(decimal('5230.045')).toFixed(2)); //=> 5230.05
 * ```
 */
export function roundToCents(value: Decimal): Decimal {
  return exact(value).toDecimalPlaces(2, 4);
}

/**
 * Turns euros into whole cents.
 *
 * @param value - Euros with at most two decimals.
 * @param path - Where in the input, for the error.
 * @returns A safe integer.
 * @throws {@link PalierError} as {@link euros}.
 *
 * @example
 * ```ts
 * console.log(toCents('1234.5')); //=> 123450
 * ```
 */
export function toCents(value: EurosInput, path: ErrorPath = []): number {
  return euros(value, path).times(100).toNumber();
}

/**
 * Turns whole cents into euros.
 *
 * @param cents - A safe integer.
 * @returns Exact euros.
 * @throws {@link PalierError} `core/not-whole-cents` for anything else.
 *
 * @example
 * ```ts
 * console.log(fromCents(123450).toFixed(2)); //=> 1234.50
 * ```
 */
export function fromCents(cents: number): Decimal {
  if (!Number.isSafeInteger(cents)) return refuse('core/not-whole-cents', 'a whole number of cents', cents);
  return exact(cents).dividedBy(100);
}
