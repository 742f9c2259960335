/**
 * The rules on the value of a need as they stand on a day, looked up once for many needs.
 */
import {
  civilDate,
  finding,
  refuse,
  type Citation,
  type CivilDate,
  type ErrorPath,
  type Finding,
} from '../../core/index.js';
import {
  cite,
  frameworkDuration,
  needValueRules,
  requireRow,
  type BuyerRole,
  type FrameworkWithoutMaximum,
  type LawTable,
  type LongFrameworkReason,
} from '../../law/index.js';
import { ruledIf, type Ruled } from '../ruled.js';

/** The first day this module answers for: that of the ordinance and the decree of before the code. */
const FIRST_DAY = '2016-04-01';
const FIRST_DAY_OF_THE_CODE = /* @__PURE__ */ civilDate('2019-04-01');

/**
 * The rules of a day.
 *
 * @internal
 */
export interface NeedValueRules {
  /** The day. */
  readonly on: CivilDate;
  /** What each subject rests on. */
  readonly basis: Readonly<Record<keyof typeof needValueRules | 'duration', readonly Citation[]>>;
  /** What becomes of a framework agreement without a maximum. */
  readonly withoutMaximum: FrameworkWithoutMaximum;
  /** Whether its value counts as above the thresholds: also where it is not sure that it must have a maximum instead. */
  readonly isDeemedAbove: boolean;
  /** The longest framework agreement, in months, included. */
  readonly maxMonths: number;
  /** Why it may be longer. */
  readonly exceptions: readonly LongFrameworkReason[];
  /** Whether the day is before the code. */
  readonly isBeforeTheCode: boolean;
  /** What is to be said of the day, whatever the need. */
  readonly findings: readonly Finding[];
}

// What the decree of before the code says of the value was not read: the code's rule stands in for it, and nothing rests on it.
function beforeTheCode<V>(table: LawTable<V>, basis: readonly Citation[]): Ruled<V> {
  return { value: requireRow(table, FIRST_DAY_OF_THE_CODE).value, basis };
}

/**
 * Looks up the rules of a day.
 *
 * @param on - The decisive day, checked.
 * @param role - In which capacity the buyer buys.
 * @param path - Where the day stands in the input.
 * @returns The rules; before the code, those of the code on grounds that are not confirmed, and a finding that says so.
 * @throws {@link PalierError} `lots/no-text-then` before 2016-04-01.
 *
 * @internal
 */
export function needValueRulesOn(on: CivilDate, role: BuyerRole, path: ErrorPath = ['days']): NeedValueRules {
  if (on < FIRST_DAY) return refuse('lots/no-text-then', `a day from ${FIRST_DAY}`, on, path);
  const decree = [cite('decret-2016-360', { confidence: 'unconfirmed' })];
  const rule = <V>(table: LawTable<V>): Ruled<V> => ruledIf(table, on) ?? beforeTheCode(table, decree);
  const isBeforeTheCode = ruledIf(needValueRules.contents, on) === undefined;
  const duration = rule(frameworkDuration[role]);
  const withoutMaximum = rule(needValueRules.frameworkWithoutMaximum);
  const subjects = Object.entries(needValueRules) as [keyof typeof needValueRules, LawTable<unknown>][];
  const basis = Object.fromEntries(subjects.map(([subject, table]) => [subject, rule(table).basis]));
  return {
    on,
    basis: { ...(basis as Record<keyof typeof needValueRules, readonly Citation[]>), duration: duration.basis },
    withoutMaximum: withoutMaximum.value,
    isDeemedAbove:
      withoutMaximum.value === 'deemed-above-thresholds' ||
      withoutMaximum.basis.some(({ confidence }) => confidence === 'unconfirmed'),
    maxMonths: duration.value.maxYears * 12,
    exceptions: duration.value.exceptions,
    isBeforeTheCode,
    findings: isBeforeTheCode
      ? [
          finding({
            code: 'lots/need-value-before-code',
            outcome: 'uncertain',
            reason: 'unconfirmed-value',
            severity: 'info',
            basis: decree,
            path,
          }),
        ]
      : [],
  };
}
