/**
 * The smallest group of structures that does all the tasks and has all the hours.
 */

/** What a structure brings to a group. */
export interface Bringer {
  /** Its tasks, one bit each. */
  readonly tasks: number;
  /** Its free hours, in whole hundredths. */
  readonly hours: number;
}

/** A group as it grows: its last member, and those before. */
interface Chain {
  readonly member: number;
  readonly before: Chain | undefined;
}

interface Best {
  readonly hours: number;
  readonly chain: Chain | undefined;
}

/** A consortium of more is no answer to a landlord's lot. */
const MAX_GROUP = 10;

function members(chain: Chain | undefined): readonly number[] {
  return chain === undefined ? [] : [...members(chain.before), chain.member];
}

/**
 * Finds the smallest group whose members do all the tasks together and have the hours together; among the groups of that
 * size, one with the most hours. Exact: for each number of members and each set of tasks done, the most hours found so
 * far is kept, structure after structure.
 *
 * @param bringers - The structures.
 * @param allTasks - All the tasks, one bit each.
 * @param hours - The hours asked, in whole hundredths.
 * @returns Positions of the members in ascending order; empty when no group of at most ten is enough.
 *
 * @internal
 */
export function smallestGroup(bringers: readonly Bringer[], allTasks: number, hours: number): readonly number[] {
  const best: Map<number, Best>[] = Array.from({ length: MAX_GROUP + 1 }, () => new Map<number, Best>());
  best[0]?.set(0, { hours: 0, chain: undefined });
  for (const [member, own] of bringers.entries()) {
    // From large groups to small ones, so that no structure joins a group twice.
    for (let size = MAX_GROUP; size > 0; size -= 1) grow(best[size - 1], best[size], member, own);
  }
  const enough = best
    .map((groups) => groups.get(allTasks))
    .find((group) => group !== undefined && group.hours >= hours);
  return members(enough?.chain);
}

function grow(
  from: Map<number, Best> | undefined,
  to: Map<number, Best> | undefined,
  member: number,
  own: Bringer,
): void {
  for (const [tasks, group] of from ?? []) {
    const done = tasks | own.tasks;
    const hours = group.hours + own.hours;
    const known = to?.get(done);
    if (known === undefined || hours > known.hours) to?.set(done, { hours, chain: { member, before: group.chain } });
  }
}
