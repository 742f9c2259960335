/**
 * The texts of the splitting of needs.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of {@link detectSplitting}, by the keys of its explanations and the codes of its findings.
 *
 * @internal
 */
export const splittingMessages: Messages = {
  // Steps of an explanation.
  'lots/split-total': {
    fr: 'Besoins additionnés',
    en: 'Needs added up',
  },
  'lots/split-part': {
    fr: '{id}, « {title} »',
    en: '{id}, “{title}”',
  },
  // Findings.
  'lots/need-split/supplies-and-services': {
    fr: '« {family} », {year} : besoins passés séparément, au nombre de {count} ({needs}), de {largest} au plus. Chacun reste sous le seuil de {threshold}, que leur total avec les autres de la famille atteint : {sum}. Les fournitures ou services homogènes s’additionnent : les regrouper dans une consultation dont la procédure suit le total, en lots au besoin, ou écrire en quoi ils ne sont pas homogènes.',
    en: '“{family}”, {year}: needs passed separately, {count} in number ({needs}), of {largest} at most. Each stays below the threshold of {threshold}, which their total with the others of the family reaches: {sum}. Homogeneous supplies or services are added up: put them in one consultation whose procedure follows the total, in lots if need be, or write why they are not homogeneous.',
  },
  'lots/need-split/works': {
    fr: 'Opération « {family} » : besoins passés séparément, au nombre de {count} ({needs}), de {largest} au plus. Chacun reste sous le seuil de {threshold}, que le total de l’opération atteint : {sum}. Les travaux d’une même opération s’additionnent : les regrouper dans une consultation dont la procédure suit le total, en lots au besoin, ou écrire en quoi ce sont des opérations différentes.',
    en: 'Operation “{family}”: needs passed separately, {count} in number ({needs}), of {largest} at most. Each stays below the threshold of {threshold}, which the total of the operation reaches: {sum}. Works of one operation are added up: put them in one consultation whose procedure follows the total, in lots if need be, or write why they are different operations.',
  },
  'lots/need-split-or-small-lots/supplies-and-services': {
    fr: '« {family} », {year} : besoins passés plus légèrement, au nombre de {count} ({needs}), que le total {sum} ne le permet, puisqu’il atteint le seuil de {threshold}. Leurs montants sont ceux de petits lots : c’est permis s’ils sont des lots du même besoin, choisis comme tels dans la limite de la part de tous les lots. Le dire dans le dossier ; à défaut, le besoin a été scindé.',
    en: '“{family}”, {year}: needs passed more lightly, {count} in number ({needs}), than the total {sum} allows, since it reaches the threshold of {threshold}. Their amounts are those of small lots: it is allowed if they are lots of the same need, chosen as such within the share of all lots. Say so in the file; otherwise the need was split.',
  },
  'lots/need-split-or-small-lots/works': {
    fr: 'Opération « {family} » : besoins passés plus légèrement, au nombre de {count} ({needs}), que le total {sum} ne le permet, puisqu’il atteint le seuil de {threshold}. Leurs montants sont ceux de petits lots : c’est permis s’ils sont des lots de la même opération, choisis comme tels dans la limite de la part de tous les lots. Le dire dans le dossier ; à défaut, l’opération a été scindée.',
    en: 'Operation “{family}”: needs passed more lightly, {count} in number ({needs}), than the total {sum} allows, since it reaches the threshold of {threshold}. Their amounts are those of small lots: it is allowed if they are lots of the same operation, chosen as such within the share of all lots. Say so in the file; otherwise the operation was split.',
  },
  'lots/split-unit-apart': {
    fr: 'Les besoins de « {unit} » ({count}) sont additionnés à part, comme ceux d’une unité qui répond seule de ses marchés. Dire dans le dossier en quoi elle est autonome.',
    en: 'The needs of “{unit}” ({count}) are added up apart, as those of a unit that alone answers for its contracts. Say in the file in what it is autonomous.',
  },
};
