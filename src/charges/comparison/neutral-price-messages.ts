/**
 * The texts of the neutral prices of a line and of a whole contract; those of a contract's recoverable lines are with the
 * other prices.
 */
import type { Messages } from '../../core/index.js';

/**
 * Texts of the steps of neutral prices.
 *
 * @internal
 */
export const neutralPriceMessages: Messages = {
  'charges/recoverable-rise': {
    fr: 'Hausse de tout ce qui est récupérable, d’aujourd’hui à la nouvelle organisation (ses étapes sont avec le changement)',
    en: 'Rise of all that is recoverable, from today to the new arrangement (its steps are with the change)',
  },
  'charges/line-neutral-ttc': {
    fr: 'Prix TTC de « {line} » neutre pour les locataires, le reste inchangé',
    en: 'Price of “{line}” including VAT that is neutral for the tenants, the rest unchanged',
  },
  'charges/line-neutral-ht': {
    fr: 'Prix hors taxes de « {line} » neutre pour les locataires, le reste inchangé',
    en: 'Price of “{line}” excluding VAT that is neutral for the tenants, the rest unchanged',
  },
  'charges/contract-cost': {
    fr: 'Coût de toutes les lignes du contrat',
    en: 'Cost of all the lines of the contract',
  },
  'charges/other-cost': {
    fr: 'Coût de tout le reste de la nouvelle organisation',
    en: 'Cost of all the rest of the new arrangement',
  },
  'charges/total-neutral-ttc': {
    fr: 'Prix TTC du contrat auquel la dépense totale ne change pas',
    en: 'Price of the contract including VAT at which the total does not change',
  },
  'charges/total-neutral-ht': {
    fr: 'Prix hors taxes du contrat auquel la dépense totale ne change pas',
    en: 'Price of the contract excluding VAT at which the total does not change',
  },
  'charges/offered-ht-of-contract': {
    fr: 'Lignes du contrat, prix hors taxes offert',
    en: 'Lines of the contract, price offered excluding VAT',
  },
};
