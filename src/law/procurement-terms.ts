/**
 * The words that the tables of public procurement are keyed by: who buys, in which capacity, what, and how.
 */

/**
 * What a buyer (acheteur) is: `oph` (office public de l'habitat), `esh` (entreprise sociale pour l'habitat, société
 * anonyme d'HLM), `hlm-cooperative` (société coopérative d'HLM), `sem` (société d'économie mixte approved for social
 * housing, for that activity), `local-authority` (collectivité territoriale, or a grouping of them), `local-public-body`
 * (établissement public local other than an OPH), `state`, `state-public-body` (établissement public de l'État without
 * industrial or commercial character), `state-industrial-body` (EPIC of the State), `other-body` (any other person subject
 * to the code, such as another private body governed by public law).
 */
export type BuyerClass =
  | 'oph'
  | 'esh'
  | 'hlm-cooperative'
  | 'sem'
  | 'local-authority'
  | 'local-public-body'
  | 'state'
  | 'state-public-body'
  | 'state-industrial-body'
  | 'other-body';

/** Every class of buyer, social landlords first. */
export const BUYER_CLASSES: readonly BuyerClass[] = /* @__PURE__ */ Object.freeze<BuyerClass[]>([
  'oph',
  'esh',
  'hlm-cooperative',
  'sem',
  'local-authority',
  'local-public-body',
  'state',
  'state-public-body',
  'state-industrial-body',
  'other-body',
]);

/**
 * In which capacity a buyer buys: as a `contracting-authority` (pouvoir adjudicateur), or as a `contracting-entity`
 * (entité adjudicatrice) for a network activity such as a heat network.
 */
export type BuyerRole = 'contracting-authority' | 'contracting-entity';

/**
 * What is bought: `supplies` (fournitures), `services`, `works` (travaux), or `social-services` (services sociaux et autres
 * services spécifiques of the annexed list).
 */
export type ProcurementCategory = 'supplies' | 'services' | 'works' | 'social-services';

/** Every category of purchase. */
export const PROCUREMENT_CATEGORIES: readonly ProcurementCategory[] = /* @__PURE__ */ Object.freeze<
  ProcurementCategory[]
>(['supplies', 'services', 'works', 'social-services']);

/** The two sides of most thresholds: supplies and services (fournitures et services), or works (travaux). */
export type PurchaseKind = 'supplies-and-services' | 'works';

/** Both kinds of purchase. */
export const PURCHASE_KINDS: readonly PurchaseKind[] = /* @__PURE__ */ Object.freeze<PurchaseKind[]>([
  'supplies-and-services',
  'works',
]);

/**
 * How a public contract is passed: `dispensed` (without publicity or competition), `adapted` (procédure adaptée, MAPA) or
 * `formalised` (procédure formalisée).
 */
export type ProcurementProcedure = 'dispensed' | 'adapted' | 'formalised';
