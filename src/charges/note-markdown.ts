/**
 * The note for the tenants' association as Markdown.
 */
import { escapeMarkdown, french } from '../core/index.js';
import type { NoteQuestion, NoteTable, TenantsNote } from './note.js';

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
 * @param note - What {@link tenantsNote} returned.
 * @returns Markdown, ending with a line break.
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
  return [
    `# ${escapeMarkdown(note.title)}`,
    '',
    ...note.summary.flatMap((sentence) => [escapeMarkdown(sentence), '']),
    ...table(note.table),
    '',
    escapeMarkdown(note.tableNote),
    '',
    ...section('Aujourd’hui, poste par poste', table(note.before)),
    ...section('Demain, poste par poste', table(note.after)),
    ...section(
      'Les questions des locataires',
      note.questions.flatMap((question, position) => answered(question, position)).slice(0, -1),
    ),
    ...section('À régler ou à confirmer', bullets(note.cautions)),
    ...section('Textes cités', bullets(note.sources)),
    escapeMarkdown(note.method),
    '',
  ].join('\n');
}
