import { describe, expect, test } from 'vitest';

import { civilDate } from '../../src/core/index.js';
import { caretakingDuty, lawTables, rowOn, valueOn, type LawTable } from '../../src/law/index.js';
import { CARETAKING_DUTY } from './expected-values.js';

const TABLES: readonly LawTable<unknown>[] = Object.values(caretakingDuty);

function tableNamed(id: string): LawTable<unknown> {
  const table = lawTables.find((one) => one.id === id);
  if (table === undefined) throw new Error(`No table is named ${id}.`);
  return table;
}

describe('the duty of caretaking or surveillance', () => {
  test.each(CARETAKING_DUTY)('%s on %s', (id, day, value) => {
    expect(valueOn(tableNamed(id), civilDate(day))).toEqual(value);
  });

  test('nothing before this part of the code, and no row is forgotten', () => {
    expect(new Set(CARETAKING_DUTY.map(([table]) => table))).toEqual(new Set(TABLES.map(({ id }) => id)));
    for (const table of TABLES) {
      expect(CARETAKING_DUTY.filter(([id]) => id === table.id)).toHaveLength(2 * table.rows.length);
      expect(rowOn(table, civilDate('2013-12-31'))).toBeUndefined();
    }
  });

  test('how well each is confirmed; every row is to be read again', () => {
    expect(Object.entries(caretakingDuty).map(([name, { rows }]) => `${name} ${rows[0]!.confidence}`)).toEqual([
      'scope confirmed',
      'staffing confirmed',
      'slices inferred',
      'staff confirmed',
      'work inferred',
      'prefectAnswer single-source',
      'fine single-source',
    ]);
    expect(TABLES.filter(({ rows }) => rows.some(({ recheck }) => recheck === undefined))).toEqual([]);
  });
});
