/**
 * The time limits of an award procedure as a duty: how long applications and tenders must be awaited, how long the signature
 * must wait.
 */
import {
  figure,
  finding,
  type Citation,
  type CivilDate,
  type ErrorPath,
  type Figure,
  type Finding,
} from '../../core/index.js';
import {
  adaptedReceiptPeriod,
  agreedTenderDate,
  cite,
  receiptPeriods,
  RECEIPT_STEPS,
  standstillPeriod,
  type BuyerRole,
  type ReceiptPeriod,
  type ReceiptStep,
} from '../../law/index.js';
import { ruledIf, ruledOn, type Ruled } from '../ruled.js';
import type { Duty, DutyFacts } from './duty.js';

/** The fewest days of one step, as {@link ReceiptPeriod}. */
export interface StepPeriod extends ReceiptPeriod {
  /** What is awaited. */
  readonly step: ReceiptStep;
}

/** The duty to respect the time limits of a procedure. Plain JSON. */
export interface TimeLimitsDuty extends Duty {
  /** Which duty. */
  readonly duty: 'time-limits';
  /** The fewest days to receive applications and tenders, by step; empty outside formalised procedures. */
  readonly receipt: readonly StepPeriod[];
  /** Days of standstill before the signature; `null` outside formalised procedures. */
  readonly standstill: {
    /** When the notification is sent electronically. */
    readonly electronic: number;
    /** When it is not. */
    readonly otherwise: number;
  } | null;
}

/**
 * The duty of a day, by procedure and, in a formalised one, by capacity of the buyer.
 *
 * @internal
 */
export interface TimeLimitsRules {
  /** Without publicity or competition. */
  readonly dispensed: TimeLimitsDuty;
  /** In an adapted procedure. */
  readonly adapted: TimeLimitsDuty;
  /** In a formalised procedure of a contracting authority. */
  readonly authority: TimeLimitsDuty;
  /** In a formalised procedure of a central authority. */
  readonly central: TimeLimitsDuty;
  /** In a formalised procedure of a contracting entity. */
  readonly entity: TimeLimitsDuty;
}

type StepRules = readonly (readonly [step: ReceiptStep, rule: Ruled<ReceiptPeriod> | undefined])[];

function stepRules(role: BuyerRole, on: CivilDate): StepRules {
  return RECEIPT_STEPS.map((step) => [step, ruledIf(receiptPeriods[role][step], on)] as const);
}

function eachOnce(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((one) => [one.label, one])).values()];
}

type Known = Readonly<Partial<Record<ReceiptStep, Ruled<ReceiptPeriod>>>>;

function daysOf(name: string, days: number | null | undefined): readonly Figure[] {
  return days === null || days === undefined ? [] : [figure(name, days, 'days')];
}

// The restricted call and the procedure with negotiation have the same figures: those of the first stand for both.
function periodsFinding(rules: StepRules, role: BuyerRole): Finding {
  const known: Known = Object.fromEntries(rules);
  const { open, 'restricted-applications': applications, 'restricted-tenders': tenders } = known;
  const isEntity = role === 'contracting-entity';
  return finding({
    code: isEntity ? 'lots/receipt-periods/entity' : 'lots/receipt-periods',
    outcome: 'not-applicable',
    severity: 'warning',
    basis: eachOnce(rules.flatMap(([, rule]) => rule?.basis ?? [])),
    figures: [
      ...daysOf('open', open?.value.base),
      ...daysOf('openElectronic', open?.value.electronic),
      ...daysOf('openUrgency', open?.value.urgency),
      ...daysOf('applications', applications?.value.base),
      ...daysOf('applicationsUrgency', applications?.value.urgency),
      ...daysOf('tenders', tenders?.value.base),
      ...daysOf('tendersElectronic', tenders?.value.electronic),
      ...daysOf('tendersUrgency', tenders?.value.urgency),
    ],
  });
}

/**
 * Says that the period of a step is not known on a day, which is one of before the code.
 *
 * @param path - What it speaks of.
 * @returns The finding.
 *
 * @internal
 */
export function unknownPeriod(path: ErrorPath): Finding {
  return finding({
    code: 'lots/receipt-period-unknown',
    outcome: 'uncertain',
    reason: 'unconfirmed-value',
    severity: 'warning',
    basis: [cite('decret-2016-360', { confidence: 'unconfirmed' })],
    path,
  });
}

/**
 * Says that the last day for tenders may be agreed with the candidates.
 *
 * @param on - The decisive day.
 * @returns The finding.
 *
 * @internal
 */
export function agreedDateFinding(on: CivilDate): Finding {
  const { value, basis } = ruledOn(agreedTenderDate, on);
  const figures = [figure('days', value.withoutAgreement, 'days')];
  const code = 'lots/tender-date-by-agreement';
  return finding({ code, outcome: 'not-applicable', severity: 'info', basis, figures });
}

/**
 * Says that an adapted procedure has no minimum period, but one that suits the contract.
 *
 * @param on - The decisive day.
 * @returns The finding.
 *
 * @internal
 */
export function sufficientPeriodFinding(on: CivilDate): Finding {
  const { basis } = ruledOn(adaptedReceiptPeriod, on);
  const code = 'lots/receipt-period-sufficient';
  return finding({ code, outcome: 'not-applicable', severity: 'warning', basis });
}

/**
 * Says that the standstill binds formalised procedures only.
 *
 * @param on - The decisive day.
 * @returns The finding.
 *
 * @internal
 */
export function noStandstillFinding(on: CivilDate): Finding {
  const { basis } = ruledOn(standstillPeriod, on);
  const code = 'lots/standstill-not-due/procedure';
  return finding({ code, outcome: 'not-applicable', severity: 'info', basis });
}

function entityTenderFindings(rules: StepRules): readonly Finding[] {
  const tenders = rules.flatMap(([step, rule]) => (step.endsWith('-tenders') && rule !== undefined ? [rule] : []));
  const [first] = tenders;
  if (first === undefined) return [];
  return [
    finding({
      code: 'lots/tender-date-of-entity',
      outcome: 'not-applicable',
      severity: 'info',
      basis: tenders.flatMap(({ basis }) => basis),
      figures: [figure('days', first.value.base, 'days')],
    }),
  ];
}

// Who sets the last day for tenders with the candidates; a central authority may not.
function agreementFindings(role: BuyerRole, central: boolean, on: CivilDate, rules: StepRules): readonly Finding[] {
  if (role === 'contracting-entity') return entityTenderFindings(rules);
  return central ? [] : [agreedDateFinding(on)];
}

function formalised(role: BuyerRole, central: boolean, on: CivilDate, path: ErrorPath): TimeLimitsDuty {
  const rules = stepRules(role, on);
  const { value, basis } = ruledOn(standstillPeriod, on, path);
  const { electronic, otherwise } = value;
  const isWhole = rules.every(([, rule]) => rule !== undefined);
  return {
    duty: 'time-limits',
    due: 'yes',
    receipt: rules.flatMap(([step, rule]) => (rule === undefined ? [] : [{ step, ...rule.value }])),
    standstill: { electronic, otherwise },
    findings: [
      periodsFinding(rules, role),
      ...(isWhole ? [] : [unknownPeriod([])]),
      ...agreementFindings(role, central, on, rules),
      finding({
        code: 'lots/standstill-due',
        outcome: 'not-applicable',
        severity: 'warning',
        basis,
        figures: [figure('electronic', electronic, 'days'), figure('otherwise', otherwise, 'days')],
      }),
    ],
  };
}

/**
 * Looks up the time limits of a day, once for all the operations of that day.
 *
 * @param on - The decisive day.
 * @param path - Where the day stands in the input.
 * @returns The duty by procedure and capacity.
 * @throws {@link PalierError} `lots/no-text-then` before 1 April 2016.
 *
 * @internal
 */
export function timeLimitsRules(on: CivilDate, path: ErrorPath = ['days']): TimeLimitsRules {
  const authority = formalised('contracting-authority', false, on, path);
  const none = { duty: 'time-limits', receipt: [], standstill: null } as const;
  const noStandstill = noStandstillFinding(on);
  return {
    dispensed: { ...none, due: 'no', findings: [noStandstill] },
    adapted: { ...none, due: 'yes', findings: [sufficientPeriodFinding(on), noStandstill] },
    authority,
    central: formalised('contracting-authority', true, on, path),
    entity: formalised('contracting-entity', false, on, path),
  };
}

/**
 * The time limits of an operation.
 *
 * @param rules - Those of its day.
 * @param facts - Its procedure and who buys.
 * @returns The duty, shared by all the operations that are alike.
 *
 * @internal
 */
export function timeLimits(rules: TimeLimitsRules, facts: Pick<DutyFacts, 'procedure' | 'buyer'>): TimeLimitsDuty {
  const { procedure, buyer } = facts;
  if (procedure !== 'formalised') return rules[procedure];
  if (buyer.role === 'contracting-entity') return rules.entity;
  return buyer.central ? rules.central : rules.authority;
}
