// Runs the benches on the built package and prints medians, ratios, and whether each target is met.
//   npm run bench                  all of them
//   npm run bench -- apportion     those whose file name holds the word
//
// A bench is a file `<name>.bench.js` beside this one that exports `sections`: functions, in the order to run them, which
// each return a table (`Section` of measure.js) or a promise of one. Timings that are compared belong in one `race`.
import { readdirSync } from 'node:fs';

/** @typedef {import('./measure.js').Section} Section */

const asked = process.argv.slice(2);
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.bench.js') && (asked.length === 0 || asked.some((word) => name.includes(word))))
  .sort();

/**
 * @param {Section} section
 */
function print({ title, columns, rows, targets }) {
  const nameWidth = Math.max(...rows.map(({ name }) => name.length));
  const widths = columns.map((column, position) =>
    Math.max(column.length, ...rows.map(({ cells }) => cells[position]?.length ?? 0)),
  );
  const line = (/** @type {string} */ name, /** @type {readonly string[]} */ cells) =>
    `  ${name.padEnd(nameWidth)}  ${cells.map((cell, position) => cell.padStart(widths[position] ?? 0)).join('  ')}`;
  console.log(`\n${title}`);
  console.log(line('', columns));
  for (const { name, cells } of rows) console.log(line(name, cells));
  for (const { what, reached, met } of targets) console.log(`  ${met ? 'met   ' : 'MISSED'}  ${what} (${reached})`);
}

if (globalThis.gc === undefined) console.log('Without node --expose-gc one candidate pays for the garbage of another.');
let met = 0;
let count = 0;
for (const file of files) {
  /** @type {{ sections: readonly (() => Section | Promise<Section>)[] }} */
  const { sections } = await import(`./${file}`);
  for (const measure of sections) {
    const section = await measure();
    print(section);
    met += section.targets.filter((target) => target.met).length;
    count += section.targets.length;
  }
}
console.log(`\n${String(met)} of ${String(count)} targets met, on Node ${process.version}.`);
