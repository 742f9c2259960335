/**
 * The thresholds of a day for a buyer, as a card that a person reads: each with its test, its grounds and its doubts.
 */
import * as z from 'zod';

import {
  attempt,
  civilDate,
  exact,
  figure,
  finding,
  parseInput,
  refuse,
  schemaOf,
  type Citation,
  type CivilDate,
  type Decimal,
  type ErrorPath,
  type EurosInput,
  type Finding,
  type SafeResult,
  type Unit,
} from '../../core/index.js';
import {
  dispensedLotsShare,
  dispenseThresholds,
  europeanThresholds,
  innovativePurchase,
  PURCHASE_KINDS,
  smallLotLimits,
  smallLotsShare,
  socialServicesThresholds,
  youngCompanyLots,
  type BuyerRole,
  type LawTable,
  type PurchaseKind,
} from '../../law/index.js';
import { lawCheckedBefore } from '../law-checked.js';
import type { Ruled } from '../ruled.js';
import { buyerSchema, eurosFromZero, readBuyer, type BuyerInput } from './buyer.js';
import { procedureDaysSchema, readProcedureDays, type ProcedureDaysInput } from './days.js';
import { europeanThresholdOf, thresholdRules, type ByKind, type LotLimits, type ThresholdRules } from './thresholds.js';

/** What {@link procurementThresholds} is asked. One of the first two. */
export interface ProcurementThresholdsInput {
  /** The day, `YYYY-MM-DD`. */
  readonly on?: string;
  /** The days of a procedure, of which the decisive one counts. */
  readonly days?: ProcedureDaysInput;
  /** Who buys. */
  readonly buyer: BuyerInput;
  /** Estimated value of a need, euros HT: each threshold on the need then says whether its test holds. */
  readonly need?: EurosInput;
  /** Estimated value of a lot, euros HT: each threshold on a lot then says whether its test holds. */
  readonly lot?: EurosInput;
}

/**
 * What a threshold decides: no publicity or competition (`dispense`, and `dispensed-lot` with `dispensed-lots-share` for lots of
 * a larger need), `formalised-procedure`, European notice for `social-services`, adapted procedure for a `small-lot` of a
 * formalised whole, an `innovative-need` or `innovative-lot`, lots reserved for young innovative companies
 * (`young-companies-need`, `young-companies-share`).
 */
export type ThresholdName =
  | 'dispense'
  | 'dispensed-lot'
  | 'dispensed-lots-share'
  | 'formalised-procedure'
  | 'social-services'
  | 'small-lot'
  | 'small-lots-share'
  | 'innovative-need'
  | 'innovative-lot'
  | 'innovative-lots-share'
  | 'young-companies-need'
  | 'young-companies-share';

/** One threshold of a day. Plain JSON. */
export interface ProcurementThreshold {
  /** What it decides. */
  readonly name: ThresholdName;
  /** For which purchases; absent when it is one for all. */
  readonly kind?: PurchaseKind;
  /** The amount in euros HT, or the share from 0 to 1. */
  readonly value: Decimal;
  /** What the value counts. */
  readonly unit: Extract<Unit, 'eur-ht' | 'share'>;
  /** What is compared with it: the whole need, one lot, or the part of such lots in the value of all lots. */
  readonly measured: 'need' | 'lot' | 'share-of-lots';
  /** How: strictly below, at most, or from the amount on. */
  readonly test: '<' | '<=' | '>=';
  /** Whether the value given passes the test; absent when none was given. */
  readonly holds?: boolean;
  /** What it rests on: each ground says how well it is confirmed, and why it must be read again when it must. */
  readonly basis: readonly Citation[];
}

/** The thresholds of a day for a buyer. Plain JSON. */
export interface ProcurementThresholds {
  /** The day. */
  readonly on: CivilDate;
  /** In which capacity the buyer buys. */
  readonly role: BuyerRole;
  /** Whether it is a central authority. */
  readonly central: boolean;
  /** The thresholds that exist on that day. */
  readonly thresholds: readonly ProcurementThreshold[];
  /** What is not confirmed, what must be read again, up to when the texts were read. */
  readonly findings: readonly Finding[];
}

/** Schema of {@link ProcurementThresholdsInput}: unknown keys are refused, amounts are read exactly. */
export const procurementThresholdsSchema: z.ZodType<ProcurementThresholdsInput> = z.strictObject({
  on: z.exactOptional(schemaOf((value) => civilDate(value as string))),
  days: z.exactOptional(procedureDaysSchema),
  buyer: buyerSchema,
  need: z.exactOptional(schemaOf(eurosFromZero)),
  lot: z.exactOptional(schemaOf(eurosFromZero)),
});

type Entry = Omit<ProcurementThreshold, 'holds'>;
type EntryNames = readonly [limit: ThresholdName, share: ThresholdName];

function whole(name: ThresholdName, test: '<' | '>=', { value, basis }: Ruled<Decimal>, kind?: PurchaseKind): Entry {
  return { name, ...(kind === undefined ? {} : { kind }), value, unit: 'eur-ht', measured: 'need', test, basis };
}

function wholeByKind(name: ThresholdName, test: '<' | '>=', values: ByKind<Ruled<Decimal>>): readonly Entry[] {
  return PURCHASE_KINDS.map((kind) => whole(name, test, values[kind], kind));
}

function shareOf(name: ThresholdName, { value, basis }: Ruled<Decimal>): Entry {
  return { name, value, unit: 'share', measured: 'share-of-lots', test: '<=', basis };
}

function lotsOf([limit, share]: EntryNames, lots: LotLimits | undefined): readonly Entry[] {
  if (lots === undefined) return [];
  const limits = wholeByKind(limit, '<', lots.limits);
  return [...limits.map((one): Entry => ({ ...one, measured: 'lot' })), shareOf(share, lots.share)];
}

function entriesOf(rules: ThresholdRules): readonly Entry[] {
  const { innovativeNeed, youngCompanies } = rules;
  return [
    ...wholeByKind('dispense', '<', rules.dispense),
    ...lotsOf(['dispensed-lot', 'dispensed-lots-share'], rules.dispensedLots),
    ...wholeByKind('formalised-procedure', '>=', rules.european),
    whole('social-services', '>=', rules.socialServices),
    ...lotsOf(['small-lot', 'small-lots-share'], rules.smallLots),
    ...(innovativeNeed === undefined ? [] : [whole('innovative-need', '<', innovativeNeed)]),
    ...lotsOf(['innovative-lot', 'innovative-lots-share'], rules.innovativeLots),
    ...(youngCompanies === undefined
      ? []
      : [
          whole('young-companies-need', '<', youngCompanies.needBelow),
          shareOf('young-companies-share', youngCompanies.share),
        ]),
  ];
}

function withVerdict(entry: Entry, given: { need?: Decimal; lot?: Decimal }): ProcurementThreshold {
  if (entry.measured === 'share-of-lots') return entry;
  const measured = given[entry.measured];
  if (measured === undefined) return entry;
  const isBelow = measured.lessThan(entry.value);
  return { ...entry, holds: entry.test === '<' ? isBelow : !isBelow };
}

function isUnconfirmed({ basis }: Entry): boolean {
  return basis.some(({ confidence }) => confidence === 'unconfirmed');
}

function unconfirmedFindings(entries: readonly Entry[]): readonly Finding[] {
  return entries
    .filter((entry) => entry.measured === 'need' && isUnconfirmed(entry))
    .map(({ name, value, basis }) =>
      finding({
        code: `lots/threshold-unconfirmed/${name}`,
        outcome: 'uncertain',
        reason: 'unconfirmed-value',
        severity: 'warning',
        basis,
        figures: [figure('threshold', value, 'eur-ht')],
      }),
    );
}

function rereadFinding(entries: readonly Entry[]): readonly Finding[] {
  const basis = entries.flatMap((entry) => entry.basis.filter(({ recheck }) => recheck !== undefined));
  if (basis.length === 0) return [];
  const once = basis.filter(({ label }, position) => basis.findIndex((one) => one.label === label) === position);
  return [finding({ code: 'lots/thresholds-to-re-read', outcome: 'not-applicable', severity: 'info', basis: once })];
}

/** The tables that the card of a buyer is read in. */
function tablesOf(buyer: { role: BuyerRole; central: boolean }): readonly LawTable<unknown>[] {
  return [
    ...Object.values(dispenseThresholds),
    dispensedLotsShare,
    europeanThresholds[europeanThresholdOf(buyer)],
    europeanThresholds.works,
    socialServicesThresholds[buyer.role],
    ...Object.values(smallLotLimits),
    smallLotsShare,
    innovativePurchase.need,
    ...Object.values(innovativePurchase.lots),
    innovativePurchase.share,
    youngCompanyLots,
  ];
}

function dayOf({ on, days }: ProcurementThresholdsInput): readonly [CivilDate, ErrorPath] {
  if (on !== undefined && days !== undefined) {
    return refuse('lots/day-twice', 'a day or the days of a procedure, not both', days, ['days']);
  }
  if (days !== undefined) return [readProcedureDays(days, ['days']).on, ['days']];
  return [on === undefined ? refuse('core/missing-value', 'a day', on, ['on']) : (on as CivilDate), ['on']];
}

/**
 * Lists every threshold of public procurement that counts on a day for a buyer who thinks of insertion structures: each
 * with its amount or share, how it is tested, and its articles. A threshold that did not exist that day is not listed.
 *
 * Source: CCP art. R2122-8, R2122-9-1, R2123-1, R2124-1 and annexe 2, R2131-14, L2113-17, and the texts before them.
 *
 * @param input - The day, the buyer; a need or a lot to compare, euros HT.
 * @returns The thresholds, and what is in doubt about them.
 * @throws {@link PalierError} with the path of what is refused; `core/missing-value` without a day, `lots/day-twice` with two;
 * `lots/no-text-then` before 1 April 2016, `lots/no-text-yet` after the last known European thresholds.
 *
 * @example
 * ```ts
 * const { thresholds } = procurementThresholds({ on: '2026-07-01', buyer: { class: 'oph' }, need: '60000' });
 * const services = thresholds.filter(({ kind, measured }) => kind === 'supplies-and-services' && measured === 'need');
 * for (const { name, test, value, holds } of services) console.log(name, test, value.toFixed(), holds);
 * //=> dispense < 60000 false
 * //=> formalised-procedure >= 216000 false
 * ```
 */
export function procurementThresholds(input: ProcurementThresholdsInput): ProcurementThresholds {
  const parsed = parseInput(procurementThresholdsSchema, input);
  const [on, path] = dayOf(parsed);
  const buyer = readBuyer(parsed.buyer, ['buyer']);
  const entries = entriesOf(thresholdRules(on, buyer, path));
  const { need, lot } = parsed;
  const given = {
    ...(need === undefined ? {} : { need: exact(need) }),
    ...(lot === undefined ? {} : { lot: exact(lot) }),
  };
  const basis = entries.filter(({ name }) => name === 'formalised-procedure').flatMap((entry) => entry.basis);
  return {
    on,
    role: buyer.role,
    central: buyer.central,
    thresholds: entries.map((entry) => withVerdict(entry, given)),
    findings: [
      ...unconfirmedFindings(entries),
      ...rereadFinding(entries),
      ...lawCheckedBefore(on, tablesOf(buyer), basis),
    ],
  };
}

/**
 * The same as {@link procurementThresholds}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The thresholds, or why they were refused.
 *
 * @example
 * ```ts
 * const result = safeProcurementThresholds({ on: '2028-01-01', buyer: { class: 'esh' } });
 * console.log(result.ok ? 'accepted' : result.error.code); //=> lots/no-text-yet
 * ```
 */
export function safeProcurementThresholds(input: ProcurementThresholdsInput): SafeResult<ProcurementThresholds> {
  return attempt(() => procurementThresholds(input));
}
