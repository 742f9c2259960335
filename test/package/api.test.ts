import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { API_FOLDER, apiTexts } from '../tools/api.js';

const built = apiTexts();

test('every module has its reviewed API, and no other is left over', () => {
  expect(readdirSync(API_FOLDER).sort()).toEqual([...built.keys()].sort());
});

test.each([...built])('%s is what was reviewed', (name, text) => {
  const path = join(API_FOLDER, name);
  const reviewed = existsSync(path) ? readFileSync(path, 'utf8') : '';
  expect(text, 'The public API changed. If it was meant: npm run api:update, and review the difference.').toBe(
    reviewed,
  );
});
