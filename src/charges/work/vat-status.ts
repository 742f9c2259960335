/**
 * Whether a provider charges VAT, as far as the law and the facts given say it: an exemption, a ceiling, or a question to
 * ask. What a structure is never says it alone (CGI art. 261 and 293 B, CIBS from 2027).
 */
import * as z from 'zod';

import {
  attempt,
  civilDate,
  decimal,
  exact,
  figure,
  finding,
  listOf,
  parseInput,
  refuse,
  schemaOf,
  type Citation,
  type CivilDate,
  type ErrorPath,
  type EurosInput,
  type Finding,
  type FindingInput,
  type SafeResult,
} from '../../core/index.js';
import {
  citationsOf,
  cite,
  citeVat,
  nonProfitVatReference,
  rowOn,
  vatCategories,
  vatFranchiseCeilings,
  vatRateStatement,
  vatReferences,
  type FranchiseYear,
  type VatCategory,
  type VatReferenceKey,
} from '../../law/index.js';
import type { ProviderKind, ProviderLabel, VatStatus } from '../schema.js';

/** What is known of a provider and its VAT. What is left out is not known, and is never inferred. */
export interface VatFacts {
  /** What the provider is. */
  readonly kind: ProviderKind;
  /** The labels it holds; none unless said. */
  readonly labels?: readonly ProviderLabel[];
  /** Whether it says that it charges VAT. */
  readonly vatStatus: VatStatus;
  /** For an association intermédiaire: whether its management is disinterested (gestion désintéressée). */
  readonly disinterestedManagement?: boolean;
  /** For an association intermédiaire: whether it holds its convention with the State. */
  readonly conventionHeld?: boolean;
  /** Turnover on services of the year before, in euros excluding VAT: 0 for a first year. Read for `franchise` only. */
  readonly priorYearServicesTurnover?: EurosInput;
  /** Turnover on services of the year so far, in euros excluding VAT. Read for `franchise` only. */
  readonly currentYearServicesTurnover?: EurosInput;
  /** The rate of VAT it states, when it states one. */
  readonly vatRate?: VatCategory;
}

/** What {@link vatStatusFindings} is given. */
export interface VatStatusInput extends VatFacts {
  /** The day whose law is applied. */
  readonly on: string;
}

const MAX_TURNOVER = 1e12;

const turnover = z.exactOptional(
  schemaOf((value) => decimal(value as EurosInput, { maxDecimals: 2, min: 0, max: MAX_TURNOVER })),
);

/** Schema of {@link VatStatusInput}: unknown keys are refused, amounts are read exactly. */
export const vatStatusSchema: z.ZodType<VatStatusInput> = z.strictObject({
  on: schemaOf((value) => civilDate(value as string)),
  kind: z.enum(['EI', 'ETTI', 'AI', 'ACI', 'EITI', 'other']),
  labels: z.exactOptional(listOf(z.enum(['regie-de-quartier']), { max: 1 })),
  vatStatus: z.enum(['taxed', 'exempt-ai', 'franchise', 'unknown']),
  disinterestedManagement: z.exactOptional(z.boolean()),
  conventionHeld: z.exactOptional(z.boolean()),
  priorYearServicesTurnover: turnover,
  currentYearServicesTurnover: turnover,
  vatRate: z.exactOptional(z.enum(vatCategories)),
});

type Verdict = Pick<FindingInput, 'outcome' | 'severity' | 'reason'>;

const MET: Verdict = { outcome: 'met', severity: 'info' };
const BREACHED: Verdict = { outcome: 'breached', severity: 'warning' };
const MISSING: Verdict = { outcome: 'uncertain', severity: 'warning', reason: 'missing-fact' };
const FOR_INFORMATION: Verdict = { outcome: 'not-applicable', severity: 'info' };

type Says = (point: string, verdict: Verdict, basis: readonly Citation[], figures?: Finding['figures']) => Finding;

function quoted(reference: VatReferenceKey, on: CivilDate): Citation {
  if (rowOn(vatReferences[reference], on) === undefined) {
    return refuse('charges/no-text-then', `a day on which an article on VAT is known for ${reference}`, on, ['on']);
  }
  return citeVat(reference, on);
}

// Both conditions make the exemption; one that fails unmakes it; otherwise nobody knows.
function exemptionHolds({ disinterestedManagement, conventionHeld }: VatFacts): boolean | undefined {
  if (disinterestedManagement === false || conventionHeld === false) return false;
  return disinterestedManagement === true && conventionHeld === true ? true : undefined;
}

// Which of the two is not known, and which fails.
function exemptionDoubt({ disinterestedManagement, conventionHeld }: VatFacts): string {
  if (disinterestedManagement === true) return 'ai-exemption/ask-convention';
  return conventionHeld === true ? 'ai-exemption/ask-management' : 'ai-exemption/ask-both';
}

function exemptionFailure({ disinterestedManagement, conventionHeld }: VatFacts): string {
  if (conventionHeld !== false) return 'ai-exemption/no-management';
  return disinterestedManagement === false ? 'ai-exemption/neither' : 'ai-exemption/no-convention';
}

function exemptionFindings(facts: VatFacts, on: CivilDate, says: Says): readonly Finding[] {
  const { kind, vatStatus } = facts;
  if (kind !== 'AI') {
    if (vatStatus !== 'exempt-ai') return [];
    return [says('exemption-of-another-kind', BREACHED, [quoted('ai-exemption', on)])];
  }
  const basis = [quoted('ai-exemption', on)];
  const holds = exemptionHolds(facts);
  if (vatStatus === 'taxed') {
    return holds === false
      ? [says(exemptionFailure(facts), FOR_INFORMATION, basis)]
      : [says('ai-charging-vat', MISSING, basis)];
  }
  // Without VAT either way, nothing hangs on the exemption.
  if (vatStatus === 'franchise' && holds !== true) return [];
  if (holds === undefined) return [says(exemptionDoubt(facts), MISSING, basis)];
  if (holds) return [says('ai-exemption', MET, basis)];
  return [says(exemptionFailure(facts), vatStatus === 'exempt-ai' ? BREACHED : FOR_INFORMATION, basis)];
}

const NON_PROFIT_COMMENTS = ['boi-is-champ-10-50-10', 'boi-is-champ-10-50-30-40'] as const;

function unknownFindings(facts: VatFacts, on: CivilDate, says: Says): readonly Finding[] {
  const { kind, labels = [], vatStatus } = facts;
  if (vatStatus !== 'unknown') return [];
  if (kind === 'AI' && exemptionHolds(facts) === true) return [];
  if (kind === 'ACI' || labels.includes('regie-de-quartier')) {
    const row = rowOn(nonProfitVatReference, on);
    const basis = [
      ...(row === undefined ? [] : citationsOf(row)),
      ...NON_PROFIT_COMMENTS.map((text) => cite(text, { confidence: 'single-source' })),
    ];
    return [says('ask-the-association', MISSING, basis)];
  }
  return [says('ask-the-provider', MISSING, [quoted('standard-rate', on)])];
}

const TURNOVERS = [
  ['prior-year', 'priorYearServicesTurnover'],
  ['current-year', 'currentYearServicesTurnover'],
] as const satisfies readonly (readonly [FranchiseYear, keyof VatFacts])[];

function franchiseFinding(
  year: FranchiseYear,
  sold: EurosInput | undefined,
  on: CivilDate,
  says: Says,
): readonly Finding[] {
  const row = rowOn(vatFranchiseCeilings.services[year], on);
  if (row === undefined) return [];
  // The article moves to another code on a day of its own; how sure the ceiling is stays the row's to say.
  const basis = citationsOf({ ...row, sources: [quoted('small-business-franchise', on)] });
  const ceiling = figure('ceiling', row.value, 'eur-ht');
  const point = `franchise-${year}`;
  if (sold === undefined) return [says(point, { ...MISSING, severity: 'info' }, basis, [ceiling])];
  const figures = [ceiling, figure('turnover', exact(sold), 'eur-ht')];
  const order = exact(sold).comparedTo(row.value);
  // No source read says whether the ceiling itself is within.
  if (order === 0) {
    const unsettled: Verdict = { outcome: 'uncertain', severity: 'warning', reason: 'unsettled-law' };
    return [says(`${point}/at-ceiling`, unsettled, basis, figures)];
  }
  return [
    order < 0 ? says(`${point}/below`, MET, basis, figures) : says(`${point}/exceeded`, BREACHED, basis, figures),
  ];
}

function franchiseFindings(facts: VatFacts, on: CivilDate, says: Says): readonly Finding[] {
  if (facts.vatStatus !== 'franchise') return [];
  const findings = TURNOVERS.flatMap(([year, field]) => franchiseFinding(year, facts[field], on, says));
  if (findings.length > 0) return findings;
  const unread: Verdict = { outcome: 'uncertain', severity: 'warning', reason: 'unconfirmed-value' };
  return [says('franchise-ceiling-not-read', unread, [quoted('small-business-franchise', on)])];
}

// Since when the separate certificate was asked for was not read: it is spoken of on the days of the rate itself.
function certificateFindings(on: CivilDate, says: Says): readonly Finding[] {
  const [first] = vatRateStatement.rows;
  if (first === undefined || on >= first.from || rowOn(vatReferences['works-in-dwellings'], on) === undefined)
    return [];
  const basis = [citeVat('works-in-dwellings', on), ...citationsOf(first)];
  return [says('rate-certificate', FOR_INFORMATION, basis, [figure('replaced', first.from, 'day')])];
}

function rateFindings({ vatRate }: VatFacts, on: CivilDate, says: Says): readonly Finding[] {
  if (vatRate !== 'intermediate' && vatRate !== 'reduced') return [];
  const row = rowOn(vatRateStatement, on);
  if (row === undefined) return certificateFindings(on, says);
  const point = row.value.includes('public-contract') ? 'rate-statement-or-contract' : 'rate-statement';
  return [says(point, FOR_INFORMATION, citationsOf(row))];
}

/**
 * What the law says of a provider's VAT.
 *
 * @param facts - What is known of it, checked.
 * @param on - The day.
 * @param path - Where the provider stands in the input.
 * @returns The findings.
 * @throws {@link PalierError} `charges/no-text-then`, `charges/vat-rate-not-expected`.
 *
 * @internal
 */
export function vatFindings(facts: VatFacts, on: CivilDate, path: ErrorPath): readonly Finding[] {
  const { vatStatus, vatRate } = facts;
  if (vatRate !== undefined && (vatStatus === 'exempt-ai' || vatStatus === 'franchise')) {
    return refuse('charges/vat-rate-not-expected', 'no rate for a provider without VAT', vatRate, [...path, 'vatRate']);
  }
  const says: Says = (point, verdict, basis, figures = []) =>
    finding({ code: `charges/vat-status/${point}`, ...verdict, basis, figures, path });
  return [
    ...exemptionFindings(facts, on, says),
    ...unknownFindings(facts, on, says),
    ...franchiseFindings(facts, on, says),
    ...rateFindings(facts, on, says),
  ];
}

/**
 * Says what the law makes of a provider's VAT status.
 *
 * - An association intermédiaire (AI) is exempt whoever the customer, under its convention and with disinterested
 *   management.
 * - The small-business exemption (franchise en base) stands below two ceilings of turnover; at a ceiling exactly the
 *   answer is uncertain, since no source read says whether it is within.
 * - The VAT of an atelier et chantier d’insertion (ACI) or of a régie de quartier is asked for, never inferred: the mention
 *   on the quote says it.
 * - With an intermediate or a reduced rate, the customer certifies on the quote or the invoice that the works are entitled
 *   to it; before 16 February 2025, in a certificate of its own (attestation Cerfa).
 *
 * Source: CGI art. 261, 7, 1° b and 1° bis, art. 293 B until 31 December 2026, CIBS from 1 January 2027; loi 2025-127
 * art. 41. Ceilings are known from 2025 on.
 *
 * @param input - The day and what is known of the provider.
 * @returns The findings; none when there is nothing to say.
 * @throws {@link PalierError} `charges/no-text-then` on a day before the article to quote, `charges/vat-rate-not-expected`
 * for a rate stated by a provider without VAT, and the codes of {@link parseInput}.
 *
 * @example
 * ```ts
 * const association = { kind: 'AI', vatStatus: 'exempt-ai', conventionHeld: true, disinterestedManagement: true } as const;
 * const [exempt] = vatStatusFindings({ on: '2026-11-23', ...association });
 * console.log(exempt?.code, exempt?.outcome); //=> charges/vat-status/ai-exemption met
 * const [ask] = vatStatusFindings({ on: '2026-11-23', kind: 'ACI', vatStatus: 'unknown' });
 * console.log(ask?.outcome, ask?.reason); //=> uncertain missing-fact
 * ```
 */
export function vatStatusFindings(input: VatStatusInput): readonly Finding[] {
  const { on, ...facts } = parseInput(vatStatusSchema, input);
  return vatFindings(facts, civilDate(on), []);
}

/**
 * The same as {@link vatStatusFindings}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The findings, or why the input was refused.
 *
 * @example
 * ```ts
 * const result = safeVatStatusFindings({ on: '2026-11-23', kind: 'EI', vatStatus: 'franchise', vatRate: 'reduced' });
 * console.log(result.ok ? 'accepted' : result.error.code); //=> charges/vat-rate-not-expected
 * ```
 */
export function safeVatStatusFindings(input: VatStatusInput): SafeResult<readonly Finding[]> {
  return attempt(() => vatStatusFindings(input));
}
