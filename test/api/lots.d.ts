export interface AdvanceDuty extends Duty {
    readonly minimum?: Explained;
}

export interface AdvanceInput {
    readonly on: string;
    readonly buyer: BuyerInput;
    readonly amountHt: EurosInput;
    readonly amountTtc?: EurosInput;
    readonly vatRate?: DecimalInput;
    readonly months: number;
    readonly renewable?: boolean;
    readonly framework?: boolean;
    readonly smeHolder?: boolean;
}

export interface AllotmentDuty extends AllotmentVerdict {
    readonly on: CivilDate;
}

export interface AllotmentInput {
    readonly days: ProcedureDaysInput;
    readonly buyer: BuyerInput;
    readonly category: ProcurementCategory;
    readonly need: EurosInput;
    readonly lotsPlanned: number;
    readonly distinctServices?: boolean;
    readonly reason?: AllotmentReason;
    readonly globalContract?: boolean;
}

export interface AllotmentVerdict {
    readonly answer: 'met' | 'breached' | 'uncertain';
    readonly openReasons: readonly AllotmentReason[];
    readonly writtenIn: AllotmentWriting | null;
    readonly findings: readonly Finding[];
}

export type AllotmentWriting = AllotmentReasonPlace | 'both';

export interface AwardCriteriaFactsInput {
    readonly kind: 'price-only' | 'cost-only' | 'several';
    readonly environmental?: boolean;
    readonly insertion?: boolean;
    readonly standardised?: boolean;
    readonly linkedToObject?: boolean;
}

export interface AwardCriteriaInput {
    readonly days: ProcedureDaysInput;
    readonly category: ProcurementCategory;
    readonly dispensed?: boolean;
    readonly criteria?: AwardCriteriaFactsInput;
}

export interface AwardInput {
    readonly operator: string;
    readonly lot: string;
}

export interface BidderLimits {
    readonly on: CivilDate;
    readonly maxBids: number;
    readonly maxAwards: number;
    readonly operators: readonly OperatorLots[];
    readonly findings: readonly Finding[];
}

export interface BidderLimitsInput {
    readonly days: ProcedureDaysInput;
    readonly lots: readonly string[];
    readonly maxBids?: number;
    readonly maxAwards?: number;
    readonly documents?: BidderStatementInput;
    readonly tenders?: readonly TenderInput[];
    readonly ranked?: readonly AwardInput[];
    readonly awards?: readonly AwardInput[];
}

export interface BidderStatementInput {
    readonly bids?: boolean;
    readonly maximum?: boolean;
    readonly rule?: boolean;
}

export interface Buyer {
    readonly class: BuyerClass;
    readonly role: BuyerRole;
    readonly central: boolean;
    readonly yearlySpending?: Decimal;
    readonly operatingExpenses?: Decimal;
    readonly insertionCompetence?: boolean;
}

export interface BuyerCard {
    readonly class: BuyerClass;
    readonly role: BuyerRole;
    readonly on: CivilDate;
    readonly aspects: BuyerCardAspects;
    readonly findings: readonly Finding[];
}

export interface BuyerCardAspect<V> {
    readonly value: V;
    readonly basis: readonly Citation[];
}

export interface BuyerCardAspects {
    readonly status?: BuyerCardAspect<BuyerStatus>;
    readonly contractLaw?: BuyerCardAspect<BuyerContractLaw>;
    readonly publicity?: BuyerCardAspect<BuyerPublicity>;
    readonly advances?: BuyerCardAspect<BuyerAdvances>;
    readonly committee?: BuyerCardAspect<CommitteeRules>;
    readonly report?: BuyerCardAspect<AboveThreshold>;
    readonly scheme: BuyerCardAspect<PurchasingSchemeBuyers>;
}

export interface BuyerCardInput {
    readonly class: BuyerClass;
    readonly role?: BuyerRole;
    readonly on: string;
}

export interface BuyerInput {
    readonly class: BuyerClass;
    readonly role?: BuyerRole;
    readonly central?: boolean;
    readonly yearlySpending?: EurosInput;
    readonly operatingExpenses?: EurosInput;
    readonly insertionCompetence?: boolean;
}

export interface CheckedOperation {
    readonly [CHECKED_OPERATION]: true;
    readonly title: string;
    readonly days: ProcedureDays;
}

export interface ChosenLotsGoal {
    readonly chosen: readonly string[];
    readonly then?: PotGoal;
}

export interface ContractPapers {
    readonly on: CivilDate;
    readonly procedure: ProcurementProcedure;
    readonly writtenContract: Duty;
    readonly buyerProfile: Duty;
    readonly electronicExchanges: Duty;
    readonly essentialData: EssentialDataDuty;
    readonly turnoverCeiling: TurnoverCeilingDuty;
    readonly findings: readonly Finding[];
}

export interface ContractPapersInput extends DutyNeedInput {
    readonly contract?: EurosInput;
    readonly procedure?: ProcurementProcedure;
    readonly ground?: DispenseGround;
    readonly notice?: boolean;
}

export interface ContractPeriod {
    readonly kind: 'firm' | 'renewal';
    readonly amount: Decimal;
    readonly months: number;
    readonly times: number;
}

export interface ContractPeriodInput {
    readonly kind: 'firm' | 'renewal';
    readonly amount: EurosInput;
    readonly months: number;
    readonly times?: number;
}

export interface ContractValue {
    readonly periods: readonly ContractPeriod[];
    readonly framework: 'none' | 'with-maximum' | 'without-maximum';
    readonly options: readonly NamedAmount[];
    readonly optionalTranches: readonly NamedAmount[];
    readonly months: number;
}

export interface ContractValueInput {
    readonly periods?: readonly ContractPeriodInput[];
    readonly framework?: FrameworkInput;
    readonly options?: readonly NamedAmountInput[];
    readonly optionalTranches?: readonly NamedAmountInput[];
}

export interface Cut {
    readonly name: CutName;
    readonly alsoNamed: readonly CutName[];
    readonly lots: readonly CutLot[];
    readonly total: Decimal;
    readonly hours: Decimal;
    readonly allotment: AllotmentVerdict['answer'];
    readonly routes: ProcurementRoutes;
    readonly routesByLots: readonly CutRoute[];
    readonly withoutCompetition: CutPot | null;
    readonly withoutFormalities: CutPot | null;
    readonly findings: readonly Finding[];
}

export interface CutComparison {
    readonly cut: CutName;
    readonly lots: number;
    readonly smallestLot: Decimal;
    readonly largestLot: Decimal;
    readonly allotment: AllotmentVerdict['answer'];
    readonly openRoutes: readonly RouteName[];
    readonly partlyOpenRoutes: readonly RouteName[];
    readonly lotsWithoutCompetition: number | null;
    readonly valueWithoutCompetition: Decimal | null;
    readonly valueWithoutFormalities: Decimal | null;
    readonly valueReservable: Decimal;
    readonly lotsBeyondOneStructure?: number;
}

export interface CutLot {
    readonly lot: LotInput;
    readonly pieces: readonly number[];
    readonly hours: Decimal;
    readonly value: Decimal;
    readonly structures?: number;
}

export type CutName = 'whole' | 'by-site' | 'by-task' | 'by-task-and-site' | 'by-commune' | 'by-departement' | 'by-activity-group';

export interface CutPiece {
    readonly task: ActivityCode;
    readonly site: Site;
    readonly hours: Decimal;
    readonly category: ProcurementCategory;
    readonly cpv?: CpvCode;
    readonly amount: Explained;
    readonly renewal?: Explained;
    readonly value: Decimal;
}

export interface CutPieceInput {
    readonly task: ActivityCode;
    readonly site: SiteInput;
    readonly hours: DecimalInput;
    readonly amount?: EurosInput;
    readonly category?: ProcurementCategory;
    readonly cpv?: string;
}

export interface CutPot {
    readonly status: Exclude<RouteStatus, 'conditional'>;
    readonly lots: readonly string[];
    readonly value: Decimal;
    readonly by: 'whole' | 'small-lots';
}

export interface CutRenewalsInput {
    readonly count: number;
    readonly months: number;
}

export interface CutRoute {
    readonly route: RouteName;
    readonly status: RouteStatus;
    readonly lots: Readonly<Record<RouteStatus, LotsWithStatus>>;
}

export interface Cuts {
    readonly title: string;
    readonly on: CivilDate;
    readonly total: Decimal;
    readonly hours: Decimal;
    readonly pieces: readonly CutPiece[];
    readonly cuts: readonly Cut[];
    readonly leftOut: readonly LeftOutCut[];
    readonly comparison: readonly CutComparison[];
    readonly findings: readonly Finding[];
}

export interface CutsInput {
    readonly title: string;
    readonly days: ProcedureDaysInput;
    readonly buyer: BuyerInput;
    readonly category: ProcurementCategory;
    readonly months: number;
    readonly renewals?: CutRenewalsInput;
    readonly pieces: readonly CutPieceInput[];
    readonly hourlyPrice?: EurosInput;
    readonly hoursPerMonthOfOneStructure?: DecimalInput;
    readonly onePiece?: OnePieceInput;
}

export interface DirectAwardInput extends RotationInput {
    readonly on: string;
    readonly ground?: DispenseGround;
}

export type DispenseGround = 'value' | 'innovative';

export interface Duty {
    readonly duty: DutyName;
    readonly due: DutyAnswer;
    readonly findings: readonly Finding[];
}

export type DutyAnswer = 'yes' | 'conditional' | 'uncertain' | 'no';

export type DutyName = 'publicity' | 'time-limits' | 'written-contract' | 'buyer-profile' | 'electronic-exchanges' | 'essential-data' | 'turnover-ceiling' | 'advance' | 'tender-committee' | 'execution-report' | 'social-condition' | 'environmental-condition' | 'award-criteria' | 'specifications' | 'need-definition' | 'responsible-purchasing-scheme' | 'rotation-of-operators';

export interface DutyNeedInput {
    readonly days: ProcedureDaysInput;
    readonly buyer: BuyerInput;
    readonly category: ProcurementCategory;
    readonly need: EurosInput;
}

export interface EnvironmentFactsInput {
    readonly condition?: boolean;
}

export interface EnvironmentalDutiesInput extends DutyNeedInput {
    readonly facts?: EnvironmentFactsInput;
}

export interface EssentialDataDuty extends Duty {
    readonly duty: 'essential-data';
    readonly portal?: EssentialDataPortal;
    readonly publishBy?: CivilDate;
    readonly yearlyList?: YearlyListWindow;
}

export interface FrameworkInput {
    readonly maximum: EurosInput | null;
    readonly estimate?: EurosInput;
    readonly months: number;
    readonly renewals?: number;
}

export interface GroupedNeed {
    readonly id: string;
    readonly value: Decimal;
    readonly treatedAs: ProcurementProcedure;
    readonly lightest: ProcurementProcedure;
}

export interface InsertionServicesFacts extends Omit<InsertionServicesFactsInput, 'mixedWith'> {
    readonly mixedWith?: MixedServices | 'not-determinable';
}

export interface InsertionServicesFactsInput {
    readonly objectIsInsertion?: boolean;
    readonly inCityContract?: boolean;
    readonly mixedWith?: MixedServicesInput | 'not-determinable';
}

export interface InsertionServicesInput extends InsertionServicesFactsInput {
    readonly days: ProcedureDaysInput;
    readonly buyer: BuyerInput;
    readonly category: ProcurementCategory;
    readonly cpv?: string;
}

export interface InsertionServicesVerdict {
    readonly status: RouteStatus;
    readonly findings: readonly Finding[];
    readonly opensIf: readonly Finding[];
}

export interface LeftOutCut {
    readonly name: CutName;
    readonly reason: LeftOutCutReason;
    readonly lots?: number;
}

export type LeftOutCutReason = 'too-many-lots' | 'place-unknown';

export interface LeftOutLot {
    readonly number: string;
    readonly value: Decimal;
    readonly reason: LeftOutReason;
}

export type LeftOutReason = 'not-for-a-siae' | 'no-regime' | 'not-small' | 'exceeds-share' | 'no-room' | 'not-asked';

export interface Lot {
    readonly number: string;
    readonly title: string;
    readonly category: ProcurementCategory;
    readonly kind: PurchaseKind;
    readonly value: ContractValue;
    readonly cpv?: CpvCode;
    readonly reservation?: Reservation;
    readonly innovative: boolean;
    readonly tasks: readonly ActivityCode[];
    readonly sites: readonly Site[];
}

export interface LotInput {
    readonly number: string;
    readonly title: string;
    readonly category: ProcurementCategory;
    readonly value: ContractValueInput;
    readonly cpv?: string;
    readonly reservation?: Reservation;
    readonly innovative?: boolean;
    readonly tasks?: readonly ActivityCode[];
    readonly sites?: readonly SiteInput[];
}

export interface LotRoute {
    readonly number: string;
    readonly status: RouteStatus;
}

export interface LotValue {
    readonly number: string;
    readonly value: Explained;
    readonly months: number;
}

export interface LotsWithStatus {
    readonly lots: number;
    readonly value: Decimal;
    readonly share: Decimal;
}

export interface MinimumTenderPeriod {
    readonly on: CivilDate;
    readonly reduction: ReceiptReduction;
    readonly days: number | null;
    readonly sentOn: CivilDate;
    readonly lastDay: CivilDate | null;
    readonly closingFrom: CivilDate | null;
    readonly findings: readonly Finding[];
}

export interface MinimumTenderPeriodInput {
    readonly procedure: 'open' | 'restricted' | 'negotiated' | 'adapted';
    readonly step?: 'applications' | 'tenders';
    readonly noticeSentOn: string;
    readonly invitationSentOn?: string;
    readonly role?: BuyerRole;
    readonly central?: boolean;
    readonly electronic?: boolean;
    readonly urgency?: boolean;
    readonly priorInformationNoticeSentOn?: string;
    readonly documentsNotOnProfile?: boolean;
    readonly closingOn?: string;
    readonly zone?: HolidayZone;
    readonly goodFriday?: boolean;
}

export interface MixedServices {
    readonly socialServices: Decimal;
    readonly otherServices: Decimal;
}

export interface MixedServicesInput {
    readonly socialServices: EurosInput;
    readonly otherServices: EurosInput;
}

export interface NamedAmount {
    readonly label: string;
    readonly amount: Decimal;
}

export interface NamedAmountInput {
    readonly label: string;
    readonly amount: EurosInput;
}

export interface NeedGroup {
    readonly family: string;
    readonly kind: PurchaseKind;
    readonly year?: number;
    readonly autonomousUnit?: string;
    readonly total: Explained;
    readonly needs: readonly GroupedNeed[];
}

export interface NeedLotInput {
    readonly number: string;
    readonly title?: string;
    readonly value: ContractValueInput;
}

export interface NeedRecordInput {
    readonly id: string;
    readonly title: string;
    readonly category: ProcurementCategory;
    readonly on: string;
    readonly year?: number;
    readonly family: string;
    readonly value: EurosInput;
    readonly treatedAs: ProcurementProcedure;
    readonly autonomousUnit?: string;
}

export interface NeedValue {
    readonly on: CivilDate;
    readonly value: Explained;
    readonly lots: readonly LotValue[];
    readonly deemedAboveThresholds: boolean;
    readonly findings: readonly Finding[];
}

export interface NeedValueInput {
    readonly days: ProcedureDaysInput;
    readonly buyer?: BuyerInput;
    readonly category: ProcurementCategory;
    readonly lots: readonly NeedLotInput[];
    readonly premiums?: EurosInput;
    readonly madeAvailable?: EurosInput;
    readonly sameNeed?: readonly NamedAmountInput[];
    readonly units?: readonly UnitNeedInput[];
    readonly recurring?: RecurringNeedInput;
    readonly longFramework?: LongFrameworkReason;
}

export interface OnePieceInput {
    readonly distinctServices?: boolean;
    readonly reason?: AllotmentReason;
    readonly globalContract?: boolean;
}

export interface OperationInput extends Omit<NeedValueInput, 'buyer' | 'lots'> {
    readonly title: string;
    readonly buyer: BuyerInput;
    readonly lots: readonly LotInput[];
    readonly noticePublished?: boolean;
    readonly onePiece?: OnePieceInput;
    readonly socialCondition?: SocialConditionFactsInput;
    readonly environment?: EnvironmentFactsInput;
    readonly awardCriteria?: AwardCriteriaFactsInput;
    readonly history?: RotationInput;
    readonly insertionServices?: InsertionServicesFactsInput;
    readonly subsidy?: SubsidyFactsInput;
    readonly outsideTheCode?: OutsideTheCode;
}

export interface OperatorLots {
    readonly operator: string;
    readonly bids: readonly string[];
    readonly ranked: readonly string[];
    readonly awards: readonly string[];
}

export type OutsideTheCode = 'off-plan-purchase' | 'developer' | 'sem-other-activity';

export interface PlanLotInput {
    readonly number: string;
    readonly category: ProcurementCategory;
    readonly value: EurosInput;
    readonly innovative?: boolean;
    readonly siae?: boolean;
}

export interface PlanSmallLotsInput {
    readonly days: ProcedureDaysInput;
    readonly buyer: BuyerInput;
    readonly category: ProcurementCategory;
    readonly lots: readonly PlanLotInput[];
    readonly pots?: SmallLotPots;
    readonly uses?: readonly SmallLotUse[];
}

export interface PlannedLot {
    readonly number: string;
    readonly use: SmallLotUse;
    readonly value: Decimal;
}

export type PotGoal = 'most-lots' | 'most-value';

export type PotProof = 'best' | 'best-by-goal' | 'not-proven';

export interface PreviousAward {
    readonly operator: string;
    readonly on: string;
    readonly dispensed: boolean;
}

export interface PreviousPurchasesInput {
    readonly amount: EurosInput;
    readonly correction?: EurosInput;
}

export interface ProcedureDays {
    readonly on: CivilDate;
    readonly by: 'notice' | 'consultation';
    readonly notifiedOn?: CivilDate;
}

export interface ProcedureDaysInput {
    readonly noticeSentOn?: string;
    readonly consultationOn?: string;
    readonly notifiedOn?: string;
}

export interface ProcurementRoutes {
    readonly title: string;
    readonly days: ProcedureDays;
    readonly need: Pick<NeedValue, 'value' | 'lots' | 'deemedAboveThresholds'>;
    readonly category: ProcurementCategory;
    readonly lightest: ProcurementProcedure;
    readonly routes: readonly RouteVerdict[];
    readonly findings: readonly Finding[];
}

export interface ProcurementThreshold {
    readonly name: ThresholdName;
    readonly kind?: PurchaseKind;
    readonly value: Decimal;
    readonly unit: Extract<Unit, 'eur-ht' | 'share'>;
    readonly measured: 'need' | 'lot' | 'share-of-lots';
    readonly test: '<' | '<=' | '>=';
    readonly holds?: boolean;
    readonly basis: readonly Citation[];
}

export interface ProcurementThresholds {
    readonly on: CivilDate;
    readonly role: BuyerRole;
    readonly central: boolean;
    readonly thresholds: readonly ProcurementThreshold[];
    readonly findings: readonly Finding[];
}

export interface ProcurementThresholdsInput {
    readonly on?: string;
    readonly days?: ProcedureDaysInput;
    readonly buyer: BuyerInput;
    readonly need?: EurosInput;
    readonly lot?: EurosInput;
}

export interface PublicityDuty extends Duty {
    readonly duty: 'publicity';
    readonly supports: readonly PublicitySupport[];
    readonly choice: 'all' | 'one-of';
    readonly form?: 'national-standard-form';
}

export interface PublicityInput extends DutyNeedInput {
    readonly procedure?: ProcurementProcedure;
    readonly ground?: DispenseGround;
}

export interface PurchasingSchemeInput {
    readonly on: string;
    readonly buyer: BuyerInput;
}

export const ROUTES: readonly RouteEntry[];

export type ReceiptReduction = 'none' | 'electronic' | 'prior-information' | 'urgency';

export interface RecurringNeedInput {
    readonly previousTwelveMonths?: PreviousPurchasesInput;
    readonly nextTwelveMonths?: EurosInput;
}

export interface RotationInput {
    readonly operator?: string;
    readonly previousAwards?: readonly PreviousAward[];
    readonly otherOffersExist?: boolean;
}

export interface RouteEntry {
    readonly route: RouteName;
    readonly names: Message;
}

export type RouteName = 'direct-award' | 'direct-award-lot' | 'innovative-award' | 'adapted-procedure' | 'small-lot' | 'formalised-procedure' | 'reserved-insertion' | 'reserved-disability' | 'reserved-both' | 'reserved-prison' | 'reserved-social-economy' | 'insertion-services' | 'insertion-condition' | 'insertion-criterion' | 'condition-and-criterion' | 'contractor-mobilisation' | 'subsidy' | 'private-contract';

export type RouteStatus = 'open' | 'conditional' | 'uncertain' | 'closed';

export interface RouteVerdict {
    readonly route: RouteName;
    readonly status: RouteStatus;
    readonly lots: readonly LotRoute[];
    readonly findings: readonly Finding[];
    readonly opensIf: readonly Finding[];
    readonly procedure: ProcurementProcedure | null;
    readonly requires: readonly Duty[];
}

export interface RoutesSheet {
    readonly locale: Locale;
    readonly title: string;
    readonly summary: readonly string[];
    readonly value: readonly string[];
    readonly notes: readonly string[];
    readonly headings: readonly string[];
    readonly table: readonly SheetTableRow[];
    readonly routes: readonly SheetRoute[];
    readonly closed: readonly SheetRoute[];
    readonly duties: readonly SheetDuties[];
    readonly dutyNotes: readonly string[];
    readonly reasons: readonly SheetReason[];
    readonly confirm: readonly string[];
    readonly closing: readonly string[];
}

export interface RoutesSheetOptions {
    readonly locale?: Locale;
    readonly buyer?: string;
    readonly lots?: readonly SheetLotInput[];
    readonly siae?: readonly string[];
}

export const SMALL_LOT_USES: readonly SmallLotUse[];

export interface SheetDuties {
    readonly procedures: readonly ProcurementProcedure[];
    readonly title: string;
    readonly duties: readonly SheetDuty[];
    readonly notDue: string;
}

export interface SheetDuty {
    readonly duty: DutyName;
    readonly due: DutyAnswer;
    readonly name: string;
    readonly texts: readonly string[];
}

export interface SheetLotInput {
    readonly number: string;
    readonly title: string;
    readonly reservation?: Reservation;
}

export interface SheetReason {
    readonly title: string;
    readonly texts: readonly string[];
    readonly toWrite: string;
}

export interface SheetRoute {
    readonly routes: readonly RouteName[];
    readonly title: string;
    readonly status: RouteStatus;
    readonly answer: string;
    readonly why: readonly string[];
    readonly more: readonly string[];
    readonly opensIf: readonly string[];
}

export interface SheetTableRow {
    readonly route: RouteName;
    readonly status: RouteStatus;
    readonly cells: readonly string[];
}

export interface Site {
    readonly label: string;
    readonly commune?: Commune;
    readonly departement?: Departement;
}

export interface SiteInput {
    readonly label: string;
    readonly commune?: string;
    readonly departement?: string;
}

export interface SmallLotChoice {
    readonly lot: string;
    readonly use: SmallLotUse;
}

export interface SmallLotInput {
    readonly number: string;
    readonly category: ProcurementCategory;
    readonly value: EurosInput;
    readonly innovative?: boolean;
}

export interface SmallLotPot {
    readonly uses: readonly SmallLotUse[];
    readonly lots: readonly string[];
    readonly sum: Explained;
    readonly part: Decimal;
    readonly share: Decimal;
    readonly cap: Decimal;
    readonly room: Decimal;
}

export type SmallLotPots = 'common' | 'separate';

export type SmallLotUse = 'dispensed' | 'adapted' | 'innovative';

export interface SmallLotsCheck {
    readonly on: CivilDate;
    readonly answer: 'yes' | 'no' | 'uncertain';
    readonly total: Explained;
    readonly pots: readonly SmallLotPot[];
    readonly findings: readonly Finding[];
}

export type SmallLotsGoal = PotGoal | ChosenLotsGoal;

export interface SmallLotsInput {
    readonly days: ProcedureDaysInput;
    readonly buyer: BuyerInput;
    readonly category: ProcurementCategory;
    readonly lots: readonly SmallLotInput[];
    readonly pot: readonly SmallLotChoice[];
    readonly pots?: SmallLotPots;
}

export interface SmallLotsPlan {
    readonly on: CivilDate;
    readonly status: 'planned' | 'uncertain' | 'empty' | 'needless';
    readonly total: Explained;
    readonly share: Decimal;
    readonly cap: Decimal;
    readonly pot: readonly PlannedLot[];
    readonly sum: Explained;
    readonly pots: readonly SmallLotPot[];
    readonly leftOut: readonly LeftOutLot[];
    readonly ties: SmallLotsTies;
    readonly proof: PotProof;
    readonly findings: readonly Finding[];
}

export interface SmallLotsTies {
    readonly rule: TieRule;
    readonly asGood?: number;
    readonly equal?: number;
}

export interface SocialConditionFactsInput {
    readonly condition?: boolean;
    readonly derogation?: SocialDerogation;
    readonly reservedLot?: boolean;
}

export interface SocialConditionInput extends DutyNeedInput {
    readonly contract?: EurosInput;
    readonly months?: number;
    readonly facts?: SocialConditionFactsInput;
}

export type SocialServiceAnswer = 'listed' | 'outside' | 'not-known';

export interface Splitting {
    readonly groups: readonly NeedGroup[];
    readonly findings: readonly Finding[];
}

export interface SplittingInput {
    readonly buyer: BuyerInput;
    readonly needs: readonly NeedRecordInput[];
}

export interface Standstill {
    readonly on: CivilDate;
    readonly due: 'yes' | 'no';
    readonly days: number | null;
    readonly legalMinimum: StandstillCount | null;
    readonly safe: StandstillCount | null;
    readonly findings: readonly Finding[];
}

export interface StandstillCount {
    readonly lastDay: CivilDate;
    readonly firstDayOfSignature: CivilDate;
}

export interface StandstillInput {
    readonly on: string;
    readonly procedure: ProcurementProcedure;
    readonly notificationSentOn: string;
    readonly electronic: boolean;
    readonly singleOperator?: boolean;
    readonly subsequentContract?: boolean;
    readonly signedOn?: string;
    readonly zone?: HolidayZone;
    readonly goodFriday?: boolean;
}

export interface StepPeriod extends ReceiptPeriod {
    readonly step: ReceiptStep;
}

export interface SubsidyFacts extends Omit<SubsidyFactsInput, 'amount' | 'requestedOn'> {
    readonly amount?: Decimal;
    readonly requestedOn?: CivilDate;
}

export interface SubsidyFactsInput {
    readonly initiatedByRecipient?: boolean;
    readonly definedByRecipient?: boolean;
    readonly generalInterest?: boolean;
    readonly individualisedService?: boolean;
    readonly buyerDefinedNeed?: boolean;
    readonly amount?: EurosInput;
    readonly requestedOn?: string;
    readonly forSocialHousingConstruction?: boolean;
    readonly recipient?: SubsidyRecipient;
}

export interface SubsidyInput extends SubsidyFactsInput {
    readonly on: string;
    readonly buyer: BuyerInput;
}

export interface SubsidyVerdict {
    readonly status: RouteStatus;
    readonly failed: readonly SubsidyTest[];
    readonly unknown: readonly SubsidyTest[];
    readonly convention: 'yes' | 'uncertain' | 'no';
    readonly findings: readonly Finding[];
}

export interface TenderCommitteeInput {
    readonly on: string;
    readonly buyer: BuyerInput;
    readonly category: ProcurementCategory;
    readonly contract: EurosInput;
}

export interface TenderInput {
    readonly operator: string;
    readonly lots: readonly string[];
}

export type ThresholdName = 'dispense' | 'dispensed-lot' | 'dispensed-lots-share' | 'formalised-procedure' | 'social-services' | 'small-lot' | 'small-lots-share' | 'innovative-need' | 'innovative-lot' | 'innovative-lots-share' | 'young-companies-need' | 'young-companies-share';

export type TieRule = 'only-one' | 'other-criterion' | 'first-lots' | 'not-counted';

export interface TimeLimitsDuty extends Duty {
    readonly duty: 'time-limits';
    readonly receipt: readonly StepPeriod[];
    readonly standstill: {
        readonly electronic: number;
        readonly otherwise: number;
    } | null;
}

export interface TurnoverCeilingDuty extends Duty {
    readonly duty: 'turnover-ceiling';
    readonly ceiling: Decimal;
}

export interface UnitNeedInput extends NamedAmountInput {
    readonly autonomous: boolean;
}

export interface YearlyListWindow {
    readonly firstDay: CivilDate;
    readonly lastDay: CivilDate;
}

export function advanceDuty(input: AdvanceInput): AdvanceDuty;

export const advanceSchema: z.ZodType<AdvanceInput>;

export function allotmentDuty(input: AllotmentInput): AllotmentDuty;

export const allotmentSchema: z.ZodType<AllotmentInput>;

export function assessSubsidy(input: SubsidyInput): SubsidyVerdict;

export function awardCriteriaDuty(input: AwardCriteriaInput): Duty;

export const awardCriteriaFactsSchema: z.ZodType<AwardCriteriaFactsInput>;

export const awardCriteriaSchema: z.ZodType<AwardCriteriaInput>;

export function bidderLimits(input: BidderLimitsInput): BidderLimits;

export const bidderLimitsSchema: z.ZodType<BidderLimitsInput>;

export function buyerCard(input: BuyerCardInput): BuyerCard;

export const buyerCardSchema: z.ZodType<BuyerCardInput>;

export const buyerSchema: z.ZodType<BuyerInput>;

export function checkSmallLots(input: SmallLotsInput): SmallLotsCheck;

export function contractPapers(input: ContractPapersInput): ContractPapers;

export const contractPapersSchema: z.ZodType<ContractPapersInput>;

export const contractValueSchema: z.ZodType<ContractValueInput>;

export const cutsSchema: z.ZodType<CutsInput>;

export function detectSplitting(input: SplittingInput): Splitting;

export const directAwardSchema: z.ZodType<DirectAwardInput>;

export const environmentFactsSchema: z.ZodType<EnvironmentFactsInput>;

export function environmentalDuties(input: EnvironmentalDutiesInput): readonly Duty[];

export const environmentalDutiesSchema: z.ZodType<EnvironmentalDutiesInput>;

export function estimateNeed(input: NeedValueInput): NeedValue;

export function insertionServices(input: InsertionServicesInput): InsertionServicesVerdict;

export const insertionServicesFactsSchema: z.ZodType<InsertionServicesFactsInput>;

export const insertionServicesSchema: z.ZodType<InsertionServicesInput>;

export function isSocialService(cpv: string, on: CivilDate): SocialServiceAnswer;

export function lot(input: LotInput): Lot;

export const lotSchema: z.ZodType<LotInput>;

export const lotsMessages: Messages;

export function minimumTenderPeriod(input: MinimumTenderPeriodInput): MinimumTenderPeriod;

export const minimumTenderPeriodSchema: z.ZodType<MinimumTenderPeriodInput>;

export const needValueSchema: z.ZodType<NeedValueInput>;

export function operation(input: OperationInput): CheckedOperation;

export const operationSchema: z.ZodType<OperationInput>;

export function planSmallLots(input: PlanSmallLotsInput, goal: SmallLotsGoal): SmallLotsPlan;

export const planSmallLotsSchema: z.ZodType<PlanSmallLotsInput>;

export const previousAwardSchema: z.ZodType<PreviousAward>;

export const procedureDaysSchema: z.ZodType<ProcedureDaysInput>;

export function procurementRoutes(input: OperationInput | CheckedOperation): ProcurementRoutes;

export function procurementThresholds(input: ProcurementThresholdsInput): ProcurementThresholds;

export const procurementThresholdsSchema: z.ZodType<ProcurementThresholdsInput>;

export function proposeCuts(input: CutsInput): Cuts;

export function publicityDuty(input: PublicityInput): PublicityDuty;

export const publicitySchema: z.ZodType<PublicityInput>;

export function purchasingSchemeDuty(input: PurchasingSchemeInput): Duty;

export const purchasingSchemeSchema: z.ZodType<PurchasingSchemeInput>;

export function renderBuyerCard(card: BuyerCard, locale: Locale): string;

export function renderRoutesSheet(sheet: RoutesSheet): string;

export function renderRoutesTable(routes: ProcurementRoutes, locale: Locale): string;

export function rotationDuty(input: DirectAwardInput): Duty;

export function routesOfPlan(inputs: readonly (OperationInput | CheckedOperation)[]): readonly ProcurementRoutes[];

export function routesSheet(routes: ProcurementRoutes, options?: RoutesSheetOptions): RoutesSheet;

export function safeAdvanceDuty(input: AdvanceInput): SafeResult<AdvanceDuty>;

export function safeAllotmentDuty(input: AllotmentInput): SafeResult<AllotmentDuty>;

export function safeAssessSubsidy(input: SubsidyInput): SafeResult<SubsidyVerdict>;

export function safeAwardCriteriaDuty(input: AwardCriteriaInput): SafeResult<Duty>;

export function safeBidderLimits(input: BidderLimitsInput): SafeResult<BidderLimits>;

export function safeBuyerCard(input: BuyerCardInput): SafeResult<BuyerCard>;

export function safeCheckSmallLots(input: SmallLotsInput): SafeResult<SmallLotsCheck>;

export function safeContractPapers(input: ContractPapersInput): SafeResult<ContractPapers>;

export function safeDetectSplitting(input: SplittingInput): SafeResult<Splitting>;

export function safeEnvironmentalDuties(input: EnvironmentalDutiesInput): SafeResult<readonly Duty[]>;

export function safeEstimateNeed(input: NeedValueInput): SafeResult<NeedValue>;

export function safeInsertionServices(input: InsertionServicesInput): SafeResult<InsertionServicesVerdict>;

export function safeLot(input: LotInput): SafeResult<Lot>;

export function safeMinimumTenderPeriod(input: MinimumTenderPeriodInput): SafeResult<MinimumTenderPeriod>;

export function safeOperation(input: OperationInput): SafeResult<CheckedOperation>;

export function safePlanSmallLots(input: PlanSmallLotsInput, goal: SmallLotsGoal): SafeResult<SmallLotsPlan>;

export function safeProcurementRoutes(input: OperationInput | CheckedOperation): SafeResult<ProcurementRoutes>;

export function safeProcurementThresholds(input: ProcurementThresholdsInput): SafeResult<ProcurementThresholds>;

export function safeProposeCuts(input: CutsInput): SafeResult<Cuts>;

export function safePublicityDuty(input: PublicityInput): SafeResult<PublicityDuty>;

export function safePurchasingSchemeDuty(input: PurchasingSchemeInput): SafeResult<Duty>;

export function safeRotationDuty(input: DirectAwardInput): SafeResult<Duty>;

export function safeSocialConditionDuty(input: SocialConditionInput): SafeResult<Duty>;

export function safeStandstill(input: StandstillInput): SafeResult<Standstill>;

export function safeTenderCommitteeDuties(input: TenderCommitteeInput): SafeResult<readonly [
    committee: Duty,
    report: Duty
]>;

export const smallLotsGoalSchema: z.ZodType<SmallLotsGoal>;

export const smallLotsSchema: z.ZodType<SmallLotsInput>;

export function socialConditionDuty(input: SocialConditionInput): Duty;

export const socialConditionFactsSchema: z.ZodType<SocialConditionFactsInput>;

export const socialConditionSchema: z.ZodType<SocialConditionInput>;

export const splittingSchema: z.ZodType<SplittingInput>;

export function standstill(input: StandstillInput): Standstill;

export const standstillSchema: z.ZodType<StandstillInput>;

export const subsidyFactsSchema: z.ZodType<SubsidyFactsInput>;

export const subsidySchema: z.ZodType<SubsidyInput>;

export function tenderCommitteeDuties(input: TenderCommitteeInput): readonly [
    committee: Duty,
    report: Duty
];

export const tenderCommitteeSchema: z.ZodType<TenderCommitteeInput>;
