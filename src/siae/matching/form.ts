/**
 * What a structure is worth for a need as one of its kinds: the conventions of that kind over the days of the work, its
 * form of work, the supervision that goes with it. A lot is charged to one convention: the kinds are weighed one by one,
 * and the best one is kept whole.
 */
import { figure, finding, fromEpochDay, type Finding } from '../../core/index.js';
import type { StructureKind } from '../../law/index.js';
import { isSiaeKind } from '../kind/siae-kind.js';
import type { Asked } from './asked.js';
import type { ConventionDays, DirectoryEntry } from './directory.js';
import { countsUntil, heldUntil, isHeld, isInForce, letsWorkThere } from './doors.js';
import type { MatchWeights } from './options.js';
import { once, practice, PRESUMED, type PartPoints } from './parts.js';

/** A kind, or the label of a régie de quartier where it suits the need better. */
type Form = StructureKind | 'regie-de-quartier';

/** What a structure is worth as one of its kinds. */
export interface Standing {
  /** The kind; absent for a régie without a kind that counts. */
  readonly kind?: StructureKind;
  /** The form of work. */
  readonly form: Form;
  /** Its conventions that count, when known. */
  readonly conventions: readonly ConventionDays[] | undefined;
  /** What they are worth. */
  readonly convention: PartPoints;
  /** What the form is worth. */
  readonly suits: PartPoints;
  /** What the supervision is worth; `undefined` where it is not asked. */
  readonly supervision: PartPoints | undefined;
}

function coveredDays(conventions: readonly ConventionDays[], asked: Asked): number {
  let covered = 0;
  let reached = asked.first - 1;
  for (const one of conventions) {
    const until = heldUntil(one, asked);
    covered += Math.max(0, until - Math.max(one.first - 1, reached));
    reached = Math.max(reached, until);
  }
  return covered;
}

function conventionPoints(kind: StructureKind, own: readonly ConventionDays[] | undefined, asked: Asked): PartPoints {
  if (!isSiaeKind(kind)) {
    return { points: PRESUMED.unknown, finding: practice(asked, 'siae/match-convention-not-asked', 'uncertain') };
  }
  if (own === undefined) {
    return { points: PRESUMED.unknown, finding: practice(asked, 'siae/match-conventions-not-stated', 'uncertain') };
  }
  const basis = asked.grounds.convention[kind];
  const days = asked.last - asked.first + 1;
  const covered = coveredDays(own, asked);
  const named = figure('kind', kind, 'text');
  if (covered === days) {
    const code = 'siae/match-convention-throughout';
    const held = { code, outcome: 'met', severity: 'info', basis, figures: [named] } as const;
    return { points: 100, finding: once(asked, `${code} ${kind}`, () => finding(held)) };
  }
  const doubt = { outcome: 'uncertain', reason: 'missing-fact', severity: 'warning', basis } as const;
  if (covered === 0) {
    const code = 'siae/match-convention-to-renew';
    const until = fromEpochDay(Math.max(...own.map((one) => countsUntil(one, asked))));
    const make = (): Finding => finding({ ...doubt, code, figures: [named, figure('until', until, 'day')] });
    return { points: 0, finding: once(asked, `${code} ${kind} ${until}`, make) };
  }
  const code = 'siae/match-convention-part';
  const make = (): Finding =>
    finding({ ...doubt, code, figures: [named, figure('covered', covered, 'days'), figure('days', days, 'days')] });
  return {
    points: Math.floor((100 * covered) / days),
    finding: once(asked, `${code} ${kind} ${String(covered)}`, make),
  };
}

function formPoints(form: Form, asked: Asked): PartPoints {
  const points = asked.weighing.formPoints[asked.need.pattern][form];
  const level = points >= 80 ? 'suits' : points >= 50 ? 'possible' : 'unusual';
  const code = `siae/match-form-${level}/${asked.need.pattern}`;
  const named = form === 'regie-de-quartier' ? 'régie de quartier' : form;
  const make = (): Finding => practice(asked, code, 'not-applicable', [figure('form', named, 'text')]);
  return { points, finding: once(asked, `${code} ${form}`, make) };
}

const SUPERVISES: ReadonlySet<Form> = /* @__PURE__ */ new Set<Form>([
  'EI',
  'ACI',
  'EA',
  'ESAT',
  'EBE',
  'regie-de-quartier',
]);

// Who sells a service directs its own team; who supplies workers leaves that to the customer.
function supervisionPoints(entry: DirectoryEntry, form: Form, asked: Asked): PartPoints | undefined {
  if (!asked.need.supervision) return undefined;
  const stated = entry.structure.capacity?.supervision;
  if (stated === true) return { points: 100, finding: practice(asked, 'siae/match-supervises', 'not-applicable') };
  if (stated === false) {
    return { points: 0, finding: practice(asked, 'siae/match-does-not-supervise', 'not-applicable') };
  }
  return SUPERVISES.has(form)
    ? { points: PRESUMED.hinted, finding: practice(asked, 'siae/match-supervision-usual', 'uncertain') }
    : { points: 0, finding: practice(asked, 'siae/match-supervision-with-buyer', 'uncertain') };
}

function bestForm(kind: StructureKind, entry: DirectoryEntry, asked: Asked): Form {
  const worth = asked.weighing.formPoints[asked.need.pattern];
  return entry.isRegie && worth['regie-de-quartier'] > worth[kind] ? 'regie-de-quartier' : kind;
}

// The conventions of a kind that count: over the work, or in force on the day of the match and so to be renewed.
function counting(own: readonly ConventionDays[], asked: Asked): readonly ConventionDays[] {
  const there = own.filter((one) => letsWorkThere(one, asked));
  const held = there.filter((one) => isHeld(one, asked));
  return held.length > 0 ? held : there.filter((one) => isInForce(one, asked));
}

function standingAs(kind: StructureKind, entry: DirectoryEntry, asked: Asked): Standing | undefined {
  const known = isSiaeKind(kind) ? entry.conventions.get(kind) : undefined;
  const conventions = known && counting(known, asked);
  if (conventions?.length === 0) return undefined;
  const form = bestForm(kind, entry, asked);
  return {
    kind,
    form,
    conventions,
    convention: conventionPoints(kind, conventions, asked),
    suits: formPoints(form, asked),
    supervision: supervisionPoints(entry, form, asked),
  };
}

// A régie whose conventions have ended, or that has none, may still work: what it works under is to be asked.
function standingOfLabel(entry: DirectoryEntry, asked: Asked): Standing {
  const form = 'regie-de-quartier';
  const convention =
    entry.siaeKinds.length === 0
      ? { points: PRESUMED.unknown, finding: practice(asked, 'siae/match-convention-not-asked', 'uncertain') }
      : { points: 0, finding: practice(asked, 'siae/match-conventions-ended', 'uncertain') };
  return {
    form,
    conventions: undefined,
    convention,
    suits: formPoints(form, asked),
    supervision: supervisionPoints(entry, form, asked),
  };
}

function gained({ convention, suits, supervision }: Standing, weights: MatchWeights): number {
  return (
    convention.points * weights.convention +
    suits.points * weights.form +
    (supervision === undefined ? 0 : supervision.points * weights.supervision)
  );
}

/**
 * What a structure is worth as each of its kinds that count for a need, the best first; of equal ones that of the SIAE
 * kind named first. A kind whose conventions are known counts when one of them holds over the work, or is in force on the
 * day of the match; a kind of which none is known counts, and is asked about.
 *
 * @param entry - A structure that no door is closed to.
 * @param asked - The need.
 * @returns One at least.
 *
 * @internal
 */
export function standings(entry: DirectoryEntry, asked: Asked): readonly [Standing, ...Standing[]] {
  const found = entry.working.flatMap((kind) => standingAs(kind, entry, asked) ?? []);
  const { weights } = asked.weighing;
  const [best = standingOfLabel(entry, asked), ...others] = found.sort(
    (a, b) => gained(b, weights) - gained(a, weights),
  );
  return [best, ...others];
}
