/**
 * Which cells and columns of a table are figures: they stand to the right.
 */
import type { DocumentRow } from './document.js';

// Digits with what groups and parts them, a sign before, nothing after; or the dash that stands for no figure.
const FIGURE = /^(?:[+\u2212-]?\d[\d.,\u00a0\u202f]*|—)$/;

/**
 * Tells whether a cell is a figure.
 *
 * @param cell - The cell.
 * @returns Whether it is.
 *
 * @internal
 */
export function isFigure(cell: string): boolean {
  return FIGURE.test(cell);
}

/**
 * Tells whether a column holds figures; the first column is words.
 *
 * @param rows - The rows of the table.
 * @param position - The column, the first one being 0.
 * @returns Whether it holds at least one.
 *
 * @internal
 */
export function isFigures(rows: readonly DocumentRow[], position: number): boolean {
  return position > 0 && rows.some(({ cells }) => cells.slice(position - 1, position).some(isFigure));
}
