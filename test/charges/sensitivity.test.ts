import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  compareArrangements,
  priceSensitivity,
  safePriceSensitivity,
  type Comparison,
  type ComparisonInput,
  type ContractInput,
  type ContractLineInput,
  type PriceSensitivityInput,
  type SensitivityCell,
} from '../../src/charges/index.js';
import { formatPath } from '../../src/core/index.js';
import { comparisonCases } from '../cases/charges-comparison.js';
import { runs } from '../support/runs.js';

const caseOf = (number: string): ComparisonInput => {
  const [input] = comparisonCases.flatMap((one) => (one.name.startsWith(`${number}:`) ? one.input : []));
  if (input === undefined) throw new Error(`No case ${number}.`);
  return input;
};

function shown({
  hourlyPriceHt,
  hours,
  priceHt,
  tenants,
  landlord,
  total,
  medianPerYear,
  medianPerMonth,
}: SensitivityCell) {
  const of = [hourlyPriceHt?.toFixed(), hours?.toFixed()].flatMap((text) => text ?? []);
  const amounts = [priceHt, tenants, landlord, total, medianPerYear, medianPerMonth];
  return [...of, ...amounts.map((amount) => amount?.euros.toFixed(2) ?? '-')].join(' ');
}

const cells = (comparison: Comparison, input: PriceSensitivityInput): readonly string[] =>
  priceSensitivity(comparison, input).cells.map(shown);

const CLEANING: ContractLineInput = {
  label: 'Heures',
  task: 'common-parts-cleaning',
  hours: '500',
  hourlyPriceHt: '20',
};

/** Today 12 000.00 of supplies over two dwellings; tomorrow a contract of the lines. */
function against(
  lines: readonly ContractLineInput[],
  more: Partial<ContractInput> = {},
  vacant = false,
): ComparisonInput {
  const provider = { name: 'S', kind: 'EI', vatStatus: 'taxed' } as const;
  return {
    on: '2026-01-01',
    key: 'per-dwelling',
    residence: {
      name: 'R',
      regime: 'hlm',
      territory: 'metropole',
      dwellings: [
        { id: '1', vacant },
        { id: '2', vacant },
      ],
    },
    before: { label: 'x', supplies: [{ label: 'p', task: 'cleaning-supplies', totalTtc: '12000.00' }] },
    after: { label: 'y', contracts: [{ label: 'c', provider, separatesRecoverable: true, lines, ...more }] },
  };
}

describe('a line at several prices, worked by hand', () => {
  it('of case 21: 31 200.00 HT as offered, neutral for tenants at 25 350.00, for the total at 37 500.00', () => {
    const comparison = compareArrangements(caseOf('21'));
    const input = { contract: 0, line: 0, pricesHt: ['25350.00', '31200.00', '37500.00'] };
    const { label, offered } = priceSensitivity(comparison, input);
    expect(label).toBe('Nettoyage');
    expect(shown(offered)).toBe('31200.00 7020.00 -14580.00 -7560.00 117.00 9.75');
    expect(cells(comparison, input)).toEqual([
      '25350.00 0.00 -14580.00 -14580.00 0.00 0.00',
      '31200.00 7020.00 -14580.00 -7560.00 117.00 9.75',
      // 45 000.00 TTC: 750.00 a dwelling against 507.00.
      '37500.00 14580.00 -14580.00 0.00 243.00 20.25',
    ]);
  });

  it('by the hour: the case of 500 hours, over prices, over hours, over both', () => {
    const comparison = compareArrangements(against([CLEANING]));
    const at = { contract: 0, line: 0 };
    expect(cells(comparison, { ...at, hourlyPricesHt: ['20', '21.5'] })).toEqual([
      '20 500 10000.00 0.00 0.00 0.00 0.00 0.00',
      '21.5 500 10750.00 900.00 0.00 900.00 450.00 37.50',
    ]);
    expect(cells(comparison, { ...at, hours: [400] })).toEqual([
      '20 400 8000.00 -2400.00 0.00 -2400.00 -1200.00 -100.00',
    ]);
    expect(
      cells(comparison, { ...at, hourlyPricesHt: [20, 25], hours: [400, 500] }).map((one) => one.slice(0, 6)),
    ).toEqual(['20 400', '20 500', '25 400', '25 500']);
  });

  it('of an exempt association: no VAT on any cell', () => {
    const comparison = compareArrangements(caseOf('25'));
    const input = { contract: 0, line: 0, hourlyPricesHt: ['21.50', '24.00'] };
    // 12 000.00 today; 10 750.00, then 12 000.00.
    expect(priceSensitivity(comparison, input).cells.map(({ tenants }) => tenants.euros.toFixed(2))).toEqual([
      '-1250.00',
      '0.00',
    ]);
  });

  it('rounds VAT on each cell rather than in proportion', () => {
    const comparison = compareArrangements(against([{ label: 'l', task: 'common-parts-cleaning', priceHt: '0.01' }]));
    // VAT of 0.002 is nothing, of 0.006 a cent.
    expect(
      cells(comparison, { contract: 0, line: 0, pricesHt: ['0.01', '0.02', '0.03', '0'] }).map(
        (one) => one.split(' ')[1],
      ),
    ).toEqual(['-11999.99', '-11999.98', '-11999.96', '-12000.00']);
  });

  it('of a line that stays with the landlord: it moves the landlord and the total', () => {
    const lines = [CLEANING, { label: 'Élagage', task: 'tree-pruning', priceHt: '100' } as const];
    const comparison = compareArrangements(against(lines));
    expect(cells(comparison, { contract: 0, line: 1, pricesHt: ['50', '200'] })).toEqual([
      '50.00 0.00 60.00 60.00 0.00 0.00',
      '200.00 0.00 240.00 240.00 0.00 0.00',
    ]);
  });

  it('of a residence that is vacant: no tenant, no median', () => {
    const comparison = compareArrangements(against([CLEANING], {}, true));
    expect(cells(comparison, { contract: 0, line: 0, hours: ['600'] })).toEqual([
      '20 600 12000.00 0.00 2400.00 2400.00 - -',
    ]);
  });
});

describe('what always holds of a line at several prices', () => {
  it('gives each cell the figures of the comparison made anew', () => {
    const price = fc.integer({ min: 0, max: 100_000 }).map((value) => (value / 100).toFixed(2));
    const hours = fc.integer({ min: 0, max: 20_000 }).map((value) => (value / 10).toFixed(1));
    fc.assert(
      fc.property(
        fc.array(price, { minLength: 1, maxLength: 3 }),
        fc.array(hours, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (hourlyPricesHt, times, vacant) => {
          const other = { label: 'Élagage', task: 'tree-pruning', priceHt: '33.33' } as const;
          const input = against([other, CLEANING]);
          const [first, second] = [
            { id: '1', vacant },
            { id: '2', livingArea: '1' },
          ];
          const place = { ...input.residence, dwellings: [first, second] } as ComparisonInput['residence'];
          const comparison = compareArrangements({ ...input, residence: place });
          const table = priceSensitivity(comparison, { contract: 0, line: 1, hourlyPricesHt, hours: times });
          expect(table.cells).toHaveLength(hourlyPricesHt.length * times.length);
          for (const [rank, hourlyPriceHt] of hourlyPricesHt.entries()) {
            for (const [index, time] of times.entries()) {
              const cell = table.cells[rank * times.length + index]!;
              const anew = against([other, { ...CLEANING, hourlyPriceHt, hours: time }]);
              const { change, perDwelling } = compareArrangements({ ...anew, residence: place });
              for (const name of ['tenants', 'landlord', 'total'] as const) {
                expect(cell[name].euros.toFixed(2)).toBe(change[name].euros.toFixed(2));
              }
              expect(cell.medianPerYear).toEqual(perDwelling.change.perYear.spread?.median);
              expect(cell.medianPerMonth).toEqual(perDwelling.change.perMonth.spread?.median);
            }
          }
          expect(shown(table.offered)).toBe(
            cells(comparison, { contract: 0, line: 1, hours: [CLEANING.hours ?? ''] })[0],
          );
        },
      ),
      { numRuns: runs(40) },
    );
  });

  it('leaves the comparison as it was', () => {
    const comparison = compareArrangements(against([CLEANING]));
    const before = JSON.stringify(comparison);
    priceSensitivity(comparison, { contract: 0, line: 0, hours: [1, 2] });
    expect(JSON.stringify(comparison)).toBe(before);
  });
});

describe('a table that is refused', () => {
  const yearly: ContractLineInput = { label: 'l', task: 'common-parts-cleaning', priceHt: '10.00' };
  const invoiced: ContractLineInput = { label: 'i', task: 'common-parts-cleaning', totalTtc: '10.00' };
  const comparison = (lines: readonly ContractLineInput[], more: Partial<ContractInput> = {}): Comparison =>
    compareArrangements(against(lines, more));
  const refusal = (of: Comparison, input: unknown): string => {
    const result = safePriceSensitivity(of, input as PriceSensitivityInput);
    return result.ok ? 'accepted' : `${result.error.code} ${formatPath(result.error.path)}`;
  };
  const first = { contract: 0, line: 0 };
  const tried = { ...first, pricesHt: ['1'] };

  it('is that of a contract or a line that is not there', () => {
    const one = comparison([yearly]);
    expect(refusal(one, tried)).toBe('accepted');
    expect(refusal(one, { ...tried, contract: 1 })).toBe('charges/unknown-contract contract');
    expect(refusal(one, { ...tried, line: 1 })).toBe('charges/unknown-line line');
    expect(refusal(one, { ...tried, line: -1 })).toBe('core/number-out-of-range line');
    expect(refusal(one, { ...tried, contract: 0.5 })).toBe('core/wrong-type contract');
    expect(refusal(compareArrangements({ ...against([yearly]), after: { label: 'rien' } }), tried)).toBe(
      'charges/unknown-contract contract',
    );
  });

  it('is that of a price nobody can change, or of the other kind', () => {
    expect(refusal(comparison([invoiced]), tried)).toBe('charges/price-not-variable line');
    expect(refusal(comparison([yearly], { invoicedTotalTtc: '12.00' }), tried)).toBe(
      'charges/price-not-variable contract',
    );
    expect(refusal(comparison([yearly]), { ...first, hourlyPricesHt: [1] })).toBe(
      'charges/price-not-variable hourlyPricesHt',
    );
    expect(refusal(comparison([yearly]), { ...tried, hours: [1] })).toBe('charges/price-not-variable hours');
    expect(refusal(comparison([CLEANING]), tried)).toBe('charges/price-not-variable pricesHt');
  });

  it('is that without a price to try', () => {
    expect(refusal(comparison([yearly]), first)).toBe('core/missing-value pricesHt');
    expect(refusal(comparison([CLEANING]), first)).toBe('core/missing-value hourlyPricesHt');
    expect(refusal(comparison([yearly]), { ...first, pricesHt: [] })).toBe('core/empty-list pricesHt');
  });

  it('is that of bad prices', () => {
    expect(refusal(comparison([yearly]), { ...first, pricesHt: ['1', '1.234'] })).toBe(
      'core/too-many-decimals pricesHt[1]',
    );
    expect(refusal(comparison([CLEANING]), { ...first, hours: ['-1'] })).toBe('core/number-out-of-range hours[0]');
    expect(refusal(comparison([CLEANING]), { ...first, hourlyPricesHt: ['1.2345', '1.23456'] })).toBe(
      'core/too-many-decimals hourlyPricesHt[1]',
    );
  });

  it('is that of more than ten thousand cells, before any is computed', () => {
    const hundred = Array.from({ length: 100 }, (_, n) => n);
    const one = comparison([CLEANING]);
    expect(refusal(one, { ...first, hourlyPricesHt: hundred, hours: [...hundred, 100] })).toBe(
      'core/too-many-items hours',
    );
    expect(refusal(one, { ...first, hours: Array.from({ length: 10_001 }, () => 1) })).toBe(
      'core/too-many-items hours',
    );
  });

  it('is that of what is not a comparison', () => {
    expect(refusal(JSON.parse(JSON.stringify(comparison([yearly]))) as Comparison, tried)).toBe(
      'charges/not-a-comparison comparison',
    );
  });
});
