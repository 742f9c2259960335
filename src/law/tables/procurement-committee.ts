/**
 * The tender committee of social landlords (commission d'appel d'offres, CAO, CCH art. R433-6) and the yearly report on how
 * the same contracts were carried out.
 */
import { deepFreeze, lawTable } from '../table.js';
import type { LawTable } from '../row.js';

/** Whose rules a committee follows: those of the private HLM bodies, or the OPH's own of before the law of 2018. */
export type CommitteeRules = 'private-hlm-bodies' | 'own-rules';

/** When a committee or a report is due: above the European threshold (seuil européen), or not settled. */
export type AboveThreshold = 'above-european-threshold' | 'unsettled';

/** What is dated for private landlords and SEM, and for OPH. */
export interface LandlordCommitteeTables<V> {
  /** ESH, HLM co-operatives, SEM approved for social housing. */
  readonly private: LawTable<V>;
  /** OPH. */
  readonly oph: LawTable<V>;
}

const CHECKED = { verifiedTo: '2026-08-01', checkedOn: '2026-11-23' } as const;
const OLD_THRESHOLD =
  'Read in older words, which named the thresholds of a decree of 2005; the European thresholds of the day are taken in their place.';

/** Whose rules the tender committee follows. */
export const tenderCommittee: LandlordCommitteeTables<CommitteeRules> = /* @__PURE__ */ deepFreeze({
  private: /* @__PURE__ */ lawTable<CommitteeRules>({
    ...CHECKED,
    id: 'procurement/tender-committee/private-landlords',
    unit: 'rule',
    title: { fr: 'Commission d’appel d’offres des bailleurs privés', en: 'Tender committee of private landlords' },
    rows: [
      {
        from: '2016-04-01',
        until: '2019-03-31',
        value: 'private-hlm-bodies',
        confidence: 'inferred',
        sources: [{ text: 'cch', article: 'art. R433-6' }],
        note: OLD_THRESHOLD,
      },
      {
        from: '2019-04-01',
        until: null,
        value: 'private-hlm-bodies',
        confidence: 'confirmed',
        sources: [
          { text: 'cch', article: 'art. R433-6' },
          { text: 'ccp', article: 'art. L2124-1' },
        ],
        note: 'For contracts of an amount above the thresholds of L2124-1 ("supérieur"). The body decides who sits, how it works and what it may do.',
      },
    ],
  }),
  oph: /* @__PURE__ */ lawTable<CommitteeRules>({
    ...CHECKED,
    id: 'procurement/tender-committee/oph',
    unit: 'rule',
    title: { fr: 'Commission d’appel d’offres des OPH', en: 'Tender committee of OPH' },
    rows: [
      {
        from: '2016-04-01',
        until: '2018-11-24',
        value: 'own-rules',
        confidence: 'single-source',
        sources: [{ text: 'cch', article: 'art. R433-2' }],
        note: 'An OPH had rules of its own on who sits; from which amount the committee met was not read.',
      },
      {
        from: '2018-11-25',
        until: '2024-03-07',
        value: 'private-hlm-bodies',
        confidence: 'confirmed',
        sources: [
          { text: 'cgct', article: 'art. L1414-2' },
          { text: 'loi-2018-1021', article: 'art. 69' },
          { text: 'cch', article: 'art. R433-6' },
        ],
        note: 'In the statute; article R433-2 of the regulation kept its older words until March 2024.',
      },
      {
        from: '2024-03-08',
        until: null,
        value: 'private-hlm-bodies',
        confidence: 'confirmed',
        sources: [
          { text: 'cch', article: 'art. R433-2' },
          { text: 'decret-2024-177' },
          { text: 'cch', article: 'art. R433-6' },
        ],
        note: 'Published on 7 March 2024, in force the next day; the consolidated code dates its articles 8 March 2024.',
      },
    ],
  }),
});

/** The yearly report to the board on how these contracts were carried out (rapport annuel d'exécution). */
export const executionReport: LandlordCommitteeTables<AboveThreshold> = /* @__PURE__ */ deepFreeze({
  private: /* @__PURE__ */ lawTable<AboveThreshold>({
    ...CHECKED,
    id: 'procurement/execution-report/private-landlords',
    unit: 'rule',
    title: {
      fr: 'Rapport annuel d’exécution des bailleurs privés',
      en: 'Yearly execution report of private landlords',
    },
    rows: [
      {
        from: '2016-04-01',
        until: '2019-03-31',
        value: 'above-european-threshold',
        confidence: 'inferred',
        sources: [{ text: 'cch', article: 'art. R433-6, al. 2' }],
        note: OLD_THRESHOLD,
      },
      {
        from: '2019-04-01',
        until: null,
        value: 'above-european-threshold',
        confidence: 'confirmed',
        sources: [{ text: 'cch', article: 'art. R433-6, al. 2' }],
        note: 'For each contract: the initial amount, the sums paid, and the reasons for the gap.',
      },
    ],
  }),
  oph: /* @__PURE__ */ lawTable<AboveThreshold>({
    ...CHECKED,
    id: 'procurement/execution-report/oph',
    unit: 'rule',
    title: { fr: 'Rapport annuel d’exécution des OPH', en: 'Yearly execution report of OPH' },
    rows: [
      {
        from: '2018-11-25',
        until: null,
        value: 'unsettled',
        confidence: 'single-source',
        sources: [
          { text: 'cch', article: 'art. R433-6, al. 2' },
          { text: 'cgct', article: 'art. L1414-2' },
        ],
        note: 'The text sends OPH to R433-6 for the committee; whether the report comes with it is left open, also by the decree of 6 March 2024.',
      },
    ],
  }),
});
