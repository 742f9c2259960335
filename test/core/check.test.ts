import { describe, expect, it } from 'vitest';

import {
  attempt,
  earliest,
  escapeMarkdown,
  fillMessage,
  finding,
  formatCitations,
  formatEuros,
  formatPath,
  given,
  outcomeWord,
  parseRows,
  schemaOf,
  sumOf,
  exact,
  type FindingInput,
} from '../../src/core/index.js';

const said = (run: () => unknown): string => {
  const result = attempt(run);
  return result.ok ? 'accepted' : `${result.error.code} at ${formatPath(result.error.path)}: ${result.error.expected}`;
};
const text = (length: number): string => 'x'.repeat(length);
const label = { key: 'k', name: 'n', unit: 'eur' } as const;
const point = { code: 'a/b', outcome: 'met', severity: 'info', basis: [] } as unknown as FindingInput;

describe('what callers without types are told', () => {
  it.each<[string, () => unknown, string]>([
    ['a text at the limit', () => escapeMarkdown(text(100_000)).length, 'accepted'],
    ['a text beyond it', () => escapeMarkdown(text(100_001)), 'core/text-too-long at words: at most 100000 characters'],
    ['no text', () => escapeMarkdown(3 as never), 'core/wrong-type at words: a text'],
    ['no list', () => sumOf(label, {} as never), 'core/wrong-type at parts: a list'],
    ['no list of days', () => earliest({} as never), 'core/wrong-type at days: a list of days'],
    [
      'a list too long',
      () => sumOf(label, new Array(10_000_001) as never),
      'core/too-many-items at parts: at most 10000000 items',
    ],
    ['a list for an object', () => finding([] as never), 'core/wrong-type at finding: an object'],
    ['null for an object', () => finding(null as never), 'core/wrong-type at finding: an object'],
    ['a word for an object', () => finding('x' as never), 'core/wrong-type at finding: an object'],
    ['no label', () => given(undefined as never, 1), 'core/wrong-type at label: an object'],
    ['a label without a key', () => given({} as never, 1), 'core/wrong-type at label.key: a text'],
    ['a part that is none', () => sumOf(label, [3] as never), 'core/wrong-type at parts[0]: an object'],
    ['a part without steps', () => sumOf(label, [{}] as never), 'core/wrong-type at parts[0].explanation: an object'],
    [
      'an unknown outcome',
      () => outcomeWord('maybe' as never, 'fr'),
      'core/unknown-value at outcome: one of met, breached, uncertain, not-applicable',
    ],
    ['an unknown language', () => outcomeWord('met', 'de' as never), 'core/unknown-value at locale: one of fr, en'],
    [
      'an unknown severity',
      () => finding({ ...point, severity: 'x' } as never),
      'core/unknown-value at finding.severity: one of info, warning, blocking',
    ],
    [
      'a code that is no text',
      () => finding({ ...point, code: 3 } as never),
      'core/wrong-type at finding.code: a text',
    ],
    [
      'a ground without a label',
      () => formatCitations([{}] as never, 'fr'),
      'core/wrong-type at basis[0].label: a text',
    ],
    [
      'a misspelt option',
      () => formatEuros(exact(1), { locale: 'fr', sign: true } as never),
      'core/unknown-key at format.sign: the keys locale, basis, signed, bare only',
    ],
    [
      'no options',
      () => formatEuros(exact(1), null as never),
      'core/wrong-type at format: an object with the keys locale, basis, signed, bare',
    ],
    [
      'an unknown basis',
      () => formatEuros(exact(1), { locale: 'fr', basis: 'XX' } as never),
      'core/unknown-value at format.basis: one of HT, TTC',
    ],
    [
      'a template that is no text',
      () => fillMessage({ k: { fr: 3 } } as never, 'k', [], 'fr'),
      'core/wrong-type at messages.k.fr: a text',
    ],
    [
      'figures that are none',
      () => fillMessage({ k: { fr: '', en: '' } }, 'k', [3] as never, 'fr'),
      'core/wrong-type at figures[0]: an object',
    ],
    ['no function', () => schemaOf(3 as never), 'core/wrong-type at read: a function'],
    ['no schema', () => parseRows({} as never, [], { max: 1 }), 'core/wrong-type at schema.safeParse: a function'],
    [
      'limits that cross',
      () =>
        parseRows(
          schemaOf((value) => value),
          [],
          { min: 2, max: 1 },
        ),
      'core/wrong-type at limits.max: whole numbers min and max, min no greater than max',
    ],
    ['no path', () => formatPath(3 as never), 'core/wrong-type at path: a list of keys and positions'],
    ['no work', () => attempt(3 as never), 'core/wrong-type at run: a function'],
  ])('on %s', (_, run, expected) => {
    expect(said(run)).toBe(expected);
  });
});
