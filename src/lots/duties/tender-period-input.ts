/**
 * What is told of a procedure to find how long applications or tenders must be awaited.
 */
import * as z from 'zod';

import {
  civilDate,
  HOLIDAY_ZONES,
  LAST_HOLIDAY_YEAR,
  refuse,
  schemaOf,
  yearOf,
  type CivilDate,
  type HolidayZone,
} from '../../core/index.js';
import type { BuyerRole, ReceiptStep } from '../../law/index.js';

/** What {@link minimumTenderPeriod} is told of a procedure. */
export interface MinimumTenderPeriodInput {
  /**
   * The procedure: `open` (appel d'offres ouvert), `restricted` (appel d'offres restreint), `negotiated` (procédure avec
   * négociation), `adapted` (procédure adaptée).
   */
  readonly procedure: 'open' | 'restricted' | 'negotiated' | 'adapted';
  /** What is awaited, in a restricted call or a procedure with negotiation: it must be said there, and only there. */
  readonly step?: 'applications' | 'tenders';
  /**
   * The day the contract notice is sent to publication, `YYYY-MM-DD`; in an adapted procedure without a notice, the day the
   * consultation is engaged. It decides which law applies.
   */
  readonly noticeSentOn: string;
  /** The day the invitation to tender is sent: to be said for the step of tenders, and only for it. */
  readonly invitationSentOn?: string;
  /** In which capacity the buyer buys; a contracting authority unless said. */
  readonly role?: BuyerRole;
  /** Whether the buyer is a central authority (autorité publique centrale); it is not unless said. */
  readonly central?: boolean;
  /** Whether applications and tenders are sent electronically; they are not unless said. */
  readonly electronic?: boolean;
  /** Whether an urgency that the buyer can justify makes the period impossible to respect; none unless said. */
  readonly urgency?: boolean;
  /** The day a prior-information notice (avis de préinformation) was sent; none was unless said. */
  readonly priorInformationNoticeSentOn?: string;
  /** Whether documents of the consultation are left out of the buyer profile for a reason of R2132-5; not unless said. */
  readonly documentsNotOnProfile?: boolean;
  /** The day on which the closing is set, at any hour; it is then judged. */
  readonly closingOn?: string;
  /** The zone whose public holidays count; `metropole` unless said. */
  readonly zone?: HolidayZone;
  /** In `alsace-moselle`: whether Good Friday is a holiday in the commune; it is unless said. */
  readonly goodFriday?: boolean;
}

const day = schemaOf((value) => civilDate(value as string));
const optionalDay = z.exactOptional(day);
const flag = z.exactOptional(z.boolean());

/** Schema of {@link MinimumTenderPeriodInput}: unknown keys are refused, days are checked. */
export const minimumTenderPeriodSchema: z.ZodType<MinimumTenderPeriodInput> = z.strictObject({
  procedure: z.enum(['open', 'restricted', 'negotiated', 'adapted']),
  step: z.exactOptional(z.enum(['applications', 'tenders'])),
  noticeSentOn: day,
  invitationSentOn: optionalDay,
  role: z.exactOptional(z.enum(['contracting-authority', 'contracting-entity'])),
  central: flag,
  electronic: flag,
  urgency: flag,
  priorInformationNoticeSentOn: optionalDay,
  documentsNotOnProfile: flag,
  closingOn: optionalDay,
  zone: z.exactOptional(z.enum(HOLIDAY_ZONES as readonly [HolidayZone, ...HolidayZone[]])),
  goodFriday: flag,
});

/**
 * Refuses a sending whose period could leave the years whose public holidays are known.
 *
 * @param sentOn - The day of the sending.
 * @param field - Its name in the input.
 * @throws {@link PalierError} `core/holidays-not-known`.
 *
 * @internal
 */
export function checkSending(sentOn: CivilDate, field: string): void {
  if (yearOf(sentOn) < LAST_HOLIDAY_YEAR) return;
  refuse('core/holidays-not-known', `a day before ${String(LAST_HOLIDAY_YEAR)}`, sentOn, [field]);
}

/**
 * Tells what is awaited.
 *
 * @param input - What the schema let through.
 * @returns The step, or `adapted`.
 * @throws {@link PalierError} `core/missing-value`, `lots/not-of-this-step`.
 *
 * @internal
 */
export function stepOf(input: MinimumTenderPeriodInput): ReceiptStep | 'adapted' {
  const { procedure, step } = input;
  if (procedure === 'open' || procedure === 'adapted') {
    if (step === undefined) return procedure;
    return refuse('lots/not-of-this-step', 'no step: all is awaited together', step, ['step']);
  }
  if (step !== undefined) return `${procedure}-${step}`;
  return refuse('core/missing-value', 'what is awaited: applications or tenders', step, ['step']);
}

/**
 * Tells the sending that the period runs from.
 *
 * @param input - What the schema let through.
 * @returns The day of the notice, or of the invitation for the step of tenders.
 * @throws {@link PalierError} `core/missing-value`, `lots/not-of-this-step`, `core/date-out-of-range`.
 *
 * @internal
 */
export function sendingOf(input: MinimumTenderPeriodInput): CivilDate {
  const { step, noticeSentOn, invitationSentOn } = input;
  if (step !== 'tenders') {
    if (invitationSentOn === undefined) return noticeSentOn as CivilDate;
    return refuse('lots/not-of-this-step', 'no invitation: it opens the step of tenders', invitationSentOn, [
      'invitationSentOn',
    ]);
  }
  if (invitationSentOn === undefined) {
    return refuse('core/missing-value', 'the day the invitation to tender is sent', invitationSentOn, [
      'invitationSentOn',
    ]);
  }
  if (invitationSentOn < noticeSentOn) {
    refuse('core/date-out-of-range', `a day from ${noticeSentOn}`, invitationSentOn, ['invitationSentOn']);
  }
  return invitationSentOn as CivilDate;
}
