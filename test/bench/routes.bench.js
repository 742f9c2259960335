// A plan of ten thousand operations of five lots, judged with every route, reason and duty.
import { operation, procurementRoutes, routesOfPlan } from 'palier/lots';

import { atMost, milliseconds, race, ratio, tableOf } from './measure.js';
import { inFreshProcesses, megabytes } from './process.js';
import { operationInputs } from './routes-input.js';

/** @import { OperationInput } from 'palier/lots' */
/** @typedef {import('./measure.js').Section} Section */

const OPERATIONS = 10_000;
const FEW = OPERATIONS / 8;
const LIMIT_MS = 1_000;
const ROUNDS = 7;
const FEW_ROUNDS = 3;
const FEW_PROCESSES = 3;
const GROWTH_LIMIT = 1.25;

const BARE = 'the bare loop: values and thresholds only';
const CHECKED = 'routesOfPlan, operations made once';
const RAW = 'routesOfPlan, raw input';
const MAKING = 'operation(), each';
const ONE_BY_ONE = 'procurementRoutes, one by one';

/**
 * An operation as the bare loop reads it: amounts in cents, each with how often it comes.
 *
 * @typedef {object} PlainOperation
 * @property {string} on
 * @property {boolean} isWorks
 * @property {boolean} isSocial
 * @property {readonly (readonly (readonly [cents: number, times: number])[])[]} lots
 */

/**
 * @param {OperationInput} input
 * @returns {PlainOperation}
 */
function plain({ days, category, lots }) {
  return {
    on: days.noticeSentOn ?? days.consultationOn ?? '',
    isWorks: category === 'works',
    isSocial: category === 'social-services',
    lots: lots.map(({ value: { periods = [] } }) =>
      periods.map(({ amount, times = 1 }) => [Math.round(Number(amount) * 100), times]),
    ),
  };
}

/**
 * The value of each need, and the procedure that four thresholds in force on its day leave; no route, no reason, no duty.
 *
 * @param {readonly PlainOperation[]} all
 * @returns {string[]}
 */
function bareLoop(all) {
  return all.map(({ on, isWorks, isSocial, lots }) => {
    let cents = 0;
    for (const periods of lots) for (const [each, times] of periods) cents += each * times;
    const [services, works] = on < '2026-01-01' ? [22_100_000, 553_800_000] : [21_600_000, 540_400_000];
    const dispense = isWorks ? 10_000_000 : on < '2026-04-01' ? 4_000_000 : 6_000_000;
    if (cents < dispense) return 'dispensed';
    return isSocial || cents < (isWorks ? works : services) ? 'adapted' : 'formalised';
  });
}

/** @returns {Section} */
function tenThousandOperations() {
  const inputs = operationInputs(OPERATIONS);
  const checked = inputs.map(operation);
  const plainOnes = inputs.map(plain);
  const expected = bareLoop(plainOnes);
  if (!routesOfPlan(checked).every(({ lightest }, position) => lightest === expected[position])) {
    throw new Error('The candidates disagree.');
  }
  const timings = race([
    { name: BARE, run: () => bareLoop(plainOnes) },
    { name: CHECKED, run: () => routesOfPlan(checked), rounds: ROUNDS },
    { name: RAW, run: () => routesOfPlan(inputs), rounds: ROUNDS },
    { name: MAKING, run: () => inputs.map(operation), rounds: ROUNDS },
  ]);
  const reached = timings.get(CHECKED)?.median ?? NaN;
  return tableOf(
    '10,000 operations of five lots, several buyers over the working days of two years',
    timings,
    [BARE, CHECKED],
    [
      {
        what: `10,000 operations made once: under ${String(LIMIT_MS / 1000)} s`,
        reached: `${milliseconds(reached)}, ${ratio(timings, CHECKED, BARE).toFixed(0)} times the bare loop`,
        met: reached < LIMIT_MS,
      },
    ],
  );
}

/** @returns {Section} */
function growth() {
  const counts = [1, 2, 4, 8].map((factor) => factor * FEW);
  const checked = operationInputs(OPERATIONS).map(operation);
  const timings = race(
    counts.map((count) => {
      const few = checked.slice(0, count);
      return { name: `${count.toLocaleString('en')} operations`, run: () => routesOfPlan(few), rounds: ROUNDS };
    }),
  );
  const each = counts.map((count) => {
    const name = `${count.toLocaleString('en')} operations`;
    const { median } = timings.get(name) ?? { median: NaN };
    return { name, median, one: median / count };
  });
  const first = each[0]?.one ?? NaN;
  return {
    title: 'Growth with the number of operations made once',
    columns: ['median', 'for each', 'to the first'],
    rows: each.map(({ name, median, one }) => ({
      name,
      cells: [milliseconds(median), milliseconds(one), `× ${(one / first).toFixed(2)}`],
    })),
    targets: [atMost('time for each, of eight times as many', (each.at(-1)?.one ?? NaN) / first, GROWTH_LIMIT)],
  };
}

/** @returns {Section} */
function oneByOne() {
  const checked = operationInputs(FEW).map(operation);
  const timings = race([
    { name: CHECKED, run: () => routesOfPlan(checked), rounds: ROUNDS },
    { name: ONE_BY_ONE, run: () => checked.map((one) => procurementRoutes(one)), rounds: FEW_ROUNDS },
  ]);
  return tableOf(`${FEW.toLocaleString('en')} operations as a plan, or each asked alone`, timings, [CHECKED], []);
}

/** @returns {Section} */
function memory() {
  const rows = [
    ["import 'palier/lots'", 'lots'],
    ['and make 10,000 operations', 'operations'],
    ['and keep their routes', 'plan'],
  ].map(([name = '', what = '']) => ({ name, ...inFreshProcesses(what, FEW_PROCESSES) }));
  const start = rows[0]?.peakMegabytes ?? NaN;
  return {
    title: 'Peak memory of 10,000 operations and of all their routes',
    columns: ['time', 'peak', 'above start'],
    rows: rows.map(({ name, ms, peakMegabytes }) => ({
      name,
      cells: [milliseconds(ms), megabytes(peakMegabytes), megabytes(peakMegabytes - start)],
    })),
    targets: [],
  };
}

export const sections = [tenThousandOperations, growth, oneByOne, memory];
