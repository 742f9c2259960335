/**
 * The duty to award contracts in lots (allotissement, CCP art. L2113-10 and L2113-11): when it falls away, which reasons
 * may be given and by whom, where they are written, how bids and awards may be limited, how offers by lot are judged.
 */
import { deepFreeze, lawTable, type RowDefinition } from '../table.js';
import type { LawTable } from '../row.js';

/**
 * Why a buyer may choose not to award in lots: it `cannot-coordinate` by itself (organisation, pilotage, coordination);
 * lots would be such that one of these follows: `restricts-competition`, `technically-difficult`, `more-costly`; or they risk
 * an `unsuccessful-procedure` (procédure infructueuse).
 */
export type AllotmentReason =
  'cannot-coordinate' | 'restricts-competition' | 'technically-difficult' | 'more-costly' | 'unsuccessful-procedure';

/** Every reason, in the order of the article. */
export const ALLOTMENT_REASONS: readonly AllotmentReason[] = /* @__PURE__ */ Object.freeze<AllotmentReason[]>([
  'cannot-coordinate',
  'restricts-competition',
  'technically-difficult',
  'more-costly',
  'unsuccessful-procedure',
]);

/** Who may give a reason: any buyer, or a contracting entity (entité adjudicatrice) only. */
export type AllotmentReasonGiver = 'any-buyer' | 'contracting-entity';

/**
 * Where the reasons are written: in the consultation documents or the presentation report
 * (`consultation-documents-or-report`), among the information that a contracting entity keeps (`kept-information`), or in
 * the procedure documents that the buyer keeps (`kept-procedure-documents`).
 */
export type AllotmentReasonPlace = 'consultation-documents-or-report' | 'kept-information' | 'kept-procedure-documents';

/** Which contracts have their reasons in the documents kept: those below the formalised thresholds, or passed by adapted procedure. */
export type KeptReasonsScope = 'below-thresholds-or-social-services' | 'adapted-procedure';

/** Where the reasons of a contract kept in one piece are written. */
export interface AllotmentReasonPlaces {
  /** At or above the formalised thresholds, for a contracting authority. */
  readonly authority: AllotmentReasonPlace;
  /** At or above the formalised thresholds, for a contracting entity. */
  readonly entity: AllotmentReasonPlace;
  /** For the contracts named by `keptFor`. */
  readonly kept: AllotmentReasonPlace;
  /** Which contracts have theirs in the documents kept. */
  readonly keptFor: KeptReasonsScope;
}

/** What a buyer may limit for one operator: the lots it bids for, or those it is awarded. */
export interface BidderLimitPowers {
  /** The number of lots that one operator may bid for. */
  readonly bids: boolean;
  /** The number of lots that one operator may be awarded. */
  readonly awards: boolean;
}

/**
 * What the consultation documents say of lots: `bids`, whether an operator may bid for one, several or all of them;
 * `maximum`, how many one bidder may be awarded, if there is such a limit; `rule`, what is done then where the award
 * criteria would give it more.
 */
export type BidderStatementItem = 'bids' | 'maximum' | 'rule';

/** Who may allow offers that vary with the number of lots won (offres variables). */
export interface VariableOffers {
  /** Any buyer, a contracting entity, or nobody. */
  readonly allowedBy: 'any-buyer' | 'contracting-entity' | 'nobody';
  /** From which value of the need, in euros HT, included; `null` where the law set none. */
  readonly needFrom: string | null;
}

/** The dated values of allotment, by subject. */
export interface AllotmentTables {
  /** The duty, unless the object has no distinct services (prestations distinctes). */
  readonly duty: LawTable<'unless-no-distinct-services'>;
  /** Global contracts (marchés globaux) stand outside it. */
  readonly globalContracts: LawTable<'outside'>;
  /** Where there are no distinct services, no reason has to be given. */
  readonly withoutDistinctServices: LawTable<'no-reason-needed'>;
  /** Where reasons are written. */
  readonly places: LawTable<AllotmentReasonPlaces>;
  /** What may be limited for one operator. */
  readonly limits: LawTable<BidderLimitPowers>;
  /** What the consultation documents say of it. */
  readonly statement: LawTable<readonly BidderStatementItem[]>;
  /** Who may allow variable offers; others are judged lot by lot. */
  readonly variableOffers: LawTable<VariableOffers>;
}

const CHECKED = { verifiedTo: '2026-08-01', checkedOn: '2026-11-23' } as const;
const BEFORE = { from: '2016-04-01', until: '2019-03-31' } as const;
const CODE = { from: '2019-04-01', until: null } as const;

const ORDINANCE_READ = 'The article was read as law firms quote it.';
const DECREE_READ = 'The article was read as one page on the allotment of contracts quotes it.';

function rowsOf<V>(value: V, before: string, since: string): readonly RowDefinition<V>[] {
  return [
    {
      ...BEFORE,
      value,
      confidence: 'confirmed',
      sources: [{ text: 'ordonnance-2015-899', article: before }],
      note: ORDINANCE_READ,
    },
    { ...CODE, value, confidence: 'confirmed', sources: [{ text: 'ccp', article: since }] },
  ];
}

function decreeAndCode<V>(value: V, before: string, since: string): readonly RowDefinition<V>[] {
  return [
    {
      ...BEFORE,
      value,
      confidence: 'single-source',
      sources: [{ text: 'decret-2016-360', article: before }],
      note: DECREE_READ,
    },
    { ...CODE, value, confidence: 'confirmed', sources: [{ text: 'ccp', article: since }] },
  ];
}

/** The duty to award in lots and what goes with it, by subject. */
export const allotmentTables: AllotmentTables = /* @__PURE__ */ deepFreeze({
  duty: /* @__PURE__ */ lawTable<'unless-no-distinct-services'>({
    ...CHECKED,
    id: 'procurement/allotment/duty',
    unit: 'rule',
    title: { fr: 'Obligation d’allotir', en: 'Duty to award in lots' },
    rows: rowsOf('unless-no-distinct-services', 'art. 32, I', 'art. L2113-10'),
  }),
  globalContracts: /* @__PURE__ */ lawTable<'outside'>({
    ...CHECKED,
    id: 'procurement/allotment/global-contracts',
    unit: 'rule',
    title: {
      fr: 'Marchés globaux hors de l’obligation d’allotir',
      en: 'Global contracts outside the duty to award in lots',
    },
    rows: rowsOf('outside', 'art. 32, I', 'art. L2171-1'),
  }),
  withoutDistinctServices: /* @__PURE__ */ lawTable<'no-reason-needed'>({
    ...CHECKED,
    id: 'procurement/allotment/without-distinct-services',
    unit: 'rule',
    title: {
      fr: 'Absence de prestations distinctes : pas de motivation',
      en: 'No distinct services: no reasons to give',
    },
    rows: [
      {
        from: '2016-04-01',
        until: null,
        value: 'no-reason-needed',
        confidence: 'single-source',
        sources: [{ text: 'caa-nancy-2023-12-19' }],
        note: 'Known by one report of the ruling. It reads a duty that the ordonnance of 2015 and the code word alike; the text that it applied was not read.',
      },
    ],
  }),
  places: /* @__PURE__ */ lawTable<AllotmentReasonPlaces>({
    ...CHECKED,
    id: 'procurement/allotment/reason-places',
    unit: 'rule',
    title: {
      fr: 'Où la décision de ne pas allotir est motivée',
      en: 'Where the reasons for not awarding in lots are written',
    },
    rows: [
      {
        ...BEFORE,
        value: {
          authority: 'consultation-documents-or-report',
          entity: 'kept-information',
          kept: 'kept-procedure-documents',
          keptFor: 'below-thresholds-or-social-services',
        },
        confidence: 'single-source',
        sources: [{ text: 'decret-2016-360', article: 'art. 12, I et II' }],
        note: `${DECREE_READ} It names the legal services of its article 29 with the social ones.`,
      },
      {
        ...CODE,
        value: {
          authority: 'consultation-documents-or-report',
          entity: 'kept-information',
          kept: 'kept-procedure-documents',
          keptFor: 'adapted-procedure',
        },
        confidence: 'confirmed',
        sources: [
          { text: 'ccp', article: 'art. R2113-2' },
          { text: 'ccp', article: 'art. R2113-3' },
        ],
        note: 'R2113-3 names needs at or above the formalised thresholds, R2113-2 contracts passed by adapted procedure: social services at or above those thresholds fall under the words of both.',
      },
    ],
  }),
  limits: /* @__PURE__ */ lawTable<BidderLimitPowers>({
    ...CHECKED,
    id: 'procurement/allotment/bidder-limits',
    unit: 'rule',
    title: { fr: 'Limites du nombre de lots par opérateur', en: 'Limits on the number of lots per operator' },
    rows: rowsOf({ bids: true, awards: true }, 'art. 32, I', 'art. L2113-10, al. 3'),
  }),
  statement: /* @__PURE__ */ lawTable<readonly BidderStatementItem[]>({
    ...CHECKED,
    id: 'procurement/allotment/bidder-statement',
    unit: 'list',
    title: {
      fr: 'Mentions des documents de la consultation sur les lots',
      en: 'What the consultation documents say of lots',
    },
    rows: decreeAndCode<readonly BidderStatementItem[]>(['bids', 'maximum', 'rule'], 'art. 12, III', 'art. R2113-1'),
  }),
  variableOffers: /* @__PURE__ */ lawTable<VariableOffers>({
    ...CHECKED,
    id: 'procurement/allotment/variable-offers',
    unit: 'rule',
    title: {
      fr: 'Offres variables selon le nombre de lots obtenus',
      en: 'Offers that vary with the number of lots won',
    },
    rows: [
      {
        from: '2016-04-01',
        until: '2016-12-10',
        value: { allowedBy: 'any-buyer', needFrom: null },
        confidence: 'inferred',
        sources: [{ text: 'ordonnance-2015-899', article: 'art. 32, I' }],
        note: `${ORDINANCE_READ} The last day is inferred: the day before the statute that follows is taken to be in force.`,
      },
      {
        from: '2016-12-11',
        until: '2019-03-31',
        value: { allowedBy: 'nobody', needFrom: null },
        confidence: 'unconfirmed',
        sources: [
          { text: 'ordonnance-2015-899', article: 'art. 32, I' },
          { text: 'loi-2016-1691', article: 'art. 39' },
        ],
        note: 'The statute is reported to have changed the article; neither its wording nor its first day was read.',
      },
      {
        from: '2019-04-01',
        until: '2023-10-24',
        value: { allowedBy: 'nobody', needFrom: null },
        confidence: 'confirmed',
        sources: [{ text: 'ccp', article: 'art. L2151-1' }],
      },
      {
        from: '2023-10-25',
        until: '2023-12-29',
        value: { allowedBy: 'contracting-entity', needFrom: null },
        confidence: 'confirmed',
        sources: [
          { text: 'ccp', article: 'art. L2151-1' },
          { text: 'ccp', article: 'art. L2152-7, al. 2' },
        ],
        note: 'The article asks for a value that a regulation sets; none was in the code yet.',
      },
      {
        from: '2023-12-30',
        until: null,
        value: { allowedBy: 'contracting-entity', needFrom: '10000000' },
        confidence: 'confirmed',
        sources: [
          { text: 'ccp', article: 'art. L2151-1' },
          { text: 'ccp', article: 'art. L2152-7, al. 2' },
          { text: 'ccp', article: 'art. D2151-7-1', confidence: 'single-source' },
        ],
        note: 'The value and its first day were read in the consolidated code only.',
      },
    ],
  }),
});

function reasonTable(
  reason: AllotmentReason,
  title: { fr: string; en: string },
  article: string,
): LawTable<AllotmentReasonGiver> {
  return lawTable<AllotmentReasonGiver>({
    ...CHECKED,
    id: `procurement/allotment/reason/${reason}`,
    unit: 'rule',
    title,
    rows: rowsOf<AllotmentReasonGiver>('any-buyer', 'art. 32, I', article),
  });
}

/** Who may give each reason for not awarding in lots, and since when. */
export const allotmentReasons: Readonly<Record<AllotmentReason, LawTable<AllotmentReasonGiver>>> =
  /* @__PURE__ */ deepFreeze({
    'cannot-coordinate': /* @__PURE__ */ reasonTable(
      'cannot-coordinate',
      { fr: 'Coordination impossible par l’acheteur', en: 'The buyer cannot coordinate' },
      'art. L2113-11, 1°',
    ),
    'restricts-competition': /* @__PURE__ */ reasonTable(
      'restricts-competition',
      { fr: 'Concurrence restreinte par les lots', en: 'Lots would restrict competition' },
      'art. L2113-11, 2°',
    ),
    'technically-difficult': /* @__PURE__ */ reasonTable(
      'technically-difficult',
      { fr: 'Exécution rendue techniquement difficile', en: 'Lots would make performance technically difficult' },
      'art. L2113-11, 2°',
    ),
    'more-costly': /* @__PURE__ */ reasonTable(
      'more-costly',
      { fr: 'Exécution rendue plus coûteuse', en: 'Lots would make performance more costly' },
      'art. L2113-11, 2°',
    ),
    'unsuccessful-procedure': /* @__PURE__ */ lawTable<AllotmentReasonGiver>({
      ...CHECKED,
      id: 'procurement/allotment/reason/unsuccessful-procedure',
      unit: 'rule',
      title: { fr: 'Risque de procédure infructueuse', en: 'Risk of an unsuccessful procedure' },
      rows: [
        {
          from: '2023-10-25',
          until: null,
          value: 'contracting-entity',
          confidence: 'confirmed',
          sources: [
            { text: 'ccp', article: 'art. L2113-11, 3°' },
            { text: 'loi-2023-973', article: 'art. 26' },
          ],
        },
      ],
    }),
  });
