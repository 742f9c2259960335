/**
 * What a price that is still being discussed does to tenants, landlord and total: one line of a contract at several prices.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- the line was found, and a line priced HT has its price HT */
import * as z from 'zod';

import {
  attempt,
  listOf,
  parseInput,
  refuse,
  type AmountHT,
  type AmountTTC,
  type Decimal,
  type DecimalInput,
  type EurosInput,
  type SafeResult,
} from '../../core/index.js';
import { assessArrangement } from './arrangement.js';
import { madeOf, type Comparison, type Made } from './comparison.js';
import { changeOfColumns, columnsOf, type DwellingColumns } from './distribution.js';
import { cost, hourly, type ArrangementInput, type ContractLineInput } from '../schema.js';

/** Which line, and at which prices. */
export interface PriceSensitivityInput {
  /** Position of the contract in `after.contracts`, from 0. */
  readonly contract: number;
  /** Position of the line in the contract, from 0. */
  readonly line: number;
  /** For a line priced by the hour: the prices HT an hour to try, at most four decimals; the one offered unless said. */
  readonly hourlyPricesHt?: readonly DecimalInput[];
  /** For a line priced by the hour: the hours a year to try, at most four decimals; those offered unless said. */
  readonly hours?: readonly DecimalInput[];
  /** For a line priced for the year: the prices HT to try, in euros. */
  readonly pricesHt?: readonly EurosInput[];
}

/** What the switch does when a line has some price. */
export interface SensitivityCell {
  /** The price HT an hour, for a line priced by the hour. */
  readonly hourlyPriceHt?: Decimal;
  /** The hours a year, for a line priced by the hour. */
  readonly hours?: Decimal;
  /** What the line costs, HT a year. */
  readonly priceHt: AmountHT;
  /** What changes for the tenants in place over a year. */
  readonly tenants: AmountTTC;
  /** What changes for the landlord. */
  readonly landlord: AmountTTC;
  /** What changes in all. */
  readonly total: AmountTTC;
  /** The median change of an occupied dwelling over a year; absent when every dwelling is vacant. */
  readonly medianPerYear?: AmountTTC;
  /** The median change of an occupied dwelling in a month; absent when every dwelling is vacant. */
  readonly medianPerMonth?: AmountTTC;
}

/** A switch at several prices of one line. */
export interface PriceSensitivity {
  /** Position of the contract. */
  readonly contract: number;
  /** Position of the line in the contract. */
  readonly line: number;
  /** The line's name. */
  readonly label: string;
  /** At the price offered. */
  readonly offered: SensitivityCell;
  /** At each price tried: for each price of an hour in the order given, each number of hours. */
  readonly cells: readonly SensitivityCell[];
}

/** A price to try, as a line has it: for the year, or of an hour and how many. */
type Price = { readonly priceHt: Decimal } | { readonly hourlyPriceHt: Decimal; readonly hours: Decimal };

const MAX_CELLS = 10_000;

const position = z.int().min(0);

const sensitivitySchema = z.strictObject({
  contract: position,
  line: position,
  hourlyPricesHt: z.exactOptional(listOf(hourly, { min: 1, max: MAX_CELLS })),
  hours: z.exactOptional(listOf(hourly, { min: 1, max: MAX_CELLS })),
  pricesHt: z.exactOptional(listOf(cost, { min: 1, max: MAX_CELLS })),
});

type Checked = z.output<typeof sensitivitySchema>;

/** The line to price, and the arrangement it is a line of. */
interface Priced {
  readonly made: Made;
  readonly today: DwellingColumns;
  readonly contract: number;
  readonly line: number;
}

function lineOf({ after }: Made, { contract, line }: Checked): ContractLineInput {
  const { contracts = [] } = after.result.given;
  const held = contracts[contract];
  if (held === undefined) {
    const expected = `the position of one of the ${String(contracts.length)} contracts, from 0`;
    return refuse('charges/unknown-contract', expected, contract, ['contract']);
  }
  const found = held.lines[line];
  if (found === undefined) {
    const expected = `the position of one of the ${String(held.lines.length)} lines of the contract, from 0`;
    return refuse('charges/unknown-line', expected, line, ['line']);
  }
  if (held.invoicedTotalTtc !== undefined) {
    return refuse('charges/price-not-variable', 'a contract that no invoice has already totalled', held.label, [
      'contract',
    ]);
  }
  if (found.priceHt === undefined && found.hourlyPriceHt === undefined) {
    return refuse('charges/price-not-variable', 'a line priced HT, for the year or by the hour', found.label, ['line']);
  }
  return found;
}

// What was computed holds figures already read, and a line priced by the hour has its hours.
function offeredBy({ priceHt, hourlyPriceHt, hours }: ContractLineInput): Price {
  return priceHt === undefined
    ? { hourlyPriceHt: hourlyPriceHt as Decimal, hours: hours as Decimal }
    : { priceHt: priceHt as Decimal };
}

function pricesToTry(line: ContractLineInput, { hourlyPricesHt, hours, pricesHt }: Checked): readonly Price[] {
  const offered = offeredBy(line);
  if ('priceHt' in offered) {
    const other = hourlyPricesHt === undefined ? 'hours' : 'hourlyPricesHt';
    if (hourlyPricesHt !== undefined || hours !== undefined) {
      return refuse('charges/price-not-variable', 'pricesHt: the line is priced for the year', line.label, [other]);
    }
    if (pricesHt === undefined) return refuse('core/missing-value', 'the prices to try', undefined, ['pricesHt']);
    return pricesHt.map((priceHt) => ({ priceHt }));
  }
  if (pricesHt !== undefined) {
    const expected = 'hourlyPricesHt, hours, or both: the line is priced by the hour';
    return refuse('charges/price-not-variable', expected, line.label, ['pricesHt']);
  }
  if (hourlyPricesHt === undefined && hours === undefined) {
    return refuse('core/missing-value', 'the prices of an hour or the hours to try', undefined, ['hourlyPricesHt']);
  }
  const prices = hourlyPricesHt ?? [offered.hourlyPriceHt];
  const times = hours ?? [offered.hours];
  if (prices.length * times.length > MAX_CELLS) {
    const expected = `at most ${String(MAX_CELLS)} cells: prices of an hour times numbers of hours`;
    return refuse('core/too-many-items', expected, prices.length * times.length, ['hours']);
  }
  return prices.flatMap((hourlyPriceHt) => times.map((time) => ({ hourlyPriceHt, hours: time })));
}

function withPrice(arrangement: ArrangementInput, { contract, line }: Priced, price: Price): ArrangementInput {
  const { contracts = [] } = arrangement;
  return {
    ...arrangement,
    contracts: contracts.map((one, index) =>
      index === contract
        ? { ...one, lines: one.lines.map((other, rank) => (rank === line ? { ...other, ...price } : other)) }
        : one,
    ),
  };
}

function cellAt(priced: Priced, price: Price): SensitivityCell {
  const { made, today, contract, line } = priced;
  const { setting, before } = made;
  const arrangement = withPrice(made.after.result.given, priced, price);
  const after = assessArrangement(arrangement, setting, ['comparison', 'after']);
  const own = after.contractLines.filter((one) => one.contract === contract)[line]!;
  const columns = changeOfColumns(setting.place, today, columnsOf(setting.place, after.cents));
  const change = (name: 'tenants' | 'landlord' | 'total'): AmountTTC => ({
    basis: 'TTC',
    euros: after.result[name].euros.minus(before.result[name].euros),
  });
  const [year, month] = [columns.perYear.spread?.median, columns.perMonth.spread?.median];
  return {
    ...('priceHt' in price ? {} : price),
    priceHt: { basis: 'HT', euros: own.price.ht!.value },
    tenants: change('tenants'),
    landlord: change('landlord'),
    total: change('total'),
    ...(year === undefined ? {} : { medianPerYear: year }),
    ...(month === undefined ? {} : { medianPerMonth: month }),
  };
}

/**
 * Compares again with one line of the new arrangement at other prices, everything else as it is: what a price under
 * discussion does to tenants, landlord and total. A line priced by the hour is tried over prices of an hour, hours, or a
 * table of both; a line priced HT for the year over prices. Nothing is extrapolated: each cell is computed like the
 * comparison, with its rounding of VAT, its keys and its vacancy, and takes about as long.
 *
 * Source: as {@link compareArrangements}.
 *
 * @param comparison - What {@link compareArrangements} returned.
 * @param input - Which line, and the prices to try; at most 10,000 cells.
 * @returns What changes at the price offered and at each price tried, in euros a year.
 * @throws {@link PalierError} `charges/not-a-comparison`, `charges/unknown-contract`, `charges/unknown-line`;
 * `charges/price-not-variable` for a line that is not priced HT, a contract totalled by an invoice, or prices of the other
 * kind than the line's; `core/missing-value` without a price to try; `core/too-many-items`; the codes of {@link decimal}.
 *
 * @example
 * ```ts
 * const provider = { name: 'HEP', kind: 'EI', vatStatus: 'taxed' } as const;
 * const comparison = compareArrangements({
 *   on: '2026-01-01',
 *   key: 'per-dwelling',
 *   residence: { name: 'Les Tilleuls', regime: 'hlm', territory: 'metropole', dwellings: [{ id: '1' }, { id: '2' }] },
 *   before: { label: 'in-house', supplies: [{ label: 'products', task: 'cleaning-supplies', totalTtc: '12000' }] },
 *   after: {
 *     label: 'contract',
 *     contracts: [
 *       {
 *         label: 'cleaning',
 *         provider,
 *         separatesRecoverable: true,
 *         lines: [{ label: 'stairs', task: 'common-parts-cleaning', hourlyPriceHt: '20', hours: '500' }],
 *       },
 *     ],
 *   },
 * });
 * const { cells } = priceSensitivity(comparison, { contract: 0, line: 0, hourlyPricesHt: ['19.5', '20', '21.5'] });
 * for (const { priceHt, tenants } of cells) console.log(priceHt.euros.toFixed(2), tenants.euros.toFixed(2));
 * //=> 9750.00 -300.00
 * //=> 10000.00 0.00
 * //=> 10750.00 900.00
 * ```
 */
export function priceSensitivity(comparison: Comparison, input: PriceSensitivityInput): PriceSensitivity {
  const made = madeOf(comparison);
  const checked = parseInput(sensitivitySchema, input);
  const { contract, line } = checked;
  const given = lineOf(made, checked);
  const prices = pricesToTry(given, checked);
  const priced: Priced = { made, today: columnsOf(made.setting.place, made.before.cents), contract, line };
  return {
    contract,
    line,
    label: given.label,
    offered: cellAt(priced, offeredBy(given)),
    cells: prices.map((price) => cellAt(priced, price)),
  };
}

/**
 * The same as {@link priceSensitivity}, with the error as a value.
 *
 * @param comparison - Anything.
 * @param input - Anything.
 * @returns The table, or why it was refused.
 *
 * @example
 * ```ts
 * const result = safePriceSensitivity({} as never, { contract: 0, line: 0, pricesHt: ['1'] });
 * console.log(result.ok ? 'accepted' : result.error.code); //=> charges/not-a-comparison
 * ```
 */
export function safePriceSensitivity(
  comparison: Comparison,
  input: PriceSensitivityInput,
): SafeResult<PriceSensitivity> {
  return attempt(() => priceSensitivity(comparison, input));
}
