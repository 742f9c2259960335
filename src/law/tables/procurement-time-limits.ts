/**
 * What goes with the periods to receive tenders (CCP art. R2143-1, R2151-1, R2151-2 and R2161-3 to R2161-16), how long the
 * signature must wait (délai de suspension, R2182-1 and R2182-2), and how both are counted. The periods themselves stand in
 * `procurement-receipt-periods.ts`, the counting in `time-limits.ts`.
 */
import type { LawTable } from '../row.js';
import { deepFreeze, lawTable, type SourceDefinition } from '../table.js';

/** When a prior-information notice must have been sent, before the contract notice is. */
export interface PriorInformationWindow {
  /** Days before, at least. */
  readonly atLeastDays: number;
  /** Months before, at most. */
  readonly atMostMonths: number;
}

/** Who may agree with the selected candidates on the last day for tenders, and what holds without an agreement. */
export interface AgreedTenderDate {
  /** Whom the article leaves out. */
  readonly notFor: 'central-authorities';
  /** Days at least, where no agreement is reached. */
  readonly withoutAgreement: number;
}

/** Days added to the period for tenders. */
export interface ExtraDays {
  /** How many. */
  readonly days: number;
  /** When they are not. */
  readonly unless: 'urgency';
}

/** Days at least from the sending of the notification to the signature. */
export interface StandstillPeriod {
  /** When it is sent electronically. */
  readonly electronic: number;
  /** When it is not. */
  readonly otherwise: number;
  /** The procedures that it binds. */
  readonly procedure: 'formalised';
}

/**
 * When the standstill is not due: the only operator that took part is awarded the contract; the contract rests on a
 * framework agreement (marché subséquent) or on a dynamic purchasing system (marché spécifique).
 */
export type StandstillExemption = 'single-operator' | 'subsequent-contract';

/** How days are counted: under the `regulation` 1182/71, or from `date-to-date`. */
export type PeriodCount = 'regulation' | 'date-to-date';

/** What a count does with the first and the last day. */
export interface PeriodCountRule {
  /** Whether the day of the event is the first day. */
  readonly eventCounts: boolean;
  /** Whether a last day that is a Saturday, a Sunday or a public holiday is moved to the next working day. */
  readonly lastDayMoves: boolean;
}

/** How many working days a period must hold. */
export interface WorkingDaysWithin {
  /** Working days at least. */
  readonly workingDays: number;
  /** In a period of this many days or more. */
  readonly fromDays: number;
}

const CHECKED = { verifiedTo: '2026-08-01', checkedOn: '2026-11-23', unit: 'rule' } as const;
const IN_THE_DECREE = { from: '2016-04-01', until: '2019-03-31' } as const;
const IN_THE_CODE = { from: '2019-04-01', until: null } as const;

function decree(article: string): readonly SourceDefinition[] {
  return [{ text: 'decret-2016-360', article }];
}

function code(...articles: readonly string[]): readonly SourceDefinition[] {
  return articles.map((article) => ({ text: 'ccp', article }));
}

const READ_IN_A_COPY = 'The article of the decree was read in a public copy of it.';
const READ_IN_THE_CODE = 'Read in the consolidated code alone.';

/** In an adapted procedure (procédure adaptée): no minimum, but a period that suits the contract and those who answer. */
export const adaptedReceiptPeriod: LawTable<'sufficient'> = /* @__PURE__ */ lawTable<'sufficient'>({
  ...CHECKED,
  id: 'procurement/receipt-period-adapted',
  title: { fr: 'Délai de réception en procédure adaptée', en: 'Period to receive tenders in an adapted procedure' },
  rows: [
    {
      ...IN_THE_DECREE,
      value: 'sufficient',
      confidence: 'single-source',
      sources: decree('art. 43, I'),
      note: READ_IN_A_COPY,
    },
    { ...IN_THE_CODE, value: 'sufficient', confidence: 'confirmed', sources: code('art. R2151-1') },
  ],
});

/** When a prior-information notice must have been sent to reduce the period; it must also say what the notice says. */
export const priorInformationWindow: LawTable<PriorInformationWindow> =
  /* @__PURE__ */ lawTable<PriorInformationWindow>({
    ...CHECKED,
    id: 'procurement/prior-information-window',
    title: {
      fr: 'Envoi de l’avis de préinformation qui réduit le délai de réception',
      en: 'Sending of the prior-information notice that reduces the period',
    },
    rows: [
      {
        ...IN_THE_DECREE,
        value: { atLeastDays: 35, atMostMonths: 12 },
        confidence: 'single-source',
        sources: decree('art. 70, I'),
        note: READ_IN_A_COPY,
      },
      {
        ...IN_THE_CODE,
        value: { atLeastDays: 35, atMostMonths: 12 },
        confidence: 'confirmed',
        sources: code('art. R2161-3, 1°', 'art. R2161-8, 1°', 'art. R2161-15, 1°'),
      },
    ],
  });

/** Days added when documents of the consultation are not on the buyer profile for a reason of R2132-5. */
export const documentsExtraDays: LawTable<ExtraDays> = /* @__PURE__ */ lawTable<ExtraDays>({
  ...CHECKED,
  id: 'procurement/documents-extra-days',
  title: {
    fr: 'Jours ajoutés lorsque des documents ne sont pas sur le profil d’acheteur',
    en: 'Days added when documents are not on the buyer profile',
  },
  rows: [
    {
      ...IN_THE_DECREE,
      value: { days: 5, unless: 'urgency' },
      confidence: 'single-source',
      sources: decree('art. 43, I'),
      note: READ_IN_A_COPY,
    },
    {
      ...IN_THE_CODE,
      value: { days: 5, unless: 'urgency' },
      confidence: 'single-source',
      sources: code('art. R2151-2'),
      note: READ_IN_THE_CODE,
    },
  ],
});

/** The last day for tenders agreed with all the selected candidates, the same for all. */
export const agreedTenderDate: LawTable<AgreedTenderDate> = /* @__PURE__ */ lawTable<AgreedTenderDate>({
  ...CHECKED,
  id: 'procurement/agreed-tender-date',
  title: {
    fr: 'Date limite des offres fixée d’un commun accord avec les candidats',
    en: 'Last day for tenders agreed with the candidates',
  },
  rows: [
    {
      ...IN_THE_DECREE,
      value: { notFor: 'central-authorities', withoutAgreement: 10 },
      confidence: 'single-source',
      sources: decree('art. 70'),
      note: `${READ_IN_A_COPY} It is that of the restricted call; the procedure with negotiation is taken to be alike.`,
    },
    {
      ...IN_THE_CODE,
      value: { notFor: 'central-authorities', withoutAgreement: 10 },
      confidence: 'single-source',
      sources: code('art. R2161-9', 'art. R2161-16'),
      note: READ_IN_THE_CODE,
    },
  ],
});

/** How long the signature waits after the notification to the others was sent, in a formalised procedure. */
export const standstillPeriod: LawTable<StandstillPeriod> = /* @__PURE__ */ lawTable<StandstillPeriod>({
  ...CHECKED,
  id: 'procurement/standstill',
  title: { fr: 'Délai de suspension de la signature', en: 'Standstill before the signature' },
  rows: [
    {
      ...IN_THE_DECREE,
      value: { electronic: 11, otherwise: 16, procedure: 'formalised' },
      confidence: 'confirmed',
      sources: decree('art. 101'),
    },
    {
      ...IN_THE_CODE,
      value: { electronic: 11, otherwise: 16, procedure: 'formalised' },
      confidence: 'confirmed',
      sources: code('art. R2182-1'),
    },
  ],
});

/** When the standstill is not due in a formalised procedure. */
export const standstillExemptions: LawTable<readonly StandstillExemption[]> = /* @__PURE__ */ lawTable<
  readonly StandstillExemption[]
>({
  ...CHECKED,
  id: 'procurement/standstill-exemptions',
  unit: 'list',
  title: { fr: 'Cas sans délai de suspension', en: 'Cases without a standstill' },
  rows: [
    {
      ...IN_THE_DECREE,
      value: ['single-operator', 'subsequent-contract'],
      confidence: 'single-source',
      sources: decree('art. 101'),
      note: READ_IN_A_COPY,
    },
    {
      ...IN_THE_CODE,
      value: ['single-operator', 'subsequent-contract'],
      confidence: 'confirmed',
      sources: code('art. R2182-2'),
    },
  ],
});

const OLDER = 'The text is older: the row starts with the first day that the tables of procurement answer for.';

/**
 * The two ways to count: that of the regulation for the receipt of applications and tenders; from date to date for the
 * standstill, where the Conseil d'État departs from the regulation.
 */
export const periodCounts: Readonly<Record<PeriodCount, LawTable<PeriodCountRule>>> = /* @__PURE__ */ deepFreeze({
  regulation: /* @__PURE__ */ lawTable<PeriodCountRule>({
    ...CHECKED,
    id: 'procurement/period-count/regulation',
    title: {
      fr: 'Calcul des délais de réception des candidatures et des offres',
      en: 'Counting of the periods to receive applications and tenders',
    },
    rows: [
      {
        from: '2016-04-01',
        until: null,
        value: { eventCounts: false, lastDayMoves: true },
        confidence: 'confirmed',
        sources: [{ text: 'reglement-1182-71', article: 'art. 3' }],
        note: `The period ends with the last hour of its last day: the closing may be set from the first hour of the next one. French pages disagree on whether these are "délais francs"; the regulation settles it. ${OLDER}`,
      },
    ],
  }),
  'date-to-date': /* @__PURE__ */ lawTable<PeriodCountRule>({
    ...CHECKED,
    id: 'procurement/period-count/date-to-date',
    title: { fr: 'Calcul du délai de suspension', en: 'Counting of the standstill' },
    rows: [
      {
        from: '2016-04-01',
        until: null,
        value: { eventCounts: true, lastDayMoves: false },
        confidence: 'confirmed',
        sources: [{ text: 'ce-2011-08-02-347526' }, { text: 'rep-min-18835', confidence: 'single-source' }],
        note: `Sent on 28 December, sixteen days expire on 12 January and the contract may be signed on the 13th. ${OLDER}`,
      },
    ],
  }),
});

/** How many working days a period must hold under the regulation. */
export const twoWorkingDaysRule: LawTable<WorkingDaysWithin> = /* @__PURE__ */ lawTable<WorkingDaysWithin>({
  ...CHECKED,
  id: 'procurement/two-working-days',
  title: { fr: 'Jours ouvrables contenus dans un délai', en: 'Working days within a period' },
  rows: [
    {
      from: '2016-04-01',
      until: null,
      value: { workingDays: 2, fromDays: 2 },
      confidence: 'unconfirmed',
      sources: [{ text: 'reglement-1182-71', article: 'art. 3, paragraphe 5' }],
      note: `No source read quotes this paragraph. The periods of procurement, ten days at least, hold two working days in any case. ${OLDER}`,
    },
  ],
});
