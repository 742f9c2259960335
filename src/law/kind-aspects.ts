/**
 * What may be said of a kind of structure, aspect by aspect, and how the tables of one kind are written down.
 */
import type { Message } from '../core/index.js';
import type { LawTable } from './row.js';
import type { StructureKind } from './structure-kind.js';
import { deepFreeze, lawTable, type RowDefinition } from './table.js';

/** Every aspect says what it holds in a sentence, without its full stop. */
export interface KindStatement {
  /** The sentence. */
  readonly summary: Message;
}

/** Whether a kind exists, and as what. */
export interface KindExistence extends KindStatement {
  /** Its full name. */
  readonly names: Message;
  /** One of the four kinds of the statute, the experimental one, or no SIAE at all. */
  readonly status: 'statute' | 'experimental' | 'not-siae';
}

/** The legal forms (formes juridiques) it may take. */
export interface KindLegalForms extends KindStatement {
  /** Any form, an association only, the closed list of the holders of an ACI, a body that makes no profit. */
  readonly rule: 'any' | 'association' | 'holders-of-a-worksite' | 'non-profit';
}

/** How a structure works for its customer. */
export type ActivityMode =
  | 'sells-goods-and-services'
  | 'lends-people-for-a-price'
  | 'temporary-work'
  | 'collective-work-actions'
  | 'introduces-independents'
  | 'lends-to-members'
  | 'goods-and-services-made-in-prison'
  | 'no-labour-supplied';

/** How it works (mode d'intervention). */
export interface KindActivityMode extends KindStatement {
  /** Each way it works. */
  readonly modes: readonly ActivityMode[];
}

/** Whom it may work for. */
export interface KindCustomers extends KindStatement {
  /** Anybody, user enterprises of temporary work, anybody within a cap on hours or on sales, members only. */
  readonly who: 'any' | 'user-enterprises' | 'any-within-hours-cap' | 'any-within-sales-cap' | 'members';
}

/** A contract with the people it is there for. */
export type KindContract =
  | 'cddi'
  | 'cdi-inclusion'
  | 'cddu'
  | 'mission'
  | 'temporary-work-cdi'
  | 'cdi'
  | 'cdd-tremplin'
  | 'prison-employment'
  | 'support-without-employment';

/** The contracts it makes. */
export interface KindContracts extends KindStatement {
  /** Those that were read; others are not excluded where the sentence says so. */
  readonly contracts: readonly KindContract[];
}

/** Weekly hours, before any derogation; `null` where there is no such figure. */
export interface KindWeeklyHours extends KindStatement {
  /** Hours a week at least, included. */
  readonly minimum: number | null;
  /** Hours a week at most, included. */
  readonly maximum: number | null;
}

/** Length of a contract, before any waiver or extension; `null` where there is no such figure. */
export interface KindContractLength extends KindStatement {
  /** Months at least, included. */
  readonly minimumMonths: number | null;
  /** Months at most, renewals included. */
  readonly maximumMonths: number | null;
}

/** What it must do and nothing else (exclusivité). */
export interface KindExclusivity extends KindStatement {
  /** No rule, its whole activity and means, its object, or activities mainly of social utility. */
  readonly scope: 'none' | 'whole-activity' | 'object' | 'mainly-social-utility' | 'introduction-and-support';
}

/** Where it may work. */
export interface KindTerritory extends KindStatement {
  /** No limit in the code, no supply outside the territory of its convention, or what its convention says. */
  readonly limit: 'none' | 'territory-of-convention' | 'as-convention-says';
}

/** VAT on what it sells (taxe sur la valeur ajoutée). */
export interface KindVat extends KindStatement {
  /** Exempt under conditions, ordinary rules, to be asked of the seller, or by its legal form or activity. */
  readonly regime: 'exempt-under-conditions' | 'ordinary' | 'ask-the-seller' | 'by-legal-form' | 'by-activity';
}

/** Share of the people it is there for, among those it employs. */
export interface KindWorkforceShare extends KindStatement {
  /** From 0 to 1, included, as a decimal text; `null` when the code sets none. */
  readonly minimum: string | null;
  /** From 0 to 1, included, as a decimal text; `null` when the code sets none. */
  readonly maximum: string | null;
}

/** The aspects of a kind, by name. */
export interface KindAspects {
  /** Whether it exists, and as what. */
  readonly existence: KindExistence;
  /** The legal forms it may take. */
  readonly legalForms: KindLegalForms;
  /** How it works. */
  readonly activityMode: KindActivityMode;
  /** Whom it may work for. */
  readonly customers: KindCustomers;
  /** The contracts it makes. */
  readonly contracts: KindContracts;
  /** Weekly hours. */
  readonly weeklyHours: KindWeeklyHours;
  /** Length of a contract. */
  readonly contractLength: KindContractLength;
  /** Share of the people it is there for. */
  readonly workforceShare: KindWorkforceShare;
  /** What it must do and nothing else. */
  readonly exclusivity: KindExclusivity;
  /** Where it may work. */
  readonly territory: KindTerritory;
  /** VAT on what it sells. */
  readonly vat: KindVat;
  /** VAT when a public body runs it. */
  readonly vatOfPublicBody: KindVat;
}

/** Name of an aspect. */
export type KindAspectName = keyof KindAspects;

/** The table that every kind has. */
export interface KindExistenceTable {
  /** Whether the kind exists, and as what. */
  readonly existence: LawTable<KindExistence>;
}

/** The tables of one kind: existence always, the other aspects where a fact was read. An absent one is not known. */
export type KindTables = KindExistenceTable & {
  readonly [A in KindAspectName]?: LawTable<KindAspects[A]>;
};

/** The rows of one kind, as they are written down. */
export type KindRows = { readonly existence: readonly RowDefinition<KindExistence>[] } & {
  readonly [A in KindAspectName]?: readonly RowDefinition<KindAspects[A]>[];
};

const TITLES: Readonly<Record<KindAspectName, Message>> = {
  existence: { fr: 'Nature', en: 'What it is' },
  legalForms: { fr: 'Formes juridiques', en: 'Legal forms' },
  activityMode: { fr: 'Mode d’intervention', en: 'How it works' },
  customers: { fr: 'Clients', en: 'Customers' },
  contracts: { fr: 'Contrats', en: 'Contracts' },
  weeklyHours: { fr: 'Durée hebdomadaire', en: 'Weekly hours' },
  contractLength: { fr: 'Durée des contrats', en: 'Length of contracts' },
  workforceShare: { fr: 'Part du public visé', en: 'Share of the people it is for' },
  exclusivity: { fr: 'Exclusivité', en: 'Exclusivity' },
  territory: { fr: 'Territoire', en: 'Territory' },
  vat: { fr: 'TVA', en: 'VAT' },
  vatOfPublicBody: { fr: 'TVA d’un organisme public', en: 'VAT of a public body' },
};

/** The aspects, in the order in which a buyer reads them. */
export const KIND_ASPECTS: readonly KindAspectName[] = /* @__PURE__ */ Object.freeze<KindAspectName[]>([
  'existence',
  'legalForms',
  'activityMode',
  'customers',
  'contracts',
  'weeklyHours',
  'contractLength',
  'workforceShare',
  'exclusivity',
  'territory',
  'vat',
  'vatOfPublicBody',
]);

/** What an aspect is called, for people. */
export const kindAspectNames: Readonly<Record<KindAspectName, Message>> = /* @__PURE__ */ deepFreeze(TITLES);

/**
 * How the sentence on a neighbour begins.
 *
 * @internal
 */
export const NOT_A_SIAE: Message = /* @__PURE__ */ deepFreeze({
  fr: 'Pas une structure de l’insertion par l’activité économique',
  en: 'Not an insertion structure (SIAE)',
});

/**
 * The note of a row that rests on the code of a platform alone.
 *
 * @internal
 */
export const READ_ON_A_PLATFORM =
  'Read in the code of the platform of August 2026: since when it says so is not known, and it is no rule of law.';

// As identifiers write it: `legal-forms`.
function slugOf(aspect: KindAspectName): string {
  return aspect.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

// The tax texts were read up to another day than the Code du travail and the platforms.
function verifiedTo(aspect: KindAspectName): string {
  return aspect === 'vat' || aspect === 'vatOfPublicBody' ? '2026-07-28' : '2026-08-20';
}

/**
 * Makes the tables of a kind.
 *
 * @param kind - The kind.
 * @param rows - Its rows, by aspect.
 * @returns Its tables, frozen.
 *
 * @internal
 */
export function kindTables(kind: StructureKind, rows: KindRows): KindTables {
  const tables = KIND_ASPECTS.flatMap((aspect) => {
    const own: readonly RowDefinition<unknown>[] | undefined = rows[aspect];
    if (own === undefined) return [];
    const { fr, en } = TITLES[aspect];
    const table = lawTable<unknown>({
      id: `siae/kind/${kind.toLowerCase()}/${slugOf(aspect)}`,
      title: { fr: `${fr} (${kind})`, en: `${en} (${kind})` },
      unit: 'rule',
      verifiedTo: verifiedTo(aspect),
      checkedOn: '2026-11-23',
      rows: own,
    });
    return [[aspect, table]];
  });
  // Each table was made of the rows of its own aspect.
  return deepFreeze(Object.fromEntries(tables) as unknown as KindTables);
}
