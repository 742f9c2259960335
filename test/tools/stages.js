// Runs the quality gates, two at a time, and stops at the first that fails.
//   node test/tools/stages.js         every gate: `npm test`
//   node test/tools/stages.js check   those that need neither the build nor the tests: `npm run check`
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { delimiter, resolve } from 'node:path';

/**
 * @typedef {object} Stage
 * @property {string} name What is checked.
 * @property {string} command How; a contributor may run the same with npx.
 * @property {boolean} [onTheBuild] Whether it needs the built package.
 * @property {boolean} [tests] Whether it is a run of vitest.
 */

// The long ones come early, so that none is left running alone at the end.
/** @type {readonly Stage[]} */
const STAGES = [
  { name: 'format', command: 'prettier --check --log-level warn .' },
  { name: 'build', command: 'npm run build --silent' },
  { name: 'types of src', command: 'tsc -p .' },
  { name: 'types of tests and examples', command: 'tsc -p test' },
  { name: 'lint', command: 'eslint . --max-warnings 0' },
  { name: 'layers', command: 'depcruise src examples' },
  { name: 'unused files, exports, dependencies', command: 'knip --treat-config-hints-as-errors' },
  { name: 'unit tests, UTC, with coverage', command: 'vitest run --project utc --coverage', tests: true },
  {
    name: 'unit tests, four other zones',
    command: 'vitest run --project paris --project cayenne --project los-angeles --project kiritimati',
    tests: true,
  },
  {
    name: 'packed tarball, public API, code blocks of the guides and comments',
    command: 'vitest run --project build',
    onTheBuild: true,
    tests: true,
  },
  { name: 'API reference', command: 'npm run docs:api --silent' },
  { name: 'publint, are the types wrong', command: 'npm run check:package --silent', onTheBuild: true },
  { name: 'size', command: 'size-limit', onTheBuild: true },
];

const CHECKS = [
  'format',
  'types of src',
  'types of tests and examples',
  'lint',
  'layers',
  'unused files, exports, dependencies',
];
const REPORTS = resolve('.cache/tests');

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

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

function stopAll() {
  for (const { pid } of running) {
    // A process group each: a stage may have workers of its own.
    if (pid !== undefined) process.kill(-pid);
  }
  running.clear();
}

/**
 * @param {Stage} stage
 * @returns {Promise<{ stage: Stage, ok: boolean, output: string, passed: number, failed: number }>}
 */
function run(stage) {
  const start = performance.now();
  const report = `${REPORTS}/${stage.name.replace(/\W+/g, '-')}.json`;
  const reporting = stage.tests ? ` --allowOnly=false --reporter=default --reporter=json --outputFile=${report}` : '';
  const child = spawn(stage.command + reporting, {
    shell: true,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NO_COLOR: '1',
      PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
    },
  });
  running.add(child);
  let output = '';
  const keep = (/** @type {Buffer} */ chunk) => {
    output += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((done) => {
    child.on('close', (status) => {
      running.delete(child);
      const ok = status === 0;
      const tests = stage.tests ? testsOf(report) : { passed: Number(ok), failed: 0 };
      const count = stage.tests ? `, ${String(tests.passed)} tests` : '';
      if (ok) console.log(`ok      ${seconds(start).padStart(7)}  ${stage.name}${count}`);
      // A run of vitest may fail with no test that fails: coverage too low, a file that does not load.
      done({ stage, ok, output, passed: tests.passed, failed: ok ? 0 : Math.max(1, tests.failed) });
    });
  });
}

const stages = process.argv[2] === 'check' ? STAGES.filter(({ name }) => CHECKS.includes(name)) : STAGES;
const waiting = [...stages];
const start = performance.now();
let passed = 0;
let built = false;

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
process.on('SIGINT', () => {
  stopAll();
  process.exit(130);
});

/** @type {Set<Promise<void>>} */
const active = new Set();
/** @type {Awaited<ReturnType<typeof run>> | undefined} */
let failure;

while (failure === undefined && (waiting.length > 0 || active.size > 0)) {
  const next = waiting.findIndex(({ onTheBuild }) => built || onTheBuild !== true);
  const [stage] = next >= 0 && active.size < Math.max(2, availableParallelism() / 2) ? waiting.splice(next, 1) : [];
  if (stage === undefined) {
    await Promise.race(active);
    continue;
  }
  const task = run(stage).then((result) => {
    active.delete(task);
    passed += result.passed;
    built ||= stage.name === 'build' && result.ok;
    if (!result.ok) failure ??= result;
  });
  active.add(task);
}
stopAll();

if (failure !== undefined) {
  console.log(`\n${failure.output.trim()}\n`);
  console.log(`FAILED  ${failure.stage.name} (${failure.stage.command})`);
  process.exitCode = 1;
}
console.log(`\n${String(stages.length)} stages, ${seconds(start)}`);
console.log(`${String(passed)} passed, ${String(failure?.failed ?? 0)} failed`);
