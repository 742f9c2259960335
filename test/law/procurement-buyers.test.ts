import { describe, expect, test } from 'vitest';

import { addDays, civilDate } from '../../src/core/index.js';
import {
  buyerAdvances,
  buyerContractLaw,
  buyerPublicity,
  buyerStatus,
  dispensedAwardDuties,
  executionReport,
  innovativeAwardDuties,
  landlordExemptions,
  lawTables,
  procurementAdvances,
  purchasingScheme,
  rowOn,
  tenderCommittee,
  valueOn,
  type LawTable,
} from '../../src/law/index.js';
import { PROCUREMENT_BUYERS } from './expected-values.js';

const GROUPS = {
  buyerStatus,
  buyerContractLaw,
  buyerPublicity,
  buyerAdvances,
  landlordExemptions,
  procurementAdvances,
  tenderCommittee,
  executionReport,
  purchasingScheme,
};
const TABLES: readonly LawTable<unknown>[] = [
  ...Object.values(GROUPS).flatMap((group) => Object.values<LawTable<unknown>>({ ...group })),
  dispensedAwardDuties,
  innovativeAwardDuties,
];

function tableNamed(id: string): LawTable<unknown> {
  const table = lawTables.find((one) => one.id === id);
  if (table === undefined) throw new Error(`No table is named ${id}.`);
  return table;
}

describe('what each class of buyer is subject to', () => {
  test.each(PROCUREMENT_BUYERS)('%s on %s', (id, day, value) => {
    expect(valueOn(tableNamed(id), civilDate(day))).toEqual(value);
  });

  test('no row is forgotten, and there is nothing before the first one', () => {
    expect(new Set(PROCUREMENT_BUYERS.map(([table]) => table))).toEqual(new Set(TABLES.map(({ id }) => id)));
    for (const table of TABLES) {
      expect(PROCUREMENT_BUYERS.filter(([id]) => id === table.id)).toHaveLength(2 * table.rows.length);
      expect(rowOn(table, addDays(table.rows[0]!.from, -1))).toBeUndefined();
    }
  });

  test('the confidence of each class, aspect by aspect', () => {
    const of = (tables: Readonly<Record<string, LawTable<unknown>>>): string =>
      Object.values(tables)
        .map(({ rows }) => rows[0]!.confidence[0])
        .join('');
    // c: confirmed, s: single-source, i: inferred; the landlords first.
    expect(of(buyerStatus)).toBe('cccciiiiii');
    expect(of(buyerContractLaw)).toBe('ccccssssss');
    expect(of(buyerPublicity)).toBe('cccccccccc');
    expect(of(buyerAdvances)).toBe('iiiiiiiiii');
  });

  test('the contracts of private landlords are to be read again', () => {
    const flagged = TABLES.flatMap(({ rows }) => rows).filter(({ recheck }) => recheck !== undefined);
    expect(flagged.map(({ id }) => id)).toEqual([
      'procurement/buyer-contract-law/esh/2019-04-01',
      'procurement/buyer-contract-law/hlm-cooperative/2019-04-01',
      'procurement/buyer-contract-law/sem/2019-04-01',
    ]);
  });
});
