import { describe, expect, test } from 'vitest';

import { civilDate } from '../../src/core/index.js';
import {
  buyerProfileThreshold,
  dispensedContractsData,
  electronicExchangesExceptions,
  essentialDataMonths,
  essentialDataPortal,
  essentialDataThreshold,
  nationalNoticeDelay,
  publicityForm,
  publicityLine,
  publicitySupports,
  rowOn,
  turnoverCeilingTimes,
  valueOn,
  writtenContractThreshold,
  type LawTable,
} from '../../src/law/index.js';
import { PROCUREMENT_PUBLICITY_AND_PAPERS } from './expected-values.js';

const tables: readonly LawTable<unknown>[] = [
  publicityLine,
  ...Object.values(publicitySupports),
  publicityForm,
  nationalNoticeDelay,
  writtenContractThreshold,
  buyerProfileThreshold,
  electronicExchangesExceptions,
  essentialDataThreshold,
  essentialDataMonths,
  essentialDataPortal,
  dispensedContractsData,
  turnoverCeilingTimes,
];

describe('publicity and papers of contracts', () => {
  test.each(PROCUREMENT_PUBLICITY_AND_PAPERS)('%s on %s', (id, day, value) => {
    expect(
      valueOn(
        tables.find((table) => table.id === id)!,
        civilDate(day),
      ),
    ).toEqual(value);
  });

  test('no row is forgotten, and nothing is known before 1 April 2016', () => {
    for (const table of tables) {
      expect(PROCUREMENT_PUBLICITY_AND_PAPERS.filter(([id]) => id === table.id)).toHaveLength(2 * table.rows.length);
      expect(rowOn(table, civilDate('2016-03-31'))).toBeUndefined();
    }
  });

  test('how sure each row is', () => {
    const less = tables.flatMap(({ rows }) => rows.filter(({ confidence }) => confidence !== 'confirmed'));
    expect(less.map(({ id, confidence }) => `${confidence} ${id}`)).toEqual([
      'single-source procurement/publicity-line/2016-04-01',
      'single-source procurement/publicity/social-below/2019-04-01',
      'single-source procurement/publicity/formalised-listed/2019-04-01',
      'single-source procurement/publicity/formalised-others/2019-04-01',
      'single-source procurement/national-notice-delay/2019-04-01',
      'single-source procurement/written-contract/2016-04-01',
      'single-source procurement/buyer-profile/2018-10-01',
      'single-source procurement/buyer-profile/2019-04-01',
      'single-source procurement/essential-data/2018-10-01',
      'single-source procurement/essential-data-months/2018-10-01',
      'single-source procurement/essential-data-portal/2018-10-01',
      'inferred procurement/essential-data-portal/2019-04-01',
      'inferred procurement/turnover-ceiling/2016-04-01',
    ]);
  });

  test('the rows to be read again', () => {
    const flagged = tables.flatMap(({ rows }) => rows.filter(({ recheck }) => recheck !== undefined));
    expect(flagged.map(({ id }) => id)).toEqual([
      'procurement/publicity-line/2022-01-01',
      'procurement/publicity-form/2022-01-01',
    ]);
  });
});
