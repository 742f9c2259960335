import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import {
  addDays,
  civilDate,
  conventionsOn,
  entryOfKind,
  mayEnterReservation,
  renderFinding,
  safeConventionsOn,
  siaeMessages,
  structure,
  type AnnexInput,
  type AnnexState,
  type ConventionInput,
  type Finding,
  type Reservation,
  type SiaeKind,
  type StructureInput,
  type StructureKind,
  type YearAnnexInput,
} from '../../src/index.js';
import { convention as anyConvention, reservedStructure } from '../support/random-structures.js';
import { runs } from '../support/runs.js';

const convention = (kind: SiaeKind, fields: Partial<ConventionInput> = {}): ConventionInput => ({
  kind,
  firstDay: '2024-03-01',
  lastDay: '2026-02-28',
  ...fields,
});

const holding = (...conventions: readonly ConventionInput[]): StructureInput => ({
  name: 'X',
  kinds: conventions.length === 0 ? ['ACI'] : [],
  conventions,
});

const on = (day: string, input: StructureInput): ReturnType<typeof conventionsOn> =>
  conventionsOn(input, civilDate(day));

const shown = ({ code, outcome, severity, reason, path }: Finding): string =>
  [code.slice('siae/'.length), outcome, severity, reason ?? '-', path.join('.')].join(' ').trim();

const said = (found: Finding | undefined, locale: 'fr' | 'en'): string =>
  found === undefined ? 'nothing' : renderFinding(found, siaeMessages, locale).replaceAll(/[\u00a0\u202f]/g, ' ');

const findingOf = (day: string, input: StructureInput, code: string): Finding | undefined =>
  on(day, input).findings.find((one) => one.code === code);

describe('a convention on a day', () => {
  test.each<[SiaeKind]>([['EI'], ['ETTI'], ['AI'], ['ACI'], ['EITI']])('%s, from its first to its last day', (kind) => {
    const states = ['2024-02-29', '2024-03-01', '2026-02-28', '2026-03-01'].map((day) => {
      const { conventions, kinds } = on(day, holding(convention(kind)));
      return [conventions[0]?.state, ...kinds].join(' ');
    });
    expect(states).toEqual(['not-started', `in-force ${kind}`, `in-force ${kind}`, 'ended']);
  });

  test('says what it rests on, and what is still to be asked', () => {
    expect(on('2026-02-28', holding(convention('AI'))).findings.map(shown)).toEqual([
      'convention-in-force met info - conventions.0',
      'annex-not-known uncertain info missing-fact conventions.0',
    ]);
    expect(on('2026-03-01', holding(convention('AI'))).findings.map(shown)).toEqual([
      'no-convention-in-force breached blocking -',
    ]);
    expect(on('2026-03-01', holding()).findings[0]?.basis.map(({ label }) => label)).toEqual([
      'Code du travail, art. R5132-29',
    ]);
  });

  test('the texts were read up to a day, which an answer on a later day says', () => {
    const long = holding(convention('AI', { lastDay: '2027-02-28' }));
    const late = (day: string): readonly string[] =>
      on(day, long)
        .findings.map(shown)
        .filter((one) => one.startsWith('law'));
    expect(late('2026-08-20')).toEqual([]);
    expect(late('2026-08-21')).toEqual(['law-checked-before uncertain info unconfirmed-value on']);
  });

  test('renewed the day after, the structure is never out', () => {
    const renewed = holding(convention('EI'), convention('EI', { firstDay: '2026-03-01', lastDay: '2028-02-29' }));
    expect(on('2026-02-28', renewed).conventions.map(({ state }) => state)).toEqual(['in-force', 'not-started']);
    expect(on('2026-03-01', renewed).conventions.map(({ state }) => state)).toEqual(['ended', 'in-force']);
    expect(on('2026-03-01', renewed).kinds).toEqual(['EI']);
  });

  test('an EITI after the end of the experiment is in doubt', () => {
    const one = holding(convention('EITI', { firstDay: '2025-01-01', lastDay: '2027-12-31' }));
    const first = (day: string): string => shown(on(day, one).findings[0]!);
    expect(first('2026-12-21')).toBe('convention-in-force met info - conventions.0');
    expect(first('2026-12-22')).toBe('convention-in-force met info - conventions.0');
    expect(first('2026-12-23')).toBe('experiment-over uncertain warning unsettled-law conventions.0');
    expect(on('2026-12-23', one).kinds).toEqual(['EITI']);
    expect(said(on('2026-12-23', one).findings[0], 'fr')).toContain(
      'À confirmer : L’expérimentation des EITI prend fin le 22 décembre 2026, par prudence, sauf prolongation qui n’a pas été trouvée : vérifier avant de contracter. [Loi n° 2018-771',
    );
    expect(said(on('2026-12-23', one).findings[0], 'en')).toContain(
      'To be confirmed: The EITI experiment ends on 22 December 2026, by prudence, unless prolonged, which was not found: check before contracting. [Loi n° 2018-771',
    );
  });
});

describe('conventions that are not known', () => {
  test('are asked of a SIAE, and of nobody else', () => {
    const asked = on('2026-01-01', { name: 'X', kinds: ['EI', 'EA'] });
    expect([asked.known, asked.kinds, asked.conventions]).toEqual([false, [], []]);
    expect(asked.findings.map(shown)).toEqual(['conventions-not-known uncertain warning missing-fact conventions']);
    expect(asked.findings[0]?.basis.map(({ label }) => label)).toEqual(['Code du travail, art. R5132-3']);
    expect(on('2026-01-01', { name: 'X', kinds: ['EA', 'GEIQ'] }).findings).toEqual([]);
    expect(on('2026-01-01', { name: 'X', kinds: [], labels: ['regie-de-quartier'] }).findings).toEqual([]);
  });

  test.each<[string, readonly ConventionInput[] | undefined, readonly SiaeKind[]]>([
    ['left out', undefined, []],
    ['an empty list', [], []],
    ['a list of another kind, in force', [convention('AI')], ['AI']],
    ['a list of another kind, ended', [convention('AI', { lastDay: '2025-12-31' })], []],
    ['a list of another kind, to come', [convention('AI', { firstDay: '2026-01-02' })], []],
  ])('of one kind are asked for: %s', (_, conventions, kinds) => {
    const given = conventions === undefined ? {} : { conventions };
    const asked = on('2026-01-01', { name: 'X', kinds: ['ETTI'], ...given });
    expect([asked.known, asked.kinds]).toEqual([false, kinds]);
    const found = asked.findings.find(({ code }) => code === 'siae/conventions-not-known');
    expect(found?.path).toEqual(['conventions']);
    expect(found?.basis.map(({ label }) => label)).toEqual(['Code du travail, art. R5132-10-8']);
    expect(asked.findings.map(({ code }) => code)).not.toContain('siae/no-convention-in-force');
  });

  test('are one finding for all of their kinds, after what is in force', () => {
    const asked = on('2026-01-01', { name: 'X', kinds: ['EI', 'AI', 'EA'], conventions: [convention('ACI')] });
    expect([asked.known, asked.kinds]).toEqual([false, ['ACI']]);
    expect(asked.findings.map(shown)).toEqual([
      'convention-in-force met info - conventions.0',
      'annex-not-known uncertain info missing-fact conventions.0',
      'conventions-not-known uncertain warning missing-fact conventions',
    ]);
    expect(asked.findings[2]?.figures).toEqual([{ name: 'kinds', value: 'EI + AI', unit: 'text' }]);
  });

  test('none in force is said when every kind has conventions', () => {
    const ended = convention('EI', { lastDay: '2025-12-31' });
    const toCome = convention('ACI', { firstDay: '2026-01-02' });
    const none = on('2026-01-01', { name: 'X', kinds: ['EI', 'ACI'], conventions: [toCome, ended] });
    expect([none.known, none.kinds]).toEqual([true, []]);
    expect(none.findings.map(shown)).toEqual(['no-convention-in-force breached blocking -']);
    expect(none.findings[0]?.basis.map(({ label }) => label)).toEqual(['Code du travail, art. R5132-3']);
    const others = (conventions: readonly ConventionInput[]): readonly string[] =>
      on('2026-01-01', { name: 'X', kinds: ['EI', 'ACI'], conventions }).findings.map(({ code }) => code);
    expect(others([ended])).toEqual(['siae/conventions-not-known']);
    expect(others([ended, convention('ACI')])).toEqual(['siae/convention-in-force', 'siae/annex-not-known']);
  });

  test('are known of a structure that declares no kind of SIAE', () => {
    expect(on('2026-01-01', { name: 'X', kinds: ['EA'] }).known).toBe(true);
    expect(on('2026-01-01', { name: 'X', kinds: ['EA'], conventions: [] }).known).toBe(true);
  });

  test('later than the texts were read, that is said too', () => {
    const codes = (day: string): readonly string[] =>
      on(day, { name: 'X', kinds: ['EI'] }).findings.map(({ code }) => code);
    expect(codes('2026-08-20')).toEqual(['siae/conventions-not-known']);
    expect(codes('2026-08-21')).toEqual(['siae/conventions-not-known', 'siae/law-checked-before']);
  });

  test('say so in both languages', () => {
    const asked = on('2026-01-01', { name: 'X', kinds: ['ACI', 'EI'] }).findings[0];
    expect(said(asked, 'fr')).toBe(
      'À confirmer : Les conventions de la structure ne sont pas connues (EI + ACI) : demander la convention en vigueur et l’annexe financière de l’année. [Code du travail, art. R5132-3 ; Code du travail, art. R5132-29]',
    );
    expect(said(asked, 'en')).toBe(
      'To be confirmed: The conventions of the structure are not known (EI + ACI): ask for the one in force and the financial annex of the year. [Code du travail, art. R5132-3; Code du travail, art. R5132-29]',
    );
  });
});

describe('an annex whose convention is not known', () => {
  const annex = (fields: Partial<YearAnnexInput> = {}): YearAnnexInput => ({
    kind: 'ACI',
    state: 'VALIDE',
    firstDay: '2026-01-01',
    lastDay: '2026-12-31',
    ...fields,
  });
  const having = (annexes: readonly YearAnnexInput[], conventions?: readonly ConventionInput[]): StructureInput => ({
    name: 'X',
    kinds: ['ACI'],
    ...(conventions === undefined ? {} : { conventions }),
    annexes,
  });
  const notKnown = 'conventions-not-known uncertain warning missing-fact conventions';
  const without = 'annex-without-convention uncertain warning missing-fact annexes.0';

  test.each<[AnnexState, boolean]>([
    ['VALIDE', true],
    ['PROVISOIRE', true],
    ['HISTORISE', false],
    ['ANNULE', false],
    ['SAISI', false],
    ['BROUILLON', false],
    ['CLOTURE', false],
    ['REJETE', false],
  ])('proves no convention, and is told when it is active: %s', (state, told) => {
    const found = on('2026-06-01', having([annex({ state })]));
    expect([found.known, found.kinds, found.conventions]).toEqual([false, [], []]);
    expect(found.findings.map(shown)).toEqual(told ? [notKnown, without] : [notKnown]);
  });

  test.each<[string, boolean]>([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2026-12-31', true],
    ['2027-01-01', false],
  ])('on %s: %s', (day, told) => {
    expect(
      on(day, having([annex()]))
        .findings.map(shown)
        .includes(without),
    ).toBe(told);
  });

  test('the one that lasts longest is told, once for a kind', () => {
    const annexes = [
      annex({ lastDay: '2026-06-30' }),
      annex({ state: 'REJETE', lastDay: '2027-12-31' }),
      annex(),
      annex(),
      annex({ kind: 'EI', lastDay: '2026-09-30' }),
    ];
    const { findings } = on('2026-03-01', { name: 'X', kinds: ['ACI', 'EI'], annexes });
    expect(findings.map(shown).slice(1)).toEqual([
      'annex-without-convention uncertain warning missing-fact annexes.4',
      'annex-without-convention uncertain warning missing-fact annexes.2',
    ]);
    expect(findings[2]?.figures).toEqual([
      { name: 'kind', value: 'ACI', unit: 'text' },
      { name: 'until', value: '2026-12-31', unit: 'day' },
    ]);
  });

  test('beside a convention in force it says nothing, beside one that has ended it says that one is missing', () => {
    expect(on('2026-02-28', having([annex()], [convention('ACI')])).findings.map(shown)).toEqual([
      'convention-in-force met info - conventions.0',
      'annex-not-known uncertain info missing-fact conventions.0',
    ]);
    const after = on('2026-03-01', having([annex()], [convention('ACI')]));
    expect([after.known, after.kinds]).toEqual([true, []]);
    expect(after.findings.map(shown)).toEqual([without]);
    const rejected = on('2026-03-01', having([annex({ state: 'REJETE' })], [convention('ACI')]));
    expect(rejected.findings.map(shown)).toEqual(['no-convention-in-force breached blocking -']);
  });

  test('rests on practice and on the article about conventions', () => {
    const found = findingOf('2026-06-01', having([annex()]), 'siae/annex-without-convention');
    expect(found?.basis.map(({ authority }) => authority)).toEqual(['practice', 'law']);
    expect(said(found, 'fr')).toBe(
      'À confirmer : Une annexe financière ACI est active jusqu’au 31 décembre 2026, sans convention ACI connue ce jour-là : demander la convention, que l’annexe de l’année ne prouve pas. [Plateforme « Les emplois de l’inclusion » (source unique) ; Code du travail, art. R5132-29]',
    );
    expect(said(found, 'en')).toBe(
      'To be confirmed: A financial annex ACI is active until 31 December 2026, and no convention ACI is known on that day: ask for the convention, which the annex of the year does not prove. [Plateforme « Les emplois de l’inclusion » (single source); Code du travail, art. R5132-29]',
    );
  });
});

describe('the yearly annexes', () => {
  const annex = (fields: Partial<AnnexInput> = {}): AnnexInput => ({
    state: 'VALIDE',
    firstDay: '2025-01-01',
    lastDay: '2025-12-31',
    ...fields,
  });
  const annexed = (...annexes: readonly AnnexInput[]): StructureInput => holding(convention('ACI', { annexes }));
  const verdict = (day: string, ...annexes: readonly AnnexInput[]): string => {
    const [one] = on(day, annexed(...annexes)).conventions;
    return [one?.annex, one?.annexNumber].filter((part) => part !== undefined).join(' ');
  };

  test.each<[AnnexState, string]>([
    ['VALIDE', 'active'],
    ['PROVISOIRE', 'active'],
    ['HISTORISE', 'none'],
    ['ANNULE', 'none'],
    ['SAISI', 'none'],
    ['BROUILLON', 'none'],
    ['CLOTURE', 'none'],
    ['REJETE', 'none'],
  ])('%s', (state, expected) => {
    expect(verdict('2025-06-01', annex({ state }))).toBe(expected);
    expect(verdict('2026-01-01', annex({ state }))).toBe(expected === 'active' ? 'grace' : 'none');
  });

  test.each<[day: string, expected: string]>([
    ['2024-12-31', 'none'],
    ['2025-01-01', 'active'],
    ['2025-12-31', 'active'],
    ['2026-01-01', 'grace'],
    ['2026-01-29', 'grace'],
    ['2026-01-30', 'grace'],
    ['2026-01-31', 'none'],
  ])('on %s: %s', (day, expected) => {
    expect(verdict(day, annex())).toBe(expected);
  });

  test('the grace of 30 days crosses the end of February', () => {
    const short = annex({ lastDay: '2025-02-10' });
    expect(['2025-03-12', '2025-03-13'].map((day) => verdict(day, short))).toEqual(['grace', 'none']);
  });

  test('an active one says more than one in grace, whatever the order, and gives its number', () => {
    const past = annex({ number: 'ACI094240001A0M0' });
    const present = annex({ number: 'ACI094250001A0M1', firstDay: '2026-01-01', lastDay: '2026-12-31' });
    expect(verdict('2026-01-15', past, present)).toBe('active ACI094250001A0M1');
    expect(verdict('2026-01-15', present, past)).toBe('active ACI094250001A0M1');
    expect(verdict('2026-01-15', past)).toBe('grace ACI094240001A0M0');
    expect(verdict('2026-02-15', past)).toBe('none');
    expect(verdict('2026-02-15')).toBe('none');
  });

  test('a state leaves the convention in force', () => {
    const codes = (day: string, input: StructureInput): readonly string[] => on(day, input).findings.map(shown);
    const met = 'convention-in-force met info - conventions.0';
    expect(codes('2025-06-01', annexed(annex()))).toEqual([met]);
    expect(codes('2026-01-15', annexed(annex()))).toEqual([
      met,
      'annex-grace uncertain info missing-fact conventions.0',
    ]);
    expect(codes('2026-02-15', annexed(annex()))).toEqual([
      met,
      'annex-none uncertain warning missing-fact conventions.0',
    ]);
    expect(on('2026-02-15', annexed(annex())).kinds).toEqual(['ACI']);
  });

  test('practice alone stands behind the annex of an EITI, and of any before the rule on late annexes', () => {
    const authority = (day: string, kind: SiaeKind): string | undefined =>
      findingOf(day, holding(convention(kind, { firstDay: '2023-01-01' })), 'siae/annex-not-known')?.authority;
    expect([authority('2025-06-01', 'EITI'), authority('2025-06-01', 'EI')]).toEqual(['practice', 'law']);
    expect([authority('2023-12-29', 'EI'), authority('2023-12-30', 'EI')]).toEqual(['practice', 'law']);
  });

  test('before the platform, the states and the grace of its first day are used', () => {
    const old = holding(
      convention('ACI', {
        firstDay: '2018-01-01',
        lastDay: '2020-12-31',
        annexes: [annex({ firstDay: '2018-01-01', lastDay: '2018-12-31' })],
      }),
    );
    expect(['2018-12-31', '2019-01-30', '2019-01-31'].map((day) => on(day, old).conventions[0]?.annex)).toEqual([
      'active',
      'grace',
      'none',
    ]);
  });

  test('say so in both languages', () => {
    const none = findingOf('2026-02-15', annexed(annex()), 'siae/annex-none');
    expect(said(none, 'fr')).toBe(
      'À confirmer : Aucune annexe financière active de la convention ACI ce jour-là : la convention reste en vigueur, mais l’aide et l’accès à la plateforme sont à vérifier. [Code du travail, art. R5132-29-1 (source unique) ; Décret n° 2023-1303 (source unique) ; Plateforme « Les emplois de l’inclusion » (source unique)]',
    );
    expect(said(findingOf('2026-01-15', annexed(annex()), 'siae/annex-grace'), 'en')).toBe(
      'To be confirmed: The financial annex of the convention ACI has ended; the platform leaves the structure open for a grace period: ask for the annex of the year. [Code du travail, art. R5132-29-1 (single source); Décret n° 2023-1303 (single source); Plateforme « Les emplois de l’inclusion » (single source)]',
    );
  });
});

describe('conventions together', () => {
  const together = (kinds: readonly SiaeKind[], day = '2025-01-01'): readonly string[] =>
    on(day, holding(...kinds.map((kind) => convention(kind))))
      .findings.map(shown)
      .filter((one) => one.startsWith('two-'));
  const foreseen = ['two-conventions uncertain warning missing-fact'];
  const mentioned = ['two-conventions-mentioned uncertain warning missing-fact'];
  const exclusive = ['two-conventions-exclusive uncertain warning unsettled-law'];
  const doubtful = ['two-conventions-not-foreseen uncertain warning unsettled-law'];

  test.each<[SiaeKind[], readonly string[]]>([
    [['ACI'], []],
    [['ACI', 'ACI'], []],
    [['ACI', 'EI'], foreseen],
    [['EI', 'ACI'], foreseen],
    [['ACI', 'AI'], foreseen],
    [['ACI', 'EI', 'AI'], mentioned],
    [['ACI', 'ETTI'], exclusive],
    [['EI', 'AI'], mentioned],
    [['ETTI', 'EI'], exclusive],
    [['ACI', 'EITI'], doubtful],
  ])('%j', (kinds, expected) => {
    expect(together(kinds)).toEqual(expected);
  });

  test('only on the days that they share', () => {
    const both = holding(convention('ACI'), convention('EI', { firstDay: '2025-01-01', lastDay: '2027-12-31' }));
    const kinds = ['2024-12-31', '2025-01-01', '2026-02-28', '2026-03-01'].map((day) => on(day, both).kinds.join('+'));
    expect(kinds).toEqual(['ACI', 'EI+ACI', 'EI+ACI', 'EI']);
    const met = (day: string): boolean => findingOf(day, both, 'siae/two-conventions') !== undefined;
    expect(['2024-12-31', '2025-01-01', '2026-02-28', '2026-03-01'].map(met)).toEqual([false, true, true, false]);
  });

  test('say so in both languages', () => {
    const day = '2025-01-01';
    const [aci, ei, etti] = [convention('ACI'), convention('EI'), convention('ETTI')];
    const pair = findingOf(day, holding(aci, ei), 'siae/two-conventions');
    expect(said(pair, 'fr')).toBe(
      'À confirmer : Conventions EI + ACI en vigueur ensemble : il y faut un avis favorable et une comptabilité distincte pour chacune. Les demander ; rattacher chaque lot à une seule convention. [Code du travail, art. D5132-30 (source unique)]',
    );
    expect(said(findingOf(day, holding(etti, ei), 'siae/two-conventions-exclusive'), 'en')).toBe(
      'To be confirmed: Conventions EI + ETTI in force together: an ETTI has temporary work for insertion as its sole activity, with all its staff and means. All were counted as in force; have it confirmed that they belong to the same body. [Code du travail, art. L5132-6 (single source)]',
    );
    expect(said(findingOf(day, holding(ei), 'siae/convention-in-force'), 'fr')).toBe(
      'Conforme : La convention EI est en vigueur, jusqu’au 28 février 2026. [Code du travail, art. R5132-3]',
    );
    expect(said(findingOf('2026-03-01', holding(ei), 'siae/no-convention-in-force'), 'en')).toBe(
      'Breached: No convention of the structure is in force on that day: it is not a structure d’insertion par l’activité économique. [Code du travail, art. R5132-29]'.replace(
        'R5132-29',
        'R5132-3',
      ),
    );
  });
});

describe('days that raise a doubt', () => {
  const states = (day: string, one: ConventionInput): readonly string[] =>
    on(day, holding(one)).findings.map(shown).slice(0, 1);

  test('a convention of three years is lawful, one of a day more is not', () => {
    const days = (lastDay: string) => convention('ACI', { firstDay: '2024-01-01', lastDay });
    expect(states('2026-06-01', days('2026-12-31'))).toEqual(['convention-in-force met info - conventions.0']);
    expect(states('2026-06-01', days('2027-01-01'))).toEqual([
      'convention-days-too-long uncertain warning missing-fact conventions.0',
    ]);
  });

  test('before the oldest wording read, and before the experiment', () => {
    const old = (kind: SiaeKind, firstDay: string, lastDay: string) => convention(kind, { firstDay, lastDay });
    expect(states('1991-12-23', old('EI', '1990-01-01', '1992-12-31'))).toEqual([
      'convention-law-not-read uncertain warning unconfirmed-value conventions.0',
    ]);
    expect(states('2018-12-31', old('EITI', '2018-06-01', '2020-12-31'))).toEqual([
      'experiment-not-begun uncertain warning missing-fact conventions.0',
    ]);
    expect(states('2019-01-01', old('EITI', '2018-06-01', '2020-12-31'))).toEqual([
      'convention-in-force met info - conventions.0',
    ]);
  });

  test('nothing asks a neighbour or a régie for a convention', () => {
    for (const input of [
      { name: 'G', kinds: ['GEIQ'], conventions: [] },
      { name: 'R', kinds: [], labels: ['regie-de-quartier'], conventions: [] },
    ] as const) {
      expect(conventionsOn(input, '2025-01-01').findings.map(shown)).toEqual([
        'no-convention-expected not-applicable info -',
      ]);
    }
  });
});

describe('what it is given', () => {
  test('a checked structure is taken as it is', () => {
    const checked = structure(holding(convention('EI')));
    expect(conventionsOn(checked, civilDate('2025-01-01'))).toEqual(on('2025-01-01', holding(convention('EI'))));
  });

  test('says where it is refused', () => {
    const refused = (input: unknown, day: unknown): string => {
      const result = safeConventionsOn(input as StructureInput, day as never);
      return result.ok ? 'accepted' : `${result.error.code} ${result.error.path.join('.')}`;
    };
    expect(refused({ kinds: ['EI'] }, '2026-01-01')).toBe('siae/unnamed-structure structure.name');
    expect(refused(holding(), '2026-02-29')).toBe('core/invalid-date on');
    expect(refused(holding({ ...convention('EI'), lastDay: '2020-01-01' }), '2026-01-01')).toBe(
      'core/reversed-period structure.conventions.0.lastDay',
    );
    expect(refused(holding(), '2026-01-01')).toBe('accepted');
  });
});

describe('adding a convention', () => {
  const day = fc.integer({ min: 0, max: 1_500 }).map((after) => addDays(civilDate('2023-06-01'), after));
  const conventions = fc.array(anyConvention, { maxLength: 4 });

  it('never removes a kind', () => {
    fc.assert(
      fc.property(conventions, anyConvention, fc.nat({ max: 4 }), day, (held, added, at, date) => {
        const before = conventionsOn(holding(...held), date).kinds;
        const after = conventionsOn(holding(...held.slice(0, at), added, ...held.slice(at)), date).kinds;
        expect(after).toEqual(expect.arrayContaining([...before]));
        const isHeld = added.firstDay <= date && date <= added.lastDay;
        expect(after.includes(added.kind)).toBe(isHeld || before.includes(added.kind));
      }),
      { numRuns: runs(500) },
    );
  });

  it('of another kind leaves a kind that is not known as it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(undefined, []), conventions, day, (none, added, date) => {
        const input: StructureInput = {
          name: 'X',
          kinds: ['EI'],
          ...(none === undefined ? {} : { conventions: none }),
        };
        const others = added.filter(({ kind }) => kind !== 'EI');
        const asked = (one: StructureInput): Finding | undefined =>
          conventionsOn(one, date).findings.find(({ code }) => code === 'siae/conventions-not-known');
        const after = conventionsOn({ ...input, conventions: others }, date);
        expect(after.known).toBe(false);
        expect(asked({ ...input, conventions: others })).toEqual(asked(input));
        expect(after.findings.map(({ code }) => code)).not.toContain('siae/no-convention-in-force');
      }),
      { numRuns: runs(300) },
    );
  });

  const RESERVATIONS: readonly Reservation[] = [
    'disability',
    'insertion',
    'insertion-and-disability',
    'prison',
    'prison-and-others',
    'social-economy',
  ];
  const RANK = { no: 0, uncertain: 1, equivalent: 2, yes: 3 } as const;

  it('never closes a reservation', () => {
    fc.assert(
      fc.property(
        reservedStructure,
        anyConvention,
        day,
        fc.constantFrom(...RESERVATIONS),
        (input, added, date, reservation) => {
          const entry = (conventions: readonly ConventionInput[]): keyof typeof RANK => {
            const checked = structure({ ...input, conventions });
            const held: readonly StructureKind[] = conventionsOn(checked, date).kinds;
            const { labels, workforce, socialEconomy, worksInPrison } = checked;
            const neighbours = checked.kinds.filter((kind) => input.kinds.includes(kind));
            return mayEnterReservation({
              on: date,
              reservation,
              candidate: {
                kinds: [...held, ...neighbours],
                labels,
                ...(workforce === undefined ? {} : { workforce }),
                ...(socialEconomy === undefined ? {} : { socialEconomy }),
                ...(worksInPrison === undefined ? {} : { worksInPrison }),
              },
              service: '85312510',
            }).entry;
          };
          const held = input.conventions ?? [];
          const isNothing =
            input.kinds.length === 0 &&
            input.labels === undefined &&
            conventionsOn(structure(input), date).kinds.length === 0;
          // Of an operator of no kind nothing is settled: its first convention brings what the law says of that kind.
          fc.pre(!isNothing || entryOfKind(added.kind, reservation, date).entry !== 'no');
          expect(RANK[entry([...held, added])]).toBeGreaterThanOrEqual(RANK[entry(held)]);
        },
      ),
      { numRuns: runs(1_000) },
    );
  });
});
