/**
 * Whether a kind exists on a day, or an experiment has reached its term.
 */
import { earliest, figure, finding, refuse, type CivilDate, type Figure, type Finding } from '../../core/index.js';
import {
  citationsOf,
  structureKinds,
  type KindExistence,
  type LawRow,
  type LawTable,
  type StructureKind,
} from '../../law/index.js';

/**
 * What says what a kind is on a day.
 *
 * @internal
 */
export interface KindExistenceOn {
  /** The row of the day, or the last one. */
  readonly row: LawRow<KindExistence>;
  /** Whether the term of that row has passed. */
  readonly hasEnded: boolean;
}

/**
 * The first day that a table covers.
 *
 * @param table - The table; it has a row.
 * @returns The day.
 *
 * @internal
 */
export function firstDayOf(table: LawTable<unknown>): CivilDate {
  return earliest(table.rows.map(({ from }) => from));
}

/**
 * The row that says what a kind is on a day; after the term of an experiment, its last row.
 *
 * @param kind - The kind.
 * @param on - The day.
 * @returns The row, and whether its term has passed.
 * @throws {@link PalierError} `siae/no-text-then` before the first row.
 *
 * @internal
 */
export function existenceOn(kind: StructureKind, on: CivilDate): KindExistenceOn {
  const table = structureKinds[kind].existence;
  // Rows follow each other without a gap: the last that has begun is that of the day, or the one whose term has passed.
  const row = table.rows.filter(({ from }) => from <= on).at(-1);
  if (row === undefined) {
    return refuse('siae/no-text-then', `a day from ${firstDayOf(table)}, the first read on ${kind}`, on, ['on']);
  }
  return { row, hasEnded: row.until !== null && row.until < on };
}

/**
 * The finding that the experiment behind a kind has reached its term.
 *
 * @param kind - The kind.
 * @param row - The last row on what it is.
 * @returns The finding.
 *
 * @internal
 */
export function endedFinding(kind: StructureKind, row: LawRow<KindExistence>): Finding {
  return finding({
    code: 'siae/kind-ended-unless-prolonged',
    outcome: 'uncertain',
    reason: 'unsettled-law',
    severity: 'warning',
    basis: citationsOf(row),
    figures: [...kindFigures(kind), ...termOf(row)],
    path: ['on'],
  });
}

/**
 * The kind, as a figure of its texts.
 *
 * @param kind - The kind.
 * @returns One figure.
 *
 * @internal
 */
export function kindFigures(kind: StructureKind): readonly Figure[] {
  return [figure('kind', kind, 'text')];
}

/**
 * The last row on what a kind is: it holds the term of an experiment, which later acts may have carried on.
 *
 * @param kind - The kind.
 * @returns One row.
 *
 * @internal
 */
export function lastRowsOf(kind: StructureKind): readonly LawRow<KindExistence>[] {
  return structureKinds[kind].existence.rows.slice(-1);
}

/**
 * The last day of an experiment, as a figure.
 *
 * @param row - The last row on what a kind is.
 * @returns One figure, or none where no term is known.
 *
 * @internal
 */
export function termOf(row: LawRow<unknown>): readonly Figure[] {
  return row.until === null ? [] : [figure('lastDay', row.until, 'day')];
}
