/**
 * Rows of les-emplois: one a financial annex, or one a structure and kind.
 */
import {
  attempt,
  civilDate,
  refuse,
  siret,
  type CivilDate,
  type ErrorPath,
  type SafeResult,
} from '../../core/index.js';
import { SIAE_KINDS, type SiaeKind, type StructureKind } from '../../law/index.js';
import { nafCode } from '../structure/activity.js';
import type { AnnexState, ConventionInput, YearAnnexInput } from '../structure/schema.js';
import { annexNumber } from './annex-number.js';
import { cell, kindOf, known, nameOf, neededCell, pathOf, type OneRow } from './cells.js';
import type { RowContent } from './merge.js';
import { locationOf } from './place-cells.js';
import { readRows, type RowFormat, type RowsOptions, type RowsRead, type TextRow } from './rows.js';

/** What a column of les-emplois says. `siret` and `kind` must be there, the others may be. */
export type EmploisColumn =
  | 'siret'
  | 'kind'
  | 'name'
  | 'city'
  | 'postcode'
  | 'departement'
  | 'commune'
  | 'naf'
  | 'annexNumber'
  | 'annexState'
  | 'annexFirstDay'
  | 'annexLastDay'
  | 'conventionFirstDay'
  | 'conventionLastDay';

/** How rows of les-emplois are read. */
export type EmploisRowsOptions = RowsOptions<EmploisColumn>;

/** The name of each column unless another is given. */
export const EMPLOIS_COLUMNS: Readonly<Record<EmploisColumn, string>> = /* @__PURE__ */ Object.freeze({
  siret: 'siret',
  kind: 'kind',
  name: 'name',
  city: 'city',
  postcode: 'postCode',
  departement: 'department',
  commune: 'inseeCode',
  naf: 'naf',
  annexNumber: 'annexNumber',
  annexState: 'annexState',
  annexFirstDay: 'annexStart',
  annexLastDay: 'annexEnd',
  conventionFirstDay: 'conventionStart',
  conventionLastDay: 'conventionEnd',
});

type EmploisRow = OneRow<EmploisColumn>;

const MEASURE = /^(ACI|AI|EITI|EI|ETTI)_(DC|MP)$/;
const DAY_FORMS = 'YYYY-MM-DD or dd/mm/yyyy';
const FRENCH_DAY = /^(\d{2})\/(\d{2})\/(\d{4})$/;

const ANNEX_COLUMNS: readonly EmploisColumn[] = ['annexNumber', 'annexState', 'annexFirstDay', 'annexLastDay'];
const CONVENTION_COLUMNS: readonly EmploisColumn[] = ['conventionFirstDay', 'conventionLastDay'];

const STATES: readonly AnnexState[] = [
  'VALIDE',
  'PROVISOIRE',
  'HISTORISE',
  'ANNULE',
  'SAISI',
  'BROUILLON',
  'CLOTURE',
  'REJETE',
];

interface KindOfRow {
  readonly kind: StructureKind;
  readonly inPrison: boolean;
}

// A measure of the payment agency names the kind, and says whether the work is done in prison: ACI_DC, EI_MP.
function kindOrMeasure(text: string, path: ErrorPath): KindOfRow {
  const [, kind = text, setting] = MEASURE.exec(text.toUpperCase()) ?? [];
  return { kind: kindOf(kind, path), inPrison: setting === 'MP' };
}

// A day, and how the file writes it.
interface DayOfRow {
  readonly day: CivilDate;
  readonly text: string;
}

function dayOf(text: string, path: ErrorPath): DayOfRow {
  const result = attempt(() => civilDate(text.replace(FRENCH_DAY, '$3-$2-$1')));
  if (result.ok) return { day: result.value, text };
  const { code, expected } = result.error;
  const day = code === 'core/invalid-date' ? 'a day of the calendar' : expected;
  return refuse(code, `${day}, as ${DAY_FORMS}`, text, path);
}

function stateOf(text: string, path: ErrorPath): AnnexState {
  const state = STATES.find((one) => one === text.toUpperCase());
  return state ?? refuse('siae/unknown-annex-state', `one of ${STATES.join(', ')}`, text, path);
}

type Days = Pick<ConventionInput, 'firstDay' | 'lastDay'>;

function daysOf(row: EmploisRow, first: EmploisColumn, last: EmploisColumn): Days {
  const from = neededCell(row, first, dayOf);
  const until = neededCell(row, last, dayOf);
  if (from.day <= until.day) return { firstDay: from.day, lastDay: until.day };
  return refuse('core/reversed-period', `${from.text} or a later day, as ${DAY_FORMS}`, until.text, pathOf(row, last));
}

function isFilled(row: EmploisRow, columns: readonly EmploisColumn[]): boolean {
  return columns.some((column) => cell(row, column, (text) => text) !== undefined);
}

function numberOf(kind: SiaeKind): (text: string, path: ErrorPath) => string {
  return (text, path) => {
    const parts = annexNumber(text, path);
    if (parts.kind === kind) return parts.number;
    return refuse('siae/annex-of-another-kind', `the number of an annex of kind ${kind}`, text, path);
  };
}

function annexOf(row: EmploisRow, kind: SiaeKind): YearAnnexInput | undefined {
  if (!isFilled(row, ANNEX_COLUMNS)) return undefined;
  const number = cell(row, 'annexNumber', numberOf(kind));
  const state = neededCell(row, 'annexState', stateOf);
  return known<YearAnnexInput>({ kind, number, state, ...daysOf(row, 'annexFirstDay', 'annexLastDay') });
}

function conventionOf(row: EmploisRow, kind: SiaeKind): ConventionInput | undefined {
  if (!isFilled(row, CONVENTION_COLUMNS)) return undefined;
  return { kind, ...daysOf(row, 'conventionFirstDay', 'conventionLastDay') };
}

type Papers = Pick<RowContent, 'annex' | 'convention'>;

function papersOf(row: EmploisRow, kind: StructureKind): Papers {
  const siae = SIAE_KINDS.find((one) => one === kind);
  if (siae !== undefined) return known<Papers>({ annex: annexOf(row, siae), convention: conventionOf(row, siae) });
  if (!isFilled(row, [...ANNEX_COLUMNS, ...CONVENTION_COLUMNS])) return {};
  const expected = `a kind that signs conventions, one of ${SIAE_KINDS.join(', ')}`;
  const written = cell(row, 'kind', (text) => text);
  return refuse('siae/kind-without-convention', expected, written, pathOf(row, 'kind'));
}

function read(row: EmploisRow): RowContent {
  const number = neededCell(row, 'siret', siret);
  const { kind, inPrison } = neededCell(row, 'kind', kindOrMeasure);
  const place = locationOf(row);
  const structure = known<RowContent['structure']>({
    name: cell(row, 'name', nameOf),
    siret: number,
    kinds: [kind],
    naf: cell(row, 'naf', nafCode),
    location: Object.keys(place).length === 0 ? undefined : place,
    worksInPrison: inPrison ? true : undefined,
  });
  return { structure, ...papersOf(row, kind) };
}

// What an annex says, and the column that says it.
const SAID = [
  ['state', 'annexState'],
  ['firstDay', 'annexFirstDay'],
  ['lastDay', 'annexLastDay'],
] as const;

// Of two rows that say otherwise of one annex nothing tells which is right: the first stands.
function readConsistently(): (row: EmploisRow) => RowContent {
  const byNumber = new Map<string, { readonly annex: YearAnnexInput; readonly row: number }>();
  return (row) => {
    const content = read(row);
    const { annex, structure } = content;
    if (annex?.number === undefined) return content;
    const key = `${String(structure.siret)} ${annex.number}`;
    const first = byNumber.get(key) ?? { annex, row: row.number };
    byNumber.set(key, first);
    const differing = SAID.find(([name]) => first.annex[name] !== annex[name]);
    if (differing === undefined) return content;
    const [name, column] = differing;
    const expected = `what row ${String(first.row)} says of the annex of that number, ${first.annex[name]}`;
    const written = cell(row, column, (text) => text);
    return refuse('siae/contradictory-annex', expected, written, pathOf(row, column));
  };
}

function format(): RowFormat<EmploisColumn> {
  return { columns: EMPLOIS_COLUMNS, required: ['siret', 'kind'], read: readConsistently() };
}

/**
 * Reads rows of les-emplois (Emplois de l'inclusion) as any reader of CSV files gives them: objects of texts by the name
 * of their column ({@link EMPLOIS_COLUMNS}, or other names through `options.columns`). Columns that it does not know are
 * left alone; names of columns are compared without the spaces around them, a byte order mark or a carriage return.
 *
 * - `siret` and `kind` are asked for. The kind is an acronym, or a measure such as `ACI_DC`; `ACI_MP` and `EI_MP` work in
 *   prison.
 * - A row may hold an annex: its state and days are then asked for, its number is not. Days are `2026-12-31` or
 *   `31/12/2026`.
 * - An annex goes under the convention whose days the row gives, else under one of the same SIRET and kind that holds its
 *   days. Else its convention is not known, and it stands in `annexes`: an annex sets the money of a year, and neither its
 *   days nor its state tell those of the convention, which may run for three years.
 * - Two rows that say the same of an annex count once. Where a second row gives the annex of a number another state or other
 *   days, that row is refused.
 * - What a spreadsheet does to places is put right, as {@link readMarcheRows} says. Null cells are empty.
 * - A bad row is refused by number and column, and the others are read; rows of one SIRET make one structure with all its
 *   conventions, where the first row that says something else is believed.
 *
 * @param rows - At most 200,000 rows.
 * @param options - Names of columns, and what becomes of bad rows.
 * @returns What `directory` and `structure` accept, the rows refused, and how many rows were read of each kind.
 * @throws {@link PalierError} `siae/missing-column` when no row has a SIRET, a kind, or a column named in
 * `options.columns`; `core/wrong-type`,
 * `core/too-many-items`… for what is not a list of such rows; with `strict`, what is wrong with the first bad row:
 * `core/invalid-siret`, `siae/unknown-kind`, `siae/invalid-annex-number`, `siae/annex-of-another-kind`,
 * `siae/unknown-annex-state`, `siae/contradictory-annex`, `core/reversed-period`…, whose path is the row and the column.
 *
 * @example
 * ```ts
 * const annex = { annexState: 'VALIDE', annexStart: '01/01/2026', annexEnd: '31/12/2026' };
 * const { structures } = readEmploisRows([
 *   { siret: '39281437200034', kind: 'ACI_DC', annexNumber: 'ACI093260013A0M0', ...annex },
 *   { siret: '39281437200034', kind: 'EI_DC', conventionStart: '01/01/2025', conventionEnd: '31/12/2027' },
 * ]);
 * const [one] = structures;
 * for (const { kind, firstDay, lastDay } of one?.conventions ?? []) console.log(kind, firstDay, lastDay); //=> EI 2025-01-01 2027-12-31
 * for (const { kind, state, lastDay } of one?.annexes ?? []) console.log(kind, state, lastDay); //=> ACI VALIDE 2026-12-31
 * ```
 */
export function readEmploisRows(rows: readonly TextRow[], options: EmploisRowsOptions = {}): RowsRead {
  return readRows(rows, options, format());
}

/**
 * The same as {@link readEmploisRows}, with the error as a value.
 *
 * @param rows - Anything.
 * @param options - Names of columns, and what becomes of bad rows.
 * @returns What was read, or why nothing was.
 *
 * @example
 * ```ts
 * const result = safeReadEmploisRows([{ SIRET: '39281437200034', kind: 'ACI' }]);
 * console.log(result.ok ? 'read' : result.error.code); //=> siae/missing-column
 * ```
 */
export function safeReadEmploisRows(rows: readonly TextRow[], options: EmploisRowsOptions = {}): SafeResult<RowsRead> {
  return attempt(() => readEmploisRows(rows, options));
}
