/**
 * One way of doing a residence's work over a year, computed: who bears what.
 */
import {
  differenceOf,
  figure,
  refuse,
  sumOf,
  type ErrorPath,
  type Explained,
  type Figure,
  type Finding,
} from '../../core/index.js';
import {
  allocateParts,
  centsOf,
  meetingIn,
  saidAt,
  type Allocated,
  type AllocationGroup,
} from '../allocation/allocation.js';
import { assessContracts, assessSupplies, overlapsOf, type ContractLinePart } from '../work/contract.js';
import type { ApportionmentKey } from '../residence/key.js';
import { amountOf, explainedOf, type Assessed, type CostPart, type ExplainedAmount, type Rules } from '../part.js';
import type { Residence } from '../residence/residence.js';
import type { ArrangementInput } from '../schema.js';
import { assessStaff } from '../work/staff.js';

/** Who bears what over a year. `total` is `tenants` plus `landlord`; `recoverable` is `tenants` plus `vacancy`. */
export interface Balance {
  /** What leaves the landlord's account: invoices TTC and employer cost. */
  readonly total: ExplainedAmount;
  /** What the list allows to be charged, before vacancy. */
  readonly recoverable: ExplainedAmount;
  /** What the list does not allow to be charged. */
  readonly notRecoverable: ExplainedAmount;
  /** The share of vacant dwellings in what is recoverable: the landlord bears it. */
  readonly vacancy: ExplainedAmount;
  /** What the tenants in place pay. */
  readonly tenants: ExplainedAmount;
  /** What stays with the landlord: not recoverable, and vacancy. */
  readonly landlord: ExplainedAmount;
}

/** One way of doing the work, computed. */
export interface ArrangementResult extends Balance {
  /** Its name. */
  readonly label: string;
  /** Everything it pays for. */
  readonly parts: readonly CostPart[];
  /** The parts that share a perimeter and a key, each group apportioned once. */
  readonly groups: readonly AllocationGroup[];
  /** What was given, checked. */
  readonly given: ArrangementInput;
}

/** A residence, and what says how its expenses are shared when they do not. */
export interface Setting {
  /** The residence. */
  readonly place: Residence;
  /** The key of expenses that name none. */
  readonly key: ApportionmentKey;
  /** Day, regime and territory. */
  readonly rules: Rules;
}

/** An arrangement computed, and what only this module needs of it. */
export interface AssessedArrangement {
  /** What is published. */
  readonly result: ArrangementResult;
  /** Whole cents a dwelling, in the residence's order. */
  readonly cents: readonly number[];
  /** The groups with what each dwelling bears. */
  readonly groups: readonly Allocated[];
  /** The lines of its contracts. */
  readonly contractLines: readonly ContractLinePart[];
  /** What the law says of its parts. */
  readonly findings: readonly Finding[];
}

/** The parts of an arrangement, before they are apportioned. */
export interface AssessedParts extends Assessed {
  /** The lines of its contracts. */
  readonly contractLines: readonly ContractLinePart[];
}

/** A thousand billion euros: beyond, cents would no longer be exact. */
const MAX_TOTAL = 1e12;

/**
 * What an arrangement pays for, and how much of it tenants may be charged.
 *
 * @param arrangement - The checked arrangement.
 * @param place - The residence.
 * @param rules - Day, regime and territory.
 * @param path - Where it stands.
 * @returns The parts in order: staff, supplies, contracts; and the findings.
 * @throws {@link PalierError} as {@link assessStaff} and {@link assessContracts}.
 *
 * @internal
 */
export function assessParts(
  arrangement: ArrangementInput,
  place: Residence,
  rules: Rules,
  path: ErrorPath,
): AssessedParts {
  const { contracts = [], supplies = [] } = arrangement;
  const staff = assessStaff(arrangement, overlapsOf(contracts, rules), rules, path, meetingIn(place));
  const supplied = assessSupplies(supplies, rules, path);
  const contracted = assessContracts(contracts, rules, path);
  return {
    parts: [...staff.parts, ...supplied.parts, ...contracted.parts],
    contractLines: contracted.contractLines,
    findings: [...staff.findings, ...supplied.findings, ...contracted.findings],
  };
}

/**
 * Computes an arrangement: the balance, and what each dwelling bears.
 *
 * @param arrangement - The checked arrangement.
 * @param setting - Residence, key and rules.
 * @param path - Where it stands.
 * @returns The arrangement, computed.
 * @throws {@link PalierError} as {@link assessParts} and {@link allocateParts}; `charges/total-too-large`,
 * `charges/period-not-expected`.
 *
 * @internal
 */
export function assessArrangement(
  arrangement: ArrangementInput,
  setting: Setting,
  path: ErrorPath,
): AssessedArrangement {
  const { place, key, rules } = setting;
  const { parts, contractLines, findings } = assessParts(arrangement, place, rules, path);
  checkNoPeriod(parts);
  const spending = spendingOf(parts, arrangement.label, path);
  const defaults = { place, key, keyPath: ['key'], on: rules.on };
  const groups = allocateParts(parts, spending.recoverable, spending.context, defaults);
  const vacancies = groups.map(({ group }) => explainedOf(group.vacancy));
  return {
    cents: centsOf(place, groups),
    groups,
    contractLines,
    findings,
    result: {
      label: arrangement.label,
      parts,
      groups: groups.map(({ group }) => group),
      given: arrangement,
      ...balanceOf(spending, vacancies),
    },
  };
}

/** What is paid, and what of it may be charged. */
export interface Spending {
  /** What is paid. */
  readonly total: Explained;
  /** What of it may be charged. */
  readonly recoverable: Explained;
  /** Words for the steps. */
  readonly context: readonly Figure[];
}

/**
 * Adds up what parts cost and what of them may be charged.
 *
 * @param parts - The parts.
 * @param label - Name of the arrangement they are of.
 * @param path - Where it stands.
 * @returns The sums.
 * @throws {@link PalierError} `charges/total-too-large` for more than is apportioned exactly.
 *
 * @internal
 */
export function spendingOf(parts: readonly CostPart[], label: string, path: ErrorPath): Spending {
  const context = [figure('arrangement', label, 'text')];
  const total = sumOf(
    { key: 'charges/total', name: 'total', unit: 'eur', context },
    parts.map((part) => explainedOf(part.cost)),
  );
  const recoverable = sumOf(
    { key: 'charges/recoverable', name: 'recoverable', unit: 'eur', context },
    parts.map((part) => explainedOf(part.recoverable)),
  );
  // With credit notes more may be recoverable than is paid in all.
  if ([total, recoverable].some(({ value }) => value.abs().greaterThan(MAX_TOTAL))) {
    const expected = `a total of at most ${String(MAX_TOTAL)} euros`;
    return refuse('charges/total-too-large', expected, total.value.toFixed(2), path);
  }
  return { total, recoverable, context };
}

/**
 * Says who bears what: the landlord what may not be charged, and what nobody lives in.
 *
 * @param spending - What is paid, and what of it may be charged.
 * @param vacancies - The vacancy of each group of expenses; one alone needs no step more.
 * @returns The balance.
 *
 * @internal
 */
export function balanceOf(spending: Spending, vacancies: readonly Explained[]): Balance {
  const { total, recoverable, context } = spending;
  const label = (key: string, name: keyof Balance) => ({ key: `charges/${key}`, name, unit: 'eur', context }) as const;
  const [only, ...others] = vacancies;
  const vacancy = only !== undefined && others.length === 0 ? only : sumOf(label('vacancy', 'vacancy'), vacancies);
  const notRecoverable = differenceOf(label('not-recoverable', 'notRecoverable'), [total, recoverable]);
  return {
    total: amountOf(total),
    recoverable: amountOf(recoverable),
    notRecoverable: amountOf(notRecoverable),
    vacancy: amountOf(vacancy),
    tenants: amountOf(differenceOf(label('tenants', 'tenants'), [recoverable, vacancy])),
    landlord: amountOf(sumOf(label('landlord', 'landlord'), [notRecoverable, vacancy])),
  };
}

// Amounts here are for a whole year: days that nobody reads would mislead.
function checkNoPeriod(parts: readonly CostPart[]): void {
  const dated = parts.find(({ allocation }) => allocation.period !== undefined);
  if (dated === undefined) return;
  const expected = 'amounts for one year, without days of their own';
  refuse('charges/period-not-expected', expected, dated.allocation.period, saidAt(dated, 'period'));
}

/**
 * The figures of a balance.
 *
 * @internal
 */
export const BALANCE = ['total', 'recoverable', 'notRecoverable', 'vacancy', 'tenants', 'landlord'] as const;

/**
 * What changes from one balance to another.
 *
 * @param before - The balance to start from.
 * @param after - The other one.
 * @returns After less before, figure by figure.
 *
 * @internal
 */
export function changeOf(before: Balance, after: Balance): Balance {
  const change = (name: keyof Balance): ExplainedAmount => {
    const label = { key: `charges/change/${name}`, name, unit: 'eur' } as const;
    return amountOf(differenceOf(label, [explainedOf(after[name]), explainedOf(before[name])]));
  };
  return Object.fromEntries(BALANCE.map((name) => [name, change(name)])) as Record<keyof Balance, ExplainedAmount>;
}
