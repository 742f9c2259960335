import { expect, test } from 'vitest';

import { announced, blocksOfGuide, blocksOfSource, inlineCommands } from './blocks.js';
import { commandProblems, runPrograms } from './run.js';

const FENCE = '```';

function guide(...blocks: (readonly [language: string, code: string])[]): string {
  return blocks.map(([language, code]) => `${FENCE}${language}\n${code}\n${FENCE}\n`).join('\n');
}

function comment(code: string): string {
  const lines = ['@example', `${FENCE}ts`, ...code.split('\n'), FENCE].map((line) => ` * ${line}`);
  return ['const before = 1;', '/**', ' * Says something.', ...lines, ' */', 'export const after = 2;'].join('\n');
}

test('a guide is cut into blocks, each with the output that follows it', () => {
  const text = `# One\n\n${guide(['ts', 'f();'], ['text', 'printed'])}\n# Two\n\n${guide(['text', 'a tree'], ['json', '{}'])}`;
  expect(blocksOfGuide('x.md', text)).toEqual([
    { file: 'x.md', line: 4, language: 'ts', code: 'f();', output: 'printed', inComment: false },
    { file: 'x.md', line: 14, language: 'text', code: 'a tree', inComment: false },
    { file: 'x.md', line: 18, language: 'json', code: '{}', inComment: false },
  ]);
});

test('a text under the next heading is not an output', () => {
  const blocks = blocksOfGuide('x.md', `${guide(['ts', 'f();'])}\n## Next\n\n${guide(['text', 'free'])}`);
  expect(blocks.map(({ output }) => output)).toEqual([undefined, undefined]);
});

test('a block in a list loses its indent', () => {
  const [block] = blocksOfGuide('x.md', `1. Do:\n\n   ${FENCE}ts\n   if (x) {\n     f();\n   }\n   ${FENCE}\n`);
  expect(block?.code).toBe('if (x) {\n  f();\n}');
});

test('a fence that is never closed is an error', () => {
  expect(() => blocksOfGuide('x.md', `text\n\n${FENCE}ts\nf();\n`)).toThrow('x.md:3: this fence is never closed.');
});

test('the examples of documentation comments are found, and only they', () => {
  const source = `${comment('f();')}\n// ${FENCE}ts\n// g();\n// ${FENCE}\n`;
  expect(blocksOfSource('a.ts', source)).toEqual([
    { file: 'a.ts', line: 6, language: 'ts', code: 'f();', inComment: true },
  ]);
});

test('an example without a block is an error', () => {
  expect(() => blocksOfSource('a.ts', '/**\n * @example\n * f();\n */')).toThrow('a.ts:2: a line of ```ts must follow');
});

test('every arrow announces one line', () => {
  expect(announced('f(); //=> one\n//=> two three \ng(); // => not this\nh(); //=>')).toEqual(['one', 'two three', '']);
});

test('programs that do what they say pass', () => {
  const blocks = [
    ...blocksOfSource('a.ts', comment("const ttc = ht('12');\nconsole.log(ttc.basis); //=> HT")),
    ...blocksOfSource('a.ts', comment("import { ht as h } from 'palier/core';\nconsole.log(h('1').basis); //=> HT")),
    ...blocksOfGuide(
      'x.md',
      guide(['ts', "import { ht } from 'palier';\nconsole.log(ht('1').basis);"], ['text', 'HT']),
    ),
    ...blocksOfGuide(
      'x.md',
      guide(['js', "const two = await Promise.resolve('a\\nb');\nconsole.log(two);"], ['text', 'a\nb']),
    ),
  ];
  expect(runPrograms(blocks, '.cache/docs-that-pass')).toEqual([[], [], [], []]);
});

test('programs that do not are told by place, expectation and print', () => {
  const blocks = [
    ...blocksOfSource('a.ts', comment("console.log(ht('1').basis); //=> TTC")),
    ...blocksOfSource('a.ts', comment("ht('1');")),
    ...blocksOfSource('a.ts', comment("const n: number = ht('1').basis;\nconsole.log(n); //=> HT")),
    ...blocksOfSource('a.ts', comment("console.log(ht('x').basis); //=> HT")),
    ...blocksOfSource('a.ts', comment('console.log(1); //=> 1\nconsole.log(2);')),
    ...blocksOfGuide('x.md', guide(['ts', "import { ht } from 'palier';\nconsole.log(ht('1').basis);"])),
    ...blocksOfGuide('x.md', guide(['ts', 'console.log(1);'], ['text', '2'])),
    ...blocksOfGuide('x.md', guide(['ts', 'console.log(ht);'], ['text', '2'])),
  ];
  expect(runPrograms(blocks, '.cache/docs-that-fail')).toEqual([
    ['expected\n  | TTC\nprinted\n  | HT'],
    ['it announces no output; it printed\n  (nothing)'],
    ["a.ts:6: Type 'string' is not assignable to type 'number'."],
    [expect.stringMatching(/^it stops with PalierError: core\/invalid-number: expected a decimal number/)],
    ['expected\n  | 1\nprinted\n  | 1\n  | 2'],
    ['it announces no output; it printed\n  | HT'],
    ['expected\n  | 2\nprinted\n  | 1'],
    ["x.md:2: Cannot find name 'ht'.", 'it stops with ReferenceError: ht is not defined'],
  ]);
});

test('commands are scripts, examples or plain set-up', () => {
  const [block] = blocksOfGuide('x.md', guide(['sh', 'npm ci && npm test\nnpm run nothing # comment\nrm -rf /']));
  expect(block && commandProblems(block, { test: 'true' })).toEqual([
    'no such script or example: npm run nothing',
    'no such script or example: rm -rf /',
  ]);
});

test('commands in sentences are found', () => {
  expect(inlineCommands('Run `npm ci` then `npm run x -- y`; `code` is not a command.')).toEqual([
    'npm ci',
    'npm run x -- y',
  ]);
});

test('the output of commands is compared', () => {
  const scripts = { say: 'npm run build --silent && echo one; echo two; echo three' };
  const [right] = blocksOfGuide('x.md', guide(['sh', 'npm run say'], ['text', 'two\nthree']));
  const [wrong] = blocksOfGuide('x.md', guide(['sh', 'npm run say'], ['text', 'four']));
  expect(right && commandProblems(right, scripts)).toEqual([]);
  expect(wrong && commandProblems(wrong, scripts)).toEqual([
    'expected\n  | four\nprinted\n  | one\n  | two\n  | three',
  ]);
});
