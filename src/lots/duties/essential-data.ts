/**
 * The essential data of a contract (données essentielles, DECP): whether they are published, where, until when, and the
 * yearly list that may replace them.
 */
import {
  addMonths,
  civilDate,
  exact,
  figure,
  lastDayOfMonth,
  yearOf,
  type Citation,
  type CivilDate,
  type Decimal,
  type Finding,
} from '../../core/index.js';
import {
  dispensedContractsData,
  essentialDataMonths,
  essentialDataPortal,
  essentialDataThreshold,
  type EssentialDataPortal,
  type EssentialDataTime,
} from '../../law/index.js';
import { ruledIf, ruledOn, type Ruled } from '../ruled.js';
import { AT_CONTRACT, AT_NEED, binding, informing, unsettled } from './duty-finding.js';
import type { Duty, DutyAnswer, DutyFacts } from './duty.js';

/** The days between which a yearly list comes out, both included. */
export interface YearlyListWindow {
  /** The first day of the year after the contract. */
  readonly firstDay: CivilDate;
  /** The last day of its first quarter. */
  readonly lastDay: CivilDate;
}

/** The duty to publish essential data. Plain JSON. */
export interface EssentialDataDuty extends Duty {
  /** Which duty. */
  readonly duty: 'essential-data';
  /** Where they are published; absent where they are not. */
  readonly portal?: EssentialDataPortal;
  /** The last day to publish them; absent where they are not, or while the day of notification is not known. */
  readonly publishBy?: CivilDate;
  /** When the yearly list comes out, where it may replace them and the day of notification is known. */
  readonly yearlyList?: YearlyListWindow;
}

/** The rules of one regime. */
interface Regime {
  /** Value of the need from which data are published, euros HT, included. */
  readonly threshold: Ruled<Decimal>;
  /** Said instead of all the rest before there was such a duty. */
  readonly noneYet?: Finding;
  /** Months to publish. */
  readonly months: Ruled<EssentialDataTime>;
  /** Where. */
  readonly portal: Ruled<EssentialDataPortal>;
  /** Said of where. */
  readonly portalFinding: Finding;
  /** The contracts awarded under R2122-8 that may go to a yearly list, since there is one. */
  readonly dispensed?: Ruled<{ readonly from: Decimal; readonly byMonth: number }>;
  /** Grounds of what is said between the list and the data. */
  readonly inBetween: readonly Citation[];
}

/**
 * The rules of a day.
 *
 * @internal
 */
export interface EssentialDataRules {
  /** Those of the decisive day. */
  readonly own: Regime;
  /** Those of contracts notified from a later day on, whatever their decisive day. */
  readonly later?: {
    /** The first day of notification. */
    readonly from: CivilDate;
    /** The rules. */
    readonly regime: Regime;
  };
}

type DataFacts = Pick<DutyFacts, 'need' | 'contract' | 'procedure' | 'ground' | 'notifiedOn'>;

const FIRST_DUTY = /* @__PURE__ */ civilDate('2018-10-01');
/** The article as in force from this day applies by the day of notification. */
const BY_NOTIFICATION = /* @__PURE__ */ civilDate('2024-01-01');

function regimeOn(on: CivilDate): Regime {
  // Before there was a duty its terms are those of its first day, which the answer then names.
  const day = on < FIRST_DUTY ? FIRST_DUTY : on;
  const threshold = ruledOn(essentialDataThreshold, day);
  const portal = ruledOn(essentialDataPortal, day);
  const list = ruledIf(dispensedContractsData, on);
  // No text says it: the last paragraph speaks of contracts under R2122-8 only, and the first starts at the threshold.
  const inBetween = [...threshold.basis, ...(list?.basis ?? [])].map((one) => ({
    ...one,
    confidence: 'inferred' as const,
  }));
  return {
    inBetween,
    threshold: { value: exact(threshold.value), basis: threshold.basis },
    ...(on < FIRST_DUTY ? { noneYet: informing('lots/essential-data-none-yet', threshold.basis) } : {}),
    months: ruledOn(essentialDataMonths, day),
    portal,
    portalFinding: binding(`lots/essential-data-portal/${portal.value}`, portal.basis),
    ...(list === undefined
      ? {}
      : { dispensed: { value: { from: exact(list.value.from), byMonth: list.value.byMonth }, basis: list.basis } }),
  };
}

/**
 * Looks the rules up.
 *
 * @param on - The decisive day.
 * @returns The rules, for {@link essentialData}.
 *
 * @internal
 */
export function essentialDataRules(on: CivilDate): EssentialDataRules {
  const own = regimeOn(on);
  return on < BY_NOTIFICATION ? { own, later: { from: BY_NOTIFICATION, regime: regimeOn(BY_NOTIFICATION) } } : { own };
}

function published(regime: Regime, facts: DataFacts, due: DutyAnswer, main: Finding): EssentialDataDuty {
  const { months, portal, portalFinding } = regime;
  const duty = 'essential-data';
  const { notifiedOn } = facts;
  if (notifiedOn === undefined) return { duty, due, portal: portal.value, findings: [main, portalFinding] };
  const publishBy = addMonths(notifiedOn, months.value.months);
  const figures = [
    figure('notified', notifiedOn, 'day'),
    figure('months', months.value.months, 'months'),
    figure('last', publishBy, 'day'),
  ];
  const deadline = binding('lots/essential-data-deadline', months.basis, { figures, path: ['days', 'notifiedOn'] });
  return { duty, due, portal: portal.value, publishBy, findings: [main, portalFinding, deadline] };
}

function listWindow(notifiedOn: CivilDate, byMonth: number): YearlyListWindow {
  const year = String(yearOf(notifiedOn) + 1);
  const month = civilDate(`${year}-${String(byMonth).padStart(2, '0')}-01`);
  return { firstDay: civilDate(`${year}-01-01`), lastDay: lastDayOfMonth(month) };
}

/** Adds the yearly list that may replace the data, with its days when they are known. */
function withList(duty: EssentialDataDuty, regime: Regime, facts: DataFacts): EssentialDataDuty {
  const { dispensed } = regime;
  if (dispensed === undefined || facts.notifiedOn === undefined) return duty;
  const yearlyList = listWindow(facts.notifiedOn, dispensed.value.byMonth);
  const figures = [figure('first', yearlyList.firstDay, 'day'), figure('last', yearlyList.lastDay, 'day')];
  const path = ['days', 'notifiedOn'];
  const said = informing('lots/essential-data-yearly-list', dispensed.basis, { figures, path });
  return { ...duty, yearlyList, findings: [...duty.findings, said] };
}

/** Whether the contract is one of R2122-8: the yearly list is for no other. */
function isForItsValue({ procedure, ground }: DataFacts): boolean {
  return procedure === 'dispensed' && ground !== 'innovative';
}

function notDue(regime: Regime, facts: DataFacts): EssentialDataDuty {
  const { threshold, dispensed } = regime;
  const figures = [figure('need', facts.need, 'eur-ht'), figure('threshold', threshold.value, 'eur-ht')];
  const remarks = { figures, path: AT_NEED };
  const inBetween = dispensed !== undefined && !isForItsValue(facts) && facts.need.gte(dispensed.value.from);
  if (!inBetween) {
    const said = informing('lots/essential-data-not-due', threshold.basis, remarks);
    return { duty: 'essential-data', due: 'no', findings: [said] };
  }
  const code = facts.procedure === 'dispensed' ? 'lots/essential-data-innovative' : 'lots/essential-data-outside-both';
  return { duty: 'essential-data', due: 'no', findings: [informing(code, regime.inBetween, remarks)] };
}

function judged(regime: Regime, facts: DataFacts): EssentialDataDuty {
  const { threshold, noneYet, dispensed } = regime;
  if (noneYet !== undefined) return { duty: 'essential-data', due: 'no', findings: [noneYet] };
  const mayBeListed = dispensed !== undefined && isForItsValue(facts) && facts.contract.gte(dispensed.value.from);
  const full = facts.need.gte(threshold.value);
  if (!full && !mayBeListed) return notDue(regime, facts);
  const figures = [
    figure('need', facts.need, 'eur-ht'),
    figure('contract', facts.contract, 'eur-ht'),
    figure('threshold', threshold.value, 'eur-ht'),
  ];
  if (!mayBeListed) {
    const main = binding('lots/essential-data-due', threshold.basis, { figures, path: AT_NEED });
    return published(regime, facts, 'yes', main);
  }
  const remarks = { figures: [...figures, figure('from', dispensed.value.from, 'eur-ht')], path: AT_CONTRACT };
  const main = full
    ? unsettled('lots/essential-data-dispensed-unsettled', [...threshold.basis, ...dispensed.basis], remarks)
    : binding('lots/essential-data-or-list', dispensed.basis, remarks);
  return withList(published(regime, facts, full ? 'uncertain' : 'yes', main), regime, facts);
}

/**
 * Whether the essential data of a contract are published, where and until when.
 *
 * @param rules - Those of {@link essentialDataRules}.
 * @param facts - Value of the need and of the contract, procedure and its ground, day of notification.
 * @returns The duty.
 *
 * @internal
 */
export function essentialData(rules: EssentialDataRules, facts: DataFacts): EssentialDataDuty {
  const { own, later } = rules;
  const { notifiedOn } = facts;
  if (later === undefined) return judged(own, facts);
  if (notifiedOn !== undefined) return judged(notifiedOn < later.from ? own : later.regime, facts);
  const duty = judged(own, facts);
  const said = informing('lots/essential-data-by-notification', later.regime.portal.basis, {
    figures: [figure('from', later.from, 'day')],
    path: ['days', 'notifiedOn'],
  });
  const due = judged(later.regime, facts).due === duty.due ? duty.due : 'conditional';
  return { ...duty, due, findings: [...duty.findings, said] };
}
