/**
 * The texts and the dated values of the law, as data: what holds on a day, what changed between two days, what is not
 * confirmed.
 *
 * @packageDocumentation
 */
export { lawCheckedBefore, type LawChecked } from './checked-before.js';
export {
  changesBetween,
  lawTables,
  rowsToRecheck,
  textsCheckedOn,
  unconfirmedRows,
  type LawChange,
  type RowReference,
} from './queries.js';
export {
  BUYER_CLASSES,
  PROCUREMENT_CATEGORIES,
  PURCHASE_KINDS,
  type BuyerClass,
  type BuyerRole,
  type ProcurementCategory,
  type ProcurementProcedure,
  type PurchaseKind,
} from './procurement-terms.js';
export {
  KIND_ASPECTS,
  kindAspectNames,
  type ActivityMode,
  type KindActivityMode,
  type KindAspectName,
  type KindAspects,
  type KindContract,
  type KindContractLength,
  type KindContracts,
  type KindCustomers,
  type KindExclusivity,
  type KindExistence,
  type KindLegalForms,
  type KindStatement,
  type KindExistenceTable,
  type KindTables,
  type KindTerritory,
  type KindVat,
  type KindWeeklyHours,
  type KindWorkforceShare,
} from './kind-aspects.js';
export {
  NEIGHBOUR_KINDS,
  SIAE_KINDS,
  STRUCTURE_KINDS,
  type NeighbourKind,
  type SiaeKind,
  type StructureKind,
} from './structure-kind.js';
export { structureKinds } from './structure-kinds.js';
export { citationsOf, requireRow, rowOn, valueOn, type LawRow, type LawTable } from './row.js';
export {
  accountDocuments,
  accountRecap,
  accountStatement,
  associationsLookBack,
  chargeProvisions,
  chargesLimitation,
  heatInformation,
  lateAccount,
  type ChargesLimitationRule,
  type DocumentsLookBack,
  type DocumentsRule,
  type HeatInformationRule,
  type LateAccountRule,
  type ProvisionRule,
  type StatementRule,
} from './tables/charges-accounts.js';
export {
  associationRules,
  associationUserForms,
  associationUsers,
  type AssociationApprovalThreshold,
  type AssociationCapReach,
  type AssociationContractItem,
  type AssociationDerogationRule,
  type AssociationForbiddenWork,
  type AssociationFormerConditions,
  type AssociationHoursCap,
  type AssociationHoursWindow,
  type AssociationReceptionDesk,
  type AssociationRedundancyBar,
  type AssociationSanction,
  type AssociationTables,
  type AssociationUserForm,
  type AssociationUserHeadcount,
  type AssociationUserRule,
} from './tables/association-intermediaire.js';
export {
  caretakingDuty,
  type CaretakingDutyTables,
  type PrefectAnswer,
  type CaretakingFine,
  type CaretakingScope,
  type CaretakingStaffing,
  type CaretakingStaffKind,
  type CaretakingStaffRule,
} from './tables/caretaking-duty.js';
export {
  chargesRegimes,
  contractRecovery,
  type ChargesRegime,
  type ChargesRegimeId,
  type OlderConventions,
} from './tables/charges-regimes.js';
export { entrustedTasks, type TaskAnswer, type TaskId } from './tables/entrusted-tasks.js';
export {
  excludedPayItemCodes,
  excludedPayItems,
  type ExcludedPayItem,
  type ExcludedPayItemCode,
} from './tables/excluded-pay-items.js';
export {
  annexGrace,
  annexStates,
  associationOtherConventions,
  conventionBreach,
  conventionConsultedBody,
  conventionFraud,
  conventionLength,
  lateAnnexRules,
  secondConvention,
  type AnnexStateRule,
  type GraceRule,
  type ConsultedBody,
  type ConventionBreachRule,
  type ConventionLengthRule,
  type LateAnnexRule,
  type SecondConventionRule,
} from './tables/insertion-conventions.js';
export {
  insertionPathRules,
  type BridgeContractRule,
  type InsertionPathTables,
  type MonthsRule,
  type PathControlRule,
  type PathEmployerKind,
  type PathExtensionCase,
  type PathExtensionCases,
  type PathExtensionReason,
  type PathExtensionTotals,
  type PathSuspensionRule,
  type PlatformDays,
  type PlatformExtension,
  type PlatformExtensions,
  type PlatformSuspension,
} from './tables/insertion-path.js';
export {
  headingOf,
  listCodes,
  listHeadings,
  recoverableList,
  replacementRule,
  type Heading,
  type ListCode,
  type ListItem,
  type ListNature,
} from './tables/recoverable-list.js';
export {
  propertyTaxRecovery,
  propertyTaxReliefCompensation,
  propertyTaxReliefFramework,
  propertyTaxReliefPaidShare,
  propertyTaxReliefPostponement,
  propertyTaxReliefScope,
  propertyTaxReliefShare,
  propertyTaxReliefSignatures,
  propertyTaxReliefUse,
  type PropertyTaxReliefAction,
  type PropertyTaxReliefScope,
  type PropertyTaxReliefSignature,
  type ReliefTerritory,
} from './tables/property-tax-relief.js';
export {
  RECEIPT_STEPS,
  receiptPeriods,
  type ReceiptPeriod,
  type ReceiptStep,
} from './tables/procurement-receipt-periods.js';
export {
  adaptedReceiptPeriod,
  agreedTenderDate,
  documentsExtraDays,
  periodCounts,
  priorInformationWindow,
  standstillExemptions,
  standstillPeriod,
  twoWorkingDaysRule,
  type AgreedTenderDate,
  type ExtraDays,
  type PeriodCount,
  type PeriodCountRule,
  type PriorInformationWindow,
  type StandstillExemption,
  type StandstillPeriod,
  type WorkingDaysWithin,
} from './tables/procurement-time-limits.js';
export {
  dateToDatePeriod,
  regulationPeriod,
  type CountedPeriod,
  type DateToDatePeriodInput,
  type RegulationPeriod,
  type RegulationPeriodInput,
} from './time-limits.js';
export {
  RESERVATIONS,
  reservationShares,
  reservationUse,
  socialEconomyLimits,
  socialEconomyServices,
  type CpvRange,
  type Reservation,
  type ReservationGround,
  type ReservationUse,
  type ReservationWithShare,
  type SocialEconomyLimits,
} from './tables/reserved-contracts.js';
export {
  reservationEntries,
  socialClauseEntries,
  type EntrantTables,
  type ReservationEntrant,
  type ReservationEntry,
  type SocialClauseEntry,
} from './tables/reserved-entries.js';
export {
  insertionContracts,
  type ContractExtensionRules,
  type CumulationRule,
  type GreatDifficultyRule,
  type InsertionContractHours,
  type InsertionContractKind,
  type InsertionContractLength,
  type InsertionContractTables,
} from './tables/insertion-contracts.js';
export {
  seniorContracts,
  type SeniorContractAge,
  type SeniorContractCap,
  type SeniorContractHours,
  type SeniorContractKind,
  type SeniorContractSeniority,
  type SeniorContractTables,
} from './tables/senior-contracts.js';
export {
  insertionCdiAid,
  insertionAidModulation,
  insertionFullTimeHours,
  insertionPrisonAid,
  type CdiAidKind,
  type CdiInclusionAid,
  type FullTimeHours,
  type PrisonAid,
  type PrisonAidKind,
} from './tables/insertion-aid.js';
export { insertionAidSocle, type AidTerritory, type InsertionAidAmount } from './tables/insertion-aid-amounts.js';
export {
  insertionBridgeAid,
  insertionEitiMonthlyAid,
  type BridgeContractAid,
  type EitiMonthlyAid,
} from './tables/insertion-aid-schemes.js';
export {
  CRITERION_CODES,
  insertionCriteria,
  insertionLevelTwoNumber,
  insertionProofs,
  type CriterionCode,
  type CriterionProof,
  type InsertionCriterion,
  type LevelTwoNumber,
} from './tables/insertion-eligibility.js';
export {
  insertionPrescribers,
  PRESCRIBER_CODES,
  type InsertionPrescriber,
  type PrescriberCode,
} from './tables/insertion-prescribers.js';
export {
  dispensedLotsShare,
  innovativePurchase,
  smallLotLimits,
  smallLotsShare,
  youngCompanyLots,
  type InnovativePurchaseTables,
  type YoungCompanyLots,
} from './tables/procurement-small-lots.js';
export {
  dispenseThresholds,
  europeanThresholds,
  socialServicesThresholds,
  type EuropeanThreshold,
} from './tables/procurement-thresholds.js';
export {
  frameworkDuration,
  needValueRules,
  type FrameworkDuration,
  type FrameworkWithoutMaximum,
  type HomogeneityGround,
  type LongFrameworkReason,
  type NeedUnitsRule,
  type NeedValuePart,
  type NeedValueTables,
  type RecurringNeedMethod,
  type WorksNeedRule,
} from './tables/procurement-value.js';
export {
  awardCriteriaRule,
  awardStatuteRule,
  awardWithoutCompetition,
  energyPerformanceRule,
  environmentalConditionRule,
  needDefinitionRule,
  specificationsRule,
  sustainableProcurement,
  type AwardCriteriaRule,
  type AwardStatuteRule,
  type EnvironmentalConditionRule,
  type NeedDefinitionRule,
  type SpecificationsRule,
} from './tables/procurement-environment.js';
export {
  insertionCriterion,
  SOCIAL_DEROGATIONS,
  socialConditionOfLots,
  socialConditionOfReservedLots,
  socialConditionOfSocialServices,
  socialConditionRule,
  socialDerogations,
  socialReasonsRecord,
  type InsertionCriterionRule,
  type ReservedLotRule,
  type SocialConditionOfLots,
  type SocialConditionRule,
  type SocialDerogation,
  type SocialDerogationRule,
  type SocialReasonsRecord,
  type SocialServicesRule,
} from './tables/procurement-social.js';
export { smicHourly, type SmicTerritory } from './tables/smic.js';
export { buildingEmployeeShares, caretakerShares, supervisionShare, type StaffTasks } from './tables/staff-shares.js';
export {
  agreementDerogations,
  agreementOpposition,
  agreementSignature,
  agreementVote,
  caretakingConsultation,
  consultationCouncilRule,
  consultationFunding,
  tenantRepresentativesRule,
  worksDuties,
  type AgreementOppositionRule,
  type AgreementSignatureRule,
  type AgreementVoteRule,
  type ConsultationCouncilRule,
  type CountShare,
  type DerogationTopic,
  type TenantRepresentativesRule,
  type WorksDuty,
} from './tables/tenant-agreements.js';
export {
  disabilityLevyDeduction,
  regieDeQuartier,
  socialEnterpriseByRight,
  type DisabilityLevyDeduction,
  type RegieCitation,
  type RegieDeQuartierTables,
  type RegieNature,
  type RegieReservation,
  type SocialEnterpriseByRight,
} from './tables/structure-kinds/labels.js';
export {
  temporaryMissionLength,
  temporaryMissionRecourse,
  temporaryMissionWaiting,
  temporaryWorkCdi,
  temporaryWorkConvention,
  temporaryWorkDuties,
  temporaryWorkExcluded,
  type MissionLength,
  type MissionRecourse,
  type MissionRecourseRule,
  type MissionWaiting,
  type TemporaryWorkCdi,
  type TemporaryWorkDuty,
  type TemporaryWorkKind,
} from './tables/temporary-work.js';
export {
  vatRates,
  vatReferences,
  type VatCategory,
  type VatReference,
  type VatReferenceKey,
  type VatTerritory,
} from './tables/vat-rates.js';
export {
  associationSideBusinessCeiling,
  nonProfitVatReference,
  vatFranchiseCeilings,
  vatRateStatement,
  type FranchiseActivity,
  type FranchiseYear,
  type VatRateStatement,
} from './tables/vat-thresholds.js';
export {
  worksiteHolderCodes,
  worksiteHolders,
  worksiteSalesCap,
  type WorksiteHolderCode,
  type WorksiteHolderRule,
  type WorksiteOpinionBody,
  type WorksiteSalesCap,
} from './tables/worksite-sales.js';
export {
  ALLOTMENT_REASONS,
  allotmentReasons,
  allotmentTables,
  type AllotmentReason,
  type AllotmentReasonGiver,
  type AllotmentReasonPlace,
  type AllotmentReasonPlaces,
  type AllotmentTables,
  type BidderLimitPowers,
  type BidderStatementItem,
  type KeptReasonsScope,
  type VariableOffers,
} from './tables/procurement-allotment.js';
export {
  insertionServicesTables,
  type InsertionServicesTables,
  type MixedServicesRule,
  type SocialServicesConcern,
  type SocialServicesList,
} from './tables/insertion-services.js';
export {
  buyerProfileThreshold,
  dispensedContractsData,
  electronicExchangesExceptions,
  essentialDataMonths,
  essentialDataPortal,
  essentialDataThreshold,
  turnoverCeilingTimes,
  writtenContractThreshold,
  type BuyerProfileRule,
  type DispensedContractsData,
  type ElectronicExchangesException,
  type EssentialDataPortal,
  type EssentialDataTime,
  type TurnoverCeiling,
} from './tables/procurement-papers.js';
export {
  nationalNoticeDelay,
  publicityForm,
  publicityLine,
  publicitySupports,
  type NationalNoticeDelay,
  type PublicityCase,
  type PublicityRule,
  type PublicitySupport,
} from './tables/procurement-publicity.js';
export {
  subsidyTables,
  type SubsidyGiverRule,
  type SubsidyRecipient,
  type SubsidyReport,
  type SubsidyTables,
  type SubsidyTest,
} from './tables/subsidies.js';
export {
  procurementAdvances,
  type AdvanceConditions,
  type AdvanceRates,
  type AdvanceRepayment,
  type AdvanceSmeRates,
  type ProcurementAdvanceTables,
} from './tables/procurement-advances.js';
export {
  buyerAdvances,
  buyerContractLaw,
  buyerPublicity,
  buyerStatus,
  landlordExemptions,
  type BuyerAdvances,
  type BuyerAuthority,
  type BuyerContractLaw,
  type BuyerNature,
  type BuyerPublicity,
  type BuyerStatus,
  type ByBuyerClass,
  type LandlordExemptions,
} from './tables/procurement-buyers.js';
export {
  executionReport,
  tenderCommittee,
  type AboveThreshold,
  type CommitteeRules,
  type LandlordCommitteeTables,
} from './tables/procurement-committee.js';
export {
  dispensedAwardDuties,
  innovativeAwardDuties,
  type DispensedAwardDuty,
} from './tables/procurement-dispensed-award.js';
export {
  purchasingScheme,
  type PurchasingSchemeAmount,
  type PurchasingSchemeBuyers,
  type PurchasingSchemeContent,
  type PurchasingSchemeTables,
} from './tables/responsible-purchasing-scheme.js';
export { cite, lawText, lawTexts, type CiteOptions, type LawText, type LawTextKind, type TextId } from './texts.js';
export { citeVat, vatCategories, vatRateTable, vatTerritories } from './vat.js';
