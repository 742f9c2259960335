/**
 * How long the signature must wait after the notification to those who are not chosen (délai de suspension, CCP
 * art. R2182-1 and R2182-2), under the count that the Conseil d'État made and under the longer one of the regulation.
 */
import * as z from 'zod';

import {
  attempt,
  civilDate,
  figure,
  finding,
  HOLIDAY_ZONES,
  parseInput,
  refuse,
  schemaOf,
  type Citation,
  type CivilDate,
  type Finding,
  type HolidayZone,
  type SafeResult,
} from '../../core/index.js';
import {
  dateToDatePeriod,
  periodCounts,
  regulationPeriod,
  standstillExemptions,
  standstillPeriod,
  type ProcurementProcedure,
  type StandstillExemption,
} from '../../law/index.js';
import { lawCheckedBefore } from '../law-checked.js';
import { ruledOn } from '../ruled.js';
import { checkSending } from './tender-period-input.js';
import { noStandstillFinding } from './time-limits.js';

/** What {@link standstill} is told of an award. */
export interface StandstillInput {
  /** The decisive day, `YYYY-MM-DD`: the notice sent, else the consultation engaged. */
  readonly on: string;
  /** How the contract is passed. */
  readonly procedure: ProcurementProcedure;
  /** The day the notification to the candidates and tenderers who are not chosen is sent, not before the decisive day. */
  readonly notificationSentOn: string;
  /** Whether it is sent electronically. */
  readonly electronic: boolean;
  /** Whether the contract is awarded to the only operator that took part; not unless said. */
  readonly singleOperator?: boolean;
  /**
   * Whether it rests on a framework agreement (marché subséquent) or on a dynamic purchasing system (marché spécifique); not
   * unless said.
   */
  readonly subsequentContract?: boolean;
  /** The day on which the buyer signs, known or planned; it is then judged. */
  readonly signedOn?: string;
  /** The zone whose public holidays count in the longer count; `metropole` unless said. */
  readonly zone?: HolidayZone;
  /** In `alsace-moselle`: whether Good Friday is a holiday in the commune; it is unless said. */
  readonly goodFriday?: boolean;
}

/** A standstill under one count. */
export interface StandstillCount {
  /** Its last day. */
  readonly lastDay: CivilDate;
  /** The first day on which the contract may be signed. */
  readonly firstDayOfSignature: CivilDate;
}

/** The standstill of an award. Plain JSON. */
export interface Standstill {
  /** The day whose law was applied. */
  readonly on: CivilDate;
  /** Whether it is due. */
  readonly due: 'yes' | 'no';
  /** Its length in days; `null` when it is not due. */
  readonly days: number | null;
  /** From date to date, as the Conseil d'État counts: what the law asks; `null` when it is not due. */
  readonly legalMinimum: StandstillCount | null;
  /** Under the regulation 1182/71, never shorter: a courtesy to those who count so; `null` when it is not due. */
  readonly safe: StandstillCount | null;
  /** What the law says, with its articles and both counts. */
  readonly findings: readonly Finding[];
}

const day = schemaOf((value) => civilDate(value as string));
const flag = z.exactOptional(z.boolean());

/** Schema of {@link StandstillInput}: unknown keys are refused, days are checked. */
export const standstillSchema: z.ZodType<StandstillInput> = z.strictObject({
  on: day,
  procedure: z.enum(['dispensed', 'adapted', 'formalised']),
  notificationSentOn: day,
  electronic: z.boolean(),
  singleOperator: flag,
  subsequentContract: flag,
  signedOn: z.exactOptional(day),
  zone: z.exactOptional(z.enum(HOLIDAY_ZONES as readonly [HolidayZone, ...HolidayZone[]])),
  goodFriday: flag,
});

function exemptionOf(input: StandstillInput, known: readonly StandstillExemption[]): StandstillExemption | undefined {
  const claimed = { 'single-operator': input.singleOperator, 'subsequent-contract': input.subsequentContract };
  return known.find((one) => claimed[one] === true);
}

/** What both counts make of a standstill. */
interface Counts {
  readonly days: number;
  readonly legal: StandstillCount;
  readonly safe: StandstillCount;
  readonly basis: readonly Citation[];
  readonly regulation: readonly Citation[];
}

function countsOf(input: StandstillInput, on: CivilDate): Counts {
  const { value, basis } = ruledOn(standstillPeriod, on);
  const { zone, goodFriday } = input;
  const days = input.electronic ? value.electronic : value.otherwise;
  const event = input.notificationSentOn as CivilDate;
  const legal = dateToDatePeriod({ event, days });
  const safe = regulationPeriod({
    event,
    days,
    ...(zone === undefined ? {} : { zone }),
    ...(goodFriday === undefined ? {} : { goodFriday }),
  });
  return {
    days,
    legal: { lastDay: legal.lastDay, firstDayOfSignature: legal.dayAfter },
    safe: { lastDay: safe.lastDay, firstDayOfSignature: safe.dayAfter },
    basis: [...basis, ...ruledOn(periodCounts['date-to-date'], on).basis],
    regulation: ruledOn(periodCounts.regulation, on).basis,
  };
}

function lengthFindings(input: StandstillInput, { days, legal, safe, basis, regulation }: Counts): readonly Finding[] {
  return [
    finding({
      code: 'lots/standstill',
      outcome: 'not-applicable',
      severity: 'warning',
      basis,
      figures: [
        figure('days', days, 'days'),
        figure('sent', input.notificationSentOn, 'day'),
        figure('last', legal.lastDay, 'day'),
        figure('from', legal.firstDayOfSignature, 'day'),
      ],
      path: ['notificationSentOn'],
    }),
    finding({
      code: 'lots/standstill-safe',
      outcome: 'not-applicable',
      severity: 'info',
      basis: regulation,
      figures: [figure('last', safe.lastDay, 'day'), figure('from', safe.firstDayOfSignature, 'day')],
      path: ['notificationSentOn'],
    }),
  ];
}

function signatureFindings(input: StandstillInput, { legal, safe, basis, regulation }: Counts): readonly Finding[] {
  const { signedOn } = input;
  if (signedOn === undefined) return [];
  const isMet = signedOn >= legal.firstDayOfSignature;
  const signed = figure('signed', signedOn, 'day');
  const verdict = finding({
    code: 'lots/signature-day',
    outcome: isMet ? 'met' : 'breached',
    severity: isMet ? 'info' : 'blocking',
    basis,
    figures: [signed, figure('from', legal.firstDayOfSignature, 'day')],
    path: ['signedOn'],
  });
  if (!isMet || signedOn >= safe.firstDayOfSignature) return [verdict];
  return [
    verdict,
    finding({
      code: 'lots/signature-before-safe-day',
      outcome: 'not-applicable',
      severity: 'info',
      basis: regulation,
      figures: [signed, figure('from', safe.firstDayOfSignature, 'day')],
      path: ['signedOn'],
    }),
  ];
}

function judge(input: StandstillInput): Standstill {
  const on = input.on as CivilDate;
  const { basis } = ruledOn(standstillPeriod, on, ['on']);
  if (input.notificationSentOn < on) {
    refuse('core/date-out-of-range', `a day from ${on}`, input.notificationSentOn, ['notificationSentOn']);
  }
  checkSending(input.notificationSentOn as CivilDate, 'notificationSentOn');
  const checked = lawCheckedBefore(on, [standstillPeriod], basis);
  const none = { on, due: 'no', days: null, legalMinimum: null, safe: null } as const;
  if (input.procedure !== 'formalised') return { ...none, findings: [noStandstillFinding(on), ...checked] };
  const exemptions = ruledOn(standstillExemptions, on);
  const exemption = exemptionOf(input, exemptions.value);
  if (exemption !== undefined) {
    const code = `lots/standstill-not-due/${exemption}`;
    const found = finding({ code, outcome: 'not-applicable', severity: 'info', basis: exemptions.basis });
    return { ...none, findings: [found, ...checked] };
  }
  const counts = countsOf(input, on);
  return {
    on,
    due: 'yes',
    days: counts.days,
    legalMinimum: counts.legal,
    safe: counts.safe,
    findings: [...lengthFindings(input, counts), ...signatureFindings(input, counts), ...checked],
  };
}

/**
 * Says how long the signature must wait after the notification to those who are not chosen (délai de suspension), under two
 * counts: `legalMinimum`, from date to date as the Conseil d'État counts, the day of the sending and the last day included;
 * `safe`, under the regulation 1182/71, a day longer or more. The first one is the law; the second is a courtesy.
 *
 * Only formalised procedures have a standstill, and not where a single operator took part nor for contracts that rest on a
 * framework agreement or on a dynamic purchasing system.
 *
 * Source: CCP art. R2182-1 and R2182-2, CE 2 août 2011, n° 347526; before 1 April 2019, décret n° 2016-360, art. 101.
 *
 * @param input - Decisive day, procedure, sending of the notification.
 * @returns Both counts, or why there is none, and the findings.
 * @throws {@link PalierError} as {@link parseInput}; `lots/no-text-then` before 1 April 2016, `core/date-out-of-range` for a
 * notification before the decisive day; as {@link regulationPeriod}.
 *
 * @example
 * ```ts
 * const { days, legalMinimum, safe } = standstill({
 *   on: '2026-09-01',
 *   procedure: 'formalised',
 *   notificationSentOn: '2026-11-02',
 *   electronic: true,
 * });
 * console.log(days, legalMinimum?.firstDayOfSignature, safe?.firstDayOfSignature); //=> 11 2026-11-13 2026-11-14
 * ```
 */
export function standstill(input: StandstillInput): Standstill {
  return judge(parseInput(standstillSchema, input));
}

/**
 * The same as {@link standstill}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The standstill, or why it was refused.
 *
 * @example
 * ```ts
 * const early = { on: '2026-09-01', procedure: 'formalised', notificationSentOn: '2026-08-31', electronic: true } as const;
 * const result = safeStandstill(early);
 * if (!result.ok) console.log(result.error.code); //=> core/date-out-of-range
 * ```
 */
export function safeStandstill(input: StandstillInput): SafeResult<Standstill> {
  return attempt(() => standstill(input));
}
