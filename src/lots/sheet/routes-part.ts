/**
 * The routes on the sheet: the table, those that remain, those that are closed.
 */
import { fillMessage, formatCitations, type Citation, type Finding } from '../../core/index.js';
import type { RouteName, RouteVerdict } from '../routes/route.js';
import { answerOf, articlesOf, lineOf, nameOf, withArticles, wordsOf, type SheetLanguage } from './language.js';
import type { SheetRoute, SheetTableRow } from './types.js';

/**
 * Tells whether a finding says up to which day the texts were read: the sheet says it once.
 *
 * @param one - The finding.
 * @returns Whether it does.
 *
 * @internal
 */
export function isReadingDay(one: Finding): boolean {
  return one.code.endsWith('/law-checked-before');
}

/**
 * The finding that decides a route.
 *
 * @param verdict - The route.
 * @returns What closes a closed one, what is uncertain of an uncertain one, the first of another.
 *
 * @internal
 */
export function decidingOf(verdict: RouteVerdict): Finding | undefined {
  const { status, findings } = verdict;
  const wanted = { closed: 'breached', uncertain: 'uncertain', open: undefined, conditional: undefined }[status];
  return findings.find(({ outcome }) => outcome === wanted) ?? findings[0];
}

// A full stop, then a capital, where the text itself has them: not in a figure, a title or the number of an article.
const BETWEEN_SENTENCES = /(?<=\.)(?<!\bart\.) (?=\p{Lu})/u;

function sentencesOf({ code, figures }: Finding, { messages, locale }: SheetLanguage): readonly string[] {
  const { [code]: whole } = messages;
  const parts = whole?.[locale].split(BETWEEN_SENTENCES) ?? [];
  return parts.map((part) => fillMessage({ [code]: { fr: part, en: part } }, code, figures, locale));
}

const PROCEDURES: readonly RouteName[] = [
  'direct-award',
  'direct-award-lot',
  'innovative-award',
  'adapted-procedure',
  'small-lot',
  'formalised-procedure',
];

// A route that is a procedure says by its name how the contract is passed.
function passedBy({ route, status, procedure }: RouteVerdict, { words }: SheetLanguage): string {
  if (status === 'closed' || procedure === null || PROCEDURES.includes(route)) return '';
  return ` (${words.procedure[procedure]})`;
}

/**
 * Makes the table.
 *
 * @param routes - Every route.
 * @param language - The language.
 * @returns Its lines.
 *
 * @internal
 */
export function tableOf(routes: readonly RouteVerdict[], language: SheetLanguage): readonly SheetTableRow[] {
  return routes.map((verdict) => {
    const { route, status, lots } = verdict;
    const answer = `${answerOf(status, lots, language)}${passedBy(verdict, language)}`;
    const said = [decidingOf(verdict) ?? []].flat();
    const reason = said.flatMap((one) => sentencesOf(one, language).slice(0, 1));
    const articles = said.map(({ basis }) => formatCitations(articlesOf(basis), language.locale));
    return { route, status, cells: [nameOf(route, language), answer, reason.join(''), articles.join('')] };
  });
}

// Of a closed route only what closes it matters.
function toSay({ status, findings }: RouteVerdict): readonly Finding[] {
  const said = findings.filter((one) => !isReadingDay(one));
  const closing = said.filter(({ outcome }) => outcome === 'breached');
  return status === 'closed' && closing.length > 0 ? closing : said;
}

/** A text and every ground that it is said on, by one route or another. */
type Said = Map<string, Citation[]>;

function gather(said: Said, text: string, { basis }: Finding): void {
  if (text !== '') said.set(text, [...(said.get(text) ?? []), ...basis]);
}

// The table says the first sentence of what decides.
function moreOf(one: Finding, deciding: Finding | undefined, language: SheetLanguage): string {
  if (one === deciding) return sentencesOf(one, language).slice(1).join(' ');
  return wordsOf(one, language);
}

interface Gathered {
  readonly first: RouteVerdict;
  readonly verdicts: RouteVerdict[];
  readonly why: Said;
  readonly more: Said;
  readonly opensIf: Said;
}

function routeOf({ first, verdicts, why, more, opensIf }: Gathered, language: SheetLanguage): SheetRoute {
  const { words } = language;
  const { status, lots } = first;
  const lines = (said: Said): readonly string[] =>
    [...said].map(([text, basis]) => withArticles(text, basis, language));
  return {
    routes: verdicts.map(({ route }) => route),
    title: words.list(verdicts.map(({ route }) => nameOf(route, language))),
    status,
    answer: `${answerOf(status, lots, language)}${passedBy(first, language)}`,
    why: lines(why),
    more: lines(more),
    opensIf: lines(opensIf),
  };
}

/**
 * Puts together the routes that are answered in the same words.
 *
 * @param routes - Some routes.
 * @param language - The language.
 * @returns Their parts of the sheet, in the order of the first of each.
 *
 * @internal
 */
export function routesOf(routes: readonly RouteVerdict[], language: SheetLanguage): readonly SheetRoute[] {
  const known = new Map<string, Gathered>();
  for (const verdict of routes) {
    const { status, lots, opensIf, procedure } = verdict;
    const findings = toSay(verdict);
    const texts = [findings, opensIf].map((list) => list.map((one) => wordsOf(one, language)));
    const key = JSON.stringify([status, lots, procedure, texts]);
    const made: Gathered = known.get(key) ?? {
      first: verdict,
      verdicts: [],
      why: new Map(),
      more: new Map(),
      opensIf: new Map(),
    };
    const deciding = decidingOf(verdict);
    made.verdicts.push(verdict);
    for (const one of findings) {
      gather(made.why, wordsOf(one, language), one);
      gather(made.more, moreOf(one, deciding, language), one);
    }
    for (const one of opensIf) gather(made.opensIf, wordsOf(one, language), one);
    known.set(key, made);
  }
  return [...known.values()].map((one) => routeOf(one, language));
}

/**
 * Findings as lines, each text once.
 *
 * @param findings - The findings.
 * @param language - The language.
 * @returns The lines.
 *
 * @internal
 */
export function linesOf(findings: readonly Finding[], language: SheetLanguage): readonly string[] {
  return [...new Set(findings.map((one) => lineOf(one, language)))];
}
