/**
 * Social conditions of performance and insertion as an award criterion in public contracts (CCP art. L2112-2, L2112-2-1 and
 * R2152-7): from which day and value a social condition is due, when the buyer may do without, where the reasons are
 * written, and what an insertion criterion may be.
 *
 * The statute dates the duty five years after its promulgation at the latest. The code says 22 August 2026, some
 * practitioners the day before: that one day stands on rows of its own, which are not confirmed.
 */
import type { BuyerRole } from '../procurement-terms.js';
import { deepFreeze, lawTable, type RowDefinition, type SourceDefinition } from '../table.js';
import type { LawTable } from '../row.js';

/**
 * Whether social or employment conditions of performance are due: `optional`; `disputed` on the one day for which the
 * sources do not agree; `from-european-threshold` when they are due from the European threshold on, included.
 */
export type SocialConditionRule = 'optional' | 'disputed' | 'from-european-threshold';

/**
 * The four cases in which the buyer may decide to do without a social condition (CCP art. L2112-2-1 II): 1° an immediately
 * available solution meets the need, 2° it could not have a sufficient link with the object, 3° it would restrict
 * competition or make performance technically or economically difficult, 4° works that last less than six months.
 */
export type SocialDerogation =
  | 'immediately-available-solution'
  | 'no-sufficient-link'
  | 'restricts-competition-or-difficult'
  | 'works-under-six-months';

/** Every derogation, in the order of the article. */
export const SOCIAL_DEROGATIONS: readonly SocialDerogation[] = /* @__PURE__ */ Object.freeze<SocialDerogation[]>([
  'immediately-available-solution',
  'no-sufficient-link',
  'restricts-competition-or-difficult',
  'works-under-six-months',
]);

/** What a derogation asks for beyond the case that it names. */
export interface SocialDerogationRule {
  /** Which contracts it is open to; none while nothing is due. */
  readonly contracts: 'none' | 'any' | 'works';
  /** The contract lasts less than this many months, which are not included; `null` when its length does not matter. */
  readonly underMonths: number | null;
}

/**
 * Where the reasons for doing without a social condition are written: in the documents of the procedure that the buyer
 * keeps (documents conservés, L2184-1), or by any appropriate means (par tout moyen approprié); nowhere while nothing is due.
 */
export type SocialReasonsRecord = 'nothing-to-state' | 'kept-documents' | 'any-appropriate-means';

/**
 * From which threshold a social condition is due in social and other specific services for certain: theirs; none while it
 * is optional.
 */
export type SocialServicesRule = 'none' | 'own-threshold';

/** Whether a reservation alone is a social condition; `not-needed` while nothing is due. */
export type ReservedLotRule = 'not-needed' | 'not-enough-alone';

/** What is compared with the threshold, and what a derogation is judged on, when a contract is in lots. */
export interface SocialConditionOfLots {
  /** The value compared with the threshold. */
  readonly value: 'none' | 'all-lots';
  /** What each derogation is judged on. */
  readonly derogation: 'none' | 'each-lot';
}

/** What the law accepts of an award criterion on insertion (performances en matière d'insertion professionnelle). */
export interface InsertionCriterionRule {
  /** The weight of such a criterion that a ruling found lawful, as a share; not a ceiling. */
  readonly acceptedWeight: string;
  /** Whether it may stand without an insertion clause in the contract. */
  readonly withoutClause: boolean;
}

const CHECKED = { verifiedTo: '2026-08-01', checkedOn: '2026-11-23' } as const;

const DUTY_READ_AGAIN =
  'Re-read article L2112-2-1: it was read as a deferred version of the code, and an act of April to November 2026 is not excluded.';
const DISPUTED =
  'The code dates the article 22 August 2026; two practitioners say 21 August for the whole reform. Nothing read settles this one day.';

type Held<V> = Pick<RowDefinition<V>, 'value' | 'confidence' | 'sources'> & { readonly note?: string };

// The day in dispute holds what follows, unconfirmed, so that no verdict of that day passes for settled.
function sinceTheDuty<V>(before: V, row: Held<V>): readonly RowDefinition<V>[] {
  const { value, sources } = row;
  return [
    {
      from: '2019-04-01',
      until: '2026-08-20',
      value: before,
      confidence: 'confirmed',
      sources: [{ text: 'ccp', article: 'art. L2112-2' }],
      note: 'A social condition is optional: nothing is asked of who does without.',
    },
    { from: '2026-08-21', until: '2026-08-21', value, confidence: 'unconfirmed', sources, note: DISPUTED },
    { ...row, from: '2026-08-22', until: null, recheck: DUTY_READ_AGAIN },
  ];
}

const DUTY: readonly SourceDefinition[] = [
  { text: 'ccp', article: 'art. L2112-2-1, I' },
  { text: 'loi-2021-1104', article: 'art. 35' },
];

/** Whether social or employment conditions of performance are due. */
export const socialConditionRule: LawTable<SocialConditionRule> = /* @__PURE__ */ lawTable<SocialConditionRule>({
  ...CHECKED,
  id: 'procurement/social-condition/rule',
  unit: 'rule',
  title: {
    fr: 'Conditions d’exécution relatives au domaine social ou à l’emploi',
    en: 'Social or employment conditions of performance',
  },
  rows: [
    {
      from: '2016-04-01',
      until: '2019-03-31',
      value: 'optional',
      confidence: 'single-source',
      sources: [{ text: 'ordonnance-2015-899', article: 'art. 38, I' }],
      note: 'Read on a site that publishes the ordinance article by article, as amended in January 2017.',
    },
    {
      from: '2019-04-01',
      until: '2026-08-20',
      value: 'optional',
      confidence: 'confirmed',
      sources: [{ text: 'ccp', article: 'art. L2112-2' }],
    },
    {
      from: '2026-08-21',
      until: '2026-08-21',
      value: 'disputed',
      confidence: 'unconfirmed',
      sources: DUTY,
      note: DISPUTED,
    },
    {
      from: '2026-08-22',
      until: null,
      value: 'from-european-threshold',
      confidence: 'confirmed',
      sources: DUTY,
      recheck: DUTY_READ_AGAIN,
      note: 'The text says equal to or above the thresholds; several comments say above.',
    },
  ],
});

function derogation(number: string, rule: SocialDerogationRule): readonly RowDefinition<SocialDerogationRule>[] {
  const article = `art. L2112-2-1, II, ${number}`;
  const before: SocialDerogationRule = { contracts: 'none', underMonths: null };
  return sinceTheDuty(before, { value: rule, confidence: 'confirmed', sources: [{ text: 'ccp', article }] });
}

const ANY_CONTRACT: SocialDerogationRule = { contracts: 'any', underMonths: null };

/** The cases in which the buyer may do without a social condition, by case. */
export const socialDerogations: Readonly<Record<SocialDerogation, LawTable<SocialDerogationRule>>> =
  /* @__PURE__ */ deepFreeze({
    'immediately-available-solution': /* @__PURE__ */ lawTable<SocialDerogationRule>({
      ...CHECKED,
      id: 'procurement/social-derogation/immediately-available-solution',
      unit: 'rule',
      title: {
        fr: 'Dérogation sociale : besoin satisfait par une solution immédiatement disponible',
        en: 'Social derogation: an immediately available solution meets the need',
      },
      rows: derogation('1°', ANY_CONTRACT),
    }),
    'no-sufficient-link': /* @__PURE__ */ lawTable<SocialDerogationRule>({
      ...CHECKED,
      id: 'procurement/social-derogation/no-sufficient-link',
      unit: 'rule',
      title: {
        fr: 'Dérogation sociale : pas de lien suffisant avec l’objet du marché',
        en: 'Social derogation: no sufficient link with the object of the contract',
      },
      rows: derogation('2°', ANY_CONTRACT),
    }),
    'restricts-competition-or-difficult': /* @__PURE__ */ lawTable<SocialDerogationRule>({
      ...CHECKED,
      id: 'procurement/social-derogation/restricts-competition-or-difficult',
      unit: 'rule',
      title: {
        fr: 'Dérogation sociale : concurrence restreinte ou exécution rendue difficile',
        en: 'Social derogation: competition restricted or performance made difficult',
      },
      rows: derogation('3°', ANY_CONTRACT),
    }),
    'works-under-six-months': /* @__PURE__ */ lawTable<SocialDerogationRule>({
      ...CHECKED,
      id: 'procurement/social-derogation/works-under-six-months',
      unit: 'rule',
      title: {
        fr: 'Dérogation sociale : travaux d’une durée inférieure à six mois',
        en: 'Social derogation: works that last less than six months',
      },
      rows: derogation('4°', { contracts: 'works', underMonths: 6 }),
    }),
  });

function record(value: SocialReasonsRecord): readonly RowDefinition<SocialReasonsRecord>[] {
  const duty: SourceDefinition = { text: 'ccp', article: 'art. L2112-2-1, III' };
  const kept: readonly SourceDefinition[] =
    value === 'kept-documents' ? [{ text: 'ccp', article: 'art. L2184-1' }] : [];
  return sinceTheDuty<SocialReasonsRecord>('nothing-to-state', {
    value,
    confidence: 'confirmed',
    sources: [duty, ...kept],
  });
}

/** Where the reasons for a derogation are written, by the capacity in which the buyer buys. */
export const socialReasonsRecord: Readonly<Record<BuyerRole, LawTable<SocialReasonsRecord>>> =
  /* @__PURE__ */ deepFreeze({
    'contracting-authority': /* @__PURE__ */ lawTable<SocialReasonsRecord>({
      ...CHECKED,
      id: 'procurement/social-reasons/contracting-authority',
      unit: 'rule',
      title: {
        fr: 'Motifs de l’absence de condition sociale, pouvoir adjudicateur',
        en: 'Reasons for doing without a social condition, contracting authority',
      },
      rows: record('kept-documents'),
    }),
    'contracting-entity': /* @__PURE__ */ lawTable<SocialReasonsRecord>({
      ...CHECKED,
      id: 'procurement/social-reasons/contracting-entity',
      unit: 'rule',
      title: {
        fr: 'Motifs de l’absence de condition sociale, entité adjudicatrice',
        en: 'Reasons for doing without a social condition, contracting entity',
      },
      rows: record('any-appropriate-means'),
    }),
  });

/** Which threshold counts for social and other specific services. */
export const socialConditionOfSocialServices: LawTable<SocialServicesRule> =
  /* @__PURE__ */ lawTable<SocialServicesRule>({
    ...CHECKED,
    id: 'procurement/social-condition/social-services',
    unit: 'rule',
    title: {
      fr: 'Seuil de la condition sociale pour les services sociaux et autres services spécifiques',
      en: 'Threshold of the social condition for social and other specific services',
    },
    rows: sinceTheDuty<SocialServicesRule>('none', {
      value: 'own-threshold',
      confidence: 'inferred',
      sources: [
        { text: 'ccp', article: 'art. L2112-2-1, I' },
        { text: 'ccp', article: 'art. R2131-15' },
      ],
      note: 'The article uses the general words of R2124-1; where the code means the threshold of social services it says so (R2131-14, R2131-15). Both readings bind from the latter on; between the two nothing settles it.',
    }),
  });

/** How the duty is read when a contract is in lots. */
export const socialConditionOfLots: LawTable<SocialConditionOfLots> = /* @__PURE__ */ lawTable<SocialConditionOfLots>({
  ...CHECKED,
  id: 'procurement/social-condition/lots',
  unit: 'rule',
  title: { fr: 'Condition sociale d’un marché alloti', en: 'Social condition of a contract in lots' },
  rows: sinceTheDuty<SocialConditionOfLots>(
    { value: 'none', derogation: 'none' },
    {
      value: { value: 'all-lots', derogation: 'each-lot' },
      confidence: 'inferred',
      sources: [
        { text: 'ccp', article: 'art. L2112-2-1' },
        { text: 'ccp', article: 'art. R2121-1' },
      ],
      note: 'The estimated value adds up all lots (R2121-1). A derogation speaks of a contract, and each lot is one. The text says neither of lots.',
    },
  ),
});

/** Whether a reservation alone is a social condition of performance. */
export const socialConditionOfReservedLots: LawTable<ReservedLotRule> = /* @__PURE__ */ lawTable<ReservedLotRule>({
  ...CHECKED,
  id: 'procurement/social-condition/reserved-lots',
  unit: 'rule',
  title: {
    fr: 'Condition sociale d’un marché ou d’un lot réservé',
    en: 'Social condition of a reserved contract or lot',
  },
  rows: sinceTheDuty<ReservedLotRule>('not-needed', {
    value: 'not-enough-alone',
    confidence: 'inferred',
    sources: [
      { text: 'ccp', article: 'art. L2112-2-1, I' },
      { text: 'ccp', article: 'art. L2113-13' },
    ],
    note: 'A reservation says who may bid; a condition of performance is a clause of the contract. The article asks for the latter, and nothing read says that the former is enough.',
  }),
});

const ISERE: SourceDefinition = { text: 'ce-2013-03-25-364950', confidence: 'single-source' };
const INSERTION_CRITERION: InsertionCriterionRule = { acceptedWeight: '0.15', withoutClause: true };

/** What an award criterion on insertion may be. */
export const insertionCriterion: LawTable<InsertionCriterionRule> = /* @__PURE__ */ lawTable<InsertionCriterionRule>({
  ...CHECKED,
  id: 'procurement/insertion-criterion',
  unit: 'rule',
  title: { fr: 'Critère d’attribution relatif à l’insertion', en: 'Award criterion on insertion' },
  rows: [
    {
      from: '2016-04-01',
      until: '2019-03-31',
      value: INSERTION_CRITERION,
      confidence: 'inferred',
      sources: [
        { text: 'decret-2016-360', article: 'art. 62' },
        { ...ISERE, confidence: 'inferred' },
      ],
      note: 'The decree lets the criteria bear on social aspects, as a thesis quotes it; that it names insertion was not read. The ruling is older than the decree.',
    },
    {
      from: '2019-04-01',
      until: '2026-08-20',
      value: INSERTION_CRITERION,
      confidence: 'confirmed',
      sources: [{ text: 'ccp', article: 'art. R2152-7, 2°, a' }, ISERE],
    },
    {
      from: '2026-08-21',
      until: null,
      value: INSERTION_CRITERION,
      confidence: 'confirmed',
      sources: [{ text: 'ccp', article: 'art. R2152-7, a' }, ISERE],
    },
  ],
});
