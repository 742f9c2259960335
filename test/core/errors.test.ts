import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';

import {
  attempt,
  describeValue,
  exact,
  formatPath,
  isPalierError,
  MAX_ISSUES_KEPT,
  PalierError,
  refuse,
  reviveError,
  type PalierIssue,
} from '../../src/core/index.js';

const issue = (code: string, path: PalierIssue['path'] = []): PalierIssue => ({
  code,
  path,
  expected: 'e',
  found: 'f',
});

describe('describeValue', () => {
  it.each([
    ['douze', '"douze"'],
    ['a"b\n', String.raw`"a\"b\n"`],
    ['x'.repeat(80), `"${'x'.repeat(80)}"`],
    ['x'.repeat(81), `"${'x'.repeat(80)}…" (81 characters)`],
    [1.5, '1.5'],
    [NaN, 'NaN'],
    [true, 'true'],
    [undefined, 'undefined'],
    [null, 'null'],
    [1n, 'a bigint'],
    [Symbol('s'), 'a symbol'],
    [describeValue, 'a function'],
    [[1, 2], 'a list of 2 items'],
    [[1], 'a list of 1 item'],
    ['A\u200b1\ufeff', '"A\\u200b1\\ufeff"'],
    ['e\u0301 é', '"e\\u0301 é"'],
    ['\u{e0001}', '"\\udb40\\udc01"'],
    [{ a: 1 }, 'an object'],
    [exact('11'), '11'],
    [exact('100'), '100'],
    [exact('1000000000000'), '1000000000000'],
    [exact('10000000.0000001'), '10000000.0000001'],
    [exact('0'), '0'],
    [exact('-1234567890.125'), '-1234567890.125'],
    [new Decimal('0.05'), '0.05'],
    [new Decimal('-0'), '0'],
    [new Decimal(`0.${'3'.repeat(90)}`), `0.${'3'.repeat(78)}…`],
    [new Decimal('1e80'), `1${'0'.repeat(79)}…`],
    [new Decimal('1e81'), 'an object'],
    [new Decimal('1'.repeat(141)), 'an object'],
    [new Decimal(NaN), 'an object'],
    [Object.create(Decimal.prototype) as object, 'an object'],
    [{ s: 1, e: 0, d: [5] }, 'an object'],
    [Object.create(null) as object, 'an object'],
  ])('of %s', (value, text) => {
    expect(describeValue(value)).toBe(text);
  });

  it('calls nothing of a hostile object', () => {
    const hostile = {
      get trap(): never {
        throw new Error('called');
      },
      toString: (): never => {
        throw new Error('called');
      },
    };
    expect(describeValue(hostile)).toBe('an object');
    const number = Object.defineProperty(new Decimal(5), 'isNeg', { get: () => hostile.trap });
    expect(describeValue(number)).toBe('5');
    const fields = Object.defineProperty(new Decimal(5), 'd', { get: () => hostile.trap });
    expect(describeValue(fields)).toBe('an object');
  });
});

describe('formatPath', () => {
  it.each([
    [[], ''],
    [['after'], 'after'],
    [['after', 'contracts', 0, 'lines'], 'after.contracts[0].lines'],
    [[0, 'id'], '[0].id'],
    [['a b'], '["a b"]'],
    [['x', '__proto__'], 'x.__proto__'],
    [['k'.repeat(81)], `["${'k'.repeat(80)}…" (81 characters)]`],
    [['1a'], '["1a"]'],
  ])('of %j', (path, text) => {
    expect(formatPath(path)).toBe(text);
  });
});

describe('PalierError', () => {
  it('speaks of its first issue and counts the others', () => {
    const error = new PalierError(issue('a/b', ['x', 1]), [issue('c/d')]);
    expect(error.message).toBe('a/b at x[1]: expected e, found f (and 1 more)');
    expect(new PalierError(issue('a/b')).message).toBe('a/b: expected e, found f');
    expect([error.name, error.code, error.path, error.expected, error.found]).toEqual([
      'PalierError',
      'a/b',
      ['x', 1],
      'e',
      'f',
    ]);
    expect(error.issueCount).toBe(2);
    expect(error).toBeInstanceOf(Error);
  });

  it('keeps few issues of many', () => {
    const many = Array.from({ length: 50 }, () => issue('a/b'));
    const error = new PalierError(issue('first/one'), many, 1_000_000);
    expect(error.issues).toHaveLength(MAX_ISSUES_KEPT);
    expect(MAX_ISSUES_KEPT).toBe(20);
    expect(error.issues[0]?.code).toBe('first/one');
    expect(error.issueCount).toBe(1_000_000);
    expect(error.message).toContain('(and 999999 more)');
  });

  it('goes to JSON and back', () => {
    const error = new PalierError(issue('a/b', ['x', 1]), [issue('c/d', ['y'])], 7);
    const json = JSON.parse(JSON.stringify(error)) as ReturnType<PalierError['toJSON']>;
    expect(json).toEqual({
      name: 'PalierError',
      message: 'a/b at x[1]: expected e, found f (and 6 more)',
      code: 'a/b',
      path: ['x', 1],
      expected: 'e',
      found: 'f',
      issues: [issue('a/b', ['x', 1]), issue('c/d', ['y'])],
      issueCount: 7,
    });
    expect(reviveError(json).toJSON()).toEqual(error.toJSON());
    for (const wrong of [
      null,
      'x',
      {},
      { ...json, issues: [] },
      { ...json, issues: [3] },
      { ...json, code: 3 },
      { ...json, path: 'x' },
    ]) {
      const result = attempt(() => reviveError(wrong as typeof json));
      expect(result.ok ? 'accepted' : result.error.code).toBe('core/wrong-type');
    }
  });

  it('can be seen from an enclosing input', () => {
    const moved = new PalierError(issue('a/b', ['x']), [issue('c/d', [])], 9).under(['residence', 0]);
    expect(moved.issues.map(({ path }) => path)).toEqual([
      ['residence', 0, 'x'],
      ['residence', 0],
    ]);
    expect(moved.path).toEqual(['residence', 0, 'x']);
    expect(moved.issueCount).toBe(9);
  });

  it('is recognised from another copy of the package, and nothing else is', () => {
    expect(isPalierError(new PalierError(issue('a/b')))).toBe(true);
    expect(isPalierError({ [Symbol.for('palier.PalierError')]: true })).toBe(true);
    for (const other of [new Error('x'), null, undefined, 'PalierError', { name: 'PalierError' }]) {
      expect(isPalierError(other)).toBe(false);
    }
    expect(Object.keys(new PalierError(issue('a/b')))).not.toContain(String(Symbol.for('palier.PalierError')));
  });
});

describe('attempt and refuse', () => {
  it('turn a refusal into a value', () => {
    expect(attempt(() => 3)).toEqual({ ok: true, value: 3 });
    const result = attempt(() => refuse('a/b', 'a number', 'x', ['p']));
    expect(result.ok).toBe(false);
    expect(!result.ok && result.error.message).toBe('a/b at p: expected a number, found "x"');
  });

  it('let a defect through', () => {
    const defect = new TypeError('defect');
    expect(() =>
      attempt(() => {
        throw defect;
      }),
    ).toThrow(defect);
  });
});
