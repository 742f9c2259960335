/**
 * Which conventions of a structure hold on a day, and what their annexes say.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- that an ETTI is exclusive is one of its aspects */
import {
  addDays,
  attempt,
  civilDate,
  figure,
  finding,
  type Citation,
  type CivilDate,
  type Finding,
  type Period,
  type SafeResult,
  type UncertaintyReason,
} from '../../core/index.js';
import {
  annexGrace,
  annexStates,
  associationOtherConventions,
  citationsOf,
  conventionLength,
  lateAnnexRules,
  requireRow,
  rowOn,
  secondConvention,
  SIAE_KINDS,
  structureKinds,
  type LawRow,
  type LawTable,
  type SiaeKind,
  type StructureKind,
} from '../../law/index.js';
import { experimentFirstDay, experimentGrounds, experimentLastDay } from '../kind/experiment.js';
import { lawCheckedBefore } from '../law-checked.js';
import { lastDayOfTerm } from '../term.js';
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
  /** Whether the conventions of the structure are known. */
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

function conventionGrounds(kind: SiaeKind, on: CivilDate): readonly Citation[] {
  if (kind === 'EITI') return experimentGrounds();
  const table = conventionLength[kind];
  return citationsOf(rowOn(table, on) ?? requireRow(table, table.verifiedTo));
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

interface Together {
  readonly code: string;
  readonly reason: UncertaintyReason;
  readonly basis: readonly Citation[];
}

// What the texts say of several conventions of one body: each calls for a fact, or leaves a doubt.
function together(kinds: readonly SiaeKind[], on: CivilDate): Together {
  const near = <V>(table: LawTable<V>): LawRow<V> => rowOn(table, on) ?? requireRow(table, table.verifiedTo);
  if (kinds.includes('ETTI')) {
    const basis = citationsOf(near(structureKinds.ETTI.exclusivity!));
    return { code: 'siae/two-conventions-exclusive', reason: 'unsettled-law', basis };
  }
  const rule = near(secondConvention);
  // The article lets one convention stand beside that of the ACI: of three together it says nothing.
  const other = kinds.find((kind) => kind !== 'ACI');
  if (kinds.length === 2 && kinds.includes('ACI') && rule.value.kinds.some((kind) => kind === other)) {
    return { code: 'siae/two-conventions', reason: 'missing-fact', basis: citationsOf(rule) };
  }
  if (kinds.includes('AI')) {
    const basis = citationsOf(near(associationOtherConventions));
    return { code: 'siae/two-conventions-mentioned', reason: 'missing-fact', basis };
  }
  const basis = kinds.flatMap((kind) => conventionGrounds(kind, on));
  return { code: 'siae/two-conventions-not-foreseen', reason: 'unsettled-law', basis };
}

function togetherFindings(kinds: readonly SiaeKind[], on: CivilDate): readonly Finding[] {
  if (kinds.length < 2) return [];
  const figures = [figure('kinds', kinds.join(' + '), 'text')];
  return [finding({ ...together(kinds, on), outcome: 'uncertain', severity: 'warning', figures })];
}

function noneInForce(structure: Structure, on: CivilDate): readonly Finding[] {
  const declared = structure.kinds.find((kind): kind is SiaeKind => SIAE_KINDS.includes(kind as SiaeKind));
  if (declared === undefined) {
    // A neighbour, or a régie: nothing asks it for a convention.
    const basis = conventionGrounds('ACI', on);
    return [finding({ code: 'siae/no-convention-expected', outcome: 'not-applicable', severity: 'info', basis })];
  }
  const basis = conventionGrounds(declared, on);
  return [finding({ code: 'siae/no-convention-in-force', outcome: 'breached', severity: 'blocking', basis })];
}

function notKnown(structure: Structure, on: CivilDate): readonly Finding[] {
  const [first, ...others] = structure.kinds.filter((kind: StructureKind): kind is SiaeKind =>
    SIAE_KINDS.includes(kind as SiaeKind),
  );
  if (first === undefined) return [];
  const basis = [first, ...others].flatMap((kind) => conventionGrounds(kind, on));
  return [
    finding({
      code: 'siae/conventions-not-known',
      outcome: 'uncertain',
      reason: 'missing-fact',
      severity: 'warning',
      basis,
      path: ['conventions'],
    }),
  ];
}

/**
 * Says which conventions of a structure hold on a day: what it is in law, and what its yearly annexes say.
 *
 * The convention (at most three years) makes the structure; the annex sets the money of the year. A convention in force
 * without an active annex stays in force: the platform leaves the structure open for 30 days, and the late-annex rule of
 * the Code du travail keeps the former terms until 31 May at the latest; see {@link lateAnnex}.
 *
 * @param input - The structure, checked or not.
 * @param on - The day, `YYYY-MM-DD`.
 * @returns The conventions, the kinds that the structure is on that day, the findings.
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
  if (structure.conventions === undefined) {
    return { on: day, known: false, conventions: [], kinds: [], findings: notKnown(structure, day) };
  }
  const platform = platformOn(day);
  const conventions = structure.conventions.map((one, position) => ({
    position,
    kind: one.kind,
    days: one.days,
    state: stateOn(one.days, day),
    ...annexOn(one, day, platform),
  }));
  const held = conventions.filter(({ state }) => state === 'in-force');
  const kinds = SIAE_KINDS.filter((kind) => held.some((one) => one.kind === kind));
  const basis = conventionGrounds(kinds[0] ?? 'ACI', day);
  return {
    on: day,
    known: true,
    conventions,
    kinds,
    findings: [
      ...(held.length === 0
        ? noneInForce(structure, day)
        : held.flatMap((one) => [inForce(one, day), ...annexFinding(one, day)])),
      ...togetherFindings(kinds, day),
      ...lawCheckedBefore(day, [conventionLength.ACI], basis),
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
