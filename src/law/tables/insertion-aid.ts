/**
 * How the aid per post in insertion (aide au poste d'insertion) is counted: the hours of a full-time equivalent, the
 * modulated part, posts in prison, the CDI inclusion.
 */
import type { LawTable } from '../row.js';
import type { SiaeKind } from '../structure-kind.js';
import { deepFreeze, lawTable, type RowDefinition, type SourceDefinition } from '../table.js';

/** The hours of one full-time equivalent over a year, and which hours are counted. */
export interface FullTimeHours {
  /** Hours. */
  readonly hours: number;
  /** Hours worked (heures travaillées) or hours paid (heures payées). */
  readonly nature: 'worked' | 'paid';
}

/** A kind whose posts may be in prison with an amount of their own, or with the ordinary one. */
export type PrisonAidKind = 'EI' | 'ACI';

/**
 * The fixed part of a post in prison: an amount of its own, in euros for a full-time equivalent and a year; the `ordinary`
 * one of the kind; or `unknown` where none was found.
 */
export type PrisonAid =
  | {
      /** An amount of its own. */
      readonly socle: 'own';
      /** Euros. */
      readonly euros: string;
    }
  | {
      /** The ordinary amount, or none found. */
      readonly socle: 'ordinary' | 'unknown';
    };

/** A kind that may hire on a CDI inclusion. */
export type CdiAidKind = 'EI' | 'ETTI' | 'AI' | 'ACI';

/** What the aid of a CDI inclusion is, as shares of the fixed part. */
export interface CdiInclusionAid {
  /** In the first year. */
  readonly firstYear: string;
  /** From the second year on. */
  readonly after: string;
}

const CHECKED = { verifiedTo: '2026-08-20', checkedOn: '2026-11-23' } as const;

function code(article: string): SourceDefinition {
  return { text: 'code-travail', article };
}

function fullTime(
  kind: SiaeKind,
  value: FullTimeHours,
  row: Omit<RowDefinition<FullTimeHours>, 'value'>,
): LawTable<FullTimeHours> {
  return lawTable<FullTimeHours>({
    ...CHECKED,
    id: `siae/aid/full-time-hours/${kind.toLowerCase()}`,
    unit: 'rule',
    title: { fr: `Heures d’un équivalent temps plein, ${kind}`, en: `Hours of a full-time equivalent, ${kind}` },
    rows: [{ value, ...row }],
  });
}

const BY_ARRETE = {
  until: null,
  confidence: 'confirmed',
  sources: [{ text: 'arrete-aide-2014-03-06' }, { text: 'associatheque', confidence: 'single-source' }],
  note: 'The arrêtés on the aid were read through digests; the first day is that of the first amount.',
} as const;

/** The hours of a full-time equivalent (équivalent temps plein) for the aid, by kind. An ACI counts hours paid. */
export const insertionFullTimeHours: Readonly<Record<SiaeKind, LawTable<FullTimeHours>>> = /* @__PURE__ */ deepFreeze({
  EI: /* @__PURE__ */ fullTime(
    'EI',
    { hours: 1505, nature: 'worked' },
    {
      from: '2014-01-01',
      until: null,
      confidence: 'single-source',
      sources: [{ text: 'qr-iae-2014' }],
      note: 'The arrêtés on the EITI used the same number of hours.',
    },
  ),
  ETTI: /* @__PURE__ */ fullTime('ETTI', { hours: 1600, nature: 'worked' }, { ...BY_ARRETE, from: '2014-01-01' }),
  AI: /* @__PURE__ */ fullTime('AI', { hours: 1607, nature: 'worked' }, { ...BY_ARRETE, from: '2014-07-01' }),
  ACI: /* @__PURE__ */ fullTime('ACI', { hours: 1820, nature: 'paid' }, { ...BY_ARRETE, from: '2014-07-01' }),
  EITI: /* @__PURE__ */ fullTime(
    'EITI',
    { hours: 1505, nature: 'worked' },
    {
      from: '2019-01-01',
      until: '2024-12-31',
      confidence: 'confirmed',
      sources: [{ text: 'arrete-aide-2019-02-27' }, { text: 'arrete-aide-2024-04-30' }],
      note: 'A monthly aid took the place of this scheme on 1 January 2025.',
    },
  ),
});

/** The most that the modulated part (part modulée) may add, as a share of the fixed part: elsewhere, and in prison. */
export const insertionAidModulation: Readonly<Record<'ordinary' | 'prison', LawTable<string>>> =
  /* @__PURE__ */ deepFreeze({
    ordinary: /* @__PURE__ */ lawTable({
      ...CHECKED,
      id: 'siae/aid/modulation/ordinary',
      unit: 'share',
      title: { fr: 'Part modulée maximale de l’aide au poste', en: 'Highest modulated part of the aid per post' },
      rows: [
        {
          from: '2014-01-01',
          until: null,
          value: '0.1',
          confidence: 'confirmed',
          sources: [code('art. R5132-7'), code('art. R5132-10-12'), code('art. R5132-23'), code('art. R5132-37')],
          note: 'From nothing to ten per cent, by profile of the workers, actions and means, and results at exit. The first day is that of the first amounts of the aid.',
        },
      ],
    }),
    prison: /* @__PURE__ */ lawTable({
      ...CHECKED,
      id: 'siae/aid/modulation/prison',
      unit: 'share',
      title: {
        fr: 'Part modulée maximale de l’aide au poste en milieu pénitentiaire',
        en: 'Highest modulated part of the aid per post in prison',
      },
      rows: [
        {
          from: '2019-01-01',
          until: null,
          value: '0.05',
          confidence: 'confirmed',
          sources: [
            { text: 'arrete-aide-2019-02-27' },
            { text: 'arrete-aide-2021-12-21' },
            { text: 'arrete-aide-2022-07-05', confidence: 'single-source' },
          ],
        },
      ],
    }),
  });

const ORDINARY_IN_PRISON = {
  from: '2022-08-21',
  until: null,
  value: { socle: 'ordinary' },
  confidence: 'single-source',
  sources: [{ text: 'arrete-aide-2022-07-05' }],
  note: 'The first day is that of publication of the arrêté.',
} as const;

function prison(kind: PrisonAidKind, in2019: string, in2021: string): LawTable<PrisonAid> {
  const unknown = { value: { socle: 'unknown' }, confidence: 'unconfirmed' } as const;
  return lawTable<PrisonAid>({
    ...CHECKED,
    id: `siae/aid/prison/${kind.toLowerCase()}`,
    unit: 'rule',
    title: {
      fr: `Socle de l’aide au poste en milieu pénitentiaire, ${kind}`,
      en: `Fixed part of the aid per post in prison, ${kind}`,
    },
    rows: [
      {
        from: '2019-01-01',
        until: '2019-12-31',
        value: { socle: 'own', euros: in2019 },
        confidence: 'confirmed',
        sources: [{ text: 'arrete-aide-2019-02-27' }],
        note: 'Ten posts at most in a prison.',
      },
      {
        ...unknown,
        from: '2020-01-01',
        until: '2021-09-30',
        sources: [{ text: 'arrete-aide-2020' }],
        note: 'The amount of this period was not found.',
      },
      {
        from: '2021-10-01',
        until: '2021-12-31',
        value: { socle: 'own', euros: in2021 },
        confidence: 'confirmed',
        sources: [{ text: 'arrete-aide-2021-12-21' }],
      },
      {
        ...unknown,
        from: '2022-01-01',
        until: '2022-08-20',
        sources: [{ text: 'arrete-aide-2022-07-05' }],
        note: 'The arrêté of 5 July 2022 gives posts in prison the ordinary amount; whether from January, from May or from its publication on 21 August 2022 was not found.',
      },
      ORDINARY_IN_PRISON,
    ],
  });
}

/** The fixed part of a post in prison (milieu pénitentiaire), by kind. */
export const insertionPrisonAid: Readonly<Record<PrisonAidKind, LawTable<PrisonAid>>> = /* @__PURE__ */ deepFreeze({
  EI: /* @__PURE__ */ prison('EI', '6312', '6593'),
  ACI: /* @__PURE__ */ prison('ACI', '12119', '12658'),
});

function cdi(kind: CdiAidKind, article: string): LawTable<CdiInclusionAid> {
  return lawTable<CdiInclusionAid>({
    ...CHECKED,
    id: `siae/aid/cdi-inclusion/${kind.toLowerCase()}`,
    unit: 'rule',
    title: { fr: `Aide au poste d’un CDI inclusion, ${kind}`, en: `Aid per post of a CDI inclusion, ${kind}` },
    rows: [
      {
        from: '2021-09-01',
        until: null,
        value: { firstYear: '1', after: '0.7' },
        confidence: 'confirmed',
        sources: [code(article)],
        note: 'Shares of the fixed part; no modulated part is mentioned.',
      },
    ],
  });
}

/** The aid of a CDI inclusion, as shares of the fixed part, by kind; an EITI has none. */
export const insertionCdiAid: Readonly<Record<CdiAidKind, LawTable<CdiInclusionAid>>> = /* @__PURE__ */ deepFreeze({
  EI: /* @__PURE__ */ cdi('EI', 'art. R5132-8-2'),
  ETTI: /* @__PURE__ */ cdi('ETTI', 'art. R5132-10-13-2'),
  AI: /* @__PURE__ */ cdi('AI', 'art. R5132-24-2'),
  ACI: /* @__PURE__ */ cdi('ACI', 'art. R5132-39-1'),
});
