/**
 * What tenants may be charged: who does the work, what of it is on the list, and what a change of provider does.
 *
 * @packageDocumentation
 */
export {
  compareArrangements,
  explainDwelling,
  safeCompareArrangements,
  type ArrangementResult,
  type Balance,
  type Comparison,
  type ComparisonInput,
  type DwellingExplanation,
  type PerDwelling,
} from './compare.js';
export type { ContractLinePart, LinePrice } from './contract.js';
export type { Column, DwellingAmount, DwellingColumns, Spread } from './distribution.js';
export { chargesMessages } from './messages.js';
export type { NeutralPrice } from './neutral-price.js';
export { renderNote } from './note/markdown.js';
export { tenantsNote } from './note/tenants-note.js';
export type { NoteQuestion, NoteRow, NoteTable, TenantsNote } from './note/types.js';
export type { CostPart, ExplainedAmount, PartKind, TreatmentSource } from './part.js';
export {
  MAX_DWELLINGS,
  residence,
  safeResidence,
  type ApportionmentKey,
  type Dwelling,
  type DwellingInput,
  type Residence,
  type ResidenceInput,
} from './residence.js';
export {
  arrangementSchema,
  type ArrangementInput,
  type BuildingEmployeeInput,
  type CaretakerInput,
  type ContractInput,
  type ContractLineInput,
  type ExcludedPayInput,
  type ProviderInput,
  type ProviderKind,
  type StaffTask,
  type SupervisionInput,
  type SupplyInput,
  type Treatment,
  type VatStatus,
  type WorkerInput,
} from './schema.js';
