/**
 * The landlord's own staff: what share of its cost is recoverable (décrets 82-955 and 87-713, art. 2).
 */
import {
  addDays,
  civilDate,
  daysBetween,
  differenceOf,
  earliest,
  exact,
  figure,
  finding,
  given,
  inclusiveDays,
  overlap,
  productInCents,
  readPeriod,
  refuse,
  sumOf,
  type Citation,
  type CivilDate,
  type ErrorPath,
  type Explained,
  type Finding,
  type Period,
} from '../../core/index.js';
import {
  buildingEmployeeShares,
  caretakerShares,
  citationsOf,
  cite,
  excludedPayItems,
  requireRow,
  supervisionShare,
  type LawTable,
} from '../../law/index.js';
import {
  allocationOf,
  amountOf,
  type Assessed,
  type CostPart,
  type PartKind,
  type Rules,
  type TreatmentSource,
  rulesFor,
} from '../part.js';
import { decreeOf, underRegime } from '../regime.js';
import type {
  AllocationInput,
  ArrangementInput,
  BuildingEmployeeInput,
  CaretakerInput,
  StaffTask,
  SupervisionInput,
  WorkerInput,
} from '../schema.js';

/** A provider's presence on a task that a caretaker's employment contract gives too. */
export interface Overlap {
  /** The task. */
  readonly task: StaffTask;
  /** Whether it is for good, as far as it says so. */
  readonly presence?: 'lasting' | 'temporary';
  /** The provider's name. */
  readonly provider: string;
  /** Where and on which days, as far as it says so. */
  readonly allocation: AllocationInput;
}

/** Tells whether two posts may meet: they share a dwelling and a day. */
export type Meeting = (first: AllocationInput, second: AllocationInput) => boolean;

const TASKS_WORD = ['no-task', 'one-task', 'both-tasks'] as const;

const LAST_DAY_BEFORE_2009 = civilDate('2008-12-31');

// The day whose staff rules apply: résidences sociales keep the wording of before 2009.
function staffDay({ on, regime }: Rules): CivilDate {
  return regime.staffRules === 'before-2009' ? earliest([on, LAST_DAY_BEFORE_2009]) : on;
}

// What the landlord bears in the end: sick pay that social security pays back to it is no spending of its own.
function borneCost({ grossEmployerCost, socialSecurityReceived }: WorkerInput, path: ErrorPath): Explained {
  const paid = given({ key: 'charges/employer-cost', name: 'employerCost', unit: 'eur' }, grossEmployerCost);
  if (socialSecurityReceived === undefined) return paid;
  const borne = differenceOf({ key: 'charges/borne-cost', name: 'employerCost', unit: 'eur' }, [
    paid,
    given({ key: 'charges/social-security-money', name: 'received', unit: 'eur' }, socialSecurityReceived),
  ]);
  if (borne.value.isNegative()) {
    return refuse(
      'charges/social-security-exceeds-cost',
      'money of social security no higher than the employer cost',
      borne.value.toFixed(2),
      [...path, 'socialSecurityReceived'],
    );
  }
  return borne;
}

function grossCost(workers: readonly WorkerInput[], pathOf: (worker: number) => ErrorPath): Explained {
  const costs = workers.map((worker, position) => borneCost(worker, pathOf(position)));
  const [only, ...others] = costs;
  if (only !== undefined && others.length === 0) return only;
  return sumOf({ key: 'charges/couple-cost', name: 'employerCost', unit: 'eur' }, costs);
}

// What may be counted of a cost: pay and the charges on it, less the excluded items.
function eligibleCost(
  workers: readonly WorkerInput[],
  gross: Explained,
  rules: Rules,
  pathOf: (worker: number) => ErrorPath,
): Explained {
  const day = staffDay(rules);
  const row = requireRow(excludedPayItems, day);
  const items = workers.flatMap(({ excludedPay = [] }, worker) =>
    excludedPay.map(({ item, amount }, position) => {
      if (!row.value.some(({ code }) => code === item)) {
        return refuse('charges/no-excluded-item-then', `an item of the list in force on ${day}`, item, [
          ...pathOf(worker),
          'excludedPay',
          position,
          'item',
        ]);
      }
      return given({ key: `charges/excluded-item/${item}`, name: item, unit: 'eur' }, amount);
    }),
  );
  if (items.length === 0) return gross;
  const eligible = differenceOf(
    {
      key: 'charges/eligible-cost',
      name: 'eligibleCost',
      unit: 'eur',
      citations: underRegime(citationsOf(row), rules),
    },
    [gross, ...items],
  );
  if (eligible.value.isNegative()) {
    const left = eligible.value.toFixed(2);
    return refuse('charges/exclusions-exceed-cost', 'excluded items no higher than the employer cost', left, pathOf(0));
  }
  return eligible;
}

interface Post {
  readonly kind: PartKind;
  readonly label: string;
  readonly path: ErrorPath;
  readonly code: null;
  readonly allocation: AllocationInput;
}

function postOf(kind: PartKind, input: AllocationInput & { readonly label: string }, path: ErrorPath): Post {
  return { kind, label: input.label, path, code: null, allocation: allocationOf(input) };
}

function part(post: Post, cost: Explained, recoverable: Explained, decidedBy: TreatmentSource = 'law'): CostPart {
  return { ...post, cost: amountOf(cost), recoverable: amountOf(recoverable), decidedBy };
}

function shareStep(key: string, value: string, citations: readonly Citation[]): Explained {
  return given({ key, name: 'share', unit: 'share', citations }, value);
}

function recoverableShare(post: Post, base: Explained, share: Explained): Explained {
  const context = [figure('post', post.label, 'text')];
  return productInCents({ key: `charges/${post.kind}-recoverable`, name: 'recoverable', unit: 'eur', context }, [
    base,
    share,
  ]);
}

function shareFinding(post: Post, share: Explained, outcome: Finding['outcome'] = 'met'): Finding {
  return finding({
    code: `charges/${post.kind}-share`,
    outcome,
    severity: 'info',
    basis: share.explanation.citations,
    figures: [figure('post', post.label, 'text'), figure('share', share.value, 'share')],
    path: post.path,
  });
}

function statutoryShare(
  kind: 'caretaker' | 'building-employee',
  tables: Readonly<Record<(typeof TASKS_WORD)[number], LawTable<string>>>,
  tasks: ReadonlySet<StaffTask>,
  rules: Rules,
): Explained {
  const word = TASKS_WORD[tasks.size as 0 | 1 | 2];
  const row = requireRow(tables[word], staffDay(rules));
  return shareStep(`charges/${kind}-share/${word}`, row.value, underRegime(citationsOf(row), rules));
}

function socialSecurityFindings(
  workers: readonly WorkerInput[],
  label: string,
  rules: Rules,
  pathOf: (worker: number) => ErrorPath,
): readonly Finding[] {
  return workers.flatMap(({ socialSecurityReceived: received }, position) =>
    received === undefined
      ? []
      : finding({
          code: 'charges/social-security-received',
          outcome: 'uncertain',
          reason: 'unsettled-law',
          severity: 'info',
          // The decree speaks of expenses; that only the cost borne is one is a reading. The Senate's question 13939 asked,
          // and the part of the answer read stops before this point.
          basis: [{ ...decreeOf('art. 2', rules), confidence: 'inferred' }],
          figures: [figure('post', label, 'text'), figure('received', exact(received), 'eur')],
          path: [...pathOf(position), 'socialSecurityReceived'],
        }),
  );
}

// A convention of this package, and no rule of law: up to a month, and less than half of the post's days.
const MAX_SHORT_OVERLAP = 31;

// Days of a post on which at least one of the others is there too, each counted once.
function daysShared(own: Period, others: readonly Period[]): number {
  const shared = others
    .flatMap((one) => overlap(own, one) ?? [])
    .sort((one, other) => daysBetween(other.firstDay, one.firstDay));
  let days = 0;
  let covered: CivilDate | undefined;
  for (const { firstDay, lastDay } of shared) {
    if (covered !== undefined && lastDay <= covered) continue;
    const from = covered === undefined || firstDay > covered ? firstDay : addDays(covered, 1);
    days += daysBetween(from, lastDay) + 1;
    covered = lastDay;
  }
  return days;
}

// The days of providers who do not say whether they are there for good, when all are dated and they are few.
function shortOverlap(beside: readonly Overlap[], { period }: AllocationInput): number | undefined {
  const unsaid = beside.filter(({ presence }) => presence === undefined);
  const periods = unsaid.flatMap(({ allocation }) => allocation.period ?? []);
  if (period === undefined || unsaid.length === 0 || periods.length < unsaid.length) return undefined;
  const own = readPeriod(period);
  const days = daysShared(
    own,
    periods.map((one) => readPeriod(one)),
  );
  return days <= MAX_SHORT_OVERLAP && days * 2 < inclusiveDays(own) ? days : undefined;
}

interface Beside {
  /** Those who are there for good, or are taken to be. */
  readonly lasting: readonly Overlap[];
  /** The others. */
  readonly temporary: readonly Overlap[];
  /** Days of those who do not say it and are taken to be temporary. */
  readonly shortDays: number | undefined;
}

function besideOf(
  overlaps: readonly Overlap[],
  tasks: ReadonlySet<StaffTask>,
  own: AllocationInput,
  meet: Meeting,
): Beside {
  const beside = overlaps.filter(({ task, allocation }) => tasks.has(task) && meet(allocation, own));
  const shortDays = shortOverlap(beside, own);
  const isTemporary = ({ presence }: Overlap): boolean =>
    presence === 'temporary' || (presence === undefined && shortDays !== undefined);
  return {
    lasting: beside.filter((one) => !isTemporary(one)),
    temporary: beside.filter(isTemporary),
    shortDays,
  };
}

const WITH_A_FIRM_FOR_GOOD = [cite('cass-2013-12-17-12-26780', { confidence: 'confirmed' })] as const;

function caretaker(
  input: CaretakerInput,
  path: ErrorPath,
  overlaps: readonly Overlap[],
  rules: Rules,
  meet: Meeting,
): Assessed {
  const post = postOf('caretaker', input, path);
  const tasks = new Set(input.workers.flatMap((worker) => worker.tasks));
  const pathOf = (worker: number): ErrorPath => [...path, 'workers', worker];
  const gross = grossCost(input.workers, pathOf);
  const base = eligibleCost(input.workers, gross, rules, pathOf);
  const statutory = statutoryShare('caretaker', caretakerShares, tasks, rules);
  const sickPay = socialSecurityFindings(input.workers, input.label, rules, pathOf);
  const beside = besideOf(overlaps, tasks, post.allocation, meet);
  const [lasting] = beside.lasting;
  if (lasting !== undefined) {
    // A ruling, not the decree: what the caretaker no longer does alone is not recoverable at all.
    const nothing = shareStep('charges/caretaker-share/not-alone', '0', WITH_A_FIRM_FOR_GOOD);
    const notAlone = finding({
      code: 'charges/caretaker-not-alone',
      outcome: 'breached',
      severity: 'warning',
      basis: WITH_A_FIRM_FOR_GOOD,
      figures: [
        figure('post', input.label, 'text'),
        figure('provider', lasting.provider, 'text'),
        figure('share', statutory.value, 'share'),
      ],
      path,
    });
    return { parts: [part(post, gross, recoverableShare(post, base, nothing))], findings: [notAlone, ...sickPay] };
  }
  const findings = [shareFinding(post, statutory), ...sickPay];
  const short = beside.temporary.find(({ presence }) => presence === undefined);
  if (short !== undefined && beside.shortDays !== undefined) {
    findings.push(
      finding({
        code: 'charges/short-overlap',
        outcome: 'uncertain',
        reason: 'missing-fact',
        severity: 'warning',
        basis: [...statutory.explanation.citations, ...WITH_A_FIRM_FOR_GOOD],
        figures: [
          figure('post', input.label, 'text'),
          figure('provider', short.provider, 'text'),
          figure('days', beside.shortDays, 'count'),
          figure('limit', MAX_SHORT_OVERLAP, 'count'),
        ],
        path,
      }),
    );
  }
  const standIn = beside.temporary[0];
  if (standIn !== undefined) {
    findings.push(
      finding({
        // The clause that keeps the share while a third party stands in came with the rates of 2009.
        code:
          staffDay(rules) > LAST_DAY_BEFORE_2009
            ? 'charges/temporary-stand-in'
            : 'charges/temporary-stand-in-before-2009',
        outcome: 'uncertain',
        reason: 'unsettled-law',
        severity: 'warning',
        basis: statutory.explanation.citations,
        figures: [figure('post', input.label, 'text'), figure('provider', standIn.provider, 'text')],
        path,
      }),
    );
  }
  return { parts: [part(post, gross, recoverableShare(post, base, statutory))], findings };
}

// No text read says what becomes of the employee's pay then: the amounts stay, and the question is said.
function besideEmployee(post: Post, share: Explained, { lasting }: Beside): readonly Finding[] {
  if (share.value.isZero()) return [];
  return [...new Set(lasting.map(({ provider }) => provider))].map((provider) =>
    finding({
      code: 'charges/employee-beside-provider',
      outcome: 'uncertain',
      reason: 'unsettled-law',
      severity: 'warning',
      basis: share.explanation.citations,
      figures: [figure('post', post.label, 'text'), figure('provider', provider, 'text')],
      path: post.path,
    }),
  );
}

function buildingEmployee(
  input: BuildingEmployeeInput,
  path: ErrorPath,
  overlaps: readonly Overlap[],
  rules: Rules,
  meet: Meeting,
): Assessed {
  const post = postOf('building-employee', input, path);
  const tasks = new Set(input.tasks);
  const gross = grossCost([input], () => path);
  const base = eligibleCost([input], gross, rules, () => path);
  const share = statutoryShare('building-employee', buildingEmployeeShares, tasks, rules);
  const beside = besideOf(overlaps, tasks, post.allocation, meet);
  const sickPay = socialSecurityFindings([input], input.label, rules, () => path);
  return {
    parts: [part(post, gross, recoverableShare(post, base, share))],
    findings: [shareFinding(post, share), ...besideEmployee(post, share, beside), ...sickPay],
  };
}

function supervision(
  input: SupervisionInput,
  path: ErrorPath,
  hasStaff: boolean,
  providers: readonly string[],
  rules: Rules,
): Assessed {
  const post = postOf('supervision', input, path);
  const cost = given({ key: 'charges/employer-cost', name: 'employerCost', unit: 'eur' }, input.cost);
  const row = requireRow(supervisionShare, staffDay(rules));
  const basis = underRegime(citationsOf(row), rules);
  const controlShare = exact(input.controlShare);
  const base = controlShare.equals(1)
    ? cost
    : productInCents({ key: 'charges/control-cost', name: 'controlCost', unit: 'eur' }, [
        cost,
        given({ key: 'charges/control-share', name: 'controlShare', unit: 'share' }, controlShare),
      ]);
  if (!hasStaff || row.value === null) {
    const key = hasStaff ? 'charges/supervision-share/no-rate' : 'charges/supervision-share/no-staff';
    const none = shareStep(key, '0', basis);
    const said = finding({
      code: hasStaff ? 'charges/supervision-without-rate' : 'charges/supervision-without-staff',
      outcome: hasStaff ? 'uncertain' : 'not-applicable',
      ...(hasStaff ? { reason: 'unsettled-law' } : {}),
      severity: 'info',
      basis,
      figures: [figure('post', input.label, 'text')],
      path,
    });
    const decidedBy = hasStaff ? 'prudence' : 'law';
    return { parts: [part(post, cost, recoverableShare(post, base, none), decidedBy)], findings: [said] };
  }
  const share = shareStep('charges/supervision-share/rate', row.value, basis);
  const findings = [shareFinding(post, share)];
  if (!controlShare.equals(1)) {
    findings.push(
      finding({
        code: 'charges/supervision-time-share',
        outcome: 'uncertain',
        reason: 'unsettled-law',
        severity: 'info',
        basis,
        figures: [figure('post', input.label, 'text'), figure('controlShare', controlShare, 'share')],
        path,
      }),
    );
  }
  for (const provider of providers) {
    findings.push(
      finding({
        code: 'charges/supervision-beside-provider',
        outcome: 'not-applicable',
        severity: 'info',
        basis,
        figures: [
          figure('post', input.label, 'text'),
          figure('provider', provider, 'text'),
          figure('controlShare', controlShare, 'share'),
        ],
        path,
      }),
    );
  }
  return { parts: [part(post, cost, recoverableShare(post, base, share))], findings };
}

/**
 * Assesses the landlord's own staff in an arrangement.
 *
 * @param arrangement - The checked arrangement.
 * @param overlaps - Tasks that a contract of the same arrangement covers too.
 * @param rules - Day, regime and territory.
 * @param path - Where the arrangement stands.
 * @param meet - Whether two posts may meet; a firm elsewhere or at another time works beside nobody.
 * @returns The parts and the findings.
 * @throws {@link PalierError} `charges/no-excluded-item-then`, `charges/exclusions-exceed-cost`,
 * `charges/social-security-exceeds-cost`.
 *
 * @internal
 */
export function assessStaff(
  arrangement: ArrangementInput,
  overlaps: readonly Overlap[],
  rules: Rules,
  path: ErrorPath,
  meet: Meeting,
): Assessed {
  const { caretakers = [], buildingEmployees = [], supervision: supervisors = [] } = arrangement;
  const hasStaff = caretakers.length + buildingEmployees.length > 0;
  const assessed = [
    ...caretakers.map((one, position) =>
      caretaker(one, [...path, 'caretakers', position], overlaps, rulesFor(rules, one), meet),
    ),
    ...buildingEmployees.map((one, position) =>
      buildingEmployee(one, [...path, 'buildingEmployees', position], overlaps, rulesFor(rules, one), meet),
    ),
    ...supervisors.map((one, position) => {
      const beside = overlaps.filter(({ allocation }) => meet(allocation, allocationOf(one)));
      const providers = [...new Set(beside.map(({ provider }) => provider))];
      return supervision(one, [...path, 'supervision', position], hasStaff, providers, rulesFor(rules, one));
    }),
  ];
  return {
    parts: assessed.flatMap(({ parts }) => parts),
    findings: assessed.flatMap(({ findings }) => findings),
  };
}
