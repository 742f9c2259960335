// How the benches measure what only a fresh process can tell.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { median } from './measure.js';

/**
 * Runs child.js several times, each in a process of its own.
 *
 * @param {string} what
 * @param {number} processes How many times.
 * @returns {{ ms: number, wholeMs: number, peakMegabytes: number }} Medians.
 */
export function inFreshProcesses(what, processes) {
  const reports = Array.from({ length: processes }, () => {
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'child.js'), what], {
      encoding: 'utf8',
    });
    const wholeMs = performance.now() - start;
    if (status !== 0) throw new Error(stderr);
    /** @type {{ ms: number, peakKilobytes: number }} */
    const { ms, peakKilobytes } = JSON.parse(stdout);
    return { ms, wholeMs, peakMegabytes: peakKilobytes / 1024 };
  });
  return {
    ms: median(reports.map(({ ms }) => ms)),
    wholeMs: median(reports.map(({ wholeMs }) => wholeMs)),
    peakMegabytes: median(reports.map(({ peakMegabytes }) => peakMegabytes)),
  };
}

/**
 * @param {number} value
 * @returns {string}
 */
export function megabytes(value) {
  return `${value.toFixed(1)} MB`;
}
