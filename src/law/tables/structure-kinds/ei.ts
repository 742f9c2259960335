/**
 * EI (entreprise d'insertion): Code du travail, art. L5132-5 and L5132-5-1, R5132-1 to R5132-10.
 */
import { kindTables, type KindTables } from '../../kind-aspects.js';

const UNDATED =
  'The version of the article is not dated: the row starts with the reform of the articles beside it, after which no change of it is known.';

/** What an EI is, aspect by aspect. */
export const eiTables: KindTables = /* @__PURE__ */ kindTables('EI', {
  existence: [
    {
      from: '2008-05-01',
      until: null,
      value: {
        names: { fr: 'Entreprise d’insertion', en: 'Work-integration enterprise (entreprise d’insertion)' },
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
      sources: [{ text: 'code-travail', article: 'art. R5132-2' }],
      note: UNDATED,
    },
  ],
  activityMode: [
    {
      from: '2021-06-15',
      until: null,
      value: {
        modes: ['sells-goods-and-services'],
        summary: {
          fr: 'Produit et vend des biens et des services, sur le marché',
          en: 'Makes and sells goods and services, on the market',
        },
      },
      confidence: 'confirmed',
      sources: [{ text: 'code-travail', article: 'art. L5132-5' }],
    },
  ],
  customers: [
    {
      from: '2021-06-15',
      until: null,
      value: { who: 'any', summary: { fr: 'Tout client', en: 'Any customer' } },
      confidence: 'confirmed',
      sources: [{ text: 'code-travail', article: 'art. L5132-5' }],
    },
  ],
  contracts: [
    {
      from: '2021-06-15',
      until: null,
      value: {
        contracts: ['cddi', 'cdi-inclusion'],
        summary: {
          fr: 'CDD d’insertion (CDDI)\u202f; CDI inclusion à partir de 57 ans',
          en: 'Fixed-term insertion contract (CDDI); permanent inclusion contract (CDI inclusion) from the age of 57',
        },
      },
      confidence: 'confirmed',
      sources: [
        { text: 'code-travail', article: 'art. L5132-5' },
        { text: 'code-travail', article: 'art. L5132-5-1' },
      ],
    },
  ],
  weeklyHours: [
    {
      from: '2021-06-15',
      until: null,
      value: {
        minimum: 20,
        maximum: 35,
        summary: {
          fr: 'Au moins 20 heures en CDDI, sauf cumul avec un autre temps partiel autorisé par le préfet, et au plus la durée légale de 35 heures',
          en: 'At least 20 hours under a CDDI, unless the prefect allows a second part-time job beside it, and at most the legal week of 35 hours',
        },
      },
      confidence: 'confirmed',
      sources: [{ text: 'code-travail', article: 'art. L5132-5' }],
    },
  ],
  contractLength: [
    {
      from: '2021-06-15',
      until: null,
      value: {
        minimumMonths: 4,
        maximumMonths: 24,
        summary: {
          fr: 'CDDI de 4 à 24 mois, renouvellements compris\u202f; le minimum tombe en cas d’aménagement de peine',
          en: 'CDDI of 4 to 24 months, renewals included; no minimum for people under an adapted sentence',
        },
      },
      confidence: 'confirmed',
      sources: [{ text: 'code-travail', article: 'art. L5132-5' }],
    },
  ],
  workforceShare: [
    {
      from: '2021-06-15',
      until: null,
      value: {
        minimum: null,
        maximum: null,
        summary: {
          fr: 'Aucune part minimale dans le code\u202f: la convention fixe le nombre de postes',
          en: 'No minimum share in the code: the convention sets the number of posts',
        },
      },
      confidence: 'single-source',
      sources: [{ text: 'code-travail', article: 'art. L5132-5' }],
      note: 'The chapter was read and states none; the 50% of R2113-7 of the CCP is a test of reserved contracts.',
    },
  ],
  exclusivity: [
    {
      from: '2021-06-15',
      until: null,
      value: {
        scope: 'none',
        summary: { fr: 'Aucune exclusivité', en: 'No exclusivity' },
      },
      confidence: 'single-source',
      sources: [{ text: 'code-travail', article: 'art. L5132-5' }],
      note: 'The chapter was read and states none.',
    },
  ],
  territory: [
    {
      from: '2021-06-15',
      until: null,
      value: {
        limit: 'none',
        summary: { fr: 'Aucune limite dans le code', en: 'No limit in the code' },
      },
      confidence: 'single-source',
      sources: [{ text: 'code-travail', article: 'art. L5132-5' }],
      note: 'The chapter was read and states none.',
    },
  ],
  vat: [
    {
      from: '2020-09-30',
      until: '2026-12-31',
      value: {
        regime: 'ordinary',
        summary: { fr: 'Règles ordinaires pour une société', en: 'Ordinary rules for a company' },
      },
      confidence: 'confirmed',
      sources: [{ text: 'cgi' }],
      note: 'An association follows the rules on non-profit bodies: ask it. The rule is older: the row starts with the code of September 2020, the oldest read.',
    },
    {
      from: '2027-01-01',
      until: null,
      value: {
        regime: 'ordinary',
        summary: { fr: 'Règles ordinaires pour une société', en: 'Ordinary rules for a company' },
      },
      confidence: 'confirmed',
      sources: [{ text: 'cibs' }, { text: 'ordonnance-2025-1247' }, { text: 'ordonnance-2026-671' }],
      recheck: 'The articles of the CIBS were not read.',
      note: 'VAT moves from the CGI to the CIBS without a change of substance.',
    },
  ],
});
