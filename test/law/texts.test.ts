import { describe, expect, test } from 'vitest';

import { attempt } from '../../src/core/index.js';
import { cite, lawText, lawTexts, type LawTextKind } from '../../src/law/index.js';
import { frenchFaults } from './typography.js';

const wrong = (value: unknown): never => value as never;

function refusal(run: () => unknown): string {
  const result = attempt(run);
  return result.ok ? `accepted: ${String(result.value)}` : result.error.message;
}

const N = '\u00a0';
const LAW: readonly LawTextKind[] = ['code', 'statute', 'ordinance', 'decree', 'order', 'european-act', 'ruling'];

describe('the catalogue', () => {
  test('every text stands once, under its identifier and its title', () => {
    expect(lawTexts.length).toBeGreaterThan(0);
    for (const names of [lawTexts.map(({ id }) => id), lawTexts.map(({ shortTitle }) => shortTitle)]) {
      expect(names.filter((name, position) => names.indexOf(name) !== position)).toEqual([]);
    }
    for (const text of lawTexts) expect(lawText(text.id)).toBe(text);
  });

  test.each(lawTexts.map((text) => [text.id, text] as const))('%s is whole and well typeset', (id, text) => {
    expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(text.shortTitle.length).toBeLessThanOrEqual(60);
    expect(text.fullTitle.length).toBeGreaterThanOrEqual(text.shortTitle.length);
    expect([...frenchFaults(text.shortTitle), ...frenchFaults(text.fullTitle)]).toEqual([]);
    if (text.url !== null) expect(() => new URL(text.url!)).not.toThrow();
    expect(text.authority).toBe(LAW.includes(text.kind) ? 'law' : 'practice');
    expect(Object.isFrozen(text)).toBe(true);
  });

  test.each(lawTexts.filter(({ kind }) => kind === 'statute' || kind === 'decree' || kind === 'ordinance'))(
    'the number of $id is that of its title, and its full title begins with the short one',
    ({ id, shortTitle, fullTitle }) => {
      const number = /^[a-z]+-(\d+-\d+)$/.exec(id)?.[1] ?? 'none';
      // The day is left out where no source read gives it.
      expect(shortTitle).toMatch(new RegExp(` n°${N}${number}(?: du |$)`));
      expect(fullTitle.startsWith(shortTitle)).toBe(true);
    },
  );

  test.each(lawTexts.filter(({ kind }) => kind === 'ruling'))(
    'the day and number of $id are those of its title',
    (text) => {
      const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
      const [, year, month, day, number = ''] = /(\d{4})-(\d\d)-(\d\d)(?:-(.+))?$/.exec(text.id) ?? [];
      const ordinal = day === '01' ? '1er' : String(Number(day));
      expect(text.shortTitle).toContain(` ${ordinal} ${MONTHS[Number(month) - 1]!} ${year!}`);
      if (number !== '') {
        expect(text.shortTitle.replaceAll('.', '')).toContain(`, n°${N}${number}`);
      } else {
        expect(text.shortTitle).not.toMatch(/n°\u00a0\d\d-/);
      }
    },
  );

  test.each(lawTexts.filter(({ kind }) => kind === 'order'))(
    'the day of $id is that of its title',
    ({ id, shortTitle }) => {
      const [, day] = /-(\d\d)$/.exec(id) ?? [];
      const [, year] = /-(\d{4})$/.exec(id) ?? [];
      const named = day === '01' ? 'du 1er' : year === undefined ? `du ${String(Number(day))}` : `de ${year}`;
      expect(shortTitle).toContain(`Arrêté ${named} `);
    },
  );

  test('a few titles, letter by letter', () => {
    expect(lawText('decret-82-955')).toEqual({
      id: 'decret-82-955',
      kind: 'decree',
      authority: 'law',
      shortTitle: `Décret n°${N}82-955 du 9 novembre 1982`,
      fullTitle: `Décret n°${N}82-955 du 9 novembre 1982 pris en application de l’article L. 442-3 du code de la construction et de l’habitation et fixant la liste des charges récupérables`,
      url: 'https://www.doctrine.fr/l/texts/decrets/JORFTEXT000000701663',
    });
    expect(lawText('cass-2002-10-30').shortTitle).toBe(`Cass. 3e civ., 30 octobre 2002, Bull. civ. III, n°${N}212`);
    expect(lawText('ce-1988-07-01-47-887').shortTitle).toBe(`CE, 1er juillet 1988, n°${N}47-887`);
    expect(lawText('rep-min-43172')).toMatchObject({ kind: 'ministerial-answer', authority: 'practice', url: null });
    expect(lawText('boi-tva-liq-30-20-70').kind).toBe('official-comment');
    expect(lawText('cnl-digest').kind).toBe('guidance');
    expect(lawText('ordonnance-2026-671').kind).toBe('ordinance');
  });

  test.each([undefined, null, 'cch2', '__proto__', 'constructor', '', 'x'.repeat(1_000_000), 3, {}])(
    'an unknown text is refused (%#)',
    (id) => {
      expect(refusal(() => lawText(wrong(id)))).toContain(
        'law/unknown-text at text: expected the identifier of a text',
      );
      expect(refusal(() => cite(wrong(id), { confidence: 'confirmed' }))).toContain('law/unknown-text at text');
    },
  );
});

describe('cite', () => {
  test('a citation is complete in itself', () => {
    expect(
      cite('decret-87-713', { article: 'art. 2', confidence: 'single-source', recheck: 'Read it again.' }),
    ).toEqual({
      text: 'decret-87-713',
      article: 'art. 2',
      label: `Décret n°${N}87-713 du 26 août 1987, art. 2`,
      authority: 'law',
      confidence: 'single-source',
      url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000873143',
      recheck: 'Read it again.',
    });
  });

  test('what is not known is not there', () => {
    expect(cite('cnl-digest', { confidence: 'inferred' })).toStrictEqual({
      text: 'cnl-digest',
      label: 'CNL, recueil de jurisprudence sur les charges',
      authority: 'practice',
      confidence: 'inferred',
    });
  });

  test.each([
    [{ confidence: 'sure' }, 'law/invalid-citation at confidence: expected confirmed, single-source'],
    [{}, 'law/invalid-citation at confidence'],
    [
      { confidence: 'confirmed', article: '' },
      'law/invalid-citation at article: expected a text of 1 to 200 characters',
    ],
    [{ confidence: 'confirmed', article: 'x'.repeat(201) }, 'law/invalid-citation at article'],
    [{ confidence: 'confirmed', article: 2 }, 'law/invalid-citation at article'],
    [{ confidence: 'confirmed', article: null }, 'law/invalid-citation at article'],
    [
      { confidence: 'confirmed', recheck: 'x'.repeat(501) },
      'law/invalid-citation at recheck: expected a text of 1 to 500',
    ],
    [undefined, 'law/invalid-citation: expected a confidence'],
    [null, 'law/invalid-citation: expected a confidence'],
    ['confirmed', 'law/invalid-citation: expected a confidence'],
  ])('wrong options are refused (%#)', (options, expected) => {
    expect(refusal(() => cite('cch', wrong(options)))).toContain(expected);
  });

  test('the shortest and the longest article and flag are accepted', () => {
    expect(cite('cch', { article: 'I', recheck: '!', confidence: 'confirmed' })).toMatchObject({
      label: 'CCH, I',
      recheck: '!',
    });
    const article = 'x'.repeat(200);
    const recheck = 'y'.repeat(500);
    expect(cite('cch', { article, recheck, confidence: 'unconfirmed' })).toMatchObject({ article, recheck });
  });
});
