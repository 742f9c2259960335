import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addDays,
  associationHours,
  associationHoursSchema,
  associationUserForms,
  civilDate,
  renderExplanation,
  renderFinding,
  safeAssociationHours,
  siaeMessages,
  type AssociationHours,
  type AssociationHoursInput,
  type AssociationHoursRecord,
  type AssociationUserForm,
  type AssociationWindowReading,
  type Finding,
} from '../../src/index.js';
import { mistakesIn } from '../support/check-explanation.js';
import { runs } from '../support/runs.js';

const done = (
  userForm: AssociationUserForm,
  firstDay: string,
  lastDay: string,
  hours: number | string,
  userId: string = userForm,
): AssociationHoursRecord => ({ userForm, userId, firstDay, lastDay, hours });

const worker = (
  supplies: readonly AssociationHoursRecord[],
  fields: Partial<AssociationHoursInput> = {},
): AssociationHoursInput => ({ on: '2026-06-30', supplies, ...fields });

const shown = ({ code, outcome, severity, reason, path }: Finding): string =>
  [code.slice('siae/association-'.length), outcome, severity, reason ?? '-', path.join('.')].join(' ');
const said = (input: AssociationHoursInput): readonly string[] => associationHours(input).findings.map(shown);
const codes = (input: AssociationHoursInput): readonly string[] =>
  associationHours(input).findings.map(({ code, outcome }) => `${code.slice('siae/association-'.length)} ${outcome}`);
const sums = ({ windows }: AssociationHours): readonly string[] =>
  windows.map(({ firstDay, lastDay, counted, straddling, left, excess }) =>
    [firstDay, lastDay, ...[counted, straddling, left, excess].map(({ value }) => value.toFixed())].join(' '),
  );
const text = (input: AssociationHoursInput, code: string, locale: 'fr' | 'en'): string => {
  const found = associationHours(input).findings.find((one) => one.code === `siae/association-${code}`);
  return found === undefined ? 'no such finding' : renderFinding(found, siaeMessages, locale);
};
const refusal = (input: unknown): string => {
  const result = safeAssociationHours(input as AssociationHoursInput);
  return result.ok ? 'accepted' : [result.error.code, ...result.error.path].join(' ');
};

const YEAR_2026 = ['2026-01-05', '2026-06-26'] as const;

describe('worked cases', () => {
  it('1: 500 hours at an ESH pass the cap by 20, and the ESH is doubtful', () => {
    const input = worker([done('esh', ...YEAR_2026, 500)]);
    expect(sums(associationHours(input))).toEqual(['2026-01-05 2028-01-04 500 0 0 20']);
    expect(said(input)).toEqual([
      'hours-exceeded breached blocking - supplies.0',
      'hours-take-over not-applicable info - supplies',
      'esh-counts uncertain warning unsettled-law supplies.0.userForm',
    ]);
    const exempt = { ...input, eshReading: 'non-profit' as const };
    expect(said(exempt)).toEqual([
      'none-counts not-applicable info - ',
      'esh-non-profit uncertain warning unsettled-law supplies.0.userForm',
    ]);
    expect(associationHours(exempt).leftOut.value.toFixed()).toBe('500');
  });

  it('3: 300 hours at an ESH and 400 at an association come to 300', () => {
    const input = worker([done('esh', ...YEAR_2026, 300), done('non-profit', ...YEAR_2026, 400, 'B')]);
    const result = associationHours(input);
    expect(sums(result)).toEqual(['2026-01-05 2028-01-04 300 0 180 0']);
    expect(result.leftOut.value.toFixed()).toBe('400');
    expect(result.left.value.toFixed()).toBe('180');
    expect(said(input)).toEqual([
      'hours-within met info - supplies.0',
      'users-exempt not-applicable info - supplies',
      'esh-counts uncertain warning unsettled-law supplies.0.userForm',
    ]);
  });

  it('5: 700 hours at an OPH stand under a derogation, while it lasts', () => {
    const supplies = [done('oph', ...YEAR_2026, 700)];
    const derogated = worker(supplies, { derogations: [{ firstDay: '2026-01-01', lastDay: '2028-12-31' }] });
    expect(said(derogated)).toEqual([
      'hours-derogated met info - supplies.0',
      'hours-take-over not-applicable info - supplies',
    ]);
    expect(sums(associationHours(derogated))).toEqual(['2026-01-05 2028-01-04 700 0 0 220']);
    expect(codes(worker(supplies))[0]).toBe('hours-exceeded breached');
  });

  it('6: 100 hours after the 24 months open a new window, and the reading is flagged', () => {
    const input = worker([done('oph', '2024-03-01', '2026-02-28', 400), done('oph', '2026-03-01', '2026-03-31', 100)]);
    expect(sums(associationHours(input))).toEqual([
      '2024-03-01 2026-02-28 400 0 80 0',
      '2026-03-01 2028-02-29 100 0 380 0',
    ]);
    expect(said(input)).toEqual([
      'hours-within met info - supplies.0',
      'hours-within met info - supplies.1',
      'window-restart uncertain warning unsettled-law windowReading',
    ]);
  });
});

describe('the cap', () => {
  it.each<[hours: string, code: string, left: string, excess: string]>([
    ['479.99', 'hours-within met', '0.01', '0'],
    ['480', 'hours-reached met', '0', '0'],
    ['480.01', 'hours-exceeded breached', '0', '0.01'],
  ])('%s hours: %s', (hours, code, left, excess) => {
    const input = worker([done('oph', ...YEAR_2026, hours)]);
    expect(codes(input)[0]).toBe(code);
    expect(sums(associationHours(input))).toEqual([`2026-01-05 2028-01-04 ${hours} 0 ${left} ${excess}`]);
  });

  it.each<[AssociationUserForm, string]>([
    ['oph', '10'],
    ['esh', '10'],
    ['hlm-cooperative', '10'],
    ['sem', '10'],
    ['private-employer', '10'],
    ['epic', '10'],
    ['epa-private-law-staff', '10'],
    ['hlm-foundation', '0'],
    ['non-profit', '0'],
    ['public-authority', '0'],
    ['household', '0'],
  ])('10 hours at a user of the form %s count for %s', (form, counted) => {
    const { windows, leftOut, leftOutForms } = associationHours(worker([done(form, ...YEAR_2026, 10)]));
    expect(windows.map((one) => one.counted.value.toFixed())).toEqual(counted === '0' ? [] : ['10']);
    expect(leftOut.value.toFixed()).toBe(counted === '0' ? '10' : '0');
    expect(leftOutForms.map(({ userForm }) => userForm)).toEqual(counted === '0' ? [form] : []);
  });

  it('is whole before any supply, and after the last window', () => {
    expect(associationHours(worker([])).left.value.toFixed()).toBe('480');
    expect(said(worker([]))).toEqual(['none-given not-applicable info - ']);
    const supplies = [done('oph', '2022-01-10', '2022-01-20', 80)];
    const leftOn = (on: string): string => associationHours(worker(supplies, { on })).left.value.toFixed();
    expect(['2022-01-09', '2022-01-10', '2024-01-09', '2024-01-10'].map(leftOn)).toEqual(['480', '400', '400', '480']);
  });

  it('counts a month as its days', () => {
    const record = { userForm: 'oph', userId: 'A', month: '2024-02', hours: '696' } as const;
    expect(sums(associationHours(worker([record])))).toEqual(['2024-02-01 2026-01-31 696 0 0 216']);
    expect(refusal(worker([{ ...record, hours: '696.01' }]))).toBe('siae/too-many-hours supplies 0 hours');
  });

  it('opens the window with the first supply that counts, in whatever order they come', () => {
    const input = worker([
      done('oph', '2025-05-01', '2025-05-31', 20),
      done('household', '2024-01-01', '2024-01-31', 30),
      done('sem', '2025-03-03', '2025-03-14', 40),
    ]);
    expect(sums(associationHours(input))).toEqual(['2025-03-03 2027-03-02 60 0 420 0']);
    expect(said(input)[0]).toBe('hours-within met info - supplies.2');
  });
});

describe('all users together, or each alone', () => {
  const supplies = [done('oph', ...YEAR_2026, 300, 'A'), done('sem', ...YEAR_2026, 200, 'B')];

  it('together they pass the cap; alone they do not, and each reading says so', () => {
    expect(said(worker(supplies))).toEqual([
      'hours-exceeded breached blocking - supplies.0',
      'hours-take-over not-applicable info - supplies',
      'scope-all-users uncertain warning unsettled-law capScope',
    ]);
    const alone = worker(supplies, { capScope: 'per-user' });
    expect(said(alone)).toEqual([
      'hours-within met info - supplies.0',
      'hours-within met info - supplies.1',
      'scope-per-user uncertain warning unsettled-law capScope',
    ]);
    const { windows, left } = associationHours(alone);
    expect(windows.map(({ userId, left: own }) => [userId, own.value.toFixed()])).toEqual([
      ['A', '180'],
      ['B', '280'],
    ]);
    expect(left.value.toFixed()).toBe('180');
  });

  it('the doubt is kept quiet where both say the same and leave the same hours', () => {
    const same = [done('oph', ...YEAR_2026, 100, 'A'), done('sem', '2022-01-03', '2022-01-31', 200, 'B')];
    expect(codes(worker(same, { windowReading: 'rolling' }))).toEqual([
      'hours-within met',
      'hours-within met',
      'window-rolling uncertain',
    ]);
    const two = [done('oph', ...YEAR_2026, 100, 'A'), done('oph', ...YEAR_2026, 200, 'A')];
    expect(sums(associationHours(worker(two, { capScope: 'per-user' })))).toEqual([
      '2026-01-05 2028-01-04 300 0 180 0',
    ]);
  });
});

describe('how the 24 months run', () => {
  // 300 hours on each side of the end of the first window, within fewer than 24 months.
  const supplies = [
    done('oph', '2024-01-01', '2024-01-31', 10),
    done('oph', '2025-12-01', '2025-12-31', 300),
    done('oph', '2026-01-01', '2026-01-31', 200),
  ];
  const under = (windowReading: AssociationWindowReading, on = '2026-06-30') => worker(supplies, { windowReading, on });

  it('they restart', () => {
    expect(sums(associationHours(under('restart')))).toEqual([
      '2024-01-01 2025-12-31 310 0 170 0',
      '2026-01-01 2027-12-31 200 0 280 0',
    ]);
    expect(codes(under('restart'))).toEqual(['hours-within met', 'hours-within met', 'window-restart uncertain']);
  });

  it('they roll: the worst 24 months are shown, then those that end on the day', () => {
    expect(sums(associationHours(under('rolling')))).toEqual([
      '2024-02-01 2026-01-31 500 0 0 20',
      '2024-07-01 2026-06-30 500 0 0 20',
    ]);
    expect(codes(under('rolling'))).toEqual([
      'hours-exceeded breached',
      'hours-exceeded breached',
      'hours-take-over not-applicable',
      'window-rolling uncertain',
    ]);
    expect(sums(associationHours(under('rolling', '2026-01-31')))).toEqual(['2024-02-01 2026-01-31 500 0 0 20']);
    expect(associationHours(under('rolling', '2028-01-31')).left.value.toFixed()).toBe('480');
    expect(associationHours(worker([], { windowReading: 'rolling' })).left.value.toFixed()).toBe('480');
  });

  it('they run once: what comes after is too much', () => {
    expect(sums(associationHours(under('once')))).toEqual([
      '2024-01-01 2025-12-31 310 0 170 0',
      '2026-01-01 2026-06-30 200 0 0 200',
    ]);
    expect(codes(under('once'))).toEqual([
      'hours-within met',
      'hours-after-window breached',
      'hours-take-over not-applicable',
      'window-once uncertain',
    ]);
    const early = worker(supplies.slice(0, 2), { windowReading: 'once', on: '2025-12-31' });
    expect(sums(associationHours(early))).toEqual(['2024-01-01 2025-12-31 310 0 170 0']);
    const late = { ...early, on: '2026-01-01' };
    expect(associationHours(late).left.value.toFixed()).toBe('0');
    expect(said(late)).toEqual([
      'hours-within met info - supplies.0',
      'hours-closed not-applicable warning - supplies',
      'hours-take-over not-applicable info - supplies',
      'window-once uncertain warning unsettled-law windowReading',
    ]);
    expect(associationHours(worker([], { windowReading: 'once' })).windows).toEqual([]);
  });

  it('from 29 February they end on 28 February', () => {
    const leap = worker([done('oph', '2024-02-29', '2024-02-29', 5), done('oph', '2026-03-01', '2026-03-01', 5)]);
    expect(sums(associationHours(leap))).toEqual([
      '2024-02-29 2026-02-28 5 0 475 0',
      '2026-03-01 2028-02-29 5 0 475 0',
    ]);
  });

  it.each<[day: string, windows: number]>([
    ['2026-02-28', 1],
    ['2026-03-01', 2],
  ])('a supply on %s makes %i windows', (day, windows) => {
    const input = worker([done('oph', '2024-03-01', '2024-03-01', 8), done('oph', day, day, 8)]);
    expect(associationHours(input).windows).toHaveLength(windows);
  });
});

describe('a record across the end of a window', () => {
  const across = (before: number, hours: number | string): AssociationHoursInput =>
    worker([done('oph', '2024-03-01', '2025-12-31', before), done('oph', '2026-02-01', '2026-03-31', hours)]);

  it('is shared out by nobody: the answer waits for two records, unless both ways say the same', () => {
    expect(sums(associationHours(across(400, 81)))).toEqual([
      '2024-03-01 2026-02-28 400 81 0 0',
      '2026-03-01 2028-02-29 0 81 399 0',
    ]);
    expect(said(across(400, 81)).slice(0, 2)).toEqual([
      'hours-to-split uncertain warning missing-fact supplies.0',
      'hours-within-at-most met info - supplies.1',
    ]);
    expect(said(across(400, 80)).slice(0, 2)).toEqual([
      'hours-may-reach met warning - supplies.0',
      'hours-within-at-most met info - supplies.1',
    ]);
    expect(codes(across(400, '79.99')).slice(0, 2)).toEqual(['hours-within-at-most met', 'hours-within-at-most met']);
    expect(codes(across(481, 80)).slice(0, 2)).toEqual([
      'hours-exceeded-at-least breached',
      'hours-within-at-most met',
    ]);
    expect(sums(associationHours(across(481, 80)))[0]).toBe('2024-03-01 2026-02-28 481 80 0 1');
  });

  it('opens the next window on the day after the end; a later gap opens one with its own first supply', () => {
    const input = worker([
      done('oph', '2022-01-01', '2022-01-31', 10),
      done('oph', '2023-12-15', '2024-01-15', 10),
      done('oph', '2026-02-10', '2026-02-20', 10),
    ]);
    expect(sums(associationHours(input))).toEqual([
      '2022-01-01 2023-12-31 10 10 460 0',
      '2024-01-01 2025-12-31 0 10 470 0',
      '2026-02-10 2028-02-09 10 0 470 0',
    ]);
  });
});

describe('a derogation', () => {
  const months = (...hours: readonly (readonly [month: string, hours: number])[]): AssociationHoursRecord[] =>
    hours.map(([month, own]) => ({ userForm: 'oph', userId: 'A', month, hours: own }));
  const under = (
    supplies: readonly AssociationHoursRecord[],
    ...derogations: readonly { firstDay: string; lastDay: string; users?: string[] }[]
  ) => worker(supplies, { derogations });
  const supplies = months(['2025-01', 400], ['2025-02', 100], ['2025-03', 100]);

  it.each<[why: string, input: AssociationHoursInput, code: string]>([
    [
      'covers all that is over',
      under(supplies, { firstDay: '2025-02-01', lastDay: '2025-03-31' }),
      'hours-derogated met',
    ],
    [
      'starts in the middle of the month that passes the cap',
      under(supplies, { firstDay: '2025-02-02', lastDay: '2025-03-31' }),
      'hours-cut-by-derogation uncertain',
    ],
    [
      'starts after the cap was passed without it',
      under(months(['2025-01', 481], ['2025-02', 10]), { firstDay: '2025-02-01', lastDay: '2025-03-31' }),
      'hours-exceeded-at-least breached',
    ],
    [
      'ends before the last hours, on top of a cap passed under it',
      under(supplies, { firstDay: '2025-01-01', lastDay: '2025-02-28' }),
      'hours-after-derogation uncertain',
    ],
    [
      'is of no use below the cap',
      under(months(['2025-01', 400]), { firstDay: '2025-01-01', lastDay: '2025-01-31' }),
      'hours-within met',
    ],
    [
      'names another user',
      under(supplies, { firstDay: '2025-01-01', lastDay: '2025-12-31', users: ['B'] }),
      'hours-exceeded breached',
    ],
    [
      'names the user',
      under(supplies, { firstDay: '2025-01-01', lastDay: '2025-12-31', users: ['B', 'A'] }),
      'hours-derogated met',
    ],
    [
      'is renewed on the next day',
      under(
        supplies,
        { firstDay: '2025-02-11', lastDay: '2025-12-31' },
        { firstDay: '2025-01-01', lastDay: '2025-02-10' },
      ),
      'hours-derogated met',
    ],
    [
      'is renewed a day late',
      under(
        supplies,
        { firstDay: '2025-01-01', lastDay: '2025-02-10' },
        { firstDay: '2025-02-12', lastDay: '2025-12-31' },
      ),
      'hours-cut-by-derogation uncertain',
    ],
  ])('that %s', (_, input, code) => {
    expect(codes(input)[0]).toBe(code);
  });

  it('lasts three years at most', () => {
    const supplied = months(['2024-09', 300], ['2025-09', 300]);
    const lasting = (lastDay: string): AssociationHoursInput => under(supplied, { firstDay: '2022-10-01', lastDay });
    expect(codes(lasting('2025-09-30'))).toEqual(['hours-derogated met', 'hours-take-over not-applicable']);
    expect(said(lasting('2025-10-01'))).toEqual([
      'hours-derogated met info - supplies.0',
      'hours-take-over not-applicable info - supplies',
      'derogation-too-long breached warning - derogations.0.lastDay',
    ]);
    const short = under(supplied, { firstDay: '2022-09-30', lastDay: '2025-12-31' });
    expect(codes(short)).toEqual(['hours-cut-by-derogation uncertain', 'derogation-too-long breached']);
  });

  it('exists since 1 September 2021', () => {
    expect(refusal(under(supplies, { firstDay: '2021-08-31', lastDay: '2022-01-01' }))).toBe(
      'siae/no-text-then derogations 0 firstDay',
    );
    expect(refusal(under(supplies, { firstDay: '2021-09-01', lastDay: '2022-01-01' }))).toBe('accepted');
  });
});

describe('a derogation that covers a part', () => {
  const month = (own: string, hours: number): AssociationHoursRecord => ({
    userForm: 'oph',
    userId: 'A',
    month: own,
    hours,
  });
  const figuresOf = (input: AssociationHoursInput, code: string): Readonly<Record<string, string>> => {
    const found = associationHours(input).findings.find((one) => one.code === `siae/association-${code}`);
    return Object.fromEntries(found?.figures.map(({ name, value }) => [name, value]) ?? []);
  };
  const derogations = [{ firstDay: '2025-02-01', lastDay: '2025-02-28' }];

  it('leaves a sure excess, and a doubt for the rest', () => {
    const input = worker([month('2025-01', 200), month('2025-02', 400), month('2025-03', 290)], { derogations });
    expect(said(input)).toEqual([
      'hours-exceeded-at-least breached blocking - supplies.0',
      'hours-beside-derogation uncertain warning unsettled-law supplies.0',
      'hours-take-over not-applicable info - supplies',
    ]);
    expect(figuresOf(input, 'hours-exceeded-at-least')).toMatchObject({ uncovered: '490', surely: '10' });
    expect(figuresOf(input, 'hours-beside-derogation')).toMatchObject({ covered: '400', rest: '280' });
    expect(text(input, 'hours-beside-derogation', 'en')).toMatch(
      /^To be confirmed: From 1 January 2025 to 31 December 2026, the derogation of the prefect \(until 28 February 2025\) covers 400\u202fh: the text does not say whether these hours also count towards the cap of the hours outside it\. If they do, up to 280\u202fh more are above it; have the prefect say so\. \[.*art\. D5132-18-1/,
    );
  });

  it('leaves no doubt where the covered hours came last', () => {
    const input = worker([month('2025-01', 481), month('2025-02', 10)], { derogations });
    expect(codes(input)).toEqual(['hours-exceeded-at-least breached', 'hours-take-over not-applicable']);
    expect(figuresOf(input, 'hours-exceeded-at-least')).toMatchObject({ surely: '1' });
  });

  it('names the record that it cuts, beside those that the window cuts', () => {
    const cut = done('oph', '2025-02-15', '2025-03-15', 280, 'A');
    const input = worker([month('2025-01', 400), cut], { derogations });
    expect(said(input)).toEqual(['hours-cut-by-derogation uncertain warning missing-fact supplies.1']);
    expect(text(input, 'hours-cut-by-derogation', 'fr')).toMatch(
      /^À confirmer\u202f: La saisie du 15 février 2025 au 15 mars 2025 \(280\u202fh\) est coupée par une limite de la dérogation du préfet \(la dernière va jusqu’au 28 février 2025\).*D5132-18-1/,
    );
    const late = { ...input, supplies: [...input.supplies, done('oph', '2026-12-20', '2027-01-10', 10, 'A')] };
    expect(codes(late).slice(0, 2)).toEqual(['hours-to-split uncertain', 'hours-cut-by-derogation uncertain']);
  });

  it('may cover what a record across the end of the window puts over the cap', () => {
    const input = worker([month('2024-03', 400), done('oph', '2026-02-01', '2026-03-31', 90, 'A')], {
      derogations: [{ firstDay: '2026-01-01', lastDay: '2026-12-31' }],
    });
    expect(said(input)[0]).toBe('hours-may-derogate met warning - supplies.0');
    expect(text(input, 'hours-may-derogate', 'en')).toContain(
      'if they fall within, the cap of 480\u202fh is passed, but',
    );
  });

  it('for users that have no record is told, each time', () => {
    const named = (...users: readonly string[]): AssociationHoursInput =>
      worker([month('2025-02', 10)], { derogations: [{ firstDay: '2025-02-01', lastDay: '2025-02-28', users }] });
    expect(codes(named('A'))).toEqual(['hours-within met']);
    expect(said(named('A', 'B', 'C'))).toEqual([
      'hours-within met info - supplies.0',
      'derogation-unknown-user not-applicable warning - derogations.0.users',
    ]);
    expect(figuresOf(named('A', 'B', 'C'), 'derogation-unknown-user')).toEqual({ unknown: '2', first: '2025-02-01' });
  });
});

describe('hours left by another reading', () => {
  it('are told where they differ, though no reading is breached', () => {
    const supplies = [done('oph', '2024-03-01', '2024-03-31', 100), done('oph', '2025-03-01', '2026-02-28', 300)];
    const left = (windowReading: AssociationWindowReading): string =>
      associationHours(worker(supplies, { on: '2026-03-15', windowReading })).left.value.toFixed();
    expect((['restart', 'rolling', 'once'] as const).map(left)).toEqual(['480', '80', '0']);
    const input = worker(supplies, { on: '2026-03-15' });
    expect(codes(input)).toEqual(['hours-within met', 'window-restart uncertain']);
    expect(text(input, 'window-restart', 'en')).toContain(
      'Hours left on 15 March 2026: 480\u202fh if the window restarts, 80\u202fh if it rolls, 0\u202fh if it runs once.',
    );
    expect(codes(worker(supplies, { on: '2026-02-28' }))).toEqual(['hours-within met']);
    expect(codes(worker(supplies, { on: '2026-03-01' }))).toEqual(['hours-within met', 'window-restart uncertain']);
  });

  it('are told for users counted alone', () => {
    const input = worker([done('oph', ...YEAR_2026, 300), done('sem', ...YEAR_2026, 170)]);
    expect(codes(input)).toEqual(['hours-within met', 'scope-all-users uncertain']);
    expect(text(input, 'scope-all-users', 'fr')).toContain(
      'il reste 10\u202fh au 30 juin 2026. Comptées utilisateur par utilisateur, comme l’écrivent certains commentaires, elles donneraient une autre réponse\u202f: il resterait 180\u202fh chez le plus chargé.',
    );
  });

  it('under rolling months, planned hours take from what is left once the worker has begun', () => {
    const planned = [done('oph', '2026-06-01', '2026-06-12', 60), done('oph', '2028-05-01', '2028-05-26', 100)];
    const rolling = (on: string): readonly string[] =>
      sums(associationHours(worker(planned, { on, windowReading: 'rolling' })));
    expect(rolling('2026-06-30')).toEqual(['2026-05-27 2028-05-26 160 0 320 0']);
    expect(rolling('2026-05-26')).toEqual(['2026-05-27 2028-05-26 160 0 320 0', '2024-05-27 2026-05-26 0 0 480 0']);
    expect(codes(worker([done('oph', '2026-08-03', '2026-08-14', 60)], { on: '2026-07-15' }))).toEqual([
      'hours-within met',
    ]);
  });
});

describe('planned hours', () => {
  const planned = (hours: number, on = '2026-03-15'): AssociationHoursInput =>
    worker([done('oph', '2026-01-05', '2026-02-27', 100), done('oph', '2027-01-04', '2027-06-25', hours)], { on });

  it('would pass the cap, and have not passed it', () => {
    expect(said(planned(400))).toEqual([
      'hours-would-exceed breached blocking - supplies.0',
      'hours-take-over not-applicable info - supplies',
    ]);
    expect(text(planned(400), 'hours-would-exceed', 'en')).toMatch(
      /^Breached: From 5 January 2026 to 4 January 2028, the count of this worker outside any derogation would be 500\u202fh, of which 400\u202fh are to be done or under way on 15 March 2026: the cap of 480\u202fh would be passed by at least 20\u202fh\. Do not order these hours/,
    );
    expect(codes(planned(380))[0]).toBe('hours-reached met');
  });

  it('have passed it once they are done', () => {
    expect(codes(planned(400, '2027-06-24'))[0]).toBe('hours-would-exceed breached');
    expect(codes(planned(400, '2027-06-25'))[0]).toBe('hours-exceeded breached');
    const over = worker([...planned(400).supplies, done('oph', '2026-02-28', '2026-03-14', 360)], { on: '2026-03-15' });
    expect(codes(over)[0]).toBe('hours-would-exceed breached');
    const before = worker([done('oph', '2026-02-02', '2026-03-14', 481), done('oph', '2027-01-04', '2027-01-08', 9)], {
      on: '2026-03-15',
    });
    expect(codes(before)[0]).toBe('hours-exceeded breached');
  });
});

describe('days before the reform', () => {
  const supplies = [done('oph', '2021-06-14', '2021-06-14', 10)];

  it('a window that starts before 15 June 2021 is uncertain', () => {
    expect(said(worker(supplies, { on: '2022-01-01' }))).toEqual([
      'hours-former uncertain warning unconfirmed-value supplies.0',
    ]);
    const later = [done('oph', '2021-06-15', '2021-06-15', 10)];
    expect(said(worker(later, { on: '2022-01-01' }))).toEqual(['hours-within met info - supplies.0']);
  });

  it('the former article asked for more, up to 14 June 2021', () => {
    expect(codes(worker([], { on: '2021-06-14' }))).toEqual([
      'none-given not-applicable',
      'former-conditions not-applicable',
    ]);
    const formerly = (on: string): string | undefined => said(worker([], { on }))[1];
    expect(formerly('2020-09-30')).toBe('former-conditions not-applicable info - on');
    expect(formerly('2020-09-29')).toBe('former-conditions uncertain warning unconfirmed-value on');
    expect(codes(worker(supplies, { on: '2021-06-14' }))[0]).toBe('hours-former uncertain');
    expect(codes(worker([], { on: '2021-06-15' }))).toEqual(['none-given not-applicable']);
  });

  it('the cap was read from 1 July 2014', () => {
    expect(refusal(worker([], { on: '2014-06-30' }))).toBe('siae/no-text-then on');
    expect(refusal(worker([], { on: '2014-07-01' }))).toBe('accepted');
  });

  it('the texts were read up to 20 August 2026', () => {
    const checked = (on: string): readonly string[] =>
      associationHours(worker([], { on })).findings.map(({ code }) => code);
    expect(checked('2026-08-20')).toEqual(['siae/association-none-given']);
    expect(checked('2026-08-21')).toEqual(['siae/association-none-given', 'siae/law-checked-before']);
  });
});

describe('what is refused', () => {
  const good = done('oph', '2026-01-01', '2026-01-31', 10);
  it.each<[input: unknown, refused: string]>([
    [worker([{ userForm: 'oph', userId: 'A', hours: 1 }]), 'siae/days-or-month supplies 0'],
    [
      worker([good, { userForm: 'oph', userId: 'A', hours: 1, firstDay: '2026-01-01' }]),
      'siae/days-or-month supplies 1',
    ],
    [worker([{ ...good, month: '2026-01' }]), 'siae/days-or-month supplies 0'],
    [worker([done('oph', '2026-01-02', '2026-01-01', 1)]), 'core/reversed-period supplies 0 lastDay'],
    [worker([done('oph', '2026-01-01', '2026-01-01', '24.01')]), 'siae/too-many-hours supplies 0 hours'],
    [worker([done('oph', '2026-01-01', '2026-01-01', '24')]), 'accepted'],
    [worker([{ ...good, hours: '0.001' }]), 'core/too-many-decimals supplies 0 hours'],
    [worker([{ ...good, hours: 0 }]), 'core/number-out-of-range supplies 0 hours'],
    [worker([{ userForm: 'oph', userId: 'A', hours: 1, month: '2026-13' }]), 'core/invalid-date supplies 0 month'],
    [worker([{ userForm: 'oph', userId: 'A', hours: 1, month: '2026-1' }]), 'core/invalid-date supplies 0 month'],
    [worker([{ ...good, userId: 'a\nb' }]), 'core/invalid-value supplies 0 userId'],
    [worker([{ ...good, userForm: 'landlord' as never }]), 'core/unknown-value supplies 0 userForm'],
    [worker(Array.from({ length: 2_001 }, () => good)), 'core/too-many-items supplies'],
    [worker([good], { windowReading: 'never' as never }), 'core/unknown-value windowReading'],
    [
      worker([good], { derogations: [{ firstDay: '2026-02-01', lastDay: '2026-01-01' }] }),
      'core/reversed-period derogations 0 lastDay',
    ],
    [{ supplies: [good] }, 'core/missing-value on'],
    [worker([done('oph', '2199-01-01', '2199-01-01', 1)]), 'core/date-out-of-range months'],
    [worker([done('oph', '2024-03-01', '2026-02-28', 1)]), 'accepted'],
    [worker([done('oph', '2024-03-01', '2026-03-01', 1)]), 'siae/record-too-long supplies 0 lastDay'],
    [worker([done('oph', '2024-02-29', '2026-02-28', 1)]), 'accepted'],
    [
      worker([done('oph', '2026-01-01', '2026-01-01', 1, 'A'), done('sem', '2026-01-02', '2026-01-02', 1, 'A')]),
      'siae/user-two-forms supplies 1 userForm',
    ],
    [
      worker([done('oph', '2026-01-01', '2026-01-01', 12), done('household', '2026-01-01', '2026-01-01', '12')]),
      'accepted',
    ],
    [
      worker([done('oph', '2026-01-01', '2026-01-01', 12), done('household', '2026-01-01', '2026-01-01', '12.01')]),
      'siae/too-many-hours supplies 1 hours',
    ],
    // Each day holds its own; the two days do not hold all three.
    [
      worker([
        done('oph', '2026-01-01', '2026-01-02', 20),
        done('oph', '2026-01-01', '2026-01-01', 14),
        done('oph', '2026-01-02', '2026-01-02', '14.01'),
      ]),
      'siae/too-many-hours supplies 2 hours',
    ],
    [
      worker([
        done('oph', '2026-01-01', '2026-01-02', 20),
        done('oph', '2026-01-01', '2026-01-01', 14),
        done('oph', '2026-01-02', '2026-01-02', 14),
      ]),
      'accepted',
    ],
  ])('case %#', (input, refused) => {
    expect(refusal(input)).toBe(refused);
  });

  it('shows the hours that were given', () => {
    const result = safeAssociationHours(worker([done('oph', '2026-01-01', '2026-01-01', '24.01')]));
    expect(result.ok ? '' : result.error.found).toBe('"24.01"');
    const together = [done('oph', '2026-01-01', '2026-01-01', 12), done('sem', '2026-01-01', '2026-01-01', 13)];
    const refused = safeAssociationHours(worker(together));
    expect(refused.ok ? '' : refused.error.message).toBe(
      'siae/too-many-hours at supplies[1].hours: expected at most 24 hours, 24 a day, with the other records of the same days, found "25"',
    );
  });

  it('a long history of many users stays within a few thousand windows', () => {
    const day = (at: number) => addDays(civilDate('1930-01-01'), at * 47);
    const supplies = Array.from({ length: 2_000 }, (_, at) => done('oph', day(at), day(at), 1, `u${String(at)}`));
    const { windows } = associationHours(worker(supplies, { capScope: 'per-user' }));
    expect(windows).toHaveLength(2_000);
  });

  it('the schema reads what the function reads', () => {
    expect(associationHoursSchema.safeParse(worker([good])).success).toBe(true);
    expect(associationHoursSchema.safeParse({ ...worker([good]), more: 1 }).success).toBe(false);
  });
});

describe('texts', () => {
  it('say what happens, without the identifiers of users', () => {
    const input = worker([done('esh', ...YEAR_2026, '500.5', 'SECRET')]);
    expect(text(input, 'hours-exceeded', 'fr')).toBe(
      'Non conforme\u202f: Du 5 janvier 2026 au 4 janvier 2028, le décompte de ce salarié est de 500,5\u202fh\u202f: le plafond de 480\u202fh est dépassé de 20,5\u202fh. Arrêtez les mises à disposition de ce salarié ou demandez à l’association une dérogation du préfet\u202f; le préfet peut mettre fin à la convention, et la protection contre les sanctions du prêt de main-d’œuvre illicite tombe. [Code du travail, art. R5132-18, 2°\u202f; Code du travail, art. L5132-9, 2°\u202f; URSSAF, contrat de travail des associations intermédiaires\u202f; Éditions Francis Lefebvre, associations intermédiaires (source unique)\u202f; Code du travail, art. R5132-22 (source unique)\u202f; Code du travail, art. L5132-14 (source unique)]',
    );
    expect(text(input, 'hours-take-over', 'en')).toBe(
      'For information: Beyond the cap, an insertion temporary work agency (ETTI) may take the worker over at the same user. [Réponse ministérielle du 14 février 2017 (single source)]',
    );
    const all = (['fr', 'en'] as const).flatMap((locale) =>
      associationHours(input).findings.map((one) => renderFinding(one, siaeMessages, locale)),
    );
    expect(all.filter((one) => one.includes('SECRET'))).toEqual([]);
  });

  it('name the end of the derogation', () => {
    const input = worker([done('oph', ...YEAR_2026, 700)], {
      derogations: [
        { firstDay: '2022-01-01', lastDay: '2024-12-31' },
        { firstDay: '2026-01-01', lastDay: '2027-06-30' },
      ],
    });
    expect(text(input, 'hours-derogated', 'en')).toContain('covers what is above it, until 30 June 2027.');
  });

  it('explain the hours left, form by form', () => {
    const { windows } = associationHours(
      worker([
        done('oph', '2026-01-05', '2026-01-09', '35'),
        done('oph', '2026-02-02', '2026-02-06', '20.5'),
        done('sem', '2026-02-09', '2026-02-13', 10, 'B'),
      ]),
    );
    const [lines] = windows.map(({ left }) =>
      renderExplanation(left.explanation, { messages: siaeMessages, locale: 'en' }),
    );
    expect(lines?.split('\n').map((line) => line.replace(/ \[.*$/, ''))).toEqual([
      'Hours left under the cap: 414.5\u202fh = 480\u202fh − 65.5\u202fh',
      '  Cap on hours: 480\u202fh',
      '  Hours counted: 65.5\u202fh = 55.5\u202fh + 10\u202fh',
      '    Hours at public housing offices: 55.5\u202fh = 35\u202fh + 20.5\u202fh',
      '      Hours from 5 January 2026 to 9 January 2026: 35\u202fh',
      '      Hours from 2 February 2026 to 6 February 2026: 20.5\u202fh',
      '    Hours at semi-public housing companies: 10\u202fh',
      '      Hours from 9 February 2026 to 13 February 2026: 10\u202fh',
    ]);
  });
});

describe('any worker', () => {
  const anyDay = fc
    .tuple(fc.integer({ min: 2022, max: 2027 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, own]) => [year, month, own].map((part) => String(part).padStart(2, '0')).join('-'));
  const record = fc
    .record({
      userForm: fc.constantFrom(...associationUserForms),
      userId: fc.constantFrom('A', 'B', 'C'),
      days: fc.tuple(anyDay, fc.integer({ min: 12, max: 700 })),
      hours: fc.integer({ min: 1, max: 2_400 }),
    })
    .map(({ days: [firstDay, length], hours, userForm, userId }): AssociationHoursRecord => {
      const lastDay = addDays(civilDate(firstDay), length);
      return { userForm, userId: `${userForm} ${userId}`, firstDay, lastDay, hours: (hours / 100).toFixed(2) };
    });
  const anyInput = fc
    .record({
      // Twelve times 24 hours and one more fit in 13 days.
      supplies: fc.array(record, { maxLength: 12 }),
      capScope: fc.constantFrom('all-users', 'per-user'),
      windowReading: fc.constantFrom('restart', 'rolling', 'once'),
      eshReading: fc.constantFrom('counts', 'non-profit'),
    })
    .map((fields): AssociationHoursInput => ({ on: '2026-06-30', ...fields }));
  const total = (input: AssociationHoursInput): number =>
    input.supplies.reduce((sum, { hours }) => sum + Math.round(Number(hours) * 100), 0);

  it('has windows that follow each other, explanations that add up, and hours that are in one place', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const result = associationHours(input);
        const figures = result.windows.flatMap(({ counted, straddling, left, excess }) => [
          counted,
          straddling,
          left,
          excess,
        ]);
        for (const { explanation } of [...figures, result.left, result.leftOut]) {
          expect(mistakesIn(explanation)).toEqual([]);
          expect(renderExplanation(explanation, { messages: siaeMessages, locale: 'fr' })).not.toBe('');
        }
        for (const one of result.findings) expect(renderFinding(one, siaeMessages, 'fr')).not.toBe('');
        if (input.capScope === 'all-users' && input.windowReading === 'restart') {
          for (const [position, { firstDay }] of result.windows.entries()) {
            const before = result.windows[position - 1];
            if (before !== undefined) expect(before.lastDay < firstDay).toBe(true);
          }
        }
        if (input.windowReading === 'rolling') return;
        const counted = result.windows.reduce((sum, one) => sum.plus(one.counted.value), result.leftOut.value);
        expect(counted.times(100).toNumber()).toBeLessThanOrEqual(total(input));
      }),
      { numRuns: runs(100) },
    );
  });

  it('under rolling months, passes the cap where some 24 months of whole days do, as a slow count finds', () => {
    const shift = fc.record({ day: anyDay, hours: fc.integer({ min: 12, max: 24 }) });
    fc.assert(
      fc.property(fc.uniqueArray(shift, { minLength: 25, maxLength: 50, selector: ({ day }) => day }), (shifts) => {
        const supplies = shifts.map(({ day, hours }) => done('oph', day, day, hours));
        const { findings } = associationHours(worker(supplies, { windowReading: 'rolling' }));
        // Days are at most the 28th: two years before is the same day of the month.
        const eve = (day: string): string => `${String(Number(day.slice(0, 4)) - 2)}${day.slice(4)}`;
        const fullest = Math.max(
          ...shifts.map(({ day: end }) =>
            shifts.reduce((sum, { day, hours }) => (eve(end) < day && day <= end ? sum + hours : sum), 0),
          ),
        );
        expect(findings.some(({ outcome }) => outcome === 'breached')).toBe(fullest > 480);
        expect(findings[0]?.figures.find(({ name }) => name === 'counted')?.value).toBe(String(fullest));
      }),
      { numRuns: runs(100) },
    );
  });

  it('never does better with one more supply within the windows it has', () => {
    const rank = { 'not-applicable': 0, met: 0, uncertain: 1, breached: 2 } as const;
    const worst = (input: AssociationHoursInput): number =>
      Math.max(
        0,
        ...associationHours(input)
          .findings.filter(({ code }) => code.includes('/association-hours-'))
          .map(({ outcome }) => rank[outcome]),
      );
    fc.assert(
      fc.property(anyInput, fc.integer({ min: 1, max: 2_400 }), (input, hours) => {
        const [first] = input.supplies;
        fc.pre(first !== undefined);
        const more = { ...first, hours: (hours / 100).toFixed(2) };
        expect(worst({ ...input, supplies: [...input.supplies, more] })).toBeGreaterThanOrEqual(worst(input));
      }),
      { numRuns: runs(100) },
    );
  });
});
