/**
 * Small checks for callers without types: each refuses what the function behind it could not work on.
 */
import { refuse, type ErrorPath } from './errors.js';

/** The longest text that a function of the package works on. */
const MAX_TEXT = 100_000;

/** The longest list. */
const MAX_ITEMS = 10_000_000;

/**
 * Checks that a value is a text of a reasonable length.
 *
 * @param value - Anything.
 * @param path - Where in the input, for the error.
 * @returns The text.
 * @throws {@link PalierError} `core/wrong-type`, `core/text-too-long` beyond 100,000 characters.
 *
 * @internal
 */
export function checkText(value: unknown, path: ErrorPath): string {
  if (typeof value !== 'string') return refuse('core/wrong-type', 'a text', value, path);
  if (value.length > MAX_TEXT) {
    return refuse('core/text-too-long', `at most ${String(MAX_TEXT)} characters`, value, path);
  }
  return value;
}

/**
 * Checks that a value is a list of a reasonable length.
 *
 * @param value - Anything.
 * @param path - Where in the input, for the error.
 * @param what - What is expected, for the error.
 * @returns The list.
 * @throws {@link PalierError} `core/wrong-type`, `core/too-many-items` beyond 10,000,000.
 *
 * @internal
 */
export function checkList<T>(value: readonly T[], path: ErrorPath, what = 'a list'): readonly T[] {
  const isList: boolean = Array.isArray(value);
  if (!isList) return refuse('core/wrong-type', what, value, path);
  return value.length <= MAX_ITEMS
    ? value
    : refuse('core/too-many-items', `at most ${String(MAX_ITEMS)} items`, value, path);
}

/**
 * Checks that a value is an object and neither a list nor null.
 *
 * @param value - Anything.
 * @param path - Where in the input, for the error.
 * @returns The object.
 * @throws {@link PalierError} `core/wrong-type`.
 *
 * @internal
 */
export function checkRecord<T extends object>(value: T, path: ErrorPath): T {
  const isRecord = typeof value === 'object' && (value as T | null) !== null && !Array.isArray(value);
  return isRecord ? value : refuse('core/wrong-type', 'an object', value, path);
}

/**
 * Checks that a value is one of a few texts.
 *
 * @param value - Anything.
 * @param known - The texts.
 * @param path - Where in the input, for the error.
 * @returns The text.
 * @throws {@link PalierError} `core/unknown-value`.
 *
 * @internal
 */
export function checkOneOf<T extends string>(value: T, known: readonly T[], path: ErrorPath): T {
  return known.includes(value) ? value : refuse('core/unknown-value', `one of ${known.join(', ')}`, value, path);
}

/**
 * Checks that a value is a function.
 *
 * @param value - Anything.
 * @param path - Where in the input, for the error.
 * @returns The function.
 * @throws {@link PalierError} `core/wrong-type`.
 *
 * @internal
 */
export function checkFunction<T>(value: T, path: ErrorPath): T {
  return typeof value === 'function' ? value : refuse('core/wrong-type', 'a function', value, path);
}

/**
 * Checks that a value is an object without any key that would be read by nobody, such as `goodfriday`.
 *
 * @param value - Anything.
 * @param keys - The keys it may have.
 * @param path - Where in the input, for the error.
 * @throws {@link PalierError} `core/wrong-type`, `core/unknown-key`.
 *
 * @internal
 */
export function checkKeys(value: unknown, keys: readonly string[], path: ErrorPath): void {
  if (typeof value !== 'object' || value === null) {
    refuse('core/wrong-type', `an object with the keys ${keys.join(', ')}`, value, path);
  }
  const unread = Object.keys(value).find((key) => !keys.includes(key));
  if (unread !== undefined) refuse('core/unknown-key', `the keys ${keys.join(', ')} only`, unread, [...path, unread]);
}
