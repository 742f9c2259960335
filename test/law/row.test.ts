import { describe, expect, test } from 'vitest';

import { attempt, civilDate, type Citation, type CivilDate, type Confidence } from '../../src/core/index.js';
import { citationsOf, requireRow, rowOn, valueOn, type LawRow, type LawTable } from '../../src/law/index.js';

const d = (text: string): CivilDate => civilDate(text);
const wrong = (value: unknown): never => value as never;

function row(from: string, until: string | null, value: string): LawRow<string> {
  return {
    id: `demo/value/${from}`,
    value,
    from: d(from),
    until: until === null ? null : d(until),
    sources: [],
    confidence: 'confirmed',
    checkedOn: d('2026-11-23'),
  };
}

function table(...rows: readonly LawRow<string>[]): LawTable<string> {
  return { id: 'demo/value', title: { fr: 'Valeur', en: 'Value' }, unit: 'share', verifiedTo: d('2026-01-01'), rows };
}

const closed = table(
  row('2000-01-01', '2003-12-31', '0.3'),
  row('2004-01-01', '2009-12-31', '0.4'),
  row('2010-01-01', '2010-06-30', '0.5'),
);
const open = table(row('2000-01-01', '2003-12-31', '0.3'), row('2004-01-01', null, '0.4'));
const holed = table(row('2000-01-01', '2003-12-30', '0.3'), row('2004-01-01', null, '0.4'));

function refusal(run: () => unknown): string {
  const result = attempt(run);
  return result.ok ? `accepted: ${String(result.value)}` : result.error.message;
}

describe('looking up a day', () => {
  test.each([
    ['1999-12-31', undefined],
    ['2000-01-01', '0.3'],
    ['2003-12-31', '0.3'],
    ['2004-01-01', '0.4'],
    ['2009-12-31', '0.4'],
    ['2010-06-30', '0.5'],
    ['2010-07-01', undefined],
  ])('%s in a table that ends gives %s', (day, value) => {
    expect(rowOn(closed, d(day))?.value).toBe(value);
  });

  test('an open row has no last day, and a hole has no row', () => {
    expect(valueOn(open, d('2200-12-31'))).toBe('0.4');
    expect(rowOn(holed, d('2003-12-31'))).toBeUndefined();
  });

  test('requireRow and valueOn give the row and its value', () => {
    expect(requireRow(closed, d('2003-12-31'))).toBe(closed.rows[0]);
    expect(valueOn(closed, d('2004-01-01'))).toBe('0.4');
  });

  test('a day outside is refused with the name of the table, its first day and its last', () => {
    const expected = 'a day that the table demo/value covers, from 2000-01-01 to 2010-06-30';
    expect(refusal(() => requireRow(closed, d('2010-07-01')))).toBe(
      `law/no-value at day: expected ${expected}, found "2010-07-01"`,
    );
    expect(refusal(() => valueOn(open, d('1999-12-31')))).toBe(
      'law/no-value at day: expected a day that the table demo/value covers, from 2000-01-01, found "1999-12-31"',
    );
    expect(refusal(() => valueOn(table(), d('1999-12-31')))).toContain('from no day');
  });

  test.each([
    ['2026-02-30', 'core/invalid-date at day: expected a day of the calendar'],
    ['1899-12-31', 'core/date-out-of-range at day: expected a day from 1900-01-01 to 2200-12-31'],
    [undefined, 'core/invalid-date at day'],
    [20260101, 'core/invalid-date at day'],
    ['1'.repeat(1_000_000), 'core/invalid-date at day'],
  ])('what is not a day is refused (%#)', (day, expected) => {
    for (const ask of [rowOn, requireRow, valueOn]) expect(refusal(() => ask(closed, wrong(day)))).toContain(expected);
  });

  test.each([undefined, null, 'smic', 3, {}, { rows: 'many' }, []])('what is not a table is refused: %j', (value) => {
    for (const ask of [rowOn, requireRow, valueOn]) {
      expect(refusal(() => ask(wrong(value), d('2026-01-01')))).toContain(
        'law/invalid-table at table: expected a table of palier/law',
      );
    }
  });
});

describe('citationsOf', () => {
  const source = (confidence: Confidence, recheck?: string): Citation => ({
    text: 'cch',
    label: 'CCH',
    authority: 'law',
    confidence,
    ...(recheck === undefined ? {} : { recheck }),
  });
  const ALL: readonly Confidence[] = ['unconfirmed', 'inferred', 'single-source', 'confirmed'];

  test('the weaker of the row and the source is kept', () => {
    for (const [strength, confidence] of ALL.entries()) {
      const cited = citationsOf({
        ...row('2000-01-01', null, '1'),
        confidence,
        sources: ALL.map((one) => source(one)),
      });
      expect(cited.map((one) => one.confidence)).toEqual(
        ALL.map((one, other) => (other <= strength ? one : confidence)),
      );
    }
  });

  test('a flag of the row goes to each citation without a flag of its own', () => {
    const sources = [source('confirmed'), source('confirmed', 'Read art. 2.')];
    const cited = citationsOf({ ...row('2000-01-01', null, '1'), recheck: 'Read all.', sources });
    expect(cited.map(({ recheck }) => recheck)).toEqual(['Read all.', 'Read art. 2.']);
    expect(citationsOf({ ...row('2000-01-01', null, '1'), sources })).toEqual(sources);
    expect(Object.hasOwn(citationsOf({ ...row('2000-01-01', null, '1'), sources })[0]!, 'recheck')).toBe(false);
  });

  test.each([undefined, null, 'row', 3, {}, { sources: 'some' }])('what is not a row is refused: %j', (value) => {
    expect(refusal(() => citationsOf(wrong(value)))).toContain(
      'law/invalid-row at row: expected a row of a table of palier/law',
    );
  });

  test('the row keeps its own sources', () => {
    const sources = [source('confirmed')];
    citationsOf({ ...row('2000-01-01', null, '1'), confidence: 'unconfirmed', sources });
    expect(sources).toEqual([source('confirmed')]);
  });
});
