/**
 * The words of the sheet of routes, in one language.
 */
import type { ProcurementCategory, ProcurementProcedure, Reservation } from '../../law/index.js';
import type { DutyName } from '../duties/duty.js';
import type { RouteStatus } from '../routes/route.js';

/** The points of the written reasons. */
export type ReasonName = 'procedure' | 'allotment' | 'reservation' | 'small-lots' | 'social-condition';

/**
 * Every word that is not the text of a finding.
 *
 * @internal
 */
export interface SheetWords {
  /** The title. */
  readonly title: (title: string) => string;
  /** Who buys. */
  readonly buyer: (name: string) => string;
  /** The decisive day, by what happened on it. */
  readonly day: Readonly<Record<'notice' | 'consultation', (day: string) => string>>;
  /** The day of notification. */
  readonly notifiedOn: (day: string) => string;
  /** The value, and in how many lots. */
  readonly value: (value: string, lots: number) => string;
  /** What is bought. */
  readonly category: Readonly<Record<ProcurementCategory, string>>;
  /** The lightest procedure for the whole. */
  readonly lightest: Readonly<Record<ProcurementProcedure, string>>;
  /** The structures to ask. */
  readonly structures: (names: string) => string;
  /** Headings of the table of routes. */
  readonly headings: readonly [string, string, string, string];
  /** Titles of the parts. */
  readonly sections: Readonly<
    Record<'value' | 'table' | 'routes' | 'closed' | 'duties' | 'reasons' | 'confirm', string>
  >;
  /** Answers. */
  readonly status: Readonly<Record<RouteStatus, string>>;
  /** How a contract is passed, as a noun. */
  readonly procedure: Readonly<Record<ProcurementProcedure, string>>;
  /** How a contract is passed, as the title of its duties. */
  readonly way: Readonly<Record<ProcurementProcedure, string>>;
  /** The title of the duties of every way. */
  readonly everyWay: string;
  /** The title of the duties of several ways. */
  readonly ways: (ways: readonly string[]) => string;
  /** Lots by number. */
  readonly lots: (numbers: readonly string[]) => string;
  /** Puts a word before what it is about: `A: b`. */
  readonly about: (name: string, text: string) => string;
  /** Several things on one line. */
  readonly list: (texts: readonly string[]) => string;
  /** Before what would open a route. */
  readonly opensIf: string;
  /** The duties that do not bind. */
  readonly notDue: (names: string) => string;
  /** Where what is uncertain stands. */
  readonly seeConfirm: string;
  /** Where the written reasons stand. */
  readonly seeReasons: string;
  /** Why a procedure is not detailed. */
  readonly voluntary: string;
  /** The routes that are uncertain. */
  readonly uncertainRoutes: (names: string) => string;
  /** How to read the marks of articles. */
  readonly marks: string;
  /** The texts beside the articles of codes. */
  readonly otherTexts: (names: string) => string;
  /** Names of the duties. */
  readonly duty: Readonly<Record<DutyName, string>>;
  /** Names of the reasons. */
  readonly reason: Readonly<Record<ReasonName, string>>;
  /** What only the buyer can write. */
  readonly toWrite: Readonly<Record<ReasonName, string>>;
  /** Before it. */
  readonly toWriteHeading: string;
  /** Lots, and for whom they are reserved. */
  readonly reserved: (lots: string, reservation: string) => string;
  /** For whom. */
  readonly reservation: Readonly<Record<Reservation, string>>;
  /** What may be reserved. */
  readonly mayReserve: (names: string) => string;
  /** That nothing is. */
  readonly noneReserved: string;
  /** Headings of the compact table. */
  readonly columns: Readonly<Record<'route' | 'answer' | 'lots' | 'procedure', string>>;
}
