import { describe, expect, test } from 'vitest';

import { addDays, attempt, civilDate, type CivilDate } from '../../src/core/index.js';
import {
  entrustedTasks,
  headingOf,
  listCodes,
  listHeadings,
  recoverableList,
  replacementRule,
  requireRow,
  rowOn,
  type Heading,
  type ListCode,
} from '../../src/law/index.js';
import { RECOVERABLE_LIST } from './expected-values.js';

const d = (text: string): CivilDate => civilDate(text);
const plain = (text: string | undefined): string | undefined => text?.replaceAll('\u00a0', ' ');

describe('the list of recoverable charges', () => {
  test.each(RECOVERABLE_LIST)('%s: heading %s, %s, from %s to %s', (code, heading, nature, first, last) => {
    const table = recoverableList[code as ListCode];
    const value = { code, heading, nature, names: table.title };
    expect(rowOn(table, d(first))?.value).toEqual(value);
    expect(rowOn(table, d(last))?.value).toEqual(value);
    expect(rowOn(table, addDays(d(first), -1))).toBeUndefined();
    if (last !== '2200-12-31') expect(rowOn(table, addDays(d(last), 1))).toBeUndefined();
    // The chapter on lifts moved in 2021: one row before, one since.
    expect(table.rows).toHaveLength(code === 'I.bis' ? 2 : 1);
  });

  test('has 84 lines, none of them forgotten, each in one table', () => {
    expect(listCodes).toHaveLength(84);
    expect([...listCodes].sort()).toEqual(RECOVERABLE_LIST.map(([code]) => code).sort());
    expect(Object.keys(recoverableList)).toEqual(listCodes);
    expect(Object.isFrozen(listCodes) && Object.isFrozen(recoverableList) && Object.isFrozen(listHeadings)).toBe(true);
    expect(listCodes.map((code) => recoverableList[code].id)).toEqual(
      listCodes.map((code) => `charges/list/${code.toLowerCase().split('.').join('-')}`),
    );
    expect(new Set(listCodes.map((code) => recoverableList[code].title.fr)).size).toBe(84);
    expect(new Set(listCodes.map((code) => recoverableList[code].title.en)).size).toBe(84);
  });

  test('runs through the headings in the order of the decree', () => {
    const inOrder = (Object.keys(listHeadings) as Heading[]).flatMap((heading) =>
      listCodes.filter((code) => recoverableList[code].rows[0]!.value.heading === heading),
    );
    expect(listCodes).toEqual(inOrder);
    expect(listCodes.slice(9, 12)).toEqual(['I.2.c.3', 'I.bis', 'II.1.a']);
    expect(Object.keys(listHeadings)).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII']);
    expect(listHeadings.VI).toEqual({ fr: 'Hygiène', en: 'Hygiene' });
  });

  test('is read in the annex of both decrees, the lift clauses in the statutes', () => {
    for (const code of listCodes.filter((one) => one !== 'I.bis')) {
      expect(recoverableList[code].rows[0]!.sources.slice(0, 2).map(({ text, article }) => [text, article])).toEqual([
        ['decret-82-955', `annexe, ${code}`],
        ['decret-87-713', `annexe, ${code}`],
      ]);
    }
    const beside = (code: ListCode): readonly (string | undefined)[] =>
      recoverableList[code].rows[0]!.sources.slice(2).map(({ label }) => plain(label));
    expect(beside('IV.3')).toEqual(['Décret n° 86-1316 du 26 décembre 1986']);
    expect(beside('VI.3')).toEqual(beside('IV.3'));
    expect(beside('VIII.2')).toEqual(['Cass. 3e civ., 30 octobre 2002, Bull. civ. III, n° 212']);
    expect(listCodes.filter((code) => beside(code).length > 0)).toEqual(['I.bis', 'IV.3', 'VI.3', 'VIII.2']);
    const lifts = (day: string): readonly (string | undefined)[] =>
      requireRow(recoverableList['I.bis'], d(day)).sources.map(({ label }) => plain(label));
    const statutes = [
      'CCH, art. L442-3, I',
      'Loi n° 89-462 du 6 juillet 1989, art. 23',
      'Loi n° 2006-872 du 13 juillet 2006, art. 88',
      'CCH, art. L125-2-2',
    ];
    expect(lifts('2021-06-30')).toEqual(statutes);
    expect(lifts('2021-07-01')).toEqual([...statutes, 'CCH, art. L134-1 et suivants']);
  });

  test('is confirmed, but for the end of the lease duty', () => {
    const doubtful = listCodes.filter((code) => recoverableList[code].rows[0]!.confidence !== 'confirmed');
    expect(doubtful).toEqual(['VIII.1']);
    expect(recoverableList['VIII.1'].rows[0]!.confidence).toBe('single-source');
  });

  test('names what it leaves out', () => {
    const note = (code: ListCode): string | undefined => recoverableList[code].rows[0]!.note;
    expect(note('V.1.c')).toContain('re-make beds');
    expect(note('VI.1.b')).toContain('labour is on no line');
    expect(note('VIII.2')).toContain('frais de rôle');
    // What the landlord does in the tenant's place: upkeep and minor repairs of individual installations (art. 3).
    const inTheTenantsPlace = listCodes.filter((code) => note(code)?.includes('(art. 3 of the decrees)'));
    expect(inTheTenantsPlace).toEqual(listCodes.filter((code) => code.startsWith('III.2')));
  });
});

describe('the heading of a place on the list', () => {
  test.each([
    ['IV.3', 'IV'],
    ['V.2.a', 'V'],
    ['II.2.b', 'II'],
    ['III', 'III'],
    ['I.bis', 'I'],
    ['I.2', 'I'],
    ['VIII.3', 'VIII'],
  ])('%s stands under %s', (code, heading) => {
    expect(headingOf(code)).toBe(heading);
  });

  test('every place that a task has or is argued to have stands under a heading', () => {
    const places = Object.values(entrustedTasks).flatMap(({ rows }) => rows.flatMap(({ value }) => value.code ?? []));
    expect(places).toContain('III');
    for (const place of places) {
      expect(listCodes.some((code) => `${code}.`.startsWith(`${place}.`))).toBe(true);
      expect(listHeadings[headingOf(place)]).toBeDefined();
    }
  });

  test.each(['', 'IX.1', 'iv.3', '.IV', 'constructor', ' IV.3', 'IV3', null, 3])('%s is no place', (place) => {
    const result = attempt(() => headingOf(place as string));
    expect(result.ok ? 'found' : result.error.code).toBe('law/unknown-code');
  });
});

describe('a replacement that counts as a minor repair', () => {
  test('costs no more than the repair, since the list is in force', () => {
    expect(rowOn(replacementRule, d('1982-11-12'))).toBeUndefined();
    const row = requireRow(replacementRule, d('1982-11-13'));
    expect(requireRow(replacementRule, d('2200-12-31'))).toBe(row);
    expect([row.value, row.confidence]).toEqual(['no-dearer-than-repair', 'confirmed']);
    expect(row.sources.map(({ text, article }) => [text, article])).toEqual([
      ['decret-82-955', 'art. 2, c'],
      ['decret-87-713', 'art. 2, e'],
    ]);
  });
});
