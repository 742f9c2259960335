import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addDays, attempt, civilDate, type CivilDate } from '../../src/core/index.js';
import {
  buildingEmployeeShares,
  caretakerShares,
  changesBetween,
  entrustedTasks,
  lawTables,
  rowOn,
  rowsToRecheck,
  smicHourly,
  supervisionShare,
  textsCheckedOn,
  unconfirmedRows,
  vatRates,
  type LawChange,
  type LawTable,
} from '../../src/law/index.js';
import { runs } from '../support/runs.js';

const d = (text: string): CivilDate => civilDate(text);
const wrong = (value: unknown): never => value as never;

function refusal(run: () => unknown): string {
  const result = attempt(run);
  return result.ok ? `accepted: ${JSON.stringify(result.value)}` : result.error.message;
}

/** The day, the table and the two values: what a person would note down. */
function noted(changes: readonly LawChange[]): readonly string[] {
  return changes.map(({ on, table, before, after }) => {
    const words = [before, after].map((row) => (row === undefined ? 'nothing' : String(row.value)));
    return `${on} ${table}: ${words.join(' -> ')}`;
  });
}

const staff = [
  caretakerShares['both-tasks'],
  caretakerShares['one-task'],
  buildingEmployeeShares['one-task'],
  supervisionShare,
];

describe('changesBetween', () => {
  test('the reform of 2009, in the order of the tables', () => {
    const reform = [
      '2009-01-01 charges/caretaker-share/both-tasks: 0.75 -> 0.75',
      '2009-01-01 charges/caretaker-share/one-task: 0 -> 0.4',
      '2009-01-01 charges/building-employee-share/one-task: 0 -> 1',
      '2009-01-01 charges/supervision-share: null -> 0.1',
    ];
    expect(noted(changesBetween(d('2008-12-31'), d('2009-01-01'), staff))).toEqual(reform);
    expect(noted(changesBetween(d('1990-01-01'), d('2026-11-23'), staff))).toEqual(reform);
    expect(changesBetween(d('2009-01-01'), d('2026-11-23'), staff)).toEqual([]);
    expect(changesBetween(d('1990-01-01'), d('2008-12-31'), staff)).toEqual([]);
  });

  test('a change names its table, its day and both rows', () => {
    const table = caretakerShares['one-task'];
    expect(changesBetween(d('2008-12-31'), d('2009-01-01'), [table])).toEqual([
      { table: table.id, title: table.title, on: '2009-01-01', before: table.rows[2], after: table.rows[3] },
    ]);
  });

  test('every change in between counts, also one that later ones undo or that several tables share', () => {
    expect(noted(changesBetween(d('2025-06-01'), d('2026-11-23'), Object.values(smicHourly)))).toEqual([
      '2026-01-01 smic/hourly/metropole: 11.88 -> 12.02',
      '2026-01-01 smic/hourly/mayotte: 8.98 -> 9.33',
      '2026-06-01 smic/hourly/metropole: 12.02 -> 12.31',
      '2026-06-01 smic/hourly/mayotte: 9.33 -> 9.56',
    ]);
    expect(noted(changesBetween(d('1986-12-31'), d('1988-01-01'), [caretakerShares['both-tasks']]))).toEqual([
      '1987-01-01 charges/caretaker-share/both-tasks: 0 -> 0.375',
      '1988-01-01 charges/caretaker-share/both-tasks: 0.375 -> 0.75',
    ]);
  });

  test('a first row comes from nothing', () => {
    const [change] = changesBetween(d('1982-11-12'), d('1982-11-13'), [supervisionShare]);
    expect(change).toEqual({
      table: 'charges/supervision-share',
      title: supervisionShare.title,
      on: '1982-11-13',
      after: supervisionShare.rows[0],
    });
    expect(Object.hasOwn(change!, 'before')).toBe(false);
  });

  test('a last row that ends, and a hole, lead to nothing', () => {
    const [first, second] = supervisionShare.rows;
    const ending: LawTable<unknown> = { ...supervisionShare, rows: [{ ...first!, until: d('1986-12-30') }, second!] };
    expect(noted(changesBetween(d('1982-11-13'), d('2020-01-01'), [ending]))).toEqual([
      '1986-12-31 charges/supervision-share: 0 -> nothing',
      '1987-01-01 charges/supervision-share: nothing -> null',
      '2009-01-01 charges/supervision-share: null -> nothing',
    ]);
    expect(Object.hasOwn(changesBetween(d('1986-12-30'), d('1986-12-31'), [ending])[0]!, 'after')).toBe(false);
  });

  test('the whole law, over the move of VAT to the CIBS', () => {
    const changes = changesBetween(d('2026-12-31'), d('2027-01-01'));
    expect(changes.map(({ table }) => table)).toEqual([
      ...lawTables.map(({ id }) => id).filter((id) => id.startsWith('vat/')),
      // The articles on the VAT of sellers move too, and the experiment of the EBE ends the day before.
      'siae/reservation-entry/insertion/ebe',
      'siae/social-clause-entry/ebe',
      'siae/kind/ei/vat',
      'siae/kind/etti/vat',
      'siae/kind/ai/vat',
      'siae/kind/aci/vat-of-public-body',
      'siae/kind/ea/vat',
      'siae/kind/esat/vat',
      'siae/kind/ebe/existence',
      'siae/kind/ebe/contracts',
    ]);
    expect(changes.length).toBeGreaterThan(10);
  });

  test('nothing changes from a day to itself', () => {
    expect(changesBetween(d('2009-01-01'), d('2009-01-01'))).toEqual([]);
  });

  test('walking day by day finds the same changes', () => {
    const day = fc.integer({ min: 0, max: 17_000 }).map((days) => addDays(d('1982-01-01'), days));
    const tables = fc.subarray([...lawTables], { maxLength: 6 });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 700 }), tables, (first, length, some) => {
        const walked: unknown[] = [];
        for (let on = addDays(first, 1); on <= addDays(first, length); on = addDays(on, 1)) {
          for (const table of some) {
            const [before, after] = [rowOn(table, addDays(on, -1)), rowOn(table, on)];
            if (before !== after) walked.push([on, table.id, before, after]);
          }
        }
        const found = changesBetween(first, addDays(first, length), some);
        expect(found.map(({ on, table, before, after }) => [on, table, before, after])).toEqual(walked);
      }),
      { numRuns: runs(150) },
    );
  });

  test('changes add up: from A to C is from A to B, then from B to C', () => {
    const day = fc.integer({ min: 0, max: 17_000 }).map((days) => addDays(d('1982-01-01'), days));
    fc.assert(
      fc.property(fc.tuple(day, day, day), (days) => {
        const [a, b, c] = [...days].sort() as [CivilDate, CivilDate, CivilDate];
        expect([...changesBetween(a, b), ...changesBetween(b, c)]).toEqual(changesBetween(a, c));
      }),
      { numRuns: runs(200) },
    );
  });

  test('reversed days, wrong days and wrong tables are refused', () => {
    expect(refusal(() => changesBetween(d('2009-01-01'), d('2008-12-31')))).toBe(
      'law/reversed-days at after: expected a day from 2009-01-01 on, found "2008-12-31"',
    );
    expect(refusal(() => changesBetween(wrong('2009-02-30'), d('2008-12-31')))).toContain(
      'core/invalid-date at before',
    );
    expect(refusal(() => changesBetween(d('2008-12-31'), wrong(undefined)))).toContain('core/invalid-date at after');
    expect(refusal(() => changesBetween(d('2008-12-31'), d('2009-01-01'), wrong('all')))).toContain(
      'law/invalid-tables at tables: expected a list of tables',
    );
    expect(refusal(() => changesBetween(d('2008-12-31'), d('2009-01-01'), wrong([supervisionShare, {}])))).toContain(
      'law/invalid-table at tables[1]: expected a table of palier/law',
    );
  });
});

describe('what is not sure', () => {
  test('the rows that are not confirmed, all of them', () => {
    expect(unconfirmedRows().map(({ row }) => row.id)).toEqual([
      'charges/task/rat-control/1982-11-13',
      'charges/task/snow-clearing/1982-11-13',
      'charges/task/common-parts-repainting/1982-11-13',
      'charges/task/graffiti-removal/1982-11-13',
      'charges/task/indoor-lamp-replacement/1982-11-13',
      'charges/task/lift-minimal-clauses/1982-11-13',
      'charges/task/social-support/1982-11-13',
      'vat/rate/guadeloupe-martinique-reunion/standard/2014-01-01',
      'vat/rate/guadeloupe-martinique-reunion/standard/2027-01-01',
      'vat/rate/guadeloupe-martinique-reunion/reduced/2014-01-01',
      'vat/rate/guadeloupe-martinique-reunion/reduced/2027-01-01',
      'vat/rate/guyane-mayotte/standard/2014-01-01',
      'vat/rate/guyane-mayotte/standard/2027-01-01',
      'vat/rate/guyane-mayotte/intermediate/2014-01-01',
      'vat/rate/guyane-mayotte/intermediate/2027-01-01',
      'vat/rate/guyane-mayotte/reduced/2014-01-01',
      'vat/rate/guyane-mayotte/reduced/2027-01-01',
      'charges/property-tax-relief/postponement-asked/2026-01-01',
      'charges/property-tax-relief/paid-share-recoverable/2025-01-01',
      'siae/reservation-entry/insertion/eiti/2026-12-23',
      'siae/reservation-entry/insertion/ebe/2027-01-01',
      'siae/social-clause-entry/eiti/2026-12-23',
      'siae/social-clause-entry/ebe/2027-01-01',
      'procurement/innovative-award-duties/2018-12-25',
      'siae/temporary-work/general-duties/2023-12-20',
      'siae/path/bridge-contract/2025-12-16',
      'siae/eligibility/level-2-number/eiti/2021-09-01',
      'siae/eligibility/proofs/2021-09-01',
      'siae/aid/socle/metropole/ei/2026-01-01',
      'siae/aid/socle/metropole/etti/2026-01-01',
      'siae/aid/socle/metropole/ai/2021-01-01',
      'siae/aid/socle/metropole/ai/2026-01-01',
      'siae/aid/socle/metropole/aci/2021-01-01',
      'siae/aid/socle/metropole/aci/2026-01-01',
      'siae/aid/socle/metropole/eiti/2021-01-01',
      'siae/aid/socle/metropole/eiti/2022-01-01',
      'siae/aid/socle/metropole/eiti/2023-01-01',
      'siae/aid/socle/mayotte/ei/2023-01-01',
      'siae/aid/socle/mayotte/ei/2025-01-01',
      'siae/aid/socle/mayotte/ei/2026-01-01',
      'siae/aid/socle/mayotte/etti/2023-01-01',
      'siae/aid/socle/mayotte/etti/2026-01-01',
      'siae/aid/socle/mayotte/ai/2023-01-01',
      'siae/aid/socle/mayotte/ai/2026-01-01',
      'siae/aid/socle/mayotte/aci/2023-01-01',
      'siae/aid/socle/mayotte/aci/2026-01-01',
      'siae/aid/socle/mayotte/eiti/2022-08-01',
      'siae/aid/prison/ei/2020-01-01',
      'siae/aid/prison/ei/2022-01-01',
      'siae/aid/prison/aci/2020-01-01',
      'siae/aid/prison/aci/2022-01-01',
      'siae/aid/bridge-contract/metropole/2023-01-01',
      'siae/aid/bridge-contract/metropole/2025-12-16',
      'siae/aid/bridge-contract/mayotte/2023-01-01',
      'siae/aid/bridge-contract/mayotte/2025-12-16',
      'siae/aid/eiti-monthly/metropole/2026-12-23',
      'siae/aid/eiti-monthly/mayotte/2026-12-23',
      'siae/insertion-contract/waiver-ai/2021-06-15',
      'procurement/dispense/works/2020-12-08',
      'procurement/social-services/contracting-entity/2016-04-01',
      'procurement/social-services/contracting-entity/2019-04-01',
      'procurement/innovative-purchase/need/2018-12-25',
      'procurement/need-value/framework-without-maximum/2021-08-26',
      'procurement/social-condition/rule/2026-08-21',
      'procurement/social-derogation/immediately-available-solution/2026-08-21',
      'procurement/social-derogation/no-sufficient-link/2026-08-21',
      'procurement/social-derogation/restricts-competition-or-difficult/2026-08-21',
      'procurement/social-derogation/works-under-six-months/2026-08-21',
      'procurement/social-reasons/contracting-authority/2026-08-21',
      'procurement/social-reasons/contracting-entity/2026-08-21',
      'procurement/social-condition/social-services/2026-08-21',
      'procurement/social-condition/lots/2026-08-21',
      'procurement/social-condition/reserved-lots/2026-08-21',
      'procurement/environmental-condition/2026-08-21',
      'procurement/two-working-days/2016-04-01',
      'siae/kind/aci/vat-of-public-body/2024-01-01',
      'siae/kind/aci/vat-of-public-body/2027-01-01',
      'siae/kind/eiti/legal-forms/2019-01-01',
      'siae/kind/ea/vat/2019-01-01',
      'siae/kind/ea/vat/2027-01-01',
      'siae/kind/esat/vat/2021-01-01',
      'siae/kind/esat/vat/2027-01-01',
      'procurement/allotment/variable-offers/2016-12-11',
      'procurement/insertion-services/services/2016-04-01',
      'procurement/insertion-services/services/2019-04-01',
    ]);
  });

  test('a reference says which table it comes from', () => {
    const table = entrustedTasks['graffiti-removal'];
    expect(unconfirmedRows([table, supervisionShare])).toEqual([
      { table: 'charges/task/graffiti-removal', title: table.title, row: table.rows[0] },
    ]);
    expect(unconfirmedRows([])).toEqual([]);
  });

  test('the rows to be read again', () => {
    expect(rowsToRecheck(Object.values(smicHourly)).map(({ row }) => row.id)).toEqual([
      'smic/hourly/metropole/2026-06-01',
      'smic/hourly/mayotte/2026-06-01',
    ]);
    expect(rowsToRecheck([vatRates.metropole.standard!]).map(({ row }) => row.id)).toEqual([
      'vat/rate/metropole/standard/2027-01-01',
    ]);
    expect(rowsToRecheck().length).toBe(lawTables.flatMap(({ rows }) => rows).filter((row) => 'recheck' in row).length);
  });

  test('the day up to which the texts were checked is the earliest', () => {
    expect(textsCheckedOn()).toBe('2026-02-01');
    expect(textsCheckedOn([vatRates.metropole.standard!])).toBe('2026-07-28');
    expect(textsCheckedOn([vatRates.metropole.standard!, smicHourly.mayotte])).toBe('2026-07-23');
    expect(textsCheckedOn([smicHourly.mayotte, vatRates.metropole.standard!])).toBe('2026-07-23');
  });

  test('no table has no day, and wrong tables are refused', () => {
    expect(refusal(() => textsCheckedOn([]))).toContain('core/empty-list at tables: expected at least one table');
    for (const ask of [textsCheckedOn, unconfirmedRows, rowsToRecheck]) {
      expect(refusal(() => ask(wrong(null)))).toContain('law/invalid-tables at tables');
      expect(refusal(() => ask(wrong([null])))).toContain('law/invalid-table at tables[0]');
    }
  });
});
