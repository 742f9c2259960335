/**
 * The thresholds of a day for a buyer, looked up once: below which value a contract needs no competition, from which one a
 * formalised procedure is due, and what limits small lots.
 */
import { exact, type CivilDate, type Decimal, type ErrorPath } from '../../core/index.js';
import {
  dispensedLotsShare,
  dispenseThresholds,
  europeanThresholds,
  innovativePurchase,
  smallLotLimits,
  smallLotsShare,
  socialServicesThresholds,
  youngCompanyLots,
  type EuropeanThreshold,
  type LawTable,
  type ProcurementCategory,
  type ProcurementProcedure,
  type PurchaseKind,
} from '../../law/index.js';
import { ruledIf, ruledOn, type Ruled } from '../ruled.js';
import type { Buyer } from './buyer.js';
import { purchaseKindOf } from './category.js';

/**
 * A value for each kind of purchase.
 *
 * @internal
 */
export type ByKind<V> = Readonly<Record<PurchaseKind, V>>;

/**
 * What limits the lots that leave the procedure of the whole.
 *
 * @internal
 */
export interface LotLimits {
  /** The value that a lot stays below, euros HT. */
  readonly limits: ByKind<Ruled<Decimal>>;
  /** The share of the value of all lots that they may reach together. */
  readonly share: Ruled<Decimal>;
  /** Whether each limit is confirmed. */
  readonly isConfirmed: ByKind<boolean>;
}

/**
 * The thresholds of a day for a buyer. Amounts in euros HT.
 *
 * @internal
 */
export interface ThresholdRules {
  /** The day. */
  readonly on: CivilDate;
  /** Neither publicity nor competition below it. */
  readonly dispense: ByKind<Ruled<Decimal>>;
  /** Lots of a larger need without publicity or competition; absent before the code. */
  readonly dispensedLots?: LotLimits;
  /** Formalised procedure from it on. */
  readonly european: ByKind<Ruled<Decimal>>;
  /** European notice for social and other specific services from it on. */
  readonly socialServices: Ruled<Decimal>;
  /** Lots of a formalised whole in adapted procedure. */
  readonly smallLots: LotLimits;
  /** Innovative purchases without publicity or competition below it; absent before the experiment. */
  readonly innovativeNeed?: Ruled<Decimal>;
  /** Innovative lots of a larger need; absent before the article of the code. */
  readonly innovativeLots?: LotLimits;
  /** Lots reserved for young innovative companies: the share, and the value that the need stays below; absent before. */
  readonly youngCompanies?: { readonly share: Ruled<Decimal>; readonly needBelow: Ruled<Decimal> };
}

/**
 * Which European threshold is that of a buyer for supplies and services.
 *
 * @param buyer - Its capacity, and whether it is a central authority.
 * @returns The threshold.
 *
 * @internal
 */
export function europeanThresholdOf(buyer: Pick<Buyer, 'role' | 'central'>): EuropeanThreshold {
  if (buyer.role === 'contracting-entity') return 'contracting-entity';
  return buyer.central ? 'central-authority' : 'other-authority';
}

function decimalOf({ value, basis }: Ruled<string>): Ruled<Decimal> {
  return { value: exact(value), basis };
}

function amountIf(table: LawTable<string>, on: CivilDate): Ruled<Decimal> | undefined {
  const found = ruledIf(table, on);
  return found === undefined ? undefined : decimalOf(found);
}

function byKind(tables: ByKind<LawTable<string>>, on: CivilDate, path: ErrorPath): ByKind<Ruled<Decimal>> {
  return {
    'supplies-and-services': decimalOf(ruledOn(tables['supplies-and-services'], on, path)),
    works: decimalOf(ruledOn(tables.works, on, path)),
  };
}

function isConfirmed({ basis }: Ruled<Decimal>): boolean {
  return basis.every(({ confidence }) => confidence !== 'unconfirmed');
}

function lotLimits(limits: LotLimits['limits'], share: Ruled<Decimal>): LotLimits {
  const confirmed = {
    'supplies-and-services': isConfirmed(limits['supplies-and-services']),
    works: isConfirmed(limits.works),
  };
  return { limits, share, isConfirmed: confirmed };
}

function youngCompaniesOn(on: CivilDate, path: ErrorPath): ThresholdRules['youngCompanies'] {
  const rule = ruledIf(youngCompanyLots, on);
  if (rule === undefined) return undefined;
  const { value, basis } = rule;
  const amount = decimalOf(ruledOn(europeanThresholds[value.below], on, path));
  return {
    share: { value: exact(value.share), basis },
    needBelow: { value: amount.value, basis: [...basis, ...amount.basis] },
  };
}

/** The parts that did not exist on every day since April 2016. */
function laterParts(on: CivilDate, dispense: ByKind<Ruled<Decimal>>, path: ErrorPath): Partial<ThresholdRules> {
  const lotsShare = amountIf(dispensedLotsShare, on);
  const innovativeNeed = amountIf(innovativePurchase.need, on);
  const innovativeShare = amountIf(innovativePurchase.share, on);
  const youngCompanies = youngCompaniesOn(on, path);
  return {
    ...(lotsShare === undefined ? {} : { dispensedLots: lotLimits(dispense, lotsShare) }),
    ...(innovativeNeed === undefined ? {} : { innovativeNeed }),
    ...(innovativeShare === undefined
      ? {}
      : { innovativeLots: lotLimits(byKind(innovativePurchase.lots, on, path), innovativeShare) }),
    ...(youngCompanies === undefined ? {} : { youngCompanies }),
  };
}

/**
 * Looks up every threshold of a day for a buyer.
 *
 * @param on - The decisive day, checked.
 * @param buyer - Its capacity, and whether it is a central authority.
 * @param path - Where the day stands in the input.
 * @returns The thresholds, each with its grounds.
 * @throws {@link PalierError} `lots/no-text-then` before 1 April 2016, `lots/no-text-yet` after the last known European
 * thresholds.
 *
 * @internal
 */
export function thresholdRules(
  on: CivilDate,
  buyer: Pick<Buyer, 'role' | 'central'>,
  path: ErrorPath = ['days'],
): ThresholdRules {
  const dispense = byKind(dispenseThresholds, on, path);
  const european = { ...europeanThresholds, 'supplies-and-services': europeanThresholds[europeanThresholdOf(buyer)] };
  return {
    on,
    dispense,
    european: byKind(european, on, path),
    socialServices: decimalOf(ruledOn(socialServicesThresholds[buyer.role], on, path)),
    smallLots: lotLimits(byKind(smallLotLimits, on, path), decimalOf(ruledOn(smallLotsShare, on, path))),
    ...laterParts(on, dispense, path),
  };
}

/**
 * The lightest procedure that the value of a need leaves to the buyer, innovative purchases and small lots aside.
 *
 * @param rules - The thresholds.
 * @param category - What is bought: social and other specific services are never formalised by their value.
 * @param need - Estimated value of the need, euros HT.
 * @returns The procedure.
 *
 * @internal
 */
export function lightestProcedure(
  rules: ThresholdRules,
  category: ProcurementCategory,
  need: Decimal,
): ProcurementProcedure {
  const kind = purchaseKindOf(category);
  if (need.lessThan(rules.dispense[kind].value)) return 'dispensed';
  if (category === 'social-services' || need.lessThan(rules.european[kind].value)) return 'adapted';
  return 'formalised';
}
