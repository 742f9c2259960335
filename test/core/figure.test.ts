import { describe, expect, it } from 'vitest';

import {
  attempt,
  civilDate,
  exact,
  figure,
  formatAmount,
  formatCount,
  formatDay,
  formatEuros,
  formatFigure,
  formatShare,
  french,
  ht,
  ttc,
  type Unit,
} from '../../src/core/index.js';

describe('formatting', () => {
  it('writes euros in French with narrow no-break spaces and a true minus', () => {
    expect(formatEuros(exact('1234567.5'), { locale: 'fr' })).toBe('1\u202f234\u202f567,50\u202f€');
    expect(formatEuros(exact('-7560'), { locale: 'fr' })).toBe('\u22127\u202f560,00\u202f€');
    expect(formatEuros(exact('7020'), { locale: 'fr', signed: true })).toBe('+7\u202f020,00\u202f€');
    expect(formatEuros(exact('0'), { locale: 'fr', signed: true })).toBe('0,00\u202f€');
    expect(formatEuros(exact('42.25'), { locale: 'fr', bare: true })).toBe('42,25');
    expect(formatEuros(exact('22.125'), { locale: 'fr', bare: true })).toBe('22,125');
    expect(formatEuros(exact('22.1234565'), { locale: 'fr', bare: true })).toBe('22,123457');
    expect(formatEuros(exact('-9.75'), { locale: 'fr', bare: true, signed: true })).toBe('\u22129,75');
    expect(formatEuros(exact('37440'), { locale: 'fr', basis: 'TTC' })).toBe('37\u202f440,00\u202f€ TTC');
    expect(formatEuros(exact('31200'), { locale: 'fr', basis: 'HT' })).toBe('31\u202f200,00\u202f€ HT');
  });

  it('writes euros in English', () => {
    expect(formatEuros(exact('1234567.5'), { locale: 'en' })).toBe('€1,234,567.50');
    expect(formatEuros(exact('-7560'), { locale: 'en', signed: true })).toBe('\u2212€7,560.00');
    expect(formatAmount(ht('1'), 'en')).toBe('€1.00 excl. VAT');
    expect(formatAmount(ttc('1'), 'en')).toBe('€1.00 incl. VAT');
    expect(formatAmount(ttc('1'), 'fr')).toBe('1,00\u202f€ TTC');
  });

  it('keeps every digit of an amount that a double would lose', () => {
    expect(formatEuros(exact('90071992547409.91'), { locale: 'fr', bare: true })).toBe(
      '90\u202f071\u202f992\u202f547\u202f409,91',
    );
    expect(formatEuros(exact('9007199254740993.01'), { locale: 'en', bare: true })).toBe('9,007,199,254,740,993.01');
  });

  it('writes shares, counts and days', () => {
    expect(formatShare(exact('0.375'), 'fr')).toBe('37,5\u202f%');
    expect(formatShare(exact('0.123456'), 'en')).toBe('12.3456%');
    expect(formatCount(40000, 'fr')).toBe('40\u202f000');
    expect(formatCount('1.25', 'fr')).toBe('1,25');
    expect(formatCount('1.2345678901', 'en')).toBe('1.2345678901');
    expect(formatDay(civilDate('2026-01-01'), 'fr')).toBe('1er janvier 2026');
    expect(formatDay(civilDate('2026-01-11'), 'fr')).toBe('11 janvier 2026');
    expect(formatDay(civilDate('2026-12-31'), 'fr')).toBe('31 décembre 2026');
    expect(formatDay(civilDate('2026-01-01'), 'en')).toBe('1 January 2026');
  });

  it.each<[Unit, string, string, string]>([
    ['eur', '1234.5', '1\u202f234,50\u202f€', '€1,234.50'],
    ['eur-ht', '1', '1,00\u202f€ HT', '€1.00 excl. VAT'],
    ['eur-ttc', '1', '1,00\u202f€ TTC', '€1.00 incl. VAT'],
    ['share', '0.1', '10\u202f%', '10%'],
    ['count', '1234', '1\u202f234', '1,234'],
    ['weight', '65.43', '65,43', '65.43'],
    ['hours', '500', '500\u202fh', '500\u202fh'],
    ['days', '60', '60\u202fj', '60\u202fdays'],
    ['months', '36', '36\u202fmois', '36\u202fmonths'],
    ['day', '2026-11-23', '23 novembre 2026', '23 November 2026'],
    ['text', 'a:b -', 'a:b -', 'a:b -'],
  ])('writes a figure in %s', (unit, value, inFrench, inEnglish) => {
    const one = { name: 'x', value, unit };
    expect(formatFigure(one, 'fr')).toBe(inFrench);
    expect(formatFigure(one, 'en')).toBe(inEnglish);
  });
});

describe('figure', () => {
  it('is plain JSON with exact digits', () => {
    expect(figure('base', exact('40560.00'), 'eur')).toEqual({ name: 'base', value: '40560', unit: 'eur' });
    expect(figure('tiny', '0.0000000001', 'count').value).toBe('0.0000000001');
    expect(figure('day', '2026-01-01', 'day').value).toBe('2026-01-01');
    expect(figure('words', '007', 'text').value).toBe('007');
    expect(figure('words', 7, 'text').value).toBe('7');
    const refusal = (...given: readonly unknown[]): string => {
      const result = attempt(() => figure(...(given as Parameters<typeof figure>)));
      return result.ok ? 'accepted' : result.error.code;
    };
    expect(refusal('x', NaN, 'count')).toBe('core/invalid-number');
    expect(refusal('x', 'abc', 'eur')).toBe('core/invalid-number');
    expect(refusal('x', '2026-02-30', 'day')).toBe('core/invalid-date');
    expect(refusal('x', 1, 'euros')).toBe('core/unknown-value');
    expect(refusal(1, 1, 'eur')).toBe('core/wrong-type');
  });
});

describe('french', () => {
  it('sets the spaces of its own words and leaves the values alone', () => {
    expect(french`Prix : ${'a : b'} ; « ${'c'} » ? oui ! 5 % 3 €`).toBe(
      'Prix\u202f: a : b\u202f; «\u202fc\u202f»\u202f? oui\u202f! 5\u202f% 3\u202f€',
    );
    expect(french`a:b`).toBe('a:b');
  });
});
