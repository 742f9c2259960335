/**
 * Which structures of a directory fit a need, in order, with reasons; and which do not, and why.
 */
import {
  attempt,
  civilDate,
  exact,
  refuse,
  type CivilDate,
  type Decimal,
  type Finding,
  type SafeResult,
} from '../../core/index.js';
import type { StructureKind } from '../../law/index.js';
import { asked as prepare, type Asked } from './asked.js';
import { entriesOf, type DirectoryEntry, type StructureDirectory, type StructureReference } from './directory.js';
import { closedDoors, kilometres } from './doors.js';
import { cautions } from './cautions.js';
import { standings } from './form.js';
import { checkedNeed, type Need, type NeedInput } from './need.js';
import { weighingOf, type MatchOptions, type MatchPartName, type MatchWeights } from './options.js';
import { hoursPart, placePart, tasksPart, type PartPoints } from './parts.js';
import { reservationGate, type ReservationEntryAnswer, type ReservationGate } from './reservation-gate.js';

/** A part of a score. */
export interface MatchPart {
  /** Which part. */
  readonly part: MatchPartName;
  /** What the structure is worth for it, from 0 to 100. */
  readonly points: number;
  /** How much it weighs. */
  readonly weight: number;
  /** Why. */
  readonly finding: Finding;
}

/** A structure that fits. */
export interface MatchCandidate {
  /** Its place, from 1; structures of the same score share it. */
  readonly rank: number;
  /** Which structure. */
  readonly structure: StructureReference;
  /** From 0 to 1: the mean of the points of its parts, each by its weight, to four decimals. */
  readonly score: Decimal;
  /** Kilometres to the coordinates of the need as the crow flies, where both are known. */
  readonly distanceKm?: number;
  /**
   * The kind that it is weighed as: that which suits the need best with its conventions, form of work and supervision, since
   * a lot is charged to one convention (D5132-30). Absent for a régie without a kind that counts.
   */
  readonly kind?: StructureKind;
  /** The kinds that count for the need. */
  readonly kinds: readonly StructureKind[];
  /** Hours a month that it has free, where known. */
  readonly hoursPerMonth?: Decimal;
  /** Whether it enters the reservation, where there is one: surely, as an equivalent structure, or uncertainly. */
  readonly reservation?: ReservationEntryAnswer;
  /** The parts of its score. */
  readonly parts: readonly MatchPart[];
  /** What is to be known besides: the reservation, the limits of its form of work. */
  readonly findings: readonly Finding[];
}

/** A structure that does not fit. */
export interface MatchExclusion {
  /** Which structure. */
  readonly structure: StructureReference;
  /**
   * Every reason that closes the door, in the order tasks, place, hours, kinds; the reservation where none of them does.
   */
  readonly reasons: readonly Finding[];
}

/** What {@link matchStructures} answers. */
export interface MatchResult {
  /** The day of the match. */
  readonly on: CivilDate;
  /** The need, as it was read. */
  readonly need: Need;
  /** The weights used: practice. */
  readonly weights: MatchWeights;
  /** The structures that fit, best first; equal ones by distance, then in the order of the directory. */
  readonly candidates: readonly MatchCandidate[];
  /** Those that do not, in the order of the directory. */
  readonly excluded: readonly MatchExclusion[];
}

/** A candidate before it has its rank, with its score as a fraction of whole numbers. */
interface Scored {
  readonly candidate: Omit<MatchCandidate, 'rank'>;
  readonly gained: number;
  readonly possible: number;
}

const ENTRIES: unique symbol = Symbol('entries behind the match');

function scored(entry: DirectoryEntry, asked: Asked, gate: ReservationGate | undefined): Scored | readonly Finding[] {
  const reasons = closedDoors(entry, asked);
  if (reasons !== undefined) return reasons;
  const entered = gate?.(entry);
  if (entered !== undefined && 'closed' in entered) return entered.closed;
  const distanceKm = kilometres(entry.point, asked);
  const all = standings(entry, asked);
  const [best] = all;
  const parts = partsOf(
    {
      tasks: tasksPart(entry, asked),
      place: placePart(entry, asked, distanceKm),
      hours: hoursPart(entry, asked),
      convention: best.convention,
      form: best.suits,
      supervision: best.supervision,
    },
    asked.weighing.weights,
  );
  const gained = parts.reduce((sum, { points, weight }) => sum + points * weight, 0);
  const possible = 100 * parts.reduce((sum, { weight }) => sum + weight, 0);
  const free = entry.structure.capacity?.hoursPerMonth;
  return {
    gained,
    possible,
    candidate: {
      structure: entry.reference,
      score: fourDecimals(gained, possible),
      ...(distanceKm === undefined ? {} : { distanceKm }),
      ...(best.kind === undefined ? {} : { kind: best.kind }),
      kinds: entry.working.filter((kind) => all.some((one) => one.kind === kind)),
      ...(free === undefined ? {} : { hoursPerMonth: free }),
      ...(entered === undefined ? {} : { reservation: entered.entry }),
      parts,
      findings: [...(entered?.findings ?? []), ...cautions(best, asked)],
    },
  };
}

// Half up, in whole numbers: a division of exact decimals for each of thousands of candidates would cost more than the rest.
function fourDecimals(gained: number, possible: number): Decimal {
  const tenThousandths = Math.floor((20_000 * gained + possible) / (2 * possible));
  return exact(tenThousandths / 10_000);
}

function partsOf(
  verdicts: Readonly<Record<MatchPartName, PartPoints | undefined>>,
  weights: MatchWeights,
): readonly MatchPart[] {
  return (Object.keys(verdicts) as MatchPartName[]).flatMap((part) => {
    const verdict = verdicts[part];
    return verdict === undefined
      ? []
      : { part, points: verdict.points, weight: weights[part], finding: verdict.finding };
  });
}

// Scores are compared as fractions of whole numbers, never as rounded figures.
function byScore(a: Scored, b: Scored): number {
  return (
    b.gained * a.possible - a.gained * b.possible ||
    (a.candidate.distanceKm ?? Infinity) - (b.candidate.distanceKm ?? Infinity) ||
    0
  );
}

function ranked(found: readonly Scored[]): readonly MatchCandidate[] {
  const sorted = [...found].sort(
    (a, b) => byScore(a, b) || a.candidate.structure.position - b.candidate.structure.position,
  );
  let rank = 0;
  return sorted.map((one, position) => {
    const above = sorted[position - 1];
    if (above === undefined || above.gained * one.possible !== one.gained * above.possible) rank = position + 1;
    return { rank, ...one.candidate };
  });
}

/**
 * Finds the structures of a directory that fit a need on a day, in order, each with the named parts of its score and the
 * reasons, and says of every other one why it does not.
 *
 * A door is closed by what is known: none of the tasks, another territory, too far, no free hours, no convention in force
 * on the day of the match or over the work, a reservation that the structure may not enter. What is not known closes nothing: it lowers the
 * score and asks for the fact. A structure that states no territory is taken to work within the radius asked for or, without
 * coordinates, in its département. The ranking is practice; what the law says stands in the findings.
 *
 * @param need - Tasks, place, hours a month, days, reservation, supervision.
 * @param directory - The directory, made once by {@link structureDirectory}.
 * @param on - The day whose law is applied, and on which a reservation is judged, `YYYY-MM-DD`; for a reserved need, from
 * the first day of that reservation.
 * @param options - Weights and points that replace the defaults.
 * @returns The structures that fit, best first, and those that do not.
 * @throws {@link PalierError} as {@link needSchema} and {@link matchOptionsSchema}, `siae/not-a-directory`,
 * `siae/no-text-then`, `siae/no-weight`, `core/reversed-period`.
 *
 * @example
 * ```ts
 * const directory = structureDirectory([
 *   { name: 'Propre', kinds: ['EI'], activities: ['premises-cleaning'], location: { departement: '94' } },
 *   { name: 'Peinture', kinds: ['EI'], activities: ['painting'], location: { departement: '94' } },
 * ]);
 * const need = {
 *   tasks: ['premises-cleaning'],
 *   place: { commune: '94022' },
 *   hoursPerMonth: 120,
 *   firstDay: '2026-01-01',
 *   lastDay: '2026-12-31',
 * } as const;
 * const { candidates, excluded } = matchStructures(need, directory, '2025-11-01');
 * for (const { rank, structure, score } of candidates) console.log(rank, structure.name, score.toFixed(2)); //=> 1 Propre 0.71
 * for (const { structure, reasons } of excluded) console.log(structure.name, reasons[0]?.code);
 * //=> Peinture siae/match-other-activities
 * ```
 */
export function matchStructures(
  need: NeedInput,
  directory: StructureDirectory,
  on: string,
  options: MatchOptions = {},
): MatchResult {
  const entries = entriesOf(directory);
  const checked = checkedNeed(need, ['need']);
  const day = civilDate(on, ['on']);
  const weighing = weighingOf(options, ['options']);
  const asked = prepare(checked, day, weighing);
  const gate = reservationGate(asked);
  const found: Scored[] = [];
  const excluded: MatchExclusion[] = [];
  for (const entry of entries) {
    const verdict = scored(entry, asked, gate);
    if ('candidate' in verdict) found.push(verdict);
    else excluded.push({ structure: entry.reference, reasons: verdict });
  }
  const result: MatchResult = {
    on: day,
    need: checked,
    weights: weighing.weights,
    candidates: ranked(found),
    excluded,
  };
  return Object.defineProperty(result, ENTRIES, { value: entries });
}

/**
 * The entries of the directory that a match was made with.
 *
 * @param match - What {@link matchStructures} answered.
 * @returns The entries, in the order of the structures.
 * @throws {@link PalierError} `siae/not-a-match` for anything else, a copy among them.
 *
 * @internal
 */
export function entriesBehind(match: MatchResult): readonly DirectoryEntry[] {
  const entries =
    typeof match === 'object' && (match as object | null) !== null
      ? (match as MatchResult & { readonly [ENTRIES]?: readonly DirectoryEntry[] })[ENTRIES]
      : undefined;
  return entries ?? refuse('siae/not-a-match', 'what matchStructures answered', match, ['match']);
}

/**
 * Finds the structures that fit a need without throwing.
 *
 * @param need - The need.
 * @param directory - The directory.
 * @param on - The day.
 * @param options - Weights and points that replace the defaults.
 * @returns The match, or why it was refused.
 *
 * @example
 * ```ts
 * const need = { tasks: ['painting'], place: {}, hoursPerMonth: 1, firstDay: '2026-01-01', lastDay: '2026-01-02' } as const;
 * const result = safeMatchStructures(need, structureDirectory([]), '2026-01-01');
 * if (!result.ok) console.log(result.error.code, formatPath(result.error.path)); //=> core/missing-value need.place.commune
 * ```
 */
export function safeMatchStructures(
  need: NeedInput,
  directory: StructureDirectory,
  on: string,
  options: MatchOptions = {},
): SafeResult<MatchResult> {
  return attempt(() => matchStructures(need, directory, on, options));
}
