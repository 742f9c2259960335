/**
 * Worked cases of recoverable charges, computed by hand from the texts: décret 82-955 art. 2 and annex, CCH L442-3,
 * CGI 261, 7, 1° bis. Each says what it comes from; amounts are exact.
 */
import type { ArrangementInput, ComparisonInput, ContractInput, DwellingInput } from '../../src/charges/index.js';

/** A case: what is given, and figures of the result by their place in it. */
export interface ComparisonCase {
  readonly name: string;
  readonly source: string;
  readonly input: ComparisonInput;
  readonly expected: Readonly<Record<string, string>>;
}

const nothing: ArrangementInput = { label: 'rien' };

/** Dwellings 1 to `count`, those of `vacant` vacant. */
function dwellings(count: number, vacant: readonly number[] = []): readonly DwellingInput[] {
  return Array.from({ length: count }, (_, n) => ({ id: String(n + 1), vacant: vacant.includes(n + 1) }));
}

function input(
  count: number,
  before: ArrangementInput,
  after = nothing,
  vacant: readonly number[] = [],
): ComparisonInput {
  return {
    on: '2026-01-01',
    key: 'per-dwelling',
    residence: { name: 'R', regime: 'hlm', territory: 'metropole', dwellings: dwellings(count, vacant) },
    before,
    after,
  };
}

type Tasks = readonly ('common-parts' | 'waste')[];
const BOTH: Tasks = ['common-parts', 'waste'];

function caretaker(cost: string, tasks: Tasks): ArrangementInput {
  return { label: 'gardien', caretakers: [{ label: 'Loge', workers: [{ grossEmployerCost: cost, tasks }] }] };
}

/** The caretaker of 45,000.00 whose eligible cost is 40,560.00. */
function caretakerOf45000(tasks: Tasks): NonNullable<ArrangementInput['caretakers']>[number] {
  const excludedPay = [{ item: 'X1', amount: '4440.00' }] as const;
  return { label: 'Loge', workers: [{ grossEmployerCost: '45000.00', excludedPay, tasks }] };
}

function contract(lines: ContractInput['lines'], more: Partial<ContractInput> = {}): ContractInput {
  return {
    label: 'Contrat',
    provider: { name: 'Structure', kind: 'EI', vatStatus: 'taxed' },
    separatesRecoverable: true,
    lines,
    ...more,
  };
}

const cleaning = (price: string): ContractInput['lines'][number] => ({
  label: 'Nettoyage',
  task: 'common-parts-cleaning',
  priceHt: price,
});

export const comparisonCases: readonly ComparisonCase[] = [
  {
    name: '1: a caretaker with both tasks, twenty dwellings of which two are vacant',
    source: 'décret 82-955 art. 2 (75 %); largest remainder, vacancy with the landlord',
    input: input(20, caretaker('38412.36', BOTH), nothing, [19, 20]),
    expected: {
      'before.recoverable': '28809.27',
      'before.notRecoverable': '9603.09',
      'before.vacancy': '2880.92',
      'before.tenants': '25928.35',
      'before.landlord': '12484.01',
      'dwellings.before':
        '144047 144047 144047 144047 144047 144047 144047 144046 144046 144046 144046 144046 144046 144046 144046 144046 144046 144046 144046 144046',
    },
  },
  {
    name: '2: the same cost with one task',
    source: 'décret 82-955 art. 2 (40 %): 38 412.36 × 0.40 = 15 364.944',
    input: input(20, caretaker('38412.36', ['waste'])),
    expected: { 'before.recoverable': '15364.94', 'before.landlord': '23047.42' },
  },
  {
    name: '3: the same cost with neither task',
    source: 'décret 82-955 art. 2, by inference',
    input: input(20, caretaker('38412.36', [])),
    expected: { 'before.recoverable': '0.00', 'before.landlord': '38412.36' },
  },
  {
    name: '4: excluded items leave the base',
    source: 'décret 82-955 art. 2: 45 000.00 less 4 440.00, 75 %',
    input: input(60, { label: 'gardien', caretakers: [caretakerOf45000(BOTH)] }),
    expected: { 'before.total': '45000.00', 'before.recoverable': '30420.00', 'before.landlord': '14580.00' },
  },
  {
    name: '5: a couple on a joint contract, both tasks between them',
    source: 'décret 82-955 art. 2: the couple counts as one worker, 75 % of 42 000.00',
    input: input(10, {
      label: 'couple',
      caretakers: [
        {
          label: 'Loge',
          workers: [
            { grossEmployerCost: '24000.00', tasks: ['common-parts'] },
            { grossEmployerCost: '18000.00', tasks: ['waste'] },
          ],
        },
      ],
    }),
    expected: { 'before.recoverable': '31500.00' },
  },
  {
    name: '5 again: two separate contracts of one task each',
    source: 'décret 82-955 art. 2: 40 % of 24 000.00 and of 18 000.00',
    input: input(10, {
      label: 'deux gardiens',
      caretakers: [
        { label: 'Loge A', workers: [{ grossEmployerCost: '24000.00', tasks: ['common-parts'] }] },
        { label: 'Loge B', workers: [{ grossEmployerCost: '18000.00', tasks: ['waste'] }] },
      ],
    }),
    expected: { 'before.recoverable': '16800.00' },
  },
  {
    name: '6: a building employee, one task being enough',
    source: 'décret 82-955 art. 2 (100 %)',
    input: input(10, {
      label: 'employé',
      buildingEmployees: [{ label: 'Employé', grossEmployerCost: '31000.07', tasks: ['waste'] }],
    }),
    expected: { 'before.recoverable': '31000.07', 'before.landlord': '0.00' },
  },
  {
    name: '7: a supervisor in direct control for the whole of the time (the employee he controls costs nothing here)',
    source: 'décret 82-955 art. 2 (10 %): 5 230.045 rounds up',
    input: input(10, {
      label: 'encadrement',
      buildingEmployees: [{ label: 'Employé', grossEmployerCost: '0', tasks: ['waste'] }],
      supervision: [{ label: 'Chef d’équipe', cost: '52300.45', controlShare: 1 }],
    }),
    expected: { 'before.recoverable': '5230.05' },
  },
  {
    name: '7 again: for 60 % of the time',
    source: 'décret 82-955 art. 2 (10 %) of 31 380.27; the share of time is practice',
    input: input(10, {
      label: 'encadrement',
      buildingEmployees: [{ label: 'Employé', grossEmployerCost: '0', tasks: ['waste'] }],
      supervision: [{ label: 'Chef d’équipe', cost: '52300.45', controlShare: '0.6' }],
    }),
    expected: { 'before.recoverable': '3138.03' },
  },
  {
    name: '9: one contract of three priced lines',
    source: 'décret 82-955 art. 2 a): only the listed line, TTC',
    input: input(10, {
      label: 'contrat',
      contracts: [
        contract([
          cleaning('10000.00'),
          { label: 'Vitrerie de façade', task: 'window-cleaning-facade', priceHt: '1500.00', vatRate: 'standard' },
          { label: 'Encombrants', task: 'bulky-waste', priceHt: '800.00', vatRate: 'standard' },
        ]),
      ],
    }),
    expected: { 'before.total': '14760.00', 'before.recoverable': '12000.00', 'before.landlord': '2760.00' },
  },
  {
    name: '10: the same contract in one lump, nothing separated',
    source: 'Cass. 3e civ. 30-10-2002, a risk: the prudent default recovers nothing',
    input: input(10, {
      label: 'contrat',
      contracts: [contract([cleaning('12300.00')], { separatesRecoverable: false })],
    }),
    expected: { 'before.total': '14760.00', 'before.recoverable': '0.00', 'before.landlord': '14760.00' },
  },
  {
    name: '11: bins in and out, bin washing, disinfectant',
    source: 'list VI.3 and VI.1.b; CA Lyon 19-11-2003 for the washing labour',
    input: input(10, {
      label: 'bacs',
      contracts: [
        contract([
          { label: 'Sortie des bacs', task: 'waste-removal', totalTtc: '4200.00' },
          { label: 'Lavage des bacs', task: 'bin-washing', totalTtc: '960.00' },
          { label: 'Désinfectant', task: 'bin-washing-products', totalTtc: '84.36' },
        ]),
      ],
    }),
    expected: { 'before.recoverable': '4284.36', 'before.landlord': '960.00' },
  },
  {
    name: '17: a vacant dwelling is never spread on the others',
    source: 'CA Paris 18-05-1994: 1 234.56 over four equal dwellings',
    input: input(
      4,
      { label: 'produits', supplies: [{ label: 'Produits', task: 'cleaning-supplies', totalTtc: '1234.56' }] },
      nothing,
      [3],
    ),
    expected: {
      'before.tenants': '925.92',
      'before.vacancy': '308.64',
      'before.landlord': '308.64',
      'dwellings.before': '30864 30864 30864 30864',
    },
  },
  {
    name: '21: a caretaker replaced by an EI: the total falls and tenants pay more',
    source: 'CCH L442-3 and décret 82-955 art. 2: 75 % of 40 560.00 against 31 200.00 HT at 20 %',
    input: input(
      60,
      { label: 'gardien', caretakers: [caretakerOf45000(BOTH)] },
      { label: 'SIAE', contracts: [contract([cleaning('31200.00')])] },
    ),
    expected: {
      'before.total': '45000.00',
      'before.recoverable': '30420.00',
      'before.landlord': '14580.00',
      'after.total': '37440.00',
      'after.recoverable': '37440.00',
      'after.landlord': '0.00',
      'change.total': '-7560.00',
      'change.tenants': '7020.00',
      'change.landlord': '-14580.00',
      'perYear.before': '507.00 507.00 507.00',
      'perYear.after': '624.00 624.00 624.00',
      'perYear.change': '117.00 117.00 117.00',
      'perMonth.before': '42.25 42.25 42.25',
      'perMonth.after': '52.00 52.00 52.00',
      'perMonth.change': '9.75 9.75 9.75',
      'neutralHt.0': '25350.00',
    },
  },
  {
    name: '23: the caretaker keeps the bins only, a SIAE cleans',
    source: 'décret 82-955 art. 2 (40 % of 40 560.00) and L442-3: 16 224.00 + 11 520.00',
    input: input(
      60,
      { label: 'gardien', caretakers: [caretakerOf45000(BOTH)] },
      {
        label: 'gardien et SIAE',
        caretakers: [caretakerOf45000(['waste'])],
        contracts: [contract([cleaning('9600.00')])],
      },
    ),
    expected: {
      'after.total': '56520.00',
      'after.recoverable': '27744.00',
      'after.landlord': '28776.00',
      'change.tenants': '-2676.00',
      'change.total': '11520.00',
    },
  },
  {
    name: '23 the wrong way: the same without amending the employment contract',
    source: 'Cass. 3e civ. 17-12-2013 n° 12-26.780: nothing of the caretaker is recoverable, 11 520.00 remains',
    input: input(
      60,
      { label: 'gardien', caretakers: [caretakerOf45000(BOTH)] },
      {
        label: 'gardien et SIAE',
        caretakers: [caretakerOf45000(BOTH)],
        contracts: [contract([cleaning('9600.00')])],
      },
    ),
    expected: { 'after.recoverable': '11520.00', 'after.landlord': '45000.00', 'after.total': '56520.00' },
  },
  {
    name: '23 for a while: the SIAE stands in during sick leave',
    source: 'décret 82-955 art. 2: 75 % is kept, the invoice is recoverable',
    input: input(
      60,
      { label: 'gardien', caretakers: [caretakerOf45000(BOTH)] },
      {
        label: 'gardien et SIAE',
        caretakers: [caretakerOf45000(BOTH)],
        contracts: [contract([cleaning('9600.00')], { presence: 'temporary' })],
      },
    ),
    expected: { 'after.recoverable': '41940.00', 'after.landlord': '14580.00' },
  },
  {
    name: '24: two lines of 100.00 on three dwellings are grouped before they are apportioned',
    source: 'largest remainder on 200.00: 66.67, 66.67, 66.66',
    input: input(3, {
      label: 'deux lignes',
      supplies: [
        { label: 'Produits', task: 'cleaning-supplies', totalTtc: '100.00' },
        { label: 'Sel', task: 'snow-salt', totalTtc: '100.00' },
      ],
    }),
    expected: { 'before.recoverable': '200.00', 'dwellings.before': '6667 6667 6666' },
  },
  {
    name: '25: 500 hours of an exempt AI against 500 hours of an EI',
    source: 'CGI 261, 7, 1° bis: dearer before tax, cheaper including tax',
    input: input(
      10,
      {
        label: 'EI',
        contracts: [
          contract([{ label: 'Heures', task: 'common-parts-cleaning', hours: '500', hourlyPriceHt: '20.00' }]),
        ],
      },
      {
        label: 'AI',
        contracts: [
          contract([{ label: 'Heures', task: 'common-parts-cleaning', hours: '500', hourlyPriceHt: '21.50' }], {
            provider: { name: 'Association', kind: 'AI', vatStatus: 'exempt-ai' },
          }),
        ],
      },
    ),
    expected: {
      'before.recoverable': '12000.00',
      'after.recoverable': '10750.00',
      'change.tenants': '-1250.00',
      'neutralHt.0': '12000.00',
    },
  },
  {
    name: '27: shrubs and lawns, and tree pruning beside them',
    source: 'list V.2.a; Cass. 3e civ. 23-03-2004 n° 02-20.933',
    input: input(10, {
      label: 'espaces verts',
      contracts: [
        contract([
          { label: 'Arbustes et pelouses', task: 'green-spaces', priceHt: '6400.00' },
          { label: 'Élagage', task: 'tree-pruning', priceHt: '1850.00', vatRate: 'standard' },
        ]),
      ],
    }),
    expected: { 'before.recoverable': '7680.00', 'before.landlord': '2220.00' },
  },
];
