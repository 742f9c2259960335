/**
 * Contracts whose object is insertion itself (marchés de services de qualification et d'insertion professionnelles, CCP art.
 * R2123-1 3°): the procedure of social services, the services listed, contracts that mix them with others, what the award
 * looks at, and whether an HLM body is competent to buy one.
 */
import { deepFreeze, lawTable } from '../table.js';
import type { LawTable } from '../row.js';
import type { CpvRange } from './reserved-contracts.js';

/** The services listed, as far as they are known, and those known to be outside. */
export interface SocialServicesList {
  /** Codes on the list. */
  readonly listed: readonly CpvRange[];
  /** Codes reported not to be on it. */
  readonly outside: readonly CpvRange[];
}

/**
 * The rules of which services a mixed contract follows: those of the higher estimated value; those of the other services
 * where it cannot be told which that is.
 */
export interface MixedServicesRule {
  /** Which part decides. */
  readonly follows: 'higher-value';
  /** Which rules stand where it cannot be told. */
  readonly otherwise: 'other-services';
}

/** What an award of social services takes into account. */
export type SocialServicesConcern =
  | 'quality'
  | 'continuity'
  | 'accessibility'
  | 'affordability'
  | 'availability'
  | 'completeness'
  | 'needs-of-users'
  | 'involvement-of-users'
  | 'innovation';

/** The dated values of insertion-service contracts, by subject. */
export interface InsertionServicesTables {
  /** The procedure of social and other specific services, whatever the value. */
  readonly procedure: LawTable<'adapted-whatever-the-value'>;
  /** Which services those are, by main CPV code. */
  readonly services: LawTable<SocialServicesList>;
  /** The rules of a contract that also has other services. */
  readonly mixed: LawTable<MixedServicesRule>;
  /** What the award takes into account. */
  readonly concerns: LawTable<readonly SocialServicesConcern[]>;
  /** Whether a body that houses people may buy insertion: only ancillary to its task, in the frame of a city contract, and argued. */
  readonly landlordCompetence: LawTable<'ancillary-argued'>;
  /** Which kind of structure such a contract is made for. */
  readonly madeFor: LawTable<readonly 'ACI'[]>;
}

const CHECKED = { verifiedTo: '2026-08-01', checkedOn: '2026-11-23' } as const;
const BEFORE = { from: '2016-04-01', until: '2019-03-31' } as const;
const CODE = { from: '2019-04-01', until: null } as const;

const DECREE_READ = 'The article was read as one page on procurement quotes it.';

const LIST: SocialServicesList = {
  listed: [
    { first: '79611000', last: '79611000' },
    { first: '79700000', last: '79723000' },
    { first: '80000000', last: '80660000' },
    { first: '85000000', last: '85323000' },
  ],
  outside: [{ first: '79620000', last: '79620000' }],
};

const LIST_NOTE =
  'From memory of annex XIV of directive 2014/24; the French list was not read. It also names hotel and restaurant services and some legal services, whose codes are left out here: a code that is neither listed nor outside is not known.';

const CONCERNS: readonly SocialServicesConcern[] = [
  'quality',
  'continuity',
  'accessibility',
  'affordability',
  'availability',
  'completeness',
  'needs-of-users',
  'involvement-of-users',
  'innovation',
];

const MIXED: MixedServicesRule = { follows: 'higher-value', otherwise: 'other-services' };

/** Contracts whose object is insertion, by subject. */
export const insertionServicesTables: InsertionServicesTables = /* @__PURE__ */ deepFreeze({
  procedure: /* @__PURE__ */ lawTable<'adapted-whatever-the-value'>({
    ...CHECKED,
    id: 'procurement/insertion-services/procedure',
    unit: 'rule',
    title: { fr: 'Procédure des services sociaux et spécifiques', en: 'Procedure of social and specific services' },
    rows: [
      {
        ...BEFORE,
        value: 'adapted-whatever-the-value',
        confidence: 'single-source',
        sources: [{ text: 'decret-2016-360', article: 'art. 28, I' }],
        note: DECREE_READ,
      },
      {
        ...CODE,
        value: 'adapted-whatever-the-value',
        confidence: 'confirmed',
        sources: [{ text: 'ccp', article: 'art. R2123-1, 3°' }],
      },
    ],
  }),
  services: /* @__PURE__ */ lawTable<SocialServicesList>({
    ...CHECKED,
    id: 'procurement/insertion-services/services',
    unit: 'rule',
    title: {
      fr: 'Liste des services sociaux et autres services spécifiques',
      en: 'List of social and other specific services',
    },
    rows: [
      {
        ...BEFORE,
        value: LIST,
        confidence: 'unconfirmed',
        sources: [{ text: 'decret-2016-360', article: 'art. 28, I' }],
        note: LIST_NOTE,
      },
      {
        ...CODE,
        value: LIST,
        confidence: 'unconfirmed',
        sources: [
          { text: 'ccp', article: 'art. R2123-1, 3°' },
          { text: 'ccp', article: 'annexe 3' },
        ],
        note: LIST_NOTE,
      },
    ],
  }),
  mixed: /* @__PURE__ */ lawTable<MixedServicesRule>({
    ...CHECKED,
    id: 'procurement/insertion-services/mixed',
    unit: 'rule',
    title: {
      fr: 'Marchés mêlant services sociaux et autres services',
      en: 'Contracts mixing social and other services',
    },
    rows: [
      {
        ...BEFORE,
        value: MIXED,
        confidence: 'inferred',
        sources: [{ text: 'decret-2016-360', article: 'art. 28, III' }],
        note: `${DECREE_READ} Only the beginning of its paragraph was read: the rule is taken to be that of the code.`,
      },
      { ...CODE, value: MIXED, confidence: 'confirmed', sources: [{ text: 'ccp', article: 'art. R2123-2' }] },
    ],
  }),
  concerns: /* @__PURE__ */ lawTable<readonly SocialServicesConcern[]>({
    ...CHECKED,
    id: 'procurement/insertion-services/concerns',
    unit: 'list',
    title: { fr: 'Ce dont l’attribution tient compte', en: 'What the award takes into account' },
    rows: [
      {
        ...BEFORE,
        value: CONCERNS,
        confidence: 'single-source',
        sources: [{ text: 'decret-2016-360', article: 'art. 28, II' }],
        note: DECREE_READ,
      },
      { ...CODE, value: CONCERNS, confidence: 'confirmed', sources: [{ text: 'ccp', article: 'art. R2123-7' }] },
    ],
  }),
  landlordCompetence: /* @__PURE__ */ lawTable<'ancillary-argued'>({
    ...CHECKED,
    id: 'procurement/insertion-services/landlord-competence',
    unit: 'rule',
    title: { fr: 'Compétence d’un organisme HLM pour l’insertion', en: 'Competence of an HLM body for insertion' },
    rows: [
      {
        from: '2016-04-01',
        until: '2020-08-31',
        value: 'ancillary-argued',
        confidence: 'inferred',
        sources: [{ text: 'cch', article: 'art. L424-2' }, { text: 'ush-loquet' }],
        note: 'Read in the code of September 2020: the same words are taken to have stood before.',
      },
      {
        from: '2020-09-01',
        until: null,
        value: 'ancillary-argued',
        confidence: 'confirmed',
        sources: [{ text: 'cch', article: 'art. L424-2' }, { text: 'ush-loquet' }],
        recheck: 'Read in the code of September 2020: a change since then is not excluded.',
        note: 'HLM bodies may take part in social-development actions of direct interest to the residents of social-housing districts, in the frame of city contracts (contrats de ville). That they may buy insertion by this is an argument, not a ruling.',
      },
    ],
  }),
  madeFor: /* @__PURE__ */ lawTable<readonly 'ACI'[]>({
    ...CHECKED,
    id: 'procurement/insertion-services/made-for',
    unit: 'list',
    title: {
      fr: 'Structures visées par les marchés d’insertion',
      en: 'Structures that insertion-service contracts are made for',
    },
    rows: [
      {
        from: '2016-04-01',
        until: null,
        value: ['ACI'],
        confidence: 'single-source',
        sources: [{ text: 'grafie-marches-insertion' }],
        note: 'Practice: no text reserves these contracts for a kind of structure.',
      },
    ],
  }),
});
