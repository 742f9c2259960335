import { describe, expect, test } from 'vitest';

import { civilDate } from '../../src/core/index.js';
import { lawTables, rowOn, rowsToRecheck, valueOn, type LawTable } from '../../src/law/index.js';
import { TENANT_AGREEMENTS } from './expected-values.js';

const TABLES = lawTables.filter(({ id }) => id.startsWith('charges/agreement/'));

function tableNamed(id: string): LawTable<unknown> {
  const table = TABLES.find((one) => one.id === id);
  if (table === undefined) throw new Error(`No table is named ${id}.`);
  return table;
}

describe('agreements with the tenants', () => {
  test.each(TENANT_AGREEMENTS)('%s on %s', (id, day, value) => {
    expect(valueOn(tableNamed(id), civilDate(day))).toEqual(value);
  });

  test('no row is forgotten', () => {
    for (const { id, rows } of TABLES) {
      expect(TENANT_AGREEMENTS.filter(([table]) => table === id)).toHaveLength(2 * rows.length);
    }
    expect(new Set(TENANT_AGREEMENTS.map(([id]) => id)).size).toBe(TABLES.length);
    expect(TABLES).toHaveLength(9);
  });

  test.each([
    ['signature', '1986-12-23'],
    ['direct-vote', '2009-03-27'],
    ['representatives', '2014-03-26'],
    ['consultation-funding', '2017-01-28'],
    ['consultation-council', '2000-12-13'],
    ['works-duties', '2017-01-28'],
  ])('nothing is said of %s on %s', (name, day) => {
    expect(rowOn(tableNamed(`charges/agreement/${name}`), civilDate(day))).toBeUndefined();
  });

  test('how well each is confirmed', () => {
    const confidences = Object.fromEntries(
      TABLES.map(({ id, rows }) => [id.slice('charges/agreement/'.length), rows.map((row) => row.confidence)]),
    );
    expect(confidences).toEqual({
      signature: ['confirmed', 'confirmed', 'confirmed'],
      opposition: ['inferred', 'inferred', 'confirmed'],
      'direct-vote': ['confirmed'],
      derogations: ['inferred', 'confirmed'],
      representatives: ['confirmed'],
      'consultation-funding': ['single-source'],
      'consultation-council': ['single-source'],
      'caretaking-consultation': ['confirmed'],
      'works-duties': ['confirmed'],
    });
  });

  test('the quorums and thresholds in force are to be read again before printing', () => {
    expect(rowsToRecheck(TABLES).map(({ row }) => row.id)).toEqual([
      'charges/agreement/signature/2009-03-28',
      'charges/agreement/opposition/2009-03-28',
      'charges/agreement/direct-vote/2009-03-28',
      'charges/agreement/representatives/2014-03-27',
      'charges/agreement/consultation-funding/2017-01-29',
      'charges/agreement/consultation-council/2000-12-14',
      'charges/agreement/works-duties/2017-01-29',
    ]);
  });
});
