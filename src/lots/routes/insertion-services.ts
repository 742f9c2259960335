/**
 * Contracts whose object is insertion itself (marchés de services de qualification et d'insertion professionnelles), as a
 * route: the procedure of social services, whatever the value, for a buyer that is competent for insertion.
 */
import {
  attempt,
  civilDate,
  cpvCode,
  figure,
  finding,
  parseInput,
  type CivilDate,
  type CpvCode,
  type ErrorPath,
  type Finding,
  type FindingInput,
  type SafeResult,
} from '../../core/index.js';
import {
  insertionServicesTables,
  type BuyerClass,
  type CpvRange,
  type LawTable,
  type MixedServicesRule,
  type ProcurementCategory,
  type SocialServicesList,
} from '../../law/index.js';
import { lawCheckedBefore } from '../law-checked.js';
import { readBuyer, type Buyer } from '../need/buyer.js';
import { readProcedureDays } from '../need/days.js';
import { ruledOn, type Ruled } from '../ruled.js';
import {
  insertionServicesSchema,
  readInsertionServicesFacts,
  type InsertionServicesFacts,
  type InsertionServicesInput,
} from './insertion-services-input.js';
import type { RouteStatus } from './route.js';

/** Whether a code is on the list of social and other specific services: `not-known` where what was read does not say. */
export type SocialServiceAnswer = 'listed' | 'outside' | 'not-known';

/** Whether a contract may be one of insertion services. Plain JSON. */
export interface InsertionServicesVerdict {
  /** Whether the route may be taken. */
  readonly status: RouteStatus;
  /** What the law says, with its articles. */
  readonly findings: readonly Finding[];
  /** What would open it where it is closed. */
  readonly opensIf: readonly Finding[];
}

/**
 * The rules of insertion services on a day.
 *
 * @internal
 */
export interface InsertionServicesRules {
  /** The decisive day. */
  readonly on: CivilDate;
  /** The services listed. */
  readonly services: Ruled<SocialServicesList>;
  /** Which rules a mixed contract follows. */
  readonly mixed: Ruled<MixedServicesRule>;
  /** What is said each time, by what it says. */
  readonly said: Readonly<Record<InsertionSaying, Finding>>;
}

/**
 * What is said of a contract of insertion services without a figure of its own.
 *
 * @internal
 */
type InsertionSaying =
  | 'object'
  | 'object-unknown'
  | 'object-other'
  | 'opens-with-object'
  | 'adapted'
  | 'service-unknown'
  | 'mixed-not-determinable'
  | 'concerns'
  | 'made-for'
  | 'competent'
  | 'not-competent'
  | 'opens-with-competence'
  | 'competence-unknown'
  | 'competence-landlord'
  | 'competence-city-contract';

type How = Pick<FindingInput, 'outcome' | 'severity' | 'reason'>;

const MET: How = { outcome: 'met', severity: 'info' };
const BREACHED: How = { outcome: 'breached', severity: 'blocking' };
const INFO: How = { outcome: 'not-applicable', severity: 'info' };
const TO_DO: How = { outcome: 'not-applicable', severity: 'warning' };
const ASKS: How = { outcome: 'uncertain', severity: 'warning', reason: 'missing-fact' };
const UNSETTLED: How = { outcome: 'uncertain', severity: 'warning', reason: 'unsettled-law' };
const UNCONFIRMED: How = { outcome: 'uncertain', severity: 'warning', reason: 'unconfirmed-value' };

/**
 * Looks up, once, the rules of insertion services.
 *
 * @param on - The decisive day, checked.
 * @param path - Where the day stands in the input.
 * @returns The rules, for {@link insertionServicesRoute}.
 * @throws {@link PalierError} `lots/no-text-then` before 1 April 2016.
 *
 * @internal
 */
export function insertionServicesRules(on: CivilDate, path: ErrorPath = ['days']): InsertionServicesRules {
  const law = insertionServicesTables;
  const { basis: procedure } = ruledOn(law.procedure, on, path);
  const services = ruledOn(law.services, on, path);
  const mixed = ruledOn(law.mixed, on, path);
  const { basis: landlord } = ruledOn(law.landlordCompetence, on, path);
  const { basis: concerns } = ruledOn(law.concerns, on, path);
  const { basis: kinds } = ruledOn(law.madeFor, on, path);
  const say = (point: InsertionSaying, basis: FindingInput['basis'], how: How): Finding =>
    finding({ code: `lots/insertion-services/${point}`, basis, ...how });
  return {
    on,
    services,
    mixed,
    said: {
      object: say('object', procedure, MET),
      'object-unknown': say('object-unknown', procedure, ASKS),
      'object-other': say('object-other', procedure, BREACHED),
      'opens-with-object': say('opens-with-object', procedure, INFO),
      adapted: say('adapted', procedure, MET),
      'service-unknown': say('service-unknown', services.basis, ASKS),
      'mixed-not-determinable': say('mixed-not-determinable', mixed.basis, BREACHED),
      concerns: say('concerns', concerns, TO_DO),
      'made-for': say('made-for', kinds, INFO),
      competent: say('competent', [...procedure, ...kinds], MET),
      'not-competent': say('not-competent', [...procedure, ...kinds], BREACHED),
      'opens-with-competence': say('opens-with-competence', [...procedure, ...kinds], INFO),
      'competence-unknown': say('competence-unknown', [...procedure, ...kinds], ASKS),
      'competence-landlord': say('competence-landlord', landlord, UNSETTLED),
      'competence-city-contract': say('competence-city-contract', landlord, UNSETTLED),
    },
  };
}

function within(ranges: readonly CpvRange[], code: string): boolean {
  return ranges.some(({ first, last }) => first <= code && code <= last);
}

function answerFor({ value }: Ruled<SocialServicesList>, cpv: CpvCode): SocialServiceAnswer {
  const code = cpv.slice(0, 8);
  if (within(value.outside, code)) return 'outside';
  return within(value.listed, code) ? 'listed' : 'not-known';
}

interface Part {
  readonly status: RouteStatus;
  readonly findings: readonly Finding[];
  readonly opensIf?: readonly Finding[];
}

const HLM: readonly BuyerClass[] = ['oph', 'esh', 'hlm-cooperative'];

function competenceOf(
  { said }: InsertionServicesRules,
  buyer: Pick<Buyer, 'class' | 'insertionCompetence'>,
  city: boolean,
): Part {
  if (buyer.insertionCompetence === true) return { status: 'open', findings: [said.competent] };
  if (buyer.insertionCompetence === false) {
    return { status: 'closed', findings: [said['not-competent']], opensIf: [said['opens-with-competence']] };
  }
  if (!HLM.includes(buyer.class)) return { status: 'uncertain', findings: [said['competence-unknown']] };
  return { status: 'uncertain', findings: [said[city ? 'competence-city-contract' : 'competence-landlord']] };
}

function objectOf({ said }: InsertionServicesRules, isInsertion: boolean | undefined): Part {
  if (isInsertion === true) return { status: 'open', findings: [said.object] };
  return isInsertion === undefined
    ? { status: 'conditional', findings: [said['object-unknown']] }
    : { status: 'closed', findings: [said['object-other']], opensIf: [said['opens-with-object']] };
}

function serviceOf(rules: InsertionServicesRules, category: ProcurementCategory, cpv: CpvCode | undefined): Part {
  const { services, said } = rules;
  const isSaid = category === 'social-services';
  if (cpv === undefined) {
    return isSaid
      ? { status: 'open', findings: [said.adapted] }
      : { status: 'uncertain', findings: [said['service-unknown']] };
  }
  const answer = answerFor(services, cpv);
  // The caller read the list and found the service on it: no code that agrees puts that in doubt.
  if (isSaid && answer === 'listed') return { status: 'open', findings: [said.adapted] };
  const code = `lots/insertion-services/service-${answer}`;
  const figures = [figure('cpv', cpv, 'text')];
  return { status: 'uncertain', findings: [finding({ code, basis: services.basis, figures, ...UNCONFIRMED })] };
}

function mixedOf({ mixed: { basis }, said }: InsertionServicesRules, parts: InsertionServicesFacts['mixedWith']): Part {
  if (parts === undefined) return { status: 'open', findings: [] };
  if (parts === 'not-determinable') return { status: 'closed', findings: [said['mixed-not-determinable']] };
  const { socialServices, otherServices } = parts;
  const figures = [figure('social', socialServices, 'eur-ht'), figure('other', otherServices, 'eur-ht')];
  return socialServices.greaterThan(otherServices)
    ? { status: 'open', findings: [finding({ code: 'lots/insertion-services/mixed-social', basis, figures, ...MET })] }
    : {
        status: 'closed',
        findings: [finding({ code: 'lots/insertion-services/mixed-other', basis, figures, ...BREACHED })],
      };
}

const RANK: Readonly<Record<RouteStatus, number>> = { open: 0, conditional: 1, uncertain: 2, closed: 3 };

/**
 * A contract, for {@link insertionServicesRoute}.
 *
 * @internal
 */
export interface InsertionServicesContract {
  /** Class and competence for insertion. */
  readonly buyer: Pick<Buyer, 'class' | 'insertionCompetence'>;
  /** What is bought. */
  readonly category: ProcurementCategory;
  /** Main CPV code. */
  readonly cpv?: CpvCode | undefined;
  /** What is known of it. */
  readonly facts: InsertionServicesFacts;
}

/**
 * Judges a contract of insertion services under rules looked up once.
 *
 * @param rules - The rules of the day.
 * @param contract - Who buys, what, and the facts.
 * @returns The verdict.
 *
 * @internal
 */
export function insertionServicesRoute(
  rules: InsertionServicesRules,
  contract: InsertionServicesContract,
): InsertionServicesVerdict {
  const { buyer, category, cpv, facts } = contract;
  const parts: readonly Part[] = [
    objectOf(rules, facts.objectIsInsertion),
    competenceOf(rules, buyer, facts.inCityContract === true),
    serviceOf(rules, category, cpv),
    mixedOf(rules, facts.mixedWith),
  ];
  const closed = parts.filter(({ status }) => status === 'closed');
  if (closed.length > 0) {
    return {
      status: 'closed',
      findings: closed.flatMap(({ findings }) => findings),
      opensIf: closed.flatMap(({ opensIf = [] }) => opensIf),
    };
  }
  const status = parts.reduce<RouteStatus>(
    (worst, one) => (RANK[one.status] > RANK[worst] ? one.status : worst),
    'open',
  );
  const own = parts.flatMap(({ findings }) => findings);
  return { status, findings: [...own, rules.said.concerns, rules.said['made-for']], opensIf: [] };
}

/**
 * Says whether a code is on the list of social and other specific services (services sociaux et autres services spécifiques),
 * whose contracts may be passed by adapted procedure whatever their value.
 *
 * The annexed list was not read: `listed` and `outside` are those of the European list as remembered, to be confirmed, and a
 * code that neither names is `not-known`. A finding that rests on this answer is uncertain.
 *
 * Source: CCP art. R2123-1 3° and annexe 3; before 1 April 2019, décret 2016-360 art. 28.
 *
 * @param cpv - Main CPV code, with or without its check digit.
 * @param on - The decisive day.
 * @returns Whether it is listed.
 * @throws {@link PalierError} `core/invalid-cpv`, `core/invalid-date`; `lots/no-text-then` before 1 April 2016.
 *
 * @example
 * ```ts
 * const on = civilDate('2026-06-01');
 * const codes = ['85312510', '79620000', '90910000'];
 * console.log(codes.map((code) => isSocialService(code, on)).join(' ')); //=> listed outside not-known
 * ```
 */
export function isSocialService(cpv: string, on: CivilDate): SocialServiceAnswer {
  const code = cpvCode(cpv, ['cpv']);
  return answerFor(ruledOn(insertionServicesTables.services, civilDate(on, ['on']), ['on']), code);
}

/**
 * Says whether a contract may be one of insertion services (marché de services de qualification et d'insertion
 * professionnelles): adapted procedure whatever its value, the object being the integration of people and the work only its
 * support.
 *
 * The object is for the caller to state. The buyer must be competent for insertion: an HLM body is doubtfully so, by an
 * argument drawn from its part in city contracts, so that the answer stays `uncertain` until `insertionCompetence` is given.
 * The annexed list of services was not read: a CPV code alone leaves `uncertain`, the category `social-services` says that
 * the caller found the service on it. A contract with other services follows the part of higher value; with equal parts, or
 * parts that cannot be told apart, it follows the rules of the other services and this route is `closed`.
 *
 * Source: CCP art. R2123-1 3°, R2123-2 and R2123-7, CCH art. L424-2; before 1 April 2019, décret 2016-360 art. 28.
 *
 * @param input - Days, buyer, category, CPV code, facts; amounts in euros HT.
 * @returns The status, the findings, and what would open the route.
 * @throws {@link PalierError} with the path of what is refused; `lots/no-text-then` before 1 April 2016.
 *
 * @example
 * ```ts
 * const contract = { days: { consultationOn: '2026-06-01' }, category: 'social-services', objectIsInsertion: true } as const;
 * console.log(insertionServices({ ...contract, buyer: { class: 'oph' } }).status); //=> uncertain
 * console.log(insertionServices({ ...contract, buyer: { class: 'oph', insertionCompetence: true } }).status); //=> open
 * ```
 */
export function insertionServices(input: InsertionServicesInput): InsertionServicesVerdict {
  const { days, buyer, category, cpv, ...rest } = parseInput(insertionServicesSchema, input);
  const { on } = readProcedureDays(days, ['days']);
  const rules = insertionServicesRules(on);
  const verdict = insertionServicesRoute(rules, {
    buyer: readBuyer(buyer, ['buyer']),
    category,
    cpv: cpv as CpvCode | undefined,
    facts: readInsertionServicesFacts(rest),
  });
  const tables = Object.values<LawTable<unknown>>({ ...insertionServicesTables });
  const checked = lawCheckedBefore(on, tables, rules.said.object.basis);
  return { ...verdict, findings: [...verdict.findings, ...checked] };
}

/**
 * The same as {@link insertionServices}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The verdict, or why it was refused.
 *
 * @example
 * ```ts
 * const result = safeInsertionServices({} as never);
 * console.log(result.ok ? 'accepted' : result.error.code); //=> core/missing-value
 * ```
 */
export function safeInsertionServices(input: InsertionServicesInput): SafeResult<InsertionServicesVerdict> {
  return attempt(() => insertionServices(input));
}
