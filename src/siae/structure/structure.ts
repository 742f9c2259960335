/**
 * A structure, checked once.
 */
import {
  attempt,
  departementOfPostcode,
  exact,
  isSiren,
  parseInput,
  period,
  refuse,
  type Commune,
  type CivilDate,
  type Decimal,
  type Departement,
  type ErrorPath,
  type Period,
  type Postcode,
  type SafeResult,
  type Siren,
  type Siret,
} from '../../core/index.js';
import { STRUCTURE_KINDS, type SiaeKind, type StructureKind } from '../../law/index.js';
import type { LegalForm } from '../kind/legal-form.js';
import { annexNumber, type AnnexNumber } from '../outside/annex-number.js';
import { checkWorkers } from '../reservation/schema.js';
import type { ActivityCode } from './activity.js';
import { departementIn } from './departement.js';
import {
  structureSchema,
  type AnnexInput,
  type AnnexState,
  type ConventionInput,
  type LocationInput,
  type StructureInput,
  type StructureLabel,
  type StructureVatStatus,
  type TerritoryInput,
  type WorkersInput,
  type WorkforceInput,
  type YearAnnexInput,
} from './schema.js';

/** A checked annex. */
export interface Annex {
  /** Its number, when known. */
  readonly number?: AnnexNumber;
  /** Its state. */
  readonly state: AnnexState;
  /** Its days, both included. */
  readonly days: Period;
}

/** A checked annex of which the convention is not known. */
export interface YearAnnex extends Annex {
  /** The kind that it is for. */
  readonly kind: SiaeKind;
}

/** Communes and whole départements. */
export interface Places {
  /** Whole départements. */
  readonly departements: readonly Departement[];
  /** Communes. */
  readonly communes: readonly Commune[];
}

/** A checked convention. */
export interface Convention {
  /** The kind that it is for. */
  readonly kind: SiaeKind;
  /** Its days, both included. */
  readonly days: Period;
  /** Its territory, when known. */
  readonly territory?: Places;
  /** Its annexes, when known. */
  readonly annexes?: readonly Annex[];
}

/** Where a checked structure is. */
export interface StructureLocation {
  /** Name of the commune. */
  readonly city?: string;
  /** Postcode. */
  readonly postcode?: Postcode;
  /** INSEE code of the commune. */
  readonly commune?: Commune;
  /** The département given, else that of the commune, else that which the postcode suggests. */
  readonly departement?: Departement;
  /** Degrees north and east. */
  readonly coordinates?: Coordinates;
}

/** A point on the earth. */
export interface Coordinates {
  /** Degrees north, from −90 to 90. */
  readonly latitude: number;
  /** Degrees east, from −180 to 180. */
  readonly longitude: number;
}

/** Where a checked structure works. */
export interface Territory extends Places {
  /** The whole country. */
  readonly wholeCountry: boolean;
  /** Kilometres around its own coordinates. */
  readonly radiusKm?: number;
}

/** Checked counts of workers. */
export interface Workers {
  /** All workers. */
  readonly total: Decimal;
  /** Disadvantaged workers, when known. */
  readonly disadvantaged?: Decimal;
  /** Disabled workers, when known. */
  readonly disabled?: Decimal;
  /** Those that are both, when known. */
  readonly both?: Decimal;
  /** Detainees, when known. */
  readonly detained?: Decimal;
}

/** Who works in a checked structure. */
export interface Workforce {
  /** The day of the count. */
  readonly on: CivilDate;
  /** In people. */
  readonly headcount?: Workers;
  /** In full-time equivalents. */
  readonly fullTimeEquivalents?: Workers;
}

/** What a checked structure can take on. */
export interface Capacity {
  /** Hours a month that it has free. */
  readonly hoursPerMonth: Decimal;
  /** Whether its own staff direct the work on site, when known. */
  readonly supervision?: boolean;
}

/**
 * A checked structure, made once by {@link structure} and accepted as it is wherever one is asked for.
 *
 * Only the object that was made is: a copy of it, by a spread or through JSON, is read as what a caller says, and refused
 * where the two differ (`location.coordinates`, the `days` of conventions). Keep the {@link StructureInput} to store or
 * change a structure.
 */
export interface Structure {
  /** Its name; absent when only the SIRET is known. */
  readonly name?: string;
  /** SIRET of the establishment. */
  readonly siret?: Siret;
  /** SIREN of the legal unit; absent when neither was given, and when the SIRET does not begin with one. */
  readonly siren?: Siren;
  /** Its legal form. */
  readonly legalForm?: LegalForm;
  /** The kinds given, and those of its conventions, each once, SIAE first. Annexes make none. */
  readonly kinds: readonly StructureKind[];
  /** Its labels. */
  readonly labels: readonly StructureLabel[];
  /** What it does, when known. */
  readonly activities?: readonly ActivityCode[];
  /** NAF code of its main activity, without a dot. */
  readonly naf?: string;
  /** Where it is. */
  readonly location: StructureLocation;
  /** Where it works, when known. */
  readonly territory?: Territory;
  /** Who works there, when known. */
  readonly workforce?: Workforce;
  /** Whether it charges VAT. */
  readonly vatStatus: StructureVatStatus;
  /** What it can take on, when known. */
  readonly capacity?: Capacity;
  /** What it sold in its last known year, in euros excluding VAT. */
  readonly turnover?: {
    /** The year. */
    readonly year: number;
    /** Euros excluding VAT. */
    readonly euros: Decimal;
  };
  /** Its conventions in the order given, when known; those of a kind that has none here are not known. */
  readonly conventions?: readonly Convention[];
  /** Its annexes whose convention is not known, in the order given. */
  readonly annexes?: readonly YearAnnex[];
  /** Whether it is an enterprise of the social and solidarity economy, when known. */
  readonly socialEconomy?: boolean;
  /** Whether it produces in prison with detainees, when known. */
  readonly worksInPrison?: boolean;
}

const CHECKED: unique symbol = Symbol('checked structure');

function annex(input: AnnexInput, kind: SiaeKind, path: ErrorPath): Annex {
  const days = period(input.firstDay as CivilDate, input.lastDay as CivilDate, path);
  if (input.number === undefined) return { state: input.state, days };
  const parts = annexNumber(input.number, [...path, 'number']);
  if (parts.kind !== kind) {
    return refuse('siae/annex-of-another-kind', `the number of an annex of kind ${kind}`, input.number, [
      ...path,
      'number',
    ]);
  }
  return { number: parts.number, state: input.state, days };
}

function yearAnnex(input: YearAnnexInput, kinds: ReadonlySet<StructureKind>, path: ErrorPath): YearAnnex {
  const { kind } = input;
  if (!kinds.has(kind)) {
    const expected = `a kind of the structure, ${[...kinds].join(', ') || 'which has none'}`;
    return refuse('siae/annex-of-another-kind', expected, kind, [...path, 'kind']);
  }
  return { kind, ...annex(input, kind, path) };
}

function places({ departements = [], communes = [] }: TerritoryInput): Places {
  return { departements: departements as readonly Departement[], communes: communes as readonly Commune[] };
}

function convention(input: ConventionInput, path: ErrorPath): Convention {
  const { kind, territory, annexes } = input;
  return {
    kind,
    days: period(input.firstDay as CivilDate, input.lastDay as CivilDate, path),
    ...(territory === undefined ? {} : { territory: places(territory) }),
    ...(annexes === undefined
      ? {}
      : { annexes: annexes.map((one, position) => annex(one, kind, [...path, 'annexes', position])) }),
  };
}

function location(input: LocationInput, path: ErrorPath): StructureLocation {
  const { latitude, longitude, commune, postcode, city } = input;
  if ((latitude === undefined) !== (longitude === undefined)) {
    const missing = latitude === undefined ? 'latitude' : 'longitude';
    return refuse('core/missing-value', 'a latitude and a longitude, or neither', undefined, [...path, missing]);
  }
  const found =
    departementIn(input, path) ?? (postcode === undefined ? undefined : departementOfPostcode(postcode as Postcode));
  return {
    ...(city === undefined ? {} : { city }),
    ...(postcode === undefined ? {} : { postcode: postcode as Postcode }),
    ...(commune === undefined ? {} : { commune: commune as Commune }),
    ...(found === undefined ? {} : { departement: found }),
    ...(latitude === undefined || longitude === undefined ? {} : { coordinates: { latitude, longitude } }),
  };
}

function territory(input: TerritoryInput): Territory {
  return {
    ...places(input),
    wholeCountry: input.wholeCountry === true,
    ...(input.radiusKm === undefined ? {} : { radiusKm: input.radiusKm }),
  };
}

function workers(input: WorkersInput, path: ErrorPath): Workers {
  // A reservation reads the same numbers: what it would refuse is refused here, once.
  checkWorkers(input, path);
  const part = (name: Exclude<keyof Workers, 'total'>): Partial<Workers> => {
    const given = input[name];
    return given === undefined ? {} : { [name]: exact(given) };
  };
  return {
    total: exact(input.total),
    ...part('disadvantaged'),
    ...part('disabled'),
    ...part('both'),
    ...part('detained'),
  };
}

function workforce(input: WorkforceInput, path: ErrorPath): Workforce {
  const { headcount, fullTimeEquivalents } = input;
  return {
    on: input.on as CivilDate,
    ...(headcount === undefined ? {} : { headcount: workers(headcount, [...path, 'headcount']) }),
    ...(fullTimeEquivalents === undefined
      ? {}
      : { fullTimeEquivalents: workers(fullTimeEquivalents, [...path, 'fullTimeEquivalents']) }),
  };
}

function sirenFor({ siren, siret }: StructureInput, path: ErrorPath): Siren | undefined {
  const own = siret?.slice(0, 9);
  if (siren === undefined) return isSiren(own) ? own : undefined;
  if (own !== undefined && own !== siren) {
    return refuse('siae/siren-of-another-structure', `the first nine digits of the SIRET, ${own}`, siren, [
      ...path,
      'siren',
    ]);
  }
  return siren as Siren;
}

function checkNamed({ name, siret, kinds, labels = [], conventions = [] }: StructureInput, path: ErrorPath): void {
  if (name === undefined && siret === undefined) {
    refuse('siae/unnamed-structure', 'a name or a SIRET', undefined, [...path, 'name']);
  }
  if (kinds.length + conventions.length === 0 && !labels.includes('regie-de-quartier')) {
    refuse(
      'siae/structure-without-kind',
      'a kind, a convention or the label of a régie de quartier',
      [],
      [...path, 'kinds'],
    );
  }
}

function checked(input: StructureInput, path: ErrorPath): Structure {
  checkNamed(input, path);
  const { name, siret, legalForm, labels = [], activities, naf, capacity, turnover, socialEconomy } = input;
  const siren = sirenFor(input, path);
  const conventions = input.conventions?.map((one, position) => convention(one, [...path, 'conventions', position]));
  const named = new Set<StructureKind>([...input.kinds, ...(conventions ?? []).map(({ kind }) => kind)]);
  const annexes = input.annexes?.map((one, position) => yearAnnex(one, named, [...path, 'annexes', position]));
  return {
    ...(name === undefined ? {} : { name }),
    ...(siret === undefined ? {} : { siret: siret as Siret }),
    ...(siren === undefined ? {} : { siren }),
    ...(legalForm === undefined ? {} : { legalForm }),
    kinds: STRUCTURE_KINDS.filter((kind) => named.has(kind)),
    labels: [...new Set(labels)],
    ...(activities === undefined ? {} : { activities: [...new Set(activities)] }),
    ...(naf === undefined ? {} : { naf }),
    location: location(input.location ?? {}, [...path, 'location']),
    ...(input.territory === undefined ? {} : { territory: territory(input.territory) }),
    ...(input.workforce === undefined ? {} : { workforce: workforce(input.workforce, [...path, 'workforce']) }),
    vatStatus: input.vatStatus ?? 'unknown',
    ...(capacity === undefined ? {} : { capacity: { ...capacity, hoursPerMonth: exact(capacity.hoursPerMonth) } }),
    ...(turnover === undefined ? {} : { turnover: { year: turnover.year, euros: exact(turnover.euros) } }),
    ...(conventions === undefined ? {} : { conventions }),
    ...(annexes === undefined ? {} : { annexes }),
    ...(socialEconomy === undefined ? {} : { socialEconomy }),
    ...(input.worksInPrison === undefined ? {} : { worksInPrison: input.worksInPrison }),
  };
}

function checkedStructure(input: StructureInput, path: ErrorPath): Structure {
  return Object.freeze(Object.defineProperty(checked(input, path), CHECKED, { value: true }));
}

/**
 * Runs what may refuse an input, and says where that input stands when it does.
 *
 * @param path - Where it stands, anything from a caller without types included.
 * @param run - Reads the input.
 * @returns What it returns.
 * @throws {@link PalierError} as it, from that place.
 *
 * @internal
 */
export function placed<T>(path: ErrorPath, run: () => T): T {
  const result = attempt(run);
  if (result.ok) return result.value;
  throw result.error.under(path);
}

/**
 * Checks a structure once: its identifiers, its days, its counts.
 *
 * A structure (structure d'insertion par l'activité économique, or a neighbour) is an establishment with a list of dated
 * conventions, one for each kind: an atelier et chantier d'insertion may also be an entreprise d'insertion or an
 * association intermédiaire (Code du travail, art. D5132-30). A régie de quartier is a label beside that list.
 *
 * @param input - What is known of it.
 * @param path - Where it stands in the caller's data, for the error.
 * @returns The checked structure, frozen.
 * @throws {@link PalierError} as its schema; `siae/unnamed-structure` without name and SIRET,
 * `siae/structure-without-kind` with neither kind, convention nor label of a régie, `siae/siren-of-another-structure`,
 * `siae/departement-of-another-commune`, `siae/invalid-annex-number`, `siae/annex-of-another-kind`,
 * `core/reversed-period`, `core/number-out-of-range` when there are no workers at all or a part of them is more than all,
 * `core/missing-value` for workers that are both without the two numbers that hold them, or for half of a pair of
 * coordinates.
 *
 * @example
 * ```ts
 * const regie = structure({
 *   name: 'Régie de quartier',
 *   kinds: [],
 *   labels: ['regie-de-quartier'],
 *   conventions: [
 *     { kind: 'EI', firstDay: '2025-01-01', lastDay: '2027-12-31' },
 *     { kind: 'ACI', firstDay: '2024-01-01', lastDay: '2026-12-31' },
 *   ],
 * });
 * console.log(regie.kinds.join(' '), regie.vatStatus); //=> EI ACI unknown
 * ```
 */
export function structure(input: StructureInput, path: ErrorPath = []): Structure {
  return placed(path, () => checkedStructure(parseInput(structureSchema, input), []));
}

/**
 * Checks a structure without throwing.
 *
 * @param input - What is known of it.
 * @returns The checked structure, or why it was refused.
 *
 * @example
 * ```ts
 * const result = safeStructure({ name: 'X', siret: '39392507800017', kinds: ['ACI'] });
 * if (!result.ok) console.log(result.error.code, formatPath(result.error.path)); //=> core/invalid-siret siret
 * ```
 */
export function safeStructure(input: StructureInput): SafeResult<Structure> {
  return attempt(() => structure(input));
}

/**
 * Takes a structure as it is when it is already checked, and checks it otherwise.
 *
 * @param input - A checked structure, or what makes one.
 * @param path - Where it stands, for the error.
 * @returns The checked structure.
 * @throws {@link PalierError} as {@link structure}.
 *
 * @internal
 */
export function asStructure(input: Structure | StructureInput, path: ErrorPath): Structure {
  if (typeof input === 'object' && (input as object | null) !== null && CHECKED in input) return input as Structure;
  return structure(input as StructureInput, path);
}
