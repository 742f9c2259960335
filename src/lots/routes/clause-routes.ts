/**
 * Insertion inside a contract that goes to anybody: an execution condition, an award criterion, both, and the contractor
 * who turns to a SIAE.
 */
import type { Citation, CivilDate, Finding } from '../../core/index.js';
import { citationsOf, insertionCriterion, requireRow, socialConditionRule } from '../../law/index.js';
import { forEveryLot, fulfilled, remark, type RouteDraft, type Scene } from './scene.js';
import type { RouteStatus } from './route.js';

/**
 * What the law of a day says of the clause and of the criterion.
 *
 * @internal
 */
export interface ClauseRules {
  /** The condition may be imposed. */
  readonly condition: Finding;
  /** It adds little on a direct award. */
  readonly conditionNeedless: Finding;
  /** The criterion may be used. */
  readonly criterion: Finding;
  /** It has no object without competition. */
  readonly criterionNeedless: Finding;
  /** Both together. */
  readonly both: Finding;
  /** The contractor may turn to a SIAE. */
  readonly mobilisation: Finding;
}

function conditionBasis(on: CivilDate): readonly Citation[] {
  const row = requireRow(socialConditionRule, on);
  const { rows } = socialConditionRule;
  // Sources differ on the day from which the condition is due; that it may be imposed, none doubts.
  return citationsOf(row.value === 'disputed' ? (rows[rows.indexOf(row) - 1] ?? row) : row);
}

/**
 * Looks up what the law of a day says of the clause and of the criterion.
 *
 * @param on - The day.
 * @returns The findings, the same for every operation.
 *
 * @internal
 */
export function clauseRules(on: CivilDate): ClauseRules {
  const condition = conditionBasis(on);
  const criterion = citationsOf(requireRow(insertionCriterion, on));
  return {
    condition: fulfilled('lots/insertion-condition-open', condition),
    conditionNeedless: remark('lots/insertion-condition-needless', condition),
    criterion: fulfilled('lots/insertion-criterion-open', criterion),
    criterionNeedless: remark('lots/insertion-criterion-needless', criterion),
    both: fulfilled('lots/condition-and-criterion-open', [...condition, ...criterion]),
    mobilisation: remark('lots/mobilisation-open', condition),
  };
}

/**
 * The routes inside a contract that goes to anybody.
 *
 * @param rules - The rules of the day.
 * @param scene - The operation.
 * @returns The routes.
 *
 * @internal
 */
export function clauseRoutes(rules: ClauseRules, scene: Scene): readonly RouteDraft[] {
  const { lightest } = scene;
  const isDispensed = lightest === 'dispensed';
  const competition: RouteStatus = isDispensed ? 'conditional' : 'open';
  const procedure = isDispensed ? 'adapted' : lightest;
  const statuses = forEveryLot(scene, competition);
  const needless = isDispensed ? [rules.criterionNeedless] : [];
  return [
    {
      route: 'insertion-condition',
      statuses: forEveryLot(scene, 'open'),
      findings: isDispensed ? [rules.condition, rules.conditionNeedless] : [rules.condition],
      opensIf: [],
      procedure: lightest,
    },
    { route: 'insertion-criterion', statuses, findings: [rules.criterion, ...needless], opensIf: [], procedure },
    { route: 'condition-and-criterion', statuses, findings: [rules.both, ...needless], opensIf: [], procedure },
    {
      route: 'contractor-mobilisation',
      statuses: forEveryLot(scene, 'conditional'),
      findings: [rules.mobilisation],
      opensIf: [],
      procedure: lightest,
    },
  ];
}
