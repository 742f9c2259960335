import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  addDays,
  checkSmallLots,
  civilDate,
  exact,
  lotsMessages,
  renderExplanation,
  renderFinding,
  safeCheckSmallLots,
  smallLotsSchema,
  type BuyerInput,
  type Finding,
  type ProcurementCategory,
  type PurchaseKind,
  type SmallLotChoice,
  type SmallLotInput,
  type SmallLotsInput,
  type SmallLotUse,
} from '../../src/index.js';
import { thresholdRules } from '../../src/lots/need/thresholds.js';
import { dispenseLimitOf, smallLotStatus } from '../../src/lots/lot/small-lot-status.js';
import { PROCUREMENT_AMOUNTS } from '../law/expected-values.js';
import { frenchFaults } from '../law/typography.js';
import { mistakesIn } from '../support/check-explanation.js';
import { runs } from '../support/runs.js';

const OPH: BuyerInput = { class: 'oph' };
const LAST_DAY = '2027-12-31';

type Values = readonly (readonly [category: ProcurementCategory, value: string, innovative?: boolean])[];

/** Lots numbered 1, 2, 3… and the uses of some of them. */
function asks(
  on: string,
  category: ProcurementCategory,
  values: Values,
  uses: Readonly<Record<number, SmallLotUse>>,
  more: Partial<SmallLotsInput> = {},
): SmallLotsInput {
  const lots = values.map(([own, value, innovative], at): SmallLotInput => {
    const one = { number: String(at + 1), category: own, value };
    return innovative === undefined ? one : { ...one, innovative };
  });
  const pot = Object.entries(uses).map(([lot, use]): SmallLotChoice => ({ lot, use }));
  return { days: { consultationOn: on }, buyer: OPH, category, lots, pot, ...more };
}

const of = (category: ProcurementCategory, ...values: readonly string[]): Values =>
  values.map((value) => [category, value]);

const shown = ({ code, outcome, reason, path }: Finding): string =>
  [code.replace('lots/', ''), outcome, ...(reason === undefined ? [] : [reason]), path.join('.')].join(' ');

function findings(input: SmallLotsInput): readonly string[] {
  return checkSmallLots(input)
    .findings.filter(({ code }) => code !== 'lots/law-checked-before')
    .map(shown);
}

const answer = (input: SmallLotsInput): string => checkSmallLots(input).answer;

describe('cases worked by hand', () => {
  test('B15: 115 000 of works, where 20 % are 23 000', () => {
    const first = of('works', '60000', '30000', '25000');
    for (const lot of [1, 2, 3]) {
      const input = asks('2026-03-01', 'works', first, { [lot]: 'dispensed' });
      expect(answer(input)).toBe('no');
      expect(findings(input)).toEqual(['small-lot/dispensed met pot.0', 'small-lots-share-exceeded breached pot']);
    }
    const {
      answer: yes,
      pots,
      findings: said,
    } = checkSmallLots(asks('2026-03-01', 'works', of('works', '60000', '32000', '23000'), { 3: 'dispensed' }));
    expect(yes).toBe('yes');
    expect(said.map(shown)).toEqual(['small-lot/dispensed met pot.0', 'small-lots-share-reached met pot']);
    expect(JSON.parse(JSON.stringify(pots))).toMatchObject([
      { uses: ['dispensed'], lots: ['3'], sum: { value: '23000' }, part: '0.2', share: '0.2', cap: '23000', room: '0' },
    ]);
  });

  test('B17: a cent too much for the pair, either one alone', () => {
    const lots = of('works', '399999.99', '60000', '40000.01');
    const with_ = (uses: Readonly<Record<number, SmallLotUse>>): SmallLotsInput =>
      asks('2026-06-01', 'works', lots, uses);
    const both = checkSmallLots(with_({ 2: 'dispensed', 3: 'dispensed' }));
    expect(both.answer).toBe('no');
    expect(both.pots.map(({ sum, part, cap, room }) => [sum.value, part, cap, room].map(String))).toEqual([
      ['100000.01', '0.20000002', '100000', '-0.01'],
    ]);
    for (const [lot, part] of [
      [2, '0.12'],
      [3, '0.08000002'],
    ] as const) {
      const alone = checkSmallLots(with_({ [lot]: 'dispensed' }));
      expect(alone.answer).toBe('yes');
      expect(alone.pots[0]!.part.toFixed()).toBe(part);
    }
  });

  test('B19: a formalised operation of works', () => {
    const first = asks('2026-06-01', 'works', of('works', '4800000', '999999', '200001'), {
      2: 'adapted',
      3: 'adapted',
    });
    expect(answer(first)).toBe('yes');
    expect(findings(first)).toEqual([
      'small-lot/adapted met pot.0',
      'small-lot/adapted met pot.1',
      'small-lots-share-reached met pot',
    ]);
    const lots = of('works', '4800000', '1000000', '200000');
    const variant = asks('2026-06-01', 'works', lots, { 2: 'adapted', 3: 'adapted' });
    expect(findings(variant)).toEqual([
      'small-lot-too-large/adapted breached pot.0',
      'small-lot/adapted met pot.1',
      'small-lots-share-reached met pot',
    ]);
    const smallest = checkSmallLots(asks('2026-06-01', 'works', lots, { 3: 'adapted' }));
    expect(smallest.answer).toBe('yes');
    expect(smallest.pots[0]!.part.toDecimalPlaces(4).toFixed()).toBe('0.0333');
  });
});

describe('the limit of a lot, on the first and the last day of each row', () => {
  type Tried = readonly [
    table: string,
    use: SmallLotUse,
    kind: PurchaseKind,
    first: string,
    last: string,
    limit: string,
  ];
  const tables: Readonly<Record<string, readonly [SmallLotUse, PurchaseKind]>> = {
    'dispense/supplies-and-services': ['dispensed', 'supplies-and-services'],
    'dispense/works': ['dispensed', 'works'],
    'small-lot-limit/supplies-and-services': ['adapted', 'supplies-and-services'],
    'small-lot-limit/works': ['adapted', 'works'],
    'innovative-purchase/lot/supplies-and-services': ['innovative', 'supplies-and-services'],
    'innovative-purchase/lot/works': ['innovative', 'works'],
  };
  const tried = PROCUREMENT_AMOUNTS.flatMap(([table, first, last, limit]): readonly Tried[] => {
    const [use, kind] = tables[table] ?? [];
    if (use === undefined || (use === 'dispensed' && first < '2019-04-01')) return [];
    return [[table, use, kind!, first, last < LAST_DAY ? last : LAST_DAY, limit]];
  });

  test('every table has rows here', () => {
    expect(new Set(tried.map(([table]) => table)).size).toBe(Object.keys(tables).length);
  });

  test.each(tried)('%s: %s, %s from %s to %s', (_, use, kind, first, last, limit) => {
    const category = kind === 'works' ? 'works' : 'services';
    // The rest is far above every threshold, so that the share never matters.
    const judge = (on: string, value: string): string => {
      const values: Values = [
        [category, '90000000'],
        [category, value, true],
      ];
      return findings(asks(on, category, values, { 2: use }))[0]!
        .split(' ')
        .slice(0, 2)
        .join(' ');
    };
    for (const on of [first, last]) {
      const [small, large] =
        on === '2020-12-08' && kind === 'works' && use === 'dispensed'
          ? ['uncertain', 'uncertain']
          : ['met', 'breached'];
      expect(judge(on, exact(limit).minus('0.01').toFixed())).toBe(`small-lot/${use} ${small}`);
      expect(judge(on, limit)).toBe(`small-lot-too-large/${use} ${large}`);
      expect(judge(on, exact(limit).plus('0.01').toFixed())).toBe(`small-lot-too-large/${use} ${large}`);
    }
  });

  test.each([
    ['dispensed', '2019-04-01', '20000', 'small-lot-no-regime/dispensed breached'],
    ['innovative', '2021-12-16', '20000', 'small-lot-no-regime/innovative breached'],
  ] as const)('%s lots exist from %s', (use, first, value, before) => {
    const judge = (on: string): readonly string[] =>
      findings(
        asks(
          on,
          'services',
          [
            ['services', '900000'],
            ['services', value, true],
          ],
          { 2: use },
        ),
      );
    expect(judge(addDays(civilDate(first), -1))).toEqual([`${before} pot.0`]);
    expect(judge(first)).toEqual([`small-lot/${use} met pot.0`, 'small-lots-share-within met pot']);
  });

  test('adapted lots exist since the first day', () => {
    const input = asks('2016-04-01', 'services', of('services', '900000', '79999.99'), { 2: 'adapted' });
    expect(answer(input)).toBe('yes');
    expect(checkSmallLots(input).findings[0]!.basis).toMatchObject([
      { text: 'decret-2016-360', article: 'art. 22', confidence: 'single-source' },
    ]);
  });
});

describe('the share of all lots, on the first and the last day of each row', () => {
  const tables: Readonly<Record<string, SmallLotUse>> = {
    'dispensed-lots-share': 'dispensed',
    'small-lots-share': 'adapted',
    'innovative-purchase/lots-share': 'innovative',
  };
  const tried = PROCUREMENT_AMOUNTS.flatMap(([table, first, last]) => {
    const use = tables[table];
    return use === undefined ? [] : [[use, first, last < LAST_DAY ? last : LAST_DAY] as const];
  });

  test.each(tried)('%s from %s to %s: a cent below, exactly, a cent above', (use, first, last) => {
    // 480 000 of which 20 % are 96 000, in eight lots of 12 000: below every limit.
    const verdict = (on: string, cents: string): readonly string[] => {
      const eighth = exact('12000').plus(cents).toFixed();
      const rest = exact('384000').minus(cents).toFixed();
      const small = Array.from({ length: 8 }, (_, at): Values[number] => [
        'services',
        at === 0 ? eighth : '12000',
        true,
      ]);
      const uses = Object.fromEntries(small.map((_, at) => [at + 2, use]));
      const {
        pots,
        findings: said,
        total,
      } = checkSmallLots(asks(on, 'services', [['services', rest], ...small], uses));
      expect(total.value.toFixed()).toBe('480000');
      expect(pots[0]!.cap.toFixed()).toBe('96000');
      return said.filter(({ code }) => code.includes('share')).map(({ code, outcome }) => `${code} ${outcome}`);
    };
    for (const on of [first, last]) {
      expect(verdict(on, '-0.01')).toEqual(['lots/small-lots-share-within met']);
      expect(verdict(on, '0')).toEqual(['lots/small-lots-share-reached met']);
      expect(verdict(on, '0.01')).toEqual(['lots/small-lots-share-exceeded breached']);
    }
  });

  test('the share is not rounded: two thirds of a cent more than whole cents', () => {
    // 20 % of 49 333.33 are 9 866.666.
    const tried_ = (value: string): string =>
      answer(
        asks('2025-06-01', 'services', of('services', exact('49333.33').minus(value).toFixed(), value), {
          2: 'dispensed',
        }),
      );
    expect(tried_('9866.66')).toBe('yes');
    expect(tried_('9866.67')).toBe('no');
  });

  test('lots worth nothing', () => {
    const input = asks('2018-06-01', 'services', of('services', '0'), { 1: 'innovative' });
    expect(findings(input)).toEqual(['small-lot-no-regime/innovative breached pot.0']);
    const zero = checkSmallLots(asks('2025-06-01', 'works', [['works', '0', false]], { 1: 'innovative' }));
    expect(zero.pots[0]!.part.toFixed()).toBe('0');
  });
});

describe('one pot or two', () => {
  // 20 % of 500 000 are 100 000.
  const lots: Values = [...of('services', '360000', '59000', '41000.01'), ['services', '39999.99', true]];
  const uses = { 2: 'dispensed', 3: 'adapted' } as const;

  test('the cautious reading counts all together, and says that the other one would allow it', () => {
    const input = asks('2026-06-01', 'services', lots, uses);
    expect(answer(input)).toBe('no');
    expect(findings(input)).toEqual([
      'small-lot/dispensed met pot.0',
      'small-lot/adapted met pot.1',
      'small-lots-share-exceeded breached pot',
      'small-lots-pots/common uncertain unsettled-law pot',
    ]);
    expect(checkSmallLots({ ...input, pots: 'common' })).toEqual(checkSmallLots(input));
  });

  test('separate pots, and the answer is uncertain where it matters', () => {
    const input = asks('2026-06-01', 'services', lots, uses, { pots: 'separate' });
    expect(answer(input)).toBe('uncertain');
    expect(findings(input)).toEqual([
      'small-lot/dispensed met pot.0',
      'small-lot/adapted met pot.1',
      'small-lots-share-within met pot',
      'small-lots-share-within met pot',
      'small-lots-pots/separate uncertain unsettled-law pot',
    ]);
    expect(checkSmallLots(input).pots.map(({ uses: own, lots: held }) => [own, held])).toEqual([
      [['dispensed'], ['2']],
      [['adapted'], ['3']],
    ]);
  });

  test('exactly 20 % together is no matter of reading', () => {
    const exactly: Values = of('services', '400000', '59000', '41000');
    for (const pots of ['common', 'separate'] as const) {
      expect(answer(asks('2026-06-01', 'services', exactly, uses, { pots }))).toBe('yes');
    }
    const three = { 2: 'dispensed', 3: 'adapted', 4: 'innovative' } as const;
    const all = asks('2026-06-01', 'services', lots, three, { pots: 'separate' });
    expect(checkSmallLots(all).pots.map(({ uses: own }) => own)).toEqual([['dispensed'], ['innovative'], ['adapted']]);
    expect(answer(all)).toBe('uncertain');
  });

  test('a pot that breaks its own share breaks it in both readings', () => {
    const heavy: Values = of('services', '300000', '59000', '59000', '10000');
    for (const pots of ['common', 'separate'] as const) {
      const input = asks('2026-06-01', 'services', heavy, { 2: 'dispensed', 3: 'dispensed', 4: 'adapted' }, { pots });
      expect(answer(input)).toBe('no');
      expect(findings(input).filter((one) => one.includes('pots/'))).toEqual([]);
    }
  });
});

describe('a regime that the whole makes pointless', () => {
  test.each([
    ['2026-06-01', 'services', '215999.99', 'needless'],
    ['2026-06-01', 'services', '216000', 'counts'],
    ['2025-12-31', 'services', '220999.99', 'needless'],
    ['2026-06-01', 'works', '5403999.99', 'needless'],
    ['2026-06-01', 'works', '5404000', 'counts'],
  ] as const)('adapted, on %s, %s of %s: %s', (on, category, total, expected) => {
    const lots = of(category, exact(total).minus('30000').toFixed(), '30000');
    const { findings: said, pots, answer: given } = checkSmallLots(asks(on, category, lots, { 2: 'adapted' }));
    expect(given).toBe('yes');
    expect(said[0]!.code).toBe(expected === 'needless' ? 'lots/small-lot-needless/adapted' : 'lots/small-lot/adapted');
    expect(pots).toHaveLength(expected === 'needless' ? 0 : 1);
  });

  test('social services are never formalised by their value', () => {
    const lots = of('social-services', '3000000', '79000');
    expect(findings(asks('2026-06-01', 'social-services', lots, { 2: 'adapted' }))).toEqual([
      'small-lot-needless/social-services not-applicable pot.0',
    ]);
  });

  test.each([
    ['59999.99', ['small-lot-needless/dispensed not-applicable pot.0']],
    ['60000', ['small-lot/dispensed met pot.0', 'small-lots-share-exceeded breached pot']],
  ] as const)('dispensed, a whole of %s', (total, expected) => {
    const lots = of('services', exact(total).minus('20000').toFixed(), '20000');
    expect(findings(asks('2026-06-01', 'services', lots, { 2: 'dispensed' }))).toEqual(expected);
  });

  test.each([
    ['99999.99', true, ['small-lot-needless/innovative not-applicable pot.0']],
    ['100000', true, ['small-lot/innovative met pot.0', 'small-lots-share-exceeded breached pot']],
    ['99999.99', false, ['small-lot/innovative met pot.0', 'small-lots-share-exceeded breached pot']],
  ] as const)('innovative, a whole of %s, all of it innovative: %s', (total, all, expected) => {
    const lots: Values = [
      ['services', exact(total).minus('50000').toFixed(), all],
      ['services', '50000', true],
    ];
    expect(findings(asks('2026-06-01', 'services', lots, { 2: 'innovative' }))).toEqual(expected);
  });

  test('what is left out does not fill the pot', () => {
    const lots = of('services', '100000', '70000', '30000');
    const { answer: given, pots } = checkSmallLots(
      asks('2026-06-01', 'services', lots, { 2: 'adapted', 3: 'dispensed' }),
    );
    expect([given, pots.map((pot) => pot.lots)]).toEqual(['yes', [['3']]]);
  });
});

describe('a lot of another nature than the whole', () => {
  const judge = (on: string, category: ProcurementCategory, own: ProcurementCategory, value: string): string =>
    findings(
      asks(
        on,
        category,
        [
          [category, '900000'],
          [own, value],
        ],
        { 2: 'dispensed' },
      ),
    )[0]!;

  test.each([
    ['works', 'services'],
    ['services', 'works'],
  ] as const)('in %s, a lot of %s: the lower amount, uncertain up to the higher one', (category, own) => {
    expect(judge('2026-06-01', category, own, '59999.99')).toBe('small-lot/dispensed met pot.0');
    for (const value of ['60000', '99999.99']) {
      expect(judge('2026-06-01', category, own, value)).toBe('small-lot-mixed-nature uncertain unsettled-law pot.0');
    }
    expect(judge('2026-06-01', category, own, '100000')).toBe('small-lot-too-large/dispensed breached pot.0');
  });

  test('supplies in services are of one nature, and so is everything while the amounts are the same', () => {
    expect(judge('2026-06-01', 'services', 'supplies', '60000')).toBe('small-lot-too-large/dispensed breached pot.0');
    expect(judge('2020-07-23', 'works', 'services', '39999.99')).toBe('small-lot/dispensed met pot.0');
    expect(judge('2020-07-23', 'works', 'services', '40000')).toBe('small-lot-too-large/dispensed breached pot.0');
    expect(judge('2020-07-24', 'works', 'services', '40000')).toBe(
      'small-lot-mixed-nature uncertain unsettled-law pot.0',
    );
  });

  test('the other regimes look at the lot itself', () => {
    const lots: Values = [...of('works', '6000000'), ['services', '79999.99'], ['services', '80000']];
    const input = asks('2026-06-01', 'works', lots, { 2: 'adapted', 3: 'adapted' });
    expect(findings(input).slice(0, 2)).toEqual([
      'small-lot/adapted met pot.0',
      'small-lot-too-large/adapted breached pot.1',
    ]);
  });

  test('the answer is uncertain then', () => {
    const lots: Values = [...of('works', '900000'), ['services', '60000']];
    expect(answer(asks('2026-06-01', 'works', lots, { 2: 'dispensed' }))).toBe('uncertain');
  });
});

test('whether a lot is innovative is to be said', () => {
  const judge = (innovative?: boolean): readonly string[] =>
    findings(
      asks(
        '2026-06-01',
        'services',
        [
          ...of('services', '900000'),
          innovative === undefined ? ['services', '50000'] : ['services', '50000', innovative],
        ],
        { 2: 'innovative' },
      ),
    );
  expect(judge(true)).toEqual(['small-lot/innovative met pot.0', 'small-lots-share-within met pot']);
  expect(judge(false)[1]).toBe('small-lot-not-innovative breached pot.0');
  expect(judge()[1]).toBe('small-lot-innovation-unknown uncertain missing-fact pot.0');
});

test('a day after the texts were read leaves the answer and says so', () => {
  const on = (day: string): readonly string[] => {
    const { answer: given, findings: said } = checkSmallLots(
      asks(day, 'services', of('services', '900000', '50000'), { 2: 'dispensed' }),
    );
    return [given, said.at(-1)!.code];
  };
  expect(on('2026-08-01')).toEqual(['yes', 'lots/small-lots-share-within']);
  expect(on('2026-08-02')).toEqual(['yes', 'lots/law-checked-before']);
});

describe('what people read', () => {
  const check = checkSmallLots(
    asks('2026-06-01', 'works', of('works', '399999.99', '60000', '40000.01'), { 2: 'dispensed', 3: 'dispensed' }),
  );
  const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

  test('findings', () => {
    expect(plain(renderFinding(check.findings.at(-1)!, lotsMessages, 'fr'))).toBe(
      'Non conforme : Lots sortis (2, 3) : ensemble 100 000,01 € HT, pour 500 000,00 € HT de lots en tout. C’est plus que la part permise de 20 %, soit 100 000,00 € HT : en remettre dans la procédure de l’ensemble. [CCP, art. R2122-8 ; CCP, art. R2123-1, 2°, b]',
    );
    expect(plain(renderFinding(check.findings[0]!, lotsMessages, 'en'))).toBe(
      'Met: Lot 2 is worth €60,000.00 excl. VAT, less than €100,000.00 excl. VAT: it may be awarded without publicity or competition if the lots taken out stay together within the share allowed. [CCP, art. R2122-8 (to be read again); Décret n° 2025-1386 du 29 décembre 2025, art. 1, 1°, a, et art. 3 (to be read again)]',
    );
  });

  test('explanations', () => {
    expect(mistakesIn(check.total.explanation)).toEqual([]);
    const [pot] = check.pots;
    expect(mistakesIn(pot!.sum.explanation)).toEqual([]);
    expect(renderExplanation(pot!.sum.explanation, { messages: lotsMessages, locale: 'en' })).toBe(
      [
        'Value of the lots taken out, together: €100,000.01 excl. VAT = €60,000.00 excl. VAT + €40,000.01 excl. VAT',
        '  Estimated value of lot 2: €60,000.00 excl. VAT',
        '  Estimated value of lot 3: €40,000.01 excl. VAT',
      ].join('\n'),
    );
  });

  test('French texts are well typeset', () => {
    const own = Object.entries(lotsMessages).filter(([key]) =>
      /^lots\/(?:small-lot[/-]|small-lots-|value-of-lot)/.test(key),
    );
    expect(own.length).toBeGreaterThanOrEqual(23);
    expect(own.flatMap(([, { fr }]) => frenchFaults(fr))).toEqual([]);
  });

  test('plain JSON', () => {
    expect(JSON.parse(JSON.stringify(check))).toMatchObject({ answer: 'no', total: { value: '500000' } });
  });
});

describe('each lot alone', () => {
  const rules = thresholdRules(civilDate('2026-06-01'), { role: 'contracting-authority', central: false });
  const status = (kind: PurchaseKind, value: string, total: string, operation: PurchaseKind, on = rules): string =>
    Object.values(
      smallLotStatus(on, [{ kind, value: exact(value), innovative: true }], exact(total), operation)[0]!,
    ).join(' ');
  const FS = 'supplies-and-services';

  test.each([
    [FS, '59999.99', '400000', FS, 'open open open'],
    [FS, '60000', '400000', FS, 'closed open open'],
    [FS, '80000', '400000', FS, 'closed closed closed'],
    [FS, '80000', '400000.01', FS, 'closed closed closed'],
    [FS, '43199.99', '216000', FS, 'open open open'],
    [FS, '43200', '216000', FS, 'open open open'],
    [FS, '43200.01', '216000', FS, 'closed closed closed'],
    [FS, '43199.99', '215999.99', FS, 'open open closed'],
    [FS, '60000', '6000000', 'works', 'uncertain open open'],
    [FS, '99999.99', '6000000', 'works', 'uncertain closed closed'],
    ['works', '99999.99', '6000000', 'works', 'open open open'],
    ['works', '100000', '6000000', 'works', 'closed closed open'],
    ['works', '1000000', '6000000', 'works', 'closed closed closed'],
  ] as const)('%s of %s in %s of %s: %s', (kind, value, total, operation, expected) => {
    expect(status(kind, value, total, operation)).toBe(expected);
  });

  test('a regime that did not exist is closed, a limit in doubt is uncertain', () => {
    const on = (day: string): typeof rules =>
      thresholdRules(civilDate(day), { role: 'contracting-authority', central: false });
    expect(status('works', '20000', '6000000', 'works', on('2019-03-31'))).toBe('closed closed open');
    expect(status('works', '20000', '6000000', 'works', on('2019-04-01'))).toBe('open closed open');
    expect(status('works', '20000', '6000000', 'works', on('2020-12-08'))).toBe('uncertain closed open');
    expect(status('works', '2000000', '6000000', 'works', on('2020-12-08'))).toBe('closed closed closed');
    const plain = smallLotStatus(rules, [{ kind: FS, value: exact(1), innovative: false }], exact(10), FS);
    expect(plain[0]).toEqual({ dispensed: 'open', innovative: 'closed', adapted: 'closed' });
  });

  test('the two limits of a lot of another nature', () => {
    const { low, high, basis } = dispenseLimitOf(rules.dispense, FS, 'works');
    expect([low.toFixed(), high.toFixed(), basis.length]).toEqual(['60000', '100000', 4]);
    expect(dispenseLimitOf(rules.dispense, 'works', 'works').low.toFixed()).toBe('100000');
  });

  test('a lot alone in a pot is answered as the check answers it', () => {
    const cents = fc.integer({ min: 1, max: 30_000_000 });
    const kind = fc.constantFrom('works', 'services' as const);
    const use = fc.constantFrom('dispensed', 'innovative', 'adapted' as const);
    const WORDS = { yes: 'open', no: 'closed', uncertain: 'uncertain' } as const;
    fc.assert(
      fc.property(cents, cents, kind, kind, use, (small, rest, own, category, one) => {
        const [value, other] = [small, rest * 4].map((each) => exact(each).dividedBy(100).toFixed()) as [
          string,
          string,
        ];
        const input = asks(
          '2026-06-01',
          category,
          [
            [category, other, false],
            [own, value, true],
          ],
          { 2: one },
        );
        const check = checkSmallLots(input);
        if (check.pots.length === 0) return;
        const facts = { kind: own === 'works' ? own : FS, value: exact(value), innovative: true } as const;
        const [found] = smallLotStatus(rules, [facts], check.total.value, category === 'works' ? category : FS);
        expect(found![one]).toBe(WORDS[check.answer]);
      }),
      { numRuns: runs(400) },
    );
  });

  test('the order of the lots and of the pot changes nothing but the order', () => {
    const values = fc.array(fc.integer({ min: 0, max: 12_000_000 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 7 }), (cents, turn) => {
        const lots = cents.map((one, at) => ({ number: String(at), category: 'services' as const, value: one / 100 }));
        const pot = lots.slice(0, -1).map(({ number }, at) => ({
          lot: number,
          use: at % 2 === 0 ? ('dispensed' as const) : ('adapted' as const),
        }));
        const whole = { days: { noticeSentOn: '2026-06-01' }, buyer: OPH, category: 'services' as const, lots, pot };
        const turned = { ...whole, lots: [...lots.slice(turn), ...lots.slice(0, turn)], pot: [...pot].reverse() };
        const [one, other] = [checkSmallLots(whole), checkSmallLots(turned)];
        expect(one.answer).toBe(other.answer);
        expect(one.total.value.toFixed()).toBe(other.total.value.toFixed());
        expect(one.pots.map(({ sum }) => sum.value.toFixed())).toEqual(
          other.pots.map(({ sum }) => sum.value.toFixed()),
        );
      }),
      { numRuns: runs(150) },
    );
  });
});

describe('bad input', () => {
  const good = asks('2026-06-01', 'services', of('services', '900000', '50000'), { 2: 'dispensed' });

  test.each([
    [{ pot: [{ lot: '3', use: 'dispensed' }] }, 'lots/unknown-lot pot.0.lot'],
    [
      {
        pot: [
          { lot: '2', use: 'dispensed' },
          { lot: '2', use: 'adapted' },
        ],
      },
      'lots/lot-twice-in-pot pot.1.lot',
    ],
    [{ lots: [good.lots[1], good.lots[1]] }, 'lots/number-twice lots.1.number'],
    [{ pot: [] }, 'core/empty-list pot'],
    [{ lots: [] }, 'core/empty-list lots'],
    [{ pot: [{ lot: '2', use: 'reserved' }] }, 'core/unknown-value pot.0.use'],
    [{ pots: 'two' }, 'core/unknown-value pots'],
    [{ category: 'cleaning' }, 'core/unknown-value category'],
    [{ lots: [{ ...good.lots[0], value: '-0.01' }] }, 'core/number-out-of-range lots.0.value'],
    [{ lots: [{ ...good.lots[0], reserved: true }] }, 'core/unknown-key lots.0.reserved'],
    [{ days: { consultationOn: '2016-03-31' } }, 'lots/no-text-then days'],
    [{ days: { consultationOn: '2028-01-01' } }, 'lots/no-text-yet days'],
    [{ days: {} }, 'core/missing-value days'],
    [{ buyer: { class: 'oph', central: true } }, 'lots/not-central buyer.central'],
  ])('%j: %s', (fields, expected) => {
    const result = safeCheckSmallLots({ ...good, ...fields } as never);
    expect(result.ok ? 'accepted' : `${result.error.code} ${result.error.path.join('.')}`).toBe(expected);
  });

  test('what is good is accepted', () => {
    expect(safeCheckSmallLots(good).ok).toBe(true);
    expect(smallLotsSchema.safeParse(good).success).toBe(true);
  });
});
