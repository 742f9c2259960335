/**
 * The note as plain text, for a terminal or an e-mail.
 */
import { isFigure, isFigures } from './columns.js';
import type { NoteQuestion, NoteTable, TenantsNote } from './types.js';
import type { SectionWords } from './words.js';

/** The longest line. */
const WIDTH = 100;

/** Everything but titles and questions stands this far in, so that no words typed by a caller can look like a title. */
const INDENT = '  ';

const GAP = '  ';

/** A letter with its accents, one column wide. */
const LETTERS = /.\p{M}*/gsu;

// One line without anything that breaks it, moves the cursor, or turns the direction of what follows.
function plain(words: string): string {
  return words
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(/[\p{Cf}\p{Cs}]/gu, '')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}

function widthOf(words: string): number {
  return words.match(LETTERS)?.length ?? 0;
}

interface Piece {
  readonly words: string;
  /** Whether it goes on with a word too long for one line. */
  readonly cut: boolean;
}

// Pieces no longer than the width; narrow no-break spaces are not places to break.
function piecesOf(words: string, width: number): readonly Piece[] {
  return words.split(' ').flatMap((word) => {
    const letters = word.match(LETTERS) ?? [];
    return Array.from({ length: Math.ceil(letters.length / width) }, (_, n) => ({
      words: letters.slice(n * width, (n + 1) * width).join(''),
      cut: n > 0,
    }));
  });
}

// Breaks one line of words into lines, at least one; those after the first begin with a hanging indent.
function wrap(words: string, width: number, hang = ''): readonly string[] {
  const whole = plain(words);
  if (widthOf(whole) <= width) return [whole];
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(whole, Math.max(1, width - hang.length))) {
    const start = lines.length === 0 ? '' : hang;
    const longer = line === '' ? start + piece.words : `${line} ${piece.words}`;
    if (line !== '' && (piece.cut || widthOf(longer) > width)) {
      lines.push(line);
      line = hang + piece.words;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

function paragraph(words: string): readonly string[] {
  return wrap(words, WIDTH - INDENT.length).map((line) => INDENT + line);
}

function bullet(words: string): readonly string[] {
  return wrap(`- ${plain(words)}`, WIDTH - INDENT.length, '  ').map((line) => INDENT + line);
}

function underlined(title: string, rule: '=' | '-'): readonly string[] {
  const lines = wrap(title, WIDTH, INDENT);
  return [...lines, rule.repeat(Math.max(...lines.map(widthOf))), ''];
}

// A column of figures needs no more: the words among them are broken sooner than those of the first column.
const FIGURES_WIDTH = 22;

// The widest columns give way until the line fits.
function fitted(natural: readonly number[]): readonly number[] {
  const room = WIDTH - INDENT.length - GAP.length * (natural.length - 1);
  let cap = Math.min(Math.max(...natural), WIDTH);
  const total = (): number => natural.reduce((sum, width) => sum + Math.min(width, cap), 0);
  while (cap > 1 && total() > room) cap -= 1;
  return natural.map((width) => Math.max(1, Math.min(width, cap)));
}

function pad(words: string, width: number, right: boolean): string {
  const blank = ' '.repeat(Math.max(0, width - widthOf(words)));
  return right ? blank + words : words + blank;
}

interface Cell {
  readonly words: string;
  readonly right: boolean;
}

function tableLines(cells: readonly Cell[], widths: readonly number[]): readonly string[] {
  const wrapped = widths.map((width, position) =>
    wrap(cells[position]?.words ?? '', width, position === 0 ? '  ' : ''),
  );
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, n) => {
    const line = widths.map((width, position) =>
      pad(wrapped[position]?.[n] ?? '', width, cells[position]?.right ?? false),
    );
    return (INDENT + line.join(GAP)).trimEnd();
  });
}

function table({ headings, rows }: NoteTable): readonly string[] {
  const head = headings.map((words, position): Cell => ({ words: plain(words), right: isFigures(rows, position) }));
  const body = rows.map(({ label, cells }) => [
    { words: plain(label), right: false },
    ...cells.map((words): Cell => ({ words: plain(words), right: isFigure(words) })),
  ]);
  const all = [head, ...body];
  const columns = Math.max(...all.map((cells) => cells.length));
  const widths = fitted(
    Array.from({ length: columns }, (_, position) =>
      Math.min(
        isFigures(rows, position) ? FIGURES_WIDTH : WIDTH,
        Math.max(1, ...all.map((cells) => widthOf(cells[position]?.words ?? ''))),
      ),
    ),
  );
  const rule = (INDENT + widths.map((width) => '-'.repeat(width)).join(GAP)).trimEnd();
  return [...tableLines(head, widths), rule, ...body.flatMap((cells) => tableLines(cells, widths))];
}

function section(title: string, body: readonly string[]): readonly string[] {
  return body.length === 0 ? [] : ['', ...underlined(title, '-'), ...body, ''];
}

function answered({ question, answers, missing }: NoteQuestion, position: number, words: SectionWords): string[] {
  const number = `${String(position + 1)}. `;
  return [
    ...wrap(number + plain(question), WIDTH, ' '.repeat(number.length)),
    '',
    ...(answers.length === 0 ? [] : [...answers.flatMap(bullet), '']),
    ...(missing.length === 0 ? [] : [...paragraph(words.missing), ...missing.flatMap(bullet), '']),
  ];
}

/**
 * Writes the note as plain text.
 *
 * @param note - The checked note.
 * @param words - The titles in its language.
 * @returns Lines of at most a hundred characters, ending with a line break.
 *
 * @internal
 */
export function textOf(note: TenantsNote, words: SectionWords): string {
  const items = (one: NoteTable): readonly string[] => (one.rows.length === 0 ? paragraph(words.nothing) : table(one));
  return [
    ...underlined(note.title, '='),
    ...note.summary.flatMap((sentence) => [...paragraph(sentence), '']),
    ...table(note.table),
    '',
    ...paragraph(note.tableNote),
    '',
    ...section(words.before, items(note.before)),
    ...section(words.after, items(note.after)),
    ...section(
      words.questions,
      note.questions.flatMap((question, position) => answered(question, position, words)).slice(0, -1),
    ),
    ...section(words.cautions, note.cautions.flatMap(bullet)),
    ...section(words.statement, note.statement.flatMap(bullet)),
    ...section(words.sources, note.sources.flatMap(bullet)),
    '',
    ...paragraph(note.method),
    '',
  ].join('\n');
}
