/**
 * EITI (entreprise d'insertion par le travail indépendant): an experiment outside the Code du travail (loi n° 2018-771,
 * art. 83, and décret n° 2018-1198). Its tables end with its term, on the prudent last day.
 */
import { kindTables, type KindExistence, type KindTables } from '../../kind-aspects.js';
import type { RowDefinition } from '../../table.js';

const LAST_DAY = '2026-12-22';
const FIRST_DAY = '2019-01-01';

const TERM =
  'The experiment runs eight years from the publication of décret 2018-1198: it ends on 23 December 2026 in the papers of Parliament. No text that prolongs it was found up to 23 November 2026.';

const FOUNDED: RowDefinition<KindExistence>['sources'] = [
  { text: 'loi-2018-771', article: 'art. 83' },
  { text: 'decret-2018-1198' },
];

const EXPERIMENT: KindExistence = {
  names: {
    fr: 'Entreprise d’insertion par le travail indépendant',
    en: 'Insertion enterprise for independent work (entreprise d’insertion par le travail indépendant)',
  },
  status: 'experimental',
  summary: {
    fr: 'Expérimentation à durée limitée, hors des quatre structures que le code nomme',
    en: 'An experiment with a term, outside the four kinds that the code names',
  },
};

/** What an EITI is, aspect by aspect. */
export const eitiTables: KindTables = /* @__PURE__ */ kindTables('EITI', {
  existence: [
    {
      from: FIRST_DAY,
      until: '2021-12-31',
      value: EXPERIMENT,
      confidence: 'confirmed',
      sources: FOUNDED,
      note: 'Its texts are given as in force from 1 January 2019.',
    },
    {
      from: '2022-01-01',
      until: '2023-12-31',
      value: EXPERIMENT,
      confidence: 'confirmed',
      sources: [...FOUNDED, { text: 'loi-2021-1900' }],
      note: 'The finance act for 2022 carried the term on by two years, to 23 December 2023 in the papers of Parliament: the last days of that year stand between it and the finance act for 2024.',
    },
    {
      from: '2024-01-01',
      until: LAST_DAY,
      value: EXPERIMENT,
      confidence: 'confirmed',
      sources: [...FOUNDED, { text: 'loi-2021-1900' }, { text: 'loi-2023-1322' }],
      recheck: TERM,
      note: 'The finance act for 2024 carried the term on by three years. The eve of the term is taken as the last day, for prudence.',
    },
  ],
  legalForms: [
    {
      from: FIRST_DAY,
      until: LAST_DAY,
      value: { rule: 'any', summary: { fr: 'Toute forme juridique, en pratique', en: 'Any legal form, in practice' } },
      confidence: 'unconfirmed',
      sources: [{ text: 'decret-2018-1198' }],
      note: 'Seen in practice: no text on the form was read.',
    },
  ],
  activityMode: [
    {
      from: FIRST_DAY,
      until: LAST_DAY,
      value: {
        modes: ['introduces-independents'],
        summary: {
          fr: 'Met des travailleurs indépendants en relation avec des clients, sur le marché',
          en: 'Introduces independent workers to customers, on the market',
        },
      },
      confidence: 'confirmed',
      sources: [{ text: 'loi-2018-771', article: 'art. 83' }, { text: 'decret-2018-1198' }],
    },
  ],
  customers: [
    {
      from: FIRST_DAY,
      until: LAST_DAY,
      value: { who: 'any', summary: { fr: 'Tout client', en: 'Any customer' } },
      confidence: 'single-source',
      sources: [{ text: 'loi-2018-771', article: 'art. 83' }],
    },
  ],
  contracts: [
    {
      from: FIRST_DAY,
      until: LAST_DAY,
      value: {
        contracts: ['support-without-employment'],
        summary: {
          fr: 'Aucun contrat de travail\u202f: relation de service et contrat d’accompagnement',
          en: 'No employment contract: a service relation and a support contract',
        },
      },
      confidence: 'single-source',
      sources: [{ text: 'loi-2018-771', article: 'art. 83' }],
    },
  ],
  contractLength: [
    {
      from: '2025-01-01',
      until: LAST_DAY,
      value: {
        minimumMonths: null,
        maximumMonths: 24,
        summary: { fr: 'Accompagnement de 24 mois au plus', en: 'Support for at most 24 months' },
      },
      confidence: 'single-source',
      sources: [{ text: 'decret-2024-1239' }],
      note: 'The row starts with the decree that was read on it; an earlier rule was not.',
    },
  ],
  exclusivity: [
    {
      from: FIRST_DAY,
      until: LAST_DAY,
      value: {
        scope: 'introduction-and-support',
        summary: {
          fr: 'Mise en relation avec des clients et accompagnement de travailleurs indépendants',
          en: 'Introduction to customers and support of independent workers',
        },
      },
      confidence: 'confirmed',
      sources: [{ text: 'loi-2018-771', article: 'art. 83' }, { text: 'decret-2018-1198' }],
    },
  ],
});
