import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

import {
  exact,
  renderExplanation,
  renderFinding,
  safeSeniorContract,
  seniorContract,
  seniorContractSchema,
  siaeMessages,
  type Finding,
  type SeniorContract,
  type SeniorContractInput,
} from '../../src/index.js';
import { seniorContractMessages } from '../../src/siae/limits/senior-contract-messages.js';
import { runs } from '../support/runs.js';

const seen = new Set<string>(['siae/senior-contract-posts-after']);
const printed = new Set<string>();

// Every finding met by these tests is also written, in both languages.
function assess(input: SeniorContractInput): SeniorContract {
  const result = seniorContract(input);
  for (const one of result.findings) {
    seen.add(one.code);
    for (const locale of ['fr', 'en'] as const) printed.add(renderFinding(one, siaeMessages, locale));
  }
  return result;
}

// The input as from somebody who does not know these facts.
function without<T extends object>(value: T, ...keys: readonly (keyof T)[]): T {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key as keyof T))) as T;
}

const contract = (fields: Partial<SeniorContractInput> = {}): SeniorContractInput => ({
  on: '2026-03-02',
  kind: 'EI',
  age: 57,
  pathFirstDay: '2025-03-02',
  insertionPosts: 10,
  heldPosts: 1,
  askedPosts: 1,
  prefectDecidedOn: null,
  weeklyHours: 26,
  lastContractLastDay: '2026-03-31',
  ...fields,
});

const shown = (one: Finding): string =>
  [
    one.code.replace('siae/senior-contract-', '').replace('siae/', ''),
    one.outcome,
    one.severity,
    one.reason ?? '-',
    one.path.join('.'),
  ].join(' ');
const said = (input: SeniorContractInput): readonly string[] => assess(input).findings.map(shown);
const about = (name: string, input: SeniorContractInput): string | undefined =>
  said(input).find((one) => one.startsWith(name));

describe('a CDI inclusion', () => {
  it('that keeps to all that is asked', () => {
    expect(said(contract())).toEqual([
      'age met info - age',
      'path met info - pathFirstDay',
      'posts met info - askedPosts',
      'hours not-applicable info - weeklyHours',
      'no-gap not-applicable info - lastContractLastDay',
    ]);
  });

  it.each(['EI', 'ETTI', 'AI', 'ACI'] as const)('rests on the articles of an %s', (kind) => {
    const articles = {
      EI: ['art. L5132-5-1', 'art. D5132-10-5', 'art. D5132-10-5-2'],
      ETTI: ['art. L5132-6-1', 'art. D5132-10-15', 'art. D5132-10-17'],
      AI: ['art. L5132-14-1', 'art. D5132-26-9', 'art. D5132-26-11'],
      ACI: ['art. L5132-15-1-1', 'art. D5132-43-11', 'art. D5132-43-13'],
    };
    const { findings } = assess(contract({ kind }));
    expect(findings.slice(0, 3).map(({ basis }) => basis[0]?.article)).toEqual(articles[kind]);
  });

  it('is not open to an EITI', () => {
    expect(said(contract({ kind: 'EITI' }))).toEqual(['kind breached blocking - kind']);
  });

  it.each([
    [56, 'breached'],
    [57, 'met'],
    [58, 'met'],
  ])('at the age of %d: %s', (age, outcome) => {
    expect(about('age', contract({ age }))).toContain(outcome);
  });

  it.each([
    ['2025-03-03', 'path breached blocking - pathFirstDay'],
    ['2025-03-02', 'path met info - pathFirstDay'],
    ['2025-03-01', 'path met info - pathFirstDay'],
  ])('signed on 2 March 2026, in the path since %s', (pathFirstDay, finding) => {
    expect(about('path', contract({ pathFirstDay }))).toBe(finding);
  });

  it('counts the months of a path begun on 29 February to the end of the month', () => {
    const since = (on: string): string | undefined => about('path', contract({ on, pathFirstDay: '2024-02-29' }));
    expect(since('2025-02-28')).toContain('breached');
    expect(since('2025-03-01')).toContain('met');
  });

  it('asks when the path began', () => {
    expect(about('path', without(contract(), 'pathFirstDay'))).toBe(
      'path-unknown uncertain warning missing-fact pathFirstDay',
    );
  });
});

describe('share of the posts', () => {
  const third = { heldPosts: 2, askedPosts: 1 } as const;
  const posts = (fields: Partial<SeniorContractInput>): string | undefined => about('posts', contract(fields));

  it('case 19: ten posts, two held, the third refused at 20 %, accepted at 30 % by the prefect', () => {
    expect(posts(third)).toBe('posts-prefect breached blocking - askedPosts');
    expect(posts({ ...third, prefectDecidedOn: '2026-02-16' })).toBe('posts-raised met info - askedPosts');
    const breach = assess(contract(third)).findings.find(({ code }) => code.endsWith('posts-prefect'))!;
    expect(renderFinding(breach, siaeMessages, 'fr').replaceAll('\u202f', ' ')).toBe(
      'Non conforme : Postes en CDI inclusion avec celui-ci : 3, plus de 20 % des 10 postes d’insertion de la convention (2). Il faut que le préfet ait décidé, au plus tard le jour de la signature, d’aller jusqu’à 30 %, soit 3 : ce n’est pas le cas. [Code du travail, art. D5132-10-5-2]',
    );
  });

  it('says on which day the prefect raised the share', () => {
    const raised = assess(contract({ ...third, prefectDecidedOn: '2026-03-02' })).findings[2]!;
    expect(renderFinding(raised, siaeMessages, 'en')).toBe(
      'Met: Posts under CDI inclusion with this one: 3, more than 20% of the 10 insertion posts of the convention (2). The prefect raised the share to 30%, 3, by a decision of 2 March 2026, no later than the day of signature. [Code du travail, art. D5132-10-5-2]',
    );
  });

  it.each<[held: string, asked: string, decided: string | null, finding: string]>([
    ['1', '1', null, 'posts met'],
    ['1', '1.0001', null, 'posts-prefect breached'],
    ['1.2', '0.8', null, 'posts met'],
    ['2', '1', '2026-03-02', 'posts-raised met'],
    ['2', '1', '2026-03-03', 'posts-prefect breached'],
    ['2', '1.0001', '2026-03-02', 'posts-above breached'],
    ['2', '1.0001', null, 'posts-above breached'],
  ])('%s held and %s asked of 10, decided %s: %s', (heldPosts, askedPosts, prefectDecidedOn, finding) => {
    expect(posts({ heldPosts, askedPosts, prefectDecidedOn })).toContain(`${finding} `);
  });

  it('asks whether the prefect decided, where that changes the answer', () => {
    const rest = without(contract(third), 'prefectDecidedOn');
    expect(about('posts', rest)).toBe('posts-prefect-unknown uncertain warning missing-fact askedPosts');
    expect(about('posts', { ...rest, heldPosts: 1 })).toBe('posts met info - askedPosts');
  });

  it('is nothing of no post', () => {
    expect(posts({ insertionPosts: 0, heldPosts: 0 })).toContain('posts-above breached');
  });

  it('explains the posts', () => {
    const { posts: after } = assess(contract({ heldPosts: '1.5', askedPosts: '0.8' }));
    expect(after.value.toFixed()).toBe('2.3');
    expect(renderExplanation(after.explanation, { messages: siaeMessages, locale: 'en' }).split('\n')).toEqual([
      'Posts under CDI inclusion with this contract: 2.3 = 1.5 + 0.8',
      '  Posts already under CDI inclusion: 1.5',
      '  Posts of the new contract: 0.8',
    ]);
    for (const { key } of after.explanation.steps) seen.add(key);
  });
});

describe('what only the administration says', () => {
  it.each<[kind: SeniorContractInput['kind'], hours: string, finding: string]>([
    ['EI', '24', 'hours not-applicable info - weeklyHours'],
    ['EI', '23.99', 'hours-below uncertain warning unsettled-law weeklyHours'],
    ['ACI', '23.99', 'hours-below uncertain warning unsettled-law weeklyHours'],
    ['AI', '23.99', 'hours not-applicable info - weeklyHours'],
    ['ETTI', '10', 'hours not-applicable info - weeklyHours'],
  ])('D18: an %s, %s hours', (kind, weeklyHours, finding) => {
    const input = contract({ kind, weeklyHours });
    expect(about('hours', input)).toBe(finding);
    expect(assess(input).findings.find(({ path }) => path[0] === 'weeklyHours')?.authority).toBe('practice');
  });

  it('D18: says which reading was used', () => {
    const [below] = assess(contract({ weeklyHours: 20 })).findings.filter(({ code }) => code.endsWith('hours-below'));
    expect(renderFinding(below!, siaeMessages, 'fr').replaceAll('\u202f', ' ')).toContain(
      'Lecture retenue : le minimum du droit commun vaut aussi pour ce contrat. Portez les heures à 24 h ou faites-en confirmer moins avant de signer.',
    );
  });

  it('signed on the last day of the last contract, or after it', () => {
    expect(about('no-gap', contract({ lastContractLastDay: '2026-03-02' }))).toBeDefined();
    expect(about('gap', contract({ lastContractLastDay: '2026-03-01' }))).toBe(
      'gap uncertain warning unsettled-law lastContractLastDay',
    );
    expect(about('gap', without(contract(), 'lastContractLastDay'))).toBe(
      'gap-unknown uncertain info missing-fact lastContractLastDay',
    );
  });
});

describe('when', () => {
  it('is refused before the statute, half answered before its decree, answered from then on', () => {
    const on = (day: string): SeniorContractInput => contract({ on: day, pathFirstDay: '2019-01-01' });
    const result = safeSeniorContract(on('2020-12-15'));
    expect(result.ok ? 'checked' : result.error.message).toBe(
      'siae/no-text-then at on: expected a day from 2020-12-16, the first of the articles applied, found "2020-12-15"',
    );
    for (const day of ['2020-12-16', '2021-08-31']) {
      expect(said(on(day))).toEqual(['age met info - age', 'before-decree uncertain warning unsettled-law on']);
    }
    expect(said(on('2021-09-01'))).toHaveLength(5);
  });

  it('says up to which day the texts were read', () => {
    expect(about('law-checked-before', contract({ on: '2026-08-20' }))).toBeUndefined();
    expect(about('law-checked-before', contract({ on: '2026-08-21' }))).toBe(
      'law-checked-before uncertain info unconfirmed-value on',
    );
    expect(about('law-checked-before', contract({ on: '2026-08-21', kind: 'EITI' }))).toBeDefined();
  });

  it.each<[code: string, path: string, fields: Readonly<Record<string, unknown>>]>([
    ['core/invalid-date', 'on', { on: '2026-02-30' }],
    ['core/unknown-value', 'kind', { kind: 'EA' }],
    ['core/wrong-type', 'age', { age: '57' }],
    ['core/number-out-of-range', 'askedPosts', { askedPosts: 0 }],
    ['core/too-many-decimals', 'heldPosts', { heldPosts: '0.00001' }],
    ['core/date-out-of-range', 'pathFirstDay', { pathFirstDay: '2191-01-01' }],
    ['core/unknown-key', 'birthDate', { birthDate: '1969-01-01' }],
  ])('refuses with %s at %s', (code, path, fields) => {
    const result = safeSeniorContract({ ...contract(), ...fields });
    expect(result.ok ? 'checked' : [result.error.code, result.error.path.join('.')]).toEqual([code, path]);
  });

  it('reads its schema as JSON Schema', () => {
    expect(z.toJSONSchema(seniorContractSchema, { io: 'input', unrepresentable: 'any' })).toHaveProperty(
      'properties.age',
    );
  });
});

describe('properties', () => {
  const RANK = { met: 2, breached: 0 } as const;

  it('one post more never makes a contract lawful, and a decision of the prefect never unlawful', () => {
    const count = fc.integer({ min: 0, max: 400 }).map((hundredths) => exact(hundredths).dividedBy(100).toFixed());
    fc.assert(
      fc.property(count, count, fc.boolean(), (heldPosts, more, decided) => {
        const rank = (held: string, prefectDecidedOn: string | null): number => {
          const one = seniorContract(contract({ heldPosts: held, prefectDecidedOn })).findings.find(
            ({ path }) => path[0] === 'askedPosts',
          );
          return RANK[one?.outcome as keyof typeof RANK];
        };
        const by = decided ? '2026-01-05' : null;
        expect(rank(exact(heldPosts).plus(more).toFixed(), by)).toBeLessThanOrEqual(rank(heldPosts, by));
        expect(rank(heldPosts, '2026-01-05')).toBeGreaterThanOrEqual(rank(heldPosts, null));
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('the texts', () => {
  it('were all met above, with their figures', () => {
    expect([...printed].filter((text) => /[{}]/.test(text))).toEqual([]);
    expect(Object.keys(seniorContractMessages).filter((code) => !seen.has(code))).toEqual([]);
  });
});
