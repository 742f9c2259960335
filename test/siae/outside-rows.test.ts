import { describe, expect, it } from 'vitest';

import {
  ACTIVITIES,
  ACTIVITY_GROUPS,
  activity,
  addDays,
  attempt,
  civilDate,
  conventionsOn,
  EMPLOIS_COLUMNS,
  isActivityCode,
  MARCHE_COLUMNS,
  nafCode,
  nafHints,
  readEmploisRows,
  readMarcheRows,
  safeReadEmploisRows,
  safeReadMarcheRows,
  structure,
  type RowsRead,
  type StructureInput,
  type TextRow,
} from '../../src/index.js';

const SIRET = '39281437200034';
const OTHER = '35374701700054';

function marche(cells: TextRow): StructureInput | undefined {
  return readMarcheRows([{ siret: SIRET, kind: 'EI', ...cells }]).structures[0];
}

function why({ refused }: RowsRead): readonly string[] {
  return refused.map(({ row, column, error }) => `${String(row)} ${column} ${error.code}`);
}

function refusedMarche(cells: TextRow): readonly string[] {
  return why(readMarcheRows([{ siret: SIRET, kind: 'EI', ...cells }]));
}

function emplois(...rows: readonly TextRow[]): RowsRead {
  return readEmploisRows(rows.map((cells) => ({ siret: SIRET, kind: 'ACI', ...cells })));
}

describe('a row of le-marche', () => {
  it('is read in full', () => {
    const found = marche({
      siret: '392 814 372 00034',
      kind: 'ACI',
      name: '  Régie  des\u00a0Tilleuls ',
      city: 'Choisy-le-Roi',
      postCode: '94600',
      department: '94',
      inseeCode: '94022',
      naf: '81.21Z',
      latitude: '48.764509',
      longitude: '2,407143',
      legalForm: 'ASSOCIATION',
      sectors: '8; 142 ; 54',
      labels: 'ESUS;RGE;regie-de-quartier',
      geoRange: 'CUSTOM',
      geoRangeKm: '12.5',
      other: 'x',
    });
    expect(found).toEqual({
      name: 'Régie des Tilleuls',
      siret: SIRET,
      legalForm: 'association',
      kinds: ['ACI'],
      labels: ['regie-de-quartier', 'esus'],
      activities: ['premises-cleaning', 'home-help', 'green-waste-collection'],
      naf: '8121Z',
      location: {
        city: 'Choisy-le-Roi',
        postcode: '94600',
        commune: '94022',
        departement: '94',
        latitude: 48.764509,
        longitude: 2.407143,
      },
      territory: { radiusKm: 12.5 },
    });
    expect(structure(found!).siren).toBe('392814372');
  });

  it('says nothing of what it leaves out', () => {
    expect(marche({ name: ' ', city: '', latitude: '' })).toEqual({ siret: SIRET, kinds: ['EI'] });
  });

  it.each([
    ['EI', 'EI'],
    [' etti ', 'ETTI'],
    ['EITI', 'EITI'],
    ['GEIQ', 'GEIQ'],
    ['EATT', 'EATT'],
    ['ESAT', 'ESAT'],
    ['SEP', 'SEP'],
    ['OPCS', 'OPCS'],
    ['Entreprise d’insertion (EI)', 'EI'],
    ["Atelier chantier d'insertion (ACI)", 'ACI'],
  ])('reads the kind %j as %s', (kind, expected) => {
    expect(marche({ kind })?.kinds).toEqual([expected]);
  });

  it.each(['régie', 'EI ACI', 'ACIPHC', 'Entreprise d’insertion', '(EI)', 'Autre (XYZ)', 'ACI_DC'])(
    'refuses the kind %j',
    (kind) => {
      expect(refusedMarche({ kind })).toEqual(['2 kind siae/unknown-kind']);
    },
  );

  it.each([
    ['SARL', 'sarl'],
    ['SARL_COOP', 'sarl-cooperative'],
    ['SAS', 'sas'],
    ['SA', 'sa'],
    ['SA_COOP', 'sa-cooperative'],
    ['SNC', 'snc'],
    ['association', 'association'],
    ['GROUPEMENT_EMPLOYEUR', 'employers-group'],
    ['COLLECTIVITE', 'local-authority'],
    ['CCAS', 'ccas'],
    ['EPSMS', 'epsms'],
    ['FONDATION', 'foundation'],
    ['AUTRE', 'other'],
  ])('reads the legal form %s as %s', (legalForm, expected) => {
    expect(marche({ legalForm })?.legalForm).toBe(expected);
  });

  it.each([
    ['COUNTRY', { wholeCountry: true }],
    ['DEPARTMENT', { departements: ['2B'] }],
    ['REGION', undefined],
    ['ZONES', undefined],
    ['', undefined],
  ])('reads the range %j', (geoRange, expected) => {
    expect(marche({ geoRange, postCode: '20200' })?.territory).toEqual(expected);
  });

  it('takes the département of a range from the column, then the commune, then the postcode', () => {
    const range = { geoRange: 'DEPARTMENT', postCode: '75012' };
    expect(marche(range)?.territory?.departements).toEqual(['75']);
    expect(marche({ ...range, inseeCode: '94022' })?.territory?.departements).toEqual(['94']);
    expect(marche({ ...range, department: '77' })?.territory?.departements).toEqual(['77']);
    expect(marche({ geoRange: 'DEPARTMENT' })?.territory).toBeUndefined();
  });

  it('knows that no sector serves a landlord, which is not the same as knowing none', () => {
    expect(marche({ sectors: '36, 110' })?.activities).toEqual([]);
    for (const sectors of ['', ' ', ';', ' ; | ,']) expect(marche({ sectors })).not.toHaveProperty('activities');
    expect(marche({ sectors: '999;1' })?.activities).toEqual([]);
    expect(marche({ sectors: '008' })?.activities).toEqual(['premises-cleaning']);
    expect(marche({ sectors: 'resident-assistance|47' })?.activities).toEqual(['resident-assistance', 'mediation']);
  });

  it.each<[TextRow, string]>([
    [{ siret: '' }, '2 siret core/missing-value'],
    [{ siret: '39281437200035' }, '2 siret core/invalid-siret'],
    [{ siret: '3.92814E+13' }, '2 siret core/invalid-siret'],
    [{ kind: ' ' }, '2 kind core/missing-value'],
    [{ name: 'x'.repeat(301) }, '2 name core/text-too-long'],
    [{ name: 'a\u0000b' }, '2 name core/invalid-value'],
    [{ city: 'x'.repeat(201) }, '2 city core/text-too-long'],
    [{ postCode: '946' }, '2 postCode core/invalid-postcode'],
    [{ postCode: '946O0' }, '2 postCode core/invalid-postcode'],
    [{ department: '20' }, '2 department core/invalid-departement'],
    [{ inseeCode: '940' }, '2 inseeCode core/invalid-commune'],
    [{ inseeCode: '94022', department: '93' }, '2 department siae/departement-of-another-commune'],
    [{ naf: '8121' }, '2 naf siae/invalid-naf'],
    [{ latitude: '48.7' }, '2 longitude core/missing-value'],
    [{ longitude: '2.4' }, '2 latitude core/missing-value'],
    [{ latitude: '90.1', longitude: '0' }, '2 latitude core/number-out-of-range'],
    [{ latitude: '0', longitude: '-180.1' }, '2 longitude core/number-out-of-range'],
    [{ latitude: '1e1', longitude: '0' }, '2 latitude core/invalid-number'],
    [{ legalForm: 'SCOP' }, '2 legalForm siae/unknown-legal-form'],
    [{ sectors: 'ménage' }, '2 sectors siae/unknown-activity'],
    [{ sectors: '8;9999' }, '2 sectors siae/unknown-activity'],
    [{ sectors: '0' }, '2 sectors siae/unknown-activity'],
    [{ sectors: '000' }, '2 sectors siae/unknown-activity'],
    [{ sectors: '-8' }, '2 sectors siae/unknown-activity'],
    [{ sectors: '8.0' }, '2 sectors siae/unknown-activity'],
    [{ geoRange: 'EUROPE' }, '2 geoRange siae/unknown-range'],
    [{ geoRange: 'CUSTOM' }, '2 geoRangeKm core/missing-value'],
    [{ geoRange: 'CUSTOM', geoRangeKm: '-1' }, '2 geoRangeKm core/number-out-of-range'],
    [{ name: 1 } as unknown as TextRow, '2 name core/wrong-type'],
    [{ siret: 39281437200034 } as unknown as TextRow, '2 siret core/wrong-type'],
  ])('is refused for %j', (cells, expected) => {
    expect(refusedMarche(cells)).toEqual([expected]);
  });

  it.each([
    ['90', '180'],
    ['-90', '-180'],
  ])('may stand at %s, %s', (latitude, longitude) => {
    expect(marche({ latitude, longitude })?.location).toEqual({
      latitude: Number(latitude),
      longitude: Number(longitude),
    });
  });
});

describe('rows', () => {
  it('keep the good ones, and say which are bad and where', () => {
    const read = readMarcheRows([
      { siret: SIRET, kind: 'EI' },
      { siret: OTHER, kind: 'XX' },
      { siret: OTHER, kind: 'AI' },
    ]);
    expect(read.structures.map(({ siret }) => siret)).toEqual([SIRET, OTHER]);
    expect(read.countsByKind).toMatchObject({ EI: 1, AI: 1, ACI: 0 });
    expect(read.refused).toEqual([
      {
        row: 3,
        column: 'kind',
        error: {
          code: 'siae/unknown-kind',
          path: [3, 'kind'],
          expected: 'one of EI, ETTI, AI, ACI, EITI, GEIQ, EA, EATT, ESAT, SEP, EBE, OPCS',
          found: '"XX"',
        },
      },
    ]);
  });

  it('are counted from the row that the caller says', () => {
    expect(why(readMarcheRows([{ siret: 'x', kind: 'EI' }], { firstRow: 12 }))).toEqual([
      '12 siret core/invalid-siret',
    ]);
  });

  it('may have other columns', () => {
    const rows = [{ SIRET, Type: 'Entreprise d’insertion (EI)', 'Code postal': '940' }];
    const columns = { siret: 'SIRET', kind: 'Type', postcode: 'Code postal' };
    expect(why(readMarcheRows(rows, { columns }))).toEqual(['2 Code postal core/invalid-postcode']);
    expect(readEmploisRows(rows, { columns: { siret: 'SIRET', kind: 'Type' } }).structures).toEqual([
      { siret: SIRET, kinds: ['EI'] },
    ]);
  });

  it.each(['longitude\r', ' longitude ', '\ufefflongitude', '\u00a0longitude', '\u200blongitude'])(
    'have columns whose names look the same: %j',
    (name) => {
      const rows = [{ '\ufeffsiret': SIRET, ' kind': 'EI\r', latitude: '48.7', [name]: '2.4\r' }];
      const { structures, refused } = readMarcheRows(rows);
      expect(refused).toEqual([]);
      expect(structures[0]).toEqual({ siret: SIRET, kinds: ['EI'], location: { latitude: 48.7, longitude: 2.4 } });
    },
  );

  it('of two columns that look the same follow the one that is exactly named, else the first', () => {
    const name = (cells: TextRow): string | undefined => marche(cells)?.name;
    expect(name({ ' name': 'A', name: 'B', 'name ': 'C' })).toBe('B');
    expect(name({ 'name ': 'C', ' name': 'A' })).toBe('C');
  });

  it('may have other columns that one does not see well either, and one column for two', () => {
    const rows = [{ '\ufeffSIRET\r': SIRET, Type: 'EI', Lieu: 'Créteil' }];
    const columns = { siret: 'SIRET ', kind: 'Type', name: 'Lieu', city: 'Lieu' };
    expect(readMarcheRows(rows, { columns }).structures).toEqual([
      { siret: SIRET, kinds: ['EI'], name: 'Créteil', location: { city: 'Créteil' } },
    ]);
  });

  it('name no column that no row has', () => {
    const rows = [{ siret: SIRET, kind: 'EI' }];
    for (const read of [safeReadMarcheRows, safeReadEmploisRows]) {
      const result = read(rows, { columns: { name: 'Raison sociale' } });
      expect(result.ok ? 'read' : result.error.message).toBe(
        'siae/missing-column at options.columns.name: expected a column named "Raison sociale", ' +
          'or its other name in columns, found "siret, kind"',
      );
      const siret = read(rows, { columns: { siret: 'SIRET' } });
      expect(siret.ok ? 'read' : siret.error.path).toEqual(['options', 'columns', 'siret']);
      expect(read([...rows, { ...rows[0], 'Raison sociale': null }], { columns: { name: 'Raison sociale' } }).ok).toBe(
        true,
      );
      expect(read([], { columns: { name: 'Raison sociale' } }).ok).toBe(true);
    }
  });

  it('may have null cells, which are empty', () => {
    expect(readMarcheRows([{ siret: SIRET, kind: 'EI', name: null, city: undefined }]).structures).toEqual([
      { siret: SIRET, kinds: ['EI'] },
    ]);
    expect(why(readMarcheRows([{ siret: null, kind: 'EI' }]))).toEqual(['2 siret core/missing-value']);
  });

  it.each<[TextRow, StructureInput['location']]>([
    [{ department: '1' }, { departement: '01' }],
    [{ department: '9' }, { departement: '09' }],
    [{ department: '2a' }, { departement: '2A' }],
    [{ postCode: '94 000' }, { postcode: '94000' }],
    [{ postCode: '9 4\u00a00\u202f00' }, { postcode: '94000' }],
    [{ postCode: '1000' }, { postcode: '01000' }],
    [{ postCode: '1 000' }, { postcode: '01000' }],
    [{ inseeCode: '1053' }, { commune: '01053' }],
    [
      { inseeCode: '2a004', department: '2a' },
      { commune: '2A004', departement: '2A' },
    ],
    [
      { inseeCode: '1053', department: '1' },
      { commune: '01053', departement: '01' },
    ],
  ])('are put right where a spreadsheet went wrong: %j', (cells, location) => {
    const row = { siret: SIRET, kind: 'EI', ...cells };
    expect(readMarcheRows([row]).structures[0]?.location).toEqual(location);
    expect(readEmploisRows([row]).structures[0]?.location).toEqual(location);
  });

  it.each<[TextRow, string]>([
    [{ postCode: '94 00O' }, '"94 00O"'],
    [{ department: '2c' }, '"2c"'],
    [{ department: '0' }, '"0"'],
    [{ inseeCode: '2c004' }, '"2c004"'],
    [{ inseeCode: '94022', department: '1' }, '"1"'],
    [{ geoRange: 'europe' }, '"europe"'],
  ])('are shown in errors as the file has them: %j', (cells, found) => {
    const { refused } = readMarcheRows([{ siret: SIRET, kind: 'EI', ...cells }]);
    expect(refused.map(({ error }) => error.found)).toEqual([found]);
  });

  it('of one SIRET make one structure, where the first that says something is believed', () => {
    const { structures } = readMarcheRows([
      { siret: SIRET, kind: 'EI', name: 'First', sectors: '8', labels: 'ESUS' },
      { siret: OTHER, kind: 'AI' },
      { siret: SIRET, kind: 'ACI', name: 'Second', city: 'Créteil', sectors: '8;47' },
      { siret: SIRET, kind: 'EI', city: 'Fresnes', naf: '8121Z' },
    ]);
    expect(structures).toEqual([
      {
        siret: SIRET,
        kinds: ['EI', 'ACI'],
        name: 'First',
        labels: ['esus'],
        activities: ['premises-cleaning', 'mediation'],
        location: { city: 'Créteil' },
        naf: '8121Z',
      },
      { siret: OTHER, kinds: ['AI'] },
    ]);
  });

  it('may be none', () => {
    const { structures, refused, countsByKind } = readMarcheRows([]);
    expect([structures, refused, Object.values(countsByKind)]).toEqual([[], [], Array.from({ length: 12 }, () => 0)]);
  });

  it('read only their own cells', () => {
    const row = Object.assign(Object.create({ name: 'inherited' }) as object, { siret: SIRET, kind: 'EI' });
    expect(readMarcheRows([row]).structures).toEqual([{ siret: SIRET, kinds: ['EI'] }]);
  });

  it('throw at the first bad one when they are strict', () => {
    const rows = [
      { siret: SIRET, kind: 'EI' },
      { siret: OTHER, kind: 'XX' },
      { siret: 'x', kind: 'EI' },
    ];
    const result = safeReadMarcheRows(rows, { strict: true });
    expect(result.ok ? '' : [result.error.code, result.error.path]).toEqual(['siae/unknown-kind', [3, 'kind']]);
    expect(safeReadMarcheRows(rows.slice(0, 1), { strict: true }).ok).toBe(true);
  });

  it.each<[unknown, unknown, string, readonly (string | number)[]]>([
    ['x', {}, 'core/wrong-type', ['rows']],
    [[{ siret: SIRET, kind: 'EI' }, null], {}, 'core/wrong-type', ['rows', 1]],
    [[[]], {}, 'core/wrong-type', ['rows', 0]],
    [[{ SIRET }], {}, 'siae/missing-column', ['rows']],
    [[{ siret: SIRET }], {}, 'siae/missing-column', ['rows']],
    [Array.from({ length: 200_001 }, () => ({})), {}, 'core/too-many-items', ['rows']],
    [[], { columns: { Siret: 'x' } }, 'core/unknown-key', ['options', 'columns', 'Siret']],
    [[], { columns: { siret: '' } }, 'core/text-too-short', ['options', 'columns', 'siret']],
    [[], { firstRow: 0 }, 'core/number-out-of-range', ['options', 'firstRow']],
    [[], { merged: true }, 'core/unknown-key', ['options', 'merged']],
    [[], null, 'core/wrong-type', ['options']],
  ])('refuse %#', (rows, options, code, path) => {
    for (const read of [safeReadMarcheRows, safeReadEmploisRows]) {
      const result = read(rows as TextRow[], options as object);
      expect(result.ok ? 'read' : [result.error.code, result.error.path]).toEqual([code, path]);
    }
  });

  it('name the column that is missing, and those that are there', () => {
    const result = safeReadMarcheRows([{ SIRET, kind: 'EI' }]);
    expect(result.ok ? '' : result.error.message).toBe(
      'siae/missing-column at rows: expected a column named "siret", or its other name in columns, ' +
        'found "SIRET, kind"',
    );
  });

  it('are 200,000 at most, which are read', () => {
    const rows = Array.from({ length: 200_000 }, () => ({ siret: SIRET, kind: 'EI' }));
    expect(readMarcheRows(rows).countsByKind.EI).toBe(200_000);
  });
});

describe('a row of les-emplois', () => {
  const annex = { annexState: 'VALIDE', annexStart: '2026-01-01', annexEnd: '2026-12-31' };

  it('puts annexes under the convention whose days it gives', () => {
    const convention = { conventionStart: '01/01/2025', conventionEnd: '31/12/2027' };
    const { structures, countsByKind } = emplois(
      { ...convention, ...annex, annexNumber: 'ACI093250013A1M0' },
      {
        ...convention,
        ...annex,
        annexNumber: 'ACI093250013A0M0',
        annexState: 'historise',
        annexStart: '2025-01-01',
        annexEnd: '2025-12-31',
      },
      { kind: 'EI_DC', ...convention },
    );
    expect(structures).toEqual([
      {
        siret: SIRET,
        kinds: ['ACI', 'EI'],
        conventions: [
          {
            kind: 'ACI',
            firstDay: '2025-01-01',
            lastDay: '2027-12-31',
            annexes: [
              { number: 'ACI093250013A1M0', state: 'VALIDE', firstDay: '2026-01-01', lastDay: '2026-12-31' },
              { number: 'ACI093250013A0M0', state: 'HISTORISE', firstDay: '2025-01-01', lastDay: '2025-12-31' },
            ],
          },
          { kind: 'EI', firstDay: '2025-01-01', lastDay: '2027-12-31' },
        ],
      },
    ]);
    expect(countsByKind).toMatchObject({ ACI: 2, EI: 1 });
    expect(structure(structures[0]!).conventions).toHaveLength(2);
  });

  it('makes no convention of an annex, whatever its state', () => {
    const number = 'ACI094260013A0M0';
    const row = { kind: 'ACI_DC', annexNumber: number, annexStart: '01/01/2026', annexEnd: '31/12/2026' };
    for (const state of ['VALIDE', 'PROVISOIRE', 'HISTORISE', 'ANNULE', 'SAISI', 'BROUILLON', 'CLOTURE', 'REJETE']) {
      const { structures } = emplois({ ...row, annexState: state });
      expect(structures).toEqual([
        {
          siret: SIRET,
          kinds: ['ACI'],
          annexes: [{ kind: 'ACI', number, state, firstDay: '2026-01-01', lastDay: '2026-12-31' }],
        },
      ]);
      const { kinds, known, findings } = conventionsOn(structures[0]!, '2026-06-01');
      expect([kinds, known]).toEqual([[], false]);
      const isActive = state === 'VALIDE' || state === 'PROVISOIRE';
      expect(findings.map(({ code }) => code)).toEqual(
        isActive ? ['siae/conventions-not-known', 'siae/annex-without-convention'] : ['siae/conventions-not-known'],
      );
    }
  });

  it('puts an annex under the convention of its kind that holds its days', () => {
    const days = (conventionStart: string, conventionEnd: string): TextRow => ({ conventionStart, conventionEnd });
    const of = (kind: string, annexStart: string, annexEnd: string): TextRow => ({
      kind,
      annexState: 'VALIDE',
      annexStart,
      annexEnd,
    });
    const { structures } = emplois(
      of('ACI', '2025-01-01', '2025-12-31'),
      of('EI', '2025-01-01', '2025-12-31'),
      { kind: 'ACI', ...days('2025-01-01', '2025-06-30') },
      { kind: 'ACI', ...days('2025-01-01', '2025-12-31') },
      { kind: 'ACI', ...days('2026-01-01', '2027-12-31') },
      { kind: 'EI', ...days('2025-01-02', '2027-12-31') },
      of('ACI', '2025-12-31', '2026-01-01'),
      of('ACI', '2024-12-31', '2024-12-31'),
      of('ACI', '2027-12-31', '2027-12-31'),
      of('ACI', '2027-12-31', '2028-01-01'),
      { siret: OTHER, ...of('ACI', '2025-01-01', '2025-12-31') },
    );
    const shown = (list: readonly { firstDay: string; lastDay: string }[] | undefined): readonly string[] =>
      (list ?? []).map(({ firstDay, lastDay }) => `${firstDay} ${lastDay}`);
    expect(structures[0]?.conventions?.map((one) => [one.kind, one.lastDay, shown(one.annexes)])).toEqual([
      ['ACI', '2025-06-30', []],
      ['ACI', '2025-12-31', ['2025-01-01 2025-12-31']],
      ['ACI', '2027-12-31', ['2027-12-31 2027-12-31']],
      ['EI', '2027-12-31', []],
    ]);
    expect(structures[0]?.annexes?.map(({ kind, firstDay }) => `${kind} ${firstDay}`)).toEqual([
      'EI 2025-01-01',
      'ACI 2025-12-31',
      'ACI 2024-12-31',
      'ACI 2027-12-31',
    ]);
    expect(structures[1]?.annexes).toHaveLength(1);
    expect(structures.map((one) => attempt(() => structure(one)).ok)).toEqual([true, true]);
  });

  it('refuses a second row that says otherwise of an annex, and counts one that says the same once', () => {
    const numbered = { ...annex, annexNumber: 'ACI093260013A0M0' };
    const rows = [
      numbered,
      { ...numbered, annexNumber: 'aci 093 26 0013 A0M0', annexStart: '01/01/2026' },
      { ...numbered, annexState: 'rejete' },
      { ...numbered, annexStart: '02/01/2026' },
      { ...numbered, annexEnd: '30/12/2026' },
      { ...numbered, annexNumber: 'ACI093260013A0M1', annexState: 'REJETE' },
      { ...numbered, siret: OTHER, annexState: 'REJETE' },
    ];
    const read = emplois(...rows);
    expect(why(read)).toEqual([
      '4 annexState siae/contradictory-annex',
      '5 annexStart siae/contradictory-annex',
      '6 annexEnd siae/contradictory-annex',
    ]);
    expect(read.refused.map(({ error }) => `${error.expected}: ${error.found}`)).toEqual([
      'what row 2 says of the annex of that number, VALIDE: "rejete"',
      'what row 2 says of the annex of that number, 2026-01-01: "02/01/2026"',
      'what row 2 says of the annex of that number, 2026-12-31: "30/12/2026"',
    ]);
    expect(read.structures[0]?.annexes?.map(({ number, state }) => `${number ?? ''} ${state}`)).toEqual([
      'ACI093260013A0M0 VALIDE',
      'ACI093260013A0M1 REJETE',
    ]);
    expect(read.structures[1]?.annexes?.map(({ state }) => state)).toEqual(['REJETE']);
    expect(emplois(annex, annex).structures[0]?.annexes).toHaveLength(1);
    // The next reading begins afresh.
    expect(why(emplois({ ...numbered, annexState: 'REJETE' }))).toEqual([]);
  });

  it('adds up what rows say of one convention, with an annex or without', () => {
    const convention = { conventionStart: '2025-01-01', conventionEnd: '2027-12-31' };
    const conventions = (...rows: readonly TextRow[]): unknown => emplois(...rows).structures[0]?.conventions;
    const days = { kind: 'ACI', firstDay: '2025-01-01', lastDay: '2027-12-31' };
    const one = { state: 'VALIDE', firstDay: '2026-01-01', lastDay: '2026-12-31' };
    expect(conventions(convention, convention)).toEqual([days]);
    expect(conventions(convention, { ...convention, ...annex })).toEqual([{ ...days, annexes: [one] }]);
    expect(conventions({ ...convention, ...annex }, convention)).toEqual([{ ...days, annexes: [one] }]);
  });

  it('keeps one structure a row when they are not merged', () => {
    const rows = [
      { siret: SIRET, kind: 'ACI', ...annex },
      { siret: SIRET, kind: 'ACI' },
    ];
    const { structures } = readEmploisRows(rows, { merge: false });
    expect(structures.map(({ annexes }) => annexes?.length)).toEqual([1, undefined]);
  });

  it('knows the measures of prison', () => {
    expect(emplois({ kind: 'EI_MP' }).structures).toEqual([{ siret: SIRET, kinds: ['EI'], worksInPrison: true }]);
    expect(emplois({ kind: 'ETTI_DC' }).structures).toEqual([{ siret: SIRET, kinds: ['ETTI'] }]);
    expect(emplois({ kind: 'EITI_DC' }).structures[0]?.kinds).toEqual(['EITI']);
  });

  it('is read in time when one structure has a great many', () => {
    const first = civilDate('1950-01-01');
    const rows = Array.from({ length: 40_000 }, (_, at) => {
      const day = addDays(first, at);
      return at % 2 === 0
        ? { siret: SIRET, kind: 'ACI', annexState: 'VALIDE', annexStart: day, annexEnd: day }
        : { siret: SIRET, kind: 'ACI', conventionStart: day, conventionEnd: day };
    });
    const [one] = readEmploisRows(rows).structures;
    expect([one?.conventions?.length, one?.annexes?.length]).toEqual([20_000, 20_000]);
  });

  it('has one day at least', () => {
    expect(emplois({ ...annex, annexEnd: '2026-01-01' }).refused).toEqual([]);
    expect(why(emplois({ ...annex, annexEnd: '2025-12-31' }))).toEqual(['2 annexEnd core/reversed-period']);
  });

  it.each<[TextRow, string]>([
    [{ kind: 'FDI_DC' }, '2 kind siae/unknown-kind'],
    [{ annexNumber: 'ACI093250013A1M0' }, '2 annexState core/missing-value'],
    [{ ...annex, annexStart: '' }, '2 annexStart core/missing-value'],
    [{ ...annex, annexEnd: '' }, '2 annexEnd core/missing-value'],
    [{ ...annex, annexEnd: '31/02/2026' }, '2 annexEnd core/invalid-date'],
    [{ ...annex, annexEnd: '12-31-2026' }, '2 annexEnd core/invalid-date'],
    [{ ...annex, annexState: 'VALID' }, '2 annexState siae/unknown-annex-state'],
    [{ ...annex, annexNumber: 'ACI093' }, '2 annexNumber siae/invalid-annex-number'],
    [{ ...annex, annexNumber: 'EI093250013A1M0' }, '2 annexNumber siae/annex-of-another-kind'],
    [{ conventionStart: '2025-01-01' }, '2 conventionEnd core/missing-value'],
    [{ conventionStart: '2025-01-02', conventionEnd: '2025-01-01' }, '2 conventionEnd core/reversed-period'],
    [{ kind: 'GEIQ', ...annex }, '2 kind siae/kind-without-convention'],
    [{ kind: 'EA', conventionEnd: '2025-01-01' }, '2 kind siae/kind-without-convention'],
  ])('is refused for %j', (cells, expected) => {
    expect(why(emplois(cells))).toEqual([expected]);
  });

  it.each<[TextRow, string]>([
    [
      { ...annex, annexEnd: '31/02/2026' },
      'core/invalid-date: a day of the calendar, as YYYY-MM-DD or dd/mm/yyyy, "31/02/2026"',
    ],
    [
      { ...annex, annexEnd: '31/12/2201' },
      'core/date-out-of-range: a day from 1900-01-01 to 2200-12-31, as YYYY-MM-DD or dd/mm/yyyy, "31/12/2201"',
    ],
    [
      { ...annex, annexStart: '01/01/2026', annexEnd: '31/12/2025' },
      'core/reversed-period: 01/01/2026 or a later day, as YYYY-MM-DD or dd/mm/yyyy, "31/12/2025"',
    ],
    [
      { ...annex, annexNumber: 'ei 093 25 0013 A1M0' },
      'siae/annex-of-another-kind: the number of an annex of kind ACI, "ei 093 25 0013 A1M0"',
    ],
    [
      { ...annex, kind: 'Entreprise adaptée (EA)' },
      'siae/kind-without-convention: a kind that signs conventions, one of EI, ETTI, AI, ACI, EITI, "Entreprise adaptée (EA)"',
    ],
  ])('is shown in errors as the file has it: %j', (cells, expected) => {
    const { refused } = emplois(cells);
    expect(refused.map(({ error }) => `${error.code}: ${error.expected}, ${error.found}`)).toEqual([expected]);
  });

  it('of a neighbour has no convention', () => {
    expect(emplois({ kind: 'GEIQ' }).structures).toEqual([{ siret: SIRET, kinds: ['GEIQ'] }]);
  });

  it('shares its columns of places with le-marche', () => {
    for (const column of ['siret', 'kind', 'name', 'city', 'postcode', 'departement', 'commune', 'naf'] as const) {
      expect(EMPLOIS_COLUMNS[column]).toBe(MARCHE_COLUMNS[column]);
    }
  });
});

describe('activities', () => {
  it('are the 24 sectors of le-marche that serve a landlord, and two that have none there', () => {
    const ids = ACTIVITIES.flatMap(({ sectorId }) => (sectorId === null ? [] : [sectorId]));
    expect(ids.toSorted((a, b) => a - b)).toEqual([
      2, 3, 8, 9, 23, 28, 34, 37, 47, 54, 77, 99, 100, 101, 102, 103, 119, 120, 142, 144, 151, 153, 164, 166,
    ]);
    const without = ACTIVITIES.filter(({ sectorId }) => sectorId === null);
    expect(without.map(({ code }) => code)).toEqual(['bin-handling', 'resident-assistance']);
    expect(new Set(ACTIVITIES.map(({ code }) => code)).size).toBe(26);
  });

  it('stand each in a group that has a name, and no group is empty', () => {
    const groups = new Set(ACTIVITIES.map(({ group }) => group));
    expect(ACTIVITY_GROUPS.map(({ code }) => code).toSorted()).toEqual([...groups].toSorted());
    expect(ACTIVITY_GROUPS.map(({ sectorGroupId }) => sectorGroupId)).toEqual([1, 46, 56, 57, 59, 71, 80, 141]);
  });

  it('have a code', () => {
    expect(activity('premises-cleaning')).toEqual({
      code: 'premises-cleaning',
      names: { fr: 'Nettoyage de locaux', en: 'Cleaning of premises' },
      group: 'cleaning',
      sectorId: 8,
    });
    expect(isActivityCode('plumbing')).toBe(true);
    for (const bad of ['Plumbing', '', 8, null, undefined]) {
      expect(isActivityCode(bad)).toBe(false);
      const result = attempt(() => activity(bad as 'plumbing', ['tasks', 0]));
      expect(result.ok ? '' : [result.error.code, result.error.path]).toEqual(['siae/unknown-activity', ['tasks', 0]]);
    }
  });

  it('are hinted at by codes of their own form, each once', () => {
    for (const { naf, activities } of nafHints) {
      expect(nafCode(naf)).toBe(naf);
      expect(activities.every(isActivityCode)).toBe(true);
    }
    expect(new Set(nafHints.map(({ naf }) => naf)).size).toBe(nafHints.length);
    const hints = (code: string): readonly string[] | undefined => nafHints.find(({ naf }) => naf === code)?.activities;
    expect(hints('8130Z')).toEqual(['green-spaces', 'garden-upkeep']);
    expect(hints('7911Z')).toEqual([]);
    expect(hints('8899B')).toBeUndefined();
    expect(hints('9499Z')).toBeUndefined();
  });
});

describe('a NAF code', () => {
  it.each([
    ['8121Z', '8121Z'],
    ['81.21Z', '8121Z'],
    ['81.21z', '8121Z'],
    [' 81 21 Z', '8121Z'],
  ])('%j is %s', (text, expected) => {
    expect(nafCode(text)).toBe(expected);
  });

  it.each(['', '8121', '812.1Z', '81..21Z', '8121ZZ', 'Z8121', '81,21Z', '8'.repeat(1_000_000), null, 8121])(
    'is not %j',
    (text) => {
      const result = attempt(() => nafCode(text as string, ['naf']));
      expect(result.ok ? '' : [result.error.code, result.error.path]).toEqual(['siae/invalid-naf', ['naf']]);
    },
  );
});
