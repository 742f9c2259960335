/**
 * The schemas that modules export can be written as JSON Schema, for callers in other languages.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';

import * as palier from '../src/index.js';

const schemas = Object.entries(palier).flatMap(([name, value]: [string, unknown]) =>
  value instanceof z.ZodType ? [[name, value] as const] : [],
);

function validator(schema: z.ZodType): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  const validate = ajv.compile(z.toJSONSchema(schema, { io: 'input' }));
  return (value) => validate(value);
}

test('there are schemas to look at', () => {
  expect(schemas.map(([name]) => name)).toContain('arrangementSchema');
});

describe.each(schemas)('%s', (_, schema) => {
  test('as JSON Schema, compiles under the strict rules of ajv and refuses what is no object', () => {
    const accepts = validator(schema);
    expect([null, 1, 'text', []].map(accepts)).toEqual([false, false, false, false]);
  });
});

test('an arrangement is accepted by its schema and by its JSON Schema; an unknown key by neither', () => {
  const accepts = validator(palier.arrangementSchema);
  const good = { label: 'nothing' };
  const bad = { label: 'nothing', labels: 'two' };
  expect([good, bad].map(accepts)).toEqual([true, false]);
  expect([good, bad].map((value) => palier.arrangementSchema.safeParse(value).success)).toEqual([true, false]);
});
