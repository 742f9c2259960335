import { beforeAll, describe, expect, it } from 'vitest';

import { lotsMessages, renderFinding, siaeMessages, type Finding } from '../../src/index.js';
import { lotsCases } from '../cases/lots-cases.js';
import { lotsCodes } from '../cases/lots-codes.js';
import { lotsCorpus, visitAnswer } from '../support/lots-corpus.js';

const texts = { ...siaeMessages, ...lotsMessages };

/** What was found under each code: the lists of grounds, and one finding of each list. */
const found = new Map<string, Map<string, Finding>>();
const keys = new Set<string>();

beforeAll(() => {
  const answers = [...lotsCases.map(({ run }) => run()), ...lotsCorpus()];
  for (const answer of answers) {
    visitAnswer(answer, {
      finding: (one) => {
        const known = found.get(one.code) ?? new Map<string, Finding>();
        known.set(one.basis.map(({ label }) => label).join('\n'), one);
        found.set(one.code, known);
      },
      key: (key) => keys.add(key),
    });
  }
}, 120_000);

function labelsOf(code: string): readonly (readonly string[])[] {
  return [...(found.get(code)?.values() ?? [])].map(({ basis }) => basis.map(({ label }) => label));
}

describe('the finding codes of lots', () => {
  it('are all listed: no finding has another code, but those that come from reservations', () => {
    const unlisted = [...found.keys()].filter((code) => !(code in lotsCodes));
    expect(unlisted.filter((code) => !code.startsWith('siae/reservation-'))).toEqual([]);
  });

  it('are all reached by a case', () => {
    expect(Object.keys(lotsCodes).filter((code) => !found.has(code))).toEqual([]);
  });

  it('have each one of its articles among the grounds of every finding', () => {
    const without = Object.entries(lotsCodes).flatMap(([code, articles]) =>
      labelsOf(code)
        .filter((labels) => !articles.some((article) => labels.includes(article)))
        .map((labels) => `${code}: ${labels.join(' | ')}`),
    );
    expect(without).toEqual([]);
  });

  it('cite every article of the list somewhere', () => {
    const uncited = Object.entries(lotsCodes).flatMap(([code, articles]) =>
      articles.filter((article) => !labelsOf(code).flat().includes(article)).map((article) => `${code}: ${article}`),
    );
    expect(uncited).toEqual([]);
  });

  it('each have their texts, which fill in both languages', () => {
    for (const one of [...found.values()].flatMap((known) => [...known.values()])) {
      for (const locale of ['fr', 'en'] as const) {
        expect(renderFinding(one, texts, locale)).not.toMatch(/[{}]|undefined|NaN|\[object/);
      }
    }
  });

  it('leave no text without use: each is that of a finding, of a step of an explanation, or a name', () => {
    const unused = Object.keys(lotsMessages).filter((key) => !(key in lotsCodes) && !keys.has(key));
    expect(unused.filter((key) => !/^lots\/(?:buyer-title|cut)\//.test(key))).toEqual([]);
  });
});
