/**
 * Type-checks and runs code blocks against the built package, as a program of its users would.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { transformSync } from 'esbuild';
import ts from 'typescript';

import { announced, type Block } from './blocks.js';

/** What is wrong with each block, by its position; an empty list when it does what it says. */
export type Problems = readonly (readonly string[])[];

const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  types: ['node'],
  strict: true,
  allowJs: true,
  checkJs: true,
  skipLibCheck: true,
  noEmit: true,
};

/** Everything that the root of the built package exports, types included. */
function exportedNames(): string[] {
  const root = resolve('dist/index.d.ts');
  if (!existsSync(root)) throw new Error('The package is not built: npm run build.');
  const program = ts.createProgram([root], { ...OPTIONS, noLib: true, types: [] });
  const file = program.getSourceFile(root);
  const symbol = file && program.getTypeChecker().getSymbolAtLocation(file);
  return symbol === undefined
    ? []
    : program
        .getTypeChecker()
        .getExportsOfModule(symbol)
        .map(({ name }) => name);
}

/** The program of a block, its code on the lines where it stands in its file, so that the compiler names them. */
function programOf({ code, line, inComment }: Block, exported: readonly string[]): string {
  if (!inComment) return `${'\n'.repeat(line - 1)}${code}\nexport {};\n`;
  const lines = code.split('\n');
  const bodyStart = lines.findLastIndex((text) => text.startsWith('import ')) + 1;
  const imports = lines.slice(0, bodyStart).join('\n');
  const missing = exported.filter((name) => !new RegExp(`\\b${name}\\b`).test(imports));
  // In braces, an example may give one of its own values the name of an export.
  const body = `{${lines.slice(bodyStart).join('\n')}\n}`;
  const start = '\n'.repeat(Math.max(0, line - 2));
  return `import { ${missing.join(', ')} } from 'palier';${start}\n${bodyStart > 0 ? `${imports}\n` : ''}${body}\n`;
}

/** What the compiler says of each program. */
function typeErrors(paths: readonly string[], blocks: readonly Block[]): string[][] {
  const program = ts.createProgram([...paths], OPTIONS);
  return paths.map((path, index) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(path)).map(({ file, start, messageText }) => {
      const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
      return `${blocks[index]?.file ?? ''}:${String(line)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    }),
  );
}

function quote(lines: readonly string[]): string {
  return lines.length === 0 ? '  (nothing)' : lines.map((line) => `  | ${line}`).join('\n');
}

function difference(expected: readonly string[], printed: readonly string[]): string[] {
  if (expected.join('\n') === printed.join('\n')) return [];
  return [`expected\n${quote(expected)}\nprinted\n${quote(printed)}`];
}

function outputProblems(block: Block, printed: string, error: string | undefined): string[] {
  if (error !== undefined) return [`it stops with ${error}`];
  const lines = printed === '' ? [] : printed.replace(/\n$/, '').split('\n');
  const arrows = announced(block.code);
  if (arrows.length === 0 && block.output === undefined) {
    return [`it announces no output; it printed\n${quote(lines)}`];
  }
  return [
    ...(arrows.length > 0 ? difference(arrows, lines) : []),
    ...(block.output === undefined ? [] : difference(block.output.split('\n'), lines)),
  ];
}

/**
 * Type-checks and runs blocks of TypeScript and JavaScript.
 *
 * @param blocks - The blocks.
 * @param folder - A folder of the project to write the programs in; from there `palier` is the built package.
 */
export function runPrograms(blocks: readonly Block[], folder: string): Problems {
  if (blocks.length === 0) return [];
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const exported = exportedNames();
  const sources = blocks.map((block, index) => {
    const path = resolve(folder, `${String(index)}.${block.language}`);
    writeFileSync(path, programOf(block, exported));
    return path;
  });
  const modules = sources.map((path) => {
    try {
      const { code } = transformSync(readFileSync(path, 'utf8'), { loader: 'ts', format: 'esm', target: 'node20' });
      writeFileSync(`${path}.mjs`, code);
    } catch {
      // The compiler tells what is wrong with it, by line.
      writeFileSync(`${path}.mjs`, 'throw new SyntaxError("this is no program");');
    }
    return `${path}.mjs`;
  });
  const wrongTypes = typeErrors(sources, blocks);
  const report = execFileSync(process.execPath, [join(import.meta.dirname, 'execute.js'), ...modules], {
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1e8,
  });
  const results = JSON.parse(report) as { printed: string; error?: string }[];
  return blocks.map((block, index) => [
    ...(wrongTypes[index] ?? []),
    ...outputProblems(block, results[index]?.printed ?? '', results[index]?.error),
  ]);
}

/** Commands that need no checking: they set the project up. */
const PLAIN_COMMANDS = ['npm ci', 'npm install palier'];

/**
 * Checks a block of commands: each is a script of the project, an example that exists, or a known plain command. Of a
 * block that announces its output, the scripts are run and must print that text.
 */
export function commandProblems({ code, output }: Block, scripts: Readonly<Record<string, string>>): string[] {
  const commands = code
    .split('\n')
    .flatMap((line) => line.replace(/(^|\s)#.*$/, '').split('&&'))
    .map((command) => command.trim())
    .filter((command) => command !== '' && !PLAIN_COMMANDS.includes(command));
  const runnable: string[] = [];
  const problems = commands.flatMap((command) => {
    const script = command === 'npm test' ? 'test' : /^npm run ([\w:-]+)(?: -- .+)?$/.exec(command)?.[1];
    const example = /^node (examples\/[\w./-]+\.js)/.exec(command)?.[1];
    if (script !== undefined && scripts[script] !== undefined) {
      runnable.push(scripts[script].replace('npm run build --silent && ', ''));
      return [];
    }
    if (example !== undefined && existsSync(example)) {
      runnable.push(command);
      return [];
    }
    return [`no such script or example: ${command}`];
  });
  if (problems.length > 0 || output === undefined) return problems;
  const printed = runnable.map((command) => execFileSync('bash', ['-c', command], { encoding: 'utf8' })).join('');
  return printed.includes(output) ? [] : difference(output.split('\n'), printed.replace(/\n$/, '').split('\n'));
}
