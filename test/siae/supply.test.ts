import { describe, expect, it, test } from 'vitest';

import {
  formatPath,
  matchStructures,
  renderFinding,
  safeSupplyShape,
  siaeMessages,
  structureDirectory,
  suggestedTurnoverShare,
  supplyLimitsSchema,
  supplyShape,
  type MatchResult,
  type NeedInput,
  type StructureInput,
  type SupplyLimits,
  type SupplyShape,
  type SupplyWarning,
} from '../../src/index.js';

const need: NeedInput = {
  tasks: ['premises-cleaning'],
  place: { departement: '94' },
  hoursPerMonth: 100,
  firstDay: '2026-01-01',
  lastDay: '2026-12-31',
};

const firm = (name: string, hours?: number | string, fields: Partial<StructureInput> = {}): StructureInput => ({
  name,
  kinds: ['EI'],
  activities: ['premises-cleaning'],
  location: { departement: '94' },
  ...(hours === undefined ? {} : { capacity: { hoursPerMonth: hours } }),
  ...fields,
});

function matched(structures: readonly StructureInput[], fields: Partial<NeedInput> = {}): MatchResult {
  return matchStructures({ ...need, ...fields }, structureDirectory(structures), '2026-01-01');
}

const warning = ({ structure, finding }: SupplyWarning): string =>
  [finding.code.slice('siae/supply-'.length), structure?.name].filter((part) => part !== undefined).join(' ');

function shown({ candidates, alone, together, toAsk, warnings }: SupplyShape): Record<string, unknown> {
  return {
    candidates,
    alone: alone.map(({ name }) => name).join(' '),
    together: together
      .map(({ structure: { name }, hoursPerMonth }) => `${String(name)} ${hoursPerMonth.toFixed()}`)
      .join(' + '),
    toAsk: toAsk.map(({ name }) => name).join(' '),
    warnings: warnings.map(warning),
  };
}

const shape = (
  structures: readonly StructureInput[],
  fields: Partial<NeedInput> = {},
  limits?: SupplyLimits,
): unknown => shown(supplyShape(matched(structures, fields), limits));

const said = (
  structures: readonly StructureInput[],
  limits: SupplyLimits,
  code: string,
  locale: 'fr' | 'en',
): string => {
  const found = supplyShape(matched(structures), limits).warnings.find(({ finding }) => finding.code === code);
  return found === undefined
    ? 'nothing'
    : renderFinding(found.finding, siaeMessages, locale).replaceAll(/[\u00a0\u202f]/g, ' ');
};

describe('alone or together', () => {
  test('two that have all the hours: each is enough', () => {
    expect(shape([firm('A', 100), firm('B', 250), firm('C', '99.99')])).toEqual({
      candidates: 3,
      // The best first, and equal ones in the order of the directory.
      alone: 'A B',
      together: '',
      toAsk: '',
      warnings: [],
    });
  });

  test('one that has them: the others could only join', () => {
    expect(shape([firm('A', '99.99'), firm('B', 100), firm('C', 50)])).toEqual({
      candidates: 3,
      alone: 'B',
      together: '',
      toAsk: '',
      warnings: ['only-one-alone B'],
    });
  });

  test('none: the smallest group, and of those the one with the most hours, largest first', () => {
    expect(shape([firm('A', 30), firm('B', 60), firm('C', 40), firm('D', 50)])).toEqual({
      candidates: 4,
      alone: '',
      together: 'B 60 + D 50',
      toAsk: '',
      warnings: [],
    });
  });

  test('exactly the hours is enough, a hundredth less is not', () => {
    expect(shape([firm('A', 60), firm('B', 40)])).toMatchObject({ together: 'A 60 + B 40' });
    expect(shape([firm('A', 60), firm('B', '39.99')])).toMatchObject({
      alone: '',
      together: '',
      warnings: ['not-enough'],
    });
  });

  test('together they do every task', () => {
    const tasks: NeedInput['tasks'] = ['premises-cleaning', 'mediation'];
    const mediators = firm('M', 10, { activities: ['mediation'] });
    expect(shape([firm('A', 100), firm('B', 90), mediators], { tasks })).toMatchObject({
      alone: '',
      together: 'A 100 + M 10',
    });
    expect(shape([firm('A', 100), firm('B', 90)], { tasks })).toMatchObject({
      alone: '',
      together: '',
      warnings: ['not-enough'],
    });
    expect(shape([firm('A', 100, { activities: [...tasks, 'painting'] }), mediators], { tasks })).toMatchObject({
      alone: 'A',
      warnings: ['only-one-alone A'],
    });
  });

  test('a group has ten members at most', () => {
    const tens = (count: number): readonly StructureInput[] =>
      Array.from({ length: count }, (_, position) => firm(`S${String(position)}`, 10));
    const members = (hoursPerMonth: number | string): number =>
      supplyShape(matched(tens(12), { hoursPerMonth })).together.length;
    expect([members(90), members(100), members('100.01'), members(110)]).toEqual([9, 10, 0, 0]);
    expect(shape(tens(12), { hoursPerMonth: 110 })).toMatchObject({ warnings: ['not-enough'] });
  });

  test('nobody is said not to be enough while somebody is left to ask', () => {
    expect(shape([firm('A', 30), firm('B', 30), firm('C')])).toMatchObject({ together: '', toAsk: 'C', warnings: [] });
    expect(shape([firm('A', 30), firm('B', 30)])).toMatchObject({ together: '', toAsk: '', warnings: ['not-enough'] });
  });

  test('an establishment that stands twice forms no group with itself: that with more hours counts', () => {
    const twice = { siret: '39281437200034' };
    const other = { siret: '78467169500087' };
    expect(shape([firm('A', 60, twice), firm('A again', 60, twice)])).toMatchObject({
      candidates: 2,
      together: '',
      warnings: ['not-enough'],
    });
    expect(shape([firm('A', 60, twice), firm('A again', 70, twice), firm('B', 40, other)])).toMatchObject({
      together: 'A again 70 + B 40',
    });
    expect(shape([firm('A', 70, twice), firm('A again', 60, twice), firm('B', 40, other)])).toMatchObject({
      together: 'A 70 + B 40',
    });
    // Without a SIRET, or with two, they are two.
    expect(shape([firm('A', 60), firm('A', 60)])).toMatchObject({ together: 'A 60 + A 60' });
    expect(shape([firm('A', 60, twice), firm('A', 60, other)])).toMatchObject({ together: 'A 60 + A 60' });
  });
});

describe('those to be asked first', () => {
  test('do not say their hours or what they do, or enter the reservation only perhaps', () => {
    const silent: StructureInput = {
      name: 'silent',
      kinds: ['EI'],
      location: { departement: '94' },
      capacity: { hoursPerMonth: 500 },
    };
    expect(shape([firm('A', 60), firm('B'), silent, firm('C', 60)])).toEqual({
      candidates: 4,
      alone: '',
      together: 'A 60 + C 60',
      toAsk: 'B silent',
      warnings: [],
    });
  });

  test('a reservation that is uncertain counts for nobody until it is asked', () => {
    const known = { on: '2025-12-31', headcount: { total: 2, disadvantaged: 1 } };
    expect(shape([firm('A', 100, { workforce: known }), firm('B', 100)], { reservation: 'insertion' })).toEqual({
      candidates: 2,
      alone: 'A',
      together: '',
      toAsk: 'B',
      warnings: ['only-one-alone A'],
    });
  });

  test('when nobody has said enough, that is said', () => {
    expect(shape([firm('A'), firm('B')])).toEqual({
      candidates: 2,
      alone: '',
      together: '',
      toAsk: 'A B',
      warnings: ['none-stated'],
    });
  });
});

describe('few of them', () => {
  test('none at all', () => {
    expect(shape([firm('A', 100, { activities: ['painting'] })])).toEqual({
      candidates: 0,
      alone: '',
      together: '',
      toAsk: '',
      warnings: ['none'],
    });
  });

  test('only one, whatever it has', () => {
    expect(shape([firm('A', 100)])).toMatchObject({ alone: 'A', warnings: ['only-one A'] });
    expect(shape([firm('A', 1)])).toMatchObject({ alone: '', warnings: ['only-one A', 'not-enough'] });
    expect(shape([firm('A')])).toMatchObject({ toAsk: 'A', warnings: ['only-one A'] });
  });
});

describe('the share of the capacity', () => {
  const limited = (
    hours: number | string | undefined,
    maxShareOfCapacity: SupplyLimits['maxShareOfCapacity'],
  ): unknown =>
    (
      shape([firm('A', hours), firm('B', 10_000)], {}, { maxShareOfCapacity: maxShareOfCapacity! }) as {
        warnings: unknown;
      }
    ).warnings;

  test('exactly the share is within it, a hundredth of an hour less free is not', () => {
    // 100 hours are 80 % of 125.
    expect(limited(125, '0.8')).toEqual([]);
    expect(limited('124.99', '0.8')).toEqual(['share-of-capacity A']);
  });

  test('of all its hours', () => {
    expect(limited(100, 1)).toEqual([]);
    expect(limited('99.99', 1)).toEqual(['only-one-alone B', 'share-of-capacity A']);
  });

  test('of none: everyone that stated hours is beyond', () => {
    expect(limited(125, 0)).toEqual(['share-of-capacity A', 'share-of-capacity B']);
  });

  test('says nothing of hours that are not known, and nothing unless asked', () => {
    expect(limited(undefined, '0.5')).toEqual(['only-one-alone B']);
    expect(shape([firm('A', 125), firm('B', 125)])).toMatchObject({ warnings: [] });
  });

  test('in both languages', () => {
    const structures = [firm('A', 125), firm('B', 1_000)];
    expect(said(structures, { maxShareOfCapacity: '0.5' }, 'siae/supply-share-of-capacity', 'fr')).toContain(
      'Le besoin (100 h par mois) dépasse 50 % des heures disponibles de la structure (125 h par mois).',
    );
    expect(said(structures, { maxShareOfCapacity: '0.5' }, 'siae/supply-share-of-capacity', 'en')).toContain(
      'The need (100 h a month) is more than 50% of the free hours of the structure (125 h a month).',
    );
  });
});

describe('the share of the turnover', () => {
  const sold = (name: string, euros: string): StructureInput => firm(name, 100, { turnover: { year: 2025, euros } });
  const limits: SupplyLimits = { maxShareOfTurnover: suggestedTurnoverShare, yearlyValue: '30000' };

  test('exactly 30 % is within it, a cent less sold is not', () => {
    expect(shape([sold('A', '100000'), sold('B', '99999.99')], {}, limits)).toMatchObject({
      warnings: ['share-of-turnover B'],
    });
  });

  test('counts those whose turnover is not known', () => {
    const structures = [sold('A', '1'), firm('B', 100), firm('C', 100)];
    expect(shape(structures, {}, limits)).toMatchObject({ warnings: ['share-of-turnover A', 'turnover-not-stated'] });
    expect(said(structures, limits, 'siae/supply-turnover-not-stated', 'fr')).toContain(
      'Le chiffre d’affaires de 2 structures sur 3 n’est pas connu : leur dépendance économique est à vérifier.',
    );
    expect(said([firm('B', 100)], limits, 'siae/supply-turnover-not-stated', 'en')).toContain(
      'Structures whose turnover is not known: 1 of 1: their economic dependency is to be checked.',
    );
  });

  test('is not looked at without a share, whatever the value', () => {
    expect(shape([sold('A', '1'), sold('B', '1')], {}, { yearlyValue: '30000' })).toMatchObject({ warnings: [] });
  });

  test('in both languages', () => {
    expect(said([sold('A', '90000')], limits, 'siae/supply-share-of-turnover', 'fr')).toContain(
      'La valeur annuelle (30 000,00 € HT) dépasse 30 % du chiffre d’affaires 2025 de la structure (90 000,00 € HT) : dépendance économique à surveiller.',
    );
    expect(said([sold('A', '90000')], limits, 'siae/supply-share-of-turnover', 'en')).toContain(
      'of the 2025 turnover of the structure',
    );
  });
});

describe('every warning', () => {
  const cases: readonly (readonly [readonly StructureInput[], SupplyLimits])[] = [
    [[], {}],
    [[firm('A', 100)], {}],
    [[firm('A', 100), firm('B', 10)], { maxShareOfCapacity: '0.5', maxShareOfTurnover: '0.3', yearlyValue: 1 }],
    [[firm('A', 100, { turnover: { year: 2025, euros: 1 } })], { maxShareOfTurnover: '0.3', yearlyValue: 1 }],
    [[firm('A'), firm('B')], {}],
    [[firm('A', 30), firm('B', 30)], {}],
  ];
  const met = new Map(
    cases.flatMap(([structures, limits]) =>
      supplyShape(matched(structures), limits).warnings.map(({ finding }) => [finding.code, finding] as const),
    ),
  );
  const known = Object.keys(siaeMessages).filter((code) => code.startsWith('siae/supply-'));

  it('is met here, rests on practice and decides nothing', () => {
    expect([...met.keys()].sort()).toEqual([...known].sort());
    for (const { authority, outcome, severity } of met.values()) {
      expect([authority, outcome, severity]).toEqual(['practice', 'not-applicable', 'warning']);
    }
    for (const { basis } of met.values()) {
      expect(basis.map(({ label }) => label)).toEqual(['Pratique de classement de Palier']);
    }
  });

  it.each(known)('%s has a text in each language, with every figure filled in', (code) => {
    for (const locale of ['fr', 'en'] as const) {
      expect(renderFinding(met.get(code)!, siaeMessages, locale)).not.toMatch(/[{}]/);
    }
  });
});

describe('what is refused, and where', () => {
  const match = matched([firm('A', 100)]);
  const refused = (given: unknown, limits: unknown = {}): string => {
    const result = safeSupplyShape(given as MatchResult, limits as SupplyLimits);
    return result.ok ? 'accepted' : `${result.error.code} ${formatPath(result.error.path)}`;
  };

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a copy', { ...match }],
    ['one read back from JSON', JSON.parse(JSON.stringify(match))],
    ['a text', 'match'],
  ])('%s is no match', (_, given) => {
    expect(refused(given)).toBe('siae/not-a-match match');
  });

  test.each<[string, unknown, string]>([
    ['nothing wrong', { maxShareOfCapacity: 1, maxShareOfTurnover: 0, yearlyValue: 0 }, 'accepted'],
    ['a share of turnover without a value', { maxShareOfTurnover: '0.3' }, 'core/missing-value limits.yearlyValue'],
    ['a share above 1', { maxShareOfCapacity: '1.1' }, 'core/number-out-of-range limits.maxShareOfCapacity'],
    [
      'a share below 0',
      { maxShareOfTurnover: '-0.1', yearlyValue: 1 },
      'core/number-out-of-range limits.maxShareOfTurnover',
    ],
    [
      'a share to seven decimals',
      { maxShareOfCapacity: '0.1234567' },
      'core/too-many-decimals limits.maxShareOfCapacity',
    ],
    ['a value to three decimals', { yearlyValue: '1.001' }, 'core/too-many-decimals limits.yearlyValue'],
    ['a value below nothing', { yearlyValue: -1 }, 'core/number-out-of-range limits.yearlyValue'],
    ['an unknown key', { maxShare: '0.3' }, 'core/unknown-key limits.maxShare'],
    ['nothing', null, 'core/wrong-type limits'],
  ])('limits with %s', (_, limits, expected) => {
    expect(refused(match, limits)).toBe(expected);
  });

  test('the schema says the same, and the suggestion is one that it takes', () => {
    expect(supplyLimitsSchema.safeParse({ maxShareOfTurnover: suggestedTurnoverShare }).success).toBe(true);
    expect(supplyLimitsSchema.safeParse({ maxShareOfTurnover: '2' }).success).toBe(false);
    expect(suggestedTurnoverShare).toBe('0.3');
  });
});
