/**
 * The tables of the note, and the sentences that sum them up.
 */
import { civilDate, formatCount, formatDay, french, type Decimal } from '../../core/index.js';
import type { ArrangementResult, Comparison } from '../compare.js';
import type { Column, Spread } from '../distribution.js';
import type { ContractInput } from '../schema.js';
import type { NoteRow, NoteTable } from './types.js';
import { bare, KEY_WORDS, list, money, moneyChange, ruleOf, signed } from './words.js';

/**
 * What a side pays for, and what is recoverable of it.
 *
 * @param side - The side.
 * @returns The table.
 *
 * @internal
 */
export function detail(side: ArrangementResult): NoteTable {
  return {
    headings: ['Poste', 'Dépense', 'Récupérable', 'Règle'],
    rows: side.parts.map((part) => ({
      label: part.label,
      cells: [bare(part.cost.euros), bare(part.recoverable.euros), ruleOf(part)],
    })),
  };
}

function spreadRows(comparison: Comparison, period: 'perYear' | 'perMonth', label: string): readonly NoteRow[] {
  const { before, after, change } = comparison.perDwelling;
  const columns = [before[period], after[period], change[period]] as const;
  const row = (words: string, of: (spread: Spread) => Decimal): NoteRow => ({
    label: words,
    cells: columns.map(({ spread }, position) =>
      spread === undefined ? '—' : (position === 2 ? signed : bare)(of(spread)),
    ),
  });
  const same = ({ spread }: Column): boolean =>
    spread === undefined || spread.lowest.euros.equals(spread.highest.euros);
  if (columns.every(same)) return [row(label, ({ median }) => median.euros)];
  return [
    row(french`${label} : le moins`, ({ lowest }) => lowest.euros),
    row(french`${label} : la médiane`, ({ median }) => median.euros),
    row(french`${label} : le plus`, ({ highest }) => highest.euros),
  ];
}

const TO_SPECIFY = 'à préciser';
const DOCUMENTS_OPEN = 'six mois à compter de l’envoi du décompte';

function singleRule(side: ArrangementResult): string {
  const [only, ...others] = side.parts;
  if (only === undefined) return '—';
  return others.length === 0 ? ruleOf(only) : 'voir poste par poste';
}

// What the contracts of a side say on a point, each answer once, and which of them are silent.
function factOf(side: ArrangementResult, says: (contract: ContractInput) => string | undefined): string {
  const { contracts = [] } = side.given;
  const facts = [...new Set(contracts.flatMap((contract) => says(contract) ?? []))];
  if (facts.length === 0) return TO_SPECIFY;
  const silent = contracts.filter((contract) => says(contract) === undefined).map(({ label }) => french`« ${label} »`);
  return silent.length === 0 ? list(facts) : french`${list(facts)} ; ${TO_SPECIFY} pour ${list(silent)}`;
}

function creditWords({ penaltiesCreditedToTenants: credited }: ContractInput): string | undefined {
  return credited === undefined ? undefined : credited ? 'oui' : 'non';
}

function startWords({ startsOn }: ContractInput): string | undefined {
  return startsOn === undefined ? undefined : formatDay(civilDate(startsOn), 'fr');
}

/**
 * Before, after and change: what the landlord spends, what tenants pay, by dwelling, and the facts to know.
 *
 * @param comparison - The comparison.
 * @returns The table.
 *
 * @internal
 */
export function balanceTable(comparison: Comparison): NoteTable {
  const { before, after, change, residence, key } = comparison;
  const row = (label: string, name: 'total' | 'recoverable' | 'vacancy' | 'tenants' | 'landlord'): NoteRow => ({
    label,
    cells: [bare(before[name].euros), bare(after[name].euros), signed(change[name].euros)],
  });
  const count = formatCount(residence.dwellings.length, 'fr');
  const perYear = french`Par logement et par an (${count} logements, clé : ${KEY_WORDS[key]})`;
  const vacant = residence.dwellings.filter((dwelling) => dwelling.vacant).length;
  const vacantCount = formatCount(vacant, 'fr');
  return {
    headings: ['En euros', `Avant (${before.label})`, `Après (${after.label})`, 'Écart'],
    rows: [
      row('Dépense totale du bailleur (TTC et coût employeur)', 'total'),
      row('Part récupérable', 'recoverable'),
      ...(before.parts.length > 1 && after.parts.length > 1
        ? []
        : [{ label: 'Taux et texte', cells: [singleRule(before), singleRule(after), ''] }]),
      ...(vacant > 0 ? [row('dont part des logements vacants, gardée par le bailleur', 'vacancy')] : []),
      row('À la charge des locataires en place', 'tenants'),
      row('Reste au bailleur', 'landlord'),
      ...spreadRows(comparison, 'perYear', perYear),
      ...spreadRows(comparison, 'perMonth', 'Par logement et par mois'),
      { label: 'Logements vacants', cells: [vacantCount, vacantCount, ''] },
      {
        label: 'Autre financement (abattement de taxe foncière, subvention)',
        cells: [
          factOf(before, ({ otherFunding }) => (otherFunding === 'none' ? 'aucun' : otherFunding)),
          factOf(after, ({ otherFunding }) => (otherFunding === 'none' ? 'aucun' : otherFunding)),
          '',
        ],
      },
      {
        label: 'Pénalités et avoirs rendus aux locataires',
        cells: [factOf(before, creditWords), factOf(after, creditWords), ''],
      },
      { label: 'Date d’effet', cells: ['', factOf(after, startWords), ''] },
      { label: 'Prochaine provision', cells: ['', TO_SPECIFY, ''] },
      { label: 'Pièces consultables', cells: [DOCUMENTS_OPEN, DOCUMENTS_OPEN, ''] },
    ],
  };
}

/**
 * How the change of each dwelling is to be read.
 *
 * @param comparison - The comparison.
 * @returns The sentence.
 *
 * @internal
 */
export function tableNoteOf(comparison: Comparison): string {
  const month = 'Le mois est le douzième de l’année, arrondi au centime.';
  const { spread } = comparison.perDwelling.change.perYear;
  return spread === undefined || spread.lowest.euros.equals(spread.highest.euros)
    ? month
    : french`La colonne Écart se lit logement par logement : le plus faible, le médian et le plus fort des écarts, logements vacants exclus. ${month}`;
}

function sentenceOf(value: Decimal, subject: string, more: string, less: string, same: string): string {
  if (value.isZero()) return french`${subject} ${same}`;
  return french`${subject} ${(value.isNegative() ? less : more).replace('#', money(value.abs()))}`;
}

/**
 * What it comes to, in a few sentences.
 *
 * @param comparison - The comparison.
 * @returns The sentences.
 *
 * @internal
 */
export function summary(comparison: Comparison): readonly string[] {
  const { change, before, after } = comparison;
  const total = sentenceOf(change.total.euros, 'la dépense totale', 'augmente de #', 'baisse de #', 'ne change pas');
  const tenants = sentenceOf(
    change.tenants.euros,
    'les locataires en place',
    'paient # de plus',
    'paient # de moins',
    'paient la même somme',
  );
  const landlord = sentenceOf(
    change.landlord.euros,
    'ce qui reste au bailleur',
    'augmente de #',
    'baisse de #',
    'ne change pas',
  );
  const sentences = [
    french`Le bailleur envisage de passer de « ${before.label} » à « ${after.label} ».`,
    french`Sur un an, ${total} ; ${tenants} ; ${landlord}.`,
  ];
  const { spread } = comparison.perDwelling.change.perMonth;
  if (spread !== undefined) {
    const { lowest, highest } = spread;
    sentences.push(
      lowest.euros.equals(highest.euros)
        ? french`Par logement, l’écart est de ${moneyChange(lowest.euros)} par mois.`
        : french`Par logement, l’écart va de ${moneyChange(lowest.euros)} à ${moneyChange(highest.euros)} par mois.`,
    );
  }
  return sentences;
}
