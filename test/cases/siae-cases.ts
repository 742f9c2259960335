/**
 * Situations of insertion structures and what the law says of them, found by hand in the texts before the code. The
 * numbers are those of the list that they were worked out in.
 */
import type { Finding, Outcome } from '../../src/index.js';
import * as palier from '../../src/index.js';

/** A situation. */
export interface SiaeCase {
  /** What happens. */
  readonly name: string;
  /** What is asked of the package. */
  readonly run: () => { readonly findings: readonly Finding[] };
  /** The finding that answers, its outcome, and an article that it rests on. */
  readonly expected: readonly [code: string, outcome: Outcome, article: string];
  /** Figures that it compares, by name. */
  readonly figures?: Readonly<Record<string, string>>;
}

const oph = { userForm: 'oph', userId: 'oph' } as const;
const esh = { userForm: 'esh', userId: 'esh' } as const;

/** The cases. */
export const siaeCases: readonly SiaeCase[] = [
  {
    name: '1: 500 hours at one ESH in the 24 months, no derogation',
    run: () =>
      palier.associationHours({
        on: '2026-06-30',
        supplies: [{ ...esh, firstDay: '2025-01-06', lastDay: '2026-06-30', hours: 500 }],
      }),
    expected: ['siae/association-hours-exceeded', 'breached', 'art. L5132-9'],
    figures: { counted: '500', cap: '480', excess: '20' },
  },
  {
    name: '3: 300 hours at an ESH and 400 at an association that runs a résidence sociale',
    run: () =>
      palier.associationHours({
        on: '2026-06-30',
        supplies: [
          { ...esh, firstDay: '2025-01-06', lastDay: '2025-12-31', hours: 300 },
          { userForm: 'non-profit', userId: 'residence', firstDay: '2025-02-01', lastDay: '2026-06-30', hours: 400 },
        ],
      }),
    expected: ['siae/association-hours-within', 'met', 'art. L5132-9'],
    figures: { counted: '300', cap: '480' },
  },
  {
    name: '5: 700 hours at an OPH under a derogation of the prefect',
    run: () =>
      palier.associationHours({
        on: '2026-06-30',
        supplies: [{ ...oph, firstDay: '2025-01-06', lastDay: '2026-06-30', hours: 700 }],
        derogations: [{ firstDay: '2025-01-01', lastDay: '2027-12-31' }],
      }),
    expected: ['siae/association-hours-derogated', 'met', 'art. D5132-18-1'],
  },
  {
    name: '6: 400 hours to February 2026, 100 in March 2026, first supply on 1 March 2024',
    run: () =>
      palier.associationHours({
        on: '2026-03-31',
        supplies: [
          { ...oph, firstDay: '2024-03-01', lastDay: '2026-02-28', hours: 400 },
          { ...oph, firstDay: '2026-03-01', lastDay: '2026-03-31', hours: 100 },
        ],
      }),
    expected: ['siae/association-window-restart', 'uncertain', 'art. L5132-9'],
  },
  {
    name: '7: removal of asbestos in stairwells',
    run: () => palier.associationSupply({ on: '2026-06-01', userForm: 'oph', forbiddenWork: true }),
    expected: ['siae/association-work-forbidden', 'breached', 'art. L5132-10'],
  },
  {
    name: '9: an association whose convention covers the Val-de-Marne is asked to work in Seine-et-Marne',
    run: () =>
      palier.associationSupply({
        on: '2026-06-01',
        userForm: 'oph',
        place: { departement: '77' },
        territory: { departements: ['94'] },
      }),
    expected: ['siae/association-place-outside', 'breached', 'art. R5132-19'],
  },
  {
    name: '11: an ACI sells 150,000 € for 500,000 € of linked costs, without a decision',
    run: () => palier.worksiteSales({ on: '2026-06-01', sales: 150_000, linkedCosts: 500_000 }),
    expected: ['siae/worksite-sales-not-below-cap/now', 'breached', 'art. D5132-34'],
  },
  {
    name: '13: an ACI sells 150,000 € for 600,000 € of linked costs and 400,000 € of income',
    run: () => palier.worksiteSales({ on: '2026-06-01', sales: 150_000, linkedCosts: 600_000, income: 400_000 }),
    expected: ['siae/worksite-sales-below-cap/now', 'met', 'art. D5132-34'],
  },
  {
    name: '15: a CDDI of four months in an ACI at 18 hours a week, without derogation',
    run: () =>
      palier.insertionContract({
        on: '2026-01-12',
        kind: 'ACI',
        firstDay: '2026-01-15',
        lastDay: '2026-05-14',
        weeklyHours: 18,
      }),
    expected: ['siae/insertion-contract-minimum-hours', 'breached', 'art. L5132-15-1'],
  },
  {
    name: '17: 15 hours in an EI and 12 in a private firm, five months after the path began, with the prefect',
    run: () =>
      palier.insertionContract({
        on: '2026-01-02',
        kind: 'EI',
        firstDay: '2026-01-02',
        lastDay: '2026-12-31',
        weeklyHours: 15,
        hoursPeriod: { firstDay: '2026-06-02', lastDay: '2026-11-30' },
        derogations: [
          {
            reason: 'cumulation',
            decisions: [{ decidedOn: '2026-05-20', firstDay: '2026-06-02', lastDay: '2026-12-01' }],
            pathFirstDay: '2026-01-02',
            otherHours: 12,
            otherEmployer: 'other',
            promiseOfHire: true,
            supportPlan: true,
          },
        ],
      }),
    expected: ['siae/insertion-contract-cumulation-hours', 'met', 'art. D5132-10-5-3'],
  },
  ...(['20', '30'] as const).map((cap): SiaeCase => ({
    name: `19: a third CDI inclusion of ten posts, at ${cap} %`,
    run: () =>
      palier.seniorContract({
        on: '2026-06-01',
        kind: 'EI',
        age: 57,
        pathFirstDay: '2025-06-01',
        insertionPosts: 10,
        heldPosts: 2,
        askedPosts: 1,
        weeklyHours: 35,
        prefectDecidedOn: cap === '20' ? null : '2026-05-01',
      }),
    expected:
      cap === '20'
        ? ['siae/senior-contract-posts-prefect', 'breached', 'art. D5132-10-5-2']
        : ['siae/senior-contract-posts-raised', 'met', 'art. D5132-10-5-2'],
  })),
  {
    name: '25: a mission of an ETTI in November 2023 right after another of the same worker',
    run: () =>
      palier.temporaryMission({
        on: '2023-11-15',
        kind: 'ETTI',
        firstDay: '2023-11-15',
        lastDay: '2023-12-15',
        previous: { lastDay: '2023-11-14', samePath: true },
      }),
    expected: ['siae/mission-waiting-before-exemption', 'not-applicable', 'art. L1251-36'],
  },
  {
    name: '29: a path ended on 1 March 2026, a new one asked by the SIAE alone on 1 October 2026',
    run: () =>
      palier.insertionPath({
        on: '2026-10-01',
        startedOn: '2024-03-01',
        kind: 'EI',
        ended: { on: '2026-03-01', early: false },
        newPathAskedBy: 'siae',
      }),
    expected: ['siae/path-new/siae-refused', 'breached', 'art. R5132-1-4'],
  },
  {
    name: '31: an EITI bids for a lot reserved to insertion on 23 November 2026',
    run: () =>
      palier.mayEnterReservation({ on: '2026-11-23', reservation: 'insertion', candidate: { kinds: ['EITI'] } }),
    expected: ['siae/reservation-equivalent-doubtful', 'uncertain', 'art. L2113-13'],
  },
  {
    name: '33: an AI with its convention and a disinterested management invoices cleaning to an OPH',
    run: () => ({
      findings: palier.vatStatusFindings({
        on: '2026-11-23',
        kind: 'AI',
        vatStatus: 'exempt-ai',
        conventionHeld: true,
        disinterestedManagement: true,
      }),
    }),
    expected: ['charges/vat-status/ai-exemption', 'met', '261, 7, 1° bis'],
  },
];
