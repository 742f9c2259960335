/**
 * What is paid to a caretaker or a building employee and may not be counted in the recoverable base (éléments non
 * retenus, art. 2 of the decrees on recoverable charges).
 */
import type { Message } from '../../core/index.js';
import type { LawTable } from '../row.js';
import { lawTable } from '../table.js';

/** Short code of an item, as notes to tenants print it. */
export type ExcludedPayItemCode = 'X1' | 'X2' | 'X3' | 'X4' | 'X5' | 'X6' | 'X7' | 'X8';

/** An item that is not counted. */
export interface ExcludedPayItem {
  /** Its short code. */
  readonly code: ExcludedPayItemCode;
  /** What it is, as a stable key. */
  readonly key:
    | 'pay-in-kind'
    | 'profit-sharing'
    | 'retirement-payments'
    | 'dismissal-payments'
    | 'complementary-health'
    | 'works-council'
    | 'housing-contribution'
    | 'occupational-health';
  /** What it is, for people. */
  readonly names: Message;
}

/** The codes of the items, in the order of the decrees. */
export const excludedPayItemCodes: readonly ExcludedPayItemCode[] = /* @__PURE__ */ Object.freeze([
  'X1',
  'X2',
  'X3',
  'X4',
  'X5',
  'X6',
  'X7',
  'X8',
] as const);

/** The items that are not counted, for caretakers and building employees alike; none for supervisors. */
export const excludedPayItems: LawTable<readonly ExcludedPayItem[]> = /* @__PURE__ */ lawTable<
  readonly ExcludedPayItem[]
>({
  id: 'charges/excluded-pay-items',
  title: {
    fr: 'Éléments de rémunération exclus de la base récupérable',
    en: 'Pay items left out of the recoverable base',
  },
  unit: 'list',
  verifiedTo: '2026-02-01',
  checkedOn: '2026-11-23',
  rows: [
    {
      from: '1982-11-13',
      until: '2008-12-31',
      value: [],
      confidence: 'inferred',
      sources: [{ text: 'decret-82-955', article: 'art. 2' }, { text: 'decret-2008-1411' }],
      note: 'The wording before 2009 counts pay and the social and tax charges on it, and names no exclusion; the list came with the decree of 2008.',
    },
    {
      from: '2009-01-01',
      until: null,
      value: [
        { code: 'X1', key: 'pay-in-kind', names: { fr: 'Salaire en nature', en: 'Pay in kind' } },
        { code: 'X2', key: 'profit-sharing', names: { fr: 'Intéressement et participation', en: 'Profit sharing' } },
        {
          code: 'X3',
          key: 'retirement-payments',
          names: { fr: 'Indemnités et primes de départ à la retraite', en: 'Retirement indemnities and bonuses' },
        },
        {
          code: 'X4',
          key: 'dismissal-payments',
          names: { fr: 'Indemnités de licenciement', en: 'Dismissal indemnities' },
        },
        {
          code: 'X5',
          key: 'complementary-health',
          names: {
            fr: 'Part de l’employeur et du comité d’entreprise dans la complémentaire santé',
            en: 'Share of the employer and of the works council in complementary health cover',
          },
        },
        {
          code: 'X6',
          key: 'works-council',
          names: { fr: 'Contribution au comité d’entreprise', en: 'Contribution to the works council' },
        },
        {
          code: 'X7',
          key: 'housing-contribution',
          names: { fr: 'Participation à l’effort de construction', en: 'Housing contribution' },
        },
        {
          code: 'X8',
          key: 'occupational-health',
          names: { fr: 'Cotisation à la médecine du travail', en: 'Occupational-health fee' },
        },
      ],
      confidence: 'confirmed',
      sources: [
        { text: 'decret-82-955', article: 'art. 2' },
        { text: 'decret-87-713', article: 'art. 2' },
        { text: 'decret-2008-1411' },
      ],
      note: 'Paid leave, the thirteenth month and seniority are not on the list and stay in the base. The list is tied to caretakers and building employees, not to supervisors.',
    },
  ],
});
