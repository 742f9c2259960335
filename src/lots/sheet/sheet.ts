/**
 * From the routes of a need to the sheet that a buyer reads and puts in the procedure file.
 */
import {
  figure,
  formatDay,
  formatFigure,
  renderExplanation,
  type Citation,
  type Explanation,
} from '../../core/index.js';
import type { ProcurementRoutes } from '../routes/procurement-routes.js';
import { dutiesPart } from './duties-part.js';
import { readOptions, readRoutes, type ReadRoutes } from './input.js';
import { nameOf, otherTextsOf, sheetLanguage, wordsOf, type SheetLanguage } from './language.js';
import { reasonAbout, reasonsOf } from './reasons-part.js';
import { isReadingDay, linesOf, routesOf, tableOf } from './routes-part.js';
import type { RoutesSheet, RoutesSheetOptions } from './types.js';

/** Steps beyond the periods of a lot are arithmetic that anybody reads. */
const DEPTH = 3;

function summaryOf(
  { days, need, category, lightest }: ReadRoutes,
  { buyer, siae = [] }: RoutesSheetOptions,
  { words, locale }: SheetLanguage,
): readonly string[] {
  const { explanation } = need.value;
  return [
    ...(buyer === undefined ? [] : [words.buyer(buyer)]),
    words.day[days.by](formatDay(days.on, locale)),
    ...(days.notifiedOn === undefined ? [] : [words.notifiedOn(formatDay(days.notifiedOn, locale))]),
    words.category[category],
    words.value(formatFigure(explanation.result, locale), need.lots.length),
    words.lightest[lightest],
    ...(siae.length === 0 ? [] : [words.structures(words.list(siae))]),
  ];
}

// A step about a lot names its number; with its title people know which it is.
function entitled(one: Explanation, titles: ReadonlyMap<string, string>): Explanation {
  const context = one.context.map((each) => {
    const title = each.name === 'number' ? titles.get(each.value) : undefined;
    return title === undefined ? each : figure('number', `${each.value} (${title})`, 'text');
  });
  return { ...one, context, steps: one.steps.map((below) => entitled(below, titles)) };
}

function valueOf(
  { need }: ReadRoutes,
  { lots = [] }: RoutesSheetOptions,
  { messages, locale }: SheetLanguage,
): readonly string[] {
  const titles = new Map(lots.map(({ number, title }) => [number, title]));
  const { explanation } = need.value;
  const steps = need.lots.length < 2 ? explanation : entitled(explanation, titles);
  return renderExplanation(steps, { messages, locale, depth: DEPTH }).split('\n');
}

function otherTexts({ routes, findings }: ReadRoutes): readonly Citation[] {
  const said = routes.flatMap((one) => [
    ...one.findings,
    ...one.opensIf,
    ...one.requires.flatMap((duty) => (duty.due === 'no' ? [] : duty.findings)),
  ]);
  return [...findings, ...said].flatMap((one) => (isReadingDay(one) ? [] : otherTextsOf(one.basis)));
}

function closingOf(answer: ReadRoutes, language: SheetLanguage): readonly string[] {
  const { words } = language;
  const read = answer.findings.find(isReadingDay);
  const others = otherTexts(answer);
  return [
    ...(others.length === 0 ? [] : [words.otherTexts(words.list([...new Set(others.map(({ label }) => label))]))]),
    ...(read === undefined ? [] : [wordsOf(read, language)]),
    words.marks,
  ];
}

function sheetOf(answer: ReadRoutes, options: RoutesSheetOptions): RoutesSheet {
  const { locale = 'fr' } = options;
  const language = sheetLanguage(locale);
  const { words } = language;
  const { routes, findings, lightest, title } = answer;
  const own = findings.filter((one) => !isReadingDay(one) && reasonAbout(one) === undefined);
  const duties = dutiesPart(routes, lightest, language);
  const uncertain = routes.filter(({ status }) => status === 'uncertain').map(({ route }) => nameOf(route, language));
  return {
    locale,
    title: words.title(title),
    summary: summaryOf(answer, options, language),
    value: valueOf(answer, options, language),
    notes: linesOf(
      own.filter(({ outcome }) => outcome !== 'uncertain'),
      language,
    ),
    headings: words.headings,
    table: tableOf(routes, language),
    routes: routesOf(
      routes.filter(({ status }) => status !== 'closed'),
      language,
    ),
    closed: routesOf(
      routes.filter(({ status }) => status === 'closed'),
      language,
    ),
    duties: duties.duties,
    dutyNotes: duties.notes,
    reasons: reasonsOf(answer, options, language),
    confirm: [
      ...linesOf(
        own.filter(({ outcome }) => outcome === 'uncertain'),
        language,
      ),
      ...duties.confirm,
      ...(uncertain.length === 0 ? [] : [words.uncertainRoutes(words.list(uncertain))]),
    ],
    closing: closingOf(answer, language),
  };
}

/**
 * Makes the sheet of a need: its decisive day, its value and how it was found, every route with the first reason, what the
 * open ones require, what closes the others and what would open them, what is to be confirmed, and the reasons that a buyer
 * puts in the procedure file: choice of the procedure, allotment, reservation, small lots, social condition. Each duty is
 * said once, under the way of passing the contract that it belongs to; those that do not bind are named on one line.
 *
 * @param routes - What {@link procurementRoutes} returned, or the same read back from JSON.
 * @param options - The language, French unless said; what the caller knows of the buyer, the lots and the structures.
 * @returns The sheet as structured content; {@link renderRoutesSheet} writes it.
 * @throws {@link PalierError} as {@link parseInput}; `core/unknown-message` for a finding of another module.
 *
 * @example
 * ```ts
 * const value = { periods: [{ kind: 'firm', amount: '58000', months: 12 }] } as const;
 * const mediation = procurementRoutes({
 *   title: 'Médiation',
 *   buyer: { class: 'oph' },
 *   days: { consultationOn: '2026-06-01' },
 *   category: 'services',
 *   lots: [{ number: '1', title: 'Médiation', category: 'services', value }],
 * });
 * const sheet = routesSheet(mediation, { locale: 'en' });
 * console.log(sheet.title); //=> Purchase sheet: Médiation
 * console.log(sheet.table[0]?.cells.slice(0, 2).join(': ')); //=> Direct award below the dispense threshold: open
 * console.log(sheet.reasons.map(({ title }) => title).join(', '));
 * //=> Choice of the procedure, Allotment, Reservation, Social condition
 * ```
 */
export function routesSheet(routes: ProcurementRoutes, options: RoutesSheetOptions = {}): RoutesSheet {
  return sheetOf(readRoutes(routes), readOptions(options));
}
