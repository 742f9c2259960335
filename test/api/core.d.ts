export interface Amount<B extends TaxBasis = TaxBasis> {
    readonly basis: B;
    readonly euros: Decimal;
}

export type AmountHT = Amount<'HT'>;

export type AmountTTC = Amount<'TTC'>;

export interface ApportionedTable {
    readonly rows: readonly (readonly number[])[];
    readonly columns: readonly number[];
}

export type Authority = 'law' | 'reference-text' | 'practice';

export interface Citation {
    readonly text: string;
    readonly article?: string;
    readonly label: string;
    readonly authority: Authority;
    readonly confidence: Confidence;
    readonly url?: string;
    readonly recheck?: string;
}

export type CivilDate = string & {
    readonly [CIVIL_DATE]: 'CivilDate';
};

export type Commune = string & {
    readonly [IDENTIFIER]: 'Commune';
};

export type Confidence = 'confirmed' | 'single-source' | 'inferred' | 'unconfirmed';

export type CpvCode = string & {
    readonly [CPV]: 'CpvCode';
};

export const DEPARTEMENTS: readonly Departement[];

export type Decimal = Decimal$1;

export type DecimalInput = string | number | Decimal;

export interface DecimalLimits {
    readonly maxDecimals?: number;
    readonly min?: number;
    readonly max?: number;
}

export type Departement = string & {
    readonly [IDENTIFIER]: 'Departement';
};

export type ErrorPath = readonly (string | number)[];

export interface EurosFormat {
    readonly locale: Locale;
    readonly basis?: TaxBasis;
    readonly signed?: boolean;
    readonly bare?: boolean;
}

export type EurosInput = DecimalInput;

export interface Explained {
    readonly value: Decimal;
    readonly explanation: Explanation;
}

export interface Explanation {
    readonly key: string;
    readonly operation: Operation;
    readonly inputs: readonly Figure[];
    readonly result: Figure;
    readonly rounding?: Rounding;
    readonly context: readonly Figure[];
    readonly citations: readonly Citation[];
    readonly steps: readonly Explanation[];
}

export interface ExplanationFormat {
    readonly messages: Messages;
    readonly locale: Locale;
    readonly format?: 'text' | 'markdown';
    readonly depth?: number;
}

export const FIRST_HOLIDAY_YEAR = 2013;

export interface Figure {
    readonly name: string;
    readonly value: string;
    readonly unit: Unit;
}

export interface Finding {
    readonly code: string;
    readonly outcome: Outcome;
    readonly severity: Severity;
    readonly reason?: UncertaintyReason;
    readonly authority: Authority;
    readonly basis: readonly Citation[];
    readonly figures: readonly Figure[];
    readonly path: ErrorPath;
}

export interface FindingInput {
    readonly code: string;
    readonly outcome: Outcome;
    readonly severity: Severity;
    readonly reason?: UncertaintyReason;
    readonly basis: readonly Citation[];
    readonly figures?: readonly Figure[];
    readonly path?: ErrorPath;
}

export const HOLIDAY_ZONES: readonly HolidayZone[];

export type HolidayCode = 'new-year' | 'good-friday' | 'easter-monday' | 'labour-day' | 'victory-1945' | 'ascension' | 'whit-monday' | 'national-day' | 'assumption' | 'all-saints' | 'armistice-1918' | 'christmas' | 'second-christmas-day' | 'abolition-of-slavery';

export interface HolidayOptions {
    readonly goodFriday?: boolean;
}

export type HolidayZone = 'metropole' | 'alsace-moselle' | 'guadeloupe' | 'guyane' | 'martinique' | 'mayotte' | 'la-reunion' | 'saint-barthelemy' | 'saint-martin';

export interface InvoicedFigures {
    readonly ttc: EurosInput;
    readonly ht?: EurosInput;
    readonly vat?: EurosInput;
}

export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const LAST_HOLIDAY_YEAR = 2050;

export interface ListLimits {
    readonly min?: number;
    readonly max: number;
}

export type Locale = 'fr' | 'en';

export const MAX_ISSUES_KEPT = 20;

export const MAX_WEIGHTS = 1000000;

export const MONDAY_TO_FRIDAY: readonly IsoWeekday[];

export const MONDAY_TO_SATURDAY: readonly IsoWeekday[];

export interface Message {
    readonly fr: string;
    readonly en: string;
}

export type Messages = Readonly<Record<string, Message>>;

export type Operation = 'given' | 'sum' | 'difference' | 'product' | 'quotient' | 'pick' | 'proportion';

export type Outcome = 'met' | 'breached' | 'uncertain' | 'not-applicable';

export class PalierError extends Error {
    readonly name: "PalierError";
    readonly code: string;
    readonly path: ErrorPath;
    readonly expected: string;
    readonly found: string;
    readonly issues: readonly PalierIssue[];
    readonly issueCount: number;
    constructor(first: PalierIssue, others?: readonly PalierIssue[], issueCount?: number);
    under(path: ErrorPath): PalierError;
    toJSON(): PalierErrorJson;
}

export interface PalierErrorJson extends PalierIssue {
    readonly name: 'PalierError';
    readonly message: string;
    readonly issues: readonly PalierIssue[];
    readonly issueCount: number;
}

export interface PalierIssue {
    readonly code: string;
    readonly path: ErrorPath;
    readonly expected: string;
    readonly found: string;
}

export interface Period {
    readonly firstDay: CivilDate;
    readonly lastDay: CivilDate;
}

export type Postcode = string & {
    readonly [IDENTIFIER]: 'Postcode';
};

export interface PublicHoliday {
    readonly day: CivilDate;
    readonly code: HolidayCode;
    readonly nameFr: string;
}

export interface Rounding {
    readonly rule: 'half-up' | 'down' | 'largest-remainder' | 'sum-of-parts';
    readonly exact: string;
}

export type SafeResult<T> = {
    readonly ok: true;
    readonly value: T;
} | {
    readonly ok: false;
    readonly error: PalierError;
};

export type Severity = 'info' | 'warning' | 'blocking';

export type Siren = string & {
    readonly [IDENTIFIER]: 'Siren';
};

export type Siret = string & {
    readonly [IDENTIFIER]: 'Siret';
};

export interface StepLabel {
    readonly key: string;
    readonly name: string;
    readonly unit: Unit;
    readonly citations?: readonly Citation[];
    readonly context?: readonly Figure[];
}

export type TaxBasis = 'HT' | 'TTC';

export type UncertaintyReason = 'unsettled-law' | 'unconfirmed-value' | 'missing-fact';

export type Unit = 'eur' | 'eur-ht' | 'eur-ttc' | 'share' | 'count' | 'weight' | 'hours' | 'days' | 'months' | 'km' | 'day' | 'text';

export interface VatBreakdown {
    readonly ht?: AmountHT;
    readonly vat?: Decimal;
    readonly ttc: AmountTTC;
    readonly origin: 'computed' | 'invoiced';
}

export interface Weights {
    readonly count: number;
    readonly units: ArrayLike<number>;
    readonly decimals: number;
    readonly total: number;
    readonly largest: number;
}

export interface WorkingCalendar extends HolidayOptions {
    readonly week: readonly IsoWeekday[];
    readonly zone: HolidayZone;
}

export function addAmounts<B extends TaxBasis>(first: Amount<B>, ...others: readonly Amount<NoInfer<B>>[]): Amount<B>;

export function addDays(day: CivilDate, days: number): CivilDate;

export function addMonths(day: CivilDate, months: number): CivilDate;

export function addVat(price: AmountHT, rate: DecimalInput): Required<VatBreakdown>;

export function addWorkingDays(day: CivilDate, days: number, calendar: WorkingCalendar): CivilDate;

export function addYears(day: CivilDate, years: number): CivilDate;

export function amount(value: unknown, path?: ErrorPath): Amount;

export function apportion(totalCents: number, by: Weights | readonly DecimalInput[]): readonly number[];

export function apportionEuros(total: EurosInput, by: Weights | readonly DecimalInput[]): readonly Decimal[];

export function apportionTable(totals: readonly number[], by: Weights | readonly DecimalInput[]): ApportionedTable;

export function apportionWithin(parentShares: readonly number[], childWeights: readonly (Weights | readonly DecimalInput[])[]): readonly (readonly number[])[];

export function apportioned(label: StepLabel, total: Explained, weight: Explained, allWeights: Explained, part: Decimal, rule?: 'largest-remainder' | 'sum-of-parts'): Explained;

export function asInvoiced(figures: InvoicedFigures): VatBreakdown;

export function attempt<T>(run: () => T): SafeResult<T>;

export function calendarYear(year: number): Period;

export function civilDate(text: string, path?: ErrorPath): CivilDate;

export function commune(code: string, path?: ErrorPath): Commune;

export function compareDays(a: CivilDate, b: CivilDate): -1 | 0 | 1;

export function compareNatural(a: string, b: string): number;

export function contains(whole: Period, day: CivilDate): boolean;

export function cpvCode(text: string, path?: ErrorPath): CpvCode;

export function dayOfWeek(day: CivilDate): IsoWeekday;

export function daysBetween(from: CivilDate, to: CivilDate): number;

export function daysInYear(year: number): 365 | 366;

export function decimal(value: DecimalInput, limits?: DecimalLimits, path?: ErrorPath): Decimal;

export function departement(code: string, path?: ErrorPath): Departement;

export function departementOfCommune(code: Commune): Departement | undefined;

export function departementOfPostcode(code: Postcode): Departement | undefined;

export function describeValue(value: unknown): string;

export function differenceOf(label: StepLabel, parts: readonly Explained[]): Explained;

export function earliest(days: readonly CivilDate[]): CivilDate;

export function easterSunday(year: number): CivilDate;

export function epochDay(day: CivilDate): number;

export function escapeMarkdown(words: string): string;

export function euros(value: EurosInput, path?: ErrorPath): Decimal;

export function exact(value: DecimalInput): Decimal;

export function figure(name: string, value: DecimalInput, unit: Unit): Figure;

export function fillMessage(messages: Messages, key: string, figures: readonly Figure[], locale: Locale, escape?: (words: string) => string): string;

export function finding(input: FindingInput): Finding;

export function formatAmount(value: Amount, locale: Locale): string;

export function formatCitations(basis: readonly Citation[], locale: Locale): string;

export function formatCount(value: DecimalInput, locale: Locale): string;

export function formatDay(day: CivilDate, locale: Locale): string;

export function formatEuros(value: Decimal, format: EurosFormat): string;

export function formatFigure(one: Figure, locale: Locale): string;

export function formatPath(path: ErrorPath): string;

export function formatShare(value: Decimal, locale: Locale): string;

export function french(texts: TemplateStringsArray, ...values: readonly string[]): string;

export function fromCents(cents: number): Decimal;

export function fromEpochDay(number: number): CivilDate;

export function given(label: StepLabel, value: DecimalInput): Explained;

export function ht(value: EurosInput, path?: ErrorPath): AmountHT;

export function inclusiveDays(whole: Period): number;

export function isCivilDate(value: unknown): value is CivilDate;

export function isCommune(value: unknown): value is Commune;

export function isCpvCode(value: unknown): value is CpvCode;

export function isDepartement(value: unknown): value is Departement;

export function isLeapYear(year: number): boolean;

export function isPalierError(error: unknown): error is PalierError;

export function isPostcode(value: unknown): value is Postcode;

export function isSiren(value: unknown): value is Siren;

export function isSiret(value: unknown): value is Siret;

export function isWeights(value: unknown): value is Weights;

export function isWorkingDay(day: CivilDate, calendar: WorkingCalendar): boolean;

export function lastDayOfMonth(day: CivilDate): CivilDate;

export function latest(days: readonly CivilDate[]): CivilDate;

export function listOf<T>(item: z.ZodType<T>, limits: ListLimits): z.ZodType<T[]>;

export function nextWorkingDay(day: CivilDate, calendar: WorkingCalendar): CivilDate;

export function outcomeWord(outcome: Outcome, locale: Locale): string;

export function overlap(a: Period, b: Period): Period | undefined;

export function parseInput<T>(schema: z.ZodType<T>, input: unknown, path?: ErrorPath): T;

export function parseRows<T>(schema: z.ZodType<T>, rows: unknown, limits: ListLimits, path?: ErrorPath): T[];

export function period(firstDay: CivilDate, lastDay: CivilDate, path?: ErrorPath): Period;

export function pick(label: StepLabel, chosen: Explained): Explained;

export function postcode(code: string, path?: ErrorPath): Postcode;

export function printable(max: number): z.ZodType<string>;

export function productInCents(label: StepLabel, parts: readonly Explained[]): Explained;

export function proportionInCents(label: StepLabel, amount: Explained, part: Explained, whole: Explained, rule: 'half-up' | 'down'): Explained;

export function publicHolidays(year: number, zone: HolidayZone, options?: HolidayOptions): readonly PublicHoliday[];

export function quotientInCents(label: StepLabel, dividend: Explained, divisor: Explained, rule: 'half-up' | 'down'): Explained;

export function readPeriod(value: unknown, path?: ErrorPath): Period;

export function refuse(code: string, expected: string, found: unknown, path?: ErrorPath): never;

export function renderExplanation(explanation: Explanation, options: ExplanationFormat): string;

export function renderFinding(one: Finding, messages: Messages, locale: Locale): string;

export function reviveError(json: PalierErrorJson): PalierError;

export function roundToCents(value: Decimal): Decimal;

export function schemaOf<T>(read: (value: unknown) => T): z.ZodType<T>;

export function share(value: DecimalInput, path?: ErrorPath): Decimal;

export function siren(text: string, path?: ErrorPath): Siren;

export function sirenOf(establishment: Siret): Siren;

export function siret(text: string, path?: ErrorPath): Siret;

export function splitPeriod(whole: Period, days: readonly CivilDate[]): readonly Period[];

export function subtractAmounts<B extends TaxBasis>(from: Amount<B>, less: Amount<NoInfer<B>>): Amount<B>;

export function sumOf(label: StepLabel, parts: readonly Explained[]): Explained;

export function toCents(value: EurosInput, path?: ErrorPath): number;

export function ttc(value: EurosInput, path?: ErrorPath): AmountTTC;

export function weights(values: readonly DecimalInput[], path?: ErrorPath): Weights;

export function workingDayOnOrAfter(day: CivilDate, calendar: WorkingCalendar): CivilDate;

export function workingDays(period: Period, calendar: WorkingCalendar): number;

export function yearOf(day: CivilDate): number;
