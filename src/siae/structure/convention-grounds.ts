/**
 * What a convention of each kind rests on.
 */
import type { Citation, CivilDate } from '../../core/index.js';
import { citationsOf, conventionLength, type SiaeKind } from '../../law/index.js';
import { experimentGrounds } from '../kind/experiment.js';
import { rowNear } from '../row-near.js';

/**
 * The texts on the conventions of a kind.
 *
 * @param kind - The kind.
 * @param on - The day; before the oldest wording read, the latest one is cited.
 * @returns The article on its length, or those on the experiment of the EITI.
 *
 * @internal
 */
export function conventionGrounds(kind: SiaeKind, on: CivilDate): readonly Citation[] {
  if (kind === 'EITI') return experimentGrounds();
  return citationsOf(rowNear(conventionLength[kind], on));
}
