import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { expect, test } from 'vitest';

const DEPCRUISE = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

interface Report {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

/** Runs the project's rules on a source tree of its own; tells each `file: rule` broken. */
function broken(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'palier-layers-'));
  try {
    for (const [path, text] of Object.entries({ 'tsconfig.json': '{}', ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const report = execFileSync(
      process.execPath,
      [DEPCRUISE, 'src', 'examples', '--config', resolve('.dependency-cruiser.cjs'), '--output-type', 'json'],
      { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const { summary } = JSON.parse(report) as Report;
    return summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`).sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('the layer rules refuse what they are there to refuse', () => {
  expect(
    broken({
      'src/index.ts': "export * from './core/index.js'; export * from './law/table.js';",
      'src/core/index.ts': "export * from './up.js'; export * from './io.js'; export * from './ring.js';",
      'src/core/up.ts': "import '../law/index.js'; export const up = 1;",
      'src/core/io.ts': "import 'node:fs'; export const io = 1;",
      'src/core/ring.ts': "import { gnir } from './gnir.js'; export const ring = gnir;",
      'src/core/gnir.ts': "import type { ring } from './ring.js'; export const gnir = 1 as unknown as typeof ring;",
      'src/law/index.ts': "export * from './table.js';",
      'src/law/table.ts': 'export const table = 1;',
      'src/charges/index.ts': "import type { table } from '../law/table.js'; export type T = typeof table;",
      'src/renewals/index.ts': "import '../charges/index.js'; export const beside = 1;",
      'src/siae/index.ts': "import '../help.js'; import 'left-pad'; export const test = 1;",
      'src/extra/index.ts': "import '../core/index.js'; export const extra = 1;",
      'test/help.ts': 'export const help = 1;',
      'examples/demo.js': "import '../src/core/index.js';",
    }),
  ).toEqual([
    'examples/demo.js: examples-use-the-package',
    'src/charges/index.ts: through-the-index',
    'src/core/gnir.ts: no-circular',
    'src/core/io.ts: no-node-core',
    'src/core/io.ts: only-declared-dependencies',
    'src/core/up.ts: layer-of-core',
    'src/extra/index.ts: module-without-layer',
    'src/index.ts: root-takes-indexes',
    'src/renewals/index.ts: layer-of-renewals',
    'src/siae/index.ts: only-declared-dependencies',
    'src/siae/index.ts: only-declared-dependencies',
  ]);
});

test('the layer rules accept what the layers allow', () => {
  expect(
    broken({
      'src/index.ts': "export * from './core/index.js'; export * from './partnership/index.js';",
      'src/core/index.ts': "export * from './value.js';",
      'src/core/value.ts': 'export const value = 1;',
      'src/lots/index.ts': "import { value } from '../core/index.js'; export const lot = value;",
      'src/partnership/index.ts': "export { lot } from '../lots/index.js'; export { value } from '../core/index.js';",
      'examples/demo.js': "import 'palier'; import 'node:fs';",
    }),
  ).toEqual([]);
});
