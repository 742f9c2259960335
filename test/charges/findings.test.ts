import { describe, expect, it } from 'vitest';

import {
  chargesMessages,
  compareArrangements,
  type ArrangementInput,
  type Comparison,
  type ComparisonInput,
  type ContractInput,
  type ContractLineInput,
} from '../../src/charges/index.js';
import { renderFinding, type Finding } from '../../src/core/index.js';

type Scenario = Partial<Omit<ComparisonInput, 'residence'>> & {
  readonly regime?: string;
  readonly territory?: string;
  readonly vacant?: boolean;
};

function compare({ regime = 'hlm', territory = 'metropole', vacant = false, ...more }: Scenario): Comparison {
  return compareArrangements({
    on: '2026-01-01',
    key: 'per-dwelling',
    residence: { name: 'R', regime, territory, dwellings: [{ id: '1', vacant }, { id: '2' }] },
    before: { label: 'avant' },
    after: { label: 'après' },
    ...more,
  } as ComparisonInput);
}

const line = (fields: Partial<ContractLineInput> = {}): ContractLineInput => ({
  label: 'Ligne',
  task: 'common-parts-cleaning',
  totalTtc: '1200.00',
  ...fields,
});

const contract = (fields: Partial<ContractInput> = {}): ContractInput => ({
  label: 'Contrat',
  provider: { name: 'Structure', kind: 'EI', vatStatus: 'taxed' },
  separatesRecoverable: true,
  lines: [line()],
  ...fields,
});

const after = (fields: Omit<ArrangementInput, 'label'>): ArrangementInput => ({ label: 'après', ...fields });
const withContract = (fields: Partial<ContractInput>): Scenario => ({
  after: after({ contracts: [contract(fields)] }),
});
const withLine = (fields: Partial<ContractLineInput>): Scenario => withContract({ lines: [line(fields)] });

const post = { grossEmployerCost: '1000.00', tasks: ['common-parts', 'waste'] } as const;
const lodge = { label: 'Loge', workers: [post] };
const supervisor = { label: 'Chef', cost: '500.00', controlShare: 1 };

const shown = ({ outcome, severity, reason, path }: Finding): string =>
  [outcome, severity, reason ?? '-', path.join('.')].join(' ');

/** Each code, what brings it about, and what it says then. */
const cases: readonly [code: string, scenario: Scenario, expected: string][] = [
  ['regime', {}, 'met info - residence.regime'],
  ['regime-convention-older', { regime: 'residence-sociale' }, 'uncertain warning missing-fact residence.regime'],
  ['key/per-dwelling', {}, 'not-applicable info - key'],
  [
    'vat-rate-doubtful',
    withContract({ lines: [{ label: 'Ligne', task: 'bulky-waste', priceHt: '1000.00' }] }),
    'uncertain warning unsettled-law after.contracts.0.lines.0',
  ],
  ['vacancy-with-landlord', { vacant: true }, 'met info - residence.dwellings'],
  [
    'tenants-pay-more-while-total-falls',
    {
      before: { label: 'avant', caretakers: [lodge] },
      after: after({ contracts: [contract({ lines: [line({ totalTtc: 999 })] })] }),
    },
    'not-applicable warning - after',
  ],
  ['caretaker-share', { after: after({ caretakers: [lodge] }) }, 'met info - after.caretakers.0'],
  [
    'caretaker-not-alone',
    { after: after({ caretakers: [lodge], contracts: [contract()] }) },
    'breached warning - after.caretakers.0',
  ],
  [
    'temporary-stand-in',
    { after: after({ caretakers: [lodge], contracts: [contract({ presence: 'temporary' })] }) },
    'uncertain warning unsettled-law after.caretakers.0',
  ],
  [
    'building-employee-share',
    { after: after({ buildingEmployees: [{ label: 'E', ...post }] }) },
    'met info - after.buildingEmployees.0',
  ],
  [
    'supervision-share',
    { after: after({ caretakers: [lodge], supervision: [supervisor] }) },
    'met info - after.supervision.0',
  ],
  [
    'supervision-time-share',
    { after: after({ caretakers: [lodge], supervision: [{ ...supervisor, controlShare: '0.99' }] }) },
    'uncertain info unsettled-law after.supervision.0',
  ],
  [
    'supervision-without-staff',
    { after: after({ supervision: [supervisor] }) },
    'not-applicable info - after.supervision.0',
  ],
  [
    'supervision-without-rate',
    { on: '2008-12-31', after: after({ caretakers: [lodge], supervision: [supervisor] }) },
    'uncertain info unsettled-law after.supervision.0',
  ],
  ['contract-split', withContract({}), 'met info - after.contracts.0'],
  [
    'contract-not-split',
    withContract({ separatesRecoverable: false }),
    'uncertain warning unsettled-law after.contracts.0',
  ],
  [
    'contract-not-split-recovered',
    withContract({ separatesRecoverable: false, whenNotSeparated: 'recover-listed-lines' }),
    'uncertain warning unsettled-law after.contracts.0',
  ],
  [
    'lent-staff',
    withContract({ provider: { name: 'S', kind: 'ETTI', vatStatus: 'taxed' } }),
    'uncertain info unsettled-law after.contracts.0',
  ],
  [
    'ai-charging-vat',
    withContract({ provider: { name: 'S', kind: 'AI', vatStatus: 'taxed' } }),
    'uncertain warning missing-fact after.contracts.0',
  ],
  ['contract-cost-disputed', { on: '2005-01-01', ...withContract({}) }, 'uncertain warning unsettled-law after'],
  ['line-unlisted', withLine({ task: 'tree-pruning' }), 'met info - after.contracts.0.lines.0'],
  ['line-contested', withLine({ task: 'bulky-waste' }), 'uncertain warning unsettled-law after.contracts.0.lines.0'],
  ['line-to-confirm', withLine({ task: 'snow-clearing' }), 'uncertain warning unsettled-law after.contracts.0.lines.0'],
  [
    'line-not-on-list',
    withLine({ task: 'tree-pruning', treatment: 'recoverable' }),
    'breached blocking - after.contracts.0.lines.0',
  ],
  [
    'vat-rate-of-another-task',
    withContract({ lines: [{ label: 'L', task: 'common-parts-cleaning', priceHt: 1, vatRate: 'intermediate' }] }),
    'breached warning - after.contracts.0.lines.0',
  ],
  ['other-funding', withContract({ otherFunding: 'abattement' }), 'uncertain warning missing-fact after.contracts.0'],
  ['law-checked-before', { on: '2026-02-02' }, 'uncertain info unconfirmed-value on'],
  [
    'vat-rate-unconfirmed',
    {
      territory: 'guyane-mayotte',
      ...withContract({ lines: [{ label: 'L', task: 'green-spaces', priceHt: 1, vatRate: 'standard' }] }),
    },
    'uncertain warning unconfirmed-value after.contracts.0.lines.0',
  ],
];

describe('findings', () => {
  it.each(cases)('%s', (code, scenario, expected) => {
    const { findings } = compare(scenario);
    const found = findings.filter((one) => one.code === `charges/${code}`);
    expect(found.map(shown)).toEqual([expected]);
    for (const one of found) {
      expect(JSON.parse(JSON.stringify(one))).toEqual(one);
      for (const locale of ['fr', 'en'] as const)
        expect(renderFinding(one, chargesMessages, locale)).not.toContain('{');
    }
  });

  it('stay away where nothing is wrong', () => {
    const codes = (scenario: Scenario): readonly string[] => compare(scenario).findings.map(({ code }) => code);
    expect(codes({ on: '2026-02-01' })).not.toContain('charges/law-checked-before');
    expect(codes(withContract({ otherFunding: 'none' }))).not.toContain('charges/other-funding');
    for (const vatRate of ['standard', undefined] as const) {
      const line_ = {
        label: 'L',
        task: 'green-spaces',
        priceHt: 1,
        ...(vatRate === undefined ? {} : { vatRate }),
      } as const;
      expect(codes(withContract({ lines: [line_] }))).not.toContain('charges/vat-rate-of-another-task');
    }
    const works = { label: 'L', task: 'common-pipes-joints', priceHt: 1, vatRate: 'intermediate' } as const;
    expect(codes(withContract({ lines: [works] }))).not.toContain('charges/vat-rate-of-another-task');
  });

  it('come only where there is a ground for them', () => {
    expect(compare({}).findings.map(({ code }) => code)).toEqual(['charges/regime', 'charges/key/per-dwelling']);
    const common = compare({
      after: after({ caretakers: [lodge], contracts: [contract({ lines: [line({ task: 'green-spaces' })] })] }),
    });
    expect(common.findings.map(({ code }) => code)).toEqual([
      'charges/regime',
      'charges/key/per-dwelling',
      'charges/caretaker-share',
      'charges/contract-split',
    ]);
  });

  it('do not warn when tenants pay more and the total rises or stays', () => {
    const rise = (ttc: string): boolean =>
      compare({
        before: { label: 'x', caretakers: [lodge] },
        after: after({ contracts: [contract({ lines: [line({ totalTtc: ttc })] })] }),
      }).findings.some(({ code }) => code === 'charges/tenants-pay-more-while-total-falls');
    // The caretaker costs 1,000.00, of which 750.00 is recoverable.
    expect([rise('750.00'), rise('750.01'), rise('999.99'), rise('1000.00')]).toEqual([false, true, true, false]);
  });

  it('quote the decree of the landlord at hand', () => {
    const grounds = (regime: string): readonly string[] =>
      compare({ regime, after: after({ caretakers: [lodge] }) })
        .findings.filter(({ code }) => code === 'charges/caretaker-share')
        .flatMap(({ basis }) => basis.map(({ text }) => text));
    expect(grounds('hlm')).toContain('decret-82-955');
    expect(grounds('hlm')).not.toContain('decret-87-713');
    expect(grounds('sem-convention')).toContain('decret-87-713');
    expect(grounds('sem-convention')).not.toContain('decret-82-955');
  });
});

describe('a landlord without a decree', () => {
  it('is quoted its code instead', () => {
    const { findings } = compare({ on: '2022-01-01', regime: 'vente-hlm-deferred-coownership', ...withContract({}) });
    const [split] = findings.filter(({ code }) => code === 'charges/contract-split');
    expect(split?.basis.map(({ label }) => label)).toEqual(['CCH, art. R443-17-3']);
  });
});

describe('who decided how a part is treated', () => {
  it.each<[Scenario, string]>([
    [withLine({}), 'law 1200.00'],
    [withLine({ task: 'tree-pruning' }), 'law 0.00'],
    [withLine({ task: 'bulky-waste' }), 'prudence 0.00'],
    [withLine({ task: 'bulky-waste', treatment: 'recoverable' }), 'landlord 1200.00'],
    [withLine({ treatment: 'not-recoverable' }), 'landlord 0.00'],
    [withContract({ separatesRecoverable: false }), 'prudence 0.00'],
    [withContract({ separatesRecoverable: false, whenNotSeparated: 'recover-nothing' }), 'landlord 0.00'],
    [withContract({ separatesRecoverable: false, whenNotSeparated: 'recover-listed-lines' }), 'law 1200.00'],
    [withContract({ whenNotSeparated: 'recover-nothing' }), 'law 1200.00'],
    [withContract({ separatesRecoverable: false, lines: [line({ treatment: 'recoverable' })] }), 'landlord 1200.00'],
    [withContract({ separatesRecoverable: false, lines: [line({ treatment: 'not-recoverable' })] }), 'landlord 0.00'],
    [{ on: '2008-12-31', after: after({ supervision: [supervisor], caretakers: [] }) }, 'law 0.00'],
    [{ after: after({ caretakers: [lodge] }) }, 'law 750.00'],
  ])('%#', (scenario, expected) => {
    const [part] = compare(scenario).after.parts;
    expect(`${part?.decidedBy ?? ''} ${part?.recoverable.euros.toFixed(2) ?? ''}`).toBe(expected);
  });
});

describe('the share of staff through time', () => {
  const share = (on: string, tasks: readonly ('common-parts' | 'waste')[], regime = 'hlm'): string => {
    const worker = { grossEmployerCost: '1000.00', tasks };
    const result = compare({
      on,
      regime,
      after: after({ caretakers: [{ label: 'L', workers: [worker] }], buildingEmployees: [{ label: 'E', ...worker }] }),
    });
    return result.after.parts.map(({ recoverable }) => recoverable.euros.toFixed(2)).join(' ');
  };

  it.each([
    ['1982-11-13', '0.00 0.00', '0.00 0.00'],
    ['1986-12-31', '0.00 0.00', '0.00 0.00'],
    ['1987-01-01', '375.00 500.00', '0.00 0.00'],
    ['1987-12-31', '375.00 500.00', '0.00 0.00'],
    ['1988-01-01', '750.00 1000.00', '0.00 0.00'],
    ['2008-12-31', '750.00 1000.00', '0.00 0.00'],
    ['2009-01-01', '750.00 1000.00', '400.00 1000.00'],
    ['2026-11-23', '750.00 1000.00', '400.00 1000.00'],
  ])('on %s', (on, both, one) => {
    expect(share(on, ['common-parts', 'waste'])).toBe(both);
    expect(share(on, ['waste'])).toBe(one);
    expect(share(on, [])).toBe('0.00 0.00');
  });

  it('counts a task given twice once', () => {
    expect(share('2026-01-01', ['waste', 'waste'])).toBe('400.00 1000.00');
  });

  it('kept the wording of before 2009 in résidences sociales while their model convention had it', () => {
    expect(share('2011-04-01', ['waste'], 'residence-sociale')).toBe('0.00 0.00');
    expect(share('2011-04-01', ['common-parts', 'waste'], 'residence-sociale')).toBe('750.00 1000.00');
    expect(share('2011-04-02', ['waste'], 'residence-sociale')).toBe('400.00 1000.00');
  });
});

describe('the price of a line', () => {
  const price = (line_: Partial<ContractLineInput>, provider: ContractInput['provider'], on = '2026-01-01'): string => {
    const lines: readonly ContractLineInput[] = [{ label: 'L', task: 'green-spaces', ...line_ }];
    const result = compare({ on, ...withContract({ provider, lines }) });
    return result.after.total.euros.toFixed(2);
  };
  const taxed = { name: 'S', kind: 'EI', vatStatus: 'taxed' } as const;
  const ai = { name: 'S', kind: 'AI', vatStatus: 'exempt-ai' } as const;
  const small = { name: 'S', kind: 'other', vatStatus: 'franchise' } as const;

  it.each<[string, Partial<ContractLineInput>, ContractInput['provider'], string | undefined, string]>([
    ['standard rate', { priceHt: '100.00' }, taxed, undefined, '120.00'],
    ['standard rate of 2013', { priceHt: '100.00' }, taxed, '2013-12-31', '119.60'],
    ['standard rate of 2014', { priceHt: '100.00' }, taxed, '2014-01-01', '120.00'],
    ['intermediate rate', { priceHt: '100.00', vatRate: 'intermediate' }, taxed, undefined, '110.00'],
    ['reduced rate', { priceHt: '100.00', vatRate: 'reduced' }, taxed, undefined, '105.50'],
    ['an exempt association', { priceHt: '100.00' }, ai, undefined, '100.00'],
    ['small-business exemption', { priceHt: '100.00' }, small, undefined, '100.00'],
    ['an invoice taken as it is', { totalTtc: '119.99' }, taxed, undefined, '119.99'],
    ['hours', { hours: '3', hourlyPriceHt: '19.405' }, ai, undefined, '58.22'],
    ['a price with its hours for information', { hours: '3', priceHt: '10.00' }, ai, undefined, '10.00'],
  ])('%s', (_, fields, provider, on, expected) => {
    expect(price(fields, provider, on)).toBe(expected);
  });

  it('quotes the code in force for the exemption', () => {
    const ground = (on: string, provider: ContractInput['provider']): string | undefined =>
      compare({ on, ...withContract({ provider, lines: [{ label: 'L', task: 'green-spaces', priceHt: 1 }] }) }).after
        .parts[0]?.cost.explanation.citations[0]?.label;
    expect(ground('2026-12-31', ai)).toBe('CGI, art. 261, 7, 1° bis');
    expect(ground('2027-01-01', ai)).toBe('CIBS');
    expect(ground('2026-12-31', small)).toBe('CGI, art. 293 B');
    expect(ground('2027-01-01', small)).toBe('CIBS, art. L223-3');
  });
});

describe('neutral prices', () => {
  const neutral = (fields: Scenario): string =>
    compare(fields)
      .neutralPrices.map(({ label, status, ht, ttc, offeredHt }) =>
        [
          label,
          status,
          ht?.euros.toFixed(2) ?? '-',
          ttc?.euros.toFixed(2) ?? '-',
          offeredHt?.euros.toFixed(2) ?? '-',
        ].join(' '),
      )
      .join(' | ');
  const today: ArrangementInput = { label: 'x', contracts: [contract({ lines: [line({ totalTtc: '1000.00' })] })] };
  const offer = (...lines: readonly Partial<ContractLineInput>[]): Scenario => ({
    before: today,
    after: after({
      contracts: [
        contract({
          lines: lines.map((fields): ContractLineInput => ({ label: 'L', task: 'green-spaces', ...fields })),
        }),
      ],
    }),
  });

  it.each<[string, Scenario, string]>([
    ['one rate', offer({ priceHt: '900.00' }), 'Contrat found 833.33 1000.00 900.00'],
    ['an offer of nothing', offer({ priceHt: 0 }), 'Contrat found 833.33 1000.00 0.00'],
    [
      'two lines of one rate',
      offer({ priceHt: '500.00' }, { priceHt: '100.00' }),
      'Contrat found 833.33 1000.00 600.00',
    ],
    // 300 at 20 % and 600 at 10 % make 1,020 including VAT; 900 × 1000 ÷ 1020 = 882.3529…
    [
      'two rates',
      offer({ priceHt: '300.00' }, { priceHt: '600.00', vatRate: 'intermediate' }),
      'Contrat found 882.35 1000.00 900.00',
    ],
    [
      'two rates and an offer of nothing',
      offer({ priceHt: 0 }, { priceHt: 0, vatRate: 'intermediate' }),
      'Contrat found 833.33 1000.00 0.00',
    ],
    ['an invoice whose rate the task settles', offer({ totalTtc: '900.00' }), 'Contrat found 833.33 1000.00 -'],
    [
      'an invoice of unknown rate',
      offer({ task: 'common-pipes-joints', totalTtc: '900.00' }),
      'Contrat found - 1000.00 -',
    ],
    [
      'an invoice beside a price',
      offer({ totalTtc: '900.00' }, { priceHt: '10.00', vatRate: 'intermediate' }),
      'Contrat found - 1000.00 -',
    ],
    [
      'lines that no tenant pays do not count',
      offer({ priceHt: '900.00' }, { task: 'tree-pruning', totalTtc: 50 }),
      'Contrat found 833.33 1000.00 900.00',
    ],
    ['nothing recoverable', offer({ task: 'tree-pruning', totalTtc: 50 }), 'Contrat nothing-recoverable - - -'],
    [
      'out of reach by a cent',
      {
        before: today,
        after: after({ contracts: [contract({ lines: [line({ totalTtc: '1000.01' })] }), contract({ label: 'B' })] }),
      },
      'Contrat out-of-reach - - - | B out-of-reach - - -',
    ],
    [
      'just within reach, at nothing',
      {
        before: today,
        after: after({ contracts: [contract({ lines: [line({ totalTtc: '1000.00' })] }), contract({ label: 'B' })] }),
      },
      'Contrat out-of-reach - - - | B found 0.00 0.00 -',
    ],
    ['no contract', { before: today }, ''],
  ])('%s', (_, scenario, expected) => {
    expect(neutral(scenario)).toBe(expected);
  });
});

describe('the texts', () => {
  it('obey French typography', () => {
    for (const [key, { fr }] of Object.entries(chargesMessages)) {
      expect({ key, wrong: / [:;!?%€»]|« |[^\s\u202f][;!?»]|\w'\w/.exec(fr)?.[0] }).toEqual({ key, wrong: undefined });
    }
  });

  it('say the same in both languages, with the same figures', () => {
    for (const [key, { fr, en }] of Object.entries(chargesMessages)) {
      const names = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
      expect({ key, names: names(en) }).toEqual({ key, names: names(fr) });
    }
  });
});

describe('at the edges', () => {
  const codes = (scenario: Scenario): readonly string[] =>
    compare(scenario).findings.map(({ code, path }) => `${code} ${path.join('.')}`);

  it('quotes the articles of overseas rates, and takes an invoice where no rate is known', () => {
    const lines = [{ label: 'L', task: 'green-spaces', priceHt: '100.00' }] as const;
    const { after: there } = compare({ territory: 'guadeloupe-martinique-reunion', ...withContract({ lines }) });
    expect(there.total.euros.toFixed(2)).toBe('108.50');
    const [part] = there.parts;
    const vat = part?.cost.explanation.steps[1]?.steps[1];
    expect(vat?.citations.map(({ label }) => label).join()).toContain('art. 296');
    expect(vat?.citations.map(({ label }) => label).join()).not.toContain('art. 278');
    const early = { on: '2013-12-31', territory: 'guadeloupe-martinique-reunion' } as const;
    expect(compare({ ...early, ...withLine({ totalTtc: '50.00' }) }).after.total.euros.toFixed(2)).toBe('50.00');
    expect(() => compare({ ...early, ...withContract({ lines }) })).toThrow('charges/vat-rate-needed');
  });

  it('shows a rate of zero as VAT, and the absence of VAT as such', () => {
    const lines = [{ label: 'L', task: 'green-spaces', priceHt: '100.00' }] as const;
    const keyOf = (scenario: Scenario): string | undefined => compare(scenario).after.parts[0]?.cost.explanation.key;
    expect(keyOf({ territory: 'guyane-mayotte', ...withContract({ lines }) })).toBe('charges/price-ttc');
    expect(keyOf(withContract({ provider: { name: 'F', kind: 'other', vatStatus: 'franchise' }, lines }))).toBe(
      'charges/no-vat/franchise',
    );
  });

  it('speaks of lent staff and of the VAT of an association only where they are', () => {
    const provider = (kind: 'EI' | 'AI' | 'ETTI', vatStatus: 'taxed' | 'exempt-ai'): Scenario =>
      withContract({ provider: { name: 'S', kind, vatStatus }, lines: [line({ totalTtc: 1 })] });
    const spoken = (scenario: Scenario): string =>
      codes(scenario)
        .filter((code) => /lent-staff|ai-charging/.test(code))
        .map((code) => code.split(' ')[0]?.slice(8))
        .join();
    expect(spoken(provider('EI', 'taxed'))).toBe('');
    expect(spoken(provider('ETTI', 'taxed'))).toBe('lent-staff');
    expect(spoken(provider('AI', 'exempt-ai'))).toBe('lent-staff');
    expect(spoken(provider('AI', 'taxed'))).toBe('lent-staff,ai-charging-vat');
  });

  it('points at the supply it speaks of', () => {
    const supplies = [
      { label: 'P', task: 'cleaning-supplies', totalTtc: 1 },
      { label: 'E', task: 'bulky-waste', totalTtc: 1 },
    ] as const;
    expect(codes({ after: after({ supplies }) })).toContain('charges/line-contested after.supplies.1');
  });

  it('rests an unsplit contract on the duty to separate', () => {
    const [part] = compare(withContract({ separatesRecoverable: false })).after.parts;
    expect(part?.recoverable.explanation.citations.map(({ label }) => label)).toEqual([
      'Décret n°\u00a082-955 du 9 novembre 1982, art. 2',
    ]);
  });

  it('tells a supervisor without staff from one without a rate', () => {
    const decided = (scenario: Scenario): string | undefined => compare(scenario).after.parts.at(-1)?.decidedBy;
    expect(decided({ after: after({ supervision: [supervisor] }) })).toBe('law');
    expect(decided({ on: '2008-12-31', after: after({ caretakers: [lodge], supervision: [supervisor] }) })).toBe(
      'prudence',
    );
  });

  it('refuses a total whose cents would not be exact', () => {
    const lines = Array.from({ length: 1_000 }, () => line({ totalTtc: 1e8 }));
    const contracts = (count: number) => Array.from({ length: count }, () => contract({ lines }));
    expect(compare({ after: after({ contracts: contracts(10) }) }).after.total.euros.toFixed()).toBe('1000000000000');
    expect(() => compare({ after: after({ contracts: contracts(11) }) })).toThrow(
      'charges/total-too-large at after: expected a total of at most 1000000000000 euros',
    );
  });
});
