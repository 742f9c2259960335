/**
 * What a buyer still owes when it awards a contract without publicity or competition for its small amount (CCP art. R2122-8,
 * al. 2).
 */
import { lawTable } from '../table.js';
import type { LawTable } from '../row.js';

/**
 * What is still owed: a `relevant-offer` (offre pertinente), a `good-use-of-public-money`, and `not-always-the-same-operator`
 * where several offers may meet the need.
 */
export type DispensedAwardDuty = 'relevant-offer' | 'good-use-of-public-money' | 'not-always-the-same-operator';

const DUTIES: readonly DispensedAwardDuty[] = [
  'relevant-offer',
  'good-use-of-public-money',
  'not-always-the-same-operator',
];

/** What a buyer still owes when it awards a contract directly for its small amount. */
export const dispensedAwardDuties: LawTable<readonly DispensedAwardDuty[]> = /* @__PURE__ */ lawTable<
  readonly DispensedAwardDuty[]
>({
  id: 'procurement/dispensed-award-duties',
  unit: 'list',
  title: {
    fr: 'Devoirs de l’acheteur dispensé de publicité et de mise en concurrence',
    en: 'Duties of a buyer dispensed from publicity and competition',
  },
  verifiedTo: '2026-08-01',
  checkedOn: '2026-11-23',
  rows: [
    {
      from: '2016-04-01',
      until: '2019-03-31',
      value: DUTIES,
      confidence: 'single-source',
      sources: [{ text: 'decret-2016-360', article: 'art. 30, I, 8°' }],
      note: 'Read in a commentary of the ruling of the Conseil d’État on this article (guimet-avocats.net).',
    },
    {
      from: '2019-04-01',
      until: null,
      value: DUTIES,
      confidence: 'confirmed',
      sources: [{ text: 'ccp', article: 'art. R2122-8, al. 2' }],
    },
  ],
});
