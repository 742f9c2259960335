/**
 * Who may be hired in insertion (publics éligibles à l'insertion par l'activité économique): the criteria, how many of them,
 * how old a proof may be (Code du travail, art. L5132-3 and R5132-1-7; arrêté du 1er septembre 2021).
 */
import type { Message } from '../../core/index.js';
import type { LawTable } from '../row.js';
import type { SiaeKind } from '../structure-kind.js';
import { deepFreeze, lawTable, type RowDefinition } from '../table.js';

/**
 * A criterion, by the code of Les emplois de l'inclusion. One of the first four is enough; of the others, several are
 * needed.
 */
export type CriterionCode =
  | 'RSA'
  | 'ASS'
  | 'AAH'
  | 'DETLD'
  | 'CAP_BEP'
  | 'SENIOR'
  | 'JEUNE'
  | 'ASE'
  | 'DELD'
  | 'TH'
  | 'PI'
  | 'PSH_PR'
  | 'REF_DA'
  | 'ZRR'
  | 'QPV'
  | 'DETENTION_MJ'
  | 'FLE'
  | 'PM';

/** A criterion of a list. */
export interface InsertionCriterion {
  /** Its code. */
  readonly code: CriterionCode;
  /** Its name, for people. */
  readonly names: Message;
}

/** How many criteria of level 2 a structure needs to declare a person eligible by itself. */
export interface LevelTwoNumber {
  /** At least so many. */
  readonly count: number;
}

/**
 * What proves a criterion: a document that is good for some months, a title that is good while it runs (identity card,
 * recognition as a disabled worker, residence permit), a diploma or a declaration.
 */
export type CriterionProof =
  | {
      /** The criterion. */
      readonly code: CriterionCode;
      /** A document with a day. */
      readonly proof: 'dated';
      /** For how many months it is good. */
      readonly months: number;
    }
  | {
      /** The criterion. */
      readonly code: CriterionCode;
      /** No day is asked. */
      readonly proof: 'title' | 'diploma-or-declaration';
    };

const CHECKED = { verifiedTo: '2026-08-20', checkedOn: '2026-11-23' } as const;

const REWRITTEN =
  'The arrêté of 4 September 2025 rewrote the criteria and their proofs; only its title and its start were read.';

type Named = readonly [fr: string, en: string];

const LEVEL_1: Readonly<Partial<Record<CriterionCode, Named>>> = {
  RSA: ['Bénéficiaire du RSA', 'Recipient of the RSA'],
  ASS: ['Allocataire de l’ASS', 'Recipient of the ASS'],
  AAH: ['Allocataire de l’AAH', 'Recipient of the AAH'],
  DETLD: ['Demandeur d’emploi depuis 24 mois ou plus', 'Jobseeker for 24 months or more'],
};

const LEVEL_2_OF_2020: Readonly<Partial<Record<CriterionCode, Named>>> = {
  CAP_BEP: ['Niveau d’étude 3 (CAP, BEP) ou infra', 'Level of study 3 (CAP, BEP) or below'],
  SENIOR: ['Âgé de 50 ans ou plus', 'Aged 50 or more'],
  JEUNE: ['Âgé de moins de 26 ans', 'Under 26'],
  ASE: ['Sortant de l’aide sociale à l’enfance', 'Leaving child welfare care'],
  DELD: ['Demandeur d’emploi depuis 12 à 24 mois', 'Jobseeker for 12 to 24 months'],
  TH: ['Travailleur handicapé', 'Disabled worker'],
  PI: ['Parent isolé', 'Lone parent'],
  PSH_PR: [
    'Personne sans hébergement, hébergée ou ayant un parcours de rue',
    'Person without a home, in a shelter or with a past on the street',
  ],
  REF_DA: [
    'Réfugié, bénéficiaire de la protection subsidiaire ou demandeur d’asile',
    'Refugee, beneficiary of subsidiary protection or asylum seeker',
  ],
  ZRR: ['Résident d’une zone de revitalisation rurale (ZRR)', 'Resident of a rural revitalisation zone (ZRR)'],
  QPV: ['Résident d’un quartier prioritaire (QPV)', 'Resident of a priority district (QPV)'],
};

const SINCE_2021: Readonly<Partial<Record<CriterionCode, Named>>> = {
  DETENTION_MJ: [
    'Sortant de détention ou personne placée sous main de justice',
    'Person leaving prison or under judicial control',
  ],
  FLE: ['Maîtrise du français sous le niveau A1', 'French below level A1'],
  PM: ['Problème de mobilité', 'Difficulty in getting about'],
};

const REFUGEES_SINCE_2022: Readonly<Partial<Record<CriterionCode, Named>>> = {
  REF_DA: [
    'Réfugié, bénéficiaire d’une protection temporaire ou subsidiaire, ou demandeur d’asile',
    'Refugee, beneficiary of temporary or subsidiary protection, or asylum seeker',
  ],
};

const RURAL_ZONE_OF_2026: Readonly<Partial<Record<CriterionCode, Named>>> = {
  ZRR: [
    'Résident d’une zone France ruralités revitalisation (ZRR, ZFRR)',
    'Resident of a rural revitalisation zone (ZRR, ZFRR)',
  ],
};

function namedList<C extends string>(
  ...names: readonly Readonly<Partial<Record<C, Named>>>[]
): readonly { readonly code: C; readonly names: Message }[] {
  const last = Object.assign({}, ...names) as Readonly<Record<C, Named>>;
  return (Object.keys(last) as C[]).map((code) => ({ code, names: { fr: last[code][0], en: last[code][1] } }));
}

/** The codes of the criteria, those of level 1 first. */
export const CRITERION_CODES: readonly CriterionCode[] = /* @__PURE__ */ Object.freeze<CriterionCode[]>(
  /* @__PURE__ */ [LEVEL_1, LEVEL_2_OF_2020, SINCE_2021].flatMap((names) => Object.keys(names) as CriterionCode[]),
);

const BY_ORDER = [
  { text: 'arrete-2021-09-01', article: 'annexe' },
  { text: 'les-emplois', confidence: 'single-source' },
] as const;

const BY_ORDER_OF_2025 = [{ text: 'arrete-2025-09-04' }, { text: 'les-emplois' }] as const;

/** The lists of criteria, by level. */
export const insertionCriteria: Readonly<Record<'level-1' | 'level-2', LawTable<readonly InsertionCriterion[]>>> =
  /* @__PURE__ */ deepFreeze({
    'level-1': /* @__PURE__ */ lawTable<readonly InsertionCriterion[]>({
      ...CHECKED,
      id: 'siae/eligibility/level-1',
      unit: 'list',
      title: { fr: 'Critères d’éligibilité de niveau 1', en: 'Eligibility criteria of level 1' },
      rows: [
        {
          from: '2021-09-01',
          until: null,
          value: /* @__PURE__ */ namedList(LEVEL_1),
          confidence: 'confirmed',
          sources: [
            { text: 'code-travail', article: 'art. R5132-1-7, II' },
            { text: 'les-emplois', confidence: 'single-source' },
          ],
          note: 'One is enough. The first day is that of the décrets 2021-1128 and 2021-1129.',
        },
      ],
    }),
    'level-2': /* @__PURE__ */ lawTable<readonly InsertionCriterion[]>({
      ...CHECKED,
      id: 'siae/eligibility/level-2',
      unit: 'list',
      title: { fr: 'Critères d’éligibilité de niveau 2', en: 'Eligibility criteria of level 2' },
      rows: [
        {
          from: '2020-03-23',
          until: '2021-09-02',
          value: /* @__PURE__ */ namedList(LEVEL_2_OF_2020),
          confidence: 'single-source',
          sources: [{ text: 'les-emplois' }],
          note: 'Eleven criteria, as the platform kept them; the text in force then was not read.',
        },
        {
          from: '2021-09-03',
          until: '2022-05-31',
          value: /* @__PURE__ */ namedList(LEVEL_2_OF_2020, SINCE_2021),
          confidence: 'confirmed',
          sources: BY_ORDER,
          note: 'Fourteen criteria. The criterion of refugees was widened to temporary protection on a day of May 2022 that was not found: the next row begins on the first day on which that is sure.',
        },
        {
          from: '2022-06-01',
          until: '2025-09-05',
          value: /* @__PURE__ */ namedList(LEVEL_2_OF_2020, SINCE_2021, REFUGEES_SINCE_2022),
          confidence: 'confirmed',
          sources: BY_ORDER,
          note: 'The same fourteen criteria. Zones France ruralités revitalisation took the place of the zones de revitalisation rurale on 1 July 2024; the name on the platform followed in 2026.',
        },
        {
          from: '2025-09-06',
          until: '2026-03-31',
          value: /* @__PURE__ */ namedList(LEVEL_2_OF_2020, SINCE_2021, REFUGEES_SINCE_2022),
          confidence: 'single-source',
          sources: BY_ORDER_OF_2025,
          recheck: REWRITTEN,
          note: 'The first day is that of publication. The platform still held the same fourteen criteria in August 2026.',
        },
        {
          from: '2026-04-01',
          until: null,
          value: /* @__PURE__ */ namedList(LEVEL_2_OF_2020, SINCE_2021, REFUGEES_SINCE_2022, RURAL_ZONE_OF_2026),
          confidence: 'single-source',
          sources: BY_ORDER_OF_2025,
          recheck: REWRITTEN,
          note: 'The platform renamed the criterion of the rural zones on a day of March 2026 that was not found.',
        },
      ],
    }),
  });

function levelTwoNumber(kind: 'EI' | 'ETTI' | 'AI' | 'ACI', count: number): LawTable<LevelTwoNumber> {
  return lawTable<LevelTwoNumber>({
    ...CHECKED,
    id: `siae/eligibility/level-2-number/${kind.toLowerCase()}`,
    unit: 'rule',
    title: { fr: `Nombre de critères de niveau 2, ${kind}`, en: `Number of criteria of level 2, ${kind}` },
    rows: [
      {
        from: '2021-09-01',
        until: '2025-09-05',
        value: { count },
        confidence: 'confirmed',
        sources: BY_ORDER,
        note: 'The first day is that of the décrets which the arrêté goes with.',
      },
      {
        from: '2025-09-06',
        until: null,
        value: { count },
        confidence: 'single-source',
        sources: [{ text: 'arrete-2021-09-01', article: 'annexe' }, { text: 'les-emplois' }],
        recheck: REWRITTEN,
      },
    ],
  });
}

// What the platform shows was read once, in August 2026: earlier days are lent the same values, and say so.
function asReadIn2026<V>(value: V): readonly RowDefinition<V>[] {
  const sources = [{ text: 'les-emplois' }] as const;
  return [
    {
      from: '2021-09-01',
      until: '2026-07-31',
      value,
      confidence: 'unconfirmed',
      sources,
      note: 'What the platform shows in August 2026; since when it does was not found.',
    },
    {
      from: '2026-08-01',
      until: null,
      value,
      confidence: 'single-source',
      sources,
      note: 'Read on the platform in August 2026, and in no text: a practice.',
    },
  ];
}

/**
 * How many criteria of level 2 each kind needs (nombre de critères de niveau 2). The number of an EITI was read on the
 * platform alone.
 */
export const insertionLevelTwoNumber: Readonly<Record<SiaeKind, LawTable<LevelTwoNumber>>> = /* @__PURE__ */ deepFreeze(
  {
    EI: /* @__PURE__ */ levelTwoNumber('EI', 3),
    ETTI: /* @__PURE__ */ levelTwoNumber('ETTI', 2),
    AI: /* @__PURE__ */ levelTwoNumber('AI', 2),
    ACI: /* @__PURE__ */ levelTwoNumber('ACI', 3),
    EITI: /* @__PURE__ */ lawTable<LevelTwoNumber>({
      ...CHECKED,
      id: 'siae/eligibility/level-2-number/eiti',
      unit: 'rule',
      title: { fr: 'Nombre de critères de niveau 2, EITI', en: 'Number of criteria of level 2, EITI' },
      rows: /* @__PURE__ */ asReadIn2026<LevelTwoNumber>({ count: 3 }),
    }),
  },
);

function dated(months: number, ...codes: readonly CriterionCode[]): readonly CriterionProof[] {
  return codes.map((code) => ({ code, proof: 'dated', months }));
}

/** What proves each criterion, and for how long, as Les emplois de l'inclusion has it: a practice, of the order of months. */
export const insertionProofs: LawTable<readonly CriterionProof[]> = /* @__PURE__ */ lawTable<readonly CriterionProof[]>(
  {
    ...CHECKED,
    id: 'siae/eligibility/proofs',
    unit: 'list',
    title: { fr: 'Justificatifs des critères d’éligibilité', en: 'Proofs of the eligibility criteria' },
    rows: /* @__PURE__ */ asReadIn2026<readonly CriterionProof[]>([
      ...dated(3, 'RSA', 'ASS', 'AAH', 'DETLD', 'DELD', 'PI', 'PSH_PR'),
      ...dated(6, 'ZRR', 'QPV', 'DETENTION_MJ', 'FLE', 'PM'),
      ...dated(12, 'ASE'),
      { code: 'CAP_BEP', proof: 'diploma-or-declaration' },
      { code: 'SENIOR', proof: 'title' },
      { code: 'JEUNE', proof: 'title' },
      { code: 'TH', proof: 'title' },
      { code: 'REF_DA', proof: 'title' },
    ]),
  },
);
