/**
 * The texts of the limits per operator.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of {@link bidderLimits}, by the codes of its findings.
 *
 * @internal
 */
export const bidderLimitsMessages: Messages = {
  'lots/bidder-statement/bids': {
    fr: 'Les documents de la consultation disent si un opérateur peut soumissionner pour un seul lot, plusieurs lots ou tous les lots.',
    en: 'The consultation documents say whether an operator may bid for one lot, several or all of them.',
  },
  'lots/bidder-statement/maximum': {
    fr: 'Le nombre de lots attribués à un même soumissionnaire est limité : les documents de la consultation disent combien.',
    en: 'The number of lots awarded to one bidder is limited: the consultation documents say how many.',
  },
  'lots/bidder-statement/rule': {
    fr: 'Le nombre de lots attribués à un même soumissionnaire est limité : les documents de la consultation disent quelle règle s’applique si les critères lui en donnaient davantage.',
    en: 'The number of lots awarded to one bidder is limited: the consultation documents say which rule applies where the criteria would give it more.',
  },
  'lots/bids-above-limit': {
    fr: '« {operator} » soumissionne pour {lots} lots ; la limite est de {most}. L’acheteur l’a fixée dans les documents de la consultation et doit l’appliquer.',
    en: '“{operator}” bids for {lots} lots; the limit is {most}. The buyer set it in the consultation documents and must apply it.',
  },
  'lots/award-rule/apply': {
    fr: 'Selon les seuls critères, « {operator} » obtiendrait {lots} lots ; la limite est de {most} : appliquer la règle annoncée dans les documents de la consultation.',
    en: 'By the criteria alone “{operator}” would be awarded {lots} lots; the limit is {most}: apply the rule stated in the consultation documents.',
  },
  'lots/award-rule/missing': {
    fr: 'Selon les seuls critères, « {operator} » obtiendrait {lots} lots ; la limite est de {most}, et les documents de la consultation ne disent pas quelle règle s’applique alors. Ne pas attribuer ces lots avant d’avoir fait vérifier la suite à donner.',
    en: 'By the criteria alone “{operator}” would be awarded {lots} lots; the limit is {most}, and the consultation documents do not say which rule then applies. Do not award these lots before having checked what to do next.',
  },
  'lots/awards-above-limit': {
    fr: '« {operator} » se voit attribuer {lots} lots ; la limite annoncée est de {most} : lui retirer les lots en trop, selon la règle annoncée.',
    en: '“{operator}” is awarded {lots} lots; the limit stated is {most}: take back the lots in excess, by the rule stated.',
  },
  'lots/bidder-limits-kept': {
    fr: 'Limites respectées par tous les opérateurs ({operators}) : au plus {bids} lots demandés et {awards} attribués à chacun.',
    en: 'Limits kept by all operators ({operators}): at most {bids} lots bid for and {awards} awarded to each.',
  },
};
