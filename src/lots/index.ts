/**
 * Public procurement for social landlords: the need and its value, lots, the routes to a SIAE that the rules leave open
 * on a day, and what each then requires.
 *
 * @packageDocumentation
 */
export { lotsMessages } from './messages.js';
export { buyerSchema, type Buyer, type BuyerInput } from './need/buyer.js';
export { procedureDaysSchema, type ProcedureDays, type ProcedureDaysInput } from './need/days.js';
export {
  procurementThresholds,
  procurementThresholdsSchema,
  safeProcurementThresholds,
  type ProcurementThreshold,
  type ProcurementThresholds,
  type ProcurementThresholdsInput,
  type ThresholdName,
} from './need/threshold-card.js';
export {
  contractValueSchema,
  type ContractPeriod,
  type ContractPeriodInput,
  type ContractValue,
  type ContractValueInput,
  type FrameworkInput,
  type NamedAmount,
  type NamedAmountInput,
} from './need/contract-value.js';
export { lot, lotSchema, safeLot, type Lot, type LotInput, type Site, type SiteInput } from './lot/lot.js';
export { checkSmallLots, safeCheckSmallLots, type SmallLotPot, type SmallLotsCheck } from './lot/small-lots.js';
export {
  smallLotsSchema,
  type SmallLotChoice,
  type SmallLotInput,
  type SmallLotPots,
  type SmallLotsInput,
} from './lot/small-lots-input.js';
export {
  planSmallLots,
  safePlanSmallLots,
  type LeftOutLot,
  type PlannedLot,
  type SmallLotsPlan,
  type SmallLotsTies,
} from './lot/plan-small-lots.js';
export {
  planSmallLotsSchema,
  smallLotsGoalSchema,
  type ChosenLotsGoal,
  type PlanLotInput,
  type PlanSmallLotsInput,
  type SmallLotsGoal,
} from './lot/plan-input.js';
export type { LeftOutReason, TieRule } from './lot/plan-findings.js';
export type { PotGoal } from './lot/pot-search.js';
export type { PotProof } from './lot/two-pots.js';
export { SMALL_LOT_USES, type SmallLotUse } from './lot/small-lot-status.js';
export type { DispenseGround, Duty, DutyAnswer, DutyName } from './duties/duty.js';
export type { DutyNeedInput } from './duties/duty-need.js';
export {
  safeSocialConditionDuty,
  socialConditionDuty,
  socialConditionFactsSchema,
  socialConditionSchema,
  type SocialConditionFactsInput,
  type SocialConditionInput,
} from './duties/social-condition.js';
export {
  environmentalDuties,
  environmentalDutiesSchema,
  environmentFactsSchema,
  safeEnvironmentalDuties,
  type EnvironmentalDutiesInput,
  type EnvironmentFactsInput,
} from './duties/environment.js';
export {
  awardCriteriaDuty,
  awardCriteriaFactsSchema,
  awardCriteriaSchema,
  safeAwardCriteriaDuty,
  type AwardCriteriaFactsInput,
  type AwardCriteriaInput,
} from './duties/award-criteria.js';
export {
  publicityDuty,
  publicitySchema,
  safePublicityDuty,
  type PublicityDuty,
  type PublicityInput,
} from './duties/publicity.js';
export {
  contractPapers,
  contractPapersSchema,
  safeContractPapers,
  type ContractPapers,
  type ContractPapersInput,
} from './duties/papers.js';
export type { EssentialDataDuty, YearlyListWindow } from './duties/essential-data.js';
export type { TurnoverCeilingDuty } from './duties/turnover-ceiling.js';
export type { StepPeriod, TimeLimitsDuty } from './duties/time-limits.js';
export {
  minimumTenderPeriod,
  safeMinimumTenderPeriod,
  type MinimumTenderPeriod,
  type ReceiptReduction,
} from './duties/minimum-tender-period.js';
export { minimumTenderPeriodSchema, type MinimumTenderPeriodInput } from './duties/tender-period-input.js';
export {
  safeStandstill,
  standstill,
  standstillSchema,
  type Standstill,
  type StandstillCount,
  type StandstillInput,
} from './duties/standstill.js';
export { estimateNeed, safeEstimateNeed, type LotValue, type NeedValue } from './need/need-value.js';
export {
  needValueSchema,
  type NeedLotInput,
  type NeedValueInput,
  type PreviousPurchasesInput,
  type RecurringNeedInput,
  type UnitNeedInput,
} from './need/need-value-input.js';
export {
  detectSplitting,
  safeDetectSplitting,
  type GroupedNeed,
  type NeedGroup,
  type Splitting,
} from './need/splitting.js';
export { splittingSchema, type NeedRecordInput, type SplittingInput } from './need/splitting-input.js';
export {
  allotmentDuty,
  safeAllotmentDuty,
  type AllotmentDuty,
  type AllotmentVerdict,
  type AllotmentWriting,
} from './lot/allotment.js';
export { allotmentSchema, type AllotmentInput } from './lot/allotment-input.js';
export { bidderLimits, safeBidderLimits, type BidderLimits } from './lot/bidder-limits.js';
export {
  bidderLimitsSchema,
  type AwardInput,
  type BidderLimitsInput,
  type BidderStatementInput,
  type OperatorLots,
  type TenderInput,
} from './lot/bidder-limits-input.js';
export { assessSubsidy, safeAssessSubsidy, type SubsidyVerdict } from './routes/subsidy.js';
export {
  subsidyFactsSchema,
  subsidySchema,
  type SubsidyFacts,
  type SubsidyFactsInput,
  type SubsidyInput,
} from './routes/subsidy-input.js';
export {
  insertionServices,
  isSocialService,
  safeInsertionServices,
  type InsertionServicesVerdict,
  type SocialServiceAnswer,
} from './routes/insertion-services.js';
export {
  insertionServicesFactsSchema,
  insertionServicesSchema,
  type InsertionServicesFacts,
  type InsertionServicesFactsInput,
  type InsertionServicesInput,
  type MixedServices,
  type MixedServicesInput,
} from './routes/insertion-services-input.js';
export {
  advanceDuty,
  advanceSchema,
  safeAdvanceDuty,
  type AdvanceDuty,
  type AdvanceInput,
} from './duties/advance-duty.js';
export {
  directAwardSchema,
  purchasingSchemeDuty,
  purchasingSchemeSchema,
  rotationDuty,
  safePurchasingSchemeDuty,
  safeRotationDuty,
  safeTenderCommitteeDuties,
  tenderCommitteeDuties,
  tenderCommitteeSchema,
  type DirectAwardInput,
  type PurchasingSchemeInput,
  type TenderCommitteeInput,
} from './duties/buyer-duties.js';
export { previousAwardSchema, type PreviousAward, type RotationInput } from './duties/rotation.js';
export {
  buyerCard,
  buyerCardSchema,
  renderBuyerCard,
  safeBuyerCard,
  type BuyerCard,
  type BuyerCardAspect,
  type BuyerCardAspects,
  type BuyerCardInput,
} from './need/buyer-card.js';
export {
  operation,
  operationSchema,
  safeOperation,
  type CheckedOperation,
  type OnePieceInput,
  type OperationInput,
  type OutsideTheCode,
} from './routes/operation.js';
export {
  procurementRoutes,
  routesOfPlan,
  safeProcurementRoutes,
  type ProcurementRoutes,
} from './routes/procurement-routes.js';
export {
  ROUTES,
  type LotRoute,
  type RouteEntry,
  type RouteName,
  type RouteStatus,
  type RouteVerdict,
} from './routes/route.js';
export { proposeCuts, safeProposeCuts, type Cuts } from './cuts/cuts.js';
export {
  cutsSchema,
  type CutPiece,
  type CutPieceInput,
  type CutRenewalsInput,
  type CutsInput,
} from './cuts/cuts-input.js';
export type { CutName, LeftOutCut, LeftOutCutReason } from './cuts/cut-ways.js';
export type { CutPot, CutRoute, LotsWithStatus } from './cuts/cut-summary.js';
export type { Cut, CutLot } from './cuts/proposed-cut.js';
export type { CutComparison } from './cuts/compare-cuts.js';
export { routesSheet } from './sheet/sheet.js';
export { renderRoutesSheet, renderRoutesTable } from './sheet/render.js';
export type {
  RoutesSheet,
  RoutesSheetOptions,
  SheetDuties,
  SheetDuty,
  SheetLotInput,
  SheetReason,
  SheetRoute,
  SheetTableRow,
} from './sheet/types.js';
