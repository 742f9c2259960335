import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  advanceDuty,
  advanceSchema,
  exact,
  lotsMessages,
  renderExplanation,
  renderFinding,
  safeAdvanceDuty,
  type AdvanceInput,
  type BuyerClass,
  type BuyerInput,
  type Finding,
} from '../../src/index.js';
import { advance, advanceFacts, advanceOfAny, advanceRules } from '../../src/lots/duties/advance.js';
import { readBuyer } from '../../src/lots/need/buyer.js';
import { readContractValue } from '../../src/lots/need/contract-value.js';
import { civilDate } from '../../src/core/index.js';
import { mistakesIn } from '../support/check-explanation.js';
import { runs } from '../support/runs.js';

const SMALL_BUYER = { operatingExpenses: '60000000' };
const contract = (fields: Partial<AdvanceInput> = {}): AdvanceInput => ({
  on: '2026-05-04',
  buyer: { class: 'local-authority', ...SMALL_BUYER },
  amountHt: '60000',
  months: 3,
  ...fields,
});
const by = (one: BuyerClass, more: Partial<BuyerInput> = SMALL_BUYER): BuyerInput => ({
  class: one,
  ...(one === 'state-public-body' ? { central: false } : {}),
  ...more,
});

const shown = ({ code, outcome, severity, reason }: Finding): string =>
  [code.slice('lots/'.length), outcome, severity, reason ?? '-'].join(' ');
const codes = (input: AdvanceInput): readonly string[] =>
  advanceDuty(input)
    .findings.map(({ code }) => code)
    .filter((code) => code !== 'lots/law-checked-before');
const minimum = (input: AdvanceInput): string | undefined => advanceDuty(input).minimum?.value.toFixed(2);

describe('which buyers owe an advance', () => {
  it.each<[BuyerClass, string]>([
    ['oph', 'uncertain'],
    ['esh', 'no'],
    ['hlm-cooperative', 'no'],
    ['sem', 'no'],
    ['local-authority', 'yes'],
    ['local-public-body', 'yes'],
    ['state', 'yes'],
    ['state-public-body', 'yes'],
    ['state-industrial-body', 'no'],
    ['other-body', 'no'],
  ])('%s: %s', (one, due) => {
    expect(advanceDuty(contract({ buyer: by(one) })).due).toBe(due);
    expect(advanceDuty(contract({ buyer: by(one), on: '2019-04-01' })).due).toBe(due);
  });

  it('says to a private landlord that its contract may grant one', () => {
    expect(advanceDuty(contract({ buyer: by('esh') })).findings.map(shown)).toEqual([
      'advance-buyer-not-bound not-applicable info -',
    ]);
  });

  it('says of an OPH why it is disputed, and what is safe', () => {
    const [first] = advanceDuty(contract({ buyer: by('oph') })).findings;
    expect(shown(first!)).toBe('advance-disputed uncertain warning unsettled-law');
    expect(first!.basis.map(({ label }) => label)).toEqual([
      'CCP, art. R2191-3',
      'CCP, art. L2191-2',
      'CCP, art. L2191-1',
      'CCP, art. R2191-1',
      'CCP, art. R2100-1',
      'CCP, art. R2191-7',
    ]);
    expect(renderFinding(first!, lotsMessages, 'en')).toContain('write an advance of at least 5% in the contract');
  });
});

describe('the case of the threshold, an OPH that is not a large buyer', () => {
  it.each<[amountHt: string, months: number, due: string, code: string]>([
    ['49999.99', 3, 'no', 'lots/advance-amount-not-above'],
    ['50000.00', 3, 'no', 'lots/advance-amount-not-above'],
    ['50000.01', 3, 'uncertain', 'lots/advance-disputed'],
    ['60000', 1, 'no', 'lots/advance-time-not-above'],
    ['60000', 2, 'no', 'lots/advance-time-not-above'],
    ['60000', 3, 'uncertain', 'lots/advance-disputed'],
  ])('%s over %d months: %s', (amountHt, months, due, code) => {
    const duty = advanceDuty(contract({ buyer: by('oph'), amountHt, months }));
    expect([duty.due, duty.findings[0]!.code]).toEqual([due, code]);
  });

  it('has a lowest advance of 3,600 euros TTC in the cautious reading', () => {
    const input = contract({ buyer: by('oph'), amountTtc: '72000' });
    expect(minimum(input)).toBe('3600.00');
    expect(advanceDuty(input).findings.map(shown)).toEqual([
      'advance-disputed uncertain warning unsettled-law',
      'advance-may-be-refused not-applicable info -',
      'advance-repayment/own-share not-applicable info -',
      'advance-minimum-amount not-applicable info -',
    ]);
    expect(minimum({ ...input, buyer: by('esh') })).toBeUndefined();
  });
});

describe('a buyer that is bound', () => {
  it.each<[amountHt: string, months: number, due: string]>([
    ['50000.00', 3, 'no'],
    ['50000.01', 3, 'yes'],
    ['50000.01', 2, 'no'],
  ])('%s over %d months: %s', (amountHt, months, due) => {
    expect(advanceDuty(contract({ amountHt, months })).due).toBe(due);
  });

  it('is told what to write', () => {
    const [first] = advanceDuty(contract()).findings;
    expect(renderFinding(first!, lotsMessages, 'fr')).toBe(
      'Pour information\u202f: Une avance est due\u202f: le montant initial, 60\u202f000,00\u202f€ HT, dépasse 50\u202f000,00\u202f€ HT et le délai d’exécution, 3\u202fmois, dépasse 2\u202fmois. Inscrivez son taux au marché, 5\u202f% au moins, du montant TTC ou de douze mois de ce montant si le marché dure plus d’un an. [CCP, art. R2191-3\u202f; CCP, art. L2191-2\u202f; CCP, art. L2191-1 (interprétation)\u202f; CCP, art. R2191-7]',
    );
  });

  it.each<[months: number, amountTtc: string, expected: string]>([
    [12, '120000', '6000.00'],
    [13, '120000', '5538.46'],
    [24, '120000', '3000.00'],
    [36, '100000.01', '1666.67'],
    [3, '60000.10', '3000.01'],
  ])('over %d months, %s TTC: %s at least', (months, amountTtc, expected) => {
    expect(minimum(contract({ months, amountTtc }))).toBe(expected);
  });

  it('explains the amount, from the amount HT when the rate of VAT is given', () => {
    const explained = (fields: Partial<AdvanceInput>): readonly string[] =>
      renderExplanation(advanceDuty(contract(fields)).minimum!.explanation, { messages: lotsMessages, locale: 'en' })
        .replaceAll(/ \[[^\]]*\]/g, '')
        .split('\n');
    expect(explained({ vatRate: '0.2' })).toEqual([
      'Lowest advance, on the amount of the contract: €3,600.00 incl. VAT = €72,000.00 incl. VAT × 5%',
      '  Initial amount including VAT: €72,000.00 incl. VAT = €60,000.00 excl. VAT × 1.2',
      '    Initial amount excluding VAT: €60,000.00 excl. VAT',
      '    One, plus the rate of VAT: 1.2',
      '  Lowest rate of the advance: 5%',
    ]);
    expect(explained({ amountTtc: '120000', months: 13 })).toEqual([
      'Lowest advance, on twelve months of the amount of the contract: €5,538.46 incl. VAT = €120,000.00 incl. VAT × 0.6 ÷ 13\u202fmonths, rounded to the cent (before rounding: 5,538.461538)',
      '  Initial amount including VAT: €120,000.00 incl. VAT',
      '  Months of the base times the rate: 0.6 = 12\u202fmonths × 5%',
      '    Months taken as the base: 12\u202fmonths',
      '    Lowest rate of the advance: 5%',
      '  Length of the contract: 13\u202fmonths',
    ]);
  });

  it('pays one for each renewal', () => {
    expect(codes(contract({ renewable: true }))).toContain('lots/advance-each-renewal');
    expect(codes(contract())).not.toContain('lots/advance-each-renewal');
    expect(codes(contract({ renewable: true, amountHt: '50000' }))).toEqual(['lots/advance-amount-not-above']);
  });

  it('looks at the orders of a framework agreement', () => {
    const duty = advanceDuty(contract({ framework: true, amountTtc: '72000' }));
    expect([duty.due, duty.findings[0]!.code, duty.minimum]).toEqual([
      'conditional',
      'lots/advance-by-order',
      undefined,
    ]);
  });

  it.each<[on: string, expected: readonly string[]]>([
    ['2022-12-29', []],
    ['2022-12-30', ['lots/advance-repayment/contract']],
    ['2025-12-31', ['lots/advance-repayment/contract']],
    ['2026-01-01', ['lots/advance-repayment/own-share']],
  ])('is told on %s how it is paid back: %s', (on, expected) => {
    expect(codes(contract({ on })).filter((code) => code.includes('repayment'))).toEqual(expected);
  });
});

describe('a small or medium enterprise', () => {
  const sme = (on: string, buyer: BuyerInput): readonly string[] =>
    advanceDuty(contract({ on, buyer }))
      .findings.filter(({ code }) => code.includes('advance-sme'))
      .map((one) => `${shown(one)} ${one.figures.find(({ name }) => name === 'minimum')!.value}`);
  const large = { operatingExpenses: '60000000.01' };

  it.each<[on: string, buyer: BuyerInput, expected: readonly string[]]>([
    ['2019-12-31', by('local-authority', large), []],
    ['2020-01-01', by('local-authority', large), ['advance-sme/large-buyer not-applicable warning - 0.1']],
    ['2026-05-04', by('local-authority', SMALL_BUYER), []],
    ['2026-05-04', by('local-public-body', large), ['advance-sme/large-buyer not-applicable warning - 0.1']],
    ['2026-05-04', by('state-public-body', large), ['advance-sme/large-buyer not-applicable warning - 0.1']],
    ['2019-12-31', by('state-public-body', large), []],
    ['2026-05-04', by('local-authority', {}), ['advance-sme/missing-expenses uncertain warning missing-fact 0.1']],
    ['2026-05-04', by('oph', large), ['advance-sme/oph uncertain warning unsettled-law 0.1']],
    ['2026-05-04', by('oph', {}), ['advance-sme/oph uncertain warning unsettled-law 0.1']],
    ['2026-05-04', by('oph', SMALL_BUYER), []],
    ['2022-12-29', by('state', {}), ['advance-sme/state not-applicable warning - 0.2']],
    ['2022-12-30', by('state', {}), ['advance-sme/state not-applicable warning - 0.3']],
    ['2025-01-01', by('state', {}), ['advance-sme/state not-applicable warning - 0.3']],
    ['2026-05-04', by('esh', large), []],
  ])('on %s, %o: %s', (on, buyer, expected) => {
    expect(sme(on, buyer)).toEqual(expected);
  });

  it.each<[BuyerInput, boolean, string]>([
    [by('local-authority', large), true, '7200.00'],
    [by('local-authority', large), false, '3600.00'],
    [by('local-authority', SMALL_BUYER), true, '3600.00'],
    [by('state', {}), true, '21600.00'],
    // Never the rate of the State, and the higher one is only said to be safe.
    [by('oph', large), true, '3600.00'],
  ])('%o, %s: %s', (buyer, smeHolder, expected) => {
    expect(minimum(contract({ buyer, smeHolder, amountTtc: '72000' }))).toBe(expected);
  });
});

describe('before the code', () => {
  it('knows the amount and the time, not the buyers', () => {
    const input = contract({ on: '2019-03-31', renewable: true });
    expect(advanceDuty(input).findings.map(shown)).toEqual([
      'advance-before-the-code uncertain warning unconfirmed-value',
      'advance-may-be-refused not-applicable info -',
    ]);
    expect(advanceDuty(input).due).toBe('uncertain');
    expect(advanceDuty({ ...input, amountHt: '50000' }).due).toBe('no');
    expect(advanceDuty({ ...input, on: '2016-04-01' }).due).toBe('uncertain');
    expect(advanceDuty({ ...input, on: '2019-04-01' }).due).toBe('yes');
  });
});

describe('several contracts of one operation', () => {
  const rules = advanceRules(civilDate('2026-05-04'), readBuyer(by('local-authority', {}), []));
  const facts = (amount: string, months: number, framework = false) => ({
    amount: exact(amount),
    months,
    renewed: false,
    framework,
  });

  it('is due when it is for one of them', () => {
    const small = facts('10000', 12);
    const due = facts('60000', 3);
    const orders = facts('60000', 12, true);
    expect(advanceOfAny(rules, [small, orders, due, orders])).toEqual(advance(rules, due));
    expect(advanceOfAny(rules, [small, orders]).due).toBe('conditional');
    expect(advanceOfAny(rules, [small, small]).due).toBe('no');
    const private_ = advanceRules(civilDate('2026-05-04'), readBuyer(by('esh', {}), []));
    expect(advanceOfAny(private_, [due, due]).findings[0]!.code).toBe('lots/advance-buyer-not-bound');
  });

  it('counts the firm part of a contract, not its renewals', () => {
    const periods = [
      { kind: 'firm', amount: '40000', months: 12 },
      { kind: 'renewal', amount: '40000', months: 12, times: 3 },
    ] as const;
    const { amount, ...rest } = advanceFacts(
      readContractValue({ periods: periods.map((one) => ({ ...one, amount: exact(one.amount) })) }, []),
    );
    expect([amount.toFixed(), rest]).toEqual(['40000', { months: 12, renewed: true, framework: false }]);
    const framework = advanceFacts(readContractValue({ framework: { maximum: exact('90000'), months: 24 } }, []));
    expect([framework.amount.toFixed(), framework.renewed, framework.framework]).toEqual(['90000', false, true]);
  });
});

describe('what comes in', () => {
  it.each<[expected: string, fields: object]>([
    ['lots/no-text-then on', { on: '2016-03-31' }],
    ['core/invalid-date on', { on: '2026-02-30' }],
    ['core/number-out-of-range amountHt', { amountHt: '-1' }],
    ['core/number-out-of-range months', { months: 0 }],
    ['core/wrong-type months', { months: 2.5 }],
    ['core/number-out-of-range amountTtc', { amountTtc: '59999.99' }],
    ['lots/ttc-twice vatRate', { amountTtc: '72000', vatRate: '0.2' }],
    ['core/unknown-value buyer.class', { buyer: { class: 'hlm' } }],
    ['lots/not-central buyer.central', { buyer: { class: 'oph', central: true } }],
    ['core/unknown-key contract', { contract: 1 }],
  ])('%s', (expected, fields) => {
    const result = safeAdvanceDuty({ ...contract(), ...fields });
    expect(result.ok ? 'accepted' : `${result.error.code} ${result.error.path.join('.')}`).toBe(expected);
  });

  it('has a schema', () => {
    expect(advanceSchema.safeParse(contract({ amountTtc: '60000' })).success).toBe(true);
    expect(safeAdvanceDuty(contract({ amountTtc: '60000' })).ok).toBe(true);
  });
});

describe('any contract', () => {
  it('is never due at or below either limit, and its lowest amount follows from its steps', () => {
    const any = fc.record({
      cents: fc.integer({ min: 4_999_000, max: 5_001_000 }),
      months: fc.integer({ min: 1, max: 40 }),
      one: fc.constantFrom<BuyerClass>('oph', 'esh', 'local-authority', 'state'),
    });
    fc.assert(
      fc.property(any, ({ cents, months, one }) => {
        const amountHt = exact(cents).dividedBy(100).toFixed();
        const duty = advanceDuty(contract({ buyer: by(one), amountHt, months, vatRate: '0.1' }));
        expect(duty.due === 'no').toBe(one === 'esh' || cents <= 5_000_000 || months <= 2);
        expect(duty.minimum === undefined).toBe(duty.due === 'no');
        if (duty.minimum !== undefined) expect(mistakesIn(duty.minimum.explanation)).toEqual([]);
        for (const one of duty.findings) {
          for (const locale of ['fr', 'en'] as const) {
            expect(renderFinding(one, lotsMessages, locale)).not.toContain('{');
          }
        }
      }),
      { numRuns: runs(100) },
    );
  });
});
