import { describe, expect, test } from 'vitest';

import {
  compareArrangements,
  compareScenarios,
  safeCompareScenarios,
  tenantsNote,
  type ArrangementInput,
  type ComparisonInput,
  type ScenariosInput,
} from '../../src/charges/index.js';
import { formatPath } from '../../src/core/index.js';

const dwellings = (count: number) => Array.from({ length: count }, (_, n) => ({ id: String(n + 1) }));

const place = (count = 60) =>
  ({ name: 'Les Lilas', regime: 'hlm', territory: 'metropole', dwellings: dwellings(count) }) as const;

type Tasks = readonly ('common-parts' | 'waste')[];

const lodge = (tasks: Tasks) => ({
  label: 'Loge',
  workers: [{ grossEmployerCost: '45000.00', excludedPay: [{ item: 'X1', amount: '4440.00' }] as const, tasks }],
});

function offer(priceHt: string, name = 'EI'): NonNullable<ArrangementInput['contracts']>[number] {
  return {
    label: name,
    provider: { name, kind: 'EI', vatStatus: 'taxed' },
    separatesRecoverable: true,
    lines: [{ label: 'Nettoyage', task: 'common-parts-cleaning', priceHt }],
  };
}

const today: ArrangementInput = { label: 'gardien', caretakers: [lodge(['common-parts', 'waste'])] };

const input: ScenariosInput = {
  on: '2026-01-01',
  key: 'per-dwelling',
  residence: place(),
  reference: today,
  scenarios: [
    { label: 'tout confié', contracts: [offer('31200.00')] },
    { label: 'bacs gardés', caretakers: [lodge(['waste'])], contracts: [offer('9600.00')] },
    { ...today, label: 'rien ne change' },
  ],
};

describe('several scenarios', () => {
  // Cases 21 and 23 of the worked cases, and no change.
  test('each is compared with today, to the cent', () => {
    const { reference, comparisons } = compareScenarios(input);
    expect(reference.recoverable.euros.toFixed(2)).toBe('30420.00');
    expect(
      comparisons.map(({ after, change }) => [
        after.label,
        ...(['tenants', 'landlord', 'total'] as const).map((name) => change[name].euros.toFixed(2)),
      ]),
    ).toEqual([
      ['tout confié', '7020.00', '-14580.00', '-7560.00'],
      ['bacs gardés', '-2676.00', '14196.00', '11520.00'],
      ['rien ne change', '0.00', '0.00', '0.00'],
    ]);
  });

  test('says which costs the tenants least and which costs least in all; the first of equals', () => {
    expect(compareScenarios(input)).toMatchObject({ cheapestForTenants: 1, cheapestInAll: 0 });
    const twice = [...input.scenarios.slice(1), ...input.scenarios.slice(1)];
    expect(compareScenarios({ ...input, scenarios: twice })).toMatchObject({ cheapestForTenants: 0, cheapestInAll: 1 });
  });

  test('each comparison is one like any other', () => {
    const [first] = compareScenarios(input).comparisons;
    const alone = compareArrangements({
      on: input.on,
      key: input.key,
      residence: input.residence,
      before: input.reference,
      after: input.scenarios[0] ?? today,
    });
    expect(JSON.stringify(first?.change)).toBe(JSON.stringify(alone.change));
    expect(first === undefined ? undefined : tenantsNote(first)).toEqual(tenantsNote(alone));
  });

  test.each([
    [{ ...input, scenarios: [] }, 'core/empty-list at scenarios'],
    [{ ...input, scenarios: Array.from({ length: 101 }, () => today) }, 'core/too-many-items at scenarios'],
    [
      { ...input, scenarios: [today, { label: 'x', contracts: [offer('-1')] }] },
      'core/number-out-of-range at scenarios[1].contracts[0].lines[0].priceHt',
    ],
    [{ ...input, key: 'living-area' }, 'charges/missing-weight at residence.dwellings'],
    [{ ...input, on: '1981-01-01' }, 'charges/no-text-then at on'],
  ])('refuses %#', (bad, said) => {
    const result = safeCompareScenarios(bad as ScenariosInput);
    expect(result.ok ? 'accepted' : `${result.error.code} at ${formatPath(result.error.path)}`).toBe(said);
  });

  test('its sibling returns what it would have returned', () => {
    expect(safeCompareScenarios(input)).toMatchObject({ ok: true, value: { cheapestInAll: 0 } });
  });
});

describe('a switch and the caretaking of a large set', () => {
  const codes = (count: number, after: ArrangementInput, more: Partial<ComparisonInput> = {}): readonly string[] =>
    compareArrangements({
      on: '2026-01-01',
      key: 'per-dwelling',
      residence: place(count),
      before: today,
      after,
      ...more,
    })
      .findings.map(({ code, outcome }) => `${code} ${outcome}`)
      .filter((said) => said.startsWith('charges/caretaking'));
  const gone: ArrangementInput = { label: 'tout confié', contracts: [offer('31200.00')] };
  const asked = 'charges/caretaking-facts-needed uncertain';

  test('a change of posts or tasks in a hundred dwellings asks for the facts; in ninety-nine it does not', () => {
    expect(codes(99, gone)).toEqual([]);
    expect(codes(100, gone)).toEqual([asked]);
    expect(codes(100, { label: 'x', caretakers: [lodge(['waste'])] })).toEqual([asked]);
    const employee = { label: 'Employé', grossEmployerCost: '30000', tasks: ['waste'] } as const;
    expect(codes(100, { ...today, label: 'x', buildingEmployees: [employee] })).toEqual([asked]);
  });

  test('nothing is asked when the staff stays, nor on a day whose text was not read', () => {
    expect(codes(100, { ...today, label: 'x', contracts: [offer('100')] })).toEqual([]);
    expect(codes(100, gone, { on: '2013-12-31' })).toEqual([]);
    expect(codes(100, gone, { on: '2014-01-01' })).toEqual([asked]);
  });

  test('with the facts, says whether the change respects the duty', () => {
    const caretaking = {
      rentedDwellings: 120,
      place: { communePopulation: 30_000 },
      staff: {
        before: [{ label: 'Loge', fullTimeEquivalents: 1, kind: 'own-caretaker', doesCaretakingOrSurveillance: true }],
        after: [{ label: 'EI', fullTimeEquivalents: 1, kind: 'provider', doesCaretakingOrSurveillance: false }],
      },
      councilConsultedOn: '2025-11-01',
      changesOn: '2026-01-01',
    } as const;
    const said = codes(120, gone, { caretaking });
    expect(said).toContain('charges/caretaking-duty-applies met');
    expect(said).toContain('charges/caretaking-duty-met/before met');
    expect(said).toContain('charges/caretaking-consultation met');
    expect(said).not.toContain(asked);
    const paths = compareArrangements({
      on: '2026-01-01',
      key: 'per-dwelling',
      residence: place(120),
      before: today,
      after: gone,
      caretaking,
    }).findings.filter(({ code }) => code.startsWith('charges/caretaking'));
    expect(new Set(paths.map(({ path }) => path[0]))).toEqual(new Set(['caretaking']));
  });
});
