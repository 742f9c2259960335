import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compareArrangements, type Column, type Comparison, type DwellingInput } from '../../src/charges/index.js';
import { ttc } from '../../src/core/index.js';
import { runs } from '../support/runs.js';

const supplies = (totalTtc: string) => [{ label: 'p', task: 'cleaning-supplies', totalTtc }] as const;

function compare(dwellings: readonly DwellingInput[], before: string, after: string): Comparison {
  return compareArrangements({
    on: '2026-01-01',
    key: 'thousandths',
    residence: { name: 'R', regime: 'hlm', territory: 'metropole', dwellings },
    before: { label: 'x', supplies: supplies(before) },
    after: { label: 'y', supplies: supplies(after) },
  });
}

/** The spread of a column by sorting it, in cents: lowest and whose, highest and whose, median rounded half away from zero. */
function bySorting(cents: readonly number[], ids: readonly string[], occupied: readonly boolean[]): unknown {
  const rows = cents
    .map((value, position) => ({ value, id: ids[position] }))
    .filter((_, position) => occupied[position]);
  if (rows.length === 0) return undefined;
  const values = rows.map(({ value }) => value).sort((a, b) => a - b);
  const low = values[Math.floor((values.length - 1) / 2)] ?? NaN;
  const high = values[Math.floor(values.length / 2)] ?? NaN;
  const middle = (low + high) / 2;
  const whose = (value: number | undefined): string | undefined => rows.find((row) => row.value === value)?.id;
  return {
    lowest: [values[0], whose(values[0])],
    highest: [values.at(-1), whose(values.at(-1))],
    median: Math.sign(middle) * Math.round(Math.abs(middle)) + 0,
  };
}

const shown = ({ spread }: Column): unknown =>
  spread && {
    lowest: [spread.lowest.euros.times(100).toNumber(), spread.lowest.dwelling],
    highest: [spread.highest.euros.times(100).toNumber(), spread.highest.dwelling],
    median: spread.median.euros.times(100).toNumber(),
  };

const rows = fc.array(fc.record({ weight: fc.integer({ min: 0, max: 30 }), vacant: fc.boolean() }), {
  minLength: 1,
  maxLength: 40,
});
const cents = fc.integer({ min: 0, max: 500_000 }).map((value) => (value / 100).toFixed(2));

describe('the spread of a column', () => {
  it('is what sorting the occupied dwellings gives', () => {
    fc.assert(
      fc.property(rows, cents, cents, (list, before, after) => {
        fc.pre(list.some(({ weight }) => weight > 0));
        const dwellings = list.map(({ weight, vacant }, n) => ({ id: String(n + 1), thousandths: weight, vacant }));
        const { perDwelling, residence } = compare(dwellings, before, after);
        const ids = residence.dwellings.map(({ id }) => id);
        const occupied = residence.dwellings.map(({ vacant }) => !vacant);
        for (const side of ['before', 'after', 'change'] as const) {
          const { perYear } = perDwelling[side];
          expect(shown(perYear)).toEqual(bySorting(perYear.cents, ids, occupied));
        }
      }),
      { numRuns: runs(400) },
    );
  });

  it('holds for a month as for a year, whose twelfth it is', () => {
    fc.assert(
      fc.property(rows, cents, cents, (list, before, after) => {
        fc.pre(list.some(({ weight }) => weight > 0));
        const dwellings = list.map(({ weight, vacant }, n) => ({ id: String(n + 1), thousandths: weight, vacant }));
        const { perDwelling, residence } = compare(dwellings, before, after);
        const ids = residence.dwellings.map(({ id }) => id);
        const occupied = residence.dwellings.map(({ vacant }) => !vacant);
        for (const side of ['before', 'after'] as const) {
          const { perYear, perMonth } = perDwelling[side];
          expect(perMonth.cents).toEqual(perYear.cents.map((value) => Math.round(value / 12)));
        }
        const months = [perDwelling.before, perDwelling.after].map(({ perMonth }) => perMonth.cents);
        expect(perDwelling.change.perMonth.cents).toEqual(
          (months[1] ?? []).map((value, position) => value - (months[0]?.[position] ?? NaN)),
        );
        for (const { perMonth } of [perDwelling.before, perDwelling.after, perDwelling.change]) {
          expect(shown(perMonth)).toEqual(bySorting(perMonth.cents, ids, occupied));
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it('is absent when every dwelling is vacant, and the column is not', () => {
    const { perDwelling } = compare([{ id: '1', thousandths: 1, vacant: true }], '0', '120.00');
    expect(perDwelling.after).toEqual({ perYear: { cents: [12_000] }, perMonth: { cents: [1_000] } });
  });

  it('is in euros TTC, with the dwelling it belongs to', () => {
    const { perYear } = compare(
      [
        { id: '1', thousandths: 1 },
        { id: '2', thousandths: 2 },
      ],
      '0',
      '30.00',
    ).perDwelling.after;
    expect(perYear.spread).toEqual({
      lowest: { dwelling: '1', ...ttc(10) },
      highest: { dwelling: '2', ...ttc(20) },
      median: ttc(15),
    });
  });
});
