import { describe, expect, it } from 'vitest';

import { residence, safeChargesYear, safeCompareArrangements, safeResidence } from '../../src/charges/index.js';
import { formatPath, type SafeResult } from '../../src/core/index.js';

const said = (result: SafeResult<unknown>): string =>
  result.ok ? 'accepted' : `${result.error.code} at ${formatPath(result.error.path)}`;

const told = (result: SafeResult<unknown>): string =>
  result.ok ? 'accepted' : `${said(result)}: ${result.error.expected}, found ${result.error.found}`;

const head = { name: 'Les Tilleuls', regime: 'hlm', territory: 'metropole' } as const;

const made = (fields: object): SafeResult<unknown> => safeResidence({ ...head, dwellings: [{ id: '1' }], ...fields });

/** A comparison of nothing with one purchase. */
const compared = (supply: object, place: object = {}): SafeResult<unknown> =>
  safeCompareArrangements({
    on: '2026-01-01',
    key: 'per-dwelling',
    residence: { ...head, dwellings: [{ id: '1', stairwell: 'A' }, { id: '2' }], ...place },
    before: { label: 'nothing' },
    after: { label: 'light', supplies: [{ label: 'Light', task: 'IV.1.a', totalTtc: '9.00', ...supply }] },
  } as never);

const SUPPLY = 'after.supplies[0]';

describe('words that are printed', () => {
  it.each([
    ['an accented letter', 'Cité Étoile'],
    ['a ligature', 'Sacré-Cœur'],
    ['a capital with an accent', 'Çà'],
    ['a narrow space inside', 'Bâtiment\u202f2'],
    ['a single letter', 'A'],
    ['Chinese', '三号'],
    ['a character of two units', '🏠 3'],
    ['Greek, composed', '\u03ac'],
  ])('may have %s', (_, id) => {
    expect(said(made({ dwellings: [{ id }] }))).toBe('accepted');
  });

  const words = 'printable words on one line, without spaces around them or characters that cannot be seen';
  it.each([
    ['half a pair', 'A\ud800', '"A\\ud800"'],
    ['the other half', '\udc00A', '"\\udc00A"'],
    ['a zero-width space', 'A\u200b1', '"A\\u200b1"'],
    ['a byte order mark inside', 'A\ufeff1', '"A\\ufeff1"'],
    ['a byte order mark before', '\ufeffA', '"\\ufeffA"'],
    ['a joiner', 'A\u200d', '"A\\u200d"'],
    ['a soft hyphen', 'A\u00ad1', '"A\\u00ad1"'],
    ['a change of direction', 'A\u202e1', '"A\\u202e1"'],
    ['a line end', 'A\nB', '"A\\nB"'],
    ['a separator of lines', 'A\u2028B', '"A\\u2028B"'],
    ['a space before', ' A', '" A"'],
    ['a space after', 'A ', '"A "'],
    ['a no-break space after', 'A\u00a0', '"A\u00a0"'],
    ['a space alone', ' ', '" "'],
  ])('may not have %s', (_, id, found) => {
    expect(told(made({ dwellings: [{ id }] }))).toBe(`core/invalid-value at dwellings[0].id: ${words}, found ${found}`);
  });

  it.each([
    ['a dwelling', { dwellings: [{ id: 'e\u0301' }] }, 'dwellings[0].id'],
    ['a building', { dwellings: [{ id: '1', building: 'e\u0301' }] }, 'dwellings[0].building'],
    ['a stairwell', { dwellings: [{ id: '1', stairwell: 'e\u0301' }] }, 'dwellings[0].stairwell'],
    ['the residence', { name: 'e\u0301' }, 'name'],
  ])('have composed accents: %s', (_, fields, path) => {
    expect(told(made(fields))).toBe(
      `core/invalid-value at ${path}: words with composed accents (Unicode form NFC), found "e\\u0301"`,
    );
  });

  it('have composed accents: a tenancy', () => {
    const year = (id: string): SafeResult<unknown> =>
      safeChargesYear({
        year: { firstDay: '2025-01-01', lastDay: '2025-12-31' },
        residence: { ...head, dwellings: [{ id: '1' }] },
        key: 'per-dwelling',
        method: 'pooled-year',
        expenses: { label: '2025' },
        tenancies: [{ id, dwelling: '1', firstDay: '2020-01-01' }],
      });
    expect([said(year('\u00e9')), said(year('e\u0301'))]).toEqual([
      'accepted',
      'core/invalid-value at tenancies[0].id',
    ]);
  });

  it('are one error each, however much is wrong', () => {
    const result = made({ dwellings: [{ id: ' e\u0301 ' }] });
    expect(result.ok ? 0 : result.error.issueCount).toBe(1);
  });
});

describe('a perimeter or a key that is not understood', () => {
  const keys =
    'one of per-dwelling, living-area, usable-area, corrected-area, thousandths, occupants, tax-value, or an object with declared';
  const parts = 'residence, or an object with buildings, stairwells or dwellings';
  it.each([
    [
      { perimeter: { stairwell: 'A' } },
      `core/unknown-key at ${SUPPLY}.perimeter.stairwell: no such key, but buildings or stairwells or dwellings, found "A"`,
    ],
    [{ perimeter: { stairwells: ['A'] } }, 'accepted'],
    [{ perimeter: { stairwells: 'A' } }, `core/wrong-type at ${SUPPLY}.perimeter.stairwells: a list, found "A"`],
    [{ perimeter: 'building' }, `core/unknown-value at ${SUPPLY}.perimeter: ${parts}, found "building"`],
    [{ perimeter: undefined }, `core/missing-value at ${SUPPLY}.perimeter: ${parts}, found undefined`],
    [
      { perimeter: { buildings: ['A'], stairwells: ['A'] } },
      `core/unknown-key at ${SUPPLY}.perimeter.stairwells: no such key, found a list of 1 item`,
    ],
    [{ key: 'area' }, `core/unknown-value at ${SUPPLY}.key: ${keys}, found "area"`],
    [
      { key: { declare: 'lift' } },
      `core/unknown-key at ${SUPPLY}.key.declare: no such key, but declared, found "lift"`,
    ],
  ])('is named: %j', (supply, expected) => {
    expect(told(compared(supply))).toBe(expected);
  });
});

describe('a declared key without a weight', () => {
  const key = { id: 'lift', kind: 'lift-coefficient', name: 'Lift', declaredOn: '2020-01-01' };
  const other = { ...key, id: 'water', byDwelling: [{ dwelling: '1', weight: 1 }] };
  const dwellings = [
    { id: '2', floor: 1 },
    { id: '1', floor: 0 },
  ];
  const used = (fields: object, rows: readonly object[] = dwellings): string =>
    told(compared({ key: { declared: 'lift' } }, { dwellings: rows, declaredKeys: [other, { ...key, ...fields }] }));

  it('points to the dwellings it weighs, in the order given', () => {
    expect(used({ byDwelling: [{ dwelling: '1', weight: 1 }] })).toBe(
      'charges/missing-weight at residence.declaredKeys[1].byDwelling: a weight of every dwelling in the declared key lift; dwelling "2" has none, found undefined',
    );
  });

  it('points to the floors it weighs', () => {
    expect(used({ byFloor: [{ floor: 0, weight: 1 }] })).toBe(
      'charges/missing-weight at residence.declaredKeys[1].byFloor: a weight of every dwelling in the declared key lift; floor 1 (dwelling "2") has none, found undefined',
    );
  });

  it('points to the dwellings when one does not say its floor', () => {
    expect(used({ byFloor: [{ floor: 0, weight: 1 }] }, [{ id: '1', floor: 0 }, { id: '2' }])).toBe(
      'charges/missing-weight at residence.dwellings: floor on every dwelling for the declared key lift; dwelling "2" has none, found undefined',
    );
  });

  it('is accepted when every dwelling concerned has one', () => {
    expect(
      used({
        byFloor: [
          { floor: 0, weight: 0 },
          { floor: 1, weight: 1 },
        ],
      }),
    ).toBe('accepted');
  });
});

describe('a key that no dwelling weighs in', () => {
  it.each([
    ['occupants', { occupants: 0 }],
    ['tax-value', { taxValue: '0.00' }],
  ])('is refused where an expense is shared by it: %s', (key, fields) => {
    const dwellings = ['1', '2'].map((id) => ({ id, ...fields }));
    expect(said(made({ dwellings }))).toBe('accepted');
    expect(said(compared({}, { dwellings }))).toBe('accepted');
    expect(told(compared({ key }, { dwellings }))).toBe(
      `core/all-zero-weights at ${SUPPLY}.key: at least one weight above zero, found "${key}"`,
    );
    expect(said(compared({ key, perimeter: { dwellings: ['2'] } }, { dwellings }))).toBe(
      `core/all-zero-weights at ${SUPPLY}.key`,
    );
  });

  it('is accepted when one dwelling weighs', () => {
    const dwellings = [
      { id: '1', occupants: 0 },
      { id: '2', occupants: 1 },
    ];
    expect(said(compared({ key: 'occupants' }, { dwellings }))).toBe('accepted');
  });

  it('is refused at once for thousandths', () => {
    expect(said(made({ dwellings: [{ id: '1', thousandths: 0 }] }))).toBe('core/all-zero-weights at dwellings');
  });
});

describe('a residence', () => {
  it('keeps dwellings that differ by more than a form of writing', () => {
    const { dwellings } = residence({ ...head, dwellings: [{ id: 'é' }, { id: 'e' }] });
    expect(dwellings.map(({ id }) => id)).toEqual(['e', 'é']);
  });
});
