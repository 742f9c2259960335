import { describe, expect, it } from 'vitest';

import {
  chargesMessages,
  safeVatStatusFindings,
  vatStatusFindings,
  vatStatusSchema,
  type VatStatusInput,
} from '../../src/charges/index.js';
import { vatFindings } from '../../src/charges/work/vat-status.js';
import { civilDate, formatPath, renderFinding, type Finding } from '../../src/core/index.js';

const short = ({ code, outcome, severity, reason }: Finding): string =>
  [code.replace('charges/vat-status/', ''), outcome, severity, ...(reason === undefined ? [] : [reason])].join(' ');

const said = (input: Omit<VatStatusInput, 'on'> & { readonly on?: string }): readonly string[] =>
  vatStatusFindings({ on: '2026-11-23', ...input }).map(short);

const grounds = (input: VatStatusInput): readonly (readonly string[])[] =>
  vatStatusFindings(input).map(({ basis }) => basis.map(({ label }) => label.replaceAll('\u00a0', ' ')));

const REGIE = ['regie-de-quartier'] as const;

describe('an association intermédiaire', () => {
  const both = { disinterestedManagement: true, conventionHeld: true } as const;

  it.each<[VatStatusInput['vatStatus'], Partial<VatStatusInput>, readonly string[]]>([
    ['exempt-ai', both, ['ai-exemption met info']],
    ['exempt-ai', {}, ['ai-exemption/ask-both uncertain warning missing-fact']],
    ['exempt-ai', { conventionHeld: true }, ['ai-exemption/ask-management uncertain warning missing-fact']],
    ['exempt-ai', { disinterestedManagement: true }, ['ai-exemption/ask-convention uncertain warning missing-fact']],
    ['exempt-ai', { ...both, conventionHeld: false }, ['ai-exemption/no-convention breached warning']],
    ['exempt-ai', { ...both, disinterestedManagement: false }, ['ai-exemption/no-management breached warning']],
    ['exempt-ai', { conventionHeld: false }, ['ai-exemption/no-convention breached warning']],
    ['exempt-ai', { conventionHeld: false, disinterestedManagement: false }, ['ai-exemption/neither breached warning']],
    ['taxed', both, ['ai-charging-vat uncertain warning missing-fact']],
    ['taxed', {}, ['ai-charging-vat uncertain warning missing-fact']],
    ['taxed', { conventionHeld: false }, ['ai-exemption/no-convention not-applicable info']],
    ['unknown', both, ['ai-exemption met info']],
    ['unknown', { ...both, labels: REGIE }, ['ai-exemption met info']],
    [
      'unknown',
      {},
      ['ai-exemption/ask-both uncertain warning missing-fact', 'ask-the-provider uncertain warning missing-fact'],
    ],
    [
      'unknown',
      { conventionHeld: false },
      ['ai-exemption/no-convention not-applicable info', 'ask-the-provider uncertain warning missing-fact'],
    ],
    [
      'franchise',
      { ...both, priorYearServicesTurnover: 1, currentYearServicesTurnover: 1 },
      ['ai-exemption met info', 'franchise-prior-year/below met info', 'franchise-current-year/below met info'],
    ],
    [
      'franchise',
      { priorYearServicesTurnover: 1, currentYearServicesTurnover: 1 },
      ['franchise-prior-year/below met info', 'franchise-current-year/below met info'],
    ],
  ])('%s, %o', (vatStatus, facts, expected) => {
    expect(said({ kind: 'AI', vatStatus, ...facts })).toEqual(expected);
  });

  it.each([
    ['2026-12-31', [['CGI, art. 261, 7, 1° bis']]],
    ['2027-01-01', [['CIBS']]],
  ])('is quoted the code in force on %s', (on, expected) => {
    expect(grounds({ on, kind: 'AI', vatStatus: 'exempt-ai', ...both })).toEqual(expected);
  });

  it('has an exemption that no other kind has', () => {
    for (const kind of ['EI', 'ETTI', 'ACI', 'EITI', 'other'] as const) {
      expect(said({ kind, vatStatus: 'exempt-ai', ...both })).toEqual(['exemption-of-another-kind breached warning']);
    }
    expect(grounds({ on: '2026-12-31', kind: 'EI', vatStatus: 'exempt-ai' })).toEqual([['CGI, art. 261, 7, 1° bis']]);
  });
});

describe('a status that is not known', () => {
  it.each<[VatStatusInput['kind'], readonly 'regie-de-quartier'[], string]>([
    ['ACI', [], 'ask-the-association'],
    ['ACI', REGIE, 'ask-the-association'],
    ['other', REGIE, 'ask-the-association'],
    ['EI', REGIE, 'ask-the-association'],
    ['EI', [], 'ask-the-provider'],
    ['ETTI', [], 'ask-the-provider'],
    ['EITI', [], 'ask-the-provider'],
    ['other', [], 'ask-the-provider'],
  ])('of kind %s with labels %o is asked for', (kind, labels, code) => {
    expect(said({ kind, labels, vatStatus: 'unknown' })).toEqual([`${code} uncertain warning missing-fact`]);
  });

  it('is never inferred from a turnover', () => {
    expect(
      said({ kind: 'ACI', vatStatus: 'unknown', priorYearServicesTurnover: 0, currentYearServicesTurnover: 0 }),
    ).toEqual(['ask-the-association uncertain warning missing-fact']);
  });

  it.each([
    ['2023-12-31', ['BOI-IS-CHAMP-10-50-10', 'BOI-IS-CHAMP-10-50-30-40']],
    ['2026-12-31', ['CGI, art. 261, 7, 1° b', 'BOI-IS-CHAMP-10-50-10', 'BOI-IS-CHAMP-10-50-30-40']],
    [
      '2027-01-01',
      [
        'CIBS',
        'Ordonnance n° 2025-1247 du 17 décembre 2025',
        'Ordonnance n° 2026-671 du 27 juillet 2026',
        'BOI-IS-CHAMP-10-50-10',
        'BOI-IS-CHAMP-10-50-30-40',
      ],
    ],
  ])('of an association rests on %s on these texts', (on, expected) => {
    expect(grounds({ on, kind: 'ACI', vatStatus: 'unknown' })).toEqual([expected]);
  });

  it.each([
    ['2026-12-31', [['CGI, art. 278']]],
    ['2027-01-01', [['CIBS']]],
  ])('of a firm rests on %s on the article of the standard rate', (on, expected) => {
    expect(grounds({ on, kind: 'EI', vatStatus: 'unknown' })).toEqual(expected);
  });

  it('has nothing to say once it is known', () => {
    for (const kind of ['EI', 'ETTI', 'ACI', 'EITI', 'other'] as const) {
      expect(said({ kind, labels: REGIE, vatStatus: 'taxed' })).toEqual([]);
    }
  });
});

describe('the small-business exemption', () => {
  const of = (prior?: string, current?: string, on = '2026-11-23'): readonly string[] =>
    said({
      on,
      kind: 'other',
      vatStatus: 'franchise',
      ...(prior === undefined ? {} : { priorYearServicesTurnover: prior }),
      ...(current === undefined ? {} : { currentYearServicesTurnover: current }),
    });

  it.each([
    ['0', 'below met info'],
    ['37499.99', 'below met info'],
    ['37500.00', 'at-ceiling uncertain warning unsettled-law'],
    ['37500.01', 'exceeded breached warning'],
  ])('after a year of %s', (prior, expected) => {
    expect(of(prior, '0')).toEqual([`franchise-prior-year/${expected}`, 'franchise-current-year/below met info']);
  });

  it.each([
    ['0', 'below met info'],
    ['41249.99', 'below met info'],
    ['41250.00', 'at-ceiling uncertain warning unsettled-law'],
    ['41250.01', 'exceeded breached warning'],
  ])('in a year of %s so far', (current, expected) => {
    expect(of('0', current)).toEqual(['franchise-prior-year/below met info', `franchise-current-year/${expected}`]);
  });

  it('asks for the turnover that is not given', () => {
    const missing = 'uncertain info missing-fact';
    expect(of()).toEqual([`franchise-prior-year ${missing}`, `franchise-current-year ${missing}`]);
    expect(of('1')).toEqual(['franchise-prior-year/below met info', `franchise-current-year ${missing}`]);
    expect(of(undefined, '50000')).toEqual([
      `franchise-prior-year ${missing}`,
      'franchise-current-year/exceeded breached warning',
    ]);
  });

  it('knows the ceilings from 2025 on', () => {
    expect(of('1', '1', '2025-01-01')).toEqual([
      'franchise-prior-year/below met info',
      'franchise-current-year/below met info',
    ]);
    expect(of('1', '1', '2024-12-31')).toEqual(['franchise-ceiling-not-read uncertain warning unconfirmed-value']);
    expect(grounds({ on: '2024-12-31', kind: 'EI', vatStatus: 'franchise' })).toEqual([['CGI, art. 293 B']]);
  });

  it.each([
    ['2026-12-31', 'CGI, art. 293 B', 'confirmed'],
    ['2027-01-01', 'CIBS, art. L223-3', 'inferred'],
  ])('is quoted on %s as %s', (on, label, confidence) => {
    const findings = vatStatusFindings({
      on,
      kind: 'other',
      vatStatus: 'franchise',
      priorYearServicesTurnover: '40000',
    });
    for (const { basis } of findings) {
      expect(basis.map((one) => [one.label, one.confidence])).toEqual([[label, confidence]]);
    }
    expect(findings[0]).toMatchObject({
      outcome: 'breached',
      figures: [
        { name: 'ceiling', value: '37500', unit: 'eur-ht' },
        { name: 'turnover', value: '40000', unit: 'eur-ht' },
      ],
    });
  });

  it('is not looked at for whoever charges VAT', () => {
    expect(said({ kind: 'EI', vatStatus: 'taxed', priorYearServicesTurnover: '1000000' })).toEqual([]);
  });
});

describe('a rate below the standard one', () => {
  it.each([
    ['1999-09-14', 'intermediate', []],
    ['1999-09-15', 'intermediate', ['rate-certificate not-applicable info']],
    ['2025-02-15', 'intermediate', ['rate-certificate not-applicable info']],
    ['2025-02-15', 'reduced', ['rate-certificate not-applicable info']],
    ['2025-02-15', 'standard', []],
    ['2025-02-16', 'intermediate', ['rate-statement not-applicable info']],
    ['2025-10-21', 'reduced', ['rate-statement not-applicable info']],
    ['2025-10-22', 'reduced', ['rate-statement-or-contract not-applicable info']],
    ['2027-01-01', 'intermediate', ['rate-statement-or-contract not-applicable info']],
    ['2026-11-23', 'standard', []],
  ] as const)('on %s: %s', (on, vatRate, expected) => {
    expect(said({ on, kind: 'EI', vatStatus: 'taxed', vatRate })).toEqual(expected);
  });

  it('rests on the finance act for 2025', () => {
    const input = { kind: 'EI', vatStatus: 'taxed', vatRate: 'reduced' } as const;
    expect(grounds({ on: '2025-10-21', ...input })).toEqual([['Loi n° 2025-127 du 14 février 2025, art. 41']]);
    expect(grounds({ on: '2026-12-31', ...input })).toEqual([
      ['Loi n° 2025-127 du 14 février 2025, art. 41', 'BOFiP, mise à jour du 22 octobre 2025'],
    ]);
    expect(grounds({ on: '2027-01-01', ...input })[0]?.[0]).toBe('CIBS');
  });

  it('may be stated before the status is known', () => {
    expect(said({ kind: 'ACI', vatStatus: 'unknown', vatRate: 'intermediate' })).toEqual([
      'ask-the-association uncertain warning missing-fact',
      'rate-statement-or-contract not-applicable info',
    ]);
  });
});

describe('the findings', () => {
  it('say where the provider stands', () => {
    const path = ['after', 'contracts', 0, 'provider'];
    const [one] = vatFindings({ kind: 'ACI', vatStatus: 'unknown' }, civilDate('2026-11-23'), path);
    expect(one?.path).toEqual(path);
    expect(vatStatusFindings({ on: '2026-11-23', kind: 'ACI', vatStatus: 'unknown' })[0]?.path).toEqual([]);
  });

  it('are plain data, and have words in both languages', () => {
    const inputs: readonly VatStatusInput[] = [
      { on: '2026-11-23', kind: 'AI', vatStatus: 'exempt-ai' },
      { on: '2026-11-23', kind: 'AI', vatStatus: 'taxed' },
      { on: '2026-11-23', kind: 'EI', vatStatus: 'exempt-ai' },
      { on: '2026-11-23', kind: 'ACI', vatStatus: 'unknown', vatRate: 'reduced' },
      { on: '2025-03-01', kind: 'EI', vatStatus: 'unknown', vatRate: 'reduced' },
      { on: '2026-11-23', kind: 'EI', vatStatus: 'franchise', priorYearServicesTurnover: 1 },
      { on: '2024-11-23', kind: 'EI', vatStatus: 'franchise' },
    ];
    const findings = inputs.flatMap((one) => vatStatusFindings(one));
    expect(new Set(findings.map(({ code }) => code)).size).toBe(10);
    for (const one of findings) {
      expect(JSON.parse(JSON.stringify(one))).toEqual(one);
      for (const locale of ['fr', 'en'] as const)
        expect(renderFinding(one, chargesMessages, locale)).not.toContain('{');
    }
  });

  it('say the question to ask', () => {
    const [one] = vatStatusFindings({ on: '2026-11-23', kind: 'ACI', vatStatus: 'unknown' });
    expect(renderFinding(one!, chargesMessages, 'en')).toBe(
      'To be confirmed: The VAT of an atelier et chantier d’insertion or of a régie de quartier is judged case by case and does not follow from its status: ask for the VAT mention on the quote. [CGI, art. 261, 7, 1° b (single source); BOI-IS-CHAMP-10-50-10 (single source); BOI-IS-CHAMP-10-50-30-40 (single source)]',
    );
    const [prior] = vatStatusFindings({ on: '2026-11-23', kind: 'EI', vatStatus: 'franchise' });
    expect(renderFinding(prior!, chargesMessages, 'fr')).toContain('37\u202f500,00\u202f€ HT');
  });
});

describe('the words fit the outcome', () => {
  const words = (input: Omit<VatStatusInput, 'on'> & { readonly on?: string }): string => {
    const [one] = vatStatusFindings({ on: '2026-11-23', ...input });
    return renderFinding(one!, chargesMessages, 'en').split(' [')[0] ?? '';
  };
  const ai = { kind: 'AI', vatStatus: 'exempt-ai' } as const;

  it.each([
    [{ conventionHeld: true, disinterestedManagement: true }, 'this one states that it fulfils both conditions.'],
    [{}, 'ask for both.'],
    [{ conventionHeld: true }, 'the convention is stated, ask whether the management is disinterested.'],
    [{ disinterestedManagement: true }, 'disinterested management is stated, ask for the convention.'],
    [{ conventionHeld: false }, 'this one is under no convention, and is not entitled to the exemption.'],
    [
      { disinterestedManagement: false },
      'the management of this one is not disinterested, and it is not entitled to the exemption.',
    ],
    [
      { conventionHeld: false, disinterestedManagement: false },
      'this one is under no convention and its management is not disinterested, and it is not entitled to the exemption.',
    ],
  ])('of an association with %j', (facts, expected) => {
    expect(words({ ...ai, ...facts }).split('is disinterested: ')[1]).toBe(expected);
  });

  it.each([
    [
      '37499.99',
      'Met: Small-business exemption: the turnover on services of the year before, stated as €37,499.99 excl. VAT, is below the ceiling of €37,500.00 excl. VAT.',
    ],
    [
      '37500.00',
      'To be confirmed: Small-business exemption: the turnover on services of the year before, stated as €37,500.00 excl. VAT, equals the ceiling of €37,500.00 excl. VAT. No source read says whether the ceiling itself is within.',
    ],
    [
      '37500.01',
      'Breached: Small-business exemption: the turnover on services of the year before, stated as €37,500.01 excl. VAT, exceeds the ceiling of €37,500.00 excl. VAT. Ask the provider whether it charges VAT.',
    ],
  ])('of a turnover of %s', (priorYearServicesTurnover, expected) => {
    expect(words({ kind: 'other', vatStatus: 'franchise', priorYearServicesTurnover })).toBe(expected);
  });

  it('of a rate before the statement on the quote', () => {
    expect(words({ on: '2025-02-15', kind: 'EI', vatStatus: 'taxed', vatRate: 'reduced' })).toBe(
      'For information: Reduced or intermediate rate: before 16 February 2025 the customer gave a separate certificate (Cerfa form) that the works were entitled to it. Since when it was asked for was not read.',
    );
  });
});

describe('a bad input', () => {
  const refused = (fields: Record<string, unknown>): string => {
    const result = safeVatStatusFindings({
      on: '2026-11-23',
      kind: 'EI',
      vatStatus: 'taxed',
      ...fields,
    });
    return result.ok ? 'accepted' : `${result.error.code} at ${formatPath(result.error.path)}`;
  };

  it.each<[string, Record<string, unknown>, string]>([
    ['an unknown kind', { kind: 'GEIQ' }, 'core/unknown-value at kind'],
    ['an unknown status', { vatStatus: 'exempt' }, 'core/unknown-value at vatStatus'],
    ['an unknown label', { labels: ['bio'] }, 'core/unknown-value at labels[0]'],
    ['a day that is none', { on: '2026-02-30' }, 'core/invalid-date at on'],
    ['a negative turnover', { priorYearServicesTurnover: -1 }, 'core/number-out-of-range at priorYearServicesTurnover'],
    [
      'three decimals',
      { currentYearServicesTurnover: '1.234' },
      'core/too-many-decimals at currentYearServicesTurnover',
    ],
    ['an unknown key', { turnover: 1 }, 'core/unknown-key at turnover'],
    [
      'a rate in an exemption',
      { kind: 'AI', vatStatus: 'exempt-ai', vatRate: 'standard' },
      'charges/vat-rate-not-expected at vatRate',
    ],
    [
      'a rate in the franchise',
      { vatStatus: 'franchise', vatRate: 'reduced' },
      'charges/vat-rate-not-expected at vatRate',
    ],
    [
      'an AI before its exemption',
      { kind: 'AI', vatStatus: 'exempt-ai', on: '1987-01-27' },
      'charges/no-text-then at on',
    ],
    ['an AI on the first day of it', { kind: 'AI', vatStatus: 'exempt-ai', on: '1987-01-28' }, 'accepted'],
    ['a franchise before its article', { vatStatus: 'franchise', on: '1991-06-23' }, 'charges/no-text-then at on'],
    ['a franchise on its first day', { vatStatus: 'franchise', on: '1991-06-24' }, 'accepted'],
  ])('with %s', (_, fields, expected) => {
    expect(refused(fields)).toBe(expected);
  });

  it('throws what the safe sibling returns, and has a schema', () => {
    expect(() => vatStatusFindings({ on: 'today', kind: 'EI', vatStatus: 'taxed' })).toThrow('core/invalid-date');
    const good = { on: '2026-11-23', kind: 'EI', vatStatus: 'taxed' };
    expect(vatStatusSchema.safeParse(good).success).toBe(true);
    expect(vatStatusSchema.safeParse({ ...good, extra: 1 }).success).toBe(false);
  });
});
