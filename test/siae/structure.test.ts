import { describe, expect, it, test } from 'vitest';

import {
  formatPath,
  isPalierError,
  safeStructure,
  safeStructureDirectory,
  structure,
  structureDirectory,
  structureSchema,
  type PalierError,
  type StructureInput,
} from '../../src/index.js';

const SIRET = '39281437200034';

/** A régie de quartier of which everything is known. */
const whole: StructureInput = {
  name: 'Régie du Lac',
  siret: SIRET,
  siren: '392814372',
  legalForm: 'association',
  kinds: ['GEIQ', 'EI', 'GEIQ'],
  labels: ['regie-de-quartier', 'esus'],
  activities: ['premises-cleaning', 'mediation', 'premises-cleaning'],
  naf: '81.21z',
  location: { city: 'Créteil', postcode: '94000', commune: '94028', latitude: 48.780054, longitude: 2.462768 },
  territory: { departements: ['94'], communes: ['77288'], radiusKm: 12.5 },
  workforce: {
    on: '2026-01-31',
    headcount: { total: 40, disadvantaged: 22, disabled: 5, both: 3, detained: 0 },
    fullTimeEquivalents: { total: '30.25', disadvantaged: '15.125' },
  },
  vatStatus: 'exempt-ai',
  capacity: { hoursPerMonth: '310.50', supervision: true },
  turnover: { year: 2025, euros: '930000' },
  conventions: [
    {
      kind: 'ACI',
      firstDay: '2024-01-01',
      lastDay: '2026-12-31',
      territory: { departements: ['94'] },
      annexes: [
        { number: 'ACI094240001A0M1', state: 'VALIDE', firstDay: '2026-01-01', lastDay: '2026-12-31' },
        { state: 'BROUILLON', firstDay: '2026-01-01', lastDay: '2026-12-31' },
      ],
    },
    { kind: 'AI', firstDay: '2025-01-01', lastDay: '2027-12-31', territory: { communes: ['94028'] } },
  ],
  annexes: [{ kind: 'EI', number: 'ei094260001a0m0', state: 'REJETE', firstDay: '2026-01-01', lastDay: '2026-12-31' }],
  socialEconomy: true,
  worksInPrison: false,
};

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

function refusal(input: unknown): string {
  const result = safeStructure(input as StructureInput);
  return result.ok ? 'accepted' : `${result.error.code} ${formatPath(result.error.path)}`;
}

const having = (fields: Readonly<Record<string, unknown>>): unknown => ({ name: 'X', kinds: ['EI'], ...fields });

describe('a structure of which everything is known', () => {
  test('is read into exact values', () => {
    expect(plain(structure(whole))).toEqual({
      name: 'Régie du Lac',
      siret: SIRET,
      siren: '392814372',
      legalForm: 'association',
      kinds: ['EI', 'AI', 'ACI', 'GEIQ'],
      labels: ['regie-de-quartier', 'esus'],
      activities: ['premises-cleaning', 'mediation'],
      naf: '8121Z',
      location: {
        city: 'Créteil',
        postcode: '94000',
        commune: '94028',
        departement: '94',
        coordinates: { latitude: 48.780054, longitude: 2.462768 },
      },
      territory: { departements: ['94'], communes: ['77288'], wholeCountry: false, radiusKm: 12.5 },
      workforce: {
        on: '2026-01-31',
        headcount: { total: '40', disadvantaged: '22', disabled: '5', both: '3', detained: '0' },
        fullTimeEquivalents: { total: '30.25', disadvantaged: '15.125' },
      },
      vatStatus: 'exempt-ai',
      capacity: { hoursPerMonth: '310.5', supervision: true },
      turnover: { year: 2025, euros: '930000' },
      conventions: [
        {
          kind: 'ACI',
          days: { firstDay: '2024-01-01', lastDay: '2026-12-31' },
          territory: { departements: ['94'], communes: [] },
          annexes: [
            {
              number: 'ACI094240001A0M1',
              state: 'VALIDE',
              days: { firstDay: '2026-01-01', lastDay: '2026-12-31' },
            },
            { state: 'BROUILLON', days: { firstDay: '2026-01-01', lastDay: '2026-12-31' } },
          ],
        },
        {
          kind: 'AI',
          days: { firstDay: '2025-01-01', lastDay: '2027-12-31' },
          territory: { departements: [], communes: ['94028'] },
        },
      ],
      annexes: [
        {
          kind: 'EI',
          number: 'EI094260001A0M0',
          state: 'REJETE',
          days: { firstDay: '2026-01-01', lastDay: '2026-12-31' },
        },
      ],
      socialEconomy: true,
      worksInPrison: false,
    });
  });

  test('goes into JSON: without amounts it comes back the same, and its amounts as text', () => {
    const bare: StructureInput = { name: 'X', kinds: ['EI'], location: { departement: '94' }, conventions: [] };
    expect(plain(structure(bare))).toEqual(structure(bare));
    expect(Object.keys(structure(whole)).sort()).toEqual(Object.keys(plain(structure(whole)) as object).sort());
  });

  test('is frozen, and keeps nothing that the caller may still change', () => {
    const input = structuredClone(whole);
    const made = structure(input);
    const before = plain(made);
    expect(Object.isFrozen(made)).toBe(true);
    expect(() => {
      (made as { name?: string }).name = 'other';
    }).toThrow(TypeError);
    for (const list of [input.kinds, input.labels, input.activities, input.territory?.departements]) {
      (list as string[]).push('changed');
    }
    Object.assign(input.location!, { latitude: 0 });
    Object.assign(input.conventions![0]!, { kind: 'EITI' });
    (input.conventions![0]!.annexes as unknown[]).length = 0;
    expect(plain(made)).toEqual(before);
  });

  test('leaves its input as it was', () => {
    const input = structuredClone(whole);
    structure(input);
    expect(input).toEqual(whole);
  });

  test('is accepted as it is where one is asked for', () => {
    const made = structure(whole);
    expect(structureDirectory([made]).structures[0]).toBe(made);
    // A copy has lost the mark: it is read as an input again, and a checked structure is not one.
    const copy = { ...made };
    const result = safeStructureDirectory([copy]);
    expect(result.ok ? 'accepted' : `${result.error.code} ${formatPath(result.error.path)}`).toBe(
      'core/unknown-key [0].location.coordinates',
    );
    const small = structure({
      name: 'X',
      kinds: ['EI'],
      territory: { radiusKm: 3, departements: ['94'], communes: ['94028'] },
    });
    expect(plain(structure(plain(small) as StructureInput))).toEqual(plain(small));
  });

  test('is described by its schema', () => {
    expect(structureSchema.safeParse(whole).success).toBe(true);
    expect(structureSchema.safeParse({ ...whole, kind: 'EI' }).success).toBe(false);
  });
});

describe('a structure of which little is known', () => {
  test('a name and a kind are enough, and nothing is inferred', () => {
    expect(plain(structure({ name: 'X', kinds: ['ESAT'] }))).toEqual({
      name: 'X',
      kinds: ['ESAT'],
      labels: [],
      location: {},
      vatStatus: 'unknown',
    });
  });

  test('a SIRET stands for a name and gives the SIREN', () => {
    const made = structure({ siret: SIRET, kinds: ['EI'] });
    expect([made.name, made.siret, made.siren]).toEqual([undefined, SIRET, '392814372']);
  });

  test('a SIRET of La Poste passes by the sum of its digits and gives its SIREN', () => {
    expect(structure({ siret: '35600000009075', kinds: ['EI'] }).siren).toBe('356000000');
  });

  test('a SIREN alone is no name', () => {
    expect(structure({ name: 'X', siren: '392814372', kinds: ['EI'] }).siren).toBe('392814372');
    expect(refusal({ siren: '392814372', kinds: ['EI'] })).toBe('siae/unnamed-structure name');
  });

  test('a régie de quartier is a label, with or without conventions, and never a kind', () => {
    const regie = structure({ name: 'R', kinds: [], labels: ['regie-de-quartier'] });
    expect([regie.kinds, regie.labels]).toEqual([[], ['regie-de-quartier']]);
    expect(refusal({ name: 'R', kinds: ['regie-de-quartier'] })).toBe('core/unknown-value kinds[0]');
  });

  test('two conventions give two kinds (D5132-30)', () => {
    const both = structure({
      name: 'R',
      kinds: [],
      conventions: [
        { kind: 'ACI', firstDay: '2024-01-01', lastDay: '2026-12-31' },
        { kind: 'EI', firstDay: '2025-01-01', lastDay: '2027-12-31' },
        { kind: 'ACI', firstDay: '2021-01-01', lastDay: '2023-12-31' },
      ],
    });
    expect(both.kinds).toEqual(['EI', 'ACI']);
    expect(both.conventions?.map(({ kind }) => kind)).toEqual(['ACI', 'EI', 'ACI']);
  });

  test.each<[string, StructureInput['location'], string | undefined]>([
    ['the département given', { departement: '2A', postcode: '94000' }, '2A'],
    ['that of the commune', { commune: '97411', postcode: '94000' }, '974'],
    ['what the postcode suggests', { postcode: '20200' }, '2B'],
    ['both, in agreement', { departement: '94', commune: '94028' }, '94'],
    ['a city alone', { city: 'Créteil' }, undefined],
    ['a postcode that says nothing', { postcode: '20300' }, undefined],
  ])('its département: %s', (_, location, departement) => {
    expect(structure({ name: 'X', kinds: ['EI'], location: location! }).location.departement).toBe(departement);
  });

  test('the whole country is a territory', () => {
    const made = structure({ name: 'X', kinds: ['EI'], territory: { wholeCountry: true } });
    expect(made.territory).toEqual({ wholeCountry: true, departements: [], communes: [] });
    const not = structure({ name: 'X', kinds: ['EI'], territory: { wholeCountry: false, departements: ['94'] } });
    expect(not.territory).toEqual({ wholeCountry: false, departements: ['94'], communes: [] });
  });
});

describe('what is refused, and where', () => {
  const convention = { kind: 'ACI', firstDay: '2024-01-01', lastDay: '2026-12-31' };
  const annex = { state: 'VALIDE', firstDay: '2026-01-01', lastDay: '2026-12-31' };
  const annexed = (fields: object): unknown =>
    having({ conventions: [convention, { ...convention, annexes: [annex, { ...annex, ...fields }] }] });
  const counted = (headcount: object): unknown => having({ workforce: { on: '2026-01-01', headcount } });

  test.each<[string, unknown, string]>([
    ['no name and no SIRET', { kinds: ['EI'] }, 'siae/unnamed-structure name'],
    ['no kind at all', { name: 'X', kinds: [] }, 'siae/structure-without-kind kinds'],
    ['no kind, no convention', { name: 'X', kinds: [], conventions: [] }, 'siae/structure-without-kind kinds'],
    ['an approval as only quality', { name: 'X', kinds: [], labels: ['esus'] }, 'siae/structure-without-kind kinds'],
    ['kinds left out', { name: 'X' }, 'core/missing-value kinds'],
    ['the SIREN of another', having({ siret: SIRET, siren: '399637933' }), 'siae/siren-of-another-structure siren'],
    ['a SIRET that is none', having({ siret: '39281437200035' }), 'core/invalid-siret siret'],
    ['a SIREN that is none', having({ siren: '392814373' }), 'core/invalid-siren siren'],
    [
      'the département of another commune',
      having({ location: { commune: '94028', departement: '75' } }),
      'siae/departement-of-another-commune location.departement',
    ],
    ['a latitude alone', having({ location: { latitude: 48 } }), 'core/missing-value location.longitude'],
    ['a longitude alone', having({ location: { longitude: 2 } }), 'core/missing-value location.latitude'],
    [
      'a latitude beyond the pole',
      having({ location: { latitude: 90.1, longitude: 2 } }),
      'core/number-out-of-range location.latitude',
    ],
    [
      'a longitude beyond the date line',
      having({ location: { latitude: 1, longitude: -180.1 } }),
      'core/number-out-of-range location.longitude',
    ],
    ['a NAF code that is none', having({ naf: '8121' }), 'siae/invalid-naf naf'],
    ['an activity that is none', having({ activities: ['painting', 'paint'] }), 'siae/unknown-activity activities[1]'],
    [
      'a number of an annex that is none',
      annexed({ number: 'ACI1' }),
      'siae/invalid-annex-number conventions[1].annexes[1].number',
    ],
    [
      'the number of an annex of another kind',
      annexed({ number: 'EI094250001A0M0' }),
      'siae/annex-of-another-kind conventions[1].annexes[1].number',
    ],
    [
      'an annex that ends before it begins',
      annexed({ lastDay: '2025-12-31' }),
      'core/reversed-period conventions[1].annexes[1].lastDay',
    ],
    ['a state that is none', annexed({ state: 'VALIDEE' }), 'core/unknown-value conventions[1].annexes[1].state'],
    [
      'a convention that ends before it begins',
      having({ conventions: [{ ...convention, lastDay: '2023-12-31' }] }),
      'core/reversed-period conventions[0].lastDay',
    ],
    [
      'a day that is none',
      having({ conventions: [{ ...convention, lastDay: '2026-02-29' }] }),
      'core/invalid-date conventions[0].lastDay',
    ],
    [
      'a convention of a kind that has none',
      having({ conventions: [{ ...convention, kind: 'EA' }] }),
      'core/unknown-value conventions[0].kind',
    ],
    [
      'a territory without a place',
      having({ conventions: [{ ...convention, territory: { departements: [] } }] }),
      'core/empty-list conventions[0].territory.departements',
    ],
    [
      'parts of the workers above all',
      counted({ total: 10, disadvantaged: 11 }),
      'core/number-out-of-range workforce.headcount.disadvantaged',
    ],
    [
      'disabled workers above all',
      counted({ total: 10, disabled: 11 }),
      'core/number-out-of-range workforce.headcount.disabled',
    ],
    [
      'detainees above all',
      counted({ total: 10, detained: 11 }),
      'core/number-out-of-range workforce.headcount.detained',
    ],
    [
      'more that are both than either',
      counted({ total: 10, disadvantaged: 4, disabled: 3, both: 4 }),
      'core/number-out-of-range workforce.headcount.both',
    ],
    [
      'fewer that are both than there must be',
      counted({ total: 10, disadvantaged: 8, disabled: 6, both: 3 }),
      'core/number-out-of-range workforce.headcount.both',
    ],
    ['both without either', counted({ total: 10, both: 1 }), 'core/missing-value workforce.headcount.both'],
    ['no workers', counted({ total: 0 }), 'core/number-out-of-range workforce.headcount.total'],
    ['half a person', counted({ total: '1.5' }), 'core/too-many-decimals workforce.headcount.total'],
    [
      'full-time equivalents to five decimals',
      having({ workforce: { on: '2026-01-01', fullTimeEquivalents: { total: '1.00001' } } }),
      'core/too-many-decimals workforce.fullTimeEquivalents.total',
    ],
    ['a count without its day', having({ workforce: { headcount: { total: 1 } } }), 'core/missing-value workforce.on'],
    [
      'hours below none',
      having({ capacity: { hoursPerMonth: -1 } }),
      'core/number-out-of-range capacity.hoursPerMonth',
    ],
    [
      'hours to three decimals',
      having({ capacity: { hoursPerMonth: '1.001' } }),
      'core/too-many-decimals capacity.hoursPerMonth',
    ],
    [
      'a turnover as a float',
      having({ turnover: { year: 2025, euros: 0.1 + 0.2 } }),
      'core/inexact-number turnover.euros',
    ],
    [
      'a territory that is a word',
      having({ territory: { wholeCountry: 'no' } }),
      'core/wrong-type territory.wholeCountry',
    ],
    [
      'an annex of a kind that it is not',
      having({ annexes: [{ ...annex, kind: 'ACI' }] }),
      'siae/annex-of-another-kind annexes[0].kind',
    ],
    [
      'an annex of what has no kind',
      { name: 'R', kinds: [], labels: ['regie-de-quartier'], annexes: [{ ...annex, kind: 'ACI' }] },
      'siae/annex-of-another-kind annexes[0].kind',
    ],
    ['an annex as only quality', { name: 'X', kinds: [], annexes: [annex] }, 'core/missing-value annexes[0].kind'],
    [
      'a kind by its annexes alone',
      { name: 'X', kinds: [], annexes: [{ ...annex, kind: 'ACI' }] },
      'siae/structure-without-kind kinds',
    ],
    ['an annex of a neighbour', having({ annexes: [{ ...annex, kind: 'EA' }] }), 'core/unknown-value annexes[0].kind'],
    [
      'the number of another kind of annex',
      having({ annexes: [{ ...annex, kind: 'EI', number: 'ACI094260001A0M0' }] }),
      'siae/annex-of-another-kind annexes[0].number',
    ],
    [
      'a reversed annex',
      having({ annexes: [{ ...annex, kind: 'EI', lastDay: '2025-12-31' }] }),
      'core/reversed-period annexes[0].lastDay',
    ],
    [
      'a radius beyond the earth',
      having({ territory: { radiusKm: 20_101 } }),
      'core/number-out-of-range territory.radiusKm',
    ],
    ['a legal form that is none', having({ legalForm: 'asso' }), 'core/unknown-value legalForm'],
    ['a name that hides its direction', having({ name: 'X\u202Ey' }), 'core/invalid-value name'],
    ['an unknown key', having({ kind: 'EI' }), 'core/unknown-key kind'],
    ['an unknown key inside', having({ location: { town: 'X' } }), 'core/unknown-key location.town'],
    [
      'an unknown key of a convention',
      having({ conventions: [{ ...convention, from: '2024-01-01' }] }),
      'core/unknown-key conventions[0].from',
    ],
    ['what is no structure', null, 'core/wrong-type '],
  ])('%s', (_, input, expected) => {
    expect(refusal(input)).toBe(expected);
  });

  it('tells the number that does not fit', () => {
    const said = (headcount: object): string => {
      const result = safeStructure(counted(headcount) as StructureInput);
      return result.ok ? 'accepted' : `expected ${result.error.expected}, found ${result.error.found}`;
    };
    expect(said({ total: 10, disadvantaged: 11 })).toBe('expected at most all workers, 10, found 11');
    expect(said({ total: '10', disabled: '11' })).toBe('expected at most all workers, 10, found 11');
    expect(said({ total: 0 })).toBe('expected a number above 0, found 0');
    expect(said({ total: 10, disadvantaged: 4, disabled: 3, both: 4 })).toBe('expected a number from 0 to 3, found 4');
  });

  it('names the place in the data of the caller', () => {
    let caught: unknown;
    try {
      structure({ name: 'X', kinds: [], conventions: [] }, ['file', 3]);
    } catch (error) {
      caught = error;
    }
    expect(isPalierError(caught)).toBe(true);
    const { path, expected } = caught as PalierError;
    expect(path).toEqual(['file', 3, 'kinds']);
    expect(expected).toBe('a kind, a convention or the label of a régie de quartier');
  });

  it('names the structure of a directory, and the place of the directory', () => {
    const list = [{ name: 'A', kinds: ['EI'] }, { kinds: ['EI'] }] as const;
    const result = safeStructureDirectory(list);
    expect(result.ok ? '' : formatPath(result.error.path)).toBe('[1].name');
    expect(() => structureDirectory(list, ['rows'])).toThrow(/siae\/unnamed-structure at rows\[1\]\.name/);
    expect(() => structureDirectory([...list, 3 as never].slice(2), ['rows'])).toThrow(/core\/wrong-type at rows\[0\]/);
    expect(() => structureDirectory({} as never, ['rows'])).toThrow(/core\/wrong-type at rows/);
  });
});

describe('a directory', () => {
  it('keeps the order and merges nothing', () => {
    const one: StructureInput = { name: 'A', siret: SIRET, kinds: ['EI'] };
    const directory = structureDirectory([one, { name: 'B', kinds: ['ACI'] }, one]);
    expect(directory.structures.map(({ name }) => name)).toEqual(['A', 'B', 'A']);
    expect([Object.isFrozen(directory), Object.isFrozen(directory.structures)]).toEqual([true, true]);
    expect(Object.keys(directory)).toEqual(['structures']);
    expect(safeStructureDirectory([one]).ok).toBe(true);
  });
});
