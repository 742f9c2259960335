/**
 * What the kinds of a structure are worth for a need: its conventions over the days of the work, its form of work.
 */
import { addMonths, exact, figure, finding, type Finding } from '../../core/index.js';
import type { StructureKind } from '../../law/index.js';
import type { Asked } from './asked.js';
import { isSiae, type ConventionDays, type DirectoryEntry } from './directory.js';
import { heldUntil, isHeld, letsWorkThere } from './doors.js';
import { practice, PRESUMED, type PartPoints } from './parts.js';

/** The kinds of a structure that count for a need. */
export interface KindsForNeed {
  /** The kinds, SIAE first. */
  readonly kinds: readonly StructureKind[];
  /** The conventions that hold on some day of the work, by first day, when known; each cut to that time. */
  readonly live?: readonly ConventionDays[];
}

type Form = StructureKind | 'regie-de-quartier';

/**
 * Which kinds of a structure count for a need: those of its conventions that hold on some day of the work, where its
 * conventions are known; else those that it is said to be.
 *
 * @param entry - A structure that no door is closed to.
 * @param asked - The need.
 * @returns The kinds.
 *
 * @internal
 */
export function kindsForNeed(entry: DirectoryEntry, asked: Asked): KindsForNeed {
  const { working, neighbours, conventions } = entry;
  if (conventions === undefined) return { kinds: working };
  const live = conventions
    .filter((one) => isHeld(one, asked) && letsWorkThere(one, asked))
    .map((one) => ({ ...one, first: Math.max(one.first, asked.first), last: heldUntil(one, asked) }));
  const kinds = new Set<StructureKind>([...live.map(({ kind }) => kind), ...neighbours]);
  return { kinds: working.filter((kind) => kinds.has(kind)), live };
}

function coveredDays(live: readonly ConventionDays[]): number {
  let covered = 0;
  let reached = -Infinity;
  for (const { first, last } of live) {
    covered += Math.max(0, last - Math.max(first, reached + 1) + 1);
    reached = Math.max(reached, last);
  }
  return covered;
}

/**
 * Whether a convention holds throughout the work.
 *
 * @param own - The kinds that count.
 * @param asked - The need.
 * @returns Points: the part of the days that some convention covers. `undefined` when no kind needs one.
 *
 * @internal
 */
export function conventionPart(own: KindsForNeed, asked: Asked): PartPoints | undefined {
  const { kinds, live } = own;
  const [kind] = kinds.filter(isSiae);
  if (kind === undefined) return undefined;
  if (live === undefined) {
    return { points: PRESUMED.unknown, finding: practice(asked, 'siae/match-conventions-not-stated', 'uncertain') };
  }
  const days = asked.last - asked.first + 1;
  const covered = coveredDays(live);
  const basis = asked.grounds.convention[kind];
  if (covered === days) {
    return {
      points: 100,
      finding: finding({ code: 'siae/match-convention-throughout', outcome: 'met', severity: 'info', basis }),
    };
  }
  return {
    points: Math.floor((100 * covered) / days),
    finding: finding({
      code: 'siae/match-convention-part',
      outcome: 'uncertain',
      reason: 'missing-fact',
      severity: 'warning',
      basis,
      figures: [figure('covered', covered, 'days'), figure('days', days, 'days')],
    }),
  };
}

/** The form of work that suits a need best among those that a structure has. */
export interface FormForNeed extends PartPoints {
  /** The kind, or the label. */
  readonly form: Form;
}

/**
 * What the form of work is worth: that of the kind, or of the label, that suits the pattern of the need best.
 *
 * @param entry - The structure.
 * @param own - The kinds that count.
 * @param asked - The need.
 * @returns The points and the form.
 *
 * @internal
 */
export function formPart(entry: DirectoryEntry, own: KindsForNeed, asked: Asked): FormForNeed {
  const worth = asked.weighing.formPoints[asked.need.pattern];
  const label: readonly Form[] = entry.isRegie ? ['regie-de-quartier'] : [];
  const forms: readonly Form[] = [...own.kinds, ...label];
  const form = forms.reduce((best, one) => (worth[one] > worth[best] ? one : best));
  const points = worth[form];
  const level = points >= 80 ? 'suits' : points >= 50 ? 'possible' : 'unusual';
  const code = `siae/match-form-${level}/${asked.need.pattern}`;
  const known = asked.remarks.get(`${code} ${form}`);
  if (known !== undefined) return { form, points, finding: known };
  const named = form === 'regie-de-quartier' ? 'régie de quartier' : form;
  const made = practice(asked, code, 'not-applicable', [figure('form', named, 'text')]);
  asked.remarks.set(`${code} ${form}`, made);
  return { form, points, finding: made };
}

const SUPERVISES: ReadonlySet<Form> = /* @__PURE__ */ new Set<Form>([
  'EI',
  'ACI',
  'EA',
  'ESAT',
  'EBE',
  'regie-de-quartier',
]);

/**
 * Whether a structure directs the work on site, where that is asked: as it says itself, else as its form of work
 * suggests. Who sells a service directs its own team; who supplies workers leaves that to the customer.
 *
 * @param entry - The structure.
 * @param form - The form of work that suits the need best.
 * @param asked - The need.
 * @returns Points; `undefined` where it is not asked.
 *
 * @internal
 */
export function supervisionPart(entry: DirectoryEntry, form: Form, asked: Asked): PartPoints | undefined {
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

function months(asked: Asked): number {
  const { firstDay, lastDay } = asked.need.days;
  let count = 1;
  while (addMonths(firstDay, count) <= lastDay) count += 1;
  return count;
}

function once(asked: Asked, code: string, make: () => Finding): Finding {
  const known = asked.remarks.get(code);
  if (known !== undefined) return known;
  const made = make();
  asked.remarks.set(code, made);
  return made;
}

function associationHours(asked: Asked): Finding {
  const { cap, windowMonths, associationHours: basis } = asked.grounds;
  const within = Math.min(months(asked), windowMonths);
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

function isTerritoryKnown({ live = [] }: KindsForNeed): boolean {
  return live.some(({ kind, territory }) => kind === 'AI' && territory !== undefined);
}

function territoryUnknown(asked: Asked): Finding {
  return finding({
    code: 'siae/match-association-territory-unknown',
    outcome: 'uncertain',
    reason: 'missing-fact',
    severity: 'warning',
    basis: asked.grounds.associationTerritory,
  });
}

/**
 * What the law of the chosen form of work calls for before one relies on it: the hours of each worker and the territory of
 * an association intermédiaire, the sales of an atelier et chantier d'insertion, the length of a temporary-work mission.
 *
 * @param form - The form of work.
 * @param own - The kinds that count.
 * @param asked - The need.
 * @returns Findings for information.
 *
 * @internal
 */
export function cautions(form: Form, own: KindsForNeed, asked: Asked): readonly Finding[] {
  const note = (code: string, basis: Finding['basis'], figures: Finding['figures'] = []): readonly Finding[] => [
    once(asked, code, () => finding({ code, outcome: 'not-applicable', severity: 'info', basis, figures })),
  ];
  switch (form) {
    case 'AI':
      return [
        once(asked, 'siae/match-association-hours', () => associationHours(asked)),
        ...(isTerritoryKnown(own)
          ? []
          : [once(asked, 'siae/match-association-territory-unknown', () => territoryUnknown(asked))]),
      ];
    case 'ACI':
      return note('siae/match-worksite-sales', asked.grounds.worksiteSales);
    case 'ETTI':
    case 'EATT': {
      const { missionMonths, missions } = asked.grounds;
      return note(`siae/match-mission-length`, missions, [figure('months', missionMonths, 'months')]);
    }
    default:
      return [];
  }
}
