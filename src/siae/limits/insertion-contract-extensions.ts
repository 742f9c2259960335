/**
 * How long a CDDI lasts at most, and for which reasons it may run longer.
 */
import {
  addDays,
  civilDate,
  figure,
  finding,
  type Citation,
  type ErrorPath,
  type Finding,
  type Period,
} from '../../core/index.js';
import { citationsOf, cite, insertionContracts, requireRow, type ContractExtensionRules } from '../../law/index.js';
import { lastDayOfTerm } from '../term.js';
import { conditionFinding, coverageOf, type Claim } from './contract-checks.js';
import { decidedPeriods, type AssessedContract } from './insertion-contract-hours.js';
import type {
  AgeExtensionInput,
  ContractExtensionInput,
  DisabilityExtensionInput,
  ExtensionDecider,
  SeriousDifficultyExtensionInput,
  TrainingExtensionInput,
} from './insertion-contract-input.js';

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
  return conditionFinding({
    code: mayAct ? 'siae/insertion-contract-extension-decider' : 'siae/insertion-contract-extension-prescriber',
    holds: isUnknown ? undefined : decidedBy === 'prescriber',
    basis,
    path: [...path, 'decidedBy'],
  });
}

function trainingClaim({ trainingLastDay }: TrainingExtensionInput, { assessed, basis, beyond, path }: Ground): Claim {
  const ends = civilDate(trainingLastDay);
  const { lastDay } = assessed.contract;
  const condition = conditionFinding({
    code: 'siae/insertion-contract-extension-training',
    holds: beyond.firstDay <= ends,
    basis,
    figures: [figure('ends', ends, 'day'), figure('last', lastDay, 'day'), figure('from', beyond.firstDay, 'day')],
    path: [...path, 'trainingLastDay'],
  });
  return {
    findings: [condition],
    covers: beyond.firstDay <= ends ? [{ firstDay: beyond.firstDay, lastDay: ends }] : [],
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

// The article gives these reasons no length of their own: they cover all that follows.
function situationClaim(extension: AgeExtensionInput | DisabilityExtensionInput, ground: Ground): Claim {
  const { basis, beyond, path } = ground;
  const inPath = finding({
    code: 'siae/insertion-contract-total-in-path',
    outcome: 'not-applicable',
    severity: 'info',
    basis: [pathGround()],
    path,
  });
  return {
    covers: [beyond],
    findings: [
      ...(extension.reason === 'age-50' ? [ageFinding(extension, ground)] : []),
      conditionFinding({
        code: 'siae/insertion-contract-extension-difficulty',
        holds: extension.specialDifficulty,
        basis,
        path: [...path, 'specialDifficulty'],
      }),
      deciderFinding(extension.decidedBy, ground),
      inPath,
    ],
  };
}

function seriousClaim({ decisions, decidedBy }: SeriousDifficultyExtensionInput, ground: Ground): Claim {
  const { assessed, rules, basis, path } = ground;
  const { contract } = assessed;
  const rule = rules.seriousDifficulty;
  const covers = decidedPeriods(decisions, [...path, 'decisions']);
  if (rule === null) {
    const code = 'siae/insertion-contract-extension-reason';
    return { findings: [conditionFinding({ code, holds: false, basis, path: [...path, 'reason'] })], covers };
  }
  const latest = lastDayOfTerm(contract.firstDay, rule.totalMonths);
  return {
    covers,
    findings: [
      conditionFinding({
        code: 'siae/insertion-contract-extension-decisions',
        holds: covers.every(({ firstDay, lastDay }) => lastDay <= lastDayOfTerm(firstDay, rule.decisionMonths)),
        basis,
        figures: [figure('months', rule.decisionMonths, 'months')],
        path: [...path, 'decisions'],
      }),
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
      deciderFinding(decidedBy, ground),
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

/**
 * What the law says of a contract that runs beyond its longest length.
 *
 * @param assessed - The contract.
 * @param beyond - The days beyond the longest length.
 * @param extensions - The reasons given, at least one.
 * @returns The findings.
 * @throws PalierError `core/reversed-period` for a decision whose last day comes before its first.
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
  const coverage = coverageOf(beyond, claims);
  const conditions = claims.flatMap(({ findings }) => findings);
  const figures = [figure('latest', addDays(beyond.firstDay, -1), 'day'), figure('last', beyond.lastDay, 'day')];
  const common = { basis, path: ['lastDay'] };
  if (coverage.outcome === 'breached') {
    const code = 'siae/insertion-contract-not-extended';
    const all = [...figures, figure('uncovered', coverage.uncovered, 'day')];
    return [...conditions, conditionFinding({ ...common, code, holds: false, figures: all })];
  }
  const code = 'siae/insertion-contract-extended';
  if (coverage.outcome === 'met') return [...conditions, conditionFinding({ ...common, code, holds: true, figures })];
  return [...conditions, finding({ ...common, ...coverage, code, severity: 'warning', figures })];
}
