/**
 * The order in which people read identifiers.
 */
import { refuse } from './errors.js';

const RUNS = /\d+|\D+/g;

function compareTexts(a: string, b: string): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

const startsWithDigit = (run: string): boolean => run >= '0' && run < ':';

// Without its leading zeros, the longer run of digits is the larger number, however long it is.
function compareNumbers(a: string, b: string): -1 | 0 | 1 {
  const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  if (left.length !== right.length) return left.length < right.length ? -1 : 1;
  return compareTexts(left, right);
}

/**
 * Compares two identifiers as people read them: runs of digits as numbers, the rest by code unit. The order is the same
 * everywhere, whatever the language of the machine, and two identifiers are equal only when they are the same.
 *
 * @param a - An identifier.
 * @param b - Another.
 * @returns -1 when `a` comes first, 1 when `b` does, 0 when they are the same.
 * @throws {@link PalierError} `core/wrong-type` for what is not a text.
 *
 * @example
 * ```ts
 * console.log(['A-10', 'A-9', 'B-1'].sort(compareNatural).join(' ')); //=> A-9 A-10 B-1
 * ```
 */
export function compareNatural(a: string, b: string): -1 | 0 | 1 {
  if (typeof a !== 'string') return refuse('core/wrong-type', 'a text', a, ['a']);
  if (typeof b !== 'string') return refuse('core/wrong-type', 'a text', b, ['b']);
  const left = a.match(RUNS) ?? [];
  const right = b.match(RUNS) ?? [];
  for (const [position, run] of left.entries()) {
    const other = right[position];
    if (other === undefined) return 1;
    const order =
      startsWithDigit(run) && startsWithDigit(other) ? compareNumbers(run, other) : compareTexts(run, other);
    if (order !== 0) return order;
  }
  // The same but for leading zeros, or one the beginning of the other.
  return left.length < right.length ? -1 : compareTexts(a, b);
}
