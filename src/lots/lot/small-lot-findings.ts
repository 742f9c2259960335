/**
 * What the law says of one lot taken out of the procedure of the whole, the share of all lots aside.
 */
import { figure, finding, type Citation, type Finding, type FindingInput } from '../../core/index.js';
import { citationsOf, dispensedLotsShare, innovativePurchase, type LawTable } from '../../law/index.js';
import type { LotLimits, ThresholdRules } from '../need/thresholds.js';
import { dispenseLimitOf, type SmallLotUse } from './small-lot-status.js';
import type { ChosenLot, SmallLotsCase } from './small-lots-input.js';

/**
 * What is said of a lot, and whether it then counts in the pot.
 *
 * @internal
 */
export interface JudgedLot {
  /** The lot. */
  readonly lot: ChosenLot;
  /** What limits its use; absent for a lot that needs no small lot regime, or whose regime does not exist that day. */
  readonly limits?: LotLimits;
  /** What the law says. */
  readonly findings: readonly Finding[];
}

type About = Omit<FindingInput, 'figures' | 'path'> & Pick<FindingInput, 'figures'>;

function about({ number, position, value }: ChosenLot, { figures = [], ...rest }: About): Finding {
  return finding({
    ...rest,
    figures: [figure('lot', number, 'text'), figure('value', value, 'eur-ht'), ...figures],
    path: ['pot', position],
  });
}

/** The limits of a use on the day, if it exists. */
function limitsOf(use: SmallLotUse, rules: ThresholdRules): LotLimits | undefined {
  if (use === 'dispensed') return rules.dispensedLots;
  return use === 'adapted' ? rules.smallLots : rules.innovativeLots;
}

/** A use that began with a table, of which no lot could make use before. */
function noRegime(lot: ChosenLot, table: LawTable<string>): Finding {
  const first = table.rows.slice(0, 1);
  return about(lot, {
    code: `lots/small-lot-no-regime/${lot.use}`,
    outcome: 'breached',
    severity: 'blocking',
    basis: first.flatMap(citationsOf),
    figures: first.map(({ from }) => figure('since', from, 'day')),
  });
}

/** What makes a small lot regime pointless: the whole already stands where the lot would be taken to. */
function needless(
  lot: ChosenLot,
  { rules, category, kind, total, isAllInnovative }: SmallLotsCase,
): readonly Finding[] {
  const say = ({ value, basis }: (typeof rules.dispense)['works'], code: string): readonly Finding[] => [
    about(lot, {
      code,
      outcome: 'not-applicable',
      severity: 'info',
      basis,
      figures: [figure('total', total, 'eur-ht'), figure('threshold', value, 'eur-ht')],
    }),
  ];
  const { dispense, european, innovativeNeed } = rules;
  if (lot.use === 'dispensed') {
    return total.lessThan(dispense[kind].value) ? say(dispense[kind], 'lots/small-lot-needless/dispensed') : [];
  }
  if (lot.use === 'innovative') {
    const isWhole = isAllInnovative && innovativeNeed !== undefined && total.lessThan(innovativeNeed.value);
    return isWhole ? say(innovativeNeed, 'lots/small-lot-needless/innovative') : [];
  }
  if (category === 'social-services') return say(european[kind], 'lots/small-lot-needless/social-services');
  return total.lessThan(european[kind].value) ? say(european[kind], 'lots/small-lot-needless/adapted') : [];
}

function sizeFinding(lot: ChosenLot, { limits }: LotLimits, { kind }: SmallLotsCase): Finding {
  const { low, high, basis } = dispenseLimitOf(limits, lot.kind, lot.use === 'dispensed' ? kind : lot.kind);
  const isSmall = lot.value.lessThan(low);
  if (!isSmall && lot.value.lessThan(high)) {
    return about(lot, {
      code: 'lots/small-lot-mixed-nature',
      outcome: 'uncertain',
      reason: 'unsettled-law',
      severity: 'warning',
      basis,
      figures: [figure('limit', low, 'eur-ht'), figure('other', high, 'eur-ht')],
    });
  }
  return about(lot, {
    code: `lots/${isSmall ? 'small-lot' : 'small-lot-too-large'}/${lot.use}`,
    outcome: isSmall ? 'met' : 'breached',
    severity: isSmall ? 'info' : 'blocking',
    basis,
    figures: [figure('limit', isSmall ? low : high, 'eur-ht')],
  });
}

function innovationFinding(lot: ChosenLot, basis: readonly Citation[]): readonly Finding[] {
  if (lot.use !== 'innovative' || lot.innovative === true) return [];
  if (lot.innovative === false) {
    return [about(lot, { code: 'lots/small-lot-not-innovative', outcome: 'breached', severity: 'blocking', basis })];
  }
  return [
    about(lot, {
      code: 'lots/small-lot-innovation-unknown',
      outcome: 'uncertain',
      reason: 'missing-fact',
      severity: 'warning',
      basis,
    }),
  ];
}

/**
 * Judges one lot of the pot, the share of all lots aside.
 *
 * @param lot - The lot.
 * @param one - The whole case.
 * @returns What the law says, and the limits of its use where it counts in the pot.
 *
 * @internal
 */
export function judgeLot(lot: ChosenLot, one: SmallLotsCase): JudgedLot {
  const pointless = needless(lot, one);
  if (pointless.length > 0) return { lot, findings: pointless };
  const limits = limitsOf(lot.use, one.rules);
  if (limits === undefined) {
    const table = lot.use === 'dispensed' ? dispensedLotsShare : innovativePurchase.share;
    return { lot, findings: [noRegime(lot, table)] };
  }
  return {
    lot,
    limits,
    findings: [sizeFinding(lot, limits, one), ...innovationFinding(lot, limits.share.basis)],
  };
}
