export const ACTIVITIES: readonly Activity[];

export const ACTIVITY_GROUPS: readonly ActivityGroupEntry[];

export interface Activity {
    readonly code: ActivityCode;
    readonly names: Message;
    readonly group: ActivityGroup;
    readonly sectorId: number | null;
}

export type ActivityCode = 'premises-cleaning' | 'specialised-cleaning' | 'urban-cleaning' | 'bin-handling' | 'green-spaces' | 'urban-space-upkeep' | 'car-park-upkeep' | 'odd-jobs' | 'painting' | 'tiling-and-flooring' | 'electrical-work' | 'plumbing' | 'joinery' | 'strip-out' | 'energy-advice' | 'bulky-waste-collection' | 'site-waste-collection' | 'green-waste-collection' | 'house-moving' | 'mediation' | 'reception-and-guard' | 'concierge' | 'minor-works' | 'garden-upkeep' | 'home-help' | 'resident-assistance';

export type ActivityGroup = 'outdoor-spaces' | 'security-and-prevention' | 'cleaning' | 'building' | 'administrative-support' | 'moving-and-transport' | 'waste-collection' | 'personal-services';

export interface ActivityGroupEntry {
    readonly code: ActivityGroup;
    readonly names: Message;
    readonly sectorGroupId: number;
}

export interface AgeExtensionInput {
    readonly reason: 'age-50';
    readonly age: number;
    readonly specialDifficulty?: boolean;
    readonly decidedOn?: string;
    readonly decidedBy?: ExtensionDecider;
}

export type AidStatus = 'published' | 'last-known' | 'unknown' | 'monthly-scheme';

export type AidedWork = {
    readonly hours: DecimalInput;
} | {
    readonly fullTimeEquivalents: DecimalInput;
};

export interface Annex {
    readonly number?: AnnexNumber;
    readonly state: AnnexState;
    readonly days: Period;
}

export interface AnnexInput {
    readonly number?: string;
    readonly state: AnnexState;
    readonly firstDay: string;
    readonly lastDay: string;
}

export type AnnexNumber = string & {
    readonly [ANNEX]: 'AnnexNumber';
};

export interface AnnexNumberParts {
    readonly number: AnnexNumber;
    readonly kind: SiaeKind;
    readonly departement: Departement;
    readonly year: number;
    readonly order: string;
    readonly amendment: number;
    readonly modification: number;
}

export type AnnexState = 'VALIDE' | 'PROVISOIRE' | 'HISTORISE' | 'ANNULE' | 'SAISI' | 'BROUILLON' | 'CLOTURE' | 'REJETE';

export type AnnexVerdict = 'active' | 'grace' | 'none' | 'not-known';

export type AssociationCapScope = 'all-users' | 'per-user';

export interface AssociationDerogationInput {
    readonly firstDay: string;
    readonly lastDay: string;
    readonly users?: readonly string[];
}

export type AssociationEshReading = 'counts' | 'non-profit';

export interface AssociationFormHours {
    readonly userForm: AssociationUserForm;
    readonly hours: Explained;
}

export interface AssociationHours {
    readonly on: CivilDate;
    readonly capScope: AssociationCapScope;
    readonly windowReading: AssociationWindowReading;
    readonly eshReading: AssociationEshReading;
    readonly windows: readonly AssociationWindow[];
    readonly left: Explained;
    readonly leftOutForms: readonly AssociationFormHours[];
    readonly leftOut: Explained;
    readonly findings: readonly Finding[];
}

export interface AssociationHoursInput {
    readonly on: string;
    readonly supplies: readonly AssociationHoursRecord[];
    readonly derogations?: readonly AssociationDerogationInput[];
    readonly capScope?: AssociationCapScope;
    readonly windowReading?: AssociationWindowReading;
    readonly eshReading?: AssociationEshReading;
}

export interface AssociationHoursRecord {
    readonly userForm: AssociationUserForm;
    readonly userId: string;
    readonly firstDay?: string;
    readonly lastDay?: string;
    readonly month?: string;
    readonly hours: DecimalInput;
}

export interface AssociationSupply {
    readonly on: CivilDate;
    readonly freeFrom: CivilDate | null;
    readonly contractItems: readonly AssociationContractItem[];
    readonly findings: readonly Finding[];
}

export interface AssociationSupplyInput {
    readonly on: string;
    readonly userForm: AssociationUserForm;
    readonly place?: {
        readonly commune?: string;
        readonly departement?: string;
    };
    readonly territory?: AssociationTerritoryInput;
    readonly forbiddenWork?: boolean;
    readonly lastRedundancy?: string | null;
    readonly preciseAndTemporary?: boolean;
}

export interface AssociationTerritoryInput {
    readonly departements?: readonly string[];
    readonly communes?: readonly string[];
}

export interface AssociationWindow extends Period {
    readonly userId: string | null;
    readonly forms: readonly AssociationFormHours[];
    readonly counted: Explained;
    readonly straddling: Explained;
    readonly left: Explained;
    readonly excess: Explained;
}

export type AssociationWindowReading = 'restart' | 'rolling' | 'once';

export interface Capacity {
    readonly hoursPerMonth: Decimal;
    readonly supervision?: boolean;
}

export interface CapacityInput {
    readonly hoursPerMonth: DecimalInput;
    readonly supervision?: boolean;
}

export type ContractExtensionInput = TrainingExtensionInput | AgeExtensionInput | DisabilityExtensionInput | SeriousDifficultyExtensionInput;

export interface Convention {
    readonly kind: SiaeKind;
    readonly days: Period;
    readonly territory?: Places;
    readonly annexes?: readonly Annex[];
}

export interface ConventionInput {
    readonly kind: SiaeKind;
    readonly firstDay: string;
    readonly lastDay: string;
    readonly territory?: ConventionTerritoryInput;
    readonly annexes?: readonly AnnexInput[];
}

export interface ConventionOnDay {
    readonly position: number;
    readonly kind: SiaeKind;
    readonly days: Period;
    readonly state: ConventionState;
    readonly annex: AnnexVerdict;
    readonly annexNumber?: string;
}

export type ConventionState = 'not-started' | 'in-force' | 'ended';

export interface ConventionTerms {
    readonly kind: PathEmployerKind;
    readonly firstDay: CivilDate;
    readonly lastDay: CivilDate;
    readonly lastLawfulDay: CivilDate;
    readonly findings: readonly Finding[];
}

export interface ConventionTermsInput {
    readonly kind: PathEmployerKind;
    readonly firstDay: string;
    readonly lastDay: string;
    readonly second?: SecondConventionInput;
}

export interface ConventionTerritoryInput {
    readonly departements?: readonly string[];
    readonly communes?: readonly string[];
}

export interface ConventionsOn {
    readonly on: CivilDate;
    readonly known: boolean;
    readonly conventions: readonly ConventionOnDay[];
    readonly kinds: readonly SiaeKind[];
    readonly findings: readonly Finding[];
}

export interface Coordinates {
    readonly latitude: number;
    readonly longitude: number;
}

export interface CumulationInput {
    readonly reason: 'cumulation';
    readonly decisions: readonly DatedDecision[];
    readonly pathFirstDay?: string;
    readonly otherHours: DecimalInput;
    readonly otherEmployer: 'siae' | 'ea' | 'other';
    readonly promiseOfHire?: boolean;
    readonly supportPlan?: boolean;
}

export interface DatedDecision {
    readonly decidedOn: string;
    readonly firstDay: string;
    readonly lastDay: string;
}

export interface DisabilityExtensionInput {
    readonly reason: 'disability';
    readonly specialDifficulty?: boolean;
    readonly decidedOn?: string;
    readonly decidedBy?: ExtensionDecider;
}

export const EMPLOIS_COLUMNS: Readonly<Record<EmploisColumn, string>>;

export interface EligibilityInput {
    readonly kind: SiaeKind;
    readonly on: string;
    readonly criteria: readonly HeldCriterion[];
    readonly prescribedBy: PrescriberCode | UnlistedPrescriber | null;
    readonly diagnosisDone?: boolean;
}

export type EligibilityRoute = 'prescriber' | 'level-1' | 'level-2';

export type EmploisColumn = 'siret' | 'kind' | 'name' | 'city' | 'postcode' | 'departement' | 'commune' | 'naf' | 'annexNumber' | 'annexState' | 'annexFirstDay' | 'annexLastDay' | 'conventionFirstDay' | 'conventionLastDay';

export type EmploisRowsOptions = RowsOptions<EmploisColumn>;

export type ExtensionDecider = 'prescriber' | 'structure';

export type FormPoints = Readonly<Record<NeedPattern, Readonly<Record<StructureKind | 'regie-de-quartier', number>>>>;

export interface GreatDifficultyInput {
    readonly reason: 'great-difficulty';
    readonly scope: 'individual' | 'collective';
    readonly decisions: readonly DatedDecision[];
    readonly writtenInContract?: boolean;
    readonly actionLastDay?: string;
    readonly conventionLastDay?: string;
}

export interface GroupMember {
    readonly structure: StructureReference;
    readonly hoursPerMonth: Decimal;
}

export interface HeldCriterion {
    readonly code: CriterionCode;
    readonly provenOn?: string;
}

export type HoursDerogationInput = CumulationInput | GreatDifficultyInput;

export interface InsertionContract {
    readonly on: CivilDate;
    readonly kind: SiaeKind;
    readonly shortestUntil?: CivilDate;
    readonly longestUntil?: CivilDate;
    readonly findings: readonly Finding[];
}

export interface InsertionContractInput {
    readonly on: string;
    readonly kind: SiaeKind;
    readonly firstDay: string;
    readonly lastDay: string;
    readonly weeklyHours: DecimalInput;
    readonly hoursPeriod?: {
        readonly firstDay: string;
        readonly lastDay: string;
    };
    readonly adaptedSentence?: boolean;
    readonly derogations?: readonly HoursDerogationInput[];
    readonly extensions?: readonly ContractExtensionInput[];
    readonly directRecruitment?: boolean;
    readonly immersionDays?: number;
}

export interface InsertionPath {
    readonly on: CivilDate;
    readonly startedOn: CivilDate;
    readonly state: InsertionPathState;
    readonly lastDay: CivilDate | null;
    readonly lastDayIfPostponed: CivilDate | null;
    readonly lastDayByOtherCount: CivilDate | null;
    readonly overFrom: CivilDate | null;
    readonly newPathBySiaeFrom: CivilDate | null;
    readonly extensions: readonly PossiblePathExtension[];
    readonly findings: readonly Finding[];
}

export interface InsertionPathInput {
    readonly on: string;
    readonly startedOn: string;
    readonly kind: PathEmployerKind;
    readonly suspensions?: readonly PathSuspensionInput[];
    readonly extensions?: readonly PathExtensionInput[];
    readonly person?: PathPersonInput;
    readonly ended?: PathEndInput;
    readonly newPathAskedBy?: 'siae' | 'prescriber';
    readonly prisonContract?: boolean;
    readonly count?: 'calendar-months' | 'platform-days';
    readonly suspendedDays?: 'count-in' | 'added-after';
}

export type InsertionPathState = 'not-started' | 'running' | 'suspended' | 'in-the-gap' | 'free' | 'not-subject';

export interface KindCard {
    readonly kind: StructureKind;
    readonly on: CivilDate;
    readonly names: Message;
    readonly isSiae: boolean;
    readonly status: KindStatus;
    readonly aspects: KindCardAspects;
    readonly findings: readonly Finding[];
}

export type KindCardAspect<V> = V & {
    readonly row: LawRow<V>;
};

export type KindCardAspects = {
    readonly [A in KindAspectName]?: KindCardAspect<KindAspects[A]>;
};

export interface KindEntry {
    readonly entry: ReservationEntry;
    readonly basis: readonly Citation[];
}

export type KindStatus = 'statute' | 'experimental' | 'ended-unless-prolonged' | 'neighbour';

export const LEGAL_FORMS: readonly LegalForm[];

export interface LateAnnex {
    readonly on: CivilDate;
    readonly state: LateAnnexState;
    readonly formerTermsUntil: CivilDate;
    readonly signedBefore: CivilDate;
    readonly findings: readonly Finding[];
}

export interface LateAnnexInput {
    readonly kind: PathEmployerKind;
    readonly year: number;
    readonly on: string;
    readonly signedOn: string | null;
    readonly offered?: boolean;
    readonly orderedDay?: string;
}

export type LateAnnexState = 'not-yet' | 'signed' | 'former-terms' | 'payment-suspended' | 'recovery';

export type LegalForm = 'association' | 'sarl' | 'sarl-cooperative' | 'sas' | 'sa' | 'sa-cooperative' | 'snc' | 'employers-group' | 'local-authority' | 'ccas' | 'epsms' | 'foundation' | 'other';

export interface LegalFormOfKind {
    readonly kind: StructureKind;
    readonly legalForm: LegalForm;
    readonly on: CivilDate;
    readonly findings: readonly Finding[];
}

export interface LegalFormOfKindInput {
    readonly kind: StructureKind;
    readonly legalForm: LegalForm;
    readonly on: string;
}

export interface LocationInput {
    readonly city?: string;
    readonly postcode?: string;
    readonly commune?: string;
    readonly departement?: string;
    readonly latitude?: number;
    readonly longitude?: number;
}

export const MARCHE_COLUMNS: Readonly<Record<MarcheColumn, string>>;

export const MAX_STRUCTURES = 50000;

export type MarcheColumn = 'siret' | 'kind' | 'name' | 'city' | 'postcode' | 'departement' | 'commune' | 'naf' | 'latitude' | 'longitude' | 'legalForm' | 'sectors' | 'labels' | 'range' | 'rangeKm';

export type MarcheRowsOptions = RowsOptions<MarcheColumn>;

export interface MatchCandidate {
    readonly rank: number;
    readonly structure: StructureReference;
    readonly score: Decimal;
    readonly distanceKm?: number;
    readonly kind?: StructureKind;
    readonly kinds: readonly StructureKind[];
    readonly hoursPerMonth?: Decimal;
    readonly reservation?: ReservationEntryAnswer;
    readonly parts: readonly MatchPart[];
    readonly findings: readonly Finding[];
}

export interface MatchExclusion {
    readonly structure: StructureReference;
    readonly reasons: readonly Finding[];
}

export interface MatchOptions {
    readonly weights?: Partial<MatchWeights>;
    readonly formPoints?: Readonly<Partial<Record<NeedPattern, Readonly<Partial<Record<StructureKind | 'regie-de-quartier', number>>>>>>;
    readonly measure?: 'headcount' | 'full-time-equivalents';
}

export interface MatchPart {
    readonly part: MatchPartName;
    readonly points: number;
    readonly weight: number;
    readonly finding: Finding;
}

export type MatchPartName = 'tasks' | 'place' | 'hours' | 'convention' | 'form' | 'supervision';

export interface MatchResult {
    readonly on: CivilDate;
    readonly need: Need;
    readonly weights: MatchWeights;
    readonly candidates: readonly MatchCandidate[];
    readonly excluded: readonly MatchExclusion[];
}

export type MatchWeights = Readonly<Record<MatchPartName, number>>;

export interface NafHint {
    readonly naf: string;
    readonly activities: readonly ActivityCode[];
}

export interface Need {
    readonly tasks: readonly ActivityCode[];
    readonly place: NeedPlace;
    readonly hoursPerMonth: Decimal;
    readonly days: Period;
    readonly pattern: NeedPattern;
    readonly reservation?: Reservation;
    readonly service?: string;
    readonly supervision: boolean;
}

export interface NeedInput {
    readonly tasks: readonly ActivityCode[];
    readonly place: NeedPlaceInput;
    readonly hoursPerMonth: DecimalInput;
    readonly firstDay: string;
    readonly lastDay: string;
    readonly pattern?: NeedPattern;
    readonly reservation?: Reservation;
    readonly service?: string;
    readonly supervision?: boolean;
}

export type NeedPattern = 'one-off' | 'lasting';

export interface NeedPlace {
    readonly commune?: Commune;
    readonly departement?: Departement;
    readonly around?: Coordinates & {
        readonly radiusKm: number;
    };
}

export interface NeedPlaceInput {
    readonly commune?: string;
    readonly departement?: string;
    readonly around?: SearchAreaInput;
}

export type PassNumber = string & {
    readonly [PASS]: 'PassNumber';
};

export interface PassNumberParts {
    readonly number: PassNumber;
    readonly issuer: string;
    readonly serial: string;
    readonly recent: boolean;
}

export interface PathEndInput {
    readonly on: string;
    readonly early: boolean;
}

export interface PathExtensionInput {
    readonly reason: PathExtensionReason;
    readonly decidedBy: 'siae' | 'prescriber';
    readonly firstDay: string;
    readonly lastDay?: string;
    readonly trainingEndsOn?: string;
}

export interface PathPersonInput {
    readonly aged50?: boolean;
    readonly disabledWorker?: boolean;
}

export interface PathSuspensionInput {
    readonly firstDay: string;
    readonly lastDay?: string;
    readonly reason: PathSuspensionReason;
}

export type PathSuspensionReason = 'contract-suspended' | 'contract-broken' | 'contract-ended' | 'bridge-contract';

export interface PersonEligibility {
    readonly on: CivilDate;
    readonly eligible: 'yes' | 'no' | 'unknown';
    readonly route: EligibilityRoute | null;
    readonly levelOne: readonly CriterionCode[];
    readonly levelTwo: readonly CriterionCode[];
    readonly doubtful: readonly CriterionCode[];
    readonly levelTwoNeeded: number;
    readonly levelTwoMissing: number;
    readonly findings: readonly Finding[];
}

export interface Places {
    readonly departements: readonly Departement[];
    readonly communes: readonly Commune[];
}

export interface PossiblePathExtension {
    readonly reason: PathExtensionReason;
    readonly decidedBy: 'siae' | 'prescriber';
    readonly open: 'yes' | 'no' | 'unknown';
    readonly lastDay: CivilDate | null;
    readonly overFrom: CivilDate | null;
}

export interface PostAid {
    readonly on: CivilDate;
    readonly kind: SiaeKind;
    readonly territory: AidTerritory;
    readonly status: AidStatus;
    readonly socle: Explained | null;
    readonly aid: Explained | null;
    readonly findings: readonly Finding[];
}

export interface PostAidInput {
    readonly kind: SiaeKind;
    readonly on: string;
    readonly work: AidedWork;
    readonly modulation?: DecimalInput;
    readonly territory?: AidTerritory;
    readonly prison?: boolean;
    readonly cdiInclusionYear?: number;
    readonly contractOn?: string;
    readonly rounding?: 'half-up' | 'down';
}

export interface PreviousMission {
    readonly lastDay: string;
    readonly samePath?: boolean;
}

export interface RefusedRow {
    readonly row: number;
    readonly column: string;
    readonly error: PalierIssue;
}

export type ReservationAnswer = 'yes' | 'equivalent' | 'uncertain' | 'no';

export interface ReservationCandidateInput {
    readonly kinds: readonly StructureKind[];
    readonly labels?: readonly StructureLabel[];
    readonly socialEconomy?: boolean;
    readonly worksInPrison?: boolean;
    readonly workforce?: ReservationWorkforceInput;
    readonly socialEconomyAward?: {
        readonly on: string;
        readonly sameBuyer?: boolean;
    };
}

export type ReservationEntryAnswer = Exclude<ReservationAnswer, 'no'>;

export interface ReservationInput {
    readonly on: string;
    readonly reservation: Reservation;
    readonly candidate: ReservationCandidateInput;
    readonly measure?: WorkforceMeasure;
    readonly service?: string;
    readonly awardOn?: string;
}

export interface ReservationMatrixLine {
    readonly entrant: ReservationEntrant;
    readonly disability: ReservationEntry | null;
    readonly insertion: ReservationEntry | null;
    readonly prison: ReservationEntry | null;
    readonly 'social-economy': ReservationEntry | null;
    readonly socialClause: SocialClauseEntry | null;
}

export interface ReservationUseInput {
    readonly on: string;
    readonly reservation: Reservation;
    readonly service?: string;
    readonly months?: number;
}

export interface ReservationUseVerdict {
    readonly on: CivilDate;
    readonly reservation: Reservation;
    readonly allowed: 'yes' | 'uncertain' | 'no';
    readonly findings: readonly Finding[];
}

export interface ReservationVerdict {
    readonly on: CivilDate;
    readonly reservation: Reservation;
    readonly entry: ReservationAnswer;
    readonly shares: WorkforceShares;
    readonly findings: readonly Finding[];
}

export interface ReservationWorkersInput {
    readonly total: DecimalInput;
    readonly disadvantaged?: DecimalInput;
    readonly disabled?: DecimalInput;
    readonly both?: DecimalInput;
    readonly detained?: DecimalInput;
}

export interface ReservationWorkforceInput {
    readonly headcount?: ReservationWorkersInput;
    readonly fullTimeEquivalents?: ReservationWorkersInput;
    readonly on?: string;
}

export interface RowsOptions<C extends string> {
    readonly columns?: Readonly<Partial<Record<C, string>>>;
    readonly merge?: boolean;
    readonly strict?: boolean;
    readonly firstRow?: number;
}

export interface RowsRead {
    readonly structures: readonly StructureInput[];
    readonly refused: readonly RefusedRow[];
    readonly countsByKind: Readonly<Record<StructureKind, number>>;
}

export interface SearchAreaInput {
    readonly latitude: number;
    readonly longitude: number;
    readonly radiusKm: number;
}

export interface SecondConventionInput {
    readonly kind: PathEmployerKind;
    readonly favourableOpinion?: boolean;
    readonly separateAccounts?: boolean;
}

export interface SeniorContract {
    readonly on: CivilDate;
    readonly kind: SiaeKind;
    readonly posts: Explained;
    readonly findings: readonly Finding[];
}

export interface SeniorContractInput {
    readonly on: string;
    readonly kind: SiaeKind;
    readonly age: number;
    readonly pathFirstDay?: string;
    readonly insertionPosts: DecimalInput;
    readonly heldPosts: DecimalInput;
    readonly askedPosts: DecimalInput;
    readonly prefectDecidedOn?: string | null;
    readonly weeklyHours: DecimalInput;
    readonly lastContractLastDay?: string;
}

export interface SeriousDifficultyExtensionInput {
    readonly reason: 'serious-difficulty';
    readonly decisions: readonly DatedDecision[];
    readonly decidedBy?: ExtensionDecider;
}

export type ShareAnswer = 'reached' | 'too-low' | 'unknown';

export interface Structure {
    readonly name?: string;
    readonly siret?: Siret;
    readonly siren?: Siren;
    readonly legalForm?: LegalForm;
    readonly kinds: readonly StructureKind[];
    readonly labels: readonly StructureLabel[];
    readonly activities?: readonly ActivityCode[];
    readonly naf?: string;
    readonly location: StructureLocation;
    readonly territory?: Territory;
    readonly workforce?: Workforce;
    readonly vatStatus: StructureVatStatus;
    readonly capacity?: Capacity;
    readonly turnover?: {
        readonly year: number;
        readonly euros: Decimal;
    };
    readonly conventions?: readonly Convention[];
    readonly annexes?: readonly YearAnnex[];
    readonly socialEconomy?: boolean;
    readonly worksInPrison?: boolean;
}

export interface StructureDirectory {
    readonly structures: readonly Structure[];
}

export interface StructureInput {
    readonly name?: string;
    readonly siret?: string;
    readonly siren?: string;
    readonly legalForm?: LegalForm;
    readonly kinds: readonly StructureKind[];
    readonly labels?: readonly StructureLabel[];
    readonly activities?: readonly ActivityCode[];
    readonly naf?: string;
    readonly location?: LocationInput;
    readonly territory?: TerritoryInput;
    readonly workforce?: WorkforceInput;
    readonly vatStatus?: StructureVatStatus;
    readonly capacity?: CapacityInput;
    readonly turnover?: TurnoverInput;
    readonly conventions?: readonly ConventionInput[];
    readonly annexes?: readonly YearAnnexInput[];
    readonly socialEconomy?: boolean;
    readonly worksInPrison?: boolean;
}

export type StructureLabel = 'regie-de-quartier' | 'esus';

export interface StructureLocation {
    readonly city?: string;
    readonly postcode?: Postcode;
    readonly commune?: Commune;
    readonly departement?: Departement;
    readonly coordinates?: Coordinates;
}

export interface StructureReference {
    readonly position: number;
    readonly name?: string;
    readonly siret?: string;
}

export type StructureVatStatus = 'taxed' | 'exempt-ai' | 'franchise' | 'unknown';

export interface SupplyLimits {
    readonly maxShareOfCapacity?: DecimalInput;
    readonly maxShareOfTurnover?: DecimalInput;
    readonly yearlyValue?: EurosInput;
}

export interface SupplyShape {
    readonly candidates: number;
    readonly alone: readonly StructureReference[];
    readonly together: readonly GroupMember[];
    readonly toAsk: readonly StructureReference[];
    readonly warnings: readonly SupplyWarning[];
}

export interface SupplyWarning {
    readonly structure?: StructureReference;
    readonly finding: Finding;
}

export interface TemporaryMission {
    readonly on: CivilDate;
    readonly kind: TemporaryWorkKind;
    readonly lastLawfulDay: CivilDate | null;
    readonly findings: readonly Finding[];
}

export interface TemporaryMissionInput {
    readonly kind: TemporaryWorkKind;
    readonly on: string;
    readonly firstDay: string;
    readonly lastDay: string;
    readonly contract?: 'mission' | 'cdi';
    readonly ageAtCdi?: number;
    readonly recourse?: MissionRecourse | 'general';
    readonly previous?: PreviousMission;
    readonly hire?: {
        readonly months: DecimalInput;
    };
}

export interface Territory extends Places {
    readonly wholeCountry: boolean;
    readonly radiusKm?: number;
}

export interface TerritoryInput {
    readonly wholeCountry?: boolean;
    readonly departements?: readonly string[];
    readonly communes?: readonly string[];
    readonly radiusKm?: number;
}

export type TextRow = Readonly<Record<string, string | null | undefined>>;

export interface TrainingExtensionInput {
    readonly reason: 'training';
    readonly trainingFirstDay?: string;
    readonly trainingLastDay: string;
}

export interface TurnoverInput {
    readonly year: number;
    readonly euros: EurosInput;
}

export type UnlistedPrescriber = 'orienteur' | 'social-landlord' | 'other';

export interface Workers {
    readonly total: Decimal;
    readonly disadvantaged?: Decimal;
    readonly disabled?: Decimal;
    readonly both?: Decimal;
    readonly detained?: Decimal;
}

export interface WorkersInput {
    readonly total: DecimalInput;
    readonly disadvantaged?: DecimalInput;
    readonly disabled?: DecimalInput;
    readonly both?: DecimalInput;
    readonly detained?: DecimalInput;
}

export interface Workforce {
    readonly on: CivilDate;
    readonly headcount?: Workers;
    readonly fullTimeEquivalents?: Workers;
}

export interface WorkforceInput {
    readonly on: string;
    readonly headcount?: WorkersInput;
    readonly fullTimeEquivalents?: WorkersInput;
}

export type WorkforceMeasure = 'headcount' | 'full-time-equivalents';

export interface WorkforceShare {
    readonly measure: WorkforceMeasure;
    readonly answer: ShareAnswer;
    readonly bound: 'exact' | 'at-least' | 'at-most';
    readonly share: Explained;
}

export interface WorkforceShares {
    readonly headcount?: WorkforceShare;
    readonly fullTimeEquivalents?: WorkforceShare;
}

export interface WorksiteCap {
    readonly share: Decimal;
    readonly included: boolean;
}

export interface WorksiteDecisionInput {
    readonly from: string;
    readonly until?: string;
    readonly cap: DecimalInput;
    readonly favourableOpinion?: boolean;
}

export interface WorksiteHolder {
    readonly on: CivilDate;
    readonly listedAs: WorksiteHolderCode | null;
    readonly findings: readonly Finding[];
}

export type WorksiteHolderForm = WorksiteHolderCode | LegalForm | 'scic' | 'none-of-these';

export interface WorksiteHolderInput {
    readonly on: string;
    readonly holder: WorksiteHolderForm;
    readonly hiresPeopleInDifficulty?: boolean;
    readonly mainlySocialUtility?: boolean;
}

export interface WorksiteSales extends WorksiteSalesFigures {
    readonly on: CivilDate;
    readonly cap: WorksiteCap;
    readonly after?: WorksiteSalesFigures;
    readonly findings: readonly Finding[];
}

export interface WorksiteSalesFigures {
    readonly share: Explained | null;
    readonly maximumSales: Explained;
    readonly headroom: Explained;
}

export interface WorksiteSalesInput {
    readonly on: string;
    readonly sales: EurosInput;
    readonly linkedCosts: EurosInput;
    readonly income?: EurosInput;
    readonly decision?: WorksiteDecisionInput;
    readonly additionalSales?: EurosInput;
    readonly additionalCosts?: EurosInput;
}

export interface YearAnnex extends Annex {
    readonly kind: SiaeKind;
}

export interface YearAnnexInput extends AnnexInput {
    readonly kind: SiaeKind;
}

export function activity(code: ActivityCode, path?: ErrorPath): Activity;

export function annexNumber(text: string, path?: ErrorPath): AnnexNumberParts;

export function associationHours(input: AssociationHoursInput): AssociationHours;

export const associationHoursSchema: z.ZodType<AssociationHoursInput>;

export function associationSupply(input: AssociationSupplyInput): AssociationSupply;

export const associationSupplySchema: z.ZodType<AssociationSupplyInput>;

export function checkReservation(input: ReservationUseInput): ReservationUseVerdict;

export function conventionTerms(input: ConventionTermsInput): ConventionTerms;

export const conventionTermsSchema: z.ZodType<ConventionTermsInput>;

export function conventionsOn(input: Structure | StructureInput, on: string): ConventionsOn;

export const defaultFormPoints: FormPoints;

export const defaultMatchWeights: MatchWeights;

export function distanceKm(from: Coordinates, to: Coordinates): number;

export const eligibilitySchema: z.ZodType<EligibilityInput>;

export function entryOfKind(entrant: ReservationEntrant, reservation: Reservation, on: string): KindEntry;

export function formatPassNumber(number: string): string;

export function insertionContract(input: InsertionContractInput): InsertionContract;

export const insertionContractSchema: z.ZodType<InsertionContractInput>;

export function insertionPath(input: InsertionPathInput): InsertionPath;

export const insertionPathSchema: z.ZodType<InsertionPathInput>;

export function isActivityCode(value: unknown): value is ActivityCode;

export function isAnnexNumber(value: unknown): value is AnnexNumber;

export function isPassNumber(value: unknown): value is PassNumber;

export function isSiaeKind(kind: unknown): kind is SiaeKind;

export function kindCard(kind: StructureKind, on: string): KindCard;

export function lateAnnex(input: LateAnnexInput): LateAnnex;

export const lateAnnexSchema: z.ZodType<LateAnnexInput>;

export function legalFormOfKind(input: LegalFormOfKindInput): LegalFormOfKind;

export const legalFormOfKindSchema: z.ZodType<LegalFormOfKindInput>;

export const matchOptionsSchema: z.ZodType<MatchOptions>;

export function matchStructures(need: NeedInput, directory: StructureDirectory, on: string, options?: MatchOptions): MatchResult;

export function mayEnterReservation(input: ReservationInput): ReservationVerdict;

export function nafCode(text: string, path?: ErrorPath): string;

export const nafHints: readonly NafHint[];

export const needSchema: z.ZodType<NeedInput>;

export function passNumber(text: string, path?: ErrorPath): PassNumberParts;

export function personEligibility(input: EligibilityInput): PersonEligibility;

export function postAid(input: PostAidInput): PostAid;

export const postAidSchema: z.ZodType<PostAidInput>;

export function prescriberFor(code: string, on: string): InsertionPrescriber | undefined;

export function readEmploisRows(rows: readonly TextRow[], options?: EmploisRowsOptions): RowsRead;

export function readMarcheRows(rows: readonly TextRow[], options?: MarcheRowsOptions): RowsRead;

export function renderKindCard(card: KindCard, locale: Locale): string;

export const reservationCandidateSchema: z.ZodType<ReservationCandidateInput>;

export function reservationMatrix(on: string): readonly ReservationMatrixLine[];

export const reservationSchema: z.ZodType<ReservationInput>;

export const reservationUseSchema: z.ZodType<ReservationUseInput>;

export function safeAssociationHours(input: AssociationHoursInput): SafeResult<AssociationHours>;

export function safeAssociationSupply(input: AssociationSupplyInput): SafeResult<AssociationSupply>;

export function safeCheckReservation(input: ReservationUseInput): SafeResult<ReservationUseVerdict>;

export function safeConventionTerms(input: ConventionTermsInput): SafeResult<ConventionTerms>;

export function safeConventionsOn(input: Structure | StructureInput, on: string): SafeResult<ConventionsOn>;

export function safeInsertionContract(input: InsertionContractInput): SafeResult<InsertionContract>;

export function safeInsertionPath(input: InsertionPathInput): SafeResult<InsertionPath>;

export function safeKindCard(kind: StructureKind, on: string): SafeResult<KindCard>;

export function safeLateAnnex(input: LateAnnexInput): SafeResult<LateAnnex>;

export function safeLegalFormOfKind(input: LegalFormOfKindInput): SafeResult<LegalFormOfKind>;

export function safeMatchStructures(need: NeedInput, directory: StructureDirectory, on: string, options?: MatchOptions): SafeResult<MatchResult>;

export function safeMayEnterReservation(input: ReservationInput): SafeResult<ReservationVerdict>;

export function safePersonEligibility(input: EligibilityInput): SafeResult<PersonEligibility>;

export function safePostAid(input: PostAidInput): SafeResult<PostAid>;

export function safeReadEmploisRows(rows: readonly TextRow[], options?: EmploisRowsOptions): SafeResult<RowsRead>;

export function safeReadMarcheRows(rows: readonly TextRow[], options?: MarcheRowsOptions): SafeResult<RowsRead>;

export function safeSeniorContract(input: SeniorContractInput): SafeResult<SeniorContract>;

export function safeStructure(input: StructureInput): SafeResult<Structure>;

export function safeStructureDirectory(structures: readonly (Structure | StructureInput)[]): SafeResult<StructureDirectory>;

export function safeSupplyShape(match: MatchResult, limits?: SupplyLimits): SafeResult<SupplyShape>;

export function safeTemporaryMission(input: TemporaryMissionInput): SafeResult<TemporaryMission>;

export function safeWorksiteHolder(input: WorksiteHolderInput): SafeResult<WorksiteHolder>;

export function safeWorksiteSales(input: WorksiteSalesInput): SafeResult<WorksiteSales>;

export function seniorContract(input: SeniorContractInput): SeniorContract;

export const seniorContractSchema: z.ZodType<SeniorContractInput>;

export const siaeMessages: Messages;

export function structure(input: StructureInput, path?: ErrorPath): Structure;

export function structureDirectory(structures: readonly (Structure | StructureInput)[], path?: ErrorPath): StructureDirectory;

export const structureSchema: z.ZodType<StructureInput>;

export const suggestedTurnoverShare: DecimalInput;

export const supplyLimitsSchema: z.ZodType<SupplyLimits>;

export function supplyShape(match: MatchResult, limits?: SupplyLimits): SupplyShape;

export function temporaryMission(input: TemporaryMissionInput): TemporaryMission;

export const temporaryMissionSchema: z.ZodType<TemporaryMissionInput>;

export function worksiteHolder(input: WorksiteHolderInput): WorksiteHolder;

export const worksiteHolderSchema: z.ZodType<WorksiteHolderInput>;

export function worksiteSales(input: WorksiteSalesInput): WorksiteSales;

export const worksiteSalesSchema: z.ZodType<WorksiteSalesInput>;
