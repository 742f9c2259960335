// A landlord's whole stock: twelve lines before and after in each residence, totals, deciles and the most affected.
import { compareStock, residence } from 'palier/charges';

import { atMost, race, ratio, tableOf } from './measure.js';
import { inFreshProcesses, megabytes } from './process.js';
import { areaOf, stockResidence } from './stock-input.js';

/** @import { StockResidenceInput } from 'palier/charges' */
/** @typedef {import('./measure.js').Section} Section */

const DWELLINGS = 40_000;
const LINES = 12;
const BARE = 'the bare loops it contains';
const MEMORY_LIMIT_MB = 500;
const FEW_PROCESSES = 3;

/**
 * The residences built once, as a landlord that compares several switches would.
 *
 * @param {number} residences
 * @param {number} size
 * @returns {readonly StockResidenceInput[]}
 */
function stockOf(residences, size) {
  return Array.from({ length: residences }, (_, position) => {
    const { residence: place, ...sides } = stockResidence(position, size);
    return { residence: residence(place), ...sides };
  });
}

/**
 * @param {readonly StockResidenceInput[]} residences
 */
const compare = (residences) => compareStock({ on: '2026-01-01', key: 'living-area', residences });

/**
 * What any comparison must do to every dwelling, in the barest way, cents lost: the share of each line before and after,
 * their sums, the change, its order, and the sum of each tenth.
 *
 * @param {Float64Array} units
 * @param {readonly number[]} factors One for each line.
 * @returns {number}
 */
function bareLoops(units, factors) {
  const [before, after] = [1, 1.05].map((more) => {
    const sums = new Float64Array(units.length);
    for (const factor of factors) {
      const scale = factor * more;
      for (let i = 0; i < units.length; i += 1) sums[i] = (sums[i] ?? 0) + Math.floor((units[i] ?? 0) * scale);
    }
    return sums;
  });
  const change = new Float64Array(units.length);
  for (let i = 0; i < units.length; i += 1) change[i] = (after?.[i] ?? 0) - (before?.[i] ?? 0);
  change.sort();
  const tenths = new Float64Array(10);
  for (let i = 0; i < units.length; i += 1) {
    const tenth = Math.floor((i * 10) / units.length);
    tenths[tenth] = (tenths[tenth] ?? 0) + (change[i] ?? 0);
  }
  return tenths[9] ?? 0;
}

/** @returns {Section} */
function fortyThousandDwellings() {
  const units = Float64Array.from({ length: DWELLINGS }, (_, rank) => areaOf(rank));
  const factors = Array.from({ length: LINES }, (_, n) => 0.037 * (n + 1));
  const [one, ten, many] = [stockOf(1, DWELLINGS), stockOf(10, DWELLINGS / 10), stockOf(400, DWELLINGS / 400)];
  const timings = race([
    { name: BARE, run: () => bareLoops(units, factors) },
    { name: 'one residence', run: () => compare(one) },
    { name: '10 residences', run: () => compare(ten) },
    { name: '400 residences', run: () => compare(many), rounds: 9 },
  ]);
  const title = `A stock of ${String(DWELLINGS)} dwellings, ${String(LINES)} lines before and after in each residence`;
  const targets = [atMost('a stock of one residence', ratio(timings, 'one residence', BARE), 15)];
  return tableOf(title, timings, [BARE], targets);
}

/** @returns {Section} */
function growth() {
  const [small, large] = [stockOf(40, 1_000), stockOf(400, 1_000)];
  const timings = race([
    { name: '40,000 dwellings', run: () => compare(small), rounds: 15 },
    { name: '400,000 dwellings', run: () => compare(large), rounds: 5 },
  ]);
  return tableOf(
    'Residences of 1,000 dwellings: ten times as many',
    timings,
    ['40,000 dwellings'],
    [atMost('ten times as many residences', ratio(timings, '400,000 dwellings', '40,000 dwellings'), 13)],
  );
}

/** @returns {Section} */
function memoryOfAMillionDwellings() {
  const start = inFreshProcesses('charges', FEW_PROCESSES).peakMegabytes;
  const { ms, peakMegabytes: end } = inFreshProcesses('stock', FEW_PROCESSES);
  return {
    title: 'A stock of 1,000,000 dwellings, its 1,000 residences made one after the other and checked',
    columns: ['time', 'peak memory'],
    rows: [
      { name: "import 'palier/charges'", cells: ['', megabytes(start)] },
      { name: 'and compare', cells: [`${(ms / 1000).toFixed(1)} s`, megabytes(end)] },
    ],
    targets: [
      {
        what: `peak memory: under ${String(MEMORY_LIMIT_MB)} MB`,
        reached: megabytes(end),
        met: end < MEMORY_LIMIT_MB,
      },
    ],
  };
}

export const sections = [fortyThousandDwellings, growth, memoryOfAMillionDwellings];
