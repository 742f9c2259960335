/**
 * Neighbours that are no SIAE and employ disabled people: EA, EATT and ESAT (Code du travail, art. L5213-13 to
 * L5213-13-3; CASF, art. L344-2). An aspect without a table was not read.
 */
import type { Message } from '../../../core/index.js';
import {
  kindTables,
  NOT_A_SIAE,
  READ_ON_A_PLATFORM,
  type KindExistence,
  type KindTables,
  type KindVat,
} from '../../kind-aspects.js';
import type { RowDefinition } from '../../table.js';

function vatByLegalForm(from: string): readonly RowDefinition<KindVat>[] {
  const value: KindVat = {
    regime: 'by-legal-form',
    summary: { fr: 'Règles ordinaires, selon la forme juridique', en: 'Ordinary rules, by legal form' },
  };
  const unread = 'General law: no text on this kind was read.';
  return [
    { from, until: '2026-12-31', value, confidence: 'unconfirmed', sources: [{ text: 'cgi' }], note: unread },
    {
      from: '2027-01-01',
      until: null,
      value,
      confidence: 'unconfirmed',
      sources: [{ text: 'cibs' }, { text: 'ordonnance-2025-1247' }, { text: 'ordonnance-2026-671' }],
      note: `${unread} VAT moves from the CGI to the CIBS without a change of substance.`,
    },
  ];
}

/** EA (entreprise adaptée). */
export const eaTables: KindTables = /* @__PURE__ */ kindTables('EA', {
  existence: [
    {
      from: '2019-01-01',
      until: null,
      value: {
        names: { fr: 'Entreprise adaptée', en: 'Adapted enterprise (entreprise adaptée)' },
        status: 'not-siae',
        summary: {
          fr: `${NOT_A_SIAE.fr}\u202f: une entreprise qui emploie des travailleurs handicapés, sous contrat avec l’État de cinq ans au plus`,
          en: `${NOT_A_SIAE.en}: an enterprise that employs disabled workers, under a contract with the State of at most five years`,
        },
      },
      confidence: 'confirmed',
      sources: [
        { text: 'code-travail', article: 'art. L5213-13' },
        { text: 'code-travail', article: 'art. L5213-13-1' },
        { text: 'code-travail', article: 'art. R5213-65' },
      ],
      note: 'The kind is older: the row starts with its reform of 1 January 2019.',
    },
  ],
  activityMode: [
    {
      from: '2026-08-20',
      until: null,
      value: {
        modes: ['sells-goods-and-services'],
        summary: { fr: 'Vend des biens et des services', en: 'Sells goods and services' },
      },
      confidence: 'single-source',
      sources: [{ text: 'le-marche' }],
      note: READ_ON_A_PLATFORM,
    },
  ],
  contracts: [
    {
      from: '2024-01-01',
      until: null,
      value: {
        contracts: ['cdd-tremplin'],
        summary: {
          fr: 'CDD tremplin, entre autres contrats de travail',
          en: 'Stepping-stone contract (CDD tremplin), among other employment contracts',
        },
      },
      confidence: 'confirmed',
      sources: [{ text: 'code-travail', article: 'art. L5213-13-2' }, { text: 'loi-2023-1196' }],
      note: 'The contract is permanent since 1 January 2024; its experiment is left out.',
    },
  ],
  workforceShare: [
    {
      from: '2019-01-01',
      until: null,
      value: {
        minimum: '0.55',
        maximum: '1',
        summary: {
          fr: 'De 55 à 100\u202f% de travailleurs handicapés reconnus, en équivalents temps plein de l’année\u202f; au plus 75\u202f% de salariés aidés',
          en: 'From 55 to 100% of recognised disabled workers, in full-time equivalents of the year; at most 75% of aided workers',
        },
      },
      confidence: 'confirmed',
      sources: [
        { text: 'code-travail', article: 'art. L5213-13-1' },
        { text: 'code-travail', article: 'art. D5213-63' },
      ],
      note: 'The first day is that of the reform of 1 January 2019: the version of the articles is not dated.',
    },
  ],
  vat: vatByLegalForm('2019-01-01'),
});

/** EATT (entreprise adaptée de travail temporaire). What its missions may be stands in `temporary-work.ts`. */
export const eattTables: KindTables = /* @__PURE__ */ kindTables('EATT', {
  existence: [
    {
      from: '2024-01-01',
      until: null,
      value: {
        names: {
          fr: 'Entreprise adaptée de travail temporaire',
          en: 'Adapted agency of temporary work (entreprise adaptée de travail temporaire)',
        },
        status: 'not-siae',
        summary: {
          fr: `${NOT_A_SIAE.fr}\u202f: une entreprise de travail temporaire pour travailleurs handicapés`,
          en: `${NOT_A_SIAE.en}: an agency of temporary work for disabled workers`,
        },
      },
      confidence: 'confirmed',
      sources: [
        { text: 'code-travail', article: 'art. L5213-13' },
        { text: 'code-travail', article: 'art. L5213-13-3' },
        { text: 'loi-2023-1196' },
      ],
      note: 'Permanent since 1 January 2024; it was an experiment before, which is left out.',
    },
  ],
  activityMode: [
    {
      from: '2024-01-01',
      until: null,
      value: {
        modes: ['temporary-work'],
        summary: {
          fr: 'Met des intérimaires handicapés à la disposition d’entreprises utilisatrices',
          en: 'Supplies disabled temporary workers to user enterprises',
        },
      },
      confidence: 'confirmed',
      sources: [{ text: 'code-travail', article: 'art. L5213-13-3' }],
    },
  ],
  contracts: [
    {
      from: '2024-01-01',
      until: null,
      value: {
        contracts: ['mission', 'temporary-work-cdi'],
        summary: {
          fr: 'Contrat de mission\u202f; CDI de type intérimaire',
          en: 'Mission contract; permanent contract of the type made for temporary workers',
        },
      },
      confidence: 'confirmed',
      sources: [{ text: 'code-travail', article: 'art. L5213-13-3' }],
    },
  ],
  contractLength: [
    {
      from: '2024-01-01',
      until: null,
      value: {
        minimumMonths: null,
        maximumMonths: 24,
        summary: { fr: 'Missions de 24 mois au plus', en: 'Missions of at most 24 months' },
      },
      confidence: 'confirmed',
      sources: [{ text: 'code-travail', article: 'art. L5213-13-3' }],
    },
  ],
});

function esatNamed(names: Message): KindExistence {
  return {
    names,
    status: 'not-siae',
    summary: {
      fr: `${NOT_A_SIAE.fr}\u202f: un établissement médico-social pour personnes handicapées`,
      en: `${NOT_A_SIAE.en}: a medico-social establishment for disabled people`,
    },
  };
}

/** ESAT (établissement et service d'accompagnement par le travail; d'aide par le travail until the end of 2023). */
export const esatTables: KindTables = /* @__PURE__ */ kindTables('ESAT', {
  existence: [
    {
      from: '2021-01-01',
      until: '2023-12-19',
      value: esatNamed({
        fr: 'Établissement et service d’aide par le travail',
        en: 'Body for help through work (établissement et service d’aide par le travail)',
      }),
      confidence: 'confirmed',
      sources: [{ text: 'casf', article: 'art. L344-2' }],
      note: 'The kind is older: the row starts with the version of D5212-22 that was read.',
    },
    {
      from: '2023-12-20',
      until: null,
      value: esatNamed({
        fr: 'Établissement et service d’accompagnement par le travail',
        en: 'Body for support through work (établissement et service d’accompagnement par le travail)',
      }),
      confidence: 'confirmed',
      sources: [{ text: 'casf', article: 'art. L344-2' }, { text: 'loi-2023-1196' }],
      note: 'Renamed by loi 2023-1196: the first day is the earliest on which a part of that act is known to be in force, as the day of the name itself was not read.',
    },
  ],
  activityMode: [
    {
      from: '2026-08-20',
      until: null,
      value: {
        modes: ['sells-goods-and-services'],
        summary: { fr: 'Vend des biens et des services', en: 'Sells goods and services' },
      },
      confidence: 'single-source',
      sources: [{ text: 'le-marche' }],
      note: READ_ON_A_PLATFORM,
    },
  ],
  vat: vatByLegalForm('2021-01-01'),
});
