import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import {
  chargesMessages,
  compareArrangements,
  explainDwelling,
  renderNote,
  tenantsNote,
  type ComparisonInput,
} from '../../src/charges/index.js';
import { renderExplanation, renderFinding, type Explanation } from '../../src/core/index.js';

/** Every kind of post, price, treatment and key at once; each figure of the text was checked by hand. */
const everything: ComparisonInput = {
  on: '2026-06-15',
  key: 'living-area',
  residence: {
    name: 'Tout',
    regime: 'sem-convention',
    territory: 'metropole',
    dwellings: [
      { id: '1', livingArea: '40.00' },
      { id: '2', livingArea: '60.00', vacant: true },
      { id: '3', livingArea: '25.50' },
    ],
  },
  before: {
    label: 'avant',
    caretakers: [
      {
        label: 'Couple',
        workers: [
          { grossEmployerCost: '24000.00', excludedPay: [{ item: 'X1', amount: '1000.00' }], tasks: ['common-parts'] },
          { grossEmployerCost: '18000.00', excludedPay: [{ item: 'X8', amount: '100.01' }], tasks: ['waste'] },
        ],
      },
    ],
    buildingEmployees: [{ label: 'Employé', grossEmployerCost: '10000.00', tasks: ['waste'] }],
    supervision: [{ label: 'Chef', cost: '52300.45', controlShare: '0.6' }],
    supplies: [{ label: 'Produits', task: 'cleaning-supplies', totalTtc: '99.99' }],
  },
  after: {
    label: 'après',
    supervision: [{ label: 'Chef', cost: '52300.45', controlShare: 1 }],
    contracts: [
      {
        label: 'Propreté',
        provider: { name: 'EI', kind: 'EI', vatStatus: 'taxed' },
        separatesRecoverable: true,
        lines: [
          { label: 'Halls', task: 'common-parts-cleaning', hours: '1000', hourlyPriceHt: '22.125' },
          { label: 'Joints', task: 'common-pipes-joints', priceHt: '500.00', vatRate: 'intermediate' },
          { label: 'Élagage', task: 'tree-pruning', priceHt: '100.00' },
          { label: 'Encombrants', task: 'bulky-waste', priceHt: '10.00', vatRate: 'standard' },
          { label: 'Bacs', task: 'bulky-waste', totalTtc: '12.00', treatment: 'recoverable' },
          { label: 'Gardé', task: 'green-spaces', totalTtc: '13.00', treatment: 'not-recoverable' },
        ],
      },
      {
        label: 'Bacs',
        provider: { name: 'AI', kind: 'AI', vatStatus: 'exempt-ai' },
        separatesRecoverable: true,
        lines: [{ label: 'Sortie', task: 'waste-removal', priceHt: '3000.00' }],
      },
      {
        label: 'Petit',
        provider: { name: 'Artisan', kind: 'other', vatStatus: 'franchise' },
        separatesRecoverable: false,
        lines: [{ label: 'Forfait', task: 'green-spaces', priceHt: '700.00' }],
      },
    ],
  },
};

// Computed inside each test: what runs while a file loads belongs to no test.
const compare = () => compareArrangements(everything);
const written = (file: string): string => readFileSync(new URL(`../cases/${file}`, import.meta.url), 'utf8').trimEnd();
const rendered = (explanation: Explanation | undefined, locale: 'fr' | 'en'): string =>
  explanation === undefined ? 'nothing' : renderExplanation(explanation, { messages: chargesMessages, locale });

describe('the explanations of everything at once, as people read them', () => {
  it('in English', () => {
    const result = compare();
    const { before, after, change, neutralPrices } = result;
    const text = [
      rendered(before.landlord.explanation, 'en'),
      rendered(after.landlord.explanation, 'en'),
      rendered(change.landlord.explanation, 'en').split('\n')[0],
      ...neutralPrices.map(({ label, status, explanation }) => `${label}: ${status}\n${rendered(explanation, 'en')}`),
      rendered(explainDwelling(result, '3').change.explanation, 'en'),
    ].join('\n\n');
    expect(text).toBe(written('explanation-everything-en.txt'));
  });

  it('in French', () => {
    const result = compare();
    const text = [result.before.recoverable, result.after.recoverable].map(({ explanation }) =>
      rendered(explanation, 'fr'),
    );
    expect(text.join('\n\n')).toBe(written('explanation-everything-fr.txt'));
  });

  it('with their findings', () => {
    const text = compare().findings.map(
      (one) => `${one.path.join('.')}\n  ${renderFinding(one, chargesMessages, 'en')}`,
    );
    expect(text.join('\n')).toBe(written('findings-everything-en.txt'));
  });

  it('as a note', () => {
    expect(renderNote(tenantsNote(compare())).trimEnd()).toBe(written('note-everything.txt'));
  });

  it('with a name and a unit for each step', () => {
    const namesIn = (one: Explanation): readonly string[] => [
      [one.key, one.operation, one.result.name, one.result.unit].join(' '),
      ...one.steps.flatMap(namesIn),
    ];
    const result = compare();
    const { before, after, change } = result;
    const explained = [before, after, change].flatMap((side) => [
      side.total,
      side.recoverable,
      side.notRecoverable,
      side.vacancy,
      side.tenants,
      side.landlord,
    ]);
    const all = [
      ...explained.map(({ explanation }) => explanation),
      ...result.neutralPrices.flatMap(({ explanation }) => explanation ?? []),
      explainDwelling(result, '3').change.explanation,
    ];
    expect([...new Set(all.flatMap(namesIn))].sort().join('\n')).toBe(written('steps-everything.txt'));
  });
});
