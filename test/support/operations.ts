/**
 * Short ways to describe an operation and to read its routes.
 */
import type {
  Duty,
  DutyName,
  Finding,
  LotInput,
  OperationInput,
  ProcurementCategory,
  ProcurementRoutes,
  RouteName,
  RouteVerdict,
} from '../../src/index.js';

/** A lot of one firm year. */
export function lotOf(
  number: string,
  category: ProcurementCategory,
  amount: string,
  others: Partial<LotInput> = {},
): LotInput {
  return {
    number,
    title: `Lot ${number}`,
    category,
    value: { periods: [{ kind: 'firm', amount, months: 12 }] },
    ...others,
  };
}

/** An operation of an OPH in the category of its first lot, of which a notice is sent on the day given. */
export function operationOf(
  noticeSentOn: string,
  lots: readonly LotInput[],
  others: Partial<OperationInput> = {},
): OperationInput {
  const category = lots[0]?.category ?? 'services';
  return { title: 'Essai', buyer: { class: 'oph' }, days: { noticeSentOn }, category, lots, ...others };
}

/** An operation of lots of one category, numbered from 1. */
export function worth(
  noticeSentOn: string,
  category: ProcurementCategory,
  amounts: readonly string[],
  others: Partial<OperationInput> = {},
): OperationInput {
  return operationOf(
    noticeSentOn,
    amounts.map((amount, position) => lotOf(String(position + 1), category, amount)),
    others,
  );
}

/** One route of an answer. */
export function routeOf({ routes }: ProcurementRoutes, name: RouteName): RouteVerdict {
  const found = routes.find(({ route }) => route === name);
  if (found === undefined) throw new Error(`no route ${name}`);
  return found;
}

/** The statuses of a route for each lot, separated by spaces. */
export function lotStatuses(answer: ProcurementRoutes, name: RouteName): string {
  return routeOf(answer, name)
    .lots.map(({ status }) => status)
    .join(' ');
}

/** One duty of a route. */
export function dutyOf(answer: ProcurementRoutes, name: RouteName, duty: DutyName): Duty {
  const found = routeOf(answer, name).requires.find((one) => one.duty === duty);
  if (found === undefined) throw new Error(`no duty ${duty} on ${name}`);
  return found;
}

/** The codes of findings, without the name of the module. */
export function codesOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code }) => code.replace('lots/', ''));
}

/** The figures of a finding, as decimal texts. */
export function figuresOf(one: Finding | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries((one?.figures ?? []).map(({ name, value }) => [name, value]));
}
