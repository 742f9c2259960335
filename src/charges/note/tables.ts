/**
 * The tables of the note, and the sentences that sum them up.
 */
import type { Decimal } from '../../core/index.js';
import type { ArrangementResult } from '../comparison/arrangement.js';
import type { Comparison } from '../comparison/comparison.js';
import type { Column, Spread } from '../comparison/distribution.js';
import type { ContractInput } from '../schema.js';
import { openDocuments } from './account.js';
import { creditedOf, creditNotesOf } from './credits.js';
import { keyWords, list, partRule, statedFunding, usedKeys, type Language } from './language.js';
import type { DocumentRow, DocumentTable } from '../document/document.js';
import type { Direction } from './words.js';

/**
 * What a side pays for, and what is recoverable of it.
 *
 * @param side - The side.
 * @param comparison - The comparison that it is of.
 * @param language - The language.
 * @returns The table.
 *
 * @internal
 */
export function detail(side: ArrangementResult, comparison: Comparison, language: Language): DocumentTable {
  return {
    headings: language.words.rules.headings,
    rows: side.parts.map((part) => ({
      label: part.label,
      cells: [
        language.bare(part.cost.euros),
        language.bare(part.recoverable.euros),
        partRule(part, comparison, language),
      ],
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

function singleRule(side: ArrangementResult, comparison: Comparison, language: Language): string {
  const [only, ...others] = side.parts;
  if (only === undefined) return '—';
  return others.length === 0 ? partRule(only, comparison, language) : language.words.balance.itemByItem;
}

// What somebody says on a point.
interface Said {
  readonly of: string;
  readonly fact: string | undefined;
}

// Each answer once, and who is silent.
function factsOf(said: readonly Said[], { words }: Language): string {
  const facts = [...new Set(said.flatMap(({ fact }) => fact ?? []))];
  if (facts.length === 0) return words.balance.toSpecify;
  const silent = said.flatMap(({ of, fact }) => (fact === undefined ? of : []));
  return silent.length === 0 ? list(facts) : words.balance.toSpecifyFor(list(facts), list(silent));
}

type Says = (contract: ContractInput, position: number) => string | undefined;

// What the contracts of a side say on a point.
function factOf(side: ArrangementResult, says: Says, language: Language): string {
  const { contracts = [] } = side.given;
  return factsOf(
    contracts.map((contract, position) => ({
      of: language.words.pieces.quoted(contract.label),
      fact: says(contract, position),
    })),
    language,
  );
}

// What one can ask of a contract only.
function contractFact(side: ArrangementResult, says: Says, language: Language): string {
  const { contracts = [] } = side.given;
  return contracts.length === 0 ? language.words.balance.notApplicable : factOf(side, says, language);
}

function fundingFact(side: ArrangementResult, language: Language): string {
  const stated = statedFunding(side.given, language).map(({ of, funding }) => ({
    of,
    fact: funding?.length === 0 ? language.words.balance.noFunding : funding?.join(', '),
  }));
  return factsOf(stated, language);
}

// Whether a contract's penalties reach tenants, and what its credit notes take off their charges.
function creditFact(side: ArrangementResult, language: Language): string {
  const { yes, no } = language.words.balance;
  const says: Says = ({ penaltiesCreditedToTenants: credited }, position) => {
    const amount = creditedOf(creditNotesOf(side, position));
    const said = list([credited === undefined ? undefined : credited ? yes : no, amount && language.money(amount)]);
    return said === '' ? undefined : said;
  };
  return contractFact(side, says, language);
}

function provisionFact({ perDwelling }: Comparison, { words, money }: Language): string {
  const { spread } = perDwelling.after.perMonth;
  if (spread === undefined) return words.balance.toSpecify;
  const [lowest, highest] = [money(spread.lowest.euros), money(spread.highest.euros)];
  return words.balance.provisionOf(lowest === highest ? lowest : words.pieces.fromTo(lowest, highest));
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
  const { before, after, change, residence } = comparison;
  const { words, bare, signed, count, day } = language;
  const said = words.balance;
  const row = (label: string, name: 'total' | 'recoverable' | 'vacancy' | 'tenants' | 'landlord'): DocumentRow => ({
    label,
    cells: [bare(before[name].euros), bare(after[name].euros), signed(change[name].euros)],
  });
  const vacant = residence.dwellings.filter((dwelling) => dwelling.vacant).length;
  const perYear = said.perYear(
    words.pieces.occupied(residence.dwellings.length - vacant),
    usedKeys(comparison).map((key) => keyWords(key, residence, language)),
  );
  const startOf = ({ startsOn }: ContractInput): string | undefined =>
    startsOn === undefined ? undefined : day(startsOn);
  const open = openDocuments(comparison.on, language);
  const documents = open === undefined ? said.toSpecify : said.documentsOpen(open.months);
  return {
    headings: said.headings(before.label, after.label),
    rows: [
      row(said.total, 'total'),
      row(said.recoverable, 'recoverable'),
      ...(vacant > 0 ? [row(said.vacancy, 'vacancy')] : []),
      ...(before.parts.length > 1 && after.parts.length > 1
        ? []
        : [
            {
              label: said.rule,
              cells: [singleRule(before, comparison, language), singleRule(after, comparison, language), ''],
            },
          ]),
      row(said.tenants, 'tenants'),
      row(said.landlord, 'landlord'),
      ...spreadRows(comparison, 'perYear', perYear, language),
      ...spreadRows(comparison, 'perMonth', said.perMonth, language),
      { label: said.vacant, cells: [count(vacant), count(vacant), ''] },
      { label: said.funding, cells: [fundingFact(before, language), fundingFact(after, language), ''] },
      { label: said.credited, cells: [creditFact(before, language), creditFact(after, language), ''] },
      { label: said.start, cells: ['', factOf(after, startOf, language), ''] },
      { label: said.provision, cells: ['', provisionFact(comparison, language), ''] },
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
