/**
 * Who is under which text on recoverable charges, and what of a contract's price is recoverable.
 */
import type { LawTable } from '../row.js';
import { deepFreeze, lawTable } from '../table.js';
import type { TextId } from '../texts.js';

/**
 * Whose dwelling it is: `hlm` (organisme HLM, without convention), `hlm-convention` (organisme HLM, convention of
 * L353-14 CCH), `sem-convention` (société d'économie mixte or other landlord under an APL convention), `private`
 * (private landlord, intermediate housing), `residence-sociale` (logement-foyer), `vente-hlm-deferred-coownership` (buyer
 * of an HLM dwelling whose co-ownership is put off).
 */
export type ChargesRegimeId =
  'hlm' | 'hlm-convention' | 'sem-convention' | 'private' | 'residence-sociale' | 'vente-hlm-deferred-coownership';

/** Which texts speak of recoverable charges. */
export interface ChargesRegime {
  /** The text that makes them recoverable. */
  readonly statute: TextId;
  /** Its article, as it is cited. */
  readonly statuteArticle: string;
  /** The decree that lists them; `null` when the statute's own text or annex does. */
  readonly decree: TextId | null;
  /**
   * Which shares of staff cost apply: those of the tables of this module (`common`), or three quarters of a caretaker
   * with both tasks and a whole building employee, in the words of before 2009 (`before-2009`).
   */
  readonly staffRules: 'common' | 'before-2009';
  /** The older text that a convention signed before a day may still carry; absent where there is none. */
  readonly olderConventions?: OlderConventions;
}

/** A text that held before, and goes on in the conventions that were signed under it. */
export interface OlderConventions {
  /** The text. */
  readonly statute: TextId;
  /** Its article, as it is cited. */
  readonly statuteArticle: string;
  /** Conventions signed before this day may carry it. */
  readonly signedBefore: string;
}

const CHECKED = { verifiedTo: '2026-02-01', checkedOn: '2026-11-23', unit: 'rule' } as const;

const HLM: ChargesRegime = {
  statute: 'cch',
  statuteArticle: 'art. L442-3',
  decree: 'decret-82-955',
  staffRules: 'common',
};
const UNDER_STATUTE_OF_1986: ChargesRegime = {
  statute: 'loi-86-1290',
  statuteArticle: 'art. 18',
  decree: 'decret-87-713',
  staffRules: 'common',
};
const UNDER_STATUTE_OF_1989: ChargesRegime = {
  statute: 'loi-89-462',
  statuteArticle: 'art. 23',
  decree: 'decret-87-713',
  staffRules: 'common',
};

const BEFORE_1989_ROW = {
  from: '1987-08-30',
  until: '1989-07-05',
  value: UNDER_STATUTE_OF_1986,
  confidence: 'single-source',
  sources: [{ text: 'decret-87-713' }, { text: 'loi-86-1290', article: 'art. 18' }],
  note: 'The decree was taken for art. 18 of loi 86-1290. The row ends on the eve of loi 89-462, by the date of that statute: its first day of application was not read.',
} as const;

const ONE_READING_APART =
  'One sheet of the Institut national de la consommation keeps décret 82-955 for dwellings without convention; all others read it for the whole social stock, the minister among them (answer of 15 September 2016 to question 13939 of the Senate), and the two lists are the same.';

/** Under which texts each landlord stands. */
export const chargesRegimes: Readonly<Record<ChargesRegimeId, LawTable<ChargesRegime>>> = /* @__PURE__ */ deepFreeze({
  hlm: /* @__PURE__ */ lawTable<ChargesRegime>({
    ...CHECKED,
    id: 'charges/regime/hlm',
    title: {
      fr: 'Charges récupérables, logement HLM non conventionné',
      en: 'Recoverable charges, HLM dwelling without convention',
    },
    rows: [
      {
        from: '1982-11-13',
        until: null,
        value: HLM,
        confidence: 'confirmed',
        sources: [{ text: 'cch', article: 'art. L442-3' }, { text: 'decret-82-955' }],
        note: 'L442-3 names 13 November 1982 itself. In Mayotte the decree applies from 1 January 2014 (décret 2013-1296, art. 8).',
      },
    ],
  }),
  'hlm-convention': /* @__PURE__ */ lawTable<ChargesRegime>({
    ...CHECKED,
    id: 'charges/regime/hlm-convention',
    title: {
      fr: 'Charges récupérables, logement HLM conventionné',
      en: 'Recoverable charges, HLM dwelling under convention',
    },
    rows: [
      {
        from: '1982-11-13',
        until: '1989-07-05',
        value: HLM,
        confidence: 'confirmed',
        sources: [{ text: 'cch', article: 'art. L442-3' }, { text: 'decret-82-955' }],
        note: ONE_READING_APART,
      },
      {
        from: '1989-07-06',
        until: null,
        value: HLM,
        confidence: 'confirmed',
        sources: [
          { text: 'cch', article: 'art. L442-3' },
          { text: 'decret-82-955' },
          { text: 'loi-89-462', article: 'art. 40, III', confidence: 'single-source' },
        ],
        note: `${ONE_READING_APART} Art. 40, III of loi 89-462 sets the first paragraphs of its art. 23 aside for these conventions; from the date of that statute, since its first day of application was not read.`,
      },
    ],
  }),
  'sem-convention': /* @__PURE__ */ lawTable<ChargesRegime>({
    ...CHECKED,
    id: 'charges/regime/sem-convention',
    title: {
      fr: 'Charges récupérables, logement conventionné d’une SEM ou d’un autre bailleur',
      en: 'Recoverable charges, dwelling of a semi-public company or another landlord under convention',
    },
    rows: [
      BEFORE_1989_ROW,
      {
        from: '1989-07-06',
        until: null,
        value: UNDER_STATUTE_OF_1989,
        confidence: 'single-source',
        sources: [
          { text: 'loi-89-462', article: 'art. 23' },
          { text: 'loi-89-462', article: 'art. 40, III' },
          { text: 'decret-87-713' },
        ],
        note: 'Art. 40, III sets the first paragraphs of art. 23 aside for the conventions of L353-14 CCH only, hence not for these. The model convention was not read to its end. From the date of the statute: its first day of application was not read.',
      },
    ],
  }),
  private: /* @__PURE__ */ lawTable<ChargesRegime>({
    ...CHECKED,
    id: 'charges/regime/private',
    title: {
      fr: 'Charges récupérables, bailleur privé et logement intermédiaire',
      en: 'Recoverable charges, private landlord and intermediate housing',
    },
    rows: [
      BEFORE_1989_ROW,
      {
        from: '1989-07-06',
        until: null,
        value: UNDER_STATUTE_OF_1989,
        confidence: 'confirmed',
        sources: [{ text: 'loi-89-462', article: 'art. 23' }, { text: 'decret-87-713' }],
        note: 'From the date of the statute: its first day of application was not read.',
      },
    ],
  }),
  'residence-sociale': /* @__PURE__ */ lawTable<ChargesRegime>({
    ...CHECKED,
    id: 'charges/regime/residence-sociale',
    title: {
      fr: 'Charges récupérables, résidence sociale',
      en: 'Recoverable charges, social residence',
    },
    rows: [
      {
        from: '1994-12-27',
        until: '2011-04-01',
        value: {
          statute: 'cch',
          statuteArticle: 'annexe V à l’art. R353-165-2',
          decree: null,
          staffRules: 'before-2009',
        },
        confidence: 'single-source',
        sources: [{ text: 'cch', article: 'annexe V à l’art. R353-165-2' }],
        note: 'The model convention had its own copy of the list, with the staff rules of before 2009 and pay in kind left out. Read in the code as consolidated on 27 December 1994; gone from it on 2 April 2011.',
      },
      {
        from: '2011-04-02',
        until: null,
        value: {
          statute: 'cch',
          statuteArticle: 'art. R353-158, II',
          decree: 'decret-87-713',
          staffRules: 'common',
          olderConventions: {
            statute: 'cch',
            statuteArticle: 'annexe V à l’art. R353-165-2',
            signedBefore: '2011-04-02',
          },
        },
        confidence: 'single-source',
        sources: [
          { text: 'cch', article: 'art. R353-158, II' },
          { text: 'cch', article: 'annexe 2 au III de l’art. R353-159' },
          { text: 'decret-2011-356', article: 'art. 1' },
        ],
        recheck:
          'Read in the code as consolidated on 21 January 2017; décret 2021-1862 changed this section since. A convention signed before 2011 may still carry the older list.',
        note: 'The list of décret 87-713, taken as a flat sum within the redevance.',
      },
    ],
  }),
  'vente-hlm-deferred-coownership': /* @__PURE__ */ lawTable<ChargesRegime>({
    ...CHECKED,
    id: 'charges/regime/vente-hlm-deferred-coownership',
    title: {
      fr: 'Contribution aux charges, vente HLM avec application différée du statut de la copropriété',
      en: 'Contribution to charges, HLM sale with co-ownership put off',
    },
    rows: [
      {
        from: '2021-11-29',
        until: null,
        value: { statute: 'cch', statuteArticle: 'art. R443-17-3', decree: null, staffRules: 'common' },
        confidence: 'single-source',
        sources: [{ text: 'cch', article: 'art. R443-17-3' }, { text: 'decret-2021-1534' }],
        note: 'The same shares and the same rule on contracts, in the code itself. The first day is that on which the consolidated code took up the articles of décret 2021-1534.',
      },
    ],
  }),
});

/**
 * What of the price of a listed service done by contract (contrat d'entreprise) is recoverable: all that the landlord
 * paid, VAT included (`ttc-paid`), or the price less what rulings took out of it, the firm's margin and its VAT
 * (`disputed`). It goes by the day of the service.
 */
export const contractRecovery: LawTable<'ttc-paid' | 'disputed'> = /* @__PURE__ */ lawTable<'ttc-paid' | 'disputed'>({
  ...CHECKED,
  id: 'charges/contract-recovery',
  title: {
    fr: 'Part récupérable du prix d’un contrat d’entreprise',
    en: 'Recoverable part of the price of a contract',
  },
  rows: [
    {
      from: '1982-11-13',
      until: '2006-07-15',
      value: 'disputed',
      confidence: 'confirmed',
      sources: [
        { text: 'cass-2002-10-30' },
        { text: 'cass-2004-03-24' },
        { text: 'cass-2005-06-01' },
        { text: 'cass-2008-03-19-07-10794' },
        { text: 'cass-2008-12-09-08-10061' },
      ],
      note: 'The rulings of 2002 to 2005 held the firm’s margin and its VAT not recoverable; those of 2008 refused to apply the statute of 2006 to earlier charges.',
    },
    {
      from: '2006-07-16',
      until: null,
      value: 'ttc-paid',
      confidence: 'confirmed',
      sources: [
        { text: 'loi-2006-872', article: 'art. 88' },
        { text: 'cch', article: 'art. L442-3, I' },
        { text: 'loi-89-462', article: 'art. 23' },
        { text: 'rep-min-64050', confidence: 'single-source' },
      ],
      note: 'The first day is that of the consolidated codes. A statute without a day of its own enters into force on the morrow of its publication: it may be 17 July 2006.',
    },
  ],
});
