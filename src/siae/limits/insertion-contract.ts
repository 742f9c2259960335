/**
 * Whether a fixed-term contract of an insertion worker, CDDI (contrat à durée déterminée d'insertion), keeps to the law:
 * length, weekly hours, extensions (Code du travail, art. L5132-5, L5132-11-1 and L5132-15-1). The limits of the path
 * (parcours, PASS IAE) are others and are checked apart.
 */
import {
  addDays,
  attempt,
  civilDate,
  exact,
  figure,
  finding,
  inclusiveDays,
  parseInput,
  period,
  refuse,
  type CivilDate,
  type Finding,
  type Period,
  type SafeResult,
} from '../../core/index.js';
import {
  citationsOf,
  insertionContracts,
  requireRow,
  rowOn,
  type InsertionContractKind,
  type SiaeKind,
} from '../../law/index.js';
import { lawCheckedBefore } from '../law-checked.js';
import { lastDayOfTerm } from '../term.js';
import { conditionFinding } from './contract-checks.js';
import { extensionFindings } from './insertion-contract-extensions.js';
import type { AssessedContract } from './insertion-contract-assessed.js';
import { hoursFindings } from './insertion-contract-hours.js';
import { insertionContractSchema, type InsertionContractInput } from './insertion-contract-input.js';

/** What the law says of a CDDI. */
export interface InsertionContract {
  /** The day whose law was applied. */
  readonly on: CivilDate;
  /** The kind of structure. */
  readonly kind: SiaeKind;
  /** The last day of the shortest contract from this first day; absent for a kind that signs no CDDI. */
  readonly shortestUntil?: CivilDate;
  /** The last day of the longest contract from this first day, extensions apart; absent for a kind that signs no CDDI. */
  readonly longestUntil?: CivilDate;
  /** What the law says, with its articles. */
  readonly findings: readonly Finding[];
}

// In an AI the waiver was not read in the text in force: its row is unconfirmed, and nothing rests on it.
function waivedFinding({ kind, on }: AssessedContract, common: Pick<Finding, 'figures' | 'path'>): Finding {
  const row = requireRow(insertionContracts.waiver[kind], on);
  const basis = citationsOf(row);
  if (row.confidence !== 'unconfirmed') {
    return conditionFinding({ ...common, basis, code: 'siae/insertion-contract-minimum-waived', holds: true });
  }
  return finding({
    ...common,
    basis,
    code: 'siae/insertion-contract-minimum-waiver-unread',
    outcome: 'uncertain',
    reason: 'unconfirmed-value',
    severity: 'warning',
  });
}

function minimumFinding(assessed: AssessedContract): Finding {
  const { input, kind, on, contract } = assessed;
  const row = requireRow(insertionContracts.length[kind], on);
  const shortest = lastDayOfTerm(contract.firstDay, row.value.minMonths);
  const common = {
    basis: citationsOf(row),
    figures: [
      figure('months', row.value.minMonths, 'months'),
      figure('last', contract.lastDay, 'day'),
      figure('shortest', shortest, 'day'),
    ],
    path: ['lastDay'],
  };
  const code = 'siae/insertion-contract-minimum';
  if (contract.lastDay >= shortest) return conditionFinding({ ...common, code, holds: true });
  if (input.adaptedSentence === true) return waivedFinding(assessed, common);
  return conditionFinding({ ...common, code, holds: input.adaptedSentence });
}

function maximumFindings(assessed: AssessedContract): readonly Finding[] {
  const { input, kind, on, contract } = assessed;
  const row = requireRow(insertionContracts.length[kind], on);
  const { extensions = [] } = input;
  const latest = lastDayOfTerm(contract.firstDay, row.value.maxMonths);
  const isShort = contract.lastDay <= latest;
  if (!isShort && extensions.length > 0) {
    return extensionFindings(assessed, { firstDay: addDays(latest, 1), lastDay: contract.lastDay }, extensions);
  }
  return [
    conditionFinding({
      code: 'siae/insertion-contract-maximum',
      holds: isShort,
      basis: citationsOf(row),
      figures: [
        figure('months', row.value.maxMonths, 'months'),
        figure('last', contract.lastDay, 'day'),
        figure('latest', latest, 'day'),
      ],
      path: ['lastDay'],
    }),
  ];
}

// Worked days, five a week, among days in a row: the fewest and the most, whichever day they start on.
function fewestWorked(days: number): number {
  return Math.floor(days / 7) * 5 + Math.max(0, (days % 7) - 2);
}

function mostWorked(days: number): number {
  return Math.floor(days / 7) * 5 + Math.min(5, days % 7);
}

// The text does not say in what the share is counted: only what holds in calendar days and in worked days is settled.
function immersionFindings({ input, kind, on, contract }: AssessedContract): readonly Finding[] {
  const { immersionDays } = input;
  if (immersionDays === undefined) return [];
  const row = requireRow(insertionContracts.immersion[kind], on);
  const days = inclusiveDays(contract);
  const isWithin = (spent: number, whole: number): boolean => exact(row.value).times(whole).greaterThanOrEqualTo(spent);
  const common = {
    basis: citationsOf(row),
    figures: [
      figure('immersion', immersionDays, 'days'),
      figure('contract', days, 'days'),
      figure('share', row.value, 'share'),
    ],
    path: ['immersionDays'],
  };
  const byCalendar = isWithin(immersionDays, days);
  const isSettled = byCalendar
    ? isWithin(mostWorked(immersionDays), fewestWorked(days))
    : !isWithin(fewestWorked(immersionDays), mostWorked(days));
  if (isSettled) {
    return [conditionFinding({ ...common, code: 'siae/insertion-contract-immersion', holds: byCalendar })];
  }
  return [
    finding({
      ...common,
      code: 'siae/insertion-contract-immersion-unsettled',
      outcome: 'uncertain',
      reason: 'unsettled-law',
      severity: 'warning',
    }),
  ];
}

function indemnityFinding(on: CivilDate): Finding {
  return finding({
    code: 'siae/insertion-contract-no-end-indemnity',
    outcome: 'not-applicable',
    severity: 'info',
    basis: citationsOf(requireRow(insertionContracts.endIndemnity, on)),
  });
}

function hoursPeriodOf({ hoursPeriod }: InsertionContractInput, contract: Period): Period {
  if (hoursPeriod === undefined) return contract;
  const days = period(civilDate(hoursPeriod.firstDay), civilDate(hoursPeriod.lastDay), ['hoursPeriod']);
  if (days.firstDay >= contract.firstDay && days.lastDay <= contract.lastDay) return days;
  return refuse('siae/hours-outside-contract', 'days of the contract', hoursPeriod, ['hoursPeriod']);
}

function checkedBefore(assessed: AssessedContract): readonly Finding[] {
  const { kind, on } = assessed;
  const { length, hours, extensions } = insertionContracts;
  return lawCheckedBefore(on, [length[kind], hours[kind], extensions[kind]], citationsOf(requireRow(length[kind], on)));
}

function findingsOn(assessed: AssessedContract): readonly Finding[] {
  return [
    minimumFinding(assessed),
    ...maximumFindings(assessed),
    ...hoursFindings(assessed),
    ...immersionFindings(assessed),
    indemnityFinding(assessed.on),
    ...checkedBefore(assessed),
  ];
}

function signs(kind: SiaeKind, kinds: readonly InsertionContractKind[]): kind is InsertionContractKind {
  return kinds.some((one) => one === kind);
}

/**
 * Checks a fixed-term contract of an insertion worker (CDDI, L1242-3 of the Code du travail) against the limits of the
 * contract: at least 4 months, at most 24 with its renewals unless extended, 20 to 35 hours a week unless the prefect
 * allows fewer. A length in months ends on the eve of the same day of the month, or on the last day of a month too short
 * to have it.
 *
 * @param input - The day, the kind of structure, the contract, derogations and extensions.
 * @returns What the law says, with its articles.
 * @throws {@link PalierError} `siae/no-text-then` before 2021-06-15, `siae/hours-outside-contract`, `core/reversed-period`,
 * and as {@link parseInput}.
 *
 * @example
 * ```ts
 * const contract = { on: '2026-01-10', kind: 'ACI', firstDay: '2026-01-15', lastDay: '2026-05-14', weeklyHours: 18 } as const;
 * for (const { code, outcome } of insertionContract(contract).findings.slice(0, 4)) console.log(code, outcome);
 * //=> siae/insertion-contract-minimum met
 * //=> siae/insertion-contract-maximum met
 * //=> siae/insertion-contract-maximum-hours met
 * //=> siae/insertion-contract-minimum-hours breached
 * ```
 */
export function insertionContract(input: InsertionContractInput): InsertionContract {
  const checked = parseInput(insertionContractSchema, input);
  const on = civilDate(checked.on);
  const { kind } = checked;
  const kinds = rowOn(insertionContracts.kinds, on);
  if (kinds === undefined) {
    return refuse('siae/no-text-then', 'a day from 2021-06-15, the first of the articles applied', on, ['on']);
  }
  const contract = period(civilDate(checked.firstDay), civilDate(checked.lastDay));
  const hoursPeriod = hoursPeriodOf(checked, contract);
  if (!signs(kind, kinds.value)) {
    const basis = citationsOf(kinds);
    const code = 'siae/insertion-contract-kind';
    const refused = conditionFinding({
      code,
      holds: false,
      basis,
      figures: [figure('kind', kind, 'text')],
      path: ['kind'],
    });
    return { on, kind, findings: [refused, ...lawCheckedBefore(on, [insertionContracts.kinds], basis)] };
  }
  const { minMonths, maxMonths } = requireRow(insertionContracts.length[kind], on).value;
  return {
    on,
    kind,
    shortestUntil: lastDayOfTerm(contract.firstDay, minMonths),
    longestUntil: lastDayOfTerm(contract.firstDay, maxMonths),
    findings: findingsOn({ input: checked, on, kind, contract, hoursPeriod }),
  };
}

/**
 * The same as {@link insertionContract}, with the error as a value.
 *
 * @param input - As for {@link insertionContract}.
 * @returns The result, or the error.
 *
 * @example
 * ```ts
 * const result = safeInsertionContract({ on: '2021-06-14', kind: 'EI', firstDay: '2021-07-01', lastDay: '2021-12-31', weeklyHours: 26 });
 * console.log(result.ok ? 'checked' : result.error.code); //=> siae/no-text-then
 * ```
 */
export function safeInsertionContract(input: InsertionContractInput): SafeResult<InsertionContract> {
  return attempt(() => insertionContract(input));
}
