/**
 * The texts on perimeters and keys.
 */
import type { Message, Messages } from '../../core/index.js';
import type { KeyKind } from '../residence/key.js';

interface KeyWords {
  /** The key as a finding names it. */
  readonly key: Message;
  /** What it measures, before a complement: "Surface habitable de ce logement". */
  readonly measure: Message;
  /** Its unit, after the complement. */
  readonly unit: Message;
}

const NO_UNIT: Message = { fr: '', en: '' };
const SQUARE_METRES: Message = { fr: ', en m²', en: ', in m²' };

const WORDS: Readonly<Record<Exclude<KeyKind, 'per-dwelling'>, KeyWords>> = {
  'living-area': {
    key: { fr: 'à la surface habitable', en: 'by living area' },
    measure: { fr: 'Surface habitable', en: 'Living area' },
    unit: SQUARE_METRES,
  },
  'usable-area': {
    key: { fr: 'à la surface utile', en: 'by usable area' },
    measure: { fr: 'Surface utile', en: 'Usable area' },
    unit: SQUARE_METRES,
  },
  'corrected-area': {
    key: { fr: 'à la surface corrigée', en: 'by corrected area' },
    measure: { fr: 'Surface corrigée', en: 'Corrected area' },
    unit: NO_UNIT,
  },
  thousandths: {
    key: { fr: 'aux tantièmes', en: 'by thousandths' },
    measure: { fr: 'Tantièmes', en: 'Thousandths' },
    unit: NO_UNIT,
  },
  occupants: {
    key: { fr: 'au nombre d’occupants', en: 'by number of occupants' },
    measure: { fr: 'Occupants', en: 'Occupants' },
    unit: NO_UNIT,
  },
  'tax-value': {
    key: { fr: 'à la valeur locative', en: 'by tax value' },
    measure: { fr: 'Valeur locative', en: 'Tax value' },
    unit: { fr: ', en euros', en: ', in euros' },
  },
  'lift-coefficient': {
    key: { fr: 'aux coefficients d’étage', en: 'by floor coefficients' },
    measure: { fr: 'Coefficient d’étage', en: 'Floor coefficient' },
    unit: NO_UNIT,
  },
  meters: {
    key: { fr: 'aux compteurs', en: 'by meters' },
    measure: { fr: 'Relevé des compteurs', en: 'Meter readings' },
    unit: NO_UNIT,
  },
  other: {
    key: { fr: 'aux poids déclarés', en: 'by declared weights' },
    measure: { fr: 'Poids déclaré', en: 'Declared weight' },
    unit: NO_UNIT,
  },
};

function keyFinding({ fr, en }: Message): Message {
  return {
    fr: `Clé : ${fr}. Aucun texte n’impose de clé dans un immeuble à propriétaire unique ; elle doit être équitable, stable et communiquée avec le décompte.`,
    en: `Key: ${en}. No text imposes a key in a building of a single owner; it must be equitable, stable and communicated with the account.`,
  };
}

function weighed(kind: string, { measure, unit }: KeyWords): Messages {
  const of = (fr: string, en: string): Message => ({
    fr: `${measure.fr} ${fr}${unit.fr}`,
    en: `${measure.en} of ${en}${unit.en}`,
  });
  return {
    [`charges/own-weight/${kind}`]: of('de ce logement', 'this dwelling'),
    [`charges/vacant-weight/${kind}`]: of('des logements vacants', 'the vacant dwellings'),
    [`charges/all-weights/${kind}`]: of('de la résidence', 'the residence'),
    [`charges/perimeter-weights/${kind}`]: of('du périmètre', 'the perimeter'),
  };
}

/**
 * Every text on perimeters and keys.
 *
 * @internal
 */
export const allocationMessages: Messages = {
  'charges/own-weight/per-dwelling': { fr: 'Ce logement', en: 'This dwelling' },
  'charges/vacant-weight/per-dwelling': { fr: 'Logements vacants', en: 'Vacant dwellings' },
  'charges/all-weights/per-dwelling': { fr: 'Logements de la résidence', en: 'Dwellings of the residence' },
  'charges/perimeter-weights/per-dwelling': { fr: 'Logements du périmètre', en: 'Dwellings of the perimeter' },
  'charges/key/per-dwelling': keyFinding({ fr: 'au logement', en: 'per dwelling' }),
  ...Object.fromEntries(Object.entries(WORDS).flatMap(([kind, words]) => Object.entries(weighed(kind, words)))),
  ...Object.fromEntries(Object.entries(WORDS).map(([kind, { key }]) => [`charges/key/${kind}`, keyFinding(key)])),
  'charges/key/declared': {
    fr: 'Clé « {key} », déclarée le {declaredOn}. Aucun texte n’impose de clé dans un immeuble à propriétaire unique ; elle doit être équitable, stable et communiquée avec le décompte.',
    en: 'Key “{key}”, declared on {declaredOn}. No text imposes a key in a building of a single owner; it must be equitable, stable and communicated with the account.',
  },
  'charges/dwelling-share-of-group': {
    fr: 'Dont, pour un même périmètre et une même clé',
    en: 'Of which, for one perimeter and one key',
  },
  'charges/group/residence': {
    fr: 'Part récupérable des dépenses de toute la résidence qui ont la même clé',
    en: 'Recoverable part of the expenses of the whole residence that share a key',
  },
  'charges/group/buildings': {
    fr: 'Part récupérable des dépenses qui ont la même clé, bâtiments {names}',
    en: 'Recoverable part of the expenses that share a key, buildings {names}',
  },
  'charges/group/stairwells': {
    fr: 'Part récupérable des dépenses qui ont la même clé, cages d’escalier {names}',
    en: 'Recoverable part of the expenses that share a key, stairwells {names}',
  },
  'charges/group/dwellings': {
    fr: 'Part récupérable des dépenses qui ont la même clé, logements {names}',
    en: 'Recoverable part of the expenses that share a key, dwellings {names}',
  },
  'charges/allocation-suggested': {
    fr: 'Périmètre et clé habituels des bailleurs pour cette nature de charge ({nature}) : un usage, non une règle. Le bailleur choisit, l’annonce et s’y tient.',
    en: 'Perimeter and key that landlords usually choose for this nature of charge ({nature}): practice, not a rule. The landlord chooses, announces it and keeps to it.',
  },
};
