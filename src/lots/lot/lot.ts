/**
 * A lot (lot) as an object: what it is, what it is worth, where and what is done in it, for whom it is reserved.
 */
import * as z from 'zod';

import {
  attempt,
  commune,
  cpvCode,
  departement,
  departementOfCommune,
  listOf,
  parseInput,
  printable,
  refuse,
  schemaOf,
  type Commune,
  type CpvCode,
  type Departement,
  type ErrorPath,
  type SafeResult,
} from '../../core/index.js';
import { RESERVATIONS, type ProcurementCategory, type PurchaseKind, type Reservation } from '../../law/index.js';
import { ACTIVITIES, type ActivityCode } from '../../siae/index.js';
import { categorySchema, purchaseKindOf } from '../need/category.js';
import {
  contractValueSchema,
  readContractValue,
  type ContractValue,
  type ContractValueInput,
} from '../need/contract-value.js';

/** A place where a lot is carried out. */
export interface SiteInput {
  /** Its name, for texts. */
  readonly label: string;
  /** INSEE code of the commune. */
  readonly commune?: string;
  /** Code of the département; that of the commune unless said. */
  readonly departement?: string;
}

/** A lot, as a caller describes it. A contract without lots is one lot. */
export interface LotInput {
  /** Its number, as the consultation documents write it. */
  readonly number: string;
  /** Its title. */
  readonly title: string;
  /** What is bought in it. */
  readonly category: ProcurementCategory;
  /** What it is worth over its whole life. */
  readonly value: ContractValueInput;
  /** Its main CPV code, with or without the check digit. */
  readonly cpv?: string;
  /** For whom it is reserved; for nobody unless said. */
  readonly reservation?: Reservation;
  /** Whether its object is an innovative purchase (achat innovant, CCP art. R2124-3 2°); not unless said. */
  readonly innovative?: boolean;
  /** What is done in it. */
  readonly tasks?: readonly ActivityCode[];
  /** Where. */
  readonly sites?: readonly SiteInput[];
}

/** A place where a lot is carried out, checked. */
export interface Site {
  /** Its name. */
  readonly label: string;
  /** INSEE code of the commune. */
  readonly commune?: Commune;
  /** Code of the département. */
  readonly departement?: Departement;
}

/** A checked lot. Plain JSON. */
export interface Lot {
  /** Its number. */
  readonly number: string;
  /** Its title. */
  readonly title: string;
  /** What is bought in it. */
  readonly category: ProcurementCategory;
  /** The side of the thresholds it stands on. */
  readonly kind: PurchaseKind;
  /** What it is worth over its whole life. */
  readonly value: ContractValue;
  /** Its main CPV code, with its check digit. */
  readonly cpv?: CpvCode;
  /** For whom it is reserved. */
  readonly reservation?: Reservation;
  /** Whether its object is an innovative purchase. */
  readonly innovative: boolean;
  /** What is done in it, each once. */
  readonly tasks: readonly ActivityCode[];
  /** Where. */
  readonly sites: readonly Site[];
}

const NO_KEY = {};
const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);
const MAX_NUMBER = 20;
const MAX_TITLE = 300;
const MAX_TASKS = 30;
const MAX_SITES = 500;

/**
 * Schema of {@link SiteInput}.
 *
 * @internal
 */
export const siteSchema: z.ZodType<SiteInput> = z.strictObject({
  label: printable(200),
  commune: z.exactOptional(schemaOf((value) => commune(value as string))),
  departement: z.exactOptional(schemaOf((value) => departement(value as string))),
});

/** Schema of {@link LotInput}: unknown keys are refused, amounts are read exactly, the CPV code is checked. */
export const lotSchema: z.ZodType<LotInput> = z.strictObject({
  number: printable(MAX_NUMBER),
  title: printable(MAX_TITLE),
  category: categorySchema,
  value: contractValueSchema,
  cpv: z.exactOptional(schemaOf((value) => cpvCode(value as string))),
  reservation: z.exactOptional(z.enum(RESERVATIONS as readonly [Reservation, ...Reservation[]])),
  innovative: z.exactOptional(z.boolean()),
  tasks: z.exactOptional(
    listOf(z.enum(ACTIVITIES.map(({ code }) => code) as [ActivityCode, ...ActivityCode[]]), { max: MAX_TASKS }),
  ),
  sites: z.exactOptional(listOf(siteSchema, { max: MAX_SITES })),
});

/**
 * Completes a place that its schema let through.
 *
 * @param input - What its schema made of it.
 * @param path - Where it stands.
 * @returns The place, with the département of its commune.
 * @throws {@link PalierError} `lots/departement-of-another-commune`.
 *
 * @internal
 */
export function readSite(input: SiteInput, path: ErrorPath): Site {
  const own = input.commune === undefined ? undefined : departementOfCommune(input.commune as Commune);
  if (own === undefined) return input as Site;
  if (input.departement !== undefined && input.departement !== own) {
    refuse('lots/departement-of-another-commune', `${own}, that of the commune`, input.departement, [
      ...path,
      'departement',
    ]);
  }
  return { ...(input as Site), departement: own };
}

/**
 * Completes a lot that its schema let through.
 *
 * @param input - What its schema made of it.
 * @param path - Where it stands.
 * @returns The lot.
 * @throws {@link PalierError} as {@link readContractValue}; `lots/departement-of-another-commune`.
 *
 * @internal
 */
function readLot(input: LotInput, path: ErrorPath): Lot {
  const { number, title, category, value, cpv, reservation, innovative = false, tasks = NONE, sites = NONE } = input;
  // Written out: ten thousand operations of five lots are read at a time, and a copy of "the rest" is slow.
  return {
    number,
    title,
    category,
    kind: purchaseKindOf(category),
    value: readContractValue(value, [...path, 'value']),
    ...(cpv === undefined ? NO_KEY : { cpv: cpv as CpvCode }),
    ...(reservation === undefined ? NO_KEY : { reservation }),
    innovative,
    tasks: tasks.length < 2 ? tasks : [...new Set(tasks)],
    sites: sites.length === 0 ? NONE : sites.map((one, position) => readSite(one, [...path, 'sites', position])),
  };
}

/**
 * Reads the lots of one operation.
 *
 * @param inputs - Lots that their schema let through.
 * @param path - Where they stand.
 * @returns The lots, in the same order.
 * @throws {@link PalierError} as {@link readLot}; `lots/number-twice` for two lots of one number.
 *
 * @internal
 */
export function readLots(inputs: readonly LotInput[], path: ErrorPath): readonly Lot[] {
  const numbers = new Set<string>();
  return inputs.map((input, position) => {
    if (numbers.has(input.number)) {
      refuse('lots/number-twice', 'a number of its own', input.number, [...path, position, 'number']);
    }
    numbers.add(input.number);
    return readLot(input, [...path, position]);
  });
}

/**
 * Checks a lot: its CPV code, its value, its places.
 *
 * @param input - The lot as described.
 * @returns The checked lot, with the CPV code completed and the length of the contract in months.
 * @throws {@link PalierError} of the first thing wrong: `core/invalid-cpv`, `lots/value-twice`, `lots/renewal-before-firm`,
 * `lots/departement-of-another-commune`, or as {@link parseInput}.
 *
 * @example
 * ```ts
 * const one = lot({
 *   number: '2',
 *   title: 'Entretien des espaces verts, secteur nord',
 *   category: 'services',
 *   cpv: '77310000',
 *   value: { periods: [{ kind: 'firm', amount: '18000', months: 12 }, { kind: 'renewal', amount: '18000', months: 12, times: 2 }] },
 * });
 * console.log(one.cpv, one.value.months, one.innovative); //=> 77310000-6 36 false
 * ```
 */
export function lot(input: LotInput): Lot {
  return readLot(parseInput(lotSchema, input), []);
}

/**
 * Checks a lot without throwing.
 *
 * @param input - The lot as described.
 * @returns The checked lot, or the error of {@link lot}.
 *
 * @example
 * ```ts
 * const result = safeLot({ number: '1', title: 'Nettoyage', category: 'services', cpv: '90910000-1', value: {} });
 * if (!result.ok) console.log(result.error.code, formatPath(result.error.path)); //=> core/invalid-cpv cpv
 * ```
 */
export function safeLot(input: LotInput): SafeResult<Lot> {
  return attempt(() => lot(input));
}
