/**
 * From a zod schema to the one error class.
 */
import * as z from 'zod';

import { checkFunction, checkRecord } from './check.js';
import {
  attempt,
  describeValue,
  MAX_ISSUES_KEPT,
  PalierError,
  pathWithin,
  refuse,
  type ErrorPath,
  type PalierIssue,
} from './errors.js';

type Raw = z.core.$ZodIssue;

function checkLimits(limits: ListLimits): void {
  const { min = 0, max } = checkRecord(limits, ['limits']);
  if (Number.isSafeInteger(min) && Number.isSafeInteger(max) && min >= 0 && max >= min) return;
  refuse('core/wrong-type', 'whole numbers min and max, min no greater than max', max, ['limits', 'max']);
}

function checkSchema(schema: z.ZodType): void {
  // The caller's zod may be another copy than ours: what counts is that it parses.
  checkFunction<unknown>(Reflect.get(checkRecord(schema, ['schema']), 'safeParse'), ['schema', 'safeParse']);
}

function toPath(path: readonly PropertyKey[]): ErrorPath {
  return path.map((part) => (typeof part === 'symbol' ? String(part) : part));
}

function valueAt(input: unknown, path: ErrorPath): unknown {
  let value = input;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}

const UNITS: Readonly<Record<string, string>> = { string: 'character', array: 'item' };

function amount(count: number | bigint, origin: string): string {
  const unit = UNITS[origin];
  return unit === undefined ? String(count) : `${String(count)} ${unit}${Number(count) === 1 ? '' : 's'}`;
}

// What zod calls the types that an input may have, in plain words.
const TYPE_WORDS: Readonly<Record<string, string>> = {
  nonoptional: 'a value',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

function typeWords(type: string): string {
  return TYPE_WORDS[type] ?? `a value of type ${type}`;
}

function sizeCode(origin: string, end: 'too-many' | 'too-few'): string {
  if (origin === 'array') return end === 'too-many' ? 'core/too-many-items' : 'core/empty-list';
  if (origin === 'string') return end === 'too-many' ? 'core/text-too-long' : 'core/text-too-short';
  return 'core/number-out-of-range';
}

function fromZod(issue: Raw, root: unknown, prefix: ErrorPath): readonly PalierIssue[] {
  const path = pathWithin(prefix, ...toPath(issue.path));
  const value = valueAt(root, toPath(issue.path));
  const found = describeValue(value);
  const one = (code: string, expected: string): readonly PalierIssue[] => [{ code, path, expected, found }];
  switch (issue.code) {
    case 'invalid_type':
      return one(value === undefined ? 'core/missing-value' : 'core/wrong-type', typeWords(issue.expected));
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'core/unknown-key',
        path: [...path, key],
        expected: 'no such key',
        found: describeValue(valueAt(value, [key])),
      }));
    case 'too_big':
      return one(sizeCode(issue.origin, 'too-many'), `at most ${amount(issue.maximum, issue.origin)}`);
    case 'too_small':
      return one(sizeCode(issue.origin, 'too-few'), `at least ${amount(issue.minimum, issue.origin)}`);
    case 'invalid_value':
      if (value === undefined) return one('core/missing-value', `one of ${issue.values.map(String).join(', ')}`);
      return one('core/unknown-value', `one of ${issue.values.map(String).join(', ')}`);
    case 'custom': {
      const carried: unknown = issue.params?.['issue'];
      if (carried === undefined) return one('core/invalid-value', issue.message);
      const inner = carried as PalierIssue;
      return [{ ...inner, path: [...path, ...inner.path] }];
    }
    case 'invalid_union':
      return fromUnion(issue, value, path);
    default:
      return one('core/invalid-value', issue.message);
  }
}

type Branch = readonly Raw[];

function unknownKeys(branch: Branch): readonly string[] {
  return branch.flatMap((issue) => (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : []));
}

// A branch that looked inside the value; the others are for values of another type.
function isEntered(branch: Branch): boolean {
  return branch.some(({ path }) => path.length > 0) || unknownKeys(branch).length > 0;
}

// Of several shapes, the one that the value comes closest to: with the fewest keys it does not know, then entered deepest,
// or at least of the right type.
function closestBranch(branches: readonly Branch[]): Branch {
  const closeness = ([first]: Branch): number =>
    first === undefined ? 0 : first.path.length * 2 + Number(first.code !== 'invalid_type');
  const unknown = (branch: Branch): number => unknownKeys(branch).length;
  return [...branches].sort((a, b) => unknown(a) - unknown(b) || closeness(b) - closeness(a))[0] ?? [];
}

function fromUnion({ errors, message }: z.core.$ZodIssueInvalidUnion, value: unknown, path: ErrorPath): PalierIssue[] {
  const issues = (branch: Branch): PalierIssue[] => branch.flatMap((issue) => fromZod(issue, value, path));
  const entered = errors.filter(isEntered);
  if (entered.length === 0) {
    const closest = issues(closestBranch(errors));
    // A union says what it wants with an error of its own that begins so.
    const expected = /^expected (.+)$/su.exec(message)?.[1];
    return expected === undefined ? closest : closest.slice(0, 1).map((issue) => ({ ...issue, expected }));
  }
  // A key that no shape knows is a slip in its name: it is named, with the keys that one may have meant.
  const [first = [], ...others] = entered.map(unknownKeys);
  const slips = new Set(first.filter((key) => others.every((keys) => keys.includes(key))));
  if (slips.size === 0) return issues(closestBranch(entered));
  const missing = (branch: Branch): readonly string[] =>
    branch.flatMap(({ code, path: [key, ...deeper] }) =>
      code === 'invalid_type' && typeof key === 'string' && deeper.length === 0 && valueAt(value, [key]) === undefined
        ? key
        : [],
    );
  const isWhole = entered.some((branch) => missing(branch).length === 0);
  const meant = isWhole ? [] : [...new Set(entered.flatMap(missing))];
  const expected = meant.length === 0 ? 'no such key' : `no such key, but ${meant.join(' or ')}`;
  return [...slips].map((key) => ({
    code: 'core/unknown-key',
    path: [...path, key],
    expected,
    found: describeValue(valueAt(value, [key])),
  }));
}

/**
 * Checks an input against a schema and returns what the schema makes of it, or throws the package's own error.
 *
 * @param schema - A zod schema.
 * @param input - Anything.
 * @param path - Where the input itself stands, for the error.
 * @returns The checked value.
 * @throws {@link PalierError} with the code of the first thing wrong: `core/missing-value`, `core/wrong-type`,
 * `core/unknown-key`, `core/unknown-value`, `core/too-many-items`, `core/empty-list`, `core/text-too-long`… or the code
 * of the value itself, such as `core/invalid-number`.
 *
 * @example
 * ```ts
 * import * as z from 'zod';
 * const line = z.strictObject({ priceHt: z.string() });
 * const result = attempt(() => parseInput(line, { priceHt: '1', price: '2' }, ['lines', 0]));
 * if (!result.ok) console.log(result.error.code, formatPath(result.error.path)); //=> core/unknown-key lines[0].price
 * ```
 */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown, path: ErrorPath = []): T {
  checkSchema(schema);
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const issues: PalierIssue[] = [];
  for (const issue of result.error.issues) {
    if (issues.length >= MAX_ISSUES_KEPT) break;
    issues.push(...fromZod(issue, input, path));
  }
  const [first, ...others] = issues;
  throw new PalierError(
    first ?? { code: 'core/invalid-value', path, expected: 'a value of the schema', found: describeValue(input) },
    others,
    Math.max(result.error.issues.length, issues.length),
  );
}

/**
 * Makes a schema out of a function that reads one value or throws a {@link PalierError}: the error's code, expectation
 * and path come through.
 *
 * @param read - Reads the value.
 * @returns A schema whose output is what `read` returns.
 *
 * @example
 * ```ts
 * const result = attempt(() => parseInput(schemaOf((value) => ht(value as string)), '1.234'));
 * console.log(result.ok ? 'accepted' : result.error.code); //=> core/too-many-decimals
 * ```
 */
export function schemaOf<T>(read: (value: unknown) => T): z.ZodType<T> {
  checkFunction(read, ['read']);
  return z.unknown().transform((value, context) => {
    // zod tries optional fields that are absent, too: an error made and thrown for each would cost more than the rest.
    if (value === undefined) {
      const issue: PalierIssue = { code: 'core/missing-value', path: [], expected: 'a value', found: 'undefined' };
      context.addIssue({ code: 'custom', message: issue.expected, params: { issue } });
      return z.NEVER;
    }
    const result = attempt(() => read(value));
    if (result.ok) return result.value;
    const { code, path, expected, found } = result.error;
    context.addIssue({ code: 'custom', message: expected, params: { issue: { code, path, expected, found } } });
    return z.NEVER;
  });
}

/** Bounds on the length of a list. */
export interface ListLimits {
  /** The fewest items; 0 unless said. */
  readonly min?: number;
  /** The most items. */
  readonly max: number;
}

/**
 * Makes the schema of a list whose length is checked before any of its items is looked at.
 *
 * @param item - Schema of an item.
 * @param limits - Bounds on the length.
 * @returns The schema.
 *
 * @example
 * ```ts
 * import * as z from 'zod';
 * const result = attempt(() => parseInput(listOf(z.string(), { min: 1, max: 3 }), []));
 * console.log(result.ok ? 'accepted' : result.error.code); //=> core/empty-list
 * ```
 */
export function listOf<T>(item: z.ZodType<T>, limits: ListLimits): z.ZodType<T[]> {
  checkSchema(item);
  checkLimits(limits);
  return z
    .array(z.unknown())
    .min(limits.min ?? 0)
    .max(limits.max)
    .pipe(z.array(item));
}

/**
 * Checks many rows against one schema, and gives up at the twentieth bad row: a file of a million bad rows ends soon,
 * with one error that counts those met.
 *
 * @param schema - Schema of a row.
 * @param rows - The rows.
 * @param limits - Bounds on the number of rows.
 * @param path - Where the list stands, for the error.
 * @returns The checked rows, in the same order.
 * @throws {@link PalierError} as {@link parseInput}, at the first bad row.
 *
 * @example
 * ```ts
 * import * as z from 'zod';
 * const result = attempt(() => parseRows(z.string(), ['a', 2, 3], { max: 10 }, ['names']));
 * if (!result.ok) console.log(formatPath(result.error.path), result.error.issueCount); //=> names[1] 2
 * ```
 */
export function parseRows<T>(schema: z.ZodType<T>, rows: unknown, limits: ListLimits, path: ErrorPath = []): T[] {
  checkSchema(schema);
  checkLimits(limits);
  const list = parseInput(
    z
      .array(z.unknown())
      .min(limits.min ?? 0)
      .max(limits.max),
    rows,
    path,
  );
  const checked: T[] = [];
  const issues: PalierIssue[] = [];
  for (const [position, row] of list.entries()) {
    const result = schema.safeParse(row);
    if (result.success) {
      checked.push(result.data);
      continue;
    }
    issues.push(...result.error.issues.flatMap((issue) => fromZod(issue, row, pathWithin(path, position))));
    if (issues.length >= MAX_ISSUES_KEPT) break;
  }
  const [first, ...others] = issues;
  if (first !== undefined) throw new PalierError(first, others);
  return checked;
}
