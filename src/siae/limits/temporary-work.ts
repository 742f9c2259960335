/**
 * Whether a mission of temporary work by an ETTI (entreprise de travail temporaire d'insertion) or an EATT (entreprise
 * adaptée de travail temporaire) is within its length, its case of recourse and its waiting period.
 */
import {
  attempt,
  civilDate,
  daysBetween,
  earliest,
  exact,
  figure,
  finding,
  parseInput,
  period,
  refuse,
  type Citation,
  type CivilDate,
  type Figure,
  type Finding,
  type FindingInput,
  type Period,
  type SafeResult,
} from '../../core/index.js';
import {
  citationsOf,
  requireRow,
  rowOn,
  temporaryMissionLength,
  temporaryMissionRecourse,
  temporaryMissionWaiting,
  temporaryWorkCdi,
  temporaryWorkConvention,
  temporaryWorkDuties,
  temporaryWorkExcluded,
  type LawRow,
  type LawTable,
  type MissionRecourse,
  type MissionWaiting,
  type TemporaryWorkCdi,
  type TemporaryWorkKind,
} from '../../law/index.js';
import { lawCheckedBefore } from '../law-checked.js';
import { lastDayOfTerm } from '../term.js';
import { temporaryMissionSchema, type TemporaryMissionInput } from './temporary-work-input.js';

export { temporaryMissionSchema, type PreviousMission, type TemporaryMissionInput } from './temporary-work-input.js';

/** What the law says of a mission. */
export interface TemporaryMission {
  /** The day whose law was applied. */
  readonly on: CivilDate;
  /** Who supplies the worker. */
  readonly kind: TemporaryWorkKind;
  /** The last day that the mission may have, counted in calendar months; `null` where no length was read. */
  readonly lastLawfulDay: CivilDate | null;
  /** What the law says, with its articles. */
  readonly findings: readonly Finding[];
}

/** What is looked at, and the rows of the day. */
interface Mission {
  readonly input: TemporaryMissionInput;
  readonly on: CivilDate;
  readonly days: Period;
  readonly isCdi: boolean;
  readonly waiting: LawRow<MissionWaiting>;
  readonly cdi: LawRow<TemporaryWorkCdi>;
}

type Said = Omit<FindingInput, 'code'>;

function say(point: string, { figures = [], ...said }: Said): Finding {
  return finding({ code: `siae/mission-${point}`, figures, ...said });
}

function firstDayOf(table: LawTable<unknown>): CivilDate {
  return earliest(table.rows.map(({ from }) => from));
}

// Where no row holds on the day, the first one still says which article was looked for.
function groundsOf(table: LawTable<unknown>, on: CivilDate): readonly Citation[] {
  return citationsOf(rowOn(table, on) ?? requireRow(table, firstDayOf(table)));
}

function tablesFor(kind: TemporaryWorkKind): readonly LawTable<unknown>[] {
  return [temporaryMissionLength[kind], temporaryMissionWaiting[kind], temporaryWorkCdi[kind]];
}

function read(input: TemporaryMissionInput): Mission {
  const { kind, contract = 'mission' } = input;
  const on = civilDate(input.on, ['on']);
  const days = period(civilDate(input.firstDay), civilDate(input.lastDay));
  const waiting = rowOn(temporaryMissionWaiting[kind], on);
  const cdi = rowOn(temporaryWorkCdi[kind], on);
  if (waiting === undefined || cdi === undefined) {
    const first = firstDayOf(temporaryMissionWaiting[kind]);
    return refuse('siae/no-text-then', `a day from ${first}, the first that the texts on ${kind} were read for`, on, [
      'on',
    ]);
  }
  if (input.previous !== undefined && input.previous.lastDay >= days.firstDay) {
    return refuse(
      'siae/missions-overlap',
      `a day before ${days.firstDay}, the first of this mission`,
      input.previous.lastDay,
      ['previous', 'lastDay'],
    );
  }
  return { input, on, days, isCdi: contract === 'cdi', waiting, cdi };
}

// The age that a permanent contract asks for; undefined while the worker's is not known.
function isOfAge({ input: { ageAtCdi }, cdi }: Mission): boolean | undefined {
  const { minimumAge } = cdi.value;
  if (minimumAge === null) return true;
  return ageAtCdi === undefined ? undefined : ageAtCdi >= minimumAge;
}

function lengthOf(mission: Mission): {
  readonly months: number | null;
  readonly basis: readonly Citation[];
} {
  const { input, on, isCdi, cdi } = mission;
  if (isCdi) return { months: isOfAge(mission) === true ? cdi.value.missionMonths : null, basis: citationsOf(cdi) };
  const table = temporaryMissionLength[input.kind];
  return { months: rowOn(table, on)?.value.months ?? null, basis: groundsOf(table, on) };
}

function lengthFinding(mission: Mission, months: number | null, basis: readonly Citation[]): Finding {
  const { days, isCdi } = mission;
  const path = ['lastDay'];
  if (isCdi && isOfAge(mission) === false) {
    return say('length-without-cdi', { outcome: 'not-applicable', severity: 'warning', basis, path });
  }
  if (isCdi && isOfAge(mission) === undefined) {
    const asked = { outcome: 'uncertain', reason: 'missing-fact', severity: 'warning' } as const;
    return say('length-age-unknown', { ...asked, basis, path });
  }
  if (months === null) {
    const uncertain = { outcome: 'uncertain', reason: 'unconfirmed-value', severity: 'warning' } as const;
    return say('length-not-read', { ...uncertain, basis, path });
  }
  const lawful = lastDayOfTerm(days.firstDay, months);
  const figures = [
    figure('months', months, 'months'),
    figure('first', days.firstDay, 'day'),
    figure('last', days.lastDay, 'day'),
    figure('lawful', lawful, 'day'),
  ];
  return days.lastDay <= lawful
    ? say('length-within', { outcome: 'met', severity: 'info', basis, figures, path })
    : say('length-exceeded', { outcome: 'breached', severity: 'blocking', basis, figures, path });
}

function begunFinding({ on, days }: Mission, basis: readonly Citation[]): readonly Finding[] {
  if (on <= days.firstDay) return [];
  const figures = [figure('on', on, 'day'), figure('first', days.firstDay, 'day')];
  const doubt = { outcome: 'uncertain', reason: 'unsettled-law', severity: 'warning' } as const;
  return [say('begun-before-signature', { ...doubt, basis, figures, path: ['on'] })];
}

// The exemption stands in the article on mission contracts; nothing that was read extends it to permanent ones.
function reach(mission: Mission, isCase: boolean): 'exempt' | 'cdi' | 'general' {
  if (!isCase) return 'general';
  return mission.isCdi ? 'cdi' : 'exempt';
}

function previousFinding(mission: Mission): readonly Finding[] {
  const { input, days, waiting, on } = mission;
  if (input.previous === undefined) return [];
  const { lastDay, samePath } = input.previous;
  const previous = civilDate(lastDay);
  const common = {
    basis: citationsOf(waiting),
    figures: [
      figure('previous', previous, 'day'),
      figure('first', days.firstDay, 'day'),
      figure('gap', daysBetween(previous, days.firstDay) - 1, 'days'),
      figure('on', on, 'day'),
    ],
    path: ['previous'],
  };
  const general = { ...common, outcome: 'not-applicable', severity: 'warning' } as const;
  if (waiting.value.betweenMissions === 'general-rule') return [say('waiting-before-exemption', general)];
  if (samePath === undefined) {
    return [say('waiting-path-unknown', { ...general, outcome: 'uncertain', reason: 'missing-fact' })];
  }
  switch (reach(mission, samePath)) {
    case 'exempt':
      return [say('no-waiting', { ...common, outcome: 'met', severity: 'info' })];
    case 'cdi':
      return [say('waiting-cdi', { ...general, outcome: 'uncertain', reason: 'unsettled-law' })];
    case 'general':
      return [say('waiting-other-path', general)];
  }
}

function hireFinding(mission: Mission): readonly Finding[] {
  const { input, waiting, on } = mission;
  if (input.hire === undefined) return [];
  const months = exact(input.hire.months);
  const { hireFromMonths } = waiting.value;
  const figures: readonly Figure[] = [figure('hire', months, 'months'), figure('on', on, 'day')];
  const common = { basis: citationsOf(waiting), figures, path: ['hire', 'months'] };
  const general = { ...common, outcome: 'not-applicable', severity: 'warning' } as const;
  if (hireFromMonths === null) return [say('hire-before-exemption', general)];
  const compared = { figures: [...figures, figure('minimum', hireFromMonths, 'months')] };
  switch (reach(mission, months.greaterThanOrEqualTo(hireFromMonths))) {
    case 'exempt':
      return [say('hire-no-waiting', { ...common, ...compared, outcome: 'met', severity: 'info' })];
    case 'cdi':
      return [say('hire-cdi', { ...general, ...compared, outcome: 'uncertain', reason: 'unsettled-law' })];
    case 'general':
      return [say('hire-short', { ...general, ...compared })];
  }
}

function monthFinding({ days }: Mission, minimumMonths: number, common: Said): Finding {
  const soonest = lastDayOfTerm(days.firstDay, minimumMonths);
  const figures = [
    figure('minimum', minimumMonths, 'months'),
    figure('last', days.lastDay, 'day'),
    figure('soonest', soonest, 'day'),
  ];
  return days.lastDay >= soonest
    ? say('recourse-insertion-mission', { ...common, figures, outcome: 'met', severity: 'info' })
    : say('recourse-too-short', { ...common, figures, outcome: 'breached', severity: 'blocking' });
}

// What was read of the mission of an ETTI as such names L5132-6 alone: neither an EATT nor a permanent contract.
function isRead({ input, isCdi, on }: Mission, recourse: MissionRecourse): boolean {
  if (input.kind === 'EATT') return false;
  return recourse === 'insertion-mission' ? !isCdi : rowOn(temporaryMissionRecourse[recourse], on) !== undefined;
}

function caseFinding(mission: Mission, recourse: MissionRecourse): Finding {
  const { on } = mission;
  const table = temporaryMissionRecourse[recourse];
  const figures = [figure('from', firstDayOf(table), 'day'), figure('on', on, 'day')];
  const common: Said = { outcome: 'met', severity: 'info', basis: groundsOf(table, on), figures, path: ['recourse'] };
  if (!isRead(mission, recourse)) {
    const doubtful = { outcome: 'uncertain', reason: 'unconfirmed-value', severity: 'warning' } as const;
    return say('recourse-not-read', { ...common, ...doubtful });
  }
  const row = rowOn(table, on);
  if (row === undefined) return say('recourse-not-yet', { ...common, outcome: 'breached', severity: 'blocking' });
  const { minimumMonths } = row.value;
  return minimumMonths === null ? say('recourse-hiring-support', common) : monthFinding(mission, minimumMonths, common);
}

function recourseFinding(mission: Mission): Finding {
  const { recourse } = mission.input;
  const basis = Object.values(temporaryMissionRecourse).flatMap((table) => groundsOf(table, mission.on));
  const common = { basis, path: ['recourse'] };
  switch (recourse) {
    case undefined:
      return say('recourse-unknown', { ...common, outcome: 'uncertain', reason: 'missing-fact', severity: 'warning' });
    case 'general':
      return say('recourse-general', { ...common, outcome: 'not-applicable', severity: 'info' });
    default:
      return caseFinding(mission, recourse);
  }
}

function cdiFinding({ input, isCdi, cdi, on }: Mission): readonly Finding[] {
  if (!isCdi) return [];
  const { minimumAge } = cdi.value;
  const basis = citationsOf(cdi);
  if (minimumAge === null) {
    return [say('cdi-allowed', { outcome: 'met', severity: 'info', basis, path: ['contract'] })];
  }
  const age = input.ageAtCdi;
  const common = { basis, figures: [figure('minimum', minimumAge, 'count')], path: ['ageAtCdi'] };
  if (age === undefined) {
    return [say('cdi-age-unknown', { ...common, outcome: 'uncertain', reason: 'missing-fact', severity: 'warning' })];
  }
  const compared = { ...common, figures: [...common.figures, figure('age', age, 'count')] };
  if (age >= minimumAge) return [say('cdi-old-enough', { ...compared, outcome: 'met', severity: 'info' })];
  return [
    say('cdi-too-young', {
      ...compared,
      basis: [...basis, ...groundsOf(temporaryWorkExcluded, on)],
      outcome: 'breached',
      severity: 'blocking',
    }),
  ];
}

function licenceFinding({ input, on }: Mission): readonly Finding[] {
  if (input.kind !== 'ETTI') return [];
  return [
    say('licence', {
      outcome: 'uncertain',
      reason: 'unconfirmed-value',
      severity: 'info',
      basis: [...groundsOf(temporaryWorkConvention, on), ...groundsOf(temporaryWorkDuties, on)],
    }),
  ];
}

/**
 * Says whether a mission of temporary work (mission d'intérim) by an ETTI or an EATT may be as long as planned, needs a
 * gap (délai de carence) after the worker's last mission or before a hire by the user, and rests on a case of recourse.
 *
 * The law of the day of signature is applied, as we read it: what was read does not say how a change of law reaches
 * missions under way. A mission may last 24 months, renewals included, so that one that starts on 15 January 2026 ends
 * on 14 January 2028 at the latest; 36 months under the permanent contract of a worker of an ETTI aged 57 or more. No gap
 * is asked between two missions of one worker in the path, nor before a fixed-term contract of two months or more at the
 * user: since 20 December 2023 for an ETTI, since 1 January 2024 for an EATT. Elsewhere the general law applies (L1251-36):
 * a finding says so, and no gap is computed. The case of recourse of the missions of an ETTI as such (L1251-7 5°) asks for a
 * month at least.
 *
 * Source: Code du travail, art. L5132-6, L5132-6-1, L1251-7 and L5213-13-3, as of the day of signature.
 *
 * @param input - Who supplies, the days, the contract, what comes before and after.
 * @returns The last lawful day and the findings.
 * @throws {@link PalierError} as {@link parseInput}; `siae/no-text-then` for a day before the first row,
 * `core/reversed-period` when the mission ends before it starts, `siae/missions-overlap` when the mission before is not
 * over.
 *
 * @example
 * ```ts
 * const mission = temporaryMission({
 *   kind: 'ETTI',
 *   on: '2026-01-10',
 *   firstDay: '2026-01-15',
 *   lastDay: '2028-01-15',
 *   recourse: 'insertion-mission',
 *   previous: { lastDay: '2026-01-09', samePath: true },
 * });
 * console.log(mission.lastLawfulDay); //=> 2028-01-14
 * for (const { code, outcome } of mission.findings) console.log(code, outcome);
 * //=> siae/mission-length-exceeded breached
 * //=> siae/mission-no-waiting met
 * //=> siae/mission-recourse-insertion-mission met
 * //=> siae/mission-licence uncertain
 * ```
 */
export function temporaryMission(input: TemporaryMissionInput): TemporaryMission {
  const mission = read(parseInput(temporaryMissionSchema, input));
  const { on, days, input: checked } = mission;
  const { months, basis } = lengthOf(mission);
  return {
    on,
    kind: checked.kind,
    lastLawfulDay: months === null ? null : lastDayOfTerm(days.firstDay, months),
    findings: [
      lengthFinding(mission, months, basis),
      ...begunFinding(mission, basis),
      ...cdiFinding(mission),
      ...previousFinding(mission),
      ...hireFinding(mission),
      recourseFinding(mission),
      ...licenceFinding(mission),
      ...lawCheckedBefore(on, tablesFor(checked.kind), basis),
    ],
  };
}

/**
 * The same as {@link temporaryMission}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The answer, or why it was refused.
 *
 * @example
 * ```ts
 * const days = { firstDay: '2024-01-01', lastDay: '2024-03-31' };
 * const result = safeTemporaryMission({ kind: 'EATT', on: '2023-12-31', ...days });
 * console.log(result.ok ? 'accepted' : result.error.code); //=> siae/no-text-then
 * ```
 */
export function safeTemporaryMission(input: TemporaryMissionInput): SafeResult<TemporaryMission> {
  return attempt(() => temporaryMission(input));
}
