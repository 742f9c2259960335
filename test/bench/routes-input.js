// The operations that routes.bench.js and child.js judge: the same at every run.
import { Chance } from './chance.js';

/** @import { ProcurementCategory } from 'palier/law' */
/** @import { BuyerInput, ContractPeriodInput, LotInput, OperationInput } from 'palier/lots' */

const LOTS = 5;
const FIRST_YEAR = 2025;
const YEARS = 2;
const MS_PER_DAY = 86_400_000;

/** @type {readonly BuyerInput[]} */
const BUYERS = [
  { class: 'oph', yearlySpending: '52000000', operatingExpenses: '61000000' },
  { class: 'esh', yearlySpending: '120000000' },
  { class: 'hlm-cooperative' },
  { class: 'sem', yearlySpending: '18000000' },
  { class: 'local-authority', yearlySpending: '9000000', operatingExpenses: '30000000' },
];

/**
 * What landlords buy: the CPV code, the category, and euros a year, from the smallest lot to the largest.
 *
 * @type {readonly (readonly [title: string, cpv: string, category: ProcurementCategory, least: number, most: number])[]}
 */
const OBJECTS = [
  ['Nettoyage des parties communes', '90911200-8', 'services', 2_000, 90_000],
  ['Entretien des espaces verts', '77310000-6', 'services', 1_500, 60_000],
  ['Enlèvement des encombrants', '90511000-2', 'services', 1_000, 30_000],
  ['Remise en état des logements', '45453100-8', 'works', 10_000, 400_000],
  ['Peinture des parties communes', '45442110-1', 'works', 5_000, 900_000],
  ['Produits d’entretien', '39830000-9', 'supplies', 1_000, 25_000],
  ['Accompagnement social des locataires', '85312000-9', 'social-services', 2_000, 80_000],
];

/**
 * The days from Monday to Friday of those years.
 *
 * @type {readonly string[]}
 */
const WEEKDAYS = (() => {
  const start = Date.UTC(FIRST_YEAR, 0, 1);
  const days = Math.round((Date.UTC(FIRST_YEAR + YEARS, 0, 1) - start) / MS_PER_DAY);
  return Array.from({ length: days }, (_, day) => new Date(start + day * MS_PER_DAY))
    .filter((day) => day.getUTCDay() % 6 !== 0)
    .map((day) => day.toISOString().slice(0, 10));
})();

/**
 * Small amounts are as frequent as those ten times as large.
 *
 * @param {Chance} chance
 * @param {number} least
 * @param {number} most
 * @returns {string} Euros, to the cent.
 */
function amount(chance, least, most) {
  return (least * (most / least) ** chance.next()).toFixed(2);
}

/**
 * A year and up to three renewals, or one term.
 *
 * @param {Chance} chance
 * @param {string} yearly
 * @returns {readonly ContractPeriodInput[]}
 */
function periods(chance, yearly) {
  const firm = /** @type {const} */ ({ kind: 'firm', amount: yearly, months: 12 });
  if (chance.is(0.2)) return [firm];
  return [firm, { kind: 'renewal', amount: yearly, months: 12, times: chance.whole(1, 3) }];
}

/**
 * @param {Chance} chance
 * @returns {OperationInput}
 */
function operationInput(chance) {
  const [title, cpv, category, least, most] = chance.one(OBJECTS);
  // The lots of an operation are of one order of magnitude.
  const [size, spread] = [chance.next(), 4];
  const typical = least * (most / least) ** size;
  const lots = Array.from({ length: LOTS }, (_, position) => {
    /** @type {LotInput} */
    const lot = {
      number: String(position + 1),
      title: `${title}, secteur ${String(position + 1)}`,
      category,
      cpv,
      value: { periods: periods(chance, amount(chance, typical / spread, typical * spread)) },
    };
    return position === 0 && chance.is(0.2) ? { ...lot, reservation: /** @type {const} */ ('insertion') } : lot;
  });
  const day = chance.one(WEEKDAYS);
  return {
    title,
    buyer: chance.one(BUYERS),
    days: chance.is(0.6) ? { noticeSentOn: day } : { consultationOn: day },
    category,
    lots,
  };
}

/**
 * Operations of five lots, most of them renewable, of several buyers over the working days of two years.
 *
 * @param {number} count
 * @returns {readonly OperationInput[]}
 */
export function operationInputs(count) {
  const chance = new Chance(2_016_401);
  return Array.from({ length: count }, () => operationInput(chance));
}
