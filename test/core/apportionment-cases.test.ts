import { describe, expect, it } from 'vitest';

import { apportion, apportionEuros, daysInYear, inclusiveDays, period, civilDate, toCents } from '../../src/index.js';
import { apportionmentCases } from '../cases/apportionment.js';

describe('worked cases of apportionment', () => {
  it.each(apportionmentCases)('$name', ({ total, weights, parts }) => {
    expect(apportionEuros(total, weights).map((part) => part.toFixed(2))).toEqual(parts);
    expect(apportion(toCents(total), weights)).toEqual(parts.map((part) => toCents(part)));
  });

  it('19: the days of the two occupations of 2028', () => {
    const first = period(civilDate('2028-01-01'), civilDate('2028-02-29'));
    const second = period(civilDate('2028-03-01'), civilDate('2028-12-31'));
    expect([inclusiveDays(first), inclusiveDays(second), daysInYear(2028)]).toEqual([60, 306, 366]);
  });
});
