/**
 * What the State pays for a post in insertion (aide au poste d'insertion): the fixed part (socle), in euros for a full-time
 * equivalent and a year, by kind of structure and territory.
 */
import { addDays, civilDate, type Confidence } from '../../core/index.js';
import type { LawTable } from '../row.js';
import type { SiaeKind } from '../structure-kind.js';
import { deepFreeze, lawTable, type RowDefinition, type SourceDefinition } from '../table.js';
import type { TextId } from '../texts.js';

/** Where the post is: Mayotte has lower amounts; `metropole` stands for everywhere else. */
export type AidTerritory = 'metropole' | 'mayotte';

/** The fixed part of the aid. */
export interface InsertionAidAmount {
  /** Euros for a full-time equivalent and a year; `null` where no published amount was found. */
  readonly euros: string | null;
  /** Of which, for support (accompagnement), in an ACI, where it was read. */
  readonly support?: string;
}

interface Published {
  readonly euros: string;
  readonly text: TextId;
  readonly confidence: Confidence;
  readonly support?: string;
  readonly note?: string;
}

interface Unknown {
  readonly note: string;
}

type Line = readonly [from: string, what: Published | Unknown];

function once(euros: string, text: TextId, support?: string): Published {
  return { euros, text, confidence: 'single-source', ...(support === undefined ? {} : { support }) };
}

function twice(euros: string, text: TextId, support?: string): Published {
  return { ...once(euros, text, support), confidence: 'confirmed' };
}

function rowOf(
  what: Published | Unknown,
  ground: SourceDefinition,
): Omit<RowDefinition<InsertionAidAmount>, 'from' | 'until'> {
  if (!('euros' in what)) {
    return { value: { euros: null }, confidence: 'unconfirmed', sources: [ground], note: what.note };
  }
  const { euros, support, text, confidence, note } = what;
  return {
    value: { euros, ...(support === undefined ? {} : { support }) },
    confidence,
    sources: [{ text }, ground],
    ...(note === undefined ? {} : { note }),
  };
}

// A line holds until the day before the next one; the last one stays open unless a last day is given.
function rowsOf(
  lines: readonly Line[],
  ground: SourceDefinition,
  until: string | null,
): readonly RowDefinition<InsertionAidAmount>[] {
  return lines.map(([from, what], position) => {
    const next = lines[position + 1];
    return { from, until: next === undefined ? until : addDays(civilDate(next[0]), -1), ...rowOf(what, ground) };
  });
}

const GROUNDS: Readonly<Record<SiaeKind, SourceDefinition>> = {
  EI: { text: 'code-travail', article: 'art. R5132-8' },
  ETTI: { text: 'code-travail', article: 'art. R5132-10-13' },
  AI: { text: 'code-travail', article: 'art. R5132-24' },
  ACI: { text: 'code-travail', article: 'art. R5132-38' },
  EITI: { text: 'loi-2018-771', article: 'art. 83' },
};
const PLACES = {
  metropole: { fr: 'hors Mayotte', en: 'outside Mayotte' },
  mayotte: { fr: 'à Mayotte', en: 'in Mayotte' },
} as const;

function socle(
  kind: SiaeKind,
  territory: AidTerritory,
  lines: readonly Line[],
  until: string | null = null,
): LawTable<InsertionAidAmount> {
  const { fr, en } = PLACES[territory];
  return lawTable<InsertionAidAmount>({
    verifiedTo: '2026-08-20',
    checkedOn: '2026-11-23',
    id: `siae/aid/socle/${territory}/${kind.toLowerCase()}`,
    unit: 'rule',
    title: { fr: `Socle de l’aide au poste, ${kind}, ${fr}`, en: `Fixed part of the aid per post, ${kind}, ${en}` },
    rows: rowsOf(lines, GROUNDS[kind], until),
  });
}

const SINCE_2026: Line = [
  '2026-01-01',
  {
    note: 'No arrêté for 2026 was found, in spite of the rises of the minimum wage in January and June: whether the amount of 2025 still holds is not known.',
  },
];
const NOT_PUBLISHED: Unknown = {
  note: 'The amount of the arrêté was not found; it can only be computed from the minimum wage, which is no publication.',
};
const NOT_FOUND: Unknown = { note: 'The amount of this period was not found.' };
const ALONE_2025 =
  'On 1 January 2025 the amount of an EI moved alone, by 6.8 %, outside the indexing on the minimum wage; the reason was not found.';
const IN_2014 = 'The amount is that of 2014, without a day: the first of January is read as the first.';
const CUT = 'Indexed on the minimum wage, then cut by five per cent; the reason was not found.';

/** The fixed part of the aid per post (socle), by territory and kind. */
export const insertionAidSocle: Readonly<
  Record<AidTerritory, Readonly<Record<SiaeKind, LawTable<InsertionAidAmount>>>>
> = /* @__PURE__ */ deepFreeze({
  metropole: {
    EI: /* @__PURE__ */ socle('EI', 'metropole', [
      ['2014-01-01', { ...once('10000', 'arrete-aide-2014-03-06'), note: IN_2014 }],
      ['2015-01-01', once('10080', 'arrete-aide-2015-02-18')],
      ['2016-01-01', once('10143', 'arrete-aide-2016-01-14')],
      ['2017-01-01', once('10237', 'arrete-aide-2017')],
      ['2018-01-01', once('10363', 'arrete-aide-2018-02-15')],
      ['2019-01-01', twice('10520', 'arrete-aide-2019-02-27')],
      ['2020-01-01', once('10646', 'arrete-aide-2020')],
      ['2021-01-01', once('10751', 'arrete-aide-2021-04-26')],
      ['2021-10-01', twice('10988', 'arrete-aide-2021-12-21')],
      ['2022-01-01', once('11087', 'arrete-aide-2022-07-05')],
      ['2022-05-01', twice('11381', 'arrete-aide-2022-07-05')],
      ['2022-08-01', once('11609', 'arrete-aide-2022-12-05')],
      ['2023-01-01', once('11819', 'arrete-aide-2023-07-28')],
      ['2023-05-01', once('12081', 'arrete-aide-2023-07-28')],
      ['2024-01-01', once('12218', 'arrete-aide-2024-04-30')],
      ['2024-11-01', twice('12459', 'arrete-aide-2024-12-04')],
      ['2025-01-01', { ...twice('13304', 'arrete-aide-2024-12-04'), note: ALONE_2025 }],
      SINCE_2026,
    ]),
    ETTI: /* @__PURE__ */ socle('ETTI', 'metropole', [
      ['2014-01-01', { ...once('4250', 'arrete-aide-2014-03-06'), note: IN_2014 }],
      ['2015-01-01', once('4284', 'arrete-aide-2015-02-18')],
      ['2016-01-01', once('4311', 'arrete-aide-2016-01-14')],
      ['2017-01-01', once('4351', 'arrete-aide-2017')],
      ['2018-01-01', once('4405', 'arrete-aide-2018-02-15')],
      ['2019-01-01', twice('4472', 'arrete-aide-2019-02-27')],
      ['2020-01-01', { ...once('4299', 'arrete-aide-2020'), note: CUT }],
      ['2021-01-01', once('4341', 'arrete-aide-2021-04-26')],
      ['2021-10-01', twice('4437', 'arrete-aide-2021-12-21')],
      ['2022-01-01', { ...once('4253', 'arrete-aide-2022-07-05'), note: CUT }],
      ['2022-05-01', twice('4366', 'arrete-aide-2022-07-05')],
      ['2022-08-01', once('4454', 'arrete-aide-2022-12-05')],
      ['2023-01-01', once('4535', 'arrete-aide-2023-07-28')],
      ['2023-05-01', once('4636', 'arrete-aide-2023-07-28')],
      ['2024-01-01', once('4688', 'arrete-aide-2024-04-30')],
      ['2024-11-01', twice('4781', 'arrete-aide-2024-12-04')],
      SINCE_2026,
    ]),
    AI: /* @__PURE__ */ socle('AI', 'metropole', [
      ['2014-07-01', once('1300', 'arrete-aide-2014-03-06')],
      ['2015-01-01', once('1310', 'arrete-aide-2015-02-18')],
      ['2016-01-01', once('1319', 'arrete-aide-2016-01-14')],
      ['2017-01-01', once('1331', 'arrete-aide-2017')],
      ['2018-01-01', once('1347', 'arrete-aide-2018-02-15')],
      ['2019-01-01', twice('1367', 'arrete-aide-2019-02-27')],
      ['2020-01-01', once('1383', 'arrete-aide-2020')],
      ['2021-01-01', NOT_PUBLISHED],
      ['2021-10-01', twice('1428', 'arrete-aide-2021-12-21')],
      ['2022-01-01', once('1441', 'arrete-aide-2022-07-05')],
      ['2022-05-01', twice('1479', 'arrete-aide-2022-07-05')],
      ['2022-08-01', once('1509', 'arrete-aide-2022-12-05')],
      ['2023-01-01', once('1536', 'arrete-aide-2023-07-28')],
      ['2023-05-01', once('1570', 'arrete-aide-2023-07-28')],
      ['2024-01-01', once('1588', 'arrete-aide-2024-04-30')],
      ['2024-11-01', twice('1619', 'arrete-aide-2024-12-04')],
      SINCE_2026,
    ]),
    ACI: /* @__PURE__ */ socle('ACI', 'metropole', [
      ['2014-07-01', once('19200', 'arrete-aide-2014-03-06')],
      ['2015-01-01', once('19354', 'arrete-aide-2015-02-18', '979')],
      ['2016-01-01', once('19474', 'arrete-aide-2016-01-14', '985')],
      ['2017-01-01', once('19655', 'arrete-aide-2017')],
      ['2018-01-01', once('19897', 'arrete-aide-2018-02-15', '1007')],
      ['2019-01-01', twice('20199', 'arrete-aide-2019-02-27', '1022')],
      ['2020-01-01', once('20441', 'arrete-aide-2020', '1034')],
      ['2021-01-01', NOT_PUBLISHED],
      ['2021-10-01', twice('21096', 'arrete-aide-2021-12-21', '1067')],
      ['2022-01-01', once('21286', 'arrete-aide-2022-07-05')],
      ['2022-05-01', twice('21850', 'arrete-aide-2022-07-05', '1106')],
      ['2022-08-01', once('22289', 'arrete-aide-2022-12-05', '1128')],
      ['2023-01-01', once('22692', 'arrete-aide-2023-07-28', '1169')],
      ['2023-05-01', once('23196', 'arrete-aide-2023-07-28', '1195')],
      ['2024-01-01', once('23458', 'arrete-aide-2024-04-30', '1209')],
      ['2024-11-01', twice('23921', 'arrete-aide-2024-12-04', '1233')],
      SINCE_2026,
    ]),
    // Maximum amounts; a monthly scheme took their place on 1 January 2025.
    EITI: /* @__PURE__ */ socle(
      'EITI',
      'metropole',
      [
        ['2019-01-01', twice('5548', 'arrete-aide-2019-02-27')],
        ['2020-01-01', once('5614', 'arrete-aide-2020')],
        ['2021-01-01', NOT_FOUND],
        ['2021-10-01', twice('5794', 'arrete-aide-2021-12-21')],
        ['2022-01-01', NOT_FOUND],
        ['2022-05-01', twice('6001', 'arrete-aide-2022-07-05')],
        ['2022-08-01', { ...once('6001', 'arrete-aide-2022-12-05'), note: 'Left as it was on this day.' }],
        ['2023-01-01', NOT_FOUND],
        ['2024-01-01', twice('6443', 'arrete-aide-2024-04-30')],
        ['2024-11-01', once('6570', 'arrete-aide-2024-12-04')],
      ],
      '2024-12-31',
    ),
  },
  mayotte: {
    EI: /* @__PURE__ */ socle('EI', 'mayotte', [
      ['2022-05-01', once('8590', 'arrete-aide-2022-07-05')],
      ['2022-08-01', once('8763', 'arrete-aide-2022-12-05')],
      ['2023-01-01', NOT_FOUND],
      ['2024-11-01', once('9412', 'arrete-aide-2024-12-04')],
      ['2025-01-01', { note: 'Whether the rise of an EI on this day reached Mayotte was not found.' }],
      SINCE_2026,
    ]),
    ETTI: /* @__PURE__ */ socle('ETTI', 'mayotte', [
      ['2022-05-01', once('3295', 'arrete-aide-2022-07-05')],
      ['2022-08-01', once('3361', 'arrete-aide-2022-12-05')],
      ['2023-01-01', NOT_FOUND],
      ['2024-11-01', once('3610', 'arrete-aide-2024-12-04')],
      SINCE_2026,
    ]),
    AI: /* @__PURE__ */ socle('AI', 'mayotte', [
      ['2022-05-01', once('1115', 'arrete-aide-2022-07-05')],
      ['2022-08-01', once('1138', 'arrete-aide-2022-12-05')],
      ['2023-01-01', NOT_FOUND],
      ['2024-11-01', once('1223', 'arrete-aide-2024-12-04')],
      SINCE_2026,
    ]),
    ACI: /* @__PURE__ */ socle('ACI', 'mayotte', [
      ['2022-05-01', once('16493', 'arrete-aide-2022-07-05', '834')],
      ['2022-08-01', once('16825', 'arrete-aide-2022-12-05', '850')],
      ['2023-01-01', NOT_FOUND],
      ['2024-11-01', once('18070', 'arrete-aide-2024-12-04')],
      SINCE_2026,
    ]),
    EITI: /* @__PURE__ */ socle(
      'EITI',
      'mayotte',
      [
        ['2022-05-01', once('4529', 'arrete-aide-2022-07-05')],
        ['2022-08-01', NOT_FOUND],
        ['2024-01-01', once('4862', 'arrete-aide-2024-04-30')],
        ['2024-11-01', once('4961', 'arrete-aide-2024-12-04')],
      ],
      '2024-12-31',
    ),
  },
});
