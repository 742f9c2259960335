import fc from 'fast-check';

import type {
  AllocationInput,
  ApportionmentKey,
  ArrangementInput,
  ChargesYearInput,
  ComparisonInput,
  ContractInput,
  ContractLineInput,
  DeclaredKeyInput,
  DwellingInput,
  PeriodInput,
  ResidenceInput,
  StaffTask,
  TenancyInput,
  WorkerInput,
} from '../../src/charges/index.js';
import { addDays, civilDate, inclusiveDays, period } from '../../src/core/index.js';

const euros = (max: number, min = 0): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((value) => (value / 100).toFixed(2));

// A few cents over many dwellings are what shows how cents are given out.
const price = fc.oneof(euros(300), euros(5_000_000));

/** Accounting years: whole, across two calendar years, leap, with 29 February as its last day, two months, one day. */
const year: fc.Arbitrary<PeriodInput> = fc
  .constantFrom<readonly [string, string]>(
    ['2026-01-01', '2026-12-31'],
    ['2025-07-01', '2026-06-30'],
    ['2028-01-01', '2028-12-31'],
    ['2027-03-01', '2028-02-29'],
    ['2026-02-10', '2026-04-09'],
    ['2026-05-05', '2026-05-05'],
  )
  .map(([firstDay, lastDay]) => ({ firstDay, lastDay }));

const dwelling: fc.Arbitrary<Omit<DwellingInput, 'id'>> = fc.record({
  livingArea: euros(12_000, 900),
  usableArea: euros(12_000, 900),
  correctedArea: euros(20_000, 900),
  thousandths: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constant('0.000001'), fc.constant('12.345678')),
  occupants: fc.integer({ min: 0, max: 5 }),
  taxValue: euros(400_000, 1),
  floor: fc.integer({ min: -1, max: 4 }),
  vacant: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
});

// Buildings A, B and C with stairwells A1, A2…; the last one may be dwellings that name neither.
const dwellings: fc.Arbitrary<readonly DwellingInput[]> = fc
  .record({
    buildings: fc.array(fc.array(fc.array(dwelling, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 2 }), {
      minLength: 1,
      maxLength: 3,
    }),
    loose: fc.boolean(),
  })
  .map(({ buildings, loose }) => {
    const rows = buildings.flatMap((stairwells, b) =>
      stairwells.flatMap((members, s) =>
        members.map((one) => {
          const building = 'ABC'.charAt(b);
          const named = loose && b === 2 ? {} : { building, stairwell: `${building}${String(s + 1)}` };
          return { ...one, ...named };
        }),
      ),
    );
    return rows.map((row, position) => ({ id: `L-${String(position + 1)}`, ...row }));
  })
  .filter((rows) => rows.some(({ occupants }) => occupants !== 0))
  .chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length }));

function declaredKeys(rows: readonly DwellingInput[]): fc.Arbitrary<readonly DeclaredKeyInput[]> {
  const coefficients = fc.tuple(...Array.from({ length: 6 }, () => fc.constantFrom(0, 1, '1.25', '1.5', '1.75')));
  const floors = coefficients.map((weights) => weights.map((weight, index) => ({ floor: index - 1, weight })));
  const readings = fc.tuple(...rows.map(({ id }) => euros(90_000).map((weight) => ({ dwelling: id, weight }))));
  return fc
    .record({
      first: floors,
      second: floors,
      secondOn: fc.constantFrom('2025-12-31', '2026-03-01', '2026-12-31', '2028-01-01', '2028-02-29'),
      readings,
      readOn: fc.constantFrom('2021-01-01', '2021-01-02', '2026-06-30', '2027-06-01'),
    })
    .map(({ first, second, secondOn, readings: byDwelling, readOn }) => [
      { id: 'lift', kind: 'lift-coefficient', name: 'Étages', declaredOn: secondOn, byFloor: second },
      { id: 'meters', kind: 'meters', name: 'Compteurs', declaredOn: readOn, byDwelling },
      { id: 'lift', kind: 'lift-coefficient', name: 'Étages', declaredOn: '2020-01-01', byFloor: first },
    ]);
}

const key: fc.Arbitrary<ApportionmentKey> = fc.oneof(
  { weight: 3, arbitrary: fc.constant('per-dwelling' as const) },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      'living-area' as const,
      'usable-area' as const,
      'corrected-area' as const,
      'thousandths' as const,
      'occupants' as const,
      'tax-value' as const,
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom({ declared: 'lift' }, { declared: 'meters' }) },
);

type Posts = (fields: { readonly dated: boolean }) => fc.Arbitrary<AllocationInput>;

function allocations(rows: readonly DwellingInput[], accounted: PeriodInput): Posts {
  const namesOf = (field: 'building' | 'stairwell'): readonly string[] => [
    ...new Set(rows.flatMap((row) => row[field] ?? [])),
  ];
  const some = (names: readonly string[]): fc.Arbitrary<readonly string[]> =>
    fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 3 });
  const perimeter = fc.oneof(
    fc.constant(undefined),
    fc.constant('residence' as const),
    some(namesOf('building')).map((buildings) => ({ buildings })),
    some(namesOf('stairwell')).map((stairwells) => ({ stairwells })),
    some(rows.map(({ id }) => id)).map((ids) => ({ dwellings: ids })),
  );
  const [first, last] = [civilDate(accounted.firstDay), civilDate(accounted.lastDay)];
  const length = inclusiveDays(period(first, last));
  const within = fc
    .tuple(fc.integer({ min: 0, max: length - 1 }), fc.integer({ min: 0, max: length - 1 }))
    .map(([a, b]) => ({ firstDay: addDays(first, Math.min(a, b)), lastDay: addDays(first, Math.max(a, b)) }));
  const halves = fc.constantFrom(
    { firstDay: first, lastDay: addDays(first, (length - 1) >> 1) },
    { firstDay: addDays(first, (length - 1) >> 1), lastDay: last },
    { firstDay: first, lastDay: last },
  );
  return ({ dated }) =>
    fc
      .record({
        perimeter,
        key: fc.option(key, { nil: undefined }),
        period: dated ? fc.option(fc.oneof(within, halves), { nil: undefined }) : fc.constant(undefined),
      })
      .map((said) => Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)));
}

const worker: fc.Arbitrary<WorkerInput> = fc.record({
  grossEmployerCost: euros(6_000_000, 600_000),
  excludedPay: fc
    .subarray(['X1', 'X5', 'X8'] as const)
    .chain((items) => fc.tuple(...items.map((item) => euros(200_000).map((amount) => ({ item, amount }))))),
  tasks: fc.subarray<StaffTask>(['common-parts', 'waste']),
});

type Line = Omit<ContractLineInput, keyof AllocationInput>;

const task = fc.constantFrom(
  'common-parts-cleaning' as const,
  'waste-removal' as const,
  'green-spaces' as const,
  'bulky-waste' as const,
  'tree-pruning' as const,
  'bin-washing' as const,
);
const treatment = fc.option(fc.constantFrom('recoverable' as const, 'not-recoverable' as const), {
  freq: 6,
  nil: undefined,
});

function line(taxed: boolean): fc.Arbitrary<Line> {
  const vatRate = taxed ? fc.constantFrom('standard' as const, 'intermediate' as const) : fc.constant(undefined);
  const priced: fc.Arbitrary<object> = fc.oneof(
    fc.record({ priceHt: price, vatRate }),
    fc.record({ totalTtc: price }),
    fc.record({
      hourlyPriceHt: fc.integer({ min: 0, max: 400_000 }).map((value) => (value / 10_000).toFixed(4)),
      hours: euros(90_000),
      vatRate,
    }),
  );
  return fc.record({ task, treatment, priced }).map(({ priced: fields, treatment: said, ...rest }) => {
    const known = Object.entries(fields).filter(([, value]) => value !== undefined);
    return {
      label: 'Ligne',
      ...rest,
      ...(said === undefined ? {} : { treatment: said }),
      ...Object.fromEntries(known),
    };
  });
}

const providers = [
  { name: 'EI', kind: 'EI', vatStatus: 'taxed' },
  { name: 'AI', kind: 'AI', vatStatus: 'exempt-ai' },
  { name: 'ACI', kind: 'ACI', vatStatus: 'franchise' },
] as const;

function contract(shared: () => fc.Arbitrary<AllocationInput>): fc.Arbitrary<ContractInput> {
  return fc
    .constantFrom(...providers)
    .chain((provider) =>
      fc.record({
        provider: fc.constant(provider),
        own: shared(),
        separatesRecoverable: fc.integer({ min: 0, max: 4 }).map((one) => one > 0),
        whenNotSeparated: fc.constantFrom('recover-nothing' as const, 'recover-listed-lines' as const),
        presence: fc.constantFrom('lasting' as const, 'temporary' as const),
        lines: fc.array(
          fc
            .tuple(line(provider.vatStatus === 'taxed'), fc.option(shared(), { nil: {} }))
            .map(([one, said]) => ({ ...one, ...said })),
          { minLength: 1, maxLength: 3 },
        ),
        credit: fc.option(fc.tuple(fc.nat(2), euros(900_000, 1)), { freq: 3, nil: undefined }),
      }),
    )
    .map(({ own, credit, ...rest }) => ({
      label: 'Contrat',
      ...own,
      ...rest,
      ...(credit === undefined
        ? {}
        : {
            creditNotes: [
              {
                label: 'Avoir',
                totalTtc: credit[1],
                line: credit[0] % rest.lines.length,
                reason: 'correction' as const,
              },
            ],
          }),
    }));
}

function arrangement(posts: Posts, dated: boolean): fc.Arbitrary<ArrangementInput> {
  const shared = (): fc.Arbitrary<AllocationInput> => posts({ dated });
  return fc.record({
    label: fc.constant('dépenses'),
    caretakers: fc.array(
      fc
        .tuple(fc.array(worker, { minLength: 1, maxLength: 2 }), shared())
        .map(([workers, said]) => ({ label: 'Loge', workers, ...said })),
      { maxLength: 2 },
    ),
    buildingEmployees: fc.array(
      fc.tuple(worker, shared()).map(([one, said]) => ({ label: 'Employé', ...one, ...said })),
      { maxLength: 1 },
    ),
    supervision: fc.array(
      fc
        .tuple(euros(6_000_000), fc.constantFrom('1', '0.6', '0.333'), shared())
        .map(([cost, controlShare, said]) => ({ label: 'Chef', cost, controlShare, ...said })),
      { maxLength: 1 },
    ),
    supplies: fc.array(
      fc
        .tuple(fc.constantFrom('cleaning-supplies' as const, 'waste-bags' as const), price, shared())
        .map(([what, totalTtc, said]) => ({ label: 'Produits', task: what, totalTtc, ...said })),
      { maxLength: 2 },
    ),
    contracts: fc.array(contract(shared), { maxLength: 3 }),
  });
}

// Cuts in and around the year; between two of them, the same tenants or nobody.
function tenancies(rows: readonly DwellingInput[], accounted: PeriodInput): fc.Arbitrary<readonly TenancyInput[]> {
  const [first, last] = [civilDate(accounted.firstDay), civilDate(accounted.lastDay)];
  const length = inclusiveDays(period(first, last));
  const stays = fc
    .record({
      cuts: fc.uniqueArray(fc.oneof(fc.integer({ min: -40, max: length + 40 }), fc.constantFrom(0, length)), {
        minLength: 1,
        maxLength: 4,
      }),
      occupied: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 }),
      provisions: euros(90_000),
    })
    .map(({ cuts, occupied, provisions }) =>
      [...cuts]
        .sort((a, b) => a - b)
        .flatMap((from, index, sorted) => {
          const until = sorted[index + 1];
          const outside = from >= length || (until !== undefined && until <= 0);
          if (outside || occupied[index] === 0) return [];
          const lastDay = until === undefined ? {} : { lastDay: addDays(first, until - 1) };
          return { firstDay: addDays(first, from), ...lastDay, provisions };
        }),
    );
  return fc
    .tuple(...rows.map(() => stays))
    .map((all) =>
      all.flatMap((list, position) => {
        const { id = '', vacant = false } = rows[position] ?? {};
        return vacant ? [] : list.map((one, n) => ({ id: `${id}/${String(n + 1)}`, dwelling: id, ...one }));
      }),
    )
    .chain((list) => fc.shuffledSubarray(list, { minLength: list.length }));
}

const place: fc.Arbitrary<ResidenceInput> = dwellings.chain((rows) =>
  declaredKeys(rows).map((keys) => ({
    name: 'R',
    regime: 'hlm',
    territory: 'metropole',
    dwellings: rows,
    declaredKeys: keys,
  })),
);

/** A year of expenses whose residence is not made yet. */
export type RandomYear = ChargesYearInput & { readonly residence: ResidenceInput };

/** A year of expenses: buildings, stairwells, keys declared and described, dated expenses, tenancies that come and go. */
export const yearInput: fc.Arbitrary<RandomYear> = fc.tuple(place, year).chain(([residence, accounted]) =>
  fc
    .record({
      on: fc.constantFrom(undefined, accounted.firstDay, accounted.lastDay),
      key,
      method: fc.constantFrom('pooled-year' as const, 'dated-expense' as const),
      expenses: arrangement(allocations(residence.dwellings, accounted), true),
      tenancies: tenancies(residence.dwellings, accounted),
    })
    .map(({ on, ...rest }) => ({ year: accounted, residence, ...(on === undefined ? {} : { on }), ...rest })),
);

/** Two arrangements of a residence with buildings, stairwells and declared keys. */
export const perimetersInput: fc.Arbitrary<ComparisonInput & { readonly residence: ResidenceInput }> = place.chain(
  (residence) => {
    const side = arrangement(
      allocations(residence.dwellings, { firstDay: '2026-01-01', lastDay: '2026-12-31' }),
      false,
    );
    return fc
      .record({ on: fc.constantFrom('2026-02-28', '2026-12-31', '2027-06-01'), key, before: side, after: side })
      .map((rest) => ({ residence, ...rest }));
  },
);
