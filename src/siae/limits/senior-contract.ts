/**
 * Whether an open-ended contract of an insertion worker aged 57 or more, CDI inclusion (contrat à durée indéterminée
 * d'inclusion), may be signed: age, time in the path, share of the posts of the convention (Code du travail, art. L5132-5-1,
 * L5132-6-1, L5132-14-1, L5132-15-1-1 and their decrees).
 */
import * as z from 'zod';

import {
  attempt,
  civilDate,
  decimal,
  exact,
  figure,
  finding,
  given,
  parseInput,
  refuse,
  schemaOf,
  sumOf,
  type CivilDate,
  type DecimalInput,
  type Explained,
  type Finding,
  type SafeResult,
} from '../../core/index.js';
import {
  citationsOf,
  requireRow,
  rowOn,
  seniorContracts,
  SIAE_KINDS,
  type SeniorContractKind,
  type SiaeKind,
} from '../../law/index.js';
import { lawCheckedBefore } from '../law-checked.js';
import { dayAfterTerm } from '../term.js';
import { conditionFinding } from './contract-checks.js';

/** What {@link seniorContract} is given. Posts are full-time equivalents with at most four decimals. */
export interface SeniorContractInput {
  /** The day of signature, whose law is applied, `YYYY-MM-DD`; from 2020-12-16. */
  readonly on: string;
  /** The kind of the convention under which the structure hires. */
  readonly kind: SiaeKind;
  /** Age of the worker on that day, in whole years. */
  readonly age: number;
  /** The first day of the path (parcours), `YYYY-MM-DD`; left out when it is not known. */
  readonly pathFirstDay?: string;
  /** Full-time insertion posts that the convention sets (postes de travail d'insertion occupés à temps plein). */
  readonly insertionPosts: DecimalInput;
  /** Posts already under CDI inclusion. */
  readonly heldPosts: DecimalInput;
  /** Posts that the new contract takes. */
  readonly askedPosts: DecimalInput;
  /**
   * The day on which the prefect raised the share, `YYYY-MM-DD`; `null` when that was not decided, left out when it is not
   * known.
   */
  readonly prefectDecidedOn?: string | null;
  /** Hours a week, at most two decimals. */
  readonly weeklyHours: DecimalInput;
  /** The last day of the worker's last contract with a SIAE, `YYYY-MM-DD`; left out when it is not known. */
  readonly lastContractLastDay?: string;
}

/** What the law says of a CDI inclusion. */
export interface SeniorContract {
  /** The day whose law was applied. */
  readonly on: CivilDate;
  /** The kind of structure. */
  readonly kind: SiaeKind;
  /** Posts under CDI inclusion with this one. */
  readonly posts: Explained;
  /** What the law says, with its articles. */
  readonly findings: readonly Finding[];
}

const LAST_START = '2190-12-31';
const day = schemaOf((value) => civilDate(value as string));
const start = schemaOf((value) => {
  const first = civilDate(value as string);
  // A year of path must still fit in the calendar.
  return first <= LAST_START ? first : refuse('core/date-out-of-range', `a day up to ${LAST_START}`, value);
});
const posts = (min: number): z.ZodType<DecimalInput> =>
  schemaOf((value) => decimal(value as DecimalInput, { maxDecimals: 4, min, max: 100_000 }));

/** Schema of {@link SeniorContractInput}: unknown keys are refused, days, posts and hours are read exactly. */
export const seniorContractSchema: z.ZodType<SeniorContractInput> = z.strictObject({
  on: day,
  kind: z.enum(SIAE_KINDS),
  age: z.int().min(16).max(120),
  pathFirstDay: z.exactOptional(start),
  insertionPosts: posts(0),
  heldPosts: posts(0),
  askedPosts: posts(0.0001),
  prefectDecidedOn: z.exactOptional(z.nullable(day)),
  weeklyHours: schemaOf((value) => decimal(value as DecimalInput, { maxDecimals: 2, min: 0.01, max: 168 })),
  lastContractLastDay: z.exactOptional(day),
});

interface Assessed {
  readonly input: SeniorContractInput;
  readonly on: CivilDate;
  readonly kind: SeniorContractKind;
  readonly posts: Explained;
}

function postsOf({ heldPosts, askedPosts }: SeniorContractInput): Explained {
  return sumOf({ key: 'siae/senior-contract-posts-after', name: 'after', unit: 'count' }, [
    given({ key: 'siae/senior-contract-posts-held', name: 'held', unit: 'count' }, heldPosts),
    given({ key: 'siae/senior-contract-posts-asked', name: 'asked', unit: 'count' }, askedPosts),
  ]);
}

function ageFinding({ input, on, kind }: Assessed): Finding {
  const row = requireRow(seniorContracts.age[kind], on);
  return conditionFinding({
    code: 'siae/senior-contract-age',
    holds: input.age >= row.value.years,
    basis: citationsOf(row),
    figures: [figure('age', input.age, 'count'), figure('minimum', row.value.years, 'count')],
    path: ['age'],
  });
}

function pathFinding({ input, on, kind }: Assessed): Finding {
  const row = requireRow(seniorContracts.seniority[kind], on);
  const known = [figure('months', row.value.months, 'months'), figure('on', on, 'day')];
  const common = { code: 'siae/senior-contract-path', basis: citationsOf(row), path: ['pathFirstDay'] };
  if (input.pathFirstDay === undefined) return conditionFinding({ ...common, holds: undefined, figures: known });
  const from = dayAfterTerm(civilDate(input.pathFirstDay), row.value.months);
  return conditionFinding({ ...common, holds: on >= from, figures: [...known, figure('from', from, 'day')] });
}

function postsFinding({ input, on, kind, posts: after }: Assessed): Finding {
  const row = requireRow(seniorContracts.cap[kind], on);
  const { share, withPrefect } = row.value;
  const all = exact(input.insertionPosts);
  const decidedOn = input.prefectDecidedOn;
  const [byRight, byDecision] = [all.times(share), all.times(withPrefect)];
  const common = {
    basis: citationsOf(row),
    figures: [
      figure('after', after.value, 'count'),
      figure('posts', all, 'count'),
      figure('share', share, 'share'),
      figure('allowed', byRight, 'count'),
      figure('raised', withPrefect, 'share'),
      figure('most', byDecision, 'count'),
    ],
    path: ['askedPosts'],
  };
  if (after.value.lessThanOrEqualTo(byRight)) {
    return conditionFinding({ ...common, code: 'siae/senior-contract-posts', holds: true });
  }
  if (after.value.greaterThan(byDecision)) {
    return conditionFinding({ ...common, code: 'siae/senior-contract-posts-above', holds: false });
  }
  // A decision still to come raises nothing on the day of signature.
  if (typeof decidedOn === 'string' && decidedOn <= on) {
    const figures = [...common.figures, figure('decided', decidedOn, 'day')];
    return conditionFinding({ ...common, code: 'siae/senior-contract-posts-raised', holds: true, figures });
  }
  const holds = decidedOn === undefined ? undefined : false;
  return conditionFinding({ ...common, code: 'siae/senior-contract-posts-prefect', holds });
}

// Questions and answers of the administration, without a text: they never decide.
function hoursFinding({ input, on, kind }: Assessed): Finding {
  const row = requireRow(seniorContracts.hours, on);
  const { minimum, fewerPossible } = row.value;
  const hours = exact(input.weeklyHours);
  const common = {
    basis: citationsOf(row),
    figures: [figure('hours', hours, 'hours'), figure('minimum', minimum, 'hours')],
    path: ['weeklyHours'],
  };
  if (hours.lessThan(minimum) && !fewerPossible.includes(kind)) {
    return finding({
      ...common,
      code: 'siae/senior-contract-hours-below',
      outcome: 'uncertain',
      reason: 'unsettled-law',
      severity: 'warning',
    });
  }
  return finding({ ...common, code: 'siae/senior-contract-hours', outcome: 'not-applicable', severity: 'info' });
}

function gapFinding({ input, on }: Assessed): Finding {
  const { lastContractLastDay: last } = input;
  const common = { basis: citationsOf(requireRow(seniorContracts.gap, on)), path: ['lastContractLastDay'] };
  if (last === undefined) {
    const code = 'siae/senior-contract-gap-unknown';
    return finding({ ...common, code, outcome: 'uncertain', reason: 'missing-fact', severity: 'info' });
  }
  const figures = [figure('on', on, 'day'), figure('last', last, 'day')];
  if (on <= last) {
    const code = 'siae/senior-contract-no-gap';
    return finding({ ...common, code, outcome: 'not-applicable', severity: 'info', figures });
  }
  const code = 'siae/senior-contract-gap';
  return finding({ ...common, code, outcome: 'uncertain', reason: 'unsettled-law', severity: 'warning', figures });
}

// The statute leaves the rest to a decree, which came nine months later.
function beforeDecree({ on, kind }: Assessed): Finding {
  return finding({
    code: 'siae/senior-contract-before-decree',
    outcome: 'uncertain',
    reason: 'unsettled-law',
    severity: 'warning',
    basis: citationsOf(requireRow(seniorContracts.age[kind], on)),
    figures: [figure('on', on, 'day')],
    path: ['on'],
  });
}

function findingsOn(assessed: Assessed): readonly Finding[] {
  const { on, kind } = assessed;
  const { age, seniority, cap } = seniorContracts;
  const tables = [age[kind], seniority[kind], cap[kind]];
  return [
    ageFinding(assessed),
    ...(rowOn(seniority[kind], on) === undefined
      ? [beforeDecree(assessed)]
      : [pathFinding(assessed), postsFinding(assessed), hoursFinding(assessed), gapFinding(assessed)]),
    ...lawCheckedBefore(on, tables, citationsOf(requireRow(age[kind], on))),
  ];
}

function signs(kind: SiaeKind, kinds: readonly SeniorContractKind[]): kind is SeniorContractKind {
  return kinds.some((one) => one === kind);
}

/**
 * Checks an open-ended contract of an insertion worker aged 57 or more (CDI inclusion): the worker's age and time in the
 * path, and the share of the insertion posts of the convention, 20 % included, or 30 % by decision of the prefect. Hours a
 * week and the gap since the last contract are said by the administration, by no text: they never decide.
 *
 * @param input - The day, the kind of structure, the worker's age and path, the posts.
 * @returns What the law says, with its articles.
 * @throws {@link PalierError} `siae/no-text-then` before 2020-12-16, and as {@link parseInput}.
 *
 * @example
 * ```ts
 * const third = { on: '2026-03-02', kind: 'EI', age: 57, pathFirstDay: '2025-03-02', insertionPosts: 10, heldPosts: 2, askedPosts: 1, weeklyHours: 26 } as const;
 * const posts = (prefectDecidedOn: string | null) =>
 *   seniorContract({ ...third, prefectDecidedOn }).findings.find(({ path }) => path[0] === 'askedPosts')?.outcome;
 * console.log(posts(null), posts('2026-02-16')); //=> breached met
 * ```
 */
export function seniorContract(input: SeniorContractInput): SeniorContract {
  const checked = parseInput(seniorContractSchema, input);
  const on = civilDate(checked.on);
  const { kind } = checked;
  const kinds = rowOn(seniorContracts.kinds, on);
  if (kinds === undefined) {
    return refuse('siae/no-text-then', 'a day from 2020-12-16, the first of the articles applied', on, ['on']);
  }
  const after = postsOf(checked);
  if (!signs(kind, kinds.value)) {
    const basis = citationsOf(kinds);
    const code = 'siae/senior-contract-kind';
    const refused = conditionFinding({
      code,
      holds: false,
      basis,
      figures: [figure('kind', kind, 'text')],
      path: ['kind'],
    });
    return { on, kind, posts: after, findings: [refused, ...lawCheckedBefore(on, [seniorContracts.kinds], basis)] };
  }
  return { on, kind, posts: after, findings: findingsOn({ input: checked, on, kind, posts: after }) };
}

/**
 * The same as {@link seniorContract}, with the error as a value.
 *
 * @param input - As for {@link seniorContract}.
 * @returns The result, or the error.
 *
 * @example
 * ```ts
 * const result = safeSeniorContract({ on: '2020-12-15', kind: 'EI', age: 57, insertionPosts: 10, heldPosts: 0, askedPosts: 1, weeklyHours: 26 });
 * console.log(result.ok ? 'checked' : result.error.code); //=> siae/no-text-then
 * ```
 */
export function safeSeniorContract(input: SeniorContractInput): SafeResult<SeniorContract> {
  return attempt(() => seniorContract(input));
}
