/**
 * The small lots exception (petits lots): whether the lots that a buyer takes out of the procedure of the whole are each
 * small enough, and together within the share of all lots.
 */
import {
  attempt,
  exact,
  figure,
  finding,
  given,
  sumOf,
  type CivilDate,
  type Decimal,
  type Explained,
  type Figure,
  type Finding,
  type SafeResult,
} from '../../core/index.js';
import {
  dispensedLotsShare,
  dispenseThresholds,
  europeanThresholds,
  innovativePurchase,
  smallLotLimits,
  smallLotsShare,
} from '../../law/index.js';
import { lawCheckedBefore } from '../law-checked.js';
import { judgeLot, type JudgedLot } from './small-lot-findings.js';
import { SMALL_LOT_USES, type SmallLotUse } from './small-lot-status.js';
import { readSmallLots, type SmallLotsCase, type SmallLotsInput } from './small-lots-input.js';

/** A pot: lots whose values are added up against one share of all lots. */
export interface SmallLotPot {
  /** How its lots are passed. */
  readonly uses: readonly SmallLotUse[];
  /** Their numbers. */
  readonly lots: readonly string[];
  /** Their value together, euros HT, with its steps. */
  readonly sum: Explained;
  /** What part of the value of all lots that is; zero when they are worth nothing. */
  readonly part: Decimal;
  /** The part that may be reached, included. */
  readonly share: Decimal;
  /** The value that may be reached, included, euros HT: not rounded. */
  readonly cap: Decimal;
  /** What is left of it, euros HT; below zero when it is exceeded. */
  readonly room: Decimal;
}

/** What {@link checkSmallLots} answers. Plain JSON. */
export interface SmallLotsCheck {
  /** The decisive day. */
  readonly on: CivilDate;
  /** Whether the lots may be passed so, as the pots were counted. */
  readonly answer: 'yes' | 'no' | 'uncertain';
  /** Value of all lots, reserved ones included, euros HT, with its steps. */
  readonly total: Explained;
  /** The pots; none when no lot needs one. */
  readonly pots: readonly SmallLotPot[];
  /** What the law says, lot by lot, then pot by pot. */
  readonly findings: readonly Finding[];
}

type CountedLot = Required<JudgedLot>;

function isCounted(judged: JudgedLot): judged is CountedLot {
  return judged.limits !== undefined;
}

function valueOf({ number, value }: { readonly number: string; readonly value: Decimal }): Explained {
  const context = [figure('lot', number, 'text')];
  return given({ key: 'lots/value-of-lot', name: 'value', unit: 'eur-ht', context }, value);
}

function usesOf(lots: readonly CountedLot[]): readonly SmallLotUse[] {
  return SMALL_LOT_USES.filter((use) => lots.some(({ lot }) => lot.use === use));
}

interface MeasuredPot {
  readonly pot: SmallLotPot;
  readonly finding: Finding;
}

function figuresOf({ lots, sum, part, share, cap }: SmallLotPot, total: Decimal): readonly Figure[] {
  return [
    figure('lots', lots.join(', '), 'text'),
    figure('sum', sum.value, 'eur-ht'),
    figure('total', total, 'eur-ht'),
    figure('part', part, 'share'),
    figure('share', share, 'share'),
    figure('cap', cap, 'eur-ht'),
  ];
}

function verdictOf({ room }: SmallLotPot): 'exceeded' | 'reached' | 'within' {
  if (room.isNegative()) return 'exceeded';
  return room.isZero() ? 'reached' : 'within';
}

function measure(lots: readonly CountedLot[], total: Decimal): readonly MeasuredPot[] {
  const [first] = lots;
  if (first === undefined) return [];
  const uses = usesOf(lots);
  const shares = lots.map(({ limits }) => limits.share);
  const share = shares.reduce((least, { value }) => (value.lessThan(least) ? value : least), first.limits.share.value);
  const sum = sumOf(
    { key: 'lots/small-lots-sum', name: 'sum', unit: 'eur-ht' },
    lots.map(({ lot }) => valueOf(lot)),
  );
  const cap = total.times(share);
  const pot: SmallLotPot = {
    uses,
    lots: lots.map(({ lot }) => lot.number),
    sum,
    part: total.isZero() ? exact(0) : sum.value.dividedBy(total),
    share,
    cap,
    room: cap.minus(sum.value),
  };
  const verdict = verdictOf(pot);
  const basis = [...new Set(shares.map((one) => one.basis))].flat();
  return [
    {
      pot,
      finding: finding({
        code: `lots/small-lots-share-${verdict}`,
        outcome: verdict === 'exceeded' ? 'breached' : 'met',
        severity: verdict === 'exceeded' ? 'blocking' : 'info',
        basis,
        figures: figuresOf(pot, total),
        path: ['pot'],
      }),
    },
  ];
}

/** Says which reading was used where the other one would answer otherwise. */
function readingFinding(
  common: readonly MeasuredPot[],
  separate: readonly MeasuredPot[],
  { pots, total }: SmallLotsCase,
): readonly Finding[] {
  const isExceeded = ({ pot }: MeasuredPot): boolean => verdictOf(pot) === 'exceeded';
  if (separate.some(isExceeded)) return [];
  return common.filter(isExceeded).map((one) =>
    finding({
      code: `lots/small-lots-pots/${pots}`,
      outcome: 'uncertain',
      reason: 'unsettled-law',
      severity: 'warning',
      basis: one.finding.basis,
      figures: figuresOf(one.pot, total),
      path: ['pot'],
    }),
  );
}

function answerOf(findings: readonly Finding[]): SmallLotsCheck['answer'] {
  if (findings.some(({ outcome }) => outcome === 'breached')) return 'no';
  return findings.some(({ outcome }) => outcome === 'uncertain') ? 'uncertain' : 'yes';
}

function judge(one: SmallLotsCase): SmallLotsCheck {
  const { rules, values, total, kind } = one;
  const judged = one.pot.map((lot) => judgeLot(lot, one));
  const counted = judged.filter(isCounted);
  const common = measure(counted, total);
  const separate = usesOf(counted).flatMap((use) =>
    measure(
      counted.filter(({ lot }) => lot.use === use),
      total,
    ),
  );
  const chosen = one.pots === 'common' ? common : separate;
  const verdicts = [
    ...judged.flatMap(({ findings }) => findings),
    ...chosen.map((each) => each.finding),
    ...readingFinding(common, separate, one),
  ];
  const tables = [
    ...Object.values(dispenseThresholds),
    dispensedLotsShare,
    ...Object.values(europeanThresholds),
    ...Object.values(smallLotLimits),
    smallLotsShare,
    ...Object.values(innovativePurchase.lots),
    innovativePurchase.share,
  ];
  return {
    on: rules.on,
    answer: answerOf(verdicts),
    total: sumOf({ key: 'lots/value-of-lots', name: 'total', unit: 'eur-ht' }, values.map(valueOf)),
    pots: chosen.map(({ pot }) => pot),
    findings: [...verdicts, ...lawCheckedBefore(rules.on, tables, rules.dispense[kind].basis)],
  };
}

/**
 * Checks the lots that a buyer takes out of the procedure of the whole: dispensed from publicity and competition, in adapted
 * procedure inside a formalised whole, or as innovative purchases.
 *
 * Each stays below the limit of its regime, and together they reach at most 20 % of the estimated value of all lots, reserved
 * ones included. No text says whether lots of different regimes share the 20 %: one common pot is the cautious reading and
 * the default; with `pots: 'separate'` each regime has its own, and the answer is uncertain where only that reading allows
 * it. A lot whose nature is not that of the whole is dispensed below the lower of the two amounts, and uncertain up to the
 * higher one. A regime that the whole makes pointless is said, and its lots are left out of the pot.
 *
 * Source: CCP art. R2122-8, R2122-9-1 and R2123-1, 2°; before the code, décret 2016-360 art. 22.
 *
 * @param input - Days, buyer, category of the whole, every lot, the pot.
 * @returns The answer, the pots with their figures, and the findings.
 * @throws {@link PalierError} with the path of what is refused: `lots/number-twice`, `lots/unknown-lot`,
 * `lots/lot-twice-in-pot`, `lots/no-text-then` before 1 April 2016, `lots/no-text-yet` after the last known European
 * thresholds.
 *
 * @example
 * ```ts
 * const { answer, pots } = checkSmallLots({
 *   days: { consultationOn: '2026-03-01' },
 *   buyer: { class: 'oph' },
 *   category: 'works',
 *   lots: [
 *     { number: '1', category: 'works', value: '60000' },
 *     { number: '2', category: 'works', value: '32000' },
 *     { number: '3', category: 'works', value: '23000' },
 *   ],
 *   pot: [{ lot: '3', use: 'dispensed' }],
 * });
 * console.log(answer, pots[0]?.sum.value.toFixed(), pots[0]?.cap.toFixed()); //=> yes 23000 23000
 * ```
 */
export function checkSmallLots(input: SmallLotsInput): SmallLotsCheck {
  return judge(readSmallLots(input));
}

/**
 * The same as {@link checkSmallLots}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The check, or why it was refused.
 *
 * @example
 * ```ts
 * const result = safeCheckSmallLots({ days: { noticeSentOn: '2026-03-01' } } as never);
 * console.log(result.ok ? 'accepted' : result.error.code); //=> core/missing-value
 * ```
 */
export function safeCheckSmallLots(input: SmallLotsInput): SafeResult<SmallLotsCheck> {
  return attempt(() => checkSmallLots(input));
}
