/**
 * ETTI (entreprise de travail temporaire d'insertion): Code du travail, art. L5132-6 and L5132-6-1, R5132-10-6 to
 * R5132-10-14. What its missions may be stands in `temporary-work.ts`.
 */
import { kindTables, type KindTables } from '../../kind-aspects.js';

const THIS_VERSION =
  'The row starts with the version of the article that was read, of 20 December 2023: what it said before was not read.';

/** What an ETTI is, aspect by aspect. */
export const ettiTables: KindTables = /* @__PURE__ */ kindTables('ETTI', {
  existence: [
    {
      from: '2008-05-01',
      until: null,
      value: {
        names: {
          fr: 'Entreprise de travail temporaire d’insertion',
          en: 'Insertion agency of temporary work (entreprise de travail temporaire d’insertion)',
        },
        status: 'statute',
        summary: {
          fr: 'L’une des quatre structures de l’insertion par l’activité économique que le code nomme',
          en: 'One of the four kinds of insertion structure that the code names',
        },
      },
      confidence: 'confirmed',
      sources: [{ text: 'code-travail', article: 'art. L5132-4' }],
    },
  ],
  legalForms: [
    {
      from: '2021-09-01',
      until: null,
      value: { rule: 'any', summary: { fr: 'Toute forme juridique', en: 'Any legal form' } },
      confidence: 'single-source',
      sources: [{ text: 'code-travail', article: 'art. R5132-10-6' }],
      note: 'The version of the article is not dated: the row starts with the reform of the articles beside it, after which no change of it is known.',
    },
  ],
  activityMode: [
    {
      from: '2023-12-20',
      until: null,
      value: {
        modes: ['temporary-work'],
        summary: {
          fr: 'Met des intérimaires à la disposition d’entreprises utilisatrices',
          en: 'Supplies temporary workers to user enterprises',
        },
      },
      confidence: 'confirmed',
      sources: [{ text: 'code-travail', article: 'art. L5132-6' }],
      note: THIS_VERSION,
    },
  ],
  customers: [
    {
      from: '2023-12-20',
      until: null,
      value: {
        who: 'user-enterprises',
        summary: {
          fr: 'Toute entreprise utilisatrice, dans un cas de recours de l’intérim',
          en: 'Any user enterprise, in a case of recourse of temporary work',
        },
      },
      confidence: 'confirmed',
      sources: [
        { text: 'code-travail', article: 'art. L5132-6' },
        { text: 'code-travail', article: 'art. L1251-7, 1° et 5°', confidence: 'single-source' },
      ],
      note: 'The case of 5°, a mission of an ETTI as such, is new on 20 December 2023.',
    },
  ],
  contracts: [
    {
      from: '2023-12-20',
      until: null,
      value: {
        contracts: ['mission', 'temporary-work-cdi'],
        summary: {
          fr: 'Contrat de mission\u202f; CDI de type intérimaire à partir de 57 ans',
          en: 'Mission contract; permanent contract of the type made for temporary workers from the age of 57',
        },
      },
      confidence: 'confirmed',
      sources: [
        { text: 'code-travail', article: 'art. L5132-6' },
        { text: 'code-travail', article: 'art. L5132-6-1', confidence: 'single-source' },
      ],
      note: THIS_VERSION,
    },
  ],
  weeklyHours: [
    {
      from: '2023-12-20',
      until: null,
      value: {
        minimum: null,
        maximum: null,
        summary: {
          fr: 'Aucun minimum si le parcours le justifie\u202f; maximum du droit commun de l’intérim',
          en: 'No minimum where the path justifies it; the maximum of the general law of temporary work',
        },
      },
      confidence: 'confirmed',
      sources: [{ text: 'code-travail', article: 'art. L5132-6' }],
      note: THIS_VERSION,
    },
  ],
  contractLength: [
    {
      from: '2023-12-20',
      until: null,
      value: {
        minimumMonths: null,
        maximumMonths: 24,
        summary: {
          fr: 'Aucune durée minimale, sauf un mois pour une mission dont le cas de recours est celui des ETTI (L1251-7, 5°)\u202f; au plus 24 mois par contrat de mission, renouvellement compris',
          en: 'No minimum, but one month for a mission whose case of recourse is that of an ETTI (L1251-7, 5°); at most 24 months a mission contract, renewal included',
        },
      },
      confidence: 'confirmed',
      sources: [
        { text: 'code-travail', article: 'art. L5132-6' },
        { text: 'code-travail', article: 'art. L1251-7, 5°', confidence: 'single-source' },
      ],
      note: THIS_VERSION,
    },
  ],
  workforceShare: [
    {
      from: '2023-12-20',
      until: null,
      value: {
        minimum: '1',
        maximum: '1',
        summary: {
          fr: 'Toutes les personnes mises à disposition sont éligibles à un parcours d’insertion',
          en: 'All the people it supplies are eligible for an insertion path',
        },
      },
      confidence: 'single-source',
      sources: [{ text: 'code-travail', article: 'art. L5132-6' }],
      note: 'It follows from the exclusivity of the activity.',
    },
  ],
  exclusivity: [
    {
      from: '2023-12-20',
      until: null,
      value: {
        scope: 'whole-activity',
        summary: {
          fr: 'L’insertion des personnes éligibles est sa seule activité, et elle y consacre tous ses moyens humains et matériels',
          en: 'The insertion of eligible people is its sole activity, and all its people and means serve it',
        },
      },
      confidence: 'single-source',
      sources: [{ text: 'code-travail', article: 'art. L5132-6' }],
      note: THIS_VERSION,
    },
  ],
  territory: [
    {
      from: '2023-12-20',
      until: null,
      value: { limit: 'none', summary: { fr: 'Aucune limite dans le code', en: 'No limit in the code' } },
      confidence: 'single-source',
      sources: [{ text: 'code-travail', article: 'art. L5132-6' }],
      note: 'The chapter was read and states none.',
    },
  ],
  vat: [
    {
      from: '2020-09-30',
      until: '2026-12-31',
      value: {
        regime: 'ordinary',
        summary: {
          fr: 'Règles ordinaires pour une société\u202f: la mise à disposition de personnel est au taux normal',
          en: 'Ordinary rules for a company: the supply of staff bears the standard rate',
        },
      },
      confidence: 'confirmed',
      sources: [{ text: 'cgi' }],
      note: 'The rule is older: the row starts with the code of September 2020, the oldest read.',
    },
    {
      from: '2027-01-01',
      until: null,
      value: {
        regime: 'ordinary',
        summary: {
          fr: 'Règles ordinaires pour une société\u202f: la mise à disposition de personnel est au taux normal',
          en: 'Ordinary rules for a company: the supply of staff bears the standard rate',
        },
      },
      confidence: 'confirmed',
      sources: [{ text: 'cibs' }, { text: 'ordonnance-2025-1247' }, { text: 'ordonnance-2026-671' }],
      recheck: 'The articles of the CIBS were not read.',
      note: 'VAT moves from the CGI to the CIBS without a change of substance.',
    },
  ],
});
