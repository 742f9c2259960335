import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';

import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { installTarball, type Consumer } from './consumer.js';

let consumer: Consumer | undefined;

function installed(): Consumer {
  if (consumer === undefined) throw new Error('The tarball could not be installed.');
  return consumer;
}

beforeAll(async () => {
  consumer = await installTarball();
});

afterAll(() => {
  consumer?.remove();
});

const OK = { status: 0, printed: '' };

describe('what is in the tarball', () => {
  test('is the code, the types, the licence and the presentation', () => {
    const others = installed().files.filter((path) => !/^dist\/[\w-]+\.(js|cjs|d\.ts|d\.cts)$/.test(path));
    expect(others.sort()).toEqual(['LICENSE', 'README.md', 'package.json']);
  });

  test('says nothing of the machine that built it, and points to no source map', () => {
    const { files, folder } = installed();
    const texts = files.map((path) => readFileSync(join(folder, 'node_modules/palier', path), 'utf8'));
    expect(texts.filter((text) => text.includes('sourceMappingURL') || text.includes(resolve('.')))).toEqual([]);
  });
});

/** Says the same in ESM and in CommonJS: each module's exports are those of the root, the very same. */
const SAME_IDENTITY = `
  const [root, ...modules] = all;
  const gathered = modules.flatMap((module) => Object.keys(module)).sort();
  assert.deepEqual(Object.keys(root).sort(), gathered);
  for (const module of modules) {
    assert.ok(Object.keys(module).length > 0);
    for (const name of Object.keys(module)) assert.equal(module[name], root[name], name);
  }
  const error = (() => {
    try {
      return modules.find(({ ht }) => ht !== undefined).ht('12.345');
    } catch (caught) {
      return caught;
    }
  })();
  assert.ok(error instanceof root.PalierError);
  assert.ok(root.isPalierError(error));
`;

describe('at run time', () => {
  test('every subpath can be imported', async () => {
    const { subpaths, write, node } = installed();
    const imports = subpaths.map((path, index) => `import * as m${String(index)} from '${path}';`).join('\n');
    const all = subpaths.map((_, index) => `m${String(index)}`).join(', ');
    write('all.mjs', `import assert from 'node:assert/strict';\n${imports}\nconst all = [${all}];\n${SAME_IDENTITY}`);
    expect(await node('all.mjs')).toEqual(OK);
  });

  test('every subpath can be required', async () => {
    const { subpaths, write, node } = installed();
    const all = subpaths.map((path) => `require('${path}')`).join(', ');
    write('all.cjs', `const assert = require('node:assert/strict');\nconst all = [${all}];\n${SAME_IDENTITY}`);
    expect(await node('all.cjs')).toEqual(OK);
  });

  test('an error that crosses from ESM to CommonJS and back is still known', async () => {
    const { write, node } = installed();
    write(
      'both.mjs',
      `import assert from 'node:assert/strict';
       import { createRequire } from 'node:module';
       import { attempt, ht, isPalierError } from 'palier';
       const cjs = createRequire(import.meta.url)('palier/core');
       assert.notEqual(cjs.PalierError, undefined);
       assert.ok(cjs.isPalierError(attempt(() => ht('x')).error));
       assert.ok(isPalierError(cjs.attempt(() => cjs.ht('x')).error));
       assert.equal(cjs.addAmounts(ht('1'), cjs.ht('2')).euros.toFixed(2), '3.00');`,
    );
    expect(await node('both.mjs')).toEqual(OK);
  });

  test('package.json can be read, and nothing behind the exports', async () => {
    const { write, node } = installed();
    write(
      'closed.cjs',
      `const assert = require('node:assert/strict');
       assert.equal(require('palier/package.json').name, 'palier');
       assert.throws(() => require('palier/dist/core.cjs'), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });`,
    );
    expect(await node('closed.cjs')).toEqual(OK);
  });

  test('a bundle for browsers has no warning, takes nothing from Node, and runs where there is no Node', async () => {
    const { folder } = installed();
    const bundle = await build({
      stdin: {
        contents:
          "import { addVat, ht } from 'palier'; globalThis.printed = addVat(ht('100'), '0.2').ttc.euros.toFixed(2);",
        resolveDir: folder,
      },
      bundle: true,
      platform: 'browser',
      format: 'iife',
      metafile: true,
      write: false,
    });
    expect(bundle.warnings).toEqual([]);
    const packages = Object.keys(bundle.metafile.inputs).map((path) => /node_modules\/([^/]+)\//.exec(path)?.[1]);
    expect([...new Set(packages)].filter((name) => name !== undefined).sort()).toEqual(
      expect.arrayContaining(['decimal.js', 'palier']),
    );
    expect(
      packages.filter((name) => name !== undefined && !['date-fns', 'decimal.js', 'palier', 'zod'].includes(name)),
    ).toEqual([]);
    const context: { printed?: string } = {};
    runInNewContext(bundle.outputFiles[0]?.text ?? '', context);
    expect(context.printed).toBe('120.00');
  });
});

describe('for TypeScript', () => {
  const USE = `
    const price: AmountHT = ht('100');
    const total: AmountTTC = addVat(price, '0.2').ttc;
    const figure: string = total.euros.toFixed(2);
    // @ts-expect-error An amount TTC is not an amount HT.
    addVat(total, '0.2');
    const result: SafeResult<AmountHT> = attempt(() => price);
    const code: string | undefined = result.ok ? undefined : result.error.code;
    export { code, figure };
  `;
  const RESOLUTIONS = {
    node16: { module: 'node16', moduleResolution: 'node16' },
    nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
    bundler: { module: 'preserve', moduleResolution: 'bundler' },
  };
  const COMPILERS = ['typescript-5.4', 'typescript-5.9', 'typescript', 'typescript-7.0'];

  beforeAll(() => {
    const { subpaths, write } = installed();
    const names = subpaths.map((_, index) => `m${String(index)}`);
    const uses = `export const all = [${names.join(', ')}];\n${USE}`;
    const typed = 'type AmountHT, type AmountTTC, type SafeResult';
    const esm = subpaths.map((path, index) => `import * as m${String(index)} from '${path}';`).join('\n');
    write('consumer.ts', `${esm}\nimport { addVat, attempt, ht, ${typed} } from 'palier/core';\n${uses}`);
    const cjs = subpaths.map((path, index) => `import m${String(index)} = require('${path}');`).join('\n');
    const destructured = `import core = require('palier/core');\nconst { addVat, attempt, ht } = core;
      type AmountHT = core.AmountHT;\ntype AmountTTC = core.AmountTTC;\ntype SafeResult<T> = core.SafeResult<T>;`;
    write('consumer.cts', `${cjs}\n${destructured}\n${uses}`);
  });

  async function compile(compiler: string, name: string, options: object): Promise<unknown> {
    const { write, node } = installed();
    const compilerOptions = { target: 'es2022', lib: ['es2022'], types: [], strict: true, noEmit: true, ...options };
    write(`${name}.json`, JSON.stringify({ compilerOptions, files: ['consumer.ts', 'consumer.cts'] }));
    return node(resolve('node_modules', compiler, 'bin/tsc'), '-p', `${name}.json`);
  }

  describe.each(COMPILERS)('%s', (compiler) => {
    test.each(Object.entries(RESOLUTIONS))('resolves and checks under %s', async (name, resolution) => {
      expect(await compile(compiler, `${compiler}-${name}`, { ...resolution, skipLibCheck: true })).toEqual(OK);
    });
  });

  test('the declarations themselves hold, where a browser’s types are there', async () => {
    const options = {
      ...RESOLUTIONS.nodenext,
      skipLibCheck: false,
      lib: ['es2022', 'dom'],
      exactOptionalPropertyTypes: true,
    };
    expect(await compile('typescript', 'whole', options)).toEqual(OK);
  });
});
