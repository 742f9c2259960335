import { describe, expect, it } from 'vitest';

import { compareArrangements, explainDwelling, type Comparison, type Spread } from '../../src/charges/index.js';
import { comparisonCases } from '../cases/charges-comparison.js';
import { mistakesIn } from '../support/check-explanation.js';

const BALANCE = ['total', 'recoverable', 'notRecoverable', 'vacancy', 'tenants', 'landlord'] as const;

function shown(spread: Spread | undefined): string {
  const amounts = spread === undefined ? [] : [spread.lowest, spread.median, spread.highest];
  return amounts.map(({ euros }) => euros.toFixed(2)).join(' ');
}

/** Every figure of a comparison by its place, as cases name it. */
function figuresOf(comparison: Comparison): Readonly<Record<string, string>> {
  const figures: Record<string, string> = {};
  for (const side of ['before', 'after', 'change'] as const) {
    for (const name of BALANCE) figures[`${side}.${name}`] = comparison[side][name].euros.toFixed(2);
    const columns = comparison.perDwelling[side];
    figures[`dwellings.${side}`] = columns.perYear.cents.join(' ');
    figures[`perYear.${side}`] = shown(columns.perYear.spread);
    figures[`perMonth.${side}`] = shown(columns.perMonth.spread);
  }
  comparison.neutralPrices.forEach(({ ht, ttc }, position) => {
    figures[`neutralHt.${String(position)}`] = ht?.euros.toFixed(2) ?? 'none';
    figures[`neutralTtc.${String(position)}`] = ttc?.euros.toFixed(2) ?? 'none';
  });
  return figures;
}

describe('worked cases of recoverable charges', () => {
  it.each(comparisonCases)('$name', ({ input, expected }) => {
    const comparison = compareArrangements(input);
    expect(figuresOf(comparison)).toMatchObject(expected);
    for (const side of ['before', 'after', 'change'] as const) {
      for (const name of BALANCE) expect(mistakesIn(comparison[side][name].explanation)).toEqual([]);
    }
    for (const { explanation } of comparison.neutralPrices) {
      expect(explanation === undefined ? [] : mistakesIn(explanation)).toEqual([]);
    }
    for (const { id } of comparison.residence.dwellings) {
      expect(mistakesIn(explainDwelling(comparison, id).change.explanation)).toEqual([]);
    }
  });
});
