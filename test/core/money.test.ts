import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addAmounts,
  addVat,
  amount,
  asInvoiced,
  attempt,
  euros,
  exact,
  fromCents,
  ht,
  roundToCents,
  subtractAmounts,
  toCents,
  ttc,
  type AmountHT,
} from '../../src/core/index.js';

function refusal(run: () => unknown): string {
  const result = attempt(run);
  return result.ok ? 'accepted' : `${result.error.code} at ${result.error.path.join('.')}`;
}

describe('amounts', () => {
  it('carry their tax basis', () => {
    expect(ht('1234.50')).toEqual({ basis: 'HT', euros: exact('1234.5') });
    expect(ttc('1 234,50 €')).toEqual({ basis: 'TTC', euros: exact('1234.5') });
    expect(euros(-5).toFixed(2)).toBe('-5.00');
  });

  it('stop at the cent', () => {
    expect(refusal(() => ht('0.001'))).toBe('core/too-many-decimals at ');
    expect(refusal(() => ttc('0.001', ['lines', 0]))).toBe('core/too-many-decimals at lines.0');
    expect(refusal(() => euros('12.345', ['x']))).toBe('core/too-many-decimals at x');
  });

  it('go to JSON and back', () => {
    const sent: unknown = JSON.parse(JSON.stringify([ht('0.10'), ttc('-7560')]));
    expect(sent).toEqual([
      { basis: 'HT', euros: '0.1' },
      { basis: 'TTC', euros: '-7560' },
    ]);
    expect((sent as unknown[]).map((one) => amount(one))).toEqual([ht('0.10'), ttc('-7560')]);
  });

  it.each([
    [undefined, 'core/invalid-amount at a'],
    [null, 'core/invalid-amount at a'],
    ['12', 'core/invalid-amount at a'],
    [{ basis: 'HT' }, 'core/invalid-amount at a'],
    [{ euros: '1' }, 'core/invalid-amount at a'],
    [{ basis: 'ht', euros: '1' }, 'core/invalid-amount at a.basis'],
    [{ basis: 'HT', euros: '1.001' }, 'core/too-many-decimals at a.euros'],
    [{ basis: 'HT', euros: null }, 'core/invalid-number at a.euros'],
  ])('refuse %j', (value, code) => {
    expect(refusal(() => amount(value, ['a']))).toBe(code);
  });

  it('add and subtract on one basis only', () => {
    expect(addAmounts(ht('0.1'), ht('0.2'), ht('0.3'))).toEqual(ht('0.6'));
    expect(subtractAmounts(ttc('1'), ttc('3'))).toEqual(ttc('-2'));
    expect(refusal(() => addAmounts(ht('1'), ht('1'), ttc('1') as unknown as AmountHT))).toBe(
      'core/mixed-tax-basis at 2.basis',
    );
    expect(refusal(() => subtractAmounts(ttc('1'), ht('1') as never))).toBe('core/mixed-tax-basis at 1.basis');
    expect(refusal(() => addAmounts(...([] as unknown as [AmountHT])))).toBe('core/invalid-amount at 0');
  });
});

describe('addVat', () => {
  it.each([
    ['31200.00', '0.20', '6240.00', '37440.00'],
    ['0.02', '0.20', '0.00', '0.02'],
    ['0.03', '0.20', '0.01', '0.04'],
    // Half a cent goes up.
    ['0.25', '0.10', '0.03', '0.28'],
    ['0.24', '0.10', '0.02', '0.26'],
    ['100.10', '0.055', '5.51', '105.61'],
    ['10.00', '0', '0.00', '10.00'],
    ['10.00', '1', '10.00', '20.00'],
    // A credit note mirrors its invoice.
    ['-0.25', '0.10', '-0.03', '-0.28'],
  ])('of %s at %s is %s, %s in all', (price, rate, vat, total) => {
    const result = addVat(ht(price), rate);
    expect([result.vat.toFixed(2), result.ttc.euros.toFixed(2)]).toEqual([vat, total]);
    expect(result.ttc.basis).toBe('TTC');
    expect(result.ht).toEqual(ht(price));
    expect(result.origin).toBe('computed');
  });

  it('refuses a price TTC and a rate that is no share', () => {
    expect(refusal(() => addVat(ttc('1') as unknown as AmountHT, '0.2'))).toBe('core/wrong-tax-basis at price.basis');
    expect(refusal(() => addVat(ht('1'), '20'))).toBe('core/number-out-of-range at rate');
    expect(refusal(() => addVat(ht('1'), '-0.01'))).toBe('core/number-out-of-range at rate');
  });

  it('never moves away from the exact tax by more than half a cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), fc.integer({ min: 0, max: 1000 }), (cents, permille) => {
        const price = fromCents(cents);
        const { vat, ttc: total } = addVat({ basis: 'HT', euros: price }, fromCents(permille).dividedBy(10).toFixed());
        const exactTax = price.times(permille).dividedBy(1000);
        return vat.minus(exactTax).abs().lessThanOrEqualTo('0.005') && total.euros.equals(price.plus(vat));
      }),
    );
  });
});

describe('asInvoiced', () => {
  it('takes the figures as they are, even when they do not add up', () => {
    expect(asInvoiced({ ttc: '100.01', ht: '83.33', vat: '16.67' })).toEqual({
      ht: ht('83.33'),
      vat: exact('16.67'),
      ttc: ttc('100.01'),
      origin: 'invoiced',
    });
    expect(asInvoiced({ ttc: '12' })).toEqual({ ttc: ttc('12'), origin: 'invoiced' });
  });

  it('says which figure is wrong', () => {
    expect(refusal(() => asInvoiced({ ttc: '1.001' }))).toBe('core/too-many-decimals at ttc');
    expect(refusal(() => asInvoiced({ ttc: '1', ht: 'x' }))).toBe('core/invalid-number at ht');
    expect(refusal(() => asInvoiced({ ttc: '1', vat: 'x' }))).toBe('core/invalid-number at vat');
  });
});

describe('cents', () => {
  it.each([
    ['5230.045', '5230.05'],
    ['5230.0449', '5230.04'],
    ['-2.505', '-2.51'],
    ['0.004', '0.00'],
  ])('round %s to %s', (from, to) => {
    expect(roundToCents(exact(from)).toFixed(2)).toBe(to);
  });

  it('convert both ways', () => {
    expect(toCents('1234.5')).toBe(123450);
    expect(toCents('-0.01')).toBe(-1);
    expect(fromCents(-1).toFixed()).toBe('-0.01');
    expect(fromCents(123450).toFixed(2)).toBe('1234.50');
    expect(refusal(() => fromCents(0.5))).toBe('core/not-whole-cents at ');
    expect(refusal(() => fromCents(2 ** 53))).toBe('core/not-whole-cents at ');
    expect(refusal(() => toCents('0.001', ['y']))).toBe('core/too-many-decimals at y');
  });
});
