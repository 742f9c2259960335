// @ts-check
// The same question in ten lines: a caretaker replaced by an entreprise d'insertion, for sixty dwellings.
import { compareArrangements, formatEuros } from 'palier';

const dwellings = Array.from({ length: 60 }, (_, n) => ({ id: String(n + 1) }));
const residence = /** @type {const} */ ({ name: 'Les Lilas', regime: 'hlm', territory: 'metropole', dwellings });
const caretaker = {
  grossEmployerCost: '45000',
  excludedPay: [{ item: 'X1', amount: '4440' }],
  tasks: ['common-parts', 'waste'],
};
const line = { label: 'Upkeep and bins', task: 'common-parts-cleaning', priceHt: '31200' };
const offer = {
  label: 'Offer',
  separatesRecoverable: true,
  provider: { name: 'EI', kind: 'EI', vatStatus: 'taxed' },
  lines: [line],
};
const before = { label: 'caretaker', caretakers: [{ label: 'Lodge', workers: [caretaker] }] };
const after = { label: 'association', contracts: [offer] };
const input = { on: '2026-01-01', key: 'per-dwelling', residence, before, after };
const { change } = compareArrangements(/** @type {import('palier').ComparisonInput} */ (input));
for (const who of /** @type {const} */ (['total', 'tenants', 'landlord']))
  console.log(who, formatEuros(change[who].euros, { locale: 'en', signed: true }));
