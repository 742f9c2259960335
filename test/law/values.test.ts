import { describe, expect, test } from 'vitest';

import { civilDate, exact, roundToCents, type CivilDate } from '../../src/core/index.js';
import {
  buildingEmployeeShares,
  caretakerShares,
  chargesRegimes,
  citationsOf,
  contractRecovery,
  entrustedTasks,
  excludedPayItemCodes,
  excludedPayItems,
  lawTables,
  requireRow,
  rowOn,
  smicHourly,
  supervisionShare,
  valueOn,
  vatRates,
  vatReferences,
  type LawTable,
  type TaskId,
} from '../../src/law/index.js';
import { SMIC_MAYOTTE, SMIC_METROPOLE, STAFF_SHARES, TASKS, VAT_RATES, type ExpectedValue } from './expected-values.js';

const d = (text: string): CivilDate => civilDate(text);
const TABLES = new Map(lawTables.map((table) => [table.id, table]));

function tableNamed(id: string): LawTable<unknown> {
  const table = TABLES.get(id);
  if (table === undefined) throw new Error(`No table is named ${id}.`);
  return table;
}

/** First and last day, value and confidence of each row, the labels of its sources. */
function history(table: LawTable<unknown>): readonly unknown[] {
  return table.rows.map(({ from, until, value, confidence }) => [from, until, value, confidence]);
}

/** Each group says its first and last days; a row that the group forgets shows here. */
function expectWhole(expected: readonly ExpectedValue[], tables: readonly LawTable<unknown>[]): void {
  expect(new Set(expected.map(([table]) => table))).toEqual(new Set(tables.map(({ id }) => id)));
  for (const table of tables) {
    expect(expected.filter(([id]) => id === table.id)).toHaveLength(2 * table.rows.length);
  }
}

describe('shares of staff cost', () => {
  test.each(STAFF_SHARES)('%s on %s', (id, day, value) => {
    expect(valueOn(tableNamed(id), d(day))).toBe(value);
  });

  test('nothing before 13 November 1982, and no row is forgotten', () => {
    const tables = [...Object.values(caretakerShares), ...Object.values(buildingEmployeeShares), supervisionShare];
    expectWhole(STAFF_SHARES, tables);
    for (const table of tables) expect(rowOn(table, d('1982-11-12'))).toBeUndefined();
    expect(Object.keys(caretakerShares)).toEqual(['both-tasks', 'one-task', 'no-task']);
    expect(Object.keys(buildingEmployeeShares)).toEqual(['both-tasks', 'one-task', 'no-task']);
  });

  test('how well each is confirmed', () => {
    const confidences = (table: LawTable<unknown>): string => table.rows.map(({ confidence }) => confidence).join(', ');
    expect(confidences(caretakerShares['both-tasks'])).toBe('confirmed, confirmed, confirmed, confirmed');
    expect(confidences(caretakerShares['one-task'])).toBe('confirmed, inferred, confirmed, confirmed');
    expect(confidences(caretakerShares['no-task'])).toBe('confirmed, inferred');
    expect(confidences(buildingEmployeeShares['both-tasks'])).toBe('confirmed, confirmed, confirmed, confirmed');
    expect(confidences(buildingEmployeeShares['one-task'])).toBe('confirmed, inferred, single-source, confirmed');
    expect(confidences(buildingEmployeeShares['no-task'])).toBe('confirmed, inferred');
    expect(confidences(supervisionShare)).toBe('inferred, confirmed, confirmed');
  });

  test('the texts that a share is read in', () => {
    const labels = (day: string): readonly string[] =>
      citationsOf(requireRow(caretakerShares['one-task'], d(day))).map(({ label }) => label.replaceAll('\u00a0', ' '));
    expect(labels('1986-12-31')).toEqual([
      'Décret n° 82-955 du 9 novembre 1982, annexe',
      'CE, 1er juillet 1988, n° 47-887',
      'Loi n° 89-462 du 6 juillet 1989, art. 41',
    ]);
    expect(labels('1987-06-30')).toEqual(['Décret n° 86-1316 du 26 décembre 1986']);
    expect(labels('2008-12-31')).toEqual([
      'Décret n° 82-955 du 9 novembre 1982, art. 2',
      'Décret n° 87-713 du 26 août 1987, art. 2',
      'Cass., 7 mai 2002',
    ]);
    expect(labels('2009-01-01')).toEqual([
      'Décret n° 82-955 du 9 novembre 1982, art. 2',
      'Décret n° 87-713 du 26 août 1987, art. 2',
      'Décret n° 2008-1411 du 19 décembre 2008',
    ]);
  });
});

describe('excluded pay items', () => {
  test('none before 2009, eight since', () => {
    expect(rowOn(excludedPayItems, d('1982-11-12'))).toBeUndefined();
    expect(requireRow(excludedPayItems, d('1982-11-13'))).toMatchObject({ value: [], confidence: 'inferred' });
    expect(valueOn(excludedPayItems, d('2008-12-31'))).toEqual([]);
    expect(requireRow(excludedPayItems, d('2009-01-01')).confidence).toBe('confirmed');
    expect(valueOn(excludedPayItems, d('2009-01-01')).map(({ code, key, names }) => [code, key, names.fr])).toEqual([
      ['X1', 'pay-in-kind', 'Salaire en nature'],
      ['X2', 'profit-sharing', 'Intéressement et participation'],
      ['X3', 'retirement-payments', 'Indemnités et primes de départ à la retraite'],
      ['X4', 'dismissal-payments', 'Indemnités de licenciement'],
      ['X5', 'complementary-health', 'Part de l’employeur et du comité d’entreprise dans la complémentaire santé'],
      ['X6', 'works-council', 'Contribution au comité d’entreprise'],
      ['X7', 'housing-contribution', 'Participation à l’effort de construction'],
      ['X8', 'occupational-health', 'Cotisation à la médecine du travail'],
    ]);
  });

  test('the list of codes is that of the items', () => {
    expect(excludedPayItemCodes).toEqual(valueOn(excludedPayItems, d('2026-01-01')).map(({ code }) => code));
    expect(Object.isFrozen(excludedPayItemCodes)).toBe(true);
  });
});

describe('who is under which text', () => {
  const HLM = { statute: 'cch', statuteArticle: 'art. L442-3', decree: 'decret-82-955', staffRules: 'common' };
  const OF_1986 = { statute: 'loi-86-1290', statuteArticle: 'art. 18', decree: 'decret-87-713', staffRules: 'common' };
  const OF_1989 = { statute: 'loi-89-462', statuteArticle: 'art. 23', decree: 'decret-87-713', staffRules: 'common' };

  test('HLM bodies, with and without convention', () => {
    expect(history(chargesRegimes.hlm)).toEqual([['1982-11-13', null, HLM, 'confirmed']]);
    expect(history(chargesRegimes['hlm-convention'])).toEqual([
      ['1982-11-13', '1989-07-05', HLM, 'confirmed'],
      ['1989-07-06', null, HLM, 'confirmed'],
    ]);
    const texts = chargesRegimes['hlm-convention'].rows.map(({ sources }) => sources.map(({ text }) => text));
    expect(texts).toEqual([
      ['cch', 'decret-82-955'],
      ['cch', 'decret-82-955', 'loi-89-462'],
    ]);
  });

  test('private landlords, and semi-public companies by a reading of one source', () => {
    expect(history(chargesRegimes.private)).toEqual([
      ['1987-08-30', '1989-07-05', OF_1986, 'single-source'],
      ['1989-07-06', null, OF_1989, 'confirmed'],
    ]);
    expect(history(chargesRegimes['sem-convention'])).toEqual([
      ['1987-08-30', '1989-07-05', OF_1986, 'single-source'],
      ['1989-07-06', null, OF_1989, 'single-source'],
    ]);
  });

  test('social residences: a list of their own, then that of décret 87-713', () => {
    expect(history(chargesRegimes['residence-sociale'])).toEqual([
      [
        '1994-12-27',
        '2011-04-01',
        { statute: 'cch', statuteArticle: 'annexe V à l’art. R353-165-2', decree: null, staffRules: 'before-2009' },
        'single-source',
      ],
      [
        '2011-04-02',
        null,
        {
          statute: 'cch',
          statuteArticle: 'art. R353-158, II',
          decree: 'decret-87-713',
          staffRules: 'common',
          olderConventions: {
            statute: 'cch',
            statuteArticle: 'annexe V à l’art. R353-165-2',
            signedBefore: '2011-04-02',
          },
        },
        'single-source',
      ],
    ]);
    expect(requireRow(chargesRegimes['residence-sociale'], d('2026-01-01')).recheck).toContain('21 January 2017');
  });

  test('buyers whose co-ownership is put off', () => {
    expect(history(chargesRegimes['vente-hlm-deferred-coownership'])).toEqual([
      [
        '2021-11-29',
        null,
        { statute: 'cch', statuteArticle: 'art. R443-17-3', decree: null, staffRules: 'common' },
        'single-source',
      ],
    ]);
    expect(Object.keys(chargesRegimes)).toHaveLength(6);
  });

  test('a contract is recoverable including tax since the statute of 2006', () => {
    expect(history(contractRecovery)).toEqual([
      ['1982-11-13', '2006-07-15', 'disputed', 'confirmed'],
      ['2006-07-16', null, 'ttc-paid', 'confirmed'],
    ]);
    expect(valueOn(contractRecovery, d('2006-07-15'))).toBe('disputed');
    expect(valueOn(contractRecovery, d('2006-07-16'))).toBe('ttc-paid');
  });
});

describe('rates of VAT', () => {
  test.each(VAT_RATES)('%s on %s', (id, day, value) => {
    expect(valueOn(tableNamed(id), d(day))).toBe(value);
  });

  test('no rate is forgotten, and nothing is said before the first day', () => {
    const tables = Object.values(vatRates).flatMap((rates): readonly LawTable<string>[] => Object.values(rates));
    expectWhole(VAT_RATES, tables);
    expect(rowOn(vatRates.metropole.intermediate!, d('1999-09-14'))).toBeUndefined();
    expect(rowOn(vatRates.metropole.standard!, d('1982-06-30'))).toBeUndefined();
    expect(rowOn(vatRates['guyane-mayotte'].standard!, d('2013-12-31'))).toBeUndefined();
  });

  test('overseas rates are not confirmed; what follows the move to the CIBS is inferred and to be read again', () => {
    for (const [territory, rates] of Object.entries(vatRates)) {
      for (const table of Object.values(rates)) {
        const today = requireRow(table, d('2026-11-23'));
        const tomorrow = requireRow(table, d('2027-01-01'));
        expect(today.confidence).toBe(territory === 'metropole' ? 'confirmed' : 'unconfirmed');
        expect(today.sources[0]?.text).toBe('cgi');
        expect(tomorrow.confidence).toBe(territory === 'metropole' ? 'inferred' : 'unconfirmed');
        expect(tomorrow.value).toBe(today.value);
        expect(tomorrow.sources[0]).toMatchObject({ text: 'cibs', label: 'CIBS' });
        expect(tomorrow.recheck).toContain('finance act for 2027');
      }
    }
  });

  test('the articles move from the CGI to the CIBS on 1 January 2027', () => {
    const articles = Object.fromEntries(
      Object.entries(vatReferences).map(([key, table]) => [
        key,
        table.rows.map(({ from, until, value }) => [from, until, value.text, value.article]),
      ]),
    );
    expect(articles).toEqual({
      'standard-rate': [
        ['1982-07-01', '2026-12-31', 'cgi', 'art. 278'],
        ['2027-01-01', null, 'cibs', null],
      ],
      'works-in-dwellings': [
        ['1999-09-15', '2026-12-31', 'cgi', 'art. 279-0 bis'],
        ['2027-01-01', null, 'cibs', null],
      ],
      'ai-exemption': [
        ['1987-01-28', '2026-12-31', 'cgi', 'art. 261, 7, 1° bis'],
        ['2027-01-01', null, 'cibs', null],
      ],
      'small-business-franchise': [
        ['1991-06-24', '2026-12-31', 'cgi', 'art. 293 B'],
        ['2027-01-01', null, 'cibs', 'art. L223-3'],
      ],
    });
  });
});

describe('minimum wage', () => {
  test.each(SMIC_METROPOLE)('from %s to %s: %s an hour, %s a month', (first, last, hourly, monthly) => {
    expect(valueOn(smicHourly.metropole, d(first))).toBe(hourly);
    expect(valueOn(smicHourly.metropole, d(last))).toBe(hourly);
    // The published month is 35 hours over 52 weeks and 12 months: a mistyped hour shows.
    expect(roundToCents(exact(hourly).times(35).times(52).dividedBy(12)).toFixed(2)).toBe(monthly);
  });

  test.each(SMIC_MAYOTTE)('%s on %s', (id, day, value) => {
    expect(valueOn(tableNamed(id), d(day))).toBe(value);
  });

  test('no rise is forgotten; the latest is flagged, and its table is known up to a day', () => {
    expect(smicHourly.metropole.rows).toHaveLength(SMIC_METROPOLE.length);
    expect(smicHourly.mayotte.rows).toHaveLength(SMIC_MAYOTTE.length / 2);
    for (const { rows, verifiedTo } of Object.values(smicHourly)) {
      expect(verifiedTo).toBe('2026-07-23');
      expect(rows.map(({ recheck }) => recheck !== undefined)).toEqual(
        rows.map((_, position) => position === rows.length - 1),
      );
    }
    expect(smicHourly.metropole.rows.map(({ confidence }) => confidence === 'single-source')).toEqual(
      SMIC_METROPOLE.map(([first]) => first < '2021'),
    );
    expect(smicHourly.mayotte.rows.every(({ confidence }) => confidence === 'single-source')).toBe(true);
  });
});

describe('tasks that may be entrusted', () => {
  test.each(TASKS)('%s', (task, code, answer, caretakingTask, vat, confidence) => {
    const row = requireRow(entrustedTasks[task as TaskId], d('2026-11-23'));
    expect(row.value).toMatchObject({ code, answer, caretakingTask, vat });
    expect(row.confidence).toBe(confidence);
    expect(row.value.names).toEqual(entrustedTasks[task as TaskId].title);
    const place = code === null ? 'annexe' : `annexe, ${code}`;
    // The only answer that no decree gives: a statute does.
    if (task === 'lift-minimal-clauses') return;
    expect(row.sources.slice(0, 2).map(({ text, article }) => [text, article])).toEqual([
      ['decret-82-955', place],
      ['decret-87-713', place],
    ]);
  });

  test('an agreement does something else than depart from the list for two of them', () => {
    const apart = Object.values(entrustedTasks).flatMap(({ id, rows }) =>
      rows.flatMap(({ value }) => (value.underAgreement === undefined ? [] : [`${id} ${value.underAgreement}`])),
    );
    expect(apart).toEqual(['charges/task/works-inside-dwellings consent', 'charges/task/shopping-carry-up doubtful']);
  });

  test('no task is forgotten, and each is answered since the list is in force', () => {
    expect(Object.keys(entrustedTasks)).toEqual(TASKS.map(([task]) => task));
    for (const table of Object.values(entrustedTasks)) {
      expect(rowOn(table, d('1982-11-12'))).toBeUndefined();
      expect(rowOn(table, d('1982-11-13'))).toBeDefined();
    }
    expect(Object.isFrozen(entrustedTasks)).toBe(true);
  });

  test.each(['common-parts-cleaning', 'waste-removal'] as const)(
    'the labour of %s was not listed before 1987',
    (task) => {
      const { rows } = entrustedTasks[task];
      expect(rows).toHaveLength(2);
      expect(rows[0]).toMatchObject({
        until: '1986-12-31',
        confidence: 'inferred',
        value: { ...rows[1]!.value, code: null, answer: 'not-recoverable' },
      });
      expect(rows[1]).toMatchObject({ from: '1987-01-01', value: { answer: 'recoverable' } });
    },
  );

  test('every other task has one answer since 1982', () => {
    const several = Object.entries(entrustedTasks).filter(([, { rows }]) => rows.length !== 1);
    expect(several.map(([task]) => task)).toEqual([
      'common-parts-cleaning',
      'waste-removal',
      'lift-minimal-clauses',
      'lift-extended-clauses',
      'reception',
      'mediation',
      'night-patrol',
      'surveillance',
    ]);
  });

  test.each(['reception', 'mediation', 'night-patrol', 'surveillance'] as const)(
    'an agreement that would let %s be charged is spoken of since it may depart from the list',
    (task) => {
      const read = (day: string): readonly string[] =>
        requireRow(entrustedTasks[task], d(day)).sources.map(({ text }) => text);
      expect(read('2006-07-15')).not.toContain('loi-86-1290');
      expect(read('2006-07-16')).toContain('loi-86-1290');
      const [before, since] = entrustedTasks[task].rows;
      expect(before).toMatchObject({ value: since!.value, confidence: 'confirmed' });
    },
  );

  test('the clauses of lift contracts, before and since the statute of 2006', () => {
    const answers = ['lift-minimal-clauses', 'lift-extended-clauses'] as const;
    const on = (day: string): readonly unknown[] =>
      answers.map((task) => {
        const { value, confidence, sources } = requireRow(entrustedTasks[task], d(day));
        return [value.code, value.answer, confidence, sources.map(({ text, article }) => [text, article].join(' '))];
      });
    const statutes = ['cch art. L442-3, I', 'loi-89-462 art. 23', 'loi-2006-872 art. 88', 'cch art. L125-2-2'];
    expect(on('2006-07-15')).toEqual([
      ['I.2', 'to-confirm', 'unconfirmed', ['decret-82-955 annexe, I.2', 'decret-87-713 annexe, I.2']],
      [null, 'not-recoverable', 'inferred', ['decret-82-955 annexe', 'decret-87-713 annexe']],
    ]);
    expect(on('2006-07-16')).toEqual([
      ['I.bis', 'recoverable', 'confirmed', statutes],
      [null, 'not-recoverable', 'inferred', ['decret-82-955 annexe', 'decret-87-713 annexe', ...statutes]],
    ]);
    expect(on('2021-06-30')).toEqual(on('2006-07-16'));
    // The new book I of the code, which the statutes do not quote yet.
    const moved = [...statutes, 'cch art. L134-1 et suivants'];
    expect(on('2021-07-01')).toEqual([
      ['I.bis', 'recoverable', 'confirmed', moved],
      [null, 'not-recoverable', 'inferred', ['decret-82-955 annexe', 'decret-87-713 annexe', ...moved]],
    ]);
  });

  test('rulings are cited where they settle or dispute the answer', () => {
    const beyondTheList = (task: TaskId): readonly string[] =>
      entrustedTasks[task].rows
        .at(-1)!
        .sources.slice(2)
        .map(({ text }) => text);
    expect(beyondTheList('tree-pruning')).toEqual(['cass-2004-03-23-02-20933']);
    expect(beyondTheList('pest-control')).toEqual(['cass-1999-03-10-97-10499', 'cass-2003-04-01']);
    expect(beyondTheList('night-patrol')).toEqual(['cch', 'loi-86-1290', 'cass-2008-03-19-07-10794']);
    expect(beyondTheList('surveillance')).toEqual(beyondTheList('night-patrol'));
    expect(beyondTheList('bulky-waste')).toEqual([
      'cass-2008-05-15-07-16567',
      'cgl-encombrants',
      'cass-1995-12-06-93-17250',
      'rep-min-43172',
    ]);
  });
});
