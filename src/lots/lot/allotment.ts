/**
 * The duty to award in lots (allotissement), applied: whether a cut is needed, which reasons a buyer may give for none, where
 * it writes them, and how offers by lot are judged.
 */
import {
  attempt,
  exact,
  figure,
  finding,
  parseInput,
  type Citation,
  type CivilDate,
  type Decimal,
  type ErrorPath,
  type Finding,
  type FindingInput,
  type SafeResult,
} from '../../core/index.js';
import {
  ALLOTMENT_REASONS,
  allotmentReasons,
  allotmentTables,
  type AllotmentReason,
  type AllotmentReasonPlace,
  type AllotmentReasonPlaces,
  type BuyerRole,
  type LawTable,
  type ProcurementCategory,
} from '../../law/index.js';
import { lawCheckedBefore } from '../law-checked.js';
import { readBuyer } from '../need/buyer.js';
import { purchaseKindOf } from '../need/category.js';
import { readProcedureDays } from '../need/days.js';
import { thresholdRules } from '../need/thresholds.js';
import { ruledIf, ruledOn, type Ruled } from '../ruled.js';
import { allotmentSchema, type AllotmentInput } from './allotment-input.js';

/** Where the reasons for one piece are written; `both` where the words of two articles ask for two places. */
export type AllotmentWriting = AllotmentReasonPlace | 'both';

/** What the law says of a cut. */
export interface AllotmentVerdict {
  /** Whether the duty to award in lots is met. */
  readonly answer: 'met' | 'breached' | 'uncertain';
  /** The reasons that this buyer may give on this day for one piece. */
  readonly openReasons: readonly AllotmentReason[];
  /** Where it writes them; `null` where none is needed. */
  readonly writtenIn: AllotmentWriting | null;
  /** What the law says, with its articles. */
  readonly findings: readonly Finding[];
}

/** The duty to award in lots on the decisive day. Plain JSON. */
export interface AllotmentDuty extends AllotmentVerdict {
  /** The decisive day. */
  readonly on: CivilDate;
}

/**
 * What the duty is judged on.
 *
 * @internal
 */
export interface AllotmentFacts {
  /** In which capacity the buyer buys. */
  readonly role: BuyerRole;
  /** What is bought. */
  readonly category: ProcurementCategory;
  /** Estimated value of the need, euros HT. */
  readonly need: Decimal;
  /** Whether that value reaches the threshold of formalised procedures. */
  readonly formalised: boolean;
  /** How many lots. */
  readonly lots: number;
  /** Whether the object has distinct services. */
  readonly distinctServices?: boolean | undefined;
  /** Why one piece. */
  readonly reason?: AllotmentReason | undefined;
  /** Whether it is a global contract. */
  readonly globalContract?: boolean | undefined;
}

interface OffersRule {
  readonly allowedBy: 'any-buyer' | 'contracting-entity' | 'nobody';
  readonly needFrom: Decimal | null;
  readonly byLot: Finding;
  readonly variable: Finding;
}

/**
 * The rules of allotment on a day, looked up once.
 *
 * @internal
 */
export interface AllotmentRules {
  /** The decisive day. */
  readonly on: CivilDate;
  /** The grounds of the duty. */
  readonly basis: readonly Citation[];
  /** The reasons open to each role. */
  readonly reasons: Readonly<Record<BuyerRole, readonly AllotmentReason[]>>;
  /** Where reasons are written. */
  readonly places: Ruled<AllotmentReasonPlaces>;
  /** What is said of each reason that is open to somebody. */
  readonly given: ReadonlyMap<AllotmentReason, Finding>;
  /** What is said where a reason is not open. */
  readonly refused: Finding;
  /** What is said of each place. */
  readonly written: Readonly<Record<AllotmentWriting, Finding>>;
  /** What is said of a global contract. */
  readonly global: Finding;
  /** What is said without distinct services. */
  readonly indistinct: Finding;
  /** What is said of one piece without a reason. */
  readonly missing: Finding;
  /** What is said where a fact is missing. */
  readonly unknown: Finding;
  /** How offers by lot are judged. */
  readonly offers: OffersRule;
}

const WARNING = { outcome: 'not-applicable', severity: 'warning' } as const;
const INFO = { outcome: 'not-applicable', severity: 'info' } as const;
const MET = { outcome: 'met', severity: 'info' } as const;
const BREACHED = { outcome: 'breached', severity: 'blocking' } as const;
const ASKS = { outcome: 'uncertain', severity: 'warning', reason: 'missing-fact' } as const;

function offersOn(on: CivilDate, path: ErrorPath): OffersRule {
  const { value, basis } = ruledOn(allotmentTables.variableOffers, on, path);
  const doubtful = basis.some(({ confidence }) => confidence === 'unconfirmed');
  const how: Pick<FindingInput, 'outcome' | 'severity' | 'reason'> = doubtful
    ? { outcome: 'uncertain', severity: 'info', reason: 'unconfirmed-value' }
    : INFO;
  return {
    allowedBy: value.allowedBy,
    needFrom: value.needFrom === null ? null : exact(value.needFrom),
    byLot: finding({ code: 'lots/offers-by-lot', basis, ...how }),
    variable: finding({ code: 'lots/offers-variable', basis, ...how }),
  };
}

function writtenOn(basis: readonly Citation[]): Readonly<Record<AllotmentWriting, Finding>> {
  const place = (code: AllotmentReasonPlace): Finding =>
    finding({ code: `lots/allotment-written/${code}`, basis, ...WARNING });
  return {
    'consultation-documents-or-report': place('consultation-documents-or-report'),
    'kept-information': place('kept-information'),
    'kept-procedure-documents': place('kept-procedure-documents'),
    both: finding({
      code: 'lots/allotment-written/both',
      basis,
      outcome: 'uncertain',
      severity: 'warning',
      reason: 'unsettled-law',
    }),
  };
}

/**
 * Looks up, once, the rules of allotment.
 *
 * @param on - The decisive day, checked.
 * @param path - Where the day stands in the input.
 * @returns The rules, for {@link allotment}.
 * @throws {@link PalierError} `lots/no-text-then` before 1 April 2016.
 *
 * @internal
 */
export function allotmentRules(on: CivilDate, path: ErrorPath = ['days']): AllotmentRules {
  const { basis } = ruledOn(allotmentTables.duty, on, path);
  const open = ALLOTMENT_REASONS.flatMap((reason) => {
    const rule = ruledIf(allotmentReasons[reason], on);
    return rule === undefined ? [] : [{ reason, giver: rule.value, basis: rule.basis }];
  });
  const places = ruledOn(allotmentTables.places, on, path);
  const entities = open.filter(({ giver }) => giver === 'contracting-entity');
  const refusal = entities.length === 0 ? 'lots/allotment-reason-not-yet' : 'lots/allotment-reason-of-entities';
  const one = (code: string, how: Omit<FindingInput, 'code' | 'basis'>, grounds = basis): Finding =>
    finding({ code, basis: grounds, ...how });
  return {
    on,
    basis,
    reasons: {
      'contracting-authority': open.filter(({ giver }) => giver === 'any-buyer').map(({ reason }) => reason),
      'contracting-entity': open.map(({ reason }) => reason),
    },
    places,
    given: new Map(open.map((rule) => [rule.reason, one(`lots/allotment-reason/${rule.reason}`, MET, rule.basis)])),
    refused: one(refusal, BREACHED, entities[0]?.basis ?? basis),
    written: writtenOn(places.basis),
    global: one('lots/allotment-global-contract', INFO, ruledOn(allotmentTables.globalContracts, on, path).basis),
    indistinct: one('lots/allotment-no-distinct-services', MET, [
      ...basis,
      ...ruledOn(allotmentTables.withoutDistinctServices, on, path).basis,
    ]),
    missing: one('lots/allotment-missing', BREACHED),
    unknown: one('lots/allotment-facts-needed', ASKS),
    offers: offersOn(on, path),
  };
}

function placeOf(
  { places: { value } }: AllotmentRules,
  { role, category, formalised }: AllotmentFacts,
): AllotmentWriting {
  if (!formalised) return value.kept;
  if (category !== 'social-services') return role === 'contracting-entity' ? value.entity : value.authority;
  return value.keptFor === 'adapted-procedure' ? 'both' : value.kept;
}

function offersFinding({ offers }: AllotmentRules, { role, need }: AllotmentFacts): Finding {
  const { allowedBy, needFrom } = offers;
  const who = allowedBy === 'any-buyer' || allowedBy === role;
  return who && (needFrom === null || need.greaterThanOrEqualTo(needFrom)) ? offers.variable : offers.byLot;
}

function inOnePiece(rules: AllotmentRules, facts: AllotmentFacts): AllotmentVerdict {
  const openReasons = rules.reasons[facts.role];
  const exempt = { answer: 'met', openReasons, writtenIn: null } as const;
  if (facts.globalContract === true) return { ...exempt, findings: [rules.global] };
  if (facts.distinctServices === false) return { ...exempt, findings: [rules.indistinct] };
  const writtenIn = placeOf(rules, facts);
  const written = rules.written[writtenIn];
  const { reason } = facts;
  if (reason !== undefined) {
    const given = openReasons.includes(reason) ? rules.given.get(reason) : undefined;
    if (given === undefined) return { answer: 'breached', openReasons, writtenIn, findings: [rules.refused, written] };
    return { answer: 'met', openReasons, writtenIn, findings: [given, written] };
  }
  return facts.distinctServices === true
    ? { answer: 'breached', openReasons, writtenIn, findings: [rules.missing, written] }
    : { answer: 'uncertain', openReasons, writtenIn, findings: [rules.unknown, written] };
}

/**
 * Judges a cut under rules looked up once.
 *
 * @param rules - The rules of the day.
 * @param facts - Number of lots, reason, value, role.
 * @returns The verdict.
 *
 * @internal
 */
export function allotment(rules: AllotmentRules, facts: AllotmentFacts): AllotmentVerdict {
  if (facts.lots < 2) return inOnePiece(rules, facts);
  const { basis } = rules;
  const figures = [figure('lots', facts.lots, 'count')];
  const cut = finding({ code: 'lots/allotment-in-lots', basis, figures, ...MET });
  const openReasons = rules.reasons[facts.role];
  return { answer: 'met', openReasons, writtenIn: null, findings: [cut, offersFinding(rules, facts)] };
}

/**
 * Says whether a contract meets the duty to be awarded in lots (obligation d'allotir), which reasons this buyer may give on
 * this day for one piece, and where it writes them.
 *
 * Two lots or more meet the duty: the buyer sets their number, size and object. One piece is lawful for a global contract,
 * and where the object has no distinct services: one ruling says that no reason has to be given then. Otherwise it takes
 * one of the reasons of the law, stated with what supports it in law and in fact. The reason is not checked here: whether
 * it is true is for the buyer to show. The risk of an unsuccessful procedure is for contracting entities only, since 25
 * October 2023.
 *
 * At or above the threshold of formalised procedures the reasons stand in the consultation documents or the presentation
 * report; below, in the procedure documents that the buyer keeps. Social services at or above the threshold fall under the
 * words of both articles since the code: the answer is then `both`.
 *
 * Source: CCP art. L2113-10, L2113-11, L2151-1, R2113-2 and R2113-3; before 1 April 2019, ordonnance 2015-899 art. 32 and
 * décret 2016-360 art. 12.
 *
 * @param input - Days, buyer, category, value of the need in euros HT, number of lots, facts and reason.
 * @returns The verdict, the reasons that are open, where they are written, and the findings.
 * @throws {@link PalierError} with the path of what is refused; `lots/no-text-then` before 1 April 2016,
 * `lots/no-text-yet` after the last threshold known.
 *
 * @example
 * ```ts
 * const { answer, openReasons, writtenIn } = allotmentDuty({
 *   days: { noticeSentOn: '2026-06-01' },
 *   buyer: { class: 'oph' },
 *   category: 'services',
 *   need: '216000',
 *   lotsPlanned: 1,
 *   distinctServices: true,
 *   reason: 'unsuccessful-procedure',
 * });
 * console.log(answer, openReasons.length, writtenIn); //=> breached 4 consultation-documents-or-report
 * ```
 */
export function allotmentDuty(input: AllotmentInput): AllotmentDuty {
  const parsed = parseInput(allotmentSchema, input);
  const { on } = readProcedureDays(parsed.days, ['days']);
  const buyer = readBuyer(parsed.buyer, ['buyer']);
  const rules = allotmentRules(on);
  const need = exact(parsed.need);
  const { category, distinctServices, reason, globalContract } = parsed;
  const threshold = thresholdRules(on, buyer).european[purchaseKindOf(category)];
  const verdict = allotment(rules, {
    role: buyer.role,
    category,
    need,
    formalised: need.greaterThanOrEqualTo(threshold.value),
    lots: parsed.lotsPlanned,
    distinctServices,
    reason,
    globalContract,
  });
  const tables = Object.values<LawTable<unknown>>({ ...allotmentTables, ...allotmentReasons });
  return { on, ...verdict, findings: [...verdict.findings, ...lawCheckedBefore(on, tables, rules.basis)] };
}

/**
 * The same as {@link allotmentDuty}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The verdict, or why it was refused.
 *
 * @example
 * ```ts
 * const result = safeAllotmentDuty({} as never);
 * console.log(result.ok ? 'accepted' : result.error.code); //=> core/missing-value
 * ```
 */
export function safeAllotmentDuty(input: AllotmentInput): SafeResult<AllotmentDuty> {
  return attempt(() => allotmentDuty(input));
}
