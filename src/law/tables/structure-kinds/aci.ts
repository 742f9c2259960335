/**
 * ACI (atelier et chantier d'insertion): Code du travail, art. L5132-15, L5132-15-1 and L5132-15-1-1, R5132-27 to
 * D5132-43-15. Its holders and the cap on its sales stand in `worksite-sales.ts`.
 */
import { kindTables, type KindTables, type KindVat } from '../../kind-aspects.js';

const HOLDERS_VERSION =
  'The row starts with the version of the article that was read, of 1 July 2024: what it said before was not read.';

const BY_ACTIVITY: KindVat = {
  regime: 'by-activity',
  summary: {
    fr: 'Hors champ ou taxée selon l’activité',
    en: 'Outside the scope of VAT, or taxed, by activity',
  },
};

/** What an ACI is, aspect by aspect. */
export const aciTables: KindTables = /* @__PURE__ */ kindTables('ACI', {
  existence: [
    {
      from: '2008-05-01',
      until: null,
      value: {
        names: {
          fr: 'Atelier et chantier d’insertion',
          en: 'Insertion workshop and worksite (atelier et chantier d’insertion)',
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
      from: '2024-07-01',
      until: null,
      value: {
        rule: 'holders-of-a-worksite',
        summary: {
          fr: 'Liste fermée de porteurs\u202f: organismes privés à but non lucratif et certains organismes publics',
          en: 'A closed list of holders: private non-profit bodies and some public ones',
        },
      },
      confidence: 'single-source',
      sources: [{ text: 'code-travail', article: 'art. R5132-27' }],
      note: HOLDERS_VERSION,
    },
  ],
  activityMode: [
    {
      from: '2021-06-15',
      until: null,
      value: {
        modes: ['collective-work-actions'],
        summary: {
          fr: 'Actions collectives de travail, dont une partie de la production se vend',
          en: 'Collective work actions, part of whose output is sold',
        },
      },
      confidence: 'confirmed',
      sources: [{ text: 'code-travail', article: 'art. L5132-15' }],
      note: 'The version of the article is not dated: the row starts with the reform of the articles beside it, after which no change of it is known.',
    },
  ],
  customers: [
    {
      from: '2008-05-01',
      until: null,
      value: {
        who: 'any-within-sales-cap',
        summary: {
          fr: 'Tout client, dans la limite du plafond de recettes de commercialisation',
          en: 'Any customer, within the cap on its sales',
        },
      },
      confidence: 'single-source',
      sources: [{ text: 'code-travail', article: 'art. D5132-34' }],
      note: 'The cap is in the code since its recodification of 2008, as the code of September 2020 was read; only the body consulted changed in 2024.',
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
        { text: 'code-travail', article: 'art. L5132-15-1' },
        { text: 'code-travail', article: 'art. L5132-15-1-1' },
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
          fr: 'Au moins 20 heures en CDDI, sauf grande difficulté ou cumul avec un autre temps partiel autorisés par le préfet, et au plus la durée légale de 35 heures',
          en: 'At least 20 hours under a CDDI, unless the prefect allows less for great difficulty or a second part-time job, and at most the legal week of 35 hours',
        },
      },
      confidence: 'confirmed',
      sources: [{ text: 'code-travail', article: 'art. L5132-15-1' }],
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
          fr: 'CDDI de 4 à 24 mois\u202f; le minimum tombe en cas d’aménagement de peine',
          en: 'CDDI of 4 to 24 months; no minimum for people under an adapted sentence',
        },
      },
      confidence: 'confirmed',
      sources: [{ text: 'code-travail', article: 'art. L5132-15-1' }],
    },
  ],
  workforceShare: [
    {
      from: '2021-06-15',
      until: null,
      value: {
        minimum: null,
        maximum: null,
        summary: { fr: 'Aucune part minimale dans le code', en: 'No minimum share in the code' },
      },
      confidence: 'single-source',
      sources: [{ text: 'code-travail', article: 'art. L5132-15' }],
      note: 'The chapter was read and states none; the 50% of R2113-7 of the CCP is a test of reserved contracts.',
    },
  ],
  exclusivity: [
    {
      from: '2024-07-01',
      until: null,
      value: {
        scope: 'mainly-social-utility',
        summary: {
          fr: 'Activités principalement d’utilité sociale quand le porteur est privé',
          en: 'Activities mainly of social utility when the holder is private',
        },
      },
      confidence: 'single-source',
      sources: [{ text: 'code-travail', article: 'art. R5132-27, 1°' }],
      note: HOLDERS_VERSION,
    },
  ],
  territory: [
    {
      from: '2021-06-15',
      until: null,
      value: {
        limit: 'as-convention-says',
        summary: { fr: 'Selon la convention', en: 'As its convention says' },
      },
      confidence: 'single-source',
      sources: [{ text: 'code-travail', article: 'art. L5132-2' }],
      note: 'The code sets no limit of its own. The row starts with the reform of the chapter of 15 June 2021, after which no change of it is known.',
    },
  ],
  vat: [
    {
      from: '2024-01-01',
      until: null,
      value: {
        regime: 'ask-the-seller',
        summary: {
          fr: 'Au cas par cas pour une association\u202f: taxée quand elle concurrence des entreprises dans des conditions semblables\u202f; demander son régime au fournisseur',
          en: 'Case by case for an association: taxed when it competes with firms on like terms; ask the supplier for its regime',
        },
      },
      confidence: 'single-source',
      sources: [{ text: 'boi-is-champ-10-50-10' }, { text: 'boi-is-champ-10-50-30-40' }],
      note: 'Contracts with landlords are usually taxed. The row starts with the first ceiling of side business that was read; the official comments keep their force when VAT moves to the CIBS.',
    },
  ],
  vatOfPublicBody: [
    {
      from: '2024-01-01',
      until: '2026-12-31',
      value: BY_ACTIVITY,
      confidence: 'unconfirmed',
      sources: [{ text: 'cgi' }],
      note: 'No text was read on it. The row starts with that of associations.',
    },
    {
      from: '2027-01-01',
      until: null,
      value: BY_ACTIVITY,
      confidence: 'unconfirmed',
      sources: [{ text: 'cibs' }, { text: 'ordonnance-2025-1247' }, { text: 'ordonnance-2026-671' }],
      note: 'No text was read on it. VAT moves from the CGI to the CIBS without a change of substance.',
    },
  ],
});
