export type ApportionmentKey = 'per-dwelling' | 'living-area' | 'thousandths';

export interface ArrangementInput {
    readonly label: string;
    readonly caretakers?: readonly CaretakerInput[];
    readonly buildingEmployees?: readonly BuildingEmployeeInput[];
    readonly supervision?: readonly SupervisionInput[];
    readonly supplies?: readonly SupplyInput[];
    readonly contracts?: readonly ContractInput[];
}

export interface ArrangementResult extends Balance {
    readonly label: string;
    readonly parts: readonly CostPart[];
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

export interface BuildingEmployeeInput extends WorkerInput {
    readonly label: string;
}

export interface CaretakerInput {
    readonly label: string;
    readonly workers: readonly WorkerInput[];
}

export interface Column {
    readonly cents: readonly number[];
    readonly spread?: Spread;
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

export interface ComparisonInput {
    readonly on: string;
    readonly residence: Residence | ResidenceInput;
    readonly key: ApportionmentKey;
    readonly before: ArrangementInput;
    readonly after: ArrangementInput;
}

export interface ContractInput {
    readonly label: string;
    readonly provider: ProviderInput;
    readonly separatesRecoverable: boolean;
    readonly whenNotSeparated?: 'recover-nothing' | 'recover-listed-lines';
    readonly presence?: 'lasting' | 'temporary';
    readonly lines: readonly ContractLineInput[];
    readonly startsOn?: string;
    readonly priceRevision?: string;
    readonly qualityControl?: string;
    readonly penaltiesCreditedToTenants?: boolean;
    readonly otherFunding?: string;
}

export interface ContractLineInput {
    readonly label: string;
    readonly task: TaskId;
    readonly priceHt?: EurosInput;
    readonly totalTtc?: EurosInput;
    readonly hourlyPriceHt?: DecimalInput;
    readonly hours?: DecimalInput;
    readonly vatRate?: VatCategory;
    readonly treatment?: Treatment;
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
}

export interface Dwelling {
    readonly id: string;
    readonly livingArea?: string;
    readonly thousandths?: string;
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
    readonly vacant?: boolean;
}

export interface ExcludedPayInput {
    readonly item: ExcludedPayItemCode;
    readonly amount: EurosInput;
}

export interface ExplainedAmount extends AmountTTC {
    readonly explanation: Explanation;
}

export interface LinePrice {
    readonly ht?: Explained;
    readonly rate?: Explained;
    readonly ttc: Explained;
}

export const MAX_DWELLINGS = 1000000;

export interface NeutralPrice {
    readonly contract: number;
    readonly label: string;
    readonly status: 'found' | 'out-of-reach' | 'nothing-recoverable';
    readonly ttc?: AmountTTC;
    readonly ht?: AmountHT;
    readonly offeredHt?: AmountHT;
    readonly explanation?: Explanation;
}

export interface NoteQuestion {
    readonly question: string;
    readonly answers: readonly string[];
    readonly missing: readonly string[];
}

export interface NoteRow {
    readonly label: string;
    readonly cells: readonly string[];
}

export interface NoteTable {
    readonly headings: readonly string[];
    readonly rows: readonly NoteRow[];
}

export type PartKind = 'caretaker' | 'building-employee' | 'supervision' | 'supply' | 'contract-line';

export interface PerDwelling {
    readonly before: DwellingColumns;
    readonly after: DwellingColumns;
    readonly change: DwellingColumns;
}

export interface ProviderInput {
    readonly name: string;
    readonly siret?: string;
    readonly kind: ProviderKind;
    readonly vatStatus: VatStatus;
}

export type ProviderKind = 'EI' | 'ETTI' | 'AI' | 'ACI' | 'EITI' | 'other';

export interface Residence {
    readonly name: string;
    readonly regime: ChargesRegimeId;
    readonly territory: VatTerritory;
    readonly dwellings: readonly Dwelling[];
}

export interface ResidenceInput {
    readonly name: string;
    readonly regime: ChargesRegimeId;
    readonly territory: VatTerritory;
    readonly dwellings: readonly DwellingInput[];
}

export interface Spread {
    readonly lowest: DwellingAmount;
    readonly highest: DwellingAmount;
    readonly median: AmountTTC;
}

export type StaffTask = 'common-parts' | 'waste';

export interface SupervisionInput {
    readonly label: string;
    readonly cost: EurosInput;
    readonly controlShare: DecimalInput;
}

export interface SupplyInput {
    readonly label: string;
    readonly task: TaskId;
    readonly totalTtc: EurosInput;
    readonly treatment?: Treatment;
}

export interface TenantsNote {
    readonly title: string;
    readonly summary: readonly string[];
    readonly table: NoteTable;
    readonly tableNote: string;
    readonly before: NoteTable;
    readonly after: NoteTable;
    readonly questions: readonly NoteQuestion[];
    readonly cautions: readonly string[];
    readonly sources: readonly string[];
    readonly method: string;
}

export type Treatment = 'recoverable' | 'not-recoverable';

export type TreatmentSource = 'law' | 'landlord' | 'prudence';

export type VatStatus = 'taxed' | 'exempt-ai' | 'franchise';

export interface WorkerInput {
    readonly grossEmployerCost: EurosInput;
    readonly excludedPay?: readonly ExcludedPayInput[];
    readonly tasks: readonly StaffTask[];
}

export const arrangementSchema: z.ZodType<ArrangementInput>;

export const chargesMessages: Messages;

export function compareArrangements(input: ComparisonInput): Comparison;

export function explainDwelling(comparison: Comparison, dwelling: string): DwellingExplanation;

export function renderNote(note: TenantsNote): string;

export function residence(input: ResidenceInput): Residence;

export function safeCompareArrangements(input: ComparisonInput): SafeResult<Comparison>;

export function safeResidence(input: ResidenceInput): SafeResult<Residence>;

export function tenantsNote(comparison: Comparison): TenantsNote;
