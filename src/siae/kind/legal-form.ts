/**
 * The legal forms that a structure may have, as a directory writes them.
 */

/**
 * Legal form (forme juridique) of a structure: `association` under the loi of 1901, the commercial companies and their
 * cooperative variants, `employers-group` (groupement d'employeurs), `local-authority` (collectivité territoriale or
 * groupement), `ccas` (centre communal ou intercommunal d'action sociale), `epsms` (établissement public social ou
 * médico-social), `foundation`.
 */
export type LegalForm =
  | 'association'
  | 'sarl'
  | 'sarl-cooperative'
  | 'sas'
  | 'sa'
  | 'sa-cooperative'
  | 'snc'
  | 'employers-group'
  | 'local-authority'
  | 'ccas'
  | 'epsms'
  | 'foundation'
  | 'other';

/**
 * Every legal form, in the order of le-marche's list.
 *
 * @example
 * ```ts
 * console.log(LEGAL_FORMS.includes('sa-cooperative')); //=> true
 * ```
 */
export const LEGAL_FORMS: readonly LegalForm[] = /* @__PURE__ */ Object.freeze<LegalForm[]>([
  'sarl',
  'sarl-cooperative',
  'sas',
  'sa',
  'sa-cooperative',
  'snc',
  'association',
  'employers-group',
  'local-authority',
  'ccas',
  'epsms',
  'foundation',
  'other',
]);
