/**
 * The papers of a public contract that depend on its value: the written form, the documents on the buyer profile (profil
 * d'acheteur), electronic exchanges, essential data (données essentielles, DECP), and the turnover that candidates may be
 * asked for. Amounts are decimal texts, in euros HT; each duty binds from the amount on, included.
 */
import { lawTable, type RowDefinition } from '../table.js';
import type { LawTable } from '../row.js';

/** Where essential data are published: on the buyer's own profile, or on the national portal of open data (data.gouv.fr). */
export type EssentialDataPortal = 'buyer-profile' | 'data-gouv';

/** How the essential data of contracts awarded under R2122-8 may be published. */
export interface DispensedContractsData {
  /** Value of the contract from which it is concerned, included, euros HT. */
  readonly from: string;
  /** What may be published instead of each contract's data. */
  readonly instead: 'yearly-list';
  /** By the end of which month of the next year: the end of the first quarter. */
  readonly byMonth: number;
}

/**
 * Where electronic exchanges are not compulsory: contracts passed without publicity or competition for a need below the
 * European thresholds, social and specific services, or for a technical reason (tools, formats, equipment, models, safety).
 */
export type ElectronicExchangesException = 'no-publicity-below-threshold' | 'social-services' | 'technical-reason';

/** From which value of the need the consultation documents go on the buyer profile when a notice is published. */
export interface BuyerProfileRule {
  /** Euros HT, included; `null` where the text names no amount. */
  readonly needFrom: string | null;
}

/** How long there is to publish essential data. */
export interface EssentialDataTime {
  /** Months from the notification of the contract or of the modification. */
  readonly months: number;
}

/** The most turnover that may be asked for. */
export interface TurnoverCeiling {
  /** How many times the estimated amount of the contract or of the lot, included; a decimal text. */
  readonly times: string;
}

const CHECKED = { verifiedTo: '2026-08-01', checkedOn: '2026-11-23' } as const;
const CONFIRMED = { confidence: 'confirmed' } as const;
const BEFORE_THE_CODE = { from: '2016-04-01', until: '2019-03-31' } as const;
const AUTUMN_2018 = { from: '2018-10-01', until: '2019-03-31', confidence: 'single-source' } as const;
const IN_THE_CODE = { from: '2019-04-01', until: null } as const;

/** Value of the need from which the contract is concluded in writing (écrit), included, euros HT. */
export const writtenContractThreshold: LawTable<string> = /* @__PURE__ */ lawTable<string>({
  ...CHECKED,
  id: 'procurement/written-contract',
  unit: 'eur-ht',
  title: { fr: 'Seuil de l’écrit', en: 'Threshold of the written form' },
  rows: [
    {
      ...BEFORE_THE_CODE,
      value: '25000',
      confidence: 'single-source',
      sources: [{ text: 'decret-2016-360', article: 'art. 15' }],
      note: 'Read in a commented edition of the decree (Infopro, 2016). The first day is that of the decree.',
    },
    {
      ...CONFIRMED,
      ...IN_THE_CODE,
      value: '25000',
      sources: [
        { text: 'ccp', article: 'art. L2112-1' },
        { text: 'ccp', article: 'art. R2112-1' },
      ],
    },
  ],
});

const PROFILE = { text: 'ccp', article: 'art. R2132-2' } as const;

/** From which value of the need the consultation documents are put on the buyer profile when a notice is published. */
export const buyerProfileThreshold: LawTable<BuyerProfileRule> = /* @__PURE__ */ lawTable<BuyerProfileRule>({
  ...CHECKED,
  id: 'procurement/buyer-profile',
  unit: 'rule',
  title: {
    fr: 'Seuil de la mise en ligne des documents de la consultation sur le profil d’acheteur',
    en: 'Threshold for putting the consultation documents on the buyer profile',
  },
  rows: [
    {
      ...AUTUMN_2018,
      value: { needFrom: null },
      sources: [{ text: 'decret-2016-360', article: 'art. 39, I' }],
      note: 'The wording of décret 2017-516 (signature-electronique.pro) names no amount; the press of 2018 (maire-info.com) gives 1 October 2018 as the day from which procedures go through a profile. Earlier days were not looked into.',
    },
    {
      from: '2019-04-01',
      until: '2019-12-31',
      value: { needFrom: '25000' },
      confidence: 'single-source',
      sources: [PROFILE],
      note: 'One source gives this amount. The open data of the code also hold an earlier wording of the article that names no amount: documents on the profile as soon as a notice is published.',
    },
    {
      ...CONFIRMED,
      from: '2020-01-01',
      until: '2026-03-31',
      value: { needFrom: '40000' },
      sources: [PROFILE, { text: 'decret-2019-1344' }],
    },
    {
      ...CONFIRMED,
      from: '2026-04-01',
      until: null,
      value: { needFrom: '60000' },
      sources: [PROFILE, { text: 'decret-2025-1386' }],
    },
  ],
});

/** Where electronic exchanges are not compulsory; everywhere else they are (R2132-7). */
export const electronicExchangesExceptions: LawTable<readonly ElectronicExchangesException[]> =
  /* @__PURE__ */ lawTable<readonly ElectronicExchangesException[]>({
    ...CHECKED,
    id: 'procurement/electronic-exchanges-exceptions',
    unit: 'list',
    title: {
      fr: 'Marchés pour lesquels les échanges électroniques ne sont pas obligatoires',
      en: 'Contracts for which electronic exchanges are not compulsory',
    },
    rows: [
      {
        ...CONFIRMED,
        ...IN_THE_CODE,
        value: ['no-publicity-below-threshold', 'social-services', 'technical-reason'],
        sources: [
          { text: 'ccp', article: 'art. R2132-12' },
          { text: 'ccp', article: 'art. R2132-7' },
        ],
        note: 'In the order of R2132-12: 1°, 2°, then 3° to 7° together.',
      },
    ],
  });

const ESSENTIAL_DATA = { text: 'ccp', article: 'art. R2196-1' } as const;
const FORMER_ESSENTIAL_DATA = { text: 'decret-2016-360', article: 'art. 107' } as const;
const READ_IN_2017 =
  'Read in a summary of 2017 (droit-de-la-formation.fr): data on the buyer profile, two months after notification at the latest, from 1 October 2018.';

const AUTUMN_2018_DATA = { ...AUTUMN_2018, sources: [FORMER_ESSENTIAL_DATA], note: READ_IN_2017 } as const;

/** Value of the need from which essential data are published, included, euros HT. There was no such duty before. */
export const essentialDataThreshold: LawTable<string> = /* @__PURE__ */ lawTable<string>({
  ...CHECKED,
  id: 'procurement/essential-data',
  unit: 'eur-ht',
  title: {
    fr: 'Seuil de publication des données essentielles',
    en: 'Threshold for publishing essential data',
  },
  rows: [
    { ...AUTUMN_2018_DATA, value: '25000' },
    { ...CONFIRMED, from: '2019-04-01', until: '2019-12-31', value: '25000', sources: [ESSENTIAL_DATA] },
    { ...CONFIRMED, from: '2020-01-01', until: null, value: '40000', sources: [ESSENTIAL_DATA] },
  ],
});

/** Within how many months of the notification, or of a modification, essential data are published. */
export const essentialDataMonths: LawTable<EssentialDataTime> = /* @__PURE__ */ lawTable<EssentialDataTime>({
  ...CHECKED,
  id: 'procurement/essential-data-months',
  unit: 'rule',
  title: {
    fr: 'Délai de publication des données essentielles, en mois',
    en: 'Time to publish essential data, in months',
  },
  rows: [
    { ...AUTUMN_2018_DATA, value: { months: 2 } },
    { ...CONFIRMED, ...IN_THE_CODE, value: { months: 2 }, sources: [ESSENTIAL_DATA] },
  ],
});

const ORDER_OF_2022 = { text: 'arrete-donnees-essentielles-2022-12-22' } as const;

/** Where essential data are published. Keyed on the day of NOTIFICATION of the contract, unlike the others. */
export const essentialDataPortal: LawTable<EssentialDataPortal> = /* @__PURE__ */ lawTable<EssentialDataPortal>({
  ...CHECKED,
  id: 'procurement/essential-data-portal',
  unit: 'rule',
  title: {
    fr: 'Support des données essentielles, selon le jour de notification',
    en: 'Where essential data are published, by day of notification',
  },
  rows: [
    { ...AUTUMN_2018_DATA, value: 'buyer-profile' },
    {
      from: '2019-04-01',
      until: '2023-12-31',
      value: 'buyer-profile',
      confidence: 'inferred',
      sources: [ESSENTIAL_DATA],
      note: 'The wording of the article before 2024 was not read: the buyer profile is what the decree of 2016 named, and the national portal is reported as new in 2024.',
    },
    {
      ...CONFIRMED,
      from: '2024-01-01',
      until: null,
      value: 'data-gouv',
      sources: [ESSENTIAL_DATA, ORDER_OF_2022],
      note: 'For contracts notified from that day on.',
    },
  ],
});

/** The essential data of contracts awarded under R2122-8. Keyed on the day of NOTIFICATION of the contract. */
export const dispensedContractsData: LawTable<DispensedContractsData> =
  /* @__PURE__ */ lawTable<DispensedContractsData>({
    ...CHECKED,
    id: 'procurement/essential-data-dispensed',
    unit: 'rule',
    title: {
      fr: 'Données essentielles des marchés dispensés, selon le jour de notification',
      en: 'Essential data of dispensed contracts, by day of notification',
    },
    rows: [
      {
        ...CONFIRMED,
        from: '2024-01-01',
        until: null,
        value: { from: '25000', instead: 'yearly-list', byMonth: 3 },
        sources: [{ text: 'ccp', article: 'art. R2196-1, dernier al.' }],
        note: 'The list, on a support of the buyer’s choice, gives the object, the amount HT, the day of conclusion, the name of the winner and its postcode, or its country. No upper bound is written: whether a contract answering a need of the full duty may use it is unsettled.',
      },
    ],
  });

function ceiling(
  row: Pick<RowDefinition<TurnoverCeiling>, 'from' | 'until' | 'value'>,
): RowDefinition<TurnoverCeiling> {
  return { ...CONFIRMED, sources: [{ text: 'ccp', article: 'art. R2142-7' }], ...row };
}

/** How many times the estimated amount of the contract or of the lot the yearly turnover asked for may be, included. */
export const turnoverCeilingTimes: LawTable<TurnoverCeiling> = /* @__PURE__ */ lawTable<TurnoverCeiling>({
  ...CHECKED,
  id: 'procurement/turnover-ceiling',
  unit: 'rule',
  title: {
    fr: 'Plafond du chiffre d’affaires exigé des candidats, en multiples du montant estimé',
    en: 'Ceiling of the turnover asked of candidates, as a multiple of the estimated amount',
  },
  rows: [
    {
      ...BEFORE_THE_CODE,
      value: { times: '2' },
      confidence: 'inferred',
      sources: [{ text: 'decret-2016-360', article: 'art. 44, III' }],
      note: 'The beginning of the paragraph was read (marche-public.fr), not its figure. The text before it (décret 2014-1097) and the one after it (R2142-7 of 2019) both say twice.',
    },
    ceiling({ from: '2019-04-01', until: '2025-12-31', value: { times: '2' } }),
    {
      ...ceiling({ from: '2026-01-01', until: null, value: { times: '1.5' } }),
      sources: [{ text: 'ccp', article: 'art. R2142-7' }, { text: 'decret-2025-1383' }],
    },
  ],
});
