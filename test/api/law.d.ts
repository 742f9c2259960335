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

export interface ConsultationCouncilRule {
    readonly setUpWithinMonths: number;
    readonly meetingsAYear: number;
}

export interface CountShare {
    readonly part: number;
    readonly whole: number;
}

export type DerogationTopic = 'security' | 'sustainable-development';

export interface DocumentsLookBack {
    readonly years: number;
}

export interface DocumentsRule {
    readonly months: number;
}

export interface ExcludedPayItem {
    readonly code: ExcludedPayItemCode;
    readonly key: 'pay-in-kind' | 'profit-sharing' | 'retirement-payments' | 'dismissal-payments' | 'complementary-health' | 'works-council' | 'housing-contribution' | 'occupational-health';
    readonly names: Message;
}

export type ExcludedPayItemCode = 'X1' | 'X2' | 'X3' | 'X4' | 'X5' | 'X6' | 'X7' | 'X8';

export type FranchiseActivity = 'services' | 'goods';

export type FranchiseYear = 'prior-year' | 'current-year';

export type Heading = 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI' | 'VII' | 'VIII';

export type HeatInformationRule = 'note' | 'note-and-monthly-evaluation';

export interface LateAccountRule {
    readonly lastDay: 'end-of-following-year';
    readonly instalments: number;
}

export interface LawChange {
    readonly table: string;
    readonly title: Message;
    readonly on: CivilDate;
    readonly before?: LawRow<unknown>;
    readonly after?: LawRow<unknown>;
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

export type LawTextKind = 'code' | 'statute' | 'ordinance' | 'decree' | 'order' | 'ruling' | 'ministerial-answer' | 'official-comment' | 'guidance';

export type ListCode = 'I.1' | 'I.2.a.1' | 'I.2.a.2' | 'I.2.a.3' | 'I.2.a.4' | 'I.2.a.5' | 'I.2.b' | 'I.2.c.1' | 'I.2.c.2' | 'I.2.c.3' | 'I.bis' | 'II.1.a' | 'II.1.b' | 'II.1.c' | 'II.1.d' | 'II.1.e' | 'II.1.f' | 'II.2.a.1' | 'II.2.a.2' | 'II.2.a.3' | 'II.2.a.4' | 'II.2.a.5' | 'II.2.a.6' | 'II.2.a.7' | 'II.2.a.8' | 'II.2.a.9' | 'II.2.a.10' | 'II.2.a.11' | 'II.2.a.12' | 'II.2.a.13' | 'II.2.a.14' | 'II.2.a.15' | 'II.2.a.16' | 'II.2.a.17' | 'II.2.a.18' | 'II.2.b.1' | 'II.2.b.2' | 'II.2.b.3' | 'II.2.b.4' | 'II.2.b.5' | 'III.1' | 'III.2.a.1' | 'III.2.a.2' | 'III.2.a.3' | 'III.2.a.4' | 'III.2.a.5' | 'III.2.a.6' | 'III.2.a.7' | 'III.2.a.8' | 'III.2.a.9' | 'III.2.a.10' | 'III.2.b.1' | 'III.2.b.2' | 'III.2.b.3' | 'III.2.b.4' | 'IV.1.a' | 'IV.1.b' | 'IV.2.a' | 'IV.2.b' | 'IV.3' | 'V.1.a' | 'V.1.b' | 'V.1.c' | 'V.2.a.1' | 'V.2.a.2' | 'V.2.a.3' | 'V.2.a.4' | 'V.2.a.5' | 'V.2.a.6' | 'V.2.b' | 'VI.1.a' | 'VI.1.b' | 'VI.2.a' | 'VI.2.b' | 'VI.3' | 'VII.1' | 'VII.2.a' | 'VII.2.b' | 'VII.2.c' | 'VII.2.d' | 'VII.3' | 'VIII.1' | 'VIII.2' | 'VIII.3';

export interface ListItem {
    readonly code: ListCode;
    readonly heading: Heading;
    readonly nature: ListNature;
    readonly names: Message;
}

export type ListNature = 'supplies' | 'operation' | 'minor-repair' | 'staff' | 'tax';

export interface OlderConventions {
    readonly statute: TextId;
    readonly statuteArticle: string;
    readonly signedBefore: string;
}

export interface PrefectAnswer {
    readonly months: number;
}

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

export type ReliefTerritory = 'metropole' | 'overseas';

export interface RowReference {
    readonly table: string;
    readonly title: Message;
    readonly row: LawRow<unknown>;
}

export type SmicTerritory = 'metropole' | 'mayotte';

export type StaffTasks = 'both-tasks' | 'one-task' | 'no-task';

export interface StatementRule {
    readonly monthsBefore: number;
    readonly holds: readonly ('by-nature' | 'allocation-mode-in-blocks')[];
}

export interface TaskAnswer {
    readonly code: string | null;
    readonly answer: 'recoverable' | 'not-recoverable' | 'contested' | 'to-confirm';
    readonly caretakingTask: 'common-parts' | 'waste' | null;
    readonly vat: 'standard' | 'standard-doubtful' | 'ask';
    readonly underAgreement?: 'consent' | 'doubtful';
    readonly names: Message;
}

export type TaskId = 'common-parts-cleaning' | 'cleaning-supplies' | 'window-cleaning-facade' | 'waste-removal' | 'waste-bags' | 'bin-washing' | 'bin-washing-products' | 'bin-rental' | 'bulky-waste' | 'chute-and-column-unblocking' | 'pest-control' | 'pest-control-products' | 'rat-control' | 'green-spaces' | 'hedge-and-shrub-trimming' | 'tree-pruning' | 'bed-replanting' | 'outdoor-equipment-minor-repair' | 'snow-salt' | 'snow-clearing' | 'common-parts-repainting' | 'graffiti-removal' | 'indoor-lamp-replacement' | 'common-pipes-joints' | 'entry-phone-upkeep' | 'entry-phone-replacement' | 'lift-minimal-clauses' | 'lift-extended-clauses' | 'works-inside-dwellings' | 'reception' | 'mediation' | 'night-patrol' | 'surveillance' | 'shopping-carry-up' | 'social-support';

export interface TenantRepresentativesRule {
    readonly tenants: CountShare;
    readonly maxRepresentatives: number;
    readonly namedBy: 'registered-letter';
    readonly consultedEveryMonths: number;
}

export type TextId = 'cch' | 'cgi' | 'cibs' | 'csi' | 'loi-82-540' | 'loi-86-1290' | 'loi-89-462' | 'loi-95-858' | 'loi-99-1172' | 'loi-2000-656' | 'loi-2000-1208' | 'loi-2006-872' | 'loi-2009-323' | 'loi-2011-1978' | 'loi-2012-1510' | 'loi-2017-86' | 'loi-2014-366' | 'loi-2023-1322' | 'loi-2025-127' | 'loi-2025-1044' | 'ordonnance-2020-866' | 'ordonnance-2025-1247' | 'ordonnance-2026-671' | 'decret-82-955' | 'decret-86-1316' | 'decret-87-713' | 'decret-2008-1411' | 'decret-2011-356' | 'decret-2013-1296' | 'decret-2021-1534' | 'decret-2021-1862' | 'decret-2017-1719' | 'decret-2018-1173' | 'decret-2019-1387' | 'decret-2020-886' | 'decret-2020-1598' | 'arrete-2020-07-24' | 'arrete-smic-2021-09-27' | 'decret-2021-1741' | 'arrete-smic-2022-04-19' | 'arrete-smic-2022-07-29' | 'decret-2022-1608' | 'arrete-smic-2023-04-26' | 'decret-2023-1216' | 'decret-2024-951' | 'decret-2025-1228' | 'arrete-smic-2026-05-22' | 'ce-1988-07-01-47-887' | 'cass-1994-10-05' | 'cass-1995-12-06-93-17250' | 'cass-1999-03-10-97-10499' | 'cass-2002-01-29' | 'cass-2002-05-07' | 'cass-2002-10-30' | 'cass-2003-04-01' | 'cass-2004-01-28' | 'cass-2004-03-23-02-20933' | 'cass-2004-03-24' | 'cass-2005-06-01' | 'cass-2006-09-27' | 'cass-2008-01-09-06-21794' | 'cass-2008-03-19-07-10794' | 'cass-2008-05-15-07-16567' | 'cass-2008-12-09-08-10061' | 'cass-2009-04-01-08-14854' | 'cass-2010-12-08-09-71124' | 'cass-2012-03-21-11-14174' | 'cass-2012-06-13-11-18740' | 'cass-2012-10-03-11-21923' | 'cass-2013-12-17-12-26780' | 'cass-2017-11-09-16-22445' | 'ca-paris-1994-05-18' | 'ca-colmar-1998-01-15' | 'ca-lyon-2003-11-19' | 'ca-douai-2007-06-21' | 'rep-min-64050' | 'rep-min-17817' | 'rep-min-15605' | 'rep-min-senat-13939' | 'rep-min-43172' | 'boi-tva-champ-30-10-30-20-20' | 'boi-tva-imm-20-10-20-10' | 'boi-tva-liq-30-20-70' | 'boi-is-champ-10-50-10' | 'boi-is-champ-10-50-30-40' | 'boi-res-tva-000210' | 'boi-res-tva-000253' | 'bofip-2025-10-22' | 'senat-amendement-i-2426' | 'cadre-national-abattement-tfpb' | 'ush-bilan-tfpb-2017' | 'ush-circulaire-2009-01' | 'ush-contrats-multi-services' | 'anil-charges' | 'inc-j198' | 'inc-cnl-controle-charges' | 'cnl-digest' | 'universimmo-cles' | 'cgl-encombrants' | 'dalloz-vote-locataires' | 'openfisca-france' | 'mon-entreprise';

export type VatCategory = 'standard' | 'intermediate' | 'reduced';

export type VatRateStatement = 'quote' | 'invoice' | 'public-contract';

export interface VatReference {
    readonly text: TextId;
    readonly article: string | null;
}

export type VatReferenceKey = 'standard-rate' | 'works-in-dwellings' | 'ai-exemption' | 'small-business-franchise';

export type VatTerritory = 'metropole' | 'guadeloupe-martinique-reunion' | 'guyane-mayotte';

export type WorksDuty = 'information-meeting' | 'consultation' | 'documents' | 'commune-informed' | 'written-balance';

export const accountDocuments: LawTable<DocumentsRule>;

export const accountRecap: LawTable<'on-request'>;

export const accountStatement: LawTable<StatementRule>;

export const agreementDerogations: LawTable<readonly DerogationTopic[]>;

export const agreementOpposition: LawTable<AgreementOppositionRule>;

export const agreementSignature: LawTable<AgreementSignatureRule>;

export const agreementVote: LawTable<AgreementVoteRule>;

export const associationSideBusinessCeiling: LawTable<string>;

export const associationsLookBack: LawTable<DocumentsLookBack>;

export const buildingEmployeeShares: Readonly<Record<StaffTasks, LawTable<string>>>;

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

export const entrustedTasks: Readonly<Record<TaskId, LawTable<TaskAnswer>>>;

export const excludedPayItemCodes: readonly ExcludedPayItemCode[];

export const excludedPayItems: LawTable<readonly ExcludedPayItem[]>;

export function headingOf(code: string): Heading;

export const heatInformation: LawTable<HeatInformationRule>;

export const lateAccount: LawTable<LateAccountRule>;

export const lawTables: readonly LawTable<unknown>[];

export function lawText(id: TextId): LawText;

export const lawTexts: readonly LawText[];

export const listCodes: readonly ListCode[];

export const listHeadings: Readonly<Record<Heading, Message>>;

export const nonProfitVatReference: LawTable<VatReference>;

export const propertyTaxRecovery: LawTable<'not-recoverable'>;

export const propertyTaxReliefCompensation: LawTable<string>;

export const propertyTaxReliefFramework: LawTable<readonly PropertyTaxReliefAction[]>;

export const propertyTaxReliefPaidShare: LawTable<string>;

export const propertyTaxReliefPostponement: LawTable<string>;

export const propertyTaxReliefScope: LawTable<PropertyTaxReliefScope>;

export const propertyTaxReliefShare: LawTable<string>;

export const propertyTaxReliefSignatures: Readonly<Record<ReliefTerritory, LawTable<PropertyTaxReliefSignature>>>;

export const propertyTaxReliefUse: LawTable<'not-charged-again'>;

export const recoverableList: Readonly<Record<ListCode, LawTable<ListItem>>>;

export const replacementRule: LawTable<'no-dearer-than-repair'>;

export function requireRow<V>(table: LawTable<V>, day: CivilDate): LawRow<V>;

export function rowOn<V>(table: LawTable<V>, day: CivilDate): LawRow<V> | undefined;

export function rowsToRecheck(tables?: readonly LawTable<unknown>[]): readonly RowReference[];

export const smicHourly: Readonly<Record<SmicTerritory, LawTable<string>>>;

export const supervisionShare: LawTable<string | null>;

export const tenantRepresentativesRule: LawTable<TenantRepresentativesRule>;

export function textsCheckedOn(tables?: readonly LawTable<unknown>[]): CivilDate;

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
