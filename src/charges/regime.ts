/**
 * Which of the decrees speaks, for the landlord and the dwellings at hand.
 */
import { civilDate, figure, finding, refuse, type Citation, type CivilDate, type Finding } from '../core/index.js';
import {
  chargesRegimes,
  citationsOf,
  cite,
  rowOn,
  type ChargesRegime,
  type ChargesRegimeId,
  type LawRow,
} from '../law/index.js';
import type { Rules } from './part.js';

type Regime = Pick<Rules, 'regime'>;

const ROWS: readonly LawRow<ChargesRegime>[] = Object.values(chargesRegimes).flatMap(({ rows }) => rows);

const LIST_DECREES: ReadonlySet<string> = new Set(ROWS.flatMap(({ value }) => value.decree ?? []));

// Asked for on every line: worked out once, from the surest row that names each.
const STATUTES: ReadonlyMap<string, Citation> = /* @__PURE__ */ new Map(
  (['inferred', 'single-source', 'confirmed'] as const).flatMap((confidence) =>
    ROWS.filter((row) => row.confidence === confidence).flatMap((row) =>
      citationsOf(row).map((one) => [`${one.text} ${one.article ?? ''}`, one] as const),
    ),
  ),
);

// The decrees that changed others, and those they changed: nothing to a landlord whose text is none of these.
const AMENDED: ReadonlyMap<string, readonly string[]> = new Map([
  ['decret-86-1316', ['decret-82-955']],
  ['decret-2008-1411', ['decret-82-955', 'decret-87-713']],
]);

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

function isStatuteOf({ text, article = '' }: Citation, { statute, statuteArticle }: ChargesRegime): boolean {
  return text === statute && `${article},`.startsWith(`${statuteArticle},`);
}

// The decrees and the statutes each say the same to their own landlords.
function speaksToOthers(one: Citation, own: ChargesRegime): boolean {
  const amended = AMENDED.get(one.text);
  if (amended !== undefined) return own.decree === null || !amended.includes(own.decree);
  if (LIST_DECREES.has(one.text)) return one.text !== own.decree;
  return !isStatuteOf(one, own) && ROWS.some(({ value }) => isStatuteOf(one, value));
}

/**
 * Keeps the citations that speak to this landlord: the decrees and the statutes say the same to each landlord in its own
 * text. It is for what makes a charge recoverable or not; the rules of the account (loi 89-462 art. 23 too) bind all
 * landlords and are not for it.
 *
 * @param citations - The sources of a row.
 * @param rules - The regime.
 * @returns Those of its own statute and decree and of the texts common to all; its statute first where only the texts of
 * others said it.
 *
 * @internal
 */
export function underRegime(citations: readonly Citation[], rules: Regime): readonly Citation[] {
  const own = rules.regime;
  const kept = citations.filter((one) => !speaksToOthers(one, own));
  const lost = citations.some((one) => speaksToOthers(one, own) && !AMENDED.has(one.text));
  const speaks = kept.some((one) => one.text === own.decree || isStatuteOf(one, own));
  return lost && !speaks ? withStatute(kept, rules) : kept;
}

/**
 * Puts this landlord's statute before what else is cited, unless it is there.
 *
 * @param citations - Citations that speak to this landlord.
 * @param rules - The regime.
 * @returns The same, with the statute.
 *
 * @internal
 */
export function withStatute(citations: readonly Citation[], rules: Regime): readonly Citation[] {
  return citations.some((one) => isStatuteOf(one, rules.regime)) ? citations : [statuteOf(rules), ...citations];
}

/**
 * The statute that makes charges recoverable from this landlord's tenants.
 *
 * @param rules - The regime.
 * @returns Its citation, as sure as the surest row that names it.
 *
 * @internal
 */
export function statuteOf(rules: Regime): Citation {
  const { statute, statuteArticle } = rules.regime;
  return (
    STATUTES.get(`${statute} ${statuteArticle}`) ?? cite(statute, { article: statuteArticle, confidence: 'confirmed' })
  );
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

/**
 * Which texts apply, and what an older convention may change of it.
 *
 * @param row - The row of the regime on the day.
 * @param residence - Name of the residence.
 * @returns The findings.
 *
 * @internal
 */
export function regimeFindings(row: LawRow<ChargesRegime>, residence: string): readonly Finding[] {
  const named = [figure('residence', residence, 'text')];
  const common = { severity: 'info', path: ['residence', 'regime'] } as const;
  const applies = finding({
    ...common,
    code: 'charges/regime',
    outcome: 'met',
    basis: citationsOf(row),
    figures: named,
  });
  const { olderConventions: older, statute, statuteArticle } = row.value;
  if (older === undefined) return [applies];
  const { confidence, recheck } = row;
  const present = cite(statute, {
    article: statuteArticle,
    confidence,
    ...(recheck === undefined ? {} : { recheck }),
  });
  const before = cite(older.statute, { article: older.statuteArticle, confidence });
  return [
    applies,
    finding({
      ...common,
      code: 'charges/regime-convention-older',
      outcome: 'uncertain',
      reason: 'missing-fact',
      severity: 'warning',
      basis: [present, before],
      figures: [...named, figure('signedBefore', civilDate(older.signedBefore), 'day')],
    }),
  ];
}

const FIRST_DAY_OF_ACCOUNT = '1989-07-06';
const RULING_ON_KEYS = { text: 'cass-2010-12-08-09-71124', from: '2010-12-08' } as const;

/**
 * What the yearly account rests on, for every landlord: art. 23 of the statute of 1989 since its day.
 *
 * @param rules - Day and regime.
 * @returns Its citation; before, that of the landlord's own statute.
 *
 * @internal
 */
export function accountOf(rules: Pick<Rules, 'on' | 'regime'>): Citation {
  if (rules.on < FIRST_DAY_OF_ACCOUNT) return statuteOf(rules);
  return cite('loi-89-462', { article: 'art. 23', confidence: 'confirmed' });
}

/**
 * What a key of apportionment rests on: the account that says it, and the ruling of 2010 once it was given.
 *
 * @param rules - Day and regime.
 * @returns Their citations.
 *
 * @internal
 */
export function keyGrounds(rules: Pick<Rules, 'on' | 'regime'>): readonly Citation[] {
  const { text, from } = RULING_ON_KEYS;
  return [accountOf(rules), ...(rules.on < from ? [] : [cite(text, { confidence: 'confirmed' })])];
}
