import { describe, expect, test } from 'vitest';

import { addDays, civilDate } from '../../src/core/index.js';
import {
  awardCriteriaRule,
  awardStatuteRule,
  awardWithoutCompetition,
  citationsOf,
  energyPerformanceRule,
  environmentalConditionRule,
  insertionCriterion,
  lawTables,
  needDefinitionRule,
  requireRow,
  rowOn,
  SOCIAL_DEROGATIONS,
  socialConditionOfLots,
  socialConditionOfReservedLots,
  socialConditionOfSocialServices,
  socialConditionRule,
  socialDerogations,
  socialReasonsRecord,
  specificationsRule,
  sustainableProcurement,
  valueOn,
  type LawTable,
} from '../../src/law/index.js';
import { PROCUREMENT_CONDITIONS } from './expected-values.js';

const SOCIAL_DUTY: readonly LawTable<unknown>[] = [
  ...Object.values(socialDerogations),
  ...Object.values(socialReasonsRecord),
  socialConditionOfSocialServices,
  socialConditionOfLots,
  socialConditionOfReservedLots,
];
const TABLES: readonly LawTable<unknown>[] = [
  ...SOCIAL_DUTY,
  socialConditionRule,
  insertionCriterion,
  sustainableProcurement,
  needDefinitionRule,
  energyPerformanceRule,
  specificationsRule,
  environmentalConditionRule,
  awardCriteriaRule,
  awardStatuteRule,
  awardWithoutCompetition,
];

function tableNamed(id: string): LawTable<unknown> {
  const table = lawTables.find((one) => one.id === id);
  if (table === undefined) throw new Error(`No table is named ${id}.`);
  return table;
}

/** First days, and first letters of the confidence, of the rows of a table. */
function history({ rows }: LawTable<unknown>): string {
  return rows
    .map(({ from, confidence, recheck }) => `${from} ${confidence}${recheck === undefined ? '' : ' !'}`)
    .join(', ');
}

describe('social and environmental conditions, and award criteria', () => {
  test.each(PROCUREMENT_CONDITIONS)('%s on %s', (id, day, value) => {
    expect(valueOn(tableNamed(id), civilDate(day))).toEqual(value);
  });

  test('no row is forgotten, and there is nothing before the first one', () => {
    expect(new Set(PROCUREMENT_CONDITIONS.map(([table]) => table))).toEqual(new Set(TABLES.map(({ id }) => id)));
    for (const table of TABLES) {
      expect(PROCUREMENT_CONDITIONS.filter(([id]) => id === table.id)).toHaveLength(2 * table.rows.length);
      expect(rowOn(table, addDays(table.rows[0]!.from, -1))).toBeUndefined();
    }
  });

  test('the derogations come in the order of the article, each under its number', () => {
    expect(SOCIAL_DEROGATIONS).toEqual(Object.keys(socialDerogations));
    const numbers = SOCIAL_DEROGATIONS.map(
      (one) => requireRow(socialDerogations[one], civilDate('2026-08-22')).sources[0]?.article,
    );
    expect(numbers).toEqual([1, 2, 3, 4].map((number) => `art. L2112-2-1, II, ${String(number)}°`));
  });

  test('one day is not confirmed, and what is to be re-read says so', () => {
    expect(history(socialConditionRule)).toBe(
      '2016-04-01 single-source, 2019-04-01 confirmed, 2026-08-21 unconfirmed, 2026-08-22 confirmed !',
    );
    expect(history(environmentalConditionRule)).toBe(history(socialConditionRule));
    for (const one of Object.values(socialDerogations)) {
      expect(history(one)).toBe('2019-04-01 confirmed, 2026-08-21 unconfirmed, 2026-08-22 confirmed !');
    }
    for (const one of [socialConditionOfSocialServices, socialConditionOfLots, socialConditionOfReservedLots]) {
      expect(history(one)).toBe('2019-04-01 confirmed, 2026-08-21 unconfirmed, 2026-08-22 inferred !');
    }
    expect(history(specificationsRule)).toBe('2019-04-01 single-source, 2026-08-22 single-source !');
    expect(history(awardStatuteRule)).toBe(
      '2019-04-01 single-source, 2023-10-25 confirmed, 2026-08-22 single-source !',
    );
    // The decree names the day of the criteria: nothing to dispute, nothing to re-read.
    expect(history(awardCriteriaRule)).toBe('2016-04-01 single-source, 2019-04-01 confirmed, 2026-08-21 confirmed');
  });

  test('the ruling on the insertion criterion is one source', () => {
    const [article, ruling] = citationsOf(requireRow(insertionCriterion, civilDate('2026-08-21')));
    expect([article?.label, article?.confidence]).toEqual(['CCP, art. R2152-7, a', 'confirmed']);
    expect([ruling?.label, ruling?.confidence]).toEqual(['CE, 25 mars 2013, n°\u00a0364950', 'single-source']);
  });
});
