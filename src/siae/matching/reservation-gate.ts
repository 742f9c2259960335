/**
 * Whether a structure of a directory may enter the reservation of a need.
 */
import { finding, type Citation, type Finding } from '../../core/index.js';
import { SIAE_KINDS, type SiaeKind, type StructureKind } from '../../law/index.js';
import { decide, type Decision, type ReservationAnswer } from '../reservation/entry.js';
import { entryFindings } from '../reservation/reservation.js';
import { reservationRules } from '../reservation/rules.js';
import type { Asked } from './asked.js';
import type { DirectoryEntry } from './directory.js';
import type { PartClosed } from './parts.js';

/** How a structure that may enter does so: never `no`. */
export type ReservationEntryAnswer = Exclude<ReservationAnswer, 'no'>;

/** A structure that may enter, or may not be known not to. */
interface ReservationOpen {
  /** How surely. */
  readonly entry: ReservationEntryAnswer;
  /** What the articles say. */
  readonly findings: readonly Finding[];
}

/** Judges one structure. */
export type ReservationGate = (entry: DirectoryEntry) => ReservationOpen | PartClosed;

// The kinds of a structure on a day: those of its conventions in force, where these are known, and its other kinds.
function kindsOnDay(entry: DirectoryEntry, day: number): readonly StructureKind[] {
  const { structure, conventions } = entry;
  if (conventions === undefined) return structure.kinds;
  const held = new Set<StructureKind>(
    conventions.flatMap(({ kind, first, last }) => (first <= day && day <= last ? kind : [])),
  );
  return structure.kinds.filter((kind) => held.has(kind) || !SIAE_KINDS.includes(kind as SiaeKind));
}

function reasonCode({ usable, service, share, door }: Decision): string {
  if (!usable) return 'siae/match-reservation-forbidden';
  if (service === 'not-listed') return 'siae/match-reservation-other-service';
  return door !== 'closed' && door !== 'fact-false' && share === 'too-low'
    ? 'siae/match-reservation-share-too-low'
    : 'siae/match-reservation-not-entitled';
}

function closed(asked: Asked, decision: Decision, basis: readonly Citation[]): PartClosed {
  const code = reasonCode(decision);
  const known = asked.closings.get(code);
  if (known !== undefined) return known;
  const made = { closed: finding({ code, outcome: 'breached', severity: 'blocking', basis }) };
  asked.closings.set(code, made);
  return made;
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
  const rules = reservationRules(reservation, asked.on, service);
  const { measure } = asked.weighing;
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
    if (decision.answer === 'no') return closed(asked, decision, rules.use.basis);
    return { entry: decision.answer, findings: entryFindings(rules, candidate, measure) };
  };
}
