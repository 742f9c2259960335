/**
 * The note as people read it.
 */
import * as z from 'zod';

import { listOf, parseInput } from '../../core/index.js';
import { languageOf } from './language.js';
import type { DocumentTable, PrintedDocument } from '../document/document.js';
import { markdownOf } from '../document/markdown.js';
import { textOf } from '../document/text.js';
import type { RenderNoteOptions, TenantsNote } from './types.js';
import type { SectionWords } from './words.js';

const text = z.string().max(20_000);
const texts = listOf(text, { max: 20_000 });
const tableSchema: z.ZodType<DocumentTable> = z.strictObject({
  headings: texts,
  rows: listOf(z.strictObject({ label: text, cells: texts }), { max: 20_000 }),
});
const noteSchema: z.ZodType<TenantsNote> = z.strictObject({
  locale: z.enum(['fr', 'en']),
  title: text,
  summary: texts,
  table: tableSchema,
  tableNote: text,
  before: tableSchema,
  after: tableSchema,
  questions: listOf(z.strictObject({ question: text, answers: texts, missing: texts }), { max: 100 }),
  cautions: texts,
  statement: texts,
  sources: texts,
  method: text,
});
const optionsSchema: z.ZodType<RenderNoteOptions> = z.strictObject({
  format: z.exactOptional(z.enum(['markdown', 'text'])),
});

function documentOf(note: TenantsNote, words: SectionWords): PrintedDocument {
  const bullets = (texts: readonly string[]) => [{ kind: 'bullets', texts }] as const;
  const table = (one: DocumentTable) => [{ kind: 'table', table: one, nothing: words.nothing }] as const;
  return {
    title: note.title,
    blocks: [
      { kind: 'paragraphs', texts: note.summary },
      { kind: 'table', table: note.table },
      { kind: 'paragraphs', texts: [note.tableNote] },
    ],
    sections: [
      { title: words.before, blocks: table(note.before) },
      { title: words.after, blocks: table(note.after) },
      {
        title: words.questions,
        blocks: note.questions.flatMap(({ question, answers, missing }, position) => [
          { kind: 'question', number: position + 1, text: question },
          { kind: 'bullets', texts: answers },
          { kind: 'bullets', intro: words.missing, texts: missing },
        ]),
      },
      { title: words.cautions, blocks: bullets(note.cautions) },
      { title: words.statement, blocks: bullets(note.statement) },
      { title: words.sources, blocks: bullets(note.sources) },
    ],
    closing: [note.method],
  };
}

const WRITERS = { markdown: markdownOf, text: textOf } as const;

/**
 * Writes the note as Markdown, or as plain text with aligned columns and lines of at most a hundred characters. Its titles
 * are in the note's own language. Nothing a caller typed can become a link, a heading, a table cell or HTML, nor break the
 * layout of the text.
 *
 * @param note - What {@link tenantsNote} returned, or a note of the same shape that you completed.
 * @param options - The format; Markdown unless said.
 * @returns The text, ending with a line break.
 * @throws {@link PalierError} for another shape or another format, as {@link parseInput}.
 *
 * @example
 * ```ts
 * const comparison = compareArrangements({
 *   on: '2026-01-01',
 *   key: 'per-dwelling',
 *   residence: { name: 'Les Tilleuls', regime: 'hlm', territory: 'metropole', dwellings: [{ id: '1' }] },
 *   before: { label: 'today' },
 *   after: { label: 'tomorrow' },
 * });
 * console.log(renderNote(tenantsNote(comparison)).startsWith('# Résidence')); //=> true
 * const lines = renderNote(tenantsNote(comparison, { locale: 'en' }), { format: 'text' }).split('\n');
 * console.log(lines[3]?.trim()); //=> The landlord is considering a move from “today” to “tomorrow”.
 * ```
 */
export function renderNote(note: TenantsNote, options: RenderNoteOptions = {}): string {
  const checked = parseInput(noteSchema, note, ['note']);
  const { format = 'markdown' } = parseInput(optionsSchema, options, ['options']);
  return WRITERS[format](documentOf(checked, languageOf(checked.locale).words.sections));
}
