/**
 * The tables of the note, and the sentences that sum them up.
 */
import type { Decimal } from '../../core/index.js';
import type { ArrangementResult } from '../comparison/arrangement.js';
import type { Comparison } from '../comparison/comparison.js';
import type { Column, Spread } from '../comparison/distribution.js';
import type { ContractInput } from '../schema.js';
import { openDocuments } from './account.js';
import { fundingOf, keyWords, list, ruleOf, type Language } from './language.js';
import type { DocumentRow, DocumentTable } from '../document/document.js';
import type { Direction } from './words.js';

/**
 * What a side pays for, and what is recoverable of it.
 *
 * @param side - The side.
 * @param language - The language.
 * @returns The table.
 *
 * @internal
 */
export function detail(side: ArrangementResult, language: Language): DocumentTable {
  return {
    headings: language.words.rules.headings,
    rows: side.parts.map(({ label, cost, recoverable }) => ({
      label,
      cells: [language.bare(cost.euros), language.bare(recoverable.euros), ruleOf(recoverable.explanation, language)],
    })),
  };
}

function spreadRows(
  comparison: Comparison,
  period: 'perYear' | 'perMonth',
  label: string,
  { words, bare, signed }: Language,
): readonly DocumentRow[] {
  const { before, after, change } = comparison.perDwelling;
  const columns = [before[period], after[period], change[period]] as const;
  const row = (said: string, of: (spread: Spread) => Decimal): DocumentRow => ({
    label: said,
    cells: columns.map(({ spread }, position) =>
      spread === undefined ? '—' : (position === 2 ? signed : bare)(of(spread)),
    ),
  });
  const same = ({ spread }: Column): boolean =>
    spread === undefined || spread.lowest.euros.equals(spread.highest.euros);
  if (columns.every(same)) return [row(label, ({ median }) => median.euros)];
  const { lowest, median, highest } = words.balance.spread;
  return [
    row(lowest(label), (spread) => spread.lowest.euros),
    row(median(label), (spread) => spread.median.euros),
    row(highest(label), (spread) => spread.highest.euros),
  ];
}

function singleRule(side: ArrangementResult, language: Language): string {
  const [only, ...others] = side.parts;
  if (only === undefined) return '—';
  return others.length === 0 ? ruleOf(only.recoverable.explanation, language) : language.words.balance.itemByItem;
}

// What the contracts of a side say on a point, each answer once, and which of them are silent.
function factOf(
  side: ArrangementResult,
  says: (contract: ContractInput) => string | undefined,
  { words }: Language,
): string {
  const { contracts = [] } = side.given;
  const facts = [...new Set(contracts.flatMap((contract) => says(contract) ?? []))];
  if (facts.length === 0) return words.balance.toSpecify;
  const silent = contracts.filter((contract) => says(contract) === undefined);
  if (silent.length === 0) return list(facts);
  return words.balance.toSpecifyFor(list(facts), list(silent.map(({ label }) => words.pieces.quoted(label))));
}

// What one can ask of a contract only.
function contractFact(
  side: ArrangementResult,
  says: (contract: ContractInput) => string | undefined,
  language: Language,
): string {
  const { contracts = [] } = side.given;
  return contracts.length === 0 ? language.words.balance.notApplicable : factOf(side, says, language);
}

/**
 * Before, after and change: what the landlord spends, what tenants pay, by dwelling, and the facts to know.
 *
 * @param comparison - The comparison.
 * @param language - The language.
 * @returns The table.
 *
 * @internal
 */
export function balanceTable(comparison: Comparison, language: Language): DocumentTable {
  const { before, after, change, residence, key } = comparison;
  const { words, bare, signed, count, day } = language;
  const said = words.balance;
  const row = (label: string, name: 'total' | 'recoverable' | 'vacancy' | 'tenants' | 'landlord'): DocumentRow => ({
    label,
    cells: [bare(before[name].euros), bare(after[name].euros), signed(change[name].euros)],
  });
  const perYear = said.perYear(words.pieces.dwellings(residence.dwellings.length), keyWords(key, residence, language));
  const vacant = residence.dwellings.filter((dwelling) => dwelling.vacant).length;
  const fundingWords = (contract: ContractInput): string | undefined => {
    const known = fundingOf(contract, language);
    return known?.length === 0 ? said.noFunding : known?.join(', ');
  };
  const creditOf = ({ penaltiesCreditedToTenants: credited }: ContractInput): string | undefined =>
    credited === undefined ? undefined : credited ? said.yes : said.no;
  const startOf = ({ startsOn }: ContractInput): string | undefined =>
    startsOn === undefined ? undefined : day(startsOn);
  const open = openDocuments(comparison.on, language);
  const documents = open === undefined ? said.toSpecify : said.documentsOpen(open.months);
  return {
    headings: said.headings(before.label, after.label),
    rows: [
      row(said.total, 'total'),
      row(said.recoverable, 'recoverable'),
      ...(before.parts.length > 1 && after.parts.length > 1
        ? []
        : [{ label: said.rule, cells: [singleRule(before, language), singleRule(after, language), ''] }]),
      ...(vacant > 0 ? [row(said.vacancy, 'vacancy')] : []),
      row(said.tenants, 'tenants'),
      row(said.landlord, 'landlord'),
      ...spreadRows(comparison, 'perYear', perYear, language),
      ...spreadRows(comparison, 'perMonth', said.perMonth, language),
      { label: said.vacant, cells: [count(vacant), count(vacant), ''] },
      {
        label: said.funding,
        cells: [factOf(before, fundingWords, language), factOf(after, fundingWords, language), ''],
      },
      {
        label: said.credited,
        cells: [contractFact(before, creditOf, language), contractFact(after, creditOf, language), ''],
      },
      { label: said.start, cells: ['', factOf(after, startOf, language), ''] },
      { label: said.provision, cells: ['', said.toSpecify, ''] },
      { label: said.documents, cells: [documents, documents, ''] },
    ],
  };
}

/**
 * How the change of each dwelling is to be read.
 *
 * @param comparison - The comparison.
 * @param language - The language.
 * @returns The sentence.
 *
 * @internal
 */
export function tableNoteOf(comparison: Comparison, language: Language): string {
  const { changeNote, monthNote } = language.words.balance;
  const { spread } = comparison.perDwelling.change.perYear;
  return spread === undefined || spread.lowest.euros.equals(spread.highest.euros)
    ? monthNote
    : `${changeNote} ${monthNote}`;
}

function directionOf(value: Decimal): Direction {
  if (value.isZero()) return 'same';
  return value.isNegative() ? 'less' : 'more';
}

/**
 * What it comes to, in a few sentences.
 *
 * @param comparison - The comparison.
 * @param language - The language.
 * @returns The sentences.
 *
 * @internal
 */
export function summary(comparison: Comparison, language: Language): readonly string[] {
  const { words, money, change: changeOf } = language;
  const { change, before, after } = comparison;
  const said = words.summary;
  const clause = (name: 'total' | 'tenants' | 'landlord'): string =>
    said[name][directionOf(change[name].euros)](money(change[name].euros.abs()));
  const sentences = [
    said.move(before.label, after.label),
    said.year(clause('total'), clause('tenants'), clause('landlord')),
  ];
  const { spread } = comparison.perDwelling.change.perMonth;
  if (spread === undefined) return sentences;
  const [lowest, highest] = [spread.lowest, spread.highest].map(({ euros }) => changeOf(euros)) as [string, string];
  return [...sentences, lowest === highest ? said.month(lowest) : said.months(lowest, highest)];
}
