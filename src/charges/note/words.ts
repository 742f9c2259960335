/**
 * Words and figures that the parts of the note share.
 */
import { exact, formatCitations, formatEuros, formatShare, french, type Decimal } from '../../core/index.js';
import type { ArrangementResult } from '../compare.js';
import type { ContractLinePart } from '../contract.js';
import type { CostPart } from '../part.js';
import type { ProviderInput, StaffTask } from '../schema.js';

/** How a key of apportionment is called. */
export const KEY_WORDS = {
  'per-dwelling': 'au logement',
  'living-area': 'à la surface habitable',
  thousandths: 'aux tantièmes',
} as const;

/** How a task of staff is called. */
export const TASK_WORDS: Readonly<Record<StaffTask, string>> = {
  'common-parts': 'entretien des parties communes',
  waste: 'élimination des rejets',
};

/** How a kind of provider is called. */
export const KIND_WORDS: Readonly<Record<ProviderInput['kind'], string>> = {
  EI: 'entreprise d’insertion',
  ETTI: 'entreprise de travail temporaire d’insertion',
  AI: 'association intermédiaire',
  ACI: 'atelier et chantier d’insertion',
  EITI: 'entreprise d’insertion par le travail indépendant',
  other: 'entreprise',
};

/**
 * Euros without their sign, for a column whose heading says it.
 *
 * @param value - Exact euros.
 * @returns The text.
 *
 * @internal
 */
export function bare(value: Decimal): string {
  return formatEuros(value, { locale: 'fr', bare: true });
}

/**
 * Euros without their sign, gains and losses alike with theirs.
 *
 * @param value - Exact euros.
 * @returns The text.
 *
 * @internal
 */
export function signed(value: Decimal): string {
  return formatEuros(value, { locale: 'fr', bare: true, signed: true });
}

/**
 * Euros in a sentence.
 *
 * @param value - Exact euros.
 * @returns The text.
 *
 * @internal
 */
export function money(value: Decimal): string {
  return formatEuros(value, { locale: 'fr' });
}

/**
 * A change in euros, in a sentence.
 *
 * @param value - Exact euros.
 * @returns The text, with its sign.
 *
 * @internal
 */
export function moneyChange(value: Decimal): string {
  return formatEuros(value, { locale: 'fr', signed: true });
}

/**
 * Several words in a sentence.
 *
 * @param words - The words.
 * @returns The words, with commas between them.
 *
 * @internal
 */
export function list(words: readonly string[]): string {
  return words.join(', ');
}

/**
 * Tells whether a part is a line of a contract.
 *
 * @param part - A part of the cost.
 * @returns Whether it is.
 *
 * @internal
 */
export function isLine(part: CostPart): part is ContractLinePart {
  return part.kind === 'contract-line';
}

/**
 * The lines of the contracts of a side.
 *
 * @param side - The side.
 * @returns Its lines, in order.
 *
 * @internal
 */
export function linesOf(side: ArrangementResult): readonly ContractLinePart[] {
  return side.parts.filter(isLine);
}

const UNRECOVERED_WORDS: Readonly<Record<string, string>> = {
  'charges/unlisted-line': 'absent de la liste',
  'charges/unsettled-line': 'droit non fixé, rien n’est récupéré par prudence',
  'charges/line-kept-by-landlord': 'gardé à sa charge par le bailleur',
  'charges/line-of-unsplit-contract': 'contrat qui ne sépare pas, rien n’est récupéré',
};

/**
 * The rule that made a part recoverable or not, read back from its explanation.
 *
 * @param part - A part of the cost.
 * @returns The share and the base, or the words of the rule, and the texts.
 *
 * @internal
 */
export function ruleOf(part: CostPart): string {
  const { key, inputs, operation, citations, steps } = part.recoverable.explanation;
  const [base, rate] = inputs;
  if (operation === 'product' && base !== undefined && rate !== undefined) {
    const ground = formatCitations(
      steps.flatMap((step) => step.citations),
      'fr',
    );
    return french`${formatShare(exact(rate.value), 'fr')} de ${bare(exact(base.value))} — ${ground}`;
  }
  const chosen = key === 'charges/line-recovered-by-landlord' ? ', choix du bailleur' : '';
  const words = UNRECOVERED_WORDS[key] ?? french`100 % du TTC${chosen}`;
  return `${words} — ${formatCitations(citations, 'fr')}`;
}
