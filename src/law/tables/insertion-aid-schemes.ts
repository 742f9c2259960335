/**
 * The aids that are not the aid per post: that of a bridge contract (contrat passerelle), and the monthly aid of an EITI.
 */
import { addDays, civilDate, type Confidence } from '../../core/index.js';
import type { LawTable } from '../row.js';
import { deepFreeze, lawTable } from '../table.js';
import type { TextId } from '../texts.js';
import type { AidTerritory } from './insertion-aid-amounts.js';

/** The aid of a bridge contract (contrat passerelle), an experiment until 15 December 2025. */
export interface BridgeContractAid {
  /** Euros for a full-time equivalent over six months; `null` where it was not found. */
  readonly euros: string | null;
}

/** The monthly aid of an EITI for a self-employed worker. */
export interface EitiMonthlyAid {
  /** Euros a month, in the first months; `null` where no text was found. */
  readonly euros: string | null;
  /** For so many months. */
  readonly months: number;
  /** The aid decreases until this month, and stops; by how much was not found. */
  readonly lastMonth: number;
  /** For a worker registered for fewer months than this, and without staff. */
  readonly registeredUnderMonths: number;
}

const CHECKED = { verifiedTo: '2026-08-20', checkedOn: '2026-11-23' } as const;

type BridgeLine = readonly [from: string, euros: string | null, text: TextId, confidence: Confidence, note?: string];

/** Five years from the publication of the law (loi 2020-1577, art. 5). */
const END_OF_BRIDGE = '2025-12-15';

function bridge(
  territory: AidTerritory,
  place: readonly [fr: string, en: string],
  lines: readonly BridgeLine[],
): LawTable<BridgeContractAid> {
  return lawTable<BridgeContractAid>({
    ...CHECKED,
    id: `siae/aid/bridge-contract/${territory}`,
    unit: 'rule',
    title: {
      fr: `Aide du contrat passerelle, pour six mois, ${place[0]}`,
      en: `Aid of the bridge contract, for six months, ${place[1]}`,
    },
    rows: [
      ...lines.map(([from, euros, text, confidence, note], position) => {
        const next = lines[position + 1];
        return {
          from,
          until: next === undefined ? END_OF_BRIDGE : addDays(civilDate(next[0]), -1),
          value: { euros },
          confidence,
          sources: [{ text }, { text: 'loi-2020-1577', article: 'art. 5' } as const],
          ...(note === undefined ? {} : { note }),
        };
      }),
      {
        from: addDays(civilDate(END_OF_BRIDGE), 1),
        until: null,
        value: { euros: null },
        confidence: 'unconfirmed',
        sources: [{ text: 'loi-2020-1577', article: 'art. 5' }, { text: 'les-emplois' }],
        note: 'The experiment ended five years after the publication of the law. No extension was found, though Les emplois de l’inclusion still shows the case in August 2026.',
      },
    ],
  });
}

/** The aid of a bridge contract (contrat passerelle), for a full-time equivalent over six months, by territory. */
export const insertionBridgeAid: Readonly<Record<AidTerritory, LawTable<BridgeContractAid>>> =
  /* @__PURE__ */ deepFreeze({
    metropole: /* @__PURE__ */ bridge(
      'metropole',
      ['hors Mayotte', 'outside Mayotte'],
      [
        ['2021-09-01', '2050', 'arrete-aide-2021-12-21', 'confirmed'],
        ['2022-01-01', '2114', 'arrete-aide-2022-07-05', 'confirmed'],
        ['2022-05-01', '2170', 'arrete-aide-2022-07-05', 'confirmed'],
        ['2022-08-01', '2214', 'arrete-aide-2022-12-05', 'confirmed'],
        [
          '2023-01-01',
          null,
          'arrete-aide-2023-07-28',
          'unconfirmed',
          'The amount of 2023 was found without its day; by the growth of the minimum wage it is that of May.',
        ],
        [
          '2023-05-01',
          '2304',
          'arrete-aide-2023-07-28',
          'inferred',
          'The amount was found for 2023 in one source, without a day. Its first day is worked out: the amount of August 2022 raised as the minimum wage was until 1 May 2023 gives it, to the euro.',
        ],
        ['2024-01-01', '2330', 'arrete-aide-2024-04-30', 'single-source'],
        ['2024-11-01', '2376', 'arrete-aide-2024-12-04', 'confirmed'],
      ],
    ),
    mayotte: /* @__PURE__ */ bridge(
      'mayotte',
      ['à Mayotte', 'in Mayotte'],
      [
        ['2022-05-01', '1639', 'arrete-aide-2022-07-05', 'confirmed'],
        ['2022-08-01', '1672', 'arrete-aide-2022-12-05', 'confirmed'],
        ['2023-01-01', null, 'arrete-aide-2023-07-28', 'unconfirmed', 'The amount of this period was not found.'],
        ['2024-11-01', '1796', 'arrete-aide-2024-12-04', 'confirmed'],
      ],
    ),
  });

function eitiMonthly(
  territory: AidTerritory,
  place: readonly [fr: string, en: string],
  euros: string,
): LawTable<EitiMonthlyAid> {
  const months = { months: 9, lastMonth: 24, registeredUnderMonths: 36 } as const;
  return lawTable<EitiMonthlyAid>({
    ...CHECKED,
    id: `siae/aid/eiti-monthly/${territory}`,
    unit: 'rule',
    title: { fr: `Aide mensuelle d’une EITI, ${place[0]}`, en: `Monthly aid of an EITI, ${place[1]}` },
    rows: [
      {
        from: '2025-01-01',
        until: '2026-12-22',
        value: { euros, ...months },
        confidence: 'single-source',
        sources: [{ text: 'decret-2024-1239' }, { text: 'arrete-aide-2025-01-02' }],
        note: 'For contracts new since 1 January 2025, of a self-employed worker registered for less than three years and without staff. From the tenth month on the aid decreases, while the turnover of the month is below the RSA; by how much was not found.',
      },
      {
        from: '2026-12-23',
        until: null,
        value: { euros: null, ...months },
        confidence: 'unconfirmed',
        sources: [{ text: 'loi-2018-771', article: 'art. 83' }, { text: 'decret-2018-1198' }],
        note: 'The experiment ends eight years after the décret 2018-1198 was published, on 22 December 2026 by prudence; no text that prolongs it was found.',
      },
    ],
  });
}

/** The monthly aid of an EITI since 2025, for a self-employed worker, by territory. */
export const insertionEitiMonthlyAid: Readonly<Record<AidTerritory, LawTable<EitiMonthlyAid>>> =
  /* @__PURE__ */ deepFreeze({
    metropole: /* @__PURE__ */ eitiMonthly('metropole', ['hors Mayotte', 'outside Mayotte'], '450'),
    mayotte: /* @__PURE__ */ eitiMonthly('mayotte', ['à Mayotte', 'in Mayotte'], '340'),
  });
