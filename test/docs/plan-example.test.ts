/**
 * The yearly plan of needs, run as a person runs it.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'palier-plan-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const PLAN = 'examples/plan.js';
const DATA = 'examples/data/plan-2027.csv';
const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');

describe('the plan of needs', () => {
  const out = join(folder, 'out');
  const printed = plain(execFileSync(process.execPath, [PLAN, out], { encoding: 'utf8' }));
  const words = printed.replaceAll(/\s+/g, ' ');

  it('says what is invented, each need with its value and its procedure', () => {
    expect(printed).toMatch(/^OPH Exemple Habitat : 10 besoins, 23 lots \(bailleur et montants inventés\)\n/);
    expect(printed).toMatch(/^ {2}02 {2}Enlèvement des encombrants +16\/03\/2026 +1 +48 000,00 {2}adaptée$/m);
    expect(printed).toMatch(/^ {2}04 {2}Entretien des espaces verts +15\/06\/2026 +6 +460 000,00 {2}formalisée$/m);
    expect(printed).toMatch(/^ {2}07 {2}Débarras de caves avant travaux +05\/10\/2026 +1 +26 000,00 {2}gré à gré$/m);
  });

  it('prints one mark for each route and need', () => {
    const marks = (route: string): string =>
      (printed.split('\n').find((line) => line.includes(route)) ?? '').replaceAll(/[^●◐?·]/gu, '');
    expect(marks('Gré à gré sous le seuil de dispense')).toBe('●·●···●●··');
    expect(marks('Gré à gré pour de petits lots')).toBe('···◐·◐····');
    expect(marks('Procédure adaptée')).toBe('●●●···●●●·');
    expect(marks('Réservation à l’ESS')).toBe('········●·');
  });

  it('chooses the small lots, adds up the needs that belong together, and says what to settle', () => {
    expect(words).toContain('le plus de valeur : lots 3 et 5, 92 000,00 € sur 92 000,00 € (20 %)');
    expect(words).toContain('« débarras », 2026 : n° 07 (26 000,00 €) et n° 08 (38 500,00 €), ensemble 64 500,00 €.');
    expect(words).toContain(
      '→ Gré à gré : Ouverte pour une consultation engagée ou un avis envoyé à partir du 1er avril 2026',
    );
    expect(words).toContain('Le code date l’obligation du 22 août 2026, une partie des praticiens du 21');
  });

  it('writes a sheet for each need', () => {
    const files = readdirSync(out).sort();
    expect(files).toHaveLength(10);
    const sheet = plain(readFileSync(join(out, 'fiche-04.md'), 'utf8'));
    expect(sheet).toMatch(/^# Fiche d’achat : Entretien des espaces verts\n/);
    expect(sheet).toContain('- Procédure la plus légère pour l’ensemble : procédure formalisée.');
    expect(sheet).not.toContain('undefined');
  });

  it.each<[what: string, from: string, to: string, message: RegExp]>([
    ['a CPV code', '90511000-2', '90511000-3', /row 3, column cpv: expected a CPV code whose check digit is 2/],
    ['an amount', '24 000,00', '24 0000', /row 3, column montant: /],
    ['a day', '2026-03-16', '2026-03-36', /row 3, column avis envoyé: /],
  ])('names the row and the column of %s to correct, and writes nothing', (_, from, to, message) => {
    const [path, never] = [join(folder, 'plan.csv'), join(folder, 'never')];
    writeFileSync(path, readFileSync(DATA, 'utf8').replace(from, to));
    const { status, stdout, stderr } = spawnSync(process.execPath, [PLAN, never, path], { encoding: 'utf8' });
    expect({ status, stdout, written: existsSync(never) }).toEqual({ status: 1, stdout: '', written: false });
    expect(stderr).toMatch(message);
  });
});
