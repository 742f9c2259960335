export type AccountAnswer = 'yes' | 'no' | 'uncertain';

export interface AccountCalendar {
    readonly on: CivilDate;
    readonly period: Period;
    readonly statementDueBy?: CivilDate;
    readonly documentsOpen?: Period;
    readonly regulariseBy?: CivilDate;
    readonly late: AccountAnswer;
    readonly twelfthsOnRequest: AccountAnswer;
    readonly tenantClaimUntil?: CivilDate;
    readonly associationsBackTo?: CivilDate;
    readonly findings: readonly Finding[];
}

export interface AccountCalendarInput {
    readonly on: string;
    readonly period: {
        readonly firstDay: string;
        readonly lastDay: string;
    };
    readonly regularisedOn?: string;
    readonly statementSentOn?: string;
}

export type AgreementOutcome = 'binding' | 'not-binding' | 'uncertain';

export type AgreementTopic = DerogationTopic | 'other';

export interface AllocationGroup {
    readonly perimeter: Perimeter;
    readonly key: ApportionmentKey;
    readonly kind: KeyKind;
    readonly declaration?: DeclaredKeyHead;
    readonly parts: readonly number[];
    readonly recoverable: ExplainedAmount;
    readonly vacancy: ExplainedAmount;
}

export interface AllocationInput {
    readonly perimeter?: Perimeter;
    readonly key?: ApportionmentKey;
    readonly period?: PeriodInput;
}

export interface AllocationSuggestion {
    readonly nature: ChargeNature;
    readonly perimeters: readonly Perimeter[];
    readonly key: ApportionmentKey;
    readonly finding: Finding;
}

export type ApportionmentKey = DescribedKey | DeclaredKey;

export interface ArrangementInput {
    readonly label: string;
    readonly caretakers?: readonly CaretakerInput[];
    readonly buildingEmployees?: readonly BuildingEmployeeInput[];
    readonly supervision?: readonly SupervisionInput[];
    readonly supplies?: readonly SupplyInput[];
    readonly contracts?: readonly ContractInput[];
    readonly otherFunding?: string;
}

export interface ArrangementResult extends Balance {
    readonly label: string;
    readonly parts: readonly CostPart[];
    readonly groups: readonly AllocationGroup[];
    readonly given: ArrangementInput;
}

export interface Balance {
    readonly total: ExplainedAmount;
    readonly recoverable: ExplainedAmount;
    readonly notRecoverable: ExplainedAmount;
    readonly vacancy: ExplainedAmount;
    readonly tenants: ExplainedAmount;
    readonly landlord: ExplainedAmount;
}

export interface BuildingEmployeeInput extends WorkerInput, AllocationInput {
    readonly label: string;
}

export interface BuildingNode {
    readonly name: string;
    readonly stairwells: readonly StairwellNode[];
    readonly dwellings: readonly string[];
}

export interface BuildingsPerimeter {
    readonly buildings: readonly string[];
}

export interface CaretakerInput extends AllocationInput {
    readonly label: string;
    readonly workers: readonly WorkerInput[];
}

export interface CaretakingDuty {
    readonly on: CivilDate;
    readonly duty: CaretakingDutyAnswer;
    readonly required: Explained;
    readonly counted: {
        readonly before: Explained;
        readonly after?: Explained;
    };
    readonly findings: readonly Finding[];
}

export type CaretakingDutyAnswer = 'applies' | 'does-not-apply' | 'unknown';

export interface CaretakingDutyInput extends CaretakingFacts {
    readonly on: string;
}

export interface CaretakingFacts {
    readonly rentedDwellings: number;
    readonly place: CaretakingPlace;
    readonly staff: {
        readonly before: readonly CaretakingPostInput[];
        readonly after?: readonly CaretakingPostInput[];
    };
    readonly councilConsultedOn?: string | null;
    readonly changesOn?: string;
}

export interface CaretakingPlace {
    readonly sensitiveArea?: boolean;
    readonly communePopulation?: number;
    readonly urbanAreaPopulation?: number;
    readonly urbanAreaLargestCommunePopulation?: number;
}

export interface CaretakingPostInput {
    readonly label: string;
    readonly fullTimeEquivalents: DecimalInput;
    readonly kind: CaretakingStaffKind;
    readonly doesCaretakingOrSurveillance: boolean;
}

export type ChargeNature = Heading | 'staff' | 'agreement' | 'unlisted';

export interface ChargesYear {
    readonly year: Period;
    readonly on: CivilDate;
    readonly residence: Residence;
    readonly key: ApportionmentKey;
    readonly method: OccupancyMethod;
    readonly parts: readonly CostPart[];
    readonly balance: Balance;
    readonly matrix: readonly MatrixGroup[];
    readonly perDwelling: readonly number[];
    readonly tenancies: readonly TenancyResult[];
    readonly findings: readonly Finding[];
}

export interface ChargesYearInput {
    readonly year: PeriodInput;
    readonly on?: string;
    readonly residence: Residence | ResidenceInput;
    readonly key: ApportionmentKey;
    readonly expenses: ArrangementInput;
    readonly tenancies: readonly TenancyInput[];
    readonly method: OccupancyMethod;
}

export interface Column {
    readonly cents: readonly number[];
    readonly spread?: Spread;
}

export interface CompareStockInput extends StockInput {
    readonly onProgress?: (progress: StockProgress) => boolean | undefined;
}

export interface Comparison {
    readonly on: CivilDate;
    readonly key: ApportionmentKey;
    readonly residence: Residence;
    readonly before: ArrangementResult;
    readonly after: ArrangementResult;
    readonly change: Balance;
    readonly perDwelling: PerDwelling;
    readonly neutralPrices: readonly NeutralPrice[];
    readonly findings: readonly Finding[];
}

export interface ComparisonInput extends ComparisonSetting {
    readonly before: ArrangementInput;
    readonly after: ArrangementInput;
    readonly caretaking?: CaretakingFacts;
}

export interface ComparisonSetting {
    readonly on: string;
    readonly residence: Residence | ResidenceInput;
    readonly key: ApportionmentKey;
}

export interface ConsultationCouncilInput {
    readonly on: string;
    readonly dwellings: number;
    readonly planOn?: string;
    readonly setUpOn?: string;
    readonly meetings?: number;
    readonly fundingPaid?: EurosInput;
    readonly projectOnAgenda?: boolean;
    readonly consultedOnCaretaking?: boolean;
}

export interface ConsultationCouncilResult {
    readonly on: CivilDate;
    readonly setUpBy: CivilDate | null;
    readonly fundingDue: Explained | null;
    readonly findings: readonly Finding[];
}

export interface ContractInput extends AllocationInput {
    readonly label: string;
    readonly provider: ProviderInput;
    readonly separatesRecoverable: boolean;
    readonly whenNotSeparated?: 'recover-nothing' | 'recover-listed-lines';
    readonly presence?: 'lasting' | 'temporary';
    readonly object?: 'service' | 'insertion-service';
    readonly lines: readonly ContractLineInput[];
    readonly invoicedTotalTtc?: EurosInput;
    readonly creditNotes?: readonly CreditNoteInput[];
    readonly startsOn?: string;
    readonly priceRevision?: string;
    readonly qualityControl?: string;
    readonly penaltiesCreditedToTenants?: boolean;
    readonly otherFunding?: string;
}

export interface ContractLineInput extends AllocationInput {
    readonly label: string;
    readonly task: TaskInput;
    readonly priceHt?: EurosInput;
    readonly totalTtc?: EurosInput;
    readonly invoiced?: InvoicedLineInput;
    readonly hourlyPriceHt?: DecimalInput;
    readonly hours?: DecimalInput;
    readonly vatRate?: VatCategory;
    readonly treatment?: Treatment;
    readonly funding?: FundingInput;
    readonly agreement?: LineAgreementInput;
    readonly tenantsConsent?: boolean;
    readonly frequency?: string;
}

export interface ContractLinePart extends CostPart {
    readonly kind: 'contract-line';
    readonly contract: number;
    readonly recovered: boolean;
    readonly price: LinePrice;
    readonly line: ContractLineInput;
}

export interface CostPart {
    readonly kind: PartKind;
    readonly label: string;
    readonly path: ErrorPath;
    readonly cost: ExplainedAmount;
    readonly recoverable: ExplainedAmount;
    readonly decidedBy: TreatmentSource;
    readonly code: string | null;
    readonly allocation: AllocationInput;
}

export interface CreditNoteInput {
    readonly label: string;
    readonly totalTtc: EurosInput;
    readonly line?: number;
    readonly reason: 'penalty' | 'correction' | 'other';
}

export interface CreditNotePart extends CostPart {
    readonly kind: 'credit-note';
    readonly contract: number;
    readonly recovered: boolean;
    readonly note: CreditNoteInput;
}

export interface DeclaredKey {
    readonly declared: string;
}

export interface DeclaredKeyHead {
    readonly id: string;
    readonly kind: DeclaredKeyKind;
    readonly name: string;
    readonly declaredOn: CivilDate;
}

export interface DeclaredKeyInput {
    readonly id: string;
    readonly kind: DeclaredKeyKind;
    readonly name: string;
    readonly declaredOn: string;
    readonly byFloor?: readonly FloorWeightInput[];
    readonly byDwelling?: readonly DwellingWeightInput[];
}

export type DeclaredKeyKind = 'lift-coefficient' | 'meters' | 'other';

export interface DerogationInput {
    readonly on: string;
    readonly topic: AgreementTopic;
    readonly regime: ChargesRegimeId;
    readonly task: TaskId;
    readonly line: string;
    readonly agreement: AgreementOutcome;
}

export interface DerogationResult {
    readonly on: CivilDate;
    readonly recoverable: 'yes' | 'no' | 'uncertain' | 'not-needed';
    readonly findings: readonly Finding[];
}

export type DescribedKey = 'per-dwelling' | 'living-area' | 'usable-area' | 'corrected-area' | 'thousandths' | 'occupants' | 'tax-value';

export interface DirectVoteInput {
    readonly on: string;
    readonly tenants: number;
    readonly answers: number;
    readonly yes: number;
    readonly round: 1 | 2;
    readonly consultedOn: string;
    readonly closedOn: string;
}

export type DirectVoteOutcome = 'adopted' | 'rejected' | 'second-vote' | 'uncertain';

export interface DirectVoteResult {
    readonly on: CivilDate;
    readonly outcome: DirectVoteOutcome;
    readonly quorum: number | null;
    readonly findings: readonly Finding[];
}

export type DocumentFormat = 'markdown' | 'text';

export interface DocumentRow {
    readonly label: string;
    readonly cells: readonly string[];
}

export interface DocumentTable {
    readonly headings: readonly string[];
    readonly rows: readonly DocumentRow[];
}

export interface Dwelling {
    readonly id: string;
    readonly livingArea?: string;
    readonly thousandths?: string;
    readonly usableArea?: string;
    readonly correctedArea?: string;
    readonly occupants?: number;
    readonly taxValue?: string;
    readonly floor?: number;
    readonly building?: string;
    readonly stairwell?: string;
    readonly vacant: boolean;
}

export interface DwellingAmount extends AmountTTC {
    readonly dwelling: string;
}

export interface DwellingColumns {
    readonly perYear: Column;
    readonly perMonth: Column;
}

export interface DwellingExplanation {
    readonly before: ExplainedAmount;
    readonly after: ExplainedAmount;
    readonly change: ExplainedAmount;
}

export interface DwellingInput {
    readonly id: string;
    readonly livingArea?: DecimalInput;
    readonly thousandths?: DecimalInput;
    readonly usableArea?: DecimalInput;
    readonly correctedArea?: DecimalInput;
    readonly occupants?: number;
    readonly taxValue?: DecimalInput;
    readonly floor?: number;
    readonly building?: string;
    readonly stairwell?: string;
    readonly vacant?: boolean;
}

export interface DwellingWeightInput {
    readonly dwelling: string;
    readonly weight: DecimalInput;
}

export interface DwellingsPerimeter {
    readonly dwellings: readonly string[];
}

export interface ExcludedPayInput {
    readonly item: ExcludedPayItemCode;
    readonly amount: EurosInput;
}

export interface ExplainedAmount extends AmountTTC {
    readonly explanation: Explanation;
}

export interface FloorWeightInput {
    readonly floor: number;
    readonly weight: DecimalInput;
}

export interface FundingInput {
    readonly source: 'property-tax-relief' | 'subsidy' | 'other';
    readonly label?: string;
}

export interface InvoicedLineInput {
    readonly ht: EurosInput;
    readonly vat: EurosInput;
    readonly ttc: EurosInput;
}

export type KeyKind = DescribedKey | DeclaredKeyKind;

export interface LineAgreementInput {
    readonly topic: AgreementTopic;
    readonly outcome: AgreementOutcome;
}

export interface LineNeutralPrice {
    readonly line: number;
    readonly label: string;
    readonly status: NeutralStatus;
    readonly ttc?: AmountTTC;
    readonly ht?: AmountHT;
    readonly offeredHt?: AmountHT;
    readonly explanation?: Explanation;
}

export interface LinePrice {
    readonly ht?: Explained;
    readonly rate?: Explained;
    readonly ttc: Explained;
}

export interface LocalAgreementInput {
    readonly on: string;
    readonly topic: AgreementTopic;
    readonly derogates: boolean;
    readonly concernedTenants: number;
    readonly signatories: SignatoriesInput;
    readonly notifiedOn?: string;
    readonly refusals?: number;
}

export interface LocalAgreementResult {
    readonly on: CivilDate;
    readonly outcome: AgreementOutcome;
    readonly oppositionEndsOn: CivilDate | null;
    readonly findings: readonly Finding[];
}

export const MAX_DWELLINGS = 1000000;

export interface MatrixGroup {
    readonly perimeter: Perimeter;
    readonly key: ApportionmentKey;
    readonly kind: KeyKind;
    readonly declaration?: DeclaredKeyHead;
    readonly period: Period;
    readonly parts: readonly number[];
    readonly dwellings: readonly string[];
    readonly weights: readonly number[];
    readonly weightDecimals: number;
    readonly cells: readonly (readonly number[])[];
    readonly perDwelling: readonly number[];
}

export interface MinorRepairInput {
    readonly replacementTtc: EurosInput;
    readonly repairTtc: EurosInput;
    readonly on: string;
    readonly regime: ChargesRegimeId;
}

export interface MonthlyProvisionInput extends ProvisionTerms {
    readonly recoverable: EurosInput;
    readonly dwellings: number;
}

export interface NeutralPrice {
    readonly contract: number;
    readonly label: string;
    readonly status: NeutralStatus;
    readonly ttc?: AmountTTC;
    readonly ht?: AmountHT;
    readonly offeredHt?: AmountHT;
    readonly explanation?: Explanation;
    readonly lines: readonly LineNeutralPrice[];
    readonly totalNeutral: NeutralTotal;
}

export type NeutralStatus = 'found' | 'out-of-reach' | 'nothing-recoverable' | 'unsettled';

export interface NeutralTotal {
    readonly status: 'found' | 'out-of-reach';
    readonly ttc?: AmountTTC;
    readonly ht?: AmountHT;
    readonly offeredHt?: AmountHT;
    readonly explanation?: Explanation;
}

export interface NextProvisionInput extends ProvisionTerms {
    readonly yearly: EurosInput;
}

export interface NoteQuestion {
    readonly question: string;
    readonly answers: readonly string[];
    readonly missing: readonly string[];
}

export type OccupancyMethod = 'pooled-year' | 'dated-expense';

export type OperationKind = 'improvement' | 'demolition' | 'service-contract';

export interface OwnTaskInput {
    readonly name: string;
    readonly code: ListCode | null;
    readonly caretakingTask?: StaffTask | null;
    readonly vat?: 'standard' | 'ask';
}

export type PartKind = 'caretaker' | 'building-employee' | 'supervision' | 'supply' | 'contract-line' | 'credit-note';

export interface PerDwelling {
    readonly before: DwellingColumns;
    readonly after: DwellingColumns;
    readonly change: DwellingColumns;
}

export type Perimeter = 'residence' | BuildingsPerimeter | StairwellsPerimeter | DwellingsPerimeter;

export interface PeriodInput {
    readonly firstDay: string;
    readonly lastDay: string;
}

export interface PriceSensitivity {
    readonly contract: number;
    readonly line: number;
    readonly label: string;
    readonly offered: SensitivityCell;
    readonly cells: readonly SensitivityCell[];
}

export interface PriceSensitivityInput {
    readonly contract: number;
    readonly line: number;
    readonly hourlyPricesHt?: readonly DecimalInput[];
    readonly hours?: readonly DecimalInput[];
    readonly pricesHt?: readonly EurosInput[];
}

export interface PropertyTaxRelief {
    readonly taxYear: number;
    readonly status: 'available' | 'not-available' | 'uncertain';
    readonly taxBefore: ExplainedAmount;
    readonly relief: ExplainedAmount;
    readonly taxAfter: ExplainedAmount;
    readonly perDwelling?: ReliefPerDwelling;
    readonly actions: readonly ReliefAction[];
    readonly findings: readonly Finding[];
}

export interface PropertyTaxReliefInput {
    readonly taxYear: number;
    readonly territory: ReliefTerritory;
    readonly base: EurosInput;
    readonly rate: DecimalInput;
    readonly inPriorityDistrict: boolean;
    readonly longExemptionEnded?: boolean;
    readonly cityContractSignedOn?: string | null;
    readonly useConventionSignedOn?: string | null;
    readonly declaredOn?: string | null;
    readonly heldYearBefore?: boolean;
    readonly dwellings?: number;
    readonly actions?: readonly ReliefActionInput[];
}

export interface ProviderInput {
    readonly name: string;
    readonly siret?: string;
    readonly kind: ProviderKind;
    readonly vatStatus: VatStatus;
    readonly labels?: readonly ProviderLabel[];
    readonly disinterestedManagement?: boolean;
    readonly conventionHeld?: boolean;
    readonly priorYearServicesTurnover?: EurosInput;
    readonly currentYearServicesTurnover?: EurosInput;
}

export type ProviderKind = 'EI' | 'ETTI' | 'AI' | 'ACI' | 'EITI' | 'other';

export type ProviderLabel = 'regie-de-quartier';

export interface ProvisionTerms {
    readonly margin?: DecimalInput;
    readonly months?: number;
}

export interface ProvisionsInput extends ProvisionTerms {
    readonly yearlyCents: readonly number[];
}

export interface Recoverability {
    readonly code: string | null;
    readonly heading: Heading | null;
    readonly nature: ListNature | null;
    readonly answer: TaskAnswer['answer'];
    readonly names: Message;
    readonly mappedBy: 'law' | 'landlord';
    readonly confidence: Confidence;
    readonly citations: readonly Citation[];
    readonly note?: string;
    readonly finding: Finding;
}

export interface RecoverabilityInput {
    readonly task: TaskInput;
    readonly on: string;
    readonly regime: ChargesRegimeId;
}

export interface Regularisation {
    readonly regularisedOn?: CivilDate;
    readonly calendar: AccountCalendar;
    readonly settlements: readonly Settlement[];
    readonly findings: readonly Finding[];
}

export interface RegularisationInput {
    readonly on: string;
    readonly regularisedOn?: string;
    readonly statementSentOn?: string;
    readonly building?: 'block' | 'individual-house';
    readonly byNature?: boolean;
    readonly allocationMode?: boolean;
    readonly collectiveHeating?: boolean;
    readonly heatNote?: boolean;
    readonly documentsOpen?: boolean;
    readonly budget?: boolean;
    readonly provisionMargin?: DecimalInput;
}

export interface ReliefAction {
    readonly label: string;
    readonly cost: ExplainedAmount;
    readonly paidByRelief: ExplainedAmount;
    readonly recoverableOfPaid: ExplainedAmount;
    readonly ordinaryPart: ExplainedAmount;
}

export interface ReliefActionInput {
    readonly label: string;
    readonly costTtc: EurosInput;
    readonly paidByRelief?: EurosInput;
    readonly chargedToTenants?: EurosInput;
}

export interface ReliefPerDwelling {
    readonly cents: readonly number[];
    readonly highest: ExplainedAmount;
    readonly countOfHighest: number;
    readonly lowest: ExplainedAmount;
}

export interface RenderNoteOptions {
    readonly format?: DocumentFormat;
}

export interface RenderStatementOptions {
    readonly locale?: Locale;
    readonly format?: DocumentFormat;
    readonly regularisation?: Regularisation;
}

export interface Residence {
    readonly name: string;
    readonly regime: ChargesRegimeId;
    readonly territory: VatTerritory;
    readonly dwellings: readonly Dwelling[];
    readonly declaredKeys?: readonly DeclaredKeyHead[];
}

export interface ResidenceInput {
    readonly name: string;
    readonly regime: ChargesRegimeId;
    readonly territory: VatTerritory;
    readonly dwellings: readonly DwellingInput[];
    readonly declaredKeys?: readonly DeclaredKeyInput[];
}

export interface ResidenceTree {
    readonly buildings: readonly BuildingNode[];
    readonly stairwells: readonly StairwellNode[];
    readonly dwellings: readonly string[];
}

export interface ScenarioComparison {
    readonly reference: ArrangementResult;
    readonly comparisons: readonly Comparison[];
    readonly cheapestForTenants: number;
    readonly cheapestInAll: number;
}

export interface ScenariosInput extends ComparisonSetting {
    readonly reference: ArrangementInput;
    readonly scenarios: readonly ArrangementInput[];
}

export interface SensitivityCell {
    readonly hourlyPriceHt?: Decimal;
    readonly hours?: Decimal;
    readonly priceHt: AmountHT;
    readonly tenants: AmountTTC;
    readonly landlord: AmountTTC;
    readonly total: AmountTTC;
    readonly medianPerYear?: AmountTTC;
    readonly medianPerMonth?: AmountTTC;
}

export interface Settlement extends TenancyResult {
    readonly outcome: 'complement' | 'credit' | 'settled';
    readonly twelfthsCents?: readonly number[];
    readonly nextProvisionCents?: number;
}

export interface SignatoriesInput {
    readonly affiliatedInStock: boolean;
    readonly boardVotes?: DecimalInput;
    readonly tenantsGrouped?: number;
}

export interface Spread {
    readonly lowest: DwellingAmount;
    readonly highest: DwellingAmount;
    readonly median: AmountTTC;
}

export type StaffTask = 'common-parts' | 'waste';

export interface StairwellNode {
    readonly name: string;
    readonly dwellings: readonly string[];
}

export interface StairwellsPerimeter {
    readonly stairwells: readonly string[];
}

export interface StatementContent {
    readonly on: CivilDate;
    readonly findings: readonly Finding[];
}

export interface StatementContentInput {
    readonly on: string;
    readonly building: 'block' | 'individual-house';
    readonly sentOn?: string;
    readonly byNature?: boolean;
    readonly allocationMode?: boolean;
    readonly collectiveHeating?: boolean;
    readonly heatNote?: boolean;
    readonly documentsOpen?: boolean;
    readonly landlord?: 'legal-person' | 'natural-person';
    readonly budget?: boolean;
    readonly lastResults?: boolean;
    readonly veryLate?: boolean;
    readonly underProvisioned?: boolean;
}

export interface StatementLine {
    readonly part: number;
    readonly label: string;
    readonly supplier?: string;
    readonly code?: string;
    readonly perimeter: Perimeter;
    readonly key: ApportionmentKey;
    readonly kind: KeyKind;
    readonly declaration?: DeclaredKeyHead;
    readonly perimeterTotal: ExplainedAmount;
    readonly allWeights: string;
    readonly ownWeight: string;
    readonly dwellingShare: ExplainedAmount;
    readonly period: Period;
    readonly days: number;
    readonly periodDays: number;
    readonly amount: ExplainedAmount;
}

export interface StatementNature {
    readonly nature: ChargeNature;
    readonly lines: readonly StatementLine[];
    readonly perimeterTotal: ExplainedAmount;
    readonly total: ExplainedAmount;
}

export interface StockBalance {
    readonly total: AmountTTC;
    readonly recoverable: AmountTTC;
    readonly notRecoverable: AmountTTC;
    readonly vacancy: AmountTTC;
    readonly tenants: AmountTTC;
    readonly landlord: AmountTTC;
}

export interface StockComparison {
    readonly on: CivilDate;
    readonly complete: boolean;
    readonly dwellings: number;
    readonly vacant: number;
    readonly residences: readonly StockResidence[];
    readonly before: StockBalance;
    readonly after: StockBalance;
    readonly change: StockBalance;
    readonly movements: StockMovements;
    readonly deciles: readonly StockDecile[];
    readonly mostAffected: {
        readonly rises: readonly StockDwelling[];
        readonly falls: readonly StockDwelling[];
    };
    readonly findings: readonly StockFinding[];
}

export interface StockDecile {
    readonly decile: number;
    readonly dwellings: number;
    readonly lowest?: AmountTTC;
    readonly highest?: AmountTTC;
    readonly sum: AmountTTC;
}

export interface StockDwelling {
    readonly residence: number;
    readonly name: string;
    readonly dwelling: string;
    readonly before: AmountTTC;
    readonly after: AmountTTC;
    readonly change: AmountTTC;
}

export interface StockFinding extends Pick<Finding, 'code' | 'outcome' | 'severity'> {
    readonly count: number;
    readonly residences: number;
}

export interface StockInput {
    readonly on: string;
    readonly key: ApportionmentKey;
    readonly residences: Iterable<StockResidenceInput>;
    readonly mostAffected?: number;
}

export interface StockMovements {
    readonly rises: number;
    readonly falls: number;
    readonly unchanged: number;
}

export interface StockProgress {
    readonly residences: number;
    readonly dwellings: number;
}

export interface StockResidence {
    readonly position: number;
    readonly name: string;
    readonly dwellings: number;
    readonly vacant: number;
    readonly before: StockBalance;
    readonly after: StockBalance;
    readonly change: StockBalance;
    readonly movements: StockMovements;
    readonly findings: readonly Omit<StockFinding, 'residences'>[];
}

export interface StockResidenceInput {
    readonly residence: Residence | ResidenceInput;
    readonly before: ArrangementInput;
    readonly after: ArrangementInput;
    readonly key?: ApportionmentKey;
    readonly caretaking?: CaretakingFacts;
}

export interface SupervisionInput extends AllocationInput {
    readonly label: string;
    readonly cost: EurosInput;
    readonly controlShare: DecimalInput;
}

export interface SupplyInput extends AllocationInput {
    readonly label: string;
    readonly task: TaskInput;
    readonly totalTtc: EurosInput;
    readonly treatment?: Treatment;
    readonly funding?: FundingInput;
    readonly agreement?: LineAgreementInput;
    readonly tenantsConsent?: boolean;
}

export type TaskInput = TaskId | ListCode | OwnTaskInput;

export interface TenancyInput {
    readonly id: string;
    readonly dwelling: string;
    readonly firstDay: string;
    readonly lastDay?: string;
    readonly provisions?: EurosInput;
}

export interface TenancyResult {
    readonly id: string;
    readonly dwelling: string;
    readonly period: Period;
    readonly days: number;
    readonly goesOn: boolean;
    readonly owedCents: number;
    readonly provisionsCents: number;
    readonly balanceCents: number;
}

export interface TenancyStatement {
    readonly tenancy: string;
    readonly dwelling: string;
    readonly residence: string;
    readonly year: Period;
    readonly period: Period;
    readonly days: number;
    readonly yearDays: number;
    readonly natures: readonly StatementNature[];
    readonly owed: ExplainedAmount;
    readonly provisions: ExplainedAmount;
    readonly balance: ExplainedAmount;
}

export interface TenantRepresentativesInput {
    readonly on: string;
    readonly tenants: number;
    readonly affiliated: boolean;
    readonly members?: number;
    readonly representatives: number;
    readonly amongTenants: boolean;
    readonly registeredLetter: boolean;
    readonly requestedOn?: string;
    readonly lastConsultedOn?: string;
    readonly documentsOpen?: boolean;
    readonly noticeBoard?: boolean;
}

export interface TenantRepresentativesResult {
    readonly on: CivilDate;
    readonly entitled: 'yes' | 'no' | 'uncertain';
    readonly nextConsultationBy: CivilDate | null;
    readonly findings: readonly Finding[];
}

export interface TenantsNote {
    readonly locale: Locale;
    readonly title: string;
    readonly summary: readonly string[];
    readonly table: DocumentTable;
    readonly tableNote: string;
    readonly before: DocumentTable;
    readonly after: DocumentTable;
    readonly questions: readonly NoteQuestion[];
    readonly cautions: readonly string[];
    readonly statement: readonly string[];
    readonly sources: readonly string[];
    readonly method: string;
}

export interface TenantsNoteOptions {
    readonly locale?: Locale;
}

export type Treatment = 'recoverable' | 'not-recoverable';

export type TreatmentSource = 'law' | 'landlord' | 'prudence' | 'funding' | 'agreement';

export interface VatFacts {
    readonly kind: ProviderKind;
    readonly labels?: readonly ProviderLabel[];
    readonly vatStatus: VatStatus;
    readonly disinterestedManagement?: boolean;
    readonly conventionHeld?: boolean;
    readonly priorYearServicesTurnover?: EurosInput;
    readonly currentYearServicesTurnover?: EurosInput;
    readonly vatRate?: VatCategory;
}

export type VatStatus = 'taxed' | 'exempt-ai' | 'franchise' | 'unknown';

export interface VatStatusInput extends VatFacts {
    readonly on: string;
}

export interface WorkerInput {
    readonly grossEmployerCost: EurosInput;
    readonly excludedPay?: readonly ExcludedPayInput[];
    readonly socialSecurityReceived?: EurosInput;
    readonly tasks: readonly StaffTask[];
}

export interface WorksConsultationInput {
    readonly on: string;
    readonly kind: OperationKind;
    readonly affectsRentsOrCharges: boolean;
    readonly meetingHeld?: boolean;
    readonly consulted?: boolean;
    readonly documentsAvailable?: boolean;
    readonly communeInformed?: boolean;
    readonly balanceWritten?: boolean;
}

export interface WorksConsultationResult {
    readonly on: CivilDate;
    readonly required: 'yes' | 'no' | 'uncertain';
    readonly findings: readonly Finding[];
}

export function accountCalendar(input: AccountCalendarInput): AccountCalendar;

export const accountCalendarSchema: z.ZodType<AccountCalendarInput>;

export const arrangementSchema: z.ZodType<ArrangementInput>;

export function assessCaretakingDuty(input: CaretakingDutyInput): CaretakingDuty;

export const caretakingDutySchema: z.ZodType<CaretakingDutyInput>;

export const caretakingFactsSchema: z.ZodType<CaretakingFacts>;

export const chargesMessages: Messages;

export function chargesYear(input: ChargesYearInput): ChargesYear;

export function compareArrangements(input: ComparisonInput): Comparison;

export function compareScenarios(input: ScenariosInput): ScenarioComparison;

export function compareStock(input: CompareStockInput): StockComparison;

export function compareStockSteps(input: StockInput): Generator<StockProgress, StockComparison, boolean | undefined>;

export function consultationCouncil(input: ConsultationCouncilInput): ConsultationCouncilResult;

export const consultationCouncilSchema: z.ZodType<ConsultationCouncilInput>;

export function derogation(input: DerogationInput): DerogationResult;

export const derogationSchema: z.ZodType<DerogationInput>;

export function directVote(input: DirectVoteInput): DirectVoteResult;

export const directVoteSchema: z.ZodType<DirectVoteInput>;

export function explainDwelling(comparison: Comparison, dwelling: string): DwellingExplanation;

export function localAgreement(input: LocalAgreementInput): LocalAgreementResult;

export const localAgreementSchema: z.ZodType<LocalAgreementInput>;

export function minorRepair(input: MinorRepairInput): Finding;

export function monthlyProvision(input: MonthlyProvisionInput): ExplainedAmount;

export function nextProvision(input: NextProvisionInput): ExplainedAmount;

export function priceSensitivity(comparison: Comparison, input: PriceSensitivityInput): PriceSensitivity;

export function propertyTaxRelief(input: PropertyTaxReliefInput): PropertyTaxRelief;

export const propertyTaxReliefSchema: z.ZodType<PropertyTaxReliefInput>;

export function provisionsOf(input: ProvisionsInput): readonly number[];

export function recoverabilityOf(input: RecoverabilityInput): Recoverability;

export function regularise(year: ChargesYear, input: RegularisationInput): Regularisation;

export function renderNote(note: TenantsNote, options?: RenderNoteOptions): string;

export function renderStatement(year: ChargesYear, tenancy: string, options?: RenderStatementOptions): string;

export function residence(input: ResidenceInput): Residence;

export function residenceTree(input: Residence | ResidenceInput): ResidenceTree;

export function safeAccountCalendar(input: AccountCalendarInput): SafeResult<AccountCalendar>;

export function safeAssessCaretakingDuty(input: CaretakingDutyInput): SafeResult<CaretakingDuty>;

export function safeChargesYear(input: ChargesYearInput): SafeResult<ChargesYear>;

export function safeCompareArrangements(input: ComparisonInput): SafeResult<Comparison>;

export function safeCompareScenarios(input: ScenariosInput): SafeResult<ScenarioComparison>;

export function safeCompareStock(input: CompareStockInput): SafeResult<StockComparison>;

export function safeConsultationCouncil(input: ConsultationCouncilInput): SafeResult<ConsultationCouncilResult>;

export function safeDerogation(input: DerogationInput): SafeResult<DerogationResult>;

export function safeDirectVote(input: DirectVoteInput): SafeResult<DirectVoteResult>;

export function safeLocalAgreement(input: LocalAgreementInput): SafeResult<LocalAgreementResult>;

export function safeMinorRepair(input: MinorRepairInput): SafeResult<Finding>;

export function safeMonthlyProvision(input: MonthlyProvisionInput): SafeResult<ExplainedAmount>;

export function safeNextProvision(input: NextProvisionInput): SafeResult<ExplainedAmount>;

export function safePriceSensitivity(comparison: Comparison, input: PriceSensitivityInput): SafeResult<PriceSensitivity>;

export function safePropertyTaxRelief(input: PropertyTaxReliefInput): SafeResult<PropertyTaxRelief>;

export function safeProvisionsOf(input: ProvisionsInput): SafeResult<readonly number[]>;

export function safeRecoverabilityOf(input: RecoverabilityInput): SafeResult<Recoverability>;

export function safeRegularise(year: ChargesYear, input: RegularisationInput): SafeResult<Regularisation>;

export function safeResidence(input: ResidenceInput): SafeResult<Residence>;

export function safeStatementContent(input: StatementContentInput): SafeResult<StatementContent>;

export function safeTenantRepresentatives(input: TenantRepresentativesInput): SafeResult<TenantRepresentativesResult>;

export function safeVatStatusFindings(input: VatStatusInput): SafeResult<readonly Finding[]>;

export function safeWorksConsultation(input: WorksConsultationInput): SafeResult<WorksConsultationResult>;

export function statementContent(input: StatementContentInput): StatementContent;

export const statementContentSchema: z.ZodType<StatementContentInput>;

export function suggestAllocations(input: Residence | ResidenceInput, on: string): readonly AllocationSuggestion[];

export function tenancyStatement(year: ChargesYear, tenancy: string): TenancyStatement;

export function tenantRepresentatives(input: TenantRepresentativesInput): TenantRepresentativesResult;

export const tenantRepresentativesSchema: z.ZodType<TenantRepresentativesInput>;

export function tenantsNote(comparison: Comparison, options?: TenantsNoteOptions): TenantsNote;

export function twelfths(amount: EurosInput): readonly ExplainedAmount[];

export function vatStatusFindings(input: VatStatusInput): readonly Finding[];

export const vatStatusSchema: z.ZodType<VatStatusInput>;

export function worksConsultation(input: WorksConsultationInput): WorksConsultationResult;

export const worksConsultationSchema: z.ZodType<WorksConsultationInput>;
