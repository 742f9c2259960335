/**
 * Apportionment by the largest remainder, written twice in the plainest way: slow, and nothing to get wrong.
 */
import { Decimal } from 'decimal.js';

const Exact = Decimal.clone({ precision: 80, defaults: true });

interface Share<T> {
  readonly position: number;
  readonly whole: T;
  readonly remainder: T;
}

/** Serves the largest remainders first, and equal ones by position. */
function roundUp<T>(
  shares: readonly Share<T>[],
  leftover: number,
  compare: (a: T, b: T) => number,
  toCents: (whole: T) => number,
): number[] {
  const served = [...shares]
    .sort((a, b) => compare(b.remainder, a.remainder) || a.position - b.position)
    .slice(0, leftover);
  const cents = shares.map(({ whole }) => toCents(whole));
  for (const { position } of served) cents[position] = cents[position]! + 1;
  return cents;
}

function mirrored(totalCents: number, positive: (total: number) => number[]): number[] {
  if (totalCents >= 0) return positive(totalCents);
  return positive(-totalCents).map((cents) => (cents === 0 ? 0 : -cents));
}

/**
 * With BigInt.
 *
 * @param totalCents - Whole cents.
 * @param weights - Whole weights.
 * @returns Whole cents.
 */
export function apportionByBigInt(totalCents: number, weights: readonly number[]): number[] {
  const units = weights.map(BigInt);
  const all = units.reduce((sum, unit) => sum + unit, 0n);
  return mirrored(totalCents, (total) => {
    const shares = units.map((unit, position) => ({
      position,
      whole: (BigInt(total) * unit) / all,
      remainder: (BigInt(total) * unit) % all,
    }));
    const given = shares.reduce((sum, { whole }) => sum + whole, 0n);
    return roundUp(shares, Number(BigInt(total) - given), (a, b) => (a < b ? -1 : a > b ? 1 : 0), Number);
  });
}

/**
 * With decimal.js, on the weights as they are written.
 *
 * @param totalCents - Whole cents.
 * @param weights - Weights as decimal texts.
 * @returns Whole cents.
 */
export function apportionByDecimal(totalCents: number, weights: readonly string[]): number[] {
  const exact = weights.map((weight) => new Exact(weight));
  const all = exact.reduce((sum, weight) => sum.plus(weight), new Exact(0));
  return mirrored(totalCents, (total) => {
    const shares = exact.map((weight, position) => {
      const product = weight.times(total);
      return { position, whole: product.dividedToIntegerBy(all), remainder: product.modulo(all) };
    });
    const given = shares.reduce((sum, { whole }) => sum.plus(whole), new Exact(0));
    const leftover = new Exact(total).minus(given).toNumber();
    return roundUp(
      shares,
      leftover,
      (a, b) => a.comparedTo(b),
      (whole) => whole.toNumber(),
    );
  });
}
