import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { blocksOfGuide, blocksOfSource, inlineCommands, type Block } from './blocks.js';
import { commandProblems, runPrograms } from './run.js';

function filesOf(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort();
}

const guides = ['README.md', 'CONTRIBUTING.md', ...filesOf('docs', '.md')].filter(
  (file) => existsSync(file) && !file.startsWith('docs/api/'),
);
const blocks = [
  ...guides.flatMap((file) => blocksOfGuide(file, readFileSync(file, 'utf8'))),
  ...filesOf('src', '.ts').flatMap((file) => blocksOfSource(file, readFileSync(file, 'utf8'))),
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const programs = blocks.filter(({ language }) => language === 'ts' || language === 'js');
const problems = runPrograms(programs, '.cache/docs');

function place({ file, line }: Block): string {
  return `${file}:${String(line)}`;
}

function check(block: Block): readonly string[] {
  switch (block.language) {
    case 'ts':
    case 'js':
      return problems[programs.indexOf(block)] ?? ['it was not run'];
    case 'sh':
      return commandProblems(block, scripts);
    case 'json':
      JSON.parse(block.code);
      return [];
    case 'text':
      return [];
    default:
      return [`no check for a block of ${block.language === '' ? 'no language' : block.language}`];
  }
}

describe.each([...new Set(blocks.map(({ file }) => file))])('%s', (file) => {
  test.each(blocks.filter((block) => block.file === file).map((block) => [place(block), block] as const))(
    '%s does what it says',
    (where, block) => {
      const wrong = check(block);
      if (wrong.length > 0) expect.fail(`${where}\n${wrong.join('\n')}`);
    },
  );
});

test.each(guides)('the commands named in the sentences of %s exist', (file) => {
  const commands = inlineCommands(readFileSync(file, 'utf8')).join('\n');
  expect(commandProblems({ file, line: 1, language: 'sh', code: commands, inComment: false }, scripts)).toEqual([]);
});
