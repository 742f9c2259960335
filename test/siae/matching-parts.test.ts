/**
 * Each part of a match on its own: points, reasons, both sides of each boundary.
 */
import { describe, expect, it, test } from 'vitest';

import {
  distanceKm,
  matchStructures,
  renderFinding,
  siaeMessages,
  structureDirectory,
  type ConventionInput,
  type Finding,
  type MatchCandidate,
  type MatchOptions,
  type MatchPartName,
  type MatchResult,
  type NeedInput,
  type SiaeKind,
  type StructureInput,
} from '../../src/index.js';

const convention = (kind: SiaeKind, fields: Partial<ConventionInput> = {}): ConventionInput => ({
  kind,
  firstDay: '2025-01-01',
  lastDay: '2027-12-31',
  ...fields,
});

const BASE: StructureInput = {
  name: 'A',
  kinds: [],
  activities: ['premises-cleaning'],
  location: { commune: '94028' },
  territory: { departements: ['94'] },
  capacity: { hoursPerMonth: 100 },
  conventions: [convention('EI')],
};

const NEED: NeedInput = {
  tasks: ['premises-cleaning'],
  place: { commune: '94022' },
  hoursPerMonth: 100,
  firstDay: '2026-01-01',
  lastDay: '2026-12-31',
};

type Fields<T> = { readonly [K in keyof T]?: T[K] | undefined };

function merged<T extends object>(base: T, fields: Fields<T>): T {
  return Object.fromEntries(Object.entries({ ...base, ...fields }).filter(([, value]) => value !== undefined)) as T;
}

interface Case {
  readonly structure?: Fields<StructureInput>;
  readonly need?: Fields<NeedInput>;
  readonly options?: MatchOptions;
  readonly on?: string;
}

function run({ structure = {}, need = {}, options = {}, on = '2026-01-01' }: Case): MatchResult {
  return matchStructures(merged(NEED, need), structureDirectory([merged(BASE, structure)]), on, options);
}

function findingsOf({ candidates, excluded }: MatchResult): readonly Finding[] {
  return [
    ...candidates.flatMap(({ parts, findings }) => [...parts.map(({ finding }) => finding), ...findings]),
    ...excluded.flatMap(({ reasons }) => reasons),
  ];
}

/** `points code outcome` of a part, or the codes that exclude. */
function part(name: MatchPartName, one: Case): string {
  const { candidates, excluded } = run(one);
  if (excluded[0] !== undefined) return `out: ${excluded[0].reasons.map(({ code }) => code.slice(11)).join(', ')}`;
  const found = candidates[0]?.parts.find((own) => own.part === name);
  if (found === undefined) return 'does not count';
  return `${String(found.points)} ${found.finding.code.slice(11)} ${found.finding.outcome}`;
}

function said(one: Case, code: string, locale: 'fr' | 'en'): string {
  const found = findingsOf(run(one)).find((finding) => finding.code === code);
  return found === undefined
    ? 'nothing'
    : renderFinding(found, siaeMessages, locale).replaceAll(/[\u00a0\u202f]/g, ' ');
}

const onlyCandidate = (one: Case): MatchCandidate => run(one).candidates[0]!;

const CHOISY = { latitude: 48.764509, longitude: 2.407143 };
const CRETEIL = { latitude: 48.780054, longitude: 2.462768 };
/** The distance between them as the package computes it: exactly at the radius. */
const BETWEEN = distanceKm(CRETEIL, CHOISY);

describe('the tasks', () => {
  const three = { tasks: ['premises-cleaning', 'mediation', 'painting'] } as const;

  test.each<[string, Case, string]>([
    ['all of them', {}, '100 does-tasks not-applicable'],
    ['one of three', { need: three }, '33 does-some-tasks not-applicable'],
    [
      'two of three',
      { need: three, structure: { activities: ['painting', 'mediation'] } },
      '66 does-some-tasks not-applicable',
    ],
    [
      'a task said twice counts once',
      { need: { tasks: ['premises-cleaning', 'premises-cleaning'] } },
      '100 does-tasks not-applicable',
    ],
    ['none of them', { structure: { activities: ['painting'] } }, 'out: other-activities'],
    ['nothing at all', { structure: { activities: [] } }, 'out: other-activities'],
    ['not known', { structure: { activities: undefined } }, '50 tasks-not-stated uncertain'],
    [
      'not known, and a trade that suggests them',
      { structure: { activities: undefined, naf: '81.21Z' } },
      '70 tasks-suggested uncertain',
    ],
    [
      'not known, and another trade',
      { structure: { activities: undefined, naf: '8130Z' } },
      '30 tasks-other-suggested uncertain',
    ],
    [
      'not known, and a code that names no trade',
      { structure: { activities: undefined, naf: '9499Z' } },
      '50 tasks-not-stated uncertain',
    ],
    [
      'not known, and a trade that suggests one of three',
      { need: three, structure: { activities: undefined, naf: '8121Z' } },
      '50 tasks-not-stated uncertain',
    ],
    [
      'what it says it does counts more than its code',
      { structure: { naf: '4334Z' } },
      '100 does-tasks not-applicable',
    ],
  ])('%s', (_, one, expected) => {
    expect(part('tasks', one)).toBe(expected);
  });
});

describe('the place', () => {
  const around = (radiusKm: number): NeedInput['place'] => ({ around: { ...CHOISY, radiusKm } });

  test.each<[string, Case, string]>([
    ['its département', {}, '100 place-served not-applicable'],
    ['its commune', { structure: { territory: { communes: ['94022'] } } }, '100 place-served not-applicable'],
    ['the whole country', { structure: { territory: { wholeCountry: true } } }, '80 country-served not-applicable'],
    [
      'the whole country, and its département',
      { structure: { territory: { wholeCountry: true, departements: ['94'] } } },
      '100 place-served not-applicable',
    ],
    [
      'the whole country, and another département',
      { structure: { territory: { wholeCountry: true, departements: ['75'] } } },
      '80 country-served not-applicable',
    ],
    ['another département', { structure: { territory: { departements: ['93', '75'] } } }, 'out: outside-territory'],
    [
      'another commune of the département',
      { structure: { territory: { communes: ['94028'] } } },
      'out: outside-territory',
    ],
    [
      'communes, when the need names a département only',
      { structure: { territory: { communes: ['94028'] } }, need: { place: { departement: '94' } } },
      '40 same-departement uncertain',
    ],
    [
      'communes, of a structure in another département, when the need names a département only',
      {
        structure: { territory: { communes: ['75056'] }, location: { departement: '75' } },
        need: { place: { departement: '94' } },
      },
      '30 place-not-known uncertain',
    ],
    [
      'départements, when the need names another',
      { structure: { territory: { departements: ['75'] } }, need: { place: { departement: '94' } } },
      'out: outside-territory',
    ],
    ['a territory that says nothing', { structure: { territory: {} } }, '40 same-departement uncertain'],
    [
      'a territory that says nothing, in another département',
      { structure: { territory: {}, location: { departement: '75' } } },
      '30 place-not-known uncertain',
    ],
    [
      'a territory that says nothing, in the same commune',
      { structure: { territory: {}, location: { commune: '94022' } } },
      '100 same-commune uncertain',
    ],
    [
      'no territory, the same commune',
      { structure: { territory: undefined, location: { commune: '94022' } } },
      '100 same-commune uncertain',
    ],
    ['no territory, the same département', { structure: { territory: undefined } }, '40 same-departement uncertain'],
    [
      'no territory, another département',
      { structure: { territory: undefined, location: { departement: '75' } } },
      'out: other-departement',
    ],
    ['nothing known', { structure: { territory: undefined, location: undefined } }, '30 place-not-known uncertain'],
    [
      'coordinates of the need only',
      { structure: { territory: undefined }, need: { place: around(5) } },
      '30 place-not-known uncertain',
    ],
  ])('%s', (_, one, expected) => {
    expect(part('place', one)).toBe(expected);
  });

  describe('in arrondissements', () => {
    const served = (stated: string, commune: string): string =>
      part('place', { structure: { territory: { communes: [stated] } }, need: { place: { commune } } });
    const SERVED = '100 place-served not-applicable';

    // A territory of an arrondissement covers a part of the commune; the structure is in another département, and is asked.
    test.each<[whole: string, first: string, last: string, before: string, after: string]>([
      ['75056', '75101', '75120', '75100', '75121'],
      ['69123', '69381', '69389', '69380', '69390'],
      ['13055', '13201', '13216', '13200', '13217'],
    ])('%s: from %s to %s', (whole, first, last, before, after) => {
      expect([first, last, whole].map((commune) => served(whole, commune))).toEqual([SERVED, SERVED, SERVED]);
      expect([before, after].map((commune) => served(whole, commune))).toEqual([
        'out: outside-territory',
        'out: outside-territory',
      ]);
      expect([first, last].map((stated) => served(stated, whole))).toEqual([
        '30 place-not-known uncertain',
        '30 place-not-known uncertain',
      ]);
      expect([before, after].map((stated) => served(stated, whole))).toEqual([
        'out: outside-territory',
        'out: outside-territory',
      ]);
      expect([served(first, first), served(first, last)]).toEqual([SERVED, 'out: outside-territory']);
    });

    test('a structure is in the commune of its arrondissement', () => {
      const near = (own: string, commune: string): string =>
        part('place', {
          structure: { territory: undefined, location: { commune: own } },
          need: { place: { commune } },
        });
      expect(near('75056', '75113')).toBe('100 same-commune uncertain');
      expect(near('75113', '75056')).toBe('100 same-commune uncertain');
      expect(near('75113', '75114')).toBe('100 same-commune uncertain');
      expect(near('75121', '75056')).toBe('40 same-departement uncertain');
      expect(near('69385', '13205')).toBe('out: other-departement');
    });

    test('an association of an arrondissement is not turned away from the whole commune', () => {
      const of = (territory: string, commune: string): string =>
        part('form', {
          structure: {
            conventions: [convention('AI', { territory: { communes: [territory] } })],
            territory: { wholeCountry: true },
          },
          need: { place: { commune } },
        });
      expect(of('75056', '75113')).toBe('40 form-unusual/lasting not-applicable');
      expect(of('75113', '75056')).toBe('40 form-unusual/lasting not-applicable');
      expect(of('75113', '75114')).toBe('out: association-outside-territory');
    });
  });

  describe('by distance', () => {
    const near = (radiusKm: number): string =>
      part('place', { structure: { territory: undefined, location: CRETEIL }, need: { place: around(radiusKm) } });

    test('the circle is included, and what lies beyond it by a hair is not', () => {
      expect(BETWEEN).toBeCloseTo(4.4275, 3);
      expect(near(BETWEEN)).toBe('50 near uncertain');
      expect(near(BETWEEN * (1 - 1e-12))).toBe('out: too-far');
    });

    test('loses a point for each fiftieth of the radius', () => {
      // 4.4275 km of 10 km is 22.1 fiftieths, of 100 km 2.2, of 500 km less than one.
      expect([10, 100, 500].map(near)).toEqual(['78 near uncertain', '98 near uncertain', '100 near uncertain']);
    });

    test('a radius of nothing is the very point', () => {
      const here = { structure: { territory: undefined, location: CHOISY }, need: { place: around(0) } };
      expect(part('place', here)).toBe('100 near uncertain');
      expect(near(0)).toBe('out: too-far');
    });

    test('counts before the commune, and not at all where a territory is stated', () => {
      const place = { commune: '94022', around: { ...CHOISY, radiusKm: 1 } };
      const location = { commune: '94022', ...CRETEIL };
      expect(part('place', { structure: { territory: undefined, location }, need: { place } })).toBe('out: too-far');
      expect(part('place', { structure: { location }, need: { place } })).toBe('100 place-served not-applicable');
    });

    test('a territory around the structure', () => {
      const served = (radiusKm: number, location: StructureInput['location']): string =>
        part('place', { structure: { territory: { radiusKm }, location }, need: { place: around(100) } });
      expect(served(BETWEEN, CRETEIL)).toBe('100 place-served not-applicable');
      expect(served(BETWEEN * (1 - 1e-12), CRETEIL)).toBe('out: outside-territory');
      expect(served(5, { commune: '94028' })).toBe('30 place-not-known uncertain');
    });

    test('a radius says more than the whole country', () => {
      const served = (radiusKm: number): string =>
        part('place', {
          structure: { territory: { wholeCountry: true, radiusKm }, location: CRETEIL },
          need: { place: around(1) },
        });
      expect(served(BETWEEN)).toBe('100 place-served not-applicable');
      expect(served(BETWEEN * (1 - 1e-12))).toBe('80 country-served not-applicable');
    });

    test('counts where a territory leaves the place open', () => {
      const open = (radiusKm: number): string =>
        part('place', { structure: { territory: {}, location: CRETEIL }, need: { place: around(radiusKm) } });
      expect([open(10), open(1)]).toEqual(['78 near uncertain', 'out: too-far']);
    });

    test('a place in any part of the territory is served', () => {
      const territory = { departements: ['94'], radiusKm: 1 };
      const place = { commune: '94022', ...around(100) };
      expect(part('place', { structure: { territory, location: CRETEIL }, need: { place } })).toBe(
        '100 place-served not-applicable',
      );
      expect(
        part('place', {
          structure: { territory: { ...territory, departements: ['75'] }, location: CRETEIL },
          need: { place },
        }),
      ).toBe('out: outside-territory');
    });

    test('is told wherever both are known, far away too', () => {
      const lyon = { latitude: 45.758, longitude: 4.8351 };
      const structure = { territory: { wholeCountry: true }, location: lyon } as const;
      expect(onlyCandidate({ structure, need: { place: around(5) } }).distanceKm).toBe(distanceKm(lyon, CHOISY));
      expect(onlyCandidate({ structure }).distanceKm).toBeUndefined();
      expect(onlyCandidate({ need: { place: { commune: '94022', ...around(5) } } }).distanceKm).toBeUndefined();
    });
  });
});

describe('the hours', () => {
  test.each<[string, NonNullable<StructureInput['capacity']> | undefined, NeedInput['hoursPerMonth'], string]>([
    ['exactly', { hoursPerMonth: 100 }, 100, '100 has-hours not-applicable'],
    ['a hundredth less', { hoursPerMonth: '99.99' }, 100, '99 has-some-hours not-applicable'],
    ['a hundredth more', { hoursPerMonth: '100.01' }, 100, '100 has-hours not-applicable'],
    ['two thirds', { hoursPerMonth: 100 }, 150, '66 has-some-hours not-applicable'],
    ['next to nothing', { hoursPerMonth: '0.01' }, 150, '0 has-some-hours not-applicable'],
    ['none', { hoursPerMonth: '0.00' }, 150, 'out: no-hours'],
    ['not known', undefined, 150, '50 hours-not-stated uncertain'],
  ])('%s', (_, capacity, hoursPerMonth, expected) => {
    expect(part('hours', { structure: { capacity }, need: { hoursPerMonth } })).toBe(expected);
  });
});

describe('the conventions', () => {
  const held = (...conventions: readonly ConventionInput[]): string =>
    part('convention', { structure: { kinds: conventions.length === 0 ? ['EI'] : [], conventions } });

  test.each<[string, readonly ConventionInput[], string]>([
    [
      'from the first day to the last',
      [convention('EI', { firstDay: '2026-01-01', lastDay: '2026-12-31' })],
      '100 convention-throughout met',
    ],
    // 364 of 365 days.
    ['to the day before the last', [convention('EI', { lastDay: '2026-12-30' })], '99 convention-part uncertain'],
    ['from the day after the first', [convention('EI', { firstDay: '2026-01-02' })], '99 convention-part uncertain'],
    ['on the first day only', [convention('EI', { lastDay: '2026-01-01' })], '0 convention-part uncertain'],
    ['on the last day only', [convention('EI', { firstDay: '2026-12-31' })], '0 convention-part uncertain'],
    ['to the day before the first', [convention('EI', { lastDay: '2025-12-31' })], 'out: no-convention'],
    ['from the day after the last', [convention('EI', { firstDay: '2027-01-01' })], 'out: no-convention'],
    ['none: nothing is known', [], '50 conventions-not-stated uncertain'],
    [
      'one after the other',
      [convention('EI', { firstDay: '2026-07-01' }), convention('EI', { lastDay: '2026-06-30' })],
      '100 convention-throughout met',
    ],
    // From 1 January to 30 June 181 days, from 2 July 183: 364 of 365.
    [
      'one after the other but for a day',
      [convention('EI', { lastDay: '2026-06-30' }), convention('EI', { firstDay: '2026-07-02' })],
      '99 convention-part uncertain',
    ],
    // January to September, 273 days of 365, whatever is counted twice.
    [
      'over each other',
      [
        convention('EI', { lastDay: '2026-09-30' }),
        convention('EI', { firstDay: '2026-03-01', lastDay: '2026-06-30' }),
      ],
      '74 convention-part uncertain',
    ],
    // January to June 181 days, July to December 184, of 365: a lot is charged to one of them.
    [
      'of two kinds, one after the other: only the longer',
      [convention('EI', { lastDay: '2026-06-30' }), convention('ACI', { firstDay: '2026-07-01' })],
      '50 convention-part uncertain',
    ],
    [
      'over the work, beside one to renew',
      [convention('EI', { lastDay: '2026-01-01' }), convention('EI', { firstDay: '2026-01-02' })],
      '100 convention-throughout met',
    ],
  ])('%s', (_, conventions, expected) => {
    expect(held(...conventions)).toBe(expected);
  });

  test('that are not known are asked of a SIAE, and of a neighbour what it is under', () => {
    const of = (kinds: StructureInput['kinds'], labels?: StructureInput['labels']): string =>
      part('convention', { structure: { conventions: undefined, kinds, labels } });
    expect(of(['EI'])).toBe('50 conventions-not-stated uncertain');
    expect(of(['EA', 'EI'])).toBe('50 conventions-not-stated uncertain');
    expect(of(['EA'])).toBe('50 convention-not-asked uncertain');
    expect(of([], ['regie-de-quartier'])).toBe('50 convention-not-asked uncertain');
    expect(of(['OPCS'], ['regie-de-quartier'])).toBe('50 convention-not-asked uncertain');
    expect(
      onlyCandidate({ structure: { conventions: undefined, labels: ['regie-de-quartier'] } }).kind,
    ).toBeUndefined();
  });

  test('are known kind by kind', () => {
    const ended = [convention('ACI', { lastDay: '2025-12-31' })];
    // Nothing is known of the EI: that the ACI has ended closes nothing.
    const partial: Case = { structure: { kinds: ['EI', 'ACI'], conventions: ended } };
    expect(part('convention', partial)).toBe('50 conventions-not-stated uncertain');
    expect([onlyCandidate(partial).kind, onlyCandidate(partial).kinds]).toEqual(['EI', ['EI']]);
    expect(part('convention', { structure: { kinds: ['ACI'], conventions: ended } })).toBe('out: no-convention');
    const both = [...ended, convention('EI', { lastDay: '2025-12-31' })];
    expect(part('convention', { structure: { kinds: ['EI', 'ACI'], conventions: both } })).toBe('out: no-convention');
    // An ACI whose convention covers all is worth more than an EI that has to be asked; both count.
    const held: Case = { structure: { kinds: ['EI'], conventions: [convention('ACI')] } };
    expect(part('convention', held)).toBe('100 convention-throughout met');
    expect([onlyCandidate(held).kind, onlyCandidate(held).kinds]).toEqual(['ACI', ['EI', 'ACI']]);
  });

  test('are not all known where an annex in force goes beyond them', () => {
    const of = (lastDay: string, state: 'VALIDE' | 'CLOTURE'): string =>
      part('convention', {
        structure: {
          conventions: [convention('EI', { lastDay: '2025-12-31' })],
          annexes: [{ kind: 'EI', state, firstDay: '2025-12-01', lastDay }],
        },
      });
    expect(of('2025-12-31', 'VALIDE')).toBe('out: no-convention');
    expect(of('2026-01-01', 'VALIDE')).toBe('50 conventions-not-stated uncertain');
    expect(of('2026-01-01', 'CLOTURE')).toBe('out: no-convention');
  });

  test('that have ended leave a neighbour or a régie what it is besides', () => {
    const ended = [convention('EI', { lastDay: '2025-12-31' })];
    expect(part('convention', { structure: { conventions: ended, kinds: ['EA'] } })).toBe(
      '50 convention-not-asked uncertain',
    );
    const regie: Case = { structure: { conventions: ended, labels: ['regie-de-quartier'] } };
    expect(part('convention', regie)).toBe('0 conventions-ended uncertain');
    expect([onlyCandidate(regie).kind, onlyCandidate(regie).kinds]).toEqual([undefined, []]);
    expect(onlyCandidate({ structure: { conventions: ended, kinds: ['EA'] } }).kinds).toEqual(['EA']);
    // A régie whose convention as an association is for another place has none that counts here.
    const elsewhere = [convention('AI', { territory: { departements: ['77'] } })];
    expect(part('convention', { structure: { conventions: elsewhere, labels: ['regie-de-quartier'] } })).toBe(
      '0 conventions-ended uncertain',
    );
  });

  test('that end before the work are to be renewed, when one is in force on the day of the match', () => {
    const on = (day: string, fields: Partial<ConventionInput> = {}): string =>
      part('convention', {
        structure: { conventions: [convention('EI', { firstDay: '2025-11-01', lastDay: '2025-12-31', ...fields })] },
        on: day,
      });
    expect(on('2025-10-31')).toBe('out: no-convention');
    expect(on('2025-11-01')).toBe('0 convention-to-renew uncertain');
    expect(on('2025-12-31')).toBe('0 convention-to-renew uncertain');
    expect(on('2026-01-01')).toBe('out: no-convention');
    // One that reaches the first day of the work is not to be renewed before it.
    expect(on('2025-12-31', { lastDay: '2026-01-01' })).toBe('0 convention-part uncertain');
    // Asked afterwards, the one in force says nothing of the work: it is asked about all the same.
    expect(on('2027-01-01', { firstDay: '2027-01-01', lastDay: '2027-12-31' })).toBe('0 convention-to-renew uncertain');
  });

  test('that are to be renewed are told with the last day that counts', () => {
    const until = (conventions: readonly ConventionInput[], firstDay: string): unknown =>
      onlyCandidate({ structure: { conventions }, need: { firstDay, lastDay: '2027-12-31' }, on: '2025-12-01' })
        .parts.find((own) => own.part === 'convention')
        ?.finding.figures.map(({ name, value }) => `${name} ${value}`);
    const two = [convention('EI', { lastDay: '2025-12-31' }), convention('EI', { lastDay: '2026-02-28' })];
    expect(until(two, '2026-03-01')).toEqual(['kind EI', 'until 2026-02-28']);
    expect(until([convention('EITI')], '2027-01-01')).toEqual(['kind EITI', 'until 2026-12-22']);
  });

  test('an EITI counts no more from 23 December 2026', () => {
    const from = (firstDay: string, on = '2026-01-01'): string =>
      part('convention', { structure: { conventions: [convention('EITI')] }, need: { firstDay }, on });
    // 356 days of 365, one of ten, none of nine.
    expect(from('2026-01-01')).toBe('97 convention-part uncertain');
    expect(from('2026-12-22')).toBe('10 convention-part uncertain');
    expect(from('2026-12-23')).toBe('0 convention-to-renew uncertain');
    expect(from('2026-12-23', '2026-12-22')).toBe('0 convention-to-renew uncertain');
    expect(from('2026-12-23', '2026-12-23')).toBe('out: no-convention');
  });

  test('the reason cites the length of the convention of the kind', () => {
    const labels = (kind: SiaeKind): readonly string[] =>
      findingsOf(run({ structure: { conventions: [convention(kind, { lastDay: '2025-12-31' })] } }))[0]!.basis.map(
        ({ label }) => label,
      );
    expect(labels('ETTI')).toEqual(['Code du travail, art. R5132-10-8']);
    expect(labels('ACI')).toEqual(['Code du travail, art. R5132-29']);
    expect(labels('EITI')[0]).toMatch(/^Loi n°.2018-771 /);
  });
});

describe('an association intermédiaire and its territory', () => {
  const of = (
    territory: ConventionInput['territory'],
    place: NeedInput['place'],
    more: Fields<StructureInput> = {},
  ): string =>
    part('form', {
      structure: {
        conventions: [convention('AI', territory === undefined ? {} : { territory })],
        territory: { wholeCountry: true },
        ...more,
      },
      need: { place },
    });

  test('case 9: supplies nobody outside it', () => {
    expect(of({ departements: ['94'] }, { commune: '77288' })).toBe('out: association-outside-territory');
    expect(of({ departements: ['94'] }, { commune: '94022' })).toBe('40 form-unusual/lasting not-applicable');
    expect(of({ communes: ['94022'] }, { commune: '94028' })).toBe('out: association-outside-territory');
    expect(of({ communes: ['94022'] }, { departement: '94' })).toBe('40 form-unusual/lasting not-applicable');
    expect(of({ departements: ['77'] }, { departement: '94' })).toBe('out: association-outside-territory');
  });

  test('the other kinds of the same structure work there all the same', () => {
    const both = { conventions: [convention('AI', { territory: { departements: ['94'] } }), convention('ACI')] };
    expect(of(undefined, { commune: '77288' }, both)).toBe('100 form-suits/lasting not-applicable');
    expect(
      onlyCandidate({
        structure: { ...both, territory: { wholeCountry: true } },
        need: { place: { commune: '77288' } },
      }).kinds,
    ).toEqual(['ACI']);
  });

  test('that is not known is asked for', () => {
    const codes = (territory?: ConventionInput['territory']): readonly string[] =>
      onlyCandidate({
        structure: { conventions: [convention('AI', territory === undefined ? {} : { territory })] },
      }).findings.map(({ code, outcome }) => `${code.slice(11)} ${outcome}`);
    const task = 'association-task uncertain';
    expect(codes()).toEqual(['association-hours not-applicable', 'association-territory-unknown uncertain', task]);
    expect(codes({ departements: ['94'] })).toEqual(['association-hours not-applicable', task]);
    const silent: Case = { structure: { kinds: ['AI'], conventions: [] } };
    expect(onlyCandidate(silent).findings.map(({ code }) => code.slice(11))).toContain('association-territory-unknown');
  });

  test('a convention to be renewed says where as well as one that holds', () => {
    const of = (departement: string): string =>
      part('convention', {
        structure: {
          conventions: [convention('AI', { lastDay: '2025-12-31', territory: { departements: [departement] } })],
        },
        on: '2025-12-31',
      });
    expect(of('94')).toBe('0 convention-to-renew uncertain');
    expect(of('77')).toBe('out: association-outside-territory');
  });

  test('says so with its article', () => {
    const one: Case = {
      structure: { conventions: [convention('AI', { territory: { departements: ['77'] } })] },
    };
    expect(said(one, 'siae/match-association-outside-territory', 'fr')).toContain(
      'Non conforme : Le lieu est hors du territoire de la convention de l’association intermédiaire : elle ne peut y mettre personne à disposition. [Code du travail, art. R5132-19',
    );
    expect(said(one, 'siae/match-association-outside-territory', 'en')).toContain(
      'Breached: The place is outside the territory of the convention of the association intermédiaire: it may supply nobody there. [Code du travail, art. R5132-19',
    );
  });
});

describe('who supplies no labour', () => {
  test('a facilitators’ body is left out; with a convention, a kind or the label of a régie it is not', () => {
    const of = (fields: Fields<StructureInput>): string =>
      part('form', { structure: { conventions: undefined, kinds: ['OPCS'], ...fields } });
    expect(of({})).toBe('out: supplies-no-labour');
    expect(of({ conventions: [] })).toBe('out: supplies-no-labour');
    expect(of({ conventions: [convention('EI', { lastDay: '2025-12-31' })] })).toBe('out: no-convention');
    expect(of({ conventions: [convention('EI')] })).toBe('100 form-suits/lasting not-applicable');
    expect(of({ kinds: ['OPCS', 'EA'] })).toBe('100 form-suits/lasting not-applicable');
    expect(of({ labels: ['regie-de-quartier'] })).toBe('100 form-suits/lasting not-applicable');
    expect(onlyCandidate({ structure: { conventions: undefined, kinds: ['OPCS', 'EA'] } }).kinds).toEqual(['EA']);
  });
});

describe('the form of work', () => {
  const form = (kind: SiaeKind, lastDay: string, options: MatchOptions = {}): string =>
    part('form', { structure: { conventions: [convention(kind)] }, need: { lastDay }, options });

  test.each<[SiaeKind, string, string]>([
    ['EI', '60 form-possible/one-off', '100 form-suits/lasting'],
    ['ETTI', '80 form-suits/one-off', '40 form-unusual/lasting'],
    ['AI', '100 form-suits/one-off', '40 form-unusual/lasting'],
    ['ACI', '40 form-unusual/one-off', '100 form-suits/lasting'],
    ['EITI', '60 form-possible/one-off', '40 form-unusual/lasting'],
  ])('%s: three months to the day are one mission, a day more is lasting work', (kind, oneOff, lasting) => {
    expect(form(kind, '2026-03-31')).toBe(`${oneOff} not-applicable`);
    expect(form(kind, '2026-04-01')).toBe(`${lasting} not-applicable`);
  });

  test.each<[firstDay: string, lastDay: string, pattern: string]>([
    ['2026-01-15', '2026-04-14', 'one-off'],
    ['2026-01-15', '2026-04-15', 'lasting'],
    // 30 November + 3 months is the last day of February.
    ['2025-11-30', '2026-02-27', 'one-off'],
    ['2025-11-30', '2026-02-28', 'lasting'],
  ])('from %s to %s: %s', (firstDay, lastDay, pattern) => {
    expect(run({ need: { firstDay, lastDay } }).need.pattern).toBe(pattern);
    expect(run({ need: { firstDay, lastDay, pattern: 'one-off' } }).need.pattern).toBe('one-off');
  });

  test('a régie de quartier suits both, with what it is besides or without', () => {
    const regie = (fields: Fields<StructureInput>, lastDay: string): string =>
      part('form', { structure: { labels: ['regie-de-quartier'], ...fields }, need: { lastDay } });
    for (const lastDay of ['2026-02-01', '2026-12-31']) {
      const pattern = lastDay === '2026-02-01' ? 'one-off' : 'lasting';
      expect(regie({ conventions: undefined }, lastDay)).toBe(`100 form-suits/${pattern} not-applicable`);
      expect(regie({ conventions: [convention('ACI')] }, lastDay)).toBe(`100 form-suits/${pattern} not-applicable`);
    }
    expect(
      said(
        { structure: { labels: ['regie-de-quartier'], conventions: undefined } },
        'siae/match-form-suits/lasting',
        'fr',
      ),
    ).toContain('La forme de travail (régie de quartier) convient à un travail qui dure.');
  });

  test('the one that suits best is kept; of two that suit alike, the first kind', () => {
    const both: Case = {
      structure: { conventions: [convention('ACI'), convention('AI')] },
      need: { lastDay: '2026-01-31' },
    };
    expect(part('form', both)).toBe('100 form-suits/one-off not-applicable');
    expect(said(both, 'siae/match-form-suits/one-off', 'en')).toContain(
      'The form of work (AI) suits a single mission.',
    );
    const alike: Case = { structure: { conventions: [convention('ACI'), convention('EI')] } };
    expect(said(alike, 'siae/match-form-suits/lasting', 'en')).toContain(
      'The form of work (EI) suits work that lasts.',
    );
  });

  test('the kind that is worth more with all its parts is kept whole', () => {
    const parts = (one: Case): readonly string[] => {
      const { kind, kinds } = onlyCandidate(one);
      const named = (['convention', 'form', 'supervision'] as const).map((name) => part(name, one));
      return [String(kind), kinds.join(' '), ...named];
    };
    // On the day of the match both are in force, for a month of work from the next one on: 15 × 100 against 15 × 100 + 15 × 40.
    const mission: Case = {
      structure: { conventions: [convention('AI', { lastDay: '2025-12-31' }), convention('ACI')] },
      need: { lastDay: '2026-01-31' },
      on: '2025-12-31',
    };
    const NONE = 'does not count';
    expect(parts(mission)).toEqual([
      'ACI',
      'AI ACI',
      '100 convention-throughout met',
      '40 form-unusual/one-off not-applicable',
      NONE,
    ]);
    expect(onlyCandidate(mission).findings.map(({ code }) => code.slice(11))).toEqual(['worksite-sales']);
    // 26 × 100 against 15 × 100 + 26 × 40 = 2,540; at 25 both are worth 2,500, and the first of the two is kept.
    const weighed = (form: number): string | undefined =>
      onlyCandidate({ ...mission, options: { weights: { form } } }).kind;
    expect([24, 25, 26].map(weighed)).toEqual(['ACI', 'AI', 'AI']);
    // 15 × 80 against 15 × 60; with the supervision, 1,200 against 900 + 10 × 70.
    const team: Case = {
      structure: { conventions: [convention('ETTI'), convention('EI')] },
      need: { lastDay: '2026-01-31' },
    };
    expect(parts(team).slice(0, 4)).toEqual([
      'ETTI',
      'EI ETTI',
      '100 convention-throughout met',
      '80 form-suits/one-off not-applicable',
    ]);
    expect(parts({ ...team, need: { lastDay: '2026-01-31', supervision: true } })).toEqual([
      'EI',
      'EI ETTI',
      '100 convention-throughout met',
      '60 form-possible/one-off not-applicable',
      '70 supervision-usual uncertain',
    ]);
  });

  test('the label of a régie stands in for a form that is worth less, and changes no kind', () => {
    const regie = (lastDay: string): MatchCandidate =>
      onlyCandidate({
        structure: { conventions: [convention('AI')], labels: ['regie-de-quartier'] },
        need: { lastDay, supervision: true },
      });
    const worth = ({ parts, kind }: MatchCandidate): unknown => [
      kind,
      ...parts
        .filter((own) => own.part === 'form' || own.part === 'supervision')
        .map(({ points, finding }) => [points, ...finding.figures.map(({ value }) => value)]),
    ];
    // Lasting work: 100 for the régie, 40 for an AI. A mission: 100 for both, and the kind is named.
    expect(worth(regie('2026-12-31'))).toEqual(['AI', [100, 'régie de quartier'], [70]]);
    expect(worth(regie('2026-01-31'))).toEqual(['AI', [100, 'AI'], [0]]);
    expect(regie('2026-12-31').findings.map(({ code }) => code.slice(11))).toContain('association-task');
  });

  test('points of the caller replace the defaults, and draw the lines at 80 and 50', () => {
    const worth = (EI: number): string => form('EI', '2026-12-31', { formPoints: { lasting: { EI } } });
    expect([80, 79, 50, 49, 0].map(worth)).toEqual([
      '80 form-suits/lasting not-applicable',
      '79 form-possible/lasting not-applicable',
      '50 form-possible/lasting not-applicable',
      '49 form-unusual/lasting not-applicable',
      '0 form-unusual/lasting not-applicable',
    ]);
    expect(form('EI', '2026-03-31', { formPoints: { lasting: { EI: 1 } } })).toBe(
      '60 form-possible/one-off not-applicable',
    );
  });
});

describe('the supervision', () => {
  const supervision = (fields: Fields<StructureInput>, asked?: boolean): string =>
    part('supervision', { structure: fields, need: { supervision: asked } });

  test('does not count unless it is asked for', () => {
    expect(supervision({})).toBe('does not count');
    expect(supervision({}, false)).toBe('does not count');
  });

  test.each<[string, Fields<StructureInput>, string]>([
    ['stated', { capacity: { hoursPerMonth: 100, supervision: true } }, '100 supervises not-applicable'],
    ['denied', { capacity: { hoursPerMonth: 100, supervision: false } }, '0 does-not-supervise not-applicable'],
    ['usual for an EI', {}, '70 supervision-usual uncertain'],
    ['usual for an ACI', { conventions: [convention('ACI')] }, '70 supervision-usual uncertain'],
    [
      'usual for an ESAT',
      { conventions: undefined, kinds: ['ESAT'], capacity: undefined },
      '70 supervision-usual uncertain',
    ],
    ['left to the customer of an AI', { conventions: [convention('AI')] }, '0 supervision-with-buyer uncertain'],
    ['left to the customer of an ETTI', { conventions: [convention('ETTI')] }, '0 supervision-with-buyer uncertain'],
    [
      'left to the customer of a GEIQ',
      { conventions: undefined, kinds: ['GEIQ'] },
      '0 supervision-with-buyer uncertain',
    ],
    ['usual for a régie', { conventions: undefined, labels: ['regie-de-quartier'] }, '70 supervision-usual uncertain'],
  ])('%s', (_, fields, expected) => {
    expect(supervision(fields, true)).toBe(expected);
  });
});

describe('what is to be known besides', () => {
  const notes = (one: Case): readonly string[] =>
    onlyCandidate(one).findings.map(({ code, severity }) => `${code.slice(11)} ${severity}`);

  test('by form of work', () => {
    expect(notes({})).toEqual([]);
    expect(notes({ structure: { conventions: [convention('ACI')] } })).toEqual(['worksite-sales info']);
    expect(notes({ structure: { conventions: [convention('ETTI')] } })).toEqual(['mission-length info']);
    expect(notes({ structure: { conventions: undefined, kinds: ['EATT'] } })).toEqual(['mission-length info']);
    expect(notes({ structure: { conventions: undefined, kinds: ['ESAT'] } })).toEqual([]);
  });

  test('an association supplies for a precise and temporary task: not for lasting work', () => {
    const conventions = [convention('AI', { territory: { departements: ['94'] } })];
    const of = (need: Fields<NeedInput>): readonly string[] => notes({ structure: { conventions }, need });
    expect(of({ lastDay: '2026-03-31' })).toEqual(['association-hours warning']);
    expect(of({ lastDay: '2026-04-01' })).toEqual(['association-hours warning', 'association-task warning']);
    expect(of({ pattern: 'one-off' })).toEqual(['association-hours warning']);
    const code = 'siae/match-association-task';
    expect(said({ structure: { conventions } }, code, 'fr')).toBe(
      'À confirmer : Une association intermédiaire ne met à disposition d’un employeur soumis au plafond que pour une tâche précise et temporaire : un travail qui dure jusqu’au 31 décembre 2026 est à découper, ou à confier autrement. [Code du travail, art. L5132-9, 1° (source unique)]',
    );
    expect(said({ structure: { conventions } }, code, 'en')).toContain(
      'An association intermédiaire supplies an employer under the cap for a precise and temporary task only: work that lasts until 31 December 2026 is to be cut up, or entrusted otherwise.',
    );
  });

  test('the experiment of the EITI is known until 22 December 2026', () => {
    const of = (lastDay: string): Case => ({ structure: { conventions: [convention('EITI')] }, need: { lastDay } });
    expect(notes(of('2026-12-22'))).toEqual([]);
    expect(notes(of('2026-12-23'))).toEqual(['experiment-over warning']);
    expect(said(of('2026-12-23'), 'siae/match-experiment-over', 'fr')).toContain(
      'L’expérimentation des EITI n’est connue que jusqu’au 22 décembre 2026 et les travaux vont jusqu’au 23 décembre 2026 : vérifier si elle est prolongée.',
    );
    expect(said(of('2026-12-23'), 'siae/match-experiment-over', 'en')).toContain(
      'The EITI experiment is known until 22 December 2026 only and the work goes until 23 December 2026: check whether it is prolonged.',
    );
  });

  // 480 hours a worker over 24 months at most; months begun count whole.
  test.each<[lastDay: string, hoursPerMonth: string, hours: string, months: string, workers: string]>([
    ['2026-01-01', '0.01', '0.01', '1', '1'],
    ['2026-01-31', '480', '480', '1', '1'],
    ['2026-01-31', '480.01', '480.01', '1', '2'],
    ['2026-02-01', '480', '960', '2', '2'],
    ['2026-12-31', '100', '1200', '12', '3'],
    ['2027-12-31', '20', '480', '24', '1'],
    ['2028-01-01', '20', '480', '24', '1'],
    ['2028-12-31', '150', '3600', '24', '8'],
  ])(
    'workers of an association from 1 January 2026 to %s for %s hours a month',
    (lastDay, hoursPerMonth, ...figures) => {
      const conventions = [convention('AI', { lastDay: '2029-12-31', territory: { departements: ['94'] } })];
      const [found] = onlyCandidate({ structure: { conventions }, need: { lastDay, hoursPerMonth } }).findings;
      const [hours, months, workers] = figures;
      expect(found?.figures.map(({ name, value, unit }) => `${name} ${value} ${unit}`)).toEqual([
        `hours ${hours} hours`,
        `months ${months} months`,
        'cap 480 hours',
        `workers ${workers} count`,
      ]);
    },
  );

  test('say so in both languages', () => {
    const conventions = [convention('AI', { territory: { departements: ['94'] } })];
    expect(said({ structure: { conventions } }, 'siae/match-association-hours', 'fr')).toContain(
      'Un salarié ne peut être mis à disposition plus de 480 h auprès des employeurs soumis au plafond : pour 1 200 h sur 12 mois (les mois commencés comptent entiers), salariés à prévoir : 3 au moins.',
    );
    expect(said({ structure: { conventions } }, 'siae/match-association-hours', 'en')).toContain(
      'A worker may not be supplied for more than 480 h to employers under the cap: for 1,200 h over 12 months (months begun count whole), workers needed: 3 at least.',
    );
    expect(said({ structure: { conventions: [convention('ETTI')] } }, 'siae/match-mission-length', 'en')).toContain(
      'A temporary-work mission lasts at most 24 months, renewals included.',
    );
    expect(said({ need: { hoursPerMonth: 150 } }, 'siae/match-has-some-hours', 'fr')).toContain(
      'La structure ne dispose que de 100 h par mois pour 150 h demandées : groupement ou lot plus petit.',
    );
    expect(
      said(
        { structure: { conventions: [convention('EI', { lastDay: '2026-12-30' })] } },
        'siae/match-convention-part',
        'fr',
      ),
    ).toBe(
      'À confirmer : Les conventions EI connues couvrent 364 j sur 365 j : vérifier leur renouvellement avant chaque période. [Code du travail, art. R5132-3]',
    );
    const renewed: Case = {
      structure: { conventions: [convention('EI', { lastDay: '2025-12-31' })] },
      on: '2025-12-31',
    };
    expect(said(renewed, 'siae/match-convention-to-renew', 'fr')).toBe(
      'À confirmer : La convention EI en vigueur au jour de la recherche, jusqu’au 31 décembre 2025, ne couvre pas les travaux : demander si elle est renouvelée. [Code du travail, art. R5132-3]',
    );
    expect(said(renewed, 'siae/match-convention-to-renew', 'en')).toContain(
      'The convention EI in force on the day of the search, until 31 December 2025, does not cover the work: ask whether it is renewed.',
    );
    const ended: Case = {
      structure: { conventions: [convention('EI', { lastDay: '2025-12-31' })], labels: ['regie-de-quartier'] },
    };
    expect(said(ended, 'siae/match-conventions-ended', 'fr')).toBe(
      'À confirmer : Aucune convention connue de la régie ne vaut pour ces travaux : demander sous quel statut elle travaille. [Pratique de classement de Palier]',
    );
    const near: Case = {
      structure: { territory: undefined, location: CRETEIL },
      need: { place: { around: { ...CHOISY, radiusKm: 10 } } },
    };
    expect(said(near, 'siae/match-near', 'fr')).toContain(
      'La structure est à 4,4 km à vol d’oiseau, dans le rayon de 10 km ; son territoire n’est pas connu : à demander.',
    );
    expect(said(near, 'siae/match-near', 'en')).toContain(
      'The structure is 4.4 km away as the crow flies, within the radius of 10 km;',
    );
  });
});

describe('a need that is reserved', () => {
  const people = (disadvantaged: number, total = 1_000): StructureInput['workforce'] => ({
    on: '2025-12-31',
    headcount: { total, disadvantaged },
  });
  const reserved = (
    reservation: NeedInput['reservation'],
    structure: Fields<StructureInput>,
    more: Case = {},
  ): string => {
    const { candidates, excluded } = run({ ...more, structure, need: { reservation, ...more.need } });
    const [out] = excluded;
    return out === undefined
      ? String(candidates[0]?.reservation)
      : out.reasons.map(({ code }) => code.slice(11)).join();
  };

  test('to insertion: exactly one half of the workers is enough, 49.9 % is not', () => {
    expect(reserved('insertion', { workforce: people(500) })).toBe('yes');
    expect(reserved('insertion', { workforce: people(499) })).toBe('reservation-share-too-low');
    expect(reserved('insertion', { workforce: undefined })).toBe('uncertain');
    expect(reserved(undefined, { workforce: people(499) })).toBe('undefined');
  });

  test('the measure is the choice of the caller', () => {
    const workforce: StructureInput['workforce'] = {
      on: '2025-12-31',
      headcount: { total: 10, disadvantaged: 6 },
      fullTimeEquivalents: { total: 10, disadvantaged: 4 },
    };
    expect(reserved('insertion', { workforce })).toBe('uncertain');
    expect(reserved('insertion', { workforce }, { options: { measure: 'headcount' } })).toBe('yes');
    expect(reserved('insertion', { workforce }, { options: { measure: 'full-time-equivalents' } })).toBe(
      'reservation-share-too-low',
    );
  });

  test('what a structure is on the day of the match opens the door, whatever it is when the work is done', () => {
    const later = { conventions: [convention('EI', { firstDay: '2025-11-02' })], workforce: people(600) };
    const on = (day: string): string => reserved('disability', later, { on: day });
    expect(on('2025-11-02')).toBe('reservation-not-entitled');
    const insertion = (day: string): string => reserved('insertion', later, { on: day });
    expect(insertion('2025-11-02')).toBe('yes');
    // Before its convention it is no SIAE: with the share that an equivalent structure is asked for, it is in doubt.
    expect(insertion('2025-11-01')).toBe('uncertain');
    expect(reserved('insertion', { ...later, workforce: people(400) }, { on: '2025-11-01' })).toBe(
      'reservation-not-entitled',
    );
  });

  test('a kind of which no convention is known may be one on the day', () => {
    const workforce = people(500);
    const silent = { kinds: ['EI'], workforce } as const;
    expect(reserved('insertion', { ...silent, conventions: undefined })).toBe('yes');
    expect(reserved('insertion', { ...silent, conventions: [] })).toBe('yes');
    // That the ACI begins later says nothing of the EI.
    const later = [convention('ACI', { firstDay: '2026-01-02' })];
    expect(reserved('insertion', { ...silent, conventions: later })).toBe('yes');
    expect(reserved('insertion', { kinds: ['ACI'], workforce, conventions: later })).toBe('uncertain');
    // A kind that takes no convention is one on every day.
    const disabled: StructureInput['workforce'] = { on: '2025-12-31', headcount: { total: 2, disabled: 1 } };
    expect(reserved('disability', { kinds: ['EA'], workforce: disabled, conventions: later })).toBe('yes');
  });

  test('a GEIQ enters as an equivalent structure', () => {
    expect(reserved('insertion', { conventions: undefined, kinds: ['GEIQ'], workforce: people(500) })).toBe(
      'equivalent',
    );
  });

  test('to both grounds together, from 9 December 2020', () => {
    const conventions = [convention('EI', { firstDay: '2020-01-01' })];
    const on = (day: string): string =>
      reserved('insertion-and-disability', { conventions, workforce: people(500) }, { on: day });
    expect(on('2020-12-08')).toBe('reservation-forbidden');
    expect(on('2020-12-09')).toBe('yes');
  });

  test('to the social economy, for listed services', () => {
    const of = (service: string | undefined, socialEconomy: boolean | undefined): string =>
      reserved('social-economy', { socialEconomy }, { need: { service } });
    expect(of('85312510', true)).toBe('yes');
    expect(of('85312510', false)).toBe('reservation-not-entitled');
    expect(of('85312510', undefined)).toBe('uncertain');
    expect(of(undefined, true)).toBe('uncertain');
    expect(of('90911200', true)).toBe('reservation-other-service');
  });

  test('before the first day of a reservation there is no text', () => {
    expect(() => run({ on: '2019-03-31', need: { reservation: 'social-economy' } })).toThrow(
      /siae\/no-text-then at on/,
    );
    expect(run({ on: '2019-03-31' }).candidates).toHaveLength(1);
  });

  test('a closed door elsewhere is reason enough: the reservation is not looked at', () => {
    expect(reserved('insertion', { workforce: people(1), activities: ['painting'] })).toBe('other-activities');
  });

  test('the findings of the reservation come with the candidate', () => {
    const { findings } = onlyCandidate({ structure: { workforce: people(500) }, need: { reservation: 'insertion' } });
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ code }) => code.startsWith('siae/reservation-'))).toBe(true);
    expect(
      said(
        { structure: { workforce: people(499) }, need: { reservation: 'insertion' } },
        'siae/match-reservation-share-too-low',
        'fr',
      ),
    ).toContain(
      'Non conforme : La part connue des travailleurs visés est inférieure à celle que la réservation demande. [',
    );
  });
});

describe('every code of a match', () => {
  const cases: readonly Case[] = [
    {},
    { need: { tasks: ['premises-cleaning', 'mediation'], hoursPerMonth: 200 } },
    { structure: { activities: undefined, naf: '8121Z', capacity: undefined, conventions: undefined, kinds: ['EI'] } },
    { structure: { activities: undefined, conventions: [convention('EI', { firstDay: '2026-02-01' })] } },
    { structure: { activities: undefined, naf: '8130Z', capacity: { hoursPerMonth: 0 } } },
    { structure: { activities: ['painting'] } },
    { structure: { activities: undefined, naf: '8130Z', territory: undefined, location: undefined } },
    { structure: { territory: { departements: ['75'] } } },
    {
      structure: { territory: undefined, location: CRETEIL },
      need: { place: { around: { ...CHOISY, radiusKm: 10 } } },
    },
    { structure: { territory: undefined, location: CRETEIL }, need: { place: { around: { ...CHOISY, radiusKm: 1 } } } },
    { structure: { territory: undefined } },
    { structure: { territory: undefined, location: { commune: '94022' } } },
    { structure: { territory: undefined, location: { commune: '75056' } } },
    { structure: { conventions: [convention('AI', { territory: { departements: ['77'] } })] } },
    { structure: { conventions: [convention('AI')] }, need: { supervision: true } },
    { structure: { conventions: [convention('AI')] }, need: { lastDay: '2026-01-02' } },
    { structure: { conventions: [convention('EI')] }, need: { lastDay: '2026-01-02', supervision: true } },
    { structure: { conventions: [convention('ACI')] }, need: { lastDay: '2026-01-02' } },
    { structure: { conventions: [convention('ETTI')] } },
    { structure: { conventions: undefined, kinds: ['EBE'] } },
    { structure: { conventions: [], kinds: ['EI'] } },
    { structure: { conventions: [convention('EI', { lastDay: '2025-12-31' })] } },
    { structure: { conventions: [convention('EI', { lastDay: '2025-12-31' })] }, on: '2025-12-31' },
    { structure: { conventions: [convention('EI', { lastDay: '2025-12-31' })], labels: ['regie-de-quartier'] } },
    { structure: { conventions: [convention('EITI')] } },
    { structure: { territory: { wholeCountry: true } } },
    { structure: { conventions: undefined, kinds: ['OPCS'] } },
    { structure: { capacity: { hoursPerMonth: 1, supervision: true } }, need: { supervision: true } },
    { structure: { capacity: { hoursPerMonth: 1, supervision: false } }, need: { supervision: true } },
    { need: { reservation: 'insertion-and-disability' }, on: '2020-01-01' },
    { need: { reservation: 'social-economy', service: '90911200' } },
    { need: { reservation: 'disability' } },
    {
      structure: { workforce: { on: '2025-12-31', headcount: { total: 3, disadvantaged: 1 } } },
      need: { reservation: 'insertion' },
    },
  ];
  const met = new Map(cases.flatMap((one) => findingsOf(run(one)).map((finding) => [finding.code, finding] as const)));
  const known = Object.keys(siaeMessages).filter((code) => code.startsWith('siae/match-'));

  it('is met here', () => {
    expect([...met.keys()].filter((code) => code.startsWith('siae/match-')).sort()).toEqual([...known].sort());
  });

  it.each(known)('%s has a text in each language, with every figure filled in', (code) => {
    for (const locale of ['fr', 'en'] as const) {
      const text = renderFinding(met.get(code)!, siaeMessages, locale);
      expect(text).not.toMatch(/[{}]/);
      expect(text).toMatch(/ \[.+\]$/);
    }
  });

  it('decides nothing on practice alone', () => {
    for (const { authority, outcome } of met.values()) {
      if (authority === 'practice') expect(['not-applicable', 'uncertain']).toContain(outcome);
    }
  });
});
