/**
 * The one error class of the package, and the helpers that read it.
 */
/** A place inside an input: object keys and list positions, from the outside in. */
export type ErrorPath = readonly (string | number)[];

/** One thing wrong with an input. */
export interface PalierIssue {
  /** Stable code, `module/what-is-wrong`; it never changes meaning. */
  readonly code: string;
  /** Where in the input; empty for the input itself. */
  readonly path: ErrorPath;
  /** What would have been accepted, in English, for the developer. */
  readonly expected: string;
  /** What was met instead, shortened. */
  readonly found: string;
}

/** The JSON form of a {@link PalierError}. */
export interface PalierErrorJson extends PalierIssue {
  /** Always `PalierError`. */
  readonly name: 'PalierError';
  /** The text of the error. */
  readonly message: string;
  /** The first issues met, at most {@link MAX_ISSUES_KEPT}. */
  readonly issues: readonly PalierIssue[];
  /** How many issues there were in all. */
  readonly issueCount: number;
}

/** How many issues an error keeps: a file of a million bad rows must not make an error of a million rows. */
export const MAX_ISSUES_KEPT = 20;

const MAX_SHOWN = 80;
const WORD = 7;
const MAX_WORDS = 20;
const MAX_PATH = 100;
const BRAND: unique symbol = Symbol.for('palier.PalierError') as never;

// What a reader would not see, or not tell from a composed letter.
const UNSEEN = /[\p{Cf}\u2028\u2029\u0300-\u036f]/gu;

function escaped(text: string): string {
  return text.replaceAll(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function shortened(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

function ownValue(value: object, key: PropertyKey): unknown {
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

// The digits of a number, from the words of seven digits that decimal.js keeps, and the exponent of the first digit.
function plainDigits(words: readonly number[], exponent: number): string {
  const digits = words.map((word, at) => String(word).padStart(at === 0 ? 1 : WORD, '0')).join('');
  const whole = exponent < 0 ? '0' : digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  const decimals = exponent < 0 ? `${'0'.repeat(-exponent - 1)}${digits}` : digits.slice(exponent + 1);
  return shortened(`${whole}.${decimals}`.replace(/\.?0*$/, ''));
}

// A number already read is told by its digits. Its fields are looked at, so that nothing that it brings along is called.
function decimalDigits(value: object): string | undefined {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (typeof prototype !== 'object' || prototype === null) return undefined;
  if (ownValue(prototype, 'toStringTag') !== '[object Decimal]') return undefined;
  const [sign, exponent, words] = [ownValue(value, 's'), ownValue(value, 'e'), ownValue(value, 'd')];
  if (typeof exponent !== 'number' || Math.abs(exponent) > MAX_SHOWN) return undefined;
  if (!Array.isArray(words) || words.length > MAX_WORDS || !words.every(Number.isSafeInteger)) return undefined;
  const digits = plainDigits(words as readonly number[], exponent);
  return sign === -1 && digits !== '0' ? `-${digits}` : digits;
}

/**
 * Writes a value met in an input so that a person can recognise it, in at most 80 characters.
 *
 * @param value - Anything, hostile objects included: no getter or method of it is called.
 * @returns A short text; of a Decimal, its digits.
 *
 * @example
 * ```ts
 * console.log(describeValue('douze euros')); //=> "douze euros"
 * console.log(describeValue([1, 2])); //=> a list of 2 items
 * ```
 */
export function describeValue(value: unknown): string {
  switch (typeof value) {
    case 'string': {
      const quoted = JSON.stringify(shortened(value)).replaceAll(UNSEEN, escaped);
      return value.length > MAX_SHOWN ? `${quoted} (${String(value.length)} characters)` : quoted;
    }
    case 'number':
    case 'boolean':
    case 'undefined':
      return String(value);
    case 'bigint':
      return 'a bigint';
    case 'symbol':
      return 'a symbol';
    case 'function':
      return 'a function';
    default:
      if (value === null) return 'null';
      try {
        if (!Array.isArray(value)) return decimalDigits(value as object) ?? 'an object';
        return value.length === 1 ? 'a list of 1 item' : `a list of ${String(value.length)} items`;
      } catch {
        return 'a revoked proxy';
      }
  }
}

/**
 * Writes a path the way a person reads it: `lines[2].priceHt`.
 *
 * @param path - Keys and positions from the outside in.
 * @returns The text, or an empty text for the input itself.
 * @throws {@link PalierError} `core/wrong-type` for what is not a list.
 *
 * @example
 * ```ts
 * console.log(formatPath(['after', 'contracts', 0, 'lines'])); //=> after.contracts[0].lines
 * ```
 */
export function formatPath(path: ErrorPath): string {
  if (!Array.isArray(path)) return refuse('core/wrong-type', 'a list of keys and positions', path, ['path']);
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${String(part)}]`;
    else if (typeof part === 'string' && /^[A-Za-z_$][\w$-]{0,79}$/.test(part)) text += text === '' ? part : `.${part}`;
    else text += `[${describeValue(part)}]`;
  }
  return text;
}

/**
 * Thrown when an input cannot be used. A verdict of law is never an error: see `Finding`.
 *
 * Codes are stable; texts may improve. Nothing is half done when it is thrown.
 *
 * @example
 * ```ts
 * try {
 *   ht('12.345');
 * } catch (error) {
 *   if (isPalierError(error)) console.log(error.code, error.expected);
 * }
 * //=> core/too-many-decimals at most 2 decimals
 * ```
 */
export class PalierError extends Error {
  /** Always `PalierError`. */
  override readonly name = 'PalierError' as const;
  /** Code of the first issue. */
  readonly code: string;
  /** Path of the first issue. */
  readonly path: ErrorPath;
  /** What the first issue expected. */
  readonly expected: string;
  /** What the first issue found. */
  readonly found: string;
  /** The first issues met, at most {@link MAX_ISSUES_KEPT}; never empty. */
  readonly issues: readonly PalierIssue[];
  /** How many issues there were in all. */
  readonly issueCount: number;

  /**
   * Makes an error out of what is wrong.
   *
   * @param first - The issue that names the error.
   * @param others - Any further issues; those beyond the limit are counted and dropped.
   * @param issueCount - The count of all issues, when the caller already dropped some.
   */
  constructor(first: PalierIssue, others: readonly PalierIssue[] = [], issueCount: number = others.length + 1) {
    const place = formatPath(first.path);
    const more = issueCount > 1 ? ` (and ${String(issueCount - 1)} more)` : '';
    super(
      `${first.code}${place === '' ? '' : ` at ${place}`}: expected ${first.expected}, found ${first.found}${more}`,
    );
    this.code = first.code;
    this.path = first.path;
    this.expected = first.expected;
    this.found = first.found;
    this.issues = [first, ...others].slice(0, MAX_ISSUES_KEPT);
    this.issueCount = issueCount;
    Object.defineProperty(this, BRAND, { value: true });
  }

  /**
   * The same error seen from an enclosing input.
   *
   * @param path - Where the refused input stands in the enclosing one.
   * @returns A new error whose paths begin there.
   */
  under(path: ErrorPath): PalierError {
    const moved = this.issues.map((issue) => ({ ...issue, path: pathWithin(path, ...issue.path) }));
    const [first = { ...this.toJSON(), path: pathWithin(path, ...this.path) }, ...others] = moved;
    return new PalierError(first, others, this.issueCount);
  }

  /**
   * The error as plain JSON, ready to be logged or sent.
   *
   * @returns Its name, message, code, path, expectation and issues.
   */
  toJSON(): PalierErrorJson {
    const { name, message, code, path, expected, found, issues, issueCount } = this;
    return { name, message, code, path, expected, found, issues, issueCount };
  }
}

/**
 * Tells whether something caught is a {@link PalierError}, even one thrown by another copy of the package
 * (ESM and CommonJS in one process, or two versions).
 *
 * @param error - Anything caught.
 * @returns Whether it is one.
 *
 * @example
 * ```ts
 * console.log(isPalierError(new Error('other'))); //=> false
 * ```
 */
export function isPalierError(error: unknown): error is PalierError {
  return typeof error === 'object' && error !== null && BRAND in error;
}

/** What a `safe…` function returns: the value, or the error that the throwing function would have thrown. */
export type SafeResult<T> =
  | {
      /** The input was accepted. */
      readonly ok: true;
      /** What was computed. */
      readonly value: T;
    }
  | {
      /** The input was refused. */
      readonly ok: false;
      /** Why. */
      readonly error: PalierError;
    };

function isIssue(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { code, path, expected, found } = value as Partial<PalierIssue>;
  const words = [code, expected, found];
  return words.every((word) => typeof word === 'string') && Array.isArray(path);
}

/**
 * Makes the error again from its JSON form.
 *
 * @param json - What {@link PalierError.toJSON} gave.
 * @returns An equal error.
 * @throws {@link PalierError} `core/wrong-type` for anything else.
 *
 * @example
 * ```ts
 * const result = attempt(() => ht('abc'));
 * if (!result.ok) console.log(reviveError(JSON.parse(JSON.stringify(result.error))).code); //=> core/invalid-number
 * ```
 */
export function reviveError(json: PalierErrorJson): PalierError {
  const issues: readonly PalierIssue[] = isIssue(json) && Array.isArray(json.issues) ? json.issues : [];
  if (issues.length === 0 || !issues.every(isIssue)) {
    return refuse('core/wrong-type', 'the JSON form of a PalierError', json, ['json']);
  }
  const [first = json, ...others] = issues;
  return new PalierError(first, others, json.issueCount);
}

/**
 * Runs a function and turns a {@link PalierError} into a value. Any other error goes through: it is a defect.
 *
 * @param run - The work to try.
 * @returns Its value, or the error.
 * @throws {@link PalierError} `core/wrong-type` when `run` is not a function.
 * @throws Whatever `run` throws that is not a PalierError.
 *
 * @example
 * ```ts
 * const result = attempt(() => ht('abc'));
 * console.log(result.ok ? 'accepted' : result.error.code); //=> core/invalid-number
 * ```
 */
export function attempt<T>(run: () => T): SafeResult<T> {
  if (typeof run !== 'function') return refuse('core/wrong-type', 'a function', run, ['run']);
  try {
    return { ok: true, value: run() };
  } catch (error) {
    if (isPalierError(error)) return { ok: false, error };
    throw error;
  }
}

/**
 * Refuses an input.
 *
 * @param code - Stable code, `module/what-is-wrong`.
 * @param expected - What would have been accepted.
 * @param found - The value met; it is shortened, and never called into.
 * @param path - Where in the input.
 * @throws {@link PalierError}, always.
 *
 * @example
 * ```ts
 * console.log(attempt(() => refuse('core/empty-list', 'at least one weight', [], ['weights'])).ok); //=> false
 * ```
 */
export function refuse(code: string, expected: string, found: unknown, path: ErrorPath = []): never {
  throw new PalierError({ code, path: pathWithin(path), expected, found: describeValue(found) });
}

/**
 * A place inside a place. A lone key or position is a path too, so that `list.map(euros)`, which hands each position over
 * as a path, names the position of a bad item.
 *
 * @param path - The outer place.
 * @param more - Keys and positions inside it.
 * @returns The whole path.
 *
 * @internal
 */
export function pathWithin(path: unknown, ...more: ErrorPath): ErrorPath {
  const outer: readonly unknown[] = Array.isArray(path) ? path.slice(0, MAX_PATH) : [path];
  const known = outer.filter((key) => typeof key === 'string' || typeof key === 'number');
  return [...known, ...more];
}
