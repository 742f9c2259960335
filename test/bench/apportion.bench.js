// Splitting one amount over dwellings: the bare loop, this package, and what else one could use.
import { Decimal } from 'decimal.js';
import { allocate, dinero } from 'dinero.js';
import { EUR } from 'dinero.js/currencies';
import { apportion, weights } from 'palier/core';

import { atLeast, atMost, race, ratio, tableOf } from './measure.js';

/** @typedef {import('./measure.js').Section} Section */

const TOTAL = 123_456_789_012;
const BARE = 'bare loop';
const PALIER = 'palier';
const BIGINT = 'BigInt';
const DECIMAL = 'decimal.js';
const DINERO = 'dinero.js';

/**
 * Areas from 20.00 to 120.00 m², in hundredths: the same at every run.
 *
 * @param {number} count
 * @returns {number[]}
 */
function hundredths(count) {
  let state = 123_456_789;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return 2000 + Math.floor((state / 2 ** 32) * 10_001);
  });
}

/**
 * What every split contains: a multiplication and a rounding for each dwelling, into a new list. Cents are lost.
 *
 * @param {Float64Array} units
 * @param {number} factor
 * @returns {Float64Array}
 */
function bareLoop(units, factor) {
  const shares = new Float64Array(units.length);
  for (let i = 0; i < units.length; i += 1) shares[i] = Math.floor((units[i] ?? 0) * factor);
  return shares;
}

/**
 * The largest remainder in the plainest way, whatever the numbers are made of.
 *
 * @template T
 * @param {readonly { whole: T, remainder: T }[]} floors
 * @param {(a: T, b: T) => number} compare
 * @param {(whole: T) => number} toNumber
 * @returns {number[]}
 */
function largestRemainder(floors, compare, toNumber) {
  const shares = floors.map(({ whole }) => toNumber(whole));
  const leftover = TOTAL - shares.reduce((sum, share) => sum + share, 0);
  const order = floors.map((_, position) => position);
  const remainderOf = (/** @type {number} */ position) => /** @type {{ remainder: T }} */ (floors[position]).remainder;
  order.sort((a, b) => compare(remainderOf(b), remainderOf(a)) || a - b);
  for (const position of order.slice(0, leftover)) shares[position] = (shares[position] ?? 0) + 1;
  return shares;
}

/**
 * @param {readonly bigint[]} units
 * @returns {number[]}
 */
function withBigInt(units) {
  const total = BigInt(TOTAL);
  const all = units.reduce((sum, unit) => sum + unit, 0n);
  const floors = units.map((unit) => ({ whole: (total * unit) / all, remainder: (total * unit) % all }));
  return largestRemainder(floors, (a, b) => (a < b ? -1 : Number(a > b)), Number);
}

/**
 * @param {readonly Decimal[]} units
 * @returns {number[]}
 */
function withDecimal(units) {
  const all = units.reduce((sum, unit) => sum.plus(unit), new Decimal(0));
  const floors = units.map((unit) => {
    const product = unit.times(TOTAL);
    const whole = product.dividedToIntegerBy(all);
    return { whole, remainder: product.minus(whole.times(all)) };
  });
  return largestRemainder(
    floors,
    (a, b) => a.comparedTo(b),
    (whole) => whole.toNumber(),
  );
}

/**
 * @param {readonly number[]} shares
 * @param {readonly number[]} expected
 */
function mustEqual(shares, expected) {
  if (!shares.every((share, position) => share === expected[position])) throw new Error('The candidates disagree.');
}

/**
 * Times every candidate on the same dwellings, its own form of the weights prepared beforehand.
 *
 * @param {number} count
 * @param {number} [slowRounds] How often what takes seconds is run.
 * @returns {import('./measure.js').Timings}
 */
function raceOver(count, slowRounds) {
  const units = hundredths(count);
  const areas = units.map((unit) => unit / 100);
  const checked = weights(areas);
  const equal = weights(units.map(() => 1));
  const sixDecimals = weights(units.map((unit) => (37_000_000 + unit) / 1_000_000));
  const column = Float64Array.from(units);
  const factor = TOTAL / checked.total;
  const bigints = units.map(BigInt);
  const decimals = units.map((unit) => new Decimal(unit));
  const amount = dinero({ amount: TOTAL, currency: EUR });

  const expected = apportion(TOTAL, checked);
  mustEqual(withBigInt(bigints), expected);
  if (slowRounds === undefined) mustEqual(withDecimal(decimals), expected);

  const slow = slowRounds === undefined ? {} : { rounds: slowRounds };
  return race([
    { name: BARE, run: () => bareLoop(column, factor) },
    { name: PALIER, run: () => apportion(TOTAL, checked) },
    { name: `${PALIER}, all weights equal`, run: () => apportion(TOTAL, equal) },
    { name: `${PALIER}, weights with six decimals`, run: () => apportion(TOTAL, sixDecimals) },
    { name: `${PALIER}, areas checked each time`, run: () => apportion(TOTAL, areas) },
    { name: BIGINT, run: () => withBigInt(bigints), ...slow },
    { name: DINERO, run: () => allocate(amount, units), ...slow },
    { name: DECIMAL, run: () => withDecimal(decimals), ...slow },
  ]);
}

/** @returns {Section} */
function thousandDwellings() {
  return tableOf('Apportioning over 1,000 dwellings', raceOver(1000), [BARE, PALIER], []);
}

/** @returns {Section} */
function fortyThousandDwellings() {
  return tableOf('Apportioning over 40,000 dwellings', raceOver(40_000, 5), [BARE, PALIER], []);
}

/** @returns {Section} */
function millionDwellings() {
  const timings = raceOver(1_000_000, 2);
  return tableOf(
    'Apportioning over 1,000,000 dwellings',
    timings,
    [BARE, PALIER],
    [
      atMost('palier, to the bare loop', ratio(timings, PALIER, BARE), 12),
      atLeast('decimal.js, to palier', ratio(timings, DECIMAL, PALIER), 200),
      atLeast('dinero.js, to palier', ratio(timings, DINERO, PALIER), 40),
    ],
  );
}

export const sections = [thousandDwellings, fortyThousandDwellings, millionDwellings];
