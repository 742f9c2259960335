/**
 * Rows of le-marche: one a structure and kind.
 */
import {
  attempt,
  departementOfCommune,
  departementOfPostcode,
  refuse,
  siret,
  type Commune,
  type Departement,
  type ErrorPath,
  type Postcode,
  type SafeResult,
} from '../../core/index.js';
import type { LegalForm } from '../kind/legal-form.js';
import { ACTIVITIES, isActivityCode, nafCode, type ActivityCode } from '../structure/activity.js';
import type { LocationInput, StructureLabel, TerritoryInput } from '../structure/schema.js';
import { cell, kindOf, known, nameOf, neededCell, pathOf, type OneRow } from './cells.js';
import type { RowContent } from './merge.js';
import { locationOf } from './place-cells.js';
import { readRows, type RowFormat, type RowsOptions, type RowsRead, type TextRow } from './rows.js';

/** What a column of le-marche says. `siret` and `kind` must be there, the others may be. */
export type MarcheColumn =
  | 'siret'
  | 'kind'
  | 'name'
  | 'city'
  | 'postcode'
  | 'departement'
  | 'commune'
  | 'naf'
  | 'latitude'
  | 'longitude'
  | 'legalForm'
  | 'sectors'
  | 'labels'
  | 'range'
  | 'rangeKm';

/** How rows of le-marche are read. */
export type MarcheRowsOptions = RowsOptions<MarcheColumn>;

/** The name of each column unless another is given. */
export const MARCHE_COLUMNS: Readonly<Record<MarcheColumn, string>> = /* @__PURE__ */ Object.freeze({
  siret: 'siret',
  kind: 'kind',
  name: 'name',
  city: 'city',
  postcode: 'postCode',
  departement: 'department',
  commune: 'inseeCode',
  naf: 'naf',
  latitude: 'latitude',
  longitude: 'longitude',
  legalForm: 'legalForm',
  sectors: 'sectors',
  labels: 'labels',
  range: 'geoRange',
  rangeKm: 'geoRangeKm',
});

type MarcheRow = OneRow<MarcheColumn>;

const LABELS: readonly StructureLabel[] = ['regie-de-quartier', 'esus'];

const FORMS: ReadonlyMap<string, LegalForm> = /* @__PURE__ */ new Map<string, LegalForm>([
  ['SARL', 'sarl'],
  ['SARL_COOP', 'sarl-cooperative'],
  ['SAS', 'sas'],
  ['SA', 'sa'],
  ['SA_COOP', 'sa-cooperative'],
  ['SNC', 'snc'],
  ['ASSOCIATION', 'association'],
  ['GROUPEMENT_EMPLOYEUR', 'employers-group'],
  ['COLLECTIVITE', 'local-authority'],
  ['CCAS', 'ccas'],
  ['EPSMS', 'epsms'],
  ['FONDATION', 'foundation'],
  ['AUTRE', 'other'],
]);

const MAX_LATITUDE = 90;
const MAX_LONGITUDE = 180;
/** Half way round the earth, as for the radius of any structure. */
const MAX_KILOMETRES = 20_100;

const NUMBER = /^-?\d{1,5}(?:[.,]\d{1,20})?$/;
// Sectors of le-marche have numbers of three digits at most; more of them would be something else, such as a postcode.
const SECTOR = /^(?!0+$)\d{1,3}$/;
const BETWEEN_ITEMS = /[;|,]/;

// Degrees and kilometres are no money: a float holds them.
function numberOf(min: number, max: number): (text: string, path: ErrorPath) => number {
  return (text, path) => {
    if (!NUMBER.test(text)) return refuse('core/invalid-number', 'a number, such as "48.7645"', text, path);
    const value = Number(text.replace(',', '.'));
    if (value >= min && value <= max) return value;
    return refuse('core/number-out-of-range', `a number from ${String(min)} to ${String(max)}`, text, path);
  };
}

function items(text: string): readonly string[] {
  return text
    .split(BETWEEN_ITEMS)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

// A sector of le-marche that no landlord asks for is a number like any other, and says nothing here; but a cell that names
// nothing at all leaves the activities unknown.
function activitiesOf(text: string, path: ErrorPath): readonly ActivityCode[] | undefined {
  const named = items(text);
  if (named.length === 0) return undefined;
  return named.flatMap((one): readonly ActivityCode[] => {
    if (isActivityCode(one)) return [one];
    if (SECTOR.test(one)) return ACTIVITIES.flatMap(({ code, sectorId }) => (sectorId === Number(one) ? [code] : []));
    const expected = 'numbers of sectors of le-marche (1 to 999) or codes of ACTIVITIES, with ; between them';
    return refuse('siae/unknown-activity', expected, one, path);
  });
}

// Labels of quality and of the environment (RGE, RSEi…) open no right that this package knows.
function labelsOf(text: string): readonly StructureLabel[] {
  const found = new Set(items(text).map((one) => one.toLowerCase()));
  return LABELS.filter((one) => found.has(one));
}

function legalFormOf(text: string, path: ErrorPath): LegalForm {
  const expected = `one of ${[...FORMS.keys()].join(', ')}`;
  return FORMS.get(text.toUpperCase()) ?? refuse('siae/unknown-legal-form', expected, text, path);
}

function coordinatesOf(row: MarcheRow): Pick<LocationInput, 'latitude' | 'longitude'> {
  const latitude = cell(row, 'latitude', numberOf(-MAX_LATITUDE, MAX_LATITUDE));
  const longitude = cell(row, 'longitude', numberOf(-MAX_LONGITUDE, MAX_LONGITUDE));
  if (latitude === undefined && longitude === undefined) return {};
  if (latitude !== undefined && longitude !== undefined) return { latitude, longitude };
  const empty = latitude === undefined ? 'latitude' : 'longitude';
  return refuse('core/missing-value', 'a latitude and a longitude, or neither', '', pathOf(row, empty));
}

function ownDepartement({
  departement: given,
  commune: place,
  postcode: code,
}: LocationInput): Departement | undefined {
  if (given !== undefined) return given as Departement;
  if (place !== undefined) return departementOfCommune(place as Commune);
  return code === undefined ? undefined : departementOfPostcode(code as Postcode);
}

// A region, and zones that are told elsewhere, are more than a row says: the territory is not known.
function territoryOf(row: MarcheRow, place: LocationInput): TerritoryInput | undefined {
  const range = cell(row, 'range', (text) => text);
  switch (range?.toUpperCase()) {
    case undefined:
    case 'REGION':
    case 'ZONES':
      return undefined;
    case 'COUNTRY':
      return { wholeCountry: true };
    case 'DEPARTMENT': {
      const own = ownDepartement(place);
      return own === undefined ? undefined : { departements: [own] };
    }
    case 'CUSTOM':
      return { radiusKm: neededCell(row, 'rangeKm', numberOf(0, MAX_KILOMETRES)) };
    default:
      return refuse('siae/unknown-range', 'COUNTRY, REGION, DEPARTMENT, CUSTOM or ZONES', range, pathOf(row, 'range'));
  }
}

function read(row: MarcheRow): RowContent {
  const number = neededCell(row, 'siret', siret);
  const kind = neededCell(row, 'kind', kindOf);
  const place = { ...locationOf(row), ...coordinatesOf(row) };
  const structure = known<RowContent['structure']>({
    name: cell(row, 'name', nameOf),
    siret: number,
    legalForm: cell(row, 'legalForm', legalFormOf),
    kinds: [kind],
    labels: cell(row, 'labels', labelsOf),
    activities: cell(row, 'sectors', activitiesOf),
    naf: cell(row, 'naf', nafCode),
    location: Object.keys(place).length === 0 ? undefined : place,
    territory: territoryOf(row, place),
  });
  return { structure };
}

const FORMAT: RowFormat<MarcheColumn> = { columns: MARCHE_COLUMNS, required: ['siret', 'kind'], read };

/**
 * Reads rows of le-marche (Marché de l'inclusion) as any reader of CSV files gives them: objects of texts by the name of
 * their column ({@link MARCHE_COLUMNS}, or other names through `options.columns`). Columns that it does not know are left
 * alone; names of columns are compared without the spaces around them, a byte order mark or a carriage return.
 *
 * - `siret` and `kind` are asked for. The kind is an acronym (`ACI`), or a name that ends with it in brackets.
 * - `sectors`: numbers of sectors of le-marche (1 to 999; those of no use to a landlord are passed over) or codes of
 *   {@link ACTIVITIES}, with `;` between them; activities are not known when the cell names none. `labels`: `ESUS` and
 *   `regie-de-quartier` are kept. `range`: `COUNTRY`, `DEPARTMENT`, or `CUSTOM` with `rangeKm`; `REGION` and `ZONES` say
 *   less than is needed, and the territory is then not known.
 * - What a spreadsheet does to places is put right: `1000` is the postcode 01000, `94 000` is 94000, `1` is the département
 *   01, `2a` is 2A. Null cells are empty.
 * - A bad row is refused by number and column, and the others are read; rows of one SIRET make one structure with several
 *   kinds, where the first row that says something is believed.
 *
 * @param rows - At most 200,000 rows.
 * @param options - Names of columns, and what becomes of bad rows.
 * @returns What `directory` and `structure` accept, the rows refused, and how many rows were read of each kind.
 * @throws {@link PalierError} `siae/missing-column` when no row has a SIRET, a kind, or a column named in
 * `options.columns`; `core/wrong-type`,
 * `core/too-many-items`… for what is not a list of such rows; with `strict`, what is wrong with the first bad row:
 * `core/invalid-siret`, `siae/unknown-kind`, `siae/invalid-naf`…, whose path is the row and the column.
 *
 * @example
 * ```ts
 * const { structures, refused, countsByKind } = readMarcheRows([
 *   { siret: '39281437200034', kind: 'ACI', name: 'A' },
 *   { siret: '39281437200034', kind: 'EI', name: 'A' },
 *   { siret: '39392507800017', kind: 'ACI', name: 'B' },
 * ]);
 * console.log(structures.length, structures[0]?.kinds.join(' '), countsByKind.ACI); //=> 1 ACI EI 1
 * console.log(refused.map(({ row, column, error }) => `${row} ${column} ${error.code}`).join()); //=> 4 siret core/invalid-siret
 * ```
 */
export function readMarcheRows(rows: readonly TextRow[], options: MarcheRowsOptions = {}): RowsRead {
  return readRows(rows, options, FORMAT);
}

/**
 * The same as {@link readMarcheRows}, with the error as a value.
 *
 * @param rows - Anything.
 * @param options - Names of columns, and what becomes of bad rows.
 * @returns What was read, or why nothing was.
 *
 * @example
 * ```ts
 * const result = safeReadMarcheRows([{ siret: '39392507800017', kind: 'ACI' }], { strict: true });
 * if (!result.ok) console.log(result.error.code, formatPath(result.error.path)); //=> core/invalid-siret [2].siret
 * ```
 */
export function safeReadMarcheRows(rows: readonly TextRow[], options: MarcheRowsOptions = {}): SafeResult<RowsRead> {
  return attempt(() => readMarcheRows(rows, options));
}
