import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  chargesMessages,
  propertyTaxRelief,
  propertyTaxReliefSchema,
  safePropertyTaxRelief,
  type PropertyTaxReliefInput,
} from '../../src/charges/index.js';
import { formatPath, renderExplanation, renderFinding, type Finding } from '../../src/core/index.js';
import { mistakesIn } from '../support/check-explanation.js';
import { runs } from '../support/runs.js';

const input = (fields: Partial<PropertyTaxReliefInput> = {}): PropertyTaxReliefInput => ({
  taxYear: 2026,
  territory: 'metropole',
  base: '180000.00',
  rate: '0.3333',
  inPriorityDistrict: true,
  longExemptionEnded: true,
  cityContractSignedOn: '2024-06-28',
  useConventionSignedOn: '2025-03-20',
  ...fields,
});

const without = (...fields: readonly (keyof PropertyTaxReliefInput)[]): PropertyTaxReliefInput =>
  Object.fromEntries(
    Object.entries(input()).filter(([field]) => !fields.includes(field as never)),
  ) as unknown as PropertyTaxReliefInput;

const short = ({ code, outcome, reason }: Finding): string =>
  [code.replace('charges/property-tax-relief', '…'), outcome, ...(reason === undefined ? [] : [reason])].join(' ');

const figures = (given: PropertyTaxReliefInput): string => {
  const { status, taxBefore, relief, taxAfter } = propertyTaxRelief(given);
  return [status, ...[taxBefore, relief, taxAfter].map(({ euros }) => euros.toFixed(2))].join(' ');
};

/** What each condition says: its name, then the outcome. */
const conditions = (given: PropertyTaxReliefInput): readonly string[] => {
  const { findings, status } = propertyTaxRelief(given);
  const own = findings.filter(({ code }) => code.startsWith('charges/property-tax-relief/'));
  return [status, ...own.map(({ code, outcome }) => `${code.split('/').at(-1) ?? ''} ${outcome}`)];
};

describe('120 dwellings, a base of 180,000.00 euros, a rate of 33.33 %', () => {
  const result = propertyTaxRelief(input({ dwellings: 120 }));

  it('is taxed 41,995.80 instead of 59,994.00', () => {
    expect(figures(input())).toBe('available 59994.00 17998.20 41995.80');
  });

  it('comes to 149.99 or 149.98 a dwelling, 60 of each', () => {
    const { cents, highest, lowest, countOfHighest } = result.perDwelling!;
    expect(cents).toHaveLength(120);
    expect(cents.slice(0, 60).every((one) => one === 14_999)).toBe(true);
    expect(cents.slice(60).every((one) => one === 14_998)).toBe(true);
    expect([highest.euros.toFixed(2), lowest.euros.toFixed(2), countOfHighest]).toEqual(['149.99', '149.98', 60]);
  });

  it('explains each figure', () => {
    const text = renderExplanation(result.relief.explanation, { messages: chargesMessages, locale: 'en' });
    expect(text.split('\n')).toEqual([
      'Property tax relief: €17,998.20 = €59,994.00 − €41,995.80',
      '  Property tax without the relief: €59,994.00 = €180,000.00 × 33.33%',
      '    Taxable base of the property tax: €180,000.00',
      '    Rate of the property tax: 33.33%',
      '  Property tax due: €41,995.80 = €126,000.00 × 33.33%',
      '    Base after the relief: €126,000.00 = €180,000.00 − €54,000.00',
      '      Taxable base of the property tax: €180,000.00',
      '      Relief on the base: €54,000.00 = €180,000.00 × 30%',
      '        Taxable base of the property tax: €180,000.00',
      '        Share of the base taken off in a priority district: 30% [CGI, art. 1388 bis; Loi n°\u00a02023-1322 du 29 décembre 2023, art. 73]',
      '    Rate of the property tax: 33.33%',
    ]);
    const { highest, lowest } = result.perDwelling!;
    for (const one of [result.taxBefore, result.relief, result.taxAfter, highest, lowest]) {
      expect(mistakesIn(one.explanation)).toEqual([]);
    }
    expect(renderExplanation(highest.explanation, { messages: chargesMessages, locale: 'en', depth: 1 })).toBe(
      'Relief on one dwelling: €149.99 = €17,998.20 × 1 ÷ 120, by largest remainder (before rounding: 149.985)',
    );
  });

  it('rests on these findings', () => {
    expect(result.findings.map(short)).toEqual([
      '…-available met',
      '…/period met',
      '…/district met',
      '…/long-exemption met',
      '…/city-contract met',
      '…/use-convention met',
      'charges/property-tax-not-recoverable met',
    ]);
    const grounds = result.findings.map(({ basis }) => basis.map(({ label }) => label.replaceAll('\u00a0', ' ')));
    const relief = ['CGI, art. 1388 bis', 'Loi n° 2023-1322 du 29 décembre 2023, art. 73'];
    expect(grounds.slice(0, 6)).toEqual([relief, relief, relief, relief, relief, relief]);
    expect(grounds[6]).toEqual([
      'Décret n° 82-955 du 9 novembre 1982, annexe, VIII',
      'Décret n° 87-713 du 26 août 1987, annexe, VIII',
    ]);
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(result.findings))).toEqual(result.findings);
    expect(propertyTaxRelief(input())).not.toHaveProperty('perDwelling');
  });

  it('says it in words', () => {
    expect(renderFinding(result.findings[4]!, chargesMessages, 'en')).toContain('by 1 January 2026');
    expect(renderFinding(result.findings[0]!, chargesMessages, 'fr')).toContain(
      'Conforme\u202f: Abattement de 30\u202f% de la base de taxe foncière pour 2026',
    );
  });
});

describe('the tax years', () => {
  it.each([
    [2025, 'available'],
    [2026, 'available'],
    [2030, 'available'],
    [2031, 'not-available'],
  ])('%i', (taxYear, expected) => {
    const declaredOn = '2025-01-15';
    const signed = { cityContractSignedOn: '2024-06-28', useConventionSignedOn: '2024-12-20' };
    expect(propertyTaxRelief(input({ taxYear, declaredOn, ...signed })).status).toBe(expected);
  });

  it('past the last one, name it and relieve nothing', () => {
    expect(figures(input({ taxYear: 2031 }))).toBe('not-available 59994.00 0.00 59994.00');
    const [, period] = propertyTaxRelief(input({ taxYear: 2031 })).findings;
    expect([period!.code, period!.outcome]).toEqual(['charges/property-tax-relief/period', 'breached']);
    expect(renderFinding(period!, chargesMessages, 'en')).toContain('for the tax years 2025 to 2030');
  });

  it('before the first one, are not judged', () => {
    const result = safePropertyTaxRelief(input({ taxYear: 2024 }));
    expect(result.ok).toBe(false);
    if (!result.ok) {
      expect([result.error.code, formatPath(result.error.path)]).toEqual(['charges/tax-year-not-read', 'taxYear']);
      expect(result.error.expected).toBe('a tax year from 2025 on');
    }
  });
});

describe('the signatures in the mainland', () => {
  it.each([
    ['2025-12-31', 'available', 'met'],
    ['2026-01-01', 'available', 'met'],
    ['2026-01-02', 'not-available', 'breached'],
    ['2026-03-31', 'not-available', 'breached'],
  ])('of %s, for 2026', (day, status, outcome) => {
    expect(conditions(input({ cityContractSignedOn: day }))).toEqual([
      status,
      'period met',
      'district met',
      'long-exemption met',
      `city-contract ${outcome}`,
      'use-convention met',
    ]);
    expect(conditions(input({ useConventionSignedOn: day })).slice(4)).toEqual([
      'city-contract met',
      `use-convention ${outcome}`,
    ]);
  });

  it.each([
    ['2025-03-31', '2025-03-31', 'available', 'met', 'met'],
    ['2025-04-01', '2025-03-31', 'not-available', 'breached', 'met'],
    ['2025-03-31', '2025-04-01', 'not-available', 'met', 'breached'],
  ])('of %s and declared on %s, for 2025', (useConventionSignedOn, declaredOn, status, signed, declared) => {
    expect(conditions(input({ taxYear: 2025, useConventionSignedOn, declaredOn }))).toEqual([
      status,
      'period met',
      'district met',
      'long-exemption met',
      'city-contract met',
      `use-convention ${signed}`,
      `declaration ${declared}`,
    ]);
  });

  it('rest for 2025 on the finance act of that year', () => {
    const { findings } = propertyTaxRelief(input({ taxYear: 2025, declaredOn: '2025-03-31' }));
    const declaration = findings.find(({ code }) => code.endsWith('/declaration'))!;
    expect(declaration.basis.map(({ text, article }) => [text, article])).toEqual([
      ['cgi', 'art. 1388 bis'],
      ['loi-2025-127', 'art. 114'],
    ]);
    expect(renderFinding(declaration, chargesMessages, 'en')).toContain('by 31 March 2025');
  });

  it('are asked for when they are not known, and refused when there is none', () => {
    expect(conditions(without('cityContractSignedOn')).slice(4)).toEqual([
      'city-contract uncertain',
      'use-convention met',
    ]);
    expect(propertyTaxRelief(without('cityContractSignedOn')).findings[0]).toMatchObject({
      outcome: 'uncertain',
      reason: 'missing-fact',
      severity: 'warning',
    });
    expect(conditions(input({ cityContractSignedOn: null }))[0]).toBe('not-available');
    expect(conditions({ ...without('useConventionSignedOn'), cityContractSignedOn: null })[0]).toBe('not-available');
    expect(conditions(input({ taxYear: 2025 })).at(-1)).toBe('declaration uncertain');
    expect(conditions(input({ taxYear: 2025, declaredOn: null })).at(-1)).toBe('declaration breached');
    expect(conditions(input({ declaredOn: null }))).not.toContain('declaration breached');
  });

  it('of the year before change nothing there', () => {
    expect(conditions(input({ cityContractSignedOn: null, heldYearBefore: true }))[0]).toBe('not-available');
  });
});

describe('the signatures overseas', () => {
  const overseas = (fields: Partial<PropertyTaxReliefInput>): readonly string[] =>
    conditions(input({ territory: 'overseas', ...fields })).filter((one) => !/^(?:period|district|long)/.test(one));

  it('are not needed for 2025 where the relief was held for 2024', () => {
    const late = { taxYear: 2025, cityContractSignedOn: null, useConventionSignedOn: null } as const;
    expect(overseas({ ...late, heldYearBefore: true })).toEqual(['available', 'held-year-before met']);
    expect(overseas(late)).toEqual(['uncertain', 'held-year-before uncertain']);
    expect(overseas({ ...late, heldYearBefore: false })).toEqual([
      'not-available',
      'city-contract breached',
      'use-convention breached',
    ]);
  });

  it.each([
    ['2025-01-01', ['available', 'city-contract met', 'use-convention met']],
    ['2025-01-02', ['uncertain', 'held-year-before uncertain']],
  ])('of %s are enough or not for 2025, whatever the year before', (day, expected) => {
    expect(overseas({ taxYear: 2025, useConventionSignedOn: day })).toEqual(expected);
  });

  it.each([
    ['2026-01-01', 'available', 'met'],
    ['2026-01-02', 'uncertain', 'uncertain'],
    ['2026-03-31', 'uncertain', 'uncertain'],
    ['2026-04-01', 'not-available', 'breached'],
  ])('of %s for 2026: a postponement was asked for, whose fate is not known', (day, status, outcome) => {
    expect(overseas({ cityContractSignedOn: day })).toEqual([status, `city-contract ${outcome}`, 'use-convention met']);
  });

  it('say which text is not confirmed', () => {
    const { findings } = propertyTaxRelief(input({ territory: 'overseas', cityContractSignedOn: '2026-02-15' }));
    const [available] = findings;
    const contract = findings.find(({ code }) => code.endsWith('/city-contract'))!;
    expect([available!.outcome, available!.reason]).toEqual(['uncertain', 'unconfirmed-value']);
    expect([contract.outcome, contract.reason]).toEqual(['uncertain', 'unconfirmed-value']);
    expect(contract.basis.map(({ text, confidence }) => [text, confidence])).toContainEqual([
      'senat-amendement-i-2426',
      'unconfirmed',
    ]);
    expect(contract.basis.every(({ recheck }) => recheck !== undefined)).toBe(true);
  });

  it('of 2027 know of no postponement', () => {
    const signed = { taxYear: 2027, cityContractSignedOn: '2027-01-02' };
    expect(overseas(signed)[0]).toBe('not-available');
    expect(overseas({ ...signed, cityContractSignedOn: '2027-01-01' })[0]).toBe('available');
  });

  it('know of no postponement in the mainland', () => {
    expect(conditions(input({ cityContractSignedOn: '2026-02-15' }))[0]).toBe('not-available');
  });
});

describe('the dwellings', () => {
  it('must be in a priority district', () => {
    expect(conditions(input({ inPriorityDistrict: false }))).toContain('district breached');
    expect(figures(input({ inPriorityDistrict: false }))).toBe('not-available 59994.00 0.00 59994.00');
  });

  it('must have left the long exemption', () => {
    expect(conditions(input({ longExemptionEnded: false }))).toContain('long-exemption breached');
    expect(conditions(without('longExemptionEnded'))).toContain('long-exemption uncertain');
  });

  it('show what the relief would be while a fact is missing, and say so', () => {
    const unsure = propertyTaxRelief({ ...without('longExemptionEnded'), dwellings: 120 });
    expect(figures(without('longExemptionEnded'))).toBe('uncertain 59994.00 17998.20 41995.80');
    expect(unsure.relief.explanation.key).toBe('charges/property-tax-relief-amount/if-conditions-met');
    expect(unsure.taxAfter.explanation.key).toBe('charges/property-tax-after/if-conditions-met');
    expect(unsure.perDwelling?.highest.euros.toFixed(2)).toBe('149.99');
  });

  it('have no relief each where there is none', () => {
    const { perDwelling } = propertyTaxRelief(input({ inPriorityDistrict: false, dwellings: 3 }));
    expect(perDwelling?.cents).toEqual([0, 0, 0]);
    expect(perDwelling?.countOfHighest).toBe(3);
  });
});

describe('the roundings', () => {
  it.each([
    // 0.05 at 30 % is 0.015, hence 0.02; 0.03 is left.
    ['0.05', 1, 'available 0.05 0.02 0.03'],
    // 1,000.01 × 0.3 = 300.003; 700.01 × 0.2155 = 150.852155; 1,000.01 × 0.2155 = 215.502155.
    ['1000.01', '0.2155', 'available 215.50 64.65 150.85'],
    // 100.00 × 0.25125 = 25.125, half up; 70.00 × 0.25125 = 17.5875.
    ['100.00', '0.25125', 'available 25.13 7.54 17.59'],
    [0, '0.3333', 'available 0.00 0.00 0.00'],
  ] as const)('of a base of %s at %s', (base, rate, expected) => {
    expect(figures(input({ base, rate }))).toBe(expected);
  });

  it('leave three figures that add up, and a split that does', () => {
    const money = fc.integer({ min: 0, max: 100_000_000_000 }).map(String);
    fc.assert(
      fc.property(
        money,
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 1, max: 300 }),
        (cents, rate, count) => {
          const base = `${cents.slice(0, -2) || '0'}.${cents.slice(-2).padStart(2, '0')}`;
          const result = propertyTaxRelief(
            input({ base, rate: `0.${String(rate).padStart(5, '0')}`, dwellings: count }),
          );
          const { taxBefore, relief, taxAfter, perDwelling } = result;
          expect(relief.euros.plus(taxAfter.euros).equals(taxBefore.euros)).toBe(true);
          const sum = perDwelling!.cents.reduce((total, one) => total + one, 0);
          expect(relief.euros.times(100).equals(sum)).toBe(true);
          expect(perDwelling!.highest.euros.minus(perDwelling!.lowest.euros).lessThanOrEqualTo('0.01')).toBe(true);
          // Three tenths of the tax, but for the roundings of the base and of the two taxes.
          expect(relief.euros.minus(taxBefore.euros.times('0.3')).abs().lessThanOrEqualTo('0.02')).toBe(true);
          for (const one of [taxBefore, relief, taxAfter, perDwelling!.highest, perDwelling!.lowest]) {
            expect(mistakesIn(one.explanation)).toEqual([]);
          }
        },
      ),
      { numRuns: runs(200) },
    );
  });
});

describe('what the relief pays for', () => {
  const regie = { label: 'Sur-entretien', costTtc: '12000.00' } as const;
  const actionsOf = (...actions: NonNullable<PropertyTaxReliefInput['actions']>): PropertyTaxReliefInput =>
    input({ actions });

  it('is recoverable for nothing when the relief pays all of it', () => {
    const { actions, findings } = propertyTaxRelief(actionsOf({ ...regie, chargedToTenants: 0 }));
    const [action] = actions;
    expect(action!.paidByRelief.euros.toFixed(2)).toBe('12000.00');
    expect(action!.recoverableOfPaid.euros.toFixed(2)).toBe('0.00');
    expect(action!.ordinaryPart.euros.toFixed(2)).toBe('0.00');
    expect(action!.recoverableOfPaid.explanation.steps[1]?.citations[0]?.confidence).toBe('unconfirmed');
    expect(findings.slice(-3).map(short)).toEqual([
      '…-not-charged-again met',
      '…-paid-part uncertain unconfirmed-value',
      'charges/property-tax-not-recoverable met',
    ]);
  });

  it.each([
    [undefined, 0, 'met'],
    [undefined, '0.01', 'breached'],
    ['8000.00', '4000.00', 'met'],
    ['8000.00', '4000.01', 'breached'],
    ['12000.00', '0.00', 'met'],
    ['0.00', '12000.00', 'met'],
  ] as const)('with %s paid and %s charged', (paidByRelief, chargedToTenants, expected) => {
    const action = { ...regie, chargedToTenants, ...(paidByRelief === undefined ? {} : { paidByRelief }) };
    const { findings } = propertyTaxRelief(actionsOf({ label: 'Autre', costTtc: 1 }, action));
    const own = findings.filter(({ code }) => code === 'charges/property-tax-relief-not-charged-again');
    expect(own.map(({ outcome, path }) => [outcome, formatPath(path)])).toEqual([
      ['uncertain', 'actions[0]'],
      [expected, 'actions[1]'],
    ]);
    expect(own[0]).toMatchObject({ reason: 'missing-fact' });
  });

  it.each([
    ['17998.20', []],
    ['17998.21', ['uncertain missing-fact actions']],
  ] as const)('cannot be more than the relief: %s', (costTtc, expected) => {
    const said = propertyTaxRelief(actionsOf({ label: 'A', costTtc })).findings.filter(({ code }) =>
      code.endsWith('actions-above-relief'),
    );
    expect(said.map(({ outcome, reason, path }) => `${outcome} ${reason ?? ''} ${formatPath(path)}`)).toEqual(expected);
    for (const one of said) {
      expect(renderFinding(one, chargesMessages, 'en')).toContain(
        'are said to be paid by the relief for €17,998.21 incl. VAT, and the relief is worth €17,998.20: it pays only a part',
      );
    }
  });

  it('names its texts and figures', () => {
    const result = propertyTaxRelief(actionsOf({ ...regie, paidByRelief: '8000.00', chargedToTenants: '9000.00' }));
    const again = result.findings.find(({ code }) => code.endsWith('not-charged-again'))!;
    expect(again.basis.map(({ text }) => text)).toEqual(['cgi', 'ush-bilan-tfpb-2017']);
    expect(renderFinding(again, chargesMessages, 'en')).toBe(
      'Breached: “Sur-entretien”: the €8,000.00 incl. VAT paid by the relief must not be charged a second time to tenants. The rest (€4,000.00 incl. VAT) may be charged to them only if it is on the list. [CGI, art. 1388 bis; USH, bilan de l’abattement de TFPB, novembre 2017]',
    );
    for (const amount of ['cost', 'paidByRelief', 'recoverableOfPaid', 'ordinaryPart'] as const) {
      const { explanation } = result.actions[0]![amount];
      expect(mistakesIn(explanation)).toEqual([]);
      for (const locale of ['fr', 'en'] as const) {
        expect(renderExplanation(explanation, { messages: chargesMessages, locale })).not.toContain('{');
      }
    }
  });

  it('is judged whether the relief is due or not, also after its last year', () => {
    const { status, findings } = propertyTaxRelief({ ...actionsOf({ ...regie, chargedToTenants: 1 }), taxYear: 2031 });
    expect(status).toBe('not-available');
    expect(findings.map(short)).toContain('…-not-charged-again breached');
  });

  it('may be nothing', () => {
    expect(propertyTaxRelief(actionsOf()).findings).toHaveLength(7);
    expect(propertyTaxRelief(actionsOf()).actions).toEqual([]);
  });
});

describe('every text', () => {
  it('is there in both languages for every finding and step', () => {
    const cases = [
      input({ dwellings: 2, actions: [{ label: 'A', costTtc: 10, paidByRelief: 5 }] }),
      input({ inPriorityDistrict: false, dwellings: 2 }),
      without('longExemptionEnded', 'cityContractSignedOn'),
      input({ taxYear: 2025 }),
      input({ taxYear: 2025, territory: 'overseas', heldYearBefore: true }),
      input({ territory: 'overseas', cityContractSignedOn: '2026-02-01' }),
    ];
    for (const one of cases) {
      const { findings, taxBefore, relief, taxAfter, perDwelling } = propertyTaxRelief(one);
      const amounts = [taxBefore, relief, taxAfter, ...(perDwelling === undefined ? [] : [perDwelling.highest])];
      for (const locale of ['fr', 'en'] as const) {
        for (const found of findings) expect(renderFinding(found, chargesMessages, locale)).not.toContain('{');
        for (const { explanation } of amounts) {
          expect(renderExplanation(explanation, { messages: chargesMessages, locale })).not.toContain('{');
        }
      }
    }
  });
});

describe('a bad input', () => {
  const said = (fields: Record<string, unknown>): string => {
    const result = safePropertyTaxRelief({ ...input(), ...fields });
    return result.ok ? 'accepted' : `${result.error.code} at ${formatPath(result.error.path)}`;
  };

  it.each<[string, Record<string, unknown>, string]>([
    ['a rate in percent', { rate: '33.33' }, 'core/number-out-of-range at rate'],
    ['a negative base', { base: '-1' }, 'core/number-out-of-range at base'],
    ['a base of three decimals', { base: '1.234' }, 'core/too-many-decimals at base'],
    ['a base of a thousand million', { base: '1000000000' }, 'accepted'],
    ['a base above it', { base: '1000000000.01' }, 'core/number-out-of-range at base'],
    ['a year in words', { taxYear: '2026' }, 'core/wrong-type at taxYear'],
    ['half a year', { taxYear: 2026.5 }, 'core/wrong-type at taxYear'],
    ['an unknown territory', { territory: 'paris' }, 'core/unknown-value at territory'],
    ['a day that is none', { cityContractSignedOn: '2026-02-30' }, 'core/invalid-date at cityContractSignedOn'],
    ['no dwelling', { dwellings: 0 }, 'core/number-out-of-range at dwellings'],
    ['too many dwellings', { dwellings: 1_000_001 }, 'core/number-out-of-range at dwellings'],
    ['an unknown key', { district: true }, 'core/unknown-key at district'],
    ['a missing district', { inPriorityDistrict: undefined }, 'core/missing-value at inPriorityDistrict'],
    [
      'more paid than it costs',
      { actions: [{ label: 'A', costTtc: '10.00', paidByRelief: '10.01' }] },
      'charges/relief-above-cost at actions[0].paidByRelief',
    ],
    ['as much paid as it costs', { actions: [{ label: 'A', costTtc: '10.00', paidByRelief: '10.00' }] }, 'accepted'],
    ['a blank label', { actions: [{ label: ' ', costTtc: 1 }] }, 'core/invalid-value at actions[0].label'],
  ])('with %s', (_, fields, expected) => {
    expect(said(fields)).toBe(expected);
  });

  it('throws what the safe sibling returns, and has a schema', () => {
    expect(() => propertyTaxRelief({ ...input(), base: 'x' })).toThrow('core/invalid-number');
    expect(propertyTaxReliefSchema.safeParse(input()).success).toBe(true);
    expect(propertyTaxReliefSchema.safeParse({ ...input(), extra: 1 }).success).toBe(false);
  });
});
