/**
 * Matching and supply done slowly and plainly, from what the documentation says of each part: days are counted one by
 * one, scores are fractions of big integers, groups are found by trying every one of them.
 */
import {
  addDays,
  addMonths,
  civilDate,
  defaultFormPoints,
  defaultMatchWeights,
  mayEnterReservation,
  nafHints,
  STRUCTURE_KINDS,
  type ActivityCode,
  type CivilDate,
  type ConventionInput,
  type Coordinates,
  type MatchOptions,
  type MatchPartName,
  type NeedInput,
  type ReservationAnswer,
  type StructureInput,
  type StructureKind,
} from '../../src/index.js';

/** A candidate in a form that is easy to compare. */
interface PlainCandidate {
  readonly position: number;
  readonly rank: number;
  readonly score: string;
  readonly distanceKm?: number;
  readonly kind?: StructureKind;
  readonly kinds: readonly StructureKind[];
  readonly reservation?: ReservationAnswer;
  /** `part points weight code`. */
  readonly parts: readonly string[];
  readonly findings: readonly string[];
}

/** A match in a form that is easy to compare. */
export interface PlainMatch {
  readonly candidates: readonly PlainCandidate[];
  readonly excluded: readonly { readonly position: number; readonly reasons: readonly string[] }[];
}

const SIAE: readonly string[] = ['EI', 'ETTI', 'AI', 'ACI', 'EITI'];
const EARTH_KM = 6_371.008_8;

/**
 * The distance by the angle between two vectors from the middle of the earth.
 *
 * @param a - A point.
 * @param b - Another.
 * @returns Kilometres.
 */
export function vectorKm(a: Coordinates, b: Coordinates): number {
  const vector = ({ latitude, longitude }: Coordinates): readonly [number, number, number] => {
    const [north, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
  };
  const [x, y, z] = vector(a);
  const [u, v, w] = vector(b);
  const cross = Math.hypot(y * w - z * v, z * u - x * w, x * v - y * u);
  return EARTH_KM * Math.atan2(cross, x * u + y * v + z * w);
}

type Known = 'yes' | 'no' | 'unknown';

interface Place {
  readonly commune?: string;
  readonly departement?: string;
  readonly around?: Coordinates & { readonly radiusKm: number };
}

function departementOf(place: { readonly commune?: string; readonly departement?: string }): string | undefined {
  return place.departement ?? place.commune?.slice(0, 2);
}

const ARRONDISSEMENTS: readonly (readonly [commune: string, first: number, count: number])[] = [
  ['75056', 75_101, 20],
  ['69123', 69_381, 9],
  ['13055', 13_201, 16],
];

/** Every arrondissement of Paris, Lyon and Marseille, with its commune. */
const COMMUNE_OF: ReadonlyMap<string, string> = new Map(
  ARRONDISSEMENTS.flatMap(([commune, first, count]) =>
    Array.from({ length: count }, (_, more) => [String(first + more), commune] as const),
  ),
);

function wholeOf(code: string): string {
  return COMMUNE_OF.get(code) ?? code;
}

function namesCover(
  {
    departements = [],
    communes = [],
  }: { readonly departements?: readonly string[]; readonly communes?: readonly string[] },
  place: Place,
): Known {
  const departement = departementOf(place);
  if (departement !== undefined && departements.includes(departement)) return 'yes';
  const { commune } = place;
  if (commune !== undefined) {
    if (communes.includes(commune) || communes.includes(wholeOf(commune))) return 'yes';
    // A territory of some arrondissements leaves the whole commune undecided.
    return communes.some((one) => COMMUNE_OF.get(one) === commune) ? 'unknown' : 'no';
  }
  if (departement === undefined) return 'unknown';
  return communes.length > 0 ? 'unknown' : 'no';
}

function pointOf({ location = {} }: StructureInput): Coordinates | undefined {
  const { latitude, longitude } = location;
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

function distanceOf(structure: StructureInput, need: NeedInput): number | undefined {
  const point = pointOf(structure);
  return need.place.around === undefined || point === undefined ? undefined : vectorKm(point, need.place.around);
}

// Whether the communes, the départements or the radius of its territory cover the place.
function territoryNames(structure: StructureInput, need: NeedInput): Known {
  const { territory = {} } = structure;
  const { departements = [], communes = [], radiusKm } = territory;
  const answers: Known[] = [];
  if (departements.length + communes.length > 0) answers.push(namesCover(territory, need.place));
  const distance = distanceOf(structure, need);
  if (radiusKm !== undefined) answers.push(distance === undefined ? 'unknown' : distance <= radiusKm ? 'yes' : 'no');
  if (answers.length === 0) return 'unknown';
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}

interface Verdict {
  readonly points?: number;
  readonly code: string;
}

function tasksVerdict({ activities, naf }: StructureInput, tasks: readonly ActivityCode[]): Verdict {
  if (activities === undefined) {
    const hints = nafHints.find((one) => one.naf === naf?.replace('.', ''))?.activities;
    if (hints === undefined) return { points: 50, code: 'match-tasks-not-stated' };
    if (tasks.every((task) => hints.includes(task))) return { points: 70, code: 'match-tasks-suggested' };
    return tasks.some((task) => hints.includes(task))
      ? { points: 50, code: 'match-tasks-not-stated' }
      : { points: 30, code: 'match-tasks-other-suggested' };
  }
  const done = tasks.filter((task) => activities.includes(task)).length;
  if (done === 0) return { code: 'match-other-activities' };
  if (done === tasks.length) return { points: 100, code: 'match-does-tasks' };
  return { points: Math.floor((done * 100) / tasks.length), code: 'match-does-some-tasks' };
}

function placeVerdict(structure: StructureInput, need: NeedInput): Verdict {
  const { territory } = structure;
  const named = territoryNames(structure, need);
  if (named === 'yes') return { points: 100, code: 'match-place-served' };
  if (territory?.wholeCountry === true) return { points: 80, code: 'match-country-served' };
  if (named === 'no') return { code: 'match-outside-territory' };
  const distance = distanceOf(structure, need);
  const { around, commune } = need.place;
  if (around !== undefined && distance !== undefined) {
    if (distance > around.radiusKm) return { code: 'match-too-far' };
    // From 100 at the centre to 50 on the circle.
    const lost = around.radiusKm === 0 ? 0 : (50 * distance) / around.radiusKm;
    return { points: 100 - Math.floor(lost), code: 'match-near' };
  }
  const { location = {} } = structure;
  if (commune !== undefined && location.commune !== undefined && wholeOf(location.commune) === wholeOf(commune)) {
    return { points: 100, code: 'match-same-commune' };
  }
  const [own, asked] = [departementOf(location), departementOf(need.place)];
  if (own !== undefined && own === asked) return { points: 40, code: 'match-same-departement' };
  if (territory !== undefined || own === undefined || asked === undefined) {
    return { points: 30, code: 'match-place-not-known' };
  }
  return { code: 'match-other-departement' };
}

function hundredths(hours: unknown): bigint {
  return BigInt(Math.round(Number(hours) * 100));
}

function hoursVerdict({ capacity }: StructureInput, need: NeedInput): Verdict {
  if (capacity === undefined) return { points: 50, code: 'match-hours-not-stated' };
  const [free, asked] = [hundredths(capacity.hoursPerMonth), hundredths(need.hoursPerMonth)];
  if (free === 0n) return { code: 'match-no-hours' };
  if (free >= asked) return { points: 100, code: 'match-has-hours' };
  return { points: Number((100n * free) / asked), code: 'match-has-some-hours' };
}

function daysOf(firstDay: string, lastDay: string): readonly CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = civilDate(firstDay); day <= lastDay; day = addDays(day, 1)) days.push(day);
  return days;
}

function ordered(kinds: Iterable<string>): readonly StructureKind[] {
  const held = new Set(kinds);
  return STRUCTURE_KINDS.filter((kind) => held.has(kind));
}

function allKinds({ kinds, conventions = [] }: StructureInput): readonly StructureKind[] {
  return ordered([...kinds, ...conventions.map(({ kind }) => kind)]);
}

function isRegie({ labels = [] }: StructureInput): boolean {
  return labels.includes('regie-de-quartier');
}

// An EITI counts to the end of the experiment, an association intermédiaire where its convention lets it supply workers.
function holdsOn(convention: ConventionInput, day: string): boolean {
  if (convention.kind === 'EITI' && day > '2026-12-22') return false;
  return convention.firstDay <= day && day <= convention.lastDay;
}

function maySupply({ kind, territory }: ConventionInput, need: NeedInput): boolean {
  return kind !== 'AI' || territory === undefined || namesCover(territory, need.place) !== 'no';
}

/** What the conventions of one kind come to. */
interface Held {
  /** Absent for a régie without a kind that counts. */
  readonly kind?: StructureKind;
  readonly convention: Required<Verdict>;
  /** Whether the convention of an association intermédiaire that counts says where it may supply workers. */
  readonly saysWhere: boolean;
}

interface Kinds {
  /** The kinds that count, one by one; the label of a régie where none does. */
  readonly held: readonly Held[];
}

function heldAs(kind: StructureKind, structure: StructureInput, need: NeedInput, on: string): Held | undefined {
  if (!SIAE.includes(kind)) {
    return { kind, convention: { points: 50, code: 'match-convention-not-asked' }, saysWhere: false };
  }
  const own = (structure.conventions ?? []).filter((one) => one.kind === kind);
  if (own.length === 0) {
    return { kind, convention: { points: 50, code: 'match-conventions-not-stated' }, saysWhere: false };
  }
  const days = daysOf(need.firstDay, need.lastDay);
  const there = own.filter((one) => maySupply(one, need));
  const during = there.filter((one) => days.some((day) => holdsOn(one, day)));
  const counted = during.length > 0 ? during : there.filter((one) => holdsOn(one, on));
  if (counted.length === 0) return undefined;
  const covered = days.filter((day) => counted.some((one) => holdsOn(one, day))).length;
  const code = covered === days.length ? 'throughout' : covered === 0 ? 'to-renew' : 'part';
  return {
    kind,
    convention: { points: Math.floor((100 * covered) / days.length), code: `match-convention-${code}` },
    saysWhere: counted.some(({ territory }) => territory !== undefined),
  };
}

function kindsVerdict(structure: StructureInput, need: NeedInput, on: string): Kinds | { readonly code: string } {
  const own = allKinds(structure).filter((kind) => kind !== 'OPCS');
  if (own.length === 0 && !isRegie(structure)) return { code: 'match-supplies-no-labour' };
  const held = own.flatMap((kind) => heldAs(kind, structure, need, on) ?? []);
  if (held.length > 0) return { held };
  if (isRegie(structure)) {
    const convention = own.some((kind) => SIAE.includes(kind))
      ? { points: 0, code: 'match-conventions-ended' }
      : { points: 50, code: 'match-convention-not-asked' };
    return { held: [{ convention, saysWhere: false }] };
  }
  const days = daysOf(need.firstDay, need.lastDay);
  const isElsewhere = (structure.conventions ?? []).some((one) => [...days, on].some((day) => holdsOn(one, day)));
  return { code: isElsewhere ? 'match-association-outside-territory' : 'match-no-convention' };
}

type Form = StructureKind | 'regie-de-quartier';

function patternOf(need: NeedInput): 'one-off' | 'lasting' {
  const threeMonths = addDays(addMonths(civilDate(need.firstDay), 3), -1);
  return need.pattern ?? (need.lastDay <= threeMonths ? 'one-off' : 'lasting');
}

function formOf(
  structure: StructureInput,
  { kind }: Held,
  need: NeedInput,
  options: MatchOptions,
): Required<Verdict> & { readonly form: Form } {
  const pattern = patternOf(need);
  const worth = { ...defaultFormPoints[pattern], ...options.formPoints?.[pattern] };
  const forms: readonly Form[] = [
    ...(kind === undefined ? [] : [kind]),
    ...(isRegie(structure) ? (['regie-de-quartier'] as const) : []),
  ];
  const points = Math.max(...forms.map((form) => worth[form]));
  const form = forms.find((one) => worth[one] === points)!;
  const level = points >= 80 ? 'suits' : points >= 50 ? 'possible' : 'unusual';
  return { form, points, code: `match-form-${level}/${pattern}` };
}

function supervisionVerdict({ capacity }: StructureInput, form: Form, need: NeedInput): Verdict | undefined {
  if (need.supervision !== true) return undefined;
  if (capacity?.supervision === true) return { points: 100, code: 'match-supervises' };
  if (capacity?.supervision === false) return { points: 0, code: 'match-does-not-supervise' };
  return ['EI', 'ACI', 'EA', 'ESAT', 'EBE', 'regie-de-quartier'].includes(form)
    ? { points: 70, code: 'match-supervision-usual' }
    : { points: 0, code: 'match-supervision-with-buyer' };
}

function cautionsOf({ kind, saysWhere }: Held, need: NeedInput): readonly string[] {
  if (kind === 'AI') {
    return [
      'match-association-hours',
      ...(saysWhere ? [] : ['match-association-territory-unknown']),
      ...(patternOf(need) === 'lasting' ? ['match-association-task'] : []),
    ];
  }
  if (kind === 'ACI') return ['match-worksite-sales'];
  if (kind === 'EITI' && need.lastDay > '2026-12-22') return ['match-experiment-over'];
  return kind === 'ETTI' || kind === 'EATT' ? ['match-mission-length'] : [];
}

interface Entered {
  readonly answer: ReservationAnswer;
  readonly codes: readonly string[];
  readonly closed: string;
}

const EQUIVALENT: readonly string[] = ['GEIQ', 'EBE', 'EITI'];

// Who is let in by what it is, whatever its share: the matrix of the reservations, from 2024 on.
function hasDoor(kinds: readonly StructureKind[], structure: StructureInput, reservation: string): boolean {
  const { worksInPrison } = structure;
  const insertion = kinds.some((kind) => SIAE.includes(kind) || EQUIVALENT.includes(kind)) || isRegie(structure);
  const disability = kinds.some((kind) => ['EA', 'EATT', 'ESAT'].includes(kind));
  if (reservation === 'insertion') return insertion;
  if (reservation === 'disability') return disability;
  if (reservation === 'insertion-and-disability') return insertion || disability;
  if (kinds.includes('SEP')) return true;
  return (
    worksInPrison === true ||
    (worksInPrison === undefined && kinds.some((kind) => ['EI', 'ETTI', 'AI', 'ACI'].includes(kind)))
  );
}

function enter(structure: StructureInput, need: NeedInput, on: string, options: MatchOptions): Entered | undefined {
  const { reservation, service } = need;
  if (reservation === undefined) return undefined;
  const { labels, workforce, socialEconomy, worksInPrison, conventions } = structure;
  // A kind of which no convention is known may be one all the same.
  const kinds = allKinds(structure).filter((kind) => {
    const own = (conventions ?? []).filter((one) => one.kind === kind);
    return own.length === 0 || own.some((one) => one.firstDay <= on && on <= one.lastDay);
  });
  const { entry, findings } = mayEnterReservation({
    on,
    reservation,
    candidate: {
      kinds,
      ...(labels === undefined ? {} : { labels }),
      ...(workforce === undefined ? {} : { workforce }),
      ...(socialEconomy === undefined ? {} : { socialEconomy }),
      ...(worksInPrison === undefined ? {} : { worksInPrison }),
    },
    ...(options.measure === undefined ? {} : { measure: options.measure }),
    ...(service === undefined ? {} : { service }),
  });
  const why = (): string => {
    if (reservation === 'prison-and-others') return 'forbidden';
    if (reservation === 'social-economy') return service === '90911200' ? 'other-service' : 'not-entitled';
    return hasDoor(kinds, structure, reservation) ? 'share-too-low' : 'not-entitled';
  };
  return {
    answer: entry,
    codes: findings.map(({ code }) => code.slice('siae/'.length)).filter((code) => code !== 'law-checked-before'),
    closed: `match-reservation-${why()}`,
  };
}

interface Fraction {
  readonly gained: bigint;
  readonly possible: bigint;
}

type Judged = Omit<PlainCandidate, 'rank' | 'score'> & Fraction;

function judge(
  structure: StructureInput,
  position: number,
  need: NeedInput,
  on: string,
  options: MatchOptions,
): Judged | readonly string[] {
  const tasks = tasksVerdict(structure, [...new Set(need.tasks)]);
  const place = placeVerdict(structure, need);
  const hours = hoursVerdict(structure, need);
  const kinds = kindsVerdict(structure, need, on);
  const closed = [tasks, place, hours].flatMap(({ points, code }) => (points === undefined ? [code] : []));
  if ('code' in kinds) return [...closed, kinds.code];
  if (closed.length > 0) return closed;
  const entered = enter(structure, need, on, options);
  if (entered?.answer === 'no') return [entered.closed];
  const weights = { ...defaultMatchWeights, ...options.weights };
  const scores = kinds.held.map((held) => {
    const form = formOf(structure, held, need, options);
    const verdicts: readonly (readonly [MatchPartName, Verdict | undefined])[] = [
      ['tasks', tasks],
      ['place', place],
      ['hours', hours],
      ['convention', held.convention],
      ['form', form],
      ['supervision', supervisionVerdict(structure, form.form, need)],
    ];
    const parts = verdicts.flatMap(([part, verdict]) =>
      verdict?.points === undefined
        ? []
        : [{ part, points: verdict.points, weight: weights[part], code: verdict.code }],
    );
    return {
      held,
      parts,
      gained: parts.reduce((sum, { points, weight }) => sum + BigInt(points * weight), 0n),
      possible: 100n * parts.reduce((sum, { weight }) => sum + BigInt(weight), 0n),
    };
  });
  // A lot is charged to one convention: the structure is what it is worth as the best of its kinds, the first of equal ones.
  const best = scores.reduce((one, other) => (isHigher(other, one) ? other : one));
  const distanceKm = distanceOf(structure, need);
  return {
    position,
    ...(distanceKm === undefined ? {} : { distanceKm }),
    ...(best.held.kind === undefined ? {} : { kind: best.held.kind }),
    kinds: kinds.held.flatMap(({ kind }) => kind ?? []),
    ...(entered === undefined ? {} : { reservation: entered.answer }),
    parts: best.parts.map(({ part, points, weight, code }) => `${part} ${String(points)} ${String(weight)} ${code}`),
    findings: [...(entered?.codes ?? []), ...cautionsOf(best.held, need)],
    gained: best.gained,
    possible: best.possible,
  };
}

// Half up, to four decimals, without the zeros at the end.
function shown({ gained, possible }: Fraction): string {
  const rounded = (gained * 20_000n + possible) / (2n * possible);
  return String(Number(rounded) / 10_000);
}

function isHigher(a: Fraction, b: Fraction): boolean {
  return a.gained * b.possible > b.gained * a.possible;
}

/**
 * A match, slowly.
 *
 * @param need - The need.
 * @param structures - The structures, as a caller describes them.
 * @param on - The day.
 * @param options - Weights and points.
 * @returns Candidates in order, and the excluded with the codes of their reasons.
 */
export function slowMatch(
  need: NeedInput,
  structures: readonly StructureInput[],
  on: string,
  options: MatchOptions = {},
): PlainMatch {
  const judged = structures.map((one, position) => ({ position, verdict: judge(one, position, need, on, options) }));
  const found = judged.flatMap(({ verdict }) => ('position' in verdict ? [verdict] : []));
  const precedes = (a: Judged, b: Judged): boolean => {
    if (isHigher(a, b) || isHigher(b, a)) return isHigher(a, b);
    const [near, far] = [a.distanceKm ?? Infinity, b.distanceKm ?? Infinity];
    return near === far ? a.position < b.position : near < far;
  };
  const place = (one: Judged): number => found.filter((other) => other !== one && precedes(other, one)).length;
  return {
    candidates: found
      .map((one) => [place(one), one] as const)
      .sort(([a], [b]) => a - b)
      .map(([, one]) => {
        const { gained, possible, ...rest } = one;
        const rank = 1 + found.filter((other) => isHigher(other, one)).length;
        return { rank, score: shown({ gained, possible }), ...rest };
      }),
    excluded: judged.flatMap(({ position, verdict }) =>
      'position' in verdict ? [] : [{ position, reasons: verdict }],
    ),
  };
}

/** What one structure brings to a group. */
export interface Means {
  readonly tasks: readonly string[];
  readonly hours: number;
}

/**
 * The smallest group that does all the tasks and has the hours, by trying every one.
 *
 * @param means - What each structure brings.
 * @param tasks - The tasks.
 * @param hours - The hours asked.
 * @returns Its size and the most hours that a group of that size has; `undefined` when there is none of at most ten.
 */
export function slowestGroup(
  means: readonly Means[],
  tasks: readonly string[],
  hours: number,
): { readonly size: number; readonly hours: number } | undefined {
  let best: { readonly size: number; readonly hours: number } | undefined;
  for (let subset = 1; subset < 2 ** means.length; subset += 1) {
    const members = means.filter((_, position) => Math.floor(subset / 2 ** position) % 2 === 1);
    const total = members.reduce((sum, one) => sum + one.hours, 0);
    const size = members.length;
    if (size > 10 || total < hours || !tasks.every((task) => members.some((one) => one.tasks.includes(task)))) continue;
    if (best === undefined || size < best.size || (size === best.size && total > best.hours))
      best = { size, hours: total };
  }
  return best;
}
