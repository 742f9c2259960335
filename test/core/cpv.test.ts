/**
 * CPV codes, whose check digit is the ninth one that the vocabulary prints.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { attempt, cpvCode, isCpvCode } from '../../src/index.js';
import { runs } from '../support/runs.js';

/** As the vocabulary prints them (regulation (EC) No 213/2008). */
const PRINTED = [
  '03000000-1',
  '09000000-3',
  '14000000-1',
  '15000000-8',
  '16000000-5',
  '18000000-9',
  '30192000-1',
  '33000000-0',
  '34000000-7',
  '45000000-7',
  '45442100-8',
  '48000000-8',
  '50000000-5',
  '55000000-0',
  '60000000-8',
  '71000000-8',
  '72000000-5',
  '77310000-6',
  '79620000-6',
  '80000000-4',
  '85000000-9',
  '85312500-4',
  '90000000-7',
  '90910000-9',
  '98000000-3',
];

describe('CPV codes', () => {
  it.each(PRINTED)('%s has the right check digit', (code) => {
    expect(isCpvCode(code)).toBe(true);
    expect(cpvCode(code)).toBe(code);
    expect(cpvCode(code.slice(0, 8))).toBe(code);
  });

  it('refuses each of the nine other check digits', () => {
    for (let digit = 0; digit < 10; digit += 1) {
      expect(isCpvCode(`90910000-${String(digit)}`)).toBe(digit === 9);
    }
  });

  it('says which check digit is the right one', () => {
    const slip = attempt(() => cpvCode('90910000-8', ['lots', 0, 'cpv']));
    expect(slip.ok ? null : slip.error.toJSON()).toMatchObject({
      code: 'core/invalid-cpv',
      path: ['lots', 0, 'cpv'],
      expected: 'a CPV code whose check digit is 9',
    });
  });

  it.each(['', '9091000', '909100000', '90910000-', '90910000-99', '90910000 9', ' 90910000', '9091000a', '٩٠٩١٠٠٠٠'])(
    'refuses "%s"',
    (text) => {
      const result = attempt(() => cpvCode(text));
      expect(result.ok ? null : result.error.code).toBe('core/invalid-cpv');
      expect(isCpvCode(text)).toBe(false);
    },
  );

  it('tells any single digit that was mistyped', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{8}$/u), fc.nat(7), fc.integer({ min: 1, max: 9 }), (digits, place, step) => {
        const full = cpvCode(digits);
        const typed = Array.from(full);
        typed[place] = String((Number(typed[place]) + step) % 10);
        expect(isCpvCode(typed.join(''))).toBe(false);
      }),
      { numRuns: runs(200) },
    );
  });
});
