/**
 * What share of the cost of the landlord's own staff tenants may be charged (art. 2 of the decrees on recoverable
 * charges), by the tasks that the employment contract gives: upkeep of the common parts (entretien des parties
 * communes) and waste removal (élimination des rejets).
 */
import { deepFreeze, lawTable, type RowDefinition, type SourceDefinition } from '../table.js';
import type { LawTable } from '../row.js';

/** How many of the two tasks of art. 2 an employment contract gives. */
export type StaffTasks = 'both-tasks' | 'one-task' | 'no-task';

const CHECKED = { verifiedTo: '2026-02-01', checkedOn: '2026-11-23', unit: 'share' } as const;

// The letters of art. 2 are not quoted: those of décret 82-955 after 2008 were not seen.
const BOTH_DECREES: readonly SourceDefinition[] = [
  { text: 'decret-82-955', article: 'art. 2' },
  { text: 'decret-87-713', article: 'art. 2' },
];
const SINCE_2009: readonly SourceDefinition[] = [...BOTH_DECREES, { text: 'decret-2008-1411' }];
const UNTIL_2008: readonly SourceDefinition[] = [
  { text: 'decret-82-955', article: 'art. 2' },
  { text: 'decret-87-713', article: 'art. 2', confidence: 'single-source' },
];
const IN_1987: readonly SourceDefinition[] = [{ text: 'decret-86-1316' }];

const NOT_YET: RowDefinition<string> = {
  from: '1982-11-13',
  until: '1986-12-31',
  value: '0',
  confidence: 'confirmed',
  sources: [
    { text: 'decret-82-955', article: 'annexe' },
    { text: 'ce-1988-07-01-47-887' },
    { text: 'loi-89-462', article: 'art. 41' },
  ],
  note: 'The list of 1982 left staff out. The Conseil d’État annulled that omission in 1988; the statute of 1989 then said that staff cost is not recoverable for these years.',
};

const NEITHER_TASK: RowDefinition<string> = {
  from: '1987-01-01',
  until: null,
  value: '0',
  confidence: 'inferred',
  sources: BOTH_DECREES,
  note: 'The decrees give a share for the tasks of the list only: whoever has neither of them in the employment contract does nothing that the list names.',
};

/**
 * Share of the cost of a caretaker (gardien, concierge) that is recoverable. A couple on a joint contract counts as one
 * worker. The share supposes that the caretaker does the tasks alone, save for the stand-ins that art. 2 allows.
 */
export const caretakerShares: Readonly<Record<StaffTasks, LawTable<string>>> = /* @__PURE__ */ deepFreeze({
  'both-tasks': /* @__PURE__ */ lawTable({
    ...CHECKED,
    id: 'charges/caretaker-share/both-tasks',
    title: {
      fr: 'Part récupérable du coût du gardien chargé des deux tâches',
      en: 'Recoverable share of the cost of a caretaker who has both tasks',
    },
    rows: [
      NOT_YET,
      {
        from: '1987-01-01',
        until: '1987-12-31',
        value: '0.375',
        confidence: 'confirmed',
        sources: IN_1987,
        note: 'Transition year: half of three quarters.',
      },
      {
        from: '1988-01-01',
        until: '2008-12-31',
        value: '0.75',
        confidence: 'confirmed',
        sources: UNTIL_2008,
      },
      { from: '2009-01-01', until: null, value: '0.75', confidence: 'confirmed', sources: SINCE_2009 },
    ],
  }),
  'one-task': /* @__PURE__ */ lawTable({
    ...CHECKED,
    id: 'charges/caretaker-share/one-task',
    title: {
      fr: 'Part récupérable du coût du gardien chargé d’une seule des deux tâches',
      en: 'Recoverable share of the cost of a caretaker who has one task of the two',
    },
    rows: [
      NOT_YET,
      {
        from: '1987-01-01',
        until: '1987-12-31',
        value: '0',
        confidence: 'inferred',
        sources: IN_1987,
        note: 'The transition speaks of upkeep and waste removal together, in the words that the rulings on the following years read as cumulative.',
      },
      {
        from: '1988-01-01',
        until: '2008-12-31',
        value: '0',
        confidence: 'confirmed',
        sources: [...UNTIL_2008, { text: 'cass-2002-05-07' }],
        note: 'Both tasks were needed.',
      },
      { from: '2009-01-01', until: null, value: '0.4', confidence: 'confirmed', sources: SINCE_2009 },
    ],
  }),
  'no-task': /* @__PURE__ */ lawTable({
    ...CHECKED,
    id: 'charges/caretaker-share/no-task',
    title: {
      fr: 'Part récupérable du coût du gardien qui n’a aucune des deux tâches',
      en: 'Recoverable share of the cost of a caretaker who has neither task',
    },
    rows: [NOT_YET, NEITHER_TASK],
  }),
});

/** Share of the cost of a building employee (employé d'immeuble) that is recoverable. */
export const buildingEmployeeShares: Readonly<Record<StaffTasks, LawTable<string>>> = /* @__PURE__ */ deepFreeze({
  'both-tasks': /* @__PURE__ */ lawTable({
    ...CHECKED,
    id: 'charges/building-employee-share/both-tasks',
    title: {
      fr: 'Part récupérable du coût de l’employé d’immeuble chargé des deux tâches',
      en: 'Recoverable share of the cost of a building employee who has both tasks',
    },
    rows: [
      NOT_YET,
      {
        from: '1987-01-01',
        until: '1987-12-31',
        value: '0.5',
        confidence: 'confirmed',
        sources: IN_1987,
        note: 'Transition year: half.',
      },
      { from: '1988-01-01', until: '2008-12-31', value: '1', confidence: 'confirmed', sources: UNTIL_2008 },
      { from: '2009-01-01', until: null, value: '1', confidence: 'confirmed', sources: SINCE_2009 },
    ],
  }),
  'one-task': /* @__PURE__ */ lawTable({
    ...CHECKED,
    id: 'charges/building-employee-share/one-task',
    title: {
      fr: 'Part récupérable du coût de l’employé d’immeuble chargé d’une seule des deux tâches',
      en: 'Recoverable share of the cost of a building employee who has one task of the two',
    },
    rows: [
      NOT_YET,
      {
        from: '1987-01-01',
        until: '1987-12-31',
        value: '0',
        confidence: 'inferred',
        sources: IN_1987,
        note: 'The transition speaks of upkeep and waste removal together, as the wording of the following years does.',
      },
      {
        from: '1988-01-01',
        until: '2008-12-31',
        value: '0',
        confidence: 'single-source',
        sources: UNTIL_2008,
        note: 'Both tasks were needed; the rulings read speak of caretakers, under the same words.',
      },
      { from: '2009-01-01', until: null, value: '1', confidence: 'confirmed', sources: SINCE_2009 },
    ],
  }),
  'no-task': /* @__PURE__ */ lawTable({
    ...CHECKED,
    id: 'charges/building-employee-share/no-task',
    title: {
      fr: 'Part récupérable du coût de l’employé d’immeuble qui n’a aucune des deux tâches',
      en: 'Recoverable share of the cost of a building employee who has neither task',
    },
    rows: [NOT_YET, NEITHER_TASK],
  }),
});

/**
 * Share of the cost of direct supervision (encadrement technique) of that staff that is recoverable; `null` where
 * supervision was part of the cost of in-house services and no rate was stated.
 */
export const supervisionShare: LawTable<string | null> = /* @__PURE__ */ lawTable<string | null>({
  ...CHECKED,
  id: 'charges/supervision-share',
  title: {
    fr: 'Part récupérable du coût de l’encadrement technique',
    en: 'Recoverable share of the cost of technical supervision',
  },
  rows: [
    {
      ...NOT_YET,
      confidence: 'inferred',
      note: 'Supervision is staff cost, and no staff cost is recoverable for these years: see the shares of the caretaker.',
    },
    {
      from: '1987-01-01',
      until: '2008-12-31',
      value: null,
      confidence: 'confirmed',
      sources: UNTIL_2008,
      note: 'The cost of in-house services included supervision, without a rate.',
    },
    {
      from: '2009-01-01',
      until: null,
      value: '0.1',
      confidence: 'confirmed',
      sources: SINCE_2009,
      note: 'For staff in direct control of caretakers or building employees. Whether the base is the whole pay or the time spent on that control is not settled, and nothing ties the list of excluded pay items to supervisors.',
    },
  ],
});
