/**
 * Finds the code blocks of the guides and of the documentation comments.
 */

/** A fenced block, and where it begins. */
export interface Block {
  /** Path of the file from the root of the project. */
  readonly file: string;
  /** Line of the first line of code, counted from 1. */
  readonly line: number;
  /** What follows the fence: `ts`, `sh`… */
  readonly language: string;
  /** The code, without its fences. */
  readonly code: string;
  /** The output announced by a `text` block that follows in the same section. */
  readonly output?: string;
  /** Whether it stands in a documentation comment, where every export of the package is in scope. */
  readonly inComment: boolean;
}

const FENCE = /^(?<indent> {0,9})```(?<language>[\w-]*)\s*$/;

/** Walks lines and collects what stands between fences; `lines` gives the text of each line that counts, or undefined. */
function fenced(file: string, lines: readonly (string | undefined)[], inComment: boolean): (Block | 'heading')[] {
  const found: (Block | 'heading')[] = [];
  let open: { line: number; language: string; indent: number; code: string[] } | undefined;
  for (const [index, line = ''] of lines.entries()) {
    const fence = FENCE.exec(line)?.groups;
    if (open !== undefined && fence?.['language'] === '') {
      const { line: first, language, code } = open;
      found.push({ file, line: first, language, code: code.join('\n'), inComment });
      open = undefined;
    } else if (open !== undefined) {
      open.code.push(line.slice(0, open.indent).trim() === '' ? line.slice(open.indent) : line);
    } else if (fence !== undefined) {
      open = { line: index + 2, language: fence['language'] ?? '', indent: fence['indent']?.length ?? 0, code: [] };
    } else if (line.startsWith('#')) {
      found.push('heading');
    }
  }
  if (open !== undefined) throw new Error(`${file}:${String(open.line - 1)}: this fence is never closed.`);
  return found;
}

/**
 * The blocks of a guide. A `text` block is the output of the block before it, when that one can be run and no heading
 * stands between; otherwise it is only a text.
 */
export function blocksOfGuide(file: string, markdown: string): Block[] {
  const blocks: Block[] = [];
  let last: Block | undefined;
  for (const found of fenced(file, markdown.split('\n'), false)) {
    if (found === 'heading') {
      last = undefined;
    } else if (found.language === 'text' && last !== undefined) {
      blocks[blocks.length - 1] = { ...last, output: found.code };
      last = undefined;
    } else {
      blocks.push(found);
      last = ['ts', 'js', 'sh'].includes(found.language) ? found : undefined;
    }
  }
  return blocks;
}

/** The blocks of the documentation comments of a source file. An `@example` without a block is an error. */
export function blocksOfSource(file: string, source: string): Block[] {
  let inside = false;
  const lines = source.split('\n').map((line) => {
    if (/^\s*\/\*\*/.test(line)) inside = true;
    const text = inside ? /^\s*\*(?!\/) ?(?<text>.*)$/.exec(line)?.groups?.['text'] : undefined;
    if (line.includes('*/')) inside = false;
    return text;
  });
  for (const [index, text] of lines.entries()) {
    if (text?.startsWith('@example') === true && lines[index + 1]?.startsWith('```ts') !== true) {
      throw new Error(`${file}:${String(index + 1)}: a line of \`\`\`ts must follow @example.`);
    }
  }
  return fenced(file, lines, true).filter((block) => block !== 'heading');
}

/** The lines that the comments of a block announce: what follows each arrow. */
export function announced(code: string): string[] {
  return [...code.matchAll(/\/\/=>[ ]?(.*)$/gm)].map(([, text = '']) => text.trimEnd());
}

/** The commands that a guide names within its sentences and tables: `npm run build`. */
export function inlineCommands(markdown: string): string[] {
  return [...markdown.matchAll(/`(npm [^`\n]+)`/g)].map(([, command = '']) => command);
}
