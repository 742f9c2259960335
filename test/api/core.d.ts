export interface Amount<B extends TaxBasis = TaxBasis> {
    readonly basis: B;
    readonly euros: Decimal;
}

export type AmountHT = Amount<'HT'>;

export type AmountTTC = Amount<'TTC'>;

export type Decimal = Decimal$1;

export type DecimalInput = string | number | Decimal;

export interface DecimalLimits {
    readonly maxDecimals?: number;
    readonly min?: number;
    readonly max?: number;
}

export type ErrorPath = readonly (string | number)[];

export type EurosInput = DecimalInput;

export interface InvoicedFigures {
    readonly ttc: EurosInput;
    readonly ht?: EurosInput;
    readonly vat?: EurosInput;
}

export const MAX_ISSUES_KEPT = 20;

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

export type SafeResult<T> = {
    readonly ok: true;
    readonly value: T;
} | {
    readonly ok: false;
    readonly error: PalierError;
};

export type TaxBasis = 'HT' | 'TTC';

export interface VatBreakdown {
    readonly ht?: AmountHT;
    readonly vat?: Decimal;
    readonly ttc: AmountTTC;
    readonly origin: 'computed' | 'invoiced';
}

export function addAmounts<B extends TaxBasis>(...amounts: readonly Amount<B>[]): Amount<B>;

export function addVat(price: AmountHT, rate: DecimalInput): Required<VatBreakdown>;

export function amount(value: unknown, path?: ErrorPath): Amount;

export function asInvoiced(figures: InvoicedFigures): VatBreakdown;

export function attempt<T>(run: () => T): SafeResult<T>;

export function decimal(value: DecimalInput, limits?: DecimalLimits, path?: ErrorPath): Decimal;

export function describeValue(value: unknown): string;

export function euros(value: EurosInput, path?: ErrorPath): Decimal;

export function exact(value: DecimalInput): Decimal;

export function formatPath(path: ErrorPath): string;

export function fromCents(cents: number): Decimal;

export function ht(value: EurosInput, path?: ErrorPath): AmountHT;

export function isPalierError(error: unknown): error is PalierError;

export function refuse(code: string, expected: string, found: unknown, path?: ErrorPath): never;

export function roundToCents(value: Decimal): Decimal;

export function share(value: DecimalInput, path?: ErrorPath): Decimal;

export function subtractAmounts<B extends TaxBasis>(from: Amount<B>, less: Amount<B>): Amount<B>;

export function toCents(value: EurosInput, path?: ErrorPath): number;

export function ttc(value: EurosInput, path?: ErrorPath): AmountTTC;
