/**
 * What tenants may be charged: who does the work, what of it is on the list, and what a change of provider does.
 *
 * @packageDocumentation
 */
export { chargesMessages } from './messages.js';
export type { CostPart, ExplainedAmount, PartKind, TreatmentSource } from './part.js';
export {
  arrangementSchema,
  type AllocationInput,
  type ArrangementInput,
  type BuildingEmployeeInput,
  type CaretakerInput,
  type ContractInput,
  type ContractLineInput,
  type CreditNoteInput,
  type ExcludedPayInput,
  type FundingInput,
  type InvoicedLineInput,
  type LineAgreementInput,
  type PeriodInput,
  type ProviderInput,
  type ProviderKind,
  type ProviderLabel,
  type StaffTask,
  type SupervisionInput,
  type SupplyInput,
  type Treatment,
  type VatStatus,
  type WorkerInput,
} from './schema.js';
export {
  minorRepair,
  recoverabilityOf,
  safeMinorRepair,
  safeRecoverabilityOf,
  type MinorRepairInput,
  type Recoverability,
  type RecoverabilityInput,
} from './list/recoverability.js';
export type { OwnTaskInput, TaskInput } from './list/task.js';
export type {
  ApportionmentKey,
  DeclaredKey,
  DeclaredKeyInput,
  DeclaredKeyKind,
  DescribedKey,
  DwellingWeightInput,
  FloorWeightInput,
  KeyKind,
} from './residence/key.js';
export type { BuildingsPerimeter, DwellingsPerimeter, Perimeter, StairwellsPerimeter } from './residence/perimeter.js';
export {
  MAX_DWELLINGS,
  residence,
  safeResidence,
  type DeclaredKeyHead,
  type Dwelling,
  type DwellingInput,
  type Residence,
  type ResidenceInput,
} from './residence/residence.js';
export { suggestAllocations, type AllocationSuggestion } from './residence/suggestion.js';
export { residenceTree, type BuildingNode, type ResidenceTree, type StairwellNode } from './residence/tree.js';
export {
  assessCaretakingDuty,
  caretakingDutySchema,
  caretakingFactsSchema,
  safeAssessCaretakingDuty,
  type CaretakingDuty,
  type CaretakingDutyAnswer,
  type CaretakingDutyInput,
  type CaretakingFacts,
  type CaretakingPlace,
  type CaretakingPostInput,
} from './work/caretaking-duty.js';
export type { ContractLinePart } from './work/contract.js';
export type { CreditNotePart } from './work/credit-note.js';
export type { LinePrice } from './work/price.js';
export {
  propertyTaxRelief,
  propertyTaxReliefSchema,
  safePropertyTaxRelief,
  type PropertyTaxRelief,
  type PropertyTaxReliefInput,
  type ReliefAction,
  type ReliefActionInput,
  type ReliefPerDwelling,
} from './work/property-tax-relief.js';
export {
  safeVatStatusFindings,
  vatStatusFindings,
  vatStatusSchema,
  type VatFacts,
  type VatStatusInput,
} from './work/vat-status.js';
export type { AllocationGroup } from './allocation/allocation.js';
export type { ArrangementResult, Balance } from './comparison/arrangement.js';
export {
  compareArrangements,
  compareScenarios,
  explainDwelling,
  safeCompareArrangements,
  safeCompareScenarios,
  type ComparisonInput,
  type ComparisonSetting,
  type DwellingExplanation,
  type ScenarioComparison,
  type ScenariosInput,
} from './comparison/compare.js';
export type { Comparison, PerDwelling } from './comparison/comparison.js';
export type { Column, DwellingAmount, DwellingColumns, Spread } from './comparison/distribution.js';
export type { LineNeutralPrice, NeutralPrice, NeutralStatus, NeutralTotal } from './comparison/neutral-price.js';
export {
  priceSensitivity,
  safePriceSensitivity,
  type PriceSensitivity,
  type PriceSensitivityInput,
  type SensitivityCell,
} from './comparison/sensitivity.js';
export type { StockDecile, StockDwelling, StockMovements } from './comparison/stock-spread.js';
export {
  compareStock,
  compareStockSteps,
  safeCompareStock,
  type CompareStockInput,
  type StockBalance,
  type StockComparison,
  type StockFinding,
  type StockInput,
  type StockProgress,
  type StockResidence,
  type StockResidenceInput,
} from './comparison/stock.js';
export {
  regularise,
  safeRegularise,
  type Regularisation,
  type RegularisationInput,
  type Settlement,
} from './year/regularise.js';
export { renderStatement, type RenderStatementOptions } from './year/render-statement.js';
export type { ChargesYearInput, OccupancyMethod, TenancyInput } from './year/schema.js';
export { tenancyStatement, type StatementLine, type StatementNature, type TenancyStatement } from './year/statement.js';
export {
  chargesYear,
  safeChargesYear,
  type ChargeNature,
  type ChargesYear,
  type MatrixGroup,
  type TenancyResult,
} from './year/year.js';
export {
  accountCalendar,
  accountCalendarSchema,
  safeAccountCalendar,
  type AccountAnswer,
  type AccountCalendar,
  type AccountCalendarInput,
} from './account/account-calendar.js';
export {
  monthlyProvision,
  nextProvision,
  provisionsOf,
  safeMonthlyProvision,
  safeNextProvision,
  safeProvisionsOf,
  twelfths,
  type MonthlyProvisionInput,
  type NextProvisionInput,
  type ProvisionTerms,
  type ProvisionsInput,
} from './account/instalments.js';
export {
  safeStatementContent,
  statementContent,
  statementContentSchema,
  type StatementContent,
  type StatementContentInput,
} from './account/statement-content.js';
export {
  consultationCouncil,
  consultationCouncilSchema,
  safeConsultationCouncil,
  type ConsultationCouncilInput,
  type ConsultationCouncilResult,
} from './agreements/council.js';
export {
  derogation,
  derogationSchema,
  safeDerogation,
  type DerogationInput,
  type DerogationResult,
} from './agreements/derogation.js';
export {
  directVote,
  directVoteSchema,
  safeDirectVote,
  type DirectVoteInput,
  type DirectVoteOutcome,
  type DirectVoteResult,
} from './agreements/direct-vote.js';
export {
  localAgreement,
  localAgreementSchema,
  safeLocalAgreement,
  type AgreementOutcome,
  type AgreementTopic,
  type LocalAgreementInput,
  type LocalAgreementResult,
  type SignatoriesInput,
} from './agreements/local-agreement.js';
export {
  safeTenantRepresentatives,
  tenantRepresentatives,
  tenantRepresentativesSchema,
  type TenantRepresentativesInput,
  type TenantRepresentativesResult,
} from './agreements/representatives.js';
export {
  safeWorksConsultation,
  worksConsultation,
  worksConsultationSchema,
  type OperationKind,
  type WorksConsultationInput,
  type WorksConsultationResult,
} from './agreements/works.js';
export { renderNote } from './note/render.js';
export { tenantsNote } from './note/tenants-note.js';
export type { NoteQuestion, RenderNoteOptions, TenantsNote, TenantsNoteOptions } from './note/types.js';
export type { DocumentFormat, DocumentRow, DocumentTable } from './document/document.js';
