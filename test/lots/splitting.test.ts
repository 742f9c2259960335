import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  detectSplitting,
  exact,
  lotsMessages,
  renderExplanation,
  renderFinding,
  safeDetectSplitting,
  splittingSchema,
  type Finding,
  type NeedRecordInput,
  type SplittingInput,
} from '../../src/index.js';
import { mistakesIn } from '../support/check-explanation.js';
import { runs } from '../support/runs.js';

type Fields = Partial<NeedRecordInput>;

const record = (fields: Fields, at: number): NeedRecordInput => ({
  id: `N${String(at + 1)}`,
  title: 'Tonte',
  category: 'services',
  on: '2026-05-04',
  family: 'espaces verts',
  value: '1000',
  treatedAs: 'dispensed',
  ...fields,
});
const list = (...needs: readonly Fields[]): SplittingInput => ({ buyer: { class: 'oph' }, needs: needs.map(record) });
const shown = ({ code, outcome, severity, reason, figures }: Finding): string => {
  const value = (name: string): string => figures.find((one) => one.name === name)?.value ?? '-';
  return [
    code.slice('lots/'.length),
    outcome,
    severity,
    reason ?? '-',
    value('needs'),
    value('sum'),
    value('threshold'),
  ].join(' ');
};
const found = (input: SplittingInput): readonly string[] =>
  detectSplitting(input)
    .findings.filter(({ code }) => code.startsWith('lots/need-split'))
    .map(shown);
const SPLIT = 'need-split/supplies-and-services breached blocking -';

describe('supplies and services of one family', () => {
  it.each<[what: string, needs: readonly Fields[], expected: readonly string[]]>([
    ['one cent below the dispense', [{ value: '30000' }, { value: '29999.99' }], []],
    ['exactly the dispense', [{ value: '30000' }, { value: '30000' }], [`${SPLIT} N1, N2 60000 60000`]],
    ['one cent above', [{ value: '30000' }, { value: '30000.01' }], [`${SPLIT} N1, N2 60000.01 60000`]],
    ['one need alone, whatever its value', [{ value: '70000' }], []],
    [
      'already in adapted procedure',
      [
        { value: '30000', treatedAs: 'adapted' },
        { value: '30000', treatedAs: 'adapted' },
      ],
      [],
    ],
    [
      'in a heavier procedure',
      [
        { value: '30000', treatedAs: 'formalised' },
        { value: '30000', treatedAs: 'adapted' },
      ],
      [],
    ],
    ['one of them only', [{ value: '30000', treatedAs: 'adapted' }, { value: '30000' }], [`${SPLIT} N2 60000 60000`]],
    [
      'one cent below the European threshold',
      [
        { value: '108000', treatedAs: 'adapted' },
        { value: '107999.99', treatedAs: 'adapted' },
      ],
      [],
    ],
    [
      'exactly the European threshold',
      [
        { value: '108000', treatedAs: 'adapted' },
        { value: '108000', treatedAs: 'adapted' },
      ],
      [`${SPLIT} N1, N2 216000 216000`],
    ],
    [
      'formalised',
      [
        { value: '108000', treatedAs: 'formalised' },
        { value: '108000', treatedAs: 'formalised' },
      ],
      [],
    ],
    [
      'small contracts up to the European threshold',
      Array.from({ length: 12 }, () => ({ value: '18000' })),
      [`${SPLIT} N1, N10, N11, N12, N2, N3, N4, N5, N6, N7… 216000 216000`],
    ],
    ['another year', [{ value: '30000' }, { value: '30000', on: '2027-01-04' }], []],
    [
      'another civil year, the same financial one',
      [{ value: '30000' }, { value: '30000', on: '2027-01-04', year: 2026 }],
      [`${SPLIT} N1, N2 60000 60000`],
    ],
    ['another family', [{ value: '30000' }, { value: '30000', family: 'nettoyage' }], []],
    [
      'supplies with services of the family',
      [{ value: '30000' }, { value: '30000', category: 'supplies' }],
      [`${SPLIT} N1, N2 60000 60000`],
    ],
    ['works of the same code', [{ value: '30000' }, { value: '30000', category: 'works' }], []],
    ['an autonomous unit', [{ value: '30000' }, { value: '30000', autonomousUnit: 'Agence sud' }], []],
    [
      'the same autonomous unit',
      [
        { value: '30000', autonomousUnit: 'Agence sud' },
        { value: '30000', autonomousUnit: 'Agence sud' },
      ],
      [`${SPLIT} N1, N2 60000 60000`],
    ],
  ])('%s', (_, needs, expected) => {
    expect(found(list(...needs))).toEqual(expected);
  });

  it('are judged each with the threshold of its own day', () => {
    const before = { on: '2026-03-31', value: '25000' };
    const after = { on: '2026-04-01', value: '25000' };
    // 50,000 reaches the 40,000 of the first day, not the 60,000 of the next one.
    expect(found(list(before, after))).toEqual([`${SPLIT} N1 50000 40000`]);
    expect(found(list({ ...before, value: '30000' }, { ...after, value: '30000' }))).toEqual([
      `${SPLIT} N1 60000 40000`,
      `${SPLIT} N2 60000 60000`,
    ]);
  });

  it('have the European threshold of their buyer', () => {
    const needs = list({ value: '108000', treatedAs: 'adapted' }, { value: '108000', treatedAs: 'adapted' }).needs;
    expect(found({ buyer: { class: 'oph', role: 'contracting-entity' }, needs })).toEqual([]);
    expect(found({ buyer: { class: 'state' }, needs })).toEqual([`${SPLIT} N1, N2 216000 140000`]);
  });

  it('are never formalised for social services, which have a group of their own', () => {
    const social = { category: 'social-services', value: '400000', treatedAs: 'adapted' } as const;
    expect(found(list(social, social))).toEqual([]);
    expect(found(list({ ...social, value: '30000', treatedAs: 'dispensed' }, { value: '30000' }))).toEqual([]);
  });
});

describe('works of one operation', () => {
  const works = (value: string, fields: Fields = {}): Fields => ({
    category: 'works',
    family: 'Tour A',
    value,
    ...fields,
  });

  it.each<[what: string, needs: readonly Fields[], expected: readonly string[]]>([
    ['one cent below the dispense', [works('50000'), works('49999.99')], []],
    [
      'exactly the dispense',
      [works('50000'), works('50000')],
      ['need-split/works breached blocking - N1, N2 100000 100000'],
    ],
    [
      'over two years',
      [works('50000', { on: '2025-12-01' }), works('50000', { on: '2026-01-05' })],
      ['need-split/works breached blocking - N1, N2 100000 100000'],
    ],
    ['another operation', [works('50000'), works('50000', { family: 'Tour B' })], []],
    [
      'exactly the European threshold',
      [works('2702000', { treatedAs: 'adapted' }), works('2702000', { treatedAs: 'adapted' })],
      ['need-split/works breached blocking - N1, N2 5404000 5404000'],
    ],
    [
      'on the day when the dispense is not confirmed',
      [works('35000', { on: '2020-12-08' }), works('35000', { on: '2020-12-08' })],
      ['need-split/works uncertain blocking unconfirmed-value N1, N2 70000 70000'],
    ],
  ])('%s', (_, needs, expected) => {
    expect(found(list(...needs))).toEqual(expected);
  });
});

describe('what may be small lots', () => {
  const OPEN = 'need-split-or-small-lots/supplies-and-services uncertain warning missing-fact';
  const whole = (value: string, treatedAs: 'adapted' | 'formalised'): Fields => ({ value, treatedAs });

  it.each<[what: string, needs: readonly Fields[], expected: readonly string[]]>([
    ['exactly 20 %', [whole('80000', 'adapted'), { value: '20000' }], [`${OPEN} N2 100000 60000`]],
    ['one cent more', [whole('80000', 'adapted'), { value: '20000.01' }], [`${SPLIT} N2 100000.01 60000`]],
    [
      'two that pass the share together',
      [whole('80000', 'adapted'), { value: '12000' }, { value: '12000' }],
      [`${SPLIT} N2, N3 104000 60000`],
    ],
    [
      'adapted inside a formalised whole, one cent below the limit',
      [whole('320000.04', 'formalised'), whole('79999.99', 'adapted')],
      [`${OPEN} N2 400000.03 216000`],
    ],
    [
      'adapted inside a formalised whole, at the limit',
      [whole('320000', 'formalised'), whole('80000', 'adapted')],
      [`${SPLIT} N2 400000 216000`],
    ],
    [
      'dispensed inside a formalised whole, at the limit',
      [whole('320000', 'formalised'), { value: '60000' }],
      [`${SPLIT} N2 380000 216000`],
    ],
    [
      'of works',
      [
        { category: 'works', value: '80000', treatedAs: 'adapted' },
        { category: 'works', value: '20000' },
      ],
      ['need-split-or-small-lots/works uncertain warning missing-fact N2 100000 100000'],
    ],
  ])('%s', (_, needs, expected) => {
    expect(found(list(...needs))).toEqual(expected);
  });

  it('are not dispensed before the code, whose rules on the value are not confirmed', () => {
    const on = '2019-03-31';
    const needs = [{ on, value: '24000', treatedAs: 'adapted' } as const, { on, value: '2000' }];
    expect(found(list(...needs))).toEqual([
      'need-split/supplies-and-services uncertain blocking unconfirmed-value N2 26000 25000',
    ]);
    expect(found(list(...needs.map((one) => ({ ...one, on: '2019-04-01' }))))).toEqual([`${OPEN} N2 26000 25000`]);
  });
});

describe('what is given back', () => {
  it('the groups, with their total and the lightest procedure for each need', () => {
    const { groups } = detectSplitting(
      list(
        { value: '25000', on: '2026-03-31' },
        { value: '25000.50', on: '2026-04-01' },
        { category: 'works', family: 'Tour A', autonomousUnit: 'Agence sud' },
      ),
    );
    expect(
      groups.map(({ total, needs, ...rest }) => ({
        ...rest,
        total: total.value.toFixed(2),
        needs: needs.map(({ value, ...one }) => ({ ...one, value: value.toFixed() })),
      })),
    ).toEqual([
      {
        family: 'espaces verts',
        kind: 'supplies-and-services',
        year: 2026,
        total: '50000.50',
        needs: [
          { id: 'N1', value: '25000', treatedAs: 'dispensed', lightest: 'adapted' },
          { id: 'N2', value: '25000.5', treatedAs: 'dispensed', lightest: 'dispensed' },
        ],
      },
      {
        family: 'Tour A',
        kind: 'works',
        autonomousUnit: 'Agence sud',
        total: '1000.00',
        needs: [{ id: 'N3', value: '1000', treatedAs: 'dispensed', lightest: 'dispensed' }],
      },
    ]);
    expect(
      renderExplanation(groups[0]!.total.explanation, { messages: lotsMessages, locale: 'en' }).split('\n'),
    ).toEqual([
      'Needs added up: €50,000.50 excl. VAT = €25,000.00 excl. VAT + €25,000.50 excl. VAT',
      '  N1, “Tonte”: €25,000.00 excl. VAT',
      '  N2, “Tonte”: €25,000.50 excl. VAT',
    ]);
  });

  it('a text that says the amounts and what to do', () => {
    const [finding] = detectSplitting(list({ value: '20000' }, { value: '40000' })).findings;
    expect(finding!.figures.filter(({ name }) => name === 'amount').map(({ value }) => value)).toEqual([
      '20000',
      '40000',
    ]);
    expect(renderFinding(finding!, lotsMessages, 'fr').replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(
      'Non conforme : « espaces verts », 2026 : besoins passés séparément, au nombre de 2 (N1, N2), de 40 000,00 € HT au plus. Chacun reste sous le seuil de 60 000,00 € HT, que leur total avec les autres de la famille atteint : 60 000,00 € HT. Les fournitures ou services homogènes s’additionnent : les regrouper dans une consultation dont la procédure suit le total, en lots au besoin, ou écrire en quoi ils ne sont pas homogènes. [CCP, art. R2121-4 ; CCP, art. R2121-6 ; CCP, art. R2122-8 (à relire) ; Décret n° 2025-1386 du 29 décembre 2025, art. 1, 1°, b, et art. 3 (à relire)]',
    );
    const [works] = detectSplitting(
      list(
        { category: 'works', family: 'Tour A', value: '60000' },
        { category: 'works', family: 'Tour A', value: '60000' },
      ),
    ).findings;
    expect(works!.basis.map(({ article }) => article).slice(0, 2)).toEqual(['art. R2121-4', 'art. R2121-5']);
    expect(renderFinding(works!, lotsMessages, 'en')).toContain(
      'Breached: Operation “Tour A”: needs passed separately, 2 in number (N1, N2), of €60,000.00 excl. VAT at most. Each stays below the threshold of €100,000.00 excl. VAT, which the total of the operation reaches: €120,000.00 excl. VAT.',
    );
  });

  it('each autonomous unit, and the day up to which the texts were read', () => {
    const unit = (autonomousUnit: string): Fields => ({ autonomousUnit });
    const { findings } = detectSplitting(list(unit('Sud'), unit('Nord'), unit('Sud'), { on: '2026-08-02' }));
    expect(findings.map(({ code, figures }) => [code, ...figures.map(({ value }) => value)])).toEqual([
      ['lots/split-unit-apart', 'Nord', '1'],
      ['lots/split-unit-apart', 'Sud', '2'],
      ['lots/law-checked-before', '2026-08-01', '2026-08-02'],
    ]);
    expect(detectSplitting(list()).findings).toEqual([]);
  });
});

describe('what comes in', () => {
  it.each<[expected: string, input: object]>([
    ['lots/need-twice needs.1.id', list({ id: 'A' }, { id: 'A' })],
    ['lots/no-text-then needs', list({ on: '2016-03-31' })],
    ['accepted', list({ on: '2016-04-01' })],
    ['accepted', list({ on: '2027-12-31' })],
    ['lots/no-text-yet needs', list({ on: '2028-01-01' })],
    ['core/unknown-value needs.0.treatedAs', list({ treatedAs: 'open' as never })],
    ['core/number-out-of-range needs.0.value', list({ value: '-0.01' })],
    ['core/number-out-of-range needs.0.year', list({ year: 2014 })],
    ['core/missing-value buyer', { needs: [] }],
    ['core/too-many-items needs', { ...list(), needs: Array.from({ length: 10_001 }, () => record({}, 0)) }],
  ])('%s', (expected, input) => {
    const result = safeDetectSplitting(input as SplittingInput);
    expect(result.ok ? 'accepted' : `${result.error.code} ${result.error.path.join('.')}`).toBe(expected);
  });

  it('has the schema of what it accepts', () => {
    expect(splittingSchema.safeParse(list({})).success).toBe(true);
    expect(splittingSchema.safeParse({ ...list({}), year: 2026 }).success).toBe(false);
  });
});

describe('any list', () => {
  const fields = fc.record({
    category: fc.constantFrom('supplies', 'services', 'works', 'social-services'),
    on: fc.constantFrom('2016-04-01', '2019-12-31', '2020-01-01', '2026-03-31', '2026-04-01'),
    family: fc.constantFrom('A', 'B'),
    value: fc.integer({ min: 0, max: 30_000_000 }).map((cents) => exact(cents).dividedBy(100).toFixed(2)),
    treatedAs: fc.constantFrom('dispensed', 'adapted', 'formalised'),
  }) as fc.Arbitrary<Fields>;
  const lists = fc.array(fields, { maxLength: 12 }).map((some) => list(...some));

  it('says the same in any order', () => {
    fc.assert(
      fc.property(lists, fc.infiniteStream(fc.nat()), (input, keys) => {
        const needs = input.needs
          .map((need) => ({ need, key: keys.next().value as number }))
          .sort((one, other) => one.key - other.key)
          .map(({ need }) => need);
        expect(detectSplitting({ ...input, needs })).toEqual(detectSplitting(input));
      }),
      { numRuns: runs(100) },
    );
  });

  it('groups every need once, adds exactly, and can be read', () => {
    fc.assert(
      fc.property(lists, (input) => {
        const { groups, findings } = detectSplitting(input);
        expect(groups.flatMap(({ needs }) => needs.map(({ id }) => id)).sort()).toEqual(
          input.needs.map(({ id }) => id).sort(),
        );
        for (const { total } of groups) expect(mistakesIn(total.explanation)).toEqual([]);
        for (const locale of ['fr', 'en'] as const) {
          for (const one of findings) expect(renderFinding(one, lotsMessages, locale)).not.toContain('{');
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it('names no need once all follow the lightest procedure of their sum', () => {
    fc.assert(
      fc.property(lists, (input) => {
        const lightest = new Map(
          detectSplitting(input).groups.flatMap(({ needs }) => needs.map((one) => [one.id, one.lightest] as const)),
        );
        const needs = input.needs.map((need) => ({ ...need, treatedAs: lightest.get(need.id)! }));
        expect(found({ ...input, needs })).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });
});
