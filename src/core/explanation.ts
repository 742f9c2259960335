/**
 * Arithmetic that says how it was done: every figure carries the steps that led to it.
 */
import { checkList, checkOneOf, checkRecord, checkText } from './check.js';
import type { Citation } from './citation.js';
import { exact, type Decimal, type DecimalInput } from './decimal.js';
import { refuse } from './errors.js';
import { figure, formatFigure, type Figure, type Locale, type Unit } from './figure.js';
import { formatCitations } from './finding.js';
import { escapeMarkdown, fillMessage, type Messages } from './message.js';
import { roundToCents } from './money.js';

/**
 * How a figure came about: `given` by the caller or by a dated row, or computed from the inputs in their order.
 * `pick` keeps the one input that a rule designates; `proportion` takes of the first input what the second is to the third.
 */
export type Operation = 'given' | 'sum' | 'difference' | 'product' | 'quotient' | 'pick' | 'proportion';

/** A rounding that took place. */
export interface Rounding {
  /**
   * Half up to the cent, down to the cent, one part by largest remainder, or the sum of several such parts, which may be
   * off by as many cents.
   */
  readonly rule: 'half-up' | 'down' | 'largest-remainder' | 'sum-of-parts';
  /** The figure before it was rounded; at most 40 significant digits. */
  readonly exact: string;
}

/** A tree of steps, as plain JSON: it goes to a file or a database and comes back the same. */
export interface Explanation {
  /** Which text says what this step is. */
  readonly key: string;
  /** What was done. */
  readonly operation: Operation;
  /** What it was done on, in order. */
  readonly inputs: readonly Figure[];
  /** What came out. */
  readonly result: Figure;
  /** The rounding, when there was one. */
  readonly rounding?: Rounding;
  /** Words and figures that the text needs beside the inputs and the result. */
  readonly context: readonly Figure[];
  /** What the step rests on. */
  readonly citations: readonly Citation[];
  /** How the inputs came about. */
  readonly steps: readonly Explanation[];
}

/** A value and how it came about. */
export interface Explained {
  /** The exact value. */
  readonly value: Decimal;
  /** The steps that led to it. */
  readonly explanation: Explanation;
}

/** What names a step. */
export interface StepLabel {
  /** Which text says what this step is. */
  readonly key: string;
  /** Name of the result, for texts and for the steps above. */
  readonly name: string;
  /** Unit of the result. */
  readonly unit: Unit;
  /** What the step rests on. */
  readonly citations?: readonly Citation[];
  /** Words and figures that the text needs beside the inputs and the result. */
  readonly context?: readonly Figure[];
}

function step(
  label: StepLabel,
  operation: Operation,
  parts: readonly Explained[],
  value: Decimal,
  rounding?: Rounding,
): Explained {
  checkText(checkRecord(label, ['label']).key, ['label', 'key']);
  return {
    value,
    explanation: {
      key: label.key,
      operation,
      inputs: parts.map(({ explanation }) => explanation.result),
      result: figure(label.name, value, label.unit),
      ...(rounding === undefined ? {} : { rounding }),
      context: label.context ?? [],
      citations: label.citations ?? [],
      steps: parts.map(({ explanation }) => explanation),
    },
  };
}

function checkParts(parts: readonly Explained[]): void {
  for (const [position, part] of checkList(parts, ['parts']).entries()) {
    const path = ['parts', position];
    checkRecord(checkRecord(part, path).explanation, [...path, 'explanation']);
    exact(part.value);
  }
}

function first(parts: readonly Explained[], label: StepLabel): Explained {
  checkParts(parts);
  return parts[0] ?? refuse('core/empty-list', 'at least one part', parts, [label.name]);
}

/**
 * A figure that nothing here computed: the caller gave it, or a dated row did.
 *
 * @param label - What names it, and the row's citations.
 * @param value - The figure.
 * @returns The value and its step.
 *
 * @example
 * ```ts
 * const cost = given({ key: 'demo/cost', name: 'cost', unit: 'eur' }, '45000');
 * console.log(cost.explanation.result.value); //=> 45000
 * ```
 */
export function given(label: StepLabel, value: DecimalInput): Explained {
  return step(label, 'given', [], exact(value));
}

/**
 * Adds figures.
 *
 * @param label - What names the sum.
 * @param parts - The figures; an empty list sums to zero.
 * @returns The sum and its step.
 *
 * @example
 * ```ts
 * const label = { key: 'demo/x', name: 'x', unit: 'eur' } as const;
 * console.log(sumOf(label, [given(label, '1.10'), given(label, '2')]).value.toFixed(2)); //=> 3.10
 * ```
 */
export function sumOf(label: StepLabel, parts: readonly Explained[]): Explained {
  checkParts(parts);
  return step(
    label,
    'sum',
    parts,
    parts.reduce((sum, { value }) => sum.plus(value), exact(0)),
  );
}

/**
 * Takes figures off a first one.
 *
 * @param label - What names the difference.
 * @param parts - The figure to start from, then those to take off.
 * @returns The difference and its step.
 * @throws {@link PalierError} `core/empty-list` when there is nothing to start from.
 *
 * @example
 * ```ts
 * const label = { key: 'demo/x', name: 'x', unit: 'eur' } as const;
 * console.log(differenceOf(label, [given(label, 45000), given(label, 4440)]).value.toFixed(2)); //=> 40560.00
 * ```
 */
export function differenceOf(label: StepLabel, parts: readonly Explained[]): Explained {
  const start = first(parts, label);
  return step(
    label,
    'difference',
    parts,
    parts.slice(1).reduce((left, { value }) => left.minus(value), start.value),
  );
}

/**
 * Multiplies figures and rounds the product half up to the cent.
 *
 * @param label - What names the product.
 * @param parts - The factors.
 * @returns The product in whole cents and its step, which keeps the figure before rounding when it differs.
 * @throws {@link PalierError} `core/empty-list` without a factor.
 *
 * @example
 * ```ts
 * const label = { key: 'demo/x', name: 'x', unit: 'eur' } as const;
 * const product = productInCents(label, [given(label, '52300.45'), given(label, '0.10')]);
 * console.log(product.value.toFixed(2), product.explanation.rounding?.exact); //=> 5230.05 5230.045
 * ```
 */
export function productInCents(label: StepLabel, parts: readonly Explained[]): Explained {
  first(parts, label);
  const product = parts.reduce((left, { value }) => left.times(value), exact(1));
  return rounded(label, 'product', parts, product, 'half-up');
}

/**
 * Divides a first figure by a second one and rounds the quotient to the cent.
 *
 * @param label - What names the quotient.
 * @param dividend - What is divided.
 * @param divisor - By what; not zero.
 * @param rule - Half up, or down (towards minus infinity), to the cent.
 * @returns The quotient in whole cents and its step.
 * @throws {@link PalierError} `core/division-by-zero`.
 *
 * @example
 * ```ts
 * const label = { key: 'demo/x', name: 'x', unit: 'eur' } as const;
 * console.log(quotientInCents(label, given(label, 30420), given(label, '1.2'), 'down').value.toFixed(2)); //=> 25350.00
 * ```
 */
export function quotientInCents(
  label: StepLabel,
  dividend: Explained,
  divisor: Explained,
  rule: 'half-up' | 'down',
): Explained {
  checkParts([dividend, divisor]);
  checkOneOf(rule, ['half-up', 'down'], ['rule']);
  if (divisor.value.isZero()) return refuse('core/division-by-zero', 'a divisor other than zero', 0, [label.name]);
  const quotient = exact(dividend.value).dividedBy(divisor.value);
  return rounded(label, 'quotient', [dividend, divisor], quotient, rule);
}

/**
 * Takes of an amount what one figure is to another, rounded to the cent: `amount × part ÷ whole` in one division.
 *
 * @param label - What names the result.
 * @param amount - What the proportion is taken of.
 * @param part - The part.
 * @param whole - The whole; not zero.
 * @param rule - Half up, or down (towards minus infinity), to the cent.
 * @returns The result in whole cents and its step.
 * @throws {@link PalierError} `core/division-by-zero`.
 *
 * @example
 * ```ts
 * const label = { key: 'demo/x', name: 'x', unit: 'eur' } as const;
 * const third = proportionInCents(label, given(label, 100), given(label, 1), given(label, 3), 'down');
 * console.log(third.value.toFixed(2)); //=> 33.33
 * ```
 */
export function proportionInCents(
  label: StepLabel,
  amount: Explained,
  part: Explained,
  whole: Explained,
  rule: 'half-up' | 'down',
): Explained {
  checkParts([amount, part, whole]);
  checkOneOf(rule, ['half-up', 'down'], ['rule']);
  if (whole.value.isZero()) return refuse('core/division-by-zero', 'a whole other than zero', 0, [label.name]);
  const value = exact(amount.value).times(part.value).dividedBy(whole.value);
  return rounded(label, 'proportion', [amount, part, whole], value, rule);
}

function rounded(
  label: StepLabel,
  operation: Operation,
  parts: readonly Explained[],
  value: Decimal,
  rule: 'half-up' | 'down',
): Explained {
  const cents = rule === 'half-up' ? roundToCents(value) : value.times(100).floor().dividedBy(100);
  return step(label, operation, parts, cents, cents.equals(value) ? undefined : { rule, exact: value.toFixed() });
}

/**
 * Keeps the one figure that a rule designates, and says which rule.
 *
 * @param label - What names the choice; its text and citations say the rule.
 * @param chosen - The figure kept.
 * @returns The same value, one step further.
 *
 * @example
 * ```ts
 * const label = { key: 'demo/x', name: 'x', unit: 'share' } as const;
 * console.log(pick(label, given(label, '0.75')).value.toFixed()); //=> 0.75
 * ```
 */
export function pick(label: StepLabel, chosen: Explained): Explained {
  checkParts([chosen]);
  return step(label, 'pick', [chosen], chosen.value);
}

/**
 * Says that a total was apportioned by largest remainder, and which part this is: that of one weight, or of several.
 *
 * @param label - What names the part.
 * @param total - What was apportioned.
 * @param weight - The part's own weight.
 * @param allWeights - The sum of the weights.
 * @param part - The part in whole cents, as apportioned.
 * @param rule - `sum-of-parts` when the weight is that of several; one part unless said.
 * @returns The part and its step, which keeps the exact quota when it is not whole cents.
 *
 * @example
 * ```ts
 * const label = { key: 'demo/x', name: 'x', unit: 'eur' } as const;
 * const part = apportioned(label, given(label, 100), given(label, 1), given(label, 3), decimal('33.34'));
 * console.log(part.explanation.rounding?.rule); //=> largest-remainder
 * ```
 */
export function apportioned(
  label: StepLabel,
  total: Explained,
  weight: Explained,
  allWeights: Explained,
  part: Decimal,
  rule: 'largest-remainder' | 'sum-of-parts' = 'largest-remainder',
): Explained {
  checkParts([total, weight, allWeights]);
  if (allWeights.value.isZero()) return refuse('core/division-by-zero', 'weights other than zero', 0, ['allWeights']);
  const share = exact(part);
  const quota = exact(total.value).times(weight.value).dividedBy(allWeights.value);
  const rounding: Rounding | undefined = quota.equals(share) ? undefined : { rule, exact: quota.toFixed() };
  return step(label, 'proportion', [total, weight, allWeights], share, rounding);
}

/** How an explanation is written. */
export interface ExplanationFormat {
  /** The texts of the module it comes from, such as `chargesMessages`. */
  readonly messages: Messages;
  /** The language. */
  readonly locale: Locale;
  /** Indented text, or a Markdown list. */
  readonly format?: 'text' | 'markdown';
  /** How many levels to show; all of them unless said. */
  readonly depth?: number;
}

const SIGNS: Readonly<Partial<Record<Operation, string>>> = {
  sum: ' + ',
  difference: ' \u2212 ',
  product: ' × ',
  quotient: ' ÷ ',
};

const WORDS = {
  fr: {
    'half-up': 'arrondi au centime',
    down: 'arrondi au centime inférieur',
    'largest-remainder': 'au plus fort reste',
    'sum-of-parts': 'somme de parts arrondies chacune au centime',
    before: 'avant arrondi',
    above: 'détail plus haut',
  },
  en: {
    'half-up': 'rounded to the cent',
    down: 'rounded down to the cent',
    'largest-remainder': 'by largest remainder',
    'sum-of-parts': 'sum of parts each rounded to the cent',
    before: 'before rounding',
    above: 'see above',
  },
} as const;

function formula(one: Explanation, locale: Locale): string | undefined {
  const figures = one.inputs.map((input) => formatFigure(input, locale));
  if (one.operation === 'proportion') {
    const [total = '', weight = '', all = ''] = figures;
    return `${total} × ${weight} ÷ ${all}`;
  }
  const sign = SIGNS[one.operation];
  return sign === undefined || figures.length < 2 ? undefined : figures.join(sign);
}

const MAX_LEVELS = 100;

function checkStep(one: Explanation): void {
  const path = ['explanation'];
  const { inputs, context, citations, steps, result } = checkRecord(one, path);
  checkRecord(result, [...path, 'result']);
  for (const [name, list] of Object.entries({ inputs, context, citations, steps }))
    checkList<unknown>(list, [...path, name]);
}

function trimZeros(digits: string): string {
  // Six decimals are enough to see where a cent came from.
  return exact(digits).toDecimalPlaces(6, 1).toFixed();
}

interface Shown {
  readonly seen: Set<number>;
  /** The same number for steps that say the same; each object is read once, however often a tree holds it. */
  readonly identityOf: (one: Explanation, level: number) => number;
}

function identities(): Shown {
  const known = new WeakMap<Explanation, number>();
  const numbers = new Map<string, number>();
  const identityOf = (one: Explanation, level: number): number => {
    checkLevel(level, one);
    const found = known.get(one);
    if (found !== undefined) return found;
    const { steps, ...own } = one;
    const said = JSON.stringify([own, steps.map((below) => identityOf(below, level + 1))]);
    const identity = numbers.get(said) ?? numbers.size;
    numbers.set(said, identity);
    known.set(one, identity);
    return identity;
  };
  return { seen: new Set(), identityOf };
}

function checkLevel(level: number, one: Explanation): void {
  if (level > MAX_LEVELS)
    refuse('core/too-deep', `at most ${String(MAX_LEVELS)} levels of steps`, one, ['explanation']);
  checkStep(one);
}

function lines(one: Explanation, options: ExplanationFormat, level: number, shown: Shown): string[] {
  const { messages, locale, format = 'text', depth = Infinity } = options;
  checkLevel(level, one);
  const colon = locale === 'fr' ? '\u202f: ' : ': ';
  const escape = format === 'markdown' ? escapeMarkdown : undefined;
  const label = fillMessage(messages, one.key, [...one.inputs, one.result, ...one.context], locale, escape);
  const details = [
    formula(one, locale),
    one.rounding &&
      `${WORDS[locale][one.rounding.rule]} (${WORDS[locale].before}${colon}${formatFigure(figure('exact', trimZeros(one.rounding.exact), 'count'), locale)})`,
  ].filter((part) => part !== undefined);
  const how = details.length === 0 ? '' : ` = ${details.join(', ')}`;
  const ground = one.citations.length === 0 ? '' : ` [${formatCitations(one.citations, locale)}]`;
  const text = `${label}${colon}${formatFigure(one.result, locale)}${how}${ground}`;
  const own = `${'  '.repeat(level)}${format === 'markdown' ? '- ' : ''}${text}`;
  if (one.steps.length === 0 || level + 1 >= depth) return [own];
  // A figure used twice is explained once: where people meet it first.
  const identity = shown.identityOf(one, level);
  if (shown.seen.has(identity)) return [`${own} (${WORDS[locale].above})`];
  shown.seen.add(identity);
  return [own, ...one.steps.flatMap((below) => lines(below, options, level + 1, shown))];
}

/**
 * Writes an explanation for people, one step a line, the steps it rests on indented below it; a step that comes twice is
 * detailed the first time.
 *
 * @param explanation - The tree of steps.
 * @param options - Texts, language, text or Markdown, depth.
 * @returns The lines, joined.
 * @throws {@link PalierError} as {@link fillMessage}; `core/wrong-type` for what is not a tree of steps, `core/too-deep`
 * beyond a hundred levels.
 *
 * @example
 * ```ts
 * const texts = { 'demo/cost': { fr: 'Coût', en: 'Cost' }, 'demo/share': { fr: 'Taux', en: 'Rate' }, 'demo/part': { fr: 'Part', en: 'Part' } };
 * const part = productInCents({ key: 'demo/part', name: 'part', unit: 'eur' }, [
 *   given({ key: 'demo/cost', name: 'cost', unit: 'eur' }, 45000),
 *   given({ key: 'demo/share', name: 'share', unit: 'share' }, '0.75'),
 * ]);
 * console.log(renderExplanation(part.explanation, { messages: texts, locale: 'en' }));
 * //=> Part: €33,750.00 = €45,000.00 × 75%
 * //=>   Cost: €45,000.00
 * //=>   Rate: 75%
 * ```
 */
export function renderExplanation(explanation: Explanation, options: ExplanationFormat): string {
  checkOneOf(checkRecord(options, ['options']).locale, ['fr', 'en'], ['options', 'locale']);
  return lines(explanation, options, 0, identities()).join('\n');
}
