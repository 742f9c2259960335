/**
 * The rates of VAT and the articles to quote, asked by name.
 */
import { refuse, type Citation, type CivilDate } from '../core/index.js';
import { requireRow, type LawTable } from './row.js';
import {
  vatRates,
  vatReferences,
  type VatCategory,
  type VatReferenceKey,
  type VatTerritory,
} from './tables/vat-rates.js';
import { cite } from './texts.js';

/** The territories, for VAT. */
export const vatTerritories: readonly VatTerritory[] = /* @__PURE__ */ Object.freeze([
  'metropole',
  'guadeloupe-martinique-reunion',
  'guyane-mayotte',
] as const);

/** The categories of rates. */
export const vatCategories: readonly VatCategory[] = /* @__PURE__ */ Object.freeze([
  'standard',
  'intermediate',
  'reduced',
] as const);

/**
 * The table of a rate of VAT.
 *
 * @param territory - Where the building stands.
 * @param category - Which rate.
 * @returns The table, or `undefined` when the category does not exist there: Guadeloupe, Martinique and La Réunion have
 * a standard and a reduced rate only.
 * @throws {@link PalierError} `law/unknown-vat-territory`, `law/unknown-vat-category`.
 *
 * @example
 * ```ts
 * const table = vatRateTable('metropole', 'intermediate');
 * if (table !== undefined) console.log(valueOn(table, civilDate('2013-12-31'))); //=> 0.07
 * console.log(vatRateTable('guadeloupe-martinique-reunion', 'intermediate')); //=> undefined
 * ```
 */
export function vatRateTable(territory: VatTerritory, category: VatCategory): LawTable<string> | undefined {
  if (!vatTerritories.includes(territory)) {
    return refuse('law/unknown-vat-territory', vatTerritories.join(', '), territory, ['territory']);
  }
  if (!vatCategories.includes(category)) {
    return refuse('law/unknown-vat-category', vatCategories.join(', '), category, ['category']);
  }
  return vatRates[territory][category];
}

/**
 * The article on VAT to quote on a day: of the CGI until 31 December 2026, of the CIBS from 1 January 2027.
 *
 * @param reference - What it is quoted for.
 * @param day - The day.
 * @returns The citation; without an article where only the code is known, and then with a recheck flag.
 * @throws {@link PalierError} `law/unknown-vat-reference`, and as {@link requireRow}.
 *
 * @example
 * ```ts
 * console.log(citeVat('small-business-franchise', civilDate('2026-12-31')).label); //=> CGI, art. 293 B
 * console.log(citeVat('small-business-franchise', civilDate('2027-01-01')).label); //=> CIBS, art. L223-3
 * console.log(citeVat('ai-exemption', civilDate('2027-01-01')).label); //=> CIBS
 * ```
 */
export function citeVat(reference: VatReferenceKey, day: CivilDate): Citation {
  if (typeof reference !== 'string' || !Object.hasOwn(vatReferences, reference)) {
    return refuse('law/unknown-vat-reference', Object.keys(vatReferences).join(', '), reference, ['reference']);
  }
  const { value, confidence, recheck } = requireRow(vatReferences[reference], day);
  return cite(value.text, {
    confidence,
    ...(value.article === null ? {} : { article: value.article }),
    ...(recheck === undefined ? {} : { recheck }),
  });
}
