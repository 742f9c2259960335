import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { moduleNames } from '../../tsup.config.js';

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

const manifest = readJson<Manifest>('package.json');
const entries = ['index', ...moduleNames];

function exportOf(entry: string): unknown {
  return {
    import: { types: `./dist/${entry}.d.ts`, default: `./dist/${entry}.js` },
    require: { types: `./dist/${entry}.d.cts`, default: `./dist/${entry}.cjs` },
  };
}

describe('every folder of src is a module', () => {
  test('with an index.ts', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name)).toEqual(moduleNames);
  });

  test('with a subpath export', () => {
    const modules = moduleNames.map((name) => [`./${name}`, exportOf(name)]);
    const expected = { '.': exportOf('index'), ...Object.fromEntries(modules), './package.json': './package.json' };
    expect(manifest.exports).toEqual(expected);
  });

  test('gathered in src/index.ts', () => {
    const gathered = [...readFileSync('src/index.ts', 'utf8').matchAll(/^export \* from '\.\/(\w+)\/index\.js';$/gm)];
    expect(gathered.map(([, name]) => name).sort()).toEqual(moduleNames);
  });

  test('with a ceiling for what it weighs alone and with its dependencies', () => {
    const ceilings = readJson<{ path: string; ignore?: unknown; import?: string }[]>('.size-limit.json');
    // Beside them, what one function alone weighs.
    const whole = ceilings.filter((ceiling) => ceiling.import === undefined);
    const weighed = whole.map(({ path, ignore }) => `${path}${ignore === undefined ? '' : ', own code'}`);
    expect(weighed.sort()).toEqual(
      entries.flatMap((entry) => [`dist/${entry}.js`, `dist/${entry}.js, own code`]).sort(),
    );
  });
});

describe('dependencies', () => {
  test('are three at run time', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(['date-fns', 'decimal.js', 'zod']);
  });

  test('are pinned', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^(npm:typescript@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('come from whichever registry the machine uses: the lock file names no host', () => {
    const { packages } = readJson<{ packages: Record<string, { resolved?: string; integrity?: string }> }>(
      'package-lock.json',
    );
    const installed = Object.entries(packages).filter(([path]) => path !== '');
    expect(installed.length).toBeGreaterThan(100);
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(readFileSync('.npmrc', 'utf8')).not.toMatch(/registry|\/\//);
  });
});
