import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addDays,
  civilDate,
  exact,
  lotsMessages,
  previousAwardSchema,
  purchasingSchemeDuty,
  renderFinding,
  rotationDuty,
  safePurchasingSchemeDuty,
  safeRotationDuty,
  safeTenderCommitteeDuties,
  tenderCommitteeDuties,
  type BuyerClass,
  type BuyerInput,
  type DirectAwardInput,
  type Duty,
  type Finding,
  type PreviousAward,
  type TenderCommitteeInput,
} from '../../src/index.js';
import { rotation, rotationRules } from '../../src/lots/duties/rotation.js';
import { runs } from '../support/runs.js';

const shown = ({ code, outcome, severity, reason }: Finding): string =>
  [code.slice('lots/'.length), outcome, severity, reason ?? '-'].join(' ');
const said = ({ due, findings }: Duty): readonly string[] => [due, ...findings.map(shown)];
const errorOf = (result: ReturnType<typeof safeRotationDuty> | ReturnType<typeof safeTenderCommitteeDuties>): string =>
  result.ok ? 'accepted' : `${result.error.code} ${result.error.path.join('.')}`;

describe('the tender committee', () => {
  const asked = (fields: Partial<TenderCommitteeInput> = {}): TenderCommitteeInput => ({
    on: '2026-06-01',
    buyer: { class: 'oph' },
    category: 'services',
    contract: '216000.00',
    ...fields,
  });
  const [committee, report] = [0, 1].map(
    (place) =>
      (fields: Partial<TenderCommitteeInput>): readonly string[] =>
        said(tenderCommitteeDuties(asked(fields))[place]!),
  ) as [
    (fields: Partial<TenderCommitteeInput>) => readonly string[],
    (fields: Partial<TenderCommitteeInput>) => readonly string[],
  ];

  it('is uncertain at exactly the threshold, where the procedure is already formalised', () => {
    expect(committee({})).toEqual(['uncertain', 'tender-committee/at uncertain warning unsettled-law']);
    const [first] = tenderCommitteeDuties(asked())[0].findings;
    expect(renderFinding(first!, lotsMessages, 'en').split(' [')[0]).toBe(
      'To be confirmed: The contract, €216,000.00 excl. VAT, reaches the European threshold without passing it: the procedure is formalised from €216,000.00 excl. VAT on, but the text on the tender committee says “above”. Convene it all the same: one meeting too many undoes no contract.',
    );
    expect(first!.basis.slice(0, 3).map(({ label }) => label)).toEqual([
      'CCH, art. R433-2',
      'Décret n°\u00a02024-177 du 6 mars 2024',
      'CCH, art. R433-6',
    ]);
  });

  it.each<[BuyerClass, contract: string, due: string]>([
    ['oph', '215999.99', 'no'],
    ['oph', '216000', 'uncertain'],
    ['oph', '216000.01', 'yes'],
    ['esh', '215999.99', 'no'],
    ['esh', '216000', 'uncertain'],
    ['esh', '216000.01', 'yes'],
    ['hlm-cooperative', '216000.01', 'yes'],
    ['sem', '216000.01', 'yes'],
    ['local-authority', '216000.01', 'conditional'],
    ['local-public-body', '1', 'conditional'],
    ['state', '216000.01', 'conditional'],
    ['other-body', '216000.01', 'conditional'],
  ])('%s, %s: %s', (one, contract, due) => {
    expect(committee({ buyer: { class: one }, contract })[0]).toBe(due);
  });

  it.each<[on: string, category: TenderCommitteeInput['category'], contract: string, due: string]>([
    ['2025-12-31', 'services', '221000', 'uncertain'],
    ['2025-12-31', 'services', '221000.01', 'yes'],
    ['2025-12-31', 'services', '220999.99', 'no'],
    ['2026-01-01', 'works', '5404000', 'uncertain'],
    ['2026-01-01', 'works', '5404000.01', 'yes'],
    ['2026-01-01', 'works', '5403999.99', 'no'],
    ['2016-04-01', 'services', '209000.01', 'yes'],
    ['2016-04-01', 'services', '208999.99', 'no'],
  ])('of an ESH on %s, %s, %s: %s', (on, category, contract, due) => {
    expect(committee({ on, category, contract, buyer: { class: 'esh' } })[0]).toBe(due);
  });

  it('follows the higher threshold of a contracting entity', () => {
    const buyer: BuyerInput = { class: 'esh', role: 'contracting-entity' };
    expect(committee({ buyer, contract: '432000' })[0]).toBe('uncertain');
    expect(committee({ buyer, contract: '216000.01' })[0]).toBe('no');
  });

  it.each<[on: string, expected: readonly string[]]>([
    ['2018-11-24', ['uncertain', 'tender-committee-own-rules uncertain warning unconfirmed-value']],
    [
      '2018-11-25',
      [
        'yes',
        'tender-committee/above not-applicable warning -',
        'tender-committee-regulation-behind not-applicable info -',
      ],
    ],
    [
      '2024-03-07',
      [
        'yes',
        'tender-committee/above not-applicable warning -',
        'tender-committee-regulation-behind not-applicable info -',
      ],
    ],
    ['2024-03-08', ['yes', 'tender-committee/above not-applicable warning -']],
  ])('of an OPH on %s: %s', (on, expected) => {
    expect(committee({ on, contract: '6000000' })).toEqual(expected);
  });

  it('says nothing of the regulation for a small contract', () => {
    expect(committee({ on: '2020-01-01', contract: '1000' })).toEqual([
      'no',
      'tender-committee/below not-applicable info -',
    ]);
  });

  it('tells local authorities and other buyers where to look', () => {
    expect(committee({ buyer: { class: 'local-authority' } })).toEqual([
      'conditional',
      'tender-committee-not-modelled/local not-applicable info -',
    ]);
    expect(report({ buyer: { class: 'state' } })).toEqual([
      'conditional',
      'tender-committee-not-modelled/other not-applicable info -',
    ]);
  });

  it.each<[BuyerClass, on: string, contract: string, expected: readonly string[]]>([
    ['esh', '2026-06-01', '215999.99', ['no', 'execution-report/below not-applicable info -']],
    ['esh', '2026-06-01', '216000', ['uncertain', 'execution-report/at uncertain warning unsettled-law']],
    ['esh', '2026-06-01', '216000.01', ['yes', 'execution-report/above not-applicable warning -']],
    ['oph', '2026-06-01', '215999.99', ['no', 'execution-report/below not-applicable info -']],
    ['oph', '2026-06-01', '216000', ['uncertain', 'execution-report-oph uncertain warning unsettled-law']],
    ['oph', '2026-06-01', '216000.01', ['uncertain', 'execution-report-oph uncertain warning unsettled-law']],
    ['oph', '2018-11-24', '6000000', ['uncertain', 'execution-report-own-rules uncertain warning unconfirmed-value']],
  ])('the yearly report of %s on %s for %s: %s', (one, on, contract, expected) => {
    expect(report({ buyer: { class: one }, on, contract })).toEqual(expected);
  });

  it.each<[expected: string, fields: object]>([
    ['lots/no-text-then on', { on: '2016-03-31' }],
    ['lots/no-text-yet on', { on: '2028-01-01' }],
    ['accepted', { on: '2027-12-31' }],
    ['core/unknown-value category', { category: 'food' }],
    ['core/number-out-of-range contract', { contract: '-0.01' }],
    ['core/missing-value buyer.central', { buyer: { class: 'state-public-body' } }],
  ])('%s', (expected, fields) => {
    expect(errorOf(safeTenderCommitteeDuties({ ...asked(), ...fields }))).toBe(expected);
  });
});

describe('the scheme of responsible purchases', () => {
  const scheme = (on: string, yearlySpending?: string, one: BuyerClass = 'oph'): readonly string[] =>
    said(
      purchasingSchemeDuty({ on, buyer: { class: one, ...(yearlySpending === undefined ? {} : { yearlySpending }) } }),
    );
  const CONTENT = 'purchasing-scheme-content not-applicable info -';

  it('binds above fifty million, not at it', () => {
    expect(scheme('2026-01-01', '50000000')).toEqual(['no', 'purchasing-scheme/not-above not-applicable info -']);
    expect(scheme('2026-01-01', '50000000.01')[0]).toBe('yes');
    expect(scheme('2026-01-01', '50000001')).toEqual([
      'yes',
      'purchasing-scheme/due not-applicable warning -',
      CONTENT,
    ]);
  });

  it.each<[on: string, spending: string, one: BuyerClass, due: string]>([
    ['2022-12-31', '100000000', 'local-authority', 'no'],
    ['2022-12-31', '100000000.01', 'local-authority', 'yes'],
    ['2022-12-31', '50000000.01', 'local-authority', 'no'],
    ['2023-01-01', '50000000', 'local-authority', 'no'],
    ['2023-01-01', '50000000.01', 'local-authority', 'yes'],
    ['2023-10-24', '50000000.01', 'esh', 'uncertain'],
    ['2023-10-25', '50000000.01', 'esh', 'yes'],
    ['2023-10-25', '50000000.01', 'hlm-cooperative', 'yes'],
    ['2023-10-25', '50000000.01', 'sem', 'yes'],
    ['2023-10-24', '50000000', 'esh', 'no'],
    ['2016-04-01', '100000000.01', 'oph', 'uncertain'],
  ])('on %s, %s, %s: %s', (on, spending, one, due) => {
    expect(scheme(on, spending, one)[0]).toBe(due);
  });

  it('asks for the spending, and says before the extension what is not settled', () => {
    expect(scheme('2026-01-01')).toEqual([
      'uncertain',
      'purchasing-scheme/missing-spending uncertain warning missing-fact',
      CONTENT,
    ]);
    expect(scheme('2023-10-24', '60000000')).toEqual([
      'uncertain',
      'purchasing-scheme/status-by-law uncertain warning unsettled-law',
    ]);
  });

  it('is said in French', () => {
    const { findings } = purchasingSchemeDuty({
      on: '2026-01-01',
      buyer: { class: 'oph', yearlySpending: '50000001' },
    });
    expect(renderFinding(findings[0]!, lotsMessages, 'fr')).toBe(
      'Pour information\u202f: Avec 50\u202f000\u202f001,00\u202f€ HT de dépenses sur un an, au-delà de 50\u202f000\u202f000,00\u202f€ HT, l’acheteur adopte et publie un schéma de promotion des achats socialement et écologiquement responsables (SPASER). [CCP, art. D2111-3\u202f; Décret n°\u00a02022-767 du 2 mai 2022, art. 1\u202f; CCP, art. L2111-3\u202f; Loi n°\u00a02023-973 du 23 octobre 2023, art. 29]',
    );
  });

  it('refuses days of before', () => {
    const early = safePurchasingSchemeDuty({ on: '2016-03-31', buyer: { class: 'oph' } });
    expect(early.ok ? 'accepted' : `${early.error.code} ${early.error.path.join('.')}`).toBe('lots/no-text-then on');
  });
});

describe('not always the same operator', () => {
  const award = (operator: string, on: string, dispensed = true): PreviousAward => ({ operator, on, dispensed });
  const direct = (fields: Partial<DirectAwardInput> = {}): DirectAwardInput => ({
    on: '2026-05-04',
    operator: 'A',
    otherOffersExist: true,
    previousAwards: [award('A', '2024-05-04'), award('A', '2025-05-04')],
    ...fields,
  });
  const judged = (fields: Partial<DirectAwardInput>): string => {
    const { findings } = rotationDuty(direct(fields));
    const last = findings.at(-1)!;
    return `${shown(last)} ${last.figures.find(({ name }) => name === 'count')?.value ?? ''}`.trim();
  };

  it('warns of direct awards in a row to the same one while others may meet the need', () => {
    expect(said(rotationDuty(direct()))).toEqual([
      'yes',
      'rotation-owed not-applicable warning -',
      'rotation-same-operator uncertain warning unsettled-law',
    ]);
    expect(renderFinding(rotationDuty(direct()).findings[1]!, lotsMessages, 'en')).toBe(
      'To be confirmed: Direct awards already made in a row to “A”: 2, while other offers may meet the need. The text forbids contracting “systematically” with the same one without saying from how many on: consult other structures, or put the contract out to competition, reserved for insertion structures. [CCP, art. R2122-8, al. 2]',
    );
  });

  const SAME = 'rotation-same-operator uncertain warning unsettled-law';
  it.each<[expected: string, fields: Partial<DirectAwardInput>]>([
    [`${SAME} 1`, { previousAwards: [award('A', '2025-05-04')] }],
    [`${SAME} 1`, { previousAwards: [award('A', '2026-05-04')] }],
    ['rotation-kept met info - 0', { previousAwards: [award('A', '2026-05-05')] }],
    ['rotation-kept met info - 0', { previousAwards: [] }],
    ['rotation-kept met info - 0', { previousAwards: [award('A', '2025-05-04', false)] }],
    ['rotation-kept met info - 0', { previousAwards: [award('A', '2024-01-01'), award('B', '2025-01-01')] }],
    [`${SAME} 1`, { previousAwards: [award('A', '2025-01-01'), award('B', '2024-01-01'), award('A', '2023-01-01')] }],
    // A contract after competition changes nothing in the row of direct awards.
    [
      `${SAME} 2`,
      { previousAwards: [award('A', '2024-01-01'), award('B', '2024-06-01', false), award('A', '2025-01-01')] },
    ],
    // Another one got one the same day.
    ['rotation-kept met info - 0', { previousAwards: [award('A', '2025-01-01'), award('B', '2025-01-01')] }],
    ['rotation-no-other-offer met info - 2', { otherOffersExist: false }],
  ])('%s: %o', (expected, fields) => {
    expect(judged(fields)).toBe(expected);
  });

  it('asks whether others may meet the need', () => {
    const { on, operator, previousAwards } = direct();
    expect(said(rotationDuty({ on, operator: operator!, previousAwards: previousAwards! }))[2]).toBe(
      'rotation-others-unknown uncertain warning missing-fact',
    );
  });

  it('only recalls the duty without a history or an operator', () => {
    const recalled = ['yes', 'rotation-owed not-applicable warning -'];
    expect(said(rotationDuty({ on: '2026-05-04' }))).toEqual(recalled);
    expect(said(rotationDuty({ on: '2026-05-04', operator: 'A' }))).toEqual(recalled);
    expect(said(rotationDuty({ on: '2026-05-04', previousAwards: [award('A', '2025-01-01')] }))).toEqual(recalled);
  });

  it('is that of direct awards only, since before the code', () => {
    const on = civilDate('2026-05-04');
    const rules = rotationRules(on);
    expect(said(rotation(rules, 'adapted', direct(), on))).toEqual(['no', 'rotation-not-owed not-applicable info -']);
    expect(said(rotation(rules, 'formalised', direct(), on))[0]).toBe('no');
    expect(rotationDuty(direct({ on: '2016-04-01' })).findings[0]!.basis.map(({ label }) => label)).toEqual([
      'Décret n°\u00a02016-360 du 25 mars 2016, art. 30, I, 8°',
    ]);
  });

  it.each<[expected: string, fields: object]>([
    ['lots/no-text-then on', { on: '2016-03-31' }],
    [
      'core/too-many-items previousAwards',
      { previousAwards: Array.from({ length: 1_001 }, () => award('A', '2025-01-01')) },
    ],
    ['accepted', { previousAwards: Array.from({ length: 1_000 }, () => award('A', '2025-01-01')) }],
    ['core/invalid-date previousAwards.0.on', { previousAwards: [award('A', '2025-02-30')] }],
    ['core/unknown-key previousAwards.0.amount', { previousAwards: [{ ...award('A', '2025-01-01'), amount: 1 }] }],
    ['core/text-too-long operator', { operator: 'A'.repeat(101) }],
  ])('%s', (expected, fields) => {
    expect(errorOf(safeRotationDuty({ ...direct(), ...fields }))).toBe(expected);
    expect(previousAwardSchema.safeParse(award('A', '2025-01-01')).success).toBe(true);
  });

  it('does not depend on the order of the awards, and counts as one who walks back through them', () => {
    const awards = fc.uniqueArray(
      fc.record({
        operator: fc.constantFrom('A', 'B'),
        days: fc.integer({ min: 1, max: 60 }),
        dispensed: fc.boolean(),
      }),
      { maxLength: 12, selector: ({ days }) => days },
    );
    fc.assert(
      fc.property(awards, (list) => {
        const previousAwards = list.map(({ days, ...rest }) => ({
          ...rest,
          on: addDays(civilDate('2026-05-04'), -days),
        }));
        const walked = [...previousAwards].filter(({ dispensed }) => dispensed).sort((a, b) => (a.on < b.on ? 1 : -1));
        const stop = walked.findIndex(({ operator }) => operator !== 'A');
        const count = stop < 0 ? walked.length : stop;
        const found = (given: readonly PreviousAward[]): string | undefined =>
          rotationDuty(direct({ previousAwards: given }))
            .findings.at(-1)!
            .figures.find(({ name }) => name === 'count')!.value;
        expect(found(previousAwards)).toBe(exact(count).toFixed());
        expect(found([...previousAwards].reverse())).toBe(exact(count).toFixed());
      }),
      { numRuns: runs(100) },
    );
  });
});
