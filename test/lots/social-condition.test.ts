import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

import {
  BUYER_CLASSES,
  lotsMessages,
  PROCUREMENT_CATEGORIES,
  renderFinding,
  safeSocialConditionDuty,
  SOCIAL_DEROGATIONS,
  socialConditionDuty,
  socialConditionFactsSchema,
  socialConditionSchema,
  type BuyerClass,
  type BuyerInput,
  type Finding,
  type ProcurementCategory,
  type SocialConditionFactsInput,
  type SocialConditionInput,
} from '../../src/index.js';
import { runs } from '../support/runs.js';

const asked = (fields: Partial<SocialConditionInput> = {}, on = '2026-08-24'): SocialConditionInput => ({
  days: { noticeSentOn: on },
  buyer: { class: 'oph' },
  category: 'services',
  need: '216000',
  ...fields,
});

const shown = ({ code, outcome, severity, reason }: Finding): string =>
  [code.slice('lots/'.length), outcome, severity, reason ?? '-'].join(' ');

const said = (input: SocialConditionInput): readonly string[] => {
  const { due, findings } = socialConditionDuty(input);
  return [due, ...findings.map(shown)];
};

const buyerOf = (one: BuyerClass): BuyerInput =>
  one === 'state-public-body' ? { class: one, central: true } : { class: one };

describe('when a social condition is due', () => {
  it.each<[name: string, on: string, need: string, due: string, point: string]>([
    ['B25, day before', '2026-08-20', '216000', 'no', 'social-condition-optional not-applicable info -'],
    [
      'B25, disputed day',
      '2026-08-21',
      '216000',
      'uncertain',
      'social-condition-disputed-day uncertain warning unsettled-law',
    ],
    ['B25, first day', '2026-08-22', '216000', 'yes', 'social-condition-due not-applicable warning -'],
    ['B25, Monday', '2026-08-24', '216000', 'yes', 'social-condition-due not-applicable warning -'],
    ['B25, below', '2026-08-24', '215999.99', 'no', 'social-condition-below-threshold not-applicable info -'],
    ['one cent above', '2026-08-24', '216000.01', 'yes', 'social-condition-due not-applicable warning -'],
    ['W23, below', '2026-08-24', '215999', 'no', 'social-condition-below-threshold not-applicable info -'],
    ['W23, early', '2026-08-01', '216000', 'no', 'social-condition-optional not-applicable info -'],
    // Below the threshold neither reading of the day binds.
    ['W25, below', '2026-08-21', '215999.99', 'no', 'social-condition-below-threshold not-applicable info -'],
    ['W25', '2026-08-21', '1000000', 'uncertain', 'social-condition-disputed-day uncertain warning unsettled-law'],
    ['last known day', '2027-12-31', '216000', 'yes', 'social-condition-due not-applicable warning -'],
    ['first day of the code', '2019-04-01', '9000000', 'no', 'social-condition-optional not-applicable info -'],
    ['before the code', '2019-03-31', '9000000', 'no', 'social-condition-optional not-applicable info -'],
    ['first day of all', '2016-04-01', '9000000', 'no', 'social-condition-optional not-applicable info -'],
  ])('%s', (_, on, need, due, point) => {
    expect(said(asked({ need }, on))).toEqual([due, point]);
  });

  it('goes by the notice sent, else by the consultation engaged', () => {
    const on = (days: SocialConditionInput['days']): string => socialConditionDuty(asked({ days })).due;
    expect(on({ consultationOn: '2026-08-22' })).toBe('yes');
    expect(on({ consultationOn: '2026-08-20', noticeSentOn: '2026-08-22' })).toBe('yes');
    expect(on({ consultationOn: '2026-08-22', noticeSentOn: '2026-08-20' })).toBe('no');
  });

  const thresholdOf = (category: ProcurementCategory, one: BuyerClass): number => {
    if (category === 'works') return 5_404_000;
    return one === 'state' || one === 'state-public-body' ? 140_000 : 216_000;
  };

  it.each(
    BUYER_CLASSES.flatMap((one) =>
      PROCUREMENT_CATEGORIES.map((category) => [one, category, thresholdOf(category, one)] as const),
    ),
  )('%s, %s: %d', (one, category, threshold) => {
    const due = (need: string): string => socialConditionDuty(asked({ buyer: buyerOf(one), category, need })).due;
    const fromThere = category === 'social-services' ? 'uncertain' : 'yes';
    expect([due(`${String(threshold - 1)}.99`), due(String(threshold)), due(`${String(threshold)}.01`)]).toEqual([
      'no',
      fromThere,
      fromThere,
    ]);
  });

  it.each<[category: ProcurementCategory, threshold: number]>([
    ['supplies', 432_000],
    ['services', 432_000],
    ['works', 5_404_000],
  ])('a contracting entity, %s: %d', (category, threshold) => {
    const buyer = { class: 'oph', role: 'contracting-entity' } as const;
    const due = (need: string): string => socialConditionDuty(asked({ buyer, category, need })).due;
    expect([due(`${String(threshold - 1)}.99`), due(String(threshold))]).toEqual(['no', 'yes']);
  });

  it('a body of the State that is no central authority has the threshold of the others', () => {
    const buyer = { class: 'state-public-body', central: false } as const;
    expect(said(asked({ buyer, need: '215999.99' }))[0]).toBe('no');
    expect(said(asked({ buyer, need: '216000' }))[0]).toBe('yes');
  });

  it.each<[need: string, due: string, point: string]>([
    ['215999.99', 'no', 'social-condition-below-threshold not-applicable info -'],
    ['216000', 'uncertain', 'social-condition-of-social-services uncertain warning unsettled-law'],
    ['749999.99', 'uncertain', 'social-condition-of-social-services uncertain warning unsettled-law'],
    ['750000', 'yes', 'social-condition-due not-applicable warning -'],
    ['750000.01', 'yes', 'social-condition-due not-applicable warning -'],
  ])('social services of %s: %s', (need, due, point) => {
    expect(said(asked({ category: 'social-services', need }))).toEqual([due, point]);
    expect(said(asked({ category: 'social-services', need }, '2026-08-20'))[0]).toBe('no');
  });

  it('social services of a contracting entity stay uncertain: nobody found the source of their threshold', () => {
    const buyer = { class: 'esh', role: 'contracting-entity' } as const;
    const of = (need: string): string | undefined => said(asked({ buyer, category: 'social-services', need }))[1];
    expect(of('431999.99')).toBe('social-condition-below-threshold not-applicable info -');
    expect(of('432000')).toBe('social-condition-of-social-services uncertain warning unsettled-law');
    expect(of('999999.99')).toBe('social-condition-of-social-services uncertain warning unsettled-law');
    expect(of('1000000')).toBe('social-condition-of-social-services uncertain warning unconfirmed-value');
  });

  it('cites the article, the statute and the threshold, and says that the article must be read again', () => {
    const [first] = socialConditionDuty(asked()).findings;
    expect(first?.basis.map(({ label, confidence }) => [label, confidence])).toEqual([
      ['CCP, art. L2112-2-1, I', 'confirmed'],
      ['Loi n°\u00a02021-1104 du 22 août 2021, art. 35', 'confirmed'],
      ['CCP, annexe 2', 'confirmed'],
      ['Règlement délégué (UE) 2025/2152', 'confirmed'],
    ]);
    expect(first?.basis[0]?.recheck).toContain('Re-read article L2112-2-1');
    const services = socialConditionDuty(asked({ category: 'social-services', need: '750000' })).findings[0];
    expect(services?.basis.map(({ label, confidence }) => `${label} ${confidence}`)).toContain(
      'CCP, art. R2131-15 inferred',
    );
  });
});

describe('what the buyer provides for', () => {
  const withFacts = (
    facts: SocialConditionFactsInput,
    fields: Partial<SocialConditionInput> = {},
    on?: string,
  ): readonly string[] => said(asked({ facts, ...fields }, on));

  it('a condition satisfies the duty, whatever else is said', () => {
    const provided = ['yes', 'social-condition-provided met info -'];
    expect(withFacts({ condition: true })).toEqual(provided);
    expect(withFacts({ condition: true, reservedLot: true, derogation: 'no-sufficient-link' })).toEqual(provided);
  });

  it('no condition and no derogation breach it', () => {
    expect(withFacts({ condition: false })).toEqual(['yes', 'social-condition-missing breached blocking -']);
    expect(withFacts({ condition: false, reservedLot: false })[1]).toContain('social-condition-missing');
    expect(withFacts({ condition: false }, { need: '215999.99' })[0]).toBe('no');
    expect(withFacts({ condition: false }, {}, '2026-08-20')[0]).toBe('no');
  });

  it('a reserved lot alone does not settle it', () => {
    const reserved = 'social-condition-of-reserved-lot uncertain warning unsettled-law';
    expect(withFacts({ reservedLot: true })).toEqual([
      'yes',
      'social-condition-due not-applicable warning -',
      reserved,
    ]);
    expect(withFacts({ condition: false, reservedLot: true })).toEqual(['yes', reserved]);
  });

  it.each(['immediately-available-solution', 'no-sufficient-link', 'restricts-competition-or-difficult'] as const)(
    'the derogation %s is the choice of the buyer, for its reasons to be written down',
    (derogation) => {
      for (const category of ['supplies', 'services', 'works'] as const) {
        expect(withFacts({ derogation }, { category, need: '5404000' })).toEqual([
          'conditional',
          `social-derogation/${derogation} met info -`,
          'social-reasons-kept not-applicable warning -',
        ]);
      }
      expect(withFacts({ condition: false, derogation })[0]).toBe('conditional');
    },
  );

  it.each<[months: number, due: string, points: readonly string[]]>([
    [1, 'conditional', ['works-under-six-months met info -', 'kept']],
    [5, 'conditional', ['works-under-six-months met info -', 'kept']],
    [6, 'yes', ['too-long breached blocking -']],
    [7, 'yes', ['too-long breached blocking -']],
  ])('works of %d months: %s', (months, due, points) => {
    const answer = withFacts({ derogation: 'works-under-six-months' }, { category: 'works', need: '5404000', months });
    expect(answer[0]).toBe(due);
    expect(answer).toHaveLength(1 + points.length);
    for (const [at, point] of points.entries()) expect(answer[at + 1]).toContain(point);
  });

  it.each(['supplies', 'services'] as const)('short works are no derogation for %s', (category) => {
    expect(withFacts({ derogation: 'works-under-six-months' }, { category, months: 5 })).toEqual([
      'yes',
      'social-derogation-works-only breached blocking -',
    ]);
  });

  it('a contracting entity writes its reasons by any appropriate means', () => {
    const buyer = { class: 'oph', role: 'contracting-entity' } as const;
    expect(withFacts({ derogation: 'no-sufficient-link' }, { buyer, need: '432000' })[2]).toBe(
      'social-reasons-by-any-means not-applicable warning -',
    );
  });

  it('a contract smaller than the need is one of several lots, which the text does not speak of', () => {
    const lots = 'social-condition-of-lots uncertain info unsettled-law';
    expect(withFacts({ condition: true }, { contract: '215999.99' })[2]).toBe(lots);
    expect(withFacts({}, { contract: '50000' })).toEqual([
      'yes',
      'social-condition-due not-applicable warning -',
      lots,
    ]);
    expect(withFacts({ derogation: 'no-sufficient-link' }, { contract: '50000' })[3]).toBe(lots);
    expect(withFacts({ condition: true }, { contract: '216000' })).toHaveLength(2);
    // The value of all lots is compared, not that of the lot.
    expect(withFacts({}, { contract: '50000', need: '215999.99' })[0]).toBe('no');
  });

  it('a condition given in spite of the doubt leaves nothing to fear', () => {
    expect(withFacts({ condition: true }, {}, '2026-08-21')).toEqual([
      'uncertain',
      'social-condition-disputed-day uncertain info unsettled-law',
    ]);
    expect(withFacts({ condition: true }, { category: 'social-services' })).toEqual([
      'uncertain',
      'social-condition-of-social-services uncertain info unsettled-law',
    ]);
    expect(withFacts({ condition: false }, {}, '2026-08-21')[1]).toContain('warning');
  });
});

describe('its texts', () => {
  const text = (input: SocialConditionInput, locale: 'fr' | 'en'): string => {
    const [first] = socialConditionDuty(input).findings;
    return renderFinding(first!, lotsMessages, locale);
  };

  it('in French and in English, literally', () => {
    expect(text(asked({ facts: { condition: false } }), 'fr')).toBe(
      'Non conforme\u202f: Le besoin, 216\u202f000,00\u202f€ HT, atteint le seuil européen de 216\u202f000,00\u202f€ HT, et le marché ne prévoit ni condition sociale ni dérogation\u202f: ajouter une clause d’insertion, ou retenir une dérogation et en consigner les motifs. [CCP, art. L2112-2-1, I (à relire)\u202f; Loi n°\u00a02021-1104 du 22 août 2021, art. 35 (à relire)\u202f; CCP, annexe 2\u202f; Règlement délégué (UE) 2025/2152]',
    );
    const works = asked({
      category: 'works',
      need: 5_404_000,
      months: 5,
      facts: { derogation: 'works-under-six-months' },
    });
    expect(text(works, 'en')).toBe(
      'Met: Derogation 4°, as the buyer chooses: the works contract lasts 5\u202fmonths, less than 6\u202fmonths. [CCP, art. L2112-2-1, II, 4° (to be read again)]',
    );
  });

  it('every code has its text', () => {
    const cases = [
      asked({}, '2026-08-20'),
      asked({ need: '1' }),
      asked({}, '2026-08-21'),
      asked({ category: 'social-services' }),
      asked(),
      asked({ facts: { condition: true }, contract: 1 }),
      asked({ facts: { condition: false } }),
      asked({ facts: { reservedLot: true } }),
      ...SOCIAL_DEROGATIONS.flatMap((derogation) =>
        (['works', 'services'] as const).flatMap((category) =>
          [5, 6].map((months) => asked({ category, need: '9000000', months, facts: { derogation } })),
        ),
      ),
      asked({
        buyer: { class: 'sem', role: 'contracting-entity' },
        need: '9000000',
        facts: { derogation: 'no-sufficient-link' },
      }),
    ];
    const codes = new Set(cases.flatMap((input) => socialConditionDuty(input).findings.map(({ code }) => code)));
    for (const input of cases) {
      for (const one of socialConditionDuty(input).findings) {
        for (const locale of ['fr', 'en'] as const) {
          expect(renderFinding(one, lotsMessages, locale).length).toBeGreaterThan(40);
        }
      }
    }
    const written = Object.keys(lotsMessages).filter((key) =>
      /^lots\/social-(?:condition|derogation|reasons)/.test(key),
    );
    expect(written.filter((key) => !codes.has(key))).toEqual([]);
  });
});

describe('what it refuses', () => {
  it.each<[name: string, input: unknown, refusal: string]>([
    ['a day before the texts', asked({}, '2016-03-31'), 'lots/no-text-then at days'],
    ['a day after the known thresholds', asked({}, '2028-01-01'), 'lots/no-text-yet at days'],
    ['no day', asked({ days: {} }), 'core/missing-value at days'],
    ['a negative need', asked({ need: '-1' }), 'core/number-out-of-range at need'],
    ['half a month', asked({ months: 5.5 }), 'core/wrong-type at months'],
    ['no month', asked({ months: 0 }), 'core/number-out-of-range at months'],
    [
      'short works without a length',
      asked({ category: 'works', facts: { derogation: 'works-under-six-months' } }),
      'core/missing-value at months',
    ],
    [
      'another derogation',
      asked({ facts: { derogation: 'too-small' as 'no-sufficient-link' } }),
      'core/unknown-value at facts.derogation',
    ],
    [
      'another fact',
      asked({ facts: { clause: true } as SocialConditionFactsInput }),
      'core/unknown-key at facts.clause',
    ],
  ])('%s', (_, input, refusal) => {
    const result = safeSocialConditionDuty(input as SocialConditionInput);
    expect(result.ok ? 'accepted' : result.error.message.split(':')[0]).toBe(refusal);
  });

  it('its schemas are JSON Schemas too', () => {
    expect(z.toJSONSchema(socialConditionFactsSchema, { io: 'input' })).toMatchObject({
      additionalProperties: false,
      properties: { condition: { type: 'boolean' }, derogation: { enum: [...SOCIAL_DEROGATIONS] } },
    });
    expect(z.toJSONSchema(socialConditionSchema, { io: 'input', unrepresentable: 'any' })).toMatchObject({
      required: ['days', 'buyer', 'category', 'need'],
    });
  });
});

describe('on any need', () => {
  const rank = { no: 0, uncertain: 1, conditional: 2, yes: 3 } as const;

  it('a cent more never lifts the duty', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PROCUREMENT_CATEGORIES),
        fc.constantFrom(...BUYER_CLASSES),
        fc.integer({ min: 0, max: 600_000_000 }),
        fc.integer({ min: 1, max: 100_000_000 }),
        fc.constantFrom('2016-04-01', '2026-08-20', '2026-08-21', '2026-08-22'),
        (category, one, cents, more, on) => {
          const of = (value: number): number => {
            const need = (value / 100).toFixed(2);
            return rank[socialConditionDuty(asked({ buyer: buyerOf(one), category, need }, on)).due];
          };
          return of(cents) <= of(cents + more);
        },
      ),
      { numRuns: runs(300) },
    );
  });
});
