import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import {
  attempt,
  commune,
  departement,
  departementOfCommune,
  departementOfPostcode,
  DEPARTEMENTS,
  formatPath,
  isCommune,
  isDepartement,
  isPostcode,
  isSiren,
  isSiret,
  postcode,
  siren,
  sirenOf,
  siret,
  type Commune,
  type Postcode,
  type Siret,
} from '../../src/core/index.js';
import { runs } from '../support/runs.js';

const NOT_TEXTS = [undefined, null, 0, 94_028, 73_282_932_000_074, 1n, true, {}, [], ['94']];
const MILLION = '1'.repeat(1_000_000);

function refusal(run: () => unknown): string {
  const result = attempt(run);
  return result.ok ? 'accepted' : `${result.error.code} ${formatPath(result.error.path)}`.trim();
}

function expectation(run: () => unknown): string {
  const result = attempt(run);
  return result.ok ? 'accepted' : result.error.expected;
}

/** Luhn by its table: what a digit adds when it is doubled. */
function luhn(digits: string): boolean {
  const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, rank) => {
      return total + (rank % 2 === 0 ? Number(digit) : doubled[Number(digit)]!);
    }, 0);
  return sum % 10 === 0;
}

const digits = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789')), minLength: length, maxLength: length });

describe('SIRET', () => {
  it.each([
    ['73282932000074', true],
    ['73282932000073', false],
    ['35600000000048', true],
    ['35600000009075', true],
    ['35600000049837', true],
    ['35600000050001', true],
    ['35600000009076', false],
    ['39963793300017', true],
  ])('%s: %s', (text, valid) => {
    expect(isSiret(text)).toBe(valid);
    expect(refusal(() => siret(text))).toBe(valid ? 'accepted' : 'core/invalid-siret');
  });

  it('keeps the rule of La Poste to La Poste', () => {
    // Digits that add up to a multiple of five, and fail the Luhn check.
    expect(isSiret('35600000100019')).toBe(false);
    expect(isSiret('73282932000072')).toBe(false);
  });

  it.each([
    '399 637 933 00017',
    '399637933 00017',
    ' 39963793300017 ',
    '399\u00a0637\u00a0933\u00a000017',
    '399\u202f637\u202f933\u202f00017',
    '399\u2009637\u2009933\u200900017',
    '3 9 9 6 3 7 9 3 3 0 0 0 1 7',
    `39963793300017${' '.repeat(26)}`,
  ])('drops the spaces of %j', (text) => {
    expect(siret(text)).toBe('39963793300017');
    expect(isSiret(text)).toBe(false);
  });

  it.each([
    '',
    ' ',
    '3996379330001',
    '399637933000171',
    '399.637.933.00017',
    '399-637-933-00017',
    '3996379330001A',
    '39963793300017\n',
    '\t39963793300017',
    'FR39963793300017',
    '٣٩٩٦٣٧٩٣٣٠٠٠١٧',
    '+9963793300017',
    `39963793300017${' '.repeat(27)}`,
    MILLION,
    ' '.repeat(1_000_000),
  ])('refuses a text that is no SIRET', (text) => {
    expect(refusal(() => siret(text))).toBe('core/invalid-siret');
    expect(isSiret(text)).toBe(false);
    expect(expectation(() => siret(text))).toBe('the fourteen digits of a SIRET');
  });

  it.each(NOT_TEXTS)('refuses %o, which is no text', (value) => {
    expect(refusal(() => siret(value as string))).toBe('core/invalid-siret');
    expect(isSiret(value)).toBe(false);
  });

  it('says that the check digit is wrong, and where', () => {
    expect(expectation(() => siret('73282932000073'))).toBe('a SIRET whose check digit is right');
    expect(refusal(() => siret('73282932000073', ['structures', 2, 'siret']))).toBe(
      'core/invalid-siret structures[2].siret',
    );
    expect(refusal(() => siret('x', ['siret']))).toBe('core/invalid-siret siret');
  });

  it('follows the Luhn check by its table', () => {
    fc.assert(
      fc.property(digits(14), (text) => {
        fc.pre(!text.startsWith('356000000'));
        expect(isSiret(text)).toBe(luhn(text));
      }),
      { numRuns: runs(5000) },
    );
  });

  it('accepts exactly one last digit, and no SIRET with one digit mistyped', () => {
    fc.assert(
      fc.property(digits(13), fc.nat(13), fc.integer({ min: 1, max: 9 }), (start, position, change) => {
        fc.pre(!start.startsWith('356000000'));
        const valid = Array.from('0123456789')
          .map((digit) => start + digit)
          .filter(isSiret);
        expect(valid).toHaveLength(1);
        const good = valid[0]!;
        const digit = String((Number(good[position]) + change) % 10);
        const typo = good.slice(0, position) + digit + good.slice(position + 1);
        if (!typo.startsWith('356000000')) expect(isSiret(typo)).toBe(false);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('accepts the establishments of La Poste whose digits add up to a multiple of five', () => {
    fc.assert(
      fc.property(digits(5), (nic) => {
        const text = `356000000${nic}`;
        const sum = Array.from(text).reduce((total, digit) => total + Number(digit), 0);
        expect(isSiret(text)).toBe(luhn(text) || sum % 5 === 0);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('accepts 3,840 of the 3,853 SIRET of the register, and refuses the 13 mistyped ones', () => {
    const [header, ...rows] = readFileSync(new URL('../data/siret-kind.csv', import.meta.url), 'utf8')
      .trim()
      .split('\r\n');
    expect(header).toBe('siret,kind,department,naf');
    expect(rows).toHaveLength(3853);
    const refused = rows.map((row) => row.split(',')[0]!).filter((text) => refusal(() => siret(text)) !== 'accepted');
    expect(refused).toEqual([
      '12345678901234',
      '12457836900001',
      '34445638900012',
      '34445638900018',
      '34445638900019',
      '34445638900098',
      '38269518700000',
      '38269518700001',
      '39392507800017',
      '40014944900022',
      '42414308900019',
      '50010961600027',
      '80487601900000',
    ]);
    const accepted = rows.map((row) => row.split(',')[0]!).filter(isSiret);
    expect(accepted).toHaveLength(3840);
    for (const text of accepted) expect(sirenOf(text)).toBe(text.slice(0, 9));
    for (const row of rows) expect(isDepartement(row.split(',')[2])).toBe(true);
  });
});

describe('SIREN', () => {
  it.each(['732829320', '399637933', '356000000'])('accepts %s', (text) => {
    expect(siren(text)).toBe(text);
    expect(isSiren(text)).toBe(true);
  });

  it.each(['732829321', '732829302', '123456789'])('refuses %s, whose check digit is wrong', (text) => {
    expect(isSiren(text)).toBe(false);
    expect(refusal(() => siren(text, ['siren']))).toBe('core/invalid-siren siren');
    expect(expectation(() => siren(text))).toBe('a SIREN whose check digit is right');
  });

  it.each(['732 829 320', '732\u00a0829\u00a0320', '732\u202f829\u202f320', ' 732829320'])(
    'drops the spaces of %j',
    (text) => {
      expect(siren(text)).toBe('732829320');
      expect(isSiren(text)).toBe(false);
    },
  );

  it.each(['', '73282932', '7328293200', '73282932000074', 'FR44732829320', '73282932A', MILLION])(
    'refuses a text that is no SIREN',
    (text) => {
      expect(refusal(() => siren(text, ['siren']))).toBe('core/invalid-siren siren');
      expect(expectation(() => siren(text))).toBe('the nine digits of a SIREN');
      expect(isSiren(text)).toBe(false);
    },
  );

  it.each(NOT_TEXTS)('refuses %o, which is no text', (value) => {
    expect(refusal(() => siren(value as string))).toBe('core/invalid-siren');
    expect(isSiren(value)).toBe(false);
  });

  it('follows the Luhn check by its table', () => {
    fc.assert(
      fc.property(digits(9), (text) => {
        expect(isSiren(text)).toBe(luhn(text));
      }),
      { numRuns: runs(5000) },
    );
  });

  it('is the beginning of a SIRET', () => {
    expect(sirenOf(siret('73282932000074'))).toBe('732829320');
    expect(sirenOf('399 637 933 00017' as Siret)).toBe('399637933');
    expect(refusal(() => sirenOf('73282932000073' as Siret))).toBe('core/invalid-siret');
    expect(refusal(() => sirenOf(undefined as unknown as Siret))).toBe('core/invalid-siret');
  });

  it('is checked by itself inside a SIRET: two mistakes may make up for each other', () => {
    expect(isSiret('73282932100007')).toBe(true);
    expect(refusal(() => sirenOf('73282932100007' as Siret))).toBe('core/invalid-siren');
  });
});

describe('département', () => {
  it('has 109 codes: 94 in mainland France with Paris, 2 in Corsica, 13 overseas', () => {
    expect(DEPARTEMENTS).toHaveLength(109);
    expect(new Set(DEPARTEMENTS).size).toBe(109);
    const twoDigits = DEPARTEMENTS.filter((code) => /^\d\d$/.test(code)).map(Number);
    expect(twoDigits).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32,
      33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60,
      61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88,
      89, 90, 91, 92, 93, 94, 95,
    ]);
    expect(DEPARTEMENTS.slice(18, 22)).toEqual(['19', '2A', '2B', '21']);
    expect(DEPARTEMENTS.slice(96)).toEqual([
      '971',
      '972',
      '973',
      '974',
      '975',
      '976',
      '977',
      '978',
      '984',
      '986',
      '987',
      '988',
      '989',
    ]);
  });

  it('cannot be altered', () => {
    expect(Object.isFrozen(DEPARTEMENTS)).toBe(true);
  });

  it.each(['01', '09', '19', '2A', '2B', '21', '75', '94', '95', '971', '976', '978', '989'])('accepts %s', (code) => {
    expect(departement(code)).toBe(code);
    expect(isDepartement(code)).toBe(true);
  });

  it.each([
    '',
    '1',
    '00',
    '20',
    '96',
    '99',
    '2a',
    '2C',
    '97',
    '970',
    '979',
    '980',
    '985',
    '094',
    ' 94',
    '94 ',
    MILLION,
  ])('refuses %.20j', (code) => {
    expect(refusal(() => departement(code, ['departement']))).toBe('core/invalid-departement departement');
    expect(isDepartement(code)).toBe(false);
  });

  it.each(NOT_TEXTS)('refuses %o, which is no text', (value) => {
    expect(refusal(() => departement(value as string))).toBe('core/invalid-departement');
    expect(isDepartement(value)).toBe(false);
  });

  it('says what a code looks like', () => {
    expect(expectation(() => departement('1'))).toBe('the code of a département, such as "01", "2A", "94" or "974"');
  });
});

describe('commune', () => {
  it.each([
    ['94028', '94'],
    ['94081', '94'],
    ['01001', '01'],
    ['2A004', '2A'],
    ['2B033', '2B'],
    ['97105', '971'],
    ['97411', '974'],
    ['97502', '975'],
    ['97701', '977'],
    ['97801', '978'],
    ['98611', '986'],
    ['98735', '987'],
    ['98818', '988'],
    ['98901', '989'],
    ['75028', '75'],
    ['20004', undefined],
    ['00001', undefined],
    ['96001', undefined],
    ['99100', undefined],
    ['97001', undefined],
    ['97901', undefined],
    ['98001', undefined],
  ])('%s is in %s', (code, expected) => {
    expect(commune(code)).toBe(code);
    expect(isCommune(code)).toBe(true);
    expect(departementOfCommune(code as Commune)).toBe(expected);
  });

  it.each(['', '9402', '940281', '2a004', '2C004', 'A2004', '9402A', '2AA04', ' 94028', '94028\n', '94 028', MILLION])(
    'refuses %.20j',
    (code) => {
      expect(refusal(() => commune(code, ['commune']))).toBe('core/invalid-commune commune');
      expect(refusal(() => departementOfCommune(code as Commune))).toBe('core/invalid-commune');
      expect(isCommune(code)).toBe(false);
    },
  );

  it.each(NOT_TEXTS)('refuses %o, which is no text', (value) => {
    expect(refusal(() => commune(value as string))).toBe('core/invalid-commune');
    expect(isCommune(value)).toBe(false);
  });

  it('says what a code looks like', () => {
    expect(expectation(() => commune('1'))).toBe('the INSEE code of a commune, such as "94028" or "2A004"');
  });
});

describe('postcode', () => {
  it.each([
    ['94000', '94'],
    ['94600', '94'],
    ['01000', '01'],
    ['75116', '75'],
    ['20000', '2A'],
    ['20167', '2A'],
    ['20700', '2A'],
    ['20200', '2B'],
    ['20410', '2B'],
    ['20600', '2B'],
    ['20300', undefined],
    ['20500', undefined],
    ['20800', undefined],
    ['20900', undefined],
    ['97100', '971'],
    ['97200', '972'],
    ['97300', '973'],
    ['97400', '974'],
    ['97500', '975'],
    ['97600', '976'],
    ['97700', '977'],
    ['97800', '978'],
    ['97000', undefined],
    ['97900', undefined],
    ['98000', undefined],
    ['98714', undefined],
    ['98800', undefined],
    ['96000', undefined],
    ['99000', undefined],
    ['00100', undefined],
  ])('%s delivers in %s', (code, expected) => {
    expect(postcode(code)).toBe(code);
    expect(isPostcode(code)).toBe(true);
    expect(departementOfPostcode(code as Postcode)).toBe(expected);
  });

  it.each(['', '9400', '940000', '2A004', '94 000', ' 94000', '94000\n', '-4000', '9400.', MILLION])(
    'refuses %.20j',
    (code) => {
      expect(refusal(() => postcode(code, ['postcode']))).toBe('core/invalid-postcode postcode');
      expect(refusal(() => departementOfPostcode(code as Postcode))).toBe('core/invalid-postcode');
      expect(isPostcode(code)).toBe(false);
    },
  );

  it.each(NOT_TEXTS)('refuses %o, which is no text', (value) => {
    expect(refusal(() => postcode(value as string))).toBe('core/invalid-postcode');
    expect(isPostcode(value)).toBe(false);
  });

  it('says what a postcode looks like', () => {
    expect(expectation(() => postcode('1'))).toBe('the five digits of a postcode');
  });
});
