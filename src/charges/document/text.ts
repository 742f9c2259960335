/**
 * A document as plain text, for a terminal or an e-mail.
 */
import { isFigure, isFigures } from './columns.js';
import type { Block, DocumentTable, PrintedDocument } from './document.js';

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

function table({ headings, rows }: DocumentTable): readonly string[] {
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

// Each block ends with the blank line that parts it from the next.
function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraphs':
      return block.texts.flatMap((sentence) => [...paragraph(sentence), '']);
    case 'bullets': {
      if (block.texts.length === 0) return [];
      const intro = block.intro === undefined ? [] : paragraph(block.intro);
      return [...intro, ...block.texts.flatMap(bullet), ''];
    }
    case 'table':
      return block.table.rows.length === 0 && block.nothing !== undefined
        ? [...paragraph(block.nothing), '']
        : [...table(block.table), ''];
    case 'question': {
      const number = `${String(block.number)}. `;
      return [...wrap(number + plain(block.text), WIDTH, ' '.repeat(number.length)), ''];
    }
  }
}

/**
 * Writes a document as plain text, with aligned columns and lines of at most a hundred characters.
 *
 * @param document - The document.
 * @returns The text, ending with a line break.
 *
 * @internal
 */
export function textOf(document: PrintedDocument): string {
  const { title, blocks, sections, closing } = document;
  return [
    ...underlined(title, '='),
    ...blocks.flatMap(blockLines),
    ...sections.flatMap((section) => {
      const body = section.blocks.flatMap(blockLines);
      return body.length === 0 ? [] : ['', ...underlined(section.title, '-'), ...body];
    }),
    ...closing.flatMap((sentence) => ['', ...paragraph(sentence)]),
    '',
  ].join('\n');
}
