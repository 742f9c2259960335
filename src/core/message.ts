/**
 * Texts made from codes, at the edge.
 */
import { checkList, checkOneOf, checkRecord, checkText } from './check.js';
import { refuse } from './errors.js';
import { formatFigure, type Figure, type Locale } from './figure.js';

/** A text in each language. `{name}` stands for the figure of that name, written for people. */
export interface Message {
  /** French, with French typography. */
  readonly fr: string;
  /** English. */
  readonly en: string;
}

/** Texts by key: the code of a finding or the key of an explanation. */
export type Messages = Readonly<Record<string, Message>>;

/**
 * Fills a text with figures.
 *
 * @param messages - The texts, such as `chargesMessages`.
 * @param key - Which text.
 * @param figures - The figures its placeholders name; a later figure wins over an earlier one of the same name.
 * @param locale - The language.
 * @param escape - How to write the words that the caller typed; as they are unless said. See {@link escapeMarkdown}.
 * @returns The text.
 * @throws {@link PalierError} `core/unknown-message` when the texts do not have the key, `core/missing-figure` when a
 * placeholder names no figure, `core/wrong-type`, `core/unknown-value` for the language.
 *
 * @example
 * ```ts
 * const texts = { 'demo/rate': { fr: 'Taux {rate}', en: 'Rate {rate}' } };
 * console.log(fillMessage(texts, 'demo/rate', [figure('rate', '0.4', 'share')], 'en')); //=> Rate 40%
 * ```
 */
export function fillMessage(
  messages: Messages,
  key: string,
  figures: readonly Figure[],
  locale: Locale,
  escape: (words: string) => string = (words) => words,
): string {
  checkOneOf(locale, ['fr', 'en'], ['locale']);
  checkText(key, ['key']);
  const message = Object.hasOwn(checkRecord(messages, ['messages']), key) ? messages[key] : undefined;
  if (message === undefined) return refuse('core/unknown-message', 'a key of the messages given', key);
  const byName = new Map(
    checkList(figures, ['figures']).map((one, at) => [checkRecord(one, ['figures', at]).name, one]),
  );
  const template = checkText(checkRecord(message, ['messages', key])[locale], ['messages', key, locale]);
  return template.replaceAll(/\{([a-zA-Z]{1,40})\}/g, (_, name: string) => {
    const one = byName.get(name);
    if (one === undefined) return refuse('core/missing-figure', `a figure named ${name}`, key);
    return one.unit === 'text' ? escape(one.value) : formatFigure(one, locale);
  });
}

/**
 * Writes words so that Markdown shows them as they are: nothing that a caller typed becomes a link, a heading, a list,
 * a table cell or HTML, and no line breaks out of its place.
 *
 * @param words - Any words.
 * @returns One line of Markdown.
 * @throws {@link PalierError} `core/wrong-type`, `core/text-too-long`.
 *
 * @example
 * ```ts
 * console.log(escapeMarkdown('a|b *c*')); //=> a\|b \*c\*
 * ```
 */
export function escapeMarkdown(words: string): string {
  return checkText(words, ['words'])
    .replaceAll(/[ \t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replaceAll(/[\\`*_[\]<>|#~&@]/g, '\\$&')
    .replaceAll(/(?<=https?|ftp)(?=:)|(?<=www)(?=\.)/gi, '\\')
    .replace(/^ ?(?=[-+](?: |$)|[-=]{2,} ?$)/, '\\')
    .replace(/^ ?(\d{1,9})(?=[.)])/, '$1\\');
}
