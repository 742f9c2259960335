/**
 * Comparisons and years of expenses against a second implementation, written from the texts in whole numbers.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compareArrangements, chargesYear, type Balance } from '../../src/charges/index.js';
import { madeOfYear } from '../../src/charges/year/year.js';
import { attempt } from '../../src/core/index.js';
import { oracleArrangement, OracleRefusal, oracleYear, type OracleResult } from '../support/charges-oracle.js';
import { perimetersInput, yearInput } from '../support/random-year.js';
import { runs } from '../support/runs.js';

/** What was computed, or the code of what was refused. */
function orRefusal<T>(compute: () => T): T | string {
  try {
    return compute();
  } catch (caught) {
    if (caught instanceof OracleRefusal) return caught.message;
    throw caught;
  }
}

const centsOf = ({ total, recoverable, vacancy, tenants, landlord }: Balance): readonly string[] =>
  [total, recoverable, vacancy, tenants, landlord].map(({ euros }) => euros.times(100).toFixed());
const oracleCents = ({ total, recoverable, vacancy, tenants, landlord }: OracleResult): readonly string[] =>
  [total, recoverable, vacancy, tenants, landlord].map(String);
const numbers = (values: readonly bigint[]): readonly number[] => values.map(Number);
const sum = (values: readonly number[]): number => values.reduce((left, one) => left + one, 0);

describe('against the oracle', () => {
  it('a comparison apportions each group, each dwelling and the vacancy to the same cent', () => {
    let refused = 0;
    fc.assert(
      fc.property(perimetersInput, (input) => {
        const { residence, key, on } = input;
        const expected = orRefusal(() =>
          [input.before, input.after].map((side) => oracleArrangement(side, residence, key, on)),
        );
        const result = attempt(() => compareArrangements(input));
        if (!result.ok || typeof expected === 'string') {
          refused += 1;
          expect(result.ok ? 'accepted' : result.error.code).toBe(expected);
          return;
        }
        for (const [index, name] of (['before', 'after'] as const).entries()) {
          const side = result.value[name];
          const oracle = expected[index]!;
          expect(side.parts.map((part) => part.recoverable.euros.times(100).toNumber())).toEqual(
            oracle.parts.map((part) => Number(part.recoverable)),
          );
          expect(centsOf(side)).toEqual(oracleCents(oracle));
          expect(result.value.perDwelling[name].perYear.cents).toEqual(numbers(oracle.perDwelling));
          // Without any expense there is one empty group all the same.
          if (oracle.groups.length === 0) continue;
          expect(side.groups.map(({ parts, vacancy }) => [parts, vacancy.euros.times(100).toNumber()])).toEqual(
            oracle.groups.map(({ parts, vacancy }) => [parts, Number(vacancy)]),
          );
        }
      }),
      { numRuns: runs(1_000) },
    );
    expect(refused).toBeLessThan(runs(1_000) / 2 + 1);
  });

  it('a year apportions each line, each group, each dwelling and each tenancy to the same cent', () => {
    let refused = 0;
    fc.assert(
      fc.property(yearInput, (input) => {
        const expected = orRefusal(() => oracleYear(input));
        const result = attempt(() => chargesYear(input));
        if (!result.ok || typeof expected === 'string') {
          refused += 1;
          expect(result.ok ? 'accepted' : result.error.code).toBe(expected);
          return;
        }
        const { balance, parts, matrix, perDwelling, tenancies } = result.value;
        expect(
          parts.map((part) => [part.cost, part.recoverable].map(({ euros }) => euros.times(100).toNumber())),
        ).toEqual(expected.parts.map(({ cost, recoverable }) => [Number(cost), Number(recoverable)]));
        expect(centsOf(balance)).toEqual(oracleCents(expected));
        expect(perDwelling).toEqual(numbers(expected.perDwelling));
        expect(Object.fromEntries(tenancies.map(({ id, owedCents }) => [id, owedCents]))).toEqual(
          Object.fromEntries(input.tenancies.map(({ id }) => [id, Number(expected.owed.get(id) ?? 0n)])),
        );
        expect(matrix.map((group) => [group.parts, group.dwellings, group.perDwelling])).toEqual(
          expected.groups.map((group) => [group.parts, group.dwellings, numbers(group.perDwelling)]),
        );
        const { groups, occupancies } = madeOfYear(result.value);
        for (const [index, oracle] of expected.groups.entries()) {
          const { group, positions, slots } = groups[index]!;
          const scale = 10n ** BigInt(6 - group.weightDecimals);
          expect(group.weights.map((weight) => BigInt(weight) * scale)).toEqual(oracle.weights);

          // Line by line any allocation that adds up will do, as long as no cell is beyond the second cent around its exact share.
          const all = oracle.weights.reduce((left, one) => left + one, 0n);
          for (const [row, cells] of group.cells.entries()) {
            const line = expected.parts[group.parts[row] ?? -1]?.recoverable ?? 0n;
            expect(BigInt(sum(cells))).toBe(line);
            const far = cells.filter((cell, column) => {
              const distance = BigInt(cell) * all - line * (oracle.weights[column] ?? 0n);
              return distance > 2n * all || distance < -2n * all || (oracle.weights[column] === 0n && cell !== 0);
            });
            expect(far).toEqual([]);
          }
          const columns = group.dwellings.map((_, column) => sum(group.cells.map((cells) => cells[column] ?? NaN)));
          expect(columns).toEqual(group.perDwelling);

          // Each line of a dwelling is split whole, and each tenancy's lines add up to what it owes of the group.
          for (const [column, lines] of slots.entries()) {
            expect(lines.map(sum)).toEqual(group.cells.map((cells) => cells[column]));
            const inside = occupancies[positions === undefined ? column : (positions[column] ?? -1)] ?? [];
            for (const [slot, { id }] of inside.entries()) {
              const owed = sum(lines.map((line) => line[slot] ?? NaN));
              expect([id, owed]).toEqual([id, Number(oracle.perTenancy.get(id) ?? NaN)]);
            }
          }
        }
      }),
      { numRuns: runs(2_000) },
    );
    expect(refused).toBeLessThan(runs(2_000) / 2 + 1);
  });
});
