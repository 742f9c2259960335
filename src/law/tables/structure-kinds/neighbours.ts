/**
 * Neighbours that are no SIAE: employers' groups (GEIQ), prison workshops (SEP), zero-unemployment employers (EBE),
 * facilitators' bodies (OPCS). An aspect without a table was not read. Those for disabled people stand in `disability.ts`.
 */
import { kindTables, NOT_A_SIAE, READ_ON_A_PLATFORM, type KindExistence, type KindTables } from '../../kind-aspects.js';
import type { RowDefinition } from '../../table.js';

/** GEIQ (groupement d'employeurs pour l'insertion et la qualification). */
export const geiqTables: KindTables = /* @__PURE__ */ kindTables('GEIQ', {
  existence: [
    {
      from: '2022-03-10',
      until: null,
      value: {
        names: {
          fr: 'Groupement d’employeurs pour l’insertion et la qualification',
          en: 'Employers’ group for insertion and qualification (GEIQ)',
        },
        status: 'not-siae',
        summary: {
          fr: `${NOT_A_SIAE.fr}\u202f: un groupement d’employeurs, labellisé pour un an`,
          en: `${NOT_A_SIAE.en}: an employers’ group, with a label of one year`,
        },
      },
      confidence: 'confirmed',
      sources: [
        { text: 'code-travail', article: 'art. L1253-1' },
        { text: 'code-travail', article: 'art. D1253-45 à D1253-49' },
      ],
      note: 'Fourth paragraph of L1253-1. The articles are older: the row starts with the order on its support aid, the first dated text that was read.',
    },
  ],
  legalForms: [
    {
      from: '2022-03-10',
      until: null,
      value: { rule: 'non-profit', summary: { fr: 'Groupement à but non lucratif', en: 'A non-profit group' } },
      confidence: 'confirmed',
      sources: [{ text: 'code-travail', article: 'art. L1253-1' }],
    },
  ],
  activityMode: [
    {
      from: '2022-03-10',
      until: null,
      value: {
        modes: ['lends-to-members'],
        summary: { fr: 'Met des salariés à la disposition de ses adhérents', en: 'Lends workers to its members' },
      },
      confidence: 'confirmed',
      sources: [{ text: 'code-travail', article: 'art. L1253-1' }],
    },
  ],
  customers: [
    {
      from: '2022-03-10',
      until: null,
      value: {
        who: 'members',
        summary: { fr: 'Ses adhérents seulement', en: 'Its members only' },
      },
      confidence: 'confirmed',
      sources: [{ text: 'code-travail', article: 'art. L1253-1' }],
    },
  ],
});

/** SEP (services et produits réalisés en prison). */
export const sepTables: KindTables = /* @__PURE__ */ kindTables('SEP', {
  existence: [
    {
      from: '2022-06-23',
      until: null,
      value: {
        names: {
          fr: 'Services et produits réalisés en prison',
          en: 'Services and products made in prison',
        },
        status: 'not-siae',
        summary: {
          fr: `${NOT_A_SIAE.fr}\u202f: atelier de prison, service pénitentiaire de l’emploi ou concession privée\u202f; une EI ou un ACI peut s’y trouver`,
          en: `${NOT_A_SIAE.en}: a prison workshop, the prison employment service or a private concession; an EI or ACI may work there`,
        },
      },
      confidence: 'single-source',
      sources: [{ text: 'code-penitentiaire' }, { text: 'decret-2022-917' }],
      note: 'The name is that of le-marche. The row starts with the prison employment contract in the texts on insertion.',
    },
  ],
  activityMode: [
    {
      from: '2026-08-20',
      until: null,
      value: {
        modes: ['goods-and-services-made-in-prison'],
        summary: {
          fr: 'Biens et services produits par des personnes détenues',
          en: 'Goods and services made by detained people',
        },
      },
      confidence: 'single-source',
      sources: [{ text: 'le-marche' }],
      note: READ_ON_A_PLATFORM,
    },
  ],
  contracts: [
    {
      from: '2022-06-23',
      until: null,
      value: {
        contracts: ['prison-employment'],
        summary: { fr: 'Contrat d’emploi pénitentiaire', en: 'Prison employment contract' },
      },
      confidence: 'single-source',
      sources: [{ text: 'code-penitentiaire' }, { text: 'decret-2022-917' }],
    },
  ],
});

const ZERO_UNEMPLOYMENT_ACTS: RowDefinition<KindExistence>['sources'] = [
  { text: 'loi-2020-1577', article: 'art. 9 à 11' },
  { text: 'loi-2016-231' },
];

function zeroUnemploymentEmployer(): KindExistence {
  return {
    names: {
      fr: 'Entreprise à but d’emploi',
      en: 'Enterprise for the sake of employment (entreprise à but d’emploi)',
    },
    status: 'not-siae',
    summary: {
      fr: `${NOT_A_SIAE.fr}\u202f: l’employeur de l’expérimentation «\u202fterritoire zéro chômeur de longue durée\u202f»`,
      en: `${NOT_A_SIAE.en}: the employer of the experiment “territoire zéro chômeur de longue durée”`,
    },
  };
}

/** EBE (entreprise à but d'emploi). Its tables end with the term of the experiment. */
export const ebeTables: KindTables = /* @__PURE__ */ kindTables('EBE', {
  existence: [
    {
      from: '2020-12-16',
      until: '2026-02-19',
      value: zeroUnemploymentEmployer(),
      confidence: 'confirmed',
      sources: ZERO_UNEMPLOYMENT_ACTS,
      note: 'A first experiment came under the law of 2016: the row starts with the second. The term that it had before 2026 was not read.',
    },
    {
      from: '2026-02-20',
      until: '2026-12-31',
      value: zeroUnemploymentEmployer(),
      confidence: 'confirmed',
      sources: [...ZERO_UNEMPLOYMENT_ACTS, { text: 'loi-2026-103' }, { text: 'decret-2026-72' }],
      recheck:
        'A bill that makes the experiment lasting from 2027 passed the National Assembly in January 2026: what the Senate made of it was not found.',
      note: 'The finance act for 2026, in the JO of 20 February 2026, carried the term to 31 December 2026.',
    },
  ],
  contracts: [
    {
      from: '2020-12-16',
      until: '2026-12-31',
      value: {
        contracts: ['cdi'],
        summary: { fr: 'CDI', en: 'Permanent contract (CDI)' },
      },
      confidence: 'confirmed',
      sources: ZERO_UNEMPLOYMENT_ACTS,
      note: 'The row ends with the experiment, on the day that the table on what an EBE is gives.',
    },
  ],
});

/** OPCS (organisation porteuse de la clause sociale). */
export const opcsTables: KindTables = /* @__PURE__ */ kindTables('OPCS', {
  existence: [
    {
      from: '2026-08-20',
      until: null,
      value: {
        names: {
          fr: 'Organisation porteuse de la clause sociale',
          en: 'Body that runs social clauses (organisation porteuse de la clause sociale)',
        },
        status: 'not-siae',
        summary: {
          fr: `${NOT_A_SIAE.fr}\u202f: le bureau des facilitateurs des clauses sociales`,
          en: `${NOT_A_SIAE.en}: the desk of the facilitators of social clauses`,
        },
      },
      confidence: 'single-source',
      sources: [{ text: 'les-emplois' }],
      note: READ_ON_A_PLATFORM,
    },
  ],
  activityMode: [
    {
      from: '2026-08-20',
      until: null,
      value: {
        modes: ['no-labour-supplied'],
        summary: {
          fr: 'Ne fournit pas de main-d’œuvre\u202f; peut publier des besoins',
          en: 'Supplies no labour; may post needs',
        },
      },
      confidence: 'single-source',
      sources: [{ text: 'les-emplois' }],
      note: READ_ON_A_PLATFORM,
    },
  ],
});
