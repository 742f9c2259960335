/**
 * The papers of a contract that depend on its value, put together.
 */
import * as z from 'zod';

import {
  attempt,
  parseInput,
  refuse,
  type CivilDate,
  type Decimal,
  type ErrorPath,
  type EurosInput,
  type Finding,
  type SafeResult,
} from '../../core/index.js';
import {
  buyerProfileThreshold,
  dispensedContractsData,
  electronicExchangesExceptions,
  essentialDataThreshold,
  turnoverCeilingTimes,
  writtenContractThreshold,
  type ProcurementProcedure,
} from '../../law/index.js';
import { lawCheckedBefore } from '../law-checked.js';
import type { Buyer } from '../need/buyer.js';
import { purchaseKindOf } from '../need/category.js';
import { lightestProcedure, thresholdRules, type ThresholdRules } from '../need/thresholds.js';
import { buyerProfile, buyerProfileRules, type BuyerProfileRules } from './buyer-profile.js';
import { dutyAmount, dutyNeedFields, readDutyNeed, type DutyNeedInput } from './duty-need.js';
import type { DispenseGround, Duty, DutyFacts } from './duty.js';
import {
  electronicExchanges,
  electronicExchangesRules,
  type ElectronicExchangesRules,
} from './electronic-exchanges.js';
import {
  essentialData,
  essentialDataRules,
  type EssentialDataDuty,
  type EssentialDataRules,
} from './essential-data.js';
import { publicityRules } from './publicity-rules.js';
import { isNoticeDue, publicity } from './publicity.js';
import {
  turnoverCeiling,
  turnoverCeilingRules,
  type TurnoverCeilingDuty,
  type TurnoverCeilingRules,
} from './turnover-ceiling.js';
import { writtenContract, writtenContractRules, type WrittenContractRules } from './written-contract.js';

/** What {@link contractPapers} is given. */
export interface ContractPapersInput extends DutyNeedInput {
  /** Estimated value of the contract, or of the lot, in euros HT; that of the need unless said. */
  readonly contract?: EurosInput;
  /** How the contract is passed; the lightest procedure that the value of the need leaves, unless said. */
  readonly procedure?: ProcurementProcedure;
  /** Why it is dispensed, when it is; for its value unless said. */
  readonly ground?: DispenseGround;
  /** Whether a contract notice is published; where one is due it counts as published. */
  readonly notice?: boolean;
}

/** Schema of {@link ContractPapersInput}: unknown keys are refused, days and amounts are read exactly. */
export const contractPapersSchema: z.ZodType<ContractPapersInput> = z.strictObject({
  ...dutyNeedFields,
  contract: z.exactOptional(dutyAmount),
  procedure: z.exactOptional(z.enum(['dispensed', 'adapted', 'formalised'])),
  ground: z.exactOptional(z.enum(['value', 'innovative'])),
  notice: z.exactOptional(z.boolean()),
});

/** The papers of a contract. Plain JSON. */
export interface ContractPapers {
  /** The decisive day. */
  readonly on: CivilDate;
  /** How the contract is passed. */
  readonly procedure: ProcurementProcedure;
  /** The written form. */
  readonly writtenContract: Duty;
  /** The consultation documents on the buyer profile. */
  readonly buyerProfile: Duty;
  /** Electronic exchanges. */
  readonly electronicExchanges: Duty;
  /** Essential data. */
  readonly essentialData: EssentialDataDuty;
  /** The most turnover that candidates may be asked for. */
  readonly turnoverCeiling: TurnoverCeilingDuty;
  /** What is said of the whole: up to which day the texts were read. */
  readonly findings: readonly Finding[];
}

/**
 * The rules of a day, for {@link papers}.
 *
 * @internal
 */
export interface PapersRules {
  /** The written form. */
  readonly written: WrittenContractRules;
  /** The buyer profile. */
  readonly profile: BuyerProfileRules;
  /** Electronic exchanges. */
  readonly exchanges: ElectronicExchangesRules;
  /** Essential data. */
  readonly data: EssentialDataRules;
  /** The turnover. */
  readonly turnover: TurnoverCeilingRules;
}

/** What the papers of a contract depend on. */
type PapersFacts = Omit<DutyFacts, 'on' | 'buyer' | 'months'>;

/**
 * The papers that do not depend on how the contract is passed.
 *
 * @internal
 */
export interface CommonPapers {
  /** The written form. */
  readonly written: Duty;
  /** The turnover. */
  readonly turnover: TurnoverCeilingDuty;
}

/**
 * Looks up the rules of a day.
 *
 * @param on - The decisive day.
 * @param thresholds - The European thresholds of that day.
 * @param path - Where the day stands.
 * @returns The rules, for {@link papers}.
 * @throws {@link PalierError} `lots/no-text-then`.
 *
 * @internal
 */
export function papersRules(
  on: CivilDate,
  thresholds: Pick<ThresholdRules, 'european'>,
  path: ErrorPath = ['days'],
): PapersRules {
  return {
    written: writtenContractRules(on, path),
    profile: buyerProfileRules(on),
    exchanges: electronicExchangesRules(on, thresholds),
    data: essentialDataRules(on),
    turnover: turnoverCeilingRules(on, path),
  };
}

/**
 * The papers of one contract that do not depend on how it is passed.
 *
 * @param rules - Those of {@link papersRules}.
 * @param facts - What the need and the contract are worth.
 * @returns The duties.
 *
 * @internal
 */
export function commonPapers(rules: PapersRules, facts: Pick<PapersFacts, 'need' | 'contract'>): CommonPapers {
  return { written: writtenContract(rules.written, facts), turnover: turnoverCeiling(rules.turnover, facts) };
}

/**
 * The papers of one contract, in the order of a procedure.
 *
 * @param rules - Those of {@link papersRules}.
 * @param facts - What is bought, what it is worth, how, whether a notice is published, when it is notified.
 * @param common - Those of {@link commonPapers}, made once for all ways to pass the contract.
 * @returns The duties: written form, buyer profile, electronic exchanges, essential data, turnover.
 *
 * @internal
 */
export function papers(
  rules: PapersRules,
  facts: PapersFacts,
  common: CommonPapers,
): readonly [written: Duty, profile: Duty, exchanges: Duty, data: EssentialDataDuty, turnover: TurnoverCeilingDuty] {
  return [
    common.written,
    buyerProfile(rules.profile, facts),
    electronicExchanges(rules.exchanges, facts),
    essentialData(rules.data, facts),
    common.turnover,
  ];
}

const TABLES = /* @__PURE__ */ Object.freeze([
  writtenContractThreshold,
  buyerProfileThreshold,
  electronicExchangesExceptions,
  essentialDataThreshold,
  dispensedContractsData,
  turnoverCeilingTimes,
]);

function factsOf(input: ContractPapersInput, thresholds: ThresholdRules, buyer: Buyer): PapersFacts {
  const { days, category, need } = readDutyNeed(input);
  const contract = (input.contract as Decimal | undefined) ?? need;
  if (contract.gt(need)) {
    refuse('core/number-out-of-range', `at most ${need.toFixed()}, the value of the need`, contract, ['contract']);
  }
  const procedure = input.procedure ?? lightestProcedure(thresholds, category, need);
  const facts = { category, kind: purchaseKindOf(category), need, contract, procedure, ground: input.ground };
  const notice = isNoticeDue(publicity(publicityRules(days.on, buyer), facts)) || input.notice === true;
  return { ...facts, notice, notifiedOn: days.notifiedOn };
}

function judge(input: ContractPapersInput): ContractPapers {
  const { days, buyer } = readDutyNeed(input);
  const thresholds = thresholdRules(days.on, buyer);
  const rules = papersRules(days.on, thresholds);
  const facts = factsOf(input, thresholds, buyer);
  const [written, profile, exchanges, data, turnover] = papers(rules, facts, commonPapers(rules, facts));
  return {
    on: days.on,
    procedure: facts.procedure,
    writtenContract: written,
    buyerProfile: profile,
    electronicExchanges: exchanges,
    essentialData: data,
    turnoverCeiling: turnover,
    findings: lawCheckedBefore(days.on, TABLES, rules.written.basis),
  };
}

/**
 * Says which papers a contract asks for: the written form (écrit), the consultation documents on the buyer profile (profil
 * d'acheteur), electronic exchanges, essential data (données essentielles, DECP) with the last day to publish them, and the
 * most turnover that candidates may be asked for.
 *
 * The value of the whole need decides for the first four: a small contract of a larger need is in. The profile is asked for
 * where a notice is published, and is `conditional` where the buyer may publish one. Essential data follow the day of
 * notification since 1 January 2024. A contract of 25,000 euros or more awarded under R2122-8 may go to a yearly list
 * instead; whether it still may for a need of 40,000 euros or more is unsettled, so that the answer is `uncertain`, with full
 * data as the safe reading. A dispensed contract is read as one awarded under R2122-8, unless it is said to be an innovative
 * purchase, which the list does not serve.
 *
 * Before 1 October 2018 the answer on the buyer profile, and before 1 April 2019 that on electronic exchanges, is
 * `uncertain`: the rules of that time were not read.
 *
 * Source: CCP art. L2112-1, R2112-1, R2132-2, R2132-7, R2132-12, R2142-7, R2196-1, and what stood before them.
 *
 * @param input - Days, buyer, category, value of the need and of the contract, procedure, notice.
 * @returns The duties, each with its findings.
 * @throws {@link PalierError} with the path of what is refused; `core/number-out-of-range` for a contract above the need,
 * `lots/no-text-then` before 1 April 2016, `lots/no-text-yet` where the European thresholds are not known yet.
 *
 * @example
 * ```ts
 * const papers = contractPapers({
 *   days: { consultationOn: '2026-05-04', notifiedOn: '2026-06-15' },
 *   buyer: { class: 'oph' },
 *   category: 'services',
 *   need: '38000',
 * });
 * console.log(papers.procedure, papers.writtenContract.due, papers.buyerProfile.due); //=> dispensed yes no
 * console.log(papers.essentialData.publishBy, papers.essentialData.yearlyList?.lastDay); //=> 2026-08-15 2027-03-31
 * console.log(papers.turnoverCeiling.ceiling.toFixed()); //=> 57000
 * ```
 */
export function contractPapers(input: ContractPapersInput): ContractPapers {
  return judge(parseInput(contractPapersSchema, input));
}

/**
 * The same as {@link contractPapers}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The papers, or why the input was refused.
 *
 * @example
 * ```ts
 * const result = safeContractPapers({} as never);
 * console.log(result.ok ? 'accepted' : result.error.code); //=> core/missing-value
 * ```
 */
export function safeContractPapers(input: ContractPapersInput): SafeResult<ContractPapers> {
  return attempt(() => contractPapers(input));
}
