/**
 * The sheet of routes (fiche d'achat) as structured content: what a buyer reads, and puts in the procedure file.
 */
import type { Locale } from '../../core/index.js';
import type { ProcurementProcedure, Reservation } from '../../law/index.js';
import type { DutyAnswer, DutyName } from '../duties/duty.js';
import type { RouteName, RouteStatus } from '../routes/route.js';

/** A line of the table of routes. */
export interface SheetTableRow {
  /** Which route. */
  readonly route: RouteName;
  /** Whether it may be taken. */
  readonly status: RouteStatus;
  /** Its name, the answer, the first reason in one sentence, and the articles. */
  readonly cells: readonly string[];
}

/** Routes that are answered in the same words. */
export interface SheetRoute {
  /** Which, in the order of {@link ROUTES}. */
  readonly routes: readonly RouteName[];
  /** Their names. */
  readonly title: string;
  /** Whether they may be taken. */
  readonly status: RouteStatus;
  /** The same in words, lot by lot where lots differ, and how the contract is then passed. */
  readonly answer: string;
  /** Why, with the articles: all of it. */
  readonly why: readonly string[];
  /** The part of it that the table does not say. */
  readonly more: readonly string[];
  /** What would open them, with the articles. */
  readonly opensIf: readonly string[];
}

/** A duty that binds, or may. */
export interface SheetDuty {
  /** Which. */
  readonly duty: DutyName;
  /** Whether it binds. */
  readonly due: DutyAnswer;
  /** Its name. */
  readonly name: string;
  /** What it asks, with the articles. */
  readonly texts: readonly string[];
}

/** The duties of one or several ways of passing the contract. */
export interface SheetDuties {
  /** The ways in which they are the same. */
  readonly procedures: readonly ProcurementProcedure[];
  /** These in words. */
  readonly title: string;
  /** The duties that bind, or may. */
  readonly duties: readonly SheetDuty[];
  /** Those that do not, on one line; empty when there are none. */
  readonly notDue: string;
}

/** A point of the written reasons. */
export interface SheetReason {
  /** Which choice. */
  readonly title: string;
  /** What the law says of it for this need, with the articles. */
  readonly texts: readonly string[];
  /** What only the buyer can write; empty when nothing is missing. */
  readonly toWrite: string;
}

/** The sheet as structured content. Plain JSON. */
export interface RoutesSheet {
  /** The language it is written in. */
  readonly locale: Locale;
  /** The title. */
  readonly title: string;
  /** The buyer, the decisive day, the value, the lightest procedure, the structures. */
  readonly summary: readonly string[];
  /** The steps that lead to the value, one a line, two spaces a level, with the titles of the lots where they are given. */
  readonly value: readonly string[];
  /** What the law says of the value and of the need as a whole. */
  readonly notes: readonly string[];
  /** Headings of the table of routes. */
  readonly headings: readonly string[];
  /** The table of routes: every route, in the order of {@link ROUTES}. */
  readonly table: readonly SheetTableRow[];
  /** The routes that are open, conditional or uncertain. */
  readonly routes: readonly SheetRoute[];
  /** The routes that are closed, and what would open them. */
  readonly closed: readonly SheetRoute[];
  /** What the routes require, each duty once. */
  readonly duties: readonly SheetDuties[];
  /** What is not detailed among the duties, and why. */
  readonly dutyNotes: readonly string[];
  /** The written reasons. */
  readonly reasons: readonly SheetReason[];
  /** What is to be confirmed before deciding. */
  readonly confirm: readonly string[];
  /** The other texts cited, up to which day the texts were read, how to read the marks of the articles. */
  readonly closing: readonly string[];
}

/** A lot as the sheet names it; a lot of the operation is one. */
export interface SheetLotInput {
  /** Its number. */
  readonly number: string;
  /** Its title. */
  readonly title: string;
  /** For whom the buyer reserves it. */
  readonly reservation?: Reservation;
}

/** How the sheet is made. */
export interface RoutesSheetOptions {
  /** The language; French unless said. Words that a caller typed stay as they were typed. */
  readonly locale?: Locale;
  /** The name of the buyer. */
  readonly buyer?: string;
  /** The lots, for their titles and the reservations chosen: those of the operation may be given as they are. */
  readonly lots?: readonly SheetLotInput[];
  /** The names of the structures that the buyer means to ask, at most 100. */
  readonly siae?: readonly string[];
}
