/**
 * A document for people, before it is written: what both the note and the statements are made of.
 */

/** A line of a table: what it is about, and its cells, written for people. */
export interface DocumentRow {
  /** What the line is about. */
  readonly label: string;
  /** Its cells, one for each heading after the first. */
  readonly cells: readonly string[];
}

/** A table. */
export interface DocumentTable {
  /** Headings of the columns, the first one included. */
  readonly headings: readonly string[];
  /** The lines. */
  readonly rows: readonly DocumentRow[];
}

/** Sentences, each a paragraph. */
interface Paragraphs {
  /** Tells the blocks apart. */
  readonly kind: 'paragraphs';
  /** The sentences. */
  readonly texts: readonly string[];
}

/** A list of sentences. */
interface Bullets {
  /** Tells the blocks apart. */
  readonly kind: 'bullets';
  /** What comes before them. */
  readonly intro?: string;
  /** The sentences; without any, nothing is written, the introduction neither. */
  readonly texts: readonly string[];
}

/** A table as a block. */
interface TableBlock {
  /** Tells the blocks apart. */
  readonly kind: 'table';
  /** The table. */
  readonly table: DocumentTable;
  /** Stands for a table without a line. */
  readonly nothing?: string;
}

/** A numbered question: its answers follow. */
interface Question {
  /** Tells the blocks apart. */
  readonly kind: 'question';
  /** Its number. */
  readonly number: number;
  /** The question. */
  readonly text: string;
}

/** A part of a document. */
export type Block = Paragraphs | Bullets | TableBlock | Question;

/** A titled part of a document. */
interface Section {
  /** Its title. */
  readonly title: string;
  /** What it holds; a section without anything is left out. */
  readonly blocks: readonly Block[];
}

/** A document, in one language. */
export interface PrintedDocument {
  /** The title. */
  readonly title: string;
  /** What comes before the first section. */
  readonly blocks: readonly Block[];
  /** The sections. */
  readonly sections: readonly Section[];
  /** The last words. */
  readonly closing: readonly string[];
}

/** What a document is written as: Markdown, or plain text for a terminal or an e-mail. */
export type DocumentFormat = 'markdown' | 'text';
