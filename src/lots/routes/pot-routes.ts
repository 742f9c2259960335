/**
 * The routes of the lots that leave the procedure of the whole within 20 % of all lots: direct award, adapted procedure,
 * innovative purchase.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every list here has one entry for each lot */
import { figure, type Citation, type Decimal, type Figure, type Finding } from '../../core/index.js';
import { citationsOf, dispensedLotsShare, innovativePurchase, type LawTable } from '../../law/index.js';
import { smallLotStatus, type SmallLotStatus, type SmallLotUse } from '../lot/small-lot-status.js';
import type { LotLimits } from '../need/thresholds.js';
import type { RouteStatus } from './route.js';
import {
  closing,
  forEveryLot,
  fulfilled,
  opensWithMaximum,
  NOTHING,
  remark,
  statusBy,
  unsure,
  type RouteDraft,
  type Scene,
} from './scene.js';

/** The codes of one pot. */
interface PotCodes {
  readonly open: string;
  readonly toChoose: string;
  readonly none: string;
}

const AWARD: PotCodes = {
  open: 'lots/award-lots-open',
  toChoose: 'lots/award-lots-to-choose',
  none: 'lots/award-lots-none',
};
const INNOVATIVE: PotCodes = { ...AWARD, none: 'lots/small-lots-none' };
const SMALL: PotCodes = {
  open: 'lots/small-lots-open',
  toChoose: 'lots/small-lots-to-choose',
  none: 'lots/small-lots-none',
};

type Pot = Pick<RouteDraft, 'statuses' | 'findings' | 'opensIf'>;

function basisOf({ limits, share }: LotLimits, { operation }: Scene): readonly Citation[] {
  const own = limits[operation.kind].basis;
  // The amount and the share may rest on one article: it is cited once, as the amount cites it.
  return [...own, ...share.basis.filter(({ label }) => own.every((one) => one.label !== label))];
}

function namesOf({ operation }: Scene, picked: readonly number[]): Figure {
  const { lots } = operation;
  return figure('lots', picked.map((position) => lots[position]?.number).join(', '), 'text');
}

function positionsOf(answers: readonly SmallLotStatus[], use: SmallLotUse, answer: string): readonly number[] {
  return answers.flatMap((one, position) => (one[use] === answer ? position : []));
}

function sumAt(values: readonly Decimal[], positions: readonly number[]): Decimal | undefined {
  return positions.reduce<Decimal | undefined>((sum, position) => {
    const value = values[position]!;
    return sum === undefined ? value : sum.plus(value);
  }, undefined);
}

function potOf(
  scene: Scene,
  limits: LotLimits,
  use: SmallLotUse,
  answers: readonly SmallLotStatus[],
  codes: PotCodes,
): Pot {
  const basis = basisOf(limits, scene);
  const cap = scene.total.times(limits.share.value);
  const figures = [figure('share', limits.share.value, 'share'), figure('cap', cap, 'eur-ht')];
  const open = positionsOf(answers, use, 'open');
  const doubtful = positionsOf(answers, use, 'uncertain');
  const sum = sumAt(scene.lotValues, open);
  const fits = sum?.lessThanOrEqualTo(cap) === true;
  const findings: Finding[] = [];
  if (sum !== undefined) {
    const compared = [...figures, namesOf(scene, open), figure('sum', sum, 'eur-ht')];
    findings.push(fits ? fulfilled(codes.open, basis, compared) : remark(codes.toChoose, basis, compared, 'warning'));
  }
  if (doubtful.length > 0) {
    const isDisputed = basis.some(({ confidence }) => confidence === 'unconfirmed');
    const code = isDisputed ? 'lots/lots-limit-disputed' : 'lots/award-lots-uncertain';
    findings.push(unsure(code, basis, [namesOf(scene, doubtful)]));
  }
  if (findings.length === 0) findings.push(closing(codes.none, basis, figures));
  const taken: RouteStatus = fits ? 'open' : 'conditional';
  const statuses = answers.map((one): RouteStatus => (one[use] === 'open' ? taken : one[use]));
  return { statuses, findings, opensIf: NOTHING };
}

function closedPot(scene: Scene, findings: readonly Finding[], opensIf: readonly Finding[] = NOTHING): Pot {
  return { statuses: forEveryLot(scene, 'closed'), findings, opensIf };
}

function notYet(scene: Scene, code: string, table: LawTable<unknown>): Pot {
  const first = table.rows[0];
  const basis = first === undefined ? [] : citationsOf(first);
  const figures = first === undefined ? [] : [figure('day', first.from, 'day')];
  return closedPot(scene, [closing(code, basis)], [remark('lots/opens-from-first-day', basis, figures)]);
}

function singleLot(scene: Scene, limits: LotLimits): Pot {
  const basis = basisOf(limits, scene);
  return closedPot(scene, [closing('lots/single-lot', basis)], [remark('lots/opens-if-allotted', basis)]);
}

/** Nothing can be measured against the value of all lots while that of one of them has no limit. */
function withoutMaximum(scene: Scene, limits: LotLimits): Pot {
  const basis = basisOf(limits, scene);
  const figures = [figure('share', limits.share.value, 'share')];
  return closedPot(scene, [closing('lots/pots-without-maximum', basis, figures)], [opensWithMaximum(basis)]);
}

function awardLots(scene: Scene, answers: readonly SmallLotStatus[]): Pot {
  const { dispensedLots } = scene.thresholds;
  if (dispensedLots === undefined) return notYet(scene, 'lots/award-lots-not-yet', dispensedLotsShare);
  if (scene.withoutMaximum) return withoutMaximum(scene, dispensedLots);
  if (scene.operation.lots.length === 1) return singleLot(scene, dispensedLots);
  const pot = potOf(scene, dispensedLots, 'dispensed', answers, AWARD);
  if (scene.lightest !== 'dispensed') return pot;
  return { ...pot, findings: [...pot.findings, remark('lots/small-lots-needless', basisOf(dispensedLots, scene))] };
}

function adaptedLots(scene: Scene, answers: readonly SmallLotStatus[]): Pot {
  const { smallLots } = scene.thresholds;
  if (scene.lightest !== 'formalised') {
    return closedPot(scene, [remark('lots/small-lots-needless', basisOf(smallLots, scene))]);
  }
  if (scene.withoutMaximum) return withoutMaximum(scene, smallLots);
  if (scene.operation.lots.length === 1) return singleLot(scene, smallLots);
  return potOf(scene, smallLots, 'adapted', answers, SMALL);
}

function innovativeWhole(scene: Scene, answers: readonly SmallLotStatus[]): Pot {
  const { innovativeNeed, innovativeLots } = scene.thresholds;
  const { lots } = scene.operation;
  if (innovativeNeed === undefined) return notYet(scene, 'lots/innovative-not-yet', innovativePurchase.need);
  const { value, basis } = innovativeNeed;
  if (!lots.some(({ innovative }) => innovative)) {
    return closedPot(
      scene,
      [closing('lots/innovative-not-stated', basis)],
      [remark('lots/opens-if-innovative', basis, [], 'warning')],
    );
  }
  const figures = [figure('need', scene.need, 'eur-ht'), figure('threshold', value, 'eur-ht')];
  if (scene.withoutMaximum) {
    return closedPot(scene, [closing('lots/need-without-maximum', basis, figures)], [opensWithMaximum(basis)]);
  }
  const isBelow = scene.need.lessThan(value);
  if (lots.every(({ innovative }) => innovative) && isBelow) {
    const one = fulfilled('lots/innovative-open', basis, figures);
    return { statuses: forEveryLot(scene, statusBy(one)), findings: [one], opensIf: NOTHING };
  }
  const whole = closing(isBelow ? 'lots/innovative-in-part' : 'lots/innovative-closed', basis, figures);
  if (innovativeLots === undefined || lots.length === 1) return closedPot(scene, [whole]);
  return potOf(scene, innovativeLots, 'innovative', answers, INNOVATIVE);
}

/**
 * The routes of small lots.
 *
 * @param scene - The operation.
 * @returns Direct award of lots, innovative purchase, small lots by adapted procedure.
 *
 * @internal
 */
export function potRoutes(scene: Scene): readonly [award: RouteDraft, innovative: RouteDraft, small: RouteDraft] {
  const { operation, thresholds, lotValues, total, need } = scene;
  const lots = operation.lots.map(({ kind, innovative }, position) => ({
    kind,
    innovative,
    value: lotValues[position]!,
  }));
  const answers = smallLotStatus(thresholds, lots, total, operation.kind, need);
  const [award, small] = sharingOnePot(scene, awardLots(scene, answers), adaptedLots(scene, answers));
  return [
    { route: 'direct-award-lot', ...award, procedure: 'dispensed' },
    { route: 'innovative-award', ...innovativeWhole(scene, answers), procedure: 'dispensed', ground: 'innovative' },
    { route: 'small-lot', ...small, procedure: 'adapted' },
  ];
}

/** Each exception is measured alone: where both cannot be used to the full, that they share one pot is said of both. */
function sharingOnePot(scene: Scene, award: Pot, small: Pot): readonly [Pot, Pot] {
  const { smallLots } = scene.thresholds;
  const entered = scene.lotValues
    .map((_, position) => position)
    .filter((position) => [award, small].some(({ statuses }) => statuses[position] !== 'closed'));
  const isBoth = [award, small].every(({ statuses }) => statuses.some((status) => status !== 'closed'));
  const sum = isBoth ? sumAt(scene.lotValues, entered) : undefined;
  const cap = scene.total.times(smallLots.share.value);
  if (sum === undefined || sum.lessThanOrEqualTo(cap)) return [award, small];
  const figures = [
    figure('sum', sum, 'eur-ht'),
    figure('cap', cap, 'eur-ht'),
    figure('share', smallLots.share.value, 'share'),
  ];
  const said = unsure('lots/one-pot-for-both', basisOf(smallLots, scene), figures);
  const told = (pot: Pot): Pot => ({ ...pot, findings: [...pot.findings, said] });
  return [told(award), told(small)];
}
