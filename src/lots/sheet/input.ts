/**
 * What the sheet is made of: an answer of the module, fresh or read back from JSON.
 */
import * as z from 'zod';

import {
  civilDate,
  listOf,
  parseInput,
  printable,
  schemaOf,
  type CivilDate,
  type Explanation,
  type Finding,
} from '../../core/index.js';
import {
  PROCUREMENT_CATEGORIES,
  RESERVATIONS,
  type ProcurementCategory,
  type ProcurementProcedure,
  type Reservation,
} from '../../law/index.js';
import type { Duty, DutyAnswer } from '../duties/duty.js';
import type { ProcurementRoutes } from '../routes/procurement-routes.js';
import { ROUTES, type RouteName, type RouteStatus, type RouteVerdict } from '../routes/route.js';
import type { RoutesSheetOptions } from './types.js';

/**
 * The parts of {@link ProcurementRoutes} that are read.
 *
 * @internal
 */
export interface ReadRoutes extends Omit<ProcurementRoutes, 'need' | 'days'> {
  /** The days. */
  readonly days: Pick<ProcurementRoutes['days'], 'on' | 'by'> & { readonly notifiedOn?: CivilDate | undefined };
  /** The steps of the value, and how many lots there are. */
  readonly need: {
    readonly value: { readonly explanation: Explanation };
    readonly lots: readonly { readonly number: string }[];
  };
}

const MAX_ITEMS = 1_000;
const text = z.string().max(1_000);
const day = schemaOf((value) => civilDate(value as string));

// What a finding and an explanation hold is checked where they are written.
const finding = z.object({
  code: text,
  outcome: z.enum(['met', 'breached', 'uncertain', 'not-applicable']),
  severity: z.enum(['info', 'warning', 'blocking']),
  basis: listOf(z.unknown(), { min: 1, max: MAX_ITEMS }),
  figures: listOf(z.unknown(), { max: MAX_ITEMS }),
}) as unknown as z.ZodType<Finding>;
const findings = listOf(finding, { max: MAX_ITEMS });
const duty: z.ZodType<Duty> = z.object({
  duty: text as unknown as z.ZodType<Duty['duty']>,
  due: z.enum(['yes', 'conditional', 'uncertain', 'no'] satisfies DutyAnswer[]),
  findings,
});
const status = z.enum(['open', 'conditional', 'uncertain', 'closed'] satisfies RouteStatus[]);
const procedure = z.enum(['dispensed', 'adapted', 'formalised'] satisfies ProcurementProcedure[]);
const route: z.ZodType<RouteVerdict> = z.object({
  route: z.enum(ROUTES.map((one) => one.route) as [RouteName, ...RouteName[]]),
  status,
  lots: listOf(z.object({ number: text, status }), { max: MAX_ITEMS }),
  findings,
  opensIf: findings,
  procedure: z.nullable(procedure),
  requires: listOf(duty, { max: MAX_ITEMS }),
});

const routesSchema = z.object({
  title: text,
  days: z.object({ on: day, by: z.enum(['notice', 'consultation']), notifiedOn: z.optional(day) }),
  need: z.object({
    value: z.object({ explanation: z.looseObject({}) }),
    lots: listOf(z.object({ number: text }), { min: 1, max: MAX_ITEMS }),
  }),
  category: z.enum(PROCUREMENT_CATEGORIES as readonly [ProcurementCategory, ...ProcurementCategory[]]),
  lightest: procedure,
  routes: listOf(route, { min: 1, max: ROUTES.length }),
  findings,
});

/**
 * Reads an answer.
 *
 * @param input - Anything.
 * @returns The answer.
 * @throws {@link PalierError} as {@link parseInput}.
 *
 * @internal
 */
export function readRoutes(input: ProcurementRoutes): ReadRoutes {
  return parseInput(routesSchema as unknown as z.ZodType<ReadRoutes>, input, ['routes']);
}

const optionsSchema: z.ZodType<RoutesSheetOptions> = z.strictObject({
  locale: z.exactOptional(z.enum(['fr', 'en'])),
  buyer: z.exactOptional(printable(200)),
  lots: z.exactOptional(
    listOf(
      // A lot of the operation says more than the sheet asks for.
      z.looseObject({
        number: printable(20),
        title: printable(300),
        reservation: z.exactOptional(z.enum(RESERVATIONS as readonly [Reservation, ...Reservation[]])),
      }),
      { max: 100 },
    ),
  ),
  siae: z.exactOptional(listOf(printable(200), { max: 100 })),
});

/**
 * Reads the options.
 *
 * @param input - Anything.
 * @returns The options.
 * @throws {@link PalierError} as {@link parseInput}.
 *
 * @internal
 */
export function readOptions(input: RoutesSheetOptions): RoutesSheetOptions {
  return parseInput(optionsSchema, input, ['options']);
}
