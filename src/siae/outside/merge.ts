/**
 * One structure out of the rows of one SIRET.
 */
import { SIAE_KINDS, type StructureKind } from '../../law/index.js';
import type { AnnexInput, ConventionInput, StructureInput, YearAnnexInput } from '../structure/schema.js';
import { known } from './cells.js';

/**
 * What one row says.
 *
 * @internal
 */
export interface RowContent {
  /** The structure, without conventions. */
  readonly structure: StructureInput & { readonly kinds: readonly [StructureKind] };
  /** The convention, without annexes, when the row gives its days. */
  readonly convention?: ConventionInput;
  /** The annex; that of the convention, when the row gives both. */
  readonly annex?: YearAnnexInput;
}

interface Held {
  readonly convention: ConventionInput;
  /** By all that is said of each: said twice, it is one. */
  readonly annexes: Map<string, AnnexInput>;
}

function daysKey({ kind, firstDay, lastDay }: ConventionInput | YearAnnexInput): string {
  return `${kind} ${firstDay} ${lastDay}`;
}

function annexKey(annex: YearAnnexInput): string {
  return `${daysKey(annex)} ${annex.state} ${annex.number ?? ''}`;
}

// Under a convention, its kind is that of the convention.
function ownOf({ number, state, firstDay, lastDay }: YearAnnexInput): AnnexInput {
  return known<AnnexInput>({ number, state, firstDay, lastDay });
}

function inOrderOfDays<T extends { readonly firstDay: string }>(list: readonly T[]): readonly T[] {
  return [...list].sort((a, b) => (a.firstDay < b.firstDay ? -1 : Number(a.firstDay > b.firstDay)));
}

// For each annex the convention of its kind that holds its days and lasts longest: one walk in the order of the days, since
// a file may give one SIRET a great many of both.
function homesOf(
  annexes: readonly YearAnnexInput[],
  conventions: readonly ConventionInput[],
): ReadonlyMap<YearAnnexInput, ConventionInput> {
  const homes = new Map<YearAnnexInput, ConventionInput>();
  for (const kind of SIAE_KINDS) {
    const begun = inOrderOfDays(conventions.filter((one) => one.kind === kind)).values();
    let next = begun.next().value;
    let longest: ConventionInput | undefined;
    for (const annex of inOrderOfDays(annexes.filter((one) => one.kind === kind))) {
      for (; next !== undefined && next.firstDay <= annex.firstDay; next = begun.next().value) {
        if (longest === undefined || longest.lastDay < next.lastDay) longest = next;
      }
      if (longest !== undefined && annex.lastDay <= longest.lastDay) homes.set(annex, longest);
    }
  }
  return homes;
}

function heldConventions(contents: readonly RowContent[]): Map<string, Held> {
  const held = new Map<string, Held>();
  for (const { convention } of contents) {
    if (convention === undefined) continue;
    const key = daysKey(convention);
    if (!held.has(key)) held.set(key, { convention, annexes: new Map() });
  }
  return held;
}

interface Papers {
  readonly conventions: readonly ConventionInput[];
  readonly annexes: readonly YearAnnexInput[];
}

function papersOf(contents: readonly RowContent[]): Papers {
  const held = heldConventions(contents);
  const alone = contents.flatMap(({ convention, annex }) =>
    annex === undefined || convention !== undefined ? [] : annex,
  );
  const stated = Array.from(held.values(), ({ convention }) => convention);
  const homes = homesOf(alone, stated);
  const annexes = new Map<string, YearAnnexInput>();
  for (const { convention, annex } of contents) {
    if (annex === undefined) continue;
    const home = convention ?? homes.get(annex);
    if (home === undefined) annexes.set(annexKey(annex), annex);
    else held.get(daysKey(home))?.annexes.set(annexKey(annex), ownOf(annex));
  }
  const conventions = Array.from(held.values(), ({ convention, annexes: own }) => ({
    ...convention,
    ...(own.size === 0 ? {} : { annexes: [...own.values()] }),
  }));
  return { conventions, annexes: [...annexes.values()] };
}

function union<T>(lists: readonly (readonly T[] | undefined)[]): readonly T[] | undefined {
  const given = lists.filter((list) => list !== undefined);
  return given.length === 0 ? undefined : [...new Set(given.flat())];
}

function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

/**
 * Makes one structure. Of one establishment the rows say the same; what the first leaves out, a later one may tell. An
 * annex goes under the convention of its row, else under one of its kind that holds its days; else it stands alone: a
 * convention is never made out of annexes.
 *
 * @param contents - What its rows say.
 * @returns The structure.
 *
 * @internal
 */
export function merged(contents: readonly RowContent[]): StructureInput {
  const structures: readonly StructureInput[] = contents.map(({ structure }) => structure);
  const { conventions, annexes } = papersOf(contents);
  const lists = {
    kinds: [...new Set(structures.flatMap(({ kinds }) => kinds))],
    labels: union(structures.map(({ labels }) => labels)),
    activities: union(structures.map(({ activities }) => activities)),
    conventions: filled(conventions),
    annexes: filled(annexes),
  };
  return { ...structures.reduce((all, one) => ({ ...one, ...all })), ...known(lists) };
}
