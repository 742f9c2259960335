import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { PotGoal } from '../../src/lots/lot/pot-search.js';
import { bestTwoPots, type TwoPotItem } from '../../src/lots/lot/two-pots.js';
import { runs } from '../support/runs.js';

type Score = readonly [held: number, heldSum: number, one: number, other: number];

const better = (one: Score, other: Score): boolean => {
  const at = one.findIndex((part, rank) => part !== other[rank]);
  return at >= 0 && one[at]! > other[at]!;
};

/** What the best two pots reach, by trying every place of every amount. */
function slowly(items: readonly TwoPotItem[], cap: number, goal: PotGoal, held: readonly number[]): readonly number[] {
  let best: Score = [-1, 0, 0, 0];
  const place = (position: number, first: number, second: number, count: number, kept: number): void => {
    const item = items[position];
    if (item === undefined) {
      const criteria = goal === 'most-lots' ? ([count, first + second] as const) : ([first + second, count] as const);
      const score: Score = [kept, 0, ...criteria];
      if (better(score, best)) best = score;
      return;
    }
    const isHeld = held.includes(position) ? 1 : 0;
    const { cents } = item;
    if (item.first && first + cents <= cap) place(position + 1, first + cents, second, count + 1, kept + isHeld);
    if (item.second && second + cents <= cap) place(position + 1, first, second + cents, count + 1, kept + isHeld);
    place(position + 1, first, second, count, kept);
  };
  place(0, 0, 0, 0, 0);
  return [best[2], best[3]];
}

const item = (max: number): fc.Arbitrary<TwoPotItem> =>
  fc
    .record({ cents: fc.integer({ min: 1, max }), pots: fc.constantFrom([true, true], [true, false], [false, true]) })
    .map(({ cents, pots }) => ({ cents, first: pots[0], second: pots[1] }));
const some = fc
  .oneof(
    fc.array(item(6), { maxLength: 9 }),
    fc.array(item(60), { maxLength: 10 }),
    fc.array(item(99_999_999), { maxLength: 9 }),
  )
  .chain((items) =>
    fc.record({
      items: fc.constant(items),
      cap: fc.integer({ min: 0, max: Math.ceil(items.reduce((sum, { cents }) => sum + cents, 0) * 0.6) }),
      goal: fc.constantFrom<PotGoal>('most-lots', 'most-value'),
      wanted: fc.nat({ max: Math.max(0, items.length - 1) }),
    }),
  );

const both = (cents: number): TwoPotItem => ({ cents, first: true, second: true });

describe('the best two pots', () => {
  it('are never beaten by trying every place of every amount', () => {
    fc.assert(
      fc.property(some, ({ items, cap, goal, wanted }) => {
        const held = items.length > 0 && items[wanted]!.cents <= cap ? [wanted] : [];
        const { first, second, proof } = bestTwoPots(items, cap, goal, held);
        const sum = (positions: readonly number[]): number =>
          positions.reduce((total, position) => total + items[position]!.cents, 0);
        expect(proof).toBe('best');
        expect(new Set([...first, ...second]).size).toBe(first.length + second.length);
        expect(first.every((position) => items[position]!.first)).toBe(true);
        expect(second.every((position) => items[position]!.second)).toBe(true);
        expect([sum(first) <= cap, sum(second) <= cap]).toEqual([true, true]);
        expect(held.every((position) => first.includes(position) || second.includes(position))).toBe(true);
        const [count, value] = [first.length + second.length, sum(first) + sum(second)];
        expect(goal === 'most-lots' ? [count, value] : [value, count]).toEqual(slowly(items, cap, goal, held));
      }),
      { numRuns: runs(500) },
    );
  });

  it('put as much as they can in the first pot', () => {
    expect(bestTwoPots([both(30), both(70), both(60)], 100, 'most-value')).toEqual({
      first: [0, 1],
      second: [2],
      proof: 'best',
    });
  });

  it('say when many sets do as well, or when it is not proven that none is better', () => {
    const alike = Array.from({ length: 40 }, () => both(3_000_001));
    const { first, second, proof } = bestTwoPots(alike, 24_000_008, 'most-value');
    expect([first.length, second.length, proof]).toEqual([8, 8, 'best-by-goal']);
    const spread = Array.from({ length: 40 }, (_, position) => both(2_000_000 + 10_002 * position));
    spread[0] = both(2_000_001);
    const hard = bestTwoPots(spread, 20_000_001, 'most-value');
    const sum = [...hard.first, ...hard.second].reduce((total, position) => total + spread[position]!.cents, 0);
    expect([hard.proof, 40_000_002 - sum]).toEqual(['not-proven', 19_205]);
    expect(bestTwoPots(spread, 20_000_001, 'most-lots').proof).toBe('best-by-goal');
  });
});
