import { expect, inject, test } from 'vitest';

import { ZONES } from './zones.js';

test('the project runs in the time zone that it names', () => {
  const zone = inject('zone');
  expect(process.env['TZ']).toBe(zone);
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  expect(new Date(2024, 0, 1).getTimezoneOffset()).toBe(ZONES[zone]?.offset);
});
