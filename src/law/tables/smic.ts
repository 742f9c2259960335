/**
 * The gross hourly minimum wage (salaire minimum de croissance, SMIC).
 */
import type { LawTable } from '../row.js';
import { deepFreeze, lawTable, type RowDefinition } from '../table.js';
import type { TextId } from '../texts.js';

/** Where the work is done: Mayotte has an amount of its own; `metropole` stands for everywhere else. */
export type SmicTerritory = 'metropole' | 'mayotte';

const CHECKED = { verifiedTo: '2026-07-23', checkedOn: '2026-11-23', unit: 'eur' } as const;

const LATEST = 'No source read is later than 23 July 2026: a rise since then is not excluded.';

function rise(
  from: string,
  until: string | null,
  value: string,
  text: TextId,
  confidence: 'confirmed' | 'single-source' = 'confirmed',
): RowDefinition<string> {
  return { from, until, value, confidence, sources: [{ text }, { text: 'openfisca-france' }] };
}

function inMayotte(from: string, until: string | null, value: string): RowDefinition<string> {
  return { from, until, value, confidence: 'single-source', sources: [{ text: 'mon-entreprise' }] };
}

/** The gross hourly SMIC, in euros. */
export const smicHourly: Readonly<Record<SmicTerritory, LawTable<string>>> = /* @__PURE__ */ deepFreeze({
  metropole: /* @__PURE__ */ lawTable({
    ...CHECKED,
    id: 'smic/hourly/metropole',
    title: { fr: 'SMIC horaire brut', en: 'Gross hourly minimum wage' },
    rows: [
      rise('2018-01-01', '2018-12-31', '9.88', 'decret-2017-1719', 'single-source'),
      rise('2019-01-01', '2019-12-31', '10.03', 'decret-2018-1173', 'single-source'),
      rise('2020-01-01', '2020-12-31', '10.15', 'decret-2019-1387', 'single-source'),
      rise('2021-01-01', '2021-09-30', '10.25', 'decret-2020-1598'),
      rise('2021-10-01', '2021-12-31', '10.48', 'arrete-smic-2021-09-27'),
      rise('2022-01-01', '2022-04-30', '10.57', 'decret-2021-1741'),
      rise('2022-05-01', '2022-07-31', '10.85', 'arrete-smic-2022-04-19'),
      rise('2022-08-01', '2022-12-31', '11.07', 'arrete-smic-2022-07-29'),
      rise('2023-01-01', '2023-04-30', '11.27', 'decret-2022-1608'),
      rise('2023-05-01', '2023-12-31', '11.52', 'arrete-smic-2023-04-26'),
      rise('2024-01-01', '2024-10-31', '11.65', 'decret-2023-1216'),
      rise('2024-11-01', '2025-12-31', '11.88', 'decret-2024-951'),
      rise('2026-01-01', '2026-05-31', '12.02', 'decret-2025-1228'),
      { ...rise('2026-06-01', null, '12.31', 'arrete-smic-2026-05-22'), recheck: LATEST },
    ],
  }),
  mayotte: /* @__PURE__ */ lawTable({
    ...CHECKED,
    id: 'smic/hourly/mayotte',
    title: { fr: 'SMIC horaire brut à Mayotte', en: 'Gross hourly minimum wage in Mayotte' },
    rows: [
      inMayotte('2024-01-01', '2024-10-31', '8.8'),
      inMayotte('2024-11-01', '2025-12-31', '8.98'),
      inMayotte('2026-01-01', '2026-05-31', '9.33'),
      { ...inMayotte('2026-06-01', null, '9.56'), recheck: LATEST },
    ],
  }),
});
