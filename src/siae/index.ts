/**
 * Insertion structures (structures d'insertion par l'activité économique, SIAE) and their neighbours: what each may do on
 * a day, which reservation it may enter, and which one fits a need.
 *
 * @packageDocumentation
 */
export { siaeMessages } from './messages.js';
export {
  ACTIVITIES,
  ACTIVITY_GROUPS,
  activity,
  isActivityCode,
  nafCode,
  nafHints,
  type Activity,
  type ActivityCode,
  type ActivityGroup,
  type ActivityGroupEntry,
  type NafHint,
} from './structure/activity.js';
export { annexNumber, isAnnexNumber, type AnnexNumber, type AnnexNumberParts } from './outside/annex-number.js';
export {
  formatPassNumber,
  isPassNumber,
  passNumber,
  type PassNumber,
  type PassNumberParts,
} from './outside/pass-number.js';
export {
  MARCHE_COLUMNS,
  readMarcheRows,
  safeReadMarcheRows,
  type MarcheColumn,
  type MarcheRowsOptions,
} from './outside/marche-rows.js';
export {
  EMPLOIS_COLUMNS,
  readEmploisRows,
  safeReadEmploisRows,
  type EmploisColumn,
  type EmploisRowsOptions,
} from './outside/emplois-rows.js';
export type { RefusedRow, RowsOptions, RowsRead, TextRow } from './outside/rows.js';
export {
  safeTemporaryMission,
  temporaryMission,
  temporaryMissionSchema,
  type PreviousMission,
  type TemporaryMission,
  type TemporaryMissionInput,
} from './limits/temporary-work.js';
export {
  safeWorksiteSales,
  worksiteSales,
  worksiteSalesSchema,
  type WorksiteCap,
  type WorksiteDecisionInput,
  type WorksiteSales,
  type WorksiteSalesFigures,
  type WorksiteSalesInput,
} from './limits/worksite.js';
export {
  safeWorksiteHolder,
  worksiteHolder,
  worksiteHolderSchema,
  type WorksiteHolder,
  type WorksiteHolderForm,
  type WorksiteHolderInput,
} from './limits/worksite-holder.js';
export { insertionContract, safeInsertionContract, type InsertionContract } from './limits/insertion-contract.js';
export {
  insertionContractSchema,
  type AgeExtensionInput,
  type ContractExtensionInput,
  type CumulationInput,
  type DatedDecision,
  type DisabilityExtensionInput,
  type ExtensionDecider,
  type GreatDifficultyInput,
  type HoursDerogationInput,
  type InsertionContractInput,
  type SeriousDifficultyExtensionInput,
  type TrainingExtensionInput,
} from './limits/insertion-contract-input.js';
export {
  safeSeniorContract,
  seniorContract,
  seniorContractSchema,
  type SeniorContract,
  type SeniorContractInput,
} from './limits/senior-contract.js';
export {
  structureSchema,
  type AnnexInput,
  type AnnexState,
  type CapacityInput,
  type ConventionInput,
  type ConventionTerritoryInput,
  type LocationInput,
  type StructureInput,
  type StructureLabel,
  type StructureVatStatus,
  type TerritoryInput,
  type TurnoverInput,
  type WorkersInput,
  type WorkforceInput,
  type YearAnnexInput,
} from './structure/schema.js';
export {
  safeStructure,
  structure,
  type Annex,
  type Capacity,
  type Convention,
  type Coordinates,
  type Places,
  type Structure,
  type StructureLocation,
  type Territory,
  type Workers,
  type Workforce,
  type YearAnnex,
} from './structure/structure.js';
export {
  conventionsOn,
  safeConventionsOn,
  type AnnexVerdict,
  type ConventionOnDay,
  type ConventionsOn,
  type ConventionState,
} from './structure/conventions.js';
export { distanceKm } from './matching/distance.js';
export {
  MAX_STRUCTURES,
  safeStructureDirectory,
  structureDirectory,
  type StructureDirectory,
  type StructureReference,
} from './matching/directory.js';
export {
  needSchema,
  type Need,
  type NeedInput,
  type NeedPattern,
  type NeedPlace,
  type NeedPlaceInput,
  type SearchAreaInput,
} from './matching/need.js';
export {
  defaultFormPoints,
  defaultMatchWeights,
  matchOptionsSchema,
  type FormPoints,
  type MatchOptions,
  type MatchPartName,
  type MatchWeights,
} from './matching/options.js';
export {
  matchStructures,
  safeMatchStructures,
  type MatchCandidate,
  type MatchExclusion,
  type MatchPart,
  type MatchResult,
} from './matching/match.js';
export {
  safeSupplyShape,
  suggestedTurnoverShare,
  supplyLimitsSchema,
  supplyShape,
  type GroupMember,
  type SupplyLimits,
  type SupplyShape,
  type SupplyWarning,
} from './matching/supply.js';
export {
  kindCard,
  renderKindCard,
  safeKindCard,
  type KindCard,
  type KindCardAspect,
  type KindCardAspects,
  type KindStatus,
} from './kind/kind-card.js';
export {
  legalFormOfKind,
  legalFormOfKindSchema,
  safeLegalFormOfKind,
  type LegalFormOfKind,
  type LegalFormOfKindInput,
} from './kind/legal-form-of-kind.js';
export { LEGAL_FORMS, type LegalForm } from './kind/legal-form.js';
export {
  eligibilitySchema,
  type EligibilityInput,
  type HeldCriterion,
  type UnlistedPrescriber,
} from './people/eligibility-input.js';
export {
  personEligibility,
  safePersonEligibility,
  type EligibilityRoute,
  type PersonEligibility,
} from './people/eligibility.js';
export { prescriberFor } from './people/prescriber.js';
export { postAidSchema, type AidedWork, type PostAidInput } from './aid/post-aid-input.js';
export { postAid, safePostAid, type PostAid } from './aid/post-aid.js';
export { type AidStatus } from './aid/socle.js';
export { entryOfKind, reservationMatrix, type KindEntry, type ReservationMatrixLine } from './reservation/matrix.js';
export {
  checkReservation,
  mayEnterReservation,
  safeCheckReservation,
  safeMayEnterReservation,
  type ReservationUseVerdict,
  type ReservationVerdict,
} from './reservation/reservation.js';
export { type ReservationAnswer } from './reservation/entry.js';
export type { ReservationEntryAnswer } from './matching/reservation-gate.js';
export {
  reservationCandidateSchema,
  reservationSchema,
  reservationUseSchema,
  type ReservationCandidateInput,
  type ReservationInput,
  type ReservationUseInput,
  type ReservationWorkersInput,
  type ReservationWorkforceInput,
  type WorkforceMeasure,
} from './reservation/schema.js';
export { type WorkforceShares } from './reservation/share-findings.js';
export { type ShareAnswer, type WorkforceShare } from './reservation/share.js';
export {
  insertionPath,
  insertionPathSchema,
  safeInsertionPath,
  type InsertionPath,
  type InsertionPathInput,
  type InsertionPathState,
  type PathEndInput,
  type PathExtensionInput,
  type PathPersonInput,
  type PathSuspensionInput,
  type PathSuspensionReason,
  type PossiblePathExtension,
} from './people/insertion-path.js';
export {
  conventionTerms,
  conventionTermsSchema,
  safeConventionTerms,
  type ConventionTerms,
  type ConventionTermsInput,
  type SecondConventionInput,
} from './structure/convention-terms.js';
export {
  lateAnnex,
  lateAnnexSchema,
  safeLateAnnex,
  type LateAnnex,
  type LateAnnexInput,
  type LateAnnexState,
} from './structure/late-annex.js';
export {
  associationHours,
  associationHoursSchema,
  safeAssociationHours,
  type AssociationCapScope,
  type AssociationDerogationInput,
  type AssociationEshReading,
  type AssociationFormHours,
  type AssociationHours,
  type AssociationHoursInput,
  type AssociationHoursRecord,
  type AssociationWindow,
  type AssociationWindowReading,
} from './limits/association-hours.js';
export {
  associationSupply,
  associationSupplySchema,
  safeAssociationSupply,
  type AssociationSupply,
  type AssociationSupplyInput,
  type AssociationTerritoryInput,
} from './limits/association-supply.js';
export { isSiaeKind } from './kind/siae-kind.js';
