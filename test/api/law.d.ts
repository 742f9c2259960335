export const ALLOTMENT_REASONS: readonly AllotmentReason[];

export type AboveThreshold = 'above-european-threshold' | 'unsettled';

export type ActivityMode = 'sells-goods-and-services' | 'lends-people-for-a-price' | 'temporary-work' | 'collective-work-actions' | 'introduces-independents' | 'lends-to-members' | 'goods-and-services-made-in-prison' | 'no-labour-supplied';

export interface AdvanceConditions {
    readonly amountAbove: string;
    readonly monthsAbove: number;
}

export interface AdvanceRates {
    readonly minimum: string;
    readonly maximum: string | null;
    readonly monthsOfBase: number;
}

export interface AdvanceRepayment {
    readonly smallUpTo: string;
    readonly smallFrom: string;
    readonly progressOf: 'contract' | 'own-share';
}

export interface AdvanceSmeRates {
    readonly state: string;
    readonly stateAdministrative: string | null;
    readonly local: string | null;
    readonly expensesAbove: string;
}

export interface AgreedTenderDate {
    readonly notFor: 'central-authorities';
    readonly withoutAgreement: number;
}

export interface AgreementOppositionRule {
    readonly months: number;
    readonly refusals: 'half' | 'majority' | 'more-than-signatories';
}

export interface AgreementSignatureRule {
    readonly affiliatedInStock: boolean;
    readonly boardVotes: CountShare | null;
    readonly tenants: CountShare;
    readonly tenantsIfAffiliated: CountShare | null;
}

export interface AgreementVoteRule {
    readonly quorum: CountShare;
    readonly months: number;
    readonly secondQuorum: CountShare | null;
}

export type AidTerritory = 'metropole' | 'mayotte';

export type AllotmentReason = 'cannot-coordinate' | 'restricts-competition' | 'technically-difficult' | 'more-costly' | 'unsuccessful-procedure';

export type AllotmentReasonGiver = 'any-buyer' | 'contracting-entity';

export type AllotmentReasonPlace = 'consultation-documents-or-report' | 'kept-information' | 'kept-procedure-documents';

export interface AllotmentReasonPlaces {
    readonly authority: AllotmentReasonPlace;
    readonly entity: AllotmentReasonPlace;
    readonly kept: AllotmentReasonPlace;
    readonly keptFor: KeptReasonsScope;
}

export interface AllotmentTables {
    readonly duty: LawTable<'unless-no-distinct-services'>;
    readonly globalContracts: LawTable<'outside'>;
    readonly withoutDistinctServices: LawTable<'no-reason-needed'>;
    readonly places: LawTable<AllotmentReasonPlaces>;
    readonly limits: LawTable<BidderLimitPowers>;
    readonly statement: LawTable<readonly BidderStatementItem[]>;
    readonly variableOffers: LawTable<VariableOffers>;
}

export interface AnnexStateRule {
    readonly state: 'VALIDE' | 'PROVISOIRE' | 'HISTORISE' | 'ANNULE' | 'SAISI' | 'BROUILLON' | 'CLOTURE' | 'REJETE';
    readonly active: boolean;
}

export interface AssociationApprovalThreshold {
    readonly hours: number;
    readonly applies: boolean;
}

export interface AssociationCapReach {
    readonly users: 'all-together';
}

export interface AssociationContractItem {
    readonly code: 'names' | 'tasks' | 'place' | 'end-date' | 'pay' | 'protective-equipment';
    readonly names: Message;
    readonly enterpriseOnly: boolean;
}

export interface AssociationDerogationRule {
    readonly maxYears: number;
    readonly renewable: boolean;
    readonly opinionOf: 'cdiae' | 'specialised-commission';
    readonly weighs: readonly ('etti-activity-in-departement' | 'activity-report')[];
}

export interface AssociationForbiddenWork {
    readonly list: string;
    readonly examples: readonly Message[];
}

export interface AssociationFormerConditions {
    readonly usersOf: string;
    readonly cooperationWith: 'pole-emploi';
}

export interface AssociationHoursCap {
    readonly hours: number;
}

export interface AssociationHoursWindow {
    readonly months: number;
    readonly from: 'first-supply';
}

export interface AssociationReceptionDesk {
    readonly daysPerWeek: number;
}

export interface AssociationRedundancyBar {
    readonly months: number;
    readonly job: 'equivalent';
}

export interface AssociationSanction {
    readonly conventionEndedFor: readonly ('dangerous-work' | 'breach-of-cap-article')[];
    readonly immunityFrom: 'illicit-labour-lending';
}

export interface AssociationTables {
    readonly hoursCap: LawTable<AssociationHoursCap>;
    readonly hoursWindow: LawTable<AssociationHoursWindow>;
    readonly capReach: LawTable<AssociationCapReach>;
    readonly derogation: LawTable<AssociationDerogationRule>;
    readonly approvalThreshold: LawTable<AssociationApprovalThreshold>;
    readonly formerConditions: LawTable<AssociationFormerConditions>;
    readonly beyondCap: LawTable<'etti'>;
    readonly task: LawTable<'precise-and-temporary'>;
    readonly territory: LawTable<'territory-of-convention'>;
    readonly forbiddenWork: LawTable<AssociationForbiddenWork>;
    readonly redundancyBar: LawTable<AssociationRedundancyBar>;
    readonly equalPay: LawTable<'at-least-equivalent-worker'>;
    readonly supplyContract: LawTable<readonly AssociationContractItem[]>;
    readonly sanction: LawTable<AssociationSanction>;
    readonly receptionDesk: LawTable<AssociationReceptionDesk>;
    readonly userHeadcount: LawTable<AssociationUserHeadcount>;
}

export type AssociationUserForm = 'oph' | 'esh' | 'hlm-cooperative' | 'sem' | 'hlm-foundation' | 'non-profit' | 'private-employer' | 'epic' | 'epa-private-law-staff' | 'public-authority' | 'household';

export interface AssociationUserHeadcount {
    readonly leftOutFor: 'accident-rates';
}

export interface AssociationUserRule {
    readonly standing: 'counts' | 'exempt' | 'doubtful';
    readonly names: Message;
}

export interface AwardCriteriaRule {
    readonly priceAlone: 'standardised-supplies-or-services' | 'nothing';
    readonly environmental: boolean;
}

export type AwardStatuteRule = 'linked-criteria' | 'price-cost-or-several' | 'linked-criteria-one-environmental';

export const BUYER_CLASSES: readonly BuyerClass[];

export interface BidderLimitPowers {
    readonly bids: boolean;
    readonly awards: boolean;
}

export type BidderStatementItem = 'bids' | 'maximum' | 'rule';

export interface BridgeContractAid {
    readonly euros: string | null;
}

export interface BridgeContractRule {
    readonly kinds: readonly PathEmployerKind[];
    readonly afterMonths: number;
    readonly months: number;
    readonly renewals: number;
}

export type BuyerAdvances = 'bound' | 'not-bound' | 'disputed';

export type BuyerAuthority = 'central' | 'other' | 'as-declared';

export type BuyerClass = 'oph' | 'esh' | 'hlm-cooperative' | 'sem' | 'local-authority' | 'local-public-body' | 'state' | 'state-public-body' | 'state-industrial-body' | 'other-body';

export type BuyerContractLaw = 'administrative' | 'private-law' | 'by-legal-form';

export type BuyerNature = 'local-public-establishment' | 'private-company' | 'local-authority' | 'state' | 'state-public-establishment' | 'state-industrial-establishment' | 'other-body';

export interface BuyerProfileRule {
    readonly needFrom: string | null;
}

export type BuyerPublicity = 'R2131-12' | 'R2131-13' | 'disputed';

export type BuyerRole = 'contracting-authority' | 'contracting-entity';

export interface BuyerStatus {
    readonly nature: BuyerNature;
    readonly authority: BuyerAuthority;
}

export type ByBuyerClass<V> = Readonly<Record<BuyerClass, LawTable<V>>>;

export const CRITERION_CODES: readonly CriterionCode[];

export interface CaretakingDutyTables {
    readonly scope: LawTable<CaretakingScope>;
    readonly staffing: LawTable<CaretakingStaffing>;
    readonly slices: LawTable<'whole'>;
    readonly staff: LawTable<readonly CaretakingStaffRule[]>;
    readonly work: LawTable<'caretaking-or-surveillance'>;
    readonly prefectAnswer: LawTable<PrefectAnswer>;
    readonly fine: LawTable<CaretakingFine>;
}

export interface CaretakingFine {
    readonly offenceClass: number;
    readonly times: 'per-missing-caretaker';
}

export interface CaretakingScope {
    readonly minDwellings: number;
    readonly communeAbove: number;
    readonly urbanAreaFrom: number;
    readonly urbanAreaCommuneAbove: number;
}

export type CaretakingStaffKind = 'own-caretaker' | 'own-building-employee' | 'mediation-or-night' | 'provider';

export interface CaretakingStaffRule {
    readonly kind: CaretakingStaffKind;
    readonly role: 'counts' | 'on-top';
}

export interface CaretakingStaffing {
    readonly dwellingsInSlice: number;
    readonly fullTimeEquivalents: number;
}

export type CdiAidKind = 'EI' | 'ETTI' | 'AI' | 'ACI';

export interface CdiInclusionAid {
    readonly firstYear: string;
    readonly after: string;
}

export interface ChargesLimitationRule {
    readonly years: number;
    readonly tenantFrom: 'regularisation';
    readonly landlordFrom: null;
}

export interface ChargesRegime {
    readonly statute: TextId;
    readonly statuteArticle: string;
    readonly decree: TextId | null;
    readonly staffRules: 'common' | 'before-2009';
    readonly olderConventions?: OlderConventions;
}

export type ChargesRegimeId = 'hlm' | 'hlm-convention' | 'sem-convention' | 'private' | 'residence-sociale' | 'vente-hlm-deferred-coownership';

export interface CiteOptions {
    readonly article?: string;
    readonly confidence: Confidence;
    readonly recheck?: string;
}

export type CommitteeRules = 'private-hlm-bodies' | 'own-rules';

export interface ConsultationCouncilRule {
    readonly setUpWithinMonths: number;
    readonly meetingsAYear: number;
}

export type ConsultedBody = 'cdiae' | 'employment-committee';

export interface ContractExtensionRules {
    readonly training: 'to-end-of-training';
    readonly minAge: number;
    readonly disability: 'recognised';
    readonly seriousDifficulty: {
        readonly decisionMonths: number;
        readonly totalMonths: number;
    } | null;
    readonly decidedBy: readonly ('prescriber' | 'structure-recruiting-directly')[];
}

export interface ConventionBreachRule {
    readonly notice: 'registered-letter';
    readonly answerMonths: number;
}

export interface ConventionLengthRule {
    readonly years: number;
}

export interface CountShare {
    readonly part: number;
    readonly whole: number;
}

export interface CountedPeriod {
    readonly event: CivilDate;
    readonly firstDay: CivilDate;
    readonly lastDay: CivilDate;
    readonly dayAfter: CivilDate;
}

export interface CpvRange {
    readonly first: string;
    readonly last: string;
}

export type CriterionCode = 'RSA' | 'ASS' | 'AAH' | 'DETLD' | 'CAP_BEP' | 'SENIOR' | 'JEUNE' | 'ASE' | 'DELD' | 'TH' | 'PI' | 'PSH_PR' | 'REF_DA' | 'ZRR' | 'QPV' | 'DETENTION_MJ' | 'FLE' | 'PM';

export type CriterionProof = {
    readonly code: CriterionCode;
    readonly proof: 'dated';
    readonly months: number;
} | {
    readonly code: CriterionCode;
    readonly proof: 'title' | 'diploma-or-declaration';
};

export interface CumulationRule {
    readonly monthsInPath: number;
    readonly maxMonths: number;
    readonly renewals: number;
    readonly totalHours: number;
    readonly barredEmployers: readonly ('siae' | 'ea')[];
}

export interface DateToDatePeriodInput {
    readonly event: CivilDate;
    readonly days: number;
}

export type DerogationTopic = 'security' | 'sustainable-development';

export interface DisabilityLevyDeduction {
    readonly kinds: readonly StructureKind[];
    readonly others: readonly ('disabled-independent' | 'wage-portage')[];
    readonly share: string;
    readonly ceilings: {
        readonly belowHalfOfQuota: string;
        readonly fromHalfOfQuota: string;
    };
}

export type DispensedAwardDuty = 'relevant-offer' | 'good-use-of-public-money' | 'not-always-the-same-operator';

export interface DispensedContractsData {
    readonly from: string;
    readonly instead: 'yearly-list';
    readonly byMonth: number;
}

export interface DocumentsLookBack {
    readonly years: number;
}

export interface DocumentsRule {
    readonly months: number;
}

export interface EitiMonthlyAid {
    readonly euros: string | null;
    readonly months: number;
    readonly lastMonth: number;
    readonly registeredUnderMonths: number;
}

export type ElectronicExchangesException = 'no-publicity-below-threshold' | 'social-services' | 'technical-reason';

export type EntrantTables<V> = Readonly<Record<ReservationEntrant, LawTable<V>>>;

export type EnvironmentalConditionRule = 'optional' | 'disputed' | 'required';

export type EssentialDataPortal = 'buyer-profile' | 'data-gouv';

export interface EssentialDataTime {
    readonly months: number;
}

export type EuropeanThreshold = 'central-authority' | 'other-authority' | 'contracting-entity' | 'works';

export interface ExcludedPayItem {
    readonly code: ExcludedPayItemCode;
    readonly key: 'pay-in-kind' | 'profit-sharing' | 'retirement-payments' | 'dismissal-payments' | 'complementary-health' | 'works-council' | 'housing-contribution' | 'occupational-health';
    readonly names: Message;
}

export type ExcludedPayItemCode = 'X1' | 'X2' | 'X3' | 'X4' | 'X5' | 'X6' | 'X7' | 'X8';

export interface ExtraDays {
    readonly days: number;
    readonly unless: 'urgency';
}

export interface FrameworkDuration {
    readonly maxYears: number;
    readonly exceptions: readonly LongFrameworkReason[];
}

export type FrameworkWithoutMaximum = 'deemed-above-thresholds' | 'maximum-compulsory';

export type FranchiseActivity = 'services' | 'goods';

export type FranchiseYear = 'prior-year' | 'current-year';

export interface FullTimeHours {
    readonly hours: number;
    readonly nature: 'worked' | 'paid';
}

export interface GraceRule {
    readonly days: number;
}

export interface GreatDifficultyRule {
    readonly maxMonths: number;
    readonly extends: 'to-end-of-action' | 'no';
}

export type Heading = 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI' | 'VII' | 'VIII';

export type HeatInformationRule = 'note' | 'note-and-monthly-evaluation';

export type HomogeneityGround = 'own-characteristics' | 'functional-unit';

export interface InnovativePurchaseTables {
    readonly need: LawTable<string>;
    readonly lots: Readonly<Record<PurchaseKind, LawTable<string>>>;
    readonly share: LawTable<string>;
}

export interface InsertionAidAmount {
    readonly euros: string | null;
    readonly support?: string;
}

export interface InsertionContractHours {
    readonly minimum: number;
    readonly maximum: number;
}

export type InsertionContractKind = 'EI' | 'AI' | 'ACI';

export interface InsertionContractLength {
    readonly minMonths: number;
    readonly maxMonths: number;
}

export interface InsertionContractTables {
    readonly kinds: LawTable<readonly InsertionContractKind[]>;
    readonly length: Readonly<Record<InsertionContractKind, LawTable<InsertionContractLength>>>;
    readonly waiver: Readonly<Record<InsertionContractKind, LawTable<'adapted-sentence'>>>;
    readonly hours: Readonly<Record<InsertionContractKind, LawTable<InsertionContractHours>>>;
    readonly cumulation: Readonly<Record<InsertionContractKind, LawTable<CumulationRule>>>;
    readonly greatDifficulty: Readonly<Record<'individual' | 'collective', LawTable<GreatDifficultyRule>>>;
    readonly extensions: Readonly<Record<InsertionContractKind, LawTable<ContractExtensionRules>>>;
    readonly endIndemnity: LawTable<'not-due'>;
    readonly immersion: Readonly<Record<InsertionContractKind, LawTable<string>>>;
}

export interface InsertionCriterion {
    readonly code: CriterionCode;
    readonly names: Message;
}

export interface InsertionCriterionRule {
    readonly acceptedWeight: string;
    readonly withoutClause: boolean;
}

export interface InsertionPathTables {
    readonly length: LawTable<MonthsRule>;
    readonly suspension: LawTable<PathSuspensionRule>;
    readonly suspendedDays: LawTable<'count-in'>;
    readonly earlyEnd: LawTable<MonthsRule>;
    readonly gap: LawTable<MonthsRule>;
    readonly extensionCases: LawTable<PathExtensionCases>;
    readonly extensionTotals: LawTable<PathExtensionTotals>;
    readonly start: LawTable<'receipt-with-number'>;
    readonly proofs: LawTable<MonthsRule>;
    readonly control: LawTable<PathControlRule>;
    readonly associations: LawTable<'path-required'>;
    readonly prison: LawTable<'not-subject'>;
    readonly bridgeContract: LawTable<BridgeContractRule | null>;
    readonly platformLength: LawTable<PlatformDays>;
    readonly platformSuspension: LawTable<PlatformSuspension>;
    readonly platformExtensions: LawTable<PlatformExtensions>;
    readonly platformRequest: LawTable<MonthsRule>;
}

export interface InsertionPrescriber {
    readonly code: PrescriberCode;
    readonly names: Message;
}

export interface InsertionServicesTables {
    readonly procedure: LawTable<'adapted-whatever-the-value'>;
    readonly services: LawTable<SocialServicesList>;
    readonly mixed: LawTable<MixedServicesRule>;
    readonly concerns: LawTable<readonly SocialServicesConcern[]>;
    readonly landlordCompetence: LawTable<'ancillary-argued'>;
    readonly madeFor: LawTable<readonly 'ACI'[]>;
}

export const KIND_ASPECTS: readonly KindAspectName[];

export type KeptReasonsScope = 'below-thresholds-or-social-services' | 'adapted-procedure';

export interface KindActivityMode extends KindStatement {
    readonly modes: readonly ActivityMode[];
}

export type KindAspectName = keyof KindAspects;

export interface KindAspects {
    readonly existence: KindExistence;
    readonly legalForms: KindLegalForms;
    readonly activityMode: KindActivityMode;
    readonly customers: KindCustomers;
    readonly contracts: KindContracts;
    readonly weeklyHours: KindWeeklyHours;
    readonly contractLength: KindContractLength;
    readonly workforceShare: KindWorkforceShare;
    readonly exclusivity: KindExclusivity;
    readonly territory: KindTerritory;
    readonly vat: KindVat;
    readonly vatOfPublicBody: KindVat;
}

export type KindContract = 'cddi' | 'cdi-inclusion' | 'cddu' | 'mission' | 'temporary-work-cdi' | 'cdi' | 'cdd-tremplin' | 'prison-employment' | 'support-without-employment';

export interface KindContractLength extends KindStatement {
    readonly minimumMonths: number | null;
    readonly maximumMonths: number | null;
}

export interface KindContracts extends KindStatement {
    readonly contracts: readonly KindContract[];
}

export interface KindCustomers extends KindStatement {
    readonly who: 'any' | 'user-enterprises' | 'any-within-hours-cap' | 'any-within-sales-cap' | 'members';
}

export interface KindExclusivity extends KindStatement {
    readonly scope: 'none' | 'whole-activity' | 'object' | 'mainly-social-utility' | 'introduction-and-support';
}

export interface KindExistence extends KindStatement {
    readonly names: Message;
    readonly status: 'statute' | 'experimental' | 'not-siae';
}

export interface KindExistenceTable {
    readonly existence: LawTable<KindExistence>;
}

export interface KindLegalForms extends KindStatement {
    readonly rule: 'any' | 'association' | 'holders-of-a-worksite' | 'non-profit';
}

export interface KindStatement {
    readonly summary: Message;
}

export type KindTables = KindExistenceTable & {
    readonly [A in KindAspectName]?: LawTable<KindAspects[A]>;
};

export interface KindTerritory extends KindStatement {
    readonly limit: 'none' | 'territory-of-convention' | 'as-convention-says';
}

export interface KindVat extends KindStatement {
    readonly regime: 'exempt-under-conditions' | 'ordinary' | 'ask-the-seller' | 'by-legal-form' | 'by-activity';
}

export interface KindWeeklyHours extends KindStatement {
    readonly minimum: number | null;
    readonly maximum: number | null;
}

export interface KindWorkforceShare extends KindStatement {
    readonly minimum: string | null;
    readonly maximum: string | null;
}

export interface LandlordCommitteeTables<V> {
    readonly private: LawTable<V>;
    readonly oph: LawTable<V>;
}

export interface LandlordExemptions {
    readonly designBuild: LawTable<readonly BuyerClass[]>;
    readonly designCompetition: LawTable<readonly BuyerClass[]>;
}

export interface LateAccountRule {
    readonly lastDay: 'end-of-following-year';
    readonly instalments: number;
}

export interface LateAnnexRule {
    readonly formerTermsAtMostUntil: string;
    readonly signedBefore: string;
}

export interface LawChange {
    readonly table: string;
    readonly title: Message;
    readonly on: CivilDate;
    readonly before?: LawRow<unknown>;
    readonly after?: LawRow<unknown>;
}

export interface LawChecked {
    readonly code: string;
    readonly on: CivilDate;
    readonly checked: CivilDate;
    readonly basis: readonly Citation[];
}

export interface LawRow<V> {
    readonly id: string;
    readonly value: V;
    readonly from: CivilDate;
    readonly until: CivilDate | null;
    readonly sources: readonly Citation[];
    readonly confidence: Confidence;
    readonly checkedOn: CivilDate;
    readonly recheck?: string;
    readonly note?: string;
}

export interface LawTable<V> {
    readonly id: string;
    readonly title: Message;
    readonly unit: Unit | 'list' | 'rule';
    readonly verifiedTo: CivilDate;
    readonly rows: readonly LawRow<V>[];
}

export interface LawText {
    readonly id: TextId;
    readonly kind: LawTextKind;
    readonly authority: Authority;
    readonly shortTitle: string;
    readonly fullTitle: string;
    readonly url: string | null;
}

export type LawTextKind = 'code' | 'statute' | 'ordinance' | 'decree' | 'order' | 'european-act' | 'ruling' | 'ministerial-answer' | 'official-comment' | 'guidance';

export interface LevelTwoNumber {
    readonly count: number;
}

export type ListCode = 'I.1' | 'I.2.a.1' | 'I.2.a.2' | 'I.2.a.3' | 'I.2.a.4' | 'I.2.a.5' | 'I.2.b' | 'I.2.c.1' | 'I.2.c.2' | 'I.2.c.3' | 'I.bis' | 'II.1.a' | 'II.1.b' | 'II.1.c' | 'II.1.d' | 'II.1.e' | 'II.1.f' | 'II.2.a.1' | 'II.2.a.2' | 'II.2.a.3' | 'II.2.a.4' | 'II.2.a.5' | 'II.2.a.6' | 'II.2.a.7' | 'II.2.a.8' | 'II.2.a.9' | 'II.2.a.10' | 'II.2.a.11' | 'II.2.a.12' | 'II.2.a.13' | 'II.2.a.14' | 'II.2.a.15' | 'II.2.a.16' | 'II.2.a.17' | 'II.2.a.18' | 'II.2.b.1' | 'II.2.b.2' | 'II.2.b.3' | 'II.2.b.4' | 'II.2.b.5' | 'III.1' | 'III.2.a.1' | 'III.2.a.2' | 'III.2.a.3' | 'III.2.a.4' | 'III.2.a.5' | 'III.2.a.6' | 'III.2.a.7' | 'III.2.a.8' | 'III.2.a.9' | 'III.2.a.10' | 'III.2.b.1' | 'III.2.b.2' | 'III.2.b.3' | 'III.2.b.4' | 'IV.1.a' | 'IV.1.b' | 'IV.2.a' | 'IV.2.b' | 'IV.3' | 'V.1.a' | 'V.1.b' | 'V.1.c' | 'V.2.a.1' | 'V.2.a.2' | 'V.2.a.3' | 'V.2.a.4' | 'V.2.a.5' | 'V.2.a.6' | 'V.2.b' | 'VI.1.a' | 'VI.1.b' | 'VI.2.a' | 'VI.2.b' | 'VI.3' | 'VII.1' | 'VII.2.a' | 'VII.2.b' | 'VII.2.c' | 'VII.2.d' | 'VII.3' | 'VIII.1' | 'VIII.2' | 'VIII.3';

export interface ListItem {
    readonly code: ListCode;
    readonly heading: Heading;
    readonly nature: ListNature;
    readonly names: Message;
}

export type ListNature = 'supplies' | 'operation' | 'minor-repair' | 'staff' | 'tax';

export type LongFrameworkReason = 'exceptional-and-justified' | 'restricted-competition-or-failure';

export interface MissionLength {
    readonly months: number;
}

export type MissionRecourse = 'hiring-support' | 'insertion-mission';

export interface MissionRecourseRule {
    readonly minimumMonths: number | null;
}

export interface MissionWaiting {
    readonly betweenMissions: 'none' | 'general-rule';
    readonly hireFromMonths: number | null;
}

export interface MixedServicesRule {
    readonly follows: 'higher-value';
    readonly otherwise: 'other-services';
}

export interface MonthsRule {
    readonly months: number;
}

export const NEIGHBOUR_KINDS: readonly NeighbourKind[];

export interface NationalNoticeDelay {
    readonly hours: number;
}

export interface NeedDefinitionRule {
    readonly dimensions: readonly ('economic' | 'social' | 'environmental')[];
    readonly energyFromEuropeanThreshold: boolean;
}

export type NeedUnitsRule = 'added-unless-autonomous';

export type NeedValuePart = 'options' | 'renewals' | 'every-lot' | 'premiums';

export interface NeedValueTables {
    readonly contents: LawTable<readonly NeedValuePart[]>;
    readonly tranches: LawTable<'firm-and-optional'>;
    readonly units: LawTable<NeedUnitsRule>;
    readonly appraisal: LawTable<'notice-else-consultation'>;
    readonly splitting: LawTable<'forbidden'>;
    readonly works: LawTable<WorksNeedRule>;
    readonly homogeneous: LawTable<readonly HomogeneityGround[]>;
    readonly recurring: LawTable<readonly RecurringNeedMethod[]>;
    readonly reading: LawTable<'larger'>;
    readonly framework: LawTable<'maximum-over-whole-duration'>;
    readonly frameworkWithoutMaximum: LawTable<FrameworkWithoutMaximum>;
}

export type NeighbourKind = 'GEIQ' | 'EA' | 'EATT' | 'ESAT' | 'SEP' | 'EBE' | 'OPCS';

export interface OlderConventions {
    readonly statute: TextId;
    readonly statuteArticle: string;
    readonly signedBefore: string;
}

export const PRESCRIBER_CODES: readonly PrescriberCode[];

export const PROCUREMENT_CATEGORIES: readonly ProcurementCategory[];

export const PURCHASE_KINDS: readonly PurchaseKind[];

export interface PathControlRule {
    readonly yearsAfter: number;
    readonly answerWeeks: number;
    readonly observationWeeks: number;
    readonly decisionMonths: number;
}

export type PathEmployerKind = Exclude<SiaeKind, 'EITI'>;

export interface PathExtensionCase {
    readonly decidedBy: 'siae' | 'prescriber';
    readonly kinds: readonly PathEmployerKind[];
    readonly until: 'total' | 'training-end' | 'contract-end';
    readonly decisionMonths: number | null;
}

export type PathExtensionCases = Readonly<Record<PathExtensionReason, PathExtensionCase>>;

export type PathExtensionReason = 'training' | 'aged-50' | 'disabled-worker' | 'serious-difficulty' | 'permanent-contract';

export type PathExtensionTotals = Readonly<Record<PathExtensionReason, number | null>>;

export interface PathSuspensionRule {
    readonly contractSuspendedOverDays: number;
    readonly withoutContract: boolean;
}

export type PeriodCount = 'regulation' | 'date-to-date';

export interface PeriodCountRule {
    readonly eventCounts: boolean;
    readonly lastDayMoves: boolean;
}

export interface PlatformDays {
    readonly days: number;
}

export interface PlatformExtension {
    readonly requestDays: number;
    readonly cumulatedDays: number | null;
}

export type PlatformExtensions = Readonly<Record<PathExtensionReason, PlatformExtension>>;

export interface PlatformSuspension {
    readonly months: number;
    readonly backDays: number;
    readonly end: 'moved';
}

export interface PrefectAnswer {
    readonly months: number;
}

export type PrescriberCode = 'AFPA' | 'ASE' | 'CAARUD' | 'CADA' | 'CAF' | 'CAP_EMPLOI' | 'CAVA' | 'CCAS' | 'CHRS' | 'CHU' | 'CIDFF' | 'CPH' | 'CSAPA' | 'DEPT' | 'E2C' | 'EPIDE' | 'FT' | 'HUDA' | 'ML' | 'MSA' | 'OACAS' | 'OCASF' | 'ODC' | 'OHPD' | 'OIL' | 'PENSION' | 'PIJ_BIJ' | 'PJJ' | 'PLIE' | 'PREVENTION' | 'RS_FJT' | 'SPIP';

export interface PriorInformationWindow {
    readonly atLeastDays: number;
    readonly atMostMonths: number;
}

export type PrisonAid = {
    readonly socle: 'own';
    readonly euros: string;
} | {
    readonly socle: 'ordinary' | 'unknown';
};

export type PrisonAidKind = 'EI' | 'ACI';

export interface ProcurementAdvanceTables {
    readonly conditions: LawTable<AdvanceConditions>;
    readonly rates: LawTable<AdvanceRates>;
    readonly smeRates: LawTable<AdvanceSmeRates>;
    readonly refusal: LawTable<'holder-may-refuse'>;
    readonly renewals: LawTable<'one-each'>;
    readonly orders: LawTable<'each-order'>;
    readonly repayment: LawTable<AdvanceRepayment>;
}

export type ProcurementCategory = 'supplies' | 'services' | 'works' | 'social-services';

export type ProcurementProcedure = 'dispensed' | 'adapted' | 'formalised';

export type PropertyTaxReliefAction = 'common-parts-and-surroundings' | 'over-upkeep' | 'field-staff' | 'lift-repair' | 'bulky-waste' | 'quietness' | 'tenant-relations' | 'small-works' | 'social-link' | 'insertion';

export interface PropertyTaxReliefScope {
    readonly base: 'property-tax-base';
    readonly dwellings: 'social-housing';
    readonly districts: 'priority-district';
    readonly afterLongExemption: boolean;
}

export interface PropertyTaxReliefSignature {
    readonly signedBy: '01-01' | '03-31';
    readonly declaredBy: '03-31' | null;
    readonly carriesOver: boolean;
}

export interface ProvisionRule {
    readonly regularisation: 'annual';
    readonly justifiedBy: readonly ('last-results' | 'budget-of-legal-person')[];
}

export type PublicityCase = 'dispensed' | 'listed-below-line' | 'listed-from-line' | 'other-buyers' | 'social-below' | 'social-from' | 'formalised-listed' | 'formalised-others';

export interface PublicityRule {
    readonly supports: readonly PublicitySupport[];
    readonly choice: 'all' | 'one-of';
}

export type PublicitySupport = 'freely-adapted' | 'boamp' | 'legal-gazette' | 'joue' | 'none';

export type PurchaseKind = 'supplies-and-services' | 'works';

export interface PurchasingSchemeAmount {
    readonly above: string;
    readonly measure: 'yearly-purchases' | 'calendar-year-spending';
}

export type PurchasingSchemeBuyers = 'local-authorities-and-statutory-buyers' | 'every-buyer';

export interface PurchasingSchemeContent {
    readonly indicatorsEveryYears: number;
    readonly followUpEveryYears: number;
    readonly published: 'site-of-the-buyer';
    readonly jointScheme: boolean;
}

export interface PurchasingSchemeTables {
    readonly amount: LawTable<PurchasingSchemeAmount>;
    readonly buyers: LawTable<PurchasingSchemeBuyers>;
    readonly content: LawTable<PurchasingSchemeContent>;
}

export const RECEIPT_STEPS: readonly ReceiptStep[];

export const RESERVATIONS: readonly Reservation[];

export interface ReceiptPeriod {
    readonly base: number;
    readonly electronic: number | null;
    readonly electronicWhen: 'possible' | 'used' | null;
    readonly urgency: number | null;
    readonly priorInformation: number | null;
}

export type ReceiptStep = 'open' | 'restricted-applications' | 'restricted-tenders' | 'negotiated-applications' | 'negotiated-tenders';

export type RecurringNeedMethod = 'previous-twelve-months-corrected' | 'next-twelve-months';

export interface RegieCitation {
    readonly article: string;
    readonly says: 'may-sign-a-convention' | 'home-help-without-exclusivity' | 'social-enterprise-by-right';
}

export interface RegieDeQuartierTables {
    readonly nature: LawTable<RegieNature>;
    readonly statute: LawTable<readonly RegieCitation[]>;
    readonly conventions: LawTable<readonly StructureKind[]>;
    readonly reservation: LawTable<RegieReservation>;
}

export interface RegieNature {
    readonly summary: Message;
}

export interface RegieReservation {
    readonly through: readonly ('convention' | 'equivalent')[];
    readonly summary: Message;
}

export interface RegulationPeriod extends CountedPeriod {
    readonly countedLastDay: CivilDate;
    readonly holdsTwoWorkingDays: boolean;
}

export interface RegulationPeriodInput extends DateToDatePeriodInput {
    readonly zone?: HolidayZone;
    readonly goodFriday?: boolean;
    readonly twoWorkingDays?: boolean;
}

export type ReliefTerritory = 'metropole' | 'overseas';

export type Reservation = ReservationGround | 'insertion-and-disability' | 'prison-and-others';

export type ReservationEntrant = StructureKind | 'regie-without-convention' | 'other-operator';

export type ReservationEntry = 'by-right' | 'by-right-if-ess' | 'if-working-in-prison' | 'equivalent' | 'equivalent-doubtful' | 'unknown' | 'no';

export type ReservationGround = 'insertion' | 'disability' | 'prison' | 'social-economy';

export type ReservationUse = 'allowed' | 'forbidden' | 'no-share-yet' | 'in-prison-only';

export type ReservationWithShare = Exclude<Reservation, 'social-economy' | 'prison-and-others'>;

export type ReservedLotRule = 'not-needed' | 'not-enough-alone';

export interface RowReference {
    readonly table: string;
    readonly title: Message;
    readonly row: LawRow<unknown>;
}

export const SIAE_KINDS: readonly SiaeKind[];

export const SOCIAL_DEROGATIONS: readonly SocialDerogation[];

export const STRUCTURE_KINDS: readonly StructureKind[];

export interface SecondConventionRule {
    readonly kinds: readonly PathEmployerKind[];
    readonly opinion: 'favourable';
    readonly accounts: 'separate';
}

export interface SeniorContractAge {
    readonly years: number;
}

export interface SeniorContractCap {
    readonly share: string;
    readonly withPrefect: string;
}

export interface SeniorContractHours {
    readonly minimum: number;
    readonly fewerPossible: readonly SeniorContractKind[];
}

export type SeniorContractKind = 'EI' | 'ETTI' | 'AI' | 'ACI';

export interface SeniorContractSeniority {
    readonly months: number;
}

export interface SeniorContractTables {
    readonly kinds: LawTable<readonly SeniorContractKind[]>;
    readonly age: Readonly<Record<SeniorContractKind, LawTable<SeniorContractAge>>>;
    readonly seniority: Readonly<Record<SeniorContractKind, LawTable<SeniorContractSeniority>>>;
    readonly cap: Readonly<Record<SeniorContractKind, LawTable<SeniorContractCap>>>;
    readonly hours: LawTable<SeniorContractHours>;
    readonly gap: LawTable<'none'>;
}

export type SiaeKind = 'EI' | 'ETTI' | 'AI' | 'ACI' | 'EITI';

export type SmicTerritory = 'metropole' | 'mayotte';

export type SocialClauseEntry = 'yes' | 'own-rules' | 'possible' | 'doubtful' | 'unknown' | 'no';

export interface SocialConditionOfLots {
    readonly value: 'none' | 'all-lots';
    readonly derogation: 'none' | 'each-lot';
}

export type SocialConditionRule = 'optional' | 'disputed' | 'from-european-threshold';

export type SocialDerogation = 'immediately-available-solution' | 'no-sufficient-link' | 'restricts-competition-or-difficult' | 'works-under-six-months';

export interface SocialDerogationRule {
    readonly contracts: 'none' | 'any' | 'works';
    readonly underMonths: number | null;
}

export interface SocialEconomyLimits {
    readonly maxYears: number;
    readonly exclusionYears: number;
}

export interface SocialEnterpriseByRight {
    readonly kinds: readonly StructureKind[];
    readonly labels: readonly [
        'regie-de-quartier'
    ];
    readonly conditions: readonly ('social-economy' | 'pay-scale' | 'not-listed')[];
    readonly mustBeAsked: boolean;
}

export type SocialReasonsRecord = 'nothing-to-state' | 'kept-documents' | 'any-appropriate-means';

export type SocialServicesConcern = 'quality' | 'continuity' | 'accessibility' | 'affordability' | 'availability' | 'completeness' | 'needs-of-users' | 'involvement-of-users' | 'innovation';

export interface SocialServicesList {
    readonly listed: readonly CpvRange[];
    readonly outside: readonly CpvRange[];
}

export type SocialServicesRule = 'none' | 'own-threshold';

export type SpecificationsRule = 'no-dimension-named' | 'three-dimensions';

export type StaffTasks = 'both-tasks' | 'one-task' | 'no-task';

export type StandstillExemption = 'single-operator' | 'subsequent-contract';

export interface StandstillPeriod {
    readonly electronic: number;
    readonly otherwise: number;
    readonly procedure: 'formalised';
}

export interface StatementRule {
    readonly monthsBefore: number;
    readonly holds: readonly ('by-nature' | 'allocation-mode-in-blocks')[];
}

export type StructureKind = SiaeKind | NeighbourKind;

export type SubsidyGiverRule = 'bound' | 'not-established';

export type SubsidyRecipient = 'association' | 'foundation' | 'other';

export interface SubsidyReport {
    readonly months: number;
}

export interface SubsidyTables {
    readonly definition: LawTable<readonly SubsidyTest[]>;
    readonly convention: LawTable<string>;
    readonly socialHousing: LawTable<'outside-the-convention'>;
    readonly report: LawTable<SubsidyReport>;
    readonly engagement: LawTable<readonly SubsidyRecipient[]>;
    readonly givers: LawTable<Readonly<Record<BuyerClass, SubsidyGiverRule>>>;
}

export type SubsidyTest = 'general-interest' | 'initiated-by-recipient' | 'defined-by-recipient' | 'no-individualised-service';

export interface TaskAnswer {
    readonly code: string | null;
    readonly answer: 'recoverable' | 'not-recoverable' | 'contested' | 'to-confirm';
    readonly caretakingTask: 'common-parts' | 'waste' | null;
    readonly vat: 'standard' | 'standard-doubtful' | 'ask';
    readonly underAgreement?: 'consent' | 'doubtful';
    readonly names: Message;
}

export type TaskId = 'common-parts-cleaning' | 'cleaning-supplies' | 'window-cleaning-facade' | 'waste-removal' | 'waste-bags' | 'bin-washing' | 'bin-washing-products' | 'bin-rental' | 'bulky-waste' | 'chute-and-column-unblocking' | 'pest-control' | 'pest-control-products' | 'rat-control' | 'green-spaces' | 'hedge-and-shrub-trimming' | 'tree-pruning' | 'bed-replanting' | 'outdoor-equipment-minor-repair' | 'snow-salt' | 'snow-clearing' | 'common-parts-repainting' | 'graffiti-removal' | 'indoor-lamp-replacement' | 'common-pipes-joints' | 'entry-phone-upkeep' | 'entry-phone-replacement' | 'lift-minimal-clauses' | 'lift-extended-clauses' | 'works-inside-dwellings' | 'reception' | 'mediation' | 'night-patrol' | 'surveillance' | 'shopping-carry-up' | 'social-support';

export interface TemporaryWorkCdi {
    readonly minimumAge: number | null;
    readonly missionMonths: number | null;
}

export type TemporaryWorkDuty = 'declaration' | 'financial-guarantee';

export type TemporaryWorkKind = 'ETTI' | 'EATT';

export interface TenantRepresentativesRule {
    readonly tenants: CountShare;
    readonly maxRepresentatives: number;
    readonly namedBy: 'registered-letter';
    readonly consultedEveryMonths: number;
}

export type TextId = 'cch' | 'cgi' | 'cibs' | 'csi' | 'loi-82-540' | 'loi-86-1290' | 'loi-89-462' | 'loi-95-858' | 'loi-99-1172' | 'loi-2000-656' | 'loi-2000-1208' | 'loi-2006-872' | 'loi-2009-323' | 'loi-2011-1978' | 'loi-2012-1510' | 'loi-2017-86' | 'loi-2014-366' | 'loi-2023-1322' | 'loi-2025-127' | 'loi-2025-1044' | 'ordonnance-2020-866' | 'ordonnance-2025-1247' | 'ordonnance-2026-671' | 'decret-82-955' | 'decret-86-1316' | 'decret-87-713' | 'decret-2008-1411' | 'decret-2011-356' | 'decret-2013-1296' | 'decret-2021-1534' | 'decret-2021-1862' | 'decret-2017-1719' | 'decret-2018-1173' | 'decret-2019-1387' | 'decret-2020-886' | 'decret-2020-1598' | 'arrete-2020-07-24' | 'arrete-smic-2021-09-27' | 'decret-2021-1741' | 'arrete-smic-2022-04-19' | 'arrete-smic-2022-07-29' | 'decret-2022-1608' | 'arrete-smic-2023-04-26' | 'decret-2023-1216' | 'decret-2024-951' | 'decret-2025-1228' | 'arrete-smic-2026-05-22' | 'ce-1988-07-01-47-887' | 'ce-2013-03-25-364950' | 'ce-2011-08-02-347526' | 'cass-1994-10-05' | 'cass-1995-12-06-93-17250' | 'cass-1999-03-10-97-10499' | 'cass-2002-01-29' | 'cass-2002-05-07' | 'cass-2002-10-30' | 'cass-2003-04-01' | 'cass-2004-01-28' | 'cass-2004-03-23-02-20933' | 'cass-2004-03-24' | 'cass-2005-06-01' | 'cass-2006-09-27' | 'cass-2008-01-09-06-21794' | 'cass-2008-03-19-07-10794' | 'cass-2008-05-15-07-16567' | 'cass-2008-12-09-08-10061' | 'cass-2009-04-01-08-14854' | 'cass-2010-12-08-09-71124' | 'cass-2012-03-21-11-14174' | 'cass-2012-06-13-11-18740' | 'cass-2012-10-03-11-21923' | 'cass-2013-12-17-12-26780' | 'cass-2017-11-09-16-22445' | 'ca-paris-1994-05-18' | 'ca-colmar-1998-01-15' | 'ca-lyon-2003-11-19' | 'ca-douai-2007-06-21' | 'caa-nancy-2023-12-19' | 'rep-min-64050' | 'rep-min-17817' | 'rep-min-15605' | 'rep-min-senat-13939' | 'rep-min-43172' | 'boi-tva-champ-30-10-30-20-20' | 'boi-tva-imm-20-10-20-10' | 'boi-tva-liq-30-20-70' | 'boi-is-champ-10-50-10' | 'boi-is-champ-10-50-30-40' | 'boi-res-tva-000210' | 'boi-res-tva-000253' | 'bofip-2025-10-22' | 'senat-amendement-i-2426' | 'cadre-national-abattement-tfpb' | 'ush-bilan-tfpb-2017' | 'ush-circulaire-2009-01' | 'ush-contrats-multi-services' | 'ush-loquet' | 'grafie-marches-insertion' | 'anil-charges' | 'inc-j198' | 'inc-cnl-controle-charges' | 'cnl-digest' | 'universimmo-cles' | 'cgl-encombrants' | 'dalloz-vote-locataires' | 'code-travail' | 'ccp' | 'casf' | 'decret-2025-1383' | 'arrete-donnees-essentielles-2022-12-22' | 'decret-2024-1251' | 'decret-2024-177' | 'loi-2018-1021' | 'cgct' | 'code-penitentiaire' | 'code-energie' | 'loi-2014-856' | 'loi-2000-321' | 'loi-2016-1691' | 'loi-2016-231' | 'loi-2018-771' | 'loi-2020-1525' | 'loi-2020-1577' | 'loi-2021-1104' | 'loi-2021-1900' | 'loi-2023-1196' | 'loi-2023-973' | 'loi-2026-103' | 'ordonnance-2015-899' | 'ordonnance-2022-1336' | 'loi-2026-403' | 'decret-2016-360' | 'decret-2001-495' | 'decret-2021-1947' | 'decret-2021-1111' | 'decret-2018-1225' | 'decret-2019-1344' | 'decret-2020-893' | 'decret-2021-1634' | 'decret-2024-1217' | 'decret-2025-1386' | 'directive-2014-24' | 'directive-2014-25' | 'reglement-1182-71' | 'reglement-2017-2365' | 'reglement-2019-1828' | 'reglement-2021-1952' | 'reglement-2023-2495' | 'reglement-2025-2150' | 'reglement-2025-2152' | 'decret-2008-244' | 'decret-2018-1198' | 'decret-2021-1128' | 'decret-2021-1129' | 'decret-2022-767' | 'decret-2022-917' | 'decret-2022-1683' | 'decret-2023-1303' | 'decret-2024-560' | 'decret-2024-1239' | 'decret-2024-1268' | 'decret-2026-72' | 'arrete-2021-09-01' | 'arrete-2025-09-04' | 'arrete-aide-2014-03-06' | 'arrete-aide-2015-02-18' | 'arrete-aide-2016-01-14' | 'arrete-aide-2018-02-15' | 'arrete-aide-2019-02-27' | 'arrete-aide-2021-04-26' | 'arrete-aide-2021-12-21' | 'arrete-aide-2022-07-05' | 'arrete-aide-2022-12-05' | 'arrete-aide-2023-07-28' | 'arrete-aide-2024-04-30' | 'arrete-aide-2024-12-04' | 'arrete-aide-2025-01-02' | 'arrete-aide-2017' | 'arrete-aide-2020' | 'rep-min-18835' | 'rep-min-2017-02-14' | 'les-emplois' | 'le-marche' | 'urssaf-ai' | 'qr-iae-2014' | 'qr-cdi-inclusion' | 'associatheque' | 'efl-associations-intermediaires' | 'mouvement-des-regies' | 'eforms-sdk' | 'palier-classement' | 'pratique-acheteur' | 'openfisca-france' | 'mon-entreprise';

export interface TurnoverCeiling {
    readonly times: string;
}

export interface VariableOffers {
    readonly allowedBy: 'any-buyer' | 'contracting-entity' | 'nobody';
    readonly needFrom: string | null;
}

export type VatCategory = 'standard' | 'intermediate' | 'reduced';

export type VatRateStatement = 'quote' | 'invoice' | 'public-contract';

export interface VatReference {
    readonly text: TextId;
    readonly article: string | null;
}

export type VatReferenceKey = 'standard-rate' | 'works-in-dwellings' | 'ai-exemption' | 'small-business-franchise';

export type VatTerritory = 'metropole' | 'guadeloupe-martinique-reunion' | 'guyane-mayotte';

export interface WorkingDaysWithin {
    readonly workingDays: number;
    readonly fromDays: number;
}

export type WorksDuty = 'information-meeting' | 'consultation' | 'documents' | 'commune-informed' | 'written-balance';

export interface WorksNeedRule {
    readonly of: 'operation';
    readonly madeAvailable: readonly ('supplies' | 'services')[];
}

export type WorksiteHolderCode = 'private-non-profit' | 'ccas-cias' | 'commune' | 'epci' | 'syndicat-mixte' | 'departement' | 'chamber-of-agriculture' | 'state-vocational-or-agricultural-school' | 'onf';

export interface WorksiteHolderRule {
    readonly code: WorksiteHolderCode;
    readonly names: Message;
    readonly conditions: readonly ('hires-people-in-difficulty' | 'mainly-social-utility')[];
}

export type WorksiteOpinionBody = 'cdiae' | 'specialised-commission';

export interface WorksiteSalesCap {
    readonly below: string;
    readonly raisedTo: string;
    readonly base: 'costs-linked-to-activities';
    readonly opinionOf: WorksiteOpinionBody;
    readonly condition: 'not-provided-by-local-firms';
}

export interface YoungCompanyLots {
    readonly share: string;
    readonly below: EuropeanThreshold;
}

export const accountDocuments: LawTable<DocumentsRule>;

export const accountRecap: LawTable<'on-request'>;

export const accountStatement: LawTable<StatementRule>;

export const adaptedReceiptPeriod: LawTable<'sufficient'>;

export const agreedTenderDate: LawTable<AgreedTenderDate>;

export const agreementDerogations: LawTable<readonly DerogationTopic[]>;

export const agreementOpposition: LawTable<AgreementOppositionRule>;

export const agreementSignature: LawTable<AgreementSignatureRule>;

export const agreementVote: LawTable<AgreementVoteRule>;

export const allotmentReasons: Readonly<Record<AllotmentReason, LawTable<AllotmentReasonGiver>>>;

export const allotmentTables: AllotmentTables;

export const annexGrace: LawTable<GraceRule>;

export const annexStates: LawTable<readonly AnnexStateRule[]>;

export const associationOtherConventions: LawTable<'mentioned'>;

export const associationRules: AssociationTables;

export const associationSideBusinessCeiling: LawTable<string>;

export const associationUserForms: readonly AssociationUserForm[];

export const associationUsers: Readonly<Record<AssociationUserForm, LawTable<AssociationUserRule>>>;

export const associationsLookBack: LawTable<DocumentsLookBack>;

export const awardCriteriaRule: LawTable<AwardCriteriaRule>;

export const awardStatuteRule: LawTable<AwardStatuteRule>;

export const awardWithoutCompetition: LawTable<'no-criteria-asked'>;

export const buildingEmployeeShares: Readonly<Record<StaffTasks, LawTable<string>>>;

export const buyerAdvances: ByBuyerClass<BuyerAdvances>;

export const buyerContractLaw: ByBuyerClass<BuyerContractLaw>;

export const buyerProfileThreshold: LawTable<BuyerProfileRule>;

export const buyerPublicity: ByBuyerClass<BuyerPublicity>;

export const buyerStatus: ByBuyerClass<BuyerStatus>;

export const caretakerShares: Readonly<Record<StaffTasks, LawTable<string>>>;

export const caretakingConsultation: LawTable<'council-consulted'>;

export const caretakingDuty: CaretakingDutyTables;

export function changesBetween(before: CivilDate, after: CivilDate, tables?: readonly LawTable<unknown>[]): readonly LawChange[];

export const chargeProvisions: LawTable<ProvisionRule>;

export const chargesLimitation: LawTable<ChargesLimitationRule>;

export const chargesRegimes: Readonly<Record<ChargesRegimeId, LawTable<ChargesRegime>>>;

export function citationsOf(row: LawRow<unknown>): readonly Citation[];

export function cite(text: TextId, options: CiteOptions): Citation;

export function citeVat(reference: VatReferenceKey, day: CivilDate): Citation;

export const consultationCouncilRule: LawTable<ConsultationCouncilRule>;

export const consultationFunding: LawTable<string>;

export const contractRecovery: LawTable<'ttc-paid' | 'disputed'>;

export const conventionBreach: LawTable<ConventionBreachRule>;

export const conventionConsultedBody: LawTable<ConsultedBody>;

export const conventionFraud: LawTable<'termination-and-recovery'>;

export const conventionLength: Readonly<Record<PathEmployerKind, LawTable<ConventionLengthRule>>>;

export function dateToDatePeriod(input: DateToDatePeriodInput): CountedPeriod;

export const disabilityLevyDeduction: LawTable<DisabilityLevyDeduction>;

export const dispenseThresholds: Readonly<Record<PurchaseKind, LawTable<string>>>;

export const dispensedAwardDuties: LawTable<readonly DispensedAwardDuty[]>;

export const dispensedContractsData: LawTable<DispensedContractsData>;

export const dispensedLotsShare: LawTable<string>;

export const documentsExtraDays: LawTable<ExtraDays>;

export const electronicExchangesExceptions: LawTable<readonly ElectronicExchangesException[]>;

export const energyPerformanceRule: LawTable<'awaits-decree'>;

export const entrustedTasks: Readonly<Record<TaskId, LawTable<TaskAnswer>>>;

export const environmentalConditionRule: LawTable<EnvironmentalConditionRule>;

export const essentialDataMonths: LawTable<EssentialDataTime>;

export const essentialDataPortal: LawTable<EssentialDataPortal>;

export const essentialDataThreshold: LawTable<string>;

export const europeanThresholds: Readonly<Record<EuropeanThreshold, LawTable<string>>>;

export const excludedPayItemCodes: readonly ExcludedPayItemCode[];

export const excludedPayItems: LawTable<readonly ExcludedPayItem[]>;

export const executionReport: LandlordCommitteeTables<AboveThreshold>;

export const frameworkDuration: Readonly<Record<BuyerRole, LawTable<FrameworkDuration>>>;

export function headingOf(code: string): Heading;

export const heatInformation: LawTable<HeatInformationRule>;

export const innovativeAwardDuties: LawTable<readonly DispensedAwardDuty[]>;

export const innovativePurchase: InnovativePurchaseTables;

export const insertionAidModulation: Readonly<Record<'ordinary' | 'prison', LawTable<string>>>;

export const insertionAidSocle: Readonly<Record<AidTerritory, Readonly<Record<SiaeKind, LawTable<InsertionAidAmount>>>>>;

export const insertionBridgeAid: Readonly<Record<AidTerritory, LawTable<BridgeContractAid>>>;

export const insertionCdiAid: Readonly<Record<CdiAidKind, LawTable<CdiInclusionAid>>>;

export const insertionContracts: InsertionContractTables;

export const insertionCriteria: Readonly<Record<'level-1' | 'level-2', LawTable<readonly InsertionCriterion[]>>>;

export const insertionCriterion: LawTable<InsertionCriterionRule>;

export const insertionEitiMonthlyAid: Readonly<Record<AidTerritory, LawTable<EitiMonthlyAid>>>;

export const insertionFullTimeHours: Readonly<Record<SiaeKind, LawTable<FullTimeHours>>>;

export const insertionLevelTwoNumber: Readonly<Record<SiaeKind, LawTable<LevelTwoNumber>>>;

export const insertionPathRules: InsertionPathTables;

export const insertionPrescribers: LawTable<readonly InsertionPrescriber[]>;

export const insertionPrisonAid: Readonly<Record<PrisonAidKind, LawTable<PrisonAid>>>;

export const insertionProofs: LawTable<readonly CriterionProof[]>;

export const insertionServicesTables: InsertionServicesTables;

export const kindAspectNames: Readonly<Record<KindAspectName, Message>>;

export const landlordExemptions: LandlordExemptions;

export const lateAccount: LawTable<LateAccountRule>;

export const lateAnnexRules: Readonly<Record<PathEmployerKind, LawTable<LateAnnexRule>>>;

export function lawCheckedBefore(answer: LawChecked): readonly Finding[];

export const lawTables: readonly LawTable<unknown>[];

export function lawText(id: TextId): LawText;

export const lawTexts: readonly LawText[];

export const listCodes: readonly ListCode[];

export const listHeadings: Readonly<Record<Heading, Message>>;

export const nationalNoticeDelay: LawTable<NationalNoticeDelay>;

export const needDefinitionRule: LawTable<NeedDefinitionRule>;

export const needValueRules: NeedValueTables;

export const nonProfitVatReference: LawTable<VatReference>;

export const periodCounts: Readonly<Record<PeriodCount, LawTable<PeriodCountRule>>>;

export const priorInformationWindow: LawTable<PriorInformationWindow>;

export const procurementAdvances: ProcurementAdvanceTables;

export const propertyTaxRecovery: LawTable<'not-recoverable'>;

export const propertyTaxReliefCompensation: LawTable<string>;

export const propertyTaxReliefFramework: LawTable<readonly PropertyTaxReliefAction[]>;

export const propertyTaxReliefPaidShare: LawTable<string>;

export const propertyTaxReliefPostponement: LawTable<string>;

export const propertyTaxReliefScope: LawTable<PropertyTaxReliefScope>;

export const propertyTaxReliefShare: LawTable<string>;

export const propertyTaxReliefSignatures: Readonly<Record<ReliefTerritory, LawTable<PropertyTaxReliefSignature>>>;

export const propertyTaxReliefUse: LawTable<'not-charged-again'>;

export const publicityForm: LawTable<'national-standard-form'>;

export const publicityLine: LawTable<string>;

export const publicitySupports: Readonly<Record<PublicityCase, LawTable<PublicityRule>>>;

export const purchasingScheme: PurchasingSchemeTables;

export const receiptPeriods: Readonly<Record<BuyerRole, Readonly<Record<ReceiptStep, LawTable<ReceiptPeriod>>>>>;

export const recoverableList: Readonly<Record<ListCode, LawTable<ListItem>>>;

export const regieDeQuartier: RegieDeQuartierTables;

export function regulationPeriod(input: RegulationPeriodInput): RegulationPeriod;

export const replacementRule: LawTable<'no-dearer-than-repair'>;

export function requireRow<V>(table: LawTable<V>, day: CivilDate): LawRow<V>;

export const reservationEntries: Readonly<Record<ReservationGround, EntrantTables<ReservationEntry>>>;

export const reservationShares: Readonly<Record<ReservationWithShare, LawTable<string>>>;

export const reservationUse: Readonly<Record<Reservation, LawTable<ReservationUse>>>;

export function rowOn<V>(table: LawTable<V>, day: CivilDate): LawRow<V> | undefined;

export function rowsToRecheck(tables?: readonly LawTable<unknown>[]): readonly RowReference[];

export const secondConvention: LawTable<SecondConventionRule>;

export const seniorContracts: SeniorContractTables;

export const smallLotLimits: Readonly<Record<PurchaseKind, LawTable<string>>>;

export const smallLotsShare: LawTable<string>;

export const smicHourly: Readonly<Record<SmicTerritory, LawTable<string>>>;

export const socialClauseEntries: EntrantTables<SocialClauseEntry>;

export const socialConditionOfLots: LawTable<SocialConditionOfLots>;

export const socialConditionOfReservedLots: LawTable<ReservedLotRule>;

export const socialConditionOfSocialServices: LawTable<SocialServicesRule>;

export const socialConditionRule: LawTable<SocialConditionRule>;

export const socialDerogations: Readonly<Record<SocialDerogation, LawTable<SocialDerogationRule>>>;

export const socialEconomyLimits: LawTable<SocialEconomyLimits>;

export const socialEconomyServices: LawTable<readonly CpvRange[]>;

export const socialEnterpriseByRight: LawTable<SocialEnterpriseByRight>;

export const socialReasonsRecord: Readonly<Record<BuyerRole, LawTable<SocialReasonsRecord>>>;

export const socialServicesThresholds: Readonly<Record<BuyerRole, LawTable<string>>>;

export const specificationsRule: LawTable<SpecificationsRule>;

export const standstillExemptions: LawTable<readonly StandstillExemption[]>;

export const standstillPeriod: LawTable<StandstillPeriod>;

export const structureKinds: Readonly<Record<StructureKind, KindTables>>;

export const subsidyTables: SubsidyTables;

export const supervisionShare: LawTable<string | null>;

export const sustainableProcurement: LawTable<'contributes'>;

export const temporaryMissionLength: Readonly<Record<TemporaryWorkKind, LawTable<MissionLength>>>;

export const temporaryMissionRecourse: Readonly<Record<MissionRecourse, LawTable<MissionRecourseRule>>>;

export const temporaryMissionWaiting: Readonly<Record<TemporaryWorkKind, LawTable<MissionWaiting>>>;

export const temporaryWorkCdi: Readonly<Record<TemporaryWorkKind, LawTable<TemporaryWorkCdi>>>;

export const temporaryWorkConvention: LawTable<'state-convention'>;

export const temporaryWorkDuties: LawTable<readonly TemporaryWorkDuty[]>;

export const temporaryWorkExcluded: LawTable<'section-4-bis'>;

export const tenantRepresentativesRule: LawTable<TenantRepresentativesRule>;

export const tenderCommittee: LandlordCommitteeTables<CommitteeRules>;

export function textsCheckedOn(tables?: readonly LawTable<unknown>[]): CivilDate;

export const turnoverCeilingTimes: LawTable<TurnoverCeiling>;

export const twoWorkingDaysRule: LawTable<WorkingDaysWithin>;

export function unconfirmedRows(tables?: readonly LawTable<unknown>[]): readonly RowReference[];

export function valueOn<V>(table: LawTable<V>, day: CivilDate): V;

export const vatCategories: readonly VatCategory[];

export const vatFranchiseCeilings: Readonly<Record<FranchiseActivity, Readonly<Record<FranchiseYear, LawTable<string>>>>>;

export const vatRateStatement: LawTable<readonly VatRateStatement[]>;

export function vatRateTable(territory: VatTerritory, category: VatCategory): LawTable<string> | undefined;

export const vatRates: Readonly<Record<VatTerritory, Readonly<Partial<Record<VatCategory, LawTable<string>>>>>>;

export const vatReferences: Readonly<Record<VatReferenceKey, LawTable<VatReference>>>;

export const vatTerritories: readonly VatTerritory[];

export const worksDuties: LawTable<readonly WorksDuty[]>;

export const worksiteHolderCodes: readonly WorksiteHolderCode[];

export const worksiteHolders: LawTable<readonly WorksiteHolderRule[]>;

export const worksiteSalesCap: LawTable<WorksiteSalesCap>;

export const writtenContractThreshold: LawTable<string>;

export const youngCompanyLots: LawTable<YoungCompanyLots>;
