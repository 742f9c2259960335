/**
 * The texts of the choice of a pot of small lots.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of {@link planSmallLots}, by the codes of its findings.
 *
 * @internal
 */
export const planMessages: Messages = {
  'lots/plan-needless': {
    fr: 'Tous les lots valent ensemble {total}, moins que {threshold} : le besoin entier est dispensé de publicité et de mise en concurrence. Chaque lot peut être confié directement à une structure, sans compter de part.',
    en: 'All lots are worth {total} together, less than {threshold}: the whole need is dispensed from publicity and competition. Each lot may be entrusted to a structure directly, without counting a share.',
  },
  'lots/plan-empty/no-regime': {
    fr: 'Aucun régime de petits lots n’est ouvert pour cet ensemble à cette date, parmi ceux qui sont demandés : réserver des lots, ou prévoir une clause d’insertion.',
    en: 'No regime of small lots is open for this whole on this day, among those asked for: reserve lots, or provide for an insertion clause.',
  },
  'lots/plan-empty/none-small': {
    fr: 'Aucun lot qu’une structure peut réaliser n’est assez petit : couper autrement le besoin, réserver des lots, ou prévoir une clause d’insertion.',
    en: 'No lot that a structure can do is small enough: cut the need otherwise, reserve lots, or provide for an insertion clause.',
  },
  'lots/plan-empty/none-fits': {
    fr: 'Les lots assez petits dépassent chacun la part permise, soit {cap}, ou ne sont pas demandés : couper autrement le besoin, réserver des lots, ou prévoir une clause d’insertion.',
    en: 'The lots that are small enough each exceed the share allowed, that is {cap}, or are not asked for: cut the need otherwise, reserve lots, or provide for an insertion clause.',
  },
  'lots/plan-chosen/fit': {
    fr: 'Les lots choisis ({lots}) valent ensemble {sum} : ils entrent tous.',
    en: 'The chosen lots ({lots}) are worth {sum} together: they all enter.',
  },
  'lots/plan-chosen/exceed': {
    fr: 'Les lots choisis ({lots}) valent ensemble {sum}, soit {over} de plus que la part permise ({cap}) : {kept} sur {asked} peuvent entrer, et le choix fait en garde autant, pour la plus grande valeur.',
    en: 'The chosen lots ({lots}) are worth {sum} together, {over} more than the share allowed ({cap}): {kept} of {asked} can enter, and the pot keeps as many, for the most value.',
  },
  'lots/plan-chosen/exceed-separate': {
    fr: 'Les lots choisis ({lots}, ensemble {sum}) ne tiennent pas tous dans des parts de {cap} chacune : {kept} sur {asked} peuvent entrer, et le choix fait en garde autant, pour la plus grande valeur trouvée.',
    en: 'The chosen lots ({lots}, {sum} together) do not all fit in shares of {cap} each: {kept} of {asked} can enter, and the pots keep as many, for the most value found.',
  },
  'lots/plan-chosen/closed': {
    fr: 'Ces lots choisis ne peuvent pas entrer, même s’il reste de la place : {lots}. La raison de chacun est donnée avec lui.',
    en: 'These chosen lots cannot enter, even where there is room: {lots}. The reason is given with each of them.',
  },
  'lots/plan-ties/only-one': {
    fr: 'Aucun autre choix de lots ne fait aussi bien pour le but donné.',
    en: 'No other choice of lots does as well for the goal given.',
  },
  'lots/plan-ties/other-criterion': {
    fr: 'Choix de lots qui font aussi bien pour le but donné : {asGood}, celui-ci compris. Celui-ci l’emporte par l’autre critère (la valeur pour un même nombre de lots, le nombre de lots pour une même valeur).',
    en: 'Choices of lots that do as well for the goal given: {asGood}, this one included. This one wins by the other criterion (value for as many lots, number of lots for as much value).',
  },
  'lots/plan-ties/first-lots': {
    fr: 'Choix de lots qui font aussi bien pour le but donné : {asGood}, celui-ci compris, dont {equal} aussi bons par le nombre et par la valeur. Celui-ci prend, dans l’ordre des numéros, les premiers lots : l’acheteur peut en préférer un autre.',
    en: 'Choices of lots that do as well for the goal given: {asGood}, this one included, of which {equal} as good by number and by value. This one takes the first lots in the order of their numbers: the buyer may prefer another.',
  },
  'lots/plan-separate/best': {
    fr: 'Parts comptées régime par régime, comme demandé : aucun texte ne dit qu’elles sont distinctes. Aucun autre choix ne fait mieux sous cette lecture. Par prudence, compter une part commune.',
    en: 'Shares counted regime by regime, as asked: no text says that they are distinct. No other choice does better under this reading. Out of caution, count one common share.',
  },
  'lots/plan-separate/best-by-goal': {
    fr: 'Parts comptées régime par régime, comme demandé : aucun texte ne dit qu’elles sont distinctes. Aucun autre choix ne fait mieux pour le but donné sous cette lecture ; un autre aussi bon peut mieux faire par l’autre critère. Par prudence, compter une part commune.',
    en: 'Shares counted regime by regime, as asked: no text says that they are distinct. No other choice does better for the goal given under this reading; another one as good may do better by the other criterion. Out of caution, count one common share.',
  },
  'lots/plan-separate/not-proven': {
    fr: 'Parts comptées régime par régime, comme demandé : aucun texte ne dit qu’elles sont distinctes. Il n’est pas établi qu’aucun choix ne fait mieux sous cette lecture : la recherche s’est arrêtée avant la fin. Par prudence, compter une part commune.',
    en: 'Shares counted regime by regime, as asked: no text says that they are distinct. It is not proven that no choice does better under this reading: the search stopped before its end. Out of caution, count one common share.',
  },
  'lots/plan-left-out/not-for-a-siae': {
    fr: 'Lot {lot} ({value}) : aucune structure d’insertion ne peut le réaliser, il compte seulement dans le total.',
    en: 'Lot {lot} ({value}): no insertion structure can do it, it only counts in the total.',
  },
  'lots/plan-left-out/no-regime': {
    fr: 'Lot {lot} ({value}) : aucun régime de petits lots ne lui est ouvert à cette date pour cet ensemble.',
    en: 'Lot {lot} ({value}): no regime of small lots is open to it on this day for this whole.',
  },
  'lots/plan-left-out/not-small': {
    fr: 'Lot {lot} ({value}) : il n’est au-dessous de la limite d’aucun des régimes demandés.',
    en: 'Lot {lot} ({value}): it is below the limit of none of the regimes asked for.',
  },
  'lots/plan-left-out/exceeds-share': {
    fr: 'Lot {lot} ({value}) : il dépasse à lui seul la part permise ({cap}).',
    en: 'Lot {lot} ({value}): it exceeds the share allowed ({cap}) by itself.',
  },
  'lots/plan-left-out/no-room': {
    fr: 'Lot {lot} ({value}) : il ne tient pas avec les lots choisis ({sum} pour une part de {cap}).',
    en: 'Lot {lot} ({value}): it does not fit with the lots chosen ({sum} for a share of {cap}).',
  },
  'lots/plan-left-out/not-asked': {
    fr: 'Lot {lot} ({value}) : il n’est pas parmi les lots choisis.',
    en: 'Lot {lot} ({value}): it is not among the chosen lots.',
  },
};
