import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addDays,
  civilDate,
  insertionPath,
  insertionPathRules,
  lawTables,
  renderFinding,
  safeInsertionPath,
  siaeMessages,
  valueOn,
  type InsertionPathInput,
} from '../../src/index.js';
import { INSERTION_PATH } from '../law/expected-values.js';
import { runs } from '../support/runs.js';

const path = (fields: Partial<InsertionPathInput> = {}): InsertionPathInput => ({
  on: '2025-06-01',
  startedOn: '2024-01-10',
  kind: 'EI',
  ...fields,
});

/** Code after `siae/path-`, outcome, severity, reason; the finding that the texts were read before left out. */
const said = (fields: Partial<InsertionPathInput>): readonly string[] =>
  insertionPath(path(fields))
    .findings.filter(({ code }) => code !== 'siae/law-checked-before')
    .map(({ code, outcome, severity, reason }) =>
      [code.slice('siae/path-'.length), outcome, severity, reason ?? '-'].join(' '),
    );
const about = (point: string, fields: Partial<InsertionPathInput>): readonly string[] =>
  said(fields).filter((one) => one.startsWith(point));
const refused = (fields: Partial<InsertionPathInput>): string => {
  const result = safeInsertionPath(path(fields));
  return result.ok ? 'accepted' : `${result.error.code} ${result.error.path.join('.')}`;
};

describe('the tables', () => {
  it.each(INSERTION_PATH)('%s on %s', (id, day, value) => {
    expect(
      valueOn(
        lawTables.find((table) => table.id === id)!,
        civilDate(day),
      ),
    ).toEqual(value);
  });

  it('no row is forgotten', () => {
    const tables = Object.values({ ...insertionPathRules });
    for (const { id, rows } of tables) {
      expect(INSERTION_PATH.filter(([table]) => table === id)).toHaveLength(2 * rows.length);
    }
  });
});

describe('24 months, calendar', () => {
  it.each([
    ['2024-01-10', '2026-01-09'],
    ['2024-01-01', '2025-12-31'],
    // No 29 February 2026: the term ends with the month.
    ['2024-02-29', '2026-02-28'],
    ['2024-02-28', '2026-02-27'],
    ['2024-03-31', '2026-03-30'],
  ])('from %s the last day is %s', (startedOn, lastDay) => {
    expect(insertionPath(path({ startedOn })).lastDay).toBe(lastDay);
  });

  it.each([
    ['2024-01-09', 'not-started'],
    ['2024-01-10', 'running'],
    ['2026-01-09', 'running'],
    ['2026-01-10', 'in-the-gap'],
    ['2028-01-09', 'in-the-gap'],
    ['2028-01-10', 'free'],
  ])('from 10 January 2024, on %s: %s', (on, state) => {
    expect(insertionPath(path({ on })).state).toBe(state);
    expect(about('state', { on })).toEqual([
      state === 'running' ? 'state/running met info -' : `state/${state} not-applicable info -`,
    ]);
  });

  it('the 730 days of the platform are a day short of two years with a 29 February', () => {
    const { lastDay, lastDayByOtherCount, overFrom } = insertionPath(path());
    expect([lastDay, lastDayByOtherCount, overFrom]).toEqual(['2026-01-09', '2026-01-08', '2026-01-10']);
    expect(about('count', {})).toEqual(['count/calendar-months uncertain info unsettled-law']);

    const days = insertionPath(path({ count: 'platform-days' }));
    expect([days.lastDay, days.lastDayByOtherCount, days.overFrom]).toEqual(['2026-01-08', '2026-01-09', '2026-01-09']);
    expect(about('count', { count: 'platform-days' })).toEqual(['count/platform-days uncertain info unsettled-law']);
  });

  it('the days of the platform decide nothing alone', () => {
    // 730 days from 10 January 2024 end on 8 January 2026, 24 months on the 9th.
    const fields = (on: string) => ({ on, count: 'platform-days' }) as const;
    expect(said(fields('2026-01-08'))).toEqual([
      'state/running met info -',
      'count/platform-days uncertain info unsettled-law',
    ]);
    expect(said(fields('2026-01-09'))).toEqual([
      'state/in-the-gap uncertain warning unsettled-law',
      'count/platform-days uncertain warning unsettled-law',
    ]);
    expect(said(fields('2026-01-10'))).toEqual([
      'state/in-the-gap not-applicable info -',
      'count/platform-days uncertain info unsettled-law',
    ]);
    // A new path, from 9 January 2028 by the days, from the 10th by the months.
    const unsettled = ['new-unsettled/count uncertain warning unsettled-law'];
    const asked = (on: string, newPathAskedBy: 'siae' | 'prescriber') =>
      about('new', { ...fields(on), newPathAskedBy });
    expect(asked('2026-01-08', 'siae')).toEqual(['new-not-needed not-applicable info -']);
    expect(asked('2026-01-09', 'siae')).toEqual(unsettled);
    expect(asked('2026-01-09', 'prescriber')).toEqual(unsettled);
    expect(asked('2026-01-10', 'siae')).toEqual(['new/siae-refused breached blocking -']);
    expect(asked('2026-01-10', 'prescriber')).toEqual(['new/prescriber met info -']);
    expect(asked('2028-01-08', 'siae')).toEqual(['new/siae-refused breached blocking -']);
    expect(asked('2028-01-09', 'siae')).toEqual(unsettled);
    expect(asked('2028-01-09', 'prescriber')).toEqual(['new/prescriber met info -']);
    expect(asked('2028-01-10', 'siae')).toEqual(['new/siae met info -']);
  });

  it('one day less of each suspension on the platform leaves a running path in doubt', () => {
    const suspensions = [{ firstDay: '2024-05-01', lastDay: '2024-05-31', reason: 'contract-broken' }] as const;
    const fields = { suspensions, suspendedDays: 'added-after', count: 'platform-days' } as const;
    expect(about('state', { ...fields, on: '2026-02-07' })).toEqual(['state/running met info -']);
    expect(about('state', { ...fields, on: '2026-02-08' })).toEqual([
      'state/in-the-gap uncertain warning unsettled-law',
    ]);
    expect(about('state', { ...fields, on: '2026-02-10' })).toEqual(['state/in-the-gap not-applicable info -']);
  });

  it('both counts agree without a 29 February, and the platform has none before its first day', () => {
    expect(about('count', { startedOn: '2025-01-01', on: '2025-06-01' })).toEqual([]);
    expect(insertionPath(path({ on: '2024-02-27' })).lastDayByOtherCount).toBeNull();
    expect(insertionPath(path({ on: '2024-02-28' })).lastDayByOtherCount).toBe('2026-01-08');
    expect(refused({ on: '2024-02-27', count: 'platform-days' })).toBe('siae/no-text-then on');
  });
});

describe('suspensions', () => {
  const suspended = (firstDay: string, lastDay: string | undefined, reason = 'contract-suspended' as const) => ({
    firstDay,
    ...(lastDay === undefined ? {} : { lastDay }),
    reason,
  });

  it.each([
    // Fifteen days suspend nothing, sixteen do.
    ['2025-05-20', '2025-06-03', 'contract-suspended', 'running'],
    ['2025-05-20', '2025-06-04', 'contract-suspended', 'suspended'],
    ['2025-06-01', '2025-06-01', 'contract-broken', 'suspended'],
    ['2025-06-01', '2025-06-01', 'contract-ended', 'suspended'],
    ['2025-05-20', '2025-05-31', 'contract-ended', 'running'],
    ['2025-06-02', '2025-07-31', 'contract-ended', 'running'],
    // One that goes on is as long as it is on the day.
    ['2025-05-18', undefined, 'contract-suspended', 'running'],
    ['2025-05-17', undefined, 'contract-suspended', 'suspended'],
    ['2025-06-02', undefined, 'contract-broken', 'running'],
  ] as const)('from %s to %s, %s: %s', (firstDay, lastDay, reason, state) => {
    const one = { firstDay, reason, ...(lastDay === undefined ? {} : { lastDay }) };
    expect(insertionPath(path({ suspensions: [one] })).state).toBe(state);
  });

  it('says that a short one suspends nothing', () => {
    expect(about('suspension-short', { suspensions: [suspended('2025-05-01', '2025-05-15')] })).toEqual([
      'suspension-short not-applicable info -',
    ]);
    expect(about('suspension-short', { suspensions: [suspended('2025-05-01', '2025-05-16')] })).toEqual([]);
  });

  // 1 to 31 May 2024: 31 days, 30 from its first to its last.
  const may = { firstDay: '2024-05-01', lastDay: '2024-05-31', reason: 'contract-broken' } as const;

  it('whether they move the end is not settled: both days are given', () => {
    const countIn = insertionPath(path({ suspensions: [may] }));
    expect([countIn.lastDay, countIn.lastDayIfPostponed, countIn.overFrom]).toEqual([
      '2026-01-09',
      '2026-02-09',
      '2026-01-10',
    ]);
    const added = insertionPath(path({ suspensions: [may], suspendedDays: 'added-after' }));
    expect([added.lastDay, added.overFrom, added.newPathBySiaeFrom]).toEqual([
      '2026-01-09',
      '2026-02-10',
      '2028-02-10',
    ]);
    const platform = insertionPath(path({ suspensions: [may], suspendedDays: 'added-after', count: 'platform-days' }));
    expect(platform.overFrom).toBe('2026-02-08');
  });

  it.each([
    ['2026-01-09', 'count-in', 'info', 'running'],
    ['2026-01-10', 'count-in', 'warning', 'in-the-gap'],
    ['2026-02-09', 'added-after', 'warning', 'running'],
    ['2026-02-10', 'added-after', 'info', 'in-the-gap'],
  ] as const)('on %s with %s: %s', (on, suspendedDays, severity, state) => {
    const fields = { on, suspendedDays, suspensions: [may] };
    expect(about('suspended-days', fields)).toEqual([
      `suspended-days/${suspendedDays} uncertain ${severity} unsettled-law`,
    ]);
    expect(insertionPath(path(fields)).state).toBe(state);
  });

  it('beyond twelve months in a row the path may be ended', () => {
    const suspensions = [
      suspended('2024-06-01', '2024-12-31'),
      { firstDay: '2025-01-01', reason: 'contract-ended' } as const,
    ];
    expect(about('early-end', { on: '2025-05-31', suspensions })).toEqual([]);
    expect(about('early-end', { on: '2025-06-01', suspensions })).toEqual(['early-end-possible not-applicable info -']);
    // A day of work in between: the months begin again.
    const apart = [suspended('2024-06-01', '2024-12-30'), suspensions[1]!];
    expect(about('early-end', { on: '2025-06-01', suspensions: apart })).toEqual([]);
  });

  it('ended early, the two years run from the start of the suspension', () => {
    const suspensions = [{ firstDay: '2024-06-01', reason: 'contract-broken' } as const];
    const early = (on: string) => ({ on: '2026-06-01', suspensions, ended: { on, early: true } });
    expect(about('early-end', early('2025-06-01'))).toEqual(['early-end met info -']);
    expect(about('early-end', early('2025-05-31'))).toEqual(['early-end-too-soon breached blocking -']);
    expect(insertionPath(path(early('2025-06-01'))).newPathBySiaeFrom).toBe('2026-06-01');
    expect(insertionPath(path(early('2025-06-01'))).state).toBe('free');
    expect(insertionPath(path({ ...early('2025-06-01'), on: '2026-05-31' })).state).toBe('in-the-gap');
    // Ended too soon: from the end.
    expect(insertionPath(path(early('2025-05-31'))).newPathBySiaeFrom).toBe('2027-05-31');
    expect(insertionPath(path({ ...early('2025-06-01'), ended: { on: '2025-06-01', early: false } })).state).toBe(
      'in-the-gap',
    );
  });

  it('the platform takes 36 months, which is practice', () => {
    const long = (lastDay: string) =>
      about('suspension-platform', {
        on: '2027-06-01',
        suspensions: [{ firstDay: '2024-06-01', lastDay, reason: 'contract-broken' }],
      });
    expect(long('2027-05-31')).toEqual([]);
    expect(long('2027-06-01')).toEqual(['suspension-platform not-applicable warning -']);
    expect(
      about('suspension-platform', {
        on: '2026-07-31',
        suspensions: [{ firstDay: '2024-06-01', lastDay: '2030-01-01', reason: 'contract-broken' }],
      }),
    ).toEqual([]);
  });

  it.each([
    ['EI', '2025-09-16', '2025-12-15', 'bridge-contract met info -'],
    ['ACI', '2025-09-16', '2025-12-15', 'bridge-contract met info -'],
    ['AI', '2025-09-16', '2025-12-15', 'bridge-contract-closed breached warning -'],
    ['ETTI', '2025-12-15', '2026-01-05', 'bridge-contract-closed breached warning -'],
    // The term of the experiment passes while the contract runs.
    ['EI', '2025-09-16', '2025-12-16', 'bridge-contract-past-term uncertain warning unsettled-law'],
    ['ACI', '2025-12-15', '2026-01-05', 'bridge-contract-past-term uncertain warning unsettled-law'],
    ['EI', '2025-12-16', '2026-01-05', 'bridge-contract-ended uncertain warning unsettled-law'],
  ] as const)('a bridge contract of a worker of an %s from %s to %s', (kind, firstDay, lastDay, expected) => {
    const suspensions = [{ firstDay, lastDay, reason: 'bridge-contract' } as const];
    for (const on of ['2025-06-01', '2025-12-20']) {
      expect(about('bridge', { kind, on, suspensions })).toEqual([expected]);
    }
  });

  it('a bridge contract without a last day is in doubt once the term has passed', () => {
    const suspensions = [{ firstDay: '2025-11-20', reason: 'bridge-contract' } as const];
    const asked = (on: string) => about('bridge', { on, suspensions });
    expect(asked('2025-11-19')).toEqual(['bridge-contract met info -']);
    expect(asked('2025-12-15')).toEqual(['bridge-contract met info -']);
    expect(asked('2025-12-16')).toEqual(['bridge-contract-past-term uncertain warning unsettled-law']);
  });

  it('no bridge contract before the statute', () => {
    const suspensions = [{ firstDay: '2020-12-15', lastDay: '2021-01-20', reason: 'bridge-contract' } as const];
    expect(about('bridge', { startedOn: '2020-06-01', on: '2021-09-01', suspensions })).toEqual([]);
  });
});

describe('extensions', () => {
  const possible = (fields: Partial<InsertionPathInput>, reason: string): string => {
    const one = insertionPath(path(fields)).extensions.find((each) => each.reason === reason)!;
    return [one.open, one.decidedBy, one.lastDay ?? '-', one.overFrom ?? '-'].join(' ');
  };

  it('case 27: from 10 January 2024, disabled worker aged 30, over from 10 January 2029 at the latest', () => {
    const person = { disabledWorker: true, aged50: false };
    expect(possible({ person }, 'disabled-worker')).toBe('yes prescriber 2029-01-09 2029-01-10');
    expect(possible({ person }, 'aged-50')).toBe('no prescriber 2031-01-09 2031-01-10');
    const extended = (lastDay: string): Partial<InsertionPathInput> => ({
      person,
      on: '2029-01-09',
      extensions: [{ reason: 'disabled-worker', decidedBy: 'prescriber', firstDay: '2026-01-10', lastDay }],
    });
    expect(about('extension-total', extended('2029-01-09'))).toEqual(['extension-total met info -']);
    expect(about('extension-total', extended('2029-01-10'))).toEqual(['extension-total breached blocking -']);
    expect(insertionPath(path(extended('2029-01-10'))).state).toBe('running');
    expect(insertionPath(path({ ...extended('2029-01-10'), on: '2029-01-10' })).state).toBe('in-the-gap');
    expect(insertionPath(path(extended('2029-01-10'))).overFrom).toBe('2029-01-10');
  });

  it('who may go on, employer by employer', () => {
    expect(possible({}, 'aged-50')).toBe('unknown prescriber 2031-01-09 2031-01-10');
    expect(possible({ person: { aged50: true } }, 'aged-50')).toBe('yes prescriber 2031-01-09 2031-01-10');
    expect(possible({}, 'training')).toBe('unknown siae - -');
    expect(possible({}, 'permanent-contract')).toBe('unknown siae - -');
    expect(
      (['EI', 'ETTI', 'AI', 'ACI'] as const).map((kind) => possible({ kind }, 'serious-difficulty').split(' ')[0]),
    ).toEqual(['no', 'no', 'unknown', 'unknown']);
  });

  const one = (extension: Record<string, unknown>, fields: Partial<InsertionPathInput> = {}) =>
    ({
      ...fields,
      extensions: [{ decidedBy: 'prescriber', firstDay: '2026-01-10', lastDay: '2026-12-31', ...extension }],
    }) as unknown as Partial<InsertionPathInput>;
  const over = (fields: Partial<InsertionPathInput>) => insertionPath(path(fields)).overFrom;

  it.each([
    ['EI', 'aged-50', 'direct-hire/aged-50 uncertain warning unsettled-law'],
    ['ACI', 'disabled-worker', 'direct-hire/disabled-worker uncertain warning unsettled-law'],
    ['ETTI', 'aged-50', 'prescriber-missing breached blocking -'],
    ['AI', 'disabled-worker', 'prescriber-missing breached blocking -'],
    ['ACI', 'serious-difficulty', 'prescriber-missing breached blocking -'],
  ] as const)('decided by an %s for %s: %s, and does not count', (kind, reason, expected) => {
    const fields = one({ reason, decidedBy: 'siae' }, { kind, person: { aged50: true, disabledWorker: true } });
    expect(about('extension-decider', fields)).toEqual([`extension-decider/${expected}`]);
    expect(over(fields)).toBe('2026-01-10');
    const asked = {
      ...fields,
      extensions: fields.extensions!.map((each) => ({ ...each, decidedBy: 'prescriber' as const })),
    };
    expect(about('extension-decider', asked)).toEqual(['extension-decider/prescriber met info -']);
    expect(over(asked)).toBe('2027-01-01');
  });

  it('asks for the person, and does not count for another', () => {
    expect(about('extension-person', one({ reason: 'aged-50' }))).toEqual([
      'extension-person/aged-50-unknown uncertain warning missing-fact',
    ]);
    expect(over(one({ reason: 'aged-50' }))).toBe('2027-01-01');
    const young = one({ reason: 'aged-50' }, { person: { aged50: false } });
    expect(about('extension-person', young)).toEqual(['extension-person/aged-50-no breached blocking -']);
    expect(over(young)).toBe('2026-01-10');
    expect(about('extension-person', one({ reason: 'disabled-worker' }, { person: { disabledWorker: true } }))).toEqual(
      ['extension-person/disabled-worker met info -'],
    );
  });

  it('very serious difficulty: AI and ACI, a year at most each, 60 months in all', () => {
    const hard = (kind: 'EI' | 'AI', lastDay: string) => one({ reason: 'serious-difficulty', lastDay }, { kind });
    expect(about('extension-kind', hard('EI', '2026-12-31'))).toEqual(['extension-kind breached blocking -']);
    expect(over(hard('EI', '2026-12-31'))).toBe('2026-01-10');
    expect(about('extension-kind', hard('AI', '2026-12-31'))).toEqual([]);
    expect(about('extension-decision', hard('AI', '2027-01-09'))).toEqual(['extension-decision met info -']);
    expect(about('extension-decision', hard('AI', '2027-01-10'))).toEqual(['extension-decision breached blocking -']);
    expect(over(hard('AI', '2027-01-10'))).toBe('2027-01-10');
  });

  it('a training carries the path to its end, by the structure alone', () => {
    const training = (fields: Record<string, unknown>) => one({ reason: 'training', decidedBy: 'siae', ...fields });
    expect(about('extension-', training({}))).toEqual([
      'extension-decider/siae met info -',
      'extension-training-unknown uncertain warning missing-fact',
    ]);
    expect(about('extension-training', training({ trainingEndsOn: '2026-12-31' }))).toEqual([
      'extension-training met info -',
    ]);
    expect(about('extension-training', training({ trainingEndsOn: '2026-12-30' }))).toEqual([
      'extension-training breached blocking -',
    ]);
    expect(over(training({ trainingEndsOn: '2026-12-30' }))).toBe('2026-12-31');
    expect(over(training({}))).toBe('2027-01-01');
  });

  it('a contract without term carries it until it is broken', () => {
    const extensions = [{ reason: 'permanent-contract', decidedBy: 'siae', firstDay: '2026-01-10' }] as const;
    const open = insertionPath(path({ on: '2026-08-20', extensions }));
    expect([open.state, open.overFrom, open.newPathBySiaeFrom]).toEqual(['running', null, null]);
    expect(about('state', { on: '2026-08-20', extensions })).toEqual(['state/running-open met info -']);
    expect(about('extension-', { on: '2026-08-20', extensions })).toEqual([
      'extension-decider/siae met info -',
      'extension-permanent not-applicable info -',
    ]);
    const suspensions = [{ firstDay: '2026-08-01', reason: 'contract-broken' }] as const;
    expect(insertionPath(path({ on: '2026-08-20', extensions, suspensions })).state).toBe('suspended');
    const ended = { on: '2032-01-01', early: false };
    expect(insertionPath(path({ on: '2032-01-01', extensions, ended })).state).toBe('in-the-gap');
    expect(about('ended-late', { on: '2032-01-01', extensions, ended })).toEqual([]);
  });

  it('one after the end is told', () => {
    const after = (firstDay: string) =>
      about('extension-after-end', one({ reason: 'training', decidedBy: 'siae', firstDay }));
    expect(after('2026-01-10')).toEqual([]);
    expect(after('2026-01-11')).toEqual(['extension-after-end uncertain warning unsettled-law']);
    // The second follows the first.
    const extensions = [
      { reason: 'disabled-worker', decidedBy: 'prescriber', firstDay: '2026-01-10', lastDay: '2026-12-31' },
      { reason: 'disabled-worker', decidedBy: 'prescriber', firstDay: '2027-01-01', lastDay: '2027-12-31' },
    ] as const;
    expect(about('extension-after-end', { extensions })).toEqual([]);
    expect(over({ extensions })).toBe('2028-01-01');
  });

  it('the platform limits one request and their sum, which is practice', () => {
    const asked = (on: string, ...days: readonly (readonly [string, string])[]) =>
      about('extension-platform', {
        on,
        extensions: days.map(([firstDay, lastDay]) => ({
          reason: 'disabled-worker',
          decidedBy: 'prescriber',
          firstDay,
          lastDay,
        })),
      });
    expect(asked('2026-08-01', ['2026-01-10', '2027-01-09'])).toEqual([]);
    expect(asked('2026-08-01', ['2026-01-10', '2027-01-10'])).toEqual(['extension-platform not-applicable warning -']);
    expect(asked('2026-07-31', ['2026-01-10', '2027-01-10'])).toEqual([]);
    const years = [
      ['2026-01-10', '2027-01-09'],
      ['2027-01-10', '2028-01-09'],
      ['2028-01-10', '2029-01-08'],
    ] as const;
    expect(asked('2026-08-01', ...years)).toEqual([]);
    expect(asked('2026-08-01', ...years, ['2029-01-09', '2029-01-09'])).toEqual([
      'extension-platform not-applicable warning -',
    ]);
    const extensions = [{ reason: 'permanent-contract', decidedBy: 'siae', firstDay: '2026-01-10' }] as const;
    expect(about('extension-platform', { on: '2026-08-20', extensions })).toEqual([]);
  });
});

describe('a new path', () => {
  // Case 29: a path that ended on 1 March 2026.
  const ended = { startedOn: '2024-03-01' };

  it.each([
    ['2026-10-01', 'siae', 'new/siae-refused breached blocking -'],
    ['2026-10-01', 'prescriber', 'new/prescriber met info -'],
    ['2028-02-29', 'siae', 'new/siae-refused breached blocking -'],
    ['2028-02-29', 'prescriber', 'new/prescriber met info -'],
    ['2028-03-01', 'siae', 'new/siae met info -'],
    ['2026-02-28', 'siae', 'new-not-needed not-applicable info -'],
  ] as const)('case 29: asked on %s by %s', (on, newPathAskedBy, expected) => {
    expect(about('new', { ...ended, on, newPathAskedBy })).toEqual([expected]);
    expect(about('new', { ...ended, on, newPathAskedBy, ended: { on: '2026-03-01', early: false } })).toEqual([
      expected,
    ]);
  });

  it('depends on the reading of suspensions', () => {
    const suspensions = [{ firstDay: '2024-05-01', lastDay: '2024-05-31', reason: 'contract-broken' }] as const;
    const asked = (on: string) => about('new', { on, suspensions, newPathAskedBy: 'siae' });
    expect(asked('2028-01-09')).toEqual(['new/siae-refused breached blocking -']);
    expect(asked('2028-01-10')).toEqual(['new-unsettled uncertain warning unsettled-law']);
    expect(asked('2028-02-09')).toEqual(['new-unsettled uncertain warning unsettled-law']);
    expect(asked('2028-02-10')).toEqual(['new/siae met info -']);
  });

  it('an end later than the facts allow is told', () => {
    expect(about('ended-late', { ended: { on: '2026-01-10', early: false } })).toEqual([]);
    expect(about('ended-late', { ended: { on: '2026-01-11', early: false } })).toEqual([
      'ended-late uncertain warning missing-fact',
    ]);
  });
});

describe('days and people outside', () => {
  it('begins with its articles', () => {
    expect(refused({ on: '2021-08-31', startedOn: '2021-08-01' })).toBe('siae/no-text-then on');
    expect(refused({ on: '2021-09-01', startedOn: '2021-08-01' })).toBe('accepted');
    expect(about('older', { on: '2021-09-01', startedOn: '2021-08-31' })).toEqual([
      'older-than-text uncertain warning unsettled-law',
    ]);
    expect(about('older', { on: '2021-09-01', startedOn: '2021-09-01' })).toEqual([]);
  });

  it('an association intermédiaire needs a path from 1 December 2021', () => {
    const fields = { kind: 'AI', startedOn: '2021-09-15' } as const;
    expect(about('association', { ...fields, on: '2021-11-30' })).toEqual(['association-before not-applicable info -']);
    expect(about('association', { ...fields, on: '2021-12-01' })).toEqual([]);
    expect(about('association', { ...fields, kind: 'EI', on: '2021-11-30' })).toEqual([]);
  });

  it('a prison employment contract is outside from 23 June 2022', () => {
    const fields = { startedOn: '2022-01-01', prisonContract: true };
    expect(insertionPath(path({ ...fields, on: '2022-06-22' })).state).toBe('running');
    const outside = insertionPath(path({ ...fields, on: '2022-06-23' }));
    expect([outside.state, outside.lastDay, outside.overFrom, outside.extensions]).toEqual([
      'not-subject',
      null,
      null,
      [],
    ]);
    expect(said({ ...fields, on: '2022-06-23' })).toEqual(['prison not-applicable info -']);
  });

  it('says that the texts were read before the day', () => {
    const checked = (on: string) =>
      insertionPath(path({ on })).findings.filter(({ code }) => code === 'siae/law-checked-before').length;
    expect([checked('2026-08-20'), checked('2026-08-21')]).toEqual([0, 1]);
  });
});

describe('what is refused', () => {
  const broken = { reason: 'contract-broken' } as const;
  const first = { ...broken, firstDay: '2024-05-01', lastDay: '2024-05-31' };
  it.each<[string, Partial<InsertionPathInput>, string]>([
    ['a kind', { kind: 'EITI' as never }, 'core/unknown-value kind'],
    ['an unknown key', { other: 1 } as never, 'core/unknown-key other'],
    ['a day', { startedOn: '2024-02-30' }, 'core/invalid-date startedOn'],
    [
      'before the start',
      { suspensions: [{ ...first, firstDay: '2024-01-09' }] },
      'siae/suspension-before-start suspensions.0.firstDay',
    ],
    [
      'overlap',
      { suspensions: [first, { ...broken, firstDay: '2024-05-31' }] },
      'siae/suspensions-overlap suspensions.1.firstDay',
    ],
    [
      'after one that goes on',
      {
        suspensions: [
          { ...broken, firstDay: '2024-05-01' },
          { ...first, firstDay: '2024-05-02' },
        ],
      },
      'siae/suspensions-overlap suspensions.1.firstDay',
    ],
    [
      'an extension without end',
      { extensions: [{ reason: 'aged-50', decidedBy: 'prescriber', firstDay: '2026-01-10' }] },
      'siae/extension-without-end extensions.0.lastDay',
    ],
    ['an end on the first day', { ended: { on: '2024-01-10', early: false } }, 'siae/path-ended-before-start ended.on'],
    [
      'an early end without a suspension',
      { ended: { on: '2025-01-10', early: true } },
      'siae/early-end-without-suspension ended.on',
    ],
  ])('%s', (_, fields, expected) => {
    expect(refused(fields)).toBe(expected);
  });

  it('days in the wrong order', () => {
    expect(refused({ suspensions: [{ ...first, lastDay: '2024-04-30' }] })).toMatch(
      /^core\/reversed-period suspensions\.0/,
    );
  });
});

describe('texts', () => {
  it('of a refusal, in both languages', () => {
    const { findings } = insertionPath(path({ startedOn: '2024-03-01', on: '2026-08-01', newPathAskedBy: 'siae' }));
    const one = findings.find(({ code }) => code === 'siae/path-new/siae-refused')!;
    expect(renderFinding(one, siaeMessages, 'fr')).toContain(
      'La structure seule ne peut pas ouvrir un nouveau parcours avant le 1er mars 2028, le précédent étant terminé depuis le 1er mars 2026\u202f: demander à un prescripteur.',
    );
    expect(renderFinding(one, siaeMessages, 'en')).toContain(
      'The structure alone cannot open a new path before 1 March 2028, the former one being over since 1 March 2026: ask a prescriber.',
    );
  });

  it('say one thing for each outcome', () => {
    const text = (code: string, fields: Partial<InsertionPathInput>, locale: 'fr' | 'en'): string =>
      renderFinding(
        insertionPath(path(fields)).findings.find((each) => each.code.startsWith(`siae/path-${code}`))!,
        siaeMessages,
        locale,
      ).replaceAll(/[\u00a0\u202f]/g, ' ');
    const asked = (reason: 'aged-50' | 'serious-difficulty', decidedBy: 'siae' | 'prescriber', aged50: boolean) =>
      ({
        kind: 'ACI',
        person: { aged50 },
        extensions: [{ reason, decidedBy, firstDay: '2026-01-10', lastDay: '2026-12-31' }],
      }) as const;
    expect(text('extension-decider', asked('aged-50', 'prescriber', true), 'fr')).toBe(
      'Conforme : Cette prolongation du parcours se décide par un prescripteur, à la demande de la structure : c’est un prescripteur qui l’a décidée. [Code du travail, art. R5132-1-8 (source unique)]',
    );
    expect(text('extension-decider', asked('serious-difficulty', 'siae', true), 'en')).toContain(
      'Breached: This extension of the path is decided by a prescriber; the structure decided it alone, and it does not count. Ask a prescriber.',
    );
    expect(text('extension-decider', asked('aged-50', 'siae', true), 'fr')).toContain(
      'À confirmer : La structure (ACI) a décidé seule cette prolongation. Si elle a recruté directement, elle peut prolonger le contrat d’un salarié de 50 ans et plus, sans que le parcours, donc l’aide, suive avec certitude. Lecture retenue : le parcours n’est prolongé que par un prescripteur.',
    );
    expect(text('extension-person', asked('aged-50', 'prescriber', false), 'en')).toContain(
      'Breached: This extension takes a person of 50 or more, which is not the case: look for another case of extension.',
    );
    const early = {
      on: '2026-06-01',
      suspensions: [{ firstDay: '2024-06-01', reason: 'contract-broken' }],
      ended: { on: '2025-05-31', early: true },
    } as const;
    expect(text('early-end', early, 'en')).toContain(
      'Reading used: the two years run from that end, not from the start of the suspension.',
    );
    const bridge = [{ firstDay: '2025-12-01', lastDay: '2026-02-28', reason: 'bridge-contract' }] as const;
    expect(text('bridge', { on: '2025-12-20', suspensions: bridge }, 'en')).toContain(
      'To be confirmed: This bridge contract goes to 28 February 2026, after the experiment ended on 15 December 2025;',
    );
  });

  it('no figure of a text is missing, whatever the path', () => {
    const day = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays(civilDate('2021-09-01'), days));
    fc.assert(
      fc.property(
        day,
        day,
        fc.constantFrom('EI', 'ETTI', 'AI', 'ACI'),
        fc.integer({ min: 0, max: 1_500 }),
        fc.boolean(),
        fc.constantFrom('count-in', 'added-after'),
        fc.constantFrom('calendar-months', 'platform-days'),
        (on, startedOn, kind, length, permanent, suspendedDays, asked) => {
          const count = on < '2024-02-28' ? 'calendar-months' : asked;
          const input = path({
            on,
            startedOn,
            kind,
            suspendedDays,
            count,
            suspensions: [
              { firstDay: startedOn, lastDay: addDays(startedOn, length), reason: 'bridge-contract' },
              { firstDay: addDays(startedOn, length + 1), reason: 'contract-suspended' },
            ],
            extensions: permanent
              ? [{ reason: 'permanent-contract', decidedBy: 'siae', firstDay: addDays(startedOn, 700) }]
              : [],
            newPathAskedBy: 'siae',
          });
          for (const one of insertionPath(input).findings) {
            for (const locale of ['fr', 'en'] as const) {
              expect(renderFinding(one, siaeMessages, locale)).not.toMatch(/[{}]/);
            }
          }
        },
      ),
      { numRuns: runs(100) },
    );
  });
});

describe('properties', () => {
  const day = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays(civilDate('2021-09-01'), days));

  it('a path is over the day after its last one, and two years later open again', () => {
    fc.assert(
      fc.property(day, (startedOn) => {
        const found = insertionPath(path({ startedOn, on: startedOn }));
        expect(found.overFrom).toBe(addDays(found.lastDay!, 1));
        const state = (on: string) => insertionPath(path({ startedOn, on })).state;
        expect(state(found.lastDay!)).toBe('running');
        expect(state(found.overFrom!)).toBe('in-the-gap');
        expect(state(found.newPathBySiaeFrom!)).toBe('free');
        expect(state(addDays(found.newPathBySiaeFrom!, -1))).toBe('in-the-gap');
      }),
      { numRuns: runs(200) },
    );
  });

  it('an extension never shortens a path', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 3_000 }), (startedOn, length) => {
        const without = insertionPath(path({ startedOn, on: startedOn })).overFrom!;
        const firstDay = without;
        const lastDay = addDays(firstDay, length);
        const extensions = [{ reason: 'aged-50', decidedBy: 'prescriber', firstDay, lastDay }] as const;
        expect(insertionPath(path({ startedOn, on: startedOn, extensions })).overFrom! >= without).toBe(true);
      }),
      { numRuns: runs(200) },
    );
  });
});
