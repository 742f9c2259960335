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
    [undefined, 'core/missing-value |  | an object | undefined'],
    [null, 'core/wrong-type |  | an object | null'],
    ['x', 'core/wrong-type |  | an object | "x"'],
    [[], 'core/wrong-type |  | an object | a list of 0 items'],
    [{}, 'core/missing-value | id | a text | undefined'],
    [{ id: 3 }, 'core/wrong-type | id | a text | 3'],
    [{ id: '' }, 'core/text-too-short | id | at least 1 character | ""'],
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
    [{ id: 'x', tags: [] }, 'core/empty-list | tags | at least 1 item | a list of 0 items'],
    [{ id: 'x', tags: [1, 2, 3] }, 'core/too-many-items | tags | at most 2 items | a list of 3 items'],
    [{ id: 'x', tags: ['a', 2] }, 'core/wrong-type | tags[1] | a text | 2'],
    [{ id: 'x', size: 0 }, 'core/number-out-of-range | size | at least 1 | 0'],
    [{ id: 'x', size: 10 }, 'core/number-out-of-range | size | at most 9 | 10'],
    [{ id: 'x', price: undefined }, 'core/missing-value | price | a value | undefined'],
  ])('of %j', (value, expected) => {
    expect(outcome(value)).toBe(expected);
  });

  it.each<[string, z.ZodType, unknown, string]>([
    ['a list left out', z.array(z.string()), undefined, 'core/missing-value a list'],
    ['a text for a list', z.array(z.string()), 'x', 'core/wrong-type a list'],
    ['a text for a record', z.record(z.string(), z.string()), 'x', 'core/wrong-type an object'],
    ['a text for a number', z.number(), 'x', 'core/wrong-type a number'],
    ['half a number', z.int(), 0.5, 'core/wrong-type a whole number'],
    ['a text for yes or no', z.boolean(), 'x', 'core/wrong-type true or false'],
    ['nothing, which is something', z.nonoptional(z.optional(z.string())), undefined, 'core/missing-value a value'],
    ['a text for a rare type', z.bigint(), 'x', 'core/wrong-type a value of type bigint'],
    ['two, at most one', z.array(z.string()).max(1), ['a', 'b'], 'core/too-many-items at most 1 item'],
    ['one, at least two', z.array(z.string()).min(2), ['a'], 'core/empty-list at least 2 items'],
    ['one, at least two, of a number', z.number().min(2), 1, 'core/number-out-of-range at least 2'],
  ])('says in plain words what it wants: %s', (_, schema, value, expected) => {
    const result = attempt(() => parseInput(schema, value));
    expect(result.ok ? 'accepted' : `${result.error.code} ${result.error.expected}`).toBe(expected);
  });

  describe('of several shapes', () => {
    const list = listOf(z.string(), { min: 1, max: 9 });
    const shapes = [
      z.literal('all'),
      z.strictObject({ rows: list }),
      z.strictObject({ columns: list }),
      z.strictObject({ own: z.strictObject({ name: z.string() }), code: z.string() }),
    ] as const;
    const said = (schema: z.ZodType, value: unknown): string => {
      const result = attempt(() => parseInput(z.strictObject({ part: schema }), { part: value }));
      if (result.ok) return 'accepted';
      return result.error.issues
        .map(({ code, path, expected, found }) => [code, formatPath(path), expected, found].join(' | '))
        .join(' + ');
    };
    it.each<[unknown, string]>([
      ['all', 'accepted'],
      [{ rows: ['a'] }, 'accepted'],
      [
        { row: ['a'] },
        'core/unknown-key | part.row | no such key, but rows or columns or own or code | a list of 1 item',
      ],
      [
        { row: 1, cols: 2 },
        'core/unknown-key | part.row | no such key, but rows or columns or own or code | 1 + ' +
          'core/unknown-key | part.cols | no such key, but rows or columns or own or code | 2',
      ],
      [{ rows: ['a'], other: 1 }, 'core/unknown-key | part.other | no such key | 1'],
      [{ rows: ['a'], columns: ['b'] }, 'core/unknown-key | part.columns | no such key | a list of 1 item'],
      [{ rows: [] }, 'core/empty-list | part.rows | at least 1 item | a list of 0 items'],
      [{ rows: ['a', 3] }, 'core/wrong-type | part.rows[1] | a text | 3'],
      [{ columns: 'a' }, 'core/wrong-type | part.columns | a list | "a"'],
      [{ own: { name: 'x' } }, 'core/missing-value | part.code | a text | undefined'],
      [
        { own: { nom: 'x' }, code: 'c' },
        'core/missing-value | part.own.name | a text | undefined + core/unknown-key | part.own.nom | no such key | "x"',
      ],
      [{}, 'core/missing-value | part.rows | a list | undefined'],
      ['some', 'core/unknown-value | part | one of all | "some"'],
      [undefined, 'core/missing-value | part | one of all | undefined'],
    ])('names what is wrong with %j', (value, expected) => {
      expect(said(z.union(shapes), value)).toBe(expected);
    });

    it.each<[unknown, string]>([
      ['some', 'core/unknown-value | part | all or some parts | "some"'],
      [3, 'core/unknown-value | part | all or some parts | 3'],
      [undefined, 'core/missing-value | part | all or some parts | undefined'],
      [{ rows: [] }, 'core/empty-list | part.rows | at least 1 item | a list of 0 items'],
    ])('says what the schema itself says it wants, when no shape is met: %j', (value, expected) => {
      expect(said(z.union(shapes, { error: 'expected all or some parts' }), value)).toBe(expected);
    });
  });

  it('puts the place of the input before the path', () => {
    expect(outcome({ id: 3 }, ['before', 'x'])).toBe('core/wrong-type | before.x.id | a text | 3');
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
