/**
 * How long applications or tenders must be awaited in a procedure, and when the closing may be set.
 */
import {
  addMonths,
  attempt,
  daysBetween,
  figure,
  finding,
  parseInput,
  type CivilDate,
  type Finding,
  type SafeResult,
} from '../../core/index.js';
import {
  documentsExtraDays,
  periodCounts,
  priorInformationWindow,
  receiptPeriods,
  regulationPeriod,
  type ReceiptPeriod,
  type ReceiptStep,
} from '../../law/index.js';
import { lawCheckedBefore } from '../law-checked.js';
import { ruledIf, ruledOn, type Ruled } from '../ruled.js';
import {
  checkSending,
  minimumTenderPeriodSchema,
  sendingOf,
  stepOf,
  type MinimumTenderPeriodInput,
} from './tender-period-input.js';
import { agreedDateFinding, sufficientPeriodFinding, unknownPeriod } from './time-limits.js';

/** On which ground a period is the one it is. */
export type ReceiptReduction = 'none' | 'electronic' | 'prior-information' | 'urgency';

/** How long applications or tenders must be awaited. Plain JSON. */
export interface MinimumTenderPeriod {
  /** The day whose law was applied. */
  readonly on: CivilDate;
  /** The ground of the reduction, the shortest one that the facts allow. */
  readonly reduction: ReceiptReduction;
  /** Days at least, those added included; `null` in an adapted procedure, and where the text of the day was not read. */
  readonly days: number | null;
  /** The day of the sending that the period runs from, not counted itself. */
  readonly sentOn: CivilDate;
  /** The last day of the period; `null` with `days`. */
  readonly lastDay: CivilDate | null;
  /** The first day on which the closing may be set, from 00:00; `null` with `days`. */
  readonly closingFrom: CivilDate | null;
  /** What the law says, with its articles. */
  readonly findings: readonly Finding[];
}

/** A sending that is awaited, and what the law of the day says of it. */
interface Awaited {
  readonly input: MinimumTenderPeriodInput;
  readonly on: CivilDate;
  readonly sentOn: CivilDate;
  readonly step: ReceiptStep;
  readonly rule: Ruled<ReceiptPeriod>;
}

/** A ground that the caller puts forward, and what it is worth. */
interface Claim {
  readonly reduction: ReceiptReduction;
  readonly days: number | null;
}

function isPriorInformationInTime(sent: CivilDate, on: CivilDate): boolean {
  const { atLeastDays, atMostMonths } = ruledOn(priorInformationWindow, on).value;
  return daysBetween(sent, on) >= atLeastDays && sent >= addMonths(on, -atMostMonths);
}

function claimsOf({ input, on, rule: { value } }: Awaited): readonly Claim[] {
  const { electronic, urgency, priorInformationNoticeSentOn: prior } = input;
  const isPrior = prior !== undefined && isPriorInformationInTime(prior as CivilDate, on);
  return [
    ...(electronic === true ? [{ reduction: 'electronic', days: value.electronic } as const] : []),
    ...(isPrior ? [{ reduction: 'prior-information', days: value.priorInformation } as const] : []),
    ...(urgency === true ? [{ reduction: 'urgency', days: value.urgency } as const] : []),
  ];
}

function extraDays({ input, on, step }: Awaited): number {
  const isForTenders = step === 'open' || step.endsWith('-tenders');
  return input.documentsNotOnProfile === true && isForTenders ? ruledOn(documentsExtraDays, on).value.days : 0;
}

interface Shortest {
  readonly reduction: ReceiptReduction;
  readonly days: number;
}

// Among grounds that are worth the same, the first: none and electronic need no proof, a notice sent is easier to show
// than an urgency.
function shortestOf(awaited: Awaited, claims: readonly Claim[]): Shortest {
  const extra = extraDays(awaited);
  return claims.reduce<Shortest>(
    (best, { reduction, days }) => {
      if (days === null) return best;
      const total = reduction === 'urgency' ? days : days + extra;
      return total < best.days ? { reduction, days: total } : best;
    },
    { reduction: 'none', days: awaited.rule.value.base + extra },
  );
}

function periodCode({ reduction }: Shortest, { rule: { value } }: Awaited): string {
  if (reduction === 'none') return 'lots/receipt-period';
  const isUsed = reduction === 'electronic' && value.electronicWhen === 'used';
  return `lots/receipt-period/${isUsed ? 'electronic-used' : reduction}`;
}

function periodFindings(shortest: Shortest, awaited: Awaited, lastDay: CivilDate, from: CivilDate): readonly Finding[] {
  const { input, on, sentOn, rule } = awaited;
  const basis = [...rule.basis, ...ruledOn(periodCounts.regulation, on).basis];
  const figures = [
    figure('days', shortest.days, 'days'),
    figure('sent', sentOn, 'day'),
    figure('last', lastDay, 'day'),
    figure('from', from, 'day'),
  ];
  const code = periodCode(shortest, awaited);
  const { closingOn } = input;
  const period = finding({ code, outcome: 'not-applicable', severity: 'warning', basis, figures });
  if (closingOn === undefined) return [period];
  const isMet = closingOn >= from;
  return [
    period,
    finding({
      code: 'lots/closing-day',
      outcome: isMet ? 'met' : 'breached',
      severity: isMet ? 'info' : 'blocking',
      basis,
      figures: [figure('closing', closingOn, 'day'), figure('from', from, 'day')],
      path: ['closingOn'],
    }),
  ];
}

function priorFindings({ input, on, rule }: Awaited): readonly Finding[] {
  const sent = input.priorInformationNoticeSentOn;
  if (sent === undefined || rule.value.priorInformation === null) return [];
  const { value, basis } = ruledOn(priorInformationWindow, on);
  const isMet = isPriorInformationInTime(sent as CivilDate, on);
  return [
    finding({
      code: 'lots/prior-information-window',
      outcome: isMet ? 'met' : 'breached',
      severity: isMet ? 'info' : 'warning',
      basis,
      figures: [
        figure('prior', sent, 'day'),
        figure('notice', on, 'day'),
        figure('days', value.atLeastDays, 'days'),
        figure('months', value.atMostMonths, 'months'),
      ],
      path: ['priorInformationNoticeSentOn'],
    }),
  ];
}

function unusedFindings(claims: readonly Claim[], { input, rule: { value, basis } }: Awaited): readonly Finding[] {
  const isPriorUnused = input.priorInformationNoticeSentOn !== undefined && value.priorInformation === null;
  const isUnused =
    isPriorUnused || claims.some(({ reduction, days }) => reduction !== 'prior-information' && days === null);
  if (!isUnused) return [];
  return [finding({ code: 'lots/reduction-not-open', outcome: 'not-applicable', severity: 'info', basis })];
}

function documentsFindings({ reduction }: Shortest, awaited: Awaited): readonly Finding[] {
  const extra = extraDays(awaited);
  if (extra === 0) return [];
  return [
    finding({
      code: reduction === 'urgency' ? 'lots/documents-extra-days/urgency' : 'lots/documents-extra-days',
      outcome: 'not-applicable',
      severity: 'info',
      basis: ruledOn(documentsExtraDays, awaited.on).basis,
      figures: [figure('days', extra, 'days')],
      path: ['documentsNotOnProfile'],
    }),
  ];
}

function agreementFindings({ input, on, step }: Awaited): readonly Finding[] {
  const { role = 'contracting-authority', central = false } = input;
  const isOpen = role === 'contracting-authority' && !central && step.endsWith('-tenders');
  return isOpen ? [agreedDateFinding(on)] : [];
}

function awaitedPeriod(awaited: Awaited): MinimumTenderPeriod {
  const { input, on, sentOn, rule } = awaited;
  const claims = claimsOf(awaited);
  const shortest = shortestOf(awaited, claims);
  const { zone, goodFriday } = input;
  const { lastDay, dayAfter } = regulationPeriod({
    event: sentOn,
    days: shortest.days,
    ...(zone === undefined ? {} : { zone }),
    ...(goodFriday === undefined ? {} : { goodFriday }),
  });
  return {
    on,
    ...shortest,
    sentOn,
    lastDay,
    closingFrom: dayAfter,
    findings: [
      ...periodFindings(shortest, awaited, lastDay, dayAfter),
      ...priorFindings(awaited),
      ...unusedFindings(claims, awaited),
      ...documentsFindings(shortest, awaited),
      ...agreementFindings(awaited),
      ...lawCheckedBefore(on, [priorInformationWindow], rule.basis),
    ],
  };
}

function judge(input: MinimumTenderPeriodInput): MinimumTenderPeriod {
  const on = input.noticeSentOn as CivilDate;
  const step = stepOf(input);
  const sentOn = sendingOf(input);
  checkSending(sentOn, input.step === 'tenders' ? 'invitationSentOn' : 'noticeSentOn');
  const open = { on, reduction: 'none', days: null, sentOn, lastDay: null, closingFrom: null } as const;
  // Refuses the days of before the tables, for every procedure.
  ruledOn(priorInformationWindow, on, ['noticeSentOn']);
  if (step === 'adapted') {
    const found = sufficientPeriodFinding(on);
    return { ...open, findings: [found, ...lawCheckedBefore(on, [priorInformationWindow], found.basis)] };
  }
  const rule = ruledIf(receiptPeriods[input.role ?? 'contracting-authority'][step], on);
  if (rule === undefined) return { ...open, findings: [unknownPeriod(['noticeSentOn'])] };
  return awaitedPeriod({ input, on, sentOn, step, rule });
}

/**
 * Says how many days applications or tenders must be awaited (délai minimal de réception), when the period ends and from
 * which day on the closing may be set.
 *
 * The period is counted under the regulation 1182/71: the day of the sending is not counted, Saturdays, Sundays and public
 * holidays are, a last day that is one of these is moved to the next working day. It ends with the last hour of its last
 * day, so that the closing may be set from 00:00 of the day after. Among the reductions that the facts allow, the one that
 * leaves the shortest period is taken. An adapted procedure has no minimum: the period must suit the contract and those who
 * answer. Where a prior-information notice served as the call for competition, `noticeSentOn` is the day of the invitation to
 * confirm interest.
 *
 * Source: CCP art. R2151-1, R2151-2 and R2161-2 to R2161-22; before 1 April 2019, décret n° 2016-360, art. 43 and 66 to 72.
 *
 * @param input - Procedure, step, days of the sendings, grounds of a reduction.
 * @returns The days, the last day, the first day of closing, and the findings.
 * @throws {@link PalierError} as {@link parseInput}; `core/missing-value` for the step or the invitation,
 * `lots/not-of-this-step`, `core/date-out-of-range` for an invitation before the notice, `lots/no-text-then` before 1 April
 * 2016; as {@link regulationPeriod}.
 *
 * @example
 * ```ts
 * const open = minimumTenderPeriod({ procedure: 'open', noticeSentOn: '2026-11-02', electronic: true });
 * console.log(open.days, open.lastDay, open.closingFrom); //=> 30 2026-12-02 2026-12-03
 * ```
 */
export function minimumTenderPeriod(input: MinimumTenderPeriodInput): MinimumTenderPeriod {
  return judge(parseInput(minimumTenderPeriodSchema, input));
}

/**
 * The same as {@link minimumTenderPeriod}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The period, or why it was refused.
 *
 * @example
 * ```ts
 * const result = safeMinimumTenderPeriod({ procedure: 'restricted', noticeSentOn: '2026-11-02' });
 * if (!result.ok) console.log(result.error.code, formatPath(result.error.path)); //=> core/missing-value step
 * ```
 */
export function safeMinimumTenderPeriod(input: MinimumTenderPeriodInput): SafeResult<MinimumTenderPeriod> {
  return attempt(() => minimumTenderPeriod(input));
}
