// The public API of each module as a text that people can review: every export with its type, in alphabetical order,
// without comments. `npm run api:update` writes it under test/api; a test compares it with what was built.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import ts from 'typescript';

/** Where the texts are. */
export const API_FOLDER = 'test/api';

const printer = ts.createPrinter({ removeComments: true });

/**
 * The declaration of an export, as TypeScript.
 *
 * @param {ts.Symbol} symbol
 * @returns {string}
 */
function declarationsOf(symbol) {
  const texts = (symbol.declarations ?? []).map((declaration) => {
    // The statement around `const x: T`, which is only a part of one.
    const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    return printer.printNode(ts.EmitHint.Unspecified, node, declaration.getSourceFile());
  });
  return texts.map((text) => text.replace(/^(export )?(declare )?/, 'export ')).join('\n');
}

/**
 * The API of everything that package.json exports.
 *
 * @returns {Map<string, string>} By file name under test/api. The root, which only gathers, is a list of names.
 */
export function apiTexts() {
  /** @type {{ exports: Record<string, { import?: { types: string } }> }} */
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const entries = Object.entries(manifest.exports).flatMap(([subpath, { import: target }]) =>
    target === undefined ? [] : [{ subpath, path: resolve(target.types) }],
  );
  const missing = entries.find(({ path }) => !existsSync(path));
  if (missing !== undefined) throw new Error(`${missing.path} is not there: npm run build.`);
  const program = ts.createProgram(
    entries.map(({ path }) => path),
    { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, noLib: true, types: [] },
  );
  const checker = program.getTypeChecker();
  return new Map(
    entries.map(({ subpath, path }) => {
      const file = program.getSourceFile(path);
      const module = file && checker.getSymbolAtLocation(file);
      const exported = module === undefined ? [] : checker.getExportsOfModule(module);
      exported.sort((a, b) => (a.name < b.name ? -1 : 1));
      if (subpath === '.') return ['index.txt', exported.map(({ name }) => `${name}\n`).join('')];
      const texts = exported.map((symbol) => {
        const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
        if (target.getJsDocTags(checker).some(({ name }) => name === 'internal')) {
          throw new Error(`palier${subpath.slice(1)} exports ${symbol.name}, which is marked @internal.`);
        }
        return declarationsOf(target);
      });
      return [`${subpath.slice(2)}.d.ts`, `${texts.join('\n\n')}\n`];
    }),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const texts = apiTexts();
  rmSync(API_FOLDER, { recursive: true, force: true });
  mkdirSync(API_FOLDER, { recursive: true });
  for (const [name, text] of texts) writeFileSync(join(API_FOLDER, name), text);
}
