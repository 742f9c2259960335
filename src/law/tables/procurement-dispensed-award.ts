/**
 * What a buyer still owes when it awards a contract without publicity or competition: for its small amount (CCP art. R2122-8,
 * al. 2), or because its object is innovative (art. R2122-9-1, al. 3). Two articles, the same words.
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

const EXPERIMENT = { value: DUTIES, sources: [{ text: 'decret-2018-1225', article: 'art. 1, al. 2' }] } as const;

/** What a buyer still owes when it awards an innovative purchase directly. */
export const innovativeAwardDuties: LawTable<readonly DispensedAwardDuty[]> = /* @__PURE__ */ lawTable<
  readonly DispensedAwardDuty[]
>({
  id: 'procurement/innovative-award-duties',
  unit: 'list',
  title: {
    fr: 'Devoirs de l’acheteur qui passe un achat innovant sans publicité ni mise en concurrence',
    en: 'Duties of a buyer that awards an innovative purchase without publicity or competition',
  },
  verifiedTo: '2026-08-01',
  checkedOn: '2026-11-23',
  rows: [
    {
      ...EXPERIMENT,
      from: '2018-12-25',
      until: '2018-12-26',
      confidence: 'unconfirmed',
      note: 'One source starts the experiment on 25 December 2018; another says that the decree was published on 26 December 2018.',
    },
    {
      ...EXPERIMENT,
      from: '2018-12-27',
      until: '2021-12-15',
      confidence: 'confirmed',
      note: 'Read in two commentaries that quote the article (code-commande-publique.com, ahavocats.fr).',
    },
    {
      from: '2021-12-16',
      until: null,
      value: DUTIES,
      confidence: 'confirmed',
      sources: [{ text: 'ccp', article: 'art. R2122-9-1, al. 3' }],
      note: 'Read in the consolidated code of April 2026, and quoted by law firms (yahia-avocats.fr, guimet-avocats.net).',
    },
  ],
});
