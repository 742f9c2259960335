/**
 * Matching as a whole: worked cases by hand, ties, properties, refusals.
 */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import {
  defaultFormPoints,
  defaultMatchWeights,
  entryOfKind,
  formatPath,
  matchOptionsSchema,
  matchStructures,
  needSchema,
  safeMatchStructures,
  STRUCTURE_KINDS,
  structure,
  structureDirectory,
  type MatchOptions,
  type MatchResult,
  type MatchWeights,
  type NeedInput,
  type StructureInput,
} from '../../src/index.js';
import { anyNeed, anyOptions, anyStructure, convention, matchDay } from '../support/random-structures.js';
import { runs } from '../support/runs.js';

const CHOISY = { latitude: 48.764509, longitude: 2.407143 };
const CRETEIL = { latitude: 48.780054, longitude: 2.462768 };

/** Three years of cleaning in Choisy-le-Roi, with a thousand things that structures do not say. */
const need: NeedInput = {
  tasks: ['premises-cleaning', 'bin-handling'],
  place: { commune: '94022', around: { ...CHOISY, radiusKm: 10 } },
  hoursPerMonth: 150,
  firstDay: '2026-01-01',
  lastDay: '2028-12-31',
};

const structures: readonly StructureInput[] = [
  {
    name: 'Propre',
    kinds: [],
    activities: ['premises-cleaning', 'bin-handling'],
    territory: { departements: ['94'] },
    capacity: { hoursPerMonth: 150 },
    conventions: [{ kind: 'EI', firstDay: '2025-01-01', lastDay: '2027-12-31' }],
  },
  {
    name: 'Chantier',
    kinds: ['ACI'],
    activities: ['premises-cleaning'],
    location: { commune: '94022' },
    capacity: { hoursPerMonth: 100 },
  },
  {
    name: 'Entraide',
    siret: '39281437200034',
    kinds: [],
    naf: '8121Z',
    location: CRETEIL,
    conventions: [{ kind: 'AI', firstDay: '2026-01-01', lastDay: '2028-12-31', territory: { departements: ['94'] } }],
  },
  {
    name: 'Adaptée',
    kinds: ['EA'],
    activities: ['bin-handling', 'premises-cleaning', 'mediation'],
    territory: { wholeCountry: true },
    capacity: { hoursPerMonth: 300 },
  },
  { name: 'Peinture', kinds: ['EI'], activities: ['painting'], location: { departement: '94' } },
  {
    name: 'Fermée',
    kinds: [],
    activities: ['painting'],
    territory: { departements: ['75'] },
    capacity: { hoursPerMonth: 0 },
    // It ends the day before the match.
    conventions: [{ kind: 'ETTI', firstDay: '2023-01-01', lastDay: '2025-10-31' }],
  },
];

const summary = ({ candidates }: MatchResult): readonly string[] =>
  candidates.map(({ rank, structure: { name }, score }) => `${String(rank)} ${String(name)} ${score.toFixed()}`);

describe('three years of cleaning, worked by hand', () => {
  const match = matchStructures(need, structureDirectory(structures), '2025-11-01');

  test('in order', () => {
    expect(summary(match)).toEqual([
      // 3,000 + 2,000 + 2,000 + 66 × 15 + 1,500 of 10,000: the convention covers 730 of 1,096 days.
      '1 Propre 0.949',
      // 3,000 + 80 × 20 + 2,000 + 50 × 15 + 1,500: the whole country says less than the place, and no convention is asked for.
      '2 Adaptée 0.885',
      // 50 × 30 + 2,000 + 66 × 20 + 50 × 15 + 1,500.
      '3 Chantier 0.707',
      // 50 × 30 + 78 × 20 + 50 × 20 + 1,500 + 40 × 15.
      '4 Entraide 0.616',
    ]);
  });

  test('with the points and the weight of each part', () => {
    const parts = match.candidates.map((one) =>
      one.parts.map(({ part, points, weight }) => `${part} ${String(points)}×${String(weight)}`).join(', '),
    );
    expect(parts).toEqual([
      'tasks 100×30, place 100×20, hours 100×20, convention 66×15, form 100×15',
      'tasks 100×30, place 80×20, hours 100×20, convention 50×15, form 100×15',
      'tasks 50×30, place 100×20, hours 66×20, convention 50×15, form 100×15',
      'tasks 50×30, place 78×20, hours 50×20, convention 100×15, form 40×15',
    ]);
  });

  test('with what is known of each', () => {
    const [clean, adapted, , help] = match.candidates;
    expect(adapted?.structure).toEqual({ position: 3, name: 'Adaptée' });
    expect(help?.structure).toEqual({ position: 2, name: 'Entraide', siret: '39281437200034' });
    expect([adapted?.kinds, clean?.kinds, help?.kinds]).toEqual([['EA'], ['EI'], ['AI']]);
    expect(match.candidates.map(({ kind }) => kind)).toEqual(['EI', 'EA', 'ACI', 'AI']);
    expect([adapted?.hoursPerMonth?.toFixed(), help?.hoursPerMonth]).toEqual(['300', undefined]);
    expect([clean?.distanceKm, help?.distanceKm?.toFixed(2)]).toEqual([undefined, '4.43']);
    expect(match.candidates.map(({ reservation }) => reservation)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    // 150 hours over 24 months, 480 a worker.
    expect(help?.findings[0]?.figures.map(({ value }) => value)).toEqual(['3600', '24', '480', '8']);
  });

  test('and every reason of those that do not fit, in the order of the parts', () => {
    expect(
      match.excluded.map(({ structure: { name }, reasons }) => [name, ...reasons.map(({ code }) => code)]),
    ).toEqual([
      ['Peinture', 'siae/match-other-activities'],
      [
        'Fermée',
        'siae/match-other-activities',
        'siae/match-outside-territory',
        'siae/match-no-hours',
        'siae/match-no-convention',
      ],
    ]);
  });

  test('says what it was asked', () => {
    expect([match.on, match.need.pattern, match.need.place.departement]).toEqual(['2025-11-01', 'lasting', '94']);
    expect(match.need.days).toEqual({ firstDay: '2026-01-01', lastDay: '2028-12-31' });
    expect(match.weights).toEqual(defaultMatchWeights);
    expect([match.need.supervision, match.need.hoursPerMonth.toFixed()]).toEqual([false, '150']);
  });

  test('weighed otherwise', () => {
    const byHours: MatchOptions = { weights: { tasks: 0, place: 0, hours: 3, convention: 1, form: 0 } };
    expect(summary(matchStructures(need, structureDirectory(structures), '2025-11-01', byHours))).toEqual([
      // (300 + 66) ÷ 400, and (300 + 50) ÷ 400.
      '1 Propre 0.915',
      '2 Adaptée 0.875',
      // (150 + 100) ÷ 400, and (198 + 50) ÷ 400.
      '3 Entraide 0.625',
      '4 Chantier 0.62',
    ]);
  });

  test('a score is rounded half up to four decimals, the order is exact', () => {
    const third: MatchOptions = { weights: { tasks: 2, place: 0, hours: 0, convention: 0, form: 1 } };
    // Entraide: (100 + 40) ÷ 300 = 0.46666…; Chantier: 200 ÷ 300.
    expect(summary(matchStructures(need, structureDirectory(structures), '2025-11-01', third)).slice(2)).toEqual([
      '3 Chantier 0.6667',
      '4 Entraide 0.4667',
    ]);
  });

  test('a structure checked before is taken as it is', () => {
    const checked = structureDirectory(structures.map((one) => structure(one)));
    expect(matchStructures(need, checked, '2025-11-01')).toEqual(match);
  });

  test('is plain JSON', () => {
    const back = JSON.parse(JSON.stringify(match)) as { candidates: readonly { score: string }[] };
    expect(back.candidates.map(({ score }) => score)).toEqual(['0.949', '0.885', '0.707', '0.616']);
    expect(Object.keys(back)).toEqual(['on', 'need', 'weights', 'candidates', 'excluded']);
  });
});

describe('carrying shopping up while a lift is down', () => {
  test('an association suits a mission of two weeks better than a structure with a team of its own', () => {
    const mission: NeedInput = {
      tasks: ['resident-assistance'],
      place: { commune: '94028' },
      hoursPerMonth: 40,
      firstDay: '2026-05-04',
      lastDay: '2026-05-15',
    };
    const of = (kind: 'AI' | 'ACI' | 'EI'): StructureInput => ({
      name: kind,
      kinds: [kind],
      activities: ['resident-assistance'],
      territory: { communes: ['94028'] },
      capacity: { hoursPerMonth: 40 },
    });
    expect(
      summary(matchStructures(mission, structureDirectory([of('ACI'), of('EI'), of('AI')]), '2026-05-01')),
    ).toEqual([
      // 3,000 + 2,000 + 2,000 + 750 + 15 times 100, 60 or 40.
      '1 AI 0.925',
      '2 EI 0.865',
      '3 ACI 0.835',
    ]);
  });
});

describe('equal scores', () => {
  const alike = (name: string, location: StructureInput['location'] = {}): StructureInput => ({
    name,
    kinds: ['EI'],
    territory: { wholeCountry: true },
    location,
  });

  test('share a rank, nearest first, then those whose distance is not known, each in the order of the directory', () => {
    const directory = structureDirectory([
      alike('unknown 1'),
      alike('far', CRETEIL),
      alike('near 1', CHOISY),
      { ...alike('less'), kinds: ['ETTI'] },
      alike('unknown 2'),
      alike('near 2', CHOISY),
      { ...alike('least'), kinds: ['GEIQ'], capacity: { hoursPerMonth: 1 } },
    ]);
    expect(summary(matchStructures(need, directory, '2026-01-01')).map((line) => line.replace(/ [\d.]+$/, ''))).toEqual(
      ['1 near 1', '1 near 2', '1 far', '1 unknown 1', '1 unknown 2', '6 less', '7 least'],
    );
  });

  test('are equal, whatever they are made of', () => {
    const weights: MatchWeights = { tasks: 0, place: 0, hours: 1, convention: 1, form: 0, supervision: 0 };
    const directory = structureDirectory([
      // 50 points for hours that are not known, 100 for a convention over the whole work.
      {
        ...alike('convention'),
        conventions: [{ kind: 'EI', firstDay: '2026-01-01', lastDay: '2028-12-31' }],
      },
      // The other way round.
      { ...alike('hours'), capacity: { hoursPerMonth: 150 } },
    ]);
    expect(summary(matchStructures(need, directory, '2026-01-01', { weights }))).toEqual([
      '1 convention 0.75',
      '1 hours 0.75',
    ]);
  });

  test('that round alike keep different ranks', () => {
    // 1,000 × 100 + 1 × 50 and 1,000 × 100 + 1 × 49 of 100,100: both shown to four decimals.
    const weights: Partial<MatchWeights> = { tasks: 0, place: 1_000, hours: 1, convention: 0, form: 0 };
    const directory = structureDirectory([
      { ...alike('49'), territory: { departements: ['94'] }, capacity: { hoursPerMonth: '74.99' } },
      { ...alike('50'), territory: { departements: ['94'] }, capacity: { hoursPerMonth: 75 } },
    ]);
    const found = matchStructures(need, directory, '2026-01-01', { weights }).candidates;
    expect(found.map(({ rank, structure: { name }, score }) => [rank, name, score.toFixed()])).toEqual([
      [1, '50', '0.9995'],
      [2, '49', '0.9995'],
    ]);
  });
});

describe('the defaults', () => {
  test('are shown, frozen, and name every part and every form of work', () => {
    expect(defaultMatchWeights).toEqual({ tasks: 30, place: 20, hours: 20, convention: 15, form: 15, supervision: 10 });
    for (const pattern of ['one-off', 'lasting'] as const) {
      expect(Object.keys(defaultFormPoints[pattern]).sort()).toEqual([...STRUCTURE_KINDS, 'regie-de-quartier'].sort());
    }
    expect([defaultMatchWeights, defaultFormPoints, defaultFormPoints.lasting].every(Object.isFrozen)).toBe(true);
  });
});

describe('what is refused, and where', () => {
  const directory = structureDirectory(structures);
  const refused = (
    fields: Readonly<Record<string, unknown>>,
    options: unknown = {},
    on: unknown = '2026-01-01',
  ): string => {
    const all: Readonly<Record<string, unknown>> = { ...need, ...fields };
    const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
    const result = safeMatchStructures(given as never, directory, on as string, options as MatchOptions);
    return result.ok ? 'accepted' : `${result.error.code} ${formatPath(result.error.path)}`;
  };

  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['nothing wrong', {}, 'accepted'],
    ['no task', { tasks: [] }, 'core/empty-list need.tasks'],
    [
      'more tasks than a need has',
      { tasks: Array.from({ length: 11 }, () => 'painting') },
      'core/too-many-items need.tasks',
    ],
    ['a task that is none', { tasks: ['painting', 'paint'] }, 'siae/unknown-activity need.tasks[1]'],
    ['no place', { place: {} }, 'core/missing-value need.place.commune'],
    ['place left out', { place: undefined }, 'core/missing-value need.place'],
    [
      'the département of another commune',
      { place: { commune: '94022', departement: '75' } },
      'siae/departement-of-another-commune need.place.departement',
    ],
    ['its own département', { place: { commune: '94022', departement: '94' } }, 'accepted'],
    ['coordinates without a radius', { place: { around: CHOISY } }, 'core/missing-value need.place.around.radiusKm'],
    [
      'a radius below nothing',
      { place: { around: { ...CHOISY, radiusKm: -1 } } },
      'core/number-out-of-range need.place.around.radiusKm',
    ],
    [
      'a latitude beyond the pole',
      { place: { around: { ...CHOISY, latitude: 91, radiusKm: 1 } } },
      'core/number-out-of-range need.place.around.latitude',
    ],
    ['no hours', { hoursPerMonth: 0 }, 'core/number-out-of-range need.hoursPerMonth'],
    ['no hours, written out', { hoursPerMonth: '0.00' }, 'core/number-out-of-range need.hoursPerMonth'],
    ['a hundredth of an hour', { hoursPerMonth: '0.01' }, 'accepted'],
    ['a thousandth of an hour', { hoursPerMonth: '1.001' }, 'core/too-many-decimals need.hoursPerMonth'],
    ['a last day before the first', { lastDay: '2025-12-31' }, 'core/reversed-period need.lastDay'],
    ['one day', { lastDay: '2026-01-01' }, 'accepted'],
    ['a day that is none', { firstDay: '2026-02-29' }, 'core/invalid-date need.firstDay'],
    ['a pattern that is none', { pattern: 'yearly' }, 'core/unknown-value need.pattern'],
    ['a reservation that is none', { reservation: 'ESS' }, 'core/unknown-value need.reservation'],
    ['a CPV code of seven digits', { service: '8531251' }, 'core/invalid-value need.service'],
    ['a CPV code with its check digit', { service: '85312510-4' }, 'core/invalid-value need.service'],
    ['an unknown key', { radius: 10 }, 'core/unknown-key need.radius'],
  ])('%s', (_, fields, expected) => {
    expect(refused(fields)).toBe(expected);
  });

  test.each<[string, unknown, string]>([
    [
      'every weight that always counts at 0',
      { weights: { tasks: 0, place: 0, hours: 0, convention: 0, form: 0 } },
      'siae/no-weight options.weights',
    ],
    ['the form above 0', { weights: { tasks: 0, place: 0, hours: 0, convention: 0, form: 1 } }, 'accepted'],
    ['the convention above 0', { weights: { tasks: 0, place: 0, hours: 0, convention: 1, form: 0 } }, 'accepted'],
    ['a weight below 0', { weights: { tasks: -1 } }, 'core/number-out-of-range options.weights.tasks'],
    ['a weight above 1,000', { weights: { tasks: 1_001 } }, 'core/number-out-of-range options.weights.tasks'],
    ['a weight of 1,000', { weights: { tasks: 1_000 } }, 'accepted'],
    ['a weight and a half', { weights: { tasks: 1.5 } }, 'core/wrong-type options.weights.tasks'],
    ['a part that is none', { weights: { price: 1 } }, 'core/unknown-key options.weights.price'],
    [
      'points above 100',
      { formPoints: { lasting: { EI: 101 } } },
      'core/number-out-of-range options.formPoints.lasting.EI',
    ],
    [
      'points of a kind that is none',
      { formPoints: { lasting: { SIAE: 1 } } },
      'core/unknown-key options.formPoints.lasting.SIAE',
    ],
    ['a pattern that is none', { formPoints: { yearly: {} } }, 'core/unknown-key options.formPoints.yearly'],
    ['a measure that is none', { measure: 'hours' }, 'core/unknown-value options.measure'],
    ['an unknown key', { weight: {} }, 'core/unknown-key options.weight'],
    ['nothing', null, 'core/wrong-type options'],
  ])('options with %s', (_, options, expected) => {
    expect(refused({}, options)).toBe(expected);
  });

  test('a day that is none, and what is no directory', () => {
    expect(refused({}, {}, '2026-13-01')).toBe('core/invalid-date on');
    for (const other of [undefined, null, [], { structures: [] }, 'directory']) {
      expect(() => matchStructures(need, other as never, '2026-01-01')).toThrow(/siae\/not-a-directory at directory/);
    }
  });

  test('the schemas say the same', () => {
    expect(needSchema.safeParse(need).success).toBe(true);
    expect(needSchema.safeParse({ ...need, hoursPerMonth: 0 }).success).toBe(false);
    expect(matchOptionsSchema.safeParse({ weights: { tasks: 1 }, formPoints: { 'one-off': { AI: 90 } } }).success).toBe(
      true,
    );
    expect(matchOptionsSchema.safeParse({ weights: { tasks: '1' } }).success).toBe(false);
  });

  test('a directory without anyone answers nobody', () => {
    const { candidates, excluded } = matchStructures(need, structureDirectory([]), '2026-01-01');
    expect([candidates, excluded]).toEqual([[], []]);
  });
});

describe('whatever the directory and the need', () => {
  const directories = fc.array(anyStructure, { minLength: 1, maxLength: 7 });
  const named = (list: readonly StructureInput[]): StructureInput[] =>
    list.map((one, position) => ({ ...one, name: `S${String(position)}` }));
  const fits = (match: MatchResult): readonly number[] =>
    match.candidates.map(({ structure: { position } }) => position).sort((a, b) => a - b);
  const RANK = { uncertain: 1, equivalent: 2, yes: 3 } as const;

  it('every structure is a candidate or excluded, once, and no exclusion is without a reason', () => {
    fc.assert(
      fc.property(directories, anyNeed, matchDay, anyOptions, (list, asked, on, options) => {
        const { candidates, excluded } = matchStructures(asked, structureDirectory(list), on, options);
        const all = [...candidates, ...excluded].map(({ structure: { position } }) => position);
        expect(all.sort((a, b) => a - b)).toEqual(list.map((_, position) => position));
        for (const { reasons } of excluded) {
          expect(reasons.length).toBeGreaterThan(0);
          expect(new Set(reasons.map(({ code }) => code)).size).toBe(reasons.length);
          expect(reasons.every(({ severity }) => severity === 'blocking')).toBe(true);
        }
        for (const { parts, score } of candidates) {
          expect(score.greaterThanOrEqualTo(0) && score.lessThanOrEqualTo(1)).toBe(true);
          expect(parts.every(({ points }) => Number.isInteger(points) && points >= 0 && points <= 100)).toBe(true);
        }
        const ranks = candidates.map(({ rank }) => rank);
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
      { numRuns: runs(400) },
    );
  });

  it('widening a radius never loses a candidate', () => {
    const wider = fc.integer({ min: 0, max: 1_000 });
    fc.assert(
      fc.property(directories, anyNeed, matchDay, wider, wider, (list, asked, on, more, further) => {
        const { around } = asked.place;
        const before = fits(matchStructures(asked, structureDirectory(list), on));
        if (around !== undefined) {
          const place = { ...asked.place, around: { ...around, radiusKm: around.radiusKm + more } };
          const after = fits(matchStructures({ ...asked, place }, structureDirectory(list), on));
          expect(after).toEqual(expect.arrayContaining([...before]));
        }
        const widened = list.map((one): StructureInput => {
          const radiusKm = one.territory?.radiusKm;
          return radiusKm === undefined
            ? one
            : { ...one, territory: { ...one.territory, radiusKm: radiusKm + further } };
        });
        expect(fits(matchStructures(asked, structureDirectory(widened), on))).toEqual(
          expect.arrayContaining([...before]),
        );
      }),
      { numRuns: runs(500) },
    );
  });

  function isNothingOn(input: StructureInput, on: string): boolean {
    const { kinds, labels } = structure(input);
    if (labels.includes('regie-de-quartier')) return false;
    return kinds.every((kind) => {
      const own = (input.conventions ?? []).filter((held) => held.kind === kind);
      return own.length > 0 && own.every(({ firstDay, lastDay }) => on < firstDay || lastDay < on);
    });
  }

  it('a first convention of a declared kind ends what was presumed of that kind', () => {
    // A kind of which no convention is known counts, and is asked about: a presumption, and no right.
    const silent: StructureInput = { name: 'A', kinds: ['EI'], location: { departement: '94' } };
    const ended: StructureInput = {
      ...silent,
      conventions: [{ kind: 'EI', firstDay: '2024-01-01', lastDay: '2025-12-31' }],
    };
    const later: StructureInput = {
      ...silent,
      conventions: [{ kind: 'EI', firstDay: '2026-01-02', lastDay: '2028-12-31' }],
    };
    const { candidates, excluded } = matchStructures(
      { ...need, reservation: 'insertion' },
      structureDirectory(
        [silent, ended, later].map((one): StructureInput => ({
          ...one,
          workforce: { on: '2025-12-31', headcount: { total: 2, disadvantaged: 1 } },
        })),
      ),
      '2026-01-01',
    );
    expect(candidates.map(({ structure: { position }, reservation }) => [position, reservation])).toEqual([
      // Its convention, from the day after the match, covers 1,095 days of 1,096; on the day it is no SIAE.
      [2, 'uncertain'],
      [0, 'yes'],
    ]);
    expect(
      excluded.map(({ structure: { position }, reasons }) => [position, ...reasons.map(({ code }) => code)]),
    ).toEqual([[1, 'siae/match-no-convention']]);
  });

  it('adding a convention never loses a candidate nor a reservation', () => {
    const met = { firstOfKind: 0, further: 0 };
    fc.assert(
      fc.property(directories, anyNeed, matchDay, convention, (known, asked, on, added) => {
        // Of a kind that is declared and of which none is known, a first convention says what was presumed: see above.
        const grown = known.map((one): StructureInput => {
          const { conventions = [], kinds } = one;
          const isFurther = conventions.some(({ kind }) => kind === added.kind);
          if (!isFurther && kinds.includes(added.kind)) return one;
          met[isFurther ? 'further' : 'firstOfKind'] += 1;
          return { ...one, conventions: [...conventions, added] };
        });
        const entries = (match: MatchResult): ReadonlyMap<number, number> =>
          new Map(
            match.candidates.map(({ structure: { position }, reservation }) => [
              position,
              reservation === undefined ? 0 : RANK[reservation],
            ]),
          );
        const before = entries(matchStructures(asked, structureDirectory(known), on));
        const after = entries(matchStructures(asked, structureDirectory(grown), on));
        const isShut = asked.reservation !== undefined && entryOfKind(added.kind, asked.reservation, on).entry === 'no';
        for (const [position, entry] of before) {
          // Of what is no kind nothing is settled: its first convention brings what the law says of that kind.
          if (isShut && isNothingOn(known[position]!, on)) continue;
          expect(after.get(position) ?? -1).toBeGreaterThanOrEqual(entry);
        }
      }),
      { numRuns: runs(800) },
    );
    expect(met.firstOfKind).toBeGreaterThan(0);
    expect(met.further).toBeGreaterThan(0);
  });

  it('weights scaled together change nothing', () => {
    const whole = fc.integer({ min: 0, max: 40 });
    const weights = fc.record({
      tasks: fc.integer({ min: 1, max: 40 }),
      place: whole,
      hours: whole,
      convention: whole,
      form: whole,
      supervision: whole,
    });
    fc.assert(
      fc.property(
        directories,
        anyNeed,
        matchDay,
        weights,
        fc.integer({ min: 2, max: 25 }),
        (list, asked, on, own, factor) => {
          const directory = structureDirectory(list);
          const scaled = Object.fromEntries(Object.entries(own).map(([part, weight]) => [part, weight * factor]));
          const order = (given: Partial<MatchWeights>): readonly unknown[] =>
            matchStructures(asked, directory, on, { weights: given }).candidates.map(
              ({ rank, structure: { position }, score }) => [rank, position, score.toFixed()],
            );
          expect(order(scaled)).toEqual(order(own));
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('a weight of 0 takes the part out of the score', () => {
    fc.assert(
      fc.property(directories, anyNeed, matchDay, fc.nat({ max: 100 }), (list, asked, on, worth) => {
        const directory = structureDirectory(list);
        const all = Object.fromEntries([...STRUCTURE_KINDS, 'regie-de-quartier'].map((form) => [form, worth]));
        const order = (formPoints: MatchOptions['formPoints']): readonly unknown[] =>
          matchStructures({ ...asked, supervision: false }, directory, on, {
            weights: { form: 0 },
            ...(formPoints === undefined ? {} : { formPoints }),
          }).candidates.map(({ rank, structure: { position }, score }) => [rank, position, score.toFixed()]);
        expect(order({ 'one-off': all, lasting: all })).toEqual(order(undefined));
      }),
      { numRuns: runs(200) },
    );
  });

  it('the order of the directory changes nothing but positions, and the order of what is equal', () => {
    const shuffled = directories.chain((list) =>
      fc.tuple(fc.constant(named(list)), fc.shuffledSubarray(named(list), { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, anyNeed, matchDay, ([list, other], asked, on) => {
        const facts = (given: readonly StructureInput[]): ReadonlyMap<string, unknown> => {
          const { candidates, excluded } = matchStructures(asked, structureDirectory(given), on);
          return new Map<string, unknown>([
            ...candidates.map(({ structure: { name }, ...rest }) => [String(name), rest] as const),
            ...excluded.map(({ structure: { name }, reasons }) => [String(name), reasons] as const),
          ]);
        };
        const [one, two] = [facts(list), facts(other)];
        expect(two.size).toBe(list.length);
        for (const [name, fact] of one) expect(two.get(name)).toEqual(fact);
      }),
      { numRuns: runs(300) },
    );
  });

  it('nothing that it is given is changed', () => {
    const frozen = <T>(value: T): T => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
      return value;
    };
    fc.assert(
      fc.property(directories, anyNeed, matchDay, anyOptions, (list, asked, on, options) => {
        const [before, directory] = [structuredClone([list, asked, options]), structureDirectory(list)];
        const plain = JSON.stringify(directory);
        const match = matchStructures(asked, directory, on, options);
        expect([list, asked, options]).toEqual(before);
        expect(JSON.stringify(directory)).toBe(plain);
        const again = matchStructures(frozen(asked), structureDirectory(frozen(list)), on, frozen(options));
        expect(again).toEqual(match);
      }),
      { numRuns: runs(150) },
    );
  });
});
