import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  civilDate,
  dateToDatePeriod,
  lotsMessages,
  minimumTenderPeriod,
  minimumTenderPeriodSchema,
  regulationPeriod,
  renderFinding,
  safeMinimumTenderPeriod,
  safeStandstill,
  standstill,
  standstillSchema,
  attempt,
  type Finding,
  type MinimumTenderPeriodInput,
  type StandstillInput,
} from '../../src/index.js';
import { timeLimits, timeLimitsRules } from '../../src/lots/duties/time-limits.js';
import { runs } from '../support/runs.js';

const d = civilDate;

// Written out by hand: the public holidays of the metropole, 2025 to 2028.
const HOLIDAYS = new Set(
  [
    '2025-01-01 2025-04-21 2025-05-01 2025-05-08 2025-05-29 2025-06-09 2025-07-14 2025-08-15 2025-11-01 2025-11-11 2025-12-25',
    '2026-01-01 2026-04-06 2026-05-01 2026-05-08 2026-05-14 2026-05-25 2026-07-14 2026-08-15 2026-11-01 2026-11-11 2026-12-25',
    '2027-01-01 2027-03-29 2027-05-01 2027-05-08 2027-05-06 2027-05-17 2027-07-14 2027-08-15 2027-11-01 2027-11-11 2027-12-25',
    '2028-01-01 2028-04-17 2028-05-01 2028-05-08 2028-05-25 2028-06-05 2028-07-14 2028-08-15 2028-11-01 2028-11-11 2028-12-25',
  ].flatMap((year) => year.split(' ')),
);

const dayText = (instant: Date): string => instant.toISOString().slice(0, 10);

function isOff(instant: Date): boolean {
  return [0, 6].includes(instant.getUTCDay()) || HOLIDAYS.has(dayText(instant));
}

/** Walks the calendar day by day, ticking the days of the period off one after the other. */
function walk(event: string, days: number, eventCounts: boolean, moves: boolean): string {
  const instant = new Date(`${event}T00:00:00Z`);
  let left = eventCounts ? days - 1 : days;
  while (left > 0) {
    instant.setUTCDate(instant.getUTCDate() + 1);
    left -= 1;
  }
  while (moves && isOff(instant)) instant.setUTCDate(instant.getUTCDate() + 1);
  return dayText(instant);
}

const shown = ({ code, outcome, severity, reason, path }: Finding): string =>
  [code.slice('lots/'.length), outcome, severity, reason ?? '-', path.join('.')].join(' ');

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

function refusal(run: () => unknown): string {
  const result = attempt(run);
  return result.ok ? 'accepted' : `${result.error.code} ${result.error.path.join('.')}`;
}

describe('a period under the regulation', () => {
  it.each<[event: string, days: number, counted: string, last: string, after: string]>([
    // The practical reading.
    ['2025-01-06', 30, '2025-02-05', '2025-02-05', '2025-02-06'],
    // A Friday, a Saturday, a Sunday.
    ['2026-11-02', 11, '2026-11-13', '2026-11-13', '2026-11-14'],
    ['2026-11-02', 12, '2026-11-14', '2026-11-16', '2026-11-17'],
    ['2026-11-02', 13, '2026-11-15', '2026-11-16', '2026-11-17'],
    // A public holiday in the week; Easter.
    ['2026-11-10', 1, '2026-11-11', '2026-11-12', '2026-11-13'],
    ['2026-04-02', 1, '2026-04-03', '2026-04-03', '2026-04-04'],
    ['2026-04-02', 2, '2026-04-04', '2026-04-07', '2026-04-08'],
    // Over 29 February, over a year.
    ['2028-02-28', 1, '2028-02-29', '2028-02-29', '2028-03-01'],
    ['2026-12-28', 4, '2027-01-01', '2027-01-04', '2027-01-05'],
  ])('from %s, %d days', (event, days, counted, last, after) => {
    const { firstDay, ...rest } = regulationPeriod({ event: d(event), days });
    expect([rest.event, rest.countedLastDay, rest.lastDay, rest.dayAfter]).toEqual([event, counted, last, after]);
    expect(firstDay).toBe(walk(event, 1, false, false));
  });

  it('follows the holidays of the place', () => {
    const last = (zone: 'metropole' | 'alsace-moselle', goodFriday?: boolean): string =>
      regulationPeriod({ event: d('2026-04-02'), days: 1, zone, ...(goodFriday === undefined ? {} : { goodFriday }) })
        .lastDay;
    expect([last('metropole'), last('alsace-moselle'), last('alsace-moselle', false)]).toEqual([
      '2026-04-03',
      '2026-04-07',
      '2026-04-03',
    ]);
  });

  it('holds two working days only when asked, and says when it does not', () => {
    // From a Friday: Saturday, Sunday, moved to Monday: a single working day.
    const friday = { event: d('2026-11-20'), days: 2 };
    const plain = regulationPeriod(friday);
    expect([plain.lastDay, plain.holdsTwoWorkingDays]).toEqual(['2026-11-23', false]);
    const asked = regulationPeriod({ ...friday, twoWorkingDays: true });
    expect([asked.lastDay, asked.dayAfter, asked.holdsTwoWorkingDays]).toEqual(['2026-11-24', '2026-11-25', true]);
    expect(regulationPeriod({ event: d('2026-11-20'), days: 1, twoWorkingDays: true }).lastDay).toBe('2026-11-23');
    expect(regulationPeriod({ event: d('2026-11-23'), days: 2, twoWorkingDays: true }).lastDay).toBe('2026-11-25');
  });

  it.each<[expected: string, input: unknown]>([
    ['core/wrong-type ', null],
    ['core/unknown-key zones', { event: '2026-01-01', days: 1, zones: 'metropole' }],
    ['core/invalid-date event', { event: '2026-02-30', days: 1 }],
    ['core/not-an-integer days', { event: '2026-01-01', days: 1.5 }],
    ['core/number-out-of-range days', { event: '2026-01-01', days: 0 }],
    ['accepted', { event: '2026-01-01', days: 1 }],
    ['accepted', { event: '2026-01-01', days: 3_660 }],
    ['core/number-out-of-range days', { event: '2026-01-01', days: 3_661 }],
    ['core/unknown-value zone', { event: '2026-01-01', days: 1, zone: 'corse' }],
    ['core/wrong-type goodFriday', { event: '2026-01-01', days: 1, goodFriday: 'yes' }],
    ['core/good-friday-elsewhere goodFriday', { event: '2026-01-01', days: 1, goodFriday: true }],
    ['core/wrong-type twoWorkingDays', { event: '2026-01-01', days: 1, twoWorkingDays: 2 }],
    ['core/holidays-not-known event', { event: '2012-12-31', days: 30 }],
    ['accepted', { event: '2013-01-01', days: 30 }],
    ['accepted', { event: '2050-11-21', days: 30 }],
    ['core/holidays-not-known event', { event: '2050-11-22', days: 30 }],
    ['core/holidays-not-known event', { event: '2051-01-01', days: 1 }],
  ])('%s', (expected, input) => {
    expect(refusal(() => regulationPeriod(input as never))).toBe(expected);
  });
});

describe('a period from date to date', () => {
  it.each([
    ['2026-12-28', 16, '2027-01-12', '2027-01-13'],
    ['2026-11-02', 11, '2026-11-12', '2026-11-13'],
    ['2026-11-02', 16, '2026-11-17', '2026-11-18'],
    // Neither a Sunday nor a holiday moves it.
    ['2026-11-05', 11, '2026-11-15', '2026-11-16'],
    ['2026-11-01', 11, '2026-11-11', '2026-11-12'],
    ['2026-11-02', 1, '2026-11-02', '2026-11-03'],
  ])('from %s, %d days', (event, days, lastDay, dayAfter) => {
    expect(dateToDatePeriod({ event: d(event), days })).toEqual({ event, firstDay: event, lastDay, dayAfter });
  });

  it.each<[expected: string, input: unknown]>([
    ['core/wrong-type ', 'x'],
    ['core/unknown-key zone', { event: '2026-01-01', days: 1, zone: 'metropole' }],
    ['core/invalid-date event', { event: '2026-13-01', days: 1 }],
    ['core/not-an-integer days', { event: '2026-01-01', days: '1' }],
    ['core/number-out-of-range days', { event: '2026-01-01', days: -1 }],
  ])('%s', (expected, input) => {
    expect(refusal(() => dateToDatePeriod(input as never))).toBe(expected);
  });
});

const anyEvent = fc
  .integer({ min: 0, max: 1_050 })
  .map((shift) => dayText(new Date(Date.UTC(2025, 0, 1) + shift * 86_400_000)));

describe('both counts', () => {
  it('are those of a walk over the calendar, and the regulation never ends on a day off', () => {
    fc.assert(
      fc.property(anyEvent, fc.integer({ min: 1, max: 60 }), (event, days) => {
        const [regulation, dates] = [
          regulationPeriod({ event: d(event), days }),
          dateToDatePeriod({ event: d(event), days }),
        ];
        expect(regulation.lastDay).toBe(walk(event, days, false, true));
        expect(dates.lastDay).toBe(walk(event, days, true, false));
        expect(isOff(new Date(`${regulation.lastDay}T00:00:00Z`))).toBe(false);
        expect(regulation.lastDay > dates.lastDay).toBe(true);
        if (days >= 10) expect(regulation.holdsTwoWorkingDays).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });
});

const asked = (fields: Partial<MinimumTenderPeriodInput> = {}): MinimumTenderPeriodInput => ({
  procedure: 'open',
  noticeSentOn: '2026-06-01',
  ...fields,
});

const codesOf = (fields: Partial<MinimumTenderPeriodInput>): readonly string[] =>
  minimumTenderPeriod(asked(fields)).findings.map(shown);

describe('the minimum period', () => {
  const tenders = { step: 'tenders', invitationSentOn: '2026-07-01' } as const;
  const prior = { priorInformationNoticeSentOn: '2026-03-02' } as const;
  const entity = { role: 'contracting-entity' } as const;

  it.each<[days: number, reduction: string, fields: Partial<MinimumTenderPeriodInput>]>([
    [35, 'none', {}],
    [30, 'electronic', { electronic: true }],
    [15, 'urgency', { urgency: true }],
    [15, 'prior-information', prior],
    [15, 'prior-information', { ...prior, electronic: true, urgency: true }],
    [30, 'none', { procedure: 'restricted', step: 'applications' }],
    [30, 'none', { procedure: 'restricted', step: 'applications', electronic: true, ...prior }],
    [15, 'urgency', { procedure: 'restricted', step: 'applications', urgency: true }],
    [30, 'none', { procedure: 'restricted', ...tenders }],
    [25, 'electronic', { procedure: 'restricted', ...tenders, electronic: true }],
    [10, 'urgency', { procedure: 'restricted', ...tenders, urgency: true }],
    [10, 'prior-information', { procedure: 'restricted', ...tenders, ...prior }],
    [30, 'none', { procedure: 'negotiated', step: 'applications' }],
    [15, 'urgency', { procedure: 'negotiated', step: 'applications', urgency: true }],
    [30, 'none', { procedure: 'negotiated', ...tenders }],
    [25, 'electronic', { procedure: 'negotiated', ...tenders, electronic: true }],
    [10, 'urgency', { procedure: 'negotiated', ...tenders, urgency: true }],
    [10, 'prior-information', { procedure: 'negotiated', ...tenders, ...prior }],
    // Five days more for tenders, not for applications, not in an urgency.
    [40, 'none', { documentsNotOnProfile: true }],
    [35, 'electronic', { documentsNotOnProfile: true, electronic: true }],
    [20, 'prior-information', { documentsNotOnProfile: true, ...prior }],
    [15, 'urgency', { documentsNotOnProfile: true, urgency: true }],
    [15, 'urgency', { documentsNotOnProfile: true, urgency: true, ...prior }],
    [35, 'none', { documentsNotOnProfile: true, procedure: 'restricted', ...tenders }],
    [30, 'none', { documentsNotOnProfile: true, procedure: 'restricted', step: 'applications' }],
    // A contracting entity.
    [35, 'none', entity],
    [15, 'none', { ...entity, procedure: 'restricted', step: 'applications', urgency: true }],
    [10, 'none', { ...entity, procedure: 'restricted', ...tenders, electronic: true }],
    [15, 'none', { ...entity, procedure: 'negotiated', step: 'applications' }],
    [10, 'none', { ...entity, procedure: 'negotiated', ...tenders }],
  ])('%d days, %s: %j', (days, reduction, fields) => {
    const found = minimumTenderPeriod(asked(fields));
    expect([found.days, found.reduction]).toEqual([days, reduction]);
    expect(found.lastDay).toBe(walk(found.sentOn, days, false, true));
    expect(found.closingFrom).toBe(walk(found.lastDay!, 1, false, false));
  });

  it.each<[sent: string, notice: string, outcome: string, days: number]>([
    // Thirty-five days before, at least.
    ['2026-04-27', '2026-06-01', 'met', 15],
    ['2026-04-28', '2026-06-01', 'breached', 35],
    ['2026-06-02', '2026-06-01', 'breached', 35],
    // Twelve months before, at most.
    ['2025-06-01', '2026-06-01', 'met', 15],
    ['2025-05-31', '2026-06-01', 'breached', 35],
    ['2027-02-28', '2028-02-29', 'met', 15],
    ['2027-02-27', '2028-02-29', 'breached', 35],
  ])('a prior-information notice of %s for a notice of %s: %s', (sent, notice, outcome, days) => {
    const found = minimumTenderPeriod(asked({ noticeSentOn: notice, priorInformationNoticeSentOn: sent }));
    const [window] = found.findings.filter(({ code }) => code === 'lots/prior-information-window');
    expect([found.days, window?.outcome]).toEqual([days, outcome]);
  });

  it('counts the window from the contract notice, also for tenders', () => {
    const input = asked({ procedure: 'restricted', step: 'tenders', invitationSentOn: '2027-09-01' });
    const found = minimumTenderPeriod({ ...input, priorInformationNoticeSentOn: '2025-06-01' });
    expect([found.days, found.sentOn, found.on]).toEqual([10, '2027-09-01', '2026-06-01']);
  });

  it('says what it rests on, and what is left to do', () => {
    expect(codesOf({})).toEqual(['receipt-period not-applicable warning - ']);
    expect(codesOf({ electronic: true, documentsNotOnProfile: true })).toEqual([
      'receipt-period/electronic not-applicable warning - ',
      'documents-extra-days not-applicable info - documentsNotOnProfile',
    ]);
    expect(codesOf({ urgency: true, documentsNotOnProfile: true })).toEqual([
      'receipt-period/urgency not-applicable warning - ',
      'documents-extra-days/urgency not-applicable info - documentsNotOnProfile',
    ]);
    expect(codesOf({ procedure: 'restricted', ...tenders, electronic: true, ...prior, central: true })).toEqual([
      'receipt-period/prior-information not-applicable warning - ',
      'prior-information-window met info - priorInformationNoticeSentOn',
    ]);
    expect(codesOf({ procedure: 'restricted', ...tenders, electronic: true })).toEqual([
      'receipt-period/electronic-used not-applicable warning - ',
      'tender-date-by-agreement not-applicable info - ',
    ]);
    expect(codesOf({ procedure: 'restricted', step: 'applications', electronic: true, ...prior })).toEqual([
      'receipt-period not-applicable warning - ',
      'reduction-not-open not-applicable info - ',
    ]);
    expect(codesOf({ procedure: 'restricted', step: 'applications', ...prior })).toContain(
      'reduction-not-open not-applicable info - ',
    );
    expect(codesOf({ ...entity, procedure: 'negotiated', ...tenders })).toEqual([
      'receipt-period not-applicable warning - ',
    ]);
  });

  it('judges the closing on both sides of its first day', () => {
    // 35 days from 1 June: up to 6 July.
    expect(codesOf({ closingOn: '2026-07-06' })[1]).toBe('closing-day breached blocking - closingOn');
    expect(codesOf({ closingOn: '2026-07-07' })[1]).toBe('closing-day met info - closingOn');
  });

  it('has none in an adapted procedure', () => {
    const found = minimumTenderPeriod(asked({ procedure: 'adapted', closingOn: '2026-06-03' }));
    expect(found).toMatchObject({ days: null, lastDay: null, closingFrom: null, sentOn: '2026-06-01' });
    expect(found.findings.map(shown)).toEqual(['receipt-period-sufficient not-applicable warning - ']);
    expect(found.findings[0]?.basis[0]?.label).toBe('CCP, art. R2151-1');
  });

  it('is given for the decree too, where it was read', () => {
    const early = { noticeSentOn: '2019-03-31' } as const;
    const labels = (fields: Partial<MinimumTenderPeriodInput>): readonly unknown[] => {
      const { days, findings } = minimumTenderPeriod(asked(fields));
      return [days, findings[0]?.basis.map(({ article, confidence }) => `${article ?? '-'} ${confidence}`)];
    };
    const count = 'art. 3 confirmed';
    expect(labels(early)).toEqual([35, ['art. 66 à 68 inferred', 'art. 27 inferred', count]]);
    expect(labels({ noticeSentOn: '2019-04-01' })).toEqual([
      35,
      ['art. R2161-2 confirmed', 'art. R2161-3 confirmed', count],
    ]);
    const restricted = { procedure: 'restricted', step: 'tenders', electronic: true } as const;
    expect(codesOf({ ...restricted, ...early, invitationSentOn: '2019-04-01' })[0]).toBe(
      'receipt-period/electronic not-applicable warning - ',
    );
    expect(codesOf({ ...restricted, noticeSentOn: '2019-04-01', invitationSentOn: '2019-04-01' })[0]).toBe(
      'receipt-period/electronic-used not-applicable warning - ',
    );
    const unknown = minimumTenderPeriod(asked({ ...entity, procedure: 'negotiated', step: 'applications', ...early }));
    expect(unknown.days).toBe(null);
    expect(unknown.findings.map(shown)).toEqual([
      'receipt-period-unknown uncertain warning unconfirmed-value noticeSentOn',
    ]);
    expect(labels({ ...entity, procedure: 'restricted', step: 'applications', ...early })[0]).toBe(15);
  });

  it('says when the texts were last read', () => {
    expect(codesOf({ noticeSentOn: '2026-08-01' })).not.toContain(
      'law-checked-before uncertain info unconfirmed-value on',
    );
    for (const procedure of ['open', 'adapted'] as const) {
      expect(codesOf({ noticeSentOn: '2026-08-02', procedure }).at(-1)).toBe(
        'law-checked-before uncertain info unconfirmed-value on',
      );
    }
  });

  it.each<[expected: string, fields: object]>([
    ['lots/no-text-then noticeSentOn', { noticeSentOn: '2016-03-31' }],
    ['lots/no-text-then noticeSentOn', { noticeSentOn: '2016-03-31', procedure: 'adapted' }],
    ['accepted', { noticeSentOn: '2016-04-01' }],
    ['accepted', { noticeSentOn: '2049-12-31' }],
    ['core/holidays-not-known noticeSentOn', { noticeSentOn: '2050-01-01' }],
    [
      'core/holidays-not-known invitationSentOn',
      { procedure: 'restricted', step: 'tenders', invitationSentOn: '2050-01-01' },
    ],
    ['core/missing-value step', { procedure: 'restricted' }],
    ['lots/not-of-this-step step', { step: 'tenders' }],
    ['lots/not-of-this-step step', { procedure: 'adapted', step: 'applications' }],
    ['core/missing-value invitationSentOn', { procedure: 'negotiated', step: 'tenders' }],
    [
      'lots/not-of-this-step invitationSentOn',
      { procedure: 'negotiated', step: 'applications', invitationSentOn: '2026-07-01' },
    ],
    [
      'core/date-out-of-range invitationSentOn',
      { procedure: 'restricted', step: 'tenders', invitationSentOn: '2026-05-31' },
    ],
    ['accepted', { procedure: 'restricted', step: 'tenders', invitationSentOn: '2026-06-01' }],
    ['core/unknown-value procedure', { procedure: 'dialogue' }],
    ['core/unknown-value zone', { zone: 'corse' }],
    ['core/good-friday-elsewhere goodFriday', { goodFriday: true }],
    ['accepted', { goodFriday: true, zone: 'alsace-moselle' }],
    ['core/unknown-key on', { on: '2026-06-01' }],
    ['core/invalid-date closingOn', { closingOn: '2026-06-31' }],
  ])('%s: %j', (expected, fields) => {
    const result = safeMinimumTenderPeriod({ ...asked(), ...fields });
    expect(result.ok ? 'accepted' : `${result.error.code} ${result.error.path.join('.')}`).toBe(expected);
  });

  it('has the schema of what it accepts', () => {
    expect(minimumTenderPeriodSchema.safeParse(asked()).success).toBe(true);
    expect(minimumTenderPeriodSchema.safeParse({ procedure: 'open' }).success).toBe(false);
  });
});

const award = (fields: Partial<StandstillInput> = {}): StandstillInput => ({
  on: '2026-07-01',
  procedure: 'formalised',
  notificationSentOn: '2026-11-02',
  electronic: true,
  ...fields,
});

describe('the standstill', () => {
  it.each<[fields: Partial<StandstillInput>, days: number, legal: readonly string[], safe: readonly string[]]>([
    // B31, sent electronically and on paper.
    [{}, 11, ['2026-11-12', '2026-11-13'], ['2026-11-13', '2026-11-14']],
    [{ electronic: false }, 16, ['2026-11-17', '2026-11-18'], ['2026-11-18', '2026-11-19']],
    [
      { notificationSentOn: '2026-12-28', electronic: false },
      16,
      ['2027-01-12', '2027-01-13'],
      ['2027-01-13', '2027-01-14'],
    ],
    // A longer one that would end on a Sunday, then on a holiday.
    [{ notificationSentOn: '2026-11-04' }, 11, ['2026-11-14', '2026-11-15'], ['2026-11-16', '2026-11-17']],
    [{ notificationSentOn: '2026-10-31' }, 11, ['2026-11-10', '2026-11-11'], ['2026-11-12', '2026-11-13']],
    [
      { notificationSentOn: '2026-12-15', zone: 'alsace-moselle', goodFriday: false },
      11,
      ['2026-12-25', '2026-12-26'],
      ['2026-12-28', '2026-12-29'],
    ],
  ])('%j: %d days', (fields, days, legal, safe) => {
    const found = standstill(award(fields));
    expect([found.due, found.days]).toEqual(['yes', days]);
    expect(Object.values(found.legalMinimum!)).toEqual(legal);
    expect(Object.values(found.safe!)).toEqual(safe);
    const figures = found.findings.slice(0, 2).map((one) => one.figures.map(({ value }) => value));
    expect(figures).toEqual([[String(days), found.findings[0]!.figures[1]!.value, ...legal], safe]);
  });

  it.each<[code: string, fields: Partial<StandstillInput>]>([
    ['procedure', { procedure: 'adapted' }],
    ['procedure', { procedure: 'dispensed' }],
    ['single-operator', { singleOperator: true }],
    ['subsequent-contract', { subsequentContract: true }],
    ['single-operator', { singleOperator: true, subsequentContract: true }],
    ['procedure', { procedure: 'adapted', singleOperator: true }],
  ])('is not due: %s', (code, fields) => {
    const found = standstill(award(fields));
    expect(found).toMatchObject({ due: 'no', days: null, legalMinimum: null, safe: null });
    expect(found.findings.map(shown)).toEqual([`standstill-not-due/${code} not-applicable info - `]);
  });

  it('is due when nothing exempts from it', () => {
    expect(standstill(award({ singleOperator: false, subsequentContract: false })).due).toBe('yes');
  });

  it.each<[signedOn: string, verdicts: readonly string[]]>([
    ['2026-11-12', ['signature-day breached blocking - signedOn']],
    ['2026-11-13', ['signature-day met info - signedOn', 'signature-before-safe-day not-applicable info - signedOn']],
    ['2026-11-14', ['signature-day met info - signedOn']],
  ])('signed on %s', (signedOn, verdicts) => {
    expect(standstill(award({ signedOn })).findings.slice(2).map(shown)).toEqual(verdicts);
  });

  it('has the same figures under the decree', () => {
    const early = standstill(award({ on: '2019-03-31', notificationSentOn: '2019-06-03' }));
    expect([early.days, early.findings[0]?.basis[0]?.label.endsWith('2016, art. 101')]).toEqual([11, true]);
    const single = standstill(award({ on: '2019-03-31', singleOperator: true }));
    expect(single.findings[0]?.basis[0]?.confidence).toBe('single-source');
  });

  it('reads in both languages', () => {
    const [first, second] = standstill(award()).findings;
    const read = (one: Finding | undefined, locale: 'fr' | 'en'): string =>
      plain(renderFinding(one!, lotsMessages, locale));
    expect(read(first, 'en')).toContain(
      'Standstill of 11 days after the sending of 2 November 2026: counted from date to date as the Conseil d’État does, it expires on 12 November 2026; the contract may be signed from 13 November 2026.',
    );
    expect(read(second, 'fr')).toContain(
      'Par précaution : compté selon le règlement européen, le délai de suspension court jusqu’au 13 novembre 2026 et la signature vient à partir du 14 novembre 2026. Rien n’oblige à attendre ce jour.',
    );
    expect(read(first, 'fr')).toContain('CE, 2 août 2011, n° 347526');
  });

  it.each<[expected: string, fields: object]>([
    ['lots/no-text-then on', { on: '2016-03-31' }],
    ['accepted', { on: '2016-04-01' }],
    ['core/date-out-of-range notificationSentOn', { on: '2026-11-03' }],
    ['accepted', { on: '2026-11-02' }],
    ['core/unknown-value procedure', { procedure: 'open' }],
    ['core/wrong-type electronic', { electronic: 'yes' }],
    ['core/unknown-key sentOn', { sentOn: '2026-11-02' }],
    ['accepted', { notificationSentOn: '2049-12-31' }],
    ['core/holidays-not-known notificationSentOn', { notificationSentOn: '2050-01-01' }],
  ])('%s: %j', (expected, fields) => {
    const result = safeStandstill({ ...award(), ...fields });
    expect(result.ok ? 'accepted' : `${result.error.code} ${result.error.path.join('.')}`).toBe(expected);
  });

  it('says when the texts were last read, and has the schema of what it accepts', () => {
    expect(standstill(award({ on: '2026-08-02' })).findings.at(-1)?.code).toBe('lots/law-checked-before');
    expect(standstill(award({ on: '2026-08-02', procedure: 'adapted' })).findings.at(-1)?.code).toBe(
      'lots/law-checked-before',
    );
    expect(standstillSchema.safeParse(award()).success).toBe(true);
    expect(standstillSchema.safeParse({}).success).toBe(false);
  });

  it('is never shorter in the safe count, which never ends on a day off', () => {
    fc.assert(
      fc.property(anyEvent, fc.boolean(), (notificationSentOn, electronic) => {
        const { legalMinimum, safe } = standstill(award({ on: '2025-01-01', notificationSentOn, electronic }));
        const days = electronic ? 11 : 16;
        expect(legalMinimum!.lastDay).toBe(walk(notificationSentOn, days, true, false));
        expect(safe!.lastDay).toBe(walk(notificationSentOn, days, false, true));
        expect(safe!.firstDayOfSignature > legalMinimum!.firstDayOfSignature).toBe(true);
        expect(isOff(new Date(`${safe!.lastDay}T00:00:00Z`))).toBe(false);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('the duty', () => {
  const buyer = { class: 'oph', role: 'contracting-authority', central: false } as const;
  const rules = timeLimitsRules(d('2026-06-01'));
  const codes = (findings: readonly Finding[]): readonly string[] => findings.map(({ code }) => code.slice(5));

  it('of a formalised procedure carries its periods and its standstill', () => {
    const duty = timeLimits(rules, { procedure: 'formalised', buyer });
    expect([duty.duty, duty.due, duty.standstill]).toEqual(['time-limits', 'yes', { electronic: 11, otherwise: 16 }]);
    expect(
      duty.receipt.map(({ step, base, electronic, urgency, priorInformation }) =>
        [step, base, electronic, urgency, priorInformation].join(' '),
      ),
    ).toEqual([
      'open 35 30 15 15',
      'restricted-applications 30  15 ',
      'restricted-tenders 30 25 10 10',
      'negotiated-applications 30  15 ',
      'negotiated-tenders 30 25 10 10',
    ]);
    expect(codes(duty.findings)).toEqual(['receipt-periods', 'tender-date-by-agreement', 'standstill-due']);
    expect(plain(renderFinding(duty.findings[0]!, lotsMessages, 'en'))).toContain(
      'Minimum periods to respect: 35 days in an open call (30 days if everything may be sent electronically, 15 days',
    );
  });

  it('of a central authority has no agreed date, that of an entity has its own figures', () => {
    const central = timeLimits(rules, { procedure: 'formalised', buyer: { ...buyer, class: 'state', central: true } });
    expect(codes(central.findings)).toEqual(['receipt-periods', 'standstill-due']);
    const entity = { procedure: 'formalised', buyer: { ...buyer, role: 'contracting-entity' } } as const;
    expect(codes(timeLimits(rules, entity).findings)).toEqual([
      'receipt-periods/entity',
      'tender-date-of-entity',
      'standstill-due',
    ]);
    const early = timeLimits(timeLimitsRules(d('2019-03-31')), entity);
    expect(codes(early.findings)).toEqual(['receipt-periods/entity', 'receipt-period-unknown', 'standstill-due']);
    expect(early.receipt.map(({ step, base }) => `${step} ${String(base)}`)).toEqual([
      'open 35',
      'restricted-applications 15',
    ]);
  });

  it('of other procedures has neither', () => {
    const adapted = timeLimits(rules, { procedure: 'adapted', buyer });
    expect([adapted.due, adapted.receipt, adapted.standstill]).toEqual(['yes', [], null]);
    expect(codes(adapted.findings)).toEqual(['receipt-period-sufficient', 'standstill-not-due/procedure']);
    const dispensed = timeLimits(rules, { procedure: 'dispensed', buyer });
    expect([dispensed.due, codes(dispensed.findings)]).toEqual(['no', ['standstill-not-due/procedure']]);
  });

  it('is known from 1 April 2016, and reads whole in both languages on any day', () => {
    expect(refusal(() => timeLimitsRules(d('2016-03-31')))).toBe('lots/no-text-then days');
    expect(refusal(() => timeLimitsRules(d('2016-03-31'), ['x']))).toBe('lots/no-text-then x');
    for (const day of ['2016-04-01', '2019-03-31', '2019-04-01', '2027-12-31']) {
      for (const { findings } of Object.values(timeLimitsRules(d(day)))) {
        for (const one of findings as readonly Finding[]) {
          for (const locale of ['fr', 'en'] as const) {
            expect(renderFinding(one, lotsMessages, locale)).not.toMatch(/[{}]/);
          }
        }
      }
    }
  });
});

describe('every finding', () => {
  it('reads whole in both languages', () => {
    const tenders = { step: 'tenders', invitationSentOn: '2026-07-01' } as const;
    const all = [
      asked({ closingOn: '2026-07-07', documentsNotOnProfile: true }),
      asked({ electronic: true }),
      asked({ urgency: true, documentsNotOnProfile: true }),
      asked({ priorInformationNoticeSentOn: '2026-03-02' }),
      asked({ procedure: 'restricted', ...tenders, electronic: true }),
      asked({ procedure: 'restricted', step: 'applications', electronic: true }),
      asked({ procedure: 'adapted' }),
    ].flatMap((input) => minimumTenderPeriod(input).findings);
    const waits = [
      award({ signedOn: '2026-11-13' }),
      award({ singleOperator: true }),
      award({ subsequentContract: true }),
    ].flatMap((input) => standstill(input).findings);
    for (const one of [...all, ...waits]) {
      expect(JSON.parse(JSON.stringify(one))).toEqual(one);
      for (const locale of ['fr', 'en'] as const) {
        expect(renderFinding(one, lotsMessages, locale)).not.toMatch(/[{}]/);
      }
    }
  });
});
