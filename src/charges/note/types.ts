/**
 * The note for the tenants' association (amicale de locataires) as structured content.
 */
import type { Locale } from '../../core/index.js';

/** A line of a table of the note: what it is about, and its cells, written for people. */
export interface NoteRow {
  /** What the line is about. */
  readonly label: string;
  /** Its cells, one for each heading after the first. */
  readonly cells: readonly string[];
}

/** A table of the note. */
export interface NoteTable {
  /** Headings of the columns, the first one included. */
  readonly headings: readonly string[];
  /** The lines. */
  readonly rows: readonly NoteRow[];
}

/** A question that tenants' associations ask, and what the data answer. */
export interface NoteQuestion {
  /** The question. */
  readonly question: string;
  /** What the data answer, one sentence each; empty when they do not. */
  readonly answers: readonly string[];
  /** What the data do not say, one sentence each; empty when they say it all. */
  readonly missing: readonly string[];
}

/** The note as structured content. */
export interface TenantsNote {
  /** The language it is written in. */
  readonly locale: Locale;
  /** The title. */
  readonly title: string;
  /** What it comes to, in a few sentences. */
  readonly summary: readonly string[];
  /** Before, after and change. */
  readonly table: NoteTable;
  /** How the change of each dwelling is to be read. */
  readonly tableNote: string;
  /** What today's organisation pays for, and what is recoverable of it. */
  readonly before: NoteTable;
  /** What the new organisation would pay for, and what is recoverable of it. */
  readonly after: NoteTable;
  /** The questions, in the order in which associations ask them. */
  readonly questions: readonly NoteQuestion[];
  /** What is breached, uncertain, or to be settled before deciding. */
  readonly cautions: readonly string[];
  /** What the yearly account (décompte) must contain, with its article. */
  readonly statement: readonly string[];
  /** The texts cited, each once. */
  readonly sources: readonly string[];
  /** How the figures were made. */
  readonly method: string;
}

/** How the note is made. */
export interface TenantsNoteOptions {
  /** The language; French unless said. Words that a caller typed stay as they were typed. */
  readonly locale?: Locale;
}

/** What the note is written as: Markdown, or plain text for a terminal or an e-mail. */
export type NoteFormat = 'markdown' | 'text';

/** How the note is written. */
export interface RenderNoteOptions {
  /** The format; Markdown unless said. */
  readonly format?: NoteFormat;
}
