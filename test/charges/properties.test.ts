import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  chargesMessages,
  compareArrangements,
  explainDwelling,
  residence,
  type Balance,
  type Comparison,
  type ComparisonInput,
} from '../../src/charges/index.js';
import { fromCents, renderExplanation } from '../../src/core/index.js';
import { mistakesIn } from '../support/check-explanation.js';
import { comparisonInput } from '../support/random-charges.js';
import { runs } from '../support/runs.js';

const BALANCE = ['total', 'recoverable', 'notRecoverable', 'vacancy', 'tenants', 'landlord'] as const;
const figures = (balance: Balance): readonly string[] => BALANCE.map((name) => balance[name].euros.toFixed(2));
const columns = ({ perDwelling }: Comparison): unknown =>
  (['before', 'after', 'change'] as const).map((side) => perDwelling[side].perYear);
const holds = (property: (input: ComparisonInput) => boolean, numRuns = 150): void => {
  fc.assert(fc.property(comparisonInput, property), { numRuns: runs(numRuns) });
};

describe('what always holds in a comparison', () => {
  it('loses nothing between the expense and the sum of dwellings, vacancy and landlord', () => {
    holds((input) => {
      const result = compareArrangements(input);
      return (['before', 'after', 'change'] as const).every((side) => {
        const { total, recoverable, notRecoverable, vacancy, tenants, landlord } = result[side];
        const { cents } = result.perDwelling[side].perYear;
        const occupied = cents.filter((_, position) => result.residence.dwellings[position]?.vacant === false);
        const sum = (column: readonly number[]): number => column.reduce((left, right) => left + right, 0);
        return (
          total.euros.equals(tenants.euros.plus(landlord.euros)) &&
          total.euros.equals(recoverable.euros.plus(notRecoverable.euros)) &&
          recoverable.euros.equals(fromCents(sum(cents))) &&
          tenants.euros.equals(fromCents(sum(occupied))) &&
          recoverable.euros.equals(tenants.euros.plus(vacancy.euros))
        );
      });
    });
  });

  it('makes the change of each figure the difference of the two sides', () => {
    holds((input) => {
      const { before, after, change, perDwelling } = compareArrangements(input);
      return (
        BALANCE.every((name) => change[name].euros.equals(after[name].euros.minus(before[name].euros))) &&
        perDwelling.change.perYear.cents.every(
          (cents, position) =>
            cents ===
            (perDwelling.after.perYear.cents[position] ?? NaN) - (perDwelling.before.perYear.cents[position] ?? NaN),
        )
      );
    });
  });

  it('explains every figure with arithmetic that is true', () => {
    holds((input) => {
      const result = compareArrangements(input);
      const explanations = [
        ...[result.before, result.after, result.change].flatMap((side) =>
          BALANCE.map((name) => side[name].explanation),
        ),
        ...result.neutralPrices.flatMap(({ explanation }) => explanation ?? []),
        explainDwelling(result, 'L-1').change.explanation,
      ];
      for (const one of explanations) {
        const written = JSON.stringify(one);
        expect(mistakesIn(one)).toEqual([]);
        expect(JSON.stringify(JSON.parse(written))).toBe(written);
        for (const locale of ['fr', 'en'] as const) renderExplanation(one, { messages: chargesMessages, locale });
      }
      return true;
    }, 40);
  });

  it('gives the same figures whatever the order of dwellings, posts, contracts and lines', () => {
    holds((input) => {
      const place = input.residence;
      const turned = (side: ComparisonInput['before']): ComparisonInput['before'] => ({
        ...side,
        caretakers: [...(side.caretakers ?? [])].reverse(),
        contracts: [...(side.contracts ?? [])].reverse().map((one) => ({ ...one, lines: [...one.lines].reverse() })),
      });
      const one = compareArrangements(input);
      const other = compareArrangements({
        ...input,
        residence: { ...place, dwellings: [...place.dwellings].reverse() },
        before: turned(input.before),
        after: turned(input.after),
      });
      expect([other.before, other.after, other.change].map(figures)).toEqual(
        [one.before, one.after, one.change].map(figures),
      );
      expect(columns(other)).toEqual(columns(one));
      return true;
    });
  });

  it('is not changed by a line that costs nothing', () => {
    holds((input) => {
      const empty = {
        label: 'vide',
        provider: { name: 'S', kind: 'EI', vatStatus: 'taxed' },
        separatesRecoverable: true,
        lines: [{ label: 'rien', task: 'green-spaces', priceHt: 0 }],
      } as const;
      const one = compareArrangements(input);
      const other = compareArrangements({
        ...input,
        after: { ...input.after, contracts: [...(input.after.contracts ?? []), empty] },
      });
      expect(figures(other.after)).toEqual(figures(one.after));
      expect(columns(other)).toEqual(columns(one));
      return true;
    });
  });

  it('gives opposite changes when before and after are exchanged', () => {
    holds((input) => {
      const one = compareArrangements(input);
      const other = compareArrangements({ ...input, before: input.after, after: input.before });
      return (
        BALANCE.every((name) => other.change[name].euros.equals(one.change[name].euros.negated())) &&
        other.perDwelling.change.perMonth.cents.every(
          (cents, position) => cents + (one.perDwelling.change.perMonth.cents[position] ?? NaN) === 0,
        )
      );
    });
  });

  it('accepts a residence made once as it is', () => {
    holds((input) => {
      const place = residence(input.residence);
      const result = compareArrangements({ ...input, residence: place });
      expect(result.residence).toBe(place);
      expect(result).toEqual(compareArrangements(input));
      return true;
    });
  });

  it('charges the tenants no more than today at the neutral price, and more two cents above it', () => {
    const offer = fc.record({
      today: fc.integer({ min: 100, max: 9_000_000 }),
      other: fc.integer({ min: 0, max: 2_000_000 }),
      rate: fc.constantFrom('standard' as const, 'intermediate' as const, 'reduced' as const),
    });
    fc.assert(
      fc.property(offer, ({ today, other, rate }) => {
        const supply = (cents: number): ComparisonInput['before'] => ({
          label: 'x',
          supplies: [{ label: 'p', task: 'cleaning-supplies', totalTtc: fromCents(cents) }],
        });
        const tenantsAt = (priceHt: string): Comparison =>
          compareArrangements({
            on: '2026-01-01',
            key: 'per-dwelling',
            residence: { name: 'R', regime: 'hlm', territory: 'metropole', dwellings: [{ id: '1' }, { id: '2' }] },
            before: supply(today),
            after: {
              ...supply(other),
              contracts: [
                {
                  label: 'c',
                  provider: { name: 'S', kind: 'EI', vatStatus: 'taxed' },
                  separatesRecoverable: true,
                  lines: [{ label: 'l', task: 'green-spaces', priceHt, vatRate: rate }],
                },
              ],
            },
          });
        const [neutral] = tenantsAt('1').neutralPrices;
        if (other > today) {
          expect(neutral?.status).toBe('out-of-reach');
          expect(neutral?.ht).toBeUndefined();
          return;
        }
        const price = neutral?.ht?.euros;
        expect(tenantsAt(price?.toFixed(2) ?? 'none').change.tenants.euros.greaterThan(0)).toBe(false);
        const above = price?.plus('0.02').toFixed(2) ?? '';
        expect(tenantsAt(above).change.tenants.euros.greaterThan(0)).toBe(true);
      }),
      { numRuns: runs(150) },
    );
  });
});
