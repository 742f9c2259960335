/**
 * The shape of supply for a need: how many structures could answer, alone or together, and where it is fragile.
 */
import * as z from 'zod';

import {
  attempt,
  decimal,
  exact,
  figure,
  finding,
  parseInput,
  refuse,
  schemaOf,
  type Decimal,
  type DecimalInput,
  type EurosInput,
  type Figure,
  type Finding,
  type SafeResult,
} from '../../core/index.js';
import { cite } from '../../law/index.js';
import { hundredths } from './asked.js';
import type { DirectoryEntry, StructureReference } from './directory.js';
import { smallestGroup } from './group.js';
import { entriesBehind, type MatchCandidate, type MatchPart, type MatchResult } from './match.js';

/** Limits that the caller sets to what a lot may take of one structure: practice, none unless said. */
export interface SupplyLimits {
  /** The most that the need may take of the free hours of a structure, as a share from 0 to 1. */
  readonly maxShareOfCapacity?: DecimalInput;
  /** The most that the contract may be of the yearly turnover of a structure, as a share from 0 to 1; with the value. */
  readonly maxShareOfTurnover?: DecimalInput;
  /** Value of the contract a year, in euros excluding VAT. */
  readonly yearlyValue?: EurosInput;
}

/** A structure and what it could bring to a group. */
export interface GroupMember {
  /** Which structure. */
  readonly structure: StructureReference;
  /** Hours a month that it has free. */
  readonly hoursPerMonth: Decimal;
}

/** Something to know of the supply, about one structure or about all. */
export interface SupplyWarning {
  /** Which structure; absent when it is about all of them. */
  readonly structure?: StructureReference;
  /** What. */
  readonly finding: Finding;
}

/** What {@link supplyShape} answers. */
export interface SupplyShape {
  /** Structures that fit. */
  readonly candidates: number;
  /** Those of them that have all the hours, and do all the tasks as they say. */
  readonly alone: readonly StructureReference[];
  /**
   * The smallest group that has the hours together (groupement, co-traitance), largest first; each does some task and
   * together they do them all. Empty when one structure is enough, and when no group is found.
   */
  readonly together: readonly GroupMember[];
  /**
   * Those that do not say what they do or what hours they have, or of which it is uncertain whether they enter the
   * reservation: to be asked before one concludes.
   */
  readonly toAsk: readonly StructureReference[];
  /** Where the supply is fragile. */
  readonly warnings: readonly SupplyWarning[];
}

/**
 * A suggestion for {@link SupplyLimits}: le-marche speaks of economic dependency from 30 % of turnover on. It is a
 * practice of that platform, never applied unless the caller passes it.
 */
export const suggestedTurnoverShare: DecimalInput = '0.3';

const share = z.exactOptional(schemaOf((value) => decimal(value as DecimalInput, { maxDecimals: 6, min: 0, max: 1 })));

/** Schema of {@link SupplyLimits}: unknown keys are refused, numbers are read exactly. */
export const supplyLimitsSchema: z.ZodType<SupplyLimits> = z.strictObject({
  maxShareOfCapacity: share,
  maxShareOfTurnover: share,
  yearlyValue: z.exactOptional(
    schemaOf((value) => decimal(value as EurosInput, { maxDecimals: 2, min: 0, max: 1e12 })),
  ),
});

function practice(code: string, figures: readonly Figure[] = []): Finding {
  const basis = [cite('palier-classement', { confidence: 'confirmed' })];
  return finding({ code, outcome: 'not-applicable', severity: 'warning', basis, figures });
}

function partOf({ parts }: MatchCandidate, name: 'tasks' | 'hours'): MatchPart | undefined {
  return parts.find(({ part }) => part === name);
}

// Tasks and hours are facts here only where the structure itself stated them.
function isStated(candidate: MatchCandidate): boolean {
  return (
    candidate.reservation !== 'uncertain' &&
    partOf(candidate, 'tasks')?.finding.outcome !== 'uncertain' &&
    candidate.hoursPerMonth !== undefined
  );
}

function isEnough(candidate: MatchCandidate): boolean {
  return partOf(candidate, 'tasks')?.points === 100 && partOf(candidate, 'hours')?.points === 100;
}

// An establishment that stands twice in a directory forms no group with itself: that which has more hours is kept.
function oncePerSiret(candidates: readonly MatchCandidate[]): readonly MatchCandidate[] {
  const best = new Map<string, MatchCandidate>();
  for (const one of candidates) {
    const { siret, position } = one.structure;
    const id = siret ?? `position ${String(position)}`;
    const known = best.get(id);
    if (known === undefined || hoursOf(one).greaterThan(hoursOf(known))) best.set(id, one);
  }
  return [...best.values()];
}

function hoursOf({ hoursPerMonth = exact(0) }: MatchCandidate): Decimal {
  return hoursPerMonth;
}

function groupOf(
  stated: readonly MatchCandidate[],
  match: MatchResult,
  entries: readonly DirectoryEntry[],
): GroupMember[] {
  const { tasks, hoursPerMonth } = match.need;
  const bringers = stated.map(({ structure: { position }, hoursPerMonth: free = exact(0) }) => ({
    tasks: tasks.reduce(
      (bits, task, at) => bits | (entries[position]?.activities?.has(task) === true ? 1 << at : 0),
      0,
    ),
    hours: hundredths(free),
  }));
  const group = smallestGroup(bringers, 2 ** tasks.length - 1, hundredths(hoursPerMonth));
  return group
    .flatMap((position) => stated[position] ?? [])
    .map(({ structure, hoursPerMonth: free = exact(0) }) => ({ structure, hoursPerMonth: free }))
    .sort((a, b) => b.hoursPerMonth.comparedTo(a.hoursPerMonth));
}

function capacityWarnings(candidates: readonly MatchCandidate[], asked: Decimal, limit: Decimal): SupplyWarning[] {
  return candidates.flatMap(({ structure, hoursPerMonth }) =>
    hoursPerMonth === undefined || asked.lessThanOrEqualTo(hoursPerMonth.times(limit))
      ? []
      : {
          structure,
          finding: practice('siae/supply-share-of-capacity', [
            figure('asked', asked, 'hours'),
            figure('free', hoursPerMonth, 'hours'),
            figure('limit', limit, 'share'),
          ]),
        },
  );
}

function turnoverWarnings(
  candidates: readonly MatchCandidate[],
  entries: readonly DirectoryEntry[],
  value: Decimal,
  limit: Decimal,
): SupplyWarning[] {
  const unknown = candidates.filter(({ structure }) => entries[structure.position]?.structure.turnover === undefined);
  const above = candidates.flatMap(({ structure }): SupplyWarning[] => {
    const turnover = entries[structure.position]?.structure.turnover;
    if (turnover === undefined || value.lessThanOrEqualTo(turnover.euros.times(limit))) return [];
    const figures = [
      figure('value', value, 'eur-ht'),
      figure('turnover', turnover.euros, 'eur-ht'),
      figure('year', String(turnover.year), 'text'),
      figure('limit', limit, 'share'),
    ];
    return [{ structure, finding: practice('siae/supply-share-of-turnover', figures) }];
  });
  if (unknown.length === 0) return above;
  const counted = [figure('structures', unknown.length, 'count'), figure('candidates', candidates.length, 'count')];
  return [...above, { finding: practice('siae/supply-turnover-not-stated', counted) }];
}

function rarity(
  candidates: readonly MatchCandidate[],
  stated: readonly MatchCandidate[],
  alone: readonly StructureReference[],
): SupplyWarning[] {
  const [only] = candidates;
  if (only === undefined) return [{ finding: practice('siae/supply-none') }];
  if (candidates.length === 1) return [{ structure: only.structure, finding: practice('siae/supply-only-one') }];
  if (stated.length === 0) return [{ finding: practice('siae/supply-none-stated') }];
  const [able] = alone;
  return able === undefined || alone.length > 1
    ? []
    : [{ structure: able, finding: practice('siae/supply-only-one-alone') }];
}

/**
 * Describes the supply for a need: how many structures could answer, which of them alone, which smallest group could
 * together, which must be asked first, and where the supply is fragile. A buyer reads it before reserving a lot, and
 * before setting its size.
 *
 * @param match - What {@link matchStructures} answered.
 * @param limits - What a lot may take of one structure; nothing is checked unless said.
 * @returns The shape of the supply.
 * @throws {@link PalierError} as {@link supplyLimitsSchema}; `siae/not-a-match` for what {@link matchStructures} did not
 * make; `core/missing-value` for a share of turnover without a yearly value.
 *
 * @example
 * ```ts
 * const cleaner = { kinds: ['EI'], activities: ['premises-cleaning'], location: { departement: '94' } } as const;
 * const directory = structureDirectory([
 *   { ...cleaner, name: 'A', capacity: { hoursPerMonth: 100 } },
 *   { ...cleaner, name: 'B', capacity: { hoursPerMonth: 60 } },
 * ]);
 * const need = {
 *   tasks: ['premises-cleaning'],
 *   place: { departement: '94' },
 *   hoursPerMonth: 150,
 *   firstDay: '2026-01-01',
 *   lastDay: '2026-12-31',
 * } as const;
 * const { alone, together } = supplyShape(matchStructures(need, directory, '2025-11-01'));
 * console.log(alone.length, together.map(({ structure }) => structure.name).join(' + ')); //=> 0 A + B
 * ```
 */
export function supplyShape(match: MatchResult, limits: SupplyLimits = {}): SupplyShape {
  const entries = entriesBehind(match);
  const { maxShareOfCapacity, maxShareOfTurnover, yearlyValue } = parseInput(supplyLimitsSchema, limits, ['limits']);
  if (maxShareOfTurnover !== undefined && yearlyValue === undefined) {
    return refuse('core/missing-value', 'the value of the contract a year', undefined, ['limits', 'yearlyValue']);
  }
  const { candidates, need } = match;
  const stated = candidates.filter(isStated);
  const alone = stated.filter(isEnough).map(({ structure }) => structure);
  const together = alone.length > 0 ? [] : groupOf(oncePerSiret(stated), match, entries);
  const toAsk = candidates.filter((one) => !isStated(one)).map(({ structure }) => structure);
  return {
    candidates: candidates.length,
    alone,
    together,
    toAsk,
    warnings: [
      ...rarity(candidates, stated, alone),
      ...(candidates.length > 0 && alone.length + together.length + toAsk.length === 0
        ? [{ finding: practice('siae/supply-not-enough') }]
        : []),
      ...(maxShareOfCapacity === undefined
        ? []
        : capacityWarnings(candidates, need.hoursPerMonth, exact(maxShareOfCapacity))),
      ...(maxShareOfTurnover === undefined || yearlyValue === undefined
        ? []
        : turnoverWarnings(candidates, entries, exact(yearlyValue), exact(maxShareOfTurnover))),
    ],
  };
}

/**
 * Describes the supply without throwing.
 *
 * @param match - What {@link matchStructures} answered.
 * @param limits - What a lot may take of one structure.
 * @returns The shape of the supply, or why it was refused.
 *
 * @example
 * ```ts
 * const result = safeSupplyShape({} as never);
 * if (!result.ok) console.log(result.error.code, formatPath(result.error.path)); //=> siae/not-a-match match
 * ```
 */
export function safeSupplyShape(match: MatchResult, limits: SupplyLimits = {}): SafeResult<SupplyShape> {
  return attempt(() => supplyShape(match, limits));
}
