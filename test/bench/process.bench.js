// What only a fresh process can tell: the time of the first import, and the peak of memory.
import { milliseconds } from './measure.js';
import { inFreshProcesses, megabytes } from './process.js';

/** @typedef {import('./measure.js').Section} Section */

const PROCESSES = 9;
const IMPORT_LIMIT_MS = 80;
const MEMORY_LIMIT_MB = 150;

/** @returns {Section} */
function firstImport() {
  const rows = [
    ['an empty program', 'empty'],
    ["import 'palier/core'", 'core'],
    ["import 'palier'", 'root'],
  ].map(([name = '', what = '']) => ({ name, ...inFreshProcesses(what, PROCESSES) }));
  const root = rows.at(-1)?.ms ?? NaN;
  return {
    title: `First import, each in ${String(PROCESSES)} fresh processes`,
    columns: ['the import', 'whole process', 'peak memory'],
    rows: rows.map(({ name, ms, wholeMs, peakMegabytes }) => ({
      name,
      cells: [milliseconds(ms), milliseconds(wholeMs), megabytes(peakMegabytes)],
    })),
    targets: [
      {
        what: `import of the root: under ${String(IMPORT_LIMIT_MS)} ms`,
        reached: milliseconds(root),
        met: root < IMPORT_LIMIT_MS,
      },
    ],
  };
}

/** @returns {Section} */
function memoryOfAMillionDwellings() {
  const start = inFreshProcesses('core', PROCESSES).peakMegabytes;
  const end = inFreshProcesses('apportion', PROCESSES).peakMegabytes;
  return {
    title: 'Peak memory of one split over 1,000,000 dwellings, its list of areas included',
    columns: ['peak', 'above start'],
    rows: [
      { name: "import 'palier/core'", cells: [megabytes(start), megabytes(0)] },
      { name: 'and split', cells: [megabytes(end), megabytes(end - start)] },
    ],
    targets: [
      {
        what: `memory above start: under ${String(MEMORY_LIMIT_MB)} MB`,
        reached: megabytes(end - start),
        met: end - start < MEMORY_LIMIT_MB,
      },
    ],
  };
}

export const sections = [firstImport, memoryOfAMillionDwellings];
