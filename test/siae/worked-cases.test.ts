/**
 * Worked cases: each a situation and what the law says of it, through the public API.
 */
import { describe, expect, test } from 'vitest';

import {
  addVat,
  associationHours,
  chargesMessages,
  civilDate,
  ht,
  insertionPath,
  mayEnterReservation,
  postAid,
  renderFinding,
  siaeMessages,
  valueOn,
  vatRates,
  worksiteSales,
} from '../../src/index.js';
import { siaeCases } from '../cases/siae-cases.js';

describe.each(siaeCases.map((one) => [one.name, one] as const))('%s', (_, { run, expected, figures = {} }) => {
  const [code, outcome, article] = expected;
  const { findings } = run();
  const found = findings.find((one) => one.code === code);

  test('is answered, on its article', () => {
    expect(findings.map((one) => one.code)).toContain(code);
    expect(found?.outcome).toBe(outcome);
    expect(found?.basis.map((one) => one.article ?? one.label).join(' ')).toContain(article);
  });

  test('says its figures', () => {
    expect(Object.fromEntries(found?.figures.map(({ name, value }) => [name, value]) ?? [])).toMatchObject(figures);
  });

  test('is written in both languages', () => {
    const texts = { ...siaeMessages, ...chargesMessages };
    for (const one of findings) {
      expect(renderFinding(one, texts, 'fr')).toMatch(/ \[.+\]$/u);
      expect(renderFinding(one, texts, 'en')).toMatch(/ \[.+\]$/u);
    }
  });
});

describe('figures of the worked cases', () => {
  const oph = { userForm: 'oph', userId: 'oph' } as const;

  test('6: the new window counts the 100 hours of March alone', () => {
    const { windows } = associationHours({
      on: '2026-03-31',
      supplies: [
        { ...oph, firstDay: '2024-03-01', lastDay: '2026-02-28', hours: 400 },
        { ...oph, firstDay: '2026-03-01', lastDay: '2026-03-31', hours: 100 },
      ],
    });
    expect(windows.map(({ firstDay, lastDay, counted }) => [firstDay, lastDay, counted.value.toFixed()])).toEqual([
      ['2024-03-01', '2026-02-28', '400'],
      ['2026-03-01', '2028-02-29', '100'],
    ]);
  });

  test('13: 25 % of the costs, and not 37.5 % of the income', () => {
    const { share } = worksiteSales({ on: '2026-06-01', sales: 150_000, linkedCosts: 600_000, income: 400_000 });
    expect(share?.value.toFixed()).toBe('0.25');
  });

  test('21: a CDI inclusion in an ACI, 0.8 of a post, second year, 2025', () => {
    const { aid } = postAid({
      kind: 'ACI',
      on: '2025-06-01',
      work: { fullTimeEquivalents: '0.8' },
      cdiInclusionYear: 2,
    });
    expect(aid?.value.toFixed(2)).toBe('13395.76');
  });

  test('23: an ACI worker, 26 paid hours a week for 52 weeks, 2025, without and with the whole modulated part', () => {
    const worker = { kind: 'ACI', on: '2025-06-01', work: { hours: 26 * 52 } } as const;
    expect(postAid(worker).aid?.value.toFixed(2)).toBe('17769.89');
    expect(postAid({ ...worker, modulation: '0.1' }).aid?.value.toFixed(2)).toBe('19546.87');
  });

  test('27: a path from 10 January 2024, disabled worker aged 30: 60 months at most', () => {
    const input = {
      startedOn: '2024-01-10',
      kind: 'EI',
      person: { disabledWorker: true },
      extensions: [
        { reason: 'disabled-worker', decidedBy: 'prescriber', firstDay: '2026-01-10', lastDay: '2029-01-09' },
      ],
    } as const;
    expect(insertionPath({ ...input, on: '2029-01-09' }).state).toBe('running');
    expect(insertionPath({ ...input, on: '2029-01-10' }).state).toBe('in-the-gap');
  });

  test('29: both sides of the two years', () => {
    const path = { startedOn: '2024-03-01', kind: 'EI', ended: { on: '2026-03-01', early: false } } as const;
    const asked = (on: string, newPathAskedBy: 'siae' | 'prescriber'): string[] =>
      insertionPath({ ...path, on, newPathAskedBy }).findings.map(({ code, outcome }) => `${code} ${outcome}`);
    expect(asked('2028-02-29', 'siae')).toContain('siae/path-new/siae-refused breached');
    expect(asked('2028-02-29', 'prescriber')).toContain('siae/path-new/prescriber met');
    expect(asked('2028-03-01', 'siae')).toContain('siae/path-new/siae met');
  });

  test('31: never a plain yes, and the end of the experiment is said', () => {
    const workforce = { headcount: { total: 10, disadvantaged: 10 } };
    const bid = { reservation: 'insertion', candidate: { kinds: ['EITI'], workforce } } as const;
    expect(mayEnterReservation({ ...bid, on: '2026-11-23' }).entry).toBe('uncertain');
    expect(mayEnterReservation({ ...bid, on: '2026-12-23' }).entry).not.toBe('yes');
  });

  test('33 and 35: 1,000 € exempt against 1,200 € taxed; painting of an old dwelling at 10 %', () => {
    const on = civilDate('2026-11-23');
    const rate = (category: 'standard' | 'intermediate'): string => valueOn(vatRates.metropole[category]!, on);
    expect(addVat(ht(1000), rate('standard')).ttc.euros.toFixed(2)).toBe('1200.00');
    expect(addVat(ht(1000), rate('intermediate')).ttc.euros.toFixed(2)).toBe('1100.00');
  });
});
