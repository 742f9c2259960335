/**
 * From a comparison to the note for the tenants' association, in French.
 */
import {
  fillMessage,
  formatCitations,
  formatDay,
  french,
  outcomeWord,
  type Citation,
  type CivilDate,
  type Explanation,
  type Finding,
} from '../../core/index.js';
import { textsCheckedOn } from '../../law/index.js';
import { asComparison, type Comparison } from '../compare.js';
import { chargesMessages } from '../messages.js';
import { QUESTIONS } from './questions.js';
import { balanceTable, detail, summary, tableNoteOf } from './tables.js';
import type { TenantsNote } from './types.js';

function isCaution({ outcome, severity }: Finding): boolean {
  return outcome === 'breached' || outcome === 'uncertain' || severity !== 'info';
}

function citationsIn({ citations, steps }: Explanation): readonly Citation[] {
  return [...citations, ...steps.flatMap(citationsIn)];
}

function sourcesOf({ before, after, findings }: Comparison): readonly string[] {
  const explained = [before, after].flatMap(({ total, recoverable }) => [total.explanation, recoverable.explanation]);
  const cited = [...findings.flatMap(({ basis }) => basis), ...explained.flatMap(citationsIn)];
  return [...new Set(cited.map(({ label }) => label))].sort((a, b) => a.localeCompare(b, 'fr'));
}

function methodOf(on: CivilDate): string {
  const [day, checked] = [on, textsCheckedOn()].map((one) => formatDay(one, 'fr')) as [string, string];
  return [
    french`Calcul exact sur une année entière, selon le droit applicable le ${day}, les textes ayant été lus jusqu’au ${checked} : part récupérable arrondie au centime, puis répartie entre tous les logements au plus fort reste, la somme étant conservée au centime près.`,
    french`« Source unique » : le point n’a été lu qu’à un endroit ; « interprétation » : c’est une lecture des textes, non une règle écrite.`,
  ].join(' ');
}

/**
 * Makes the note for the tenants' association out of a comparison: the table of before, after and change, and the
 * answers to the twelve questions that associations ask, saying plainly which the data cannot answer. In French.
 *
 * @param comparison - What {@link compareArrangements} returned.
 * @returns The note as structured content; {@link renderNote} writes it as Markdown.
 * @throws {@link PalierError} `charges/not-a-comparison`.
 *
 * @example
 * ```ts
 * const comparison = compareArrangements({
 *   on: '2026-01-01',
 *   key: 'per-dwelling',
 *   residence: { name: 'Les Tilleuls', regime: 'hlm', territory: 'metropole', dwellings: [{ id: '1' }] },
 *   before: { label: 'aujourd’hui' },
 *   after: { label: 'demain' },
 * });
 * console.log(tenantsNote(comparison).questions.length); //=> 12
 * ```
 */
export function tenantsNote(comparison: Comparison): TenantsNote {
  const { residence, before, after, findings, on } = asComparison(comparison);
  const render = ({ code, outcome, figures, basis }: Finding): string =>
    french`${outcomeWord(outcome, 'fr')}. ${fillMessage(chargesMessages, code, figures, 'fr')} Textes : ${formatCitations(basis, 'fr')}.`;
  return {
    title: french`Résidence « ${residence.name} » : ce que changerait la nouvelle organisation pour les charges`,
    summary: summary(comparison),
    table: balanceTable(comparison),
    tableNote: tableNoteOf(comparison),
    before: detail(before),
    after: detail(after),
    questions: QUESTIONS.map((ask) => ask(comparison)),
    cautions: [...new Set(findings.filter(isCaution).map(render))],
    sources: sourcesOf(comparison),
    method: methodOf(on),
  };
}
