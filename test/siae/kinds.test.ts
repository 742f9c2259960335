/**
 * What each kind of structure is, on a day: the dated aspects, the card of a kind, the legal form it may have.
 */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import {
  addDays,
  attempt,
  citationsOf,
  civilDate,
  disabilityLevyDeduction,
  formatPath,
  isSiaeKind,
  kindCard,
  lawTables,
  LEGAL_FORMS,
  legalFormOfKind,
  legalFormOfKindSchema,
  NEIGHBOUR_KINDS,
  regieDeQuartier,
  renderFinding,
  renderKindCard,
  requireRow,
  rowOn,
  rowsToRecheck,
  safeKindCard,
  safeLegalFormOfKind,
  SIAE_KINDS,
  siaeMessages,
  socialEnterpriseByRight,
  STRUCTURE_KINDS,
  structureKinds,
  unconfirmedRows,
  worksiteHolder,
  type Finding,
  type LawTable,
  type LegalFormOfKindInput,
  type StructureKind,
} from '../../src/index.js';
import { KIND_VALUES, LABEL_VALUES, type ExpectedValue } from '../law/expected-values.js';
import { frenchFaults } from '../law/typography.js';
import { runs } from '../support/runs.js';

const TABLES = new Map(lawTables.map((table) => [table.id, table]));
const KIND_TABLES = STRUCTURE_KINDS.flatMap((kind) => Object.values<LawTable<unknown>>({ ...structureKinds[kind] }));
const LABEL_TABLES: readonly LawTable<unknown>[] = [
  ...Object.values<LawTable<unknown>>({ ...regieDeQuartier }),
  socialEnterpriseByRight,
  disabilityLevyDeduction,
];

/** The value without what is written for people. */
function bare(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'summary' && key !== 'names'));
}

function tableNamed(id: string): LawTable<unknown> {
  return TABLES.get(id)!;
}

function verdicts(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code, outcome, severity, reason = '-' }) => `${code} ${outcome} ${severity} ${reason}`);
}

function refusal(run: () => unknown): string {
  const result = attempt(run);
  return result.ok ? 'accepted' : `${result.error.code} ${formatPath(result.error.path)}`;
}

function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}

describe('the dated aspects', () => {
  const all: readonly ExpectedValue[] = [...KIND_VALUES, ...LABEL_VALUES];

  test.each(all)('%s on %s', (id, day, value) => {
    expect(bare(requireRow(tableNamed(id), civilDate(day)).value)).toEqual(value);
  });

  test('no row is forgotten, and each table begins and ends where it is said to', () => {
    const tables = [...KIND_TABLES, ...LABEL_TABLES];
    expect(new Set(all.map(([id]) => id))).toEqual(new Set(tables.map(({ id }) => id)));
    for (const table of tables) {
      const days = all.flatMap(([id, day]) => (id === table.id ? day : [])).sort();
      expect([table.id, days.length]).toEqual([table.id, 2 * table.rows.length]);
      expect(rowOn(table, addDays(civilDate(days[0]!), -1))).toBeUndefined();
      const last = civilDate(days.at(-1)!);
      if (last !== '2200-12-31') expect(rowOn(table, addDays(last, 1))).toBeUndefined();
    }
  });

  test('what is not confirmed', () => {
    expect(unconfirmedRows(KIND_TABLES).map(({ row }) => row.id)).toEqual([
      'siae/kind/aci/vat-of-public-body/2024-01-01',
      'siae/kind/aci/vat-of-public-body/2027-01-01',
      'siae/kind/eiti/legal-forms/2019-01-01',
      'siae/kind/ea/vat/2019-01-01',
      'siae/kind/ea/vat/2027-01-01',
      'siae/kind/esat/vat/2021-01-01',
      'siae/kind/esat/vat/2027-01-01',
    ]);
    expect(unconfirmedRows(LABEL_TABLES)).toEqual([]);
  });

  test('what must be read again', () => {
    expect(rowsToRecheck([...KIND_TABLES, ...LABEL_TABLES]).map(({ row }) => row.id)).toEqual([
      'siae/kind/ei/vat/2027-01-01',
      'siae/kind/etti/vat/2027-01-01',
      'siae/kind/ai/vat/2027-01-01',
      'siae/kind/eiti/existence/2024-01-01',
      'siae/kind/ebe/existence/2026-02-20',
    ]);
  });

  test('how well the rest is confirmed', () => {
    const confidence = (kind: StructureKind): string =>
      Object.entries<LawTable<unknown>>({ ...structureKinds[kind] })
        .filter(([, { rows }]) => rows[0]?.confidence === 'single-source')
        .map(([name]) => name)
        .join(' ');
    expect(Object.fromEntries(STRUCTURE_KINDS.map((kind) => [kind, confidence(kind)]))).toEqual({
      EI: 'legalForms workforceShare exclusivity territory',
      ETTI: 'legalForms workforceShare exclusivity territory',
      AI: 'workforceShare exclusivity territory',
      ACI: 'legalForms customers workforceShare exclusivity territory vat',
      EITI: 'customers contracts contractLength',
      GEIQ: '',
      EA: 'activityMode',
      EATT: '',
      ESAT: 'activityMode',
      SEP: 'existence activityMode contracts',
      EBE: '',
      OPCS: 'existence activityMode',
    });
  });

  // The days on which the acts came out; a row that cites one begins no earlier.
  test.each([
    ['loi-2020-1577', '2020-12-14'],
    ['loi-2021-1900', '2021-12-30'],
    ['decret-2022-917', '2022-06-23'],
    ['loi-2023-1196', '2023-12-18'],
    ['loi-2023-1322', '2023-12-29'],
    ['decret-2024-1239', '2024-12-30'],
    ['ordonnance-2025-1247', '2025-12-17'],
    ['decret-2026-72', '2026-02-11'],
    ['loi-2026-103', '2026-02-19'],
    ['ordonnance-2026-671', '2026-07-27'],
    ['le-marche', '2026-08-01'],
    ['les-emplois', '2026-08-01'],
  ])('no row rests on %s before it existed', (text, day) => {
    const rows = KIND_TABLES.flatMap((table) => table.rows).filter(({ sources }) =>
      sources.some((one) => one.text === text),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ from }) => from < day).map(({ id }) => id)).toEqual([]);
  });

  test('no row rests on the CGI once VAT has left it', () => {
    const rows = KIND_TABLES.flatMap((table) => table.rows).filter(({ sources }) =>
      sources.some(({ text }) => text === 'cgi'),
    );
    expect(new Set(rows.map(({ until }) => until))).toEqual(new Set(['2026-12-31']));
  });

  test('the sales of an ACI and the bar after a redundancy rest on one source each', () => {
    const citations = (kind: StructureKind): readonly string[] =>
      citationsOf(kindCard(kind, '2026-07-01').aspects.customers!.row).map(
        ({ article, confidence }) => `${article} ${confidence}`,
      );
    expect(citations('ACI')).toEqual(['art. D5132-34 single-source']);
    expect(citations('AI')).toEqual([
      'art. L5132-9 confirmed',
      'art. L5132-7 single-source',
      'art. L2211-1 single-source',
    ]);
  });

  test('a régie de quartier is a label: it enters a reserved contract through its convention only, or as equivalent', () => {
    expect(STRUCTURE_KINDS).not.toContain('REGIE');
    const row = requireRow(regieDeQuartier.reservation, civilDate('2026-07-01'));
    expect(row.confidence).toBe('inferred');
    expect(row.value.summary.en).toBe(
      'Only through its convention as ACI, EI or AI, or as an equivalent structure with at least 50% of disadvantaged workers',
    );
  });
});

describe('what is a SIAE', () => {
  it('is one of four kinds and the experimental one, and no neighbour', () => {
    expect(STRUCTURE_KINDS.filter(isSiaeKind)).toEqual(['EI', 'ETTI', 'AI', 'ACI', 'EITI']);
    expect(SIAE_KINDS.filter(isSiaeKind)).toHaveLength(5);
    expect(NEIGHBOUR_KINDS.filter(isSiaeKind)).toEqual([]);
  });

  it.each<[unknown]>([['ei'], ['regie-de-quartier'], ['toString'], [undefined], [null], [1], [['EI']]])(
    'is not %j',
    (value) => {
      expect(isSiaeKind(value)).toBe(false);
    },
  );
});

describe('the card of a kind', () => {
  it.each<[StructureKind, string, string, boolean]>([
    ['EI', '2008-05-01', 'statute', true],
    ['ETTI', '2008-05-01', 'statute', true],
    ['AI', '2008-05-01', 'statute', true],
    ['ACI', '2008-05-01', 'statute', true],
    ['EITI', '2019-01-01', 'experimental', true],
    ['EITI', '2026-12-22', 'experimental', true],
    ['EITI', '2026-12-23', 'ended-unless-prolonged', true],
    ['GEIQ', '2022-03-10', 'neighbour', false],
    ['EA', '2019-01-01', 'neighbour', false],
    ['EATT', '2024-01-01', 'neighbour', false],
    ['EITI', '2021-12-31', 'experimental', true],
    ['EITI', '2022-01-01', 'experimental', true],
    ['ESAT', '2021-01-01', 'neighbour', false],
    ['ESAT', '2023-12-20', 'neighbour', false],
    ['SEP', '2022-06-23', 'neighbour', false],
    ['EBE', '2020-12-16', 'neighbour', false],
    ['EBE', '2026-12-31', 'neighbour', false],
    ['EBE', '2027-01-01', 'ended-unless-prolonged', false],
    ['OPCS', '2026-08-20', 'neighbour', false],
  ])('%s on %s: %s', (kind, on, status, isSiae) => {
    expect(kindCard(kind, on)).toMatchObject({ kind, on, status, isSiae });
  });

  it.each<[StructureKind, string, string]>([
    ['EI', '2008-04-30', '2008-05-01'],
    ['ETTI', '2008-04-30', '2008-05-01'],
    ['AI', '2008-04-30', '2008-05-01'],
    ['ACI', '2008-04-30', '2008-05-01'],
    ['EITI', '2018-12-31', '2019-01-01'],
    ['GEIQ', '2022-03-09', '2022-03-10'],
    ['EA', '2018-12-31', '2019-01-01'],
    ['EATT', '2023-12-31', '2024-01-01'],
    ['ESAT', '2020-12-31', '2021-01-01'],
    ['SEP', '2022-06-22', '2022-06-23'],
    ['EBE', '2020-12-15', '2020-12-16'],
    ['OPCS', '2026-08-19', '2026-08-20'],
  ])('of %s is refused on %s, before its first day', (kind, on, first) => {
    const result = safeKindCard(kind, on);
    expect(result.ok ? 'accepted' : [result.error.code, result.error.path, result.error.expected]).toEqual([
      'siae/no-text-then',
      ['on'],
      `a day from ${first}, the first read on ${kind}`,
    ]);
  });

  it('says what each aspect rests on', () => {
    const { legalForms, weeklyHours, contractLength } = kindCard('EI', '2026-07-01').aspects;
    expect([legalForms?.rule, legalForms?.row.id, legalForms?.row.confidence]).toEqual([
      'any',
      'siae/kind/ei/legal-forms/2021-09-01',
      'single-source',
    ]);
    expect([weeklyHours?.minimum, weeklyHours?.maximum]).toEqual([20, 35]);
    expect([contractLength?.minimumMonths, contractLength?.maximumMonths]).toEqual([4, 24]);
  });

  it('leaves out what was not read on that day, and what no text speaks of', () => {
    const aspectsOf = (kind: StructureKind, on: string): string => Object.keys(kindCard(kind, on).aspects).join(' ');
    expect(aspectsOf('EI', '2020-09-29')).toBe('existence');
    expect(aspectsOf('EI', '2021-06-14')).toBe('existence vat');
    expect(aspectsOf('ACI', '2023-12-31')).toBe(
      'existence activityMode customers contracts weeklyHours contractLength workforceShare territory',
    );
    expect(aspectsOf('EBE', '2026-07-01')).toBe('existence contracts');
    expect(aspectsOf('EATT', '2026-07-01')).toBe('existence activityMode contracts contractLength');
  });

  it('leads the VAT of an AI from the CGI to the CIBS', () => {
    const vatOn = (on: string): readonly (string | undefined)[] => {
      const vat = kindCard('AI', on).aspects.vat;
      return [vat?.regime, ...(vat?.row.sources ?? []).map(({ text, article = '-' }) => `${text} ${article}`)];
    };
    expect(vatOn('2026-12-31')).toEqual([
      'exempt-under-conditions',
      'cgi art. 261, 7, 1° bis',
      'boi-tva-champ-30-10-30-20-20 § 280-370',
    ]);
    expect(vatOn('2027-01-01')).toEqual([
      'exempt-under-conditions',
      'cibs -',
      'ordonnance-2025-1247 -',
      'ordonnance-2026-671 -',
    ]);
  });

  const SOCIAL = 'siae/kind-social-enterprise not-applicable info -';
  const NO_LEVY = 'siae/kind-no-levy-deduction not-applicable info -';
  const LATE = 'siae/law-checked-before uncertain info unconfirmed-value';
  const ENDED = 'siae/kind-ended-unless-prolonged uncertain warning unsettled-law';
  const NEIGHBOUR = 'siae/kind-neighbour not-applicable warning -';
  const EXPERIMENT = 'siae/kind-experiment not-applicable warning -';

  it.each<[StructureKind, string, readonly string[]]>([
    ['EI', '2026-07-28', ['siae/kind-statute not-applicable info -', SOCIAL, NO_LEVY]],
    ['EI', '2026-07-29', ['siae/kind-statute not-applicable info -', SOCIAL, NO_LEVY, LATE]],
    ['EI', '2024-12-31', ['siae/kind-statute not-applicable info -', NO_LEVY]],
    ['EI', '2020-12-31', ['siae/kind-statute not-applicable info -']],
    [
      'ACI',
      '2026-07-01',
      [
        'siae/kind-statute not-applicable info -',
        'siae/kind-unconfirmed/vat-of-public-body uncertain warning unconfirmed-value',
        'siae/kind-vat-to-ask uncertain warning missing-fact',
        SOCIAL,
        NO_LEVY,
      ],
    ],
    [
      'EITI',
      '2026-07-01',
      [EXPERIMENT, 'siae/kind-unconfirmed/legal-forms uncertain warning unconfirmed-value', NO_LEVY],
    ],
    [
      'EITI',
      '2026-12-22',
      [EXPERIMENT, 'siae/kind-unconfirmed/legal-forms uncertain warning unconfirmed-value', NO_LEVY, LATE],
    ],
    ['EITI', '2026-12-23', [ENDED, LATE]],
    [
      'EA',
      '2026-07-01',
      [
        NEIGHBOUR,
        'siae/kind-unconfirmed/vat uncertain warning unconfirmed-value',
        SOCIAL,
        'siae/kind-levy-deduction not-applicable info -',
      ],
    ],
    ['EATT', '2026-07-01', [NEIGHBOUR]],
    ['EBE', '2026-07-01', [NEIGHBOUR, EXPERIMENT]],
    ['EBE', '2027-01-01', [ENDED, LATE]],
  ])('tells what to know of %s on %s', (kind, on, expected) => {
    expect(verdicts(kindCard(kind, on).findings)).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ['2021-12-31', 'Établissement et service d’aide par le travail', 'casf'],
    ['2023-12-19', 'Établissement et service d’aide par le travail', 'casf'],
    ['2023-12-20', 'Établissement et service d’accompagnement par le travail', 'casf loi-2023-1196'],
  ])('names an ESAT on %s as it was called: %s', (on, name, texts) => {
    const { names, aspects } = kindCard('ESAT', on);
    expect([names.fr, aspects.existence?.row.sources.map(({ text }) => text).join(' ')]).toEqual([name, texts]);
  });

  it.each<[StructureKind, string, string]>([
    ['EITI', '2019-01-01', '2026-12-22'],
    ['EITI', '2022-01-01', '2026-12-22'],
    ['EITI', '2024-01-01', '2026-12-22'],
    ['EBE', '2020-12-16', '2026-12-31'],
    ['EBE', '2026-02-20', '2026-12-31'],
  ])('gives the term known of %s from %s on: %s', (kind, on, term) => {
    const experiment = kindCard(kind, on).findings.find(({ code }) => code === 'siae/kind-experiment');
    expect(experiment?.figures.find(({ name }) => name === 'lastDay')?.value).toBe(term);
  });

  it('says whose hours an AI must count, and whose not', () => {
    const { fr, en } = kindCard('AI', '2026-07-01').aspects.customers!.summary;
    expect(plain(fr)).toBe(
      'Particuliers et personnes morales ; heures plafonnées chez les employeurs de droit privé, les EPIC et, pour leur personnel de droit privé, les EPA ; sans plafond chez les particuliers, les personnes morales de droit privé à but non lucratif et les collectivités ; interdit chez un employeur qui a licencié pour motif économique sur un emploi équivalent dans les six mois',
    );
    expect(en).toBe(
      'Private persons and legal persons; hours capped at private-law employers, at EPIC and, for their private-law staff, at EPA; no cap at private persons, private non-profit legal persons and local authorities; forbidden within six months of an economic redundancy on an equivalent job',
    );
  });

  it('names the case of recourse whose missions last a month at least', () => {
    const { fr, en } = kindCard('ETTI', '2026-07-01').aspects.contractLength!.summary;
    expect(plain(fr)).toContain(
      'sauf un mois pour une mission dont le cas de recours est celui des ETTI (L1251-7, 5°)',
    );
    expect(en).toContain('but one month for a mission whose case of recourse is that of an ETTI (L1251-7, 5°)');
  });

  it('holds no aspect once the term has passed, and still has its name', () => {
    const { aspects, names } = kindCard('EITI', '2026-12-23');
    expect(aspects).toEqual({});
    expect(names.fr).toBe('Entreprise d’insertion par le travail indépendant');
  });

  it.each<[string, () => unknown]>([
    ['core/unknown-value kind', () => kindCard('REGIE' as never, '2026-07-01')],
    ['core/missing-value kind', () => kindCard(undefined as never, '2026-07-01')],
    ['core/invalid-date on', () => kindCard('EI', '2026-02-30')],
    ['core/unknown-value card.kind', () => renderKindCard({ kind: 'x', on: '2026-07-01' } as never, 'fr')],
    ['core/invalid-date card.on', () => renderKindCard({ kind: 'EI', on: 'x' } as never, 'fr')],
    ['core/missing-value card.on', () => renderKindCard({ kind: 'EI' } as never, 'fr')],
    ['core/unknown-value locale', () => renderKindCard(kindCard('EI', '2026-07-01'), 'de' as never)],
  ])('%s', (expected, run) => {
    expect(refusal(run)).toBe(expected);
  });
});

describe('a card that people read', () => {
  it('has one line an aspect, with its articles, then what to know', () => {
    expect(renderKindCard(kindCard('GEIQ', '2026-07-01'), 'en')).toBe(
      [
        'GEIQ: Employers’ group for insertion and qualification (GEIQ), on 1 July 2026',
        '- What it is: Not an insertion structure (SIAE): an employers’ group, with a label of one year [Code du travail, art. L1253-1; Code du travail, art. D1253-45 à D1253-49]',
        '- Legal forms: A non-profit group [Code du travail, art. L1253-1]',
        '- How it works: Lends workers to its members [Code du travail, art. L1253-1]',
        '- Customers: Its members only [Code du travail, art. L1253-1]',
        '- For information: The kind GEIQ is no insertion structure: a contract reserved for those is not open to it as such. Check which reservation suits it. [Code du travail, art. L1253-1; Code du travail, art. D1253-45 à D1253-49]',
      ].join('\n'),
    );
  });

  it('says after its term that an experiment is to be confirmed', () => {
    expect(plain(renderKindCard(kindCard('EITI', '2026-12-23'), 'fr'))).toBe(
      [
        'EITI : Entreprise d’insertion par le travail indépendant, au 23 décembre 2026',
        '- À confirmer : L’expérimentation dont relève le type EITI est arrivée à son terme après le 22 décembre 2026, dernier jour retenu par prudence. Aucun texte lu ne la prolonge : à confirmer avant de s’appuyer dessus. [Loi n° 2018-771 du 5 septembre 2018, art. 83 (à relire) ; Décret n° 2018-1198 du 20 décembre 2018 (à relire) ; Loi n° 2021-1900 du 30 décembre 2021 (à relire) ; Loi n° 2023-1322 du 29 décembre 2023 (à relire)]',
        '- À confirmer : Les textes ont été lus jusqu’au 20 août 2026 : un changement entre ce jour et le 23 décembre 2026 n’est pas exclu. [Loi n° 2018-771 du 5 septembre 2018, art. 83 (à relire) ; Décret n° 2018-1198 du 20 décembre 2018 (à relire) ; Loi n° 2021-1900 du 30 décembre 2021 (à relire) ; Loi n° 2023-1322 du 29 décembre 2023 (à relire)]',
      ].join('\n'),
    );
  });

  it('marks what is less than confirmed', () => {
    const lines = renderKindCard(kindCard('AI', '2026-07-01'), 'fr').split('\n');
    expect(lines.filter((line) => line.startsWith('- Territoire')).map(plain)).toEqual([
      '- Territoire : Aucune mise à disposition hors du territoire de la convention [Code du travail, art. R5132-19 (source unique)]',
    ]);
  });

  it('is the same for a card read back from JSON, and cannot be made to say otherwise', () => {
    const card = kindCard('AI', '2026-07-01');
    const text = renderKindCard(card, 'fr');
    expect(renderKindCard(JSON.parse(JSON.stringify(card)) as typeof card, 'fr')).toBe(text);
    expect(renderKindCard({ ...card, findings: [], isSiae: false }, 'fr')).toBe(text);
  });

  it('can be read for every kind on every day it has, in both languages', () => {
    const days = fc.integer({ min: 0, max: 8_000 }).map((count) => addDays(civilDate('2008-05-01'), count));
    fc.assert(
      fc.property(fc.constantFrom(...STRUCTURE_KINDS), days, (kind, on) => {
        const result = safeKindCard(kind, on);
        if (!result.ok) {
          expect(result.error.code).toBe('siae/no-text-then');
          return;
        }
        const french = renderKindCard(result.value, 'fr');
        expect(french.split('\n').flatMap(frenchFaults)).toEqual([]);
        expect(`${french}${renderKindCard(result.value, 'en')}`).not.toContain('{');
        expect(JSON.parse(JSON.stringify(result.value))).toEqual(result.value);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('the legal form of a kind', () => {
  const set = (fields: Partial<LegalFormOfKindInput> = {}): LegalFormOfKindInput => ({
    kind: 'AI',
    legalForm: 'association',
    on: '2026-07-01',
    ...fields,
  });

  it.each<[string, Partial<LegalFormOfKindInput>]>([
    ['association met info -', {}],
    ['not-an-association breached blocking -', { legalForm: 'sas' }],
    ['not-an-association breached blocking -', { legalForm: 'foundation' }],
    ['unknown-form uncertain warning missing-fact', { legalForm: 'other' }],
    ['any met info -', { kind: 'EI', legalForm: 'sas' }],
    ['any met info -', { kind: 'ETTI', legalForm: 'association' }],
    ['any uncertain info unconfirmed-value', { kind: 'EITI', legalForm: 'sas' }],
    ['holders-of-a-worksite not-applicable info -', { kind: 'ACI' }],
    ['holders-of-a-worksite not-applicable info -', { kind: 'ACI', legalForm: 'foundation' }],
    ['holders-of-a-worksite not-applicable info -', { kind: 'ACI', legalForm: 'ccas' }],
    ['holders-of-a-worksite not-applicable info -', { kind: 'ACI', legalForm: 'local-authority' }],
    ['commercial-holder uncertain warning unsettled-law', { kind: 'ACI', legalForm: 'sarl' }],
    ['commercial-holder uncertain warning unsettled-law', { kind: 'ACI', legalForm: 'sas' }],
    ['commercial-holder uncertain warning unsettled-law', { kind: 'ACI', legalForm: 'sa' }],
    ['commercial-holder uncertain warning unsettled-law', { kind: 'ACI', legalForm: 'snc' }],
    ['cooperative-holder uncertain warning unsettled-law', { kind: 'ACI', legalForm: 'sarl-cooperative' }],
    ['cooperative-holder uncertain warning unsettled-law', { kind: 'ACI', legalForm: 'sa-cooperative' }],
    ['unknown-holder uncertain warning missing-fact', { kind: 'ACI', legalForm: 'employers-group' }],
    ['unknown-holder uncertain warning missing-fact', { kind: 'ACI', legalForm: 'other' }],
    ['holder-not-listed breached blocking -', { kind: 'ACI', legalForm: 'epsms' }],
    ['non-profit met info -', { kind: 'GEIQ' }],
    ['non-profit met info -', { kind: 'GEIQ', legalForm: 'employers-group' }],
    ['ask-whether-non-profit uncertain warning missing-fact', { kind: 'GEIQ', legalForm: 'sarl' }],
    ['no-rule-read not-applicable info -', { kind: 'EA', legalForm: 'sas' }],
    ['no-rule-read not-applicable info -', { kind: 'ESAT' }],
  ])('%s', (expected, fields) => {
    const { findings, ...asked } = legalFormOfKind(set(fields));
    expect(asked).toEqual(set(fields));
    expect(verdicts(findings)).toEqual([`siae/legal-form/${expected}`]);
    expect(findings[0]?.path).toEqual(['legalForm']);
  });

  it('is to be confirmed once an experiment has reached its term', () => {
    const about = (on: string): readonly string[] =>
      verdicts(legalFormOfKind(set({ kind: 'EITI', legalForm: 'sas', on })).findings);
    const late = 'siae/law-checked-before uncertain info unconfirmed-value';
    expect(about('2026-12-22')).toEqual(['siae/legal-form/any uncertain info unconfirmed-value', late]);
    expect(about('2026-12-23')).toEqual(['siae/kind-ended-unless-prolonged uncertain warning unsettled-law', late]);
  });

  it('says when the texts were read before the day', () => {
    const count = (on: string): number => legalFormOfKind(set({ on })).findings.length;
    expect([count('2026-08-20'), count('2026-08-21')]).toEqual([1, 2]);
    expect(legalFormOfKind(set({ kind: 'EA', on: '2026-08-21' })).findings).toHaveLength(2);
  });

  it.each<[StructureKind, string, string, string]>([
    ['AI', '2021-06-14', '2021-06-15', 'the first read on the forms of AI'],
    ['EI', '2021-08-31', '2021-09-01', 'the first read on the forms of EI'],
    ['ETTI', '2021-08-31', '2021-09-01', 'the first read on the forms of ETTI'],
    ['ACI', '2024-06-30', '2024-07-01', 'the first read on the forms of ACI'],
    ['EA', '2018-12-31', '2019-01-01', 'the first read on EA'],
  ])('of %s is refused on %s', (kind, on, first, what) => {
    const result = safeLegalFormOfKind(set({ kind, on }));
    expect(result.ok ? 'accepted' : [result.error.code, result.error.path, result.error.expected]).toEqual([
      'siae/no-text-then',
      ['on'],
      `a day from ${first}, ${what}`,
    ]);
    expect(safeLegalFormOfKind(set({ kind, on: first })).ok).toBe(true);
  });

  it.each<[string, object]>([
    ['core/unknown-value kind', { kind: 'REGIE' }],
    ['core/unknown-value legalForm', { legalForm: 'SAS' }],
    ['core/invalid-date on', { on: '2026-13-01' }],
    ['core/unknown-key form', { form: 'sas' }],
  ])('%s', (expected, fields) => {
    expect(refusal(() => legalFormOfKind(set(fields)))).toBe(expected);
    expect(legalFormOfKindSchema.safeParse(set(fields)).success).toBe(false);
  });

  it('is told in both languages what to do', () => {
    const [finding] = legalFormOfKind(set({ legalForm: 'sas' })).findings;
    expect(renderFinding(finding!, siaeMessages, 'en')).toBe(
      'Breached: A structure of kind AI must be an association: a structure of another form is none. Check the convention and the kind of the structure. [Code du travail, art. L5132-7; Code du travail, art. R5132-11]',
    );
    expect(plain(renderFinding(finding!, siaeMessages, 'fr'))).toBe(
      'Non conforme : Une structure de type AI est nécessairement une association : une structure d’une autre forme n’en est pas une. Vérifier la convention et la nature de la structure. [Code du travail, art. L5132-7 ; Code du travail, art. R5132-11]',
    );
  });

  it('is told why a company is doubtful as the holder of an ACI', () => {
    const text = (legalForm: LegalFormOfKindInput['legalForm']): string =>
      plain(renderFinding(legalFormOfKind(set({ kind: 'ACI', legalForm })).findings[0]!, siaeMessages, 'fr'));
    expect(text('sas')).toBe(
      'À confirmer : Une structure de type ACI est portée par un organisme d’une liste fermée, où une société commerciale n’entre pas selon la lecture retenue : elle n’est pas un « organisme de droit privé à but non lucratif ». Aucune décision n’a été trouvée : demander la convention de la structure. [Code du travail, art. R5132-27 (source unique)]',
    );
    expect(text('ccas')).toBe(
      'Pour information : Une structure de type ACI est portée par un organisme d’une liste fermée. Cette forme peut être celle d’un porteur de la liste, et n’en dit pas plus : vérifier le porteur. [Code du travail, art. R5132-27 (source unique)]',
    );
  });

  it('never contradicts what worksiteHolder says of the same form', () => {
    const facts = { hiresPeopleInDifficulty: true, mainlySocialUtility: true, on: '2026-07-01' };
    for (const legalForm of LEGAL_FORMS) {
      const [form] = legalFormOfKind(set({ kind: 'ACI', legalForm })).findings;
      const [holder] = worksiteHolder({ ...facts, holder: legalForm }).findings;
      if (form!.outcome === 'not-applicable') expect(holder!.outcome).not.toBe('breached');
      else expect([legalForm, form!.outcome]).toEqual([legalForm, holder!.outcome]);
    }
  });

  it('can be read for every kind and form', () => {
    for (const kind of STRUCTURE_KINDS) {
      for (const legalForm of LEGAL_FORMS) {
        const { findings } = legalFormOfKind(set({ kind, legalForm, on: '2026-08-20' }));
        for (const one of findings) {
          expect(frenchFaults(renderFinding(one, siaeMessages, 'fr'))).toEqual([]);
          expect(renderFinding(one, siaeMessages, 'en')).not.toContain('{');
        }
      }
    }
  });

  it('knows thirteen forms, each once', () => {
    expect(new Set(LEGAL_FORMS).size).toBe(13);
    expect(LEGAL_FORMS).toHaveLength(13);
  });
});
