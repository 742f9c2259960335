/**
 * The written reasons on the sheet: what a buyer puts in the procedure file.
 */
import { outcomeWord, type Finding } from '../../core/index.js';
import type { Reservation } from '../../law/index.js';
import type { RouteName, RouteVerdict } from '../routes/route.js';
import type { ReadRoutes } from './input.js';
import { lineOf, type SheetLanguage } from './language.js';
import { decidingOf } from './routes-part.js';
import type { RoutesSheetOptions, SheetReason } from './types.js';
import type { ReasonName } from './words.js';

const LIGHTEST = {
  dispensed: 'direct-award',
  adapted: 'adapted-procedure',
  formalised: 'formalised-procedure',
} as const;

const RESERVED: Readonly<Partial<Record<RouteName, Reservation>>> = {
  'reserved-insertion': 'insertion',
  'reserved-disability': 'disability',
  'reserved-both': 'insertion-and-disability',
  'reserved-prison': 'prison',
  'reserved-social-economy': 'social-economy',
};

/**
 * Tells whether a finding on the whole belongs to the reasons of the cut in lots, or to those of the reservations.
 *
 * @param one - The finding.
 * @returns Which, if any.
 *
 * @internal
 */
export function reasonAbout(one: Finding): 'allotment' | 'reservation' | undefined {
  const { code } = one;
  if (/^lots\/(?:allotment|offers)-/.test(code)) return 'allotment';
  return code.startsWith('siae/reservation') ? 'reservation' : undefined;
}

// In a statement of reasons, what is not settled has to say so.
function marked(one: Finding, language: SheetLanguage): string {
  const line = lineOf(one, language);
  return one.outcome === 'uncertain' ? language.words.about(outcomeWord('uncertain', language.locale), line) : line;
}

function procedureReasons({ routes, lightest }: ReadRoutes): readonly Finding[] {
  const find = (route: RouteName): RouteVerdict | undefined => routes.find((one) => one.route === route);
  const own = find(LIGHTEST[lightest]);
  // A need outside the code has no procedure of the code.
  const decides = own?.status === 'closed' ? find('private-contract') : own;
  const deciding = decides === undefined ? undefined : decidingOf(decides);
  return deciding === undefined ? [] : [deciding];
}

function smallLotReasons({ routes, need }: ReadRoutes): readonly Finding[] {
  if (need.lots.length < 2) return [];
  return routes.flatMap((one) => {
    const isSmall = one.route === 'direct-award-lot' || one.route === 'small-lot';
    return isSmall ? (decidingOf(one) ?? []) : [];
  });
}

function socialFindings({ routes, lightest }: ReadRoutes): {
  readonly isDue: boolean;
  readonly said: readonly Finding[];
} {
  const all = routes.filter(({ requires }) => requires.length > 0);
  const one = all.find(({ procedure }) => procedure === lightest) ?? all[0];
  const duty = one?.requires.find((each) => each.duty === 'social-condition');
  return { isDue: duty !== undefined && duty.due !== 'no', said: duty?.findings ?? [] };
}

function reservedLots({ lots = [] }: RoutesSheetOptions, { words }: SheetLanguage): readonly string[] {
  const known = new Map<Reservation, string[]>();
  for (const { number, title, reservation } of lots) {
    if (reservation === undefined) continue;
    known.set(reservation, [...(known.get(reservation) ?? []), `${number} (${title})`]);
  }
  return [...known].map(([reservation, numbers]) => {
    const some = words.lots(numbers);
    return words.reserved(`${some.slice(0, 1).toUpperCase()}${some.slice(1)}`, words.reservation[reservation]);
  });
}

function reservationTexts(
  { routes, findings }: ReadRoutes,
  options: RoutesSheetOptions,
  language: SheetLanguage,
): readonly string[] {
  const { words } = language;
  const allowed = routes.flatMap(({ route, status }) => (status === 'closed' ? [] : (RESERVED[route] ?? [])));
  const chosen = reservedLots(options, language);
  const names = words.list(allowed.map((one) => words.reservation[one]));
  return [
    ...(chosen.length === 0 && options.lots !== undefined ? [words.noneReserved] : chosen),
    ...(allowed.length === 0 ? [] : [words.mayReserve(names)]),
    ...findings.filter((one) => reasonAbout(one) === 'reservation').map((one) => marked(one, language)),
  ];
}

/**
 * Makes the written reasons.
 *
 * @param routes - The answer.
 * @param options - What the caller knows of the lots.
 * @param language - The language.
 * @returns The points that something is to be said of.
 *
 * @internal
 */
export function reasonsOf(
  routes: ReadRoutes,
  options: RoutesSheetOptions,
  language: SheetLanguage,
): readonly SheetReason[] {
  const { words } = language;
  const lines = (findings: readonly Finding[]): readonly string[] => findings.map((one) => marked(one, language));
  const reason = (name: ReasonName, texts: readonly string[], isToWrite: boolean): readonly SheetReason[] =>
    texts.length === 0
      ? []
      : [{ title: words.reason[name], texts: [...new Set(texts)], toWrite: isToWrite ? words.toWrite[name] : '' }];
  const cut = routes.findings.filter((one) => reasonAbout(one) === 'allotment');
  // One piece that the law accepts as it is leaves nothing to justify.
  const isCut = routes.need.lots.length > 1 || cut.some(({ outcome }) => outcome !== 'met');
  const small = smallLotReasons(routes);
  const social = socialFindings(routes);
  const isSmall = small.some(({ outcome }) => outcome === 'met' || outcome === 'not-applicable');
  return [
    ...reason('procedure', lines(procedureReasons(routes)), true),
    ...reason('allotment', lines(cut), isCut),
    ...reason('reservation', reservationTexts(routes, options, language), true),
    ...reason('small-lots', lines(small), isSmall),
    ...reason('social-condition', lines(social.said), social.isDue),
  ];
}
