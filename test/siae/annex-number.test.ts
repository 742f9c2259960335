import { describe, expect, it } from 'vitest';
import fc from 'fast-check';

import {
  annexNumber,
  attempt,
  DEPARTEMENTS,
  formatPassNumber,
  formatPath,
  isAnnexNumber,
  isPassNumber,
  passNumber,
} from '../../src/index.js';
import { runs } from '../support/runs.js';

const NOT_TEXTS = [undefined, null, 0, 999_990_000_001, 1n, true, {}, [], ['ACI051170013A0M1']];
const MILLION = '9'.repeat(1_000_000);

function refusal(run: () => unknown): string {
  const result = attempt(run);
  return result.ok ? 'accepted' : `${result.error.code} ${formatPath(result.error.path)}`.trim();
}

describe('the number of a financial annex', () => {
  it.each([
    ['ACI051170013A0M1', 'ACI', '51', 2017, '0013', 0, 1],
    ['EI094250007A0M0', 'EI', '94', 2025, '0007', 0, 0],
    ['AI075000001A2M0', 'AI', '75', 2000, '0001', 2, 0],
    ['ETTI971269999A1M9', 'ETTI', '971', 2026, '9999', 1, 9],
    ['EITI02A230001A9M0', 'EITI', '2A', 2023, '0001', 9, 0],
    ['EI02B990042A0M3', 'EI', '2B', 2099, '0042', 0, 3],
    ['ACI001180120A0M0', 'ACI', '01', 2018, '0120', 0, 0],
    ['AI095180120A0M0', 'AI', '95', 2018, '0120', 0, 0],
    ['AI976180120A0M0', 'AI', '976', 2018, '0120', 0, 0],
  ] as const)('reads %s', (number, kind, departement, year, order, amendment, modification) => {
    expect(annexNumber(number)).toEqual({ number, kind, departement, year, order, amendment, modification });
    expect(isAnnexNumber(number)).toBe(true);
  });

  it.each(['ACI 051 17 0013 A0 M1', 'aci051170013a0m1', ' ACI\u00a0051170013\u202fA0M1'])(
    'reads %j as typed',
    (text) => {
      expect(annexNumber(text).number).toBe('ACI051170013A0M1');
      expect(isAnnexNumber(text)).toBe(false);
    },
  );

  it('reads what it is made of, in every département', () => {
    const parts = fc.record({
      kind: fc.constantFrom('EI', 'ETTI', 'AI', 'ACI', 'EITI'),
      departement: fc.constantFrom(...DEPARTEMENTS),
      year: fc.integer({ min: 2000, max: 2099 }),
      order: fc.integer({ min: 0, max: 9999 }).map((order) => String(order).padStart(4, '0')),
      amendment: fc.integer({ min: 0, max: 9 }),
      modification: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(parts, (one) => {
        const place = one.departement.padStart(3, '0');
        const number = `${one.kind}${place}${String(one.year).slice(2)}${one.order}A${one.amendment}M${one.modification}`;
        expect(annexNumber(number)).toEqual({ ...one, number });
      }),
      { numRuns: runs(300) },
    );
  });

  it.each([
    '',
    'ACI',
    'ACI051170013',
    'ACI051170013A0',
    'ACI051170013A0M',
    'ACI051170013A0M12',
    'ACI051170013A10M1',
    'ACI05117013A0M1',
    'ACI0511700131A0M1',
    'ACI51170013A0M1',
    'GEIQ051170013A0M1',
    'XACI051170013A0M1',
    'ACI051170013M1A0',
    'ACI051170013A0M1\n',
    'ACI020170013A0M1',
    'ACI02C170013A0M1',
    'ACI096170013A0M1',
    'ACI000170013A0M1',
    'ACI020170013A0M1'.repeat(100),
    MILLION,
    ...NOT_TEXTS,
  ])('refuses bad text %#', (text) => {
    expect(refusal(() => annexNumber(text as string, ['conventions', 0, 'number']))).toBe(
      'siae/invalid-annex-number conventions[0].number',
    );
    expect(isAnnexNumber(text)).toBe(false);
  });
});

describe('the number of a PASS IAE', () => {
  it.each([
    ['999990000001', '99999', '0000001', true],
    ['999991234567', '99999', '1234567', true],
    ['940751234567', '94075', '1234567', false],
    ['XXXXX1234567', 'XXXXX', '1234567', false],
  ] as const)('reads %s', (number, issuer, serial, recent) => {
    expect(passNumber(number)).toEqual({ number, issuer, serial, recent });
    expect(isPassNumber(number)).toBe(true);
  });

  it.each(['99999 12 34567', ' 99999\u00a012\u202f34567 ', '999991 234567'])('reads %j as typed', (text) => {
    expect(passNumber(text).number).toBe('999991234567');
    expect(isPassNumber(text)).toBe(false);
  });

  it('is written in three groups', () => {
    expect(formatPassNumber('999991234567')).toBe('99999 12 34567');
    expect(formatPassNumber('99999 12 34567')).toBe('99999 12 34567');
    expect(refusal(() => formatPassNumber('99999'))).toBe('siae/invalid-pass-number');
  });

  it.each(['', '99999123456', '9999912345678', '99999123456X', '99999-1234567', '٩٩٩٩٩1234567', MILLION, ...NOT_TEXTS])(
    'refuses bad text %#',
    (text) => {
      expect(refusal(() => passNumber(text as string, ['pass']))).toBe('siae/invalid-pass-number pass');
      expect(isPassNumber(text)).toBe(false);
    },
  );

  it('is never repeated in an error', () => {
    const result = attempt(() => passNumber('99999 12 3456é'));
    expect(result.ok ? '' : result.error.message).toBe(
      'siae/invalid-pass-number: expected the twelve characters of a PASS IAE, of which the last seven are digits, ' +
        'found "00000 00 0000A"',
    );
  });
});
