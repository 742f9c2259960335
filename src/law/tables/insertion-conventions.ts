/**
 * The convention of a structure with the State (convention de conventionnement) and its yearly financial annex (avenant
 * annuel, annexe financière): Code du travail, art. R5132-3 to R5132-6 and their likes for each kind, and the states of an
 * annex on the public platform.
 */
import type { LawTable } from '../row.js';
import { deepFreeze, lawTable, type RowDefinition, type SourceDefinition } from '../table.js';
import type { PathEmployerKind } from './insertion-path.js';

/** The longest that a convention may last. */
export interface ConventionLengthRule {
  /** Years at most; the same procedure renews it. */
  readonly years: number;
}

/** What happens when the yearly annex is not signed in time. */
export interface LateAnnexRule {
  /** Month and day, `MM-DD`, that the order which ends the former terms may not pass: they hold on that day still. */
  readonly formerTermsAtMostUntil: string;
  /** Month and day, `MM-DD`, before which the annex must be signed, or the aid of the year is asked back. */
  readonly signedBefore: string;
}

/** Who gives an opinion: the departmental council for insertion (CDIAE), then a commission for employment. */
export type ConsultedBody = 'cdiae' | 'employment-committee';

/** How a convention is ended for breach. */
export interface ConventionBreachRule {
  /** How the prefect warns. */
  readonly notice: 'registered-letter';
  /** Months, at least, to answer. */
  readonly answerMonths: number;
}

/** A second convention beside that of an ACI. */
export interface SecondConventionRule {
  /** The kinds that it may be for. */
  readonly kinds: readonly PathEmployerKind[];
  /** The opinion that it takes. */
  readonly opinion: 'favourable';
  /** How the accounts are kept. */
  readonly accounts: 'separate';
}

/** A state of a financial annex on the platform. */
export interface AnnexStateRule {
  /** Its name there. */
  readonly state: 'VALIDE' | 'PROVISOIRE' | 'HISTORISE' | 'ANNULE' | 'SAISI' | 'BROUILLON' | 'CLOTURE' | 'REJETE';
  /** Whether a structure counts as under convention while its annex is in it. */
  readonly active: boolean;
}

const CHECKED = { verifiedTo: '2026-08-20', checkedOn: '2026-11-23' } as const;
const KIND_NAMES = {
  EI: { fr: 'entreprise d’insertion', en: 'an entreprise d’insertion' },
  ETTI: { fr: 'entreprise de travail temporaire d’insertion', en: 'an entreprise de travail temporaire d’insertion' },
  AI: { fr: 'association intermédiaire', en: 'an association intermédiaire' },
  ACI: { fr: 'atelier et chantier d’insertion', en: 'an atelier et chantier d’insertion' },
} as const;

const code = (...articles: readonly string[]): readonly SourceDefinition[] =>
  articles.map((number) => ({ text: 'code-travail', article: `art. ${number}` }));

const FIRST_WORDING =
  'The first day is that of the oldest wording read; the article is older, and its earlier wordings were not read.';

const length = (kind: PathEmployerKind, from: string, article: string): LawTable<ConventionLengthRule> =>
  lawTable<ConventionLengthRule>({
    ...CHECKED,
    id: `siae/convention/length/${kind.toLowerCase()}`,
    unit: 'rule',
    title: {
      fr: `Durée d’une convention d’${KIND_NAMES[kind].fr}`,
      en: `Length of a convention of ${KIND_NAMES[kind].en}`,
    },
    rows: [
      {
        from,
        until: null,
        value: { years: 3 },
        confidence: 'confirmed',
        sources: code(article),
        note: `At most, its first and last days included: from 1 January 2024 to 31 December 2026. ${FIRST_WORDING}`,
      },
    ],
  });

/** How long a convention may last, by kind of structure. */
export const conventionLength: Readonly<Record<PathEmployerKind, LawTable<ConventionLengthRule>>> =
  /* @__PURE__ */ deepFreeze({
    EI: /* @__PURE__ */ length('EI', '2016-05-01', 'R5132-3'),
    ETTI: /* @__PURE__ */ length('ETTI', '2014-02-24', 'R5132-10-8'),
    AI: /* @__PURE__ */ length('AI', '2014-07-01', 'R5132-13'),
    ACI: /* @__PURE__ */ length('ACI', '2016-05-01', 'R5132-29'),
  });

const late = (kind: PathEmployerKind, article: string): LawTable<LateAnnexRule> =>
  lawTable<LateAnnexRule>({
    ...CHECKED,
    id: `siae/convention/late-annex/${kind.toLowerCase()}`,
    unit: 'rule',
    title: {
      fr: `Avenant annuel tardif d’une convention d’${KIND_NAMES[kind].fr}`,
      en: `Late yearly annex of a convention of ${KIND_NAMES[kind].en}`,
    },
    rows: [
      {
        from: '2023-12-30',
        until: null,
        value: { formerTermsAtMostUntil: '05-31', signedBefore: '09-30' },
        confidence: 'single-source',
        sources: [...code(article), { text: 'decret-2023-1303' }],
        note: 'The former terms hold until a day set by order, at the latest 31 May; then payment is suspended. The text writes "avant le 30 septembre": whether a signature on that very day is in time is not settled.',
      },
    ],
  });

/** What a late yearly annex leads to, by kind of structure. */
export const lateAnnexRules: Readonly<Record<PathEmployerKind, LawTable<LateAnnexRule>>> = /* @__PURE__ */ deepFreeze({
  EI: /* @__PURE__ */ late('EI', 'R5132-3-1'),
  ETTI: /* @__PURE__ */ late('ETTI', 'R5132-10-8-1'),
  AI: /* @__PURE__ */ late('AI', 'R5132-14'),
  ACI: /* @__PURE__ */ late('ACI', 'R5132-29-1'),
});

/** Who is asked before a convention. */
export const conventionConsultedBody: LawTable<ConsultedBody> = /* @__PURE__ */ lawTable<ConsultedBody>({
  ...CHECKED,
  id: 'siae/convention/consulted-body',
  unit: 'rule',
  title: { fr: 'Instance consultée sur les conventions', en: 'Body consulted about conventions' },
  rows: [
    {
      from: '2008-05-01',
      until: '2024-06-30',
      value: 'cdiae',
      confidence: 'single-source',
      sources: [...code('D5132-30'), { text: 'decret-2024-560' }],
      note: 'Conseil départemental de l’insertion par l’activité économique; the first day is that of the wording of D5132-30 that was read.',
    },
    {
      from: '2024-07-01',
      until: null,
      value: 'employment-committee',
      confidence: 'single-source',
      sources: [...code('R5311-26'), { text: 'decret-2024-560' }],
      note: 'Commission spécialisée du comité départemental pour l’emploi. In the overseas départements and regions of art. 73 of the Constitution the change came later, on a day that was not read.',
    },
  ],
});

/** What the prefect does before ending a convention for breach. */
export const conventionBreach: LawTable<ConventionBreachRule> = /* @__PURE__ */ lawTable<ConventionBreachRule>({
  ...CHECKED,
  id: 'siae/convention/breach',
  unit: 'rule',
  title: { fr: 'Résiliation d’une convention non respectée', en: 'Ending a convention that is not respected' },
  rows: [
    {
      from: '2014-07-01',
      until: null,
      value: { notice: 'registered-letter', answerMonths: 1 },
      confidence: 'single-source',
      sources: code('R5132-5', 'R5132-10-10', 'R5132-16', 'R5132-32'),
      note: `The prefect may then ask for what was wrongly received. ${FIRST_WORDING}`,
    },
  ],
});

/** What follows when an aid was obtained by false statements or the convention was turned from its object. */
export const conventionFraud: LawTable<'termination-and-recovery'> =
  /* @__PURE__ */ lawTable<'termination-and-recovery'>({
    ...CHECKED,
    id: 'siae/convention/fraud',
    unit: 'rule',
    title: {
      fr: 'Fausses déclarations ou détournement d’une convention',
      en: 'False statements or misuse of a convention',
    },
    rows: [
      {
        from: '2014-02-24',
        until: null,
        value: 'termination-and-recovery',
        confidence: 'single-source',
        sources: code('R5132-6', 'R5132-10-11'),
        note: `The prefect must end it, after the procedure for breach. ${FIRST_WORDING}`,
      },
    ],
  });

/** What a body that runs an ACI may add to it. */
export const secondConvention: LawTable<SecondConventionRule> = /* @__PURE__ */ lawTable<SecondConventionRule>({
  ...CHECKED,
  id: 'siae/convention/second',
  unit: 'rule',
  title: {
    fr: 'Seconde convention d’un organisme porteur d’un atelier et chantier d’insertion',
    en: 'Second convention of a body that runs an atelier et chantier d’insertion',
  },
  rows: (
    [
      ['2008-05-01', '2024-06-30'],
      ['2024-07-01', null],
    ] as const
  ).map(([from, until]): RowDefinition<SecondConventionRule> => ({
    from,
    until,
    value: { kinds: ['EI', 'AI'], opinion: 'favourable', accounts: 'separate' },
    confidence: 'single-source',
    sources: code('D5132-30'),
    note: 'The body whose opinion it takes changed on 1 July 2024; the rest of the article did not.',
  })),
});

/** That the convention of an association intermédiaire names the other conventions of the body, where it has any. */
export const associationOtherConventions: LawTable<'mentioned'> = /* @__PURE__ */ lawTable<'mentioned'>({
  ...CHECKED,
  id: 'siae/convention/association-mentions-others',
  unit: 'rule',
  title: {
    fr: 'Mention des autres conventions dans celle d’une association intermédiaire',
    en: 'Other conventions mentioned in that of an association intermédiaire',
  },
  rows: [
    {
      from: '2021-09-01',
      until: null,
      value: 'mentioned',
      confidence: 'confirmed',
      sources: code('R5132-12'),
      note: 'The days of the article were not read: the row starts with the reform of that day, whose text was. It does not say which conventions may stand together.',
    },
  ],
});

/** The states of a financial annex on the platform: practice. */
export const annexStates: LawTable<readonly AnnexStateRule[]> = /* @__PURE__ */ lawTable<readonly AnnexStateRule[]>({
  ...CHECKED,
  id: 'siae/convention/annex-states',
  unit: 'list',
  title: { fr: 'États d’une annexe financière sur la plateforme', en: 'States of a financial annex on the platform' },
  rows: [
    {
      from: '2020-09-11',
      until: null,
      value: [
        { state: 'VALIDE', active: true },
        { state: 'PROVISOIRE', active: true },
        { state: 'HISTORISE', active: false },
        { state: 'ANNULE', active: false },
        { state: 'SAISI', active: false },
        { state: 'BROUILLON', active: false },
        { state: 'CLOTURE', active: false },
        { state: 'REJETE', active: false },
      ],
      confidence: 'single-source',
      sources: [{ text: 'les-emplois' }],
      note: 'Practice, read in the code of August 2026; the first day is that on which these states came into that code.',
    },
  ],
});

/** How long the platform waits. */
export interface GraceRule {
  /** Days after the last one. */
  readonly days: number;
}

/** Days for which the platform leaves a structure open after its annex stopped: practice. */
export const annexGrace: LawTable<GraceRule> = /* @__PURE__ */ lawTable<GraceRule>({
  ...CHECKED,
  id: 'siae/convention/annex-grace',
  unit: 'rule',
  title: {
    fr: 'Délai de grâce de la plateforme après la fin d’une annexe financière',
    en: 'Grace of the platform after the end of a financial annex',
  },
  rows: [
    {
      from: '2020-09-04',
      until: null,
      value: { days: 30 },
      confidence: 'single-source',
      sources: [{ text: 'les-emplois' }],
      note: 'Practice, read in the code of August 2026; the first day is that on which the delay came into that code. It gives no right to the aid.',
    },
  ],
});
