import { existsSync, readdirSync } from 'node:fs';

import { defineConfig } from 'tsup';

/** Every folder of `src` that has an `index.ts` is a module, with a subpath export of its own. */
export const moduleNames: readonly string[] = readdirSync('src').filter((name) => existsSync(`src/${name}/index.ts`));

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    ...Object.fromEntries(moduleNames.map((name) => [name, `src/${name}/index.ts`])),
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  clean: true,
  // Any other setting leaves bare imports of chunks in the entries, and every bundler of our users warns of them.
  treeshake: { moduleSideEffects: false },
  // tsup sets `baseUrl`, which TypeScript 6 deprecates.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
