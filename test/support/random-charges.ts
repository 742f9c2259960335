import fc from 'fast-check';

import type {
  ArrangementInput,
  ComparisonInput,
  ContractInput,
  ContractLineInput,
  DwellingInput,
  StaffTask,
  WorkerInput,
} from '../../src/charges/index.js';

const cents = (max: number, min = 0): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((value) => (value / 100).toFixed(2));

const tasks: fc.Arbitrary<readonly StaffTask[]> = fc.subarray<StaffTask>(['common-parts', 'waste']);

const worker: fc.Arbitrary<WorkerInput> = fc.record({
  grossEmployerCost: cents(6_000_000, 600_000),
  excludedPay: fc
    .subarray(['X1', 'X5', 'X8'] as const)
    .chain((items) => fc.tuple(...items.map((item) => cents(200_000).map((amount) => ({ item, amount }))))),
  tasks,
});

const line: fc.Arbitrary<ContractLineInput> = fc.oneof(
  fc.record({
    label: fc.constantFrom('Nettoyage', 'Bacs'),
    task: fc.constantFrom('common-parts-cleaning', 'waste-removal', 'green-spaces'),
    priceHt: cents(4_000_000),
    vatRate: fc.constantFrom('standard', 'intermediate'),
  }),
  fc.record({
    label: fc.constant('Encombrants'),
    task: fc.constantFrom('bulky-waste', 'tree-pruning', 'bin-washing'),
    totalTtc: cents(900_000),
  }),
);

const contract: fc.Arbitrary<ContractInput> = fc.record({
  label: fc.constantFrom('Contrat A', 'Contrat B'),
  provider: fc.constant({ name: 'Structure', kind: 'EI', vatStatus: 'taxed' } as const),
  separatesRecoverable: fc.boolean(),
  presence: fc.constantFrom('lasting', 'temporary'),
  lines: fc.array(line, { minLength: 1, maxLength: 4 }),
});

const arrangement: fc.Arbitrary<ArrangementInput> = fc.record({
  label: fc.constantFrom('un', 'deux'),
  caretakers: fc.array(fc.record({ label: fc.constant('Loge'), workers: fc.tuple(worker) }), { maxLength: 2 }),
  buildingEmployees: fc.array(
    worker.map((one) => ({ label: 'Employé', ...one })),
    { maxLength: 1 },
  ),
  contracts: fc.array(contract, { maxLength: 3 }),
});

const dwellings: fc.Arbitrary<readonly DwellingInput[]> = fc
  .array(
    fc.record({
      livingArea: fc.integer({ min: 900, max: 12_000 }).map((area) => (area / 100).toFixed(2)),
      thousandths: fc.integer({ min: 1, max: 60 }),
      vacant: fc.boolean(),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((rows) => rows.map((row, position) => ({ id: `L-${String(position + 1)}`, ...row })));

export const comparisonInput: fc.Arbitrary<ComparisonInput> = fc
  .record({
    key: fc.constantFrom('per-dwelling', 'living-area', 'thousandths'),
    dwellings,
    before: arrangement,
    after: arrangement,
  })
  .map(({ dwellings: rows, ...rest }) => ({
    on: '2026-06-15',
    residence: { name: 'R', regime: 'hlm', territory: 'metropole', dwellings: rows },
    ...rest,
  }));
