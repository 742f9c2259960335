/**
 * The days of a yearly account: when the statement leaves, how long the documents are open, when the regularisation is
 * late, how long claims live (loi 89-462 art. 23 and 7-1).
 */
import * as z from 'zod';

import {
  addDays,
  addMonths,
  addYears,
  attempt,
  calendarYear,
  civilDate,
  figure,
  finding,
  latest,
  parseInput,
  period as periodOf,
  refuse,
  schemaOf,
  yearOf,
  type Citation,
  type CivilDate,
  type ErrorPath,
  type Figure,
  type Finding,
  type Outcome,
  type Period,
  type SafeResult,
  type Severity,
} from '../../core/index.js';
import {
  accountDocuments,
  accountRecap,
  accountStatement,
  associationsLookBack,
  chargeProvisions,
  chargesLimitation,
  citationsOf,
  cite,
  lateAccount,
  rowOn,
  textsCheckedOn,
  type LawTable,
} from '../../law/index.js';
import { lawCheckedBefore } from '../law-checked.js';

/** What {@link accountCalendar} is given. Days are `YYYY-MM-DD`, from 1901 to 2190. */
export interface AccountCalendarInput {
  /** The day from which one asks. */
  readonly on: string;
  /** The accounting year (exercice) whose charges are regularised. */
  readonly period: {
    /** Its first day. */
    readonly firstDay: string;
    /** Its last day, included. */
    readonly lastDay: string;
  };
  /** The day of the regularisation, done or planned. */
  readonly regularisedOn?: string;
  /** The day on which the statement (décompte) was sent, or will be. */
  readonly statementSentOn?: string;
}

/** An answer that the law does not always give. */
export type AccountAnswer = 'yes' | 'no' | 'uncertain';

/** The days of a yearly account. What the facts or the texts read do not give is absent. */
export interface AccountCalendar {
  /** The day from which one asked. */
  readonly on: CivilDate;
  /** The accounting year. */
  readonly period: Period;
  /** The last day to send the statement for that day of regularisation. */
  readonly statementDueBy?: CivilDate;
  /** From the sending of the statement to the last day on which the documents are open. */
  readonly documentsOpen?: Period;
  /** The last day to regularise in time; the earlier of the two that may be meant when the period straddles years. */
  readonly regulariseBy?: CivilDate;
  /** Whether the regularisation is late: on its day, or so far on the day from which one asks. */
  readonly late: AccountAnswer;
  /** Whether the tenant may ask to pay by twelfths: exactly when the regularisation is late. */
  readonly twelfthsOnRequest: AccountAnswer;
  /** The last day of the tenant's claim for an overpayment. */
  readonly tenantClaimUntil?: CivilDate;
  /** The day back to which a tenants' association may look, as tenants' bodies say. */
  readonly associationsBackTo?: CivilDate;
  /** What the law says, with its articles. */
  readonly findings: readonly Finding[];
}

// Further days would carry a term out of the calendar.
const FIRST_DAY = civilDate('1901-01-01');
const LAST_DAY = civilDate('2190-12-31');

/**
 * Reads a day of an account.
 *
 * @param value - What was given.
 * @returns The day.
 * @throws {@link PalierError} `core/invalid-date`, `core/date-out-of-range` before 1901 or after 2190.
 *
 * @internal
 */
export function accountDay(value: unknown): CivilDate {
  const day = civilDate(value as string);
  return day < FIRST_DAY || day > LAST_DAY
    ? refuse('core/date-out-of-range', `a day from ${FIRST_DAY} to ${LAST_DAY}`, value)
    : day;
}

const daySchema = schemaOf(accountDay);

interface CheckedInput extends AccountCalendarInput {
  readonly on: CivilDate;
  readonly period: Period;
  readonly regularisedOn?: CivilDate;
  readonly statementSentOn?: CivilDate;
}

const checkedSchema: z.ZodType<CheckedInput> = z.strictObject({
  on: daySchema,
  period: z.strictObject({ firstDay: daySchema, lastDay: daySchema }),
  regularisedOn: z.exactOptional(daySchema),
  statementSentOn: z.exactOptional(daySchema),
});

/** Schema of {@link AccountCalendarInput}: unknown keys and what is not a day are refused. */
export const accountCalendarSchema: z.ZodType<AccountCalendarInput> = checkedSchema;

const TABLES: readonly LawTable<unknown>[] = [
  chargeProvisions,
  accountStatement,
  accountDocuments,
  accountRecap,
  lateAccount,
  chargesLimitation,
  associationsLookBack,
];

function dayFigures(days: Readonly<Record<string, CivilDate>>): readonly Figure[] {
  return Object.entries(days).map(([name, day]) => figure(name, day, 'day'));
}

function said(
  point: string,
  [outcome, severity]: readonly [Outcome, Severity],
  basis: readonly Citation[],
  figures: readonly Figure[],
  path: ErrorPath,
  reason?: Finding['reason'],
): Finding {
  return finding({
    code: `charges/account-${point}`,
    outcome,
    severity,
    ...(reason === undefined ? {} : { reason }),
    basis,
    figures,
    path,
  });
}

const TOLD = ['not-applicable', 'info'] as const;
const DOUBTFUL = ['uncertain', 'warning'] as const;
const TO_KNOW = ['uncertain', 'info'] as const;

const STATUTE = 'loi-89-462';

/**
 * The grounds of a day that was counted: the statute gives a number of months or years and no way of counting them, so
 * that the day itself is our reading.
 *
 * @param citations - The sources of the rule.
 * @returns The same, the statute's articles as inferred.
 *
 * @internal
 */
export function asCounted(citations: readonly Citation[]): readonly Citation[] {
  return citations.map((one) => (one.text === STATUTE ? { ...one, confidence: 'inferred' } : one));
}

function notRead(point: string, article: string, day: CivilDate, since: CivilDate, path: ErrorPath): Finding {
  const basis = [cite(STATUTE, { article, confidence: 'unconfirmed' })];
  return said(`not-read/${point}`, TO_KNOW, basis, dayFigures({ day, since }), path, 'unconfirmed-value');
}

function firstDayOf(table: LawTable<unknown>): CivilDate {
  return table.rows[0]?.from ?? FIRST_DAY;
}

type Part = Omit<Partial<AccountCalendar>, 'findings'> & Pick<AccountCalendar, 'findings'>;

function statementOf({ on, regularisedOn, statementSentOn: sent }: CheckedInput): Part {
  const path = ['statementSentOn'];
  const day = regularisedOn ?? on;
  const row = rowOn(accountStatement, day);
  if (row === undefined) {
    return { findings: [notRead('statement', 'art. 23', day, firstDayOf(accountStatement), path)] };
  }
  const basis = citationsOf(row);
  const { monthsBefore } = row.value;
  if (regularisedOn === undefined) {
    return { findings: [said('statement-month', TOLD, basis, [figure('months', monthsBefore, 'count')], path)] };
  }
  const due = addMonths(regularisedOn, -monthsBefore);
  // Counted forward, 31 October also is a month before 30 November; any other day comes out the same both ways.
  const settled = addMonths(addDays(due, 1), monthsBefore) > regularisedOn;
  const grounds = settled ? basis : asCounted(basis);
  const days = { due, regularised: regularisedOn };
  if (sent === undefined) {
    const one = said('statement-due', TO_KNOW, grounds, dayFigures(days), path, 'missing-fact');
    return { statementDueBy: due, findings: [one] };
  }
  const one =
    sent <= due
      ? said('statement-in-time', ['met', 'info'], grounds, dayFigures({ ...days, sent }), path)
      : said('statement-late', ['breached', 'warning'], grounds, dayFigures({ ...days, sent }), path);
  return { statementDueBy: due, findings: [one] };
}

function documentsOf({ on, statementSentOn: sent }: CheckedInput): Part {
  const path = ['statementSentOn'];
  const day = sent ?? on;
  const row = rowOn(accountDocuments, day);
  if (row === undefined) {
    return { findings: [notRead('documents', 'art. 23', day, firstDayOf(accountDocuments), path)] };
  }
  const { months } = row.value;
  if (sent === undefined) {
    const figures = [figure('months', months, 'count')];
    return {
      findings: [said('documents-from-sending', TO_KNOW, citationsOf(row), figures, path, 'missing-fact')],
    };
  }
  const until = addMonths(sent, months);
  const figures = [figure('months', months, 'count'), ...dayFigures({ from: sent, until })];
  return {
    documentsOpen: periodOf(sent, until),
    findings: [said('documents-open', TOLD, asCounted(citationsOf(row)), figures, path)],
  };
}

function lateOf({
  on,
  period,
  regularisedOn,
}: CheckedInput): Part & Pick<AccountCalendar, 'late' | 'twelfthsOnRequest'> {
  const path = [regularisedOn === undefined ? 'period' : 'regularisedOn'];
  const day = regularisedOn ?? on;
  const row = rowOn(lateAccount, day);
  if (row === undefined) {
    return {
      late: 'uncertain',
      twelfthsOnRequest: 'uncertain',
      findings: [notRead('late', 'art. 23', day, firstDayOf(lateAccount), path)],
    };
  }
  const basis = citationsOf(row);
  // Charges fall due within the period: in its first year at the earliest, in its last at the latest.
  const cautious = calendarYear(yearOf(period.firstDay) + 1).lastDay;
  const generous = calendarYear(yearOf(period.lastDay) + 1).lastDay;
  const late: AccountAnswer = day <= cautious ? 'no' : day > generous ? 'yes' : 'uncertain';
  const findings = [
    ...(cautious === generous
      ? []
      : [said('straddles-years', TO_KNOW, basis, dayFigures({ cautious, generous }), ['period'], 'unsettled-law')]),
    lateFinding(late, { day, cautious, generous }, regularisedOn !== undefined, basis, path),
  ];
  return { regulariseBy: cautious, late, twelfthsOnRequest: late, findings };
}

function lateFinding(
  late: AccountAnswer,
  { day, cautious, generous }: Readonly<Record<'day' | 'cautious' | 'generous', CivilDate>>,
  done: boolean,
  basis: readonly Citation[],
  path: ErrorPath,
): Finding {
  switch (late) {
    case 'no':
      return done
        ? said('in-time', ['met', 'info'], basis, dayFigures({ day, by: cautious }), path)
        : said('to-regularise', TOLD, basis, dayFigures({ by: cautious }), path);
    case 'yes':
      return said(done ? 'late' : 'overdue', ['breached', 'warning'], basis, dayFigures({ day, by: generous }), path);
    case 'uncertain':
      return said('late-unsettled', DOUBTFUL, basis, dayFigures({ day, cautious, generous }), path, 'unsettled-law');
  }
}

function claimsOf({ on, regularisedOn }: CheckedInput): Part {
  const path = ['regularisedOn'];
  const day = regularisedOn ?? on;
  const row = rowOn(chargesLimitation, day);
  if (row === undefined) {
    return { findings: [notRead('tenant-claim', 'art. 7-1', day, firstDayOf(chargesLimitation), path)] };
  }
  const basis = citationsOf(row);
  const years = figure('years', row.value.years, 'count');
  const landlord = said('landlord-claim', DOUBTFUL, basis, [years], path, 'unsettled-law');
  if (regularisedOn === undefined) {
    return { findings: [said('tenant-claim-not-started', TOLD, basis, [years], path), landlord] };
  }
  const until = addYears(regularisedOn, row.value.years);
  const figures = [years, ...dayFigures({ from: regularisedOn, until, on })];
  const claim = on <= until ? 'tenant-claim-open' : 'tenant-claim-closed';
  return { tenantClaimUntil: until, findings: [said(claim, TOLD, asCounted(basis), figures, path), landlord] };
}

function requestsOf({ on }: CheckedInput): Part {
  const path = ['on'];
  const associations = rowOn(associationsLookBack, on);
  const recap = rowOn(accountRecap, on);
  const recapFindings = recap === undefined ? [] : [said('recap', TOLD, citationsOf(recap), [], path)];
  if (associations === undefined) return { findings: recapFindings };
  const { years } = associations.value;
  const since = addYears(on, -years);
  const figures = [figure('years', years, 'count'), ...dayFigures({ since })];
  return {
    associationsBackTo: since,
    findings: [said('associations', TOLD, citationsOf(associations), figures, path), ...recapFindings],
  };
}

// A year from 29 February to 28 February is a year; so is one that ends on 29 February.
function isLongerThanAYear({ firstDay, lastDay }: Period): boolean {
  return addYears(lastDay, -1) >= firstDay;
}

function commonFindings({ on, period, regularisedOn, statementSentOn }: CheckedInput): readonly Finding[] {
  const findings: Finding[] = [];
  const provisions = rowOn(chargeProvisions, on);
  if (provisions !== undefined && isLongerThanAYear(period)) {
    const days = dayFigures({ first: period.firstDay, last: period.lastDay });
    findings.push(said('longer-than-a-year', DOUBTFUL, citationsOf(provisions), days, ['period'], 'unsettled-law'));
  }
  // What was not spent yet cannot be settled: the account of a period comes after it.
  if (provisions !== undefined && regularisedOn !== undefined && regularisedOn <= period.lastDay) {
    const days = dayFigures({ regularised: regularisedOn, last: period.lastDay });
    const basis = citationsOf(provisions);
    findings.push(said('before-its-end', DOUBTFUL, basis, days, ['regularisedOn'], 'unsettled-law'));
  }
  const last = latest([on, regularisedOn ?? on, statementSentOn ?? on]);
  const basis = ['art. 23', 'art. 7-1'].map((article) => cite(STATUTE, { article, confidence: 'confirmed' }));
  return [...findings, ...lawCheckedBefore(last, textsCheckedOn(TABLES), basis)];
}

function checkOrder({ period, regularisedOn, statementSentOn }: CheckedInput): void {
  for (const [name, day] of Object.entries({ regularisedOn, statementSentOn })) {
    if (day !== undefined && day < period.firstDay) {
      refuse('charges/before-the-period', `a day from ${period.firstDay} on, when the period begins`, day, [name]);
    }
  }
}

/**
 * Finds the days of a yearly account: by when the statement leaves, how long the documents are open, until when the
 * regularisation is in time, whether the tenant may pay by twelfths, how long the tenant may claim an overpayment.
 *
 * The rule of each step is that of its own day: of the regularisation, of the sending, or of the day from which one asks
 * while they are not known. Before 27 March 2014 the texts were not read: the finding says so and the day is absent.
 * The landlord's own limit is never computed: where it starts is not settled.
 *
 * Source: loi 89-462 art. 23 and 7-1; Cass. 3e civ., 9 November 2017, n° 16-22.445. Months and years are counted from
 * date to date, the last day included: the texts do not say how, and the findings mark it as a reading.
 *
 * @param input - The day, the accounting year, and the days of the regularisation and of the sending when known.
 * @returns The days and what the law says.
 * @throws {@link PalierError} `core/invalid-date`, `core/date-out-of-range`, `core/reversed-period`,
 * `charges/before-the-period` for a regularisation or a statement older than the accounting year.
 *
 * @example
 * ```ts
 * const calendar = accountCalendar({
 *   on: '2026-03-01',
 *   period: { firstDay: '2024-01-01', lastDay: '2024-12-31' },
 *   regularisedOn: '2026-02-10',
 *   statementSentOn: '2026-01-09',
 * });
 * console.log(calendar.statementDueBy, calendar.documentsOpen?.lastDay); //=> 2026-01-10 2026-07-09
 * console.log(calendar.regulariseBy, calendar.late, calendar.tenantClaimUntil); //=> 2025-12-31 yes 2029-02-10
 * ```
 */
export function accountCalendar(input: AccountCalendarInput): AccountCalendar {
  const read = parseInput(checkedSchema, input);
  const period = periodOf(read.period.firstDay, read.period.lastDay, ['period']);
  const checked = { ...read, period };
  checkOrder(checked);
  const statement = statementOf(checked);
  const documents = documentsOf(checked);
  const late = lateOf(checked);
  const claims = claimsOf(checked);
  const requests = requestsOf(checked);
  const parts = [statement, documents, late, claims, requests];
  return {
    on: checked.on,
    period,
    ...statement,
    ...documents,
    ...late,
    ...claims,
    ...requests,
    findings: [...parts.flatMap(({ findings }) => findings), ...commonFindings(checked)],
  };
}

/**
 * The same as {@link accountCalendar}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The days, or why the input was refused.
 *
 * @example
 * ```ts
 * const result = safeAccountCalendar({ on: '2026-02-30' } as never);
 * console.log(result.ok ? 'accepted' : result.error.code); //=> core/invalid-date
 * ```
 */
export function safeAccountCalendar(input: AccountCalendarInput): SafeResult<AccountCalendar> {
  return attempt(() => accountCalendar(input));
}
