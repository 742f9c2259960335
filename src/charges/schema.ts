/**
 * How a residence's work is done over a year: what may come in.
 */
import * as z from 'zod';

import {
  civilDate,
  decimal,
  listOf,
  printable,
  readPeriod,
  schemaOf,
  share,
  siret,
  type Decimal,
  type DecimalInput,
  type EurosInput,
} from '../core/index.js';
import { excludedPayItemCodes, vatCategories, type ExcludedPayItemCode, type VatCategory } from '../law/index.js';
import type { AgreementOutcome, AgreementTopic } from './agreements/local-agreement.js';
import { keySchema, type ApportionmentKey } from './residence/key.js';
import { perimeterSchema, type Perimeter } from './residence/perimeter.js';
import { taskSchema as task, type StaffTask, type TaskInput } from './list/task.js';

export type { StaffTask } from './list/task.js';

/** Two civil days, both included, as they are typed in. */
export interface PeriodInput {
  /** The first day, `YYYY-MM-DD`. */
  readonly firstDay: string;
  /** The last day, included. */
  readonly lastDay: string;
}

/** Who shares an expense, in proportion to what, and the days it is for. */
export interface AllocationInput {
  /** Which dwellings it is for; the whole residence unless said. */
  readonly perimeter?: Perimeter;
  /** The key it is apportioned by; the key of the whole computation unless said. */
  readonly key?: ApportionmentKey;
  /** The days it is for; only where a year is accounted for, and then the whole of it unless said. */
  readonly period?: PeriodInput;
}

/** What is paid but may not be counted in the recoverable base (éléments non retenus). */
export interface ExcludedPayInput {
  /** Which item of the list, `X1` to `X8`. */
  readonly item: ExcludedPayItemCode;
  /** Euros a year. */
  readonly amount: EurosInput;
}

/** A worker of the landlord. */
export interface WorkerInput {
  /** Pay with the social and tax charges on it, all items included, in euros a year. */
  readonly grossEmployerCost: EurosInput;
  /** Items of that cost which are not counted; none unless said. */
  readonly excludedPay?: readonly ExcludedPayInput[];
  /**
   * Daily allowances of social security (indemnités journalières) that the landlord received for this worker's sick leave,
   * in euros a year: they are taken off, since only the cost borne in the end is spending. The texts do not say it.
   */
  readonly socialSecurityReceived?: EurosInput;
  /** The tasks the employment contract gives; may be empty. */
  readonly tasks: readonly StaffTask[];
}

/** A caretaker (gardien, concierge), or a couple on a joint contract. */
export interface CaretakerInput extends AllocationInput {
  /** Name of the post, for texts; never a person's name. */
  readonly label: string;
  /** One worker, or the two of a couple on a joint contract, who count as one. Separate contracts are separate posts. */
  readonly workers: readonly WorkerInput[];
}

/** A building employee (employé d'immeuble). */
export interface BuildingEmployeeInput extends WorkerInput, AllocationInput {
  /** Name of the post, for texts. */
  readonly label: string;
}

/** Technical supervision of the landlord's own caretakers and building employees (encadrement technique). */
export interface SupervisionInput extends AllocationInput {
  /** Name of the post, for texts. */
  readonly label: string;
  /** Pay with the social and tax charges on it, in euros a year. */
  readonly cost: EurosInput;
  /** Share of the working time spent in direct control of that staff, from 0 to 1. */
  readonly controlShare: DecimalInput;
}

/** How a line is treated when the landlord says it rather than leaving it to the law's answer. */
export type Treatment = 'recoverable' | 'not-recoverable';

/**
 * Other money that already pays for the whole of a line: the relief from property tax in a priority district
 * (abattement de TFPB en QPV), a subsidy (subvention), or anything else. Part of a line: price that part apart.
 */
export interface FundingInput {
  /** Where the money comes from. */
  readonly source: 'property-tax-relief' | 'subsidy' | 'other';
  /** Which money, in words, for the tenants. */
  readonly label?: string;
}

/**
 * The local agreement (accord collectif local) under which a charge that the list does not have is recovered: only on
 * security or sustainable development, and only if it binds. For upkeep and minor repairs inside dwellings, one on any
 * subject that binds is the tenants' consent.
 */
export interface LineAgreementInput {
  /** What it is about. */
  readonly topic: AgreementTopic;
  /** Whether it binds: what {@link localAgreement} answers; `binding` for one adopted by {@link directVote}. */
  readonly outcome: AgreementOutcome;
}

/** The figures of a line as the invoice prints them, each taken as it is; HT and VAT add up to TTC. */
export interface InvoicedLineInput {
  /** Euros HT a year. */
  readonly ht: EurosInput;
  /** The VAT in euros a year; zero from a provider without VAT. */
  readonly vat: EurosInput;
  /** Euros TTC a year. */
  readonly ttc: EurosInput;
}

/** Something bought for the work done in-house (fournitures). */
export interface SupplyInput extends AllocationInput {
  /** What it is, for texts. */
  readonly label: string;
  /** What it serves, which says whether the list has it. */
  readonly task: TaskInput;
  /** Euros TTC a year, as invoiced. */
  readonly totalTtc: EurosInput;
  /** The landlord's own treatment; the law's answer for the task unless said. */
  readonly treatment?: Treatment;
  /** Other money that already pays for it: tenants are then charged nothing. */
  readonly funding?: FundingInput;
  /** The agreement it is recovered under, when the list does not have it or the tenants' consent is needed. */
  readonly agreement?: LineAgreementInput;
  /**
   * For upkeep and minor repairs inside dwellings, whether each tenant charged for them consented; not known unless said.
   * Refused for any other task: consent does not lengthen the list.
   */
  readonly tenantsConsent?: boolean;
}

/**
 * A line of a contract. Its price is exactly one of `priceHt`, `totalTtc` (as invoiced, taken as it is), `invoiced` (the
 * three figures that an invoice prints) or `hourlyPriceHt` with `hours`.
 */
export interface ContractLineInput extends AllocationInput {
  /** What it is, for texts. */
  readonly label: string;
  /** What is done, which says whether the list has it. */
  readonly task: TaskInput;
  /** Euros HT a year. */
  readonly priceHt?: EurosInput;
  /** Euros TTC a year, as invoiced. */
  readonly totalTtc?: EurosInput;
  /** HT, VAT and TTC a year, as an invoice prints them. */
  readonly invoiced?: InvoicedLineInput;
  /** Euros HT an hour, at most four decimals. */
  readonly hourlyPriceHt?: DecimalInput;
  /** Hours a year; needed with `hourlyPriceHt`, for information otherwise. */
  readonly hours?: DecimalInput;
  /** Which rate of VAT a taxed provider charges; needed where the task does not settle it. */
  readonly vatRate?: VatCategory;
  /** The landlord's own treatment; the law's answer for the task unless said. */
  readonly treatment?: Treatment;
  /** Other money that already pays for it: tenants are then charged nothing. */
  readonly funding?: FundingInput;
  /** The agreement it is recovered under, when the list does not have it or the tenants' consent is needed. */
  readonly agreement?: LineAgreementInput;
  /**
   * For upkeep and minor repairs inside dwellings, whether each tenant charged for them consented; not known unless said.
   * Refused for any other task: consent does not lengthen the list.
   */
  readonly tenantsConsent?: boolean;
  /** How often it is done, in words, for the tenants. */
  readonly frequency?: string;
}

/**
 * Whether the provider charges VAT: `taxed`, `exempt-ai` (an association intermédiaire), `franchise` (the small-business
 * exemption, franchise en base), or `unknown` as long as it has not said so. It is asked for, never inferred: a régie or
 * an ACI may be either. While it is unknown, only prices TTC are taken.
 */
export type VatStatus = 'taxed' | 'exempt-ai' | 'franchise' | 'unknown';

/** Kinds of provider: the structures of the statute, the experimental `EITI`, and any other firm. */
export type ProviderKind = 'EI' | 'ETTI' | 'AI' | 'ACI' | 'EITI' | 'other';

/** What a provider is called beside its kind: a régie de quartier is a label (label du réseau), never a kind. */
export type ProviderLabel = 'regie-de-quartier';

/** Who does the work under a contract. */
export interface ProviderInput {
  /** Its name. */
  readonly name: string;
  /** Its SIRET, when known. */
  readonly siret?: string;
  /** What it is. */
  readonly kind: ProviderKind;
  /** Whether it charges VAT. */
  readonly vatStatus: VatStatus;
  /** The labels it holds; none unless said. */
  readonly labels?: readonly ProviderLabel[];
  /** For an association intermédiaire: whether its management is disinterested (gestion désintéressée). */
  readonly disinterestedManagement?: boolean;
  /** For an association intermédiaire: whether it holds its convention with the State. */
  readonly conventionHeld?: boolean;
  /** Turnover on services of the year before, in euros HT, to be compared with the ceiling of the franchise en base. */
  readonly priorYearServicesTurnover?: EurosInput;
  /** Turnover on services of the year so far, in euros HT. */
  readonly currentYearServicesTurnover?: EurosInput;
}

/**
 * A credit note (avoir) from the provider: it lowers what the landlord pays, and what tenants are charged as far as the
 * line it is for is charged to them.
 */
export interface CreditNoteInput {
  /** What it is, for texts. */
  readonly label: string;
  /** Euros TTC credited, above zero. */
  readonly totalTtc: EurosInput;
  /** Position of the line it is for; may be left out when every line of the contract is treated alike. */
  readonly line?: number;
  /** Why it was granted: a penalty for poor or late work (pénalité), a correction of an invoice, or anything else. */
  readonly reason: 'penalty' | 'correction' | 'other';
}

/**
 * A contract with a provider (contrat d'entreprise), over a year. Its perimeter, key and period are those of its lines that
 * name none.
 */
export interface ContractInput extends AllocationInput {
  /** Name of the contract, for texts. */
  readonly label: string;
  /** Who does the work. */
  readonly provider: ProviderInput;
  /** Whether the contract and its invoices separate the recoverable lines from the others. */
  readonly separatesRecoverable: boolean;
  /** What the landlord does when they do not; `recover-nothing`, the prudent reading, unless said. */
  readonly whenNotSeparated?: 'recover-nothing' | 'recover-listed-lines';
  /**
   * Whether the provider stands in for a while (leave, illness, lift works) or for good beside a caretaker whose contract
   * gives the same task. Unless said it is taken as `lasting`; as a convention, as `temporary` when the caretaker and the
   * provider have days of their own, of which at most 31, and less than half of the caretaker's, are common.
   */
  readonly presence?: 'lasting' | 'temporary';
  /**
   * What is bought: work (`service`), or the insertion of people for which the work is only the means (marché
   * d'insertion); `service` unless said.
   */
  readonly object?: 'service' | 'insertion-service';
  /** The priced lines, at least one. */
  readonly lines: readonly ContractLineInput[];
  /**
   * Euros TTC of an invoice that computes VAT once on the whole of the lines, each priced HT: their prices TTC are then
   * made to add up to it. Within a cent a line of the exact sum.
   */
  readonly invoicedTotalTtc?: EurosInput;
  /** What the provider credited over the year; nothing unless said. */
  readonly creditNotes?: readonly CreditNoteInput[];
  /** First day of the work, for the tenants. */
  readonly startsOn?: string;
  /** How the price is revised, in words, for the tenants. */
  readonly priceRevision?: string;
  /** How the work is checked, in words, for the tenants. */
  readonly qualityControl?: string;
  /** Whether penalties paid by the provider are credited to the tenants. */
  readonly penaltiesCreditedToTenants?: boolean;
  /** Other money that already pays for part of it (relief, subsidy), in words, or `none`. */
  readonly otherFunding?: string;
}

/**
 * One way of doing a residence's work, over a year. What is not there costs nothing.
 *
 * Each list holds at most 1,000 items, names at most 200 characters and other words 500, on one line; an amount is at most a
 * hundred million euros.
 */
export interface ArrangementInput {
  /** Name, for texts: "gardien", "association d'insertion"… */
  readonly label: string;
  /** The landlord's caretakers. */
  readonly caretakers?: readonly CaretakerInput[];
  /** The landlord's building employees. */
  readonly buildingEmployees?: readonly BuildingEmployeeInput[];
  /** The supervision of that staff. */
  readonly supervision?: readonly SupervisionInput[];
  /** What is bought for the work done in-house. */
  readonly supplies?: readonly SupplyInput[];
  /** The contracts. */
  readonly contracts?: readonly ContractInput[];
  /**
   * Other money that already pays for part of it (relief, subsidy), staff and supplies included, in words, or `none`; what a
   * contract says of itself comes beside it.
   */
  readonly otherFunding?: string;
}

/** More than any landlord pays for one thing in a year. */
const MAX_EUROS = 1e8;

const label = printable(200);
const words = z.exactOptional(printable(500));

/**
 * Schema of what one thing costs, in euros a year.
 *
 * @internal
 */
export const cost: z.ZodType<Decimal> = schemaOf((value) =>
  decimal(value as EurosInput, { maxDecimals: 2, min: 0, max: MAX_EUROS }),
);

/**
 * Schema of hours a year, or of the price of one.
 *
 * @internal
 */
export const hourly: z.ZodType<Decimal> = schemaOf((value) =>
  decimal(value as DecimalInput, { maxDecimals: 4, min: 0, max: 1e6 }),
);

const treatment = z.exactOptional(z.enum(['recoverable', 'not-recoverable']));
const funding = z.exactOptional(
  z.strictObject({ source: z.enum(['property-tax-relief', 'subsidy', 'other']), label: words }),
);
const agreement = z.exactOptional(
  z.strictObject({
    topic: z.enum(['security', 'sustainable-development', 'other']),
    outcome: z.enum(['binding', 'not-binding', 'uncertain']),
  }),
);
const tenantsConsent = z.exactOptional(z.boolean());
const credit = schemaOf((value) => decimal(value as EurosInput, { maxDecimals: 2, min: 0.01, max: MAX_EUROS }));

/** More than any provider sells in a year. */
const MAX_TURNOVER = 1e12;

const turnover = z.exactOptional(
  schemaOf((value) => decimal(value as EurosInput, { maxDecimals: 2, min: 0, max: MAX_TURNOVER })),
);

const MAX_POSTS = 1_000;

const allocationFields = {
  perimeter: z.exactOptional(perimeterSchema),
  key: z.exactOptional(keySchema),
  period: z.exactOptional(schemaOf((value) => readPeriod(value))),
};

const workerFields = {
  grossEmployerCost: cost,
  excludedPay: z.exactOptional(
    listOf(z.strictObject({ item: z.enum(excludedPayItemCodes), amount: cost }), { max: excludedPayItemCodes.length }),
  ),
  socialSecurityReceived: z.exactOptional(cost),
  tasks: listOf(z.enum(['common-parts', 'waste']), { max: 2 }),
};

const providerSchema: z.ZodType<ProviderInput> = z.strictObject({
  name: label,
  siret: z.exactOptional(schemaOf((value) => siret(value as string))),
  kind: z.enum(['EI', 'ETTI', 'AI', 'ACI', 'EITI', 'other']),
  vatStatus: z.enum(['taxed', 'exempt-ai', 'franchise', 'unknown']),
  labels: z.exactOptional(listOf(z.enum(['regie-de-quartier']), { max: 1 })),
  disinterestedManagement: z.exactOptional(z.boolean()),
  conventionHeld: z.exactOptional(z.boolean()),
  priorYearServicesTurnover: turnover,
  currentYearServicesTurnover: turnover,
});

const lineSchema: z.ZodType<ContractLineInput> = z.strictObject({
  label,
  task,
  priceHt: z.exactOptional(cost),
  totalTtc: z.exactOptional(cost),
  invoiced: z.exactOptional(z.strictObject({ ht: cost, vat: cost, ttc: cost })),
  hourlyPriceHt: z.exactOptional(hourly),
  hours: z.exactOptional(hourly),
  vatRate: z.exactOptional(z.enum(vatCategories)),
  treatment,
  funding,
  agreement,
  tenantsConsent,
  frequency: words,
  ...allocationFields,
});

const creditNoteSchema: z.ZodType<CreditNoteInput> = z.strictObject({
  label,
  totalTtc: credit,
  line: z.exactOptional(z.int().min(0).max(MAX_POSTS)),
  reason: z.enum(['penalty', 'correction', 'other']),
});

const contractSchema: z.ZodType<ContractInput> = z.strictObject({
  label,
  provider: providerSchema,
  separatesRecoverable: z.boolean(),
  whenNotSeparated: z.exactOptional(z.enum(['recover-nothing', 'recover-listed-lines'])),
  presence: z.exactOptional(z.enum(['lasting', 'temporary'])),
  object: z.exactOptional(z.enum(['service', 'insertion-service'])),
  lines: listOf(lineSchema, { min: 1, max: MAX_POSTS }),
  invoicedTotalTtc: z.exactOptional(cost),
  creditNotes: z.exactOptional(listOf(creditNoteSchema, { max: MAX_POSTS })),
  startsOn: z.exactOptional(schemaOf((value) => civilDate(value as string))),
  priceRevision: words,
  qualityControl: words,
  penaltiesCreditedToTenants: z.exactOptional(z.boolean()),
  otherFunding: words,
  ...allocationFields,
});

/** Schema of {@link ArrangementInput}: unknown keys are refused, amounts are read exactly. */
export const arrangementSchema: z.ZodType<ArrangementInput> = z.strictObject({
  label,
  caretakers: z.exactOptional(
    listOf(
      z.strictObject({
        label,
        workers: listOf(z.strictObject(workerFields), { min: 1, max: 2 }),
        ...allocationFields,
      }),
      { max: MAX_POSTS },
    ),
  ),
  buildingEmployees: z.exactOptional(
    listOf(z.strictObject({ label, ...workerFields, ...allocationFields }), { max: MAX_POSTS }),
  ),
  supervision: z.exactOptional(
    listOf(
      z.strictObject({
        label,
        cost,
        controlShare: schemaOf((value) => share(value as DecimalInput)),
        ...allocationFields,
      }),
      { max: MAX_POSTS },
    ),
  ),
  supplies: z.exactOptional(
    listOf(
      z.strictObject({
        label,
        task,
        totalTtc: cost,
        treatment,
        funding,
        agreement,
        tenantsConsent,
        ...allocationFields,
      }),
      {
        max: MAX_POSTS,
      },
    ),
  ),
  contracts: z.exactOptional(listOf(contractSchema, { max: MAX_POSTS })),
  otherFunding: words,
});
