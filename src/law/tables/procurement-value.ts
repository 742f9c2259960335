/**
 * The estimated value of the need (valeur estimée du besoin, CCP art. R2121-1 to R2121-8): what is counted, on which day
 * it is appraised, how a need may not be split; and how long a framework agreement may last (art. L2125-1).
 *
 * Décret 2016-360, which held the rules before the code, was not read: these tables begin with the code. No article of
 * the code takes over the rule of the directive that values a contract without a total price at 48 monthly payments.
 */
import type { BuyerRole } from '../procurement-terms.js';
import type { LawTable } from '../row.js';
import { deepFreeze, lawTable, type RowDefinition } from '../table.js';

/** What the value of the contracts planned includes, beside their firm part. */
export type NeedValuePart = 'options' | 'renewals' | 'every-lot' | 'premiums';

/** How the needs of several operating units (unités opérationnelles) are estimated. */
export type NeedUnitsRule = 'added-unless-autonomous';

/** Which works and which supplies and services make the need of works. */
export interface WorksNeedRule {
  /** The works that are added up: those of one operation, functional, technical or economic. */
  readonly of: 'operation';
  /** What the buyer makes available to the contractors, which is added. */
  readonly madeAvailable: readonly ('supplies' | 'services')[];
}

/** Why supplies or services are homogeneous: either is enough. */
export type HomogeneityGround = 'own-characteristics' | 'functional-unit';

/** How the need of regular purchases (besoin régulier) may be estimated: either way. */
export type RecurringNeedMethod = 'previous-twelve-months-corrected' | 'next-twelve-months';

/**
 * What becomes of a framework agreement without a maximum: its value is deemed above the thresholds of formalised
 * procedures (`deemed-above-thresholds`), or it must have a maximum (`maximum-compulsory`).
 */
export type FrameworkWithoutMaximum = 'deemed-above-thresholds' | 'maximum-compulsory';

/** Why a framework agreement may last longer than its maximum. */
export type LongFrameworkReason = 'exceptional-and-justified' | 'restricted-competition-or-failure';

/** How long a framework agreement may last. */
export interface FrameworkDuration {
  /** The longest duration, in years, included. */
  readonly maxYears: number;
  /** Why it may be exceeded. */
  readonly exceptions: readonly LongFrameworkReason[];
}

/** The dated rules on the value of the need, by subject. */
export interface NeedValueTables {
  /** What the total includes. */
  readonly contents: LawTable<readonly NeedValuePart[]>;
  /** Which tranches count. */
  readonly tranches: LawTable<'firm-and-optional'>;
  /** Several operating units. */
  readonly units: LawTable<NeedUnitsRule>;
  /** When the value is appraised. */
  readonly appraisal: LawTable<'notice-else-consultation'>;
  /** Splitting to escape the rules. */
  readonly splitting: LawTable<'forbidden'>;
  /** Works. */
  readonly works: LawTable<WorksNeedRule>;
  /** Supplies and services. */
  readonly homogeneous: LawTable<readonly HomogeneityGround[]>;
  /** Regular needs. */
  readonly recurring: LawTable<readonly RecurringNeedMethod[]>;
  /** Which figure is kept where several readings of one need exist. */
  readonly reading: LawTable<'larger'>;
  /** Framework agreements. */
  readonly framework: LawTable<'maximum-over-whole-duration'>;
  /** Framework agreements without a maximum. */
  readonly frameworkWithoutMaximum: LawTable<FrameworkWithoutMaximum>;
}

const CHECKED = { verifiedTo: '2026-08-01', checkedOn: '2026-11-23' } as const;

function sinceTheCode<V>(
  article: string,
  value: V,
  more: Partial<Pick<RowDefinition<V>, 'confidence' | 'note'>> = {},
): readonly RowDefinition<V>[] {
  return [
    { from: '2019-04-01', until: null, value, confidence: 'confirmed', sources: [{ text: 'ccp', article }], ...more },
  ];
}

/** How the need is valued, by subject. */
export const needValueRules: NeedValueTables = /* @__PURE__ */ deepFreeze({
  contents: /* @__PURE__ */ lawTable<readonly NeedValuePart[]>({
    ...CHECKED,
    id: 'procurement/need-value/contents',
    unit: 'list',
    title: { fr: 'Ce que comprend la valeur estimée du besoin', en: 'What the estimated value of the need includes' },
    rows: /* @__PURE__ */ sinceTheCode<readonly NeedValuePart[]>('art. R2121-1', [
      'options',
      'renewals',
      'every-lot',
      'premiums',
    ]),
  }),
  tranches: /* @__PURE__ */ lawTable<'firm-and-optional'>({
    ...CHECKED,
    id: 'procurement/need-value/tranches',
    unit: 'rule',
    title: {
      fr: 'Tranches comptées dans la valeur estimée du besoin',
      en: 'Tranches that the value of the need counts',
    },
    rows: /* @__PURE__ */ sinceTheCode<'firm-and-optional'>('art. R2121-1', 'firm-and-optional', {
      confidence: 'single-source',
      note: 'The article speaks of the total of the contract and of options; one commentary names the optional tranches.',
    }),
  }),
  units: /* @__PURE__ */ lawTable<NeedUnitsRule>({
    ...CHECKED,
    id: 'procurement/need-value/units',
    unit: 'rule',
    title: { fr: 'Besoin de plusieurs unités opérationnelles', en: 'Need of several operating units' },
    rows: /* @__PURE__ */ sinceTheCode<NeedUnitsRule>('art. R2121-2', 'added-unless-autonomous', {
      note: 'The value of a unit that alone answers for its contracts, or for some kinds of them, may be estimated at its level: the buyer is free to add it.',
    }),
  }),
  appraisal: /* @__PURE__ */ lawTable<'notice-else-consultation'>({
    ...CHECKED,
    id: 'procurement/need-value/appraisal',
    unit: 'rule',
    title: { fr: 'Moment où la valeur du besoin est appréciée', en: 'When the value of the need is appraised' },
    rows: /* @__PURE__ */ sinceTheCode<'notice-else-consultation'>('art. R2121-3', 'notice-else-consultation', {
      note: 'The day the notice is sent; without a notice, the day the buyer launches the consultation.',
    }),
  }),
  splitting: /* @__PURE__ */ lawTable<'forbidden'>({
    ...CHECKED,
    id: 'procurement/need-value/splitting',
    unit: 'rule',
    title: { fr: 'Scission des achats pour échapper aux règles', en: 'Splitting purchases to escape the rules' },
    rows: /* @__PURE__ */ sinceTheCode<'forbidden'>('art. R2121-4', 'forbidden', {
      note: 'So is any other way of computing the value than those of the code.',
    }),
  }),
  works: /* @__PURE__ */ lawTable<WorksNeedRule>({
    ...CHECKED,
    id: 'procurement/need-value/works',
    unit: 'rule',
    title: { fr: 'Valeur d’un besoin de travaux', en: 'Value of a need of works' },
    rows: /* @__PURE__ */ sinceTheCode<WorksNeedRule>(
      'art. R2121-5',
      { of: 'operation', madeAvailable: ['supplies', 'services'] },
      {
        note: 'There is an operation when the buyer decides to carry out, in a limited time and a limited perimeter, works that are one by their function, their technique or their economy.',
      },
    ),
  }),
  homogeneous: /* @__PURE__ */ lawTable<readonly HomogeneityGround[]>({
    ...CHECKED,
    id: 'procurement/need-value/homogeneous',
    unit: 'list',
    title: { fr: 'Fournitures et services homogènes', en: 'Homogeneous supplies and services' },
    rows: /* @__PURE__ */ sinceTheCode<readonly HomogeneityGround[]>(
      'art. R2121-6',
      ['own-characteristics', 'functional-unit'],
      { note: 'Whatever the number of suppliers and of contracts.' },
    ),
  }),
  recurring: /* @__PURE__ */ lawTable<readonly RecurringNeedMethod[]>({
    ...CHECKED,
    id: 'procurement/need-value/recurring',
    unit: 'list',
    title: { fr: 'Valeur d’un besoin régulier', en: 'Value of a regular need' },
    rows: /* @__PURE__ */ sinceTheCode<readonly RecurringNeedMethod[]>(
      'art. R2121-7',
      ['previous-twelve-months-corrected', 'next-twelve-months'],
      { note: 'The financial year (exercice budgétaire) may stand for the twelve months, before or after.' },
    ),
  }),
  reading: /* @__PURE__ */ lawTable<'larger'>({
    ...CHECKED,
    id: 'procurement/need-value/reading',
    unit: 'rule',
    title: {
      fr: 'Valeur retenue quand un besoin se lit de plusieurs façons',
      en: 'Value kept where a need can be read in several ways',
    },
    rows: [
      {
        from: '2019-04-01',
        until: null,
        value: 'larger',
        confidence: 'inferred',
        sources: [
          { text: 'ccp', article: 'art. R2121-1' },
          { text: 'ccp', article: 'art. R2121-7' },
          { text: 'ccp', article: 'art. R2121-4' },
        ],
        note: 'A contract of several years is valued over its whole life (R2121-1), regular purchases over twelve months (R2121-7). No text says which figure prevails when both can be made; as no way of computing may serve to escape the rules, the larger one is kept.',
      },
    ],
  }),
  framework: /* @__PURE__ */ lawTable<'maximum-over-whole-duration'>({
    ...CHECKED,
    id: 'procurement/need-value/framework',
    unit: 'rule',
    title: { fr: 'Valeur d’un accord-cadre', en: 'Value of a framework agreement' },
    rows: /* @__PURE__ */ sinceTheCode<'maximum-over-whole-duration'>('art. R2121-8', 'maximum-over-whole-duration', {
      note: 'The words stay when the second paragraph is deleted on 2021-08-26. The rule is also that of dynamic purchasing systems.',
    }),
  }),
  frameworkWithoutMaximum: /* @__PURE__ */ lawTable<FrameworkWithoutMaximum>({
    ...CHECKED,
    id: 'procurement/need-value/framework-without-maximum',
    unit: 'rule',
    title: { fr: 'Accord-cadre sans maximum', en: 'Framework agreement without a maximum' },
    rows: [
      {
        from: '2019-04-01',
        until: '2021-08-25',
        value: 'deemed-above-thresholds',
        confidence: 'confirmed',
        sources: [{ text: 'ccp', article: 'art. R2121-8, al. 2' }],
      },
      {
        from: '2021-08-26',
        until: '2021-12-31',
        value: 'maximum-compulsory',
        confidence: 'unconfirmed',
        sources: [{ text: 'ccp', article: 'art. R2162-4' }, { text: 'decret-2021-1111' }],
        note: 'The wording of this version of the code. Commentaries say that the decree applies to consultations from 2022-01-01; its own article on its entry into force was not read.',
      },
      {
        from: '2022-01-01',
        until: null,
        value: 'maximum-compulsory',
        confidence: 'confirmed',
        sources: [{ text: 'ccp', article: 'art. R2162-4' }],
        note: 'A maximum in value or in quantity.',
      },
    ],
  }),
});

/** How long a framework agreement may last, by capacity of the buyer. */
export const frameworkDuration: Readonly<Record<BuyerRole, LawTable<FrameworkDuration>>> = /* @__PURE__ */ deepFreeze({
  'contracting-authority': /* @__PURE__ */ lawTable<FrameworkDuration>({
    ...CHECKED,
    id: 'procurement/framework-duration/contracting-authority',
    unit: 'rule',
    title: {
      fr: 'Durée maximale d’un accord-cadre, pouvoirs adjudicateurs',
      en: 'Longest framework agreement, contracting authorities',
    },
    rows: /* @__PURE__ */ sinceTheCode<FrameworkDuration>(
      'art. L2125-1, 1°',
      { maxYears: 4, exceptions: ['exceptional-and-justified'] },
      { note: 'The exception is justified by the object, or by investments that take longer to pay off.' },
    ),
  }),
  'contracting-entity': /* @__PURE__ */ lawTable<FrameworkDuration>({
    ...CHECKED,
    id: 'procurement/framework-duration/contracting-entity',
    unit: 'rule',
    title: {
      fr: 'Durée maximale d’un accord-cadre, entités adjudicatrices',
      en: 'Longest framework agreement, contracting entities',
    },
    rows: [
      {
        from: '2019-04-01',
        until: '2023-10-24',
        value: { maxYears: 8, exceptions: ['exceptional-and-justified'] },
        confidence: 'confirmed',
        sources: [{ text: 'ccp', article: 'art. L2125-1, 1°' }],
      },
      {
        from: '2023-10-25',
        until: null,
        value: { maxYears: 8, exceptions: ['exceptional-and-justified', 'restricted-competition-or-failure'] },
        confidence: 'confirmed',
        sources: [{ text: 'ccp', article: 'art. L2125-1, 1°' }, { text: 'loi-2023-973' }],
        note: 'The second exception: a high risk of restricted competition or of a procedure without result.',
      },
    ],
  }),
});
