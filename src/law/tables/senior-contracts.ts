/**
 * The open-ended contract of insertion workers aged 57 or more, CDI inclusion (contrat à durée indéterminée d'inclusion).
 */
import type { LawTable } from '../row.js';
import { deepFreeze, lawTable } from '../table.js';

/** A kind of structure that signs CDI inclusion. */
export type SeniorContractKind = 'EI' | 'ETTI' | 'AI' | 'ACI';

/** Who may sign a CDI inclusion. */
export interface SeniorContractAge {
  /** Whole years on the day of signature, included. */
  readonly years: number;
}

/** How long the worker must have been in the path. */
export interface SeniorContractSeniority {
  /** Months since the path started. */
  readonly months: number;
}

/** How many of the insertion posts may be CDI inclusion, as shares of the full-time posts of the convention, included. */
export interface SeniorContractCap {
  /** By right. */
  readonly share: string;
  /** By decision of the prefect. */
  readonly withPrefect: string;
}

/** Hours a week that the administration expects. */
export interface SeniorContractHours {
  /** The fewest, included. */
  readonly minimum: number;
  /** Kinds in which fewer is possible. */
  readonly fewerPossible: readonly SeniorContractKind[];
}

/** The dated values of the CDI inclusion, by subject then by kind. */
export interface SeniorContractTables {
  /** Which kinds sign it. */
  readonly kinds: LawTable<readonly SeniorContractKind[]>;
  /** Age. */
  readonly age: Readonly<Record<SeniorContractKind, LawTable<SeniorContractAge>>>;
  /** Months in the path. */
  readonly seniority: Readonly<Record<SeniorContractKind, LawTable<SeniorContractSeniority>>>;
  /** Share of the posts. */
  readonly cap: Readonly<Record<SeniorContractKind, LawTable<SeniorContractCap>>>;
  /** Hours a week: questions and answers of the administration, no text. */
  readonly hours: LawTable<SeniorContractHours>;
  /** No day between the last contract and this one: questions and answers of the administration, no text. */
  readonly gap: LawTable<'none'>;
}

const CHECKED = { verifiedTo: '2026-08-20', checkedOn: '2026-11-23' } as const;
const DECREE = { from: '2021-09-01', until: null } as const;
const SENIOR_STATUTE = { from: '2020-12-16', until: null } as const;

const SINCE_DECREE = 'The first day is that of the decree; nothing was read of the days before.';

const SENIOR_ARTICLES = {
  EI: { age: 'art. L5132-5-1', seniority: 'art. D5132-10-5', cap: 'art. D5132-10-5-2' },
  ETTI: { age: 'art. L5132-6-1', seniority: 'art. D5132-10-15', cap: 'art. D5132-10-17' },
  AI: { age: 'art. L5132-14-1', seniority: 'art. D5132-26-9', cap: 'art. D5132-26-11' },
  ACI: { age: 'art. L5132-15-1-1', seniority: 'art. D5132-43-11', cap: 'art. D5132-43-13' },
} as const;

type SeniorSubject = 'age' | 'seniority' | 'cap';

const SENIOR_TITLES = {
  age: { fr: 'Âge pour un CDI inclusion', en: 'Age for a CDI inclusion' },
  seniority: { fr: 'Ancienneté dans le parcours pour un CDI inclusion', en: 'Time in the path for a CDI inclusion' },
  cap: { fr: 'Part des postes en CDI inclusion', en: 'Share of the posts under CDI inclusion' },
} as const;

function seniorTable<V>(subject: SeniorSubject, kind: SeniorContractKind, value: V): LawTable<V> {
  const { fr, en } = SENIOR_TITLES[subject];
  return lawTable({
    ...CHECKED,
    id: `siae/senior-contract/${subject}-${kind.toLowerCase()}`,
    unit: 'rule',
    title: { fr: `${fr}, ${kind}`, en: `${en}, ${kind}` },
    rows: [
      {
        ...(subject === 'age' ? SENIOR_STATUTE : DECREE),
        value,
        confidence: 'confirmed',
        sources: [{ text: 'code-travail', article: SENIOR_ARTICLES[kind][subject] }],
        note: subject === 'age' ? 'On the day of signature, included.' : SINCE_DECREE,
      },
    ],
  });
}

function everyKind<V>(subject: SeniorSubject, value: V): Readonly<Record<SeniorContractKind, LawTable<V>>> {
  return {
    EI: seniorTable(subject, 'EI', value),
    ETTI: seniorTable(subject, 'ETTI', value),
    AI: seniorTable(subject, 'AI', value),
    ACI: seniorTable(subject, 'ACI', value),
  };
}

const ANSWERS = [{ text: 'qr-cdi-inclusion' }] as const;
const ANSWERS_DAY = 'The day of the answers was not read; the first day is that of the decree on this contract.';

/** The CDI inclusion (contrat à durée indéterminée d'inclusion), by subject then by kind. */
export const seniorContracts: SeniorContractTables = /* @__PURE__ */ deepFreeze({
  kinds: /* @__PURE__ */ lawTable<readonly SeniorContractKind[]>({
    ...CHECKED,
    id: 'siae/senior-contract/kinds',
    unit: 'list',
    title: { fr: 'Structures qui signent des CDI inclusion', en: 'Structures that sign CDI inclusion' },
    rows: [
      {
        ...SENIOR_STATUTE,
        value: ['EI', 'ETTI', 'AI', 'ACI'],
        confidence: 'confirmed',
        sources: Object.values(SENIOR_ARTICLES).map(({ age }) => ({ text: 'code-travail', article: age })),
        note: 'No article opens it to an EITI.',
      },
    ],
  }),
  age: /* @__PURE__ */ everyKind('age', { years: 57 }),
  seniority: /* @__PURE__ */ everyKind('seniority', { months: 12 }),
  cap: /* @__PURE__ */ everyKind('cap', { share: '0.2', withPrefect: '0.3' }),
  hours: /* @__PURE__ */ lawTable<SeniorContractHours>({
    ...CHECKED,
    id: 'siae/senior-contract/hours',
    unit: 'rule',
    title: { fr: 'Heures par semaine d’un CDI inclusion', en: 'Hours a week of a CDI inclusion' },
    rows: [
      {
        ...DECREE,
        value: { minimum: 24, fewerPossible: ['AI', 'ETTI'] },
        confidence: 'single-source',
        sources: ANSWERS,
        note: `Said of the general floor of part-time work; no text on this contract gives one. ${ANSWERS_DAY}`,
      },
    ],
  }),
  gap: /* @__PURE__ */ lawTable<'none'>({
    ...CHECKED,
    id: 'siae/senior-contract/gap',
    unit: 'rule',
    title: { fr: 'Continuité avant un CDI inclusion', en: 'Continuity before a CDI inclusion' },
    rows: [
      {
        ...DECREE,
        value: 'none',
        confidence: 'single-source',
        sources: ANSWERS,
        note: `Signed before the last contract of the path ends, by a worker still employed by a SIAE. ${ANSWERS_DAY}`,
      },
    ],
  }),
});
