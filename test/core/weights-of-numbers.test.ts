import { beforeEach, describe, expect, it, vi } from 'vitest';

import { decimal } from '../../src/core/decimal.js';
import { weights } from '../../src/core/weights.js';

vi.mock('../../src/core/decimal.js', { spy: true });

describe('weights of plain numbers', () => {
  beforeEach(() => {
    vi.mocked(decimal).mockClear();
  });

  it('are read without a Decimal each, which would make a list of a million slow', () => {
    const checked = weights([0, 7, 45.67, 0.5, 12.345, 1_000_000, 0.000001, 3, 123.456789]);
    expect(decimal).not.toHaveBeenCalled();
    expect(Array.from(checked.units)).toEqual([
      0, 7_000_000, 45_670_000, 500_000, 12_345_000, 1_000_000_000_000, 1, 3_000_000, 123_456_789,
    ]);
  });

  it('are read by decimal from 1 125 899 906 842 624 units on, where a product may round to a wrong one', () => {
    expect(weights([1_125_899_906_842_623]).total).toBe(1_125_899_906_842_623);
    expect(decimal).not.toHaveBeenCalled();
    expect(weights([1_125_899_906_842_624]).total).toBe(1_125_899_906_842_624);
    expect(weights([1_125_899_906.842624]).total).toBe(1_125_899_906_842_624);
    expect(decimal).toHaveBeenCalledTimes(2);
  });

  it('are read by decimal one by one where they stand among others', () => {
    expect(Array.from(weights([1, '2', 3.5]).units)).toEqual([10, 20, 35]);
    expect(decimal).toHaveBeenCalledTimes(1);
  });
});
