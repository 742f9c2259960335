import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import {
  chargesMessages,
  chargesYear,
  compareArrangements,
  explainDwelling,
  residence,
  residenceTree,
  type AllocationInput,
  type ArrangementInput,
  type ArrangementResult,
  type Comparison,
  type ComparisonInput,
  type ContractInput,
  type DwellingInput,
  type ResidenceInput,
} from '../../src/charges/index.js';
import { formatPath, fromCents, renderExplanation, renderFinding } from '../../src/core/index.js';
import { mistakesIn } from '../support/check-explanation.js';

const BALANCE = ['total', 'recoverable', 'notRecoverable', 'vacancy', 'tenants', 'landlord'] as const;

/** Building A with two stairwells, building B with one and a dwelling that is vacant: 170 and 80 m². */
const dwellings: readonly DwellingInput[] = [
  { id: '1', livingArea: '40.50', building: 'A', stairwell: 'A1', floor: 0 },
  { id: '2', livingArea: '59.50', building: 'A', stairwell: 'A1', floor: 1 },
  { id: '3', livingArea: '70.00', building: 'A', stairwell: 'A2', floor: 0 },
  { id: '4', livingArea: '30.00', building: 'B', stairwell: 'B1', floor: 0 },
  { id: '5', livingArea: '50.00', building: 'B', stairwell: 'B1', floor: 1, vacant: true },
];
const place: ResidenceInput = {
  name: 'Les Ormes',
  regime: 'hlm',
  territory: 'metropole',
  dwellings,
  declaredKeys: [
    {
      id: 'étages',
      kind: 'lift-coefficient',
      name: 'Coefficients d’étage',
      declaredOn: '2024-03-01',
      byFloor: [
        { floor: 0, weight: 0 },
        { floor: 1, weight: '0.5' },
      ],
    },
  ],
};
const firm = { name: 'Structure', kind: 'EI', vatStatus: 'taxed' } as const;

const input: ComparisonInput = {
  on: '2026-01-01',
  key: 'living-area',
  residence: place,
  before: {
    label: 'gardien',
    caretakers: [
      {
        label: 'Loge',
        workers: [{ grossEmployerCost: '4000.00', tasks: ['common-parts', 'waste'] }],
        perimeter: { buildings: ['A'] },
      },
    ],
    supplies: [{ label: 'Produits', task: 'cleaning-supplies', totalTtc: '100.00', key: 'per-dwelling' }],
  },
  after: {
    label: 'structure',
    contracts: [
      {
        label: 'Propreté',
        provider: firm,
        separatesRecoverable: true,
        perimeter: { buildings: ['A'] },
        key: 'per-dwelling',
        lines: [{ label: 'Halls', task: 'common-parts-cleaning', priceHt: '3000.00' }],
      },
      {
        label: 'Ascenseur',
        provider: { name: 'Ascensoriste', kind: 'other', vatStatus: 'taxed' },
        separatesRecoverable: true,
        perimeter: { stairwells: ['B1'] },
        key: { declared: 'étages' },
        lines: [{ label: 'Entretien', task: 'lift-minimal-clauses', totalTtc: '480.00' }],
      },
      {
        label: 'Espaces verts',
        provider: firm,
        separatesRecoverable: true,
        lines: [{ label: 'Pelouses', task: 'green-spaces', totalTtc: '250.00' }],
      },
    ],
  },
};

// Computed inside each test: what runs while a file loads belongs to no test.
const compare = (): Comparison => compareArrangements(input);
const euros = (cents: number): string => fromCents(cents).toFixed(2);

describe('a comparison over several perimeters and keys', () => {
  it('apportions each expense over its own dwellings by its own key', () => {
    const { perDwelling, before, after, change } = compare();
    // Before: 3,000.00 × 40.50 / 170 = 714.706, 1,050.00 and 1,235.294, and 20.00 each for the products.
    expect(perDwelling.before.perYear.cents.map(euros)).toEqual(['734.71', '1070.00', '1255.29', '20.00', '20.00']);
    // After: 1,200.00 each in A; the lift falls on dwelling 5 alone; 1.00 a square metre for the green spaces.
    expect(perDwelling.after.perYear.cents.map(euros)).toEqual(['1240.50', '1259.50', '1270.00', '30.00', '530.00']);
    const figures = (side: Comparison['change']): readonly string[] =>
      BALANCE.map((name) => side[name].euros.toFixed(2));
    expect(figures(before)).toEqual(['4100.00', '3100.00', '1000.00', '20.00', '3080.00', '1020.00']);
    expect(figures(after)).toEqual(['4330.00', '4330.00', '0.00', '530.00', '3800.00', '530.00']);
    expect(figures(change)).toEqual(['230.00', '1230.00', '-1000.00', '510.00', '720.00', '-490.00']);
  });

  it('publishes its groups, in the order in which their first expenses come', () => {
    const shown = ({ groups }: ArrangementResult): readonly unknown[] =>
      groups.map(({ perimeter, key, kind, declaration, parts, recoverable, vacancy }) => [
        perimeter,
        key,
        kind,
        declaration?.declaredOn,
        parts,
        recoverable.euros.toFixed(2),
        vacancy.euros.toFixed(2),
      ]);
    const { before, after } = compare();
    expect(shown(before)).toEqual([
      [{ buildings: ['A'] }, 'living-area', 'living-area', undefined, [0], '3000.00', '0.00'],
      ['residence', 'per-dwelling', 'per-dwelling', undefined, [1], '100.00', '20.00'],
    ]);
    expect(shown(after)).toEqual([
      [{ buildings: ['A'] }, 'per-dwelling', 'per-dwelling', undefined, [0], '3600.00', '0.00'],
      [{ stairwells: ['B1'] }, { declared: 'étages' }, 'lift-coefficient', '2024-03-01', [1], '480.00', '480.00'],
      ['residence', 'living-area', 'living-area', undefined, [2], '250.00', '50.00'],
    ]);
  });

  it('says each key once, where it is first named', () => {
    const keys = compare().findings.filter(({ code }) => code.startsWith('charges/key/'));
    expect(keys.map(({ code, outcome, path }) => `${code} ${outcome} at ${formatPath(path)}`)).toEqual([
      'charges/key/living-area not-applicable at key',
      'charges/key/per-dwelling not-applicable at before.supplies[0].key',
      'charges/key/declared not-applicable at after.contracts[1].key',
    ]);
    const first = keys.map((one) => renderFinding(one, chargesMessages, 'fr').replace(/[\u00a0\u202f]/gu, ' '));
    expect(first.map((text) => text.split(' Aucun texte')[0])).toEqual([
      'Pour information : Clé : à la surface habitable.',
      'Pour information : Clé : au logement.',
      'Pour information : Clé « Coefficients d’étage », déclarée le 1er mars 2024.',
    ]);
  });

  it.each<[string, Partial<ComparisonInput>]>([
    ['at the last declaration on or before the day', { on: '2024-03-01' }],
    ['and refuses the day before the first one', { on: '2024-02-29' }],
  ])('asks for a declared key %s', (name, more) => {
    const run = (): unknown => compareArrangements({ ...input, ...more });
    if (name.startsWith('and')) expect(run).toThrow('charges/key-not-declared-then at after.contracts[1].key');
    else expect(run).not.toThrow();
  });

  it('adds up expenses that name the same parts in another order, or twice', () => {
    const supplies = (['A B', 'B A', 'A B A'] as const).map((names) => ({
      label: names,
      task: 'cleaning-supplies' as const,
      totalTtc: '100.00',
      perimeter: { buildings: names.split(' ') },
      key: 'per-dwelling' as const,
    }));
    const { after } = compareArrangements({ ...input, after: { label: 'x', supplies } });
    expect(after.groups.map(({ parts, perimeter }) => [parts, perimeter])).toEqual([
      [[0, 1, 2], { buildings: ['A', 'B'] }],
    ]);
  });
});

describe('what one dwelling bears of several groups', () => {
  it('reads as people read it', () => {
    const { change } = explainDwelling(compare(), '2');
    const text = (['fr', 'en'] as const).map((locale) =>
      renderExplanation(change.explanation, { messages: chargesMessages, locale }),
    );
    const written = readFileSync(new URL('../cases/explanation-perimeters.txt', import.meta.url), 'utf8');
    expect(`${text.join('\n\n')}\n`).toBe(written);
  });

  it('follows from its steps, for every dwelling and every figure of the balance', () => {
    const result = compare();
    for (const [position, { id }] of dwellings.entries()) {
      const { before, after, change } = explainDwelling(result, id);
      for (const { explanation } of [before, after, change]) expect(mistakesIn(explanation)).toEqual([]);
      for (const [side, { euros: amount }] of Object.entries({ before, after, change })) {
        const { cents } = result.perDwelling[side as 'before' | 'after' | 'change'].perYear;
        expect(amount.times(100).toNumber()).toBe(cents[position]);
      }
    }
    for (const side of [result.before, result.after, result.change]) {
      for (const name of BALANCE) expect(mistakesIn(side[name].explanation)).toEqual([]);
      for (const group of 'groups' in side ? (side as ArrangementResult).groups : []) {
        expect(mistakesIn(group.vacancy.explanation)).toEqual([]);
      }
    }
  });

  it('is nothing, and says so, outside every perimeter', () => {
    const supplies = (names: readonly string[]) =>
      names.map((name) => ({
        label: name,
        task: 'cleaning-supplies' as const,
        totalTtc: '10.00',
        perimeter: { stairwells: [name] },
      }));
    const result = compareArrangements({
      ...input,
      before: { label: 'une cage', supplies: supplies(['A1']) },
      after: { label: 'deux cages', supplies: supplies(['A1', 'A2']) },
    });
    const { before, after, change } = explainDwelling(result, '4');
    expect([before, after, change].map((one) => one.euros.toFixed(2))).toEqual(['0.00', '0.00', '0.00']);
    for (const { explanation } of [before, after, change]) expect(mistakesIn(explanation)).toEqual([]);
    const text = renderExplanation(change.explanation, { messages: chargesMessages, locale: 'en' });
    expect(text).toContain('0.00');
  });
});

describe('a firm beside a caretaker', () => {
  const JANUARY_TO_JUNE = { firstDay: '2026-01-01', lastDay: '2026-06-30' } as const;
  const arrangement = (
    caretaker: AllocationInput,
    contract: AllocationInput & Pick<ContractInput, 'presence'>,
    line: AllocationInput = {},
  ): ArrangementInput => ({
    label: 'x',
    caretakers: [{ label: 'Loge', workers: [{ grossEmployerCost: '4000.00', tasks: ['common-parts'] }], ...caretaker }],
    contracts: [
      {
        label: 'Propreté',
        provider: firm,
        separatesRecoverable: true,
        ...contract,
        lines: [{ label: 'Halls', task: 'common-parts-cleaning', totalTtc: '100.00', ...line }],
      },
    ],
  });
  /** What of the caretaker may be charged, and whether it is said that the caretaker is not alone. */
  const told = ({ parts, findings }: Pick<Comparison['before'], 'parts'> & Pick<Comparison, 'findings'>): string => {
    const beside = findings.some(({ code }) => code === 'charges/caretaker-not-alone');
    return `${parts[0]?.recoverable.euros.toFixed(2) ?? ''} ${beside ? 'not alone' : 'alone'}`;
  };
  const inYear = (expenses: ArrangementInput): string =>
    told(
      chargesYear({
        year: { firstDay: '2026-01-01', lastDay: '2026-12-31' },
        residence: place,
        key: 'per-dwelling',
        method: 'pooled-year',
        expenses,
        tenancies: [],
      }),
    );
  const inComparison = (after: ArrangementInput): string => {
    const { after: side, findings } = compareArrangements({ ...input, after });
    return told({ parts: side.parts, findings });
  };

  it.each<[string, AllocationInput, AllocationInput, string]>([
    ['both in the whole residence', {}, {}, '0.00 not alone'],
    [
      'in one building and in the other',
      { perimeter: { buildings: ['A'] } },
      { perimeter: { buildings: ['B'] } },
      '1600.00 alone',
    ],
    [
      'in one building and in a stairwell of it',
      { perimeter: { buildings: ['A'] } },
      { perimeter: { stairwells: ['A2'] } },
      '0.00 not alone',
    ],
    [
      'in two stairwells of one building',
      { perimeter: { stairwells: ['A1'] } },
      { perimeter: { stairwells: ['A2'] } },
      '1600.00 alone',
    ],
    [
      'in one dwelling of the other',
      { perimeter: { buildings: ['A'] } },
      { perimeter: { dwellings: ['4', '3'] } },
      '0.00 not alone',
    ],
    [
      'in dwellings of the other building',
      { perimeter: { buildings: ['A'] } },
      { perimeter: { dwellings: ['4', '5'] } },
      '1600.00 alone',
    ],
    ['in a building and in the whole residence', { perimeter: { buildings: ['A'] } }, {}, '0.00 not alone'],
    ['in the whole residence and in a building', {}, { perimeter: { buildings: ['B'] } }, '0.00 not alone'],
  ])('%s', (_, caretaker, contract, expected) => {
    const expenses = arrangement(caretaker, contract);
    expect(inComparison(expenses)).toBe(expected);
    expect(inYear(expenses)).toBe(expected);
  });

  it('is where its line says, before its contract', () => {
    const elsewhere = arrangement(
      { perimeter: { buildings: ['A'] } },
      { perimeter: { buildings: ['A'] } },
      { perimeter: { buildings: ['B'] } },
    );
    expect(inComparison(elsewhere)).toBe('1600.00 alone');
  });

  it.each<[string, AllocationInput, AllocationInput & Pick<ContractInput, 'presence'>, string]>([
    [
      'from the day after',
      { period: JANUARY_TO_JUNE },
      { period: { firstDay: '2026-07-01', lastDay: '2026-12-31' } },
      '1600.00 alone',
    ],
    [
      'from the last day',
      { period: JANUARY_TO_JUNE },
      { period: { firstDay: '2026-06-30', lastDay: '2026-12-31' }, presence: 'lasting' },
      '0.00 not alone',
    ],
    [
      'until the day before',
      { period: { firstDay: '2026-07-01', lastDay: '2026-12-31' } },
      { period: JANUARY_TO_JUNE },
      '1600.00 alone',
    ],
    [
      'until the first day',
      { period: { firstDay: '2026-06-30', lastDay: '2026-12-31' } },
      { period: JANUARY_TO_JUNE, presence: 'lasting' },
      '0.00 not alone',
    ],
    [
      'from the last day, for how long not being said',
      { period: JANUARY_TO_JUNE },
      { period: { firstDay: '2026-06-30', lastDay: '2026-12-31' } },
      '1600.00 alone',
    ],
    ['all year', { period: JANUARY_TO_JUNE }, {}, '0.00 not alone'],
    ['for some days of a caretaker of all year', {}, { period: JANUARY_TO_JUNE }, '0.00 not alone'],
    [
      'on the same days in the other building',
      { period: JANUARY_TO_JUNE, perimeter: { buildings: ['A'] } },
      { period: JANUARY_TO_JUNE, perimeter: { buildings: ['B'] } },
      '1600.00 alone',
    ],
  ])('%s, in a year of expenses', (_, caretaker, contract, expected) => {
    expect(inYear(arrangement(caretaker, contract))).toBe(expected);
  });
});

describe('residenceTree', () => {
  it('goes from buildings to stairwells to dwellings, in natural order', () => {
    const tree = residenceTree({
      ...place,
      declaredKeys: [],
      dwellings: [
        { id: '10', building: 'B2', stairwell: 'C' },
        { id: '9', building: 'B2', stairwell: 'C' },
        { id: '8', building: 'B10' },
        { id: '7', building: 'B2' },
        { id: '6', stairwell: 'S10' },
        { id: '5', stairwell: 'S2' },
        { id: '4' },
        { id: '11' },
        { id: '3', building: 'B2', stairwell: 'A' },
      ],
    });
    expect(tree).toEqual({
      buildings: [
        {
          name: 'B2',
          stairwells: [
            { name: 'A', dwellings: ['3'] },
            { name: 'C', dwellings: ['9', '10'] },
          ],
          dwellings: ['7'],
        },
        { name: 'B10', stairwells: [], dwellings: ['8'] },
      ],
      stairwells: [
        { name: 'S2', dwellings: ['5'] },
        { name: 'S10', dwellings: ['6'] },
      ],
      dwellings: ['4', '11'],
    });
  });

  it('takes a residence made once, and refuses what makes none', () => {
    expect(residenceTree(residence(place))).toEqual(residenceTree(place));
    expect(() => residenceTree({ ...place, dwellings: [] })).toThrow('core/empty-list at dwellings');
  });
});
