/**
 * AI (association intermédiaire): Code du travail, art. L5132-7 to L5132-14-1, R5132-11 to D5132-26-13.
 */
import { kindTables, type KindTables } from '../../kind-aspects.js';

const UNDATED =
  'The version of the article is not dated: the row starts with the reform of the articles beside it, after which no change of it is known.';

/** What an AI is, aspect by aspect. */
export const aiTables: KindTables = /* @__PURE__ */ kindTables('AI', {
  existence: [
    {
      from: '2008-05-01',
      until: null,
      value: {
        names: { fr: 'Association intermédiaire', en: 'Intermediary association (association intermédiaire)' },
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
      from: '2021-06-15',
      until: null,
      value: { rule: 'association', summary: { fr: 'Association seulement', en: 'An association only' } },
      confidence: 'confirmed',
      sources: [
        { text: 'code-travail', article: 'art. L5132-7' },
        { text: 'code-travail', article: 'art. R5132-11' },
      ],
      note: UNDATED,
    },
  ],
  activityMode: [
    {
      from: '2021-06-15',
      until: null,
      value: {
        modes: ['lends-people-for-a-price'],
        summary: {
          fr: 'Met des salariés à disposition à titre onéreux, auprès de particuliers et de personnes morales',
          en: 'Lends workers for a price, to private persons and to legal persons',
        },
      },
      confidence: 'confirmed',
      sources: [{ text: 'code-travail', article: 'art. L5132-7' }],
      note: UNDATED,
    },
  ],
  customers: [
    {
      from: '2021-06-15',
      until: null,
      value: {
        who: 'any-within-hours-cap',
        summary: {
          fr: 'Particuliers et personnes morales\u202f; heures plafonnées chez les employeurs de droit privé, les EPIC et, pour leur personnel de droit privé, les EPA\u202f; sans plafond chez les particuliers, les personnes morales de droit privé à but non lucratif et les collectivités\u202f; interdit chez un employeur qui a licencié pour motif économique sur un emploi équivalent dans les six mois',
          en: 'Private persons and legal persons; hours capped at private-law employers, at EPIC and, for their private-law staff, at EPA; no cap at private persons, private non-profit legal persons and local authorities; forbidden within six months of an economic redundancy on an equivalent job',
        },
      },
      confidence: 'confirmed',
      sources: [
        { text: 'code-travail', article: 'art. L5132-9' },
        { text: 'code-travail', article: 'art. L5132-7', confidence: 'single-source' },
        { text: 'code-travail', article: 'art. L2211-1', confidence: 'single-source' },
      ],
      note: 'Private non-profit legal persons and private persons outside their trade are free of the cap, as are local authorities and the State, which L2211-1 leaves out. Whether an ESH is such a legal person is not settled: the cap is taken to apply to it.',
    },
  ],
  contracts: [
    {
      from: '2021-06-15',
      until: null,
      value: {
        contracts: ['cddu', 'cddi', 'cdi-inclusion'],
        summary: {
          fr: 'CDD d’usage\u202f; CDD d’insertion (CDDI)\u202f; CDI inclusion à partir de 57 ans',
          en: 'Customary fixed-term contract (CDD d’usage); fixed-term insertion contract (CDDI); permanent inclusion contract (CDI inclusion) from the age of 57',
        },
      },
      confidence: 'confirmed',
      sources: [
        { text: 'code-travail', article: 'art. L1242-2, 3°' },
        { text: 'code-travail', article: 'art. D1242-1, 12°' },
        { text: 'code-travail', article: 'art. L5132-11-1' },
        { text: 'code-travail', article: 'art. L5132-14-1' },
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
          fr: 'En CDDI, de 20 heures à la durée légale de 35 heures\u202f; en CDD d’usage, moins que le minimum du temps partiel est possible',
          en: 'Under a CDDI, from 20 hours to the legal week of 35 hours; under a CDD d’usage, fewer than the floor of part-time work is possible',
        },
      },
      confidence: 'confirmed',
      sources: [
        { text: 'code-travail', article: 'art. L5132-11-1' },
        { text: 'code-travail', article: 'art. L5132-7' },
      ],
      note: 'The two figures are those of a CDDI: a CDD d’usage has no such minimum.',
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
          fr: 'CDDI de 4 à 24 mois\u202f; aucune durée minimale en CDD d’usage',
          en: 'CDDI of 4 to 24 months; no minimum length under a CDD d’usage',
        },
      },
      confidence: 'confirmed',
      sources: [{ text: 'code-travail', article: 'art. L5132-11-1' }],
      note: 'The two figures are those of a CDDI.',
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
      sources: [{ text: 'code-travail', article: 'art. L5132-7' }],
      note: 'The chapter was read and states none; the 50% of R2113-7 of the CCP is a test of reserved contracts.',
    },
  ],
  exclusivity: [
    {
      from: '2021-06-15',
      until: null,
      value: {
        scope: 'object',
        summary: {
          fr: 'Son objet est d’embaucher des personnes en difficulté pour les mettre à disposition',
          en: 'Its object is to hire people in difficulty and lend them',
        },
      },
      confidence: 'single-source',
      sources: [{ text: 'code-travail', article: 'art. L5132-7' }],
      note: UNDATED,
    },
  ],
  territory: [
    {
      from: '2021-09-01',
      until: null,
      value: {
        limit: 'territory-of-convention',
        summary: {
          fr: 'Aucune mise à disposition hors du territoire de la convention',
          en: 'No supply outside the territory of the convention',
        },
      },
      confidence: 'single-source',
      sources: [{ text: 'code-travail', article: 'art. R5132-19' }],
      note: UNDATED,
    },
  ],
  vat: [
    {
      from: '2020-09-30',
      until: '2026-12-31',
      value: {
        regime: 'exempt-under-conditions',
        summary: {
          fr: 'Exonérée avec une convention de l’État et une gestion désintéressée, quel que soit le client\u202f; la facture le mentionne',
          en: 'Exempt with a convention with the State and disinterested management, whoever the customer; the invoice says so',
        },
      },
      confidence: 'confirmed',
      sources: [
        { text: 'cgi', article: 'art. 261, 7, 1° bis' },
        { text: 'boi-tva-champ-30-10-30-20-20', article: '§ 280-370' },
      ],
      note: 'The exemption is older, as the table of the article to quote shows: the row starts with the code of September 2020, in which the whole rule was read.',
    },
    {
      from: '2027-01-01',
      until: null,
      value: {
        regime: 'exempt-under-conditions',
        summary: {
          fr: 'Exonérée avec une convention de l’État et une gestion désintéressée, quel que soit le client\u202f; la facture le mentionne',
          en: 'Exempt with a convention with the State and disinterested management, whoever the customer; the invoice says so',
        },
      },
      confidence: 'single-source',
      sources: [{ text: 'cibs' }, { text: 'ordonnance-2025-1247' }, { text: 'ordonnance-2026-671' }],
      recheck: 'The article is not known: look it up in the concordance table of the JO of 20 December 2025.',
      note: 'VAT moves from the CGI to the CIBS without a change of substance; the article is somewhere in L211-1 to L211-189.',
    },
  ],
});
