/**
 * The texts of the small lots exception.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of {@link checkSmallLots}, by the keys of its explanations and the codes of its findings.
 *
 * @internal
 */
export const smallLotsMessages: Messages = {
  // Steps of an explanation.
  'lots/value-of-lot': { fr: 'Valeur estimée du lot {lot}', en: 'Estimated value of lot {lot}' },
  'lots/value-of-lots': {
    fr: 'Valeur estimée de tous les lots, lots réservés compris',
    en: 'Estimated value of all lots, reserved ones included',
  },
  'lots/small-lots-sum': { fr: 'Valeur cumulée des lots sortis', en: 'Value of the lots taken out, together' },
  // Findings on one lot.
  'lots/small-lot/dispensed': {
    fr: 'Le lot {lot} vaut {value}, moins que {limit} : il peut être attribué sans publicité ni mise en concurrence si les lots sortis restent ensemble dans la part permise.',
    en: 'Lot {lot} is worth {value}, less than {limit}: it may be awarded without publicity or competition if the lots taken out stay together within the share allowed.',
  },
  'lots/small-lot/innovative': {
    fr: 'Le lot innovant {lot} vaut {value}, moins que {limit} : il peut être attribué sans publicité ni mise en concurrence si les lots sortis restent ensemble dans la part permise.',
    en: 'The innovative lot {lot} is worth {value}, less than {limit}: it may be awarded without publicity or competition if the lots taken out stay together within the share allowed.',
  },
  'lots/small-lot/adapted': {
    fr: 'Le lot {lot} vaut {value}, moins que {limit} : il peut être passé en procédure adaptée si les lots sortis restent ensemble dans la part permise.',
    en: 'Lot {lot} is worth {value}, less than {limit}: it may be passed in adapted procedure if the lots taken out stay together within the share allowed.',
  },
  'lots/small-lot-too-large/dispensed': {
    fr: 'Le lot {lot} vaut {value} et doit valoir moins que {limit} pour être attribué sans publicité ni mise en concurrence : le mettre en concurrence avec les autres.',
    en: 'Lot {lot} is worth {value} and must be worth less than {limit} to be awarded without publicity or competition: put it out to competition with the others.',
  },
  'lots/small-lot-too-large/innovative': {
    fr: 'Le lot innovant {lot} vaut {value} et doit valoir moins que {limit} pour être attribué sans publicité ni mise en concurrence : le mettre en concurrence avec les autres.',
    en: 'The innovative lot {lot} is worth {value} and must be worth less than {limit} to be awarded without publicity or competition: put it out to competition with the others.',
  },
  'lots/small-lot-too-large/adapted': {
    fr: 'Le lot {lot} vaut {value} et doit valoir moins que {limit} pour être passé en procédure adaptée : il suit la procédure formalisée de l’ensemble.',
    en: 'Lot {lot} is worth {value} and must be worth less than {limit} to be passed in adapted procedure: it follows the formalised procedure of the whole.',
  },
  'lots/small-lot-mixed-nature': {
    fr: 'Le lot {lot} vaut {value} et n’est pas de même nature que l’opération : le texte ne dit pas si la dispense s’arrête pour lui à {limit} ou à {other}. Lecture prudente : le plus bas des deux montants, donc une mise en concurrence.',
    en: 'Lot {lot} is worth {value} and its nature is not that of the operation: the text does not say whether the dispense ends for it at {limit} or at {other}. Cautious reading: the lower of the two amounts, so competition.',
  },
  'lots/small-lot-no-regime/dispensed': {
    fr: 'Le lot {lot} ({value}) ne peut pas être attribué sans publicité ni mise en concurrence : avant le {since}, la dispense valait pour un besoin entier, pas pour un lot. Le mettre en concurrence avec les autres.',
    en: 'Lot {lot} ({value}) may not be awarded without publicity or competition: before {since} the dispense was for a whole need, not for a lot. Put it out to competition with the others.',
  },
  'lots/small-lot-no-regime/innovative': {
    fr: 'Le lot {lot} ({value}) ne peut pas être attribué comme lot innovant : cette possibilité n’existe que depuis le {since}. Le mettre en concurrence avec les autres.',
    en: 'Lot {lot} ({value}) may not be awarded as an innovative lot: that has been possible only since {since}. Put it out to competition with the others.',
  },
  'lots/small-lot-not-innovative': {
    fr: 'Le lot {lot} ({value}) n’est pas innovant : il ne peut pas être attribué comme achat innovant. Le mettre en concurrence avec les autres, ou le sortir par une autre voie.',
    en: 'Lot {lot} ({value}) is not innovative: it may not be awarded as an innovative purchase. Put it out to competition with the others, or take it out in another way.',
  },
  'lots/small-lot-innovation-unknown': {
    fr: 'Dire si l’objet du lot {lot} ({value}) est nouveau ou sensiblement amélioré : sans cela il ne peut pas être attribué comme achat innovant.',
    en: 'Say whether the object of lot {lot} ({value}) is new or significantly improved: otherwise it may not be awarded as an innovative purchase.',
  },
  'lots/small-lot-needless/dispensed': {
    fr: 'Tous les lots valent ensemble {total}, moins que {threshold} : le besoin entier est dispensé de publicité et de mise en concurrence, et le lot {lot} n’entre pas dans la part des petits lots.',
    en: 'All lots are worth {total} together, less than {threshold}: the whole need is dispensed from publicity and competition, and lot {lot} does not count in the share of small lots.',
  },
  'lots/small-lot-needless/innovative': {
    fr: 'Tous les lots sont innovants et valent ensemble {total}, moins que {threshold} : le besoin entier est un achat innovant, et le lot {lot} n’entre pas dans la part des petits lots.',
    en: 'All lots are innovative and worth {total} together, less than {threshold}: the whole need is an innovative purchase, and lot {lot} does not count in the share of small lots.',
  },
  'lots/small-lot-needless/adapted': {
    fr: 'Tous les lots valent ensemble {total}, moins que {threshold} : l’ensemble peut être passé en procédure adaptée, et l’exception ne sert à rien pour le lot {lot}, qui n’entre pas dans la part des petits lots.',
    en: 'All lots are worth {total} together, less than {threshold}: the whole may be passed in adapted procedure, and the exception is of no use for lot {lot}, which does not count in the share of small lots.',
  },
  'lots/small-lot-needless/social-services': {
    fr: 'Les services sociaux et autres services spécifiques sont passés en procédure adaptée quelle que soit leur valeur : l’exception ne sert à rien pour le lot {lot}, qui n’entre pas dans la part des petits lots.',
    en: 'Social and other specific services are passed in adapted procedure whatever their value: the exception is of no use for lot {lot}, which does not count in the share of small lots.',
  },
  // Findings on a pot.
  'lots/small-lots-share-within': {
    fr: 'Lots sortis ({lots}) : ensemble {sum}, pour {total} de lots en tout. La part permise est de {share}, soit {cap} : elle est respectée.',
    en: 'Lots taken out ({lots}): {sum} together, of {total} for all lots. The share allowed is {share}, that is {cap}: it is kept.',
  },
  'lots/small-lots-share-reached': {
    fr: 'Lots sortis ({lots}) : ensemble {sum}, pour {total} de lots en tout. C’est exactement la part permise de {share} : elle est respectée, mais le moindre écart d’estimation la dépasse.',
    en: 'Lots taken out ({lots}): {sum} together, of {total} for all lots. That is exactly the share allowed of {share}: it is kept, but the least change of an estimate exceeds it.',
  },
  'lots/small-lots-share-exceeded': {
    fr: 'Lots sortis ({lots}) : ensemble {sum}, pour {total} de lots en tout. C’est plus que la part permise de {share}, soit {cap} : en remettre dans la procédure de l’ensemble.',
    en: 'Lots taken out ({lots}): {sum} together, of {total} for all lots. That is more than the share allowed of {share}, that is {cap}: put some back into the procedure of the whole.',
  },
  'lots/small-lots-pots/common': {
    fr: 'Aucun texte ne dit si des lots sortis par des voies différentes ({lots}) partagent la même part de {share} : ils ont été comptés ensemble, par prudence ({sum} pour {cap}). Comptés voie par voie, ils tiendraient.',
    en: 'No text says whether lots taken out in different ways ({lots}) share the same {share}: they were counted together, out of caution ({sum} for {cap}). Counted way by way, they would fit.',
  },
  'lots/small-lots-pots/separate': {
    fr: 'Aucun texte ne dit si des lots sortis par des voies différentes ({lots}) partagent la même part de {share} : ils ont été comptés voie par voie, comme demandé. Comptés ensemble, ils la dépasseraient ({sum} pour {cap}) : la lecture prudente s’y oppose.',
    en: 'No text says whether lots taken out in different ways ({lots}) share the same {share}: they were counted way by way, as asked. Counted together, they would exceed it ({sum} for {cap}): the cautious reading is against it.',
  },
};
