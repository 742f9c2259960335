/**
 * A document as Markdown.
 */
import { escapeMarkdown } from '../../core/index.js';
import { isFigure, isFigures } from './columns.js';
import type { Block, DocumentTable, PrintedDocument } from './document.js';

// A figure is no Markdown; a full stop after its first digits would be taken for a numbered list.
function cellOf(words: string): string {
  return isFigure(words) ? words : escapeMarkdown(words);
}

function table({ headings, rows }: DocumentTable): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(cellOf).join(' | ')} |`;
  // Words to the left, figures to the right, as accounts are read.
  const aligned = headings.map((_, position) => (isFigures(rows, position) ? '---:' : ':---'));
  return [line(headings), `| ${aligned.join(' | ')} |`, ...rows.map(({ label, cells }) => line([label, ...cells]))];
}

// Each block ends with the blank line that parts it from the next.
function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraphs':
      return block.texts.flatMap((sentence) => [escapeMarkdown(sentence), '']);
    case 'bullets': {
      if (block.texts.length === 0) return [];
      const intro = block.intro === undefined ? [] : [block.intro, ''];
      return [...intro, ...block.texts.map((item) => `- ${escapeMarkdown(item)}`), ''];
    }
    case 'table':
      return block.table.rows.length === 0 && block.nothing !== undefined
        ? [block.nothing, '']
        : [...table(block.table), ''];
    case 'question':
      return [`### ${String(block.number)}. ${escapeMarkdown(block.text)}`, ''];
  }
}

/**
 * Writes a document as Markdown.
 *
 * @param document - The document.
 * @returns Markdown, ending with a line break.
 *
 * @internal
 */
export function markdownOf(document: PrintedDocument): string {
  const { title, blocks, sections, closing } = document;
  return [
    `# ${escapeMarkdown(title)}`,
    '',
    ...blocks.flatMap(blockLines),
    ...sections.flatMap((section) => {
      const body = section.blocks.flatMap(blockLines);
      return body.length === 0 ? [] : [`## ${section.title}`, '', ...body];
    }),
    ...closing.flatMap((sentence) => [escapeMarkdown(sentence), '']),
  ].join('\n');
}
