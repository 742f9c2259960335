/**
 * Words that are printed for people.
 */
import * as z from 'zod';

import { refuse } from './errors.js';

// Neither blank nor able to break a line or to turn the direction of what is printed after it; nothing that one cannot see,
// so that words which look alike are the same words: no space around them, no character of format, no half of a pair.
const PRINTABLE = /^(?!\s)[^\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]*(?<!\s)$/u;

// Below it every text is in the composed form.
const COMPOSABLE = /[\u0300-\uffff]/;

function isComposed(text: string): boolean {
  return !COMPOSABLE.test(text) || text.normalize('NFC') === text;
}

/**
 * The schema of words that are printed, identifiers among them: one line, not blank, in the composed form of Unicode (NFC).
 *
 * @param max - The most characters.
 * @returns The schema.
 * @throws {@link PalierError} `core/wrong-type` when `max` is not a whole number from 1 on.
 *
 * @example
 * ```ts
 * const result = attempt(() => parseInput(printable(5), 'a\nb', ['label']));
 * if (!result.ok) console.log(result.error.code, formatPath(result.error.path)); //=> core/invalid-value label
 * ```
 */
export function printable(max: number): z.ZodType<string> {
  if (!Number.isSafeInteger(max) || max < 1) return refuse('core/wrong-type', 'a whole number from 1 on', max, ['max']);
  return z
    .string()
    .min(1)
    .max(max)
    .regex(PRINTABLE, {
      error: 'printable words on one line, without spaces around them or characters that cannot be seen',
      abort: true,
    })
    .refine(isComposed, 'words with composed accents (Unicode form NFC)');
}
