/**
 * The reasons that close a door to a structure: made once for a need, for thousands of structures.
 */
import { finding, type Citation, type Figure, type Finding } from '../../core/index.js';
import type { SiaeKind } from '../../law/index.js';
import type { Grounds } from './grounds.js';

/** Why a door is closed. */
export interface Closed {
  /** Why. */
  readonly closed: Finding;
  /** The one bit that stands for this reason among those of {@link Closings}. */
  readonly bit: number;
}

/** The reasons that close a door to many structures: they depend on the need alone. */
export interface Closings {
  /** It does other work. */
  readonly otherActivities: Closed;
  /** The place is outside the territory that it states. */
  readonly outsideTerritory: Closed;
  /** It is too far. */
  readonly tooFar: Closed;
  /** It is in another département. */
  readonly otherDepartement: Closed;
  /** It has no free hours. */
  readonly noHours: Closed;
  /** It supplies no labour. */
  readonly noLabour: Closed;
  /** Its convention is one of an association intermédiaire, for another territory. */
  readonly otherTerritory: Closed;
  /** None of its conventions holds on the day of the match or during the work, by its first kind. */
  readonly noConvention: Readonly<Record<SiaeKind, Closed>>;
}

function breach(code: string, basis: readonly Citation[], bit: number): Closed {
  return { closed: finding({ code, outcome: 'breached', severity: 'blocking', basis }), bit };
}

/**
 * Makes the reasons that close a door.
 *
 * @param grounds - What they rest on.
 * @param radius - How far a structure may be, where the need says so.
 * @returns The reasons.
 *
 * @internal
 */
export function closings(grounds: Grounds, radius?: Figure): Closings {
  const { practice: basis, convention, associationTerritory } = grounds;
  const practice = (code: string, bit: number, figures: readonly Figure[] = []): Closed => ({
    closed: finding({ code, outcome: 'not-applicable', severity: 'blocking', basis, figures }),
    bit,
  });
  const noConvention = (kind: SiaeKind, bit: number): Closed =>
    breach('siae/match-no-convention', convention[kind], bit);
  return {
    otherActivities: practice('siae/match-other-activities', 1),
    outsideTerritory: practice('siae/match-outside-territory', 2),
    tooFar: practice('siae/match-too-far', 4, radius === undefined ? [] : [radius]),
    otherDepartement: practice('siae/match-other-departement', 8),
    noHours: practice('siae/match-no-hours', 16),
    noLabour: practice('siae/match-supplies-no-labour', 32),
    otherTerritory: breach('siae/match-association-outside-territory', associationTerritory, 64),
    noConvention: {
      EI: noConvention('EI', 128),
      ETTI: noConvention('ETTI', 256),
      AI: noConvention('AI', 512),
      ACI: noConvention('ACI', 1024),
      EITI: noConvention('EITI', 2048),
    },
  };
}
