/**
 * Words that are printed for people.
 */
import * as z from 'zod';

// Neither blank nor able to break a line, or to turn the direction of what is printed after it.
const PRINTABLE = /^(?=.*\S)[^\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/u;

/**
 * The schema of words that are printed: one line, not blank.
 *
 * @param max - The most characters.
 * @returns The schema.
 *
 * @internal
 */
export function printable(max: number): z.ZodType<string> {
  return z.string().min(1).max(max).regex(PRINTABLE, 'printable words on one line');
}
