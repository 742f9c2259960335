// How the benches measure: medians of interleaved runs, and ratios within one process.

/**
 * @typedef {object} Candidate
 * @property {string} name What the table calls it.
 * @property {() => unknown} run The work, its preparation done.
 * @property {number} [rounds] How often it is measured, when it is too slow for the usual number.
 *
 * @typedef {object} Timing Milliseconds for one run.
 * @property {number} median
 * @property {number} fastest
 *
 * @typedef {ReadonlyMap<string, Timing>} Timings By the name of the candidate.
 *
 * @typedef {object} Row
 * @property {string} name
 * @property {readonly string[]} cells One for each column.
 *
 * @typedef {object} Target
 * @property {string} what The promise, with its limit.
 * @property {string} reached What was measured.
 * @property {boolean} met Whether it holds.
 *
 * @typedef {object} Section A table, and the promises that its figures bear on.
 * @property {string} title
 * @property {readonly string[]} columns
 * @property {readonly Row[]} rows
 * @property {readonly Target[]} targets
 */

const ROUNDS = 25;
/** A sample shorter than this would measure the clock. */
const MIN_SAMPLE_MS = 2;

/**
 * The value in the middle.
 *
 * @param {readonly number[]} values
 * @returns {number}
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

/**
 * @param {() => unknown} run
 * @param {number} repeats
 * @returns {number} Milliseconds for each time.
 */
function sample(run, repeats) {
  // What others left behind is nobody's time but theirs.
  globalThis.gc?.();
  const start = performance.now();
  for (let i = 0; i < repeats; i += 1) run();
  return (performance.now() - start) / repeats;
}

/**
 * Runs every candidate in turn, round after round, so that what slows the machine down slows all of them.
 *
 * @param {readonly Candidate[]} candidates
 * @returns {Timings}
 */
export function race(candidates) {
  const lanes = candidates.map(({ name, run, rounds = ROUNDS }) => {
    // Three runs warm up the compiler, the fastest of them tells how many make a sample; slow work is warm by itself.
    const warm = rounds < ROUNDS ? sample(run, 1) : Math.min(sample(run, 1), sample(run, 1), sample(run, 1));
    return { name, run, rounds, repeats: Math.ceil(MIN_SAMPLE_MS / warm), samples: /** @type {number[]} */ ([]) };
  });
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { run, rounds, repeats, samples } of lanes) {
      if (round < rounds) samples.push(sample(run, repeats));
    }
  }
  return new Map(lanes.map(({ name, samples }) => [name, { median: median(samples), fastest: Math.min(...samples) }]));
}

/**
 * How many times longer one candidate takes than another, by their medians.
 *
 * @param {Timings} timings
 * @param {string} name
 * @param {string} reference
 * @returns {number}
 */
export function ratio(timings, name, reference) {
  const [one, other] = [timings.get(name), timings.get(reference)];
  if (one === undefined || other === undefined) throw new Error(`${name} or ${reference} was not measured.`);
  return one.median / other.median;
}

/**
 * @param {number} ms
 * @returns {string}
 */
export function milliseconds(ms) {
  return `${ms.toFixed(ms < 1 ? 4 : ms < 100 ? 2 : 0)} ms`;
}

/**
 * @param {number} factor
 * @returns {string}
 */
export function times(factor) {
  return `× ${factor.toFixed(factor < 10 ? 2 : factor < 100 ? 1 : 0)}`;
}

/**
 * A table of timings, with the ratio of each median to those of some of them.
 *
 * @param {string} title
 * @param {Timings} timings
 * @param {readonly string[]} references The candidates that the others are compared with.
 * @param {readonly Target[]} targets
 * @returns {Section}
 */
export function tableOf(title, timings, references, targets) {
  const rows = [...timings].map(([name, timing]) => ({
    name,
    cells: [
      milliseconds(timing.median),
      milliseconds(timing.fastest),
      ...references.map((reference) => times(ratio(timings, name, reference))),
    ],
  }));
  return { title, columns: ['median', 'fastest', ...references.map((name) => `to ${name}`)], rows, targets };
}

/**
 * @param {string} what
 * @param {number} reached
 * @param {number} limit
 * @returns {Target}
 */
export function atMost(what, reached, limit) {
  return { what: `${what}: at most ${limit} times`, reached: times(reached), met: reached <= limit };
}

/**
 * @param {string} what
 * @param {number} reached
 * @param {number} limit
 * @returns {Target}
 */
export function atLeast(what, reached, limit) {
  return { what: `${what}: at least ${limit} times`, reached: times(reached), met: reached >= limit };
}
