/**
 * What the law of a form of work calls for before one relies on it.
 */
import { exact, figure, finding, fromEpochDay, type Finding } from '../../core/index.js';
import { monthsOf, type Asked } from './asked.js';
import type { Standing } from './form.js';
import { once } from './parts.js';

function associationHours(asked: Asked): Finding {
  const { cap, windowMonths, associationHours: basis } = asked.grounds;
  const within = Math.min(monthsOf(asked.need.days), windowMonths);
  const total = asked.need.hoursPerMonth.times(within);
  const workers = exact(total).dividedBy(cap).ceil();
  return finding({
    code: 'siae/match-association-hours',
    outcome: 'not-applicable',
    severity: 'warning',
    basis,
    figures: [
      figure('hours', total, 'hours'),
      figure('months', within, 'months'),
      figure('cap', cap, 'hours'),
      figure('workers', workers, 'count'),
    ],
  });
}

function doubt(asked: Asked, code: string, basis: Finding['basis'], reason: 'missing-fact' | 'unsettled-law'): Finding {
  const { need, grounds } = asked;
  const figures = [
    figure('last', need.days.lastDay, 'day'),
    figure('end', fromEpochDay(grounds.experimentEnds), 'day'),
  ];
  return finding({ code, outcome: 'uncertain', reason, severity: 'warning', basis, figures });
}

function associationCautions({ conventions }: Standing, asked: Asked): readonly Finding[] {
  const { associationTerritory, associationTask } = asked.grounds;
  const isTerritoryKnown = conventions?.some(({ territory }) => territory !== undefined) === true;
  const [unknown, lasting] = ['siae/match-association-territory-unknown', 'siae/match-association-task'] as const;
  return [
    once(asked, 'siae/match-association-hours', () => associationHours(asked)),
    ...(isTerritoryKnown
      ? []
      : [once(asked, unknown, () => doubt(asked, unknown, associationTerritory, 'missing-fact'))]),
    ...(asked.need.pattern === 'lasting'
      ? [once(asked, lasting, () => doubt(asked, lasting, associationTask, 'missing-fact'))]
      : []),
  ];
}

/**
 * What the law of the chosen form of work calls for before one relies on it: the hours of each worker, the task and the
 * territory of an association intermédiaire, the sales of an atelier et chantier d'insertion, the length of a
 * temporary-work mission, the term of the EITI experiment.
 *
 * @param standing - What the structure is worth as the kind that was kept.
 * @param asked - The need.
 * @returns Findings for information, or to be asked.
 *
 * @internal
 */
export function cautions(standing: Standing, asked: Asked): readonly Finding[] {
  const { grounds } = asked;
  const note = (code: string, basis: Finding['basis'], figures: Finding['figures'] = []): readonly Finding[] => [
    once(asked, code, () => finding({ code, outcome: 'not-applicable', severity: 'info', basis, figures })),
  ];
  switch (standing.kind) {
    case 'AI':
      return associationCautions(standing, asked);
    case 'ACI':
      return note('siae/match-worksite-sales', grounds.worksiteSales);
    case 'ETTI':
    case 'EATT':
      return note('siae/match-mission-length', grounds.missions, [figure('months', grounds.missionMonths, 'months')]);
    case 'EITI': {
      if (asked.last <= grounds.experimentEnds) return [];
      const code = 'siae/match-experiment-over';
      return [once(asked, code, () => doubt(asked, code, grounds.convention.EITI, 'unsettled-law'))];
    }
    default:
      return [];
  }
}
