/**
 * The insertion path (parcours d'insertion par l'activité économique, known by its number, the PASS IAE): how long it
 * lasts, when it is suspended, extended, ended, and how long nothing new may begin without a prescriber. Code du travail,
 * art. R5132-1-1 to R5132-1-19, and what the public platform does beside them.
 */
import type { LawTable } from '../row.js';
import type { SiaeKind } from '../structure-kind.js';
import { deepFreeze, lawTable, type RowDefinition } from '../table.js';

/** The kinds of the statute: the articles of the path speak of them alone. */
export type PathEmployerKind = Exclude<SiaeKind, 'EITI'>;

/** A length in calendar months. */
export interface MonthsRule {
  /** The months. */
  readonly months: number;
}

/** When the path is suspended. */
export interface PathSuspensionRule {
  /** A suspension of the contract counts when it lasts longer than this, in days. */
  readonly contractSuspendedOverDays: number;
  /** The path is also suspended while no contract runs: broken, or at its end. */
  readonly withoutContract: boolean;
}

/** Why a path may go on beyond its length. */
export type PathExtensionReason =
  'training' | 'aged-50' | 'disabled-worker' | 'serious-difficulty' | 'permanent-contract';

/** A case in which a path may go on. */
export interface PathExtensionCase {
  /** Who decides: the structure itself, or a prescriber whom it asks. */
  readonly decidedBy: 'siae' | 'prescriber';
  /** The kinds of employer that it is open to. */
  readonly kinds: readonly PathEmployerKind[];
  /** Where it ends: at a total from the start, with the training action, or with the contract. */
  readonly until: 'total' | 'training-end' | 'contract-end';
  /** The longest that one decision may last, in months; `null` where nothing is said. */
  readonly decisionMonths: number | null;
}

/** The longest totals of a path with its extensions, in months from the start; `null` where there is no total. */
export type PathExtensionTotals = Readonly<Record<PathExtensionReason, number | null>>;

/** The cases of extension. */
export type PathExtensionCases = Readonly<Record<PathExtensionReason, PathExtensionCase>>;

/** What the platform lets one add for a reason. */
export interface PlatformExtension {
  /** Days at most in one request. */
  readonly requestDays: number;
  /** Days at most in all; `null` where it sets none. */
  readonly cumulatedDays: number | null;
}

/** What the platform lets one add, by reason. */
export type PlatformExtensions = Readonly<Record<PathExtensionReason, PlatformExtension>>;

/** The control of eligibility that structures declared themselves. */
export interface PathControlRule {
  /** The year that is controlled is the one before. */
  readonly yearsAfter: number;
  /** Weeks that the structure has to answer the first request. */
  readonly answerWeeks: number;
  /** Weeks that it has again, once told what is missing. */
  readonly observationWeeks: number;
  /** Months from that notice within which the prefect's decision is sent. */
  readonly decisionMonths: number;
}

/** The bridge contract (contrat passerelle): a worker tries an ordinary firm while the contract is suspended. */
export interface BridgeContractRule {
  /** The kinds whose workers may. */
  readonly kinds: readonly PathEmployerKind[];
  /** Months of work before. */
  readonly afterMonths: number;
  /** Months that it lasts. */
  readonly months: number;
  /** How many times it may be renewed. */
  readonly renewals: number;
}

/** A length in days on the platform. */
export interface PlatformDays {
  /** The days. */
  readonly days: number;
}

/** The dated values of the path, by subject. */
export interface InsertionPathTables {
  /** How long it lasts. */
  readonly length: LawTable<MonthsRule>;
  /** When it is suspended. */
  readonly suspension: LawTable<PathSuspensionRule>;
  /** Whether suspended days are added at the end: the text does not say. */
  readonly suspendedDays: LawTable<'count-in'>;
  /** Months of unbroken suspension beyond which it may be ended. */
  readonly earlyEnd: LawTable<MonthsRule>;
  /** Months after a path in which only a prescriber may open another. */
  readonly gap: LawTable<MonthsRule>;
  /** When it may go on, and who decides. */
  readonly extensionCases: LawTable<PathExtensionCases>;
  /** How far it may go. */
  readonly extensionTotals: LawTable<PathExtensionTotals>;
  /** What starts it: the receipt with its number. */
  readonly start: LawTable<'receipt-with-number'>;
  /** Months for which the structure keeps the proofs of eligibility. */
  readonly proofs: LawTable<MonthsRule>;
  /** The control of eligibility. */
  readonly control: LawTable<PathControlRule>;
  /** From when workers of an association intermédiaire need a path. */
  readonly associations: LawTable<'path-required'>;
  /** Detainees with a prison employment contract are outside these articles. */
  readonly prison: LawTable<'not-subject'>;
  /** The bridge contract; `null` once its experiment is over. */
  readonly bridgeContract: LawTable<BridgeContractRule | null>;
  /** Practice: the days of a number by default. */
  readonly platformLength: LawTable<PlatformDays>;
  /** Practice: how long one suspension may be, how far back it may begin, what it does to the end. */
  readonly platformSuspension: LawTable<PlatformSuspension>;
  /** Practice: what may be added, by reason. */
  readonly platformExtensions: LawTable<PlatformExtensions>;
  /** Practice: from how many months before the end an extension may be asked for. */
  readonly platformRequest: LawTable<MonthsRule>;
}

/** What the platform does with suspensions. */
export interface PlatformSuspension {
  /** Months at most for one. */
  readonly months: number;
  /** Days back, at most, from which one may be declared. */
  readonly backDays: number;
  /** Each moves the end by the days from its first to its last. */
  readonly end: 'moved';
}

const CHECKED = { verifiedTo: '2026-08-20', checkedOn: '2026-11-23' } as const;
const FOUR: readonly PathEmployerKind[] = ['EI', 'ETTI', 'AI', 'ACI'];

const article = (number: string) => [{ text: 'code-travail', article: `art. ${number}` }] as const;

// Décret 2021-1128 made these articles; none of them has changed since.
function since2021<V>(row: Omit<RowDefinition<V>, 'from' | 'until'>): readonly RowDefinition<V>[] {
  return [{ from: '2021-09-01', until: null, ...row }];
}

/** The insertion path, by subject: the law, then what the platform does, which is practice. */
export const insertionPathRules: InsertionPathTables = /* @__PURE__ */ deepFreeze({
  length: /* @__PURE__ */ lawTable<MonthsRule>({
    ...CHECKED,
    id: 'siae/path/length',
    unit: 'rule',
    title: { fr: 'Durée du parcours d’insertion', en: 'Length of an insertion path' },
    rows: since2021({
      value: { months: 24 },
      confidence: 'confirmed',
      sources: article('R5132-1-2'),
      note: 'Up to 24 months from the receipt. Counted in calendar months with the day of the receipt as the first: from 10 January 2024 the last day is 9 January 2026, and the path is over from 10 January 2026.',
    }),
  }),
  suspension: /* @__PURE__ */ lawTable<PathSuspensionRule>({
    ...CHECKED,
    id: 'siae/path/suspension',
    unit: 'rule',
    title: { fr: 'Suspension du parcours d’insertion', en: 'Suspension of an insertion path' },
    rows: since2021({
      value: { contractSuspendedOverDays: 15, withoutContract: true },
      confidence: 'confirmed',
      sources: article('R5132-1-3'),
      note: 'Beyond 15 days ("au-delà d’une durée de 15 jours"), so that 15 days suspend nothing. A suspension that lasts longer is read as suspending the path from its first day.',
    }),
  }),
  suspendedDays: /* @__PURE__ */ lawTable<'count-in'>({
    ...CHECKED,
    id: 'siae/path/suspended-days',
    unit: 'rule',
    title: {
      fr: 'Effet d’une suspension sur la fin du parcours d’insertion',
      en: 'What a suspension does to the end of an insertion path',
    },
    rows: since2021({
      value: 'count-in',
      confidence: 'inferred',
      sources: [...article('R5132-1-2'), ...article('R5132-1-3')],
      note: 'R5132-1-2 counts from the receipt and R5132-1-3 says that the prescription is suspended, without saying that its end moves. Read here as written: suspended days count in. The platform reads it otherwise and moves the end.',
    }),
  }),
  earlyEnd: /* @__PURE__ */ lawTable<MonthsRule>({
    ...CHECKED,
    id: 'siae/path/early-end',
    unit: 'rule',
    title: {
      fr: 'Suspension au-delà de laquelle il peut être mis fin au parcours d’insertion',
      en: 'Suspension beyond which an insertion path may be ended',
    },
    rows: since2021({
      value: { months: 12 },
      confidence: 'single-source',
      sources: article('R5132-1-3'),
      note: 'Beyond twelve months in a row: a suspension from 10 January 2025 lets a prescriber or a structure end the path from 10 January 2026. It is a power, not a duty; the platform lets a suspension run longer.',
    }),
  }),
  gap: /* @__PURE__ */ lawTable<MonthsRule>({
    ...CHECKED,
    id: 'siae/path/gap',
    unit: 'rule',
    title: {
      fr: 'Délai avant un nouveau parcours d’insertion sans prescripteur',
      en: 'Time before a new insertion path without a prescriber',
    },
    rows: since2021({
      value: { months: 24 },
      confidence: 'confirmed',
      sources: article('R5132-1-4'),
      note: 'Two years from the end, or from the start of the suspension when the path was ended early. Counted from the first day without a path: over from 1 March 2026, open again on 1 March 2028. A prescriber may open one before.',
    }),
  }),
  extensionCases: /* @__PURE__ */ lawTable<PathExtensionCases>({
    ...CHECKED,
    id: 'siae/path/extension-cases',
    unit: 'rule',
    title: { fr: 'Cas de prolongation du parcours d’insertion', en: 'Cases in which an insertion path may go on' },
    rows: since2021<PathExtensionCases>({
      value: {
        training: { decidedBy: 'siae', kinds: FOUR, until: 'training-end', decisionMonths: null },
        'aged-50': { decidedBy: 'prescriber', kinds: FOUR, until: 'total', decisionMonths: null },
        'disabled-worker': { decidedBy: 'prescriber', kinds: FOUR, until: 'total', decisionMonths: null },
        'serious-difficulty': {
          decidedBy: 'prescriber',
          kinds: ['AI', 'ACI'],
          until: 'total',
          decisionMonths: 12,
        },
        'permanent-contract': { decidedBy: 'siae', kinds: FOUR, until: 'contract-end', decisionMonths: null },
      },
      confidence: 'single-source',
      sources: article('R5132-1-8'),
      note: 'L5132-5 and L5132-15-1 let an EI or an ACI that recruited directly extend the contract of a worker of 50 or more or of a disabled worker; R5132-1-8 2° always asks for a prescriber for the path, which the aid follows.',
    }),
  }),
  extensionTotals: /* @__PURE__ */ lawTable<PathExtensionTotals>({
    ...CHECKED,
    id: 'siae/path/extension-totals',
    unit: 'rule',
    title: {
      fr: 'Durées totales du parcours d’insertion avec ses prolongations',
      en: 'Total lengths of an insertion path with its extensions',
    },
    rows: since2021<PathExtensionTotals>({
      value: {
        training: null,
        'aged-50': 84,
        'disabled-worker': 60,
        'serious-difficulty': 60,
        'permanent-contract': null,
      },
      confidence: 'confirmed',
      sources: article('R5132-1-8'),
      note: 'Totals from the start, the first 24 months included: 24 and 36 make 60, 24 and 60 make 84. Counted like the length.',
    }),
  }),
  start: /* @__PURE__ */ lawTable<'receipt-with-number'>({
    ...CHECKED,
    id: 'siae/path/start',
    unit: 'rule',
    title: { fr: 'Point de départ du parcours d’insertion', en: 'Start of an insertion path' },
    rows: since2021<'receipt-with-number'>({
      value: 'receipt-with-number',
      confidence: 'confirmed',
      sources: article('R5132-1-6'),
      note: 'The number is given once the first day of a contract is declared for a person declared eligible.',
    }),
  }),
  proofs: /* @__PURE__ */ lawTable<MonthsRule>({
    ...CHECKED,
    id: 'siae/path/proofs',
    unit: 'rule',
    title: {
      fr: 'Durée de conservation des justificatifs d’éligibilité',
      en: 'How long the proofs of eligibility are kept',
    },
    rows: since2021({
      value: { months: 24 },
      confidence: 'single-source',
      sources: article('R5132-1-7'),
      note: 'From the day on which eligibility is declared, by the structure that declared it.',
    }),
  }),
  control: /* @__PURE__ */ lawTable<PathControlRule>({
    ...CHECKED,
    id: 'siae/path/control',
    unit: 'rule',
    title: {
      fr: 'Contrôle des éligibilités déclarées par les structures',
      en: 'Control of eligibility declared by structures',
    },
    rows: since2021({
      value: { yearsAfter: 1, answerWeeks: 6, observationWeeks: 6, decisionMonths: 5 },
      confidence: 'single-source',
      sources: [...article('R5132-1-12'), ...article('R5132-1-13'), ...article('R5132-1-17')],
      note: 'The prefect may suspend or withdraw the right to declare (R5132-1-14) and have the aid paid back (R5132-1-15).',
    }),
  }),
  associations: /* @__PURE__ */ lawTable<'path-required'>({
    ...CHECKED,
    id: 'siae/path/associations',
    unit: 'rule',
    title: {
      fr: 'Parcours exigé dans les associations intermédiaires',
      en: 'Path required in associations intermédiaires',
    },
    rows: [
      {
        from: '2021-12-01',
        until: null,
        value: 'path-required',
        confidence: 'single-source',
        sources: [{ text: 'decret-2021-1128', article: 'art. 2' }],
      },
    ],
  }),
  prison: /* @__PURE__ */ lawTable<'not-subject'>({
    ...CHECKED,
    id: 'siae/path/prison',
    unit: 'rule',
    title: {
      fr: 'Personnes détenues ayant un contrat d’emploi pénitentiaire',
      en: 'Detainees with a prison employment contract',
    },
    rows: [
      {
        from: '2022-06-23',
        until: null,
        value: 'not-subject',
        confidence: 'single-source',
        sources: article('R5132-1-18'),
      },
    ],
  }),
  bridgeContract: /* @__PURE__ */ lawTable<BridgeContractRule | null>({
    ...CHECKED,
    id: 'siae/path/bridge-contract',
    unit: 'rule',
    title: { fr: 'Contrat passerelle', en: 'Bridge contract' },
    rows: [
      {
        from: '2020-12-16',
        until: '2025-12-15',
        value: { kinds: ['EI', 'ACI'], afterMonths: 4, months: 3, renewals: 1 },
        confidence: 'confirmed',
        sources: [{ text: 'loi-2020-1577', article: 'art. 5' }],
        note: 'At a firm that is neither a SIAE nor an entreprise adaptée. An experiment of five years from the publication of the statute; some sites write 31 December 2025.',
      },
      {
        from: '2025-12-16',
        until: null,
        value: null,
        confidence: 'unconfirmed',
        sources: [{ text: 'loi-2020-1577', article: 'art. 5' }, { text: 'les-emplois' }],
        note: 'The term of the experiment has passed and no text that extends it was found, yet the platform still shows the case in its terms of March 2026 and its code of August 2026.',
      },
    ],
  }),
  platformLength: /* @__PURE__ */ lawTable<PlatformDays>({
    ...CHECKED,
    id: 'siae/path/platform-length',
    unit: 'rule',
    title: { fr: 'Durée d’un PASS IAE sur la plateforme', en: 'Length of a PASS IAE on the platform' },
    rows: [
      {
        from: '2024-02-28',
        until: null,
        value: { days: 730 },
        confidence: 'single-source',
        sources: [{ text: 'les-emplois' }],
        note: 'Twice 365 days, the first and the last included. Practice, not law: the first day is that on which its code took this value, read in August 2026.',
      },
    ],
  }),
  platformSuspension: /* @__PURE__ */ lawTable<PlatformSuspension>({
    ...CHECKED,
    id: 'siae/path/platform-suspension',
    unit: 'rule',
    title: { fr: 'Suspension d’un PASS IAE sur la plateforme', en: 'Suspension of a PASS IAE on the platform' },
    rows: [
      {
        from: '2026-08-01',
        until: null,
        value: { months: 36, backDays: 365, end: 'moved' },
        confidence: 'single-source',
        sources: [{ text: 'les-emplois' }],
        note: 'Practice, as of August 2026. A suspension moves the end of the number by the days from its first to its last, one less than the days that it holds.',
      },
    ],
  }),
  platformExtensions: /* @__PURE__ */ lawTable<PlatformExtensions>({
    ...CHECKED,
    id: 'siae/path/platform-extensions',
    unit: 'rule',
    title: { fr: 'Prolongations d’un PASS IAE sur la plateforme', en: 'Extensions of a PASS IAE on the platform' },
    rows: [
      {
        from: '2026-08-01',
        until: null,
        value: {
          training: { requestDays: 365, cumulatedDays: null },
          'aged-50': { requestDays: 365, cumulatedDays: 1825 },
          'disabled-worker': { requestDays: 365, cumulatedDays: 1095 },
          'serious-difficulty': { requestDays: 365, cumulatedDays: 1095 },
          'permanent-contract': { requestDays: 3650, cumulatedDays: null },
        },
        confidence: 'single-source',
        sources: [{ text: 'les-emplois' }],
        note: 'Practice, as of August 2026. The ten years of a contract without term are technical.',
      },
    ],
  }),
  platformRequest: /* @__PURE__ */ lawTable<MonthsRule>({
    ...CHECKED,
    id: 'siae/path/platform-request',
    unit: 'rule',
    title: {
      fr: 'Demande de prolongation d’un PASS IAE sur la plateforme',
      en: 'Request to extend a PASS IAE on the platform',
    },
    rows: [
      {
        from: '2026-08-01',
        until: null,
        value: { months: 12 },
        confidence: 'single-source',
        sources: [{ text: 'les-emplois' }],
        note: 'Practice, as of August 2026: from so many months before the end of the number.',
      },
    ],
  }),
});
