// @ts-check
// A year of charges of one residence: from CSV files to what each tenant owes and the statement that says why.
//
//   node examples/year.js                 a summary and the first statement
//   node examples/year.js out/            writes every statement into that folder
//   node examples/year.js out/ my-files/  reads CSV files of the same columns from another folder
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import {
  chargesMessages,
  chargesYear,
  formatDay,
  formatEuros,
  fromCents,
  isPalierError,
  regularise,
  renderFinding,
  renderStatement,
} from 'palier';

import { placeOf, readTable, TableError } from './csv.js';

/** @import { CivilDate, ErrorPath, Finding } from 'palier' */
/** @import { Row } from './csv.js' */

const output = process.argv[2];
const folder = process.argv[3] ?? join(dirname(fileURLToPath(import.meta.url)), 'data', 'year');

// What the package refuses, it names by its path in the input: each row is noted under the path of what it became, with the
// fields whose column has another name.
/** @type {Map<string, { file: string, row?: Row, columns?: Readonly<Record<string, string>> }>} */
const origins = new Map();

/** @param {ErrorPath} path */
function originOf(path) {
  for (let length = path.length; length > 0; length -= 1) {
    const origin = origins.get(JSON.stringify(path.slice(0, length)));
    if (origin === undefined) continue;
    const { file, row, columns = {} } = origin;
    const names = path.slice(length).map((field) => columns[field] ?? String(field));
    const column = names.findLast((name) => Object.values(columns).includes(name) || columnsOf[file]?.includes(name));
    const absent = row === undefined && file === 'residence.csv' ? ` (${path.join('.')})` : '';
    return `${placeOf(file, row?.number, column)}${absent}`;
  }
  return 'the input';
}

/** @param {ErrorPath} path @param {string} file @param {Row} [row] @param {Readonly<Record<string, string>>} [columns] */
function note(path, file, row, columns) {
  origins.set(JSON.stringify(path), { file, ...(row && { row }), ...(columns && { columns }) });
}

/** @type {Readonly<Record<string, readonly string[]>>} */
const columnsOf = {
  'residence.csv': ['field', 'value'],
  'dwellings.csv': ['id', 'building', 'stairwell', 'floor', 'livingArea'],
  'keys.csv': ['id', 'kind', 'name', 'declaredOn', 'floor', 'weight'],
  'staff.csv': [
    ...['kind', 'label', 'cost', 'tasks', 'controlShare', 'excludedItem', 'excludedAmount', 'perimeter', 'key'],
    ...['firstDay', 'lastDay'],
  ],
  'supplies.csv': ['label', 'task', 'totalTtc', 'perimeter', 'key', 'firstDay', 'lastDay'],
  'contracts.csv': ['id', 'label', 'provider', 'kind', 'vatStatus', 'separatesRecoverable'],
  'contract-lines.csv': [
    ...['contract', 'label', 'task', 'priceHt', 'vatRate', 'totalTtc', 'perimeter', 'key', 'firstDay', 'lastDay'],
    ...['funding', 'fundingLabel'],
  ],
  'credit-notes.csv': ['contract', 'line', 'label', 'totalTtc', 'reason'],
  'tenancies.csv': ['id', 'dwelling', 'firstDay', 'lastDay', 'provisions'],
};

/** @param {string} file */
const table = (file) => readTable(folder, file, columnsOf[file] ?? []);

/** The named cells of a row that hold something. @param {Row} row @param {readonly string[]} names */
const some = ({ cells }, names) =>
  Object.fromEntries(names.flatMap((name) => (name in cells ? [[name, cells[name]]] : [])));

/** @param {Row} row @param {string} name */
function whole(row, name) {
  const text = row.cells[name];
  if (text === undefined) return {};
  if (/^-?\d+$/.test(text)) return { [name]: Number(text) };
  throw new TableError(row.file, row.number, name, `expected a whole number, found "${text}"`);
}

/** @param {Row} row @param {string} column @param {string} [name] */
function yesOrNo(row, column, name = column) {
  const text = row.cells[column];
  if (text === undefined) return {};
  if (text === 'yes' || text === 'no') return { [name]: text === 'yes' };
  throw new TableError(row.file, row.number, column, `expected yes or no, found "${text}"`);
}

/** Who shares an expense, by which key, over which days. @param {Row} row @param {ReadonlySet<string>} declared */
function allocation(row, declared) {
  const { perimeter, key, firstDay, lastDay } = row.cells;
  const parts = /^(building|stairwell|dwelling) (.+)$/.exec(perimeter ?? '');
  if (perimeter !== undefined && parts === null) {
    const expected = 'expected "building …", "stairwell …" or "dwelling …", names apart by commas, or nothing for all';
    throw new TableError(row.file, row.number, 'perimeter', `${expected}, found "${perimeter}"`);
  }
  const [, level, names = ''] = parts ?? [];
  return {
    ...(level === undefined ? {} : { perimeter: { [`${level}s`]: names.split(',').map((name) => name.trim()) } }),
    ...(key === undefined ? {} : { key: declared.has(key) ? { declared: key } : key }),
    ...(firstDay === undefined && lastDay === undefined ? {} : { period: some(row, ['firstDay', 'lastDay']) }),
  };
}

/** @param {readonly Row[]} rows @param {string} column @returns {Map<string, Row[]>} */
function grouped(rows, column) {
  /** @type {Map<string, Row[]>} */
  const groups = new Map();
  for (const row of rows) {
    const name = row.cells[column];
    if (name === undefined) throw new TableError(row.file, row.number, column, 'expected a value, found nothing');
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return groups;
}

/** @param {readonly Row[]} rows */
function declaredKeys(rows) {
  return [...grouped(rows, 'id')].map(([, members], position) => {
    const path = ['residence', 'declaredKeys', position];
    const [first] = members;
    if (first !== undefined) note(path, first.file, first);
    const byFloor = members.map((row, floor) => {
      note([...path, 'byFloor', floor], row.file, row);
      for (const name of ['kind', 'name', 'declaredOn']) {
        if (row.cells[name] === first?.cells[name]) continue;
        const expected = `expected what row ${String(first?.number)} says of the same key`;
        throw new TableError(row.file, row.number, name, expected);
      }
      return { ...whole(row, 'floor'), ...some(row, ['weight']) };
    });
    return { ...(first && some(first, ['id', 'kind', 'name', 'declaredOn'])), byFloor };
  });
}

const tasksOf = (/** @type {Row} */ { cells: { tasks = '' } }) => tasks.split(',').flatMap((task) => task.trim() || []);

/** @param {readonly Row[]} rows @param {ReadonlySet<string>} declared */
function staff(rows, declared) {
  const lists = { caretakers: [], buildingEmployees: [], supervision: [] };
  /** @type {Readonly<Record<string, keyof typeof lists>>} */
  const listOf = { caretaker: 'caretakers', 'building-employee': 'buildingEmployees', supervision: 'supervision' };
  for (const row of rows) {
    const { kind = '', cost, excludedItem: item, excludedAmount: amount } = row.cells;
    const list = listOf[kind];
    if (list === undefined) {
      const expected = `expected one of ${Object.keys(listOf).join(', ')}`;
      throw new TableError(row.file, row.number, 'kind', `${expected}, found "${kind}"`);
    }
    /** @type {unknown[]} */
    const target = lists[list];
    note(['expenses', list, target.length], row.file, row, {
      grossEmployerCost: 'cost',
      item: 'excludedItem',
      amount: 'excludedAmount',
      period: 'lastDay',
    });
    const post = { ...some(row, ['label']), ...allocation(row, declared) };
    const excludedPay = [{ ...(item && { item }), ...(amount && { amount }) }];
    const worker = {
      ...(cost && { grossEmployerCost: cost }),
      tasks: tasksOf(row),
      ...(item === undefined && amount === undefined ? {} : { excludedPay }),
    };
    if (list === 'supervision') target.push({ ...post, ...some(row, ['cost', 'controlShare']) });
    else target.push(list === 'caretakers' ? { ...post, workers: [worker] } : { ...post, ...worker });
  }
  return lists;
}

/** @param {readonly Row[]} rows @param {ReadonlySet<string>} declared */
function supplies(rows, declared) {
  return rows.map((row, position) => {
    note(['expenses', 'supplies', position], row.file, row, { period: 'lastDay' });
    return { ...some(row, ['label', 'task', 'totalTtc']), ...allocation(row, declared) };
  });
}

/**
 * @param {readonly Row[]} rows @param {readonly Row[]} lineRows @param {readonly Row[]} creditRows
 * @param {ReadonlySet<string>} declared
 */
function contracts(rows, lineRows, creditRows, declared) {
  const known = grouped(rows, 'id');
  const [lines, credits] = [grouped(lineRows, 'contract'), grouped(creditRows, 'contract')];
  for (const [id, [row]] of [...lines, ...credits]) {
    if (row === undefined || known.has(id)) continue;
    throw new TableError(row.file, row.number, 'contract', `expected a contract of contracts.csv, found "${id}"`);
  }
  return [...known].map(([id, [row, twice]], position) => {
    if (twice) throw new TableError(twice.file, twice.number, 'id', `expected each contract once, found "${id}" again`);
    if (row === undefined) return {};
    const path = ['expenses', 'contracts', position];
    note(path, row.file, row, { name: 'provider' });
    const { provider: name } = row.cells;
    const own = lines.get(id) ?? [];
    return {
      ...some(row, ['label']),
      provider: { ...(name && { name }), ...some(row, ['kind', 'vatStatus']) },
      ...yesOrNo(row, 'separatesRecoverable'),
      lines: own.map((line, at) => {
        note([...path, 'lines', at], line.file, line, { source: 'funding', period: 'lastDay' });
        const { funding: source, fundingLabel: words } = line.cells;
        return {
          ...some(line, ['label', 'task', 'priceHt', 'vatRate', 'totalTtc']),
          ...allocation(line, declared),
          ...(source && { funding: { source, ...(words && { label: words }) } }),
        };
      }),
      creditNotes: (credits.get(id) ?? []).map((credit, at) => {
        note([...path, 'creditNotes', at], credit.file, credit);
        const line = own.findIndex(({ cells }) => cells['label'] === credit.cells['line']);
        if (credit.cells['line'] !== undefined && line < 0) {
          const expected = `expected the label of a line of the contract "${id}"`;
          throw new TableError(credit.file, credit.number, 'line', `${expected}, found "${credit.cells['line']}"`);
        }
        return { ...some(credit, ['label', 'totalTtc', 'reason']), ...(line < 0 ? {} : { line }) };
      }),
    };
  });
}

/** All the files as the package wants them; what is not as expected goes on as it is, for the package to say so. */
function readYear() {
  const heads = new Map(table('residence.csv').map((row) => [row.cells['field'], row]));
  const fields = ['name', 'regime', 'territory', 'firstDay', 'lastDay', 'defaultKey', 'method'];
  const facts = ['statementSentOn', 'regularisedOn', 'collectiveHeating', 'heatNote', 'documentsOpen', 'budget'];
  for (const [field, row] of heads) {
    if ([...fields, ...facts, 'provisionMargin'].includes(field ?? '')) continue;
    throw new TableError(row.file, row.number, 'field', `expected one of ${[...fields, ...facts].join(', ')}`);
  }
  /** @param {string} field @param {ErrorPath} path @param {string} [name] */
  const head = (field, path, name = field) => {
    const row = heads.get(field);
    note([...path, name], 'residence.csv', row, { [name]: 'value' });
    return row?.cells['value'] === undefined ? {} : { [name]: row.cells['value'] };
  };
  const keys = table('keys.csv');
  const declared = new Set(keys.flatMap(({ cells: { id } }) => id ?? []));
  const files = { dwellings: table('dwellings.csv'), tenancies: table('tenancies.csv') };
  note(['residence', 'dwellings'], 'dwellings.csv');
  note(['tenancies'], 'tenancies.csv');
  const input = {
    year: { ...head('firstDay', ['year']), ...head('lastDay', ['year']) },
    ...head('defaultKey', [], 'key'),
    ...head('method', []),
    residence: {
      ...head('name', ['residence']),
      ...head('regime', ['residence']),
      ...head('territory', ['residence']),
      dwellings: files.dwellings.map((row, position) => {
        note(['residence', 'dwellings', position], row.file, row);
        return { ...some(row, ['id', 'building', 'stairwell', 'livingArea']), ...whole(row, 'floor') };
      }),
      declaredKeys: declaredKeys(keys),
    },
    expenses: {
      label: 'Exercice',
      ...staff(table('staff.csv'), declared),
      supplies: supplies(table('supplies.csv'), declared),
      contracts: contracts(table('contracts.csv'), table('contract-lines.csv'), table('credit-notes.csv'), declared),
    },
    tenancies: files.tenancies.map((row, position) => {
      note(['tenancies', position], row.file, row);
      return some(row, ['id', 'dwelling', 'firstDay', 'lastDay', 'provisions']);
    }),
  };
  const account = {
    ...head('statementSentOn', []),
    ...head('regularisedOn', []),
    ...head('provisionMargin', []),
    ...Object.assign({}, ...facts.slice(2).map((field) => yesOrNoOf(heads.get(field), field))),
  };
  return { input: /** @type {any} */ (input), account: /** @type {any} */ (account) };
}

/** @param {Row | undefined} row @param {string} field */
const yesOrNoOf = (row, field) => (row === undefined ? {} : yesOrNo(row, 'value', field));

const day = (/** @type {CivilDate} */ date) => formatDay(date, 'fr');

const euros = (/** @type {number} */ cents, signed = false) =>
  formatEuros(fromCents(cents), { locale: 'fr', bare: true, signed });

/** A bullet folded at a hundred columns, at ordinary spaces: no-break ones stay. @param {string} text */
function bullet(text) {
  const lines = text.match(/[^ ].{0,95}(?= |$)/g) ?? [];
  return lines.map((line, position) => `${position === 0 ? '  - ' : '    '}${line}`);
}

/** @param {readonly (readonly string[])[]} rows */
function columns(rows) {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
}

function main() {
  const { input, account } = readYear();
  const year = chargesYear(input);
  // The statements of this package state the nature of each charge and how it is shared.
  const regularisation = regularise(year, {
    on: account.regularisedOn ?? year.year.lastDay,
    byNature: true,
    allocationMode: true,
    ...account,
  });
  /** @param {string} id */
  const statement = (id) => renderStatement(year, id, { format: 'text', regularisation });

  console.log(
    `Résidence « ${year.residence.name} », exercice du ${day(year.year.firstDay)} au ${day(year.year.lastDay)}\n`,
  );
  const headings = ['Bail', 'Logement', 'Jours', 'Charges', 'Provisions', 'Solde'];
  const rows = year.tenancies.map(({ id, dwelling, days, owedCents, provisionsCents, balanceCents }) => [
    ...[id, dwelling, String(days), euros(owedCents), euros(provisionsCents), euros(balanceCents, true)],
  ]);
  for (const line of columns([headings, ...rows])) console.log(line);

  console.log('\nQui paie quoi, en euros');
  const { total, tenants, vacancy, notRecoverable, landlord } = year.balance;
  const amounts = /** @type {const} */ ([
    ['Locataires', tenants],
    ['Bailleur', landlord],
    ['  dont logements sans locataire', vacancy],
    ['  dont non récupérable', notRecoverable],
    ['Total dépensé', total],
  ]);
  const bare = amounts.map(([label, { euros: value }]) => [
    label,
    '',
    formatEuros(value, { locale: 'fr', bare: true }),
  ]);
  for (const line of columns(bare)) console.log(line);

  const findings = [...year.findings, ...regularisation.findings];
  const isSettled = (/** @type {Finding} */ { outcome }) => outcome === 'met' || outcome === 'not-applicable';
  for (const [heading, some] of /** @type {const} */ ([
    ['À régler ou à confirmer', findings.filter((one) => !isSettled(one))],
    ['Ce que dit le droit du reste', findings.filter(isSettled)],
  ])) {
    console.log(`\n${heading}`);
    const texts = new Set(some.map((one) => renderFinding(one, chargesMessages, 'fr')));
    for (const line of [...texts].flatMap(bullet)) console.log(line);
  }

  const [first] = year.tenancies;
  if (output === undefined) {
    console.log(`\n${first === undefined ? '' : statement(first.id)}`);
    console.log('Pour écrire tous les décomptes : node examples/year.js out/');
    return;
  }
  // Every statement is made before the first is written.
  const files = year.tenancies.map(({ id }) => ({
    name: `decompte-${id.replaceAll(/[^\w-]+/g, '_')}.txt`,
    text: statement(id),
  }));
  mkdirSync(output, { recursive: true });
  for (const { name, text } of files) writeFileSync(join(output, name), text);
  console.log(`\n${String(files.length)} décomptes écrits dans ${output}`);
}

try {
  main();
} catch (error) {
  // A wrong file is the reader's to mend: a line for each thing to correct. Anything else is a defect and keeps its stack.
  if (isPalierError(error)) {
    for (const { path, expected, found, code } of error.issues) {
      const wanted = expected.length > 200 ? `${expected.slice(0, 200)}…` : expected;
      console.error(`${originOf(path)}: expected ${wanted}, found ${found.replace('undefined', 'nothing')} (${code})`);
    }
  } else if (error instanceof TableError) {
    console.error(error.message);
  } else if (error instanceof Error && 'syscall' in error) {
    console.error(`A file cannot be read: ${error.message}`);
  } else {
    throw error;
  }
  process.exitCode = 1;
}
