import { describe, expect, test } from 'vitest';

import { attempt, civilDate, type CivilDate } from '../../src/core/index.js';
import { citeVat, vatCategories, vatRates, vatRateTable, vatReferences, vatTerritories } from '../../src/law/index.js';

const d = (text: string): CivilDate => civilDate(text);
const wrong = (value: unknown): never => value as never;

function refusal(run: () => unknown): string {
  const result = attempt(run);
  return result.ok ? `accepted: ${String(result.value)}` : result.error.message;
}

const UNKNOWN = 'The article is not known: look it up in the concordance table of the JO of 20 December 2025.';

describe('vatRateTable', () => {
  test('gives the table of each territory and category that exist together', () => {
    expect(vatTerritories).toEqual(Object.keys(vatRates));
    expect(vatCategories).toEqual(['standard', 'intermediate', 'reduced']);
    const found = vatTerritories.map((territory) =>
      vatCategories.map((category) => vatRateTable(territory, category)?.id ?? null),
    );
    expect(found).toEqual([
      ['vat/rate/metropole/standard', 'vat/rate/metropole/intermediate', 'vat/rate/metropole/reduced'],
      ['vat/rate/guadeloupe-martinique-reunion/standard', null, 'vat/rate/guadeloupe-martinique-reunion/reduced'],
      ['vat/rate/guyane-mayotte/standard', 'vat/rate/guyane-mayotte/intermediate', 'vat/rate/guyane-mayotte/reduced'],
    ]);
    expect(Object.isFrozen(vatTerritories) && Object.isFrozen(vatCategories)).toBe(true);
  });

  test.each([undefined, 'corse', '__proto__', 'constructor', 3, ''])(
    'an unknown territory is refused: %s',
    (territory) => {
      expect(refusal(() => vatRateTable(wrong(territory), 'standard'))).toContain(
        'law/unknown-vat-territory at territory: expected metropole, guadeloupe-martinique-reunion, guyane-mayotte',
      );
    },
  );

  test.each([undefined, 'super-reduced', '__proto__', 'constructor', 3])(
    'an unknown category is refused: %s',
    (category) => {
      expect(refusal(() => vatRateTable('metropole', wrong(category)))).toContain(
        'law/unknown-vat-category at category: expected standard, intermediate, reduced',
      );
    },
  );
});

describe('citeVat', () => {
  test.each([
    ['standard-rate', '1982-07-01', 'CGI, art. 278', 'single-source', undefined],
    ['standard-rate', '2026-12-31', 'CGI, art. 278', 'single-source', undefined],
    ['standard-rate', '2027-01-01', 'CIBS', 'single-source', UNKNOWN],
    ['works-in-dwellings', '1999-09-15', 'CGI, art. 279-0 bis', 'confirmed', undefined],
    ['works-in-dwellings', '2026-09-01', 'CGI, art. 279-0 bis', 'confirmed', undefined],
    ['works-in-dwellings', '2027-01-01', 'CIBS', 'single-source', UNKNOWN],
    ['ai-exemption', '1987-01-28', 'CGI, art. 261, 7, 1° bis', 'confirmed', undefined],
    ['ai-exemption', '2026-12-31', 'CGI, art. 261, 7, 1° bis', 'confirmed', undefined],
    ['ai-exemption', '2027-01-01', 'CIBS', 'single-source', UNKNOWN],
    ['small-business-franchise', '1991-06-24', 'CGI, art. 293 B', 'confirmed', undefined],
    ['small-business-franchise', '2026-12-31', 'CGI, art. 293 B', 'confirmed', undefined],
    [
      'small-business-franchise',
      '2027-01-01',
      'CIBS, art. L223-3',
      'confirmed',
      'The words that an invoice must carry after the move wait for a decree.',
    ],
  ] as const)('%s on %s is %s', (reference, day, label, confidence, recheck) => {
    const cited = citeVat(reference, d(day));
    expect(cited).toMatchObject({ label, confidence, authority: 'law' });
    expect(cited.recheck).toBe(recheck);
    expect(Object.hasOwn(cited, 'recheck')).toBe(recheck !== undefined);
    expect(Object.hasOwn(cited, 'article')).toBe(label.includes(','));
  });

  test('the article cited is the one that the row rests on first', () => {
    for (const [reference, table] of Object.entries(vatReferences)) {
      for (const row of table.rows) {
        expect(citeVat(reference as keyof typeof vatReferences, row.from).label).toBe(row.sources[0]?.label);
      }
    }
  });

  test('a day before the first and an unknown reference are refused', () => {
    expect(refusal(() => citeVat('ai-exemption', d('1987-01-27')))).toContain(
      'law/no-value at day: expected a day that the table vat/reference/ai-exemption covers, from 1987-01-28',
    );
    for (const reference of [undefined, 'reduced-rate', '__proto__', 'toString']) {
      expect(refusal(() => citeVat(wrong(reference), d('2026-01-01')))).toContain(
        'law/unknown-vat-reference at reference: expected standard-rate, works-in-dwellings',
      );
    }
  });
});
