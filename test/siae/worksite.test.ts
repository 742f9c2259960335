import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  exact,
  fromCents,
  renderExplanation,
  renderFinding,
  safeWorksiteHolder,
  safeWorksiteSales,
  siaeMessages,
  toCents,
  worksiteHolder,
  worksiteHolderCodes,
  worksiteHolderSchema,
  worksiteHolders,
  worksiteSales,
  worksiteSalesSchema,
  type Explained,
  type Finding,
  type WorksiteHolderInput,
  type WorksiteSalesInput,
} from '../../src/index.js';
import { mistakesIn } from '../support/check-explanation.js';
import { runs } from '../support/runs.js';

const DECISION = { from: '2025-01-01', until: '2026-12-31', cap: '0.5', favourableOpinion: true } as const;

const year = (fields: Partial<WorksiteSalesInput> = {}): WorksiteSalesInput => ({
  on: '2026-01-01',
  sales: '150000',
  linkedCosts: '500000',
  ...fields,
});

const shown = ({ code, outcome, severity, reason, path }: Finding): string =>
  [code.slice('siae/worksite-'.length), outcome, severity, reason ?? '-', path.join('.')].join(' ');

const said = (fields: Partial<WorksiteSalesInput>): readonly string[] =>
  worksiteSales(year(fields)).findings.map(shown);

const text = (code: string, findings: readonly Finding[], locale: 'fr' | 'en'): string => {
  const one = findings.find((found) => found.code === code);
  return one === undefined ? 'nothing' : renderFinding(one, siaeMessages, locale).replaceAll(/[\u00a0\u202f]/g, ' ');
};

const euros = ({ value }: Explained): string => value.toFixed(2);

describe('the cap without a decision', () => {
  it.each<[sales: string, costs: string, expected: string]>([
    // Case 11: exactly 30 %.
    ['150000', '500000', 'sales-not-below-cap/now breached blocking - sales'],
    ['149999.99', '500000', 'sales-below-cap/now met info - sales'],
    ['150000.01', '500000', 'sales-not-below-cap/now breached blocking - sales'],
    // 30 % of 100.01 is 30.003: 30.00 is below it, 30.01 is not.
    ['30.00', '100.01', 'sales-below-cap/now met info - sales'],
    ['30.01', '100.01', 'sales-not-below-cap/now breached blocking - sales'],
    ['0', '500000', 'sales-below-cap/now met info - sales'],
    // The quotient has no end: 0.3333…
    ['100', '300', 'sales-not-below-cap/now breached blocking - sales'],
  ])('sales %s, costs %s: %s', (sales, linkedCosts, expected) => {
    expect(said({ sales, linkedCosts })).toEqual([expected]);
  });

  it.each<[costs: string, maximum: string]>([
    ['500000', '149999.99'],
    ['100.01', '30.00'],
    ['0.01', '0.00'],
    ['0.10', '0.02'],
    ['600000', '179999.99'],
    ['0', '0.00'],
  ])('with costs of %s, the highest sales are %s', (linkedCosts, maximum) => {
    const { maximumSales, headroom } = worksiteSales(year({ sales: '10', linkedCosts }));
    expect(euros(maximumSales)).toBe(maximum);
    expect(headroom.value.equals(exact(maximum).minus(10))).toBe(true);
  });

  it('is taken of the costs, never of the income', () => {
    // Case 13: 25 % of the costs, 37.5 % of the income.
    const { share, findings } = worksiteSales(year({ linkedCosts: '600000', income: '400000' }));
    expect(share?.value.toFixed()).toBe('0.25');
    expect(findings.map(shown)).toEqual([
      'sales-below-cap/now met info - sales',
      'income-is-not-the-base not-applicable info - income',
    ]);
    expect(text('siae/worksite-income-is-not-the-base', findings, 'en')).toBe(
      'For information: Sales are 37.5% of all the income (€400,000.00 excl. VAT), which does not matter: the cap is taken of the costs linked to the activities (€600,000.00 excl. VAT). [Code du travail, art. D5132-34 (single source); Décret n° 2024-560, art. 3 (single source)]',
    );
  });

  it('has no share without costs: any sale is too much, and nothing sold is nothing to compare', () => {
    const some = worksiteSales(year({ sales: '0.01', linkedCosts: 0 }));
    expect([some.share, euros(some.maximumSales), euros(some.headroom)]).toEqual([null, '0.00', '-0.01']);
    expect(some.findings.map(shown)).toEqual(['sales-no-costs/now breached blocking - sales']);
    const none = worksiteSales(year({ sales: 0, linkedCosts: 0, additionalSales: 0 }));
    expect([none.share, euros(none.maximumSales), euros(none.headroom)]).toEqual([null, '0.00', '0.00']);
    expect(none.findings.map(shown)).toEqual([
      'sales-nothing-sold/now not-applicable info - sales',
      'sales-nothing-sold/after not-applicable info - additionalSales',
    ]);
    expect(said({ sales: 0, linkedCosts: 0, additionalSales: 1 })).toEqual([
      'sales-nothing-sold/now not-applicable info - sales',
      'sales-no-costs/after breached blocking - additionalSales',
    ]);
  });

  it('never shows a share as the cap when it is beside it', () => {
    const share = (sales: string, fields: Partial<WorksiteSalesInput> = {}): string | undefined =>
      worksiteSales(year({ sales, ...fields })).findings[0]?.figures.find(({ name }) => name === 'share')?.value;
    expect(share('149999.99')).toBe('0.299999');
    expect(share('150000')).toBe('0.3');
    expect(share('150000.01')).toBe('0.300001');
    expect(share('250000.01', { decision: DECISION })).toBe('0.500001');
  });
});

describe('a decision of the prefect', () => {
  it.each<[sales: string, expected: string]>([
    ['250000', 'sales-within-decision/now met info - sales'],
    ['250000.01', 'sales-above-decision/now breached blocking - sales'],
    ['150000', 'sales-within-decision/now met info - sales'],
    ['149999.99', 'sales-below-cap/now met info - sales'],
  ])('of 50 %%, included: sales %s', (sales, expected) => {
    expect(said({ sales, decision: DECISION })).toEqual([expected]);
    const { maximumSales, cap } = worksiteSales(year({ sales, decision: DECISION }));
    expect([euros(maximumSales), cap.share.toFixed(), cap.included]).toEqual(['250000.00', '0.5', true]);
  });

  it('may set a cap in between', () => {
    const decision = { ...DECISION, cap: '0.4' };
    expect(said({ sales: '200000', decision })).toEqual(['sales-within-decision/now met info - sales']);
    expect(said({ sales: '200000.01', decision })).toEqual(['sales-above-decision/now breached blocking - sales']);
    expect(euros(worksiteSales(year({ linkedCosts: '100.01', decision })).maximumSales)).toBe('40.00');
  });

  it.each<[on: string, covers: boolean]>([
    ['2024-12-31', false],
    ['2025-01-01', true],
    ['2026-12-31', true],
    ['2027-01-01', false],
  ])('counts on the days that it covers: %s', (on, covers) => {
    const { cap, findings } = worksiteSales(year({ on, sales: '200000', decision: DECISION }));
    expect(cap.included).toBe(covers);
    const codes = findings.map(({ code }) => code).filter((code) => code.startsWith('siae/worksite-'));
    expect(codes).toEqual(
      covers
        ? ['siae/worksite-sales-within-decision/now']
        : ['siae/worksite-sales-not-below-cap/now', 'siae/worksite-decision-not-in-force'],
    );
  });

  it('lasts when it names no last day', () => {
    const { until, ...open } = DECISION;
    expect(until).toBe('2026-12-31');
    expect(worksiteSales(year({ on: '2050-01-01', sales: '200000', decision: open })).cap.included).toBe(true);
  });

  it('takes a favourable opinion', () => {
    const { favourableOpinion, ...unknown } = DECISION;
    expect(favourableOpinion).toBe(true);
    const refused = { ...DECISION, favourableOpinion: false };
    expect(said({ sales: '200000', decision: unknown })).toEqual([
      'sales-opinion-unknown/now uncertain warning missing-fact sales',
      'decision-opinion-unknown uncertain warning missing-fact decision',
    ]);
    expect(said({ sales: '250000.01', decision: unknown })).toEqual([
      'sales-above-decision/now breached blocking - sales',
      'decision-opinion-unknown uncertain warning missing-fact decision',
    ]);
    expect(said({ sales: '149999.99', decision: unknown })).toEqual([
      'sales-below-cap/now met info - sales',
      'decision-opinion-unknown uncertain warning missing-fact decision',
    ]);
    const below = worksiteSales(year({ sales: '100000', decision: unknown }));
    expect([euros(below.maximumSales), euros(below.headroom)]).toEqual(['149999.99', '49999.99']);
    expect(said({ sales: '200000', decision: refused })).toEqual([
      'sales-not-below-cap/now breached blocking - sales',
      'decision-without-opinion breached warning - decision',
    ]);
    expect(said({ sales: '100000', decision: refused })).toEqual([
      'sales-below-cap/now met info - sales',
      'decision-without-opinion not-applicable warning - decision',
    ]);
  });

  it('says what it is taken to be worth when it leaves out a part of the year', () => {
    const of = (from: string, until?: string): readonly string[] =>
      said({
        on: '2025-06-30',
        sales: '200000',
        decision: { cap: '0.5', favourableOpinion: true, from, ...(until === undefined ? {} : { until }) },
      }).slice(1);
    const doubt = ['decision-part-of-year uncertain warning unsettled-law decision'];
    expect(of('2025-01-01')).toEqual([]);
    expect(of('2025-01-02')).toEqual(doubt);
    expect(of('2024-01-01', '2025-12-31')).toEqual([]);
    expect(of('2024-01-01', '2025-12-30')).toEqual(doubt);
  });

  it.each<[from: string, body: string]>([
    ['2024-06-30', 'CDIAE'],
    ['2024-07-01', 'commission spécialisée du comité départemental pour l’emploi'],
  ])('of %s: the opinion is that of the %s', (from, body) => {
    const { findings } = worksiteSales(year({ decision: { from, cap: '0.5', favourableOpinion: false } }));
    expect(text('siae/worksite-decision-without-opinion', findings, 'fr')).toContain(`sans avis favorable (${body})`);
  });
});

describe('one more contract', () => {
  it.each<[fields: Partial<WorksiteSalesInput>, expected: string, headroom: string]>([
    [{ additionalSales: '9999.99' }, 'sales-below-cap/after met info - additionalSales', '0.00'],
    [{ additionalSales: '10000' }, 'sales-not-below-cap/after breached blocking - additionalSales', '-0.01'],
    // Its own costs make room: 30 % of 600 000 is 180 000.
    [
      { additionalSales: '39999.99', additionalCosts: '100000' },
      'sales-below-cap/after met info - additionalSales',
      '0.00',
    ],
    [
      { additionalSales: '40000', additionalCosts: '100000' },
      'sales-not-below-cap/after breached blocking - additionalSales',
      '-0.01',
    ],
    [{ additionalCosts: '100000' }, 'sales-below-cap/after met info - additionalSales', '39999.99'],
    [
      { additionalSales: '110000', decision: DECISION },
      'sales-within-decision/after met info - additionalSales',
      '0.00',
    ],
    [
      { additionalSales: '110000.01', decision: DECISION },
      'sales-above-decision/after breached blocking - additionalSales',
      '-0.01',
    ],
    [
      { additionalSales: '110000', decision: { from: '2025-01-01', cap: '0.5' } },
      'sales-opinion-unknown/after uncertain warning missing-fact additionalSales',
      '-100000.01',
    ],
  ])('%j', (fields, expected, headroom) => {
    const { after, findings } = worksiteSales(year({ sales: '140000', ...fields }));
    expect(findings.map(shown).slice(0, 2)).toEqual(['sales-below-cap/now met info - sales', expected]);
    expect(after && euros(after.headroom)).toBe(headroom);
  });

  it('is left out when none is given', () => {
    expect(worksiteSales(year())).not.toHaveProperty('after');
  });
});

describe('what is written', () => {
  it('says how much too much, in both languages', () => {
    const { findings } = worksiteSales(year());
    const code = 'siae/worksite-sales-not-below-cap/now';
    expect(text(code, findings, 'fr')).toBe(
      'Non conforme : Les recettes de 150 000,00 € HT ne sont pas sous 30 % des charges liées aux activités (500 000,00 € HT) : elles dépassent de 0,01 € HT le plus haut montant permis, 149 999,99 € HT. Il faut vendre moins, ou obtenir du préfet un taux plus élevé. [Code du travail, art. D5132-34 (source unique) ; Décret n° 2024-560, art. 3 (source unique)]',
    );
    expect(text(code, findings, 'en')).toBe(
      'Breached: Sales of €150,000.00 excl. VAT are not below 30% of the costs linked to the activities (€500,000.00 excl. VAT): they are €0.01 excl. VAT above the highest amount allowed, €149,999.99 excl. VAT. Sell less, or obtain a higher share from the prefect. [Code du travail, art. D5132-34 (single source); Décret n° 2024-560, art. 3 (single source)]',
    );
  });

  it('explains the highest sales', () => {
    const lines = (fields: Partial<WorksiteSalesInput>): readonly string[] =>
      renderExplanation(worksiteSales(year(fields)).maximumSales.explanation, { messages: siaeMessages, locale: 'en' })
        .replaceAll(/ \[[^\]]*\]/g, '')
        .replaceAll(' excl. VAT', '')
        .split('\n');
    expect(lines({})).toEqual([
      'Highest sales allowed: €149,999.99 = €150,000.00 − €0.01',
      '  Cap in euros, down to the cent: €150,000.00 = €500,000.00 × 30% ÷ 100%',
      '    Costs linked to the activities: €500,000.00',
      '    Cap, not to be reached: 30%',
      '    All the linked costs: 100%',
      '  One cent, to stay below the cap: €0.01',
    ]);
    expect(lines({ linkedCosts: '100.01' })[0]).toBe('Highest sales allowed: €30.00');
    expect(lines({ decision: DECISION })[3]).toBe('    Cap of the prefect’s decision, included: 50%');
  });

  it('says when the texts were read before the day', () => {
    expect(said({ on: '2026-08-20' })).toHaveLength(1);
    expect(worksiteSales(year({ on: '2026-08-21' })).findings.at(-1)?.code).toBe('siae/law-checked-before');
  });
});

describe('what comes in', () => {
  const refusal = (fields: object): string => {
    const result = safeWorksiteSales({ ...year(), ...fields });
    return result.ok ? 'accepted' : `${result.error.code} ${result.error.path.join('.')}`;
  };

  it.each<[expected: string, fields: object]>([
    ['siae/no-text-then on', { on: '2008-04-30' }],
    ['accepted', { on: '2008-05-01' }],
    ['siae/no-text-then decision.from', { decision: { ...DECISION, from: '2008-04-30' } }],
    ['siae/cap-out-of-range decision.cap', { decision: { ...DECISION, cap: '0.2999' } }],
    ['accepted', { decision: { ...DECISION, cap: '0.3' } }],
    ['siae/cap-out-of-range decision.cap', { decision: { ...DECISION, cap: '0.5001' } }],
    ['core/number-out-of-range decision.cap', { decision: { ...DECISION, cap: 50 } }],
    ['core/reversed-period decision.until', { decision: { ...DECISION, until: '2024-12-31' } }],
    ['accepted', { decision: { ...DECISION, until: '2025-01-01' } }],
    ['core/number-out-of-range sales', { sales: '-0.01' }],
    ['core/too-many-decimals linkedCosts', { linkedCosts: '1.001' }],
    ['core/inexact-number sales', { sales: 0.1 + 0.2 }],
    ['core/number-out-of-range income', { income: 0 }],
    ['core/unknown-key turnover', { turnover: 1 }],
    ['core/missing-value linkedCosts', { linkedCosts: undefined }],
  ])('%s: %j', (expected, fields) => {
    expect(refusal(fields)).toBe(expected);
  });

  it('has the schemas of what it accepts', () => {
    expect(worksiteSalesSchema.safeParse(year({ decision: DECISION })).success).toBe(true);
    expect(worksiteSalesSchema.safeParse({ ...year(), turnover: 1 }).success).toBe(false);
    expect(worksiteHolderSchema.safeParse({ on: '2026-01-01', holder: 'onf' }).success).toBe(true);
  });
});

describe('any year', () => {
  const cents = fc.integer({ min: 0, max: 2_000_000 }).map((units) => fromCents(units).toFixed(2));
  const any = fc
    .record({ sales: cents, linkedCosts: cents, cap: fc.integer({ min: 3_000, max: 5_000 }), raised: fc.boolean() })
    .map(({ cap, raised, ...rest }) => ({
      input: {
        on: '2026-01-01',
        ...rest,
        ...(raised ? { decision: { ...DECISION, cap: exact(cap).dividedBy(10_000).toFixed() } } : {}),
      },
      rate: raised ? cap : 3_000,
      raised,
    }));

  it('complies as whole numbers of cents do, and its highest sales are the last to', () => {
    fc.assert(
      fc.property(any, ({ input, rate, raised }) => {
        // In integers: sales × 10 000 against costs × the rate in hundredths of a percent.
        const lawful = (sales: number): boolean => {
          const [left, right] = [BigInt(sales) * 10_000n, BigInt(toCents(input.linkedCosts)) * BigInt(rate)];
          return raised ? left <= right : left < right;
        };
        const { findings, maximumSales, headroom, share } = worksiteSales(input);
        const maximum = toCents(maximumSales.value);
        if (toCents(input.linkedCosts) > 0) {
          expect(findings[0]?.outcome).toBe(lawful(toCents(input.sales)) ? 'met' : 'breached');
          expect([lawful(maximum), lawful(maximum + 1)]).toEqual([true, false]);
        } else {
          expect([maximum, share]).toEqual([0, null]);
        }
        expect(toCents(headroom.value)).toBe(maximum - toCents(input.sales));
        for (const one of [maximumSales, headroom, ...(share === null ? [] : [share])]) {
          expect(mistakesIn(one.explanation)).toEqual([]);
          for (const locale of ['fr', 'en'] as const) {
            expect(renderExplanation(one.explanation, { messages: siaeMessages, locale })).not.toMatch(/[{}]/);
          }
        }
        for (const one of findings) {
          expect(JSON.parse(JSON.stringify(one))).toEqual(one);
          for (const locale of ['fr', 'en'] as const)
            expect(renderFinding(one, siaeMessages, locale)).not.toMatch(/[{}]/);
        }
      }),
      { numRuns: runs(150) },
    );
  });
});

describe('who may run an ACI', () => {
  const KNOWN = { hiresPeopleInDifficulty: true, mainlySocialUtility: true } as const;
  const holder = (fields: Partial<WorksiteHolderInput>): string => {
    const { listedAs, findings } = worksiteHolder({ on: '2026-01-01', holder: 'association', ...fields });
    return [listedAs ?? '-', ...findings.map(shown)].join(', ').replaceAll('holder-', '');
  };

  it.each(['ccas-cias', 'commune', 'epci', 'syndicat-mixte', 'departement', 'chamber-of-agriculture', 'onf'] as const)(
    '%s, whatever its object',
    (code) => {
      expect(holder({ holder: code })).toBe(`${code}, listed met info - holder`);
    },
  );

  it('knows the codes of the list, in its order', () => {
    expect(worksiteHolderCodes).toEqual(worksiteHolders.rows.at(-1)?.value.map(({ code }) => code));
  });

  it.each<[fields: Partial<WorksiteHolderInput>, expected: string]>([
    [{ ...KNOWN }, 'private-non-profit, listed met info - holder'],
    [{ holder: 'foundation', ...KNOWN }, 'private-non-profit, listed met info - holder'],
    [{ holder: 'private-non-profit', ...KNOWN }, 'private-non-profit, listed met info - holder'],
    [{}, 'private-non-profit, conditions-unknown uncertain warning missing-fact holder'],
    [{ hiresPeopleInDifficulty: true }, 'private-non-profit, conditions-unknown uncertain warning missing-fact holder'],
    [{ ...KNOWN, mainlySocialUtility: false }, 'private-non-profit, conditions-unmet breached blocking - holder'],
    [{ hiresPeopleInDifficulty: false }, 'private-non-profit, conditions-unmet breached blocking - holder'],
    [{ holder: 'ccas' }, 'ccas-cias, listed met info - holder'],
    [{ holder: 'sas', ...KNOWN }, '-, commercial uncertain warning unsettled-law holder'],
    [{ holder: 'sa', ...KNOWN }, '-, commercial uncertain warning unsettled-law holder'],
    [{ holder: 'sarl', ...KNOWN }, '-, commercial uncertain warning unsettled-law holder'],
    // D19.
    [{ holder: 'scic', ...KNOWN }, '-, cooperative uncertain warning unsettled-law holder'],
    [{ holder: 'sa-cooperative', ...KNOWN }, '-, cooperative uncertain warning unsettled-law holder'],
    [{ holder: 'local-authority' }, '-, form-unclear uncertain warning missing-fact holder'],
    [{ holder: 'other' }, '-, form-unclear uncertain warning missing-fact holder'],
    [{ holder: 'epsms' }, '-, not-listed breached blocking - holder'],
    [{ holder: 'none-of-these' }, '-, not-listed breached blocking - holder'],
    [{ on: '2024-07-01', ...KNOWN }, 'private-non-profit, listed met info - holder'],
    [{ on: '2024-06-30', ...KNOWN }, '-, not-read uncertain warning unconfirmed-value holder'],
    [{ on: '2024-06-30', holder: 'sas' }, '-, not-read uncertain warning unconfirmed-value holder'],
    [{ on: '2008-05-01', holder: 'onf' }, '-, not-read uncertain warning unconfirmed-value holder'],
  ])('%j: %s', (fields, expected) => {
    expect(holder(fields)).toBe(expected);
  });

  it('says what to ask', () => {
    const { findings } = worksiteHolder({ on: '2026-01-01', holder: 'sas' });
    expect(text('siae/worksite-holder-commercial', findings, 'fr')).toBe(
      'À confirmer : Une société commerciale n’entre pas dans les mots de la liste, « organisme de droit privé à but non lucratif » ; aucune décision n’a été trouvée. Lecture retenue : elle n’est pas sur la liste, sauf convention ACI signée, à demander. [Code du travail, art. R5132-27 (source unique)]',
    );
    expect(text('siae/worksite-holder-commercial', findings, 'en')).toContain(
      'unless it shows a signed ACI convention, to be asked for',
    );
  });

  it.each<[expected: string, fields: object]>([
    ['siae/no-text-then on', { on: '2008-04-30', holder: 'onf' }],
    ['core/unknown-value holder', { on: '2026-01-01', holder: 'SA' }],
    ['core/missing-value holder', { on: '2026-01-01' }],
    ['core/wrong-type mainlySocialUtility', { on: '2026-01-01', holder: 'onf', mainlySocialUtility: 'yes' }],
  ])('refuses: %s', (expected, fields) => {
    const result = safeWorksiteHolder(fields as WorksiteHolderInput);
    expect(result.ok ? 'accepted' : `${result.error.code} ${result.error.path.join('.')}`).toBe(expected);
  });
});
