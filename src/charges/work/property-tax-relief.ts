/**
 * The relief from property tax in priority districts: what it is worth, whether its conditions are met, and what it pays
 * for, which tenants may not be charged again (CGI art. 1388 bis).
 */
import * as z from 'zod';

import {
  apportion,
  apportioned,
  attempt,
  civilDate,
  decimal,
  differenceOf,
  exact,
  figure,
  finding,
  fromCents,
  given,
  listOf,
  parseInput,
  printable,
  productInCents,
  refuse,
  schemaOf,
  share,
  toCents,
  weights,
  yearOf,
  type Citation,
  type CivilDate,
  type DecimalInput,
  type ErrorPath,
  type EurosInput,
  type Explained,
  type Figure,
  type Finding,
  type FindingInput,
  type SafeResult,
} from '../../core/index.js';
import {
  citationsOf,
  propertyTaxRecovery,
  propertyTaxReliefPaidShare,
  propertyTaxReliefPostponement,
  propertyTaxReliefScope,
  propertyTaxReliefShare,
  propertyTaxReliefSignatures,
  propertyTaxReliefUse,
  requireRow,
  rowOn,
  type PropertyTaxReliefSignature,
  type ReliefTerritory,
} from '../../law/index.js';
import { amountOf, type ExplainedAmount } from '../part.js';

/** An action of the convention that the relief pays for, wholly or in part. */
export interface ReliefActionInput {
  /** What it is, for texts. */
  readonly label: string;
  /** Euros TTC that it costs over the tax year. */
  readonly costTtc: EurosInput;
  /** Euros of that cost that the relief pays; all of it unless said. */
  readonly paidByRelief?: EurosInput;
  /** Euros of it that the landlord charges its tenants; leave it out when it is not known. */
  readonly chargedToTenants?: EurosInput;
}

/** What {@link propertyTaxRelief} is given. What is left out is not known, and makes the answer uncertain. */
export interface PropertyTaxReliefInput {
  /** The year that the tax is due for; 2025 is the first whose rules are known here. */
  readonly taxYear: number;
  /** Where the dwellings stand. */
  readonly territory: ReliefTerritory;
  /** Taxable base (base d'imposition) of the dwellings, in euros, before the relief. */
  readonly base: EurosInput;
  /** Sum of the rates of the tax, as a share: `'0.3333'` for 33.33 %. */
  readonly rate: DecimalInput;
  /** Whether the dwellings are in a priority district (QPV). */
  readonly inPriorityDistrict: boolean;
  /** Whether the long exemption of new social dwellings has ended. */
  readonly longExemptionEnded?: boolean;
  /** Day on which the owner signed the city contract (contrat de ville); `null` when it did not. */
  readonly cityContractSignedOn?: string | null;
  /**
   * Day on which the owner signed the convention annexed to that contract with the commune, the EPCI and the State, on
   * upkeep and management; `null` when it did not.
   */
  readonly useConventionSignedOn?: string | null;
  /** Day on which the relief was declared, asked for in the mainland for 2025 only; `null` when it was not. */
  readonly declaredOn?: string | null;
  /** Whether the dwellings had the relief for the year before; it counts overseas for 2025 only. */
  readonly heldYearBefore?: boolean;
  /** How many dwellings the base is that of, to say what the relief comes to on each; from 1 to 1,000,000. */
  readonly dwellings?: number;
  /** What the relief pays for; at most 1,000 actions. */
  readonly actions?: readonly ReliefActionInput[];
}

/** What the relief comes to on each dwelling, for information: it goes to the landlord, not to the tenants. */
export interface ReliefPerDwelling {
  /** Whole cents, one for each dwelling: those of the relief, split by largest remainder. */
  readonly cents: readonly number[];
  /** The highest of them. */
  readonly highest: ExplainedAmount;
  /** How many dwellings have the highest. */
  readonly countOfHighest: number;
  /** The lowest of them: the same, or a cent less. */
  readonly lowest: ExplainedAmount;
}

/** An action that the relief pays for, and what is left of it for the charges. */
export interface ReliefAction {
  /** What it is, as given. */
  readonly label: string;
  /** What it costs. */
  readonly cost: ExplainedAmount;
  /** What the relief pays of it. */
  readonly paidByRelief: ExplainedAmount;
  /** What tenants may be charged of that paid part: zero, which no text states as a figure. */
  readonly recoverableOfPaid: ExplainedAmount;
  /** What the relief does not pay: it stays in the charges as far as the list of recoverable charges has it. */
  readonly ordinaryPart: ExplainedAmount;
}

/** What the relief is worth for a tax year, and what the law says of it. */
export interface PropertyTaxRelief {
  /** The tax year. */
  readonly taxYear: number;
  /** Whether the relief is due: `uncertain` when a fact or a confirmation is missing. */
  readonly status: 'available' | 'not-available' | 'uncertain';
  /** The tax without the relief. */
  readonly taxBefore: ExplainedAmount;
  /** What the relief takes off: zero when it is not available, what it would be when that is uncertain. */
  readonly relief: ExplainedAmount;
  /** The tax less the relief. */
  readonly taxAfter: ExplainedAmount;
  /** What the relief comes to on each dwelling, when their number was given. */
  readonly perDwelling?: ReliefPerDwelling;
  /** What the relief pays for, in the order of the input. */
  readonly actions: readonly ReliefAction[];
  /** What the law says, with its articles. */
  readonly findings: readonly Finding[];
}

/** More than the taxable base of any landlord. */
const MAX_BASE = 1e9;
const MAX_EUROS = 1e8;
const MAX_ACTIONS = 1_000;
const MAX_DWELLINGS = 1_000_000;
const LAST_YEAR_OF_CALENDAR = 2200;

const euros = schemaOf((value) => decimal(value as EurosInput, { maxDecimals: 2, min: 0, max: MAX_EUROS }));
const signed = z.exactOptional(z.nullable(schemaOf((value) => civilDate(value as string))));

/** Schema of {@link PropertyTaxReliefInput}: unknown keys are refused, amounts are read exactly. */
export const propertyTaxReliefSchema: z.ZodType<PropertyTaxReliefInput> = z.strictObject({
  taxYear: z.int().min(1900).max(LAST_YEAR_OF_CALENDAR),
  territory: z.enum(Object.keys(propertyTaxReliefSignatures) as ReliefTerritory[]),
  base: schemaOf((value) => decimal(value as EurosInput, { maxDecimals: 2, min: 0, max: MAX_BASE })),
  rate: schemaOf((value) => share(value as DecimalInput)),
  inPriorityDistrict: z.boolean(),
  longExemptionEnded: z.exactOptional(z.boolean()),
  cityContractSignedOn: signed,
  useConventionSignedOn: signed,
  declaredOn: signed,
  heldYearBefore: z.exactOptional(z.boolean()),
  dwellings: z.exactOptional(z.int().min(1).max(MAX_DWELLINGS)),
  actions: z.exactOptional(
    listOf(
      z.strictObject({
        label: printable(200),
        costTtc: euros,
        paidByRelief: z.exactOptional(euros),
        chargedToTenants: z.exactOptional(euros),
      }),
      { max: MAX_ACTIONS },
    ),
  ),
});

/** Whether a condition is met: `doubtful` when that hangs on a text whose fate is not known. */
type Answer = 'no' | 'unknown' | 'doubtful' | 'yes';

interface Condition {
  readonly name: string;
  readonly answer: Answer;
  readonly basis: readonly Citation[];
  readonly figures?: readonly Figure[];
  readonly path: ErrorPath;
}

interface TaxYear {
  readonly year: number;
  /** The day that the rules of the year are read on. */
  readonly day: CivilDate;
  readonly firstYear: number;
  readonly lastYear: number;
}

const VERDICTS: Readonly<Record<Answer, Pick<FindingInput, 'outcome' | 'severity' | 'reason'>>> = {
  no: { outcome: 'breached', severity: 'warning' },
  unknown: { outcome: 'uncertain', severity: 'warning', reason: 'missing-fact' },
  doubtful: { outcome: 'uncertain', severity: 'warning', reason: 'unconfirmed-value' },
  yes: { outcome: 'met', severity: 'info' },
};

// The weakest condition decides, in this order.
const WEAKEST_FIRST: readonly Answer[] = ['no', 'unknown', 'doubtful'];
const STATUSES = { no: 'not-available', unknown: 'uncertain', doubtful: 'uncertain', yes: 'available' } as const;

function yearText(name: string, year: number): Figure {
  return figure(name, String(year), 'text');
}

// Past the last year the rules are read as they last stood: the period itself then fails.
function taxYearOf(year: number): TaxYear {
  const { rows } = propertyTaxReliefShare;
  const firstYear = Math.min(...rows.map(({ from }) => yearOf(from)));
  const lastYear = Math.max(...rows.map(({ until }) => (until === null ? LAST_YEAR_OF_CALENDAR : yearOf(until))));
  if (year < firstYear) {
    return refuse('charges/tax-year-not-read', `a tax year from ${String(firstYear)} on`, year, ['taxYear']);
  }
  return { year, day: civilDate(`${String(Math.min(year, lastYear))}-01-01`), firstYear, lastYear };
}

function ofFact(fact: boolean | undefined): Answer {
  if (fact === undefined) return 'unknown';
  return fact ? 'yes' : 'no';
}

function signedBy(day: string | null | undefined, last: CivilDate, perhaps: CivilDate | undefined): Answer {
  if (day === undefined) return 'unknown';
  if (day === null) return 'no';
  if (day <= last) return 'yes';
  return perhaps !== undefined && day <= perhaps ? 'doubtful' : 'no';
}

function periodCondition({ year, day, firstYear, lastYear }: TaxYear): Condition {
  return {
    name: 'period',
    answer: year <= lastYear ? 'yes' : 'no',
    basis: citationsOf(requireRow(propertyTaxReliefShare, day)),
    figures: [yearText('firstYear', firstYear), yearText('lastYear', lastYear)],
    path: ['taxYear'],
  };
}

function scopeConditions(input: PropertyTaxReliefInput, { day }: TaxYear): readonly Condition[] {
  const row = requireRow(propertyTaxReliefScope, day);
  const basis = citationsOf(row);
  const district = ofFact(input.inPriorityDistrict);
  const exemption = ofFact(input.longExemptionEnded);
  return [
    { name: 'district', answer: district, basis, path: ['inPriorityDistrict'] },
    ...(row.value.afterLongExemption
      ? [{ name: 'long-exemption', answer: exemption, basis, path: ['longExemptionEnded'] }]
      : []),
  ];
}

function signatureConditions(
  input: PropertyTaxReliefInput,
  rule: PropertyTaxReliefSignature,
  basis: readonly Citation[],
  year: number,
): readonly Condition[] {
  const last = civilDate(`${String(year)}-${rule.signedBy}`);
  const asked =
    input.territory === 'overseas'
      ? rowOn(propertyTaxReliefPostponement, civilDate(`${String(year)}-01-01`))
      : undefined;
  const perhaps = asked === undefined ? undefined : civilDate(`${String(year)}-${asked.value}`);
  const one = (name: string, field: 'cityContractSignedOn' | 'useConventionSignedOn'): Condition => {
    const answer = signedBy(input[field], last, perhaps);
    const grounds = answer === 'doubtful' && asked !== undefined ? [...basis, ...citationsOf(asked)] : basis;
    return { name, answer, basis: grounds, figures: [figure('deadline', last, 'day')], path: [field] };
  };
  const signatures = [one('city-contract', 'cityContractSignedOn'), one('use-convention', 'useConventionSignedOn')];
  if (rule.declaredBy === null) return signatures;
  const declaration = civilDate(`${String(year)}-${rule.declaredBy}`);
  return [
    ...signatures,
    {
      name: 'declaration',
      answer: signedBy(input.declaredOn, declaration, undefined),
      basis,
      figures: [figure('deadline', declaration, 'day')],
      path: ['declaredOn'],
    },
  ];
}

function agreementConditions(input: PropertyTaxReliefInput, { year, day }: TaxYear): readonly Condition[] {
  const row = requireRow(propertyTaxReliefSignatures[input.territory], day);
  const basis = citationsOf(row);
  const signatures = signatureConditions(input, row.value, basis, year);
  const held = input.heldYearBefore;
  if (!row.value.carriesOver || held === false) return signatures;
  // Signatures in time are enough; without them all hangs on the year before.
  if (held === undefined && signatures.every(({ answer }) => answer === 'yes')) return signatures;
  const figures = [yearText('yearBefore', year - 1)];
  return [{ name: 'held-year-before', answer: ofFact(held), basis, figures, path: ['heldYearBefore'] }];
}

function weakest(conditions: readonly Condition[]): Answer {
  return WEAKEST_FIRST.find((one) => conditions.some(({ answer }) => answer === one)) ?? 'yes';
}

function conditionFindings(conditions: readonly Condition[]): readonly Finding[] {
  return conditions.map(({ name, answer, ...grounds }) =>
    finding({ code: `charges/property-tax-relief/${name}`, ...VERDICTS[answer], ...grounds }),
  );
}

interface Tax {
  readonly before: Explained;
  readonly relief: Explained;
  readonly after: Explained;
}

function taxOf(input: PropertyTaxReliefInput, { day }: TaxYear, answer: Answer): Tax {
  const base = given({ key: 'charges/property-tax-base', name: 'base', unit: 'eur' }, exact(input.base));
  const rate = given({ key: 'charges/property-tax-rate', name: 'rate', unit: 'share' }, exact(input.rate));
  const before = productInCents({ key: 'charges/property-tax-before', name: 'taxBefore', unit: 'eur' }, [base, rate]);
  if (answer === 'no') {
    const none = given({ key: 'charges/property-tax-relief/none', name: 'relief', unit: 'eur' }, 0);
    const after = differenceOf({ key: 'charges/property-tax-after', name: 'taxAfter', unit: 'eur' }, [before, none]);
    return { before, relief: none, after };
  }
  const row = requireRow(propertyTaxReliefShare, day);
  const taken = given(
    { key: 'charges/property-tax-relief-share', name: 'reliefShare', unit: 'share', citations: citationsOf(row) },
    row.value,
  );
  const offBase = productInCents({ key: 'charges/property-tax-relief-on-base', name: 'offBase', unit: 'eur' }, [
    base,
    taken,
  ]);
  const left = differenceOf({ key: 'charges/property-tax-base-after', name: 'baseAfter', unit: 'eur' }, [
    base,
    offBase,
  ]);
  const suffix = answer === 'yes' ? '' : '/if-conditions-met';
  const after = productInCents({ key: `charges/property-tax-after${suffix}`, name: 'taxAfter', unit: 'eur' }, [
    left,
    rate,
  ]);
  // The relief is what the landlord no longer pays: the three figures add up whatever the roundings.
  const relief = differenceOf({ key: `charges/property-tax-relief-amount${suffix}`, name: 'relief', unit: 'eur' }, [
    before,
    after,
  ]);
  return { before, relief, after };
}

function perDwellingOf(relief: Explained, dwellings: number): ReliefPerDwelling {
  const cents = apportion(toCents(relief.value), weights(Array.from({ length: dwellings }, () => 1)));
  // Equal weights: the first dwellings have the cents left over.
  const [highest = 0] = cents;
  const lowest = cents.at(-1) ?? highest;
  const one = given({ key: 'charges/property-tax-relief-one-dwelling', name: 'dwelling', unit: 'count' }, 1);
  const all = given({ key: 'charges/property-tax-relief-dwellings', name: 'dwellings', unit: 'count' }, dwellings);
  const label = { key: 'charges/property-tax-relief-per-dwelling', name: 'perDwelling', unit: 'eur' } as const;
  const amountOn = (part: number): ExplainedAmount => amountOf(apportioned(label, relief, one, all, fromCents(part)));
  return {
    cents,
    highest: amountOn(highest),
    countOfHighest: cents.filter((part) => part === highest).length,
    lowest: amountOn(lowest),
  };
}

interface AssessedAction {
  readonly action: ReliefAction;
  readonly finding: Finding;
}

function assessAction(input: ReliefActionInput, path: ErrorPath, { day }: TaxYear): AssessedAction {
  const context = [figure('action', input.label, 'text')];
  const cost = given(
    { key: 'charges/relief-action-cost', name: 'cost', unit: 'eur-ttc', context },
    exact(input.costTtc),
  );
  const paid = given(
    { key: 'charges/relief-action-paid', name: 'paid', unit: 'eur-ttc', context },
    exact(input.paidByRelief ?? input.costTtc),
  );
  if (paid.value.greaterThan(cost.value)) {
    return refuse('charges/relief-above-cost', `at most the cost, ${cost.value.toFixed(2)}`, input.paidByRelief, [
      ...path,
      'paidByRelief',
    ]);
  }
  const row = requireRow(propertyTaxReliefPaidShare, day);
  const none = given(
    { key: 'charges/relief-action-paid-share', name: 'paidShare', unit: 'share', citations: citationsOf(row) },
    row.value,
  );
  const recoverable = productInCents(
    { key: 'charges/relief-action-recoverable-of-paid', name: 'recoverable', unit: 'eur-ttc', context },
    [paid, none],
  );
  const ordinary = differenceOf({ key: 'charges/relief-action-ordinary', name: 'ordinary', unit: 'eur-ttc', context }, [
    cost,
    paid,
  ]);
  const charged = input.chargedToTenants;
  const answer = charged === undefined ? 'unknown' : ofFact(exact(charged).lessThanOrEqualTo(ordinary.value));
  return {
    action: {
      label: input.label,
      cost: amountOf(cost),
      paidByRelief: amountOf(paid),
      recoverableOfPaid: amountOf(recoverable),
      ordinaryPart: amountOf(ordinary),
    },
    finding: finding({
      code: 'charges/property-tax-relief-not-charged-again',
      ...VERDICTS[answer],
      basis: citationsOf(requireRow(propertyTaxReliefUse, day)),
      figures: [
        ...context,
        paid.explanation.result,
        ordinary.explanation.result,
        ...(charged === undefined ? [] : [figure('charged', exact(charged), 'eur-ttc')]),
      ],
      path,
    }),
  };
}

// A relief cannot pay for more than it is worth: how much of each action it pays is then to be said.
function aboveRelief(assessed: readonly AssessedAction[], relief: Explained, { day }: TaxYear): readonly Finding[] {
  const paid = assessed.reduce((sum, { action }) => sum.plus(action.paidByRelief.euros), exact(0));
  if (paid.lessThanOrEqualTo(relief.value)) return [];
  return [
    finding({
      code: 'charges/property-tax-relief-actions-above-relief',
      outcome: 'uncertain',
      reason: 'missing-fact',
      severity: 'warning',
      basis: citationsOf(requireRow(propertyTaxReliefUse, day)),
      figures: [figure('paid', paid, 'eur-ttc'), figure('relief', relief.value, 'eur')],
      path: ['actions'],
    }),
  ];
}

function useFindings(assessed: readonly AssessedAction[], relief: Explained, taxYear: TaxYear): readonly Finding[] {
  if (assessed.length === 0) return [];
  const row = requireRow(propertyTaxReliefPaidShare, taxYear.day);
  return [
    ...assessed.map((one) => one.finding),
    ...aboveRelief(assessed, relief, taxYear),
    finding({
      code: 'charges/property-tax-relief-paid-part',
      outcome: 'uncertain',
      reason: 'unconfirmed-value',
      severity: 'info',
      basis: citationsOf(row),
      figures: [figure('share', row.value, 'share')],
      path: ['actions'],
    }),
  ];
}

/**
 * Computes the relief from property tax (abattement de taxe foncière, TFPB) of social dwellings in a priority district
 * (QPV), says whether its conditions are met, and what of the actions that it pays for may still be charged to tenants.
 *
 * The relief is taken off the base; each product is rounded half up to the cent. `relief` is `taxBefore` less `taxAfter`,
 * so that the three add up. A signature counts on the last day itself. The property tax is never recoverable from
 * tenants, with or without the relief.
 *
 * Source: CGI art. 1388 bis; loi 2023-1322 art. 73 for the tax years 2025 to 2030; loi 2025-127 art. 47 and 114 for 2025.
 * That what the relief has paid counts as zero in the charges is a reading that no text states: it is said as uncertain.
 *
 * @param input - Tax year, base and rate, what is known of the conditions, the number of dwellings, the actions.
 * @returns The tax with and without the relief, the relief on each dwelling, the actions, the findings.
 * @throws {@link PalierError} with the path of what is refused: `charges/tax-year-not-read` before 2025,
 * `charges/relief-above-cost`, and the codes of {@link parseInput}.
 *
 * @example
 * ```ts
 * const result = propertyTaxRelief({
 *   taxYear: 2026,
 *   territory: 'metropole',
 *   base: '180000.00',
 *   rate: '0.3333',
 *   inPriorityDistrict: true,
 *   longExemptionEnded: true,
 *   cityContractSignedOn: '2024-06-28',
 *   useConventionSignedOn: '2025-03-20',
 *   dwellings: 120,
 * });
 * console.log(result.status, result.taxBefore.euros.toFixed(2)); //=> available 59994.00
 * console.log(result.taxAfter.euros.toFixed(2), result.relief.euros.toFixed(2)); //=> 41995.80 17998.20
 * console.log(result.perDwelling?.highest.euros.toFixed(2), result.perDwelling?.lowest.euros.toFixed(2)); //=> 149.99 149.98
 * ```
 */
export function propertyTaxRelief(input: PropertyTaxReliefInput): PropertyTaxRelief {
  const checked = parseInput(propertyTaxReliefSchema, input);
  const taxYear = taxYearOf(checked.taxYear);
  const conditions = [
    periodCondition(taxYear),
    ...scopeConditions(checked, taxYear),
    ...agreementConditions(checked, taxYear),
  ];
  const answer = weakest(conditions);
  const tax = taxOf(checked, taxYear, answer);
  const assessed = (checked.actions ?? []).map((one, position) => assessAction(one, ['actions', position], taxYear));
  const taken = requireRow(propertyTaxReliefShare, taxYear.day);
  const available = finding({
    code: 'charges/property-tax-relief-available',
    ...VERDICTS[answer],
    basis: citationsOf(taken),
    figures: [yearText('taxYear', checked.taxYear), figure('share', taken.value, 'share')],
  });
  const neverRecoverable = finding({
    code: 'charges/property-tax-not-recoverable',
    outcome: 'met',
    severity: 'info',
    basis: citationsOf(requireRow(propertyTaxRecovery, taxYear.day)),
  });
  return {
    taxYear: checked.taxYear,
    status: STATUSES[answer],
    taxBefore: amountOf(tax.before),
    relief: amountOf(tax.relief),
    taxAfter: amountOf(tax.after),
    ...(checked.dwellings === undefined ? {} : { perDwelling: perDwellingOf(tax.relief, checked.dwellings) }),
    actions: assessed.map(({ action }) => action),
    findings: [
      available,
      ...conditionFindings(conditions),
      ...useFindings(assessed, tax.relief, taxYear),
      neverRecoverable,
    ],
  };
}

/**
 * The same as {@link propertyTaxRelief}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The relief, or why the input was refused.
 *
 * @example
 * ```ts
 * const result = safePropertyTaxRelief({ taxYear: 2024 } as never);
 * console.log(result.ok ? 'accepted' : result.error.code); //=> core/missing-value
 * ```
 */
export function safePropertyTaxRelief(input: PropertyTaxReliefInput): SafeResult<PropertyTaxRelief> {
  return attempt(() => propertyTaxRelief(input));
}
