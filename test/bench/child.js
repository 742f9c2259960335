// What process.bench.js runs in a process of its own, and reports as JSON: `node child.js <what>`.
import { readFileSync } from 'node:fs';

const COUNT = 1_000_000;
const what = process.argv[2];

const start = performance.now();
if (what === 'root') await import('palier');
if (what === 'core' || what === 'apportion') {
  const { apportion, weights } = await import('palier/core');
  if (what === 'apportion') {
    const areas = Array.from({ length: COUNT }, (_, position) => (2000 + (position % 10_007)) / 100);
    const shares = apportion(123_456_789_012, weights(areas));
    if (shares.length !== COUNT) throw new Error('The shares are not complete.');
  }
}
if (what === 'charges' || what === 'stock') {
  const { compareStock } = await import('palier/charges');
  if (what === 'stock') {
    const { stockResidence } = await import('./stock-input.js');
    const residences = (function* () {
      for (let position = 0; position < COUNT / 1_000; position += 1) yield stockResidence(position, 1_000);
    })();
    const { dwellings } = compareStock({ on: '2026-01-01', key: 'living-area', residences });
    if (dwellings !== COUNT) throw new Error('The stock is not complete.');
  }
}
if (what === 'siae' || what === 'directory' || what === 'match' || what === 'match-kept') {
  const { matchStructures, structureDirectory } = await import('palier/siae');
  if (what !== 'siae') {
    const { DAY, needs, structures } = await import('./matching-input.js');
    const directory = structureDirectory(structures(4_000));
    const kept = [];
    for (const need of what === 'directory' ? [] : needs(1_000)) {
      const match = matchStructures(need, directory, DAY);
      if (match.candidates.length + match.excluded.length !== 4_000) throw new Error('The match is not complete.');
      if (what === 'match-kept') kept.push(match);
    }
  }
}
if (what === 'lots' || what === 'operations' || what === 'plan') {
  const { operation, routesOfPlan } = await import('palier/lots');
  if (what !== 'lots') {
    const { operationInputs } = await import('./routes-input.js');
    const operations = operationInputs(10_000).map(operation);
    const plan = what === 'plan' ? routesOfPlan(operations) : operations;
    if (plan.length !== 10_000) throw new Error('The plan is not complete.');
  }
}
const ms = performance.now() - start;
console.log(JSON.stringify({ ms, peakKilobytes: peakKilobytes() }));

/**
 * Linux counts the memory of the parent, until it started this process, as this process's own peak in `resourceUsage`;
 * its status file does not.
 *
 * @returns {number}
 */
function peakKilobytes() {
  try {
    const peak = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
    if (peak !== null) return Number(peak[1]);
  } catch {
    // Another system, where `resourceUsage` says what it is asked.
  }
  return process.resourceUsage().maxRSS;
}
