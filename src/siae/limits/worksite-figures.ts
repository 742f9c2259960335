/**
 * The sales of an ACI against their cap: the share, the highest sales that comply, what is left.
 */
import {
  differenceOf,
  exact,
  figure,
  given,
  pick,
  proportionInCents,
  sumOf,
  type Citation,
  type Decimal,
  type Explained,
  type Figure,
  type StepLabel,
} from '../../core/index.js';
import type { WorksiteSalesInput } from './worksite-input.js';

// Modes of decimal.js.
const ROUND_UP = 0;
const ROUND_DOWN = 1;

/** The cap that applies. */
export interface WorksiteCap {
  /** Share of the linked costs. */
  readonly share: Decimal;
  /** Whether the share itself is allowed: not under the rule, yes under a decision. */
  readonly included: boolean;
}

/** Sales against the cap. */
export interface WorksiteSalesFigures {
  /**
   * Sales over linked costs, to forty digits, for people: the verdict compares products, never this quotient. `null` without
   * costs.
   */
  readonly share: Explained | null;
  /** The highest sales in whole cents that comply, in euros HT; zero without costs. */
  readonly maximumSales: Explained;
  /** What may still be sold, in euros HT; negative beyond the cap. */
  readonly headroom: Explained;
}

/**
 * The sums of one side: as they stand, or with one more contract.
 *
 * @internal
 */
export interface Sums {
  /** Sales. */
  readonly sales: Explained;
  /** Linked costs. */
  readonly costs: Explained;
}

/**
 * A cap and what it rests on.
 *
 * @internal
 */
export interface CapAndGrounds {
  /** The cap. */
  readonly cap: WorksiteCap;
  /** Its grounds. */
  readonly basis: readonly Citation[];
}

function label(point: string, name: string, citations: readonly Citation[] = []): StepLabel {
  return { key: `siae/worksite-${point}`, name, unit: 'eur-ht', citations };
}

// Sales over costs has no end of decimals as a rule: the quotient is kept to forty digits, and decides nothing.
function shareOf(sales: Explained, costs: Explained): Explained | null {
  if (costs.value.isZero()) return null;
  const value = sales.value.dividedBy(costs.value);
  const steps = [sales.explanation, costs.explanation];
  return {
    value,
    explanation: {
      key: 'siae/worksite-share',
      operation: 'quotient',
      inputs: steps.map(({ result }) => result),
      result: figure('share', value, 'share'),
      context: [],
      citations: [],
      steps,
    },
  };
}

function maximumUnder(costs: Explained, { cap, basis }: CapAndGrounds): Explained {
  const { share: rate, included } = cap;
  const key = included ? 'cap-decided' : 'cap';
  const limit = proportionInCents(
    label('limit', 'limit', basis),
    costs,
    given({ key: `siae/worksite-${key}`, name: 'cap', unit: 'share', citations: basis }, rate),
    given({ key: 'siae/worksite-whole', name: 'whole', unit: 'share' }, 1),
    'down',
  );
  const isRounded = limit.explanation.rounding !== undefined;
  // Where the cap falls on a whole cent, that cent is too much unless a decision includes it.
  if (included || isRounded || limit.value.isZero()) return pick(label('maximum', 'maximum', basis), limit);
  return differenceOf(label('maximum', 'maximum', basis), [limit, given(label('cent', 'cent'), '0.01')]);
}

/**
 * What the sums of one side make of the cap.
 *
 * @param sums - Sales and linked costs.
 * @param under - The cap and its grounds.
 * @returns The share, the highest sales, the headroom.
 *
 * @internal
 */
export function figuresOf(sums: Sums, under: CapAndGrounds): WorksiteSalesFigures {
  const { sales, costs } = sums;
  const maximumSales = maximumUnder(costs, under);
  return {
    share: shareOf(sales, costs),
    maximumSales,
    headroom: differenceOf(label('headroom', 'headroom'), [maximumSales, sales]),
  };
}

/**
 * Whether sales comply with a cap, by exact products.
 *
 * @param sums - Sales and linked costs.
 * @param cap - The cap.
 * @returns Whether they do.
 *
 * @internal
 */
export function complies(sums: Sums, cap: WorksiteCap): boolean {
  const limit = sums.costs.value.times(cap.share);
  const { value } = sums.sales;
  return cap.included ? value.lessThanOrEqualTo(limit) : value.lessThan(limit);
}

/**
 * The share as people read it, to four decimals of a percentage, turned away from the cap: what is below it never reads as
 * the cap itself.
 *
 * @param sums - Sales and linked costs.
 * @param isWithin - Whether they comply.
 * @returns The figure, or none without costs.
 *
 * @internal
 */
export function shownShare(sums: Sums, isWithin: boolean): readonly Figure[] {
  const { sales, costs } = sums;
  if (costs.value.isZero()) return [];
  const quotient = sales.value.dividedBy(costs.value);
  return [figure('share', quotient.toDecimalPlaces(6, isWithin ? ROUND_DOWN : ROUND_UP), 'share')];
}

/**
 * The sums as they stand.
 *
 * @param input - The checked input.
 * @returns Sales and linked costs.
 *
 * @internal
 */
export function sumsNow(input: WorksiteSalesInput): Sums {
  return {
    sales: given(label('sales', 'sales'), exact(input.sales)),
    costs: given(label('costs', 'costs'), exact(input.linkedCosts)),
  };
}

/**
 * The sums with one more contract.
 *
 * @param input - The checked input.
 * @param now - The sums as they stand.
 * @returns Sales and linked costs.
 *
 * @internal
 */
export function sumsAfter(input: WorksiteSalesInput, now: Sums): Sums {
  const { additionalSales = 0, additionalCosts = 0 } = input;
  const { sales, costs } = now;
  return {
    sales: sumOf(label('sales-after', 'sales'), [sales, given(label('sales-more', 'more'), exact(additionalSales))]),
    costs: sumOf(label('costs-after', 'costs'), [costs, given(label('costs-more', 'more'), exact(additionalCosts))]),
  };
}
