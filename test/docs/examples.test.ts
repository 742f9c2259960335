/**
 * The examples, run as a person runs them.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'palier-examples-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (...words: readonly string[]): string => execFileSync(process.execPath, words, { encoding: 'utf8' });

describe('the demonstration', () => {
  const printed = run('examples/demo.js');

  it('says what is invented and what is real', () => {
    expect(printed).toContain('Invented: the landlord, its residences, dwellings, areas and vacancies');
    expect(printed).toContain('Real: the two structures (name, SIRET, kind, town)');
  });

  it('prints figures that add up, aligned', () => {
    const lines = printed.split('\n');
    const figures = (start: string): readonly number[] =>
      (lines.find((line) => line.startsWith(start)) ?? '')
        .slice(start.length)
        .trim()
        .split(/\s{2,}/)
        .map((text) => Number(text.replaceAll(',', '').replace('\u2212', '-')) * 100)
        .map(Math.round);
    const [total, tenants, landlord] = ['  Landlord spends', '  Tenants in place pay', '  Landlord keeps'].map(figures);
    expect(total?.slice(-3)).toEqual([5628640, 4765320, -863320]);
    expect([0, 1, 2].map((column) => (tenants?.[column] ?? 0) + (landlord?.[column] ?? 0))).toEqual(total?.slice(-3));
    const widths = lines
      .filter((line) => /^ {2}(?:Landlord|Recoverable|Tenants in|Per occ)/.test(line))
      .map(({ length }) => length);
    expect(new Set(widths).size).toBe(1);
  });

  it('writes the notes that it names, each with its warning', () => {
    const files = [...printed.matchAll(/in French: (.+\.md)/g)].map(([, file]) => file ?? '');
    expect(files).toHaveLength(2);
    for (const file of files) {
      const note = readFileSync(file, 'utf8');
      expect(note).toMatch(/^# Résidence/);
      expect(note).toContain('sont inventés, comme les montants');
    }
  });

  const file_ = (fields: object): string =>
    JSON.stringify({
      notice: ['x'],
      noteWarning: 'x',
      sources: [],
      landlord: 'x',
      on: '2026-01-01',
      calendar: { zone: 'metropole' },
      residences: [{ key: 'area' }],
      ...fields,
    });

  it.each([
    ['[', /^[\w.]+ is not JSON: .+\n$/],
    ['null', /^bad\.json: : expected an object, found null .+\n$/],
    [file_({ on: '2026-02-30' }), /^bad\.json: on: expected .+ \(core\/invalid-date\)\n$/],
    [file_({ calendar: { zone: 'x' } }), /^bad\.json: calendar\.zone: expected .+ \(core\/unknown-value\)\n$/],
    [file_({ residences: [] }), /^bad\.json: residences: expected at least 1 item, .+\n$/],
    [file_({ notices: [] }), /^bad\.json: notices: expected no such key, .+\n$/],
    [file_({}), /^bad\.json: residences\[0\]\.\w+: expected .+\n$/],
    [file_({ residences: [{ on: '2025-01-01' }] }), /^bad\.json: residences\[0\]\.on: expected one day, .+\n$/],
  ])('ends with one clear message on %s', (text, message) => {
    const file = join(folder, 'bad.json');
    writeFileSync(file, text);
    const { status, stdout, stderr } = spawnSync(process.execPath, ['examples/demo.js', file], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(message);
  });
});

describe('the ten lines', () => {
  it('print a comparison and what the law says of it', () => {
    expect(run('examples/ten-lines.js')).toBe(
      [
        'From “caretaker” to “entreprise d’insertion”, a year:',
        '  total \u2212€7,560.00',
        '  tenants +€7,020.00',
        '  landlord \u2212€14,580.00',
        'Met: The recoverable charges of “Les Lilas (invented)” come under these texts. [CCH, art. L442-3; Décret n°\u00a082-955 du 9 novembre 1982]',
        'For information: Key: per dwelling. No text imposes a key in a building of a single owner; it must be equitable, stable and communicated with the account. [Loi n°\u00a089-462 du 6 juillet 1989, art. 23; Cass. 3e civ., 8 décembre 2010, n°\u00a009-71.124]',
        'For information: Total spending changes by \u2212€7,560.00 and tenants pay €7,020.00 more: a larger part of what the landlord spends is passed on to them. [CCH, art. L442-3; Décret n°\u00a082-955 du 9 novembre 1982, art. 2]',
        'Met: “Lodge”: 75% of the eligible cost is recoverable. [Décret n°\u00a082-955 du 9 novembre 1982, art. 2; Décret n°\u00a02008-1411 du 19 décembre 2008]',
        'Met: Contract “Cleaning and bins” separates recoverable from other spending. [Décret n°\u00a082-955 du 9 novembre 1982, art. 2]',
        '',
      ].join('\n'),
    );
  });
});

describe('the year', () => {
  const year = 'examples/year.js';
  const data = 'examples/data/year';
  /** With plain spaces, for figures are written with narrow ones. */
  const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');
  const asPrinted = run(year);
  const printed = plain(asPrinted);

  /** Cents of a figure as French people write it. */
  const cents = (text = ''): number =>
    Math.round(Number(text.replaceAll(/\s/g, '').replace(',', '.').replace('\u2212', '-')) * 100);

  /** The figure at the end of the line that begins with a label. */
  const figureOf = (label: string, text = printed): number => {
    const line = text.split('\n').find((one) => one.trimStart().startsWith(label)) ?? '';
    return cents(line.split(/ {2,}/).at(-1));
  };

  const rows = printed
    .split('\n')
    .filter((line) => line.startsWith('L-'))
    .map((line) => {
      const [id = '', dwelling, days, owed, provisions, balance] = line.split(/ {2,}/);
      return { id, dwelling, days, owed: cents(owed), provisions: cents(provisions), balance: cents(balance) };
    });

  it('spends what its files add up to', () => {
    // Staff 8,320.00; supplies 3,492.25; lift 1,878.00; cleaning 2,578.00 HT or 3,093.60 TTC, less a credit of 49.56;
    // green spaces 2,370.00; equipment 645.00.
    expect(figureOf('Total dépensé')).toBe(1974929);
    // Of the caretaker 6,180.00 less 75 % of 5,640.00; of the supervisor 2,140.00 less 10 % of its half; extended clauses
    // 492.00; bulky waste 312.00; the line that the relief pays 576.00; pruning 690.00.
    expect(figureOf('dont non récupérable')).toBe(195000 + 203300 + 49200 + 31200 + 57600 + 69000);
  });

  it('adds up, tenancy by tenancy and in all', () => {
    expect(rows).toHaveLength(13);
    for (const { owed, provisions, balance } of rows) expect(balance).toBe(owed - provisions);
    const tenants = rows.reduce((sum, { owed }) => sum + owed, 0);
    expect(figureOf('Locataires')).toBe(tenants);
    expect(figureOf('Bailleur')).toBe(figureOf('dont logements sans locataire') + figureOf('dont non récupérable'));
    expect(figureOf('Total dépensé')).toBe(tenants + figureOf('Bailleur'));
  });

  it('splits the year of a dwelling that changes tenants by days', () => {
    expect(rows.filter(({ dwelling }) => dwelling === 'A12').map(({ id, days }) => [id, days])).toEqual([
      ['L-21056', '181'],
      ['L-22310', '153'],
    ]);
  });

  it('folds its lines at ordinary spaces, never at one that must not break', () => {
    const [, listed = ''] = asPrinted.split('À régler ou à confirmer');
    expect(listed).not.toMatch(/^ {4}[»:;!?%€]/m);
    expect(listed).not.toMatch(/(?:«|n°)$/m);
    for (const line of listed.split('\n\n')[0]?.split('\n') ?? []) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('puts what has to be confirmed before what the law says of the rest', () => {
    const [, ask = '', rest = ''] = printed.split(/À régler ou à confirmer|Ce que dit le droit du reste/);
    expect(ask).toContain('« Enlèvement des encombrants » : la récupération est contestée.');
    expect(ask).not.toContain('Conforme');
    expect(rest).toContain('- Conforme');
    expect(rest).toContain('« Nettoyage renforcé des abords » est déjà payé par l’abattement de taxe foncière');
  });

  it('prints the first statement, whose lines are those worked out by hand', () => {
    const statement = printed.slice(printed.indexOf('Décompte de charges'));
    expect(statement).toContain('Décompte de charges : logement A01, bail L-20418');
    for (const line of [
      // 75 % of 5,640.00, by twelve dwellings.
      /Gardien \(de janvier à août\) +4 230,00 +1 \/ 12 +352,50 +243 \/ 243 +352,50\n/,
      // The ground floor weighs nothing for the lift.
      /Électricité de l’ascenseur +438,72 +0 \/ 7,5 +0,00 +365 \/ 365 +0,00\n/,
      // 826.00 HT and 20 %, by eight dwellings; the credit note likewise, 6.195.
      / 991,20 +1 \/ 8 +123,90 +122 \/ 122 +123,90\n/,
      / \u221249,56 +1 \/ 8 +\u22126,(?:19|20) /,
      // 1,812.00 × 46.20 ÷ 715.35.
      / 1 812,00 +46,2 \/ 715,35 +117,03 +365 \/ 365 +117,03\n/,
    ]) {
      expect(statement).toMatch(line);
    }
    expect(statement).not.toContain('Nettoyage renforcé');
  });

  it('writes every statement, each with the balance of the table', () => {
    const out = join(folder, 'statements');
    expect(run(year, out)).toContain('13 décomptes écrits dans');
    expect(readdirSync(out).sort()).toEqual(rows.map(({ id }) => `decompte-${id}.txt`).sort());
    for (const { id, owed, balance } of rows) {
      const text = plain(readFileSync(join(out, `decompte-${id}.txt`), 'utf8'));
      expect(text).toContain(`bail ${id}\n`);
      expect(figureOf('Charges récupérables de votre période', text)).toBe(owed);
      expect(figureOf(balance < 0 ? 'Solde en votre faveur' : 'Solde à payer', text)).toBe(Math.abs(balance));
    }
  });

  const replaced = (file: string, what: string | RegExp, by: string) => (place: string) => {
    const path = join(place, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(what);
    writeFileSync(path, text.replace(what, by));
  };

  it.each([
    [replaced('supplies.csv', '1 812,00', '1.812,00'), /^supplies\.csv, row 9, column totalTtc: .+"1\.812,00"/],
    [
      replaced('supplies.csv', 'IV.1.b', 'IV.1.z'),
      /^supplies\.csv, row 6, column task: expected one of .+…, found "IV/,
    ],
    [replaced('supplies.csv', 'stairwell B', 'stairwell C'), /^supplies\.csv, row 5, column perimeter: .+found "C"/],
    [replaced('supplies.csv', 'stairwell B', 'B'), /^supplies\.csv, row 5, column perimeter: expected "building …"/],
    [replaced('supplies.csv', 'Sacs', '"Sacs'), /^supplies\.csv, row 7: expected a quote at each end of the cell/],
    [replaced('dwellings.csv', '63,85', ''), /^dwellings\.csv: expected livingArea .+dwelling "A02" has none/],
    [replaced('dwellings.csv', 'B;1', 'B;1er'), /^dwellings\.csv, row 12, column floor: expected a whole number/],
    [replaced('tenancies.csv', '06-30', '06-31'), /^tenancies\.csv, row 5, column lastDay: expected a day/],
    [replaced('tenancies.csv', '2025-08-01', '2025-06-30'), /^tenancies\.csv, row 6, column firstDay: .+L-21056/],
    [replaced('tenancies.csv', 'provisions', 'provision'), /^tenancies\.csv, row 1: .+found "provision"/],
    [replaced('staff.csv', 'common-parts, waste', 'common-parts; waste'), /^staff\.csv, row 2: expected 11 cells/],
    [replaced('staff.csv', '540,00', '54o,00'), /^staff\.csv, row 2, column excludedAmount: /],
    [replaced('contracts.csv', ';yes', ';oui'), /^contracts\.csv, row 2, column separatesRecoverable: expected yes or/],
    [replaced('contracts.csv', 'menage;', 'propre;'), /^contract-lines\.csv, row 4, column contract: .+found "menage"/],
    [replaced('contract-lines.csv', '826,00', ''), /^contract-lines\.csv, row 4: expected exactly one of priceHt/],
    [replaced('credit-notes.csv', 'escalier A', 'escalier'), /^credit-notes\.csv, row 2, column line: /],
    [replaced('keys.csv', '2;1,25', '2;'), /^keys\.csv, row 4, column weight: expected a value, found nothing/],
    [replaced('residence.csv', 'dated-expense', 'dated'), /^residence\.csv, row 8.*: expected one of pooled-year/],
    [replaced('residence.csv', /regime.+\n/, ''), /^residence\.csv \(residence\.regime\): expected one of hlm/],
  ])('names the file, the row and the column to correct (%#)', (spoil, message) => {
    const [place, out] = [mkdtempSync(join(folder, 'year-')), join(folder, 'never')];
    cpSync(data, place, { recursive: true });
    spoil(place);
    const { status, stdout, stderr } = spawnSync(process.execPath, [year, out, place], { encoding: 'utf8' });
    expect({ status, stdout, written: existsSync(out) }).toEqual({ status: 1, stdout: '', written: false });
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('undefined');
  });

  it('says that a file is in another encoding, and reads what spreadsheets write', () => {
    const place = mkdtempSync(join(folder, 'year-'));
    cpSync(data, place, { recursive: true });
    const path = join(place, 'tenancies.csv');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, `\uFEFF${text.replaceAll('\n', '\r\n').replace('L-20418;', '"L-20418";')};;;;\r\n\r\n`);
    expect(
      plain(run(year, join(folder, 'again'), place))
        .split('\n')
        .slice(0, 16),
    ).toEqual(printed.split('\n').slice(0, 16));
    writeFileSync(path, Buffer.from(text.replace('A01', 'Été'), 'latin1'));
    const { status, stderr } = spawnSync(process.execPath, [year, join(folder, 'never'), place], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^tenancies\.csv: expected UTF-8 .+, found another encoding\n$/);
  });
});

describe('the structures', () => {
  const asPrinted = run('examples/structures.js');
  const printed = asPrinted.replaceAll('\u202F', ' ');
  const sections = printed.split(/^─+$/m);
  const [, cleaning = '', mediation = '', shopping = ''] = sections;
  const names = (section: string): readonly string[] =>
    [...section.matchAll(/^ {3}[A-E] +\d+ +\d,\d{3} +[\d,]+ km {2}(.+?) {2,}(.+)$/gm)].map(
      ([, name = '', kind = '']) => `${name} (${kind})`,
    );

  it('reads the whole file and says what is invented', () => {
    const [head = ''] = sections;
    expect(head).toContain('33 établissements lus (10 EI, 2 ETTI, 4 AI, 17 ACI), 0 ligne refusée.');
    expect(head).toContain('les établissements sont réels et n’ont rien proposé');
    expect(head.replaceAll(/\s+/g, ' ')).toContain('cet établissement est donc à 0 km.');
  });

  it.each([
    ['cleaning', cleaning],
    ['mediation', mediation],
    ['shopping', shopping],
  ])('prints scores that tell the ranks apart, an establishment of the town at 0 km: %s', (_, section) => {
    const rows = [...section.matchAll(/^ {3}[A-E] +(\d+) +(\d,\d+) +([\d,]+) km /gm)].map(
      ([, rank = '', score = '', distance = '']) => ({ rank, score, distance }),
    );
    expect(rows).toHaveLength(5);
    expect(rows.map(({ distance }) => distance)).toContain('0,0');
    expect(new Set(rows.map(({ rank, score }) => `${rank} ${score}`)).size).toBe(
      new Set(rows.map(({ score }) => score)).size,
    );
  });

  it('puts the nearest of equal structures first, and one whose NAF code suggests the work before it', () => {
    expect(names(cleaning).slice(0, 2)).toEqual([
      'S A S VITASERVICES, Alfortville (EI)',
      "ASSOC AU FIL DE L'EAU, Choisy-le-Roi (ACI)",
    ]);
    expect(names(mediation)[0]).toBe('ASSOC OHE SERVICES, Fresnes (ACI)');
  });

  it('offers the régie and the association of the town for a one-off need', () => {
    expect(names(shopping).slice(0, 2)).toEqual([
      'ASSOC REGIE QUARTIER CRETEIL, Créteil (EI, régie de quartier)',
      'PERSONNEL POUR LES EMPLOIS DE PROXIMITE, Créteil (AI)',
    ]);
  });

  it.each([
    ['cleaning', cleaning, 16, 17],
    ['mediation', mediation, 25, 8],
    ['shopping', shopping, 18, 15],
  ])('counts who is left out and who may fit: %s', (_, section, out, fit) => {
    expect(out + fit).toBe(33);
    expect(section).toContain(`Écartées : ${String(out)} structures`);
    expect(section).toContain(`- ${String(out)} : La structure est au-delà du rayon de 5 km`);
    expect(section).toContain(`L’offre : ${String(fit)} structures peuvent convenir`);
    expect(section).toContain(`- ${String(fit)} à interroger avant de réserver ou d’allotir.`);
  });

  it('asks for what no file says', () => {
    const [, asked = ''] = shopping.split('À demander à chacune');
    for (const question of [
      'Faites-vous ce travail : aide aux habitants (courses montées, portage) ?',
      'Travaillez-vous à Créteil ?',
      'Avez-vous 78 h par mois du 1er février 2027 au 14 mars 2027 ?',
    ]) {
      expect(asked).toContain(`- ${question}`);
    }
    expect(asked).toContain('- B et C : Un salarié ne peut être mis à disposition plus de 480 h');
    expect(asked).toContain('Le territoire de la convention de l’association intermédiaire n’est pas connu');
  });

  it('prints at most a hundred columns, in French print', () => {
    for (const line of asPrinted.split('\n')) expect(line.length, line).toBeLessThanOrEqual(100);
    expect(asPrinted).not.toMatch(/ [;:!?%»]|« /);
    expect(asPrinted).not.toMatch(/undefined|NaN|\{\w+\}/);
  });
});
