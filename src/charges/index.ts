/**
 * What tenants may be charged: who does the work, what of it is on the list, and what a change of provider does.
 *
 * @packageDocumentation
 */
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
export {
  accountCalendar,
  accountCalendarSchema,
  safeAccountCalendar,
  type AccountAnswer,
  type AccountCalendar,
  type AccountCalendarInput,
} from './account-calendar.js';
export type { AllocationGroup } from './allocation.js';
export type { ArrangementResult, Balance } from './arrangement.js';
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
} from './caretaking-duty.js';
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
} from './compare.js';
export type { Comparison, PerDwelling } from './comparison.js';
export type { ContractLinePart } from './contract.js';
export type { CreditNotePart } from './credit-note.js';
export type { Column, DwellingAmount, DwellingColumns, Spread } from './distribution.js';
export type {
  ApportionmentKey,
  DeclaredKey,
  DeclaredKeyInput,
  DeclaredKeyKind,
  DescribedKey,
  DwellingWeightInput,
  FloorWeightInput,
  KeyKind,
} from './key.js';
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
} from './instalments.js';
export { chargesMessages } from './messages.js';
export type { LineNeutralPrice, NeutralPrice, NeutralStatus, NeutralTotal } from './neutral-price.js';
export { renderNote } from './note/render.js';
export { tenantsNote } from './note/tenants-note.js';
export type { NoteQuestion, RenderNoteOptions, TenantsNote, TenantsNoteOptions } from './note/types.js';
export type { CostPart, ExplainedAmount, PartKind, TreatmentSource } from './part.js';
export type { BuildingsPerimeter, DwellingsPerimeter, Perimeter, StairwellsPerimeter } from './perimeter.js';
export type { LinePrice } from './price.js';
export {
  minorRepair,
  recoverabilityOf,
  safeMinorRepair,
  safeRecoverabilityOf,
  type MinorRepairInput,
  type Recoverability,
  type RecoverabilityInput,
} from './recoverability.js';
export {
  propertyTaxRelief,
  propertyTaxReliefSchema,
  safePropertyTaxRelief,
  type PropertyTaxRelief,
  type PropertyTaxReliefInput,
  type ReliefAction,
  type ReliefActionInput,
  type ReliefPerDwelling,
} from './property-tax-relief.js';
export {
  MAX_DWELLINGS,
  residence,
  residenceTree,
  safeResidence,
  type BuildingNode,
  type DeclaredKeyHead,
  type Dwelling,
  type DwellingInput,
  type Residence,
  type ResidenceInput,
  type ResidenceTree,
  type StairwellNode,
} from './residence.js';
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
  type LineAgreementInput,
  type InvoicedLineInput,
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
  priceSensitivity,
  safePriceSensitivity,
  type PriceSensitivity,
  type PriceSensitivityInput,
  type SensitivityCell,
} from './sensitivity.js';
export {
  safeStatementContent,
  statementContent,
  statementContentSchema,
  type StatementContent,
  type StatementContentInput,
} from './statement-content.js';
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
} from './stock.js';
export type { StockDecile, StockDwelling, StockMovements } from './stock-spread.js';
export type { OwnTaskInput, TaskInput } from './task.js';
export {
  safeVatStatusFindings,
  vatStatusFindings,
  vatStatusSchema,
  type VatFacts,
  type VatStatusInput,
} from './vat-status.js';
export {
  chargesYear,
  safeChargesYear,
  type ChargeNature,
  type ChargesYear,
  type MatrixGroup,
  type TenancyResult,
} from './year/year.js';
export type { ChargesYearInput, OccupancyMethod, TenancyInput } from './year/schema.js';
export {
  regularise,
  safeRegularise,
  type Regularisation,
  type RegularisationInput,
  type Settlement,
} from './year/regularise.js';
export { tenancyStatement, type StatementLine, type StatementNature, type TenancyStatement } from './year/statement.js';
export { suggestAllocations, type AllocationSuggestion } from './suggestion.js';
export type { DocumentFormat, DocumentRow, DocumentTable } from './document/document.js';
export { renderStatement, type RenderStatementOptions } from './year/render-statement.js';
