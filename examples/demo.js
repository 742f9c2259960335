// @ts-check
// What entrusting the upkeep of two residences to two real insertion structures would change for the tenants.
// Run it with `npm run demo`; give another JSON file of the same shape as an argument.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import * as z from 'zod';

import {
  calendarYear,
  chargesMessages,
  civilDate,
  compareArrangements,
  decimal,
  escapeMarkdown,
  explainDwelling,
  formatAmount,
  formatCount,
  formatDay,
  formatEuros,
  formatPath,
  isPalierError,
  MONDAY_TO_FRIDAY,
  parseInput,
  refuse,
  renderExplanation,
  renderFinding,
  renderNote,
  tenantsNote,
  workingDays,
  yearOf,
} from 'palier';

/** @import { ArrangementInput, Comparison, DwellingColumns } from 'palier' */

const here = dirname(fileURLToPath(import.meta.url));
const source = process.argv[2] ?? join(here, 'data', 'landlord.json');
const output = join(here, 'output');

/**
 * The file as the package wants it: work done on each working day becomes hours of the year, which follow from the public
 * holidays of the place. What is not as expected goes on as it is: the package says what is wrong with it, and where.
 *
 * @param {any} arrangement @param {number} days @param {'before' | 'after'} side @returns {ArrangementInput}
 */
function withHours(arrangement, days, side) {
  if (!Array.isArray(arrangement?.contracts)) return arrangement;
  const contracts = arrangement.contracts.map((/** @type {any} */ contract, /** @type {number} */ at) => {
    if (!Array.isArray(contract?.lines)) return contract;
    const lines = contract.lines.map((/** @type {any} */ line, /** @type {number} */ position) => {
      if (line?.hoursPerWorkingDay === undefined) return line;
      const { hoursPerWorkingDay, ...rest } = line;
      const path = [side, 'contracts', at, 'lines', position, 'hoursPerWorkingDay'];
      return { ...rest, hours: decimal(hoursPerWorkingDay, { min: 0, max: 24 }, path).times(days) };
    });
    return { ...contract, lines };
  });
  return { ...arrangement, contracts };
}

/** @param {string} label @param {readonly string[]} cells */
function row(label, cells) {
  return `  ${label.padEnd(46)}${cells.map((cell) => cell.padStart(14)).join('')}`;
}

/** A bullet folded at a hundred columns. @param {string} text */
function bullet(text) {
  const lines = text.match(/\S.{0,95}(?=\s|$)/g) ?? [];
  return lines.map((line, position) => `${position === 0 ? '  - ' : '    '}${line}`);
}

/** @param {Comparison} comparison */
function summary({ before, after, change, perDwelling, residence }) {
  /** @param {'total' | 'recoverable' | 'vacancy' | 'tenants' | 'landlord'} name */
  const figures = (name) => [
    formatEuros(before[name].euros, { locale: 'en', bare: true }),
    formatEuros(after[name].euros, { locale: 'en', bare: true }),
    formatEuros(change[name].euros, { locale: 'en', bare: true, signed: true }),
  ];
  /** @param {'lowest' | 'median' | 'highest'} which @param {keyof DwellingColumns} period */
  const spread = (which, period) =>
    [perDwelling.before, perDwelling.after, perDwelling.change].map((columns, position) => {
      const found = columns[period].spread?.[which].euros;
      return found === undefined ? '—' : formatEuros(found, { locale: 'en', bare: true, signed: position === 2 });
    });
  const vacant = residence.dwellings.filter((dwelling) => dwelling.vacant).length;
  return [
    `${residence.name}: ${formatCount(residence.dwellings.length, 'en')} dwellings, ${String(vacant)} vacant`,
    `  Today: ${before.label}. Tomorrow: ${after.label}.`,
    '',
    row('Euros a year', ['today', 'tomorrow', 'change']),
    row('Landlord spends (incl. VAT, employer cost)', figures('total')),
    row('Recoverable from tenants', figures('recoverable')),
    row('  of which vacant dwellings (landlord)', figures('vacancy')),
    row('Tenants in place pay', figures('tenants')),
    row('Landlord keeps', figures('landlord')),
    row('Per occupied dwelling and year: lowest', spread('lowest', 'perYear')),
    row('                                median', spread('median', 'perYear')),
    row('                                highest', spread('highest', 'perYear')),
    row('Per occupied dwelling and month: median', spread('median', 'perMonth')),
  ];
}

/** @param {Comparison} comparison */
function neutral({ neutralPrices }) {
  return neutralPrices.flatMap(({ label, status, ht, ttc, offeredHt }) => {
    const price = ht ?? ttc;
    if (status === 'nothing-recoverable') return bullet(`${label}: its price changes nothing for the tenants.`);
    if (price === undefined) {
      return bullet(`${label}: no price is low enough, the rest alone costs tenants more than today.`);
    }
    const offered = offeredHt === undefined ? 'as invoiced' : `offered at ${formatAmount(offeredHt, 'en')}`;
    return bullet(`${label}: neutral at ${formatAmount(price, 'en')} for its recoverable lines, ${offered}.`);
  });
}

/** @param {Comparison} comparison */
function cautions({ findings }) {
  const kept = findings.filter(({ outcome, severity }) => severity !== 'info' || outcome === 'uncertain');
  return [...new Set(kept.map((one) => renderFinding(one, chargesMessages, 'en')))].flatMap(bullet);
}

/** @param {Comparison} comparison */
function oneDwelling(comparison) {
  const highest = comparison.perDwelling.change.perYear.spread?.highest;
  if (highest === undefined) return [];
  const { change } = explainDwelling(comparison, highest.dwelling);
  const options = { messages: chargesMessages, locale: /** @type {const} */ ('en'), depth: 3 };
  return renderExplanation(change.explanation, options)
    .split('\n')
    .map((line) => `  ${line}`);
}

/** @param {string} name @param {number} position */
function fileNameOf(name, position) {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return `note-${String(position + 1)}-${plain.replaceAll(/[^a-z0-9]+/g, '-')}.md`;
}

const words = z.string().min(1);

/** What the file must hold beside what the package checks itself. */
const fileSchema = z.strictObject({
  notice: z.array(words).min(1),
  noteWarning: words,
  sources: z.array(words),
  landlord: words,
  on: words,
  calendar: z.strictObject({ zone: words }),
  residences: z.array(z.looseObject({})).min(1),
});

function main() {
  const data = parseInput(fileSchema, JSON.parse(readFileSync(source, 'utf8')));
  const on = civilDate(data.on, ['on']);
  const zone = /** @type {import('palier').HolidayZone} */ (data.calendar.zone);
  const days = workingDays(calendarYear(yearOf(on)), { zone, week: MONDAY_TO_FRIDAY });
  // All of the file is read before anything is printed or written.
  const comparisons = data.residences.map((given, position) => comparisonOf(given, position, on, days));
  console.log(`${data.landlord}, law of ${formatDay(on, 'en')}, ${String(days)} working days in the year\n`);
  for (const text of data.notice) console.log(bullet(text).join('\n'));
  console.log('Sources of the published levels:');
  for (const text of data.sources) console.log(bullet(text).join('\n'));
  mkdirSync(output, { recursive: true });
  for (const [position, comparison] of comparisons.entries()) {
    const file = join(output, fileNameOf(comparison.residence.name, position));
    const [title = '', ...rest] = renderNote(tenantsNote(comparison)).split('\n');
    writeFileSync(file, [title, '', `> ${escapeMarkdown(data.noteWarning)}`, ...rest].join('\n'));
    /** @type {readonly (readonly [string, readonly string[]])[]} */
    const sections = [
      ['', summary(comparison)],
      ['What each contract may cost before tenants pay more than today:', neutral(comparison)],
      ['To settle or to confirm:', cautions(comparison)],
      ['The dwelling whose charges rise most, or fall least:', oneDwelling(comparison)],
      [`Note for the tenants' association, in French: ${relative(process.cwd(), file)}`, []],
    ];
    for (const [heading, lines] of sections) {
      console.log('');
      if (heading !== '') console.log(heading);
      for (const line of lines) console.log(line);
    }
  }
  console.log("\nA whole year of charges, from CSV files to the tenants' statements: node examples/year.js");
}

/** @param {any} given @param {number} position @param {string} on @param {number} days */
function comparisonOf(given, position, on, days) {
  const { before, after } = given;
  try {
    if ('on' in given) refuse('demo/one-day', 'one day, that of the file', given.on, ['on']);
    return compareArrangements({
      ...given,
      on,
      before: withHours(before, days, 'before'),
      after: withHours(after, days, 'after'),
    });
  } catch (error) {
    throw isPalierError(error) ? error.under(['residences', position]) : error;
  }
}

try {
  main();
} catch (error) {
  // A wrong file is the reader's to mend: one line that says where. Anything else is a defect and keeps its stack.
  if (isPalierError(error)) {
    console.error(
      `${basename(source)}: ${formatPath(error.path)}: expected ${error.expected}, found ${error.found} (${error.code})`,
    );
  } else if (error instanceof SyntaxError) {
    console.error(`${basename(source)} is not JSON: ${error.message}`);
  } else if (error instanceof Error && 'syscall' in error) {
    console.error(`${source} cannot be read: ${error.message}`);
  } else {
    throw error;
  }
  process.exitCode = 1;
}
