/**
 * The note for the tenants' association as Markdown.
 */
import * as z from 'zod';

import { escapeMarkdown, french, listOf, parseInput } from '../../core/index.js';
import type { NoteQuestion, NoteTable, TenantsNote } from './types.js';

const text = z.string().max(20_000);
const texts = listOf(text, { max: 20_000 });
const tableSchema: z.ZodType<NoteTable> = z.strictObject({
  headings: texts,
  rows: listOf(z.strictObject({ label: text, cells: texts }), { max: 20_000 }),
});
const noteSchema: z.ZodType<TenantsNote> = z.strictObject({
  title: text,
  summary: texts,
  table: tableSchema,
  tableNote: text,
  before: tableSchema,
  after: tableSchema,
  questions: listOf(z.strictObject({ question: text, answers: texts, missing: texts }), { max: 100 }),
  cautions: texts,
  sources: texts,
  method: text,
});

function table({ headings, rows }: NoteTable): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  // Words to the left, figures to the right, as accounts are read; the rule of a detail table is words again.
  const aligned = headings.map((heading, position) => (position === 0 || heading === 'Règle' ? ':---' : '---:'));
  return [line(headings), `| ${aligned.join(' | ')} |`, ...rows.map(({ label, cells }) => line([label, ...cells]))];
}

const bullets = (items: readonly string[]): readonly string[] => items.map((item) => `- ${escapeMarkdown(item)}`);

function section(title: string, body: readonly string[]): readonly string[] {
  return body.length === 0 ? [] : [`## ${title}`, '', ...body, ''];
}

function answered({ question, answers, missing }: NoteQuestion, position: number): readonly string[] {
  const unknown = missing.length === 0 ? [] : [french`Ce que les données ne disent pas :`, '', ...bullets(missing), ''];
  return [
    `### ${String(position + 1)}. ${escapeMarkdown(question)}`,
    '',
    ...(answers.length === 0 ? [] : [...bullets(answers), '']),
    ...unknown,
  ];
}

/**
 * Writes the note as Markdown. Nothing a caller typed can become a link, a heading, a table cell or HTML.
 *
 * @param note - What {@link tenantsNote} returned, or a note of the same shape that you completed.
 * @returns Markdown, ending with a line break.
 * @throws {@link PalierError} for another shape, as {@link parseInput}.
 *
 * @example
 * ```ts
 * const comparison = compareArrangements({
 *   on: '2026-01-01',
 *   key: 'per-dwelling',
 *   residence: { name: 'Les Tilleuls', regime: 'hlm', territory: 'metropole', dwellings: [{ id: '1' }] },
 *   before: { label: 'aujourd’hui' },
 *   after: { label: 'demain' },
 * });
 * console.log(renderNote(tenantsNote(comparison)).startsWith('# Résidence')); //=> true
 * ```
 */
export function renderNote(note: TenantsNote): string {
  const { title, summary, tableNote, questions, cautions, sources, method, ...tables } = parseInput(noteSchema, note);
  return [
    `# ${escapeMarkdown(title)}`,
    '',
    ...summary.flatMap((sentence) => [escapeMarkdown(sentence), '']),
    ...table(tables.table),
    '',
    escapeMarkdown(tableNote),
    '',
    ...section('Aujourd’hui, poste par poste', table(tables.before)),
    ...section('Demain, poste par poste', table(tables.after)),
    ...section(
      'Les questions des locataires',
      questions.flatMap((question, position) => answered(question, position)).slice(0, -1),
    ),
    ...section('À régler ou à confirmer', bullets(cautions)),
    ...section('Textes cités', bullets(sources)),
    escapeMarkdown(method),
    '',
  ].join('\n');
}
