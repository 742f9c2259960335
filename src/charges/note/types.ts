/**
 * The note for the tenants' association (amicale de locataires) as structured content.
 */
import type { Locale } from '../../core/index.js';
import type { DocumentFormat, DocumentTable } from '../document/document.js';

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
  readonly table: DocumentTable;
  /** How the change of each dwelling is to be read. */
  readonly tableNote: string;
  /** What today's organisation pays for, and what is recoverable of it. */
  readonly before: DocumentTable;
  /** What the new organisation would pay for, and what is recoverable of it. */
  readonly after: DocumentTable;
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

/** How the note is written. */
export interface RenderNoteOptions {
  /** The format; Markdown unless said. */
  readonly format?: DocumentFormat;
}
