/**
 * French typography for the sentences that the package writes.
 */

import { checkList, checkText } from './check.js';

/**
 * Tag for a French sentence: in its own words, the spaces before `: ; ! ? % €` and inside guillemets become narrow
 * no-break spaces. The values put in are left as they are: they are figures already typeset, or words that a caller typed.
 *
 * @param texts - The words of the sentence.
 * @param values - The values between them.
 * @returns The sentence.
 * @throws {@link PalierError} `core/wrong-type` when it is not used as a tag.
 *
 * @example
 * ```ts
 * console.log(french`Clé : ${'au logement : oui'}` === 'Clé\u202f: au logement : oui'); //=> true
 * ```
 */
export function french(texts: TemplateStringsArray, ...values: readonly string[]): string {
  return checkList(texts, ['texts'])
    .map((text, position) => checkText(text, ['texts', position]).replaceAll(/ (?=[:;!?%€»])|(?<=«) /g, '\u202f'))
    .map((text, position) => text + checkText(values[position] ?? '', ['values', position]))
    .join('');
}
