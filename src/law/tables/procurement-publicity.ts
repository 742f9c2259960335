/**
 * Where a contract is advertised beforehand (publicité préalable, CCP art. R2131-12 to R2131-20): by class of buyer, by
 * procedure, by value of the need.
 *
 * Which buyers R2131-12 and R2131-16, 1° list is told by `buyerPublicity`.
 *
 * The code is keyed on the day the notice is sent or the consultation engaged. What stood before it was not read, the line
 * of 90,000 euros apart: the other tables start on 1 April 2019.
 */
import { deepFreeze, lawTable, type RowDefinition } from '../table.js';
import type { LawTable } from '../row.js';

/**
 * Where a notice is published: `freely-adapted` (modalités librement adaptées: the buyer chooses), `boamp` (Bulletin
 * officiel des annonces des marchés publics), `legal-gazette` (journal habilité à recevoir des annonces légales, JAL),
 * `joue` (Journal officiel de l'Union européenne), `none`.
 */
export type PublicitySupport = 'freely-adapted' | 'boamp' | 'legal-gazette' | 'joue' | 'none';

/** What is asked for in one case. */
export interface PublicityRule {
  /** The supports named. */
  readonly supports: readonly PublicitySupport[];
  /** Whether the notice goes to all of them, or to one at the buyer's choice. */
  readonly choice: 'all' | 'one-of';
}

/**
 * The cases: no publicity (`dispensed`); an adapted procedure of a listed buyer, `listed-below-line` or
 * `listed-from-line`, or of another (`other-buyers`); social services, `social-below` or `social-from` their own European
 * threshold; a formalised procedure of a listed buyer (`formalised-listed`) or of another (`formalised-others`).
 */
export type PublicityCase =
  | 'dispensed'
  | 'listed-below-line'
  | 'listed-from-line'
  | 'other-buyers'
  | 'social-below'
  | 'social-from'
  | 'formalised-listed'
  | 'formalised-others';

const CHECKED = { verifiedTo: '2026-08-01', checkedOn: '2026-11-23' } as const;
const CONFIRMED = { confidence: 'confirmed' } as const;
const IN_THE_CODE = { from: '2019-04-01', until: null } as const;

const READ_AGAIN =
  'Re-read article R2131-12: the decrees of December 2025 are not reported to amend it, and a later act is not excluded.';

/** From which value of the need, included, the notice of a listed buyer goes to a named support, euros HT. */
export const publicityLine: LawTable<string> = /* @__PURE__ */ lawTable<string>({
  ...CHECKED,
  id: 'procurement/publicity-line',
  unit: 'eur-ht',
  title: {
    fr: 'Valeur à partir de laquelle l’avis d’une procédure adaptée est publié au BOAMP ou dans un journal d’annonces légales',
    en: 'Value from which the notice of an adapted procedure is published in the BOAMP or in a legal gazette',
  },
  rows: [
    {
      from: '2016-04-01',
      until: '2019-03-31',
      value: '90000',
      confidence: 'single-source',
      sources: [{ text: 'decret-2016-360' }],
      note: 'Read on the site of a commune (rehon.fr), which states the rule of 1 April 2016 for its own contracts. The article and the classes of buyers that it bound were not read.',
    },
    {
      ...CONFIRMED,
      from: '2019-04-01',
      until: '2021-12-31',
      value: '90000',
      sources: [{ text: 'ccp', article: 'art. R2131-12' }],
    },
    {
      ...CONFIRMED,
      from: '2022-01-01',
      until: null,
      value: '90000',
      sources: [{ text: 'ccp', article: 'art. R2131-12' }],
      recheck: READ_AGAIN,
    },
  ],
});

function inTheCode(
  article: string,
  supports: readonly PublicitySupport[],
  more: Partial<RowDefinition<PublicityRule>> & { readonly choice?: 'one-of' } = {},
): RowDefinition<PublicityRule> {
  const { choice = 'all', ...rest } = more;
  return { ...CONFIRMED, ...IN_THE_CODE, value: { supports, choice }, sources: [{ text: 'ccp', article }], ...rest };
}

const ONE_SOURCE = { confidence: 'single-source' } as const;

/** The supports of the notice, by case. */
export const publicitySupports: Readonly<Record<PublicityCase, LawTable<PublicityRule>>> = /* @__PURE__ */ deepFreeze({
  dispensed: /* @__PURE__ */ lawTable<PublicityRule>({
    ...CHECKED,
    id: 'procurement/publicity/dispensed',
    unit: 'rule',
    title: { fr: 'Publicité d’un marché dispensé', en: 'Publicity of a dispensed contract' },
    rows: [
      {
        ...CONFIRMED,
        from: '2016-04-01',
        until: '2019-03-31',
        value: { supports: ['none'], choice: 'all' },
        sources: [{ text: 'decret-2016-360', article: 'art. 30, I, 8°' }],
      },
      inTheCode('art. R2122-8', ['none']),
    ],
  }),
  'listed-below-line': /* @__PURE__ */ lawTable<PublicityRule>({
    ...CHECKED,
    id: 'procurement/publicity/listed-below-line',
    unit: 'rule',
    title: {
      fr: 'Publicité d’une procédure adaptée, acheteurs énumérés, petits montants',
      en: 'Publicity of an adapted procedure, listed buyers, small values',
    },
    rows: [inTheCode('art. R2131-12, 1°', ['freely-adapted'])],
  }),
  'listed-from-line': /* @__PURE__ */ lawTable<PublicityRule>({
    ...CHECKED,
    id: 'procurement/publicity/listed-from-line',
    unit: 'rule',
    title: {
      fr: 'Publicité d’une procédure adaptée, acheteurs énumérés, montants plus élevés',
      en: 'Publicity of an adapted procedure, listed buyers, higher values',
    },
    rows: [
      inTheCode('art. R2131-12, 2°', ['boamp', 'legal-gazette'], {
        choice: 'one-of',
        note: 'Also the specialised press or the JOUE where the buyer judges it needed to inform the operators who may be interested.',
      }),
    ],
  }),
  'other-buyers': /* @__PURE__ */ lawTable<PublicityRule>({
    ...CHECKED,
    id: 'procurement/publicity/other-buyers',
    unit: 'rule',
    title: {
      fr: 'Publicité d’une procédure adaptée, autres acheteurs',
      en: 'Publicity of an adapted procedure, other buyers',
    },
    rows: [inTheCode('art. R2131-13', ['freely-adapted'])],
  }),
  'social-below': /* @__PURE__ */ lawTable<PublicityRule>({
    ...CHECKED,
    id: 'procurement/publicity/social-below',
    unit: 'rule',
    title: {
      fr: 'Publicité des services sociaux et spécifiques sous leur seuil européen',
      en: 'Publicity of social and specific services below their European threshold',
    },
    rows: [inTheCode('art. R2131-14', ['freely-adapted'], ONE_SOURCE)],
  }),
  'social-from': /* @__PURE__ */ lawTable<PublicityRule>({
    ...CHECKED,
    id: 'procurement/publicity/social-from',
    unit: 'rule',
    title: {
      fr: 'Publicité des services sociaux et spécifiques à partir de leur seuil européen',
      en: 'Publicity of social and specific services from their European threshold on',
    },
    rows: [
      inTheCode('art. R2131-15', ['joue'], {
        note: 'Unless a prior-information notice of R2131-7 served as call for competition.',
      }),
    ],
  }),
  'formalised-listed': /* @__PURE__ */ lawTable<PublicityRule>({
    ...CHECKED,
    id: 'procurement/publicity/formalised-listed',
    unit: 'rule',
    title: {
      fr: 'Publicité d’une procédure formalisée, acheteurs énumérés',
      en: 'Publicity of a formalised procedure, listed buyers',
    },
    rows: [inTheCode('art. R2131-16, 1°', ['joue', 'boamp'], ONE_SOURCE)],
  }),
  'formalised-others': /* @__PURE__ */ lawTable<PublicityRule>({
    ...CHECKED,
    id: 'procurement/publicity/formalised-others',
    unit: 'rule',
    title: {
      fr: 'Publicité d’une procédure formalisée, autres acheteurs',
      en: 'Publicity of a formalised procedure, other buyers',
    },
    rows: [inTheCode('art. R2131-16, 2°', ['joue'], ONE_SOURCE)],
  }),
});

/** On which form a listed buyer writes the notice of an adapted procedure from the line on. */
export const publicityForm: LawTable<'national-standard-form'> = /* @__PURE__ */ lawTable<'national-standard-form'>({
  ...CHECKED,
  id: 'procurement/publicity-form',
  unit: 'rule',
  title: { fr: 'Modèle de l’avis d’une procédure adaptée', en: 'Form of the notice of an adapted procedure' },
  rows: [
    {
      ...CONFIRMED,
      from: '2022-01-01',
      until: null,
      value: 'national-standard-form',
      sources: [{ text: 'ccp', article: 'art. R2131-12, 2°' }],
      recheck: READ_AGAIN,
      note: 'The national standard form (formulaire national standard), set by an order annexed to the code.',
    },
  ],
});

/** When a national notice may come out before the European one. */
export interface NationalNoticeDelay {
  /** Hours after the receipt of the notice is confirmed. */
  readonly hours: number;
}

/**
 * Hours after the receipt of the notice is confirmed by the Publications Office from which a national notice may come out,
 * if the publication in the JOUE was not notified; otherwise it does not come out before the European one.
 */
export const nationalNoticeDelay: LawTable<NationalNoticeDelay> = /* @__PURE__ */ lawTable<NationalNoticeDelay>({
  ...CHECKED,
  id: 'procurement/national-notice-delay',
  unit: 'rule',
  title: {
    fr: 'Délai avant la publication nationale d’un avis envoyé au JOUE',
    en: 'Time before the national publication of a notice sent to the JOUE',
  },
  rows: [{ ...ONE_SOURCE, ...IN_THE_CODE, value: { hours: 48 }, sources: [{ text: 'ccp', article: 'art. R2131-20' }] }],
});
