import { describe, expect, it } from 'vitest';

import { lotsCases } from '../cases/lots-cases.js';

describe('purchases at the edge of the rules', () => {
  it.each(lotsCases)('$name', ({ told, expected }) => {
    expect(told()).toEqual(expected);
  });

  it('name the articles that answer', () => {
    for (const { source } of lotsCases) expect(source).toMatch(/[LRD]\d{4}-\d|annexe 2|décret/);
  });
});
