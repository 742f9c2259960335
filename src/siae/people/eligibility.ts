/**
 * Whether a person may be hired in insertion on a day: prescribed by a body that may, or declared by the structure on the
 * criteria held (Code du travail, art. L5132-3 and R5132-1-7; arrêté du 1er septembre 2021).
 */
import {
  attempt,
  civilDate,
  figure,
  finding,
  parseInput,
  refuse,
  type Citation,
  type CivilDate,
  type Finding,
  type SafeResult,
} from '../../core/index.js';
import {
  citationsOf,
  cite,
  insertionCriteria,
  insertionLevelTwoNumber,
  insertionPrescribers,
  insertionProofs,
  requireRow,
  type CriterionCode,
  type PrescriberCode,
} from '../../law/index.js';
import { lawCheckedBefore } from '../law-checked.js';
import { afterExperiment, experimentOver, notNeeded, ownDiagnosisFinding } from './eligibility-conditions.js';
import { countOf, judge, type Count, type Judged } from './eligibility-criteria.js';
import {
  checkCriteria,
  eligibilitySchema,
  isUnlisted,
  type EligibilityInput,
  type UnlistedPrescriber,
} from './eligibility-input.js';

/** What opens the right: a prescriber, one criterion of level 1, or several of level 2. */
export type EligibilityRoute = 'prescriber' | 'level-1' | 'level-2';

/** Whether a person is eligible, and by what. */
export interface PersonEligibility {
  /** The day whose law was applied. */
  readonly on: CivilDate;
  /** The answer; `unknown` when a fact is missing or the texts do not settle it. */
  readonly eligible: 'yes' | 'no' | 'unknown';
  /** What opens the right; `null` unless the answer is yes. */
  readonly route: EligibilityRoute | null;
  /** Criteria of level 1 that count: on the list of the day, and proven. */
  readonly levelOne: readonly CriterionCode[];
  /** Criteria of level 2 that count. */
  readonly levelTwo: readonly CriterionCode[];
  /** Criteria that do not count as they stand: without a proof of the day, or not on the list of the day. */
  readonly doubtful: readonly CriterionCode[];
  /** How many criteria of level 2 the kind needs. */
  readonly levelTwoNeeded: number;
  /** How many of them are missing. */
  readonly levelTwoMissing: number;
  /** What the law says, with its articles. */
  readonly findings: readonly Finding[];
}

/** What is judged, under the rows of the day. */
interface Assessed {
  readonly input: EligibilityInput;
  readonly on: CivilDate;
  readonly judged: readonly Judged[];
  readonly needed: number;
  readonly basis: Readonly<
    Record<'rule' | 'diagnosis' | 'levelOne' | 'levelTwo' | 'number' | 'proofs' | 'prescribers', readonly Citation[]>
  >;
}

type Answer = PersonEligibility['eligible'];

/** What one way of opening the right gives. */
interface Verdict {
  readonly answer: Answer;
  readonly findings: readonly Finding[];
}

function assessed(input: EligibilityInput): Assessed {
  const on = civilDate(input.on, ['on']);
  const first = '2021-09-01';
  if (on < first) {
    return refuse('siae/no-text-then', `a day from ${first}, the first of the rules of eligibility applied`, on, [
      'on',
    ]);
  }
  checkCriteria(input);
  const number = requireRow(insertionLevelTwoNumber[input.kind], on);
  return {
    input,
    on,
    judged: judge(input, on),
    needed: number.value.count,
    basis: {
      rule: [cite('code-travail', { article: 'art. L5132-3', confidence: 'confirmed' })],
      diagnosis: [cite('code-travail', { article: 'art. R5132-1-5', confidence: 'single-source' })],
      levelOne: citationsOf(requireRow(insertionCriteria['level-1'], on)),
      levelTwo: citationsOf(requireRow(insertionCriteria['level-2'], on)),
      number: citationsOf(number),
      proofs: citationsOf(requireRow(insertionProofs, on)),
      prescribers: citationsOf(requireRow(insertionPrescribers, on)),
    },
  };
}

function unlistedFinding(body: UnlistedPrescriber): Finding {
  // That a social landlord is not on the list was read once; the list itself, twice.
  const confidence = body === 'social-landlord' ? 'single-source' : 'confirmed';
  return finding({
    code: `siae/eligibility-not-a-prescriber/${body}`,
    outcome: 'breached',
    severity: 'warning',
    basis: [cite('arrete-2021-09-01', { article: 'annexe 1', confidence })],
    path: ['prescribedBy'],
  });
}

const EMPOWERED_BY_PREFECT: PrescriberCode = 'OHPD';

function prescribed({ input, basis }: Assessed): Verdict {
  const { prescribedBy: body, diagnosisDone } = input;
  if (body === null) return { answer: 'no', findings: [] };
  if (isUnlisted(body)) return { answer: 'no', findings: [unlistedFinding(body)] };
  const common = {
    basis: [...basis.rule, ...basis.diagnosis, ...basis.prescribers],
    figures: [figure('prescriber', body, 'text')],
    path: ['diagnosisDone'],
  };
  if (diagnosisDone === undefined) {
    const code = 'siae/eligibility-diagnosis-unknown';
    const one = finding({ ...common, code, outcome: 'uncertain', reason: 'missing-fact', severity: 'warning' });
    return { answer: 'unknown', findings: [one] };
  }
  if (!diagnosisDone) {
    const code = 'siae/eligibility-diagnosis-not-done';
    return { answer: 'no', findings: [finding({ ...common, code, outcome: 'breached', severity: 'warning' })] };
  }
  const path = ['prescribedBy'];
  const grounds = [...basis.rule, ...basis.prescribers];
  const byBody = { ...common, basis: grounds };
  const met = finding({ ...byBody, code: 'siae/eligibility-prescriber', outcome: 'met', severity: 'info', path });
  if (body !== EMPOWERED_BY_PREFECT) return { answer: 'yes', findings: [met] };
  const code = 'siae/eligibility-prefect-empowers';
  const note = finding({ ...byBody, code, outcome: 'not-applicable', severity: 'info', path });
  return { answer: 'yes', findings: [met, note] };
}

function standingFinding(one: Judged, { on, basis }: Assessed): Finding {
  const figures = [
    figure('criterion', one.code, 'text'),
    figure('months', one.months, 'months'),
    figure('on', on, 'day'),
  ];
  const common = { code: `siae/eligibility-criterion/${one.standing}`, severity: 'warning', figures } as const;
  return one.standing === 'not-listed'
    ? finding({
        ...common,
        outcome: 'uncertain',
        reason: 'unsettled-law',
        basis: basis.levelTwo,
        path: ['criteria', one.position],
      })
    : finding({
        ...common,
        outcome: 'uncertain',
        reason: 'missing-fact',
        basis: basis.proofs,
        path: ['criteria', one.position, 'provenOn'],
      });
}

// The arrêté that rewrote the list of level 2 was not read whole: what rests on that list says so.
function rewrittenFinding({ on, basis }: Assessed): readonly Finding[] {
  if (!basis.levelTwo.some(({ recheck }) => recheck !== undefined)) return [];
  return [
    finding({
      code: 'siae/eligibility-criteria-rewritten',
      outcome: 'uncertain',
      reason: 'unsettled-law',
      severity: 'info',
      basis: basis.levelTwo,
      figures: [figure('on', on, 'day')],
      path: ['criteria'],
    }),
  ];
}

type Decided = Pick<Finding, 'code' | 'outcome' | 'severity'> & { readonly reason?: 'unsettled-law' | 'missing-fact' };

// The number that an EITI needs is the platform's own: what it decides is not settled.
function decidedByNumber(
  { input: { kind, prescribedBy } }: Assessed,
  { levelTwo, doubtful }: Count,
  isEnough: boolean,
): Decided {
  const code = isEnough ? 'siae/eligibility-level-2' : 'siae/eligibility-not-enough';
  const isSome = levelTwo.length + doubtful.length > 0;
  if (kind === 'EITI' && isSome) {
    return { code: `${code}/eiti`, outcome: 'uncertain', reason: 'unsettled-law', severity: 'warning' };
  }
  if (isEnough) return { code, outcome: 'met', severity: 'info' };
  return { code, outcome: 'breached', severity: prescribedBy === null ? 'blocking' : 'warning' };
}

function byLevelTwo(all: Assessed, count: Count): Verdict {
  const { levelTwo, doubtful } = count;
  const { needed, basis, input } = all;
  const held = levelTwo.length;
  const possible = held + doubtful.filter(({ level }) => level === 2).length;
  const isOpen = held < needed && (possible >= needed || doubtful.some(({ level }) => level === 1));
  const reason = doubtful.every(({ standing }) => standing === 'not-listed') ? 'unsettled-law' : 'missing-fact';
  const decided: Decided = isOpen
    ? { code: 'siae/eligibility-to-be-proven', outcome: 'uncertain', reason, severity: 'warning' }
    : decidedByNumber(all, count, held >= needed);
  const one = finding({
    ...decided,
    basis: [...basis.levelOne, ...(input.criteria.length === 0 ? [] : [...basis.levelTwo, ...basis.number])],
    figures: [
      figure('kind', input.kind, 'text'),
      figure('held', held, 'count'),
      figure('needed', needed, 'count'),
      figure('missing', Math.max(0, needed - held), 'count'),
    ],
    path: ['criteria'],
  });
  const answers = { met: 'yes', breached: 'no', uncertain: 'unknown', 'not-applicable': 'unknown' } as const;
  const doubts = one.outcome === 'met' ? [] : doubtful.map((criterion) => standingFinding(criterion, all));
  return { answer: answers[one.outcome], findings: [one, ...doubts, ...rewrittenFinding(all)] };
}

function byCriteria(all: Assessed, count: Count): Verdict & { readonly route: EligibilityRoute } {
  if (count.levelOne.length === 0) return { ...byLevelTwo(all, count), route: 'level-2' };
  const one = finding({
    code: 'siae/eligibility-level-1',
    outcome: 'met',
    severity: 'info',
    basis: all.basis.levelOne,
    figures: [figure('criterion', count.levelOne.map(({ code }) => code).join(', '), 'text')],
    path: ['criteria'],
  });
  return { answer: 'yes', findings: [one], route: 'level-1' };
}

// The structure declares the person after a diagnosis: asked for only where the criteria would open the right.
function byStructure(all: Assessed, count: Count): Verdict & { readonly route: EligibilityRoute } {
  const byCount = byCriteria(all, count);
  const diagnosis = ownDiagnosisFinding(all.input, [...all.basis.rule, ...all.basis.diagnosis]);
  if (byCount.answer === 'no' || diagnosis === undefined) return byCount;
  const answer = diagnosis.outcome === 'breached' ? 'no' : 'unknown';
  return { ...byCount, answer, findings: [...byCount.findings, diagnosis] };
}

type Answered = Pick<PersonEligibility, 'eligible' | 'route' | 'findings'>;

function answerOf(all: Assessed, count: Count): Answered {
  const byBody = prescribed(all);
  if (byBody.answer === 'yes') return { eligible: 'yes', route: 'prescriber', findings: byBody.findings };
  // With a prescriber to hear from and no criterion to count, there is nothing else to say.
  if (byBody.answer === 'unknown' && all.judged.length === 0) {
    return { eligible: 'unknown', route: null, findings: byBody.findings };
  }
  const { answer, route, findings } = byStructure(all, count);
  const eligible = answer === 'no' ? byBody.answer : answer;
  const ofBody = answer === 'no' ? byBody.findings : byBody.findings.map(notNeeded);
  return { eligible, route: eligible === 'yes' ? route : null, findings: [...ofBody, ...findings] };
}

function withinExperiment({ input, on }: Assessed, answered: Answered): Answered {
  const over = experimentOver(input, on);
  if (over === undefined) return answered;
  const eligible = answered.eligible === 'yes' ? 'unknown' : answered.eligible;
  return { eligible, route: null, findings: [over, ...answered.findings.map(afterExperiment)] };
}

/**
 * Says whether a person may be hired in insertion (éligibilité à l'insertion par l'activité économique) on a day: a body
 * that may prescribe (prescripteur habilité) appreciated the person's difficulties, and no grid of criteria binds it; or
 * the structure declares the person eligible by itself, on one criterion of level 1 or on several of level 2, two for an
 * AI or an ETTI, three for an EI or an ACI. Only the hire of an eligible person carries the aid.
 *
 * How long a proof is good is what Les emplois de l'inclusion asks, and decides nothing alone: a proof that is too old, or
 * without its day, leaves the answer unknown where it would matter. The last day counts. The number of an EITI was read on
 * that platform only: what it decides is uncertain. After the term of the experiment of the EITI no answer is a yes.
 *
 * An individual diagnosis comes first on every way, by the prescriber or by the structure: without it the answer is no,
 * and unknown while nothing is said of it.
 *
 * No personal data is asked: codes and days only.
 *
 * Source: Code du travail, art. L5132-3, R5132-1-5 and R5132-1-7; arrêté du 1er septembre 2021, as of the day given.
 *
 * @param input - Kind, day, criteria held, prescriber.
 * @returns The answer, what counts towards it, and the findings.
 * @throws {@link PalierError} with the path of what is refused; `siae/no-text-then` before 1 September 2021,
 * `siae/contradictory-criteria` for under 26 and over 50, or jobseeker for 12 to 24 months and for 24 or more,
 * `siae/duplicate-criterion`, `siae/proof-after-day`.
 *
 * @example
 * ```ts
 * const held = [{ code: 'QPV', provenOn: '2026-05-04' }, { code: 'SENIOR' }] as const;
 * const asked = { on: '2026-06-01', criteria: held, prescribedBy: null, diagnosisDone: true } as const;
 * console.log(personEligibility({ ...asked, kind: 'AI' }).eligible); //=> yes
 * const inAci = personEligibility({ ...asked, kind: 'ACI' });
 * console.log(inAci.eligible, inAci.levelTwoMissing); //=> no 1
 * ```
 */
export function personEligibility(input: EligibilityInput): PersonEligibility {
  const all = assessed(parseInput(eligibilitySchema, input));
  const count = countOf(all.judged);
  const { eligible, route, findings } = withinExperiment(all, answerOf(all, count));
  const codes = (list: readonly Judged[]): readonly CriterionCode[] => list.map(({ code }) => code);
  const tables = [
    ...Object.values(insertionCriteria),
    insertionLevelTwoNumber[all.input.kind],
    insertionProofs,
    insertionPrescribers,
  ];
  return {
    on: all.on,
    eligible,
    route,
    levelOne: codes(count.levelOne),
    levelTwo: codes(count.levelTwo),
    doubtful: codes(count.doubtful),
    levelTwoNeeded: all.needed,
    levelTwoMissing: Math.max(0, all.needed - count.levelTwo.length),
    findings: [...findings, ...lawCheckedBefore(all.on, tables, all.basis.rule)],
  };
}

/**
 * The same as {@link personEligibility}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The answer, or why it was refused.
 *
 * @example
 * ```ts
 * const result = safePersonEligibility({} as never);
 * console.log(result.ok ? 'accepted' : result.error.code); //=> core/missing-value
 * ```
 */
export function safePersonEligibility(input: EligibilityInput): SafeResult<PersonEligibility> {
  return attempt(() => personEligibility(input));
}
