/**
 * Worked cases of a year of expenses, computed by hand: largest remainder to the cent, ties in the order of the dwellings,
 * then of the tenancies, vacancy last. No text imposes a key, a rounding, or a method between tenancies.
 */
import type {
  ArrangementInput,
  ChargesYearInput,
  ContractInput,
  DwellingInput,
  SupplyInput,
  TenancyInput,
} from '../../src/charges/index.js';

/** A case: what is given, and figures of the result by their place in it. */
export interface YearCase {
  readonly name: string;
  readonly source: string;
  readonly input: ChargesYearInput;
  readonly expected: Readonly<Record<string, string>>;
}

const YEAR_2026 = { firstDay: '2026-01-01', lastDay: '2026-12-31' } as const;

/** Dwellings 1 to `count`. */
const dwellings = (count: number): readonly DwellingInput[] =>
  Array.from({ length: count }, (_, n) => ({ id: String(n + 1) }));

/** Tenants who stay, in each of the dwellings. */
const settled = (rows: readonly DwellingInput[]): readonly TenancyInput[] =>
  rows.map(({ id }) => ({ id: `bail ${id}`, dwelling: id, firstDay: '2020-01-01' }));

const supply = (totalTtc: string, more: Partial<SupplyInput> = {}): SupplyInput => ({
  label: 'Produits',
  task: 'cleaning-supplies',
  totalTtc,
  ...more,
});

function input(
  rows: readonly DwellingInput[],
  expenses: Omit<ArrangementInput, 'label'>,
  more: Partial<ChargesYearInput> = {},
): ChargesYearInput {
  return {
    year: YEAR_2026,
    residence: { name: 'R', regime: 'hlm', territory: 'metropole', dwellings: rows },
    key: 'per-dwelling',
    method: 'pooled-year',
    expenses: { label: 'dépenses', ...expenses },
    tenancies: settled(rows),
    ...more,
  };
}

// Case 30: a caretaker until August, then a structure, and a tenant who leaves on 30 June.
const sixty = dwellings(60);
const handover: Omit<ArrangementInput, 'label'> = {
  caretakers: [
    {
      label: 'Loge',
      workers: [{ grossEmployerCost: '27040.00', tasks: ['common-parts', 'waste'] }],
      period: { firstDay: '2026-01-01', lastDay: '2026-08-31' },
    },
  ],
  contracts: [
    {
      label: 'Structure',
      provider: { name: 'Structure', kind: 'EI', vatStatus: 'taxed' },
      separatesRecoverable: true,
      period: { firstDay: '2026-09-01', lastDay: '2026-12-31' },
      lines: [{ label: 'Nettoyage', task: 'common-parts-cleaning', priceHt: '10400.00' }],
    },
  ],
};
const moving: readonly TenancyInput[] = [
  { id: 'sortant', dwelling: '1', firstDay: '2018-04-01', lastDay: '2026-06-30', provisions: '240.00' },
  { id: 'entrant', dwelling: '1', firstDay: '2026-07-01', provisions: '300.00' },
  ...settled(sixty.slice(1)),
];

// Case 15: five floors served by a lift.
const tower: ChargesYearInput['residence'] = {
  name: 'Tour',
  regime: 'hlm',
  territory: 'metropole',
  dwellings: [0, 1, 2, 3, 4].map((floor) => ({ id: `E${String(floor)}`, floor, building: 'T', stairwell: 'T1' })),
  declaredKeys: [
    {
      id: 'ascenseur',
      kind: 'lift-coefficient',
      name: 'Ascenseur',
      declaredOn: '2024-01-01',
      byFloor: [
        { floor: 0, weight: 0 },
        { floor: 1, weight: 1 },
        { floor: 2, weight: '1.25' },
        { floor: 3, weight: '1.5' },
        { floor: 4, weight: '1.75' },
      ],
    },
  ],
};
const lift = (totalTtc: string): ChargesYearInput =>
  input(
    [],
    {},
    {
      residence: tower,
      expenses: {
        label: 'ascenseur',
        contracts: [
          {
            label: 'Ascenseur',
            provider: { name: 'Ascensoriste', kind: 'other', vatStatus: 'taxed' },
            separatesRecoverable: true,
            perimeter: { stairwells: ['T1'] },
            key: { declared: 'ascenseur' },
            lines: [{ label: 'Entretien', task: 'lift-minimal-clauses', totalTtc }],
          },
        ],
      },
      tenancies: settled(tower.dwellings),
    },
  );

// Two buildings, three stairwells, and a house of its own.
const estate: readonly DwellingInput[] = [
  { id: '1', livingArea: '40.50', building: 'A', stairwell: 'A1', floor: 0 },
  { id: '2', livingArea: '59.50', building: 'A', stairwell: 'A1', floor: 1 },
  { id: '3', livingArea: '70.00', building: 'A', stairwell: 'A2', floor: 0 },
  { id: '4', livingArea: '30.00', building: 'B', stairwell: 'B1', floor: 0 },
  { id: '5', livingArea: '50.00', building: 'B', stairwell: 'B1', floor: 1 },
  { id: '6', livingArea: '100.00' },
];

const credit = (rows: readonly DwellingInput[], totalTtc: string): ChargesYearInput => {
  const contract: ContractInput = {
    label: 'Contrat',
    provider: { name: 'Structure', kind: 'EI', vatStatus: 'taxed' },
    separatesRecoverable: true,
    lines: [{ label: 'Nettoyage', task: 'common-parts-cleaning', totalTtc: '0.00' }],
    creditNotes: [{ label: 'Pénalité', totalTtc, reason: 'penalty' }],
  };
  return input(rows, { contracts: [contract] });
};

const PART = { firstDay: '2026-01-01', lastDay: '2026-01-31' } as const;
const january: readonly TenancyInput[] = [
  { id: 'A', dwelling: '1', firstDay: '2025-03-01', lastDay: '2026-01-10' },
  { id: 'B', dwelling: '1', firstDay: '2026-01-21' },
];

export const yearCases: readonly YearCase[] = [
  {
    name: '1: a caretaker with both tasks, twenty dwellings of which two are empty all year',
    source: 'décret 82-955 art. 2 (75 %); 2,880,927 cents are 20 × 144,046 and 7 more',
    input: input(
      dwellings(20),
      {
        caretakers: [{ label: 'Loge', workers: [{ grossEmployerCost: '38412.36', tasks: ['common-parts', 'waste'] }] }],
      },
      { tenancies: settled(dwellings(18)) },
    ),
    expected: {
      'balance.total': '38412.36',
      'balance.recoverable': '28809.27',
      'balance.vacancy': '2880.92',
      'balance.tenants': '25928.35',
      'balance.landlord': '12484.01',
      'owed.bail 7': '1440.47',
      'owed.bail 8': '1440.46',
    },
  },
  {
    name: '13: 100.00 over three equal dwellings',
    source: 'largest remainder; the tie goes to the first dwelling',
    input: input(dwellings(3), { supplies: [supply('100.00')] }),
    expected: { dwellings: '33.34 33.33 33.33', 'balance.landlord': '0.00' },
  },
  {
    name: '15: a lift by floor, nothing on the ground floor',
    source: 'coefficients 0, 1, 1.25, 1.5 and 1.75 add up to 5.5',
    input: lift('2750.00'),
    expected: { dwellings: '0.00 500.00 625.00 750.00 875.00', 'balance.tenants': '2750.00' },
  },
  {
    name: '15 again: a cent more goes to the largest remainder, on the fourth floor',
    source: '275,001 × 1.75 / 5.5 = 87,500.318; × 1.5 / 5.5 = 75,000.273',
    input: lift('2750.01'),
    expected: { dwellings: '0.00 500.00 625.00 750.00 875.01', 'balance.tenants': '2750.01' },
  },
  {
    name: '17: a vacant dwelling stays in the denominator, and with the landlord',
    source: 'CA Paris 18 May 1994; over three dwellings it would have been 411.52 each',
    input: input(dwellings(4), { supplies: [supply('1234.56')] }, { tenancies: settled(dwellings(3)) }),
    expected: {
      dwellings: '308.64 308.64 308.64 308.64',
      'owed.bail 1': '308.64',
      'owed.bail 3': '308.64',
      'balance.tenants': '925.92',
      'balance.vacancy': '308.64',
      'balance.landlord': '308.64',
    },
  },
  {
    name: '19: a leap year in two occupations',
    source: '500.00 × 60 / 366 = 81.967; × 306 / 366 = 418.033',
    input: input(
      dwellings(1),
      { supplies: [supply('500.00')] },
      {
        year: { firstDay: '2028-01-01', lastDay: '2028-12-31' },
        tenancies: [
          { id: 'A', dwelling: '1', firstDay: '2027-05-01', lastDay: '2028-02-29' },
          { id: 'B', dwelling: '1', firstDay: '2028-03-01' },
        ],
      },
    ),
    expected: { 'owed.A': '81.97', 'days.A': '60', 'owed.B': '418.03', 'days.B': '306', 'balance.vacancy': '0.00' },
  },
  {
    name: '24: two lines of 100.00 are added up before they are apportioned',
    source: 'line by line it would be 66.68, 66.66 and 66.66',
    input: input(dwellings(3), { supplies: [supply('100.00'), supply('100.00')] }),
    expected: { dwellings: '66.67 66.67 66.66', groups: '1' },
  },
  {
    name: '30: a handover in September, the year pooled',
    source: '20,280.00 and 12,480.00 over 60 dwellings are 546.00; × 181 / 365 = 270.756',
    input: input(sixty, handover, { tenancies: moving }),
    expected: {
      'owed.sortant': '270.76',
      'owed.entrant': '275.24',
      'owed.bail 2': '546.00',
      'balance.sortant': '30.76',
      'balance.entrant': '-24.76',
      'balance.total': '39520.00',
      'balance.recoverable': '32760.00',
      'balance.tenants': '32760.00',
      'balance.landlord': '6760.00',
      groups: '1',
    },
  },
  {
    name: '30: the same, each expense by the days it is for',
    source: '338.00 × 181 / 243 = 251.761; the 208.00 of September to December are not owed by who left in June',
    input: input(sixty, handover, { tenancies: moving, method: 'dated-expense' }),
    expected: {
      'owed.sortant': '251.76',
      'owed.entrant': '294.24',
      'owed.bail 2': '546.00',
      'balance.sortant': '11.76',
      'balance.entrant': '-5.76',
      'balance.tenants': '32760.00',
      'balance.landlord': '6760.00',
      groups: '2',
    },
  },
  {
    name: '35: a credit note over three equal dwellings',
    source: 'the absolute value is apportioned, then negated',
    input: credit(dwellings(3), '50.00'),
    expected: { dwellings: '-16.67 -16.67 -16.66', 'balance.tenants': '-50.00', 'owed.bail 3': '-16.66' },
  },
  {
    name: '35: two cents for three',
    source: 'two of three equal remainders',
    input: input(dwellings(3), { supplies: [supply('0.02')] }),
    expected: { dwellings: '0.01 0.01 0.00' },
  },
  {
    name: 'residence, buildings, stairwell and dwellings, each expense over its own',
    // 700.00 over 350 m²; 100.00 over three; 55.55 on the only floor with a coefficient; 125.01 over 250 m², whose cent
    // goes to 3,500.28; 0.03 over two.
    source: 'dwelling 1: 81.00 + 33.34 + 0.00 + 20.25; 2: 119.00 + 33.33 + 55.55 + 29.75; 3: 140.00 + 33.33 + 35.01…',
    input: input(
      estate,
      {
        supplies: [
          supply('700.00', { key: 'living-area' }),
          supply('100.00', { perimeter: { buildings: ['A'] } }),
          supply('55.55', { perimeter: { stairwells: ['A1'] }, key: { declared: 'étages' } }),
          supply('125.00', { perimeter: { buildings: ['B', 'A'] }, key: 'living-area' }),
          supply('0.01', { perimeter: { buildings: ['A', 'B', 'A'] }, key: 'living-area' }),
          supply('0.03', { perimeter: { dwellings: ['6', '4'] } }),
        ],
      },
      {
        residence: {
          name: 'R',
          regime: 'hlm',
          territory: 'metropole',
          dwellings: estate,
          declaredKeys: [
            {
              id: 'étages',
              kind: 'lift-coefficient',
              name: 'Étages',
              declaredOn: '2020-01-01',
              byFloor: [
                { floor: 0, weight: 0 },
                { floor: 1, weight: '0.5' },
              ],
            },
          ],
        },
      },
    ),
    expected: {
      dwellings: '134.59 237.63 208.34 75.02 125.00 200.01',
      'balance.tenants': '980.59',
      groups: '5',
      'group.3': '20.25 29.75 35.01 15.00 25.00',
      'group.4': '0.02 0.01',
    },
  },
  {
    name: 'a usable area and a corrected area are weighed as they were given',
    source: '57.4 and 42.6 points for 100.00; 10.01 and 20.02 m² for 30.03',
    input: input(
      [
        { id: '1', correctedArea: '57.4', usableArea: '10.01' },
        { id: '2', correctedArea: '42.6', usableArea: '20.02' },
      ],
      { supplies: [supply('100.00', { key: 'corrected-area' }), supply('30.03', { key: 'usable-area' })] },
    ),
    expected: { 'group.0': '57.40 42.60', 'group.1': '10.01 20.02' },
  },
  {
    name: 'occupants, tax value and thousandths',
    source: '0, 1 and 3 people for 4.00; 100, 200.50 and 699.50 euros for 10.00; 0.000001, 0.000002 and 0 for 0.30',
    input: input(
      [
        { id: '1', occupants: 0, taxValue: '100', thousandths: '0.000001' },
        { id: '2', occupants: 1, taxValue: '200.50', thousandths: '0.000002' },
        { id: '3', occupants: 3, taxValue: '699.50', thousandths: 0 },
      ],
      {
        supplies: [
          supply('4.00', { key: 'occupants' }),
          supply('10.00', { key: 'tax-value' }),
          supply('0.30', { key: 'thousandths' }),
        ],
      },
    ),
    // 200.5, 699.5: both remainders are a half, the first has the cent.
    expected: { 'group.0': '0.00 1.00 3.00', 'group.1': '1.00 2.01 6.99', 'group.2': '0.10 0.20 0.00' },
  },
  {
    name: 'a year from July to June: 184 days, then 181',
    source: '365.00 over 365 days',
    input: input(
      dwellings(1),
      { supplies: [supply('365.00')] },
      {
        year: { firstDay: '2025-07-01', lastDay: '2026-06-30' },
        tenancies: [
          { id: 'A', dwelling: '1', firstDay: '2025-06-15', lastDay: '2025-12-31' },
          { id: 'B', dwelling: '1', firstDay: '2026-01-01', lastDay: '2026-08-31' },
        ],
      },
    ),
    expected: { 'owed.A': '184.00', 'days.A': '184', 'owed.B': '181.00', 'days.B': '181' },
  },
  {
    name: 'an expense of January, ten days without a tenant, by its own days',
    source: '31.00 over 31 days: 10, 10 and 11',
    input: input(
      dwellings(1),
      { supplies: [supply('31.00', { period: PART })] },
      {
        tenancies: january,
        method: 'dated-expense',
      },
    ),
    expected: {
      'owed.A': '10.00',
      'owed.B': '11.00',
      'balance.vacancy': '10.00',
      'balance.landlord': '10.00',
      'days.A': '10',
      'days.B': '345',
    },
  },
  {
    name: 'the same, the year pooled',
    source: '31.00 × 10 / 365 = 0.849, twice; × 345 / 365 = 29.301',
    input: input(dwellings(1), { supplies: [supply('31.00', { period: PART })] }, { tenancies: january }),
    expected: { 'owed.A': '0.85', 'owed.B': '29.30', 'balance.vacancy': '0.85', 'balance.landlord': '0.85' },
  },
  {
    name: 'nothing was spent',
    source: 'zero is apportioned as zero',
    input: input(dwellings(2), {}),
    expected: { dwellings: '0.00 0.00', 'owed.bail 1': '0.00', 'balance.total': '0.00', groups: '0' },
  },
];
