/**
 * What the note says, whatever the language: each language writes all of it once. Values come in already written for
 * people; counts come in as numbers, since they decide of a plural.
 */
import type { DecimalInput } from '../../core/index.js';
import type { VatStatus } from '../schema.js';

/** Which way a figure goes. */
export type Direction = 'more' | 'less' | 'same';

/** The twelve questions, by what they are about. */
export type QuestionName =
  | 'tasks'
  | 'contract'
  | 'prices'
  | 'paidBefore'
  | 'caretakers'
  | 'perDwelling'
  | 'whoGains'
  | 'keyAndVacancy'
  | 'funding'
  | 'quality'
  | 'revision'
  | 'oftenAsked';

type Names = Readonly<Record<string, string>>;
type ByDirection = Readonly<Record<Direction, (amount: string) => string>>;

/** Titles that stand between the parts of the note. */
export interface SectionWords {
  /** What today's organisation pays for. */
  readonly before: string;
  /** What the new one would pay for. */
  readonly after: string;
  /** Stands for a table without a line. */
  readonly nothing: string;
  /** The twelve questions. */
  readonly questions: string;
  /** Comes before what the data do not say. */
  readonly missing: string;
  /** What is breached, uncertain or to be settled. */
  readonly cautions: string;
  /** What the yearly account must contain. */
  readonly statement: string;
  /** The texts cited. */
  readonly sources: string;
}

/** Names of what the data name by a code. A code that is not here is written as it is. */
interface NameWords {
  /** How a key of apportionment is called, by its code. */
  readonly keys: Names;
  /** A key that the landlord declared: its name, and what it measures. */
  readonly declaredKey: (name: string, measure: string) => string;
  /** Parts of a residence, by what they are. */
  readonly perimeters: Readonly<Record<'buildings' | 'stairwells' | 'dwellings', (names: readonly string[]) => string>>;
  /** The whole residence. */
  readonly residence: string;
  /** The two tasks of a contract of employment, by their code. */
  readonly staffTasks: Names;
  /** Kinds of providers, by their code. */
  readonly providers: Names;
  /** Labels of providers, by their code. */
  readonly labels: Names;
}

/** Small pieces that sentences are made of. */
interface PieceWords {
  /** Words that a caller typed, in quotation marks. */
  readonly quoted: (words: string) => string;
  /** A subject and what is said of it, as a whole sentence. */
  readonly about: (subject: string, said: string) => string;
  /** A heading and what is under it, in the middle of a sentence. */
  readonly within: (heading: string, said: string) => string;
  /** Between two parts of a sentence. */
  readonly semicolon: string;
  /** From the lowest to the highest. */
  readonly fromTo: (lowest: string, highest: string) => string;
  /** So many months, in letters where people write them so. */
  readonly months: (count: number) => string;
  /** So many dwellings. */
  readonly dwellings: (count: number) => string;
  /** So many occupied dwellings. */
  readonly occupied: (count: number) => string;
  /** So many hours. */
  readonly hours: (count: DecimalInput) => string;
  /** So many hours a year. */
  readonly hoursAYear: (count: DecimalInput) => string;
}

/** The first sentences. */
interface SummaryWords {
  /** The title. */
  readonly title: (residence: string) => string;
  /** What is considered. */
  readonly move: (before: string, after: string) => string;
  /** The three changes over a year. */
  readonly year: (total: string, tenants: string, landlord: string) => string;
  /** Where total spending goes. */
  readonly total: ByDirection;
  /** Where what tenants pay goes. */
  readonly tenants: ByDirection;
  /** Where what stays with the landlord goes. */
  readonly landlord: ByDirection;
  /** The change of a month, the same for every dwelling. */
  readonly month: (change: string) => string;
  /** The change of a month, from the lowest to the highest. */
  readonly months: (lowest: string, highest: string) => string;
}

/** The table of before, after and change. */
interface BalanceWords {
  /** The four headings. */
  readonly headings: (before: string, after: string) => readonly [string, string, string, string];
  /** Total spending. */
  readonly total: string;
  /** What the list allows to be charged. */
  readonly recoverable: string;
  /** The rule, when each side has one. */
  readonly rule: string;
  /** The share of vacant dwellings. */
  readonly vacancy: string;
  /** What tenants pay. */
  readonly tenants: string;
  /** What stays with the landlord. */
  readonly landlord: string;
  /** By dwelling and year: the dwellings, and the keys. */
  readonly perYear: (dwellings: string, keys: readonly string[]) => string;
  /** By dwelling and month. */
  readonly perMonth: string;
  /** The lowest, the median and the highest of a line. */
  readonly spread: Readonly<Record<'lowest' | 'median' | 'highest', (label: string) => string>>;
  /** Number of vacant dwellings. */
  readonly vacant: string;
  /** Other money. */
  readonly funding: string;
  /** No other money. */
  readonly noFunding: string;
  /** Whether penalties reach tenants. */
  readonly credited: string;
  /** They do. */
  readonly yes: string;
  /** They do not. */
  readonly no: string;
  /** First day. */
  readonly start: string;
  /** Next advance. */
  readonly provision: string;
  /** The month that would cover the charges, which the landlord has still to set. */
  readonly provisionOf: (month: string) => string;
  /** Documents open to tenants. */
  readonly documents: string;
  /** For how long. */
  readonly documentsOpen: (months: string) => string;
  /** A fact nobody gave. */
  readonly toSpecify: string;
  /** A fact that some contracts, or the rest, do not give. */
  readonly toSpecifyFor: (facts: string, silent: string) => string;
  /** A fact that cannot be. */
  readonly notApplicable: string;
  /** The rule differs from item to item. */
  readonly itemByItem: string;
  /** How a month is made. */
  readonly monthNote: string;
  /** How the changes are to be read when dwellings differ. */
  readonly changeNote: string;
}

/** What makes a part recoverable or not. */
interface RuleWords {
  /** The four headings of the table of items. */
  readonly headings: readonly [string, string, string, string];
  /** A share of a base. */
  readonly shareOf: (share: string, base: string) => string;
  /** The spending is that of the whole post, and the base a part of it. */
  readonly wholePost: string;
  /** The landlord charges what the texts do not allow. */
  readonly offList: (texts: string) => string;
  /** Why a share is what it is, why the whole price including VAT is charged, or nothing, by the key of the explanation. */
  readonly byKey: Names;
}

/** A price at which something stays as it is. */
export interface NeutralWords {
  /** The price. */
  readonly at: (price: string) => string;
  /** The price, and what was offered instead. */
  readonly beside: (price: string, offered: string) => string;
  /** There is none. */
  readonly never: string;
}

/** What the twelve questions are answered with. */
interface AnswerWords {
  /** No contract answers. */
  readonly noContract: string;
  /** The tasks entrusted. */
  readonly tasks: (names: string) => string;
  /** First day of a contract. */
  readonly from: (day: string) => string;
  /** It is not known. */
  readonly noStart: string;
  /** How often is not known. */
  readonly noFrequency: string;
  /** The hours are not known. */
  readonly noHours: string;
  /** The contract separates what is recoverable. */
  readonly separates: string;
  /** It does not. */
  readonly doesNotSeparate: string;
  /** The contract itself is not there. */
  readonly noCopy: string;
  /** How long the documents are open, and where it is written. */
  readonly documents: (months: string, texts: string) => string;
  /** Whether a provider charges VAT, and by which article it does not. */
  readonly vat: Readonly<Record<VatStatus, (article: string) => string>>;
  /** A rate of VAT. */
  readonly rate: (rate: string) => string;
  /** No VAT. */
  readonly noVat: string;
  /** Hours at a price. */
  readonly hourly: (hours: string, price: string) => string;
  /** A price and its parts, by year. */
  readonly price: (label: string, parts: string) => string;
  /** The price of today's contract, to compare with. */
  readonly priceToday: (label: string, parts: string) => string;
  /** The two changes of price, and which of them is to be compared. */
  readonly compareGross: (net: string | undefined, gross: string) => string;
  /** Only the total of the invoice is known. */
  readonly onlyGross: string;
  /** Paid to the landlord's staff. */
  readonly ownStaff: string;
  /** Paid for supplies. */
  readonly ownSupplies: string;
  /** What was paid, to whom, and how much of it was recoverable. */
  readonly paid: (label: string, payee: string, cost: string, recoverable: string, rule: string) => string;
  /** Nothing was paid. */
  readonly nothingPaid: string;
  /** Nobody is a caretaker today. */
  readonly noCaretaker: string;
  /** A building employee, by the name of the post. */
  readonly employee: (label: string) => string;
  /** Tasks of the contract of employment. */
  readonly postTasks: (tasks: string) => string;
  /** None of the two tasks. */
  readonly neitherTask: string;
  /** Pay that is not counted. */
  readonly excluded: (items: string) => string;
  /** None is stated. */
  readonly noExcluded: string;
  /** An item and its amount. */
  readonly item: (name: string, amount: string) => string;
  /** The post is gone. */
  readonly postGone: string;
  /** The post stays. */
  readonly postKept: string;
  /** A task leaves the contract of employment. */
  readonly taskLeaves: (task: string) => string;
  /** A task enters it. */
  readonly taskEnters: (task: string) => string;
  /** Who takes a task over. */
  readonly takenOver: (task: string, by: string) => string;
  /** Nobody does. */
  readonly notTakenOver: (task: string) => string;
  /** What else a caretaker does. */
  readonly otherServices: string;
  /** Nobody to pay. */
  readonly allVacant: string;
  /** A month, a year. */
  readonly periods: Readonly<Record<'perMonth' | 'perYear', string>>;
  /** The same change everywhere. */
  readonly same: (change: string) => string;
  /** Changes from the lowest to the highest. */
  readonly range: (lowest: string, where: string, highest: string, there: string, median: string) => string;
  /** The three changes. */
  readonly gains: (tenants: string, landlord: string, total: string) => string;
  /** What tenants pay of what is spent. */
  readonly paidOf: (today: string, ofToday: string, tomorrow: string, ofTomorrow: string) => string;
  /** A price changes nothing for tenants. */
  readonly neutralAnyway: string;
  /** What part of a price is recoverable is not settled. */
  readonly neutralUnsettled: string;
  /**
   * The price at which something stays as it is, the rest of the new arrangement not changing: what tenants pay; what is
   * recoverable, when some of it is for vacant dwellings; all that is spent.
   */
  readonly neutral: Readonly<Record<'tenants' | 'recoverable' | 'total', NeutralWords>>;
  /** Keys, perimeter and dwellings. */
  readonly key: (keys: readonly string[], residence: string, dwellings: string) => string;
  /** Key and perimeter of one expense. */
  readonly ownKey: (key: string, perimeter: string) => string;
  /** No dwelling is vacant. */
  readonly noVacancy: string;
  /** Vacant dwellings, and what their share is. */
  readonly vacancy: (count: string, before: string, after: string) => string;
  /** No other money is stated. */
  readonly noFunding: string;
  /** Other money. */
  readonly funding: (funding: string) => string;
  /** Nothing is said of it. */
  readonly fundingUnsaid: string;
  /** What an arrangement has beside its contracts. */
  readonly ownMeans: string;
  /** Quality control is not described. */
  readonly noControl: string;
  /** Penalties reach tenants. */
  readonly penaltiesCredited: string;
  /** They do not. */
  readonly penaltiesKept: string;
  /** Nothing is said of them. */
  readonly penaltiesUnsaid: string;
  /** The penalties credited over the year, and how much of them reaches tenants. */
  readonly penalties: (total: string, credited: string) => string;
  /** How the price is revised is not known. */
  readonly noRevision: string;
  /** The note sets no advance. */
  readonly noProvision: string;
  /** The month that would cover the charges, the same for every dwelling. */
  readonly provision: (month: string) => string;
  /** The same, from the lowest to the highest. */
  readonly provisions: (lowest: string, highest: string) => string;
  /** By what the landlord sets it, and where that is written. */
  readonly provisionSet: (texts: string) => string;
  /** A task that no line has. */
  readonly noLine: string;
  /** A task that tenants pay for. */
  readonly charged: string;
  /** A task that they do not pay for. */
  readonly notCharged: string;
  /** What the landlord bears of the new arrangement, and by which rule. */
  readonly leftToLandlord: (cost: string, rule: string) => string;
}

/** What the yearly account must contain. */
interface StatementWords {
  /** When it comes and what it lists. */
  readonly byNature: (months: string) => string;
  /** How charges are shared. */
  readonly allocationMode: string;
  /** The note on collective heat. */
  readonly heat: string;
  /** How long the documents are open. */
  readonly documents: (months: string) => string;
  /** What justifies the advances. */
  readonly provisions: string;
  /** Where it is written, and up to which day that was read. */
  readonly texts: (texts: string, readUpTo: string) => string;
  /** The texts of that day were not read. */
  readonly notRead: (day: string) => string;
}

/** All the words of the note in one language. */
export interface NoteWords {
  /** Titles. */
  readonly sections: SectionWords;
  /** Names of codes. */
  readonly names: NameWords;
  /** Pieces of sentences. */
  readonly pieces: PieceWords;
  /** The first sentences. */
  readonly summary: SummaryWords;
  /** The table of before, after and change. */
  readonly balance: BalanceWords;
  /** The rules. */
  readonly rules: RuleWords;
  /** The questions. */
  readonly questions: Readonly<Record<QuestionName, string>>;
  /** Their answers. */
  readonly answers: AnswerWords;
  /** A finding: its outcome, its text and its grounds. */
  readonly caution: (outcome: string, text: string, texts: string) => string;
  /** What the yearly account must contain. */
  readonly statement: StatementWords;
  /** How the figures were made. */
  readonly method: (day: string, readUpTo: string) => string;
}
