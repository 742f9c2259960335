import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  accountCalendar,
  accountCalendarSchema,
  chargesMessages,
  safeAccountCalendar,
  type AccountCalendar,
  type AccountCalendarInput,
} from '../../src/charges/index.js';
import {
  addDays,
  addMonths,
  addYears,
  calendarYear,
  fromEpochDay,
  epochDay,
  civilDate,
  renderFinding,
  yearOf,
  type CivilDate,
  type Finding,
} from '../../src/core/index.js';
import { runs } from '../support/runs.js';

const of2024 = { firstDay: '2024-01-01', lastDay: '2024-12-31' };

function calendar(fields: Partial<AccountCalendarInput> = {}): AccountCalendar {
  return accountCalendar({ on: '2026-01-31', period: of2024, ...fields });
}

const shown = ({ outcome, severity, reason, path }: Finding): string =>
  [outcome, severity, reason ?? '-', path.join('.')].join(' ');

const own = (code: string): boolean => code.startsWith('charges/account-');
const codes = (fields: Partial<AccountCalendarInput>): readonly string[] =>
  calendar(fields).findings.flatMap(({ code }) => (own(code) ? [code.replace('charges/account-', '')] : []));

describe('the charges of 2024', () => {
  it.each<[Partial<AccountCalendarInput>, late: string]>([
    [{ regularisedOn: '2025-06-30' }, 'no'],
    [{ regularisedOn: '2025-12-31' }, 'no'],
    [{ regularisedOn: '2026-01-01' }, 'yes'],
    [{ regularisedOn: '2026-02-10' }, 'yes'],
    [{ on: '2025-12-31' }, 'no'],
    [{ on: '2026-01-01' }, 'yes'],
    // The day of the regularisation decides, not the day from which one asks.
    [{ on: '2026-06-01', regularisedOn: '2025-12-31' }, 'no'],
    [{ on: '2025-11-01', regularisedOn: '2026-01-01' }, 'yes'],
  ])('%o: late %s', (fields, late) => {
    const { regulariseBy, late: answer, twelfthsOnRequest } = calendar(fields);
    expect([regulariseBy, answer, twelfthsOnRequest]).toEqual(['2025-12-31', late, late]);
  });

  it('all at once, regularised on 10 February 2026', () => {
    const { findings, ...days } = calendar({
      on: '2026-02-01',
      regularisedOn: '2026-02-10',
      statementSentOn: '2026-01-10',
    });
    expect(days).toEqual({
      on: '2026-02-01',
      period: of2024,
      statementDueBy: '2026-01-10',
      documentsOpen: { firstDay: '2026-01-10', lastDay: '2026-07-10' },
      regulariseBy: '2025-12-31',
      late: 'yes',
      twelfthsOnRequest: 'yes',
      tenantClaimUntil: '2029-02-10',
      associationsBackTo: '2023-02-01',
    });
    expect(findings.map(({ code }) => code)).toEqual([
      'charges/account-statement-in-time',
      'charges/account-documents-open',
      'charges/account-late',
      'charges/account-tenant-claim-open',
      'charges/account-landlord-claim',
      'charges/account-associations',
      'charges/account-recap',
      'charges/law-checked-before',
    ]);
  });
});

describe('an accounting year that straddles calendar years', () => {
  const period = { firstDay: '2024-07-01', lastDay: '2025-06-30' };

  it.each([
    ['2025-12-31', 'no'],
    ['2026-01-01', 'uncertain'],
    ['2026-12-31', 'uncertain'],
    ['2027-01-01', 'yes'],
  ])('regularised on %s: late %s', (regularisedOn, late) => {
    const answer = calendar({ period, regularisedOn });
    expect([answer.regulariseBy, answer.late, answer.twelfthsOnRequest]).toEqual(['2025-12-31', late, late]);
    expect(answer.findings.map(({ code }) => code)).toContain('charges/account-straddles-years');
  });

  it('a single day in the next year is enough', () => {
    const longer = { firstDay: '2024-01-02', lastDay: '2025-01-01' };
    expect(calendar({ period: longer, regularisedOn: '2026-01-01' }).late).toBe('uncertain');
    expect(calendar({ period: of2024, regularisedOn: '2026-01-01' }).late).toBe('yes');
  });
});

describe('the statement, one month before', () => {
  it.each([
    ['2026-02-10', '2026-01-10'],
    ['2026-01-10', '2025-12-10'],
    ['2026-03-31', '2026-02-28'],
    ['2026-03-29', '2026-02-28'],
    ['2026-03-28', '2026-02-28'],
    ['2024-03-31', '2024-02-29'],
    ['2024-03-29', '2024-02-29'],
    ['2024-03-28', '2024-02-28'],
    ['2024-02-29', '2024-01-29'],
    ['2026-05-31', '2026-04-30'],
  ])('regularised on %s, sent by %s', (regularisedOn, due) => {
    const period = { firstDay: '2023-01-01', lastDay: '2023-12-31' };
    const onTime = calendar({ period, regularisedOn, statementSentOn: due });
    expect(onTime.statementDueBy).toBe(due);
    expect(onTime.findings[0]).toMatchObject({ code: 'charges/account-statement-in-time', outcome: 'met' });
    const after = calendar({ period, regularisedOn, statementSentOn: addDays(civilDate(due), 1) });
    expect(after.findings[0]).toMatchObject({ code: 'charges/account-statement-late', outcome: 'breached' });
    const unknown = calendar({ period, regularisedOn });
    expect(unknown.statementDueBy).toBe(due);
    expect(unknown.findings[0]).toMatchObject({ code: 'charges/account-statement-due', outcome: 'uncertain' });
  });

  it.each([
    ['2026-11-29', 'confirmed'],
    ['2026-11-30', 'inferred'],
    ['2026-12-31', 'confirmed'],
    ['2026-03-31', 'confirmed'],
    ['2026-02-27', 'confirmed'],
    ['2026-02-28', 'inferred'],
    ['2028-02-28', 'confirmed'],
    ['2028-02-29', 'inferred'],
  ])('regularised on %s: %s, a reading only where counting forward gives another day', (regularisedOn, expected) => {
    const [found] = calendar({ regularisedOn, statementSentOn: '2026-01-01' }).findings;
    expect(found?.basis.map(({ confidence }) => confidence)).toEqual([expected]);
  });

  it('has no day while that of the regularisation is not known', () => {
    const answer = calendar({ statementSentOn: '2025-11-30' });
    expect(answer.statementDueBy).toBeUndefined();
    expect(answer.tenantClaimUntil).toBeUndefined();
    expect(answer.documentsOpen?.lastDay).toBe('2026-05-30');
  });
});

describe('the documents, six months from the sending', () => {
  it.each([
    ['2026-01-09', '2026-07-09'],
    ['2025-08-31', '2026-02-28'],
    ['2025-08-28', '2026-02-28'],
    ['2027-08-31', '2028-02-29'],
    ['2027-08-29', '2028-02-29'],
    ['2026-03-31', '2026-09-30'],
    ['2028-02-29', '2028-08-29'],
  ])('sent on %s, open until %s', (statementSentOn, lastDay) => {
    const { documentsOpen, findings } = calendar({ statementSentOn });
    expect(documentsOpen).toEqual({ firstDay: statementSentOn, lastDay });
    const open = findings.find(({ code }) => code === 'charges/account-documents-open');
    expect(open?.basis.map(({ text, confidence }) => `${text} ${confidence}`)).toEqual([
      'loi-89-462 inferred',
      'loi-2014-366 confirmed',
      'cass-2004-01-28 single-source',
    ]);
  });
});

describe('the tenant’s claim, three years from the regularisation', () => {
  it.each([
    ['2026-02-10', '2029-02-10'],
    ['2024-02-29', '2027-02-28'],
    ['2025-02-28', '2028-02-28'],
    ['2025-12-31', '2028-12-31'],
  ])('regularised on %s, until %s', (regularisedOn, until) => {
    const period = { firstDay: '2023-01-01', lastDay: '2023-12-31' };
    const claim = (on: string): AccountCalendar => calendar({ on, period, regularisedOn });
    const codesOf = ({ findings }: AccountCalendar): readonly string[] => findings.map(({ code }) => code);
    expect(claim(until).tenantClaimUntil).toBe(until);
    expect(codesOf(claim(until))).toContain('charges/account-tenant-claim-open');
    const after = claim(addDays(civilDate(until), 1));
    expect(after.tenantClaimUntil).toBe(until);
    expect(codesOf(after)).toContain('charges/account-tenant-claim-closed');
    expect(codesOf(after)).not.toContain('charges/account-tenant-claim-open');
  });

  it('starts on the ground of a ruling, and its count is a reading', () => {
    const found = calendar({ regularisedOn: '2026-01-15' }).findings.find(
      ({ code }) => code === 'charges/account-tenant-claim-open',
    );
    expect(found?.basis.map(({ text, confidence }) => `${text} ${confidence}`)).toEqual([
      'loi-89-462 inferred',
      'loi-2014-366 confirmed',
      'cass-2017-11-09-16-22445 confirmed',
    ]);
  });
});

describe('before the texts that were read', () => {
  const period = { firstDay: '2012-01-01', lastDay: '2012-12-31' };

  it('nothing is computed, and each finding says so', () => {
    const { findings, ...days } = calendar({
      on: '2014-03-26',
      period,
      regularisedOn: '2013-06-30',
      statementSentOn: '2013-05-30',
    });
    expect(days).toEqual({ on: '2014-03-26', period, late: 'uncertain', twelfthsOnRequest: 'uncertain' });
    expect(findings.map(({ code, outcome, reason }) => [code, outcome, reason].join(' '))).toEqual([
      'charges/account-not-read/statement uncertain unconfirmed-value',
      'charges/account-not-read/documents uncertain unconfirmed-value',
      'charges/account-not-read/late uncertain unconfirmed-value',
      'charges/account-not-read/tenant-claim uncertain unconfirmed-value',
    ]);
  });

  it.each([
    ['2014-03-26', undefined, undefined, 'uncertain'],
    ['2014-03-27', '2014-02-27', '2017-03-27', 'yes'],
  ])('a regularisation of %s', (regularisedOn, due, claim, late) => {
    const answer = calendar({ period, regularisedOn });
    expect([answer.statementDueBy, answer.tenantClaimUntil, answer.late]).toEqual([due, claim, late]);
  });

  it.each([
    ['2014-03-26', undefined],
    ['2014-03-27', '2014-09-27'],
  ])('a statement of %s', (statementSentOn, until) => {
    expect(calendar({ period, statementSentOn }).documentsOpen?.lastDay).toBe(until);
  });

  it.each([
    ['2014-03-26', undefined, false],
    ['2014-03-27', '2011-03-27', false],
    ['2015-08-31', '2012-08-31', false],
    ['2015-09-01', '2012-09-01', true],
    ['2024-02-29', '2021-02-28', true],
  ])('requests on %s', (on, back, recap) => {
    const answer = calendar({ on, period });
    expect(answer.associationsBackTo).toBe(back);
    expect(answer.findings.some(({ code }) => code === 'charges/account-recap')).toBe(recap);
  });
});

const straddling = { firstDay: '2024-07-01', lastDay: '2025-06-30' };
const old = { period: { firstDay: '2012-01-01', lastDay: '2012-12-31' }, on: '2014-03-26' };

/** Each code, what brings it about, and what it says then. */
const cases: readonly [code: string, fields: Partial<AccountCalendarInput>, expected: string][] = [
  ['statement-in-time', { regularisedOn: '2026-01-31', statementSentOn: '2025-12-31' }, 'met info - statementSentOn'],
  [
    'statement-late',
    { regularisedOn: '2026-01-31', statementSentOn: '2026-01-01' },
    'breached warning - statementSentOn',
  ],
  ['statement-due', { regularisedOn: '2026-01-31' }, 'uncertain info missing-fact statementSentOn'],
  ['statement-month', {}, 'not-applicable info - statementSentOn'],
  ['documents-open', { statementSentOn: '2026-01-01' }, 'not-applicable info - statementSentOn'],
  ['documents-from-sending', {}, 'uncertain info missing-fact statementSentOn'],
  ['straddles-years', { period: straddling }, 'uncertain info unsettled-law period'],
  ['in-time', { regularisedOn: '2025-12-31' }, 'met info - regularisedOn'],
  ['to-regularise', { on: '2025-12-31' }, 'not-applicable info - period'],
  ['late', { regularisedOn: '2026-01-01' }, 'breached warning - regularisedOn'],
  ['overdue', { on: '2026-01-01' }, 'breached warning - period'],
  ['late-unsettled', { period: straddling }, 'uncertain warning unsettled-law period'],
  ['tenant-claim-open', { regularisedOn: '2025-12-31' }, 'not-applicable info - regularisedOn'],
  ['tenant-claim-closed', { on: '2029-01-01', regularisedOn: '2025-12-31' }, 'not-applicable info - regularisedOn'],
  ['tenant-claim-not-started', {}, 'not-applicable info - regularisedOn'],
  ['landlord-claim', {}, 'uncertain warning unsettled-law regularisedOn'],
  ['associations', {}, 'not-applicable info - on'],
  ['recap', {}, 'not-applicable info - on'],
  [
    'longer-than-a-year',
    { period: { firstDay: '2024-01-01', lastDay: '2025-01-01' } },
    'uncertain warning unsettled-law period',
  ],
  ['before-its-end', { regularisedOn: '2024-12-31' }, 'uncertain warning unsettled-law regularisedOn'],
  ['not-read/statement', old, 'uncertain info unconfirmed-value statementSentOn'],
  ['not-read/documents', old, 'uncertain info unconfirmed-value statementSentOn'],
  ['not-read/late', old, 'uncertain info unconfirmed-value period'],
  ['not-read/tenant-claim', old, 'uncertain info unconfirmed-value regularisedOn'],
];

describe('findings', () => {
  it.each(cases)('%s', (code, fields, expected) => {
    const found = calendar(fields).findings.filter((one) => one.code === `charges/account-${code}`);
    expect(found.map(shown)).toEqual([expected]);
    for (const one of found) {
      expect(JSON.parse(JSON.stringify(one))).toEqual(one);
      for (const locale of ['fr', 'en'] as const) {
        expect(renderFinding(one, chargesMessages, locale)).not.toMatch(/[{}]/);
      }
    }
  });

  it('are all those that have a text', () => {
    const texts = Object.keys(chargesMessages).filter((key) => own(key));
    expect(texts.sort()).toEqual(cases.map(([code]) => `charges/account-${code}`).sort());
  });

  it('read as a person reads them', () => {
    const [statement, documents, late, claim, landlord] = calendar({
      regularisedOn: '2026-01-15',
      statementSentOn: '2025-12-16',
    }).findings.map((one) => renderFinding(one, chargesMessages, 'fr').replaceAll(/[\u00a0\u202f]/g, ' '));
    expect(statement).toBe(
      'Non conforme : Le décompte envoyé le 16 décembre 2025 est tardif : il devait partir au plus tard le 15 décembre 2025 pour une régularisation le 15 janvier 2026. [Loi n° 89-462 du 6 juillet 1989, art. 23]',
    );
    expect(documents).toBe(
      'Pour information : Les pièces justificatives sont à la disposition des locataires du 16 décembre 2025 au 16 juin 2026 inclus (6 mois de date à date ; le texte ne dit pas comment compter). [Loi n° 89-462 du 6 juillet 1989, art. 23 (interprétation) ; Loi n° 2014-366 du 24 mars 2014 ; Cass., 28 janvier 2004 (source unique)]',
    );
    expect(late).toBe(
      'Non conforme : La régularisation du 15 janvier 2026 est tardive : la limite était le 31 décembre 2025. Le locataire peut, s’il le demande, payer par douzièmes. [Loi n° 89-462 du 6 juillet 1989, art. 23 ; Loi n° 2014-366 du 24 mars 2014]',
    );
    expect(claim).toContain('court du jour de la régularisation, le 15 janvier 2026, au 15 janvier 2029 inclus');
    expect(landlord).toContain('À confirmer : L’action du bailleur se prescrit aussi par 3 ans');
  });

  it.each([
    ['2026-02-01', undefined, undefined, undefined],
    ['2026-02-02', undefined, undefined, '2026-02-02'],
    ['2026-01-01', '2026-02-02', undefined, '2026-02-02'],
    ['2026-01-01', '2026-02-01', undefined, undefined],
    ['2026-01-01', undefined, '2026-02-03', '2026-02-03'],
  ])('the texts were read up to 1 February 2026: %s %s %s', (on, regularisedOn, statementSentOn, day) => {
    const { findings } = calendar({
      on,
      ...(regularisedOn === undefined ? {} : { regularisedOn }),
      ...(statementSentOn === undefined ? {} : { statementSentOn }),
    });
    const warned = findings.find(({ code }) => code === 'charges/law-checked-before');
    expect(warned?.figures.map(({ value }) => value)).toEqual(day === undefined ? undefined : ['2026-02-01', day]);
  });

  it.each([
    ['2024-01-01', '2024-12-31', false],
    ['2024-01-01', '2025-01-01', true],
    ['2023-03-01', '2024-02-29', false],
    ['2023-02-28', '2024-02-29', true],
    ['2024-02-29', '2025-02-28', false],
    ['2024-02-29', '2025-03-01', true],
    ['2024-06-01', '2024-06-01', false],
  ])('from %s to %s, longer than a year: %s', (firstDay, lastDay, longer) => {
    expect(codes({ on: '2026-01-01', period: { firstDay, lastDay } }).includes('longer-than-a-year')).toBe(longer);
  });
});

describe('what is refused', () => {
  const refusal = (fields: unknown): string => {
    const result = safeAccountCalendar({ on: '2026-01-31', period: of2024, ...(fields as object) });
    return result.ok ? 'accepted' : `${result.error.code} ${result.error.path.join('.')}`;
  };

  it.each<[unknown, string]>([
    [{ on: '2026-02-30' }, 'core/invalid-date on'],
    [{ on: undefined }, 'core/missing-value on'],
    [{ on: '1900-12-31' }, 'core/date-out-of-range on'],
    [{ on: '1901-01-01' }, 'accepted'],
    [{ on: '2190-12-31', regularisedOn: '2190-12-31', statementSentOn: '2190-12-31' }, 'accepted'],
    [{ on: '2191-01-01' }, 'core/date-out-of-range on'],
    [{ period: undefined }, 'core/missing-value period'],
    [{ period: { firstDay: '2024-01-01' } }, 'core/missing-value period.lastDay'],
    [{ period: { firstDay: '2024-12-31', lastDay: '2024-01-01' } }, 'core/reversed-period period.lastDay'],
    [{ period: { ...of2024, days: 366 } }, 'core/unknown-key period.days'],
    [{ regularisedOn: '2023-12-31' }, 'charges/before-the-period regularisedOn'],
    [{ regularisedOn: '2024-01-01' }, 'accepted'],
    [{ statementSentOn: '2023-12-31' }, 'charges/before-the-period statementSentOn'],
    [{ statementSentOn: '2024-01-01' }, 'accepted'],
    [{ regularisedOn: null }, 'core/invalid-date regularisedOn'],
    [{ sentOn: '2026-01-01' }, 'core/unknown-key sentOn'],
  ])('%o', (fields, expected) => {
    expect(refusal(fields)).toBe(expected);
  });

  it('is refused by the schema too', () => {
    expect(accountCalendarSchema.safeParse({ on: '2026-01-31', period: of2024 }).success).toBe(true);
    expect(accountCalendarSchema.safeParse({ on: '2026-01-31' }).success).toBe(false);
  });

  it('an accepted input gives the same calendar, safe or not', () => {
    const result = safeAccountCalendar({ on: '2026-01-31', period: of2024 });
    expect(result.ok && result.value).toEqual(calendar());
  });
});

describe('properties', () => {
  const first = epochDay(civilDate('2014-03-27'));
  const day = fc.integer({ min: first, max: first + 40_000 }).map(fromEpochDay);

  it('every counted day is on the right side of the day it is counted from', () => {
    fc.assert(
      fc.property(day, day, (regularisedOn, sent) => {
        const period = calendarYear(yearOf(regularisedOn) - 1);
        const answer = accountCalendar({
          on: sent,
          period,
          regularisedOn,
          statementSentOn: sent < period.firstDay ? regularisedOn : sent,
        });
        const due = answer.statementDueBy!;
        // It is a month before, and no later day is one but by the count that its finding leaves open.
        expect(addMonths(due, 1) <= regularisedOn).toBe(true);
        const isSettled = answer.findings[0]?.basis[0]?.confidence === 'confirmed';
        expect(addMonths(addDays(due, 1), 1) > regularisedOn).toBe(isSettled);
        const { firstDay, lastDay } = answer.documentsOpen!;
        expect(addMonths(firstDay, 6)).toBe(lastDay);
        expect(addYears(regularisedOn, 3)).toBe(answer.tenantClaimUntil);
        expect(answer.late).toBe('no');
      }),
      { numRuns: runs(1_000) },
    );
  });

  it('a later regularisation is never less late', () => {
    const RANK = { no: 0, uncertain: 1, yes: 2 } as const;
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 365 }), fc.integer({ min: 0, max: 1_500 }), (start, length, after) => {
        const period = { firstDay: start, lastDay: addDays(start, length) };
        const late = (regularisedOn: CivilDate): number =>
          RANK[accountCalendar({ on: start, period, regularisedOn }).late];
        const earlier = addDays(start, after);
        expect(late(earlier)).toBeLessThanOrEqual(late(addDays(earlier, 1)));
        expect(late(period.lastDay)).toBe(0);
        expect(late(addYears(period.lastDay, 3))).toBe(2);
      }),
      { numRuns: runs(500) },
    );
  });
});
