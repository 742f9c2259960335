/**
 * What tenants may be charged: who does the work, what of it is on the list, and what a change of provider does.
 *
 * @packageDocumentation
 */
export type { AllocationGroup } from './allocation.js';
export type { ArrangementResult, Balance } from './arrangement.js';
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
export type { ContractLinePart, LinePrice } from './contract.js';
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
export { chargesMessages } from './messages.js';
export type { NeutralPrice } from './neutral-price.js';
export { renderNote } from './note/markdown.js';
export { tenantsNote } from './note/tenants-note.js';
export type { NoteQuestion, NoteRow, NoteTable, TenantsNote } from './note/types.js';
export type { CostPart, ExplainedAmount, PartKind, TreatmentSource } from './part.js';
export type {
  BuildingsPerimeter,
  DwellingsPerimeter,
  Perimeter,
  StairwellsPerimeter,
} from './perimeter.js';
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
  type ExcludedPayInput,
  type PeriodInput,
  type ProviderInput,
  type ProviderKind,
  type StaffTask,
  type SupervisionInput,
  type SupplyInput,
  type Treatment,
  type VatStatus,
  type WorkerInput,
} from './schema.js';
