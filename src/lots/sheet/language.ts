/**
 * One language of the sheet: its words, and the texts of findings in it.
 */
import {
  fillMessage,
  formatCitations,
  type Citation,
  type Finding,
  type Locale,
  type Messages,
} from '../../core/index.js';
import { lawTexts } from '../../law/index.js';
import { siaeMessages } from '../../siae/index.js';
import { lotsMessages } from '../messages.js';
import { ROUTES, type LotRoute, type RouteName, type RouteStatus } from '../routes/route.js';
import { englishSheetWords } from './words-en.js';
import { frenchSheetWords } from './words-fr.js';
import type { SheetWords } from './words.js';

/**
 * What the sheet is written with.
 *
 * @internal
 */
export interface SheetLanguage {
  /** Which. */
  readonly locale: Locale;
  /** Its words. */
  readonly words: SheetWords;
  /** The texts of the findings: those on reservations come from the module on structures. */
  readonly messages: Messages;
}

const WORDS = { fr: frenchSheetWords, en: englishSheetWords } as const;

/**
 * Makes a language.
 *
 * @param locale - Which.
 * @returns Its words and texts.
 *
 * @internal
 */
export function sheetLanguage(locale: Locale): SheetLanguage {
  return { locale, words: WORDS[locale](), messages: { ...siaeMessages, ...lotsMessages } };
}

/**
 * The text of a finding without its articles.
 *
 * @param one - The finding.
 * @param language - The language.
 * @returns Sentences.
 *
 * @internal
 */
export function wordsOf(one: Finding, language: SheetLanguage): string {
  return fillMessage(language.messages, one.code, one.figures, language.locale);
}

function isArticle({ text }: Citation): boolean {
  return lawTexts.some(({ id, kind }) => id === text && kind === 'code');
}

function isSure({ confidence, recheck }: Citation): boolean {
  return confidence === 'confirmed' && recheck === undefined;
}

/**
 * The articles of codes among grounds: a buyer reads those. All the grounds, where no code is among them.
 *
 * @param basis - The grounds.
 * @returns Some of them.
 *
 * @internal
 */
export function articlesOf(basis: readonly Citation[]): readonly Citation[] {
  const articles = basis.filter(isArticle);
  const known = new Map<string, Citation>();
  for (const one of articles.length === 0 ? basis : articles) {
    const before = known.get(one.label);
    // Cited twice, an article keeps the mark of what is left to check.
    if (before === undefined || isSure(before)) known.set(one.label, one);
  }
  return [...known.values()];
}

/**
 * The texts that {@link articlesOf} leaves out, such as the decree that changed an article.
 *
 * @param basis - The grounds.
 * @returns The others.
 *
 * @internal
 */
export function otherTextsOf(basis: readonly Citation[]): readonly Citation[] {
  return basis.some(isArticle) ? basis.filter((one) => !isArticle(one)) : [];
}

/**
 * A text and its articles.
 *
 * @param text - The text.
 * @param basis - Its grounds.
 * @param language - The language.
 * @returns One line.
 *
 * @internal
 */
export function withArticles(text: string, basis: readonly Citation[], language: SheetLanguage): string {
  return `${text} [${formatCitations(articlesOf(basis), language.locale)}]`;
}

/**
 * The text of a finding with its articles.
 *
 * @param one - The finding.
 * @param language - The language.
 * @returns One line.
 *
 * @internal
 */
export function lineOf(one: Finding, language: SheetLanguage): string {
  return withArticles(wordsOf(one, language), one.basis, language);
}

/**
 * The name of a route.
 *
 * @param route - Which.
 * @param language - The language.
 * @returns Its name.
 *
 * @internal
 */
export function nameOf(route: RouteName, language: SheetLanguage): string {
  return ROUTES.flatMap((one) => (one.route === route ? one.names[language.locale] : [])).join('');
}

const ORDER: readonly RouteStatus[] = ['open', 'conditional', 'uncertain', 'closed'];

/**
 * Whether a route may be taken, in words: lot by lot where they differ.
 *
 * @param status - For the whole.
 * @param lots - For each lot.
 * @param language - The language.
 * @returns Words without a full stop.
 *
 * @internal
 */
export function answerOf(status: RouteStatus, lots: readonly LotRoute[], language: SheetLanguage): string {
  const { words } = language;
  if (lots.every((one) => one.status === status)) return words.status[status];
  const parts = ORDER.flatMap((each) => {
    const numbers = lots.filter((one) => one.status === each).map(({ number }) => number);
    return numbers.length === 0 ? [] : words.about(words.status[each], words.lots(numbers));
  });
  return words.list(parts);
}
