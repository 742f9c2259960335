/**
 * What the note says of the yearly account (décompte annuel): what it must contain, and how long its documents are open.
 */
import type { Citation, CivilDate } from '../../core/index.js';
import {
  accountDocuments,
  accountStatement,
  chargeProvisions,
  citationsOf,
  heatInformation,
  rowOn,
  textsCheckedOn,
  type LawRow,
} from '../../law/index.js';
import type { Language } from './language.js';

// The statute itself and what confirms it; the finer points of the same rows are for the account, not for this note.
function confirmedOf(rows: readonly (LawRow<unknown> | undefined)[]): readonly Citation[] {
  const cited = rows.flatMap((row) => (row === undefined ? [] : citationsOf(row)));
  return cited.filter(({ confidence, recheck }) => confidence === 'confirmed' && recheck === undefined);
}

/** How long the documents behind the account are open. */
export interface OpenDocuments {
  /** The months, in words. */
  readonly months: string;
  /** Where it is written. */
  readonly citations: readonly Citation[];
}

/**
 * How long the documents behind the account are open to tenants.
 *
 * @param on - The day.
 * @param language - The language.
 * @returns The time; `undefined` on a day whose texts were not read.
 *
 * @internal
 */
export function openDocuments(on: CivilDate, language: Language): OpenDocuments | undefined {
  const row = rowOn(accountDocuments, on);
  if (row === undefined) return undefined;
  return { months: language.words.pieces.months(row.value.months), citations: confirmedOf([row]) };
}

/**
 * Where it is written by what advances are set.
 *
 * @param on - The day.
 * @returns The texts; none on a day whose texts were not read.
 *
 * @internal
 */
export function provisionTexts(on: CivilDate): readonly Citation[] {
  return confirmedOf([rowOn(chargeProvisions, on)]);
}

/**
 * What the yearly account must contain.
 *
 * @param on - The day.
 * @param language - The language.
 * @returns The sentences, the last one naming the texts, and the texts.
 *
 * @internal
 */
export function accountContent(
  on: CivilDate,
  language: Language,
): { readonly sentences: readonly string[]; readonly citations: readonly Citation[] } {
  const { words, day, texts } = language;
  const said = words.statement;
  const statement = rowOn(accountStatement, on);
  const documents = openDocuments(on, language);
  const provisions = rowOn(chargeProvisions, on);
  if (statement === undefined || documents === undefined || provisions === undefined) {
    return { sentences: [said.notRead(day(on))], citations: [] };
  }
  const heat = rowOn(heatInformation, on);
  const citations = [...confirmedOf([statement, provisions]), ...documents.citations];
  const sentences = [
    said.byNature(words.pieces.months(statement.value.monthsBefore)),
    said.allocationMode,
    heat === undefined ? undefined : said.heat,
    said.documents(documents.months),
    said.provisions,
    said.texts(texts(citations), day(textsCheckedOn([accountStatement]))),
  ];
  return { sentences: sentences.filter((sentence) => sentence !== undefined), citations };
}
