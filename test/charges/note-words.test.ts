import { describe, expect, test } from 'vitest';

import {
  compareArrangements,
  renderNote,
  tenantsNote,
  type ArrangementInput,
  type ComparisonInput,
  type ContractInput,
} from '../../src/charges/index.js';

const line = (label: string, more: object = {}) =>
  ({ label, task: 'common-parts-cleaning', totalTtc: '100.00', ...more }) as const;

function contract(label: string, more: Partial<ContractInput> = {}, line0: object = {}): ContractInput {
  const provider = { name: `Structure ${label}`, kind: 'EI', vatStatus: 'taxed' } as const;
  return { label, provider, separatesRecoverable: true, lines: [line(`Ligne ${label}`, line0)], ...more };
}

const staff = (tasks: readonly ('common-parts' | 'waste')[]): ArrangementInput => ({
  label: 'gardien',
  caretakers: [{ label: 'Loge', workers: [{ grossEmployerCost: '1000.00', tasks }] }],
});

function said(before: ArrangementInput, after: ArrangementInput, more: Partial<ComparisonInput> = {}) {
  const comparison = compareArrangements({
    on: '2026-01-01',
    key: 'per-dwelling',
    residence: {
      name: 'R',
      regime: 'hlm',
      territory: 'metropole',
      dwellings: [
        { id: '1', building: 'A', stairwell: 'A1', livingArea: '10' },
        { id: '2', building: 'A', stairwell: 'A2', livingArea: '20' },
        { id: '3', building: 'B', stairwell: 'B1', livingArea: '30' },
      ],
      declaredKeys: [
        {
          id: 'm',
          kind: 'meters',
          name: 'Eau',
          declaredOn: '2005-01-01',
          byDwelling: ['1', '2', '3'].map((dwelling) => ({ dwelling, weight: 1 })),
        },
      ],
    },
    before,
    after,
    ...more,
  });
  return (locale: 'fr' | 'en'): string =>
    renderNote(tenantsNote(comparison, { locale }), { format: 'text' }).replace(/\s+/g, ' ');
}

describe('what a note says of one expense', () => {
  const posts = {
    label: 'demain',
    contracts: [
      contract('P1', { perimeter: { buildings: ['A'] } }),
      contract('P2', { perimeter: { stairwells: ['A1', 'B1'] }, key: 'living-area' }),
      contract('P3', { perimeter: { dwellings: ['3'] }, key: { declared: 'm' } }),
    ],
  };
  const note = said({ label: 'rien' }, posts);

  test('its perimeter, one or several, and its key, in French', () => {
    expect(note('fr')).toContain('bâtiment A');
    expect(note('fr')).toContain('cages d’escalier A1, B1');
    expect(note('fr')).toContain('logement 3');
    expect(note('fr')).toContain('« Eau » (aux compteurs)');
    expect(note('fr')).toContain('clés : au logement, à la surface habitable, « Eau » (aux compteurs)');
  });

  test('its perimeter, one or several, and its key, in English', () => {
    expect(note('en')).toContain('building A');
    expect(note('en')).toContain('stairwells A1, B1');
    expect(note('en')).toContain('dwelling 3');
    expect(note('en')).toContain('“Eau” (by meters (compteurs))');
    expect(note('en')).toContain(
      'keys: per dwelling, by living area (surface habitable), “Eau” (by meters (compteurs))',
    );
  });
});

describe('what a note says of a provider and its VAT', () => {
  const of = (vatStatus: 'franchise' | 'unknown' | 'exempt-ai', kind: 'EI' | 'AI' = 'EI') => {
    const provider = { name: 'S', kind, vatStatus, labels: ['regie-de-quartier'] } as const;
    return said({ label: 'rien' }, { label: 'demain', contracts: [contract('C', { provider })] });
  };

  test.each([
    [
      'franchise',
      'EI',
      'en franchise de TVA (CGI, art. 293 B)',
      'as a small business (franchise en base: CGI, art. 293 B)',
    ],
    ['unknown', 'EI', 'qui n’a pas dit si elle facture la TVA', 'which has not said whether it charges VAT'],
    ['exempt-ai', 'AI', 'exonérée de TVA (CGI, art. 261, 7, 1° bis)', 'exempt from VAT (CGI, art. 261, 7, 1° bis)'],
  ] as const)('%s', (status, kind, french, english) => {
    const note = of(status, kind);
    expect(note('fr').replaceAll('\u202f', ' ')).toContain(french);
    expect(note('en').replaceAll('\u202f', ' ')).toContain(english);
    expect(note('fr')).toContain('régie de quartier');
  });
});

describe('what a note says of a caretaker', () => {
  test('a task that leaves or enters the employment contract', () => {
    const note = said(staff(['common-parts']), { ...staff(['waste']), label: 'demain' });
    expect(note('fr')).toContain('entretien des parties communes sort de son contrat de travail');
    expect(note('fr')).toContain('élimination des rejets entre dans son contrat de travail');
    expect(note('en')).toContain('upkeep of the common parts leaves the employment contract');
    expect(note('en')).toContain('waste removal enters the employment contract');
  });
});

describe('what a note says of texts that were not read', () => {
  test('nothing on the account of a day before them', () => {
    const note = said({ label: 'rien' }, { label: 'demain', contracts: [contract('C')] }, { on: '2014-03-26' });
    expect(note('fr')).not.toContain('six mois à compter de l’envoi');
    expect(note('en')).not.toContain('for six months from its sending');
    const later = said({ label: 'rien' }, { label: 'demain', contracts: [contract('C')] }, { on: '2014-03-27' });
    expect(later('fr')).toContain('six mois à compter de son envoi');
  });
});
