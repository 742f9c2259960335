// @ts-check
// The same question in ten lines: a caretaker replaced by an entreprise d'insertion, all of it invented.
import { readFileSync } from 'node:fs';
import { chargesMessages, compareArrangements, formatEuros, renderFinding } from 'palier';

const file = new URL('data/one-residence.json', import.meta.url);
const { before, after, change, findings } = compareArrangements(JSON.parse(readFileSync(file, 'utf8')));
console.log(`From “${before.label}” to “${after.label}”, a year:`);
for (const who of /** @type {const} */ (['total', 'tenants', 'landlord'])) {
  console.log(`  ${who} ${formatEuros(change[who].euros, { locale: 'en', signed: true })}`);
}
for (const one of findings) console.log(renderFinding(one, chargesMessages, 'en'));
