/**
 * The term of the EITI experiment (entreprises d'insertion par le travail indépendant).
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- an experiment has a term: its row is closed */
import type { Citation, CivilDate } from '../../core/index.js';
import { citationsOf, requireRow, structureKinds } from '../../law/index.js';

function lastRow(): ReturnType<typeof requireRow> {
  const table = structureKinds.EITI.existence;
  return requireRow(table, table.verifiedTo);
}

/**
 * The last day of the experiment, by prudence: the papers of Parliament give the day after it.
 *
 * @returns The day.
 *
 * @internal
 */
export function experimentLastDay(): CivilDate {
  return lastRow().until!;
}

/**
 * The first day of the experiment.
 *
 * @returns The day.
 *
 * @internal
 */
export function experimentFirstDay(): CivilDate {
  const [first] = structureKinds.EITI.existence.rows;
  return first!.from;
}

/**
 * What the experiment rests on.
 *
 * @returns The texts.
 *
 * @internal
 */
export function experimentGrounds(): readonly Citation[] {
  return citationsOf(lastRow());
}
