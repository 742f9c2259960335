// The stocks that stock.bench.js and child.js compare: the same at every run.

/** @import { ArrangementInput, ResidenceInput, StockResidenceInput } from 'palier/charges' */

const LINES = 12;

/**
 * @param {number} size How many dwellings it is for.
 * @param {number} more Euros more on each line.
 * @returns {ArrangementInput}
 */
function arrangement(size, more) {
  const lines = Array.from({ length: LINES }, (_, n) => ({
    label: `line ${String(n)}`,
    task: /** @type {const} */ ('common-parts-cleaning'),
    priceHt: `${String(2 * size * (n + 1) + more)}.37`,
  }));
  const provider = /** @type {const} */ ({ name: 'Provider', kind: 'EI', vatStatus: 'taxed' });
  return { label: 'x', contracts: [{ label: 'Contract', provider, separatesRecoverable: true, lines }] };
}

/**
 * Living area in hundredths of a square metre.
 *
 * @param {number} rank Of the dwelling in the whole stock.
 * @returns {number}
 */
export function areaOf(rank) {
  return 2000 + ((rank * 7919) % 8000);
}

/**
 * One residence, of which one dwelling in fifty is vacant, as a landlord would give it.
 *
 * @param {number} position
 * @param {number} size
 * @returns {StockResidenceInput & { residence: ResidenceInput }}
 */
export function stockResidence(position, size) {
  const dwellings = Array.from({ length: size }, (_, n) => ({
    id: `L-${String(n)}`,
    livingArea: (areaOf(position * size + n) / 100).toFixed(2),
    vacant: n % 50 === 0,
  }));
  return {
    residence: { name: `R${String(position)}`, regime: 'hlm', territory: 'metropole', dwellings },
    before: arrangement(size, 0),
    after: arrangement(size, position % 2 === 0 ? 50 : -50),
  };
}
