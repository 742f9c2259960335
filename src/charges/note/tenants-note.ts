/**
 * From a comparison to the note for the tenants' association, in French or in English.
 */
import * as z from 'zod';

import { fillMessage, outcomeWord, parseInput, type Citation, type Finding } from '../../core/index.js';
import { textsCheckedOn } from '../../law/index.js';
import { asComparison, type Comparison } from '../comparison/comparison.js';
import { chargesMessages } from '../messages.js';
import { citationsIn } from '../part.js';
import { accountContent } from './account.js';
import { languageOf, type Language } from './language.js';
import { questionsOf } from './questions.js';
import { balanceTable, detail, summary, tableNoteOf } from './tables.js';
import type { TenantsNote, TenantsNoteOptions } from './types.js';

const optionsSchema: z.ZodType<TenantsNoteOptions> = z.strictObject({ locale: z.exactOptional(z.enum(['fr', 'en'])) });

function isCaution({ outcome, severity }: Finding): boolean {
  return outcome === 'breached' || outcome === 'uncertain' || severity !== 'info';
}

// The references are French in every language, and so is their order.
function sourcesOf({ before, after, findings }: Comparison, others: readonly Citation[]): readonly string[] {
  const explained = [before, after].flatMap(({ total, recoverable }) => [total.explanation, recoverable.explanation]);
  const cited = [...others, ...findings.flatMap(({ basis }) => basis), ...explained.flatMap(citationsIn)];
  return [...new Set(cited.map(({ label }) => label))].sort((a, b) => a.localeCompare(b, 'fr'));
}

function cautionOf({ code, outcome, figures, basis }: Finding, { locale, words, texts }: Language): string {
  return words.caution(outcomeWord(outcome, locale), fillMessage(chargesMessages, code, figures, locale), texts(basis));
}

/**
 * Makes the note for the tenants' association out of a comparison: the table of before, after and change, the answers to
 * the twelve questions that associations ask, saying plainly which the data cannot answer, and what the yearly account
 * must contain (loi 89-462, art. 23).
 *
 * @param comparison - What {@link compareArrangements} returned.
 * @param options - The language; French unless said.
 * @returns The note as structured content; {@link renderNote} writes it.
 * @throws {@link PalierError} `charges/not-a-comparison`; `core/unknown-value` for the language, `core/unknown-key`.
 *
 * @example
 * ```ts
 * const comparison = compareArrangements({
 *   on: '2026-01-01',
 *   key: 'per-dwelling',
 *   residence: { name: 'Les Tilleuls', regime: 'hlm', territory: 'metropole', dwellings: [{ id: '1' }] },
 *   before: { label: 'today' },
 *   after: { label: 'tomorrow' },
 * });
 * console.log(tenantsNote(comparison).questions.length); //=> 12
 * const [move] = tenantsNote(comparison, { locale: 'en' }).summary;
 * console.log(move); //=> The landlord is considering a move from “today” to “tomorrow”.
 * ```
 */
export function tenantsNote(comparison: Comparison, options: TenantsNoteOptions = {}): TenantsNote {
  const made = asComparison(comparison);
  const { before, after, findings, on, residence } = made;
  const { locale = 'fr' } = parseInput(optionsSchema, options, ['options']);
  const language = languageOf(locale);
  const { words, day } = language;
  const account = accountContent(on, language);
  return {
    locale,
    title: words.summary.title(residence.name),
    summary: summary(comparison, language),
    table: balanceTable(comparison, language),
    tableNote: tableNoteOf(comparison, language),
    before: detail(before, made, language),
    after: detail(after, made, language),
    questions: questionsOf(comparison, language),
    cautions: [...new Set(findings.filter(isCaution).map((one) => cautionOf(one, language)))],
    statement: account.sentences,
    sources: sourcesOf(comparison, account.citations),
    method: words.method(day(on), day(textsCheckedOn())),
  };
}
