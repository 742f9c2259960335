/**
 * Random structures, needs and options, small enough for an oracle that counts days one by one.
 */
import fc from 'fast-check';

import {
  addDays,
  civilDate,
  type ActivityCode,
  type CivilDate,
  type ConventionInput,
  type MatchOptions,
  type NeedInput,
  type SiaeKind,
  type StructureInput,
  type StructureKind,
  type WorkersInput,
} from '../../src/index.js';

const SIAE: readonly SiaeKind[] = ['EI', 'ETTI', 'AI', 'ACI', 'EITI'];
const NEIGHBOURS: readonly StructureKind[] = ['GEIQ', 'EA', 'EATT', 'ESAT', 'SEP', 'EBE', 'OPCS'];
const TASKS: readonly ActivityCode[] = ['premises-cleaning', 'specialised-cleaning', 'mediation', 'green-spaces'];
// Paris among them, with its first and its last arrondissement.
const COMMUNES = ['94022', '94028', '94034', '75056', '75101', '75120', '77288'] as const;
const DEPARTEMENTS = ['94', '75', '77'] as const;
// Choisy-le-Roi, Créteil, Fresnes, Melun, Lyon.
const POINTS = [
  { latitude: 48.764509, longitude: 2.407143 },
  { latitude: 48.780054, longitude: 2.462768 },
  { latitude: 48.757, longitude: 2.3265 },
  { latitude: 48.5421, longitude: 2.6554 },
  { latitude: 45.758, longitude: 4.8351 },
] as const;

function some<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(value, { nil: undefined });
}

/** Drops what is undefined: a key that is left out is not one that is there. */
function known<T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

const firstDay = fc.integer({ min: 0, max: 1_300 }).map((after) => addDays(civilDate('2024-01-01'), after));

const place = fc
  .record({
    departements: some(fc.subarray([...DEPARTEMENTS], { minLength: 1 })),
    communes: some(fc.subarray([...COMMUNES], { minLength: 1, maxLength: 2 })),
  })
  .map((fields) => known<NonNullable<ConventionInput['territory']>>(fields));

/** A convention of a few days to three years, between 2024 and 2030. */
export const convention: fc.Arbitrary<ConventionInput> = fc
  .record({
    kind: fc.constantFrom(...SIAE),
    first: firstDay,
    days: fc.integer({ min: 1, max: 1_095 }),
    territory: some(place),
  })
  .map(({ kind, first, days, territory }) =>
    known<ConventionInput>({ kind, firstDay: first, lastDay: addDays(first, days - 1), territory }),
  );

/** Counts that fit together, often around one half. */
const workers: fc.Arbitrary<WorkersInput> = fc
  .record({
    total: fc.integer({ min: 1, max: 12 }),
    disadvantaged: some(fc.nat({ max: 12 })),
    disabled: some(fc.nat({ max: 12 })),
    detained: some(fc.nat({ max: 12 })),
  })
  .map(({ total, disadvantaged, disabled, detained }) => {
    const within = (count: number | undefined): number | undefined =>
      count === undefined ? undefined : Math.min(count, total);
    return known<WorkersInput>({
      total,
      disadvantaged: within(disadvantaged),
      disabled: within(disabled),
      detained: within(detained),
    });
  });

const workforce = fc.record({ headcount: some(workers), fullTimeEquivalents: some(workers) }).map((fields) => ({
  on: '2026-01-01',
  ...known<Pick<NonNullable<StructureInput['workforce']>, 'headcount'>>(fields),
}));

/** What a reservation looks at. */
export const reservedStructure: fc.Arbitrary<StructureInput> = fc
  .record({
    kinds: fc.subarray([...NEIGHBOURS], { maxLength: 2 }),
    isRegie: fc.boolean(),
    workforce: some(workforce),
    conventions: fc.array(convention, { maxLength: 3 }),
    socialEconomy: some(fc.boolean()),
    worksInPrison: some(fc.boolean()),
  })
  .map(({ isRegie, kinds, ...fields }) =>
    known<StructureInput>({
      name: 'X',
      kinds: isRegie || kinds.length > 0 || fields.conventions.length > 0 ? kinds : ['GEIQ'],
      labels: isRegie ? ['regie-de-quartier'] : undefined,
      ...fields,
    }),
  );

const location: fc.Arbitrary<NonNullable<StructureInput['location']>> = fc
  .record({
    named: fc.oneof(
      fc.constant({}),
      fc.record({ commune: fc.constantFrom(...COMMUNES) }),
      fc.record({ departement: fc.constantFrom(...DEPARTEMENTS) }),
    ),
    point: some(fc.constantFrom(...POINTS)),
  })
  .map(({ named, point }) => ({ ...named, ...point }));

const territory: fc.Arbitrary<NonNullable<StructureInput['territory']>> = fc
  .record({
    wholeCountry: fc.constantFrom(undefined, undefined, undefined, true as const),
    departements: some(fc.subarray([...DEPARTEMENTS], { minLength: 1, maxLength: 2 })),
    communes: some(fc.subarray([...COMMUNES], { minLength: 1, maxLength: 2 })),
    radiusKm: some(fc.constantFrom(0, 5, 30, 600)),
  })
  .map((fields) => known<NonNullable<StructureInput['territory']>>(fields));

const quarterHours = (max: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: max * 4 }).map((quarters) => (quarters / 4).toFixed(2));

/** A structure of which much or little is known. */
export const anyStructure: fc.Arbitrary<StructureInput> = fc
  .record({
    kinds: fc.subarray<StructureKind>([...SIAE, ...NEIGHBOURS], { maxLength: 2 }),
    isRegie: fc.integer({ min: 0, max: 4 }).map((drawn) => drawn === 0),
    activities: some(fc.subarray([...TASKS])),
    naf: some(fc.constantFrom('81.21Z', '8122Z', '8130Z', '5610A', '9499Z')),
    location,
    territory: some(territory),
    workforce: some(workforce),
    capacity: some(fc.record({ hoursPerMonth: quarterHours(200), supervision: some(fc.boolean()) })),
    conventions: some(fc.array(convention, { maxLength: 3 })),
    socialEconomy: some(fc.boolean()),
    worksInPrison: some(fc.boolean()),
  })
  .map(({ isRegie, kinds, capacity, ...fields }) =>
    known<StructureInput>({
      name: 'X',
      kinds: isRegie || kinds.length + (fields.conventions ?? []).length > 0 ? kinds : ['EI'],
      labels: isRegie ? ['regie-de-quartier'] : undefined,
      capacity: capacity === undefined ? undefined : known<NonNullable<StructureInput['capacity']>>(capacity),
      ...fields,
    }),
  );

/** Where the work is: one way of saying it at least. */
const needPlace: fc.Arbitrary<NeedInput['place']> = fc
  .record({
    named: fc.oneof(
      fc.record({ commune: fc.constantFrom(...COMMUNES) }),
      fc.record({ departement: fc.constantFrom(...DEPARTEMENTS) }),
      fc.constant(undefined),
    ),
    point: fc.constantFrom(...POINTS),
    radiusKm: fc.constantFrom(0, 3, 10, 60, 500),
    isAround: fc.boolean(),
  })
  .map(({ named, point, radiusKm, isAround }) => ({
    ...named,
    ...(isAround || named === undefined ? { around: { ...point, radiusKm } } : {}),
  }));

/** A need between 2025 and 2028. */
export const anyNeed: fc.Arbitrary<NeedInput> = fc
  .record({
    tasks: fc.subarray([...TASKS], { minLength: 1, maxLength: 3 }),
    place: needPlace,
    quarters: fc.integer({ min: 1, max: 800 }),
    first: fc.integer({ min: 0, max: 800 }).map((after) => addDays(civilDate('2025-06-01'), after)),
    days: fc.oneof(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 1_100 })),
    pattern: some(fc.constantFrom('one-off', 'lasting')),
    reservation: fc.oneof(
      fc.constant(undefined),
      fc.constantFrom(
        'insertion',
        'disability',
        'insertion-and-disability',
        'prison',
        'prison-and-others',
        'social-economy',
      ),
    ),
    service: some(fc.constantFrom('85312510', '90911200')),
    supervision: some(fc.boolean()),
  })
  .map(({ quarters, first, days, ...fields }) =>
    known<NeedInput>({
      hoursPerMonth: (quarters / 4).toFixed(2),
      firstDay: first,
      lastDay: addDays(first, days - 1),
      ...fields,
    }),
  );

const weight = some(fc.integer({ min: 0, max: 1_000 }));
const points = some(fc.integer({ min: 0, max: 100 }));

type Worth = NonNullable<NonNullable<MatchOptions['formPoints']>['lasting']>;

const worth = fc
  .record({ EI: points, AI: points, ACI: points, EA: points, 'regie-de-quartier': points })
  .map((fields) => known<Worth>(fields));

/** Weights, points and a measure; the tasks always weigh something. */
export const anyOptions: fc.Arbitrary<MatchOptions> = fc
  .record({
    weights: some(
      fc
        .record({
          tasks: some(fc.integer({ min: 1, max: 1_000 })),
          place: weight,
          hours: weight,
          convention: weight,
          form: weight,
          supervision: weight,
        })
        .map((fields) => known<NonNullable<MatchOptions['weights']>>(fields)),
    ),
    formPoints: some(
      fc
        .record({ 'one-off': some(worth), lasting: some(worth) })
        .map((fields) => known<NonNullable<MatchOptions['formPoints']>>(fields)),
    ),
    measure: some(fc.constantFrom('headcount', 'full-time-equivalents')),
  })
  .map((fields) => known<MatchOptions>(fields));

/** A day whose law a match applies. */
export const matchDay: fc.Arbitrary<CivilDate> = fc
  .integer({ min: 0, max: 900 })
  .map((after) => addDays(civilDate('2025-01-01'), after));
