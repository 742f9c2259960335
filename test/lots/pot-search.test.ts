import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bestPot, mostThatFit, type BestPot, type PotGoal } from '../../src/lots/lot/pot-search.js';
import { runs } from '../support/runs.js';

interface Pot {
  readonly picked: readonly number[];
  readonly cents: number;
}

/** Every pot that stays within the cap, one by one. */
function everyPot(cents: readonly number[], cap: number): readonly Pot[] {
  const pots: Pot[] = [];
  for (let subset = 0; subset < 2 ** cents.length; subset += 1) {
    const picked = cents.flatMap((_, position) => (((subset >> position) & 1) === 1 ? position : []));
    const sum = picked.reduce((total, position) => total + cents[position]!, 0);
    if (sum <= cap) pots.push({ picked, cents: sum });
  }
  return pots;
}

function earlier(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((position, rank) => position !== other[rank]);
  return at < 0 ? 0 : one[at]! - other[at]!;
}

/** The best pot by looking at all of them. */
function slowly(cents: readonly number[], cap: number, goal: PotGoal): BestPot {
  const criteria = ({ picked, cents: sum }: Pot): readonly [number, number] =>
    goal === 'most-lots' ? [picked.length, sum] : [sum, picked.length];
  const pots = everyPot(cents, cap);
  const most = Math.max(...pots.map((pot) => criteria(pot)[0]));
  const asGood = pots.filter((pot) => criteria(pot)[0] === most);
  const second = Math.max(...asGood.map((pot) => criteria(pot)[1]));
  const equal = asGood.filter((pot) => criteria(pot)[1] === second).sort((a, b) => earlier(a.picked, b.picked));
  const [best] = equal as [Pot];
  return { ...best, asGood: asGood.length, equal: equal.length };
}

const goals: readonly PotGoal[] = ['most-lots', 'most-value'];
// Few different small amounts make many ties; large ones make none.
const amounts = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 12 }),
  fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 12 }),
  fc.array(fc.integer({ min: 3_999_990, max: 4_000_010 }), { maxLength: 12 }),
  fc.array(fc.integer({ min: 1, max: 99_999_999 }), { maxLength: 12 }),
);
const pot = amounts.chain((cents) =>
  fc.record({
    cents: fc.constant(cents),
    cap: fc.integer({ min: 0, max: Math.ceil(cents.reduce((sum, one) => sum + one, 0) * 1.1) }),
  }),
);

describe('the best pot', () => {
  it.each(goals)('is never beaten by looking at every pot: %s', (goal) => {
    fc.assert(
      fc.property(pot, ({ cents, cap }) => {
        expect(bestPot(cents, cap, goal)).toEqual(slowly(cents, cap, goal));
      }),
      { numRuns: runs(400) },
    );
  });

  it('takes the smallest amounts first, then the fullest pot of as many', () => {
    expect(bestPot([50, 30, 20, 40], 75, 'most-lots')).toEqual({ picked: [0, 2], cents: 70, asGood: 4, equal: 2 });
    expect(bestPot([50, 30, 20, 40], 99, 'most-lots')).toEqual({ picked: [1, 2, 3], cents: 90, asGood: 1, equal: 1 });
  });

  it('is fuller than the largest amounts first would make it', () => {
    expect(bestPot([60, 50, 50], 100, 'most-value')).toEqual({ picked: [1, 2], cents: 100, asGood: 1, equal: 1 });
  });

  it('counts the pots that do as well, however many, and keeps the earliest amounts', () => {
    const cents = Array.from({ length: 40 }, () => 3_000_001);
    const twenty = Array.from({ length: 20 }, (_, position) => position);
    // 40 choose 20.
    const ways = 137_846_528_820;
    for (const goal of goals) {
      expect(bestPot(cents, 60_000_020, goal)).toEqual({
        picked: twenty,
        cents: 60_000_020,
        asGood: ways,
        equal: ways,
      });
    }
  });

  it('adds up past thirty-two bits', () => {
    const cents = Array.from({ length: 40 }, (_, position) => 99_999_999 - position);
    const total = cents.reduce((sum, one) => sum + one, 0);
    const without = (position: number): readonly number[] =>
      cents.flatMap((_, other) => (other === position ? [] : other));
    const all = { asGood: 40, equal: 1 };
    expect(bestPot(cents, total - 99_999_900, 'most-value')).toEqual({
      picked: without(39),
      cents: total - 99_999_960,
      asGood: 1,
      equal: 1,
    });
    expect(bestPot(cents, total - 99_999_960, 'most-lots')).toEqual({
      picked: without(39),
      cents: total - 99_999_960,
      ...all,
    });
  });

  it('may be empty', () => {
    const empty = { picked: [], cents: 0, asGood: 1, equal: 1 };
    for (const goal of goals) {
      expect(bestPot([], 100, goal)).toEqual(empty);
      expect(bestPot([101, 200], 100, goal)).toEqual(empty);
    }
  });

  it('is refused beyond what is searched', () => {
    const many = Array.from({ length: 41 }, () => 1);
    expect(() => bestPot(many, 10, 'most-lots')).toThrow('core/too-many-items');
    for (const goal of goals) {
      expect(() => bestPot([2 ** 31 - 1, 2, 2 ** 31 - 1, 2], 2 ** 32, goal)).toThrow('core/number-out-of-range');
    }
  });
});

describe('how many amounts fit', () => {
  it('is the number of the smallest that fit together', () => {
    expect(mostThatFit([50, 30, 20, 40], 89)).toBe(2);
    expect(mostThatFit([50, 30, 20, 40], 90)).toBe(3);
    expect(mostThatFit([50], 49)).toBe(0);
  });
});
