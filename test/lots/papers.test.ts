import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  attempt,
  contractPapers,
  contractPapersSchema,
  lotsMessages,
  renderFinding,
  safeContractPapers,
  type ContractPapersInput,
  type Finding,
} from '../../src/index.js';
import { runs } from '../support/runs.js';

interface Days {
  readonly on?: string;
  readonly notifiedOn?: string;
}

const asked = (fields: Partial<ContractPapersInput> = {}, { on = '2026-05-04', notifiedOn }: Days = {}) =>
  ({
    days: { consultationOn: on, ...(notifiedOn === undefined ? {} : { notifiedOn }) },
    buyer: { class: 'oph' },
    category: 'services',
    need: '30000',
    ...fields,
  }) satisfies ContractPapersInput;

const shown = ({ code, outcome, severity, reason, path }: Finding): string =>
  [code.slice('lots/'.length), outcome, severity, reason ?? '-', path.join('.')].join(' ');

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

function refusal(run: () => unknown): string {
  const result = attempt(run);
  return result.ok ? 'accepted' : result.error.message;
}

describe('the written form', () => {
  const due = (need: string, on?: string): string =>
    contractPapers(asked({ need }, on === undefined ? {} : { on })).writtenContract.due;

  it.each<[need: string, answer: string]>([
    ['24999.99', 'no'],
    ['25000', 'yes'],
    ['25000.01', 'yes'],
  ])('a need of %s: %s', (need, answer) => {
    expect(due(need)).toBe(answer);
    expect(due(need, '2019-04-01')).toBe(answer);
    expect(due(need, '2019-03-31')).toBe(answer);
    expect(due(need, '2016-04-01')).toBe(answer);
  });

  it('the need decides, not the contract', () => {
    expect(contractPapers(asked({ need: '115000', contract: '10000' })).writtenContract.due).toBe('yes');
  });

  it('its findings', () => {
    const findings = (need: string): readonly string[] =>
      contractPapers(asked({ need })).writtenContract.findings.map(shown);
    expect(findings('25000')).toEqual(['written-contract-due not-applicable warning - need']);
    expect(findings('24999.99')).toEqual(['written-contract-not-due not-applicable info - need']);
  });
});

describe('the buyer profile', () => {
  const due = (fields: Partial<ContractPapersInput>, on: string): string =>
    contractPapers(asked({ procedure: 'adapted', ...fields }, { on })).buyerProfile.due;

  it.each<[on: string, below: string, at: string]>([
    ['2019-04-01', '24999.99', '25000'],
    ['2019-12-31', '24999.99', '25000'],
    ['2020-01-01', '39999.99', '40000'],
    ['2026-03-31', '39999.99', '40000'],
    ['2026-04-01', '59999.99', '60000'],
  ])('on %s: not for %s, for %s', (on, below, at) => {
    expect(due({ need: below, notice: true }, on)).toBe('no');
    expect(due({ need: at, notice: true }, on)).toBe('yes');
    expect(due({ need: `${at}.01`, notice: true }, on)).toBe('yes');
    // The buyer may publish a notice, or not (B03).
    expect(due({ need: at }, on)).toBe('conditional');
    expect(due({ need: at, notice: false }, on)).toBe('conditional');
  });

  it('services of 60,000 euros engaged on 1 April 2026 (B03)', () => {
    const { procedure, buyerProfile } = contractPapers(asked({ need: '60000' }, { on: '2026-04-01' }));
    expect([procedure, buyerProfile.due]).toEqual(['adapted', 'conditional']);
    expect(buyerProfile.findings.map(shown)).toEqual(['buyer-profile-if-notice not-applicable warning - need']);
  });

  it('where a notice is due it counts as published', () => {
    expect(due({ need: '89999.99' }, '2026-06-01')).toBe('conditional');
    expect(due({ need: '90000' }, '2026-06-01')).toBe('yes');
    expect(due({ need: '90000', notice: false }, '2026-06-01')).toBe('yes');
    expect(due({ need: '90000', buyer: { class: 'esh' } }, '2026-06-01')).toBe('conditional');
    expect(due({ need: '300000', procedure: 'formalised', buyer: { class: 'esh' } }, '2026-06-01')).toBe('yes');
  });

  it('a dispensed contract has no notice, unless the buyer publishes one', () => {
    const works = { category: 'works', need: '95000', procedure: 'dispensed' } as const;
    expect(due(works, '2026-06-01')).toBe('no');
    expect(due({ ...works, notice: true }, '2026-06-01')).toBe('yes');
  });

  it('before the code', () => {
    expect(due({ need: '300000' }, '2018-09-30')).toBe('uncertain');
    expect(due({ need: '30000', notice: true }, '2018-10-01')).toBe('yes');
    expect(due({ need: '0', notice: true }, '2019-03-31')).toBe('yes');
    const { buyerProfile } = contractPapers(asked({}, { on: '2018-09-30' }));
    expect(buyerProfile.findings.map(shown)).toEqual(['buyer-profile-before uncertain warning unconfirmed-value ']);
  });
});

describe('electronic exchanges', () => {
  const said = (fields: Partial<ContractPapersInput>, on?: string): string => {
    const { due, findings } = contractPapers(asked(fields, on === undefined ? {} : { on })).electronicExchanges;
    return [due, ...findings.map(shown)].join(' | ');
  };

  it.each<[fields: Partial<ContractPapersInput>, answer: string]>([
    [{ need: '59999.99' }, 'no | electronic-exchanges-dispensed not-applicable info - need'],
    [{ need: '60000' }, 'yes | electronic-exchanges-due not-applicable warning - '],
    [{ need: '216000' }, 'yes | electronic-exchanges-due not-applicable warning - '],
    [
      { need: '215999.99', contract: '40000', procedure: 'dispensed' },
      'no | electronic-exchanges-dispensed not-applicable info - need',
    ],
    [
      { need: '216000', contract: '40000', procedure: 'dispensed' },
      'yes | electronic-exchanges-dispensed-lot not-applicable warning - need',
    ],
    [
      { category: 'works', need: '216000', contract: '40000', procedure: 'dispensed' },
      'no | electronic-exchanges-dispensed not-applicable info - need',
    ],
    [{ category: 'social-services', need: '800000' }, 'no | electronic-exchanges-social not-applicable info - '],
  ])('%j', (fields, answer) => {
    expect(said(fields)).toBe(answer);
    expect(said({ ...fields, procedure: contractPapers(asked(fields)).procedure }, '2026-04-01')).toBe(answer);
  });

  it('before the code', () => {
    const unread = 'uncertain | electronic-exchanges-before-the-code uncertain warning unconfirmed-value ';
    expect(said({ need: '300000' }, '2019-03-31')).toBe(unread);
    expect(said({ category: 'social-services' }, '2016-04-01')).toBe(unread);
    expect(said({ need: '300000' }, '2019-04-01')).toBe('yes | electronic-exchanges-due not-applicable warning - ');
  });
});

describe('essential data', () => {
  const data = (fields: Partial<ContractPapersInput>, days?: Days) => contractPapers(asked(fields, days)).essentialData;
  const said = (fields: Partial<ContractPapersInput>, days?: Days): string => {
    const { due, portal, publishBy, yearlyList } = data(fields, days);
    const list = yearlyList === undefined ? [] : [`list ${yearlyList.firstDay} ${yearlyList.lastDay}`];
    return [due, portal ?? '-', publishBy ?? '-', ...list].join(' ');
  };
  const codes = (fields: Partial<ContractPapersInput>, days?: Days): readonly string[] =>
    data(fields, days).findings.map(shown);
  const after = { procedure: 'adapted' } as const;

  it.each<[fields: Partial<ContractPapersInput>, answer: string]>([
    [{ ...after, need: '39999.99' }, 'no - -'],
    [{ ...after, need: '40000' }, 'yes data-gouv 2026-08-15'],
    [{ ...after, need: '40000.01' }, 'yes data-gouv 2026-08-15'],
    // A small contract of a larger need is in.
    [{ ...after, need: '115000', contract: '3000' }, 'yes data-gouv 2026-08-15'],
    // Contracts under R2122-8.
    [{ need: '24999.99' }, 'no - -'],
    [{ need: '25000' }, 'yes data-gouv 2026-08-15 list 2027-01-01 2027-03-31'],
    [{ need: '39999.99' }, 'yes data-gouv 2026-08-15 list 2027-01-01 2027-03-31'],
    [{ need: '39999.99', contract: '24999.99' }, 'no - -'],
    [{ need: '39999.99', contract: '25000' }, 'yes data-gouv 2026-08-15 list 2027-01-01 2027-03-31'],
    // From 40,000 euros on the list is unsettled.
    [{ need: '40000' }, 'uncertain data-gouv 2026-08-15 list 2027-01-01 2027-03-31'],
    [{ need: '59999.99' }, 'uncertain data-gouv 2026-08-15 list 2027-01-01 2027-03-31'],
    [
      { need: '115000', contract: '25000', procedure: 'dispensed' },
      'uncertain data-gouv 2026-08-15 list 2027-01-01 2027-03-31',
    ],
    // A contract too small for the list follows the need.
    [{ need: '115000', contract: '24999.99', procedure: 'dispensed' }, 'yes data-gouv 2026-08-15'],
  ])('%j, notified on 15 June 2026: %s', (fields, answer) => {
    expect(said(fields, { notifiedOn: '2026-06-15' })).toBe(answer);
  });

  it('the findings of each answer', () => {
    const notified = { notifiedOn: '2026-06-15' };
    const deadline = [
      'essential-data-portal/data-gouv not-applicable warning - ',
      'essential-data-deadline not-applicable warning - days.notifiedOn',
    ];
    const list = 'essential-data-yearly-list not-applicable info - days.notifiedOn';
    expect(codes({ ...after, need: '40000' }, notified)).toEqual([
      'essential-data-due not-applicable warning - need',
      ...deadline,
    ]);
    expect(codes({ need: '30000' }, notified)).toEqual([
      'essential-data-or-list not-applicable warning - contract',
      ...deadline,
      list,
    ]);
    expect(codes({ need: '50000' }, notified)).toEqual([
      'essential-data-dispensed-unsettled uncertain warning unsettled-law contract',
      ...deadline,
      list,
    ]);
    expect(codes({ ...after, need: '24999.99' })).toEqual(['essential-data-not-due not-applicable info - need']);
    expect(codes({ ...after, need: '25000' })).toEqual(['essential-data-outside-both not-applicable info - need']);
    expect(codes({ ...after, need: '39999.99' })).toEqual(['essential-data-outside-both not-applicable info - need']);
    expect(codes({ need: '24999.99' })).toEqual(['essential-data-not-due not-applicable info - need']);
  });

  it('without the day of notification there is no last day', () => {
    expect(said({ need: '30000' })).toBe('yes data-gouv -');
    expect(codes({ need: '30000' })).toEqual([
      'essential-data-or-list not-applicable warning - contract',
      'essential-data-portal/data-gouv not-applicable warning - ',
    ]);
  });

  it.each<[notifiedOn: string, last: string]>([
    ['2026-06-30', '2026-08-30'],
    ['2026-12-31', '2027-02-28'],
    ['2027-12-31', '2028-02-29'],
  ])('notified on %s: %s at the latest', (notifiedOn, last) => {
    expect(data({ ...after, need: '50000' }, { notifiedOn }).publishBy).toBe(last);
  });

  it('the threshold was 25,000 euros until the end of 2019', () => {
    expect(said({ ...after, need: '24999.99' }, { on: '2019-12-31', notifiedOn: '2020-02-03' })).toBe('no - -');
    expect(said({ ...after, need: '25000' }, { on: '2019-12-31', notifiedOn: '2020-02-03' })).toBe(
      'yes buyer-profile 2020-04-03',
    );
    expect(said({ ...after, need: '39999.99' }, { on: '2020-01-01', notifiedOn: '2020-02-03' })).toBe('no - -');
    expect(said({ ...after, need: '40000' }, { on: '2020-01-01', notifiedOn: '2020-02-03' })).toBe(
      'yes buyer-profile 2020-04-03',
    );
  });

  it('the day of notification decides from 2024 on', () => {
    const contract = { ...after, need: '50000' } as const;
    expect(said(contract, { on: '2023-11-06', notifiedOn: '2023-12-31' })).toBe('yes buyer-profile 2024-02-29');
    expect(said(contract, { on: '2023-11-06', notifiedOn: '2024-01-01' })).toBe('yes data-gouv 2024-03-01');
    const dispensed = { need: '30000' } as const;
    expect(said(dispensed, { on: '2023-11-06', notifiedOn: '2023-12-31' })).toBe('no - -');
    expect(said(dispensed, { on: '2023-11-06', notifiedOn: '2024-01-01' })).toBe(
      'yes data-gouv 2024-03-01 list 2025-01-01 2025-03-31',
    );
    // Engaged under the threshold of 2019, notified under the article of 2024.
    expect(said({ ...after, need: '30000' }, { on: '2019-12-31', notifiedOn: '2024-01-01' })).toBe('no - -');
  });

  it('a consultation of before 2024 asks for the day of notification', () => {
    const by = 'essential-data-by-notification not-applicable info - days.notifiedOn';
    expect(said({ ...after, need: '50000' }, { on: '2023-12-31' })).toBe('yes buyer-profile -');
    expect(codes({ ...after, need: '50000' }, { on: '2023-12-31' }).at(-1)).toBe(by);
    expect(said({ need: '30000' }, { on: '2023-12-31' })).toBe('conditional - -');
    expect(codes({ need: '30000' }, { on: '2023-12-31' })).toEqual([
      'essential-data-not-due not-applicable info - need',
      by,
    ]);
    expect(codes({ ...after, need: '50000' }, { on: '2024-01-01' })).not.toContain(by);
  });

  it('starts in October 2018', () => {
    const contract = { ...after, need: '300000' } as const;
    expect(said(contract, { on: '2018-09-30', notifiedOn: '2018-11-05' })).toBe('no - -');
    expect(codes(contract, { on: '2016-04-01', notifiedOn: '2016-06-01' })).toEqual([
      'essential-data-none-yet not-applicable info - ',
    ]);
    expect(said(contract, { on: '2018-10-01', notifiedOn: '2018-11-05' })).toBe('yes buyer-profile 2019-01-05');
    expect(said({ ...after, need: '24999.99' }, { on: '2018-10-01', notifiedOn: '2018-11-05' })).toBe('no - -');
  });
});

describe('the turnover asked of candidates', () => {
  it.each<[on: string, contract: string, ceiling: string]>([
    ['2025-12-31', '100000', '200000'],
    ['2026-01-01', '100000', '150000'],
    ['2026-01-01', '33333.33', '49999.995'],
    ['2019-04-01', '100000', '200000'],
    ['2019-03-31', '100000', '200000'],
    ['2016-04-01', '100000', '200000'],
  ])('on %s, %s: %s', (on, contract, ceiling) => {
    const { turnoverCeiling } = contractPapers(asked({ need: '120000', contract }, { on }));
    expect([turnoverCeiling.due, turnoverCeiling.ceiling.toFixed()]).toEqual(['conditional', ceiling]);
    expect(turnoverCeiling.findings.map(shown)).toEqual(['turnover-ceiling not-applicable warning - contract']);
  });
});

describe('texts', () => {
  it('the doubt on the yearly list', () => {
    const { essentialData } = contractPapers(asked({ need: '50000' }, { notifiedOn: '2026-06-15' }));
    const [first, , third, fourth] = essentialData.findings;
    expect(plain(renderFinding(first!, lotsMessages, 'fr'))).toBe(
      'À confirmer : Marché de 50 000,00 € HT, d’au moins 25 000,00 € HT, conclu au titre de l’article R2122-8 pour un besoin de 50 000,00 € HT, au moins égal à 40 000,00 € HT : le premier alinéa de l’article R2196-1 demande les données essentielles, le dernier admet la liste annuelle sans fixer de plafond. Lecture sûre : publier les données essentielles. [CCP, art. R2196-1 ; CCP, art. R2196-1, dernier al.]',
    );
    expect(plain(renderFinding(third!, lotsMessages, 'en'))).toBe(
      'For information: Contract notified on 15 June 2026: essential data published within 2 months, on 15 August 2026 at the latest. A modification opens a new period. [CCP, art. R2196-1]',
    );
    expect(plain(renderFinding(fourth!, lotsMessages, 'fr'))).toBe(
      'Pour information : La liste annuelle paraît entre le 1er janvier 2027 et le 31 mars 2027, pour un marché conclu l’année de sa notification. [CCP, art. R2196-1, dernier al.]',
    );
  });

  it('the turnover', () => {
    const { turnoverCeiling } = contractPapers(asked({ need: '100000' }));
    expect(plain(renderFinding(turnoverCeiling.findings[0]!, lotsMessages, 'en'))).toBe(
      'For information: If candidates are asked for a minimum yearly turnover, it does not exceed €150,000.00 (1.5 times the estimated amount of the contract or lot, €100,000.00 excl. VAT), but for a reason of object or performance, written in the consultation documents. Too high a figure keeps insertion structures out. [CCP, art. R2142-7; Décret n° 2025-1383]',
    );
  });

  it('every finding has its text in both languages', () => {
    for (const on of ['2016-04-01', '2018-10-01', '2019-12-31', '2023-12-31', '2026-05-04', '2027-12-31']) {
      for (const procedure of ['dispensed', 'adapted', 'formalised'] as const) {
        for (const need of ['1000', '30000', '50000', '95000', '300000']) {
          const papers = contractPapers(asked({ need, procedure }, { on, notifiedOn: '2028-01-03' }));
          const { writtenContract, buyerProfile, electronicExchanges, essentialData, turnoverCeiling } = papers;
          const duties = [writtenContract, buyerProfile, electronicExchanges, essentialData, turnoverCeiling];
          for (const one of [...duties.flatMap(({ findings }) => findings), ...papers.findings]) {
            expect(renderFinding(one, lotsMessages, 'fr')).not.toBe(renderFinding(one, lotsMessages, 'en'));
          }
        }
      }
    }
  });
});

describe('days and input', () => {
  it('says when the texts were read before the day', () => {
    expect(contractPapers(asked({}, { on: '2026-08-01' })).findings).toEqual([]);
    expect(contractPapers(asked({}, { on: '2026-08-02' })).findings.map(shown)).toEqual([
      'law-checked-before uncertain info unconfirmed-value on',
    ]);
  });

  it('outside what is known', () => {
    expect(refusal(() => contractPapers(asked({}, { on: '2016-03-31' })))).toContain('lots/no-text-then at days');
    expect(refusal(() => contractPapers(asked({}, { on: '2027-12-31' })))).toBe('accepted');
    expect(refusal(() => contractPapers(asked({}, { on: '2028-01-01' })))).toContain('lots/no-text-yet at days');
  });

  it.each<[fields: object, message: string]>([
    [{ contract: '30000.01' }, 'core/number-out-of-range at contract: expected at most 30000, the value of the need'],
    [{ contract: '-1' }, 'core/number-out-of-range at contract'],
    [{ notice: 'yes' }, 'at notice'],
    [{ procedure: 'open' }, 'at procedure'],
    [{ days: { consultationOn: '2026-05-04', notifiedOn: '2026-05-03' } }, 'at days.notifiedOn'],
    [{ months: 12 }, 'core/unknown-key'],
  ])('%j is refused', (fields, message) => {
    const result = safeContractPapers(asked(fields));
    expect(result.ok ? 'accepted' : result.error.message).toContain(message);
  });

  it('the schema lets through what the function accepts', () => {
    expect(contractPapersSchema.safeParse(asked({ contract: '30000', notice: true })).success).toBe(true);
    expect(safeContractPapers(asked()).ok).toBe(true);
  });
});

it('a cent more never lifts a duty, the procedure staying the same', () => {
  const RANK = { no: 0, conditional: 1, uncertain: 2, yes: 3 } as const;
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 60_000_000 }),
      fc.constantFrom<'dispensed' | 'adapted' | 'formalised'>('dispensed', 'adapted', 'formalised'),
      fc.boolean(),
      fc.constantFrom('2019-05-01', '2020-07-25', '2024-06-01', '2026-05-04'),
      (cents, procedure, notice, on) => {
        const at = (value: number): ContractPapersInput =>
          asked({ need: (value / 100).toFixed(2), contract: 0, procedure, notice }, { on, notifiedOn: on });
        const [less, more] = [contractPapers(at(cents)), contractPapers(at(cents + 1))];
        for (const duty of ['writtenContract', 'buyerProfile', 'electronicExchanges', 'essentialData'] as const) {
          expect(RANK[more[duty].due]).toBeGreaterThanOrEqual(RANK[less[duty].due]);
        }
      },
    ),
    { numRuns: runs(300) },
  );
});
