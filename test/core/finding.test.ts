import { describe, expect, it } from 'vitest';

import {
  attempt,
  escapeMarkdown,
  figure,
  fillMessage,
  finding,
  formatCitations,
  outcomeWord,
  renderFinding,
  type Citation,
  type FindingInput,
  type Messages,
} from '../../src/core/index.js';

const law: Citation = {
  text: 'cch',
  article: 'art. L442-3',
  label: 'CCH, art. L442-3',
  authority: 'law',
  confidence: 'confirmed',
};
const charter: Citation = { ...law, text: 'ccag', label: 'CCAG', authority: 'reference-text' };
const habit: Citation = { ...law, text: 'habit', label: 'Usage', authority: 'practice' };
const doubtful: Citation = { ...law, text: 'doubt', label: 'Texte douteux', confidence: 'unconfirmed' };

const make = (input: Partial<FindingInput>): string => {
  const result = attempt(() => finding({ code: 'demo/x', outcome: 'met', severity: 'info', basis: [law], ...input }));
  return result.ok
    ? `${result.value.outcome} ${result.value.reason ?? '-'} ${result.value.authority}`
    : result.error.code;
};

describe('finding', () => {
  it.each<[string, Partial<FindingInput>, string]>([
    ['law decides', {}, 'met - law'],
    ['law decides a breach', { outcome: 'breached' }, 'breached - law'],
    ['a reference text decides', { basis: [charter] }, 'met - reference-text'],
    ['the highest authority speaks, in any order', { basis: [habit, law, charter] }, 'met - law'],
    ['practice informs', { outcome: 'not-applicable', basis: [habit] }, 'not-applicable - practice'],
    ['practice does not decide', { basis: [habit] }, 'core/practice-decides'],
    ['practice does not condemn', { outcome: 'breached', basis: [habit] }, 'core/practice-decides'],
    ['one unconfirmed ground is enough', { basis: [law, doubtful] }, 'uncertain unconfirmed-value law'],
    ['for a breach too', { outcome: 'breached', basis: [doubtful] }, 'uncertain unconfirmed-value law'],
    ['not for information', { outcome: 'not-applicable', basis: [doubtful] }, 'not-applicable - law'],
    ['a single source stands', { basis: [{ ...law, confidence: 'single-source' }] }, 'met - law'],
    ['an inference stands', { basis: [{ ...law, confidence: 'inferred' }] }, 'met - law'],
    ['uncertainty has a reason', { outcome: 'uncertain', reason: 'missing-fact' }, 'uncertain missing-fact law'],
    ['uncertainty without a reason', { outcome: 'uncertain' }, 'core/uncertainty-without-reason'],
    ['no ground', { basis: [] }, 'core/finding-without-basis'],
    ['a reason given for a certainty is dropped', { reason: 'missing-fact' }, 'met - law'],
  ])('%s', (_, input, expected) => {
    expect(make(input)).toBe(expected);
  });

  it('is plain JSON', () => {
    const one = finding({
      code: 'demo/x',
      outcome: 'met',
      severity: 'info',
      basis: [law],
      figures: [figure('share', '0.75', 'share')],
      path: ['before', 0],
    });
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
    expect(finding({ code: 'demo/x', outcome: 'met', severity: 'info', basis: [law] })).toMatchObject({
      figures: [],
      path: [],
    });
  });
});

const messages: Messages = { 'demo/x': { fr: 'Taux {share} pour « {who} ».', en: 'Rate {share} for “{who}”.' } };

describe('texts', () => {
  it('are made at the edge, in two languages', () => {
    const one = finding({
      code: 'demo/x',
      outcome: 'uncertain',
      reason: 'unsettled-law',
      severity: 'info',
      basis: [law, charter, law],
      figures: [figure('share', '0.4', 'share'), figure('who', 'Loge', 'text')],
    });
    expect(renderFinding(one, messages, 'fr')).toBe(
      'À confirmer\u202f: Taux 40\u202f% pour « Loge ». [CCH, art. L442-3\u202f; CCAG]',
    );
    expect(renderFinding(one, messages, 'en')).toBe('To be confirmed: Rate 40% for “Loge”. [CCH, art. L442-3; CCAG]');
  });

  it('have a word for each outcome', () => {
    expect((['met', 'breached', 'uncertain', 'not-applicable'] as const).map((one) => outcomeWord(one, 'fr'))).toEqual([
      'Conforme',
      'Non conforme',
      'À confirmer',
      'Pour information',
    ]);
    expect((['met', 'breached', 'uncertain', 'not-applicable'] as const).map((one) => outcomeWord(one, 'en'))).toEqual([
      'Met',
      'Breached',
      'To be confirmed',
      'For information',
    ]);
  });

  it('mention what is less than confirmed, and what must be read again', () => {
    const once: Citation = { ...law, label: 'A', confidence: 'single-source' };
    const ours: Citation = { ...law, label: 'B', confidence: 'inferred', recheck: 'a bill is pending' };
    const moved: Citation = { ...law, label: 'D', recheck: 'a bill is pending' };
    const all = [law, once, ours, { ...doubtful, label: 'C' }, moved, once];
    expect(formatCitations(all, 'fr')).toBe(
      'CCH, art. L442-3\u202f; A (source unique)\u202f; B (interprétation, à relire)\u202f; C (non confirmé)\u202f; D (à relire)',
    );
    expect(formatCitations(all, 'en')).toBe(
      'CCH, art. L442-3; A (single source); B (inferred, to be read again); C (unconfirmed); D (to be read again)',
    );
  });

  it('refuse a key they do not have and a figure that is not there', () => {
    const refusal = (key: string): string => {
      const result = attempt(() => fillMessage(messages, key, [], 'fr'));
      return result.ok ? result.value : result.error.code;
    };
    expect(refusal('demo/y')).toBe('core/unknown-message');
    expect(refusal('toString')).toBe('core/unknown-message');
    expect(refusal('demo/x')).toBe('core/missing-figure');
  });

  it('never read a placeholder inside the words of a caller', () => {
    const figures = [figure('share', '0.4', 'share'), figure('who', '{share}', 'text')];
    expect(fillMessage(messages, 'demo/x', figures, 'en')).toBe('Rate 40% for “{share}”.');
  });

  it('let the last figure of a name win, and escape only what the caller typed', () => {
    const figures = [figure('who', 'a', 'text'), figure('share', '0.4', 'share'), figure('who', '*b*', 'text')];
    expect(fillMessage(messages, 'demo/x', figures, 'en', escapeMarkdown)).toBe(String.raw`Rate 40% for “\*b\*”.`);
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['a|b', String.raw`a\|b`],
    ['*a* _b_ `c` ~d~', String.raw`\*a\* \_b\_ \`c\` \~d\~`],
    ['[x](y) <b> # & @', String.raw`\[x\](y) \<b\> \# \& \@`],
    ['a\r\n\n# b\tc', String.raw`a \# b c`],
    ['back\\slash', String.raw`back\\slash`],
    ['http://x.fr https://y ftp://z', String.raw`http\://x.fr https\://y ftp\://z`],
    ['WWW.x.fr', String.raw`WWW\.x.fr`],
    ['- a', String.raw`\- a`],
    ['+ a', String.raw`\+ a`],
    ['+7 020', '+7 020'],
    ['-', String.raw`\-`],
    ['===', String.raw`\===`],
    ['---', String.raw`\---`],
    ['--- a', '--- a'],
    ['12. a', String.raw`12\. a`],
    ['12) a', String.raw`12\) a`],
    ['a - b 12. c', 'a - b 12. c'],
    ['Nettoyage : 3 fois', 'Nettoyage : 3 fois'],
  ])('writes %j as %s', (words, escaped) => {
    expect(escapeMarkdown(words)).toBe(escaped);
  });

  it('keeps no-break spaces, which hold French text together', () => {
    expect(escapeMarkdown('1\u202f234,50\u202f€ n°\u00a05')).toBe('1\u202f234,50\u202f€ n°\u00a05');
  });
});
