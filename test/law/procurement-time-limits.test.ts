import { describe, expect, test } from 'vitest';

import { civilDate } from '../../src/core/index.js';
import {
  adaptedReceiptPeriod,
  agreedTenderDate,
  documentsExtraDays,
  periodCounts,
  priorInformationWindow,
  receiptPeriods,
  RECEIPT_STEPS,
  rowOn,
  standstillExemptions,
  standstillPeriod,
  twoWorkingDaysRule,
  valueOn,
  type LawTable,
} from '../../src/law/index.js';
import { PROCUREMENT_TIME_LIMITS } from './expected-values.js';

const tables: readonly LawTable<unknown>[] = [
  ...Object.values(receiptPeriods).flatMap((steps) => Object.values(steps)),
  adaptedReceiptPeriod,
  priorInformationWindow,
  documentsExtraDays,
  agreedTenderDate,
  standstillPeriod,
  standstillExemptions,
  ...Object.values(periodCounts),
  twoWorkingDaysRule,
];

describe('the time limits of award procedures', () => {
  test.each(PROCUREMENT_TIME_LIMITS)('%s on %s', (id, day, value) => {
    expect(
      valueOn(
        tables.find((table) => table.id === id)!,
        civilDate(day),
      ),
    ).toEqual(value);
  });

  test('no row is forgotten, and nothing is known before 1 April 2016', () => {
    for (const table of tables) {
      expect(PROCUREMENT_TIME_LIMITS.filter(([id]) => id === table.id)).toHaveLength(2 * table.rows.length);
      expect(rowOn(table, civilDate('2016-03-31'))).toBeUndefined();
    }
    for (const steps of Object.values(receiptPeriods)) expect(Object.keys(steps)).toEqual([...RECEIPT_STEPS]);
  });
});
