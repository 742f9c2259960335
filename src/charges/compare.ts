/**
 * The same work done in two ways: what changes for the tenants, for the landlord and in all.
 */
import * as z from 'zod';

import {
  apportioned,
  attempt,
  civilDate,
  differenceOf,
  exact,
  figure,
  finding,
  fromCents,
  given,
  parseInput,
  refuse,
  schemaOf,
  sumOf,
  type CivilDate,
  type ErrorPath,
  type Explained,
  type Figure,
  type Finding,
  type SafeResult,
  type Weights,
} from '../core/index.js';
import {
  chargesRegimes,
  citationsOf,
  cite,
  rowOn,
  textsCheckedOn,
  type ChargesRegime,
  type LawRow,
} from '../law/index.js';
import { assessContracts, assessSupplies, overlapsOf, type ContractLinePart } from './contract.js';
import { changeOfColumns, columnsOf, vacantSum, yearCents, type DwellingColumns } from './distribution.js';
import { neutralPrices, type NeutralPrice } from './neutral-price.js';
import { amountOf, explainedOf, type CostPart, type ExplainedAmount, type Rules } from './part.js';
import { decreeOf, statuteOf } from './regime.js';
import { asResidence, weightsFor, type ApportionmentKey, type Residence, type ResidenceInput } from './residence.js';
import { arrangementSchema, type ArrangementInput } from './schema.js';
import { assessStaff } from './staff.js';

/** What {@link compareArrangements} is given. All amounts are for one year. */
export interface ComparisonInput {
  /** The day whose law is applied, `YYYY-MM-DD`. */
  readonly on: string;
  /** The residence: made once by {@link residence}, or what makes one. */
  readonly residence: Residence | ResidenceInput;
  /** The key that the recoverable charges are apportioned by. */
  readonly key: ApportionmentKey;
  /** How the work is done today. */
  readonly before: ArrangementInput;
  /** How it would be done. */
  readonly after: ArrangementInput;
}

/** Who bears what over a year. `total` is `tenants` plus `landlord`; `recoverable` is `tenants` plus `vacancy`. */
export interface Balance {
  /** What leaves the landlord's account: invoices TTC and employer cost. */
  readonly total: ExplainedAmount;
  /** What the list allows to be charged, before vacancy. */
  readonly recoverable: ExplainedAmount;
  /** What the list does not allow to be charged. */
  readonly notRecoverable: ExplainedAmount;
  /** The share of vacant dwellings in what is recoverable: the landlord bears it. */
  readonly vacancy: ExplainedAmount;
  /** What the tenants in place pay. */
  readonly tenants: ExplainedAmount;
  /** What stays with the landlord: not recoverable, and vacancy. */
  readonly landlord: ExplainedAmount;
}

/** One way of doing the work, computed. */
export interface ArrangementResult extends Balance {
  /** Its name. */
  readonly label: string;
  /** Everything it pays for. */
  readonly parts: readonly CostPart[];
  /** What was given, checked. */
  readonly given: ArrangementInput;
}

/** What each dwelling bears in each arrangement, and the change. */
export interface PerDwelling {
  /** Today. */
  readonly before: DwellingColumns;
  /** As it would be. */
  readonly after: DwellingColumns;
  /** After less before, dwelling by dwelling. */
  readonly change: DwellingColumns;
}

/** Two ways of doing the same work, compared over a year. */
export interface Comparison {
  /** The day whose law was applied. */
  readonly on: CivilDate;
  /** The key of apportionment. */
  readonly key: ApportionmentKey;
  /** The residence. */
  readonly residence: Residence;
  /** Today. */
  readonly before: ArrangementResult;
  /** As it would be. */
  readonly after: ArrangementResult;
  /** After less before: a positive amount is a rise. */
  readonly change: Balance;
  /** What each dwelling bears. */
  readonly perDwelling: PerDwelling;
  /** For each contract of `after`, the price at which the switch is neutral for the tenants. */
  readonly neutralPrices: readonly NeutralPrice[];
  /** What the law says, with its articles. */
  readonly findings: readonly Finding[];
}

/** What one dwelling bears, with every step. */
export interface DwellingExplanation {
  /** Today. */
  readonly before: ExplainedAmount;
  /** As it would be. */
  readonly after: ExplainedAmount;
  /** After less before. */
  readonly change: ExplainedAmount;
}

const comparisonSchema = z.strictObject({
  on: schemaOf((value) => civilDate(value as string)),
  residence: z.unknown(),
  key: z.enum(['per-dwelling', 'living-area', 'thousandths']),
  before: arrangementSchema,
  after: arrangementSchema,
});

// Out of the enumerable properties, so that a comparison prints, compares and serialises as data.
const MADE: unique symbol = Symbol.for('palier.Comparison') as never;

/**
 * Checks that a value is what {@link compareArrangements} returned: its parts are then trusted. A copy, or one read back
 * from JSON, is not.
 *
 * @param comparison - Anything.
 * @returns The comparison.
 * @throws {@link PalierError} `charges/not-a-comparison`.
 *
 * @internal
 */
export function asComparison(comparison: Comparison): Comparison {
  const isMade = typeof comparison === 'object' && (comparison as Comparison | null) !== null && MADE in comparison;
  return isMade
    ? comparison
    : refuse('charges/not-a-comparison', 'what compareArrangements returned', comparison, ['comparison']);
}

/** A thousand billion euros: beyond, cents would no longer be exact. */
const MAX_TOTAL = 1e12;

interface Assessment {
  readonly result: ArrangementResult;
  readonly cents: readonly number[];
  readonly contractLines: readonly ContractLinePart[];
  readonly findings: readonly Finding[];
}

// A weight as people gave it: the units of the kernel are scaled to whole numbers.
function weightStep(
  point: 'own-weight' | 'vacant-weight' | 'all-weights',
  name: string,
  key: ApportionmentKey,
  { decimals }: Weights,
  units: number,
): Explained {
  const unit = key === 'per-dwelling' ? 'count' : 'weight';
  return given({ key: `charges/${point}/${key}`, name, unit }, exact(units).dividedBy(exact(10).pow(decimals)));
}

function vacancyOf(
  place: Residence,
  key: ApportionmentKey,
  recoverable: Explained,
  context: readonly Figure[],
  cents: readonly number[],
): Explained {
  const weights = weightsFor(place, key);
  return apportioned(
    { key: 'charges/vacancy', name: 'vacancy', unit: 'eur', context },
    recoverable,
    weightStep('vacant-weight', 'vacantWeight', key, weights, vacantSum(place, Array.from(weights.units))),
    weightStep('all-weights', 'allWeights', key, weights, weights.total),
    fromCents(vacantSum(place, cents)),
    'sum-of-parts',
  );
}

function assess(
  arrangement: ArrangementInput,
  place: Residence,
  key: ApportionmentKey,
  rules: Rules,
  side: 'before' | 'after',
): Assessment {
  const path: ErrorPath = [side];
  const { contracts = [], supplies = [] } = arrangement;
  const staff = assessStaff(arrangement, overlapsOf(contracts, rules), rules, path);
  const supplied = assessSupplies(supplies, rules, path);
  const contracted = assessContracts(contracts, rules, path);
  const context = [figure('arrangement', arrangement.label, 'text')];
  const parts = [...staff.parts, ...supplied.parts, ...contracted.parts];
  const total = sumOf(
    { key: 'charges/total', name: 'total', unit: 'eur', context },
    parts.map((part) => explainedOf(part.cost)),
  );
  const recoverable = sumOf(
    { key: 'charges/recoverable', name: 'recoverable', unit: 'eur', context },
    parts.map((part) => explainedOf(part.recoverable)),
  );
  const notRecoverable = differenceOf(
    { key: 'charges/not-recoverable', name: 'notRecoverable', unit: 'eur', context },
    [total, recoverable],
  );
  if (total.value.greaterThan(MAX_TOTAL)) {
    return refuse(
      'charges/total-too-large',
      `a total of at most ${String(MAX_TOTAL)} euros`,
      total.value.toFixed(2),
      path,
    );
  }
  const cents = yearCents(place, key, recoverable.value);
  const vacancy = vacancyOf(place, key, recoverable, context, cents);
  const tenants = differenceOf({ key: 'charges/tenants', name: 'tenants', unit: 'eur', context }, [
    recoverable,
    vacancy,
  ]);
  const landlord = sumOf({ key: 'charges/landlord', name: 'landlord', unit: 'eur', context }, [
    notRecoverable,
    vacancy,
  ]);
  return {
    cents,
    contractLines: contracted.parts,
    findings: [...staff.findings, ...supplied.findings, ...contracted.findings],
    result: {
      label: arrangement.label,
      parts,
      given: arrangement,
      total: amountOf(total),
      recoverable: amountOf(recoverable),
      notRecoverable: amountOf(notRecoverable),
      vacancy: amountOf(vacancy),
      tenants: amountOf(tenants),
      landlord: amountOf(landlord),
    },
  };
}

function changeOf(before: Balance, after: Balance): Balance {
  const change = (name: keyof Balance): ExplainedAmount => {
    const label = { key: `charges/change/${name}`, name, unit: 'eur' } as const;
    return amountOf(differenceOf(label, [explainedOf(after[name]), explainedOf(before[name])]));
  };
  return {
    total: change('total'),
    recoverable: change('recoverable'),
    notRecoverable: change('notRecoverable'),
    vacancy: change('vacancy'),
    tenants: change('tenants'),
    landlord: change('landlord'),
  };
}

function commonFindings(
  comparison: Omit<Comparison, 'findings'>,
  regime: LawRow<ChargesRegime>,
  rules: Rules,
): readonly Finding[] {
  const { change, residence: place, key } = comparison;
  const account = cite('loi-89-462', { article: 'art. 23', confidence: 'confirmed' });
  const findings = [
    finding({
      code: 'charges/regime',
      outcome: 'met',
      severity: 'info',
      basis: citationsOf(regime),
      figures: [figure('residence', place.name, 'text')],
      path: ['residence', 'regime'],
    }),
    finding({
      code: `charges/key/${key}`,
      outcome: 'not-applicable',
      severity: 'info',
      basis: [account, cite('cass-2010-12-08-09-71124', { confidence: 'confirmed' })],
      path: ['key'],
    }),
  ];
  const checkedOn = textsCheckedOn();
  if (rules.on > checkedOn) {
    findings.push(
      finding({
        code: 'charges/law-checked-before',
        outcome: 'uncertain',
        reason: 'unconfirmed-value',
        severity: 'info',
        basis: [statuteOf(rules), decreeOf('art. 2', rules)],
        figures: [figure('checked', checkedOn, 'day'), figure('on', rules.on, 'day')],
        path: ['on'],
      }),
    );
  }
  const vacant = place.dwellings.filter((dwelling) => dwelling.vacant).length;
  if (vacant > 0) {
    findings.push(
      finding({
        code: 'charges/vacancy-with-landlord',
        outcome: 'met',
        severity: 'info',
        basis: [cite('ca-paris-1994-05-18', { confidence: 'single-source' })],
        figures: [figure('vacant', vacant, 'count'), figure('vacancy', comparison.after.vacancy.euros, 'eur')],
        path: ['residence', 'dwellings'],
      }),
    );
  }
  if (change.tenants.euros.isPositive() && !change.tenants.euros.isZero() && change.total.euros.isNegative()) {
    findings.push(
      finding({
        code: 'charges/tenants-pay-more-while-total-falls',
        outcome: 'not-applicable',
        severity: 'warning',
        basis: [statuteOf(rules), decreeOf('art. 2', rules)],
        figures: [figure('tenants', change.tenants.euros, 'eur'), figure('total', change.total.euros, 'eur')],
        path: ['after'],
      }),
    );
  }
  return findings;
}

/**
 * Compares two ways of doing a residence's work over a year: what tenants may be charged, what stays with the landlord,
 * the total, the change, each dwelling's part, the price at which the switch is neutral for the tenants, and what the
 * law says of it all. Each amount carries the steps that led to it.
 *
 * Source: CCH art. L442-3 or loi 89-462 art. 23; décrets 82-955 and 87-713 art. 2 and annex, as of the day given.
 *
 * @param input - Day, residence, key, and the two arrangements; amounts are for one year.
 * @returns The comparison.
 * @throws {@link PalierError} with the path of what is refused: an unknown key, an amount that is not exact, a weight
 * that a dwelling lacks for the key, a line with no price or with two, a rate of VAT that must be stated…
 *
 * @example
 * ```ts
 * const comparison = compareArrangements({
 *   on: '2026-01-01',
 *   key: 'per-dwelling',
 *   residence: {
 *     name: 'Les Tilleuls',
 *     regime: 'hlm',
 *     territory: 'metropole',
 *     dwellings: [{ id: '1' }, { id: '2' }],
 *   },
 *   before: {
 *     label: 'caretaker',
 *     caretakers: [{ label: 'post', workers: [{ grossEmployerCost: '1000', tasks: ['common-parts', 'waste'] }] }],
 *   },
 *   after: {
 *     label: 'association',
 *     contracts: [
 *       {
 *         label: 'cleaning',
 *         provider: { name: 'HEP', kind: 'EI', vatStatus: 'taxed' },
 *         separatesRecoverable: true,
 *         lines: [{ label: 'stairs', task: 'common-parts-cleaning', priceHt: '700' }],
 *       },
 *     ],
 *   },
 * });
 * console.log(comparison.change.total.euros.toFixed(2)); //=> -160.00
 * console.log(comparison.change.tenants.euros.toFixed(2)); //=> 90.00
 * ```
 */
export function compareArrangements(input: ComparisonInput): Comparison {
  const checked = parseInput(comparisonSchema, input);
  const on = checked.on;
  const place = asResidence(input.residence, ['residence']);
  const regime = rowOn(chargesRegimes[place.regime], on);
  if (regime === undefined) {
    return refuse('charges/no-text-then', `a day on which a text lists the charges of the regime ${place.regime}`, on, [
      'on',
    ]);
  }
  const rules: Rules = { on, regime: regime.value, territory: place.territory };
  const before = assess(checked.before, place, checked.key, rules, 'before');
  const after = assess(checked.after, place, checked.key, rules, 'after');
  const today = columnsOf(place, before.cents);
  const tomorrow = columnsOf(place, after.cents);
  const comparison = {
    on,
    key: checked.key,
    residence: place,
    before: before.result,
    after: after.result,
    change: changeOf(before.result, after.result),
    perDwelling: { before: today, after: tomorrow, change: changeOfColumns(place, today, tomorrow) },
    neutralPrices: neutralPrices(before.result, after.result, after.contractLines),
  };
  const made: Comparison = {
    ...comparison,
    findings: [...commonFindings(comparison, regime, rules), ...before.findings, ...after.findings],
  };
  return Object.defineProperty(made, MADE, { value: true });
}

/**
 * The same as {@link compareArrangements}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The comparison, or why it was refused.
 *
 * @example
 * ```ts
 * const result = safeCompareArrangements({} as never);
 * console.log(result.ok ? 'accepted' : result.error.code); //=> core/missing-value
 * ```
 */
export function safeCompareArrangements(input: ComparisonInput): SafeResult<Comparison> {
  return attempt(() => compareArrangements(input));
}

/**
 * Explains what one dwelling bears in a comparison, down to the amounts given.
 *
 * @param comparison - What {@link compareArrangements} returned.
 * @param dwelling - The dwelling's identifier.
 * @returns Its amounts before and after and the change, each with its steps.
 * @throws {@link PalierError} `charges/not-a-comparison`, `charges/unknown-dwelling`.
 *
 * @example
 * ```ts
 * const result = attempt(() => explainDwelling({} as never, '3'));
 * console.log(result.ok ? 'found' : result.error.code); //=> charges/not-a-comparison
 * ```
 */
export function explainDwelling(comparison: Comparison, dwelling: string): DwellingExplanation {
  const { residence: place, key, perDwelling } = asComparison(comparison);
  const position = place.dwellings.findIndex(({ id }) => id === dwelling);
  if (position < 0) return refuse('charges/unknown-dwelling', 'a dwelling of the residence', dwelling, ['dwelling']);
  const weights = weightsFor(place, key);
  const own = weightStep('own-weight', 'weight', key, weights, weights.units[position] ?? 0);
  const all = weightStep('all-weights', 'allWeights', key, weights, weights.total);
  const shareOf = (side: 'before' | 'after'): Explained => {
    const context = [figure('dwelling', dwelling, 'text'), figure('arrangement', comparison[side].label, 'text')];
    const label = { key: `charges/dwelling-share`, name: side, unit: 'eur', context } as const;
    const cents = perDwelling[side].perYear.cents[position] ?? 0;
    return apportioned(label, explainedOf(comparison[side].recoverable), own, all, fromCents(cents));
  };
  const before = shareOf('before');
  const after = shareOf('after');
  const context = [figure('dwelling', dwelling, 'text')];
  const change = differenceOf({ key: 'charges/dwelling-change', name: 'change', unit: 'eur', context }, [
    after,
    before,
  ]);
  return { before: amountOf(before), after: amountOf(after), change: amountOf(change) };
}
