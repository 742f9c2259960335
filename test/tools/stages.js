// Runs the quality gates, two at a time; after a failure no other begins.
//   node test/tools/stages.js         every gate: `npm test`
//   node test/tools/stages.js check   those that need neither the build nor the tests: `npm run check`
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

/**
 * @typedef {object} Stage
 * @property {string} name What is checked.
 * @property {string} command How; a contributor may run the same with npx.
 * @property {boolean} [quick] Whether it needs neither the build nor the tests.
 * @property {boolean} [onTheBuild] Whether it needs the built package.
 * @property {boolean} [tests] Whether it is a run of vitest.
 */

// In the order in which they begin: the quick ones fail early, and no long one is left to run alone at the end.
/** @type {readonly Stage[]} */
const STAGES = [
  { name: 'format', command: 'prettier --check --log-level warn .', quick: true },
  { name: 'types of src', command: 'tsc -p .', quick: true },
  { name: 'lint', command: 'eslint . --max-warnings 0', quick: true },
  { name: 'types of tests and examples, type tests', command: 'tsc -p test', quick: true },
  { name: 'layers', command: 'depcruise src examples', quick: true },
  {
    name: 'unused files, exports, dependencies',
    command: 'knip --treat-config-hints-as-errors && knip --production --no-tag-hints',
    quick: true,
  },
  { name: 'build', command: 'npm run build --silent' },
  {
    name: 'unit tests in four time zones',
    command: 'vitest run --project paris --project cayenne --project los-angeles --project kiritimati',
    tests: true,
  },
  { name: 'unit tests in UTC, with coverage', command: 'vitest run --project utc --coverage', tests: true },
  {
    name: 'packed tarball, public API, code blocks of guides and comments',
    command: 'vitest run --project build',
    onTheBuild: true,
    tests: true,
  },
  { name: 'API reference', command: 'npm run docs:api --silent' },
  { name: 'publint, are the types wrong', command: 'npm run check:package --silent', onTheBuild: true },
  { name: 'size', command: 'size-limit', onTheBuild: true },
];

const AT_ONCE = 2;
const REPORTS = resolve('.cache/tests');
const environment = {
  ...process.env,
  NO_COLOR: '1',
  PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
};

/**
 * @param {number} since
 * @returns {string}
 */
function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/**
 * How many tests a run of vitest made; none when it ended before.
 *
 * @param {string} report
 * @returns {{ passed: number, failed: number }}
 */
function testsOf(report) {
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed, failed };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/**
 * Runs a stage and says how it went.
 *
 * @param {Stage} stage
 * @returns {Promise<{ passed: number, failed: number }>} Tests, or the stage itself when it has none.
 */
function run({ name, command, tests = false }) {
  const start = performance.now();
  const report = `${REPORTS}/${name.replace(/\W+/g, '-')}.json`;
  const reporting = tests ? ` --allowOnly=false --reporter=default --reporter=json --outputFile=${report}` : '';
  const child = spawn(command + reporting, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], env: environment });
  let output = '';
  const keep = (/** @type {Buffer} */ chunk) => {
    output += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((done) => {
    child.on('close', (status) => {
      const ok = status === 0;
      const counted = tests ? testsOf(report) : { passed: Number(ok), failed: 0 };
      if (!ok) console.log(`\n${output.trim()}\n`);
      const detail = tests ? `, ${String(counted.passed)} tests` : '';
      console.log(
        `${ok ? 'ok    ' : 'FAILED'}  ${seconds(start).padStart(7)}  ${name}${ok ? detail : ` (${command})`}`,
      );
      // A run of vitest may fail with no test that fails: too little coverage, a file that does not load.
      done({ passed: counted.passed, failed: ok ? 0 : Math.max(1, counted.failed) });
    });
  });
}

const start = performance.now();
const stages = process.argv[2] === 'check' ? STAGES.filter(({ quick }) => quick) : STAGES;
const waiting = [...stages];
const total = { passed: 0, failed: 0 };
let built = false;
/** @type {Set<Promise<void>>} */
const running = new Set();

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

for (;;) {
  const next = waiting.findIndex(({ onTheBuild }) => built || onTheBuild !== true);
  const [stage] = total.failed === 0 && next >= 0 && running.size < AT_ONCE ? waiting.splice(next, 1) : [];
  if (stage !== undefined) {
    const task = run(stage).then(({ passed, failed }) => {
      running.delete(task);
      total.passed += passed;
      total.failed += failed;
      built ||= stage.name === 'build' && failed === 0;
    });
    running.add(task);
  } else if (running.size > 0) {
    await Promise.race(running);
  } else {
    break;
  }
}

if (total.failed > 0) process.exitCode = 1;
console.log(`\n${String(stages.length - waiting.length)} of ${String(stages.length)} stages in ${seconds(start)}`);
console.log(`${String(total.passed)} passed, ${String(total.failed)} failed`);
