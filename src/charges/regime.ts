/**
 * Which of the decrees speaks, for the landlord and the dwellings at hand.
 */
import { chargesRegimes, cite } from '../law/index.js';
import type { Citation } from '../core/index.js';
import type { Rules } from './part.js';

const LIST_DECREES: ReadonlySet<string> = new Set(
  Object.values(chargesRegimes).flatMap((table) => table.rows.flatMap(({ value }) => value.decree ?? [])),
);

/**
 * Keeps the citations that speak to this landlord: the decrees say the same to each landlord in its own text.
 *
 * @param citations - The sources of a row.
 * @param rules - Day, regime and territory.
 * @returns Those of its own decree and of the texts common to all; all of them when its text is none of the decrees.
 *
 * @internal
 */
export function underRegime(citations: readonly Citation[], rules: Rules): readonly Citation[] {
  const own = citations.filter(({ text }) => !LIST_DECREES.has(text) || text === rules.regime.decree);
  return own.length === 0 ? citations : own;
}

/**
 * The statute that makes charges recoverable from this landlord's tenants.
 *
 * @param rules - Day, regime and territory.
 * @returns Its citation.
 *
 * @internal
 */
export function statuteOf(rules: Rules): Citation {
  const { statute, statuteArticle } = rules.regime;
  return cite(statute, { article: statuteArticle, confidence: 'confirmed' });
}

/**
 * An article of this landlord's decree.
 *
 * @param article - As the decree numbers it; the same in both decrees.
 * @param rules - Day, regime and territory.
 * @returns Its citation, or the statute's when no decree lists the charges.
 *
 * @internal
 */
export function decreeOf(article: string, rules: Rules): Citation {
  const { decree } = rules.regime;
  return decree === null ? statuteOf(rules) : cite(decree, { article, confidence: 'confirmed' });
}
