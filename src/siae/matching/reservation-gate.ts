/**
 * Whether a structure of a directory may enter the reservation of a need.
 */
import { finding, type Finding } from '../../core/index.js';
import type { StructureKind } from '../../law/index.js';
import { isSiaeKind } from '../kind/siae-kind.js';
import { decide, type Decision, type ReservationAnswer } from '../reservation/entry.js';
import { entryFindings } from '../reservation/reservation.js';
import { reservationRules, type ReservationRules } from '../reservation/rules.js';
import type { Asked } from './asked.js';
import type { DirectoryEntry } from './directory.js';

/** How a structure that may enter does so: never `no`. */
export type ReservationEntryAnswer = Exclude<ReservationAnswer, 'no'>;

/** A structure that may enter, or may not be known not to. */
interface ReservationOpen {
  /** How surely. */
  readonly entry: ReservationEntryAnswer;
  /** What the articles say. */
  readonly findings: readonly Finding[];
}

/** A structure that may not. */
interface ReservationClosed {
  /** Why, in a list that structures with the same reason share. */
  readonly closed: readonly Finding[];
}

/** Judges one structure. */
export type ReservationGate = (entry: DirectoryEntry) => ReservationOpen | ReservationClosed;

// The kinds of a structure on a day: those with a convention in force, those of which none is known, and those that take none.
function kindsOnDay(entry: DirectoryEntry, day: number): readonly StructureKind[] {
  return entry.structure.kinds.filter((kind) => {
    const known = isSiaeKind(kind) ? entry.conventions.get(kind) : undefined;
    return known === undefined || known.some(({ first, last }) => first <= day && day <= last);
  });
}

function reasonCode({ usable, service, share, door, rule }: Decision): string {
  if (!usable) return 'siae/match-reservation-forbidden';
  if (service === 'not-listed') return 'siae/match-reservation-other-service';
  // Of what is no kind on the day, the kind is missing before the share.
  const isNamed = rule?.entrant !== 'other-operator' || door === 'open';
  return isNamed && door !== 'closed' && door !== 'fact-false' && share === 'too-low'
    ? 'siae/match-reservation-share-too-low'
    : 'siae/match-reservation-not-entitled';
}

// Structures that are turned away for the same reason share what says so.
function closedBy({ use: { basis } }: ReservationRules): (decision: Decision) => ReservationClosed {
  const made = new Map<string, ReservationClosed>();
  return (decision) => {
    const code = reasonCode(decision);
    const known = made.get(code);
    if (known !== undefined) return known;
    const closed = Object.freeze([finding({ code, outcome: 'breached', severity: 'blocking', basis })]);
    made.set(code, { closed });
    return { closed };
  };
}

/**
 * Looks the rules of a need's reservation up once, for all the structures of a directory.
 *
 * @param asked - The need.
 * @returns What judges a structure; `undefined` for a need that is not reserved.
 *
 * @internal
 */
export function reservationGate(asked: Asked): ReservationGate | undefined {
  const { reservation, service } = asked.need;
  if (reservation === undefined) return undefined;
  const rules = reservationRules(reservation, asked.on, { service });
  const { measure } = asked.weighing;
  const closed = closedBy(rules);
  return (entry) => {
    const { labels, socialEconomy, worksInPrison, workforce } = entry.structure;
    const candidate = {
      kinds: kindsOnDay(entry, asked.day),
      labels,
      ...(socialEconomy === undefined ? {} : { socialEconomy }),
      ...(worksInPrison === undefined ? {} : { worksInPrison }),
      ...(workforce === undefined ? {} : { workforce }),
    };
    const decision = decide(rules, candidate, measure);
    if (decision.answer === 'no') return closed(decision);
    return { entry: decision.answer, findings: entryFindings(rules, candidate, measure) };
  };
}
