// @ts-check
// A small reader of CSV files as French spreadsheets write them: `;` between the cells, quotes where a cell needs them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Something to correct in a file: where, and what was expected. */
export class TableError extends Error {
  /** @param {string} file @param {number | undefined} row @param {string | undefined} column @param {string} message */
  constructor(file, row, column, message) {
    super(`${placeOf(file, row, column)}: ${message}`);
  }
}

/** A place as a person looks for it. @param {string} file @param {number} [row] @param {string} [column] */
export function placeOf(file, row, column) {
  return [
    file,
    ...(row === undefined ? [] : [`row ${String(row)}`]),
    ...(column === undefined ? [] : [`column ${column}`]),
  ].join(', ');
}

/**
 * A row of a table: its cells that are not empty, by the name of their column, and its number as a spreadsheet shows it.
 *
 * @typedef {{ file: string, number: number, cells: Readonly<Record<string, string>> }} Row
 */

/**
 * Reads a file whose first row names its columns: exactly those given, in any order.
 *
 * @param {string} folder @param {string} file @param {readonly string[]} columns @returns {readonly Row[]}
 */
export function readTable(folder, file, columns) {
  const [header, ...rows] = split(textOf(folder, file), file);
  if (header === undefined) throw new TableError(file, 1, undefined, `expected the columns ${columns.join(', ')}`);
  for (const [position, name] of header.entries()) {
    if (!columns.includes(name)) {
      const found = name === '' ? 'a column without a name' : `"${name}"`;
      throw new TableError(file, 1, undefined, `expected only the columns ${columns.join(', ')}, found ${found}`);
    }
    if (header.indexOf(name) < position) throw new TableError(file, 1, name, 'expected once, found twice');
  }
  const missing = columns.filter((name) => !header.includes(name));
  if (missing.length > 0) throw new TableError(file, 1, undefined, `the column ${missing.join(', ')} is missing`);
  return rows.flatMap((cells, position) => {
    const number = position + 2;
    if (cells.every((cell) => cell === '')) return [];
    if (cells.length !== header.length) {
      const hint = 'a cell that holds a ; goes between quotes';
      const count = `expected ${String(header.length)} cells, found ${String(cells.length)}`;
      throw new TableError(file, number, undefined, `${count} (${hint})`);
    }
    const named = header.map((name, column) => /** @type {const} */ ([name, cells[column] ?? '']));
    return [{ file, number, cells: Object.fromEntries(named.filter(([, cell]) => cell !== '')) }];
  });
}

/** @param {string} folder @param {string} file */
function textOf(folder, file) {
  const bytes = readFileSync(join(folder, file));
  try {
    // It also drops the mark that Excel puts at the beginning.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new TableError(file, undefined, undefined, 'expected UTF-8 (in Excel: "CSV UTF-8"), found another encoding');
  }
}

/** @param {string} text @param {string} file @returns {readonly (readonly string[])[]} */
function split(text, file) {
  /** @type {string[][]} */
  const rows = [[]];
  // A cell between quotes, or one without any; then what ends it.
  const cell = /(?:[ \t]*"(?<quoted>(?:[^"]|"")*)"[ \t]*|(?<plain>[^";\r\n]*))(?<end>;|\r?\n|$)/y;
  while (cell.lastIndex < text.length) {
    const row = rows.at(-1) ?? [];
    const found = cell.exec(text)?.groups;
    if (found === undefined) {
      const hint = 'expected a quote at each end of the cell, and "" for a quote within it';
      throw new TableError(file, rows.length, undefined, `${hint} (cell ${String(row.length + 1)})`);
    }
    row.push((found['quoted']?.replaceAll('""', '"') ?? found['plain'] ?? '').trim());
    if (found['end'] !== ';') rows.push([]);
    else if (cell.lastIndex === text.length) row.push('');
  }
  return rows.at(-1)?.length === 0 ? rows.slice(0, -1) : rows;
}
