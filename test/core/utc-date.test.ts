import { expect, test } from 'vitest';

import { utcDate } from '../../src/core/utc-date.js';

// 31 December 1994 did not exist in Kiritimati; the hour is one that Paris skipped in March 2024.
const INSTANTS = [Date.UTC(1994, 11, 31), Date.UTC(2024, 2, 31, 1, 30, 45, 678), Date.UTC(1900, 0, 1), -1];

test('local getters read the UTC fields', () => {
  for (const instant of INSTANTS) {
    const date = utcDate(instant);
    expect([
      date.getFullYear(),
      date.getMonth(),
      date.getDate(),
      date.getDay(),
      date.getHours(),
      date.getMinutes(),
      date.getSeconds(),
      date.getMilliseconds(),
      date.getTimezoneOffset(),
    ]).toEqual([
      date.getUTCFullYear(),
      date.getUTCMonth(),
      date.getUTCDate(),
      date.getUTCDay(),
      date.getUTCHours(),
      date.getUTCMinutes(),
      date.getUTCSeconds(),
      date.getUTCMilliseconds(),
      0,
    ]);
  }
});

test('local setters write the UTC fields, with or without the optional ones', () => {
  const written = (write: (date: Date) => number): string => {
    const date = utcDate(Date.UTC(2023, 0, 2, 3, 4, 5, 6));
    const returned = write(date);
    expect(returned).toBe(date.getTime());
    return date.toISOString();
  };
  expect(written((date) => date.setFullYear(2024))).toBe('2024-01-02T03:04:05.006Z');
  expect(written((date) => date.setFullYear(2024, 1, 29))).toBe('2024-02-29T03:04:05.006Z');
  expect(written((date) => date.setMonth(11))).toBe('2023-12-02T03:04:05.006Z');
  expect(written((date) => date.setMonth(2, 0))).toBe('2023-02-28T03:04:05.006Z');
  expect(written((date) => date.setDate(32))).toBe('2023-02-01T03:04:05.006Z');
  expect(written((date) => date.setHours(23))).toBe('2023-01-02T23:04:05.006Z');
  expect(written((date) => date.setHours(0, 0, 0, 0))).toBe('2023-01-02T00:00:00.000Z');
  expect(written((date) => date.setMinutes(59))).toBe('2023-01-02T03:59:05.006Z');
  expect(written((date) => date.setMinutes(59, 58, 57))).toBe('2023-01-02T03:59:58.057Z');
  expect(written((date) => date.setSeconds(58))).toBe('2023-01-02T03:04:58.006Z');
  expect(written((date) => date.setSeconds(58, 57))).toBe('2023-01-02T03:04:58.057Z');
  expect(written((date) => date.setMilliseconds(7))).toBe('2023-01-02T03:04:05.007Z');
});

test('the constructor makes dates of the same kind, as date-fns needs', () => {
  const date = utcDate(0);
  const again = new (date.constructor as DateConstructor)(Date.UTC(2024, 5, 15, 23, 59));
  expect([again.getDate(), again.getHours()]).toEqual([15, 23]);
});
