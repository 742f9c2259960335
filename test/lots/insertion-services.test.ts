import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  attempt,
  civilDate,
  insertionServices,
  insertionServicesTables,
  isSocialService,
  lotsMessages,
  renderFinding,
  rowOn,
  safeInsertionServices,
  type BuyerClass,
  type Finding,
  type InsertionServicesInput,
  type LawTable,
} from '../../src/index.js';
import { PROCUREMENT_INSERTION_SERVICES } from '../law/expected-values.js';
import { runs } from '../support/runs.js';

const ABLE = { class: 'local-authority', insertionCompetence: true } as const;

const contract = (fields: Partial<InsertionServicesInput> = {}): InsertionServicesInput => ({
  days: { consultationOn: '2026-06-01' },
  buyer: ABLE,
  category: 'social-services',
  objectIsInsertion: true,
  ...fields,
});

const OBJECT_UNKNOWN: InsertionServicesInput = {
  days: { consultationOn: '2026-06-01' },
  buyer: ABLE,
  category: 'social-services',
};

const shown = ({ code, outcome, severity, reason }: Finding): string =>
  [code.slice('lots/insertion-services/'.length), outcome, severity, reason ?? '-'].join(' ');
const said = (input: InsertionServicesInput): readonly string[] => insertionServices(input).findings.map(shown);
const statusOf = (fields: Partial<InsertionServicesInput>): string => insertionServices(contract(fields)).status;

function refusal(input: unknown): string {
  const result = safeInsertionServices(input as InsertionServicesInput);
  return result.ok ? 'accepted' : `${result.error.code} ${result.error.path.join('.')}`;
}

describe('the tables of insertion services', () => {
  const tables = new Map(
    Object.values<LawTable<unknown>>({ ...insertionServicesTables }).map((table) => [table.id, table]),
  );

  it.each(PROCUREMENT_INSERTION_SERVICES)('%s on %s', (id, day, value) => {
    expect(rowOn(tables.get(id)!, civilDate(day))?.value).toEqual(value);
  });

  it('are expected whole', () => {
    expect(new Set(PROCUREMENT_INSERTION_SERVICES.map(([id]) => id))).toEqual(new Set(tables.keys()));
    for (const { id, rows } of tables.values()) {
      expect(PROCUREMENT_INSERTION_SERVICES.filter(([table]) => table === id)).toHaveLength(2 * rows.length);
    }
  });
});

describe('the list of services', () => {
  const on = civilDate('2026-06-01');

  it.each([
    ['79611000', 'listed'],
    ['79610000', 'not-known'],
    ['79612000', 'not-known'],
    ['79620000', 'outside'],
    ['79621000', 'not-known'],
    ['79634000', 'not-known'],
    ['79700000', 'listed'],
    ['79713000', 'listed'],
    ['79723000', 'listed'],
    ['79800000', 'not-known'],
    ['80000000', 'listed'],
    ['80530000', 'listed'],
    ['80660000', 'listed'],
    ['85000000', 'listed'],
    ['85312510', 'listed'],
    ['85323000', 'listed'],
    ['90910000', 'not-known'],
    ['77310000', 'not-known'],
    ['45442100-8', 'not-known'],
  ])('%s is %s', (cpv, answer) => {
    expect(isSocialService(cpv, on)).toBe(answer);
    expect(isSocialService(cpv, civilDate('2016-04-01'))).toBe(answer);
  });

  it('refuses what is no code, no day, or a day before', () => {
    const code = (cpv: unknown, day: unknown): string => {
      const result = attempt(() => isSocialService(cpv as string, day as typeof on));
      return result.ok ? 'accepted' : `${result.error.code} ${result.error.path.join('.')}`;
    };
    expect(code('8531', on)).toBe('core/invalid-cpv cpv');
    expect(code('85312510', '2026-02-30')).toBe('core/invalid-date on');
    expect(code('85312510', '2016-03-31')).toBe('lots/no-text-then on');
  });
});

describe('the route', () => {
  it('is open to a competent buyer for a listed service whose object is insertion', () => {
    expect(said(contract())).toEqual([
      'object met info -',
      'competent met info -',
      'adapted met info -',
      'concerns not-applicable warning -',
      'made-for not-applicable info -',
    ]);
    expect(statusOf({})).toBe('open');
    expect(statusOf({ cpv: '85312510' })).toBe('open');
  });

  it('turns on the object', () => {
    const other = insertionServices(contract({ objectIsInsertion: false }));
    expect(other.status).toBe('closed');
    expect(other.findings.map(shown)).toEqual(['object-other breached blocking -']);
    expect(other.opensIf.map(shown)).toEqual(['opens-with-object not-applicable info -']);
    expect(insertionServices(OBJECT_UNKNOWN).status).toBe('conditional');
    expect(said(OBJECT_UNKNOWN)[0]).toBe('object-unknown uncertain warning missing-fact');
  });

  it.each<[one: BuyerClass, competence: boolean | undefined, city: boolean | undefined, status: string, code: string]>([
    ['oph', undefined, undefined, 'uncertain', 'competence-landlord uncertain warning unsettled-law'],
    ['oph', undefined, false, 'uncertain', 'competence-landlord uncertain warning unsettled-law'],
    ['oph', undefined, true, 'uncertain', 'competence-city-contract uncertain warning unsettled-law'],
    ['esh', undefined, true, 'uncertain', 'competence-city-contract uncertain warning unsettled-law'],
    ['hlm-cooperative', undefined, undefined, 'uncertain', 'competence-landlord uncertain warning unsettled-law'],
    ['sem', undefined, true, 'uncertain', 'competence-unknown uncertain warning missing-fact'],
    ['local-authority', undefined, undefined, 'uncertain', 'competence-unknown uncertain warning missing-fact'],
    ['oph', true, undefined, 'open', 'competent met info -'],
    ['local-authority', true, undefined, 'open', 'competent met info -'],
  ])('competence of %s: %s, city contract: %s', (one, competence, city, status, code) => {
    const input = contract({
      buyer: { class: one, ...(competence === undefined ? {} : { insertionCompetence: competence }) },
      ...(city === undefined ? {} : { inCityContract: city }),
    });
    expect(insertionServices(input).status).toBe(status);
    expect(said(input)[1]).toBe(code);
  });

  it('is closed to a buyer without competence, and says who could', () => {
    const { status, findings, opensIf } = insertionServices(
      contract({ buyer: { class: 'oph', insertionCompetence: false } }),
    );
    expect(status).toBe('closed');
    expect(findings.map(shown)).toEqual(['not-competent breached blocking -']);
    expect(opensIf.map(shown)).toEqual(['opens-with-competence not-applicable info -']);
  });

  it.each<[fields: Partial<InsertionServicesInput>, status: string, code: string]>([
    [{ category: 'services' }, 'uncertain', 'service-unknown uncertain warning missing-fact'],
    [{ category: 'services', cpv: '85312510' }, 'uncertain', 'service-listed uncertain warning unconfirmed-value'],
    [{ category: 'services', cpv: '79620000' }, 'uncertain', 'service-outside uncertain warning unconfirmed-value'],
    [{ category: 'services', cpv: '90910000' }, 'uncertain', 'service-not-known uncertain warning unconfirmed-value'],
    [{ cpv: '90910000' }, 'uncertain', 'service-not-known uncertain warning unconfirmed-value'],
    [{ cpv: '79620000' }, 'uncertain', 'service-outside uncertain warning unconfirmed-value'],
    [{ cpv: '85312510' }, 'open', 'adapted met info -'],
    [{}, 'open', 'adapted met info -'],
  ])('by service: %j', (fields, status, code) => {
    expect(statusOf(fields)).toBe(status);
    expect(said(contract(fields))[2]).toBe(code);
  });

  it.each<[social: string, other: string, status: string]>([
    ['100000.01', '100000', 'open'],
    ['100000', '100000', 'closed'],
    ['99999.99', '100000', 'closed'],
    ['1', '0', 'open'],
  ])('mixed with other services: %s and %s', (socialServices, otherServices, status) => {
    expect(statusOf({ mixedWith: { socialServices, otherServices } })).toBe(status);
  });

  it('follows the other services where the parts cannot be told apart', () => {
    expect(said(contract({ mixedWith: 'not-determinable' }))).toEqual(['mixed-not-determinable breached blocking -']);
    expect(said(contract({ mixedWith: { socialServices: '5', otherServices: '6' } }))).toEqual([
      'mixed-other breached blocking -',
    ]);
    expect(said(contract({ mixedWith: { socialServices: '6', otherServices: '5' } }))[3]).toBe(
      'mixed-social met info -',
    );
  });

  it('is the same before the code, by the decree', () => {
    const { status, findings } = insertionServices(contract({ days: { consultationOn: '2019-03-31' } }));
    expect(status).toBe('open');
    expect(findings[2]?.basis[0]).toMatchObject({
      text: 'decret-2016-360',
      article: 'art. 28, I',
      confidence: 'single-source',
    });
  });
});

describe('days and bad input', () => {
  it('says up to when the texts were read', () => {
    const codes = (on: string): readonly string[] =>
      insertionServices(contract({ days: { consultationOn: on } })).findings.map(({ code }) => code);
    expect(codes('2026-08-01')).not.toContain('lots/law-checked-before');
    expect(codes('2026-08-02')).toContain('lots/law-checked-before');
  });

  it.each<[unknown, string]>([
    [{}, 'core/missing-value days'],
    [contract({ days: { consultationOn: '2016-03-31' } }), 'lots/no-text-then days'],
    [contract({ days: { consultationOn: '2016-04-01' } }), 'accepted'],
    [contract({ cpv: '85312510-1' }), 'core/invalid-cpv cpv'],
    [contract({ category: 'insertion' as 'works' }), 'core/unknown-value category'],
    [
      contract({ mixedWith: { socialServices: '-1', otherServices: 0 } }),
      'core/number-out-of-range mixedWith.socialServices',
    ],
    [{ ...contract(), mixedWith: { socialServices: 1 } }, 'core/missing-value mixedWith.otherServices'],
    [{ ...contract(), objectIsInsertion: 1 }, 'core/wrong-type objectIsInsertion'],
    [{ ...contract(), kinds: [] }, 'core/unknown-key kinds'],
  ])('%j', (input, expected) => {
    expect(refusal(input)).toBe(expected);
  });
});

describe('its texts', () => {
  it('are written out', () => {
    const render = (input: InsertionServicesInput, at: number, locale: 'fr' | 'en'): string =>
      renderFinding(insertionServices(input).findings[at]!, lotsMessages, locale);
    expect(render(contract({ buyer: { class: 'oph' } }), 1, 'fr')).toBe(
      'À confirmer\u202f: La compétence d’un organisme HLM en matière d’insertion est douteuse\u202f: l’article ne vise que des actions de développement social menées dans le cadre d’un contrat de ville. Faire confirmer cette compétence, ou passer par un organisme qui l’a. [CCH, art. L424-2 (à relire)\u202f; USH, étude de P. Loquet (à relire)]',
    );
    expect(render(contract({ category: 'services', cpv: '85312510' }), 2, 'en')).toBe(
      'To be confirmed: The CPV code 85312510-7 seems to be on the annexed list of social and other specific services, which was not read: check it there. [CCP, art. R2123-1, 3° (unconfirmed); CCP, annexe 3 (unconfirmed)]',
    );
  });

  it('there is one in each language for every finding', () => {
    const all = [
      OBJECT_UNKNOWN,
      contract({ objectIsInsertion: false, buyer: { class: 'oph', insertionCompetence: false } }),
      contract({ mixedWith: 'not-determinable' }),
      contract({ mixedWith: { socialServices: 1, otherServices: 1 } }),
      contract({ mixedWith: { socialServices: 2, otherServices: 1 } }),
      ...['90910000', '79620000'].map((cpv) => contract({ cpv })),
      ...['oph', 'sem'].map((one) => contract({ buyer: { class: one as BuyerClass }, category: 'works' })),
      contract({ buyer: { class: 'oph' }, inCityContract: true }),
    ].map(insertionServices);
    for (const one of all.flatMap(({ findings, opensIf }) => [...findings, ...opensIf])) {
      for (const locale of ['fr', 'en'] as const) expect(renderFinding(one, lotsMessages, locale)).not.toMatch(/[{}]/);
    }
  });
});

describe('properties', () => {
  it('more of other services never opens the route', () => {
    const cents = fc.integer({ min: 0, max: 100_000_000 });
    const open = (social: number, other: number): boolean =>
      statusOf({
        mixedWith: { socialServices: (social / 100).toFixed(2), otherServices: (other / 100).toFixed(2) },
      }) === 'open';
    fc.assert(
      fc.property(cents, cents, (social, other) => {
        expect(open(social, other)).toBe(social > other);
        expect(open(social, other + 1) && !open(social, other)).toBe(false);
      }),
      { numRuns: runs(200) },
    );
  });
});
