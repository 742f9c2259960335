import { describe, expect, it } from 'vitest';

import {
  arrangementSchema,
  compareArrangements,
  explainDwelling,
  MAX_DWELLINGS,
  residence,
  safeCompareArrangements,
  safeResidence,
  type ComparisonInput,
  type ResidenceInput,
} from '../../src/charges/index.js';
import { attempt, formatPath, parseInput, type SafeResult } from '../../src/core/index.js';

type Json = Record<string, unknown>;

const said = (result: SafeResult<unknown>): string => {
  if (result.ok) return 'accepted';
  const { code, path, expected } = result.error;
  return expected.length < 5 ? `${code} does not say what it expects` : `${code} at ${formatPath(path)}`;
};

const place = (): Json => ({
  name: 'R',
  regime: 'hlm',
  territory: 'metropole',
  dwellings: [
    { id: '1', livingArea: '50.5', thousandths: 1 },
    { id: '2', livingArea: 60, thousandths: 2 },
  ],
});

describe('a residence', () => {
  const tried = (change: (input: Json) => unknown): string => {
    const input = place();
    const changed = change(input);
    return said(safeResidence((changed === undefined ? input : changed) as ResidenceInput));
  };
  const dwelling = (fields: Json): string => tried((input) => void (input['dwellings'] = [{ id: '1' }, fields]));

  it.each<[string, () => string, string]>([
    ['nothing', () => said(safeResidence(undefined as never)), 'core/missing-value at '],
    ['null', () => tried(() => null), 'core/wrong-type at '],
    ['a list', () => tried(() => []), 'core/wrong-type at '],
    ['an unknown key', () => tried((input) => void (input['dwelings'] = [])), 'core/unknown-key at dwelings'],
    [
      'a __proto__ key',
      () => said(safeResidence(JSON.parse('{"__proto__":{"name":"R"}}') as ResidenceInput)),
      'core/missing-value at name',
    ],
    ['no dwelling', () => tried((input) => void (input['dwellings'] = [])), 'core/empty-list at dwellings'],
    [
      'dwellings that are no list',
      () => tried((input) => void (input['dwellings'] = 'abc')),
      'core/wrong-type at dwellings',
    ],
    [
      'no dwellings',
      () => tried(({ name, regime, territory }) => ({ name, regime, territory })),
      'core/missing-value at dwellings',
    ],
    ['an unknown regime', () => tried((input) => void (input['regime'] = 'HLM')), 'core/unknown-value at regime'],
    [
      'an inherited regime',
      () => tried((input) => void (input['regime'] = 'toString')),
      'core/unknown-value at regime',
    ],
    [
      'an unknown territory',
      () => tried((input) => void (input['territory'] = 'paris')),
      'core/unknown-value at territory',
    ],
    ['an empty name', () => tried((input) => void (input['name'] = '')), 'core/text-too-short at name'],
    [
      'a name too long',
      () => tried((input) => void (input['name'] = 'x'.repeat(1_000_000))),
      'core/text-too-long at name',
    ],
    ['an id met twice', () => dwelling({ id: '1' }), 'core/duplicate-id at dwellings[1].id'],
    ['a number for an id', () => dwelling({ id: 2 }), 'core/wrong-type at dwellings[1].id'],
    ['an id too long', () => dwelling({ id: 'x'.repeat(65) }), 'core/text-too-long at dwellings[1].id'],
    ['an id long enough', () => dwelling({ id: 'x'.repeat(64) }), 'accepted'],
    ['an unknown key in a row', () => dwelling({ id: '2', area: 3 }), 'core/unknown-key at dwellings[1].area'],
    [
      'an area of zero',
      () => dwelling({ id: '2', livingArea: 0 }),
      'core/number-out-of-range at dwellings[1].livingArea',
    ],
    [
      'a negative area',
      () => dwelling({ id: '2', livingArea: -1 }),
      'core/number-out-of-range at dwellings[1].livingArea',
    ],
    [
      'an area with noise',
      () => dwelling({ id: '2', livingArea: 0.1 + 0.2 }),
      'core/inexact-number at dwellings[1].livingArea',
    ],
    [
      'three decimals',
      () => dwelling({ id: '2', livingArea: '50.123' }),
      'core/too-many-decimals at dwellings[1].livingArea',
    ],
    ['NaN', () => dwelling({ id: '2', livingArea: NaN }), 'core/invalid-number at dwellings[1].livingArea'],
    [
      'negative thousandths',
      () => dwelling({ id: '2', thousandths: -1 }),
      'core/number-out-of-range at dwellings[1].thousandths',
    ],
    ['a word for vacant', () => dwelling({ id: '2', vacant: 'yes' }), 'core/wrong-type at dwellings[1].vacant'],
    [
      'thousandths all zero',
      () => tried((input) => void (input['dwellings'] = [{ id: '1', thousandths: 0 }])),
      'core/all-zero-weights at dwellings',
    ],
  ])('with %s', (_, run, expected) => {
    expect(run()).toBe(expected);
  });

  it('with a row too many is refused before any row is looked at', () => {
    expect(MAX_DWELLINGS).toBe(1_000_000);
    const dwellings = Array.from({ length: 1_000_001 }, () => null);
    expect(said(safeResidence({ ...place(), dwellings } as never))).toBe('core/too-many-items at dwellings');
  });

  it('that was checked cannot be changed by spreading it', () => {
    const checked = residence(place() as never);
    expect(said(safeCompareArrangements({ ...comparison(), residence: { ...checked, dwellings: [] } }))).toBe(
      'core/empty-list at residence.dwellings',
    );
    expect(Object.isFrozen(checked)).toBe(true);
    expect(JSON.parse(JSON.stringify(checked))).toEqual(checked);
    expect(residence(JSON.parse(JSON.stringify(checked)) as ResidenceInput)).toEqual(checked);
  });
});

function contract(fields: Json = {}, line: Json = {}): Json {
  return {
    label: 'c',
    provider: { name: 'S', kind: 'EI', vatStatus: 'taxed' },
    separatesRecoverable: true,
    lines: [{ label: 'l', task: 'common-parts-cleaning', priceHt: '100', ...line }],
    ...fields,
  };
}

function comparison(after: Json = { label: 'après' }, fields: Json = {}): ComparisonInput {
  return {
    on: '2026-01-01',
    key: 'per-dwelling',
    residence: place(),
    before: { label: 'avant' },
    after,
    ...fields,
  } as unknown as ComparisonInput;
}

const withContract = (fields: Json, line: Json = {}): string =>
  said(safeCompareArrangements(comparison({ label: 'après', contracts: [contract(fields, line)] })));
const withLine = (line: Json): string => withContract({}, line);
const withWorker = (worker: Json): string =>
  said(
    safeCompareArrangements(
      comparison({
        label: 'après',
        caretakers: [{ label: 'Loge', workers: [{ grossEmployerCost: '1000', tasks: ['waste'], ...worker }] }],
      }),
    ),
  );

describe('a comparison', () => {
  it.each<[string, () => string, string]>([
    [
      'a day that does not exist',
      () => said(safeCompareArrangements(comparison({ label: 'x' }, { on: '2026-02-30' }))),
      'core/invalid-date at on',
    ],
    [
      'a Date for a day',
      () => said(safeCompareArrangements(comparison({ label: 'x' }, { on: new Date(0) }))),
      'core/invalid-date at on',
    ],
    [
      'a day before any text',
      () => said(safeCompareArrangements(comparison({ label: 'x' }, { on: '1982-11-12' }))),
      'charges/no-text-then at on',
    ],
    [
      'an unknown key of apportionment',
      () => said(safeCompareArrangements(comparison({ label: 'x' }, { key: 'area' }))),
      'core/unknown-value at key',
    ],
    [
      'an unknown field',
      () => said(safeCompareArrangements(comparison({ label: 'x' }, { extra: 1 }))),
      'core/unknown-key at extra',
    ],
    [
      'a bad residence',
      () => said(safeCompareArrangements(comparison({ label: 'x' }, { residence: { ...place(), name: 3 } }))),
      'core/wrong-type at residence.name',
    ],
    [
      'no residence',
      () => said(safeCompareArrangements(comparison({ label: 'x' }, { residence: undefined }))),
      'core/missing-value at residence',
    ],
    [
      'an unknown field in an arrangement',
      () => said(safeCompareArrangements(comparison({ label: 'x', contract: [] }))),
      'core/unknown-key at after.contract',
    ],
    [
      'an arrangement without a label',
      () => said(safeCompareArrangements(comparison({}))),
      'core/missing-value at after.label',
    ],
    ['a contract without lines', () => withContract({ lines: [] }), 'core/empty-list at after.contracts[0].lines'],
    [
      'a million and one lines',
      () => withContract({ lines: Array.from({ length: 1_000_001 }) }),
      'core/too-many-items at after.contracts[0].lines',
    ],
    [
      'a bad SIRET',
      () => withContract({ provider: { name: 'S', siret: '39963793300018', kind: 'EI', vatStatus: 'taxed' } }),
      'core/invalid-siret at after.contracts[0].provider.siret',
    ],
    [
      'no VAT status',
      () => withContract({ provider: { name: 'S', kind: 'ACI' } }),
      'core/missing-value at after.contracts[0].provider.vatStatus',
    ],
    [
      'the exemption of an AI for another kind',
      () => withContract({ provider: { name: 'S', kind: 'ACI', vatStatus: 'exempt-ai' } }),
      'charges/exemption-of-another-kind at after.contracts[0].provider.kind',
    ],
    [
      'a bad first day',
      () => withContract({ startsOn: '2026-13-01' }),
      'core/invalid-date at after.contracts[0].startsOn',
    ],
    ['no price', () => withLine({ priceHt: undefined }), 'core/missing-value at after.contracts[0].lines[0].priceHt'],
    ['two prices', () => withLine({ totalTtc: '120' }), 'charges/one-price at after.contracts[0].lines[0]'],
    [
      'an hourly price without hours',
      () => withContract({ lines: [{ label: 'l', task: 'green-spaces', hourlyPriceHt: 20 }] }),
      'core/missing-value at after.contracts[0].lines[0].hours',
    ],
    [
      'a line without a price',
      () => withContract({ lines: [{ label: 'l', task: 'green-spaces', hours: 20 }] }),
      'charges/one-price at after.contracts[0].lines[0]',
    ],
    [
      'a negative price',
      () => withLine({ priceHt: '-1' }),
      'core/number-out-of-range at after.contracts[0].lines[0].priceHt',
    ],
    [
      'three decimals',
      () => withLine({ priceHt: '1.234' }),
      'core/too-many-decimals at after.contracts[0].lines[0].priceHt',
    ],
    [
      'a float with noise',
      () => withLine({ priceHt: 0.1 + 0.2 }),
      'core/inexact-number at after.contracts[0].lines[0].priceHt',
    ],
    [
      'an infinite price',
      () => withLine({ priceHt: Infinity }),
      'core/invalid-number at after.contracts[0].lines[0].priceHt',
    ],
    [
      'a price of a million characters',
      () => withLine({ priceHt: '1'.repeat(1_000_000) }),
      'core/invalid-number at after.contracts[0].lines[0].priceHt',
    ],
    ['an unknown task', () => withLine({ task: 'cleaning' }), 'core/unknown-value at after.contracts[0].lines[0].task'],
    [
      'an inherited task',
      () => withLine({ task: 'constructor' }),
      'core/unknown-value at after.contracts[0].lines[0].task',
    ],
    [
      'a rate that the task does not settle',
      () => withLine({ task: 'rat-control' }),
      'charges/vat-rate-needed at after.contracts[0].lines[0].vatRate',
    ],
    [
      'a rate for a provider without VAT',
      () => withContract({ provider: { name: 'S', kind: 'AI', vatStatus: 'exempt-ai' } }, { vatRate: 'standard' }),
      'charges/vat-rate-not-expected at after.contracts[0].lines[0].vatRate',
    ],
    [
      'a negative cost',
      () => withWorker({ grossEmployerCost: -1 }),
      'core/number-out-of-range at after.caretakers[0].workers[0].grossEmployerCost',
    ],
    [
      'an unknown task of staff',
      () => withWorker({ tasks: ['cleaning'] }),
      'core/unknown-value at after.caretakers[0].workers[0].tasks[0]',
    ],
    [
      'an unknown excluded item',
      () => withWorker({ excludedPay: [{ item: 'X9', amount: 1 }] }),
      'core/unknown-value at after.caretakers[0].workers[0].excludedPay[0].item',
    ],
    [
      'excluded items above the cost',
      () => withWorker({ excludedPay: [{ item: 'X1', amount: '1000.01' }] }),
      'charges/exclusions-exceed-cost at after.caretakers[0].workers[0]',
    ],
    [
      'excluded items equal to the cost',
      () => withWorker({ excludedPay: [{ item: 'X1', amount: '1000.00' }] }),
      'accepted',
    ],
    [
      'three workers on a joint contract',
      () => said(safeCompareArrangements(comparison({ label: 'x', caretakers: [{ label: 'L', workers: [1, 2, 3] }] }))),
      'core/too-many-items at after.caretakers[0].workers',
    ],
    [
      'a share of time above one',
      () =>
        said(
          safeCompareArrangements(
            comparison({ label: 'x', supervision: [{ label: 'C', cost: 1, controlShare: '1.01' }] }),
          ),
        ),
      'core/number-out-of-range at after.supervision[0].controlShare',
    ],
    ['an arrangement that costs nothing', () => said(safeCompareArrangements(comparison())), 'accepted'],
  ])('with %s', (_, run, expected) => {
    expect(run()).toBe(expected);
  });

  it('names what a dwelling lacks for the key', () => {
    const bare = { ...place(), dwellings: [{ id: '1', livingArea: 3 }, { id: '2' }] };
    expect(said(safeCompareArrangements(comparison({ label: 'x' }, { residence: bare, key: 'living-area' })))).toBe(
      'charges/missing-weight at residence.dwellings',
    );
    expect(said(safeCompareArrangements(comparison({ label: 'x' }, { residence: bare, key: 'thousandths' })))).toBe(
      'charges/missing-weight at residence.dwellings',
    );
  });

  it('says which dwelling lacks what', () => {
    const bare = { ...place(), dwellings: [{ id: '1', livingArea: 3, thousandths: 1 }, { id: '2' }] };
    const message = (key: string): string => {
      const result = safeCompareArrangements(comparison({ label: 'x' }, { residence: bare, key }));
      return result.ok ? 'accepted' : result.error.expected;
    };
    expect(message('living-area')).toBe('livingArea on every dwelling for the key living-area; dwelling "2" has none');
    expect(message('thousandths')).toBe('thousandths on every dwelling for the key thousandths; dwelling "2" has none');
  });

  it('keeps of a dwelling what was said of it', () => {
    const rows = [{ id: '1', livingArea: '50,50', thousandths: 1 }, { id: '2' }];
    expect(residence({ ...place(), dwellings: rows } as never).dwellings).toStrictEqual([
      { id: '1', livingArea: '50.5', thousandths: '1', vacant: false },
      { id: '2', vacant: false },
    ]);
  });

  it('refuses a rate that does not exist where the building stands', () => {
    const overseas = { ...place(), territory: 'guadeloupe-martinique-reunion' };
    const after = { label: 'x', contracts: [contract({}, { vatRate: 'intermediate' })] };
    expect(said(safeCompareArrangements(comparison(after, { residence: overseas })))).toBe(
      'charges/no-such-vat-rate at after.contracts[0].lines[0].vatRate',
    );
  });

  it('refuses an item that no list excluded on the day', () => {
    const after = {
      label: 'x',
      buildingEmployees: [
        { label: 'E', grossEmployerCost: 9, tasks: ['waste'], excludedPay: [{ item: 'X1', amount: 1 }] },
      ],
    };
    expect(said(safeCompareArrangements(comparison(after, { on: '2008-12-31' })))).toBe(
      'charges/no-excluded-item-then at after.buildingEmployees[0].excludedPay[0].item',
    );
    expect(said(safeCompareArrangements(comparison(after, { on: '2009-01-01' })))).toBe('accepted');
  });

  it('throws what the safe sibling returns', () => {
    expect(() => compareArrangements({} as never)).toThrow('core/missing-value');
    expect(() => residence({} as never)).toThrow('core/missing-value');
    const known = compareArrangements(comparison());
    expect(said(attempt(() => explainDwelling(known, '3')))).toBe('charges/unknown-dwelling at dwelling');
  });

  it('has a schema of its own for an arrangement', () => {
    expect(said(attempt(() => parseInput(arrangementSchema, { label: 'x', supplies: 3 })))).toBe(
      'core/wrong-type at supplies',
    );
  });
});
