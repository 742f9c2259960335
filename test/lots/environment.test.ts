import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

import {
  BUYER_CLASSES,
  environmentalDuties,
  environmentalDutiesSchema,
  environmentFactsSchema,
  lotsMessages,
  PROCUREMENT_CATEGORIES,
  renderFinding,
  safeEnvironmentalDuties,
  type Duty,
  type EnvironmentalDutiesInput,
  type Finding,
  type ProcurementCategory,
} from '../../src/index.js';
import { runs } from '../support/runs.js';

const asked = (fields: Partial<EnvironmentalDutiesInput> = {}, on = '2026-08-24'): EnvironmentalDutiesInput => ({
  days: { noticeSentOn: on },
  buyer: { class: 'oph' },
  category: 'services',
  need: '30000',
  ...fields,
});

const shown = ({ code, outcome, severity, reason }: Finding): string =>
  [code.slice('lots/'.length), outcome, severity, reason ?? '-'].join(' ');

const duty = (name: Duty['duty'], input: EnvironmentalDutiesInput): readonly string[] => {
  const found = environmentalDuties(input).find((one) => one.duty === name);
  return found === undefined ? ['absent'] : [found.due, ...found.findings.map(shown)];
};

describe('the environmental condition of performance', () => {
  const of = (input: EnvironmentalDutiesInput): readonly string[] => duty('environmental-condition', input);
  const OPTIONAL = ['no', 'environmental-condition-optional not-applicable info -'];

  it.each<[on: string, answer: readonly string[]]>([
    ['2016-04-01', OPTIONAL],
    ['2019-03-31', OPTIONAL],
    ['2019-04-01', OPTIONAL],
    ['2026-08-20', OPTIONAL],
    ['2026-08-21', ['uncertain', 'environmental-condition-disputed-day uncertain warning unsettled-law']],
    ['2026-08-22', ['yes', 'environmental-condition-due not-applicable warning -']],
    ['2027-12-31', ['yes', 'environmental-condition-due not-applicable warning -']],
  ])('on %s', (on, answer) => {
    expect(of(asked({}, on))).toEqual(answer);
  });

  it('is due whatever the value, the buyer and the category (B25)', () => {
    for (const category of PROCUREMENT_CATEGORIES) {
      for (const one of BUYER_CLASSES) {
        const buyer = one === 'state-public-body' ? { class: one, central: false } : { class: one };
        for (const need of ['0', '24999.99', '215999.99', '9000000']) {
          expect(of(asked({ buyer, category, need }))[0]).toBe('yes');
        }
      }
    }
  });

  it('is judged on what the contract provides for', () => {
    const given = (condition: boolean, on?: string): readonly string[] => of(asked({ facts: { condition } }, on));
    expect(given(true)).toEqual(['yes', 'environmental-condition-provided met info -']);
    expect(given(false)).toEqual(['yes', 'environmental-condition-missing breached blocking -']);
    expect(given(true, '2026-08-21')).toEqual([
      'uncertain',
      'environmental-condition-disputed-day uncertain info unsettled-law',
    ]);
    expect(given(false, '2026-08-21')[1]).toContain('uncertain warning');
    expect(given(false, '2026-08-20')).toEqual(OPTIONAL);
  });
});

describe('technical specifications', () => {
  it.each<[on: string, answer: readonly string[]]>([
    ['2016-04-01', ['uncertain', 'specifications-not-read uncertain warning unconfirmed-value']],
    ['2019-03-31', ['uncertain', 'specifications-not-read uncertain warning unconfirmed-value']],
    ['2019-04-01', ['no', 'specifications-free not-applicable info -']],
    ['2026-08-21', ['no', 'specifications-free not-applicable info -']],
    ['2026-08-22', ['yes', 'specifications-sustainable not-applicable warning -']],
  ])('on %s', (on, answer) => {
    expect(duty('specifications', asked({}, on))).toEqual(answer);
  });
});

describe('the definition of the need', () => {
  const of = (input: EnvironmentalDutiesInput): readonly string[] => duty('need-definition', input);
  const ALONE = ['yes', 'need-definition not-applicable warning -'];
  const WITH_ENERGY = [
    ...ALONE,
    'need-energy not-applicable warning -',
    'energy-performance-awaits-decree uncertain info unsettled-law',
  ];

  it.each<[on: string, need: string, answer: readonly string[]]>([
    ['2016-04-01', '9000000', ALONE],
    ['2019-04-01', '9000000', ALONE],
    ['2025-10-15', '221000', ALONE],
    ['2025-10-16', '220999.99', ALONE],
    ['2025-10-16', '221000', WITH_ENERGY],
    ['2025-12-31', '220999.99', ALONE],
    ['2026-01-01', '215999.99', ALONE],
    ['2026-01-01', '216000', WITH_ENERGY],
    ['2026-01-01', '216000.01', WITH_ENERGY],
  ])('on %s, %s', (on, need, answer) => {
    expect(of(asked({ need }, on))).toEqual(answer);
  });

  it.each<[category: ProcurementCategory, below: string, at: string]>([
    ['supplies', '215999.99', '216000'],
    ['works', '5403999.99', '5404000'],
    ['social-services', '749999.99', '750000'],
  ])('energy for %s, from %s excluded', (category, below, at) => {
    expect(of(asked({ category, need: below }))).not.toEqual(WITH_ENERGY);
    expect(of(asked({ category, need: at }))).toEqual(WITH_ENERGY);
  });

  it('nothing says which threshold is meant for social services', () => {
    const category = 'social-services';
    expect(of(asked({ category, need: '215999.99' }))).toEqual(ALONE);
    for (const need of ['216000', '749999.99']) {
      expect(of(asked({ category, need }))[2]).toBe('need-energy-of-social-services uncertain warning unsettled-law');
    }
  });

  it('rests on the objectives of public procurement since 25 August 2021', () => {
    const cited = (on: string): readonly string[] =>
      environmentalDuties(asked({}, on))[2]!.findings[0]!.basis.map(({ label }) => label);
    expect(cited('2019-03-31')).toEqual(['Ordonnance n°\u00a02015-899 du 23 juillet 2015, art. 30']);
    expect(cited('2021-08-24')).toEqual(['CCP, art. L2111-1']);
    expect(cited('2021-08-25')).toEqual([
      'CCP, art. L2111-1',
      'CCP, art. L3-1',
      'Loi n°\u00a02021-1104 du 22 août 2021, art. 35',
    ]);
  });
});

describe('their texts', () => {
  const text = (input: EnvironmentalDutiesInput, name: Duty['duty'], locale: 'fr' | 'en', at = 0): string => {
    const found = environmentalDuties(input).find((one) => one.duty === name);
    return renderFinding(found!.findings[at]!, lotsMessages, locale);
  };

  it('in French and in English, literally', () => {
    expect(text(asked({ facts: { condition: false } }), 'environmental-condition', 'fr')).toBe(
      'Non conforme\u202f: Le marché ne prévoit aucune condition d’exécution relative à l’environnement\u202f: en ajouter une, liée à l’objet du marché. Il n’existe pas de dérogation. [CCP, art. L2112-2 (à relire)\u202f; Loi n°\u00a02021-1104 du 22 août 2021, art. 35 (à relire)]',
    );
    expect(text(asked({ need: 216_000 }), 'need-definition', 'en', 1)).toBe(
      'For information: The need, €216,000.00 excl. VAT, reaches the European threshold of €216,000.00 excl. VAT: its definition also takes energy efficiency and sobriety into account. [CCP, art. L2111-1; CCP, annexe 2; Règlement délégué (UE) 2025/2152]',
    );
  });

  it('every code has its text', () => {
    const days = ['2016-04-01', '2026-08-20', '2026-08-21', '2026-08-22'];
    const cases = days.flatMap((on) => [
      asked({ need: '9000000' }, on),
      asked({ category: 'social-services', need: '300000', facts: { condition: true } }, on),
      asked({ facts: { condition: false } }, on),
    ]);
    const found = cases.flatMap((input) => environmentalDuties(input).flatMap(({ findings }) => findings));
    for (const one of found) {
      for (const locale of ['fr', 'en'] as const) {
        expect(renderFinding(one, lotsMessages, locale).length).toBeGreaterThan(40);
      }
    }
    const codes = new Set(found.map(({ code }) => code));
    const written = Object.keys(lotsMessages).filter((key) =>
      /^lots\/(?:environmental-condition|specifications|need-definition|need-energy|energy-performance)/.test(key),
    );
    expect(written).toHaveLength(12);
    expect(written.filter((key) => !codes.has(key))).toEqual([]);
  });
});

describe('what they refuse', () => {
  it.each<[name: string, input: unknown, refusal: string]>([
    ['a day before the texts', asked({}, '2016-03-31'), 'lots/no-text-then at days'],
    ['a day after the known thresholds', asked({}, '2028-01-01'), 'lots/no-text-yet at days'],
    ['another category', asked({ category: 'goods' as 'supplies' }), 'core/unknown-value at category'],
    [
      'a word for a fact',
      asked({ facts: { condition: 'yes' as unknown as boolean } }),
      'core/wrong-type at facts.condition',
    ],
    ['a key too many', { ...asked(), lots: [] }, 'core/unknown-key at lots'],
  ])('%s', (_, input, refusal) => {
    const result = safeEnvironmentalDuties(input as EnvironmentalDutiesInput);
    expect(result.ok ? 'accepted' : result.error.message.split(':')[0]).toBe(refusal);
  });

  it('their schemas are JSON Schemas too', () => {
    expect(z.toJSONSchema(environmentFactsSchema, { io: 'input' })).toMatchObject({
      additionalProperties: false,
      properties: { condition: { type: 'boolean' } },
    });
    expect(z.toJSONSchema(environmentalDutiesSchema, { io: 'input', unrepresentable: 'any' })).toMatchObject({
      required: ['days', 'buyer', 'category', 'need'],
    });
  });
});

describe('on any need', () => {
  it('three duties, in the same order, and the same whatever the need but for energy', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PROCUREMENT_CATEGORIES),
        fc.integer({ min: 0, max: 600_000_000 }),
        fc.constantFrom('2016-04-01', '2025-10-15', '2025-10-16', '2026-08-21', '2026-08-22'),
        (category, cents, on) => {
          const [condition, specifications, need] = environmentalDuties(
            asked({ category, need: (cents / 100).toFixed(2) }, on),
          );
          const [small, sameSpecifications] = environmentalDuties(asked({ category, need: '0' }, on));
          expect([condition, specifications]).toEqual([small, sameSpecifications]);
          expect(need?.findings.length).toBeLessThanOrEqual(on < '2025-10-16' ? 1 : 3);
        },
      ),
      { numRuns: runs(200) },
    );
  });
});
