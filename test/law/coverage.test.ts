import { describe, expect, test } from 'vitest';

import { addDays, civilDate, isCivilDate, type Confidence } from '../../src/core/index.js';
import { lawTables, lawTexts, requireRow, rowOn, type LawTable } from '../../src/law/index.js';
import { filesOfTables } from './discover.js';
import { frenchFaults } from './typography.js';

const files = await filesOfTables();
const discovered = files.flatMap(({ tables }) => tables);
const byId = discovered.map((table) => [table.id, table] as const);

const LAST_DAY_OF_TIME = civilDate('2200-12-31');
const STRENGTH: Readonly<Record<Confidence, number>> = {
  confirmed: 3,
  'single-source': 2,
  inferred: 1,
  unconfirmed: 0,
};
const TEXTS = new Map(lawTexts.map((text) => [text.id as string, text]));

/** Every text in French, and in English, of a value made of plain data. */
function messagesIn(value: unknown): readonly { fr: unknown; en: unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'fr' in value && 'en' in value ? [{ fr: value.fr, en: value.en }] : [];
  return [...own, ...Object.values(value).flatMap(messagesIn)];
}

function firstNotFrozen(value: unknown, path = ''): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Object.isFrozen(value)) return path === '' ? 'the table itself' : path;
  return Object.entries(value)
    .map(([key, part]) => firstNotFrozen(part, `${path}/${key}`))
    .find((found) => found !== undefined);
}

describe('the tables as a whole', () => {
  test('every file of tables leads to tables, and every table is in lawTables, once', () => {
    expect(files.filter(({ tables }) => tables.length === 0)).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
    const listed = new Set<LawTable<unknown>>(lawTables);
    expect(discovered.filter((table) => !listed.has(table)).map(({ id }) => id)).toEqual([]);
    expect(lawTables.filter((table) => !discovered.includes(table)).map(({ id }) => id)).toEqual([]);
    expect(listed.size).toBe(lawTables.length);
    expect(Object.isFrozen(lawTables)).toBe(true);
  });

  test('no two tables and no two rows share an identifier', () => {
    const ids = discovered.flatMap(({ id, rows }) => [id, ...rows.map((row) => row.id)]);
    expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z]+(?:\/[a-z0-9-]+)+$/.test(id))).toEqual([]);
  });
});

describe.each(byId)('%s', (id, table) => {
  const { rows } = table;

  test('its rows follow each other without gap or overlap, and only the last is open', () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const [position, row] of rows.entries()) {
      expect(isCivilDate(row.from)).toBe(true);
      expect(row.id).toBe(`${id}/${row.from}`);
      const next = rows[position + 1];
      if (row.until === null) {
        expect(next).toBeUndefined();
      } else {
        expect(isCivilDate(row.until)).toBe(true);
        expect(row.from <= row.until).toBe(true);
        if (next !== undefined) expect(next.from).toBe(addDays(row.until, 1));
      }
    }
  });

  test('each row is found from its first day to its last and on no other', () => {
    const [first] = rows;
    expect(rowOn(table, addDays(first!.from, -1))).toBeUndefined();
    for (const row of rows) {
      const last = row.until ?? LAST_DAY_OF_TIME;
      expect(rowOn(table, row.from)).toBe(row);
      expect(rowOn(table, last)).toBe(row);
      if (row.until !== null) expect(rowOn(table, addDays(row.until, 1))).not.toBe(row);
      expect(rowOn(table, addDays(row.from, -1))).not.toBe(row);
    }
  });

  test('each row rests on texts of the catalogue, cited as the catalogue writes them', () => {
    for (const { sources } of rows) {
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) {
        const text = TEXTS.get(source.text);
        expect(text).toBeDefined();
        const article = source.article === undefined ? '' : `, ${source.article}`;
        expect(source.label).toBe(`${text!.shortTitle}${article}`);
        expect(source.authority).toBe(text!.authority);
        expect(source.url ?? null).toBe(text!.url);
      }
      const cited = sources.map(({ label }) => label);
      expect(new Set(cited).size).toBe(cited.length);
    }
  });

  test('no row is surer than its best source, and a confirmed one rests on law', () => {
    for (const { confidence, sources } of rows) {
      expect(Math.max(...sources.map((source) => STRENGTH[source.confidence]))).toBe(STRENGTH[confidence]);
      if (confidence === 'confirmed') expect(sources.some(({ authority }) => authority === 'law')).toBe(true);
    }
  });

  test('what is inferred says how, and what is unconfirmed says what is missing', () => {
    for (const { confidence, note, recheck } of rows) {
      if (confidence === 'inferred') expect(note).toBeTypeOf('string');
      if (confidence === 'unconfirmed') expect(note ?? recheck).toBeTypeOf('string');
      for (const words of [note, recheck]) {
        if (words !== undefined) expect(words).toMatch(/^[A-Z](?:.{10,500})\.$/);
      }
    }
  });

  test('its days of checking are days, and nobody checked before looking', () => {
    expect(isCivilDate(table.verifiedTo)).toBe(true);
    for (const { checkedOn } of rows) {
      expect(isCivilDate(checkedOn)).toBe(true);
      expect(table.verifiedTo <= checkedOn).toBe(true);
    }
    expect(rows[0]!.from <= table.verifiedTo).toBe(true);
  });

  test('its values are plain data of the unit it states', () => {
    expect(JSON.parse(JSON.stringify(table))).toEqual(table);
    for (const { value } of rows) {
      if (table.unit === 'share' && value !== null) expect(value).toMatch(/^(?:0|1|0\.\d{0,5}[1-9])$/);
      if (table.unit === 'eur' || table.unit === 'eur-ht') expect(value).toMatch(/^[1-9]\d*(?:\.\d?[1-9])?$/);
      if (table.unit === 'list') expect(Array.isArray(value)).toBe(true);
      if (table.unit === 'rule') expect(['string', 'object']).toContain(typeof value);
    }
    expect(['share', 'eur', 'eur-ht', 'list', 'rule']).toContain(table.unit);
  });

  test('its French is well typeset, and nothing is left in one language', () => {
    const found = messagesIn(table);
    expect(found).toContainEqual({ fr: table.title.fr, en: table.title.en });
    for (const { fr, en } of found) {
      expect(fr).toBeTypeOf('string');
      expect(en).toBeTypeOf('string');
      expect(frenchFaults(fr as string)).toEqual([]);
      expect(fr).toMatch(/^\p{Lu}.*[^.\s]$/u);
      expect(en).toMatch(/^\p{Lu}.*[^.\s]$/u);
    }
    for (const { label } of rows.flatMap(({ sources }) => sources)) expect(frenchFaults(label)).toEqual([]);
  });

  test('nobody can change it', () => {
    expect(firstNotFrozen(table)).toBeUndefined();
    const row = requireRow(table, rows[0]!.from);
    expect(() => {
      (row as { value: unknown }).value = 'changed';
    }).toThrow(TypeError);
  });
});

test('the typographer sees what it should', () => {
  expect(
    frenchFaults('Décret n°\u00a082-955, art. 2\u202f; CCH\u202f: 1\u202f234,50\u202f€ «\u202fl’eau\u202f»'),
  ).toEqual([]);
  expect(frenchFaults("l'eau")).toEqual(['a straight apostrophe']);
  expect(frenchFaults('Clé : oui')).toEqual(['a wide space before a high sign']);
  expect(frenchFaults('Clé; oui')).toEqual(['no space before a high sign']);
  expect(frenchFaults('«oui\u202f»')).toEqual(['no narrow space after an opening guillemet']);
  expect(frenchFaults('n° 5')).toEqual(['no no-break space after n°']);
  expect(frenchFaults('plus de 1 234 logements')).toEqual(['a wide space inside a number']);
  expect(frenchFaults('oui ')).toEqual(['a stray space']);
  expect(frenchFaults('oui...')).toEqual(['three full stops']);
});
