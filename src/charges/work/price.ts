/**
 * What a line of a contract costs: HT, the rate of VAT and TTC, as far as they are known.
 */
import {
  apportion,
  apportioned,
  exact,
  figure,
  finding,
  fromCents,
  given,
  productInCents,
  refuse,
  sumOf,
  toCents,
  type Citation,
  type ErrorPath,
  type Explained,
  type Finding,
} from '../../core/index.js';
import {
  citationsOf,
  cite,
  citeVat,
  rowOn,
  vatRateTable,
  vatReferences,
  type LawRow,
  type TaskAnswer,
  type VatCategory,
  type VatReferenceKey,
} from '../../law/index.js';
import { allocationOf, rulesFor, type Rules } from '../part.js';
import type { ContractInput, ContractLineInput, InvoicedLineInput } from '../schema.js';
import { taskOn } from '../list/task.js';

/** The price of a line, as far as it is known. */
export interface LinePrice {
  /** Excluding VAT; absent when only the total of the invoice is known. */
  readonly ht?: Explained;
  /**
   * The rate of VAT charged; absent when only the total of the invoice is known and the task does not settle it, and while
   * the provider has not said whether it charges VAT.
   */
  readonly rate?: Explained;
  /** Including VAT. */
  readonly ttc: Explained;
}

/** A line, its price and what the law says of it. */
export interface PricedLine {
  /** The line as it was given. */
  readonly line: ContractLineInput;
  /** Where it stands. */
  readonly path: ErrorPath;
  /** Its price. */
  readonly price: LinePrice;
  /** What the law says of its price. */
  readonly findings: readonly Finding[];
}

/** A line and what its price is read with. */
interface Offer {
  readonly line: ContractLineInput;
  readonly contract: ContractInput;
  readonly answer: TaskAnswer;
  /** Where the line stands. */
  readonly path: ErrorPath;
  /** Where the contract stands. */
  readonly contractPath: ErrorPath;
}

/** The one hundredth of a euro that rounding may move a figure by. */
const CENT = exact('0.01');

/**
 * The articles on VAT to quote on a day, those that there are.
 *
 * @param references - What they are quoted for.
 * @param rules - The day.
 * @returns Their citations, in order.
 *
 * @internal
 */
export function vatGrounds(references: readonly VatReferenceKey[], rules: Rules): readonly Citation[] {
  const { on } = rules;
  return references.flatMap((reference) =>
    rowOn(vatReferences[reference], on) === undefined ? [] : [citeVat(reference, on)],
  );
}

// The mainland's article moves to another code on a day of its own; how sure the rate is stays the row's to say, which
// may have read its article in more sources.
function rateSources(category: VatCategory, row: LawRow<string>, { on, territory }: Rules): readonly Citation[] {
  if (category !== 'standard' || territory !== 'metropole') return row.sources;
  const quoted = citeVat('standard-rate', on);
  return [row.sources.find(({ label, confidence }) => label === quoted.label && confidence === 'confirmed') ?? quoted];
}

function rateOf(category: VatCategory, rules: Rules, path: ErrorPath): Explained | undefined {
  const table = vatRateTable(rules.territory, category);
  if (table === undefined) {
    return refuse('charges/no-such-vat-rate', `a rate that exists in ${rules.territory}`, category, [
      ...path,
      'vatRate',
    ]);
  }
  const row = rowOn(table, rules.on);
  if (row === undefined) return undefined;
  const citations = citationsOf({ ...row, sources: rateSources(category, row, rules) });
  return given({ key: 'charges/vat-rate', name: 'rate', unit: 'share', citations }, row.value);
}

// What is not known is asked for: the words on the provider's quote settle it, never its kind.
function statusNeeded({ contractPath }: Offer): never {
  return refuse(
    'charges/vat-status-needed',
    'whether the provider charges VAT, as its quote says, or prices including VAT without a rate',
    'unknown',
    [...contractPath, 'provider', 'vatStatus'],
  );
}

// A price including VAT stands whatever the rate was: only one without VAT needs the doubtful rate.
function isRateDoubtful({ line, answer, contract: { provider } }: Offer): boolean {
  const needed = line.totalTtc === undefined && line.invoiced === undefined && line.vatRate === undefined;
  return needed && provider.vatStatus === 'taxed' && answer.vat === 'standard-doubtful';
}

// The administration has answered local authorities only.
const WASTE_RULING = { text: 'boi-res-tva-000210', from: '2025-09-17' } as const;

function doubtfulGrounds(citations: readonly Citation[], { on }: Rules): readonly Citation[] {
  return on < WASTE_RULING.from ? citations : [...citations, cite(WASTE_RULING.text, { confidence: 'single-source' })];
}

function vatOf(offer: Offer, rules: Rules): Explained | undefined {
  const { line, answer, path, contract } = offer;
  const { vatStatus } = contract.provider;
  switch (vatStatus) {
    case 'taxed':
      if (line.vatRate !== undefined) return rateOf(line.vatRate, rules, path);
      return answer.vat === 'standard' || isRateDoubtful(offer) ? rateOf('standard', rules, path) : undefined;
    case 'unknown':
      return line.vatRate === undefined ? undefined : statusNeeded(offer);
    case 'exempt-ai':
    case 'franchise': {
      if (line.vatRate !== undefined) {
        const vatRatePath = [...path, 'vatRate'];
        const expected = 'no rate for a provider without VAT';
        return refuse('charges/vat-rate-not-expected', expected, line.vatRate, vatRatePath);
      }
      const reference = vatStatus === 'exempt-ai' ? 'ai-exemption' : 'small-business-franchise';
      const citations = [citeVat(reference, rules.on)];
      return given({ key: `charges/no-vat/${vatStatus}`, name: 'rate', unit: 'share', citations }, 0);
    }
  }
}

function priceHt(line: ContractLineInput): Explained | undefined {
  if (line.priceHt !== undefined) {
    return given({ key: 'charges/price-ht', name: 'priceHt', unit: 'eur-ht' }, line.priceHt);
  }
  if (line.hourlyPriceHt === undefined || line.hours === undefined) return undefined;
  return productInCents({ key: 'charges/hours-at-price', name: 'priceHt', unit: 'eur-ht' }, [
    given({ key: 'charges/hours', name: 'hours', unit: 'hours' }, line.hours),
    given({ key: 'charges/hourly-price-ht', name: 'hourlyPrice', unit: 'eur-ht' }, line.hourlyPriceHt),
  ]);
}

const PRICE_FIELDS = ['priceHt', 'totalTtc', 'invoiced', 'hourlyPriceHt'] as const;

function checkOnePrice(line: ContractLineInput, path: ErrorPath): void {
  const given = PRICE_FIELDS.filter((field) => line[field] !== undefined);
  if (given.length !== 1) {
    const expected = 'exactly one of priceHt, totalTtc, invoiced or hourlyPriceHt with hours';
    refuse('charges/one-price', expected, given.join(', '), path);
  }
  if (line.hourlyPriceHt !== undefined && line.hours === undefined) {
    refuse('core/missing-value', 'the hours that the hourly price is for', undefined, [...path, 'hours']);
  }
}

function invoicedPrice({ ht, vat, ttc }: InvoicedLineInput, rate: Explained | undefined, path: ErrorPath): LinePrice {
  const net = given({ key: 'charges/invoiced-ht', name: 'priceHt', unit: 'eur-ht' }, ht);
  const tax = given({ key: 'charges/invoiced-vat', name: 'vat', unit: 'eur' }, vat);
  const total = sumOf({ key: 'charges/invoiced-ttc', name: 'totalTtc', unit: 'eur-ttc' }, [net, tax]);
  if (!total.value.equals(exact(ttc))) {
    const expected = `HT and VAT that add up to TTC: ${total.value.toFixed(2)}`;
    return refuse('charges/invoice-does-not-add-up', expected, exact(ttc).toFixed(2), [...path, 'invoiced']);
  }
  return { ht: net, ...(rate === undefined ? {} : { rate }), ttc: total };
}

function withVat(ht: Explained, rate: Explained, { vatStatus }: ContractInput['provider']): LinePrice {
  if (rate.value.isZero() && vatStatus !== 'taxed') {
    const { key, citations } = rate.explanation;
    return { ht, rate, ttc: sumOf({ key, name: 'totalTtc', unit: 'eur-ttc', citations }, [ht]) };
  }
  const vat = productInCents({ key: 'charges/vat', name: 'vat', unit: 'eur' }, [ht, rate]);
  return { ht, rate, ttc: sumOf({ key: 'charges/price-ttc', name: 'totalTtc', unit: 'eur-ttc' }, [ht, vat]) };
}

function priceOf(offer: Offer, rules: Rules): LinePrice {
  const { line, contract, path } = offer;
  checkOnePrice(line, path);
  const rate = vatOf(offer, rules);
  if (line.invoiced !== undefined) return invoicedPrice(line.invoiced, rate, path);
  if (line.totalTtc !== undefined) {
    const ttc = given({ key: 'charges/invoiced-total', name: 'totalTtc', unit: 'eur-ttc' }, line.totalTtc);
    return { ttc, ...(rate === undefined ? {} : { rate }) };
  }
  if (contract.provider.vatStatus === 'unknown') return statusNeeded(offer);
  const ht = priceHt(line);
  if (ht === undefined || rate === undefined) {
    return refuse('charges/vat-rate-needed', 'the rate of VAT: neither the task nor the day settles it', undefined, [
      ...path,
      'vatRate',
    ]);
  }
  return withVat(ht, rate, contract.provider);
}

function rateFindings(offer: Offer, { rate }: LinePrice, rules: Rules): readonly Finding[] {
  if (rate === undefined) return [];
  const { line, answer, path } = offer;
  const { citations } = rate.explanation;
  const figures = [figure('line', line.label, 'text'), figure('rate', rate.value, 'share')];
  const says = (code: string, verdict: Pick<Finding, 'outcome' | 'reason'>, basis: readonly Citation[]): Finding =>
    finding({ code: `charges/${code}`, ...verdict, severity: 'warning', basis, figures, path });
  // A rate that no source confirms makes every figure with VAT uncertain.
  const unconfirmed = citations.some(({ confidence }) => confidence === 'unconfirmed');
  const other = answer.vat === 'standard' && line.vatRate !== undefined && line.vatRate !== 'standard';
  const grounds = vatGrounds(['standard-rate', 'works-in-dwellings'], rules);
  return [
    ...(unconfirmed ? [says('vat-rate-unconfirmed', { outcome: 'met' }, citations)] : []),
    ...(other ? [says('vat-rate-of-another-task', { outcome: 'breached' }, grounds)] : []),
    ...(isRateDoubtful(offer)
      ? [
          says(
            'vat-rate-doubtful',
            { outcome: 'uncertain', reason: 'unsettled-law' },
            doubtfulGrounds(citations, rules),
          ),
        ]
      : []),
    ...invoicedFindings(line, rate, path),
  ];
}

// What is printed is what was paid; a difference that rounding does not explain is for the landlord to ask about.
function invoicedFindings(
  { label, invoiced }: ContractLineInput,
  rate: Explained,
  path: ErrorPath,
): readonly Finding[] {
  if (invoiced === undefined) return [];
  const vat = exact(invoiced.vat);
  const computed = exact(invoiced.ht).times(rate.value);
  if (vat.minus(computed).abs().lessThanOrEqualTo(CENT)) return [];
  return [
    finding({
      code: rate.value.isZero() ? 'charges/invoiced-vat-not-due' : 'charges/invoiced-vat-differs',
      outcome: 'uncertain',
      reason: 'missing-fact',
      severity: 'warning',
      basis: rate.explanation.citations,
      figures: [
        figure('line', label, 'text'),
        figure('vat', vat, 'eur'),
        figure('computed', computed, 'eur'),
        figure('rate', rate.value, 'share'),
      ],
      path: [...path, 'invoiced', 'vat'],
    }),
  ];
}

// The price with its VAT not rounded: what a share of the invoice's total is taken by.
function exactTtc({ line, path }: Offer, { ht, rate }: LinePrice): Explained {
  if (line.totalTtc !== undefined || line.invoiced !== undefined || ht === undefined || rate === undefined) {
    const expected = 'a price excluding VAT: the contract states one total for all its lines';
    return refuse('charges/line-total-not-expected', expected, line.label, path);
  }
  const context = [figure('rate', rate.value, 'share')];
  const { citations } = rate.explanation;
  const vat = given(
    { key: 'charges/exact-vat', name: 'vat', unit: 'eur', context, citations },
    ht.value.times(rate.value),
  );
  return sumOf({ key: 'charges/exact-ttc', name: 'exactTtc', unit: 'eur-ttc' }, [ht, vat]);
}

interface PricedOffer {
  readonly offer: Offer;
  readonly price: LinePrice;
}

// VAT computed once on the whole invoice: its total is shared out over the lines, and not one cent is lost.
function underOneTotal(
  { invoicedTotalTtc }: ContractInput,
  priced: readonly PricedOffer[],
  path: ErrorPath,
): readonly PricedOffer[] {
  if (invoicedTotalTtc === undefined) return priced;
  const lines = priced.map(({ offer, price }) => ({ offer, price, taxed: exactTtc(offer, price) }));
  const whole = sumOf(
    { key: 'charges/exact-ttc-of-lines', name: 'exactTtcOfLines', unit: 'eur-ttc' },
    lines.map(({ taxed }) => taxed),
  );
  const total = given({ key: 'charges/invoiced-total', name: 'invoicedTotalTtc', unit: 'eur-ttc' }, invoicedTotalTtc);
  const off = total.value.minus(whole.value).abs();
  // Lines that cost nothing cannot share a cent.
  if (off.greaterThan(CENT.times(lines.length)) || (whole.value.isZero() && !off.isZero())) {
    const expected = `a total within a cent a line of ${whole.value.toFixed()}`;
    const found = total.value.toFixed(2);
    return refuse('charges/invoice-total-too-far', expected, found, [...path, 'invoicedTotalTtc']);
  }
  if (whole.value.isZero()) return priced;
  const shares = apportion(
    toCents(total.value),
    lines.map(({ taxed }) => taxed.value),
  );
  const label = { key: 'charges/share-of-invoiced-total', name: 'totalTtc', unit: 'eur-ttc' } as const;
  return lines.map(({ offer, price, taxed }, position) => {
    const share = fromCents(shares[position] ?? 0);
    return { offer, price: { ...price, ttc: apportioned(label, total, taxed, whole, share) } };
  });
}

/**
 * Prices the lines of a contract.
 *
 * @param contract - The checked contract.
 * @param rules - Day, regime and territory.
 * @param path - Where the contract stands.
 * @returns For each line, in order, its price and what the law says of it.
 * @throws {@link PalierError} `charges/one-price`, `charges/vat-rate-needed`, `charges/vat-rate-not-expected`,
 * `charges/vat-status-needed`, `charges/no-such-vat-rate`, `charges/invoice-does-not-add-up`,
 * `charges/invoice-total-too-far`, `charges/line-total-not-expected`.
 *
 * @internal
 */
export function priceLines(contract: ContractInput, rules: Rules, path: ErrorPath): readonly PricedLine[] {
  const priced = contract.lines.map((line, position): PricedOffer => {
    const linePath = [...path, 'lines', position];
    const own = rulesFor(rules, allocationOf(line, contract));
    const { answer } = taskOn(line.task, own.on, [...linePath, 'task']);
    const offer: Offer = { line, contract, answer, path: linePath, contractPath: path };
    return { offer, price: priceOf(offer, own) };
  });
  return underOneTotal(contract, priced, path).map(({ offer, price }) => ({
    line: offer.line,
    path: offer.path,
    price,
    findings: rateFindings(offer, price, rulesFor(rules, allocationOf(offer.line, contract))),
  }));
}
