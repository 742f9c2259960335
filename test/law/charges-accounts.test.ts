import { describe, expect, test } from 'vitest';

import { civilDate } from '../../src/core/index.js';
import { citationsOf, lawTables, requireRow, rowOn, valueOn } from '../../src/law/index.js';
import { ACCOUNTS } from './expected-values.js';

const tables = new Map(
  lawTables.flatMap((table) => (table.id.startsWith('charges/account/') ? [[table.id, table] as const] : [])),
);

describe('the yearly account', () => {
  test.each(ACCOUNTS)('%s on %s', (id, day, value) => {
    expect(valueOn(tables.get(id)!, civilDate(day))).toEqual(value);
  });

  test('no table and no row is forgotten', () => {
    expect(new Set(ACCOUNTS.map(([id]) => id))).toEqual(new Set(tables.keys()));
    for (const [id, { rows }] of tables) expect(ACCOUNTS.filter(([own]) => own === id)).toHaveLength(2 * rows.length);
  });

  test.each([
    ['provisions', '2014-03-26'],
    ['statement', '2014-03-26'],
    ['documents', '2014-03-26'],
    ['late', '2014-03-26'],
    ['limitation', '2014-03-26'],
    ['associations-look-back', '2014-03-26'],
    ['recap', '2015-08-31'],
    ['heat-information', '2020-10-24'],
  ])('nothing is said of %s on %s', (id, day) => {
    expect(rowOn(tables.get(`charges/account/${id}`)!, civilDate(day))).toBeUndefined();
  });

  test('how well each is confirmed', () => {
    expect([...tables.values()].map(({ id, rows }) => [id, ...rows.map(({ confidence }) => confidence)])).toEqual([
      ['charges/account/provisions', 'confirmed'],
      ['charges/account/statement', 'confirmed'],
      ['charges/account/documents', 'confirmed'],
      ['charges/account/recap', 'single-source'],
      ['charges/account/late', 'confirmed'],
      ['charges/account/limitation', 'confirmed'],
      ['charges/account/heat-information', 'confirmed', 'confirmed'],
      ['charges/account/associations-look-back', 'single-source'],
    ]);
  });

  test.each([
    ['provisions', '2026-01-01', ['loi-89-462 art. 23', 'loi-89-462 art. 40']],
    ['statement', '2026-01-01', ['loi-89-462 art. 23']],
    ['documents', '2026-01-01', ['loi-89-462 art. 23', 'loi-2014-366', 'cass-2004-01-28']],
    ['recap', '2026-01-01', ['loi-89-462 art. 23', 'loi-2014-366']],
    ['late', '2026-01-01', ['loi-89-462 art. 23', 'loi-2014-366']],
    ['limitation', '2026-01-01', ['loi-89-462 art. 7-1', 'loi-2014-366', 'cass-2017-11-09-16-22445']],
    [
      'heat-information',
      '2021-12-31',
      ['loi-89-462 art. 23', 'ordonnance-2020-866', 'decret-2020-886', 'arrete-2020-07-24'],
    ],
    [
      'heat-information',
      '2022-01-01',
      [
        'loi-89-462 art. 23',
        'loi-89-462 art. 6-2',
        'cch art. L174-2 et R174-1 s.',
        'ordonnance-2020-866',
        'decret-2020-886',
        'arrete-2020-07-24',
      ],
    ],
    ['associations-look-back', '2026-01-01', ['inc-cnl-controle-charges']],
  ] as const)('the texts of %s on %s', (id, day, expected) => {
    const row = requireRow(tables.get(`charges/account/${id}`)!, civilDate(day));
    const texts = citationsOf(row).map(({ text, article }) => (article === undefined ? text : `${text} ${article}`));
    expect(texts).toEqual(expected);
  });
});
