// The directory and the needs that matching.bench.js and child.js match: the same at every run.
import { Chance } from './chance.js';

/** @import { SiaeKind } from 'palier/law' */
/** @import { ActivityCode, ConventionInput, NeedInput, StructureInput, TerritoryInput } from 'palier/siae' */

/** The day of every match. */
export const DAY = '2025-11-01';

/**
 * A town in each département, near enough: its commune, degrees north and east.
 *
 * @type {readonly (readonly [string, number, number])[]}
 */
const TOWNS = [
  ['01053', 46.21, 5.23],
  ['02408', 49.56, 3.62],
  ['03190', 46.57, 3.33],
  ['04070', 44.09, 6.24],
  ['05061', 44.56, 6.08],
  ['06088', 43.71, 7.26],
  ['07186', 44.74, 4.6],
  ['08105', 49.77, 4.72],
  ['09122', 42.97, 1.61],
  ['10387', 48.3, 4.08],
  ['11069', 43.21, 2.35],
  ['12202', 44.35, 2.57],
  ['13055', 43.3, 5.38],
  ['14118', 49.18, -0.37],
  ['15014', 44.93, 2.44],
  ['16015', 45.65, 0.16],
  ['17300', 46.16, -1.15],
  ['18033', 47.08, 2.4],
  ['19272', 45.27, 1.77],
  ['21231', 47.32, 5.04],
  ['22278', 48.51, -2.76],
  ['23096', 46.17, 1.87],
  ['24322', 45.18, 0.72],
  ['25056', 47.24, 6.02],
  ['26362', 44.93, 4.89],
  ['27229', 49.02, 1.15],
  ['28085', 48.45, 1.48],
  ['29232', 48, -4.1],
  ['30189', 43.84, 4.36],
  ['31555', 43.6, 1.44],
  ['32013', 43.65, 0.59],
  ['33063', 44.84, -0.58],
  ['34172', 43.61, 3.88],
  ['35238', 48.11, -1.68],
  ['36044', 46.81, 1.69],
  ['37261', 47.39, 0.69],
  ['38185', 45.19, 5.72],
  ['39300', 46.67, 5.55],
  ['40192', 43.89, -0.5],
  ['41018', 47.59, 1.33],
  ['42218', 45.44, 4.39],
  ['43157', 45.04, 3.88],
  ['44109', 47.22, -1.55],
  ['45234', 47.9, 1.91],
  ['46042', 44.45, 1.44],
  ['47001', 44.2, 0.62],
  ['48095', 44.52, 3.5],
  ['49007', 47.47, -0.55],
  ['50502', 49.12, -1.09],
  ['51108', 48.96, 4.36],
  ['52121', 48.11, 5.14],
  ['53130', 48.07, -0.77],
  ['54395', 48.69, 6.18],
  ['55029', 48.77, 5.16],
  ['56260', 47.66, -2.76],
  ['57463', 49.12, 6.18],
  ['58194', 46.99, 3.16],
  ['59350', 50.63, 3.06],
  ['60057', 49.43, 2.08],
  ['61001', 48.43, 0.09],
  ['62041', 50.29, 2.78],
  ['63113', 45.78, 3.08],
  ['64445', 43.3, -0.37],
  ['65440', 43.23, 0.07],
  ['66136', 42.7, 2.9],
  ['67482', 48.58, 7.75],
  ['68066', 48.08, 7.36],
  ['69123', 45.76, 4.83],
  ['70550', 47.62, 6.16],
  ['71270', 46.31, 4.83],
  ['72181', 48, 0.2],
  ['73065', 45.57, 5.92],
  ['74010', 45.9, 6.13],
  ['75056', 48.86, 2.35],
  ['76540', 49.44, 1.1],
  ['77288', 48.54, 2.66],
  ['78646', 48.8, 2.13],
  ['79191', 46.32, -0.46],
  ['80021', 49.9, 2.3],
  ['81004', 43.93, 2.15],
  ['82121', 44.02, 1.35],
  ['83137', 43.12, 5.93],
  ['84007', 43.95, 4.81],
  ['85191', 46.67, -1.43],
  ['86194', 46.58, 0.34],
  ['87085', 45.83, 1.26],
  ['88160', 48.17, 6.45],
  ['89024', 47.8, 3.57],
  ['90010', 47.64, 6.86],
  ['91228', 48.63, 2.43],
  ['92050', 48.89, 2.2],
  ['93008', 48.91, 2.45],
  ['94028', 48.78, 2.46],
  ['95127', 49.04, 2.08],
];

/**
 * What landlords ask most, the commonest first.
 *
 * @type {readonly ActivityCode[]}
 */
const TASKS = [
  'premises-cleaning',
  'green-spaces',
  'bin-handling',
  'painting',
  'bulky-waste-collection',
  'odd-jobs',
  'urban-cleaning',
  'mediation',
  'resident-assistance',
  'house-moving',
];

/** @type {readonly (readonly [SiaeKind, number])[]} Of a hundred structures, but for a few of the other kinds. */
const KINDS = [
  ['ACI', 49],
  ['EI', 25],
  ['AI', 17],
  ['ETTI', 8],
];

const NAF = ['8121Z', '8130Z', '4334Z', '3811Z', '8899B', '9499Z'];
const KM_PER_DEGREE = 111.2;

/** Chance among structures and needs. */
class DirectoryChance extends Chance {
  /** @returns {SiaeKind} */
  kind() {
    let left = this.next() * KINDS.reduce((sum, [, share]) => sum + share, 0);
    return KINDS.find(([, share]) => (left -= share) < 0)?.[0] ?? 'ACI';
  }

  /** @returns {ActivityCode} One of the tasks, the first ones more often. */
  task() {
    return /** @type {ActivityCode} */ (TASKS[Math.floor(this.next() ** 1.5 * TASKS.length)]);
  }

  /**
   * @param {number} most
   * @returns {ActivityCode[]} From one to so many tasks, each once.
   */
  tasks(most) {
    return [...new Set(Array.from({ length: this.whole(1, most) }, () => this.task()))];
  }
}

/**
 * @param {string} commune
 * @returns {string}
 */
const departementOf = (commune) => commune.slice(0, 2);

/**
 * @param {number} year
 * @param {number} month From 1 to 12.
 * @param {number} day
 * @returns {string}
 */
const dayText = (year, month, day) =>
  `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/**
 * Three years, as an association or a company is given them, each with an annex a year.
 *
 * @param {SiaeKind} kind
 * @param {number} firstYear
 * @param {string} departement
 * @returns {ConventionInput}
 */
function convention(kind, firstYear, departement) {
  const years = [firstYear, firstYear + 1, firstYear + 2];
  return {
    kind,
    firstDay: dayText(firstYear, 1, 1),
    lastDay: dayText(firstYear + 2, 12, 31),
    ...(kind === 'AI' ? { territory: { departements: [departement] } } : {}),
    annexes: years.map((year) => ({
      state: year > 2025 ? 'PROVISOIRE' : 'VALIDE',
      firstDay: dayText(year, 1, 1),
      lastDay: dayText(year, 12, 31),
    })),
  };
}

/**
 * @param {DirectoryChance} chance
 * @param {string} commune
 * @returns {TerritoryInput}
 */
function territory(chance, commune) {
  const own = departementOf(commune);
  if (chance.is(0.5)) return { departements: [...new Set([own, departementOf(chance.one(TOWNS)[0])])].sort() };
  return chance.is(0.7) ? { radiusKm: chance.whole(10, 60) } : { communes: [commune] };
}

/**
 * @param {DirectoryChance} chance
 * @param {number} position
 * @returns {StructureInput}
 */
function structure(chance, position) {
  const [commune, north, east] = chance.one(TOWNS);
  const departement = departementOf(commune);
  const kind = chance.kind();
  // Most are in the town or close to it: the sum of chances is small more often than large.
  const [km, turn] = [60 * chance.next() * chance.next(), 2 * Math.PI * chance.next()];
  const isInTown = km < 5;
  const firstYear = chance.whole(2023, 2025);
  const workers = chance.whole(8, 60);
  return {
    name: `Structure ${String(position)}`,
    kinds: [kind],
    ...(chance.is(0.4) ? { activities: chance.tasks(4) } : chance.is(2 / 3) ? { naf: chance.one(NAF) } : {}),
    location: {
      departement,
      ...(isInTown ? { commune } : {}),
      ...(chance.is(0.95)
        ? {
            latitude: north + (km * Math.sin(turn)) / KM_PER_DEGREE,
            longitude: east + (km * Math.cos(turn)) / (KM_PER_DEGREE * Math.cos((north * Math.PI) / 180)),
          }
        : {}),
    },
    ...(chance.is(1 / 3) ? { territory: territory(chance, commune) } : {}),
    ...(chance.is(0.5) ? { capacity: { hoursPerMonth: chance.whole(0, 60) * 10, supervision: chance.is(0.5) } } : {}),
    ...(chance.is(0.6)
      ? {
          conventions: [
            convention(kind, firstYear, departement),
            ...(chance.is(0.3) ? [convention(chance.kind(), firstYear - 1, departement)] : []),
          ],
        }
      : {}),
    ...(chance.is(0.5)
      ? { workforce: { on: '2024-12-31', headcount: { total: workers, disadvantaged: chance.whole(4, workers) } } }
      : {}),
  };
}

/**
 * Structures around the towns of the country.
 *
 * @param {number} count
 * @returns {readonly StructureInput[]}
 */
export function structures(count) {
  const chance = new DirectoryChance(20_251_101);
  return Array.from({ length: count }, (_, position) => structure(chance, position));
}

/**
 * @param {DirectoryChance} chance
 * @returns {NeedInput}
 */
function need(chance) {
  const [commune, latitude, longitude] = chance.one(TOWNS);
  const month = chance.whole(1, 12);
  const isOneOff = chance.is(0.5);
  return {
    tasks: chance.tasks(2),
    place: { commune, around: { latitude, longitude, radiusKm: chance.whole(5, 50) } },
    hoursPerMonth: chance.whole(20, 400),
    firstDay: dayText(2026, month, 1),
    lastDay: isOneOff ? dayText(2026, month, chance.whole(1, 28)) : dayText(2028, month, 28),
    ...(chance.is(1 / 3) ? { reservation: /** @type {const} */ ('insertion') } : {}),
  };
}

/**
 * What landlords look for in those towns.
 *
 * @param {number} count
 * @returns {readonly NeedInput[]}
 */
export function needs(count) {
  const chance = new DirectoryChance(1_901);
  return Array.from({ length: count }, () => need(chance));
}
