/**
 * The fewest days to receive applications and tenders in a formalised procedure (délais minimaux de réception, CCP
 * art. R2161-2 to R2161-22). What lengthens them, the standstill and the counting stand in `procurement-time-limits.ts`.
 */
import type { BuyerRole } from '../procurement-terms.js';
import type { LawTable } from '../row.js';
import { deepFreeze, lawTable, type RowDefinition, type SourceDefinition } from '../table.js';

/**
 * What is awaited: applications and tenders together in an `open` call (appel d'offres ouvert); applications, then tenders
 * in a restricted call (appel d'offres restreint); applications, then initial tenders in a procedure with negotiation
 * (procédure avec négociation).
 */
export type ReceiptStep =
  'open' | 'restricted-applications' | 'restricted-tenders' | 'negotiated-applications' | 'negotiated-tenders';

/** Every step, in the order of the articles. */
export const RECEIPT_STEPS: readonly ReceiptStep[] = /* @__PURE__ */ Object.freeze<ReceiptStep[]>([
  'open',
  'restricted-applications',
  'restricted-tenders',
  'negotiated-applications',
  'negotiated-tenders',
]);

/** The fewest days to receive applications or tenders, and to how many each ground brings them down. */
export interface ReceiptPeriod {
  /** Days without any reduction. */
  readonly base: number;
  /** Days when everything is sent electronically; `null` where that reduces nothing. */
  readonly electronic: number | null;
  /** Whether it is enough that sending electronically is `possible`, or it must be `used`; `null` with `electronic`. */
  readonly electronicWhen: 'possible' | 'used' | null;
  /** Days in a duly justified urgency (urgence dûment justifiée); `null` where that reduces nothing. */
  readonly urgency: number | null;
  /** Days after a prior-information notice (avis de préinformation) in time; `null` where that reduces nothing. */
  readonly priorInformation: number | null;
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

type ReceiptRow = RowDefinition<ReceiptPeriod>;

const OPEN: ReceiptPeriod = {
  base: 35,
  electronic: 30,
  electronicWhen: 'possible',
  urgency: 15,
  priorInformation: 15,
};

const APPLICATIONS: ReceiptPeriod = {
  base: 30,
  electronic: null,
  electronicWhen: null,
  urgency: 15,
  priorInformation: null,
};

const TENDERS: ReceiptPeriod = {
  base: 30,
  electronic: 25,
  electronicWhen: 'possible',
  urgency: 10,
  priorInformation: 10,
};

function withoutReduction(base: number): ReceiptPeriod {
  return { base, electronic: null, electronicWhen: null, urgency: null, priorInformation: null };
}

const OPEN_ROWS: readonly ReceiptRow[] = [
  {
    ...IN_THE_DECREE,
    value: OPEN,
    confidence: 'inferred',
    sources: [...decree('art. 66 à 68'), { text: 'directive-2014-24', article: 'art. 27' }],
    note: 'The articles of the decree on the open call were not read. Those on the other procedures have the periods that the code has since, and both transpose the same directive: the figures are those of R2161-2 and R2161-3.',
  },
  { ...IN_THE_CODE, value: OPEN, confidence: 'confirmed', sources: code('art. R2161-2', 'art. R2161-3') },
];

function inTheCode(value: ReceiptPeriod, article: string): ReceiptRow {
  return { ...IN_THE_CODE, value, confidence: 'single-source', sources: code(article), note: READ_IN_THE_CODE };
}

const AUTHORITY_ROWS: Readonly<Record<ReceiptStep, readonly ReceiptRow[]>> = {
  open: OPEN_ROWS,
  'restricted-applications': [
    {
      ...IN_THE_DECREE,
      value: APPLICATIONS,
      confidence: 'single-source',
      sources: decree('art. 69, 1°'),
      note: READ_IN_A_COPY,
    },
    { ...IN_THE_CODE, value: APPLICATIONS, confidence: 'confirmed', sources: code('art. R2161-6, 1°') },
  ],
  'restricted-tenders': [
    {
      ...IN_THE_DECREE,
      value: TENDERS,
      confidence: 'single-source',
      sources: decree('art. 70, I'),
      note: READ_IN_A_COPY,
    },
    {
      ...IN_THE_CODE,
      value: { ...TENDERS, electronicWhen: 'used' },
      confidence: 'confirmed',
      sources: code('art. R2161-7', 'art. R2161-8'),
      note: 'Tenders that "are" sent electronically, where the decree was content that they could be.',
    },
  ],
  'negotiated-applications': [
    {
      ...IN_THE_DECREE,
      value: APPLICATIONS,
      confidence: 'single-source',
      sources: decree('art. 72, I'),
      note: READ_IN_A_COPY,
    },
    inTheCode(APPLICATIONS, 'art. R2161-12'),
  ],
  'negotiated-tenders': [
    {
      ...IN_THE_DECREE,
      value: TENDERS,
      confidence: 'inferred',
      sources: decree('art. 72, II'),
      note: 'The thirty days and the reduction after a prior-information notice were read in a public copy of the decree, which stopped there: the three figures of the reductions are those of R2161-15, as for the restricted call.',
    },
    { ...IN_THE_CODE, value: TENDERS, confidence: 'confirmed', sources: code('art. R2161-14', 'art. R2161-15') },
  ],
};

const ENTITY_ROWS: Readonly<Record<ReceiptStep, readonly ReceiptRow[]>> = {
  open: OPEN_ROWS,
  'restricted-applications': [
    {
      ...IN_THE_DECREE,
      value: withoutReduction(15),
      confidence: 'single-source',
      sources: decree('art. 69, 2°'),
      note: READ_IN_A_COPY,
    },
    inTheCode(withoutReduction(15), 'art. R2161-6, 2°'),
  ],
  'restricted-tenders': [inTheCode(withoutReduction(10), 'art. R2161-10')],
  'negotiated-applications': [inTheCode(withoutReduction(15), 'art. R2161-21')],
  'negotiated-tenders': [inTheCode(withoutReduction(10), 'art. R2161-22')],
};

const STEP_NAMES: Readonly<Record<ReceiptStep, readonly [fr: string, en: string]>> = {
  open: ['appel d’offres ouvert', 'open call'],
  'restricted-applications': ['candidatures en appel d’offres restreint', 'applications in a restricted call'],
  'restricted-tenders': ['offres en appel d’offres restreint', 'tenders in a restricted call'],
  'negotiated-applications': [
    'candidatures en procédure avec négociation',
    'applications in a procedure with negotiation',
  ],
  'negotiated-tenders': [
    'offres initiales en procédure avec négociation',
    'initial tenders in a procedure with negotiation',
  ],
};

const ROLE_NAMES: Readonly<Record<BuyerRole, readonly [fr: string, en: string]>> = {
  'contracting-authority': ['pouvoir adjudicateur', 'contracting authority'],
  'contracting-entity': ['entité adjudicatrice', 'contracting entity'],
};

function receiptTables(
  role: BuyerRole,
  rows: Readonly<Record<ReceiptStep, readonly ReceiptRow[]>>,
): Readonly<Record<ReceiptStep, LawTable<ReceiptPeriod>>> {
  const [roleFr, roleEn] = ROLE_NAMES[role];
  const tables = RECEIPT_STEPS.map((step) => {
    const [fr, en] = STEP_NAMES[step];
    const title = { fr: `Délai minimal de réception, ${fr}, ${roleFr}`, en: `Minimum period, ${en}, ${roleEn}` };
    const id = `procurement/receipt-period/${role}/${step}`;
    return [step, lawTable<ReceiptPeriod>({ ...CHECKED, id, title, rows: rows[step] })] as const;
  });
  return Object.fromEntries(tables) as Record<ReceiptStep, LawTable<ReceiptPeriod>>;
}

/**
 * The fewest days to receive applications and tenders in a formalised procedure, by capacity of the buyer and step. A
 * contracting entity may agree on the last day for tenders with the selected candidates: its figure is the one that holds
 * without an agreement.
 */
export const receiptPeriods: Readonly<Record<BuyerRole, Readonly<Record<ReceiptStep, LawTable<ReceiptPeriod>>>>> =
  /* @__PURE__ */ deepFreeze({
    'contracting-authority': /* @__PURE__ */ receiptTables('contracting-authority', AUTHORITY_ROWS),
    'contracting-entity': /* @__PURE__ */ receiptTables('contracting-entity', ENTITY_ROWS),
  });
