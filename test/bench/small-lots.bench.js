// Which small lots to take out of a whole: the time on forty lots, whatever their amounts, and what looking at every pot costs.
import { planSmallLots } from 'palier/lots';

import { atLeast, milliseconds, race, ratio, tableOf } from './measure.js';

/** @typedef {import('./measure.js').Section} Section */
/** @typedef {import('./measure.js').Candidate} Candidate */
/** @typedef {import('palier/lots').PlanSmallLotsInput} PlanSmallLotsInput */
/** @typedef {import('palier/lots').SmallLotsGoal} SmallLotsGoal */

const LIMIT_MS = 50;
const MOST = 40;
const ROUNDS = 9;
const FEW_ROUNDS = 3;

/**
 * Numbers from 0 to less than 1: the same at every run.
 *
 * @returns {() => number}
 */
function draws() {
  let state = 123_456_789;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Amounts in cents. Those that are alike leave nothing to tell subsets apart by; powers of two give every subset a sum of its
 * own; round ones make millions of pots of one value.
 *
 * @type {Readonly<Record<string, (count: number) => number[]>>}
 */
const AMOUNTS = {
  'to the cent, at random': (count) => {
    const draw = draws();
    return Array.from({ length: count }, () => 1 + Math.floor(draw() * 5_999_998));
  },
  'nearly equal, odd cents': (count) => Array.from({ length: count }, (_, at) => 3_000_001 + 2 * at),
  'nearly equal, odd cents at random': (count) => {
    const draw = draws();
    return Array.from({ length: count }, () => 3_000_001 + 2 * Math.floor(draw() * 1_000));
  },
  equal: (count) => Array.from({ length: count }, () => 3_000_001),
  'powers of two': (count) => Array.from({ length: count }, (_, at) => 2 ** (2 + (at % Math.ceil(count / 2)))),
  'thousands of euros': (count) => {
    const draw = draws();
    return Array.from({ length: count }, () => 100_000 * (1 + Math.floor(draw() * 59)));
  },
};

/**
 * A need whose small lots are worth twice and a half what the pot may reach: there is no more to choose from. The last lot, too
 * large for the pot, makes it so.
 *
 * @param {readonly number[]} cents
 * @returns {PlanSmallLotsInput}
 */
function needOf(cents) {
  const total = cents.reduce((sum, one) => sum + one, 0);
  // The pot reaches about half of the small lots; one cent more or less keeps it off a round sum.
  const large = Math.max(20_000_000, Math.floor(1.5 * total) + 7);
  return {
    days: { noticeSentOn: '2026-06-01' },
    buyer: { class: 'oph' },
    category: 'services',
    lots: [...cents, large].map((one, at) => ({
      number: String(at + 1),
      category: 'services',
      value: (one / 100).toFixed(2),
    })),
  };
}

/**
 * The most value, by looking at every pot.
 *
 * @param {readonly number[]} cents
 * @param {number} cap
 * @returns {number}
 */
function everyPot(cents, cap) {
  let best = 0;
  const place = (/** @type {number} */ at, /** @type {number} */ sum) => {
    if (sum > best) best = sum;
    for (let next = at; next < cents.length; next += 1) {
      const grown = sum + (cents[next] ?? 0);
      if (grown <= cap) place(next + 1, grown);
    }
  };
  place(0, 0);
  return best;
}

/** @returns {Section} */
function fortyLots() {
  const chosen = { chosen: ['1', '3', '5'], then: /** @type {const} */ ('most-value') };
  /** @type {readonly (readonly [string, SmallLotsGoal])[]} */
  const goals = [
    ['most lots', 'most-lots'],
    ['most value', 'most-value'],
    ['chosen lots, then most value', chosen],
  ];
  const candidates = Object.entries(AMOUNTS).flatMap(([name, amounts]) => {
    const input = needOf(amounts(MOST - 1));
    return goals.map(([what, goal]) => ({
      name: `${what}, amounts ${name}`,
      run: () => planSmallLots(input, goal).pot.length,
      rounds: ROUNDS,
    }));
  });
  const timings = race(candidates);
  const slowest = [...timings].sort(([, a], [, b]) => b.median - a.median)[0];
  const reached = slowest?.[1].median ?? NaN;
  return tableOf(
    'The best pot of 40 lots',
    timings,
    [],
    [
      {
        what: `40 lots, whatever the goal and the amounts: under ${String(LIMIT_MS)} ms`,
        reached: `${milliseconds(reached)}, ${slowest?.[0] ?? ''}`,
        met: reached < LIMIT_MS,
      },
    ],
  );
}

/** @returns {Section} */
function growth() {
  const candidates = [10, 20, 30, 40].flatMap((count) =>
    Object.entries({ 'to the cent, at random': true, 'nearly equal, odd cents at random': true }).map(([name]) => {
      const input = needOf((AMOUNTS[name] ?? (() => []))(count - 1));
      return {
        name: `${String(count)} lots, amounts ${name}`,
        run: () => planSmallLots(input, 'most-value').pot.length,
        rounds: ROUNDS,
      };
    }),
  );
  const timings = race(candidates);
  return tableOf(
    'Growth with the number of lots, most value',
    timings,
    ['10 lots, amounts to the cent, at random'],
    [],
  );
}

/** @returns {Section} */
function separatePots() {
  const candidates = Object.entries(AMOUNTS).map(([name, amounts]) => {
    const input = { ...needOf(amounts(MOST - 1)), pots: /** @type {const} */ ('separate') };
    return {
      name: `amounts ${name}: ${planSmallLots(input, 'most-value').proof}`,
      run: () => planSmallLots(input, 'most-value').pot.length,
      rounds: FEW_ROUNDS,
    };
  });
  return tableOf('Separate pots for two regimes, 40 lots, most value', race(candidates), [], []);
}

/** @returns {Section} */
function twentyLots() {
  const cents = (AMOUNTS['to the cent, at random'] ?? (() => []))(20);
  const input = needOf(cents);
  const plan = planSmallLots(input, 'most-value');
  const cap = plan.cap.times(100).floor().toNumber();
  const expected = everyPot(cents, cap);
  if (plan.sum.value.times(100).toNumber() !== expected) throw new Error('The pots disagree.');
  const [every, palier] = ['every pot, with cents as integers', 'planSmallLots'];
  const timings = race([
    { name: every, run: () => everyPot(cents, cap), rounds: ROUNDS },
    { name: palier, run: () => planSmallLots(input, 'most-value').pot.length, rounds: ROUNDS },
  ]);
  return tableOf(
    'Looking at every pot of 20 small lots',
    timings,
    [palier],
    [atLeast('every pot of 20 lots, to planSmallLots', ratio(timings, every, palier), 1)],
  );
}

export const sections = [fortyLots, growth, separatePots, twentyLots];
