/**
 * The value of a lot and of a need, with the steps that led to it: as few as there are parts.
 */
import { exact, type Decimal, type Explained, type Figure, type Operation, type StepLabel } from '../../core/index.js';
import type { ContractPeriod, ContractValue, NamedAmount } from './contract-value.js';
import type { NeedParts, PreviousPurchases, RecurringNeed } from './need-value-input.js';
import type { NeedValueRules } from './need-value-rules.js';

const HT = 'eur-ht' as const;
const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);

// Thousands of needs are valued at a time, each from amounts read and checked before: these steps are those of the core,
// without the checks that it makes on every part for callers it does not know. Whole cents times a whole number need no
// rounding.
function step(label: StepLabel, operation: Operation, parts: readonly Explained[], value: Decimal): Explained {
  const { key, name, unit, context = NONE, citations = NONE } = label;
  const steps = parts.length === 0 ? NONE : parts.map(({ explanation }) => explanation);
  const inputs = parts.length === 0 ? NONE : steps.map(({ result }) => result);
  const result = { name, value: value.toFixed(), unit };
  return { value, explanation: { key, operation, inputs, result, context, citations, steps } };
}

function given(label: StepLabel, value: Decimal): Explained {
  return step(label, 'given', NONE, value);
}

function sumOf(label: StepLabel, parts: readonly Explained[]): Explained {
  let total = exact(0);
  for (const { value } of parts) total = total.plus(value);
  return step(label, 'sum', parts, total);
}

function textFigure(name: string, value: string): Figure {
  return { name, value, unit: 'text' };
}

function monthsFigure(months: number): Figure {
  return { name: 'months', value: String(months), unit: 'months' };
}

function timesStep({ amount, months, times }: ContractPeriod, label: StepLabel): Explained {
  const one = given({ key: 'lots/period-amount', name: 'amount', unit: HT, context: [monthsFigure(months)] }, amount);
  const count = given({ key: 'lots/period-count', name: 'times', unit: 'count' }, exact(times));
  return step(label, 'product', [one, count], amount.times(times));
}

function periodStep(period: ContractPeriod): Explained {
  const { kind, amount, months, times } = period;
  if (times > 1) return timesStep(period, { key: `lots/${kind}-periods`, name: kind, unit: HT });
  return given({ key: `lots/${kind}-period`, name: kind, unit: HT, context: [monthsFigure(months)] }, amount);
}

function namedStep(key: string, { label, amount }: NamedAmount, rest: Partial<StepLabel> = {}): Explained {
  return given({ key, name: 'part', unit: HT, context: [textFigure('label', label)], ...rest }, amount);
}

/**
 * Adds up what a contract or a lot is worth, without saying how.
 *
 * @param value - Its value, checked.
 * @returns Euros HT over its whole life: every period, option and tranche.
 *
 * @internal
 */
export function lotTotal(value: ContractValue): Decimal {
  let total = exact(0);
  for (const { amount, times } of value.periods) total = total.plus(times === 1 ? amount : amount.times(times));
  for (const { amount } of value.options) total = total.plus(amount);
  for (const { amount } of value.optionalTranches) total = total.plus(amount);
  return total;
}

/**
 * Adds up what a lot is worth and says how.
 *
 * @param rules - The rules of the day.
 * @param number - Number of the lot.
 * @param value - Its value, checked.
 * @returns Euros HT over its whole life; one step for a lot of one period.
 *
 * @internal
 */
export function lotValue(rules: NeedValueRules, number: string, value: ContractValue): Explained {
  const { periods, framework, options, optionalTranches, months } = value;
  const label: StepLabel = {
    key: `lots/lot-value/${framework}`,
    name: 'lot',
    unit: HT,
    context: [textFigure('number', number), monthsFigure(months)],
    ...(framework === 'none' ? {} : { citations: rules.basis.framework }),
  };
  const [first] = periods;
  if (first !== undefined && periods.length === 1 && options.length === 0 && optionalTranches.length === 0) {
    return first.times === 1 ? given(label, first.amount) : timesStep(first, label);
  }
  return sumOf(label, [
    ...periods.map(periodStep),
    ...options.map((one) => namedStep('lots/option', one)),
    ...optionalTranches.map((one) => namedStep('lots/optional-tranche', one, { citations: rules.basis.tranches })),
  ]);
}

/**
 * Adds up the lots and what is counted with them: the need as the contracts planned make it.
 *
 * @param rules - The rules of the day.
 * @param parts - What the need is made of.
 * @param lots - The values of its lots.
 * @returns Euros HT.
 *
 * @internal
 */
export function plannedNeed(rules: NeedValueRules, parts: NeedParts, lots: readonly Explained[]): Explained {
  const { basis } = rules;
  const { category, premiums, madeAvailable, sameNeed = [], units = [] } = parts;
  const others = [
    ...(premiums === undefined ? [] : [given({ key: 'lots/premiums', name: 'premiums', unit: HT }, premiums)]),
    ...(madeAvailable === undefined
      ? []
      : [
          given({ key: 'lots/made-available', name: 'madeAvailable', unit: HT, citations: basis.works }, madeAvailable),
        ]),
    ...sameNeed.map((one) =>
      category === 'works'
        ? namedStep('lots/same-need/works', one, { citations: basis.works })
        : namedStep('lots/same-need/others', one, { citations: basis.homogeneous }),
    ),
    ...units
      .filter(({ autonomous }) => !autonomous)
      .map((one) => namedStep('lots/unit-need', one, { citations: basis.units })),
  ];
  return sumOf(
    { key: 'lots/need-value', name: 'need', unit: HT, citations: basis.contents },
    others.length === 0 ? lots : [...lots, ...others],
  );
}

function previousStep({ amount, correction }: PreviousPurchases): Explained {
  const label = { key: 'lots/recurring-previous', name: 'previous', unit: HT } as const;
  if (correction.isZero()) return given(label, amount);
  const isFall = correction.isNegative();
  const key = isFall ? 'lots/recurring-fall' : 'lots/recurring-rise';
  const spent = given({ key: 'lots/recurring-performed', name: 'performed', unit: HT }, amount);
  const change = given({ key, name: 'change', unit: HT }, correction.abs());
  return step(label, isFall ? 'difference' : 'sum', [spent, change], amount.plus(correction));
}

/**
 * The regular need over twelve months: the larger of the two methods when both figures are given.
 *
 * @param rules - The rules of the day.
 * @param recurring - Its figures, one at least.
 * @returns Euros HT.
 *
 * @internal
 */
export function recurringNeed(rules: NeedValueRules, recurring: RecurringNeed): Explained {
  const { previous, next } = recurring;
  const methods = [
    ...(previous === undefined ? [] : [previousStep(previous)]),
    ...(next === undefined ? [] : [given({ key: 'lots/recurring-next', name: 'next', unit: HT }, next)]),
  ];
  const larger = methods.reduce((best, one) => (one.value.greaterThan(best.value) ? one : best));
  const label: StepLabel = {
    key: 'lots/recurring-need',
    name: 'recurring',
    unit: HT,
    citations: rules.basis.recurring,
  };
  return step(label, 'pick', [larger], larger.value);
}

/**
 * Keeps one reading of the need, and names what the other one gave.
 *
 * @param rules - The rules of the day.
 * @param kept - The larger reading.
 * @param other - The value of the other one.
 * @returns The value of the need.
 *
 * @internal
 */
export function largerReading(rules: NeedValueRules, kept: Explained, other: Decimal): Explained {
  const context: readonly Figure[] = [{ name: 'other', value: other.toFixed(), unit: HT }];
  const label: StepLabel = { key: 'lots/need-larger', name: 'need', unit: HT, citations: rules.basis.reading, context };
  return step(label, 'pick', [kept], kept.value);
}
