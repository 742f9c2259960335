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
import type { AnnexInput, AnnexState } from '../structure/schema.js';
import { annexNumber, type AnnexNumberParts } from './annex-number.js';
import { cell, kindOf, known, nameOf, neededCell, pathOf, type OneRow } from './cells.js';
import { locationOf } from './marche-rows.js';
import { readRows, type RowContent, type RowFormat, type RowsOptions, type RowsRead, type TextRow } from './rows.js';

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
const FRENCH_DAY = /^(\d{2})\/(\d{2})\/(\d{4})$/;

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

function day(text: string, path: ErrorPath): CivilDate {
  return civilDate(text.replace(FRENCH_DAY, '$3-$2-$1'), path);
}

function stateOf(text: string, path: ErrorPath): AnnexState {
  const state = STATES.find((one) => one === text.toUpperCase());
  return state ?? refuse('siae/unknown-annex-state', `one of ${STATES.join(', ')}`, text, path);
}

interface Days {
  readonly firstDay: CivilDate;
  readonly lastDay: CivilDate;
}

function daysOf(row: EmploisRow, first: EmploisColumn, last: EmploisColumn): Days {
  const firstDay = neededCell(row, first, day);
  const lastDay = neededCell(row, last, day);
  if (firstDay <= lastDay) return { firstDay, lastDay };
  return refuse('core/reversed-period', `${firstDay} or a later day`, lastDay, pathOf(row, last));
}

function isFilled(row: EmploisRow, columns: readonly EmploisColumn[]): boolean {
  return columns.some((column) => cell(row, column, (text) => text) !== undefined);
}

function numberOf(row: EmploisRow, kind: SiaeKind): AnnexNumberParts | undefined {
  const parts = cell(row, 'annexNumber', annexNumber);
  if (parts === undefined || parts.kind === kind) return parts;
  const expected = `the number of an annex of kind ${kind}`;
  return refuse('siae/annex-of-another-kind', expected, parts.number, pathOf(row, 'annexNumber'));
}

interface AnnexOfRow {
  readonly annex: AnnexInput;
  readonly parts: AnnexNumberParts | undefined;
}

function annexOf(row: EmploisRow, kind: SiaeKind): AnnexOfRow | undefined {
  if (!isFilled(row, ['annexNumber', 'annexState', 'annexFirstDay', 'annexLastDay'])) return undefined;
  const parts = numberOf(row, kind);
  const state = neededCell(row, 'annexState', stateOf);
  const days = daysOf(row, 'annexFirstDay', 'annexLastDay');
  return { annex: known<AnnexInput>({ number: parts?.number, state, ...days }), parts };
}

// Amendments and modifications of one annex go together: what differs between them comes after A.
function keyOf(kind: SiaeKind, { firstDay, lastDay }: Days, parts: AnnexNumberParts | undefined): string {
  if (parts === undefined) return `${kind} ${firstDay} ${lastDay}`;
  return `${kind} ${parts.departement} ${String(parts.year)} ${parts.order}`;
}

function conventionOf(row: EmploisRow, kind: StructureKind): RowContent['convention'] {
  const isDated = isFilled(row, ['conventionFirstDay', 'conventionLastDay']);
  const siae = SIAE_KINDS.find((one) => one === kind);
  if (siae === undefined) {
    if (!isDated && !isFilled(row, ['annexNumber', 'annexState', 'annexFirstDay', 'annexLastDay'])) return undefined;
    const expected = `a kind that signs conventions, one of ${SIAE_KINDS.join(', ')}`;
    return refuse('siae/kind-without-convention', expected, kind, pathOf(row, 'kind'));
  }
  const found = annexOf(row, siae);
  const annexes = found === undefined ? {} : { annexes: [found.annex] };
  if (isDated) {
    const days = daysOf(row, 'conventionFirstDay', 'conventionLastDay');
    return { key: keyOf(siae, days, undefined), value: { kind: siae, ...days, ...annexes } };
  }
  if (found === undefined) return undefined;
  const { firstDay, lastDay } = found.annex;
  const days = { firstDay, lastDay } as Days;
  return { key: keyOf(siae, days, found.parts), value: { kind: siae, ...days, ...annexes } };
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
  const convention = conventionOf(row, kind);
  return convention === undefined ? { structure } : { structure, convention };
}

const FORMAT: RowFormat<EmploisColumn> = { columns: EMPLOIS_COLUMNS, required: ['siret', 'kind'], read };

/**
 * Reads rows of les-emplois (Emplois de l'inclusion) as any reader of CSV files gives them: objects of texts by the name
 * of their column ({@link EMPLOIS_COLUMNS}, or other names through `options.columns`). Columns that it does not know are
 * left alone.
 *
 * - `siret` and `kind` are asked for. The kind is an acronym, or a measure such as `ACI_DC`; `ACI_MP` and `EI_MP` work in
 *   prison.
 * - A row may hold an annex: its state and days are then asked for, its number is not. Days are `2026-12-31` or
 *   `31/12/2026`.
 * - Annexes go under the convention whose days the row gives. Where it gives none, the annexes of one number up to its `A`
 *   make a convention from their first day to their last: the convention itself may be longer.
 * - A bad row is refused by number and column, and the others are read; rows of one SIRET make one structure with all its
 *   conventions, where the first row that says something else is believed.
 *
 * @param rows - At most 200,000 rows.
 * @param options - Names of columns, and what becomes of bad rows.
 * @returns What `directory` and `structure` accept, the rows refused, and how many rows were read of each kind.
 * @throws {@link PalierError} `siae/missing-column` when no row has a SIRET or a kind; `core/wrong-type`,
 * `core/too-many-items`… for what is not a list of such rows; with `strict`, what is wrong with the first bad row:
 * `core/invalid-siret`, `siae/unknown-kind`, `siae/invalid-annex-number`, `siae/annex-of-another-kind`,
 * `siae/unknown-annex-state`, `core/reversed-period`…, whose path is the row and the column.
 *
 * @example
 * ```ts
 * const annex = { annexState: 'VALIDE', annexStart: '01/01/2026', annexEnd: '31/12/2026' };
 * const { structures } = readEmploisRows([
 *   { siret: '39281437200034', kind: 'ACI_DC', annexNumber: 'ACI093260013A0M0', ...annex },
 *   { siret: '39281437200034', kind: 'EI_DC', annexNumber: 'EI093260014A0M0', ...annex },
 * ]);
 * for (const { kind, firstDay, lastDay } of structures[0]?.conventions ?? []) console.log(kind, firstDay, lastDay);
 * //=> ACI 2026-01-01 2026-12-31
 * //=> EI 2026-01-01 2026-12-31
 * ```
 */
export function readEmploisRows(rows: readonly TextRow[], options: EmploisRowsOptions = {}): RowsRead {
  return readRows(rows, options, FORMAT);
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
