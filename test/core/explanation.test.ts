import { describe, expect, it } from 'vitest';

import {
  apportioned,
  attempt,
  differenceOf,
  exact,
  figure,
  given,
  pick,
  productInCents,
  proportionInCents,
  quotientInCents,
  renderExplanation,
  sumOf,
  type Citation,
  type Explained,
  type Messages,
  type StepLabel,
  type Unit,
} from '../../src/core/index.js';

const decree: Citation = { text: 'd', label: 'Décret, art. 2', authority: 'law', confidence: 'confirmed' };
const label = (name: string, unit: Unit = 'eur', more: Partial<StepLabel> = {}): StepLabel => ({
  key: `demo/${name}`,
  name,
  unit,
  ...more,
});
const cost = given(label('cost'), '45000');
const off = given(label('off'), '4440');
const rate = given(label('rate', 'share', { citations: [decree] }), '0.75');

const shown = ({ value, explanation: { operation, inputs, result, rounding } }: Explained): unknown => ({
  value: value.toFixed(),
  operation,
  inputs: inputs.map((one) => one.value),
  result: result.value,
  ...(rounding === undefined ? {} : { rounding: `${rounding.rule} ${rounding.exact}` }),
});

const refusal = (run: () => unknown): string => {
  const result = attempt(run);
  return result.ok ? 'accepted' : `${result.error.code} ${result.error.path.join('.')}`;
};

describe('explained arithmetic', () => {
  it('adds, takes off, multiplies', () => {
    expect(shown(cost)).toEqual({ value: '45000', operation: 'given', inputs: [], result: '45000' });
    expect(shown(sumOf(label('s'), [cost, off]))).toEqual({
      value: '49440',
      operation: 'sum',
      inputs: ['45000', '4440'],
      result: '49440',
    });
    expect(shown(sumOf(label('s'), []))).toEqual({ value: '0', operation: 'sum', inputs: [], result: '0' });
    expect(shown(differenceOf(label('d'), [cost, off, off]))).toEqual({
      value: '36120',
      operation: 'difference',
      inputs: ['45000', '4440', '4440'],
      result: '36120',
    });
    expect(shown(productInCents(label('p'), [cost, rate]))).toEqual({
      value: '33750',
      operation: 'product',
      inputs: ['45000', '0.75'],
      result: '33750',
    });
    expect(shown(pick(label('k'), rate))).toEqual({
      value: '0.75',
      operation: 'pick',
      inputs: ['0.75'],
      result: '0.75',
    });
  });

  it('says when and how it rounded', () => {
    const supervisor = given(label('c'), '52300.45');
    expect(shown(productInCents(label('p'), [supervisor, given(label('r'), '0.1')]))).toMatchObject({
      value: '5230.05',
      rounding: 'half-up 5230.045',
    });
    expect(
      shown(quotientInCents(label('q'), given(label('t'), '100.03'), given(label('f'), '1.2'), 'down')),
    ).toMatchObject({
      value: '83.35',
      rounding: `down 83.358${'3'.repeat(35)}`,
    });
    expect(
      shown(quotientInCents(label('q'), given(label('t'), '0.01'), given(label('f'), '2'), 'half-up')),
    ).toMatchObject({
      value: '0.01',
      rounding: 'half-up 0.005',
    });
    expect(
      shown(quotientInCents(label('q'), given(label('t'), '-0.01'), given(label('f'), '2'), 'down')),
    ).toMatchObject({
      value: '-0.01',
    });
    expect(
      shown(quotientInCents(label('q'), given(label('t'), '30420'), given(label('f'), '1.2'), 'down')),
    ).not.toHaveProperty('rounding');
    expect(
      shown(proportionInCents(label('x'), given(label('t'), 100), given(label('a'), 2), given(label('b'), 3), 'down')),
    ).toMatchObject({ value: '66.66', operation: 'proportion', inputs: ['100', '2', '3'] });
    expect(
      shown(apportioned(label('x'), given(label('t'), 100), given(label('a'), 1), given(label('b'), 4), exact(25))),
    ).toEqual({ value: '25', operation: 'proportion', inputs: ['100', '1', '4'], result: '25' });
    expect(
      shown(
        apportioned(label('x'), given(label('t'), 100), given(label('a'), 1), given(label('b'), 3), exact('33.34')),
      ),
    ).toMatchObject({ value: '33.34', rounding: `largest-remainder 33.${'3'.repeat(38)}` });
  });

  it('refuses what has no answer', () => {
    const zero = given(label('z'), 0);
    expect(refusal(() => differenceOf(label('d'), []))).toBe('core/empty-list d');
    expect(refusal(() => productInCents(label('p'), []))).toBe('core/empty-list p');
    expect(refusal(() => quotientInCents(label('q'), cost, zero, 'down'))).toBe('core/division-by-zero q');
    expect(refusal(() => proportionInCents(label('q'), cost, cost, zero, 'down'))).toBe('core/division-by-zero q');
  });

  it('comes back from JSON the same', () => {
    const context = [figure('who', 'Loge', 'text')];
    const { explanation } = productInCents(label('p', 'eur', { context }), [
      differenceOf(label('e'), [cost, off]),
      rate,
    ]);
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
    expect(explanation.context).toEqual(context);
    expect(explanation.steps[1]?.citations).toEqual([decree]);
    expect(explanation.steps[0]?.steps.map(({ key }) => key)).toEqual(['demo/cost', 'demo/off']);
  });
});

describe('renderExplanation', () => {
  const messages: Messages = {
    'demo/cost': { fr: 'Coût employeur', en: 'Employer cost' },
    'demo/off': { fr: 'Logement de fonction', en: 'Staff lodging' },
    'demo/base': { fr: 'Base retenue', en: 'Eligible base' },
    'demo/rate': { fr: 'Taux', en: 'Rate' },
    'demo/part': { fr: 'Part récupérable de « {who} »', en: 'Recoverable part of “{who}”' },
    'demo/third': { fr: 'Un tiers', en: 'A third' },
    'demo/n': { fr: 'Nombre', en: 'Count' },
  };
  const context = [figure('who', 'Loge *A*', 'text')];
  const part = productInCents(label('part', 'eur', { context }), [differenceOf(label('base'), [cost, off]), rate]);

  it('indents the steps in French', () => {
    expect(renderExplanation(part.explanation, { messages, locale: 'fr' })).toBe(
      [
        'Part récupérable de « Loge *A* »\u202f: 30\u202f420,00\u202f€ = 40\u202f560,00\u202f€ × 75\u202f%',
        '  Base retenue\u202f: 40\u202f560,00\u202f€ = 45\u202f000,00\u202f€ \u2212 4\u202f440,00\u202f€',
        '    Coût employeur\u202f: 45\u202f000,00\u202f€',
        '    Logement de fonction\u202f: 4\u202f440,00\u202f€',
        '  Taux\u202f: 75\u202f% [Décret, art. 2]',
      ].join('\n'),
    );
  });

  it('writes a Markdown list, with the words of the caller made harmless', () => {
    expect(renderExplanation(part.explanation, { messages, locale: 'en', format: 'markdown' })).toBe(
      [
        String.raw`- Recoverable part of “Loge \*A\*”: €30,420.00 = €40,560.00 × 75%`,
        '  - Eligible base: €40,560.00 = €45,000.00 \u2212 €4,440.00',
        '    - Employer cost: €45,000.00',
        '    - Staff lodging: €4,440.00',
        '  - Rate: 75% [Décret, art. 2]',
      ].join('\n'),
    );
  });

  it('stops at the depth asked', () => {
    expect(renderExplanation(part.explanation, { messages, locale: 'en', depth: 1 }).split('\n')).toHaveLength(1);
    expect(renderExplanation(part.explanation, { messages, locale: 'en', depth: 2 }).split('\n')).toHaveLength(3);
  });

  it('shows the rounding and the figure before it', () => {
    const n = (value: number): Explained => given(label('n', 'count'), value);
    const third = proportionInCents(label('third'), cost, n(1), n(7), 'down');
    expect(renderExplanation(third.explanation, { messages, locale: 'fr', depth: 1 })).toBe(
      'Un tiers\u202f: 6\u202f428,57\u202f€ = 45\u202f000,00\u202f€ × 1 ÷ 7, arrondi au centime inférieur (avant arrondi\u202f: 6\u202f428,571428)',
    );
    const quotient = quotientInCents(label('third'), n(1), n(8), 'half-up');
    expect(renderExplanation(quotient.explanation, { messages, locale: 'en', depth: 1 })).toBe(
      'A third: €0.13 = 1 ÷ 8, rounded to the cent (before rounding: 0.125)',
    );
    const share = apportioned(label('third'), given(label('n', 'eur'), 100), n(1), n(3), exact('33.34'));
    expect(renderExplanation(share.explanation, { messages, locale: 'en', depth: 1 })).toBe(
      'A third: €33.34 = €100.00 × 1 ÷ 3, by largest remainder (before rounding: 33.333333)',
    );
  });

  it('details a step that comes twice only the first time', () => {
    const base = differenceOf(label('base'), [cost, off]);
    const twice = sumOf(label('third'), [base, base]);
    expect(renderExplanation(twice.explanation, { messages, locale: 'en' })).toBe(
      [
        'A third: €81,120.00 = €40,560.00 + €40,560.00',
        '  Eligible base: €40,560.00 = €45,000.00 \u2212 €4,440.00',
        '    Employer cost: €45,000.00',
        '    Staff lodging: €4,440.00',
        '  Eligible base: €40,560.00 = €45,000.00 \u2212 €4,440.00 (see above)',
      ].join('\n'),
    );
    expect(renderExplanation(twice.explanation, { messages, locale: 'fr' })).toContain('(détail plus haut)');
  });

  it('writes no formula for a sum of one or for a pick', () => {
    expect(renderExplanation(sumOf(label('third'), [cost]).explanation, { messages, locale: 'en', depth: 1 })).toBe(
      'A third: €45,000.00',
    );
    expect(renderExplanation(pick(label('third'), cost).explanation, { messages, locale: 'en', depth: 1 })).toBe(
      'A third: €45,000.00',
    );
  });
});
