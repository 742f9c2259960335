/**
 * How each criterion of a person stands on a day: on the list, and proven.
 */
import { addMonths, civilDate, type CivilDate } from '../../core/index.js';
import { insertionCriteria, insertionProofs, requireRow, type CriterionCode } from '../../law/index.js';
import type { EligibilityInput } from './eligibility-input.js';

/**
 * How a criterion stands: it `counts`; it is not on the list of the day; its proof has no day, or is too old.
 *
 * @internal
 */
type Standing = 'counts' | 'not-listed' | 'proof-undated' | 'proof-too-old';

/**
 * A criterion as it stands on the day.
 *
 * @internal
 */
export interface Judged {
  /** Its code. */
  readonly code: CriterionCode;
  /** Its level. */
  readonly level: 1 | 2;
  /** How it stands. */
  readonly standing: Standing;
  /** Its place in the input. */
  readonly position: number;
  /** For how many months a proof is good; 0 where no day is asked. */
  readonly months: number;
}

// Included: a proof of 15 January that is good for three months still is on 15 April.
function proofStanding(provenOn: string | undefined, months: number, on: CivilDate): Standing {
  if (months === 0) return 'counts';
  if (provenOn === undefined) return 'proof-undated';
  return addMonths(civilDate(provenOn), months) < on ? 'proof-too-old' : 'counts';
}

/**
 * Judges each criterion under the lists and the proofs of the day.
 *
 * @param input - The parsed input.
 * @param on - Its day.
 * @returns The criteria, in the order of the input.
 *
 * @internal
 */
export function judge(input: EligibilityInput, on: CivilDate): readonly Judged[] {
  const levelOne = requireRow(insertionCriteria['level-1'], on).value.map(({ code }) => code);
  const levelTwo = requireRow(insertionCriteria['level-2'], on).value.map(({ code }) => code);
  const proofs = new Map(
    requireRow(insertionProofs, on).value.flatMap((one) => (one.proof === 'dated' ? [[one.code, one.months]] : [])),
  );
  return input.criteria.map(({ code, provenOn }, position) => {
    const isFirst = levelOne.includes(code);
    const isListed = isFirst || levelTwo.includes(code);
    const months = proofs.get(code) ?? 0;
    const standing = isListed ? proofStanding(provenOn, months, on) : 'not-listed';
    return { code, level: isFirst ? 1 : 2, standing, position, months };
  });
}

/**
 * The criteria, sorted by what they are worth.
 *
 * @internal
 */
export interface Count {
  /** Those of level 1 that count. */
  readonly levelOne: readonly Judged[];
  /** Those of level 2 that count. */
  readonly levelTwo: readonly Judged[];
  /** Those that do not count as they stand. */
  readonly doubtful: readonly Judged[];
}

/**
 * Sorts the criteria.
 *
 * @param judged - The criteria as they stand.
 * @returns What they are worth.
 *
 * @internal
 */
export function countOf(judged: readonly Judged[]): Count {
  const sure = judged.filter(({ standing }) => standing === 'counts');
  return {
    levelOne: sure.filter(({ level }) => level === 1),
    levelTwo: sure.filter(({ level }) => level === 2),
    doubtful: judged.filter(({ standing }) => standing !== 'counts'),
  };
}
