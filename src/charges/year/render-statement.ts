/**
 * A tenant's statement as people read it.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- a line's part is a position in the year's list of parts */
import * as z from 'zod';

import { fromCents, parseInput, type Locale } from '../../core/index.js';
import { accountDocuments, accountStatement, citationsOf, lateAccount, listHeadings, rowOn } from '../../law/index.js';
import type { DocumentFormat, DocumentRow, PrintedDocument } from '../document/document.js';
import { markdownOf } from '../document/markdown.js';
import { textOf } from '../document/text.js';
import { keyName } from '../residence/key.js';
import { languageOf, list, nameOf, ruleOf, type Language } from '../note/language.js';
import { partsOf, perimeterName, type Perimeter } from '../residence/perimeter.js';
import { citationsIn } from '../part.js';
import { asRegularisation, type Regularisation, type Settlement } from './regularise.js';
import { tenancyStatement, type StatementLine, type TenancyStatement } from './statement.js';
import { statementWords, type StatementWords } from './statement-words.js';
import { natureName } from './year-messages.js';
import type { ChargesYear } from './year.js';

/** How a statement is written. */
export interface RenderStatementOptions {
  /** The language; French unless said. Words that a caller typed stay as they were typed. */
  readonly locale?: Locale;
  /** The format; Markdown unless said. */
  readonly format?: DocumentFormat;
  /** What {@link regularise} returned for the year: the statement then says its dates, twelfths and next provision. */
  readonly regularisation?: Regularisation;
}

const optionsSchema = z.strictObject({
  locale: z.exactOptional(z.enum(['fr', 'en'])),
  format: z.exactOptional(z.enum(['markdown', 'text'])),
  regularisation: z.exactOptional(z.unknown()),
});

const WRITERS = { markdown: markdownOf, text: textOf } as const;

interface Context {
  readonly statement: TenancyStatement;
  readonly year: ChargesYear;
  readonly words: StatementWords;
  readonly language: Language;
  readonly settlement?: Settlement;
  readonly regularisation?: Regularisation;
}

function outcomeOf({ balance }: TenancyStatement): 'complement' | 'credit' | 'settled' {
  if (balance.euros.isZero()) return 'settled';
  return balance.euros.isNegative() ? 'credit' : 'complement';
}

function chargeRows({ statement, words, language }: Context): readonly DocumentRow[] {
  const { bare, count, locale } = language;
  const lineRow = (line: StatementLine): DocumentRow => ({
    label: line.supplier === undefined ? line.label : words.from(line.label, line.supplier),
    cells: [
      bare(line.perimeterTotal.euros),
      words.weight(count(line.ownWeight), count(line.allWeights)),
      bare(line.dwellingShare.euros),
      words.daysOf(count(line.days), count(line.periodDays)),
      bare(line.amount.euros),
    ],
  });
  return statement.natures.flatMap(({ nature, lines, perimeterTotal, total }) => [
    {
      label: nature in listHeadings ? `${nature}. ${natureName(nature)[locale]}` : natureName(nature)[locale],
      cells: [bare(perimeterTotal.euros), '', '', '', bare(total.euros)],
    },
    ...lines.map(lineRow),
  ]);
}

function perimeterWords(perimeter: Perimeter, { language }: Context): string {
  const { names } = language.words;
  const parts = partsOf(perimeter);
  return parts === undefined ? names.residence : names.perimeters[parts.level](parts.names);
}

// What becomes of a post of staff: the share of its cost, and why.
function staffRules({ statement, year, words, language }: Context): readonly string[] {
  return statement.natures.flatMap(({ nature, lines }) =>
    nature !== 'staff'
      ? []
      : lines.map(({ part, label }) => words.rule(label, ruleOf(year.parts[part]!.recoverable.explanation, language))),
  );
}

// How the charges are shared, each perimeter, key and period said once.
function sharing(context: Context): readonly string[] {
  const { statement, year, words, language } = context;
  const groups = new Map<string, [StatementLine, ...StatementLine[]]>();
  for (const line of statement.natures.flatMap(({ lines }) => lines)) {
    const { firstDay, lastDay } = line.period;
    const name = JSON.stringify([perimeterName(line.perimeter), keyName(line.key), firstDay, lastDay]);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [line]);
    else group.push(line);
  }
  const { names } = language.words;
  const said = [...groups.values()].map((lines) => {
    const [first] = lines;
    const measure = nameOf(names.keys, first.kind);
    const key = first.declaration === undefined ? measure : names.declaredKey(first.declaration.name, measure);
    const { firstDay, lastDay } = first.period;
    const whole = firstDay === year.year.firstDay && lastDay === year.year.lastDay;
    const days = whole ? undefined : words.period(language.day(firstDay), language.day(lastDay));
    const labels = list(lines.map(({ label }) => words.quoted(label)));
    return words.shared(labels, perimeterWords(first.perimeter, context), key, days);
  });
  return [...said, ...staffRules(context), words.method[year.method], words.vacancy, words.rounding];
}

// Twelve amounts of at most two sizes.
function twelfthWords(cents: readonly number[], { words, language }: Context): string {
  const sizes = [...new Set(cents)];
  const parts = sizes.map((size) =>
    words.times(language.count(cents.filter((one) => one === size).length), language.money(fromCents(size))),
  );
  return parts.join(' + ');
}

function dates(context: Context): readonly string[] {
  const { words, language, regularisation, settlement } = context;
  if (regularisation === undefined) return [words.documentsFromSending];
  const { calendar } = regularisation;
  const { documentsOpen: open, tenantClaimUntil: claim } = calendar;
  const regularisedOn = regularisation.regularisedOn;
  return [
    regularisedOn === undefined ? undefined : words.regularised(language.day(regularisedOn)),
    open === undefined
      ? words.documentsFromSending
      : words.documents(language.day(open.firstDay), language.day(open.lastDay)),
    settlement?.twelfthsCents === undefined
      ? undefined
      : words.twelfths(twelfthWords(settlement.twelfthsCents, context)),
    claim === undefined ? undefined : words.claim(language.day(claim)),
    settlement?.nextProvisionCents === undefined
      ? undefined
      : words.nextProvision(language.money(fromCents(settlement.nextProvisionCents))),
  ].filter((one) => one !== undefined);
}

// The grounds of the charges of this tenancy, then those of the account itself.
function sources({ statement, year, language }: Context): readonly string[] {
  const parts = new Set(statement.natures.flatMap(({ lines }) => lines.map(({ part }) => part)));
  const cited = [...parts].flatMap((position) => citationsIn(year.parts[position]!.recoverable.explanation));
  const account = [accountStatement, accountDocuments, lateAccount].flatMap((table) => {
    const row = rowOn<unknown>(table, year.on);
    return row === undefined ? [] : citationsOf(row);
  });
  // Rates of VAT are on the invoices, which are open to the tenant.
  const own = cited.filter(({ text }) => text !== 'cgi' && text !== 'cibs');
  return [...new Set([...own, ...account].map((one) => language.texts([one])))];
}

// What the marks behind the texts mean, for those that are there.
function marksOf(context: Context): readonly string[] {
  const printed = sources(context).join(' ');
  const said = context.words.marks.filter(({ mark }) => printed.includes(mark));
  return said.length === 0 ? [] : [said.map(({ mark, meaning }) => context.words.meaning(mark, meaning)).join(' ')];
}

function documentOf(context: Context): PrintedDocument {
  const { statement, words, language } = context;
  const { day, count, bare, money } = language;
  const outcome = outcomeOf(statement);
  return {
    title: words.title(statement.dwelling, statement.tenancy),
    blocks: [
      {
        kind: 'paragraphs',
        texts: [
          words.year(statement.residence, day(statement.year.firstDay), day(statement.year.lastDay)),
          statement.days === statement.yearDays
            ? words.wholeYear
            : words.days(
                day(statement.period.firstDay),
                day(statement.period.lastDay),
                statement.days,
                count(statement.yearDays),
              ),
          words.outcome[outcome](money(statement.balance.euros.abs())),
        ],
      },
      {
        kind: 'table',
        table: {
          headings: words.balance.headings,
          rows: [
            { label: words.balance.owed, cells: [bare(statement.owed.euros)] },
            { label: words.balance.provisions, cells: [bare(statement.provisions.euros)] },
            { label: words.balance[outcome], cells: [bare(statement.balance.euros.abs())] },
          ],
        },
      },
    ],
    sections: [
      {
        title: words.sections.charges,
        blocks: [{ kind: 'table', table: { headings: words.charges, rows: chargeRows(context) } }],
      },
      { title: words.sections.sharing, blocks: [{ kind: 'bullets', texts: sharing(context) }] },
      { title: words.sections.dates, blocks: [{ kind: 'bullets', texts: dates(context) }] },
      { title: words.sections.sources, blocks: [{ kind: 'bullets', texts: sources(context) }] },
    ],
    closing: marksOf(context),
  };
}

/**
 * Writes the statement of a tenancy for the tenant: the balance, the charges by nature with what was shared, by which key and
 * over which days, how they are shared, and, with the regularisation, the dates and the tenant's rights. Nothing a caller typed
 * can become a link, a heading, a table cell or HTML.
 *
 * Source: loi 89-462 art. 23, for what a statement must say.
 *
 * @param year - What {@link chargesYear} returned.
 * @param tenancy - The tenancy's identifier.
 * @param options - Language, format, and the regularisation.
 * @returns The text, ending with a line break.
 * @throws {@link PalierError} `charges/not-a-year`, `charges/unknown-tenancy`, `charges/not-a-regularisation`,
 * `charges/regularisation-of-another-year`; as
 * {@link parseInput} for the options.
 *
 * @example
 * ```ts
 * const year = chargesYear({
 *   year: { firstDay: '2026-01-01', lastDay: '2026-12-31' },
 *   residence: { name: 'Les Tilleuls', regime: 'hlm', territory: 'metropole', dwellings: [{ id: '1' }, { id: '2' }] },
 *   key: 'per-dwelling',
 *   method: 'pooled-year',
 *   expenses: { label: '2026', supplies: [{ label: 'Produits', task: 'cleaning-supplies', totalTtc: '100.00' }] },
 *   tenancies: [{ id: 'A', dwelling: '1', firstDay: '2020-05-01', provisions: '45.00' }],
 * });
 * const lines = renderStatement(year, 'A', { locale: 'en', format: 'text' }).split('\n');
 * console.log(lines[0]); //=> Statement of charges (décompte de charges): dwelling 1, tenancy A
 * console.log(lines.find((line) => line.includes('owe'))?.trim()); //=> You still owe €5.00.
 * ```
 */
export function renderStatement(year: ChargesYear, tenancy: string, options: RenderStatementOptions = {}): string {
  const statement = tenancyStatement(year, tenancy);
  const checked = parseInput(optionsSchema, options, ['options']);
  const { locale = 'fr', format = 'markdown' } = checked;
  const regularisation =
    checked.regularisation === undefined
      ? undefined
      : asRegularisation(checked.regularisation, year, ['options', 'regularisation']);
  const settlement = regularisation?.settlements.find(({ id }) => id === tenancy);
  const context: Context = {
    statement,
    year,
    words: statementWords(locale),
    language: languageOf(locale),
    ...(settlement === undefined ? {} : { settlement }),
    ...(regularisation === undefined ? {} : { regularisation }),
  };
  return WRITERS[format](documentOf(context));
}
