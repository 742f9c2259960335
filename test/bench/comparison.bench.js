// A whole comparison of 40,000 dwellings, ten lines before and after, on a residence built once.
import { compareArrangements, residence } from 'palier/charges';

import { atMost, milliseconds, race, ratio, tableOf } from './measure.js';

/** @import { ArrangementInput } from 'palier/charges' */
/** @typedef {import('./measure.js').Section} Section */

const DWELLINGS = 40_000;
const LINES = 10;
const BARE = 'the bare loops it contains';
const PALIER = 'palier';

const areas = Array.from({ length: DWELLINGS }, (_, n) => 2000 + ((n * 7919) % 8000));
const dwellings = areas.map((area, n) => ({
  id: `L-${String(n)}`,
  livingArea: (area / 100).toFixed(2),
  vacant: n % 50 === 0,
}));

/**
 * @param {number} more Euros more on each line.
 * @returns {ArrangementInput}
 */
function arrangement(more) {
  const lines = Array.from({ length: LINES }, (_, n) => ({
    label: `line ${String(n)}`,
    task: /** @type {const} */ ('common-parts-cleaning'),
    priceHt: `${String(90_000 * (n + 1) + more)}.37`,
  }));
  const provider = /** @type {const} */ ({ name: 'Provider', kind: 'EI', vatStatus: 'taxed' });
  return { label: 'x', contracts: [{ label: 'Contract', provider, separatesRecoverable: true, lines }] };
}

/**
 * What any comparison must do to every dwelling, in the barest way, cents lost: two splits, the change, the twelfth of
 * each of the three columns and its extremes.
 *
 * @param {Float64Array} units
 * @param {readonly [number, number]} factors
 * @returns {number}
 */
function bareLoops(units, factors) {
  const [before, after] = factors.map((factor) => {
    const shares = new Float64Array(units.length);
    for (let i = 0; i < units.length; i += 1) shares[i] = Math.floor((units[i] ?? 0) * factor);
    return shares;
  });
  const change = new Float64Array(units.length);
  for (let i = 0; i < units.length; i += 1) change[i] = (after?.[i] ?? 0) - (before?.[i] ?? 0);
  let sum = 0;
  for (const column of [before, after, change]) {
    const months = new Float64Array(units.length);
    let lowest = Infinity;
    let highest = -Infinity;
    for (let i = 0; i < units.length; i += 1) {
      const cents = column?.[i] ?? 0;
      months[i] = Math.floor(cents / 12);
      if (cents < lowest) lowest = cents;
      if (cents > highest) highest = cents;
    }
    sum += lowest + highest + (months[0] ?? 0);
  }
  return sum;
}

/** @returns {Section} */
function wholeComparison() {
  const start = performance.now();
  const place = residence({ name: 'R', regime: 'hlm', territory: 'metropole', dwellings });
  const building = performance.now() - start;
  const [before, after] = [arrangement(0), arrangement(5_000)];
  const compare = () => compareArrangements({ on: '2026-01-01', key: 'living-area', residence: place, before, after });
  const units = Float64Array.from(areas);
  const timings = race([
    { name: BARE, run: () => bareLoops(units, [0.37, 0.39]) },
    { name: PALIER, run: compare },
  ]);
  const title = `Comparing ${String(LINES)} lines before and after over 40,000 dwellings (the residence: ${milliseconds(building)}, once)`;
  return tableOf(title, timings, [BARE], [atMost('a whole comparison', ratio(timings, PALIER, BARE), 20)]);
}

export const sections = [wholeComparison];
