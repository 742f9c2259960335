/**
 * A subsidy (subvention) in the place of a contract: when an aid is one, when it risks being a public contract, and what it
 * then asks for.
 */
import {
  attempt,
  exact,
  figure,
  finding,
  parseInput,
  refuse,
  type Citation,
  type CivilDate,
  type Decimal,
  type ErrorPath,
  type Finding,
  type FindingInput,
  type SafeResult,
} from '../../core/index.js';
import { subsidyTables, type BuyerClass, type LawTable, type SubsidyTest } from '../../law/index.js';
import { lawCheckedBefore } from '../law-checked.js';
import { readBuyer } from '../need/buyer.js';
import { ruledIf, ruledOn, type Ruled } from '../ruled.js';
import type { RouteStatus } from './route.js';
import { subsidySchema, type SubsidyFacts, type SubsidyInput } from './subsidy-input.js';

/** Whether an aid may be given as a subsidy, and what it then asks for. Plain JSON. */
export interface SubsidyVerdict {
  /** Whether the route may be taken. */
  readonly status: RouteStatus;
  /** The tests that the facts fail. */
  readonly failed: readonly SubsidyTest[];
  /** The tests that no fact given settles. */
  readonly unknown: readonly SubsidyTest[];
  /** Whether a written convention is compulsory; `uncertain` when the amount is not known, or whether the giver is bound. */
  readonly convention: 'yes' | 'uncertain' | 'no';
  /** What the law says, with its articles. */
  readonly findings: readonly Finding[];
}

interface Worded {
  readonly failed: Finding;
  readonly unknown: Finding;
}

/**
 * The rules of subsidies on a day, for one class of giver.
 *
 * @internal
 */
export interface SubsidyRules {
  /** The day of the request. */
  readonly on: CivilDate;
  /** The tests of the definition. */
  readonly tests: Ruled<readonly SubsidyTest[]>;
  /** What is said of each test. */
  readonly worded: Readonly<Record<SubsidyTest, Worded>>;
  /** What is said where all tests pass. */
  readonly passed: Finding;
  /** What is said where the giver defined the need. */
  readonly requalification: Finding;
  /** What is said of a giver that the statute may not bind. */
  readonly giver: Finding | undefined;
  /** The amount that a year's subsidy must exceed for the convention, in euros. */
  readonly above: Ruled<Decimal>;
  /** What is said of grants for social housing. */
  readonly socialHousing: Finding;
  /** What is said of an amount that is not known. */
  readonly amountUnknown: Finding;
  /** What is said of the financial report. */
  readonly report: Finding;
  /** What is said of the engagement contract, by recipient; absent before its first day. */
  readonly engagement:
    { readonly signs: Finding; readonly unknown: Finding; readonly who: ReadonlySet<string> } | undefined;
}

const BREACHED = { outcome: 'breached', severity: 'blocking' } as const;
const ASKS = { outcome: 'uncertain', severity: 'warning', reason: 'missing-fact' } as const;
const UNSETTLED = { outcome: 'uncertain', severity: 'warning', reason: 'unsettled-law' } as const;
const TO_DO = { outcome: 'not-applicable', severity: 'warning' } as const;
const INFO = { outcome: 'not-applicable', severity: 'info' } as const;

type How = Pick<FindingInput, 'outcome' | 'severity' | 'reason'>;

function made(code: string, basis: readonly Citation[], how: How, figures: FindingInput['figures'] = []): Finding {
  return finding({ code, basis, figures, ...how });
}

function engagementOn(on: CivilDate, due: How): SubsidyRules['engagement'] {
  const rule = ruledIf(subsidyTables.engagement, on);
  if (rule === undefined) return undefined;
  const { basis } = rule;
  return {
    who: new Set<string>(rule.value),
    signs: made('lots/subsidy-engagement-contract', basis, due),
    unknown: made('lots/subsidy-engagement-unknown', basis, ASKS),
  };
}

/**
 * Looks up, once, the rules of subsidies.
 *
 * @param on - The day of the request, checked.
 * @param giver - The class of the giver.
 * @param path - Where the day stands in the input.
 * @returns The rules, for {@link subsidy}.
 * @throws {@link PalierError} `lots/no-text-then` before 1 April 2016.
 *
 * @internal
 */
export function subsidyRules(on: CivilDate, giver: BuyerClass, path: ErrorPath = ['days']): SubsidyRules {
  const tests = ruledOn(subsidyTables.definition, on, path);
  const above = ruledOn(subsidyTables.convention, on, path);
  const givers = ruledOn(subsidyTables.givers, on, path);
  const report = ruledOn(subsidyTables.report, on, path);
  const bound = givers.value[giver] === 'bound';
  // What the statute asks for is only to be carried out by those it binds.
  const due: How = bound ? TO_DO : UNSETTLED;
  const worded = (test: SubsidyTest): Worded => ({
    failed: made(`lots/subsidy-test/${test}`, tests.basis, BREACHED),
    unknown: made(`lots/subsidy-test-unknown/${test}`, tests.basis, ASKS),
  });
  return {
    on,
    tests,
    worded: {
      'general-interest': worded('general-interest'),
      'initiated-by-recipient': worded('initiated-by-recipient'),
      'defined-by-recipient': worded('defined-by-recipient'),
      'no-individualised-service': worded('no-individualised-service'),
    },
    passed: made('lots/subsidy-tests-passed', tests.basis, { outcome: 'met', severity: 'info' }),
    requalification: made('lots/subsidy-requalification', tests.basis, BREACHED),
    giver: bound ? undefined : made('lots/subsidy-giver-not-established', givers.basis, UNSETTLED),
    above: { value: exact(above.value), basis: above.basis },
    socialHousing: made('lots/subsidy-social-housing', ruledOn(subsidyTables.socialHousing, on, path).basis, INFO),
    amountUnknown: made('lots/subsidy-amount-unknown', above.basis, ASKS, [figure('above', above.value, 'eur')]),
    report: made('lots/subsidy-report', report.basis, due, [figure('months', report.value.months, 'months')]),
    engagement: engagementOn(on, due),
  };
}

/** Whether a test passes; nothing when no fact settles it. */
const PASSES: Readonly<Record<SubsidyTest, (facts: SubsidyFacts) => boolean | undefined>> = {
  'general-interest': ({ generalInterest }) => generalInterest,
  'initiated-by-recipient': ({ initiatedByRecipient }) => initiatedByRecipient,
  'defined-by-recipient': ({ definedByRecipient }) => definedByRecipient,
  'no-individualised-service': ({ individualisedService }) =>
    individualisedService === undefined ? undefined : !individualisedService,
};

type ConventionAnswer = Pick<SubsidyVerdict, 'convention'> & { readonly finding: Finding };

function conventionOf(rules: SubsidyRules, facts: SubsidyFacts): ConventionAnswer {
  if (facts.forSocialHousingConstruction === true) return { convention: 'no', finding: rules.socialHousing };
  const { amount } = facts;
  if (amount === undefined) return { convention: 'uncertain', finding: rules.amountUnknown };
  const { value, basis } = rules.above;
  const figures = [figure('amount', amount, 'eur'), figure('above', value, 'eur')];
  if (amount.lessThanOrEqualTo(value)) {
    return { convention: 'no', finding: made('lots/subsidy-convention-not-due', basis, INFO, figures) };
  }
  return rules.giver === undefined
    ? { convention: 'yes', finding: made('lots/subsidy-convention-due', basis, TO_DO, figures) }
    : { convention: 'uncertain', finding: made('lots/subsidy-convention-due', basis, UNSETTLED, figures) };
}

function engagementFindings({ engagement }: SubsidyRules, { recipient }: SubsidyFacts): readonly Finding[] {
  if (engagement === undefined) return [];
  if (recipient === undefined) return [engagement.unknown];
  return engagement.who.has(recipient) ? [engagement.signs] : [];
}

function statusOf(rules: SubsidyRules, unknown: readonly SubsidyTest[]): RouteStatus {
  if (unknown.length > 0) return 'conditional';
  return rules.giver === undefined ? 'open' : 'uncertain';
}

/**
 * Judges an aid under rules looked up once.
 *
 * @param rules - The rules of the day of the request.
 * @param facts - What is known of the aid.
 * @returns The verdict.
 *
 * @internal
 */
export function subsidy(rules: SubsidyRules, facts: SubsidyFacts): SubsidyVerdict {
  const ownNeed = facts.buyerDefinedNeed === true;
  const failed = rules.tests.value.filter((test) => PASSES[test](facts) === false);
  const unknown = rules.tests.value.filter((test) => PASSES[test](facts) === undefined);
  const risk = ownNeed ? [rules.requalification] : [];
  const against = [...risk, ...failed.map((test) => rules.worded[test].failed)];
  if (against.length > 0) return { status: 'closed', failed, unknown, convention: 'no', findings: against };
  const { convention, finding: about } = conventionOf(rules, facts);
  const tests = unknown.length === 0 ? [rules.passed] : unknown.map((test) => rules.worded[test].unknown);
  const giver = rules.giver === undefined ? [] : [rules.giver];
  return {
    status: statusOf(rules, unknown),
    failed,
    unknown,
    convention,
    findings: [...tests, ...giver, about, rules.report, ...engagementFindings(rules, facts)],
  };
}

/**
 * Says whether an aid to a structure may be given as a subsidy (subvention) rather than paid as a contract, and what it then
 * asks for.
 *
 * A subsidy helps a project of general interest that its recipient started and defined, and buys no individualised service.
 * Where the giver defined the need, as a landlord does for the upkeep of its buildings, the aid risks being a public
 * contract passed without its rules: `closed`. A test that no fact settles leaves `conditional`.
 *
 * A written convention is compulsory above 23,000 euros for the year (23,000.00 does not ask for one), but for grants for
 * social housing; the recipient renders a financial report; an association or a foundation signs the republican engagement
 * contract for requests since 2 January 2022. Whether the statute binds a private landlord (ESH, co-operative, SEM) is not
 * established: `uncertain`, and the safe course is to do what it asks.
 *
 * Source: loi 2000-321 art. 9-1 to 10-1, décret 2001-495 art. 1, décret 2021-1947.
 *
 * @param input - Day, giver, facts; amounts in euros.
 * @returns The status, the tests that fail or are not known, whether a convention is due, and the findings.
 * @throws {@link PalierError} with the path of what is refused; `core/date-out-of-range` for a request after the award,
 * `lots/no-text-then` for a request before 1 April 2016.
 *
 * @example
 * ```ts
 * const aid = { on: '2026-06-01', buyer: { class: 'oph' }, generalInterest: true, amount: '23000.01', recipient: 'association' } as const;
 * const own = { initiatedByRecipient: true, definedByRecipient: true, individualisedService: false };
 * const { status, convention } = assessSubsidy({ ...aid, ...own });
 * console.log(status, convention); //=> open yes
 * console.log(assessSubsidy({ ...aid, ...own, buyerDefinedNeed: true }).status); //=> closed
 * ```
 */
export function assessSubsidy(input: SubsidyInput): SubsidyVerdict {
  const { on, buyer, ...rest } = parseInput(subsidySchema, input);
  const giver = readBuyer(buyer, ['buyer']);
  const requestedOn = readRequest(rest.requestedOn, on);
  const path = [rest.requestedOn === undefined ? 'on' : 'requestedOn'];
  const rules = subsidyRules(requestedOn, giver.class, path);
  const verdict = subsidy(rules, rest as SubsidyFacts);
  const tables = Object.values<LawTable<unknown>>({ ...subsidyTables });
  return {
    ...verdict,
    findings: [...verdict.findings, ...lawCheckedBefore(on as CivilDate, tables, rules.tests.basis)],
  };
}

function readRequest(requestedOn: string | undefined, on: string): CivilDate {
  if (requestedOn !== undefined && requestedOn > on) {
    refuse('core/date-out-of-range', `a day up to ${on}, that of the award`, requestedOn, ['requestedOn']);
  }
  return (requestedOn ?? on) as CivilDate;
}

/**
 * The same as {@link assessSubsidy}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The verdict, or why it was refused.
 *
 * @example
 * ```ts
 * const result = safeAssessSubsidy({ on: '2016-03-31', buyer: { class: 'oph' } });
 * console.log(result.ok ? 'accepted' : result.error.code); //=> lots/no-text-then
 * ```
 */
export function safeAssessSubsidy(input: SubsidyInput): SafeResult<SubsidyVerdict> {
  return attempt(() => assessSubsidy(input));
}
