/**
 * Questions about the tables as a whole: what changed between two days, what is not confirmed, what was checked when.
 */
import { addDays, civilDate, compareDays, refuse, type CivilDate, type Message } from '../core/index.js';
import { checkTable, rowOn, type LawRow, type LawTable } from './row.js';
import { structureKinds } from './structure-kinds.js';
import { procurementAdvances } from './tables/procurement-advances.js';
import {
  buyerAdvances,
  buyerContractLaw,
  buyerPublicity,
  buyerStatus,
  landlordExemptions,
} from './tables/procurement-buyers.js';
import { executionReport, tenderCommittee } from './tables/procurement-committee.js';
import { dispensedAwardDuties, innovativeAwardDuties } from './tables/procurement-dispensed-award.js';
import { purchasingScheme } from './tables/responsible-purchasing-scheme.js';
import { associationRules, associationUsers } from './tables/association-intermediaire.js';
import {
  accountDocuments,
  accountRecap,
  accountStatement,
  associationsLookBack,
  chargeProvisions,
  chargesLimitation,
  heatInformation,
  lateAccount,
} from './tables/charges-accounts.js';
import { caretakingDuty } from './tables/caretaking-duty.js';
import { chargesRegimes, contractRecovery } from './tables/charges-regimes.js';
import { entrustedTasks } from './tables/entrusted-tasks.js';
import { excludedPayItems } from './tables/excluded-pay-items.js';
import {
  annexGrace,
  annexStates,
  associationOtherConventions,
  conventionBreach,
  conventionConsultedBody,
  conventionFraud,
  conventionLength,
  lateAnnexRules,
  secondConvention,
} from './tables/insertion-conventions.js';
import { insertionServicesTables } from './tables/insertion-services.js';
import { allotmentReasons, allotmentTables } from './tables/procurement-allotment.js';
import { subsidyTables } from './tables/subsidies.js';
import { insertionPathRules } from './tables/insertion-path.js';
import { recoverableList, replacementRule } from './tables/recoverable-list.js';
import {
  propertyTaxRecovery,
  propertyTaxReliefCompensation,
  propertyTaxReliefFramework,
  propertyTaxReliefPaidShare,
  propertyTaxReliefPostponement,
  propertyTaxReliefScope,
  propertyTaxReliefShare,
  propertyTaxReliefSignatures,
  propertyTaxReliefUse,
} from './tables/property-tax-relief.js';
import {
  buyerProfileThreshold,
  dispensedContractsData,
  electronicExchangesExceptions,
  essentialDataMonths,
  essentialDataPortal,
  essentialDataThreshold,
  turnoverCeilingTimes,
  writtenContractThreshold,
} from './tables/procurement-papers.js';
import {
  nationalNoticeDelay,
  publicityForm,
  publicityLine,
  publicitySupports,
} from './tables/procurement-publicity.js';
import { receiptPeriods } from './tables/procurement-receipt-periods.js';
import {
  adaptedReceiptPeriod,
  agreedTenderDate,
  documentsExtraDays,
  periodCounts,
  priorInformationWindow,
  standstillExemptions,
  standstillPeriod,
  twoWorkingDaysRule,
} from './tables/procurement-time-limits.js';
import {
  reservationShares,
  reservationUse,
  socialEconomyLimits,
  socialEconomyServices,
} from './tables/reserved-contracts.js';
import { reservationEntries, socialClauseEntries } from './tables/reserved-entries.js';
import { insertionContracts } from './tables/insertion-contracts.js';
import { seniorContracts } from './tables/senior-contracts.js';
import {
  insertionAidModulation,
  insertionCdiAid,
  insertionFullTimeHours,
  insertionPrisonAid,
} from './tables/insertion-aid.js';
import { insertionAidSocle } from './tables/insertion-aid-amounts.js';
import { insertionBridgeAid, insertionEitiMonthlyAid } from './tables/insertion-aid-schemes.js';
import { insertionCriteria, insertionLevelTwoNumber, insertionProofs } from './tables/insertion-eligibility.js';
import { insertionPrescribers } from './tables/insertion-prescribers.js';
import {
  dispensedLotsShare,
  innovativePurchase,
  smallLotLimits,
  smallLotsShare,
  youngCompanyLots,
} from './tables/procurement-small-lots.js';
import { dispenseThresholds, europeanThresholds, socialServicesThresholds } from './tables/procurement-thresholds.js';
import { frameworkDuration, needValueRules } from './tables/procurement-value.js';
import {
  awardCriteriaRule,
  awardStatuteRule,
  awardWithoutCompetition,
  energyPerformanceRule,
  environmentalConditionRule,
  needDefinitionRule,
  specificationsRule,
  sustainableProcurement,
} from './tables/procurement-environment.js';
import {
  insertionCriterion,
  socialConditionOfLots,
  socialConditionOfReservedLots,
  socialConditionOfSocialServices,
  socialConditionRule,
  socialDerogations,
  socialReasonsRecord,
} from './tables/procurement-social.js';
import { smicHourly } from './tables/smic.js';
import { buildingEmployeeShares, caretakerShares, supervisionShare } from './tables/staff-shares.js';
import {
  agreementDerogations,
  agreementOpposition,
  agreementSignature,
  agreementVote,
  caretakingConsultation,
  consultationCouncilRule,
  consultationFunding,
  tenantRepresentativesRule,
  worksDuties,
} from './tables/tenant-agreements.js';
import { disabilityLevyDeduction, regieDeQuartier, socialEnterpriseByRight } from './tables/structure-kinds/labels.js';
import {
  temporaryMissionLength,
  temporaryMissionRecourse,
  temporaryMissionWaiting,
  temporaryWorkCdi,
  temporaryWorkConvention,
  temporaryWorkDuties,
  temporaryWorkExcluded,
} from './tables/temporary-work.js';
import { vatRates, vatReferences } from './tables/vat-rates.js';
import {
  associationSideBusinessCeiling,
  nonProfitVatReference,
  vatFranchiseCeilings,
  vatRateStatement,
} from './tables/vat-thresholds.js';
import { worksiteHolders, worksiteSalesCap } from './tables/worksite-sales.js';

/** A day on which a table passes from one row to the next. */
export interface LawChange {
  /** Identifier of the table. */
  readonly table: string;
  /** What its value is, for people. */
  readonly title: Message;
  /** The first day of the new state. */
  readonly on: CivilDate;
  /** The row that held the day before; absent when there was none. */
  readonly before?: LawRow<unknown>;
  /** The row that holds on that day; absent when there is none. Its value may be the same, on other grounds. */
  readonly after?: LawRow<unknown>;
}

/** A row and the table it stands in. */
export interface RowReference {
  /** Identifier of the table. */
  readonly table: string;
  /** What its value is, for people. */
  readonly title: Message;
  /** The row. */
  readonly row: LawRow<unknown>;
}

// Bundlers leave out a list that nobody reads, and the tables with it, only if it is made by a function.
function frozen<T>(make: () => T[]): readonly T[] {
  return Object.freeze(make());
}

/** Every table of this module, those of one subject together. */
export const lawTables: readonly LawTable<unknown>[] = /* @__PURE__ */ frozen<LawTable<unknown>>(() => [
  ...Object.values(chargesRegimes),
  contractRecovery,
  ...Object.values(caretakerShares),
  ...Object.values(buildingEmployeeShares),
  supervisionShare,
  excludedPayItems,
  ...Object.values(recoverableList),
  replacementRule,
  ...Object.values(entrustedTasks),
  chargeProvisions,
  accountStatement,
  accountDocuments,
  accountRecap,
  lateAccount,
  chargesLimitation,
  heatInformation,
  associationsLookBack,
  ...Object.values(vatRates).flatMap((rates) => Object.values(rates)),
  ...Object.values(vatReferences),
  ...Object.values(vatFranchiseCeilings).flatMap((years) => Object.values(years)),
  associationSideBusinessCeiling,
  nonProfitVatReference,
  vatRateStatement,
  propertyTaxReliefShare,
  propertyTaxReliefScope,
  ...Object.values(propertyTaxReliefSignatures),
  propertyTaxReliefPostponement,
  propertyTaxReliefCompensation,
  propertyTaxReliefFramework,
  propertyTaxReliefUse,
  propertyTaxReliefPaidShare,
  propertyTaxRecovery,
  ...Object.values(smicHourly),
  agreementSignature,
  agreementOpposition,
  agreementVote,
  agreementDerogations,
  tenantRepresentativesRule,
  consultationFunding,
  consultationCouncilRule,
  caretakingConsultation,
  ...Object.values<LawTable<unknown>>({ ...caretakingDuty }),
  worksDuties,
  ...Object.values(reservationUse),
  ...Object.values(reservationShares),
  socialEconomyServices,
  socialEconomyLimits,
  ...Object.values(reservationEntries).flatMap((tables) => Object.values(tables)),
  ...Object.values(socialClauseEntries),
  ...Object.values(buyerStatus),
  ...Object.values(buyerContractLaw),
  ...Object.values(buyerPublicity),
  ...Object.values(buyerAdvances),
  ...Object.values<LawTable<unknown>>({ ...landlordExemptions }),
  ...Object.values<LawTable<unknown>>({ ...procurementAdvances }),
  ...Object.values<LawTable<unknown>>({ ...tenderCommittee }),
  ...Object.values<LawTable<unknown>>({ ...executionReport }),
  ...Object.values<LawTable<unknown>>({ ...purchasingScheme }),
  dispensedAwardDuties,
  innovativeAwardDuties,
  ...Object.values(temporaryMissionLength),
  ...Object.values(temporaryMissionWaiting),
  ...Object.values(temporaryMissionRecourse),
  ...Object.values(temporaryWorkCdi),
  temporaryWorkExcluded,
  temporaryWorkConvention,
  temporaryWorkDuties,
  ...Object.values<LawTable<unknown>>({ ...insertionPathRules }),
  ...Object.values(conventionLength),
  ...Object.values(lateAnnexRules),
  conventionConsultedBody,
  conventionBreach,
  conventionFraud,
  secondConvention,
  annexStates,
  associationOtherConventions,
  annexGrace,
  ...Object.values<LawTable<unknown>>({ ...associationRules }),
  ...Object.values(associationUsers),
  worksiteSalesCap,
  worksiteHolders,
  ...Object.values(insertionCriteria),
  ...Object.values(insertionLevelTwoNumber),
  insertionProofs,
  insertionPrescribers,
  ...Object.values(insertionAidSocle).flatMap((kinds) => Object.values(kinds)),
  ...Object.values(insertionFullTimeHours),
  ...Object.values(insertionAidModulation),
  ...Object.values(insertionPrisonAid),
  ...Object.values(insertionCdiAid),
  ...Object.values(insertionBridgeAid),
  ...Object.values(insertionEitiMonthlyAid),
  insertionContracts.kinds,
  ...Object.values(insertionContracts.length),
  ...Object.values(insertionContracts.waiver),
  ...Object.values(insertionContracts.hours),
  ...Object.values(insertionContracts.cumulation),
  ...Object.values(insertionContracts.greatDifficulty),
  ...Object.values(insertionContracts.extensions),
  insertionContracts.endIndemnity,
  ...Object.values(insertionContracts.immersion),
  seniorContracts.kinds,
  ...Object.values(seniorContracts.age),
  ...Object.values(seniorContracts.seniority),
  ...Object.values(seniorContracts.cap),
  seniorContracts.hours,
  seniorContracts.gap,
  ...Object.values(dispenseThresholds),
  dispensedLotsShare,
  ...Object.values(europeanThresholds),
  ...Object.values(socialServicesThresholds),
  ...Object.values(smallLotLimits),
  smallLotsShare,
  innovativePurchase.need,
  ...Object.values(innovativePurchase.lots),
  innovativePurchase.share,
  youngCompanyLots,
  ...Object.values<LawTable<unknown>>({ ...needValueRules }),
  ...Object.values(frameworkDuration),
  socialConditionRule,
  ...Object.values(socialDerogations),
  ...Object.values(socialReasonsRecord),
  socialConditionOfSocialServices,
  socialConditionOfLots,
  socialConditionOfReservedLots,
  insertionCriterion,
  sustainableProcurement,
  needDefinitionRule,
  energyPerformanceRule,
  specificationsRule,
  environmentalConditionRule,
  awardCriteriaRule,
  awardStatuteRule,
  awardWithoutCompetition,
  ...Object.values(receiptPeriods).flatMap((steps) => Object.values(steps)),
  adaptedReceiptPeriod,
  priorInformationWindow,
  documentsExtraDays,
  agreedTenderDate,
  standstillPeriod,
  standstillExemptions,
  ...Object.values(periodCounts),
  twoWorkingDaysRule,
  ...Object.values(structureKinds).flatMap((tables) => Object.values<LawTable<unknown>>({ ...tables })),
  ...Object.values<LawTable<unknown>>({ ...regieDeQuartier }),
  socialEnterpriseByRight,
  disabilityLevyDeduction,
  ...Object.values<LawTable<unknown>>({ ...allotmentTables }),
  ...Object.values(allotmentReasons),
  ...Object.values<LawTable<unknown>>({ ...insertionServicesTables }),
  ...Object.values<LawTable<unknown>>({ ...subsidyTables }),
  publicityLine,
  ...Object.values(publicitySupports),
  publicityForm,
  nationalNoticeDelay,
  writtenContractThreshold,
  buyerProfileThreshold,
  electronicExchangesExceptions,
  essentialDataThreshold,
  essentialDataMonths,
  essentialDataPortal,
  dispensedContractsData,
  turnoverCeilingTimes,
]);

/** Many times what there is; beyond, somebody passes something else. */
const MAX_TABLES = 10_000;

function checkTables(tables: unknown): void {
  if (!Array.isArray(tables)) return refuse('law/invalid-tables', 'a list of tables of palier/law', tables, ['tables']);
  if (tables.length > MAX_TABLES) {
    return refuse('core/too-many-items', `at most ${String(MAX_TABLES)} tables`, tables, ['tables']);
  }
  for (const [position, table] of tables.entries()) checkTable(table, ['tables', position]);
}

function turningDays(table: LawTable<unknown>): ReadonlySet<CivilDate> {
  return new Set(table.rows.flatMap(({ from, until }) => (until === null ? [from] : [from, addDays(until, 1)])));
}

function changesOf(table: LawTable<unknown>): readonly LawChange[] {
  return [...turningDays(table)].map((on) => {
    const before = rowOn(table, addDays(on, -1));
    const after = rowOn(table, on);
    return {
      table: table.id,
      title: table.title,
      on,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    };
  });
}

/**
 * What changed in the law between two days: every passage from one row to the next, also those undone in between.
 *
 * A change counts when it takes effect after the first day and not after the second, so that the changes from A to B
 * and from B to C are those from A to C, each once.
 *
 * @param before - The earlier day: its state is the starting point.
 * @param after - The later day, or the same one (nothing changed then).
 * @param tables - The tables to look at; all of them unless said.
 * @returns The changes in order of day, then of table.
 * @throws {@link PalierError} `law/reversed-days` when the second day is before the first, `core/invalid-date` or
 * `core/date-out-of-range` for what is not a day, `law/invalid-tables`, `law/invalid-table`.
 *
 * @example
 * ```ts
 * const changes = changesBetween(civilDate('2008-12-31'), civilDate('2009-01-01'), [caretakerShares['one-task']]);
 * for (const { on, before, after } of changes) console.log(on, before?.value, after?.value); //=> 2009-01-01 0 0.4
 * ```
 */
export function changesBetween(
  before: CivilDate,
  after: CivilDate,
  tables: readonly LawTable<unknown>[] = lawTables,
): readonly LawChange[] {
  const first = civilDate(before, ['before']);
  const last = civilDate(after, ['after']);
  if (last < first) return refuse('law/reversed-days', `a day from ${first} on`, after, ['after']);
  checkTables(tables);
  return tables
    .flatMap(changesOf)
    .filter(({ on }) => first < on && on <= last)
    .sort((a, b) => compareDays(a.on, b.on));
}

function rowsWhere(
  tables: readonly LawTable<unknown>[],
  keeps: (row: LawRow<unknown>) => boolean,
): readonly RowReference[] {
  checkTables(tables);
  return tables.flatMap(({ id, title, rows }) => rows.filter(keeps).map((row) => ({ table: id, title, row })));
}

/**
 * The rows whose value is not confirmed by any source read: what rests on them is uncertain.
 *
 * @param tables - The tables to look at; all of them unless said.
 * @returns The rows, in the order of the tables.
 * @throws {@link PalierError} `law/invalid-tables`, `law/invalid-table`.
 *
 * @example
 * ```ts
 * for (const { row } of unconfirmedRows([entrustedTasks['snow-clearing']])) console.log(row.id);
 * //=> charges/task/snow-clearing/1982-11-13
 * ```
 */
export function unconfirmedRows(tables: readonly LawTable<unknown>[] = lawTables): readonly RowReference[] {
  return rowsWhere(tables, ({ confidence }) => confidence === 'unconfirmed');
}

/**
 * The rows that must be read again before one relies on them; each says why in `recheck`.
 *
 * @param tables - The tables to look at; all of them unless said.
 * @returns The rows, in the order of the tables.
 * @throws {@link PalierError} `law/invalid-tables`, `law/invalid-table`.
 *
 * @example
 * ```ts
 * const [flagged] = rowsToRecheck([smicHourly.metropole]);
 * console.log(flagged?.row.from, flagged?.row.recheck);
 * //=> 2026-06-01 No source read is later than 23 July 2026: a rise since then is not excluded.
 * ```
 */
export function rowsToRecheck(tables: readonly LawTable<unknown>[] = lawTables): readonly RowReference[] {
  return rowsWhere(tables, ({ recheck }) => recheck !== undefined);
}

/**
 * The day up to which changes of the law were looked for: the earliest of the tables. Give the tables that a result
 * rests on to know it for that result.
 *
 * @param tables - The tables to look at, at least one; all of them unless said.
 * @returns The day.
 * @throws {@link PalierError} `law/invalid-tables`, `law/invalid-table`, `core/empty-list`.
 *
 * @example
 * ```ts
 * console.log(textsCheckedOn(), textsCheckedOn([smicHourly.metropole])); //=> 2026-02-01 2026-07-23
 * ```
 */
export function textsCheckedOn(tables: readonly LawTable<unknown>[] = lawTables): CivilDate {
  checkTables(tables);
  const days = tables.map(({ verifiedTo }) => verifiedTo).sort();
  return days[0] ?? refuse('core/empty-list', 'at least one table', tables, ['tables']);
}
