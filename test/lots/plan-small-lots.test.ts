import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  formatPath,
  lotsMessages,
  planSmallLots,
  renderExplanation,
  renderFinding,
  safePlanSmallLots,
  type PlanLotInput,
  type PlanSmallLotsInput,
  type SmallLotsGoal,
  type SmallLotsPlan,
} from '../../src/index.js';
import { mistakesIn } from '../support/check-explanation.js';
import { runs } from '../support/runs.js';

type Fields = Partial<Omit<PlanSmallLotsInput, 'lots'>>;

const works = (value: string, fields: Partial<PlanLotInput> = {}): Omit<PlanLotInput, 'number'> => ({
  category: 'works',
  value,
  ...fields,
});
const services = (value: string, fields: Partial<PlanLotInput> = {}): Omit<PlanLotInput, 'number'> => ({
  category: 'services',
  value,
  ...fields,
});

/** A need whose lots are numbered from 1 on. */
const need = (
  on: string,
  category: PlanSmallLotsInput['category'],
  lots: readonly (Omit<PlanLotInput, 'number'> & { number?: string })[],
  fields: Fields = {},
): PlanSmallLotsInput => ({
  days: { noticeSentOn: on },
  buyer: { class: 'oph' },
  category,
  lots: lots.map((lot, position) => ({ number: String(position + 1), ...lot })),
  ...fields,
});

const inPot = ({ pot }: SmallLotsPlan): string => pot.map(({ number, use }) => `${number} ${use}`).join(', ');
const left = ({ leftOut }: SmallLotsPlan): string =>
  leftOut.map(({ number, reason }) => `${number} ${reason}`).join(', ');
const codes = ({ findings }: SmallLotsPlan): readonly string[] =>
  findings.map(({ code, outcome }) => `${code.slice('lots/'.length)} ${outcome}`);

describe('the cases of the boundary', () => {
  it('leaves out every lot above the share, and takes one that is exactly it', () => {
    const none = planSmallLots(
      need(
        '2026-03-01',
        'works',
        ['60000', '30000', '25000'].map((v) => works(v)),
      ),
      'most-lots',
    );
    expect([none.status, none.cap.toFixed(), left(none)]).toEqual([
      'empty',
      '23000',
      '1 exceeds-share, 2 exceeds-share, 3 exceeds-share',
    ]);
    expect(codes(none).slice(-4)).toEqual([
      'plan-empty/none-fits not-applicable',
      'plan-left-out/exceeds-share not-applicable',
      'plan-left-out/exceeds-share not-applicable',
      'plan-left-out/exceeds-share not-applicable',
    ]);
    const one = planSmallLots(
      need(
        '2026-03-01',
        'works',
        ['60000', '32000', '23000'].map((v) => works(v)),
      ),
      'most-lots',
    );
    expect([inPot(one), one.sum.value.toFixed(), one.pots[0]?.part.toFixed(), one.pots[0]?.room.toFixed()]).toEqual([
      '3 dispensed',
      '23000',
      '0.2',
      '0',
    ]);
  });

  it('takes one of two lots that exceed the share by a cent together', () => {
    const lots = ['399999.99', '60000', '40000.01'].map((value) => works(value));
    const value = planSmallLots(need('2026-03-01', 'works', lots), 'most-value');
    expect([inPot(value), left(value)]).toEqual(['2 dispensed', '1 not-small, 3 no-room']);
    const most = planSmallLots(need('2026-03-01', 'works', lots), 'most-lots');
    // As many lots either way: the fuller pot.
    expect([inPot(most), most.ties]).toEqual(['2 dispensed', { rule: 'other-criterion', asGood: 2, equal: 1 }]);
    const both = planSmallLots(
      need(
        '2026-03-01',
        'works',
        ['400000', '60000', '40000'].map((one) => works(one)),
      ),
      'most-value',
    );
    expect(inPot(both)).toBe('2 dispensed, 3 dispensed');
  });

  it('takes lots below a million out of formalised works, and not one of a million', () => {
    const day = '2026-06-01';
    const first = planSmallLots(
      need(
        day,
        'works',
        ['4800000', '999999', '200001'].map((v) => works(v)),
      ),
      'most-value',
    );
    expect([inPot(first), first.sum.value.toFixed(), first.cap.toFixed()]).toEqual([
      '2 adapted, 3 adapted',
      '1200000',
      '1200000',
    ]);
    const second = planSmallLots(
      need(
        day,
        'works',
        ['4800000', '1000000', '200000'].map((v) => works(v)),
      ),
      'most-value',
    );
    expect([inPot(second), left(second)]).toEqual(['3 adapted', '1 not-small, 2 not-small']);
  });

  it.each<[on: string, value: string, pot: string]>([
    ['2026-03-31', '39999.99', '1 dispensed'],
    ['2026-03-31', '40000', ''],
    ['2026-04-01', '40000', '1 dispensed'],
    ['2026-04-01', '59999.99', '1 dispensed'],
    ['2026-04-01', '60000', ''],
  ])('dispenses a lot of services below the amount of the day: %s, %s', (on, value, pot) => {
    const lots = [services(value), ...['70000', '70000', '70000', '70000'].map((v) => services(v, { siae: false }))];
    expect(inPot(planSmallLots(need(on, 'services', lots, { uses: ['dispensed'] }), 'most-lots'))).toBe(pot);
  });

  it('keeps to the lower amount for a lot of another nature than the whole', () => {
    const rest = ['400000', '100000'].map((value) => works(value, { siae: false }));
    const at = (value: string): string =>
      inPot(planSmallLots(need('2026-06-01', 'works', [services(value), ...rest]), 'most-lots'));
    expect([at('59999.99'), at('60000')]).toEqual(['1 dispensed', '']);
  });
});

describe('what is open', () => {
  const lots = [services('50000'), services('70000'), services('300000'), services('180000', { siae: false })];

  it('is dispensed rather than adapted, as asked', () => {
    const at = (fields: Fields): string =>
      inPot(planSmallLots(need('2026-06-01', 'services', lots, fields), 'most-lots'));
    expect(at({})).toBe('1 dispensed, 2 adapted');
    expect(at({ uses: ['adapted'] })).toBe('1 adapted, 2 adapted');
    expect(at({ uses: ['dispensed'] })).toBe('1 dispensed');
  });

  it('is an innovative purchase when the lot is one', () => {
    const one = [services('70000', { innovative: true }), services('280000', { siae: false })];
    expect(inPot(planSmallLots(need('2026-06-01', 'services', one), 'most-lots'))).toBe('1 innovative');
  });

  it('needs no pot when the whole need is dispensed', () => {
    const plan = planSmallLots(need('2026-06-01', 'services', [services('20000'), services('39999.99')]), 'most-lots');
    expect([plan.status, inPot(plan), codes(plan).at(-1)]).toEqual(['needless', '', 'plan-needless not-applicable']);
  });

  it('is nothing before the code below the threshold of formalised procedures, nor for social services', () => {
    const early = planSmallLots(need('2019-03-31', 'services', [services('10000'), services('90000')]), 'most-lots');
    expect([early.status, left(early)]).toEqual(['empty', '1 no-regime, 2 no-regime']);
    const adapted = [services('70000'), services('400000')].map((lot) => ({
      ...lot,
      category: 'social-services' as const,
    }));
    const social = planSmallLots(need('2026-06-01', 'social-services', adapted, { uses: ['adapted'] }), 'most-lots');
    expect([social.status, codes(social)[0]]).toEqual(['empty', 'plan-empty/no-regime not-applicable']);
  });

  it('is uncertain on the day on which the amount of works is not confirmed', () => {
    const two = [works('20000'), works('100000', { siae: false })];
    expect(planSmallLots(need('2020-12-07', 'works', two), 'most-lots').status).toBe('planned');
    expect(planSmallLots(need('2020-12-08', 'works', two), 'most-lots').status).toBe('uncertain');
    expect(
      planSmallLots(need('2020-12-09', 'works', [works('20000'), works('80000', { siae: false })]), 'most-lots').status,
    ).toBe('planned');
  });

  it('is nothing that is small enough', () => {
    const plan = planSmallLots(need('2026-06-01', 'services', [services('80000'), services('400000')]), 'most-lots');
    expect([plan.status, codes(plan)[0], left(plan)]).toEqual([
      'empty',
      'plan-empty/none-small not-applicable',
      '1 not-small, 2 not-small',
    ]);
  });
});

describe('the goal', () => {
  // The share is 40,000.
  const lots = ['30000', '22000', '15000', '12000'].map((value) => services(value));
  const five = need('2026-06-01', 'services', [...lots, services('121000')]);

  it('is the most lots or the most value', () => {
    expect(inPot(planSmallLots(five, 'most-lots'))).toBe('2 dispensed, 3 dispensed');
    const large = need(
      '2026-06-01',
      'services',
      ['38000', '20000', '15000', '150000'].map((v) => services(v)),
    );
    // The share is 44,600.
    expect(inPot(planSmallLots(large, 'most-lots'))).toBe('2 dispensed, 3 dispensed');
    expect(inPot(planSmallLots(large, 'most-value'))).toBe('1 dispensed');
  });

  it('is chosen lots, then what the room is for', () => {
    const at = (goal: SmallLotsGoal): string => inPot(planSmallLots(five, goal));
    expect(at({ chosen: ['4'] })).toBe('4 dispensed');
    expect(at({ chosen: ['4'], then: 'most-value' })).toBe('3 dispensed, 4 dispensed'.replace('3', '2'));
    expect(at({ chosen: ['3'], then: 'most-lots' })).toBe('2 dispensed, 3 dispensed');
  });

  it('keeps as many chosen lots as fit, for the most value, and says by how much they exceed', () => {
    const plan = planSmallLots(five, { chosen: ['1', '3', '4', '5'], then: 'most-lots' });
    expect([inPot(plan), left(plan)]).toEqual(['3 dispensed, 4 dispensed', '1 no-room, 2 no-room, 5 not-small']);
    const said = plan.findings.filter(({ code }) => code.startsWith('lots/plan-chosen'));
    expect(said.map((one) => renderFinding(one, lotsMessages, 'en'))).toEqual([
      'Breached: These chosen lots cannot enter, even where there is room: 5. The reason is given with each of them. [CCP, art. R2122-8; CCP, art. R2123-1, 2°, b]',
      'Breached: The chosen lots (1, 3, 4) are worth €57,000.00 excl. VAT together, €17,000.00 excl. VAT more than the share allowed (€40,000.00 excl. VAT): 2 of 3 can enter, and the pot keeps as many, for the most value. [CCP, art. R2122-8; CCP, art. R2123-1, 2°, b]',
    ]);
  });

  it('says that chosen lots all fit, and leaves the others aside', () => {
    const plan = planSmallLots(five, { chosen: ['4', '2'] });
    expect([inPot(plan), left(plan)]).toEqual(['2 dispensed, 4 dispensed', '1 not-asked, 3 not-asked, 5 not-small']);
    expect(codes(plan)).toContain('plan-chosen/fit met');
    const none = planSmallLots(five, { chosen: ['5'] });
    expect([none.status, codes(none).includes('plan-chosen/closed breached')]).toEqual(['empty', true]);
  });
});

describe('ties', () => {
  const alike = (count: number): PlanSmallLotsInput =>
    need('2026-06-01', 'services', [
      ...Array.from({ length: count }, (_, position) => services('10000', { number: `L${String(count - position)}` })),
      services('175000', { siae: false, number: 'other' }),
    ]);

  it('are counted, and settled by the first lots in the order of their numbers', () => {
    // The share of 285,000 takes five lots of eleven.
    const plan = planSmallLots(alike(11), 'most-lots');
    expect(plan.pot.map(({ number }) => number)).toEqual(['L1', 'L2', 'L3', 'L4', 'L5']);
    expect(plan.ties).toEqual({ rule: 'first-lots', asGood: 462, equal: 462 });
    const said = plan.findings.find(({ code }) => code === 'lots/plan-ties/first-lots');
    expect(said && renderFinding(said, lotsMessages, 'fr')).toBe(
      'Pour information\u202f: Choix de lots qui font aussi bien pour le but donné\u202f: 462, celui-ci compris, dont 462 aussi bons par le nombre et par la valeur. Celui-ci prend, dans l’ordre des numéros, les premiers lots\u202f: l’acheteur peut en préférer un autre. [CCP, art. R2122-8\u202f; CCP, art. R2123-1, 2°, b]',
    );
  });

  it('are none when no other pot does as well', () => {
    const lots = [services('20000'), services('100000', { siae: false })];
    expect(planSmallLots(need('2026-06-01', 'services', lots), 'most-value').ties).toEqual({
      rule: 'only-one',
      asGood: 1,
      equal: 1,
    });
  });
});

describe('separate pots', () => {
  const lots = ['55000', '55000', '75000', '70000', '365000'].map((value) => services(value));

  it('hold more than the common one, and are uncertain', () => {
    const common = planSmallLots(need('2026-06-01', 'services', lots), 'most-value');
    expect([inPot(common), common.status, common.cap.toFixed()]).toEqual([
      '1 dispensed, 2 dispensed',
      'planned',
      '124000',
    ]);
    const plan = planSmallLots(need('2026-06-01', 'services', lots, { pots: 'separate' }), 'most-lots');
    expect([inPot(plan), plan.status, plan.ties, plan.proof]).toEqual([
      '1 dispensed, 2 dispensed, 3 adapted',
      'uncertain',
      { rule: 'not-counted' },
      'best',
    ]);
    expect(plan.pots.map(({ uses, room }) => `${uses.join()} ${room.toFixed()}`)).toEqual([
      'dispensed 14000',
      'adapted 49000',
    ]);
    const reading = plan.findings.find(({ code }) => code === 'lots/plan-separate/best');
    expect([reading?.outcome, reading?.reason]).toEqual(['uncertain', 'unsettled-law']);
  });

  it('keep chosen lots, then fill the rest', () => {
    const at = (goal: SmallLotsGoal): string =>
      inPot(planSmallLots(need('2026-06-01', 'services', lots, { pots: 'separate' }), goal));
    expect(at({ chosen: ['4'] })).toBe('4 adapted');
    expect(at({ chosen: ['4'], then: 'most-value' })).toBe('1 dispensed, 2 dispensed, 4 adapted');
    const all = planSmallLots(need('2026-06-01', 'services', lots, { pots: 'separate' }), {
      chosen: ['1', '2', '3', '4'],
      then: 'most-lots',
    });
    expect([inPot(all), codes(all).find((code) => code.startsWith('plan-chosen'))]).toEqual([
      '1 dispensed, 2 dispensed, 3 adapted',
      'plan-chosen/exceed-separate breached',
    ]);
    expect(
      planSmallLots(
        need('2026-06-01', 'services', [services('80000'), services('400000')], { pots: 'separate' }),
        'most-lots',
      ).status,
    ).toBe('empty');
  });
});

describe('the answer', () => {
  const five = need(
    '2026-06-01',
    'services',
    ['30000', '22000', '15000', '12000', '121000'].map((v) => services(v)),
  );

  it('explains its sums, and is plain JSON', () => {
    const plan = planSmallLots(five, 'most-value');
    expect([...mistakesIn(plan.sum.explanation), ...mistakesIn(plan.total.explanation)]).toEqual([]);
    expect(renderExplanation(plan.sum.explanation, { messages: lotsMessages, locale: 'en' })).toBe(
      [
        'Value of the lots taken out, together: €37,000.00 excl. VAT = €22,000.00 excl. VAT + €15,000.00 excl. VAT',
        '  Estimated value of lot 2: €22,000.00 excl. VAT',
        '  Estimated value of lot 3: €15,000.00 excl. VAT',
      ].join('\n'),
    );
    const json = JSON.stringify(plan);
    expect(JSON.stringify(JSON.parse(json))).toBe(json);
  });

  it('has a text in both languages for every finding', () => {
    for (const goal of ['most-lots', { chosen: ['1', '2', '3'] }] as const) {
      for (const one of planSmallLots(five, goal).findings) {
        expect(renderFinding(one, lotsMessages, 'fr')).not.toContain('{');
        expect(renderFinding(one, lotsMessages, 'en')).not.toContain('{');
      }
    }
  });

  it.each<[change: Partial<PlanSmallLotsInput>, goal: SmallLotsGoal, code: string, path: string]>([
    [
      { lots: Array.from({ length: 41 }, (_, n) => ({ number: String(n), ...services('1') })) },
      'most-lots',
      'core/too-many-items',
      'lots',
    ],
    [{ lots: [] }, 'most-lots', 'core/empty-list', 'lots'],
    [
      {
        lots: [
          { number: '1', ...services('1') },
          { number: '1', ...services('2') },
        ],
      },
      'most-lots',
      'lots/number-twice',
      'lots[1].number',
    ],
    [{ lots: [{ number: '1', ...services('-1') }] }, 'most-lots', 'core/number-out-of-range', 'lots[0].value'],
    [{ uses: [] }, 'most-lots', 'core/empty-list', 'uses'],
    [{ pots: 'two' as never }, 'most-lots', 'core/unknown-value', 'pots'],
    [{ days: {} }, 'most-lots', 'core/missing-value', 'days'],
    [{ days: { noticeSentOn: '2016-03-31' } }, 'most-lots', 'lots/no-text-then', 'days'],
    [{ days: { noticeSentOn: '2028-01-01' } }, 'most-lots', 'lots/no-text-yet', 'days'],
    [{}, { chosen: ['9'] }, 'lots/unknown-lot', 'goal.chosen[0]'],
    [{}, { chosen: ['1', '1'] }, 'lots/lot-twice-in-pot', 'goal.chosen[1]'],
    [{}, { chosen: [] }, 'core/empty-list', 'goal.chosen'],
  ])('refuses what is wrong (%#)', (change, goal, code, path) => {
    const result = safePlanSmallLots({ ...five, ...change }, goal);
    expect(result.ok ? 'accepted' : [result.error.code, formatPath(result.error.path)]).toEqual([code, path]);
  });
});

describe('whatever the lots', () => {
  const lot = fc.record({
    category: fc.constantFrom('works', 'services'),
    value: fc.oneof(
      fc.integer({ min: 1, max: 120 }).map((thousands) => String(thousands * 1000)),
      fc.integer({ min: 1, max: 12_000_000 }).map((cents) => (cents / 100).toFixed(2)),
    ),
    siae: fc.boolean(),
    innovative: fc.boolean(),
  });
  const some = fc.record({
    lots: fc.array(lot, { minLength: 1, maxLength: 9 }),
    category: fc.constantFrom('works', 'services'),
    pots: fc.constantFrom('common', 'separate'),
    goal: fc.constantFrom('most-lots', 'most-value', 'chosen'),
    seed: fc.nat({ max: 1_000 }),
  });

  type Some = typeof some extends fc.Arbitrary<infer T> ? T : never;

  const caseOf = ({ lots, category, pots, goal }: Some): [PlanSmallLotsInput, SmallLotsGoal] => [
    need('2026-06-01', category, lots, { pots: pots as 'common' }),
    goal === 'chosen' ? { chosen: ['1'], then: 'most-lots' } : goal,
  ];

  it('the order of lots changes nothing, and the pot is lawful', () => {
    fc.assert(
      fc.property(some, (one) => {
        const [input, goal] = caseOf(one);
        const plan = planSmallLots(input, goal);
        const turn = one.seed % input.lots.length;
        const turned = [...input.lots.slice(turn), ...input.lots.slice(0, turn)].reverse();
        const again = planSmallLots({ ...input, lots: turned }, goal);
        const unplaced = (of: SmallLotsPlan): unknown => of.findings.map((finding) => ({ ...finding, path: [] }));
        expect({ ...again, findings: unplaced(again) }).toEqual({ ...plan, findings: unplaced(plan) });
        expect(plan.pots.every(({ room }) => !room.isNegative())).toBe(true);
        expect(plan.pot.length + plan.leftOut.length).toBe(input.lots.length);
        expect(plan.findings.filter(({ outcome, code }) => outcome === 'breached' && !code.includes('chosen'))).toEqual(
          [],
        );
      }),
      { numRuns: runs(200) },
    );
  });

  // The amounts of 1 June 2026, written out: a lot of works in a whole of services keeps to the amount of services.
  const small = (one: PlanLotInput, total: number): readonly string[] => {
    const value = Number(one.value);
    return [
      ...(value < 60_000 ? ['dispensed'] : []),
      ...(total >= 216_000 && value < (one.category === 'works' ? 1_000_000 : 80_000) ? ['adapted'] : []),
    ];
  };

  it('is never beaten by trying every pot', () => {
    const brute = fc.record({
      lots: fc.array(lot, { minLength: 1, maxLength: 12 }),
      goal: fc.constantFrom<SmallLotsGoal>(
        'most-lots',
        'most-value',
        { chosen: ['1'] },
        { chosen: ['1'], then: 'most-lots' },
        { chosen: ['1'], then: 'most-value' },
      ),
    });
    fc.assert(
      fc.property(brute, ({ lots, goal }) => {
        const input = need('2026-06-01', 'services', lots, { uses: ['dispensed', 'adapted'] });
        const cents = input.lots.map(({ value }) => Math.round(Number(value) * 100));
        const total = cents.reduce((sum, one) => sum + one, 0);
        const plan = planSmallLots(input, goal);
        if (plan.status === 'needless') return;
        const open = input.lots.flatMap((one, position) =>
          one.siae === true && small(one, total / 100).length > 0 ? position : [],
        );
        const aim = typeof goal === 'string' ? goal : goal.then;
        const score = (positions: readonly number[]): readonly number[] => {
          const sum = positions.reduce((all, position) => all + cents[position]!, 0);
          const criteria = aim === 'most-value' ? [sum, positions.length] : [positions.length, sum];
          return typeof goal === 'string' ? criteria : [Number(positions.includes(0)), ...criteria];
        };
        const sooner = (one: readonly number[], other: readonly number[]): number => {
          const at = one.findIndex((part, rank) => part !== other[rank]);
          return at < 0 ? 0 : other[at]! - one[at]!;
        };
        const pots = Array.from({ length: 2 ** open.length }, (_, subset) =>
          open.filter((__, place) => ((subset >> place) & 1) === 1),
        ).filter((pot) => pot.reduce((all, position) => all + cents[position]!, 0) * 5 <= total);
        const asked = aim === undefined ? pots.filter((pot) => pot.every((position) => position === 0)) : pots;
        const [best] = asked.map(score).sort(sooner);
        const picked = plan.pot.map(({ number }) => Number(number) - 1);
        expect(picked.every((position) => open.includes(position))).toBe(true);
        expect(score(picked)).toEqual(best);
      }),
      { numRuns: runs(150) },
    );
  });
});
