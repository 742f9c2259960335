/**
 * Which lots may leave the procedure of the whole, each looked at alone: its limit, and the share of all lots.
 */
import type { Decimal } from '../../core/index.js';
import type { PurchaseKind } from '../../law/index.js';
import type { LotLimits, ThresholdRules } from '../need/thresholds.js';
import type { Ruled } from '../ruled.js';

/**
 * How a lot leaves the procedure of the whole: `dispensed` from publicity and competition (CCP art. R2122-8), `adapted`
 * procedure inside a formalised whole (art. R2123-1, 2°), or `innovative` purchase without competition (art. R2122-9-1).
 */
export type SmallLotUse = 'dispensed' | 'adapted' | 'innovative';

/** Every use, in the order of the articles. */
export const SMALL_LOT_USES: readonly SmallLotUse[] = /* @__PURE__ */ Object.freeze<SmallLotUse[]>([
  'dispensed',
  'innovative',
  'adapted',
]);

/**
 * What a lot must stay below to be dispensed: one amount, or two where its nature is not that of the whole and the text may
 * be read either way.
 *
 * @internal
 */
export interface DispenseLimit {
  /** The lower amount, which the cautious reading applies. */
  readonly low: Decimal;
  /** The higher amount; the same as the lower one unless the natures differ. */
  readonly high: Decimal;
  /** What both rest on. */
  readonly basis: Ruled<Decimal>['basis'];
}

/**
 * What a lot of one nature in an operation of another must stay below to be dispensed.
 *
 * @param limits - The amounts of the day.
 * @param kind - Nature of the lot.
 * @param operation - Nature of the operation.
 * @returns The limit or the two limits.
 *
 * @internal
 */
export function dispenseLimitOf(
  limits: LotLimits['limits'],
  kind: PurchaseKind,
  operation: PurchaseKind,
): DispenseLimit {
  const { value: own, basis } = limits[kind];
  const { value: other, basis: more } = limits[operation];
  if (own.equals(other)) return { low: own, high: own, basis };
  const [low, high] = own.lessThan(other) ? [own, other] : [other, own];
  return { low, high, basis: [...basis, ...more] };
}

/**
 * What is known of a lot for this.
 *
 * @internal
 */
export interface SmallLotFacts {
  /** Its nature. */
  readonly kind: PurchaseKind;
  /** Its estimated value, euros HT. */
  readonly value: Decimal;
  /** Whether its object is innovative. */
  readonly innovative: boolean;
}

/**
 * Whether a lot may leave the procedure of the whole so; `uncertain` where its nature differs from that of the whole and
 * the two readings differ, or where the limit of the day is not confirmed.
 *
 * @internal
 */
type SmallLotAnswer = 'open' | 'uncertain' | 'closed';

/**
 * What each use answers for a lot.
 *
 * @internal
 */
export type SmallLotStatus = Readonly<Record<SmallLotUse, SmallLotAnswer>>;

/** One use for all lots: what limits it, and the largest value that its share leaves, made once. */
interface Gate {
  readonly rule: LotLimits;
  readonly cap: Decimal;
}

function gate(rule: LotLimits | undefined, total: Decimal): Gate | undefined {
  return rule === undefined ? undefined : { rule, cap: total.times(rule.share.value) };
}

// The two natures are the same one but for the dispense of a lot whose nature is not that of the whole.
function passes(open: Gate | undefined, value: Decimal, kind: PurchaseKind, other: PurchaseKind): SmallLotAnswer {
  if (open === undefined || value.greaterThan(open.cap)) return 'closed';
  const { limits, isConfirmed } = open.rule;
  if (!isConfirmed[kind] || !isConfirmed[other]) return 'uncertain';
  const isBelow = value.lessThan(limits[kind].value);
  if (kind === other || isBelow === value.lessThan(limits[other].value)) return isBelow ? 'open' : 'closed';
  return 'uncertain';
}

/**
 * Says of each lot which uses it may enter if it were alone in its pot: below the limit, and within the share by itself.
 *
 * The adapted use is closed where the whole is below the threshold of formalised procedures: nothing has to leave it then.
 * Wholes of social and specific services are never formalised by their value: the caller leaves that answer aside for them.
 *
 * @param rules - The thresholds of the day.
 * @param lots - The lots.
 * @param total - Estimated value of all lots, reserved ones included, euros HT.
 * @param operation - Nature of the operation.
 * @param need - Estimated value of the need, which other contracts and premiums may raise above that of the lots, euros HT.
 * @returns The answers, in the order of the lots.
 *
 * @internal
 */
export function smallLotStatus(
  rules: ThresholdRules,
  lots: readonly SmallLotFacts[],
  total: Decimal,
  operation: PurchaseKind,
  need: Decimal = total,
): readonly SmallLotStatus[] {
  const isFormalised = need.greaterThanOrEqualTo(rules.european[operation].value);
  const dispensed = gate(rules.dispensedLots, total);
  const innovative = gate(rules.innovativeLots, total);
  const adapted = isFormalised ? gate(rules.smallLots, total) : undefined;
  return lots.map(({ kind, value, innovative: isInnovative }) => ({
    dispensed: passes(dispensed, value, kind, operation),
    innovative: passes(isInnovative ? innovative : undefined, value, kind, kind),
    adapted: passes(adapted, value, kind, kind),
  }));
}
