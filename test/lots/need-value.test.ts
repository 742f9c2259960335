import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { needValue } from '../../src/lots/need/need-value.js';
import { needValueRulesOn } from '../../src/lots/need/need-value-rules.js';
import { lotTotal } from '../../src/lots/need/need-value-steps.js';
import {
  civilDate,
  estimateNeed,
  exact,
  frameworkDuration,
  lot,
  lotsMessages,
  needValueRules,
  needValueSchema,
  renderExplanation,
  renderFinding,
  safeEstimateNeed,
  type ContractValueInput,
  type Finding,
  type LawTable,
  type NeedValueInput,
  type RecurringNeedInput,
} from '../../src/index.js';
import { PROCUREMENT_VALUE } from '../law/expected-values.js';
import { mistakesIn } from '../support/check-explanation.js';
import { runs } from '../support/runs.js';

const yearly = (amount: string, renewals: number): ContractValueInput => ({
  periods: [
    { kind: 'firm', amount, months: 12 },
    ...(renewals === 0 ? [] : [{ kind: 'renewal', amount, months: 12, times: renewals } as const]),
  ],
});
const once = (amount: string): ContractValueInput => yearly(amount, 0);
const framework = (maximum: string | null, months: number, renewals = 0): ContractValueInput => ({
  framework: { maximum, months, renewals, ...(maximum === null ? { estimate: '50000' } : {}) },
});
const need = (fields: Partial<NeedValueInput> = {}): NeedValueInput => ({
  days: { consultationOn: '2026-06-01' },
  category: 'services',
  lots: [{ number: '1', value: once('54000') }],
  ...fields,
});
const on = (day: string): Pick<NeedValueInput, 'days'> => ({ days: { noticeSentOn: day } });
const oneLot = (value: ContractValueInput): Pick<NeedValueInput, 'lots'> => ({ lots: [{ number: '1', value }] });

const worth = (fields: Partial<NeedValueInput>): string => estimateNeed(need(fields)).value.value.toFixed(2);
const shown = ({ code, outcome, severity, reason, path }: Finding): string =>
  [code.slice('lots/'.length), outcome, severity, reason ?? '-', path.join('.')].join(' ');
const said = (fields: Partial<NeedValueInput>): readonly string[] =>
  estimateNeed(need(fields))
    .findings.map(shown)
    .filter((one) => !one.startsWith('law-checked-before'));
const text = (fields: Partial<NeedValueInput>, locale: 'fr' | 'en'): readonly string[] =>
  renderExplanation(estimateNeed(need(fields)).value.explanation, { messages: lotsMessages, locale })
    .replaceAll(/ \[[^\]]*\]/g, '')
    .split('\n');
const plain = (line: string): string => line.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('the tables', () => {
  const tables = new Map<string, LawTable<unknown>>(
    [...Object.values<LawTable<unknown>>({ ...needValueRules }), ...Object.values(frameworkDuration)].map((table) => [
      table.id,
      table,
    ]),
  );

  it.each(PROCUREMENT_VALUE)('%s on %s', (id, day, value) => {
    const row = tables.get(id)?.rows.find(({ from, until }) => from <= day && (until === null || day <= until));
    expect(row?.value).toEqual(value);
  });

  it('are all expected, on the first and on the last day of every row', () => {
    expect(new Set(PROCUREMENT_VALUE.map(([id]) => id))).toEqual(new Set(tables.keys()));
    for (const [id, { rows }] of tables) {
      expect(PROCUREMENT_VALUE.filter(([own]) => own === id)).toHaveLength(2 * rows.length);
    }
  });
});

describe('what is counted', () => {
  it('one firm year and three renewals of 54,000 make 216,000', () => {
    const { on: day, value, lots, deemedAboveThresholds } = estimateNeed(need(oneLot(yearly('54000', 3))));
    expect([day, value.value.toFixed(2), lots[0]?.months, deemedAboveThresholds]).toEqual([
      '2026-06-01',
      '216000.00',
      48,
      false,
    ]);
  });

  it.each<[what: string, fields: Partial<NeedValueInput>, expected: string]>([
    ['one period', oneLot(once('0.01')), '0.01'],
    [
      'two firm periods that are alike',
      oneLot({ periods: [{ kind: 'firm', amount: '100.10', months: 6, times: 2 }] }),
      '200.20',
    ],
    ['options', oneLot({ ...once('1000'), options: [{ label: 'Vitres', amount: '200.01' }] }), '1200.01'],
    [
      'optional tranches, with the firm one',
      oneLot({
        ...once('1000'),
        optionalTranches: [
          { label: 'TO1', amount: '300' },
          { label: 'TO2', amount: '40' },
        ],
      }),
      '1340.00',
    ],
    ['the maximum of a framework agreement over its whole duration', oneLot(framework('30000', 12, 3)), '120000.00'],
    ['the estimate of one without a maximum', oneLot(framework(null, 12, 1)), '100000.00'],
    [
      'every lot',
      {
        lots: [
          { number: '1', value: once('1') },
          { number: '2', title: 'Sud', value: once('2') },
          { number: '3', value: once('4') },
        ],
      },
      '7.00',
    ],
    ['premiums', { premiums: '500' }, '54500.00'],
    ['homogeneous services in another contract', { sameNeed: [{ label: 'Site B', amount: '6000' }] }, '60000.00'],
    [
      'what the buyer makes available for works, and the other works of the operation',
      { category: 'works', madeAvailable: '1000', sameNeed: [{ label: 'Lot peinture', amount: '45000' }] },
      '100000.00',
    ],
    [
      'units, but autonomous ones',
      {
        units: [
          { label: 'Agence nord', amount: '6000', autonomous: false },
          { label: 'Agence sud', amount: '70000', autonomous: true },
        ],
      },
      '60000.00',
    ],
  ])('%s', (_, fields, expected) => {
    expect(worth(fields)).toBe(expected);
  });

  it('takes an operation of works of 115,000 in three lots as one need', () => {
    const amounts = ['60000', '30000', '25000'];
    const lots = amounts.map((amount, at) => ({ number: String(at + 1), value: once(amount) }));
    expect(worth({ ...on('2026-03-01'), category: 'works', lots })).toBe('115000.00');
  });
});

describe('a regular need', () => {
  it.each<[what: string, recurring: RecurringNeedInput, expected: string]>([
    ['the twelve months before', { previousTwelveMonths: { amount: '12000' } }, '12000.00'],
    ['corrected upwards', { previousTwelveMonths: { amount: '12000', correction: '500.50' } }, '12500.50'],
    ['corrected downwards', { previousTwelveMonths: { amount: '12000', correction: '-12000' } }, '0.00'],
    ['the twelve months after', { nextTwelveMonths: '9000' }, '9000.00'],
    ['the larger of both, before', { previousTwelveMonths: { amount: '12000' }, nextTwelveMonths: '9000' }, '12000.00'],
    ['the larger of both, after', { previousTwelveMonths: { amount: '9000' }, nextTwelveMonths: '9000.01' }, '9000.01'],
  ])('without a contract: %s', (_, recurring, expected) => {
    expect(worth({ lots: [], recurring })).toBe(expected);
    expect(said({ lots: [], recurring })).toEqual([]);
  });

  it.each([
    ['53999.99', '54000.00', 'need-reading/contracts not-applicable info - recurring'],
    ['54000', '54000.00', 'need-reading/contracts not-applicable info - recurring'],
    ['54000.01', '54000.01', 'need-reading/twelve-months not-applicable info - recurring'],
  ])('with a contract of 54,000 and %s a year, the larger reading: %s', (nextTwelveMonths, expected, finding) => {
    const fields = { recurring: { nextTwelveMonths } };
    expect([worth(fields), said(fields)]).toEqual([expected, [finding]]);
  });

  it('is also read beside other contracts only', () => {
    const fields = { lots: [], sameNeed: [{ label: 'Site B', amount: '10' }], recurring: { nextTwelveMonths: '9' } };
    expect([worth(fields), said(fields)]).toEqual([
      '10.00',
      ['need-reading/contracts not-applicable info - recurring'],
    ]);
  });

  it('a fourth year that the contract did not provide for is a need of its own, not the end of the old one', () => {
    // 3 × 12,000 were passed in 2023; the year wanted in 2026 is valued alone, with what was bought in the twelve months before.
    const fields = { ...oneLot(once('12000')), recurring: { previousTwelveMonths: { amount: '12000' } } };
    expect(worth(fields)).toBe('12000.00');
  });
});

describe('a framework agreement', () => {
  const duration = (value: ContractValueInput, fields: Partial<NeedValueInput> = {}): readonly string[] =>
    said({ ...oneLot(value), ...fields }).filter((one) => one.startsWith('framework-duration'));
  const entity = { buyer: { class: 'oph', role: 'contracting-entity' } } as const;

  it.each<[what: string, value: ContractValueInput, fields: Partial<NeedValueInput>, expected: string]>([
    ['1 + 3 years', framework('1', 12, 3), {}, ' met info - lots.0.value'],
    ['2 + 3 years', framework('1', 12, 4), {}, '-exceeded breached blocking - lots.0.value'],
    ['48 months', framework('1', 48), {}, ' met info - lots.0.value'],
    ['49 months', framework('1', 49), {}, '-exceeded breached blocking - lots.0.value'],
    [
      '49 months, exceptional',
      framework('1', 49),
      { longFramework: 'exceptional-and-justified' },
      '-excepted/exceptional-and-justified met warning - lots.0.value',
    ],
    [
      '49 months, for the other reason, which is not open to an authority',
      framework('1', 49),
      { longFramework: 'restricted-competition-or-failure' },
      '-exceeded breached blocking - lots.0.value',
    ],
    ['96 months, entity', framework('1', 96), entity, ' met info - lots.0.value'],
    ['97 months, entity', framework('1', 97), entity, '-exceeded breached blocking - lots.0.value'],
    [
      '97 months, entity, the day before the other reason exists',
      framework('1', 97),
      { ...entity, ...on('2023-10-24'), longFramework: 'restricted-competition-or-failure' },
      '-exceeded breached blocking - lots.0.value',
    ],
    [
      '97 months, entity, the day it exists',
      framework('1', 97),
      { ...entity, ...on('2023-10-25'), longFramework: 'restricted-competition-or-failure' },
      '-excepted/restricted-competition-or-failure met warning - lots.0.value',
    ],
    [
      'before the code',
      framework('1', 49),
      on('2019-03-31'),
      '-exceeded uncertain blocking unconfirmed-value lots.0.value',
    ],
    ['since the code', framework('1', 49), on('2019-04-01'), '-exceeded breached blocking - lots.0.value'],
  ])('%s', (_, value, fields, expected) => {
    expect(duration(value, fields)).toEqual([`framework-duration${expected}`]);
  });

  it('five years of an ordinary contract are no framework agreement', () => {
    expect(duration(yearly('1', 4))).toEqual([]);
  });

  it('names every one that is too long, else the longest', () => {
    const lots = (...lengths: readonly number[]): Pick<NeedValueInput, 'lots'> => ({
      lots: lengths.map((months, at) => ({ number: String(at + 1), value: framework('1', months) })),
    });
    expect(said(lots(12, 36, 24))).toEqual(['framework-duration met info - lots.1.value']);
    expect(said(lots(60, 12, 49))).toEqual([
      'framework-duration-exceeded breached blocking - lots.0.value',
      'framework-duration-exceeded breached blocking - lots.2.value',
    ]);
  });

  it.each([
    ['2019-03-31', true, 'framework-deemed-above uncertain warning unconfirmed-value'],
    ['2019-04-01', true, 'framework-deemed-above not-applicable warning -'],
    ['2021-08-25', true, 'framework-deemed-above not-applicable warning -'],
    ['2021-08-26', true, 'framework-maximum-disputed uncertain blocking unconfirmed-value'],
    ['2021-12-31', true, 'framework-maximum-disputed uncertain blocking unconfirmed-value'],
    ['2022-01-01', false, 'framework-maximum-missing breached blocking -'],
    ['2026-11-23', false, 'framework-maximum-missing breached blocking -'],
  ])('without a maximum, on %s: deemed above %s, %s', (day, deemed, expected) => {
    const fields = { ...on(day), ...oneLot(framework(null, 12)) };
    expect(estimateNeed(need(fields)).deemedAboveThresholds).toBe(deemed);
    expect(said(fields).filter((one) => !/^(framework-duration|need-value)/.test(one))).toEqual([
      `${expected} lots.0.value.framework.maximum`,
    ]);
    expect(estimateNeed(need({ ...fields, ...oneLot(framework('1', 12)) })).deemedAboveThresholds).toBe(false);
  });
});

describe('the day', () => {
  it('is refused before April 2016; before the code the computation is not confirmed', () => {
    const refused = safeEstimateNeed(need(on('2016-03-31')));
    expect(refused.ok ? 'accepted' : `${refused.error.code} ${refused.error.path.join('.')}`).toBe(
      'lots/no-text-then days',
    );
    const unconfirmed = ['need-value-before-code uncertain info unconfirmed-value days'];
    expect([said(on('2016-04-01')), said(on('2019-03-31')), said(on('2019-04-01'))]).toEqual([
      unconfirmed,
      unconfirmed,
      [],
    ]);
    expect(worth({ ...on('2016-04-01'), ...oneLot(yearly('54000', 3)) })).toBe('216000.00');
  });

  it('of the notice decides before that of the consultation', () => {
    const days = { noticeSentOn: '2022-01-01', consultationOn: '2021-12-01' };
    expect(estimateNeed(need({ days })).on).toBe('2022-01-01');
  });

  it('after the last reading of the texts is said', () => {
    const codes = (day: string): readonly string[] => estimateNeed(need(on(day))).findings.map(({ code }) => code);
    expect([codes('2026-08-01'), codes('2026-08-02')]).toEqual([[], ['lots/law-checked-before']]);
  });
});

describe('what people read', () => {
  it('the steps, in French', () => {
    expect(text(oneLot(yearly('54000', 3)), 'fr').map(plain)).toEqual([
      'Valeur estimée du besoin : 216 000,00 € HT',
      '  Lot 1, sur 48 mois : 216 000,00 € HT = 54 000,00 € HT + 162 000,00 € HT',
      '    Période ferme (12 mois) : 54 000,00 € HT',
      '    Reconductions : 162 000,00 € HT = 54 000,00 € HT × 3',
      '      Une période (12 mois) : 54 000,00 € HT',
      '      Nombre de périodes : 3',
    ]);
  });

  it('the steps, in English', () => {
    const fields: Partial<NeedValueInput> = {
      category: 'works',
      lots: [
        { number: '1', value: { ...once('1000'), options: [{ label: 'Vitres', amount: '20' }] } },
        {
          number: '2',
          value: {
            periods: [
              { kind: 'firm', amount: '10', months: 6, times: 2 },
              { kind: 'renewal', amount: '5', months: 12 },
            ],
            optionalTranches: [{ label: 'TO1', amount: '3' }],
          },
        },
        { number: '3', value: framework('7', 24) },
      ],
      premiums: '4',
      madeAvailable: '2',
      sameNeed: [{ label: 'Toiture', amount: '1' }],
      units: [{ label: 'Agence nord', amount: '8', autonomous: false }],
    };
    expect(text(fields, 'en').map(plain)).toEqual([
      'Estimated value of the need: €1,070.00 excl. VAT = €1,020.00 excl. VAT + €28.00 excl. VAT + €7.00 excl. VAT + €4.00 excl. VAT + €2.00 excl. VAT + €1.00 excl. VAT + €8.00 excl. VAT',
      '  Lot 1, over 12 months: €1,020.00 excl. VAT = €1,000.00 excl. VAT + €20.00 excl. VAT',
      '    Firm period (12 months): €1,000.00 excl. VAT',
      '    Option “Vitres”: €20.00 excl. VAT',
      '  Lot 2, over 24 months: €28.00 excl. VAT = €20.00 excl. VAT + €5.00 excl. VAT + €3.00 excl. VAT',
      '    Firm periods: €20.00 excl. VAT = €10.00 excl. VAT × 2',
      '      One period (6 months): €10.00 excl. VAT',
      '      Number of periods: 2',
      '    Renewal (12 months): €5.00 excl. VAT',
      '    Optional tranche “TO1”: €3.00 excl. VAT',
      '  Lot 3, framework agreement at its maximum, over 24 months: €7.00 excl. VAT',
      '  Premiums for candidates or tenderers: €4.00 excl. VAT',
      '  Supplies and services made available to the contractors: €2.00 excl. VAT',
      '  Same works operation: “Toiture”: €1.00 excl. VAT',
      '  Same need of another unit: “Agence nord”: €8.00 excl. VAT',
    ]);
  });

  it('the larger reading', () => {
    const recurring = { previousTwelveMonths: { amount: '70000', correction: '-5000' }, nextTwelveMonths: '60000' };
    expect(text({ recurring }, 'fr').map(plain)).toEqual([
      'Valeur estimée du besoin, la plus élevée de deux lectures (l’autre donne 54 000,00 € HT) : 65 000,00 € HT',
      '  Besoin régulier sur douze mois : 65 000,00 € HT',
      '    Douze mois précédents, corrigés pour les douze suivants : 65 000,00 € HT = 70 000,00 € HT − 5 000,00 € HT',
      '      Exécuté dans les douze mois précédents : 70 000,00 € HT',
      '      Baisse attendue : 5 000,00 € HT',
    ]);
  });

  it('the findings', () => {
    const [finding] = estimateNeed(need(oneLot(framework('1', 12, 4)))).findings;
    expect(plain(renderFinding(finding!, lotsMessages, 'en'))).toBe(
      'Breached: Lot 1: framework agreement of 60 months, renewals included, where 48 months is the most. Shorten it, or take renewals out; a longer one supposes an exceptional case, duly justified by its object or by investments that take longer to pay off. [CCP, art. L2125-1, 1°]',
    );
    const [apart] = estimateNeed(need({ units: [{ label: 'Agence sud', amount: '1', autonomous: true }] })).findings;
    expect(plain(renderFinding(apart!, lotsMessages, 'fr'))).toBe(
      'Pour information : Le besoin de « Agence sud » (1,00 € HT) n’est pas ajouté : une unité qui répond seule de ses marchés peut être estimée à son niveau. L’acheteur peut aussi l’ajouter ; dire dans le dossier en quoi l’unité est autonome. [CCP, art. R2121-2]',
    );
  });
});

describe('what comes in', () => {
  it.each<[expected: string, fields: object]>([
    ['core/missing-value lots', { lots: [] }],
    ['core/missing-value recurring', { recurring: {} }],
    ['lots/number-twice lots.1.number', { lots: [need().lots[0], need().lots[0]] }],
    ['lots/made-available-without-works madeAvailable', { madeAvailable: '1' }],
    ['core/number-out-of-range premiums', { premiums: '-1' }],
    ['core/too-many-decimals premiums', { premiums: '0.001' }],
    [
      'core/number-out-of-range recurring.previousTwelveMonths.correction',
      { recurring: { previousTwelveMonths: { amount: '1', correction: '-1.01' } } },
    ],
    ['core/missing-value lots.0.value.periods', { lots: [{ number: '1', value: {} }] }],
    ['core/missing-value days', { days: {} }],
    ['core/unknown-value category', { category: 'goods' }],
    ['core/missing-value buyer.central', { buyer: { class: 'state-public-body' } }],
    ['core/unknown-key threshold', { threshold: 1 }],
    [
      'core/too-many-items lots',
      { lots: Array.from({ length: 101 }, (_, at) => ({ number: String(at), value: once('1') })) },
    ],
  ])('%s', (expected, fields) => {
    const result = safeEstimateNeed({ ...need(), ...fields });
    expect(result.ok ? 'accepted' : `${result.error.code} ${result.error.path.join('.')}`).toBe(expected);
  });

  it('has the schema of what it accepts', () => {
    expect(needValueSchema.safeParse(need()).success).toBe(true);
    expect(needValueSchema.safeParse({ ...need(), lots: 'all' }).success).toBe(false);
  });
});

describe('any need', () => {
  const money = fc.integer({ min: 0, max: 100_000_000 }).map((cents) => exact(cents).dividedBy(100).toFixed(2));
  const named = fc.array(fc.record({ label: fc.constant('x'), amount: money }), { maxLength: 3 });
  const value: fc.Arbitrary<ContractValueInput> = fc.oneof(
    fc.record({
      periods: fc.tuple(
        fc.record({
          kind: fc.constant('firm' as const),
          amount: money,
          months: fc.nat(11).map((n) => n + 1),
          times: fc.nat(3).map((n) => n + 1),
        }),
        fc.record({
          kind: fc.constant('renewal' as const),
          amount: money,
          months: fc.nat(11).map((n) => n + 1),
          times: fc.nat(3).map((n) => n + 1),
        }),
      ),
      options: named,
      optionalTranches: named,
    }),
    fc.record({ framework: fc.record({ maximum: money, months: fc.constant(12), renewals: fc.nat(5) }) }),
  );
  const lots = fc
    .array(value, { minLength: 1, maxLength: 5 })
    .map((values) => values.map((one, at) => ({ number: String(at + 1), value: one })));
  const parts = fc.record(
    {
      premiums: money,
      madeAvailable: money,
      sameNeed: named,
      units: fc.array(fc.record({ label: fc.constant('u'), amount: money, autonomous: fc.boolean() }), {
        maxLength: 3,
      }),
      recurring: fc.record({ previousTwelveMonths: fc.record({ amount: money }), nextTwelveMonths: money }),
    },
    { requiredKeys: [] },
  );
  const days = fc
    .constantFrom('2016-04-01', '2019-04-01', '2021-09-01', '2026-11-23')
    .map((day) => ({ noticeSentOn: day }));
  const any: fc.Arbitrary<NeedValueInput> = fc
    .record({ days, lots, parts })
    .map((one) => ({ days: one.days, lots: one.lots, category: 'works', ...one.parts }));

  it('is explained without a mistake, plain JSON, and can be read', () => {
    fc.assert(
      fc.property(any, (input) => {
        const { value: explained, findings, lots: each } = estimateNeed(input);
        expect(mistakesIn(explained.explanation)).toEqual([]);
        for (const one of each) expect(mistakesIn(one.value.explanation)).toEqual([]);
        expect(JSON.parse(JSON.stringify([explained.explanation, findings]))).toEqual([
          explained.explanation,
          findings,
        ]);
        for (const locale of ['fr', 'en'] as const) {
          const words = renderExplanation(explained.explanation, { messages: lotsMessages, locale });
          expect(words + findings.map((one) => renderFinding(one, lotsMessages, locale)).join('')).not.toContain('{');
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it('is worth the same whatever the order of its lots', () => {
    fc.assert(
      fc.property(any, (input) => {
        const back = estimateNeed({ ...input, lots: [...input.lots].reverse() });
        const there = estimateNeed(input);
        expect(back.value.value.equals(there.value.value)).toBe(true);
        expect([...back.lots].reverse()).toEqual(there.lots);
        expect(back.deemedAboveThresholds).toBe(there.deemedAboveThresholds);
      }),
      { numRuns: runs(100) },
    );
  });

  it('is never worth less with a part more', () => {
    fc.assert(
      fc.property(any, value, parts, (input, more, others) => {
        const one = estimateNeed(input).value.value;
        const withLot = { ...input, lots: [...input.lots, { number: 'more', value: more }] };
        expect(estimateNeed(withLot).value.value.greaterThanOrEqualTo(one)).toBe(true);
        expect(estimateNeed({ ...others, ...input }).value.value.greaterThanOrEqualTo(one)).toBe(true);
      }),
      { numRuns: runs(100) },
    );
  });

  it('has lots whose bare total is the explained one', () => {
    fc.assert(
      fc.property(lots, (some) => {
        const read = some.map((one) => lot({ ...one, title: 'x', category: 'services' }));
        const rules = needValueRulesOn(civilDate('2026-06-01'), 'contracting-authority');
        const valued = needValue(rules, { category: 'services', lots: read });
        expect(valued.lots.map((one) => one.value.value.toFixed())).toEqual(
          read.map((one) => lotTotal(one.value).toFixed()),
        );
      }),
      { numRuns: runs(100) },
    );
  });
});
