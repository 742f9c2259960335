/**
 * Which share of a workforce a reservation looks at, whether it is reached, and how far that is known.
 */
import {
  differenceOf,
  exact,
  figure,
  given,
  sumOf,
  type Citation,
  type Decimal,
  type Explained,
  type StepLabel,
} from '../../core/index.js';
import type { ReservationWithShare } from '../../law/index.js';
import type { Ruled } from './rules.js';
import type { ReservationWorkersInput, WorkforceMeasure } from './schema.js';

/** Whether the smallest share is reached; `unknown` when a number is missing. */
export type ShareAnswer = 'reached' | 'too-low' | 'unknown';

/** A share of the workforce in one measure. */
export interface WorkforceShare {
  /** The measure. */
  readonly measure: WorkforceMeasure;
  /** Whether the share is reached. */
  readonly answer: ShareAnswer;
  /**
   * How `share` is to be read: as it is, or as the least or the most that the share can be, when workers who are both
   * disabled and disadvantaged may have been counted twice or some were not counted.
   */
  readonly bound: 'exact' | 'at-least' | 'at-most';
  /** The share, from 0 to 1, and its steps. */
  readonly share: Explained;
}

/** The least and the most workers who count, exact. */
interface CountedWorkers {
  /** The least. */
  readonly least: Decimal;
  /** The most. */
  readonly most: Decimal;
}

type Part = 'disadvantaged' | 'disabled' | 'detained';

const PARTS = { insertion: 'disadvantaged', disability: 'disabled', prison: 'detained' } as const;

function larger(one: Decimal, other: Decimal): Decimal {
  return one.greaterThan(other) ? one : other;
}

function smaller(one: Decimal, other: Decimal): Decimal {
  return one.lessThan(other) ? one : other;
}

function countedEither({ total, disadvantaged, disabled, both }: ReservationWorkersInput): CountedWorkers | undefined {
  if (disadvantaged === undefined && disabled === undefined) return undefined;
  // Nobody knows how many there are under the heading that is missing, nor whether they are the same people.
  const least = larger(exact(disadvantaged ?? 0), exact(disabled ?? 0));
  if (disadvantaged === undefined || disabled === undefined) return { least, most: exact(total) };
  const sum = exact(disadvantaged).plus(disabled);
  if (both === undefined) return { least, most: smaller(sum, exact(total)) };
  return { least: sum.minus(both), most: sum.minus(both) };
}

function countedIn(workers: ReservationWorkersInput, ground: ReservationWithShare): CountedWorkers | undefined {
  if (ground === 'insertion-and-disability') return countedEither(workers);
  const part = workers[PARTS[ground]];
  return part === undefined ? undefined : { least: exact(part), most: exact(part) };
}

/**
 * Whether a workforce reaches a share: compared as products, so that no division is rounded.
 *
 * @param workers - The workers in one measure.
 * @param ground - What the reservation counts.
 * @param minimum - The smallest share, included.
 * @returns The answer.
 *
 * @internal
 */
export function shareAnswer(
  workers: ReservationWorkersInput | undefined,
  ground: ReservationWithShare,
  minimum: Decimal,
): ShareAnswer {
  const counted = workers === undefined ? undefined : countedIn(workers, ground);
  if (workers === undefined || counted === undefined) return 'unknown';
  const needed = minimum.times(workers.total);
  if (counted.least.greaterThanOrEqualTo(needed)) return 'reached';
  return counted.most.lessThan(needed) ? 'too-low' : 'unknown';
}

function step(key: string, name: string): StepLabel {
  return { key: `siae/workers/${key}`, name, unit: 'count' };
}

function partStep(part: Part, value: Decimal): Explained {
  return given(step(part, part), value);
}

// What is shown is the number that decides: the least when it is enough, the most when even that is not.
function eitherStep(workers: ReservationWorkersInput, counted: CountedWorkers, answer: ShareAnswer): Explained {
  const { disadvantaged, disabled, both } = workers;
  const least = given(step('either-at-least', 'either'), counted.least);
  if (disadvantaged === undefined || disabled === undefined) return least;
  const sum = sumOf(step('either-at-most', 'either'), [
    partStep('disadvantaged', exact(disadvantaged)),
    partStep('disabled', exact(disabled)),
  ]);
  if (both !== undefined) return differenceOf(step('either', 'either'), [sum, given(step('both', 'both'), both)]);
  return answer === 'reached' ? least : sum;
}

function boundOf({ least, most }: CountedWorkers, counts: Decimal): WorkforceShare['bound'] {
  if (least.equals(most)) return 'exact';
  return counts.equals(least) ? 'at-least' : 'at-most';
}

function quotient(measure: WorkforceMeasure, part: Explained, total: Explained, basis: readonly Citation[]): Explained {
  const value = part.value.dividedBy(total.value);
  return {
    value,
    explanation: {
      key: `siae/workforce-share/${measure}`,
      operation: 'quotient',
      inputs: [part.explanation.result, total.explanation.result],
      result: figure('share', value, 'share'),
      context: [],
      citations: basis,
      steps: [part.explanation, total.explanation],
    },
  };
}

/**
 * A share with its steps.
 *
 * @param measure - The measure.
 * @param workers - The workers in that measure.
 * @param ground - What the reservation counts.
 * @param minimum - The smallest share, included, and what it rests on.
 * @returns The share, or nothing when no number of it is known.
 *
 * @internal
 */
export function workforceShare(
  measure: WorkforceMeasure,
  workers: ReservationWorkersInput,
  ground: ReservationWithShare,
  minimum: Ruled<Decimal>,
): WorkforceShare | undefined {
  const counted = countedIn(workers, ground);
  if (counted === undefined) return undefined;
  const answer = shareAnswer(workers, ground, minimum.value);
  const part =
    ground === 'insertion-and-disability'
      ? eitherStep(workers, counted, answer)
      : partStep(PARTS[ground], counted.least);
  const share = quotient(measure, part, given(step('total', 'total'), workers.total), minimum.basis);
  return { measure, answer, bound: boundOf(counted, part.value), share };
}
