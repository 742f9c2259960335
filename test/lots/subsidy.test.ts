import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  assessSubsidy,
  BUYER_CLASSES,
  civilDate,
  lotsMessages,
  renderFinding,
  rowOn,
  safeAssessSubsidy,
  subsidyTables,
  type BuyerClass,
  type Finding,
  type LawTable,
  type SubsidyInput,
} from '../../src/index.js';
import { PROCUREMENT_SUBSIDIES } from '../law/expected-values.js';
import { runs } from '../support/runs.js';

const OWN = {
  initiatedByRecipient: true,
  definedByRecipient: true,
  generalInterest: true,
  individualisedService: false,
} as const;

const aid = (fields: Partial<SubsidyInput> = {}): SubsidyInput => ({
  on: '2026-06-01',
  buyer: { class: 'oph' },
  amount: '20000',
  recipient: 'association',
  ...OWN,
  ...fields,
});

const without = (input: SubsidyInput, fact: keyof SubsidyInput): SubsidyInput =>
  Object.fromEntries(Object.entries(input).filter(([key]) => key !== fact)) as unknown as SubsidyInput;

const shown = ({ code, outcome, severity, reason }: Finding): string =>
  [code.slice('lots/subsidy-'.length), outcome, severity, reason ?? '-'].join(' ');
const said = (input: SubsidyInput): readonly string[] => assessSubsidy(input).findings.map(shown);

function refusal(input: unknown): string {
  const result = safeAssessSubsidy(input as SubsidyInput);
  return result.ok ? 'accepted' : `${result.error.code} ${result.error.path.join('.')}`;
}

describe('the tables of subsidies', () => {
  const tables = new Map(Object.values<LawTable<unknown>>({ ...subsidyTables }).map((table) => [table.id, table]));

  it.each(PROCUREMENT_SUBSIDIES)('%s on %s', (id, day, value) => {
    expect(rowOn(tables.get(id)!, civilDate(day))?.value).toEqual(value);
  });

  it('are expected whole', () => {
    expect(new Set(PROCUREMENT_SUBSIDIES.map(([id]) => id))).toEqual(new Set(tables.keys()));
    for (const { id, rows } of tables.values()) {
      expect(PROCUREMENT_SUBSIDIES.filter(([table]) => table === id)).toHaveLength(2 * rows.length);
    }
  });
});

describe('what a subsidy is', () => {
  it('opens where every test passes', () => {
    expect(assessSubsidy(aid())).toMatchObject({ status: 'open', failed: [], unknown: [], convention: 'no' });
    expect(said(aid())).toEqual([
      'tests-passed met info -',
      'convention-not-due not-applicable info -',
      'report not-applicable warning -',
      'engagement-contract not-applicable warning -',
    ]);
  });

  it.each<[fact: keyof typeof OWN, wrong: boolean, test: string]>([
    ['generalInterest', false, 'general-interest'],
    ['initiatedByRecipient', false, 'initiated-by-recipient'],
    ['definedByRecipient', false, 'defined-by-recipient'],
    ['individualisedService', true, 'no-individualised-service'],
  ])('%s: %s closes it, and left out leaves it conditional', (fact, wrong, test) => {
    const closed = assessSubsidy(aid({ [fact]: wrong, amount: '50000' }));
    expect(closed).toMatchObject({ status: 'closed', failed: [test], convention: 'no' });
    expect(closed.findings.map(shown)).toEqual([`test/${test} breached blocking -`]);
    const asked = assessSubsidy(without(aid(), fact));
    expect(asked).toMatchObject({ status: 'conditional', unknown: [test] });
    expect(asked.findings.map(shown)[0]).toBe(`test-unknown/${test} uncertain warning missing-fact`);
  });

  it('a need that the buyer defined risks being a public contract', () => {
    const { status, findings } = assessSubsidy(aid({ buyerDefinedNeed: true }));
    expect(status).toBe('closed');
    expect(findings.map(shown)).toEqual(['requalification breached blocking -']);
    expect(assessSubsidy(aid({ buyerDefinedNeed: false })).status).toBe('open');
    expect(said(aid({ buyerDefinedNeed: true, definedByRecipient: false }))).toEqual([
      'requalification breached blocking -',
      'test/defined-by-recipient breached blocking -',
    ]);
  });

  it('nothing known asks for all of it', () => {
    const { status, unknown, convention } = assessSubsidy({ on: '2026-06-01', buyer: { class: 'oph' } });
    expect([status, unknown.length, convention]).toEqual(['conditional', 4, 'uncertain']);
  });

  it.each(BUYER_CLASSES)('a giver of class %s', (one) => {
    const bound = !(['esh', 'hlm-cooperative', 'sem', 'other-body'] as BuyerClass[]).includes(one);
    const buyer = { class: one, ...(one === 'state-public-body' ? { central: false } : {}) };
    const { status, convention, findings } = assessSubsidy(aid({ buyer, amount: '23000.01' }));
    expect([status, convention]).toEqual(bound ? ['open', 'yes'] : ['uncertain', 'uncertain']);
    expect(findings.some(({ code }) => code === 'lots/subsidy-giver-not-established')).toBe(!bound);
    const due = findings.filter(({ code }) => /convention-due|report|engagement/.test(code));
    expect(due.map(({ reason }) => reason)).toEqual(Array(3).fill(bound ? undefined : 'unsettled-law'));
  });
});

describe('what a subsidy asks for', () => {
  it.each<[amount: string, convention: string, code: string]>([
    ['0', 'no', 'convention-not-due not-applicable info -'],
    ['22999.99', 'no', 'convention-not-due not-applicable info -'],
    ['23000', 'no', 'convention-not-due not-applicable info -'],
    ['23000.00', 'no', 'convention-not-due not-applicable info -'],
    ['23000.01', 'yes', 'convention-due not-applicable warning -'],
  ])('%s euros for the year', (amount, convention, code) => {
    expect(assessSubsidy(aid({ amount })).convention).toBe(convention);
    expect(said(aid({ amount }))[1]).toBe(code);
  });

  it('no convention for grants for social housing', () => {
    const grant = aid({ amount: '900000', forSocialHousingConstruction: true });
    expect(assessSubsidy(grant).convention).toBe('no');
    expect(said(grant)[1]).toBe('social-housing not-applicable info -');
    expect(said(aid({ amount: '900000', forSocialHousingConstruction: false }))[1]).toBe(
      'convention-due not-applicable warning -',
    );
  });

  it.each<
    [on: string, requestedOn: string | undefined, recipient: SubsidyInput['recipient'], signs: string | undefined]
  >([
    ['2022-01-01', undefined, 'association', undefined],
    ['2022-01-02', undefined, 'association', 'engagement-contract not-applicable warning -'],
    ['2022-02-01', '2022-01-01', 'association', undefined],
    ['2022-02-01', '2022-01-02', 'foundation', 'engagement-contract not-applicable warning -'],
    ['2022-02-01', '2022-01-02', 'other', undefined],
    ['2022-02-01', '2022-01-02', undefined, 'engagement-unknown uncertain warning missing-fact'],
    ['2022-02-01', '2022-01-01', undefined, undefined],
  ])('awarded on %s, requested on %s by %s', (on, requestedOn, recipient, signs) => {
    const input = {
      ...without(aid({ on }), 'recipient'),
      ...(recipient && { recipient }),
      ...(requestedOn && { requestedOn }),
    };
    expect(said(input).find((one) => one.startsWith('engagement'))).toBe(signs);
  });
});

describe('days and bad input', () => {
  it('says up to when the texts were read', () => {
    const codes = (on: string): readonly string[] => assessSubsidy(aid({ on })).findings.map(({ code }) => code);
    expect(codes('2026-08-01')).not.toContain('lots/law-checked-before');
    expect(codes('2026-08-02')).toContain('lots/law-checked-before');
  });

  it.each<[unknown, string]>([
    [{}, 'core/missing-value on'],
    [aid({ on: '2016-03-31' }), 'lots/no-text-then on'],
    [aid({ requestedOn: '2016-03-31' }), 'lots/no-text-then requestedOn'],
    [aid({ on: '2016-04-01' }), 'accepted'],
    [aid({ requestedOn: '2026-06-02' }), 'core/date-out-of-range requestedOn'],
    [aid({ requestedOn: '2026-06-01' }), 'accepted'],
    [aid({ amount: '-0.01' }), 'core/number-out-of-range amount'],
    [aid({ amount: 'much' }), 'core/invalid-number amount'],
    [aid({ recipient: 'company' as 'other' }), 'core/unknown-value recipient'],
    [{ ...aid(), yearly: 1 }, 'core/unknown-key yearly'],
    [{ ...aid(), generalInterest: 'yes' }, 'core/wrong-type generalInterest'],
    [aid({ buyer: { class: 'state-public-body' } }), 'core/missing-value buyer.central'],
  ])('%j', (input, expected) => {
    expect(refusal(input)).toBe(expected);
  });
});

describe('its texts', () => {
  it('are written out', () => {
    const render = (input: SubsidyInput, at: number, locale: 'fr' | 'en'): string =>
      renderFinding(assessSubsidy(input).findings[at]!, lotsMessages, locale);
    expect(render(aid({ amount: '23000.01' }), 1, 'fr')).toBe(
      'Pour information\u202f: L’aide de l’année, 23\u202f000,01\u202f€, dépasse 23\u202f000,00\u202f€\u202f: une convention écrite est obligatoire\u202f; elle dit l’objet, le montant, le versement et l’emploi de l’aide. [Loi n°\u00a02000-321 du 12 avril 2000, art. 10\u202f; Décret n°\u00a02001-495 du 6 juin 2001, art. 1]',
    );
    expect(render(aid(), 2, 'en')).toBe(
      'For information: The recipient renders a financial report within 6\u202fmonths of the end of the financial year for which the aid is awarded. [Loi n°\u00a02000-321 du 12 avril 2000, art. 10]',
    );
    expect(render(aid({ buyer: { class: 'esh' } }), 1, 'en')).toBe(
      'To be confirmed: It is not established that the rules on subsidies bind a private body such as an ESH: have it confirmed and, to be safe, do what they ask. [Loi n°\u00a02000-321 du 12 avril 2000, art. 9-1 (inferred); Loi n°\u00a02000-321 du 12 avril 2000, art. 10 (inferred)]',
    );
  });

  it('there is one in each language for every finding', () => {
    const unknown = { on: '2026-06-01', buyer: { class: 'oph' } } as const;
    const wrong = { ...unknown, generalInterest: false, initiatedByRecipient: false, definedByRecipient: false };
    const all = [aid(), unknown, { ...wrong, individualisedService: true, buyerDefinedNeed: true }];
    for (const one of all.flatMap((input) => assessSubsidy(input).findings)) {
      for (const locale of ['fr', 'en'] as const) expect(renderFinding(one, lotsMessages, locale)).not.toMatch(/[{}]/);
    }
  });
});

describe('properties', () => {
  it('a cent more never lifts the convention', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000_000 }), (cents) => {
        const due = (many: number): boolean =>
          assessSubsidy(aid({ amount: (many / 100).toFixed(2) })).convention === 'yes';
        expect(due(cents)).toBe(cents > 2_300_000);
        expect(due(cents) && !due(cents + 1)).toBe(false);
      }),
      { numRuns: runs(200) },
    );
  });

  it('a fact more never opens what a failed test closed', () => {
    const fact = fc.option(fc.boolean(), { nil: undefined });
    fc.assert(
      fc.property(fc.tuple(fact, fact, fact, fact), ([a, b, c, d]) => {
        const facts = { initiatedByRecipient: a, definedByRecipient: b, generalInterest: c, individualisedService: d };
        const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
        const { status } = assessSubsidy({ on: '2026-06-01', buyer: { class: 'oph' }, ...known });
        const fails = a === false || b === false || c === false || d === true;
        const whole = [a, b, c, d].every((value) => value !== undefined);
        expect(status).toBe(fails ? 'closed' : whole ? 'open' : 'conditional');
      }),
      { numRuns: runs(100) },
    );
  });
});
