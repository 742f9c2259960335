/**
 * A need: what is to be done, where, how much, when, and how it is bought.
 */
import * as z from 'zod';

import {
  addMonths,
  civilDate,
  commune,
  decimal,
  departement,
  exact,
  listOf,
  parseInput,
  period,
  refuse,
  schemaOf,
  type CivilDate,
  type Commune,
  type Decimal,
  type DecimalInput,
  type Departement,
  type ErrorPath,
  type Period,
} from '../../core/index.js';
import { RESERVATIONS, type Reservation } from '../../law/index.js';
import type { ActivityCode } from '../structure/activity.js';
import { departementIn } from '../structure/departement.js';
import { activityCodeSchema } from '../structure/schema.js';
import type { Coordinates } from '../structure/structure.js';

/** Where to look: coordinates and how far around them. */
export interface SearchAreaInput {
  /** Degrees north, from −90 to 90. */
  readonly latitude: number;
  /** Degrees east, from −180 to 180. */
  readonly longitude: number;
  /** How far a structure may be that does not say where it works, in kilometres as the crow flies; the circle included. */
  readonly radiusKm: number;
}

/**
 * Where the work is, by one of these at least; the more is said, the fewer answers are uncertain. A commune gives its
 * département.
 */
export interface NeedPlaceInput {
  /** INSEE code of the commune. */
  readonly commune?: string;
  /** Code of the département. */
  readonly departement?: string;
  /** Coordinates and a radius. */
  readonly around?: SearchAreaInput;
}

/** A single mission (`one-off`) or work that lasts and comes back (`lasting`). */
export type NeedPattern = 'one-off' | 'lasting';

/** What {@link matchStructures} looks for. */
export interface NeedInput {
  /** What is to be done: from one to ten activities. */
  readonly tasks: readonly ActivityCode[];
  /** Where. */
  readonly place: NeedPlaceInput;
  /** Hours of work a month, more than 0, at most two decimals. */
  readonly hoursPerMonth: DecimalInput;
  /** First day of the work, `YYYY-MM-DD`. */
  readonly firstDay: string;
  /** Last day of the work, included. */
  readonly lastDay: string;
  /** Left out: `one-off` up to three calendar months, a practice of this package, `lasting` beyond. */
  readonly pattern?: NeedPattern;
  /** Whether the contract or lot is reserved, and to whom; not reserved unless said. */
  readonly reservation?: Reservation;
  /** For a reservation to the social economy: the main CPV code of the service, eight digits. */
  readonly service?: string;
  /** Whether the structure must direct the work on site (encadrement technique); not asked unless said. */
  readonly supervision?: boolean;
}

/** Where a checked need is. */
export interface NeedPlace {
  /** The commune. */
  readonly commune?: Commune;
  /** The département given, else that of the commune. */
  readonly departement?: Departement;
  /** Where to look. */
  readonly around?: Coordinates & {
    /** How far, in kilometres. */
    readonly radiusKm: number;
  };
}

/** A checked need. Plain JSON. */
export interface Need {
  /** What is to be done, each once. */
  readonly tasks: readonly ActivityCode[];
  /** Where. */
  readonly place: NeedPlace;
  /** Hours a month. */
  readonly hoursPerMonth: Decimal;
  /** Its days, both included. */
  readonly days: Period;
  /** A single mission, or work that lasts. */
  readonly pattern: NeedPattern;
  /** Whom it is reserved to. */
  readonly reservation?: Reservation;
  /** CPV code of the service, for a reservation to the social economy. */
  readonly service?: string;
  /** Whether the structure must direct the work on site. */
  readonly supervision: boolean;
}

/** Up to so many calendar months a need is taken for a single mission, unless it says: a practice of this package. */
const ONE_OFF_MONTHS = 3;

/** A need of more is several needs, or several lots. */
const MAX_TASKS = 10;

const day = schemaOf((value) => civilDate(value as string));
function hours(value: unknown): Decimal {
  const read = decimal(value as DecimalInput, { maxDecimals: 2, min: 0, max: 1_000_000 });
  return read.isZero() ? refuse('core/number-out-of-range', 'more than 0 hours', value, []) : read;
}

/** Schema of {@link NeedInput}: unknown keys are refused, days and places are checked, hours read exactly. */
export const needSchema: z.ZodType<NeedInput> = z.strictObject({
  tasks: listOf(activityCodeSchema, { min: 1, max: MAX_TASKS }),
  place: z.strictObject({
    commune: z.exactOptional(schemaOf((value) => commune(value as string))),
    departement: z.exactOptional(schemaOf((value) => departement(value as string))),
    around: z.exactOptional(
      z.strictObject({
        latitude: z.number().min(-90).max(90),
        longitude: z.number().min(-180).max(180),
        radiusKm: z.number().min(0).max(20_100),
      }),
    ),
  }),
  hoursPerMonth: schemaOf(hours),
  firstDay: day,
  lastDay: day,
  pattern: z.exactOptional(z.enum(['one-off', 'lasting'])),
  reservation: z.exactOptional(z.enum(RESERVATIONS as readonly [Reservation, ...Reservation[]])),
  service: z.exactOptional(z.string().regex(/^\d{8}$/, { error: 'a CPV code of eight digits' })),
  supervision: z.exactOptional(z.boolean()),
});

function placeOf(input: NeedPlaceInput, path: ErrorPath): NeedPlace {
  const { commune, departement, around } = input;
  if (commune === undefined && departement === undefined && around === undefined) {
    return refuse('core/missing-value', 'a commune, a département, or coordinates with a radius', undefined, [
      ...path,
      'commune',
    ]);
  }
  const found = departementIn(input, path);
  return {
    ...(commune === undefined ? {} : { commune: commune as Commune }),
    ...(found === undefined ? {} : { departement: found }),
    ...(around === undefined ? {} : { around }),
  };
}

function patternOf(days: Period): NeedPattern {
  return days.lastDay < addMonths(days.firstDay, ONE_OFF_MONTHS) ? 'one-off' : 'lasting';
}

/**
 * Checks a need.
 *
 * @param input - The need.
 * @param path - Where it stands, for the error.
 * @returns The checked need.
 * @throws {@link PalierError} as its schema, `core/reversed-period`, `core/missing-value` without a place,
 * `siae/departement-of-another-commune`.
 *
 * @internal
 */
export function checkedNeed(input: NeedInput, path: ErrorPath): Need {
  const parsed = parseInput(needSchema, input, path);
  const days = period(parsed.firstDay as CivilDate, parsed.lastDay as CivilDate, path);
  const { reservation, service } = parsed;
  return {
    tasks: [...new Set(parsed.tasks)],
    place: placeOf(parsed.place, [...path, 'place']),
    hoursPerMonth: exact(parsed.hoursPerMonth),
    days,
    pattern: parsed.pattern ?? patternOf(days),
    ...(reservation === undefined ? {} : { reservation }),
    ...(service === undefined ? {} : { service }),
    supervision: parsed.supervision ?? false,
  };
}
