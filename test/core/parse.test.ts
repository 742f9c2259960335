import * as z from 'zod';
import { describe, expect, it } from 'vitest';

import {
  attempt,
  decimal,
  formatPath,
  listOf,
  parseInput,
  parseRows,
  schemaOf,
  type DecimalInput,
} from '../../src/core/index.js';

const row = z.strictObject({
  id: z.string().min(1).max(5),
  price: z.exactOptional(schemaOf((value) => decimal(value as DecimalInput, { min: 0 }))),
  kind: z.exactOptional(z.enum(['a', 'b'])),
  tags: z.exactOptional(listOf(z.string(), { min: 1, max: 2 })),
  size: z.exactOptional(z.number().min(1).max(9)),
});

const outcome = (value: unknown, path: readonly string[] = []): string => {
  const result = attempt(() => parseInput(row, value, path));
  if (result.ok) return 'accepted';
  const { code, path: at, expected, found } = result.error;
  return `${code} | ${formatPath(at)} | ${expected} | ${found}`;
};

describe('parseInput', () => {
  it.each<[unknown, string]>([
    [{ id: 'x' }, 'accepted'],
    [{ id: 'x', price: '1 234,50 €', kind: 'a', tags: ['t'], size: 1 }, 'accepted'],
    [undefined, 'core/missing-value |  | a value: object | undefined'],
    [null, 'core/wrong-type |  | object | null'],
    ['x', 'core/wrong-type |  | object | "x"'],
    [[], 'core/wrong-type |  | object | a list of 0 items'],
    [{}, 'core/missing-value | id | a value: string | undefined'],
    [{ id: 3 }, 'core/wrong-type | id | string | 3'],
    [{ id: '' }, 'core/text-too-short | id | at least 1 characters | ""'],
    [{ id: '123456' }, 'core/text-too-long | id | at most 5 characters | "123456"'],
    [{ id: 'x', other: 1 }, 'core/unknown-key | other | no such key | 1'],
    [JSON.parse('{"id":"x","__proto__":{"a":1}}'), 'core/unknown-key | __proto__ | no such key | an object'],
    [{ id: 'x', constructor: 1 }, 'core/unknown-key | constructor | no such key | 1'],
    [{ id: 'x', kind: 'c' }, 'core/unknown-value | kind | one of a, b | "c"'],
    [
      { id: 'x', price: 'abc' },
      'core/invalid-number | price | a decimal number such as "1234.50" or "1 234,50 €" | "abc"',
    ],
    [{ id: 'x', price: -1 }, 'core/number-out-of-range | price | a number from 0 to 1000000000000 | -1'],
    [{ id: 'x', tags: [] }, 'core/empty-list | tags | at least 1 items | a list of 0 items'],
    [{ id: 'x', tags: [1, 2, 3] }, 'core/too-many-items | tags | at most 2 items | a list of 3 items'],
    [{ id: 'x', tags: ['a', 2] }, 'core/wrong-type | tags[1] | string | 2'],
    [{ id: 'x', size: 0 }, 'core/number-out-of-range | size | at least 1 | 0'],
    [{ id: 'x', size: 10 }, 'core/number-out-of-range | size | at most 9 | 10'],
    [{ id: 'x', price: undefined }, 'core/missing-value | price | a value | undefined'],
  ])('of %j', (value, expected) => {
    expect(outcome(value)).toBe(expected);
  });

  it('puts the place of the input before the path', () => {
    expect(outcome({ id: 3 }, ['before', 'x'])).toBe('core/wrong-type | before.x.id | string | 3');
    const missing = attempt(() => parseInput(z.strictObject({ kind: z.enum(['a']) }), {}));
    expect(missing.ok ? '' : missing.error.code).toBe('core/missing-value');
  });

  it('keeps every issue, up to twenty, and counts the others', () => {
    const two = attempt(() => parseInput(row, { id: 3, other: 1, more: 2 }));
    expect(two.ok ? [] : two.error.issues.map(({ code }) => code)).toEqual([
      'core/wrong-type',
      'core/unknown-key',
      'core/unknown-key',
    ]);
    const many = attempt(() =>
      parseInput(
        z.array(z.string()),
        Array.from({ length: 100 }, (_, i) => i),
      ),
    );
    expect(many.ok ? 0 : many.error.issues.length).toBe(20);
    expect(many.ok ? 0 : many.error.issueCount).toBe(100);
  });

  it('gives the generic code to a rule that names none', () => {
    const rule = z.string().refine((text) => text === 'x', 'the letter x');
    const result = attempt(() => parseInput(rule, 'y'));
    expect(result.ok ? '' : result.error.message).toBe('core/invalid-value: expected the letter x, found "y"');
    const email = attempt(() => parseInput(z.email(), 'y'));
    expect(email.ok ? '' : email.error.code).toBe('core/invalid-value');
  });

  it('returns what the schema makes of the value', () => {
    expect(parseInput(row, { id: 'x', price: '1,50' }).price?.toFixed()).toBe('1.5');
  });

  it('lets a defect through', () => {
    const defect = new RangeError('defect');
    const broken = schemaOf(() => {
      throw defect;
    });
    expect(() => parseInput(broken, 1)).toThrow(defect);
  });
});

describe('parseRows', () => {
  it('checks each row and names the position of a bad one', () => {
    expect(parseRows(row, [{ id: 'a' }, { id: 'b' }], { max: 2 }).map(({ id }) => id)).toEqual(['a', 'b']);
    const result = attempt(() => parseRows(row, [{ id: 'a' }, { id: 2 }, {}], { max: 9 }, ['rows']));
    expect(result.ok ? [] : result.error.issues.map(({ path }) => formatPath(path))).toEqual([
      'rows[1].id',
      'rows[2].id',
    ]);
  });

  it.each<[unknown, string]>([
    [[], 'core/empty-list rows'],
    [[{ id: 'a' }, { id: 'b' }, { id: 'c' }], 'core/too-many-items rows'],
    ['abc', 'core/wrong-type rows'],
    [undefined, 'core/missing-value rows'],
  ])('refuses the list %j', (rows, expected) => {
    const result = attempt(() => parseRows(row, rows, { min: 1, max: 2 }, ['rows']));
    expect(result.ok ? 'accepted' : `${result.error.code} ${formatPath(result.error.path)}`).toBe(expected);
  });

  it('refuses a row too many before it looks at any', () => {
    let looked = 0;
    const schema = schemaOf(() => {
      looked += 1;
      return 1;
    });
    const result = attempt(() =>
      parseRows(
        schema,
        Array.from({ length: 1_000_001 }, () => 1),
        { max: 1_000_000 },
      ),
    );
    expect(result.ok ? '' : result.error.code).toBe('core/too-many-items');
    expect(looked).toBe(0);
  });

  it('gives up early on a million bad rows', () => {
    let looked = 0;
    const schema = schemaOf((value) => {
      looked += 1;
      return decimal(value as DecimalInput);
    });
    const result = attempt(() =>
      parseRows(
        schema,
        Array.from({ length: 1_000_000 }, () => null),
        { max: 1_000_000 },
      ),
    );
    expect(result.ok ? 0 : result.error.issueCount).toBe(20);
    expect(looked).toBe(20);
  });
});
