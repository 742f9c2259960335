import { describe, expect, it } from 'vitest';

import {
  addAmounts,
  addVat,
  amount,
  apportioned,
  asInvoiced,
  attempt,
  decimal,
  differenceOf,
  earliest,
  escapeMarkdown,
  euros,
  exact,
  figure,
  fillMessage,
  finding,
  formatAmount,
  formatCitations,
  formatCount,
  formatDay,
  formatEuros,
  formatFigure,
  formatPath,
  french,
  fromCents,
  given,
  ht,
  listOf,
  outcomeWord,
  parseInput,
  parseRows,
  pick,
  proportionInCents,
  quotientInCents,
  refuse,
  renderExplanation,
  renderFinding,
  reviveError,
  schemaOf,
  share,
  sumOf,
  toCents,
  ttc,
  type FindingInput,
} from '../../src/core/index.js';

const said = (run: () => unknown): string => {
  const result = attempt(run);
  return result.ok ? 'accepted' : `${result.error.code} at ${formatPath(result.error.path)}: ${result.error.expected}`;
};
const text = (length: number): string => 'x'.repeat(length);
const label = { key: 'k', name: 'n', unit: 'eur' } as const;
const one = given(label, 1);
const zero = given(label, 0);
const messages = { k: { fr: 'K', en: 'K' } };
const habit = { text: 'x', label: 'Usage', authority: 'practice', confidence: 'confirmed' } as const;

/** A chain of steps whose lowest stands the given number of levels below the first. */
function nested(levels: number): typeof one.explanation {
  let chain = one;
  for (let level = 0; level < levels; level += 1) chain = sumOf(label, [chain]);
  return chain.explanation;
}

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
    ['a number too long', () => decimal('1'.repeat(41)), 'core/invalid-number at : at most 40 characters'],
    ['a number just short enough', () => decimal(`${'0'.repeat(1)}.${'0'.repeat(10)}`), 'accepted'],
    [
      'an ambiguous number',
      () => decimal('1,500'),
      'core/ambiguous-number at : a point for decimals, or spaces between thousands',
    ],
    [
      'too many decimals typed',
      () => decimal('1.234', { maxDecimals: 2 }),
      'core/too-many-decimals at : at most 2 decimals',
    ],
    [
      'too many decimals in a Decimal',
      () => decimal(exact('1.234'), { maxDecimals: 2 }),
      'core/too-many-decimals at : at most 2 decimals',
    ],
    [
      'letters with many decimals',
      () => decimal('a.1234', { maxDecimals: 2 }),
      'core/invalid-number at : a decimal number such as "1234.50" or "1 234,50 €"',
    ],
    ['no number', () => decimal(NaN), 'core/invalid-number at : a finite number'],
    ['no exact number', () => exact(NaN), 'core/invalid-number at : a finite number'],
    [
      'a float with noise',
      () => decimal(0.1 + 0.2, { maxDecimals: 2 }),
      'core/inexact-number at : an exact number with at most 2 decimals (write it as text: "12.34")',
    ],
    [
      'noise in an exact number',
      () => exact(0.1 + 0.2),
      'core/inexact-number at : an exact number with at most 10 decimals (write it as text: "12.34")',
    ],
    [
      'a truth value',
      () => decimal(true as never),
      'core/invalid-number at : a decimal text, an exact number or a Decimal',
    ],
    [
      'a misspelt limit',
      () => decimal(1, { maximum: 2 } as never),
      'core/unknown-key at limits.maximum: the keys maxDecimals, min, max only',
    ],
    [
      'no limits',
      () => decimal(1, null as never),
      'core/wrong-type at limits: an object with the keys maxDecimals, min, max',
    ],
    ['an exact text too long', () => exact('1'.repeat(201)), 'core/invalid-number at : a finite number'],
    ['an exact text at the limit', () => exact('1'.repeat(200)), 'accepted'],
    [
      'what has one method of a Decimal',
      () => decimal({ toStringTag: '[object Decimal]', isFinite: () => true } as never),
      'core/invalid-number at : a decimal text, an exact number or a Decimal',
    ],
    ['a share above one', () => share(2), 'core/number-out-of-range at : a number from 0 to 1'],
    ['euros', () => euros('x'), 'core/invalid-number at : a decimal number such as "1234.50" or "1 234,50 €"'],
    ['euros TTC', () => ttc('x'), 'core/invalid-number at : a decimal number such as "1234.50" or "1 234,50 €"'],
    ['cents', () => toCents('x'), 'core/invalid-number at : a decimal number such as "1234.50" or "1 234,50 €"'],
    ['half a cent', () => fromCents(0.5), 'core/not-whole-cents at : a whole number of cents'],
    ['no amount', () => amount(3), 'core/invalid-amount at : an amount { basis, euros }'],
    [
      'an amount of no basis',
      () => amount({ basis: 'x', euros: 1 }),
      'core/invalid-amount at basis: the basis "HT" or "TTC"',
    ],
    [
      'amounts of two bases',
      () => addAmounts(ht(1), ttc(1) as never),
      'core/mixed-tax-basis at [1].basis: amounts all HT',
    ],
    ['VAT on no amount', () => addVat(3 as never, 0), 'core/invalid-amount at price: an amount { basis, euros }'],
    ['VAT on a price TTC', () => addVat(ttc(1) as never, 0), 'core/wrong-tax-basis at price.basis: a price HT'],
    [
      'a misspelt figure of an invoice',
      () => asInvoiced({ ttc: 1, hT: 1 } as never),
      'core/unknown-key at figures.hT: the keys ttc, ht, vat only',
    ],
    ['nothing to take off', () => differenceOf(label, []), 'core/empty-list at n: at least one part'],
    [
      'a division by zero',
      () => quotientInCents(label, one, zero, 'down'),
      'core/division-by-zero at n: a divisor other than zero',
    ],
    [
      'a whole of zero',
      () => proportionInCents(label, one, one, zero, 'down'),
      'core/division-by-zero at n: a whole other than zero',
    ],
    [
      'weights of zero',
      () => apportioned(label, one, one, zero, exact(1)),
      'core/division-by-zero at allWeights: weights other than zero',
    ],
    [
      'an unknown rounding of a quotient',
      () => quotientInCents(label, one, one, 'up' as never),
      'core/unknown-value at rule: one of half-up, down',
    ],
    [
      'an unknown rounding of a proportion',
      () => proportionInCents(label, one, one, one, 'up' as never),
      'core/unknown-value at rule: one of half-up, down',
    ],
    [
      'a dividend that is none',
      () => quotientInCents(label, {} as never, one, 'down'),
      'core/wrong-type at parts[0].explanation: an object',
    ],
    [
      'a part that is none',
      () => proportionInCents(label, one, {} as never, one, 'down'),
      'core/wrong-type at parts[1].explanation: an object',
    ],
    ['a choice of nothing', () => pick(label, {} as never), 'core/wrong-type at parts[0].explanation: an object'],
    [
      'a weight that is none',
      () => apportioned(label, one, {} as never, one, exact(1)),
      'core/wrong-type at parts[1].explanation: an object',
    ],
    [
      'an explanation that is none',
      () => renderExplanation(3 as never, { messages, locale: 'fr' }),
      'core/wrong-type at explanation: an object',
    ],
    [
      'an explanation without a result',
      () => renderExplanation({ ...one.explanation, result: 3 } as never, { messages, locale: 'fr' }),
      'core/wrong-type at explanation.result: an object',
    ],
    [
      'an explanation without steps',
      () => renderExplanation({ ...one.explanation, steps: 3 } as never, { messages, locale: 'fr' }),
      'core/wrong-type at explanation.steps: a list',
    ],
    [
      'an explanation without inputs',
      () => renderExplanation({ ...one.explanation, inputs: 3 } as never, { messages, locale: 'fr' }),
      'core/wrong-type at explanation.inputs: a list',
    ],
    [
      'an explanation in no language',
      () => renderExplanation(one.explanation, { messages, locale: 'de' as never }),
      'core/unknown-value at options.locale: one of fr, en',
    ],
    [
      'no options of an explanation',
      () => renderExplanation(one.explanation, null as never),
      'core/wrong-type at options: an object',
    ],
    ['a hundred levels', () => renderExplanation(nested(100), { messages, locale: 'fr' }), 'accepted'],
    [
      'a hundred and one levels',
      () => renderExplanation(nested(101), { messages, locale: 'fr' }),
      'core/too-deep at explanation: at most 100 levels of steps',
    ],
    ['no finding', () => renderFinding(3 as never, messages, 'fr'), 'core/wrong-type at finding: an object'],
    [
      'an unknown outcome of a finding',
      () => finding({ ...point, outcome: 'x' } as never),
      'core/unknown-value at finding.outcome: one of met, breached, uncertain, not-applicable',
    ],
    [
      'grounds that are no list',
      () => finding({ ...point, basis: 3 } as never),
      'core/wrong-type at finding.basis: a list',
    ],
    [
      'a ground that is none',
      () => finding({ ...point, basis: [3] } as never),
      'core/wrong-type at finding.basis[0]: an object',
    ],
    ['a finding without a ground', () => finding(point), 'core/finding-without-basis at : at least one citation'],
    [
      'practice that decides',
      () => finding({ ...point, basis: [habit] }),
      'core/practice-decides at : a ground in law or in a reference text',
    ],
    [
      'doubt without a reason',
      () => finding({ ...point, outcome: 'uncertain', basis: [habit] }),
      'core/uncertainty-without-reason at : the reason of the uncertainty',
    ],
    [
      'citations in no language',
      () => formatCitations([habit], 'de' as never),
      'core/unknown-value at locale: one of fr, en',
    ],
    [
      'a text in no language',
      () => fillMessage(messages, 'k', [], 'de' as never),
      'core/unknown-value at locale: one of fr, en',
    ],
    ['a key that is no text', () => fillMessage(messages, 3 as never, [], 'fr'), 'core/wrong-type at key: a text'],
    ['no texts', () => fillMessage(3 as never, 'k', [], 'fr'), 'core/wrong-type at messages: an object'],
    [
      'an unknown key',
      () => fillMessage(messages, 'x', [], 'fr'),
      'core/unknown-message at : a key of the messages given',
    ],
    ['no figures', () => fillMessage(messages, 'k', 3 as never, 'fr'), 'core/wrong-type at figures: a list'],
    [
      'a figure that is missing',
      () => fillMessage({ k: { fr: '{x}', en: '' } }, 'k', [], 'fr'),
      'core/missing-figure at : a figure named x',
    ],
    ['a figure without a name', () => figure(3 as never, 1, 'eur'), 'core/wrong-type at name: a text'],
    [
      'a figure of no unit',
      () => figure('x', 1, 'x' as never),
      'core/unknown-value at unit: one of eur, eur-ht, eur-ttc, share, count, weight, hours, days, months, km, day, text',
    ],
    [
      'a figure of no day',
      () => figure('x', 'x', 'day'),
      'core/invalid-date at value: a day of the calendar as YYYY-MM-DD, such as "2026-01-31"',
    ],
    [
      'a figure of a text too long',
      () => figure('x', text(100_001), 'text'),
      'core/text-too-long at value: at most 100000 characters',
    ],
    ['no figure to write', () => formatFigure(3 as never, 'fr'), 'core/wrong-type at figure: an object'],
    [
      'a figure of no unit to write',
      () => formatFigure({ unit: 'x' } as never, 'fr'),
      'core/unknown-value at figure.unit: one of eur, eur-ht, eur-ttc, share, count, weight, hours, days, months, km, day, text',
    ],
    [
      'words that are none',
      () => formatFigure({ name: 'x', value: 3, unit: 'text' } as never, 'fr'),
      'core/wrong-type at figure.value: a text',
    ],
    [
      'no day to write',
      () => formatDay('x' as never, 'fr'),
      'core/invalid-date at day: a day of the calendar as YYYY-MM-DD, such as "2026-01-31"',
    ],
    ['a count in no language', () => formatCount(1, 'de' as never), 'core/unknown-value at locale: one of fr, en'],
    [
      'euros in no language',
      () => formatEuros(exact(1), { locale: 'de' as never }),
      'core/unknown-value at format.locale: one of fr, en',
    ],
    [
      'no amount to write',
      () => formatAmount(3 as never, 'fr'),
      'core/invalid-amount at value: an amount { basis, euros }',
    ],
    ['a tag that is none', () => french(3 as never), 'core/wrong-type at texts: a list'],
    ['a tag of no texts', () => french([3] as never), 'core/wrong-type at texts[0]: a text'],
    ['a tag with no words', () => french(['a', 'b'] as never, 3 as never), 'core/wrong-type at values[0]: a text'],
    ['the JSON of no error', () => reviveError({} as never), 'core/wrong-type at json: the JSON form of a PalierError'],
    ['no schema at all', () => parseInput(3 as never, 1), 'core/wrong-type at schema: an object'],
    [
      'no limits of a list',
      () =>
        listOf(
          schemaOf((value) => value),
          3 as never,
        ),
      'core/wrong-type at limits: an object',
    ],
    [
      'limits that are no whole numbers',
      () =>
        listOf(
          schemaOf((value) => value),
          { max: 1.5 },
        ),
      'core/wrong-type at limits.max: whole numbers min and max, min no greater than max',
    ],
    [
      'a negative limit',
      () =>
        listOf(
          schemaOf((value) => value),
          { min: -1, max: 1 },
        ),
      'core/wrong-type at limits.max: whole numbers min and max, min no greater than max',
    ],
    [
      'a limit of half an item',
      () =>
        listOf(
          schemaOf((value) => value),
          { min: 0.5, max: 1 },
        ),
      'core/wrong-type at limits.max: whole numbers min and max, min no greater than max',
    ],
    [
      'limits that meet',
      () =>
        listOf(
          schemaOf((value) => value),
          { min: 1, max: 1 },
        ),
      'accepted',
    ],
    [
      'rows that are no list',
      () =>
        parseRows(
          schemaOf((value) => value),
          3,
          { max: 1 },
        ),
      'core/wrong-type at : a list',
    ],
    [
      'a path of a thousand keys',
      () =>
        refuse(
          'a/b',
          'x',
          1,
          Array.from({ length: 1000 }, () => 'k'),
        ),
      `a/b at ${Array.from({ length: 100 }, () => 'k').join('.')}: x`,
    ],
    ['a path of odd keys', () => refuse('a/b', 'x', 1, ['k', null, {}, 2] as never), 'a/b at k[2]: x'],
    [
      'a path that is a position',
      () => [1, 'x'].map(euros as never),
      'core/invalid-number at [1]: a decimal number such as "1234.50" or "1 234,50 €"',
    ],
  ])('on %s', (_, run, expected) => {
    expect(said(run)).toBe(expected);
  });
});
