// A directory of the country's structures made once, and a thousand needs matched with it.
import { matchStructures, structureDirectory } from 'palier/siae';

import { DAY, needs, structures } from './matching-input.js';
import { milliseconds, race, ratio, tableOf } from './measure.js';
import { inFreshProcesses, megabytes } from './process.js';

/** @import { NeedInput, StructureInput } from 'palier/siae' */
/** @typedef {import('./measure.js').Section} Section */

const STRUCTURES = 4_000;
const NEEDS = 1_000;
const LIMIT_MS = 2_000;
const ROUNDS = 7;
const FEW_PROCESSES = 3;
const MAKING = 'the directory';
const NAIVE = 'the naive double loop';
const PALIER = 'palier';

const WEIGHTS = { tasks: 30, place: 20, hours: 20, convention: 15, form: 15 };
/** @type {Record<string, readonly [oneOff: number, lasting: number]>} */
const FORMS = { EI: [60, 100], ETTI: [80, 40], AI: [100, 40], ACI: [40, 100] };

/**
 * @param {string} day
 * @returns {number}
 */
const daysFrom1970 = (day) => Date.parse(day) / 86_400_000;

/**
 * @param {StructureInput} structure
 */
function plainStructure({ kinds, activities, location, territory, capacity, workforce, conventions }) {
  const people = workforce?.headcount;
  return {
    kind: kinds[0] ?? 'ACI',
    activities,
    departement: location?.departement,
    commune: location?.commune,
    latitude: location?.latitude,
    longitude: location?.longitude,
    territory,
    hours: capacity === undefined ? undefined : Number(capacity.hoursPerMonth),
    share: people === undefined ? undefined : Number(people.disadvantaged) / Number(people.total),
    conventions: conventions?.map(({ kind, firstDay, lastDay, territory: own }) => ({
      kind,
      first: daysFrom1970(firstDay),
      last: daysFrom1970(lastDay),
      departements: own?.departements,
    })),
  };
}

/**
 * @param {NeedInput} need
 */
function plainNeed({ tasks, place: { commune = '', around }, hoursPerMonth, firstDay, lastDay, reservation }) {
  if (around === undefined) throw new Error('The bench gives coordinates to every need.');
  return {
    tasks,
    commune,
    departement: commune.slice(0, 2),
    ...around,
    hours: Number(hoursPerMonth),
    first: daysFrom1970(firstDay),
    last: daysFrom1970(lastDay),
    isLasting: firstDay.slice(0, 4) !== lastDay.slice(0, 4),
    isReserved: reservation !== undefined,
  };
}

/** @typedef {ReturnType<typeof plainStructure>} PlainStructure */
/** @typedef {ReturnType<typeof plainNeed>} PlainNeed */

/**
 * @param {PlainStructure} structure
 * @param {PlainNeed} need
 * @returns {number | undefined} Kilometres, by the haversine formula.
 */
function distance({ latitude, longitude }, need) {
  if (latitude === undefined || longitude === undefined) return undefined;
  const radians = Math.PI / 180;
  const north = Math.sin(((need.latitude - latitude) * radians) / 2);
  const east = Math.sin(((need.longitude - longitude) * radians) / 2);
  const cosines = Math.cos(latitude * radians) * Math.cos(need.latitude * radians);
  return 2 * 6_371.008_8 * Math.asin(Math.sqrt(north * north + cosines * east * east));
}

/**
 * @param {PlainStructure} structure
 * @param {PlainNeed} need
 * @param {number | undefined} km
 * @returns {number} Points; 0 when it does not serve the place.
 */
function placePoints({ territory, departement, commune }, need, km) {
  if (territory !== undefined) {
    const { departements, communes, radiusKm } = territory;
    if (departements?.includes(need.departement) === true || communes?.includes(need.commune) === true) return 100;
    if (radiusKm === undefined) return 0;
    if (km !== undefined) return km <= radiusKm ? 100 : 0;
  }
  if (km !== undefined) return km <= need.radiusKm ? 100 - Math.floor((50 * km) / need.radiusKm) : 0;
  if (commune === need.commune) return 100;
  if (departement === need.departement) return 40;
  // A territory around a point that is not known leaves the place open.
  return territory === undefined ? 0 : 30;
}

/**
 * Points of the convention and of the form of work, weighed, as the best of the kinds that count: with a convention over
 * the work, or with one in force on the day and to be renewed; an association in its territory only.
 *
 * @param {PlainStructure} structure
 * @param {PlainNeed} need
 * @param {number} day
 * @returns {number | undefined} Nothing when none counts.
 */
function bestKind({ kind: own, conventions }, need, day) {
  /** @type {(kind: string) => number} */
  const form = (kind) => WEIGHTS.form * (FORMS[kind]?.[need.isLasting ? 1 : 0] ?? 0);
  if (conventions === undefined) return WEIGHTS.convention * 50 + form(own);
  /** @type {number | undefined} */
  let best;
  for (const kind of new Set(conventions.map((one) => one.kind))) {
    const live = conventions.filter(
      ({ kind: other, first, last, departements }) =>
        other === kind &&
        ((first <= need.last && last >= need.first) || (first <= day && day <= last)) &&
        (kind !== 'AI' || departements?.includes(need.departement) === true),
    );
    if (live.length === 0) continue;
    const [first, last] = [Math.min(...live.map((one) => one.first)), Math.max(...live.map((one) => one.last))];
    const covered = Math.max(0, Math.min(last, need.last) - Math.max(first, need.first) + 1);
    const convention = (100 * covered) / (need.last - need.first + 1);
    best = Math.max(best ?? 0, WEIGHTS.convention * convention + form(kind));
  }
  return best;
}

/**
 * The score of one structure, with the doors that close it in the order of what is quickest to look at.
 *
 * @param {PlainStructure} structure
 * @param {PlainNeed} need
 * @param {number} day
 * @returns {number} 0 when it does not fit.
 */
function score(structure, need, day) {
  const { activities, conventions, hours, share } = structure;
  const done = need.tasks.filter((task) => activities?.includes(task)).length;
  if (hours === 0 || (activities !== undefined && done === 0)) return 0;
  const place = placePoints(structure, need, distance(structure, need));
  if (place === 0) return 0;
  if (need.isReserved) {
    const isHeld = conventions?.some(({ first, last }) => first <= day && day <= last) ?? true;
    if (share === undefined ? !isHeld : share < 0.5) return 0;
  }
  const asKind = bestKind(structure, need, day);
  if (asKind === undefined) return 0;
  const tasks = activities === undefined ? 50 : (100 * done) / need.tasks.length;
  const free = hours === undefined ? 50 : Math.min(100, (100 * hours) / need.hours);
  return tasks * WEIGHTS.tasks + place * WEIGHTS.place + free * WEIGHTS.hours + asKind;
}

/**
 * What anybody would write: the same doors, the same distance, a weighted score and a sort, without findings, reasons for
 * those that do not fit, nor the law of the day.
 *
 * @param {readonly PlainStructure[]} all
 * @param {readonly PlainNeed[]} asked
 * @returns {number[]} How many structures fit each need.
 */
function naive(all, asked) {
  const day = daysFrom1970(DAY);
  return asked.map((need) => {
    const found = [];
    for (const structure of all) {
      const points = score(structure, need, day);
      if (points > 0) found.push({ structure, points });
    }
    return found.sort((a, b) => b.points - a.points).length;
  });
}

/** @returns {Section} */
function thousandNeeds() {
  const [all, asked] = [structures(STRUCTURES), needs(NEEDS)];
  const [plainAll, plainAsked] = [all.map(plainStructure), asked.map(plainNeed)];
  const directory = structureDirectory(all);
  const match = () => asked.map((need) => matchStructures(need, directory, DAY).candidates.length);
  const [found, expected] = [match(), naive(plainAll, plainAsked)];
  if (!found.every((count, position) => count === expected[position])) throw new Error('The candidates disagree.');
  const timings = race([
    { name: MAKING, run: () => structureDirectory(all), rounds: ROUNDS },
    { name: NAIVE, run: () => naive(plainAll, plainAsked), rounds: ROUNDS },
    { name: PALIER, run: match, rounds: ROUNDS },
  ]);
  const reached = timings.get(PALIER)?.median ?? NaN;
  const fits = found.reduce((sum, count) => sum + count, 0) / NEEDS;
  return tableOf(
    `1,000 needs matched with a directory of 4,000 structures, of which ${fits.toFixed(0)} fit a need`,
    timings,
    [NAIVE],
    [
      {
        what: `1,000 needs: under ${String(LIMIT_MS / 1000)} s`,
        reached: `${milliseconds(reached)}, ${ratio(timings, PALIER, NAIVE).toFixed(1)} times the naive double loop`,
        met: reached < LIMIT_MS,
      },
    ],
  );
}

/** @returns {Section} */
function memory() {
  const rows = [
    ["import 'palier/siae'", 'siae'],
    ['and make the directory', 'directory'],
    ['and match 1,000 needs one after the other', 'match'],
    ['and keep the 1,000 results, reasons of all structures included', 'match-kept'],
  ].map(([name = '', what = '']) => ({ name, ...inFreshProcesses(what, FEW_PROCESSES) }));
  const start = rows[0]?.peakMegabytes ?? NaN;
  return {
    title: 'Peak memory of a directory of 4,000 structures and of 1,000 needs',
    columns: ['peak', 'above start'],
    rows: rows.map(({ name, peakMegabytes }) => ({
      name,
      cells: [megabytes(peakMegabytes), megabytes(peakMegabytes - start)],
    })),
    targets: [],
  };
}

export const sections = [thousandNeeds, memory];
