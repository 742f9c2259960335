/**
 * The kinds of structure that the tables are keyed by: those of the statute, the experimental one, their neighbours.
 */

/**
 * A structure d'insertion par l'activité économique: one of the four kinds that L5132-4 of the Code du travail names (EI
 * entreprise d'insertion, ETTI entreprise de travail temporaire d'insertion, AI association intermédiaire, ACI atelier
 * et chantier d'insertion), or the experimental EITI (entreprise d'insertion par le travail indépendant).
 */
export type SiaeKind = 'EI' | 'ETTI' | 'AI' | 'ACI' | 'EITI';

/**
 * What buyers take for a SIAE and is none: GEIQ (groupement d'employeurs pour l'insertion et la qualification), EA
 * (entreprise adaptée), EATT (entreprise adaptée de travail temporaire), ESAT (établissement et service
 * d'accompagnement par le travail), SEP (services et produits réalisés en prison), EBE (entreprise à but d'emploi), OPCS
 * (organisation porteuse de la clause sociale, a facilitators' body).
 */
export type NeighbourKind = 'GEIQ' | 'EA' | 'EATT' | 'ESAT' | 'SEP' | 'EBE' | 'OPCS';

/** Any kind of structure that this package knows. A régie de quartier is a label, never a kind. */
export type StructureKind = SiaeKind | NeighbourKind;

/** The kinds of SIAE: the four of the statute, then the experimental one. */
export const SIAE_KINDS: readonly SiaeKind[] = /* @__PURE__ */ Object.freeze<SiaeKind[]>([
  'EI',
  'ETTI',
  'AI',
  'ACI',
  'EITI',
]);

/** The neighbours that are not SIAE. */
export const NEIGHBOUR_KINDS: readonly NeighbourKind[] = /* @__PURE__ */ Object.freeze<NeighbourKind[]>([
  'GEIQ',
  'EA',
  'EATT',
  'ESAT',
  'SEP',
  'EBE',
  'OPCS',
]);

/** Every kind, SIAE first. */
export const STRUCTURE_KINDS: readonly StructureKind[] = /* @__PURE__ */ Object.freeze<StructureKind[]>([
  ...SIAE_KINDS,
  ...NEIGHBOUR_KINDS,
]);
