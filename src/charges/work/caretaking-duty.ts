/**
 * Whether a large set of rented dwellings must be looked after or watched, by how many people, and whether those who do
 * it are enough, before and after a change of provider (CSI art. L271-1 and R271-1 to R271-7).
 */
import * as z from 'zod';

import {
  attempt,
  civilDate,
  decimal,
  differenceOf,
  exact,
  figure,
  finding,
  given,
  listOf,
  parseInput,
  printable,
  quotientInCents,
  refuse,
  schemaOf,
  sumOf,
  type Citation,
  type CivilDate,
  type DecimalInput,
  type ErrorPath,
  type Explained,
  type Figure,
  type Finding,
  type Outcome,
  type SafeResult,
} from '../../core/index.js';
import {
  caretakingConsultation,
  caretakingDuty,
  citationsOf,
  requireRow,
  rowOn,
  type CaretakingScope,
  type CaretakingStaffKind,
} from '../../law/index.js';

/**
 * Where the set stands. What is not known is left out: the verdict is then uncertain, unless what is known settles it.
 * Populations are those of the last census in force on the day.
 */
export interface CaretakingPlace {
  /**
   * Whether the set stands in a sensitive area (zone urbaine sensible), which the text still names; the priority
   * districts (quartiers prioritaires de la politique de la ville) took their place in 2015.
   */
  readonly sensitiveArea?: boolean;
  /** Inhabitants of the commune. */
  readonly communePopulation?: number;
  /** Inhabitants of the unbroken urban area (aire urbaine d'un seul tenant) the commune belongs to; 0 if to none. */
  readonly urbanAreaPopulation?: number;
  /** Inhabitants of the largest commune of that urban area, be it that of the set or another. */
  readonly urbanAreaLargestCommunePopulation?: number;
}

/** People who work on the set, under one name. */
export interface CaretakingPostInput {
  /** Name of the post, for texts; never a person's name. */
  readonly label: string;
  /** Full-time equivalents over the whole year, at most four decimals. */
  readonly fullTimeEquivalents: DecimalInput;
  /** Who they are. */
  readonly kind: CaretakingStaffKind;
  /** Whether they look after the set or watch it (gardiennage ou surveillance), beyond cleaning it for instance. */
  readonly doesCaretakingOrSurveillance: boolean;
}

/** What {@link assessCaretakingDuty} is told of a set, whatever the day. Lists hold at most 1,000 posts. */
export interface CaretakingFacts {
  /** Rented dwellings that the landlord manages in collective buildings forming one set (ensemble). */
  readonly rentedDwellings: number;
  /** Where the set stands. */
  readonly place: CaretakingPlace;
  /** Who works there. */
  readonly staff: {
    /** Today. */
    readonly before: readonly CaretakingPostInput[];
    /** As it would be; left out when the scheme does not change. */
    readonly after?: readonly CaretakingPostInput[];
  };
  /**
   * The day on which the consultation council (conseil de concertation locative) was consulted, `YYYY-MM-DD`; `null` when it
   * was not, left out when it is not known.
   */
  readonly councilConsultedOn?: string | null;
  /** The day on which the scheme changes, `YYYY-MM-DD`. */
  readonly changesOn?: string;
}

/** What {@link assessCaretakingDuty} is given. */
export interface CaretakingDutyInput extends CaretakingFacts {
  /** The day whose law is applied, `YYYY-MM-DD`; from 2014-01-01. */
  readonly on: string;
}

/** Whether the duty applies: `unknown` when a fact about the place is missing. */
export type CaretakingDutyAnswer = 'applies' | 'does-not-apply' | 'unknown';

/** What the duty asks, and what is there. */
export interface CaretakingDuty {
  /** The day whose law was applied. */
  readonly on: CivilDate;
  /** Whether the duty applies. */
  readonly duty: CaretakingDutyAnswer;
  /** Full-time equivalents asked by the size of the set: one for each whole slice of a hundred dwellings. */
  readonly required: Explained;
  /** Full-time equivalents that count, before and, when the scheme changes, after. */
  readonly counted: {
    /** Today. */
    readonly before: Explained;
    /** As it would be. */
    readonly after?: Explained;
  };
  /** What the law says, with its articles. */
  readonly findings: readonly Finding[];
}

const MAX_POSTS = 1_000;
const day = schemaOf((value) => civilDate(value as string));
const inhabitants = z.exactOptional(z.int().min(0).max(1e8));
const posts: z.ZodType<CaretakingPostInput[]> = listOf(
  z.strictObject({
    label: printable(200),
    fullTimeEquivalents: schemaOf((value) => decimal(value as DecimalInput, { maxDecimals: 4, min: 0, max: 10_000 })),
    kind: z.enum(['own-caretaker', 'own-building-employee', 'mediation-or-night', 'provider']),
    doesCaretakingOrSurveillance: z.boolean(),
  }),
  { max: MAX_POSTS },
);

const facts = {
  rentedDwellings: z.int().min(1).max(1_000_000),
  place: z.strictObject({
    sensitiveArea: z.exactOptional(z.boolean()),
    communePopulation: inhabitants,
    urbanAreaPopulation: inhabitants,
    urbanAreaLargestCommunePopulation: inhabitants,
  }),
  staff: z.strictObject({ before: posts, after: z.exactOptional(posts) }),
  councilConsultedOn: z.exactOptional(z.nullable(day)),
  changesOn: z.exactOptional(day),
};

/** Schema of {@link CaretakingFacts}: unknown keys are refused, days and full-time equivalents are read exactly. */
export const caretakingFactsSchema: z.ZodType<CaretakingFacts> = z.strictObject(facts);

/** Schema of {@link CaretakingDutyInput}: unknown keys are refused, days and full-time equivalents are read exactly. */
export const caretakingDutySchema: z.ZodType<CaretakingDutyInput> = z.strictObject({ on: day, ...facts });

type Side = 'before' | 'after';

/** Rows of the day, as grounds and values. */
interface Law {
  readonly scope: CaretakingScope;
  readonly dwellingsInSlice: number;
  readonly months: number;
  readonly offenceClass: number;
  readonly onTop: ReadonlySet<CaretakingStaffKind>;
  readonly basis: Readonly<Record<keyof typeof caretakingDuty | 'consultation', readonly Citation[]>>;
}

function lawOn(on: CivilDate, path: ErrorPath): Law {
  if (rowOn(caretakingDuty.scope, on) === undefined) {
    return refuse('charges/no-text-then', 'a day from 2014-01-01, the first of the articles applied', on, path);
  }
  const rows = {
    scope: requireRow(caretakingDuty.scope, on),
    staffing: requireRow(caretakingDuty.staffing, on),
    slices: requireRow(caretakingDuty.slices, on),
    staff: requireRow(caretakingDuty.staff, on),
    work: requireRow(caretakingDuty.work, on),
    prefectAnswer: requireRow(caretakingDuty.prefectAnswer, on),
    fine: requireRow(caretakingDuty.fine, on),
    consultation: requireRow(caretakingConsultation, on),
  };
  return {
    scope: rows.scope.value,
    dwellingsInSlice: rows.staffing.value.dwellingsInSlice,
    months: rows.prefectAnswer.value.months,
    offenceClass: rows.fine.value.offenceClass,
    onTop: new Set(rows.staff.value.flatMap(({ kind, role }) => (role === 'on-top' ? kind : []))),
    basis: {
      scope: citationsOf(rows.scope),
      staffing: citationsOf(rows.staffing),
      slices: citationsOf(rows.slices),
      staff: citationsOf(rows.staff),
      work: citationsOf(rows.work),
      prefectAnswer: citationsOf(rows.prefectAnswer),
      fine: citationsOf(rows.fine),
      consultation: citationsOf(rows.consultation),
    },
  };
}

// `undefined` stands for what is not known: it gives way to a fact that settles the matter without it.
type Known = boolean | undefined;

function any(...facts: readonly Known[]): Known {
  return facts.includes(true) ? true : facts.includes(undefined) ? undefined : false;
}

function both(one: Known, other: Known): Known {
  return one === false || other === false ? false : one === undefined || other === undefined ? undefined : true;
}

function isAbove(population: number | undefined, threshold: number): Known {
  return population === undefined ? undefined : population > threshold;
}

function placeConcerned(place: CaretakingPlace, scope: CaretakingScope): Known {
  const { communePopulation: commune, urbanAreaPopulation: area } = place;
  const hasLargeCommune = any(
    isAbove(place.urbanAreaLargestCommunePopulation, scope.urbanAreaCommuneAbove),
    // The commune of the set is one of the area's: alone it may show that the area has a large one, never that it has none.
    commune !== undefined && commune > scope.urbanAreaCommuneAbove,
  );
  return any(
    place.sensitiveArea,
    isAbove(commune, scope.communeAbove),
    both(area === undefined ? undefined : area >= scope.urbanAreaFrom, hasLargeCommune),
  );
}

function dutyOf({ rentedDwellings, place }: CaretakingFacts, { scope }: Law): CaretakingDutyAnswer {
  if (rentedDwellings < scope.minDwellings) return 'does-not-apply';
  const concerned = placeConcerned(place, scope);
  if (concerned === undefined) return 'unknown';
  return concerned ? 'applies' : 'does-not-apply';
}

function requiredFor(rentedDwellings: number, { dwellingsInSlice, basis }: Law): Explained {
  const all = given({ key: 'charges/caretaking-dwellings', name: 'dwellings', unit: 'count' }, rentedDwellings);
  const beyond = rentedDwellings % dwellingsInSlice;
  const inSlices =
    beyond === 0
      ? all
      : differenceOf(
          { key: 'charges/caretaking-dwellings-in-slices', name: 'inSlices', unit: 'count', citations: basis.slices },
          [all, given({ key: 'charges/caretaking-dwellings-beyond', name: 'beyond', unit: 'count' }, beyond)],
        );
  return quotientInCents(
    { key: 'charges/caretaking-required', name: 'required', unit: 'count', citations: basis.staffing },
    inSlices,
    given(
      { key: 'charges/caretaking-slice', name: 'slice', unit: 'count', citations: basis.staffing },
      dwellingsInSlice,
    ),
    'down',
  );
}

function postStep(post: CaretakingPostInput, { onTop, basis }: Law): Explained {
  const context = [figure('post', post.label, 'text')];
  const named = { name: 'fullTimeEquivalents', unit: 'count', context } as const;
  if (onTop.has(post.kind)) {
    return given({ ...named, key: 'charges/caretaking-post/on-top', citations: basis.staff }, 0);
  }
  if (!post.doesCaretakingOrSurveillance) {
    return given({ ...named, key: 'charges/caretaking-post/other-work', citations: basis.work }, 0);
  }
  const key = `charges/caretaking-post/${post.kind}`;
  return given({ ...named, key, citations: basis.staff }, exact(post.fullTimeEquivalents));
}

function countedIn(people: readonly CaretakingPostInput[], side: Side, law: Law): Explained {
  return sumOf(
    { key: `charges/caretaking-counted/${side}`, name: 'counted', unit: 'count' },
    people.map((post) => postStep(post, law)),
  );
}

function scopeFinding(duty: CaretakingDutyAnswer, input: CaretakingFacts, law: Law, path: ErrorPath): Finding {
  const { scope } = law;
  const tooSmall = input.rentedDwellings < scope.minDwellings;
  const common = {
    basis: law.basis.scope,
    figures: [
      figure('dwellings', input.rentedDwellings, 'count'),
      figure('minimum', scope.minDwellings, 'count'),
      figure('commune', scope.communeAbove, 'count'),
      figure('area', scope.urbanAreaFrom, 'count'),
      figure('largest', scope.urbanAreaCommuneAbove, 'count'),
    ],
    path: [...path, tooSmall ? 'rentedDwellings' : 'place'],
  };
  switch (duty) {
    case 'applies':
      return finding({ ...common, code: 'charges/caretaking-duty-applies', outcome: 'met', severity: 'info' });
    case 'does-not-apply':
      return finding({
        ...common,
        code: 'charges/caretaking-duty-does-not-apply',
        outcome: 'not-applicable',
        severity: 'info',
      });
    case 'unknown':
      return finding({
        ...common,
        code: 'charges/caretaking-duty-unknown',
        outcome: 'uncertain',
        reason: 'missing-fact',
        severity: 'warning',
      });
  }
}

/** What is assessed, and under what. */
interface Assessed {
  readonly input: CaretakingFacts;
  readonly law: Law;
  readonly duty: CaretakingDutyAnswer;
  readonly required: Explained;
  readonly path: ErrorPath;
}

type Verdict = Pick<Finding, 'outcome' | 'severity'> & { readonly reason?: 'missing-fact' | 'unsettled-law' };

// Where nobody knows whether the duty applies, what would fail it is uncertain; what would satisfy it satisfies it anyway.
function verdictOf(isMet: boolean, duty: CaretakingDutyAnswer, failure: 'warning' | 'blocking'): Verdict {
  if (isMet) return { outcome: 'met', severity: 'info' };
  if (duty === 'unknown') return { outcome: 'uncertain', reason: 'missing-fact', severity: 'warning' };
  return { outcome: 'breached', severity: failure };
}

function isIdleProvider({ kind, doesCaretakingOrSurveillance }: CaretakingPostInput): boolean {
  return kind === 'provider' && !doesCaretakingOrSurveillance;
}

// No text says whether a provider who only cleans counts: a shortfall that this one would fill is not settled.
function staffVerdict(counted: Explained, side: Side, { input, duty, required }: Assessed): Verdict {
  const doubtful = (input.staff[side] ?? []).filter(isIdleProvider);
  const atMost = doubtful.reduce((sum, post) => sum.plus(exact(post.fullTimeEquivalents)), counted.value);
  // What is short today is to be put right; what would be short tomorrow is not to be done.
  const failure = side === 'before' ? 'warning' : 'blocking';
  const verdict = verdictOf(counted.value.greaterThanOrEqualTo(required.value), duty, failure);
  return verdict.outcome === 'breached' && atMost.greaterThanOrEqualTo(required.value)
    ? { outcome: 'uncertain', reason: 'unsettled-law', severity: 'warning' }
    : verdict;
}

function staffFinding(counted: Explained, side: Side, assessed: Assessed): Finding {
  const { input, law, required, path } = assessed;
  const { basis, dwellingsInSlice } = law;
  const isPartSlice = input.rentedDwellings % dwellingsInSlice !== 0;
  const hasProvider = input.staff[side]?.some(({ kind }) => kind === 'provider') === true;
  // The readings that the verdict rests on beyond the words of the text.
  const readings = [...(isPartSlice ? basis.slices : []), ...(hasProvider ? basis.work : [])];
  return finding({
    code: `charges/caretaking-duty-met/${side}`,
    ...staffVerdict(counted, side, assessed),
    basis: readings.length === 0 ? basis.staffing : readings,
    figures: [
      figure('counted', counted.value, 'count'),
      figure('required', required.value, 'count'),
      figure('dwellings', input.rentedDwellings, 'count'),
    ],
    path: [...path, 'staff', side],
  });
}

function postFinding(post: CaretakingPostInput, law: Law, path: ErrorPath): readonly Finding[] {
  const { basis, onTop } = law;
  const figures = [
    figure('post', post.label, 'text'),
    figure('fullTimeEquivalents', exact(post.fullTimeEquivalents), 'count'),
  ];
  if (onTop.has(post.kind)) {
    const code = 'charges/caretaking-on-top';
    return [finding({ code, outcome: 'not-applicable', severity: 'info', basis: basis.staff, figures, path })];
  }
  if (post.kind !== 'provider') return [];
  const common = { basis: [...basis.staff, ...basis.work], figures, path };
  return [
    post.doesCaretakingOrSurveillance
      ? finding({ ...common, code: 'charges/caretaking-provider-counts', outcome: 'met', severity: 'info' })
      : finding({
          ...common,
          code: 'charges/caretaking-provider-does-not-count',
          outcome: 'uncertain',
          reason: 'unsettled-law',
          severity: 'warning',
        }),
  ];
}

// Said only where it decides: the staff is enough for the whole slices, not for the one begun.
function slicesFinding(sides: readonly Explained[], { input, law, required, path }: Assessed): readonly Finding[] {
  if (input.rentedDwellings % law.dwellingsInSlice === 0) return [];
  const started = required.value.plus(1);
  const isBetween = ({ value }: Explained): boolean =>
    value.greaterThanOrEqualTo(required.value) && value.lessThan(started);
  if (!sides.some(isBetween)) return [];
  return [
    finding({
      code: 'charges/caretaking-slice-begun',
      outcome: 'uncertain',
      reason: 'unsettled-law',
      severity: 'info',
      basis: law.basis.slices,
      figures: [
        figure('dwellings', input.rentedDwellings, 'count'),
        figure('slice', law.dwellingsInSlice, 'count'),
        figure('required', required.value, 'count'),
        figure('started', started, 'count'),
      ],
      path: [...path, 'rentedDwellings'],
    }),
  ];
}

function consultationFinding({ input, law, duty, path }: Assessed): readonly Finding[] {
  const { councilConsultedOn: consulted, changesOn: changes, staff } = input;
  if (staff.after === undefined && changes === undefined) return [];
  const common = { basis: law.basis.consultation, path: [...path, 'councilConsultedOn'] };
  if (consulted === null) {
    // A change without its day may still be put to the council; one that has its day was not.
    const verdict: Verdict =
      changes === undefined
        ? { outcome: 'uncertain', reason: 'missing-fact', severity: 'warning' }
        : verdictOf(false, duty, 'blocking');
    return [finding({ ...common, code: 'charges/caretaking-not-consulted', ...verdict })];
  }
  if (consulted === undefined || changes === undefined) {
    return [
      finding({
        ...common,
        code: 'charges/caretaking-consultation-undated',
        outcome: 'uncertain',
        reason: 'missing-fact',
        severity: 'warning',
      }),
    ];
  }
  return [
    finding({
      ...common,
      code: 'charges/caretaking-consultation',
      ...verdictOf(consulted <= changes, duty, 'blocking'),
      figures: [figure('consulted', consulted, 'day'), figure('changes', changes, 'day')],
    }),
  ];
}

function sanctionsFinding({ law, path }: Assessed): Finding {
  const figures: readonly Figure[] = [
    figure('months', law.months, 'months'),
    figure('class', law.offenceClass, 'count'),
    figure('slice', law.dwellingsInSlice, 'count'),
  ];
  const outcome: Outcome = 'not-applicable';
  const basis = [...law.basis.prefectAnswer, ...law.basis.fine];
  return finding({ code: 'charges/caretaking-sanctions', outcome, severity: 'info', basis, figures, path });
}

function assess(input: CaretakingDutyInput, path: ErrorPath): CaretakingDuty {
  const on = civilDate(input.on, [...path, 'on']);
  const law = lawOn(on, [...path, 'on']);
  const duty = dutyOf(input, law);
  const required = requiredFor(input.rentedDwellings, law);
  const { before, after } = input.staff;
  const counted = {
    before: countedIn(before, 'before', law),
    ...(after === undefined ? {} : { after: countedIn(after, 'after', law) }),
  };
  const common = { on, duty, required, counted };
  const scope = scopeFinding(duty, input, law, path);
  if (duty === 'does-not-apply') return { ...common, findings: [scope] };
  const assessed: Assessed = { input, law, duty, required, path };
  const sides = (['before', 'after'] as const).flatMap((side) => {
    const sum = counted[side];
    return sum === undefined ? [] : [{ side, sum }];
  });
  return {
    ...common,
    findings: [
      scope,
      ...sides.map(({ side, sum }) => staffFinding(sum, side, assessed)),
      ...slicesFinding(
        sides.map(({ sum }) => sum),
        assessed,
      ),
      ...sides.flatMap(({ side }) =>
        (input.staff[side] ?? []).flatMap((post, at) => postFinding(post, law, [...path, 'staff', side, at])),
      ),
      ...consultationFinding(assessed),
      sanctionsFinding(assessed),
    ],
  };
}

/**
 * What the law says of the caretaking of a set, for a computation that holds more than that.
 *
 * @param input - The checked input, its day included.
 * @param pathPrefix - Where it stands in the whole input.
 * @returns The findings of {@link assessCaretakingDuty}, with their paths below the prefix.
 * @throws {@link PalierError} `charges/no-text-then` before 1 January 2014.
 *
 * @internal
 */
export function caretakingFindings(input: CaretakingDutyInput, pathPrefix: ErrorPath): readonly Finding[] {
  return assess(input, pathPrefix).findings;
}

/**
 * Says whether a set of rented dwellings is under the duty of caretaking or surveillance (obligation de gardiennage ou de
 * surveillance), how many full-time equivalents it asks, whether those who are there are enough before and after a change,
 * and whether the consultation council was consulted on that change.
 *
 * A hundred rented dwellings or more forming one set are concerned in a sensitive area, in a commune of more than 25,000
 * inhabitants, or in an unbroken urban area of at least 50,000 with a commune of more than 15,000. One full-time equivalent
 * is asked for each slice of a hundred dwellings: only whole slices are counted, as we read the text, so that 250 dwellings
 * ask for two; a finding says so where a slice begun would change the verdict. The landlord's own caretakers and building
 * employees count, and so does a provider; all of them for the caretaking or the surveillance they do, and not for cleaning
 * alone, again as we read it: no text says it, so that a shortfall which a provider who only cleans would fill is
 * uncertain. Mediation agents and night correspondents come on top of them. A change with its day, made without consulting
 * the council (`councilConsultedOn: null`), is breached.
 *
 * Source: CSI art. L271-1, R271-1 to R271-3, R271-6 and R271-7, as of the day given.
 *
 * @param input - Day, dwellings, place, people before and after, days of the consultation and of the change.
 * @returns The answer, the figures with their steps, and the findings.
 * @throws {@link PalierError} with the path of what is refused; `charges/no-text-then` before 1 January 2014.
 *
 * @example
 * ```ts
 * const { duty, required, counted, findings } = assessCaretakingDuty({
 *   on: '2026-01-01',
 *   rentedDwellings: 250,
 *   place: { communePopulation: 30_000 },
 *   staff: {
 *     before: [
 *       { label: 'loge', fullTimeEquivalents: 2, kind: 'own-caretaker', doesCaretakingOrSurveillance: true },
 *     ],
 *     after: [
 *       { label: 'loge', fullTimeEquivalents: 1, kind: 'own-caretaker', doesCaretakingOrSurveillance: true },
 *       { label: 'régie', fullTimeEquivalents: '0.5', kind: 'provider', doesCaretakingOrSurveillance: true },
 *     ],
 *   },
 * });
 * console.log(duty, required.value.toFixed(), counted.after?.value.toFixed()); //=> applies 2 1.5
 * const verdicts = findings.filter(({ code }) => code.startsWith('charges/caretaking-duty-met'));
 * console.log(verdicts.map(({ outcome }) => outcome).join(' ')); //=> met breached
 * ```
 */
export function assessCaretakingDuty(input: CaretakingDutyInput): CaretakingDuty {
  return assess(parseInput(caretakingDutySchema, input), []);
}

/**
 * The same as {@link assessCaretakingDuty}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The assessment, or why it was refused.
 *
 * @example
 * ```ts
 * const result = safeAssessCaretakingDuty({} as never);
 * console.log(result.ok ? 'accepted' : result.error.code); //=> core/missing-value
 * ```
 */
export function safeAssessCaretakingDuty(input: CaretakingDutyInput): SafeResult<CaretakingDuty> {
  return attempt(() => assessCaretakingDuty(input));
}
