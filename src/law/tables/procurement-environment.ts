/**
 * Environment in public contracts: how the need is defined, what the technical specifications and the conditions of
 * performance take into account, and on which criteria a contract is awarded (CCP art. L3-1, L2111-1, L2111-2, L2112-2,
 * L2152-7 and R2152-7).
 *
 * Two days of August 2026 must not be mixed up: the criteria change by decree on the 21st, the articles of the statute by
 * the code on the 22nd. Some practitioners date the condition of performance of the 21st too: that day has its own row.
 */
import { lawTable, type SourceDefinition } from '../table.js';
import type { LawTable } from '../row.js';

/** What the buyer takes into account when it defines its need (définition du besoin). */
export interface NeedDefinitionRule {
  /** The dimensions of sustainable development (développement durable) to be taken into account. */
  readonly dimensions: readonly ('economic' | 'social' | 'environmental')[];
  /** Whether energy efficiency and sobriety (efficacité et sobriété énergétiques) are too, from the European threshold on. */
  readonly energyFromEuropeanThreshold: boolean;
}

/** What the technical specifications (spécifications techniques) take into account. */
export type SpecificationsRule = 'no-dimension-named' | 'three-dimensions';

/**
 * Whether environmental conditions of performance are due, whatever the value: `optional`, `required`, or `disputed` on the
 * one day for which the sources do not agree.
 */
export type EnvironmentalConditionRule = 'optional' | 'disputed' | 'required';

/** On which criteria a contract may be awarded, by decree. */
export interface AwardCriteriaRule {
  /** What may be awarded on the price alone (critère unique du prix). */
  readonly priceAlone: 'standardised-supplies-or-services' | 'nothing';
  /**
   * Whether the environmental characteristics of the tender (caractéristiques environnementales de l'offre) must be taken
   * into account: by the single criterion of cost, or by one of several criteria at least.
   */
  readonly environmental: boolean;
}

/**
 * What the statute says of the award: `linked-criteria`, one or more objective and precise criteria linked to the contract;
 * `price-cost-or-several`, the price or the cost, or several criteria with one of the two among them;
 * `linked-criteria-one-environmental`, as the first, one of them at least environmental.
 */
export type AwardStatuteRule = 'linked-criteria' | 'price-cost-or-several' | 'linked-criteria-one-environmental';

const CHECKED = { verifiedTo: '2026-08-01', checkedOn: '2026-11-23', unit: 'rule' } as const;

const CLIMATE: SourceDefinition = { text: 'loi-2021-1104', article: 'art. 35' };
const CRITERIA_DECREE: SourceDefinition = { text: 'decret-2022-767', article: 'art. 2' };
const DIMENSIONS = ['economic', 'social', 'environmental'] as const;

const SINGLE = { confidence: 'single-source' } as const;
const SURE = { confidence: 'confirmed' } as const;

function readAgain(article: string): string {
  return `Re-read article ${article}: it was read as a deferred version of the code, and an act of April to November 2026 is not excluded.`;
}

/** Public procurement contributes to the objectives of sustainable development, in the conditions of the code. */
export const sustainableProcurement: LawTable<'contributes'> = /* @__PURE__ */ lawTable<'contributes'>({
  ...CHECKED,
  id: 'procurement/sustainable-objectives',
  title: {
    fr: 'Participation de la commande publique aux objectifs de développement durable',
    en: 'Contribution of public procurement to sustainable development',
  },
  rows: [
    {
      ...SURE,
      from: '2021-08-25',
      until: null,
      value: 'contributes',
      sources: [{ text: 'ccp', article: 'art. L3-1' }, CLIMATE],
    },
  ],
});

/** What the buyer takes into account when it defines its need. */
export const needDefinitionRule: LawTable<NeedDefinitionRule> = /* @__PURE__ */ lawTable<NeedDefinitionRule>({
  ...CHECKED,
  id: 'procurement/need-definition',
  title: { fr: 'Définition du besoin', en: 'Definition of the need' },
  rows: [
    {
      ...SINGLE,
      from: '2016-04-01',
      until: '2019-03-31',
      value: { dimensions: DIMENSIONS, energyFromEuropeanThreshold: false },
      sources: [{ text: 'ordonnance-2015-899', article: 'art. 30' }],
      note: 'Quoted in a lawyers’ comment of October 2015, before the ordinance was in force.',
    },
    {
      ...SURE,
      from: '2019-04-01',
      until: '2025-10-15',
      value: { dimensions: DIMENSIONS, energyFromEuropeanThreshold: false },
      sources: [{ text: 'ccp', article: 'art. L2111-1' }],
    },
    {
      ...SURE,
      from: '2025-10-16',
      until: null,
      value: { dimensions: DIMENSIONS, energyFromEuropeanThreshold: true },
      sources: [{ text: 'ccp', article: 'art. L2111-1' }],
      note: 'The second paragraph comes from article 8 of the ordinance of 14 October 2025 on energy efficiency, whose number was not read.',
    },
  ],
});

/** Buying only products, services and works of high energy performance, from the European threshold on. */
export const energyPerformanceRule: LawTable<'awaits-decree'> = /* @__PURE__ */ lawTable<'awaits-decree'>({
  ...CHECKED,
  id: 'procurement/energy-performance',
  title: {
    fr: 'Achat de produits, services et travaux à haute performance énergétique',
    en: 'Purchase of products, services and works of high energy performance',
  },
  rows: [
    {
      ...SINGLE,
      from: '2025-10-16',
      until: null,
      value: 'awaits-decree',
      sources: [
        { text: 'ccp', article: 'art. L2111-1' },
        { text: 'code-energie', article: 'art. L234-1' },
      ],
      recheck: 'Look for the decree that article L234-1 of the code de l’énergie awaits: none was found.',
      note: 'The article of the code de l’énergie has exceptions; the decree that makes it workable was not published when the comments were written.',
    },
  ],
});

/** What the technical specifications take into account. */
export const specificationsRule: LawTable<SpecificationsRule> = /* @__PURE__ */ lawTable<SpecificationsRule>({
  ...CHECKED,
  id: 'procurement/specifications',
  title: { fr: 'Spécifications techniques', en: 'Technical specifications' },
  rows: [
    {
      ...SINGLE,
      from: '2019-04-01',
      until: '2026-08-21',
      value: 'no-dimension-named',
      sources: [{ text: 'ccp', article: 'art. L2111-2' }],
      note: 'What the ordinance of 2015 said of it was not read.',
    },
    {
      ...SINGLE,
      from: '2026-08-22',
      until: null,
      value: 'three-dimensions',
      sources: [{ text: 'ccp', article: 'art. L2111-2' }, CLIMATE],
      recheck: readAgain('L2111-2'),
    },
  ],
});

/** Whether environmental conditions of performance are due. */
export const environmentalConditionRule: LawTable<EnvironmentalConditionRule> =
  /* @__PURE__ */ lawTable<EnvironmentalConditionRule>({
    ...CHECKED,
    id: 'procurement/environmental-condition',
    title: {
      fr: 'Conditions d’exécution relatives à l’environnement',
      en: 'Environmental conditions of performance',
    },
    rows: [
      {
        ...SINGLE,
        from: '2016-04-01',
        until: '2019-03-31',
        value: 'optional',
        sources: [{ text: 'ordonnance-2015-899', article: 'art. 38, I' }],
        note: 'Read on a site that publishes the ordinance article by article, as amended in January 2017.',
      },
      {
        ...SURE,
        from: '2019-04-01',
        until: '2026-08-20',
        value: 'optional',
        sources: [{ text: 'ccp', article: 'art. L2112-2' }],
      },
      {
        from: '2026-08-21',
        until: '2026-08-21',
        value: 'disputed',
        confidence: 'unconfirmed',
        sources: [{ text: 'ccp', article: 'art. L2112-2' }, CLIMATE],
        note: 'The code dates the article 22 August 2026; two practitioners say 21 August for the whole reform. Nothing read settles this one day.',
      },
      {
        ...SURE,
        from: '2026-08-22',
        until: null,
        value: 'required',
        sources: [{ text: 'ccp', article: 'art. L2112-2' }, CLIMATE],
        recheck: readAgain('L2112-2'),
        note: 'No derogation exists, and no value: every contract of the code is concerned, those of defence or security apart.',
      },
    ],
  });

/** On which criteria a contract may be awarded, by decree. */
export const awardCriteriaRule: LawTable<AwardCriteriaRule> = /* @__PURE__ */ lawTable<AwardCriteriaRule>({
  ...CHECKED,
  id: 'procurement/award-criteria',
  title: { fr: 'Critères d’attribution', en: 'Award criteria' },
  rows: [
    {
      ...SINGLE,
      from: '2016-04-01',
      until: '2019-03-31',
      value: { priceAlone: 'standardised-supplies-or-services', environmental: false },
      sources: [{ text: 'decret-2016-360', article: 'art. 62' }],
      note: 'Read as a thesis quotes it, in the words that the code took over.',
    },
    {
      ...SURE,
      from: '2019-04-01',
      until: '2026-08-20',
      value: { priceAlone: 'standardised-supplies-or-services', environmental: false },
      sources: [{ text: 'ccp', article: 'art. R2152-7' }],
    },
    {
      ...SURE,
      from: '2026-08-21',
      until: null,
      value: { priceAlone: 'nothing', environmental: true },
      sources: [{ text: 'ccp', article: 'art. R2152-7' }, CRITERIA_DECREE],
      note: 'The decree names the day, so that nobody disputes it.',
    },
  ],
});

/** What the statute says of the award. */
export const awardStatuteRule: LawTable<AwardStatuteRule> = /* @__PURE__ */ lawTable<AwardStatuteRule>({
  ...CHECKED,
  id: 'procurement/award-statute',
  title: { fr: 'Attribution du marché, partie législative', en: 'Award of the contract, statute' },
  rows: [
    {
      ...SINGLE,
      from: '2019-04-01',
      until: '2023-10-24',
      value: 'linked-criteria',
      sources: [{ text: 'ccp', article: 'art. L2152-7' }],
      note: 'Read in the consolidated code of those days.',
    },
    {
      ...SURE,
      from: '2023-10-25',
      until: '2026-08-21',
      value: 'price-cost-or-several',
      sources: [{ text: 'ccp', article: 'art. L2152-7' }, { text: 'loi-2023-973' }],
      note: 'The second paragraph judges tenders lot by lot; variable tenders are for contracting entities only.',
    },
    {
      ...SINGLE,
      from: '2026-08-22',
      until: null,
      value: 'linked-criteria-one-environmental',
      sources: [{ text: 'ccp', article: 'art. L2152-7' }, CLIMATE],
      recheck: readAgain('L2152-7'),
    },
  ],
});

/** Whether criteria are asked for where the contract is dispensed from competition. */
export const awardWithoutCompetition: LawTable<'no-criteria-asked'> = /* @__PURE__ */ lawTable<'no-criteria-asked'>({
  ...CHECKED,
  id: 'procurement/award-without-competition',
  title: {
    fr: 'Critères d’attribution d’un marché dispensé de mise en concurrence',
    en: 'Award criteria of a contract dispensed from competition',
  },
  rows: [
    {
      from: '2016-04-01',
      until: '2019-03-31',
      value: 'no-criteria-asked',
      confidence: 'inferred',
      sources: [{ text: 'decret-2016-360', article: 'art. 30, I, 8°' }],
      note: 'Criteria compare tenders; without competition there may be one only. The rest of the article was not read.',
    },
    {
      from: '2019-04-01',
      until: null,
      value: 'no-criteria-asked',
      confidence: 'inferred',
      sources: [
        { text: 'ccp', article: 'art. R2122-8' },
        { text: 'ccp', article: 'art. R2152-7' },
      ],
      note: 'Criteria compare tenders; without competition there may be one only. R2122-8 asks for a relevant offer and good use of public money; nothing read puts aside the criteria where several tenders are compared all the same.',
    },
  ],
});
