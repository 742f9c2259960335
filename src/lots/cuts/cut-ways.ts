/**
 * The ways to cut a need into lots: in one piece, by place, by task, by both.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every activity has its group, and no lot is empty */
import { compareNatural, type Decimal } from '../../core/index.js';
import type { ProcurementCategory } from '../../law/index.js';
import { ACTIVITIES, ACTIVITY_GROUPS, activity, type ActivityGroupEntry } from '../../siae/index.js';
import type { CutPiece } from './cuts-input.js';
import { lifeValue } from './piece-value.js';

/**
 * A way to cut: all in one lot (`whole`), a lot a place (`by-site`), a task (`by-task`), a task in a place
 * (`by-task-and-site`), a commune, a département, or a group of {@link ACTIVITY_GROUPS}.
 */
export type CutName =
  'whole' | 'by-site' | 'by-task' | 'by-task-and-site' | 'by-commune' | 'by-departement' | 'by-activity-group';

/** Why a cut is not proposed: the engine judges no more than 100 lots, or a place does not say where it is. */
export type LeftOutCutReason = 'too-many-lots' | 'place-unknown';

/** A cut that is not proposed. */
export interface LeftOutCut {
  /** Which. */
  readonly name: CutName;
  /** Why. */
  readonly reason: LeftOutCutReason;
  /** How many lots it would have; absent where the places do not tell. */
  readonly lots?: number;
}

/**
 * Pieces that make one lot.
 *
 * @internal
 */
export interface PieceGroup {
  /** Title of the lot, in French. */
  readonly title: string;
  /** Positions of its pieces, ascending. */
  readonly positions: readonly number[];
}

/**
 * A cut as groups of pieces.
 *
 * @internal
 */
export interface PieceCut {
  /** Which. */
  readonly name: CutName;
  /** The other cuts that make the same lots. */
  readonly alsoNamed: readonly CutName[];
  /** Its lots, in order. */
  readonly groups: readonly PieceGroup[];
}

/** The most lots that an operation has. */
const MAX_LOTS = 100;

/** Where a piece goes: the title of its lot, and what orders it; nothing where that is not known. */
interface Place {
  readonly title: string;
  readonly order: readonly [task: number, place: string];
}

type Way = (piece: CutPiece, title: string) => Place | undefined;

function rankOf({ task }: CutPiece): number {
  return ACTIVITIES.findIndex(({ code }) => code === task);
}

function groupOf({ task }: CutPiece): readonly [number, ActivityGroupEntry] {
  const own = activity(task).group;
  const rank = ACTIVITY_GROUPS.findIndex(({ code }) => code === own);
  return [rank, ACTIVITY_GROUPS[rank]!];
}

/** Every way, in the order of the answer: of two that make the same lots, the first gives its name. */
const WAYS: Readonly<Record<CutName, Way>> = {
  whole: (_, title) => ({ title, order: [0, ''] }),
  'by-site': ({ site }) => ({ title: site.label, order: [0, site.label] }),
  'by-task': (piece) => ({ title: activity(piece.task).names.fr, order: [rankOf(piece), ''] }),
  'by-task-and-site': (piece) => ({
    title: `${activity(piece.task).names.fr} — ${piece.site.label}`,
    order: [rankOf(piece), piece.site.label],
  }),
  'by-commune': ({ site: { commune } }) =>
    commune === undefined ? undefined : { title: `Commune ${commune}`, order: [0, commune] },
  'by-departement': ({ site: { departement } }) =>
    departement === undefined ? undefined : { title: `Département ${departement}`, order: [0, departement] },
  'by-activity-group': (piece) => {
    const [rank, { names }] = groupOf(piece);
    return { title: names.fr, order: [rank, ''] };
  },
};

interface OrderedGroup {
  readonly title: string;
  readonly order: Place['order'];
  readonly positions: number[];
}

function inOrder({ order: [task, place] }: OrderedGroup, { order: [other, elsewhere] }: OrderedGroup): number {
  return task - other || compareNatural(place, elsewhere);
}

/** The lots that a way makes, or nothing where a piece has no place in it. */
function groupsOf(way: Way, pieces: readonly CutPiece[], title: string): readonly PieceGroup[] | undefined {
  const groups = new Map<string, OrderedGroup>();
  for (const [position, piece] of pieces.entries()) {
    const place = way(piece, title);
    if (place === undefined) return undefined;
    const key = place.order.join(' ');
    const group = groups.get(key) ?? { ...place, positions: [] };
    group.positions.push(position);
    groups.set(key, group);
  }
  return [...groups.values()].sort(inOrder);
}

/** What two cuts that make the same lots share. */
function signature(groups: readonly PieceGroup[]): string {
  return groups
    .map(({ positions }) => positions.join(','))
    .sort()
    .join(';');
}

/**
 * Cuts a need in every way, each set of lots once.
 *
 * @param pieces - The pieces.
 * @param title - Title of the need.
 * @returns The cuts, and those that are left out.
 *
 * @internal
 */
export function cutsOf(
  pieces: readonly CutPiece[],
  title: string,
): { readonly cuts: readonly PieceCut[]; readonly leftOut: readonly LeftOutCut[] } {
  const cuts = new Map<string, PieceCut>();
  const leftOut: LeftOutCut[] = [];
  for (const [name, way] of Object.entries(WAYS) as [CutName, Way][]) {
    const groups = groupsOf(way, pieces, title);
    if (groups === undefined) leftOut.push({ name, reason: 'place-unknown' });
    else if (groups.length > MAX_LOTS) leftOut.push({ name, reason: 'too-many-lots', lots: groups.length });
    else {
      const key = signature(groups);
      const same = cuts.get(key);
      const cut =
        same === undefined ? { name, alsoNamed: [], groups } : { ...same, alsoNamed: [...same.alsoNamed, name] };
      cuts.set(key, cut);
    }
  }
  return { cuts: [...cuts.values()], leftOut };
}

function worthOf(pieces: readonly CutPiece[], category: ProcurementCategory): Decimal {
  return lifeValue(pieces.filter((one) => one.category === category));
}

/** The category of the largest value; of two, the first by name, so that the order of pieces changes nothing. */
function largestCategory(pieces: readonly CutPiece[]): ProcurementCategory {
  const [first, ...others] = [...new Set(pieces.map(({ category }) => category))].sort();
  return others.reduce((best, one) => (worthOf(pieces, one).greaterThan(worthOf(pieces, best)) ? one : best), first!);
}

/**
 * The category of the need as its pieces make it: social services only where they are worth more than all the rest
 * (CCP art. R2123-2), else what the buyer said of the whole.
 *
 * @param pieces - The pieces.
 * @param stated - What the buyer said of the whole.
 * @returns The category.
 *
 * @internal
 */
export function categoryOfNeed(pieces: readonly CutPiece[], stated: ProcurementCategory): ProcurementCategory {
  if (stated === 'works') return stated;
  const others = pieces.filter(({ category }) => category !== 'social-services');
  if (worthOf(pieces, 'social-services').greaterThan(lifeValue(others))) return 'social-services';
  return stated === 'social-services' ? largestCategory(others) : stated;
}

/**
 * The category of a lot: that of its pieces; where they differ, that of the whole need when some have it, else that of the
 * largest value. A lot that only has some social services is none of them unless the whole need is: else a cut could make
 * of the whole what its pieces do not.
 *
 * @param pieces - The pieces of the lot.
 * @param whole - The category of the need.
 * @returns The category.
 *
 * @internal
 */
export function categoryOfLot(pieces: readonly CutPiece[], whole: ProcurementCategory): ProcurementCategory {
  const others = pieces.filter(({ category }) => category !== 'social-services');
  if (pieces.some(({ category }) => category === whole)) return whole;
  return others.length === 0 ? 'social-services' : largestCategory(others);
}
