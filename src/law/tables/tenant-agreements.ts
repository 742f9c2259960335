/**
 * Agreements with the tenants and their consultation (accords collectifs, concertation locative): loi 86-1290 of
 * 23 December 1986, arts 42 to 44 quater.
 */
import type { LawTable } from '../row.js';
import { lawTable } from '../table.js';

/** A share that a count is compared with, in whole numbers so that one third is exact: `part` out of `whole`. */
export interface CountShare {
  /** The numerator. */
  readonly part: number;
  /** The denominator. */
  readonly whole: number;
}

/** Whose signature makes a local agreement (accord collectif local) binding; any one of the grounds is enough. */
export interface AgreementSignatureRule {
  /** Whether an association affiliated to a body of the national commission and present in the stock is enough. */
  readonly affiliatedInStock: boolean;
  /** Share of the tenants' votes at the board elections that is enough; `null` where the votes do not count. */
  readonly boardVotes: CountShare | null;
  /** Share of the concerned tenants that the signing associations must group. */
  readonly tenants: CountShare;
  /** The same when they are affiliated; `null` where affiliation changes nothing. */
  readonly tenantsIfAffiliated: CountShare | null;
}

/** When written refusals keep a signed agreement from binding. */
export interface AgreementOppositionRule {
  /** Months that the tenants have, from the individual notice. */
  readonly months: number;
  /**
   * How many refusals it takes: `half` of the concerned tenants, more than half of them (`majority`), or more than the
   * tenants whom the signing associations group (`more-than-signatories`).
   */
  readonly refusals: 'half' | 'majority' | 'more-than-signatories';
}

/** How an agreement that the landlord proposes directly to the tenants is adopted. */
export interface AgreementVoteRule {
  /** Share of the tenants who must have answered for the first consultation to count. */
  readonly quorum: CountShare;
  /** Months that the tenants have to answer it. */
  readonly months: number;
  /** Share of the tenants who must have answered the second consultation; `null` when there is no quorum. */
  readonly secondQuorum: CountShare | null;
}

/** What a local agreement may derogate from the list of recoverable charges for. */
export type DerogationTopic = 'security' | 'sustainable-development';

/** Which associations name representatives, how, and how often these are consulted. */
export interface TenantRepresentativesRule {
  /** Share of the tenants of the building or group that an association without affiliation must have. */
  readonly tenants: CountShare;
  /** The most representatives that it names. */
  readonly maxRepresentatives: number;
  /** How it names them. */
  readonly namedBy: 'registered-letter';
  /** Months between two consultations, for representatives who ask for them. */
  readonly consultedEveryMonths: number;
}

/** When the consultation council (conseil de concertation locative) exists and meets. */
export interface ConsultationCouncilRule {
  /** Months from the plan within which it is set up. */
  readonly setUpWithinMonths: number;
  /** The fewest meetings in a year. */
  readonly meetingsAYear: number;
}

/** What is owed to the tenants before improvement works with an effect on rents or charges, or a demolition. */
export type WorksDuty = 'information-meeting' | 'consultation' | 'documents' | 'commune-informed' | 'written-balance';

const CHECKED = { verifiedTo: '2026-02-01', checkedOn: '2026-11-23' } as const;

const LAST_WORDING =
  'Read in the last wording found, and no later amendment was found; read the article again in force before printing.';

const FROM_VERSION_1986 = 'The first day is that of the first version of the article in the consolidated statute.';

/** Who must sign a local agreement for it to bind all the tenants concerned (loi 86-1290, art. 42). */
export const agreementSignature: LawTable<AgreementSignatureRule> = /* @__PURE__ */ lawTable<AgreementSignatureRule>({
  ...CHECKED,
  unit: 'rule',
  id: 'charges/agreement/signature',
  title: {
    fr: 'Signataires d’un accord collectif local',
    en: 'Signatories of a local agreement with tenants',
  },
  rows: [
    {
      from: '1986-12-24',
      until: '1989-07-07',
      value: {
        affiliatedInStock: false,
        boardVotes: null,
        tenants: { part: 1, whole: 3 },
        tenantsIfAffiliated: null,
      },
      confidence: 'confirmed',
      sources: [{ text: 'loi-86-1290', article: 'art. 42' }],
      note: `One third is read as one third of the tenants concerned. ${FROM_VERSION_1986}`,
    },
    {
      from: '1989-07-08',
      until: '2009-03-27',
      value: {
        affiliatedInStock: false,
        boardVotes: null,
        tenants: { part: 1, whole: 3 },
        tenantsIfAffiliated: { part: 1, whole: 5 },
      },
      confidence: 'confirmed',
      sources: [{ text: 'loi-86-1290', article: 'art. 42' }, { text: 'loi-89-462' }],
      note: 'The wording of 2000 kept these shares. The first day is that of the second version of the article in the consolidated statute.',
    },
    {
      from: '2009-03-28',
      until: null,
      value: {
        affiliatedInStock: true,
        boardVotes: { part: 1, whole: 2 },
        tenants: { part: 1, whole: 5 },
        tenantsIfAffiliated: null,
      },
      confidence: 'confirmed',
      sources: [
        { text: 'loi-86-1290', article: 'art. 42' },
        { text: 'loi-2009-323', article: 'art. 13' },
      ],
      recheck: LAST_WORDING,
    },
  ],
});

/** What opposition keeps a signed local agreement from binding (loi 86-1290, art. 42). */
export const agreementOpposition: LawTable<AgreementOppositionRule> = /* @__PURE__ */ lawTable<AgreementOppositionRule>(
  {
    ...CHECKED,
    unit: 'rule',
    id: 'charges/agreement/opposition',
    title: {
      fr: 'Opposition des locataires à un accord collectif local',
      en: 'Opposition of the tenants to a local agreement',
    },
    rows: [
      {
        from: '1986-12-24',
        until: '1989-07-07',
        value: { months: 1, refusals: 'majority' },
        confidence: 'inferred',
        sources: [{ text: 'loi-86-1290', article: 'art. 42' }],
        note: `A rejection by a majority: read as more than half of the tenants concerned. ${FROM_VERSION_1986}`,
      },
      {
        from: '1989-07-08',
        until: '2009-03-27',
        value: { months: 1, refusals: 'more-than-signatories' },
        confidence: 'inferred',
        sources: [{ text: 'loi-86-1290', article: 'art. 42' }, { text: 'loi-89-462' }],
        note: 'A rejection by a larger number: read as more tenants than the signing associations group.',
      },
      {
        from: '2009-03-28',
        until: null,
        value: { months: 2, refusals: 'half' },
        confidence: 'confirmed',
        sources: [
          { text: 'loi-86-1290', article: 'art. 42' },
          { text: 'loi-2009-323', article: 'art. 13' },
        ],
        recheck: LAST_WORDING,
        note: 'In writing, from the individual notice by the landlord.',
      },
    ],
  },
);

/** How an agreement proposed directly to the tenants is adopted (loi 86-1290, art. 42). */
export const agreementVote: LawTable<AgreementVoteRule> = /* @__PURE__ */ lawTable<AgreementVoteRule>({
  ...CHECKED,
  unit: 'rule',
  id: 'charges/agreement/direct-vote',
  title: {
    fr: 'Accord proposé directement aux locataires',
    en: 'Agreement proposed directly to the tenants',
  },
  rows: [
    {
      from: '2009-03-28',
      until: null,
      value: { quorum: { part: 1, whole: 4 }, months: 2, secondQuorum: null },
      confidence: 'confirmed',
      sources: [
        { text: 'loi-86-1290', article: 'art. 42' },
        { text: 'loi-2009-323', article: 'art. 13' },
      ],
      recheck: LAST_WORDING,
      note: 'Whether tenants could be consulted directly under the earlier wordings was not read.',
    },
  ],
});

/** For what subjects a local agreement may derogate from the list (CCH art. L442-3, loi 89-462 art. 23). */
export const agreementDerogations: LawTable<readonly DerogationTopic[]> = /* @__PURE__ */ lawTable<
  readonly DerogationTopic[]
>({
  ...CHECKED,
  unit: 'list',
  id: 'charges/agreement/derogations',
  title: {
    fr: 'Objets pour lesquels un accord local peut déroger à la liste',
    en: 'Subjects for which a local agreement may depart from the list',
  },
  rows: [
    {
      from: '1986-12-24',
      until: '2006-07-15',
      value: [],
      confidence: 'inferred',
      sources: [{ text: 'loi-2006-872', article: 'art. 88' }],
      note: 'The statute of 2006 is what let local agreements depart from a closed list: before it nothing read allowed them to.',
    },
    {
      from: '2006-07-16',
      until: null,
      value: ['security', 'sustainable-development'],
      confidence: 'confirmed',
      sources: [
        { text: 'loi-2006-872', article: 'art. 88' },
        { text: 'cch', article: 'art. L442-3' },
        { text: 'loi-89-462', article: 'art. 23' },
      ],
      note: 'The first day is that of the consolidated codes. A statute without a day of its own enters into force on the morrow of its publication: it may be 17 July 2006.',
    },
  ],
});

/** Who represents the tenants of a building or group before the landlord (loi 86-1290, art. 44). */
export const tenantRepresentativesRule: LawTable<TenantRepresentativesRule> =
  /* @__PURE__ */ lawTable<TenantRepresentativesRule>({
    ...CHECKED,
    unit: 'rule',
    id: 'charges/agreement/representatives',
    title: {
      fr: 'Représentants des locataires d’un immeuble',
      en: 'Representatives of the tenants of a building',
    },
    rows: [
      {
        from: '2014-03-27',
        until: null,
        value: {
          tenants: { part: 1, whole: 10 },
          maxRepresentatives: 3,
          namedBy: 'registered-letter',
          consultedEveryMonths: 6,
        },
        confidence: 'confirmed',
        sources: [{ text: 'loi-86-1290', article: 'art. 44' }],
        recheck: LAST_WORDING,
        note: 'The last wording found is that of loi 2014-366 or an earlier one: the row starts with that statute, and the article is older.',
      },
    ],
  });

/** The least money for the tenants' associations, in euros a dwelling and a year (loi 86-1290, art. 44 bis). */
export const consultationFunding: LawTable<string> = /* @__PURE__ */ lawTable<string>({
  ...CHECKED,
  unit: 'eur',
  id: 'charges/agreement/consultation-funding',
  title: {
    fr: 'Financement de la concertation locative, par logement et par an',
    en: 'Funding of the tenants’ consultation, a dwelling and a year',
  },
  rows: [
    {
      from: '2017-01-29',
      until: null,
      value: '2',
      confidence: 'single-source',
      sources: [
        { text: 'loi-86-1290', article: 'art. 44 bis' },
        { text: 'loi-2017-86', article: 'art. 93 et 94' },
      ],
      recheck: LAST_WORDING,
      note: 'A minimum, shared between the associations by their results at the tenants’ elections.',
    },
  ],
});

/** When the consultation council is set up and meets (loi 86-1290, art. 44 ter). */
export const consultationCouncilRule: LawTable<ConsultationCouncilRule> =
  /* @__PURE__ */ lawTable<ConsultationCouncilRule>({
    ...CHECKED,
    unit: 'rule',
    id: 'charges/agreement/consultation-council',
    title: {
      fr: 'Conseil de concertation locative',
      en: 'Tenants’ consultation council',
    },
    rows: [
      {
        from: '2000-12-14',
        until: null,
        value: { setUpWithinMonths: 6, meetingsAYear: 1 },
        confidence: 'single-source',
        sources: [{ text: 'loi-86-1290', article: 'art. 44 ter' }, { text: 'loi-2000-1208' }],
        recheck: LAST_WORDING,
        note: 'The months run from the consultation plan. The statute of 2000 made the article; the day is that of its publication, on which the versions of its neighbours in the consolidated statute start.',
      },
    ],
  });

/** That the council is consulted on the caretaking scheme and on its changes (CSI art. R271-3). */
export const caretakingConsultation: LawTable<'council-consulted'> = /* @__PURE__ */ lawTable<'council-consulted'>({
  ...CHECKED,
  unit: 'rule',
  id: 'charges/agreement/caretaking-consultation',
  title: {
    fr: 'Consultation du conseil sur le gardiennage',
    en: 'Consultation of the council on caretaking',
  },
  rows: [
    {
      from: '2014-01-01',
      until: null,
      value: 'council-consulted',
      confidence: 'confirmed',
      sources: [{ text: 'csi', article: 'art. R271-3' }],
      note: 'One version of the article was found, read in the code as consolidated in September 2020. The first day is that of this part of the code (décret 2013-1113), which took the duty over from the CCH.',
    },
  ],
});

/** What comes before improvement works with an effect on rents or charges (loi 86-1290, art. 44 quater). */
export const worksDuties: LawTable<readonly WorksDuty[]> = /* @__PURE__ */ lawTable<readonly WorksDuty[]>({
  ...CHECKED,
  unit: 'list',
  id: 'charges/agreement/works-duties',
  title: {
    fr: 'Concertation préalable aux travaux',
    en: 'Consultation before works',
  },
  rows: [
    {
      from: '2017-01-29',
      until: null,
      value: ['information-meeting', 'consultation', 'documents', 'commune-informed', 'written-balance'],
      confidence: 'confirmed',
      sources: [
        { text: 'loi-86-1290', article: 'art. 44 quater' },
        { text: 'loi-2017-86', article: 'art. 95 et 96' },
      ],
      recheck: LAST_WORDING,
      note: 'The article exists since the statute of 2000; its earlier wordings were not read.',
    },
  ],
});
