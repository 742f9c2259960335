/**
 * Temporary work for insertion and for disabled people: what the missions of an ETTI (entreprise de travail temporaire
 * d'insertion) and of an EATT (entreprise adaptée de travail temporaire) may be, beside the general law of temporary work
 * (Code du travail, art. L5132-6, L5132-6-1, L1251-7, L5213-13 and L5213-13-3).
 */
import type { LawTable } from '../row.js';
import { deepFreeze, lawTable } from '../table.js';

/** The kinds of structure that supply temporary workers: one a SIAE, the other not. */
export type TemporaryWorkKind = 'ETTI' | 'EATT';

/** How long a mission contract may be. */
export interface MissionLength {
  /** Months at most, renewals included. */
  readonly months: number;
}

/** The gap between two contracts on one post (délai de carence). */
export interface MissionWaiting {
  /** Between two missions of one worker in the path: none, or what the general rule asks. */
  readonly betweenMissions: 'none' | 'general-rule';
  /** The shortest fixed-term contract, in months, by which the user takes the worker on without a gap; `null` if none. */
  readonly hireFromMonths: number | null;
}

/**
 * A case of recourse to a mission that needs neither a replacement nor a surge of activity: to favour the hiring of
 * unemployed people in difficulty (L1251-7 1°), or the mission of an ETTI as such (L1251-7 5°).
 */
export type MissionRecourse = 'hiring-support' | 'insertion-mission';

/** What a case of recourse asks of the mission. */
export interface MissionRecourseRule {
  /** Months at least; `null` when the case asks none. */
  readonly minimumMonths: number | null;
}

/** Permanent contracts (CDI) of temporary workers. */
export interface TemporaryWorkCdi {
  /** The youngest age at signature, included; `null` when no age was read. */
  readonly minimumAge: number | null;
  /** Months at most of each mission under it; `null` when no length was read. */
  readonly missionMonths: number | null;
}

/** A general duty of firms of temporary work. */
export type TemporaryWorkDuty = 'declaration' | 'financial-guarantee';

const CHECKED = { verifiedTo: '2026-08-20', checkedOn: '2026-11-23' } as const;
const PLEIN_EMPLOI = '2023-12-20';
const EATT_LASTING = '2024-01-01';

const THIS_VERSION =
  'The row starts with the version of the article that was read, of 20 December 2023: what it said before was not read.';
const EATT_START = 'The row starts when this kind of structure became permanent; its experiment is left out.';

/** How long a mission may be, by kind of structure. */
export const temporaryMissionLength: Readonly<Record<TemporaryWorkKind, LawTable<MissionLength>>> =
  /* @__PURE__ */ deepFreeze({
    ETTI: /* @__PURE__ */ lawTable<MissionLength>({
      ...CHECKED,
      id: 'siae/temporary-work/mission-length/etti',
      unit: 'rule',
      title: { fr: 'Durée maximale d’une mission d’ETTI', en: 'Longest mission of an ETTI' },
      rows: [
        {
          from: PLEIN_EMPLOI,
          until: null,
          value: { months: 24 },
          confidence: 'confirmed',
          sources: [{ text: 'code-travail', article: 'art. L5132-6' }],
          note: `Renewals are included. It derogates from L1251-12 and L1251-12-1, whose general rule is 18 months. ${THIS_VERSION}`,
        },
      ],
    }),
    EATT: /* @__PURE__ */ lawTable<MissionLength>({
      ...CHECKED,
      id: 'siae/temporary-work/mission-length/eatt',
      unit: 'rule',
      title: { fr: 'Durée maximale d’une mission d’EATT', en: 'Longest mission of an EATT' },
      rows: [
        {
          from: EATT_LASTING,
          until: null,
          value: { months: 24 },
          confidence: 'confirmed',
          sources: [
            { text: 'code-travail', article: 'art. L5213-13-3' },
            { text: 'code-travail', article: 'art. L5213-13' },
          ],
          note: `What was read does not say whether renewals are included: they are counted in it here, the prudent reading. ${EATT_START}`,
        },
      ],
    }),
  });

/** The waiting period, by kind of structure. */
export const temporaryMissionWaiting: Readonly<Record<TemporaryWorkKind, LawTable<MissionWaiting>>> =
  /* @__PURE__ */ deepFreeze({
    ETTI: /* @__PURE__ */ lawTable<MissionWaiting>({
      ...CHECKED,
      id: 'siae/temporary-work/waiting/etti',
      unit: 'rule',
      title: { fr: 'Délai de carence entre les missions d’une ETTI', en: 'Waiting period between missions of an ETTI' },
      rows: [
        {
          from: '2020-12-16',
          until: '2023-12-19',
          value: { betweenMissions: 'general-rule', hireFromMonths: null },
          confidence: 'inferred',
          sources: [
            { text: 'code-travail', article: 'art. L1251-36' },
            { text: 'code-travail', article: 'art. L5132-6' },
          ],
          note: 'The exemption came with the last paragraph of L5132-6, in force on 20 December 2023: before it the general rule applied to an ETTI as to any firm of temporary work. The row starts with the law of 14 December 2020, the first whose rules on ETTI were read.',
        },
        {
          from: PLEIN_EMPLOI,
          until: null,
          value: { betweenMissions: 'none', hireFromMonths: 2 },
          confidence: 'confirmed',
          sources: [
            { text: 'code-travail', article: 'art. L5132-6' },
            { text: 'loi-2023-1196', article: 'art. 10' },
            { text: 'code-travail', article: 'art. L1251-36', confidence: 'single-source' },
          ],
          note: 'Same worker, between two missions in the path; or hire by the user on a fixed-term contract of two months at least. Elsewhere the general rule of L1251-36 stays.',
        },
      ],
    }),
    EATT: /* @__PURE__ */ lawTable<MissionWaiting>({
      ...CHECKED,
      id: 'siae/temporary-work/waiting/eatt',
      unit: 'rule',
      title: { fr: 'Délai de carence entre les missions d’une EATT', en: 'Waiting period between missions of an EATT' },
      rows: [
        {
          from: EATT_LASTING,
          until: null,
          value: { betweenMissions: 'none', hireFromMonths: 2 },
          confidence: 'confirmed',
          sources: [
            { text: 'code-travail', article: 'art. L5213-13-3' },
            { text: 'code-travail', article: 'art. L5213-13' },
            { text: 'code-travail', article: 'art. L1251-36', confidence: 'single-source' },
          ],
          note: `The same two cases as for an ETTI. ${EATT_START}`,
        },
      ],
    }),
  });

/** What each case of recourse of an ETTI asks. */
export const temporaryMissionRecourse: Readonly<Record<MissionRecourse, LawTable<MissionRecourseRule>>> =
  /* @__PURE__ */ deepFreeze({
    'hiring-support': /* @__PURE__ */ lawTable<MissionRecourseRule>({
      ...CHECKED,
      id: 'siae/temporary-work/recourse/hiring-support',
      unit: 'rule',
      title: {
        fr: 'Mission favorisant le recrutement de personnes sans emploi en difficulté',
        en: 'Mission that favours the hiring of unemployed people in difficulty',
      },
      rows: [
        {
          from: PLEIN_EMPLOI,
          until: null,
          value: { minimumMonths: null },
          confidence: 'single-source',
          sources: [{ text: 'code-travail', article: 'art. L1251-7, 1°' }],
          note: 'The case is older than this row, which starts with the version of the article that was read.',
        },
      ],
    }),
    'insertion-mission': /* @__PURE__ */ lawTable<MissionRecourseRule>({
      ...CHECKED,
      id: 'siae/temporary-work/recourse/insertion-mission',
      unit: 'rule',
      title: { fr: 'Mission conclue par une ETTI à ce titre', en: 'Mission concluded by an ETTI as such' },
      rows: [
        {
          from: PLEIN_EMPLOI,
          until: null,
          value: { minimumMonths: 1 },
          confidence: 'single-source',
          sources: [
            { text: 'code-travail', article: 'art. L1251-7, 5°' },
            { text: 'loi-2023-1196', article: 'art. 13' },
          ],
          note: 'One month at least, included, under L5132-6; neither a replacement nor a surge of activity is needed. There was no such case before.',
        },
      ],
    }),
  });

/** Permanent contracts of temporary workers, by kind of structure. */
export const temporaryWorkCdi: Readonly<Record<TemporaryWorkKind, LawTable<TemporaryWorkCdi>>> =
  /* @__PURE__ */ deepFreeze({
    ETTI: /* @__PURE__ */ lawTable<TemporaryWorkCdi>({
      ...CHECKED,
      id: 'siae/temporary-work/cdi/etti',
      unit: 'rule',
      title: { fr: 'CDI intérimaire d’un salarié d’ETTI', en: 'Permanent contract of a worker of an ETTI' },
      rows: [
        {
          from: '2020-12-16',
          until: null,
          value: { minimumAge: 57, missionMonths: 36 },
          confidence: 'single-source',
          sources: [{ text: 'code-travail', article: 'art. L5132-6-1' }],
          note: 'Aged 57 or more, a contract of the type of L1251-58-1, each mission of 36 months at most.',
        },
      ],
    }),
    EATT: /* @__PURE__ */ lawTable<TemporaryWorkCdi>({
      ...CHECKED,
      id: 'siae/temporary-work/cdi/eatt',
      unit: 'rule',
      title: { fr: 'CDI intérimaire d’un salarié d’EATT', en: 'Permanent contract of a worker of an EATT' },
      rows: [
        {
          from: EATT_LASTING,
          until: null,
          value: { minimumAge: null, missionMonths: null },
          confidence: 'confirmed',
          sources: [
            { text: 'code-travail', article: 'art. L5213-13-3' },
            { text: 'code-travail', article: 'art. L5213-13' },
          ],
          note: `A contract of the type of L1251-58-1 is allowed; no age and no length of its missions was read. ${EATT_START}`,
        },
      ],
    }),
  });

/** The part of the law of temporary work that the ordinary missions of an ETTI are kept out of. */
export const temporaryWorkExcluded: LawTable<'section-4-bis'> = /* @__PURE__ */ lawTable<'section-4-bis'>({
  ...CHECKED,
  id: 'siae/temporary-work/excluded-part',
  unit: 'rule',
  title: { fr: 'Règles de l’intérim écartées pour les ETTI', en: 'Rules of temporary work set aside for ETTI' },
  rows: [
    {
      from: PLEIN_EMPLOI,
      until: null,
      value: 'section-4-bis',
      confidence: 'single-source',
      sources: [{ text: 'code-travail', article: 'art. L5132-6' }],
      note: `Section 4 bis is that of the permanent contract of temporary workers (CDI intérimaire); L5132-6-1 opens one to older workers. ${THIS_VERSION}`,
    },
  ],
});

/** What makes a firm an ETTI. */
export const temporaryWorkConvention: LawTable<'state-convention'> = /* @__PURE__ */ lawTable<'state-convention'>({
  ...CHECKED,
  id: 'siae/temporary-work/convention',
  unit: 'rule',
  title: { fr: 'Convention d’une ETTI avec l’État', en: 'Convention of an ETTI with the State' },
  rows: [
    {
      from: PLEIN_EMPLOI,
      until: null,
      value: 'state-convention',
      confidence: 'single-source',
      sources: [{ text: 'code-travail', article: 'art. L5132-6' }],
      note: THIS_VERSION,
    },
  ],
});

/** The general duties of firms of temporary work, as they fall on an ETTI. */
export const temporaryWorkDuties: LawTable<readonly TemporaryWorkDuty[]> = /* @__PURE__ */ lawTable<
  readonly TemporaryWorkDuty[]
>({
  ...CHECKED,
  id: 'siae/temporary-work/general-duties',
  unit: 'list',
  title: { fr: 'Obligations générales de travail temporaire', en: 'General duties of temporary work' },
  rows: [
    {
      from: PLEIN_EMPLOI,
      until: null,
      value: ['declaration', 'financial-guarantee'],
      confidence: 'unconfirmed',
      sources: [
        { text: 'code-travail', article: 'art. L1251-45' },
        { text: 'code-travail', article: 'art. L1251-49' },
      ],
      note: 'These two articles were not read: that they apply to an ETTI as to any firm of temporary work is to be confirmed.',
    },
  ],
});
