import { describe, expect, it } from 'vitest';

import {
  chargesYear,
  compareArrangements,
  residence,
  safeChargesYear,
  type ArrangementInput,
  type ChargesYear,
  type ChargesYearInput,
  type DeclaredKeyInput,
  type DwellingInput,
  type SupplyInput,
  type TenancyInput,
} from '../../src/charges/index.js';
import { attempt, formatPath, fromCents, type SafeResult } from '../../src/core/index.js';
import { yearCases } from '../cases/charges-year.js';
import { mistakesIn } from '../support/check-explanation.js';

const BALANCE = ['total', 'recoverable', 'notRecoverable', 'vacancy', 'tenants', 'landlord'] as const;
const euros = (cents: number): string => fromCents(cents).toFixed(2);

/** Every figure of a year by its place, as cases name it. */
function figuresOf({ balance, perDwelling, tenancies, matrix }: ChargesYear): Readonly<Record<string, string>> {
  const figures: Record<string, string> = {
    dwellings: perDwelling.map(euros).join(' '),
    groups: String(matrix.length),
  };
  for (const name of BALANCE) figures[`balance.${name}`] = balance[name].euros.toFixed(2);
  for (const { id, owedCents, balanceCents, days } of tenancies) {
    figures[`owed.${id}`] = euros(owedCents);
    figures[`balance.${id}`] = euros(balanceCents);
    figures[`days.${id}`] = String(days);
  }
  for (const [index, group] of matrix.entries())
    figures[`group.${String(index)}`] = group.perDwelling.map(euros).join(' ');
  return figures;
}

describe('worked cases of a year of expenses', () => {
  it.each(yearCases)('$name', ({ input, expected }) => {
    const year = chargesYear(input);
    expect(figuresOf(year)).toMatchObject(expected);
    for (const name of BALANCE) expect(mistakesIn(year.balance[name].explanation)).toEqual([]);
  });
});

/** Two buildings: A with dwellings 1 and 2, B with dwelling 3, which is vacant all year. */
const rows: readonly DwellingInput[] = [
  { id: '1', building: 'A', stairwell: 'A1', floor: 0, livingArea: '50' },
  { id: '2', building: 'A', stairwell: 'A2', floor: 1, livingArea: '30' },
  { id: '3', building: 'B', stairwell: 'B1', floor: 0, vacant: true },
];
const coefficients: DeclaredKeyInput = {
  id: 'lift',
  kind: 'lift-coefficient',
  name: 'Ascenseur',
  declaredOn: '2026-01-01',
  byFloor: [
    { floor: 0, weight: 0 },
    { floor: 1, weight: 1 },
  ],
};
const meters = (declaredOn: string, weights: readonly number[]): DeclaredKeyInput => ({
  id: 'meters',
  kind: 'meters',
  name: 'Compteurs',
  declaredOn,
  byDwelling: weights.map((weight, n) => ({ dwelling: String(n + 1), weight })),
});

interface Changes {
  readonly year?: readonly [firstDay: string, lastDay: string];
  readonly more?: Partial<ChargesYearInput>;
  readonly dwellings?: readonly DwellingInput[];
  readonly declaredKeys?: readonly DeclaredKeyInput[];
  readonly supply?: Partial<SupplyInput>;
  readonly expenses?: Omit<ArrangementInput, 'label'>;
  readonly tenancies?: readonly Partial<TenancyInput>[];
}

function inputOf({
  year,
  more,
  dwellings = rows,
  declaredKeys,
  supply,
  expenses,
  tenancies,
}: Changes): ChargesYearInput {
  const [firstDay, lastDay] = year ?? ['2026-01-01', '2026-12-31'];
  return {
    year: { firstDay, lastDay },
    residence: {
      name: 'R',
      regime: 'hlm',
      territory: 'metropole',
      dwellings,
      ...(declaredKeys === undefined ? {} : { declaredKeys }),
    },
    key: 'per-dwelling',
    method: 'pooled-year',
    expenses: {
      label: 'x',
      supplies: [{ label: 'p', task: 'cleaning-supplies', totalTtc: '300.00', ...supply }],
      ...expenses,
    },
    tenancies: (tenancies ?? []).map((one, n) => ({
      id: `t${String(n)}`,
      dwelling: '1',
      firstDay: '2026-01-01',
      ...one,
    })),
    ...more,
  };
}

const said = (result: SafeResult<unknown>): string =>
  result.ok ? 'accepted' : `${result.error.code} at ${formatPath(result.error.path)}`;
const tried = (changes: Changes): string => said(safeChargesYear(inputOf(changes)));
const made = (changes: Changes): ChargesYear => chargesYear(inputOf(changes));
const owed = (changes: Changes): string => made(changes).perDwelling.map(euros).join(' ');

const JANUARY = { firstDay: '2026-01-01', lastDay: '2026-01-31' } as const;
const contract = {
  label: 'c',
  provider: { name: 'S', kind: 'EI', vatStatus: 'taxed' },
  separatesRecoverable: true,
  lines: [{ label: 'l', task: 'green-spaces', totalTtc: '12.00' }],
} as const;

describe('a year of expenses refuses', () => {
  it.each<[string, Changes, string]>([
    ['a year of exactly twelve months is accepted', {}, 'accepted'],
    ['one day more', { year: ['2026-01-01', '2027-01-01'] }, 'charges/year-too-long at year.lastDay'],
    ['twelve months that end on 29 February', { year: ['2027-03-01', '2028-02-29'] }, 'accepted'],
    ['a day after 29 February', { year: ['2027-03-01', '2028-03-01'] }, 'charges/year-too-long at year.lastDay'],
    ['a single day is accepted', { year: ['2026-01-01', '2026-01-01'] }, 'accepted'],
    ['a year reversed', { year: ['2026-12-31', '2026-01-01'] }, 'core/reversed-period at year.lastDay'],

    [
      'an expense for the whole year is accepted',
      { supply: { period: { firstDay: '2026-01-01', lastDay: '2026-12-31' } } },
      'accepted',
    ],
    [
      'an expense from the day before the year',
      { supply: { period: { firstDay: '2025-12-31', lastDay: '2026-01-31' } } },
      'charges/period-outside-year at expenses.supplies[0].period',
    ],
    [
      'an expense until the day after it, the year pooled or not',
      {
        supply: { period: { firstDay: '2026-12-01', lastDay: '2027-01-01' } },
        more: { method: 'dated-expense' },
      },
      'charges/period-outside-year at expenses.supplies[0].period',
    ],
    [
      'an expense of another year',
      { supply: { period: { firstDay: '2024-01-01', lastDay: '2024-12-31' } } },
      'charges/period-outside-year at expenses.supplies[0].period',
    ],
    [
      'a period of a contract, where it stands',
      { expenses: { contracts: [{ ...contract, period: { firstDay: '2025-01-01', lastDay: '2026-01-01' } }] } },
      'charges/period-outside-year at expenses.contracts[0].period',
    ],
    [
      'a period of a line, where it stands',
      {
        expenses: {
          contracts: [
            {
              ...contract,
              period: JANUARY,
              lines: [{ ...contract.lines[0], period: { firstDay: '2026-01-01', lastDay: '2027-01-01' } }],
            },
          ],
        },
      },
      'charges/period-outside-year at expenses.contracts[0].lines[0].period',
    ],

    [
      'a tenancy that ended the day before',
      { tenancies: [{ firstDay: '2025-01-01', lastDay: '2025-12-31' }] },
      'charges/tenancy-outside-year at tenancies[0]',
    ],
    [
      'a tenancy that ends on the first day is accepted',
      { tenancies: [{ firstDay: '2025-01-01', lastDay: '2026-01-01' }] },
      'accepted',
    ],
    ['a tenancy that begins on the last day is accepted', { tenancies: [{ firstDay: '2026-12-31' }] }, 'accepted'],
    [
      'a tenancy that begins the day after',
      { tenancies: [{ firstDay: '2027-01-01' }] },
      'charges/tenancy-outside-year at tenancies[0]',
    ],
    [
      'a tenancy reversed',
      { tenancies: [{ firstDay: '2026-05-02', lastDay: '2026-05-01' }] },
      'core/reversed-period at tenancies[0].lastDay',
    ],

    [
      'adjacent tenancies are accepted, in any order',
      { tenancies: [{ firstDay: '2026-07-01' }, { lastDay: '2026-06-30' }] },
      'accepted',
    ],
    [
      'tenancies that share a day',
      { tenancies: [{ firstDay: '2026-06-30' }, { lastDay: '2026-06-30' }] },
      'charges/overlapping-tenancies at tenancies[0].firstDay',
    ],
    [
      'a tenancy within another',
      { tenancies: [{}, { firstDay: '2026-03-01', lastDay: '2026-03-02' }] },
      'charges/overlapping-tenancies at tenancies[1].firstDay',
    ],
    ['the same days in two dwellings are accepted', { tenancies: [{}, { dwelling: '2' }] }, 'accepted'],
    [
      'an identifier of a tenancy met twice',
      { tenancies: [{ id: 'x' }, { id: 'x', dwelling: '2' }] },
      'core/duplicate-id at tenancies[1].id',
    ],
    [
      'a tenancy of a vacant dwelling',
      { tenancies: [{ dwelling: '3' }] },
      'charges/vacant-with-tenancy at tenancies[0].dwelling',
    ],
    [
      'a tenancy of a dwelling of elsewhere',
      { tenancies: [{ dwelling: '4' }] },
      'charges/unknown-dwelling at tenancies[0].dwelling',
    ],
    [
      'provisions below zero',
      { tenancies: [{ provisions: '-0.01' }] },
      'core/number-out-of-range at tenancies[0].provisions',
    ],
    ['tenancies that are no list', { more: { tenancies: 'x' as never } }, 'core/wrong-type at tenancies'],
    ['an unknown method', { more: { method: 'monthly' as never } }, 'core/unknown-value at method'],
    ['a day without a text', { more: { on: '1950-01-01' } }, 'charges/no-text-then at on'],

    [
      'an unknown dwelling',
      { supply: { perimeter: { dwellings: ['1', '9'] } } },
      'charges/unknown-dwelling at expenses.supplies[0].perimeter.dwellings[1]',
    ],
    [
      'an unknown building',
      { supply: { perimeter: { buildings: ['A', 'C'] } } },
      'charges/unknown-building at expenses.supplies[0].perimeter.buildings[1]',
    ],
    [
      'a stairwell for a building',
      { supply: { perimeter: { buildings: ['A1'] } } },
      'charges/unknown-building at expenses.supplies[0].perimeter.buildings[0]',
    ],
    [
      'an unknown stairwell',
      { supply: { perimeter: { stairwells: ['C1'] } } },
      'charges/unknown-stairwell at expenses.supplies[0].perimeter.stairwells[0]',
    ],
    [
      'an unknown building of a contract, where it stands',
      { expenses: { contracts: [{ ...contract, perimeter: { buildings: ['C'] } }] } },
      'charges/unknown-building at expenses.contracts[0].perimeter.buildings[0]',
    ],
    [
      'a perimeter of nothing',
      { supply: { perimeter: { buildings: [] } } },
      'core/empty-list at expenses.supplies[0].perimeter.buildings',
    ],

    ['an unknown key of the year', { more: { key: { declared: 'lift' } } }, 'charges/unknown-key at key'],
    [
      'an unknown key of an expense',
      { supply: { key: { declared: 'lift' } } },
      'charges/unknown-key at expenses.supplies[0].key',
    ],
    [
      'an unknown key of a contract, where it stands',
      { expenses: { contracts: [{ ...contract, key: { declared: 'lift' } }] } },
      'charges/unknown-key at expenses.contracts[0].key',
    ],
    [
      'a key declared the day after',
      { declaredKeys: [coefficients], more: { key: { declared: 'lift' }, on: '2025-12-31' } },
      'charges/key-not-declared-then at key',
    ],
    [
      'a key declared on the day is accepted',
      { declaredKeys: [coefficients], more: { key: { declared: 'lift' }, on: '2026-01-01' } },
      'accepted',
    ],
    [
      'an area that a dwelling lacks',
      { more: { key: 'living-area' } },
      'charges/missing-weight at residence.dwellings',
    ],
    [
      'the area of those that have it is enough',
      { supply: { key: 'living-area', perimeter: { buildings: ['A'] } } },
      'accepted',
    ],
    [
      'a floor that the key leaves out',
      {
        declaredKeys: [{ ...coefficients, byFloor: [{ floor: 1, weight: 1 }] }],
        supply: { key: { declared: 'lift' }, perimeter: { buildings: ['A'] } },
      },
      'charges/missing-weight at residence.declaredKeys[0].byFloor',
    ],
    [
      'a dwelling without its floor',
      { dwellings: [{ id: '1' }], declaredKeys: [coefficients], more: { key: { declared: 'lift' } } },
      'charges/missing-weight at residence.dwellings',
    ],
    [
      'a dwelling that the key leaves out',
      { declaredKeys: [meters('2020-01-01', [1, 2])], more: { key: { declared: 'meters' } } },
      'charges/missing-weight at residence.declaredKeys[0].byDwelling',
    ],
    [
      'weights of zero alone',
      { declaredKeys: [coefficients], supply: { key: { declared: 'lift' }, perimeter: { stairwells: ['A1', 'B1'] } } },
      'core/all-zero-weights at expenses.supplies[0].key',
    ],

    [
      'a stairwell in two buildings',
      { dwellings: [...rows, { id: '4', building: 'B', stairwell: 'A1' }] },
      'charges/stairwell-in-two-buildings at residence.dwellings',
    ],
    [
      'a stairwell in a building for one dwelling, in none for another',
      { dwellings: [...rows, { id: '4', stairwell: 'A1' }] },
      'charges/stairwell-in-two-buildings at residence.dwellings',
    ],
    [
      'a key by floor and by dwelling',
      {
        declaredKeys: [
          meters('2020-01-01', [1, 1, 1]),
          { ...coefficients, byDwelling: [{ dwelling: '1', weight: 1 }] },
        ],
      },
      'charges/one-way-to-weigh at residence.declaredKeys[1]',
    ],
    [
      'a key that weighs nothing',
      { declaredKeys: [{ id: 'k', kind: 'other', name: 'K', declaredOn: '2020-01-01' }] },
      'charges/one-way-to-weigh at residence.declaredKeys[0]',
    ],
    [
      'a floor weighed twice',
      {
        declaredKeys: [
          {
            ...coefficients,
            byFloor: [
              { floor: 0, weight: 0 },
              { floor: 0, weight: 1 },
            ],
          },
        ],
      },
      'core/duplicate-id at residence.declaredKeys[0].byFloor[1].floor',
    ],
    [
      'a dwelling weighed twice',
      {
        declaredKeys: [
          {
            ...meters('2020-01-01', []),
            byDwelling: [
              { dwelling: '1', weight: 1 },
              { dwelling: '1', weight: 1 },
            ],
          },
        ],
      },
      'core/duplicate-id at residence.declaredKeys[0].byDwelling[1].dwelling',
    ],
    [
      'a weight of a dwelling of elsewhere',
      { declaredKeys: [meters('2020-01-01', [1, 1, 1, 1])] },
      'charges/unknown-dwelling at residence.declaredKeys[0].byDwelling[3].dwelling',
    ],
    [
      'two declarations of a key on one day',
      { declaredKeys: [coefficients, meters('2020-01-01', [1]), { ...coefficients, kind: 'other' }] },
      'core/duplicate-id at residence.declaredKeys',
    ],
    [
      'a weight below zero',
      { declaredKeys: [meters('2020-01-01', [-1])] },
      'core/number-out-of-range at residence.declaredKeys[0].byDwelling[0].weight',
    ],
  ])('%s', (_, changes, expected) => {
    expect(tried(changes)).toBe(expected);
  });

  it('a total whose cents would not be exact', () => {
    const lines = Array.from({ length: 1_000 }, () => ({ ...contract.lines[0], totalTtc: 1e8 }));
    const spending = (count: number): Changes => ({
      expenses: { supplies: [], contracts: Array.from({ length: count }, () => ({ ...contract, lines })) },
    });
    expect(made(spending(10)).balance.total.euros.toFixed()).toBe('1000000000000');
    expect(tried(spending(11))).toBe('charges/total-too-large at expenses');
  });

  it('a period in a comparison, whose amounts are for one year', () => {
    const arrangement = (period?: SupplyInput['period']): ArrangementInput => ({
      label: 'x',
      supplies: [
        { label: 'p', task: 'waste-bags', totalTtc: '1.00' },
        { label: 'p', task: 'cleaning-supplies', totalTtc: '1.00', ...(period === undefined ? {} : { period }) },
      ],
    });
    const compared = (before: ArrangementInput, after: ArrangementInput): string =>
      said(
        attempt(() =>
          compareArrangements({
            on: '2026-01-01',
            key: 'per-dwelling',
            residence: { name: 'R', regime: 'hlm', territory: 'metropole', dwellings: rows },
            before,
            after,
          }),
        ),
      );
    expect(compared(arrangement(), arrangement())).toBe('accepted');
    expect(compared(arrangement(JANUARY), arrangement())).toBe(
      'charges/period-not-expected at before.supplies[1].period',
    );
    expect(compared({ label: 'x', contracts: [{ ...contract, period: JANUARY }] }, arrangement())).toBe(
      'charges/period-not-expected at before.contracts[0].period',
    );
    expect(compared(arrangement(), arrangement(JANUARY))).toBe(
      'charges/period-not-expected at after.supplies[1].period',
    );
  });
});

describe('a declared key', () => {
  const declaredKeys = [meters('2026-07-01', [1, 1, 1]), meters('2025-01-01', [10, 30, 0])];
  const read = (more: Partial<ChargesYearInput>): string =>
    owed({ declaredKeys, more: { key: { declared: 'meters' }, ...more } });

  it('counts as last declared on or before the day', () => {
    expect(read({ on: '2025-01-01' })).toBe('75.00 225.00 0.00');
    expect(read({ on: '2026-06-30' })).toBe('75.00 225.00 0.00');
    expect(read({ on: '2026-07-01' })).toBe('100.00 100.00 100.00');
  });

  it('is asked on the last day of the year unless said', () => {
    expect(read({})).toBe('100.00 100.00 100.00');
    expect(owed({ declaredKeys, year: ['2025-07-01', '2026-06-30'], more: { key: { declared: 'meters' } } })).toBe(
      '75.00 225.00 0.00',
    );
  });

  it('says which declaration it was, and what it measures', () => {
    const { matrix, residence: place } = made({
      declaredKeys,
      more: { key: { declared: 'meters' }, on: '2026-06-30' },
    });
    expect(matrix[0]).toMatchObject({
      key: { declared: 'meters' },
      kind: 'meters',
      declaration: { id: 'meters', kind: 'meters', name: 'Compteurs', declaredOn: '2025-01-01' },
      weights: [10, 30, 0],
      weightDecimals: 0,
    });
    expect(place.declaredKeys?.map(({ declaredOn }) => declaredOn)).toEqual(['2025-01-01', '2026-07-01']);
  });
});

describe('the matrix', () => {
  it('lays out lines and dwellings; what is not listed is a line of zeros', () => {
    const { matrix, parts } = made({
      expenses: {
        supplies: [
          { label: 'a', task: 'cleaning-supplies', totalTtc: '100.00' },
          { label: 'b', task: 'waste-bags', totalTtc: '100.00' },
        ],
        contracts: [
          {
            label: 'c',
            provider: { name: 'S', kind: 'EI', vatStatus: 'taxed' },
            separatesRecoverable: true,
            lines: [{ label: 'élagage', task: 'tree-pruning', totalTtc: '50.00' }],
          },
        ],
      },
    });
    expect(parts.map(({ label, recoverable }) => `${label} ${recoverable.euros.toFixed(2)}`)).toEqual([
      'a 100.00',
      'b 100.00',
      'élagage 0.00',
    ]);
    expect(matrix).toEqual([
      {
        perimeter: 'residence',
        key: 'per-dwelling',
        kind: 'per-dwelling',
        period: { firstDay: '2026-01-01', lastDay: '2026-12-31' },
        parts: [0, 1, 2],
        dwellings: ['1', '2', '3'],
        weights: [1, 1, 1],
        weightDecimals: 0,
        cells: [
          [3334, 3333, 3333],
          [3333, 3334, 3333],
          [0, 0, 0],
        ],
        perDwelling: [6667, 6667, 6666],
      },
    ]);
  });

  it('holds a group for each period only where each expense is dated', () => {
    const expenses = {
      supplies: [
        { label: 'a', task: 'cleaning-supplies', totalTtc: '3.00', period: JANUARY },
        { label: 'b', task: 'cleaning-supplies', totalTtc: '6.00' },
        { label: 'c', task: 'cleaning-supplies', totalTtc: '9.00', period: { ...JANUARY } },
        {
          label: 'd',
          task: 'cleaning-supplies',
          totalTtc: '12.00',
          period: { firstDay: '2026-01-01', lastDay: '2026-12-31' },
        },
      ],
    } as const;
    const groupsOf = (method: ChargesYearInput['method']): readonly string[] =>
      made({ expenses, more: { method } }).matrix.map(
        ({ parts, period }) => `${parts.join(' ')}: ${period.firstDay} to ${period.lastDay}`,
      );
    expect(groupsOf('pooled-year')).toEqual(['0 1 2 3: 2026-01-01 to 2026-12-31']);
    expect(groupsOf('dated-expense')).toEqual(['0 2: 2026-01-01 to 2026-01-31', '1 3: 2026-01-01 to 2026-12-31']);
  });

  it('keeps an area as it was given', () => {
    const { matrix, residence: place } = made({
      dwellings: [
        { id: '1', correctedArea: '57.4' },
        { id: '2', correctedArea: 42.6 },
      ],
      more: { key: 'corrected-area' },
    });
    expect(place.dwellings.map(({ correctedArea }) => correctedArea)).toEqual(['57.4', '42.6']);
    expect([matrix[0]?.weights, matrix[0]?.weightDecimals]).toEqual([[574, 426], 1]);
  });
});

describe('tenancies', () => {
  it('are cut to the year, and come in order of dwelling, then of day', () => {
    const { tenancies } = made({
      tenancies: [
        { id: 'c', dwelling: '2', firstDay: '2019-01-01', lastDay: '2030-01-01', provisions: 12 },
        { id: 'b', firstDay: '2026-12-31', lastDay: '2027-05-01' },
        { id: 'a', firstDay: '2019-01-01', lastDay: '2026-01-01' },
      ],
    });
    // 100.00 a dwelling: one day of 365 is 0.27397, and 363 days 99.45205: the cent left goes to the first of equals.
    expect(tenancies).toEqual([
      {
        id: 'a',
        dwelling: '1',
        period: { firstDay: '2026-01-01', lastDay: '2026-01-01' },
        days: 1,
        goesOn: false,
        owedCents: 28,
        provisionsCents: 0,
        balanceCents: 28,
      },
      {
        id: 'b',
        dwelling: '1',
        period: { firstDay: '2026-12-31', lastDay: '2026-12-31' },
        days: 1,
        goesOn: true,
        owedCents: 27,
        provisionsCents: 0,
        balanceCents: 27,
      },
      {
        id: 'c',
        dwelling: '2',
        period: { firstDay: '2026-01-01', lastDay: '2026-12-31' },
        days: 365,
        goesOn: true,
        owedCents: 10_000,
        provisionsCents: 1_200,
        balanceCents: 8_800,
      },
    ]);
  });
});

describe('the findings of a year', () => {
  const codes = (changes: Changes): readonly string[] =>
    made(changes).findings.map(({ code, path }) => `${code} at ${formatPath(path)}`);
  const occupied = [{}, { dwelling: '2' }];
  const two = rows.slice(0, 2);

  it('say nothing of moves when nobody moved and nothing is vacant', () => {
    expect(codes({ dwellings: two, tenancies: occupied })).toEqual(['charges/regime at residence.regime']);
  });

  it('name the method between tenancies when a dwelling changes hands, without any vacancy', () => {
    const tenancies = [{ lastDay: '2026-06-30' }, { firstDay: '2026-07-01' }, { dwelling: '2' }];
    expect(codes({ dwellings: two, tenancies })).toEqual([
      'charges/regime at residence.regime',
      'charges/occupancy/pooled-year at method',
    ]);
    expect(codes({ dwellings: two, tenancies, more: { method: 'dated-expense' } })).toContain(
      'charges/occupancy/dated-expense at method',
    );
  });

  it('say what vacancy costs the landlord', () => {
    const { findings } = made({ tenancies: occupied });
    const one = findings.find(({ code }) => code === 'charges/vacancy-of-year-with-landlord');
    expect(one?.figures.map(({ name, value, unit }) => `${name} ${value} ${unit}`)).toEqual(['vacancy 100 eur']);
    expect(one?.outcome).toBe('met');
  });

  it('say once that a key was declared in the course of the year, not when it was on its first day', () => {
    const again = (declaredOn: string): readonly string[] =>
      codes({
        dwellings: two,
        tenancies: occupied,
        declaredKeys: [{ ...coefficients, declaredOn }],
        more: { key: { declared: 'lift' }, method: 'dated-expense' },
        expenses: {
          supplies: [
            { label: 'a', task: 'cleaning-supplies', totalTtc: '3.00', period: JANUARY },
            { label: 'b', task: 'cleaning-supplies', totalTtc: '6.00' },
          ],
        },
      }).filter((one) => one.startsWith('charges/key'));
    expect(again('2026-01-01')).toEqual([]);
    expect(again('2026-01-02')).toEqual(['charges/key-declared-during-year at residence.declaredKeys']);
  });

  it('say that a rule changed within the year, and not when it did on its first day', () => {
    const changed = (year: readonly [string, string]): readonly string[] =>
      made({ dwellings: two, tenancies: [{ firstDay: '2000-01-01' }, { dwelling: '2', firstDay: '2000-01-01' }], year })
        .findings.filter(({ code }) => code === 'charges/law-changed-during-year')
        .flatMap(({ figures }) => figures.map(({ name, value }) => `${name} ${value}`));
    // Caretakers' shares of 75 % and 40 % on 1 January 2009.
    expect(changed(['2008-07-01', '2008-12-31'])).toEqual([]);
    expect(changed(['2008-07-01', '2009-01-01'])).toEqual(['on 2009-01-01', 'changed 2009-01-01']);
    expect(changed(['2009-01-01', '2009-03-31'])).toEqual([]);
  });
});

describe('a residence made once', () => {
  it('is accepted as it is by a year', () => {
    const input = inputOf({ tenancies: [{}] });
    const place = residence(input.residence);
    const year = chargesYear({ ...input, residence: place });
    expect(year.residence).toBe(place);
    expect(year).toEqual(chargesYear(input));
  });

  it('is not changed, nor anything else that a year is given', () => {
    const input = inputOf({ tenancies: [{ firstDay: '2026-02-01' }, { dwelling: '2' }], declaredKeys: [coefficients] });
    const before = structuredClone(input);
    const year = chargesYear(input);
    expect(input).toEqual(before);
    const freeze = (value: unknown): unknown => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    expect(chargesYear(freeze(structuredClone(input)) as ChargesYearInput)).toEqual(year);
  });
});

describe('the law of each expense', () => {
  // The standard rate of VAT was 19.6 % until 31 December 2013 and 20 % from 1 January 2014.
  const provider = { name: 'S', kind: 'EI', vatStatus: 'taxed' } as const;
  const part = (label: string, firstDay: string, lastDay: string) => ({
    label,
    provider,
    separatesRecoverable: true,
    period: { firstDay, lastDay },
    lines: [{ label, task: 'common-parts-cleaning', priceHt: '100.00' }] as const,
  });
  const straddling: ChargesYearInput = {
    year: { firstDay: '2013-07-01', lastDay: '2014-06-30' },
    residence: { name: 'R', regime: 'hlm', territory: 'metropole', dwellings: [{ id: '1' }] },
    key: 'per-dwelling',
    method: 'pooled-year',
    expenses: {
      label: '2013-2014',
      contracts: [part('2013', '2013-07-01', '2013-12-31'), part('2014', '2014-01-01', '2014-06-30')],
    },
    tenancies: [{ id: 'a', dwelling: '1', firstDay: '2010-01-01' }],
  };
  const costs = (input: ChargesYearInput): readonly string[] =>
    chargesYear(input).parts.map(({ cost }) => cost.euros.toFixed(2));
  const changes = (input: ChargesYearInput): readonly string[] =>
    chargesYear(input)
      .findings.filter(({ code }) => code === 'charges/law-changed-during-year')
      .flatMap(({ figures }) => figures.map(({ value }) => value));

  it('is that of the last of its own days, unless a day is given for all', () => {
    expect(costs(straddling)).toEqual(['119.60', '120.00']);
    expect(costs({ ...straddling, on: '2014-06-30' })).toEqual(['120.00', '120.00']);
    expect(costs({ ...straddling, on: '2013-12-31' })).toEqual(['119.60', '119.60']);
  });

  it('is said to have changed where it did among the days of an expense', () => {
    expect(changes(straddling)).toEqual([]);
    expect(changes({ ...straddling, on: '2014-06-30' })).toEqual(['2014-06-30', '2014-01-01']);
    const whole = { ...straddling.expenses, contracts: [part('all', '2013-07-01', '2014-06-30')] };
    expect(changes({ ...straddling, expenses: whole })).toEqual(['2014-06-30', '2014-01-01']);
  });
});

describe('what is shared alike', () => {
  const dwellings = ['1', '2', '3'].map((id) => ({ id, building: 'A', floor: Number(id) - 1 }));
  const lift = (declaredOn: string, weights: readonly number[]) => ({
    id: 'lift',
    kind: 'lift-coefficient' as const,
    name: 'Ascenseur',
    declaredOn,
    byFloor: weights.map((weight, floor) => ({ floor, weight })),
  });
  const year = (expenses: ChargesYearInput['expenses'], more: Partial<ChargesYearInput> = {}) =>
    chargesYear({
      year: { firstDay: '2026-01-01', lastDay: '2026-12-31' },
      residence: {
        name: 'R',
        regime: 'hlm',
        territory: 'metropole',
        dwellings,
        declaredKeys: [lift('2020-01-01', [1, 1, 1]), lift('2026-06-01', [0, 1, 2])],
      },
      key: 'per-dwelling',
      method: 'pooled-year',
      expenses,
      tenancies: dwellings.map(({ id }) => ({ id: `b${id}`, dwelling: id, firstDay: '2020-01-01' })),
      ...more,
    });
  const supply = (more: object) => ({ label: 'P', task: 'cleaning-supplies', totalTtc: '100.00', ...more }) as const;

  it('one perimeter under three names is one: two cents are not given twice', () => {
    const named = [{}, { perimeter: { buildings: ['A'] } }, { perimeter: { dwellings: ['3', '1', '2'] } }];
    const { matrix, perDwelling } = year({ label: 'x', supplies: named.map(supply) });
    expect(matrix.map(({ parts }) => parts)).toEqual([[0, 1, 2]]);
    expect(perDwelling).toEqual([10_000, 10_000, 10_000]);
  });

  it('a key counts as declared on the last day of the expense, by either method', () => {
    const key = { declared: 'lift' };
    const early = supply({ key, period: { firstDay: '2026-01-01', lastDay: '2026-05-31' } });
    const later = supply({ key, period: { firstDay: '2026-05-01', lastDay: '2026-06-01' } });
    for (const method of ['pooled-year', 'dated-expense'] as const) {
      const { matrix } = year({ label: 'x', supplies: [early, later] }, { method });
      expect(matrix.map(({ perDwelling }) => perDwelling)).toEqual([
        [3334, 3333, 3333],
        [0, 3333, 6667],
      ]);
    }
  });

  it('a key declared after the expense is not one for it', () => {
    const declaredKeys = [lift('2026-06-01', [0, 1, 2])];
    const residence = { name: 'R', regime: 'hlm', territory: 'metropole', dwellings, declaredKeys } as const;
    const early = supply({ key: { declared: 'lift' }, period: { firstDay: '2026-01-01', lastDay: '2026-05-31' } });
    const result = attempt(() => year({ label: 'x', supplies: [early] }, { residence }));
    expect(result.ok ? 'accepted' : `${result.error.code} at ${formatPath(result.error.path)}`).toBe(
      'charges/key-not-declared-then at expenses.supplies[0].key',
    );
  });
});
