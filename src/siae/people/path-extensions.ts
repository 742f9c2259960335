/**
 * Whether the extensions of an insertion path are those of the law, and how far each carries it.
 */
import {
  addDays,
  earliest,
  figure,
  finding,
  inclusiveDays,
  period,
  type CivilDate,
  type ErrorPath,
  type Figure,
  type Finding,
} from '../../core/index.js';
import {
  citationsOf,
  insertionPathRules,
  rowOn,
  type PathExtensionCase,
  type PathExtensionReason,
} from '../../law/index.js';
import { dayAfterTerm, lastDayOfTerm } from '../term.js';
import type { ExtensionFacts, PathFacts } from './path-facts.js';

/** How far a path may go in one case. */
export interface PossiblePathExtension {
  /** The case. */
  readonly reason: PathExtensionReason;
  /** Who decides. */
  readonly decidedBy: 'siae' | 'prescriber';
  /** Whether the case is open to this person at this employer; `unknown` when a fact is missing. */
  readonly open: 'yes' | 'no' | 'unknown';
  /** The last day that the path may then have; `null` where it goes to the end of a training or of a contract. */
  readonly lastDay: CivilDate | null;
  /** The day from which the path is then over in any case: the day after; `null` in the same cases. */
  readonly overFrom: CivilDate | null;
}

type Known = boolean | undefined;

function personFits(reason: PathExtensionReason, { person }: PathFacts): Known {
  if (reason === 'aged-50') return person.aged50;
  return reason === 'disabled-worker' ? person.disabledWorker : undefined;
}

/** The cases, in the order of the law. */
const REASONS: readonly PathExtensionReason[] = [
  'permanent-contract',
  'training',
  'aged-50',
  'disabled-worker',
  'serious-difficulty',
];

function lastOfTotal(reason: PathExtensionReason, facts: PathFacts): CivilDate | null {
  const months = facts.law.extensionTotals.value[reason];
  return months === null ? null : lastDayOfTerm(facts.startedOn, months);
}

/**
 * How far the path may go, case by case.
 *
 * @param facts - The facts.
 * @returns The cases, in the order of the law.
 *
 * @internal
 */
export function possibleExtensions(facts: PathFacts): readonly PossiblePathExtension[] {
  return REASONS.map((reason) => {
    const { decidedBy, kinds } = facts.law.extensionCases.value[reason];
    const fits = kinds.includes(facts.kind) ? personFits(reason, facts) : false;
    const months = facts.law.extensionTotals.value[reason];
    return {
      reason,
      decidedBy,
      open: fits === undefined ? 'unknown' : fits ? 'yes' : 'no',
      lastDay: lastOfTotal(reason, facts),
      overFrom: months === null ? null : dayAfterTerm(facts.startedOn, months),
    };
  });
}

type DeciderVerdict = 'met' | 'uncertain' | 'breached';

// An EI or an ACI that recruited directly may extend the contract of these workers: whether the path follows is in doubt.
function deciderVerdict(one: ExtensionFacts, { kind }: PathFacts, rule: PathExtensionCase): DeciderVerdict {
  if (one.decidedBy === 'prescriber' || rule.decidedBy === 'siae') return 'met';
  const mayExtendContract = kind === 'EI' || kind === 'ACI';
  return mayExtendContract && one.reason !== 'serious-difficulty' ? 'uncertain' : 'breached';
}

/**
 * The last day that an extension carries the path to, as far as the law lets it: `null` without end, `undefined` when it
 * does not count.
 *
 * @param one - The extension.
 * @param facts - The facts.
 * @returns The day.
 *
 * @internal
 */
export function extendedTo(one: ExtensionFacts, facts: PathFacts): CivilDate | null | undefined {
  const rule = facts.law.extensionCases.value[one.reason];
  const counts =
    rule.kinds.includes(facts.kind) &&
    deciderVerdict(one, facts, rule) === 'met' &&
    personFits(one.reason, facts) !== false;
  if (!counts) return undefined;
  if (one.lastDay === null) return null;
  const decision = rule.decisionMonths === null ? null : lastDayOfTerm(one.firstDay, rule.decisionMonths);
  const training = one.reason === 'training' ? (one.trainingEndsOn ?? null) : null;
  const ends = [one.lastDay, lastOfTotal(one.reason, facts), decision, training];
  return earliest(ends.filter((end) => end !== null));
}

interface Common {
  readonly basis: ReturnType<typeof citationsOf>;
  readonly path: ErrorPath;
}

const word = (isMet: boolean) =>
  isMet ? ({ outcome: 'met', severity: 'info' } as const) : ({ outcome: 'breached', severity: 'blocking' } as const);

const MISSING = { outcome: 'uncertain', reason: 'missing-fact', severity: 'warning' } as const;

function deciderCode(verdict: DeciderVerdict, { reason }: ExtensionFacts, { decidedBy }: PathExtensionCase): string {
  const codes = { met: decidedBy, breached: 'prescriber-missing', uncertain: `direct-hire/${reason}` } as const;
  return codes[verdict];
}

function deciderFinding(one: ExtensionFacts, facts: PathFacts, common: Common): Finding {
  const rule = facts.law.extensionCases.value[one.reason];
  const verdict = deciderVerdict(one, facts, rule);
  return finding({
    ...common,
    ...(verdict === 'uncertain'
      ? ({ outcome: 'uncertain', reason: 'unsettled-law', severity: 'warning' } as const)
      : word(verdict === 'met')),
    code: `siae/path-extension-decider/${deciderCode(verdict, one, rule)}`,
    figures: verdict === 'uncertain' ? [figure('kind', facts.kind, 'text')] : [],
  });
}

function personFinding(one: ExtensionFacts, facts: PathFacts, common: Common): readonly Finding[] {
  if (one.reason !== 'aged-50' && one.reason !== 'disabled-worker') return [];
  const fits = personFits(one.reason, facts);
  const code = `siae/path-extension-person/${one.reason}`;
  if (fits === undefined) return [finding({ ...common, code: `${code}-unknown`, ...MISSING })];
  return [finding({ ...common, code: fits ? code : `${code}-no`, ...word(fits) })];
}

function kindFinding(one: ExtensionFacts, facts: PathFacts, common: Common): readonly Finding[] {
  if (facts.law.extensionCases.value[one.reason].kinds.includes(facts.kind)) return [];
  const figures = [figure('kind', facts.kind, 'text')];
  return [finding({ ...common, code: 'siae/path-extension-kind', ...word(false), figures })];
}

function trainingFinding(trainingEndsOn: CivilDate | undefined, lastDay: CivilDate, common: Common): Finding {
  const code = 'siae/path-extension-training';
  const figures = [figure('lastDay', lastDay, 'day')];
  if (trainingEndsOn === undefined) return finding({ ...common, code: `${code}-unknown`, ...MISSING, figures });
  const both = [...figures, figure('training', trainingEndsOn, 'day')];
  return finding({ ...common, code, ...word(lastDay <= trainingEndsOn), figures: both });
}

function endFindings(one: ExtensionFacts, facts: PathFacts, common: Common): readonly Finding[] {
  const { firstDay, lastDay, reason } = one;
  if (lastDay === null || reason === 'permanent-contract') {
    const code = 'siae/path-extension-permanent';
    return [finding({ ...common, code, outcome: 'not-applicable', severity: 'info' })];
  }
  const months = facts.law.extensionTotals.value[reason];
  if (months === null) return [trainingFinding(one.trainingEndsOn, lastDay, common)];
  const { decisionMonths } = facts.law.extensionCases.value[reason];
  const limit = lastDayOfTerm(facts.startedOn, months);
  const total = finding({
    ...common,
    basis: citationsOf(facts.law.extensionTotals),
    code: 'siae/path-extension-total',
    ...word(lastDay <= limit),
    figures: [figure('lastDay', lastDay, 'day'), figure('months', months, 'months'), figure('limit', limit, 'day')],
  });
  if (decisionMonths === null) return [total];
  const decision = lastDayOfTerm(firstDay, decisionMonths);
  const figures = [
    figure('lastDay', lastDay, 'day'),
    figure('months', decisionMonths, 'months'),
    figure('limit', decision, 'day'),
  ];
  return [total, finding({ ...common, code: 'siae/path-extension-decision', ...word(lastDay <= decision), figures })];
}

// What the platform would refuse is told, and decides nothing.
function platformFinding(one: ExtensionFacts, facts: PathFacts, path: ErrorPath): readonly Finding[] {
  const row = rowOn(insertionPathRules.platformExtensions, facts.on);
  if (row === undefined) return [];
  const { requestDays, cumulatedDays } = row.value[one.reason];
  const length = ({ firstDay, lastDay }: ExtensionFacts): number =>
    lastDay === null ? 0 : inclusiveDays(period(firstDay, lastDay));
  const asked = length(one);
  const sum = facts.extensions
    .filter(({ firstDay }) => firstDay <= one.firstDay)
    .reduce((days, each) => days + (each.reason === one.reason ? length(each) : 0), 0);
  const most = cumulatedDays ?? sum;
  if (asked <= requestDays && sum <= most) return [];
  const figures = [
    figure('asked', asked, 'days'),
    figure('sum', sum, 'days'),
    figure('request', requestDays, 'days'),
    figure('cumulated', most, 'days'),
  ];
  const code = 'siae/path-extension-platform';
  return [finding({ code, outcome: 'not-applicable', severity: 'warning', basis: citationsOf(row), figures, path })];
}

function lateFinding(one: ExtensionFacts, over: CivilDate, common: Common): readonly Finding[] {
  if (one.firstDay <= over) return [];
  const figures: readonly Figure[] = [figure('firstDay', one.firstDay, 'day'), figure('overFrom', over, 'day')];
  const code = 'siae/path-extension-after-end';
  return [finding({ ...common, code, outcome: 'uncertain', reason: 'unsettled-law', severity: 'warning', figures })];
}

/**
 * What the law says of each extension.
 *
 * @param facts - The facts.
 * @param firstEnd - The last day of the path without extension, on the longest reading.
 * @returns The findings, extension by extension.
 *
 * @internal
 */
export function extensionFindings(facts: PathFacts, firstEnd: CivilDate): readonly Finding[] {
  let end = firstEnd;
  return facts.extensions.flatMap((one, position) => {
    const path: ErrorPath = ['extensions', position];
    const common = { basis: citationsOf(facts.law.extensionCases), path };
    const late = lateFinding(one, addDays(end, 1), common);
    const to = extendedTo(one, facts);
    if (to !== undefined && to !== null && to > end) end = to;
    return [
      deciderFinding(one, facts, common),
      ...kindFinding(one, facts, common),
      ...personFinding(one, facts, common),
      ...endFindings(one, facts, common),
      ...late,
      ...platformFinding(one, facts, path),
    ];
  });
}
