/**
 * What is said of needs that were passed more lightly than the need they make together.
 */
import { exact, figure, finding, type Citation, type Decimal, type Finding } from '../../core/index.js';
import type { Ruled } from '../ruled.js';
import type { NeedValueRules } from './need-value-rules.js';
import type { NeedRecord } from './splitting-input.js';
import type { ThresholdRules } from './thresholds.js';

/**
 * The rules of one day.
 *
 * @internal
 */
export interface DayRules {
  /** The thresholds. */
  readonly thresholds: ThresholdRules;
  /** The rules on the value. */
  readonly value: NeedValueRules;
}

/**
 * A need that was passed more lightly than the group allows, and the threshold that the group reaches.
 *
 * @internal
 */
export interface LightNeed {
  /** The need. */
  readonly need: NeedRecord;
  /** The rules of its day. */
  readonly rules: DayRules;
  /** The threshold, euros HT. */
  readonly threshold: Ruled<Decimal>;
}

const MAX_NAMED = 10;

/**
 * Puts items together by key.
 *
 * @param items - The items.
 * @param keyOf - The key of one.
 * @returns The items of each key, in the order met; none is empty.
 *
 * @internal
 */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Whether the figures at least are those of small lots: each below its limit, all of them within the share. */
function areSmallLots(light: readonly LightNeed[], total: Decimal): boolean {
  const together = light.reduce((sum, { need }) => sum.plus(need.value), exact(0));
  return light.every(({ need, rules }) => {
    const { dispensedLots, smallLots } = rules.thresholds;
    const regime = need.treatedAs === 'dispensed' ? dispensedLots : smallLots;
    return (
      regime !== undefined &&
      need.value.lessThan(regime.limits[need.kind].value) &&
      together.lessThanOrEqualTo(regime.share.value.times(total))
    );
  });
}

function namesOf(light: readonly LightNeed[]): string {
  const ids = light.slice(0, MAX_NAMED).map(({ need }) => need.id);
  return light.length > MAX_NAMED ? `${ids.join(', ')}…` : ids.join(', ');
}

function basisOf({ need, rules, threshold }: LightNeed): readonly Citation[] {
  const { splitting, works, homogeneous } = rules.value.basis;
  return [...splitting, ...(need.kind === 'works' ? works : homogeneous), ...threshold.basis];
}

/**
 * One finding for each threshold that needs of a group stay below and that the group reaches.
 *
 * @param light - The needs passed too lightly, with that threshold.
 * @param total - The value of the whole group, euros HT.
 * @returns The findings: uncertain when the figures are those of small lots.
 *
 * @internal
 */
export function splitFindings(light: readonly LightNeed[], total: Decimal): readonly Finding[] {
  const areSmall = areSmallLots(light, total);
  const byThreshold = grouped(light, ({ threshold }) => threshold.value.toFixed());
  return [...byThreshold.values()].map((some) => {
    const [first] = some;
    const { kind, family, year } = first.need;
    const largest = some.reduce((most, { need }) => (need.value.greaterThan(most) ? need.value : most), exact(0));
    const common = {
      basis: basisOf(first),
      figures: [
        figure('family', family, 'text'),
        ...(kind === 'works' ? [] : [figure('year', String(year), 'text')]),
        figure('count', some.length, 'count'),
        figure('needs', namesOf(some), 'text'),
        ...some.map(({ need }) => figure('amount', need.value, 'eur-ht')),
        figure('largest', largest, 'eur-ht'),
        figure('sum', total, 'eur-ht'),
        figure('threshold', first.threshold.value, 'eur-ht'),
      ],
      path: ['needs'],
    };
    return areSmall
      ? finding({
          ...common,
          code: `lots/need-split-or-small-lots/${kind}`,
          outcome: 'uncertain',
          reason: 'missing-fact',
          severity: 'warning',
        })
      : finding({ ...common, code: `lots/need-split/${kind}`, outcome: 'breached', severity: 'blocking' });
  });
}
