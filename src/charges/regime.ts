/**
 * Which of the decrees speaks, for the landlord and the dwellings at hand.
 */
import { refuse, type Citation, type CivilDate } from '../core/index.js';
import { chargesRegimes, cite, rowOn, type ChargesRegime, type ChargesRegimeId, type LawRow } from '../law/index.js';
import type { Rules } from './part.js';

type Regime = Pick<Rules, 'regime'>;

const LIST_DECREES: ReadonlySet<string> = new Set(
  Object.values(chargesRegimes).flatMap((table) => table.rows.flatMap(({ value }) => value.decree ?? [])),
);

/**
 * Under which texts a landlord stands on a day.
 *
 * @param regime - Who the landlord is.
 * @param on - The day, in `on` of the input.
 * @returns The row of its regime.
 * @throws {@link PalierError} `charges/no-text-then` on a day before its texts.
 *
 * @internal
 */
export function regimeOn(regime: ChargesRegimeId, on: CivilDate): LawRow<ChargesRegime> {
  return (
    rowOn(chargesRegimes[regime], on) ??
    refuse('charges/no-text-then', `a day on which a text lists the charges of the regime ${regime}`, on, ['on'])
  );
}

/**
 * Keeps the citations that speak to this landlord: the decrees say the same to each landlord in its own text.
 *
 * @param citations - The sources of a row.
 * @param rules - The regime.
 * @returns Those of its own decree and of the texts common to all; all of them when its text is none of the decrees.
 *
 * @internal
 */
export function underRegime(citations: readonly Citation[], rules: Regime): readonly Citation[] {
  const own = citations.filter(({ text }) => !LIST_DECREES.has(text) || text === rules.regime.decree);
  return own.length === 0 ? citations : own;
}

/**
 * The statute that makes charges recoverable from this landlord's tenants.
 *
 * @param rules - The regime.
 * @returns Its citation.
 *
 * @internal
 */
export function statuteOf(rules: Regime): Citation {
  const { statute, statuteArticle } = rules.regime;
  return cite(statute, { article: statuteArticle, confidence: 'confirmed' });
}

/**
 * An article of this landlord's decree.
 *
 * @param article - As the decree numbers it; the same in both decrees.
 * @param rules - The regime.
 * @returns Its citation, or the statute's when no decree lists the charges.
 *
 * @internal
 */
export function decreeOf(article: string, rules: Regime): Citation {
  const { decree } = rules.regime;
  return decree === null ? statuteOf(rules) : cite(decree, { article, confidence: 'confirmed' });
}
