/**
 * The examples, run as a person runs them.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
    ['null', /^bad\.json: : expected object, found null .+\n$/],
    [file_({ on: '2026-02-30' }), /^bad\.json: on: expected .+ \(core\/invalid-date\)\n$/],
    [file_({ calendar: { zone: 'x' } }), /^bad\.json: calendar\.zone: expected .+ \(core\/unknown-value\)\n$/],
    [file_({ residences: [] }), /^bad\.json: residences: expected at least 1 items, .+\n$/],
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
