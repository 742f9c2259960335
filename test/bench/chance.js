// Chance that follows from a first number, so that a bench works on the same input at every run.

/** Numbers from 0 to 1 that follow from a first one. */
export class Chance {
  #state;

  /**
   * @param {number} seed
   */
  constructor(seed) {
    this.#state = seed;
  }

  /** @returns {number} From 0, included, to 1. */
  next() {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return this.#state / 2 ** 32;
  }

  /**
   * @param {number} share
   * @returns {boolean} True so often.
   */
  is(share) {
    return this.next() < share;
  }

  /**
   * @param {number} lowest
   * @param {number} highest
   * @returns {number} A whole number between them, both included.
   */
  whole(lowest, highest) {
    return lowest + Math.floor(this.next() * (highest - lowest + 1));
  }

  /**
   * @template T
   * @param {readonly T[]} list
   * @returns {T}
   */
  one(list) {
    return /** @type {T} */ (list[this.whole(0, list.length - 1)]);
  }
}
