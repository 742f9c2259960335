// Mutation testing, one module after the other: `npm run mutation`, or `npm run mutation -- law` for a module.
// What was found is kept under reports/, and the next run tries only what changed since.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const asked = process.argv.slice(2);
const modules = asked.length > 0 ? asked : ['core', 'charges'];

for (const name of modules) {
  console.log(`\n${name}`);
  const { status } = spawnSync(
    process.execPath,
    [
      resolve('node_modules/@stryker-mutator/core/bin/stryker.js'),
      'run',
      '--mutate',
      `src/${name}/**/*.ts`,
      '--incrementalFile',
      `reports/mutation/${name}.json`,
    ],
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exitCode = 1;
}
