/**
 * Worked cases of apportionment, computed by hand: largest remainder to the cent, ties in the order of the dwellings.
 * No text imposes a method; the coefficients of the lift are those of a landlord's own grid.
 */
import type { DecimalInput } from '../../src/core/index.js';

/** An amount, the weights it is split by, and the parts. */
export interface ApportionmentCase {
  readonly name: string;
  readonly total: string;
  readonly weights: readonly DecimalInput[];
  readonly parts: readonly string[];
}

export const apportionmentCases: readonly ApportionmentCase[] = [
  { name: '13: three equal dwellings', total: '100.00', weights: [1, 1, 1], parts: ['33.34', '33.33', '33.33'] },
  {
    name: '15: a lift by floor, nothing on the ground floor',
    total: '2750.00',
    weights: [0, 1, '1.25', '1.5', '1.75'],
    parts: ['0.00', '500.00', '625.00', '750.00', '875.00'],
  },
  {
    name: '15 again: a cent more goes to the largest remainder',
    total: '2750.01',
    weights: [0, 1, '1.25', '1.5', '1.75'],
    parts: ['0.00', '500.00', '625.00', '750.00', '875.01'],
  },
  { name: '19: a leap year in two occupations', total: '500.00', weights: [60, 306], parts: ['81.97', '418.03'] },
  { name: '24: one line alone', total: '100.00', weights: [1, 1, 1], parts: ['33.34', '33.33', '33.33'] },
  { name: '24: two lines grouped', total: '200.00', weights: [1, 1, 1], parts: ['66.67', '66.67', '66.66'] },
  { name: '35: a credit note', total: '-50.00', weights: [1, 1, 1], parts: ['-16.67', '-16.67', '-16.66'] },
  { name: '35: two cents for three', total: '0.02', weights: [1, 1, 1], parts: ['0.01', '0.01', '0.00'] },
  {
    name: '31: a relief over 120 dwellings',
    total: '17998.20',
    weights: Array.from({ length: 120 }, () => 1),
    // 1,799,820 cents are 120 × 14,998 and 60 more.
    parts: Array.from({ length: 120 }, (_, n) => (n < 60 ? '149.99' : '149.98')),
  },
];
