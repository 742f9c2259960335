import { exact, type Decimal, type Explanation, type Figure } from '../../src/core/index.js';

const value = (one: Figure | undefined): Decimal => exact(one?.value ?? 'NaN');

/** Does each step over again from its inputs, without a line of the package's own arithmetic on steps. */
function again({ operation, inputs, result }: Explanation): Decimal {
  const [first, ...others] = inputs;
  switch (operation) {
    case 'given':
      return value(result);
    case 'sum':
      return inputs.reduce((sum, one) => sum.plus(value(one)), exact(0));
    case 'difference':
      return others.reduce((left, one) => left.minus(value(one)), value(first));
    case 'product':
      return inputs.reduce((left, one) => left.times(value(one)), exact(1));
    case 'quotient':
      return value(first).dividedBy(value(others[0]));
    case 'pick':
      return value(first);
    case 'proportion':
      return value(first).times(value(others[0])).dividedBy(value(others[1]));
  }
}

/**
 * Every arithmetic mistake in a tree of steps: a result that does not follow from its inputs, a rounding that is not
 * the one it says or that went further than a cent, an input that is not the result of the step that explains it.
 */
export function mistakesIn(explanation: Explanation): readonly string[] {
  const { key, inputs, result, rounding, steps } = explanation;
  const mistakes: string[] = [];
  const computed = again(explanation);
  if (rounding === undefined) {
    if (!computed.equals(value(result))) mistakes.push(`${key}: ${computed.toFixed()} is not ${result.value}`);
  } else {
    if (!computed.equals(rounding.exact)) mistakes.push(`${key}: ${computed.toFixed()} is not ${rounding.exact}`);
    const moved = value(result).minus(rounding.exact);
    const kept =
      rounding.rule === 'half-up'
        ? moved.abs().lessThanOrEqualTo('0.005')
        : rounding.rule === 'down'
          ? moved.lessThanOrEqualTo(0) && moved.greaterThan('-0.01')
          : moved.isFinite();
    if (!kept) mistakes.push(`${key}: ${rounding.exact} is not rounded to ${result.value} by ${rounding.rule}`);
    if (!value(result).times(100).isInteger()) mistakes.push(`${key}: ${result.value} is not whole cents`);
  }
  if (JSON.stringify(steps.map((step) => step.result)) !== JSON.stringify(inputs)) {
    mistakes.push(`${key}: its steps do not explain its inputs`);
  }
  return [...mistakes, ...steps.flatMap((step) => mistakesIn(step))];
}
