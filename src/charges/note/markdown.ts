/**
 * The note as Markdown.
 */
import { escapeMarkdown } from '../../core/index.js';
import { isFigure, isFigures } from './columns.js';
import type { NoteQuestion, NoteTable, TenantsNote } from './types.js';
import type { SectionWords } from './words.js';

// A figure is no Markdown; a full stop after its first digits would be taken for a numbered list.
function cellOf(words: string): string {
  return isFigure(words) ? words : escapeMarkdown(words);
}

function table({ headings, rows }: NoteTable): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(cellOf).join(' | ')} |`;
  // Words to the left, figures to the right, as accounts are read.
  const aligned = headings.map((_, position) => (isFigures(rows, position) ? '---:' : ':---'));
  return [line(headings), `| ${aligned.join(' | ')} |`, ...rows.map(({ label, cells }) => line([label, ...cells]))];
}

const bullets = (items: readonly string[]): readonly string[] => items.map((item) => `- ${escapeMarkdown(item)}`);

function section(title: string, body: readonly string[]): readonly string[] {
  return body.length === 0 ? [] : [`## ${title}`, '', ...body, ''];
}

function answered({ question, answers, missing }: NoteQuestion, position: number, words: SectionWords): string[] {
  return [
    `### ${String(position + 1)}. ${escapeMarkdown(question)}`,
    '',
    ...(answers.length === 0 ? [] : [...bullets(answers), '']),
    ...(missing.length === 0 ? [] : [words.missing, '', ...bullets(missing), '']),
  ];
}

/**
 * Writes the note as Markdown.
 *
 * @param note - The checked note.
 * @param words - The titles in its language.
 * @returns Markdown, ending with a line break.
 *
 * @internal
 */
export function markdownOf(note: TenantsNote, words: SectionWords): string {
  const items = (one: NoteTable): readonly string[] => (one.rows.length === 0 ? [words.nothing] : table(one));
  return [
    `# ${escapeMarkdown(note.title)}`,
    '',
    ...note.summary.flatMap((sentence) => [escapeMarkdown(sentence), '']),
    ...table(note.table),
    '',
    escapeMarkdown(note.tableNote),
    '',
    ...section(words.before, items(note.before)),
    ...section(words.after, items(note.after)),
    ...section(
      words.questions,
      note.questions.flatMap((question, position) => answered(question, position, words)).slice(0, -1),
    ),
    ...section(words.cautions, bullets(note.cautions)),
    ...section(words.statement, bullets(note.statement)),
    ...section(words.sources, bullets(note.sources)),
    escapeMarkdown(note.method),
    '',
  ].join('\n');
}
