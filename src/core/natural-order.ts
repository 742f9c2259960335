/**
 * The order of identifiers as people count: dwelling 2 comes before dwelling 10.
 */
import { refuse } from './errors.js';

const ZERO = 0x30;
const NINE = 0x39;

/** Whether a character code is a digit from 0 to 9; past the end of a text the code is NaN, which is none. */
function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

function afterZeros(text: string, start: number): number {
  let end = start;
  while (text.charCodeAt(end) === ZERO) end += 1;
  return end;
}

function afterDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

function compareCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Compares two identifiers in natural order: runs of the digits 0 to 9 compare as numbers, however long, and all else
 * by UTF-16 code unit. `A-9` comes before `A-10`.
 *
 * The order is total and the same on every machine, since no locale has a say in it. Only equal texts compare as equal:
 * those that differ by leading zeros alone, such as `01` and `1`, compare by code unit.
 *
 * @param a - A text.
 * @param b - Another text.
 * @returns -1 when `a` comes first, 1 when `b` does, 0 when they are the same text.
 * @throws {@link PalierError} `core/wrong-type` for what is not a text.
 *
 * @example
 * ```ts
 * console.log(['A-10', 'B-1', 'A-9', 'A-09'].sort(compareNatural).join(' ')); //=> A-09 A-9 A-10 B-1
 * ```
 */
export function compareNatural(a: string, b: string): number {
  if (typeof a !== 'string') return refuse('core/wrong-type', 'a text', a);
  if (typeof b !== 'string') return refuse('core/wrong-type', 'a text', b);
  let inA = 0;
  let inB = 0;
  while (inA < a.length && inB < b.length) {
    const codeA = a.charCodeAt(inA);
    const codeB = b.charCodeAt(inB);
    if (isDigit(codeA) && isDigit(codeB)) {
      const startA = afterZeros(a, inA);
      const startB = afterZeros(b, inB);
      inA = afterDigits(a, startA);
      inB = afterDigits(b, startB);
      // Without its leading zeros the longer number is the greater; equally long ones compare as texts.
      const longer = Math.sign(inA - startA - (inB - startB));
      const order = longer === 0 ? compareCodeUnits(a.slice(startA, inA), b.slice(startB, inB)) : longer;
      if (order !== 0) return order;
    } else if (codeA === codeB) {
      inA += 1;
      inB += 1;
    } else {
      return codeA < codeB ? -1 : 1;
    }
  }
  if (inA < a.length) return 1;
  if (inB < b.length) return -1;
  return compareCodeUnits(a, b);
}
