/**
 * Which conventions of a structure hold on a day, and what their annexes say.
 */
import {
  addDays,
  attempt,
  civilDate,
  figure,
  finding,
  type CivilDate,
  type Finding,
  type Period,
  type SafeResult,
  type UncertaintyReason,
} from '../../core/index.js';
import {
  annexGrace,
  annexStates,
  citationsOf,
  conventionLength,
  lateAnnexRules,
  requireRow,
  rowOn,
  SIAE_KINDS,
  type SiaeKind,
} from '../../law/index.js';
import { experimentFirstDay, experimentLastDay } from '../kind/experiment.js';
import { lawCheckedBefore } from '../law-checked.js';
import { lastDayOfTerm } from '../term.js';
import { conventionGrounds } from './convention-grounds.js';
import { togetherFindings } from './conventions-together.js';
import { annexWithoutConvention, noneExpected, noneInForce, notKnown, siaeKindsOf } from './conventions-unknown.js';
import type { AnnexState, StructureInput } from './schema.js';
import { asStructure, type Annex, type Convention, type Structure } from './structure.js';

/** Where a day stands to a convention. */
export type ConventionState = 'not-started' | 'in-force' | 'ended';

/**
 * What the annexes say of a day: one is `active`; one was and the platform leaves the structure open a while longer
 * (`grace`); none is; or they are not known.
 */
export type AnnexVerdict = 'active' | 'grace' | 'none' | 'not-known';

/** A convention on a day. */
export interface ConventionOnDay {
  /** Its position in the list of the structure, from 0. */
  readonly position: number;
  /** Its kind. */
  readonly kind: SiaeKind;
  /** Its days, both included. */
  readonly days: Period;
  /** Where the day stands. */
  readonly state: ConventionState;
  /** What its annexes say. */
  readonly annex: AnnexVerdict;
  /** The annex that says it, when there is one with a number. */
  readonly annexNumber?: string;
}

/** What {@link conventionsOn} answers. */
export interface ConventionsOn {
  /** The day. */
  readonly on: CivilDate;
  /** Whether conventions are known for every kind of SIAE that the structure declares; so also when it declares none. */
  readonly known: boolean;
  /** Every convention, in the order of the structure. */
  readonly conventions: readonly ConventionOnDay[];
  /** The kinds of SIAE that the structure is on that day, by its conventions in force. */
  readonly kinds: readonly SiaeKind[];
  /** What the law and the platform say. */
  readonly findings: readonly Finding[];
}

function stateOn({ firstDay, lastDay }: Period, on: CivilDate): ConventionState {
  if (on < firstDay) return 'not-started';
  return on <= lastDay ? 'in-force' : 'ended';
}

interface Platform {
  readonly active: ReadonlySet<AnnexState>;
  readonly graceDays: number;
}

function verdictOf(annex: Annex, on: CivilDate, { active, graceDays }: Platform): AnnexVerdict {
  if (!active.has(annex.state) || on < annex.days.firstDay) return 'none';
  if (on <= annex.days.lastDay) return 'active';
  return on <= addDays(annex.days.lastDay, graceDays) ? 'grace' : 'none';
}

function annexOn(
  { annexes }: Convention,
  on: CivilDate,
  platform: Platform,
): Pick<ConventionOnDay, 'annex' | 'annexNumber'> {
  if (annexes === undefined) return { annex: 'not-known' };
  for (const wanted of ['active', 'grace'] as const) {
    const found = annexes.find((one) => verdictOf(one, on, platform) === wanted);
    if (found === undefined) continue;
    return { annex: wanted, ...(found.number === undefined ? {} : { annexNumber: found.number }) };
  }
  return { annex: 'none' };
}

function platformOn(on: CivilDate): Platform {
  const states = rowOn(annexStates, on)?.value ?? requireRow(annexStates, annexStates.verifiedTo).value;
  const grace = rowOn(annexGrace, on)?.value ?? requireRow(annexGrace, annexGrace.verifiedTo).value;
  return { active: new Set(states.flatMap(({ state, active }) => (active ? state : []))), graceDays: grace.days };
}

/** What is doubtful of a convention whose days hold the day asked for; `undefined` when nothing is. */
type Doubt =
  | 'siae/experiment-over'
  | 'siae/experiment-not-begun'
  | 'siae/convention-law-not-read'
  | 'siae/convention-days-too-long';

function doubtOf({ kind, days }: ConventionOnDay, on: CivilDate): Doubt | undefined {
  if (kind === 'EITI') {
    if (on > experimentLastDay()) return 'siae/experiment-over';
    return on < experimentFirstDay() ? 'siae/experiment-not-begun' : undefined;
  }
  const row = rowOn(conventionLength[kind], on);
  if (row === undefined) return 'siae/convention-law-not-read';
  const lastLawfulDay = lastDayOfTerm(days.firstDay, 12 * row.value.years);
  return days.lastDay > lastLawfulDay ? 'siae/convention-days-too-long' : undefined;
}

const REASONS: Readonly<Record<Doubt, UncertaintyReason>> = {
  'siae/experiment-over': 'unsettled-law',
  'siae/experiment-not-begun': 'missing-fact',
  'siae/convention-law-not-read': 'unconfirmed-value',
  'siae/convention-days-too-long': 'missing-fact',
};

function inForce(one: ConventionOnDay, on: CivilDate): Finding {
  const common = {
    basis: conventionGrounds(one.kind, on),
    path: ['conventions', one.position],
    figures: [
      figure('kind', one.kind, 'text'),
      figure('from', one.days.firstDay, 'day'),
      figure('until', one.days.lastDay, 'day'),
      figure('begin', experimentFirstDay(), 'day'),
      figure('end', experimentLastDay(), 'day'),
    ],
  };
  const doubt = doubtOf(one, on);
  if (doubt === undefined) {
    return finding({ ...common, code: 'siae/convention-in-force', outcome: 'met', severity: 'info' });
  }
  return finding({ ...common, code: doubt, outcome: 'uncertain', reason: REASONS[doubt], severity: 'warning' });
}

function annexFinding(one: ConventionOnDay, on: CivilDate): readonly Finding[] {
  if (one.annex === 'active') return [];
  const late = one.kind === 'EITI' ? undefined : rowOn(lateAnnexRules[one.kind], on);
  const basis = [
    ...(late === undefined ? [] : citationsOf(late)),
    ...citationsOf(requireRow(annexStates, annexStates.verifiedTo)),
  ];
  const asked = one.annex === 'not-known' ? 'siae/annex-not-known' : `siae/annex-${one.annex}`;
  return [
    finding({
      code: asked,
      outcome: 'uncertain',
      reason: 'missing-fact',
      severity: one.annex === 'none' ? 'warning' : 'info',
      basis,
      figures: [figure('kind', one.kind, 'text')],
      path: ['conventions', one.position],
    }),
  ];
}

interface OnDay {
  readonly kinds: readonly SiaeKind[];
  readonly unknown: readonly SiaeKind[];
  readonly platform: Platform;
  readonly day: CivilDate;
}

function notInForce(structure: Structure, { kinds, unknown, platform, day }: OnDay): readonly Finding[] {
  const declared = siaeKindsOf(structure);
  const [first] = declared;
  if (first === undefined) return structure.conventions === undefined ? [] : [noneExpected(day)];
  const active = (structure.annexes ?? []).flatMap((one, position) =>
    verdictOf(one, day, platform) === 'active' ? { kind: one.kind, position, lastDay: one.days.lastDay } : [],
  );
  const asked = declared
    .filter((kind) => !kinds.includes(kind))
    .flatMap((kind) =>
      annexWithoutConvention(
        kind,
        active.filter((one) => one.kind === kind),
        day,
      ),
    );
  // An active annex shows that the list lacks a convention: then none of it in force is no breach.
  const isNone = kinds.length + unknown.length + asked.length === 0;
  return [...(isNone ? [noneInForce(first, day)] : []), ...notKnown(unknown, day), ...asked];
}

function checkedBefore(structure: Structure, kinds: readonly SiaeKind[], day: CivilDate): readonly Finding[] {
  if (structure.conventions === undefined && siaeKindsOf(structure).length === 0) return [];
  return lawCheckedBefore(day, [conventionLength.ACI], conventionGrounds(kinds[0] ?? 'ACI', day));
}

/**
 * Says which conventions of a structure hold on a day: what it is in law, and what its yearly annexes say.
 *
 * The convention (at most three years) makes the structure; the annex sets the money of the year. A convention in force
 * without an active annex stays in force: the platform leaves the structure open for 30 days, and the late-annex rule of
 * the Code du travail keeps the former terms until 31 May at the latest; see {@link lateAnnex}.
 *
 * Each kind is looked at by itself. A kind of SIAE that the structure declares and has no convention of, whatever the list
 * holds of other kinds, is not known: its convention is asked for, and so is that of an annex active on the day while no
 * convention of its kind is in force. That none is in force (`siae/no-convention-in-force`) is only said when every kind
 * has conventions, all ended or to come, and no annex shows that one is missing.
 *
 * @param input - The structure, checked or not.
 * @param on - The day, `YYYY-MM-DD`.
 * @returns The conventions, the kinds that the structure is on that day by those in force, the findings.
 * @throws {@link PalierError} as {@link structure}, `core/invalid-date`, `core/date-out-of-range`.
 *
 * @example
 * ```ts
 * const association = {
 *   name: 'A',
 *   kinds: [],
 *   conventions: [{ kind: 'AI', firstDay: '2024-01-01', lastDay: '2026-12-31' }],
 * } as const;
 * console.log(conventionsOn(association, '2026-12-31').kinds.join(' ')); //=> AI
 * console.log(conventionsOn(association, '2027-01-01').findings[0]?.code); //=> siae/no-convention-in-force
 * ```
 */
export function conventionsOn(input: Structure | StructureInput, on: string): ConventionsOn {
  const structure = asStructure(input, ['structure']);
  const day = civilDate(on, ['on']);
  const platform = platformOn(day);
  const conventions = (structure.conventions ?? []).map((one, position) => ({
    position,
    kind: one.kind,
    days: one.days,
    state: stateOn(one.days, day),
    ...annexOn(one, day, platform),
  }));
  const held = conventions.filter(({ state }) => state === 'in-force');
  const kinds = SIAE_KINDS.filter((kind) => held.some((one) => one.kind === kind));
  const unknown = siaeKindsOf(structure).filter((kind) => conventions.every((one) => one.kind !== kind));
  return {
    on: day,
    known: unknown.length === 0,
    conventions,
    kinds,
    findings: [
      ...held.flatMap((one) => [inForce(one, day), ...annexFinding(one, day)]),
      ...notInForce(structure, { kinds, unknown, platform, day }),
      ...togetherFindings(kinds, day),
      ...checkedBefore(structure, kinds, day),
    ],
  };
}

/**
 * Says which conventions hold without throwing.
 *
 * @param input - The structure.
 * @param on - The day.
 * @returns The answer, or why it was refused.
 *
 * @example
 * ```ts
 * const result = safeConventionsOn({ kinds: ['AI'] }, '2026-01-01');
 * if (!result.ok) console.log(result.error.code, formatPath(result.error.path)); //=> siae/unnamed-structure structure.name
 * ```
 */
export function safeConventionsOn(input: Structure | StructureInput, on: string): SafeResult<ConventionsOn> {
  return attempt(() => conventionsOn(input, on));
}
