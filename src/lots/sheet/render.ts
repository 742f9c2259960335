/**
 * The sheet of routes as people read it.
 */
import * as z from 'zod';

import { escapeMarkdown, listOf, parseInput, type Locale } from '../../core/index.js';
import type { DutyName } from '../duties/duty.js';
import type { ProcurementRoutes } from '../routes/procurement-routes.js';
import { ROUTES, type RouteName } from '../routes/route.js';
import { readOptions, readRoutes } from './input.js';
import { nameOf, sheetLanguage } from './language.js';
import type { RoutesSheet, SheetDuties, SheetDuty, SheetReason, SheetRoute, SheetTableRow } from './types.js';
import type { SheetWords } from './words.js';

const text = z.string().max(20_000);
const texts = listOf(text, { max: 20_000 });
const routeName = z.enum(ROUTES.map(({ route }) => route) as [RouteName, ...RouteName[]]);
const status = z.enum(['open', 'conditional', 'uncertain', 'closed']);
const route: z.ZodType<SheetRoute> = z.strictObject({
  routes: listOf(routeName, { max: 100 }),
  title: text,
  status,
  answer: text,
  why: texts,
  more: texts,
  opensIf: texts,
});
const row: z.ZodType<SheetTableRow> = z.strictObject({ route: routeName, status, cells: texts });
const duty: z.ZodType<SheetDuty> = z.strictObject({
  duty: text as unknown as z.ZodType<DutyName>,
  due: z.enum(['yes', 'conditional', 'uncertain', 'no']),
  name: text,
  texts,
});
const duties: z.ZodType<SheetDuties> = z.strictObject({
  procedures: listOf(z.enum(['dispensed', 'adapted', 'formalised']), { max: 3 }),
  title: text,
  duties: listOf(duty, { max: 1_000 }),
  notDue: text,
});
const reason: z.ZodType<SheetReason> = z.strictObject({ title: text, texts, toWrite: text });
const sheetSchema: z.ZodType<RoutesSheet> = z.strictObject({
  locale: z.enum(['fr', 'en']),
  title: text,
  summary: texts,
  value: texts,
  notes: texts,
  headings: texts,
  table: listOf(row, { max: 1_000 }),
  routes: listOf(route, { max: 1_000 }),
  closed: listOf(route, { max: 1_000 }),
  duties: listOf(duties, { max: 100 }),
  dutyNotes: texts,
  reasons: listOf(reason, { max: 100 }),
  confirm: texts,
  closing: texts,
});

function bullets(lines: readonly string[], level = 0): readonly string[] {
  return lines.map((line) => `${'  '.repeat(level)}- ${escapeMarkdown(line)}`);
}

// Two spaces at the beginning of a line stand for a level.
function steps(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => {
    const bare = line.trimStart();
    return bullets([bare], Math.floor((line.length - bare.length) / 2));
  });
}

function tableLines({ headings, table }: RoutesSheet): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [line(headings), `|${' :--- |'.repeat(headings.length)}`, ...table.map(({ cells }) => line(cells))];
}

// The table says the answer and the first reason: a route about which it says all has nothing here.
function routeLines({ title, more, opensIf }: SheetRoute, words: SheetWords): readonly string[] {
  const rest = [...more.map(escapeMarkdown), ...opensIf.map((one) => `${words.opensIf} ${escapeMarkdown(one)}`)];
  if (rest.length === 0) return [];
  const name = `**${escapeMarkdown(title)}**`;
  return rest.length === 1
    ? [`- ${words.about(name, rest.join(''))}`]
    : [`- ${words.about(name, '').trimEnd()}`, ...rest.map((one) => `  - ${one}`)];
}

function dutyLines({ title, duties: own, notDue }: SheetDuties, words: SheetWords): readonly string[] {
  return [
    `### ${escapeMarkdown(title)}`,
    '',
    ...own.map((one) => `- ${words.about(`**${escapeMarkdown(one.name)}**`, one.texts.map(escapeMarkdown).join(' '))}`),
    ...bullets(notDue === '' ? [] : [notDue]),
    '',
  ];
}

function reasonLines({ title, texts: own, toWrite }: SheetReason, words: SheetWords): readonly string[] {
  const blank = toWrite === '' ? [] : [`_${words.toWriteHeading}_ ${escapeMarkdown(toWrite)}`, ''];
  return [`### ${escapeMarkdown(title)}`, '', ...own.flatMap((one) => [escapeMarkdown(one), '']), ...blank];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  return [`## ${title}`, '', ...lines, ...(lines.at(-1) === '' ? [] : [''])];
}

/**
 * Writes the sheet as Markdown. Its titles are in the sheet's own language. Nothing a caller typed can become a link, a
 * heading, a table cell or HTML.
 *
 * @param sheet - What {@link routesSheet} returned, or a sheet of the same shape that you completed.
 * @returns The text, ending with a line break.
 * @throws {@link PalierError} for another shape, as {@link parseInput}.
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
 * const [title, , day] = renderRoutesSheet(routesSheet(mediation, { locale: 'en' })).split('\n');
 * console.log(title); //=> # Purchase sheet: Médiation
 * console.log(day); //=> - Decisive day: 1 June 2026, the consultation is engaged.
 * ```
 */
export function renderRoutesSheet(sheet: RoutesSheet): string {
  const one = parseInput(sheetSchema, sheet, ['sheet']);
  const { words } = sheetLanguage(one.locale);
  const { sections } = words;
  const notes = one.notes.length === 0 ? [] : ['', ...bullets(one.notes)];
  return [
    `# ${escapeMarkdown(one.title)}`,
    '',
    ...bullets(one.summary),
    '',
    ...section(sections.value, [...steps(one.value), ...notes]),
    ...section(sections.table, tableLines(one)),
    ...section(
      sections.routes,
      one.routes.flatMap((each) => routeLines(each, words)),
    ),
    ...section(
      sections.closed,
      one.closed.flatMap((each) => routeLines(each, words)),
    ),
    ...section(
      sections.reasons,
      one.reasons.flatMap((each) => reasonLines(each, words)),
    ),
    ...section(sections.duties, [...one.duties.flatMap((each) => dutyLines(each, words)), ...bullets(one.dutyNotes)]),
    ...section(sections.confirm, bullets(one.confirm)),
    ...one.closing.flatMap((each) => [escapeMarkdown(each), '']),
  ].join('\n');
}

function aligned(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cellOf = (row: readonly string[], column: number): string => row.slice(column, column + 1).join('');
  const widths = head.map((words, column) => Math.max(words.length, ...rows.map((row) => cellOf(row, column).length)));
  const rule = widths.map((width) => '-'.repeat(width));
  const line = (row: readonly string[]): string => widths.map((width, at) => cellOf(row, at).padEnd(width)).join('  ');
  return [head, rule, ...rows].map((row) => line(row).trimEnd()).join('\n');
}

/**
 * Writes the routes as a compact table for a terminal: the route, the answer, the lots that may take it where lots differ,
 * how the contract is then passed. At most a hundred columns with lots of short numbers.
 *
 * @param routes - What {@link procurementRoutes} returned, or the same read back from JSON.
 * @param locale - The language.
 * @returns The lines, joined.
 * @throws {@link PalierError} as {@link parseInput}, and `core/unknown-value` for the language.
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
 * const [head, , first] = renderRoutesTable(mediation, 'en').split('\n');
 * console.log(head?.replaceAll(/ {2,}/g, ' | ')); //=> Route | Answer | Passed by
 * console.log(first?.replaceAll(/ {2,}/g, ' | '));
 * //=> Direct award below the dispense threshold | open | direct award
 * ```
 */
export function renderRoutesTable(routes: ProcurementRoutes, locale: Locale): string {
  const { routes: all } = readRoutes(routes);
  readOptions({ locale });
  const language = sheetLanguage(locale);
  const { words } = language;
  const { columns } = words;
  const differ = all.some(({ lots, status: whole }) => lots.some((lot) => lot.status !== whole));
  const rows = all.map(({ route: name, status: whole, lots, procedure }) => {
    const own = lots.filter(({ status: each }) => each !== 'closed').map(({ number }) => number);
    const isPart = own.length > 0 && own.length < lots.length;
    const passed = whole === 'closed' || procedure === null ? '' : words.procedure[procedure];
    return [nameOf(name, language), words.status[whole], ...(differ ? [isPart ? words.lots(own) : ''] : []), passed];
  });
  const head = [columns.route, columns.answer, ...(differ ? [columns.lots] : []), columns.procedure];
  return aligned(head, rows);
}
