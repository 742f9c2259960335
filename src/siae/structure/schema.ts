/**
 * What a caller says of a structure.
 */
import * as z from 'zod';

import {
  civilDate,
  commune,
  decimal,
  departement,
  listOf,
  postcode,
  printable,
  refuse,
  schemaOf,
  siren,
  siret,
  type DecimalInput,
  type EurosInput,
} from '../../core/index.js';
import { SIAE_KINDS, STRUCTURE_KINDS, type SiaeKind, type StructureKind } from '../../law/index.js';
import { LEGAL_FORMS, type LegalForm } from '../kind/legal-form.js';
import { isActivityCode, nafCode, type ActivityCode } from './activity.js';

/**
 * What a structure is called beside its kind: `regie-de-quartier` is the label of a network, never a kind; `esus` the
 * approval as an entreprise solidaire d'utilité sociale.
 */
export type StructureLabel = 'regie-de-quartier' | 'esus';

/**
 * State of a yearly financial annex (annexe financière) as the platform names it: `VALIDE` and `PROVISOIRE` are active,
 * the others are not.
 */
export type AnnexState =
  'VALIDE' | 'PROVISOIRE' | 'HISTORISE' | 'ANNULE' | 'SAISI' | 'BROUILLON' | 'CLOTURE' | 'REJETE';

/** A yearly financial annex (annexe financière, avenant annuel) of a convention. */
export interface AnnexInput {
  /** Its number, such as `ACI051170013A0M1`. */
  readonly number?: string;
  /** Its state. */
  readonly state: AnnexState;
  /** Its first day. */
  readonly firstDay: string;
  /** Its last day, included. */
  readonly lastDay: string;
}

/** A yearly annex of which the convention is not known: it sets the money of a year, and tells no day of the convention. */
export interface YearAnnexInput extends AnnexInput {
  /** The kind that it is for. */
  readonly kind: SiaeKind;
}

/** Where an association intermédiaire may supply workers, as its convention says (R5132-19). */
export interface ConventionTerritoryInput {
  /** Whole départements. */
  readonly departements?: readonly string[];
  /** Communes, by INSEE code. */
  readonly communes?: readonly string[];
}

/** A convention with the State (convention de conventionnement), for one kind. */
export interface ConventionInput {
  /** The kind that it is for. */
  readonly kind: SiaeKind;
  /** Its first day. */
  readonly firstDay: string;
  /** Its last day, included. */
  readonly lastDay: string;
  /** Its territory; left out when it is not known. */
  readonly territory?: ConventionTerritoryInput;
  /** Its yearly annexes; left out when they are not known. */
  readonly annexes?: readonly AnnexInput[];
}

/** Where a structure is. Every part that is known helps; none is asked for. */
export interface LocationInput {
  /** Name of the commune, for texts. */
  readonly city?: string;
  /** Postcode, five digits. */
  readonly postcode?: string;
  /** INSEE code of the commune. */
  readonly commune?: string;
  /** Code of the département. */
  readonly departement?: string;
  /** Degrees north, from −90 to 90; with the longitude. */
  readonly latitude?: number;
  /** Degrees east, from −180 to 180; with the latitude. */
  readonly longitude?: number;
}

/** Where a structure works, as it says itself. A place in any of its parts is served. */
export interface TerritoryInput {
  /** The whole country; `false` says no more than leaving it out. */
  readonly wholeCountry?: boolean;
  /** Whole départements. */
  readonly departements?: readonly string[];
  /** Communes, by INSEE code. */
  readonly communes?: readonly string[];
  /** Kilometres around its own coordinates. */
  readonly radiusKm?: number;
}

/** Workers counted one way. Disadvantaged and disabled workers may be the same people. */
export interface WorkersInput {
  /** All workers; more than none. */
  readonly total: DecimalInput;
  /** Disadvantaged workers (travailleurs défavorisés); left out when not known. */
  readonly disadvantaged?: DecimalInput;
  /** Disabled workers (travailleurs handicapés); left out when not known. */
  readonly disabled?: DecimalInput;
  /** Those that both numbers above hold; a lot reserved on both grounds counts them once. */
  readonly both?: DecimalInput;
  /** Detainees (personnes détenues), where the structure produces in prison. */
  readonly detained?: DecimalInput;
}

/** Who works in a structure, on a day. */
export interface WorkforceInput {
  /** The day of the count. */
  readonly on: string;
  /** In people (effectif), whole numbers. */
  readonly headcount?: WorkersInput;
  /** In full-time equivalents (équivalents temps plein), at most four decimals. */
  readonly fullTimeEquivalents?: WorkersInput;
}

/** Whether a structure charges VAT, as it says itself; `unknown` is never guessed from the kind. */
export type StructureVatStatus = 'taxed' | 'exempt-ai' | 'franchise' | 'unknown';

/** What a structure can take on. */
export interface CapacityInput {
  /** Hours a month that it has free. */
  readonly hoursPerMonth: DecimalInput;
  /** Whether its own staff direct the work on site (encadrement technique); left out when not known. */
  readonly supervision?: boolean;
}

/** What a structure sold in a year. */
export interface TurnoverInput {
  /** The year. */
  readonly year: number;
  /** Sales, in euros excluding VAT. */
  readonly euros: EurosInput;
}

/** A structure as a caller describes it. What is left out is not known, and is never inferred. */
export interface StructureInput {
  /** Its name, for texts; asked for when there is no SIRET. */
  readonly name?: string;
  /** SIRET of the establishment. */
  readonly siret?: string;
  /** SIREN of the legal unit; the first nine digits of the SIRET where both are given. */
  readonly siren?: string;
  /** Its legal form. */
  readonly legalForm?: LegalForm;
  /**
   * The kinds that a register or the structure itself gives. A kind of SIAE for which `conventions` holds none is one
   * whose conventions are not known: leave out a kind that the structure is known not to have. Empty for a régie de
   * quartier without a convention.
   */
  readonly kinds: readonly StructureKind[];
  /** The labels it holds; none unless said. */
  readonly labels?: readonly StructureLabel[];
  /** What it does; left out when not known. */
  readonly activities?: readonly ActivityCode[];
  /** NAF code of its main activity, `81.21Z` or `8121Z`. */
  readonly naf?: string;
  /** Where it is. */
  readonly location?: LocationInput;
  /** Where it works; left out when not known. */
  readonly territory?: TerritoryInput;
  /** Who works there. */
  readonly workforce?: WorkforceInput;
  /** Whether it charges VAT; `unknown` unless said. */
  readonly vatStatus?: StructureVatStatus;
  /** What it can take on; left out when not known. */
  readonly capacity?: CapacityInput;
  /** What it sold in its last known year. */
  readonly turnover?: TurnoverInput;
  /**
   * Its conventions with the State, of every kind that is known, past ones if wished: all those of a kind, or none of it.
   * An ended one of a kind, alone, says that the structure is no longer of that kind. A kind without any is not known,
   * and no more is said by an empty list.
   */
  readonly conventions?: readonly ConventionInput[];
  /**
   * Yearly annexes whose convention is not known, for kinds that are in `kinds` or `conventions`. They prove no convention
   * and make no kind. An annex of a convention that is known stands under it.
   */
  readonly annexes?: readonly YearAnnexInput[];
  /** Whether it is an enterprise of the social and solidarity economy (ESS, loi 2014-856 art. 1). */
  readonly socialEconomy?: boolean;
  /** Whether it produces in prison with detainees. */
  readonly worksInPrison?: boolean;
}

const ANNEX_STATES: readonly AnnexState[] = [
  'VALIDE',
  'PROVISOIRE',
  'HISTORISE',
  'ANNULE',
  'SAISI',
  'BROUILLON',
  'CLOTURE',
  'REJETE',
];

/** More than any structure has. */
const MAX_CONVENTIONS = 200;
const MAX_COMMUNES = 5_000;
const MAX_KILOMETRES = 20_100;

const text = (read: (value: string) => string): z.ZodType<string> => schemaOf((value) => read(value as string));
const day = text((value) => civilDate(value));
const departements = z.exactOptional(
  listOf(
    text((value) => departement(value)),
    { min: 1, max: 200 },
  ),
);
const communes = z.exactOptional(
  listOf(
    text((value) => commune(value)),
    { min: 1, max: MAX_COMMUNES },
  ),
);
const latitude = z.number().min(-90).max(90);
const longitude = z.number().min(-180).max(180);
const kilometres = z.number().min(0).max(MAX_KILOMETRES);

function workers(maxDecimals: number): z.ZodType<WorkersInput> {
  const count = schemaOf((value) => decimal(value as DecimalInput, { maxDecimals, min: 0, max: 1_000_000 }));
  const part = z.exactOptional(count);
  return z.strictObject({ total: count, disadvantaged: part, disabled: part, both: part, detained: part });
}

/**
 * Schema of the code of an activity.
 *
 * @internal
 */
export const activityCodeSchema: z.ZodType<ActivityCode> = schemaOf((value) =>
  isActivityCode(value)
    ? value
    : refuse('siae/unknown-activity', 'the code of an activity, one of ACTIVITIES', value, []),
);

const annexFields = {
  number: z.exactOptional(z.string().max(40)),
  state: z.enum(ANNEX_STATES),
  firstDay: day,
  lastDay: day,
};
const annexSchema: z.ZodType<AnnexInput> = z.strictObject(annexFields);
const yearAnnexSchema: z.ZodType<YearAnnexInput> = z.strictObject({ kind: z.enum(SIAE_KINDS), ...annexFields });

const conventionSchema: z.ZodType<ConventionInput> = z.strictObject({
  kind: z.enum(SIAE_KINDS),
  firstDay: day,
  lastDay: day,
  territory: z.exactOptional(z.strictObject({ departements, communes })),
  annexes: z.exactOptional(listOf(annexSchema, { max: MAX_CONVENTIONS })),
});

const locationSchema: z.ZodType<LocationInput> = z.strictObject({
  city: z.exactOptional(printable(200)),
  postcode: z.exactOptional(text((value) => postcode(value))),
  commune: z.exactOptional(text((value) => commune(value))),
  departement: z.exactOptional(text((value) => departement(value))),
  latitude: z.exactOptional(latitude),
  longitude: z.exactOptional(longitude),
});

/** Schema of {@link StructureInput}: unknown keys are refused, identifiers and days are checked, numbers read exactly. */
export const structureSchema: z.ZodType<StructureInput> = z.strictObject({
  name: z.exactOptional(printable(300)),
  siret: z.exactOptional(text((value) => siret(value))),
  siren: z.exactOptional(text((value) => siren(value))),
  legalForm: z.exactOptional(z.enum(LEGAL_FORMS)),
  kinds: listOf(z.enum(STRUCTURE_KINDS), { max: STRUCTURE_KINDS.length }),
  labels: z.exactOptional(listOf(z.enum(['regie-de-quartier', 'esus']), { max: 2 })),
  activities: z.exactOptional(listOf(activityCodeSchema, { max: 100 })),
  naf: z.exactOptional(text((value) => nafCode(value))),
  location: z.exactOptional(locationSchema),
  territory: z.exactOptional(
    z.strictObject({
      wholeCountry: z.exactOptional(z.boolean()),
      departements,
      communes,
      radiusKm: z.exactOptional(kilometres),
    }),
  ),
  workforce: z.exactOptional(
    z.strictObject({
      on: day,
      headcount: z.exactOptional(workers(0)),
      fullTimeEquivalents: z.exactOptional(workers(4)),
    }),
  ),
  vatStatus: z.exactOptional(z.enum(['taxed', 'exempt-ai', 'franchise', 'unknown'])),
  capacity: z.exactOptional(
    z.strictObject({
      hoursPerMonth: schemaOf((value) => decimal(value as DecimalInput, { maxDecimals: 2, min: 0, max: 1_000_000 })),
      supervision: z.exactOptional(z.boolean()),
    }),
  ),
  turnover: z.exactOptional(
    z.strictObject({
      year: z.int().min(1900).max(2200),
      euros: schemaOf((value) => decimal(value as EurosInput, { maxDecimals: 2, min: 0, max: 1e12 })),
    }),
  ),
  conventions: z.exactOptional(listOf(conventionSchema, { max: MAX_CONVENTIONS })),
  annexes: z.exactOptional(listOf(yearAnnexSchema, { max: MAX_CONVENTIONS })),
  socialEconomy: z.exactOptional(z.boolean()),
  worksInPrison: z.exactOptional(z.boolean()),
});
