/**
 * What the findings of a match rest on, looked up once for a day.
 */
import { epochDay, type Citation, type CivilDate } from '../../core/index.js';
import {
  associationRules,
  citationsOf,
  cite,
  conventionLength,
  temporaryMissionLength,
  worksiteSalesCap,
  type LawTable,
  type SiaeKind,
} from '../../law/index.js';
import { experimentGrounds, experimentLastDay } from '../kind/experiment.js';
import { rowNear } from '../row-near.js';

/** Citations and figures of a day. */
export interface Grounds {
  /** What ranking rests on: practice. */
  readonly practice: readonly Citation[];
  /** Length of a convention, by kind. */
  readonly convention: Readonly<Record<SiaeKind, readonly Citation[]>>;
  /** Territory of an association intermédiaire. */
  readonly associationTerritory: readonly Citation[];
  /** Hours of a worker of an association intermédiaire. */
  readonly associationHours: readonly Citation[];
  /** What its workers may be supplied for. */
  readonly associationTask: readonly Citation[];
  /** The cap of those hours. */
  readonly cap: number;
  /** The months that they are counted over. */
  readonly windowMonths: number;
  /** Sales of an atelier et chantier d'insertion. */
  readonly worksiteSales: readonly Citation[];
  /** Length of a temporary-work mission. */
  readonly missions: readonly Citation[];
  /** Months that it lasts at most. */
  readonly missionMonths: number;
  /** Last day of the EITI experiment, counted from an origin. */
  readonly experimentEnds: number;
}

/**
 * Looks the rules of a day up.
 *
 * @param on - The day.
 * @returns Their grounds and figures.
 *
 * @internal
 */
export function groundsOn(on: CivilDate): Grounds {
  const of = (table: LawTable<unknown>): readonly Citation[] => citationsOf(rowNear(table, on));
  return {
    practice: [cite('palier-classement', { confidence: 'confirmed' })],
    convention: {
      EI: of(conventionLength.EI),
      ETTI: of(conventionLength.ETTI),
      AI: of(conventionLength.AI),
      ACI: of(conventionLength.ACI),
      EITI: experimentGrounds(),
    },
    associationTerritory: of(associationRules.territory),
    associationHours: of(associationRules.hoursCap),
    associationTask: of(associationRules.task),
    cap: rowNear(associationRules.hoursCap, on).value.hours,
    windowMonths: rowNear(associationRules.hoursWindow, on).value.months,
    worksiteSales: of(worksiteSalesCap),
    missions: of(temporaryMissionLength.ETTI),
    missionMonths: rowNear(temporaryMissionLength.ETTI, on).value.months,
    experimentEnds: epochDay(experimentLastDay()),
  };
}
