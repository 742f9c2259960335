/**
 * Insertion inside a contract that goes to anybody: an execution condition, an award criterion, both, and the contractor
 * who turns to a SIAE.
 */
import type { Citation, CivilDate, Finding } from '../../core/index.js';
import { citationsOf, environmentalConditionRule, insertionCriterion, requireRow } from '../../law/index.js';
import type { RouteName } from './route.js';
import { forEveryLot, fulfilled, NOTHING, remark, type RouteDraft, type Scene } from './scene.js';

/**
 * What the law of a day says of a route, with competition and on a direct award.
 */
type Said = Readonly<Record<'competition' | 'direct', readonly Finding[]>>;

/**
 * What the law of a day says of the clause and of the criterion, the same for every operation.
 *
 * @internal
 */
export interface ClauseRules {
  /** The condition. */
  readonly condition: Said;
  /** The criterion, which has no object without competition. */
  readonly criterion: Said;
  /** Both together. */
  readonly both: Said;
  /** The contractor may turn to a SIAE. */
  readonly mobilisation: readonly Finding[];
}

function conditionBasis(on: CivilDate): readonly Citation[] {
  // The article that lets a buyer impose conditions; it asks for one on the environment since August 2026.
  const row = requireRow(environmentalConditionRule, on);
  const { rows } = environmentalConditionRule;
  // Sources differ on the day from which that one is due; that conditions may be imposed, none doubts.
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
  const said = (one: Finding, needless: Finding): Said => ({ competition: [one], direct: [one, needless] });
  const noTenders = remark('lots/insertion-criterion-needless', criterion);
  return {
    condition: said(
      fulfilled('lots/insertion-condition-open', condition),
      remark('lots/insertion-condition-needless', condition),
    ),
    criterion: said(fulfilled('lots/insertion-criterion-open', criterion), noTenders),
    both: said(fulfilled('lots/condition-and-criterion-open', [...condition, ...criterion]), noTenders),
    mobilisation: [remark('lots/mobilisation-open', condition)],
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
  const way = isDispensed ? 'direct' : 'competition';
  const statuses = forEveryLot(scene, isDispensed ? 'conditional' : 'open');
  const procedure = isDispensed ? 'adapted' : lightest;
  const draft = (route: RouteName, findings: readonly Finding[]): RouteDraft => ({
    route,
    statuses,
    findings,
    opensIf: NOTHING,
    procedure,
  });
  return [
    {
      route: 'insertion-condition',
      statuses: forEveryLot(scene, 'open'),
      findings: rules.condition[way],
      opensIf: NOTHING,
      procedure: lightest,
    },
    draft('insertion-criterion', rules.criterion[way]),
    draft('condition-and-criterion', rules.both[way]),
    {
      route: 'contractor-mobilisation',
      statuses: forEveryLot(scene, 'conditional'),
      findings: rules.mobilisation,
      opensIf: NOTHING,
      procedure: lightest,
    },
  ];
}
