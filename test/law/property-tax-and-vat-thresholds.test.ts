import { describe, expect, test } from 'vitest';

import { civilDate } from '../../src/core/index.js';
import { citationsOf, lawTables, requireRow, rowOn, valueOn, type LawTable } from '../../src/law/index.js';
import { PROPERTY_TAX, VAT_THRESHOLDS } from './expected-values.js';

const VAT_ONES = /^vat\/(?:franchise\/|association-side-business$|reference\/non-profit$|rate-statement$)/;
const tables = new Map<string, LawTable<unknown>>(
  lawTables
    .filter(({ id }) => id.startsWith('charges/property-tax') || VAT_ONES.test(id))
    .map((table) => [table.id, table]),
);
const EXPECTED = [...PROPERTY_TAX, ...VAT_THRESHOLDS];

describe('property tax, and ceilings of VAT', () => {
  test.each(EXPECTED)('%s on %s', (id, day, value) => {
    expect(valueOn(tables.get(id)!, civilDate(day))).toEqual(value);
  });

  test('no table and no row is forgotten', () => {
    expect(new Set(EXPECTED.map(([id]) => id))).toEqual(new Set(tables.keys()));
    for (const [id, { rows }] of tables) expect(EXPECTED.filter(([own]) => own === id)).toHaveLength(2 * rows.length);
  });

  test.each([
    ['charges/property-tax-relief/share', '2024-12-31'],
    ['charges/property-tax-relief/share', '2031-01-01'],
    ['charges/property-tax-relief/postponement-asked', '2025-12-31'],
    ['charges/property-tax-relief/postponement-asked', '2026-04-01'],
    ['charges/property-tax-relief/framework', '2015-04-28'],
    ['charges/property-tax', '1982-11-12'],
    ['vat/franchise/services/prior-year', '2024-12-31'],
    ['vat/association-side-business', '2023-12-31'],
    ['vat/association-side-business', '2027-01-01'],
    ['vat/rate-statement', '2025-02-15'],
  ])('nothing is said by %s on %s', (id, day) => {
    expect(rowOn(tables.get(id)!, civilDate(day))).toBeUndefined();
  });

  test('how well each is confirmed, and what must be read again', () => {
    const marks = ({ rows }: LawTable<unknown>): readonly string[] =>
      rows.map(({ confidence, recheck }) => `${confidence}${recheck === undefined ? '' : ', to be read again'}`);
    expect([...tables.values()].map((table) => [table.id, ...marks(table)])).toEqual([
      ['vat/franchise/services/prior-year', 'confirmed', 'inferred, to be read again'],
      ['vat/franchise/services/current-year', 'confirmed', 'inferred, to be read again'],
      ['vat/franchise/goods/prior-year', 'confirmed', 'inferred, to be read again'],
      ['vat/franchise/goods/current-year', 'confirmed', 'inferred, to be read again'],
      ['vat/association-side-business', 'confirmed', 'confirmed', 'single-source, to be read again'],
      ['vat/reference/non-profit', 'single-source', 'single-source, to be read again'],
      ['vat/rate-statement', 'confirmed', 'confirmed', 'inferred, to be read again'],
      ['charges/property-tax-relief/share', 'confirmed'],
      ['charges/property-tax-relief/scope', 'confirmed'],
      ['charges/property-tax-relief/signature/metropole', 'confirmed', 'confirmed'],
      ['charges/property-tax-relief/signature/overseas', 'confirmed', 'confirmed, to be read again'],
      ['charges/property-tax-relief/postponement-asked', 'unconfirmed, to be read again'],
      ['charges/property-tax-relief/compensation', 'single-source, to be read again'],
      ['charges/property-tax-relief/framework', 'single-source', 'single-source, to be read again'],
      ['charges/property-tax-relief/use', 'confirmed'],
      ['charges/property-tax-relief/paid-share-recoverable', 'unconfirmed'],
      ['charges/property-tax', 'confirmed'],
    ]);
  });

  test.each([
    ['charges/property-tax-relief/share', '2026-01-01', ['cgi art. 1388 bis', 'loi-2023-1322 art. 73']],
    ['charges/property-tax-relief/signature/metropole', '2025-01-01', ['cgi art. 1388 bis', 'loi-2025-127 art. 114']],
    ['charges/property-tax-relief/signature/overseas', '2025-01-01', ['cgi art. 1388 bis', 'loi-2025-127 art. 47']],
    ['charges/property-tax', '2026-01-01', ['decret-82-955 annexe, VIII', 'decret-87-713 annexe, VIII']],
    ['vat/franchise/services/prior-year', '2026-12-31', ['cgi art. 293 B', 'loi-2025-1044']],
    [
      'vat/franchise/services/prior-year',
      '2027-01-01',
      ['cibs art. L223-3', 'ordonnance-2025-1247', 'ordonnance-2026-671'],
    ],
    ['vat/association-side-business', '2025-06-30', ['cgi art. 206, 1 bis', 'cgi art. 261, 7, 1° b']],
    ['vat/rate-statement', '2025-10-21', ['loi-2025-127 art. 41']],
    ['vat/rate-statement', '2025-10-22', ['loi-2025-127 art. 41', 'bofip-2025-10-22']],
  ])('the texts of %s on %s', (id, day, expected) => {
    const row = requireRow(tables.get(id)!, civilDate(day));
    const texts = citationsOf(row).map(({ text, article }) => (article === undefined ? text : `${text} ${article}`));
    expect(texts).toEqual(expected);
  });
});
