// @ts-check
// Three needs of a landlord of the Val-de-Marne, and which of 33 real establishments to call first for each.
//
//   node examples/structures.js
//
// The file says who they are and where. It does not say what they do, what hours they have, nor what the State agreed
// with them: the ranking is therefore a list of calls to make, and what to ask is printed with it.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import {
  activity,
  civilDate,
  figure,
  fillMessage,
  formatCitations,
  formatCount,
  formatDay,
  formatFigure,
  matchStructures,
  readMarcheRows,
  siaeMessages,
  structureDirectory,
  suggestedTurnoverShare,
  supplyShape,
} from 'palier';

/** @import { Finding, MatchCandidate, MatchPart, MatchPartName, MatchResult, NeedInput } from 'palier' */
/** @import { StructureInput, SupplyLimits } from 'palier' */

const file = join(dirname(fileURLToPath(import.meta.url)), 'data', 'val-de-marne.csv');
const on = civilDate('2026-11-23');
const SHOWN = 5;
const WIDTH = 100;

// What the landlord knows itself, by SIRET, goes here: labels, activities, territory, free hours, conventions. A label is
// never read in a name. The landlord knows these two as régies de quartier; the label is to be checked with their network.
/** @type {Readonly<Record<string, Partial<StructureInput>>>} */
const known = {
  34316777100025: { labels: ['regie-de-quartier'] },
  44793343300024: { labels: ['regie-de-quartier'] },
};

// The hours, the values and the radius are the landlord's estimates. The coordinates stand for its residences: they are
// those of an establishment of the file near the centre of each town.
/** @type {readonly { title: string, town: string, need: NeedInput, limits: SupplyLimits }[]} */
const needs = [
  {
    title: 'Trois ans de ménage à Choisy-le-Roi',
    town: 'Choisy-le-Roi',
    need: {
      tasks: ['premises-cleaning'],
      place: { commune: '94022', around: { latitude: 48.764509, longitude: 2.407143, radiusKm: 5 } },
      hoursPerMonth: 120,
      firstDay: '2027-02-01',
      lastDay: '2030-01-31',
      supervision: true,
    },
    limits: { maxShareOfTurnover: suggestedTurnoverShare, yearlyValue: '38000' },
  },
  {
    title: 'Un an de médiation à Fresnes',
    town: 'Fresnes',
    need: {
      tasks: ['mediation'],
      place: { commune: '94034', around: { latitude: 48.754087, longitude: 2.324116, radiusKm: 5 } },
      hoursPerMonth: 150,
      firstDay: '2027-02-01',
      lastDay: '2028-01-31',
    },
    limits: { maxShareOfTurnover: suggestedTurnoverShare, yearlyValue: '45000' },
  },
  {
    title: 'Monter les courses à Créteil, l’ascenseur en panne : trois heures par jour du lundi au samedi',
    town: 'Créteil',
    need: {
      tasks: ['resident-assistance'],
      place: { commune: '94028', around: { latitude: 48.780054, longitude: 2.462768, radiusKm: 5 } },
      hoursPerMonth: 78,
      firstDay: '2027-02-01',
      lastDay: '2027-03-14',
    },
    limits: {},
  },
];

/** @type {Readonly<Record<MatchPartName, string>>} */
const partNames = {
  tasks: 'Tâches',
  place: 'Lieu',
  hours: 'Heures',
  convention: 'Convention',
  form: 'Forme de travail',
  supervision: 'Encadrement',
};

/** A text in French print: narrow no-break spaces before its signs. @param {string} text */
const french = (text) => text.replaceAll(/ (?=[;:!?»%€])/g, '\u202f').replaceAll('« ', '«\u202f');

/** Prints a text folded at ordinary spaces, after a first margin and then under it. @param {string} margin @param {string} text */
function print(margin, text = '') {
  const room = new RegExp(`[^ ].{0,${String(WIDTH - margin.length - 1)}}(?= |$)`, 'g');
  for (const [position, line] of (text.match(room) ?? ['']).entries()) {
    console.log(`${position === 0 ? margin : ' '.repeat(margin.length)}${line}`.trimEnd());
  }
}

/** @param {number} count @param {string} one @param {string} many */
const some = (count, one, many) => `${formatCount(count, 'fr')} ${count < 2 ? one : many}`;

/** Groups what has the same key, in the order met. @template T @param {readonly T[]} all @param {(one: T) => string} keyOf */
function grouped(all, keyOf) {
  /** @type {Map<string, T[]>} */
  const groups = new Map();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** The text of a finding, without its outcome and its sources. @param {Finding} one */
const textOf = (one) => fillMessage(siaeMessages, one.code, one.figures, 'fr');

/** A question to ask, for each fact that a match lacks. @param {string} town @param {MatchResult['need']} need */
function questions(town, { tasks, hoursPerMonth, days }) {
  const work = tasks.map((task) => activity(task).names.fr.toLowerCase()).join(', ');
  const hours = formatFigure(figure('hours', hoursPerMonth, 'hours'), 'fr');
  const doing = `Faites-vous ce travail : ${work} ?`;
  const going = `Travaillez-vous à ${town} ?`;
  /** @type {Readonly<Record<string, string>>} */
  const asked = {
    'siae/match-tasks-not-stated': doing,
    'siae/match-tasks-suggested': doing,
    'siae/match-near': going,
    'siae/match-same-commune': going,
    'siae/match-same-departement': going,
    'siae/match-place-not-known': going,
    'siae/match-hours-not-stated': `Avez-vous ${hours} par mois du ${formatDay(days.firstDay, 'fr')} au ${formatDay(days.lastDay, 'fr')} ?`,
    'siae/match-conventions-not-stated':
      'Quels sont les jours et le territoire de votre convention avec l’État, et votre annexe financière de l’année ?',
    'siae/match-supervision-usual': 'Votre encadrant est-il sur place, et combien d’heures ?',
    'siae/match-supervision-with-buyer': 'Qui encadre sur place ?',
  };
  return asked;
}

/** What of one candidate each line is about. @typedef {{ letter: string, part: MatchPart }} Shown */

/** `A`, `A et B`, `A à C`, `A, C et D`. @param {readonly { letter: string }[]} own @param {number} all */
function who(own, all) {
  const letters = own.map(({ letter }) => letter);
  if (letters.length === all && all > 1) return 'Toutes';
  const [first = '', last = ''] = [letters[0], letters.at(-1)];
  const follow = last.charCodeAt(0) - first.charCodeAt(0) === letters.length - 1;
  if (letters.length > 2 && follow) return `${first} à ${last}`;
  return letters.length < 2 ? first : `${letters.slice(0, -1).join(', ')} et ${last}`;
}

/** The same reason for several structures: figures that differ are listed. @param {readonly Shown[]} shown */
function sharedText(shown) {
  const [first] = shown;
  if (first === undefined) return '';
  const figures = first.part.finding.figures.map(({ name }, at) => {
    const all = shown.flatMap(({ part }) => part.finding.figures[at] ?? []);
    const values = [...new Set(all.map((one) => formatFigure(one, 'fr')))];
    const last = values.at(-1) ?? '';
    return figure(name, values.length < 2 ? last : `${values.slice(0, -1).join(', ')} ou ${last}`, 'text');
  });
  return fillMessage(siaeMessages, first.part.finding.code, figures, 'fr');
}

/** @param {readonly MatchCandidate[]} shortlist */
function printShortlist(shortlist) {
  const rows = shortlist.map(({ rank, structure, score, distanceKm, kinds }, at) => {
    const { labels = [], location } = directory.structures[structure.position] ?? {};
    const forms = labels.includes('regie-de-quartier') ? [...kinds, 'régie de quartier'] : kinds;
    return [
      String.fromCharCode(65 + at),
      String(rank),
      score.toFixed(3).replace('.', ','),
      distanceKm === undefined ? '?' : `${distanceKm.toFixed(1).replace('.', ',')}\u202fkm`,
      `${structure.name ?? structure.siret ?? ''}, ${location?.city ?? '?'}`,
      forms.join(', '),
    ];
  });
  const table = [['', 'Rang', 'Score', 'Distance', 'Structure', 'Genre'], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of table) {
    const cells = row.map((cell, at) => (at < 4 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)));
    console.log(`   ${cells.join('  ')}`.trimEnd());
  }
}

/** @param {MatchResult} match @param {string} town @param {readonly MatchCandidate[]} shortlist */
function printReasons(match, town, shortlist) {
  const letterOf = (/** @type {number} */ at) => String.fromCharCode(65 + at);
  const shown = shortlist.flatMap(({ parts }, at) => parts.map((part) => ({ letter: letterOf(at), part })));
  print('   ', 'Pourquoi (points sur 100)');
  for (const [part, own] of grouped(shown, (one) => one.part.part)) {
    const weight = own[0]?.part.weight ?? 0;
    const name = partNames[/** @type {MatchPartName} */ (part)];
    for (const [position, same] of [...grouped(own, (one) => one.part.finding.code).values()].entries()) {
      const points = same.map((one) => one.part.points);
      const [least, most] = [Math.min(...points), Math.max(...points)];
      const range = least === most ? String(most) : `de ${String(least)} à ${String(most)}`;
      const heading = position === 0 ? `${name}, poids ${String(weight)}. ` : '';
      const about = who(same, shortlist.length);
      print('   - ', french(`${heading}${about}, ${range} : `) + sharedText(same));
    }
  }

  print('');
  print('   ', 'À demander à chacune, sauf indication');
  const texts = questions(town, match.need);
  const asked = shown.flatMap(({ letter, part }) => {
    const question = texts[part.finding.code];
    return part.finding.reason === 'missing-fact' && question !== undefined ? [{ letter, question }] : [];
  });
  for (const [question, own] of grouped(asked, (one) => one.question)) {
    const about = own.length === shortlist.length ? '' : `${who(own, shortlist.length)} : `;
    print('   - ', french(`${about}${question}`));
  }

  const notes = shortlist.flatMap(({ findings }, at) => findings.map((one) => ({ letter: letterOf(at), one })));
  if (notes.length > 0) {
    print('');
    print('   ', 'À savoir');
  }
  for (const [text, own] of grouped(notes, ({ one }) => `${textOf(one)} [${formatCitations(one.basis, 'fr')}]`)) {
    print('   - ', french(`${who(own, shortlist.length)} : `) + text);
  }
}

/** @param {MatchResult} match @param {SupplyLimits} limits */
function printRest(match, limits) {
  const { excluded } = match;
  print('');
  print('   ', french(`Écartées : ${some(excluded.length, 'structure', 'structures')}`));
  const reasons = excluded.flatMap((one) => one.reasons.map(textOf));
  for (const [text, all] of grouped(reasons, (one) => one)) print('   - ', french(`${String(all.length)} : `) + text);

  const { candidates, alone, together, toAsk, warnings } = supplyShape(match, limits);
  print('');
  print('   ', french(`L’offre : ${some(candidates, 'structure peut convenir', 'structures peuvent convenir')}`));
  if (alone.length > 0) {
    const words = some(alone.length, 'peut répondre seule', 'peuvent répondre chacune seule');
    print('   - ', `${words}, d’après ce qui est déclaré.`);
  }
  if (together.length > 0) print('   - ', `Ensemble : ${together.map(({ structure }) => structure.name).join(', ')}.`);
  if (toAsk.length > 0)
    print('   - ', `${formatCount(toAsk.length, 'fr')} à interroger avant de réserver ou d’allotir.`);
  for (const [text, all] of grouped(warnings, ({ finding }) => textOf(finding))) {
    const about = all.filter(({ structure }) => structure !== undefined).length;
    print('   - ', (about > 0 ? french(`${some(about, 'structure', 'structures')} : `) : '') + text);
  }
}

// No cell of this file holds a comma or a quote.
const [header = [], ...lines] = readFileSync(file, 'utf8')
  .trim()
  .split(/\r?\n/)
  .map((line) => line.split(','));
const { structures, refused, countsByKind } = readMarcheRows(
  lines.map((cells) => Object.fromEntries(header.map((name, column) => [name, cells[column] ?? '']))),
);
const directory = structureDirectory(structures.map((one) => ({ ...one, ...known[one.siret ?? ''] })));

const counts = Object.entries(countsByKind).flatMap(([kind, count]) => (count > 0 ? `${String(count)} ${kind}` : []));
const read = `${some(structures.length, 'établissement lu', 'établissements lus')} (${counts.join(', ')})`;
print('', `Trois besoins d’un bailleur du Val-de-Marne, le ${formatDay(on, 'fr')}`);
print('');
print(
  '',
  french(
    `${read}, ${some(refused.length, 'ligne refusée', 'lignes refusées')}. Le bailleur, les besoins et les heures sont inventés ; les établissements sont réels et n’ont rien proposé.`,
  ),
);
for (const { row, column, error } of refused) print('- ', `ligne ${String(row)}, ${column} : ${error.code}`);
print(
  '',
  french(
    'Le fichier dit ce que sont les structures et où elles sont. Il ne dit ni ce qu’elles font, ni leurs heures libres, ni leurs conventions avec l’État : le classement dit qui appeler d’abord, pas qui choisir. Il relève de la pratique ; aucun texte ne classe les structures.',
  ),
);
print(
  '',
  french(
    'Chaque lieu a les coordonnées d’un établissement du fichier dans cette ville : cet établissement est donc à 0\u202fkm. Les distances sont à vol d’oiseau. Le score va de 0 à 1 ; à score égal, le rang est le même et la plus proche vient d’abord.',
  ),
);

for (const [position, { title, town, need, limits }] of needs.entries()) {
  const match = matchStructures(need, directory, on);
  const { days, pattern, hoursPerMonth, tasks, place, supervision } = match.need;
  const shortlist = match.candidates.slice(0, SHOWN);
  const hours = formatFigure(figure('hours', hoursPerMonth, 'hours'), 'fr');
  const radius = formatFigure(figure('radius', String(place.around?.radiusKm), 'km'), 'fr');
  print('');
  print('', '─'.repeat(WIDTH));
  print(`${String(position + 1)}. `, french(title));
  print(
    '   ',
    `${tasks.map((task) => activity(task).names.fr).join(', ')}, ${hours} par mois du ${formatDay(days.firstDay, 'fr')} au ${formatDay(days.lastDay, 'fr')}, ${pattern === 'one-off' ? 'une mission ponctuelle' : 'un travail qui dure'}, dans un rayon de ${radius}${supervision ? ', avec encadrement sur place' : ''}`,
  );
  print('');
  if (shortlist.length > 0) {
    printShortlist(shortlist);
    print('');
    printReasons(match, town, shortlist);
  }
  printRest(match, limits);
}

print('');
print('', '─'.repeat(WIDTH));
print(
  '',
  french(
    'Après les appels : écrire les réponses dans `known` (activities, territory, capacity, conventions) et relancer. Ce qui est connu départage alors les structures, et celles qui ne font pas le travail sortent.',
  ),
);
