/**
 * The fixed-term contract of insertion workers, CDDI (contrat à durée déterminée d'insertion), of an EI, an AI or an ACI:
 * length, weekly hours, derogations, extensions. The path (parcours) has its own limits and its own tables.
 */
import type { LawTable } from '../row.js';
import { deepFreeze, lawTable, type SourceDefinition } from '../table.js';

/** A kind of structure that signs CDDI. */
export type InsertionContractKind = 'EI' | 'AI' | 'ACI';

/** How long a CDDI lasts. */
export interface InsertionContractLength {
  /** The fewest months. */
  readonly minMonths: number;
  /** The most months, renewals included. */
  readonly maxMonths: number;
}

/** Hours a week of a CDDI. */
export interface InsertionContractHours {
  /** The fewest, included. */
  readonly minimum: number;
  /** The most, included: the legal week (durée légale). */
  readonly maximum: number;
}

/** When a CDDI below the fewest hours may stand beside another part-time contract (cumul, "temps cumulé"). */
export interface CumulationRule {
  /** Months of the path that must have passed. */
  readonly monthsInPath: number;
  /** The most months of one decision of the prefect. */
  readonly maxMonths: number;
  /** How many times it is renewed at most. */
  readonly renewals: number;
  /** Hours a week that both contracts together must reach, included, short of full time. */
  readonly totalHours: number;
  /** Employers with whom the other contract may not be. */
  readonly barredEmployers: readonly ('siae' | 'ea')[];
}

/** The prefect's derogation for great difficulty (risque de grande exclusion), in an ACI. */
export interface GreatDifficultyRule {
  /** The most months of one decision. */
  readonly maxMonths: number;
  /** Whether it may run longer so that an action in progress is finished, within that action or the convention. */
  readonly extends: 'to-end-of-action' | 'no';
}

/** When a CDDI may run beyond its longest length. */
export interface ContractExtensionRules {
  /** A training in progress: the contract is renewed, to its end at most. */
  readonly training: 'to-end-of-training';
  /** The youngest age of older workers with particular difficulties, included. */
  readonly minAge: number;
  /** Disabled workers with particular difficulties: those recognised as such (RQTH). */
  readonly disability: 'recognised';
  /** Very serious difficulties; `null` where the case is not open. */
  readonly seriousDifficulty: {
    /** The most months of one decision. */
    readonly decisionMonths: number;
    /** The most months of the contract in all. */
    readonly totalMonths: number;
  } | null;
  /** Who extends, training apart: a prescriber, or the structure itself where it recruited directly. */
  readonly decidedBy: readonly ('prescriber' | 'structure-recruiting-directly')[];
}

/** The dated values of the CDDI, by subject then by kind. */
export interface InsertionContractTables {
  /** Which kinds sign CDDI. */
  readonly kinds: LawTable<readonly InsertionContractKind[]>;
  /** Shortest and longest length. */
  readonly length: Readonly<Record<InsertionContractKind, LawTable<InsertionContractLength>>>;
  /** For whom the shortest length is waived: sentenced people with an adapted sentence (aménagement de peine). */
  readonly waiver: Readonly<Record<InsertionContractKind, LawTable<'adapted-sentence'>>>;
  /** Hours a week. */
  readonly hours: Readonly<Record<InsertionContractKind, LawTable<InsertionContractHours>>>;
  /** Cumulation with another part-time contract. */
  readonly cumulation: Readonly<Record<InsertionContractKind, LawTable<CumulationRule>>>;
  /** Great difficulty, for one worker or for all those of an ACI. */
  readonly greatDifficulty: Readonly<Record<'individual' | 'collective', LawTable<GreatDifficultyRule>>>;
  /** Beyond the longest length. */
  readonly extensions: Readonly<Record<InsertionContractKind, LawTable<ContractExtensionRules>>>;
  /** The indemnity of 10 % at the end of a fixed-term contract (indemnité de fin de contrat). */
  readonly endIndemnity: LawTable<'not-due'>;
  /** The most of the contract that is spent in immersion elsewhere (PMSMP), as a share. */
  readonly immersion: Readonly<Record<InsertionContractKind, LawTable<string>>>;
}

const CHECKED = { verifiedTo: '2026-08-20', checkedOn: '2026-11-23' } as const;
const STATUTE = { from: '2021-06-15', until: null } as const;
const DECREE = { from: '2021-09-01', until: null } as const;

const EARLIER_WORDING =
  'The first day is that of the wording in force; the contract existed before, in words that these rows leave out.';
const SINCE_DECREE = 'The first day is that of the decree; nothing was read of the days before.';

const CDDI_ARTICLES = { EI: 'art. L5132-5', AI: 'art. L5132-11-1', ACI: 'art. L5132-15-1' } as const;
const CUMULATION_ARTICLES = {
  EI: ['art. D5132-10-5-3', 'art. D5132-10-5-4'],
  AI: ['art. D5132-26-12', 'art. D5132-26-13'],
  ACI: ['art. D5132-43-14', 'art. D5132-43-15'],
} as const;
const IMMERSION_ARTICLES = { EI: 'art. D5132-10-3', AI: 'art. D5132-26-3', ACI: 'art. D5132-43-3' } as const;

function inCode(...articles: readonly string[]): readonly SourceDefinition[] {
  return articles.map((article) => ({ text: 'code-travail', article }));
}

function lengthTable(kind: InsertionContractKind): LawTable<InsertionContractLength> {
  return lawTable({
    ...CHECKED,
    id: `siae/insertion-contract/length-${kind.toLowerCase()}`,
    unit: 'rule',
    title: { fr: `Durée d’un CDDI, ${kind}`, en: `Length of a CDDI, ${kind}` },
    rows: [
      {
        ...STATUTE,
        value: { minMonths: 4, maxMonths: 24 },
        confidence: 'confirmed',
        sources: inCode(CDDI_ARTICLES[kind]),
        note: EARLIER_WORDING,
      },
    ],
  });
}

function waiverTable(kind: InsertionContractKind): LawTable<'adapted-sentence'> {
  return lawTable({
    ...CHECKED,
    id: `siae/insertion-contract/waiver-${kind.toLowerCase()}`,
    unit: 'rule',
    title: {
      fr: `Dispense de la durée minimale d’un CDDI, ${kind}`,
      en: `Waiver of the shortest length of a CDDI, ${kind}`,
    },
    rows: [
      {
        ...STATUTE,
        value: 'adapted-sentence',
        confidence: kind === 'AI' ? 'unconfirmed' : 'confirmed',
        sources: inCode(CDDI_ARTICLES[kind]),
        note:
          kind === 'AI'
            ? `Read in the wording of 16 December 2020 alone, not in the one in force. ${EARLIER_WORDING}`
            : EARLIER_WORDING,
      },
    ],
  });
}

function hoursTable(kind: InsertionContractKind): LawTable<InsertionContractHours> {
  return lawTable({
    ...CHECKED,
    id: `siae/insertion-contract/hours-${kind.toLowerCase()}`,
    unit: 'rule',
    title: { fr: `Heures par semaine d’un CDDI, ${kind}`, en: `Hours a week of a CDDI, ${kind}` },
    rows: [
      {
        ...STATUTE,
        value: { minimum: 20, maximum: 35 },
        confidence: 'confirmed',
        sources: inCode(CDDI_ARTICLES[kind]),
        note: `Hours may vary over the contract without going beyond the legal week. ${EARLIER_WORDING}`,
      },
    ],
  });
}

function cumulationTable(kind: InsertionContractKind): LawTable<CumulationRule> {
  return lawTable({
    ...CHECKED,
    id: `siae/insertion-contract/cumulation-${kind.toLowerCase()}`,
    unit: 'rule',
    title: {
      fr: `Cumul d’un CDDI avec un autre contrat à temps partiel, ${kind}`,
      en: `A CDDI beside another part-time contract, ${kind}`,
    },
    rows: [
      {
        ...DECREE,
        value: { monthsInPath: 4, maxMonths: 6, renewals: 1, totalHours: 24, barredEmployers: ['siae', 'ea'] },
        confidence: 'single-source',
        sources: inCode(...CUMULATION_ARTICLES[kind], CDDI_ARTICLES[kind], 'art. L3123-27'),
        note: `Also a promise of hire and a support plan. ${SINCE_DECREE}`,
      },
    ],
  });
}

function greatDifficultyTable(scope: 'individual' | 'collective'): LawTable<GreatDifficultyRule> {
  const alone = scope === 'individual';
  return lawTable({
    ...CHECKED,
    id: `siae/insertion-contract/great-difficulty-${scope}`,
    unit: 'rule',
    title: {
      fr: `Dérogation ${alone ? 'individuelle' : 'collective'} aux heures minimales en ACI`,
      en: `${alone ? 'Individual' : 'Collective'} derogation from the fewest hours in an ACI`,
    },
    rows: [
      {
        ...DECREE,
        value: { maxMonths: 12, extends: alone ? 'to-end-of-action' : 'no' },
        confidence: 'single-source',
        sources: inCode(...(alone ? ['art. D5132-43-5'] : ['art. D5132-43-8', 'art. D5132-43-10']), CDDI_ARTICLES.ACI),
        note: `${alone ? 'Prolonged to finish an action, within the length of that action or of the convention.' : 'The prefect looks every year at whether its criteria are kept.'} ${SINCE_DECREE}`,
      },
    ],
  });
}

function extensionsTable(kind: InsertionContractKind): LawTable<ContractExtensionRules> {
  return lawTable({
    ...CHECKED,
    id: `siae/insertion-contract/extensions-${kind.toLowerCase()}`,
    unit: 'rule',
    title: { fr: `Prolongations d’un CDDI, ${kind}`, en: `Extensions of a CDDI, ${kind}` },
    rows: [
      {
        ...STATUTE,
        value: {
          training: 'to-end-of-training',
          minAge: 50,
          disability: 'recognised',
          seriousDifficulty: kind === 'EI' ? null : { decisionMonths: 12, totalMonths: 60 },
          decidedBy: kind === 'AI' ? ['prescriber'] : ['prescriber', 'structure-recruiting-directly'],
        },
        confidence: 'single-source',
        sources: inCode(CDDI_ARTICLES[kind]),
        note: `For a training in progress the contract is renewed, to the end of the training at most. The article gives no total for those aged 50 or more or with RQTH: that of the path is in R5132-1-8. ${EARLIER_WORDING}`,
      },
    ],
  });
}

function immersionTable(kind: InsertionContractKind): LawTable<string> {
  return lawTable({
    ...CHECKED,
    id: `siae/insertion-contract/immersion-${kind.toLowerCase()}`,
    unit: 'share',
    title: {
      fr: `Part d’un CDDI passée en immersion (PMSMP), ${kind}`,
      en: `Share of a CDDI spent in immersion (PMSMP), ${kind}`,
    },
    rows: [
      {
        ...STATUTE,
        value: '0.25',
        confidence: 'single-source',
        sources: inCode(IMMERSION_ARTICLES[kind]),
        note: 'At most. The article is older than the first day, which is that of the contract in its present wording. It does not say in what the share is counted.',
      },
    ],
  });
}

/** The CDDI (contrat à durée déterminée d'insertion, L1242-3 of the Code du travail), by subject then by kind. */
export const insertionContracts: InsertionContractTables = /* @__PURE__ */ deepFreeze({
  kinds: /* @__PURE__ */ lawTable<readonly InsertionContractKind[]>({
    ...CHECKED,
    id: 'siae/insertion-contract/kinds',
    unit: 'list',
    title: { fr: 'Structures qui signent des CDDI', en: 'Structures that sign CDDI' },
    rows: [
      {
        ...STATUTE,
        value: ['EI', 'AI', 'ACI'],
        confidence: 'confirmed',
        sources: inCode(...Object.values(CDDI_ARTICLES)),
        note: `An ETTI signs mission contracts, an EITI no employment contract. ${EARLIER_WORDING}`,
      },
    ],
  }),
  length: {
    EI: /* @__PURE__ */ lengthTable('EI'),
    AI: /* @__PURE__ */ lengthTable('AI'),
    ACI: /* @__PURE__ */ lengthTable('ACI'),
  },
  waiver: {
    EI: /* @__PURE__ */ waiverTable('EI'),
    AI: /* @__PURE__ */ waiverTable('AI'),
    ACI: /* @__PURE__ */ waiverTable('ACI'),
  },
  hours: {
    EI: /* @__PURE__ */ hoursTable('EI'),
    AI: /* @__PURE__ */ hoursTable('AI'),
    ACI: /* @__PURE__ */ hoursTable('ACI'),
  },
  cumulation: {
    EI: /* @__PURE__ */ cumulationTable('EI'),
    AI: /* @__PURE__ */ cumulationTable('AI'),
    ACI: /* @__PURE__ */ cumulationTable('ACI'),
  },
  greatDifficulty: {
    individual: /* @__PURE__ */ greatDifficultyTable('individual'),
    collective: /* @__PURE__ */ greatDifficultyTable('collective'),
  },
  extensions: {
    EI: /* @__PURE__ */ extensionsTable('EI'),
    AI: /* @__PURE__ */ extensionsTable('AI'),
    ACI: /* @__PURE__ */ extensionsTable('ACI'),
  },
  endIndemnity: /* @__PURE__ */ lawTable<'not-due'>({
    ...CHECKED,
    id: 'siae/insertion-contract/end-indemnity',
    unit: 'rule',
    title: { fr: 'Indemnité de fin de contrat d’un CDDI', en: 'Indemnity at the end of a CDDI' },
    rows: [
      {
        ...STATUTE,
        value: 'not-due',
        confidence: 'single-source',
        sources: inCode('art. L1243-10, 1°', 'art. L1242-3'),
        note: 'The rule is older than the first day, which is that of the contract in its present wording.',
      },
    ],
  }),
  immersion: {
    EI: /* @__PURE__ */ immersionTable('EI'),
    AI: /* @__PURE__ */ immersionTable('AI'),
    ACI: /* @__PURE__ */ immersionTable('ACI'),
  },
});
