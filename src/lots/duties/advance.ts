/**
 * Whether the buyer owes its contractor an advance (avance, CCP art. L2191-1 to R2191-16), and of how much at least.
 */
import {
  exact,
  figure,
  finding,
  type Citation,
  type CivilDate,
  type Decimal,
  type ErrorPath,
  type Figure,
  type Finding,
} from '../../core/index.js';
import {
  buyerAdvances,
  cite,
  procurementAdvances,
  type AdvanceConditions,
  type AdvanceRates,
  type AdvanceRepayment,
  type AdvanceSmeRates,
  type BuyerAdvances,
  type BuyerClass,
} from '../../law/index.js';
import type { Buyer } from '../need/buyer.js';
import type { ContractValue } from '../need/contract-value.js';
import { ruledIf, ruledOn, type Ruled } from '../ruled.js';
import type { Duty, DutyAnswer } from './duty.js';

/**
 * What an advance is judged on.
 *
 * @internal
 */
export interface AdvanceFacts {
  /** Initial amount of the contract, without renewals, in euros HT. */
  readonly amount: Decimal;
  /** Its time of execution, without renewals, in months. */
  readonly months: number;
  /** Whether it may be renewed. */
  readonly renewed: boolean;
  /** Whether it is a framework agreement, of which the orders count. */
  readonly framework: boolean;
}

/**
 * The law of advances for a buyer on a day, with the findings that need no figure of the contract.
 *
 * @internal
 */
export interface AdvanceRules {
  /** Whether the buyer is bound; absent before the code. */
  readonly scope: Ruled<BuyerAdvances> | undefined;
  /** The amount above which one is due. */
  readonly amountAbove: Decimal;
  /** The months above which one is due. */
  readonly monthsAbove: number;
  /** Their grounds. */
  readonly basis: readonly Citation[];
  /** Grounds of the buyer and of the conditions together. */
  readonly dueBasis: readonly Citation[];
  /** The rates. */
  readonly rates: Ruled<AdvanceRates>;
  /** The lowest share where the holder is a small or medium enterprise, when it is settled and higher. */
  readonly smeMinimum: Decimal | undefined;
  /** The lowest share otherwise. */
  readonly minimum: Decimal;
  /** Said of a buyer that is not bound. */
  readonly outOfScope: readonly Finding[];
  /** Said beside an advance that is due: the holder may refuse it, small and medium enterprises. */
  readonly beside: readonly Finding[];
  /** Said beside one of a renewable contract. */
  readonly renewals: readonly Finding[];
  /** How it is paid back. */
  readonly repayment: readonly Finding[];
}

type Known = Omit<AdvanceRules, 'outOfScope' | 'beside' | 'renewals' | 'repayment' | 'smeMinimum'>;

function toKnow(code: string, basis: readonly Citation[], figures: readonly Figure[] = []): Finding {
  return finding({ code, outcome: 'not-applicable', severity: 'info', basis, figures });
}

function outOfScopeFindings({ scope }: Known): readonly Finding[] {
  return scope?.value === 'not-bound' ? [toKnow('lots/advance-buyer-not-bound', scope.basis)] : [];
}

/** The group whose rate a class of buyer follows. */
function smeRateOf(buyer: BuyerClass, rates: AdvanceSmeRates): string | null {
  if (buyer === 'state') return rates.state;
  return buyer === 'state-public-body' ? rates.stateAdministrative : rates.local;
}

interface SmeRate {
  readonly minimum?: Decimal;
  readonly findings: readonly Finding[];
}

const NO_SME_RATE: SmeRate = { findings: [] };

function smeFinding(code: string, { basis, value }: Ruled<AdvanceSmeRates>, rate: string, ordinary: Decimal): Finding {
  const figures = [
    figure('minimum', rate, 'share'),
    figure('ordinary', ordinary, 'share'),
    figure('expensesAbove', value.expensesAbove, 'eur'),
  ];
  if (code.endsWith('/missing-expenses')) {
    return finding({ code, outcome: 'uncertain', reason: 'missing-fact', severity: 'warning', basis, figures });
  }
  if (code.endsWith('/oph')) {
    return finding({ code, outcome: 'uncertain', reason: 'unsettled-law', severity: 'warning', basis, figures });
  }
  return finding({ code, outcome: 'not-applicable', severity: 'warning', basis, figures });
}

function smeRate(buyer: Buyer, on: CivilDate, { minimum }: Known): SmeRate {
  const rates = ruledIf(procurementAdvances.smeRates, on);
  const rate = rates === undefined ? null : smeRateOf(buyer.class, rates.value);
  if (rates === undefined || rate === null) return NO_SME_RATE;
  const say = (point: string): readonly Finding[] => [smeFinding(`lots/advance-sme/${point}`, rates, rate, minimum)];
  if (buyer.class === 'state') return { minimum: exact(rate), findings: say('state') };
  const { operatingExpenses } = buyer;
  if (operatingExpenses?.greaterThan(rates.value.expensesAbove) === false) return NO_SME_RATE;
  // The accounts that the text names are not those of an OPH, whatever its expenses.
  if (buyer.class === 'oph') return { findings: say('oph') };
  if (operatingExpenses === undefined) return { findings: say('missing-expenses') };
  return { minimum: exact(rate), findings: say('large-buyer') };
}

function repaymentFinding({ value, basis }: Ruled<AdvanceRepayment>): Finding {
  return toKnow(`lots/advance-repayment/${value.progressOf}`, basis, [
    figure('smallUpTo', value.smallUpTo, 'share'),
    figure('smallFrom', value.smallFrom, 'share'),
  ]);
}

function knownOn(on: CivilDate, buyer: Buyer, path: ErrorPath): Known {
  const conditions: Ruled<AdvanceConditions> = ruledOn(procurementAdvances.conditions, on, path);
  const scope = ruledIf(buyerAdvances[buyer.class], on);
  const rates = ruledOn(procurementAdvances.rates, on, path);
  // Whom the ordinance of before the code bound was not read.
  const who = scope?.basis ?? [cite('ordonnance-2015-899', { confidence: 'unconfirmed' })];
  return {
    scope,
    amountAbove: exact(conditions.value.amountAbove),
    monthsAbove: conditions.value.monthsAbove,
    basis: conditions.basis,
    dueBasis: [...conditions.basis, ...who, ...rates.basis],
    rates,
    minimum: exact(rates.value.minimum),
  };
}

/**
 * Reads the law of advances for a buyer on a day.
 *
 * @param on - The decisive day, checked.
 * @param buyer - The buyer.
 * @param path - Where the day stands in the input.
 * @returns The rules.
 * @throws {@link PalierError} `lots/no-text-then` before 2016-04-01.
 *
 * @internal
 */
export function advanceRules(on: CivilDate, buyer: Buyer, path?: ErrorPath): AdvanceRules {
  const known = knownOn(on, buyer, path ?? ['days']);
  const refusal = ruledOn(procurementAdvances.refusal, on);
  const renewals = ruledIf(procurementAdvances.renewals, on);
  const repayment = ruledIf(procurementAdvances.repayment, on);
  const sme = known.scope?.value === 'not-bound' ? NO_SME_RATE : smeRate(buyer, on, known);
  return {
    ...known,
    smeMinimum: sme.minimum,
    outOfScope: outOfScopeFindings(known),
    beside: [toKnow('lots/advance-may-be-refused', refusal.basis), ...sme.findings],
    renewals: renewals === undefined ? [] : [toKnow('lots/advance-each-renewal', renewals.basis)],
    repayment: repayment === undefined ? [] : [repaymentFinding(repayment)],
  };
}

function figuresOf(rules: AdvanceRules, { amount, months }: AdvanceFacts): readonly Figure[] {
  return [
    figure('amount', amount, 'eur-ht'),
    figure('amountAbove', rules.amountAbove, 'eur-ht'),
    figure('months', months, 'months'),
    figure('monthsAbove', rules.monthsAbove, 'months'),
    figure('minimum', rules.minimum, 'share'),
  ];
}

function notDue(code: string, rules: AdvanceRules, facts: AdvanceFacts): Duty {
  return { duty: 'advance', due: 'no', findings: [toKnow(code, rules.basis, figuresOf(rules, facts))] };
}

function dueFinding(rules: AdvanceRules, facts: AdvanceFacts): readonly [due: DutyAnswer, finding: Finding] {
  const figures = figuresOf(rules, facts);
  const common = { severity: 'warning', basis: rules.dueBasis, figures } as const;
  if (rules.scope === undefined) {
    const reason = 'unconfirmed-value';
    return ['uncertain', finding({ ...common, code: 'lots/advance-before-the-code', outcome: 'uncertain', reason })];
  }
  if (rules.scope.value === 'disputed') {
    const reason = 'unsettled-law';
    return ['uncertain', finding({ ...common, code: 'lots/advance-disputed', outcome: 'uncertain', reason })];
  }
  const code = facts.framework ? 'lots/advance-by-order' : 'lots/advance-due';
  return [facts.framework ? 'conditional' : 'yes', finding({ ...common, code, outcome: 'not-applicable' })];
}

/**
 * Judges whether an advance is due for one contract.
 *
 * @param rules - What {@link advanceRules} read.
 * @param facts - The contract.
 * @returns The duty. It never binds a buyer out of scope, a contract of 50,000 euros HT or less, or of two months or less.
 *
 * @internal
 */
export function advance(rules: AdvanceRules, facts: AdvanceFacts): Duty {
  if (rules.outOfScope.length > 0) return { duty: 'advance', due: 'no', findings: rules.outOfScope };
  if (!facts.amount.greaterThan(rules.amountAbove)) return notDue('lots/advance-amount-not-above', rules, facts);
  if (facts.months <= rules.monthsAbove) return notDue('lots/advance-time-not-above', rules, facts);
  const [due, main] = dueFinding(rules, facts);
  return { duty: 'advance', due, findings: [main, ...rules.beside, ...(facts.renewed ? rules.renewals : [])] };
}

/**
 * What an advance is judged on, out of the value of a contract or of a lot: its firm part.
 *
 * @param value - The value.
 * @returns The facts.
 *
 * @internal
 */
export function advanceFacts(value: ContractValue): AdvanceFacts {
  const { periods, framework } = value;
  const firm = periods.filter(({ kind }) => kind === 'firm');
  return {
    amount: firm.reduce((sum, one) => sum.plus(one.amount.times(one.times)), exact(0)),
    months: firm.reduce((sum, one) => sum + one.months * one.times, 0),
    renewed: firm.length < periods.length,
    framework: framework !== 'none',
  };
}

/**
 * Judges several contracts of one operation, such as its lots.
 *
 * @param rules - What {@link advanceRules} read.
 * @param contracts - The contracts, at least one.
 * @returns The duty of the one that asks the most.
 *
 * @internal
 */
export function advanceOfAny(rules: AdvanceRules, contracts: readonly [AdvanceFacts, ...AdvanceFacts[]]): Duty {
  const isAbove = ({ amount, months }: AdvanceFacts): boolean =>
    amount.greaterThan(rules.amountAbove) && months > rules.monthsAbove;
  // An order of a framework agreement only makes an advance possible; a contract makes it due.
  const asksMost = contracts.find((one) => isAbove(one) && !one.framework) ?? contracts.find(isAbove);
  return advance(rules, asksMost ?? contracts[0]);
}
