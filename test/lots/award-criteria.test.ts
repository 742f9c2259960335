import { describe, expect, it } from 'vitest';
import * as z from 'zod';

import {
  awardCriteriaDuty,
  awardCriteriaFactsSchema,
  awardCriteriaSchema,
  lotsMessages,
  PROCUREMENT_CATEGORIES,
  renderFinding,
  safeAwardCriteriaDuty,
  type AwardCriteriaFactsInput,
  type AwardCriteriaInput,
  type Finding,
} from '../../src/index.js';

const asked = (
  criteria?: AwardCriteriaFactsInput,
  on = '2026-08-24',
  fields: Partial<AwardCriteriaInput> = {},
): AwardCriteriaInput => ({
  days: { noticeSentOn: on },
  category: 'supplies',
  ...(criteria === undefined ? {} : { criteria }),
  ...fields,
});

const shown = ({ code, outcome, severity, reason }: Finding): string =>
  [code.slice('lots/award-'.length), outcome, severity, reason ?? '-'].join(' ');

const said = (...given: Parameters<typeof asked>): readonly string[] => {
  const { due, findings } = awardCriteriaDuty(asked(...given));
  return [due, ...findings.map(shown)];
};

const BEFORE = ['2016-04-01', '2019-03-31', '2019-04-01', '2023-10-25', '2026-08-20'] as const;
const SINCE = ['2026-08-21', '2026-08-22', '2026-08-24', '2029-01-01'] as const;

describe('the price alone', () => {
  const CLOSED = ['yes', 'price-alone-closed breached blocking -'];

  it('B27: standardised supplies, the day before and the day', () => {
    const criteria = { kind: 'price-only', standardised: true } as const;
    expect(said(criteria, '2026-08-20')).toEqual(['yes', 'price-alone-standardised/met met info -']);
    expect(said(criteria, '2026-08-21')).toEqual(CLOSED);
  });

  it.each(BEFORE)('on %s it is for standardised supplies or services', (on) => {
    for (const category of ['supplies', 'services', 'social-services'] as const) {
      const of = (standardised?: boolean): string | undefined =>
        said({ kind: 'price-only', ...(standardised === undefined ? {} : { standardised }) }, on, { category })[1];
      expect(of(true)).toBe('price-alone-standardised/met met info -');
      expect(of(false)).toBe('price-alone-standardised/breached breached blocking -');
      expect(of()).toBe('price-alone-standardised/uncertain uncertain warning missing-fact');
    }
    expect(said({ kind: 'price-only', standardised: true }, on, { category: 'works' })).toEqual([
      'yes',
      'price-alone-works breached blocking -',
    ]);
  });

  it.each(SINCE)('on %s it is for nothing', (on) => {
    for (const category of PROCUREMENT_CATEGORIES) {
      for (const facts of [{}, { standardised: true }, { standardised: false }, { environmental: true }]) {
        expect(said({ kind: 'price-only', ...facts }, on, { category })).toEqual(CLOSED);
      }
    }
  });
});

describe.each([
  ['cost-only', 'cost-alone'],
  ['several', 'several'],
] as const)('%s', (kind, point) => {
  it.each(BEFORE)('on %s is allowed as it is', (on) => {
    for (const facts of [{}, { environmental: true }, { environmental: false }]) {
      expect(said({ kind, ...facts }, on)).toEqual(['yes', `${point} met info -`]);
    }
  });

  it.each(SINCE)('on %s takes the environment into account', (on) => {
    expect(said({ kind, environmental: true }, on)).toEqual(['yes', `${point}-environmental/met met info -`]);
    expect(said({ kind, environmental: false }, on)).toEqual([
      'yes',
      `${point}-environmental/breached breached blocking -`,
    ]);
    expect(said({ kind }, on)).toEqual(['yes', `${point}-environmental/uncertain uncertain warning missing-fact`]);
  });
});

describe('insertion as a criterion', () => {
  const several = { kind: 'several', environmental: true, insertion: true } as const;

  it.each([...BEFORE, ...SINCE])('on %s it is lawful when linked to the object', (on) => {
    expect(said({ ...several, linkedToObject: true }, on)[2]).toBe('insertion-criterion met info -');
    expect(said(several, on)[2]).toBe('insertion-link-not-said uncertain warning missing-fact');
    expect(said({ ...several, linkedToObject: false }, on)[2]).toBe('criterion-not-linked breached blocking -');
  });

  it('says that 15 % was found lawful, and by whom', () => {
    const found = awardCriteriaDuty(asked({ ...several, linkedToObject: true })).findings[1];
    expect(found?.figures).toEqual([{ name: 'weight', value: '0.15', unit: 'share' }]);
    expect(found?.basis.map(({ text }) => text)).toEqual(['ccp', 'ce-2013-03-25-364950']);
    const articles = (on: string): readonly unknown[] =>
      awardCriteriaDuty(asked({ ...several, linkedToObject: true }, on)).findings[1]!.basis.map(({ label }) => label);
    expect(articles('2019-03-31')[0]).toBe('Décret n°\u00a02016-360 du 25 mars 2016, art. 62');
    expect(articles('2026-08-20')[0]).toBe('CCP, art. R2152-7, 2°, a');
    expect(articles('2026-08-21')[0]).toBe('CCP, art. R2152-7, a');
  });

  it('needs several criteria', () => {
    for (const kind of ['price-only', 'cost-only'] as const) {
      expect(said({ kind, insertion: true, environmental: true, linkedToObject: true })[2]).toBe(
        'insertion-needs-several breached blocking -',
      );
    }
  });

  it('a criterion without a link is breached, be it on insertion or not', () => {
    for (const insertion of [true, false]) {
      expect(said({ kind: 'several', environmental: true, insertion, linkedToObject: false })).toEqual([
        'yes',
        'several-environmental/met met info -',
        'criterion-not-linked breached blocking -',
      ]);
    }
    expect(said({ kind: 'several', environmental: true, linkedToObject: true })).toHaveLength(2);
    expect(said({ kind: 'several', environmental: true, insertion: false })).toHaveLength(2);
  });
});

describe('where nothing is said, or nothing is compared', () => {
  it('says what is allowed on the day', () => {
    for (const on of BEFORE) {
      expect(said(undefined, on)).toEqual(['yes', 'criteria-before-environment not-applicable warning -']);
    }
    for (const on of SINCE) {
      expect(said(undefined, on)).toEqual(['yes', 'criteria-environmental not-applicable warning -']);
    }
  });

  it('a contract without competition has no criteria, or uncertain ones', () => {
    for (const on of ['2016-04-01', '2019-04-01', '2026-08-21']) {
      expect(said(undefined, on, { dispensed: true })).toEqual(['no', 'criteria-not-asked not-applicable info -']);
      expect(said({ kind: 'price-only' }, on, { dispensed: true })).toEqual([
        'uncertain',
        'criteria-without-competition uncertain info unsettled-law',
      ]);
    }
    expect(said(undefined, '2026-08-21', { dispensed: false })[0]).toBe('yes');
  });

  it('cites the decree, and the statute of the day', () => {
    const cited = (on: string): readonly string[] =>
      awardCriteriaDuty(asked(undefined, on)).findings[0]!.basis.map(({ label }) => label);
    expect(cited('2019-03-31')).toEqual(['Décret n°\u00a02016-360 du 25 mars 2016, art. 62']);
    expect(cited('2023-10-24')).toEqual(['CCP, art. R2152-7', 'CCP, art. L2152-7']);
    expect(cited('2023-10-25')).toContain('Loi n°\u00a02023-973 du 23 octobre 2023');
    expect(cited('2026-08-21')).toEqual([
      'CCP, art. R2152-7',
      'Décret n°\u00a02022-767 du 2 mai 2022, art. 2',
      'CCP, art. L2152-7',
      'Loi n°\u00a02023-973 du 23 octobre 2023',
    ]);
    expect(cited('2026-08-22').at(-1)).toBe('Loi n°\u00a02021-1104 du 22 août 2021, art. 35');
  });
});

describe('their texts', () => {
  it('in French and in English, literally', () => {
    const [price] = awardCriteriaDuty(asked({ kind: 'price-only', standardised: true }, '2026-08-21')).findings;
    expect(renderFinding(price!, lotsMessages, 'fr')).toBe(
      'Non conforme\u202f: Le prix seul n’est plus un critère permis pour cette date\u202f: retenir le coût, s’il prend en compte les caractéristiques environnementales de l’offre, ou plusieurs critères dont un au moins les prend en compte. [CCP, art. R2152-7\u202f; Décret n°\u00a02022-767 du 2 mai 2022, art. 2\u202f; CCP, art. L2152-7\u202f; Loi n°\u00a02023-973 du 23 octobre 2023]',
    );
    const insertion = awardCriteriaDuty(
      asked({ kind: 'several', environmental: true, insertion: true, linkedToObject: true }),
    ).findings[1];
    expect(renderFinding(insertion!, lotsMessages, 'en')).toBe(
      'Met: Insertion may be one of the criteria, even without an insertion clause in the contract, as soon as part at least of the work can be done by people in insertion; a weight of 15% was found lawful. [CCP, art. R2152-7, a; CE, 25 mars 2013, n°\u00a0364950 (single source)]',
    );
  });

  it('every code has its text, and every text is reached', () => {
    const flags = [undefined, true, false];
    const cases = ['2026-08-20', '2026-08-21'].flatMap((on) => [
      asked(undefined, on),
      asked(undefined, on, { dispensed: true }),
      asked({ kind: 'several' }, on, { dispensed: true }),
      asked({ kind: 'price-only' }, on, { category: 'works' }),
      ...(['price-only', 'cost-only', 'several'] as const).flatMap((kind) =>
        flags.flatMap((one) =>
          flags.map((linked) =>
            asked(
              {
                kind,
                insertion: true,
                ...(one === undefined ? {} : { environmental: one, standardised: one }),
                ...(linked === undefined ? {} : { linkedToObject: linked }),
              },
              on,
            ),
          ),
        ),
      ),
    ]);
    const found = cases.flatMap((input) => awardCriteriaDuty(input).findings);
    for (const one of found) {
      for (const locale of ['fr', 'en'] as const) {
        expect(renderFinding(one, lotsMessages, locale).length).toBeGreaterThan(40);
      }
    }
    const codes = new Set(found.map(({ code }) => code));
    const written = Object.keys(lotsMessages).filter((key) =>
      /^lots\/award-(?:criteri|price|cost|several|insertion)/.test(key),
    );
    expect(written).toContain('lots/award-insertion-needs-several');
    expect(written.filter((key) => !codes.has(key))).toEqual([]);
  });
});

describe('what it refuses', () => {
  it.each<[name: string, input: unknown, refusal: string]>([
    ['a day before the texts', asked(undefined, '2016-03-31'), 'lots/no-text-then at days'],
    ['no day', { ...asked(), days: {} }, 'core/missing-value at days'],
    ['another kind', asked({ kind: 'lottery' as 'several' }), 'core/unknown-value at criteria.kind'],
    [
      'no kind',
      asked({ insertion: true } as unknown as AwardCriteriaFactsInput),
      'core/missing-value at criteria.kind',
    ],
    [
      'a key too many',
      asked({ kind: 'several', weight: 1 } as AwardCriteriaFactsInput),
      'core/unknown-key at criteria.weight',
    ],
  ])('%s', (_, input, refusal) => {
    const result = safeAwardCriteriaDuty(input as AwardCriteriaInput);
    expect(result.ok ? 'accepted' : result.error.message.split(':')[0]).toBe(refusal);
  });

  it('its schemas are JSON Schemas too', () => {
    expect(z.toJSONSchema(awardCriteriaFactsSchema, { io: 'input' })).toMatchObject({
      additionalProperties: false,
      required: ['kind'],
      properties: { kind: { enum: ['price-only', 'cost-only', 'several'] } },
    });
    expect(z.toJSONSchema(awardCriteriaSchema, { io: 'input', unrepresentable: 'any' })).toMatchObject({
      required: ['days', 'category'],
    });
  });
});
