import fc from 'fast-check';
import { Decimal as HostDecimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';

import { attempt, decimal, exact, share, type DecimalInput, type DecimalLimits } from '../../src/core/index.js';

function codeOf(value: unknown, limits?: DecimalLimits): string {
  const result = attempt(() => decimal(value as DecimalInput, limits));
  return result.ok ? `accepted ${result.value.toFixed()}` : result.error.code;
}

describe('decimal', () => {
  it.each([
    ['1234.50', '1234.5'],
    ['-0.01', '-0.01'],
    ['+7', '7'],
    ['007', '7'],
    ['1 234,50 €', '1234.5'],
    ['1\u00a0234,50\u00a0€', '1234.5'],
    ['1\u202f234\u202f567,8', '1234567.8'],
    ['12,5', '12.5'],
    ['1234,50€', '1234.5'],
    ['−7 560,00 €', '-7560'],
    ['-7 560', '-7560'],
    [' 12,00 ', '12'],
    ['0', '0'],
    ['-0', '0'],
  ])('reads %j as %s', (text, digits) => {
    expect(decimal(text).toFixed()).toBe(digits);
  });

  it.each([
    '',
    ' ',
    'abc',
    '1e3',
    '1E3',
    '0x1F',
    '0b1',
    'NaN',
    'Infinity',
    '-Infinity',
    '1,234.50',
    '1.234,50',
    '1..2',
    '.5',
    '5.',
    '1 23,00',
    '12 34',
    '1 234 5',
    '--1',
    '1 2',
    '€',
    '1 €€',
    '$5',
    '1\n',
    '٣',
  ])('refuses the text %j', (text) => {
    expect(codeOf(text)).toBe('core/invalid-number');
  });

  it.each([NaN, Infinity, -Infinity, undefined, null, true, {}, [], [1], 1n, Symbol('x'), () => 1, new Date(0)])(
    'refuses %s, which is no number',
    (value) => {
      expect(codeOf(value)).toBe('core/invalid-number');
    },
  );

  it.each([new HostDecimal(NaN), new HostDecimal(Infinity)])('refuses the Decimal %s', (value) => {
    expect(codeOf(value)).toBe('core/invalid-number');
  });

  it('accepts a number that a short literal denotes and refuses the noise of binary arithmetic', () => {
    expect(codeOf(12.34, { maxDecimals: 2 })).toBe('accepted 12.34');
    expect(codeOf(0.3, { maxDecimals: 2 })).toBe('accepted 0.3');
    expect(codeOf(0.1 + 0.2, { maxDecimals: 2 })).toBe('core/inexact-number');
    expect(codeOf(1.005, { maxDecimals: 2 })).toBe('core/inexact-number');
    expect(codeOf(1e-7)).toBe('accepted 0.0000001');
    expect(codeOf(1e-11)).toBe('core/inexact-number');
    expect(codeOf(-0)).toBe('accepted 0');
  });

  it('refuses a float so large that cents are lost in it, and keeps integers up to the limit', () => {
    expect(codeOf(2 ** 43 + 0.5, { max: 1e15 })).toBe('core/inexact-number');
    expect(codeOf(2 ** 43 - 0.5, { max: 1e15 })).toBe('accepted 8796093022207.5');
    expect(codeOf(2 ** 43, { max: 1e15 })).toBe('accepted 8796093022208');
    expect(codeOf(2 ** 60, { max: 1e30 })).toBe('core/inexact-number');
  });

  it('counts decimals, and the range with its ends', () => {
    expect(codeOf('1.23', { maxDecimals: 2 })).toBe('accepted 1.23');
    // What was typed counts: a thousand and two hundred and thirty, to some readers.
    expect(codeOf('1.230', { maxDecimals: 2 })).toBe('core/too-many-decimals');
    expect(codeOf('12,340 €', { maxDecimals: 2 })).toBe('core/too-many-decimals');
    expect(codeOf('1.230', { maxDecimals: 3 })).toBe('accepted 1.23');
    expect(codeOf('1.234', { maxDecimals: 2 })).toBe('core/too-many-decimals');
    expect(codeOf('0.0000000001')).toBe('accepted 0.0000000001');
    expect(codeOf('0.00000000001')).toBe('core/too-many-decimals');
    expect(codeOf('5', { min: 5, max: 6 })).toBe('accepted 5');
    expect(codeOf('4.99', { min: 5, max: 6 })).toBe('core/number-out-of-range');
    expect(codeOf('6', { min: 5, max: 6 })).toBe('accepted 6');
    expect(codeOf('6.01', { min: 5, max: 6 })).toBe('core/number-out-of-range');
    expect(codeOf('1000000000000')).toBe('accepted 1000000000000');
    expect(codeOf('1000000000000.01')).toBe('core/number-out-of-range');
    expect(codeOf('-1000000000000.01')).toBe('core/number-out-of-range');
  });

  it.each(['1,500', '25,000', '-999,999'])('refuses %s, which English and French read differently', (text) => {
    expect(codeOf(text)).toBe('core/ambiguous-number');
    expect(codeOf(text, { maxDecimals: 2 })).toBe('core/too-many-decimals');
  });

  it.each(['0,500', '1500,000', '1,50', '1,5000'])('reads %s in the French way', (text) => {
    expect(codeOf(text)).toBe(`accepted ${String(Number(text.replace(',', '.')))}`);
  });

  it('is not fooled by what only looks like a Decimal, nor ended by one too large to write', () => {
    expect(codeOf({ toStringTag: '[object Decimal]' })).toBe('core/invalid-number');
    expect(codeOf(new HostDecimal('1e61'))).toBe('core/invalid-number');
    expect(codeOf(new HostDecimal('1e-61'))).toBe('core/invalid-number');
    expect(codeOf(new HostDecimal('1e60'))).toBe('core/number-out-of-range');
    expect(attempt(() => exact(new HostDecimal('1e9000000000000000'))).ok).toBe(false);
  });

  it('refuses limits that are misspelt', () => {
    expect(codeOf('1', { maxDecimal: 2 } as DecimalLimits)).toBe('core/unknown-key');
  });

  it('refuses a text of a million characters at once', () => {
    expect(codeOf('1'.repeat(1_000_000))).toBe('core/invalid-number');
    expect(codeOf(`${'1 '.repeat(500_000)}€`)).toBe('core/invalid-number');
    expect(codeOf('1'.repeat(20))).toBe('core/number-out-of-range');
    expect(codeOf('1'.repeat(41))).toBe('core/invalid-number');
  });

  it('names the place in the input, what was expected and what was found', () => {
    const result = attempt(() => decimal('abc', {}, ['lines', 2, 'priceHt']));
    expect(result.ok ? '' : result.error.message).toBe(
      'core/invalid-number at lines[2].priceHt: expected a decimal number such as "1234.50" or "1 234,50 €", found "abc"',
    );
  });

  it('is out of reach of the settings of the application', () => {
    const before = HostDecimal.precision;
    HostDecimal.set({ precision: 3, rounding: HostDecimal.ROUND_DOWN });
    try {
      expect(decimal('123456.78').times('1.1').toFixed()).toBe('135802.458');
      expect(decimal(new HostDecimal('123456.78')).times('1.1').toFixed()).toBe('135802.458');
      expect(exact(1).dividedBy(3).toFixed(5)).toBe('0.33333');
    } finally {
      HostDecimal.set({ precision: before, rounding: HostDecimal.ROUND_HALF_UP });
    }
  });

  it('keeps forty significant digits and never writes an exponent', () => {
    expect(exact(1).dividedBy(3).toFixed()).toBe(`0.${'3'.repeat(40)}`);
    expect(exact('0.0000000001').toString()).toBe('0.0000000001');
    expect(exact('100000000000000000000').toString()).toBe('100000000000000000000');
  });

  it('reads back whatever whole number of cents is written in either style', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (cents) => {
        const value = exact(cents).dividedBy(100);
        const french = value.toFixed(2).replace('.', ',');
        return (
          decimal(value.toFixed(2)).equals(value) && decimal(french).equals(value) && decimal(cents / 100).equals(value)
        );
      }),
    );
  });
});

describe('share', () => {
  it('runs from 0 to 1, both included', () => {
    expect(share('0').toFixed()).toBe('0');
    expect(share(1).toFixed()).toBe('1');
    expect(attempt(() => share('1.0001')).ok).toBe(false);
    expect(attempt(() => share('-0.0001')).ok).toBe(false);
    const result = attempt(() => share('75', ['rate']));
    expect(result.ok ? '' : `${result.error.code} ${String(result.error.path)}`).toBe('core/number-out-of-range rate');
  });
});
