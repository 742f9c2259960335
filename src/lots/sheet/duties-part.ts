/**
 * What the routes require, on the sheet: each duty once, under the way of passing it belongs to.
 */
import type { ProcurementProcedure } from '../../law/index.js';
import type { Duty } from '../duties/duty.js';
import type { RouteVerdict } from '../routes/route.js';
import type { SheetLanguage } from './language.js';
import { isReadingDay, linesOf } from './routes-part.js';
import type { SheetDuties, SheetDuty } from './types.js';

/** A way of passing the contract and what it requires. */
interface Way {
  readonly procedure: ProcurementProcedure;
  readonly requires: readonly Duty[];
}

/**
 * The duties, and what is to be confirmed of them.
 *
 * @internal
 */
export interface DutiesPart {
  /** By way. */
  readonly duties: readonly SheetDuties[];
  /** What is not detailed. */
  readonly notes: readonly string[];
  /** What is uncertain. */
  readonly confirm: readonly string[];
}

const WAYS: readonly ProcurementProcedure[] = ['dispensed', 'adapted', 'formalised'];

function waysOf(routes: readonly RouteVerdict[]): readonly Way[] {
  return WAYS.flatMap((procedure) => {
    const found = routes.find((one) => one.procedure === procedure && one.requires.length > 0);
    return found === undefined ? [] : [{ procedure, requires: found.requires }];
  });
}

// A procedure that nothing calls for but the buyer's own wish would double the length of the sheet.
function isOnlyVoluntary({ procedure }: Way, routes: readonly RouteVerdict[], lightest: ProcurementProcedure): boolean {
  return (
    procedure === 'formalised' &&
    lightest !== 'formalised' &&
    routes.every(
      (one) => one.procedure !== 'formalised' || one.status === 'closed' || one.route === 'formalised-procedure',
    )
  );
}

// What is only good to know stays out where something is to be done; what is uncertain is said with the points to confirm.
function textsOf({ due, findings }: Duty, language: SheetLanguage): readonly string[] {
  const settled = findings.filter(({ outcome }) => outcome !== 'uncertain');
  const toDo = settled.filter(({ outcome, severity }) => outcome !== 'not-applicable' || severity !== 'info');
  return linesOf(toDo.length === 0 && due !== 'uncertain' ? settled : toDo, language);
}

function dutyOf(one: Duty, language: SheetLanguage): SheetDuty {
  const { duty, due } = one;
  const { words } = language;
  const name = words.duty[duty];
  if (duty === 'social-condition') return { duty, due, name, texts: [words.seeReasons] };
  const isOpen = one.findings.some(({ outcome }) => outcome === 'uncertain');
  return { duty, due, name, texts: [...textsOf(one, language), ...(isOpen ? [words.seeConfirm] : [])] };
}

/** A duty, and the ways in which it is the same. */
interface SharedDuty {
  readonly one: Duty;
  readonly procedures: readonly ProcurementProcedure[];
}

// Equal, not only the same object: an answer read back from JSON shares nothing.
function sharedDuties(ways: readonly Way[]): readonly SharedDuty[] {
  const known = new Map<string, { readonly one: Duty; readonly procedures: ProcurementProcedure[] }>();
  for (const { procedure, requires } of ways) {
    for (const one of requires) {
      const key = JSON.stringify(one);
      const made = known.get(key) ?? { one, procedures: [] };
      made.procedures.push(procedure);
      known.set(key, made);
    }
  }
  return [...known.values()];
}

function groupOf(
  procedures: readonly ProcurementProcedure[],
  own: readonly Duty[],
  isEvery: boolean,
  language: SheetLanguage,
): SheetDuties {
  const { words } = language;
  const idle = own.filter(({ due }) => due === 'no').map(({ duty }) => words.duty[duty]);
  return {
    procedures,
    title: isEvery ? words.everyWay : words.ways(procedures.map((procedure) => words.way[procedure])),
    duties: own.filter(({ due }) => due !== 'no').map((one) => dutyOf(one, language)),
    notDue: idle.length === 0 ? '' : words.notDue(words.list(idle)),
  };
}

function groupsOf(ways: readonly Way[], language: SheetLanguage): readonly SheetDuties[] {
  const groups = new Map<string, { readonly procedures: readonly ProcurementProcedure[]; readonly own: Duty[] }>();
  for (const { one, procedures } of sharedDuties(ways)) {
    const made = groups.get(procedures.join(' ')) ?? { procedures, own: [] };
    made.own.push(one);
    groups.set(procedures.join(' '), made);
  }
  return [...groups.values()]
    .sort((one, other) => other.procedures.length - one.procedures.length)
    .map(({ procedures, own }) =>
      groupOf(procedures, own, ways.length > 1 && procedures.length === ways.length, language),
    );
}

function confirmOf({ duty, findings }: Duty, language: SheetLanguage): readonly string[] {
  const { words } = language;
  if (duty === 'social-condition') return [];
  const open = findings.filter((one) => one.outcome === 'uncertain' && !isReadingDay(one));
  return linesOf(open, language).map((line) => words.about(words.duty[duty], line));
}

/**
 * Makes the part of the sheet on duties.
 *
 * @param routes - Every route.
 * @param lightest - The lightest procedure for the whole.
 * @param language - The language.
 * @returns The part.
 *
 * @internal
 */
export function dutiesPart(
  routes: readonly RouteVerdict[],
  lightest: ProcurementProcedure,
  language: SheetLanguage,
): DutiesPart {
  const all = waysOf(routes);
  const ways = all.filter((way) => !isOnlyVoluntary(way, routes, lightest));
  return {
    duties: groupsOf(ways, language),
    notes: ways.length < all.length ? [language.words.voluntary] : [],
    confirm: [...new Set(sharedDuties(ways).flatMap(({ one }) => confirmOf(one, language)))],
  };
}
