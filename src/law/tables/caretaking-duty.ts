/**
 * The duty to have large sets of rented dwellings looked after or watched (obligation de gardiennage ou de surveillance,
 * CSI art. L271-1 and R271-1 to R271-7): where it applies, with how many people, who they may be, what is risked. The
 * consultation that goes with it stands with the others, in `tenant-agreements.ts`.
 */
import { deepFreeze, lawTable, type RowDefinition } from '../table.js';
import type { LawTable } from '../row.js';

/** Where the duty applies: enough rented dwellings in one set, and a place among those named. */
export interface CaretakingScope {
  /** The fewest rented dwellings of a set, included (cent logements locatifs ou plus). */
  readonly minDwellings: number;
  /** A commune of more inhabitants than this is concerned, whatever surrounds it. */
  readonly communeAbove: number;
  /** An unbroken urban area (aire urbaine d'un seul tenant) of at least this many inhabitants is concerned… */
  readonly urbanAreaFrom: number;
  /** …if one of its communes, not necessarily that of the set, has more inhabitants than this. */
  readonly urbanAreaCommuneAbove: number;
}

/** How many people: one full-time person, or the equivalent, for each slice of so many dwellings. */
export interface CaretakingStaffing {
  /** Dwellings in a slice (tranche). */
  readonly dwellingsInSlice: number;
  /** Full-time equivalents for each slice, all year round. */
  readonly fullTimeEquivalents: number;
}

/**
 * Who looks after the buildings: a caretaker (concierge, gardien) or a building employee (employé d'immeuble) of the
 * landlord; prevention and mediation agents or night correspondents (correspondants de nuit); a provider (prestataire).
 */
export type CaretakingStaffKind = 'own-caretaker' | 'own-building-employee' | 'mediation-or-night' | 'provider';

/** Whether a kind of staff fulfils the duty, or comes on top of those who do (à titre de complément). */
export interface CaretakingStaffRule {
  /** The kind. */
  readonly kind: CaretakingStaffKind;
  /** What it is worth. */
  readonly role: 'counts' | 'on-top';
}

/** What follows from failing the duty. */
export interface CaretakingFine {
  /** Class of the petty offence (contravention). */
  readonly offenceClass: number;
  /** How many fines: as many as caretakers are missing, by slice of dwellings. */
  readonly times: 'per-missing-caretaker';
}

/** How long the landlord has to answer the prefect. */
export interface PrefectAnswer {
  /** Months from the request. */
  readonly months: number;
}

/** The dated values of the duty, by subject. */
export interface CaretakingDutyTables {
  /** Where it applies. */
  readonly scope: LawTable<CaretakingScope>;
  /** How many people. */
  readonly staffing: LawTable<CaretakingStaffing>;
  /** Which slices count: the whole ones only. */
  readonly slices: LawTable<'whole'>;
  /** Who may fulfil it. */
  readonly staff: LawTable<readonly CaretakingStaffRule[]>;
  /** What the people who count must do. */
  readonly work: LawTable<'caretaking-or-surveillance'>;
  /** Within how many months the landlord answers the prefect. */
  readonly prefectAnswer: LawTable<PrefectAnswer>;
  /** The fine. */
  readonly fine: LawTable<CaretakingFine>;
}

const CHECKED = { verifiedTo: '2026-02-01', checkedOn: '2026-11-23' } as const;

// Décret 2013-1113 moved the duty here from R127-1 ff. of the CCH, where it stood in the same words since 2002.
const IN_THIS_CODE = { from: '2014-01-01', until: null } as const;

const FIRST_DAY =
  'The first day is that of this part of the code (décret 2013-1113); the same words stood before at R127-1 ff. of the CCH, which these rows leave out.';
const READ_AGAIN = 'Read in the code of September 2020 and of the middle of 2025: a change since then is not excluded.';

function since2014<V>(row: Omit<RowDefinition<V>, 'from' | 'until'>): readonly RowDefinition<V>[] {
  return [{ ...IN_THIS_CODE, recheck: READ_AGAIN, ...row }];
}

/** The duty of caretaking or surveillance of large sets of rented dwellings, for any landlord, by subject. */
export const caretakingDuty: CaretakingDutyTables = /* @__PURE__ */ deepFreeze({
  scope: /* @__PURE__ */ lawTable<CaretakingScope>({
    ...CHECKED,
    id: 'charges/caretaking-duty/scope',
    unit: 'rule',
    title: {
      fr: 'Ensembles soumis à l’obligation de gardiennage ou de surveillance',
      en: 'Sets under the duty of caretaking or surveillance',
    },
    rows: since2014({
      value: { minDwellings: 100, communeAbove: 25_000, urbanAreaFrom: 50_000, urbanAreaCommuneAbove: 15_000 },
      confidence: 'confirmed',
      sources: [
        { text: 'csi', article: 'art. R271-1' },
        { text: 'csi', article: 'art. L271-1' },
      ],
      recheck:
        'The text names the zones urbaines sensibles, which the priority districts (quartiers prioritaires) replaced in 2015, and was last read in the middle of 2025.',
      note: `Also any sensitive area (zone urbaine sensible). One hundred dwellings and the 50,000 inhabitants of the urban area are included ("ou plus", "au moins"); 25,000 and 15,000 are not ("dépasse", "plus de"). ${FIRST_DAY}`,
    }),
  }),
  staffing: /* @__PURE__ */ lawTable<CaretakingStaffing>({
    ...CHECKED,
    id: 'charges/caretaking-duty/staffing',
    unit: 'rule',
    title: {
      fr: 'Nombre de personnes affectées au gardiennage ou à la surveillance',
      en: 'Number of people on caretaking or surveillance',
    },
    rows: since2014({
      value: { dwellingsInSlice: 100, fullTimeEquivalents: 1 },
      confidence: 'confirmed',
      sources: [{ text: 'csi', article: 'art. R271-2' }],
      note: `At least, and all year round. ${FIRST_DAY}`,
    }),
  }),
  slices: /* @__PURE__ */ lawTable<'whole'>({
    ...CHECKED,
    id: 'charges/caretaking-duty/slices',
    unit: 'rule',
    title: {
      fr: 'Tranches de logements comptées pour le gardiennage ou la surveillance',
      en: 'Slices of dwellings that count for caretaking or surveillance',
    },
    rows: since2014({
      value: 'whole',
      confidence: 'inferred',
      sources: [
        { text: 'csi', article: 'art. R271-2' },
        { text: 'csi', article: 'art. R271-7' },
      ],
      note: 'The text says one person by slice of one hundred dwellings ("par tranche de cent logements") and nothing of a fraction of a slice; the fine is counted by the same slices, and a rule that is punished is read narrowly. So 250 dwellings make two slices. No ruling was found.',
    }),
  }),
  staff: /* @__PURE__ */ lawTable<readonly CaretakingStaffRule[]>({
    ...CHECKED,
    id: 'charges/caretaking-duty/staff',
    unit: 'list',
    title: {
      fr: 'Personnes pouvant assurer le gardiennage ou la surveillance',
      en: 'Who may do the caretaking or the surveillance',
    },
    rows: since2014<readonly CaretakingStaffRule[]>({
      value: [
        { kind: 'own-caretaker', role: 'counts' },
        { kind: 'own-building-employee', role: 'counts' },
        { kind: 'mediation-or-night', role: 'on-top' },
        { kind: 'provider', role: 'counts' },
      ],
      confidence: 'confirmed',
      sources: [{ text: 'csi', article: 'art. R271-2' }],
      note: `Its last sentence lets the landlord have it done by a provider of services. ${FIRST_DAY}`,
    }),
  }),
  work: /* @__PURE__ */ lawTable<'caretaking-or-surveillance'>({
    ...CHECKED,
    id: 'charges/caretaking-duty/work',
    unit: 'rule',
    title: {
      fr: 'Travail qui compte pour l’obligation de gardiennage ou de surveillance',
      en: 'Work that counts for the duty of caretaking or surveillance',
    },
    rows: since2014({
      value: 'caretaking-or-surveillance',
      confidence: 'inferred',
      sources: [{ text: 'csi', article: 'art. R271-2' }],
      note: 'The text speaks of people assigned to caretaking or surveillance, and of a provider to whom that is entrusted: a provider who only cleans is read as not being one. No text or ruling read says it.',
    }),
  }),
  prefectAnswer: /* @__PURE__ */ lawTable<PrefectAnswer>({
    ...CHECKED,
    id: 'charges/caretaking-duty/prefect-answer',
    unit: 'rule',
    title: {
      fr: 'Délai de réponse au préfet sur le gardiennage ou la surveillance, en mois',
      en: 'Time to answer the prefect on caretaking or surveillance, in months',
    },
    rows: since2014({
      value: { months: 2 },
      confidence: 'single-source',
      sources: [{ text: 'csi', article: 'art. R271-6' }],
      note: `In Paris the prefect of police asks. ${FIRST_DAY}`,
    }),
  }),
  fine: /* @__PURE__ */ lawTable<CaretakingFine>({
    ...CHECKED,
    id: 'charges/caretaking-duty/fine',
    unit: 'rule',
    title: {
      fr: 'Amende pour défaut de gardiennage ou de surveillance',
      en: 'Fine for want of caretaking or surveillance',
    },
    rows: since2014<CaretakingFine>({
      value: { offenceClass: 5, times: 'per-missing-caretaker' },
      confidence: 'single-source',
      sources: [{ text: 'csi', article: 'art. R271-7' }],
      note: `The same fine for not answering the prefect or answering falsely. ${FIRST_DAY}`,
    }),
  }),
});
