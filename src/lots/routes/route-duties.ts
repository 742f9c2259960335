/**
 * What each way of passing a contract then requires, duty by duty.
 */
import type { CivilDate, Decimal } from '../../core/index.js';
import { PURCHASE_KINDS, type ProcurementProcedure, type PurchaseKind } from '../../law/index.js';
import { advanceFacts, advanceOfAny, advanceRules, type AdvanceFacts, type AdvanceRules } from '../duties/advance.js';
import { awardCriteria, awardCriteriaRules, type AwardCriteriaRules } from '../duties/award-criteria.js';
import type { DispenseGround, Duty, DutyFacts } from '../duties/duty.js';
import {
  environmentalCondition,
  environmentRules,
  needDefinition,
  type EnvironmentRules,
} from '../duties/environment.js';
import { commonPapers, papers, papersRules, type CommonPapers, type PapersRules } from '../duties/papers.js';
import { publicityRules, type PublicityRules } from '../duties/publicity-rules.js';
import { isNoticeDue, publicity } from '../duties/publicity.js';
import { purchasingScheme } from '../duties/purchasing-scheme.js';
import { rotation, rotationRules, type RotationRules } from '../duties/rotation.js';
import { socialCondition, socialConditionRules, type SocialConditionRules } from '../duties/social-condition.js';
import {
  executionReport,
  tenderCommittee,
  tenderCommitteeRules,
  type TenderCommitteeRules,
} from '../duties/tender-committee.js';
import { timeLimits, timeLimitsRules, type TimeLimitsRules } from '../duties/time-limits.js';
import type { Buyer } from '../need/buyer.js';
import { purchaseKindOf } from '../need/category.js';
import type { ByKind, ThresholdRules } from '../need/thresholds.js';
import type { Scene } from './scene.js';

/**
 * The rules of every duty, looked up once for a day and a buyer.
 *
 * @internal
 */
export interface DutyRules {
  /** Publicity. */
  readonly publicity: PublicityRules;
  /** Time limits. */
  readonly timeLimits: TimeLimitsRules;
  /** Written form, buyer profile, electronic exchanges, essential data, turnover. */
  readonly papers: PapersRules;
  /** Advance. */
  readonly advance: AdvanceRules;
  /** Tender committee and yearly report, by side of the thresholds. */
  readonly committee: ByKind<TenderCommitteeRules>;
  /** Social condition, by side of the thresholds. */
  readonly social: ByKind<SocialConditionRules>;
  /** Environment, by side of the thresholds. */
  readonly environment: ByKind<EnvironmentRules>;
  /** Award criteria. */
  readonly criteria: AwardCriteriaRules;
  /** Scheme of responsible purchases: the same for every need of the buyer. */
  readonly scheme: Duty;
  /** Rotation of operators, by what dispenses the contract; on a day without innovative purchases all are for their value. */
  readonly rotation: Readonly<Record<DispenseGround, RotationRules>>;
}

function byKind<V>(make: (kind: PurchaseKind) => V): ByKind<V> {
  return Object.fromEntries(PURCHASE_KINDS.map((kind) => [kind, make(kind)])) as ByKind<V>;
}

/**
 * Looks up the rules of every duty.
 *
 * @param on - The decisive day.
 * @param buyer - The buyer.
 * @param thresholds - The thresholds of the day for it.
 * @returns The rules.
 *
 * @internal
 */
export function dutyRules(on: CivilDate, buyer: Buyer, thresholds: ThresholdRules): DutyRules {
  const { european, socialServices, innovativeNeed } = thresholds;
  const value = rotationRules(on);
  return {
    publicity: publicityRules(on, buyer),
    timeLimits: timeLimitsRules(on),
    papers: papersRules(on, thresholds),
    advance: advanceRules(on, buyer),
    committee: byKind((kind) => tenderCommitteeRules(on, buyer, european[kind])),
    social: byKind((kind) => socialConditionRules(on, buyer.role, european[kind], socialServices)),
    environment: byKind((kind) => environmentRules(on, european[kind], socialServices)),
    criteria: awardCriteriaRules(on),
    scheme: purchasingScheme(on, buyer),
    rotation: { value, innovative: innovativeNeed === undefined ? value : rotationRules(on, 'innovative') },
  };
}

function largest(values: readonly Decimal[], none: Decimal): Decimal {
  return values.reduce((most, value) => (value.greaterThan(most) ? value : most), values[0] ?? none);
}

/** What the duties look at, whichever way the contract is passed. */
function sharedFacts({ operation, category, need, lotValues }: Scene): Omit<DutyFacts, 'procedure'> {
  const { days, buyer, lots, noticePublished } = operation;
  return {
    on: days.on,
    notifiedOn: days.notifiedOn,
    buyer,
    category,
    kind: purchaseKindOf(category),
    need,
    contract: largest(lotValues, need),
    months: lots.reduce((longest, { value }) => Math.max(longest, value.months), 0),
    notice: noticePublished,
  };
}

/** The duties that do not look at how the contract is passed, made once for all ways. */
interface CommonDuties {
  readonly papers: CommonPapers;
  readonly beforeCriteria: readonly Duty[];
  readonly afterCriteria: readonly Duty[];
}

function commonDuties(rules: DutyRules, scene: Scene, facts: Omit<DutyFacts, 'procedure'>): CommonDuties {
  const { operation } = scene;
  const { kind } = facts;
  const environment = rules.environment[kind];
  const contracts = operation.lots.map(({ value }) => advanceFacts(value)) as [AdvanceFacts, ...AdvanceFacts[]];
  const isReserved = operation.lots.some(({ reservation }) => reservation !== undefined);
  const social = isReserved ? { reservedLot: true, ...operation.socialCondition } : operation.socialCondition;
  return {
    papers: commonPapers(rules.papers, facts),
    beforeCriteria: [
      advanceOfAny(rules.advance, contracts),
      tenderCommittee(rules.committee[kind], facts),
      executionReport(rules.committee[kind], facts),
      socialCondition(rules.social[kind], facts, social),
      environmentalCondition(environment, operation.environment),
    ],
    afterCriteria: [environment.specifications, needDefinition(environment, facts), rules.scheme],
  };
}

/**
 * Makes the function that lists the duties of each way of passing a contract, each list once.
 *
 * @param rules - The rules of the day.
 * @param scene - The operation.
 * @returns The function.
 *
 * @internal
 */
export function dutiesOf(
  rules: DutyRules,
  scene: Scene,
): (procedure: ProcurementProcedure, ground?: DispenseGround) => readonly Duty[] {
  const shared = sharedFacts(scene);
  const common = commonDuties(rules, scene, shared);
  const known = new Map<string, readonly Duty[]>();
  const list = (procedure: ProcurementProcedure, ground: DispenseGround): readonly Duty[] => {
    const published = publicity(rules.publicity, { ...shared, procedure, ground });
    const facts = { ...shared, procedure, ground, notice: shared.notice || isNoticeDue(published) };
    const { awardCriteria: own, history } = scene.operation;
    return [
      published,
      timeLimits(rules.timeLimits, facts),
      ...papers(rules.papers, facts, common.papers),
      ...common.beforeCriteria,
      awardCriteria(rules.criteria, facts, own),
      ...common.afterCriteria,
      rotation(rules.rotation[ground], procedure, history, shared.on),
    ];
  };
  return (procedure, ground = 'value') => {
    const key = ground === 'value' ? procedure : ground;
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = list(procedure, ground);
    known.set(key, made);
    return made;
  };
}
