import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { attempt, readEmploisRows, readMarcheRows, structure } from '../../src/index.js';

/** A plain reader for two files without quotes. */
function rowsOf(file: string): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split(/\r?\n/);
  const names = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((text, at) => [names[at] ?? '', text])));
}

const NONE = { EI: 0, ETTI: 0, AI: 0, ACI: 0, EITI: 0, GEIQ: 0, EA: 0, EATT: 0, ESAT: 0, SEP: 0, EBE: 0, OPCS: 0 };
const CHECK_DIGIT = 'a SIRET whose check digit is right';

describe('the 3,853 establishments of the register', () => {
  const rows = rowsOf('../data/siret-kind.csv');
  const read = readMarcheRows(rows);

  it('are so many of each kind in the file', () => {
    expect(rows).toHaveLength(3853);
    const counts: Record<string, number> = {};
    for (const { kind = '' } of rows) counts[kind] = (counts[kind] ?? 0) + 1;
    expect(counts).toEqual({ ACI: 1815, EI: 944, AI: 620, ETTI: 299, GEIQ: 172, EA: 3 });
  });

  it('are read but for 13, refused by row and reason', () => {
    expect(read.refused.map(({ row, column, error }) => [row, column, error.code, error.found])).toEqual([
      [2, 'siret', 'core/invalid-siret', '"12345678901234"'],
      [3, 'siret', 'core/invalid-siret', '"12457836900001"'],
      [631, 'siret', 'core/invalid-siret', '"34445638900012"'],
      [634, 'siret', 'core/invalid-siret', '"34445638900018"'],
      [635, 'siret', 'core/invalid-siret', '"34445638900019"'],
      [636, 'siret', 'core/invalid-siret', '"34445638900098"'],
      [1028, 'siret', 'core/invalid-siret', '"38269518700000"'],
      [1029, 'siret', 'core/invalid-siret', '"38269518700001"'],
      [1317, 'siret', 'core/invalid-siret', '"39392507800017"'],
      [1481, 'siret', 'core/invalid-siret', '"40014944900022"'],
      [2051, 'siret', 'core/invalid-siret', '"42414308900019"'],
      [2759, 'siret', 'core/invalid-siret', '"50010961600027"'],
      [3453, 'siret', 'core/invalid-siret', '"80487601900000"'],
    ]);
    for (const { row, error } of read.refused) {
      expect(error).toMatchObject({ expected: CHECK_DIGIT, path: [row, 'siret'] });
    }
  });

  it('are so many of each kind once read', () => {
    const counts = { ...NONE, ACI: 1815, EI: 938, AI: 617, ETTI: 298, GEIQ: 170, EA: 2 };
    expect(read.countsByKind).toEqual(counts);
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(3840);
  });

  it('make 3,828 structures, of which 12 hold two kinds', () => {
    expect(read.structures).toHaveLength(3828);
    const two = read.structures.filter(({ kinds }) => kinds.length > 1);
    expect(two.map(({ siret, kinds }) => `${siret ?? ''} ${kinds.join(' ')}`)).toEqual([
      '34445638900016 AI EI',
      '35058476900029 ACI AI',
      '38899178800042 ACI AI',
      '39281437200034 ACI EI',
      '40382399000029 ACI EI',
      '40765547100057 EI ETTI',
      '41920613100031 ACI EI',
      '42209269200066 ACI EI',
      '44888767900034 ACI EI',
      '48842955600027 ACI EI',
      '49392087000059 ACI EI',
      '79931299600041 EI ETTI',
    ]);
  });

  it('tell the NAF code where one row of a SIRET does, in capitals', () => {
    const found = (siret: string): string | undefined => read.structures.find((one) => one.siret === siret)?.naf;
    expect(found('40382399000029')).toBe('8130Z');
    expect(found('48842955600027')).toBe('8899B');
    const codes = read.structures.flatMap(({ naf }) => (naf === undefined ? [] : [naf]));
    expect(codes.every((naf) => /^\d{4}[A-Z]$/.test(naf))).toBe(true);
  });

  it('stay one structure a row when they are not merged', () => {
    const apart = readMarcheRows(rows, { merge: false });
    expect(apart.structures).toHaveLength(3840);
    expect(apart.structures.every(({ kinds }) => kinds.length === 1)).toBe(true);
    expect(apart.countsByKind).toEqual(read.countsByKind);
  });

  it('are all accepted as structures', () => {
    const refused = read.structures.filter((one) => !attempt(() => structure(one)).ok);
    expect(refused).toEqual([]);
  });

  it('stop at the first bad row when asked to', () => {
    const result = attempt(() => readMarcheRows(rows, { strict: true }));
    expect(result.ok ? '' : [result.error.code, ...result.error.path]).toEqual(['core/invalid-siret', 2, 'siret']);
  });

  it('are read alike from a file that begins with a mark and keeps the returns of its lines', () => {
    const marked = rows.map((row) => {
      const cells = Object.entries(row);
      return Object.fromEntries(
        cells.map(([name, text], at) => {
          const isLast = at === cells.length - 1;
          return [`${at === 0 ? '\ufeff' : ''}${name}${isLast ? '\r' : ''}`, `${text}${isLast ? '\r' : ''}`];
        }),
      );
    });
    expect(Object.keys(marked[0] ?? {})[0]).toBe('\ufeffsiret');
    expect(readMarcheRows(marked)).toEqual(read);
  });

  it('are read alike by the other reader', () => {
    expect(readEmploisRows(rows)).toEqual(read);
  });
});

describe('the 33 establishments of the Val-de-Marne', () => {
  const { structures, refused, countsByKind } = readMarcheRows(rowsOf('../../examples/data/val-de-marne.csv'));

  it('are all read', () => {
    expect(structures).toHaveLength(33);
    expect(refused).toEqual([]);
    expect(countsByKind).toEqual({ ...NONE, ACI: 17, EI: 10, AI: 4, ETTI: 2 });
    for (const one of structures) expect(structure(one).location.departement).toBe('94');
  });

  it('say where they are', () => {
    expect(structures[3]).toEqual({
      name: 'ASSOC FRESNES SERVICE',
      siret: '35374701700054',
      kinds: ['AI'],
      naf: '8899B',
      location: { city: 'Fresnes', postcode: '94260', latitude: 48.76462, longitude: 2.317646 },
    });
  });

  it('are not taken for régies de quartier by their names', () => {
    expect(structures.filter(({ labels }) => labels !== undefined)).toEqual([]);
  });
});
