/**
 * How long a CDDI lasts at most, and for which reasons it may run longer.
 */
import {
  addDays,
  civilDate,
  figure,
  finding,
  refuse,
  type Citation,
  type ErrorPath,
  type Finding,
  type Period,
  type UncertaintyReason,
} from '../../core/index.js';
import {
  citationsOf,
  cite,
  insertionContracts,
  insertionPathRules,
  requireRow,
  rowOn,
  type ContractExtensionRules,
} from '../../law/index.js';
import { lastDayOfTerm } from '../term.js';
import { conditionFinding, judgeClaims, type Claim } from './contract-checks.js';
import { decidedPeriods, type AssessedContract } from './insertion-contract-assessed.js';
import type {
  AgeExtensionInput,
  ContractExtensionInput,
  DisabilityExtensionInput,
  ExtensionDecider,
  SeriousDifficultyExtensionInput,
  TrainingExtensionInput,
} from './insertion-contract-input.js';

type SituationExtension = AgeExtensionInput | DisabilityExtensionInput;

interface Ground {
  readonly assessed: AssessedContract;
  readonly rules: ContractExtensionRules;
  readonly basis: readonly Citation[];
  /** The days beyond the longest length. */
  readonly beyond: Period;
  readonly path: ErrorPath;
}

// The total for these reasons is that of the path (R5132-1-8), not of the contract.
function pathGround(): Citation {
  return cite('code-travail', { article: 'art. R5132-1-8', confidence: 'confirmed' });
}

// Aid follows the path (R5132-1-9), and only a prescriber extends the path (R5132-1-8, 2°): the contract alone may not do.
function byStructure({ basis, path }: Ground): Finding {
  return finding({
    code: 'siae/insertion-contract-extension-by-structure',
    outcome: 'uncertain',
    reason: 'unsettled-law',
    severity: 'warning',
    basis: [...basis, pathGround(), cite('code-travail', { article: 'art. R5132-1-9', confidence: 'single-source' })],
    path: [...path, 'decidedBy'],
  });
}

function deciderFinding(decidedBy: ExtensionDecider | undefined, ground: Ground): Finding {
  const { assessed, rules, basis, path } = ground;
  const { directRecruitment } = assessed.input;
  const mayAct = rules.decidedBy.includes('structure-recruiting-directly');
  if (decidedBy === 'structure' && mayAct && directRecruitment === true) return byStructure(ground);
  const isUnknown = decidedBy === undefined || (decidedBy === 'structure' && mayAct && directRecruitment === undefined);
  const point = mayAct ? 'decider' : 'prescriber';
  return conditionFinding({
    code: `siae/insertion-contract-extension-${point}`,
    otherwise: `siae/insertion-contract-extension-no-${point}`,
    holds: isUnknown ? undefined : decidedBy === 'prescriber',
    basis,
    path: [...path, 'decidedBy'],
  });
}

interface DecidedDay {
  readonly decidedOn: string;
  /** The first day that the decision is for. */
  readonly firstDay: string;
  readonly path: ErrorPath;
}

// By its first day the contract that it extends is over.
function lateFindings({ decidedOn, firstDay, path }: DecidedDay, { basis }: Ground): readonly Finding[] {
  if (decidedOn < firstDay) return [];
  return [
    finding({
      code: 'siae/insertion-contract-extension-late',
      outcome: 'uncertain',
      reason: 'unsettled-law',
      severity: 'warning',
      basis,
      figures: [figure('decided', decidedOn, 'day'), figure('first', firstDay, 'day')],
      path,
    }),
  ];
}

// In progress when the ordinary length ends: begun by then.
function trainingStart(start: string | undefined, { basis, beyond, path }: Ground): Finding {
  const eve = addDays(beyond.firstDay, -1);
  const common = {
    code: 'siae/insertion-contract-extension-training-start',
    basis,
    path: [...path, 'trainingFirstDay'],
  };
  const known = [figure('eve', eve, 'day')];
  if (start === undefined) return conditionFinding({ ...common, holds: undefined, figures: known });
  return conditionFinding({
    ...common,
    otherwise: 'siae/insertion-contract-extension-training-later',
    holds: start <= eve,
    figures: [...known, figure('start', start, 'day')],
  });
}

function trainingClaim({ trainingFirstDay, trainingLastDay }: TrainingExtensionInput, ground: Ground): Claim {
  const { assessed, basis, beyond, path } = ground;
  const ends = civilDate(trainingLastDay);
  if (trainingFirstDay !== undefined && ends < trainingFirstDay) {
    const expected = `a last day from ${trainingFirstDay} on`;
    return refuse('core/reversed-period', expected, ends, [...path, 'trainingLastDay']);
  }
  const { lastDay } = assessed.contract;
  const runs = beyond.firstDay <= ends;
  const condition = conditionFinding({
    code: 'siae/insertion-contract-extension-training',
    otherwise: 'siae/insertion-contract-extension-training-over',
    holds: runs,
    basis,
    figures: [figure('ends', ends, 'day'), figure('last', lastDay, 'day'), figure('from', beyond.firstDay, 'day')],
    path: [...path, 'trainingLastDay'],
  });
  return {
    findings: [trainingStart(trainingFirstDay, ground), condition],
    covers: runs ? [{ firstDay: beyond.firstDay, lastDay: ends }] : [],
    path,
  };
}

function ageFinding({ age }: AgeExtensionInput, { rules, basis, path }: Ground): Finding {
  return conditionFinding({
    code: 'siae/insertion-contract-extension-age',
    holds: age >= rules.minAge,
    basis,
    figures: [figure('age', age, 'count'), figure('minimum', rules.minAge, 'count')],
    path: [...path, 'age'],
  });
}

// The path starts with the contract at the latest, so that it is over by this day unless it was suspended.
function totalFinding(reason: SituationExtension['reason'], { assessed, path }: Ground): Finding {
  const { contract, on } = assessed;
  const row = rowOn(insertionPathRules.extensionTotals, on);
  const months = row?.value[reason === 'age-50' ? 'aged-50' : 'disabled-worker'] ?? null;
  if (row === undefined || months === null) {
    return finding({
      code: 'siae/insertion-contract-total-unread',
      outcome: 'not-applicable',
      severity: 'info',
      basis: [pathGround()],
      path,
    });
  }
  const latest = lastDayOfTerm(contract.firstDay, months);
  const common = {
    basis: citationsOf(row),
    figures: [
      figure('months', months, 'months'),
      figure('latest', latest, 'day'),
      figure('last', contract.lastDay, 'day'),
    ],
    path,
  };
  if (contract.lastDay <= latest) {
    const code = 'siae/insertion-contract-total-in-path';
    return finding({ ...common, code, outcome: 'not-applicable', severity: 'info' });
  }
  const code = 'siae/insertion-contract-total-beyond-path';
  return finding({ ...common, code, outcome: 'uncertain', reason: 'unsettled-law', severity: 'warning' });
}

function situationDecision({ decidedOn }: SituationExtension, ground: Ground): readonly Finding[] {
  const { basis, beyond } = ground;
  const path = [...ground.path, 'decidedOn'];
  if (decidedOn !== undefined) return lateFindings({ decidedOn, firstDay: beyond.firstDay, path }, ground);
  const code = 'siae/insertion-contract-extension-decided';
  return [conditionFinding({ code, holds: undefined, basis, figures: [figure('from', beyond.firstDay, 'day')], path })];
}

// The article gives these reasons no length of their own: they cover all that follows.
function situationClaim(extension: SituationExtension, ground: Ground): Claim {
  const { basis, beyond, path } = ground;
  return {
    covers: [beyond],
    path,
    findings: [
      ...(extension.reason === 'age-50' ? [ageFinding(extension, ground)] : []),
      conditionFinding({
        code: 'siae/insertion-contract-extension-difficulty',
        otherwise: 'siae/insertion-contract-extension-no-difficulty',
        holds: extension.specialDifficulty,
        basis,
        path: [...path, 'specialDifficulty'],
      }),
      deciderFinding(extension.decidedBy, ground),
      ...situationDecision(extension, ground),
      totalFinding(extension.reason, ground),
    ],
  };
}

function seriousDecisions(
  { decisions }: SeriousDifficultyExtensionInput,
  months: number,
  ground: Ground,
): readonly Finding[] {
  const { basis } = ground;
  const path = [...ground.path, 'decisions'];
  const periods = decidedPeriods(decisions, path);
  if (periods.length === 0) {
    const code = 'siae/insertion-contract-extension-no-decision';
    return [conditionFinding({ code, holds: false, basis, path })];
  }
  return [
    conditionFinding({
      code: 'siae/insertion-contract-extension-decisions',
      otherwise: 'siae/insertion-contract-extension-decision-long',
      holds: periods.every(({ firstDay, lastDay }) => lastDay <= lastDayOfTerm(firstDay, months)),
      basis,
      figures: [figure('months', months, 'months')],
      path,
    }),
    ...decisions.flatMap(({ decidedOn, firstDay }, position) =>
      lateFindings({ decidedOn, firstDay, path: [...path, position] }, ground),
    ),
  ];
}

function seriousClaim(extension: SeriousDifficultyExtensionInput, ground: Ground): Claim {
  const { assessed, rules, basis, path } = ground;
  const { contract } = assessed;
  const rule = rules.seriousDifficulty;
  const covers = decidedPeriods(extension.decisions, [...path, 'decisions']);
  if (rule === null) {
    const code = 'siae/insertion-contract-extension-reason';
    return { findings: [conditionFinding({ code, holds: false, basis, path: [...path, 'reason'] })], covers, path };
  }
  const latest = lastDayOfTerm(contract.firstDay, rule.totalMonths);
  return {
    covers,
    path,
    findings: [
      ...seriousDecisions(extension, rule.decisionMonths, ground),
      conditionFinding({
        code: 'siae/insertion-contract-extension-total',
        holds: contract.lastDay <= latest,
        basis,
        figures: [
          figure('months', rule.totalMonths, 'months'),
          figure('latest', latest, 'day'),
          figure('last', contract.lastDay, 'day'),
        ],
        path: ['lastDay'],
      }),
      deciderFinding(extension.decidedBy, ground),
    ],
  };
}

function claimOf(extension: ContractExtensionInput, ground: Ground): Claim {
  switch (extension.reason) {
    case 'training':
      return trainingClaim(extension, ground);
    case 'serious-difficulty':
      return seriousClaim(extension, ground);
    default:
      return situationClaim(extension, ground);
  }
}

// What the doubt is about decides the reading that the text gives.
function doubtCode(reason: UncertaintyReason, doubts: readonly Finding[]): string {
  if (reason !== 'unsettled-law') return 'siae/insertion-contract-extended-unknown';
  return doubts.some(({ code }) => code === 'siae/insertion-contract-extension-late')
    ? 'siae/insertion-contract-extended-late'
    : 'siae/insertion-contract-extended-without-aid';
}

/**
 * What the law says of a contract that runs beyond its longest length.
 *
 * @param assessed - The contract.
 * @param beyond - The days beyond the longest length.
 * @param extensions - The reasons given, at least one.
 * @returns The findings.
 * @throws PalierError `core/reversed-period` for a decision or a training whose last day comes before its first.
 *
 * @internal
 */
export function extensionFindings(
  assessed: AssessedContract,
  beyond: Period,
  extensions: readonly ContractExtensionInput[],
): readonly Finding[] {
  const row = requireRow(insertionContracts.extensions[assessed.kind], assessed.on);
  const basis = citationsOf(row);
  const claims = extensions.map((one, position) =>
    claimOf(one, { assessed, rules: row.value, basis, beyond, path: ['extensions', position] }),
  );
  const notNeeded = (path: ErrorPath): Finding =>
    finding({
      code: 'siae/insertion-contract-extension-not-needed',
      outcome: 'not-applicable',
      severity: 'warning',
      basis,
      path,
    });
  const { coverage, findings } = judgeClaims(beyond, claims, notNeeded);
  const figures = [figure('latest', addDays(beyond.firstDay, -1), 'day'), figure('last', beyond.lastDay, 'day')];
  const common = { basis, path: ['lastDay'] };
  if (coverage.outcome === 'breached') {
    const code = 'siae/insertion-contract-not-extended';
    const all = [...figures, figure('uncovered', coverage.uncovered, 'day')];
    return [...findings, conditionFinding({ ...common, code, holds: false, figures: all })];
  }
  if (coverage.outcome === 'met') {
    const code = 'siae/insertion-contract-extended';
    return [...findings, conditionFinding({ ...common, code, holds: true, figures })];
  }
  const { outcome, reason, doubts } = coverage;
  const code = doubtCode(reason, doubts);
  return [...findings, finding({ ...common, code, outcome, reason, severity: 'warning', figures })];
}
