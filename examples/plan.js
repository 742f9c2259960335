// @ts-check
// The needs of a landlord over a year: from a CSV file to the routes to an insertion structure that each leaves open, and a
// sheet for each procedure file.
//
//   node examples/plan.js                     writes the sheets into examples/output
//   node examples/plan.js out/                writes them into that folder
//   node examples/plan.js out/ my-plan.csv    reads another plan, of the same columns
//
// One row a lot; the rows of one need have its number. Amounts are euros before tax (HT), for one period of the contract: the
// first one, then each renewal. For a framework agreement (accord-cadre) the amount is the most that may be ordered in it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import {
  detectSplitting,
  exact,
  fillMessage,
  formatCitations,
  formatEuros,
  formatShare,
  isPalierError,
  lotsMessages,
  outcomeWord,
  planSmallLots,
  renderRoutesSheet,
  ROUTES,
  routesOfPlan,
  routesSheet,
  siaeMessages,
} from 'palier';

import { placeOf, readTable, TableError } from './csv.js';

/** @import { Decimal, ErrorPath, Finding, LotInput, OperationInput, ProcurementCategory, ProcurementProcedure } from 'palier' */
/** @import { ProcurementRoutes, RouteStatus, SmallLotsPlan } from 'palier' */
/** @import { Row } from './csv.js' */

const here = dirname(fileURLToPath(import.meta.url));
const output = process.argv[2] ?? join(here, 'output');
const plan = process.argv[3] ?? join(here, 'data', 'plan-2027.csv');
const file = basename(plan);
const WIDTH = 100;

const landlord = { name: 'OPH Exemple Habitat', buyer: /** @type {const} */ ({ class: 'oph' }) };

const columns = [
  ...['besoin', 'objet', 'catégorie', 'famille', 'avis envoyé', 'consultation', 'passation prévue'],
  ...['prestations distinctes', 'lot', 'intitulé', 'cpv', 'tâches', 'commune', 'forme', 'montant', 'mois'],
  ...['reconductions', 'réservation'],
];

/** @type {Readonly<Record<string, ProcurementCategory>>} */
const categories = {
  fournitures: 'supplies',
  services: 'services',
  travaux: 'works',
  'services sociaux': 'social-services',
};
/** @type {Readonly<Record<string, ProcurementProcedure>>} */
const procedures = { 'gré à gré': 'dispensed', 'procédure adaptée': 'adapted', 'procédure formalisée': 'formalised' };
const weights = { dispensed: 0, adapted: 1, formalised: 2 };
const reservations = {
  insertion: 'insertion',
  handicap: 'disability',
  'insertion et handicap': 'insertion-and-disability',
};

// Where each part of the input comes from: what the package refuses, it names by its path.
/** @type {Map<string, { row: Row, columns: Readonly<Record<string, string>> }>} */
const origins = new Map();

/** @param {ErrorPath} path */
function originOf(path) {
  for (let length = path.length; length > 0; length -= 1) {
    const origin = origins.get(JSON.stringify(path.slice(0, length)));
    if (origin === undefined) continue;
    const column = path
      .slice(length)
      .flatMap((name) => origin.columns[name] ?? [])
      .at(-1);
    return placeOf(file, origin.row.number, column);
  }
  return file;
}

/** A cell that must not be empty. @param {Row} row @param {string} column */
function cell(row, column) {
  const text = row.cells[column];
  if (text === undefined) throw new TableError(file, row.number, column, 'expected a value, found nothing');
  return text;
}

/** A cell that is one of a few words. @template T @param {Row} row @param {string} column @param {Readonly<Record<string, T>>} known */
function oneOf(row, column, known) {
  const text = cell(row, column);
  const value = Object.hasOwn(known, text) ? known[text] : undefined;
  if (value !== undefined) return value;
  throw new TableError(file, row.number, column, `expected one of ${Object.keys(known).join(', ')}, found "${text}"`);
}

/** @param {Row} row @param {string} column @param {string} [otherwise] */
function whole(row, column, otherwise) {
  const text = row.cells[column] ?? otherwise ?? cell(row, column);
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new TableError(file, row.number, column, `expected a whole number, found "${text}"`);
}

/** @param {Row} row @returns {LotInput['value']} */
function valueOf(row) {
  const amount = cell(row, 'montant');
  const months = whole(row, 'mois');
  const times = whole(row, 'reconductions', '0');
  if (oneOf(row, 'forme', { marché: 'contract', 'accord-cadre': 'framework' }) === 'framework') {
    return { framework: { maximum: amount, months, renewals: times } };
  }
  const renewal = /** @type {const} */ ({ kind: 'renewal', amount, months, times });
  return { periods: [{ kind: 'firm', amount, months }, ...(times === 0 ? [] : [renewal])] };
}

/** @param {Row} row @returns {LotInput} */
function lotOf(row) {
  const { cpv, commune, tâches: tasks, réservation: reserved } = row.cells;
  const lot = {
    number: cell(row, 'lot'),
    title: cell(row, 'intitulé'),
    category: oneOf(row, 'catégorie', categories),
    value: valueOf(row),
    ...(cpv && { cpv }),
    ...(tasks && { tasks: tasks.split(',').map((task) => task.trim()) }),
    ...(commune && { sites: [{ label: cell(row, 'intitulé'), commune }] }),
    ...(reserved && { reservation: oneOf(row, 'réservation', reservations) }),
  };
  return /** @type {LotInput} */ (lot);
}

/** The columns that must say the same on every row of a need. */
const shared = columns.slice(0, 8);
const needColumns = {
  title: 'objet',
  category: 'catégorie',
  noticeSentOn: 'avis envoyé',
  consultationOn: 'consultation',
};
const lotColumns = {
  number: 'lot',
  title: 'intitulé',
  tasks: 'tâches',
  months: 'mois',
  maximum: 'montant',
  amount: 'montant',
};
const moreColumns = {
  cpv: 'cpv',
  commune: 'commune',
  renewals: 'reconductions',
  times: 'reconductions',
  value: 'montant',
};

/** @param {readonly [Row, ...Row[]]} rows @param {number} position @returns {OperationInput} */
function needOf(rows, position) {
  const [first] = rows;
  origins.set(JSON.stringify([position]), { row: first, columns: needColumns });
  for (const [at, row] of rows.entries()) {
    origins.set(JSON.stringify([position, 'lots', at]), { row, columns: { ...lotColumns, ...moreColumns } });
    for (const column of shared) {
      if (row.cells[column] === first.cells[column]) continue;
      const expected = `expected what row ${String(first.number)} says of the same need`;
      throw new TableError(file, row.number, column, expected);
    }
  }
  const { 'avis envoyé': noticeSentOn, consultation: consultationOn, 'prestations distinctes': distinct } = first.cells;
  return {
    title: cell(first, 'objet'),
    buyer: landlord.buyer,
    days: { ...(noticeSentOn && { noticeSentOn }), ...(consultationOn && { consultationOn }) },
    category: oneOf(first, 'catégorie', categories),
    lots: rows.map(lotOf),
    ...(distinct && {
      onePiece: { distinctServices: oneOf(first, 'prestations distinctes', { oui: 'yes', non: 'no' }) === 'yes' },
    }),
  };
}

/** A need of the plan: what the file says, and what the rule answers. */
/** @typedef {{ id: string, row: Row, input: OperationInput, answer: ProcurementRoutes }} Need */

/** @returns {readonly Need[]} */
function readPlan() {
  const rows = readTable(dirname(plan), file, columns);
  /** @type {Map<string, [Row, ...Row[]]>} */
  const groups = new Map();
  for (const row of rows) {
    const group = groups.get(cell(row, 'besoin'));
    if (group === undefined) groups.set(cell(row, 'besoin'), [row]);
    else group.push(row);
  }
  const needs = [...groups].map(([id, own], position) => ({ id, row: own[0], input: needOf(own, position) }));
  const answers = routesOfPlan(needs.map(({ input }) => input));
  return needs.flatMap((need, position) => {
    const answer = answers[position];
    return answer === undefined ? [] : [{ ...need, answer }];
  });
}

/** @param {Need} need */
const plannedOf = ({ row }) => oneOf(row, 'passation prévue', procedures);

/** @param {ProcurementProcedure} procedure */
const wordOf = (procedure) => Object.keys(procedures).find((word) => procedures[word] === procedure) ?? '';

/** The same for a column. @param {ProcurementProcedure} procedure */
const shortOf = (procedure) => wordOf(procedure).replace('procédure ', '');

/** @param {Parameters<typeof formatEuros>[0]} value */
const euros = (value) => formatEuros(value, { locale: 'fr', bare: true });

/** A text in French print: narrow no-break spaces before its signs. @param {string} text */
const french = (text) => text.replaceAll(/ (?=[;:!?»%€])/g, '\u202f').replaceAll('« ', '«\u202f');

/** @param {string} one @param {string} many @param {number} count */
const some = (count, one, many) => `${String(count)} ${count < 2 ? one : many}`;

/** `1`, `1 et 2`, `1, 2 et 3`. @param {readonly string[]} words */
const listed = (words) =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' et ');

/** Prints a text folded at ordinary spaces, after a first margin and then under it. @param {string} margin @param {string} text */
function print(margin, text) {
  const room = new RegExp(`[^ ].{0,${String(WIDTH - margin.length - 1)}}(?= |$)`, 'g');
  for (const [position, line] of (text.match(room) ?? ['']).entries()) {
    console.log(`${position === 0 ? margin : ' '.repeat(margin.length)}${line}`.trimEnd());
  }
}

/** @param {string} text */
function title(text) {
  console.log(`\n${text}\n${'─'.repeat(text.length)}`);
}

/** The articles that a buyer reads: those of the code, not the decrees that changed them. @param {Finding} one */
function articles(one) {
  const own = one.basis.filter(({ text }) => ['ccp', 'cch'].includes(text));
  return formatCitations(own.length === 0 ? one.basis : own, 'fr');
}

const messages = { ...siaeMessages, ...lotsMessages };

/** @param {Finding} one */
const textOf = (one) => `${fillMessage(messages, one.code, one.figures, 'fr')} [${articles(one)}]`;

/** Cells in columns; those of the columns named stand to the right. @param {readonly (readonly string[])[]} rows @param {readonly number[]} right */
function printTable(rows, right) {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows) {
    const cells = widths.map((width, column) => {
      const words = row[column] ?? '';
      return right.includes(column) ? words.padStart(width) : words.padEnd(width);
    });
    console.log(`  ${cells.join('  ')}`.trimEnd());
  }
}

/** What the plan is worth, and what it reserves. @param {readonly Need[]} needs */
function totalsOf(needs) {
  const reserved = needs.flatMap(({ input, answer }) =>
    answer.need.lots.flatMap(({ value }, at) => (input.lots[at]?.reservation === undefined ? [] : [value.value])),
  );
  const sum = (/** @type {readonly Decimal[]} */ values) =>
    values.reduce((total, value) => exact(total).plus(value), exact(0));
  const all = euros(sum(needs.map(({ answer }) => answer.need.value.value)));
  const own = `${some(reserved.length, 'lot réservé', 'lots réservés')} dans ce plan, ${euros(sum(reserved))} € HT`;
  return `Ensemble : ${all} € HT sur toute la durée des contrats ; ${own}. La procédure est la plus légère permise.`;
}

/** @param {readonly Need[]} needs */
function printNeeds(needs) {
  title('Les besoins');
  const rows = needs.map((need) => {
    const { id, answer } = need;
    const [year, month, day] = answer.days.on.split('-');
    const isTooLight = weights[plannedOf(need)] < weights[answer.lightest];
    return [
      ...[id, answer.title.length > 50 ? `${answer.title.slice(0, 49)}…` : answer.title],
      `${String(day)}/${String(month)}/${String(year)}`,
      String(answer.need.lots.length),
      euros(answer.need.value.value),
      `${shortOf(answer.lightest)}${isTooLight ? ' !' : ''}`,
    ];
  });
  printTable([['N°', 'Objet', 'Jour', 'Lots', 'Valeur HT', 'Procédure'], ...rows], [3, 4]);
  console.log('');
  print('  ', french(totalsOf(needs)));
}

/** @type {Readonly<Record<RouteStatus, string>>} */
const marks = { open: '●', conditional: '◐', uncertain: '?', closed: '·' };

/** @param {readonly Need[]} needs */
function printRoutes(needs) {
  title('Les voies vers une structure d’insertion');
  const rows = ROUTES.map(({ route, names }) => [
    names.fr,
    ...needs.map(({ answer }) => {
      const found = answer.routes.find((one) => one.route === route);
      return found === undefined ? '' : marks[found.status];
    }),
  ]);
  printTable([['', ...needs.map(({ id }) => id)], ...rows], []);
  console.log('');
  print('  ', '● ouverte   ◐ sous condition, ou pour certains lots   ? à confirmer   · fermée');
}

/** @param {SmallLotsPlan} chosen */
function potOf({ pot, sum, cap, share }) {
  const lots = `${pot.length === 1 ? 'lot' : 'lots'} ${listed(pot.map(({ number }) => number))}`;
  const direct = pot.filter(({ use }) => use === 'dispensed').map(({ number }) => number);
  const how =
    direct.length === pot.length
      ? 'de gré à gré'
      : direct.length === 0
        ? 'en procédure adaptée'
        : `de gré à gré pour ${listed(direct)}, en procédure adaptée pour le reste`;
  return `${lots}, ${euros(sum.value)} € sur ${euros(cap)} € (${formatShare(share, 'fr')}), ${how}`;
}

/** @param {readonly Need[]} needs */
function printSmallLots(needs) {
  title('Les petits lots à passer à part');
  for (const { id, input, answer } of needs) {
    if (input.lots.length < 2) continue;
    const lots = answer.need.lots.map(({ number, value }, position) => ({
      number,
      category: input.lots[position]?.category ?? input.category,
      value: value.value,
    }));
    const question = { days: input.days, buyer: input.buyer, category: input.category, lots };
    const [most, dearest] = /** @type {const} */ (['most-lots', 'most-value']).map((goal) =>
      planSmallLots(question, goal),
    );
    if (most === undefined || dearest === undefined) continue;
    print(`  ${id}  `, answer.title);
    if (most.pot.length === 0) {
      print('      - ', french('aucun : pas de lot à la fois assez petit et compris dans la part.'));
    } else if (potOf(most) === potOf(dearest)) {
      print('      - ', french(`le mieux : ${potOf(most)}.`));
    } else {
      print('      - ', french(`le plus de lots : ${potOf(most)} ;`));
      print('      - ', french(`le plus de valeur : ${potOf(dearest)}.`));
    }
  }
}

/** @param {readonly Need[]} needs */
function printSplitting(needs) {
  title('Les besoins à additionner');
  const { groups, findings } = detectSplitting({
    buyer: landlord.buyer,
    needs: needs.map((need) => ({
      id: need.id,
      title: need.answer.title,
      category: need.input.category,
      on: need.answer.days.on,
      family: cell(need.row, 'famille'),
      value: need.answer.need.value.value,
      treatedAs: plannedOf(need),
    })),
  });
  const several = groups.filter(({ needs: own }) => own.length > 1);
  for (const { family, needs: own, total, year } of several) {
    const parts = own.map(({ id, value }) => `n°\u00a0${id} (${euros(value)} €)`);
    const when = year === undefined ? '' : `, ${String(year)}`;
    print('  - ', french(`« ${family} »${when} : ${listed(parts)}, ensemble ${euros(total.value)} €.`));
  }
  if (several.length === 0) print('  ', 'Aucun : chaque famille, ou chaque opération, tient en un besoin.');
  for (const one of findings) {
    if (one.outcome === 'breached') print('  ! ', textOf(one));
    if (one.outcome === 'uncertain' && !isReadingDay(one)) {
      print('  ? ', french(`${outcomeWord('uncertain', 'fr')} : `) + textOf(one));
    }
  }
}

/** @param {Finding} one */
const isReadingDay = ({ code }) => code.endsWith('/law-checked-before');

/** @param {readonly Need[]} needs */
function printDecisions(needs) {
  title('À régler avant de lancer');
  for (const need of needs) {
    const { id, answer } = need;
    const planned = plannedOf(need);
    const social = answer.routes.flatMap(({ requires }) =>
      requires.filter(({ duty }) => duty === 'social-condition'),
    )[0];
    const [first] = social?.findings ?? [];
    const lines = [
      ...(weights[planned] < weights[answer.lightest]
        ? [`! prévu : ${wordOf(planned)} ; il faut au moins : ${wordOf(answer.lightest)}.`]
        : []),
      ...answer.findings.filter(({ outcome }) => outcome === 'breached').map((one) => `! ${textOf(one)}`),
      ...(first === undefined || social?.due === 'no'
        ? []
        : [`${social?.due === 'uncertain' ? '?' : '!'} ${textOf(first)}`]),
      ...later(answer),
    ];
    if (lines.length > 0) print(`  ${id}  `, answer.title);
    for (const line of lines) print(`      ${line.slice(0, 2)}`, french(line.slice(2)));
  }
}

/** What another day would open. @param {ProcurementRoutes} answer */
function later({ routes }) {
  const direct = routes.find(({ route }) => route === 'direct-award');
  const days = direct?.opensIf.filter(({ code }) => code === 'lots/opens-from-day') ?? [];
  return days.map((one) => `→ Gré à gré : ${textOf(one)}`);
}

/** @param {Need} need */
function sheetOf({ id, input, answer }) {
  const sheet = routesSheet(answer, { locale: 'fr', buyer: landlord.name, lots: input.lots });
  return { name: `fiche-${id.replaceAll(/[^\w-]+/g, '_')}.md`, text: renderRoutesSheet(sheet) };
}

function main() {
  const needs = readPlan();
  const lots = needs.reduce((sum, { input }) => sum + input.lots.length, 0);
  const counts = `${some(needs.length, 'besoin', 'besoins')}, ${some(lots, 'lot', 'lots')}`;
  console.log(french(`${landlord.name} : ${counts} (bailleur et montants inventés)`));
  printNeeds(needs);
  printRoutes(needs);
  printSmallLots(needs);
  printSplitting(needs);
  printDecisions(needs);
  // Every sheet is made before the first is written.
  const sheets = needs.map(sheetOf);
  mkdirSync(output, { recursive: true });
  for (const { name, text } of sheets) writeFileSync(join(output, name), text);
  console.log(`\n${some(sheets.length, 'fiche écrite', 'fiches écrites')} dans ${output}`);
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
    console.error(`A file cannot be read or written: ${error.message}`);
  } else {
    throw error;
  }
  process.exitCode = 1;
}
