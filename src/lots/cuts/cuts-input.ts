/**
 * A need described by its tasks, its places and its hours, from which cuts into lots are proposed.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every position is one of the pieces */
import * as z from 'zod';

import {
  cpvCode,
  decimal,
  listOf,
  parseInput,
  printable,
  refuse,
  schemaOf,
  type CpvCode,
  type Decimal,
  type DecimalInput,
  type ErrorPath,
  type EurosInput,
  type Explained,
} from '../../core/index.js';
import type { ProcurementCategory } from '../../law/index.js';
import { ACTIVITIES, type ActivityCode } from '../../siae/index.js';
import { readSite, siteSchema, type Site, type SiteInput } from '../lot/lot.js';
import { buyerSchema, eurosFromZero, readBuyer, type Buyer, type BuyerInput } from '../need/buyer.js';
import { categorySchema } from '../need/category.js';
import { procedureDaysSchema, readProcedureDays, type ProcedureDays, type ProcedureDaysInput } from '../need/days.js';
import { thresholdRules, type ThresholdRules } from '../need/thresholds.js';
import { onePieceSchema, type OnePieceInput } from '../routes/operation.js';
import { lifeValue, pieceAmount, pieceLife, pieceRenewal } from './piece-value.js';

/** One task in one place: the smallest thing that a lot is made of. */
export interface CutPieceInput {
  /** What is done. */
  readonly task: ActivityCode;
  /** Where; two pieces of one place give it the same label and the same codes. */
  readonly site: SiteInput;
  /** Hours of work (heures de travail) over the firm period, more than 0, at most two decimals. */
  readonly hours: DecimalInput;
  /** Value of the firm period, in euros HT, more than 0; the hours at {@link CutsInput.hourlyPrice} unless said. */
  readonly amount?: EurosInput;
  /** What is bought in it; the category of the need unless said. */
  readonly category?: ProcurementCategory;
  /** Its CPV code, with or without its check digit: a lot has one when its pieces share it. */
  readonly cpv?: string;
}

/** The renewals (reconductions) that the contracts provide for. */
export interface CutRenewalsInput {
  /** How many. */
  readonly count: number;
  /** Length of each, in whole months: its value is that of the firm period in proportion of the months. */
  readonly months: number;
}

/** What {@link proposeCuts} is told. */
export interface CutsInput {
  /** What is bought, for texts. */
  readonly title: string;
  /** The days of the procedure. */
  readonly days: ProcedureDaysInput;
  /** Who buys. */
  readonly buyer: BuyerInput;
  /** What is bought by the whole. */
  readonly category: ProcurementCategory;
  /** Length of the firm period of every contract, in whole months. */
  readonly months: number;
  /** Its renewals; none unless said. */
  readonly renewals?: CutRenewalsInput;
  /** The need, task by task and place by place, from 1 to 200 pieces. */
  readonly pieces: readonly CutPieceInput[];
  /** Price of an hour, in euros HT, by the buyer's own practice: only for the pieces without an amount. From 1 to 1,000. */
  readonly hourlyPrice?: EurosInput;
  /** Hours of work that one structure can give in a month, by the buyer's own practice. */
  readonly hoursPerMonthOfOneStructure?: DecimalInput;
  /** For the cut in one lot: whether the object has distinct services, and why it stays in one piece. */
  readonly onePiece?: OnePieceInput;
}

/** A piece, checked and valued. Plain JSON. */
export interface CutPiece {
  /** What is done. */
  readonly task: ActivityCode;
  /** Where. */
  readonly site: Site;
  /** Hours of work over the firm period. */
  readonly hours: Decimal;
  /** What is bought in it. */
  readonly category: ProcurementCategory;
  /** Its CPV code, with its check digit. */
  readonly cpv?: CpvCode;
  /** Value of the firm period, euros HT, with the steps that led to it. */
  readonly amount: Explained;
  /** Value of one renewal, euros HT, with the steps that led to it; absent without renewals. */
  readonly renewal?: Explained;
  /** Value over the whole life of the contract, euros HT. */
  readonly value: Decimal;
}

/**
 * What cuts are made of.
 *
 * @internal
 */
export interface CutsCase {
  /** The input, as its schema made it. */
  readonly input: CutsInput;
  /** The decisive day and the others. */
  readonly days: ProcedureDays;
  /** Who buys. */
  readonly buyer: Buyer;
  /** The thresholds of the day. */
  readonly thresholds: ThresholdRules;
  /** The pieces, in the order given. */
  readonly pieces: readonly CutPiece[];
  /** The renewals. */
  readonly renewals: CutRenewalsInput | undefined;
  /** Hours of one structure in a month. */
  readonly capacity: Decimal | undefined;
}

const MAX_PIECES = 200;
const MAX_MONTHS = 1_200;
const MAX_RENEWALS = 100;
const MAX_VALUE = 1e12;
const months = z.int().min(1).max(MAX_MONTHS);

function moreThanZero(read: Decimal, value: unknown): Decimal {
  return read.isZero() ? refuse('core/number-out-of-range', 'more than 0', value) : read;
}

const hours = schemaOf((value) =>
  moreThanZero(decimal(value as DecimalInput, { maxDecimals: 2, min: 0, max: 10_000_000 }), value),
);

const price = schemaOf((value) => decimal(value as DecimalInput, { maxDecimals: 2, min: 1, max: 1_000 }));

/** Schema of {@link CutsInput}: unknown keys are refused, amounts and hours are read exactly, days and codes are checked. */
export const cutsSchema: z.ZodType<CutsInput> = z.strictObject({
  title: printable(300),
  days: procedureDaysSchema,
  buyer: buyerSchema,
  category: categorySchema,
  months,
  renewals: z.exactOptional(z.strictObject({ count: z.int().min(1).max(MAX_RENEWALS), months })),
  pieces: listOf(
    z.strictObject({
      task: z.enum(ACTIVITIES.map(({ code }) => code) as [ActivityCode, ...ActivityCode[]]),
      site: siteSchema,
      hours,
      amount: z.exactOptional(schemaOf((value) => moreThanZero(eurosFromZero(value), value))),
      category: z.exactOptional(categorySchema),
      cpv: z.exactOptional(schemaOf((value) => cpvCode(value as string))),
    }),
    { min: 1, max: MAX_PIECES },
  ),
  hourlyPrice: z.exactOptional(price),
  hoursPerMonthOfOneStructure: z.exactOptional(hours),
  onePiece: z.exactOptional(onePieceSchema),
});

function readPiece(input: CutsInput, position: number): CutPiece {
  const { task, site, category, cpv, ...given } = input.pieces[position]!;
  const { renewals } = input;
  const amount = pieceAmount(given, input.hourlyPrice, ['pieces', position]);
  const renewal = renewals === undefined ? undefined : pieceRenewal(amount, input.months, renewals.months);
  return {
    task,
    site: readSite(site, ['pieces', position, 'site']),
    hours: given.hours as Decimal,
    category: category ?? input.category,
    ...(cpv === undefined ? {} : { cpv: cpv as CpvCode }),
    amount,
    ...(renewal === undefined ? {} : { renewal }),
    value: pieceLife(amount, renewal, renewals?.count ?? 0),
  };
}

function codesOf({ commune, departement }: Site): string {
  return `${String(commune)}/${String(departement)}`;
}

/** A label names one place: what two pieces say of it must be the same. */
function checkSites(pieces: readonly CutPiece[]): void {
  const known = new Map<string, string>();
  for (const [position, { site }] of pieces.entries()) {
    const codes = codesOf(site);
    const before = known.get(site.label) ?? codes;
    if (before !== codes) {
      const path = ['pieces', position, 'site'];
      refuse('lots/site-described-twice', 'the commune and the département given before for this label', site, path);
    }
    known.set(site.label, codes);
  }
}

function checkLife(pieces: readonly CutPiece[], input: CutsInput): void {
  const { renewals } = input;
  const length = input.months + (renewals === undefined ? 0 : renewals.count * renewals.months);
  const path: ErrorPath = ['renewals'];
  if (length > MAX_MONTHS) {
    refuse('core/number-out-of-range', `at most ${String(MAX_MONTHS)} months in all`, length, path);
  }
  const value = lifeValue(pieces);
  if (value.greaterThan(MAX_VALUE)) {
    refuse('core/number-out-of-range', 'pieces worth at most 1 000 000 000 000 euros in all', value, ['pieces']);
  }
}

/**
 * Reads a need to be cut.
 *
 * @param given - Anything.
 * @returns The case.
 * @throws {@link PalierError} with the path of what is refused.
 *
 * @internal
 */
export function readCuts(given: CutsInput): CutsCase {
  const input = parseInput(cutsSchema, given);
  const days = readProcedureDays(input.days, ['days']);
  const buyer = readBuyer(input.buyer, ['buyer']);
  const thresholds = thresholdRules(days.on, buyer);
  const pieces = input.pieces.map((_, position) => readPiece(input, position));
  checkSites(pieces);
  checkLife(pieces, input);
  return {
    input,
    days,
    buyer,
    thresholds,
    pieces,
    renewals: input.renewals,
    capacity: input.hoursPerMonthOfOneStructure as Decimal | undefined,
  };
}
