import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  chargesMessages,
  MAX_DWELLINGS,
  monthlyProvision,
  nextProvision,
  provisionsOf,
  safeMonthlyProvision,
  safeNextProvision,
  safeProvisionsOf,
  twelfths,
  type ExplainedAmount,
  type MonthlyProvisionInput,
} from '../../src/charges/index.js';
import { attempt, exact, fromCents, renderExplanation, toCents, type DecimalInput } from '../../src/core/index.js';
import { mistakesIn } from '../support/check-explanation.js';
import { runs } from '../support/runs.js';

const written = ({ euros }: ExplainedAmount): string => euros.toFixed(2);
const explained = ({ explanation }: ExplainedAmount, locale: 'fr' | 'en'): string =>
  renderExplanation(explanation, { messages: chargesMessages, locale }).replaceAll(/[\u00a0\u202f]/g, ' ');

describe('twelfths', () => {
  it.each<[DecimalInput, readonly string[]]>([
    ['143.10', [...Array<string>(6).fill('11.93'), ...Array<string>(6).fill('11.92')]],
    ['120', Array<string>(12).fill('10.00')],
    ['0.01', ['0.01', ...Array<string>(11).fill('0.00')]],
    ['0.11', [...Array<string>(11).fill('0.01'), '0.00']],
    ['0.12', Array<string>(12).fill('0.01')],
    ['100.00', [...Array<string>(4).fill('8.34'), ...Array<string>(8).fill('8.33')]],
    ['100000000', [...Array<string>(4).fill('8333333.34'), ...Array<string>(8).fill('8333333.33')]],
  ])('of %s', (amount, expected) => {
    expect(twelfths(amount).map(written)).toEqual(expected);
  });

  it('are explained, each as its own', () => {
    const months = twelfths('143.10');
    expect(months.map(({ basis }) => basis)).toEqual(Array<string>(12).fill('TTC'));
    expect(explained(months[0]!, 'fr')).toBe(
      [
        'Douzième n° 1 (aucun texte ne fixe l’arrondi) : 11,93 € = 143,10 € × 1 ÷ 12, au plus fort reste (avant arrondi : 11,925)',
        '  Complément dû par le locataire : 143,10 €',
        '  Un mois : 1',
        '  Mois du paiement par douzièmes : 12 [Loi n° 89-462 du 6 juillet 1989, art. 23 ; Loi n° 2014-366 du 24 mars 2014]',
      ].join('\n'),
    );
    expect(explained(months[11]!, 'en').split('\n')[0]).toBe(
      'Twelfth no. 12 (no text sets the rounding): €11.92 = €143.10 × 1 ÷ 12, by largest remainder (before rounding: 11.925)',
    );
  });

  it.each<[unknown, string]>([
    ['-0.01', 'charges/credit-not-spread at amount: expected what the tenant owes: a credit is paid back at once'],
    ['-143.10', 'charges/credit-not-spread at amount'],
    ['0', 'charges/nothing-to-spread at amount: expected an amount above zero'],
    ['0.00', 'charges/nothing-to-spread at amount'],
    ['0.001', 'core/too-many-decimals at amount'],
    ['100000000.01', 'core/number-out-of-range at amount'],
    [NaN, 'core/invalid-number at amount'],
    [undefined, 'core/invalid-number at amount'],
  ])('of %s are refused', (amount, expected) => {
    const result = attempt(() => twelfths(amount as string));
    expect(result.ok ? 'accepted' : result.error.message).toContain(expected);
  });

  it('add up, differ by a cent at most, and never rise', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000_000 }), (cents) => {
        const months = twelfths(fromCents(cents));
        const parts = months.map(({ euros }) => toCents(euros));
        expect(parts).toHaveLength(12);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(cents);
        expect(parts[0]! - parts[11]!).toBe(cents % 12 === 0 ? 0 : 1);
        expect([...parts].sort((a, b) => b - a)).toEqual(parts);
        expect(months.flatMap(({ explanation }) => mistakesIn(explanation))).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('the monthly provision of equal dwellings', () => {
  it.each<[MonthlyProvisionInput, string]>([
    [{ recoverable: '37440.00', dwellings: 60 }, '52.00'],
    [{ recoverable: '37440.00', dwellings: 60, margin: '0.03' }, '53.56'],
    [{ recoverable: '37440.00', dwellings: 60, margin: 0 }, '52.00'],
    [{ recoverable: '37440.00', dwellings: 60, margin: 1 }, '104.00'],
    [{ recoverable: '37440.00', dwellings: 60, months: 10 }, '62.40'],
    [{ recoverable: '37440.00', dwellings: 60, months: 1 }, '624.00'],
    [{ recoverable: '0', dwellings: 60 }, '0.00'],
    // 0.06 ÷ 12 is half a cent, which goes up.
    [{ recoverable: '0.06', dwellings: 1 }, '0.01'],
    [{ recoverable: '0.05', dwellings: 1 }, '0.00'],
    [{ recoverable: '100.00', dwellings: 1, margin: '0.02' }, '8.50'],
    // 1.00 ÷ 12 = 0.08333…; twice that is 0.1666…, hence 0.17: rounded first, it would be 0.16.
    [{ recoverable: '1.00', dwellings: 1, margin: 1 }, '0.17'],
  ])('%o', (input, expected) => {
    expect(written(monthlyProvision(input))).toBe(expected);
    const result = safeMonthlyProvision(input);
    expect(result.ok && written(result.value)).toBe(expected);
  });

  it('is explained', () => {
    expect(explained(monthlyProvision({ recoverable: '37440.00', dwellings: 60 }), 'fr')).toBe(
      [
        'Provision mensuelle d’un logement : 52,00 € = 37 440,00 € ÷ 720 [Loi n° 89-462 du 6 juillet 1989, art. 23 ; Loi n° 89-462 du 6 juillet 1989, art. 40 (source unique)]',
        '  Charges récupérables de l’année, tous logements : 37 440,00 €',
        '  Appels de provisions dans l’année : 720 = 60 × 12',
        '    Logements de parts égales : 60',
        '    Mois d’appel des provisions : 12',
      ].join('\n'),
    );
    expect(explained(monthlyProvision({ recoverable: '37440.00', dwellings: 60, margin: '0.03' }), 'en')).toBe(
      [
        'Monthly provision of a dwelling: €53.56 = €37,440.00 × 1.03 ÷ 720 [Loi n° 89-462 du 6 juillet 1989, art. 23; Loi n° 89-462 du 6 juillet 1989, art. 40 (single source)]',
        '  Recoverable charges of the year, all dwellings: €37,440.00',
        '  One plus the margin: 1.03 = 1 + 3%',
        '    Without margin: 1',
        '    Margin chosen by the landlord: 3%',
        '  Provisions called over the year: 720 = 60 × 12',
        '    Dwellings with equal shares: 60',
        '    Months in which provisions are called: 12',
      ].join('\n'),
    );
  });

  it.each<[unknown, string]>([
    [{ dwellings: 60 }, 'core/missing-value recoverable'],
    [{ recoverable: '-1', dwellings: 60 }, 'core/number-out-of-range recoverable'],
    [{ recoverable: '100000000', dwellings: 60 }, 'accepted'],
    [{ recoverable: '100000000.01', dwellings: 60 }, 'core/number-out-of-range recoverable'],
    [{ recoverable: '1', dwellings: 0 }, 'core/number-out-of-range dwellings'],
    [{ recoverable: '1', dwellings: 1.5 }, 'core/wrong-type dwellings'],
    [{ recoverable: '1', dwellings: MAX_DWELLINGS }, 'accepted'],
    [{ recoverable: '1', dwellings: MAX_DWELLINGS + 1 }, 'core/number-out-of-range dwellings'],
    [{ recoverable: '1', dwellings: 1, margin: '-0.01' }, 'core/number-out-of-range margin'],
    [{ recoverable: '1', dwellings: 1, margin: '1.01' }, 'core/number-out-of-range margin'],
    [{ recoverable: '1', dwellings: 1, months: 0 }, 'core/number-out-of-range months'],
    [{ recoverable: '1', dwellings: 1, months: 13 }, 'core/number-out-of-range months'],
    [{ recoverable: '1', dwellings: 1, month: 12 }, 'core/unknown-key month'],
  ])('%o: %s', (input, expected) => {
    const result = safeMonthlyProvision(input as MonthlyProvisionInput);
    expect(result.ok ? 'accepted' : `${result.error.code} ${result.error.path.join('.')}`).toBe(expected);
  });
});

describe('the next provision of a dwelling', () => {
  it.each([
    [{ yearly: '624.00' }, '52.00'],
    [{ yearly: '624.00', margin: '0.03' }, '53.56'],
    [{ yearly: '624.05' }, '52.00'],
    [{ yearly: '624.06' }, '52.01'],
    [{ yearly: '507.00' }, '42.25'],
    [{ yearly: '100.00', margin: '0.02' }, '8.50'],
    [{ yearly: '100.00', months: 11 }, '9.09'],
    [{ yearly: '0' }, '0.00'],
  ])('%o', (input, expected) => {
    expect(written(nextProvision(input))).toBe(expected);
    const result = safeNextProvision(input);
    expect(result.ok && written(result.value)).toBe(expected);
    const cents = toCents(input.yearly);
    const terms = Object.fromEntries(Object.entries(input).filter(([name]) => name !== 'yearly'));
    expect(provisionsOf({ yearlyCents: [cents], ...terms }).map((one) => fromCents(one).toFixed(2))).toEqual([
      expected,
    ]);
  });

  it('is explained', () => {
    expect(explained(nextProvision({ yearly: '624.06' }), 'fr')).toBe(
      [
        'Provision mensuelle d’un logement : 52,01 € = 624,06 € ÷ 12, arrondi au centime (avant arrondi : 52,005) [Loi n° 89-462 du 6 juillet 1989, art. 23 ; Loi n° 89-462 du 6 juillet 1989, art. 40 (source unique)]',
        '  Charges annuelles du logement : 624,06 €',
        '  Mois d’appel des provisions : 12',
      ].join('\n'),
    );
  });

  it('is refused for a year that is not an amount', () => {
    const result = safeNextProvision({ yearly: '1.001' });
    expect(result.ok ? 'accepted' : result.error.code).toBe('core/too-many-decimals');
  });
});

describe('the provisions of a column of dwellings', () => {
  it('keep the order, half up', () => {
    expect(provisionsOf({ yearlyCents: [62_400, 62_405, 62_406, 0, 5, 6] })).toEqual([5_200, 5_200, 5_201, 0, 0, 1]);
    expect(provisionsOf({ yearlyCents: [] })).toEqual([]);
    const result = safeProvisionsOf({ yearlyCents: [62_400], margin: '0.03' });
    expect(result.ok && result.value).toEqual([5_356]);
  });

  it('stay exact at the largest amounts, with the longest margin', () => {
    // 10 000 000 000 cents × 1.0000000001 ÷ 12 = 833 333 333.41666…
    expect(provisionsOf({ yearlyCents: [10_000_000_000], margin: '0.0000000001' })).toEqual([833_333_333]);
    // The same ÷ 2: 5 000 000 000.5, which goes up.
    expect(provisionsOf({ yearlyCents: [10_000_000_000], margin: '0.0000000001', months: 2 })).toEqual([5_000_000_001]);
  });

  it.each<[unknown, string]>([
    [{}, 'core/missing-value yearlyCents'],
    [{ yearlyCents: 'x' }, 'core/wrong-type yearlyCents'],
    [{ yearlyCents: [1, -1] }, 'core/not-whole-cents yearlyCents.1'],
    [{ yearlyCents: [0.5] }, 'core/not-whole-cents yearlyCents.0'],
    [{ yearlyCents: ['1'] }, 'core/not-whole-cents yearlyCents.0'],
    [{ yearlyCents: [10_000_000_000] }, 'accepted'],
    [{ yearlyCents: [10_000_000_001] }, 'core/not-whole-cents yearlyCents.0'],
    [{ yearlyCents: [, 1] }, 'core/not-whole-cents yearlyCents.0'],
    [{ yearlyCents: [1], months: 13 }, 'core/number-out-of-range months'],
  ])('%o: %s', (input, expected) => {
    const result = safeProvisionsOf(input as never);
    expect(result.ok ? 'accepted' : `${result.error.code} ${result.error.path.join('.')}`).toBe(expected);
  });

  it('are refused beyond a million dwellings', () => {
    const zeros = (length: number): boolean => safeProvisionsOf({ yearlyCents: new Array<number>(length).fill(0) }).ok;
    expect([zeros(MAX_DWELLINGS), zeros(MAX_DWELLINGS + 1)]).toEqual([true, false]);
  });

  it('are each dwelling’s own, within half a cent of the exact month', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100_000_000 }), { maxLength: 5 }),
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 1, max: 12 }),
        (yearlyCents, tenThousandths, months) => {
          const margin = exact(tenThousandths).dividedBy(10_000);
          const column = provisionsOf({ yearlyCents, margin, months });
          for (const [position, cents] of yearlyCents.entries()) {
            const own = nextProvision({ yearly: fromCents(cents), margin, months });
            expect(column[position]).toBe(toCents(own.euros));
            expect(mistakesIn(own.explanation)).toEqual([]);
            const shared = monthlyProvision({ recoverable: fromCents(cents), dwellings: 1, margin, months });
            expect(written(shared)).toBe(written(own));
          }
        },
      ),
      { numRuns: runs(200) },
    );
  });
});
