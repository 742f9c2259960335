/**
 * The routes beside the ordinary contract: insertion services, subsidy, private contract.
 */
import type { Ruled } from '../ruled.js';
import { insertionServicesRoute, type InsertionServicesRules } from './insertion-services.js';
import { ROUTES } from './route.js';
import { closing, forEveryLot, fulfilled, remark, statusBy, type RouteDraft, type Scene } from './scene.js';
import { subsidy, type SubsidyRules } from './subsidy.js';

type Services = ReturnType<typeof insertionServicesRoute>;

/** One answer for neighbouring lots of one category and code. */
function servicesOfLots(rules: InsertionServicesRules, { operation }: Scene): readonly Services[] {
  const { buyer, insertionServices: facts, lots } = operation;
  const answers: Services[] = [];
  for (const [position, { category, cpv }] of lots.entries()) {
    const before = lots[position - 1];
    const known = before?.category === category && before.cpv === cpv ? answers[position - 1] : undefined;
    answers.push(known ?? insertionServicesRoute(rules, { buyer, category, cpv, facts }));
  }
  return answers;
}

/**
 * A contract whose object is insertion itself (R2123-1, 3°).
 *
 * @param rules - The rules of the day.
 * @param scene - The operation.
 * @returns The route.
 *
 * @internal
 */
export function insertionServices(rules: InsertionServicesRules, scene: Scene): RouteDraft {
  const answers = servicesOfLots(rules, scene);
  const [first] = answers;
  const isOne = first !== undefined && answers.every((one) => one === first);
  return {
    route: 'insertion-services',
    statuses: isOne ? forEveryLot(scene, first.status) : answers.map(({ status }) => status),
    findings: isOne ? first.findings : [...new Set(answers.flatMap(({ findings }) => findings))],
    opensIf: isOne ? first.opensIf : [...new Set(answers.flatMap(({ opensIf }) => opensIf))],
    procedure: 'adapted',
  };
}

/**
 * A subsidy instead of a contract (loi 2000-321).
 *
 * @param rules - The rules of the day.
 * @param scene - The operation.
 * @returns The route.
 *
 * @internal
 */
export function subsidyRoute(rules: SubsidyRules, scene: Scene): RouteDraft {
  const { status, findings } = subsidy(rules, scene.operation.subsidy);
  return {
    route: 'subsidy',
    statuses: forEveryLot(scene, status),
    findings,
    opensIf: status === 'closed' ? [remark('lots/opens-if-recipient-project', rules.tests.basis)] : [],
    procedure: null,
  };
}

/**
 * A private contract: no route for what the buyer buys under the code.
 *
 * @param subjection - What makes the buyer subject to the code.
 * @param scene - The operation.
 * @returns The route.
 *
 * @internal
 */
export function privateContract(subjection: Ruled<unknown>, scene: Scene): RouteDraft {
  const { basis } = subjection;
  const one = closing('lots/private-contract-closed', basis);
  return {
    route: 'private-contract',
    statuses: forEveryLot(scene, statusBy(one)),
    findings: [one],
    opensIf: [remark('lots/opens-outside-the-code', basis)],
    procedure: null,
  };
}

/**
 * Every route of a contract that the caller says is outside the code: freedom of contract, and nothing else.
 *
 * @param subjection - What makes the buyer subject to the code otherwise.
 * @param scene - The operation.
 * @returns The routes.
 *
 * @internal
 */
export function routesOutsideTheCode(subjection: Ruled<unknown>, scene: Scene): readonly RouteDraft[] {
  const { basis } = subjection;
  const closed = [closing('lots/outside-the-code', basis)];
  return ROUTES.map(({ route }) => {
    const isOpen = route === 'private-contract';
    return {
      route,
      statuses: forEveryLot(scene, isOpen ? 'open' : 'closed'),
      findings: isOpen ? [fulfilled('lots/private-contract-open', basis)] : closed,
      opensIf: [],
      procedure: null,
    };
  });
}
