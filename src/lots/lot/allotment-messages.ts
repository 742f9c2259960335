/**
 * The texts of the duty to award in lots.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of {@link allotmentDuty}, by the codes of its findings.
 *
 * @internal
 */
export const allotmentMessages: Messages = {
  'lots/allotment-in-lots': {
    fr: 'Le marché est passé en lots séparés ({lots}) : l’obligation d’allotir est remplie. L’acheteur fixe le nombre, la taille et l’objet des lots.',
    en: 'The contract is awarded in separate lots ({lots}): the duty to award in lots is met. The buyer sets their number, size and object.',
  },
  'lots/allotment-global-contract': {
    fr: 'Un marché global (conception-réalisation, performance, sectoriel) n’est pas soumis à l’obligation d’allotir : vérifier que le recours à ce type de marché est permis.',
    en: 'A global contract (design-build, performance, sector contract) is outside the duty to award in lots: check that this type of contract is allowed.',
  },
  'lots/allotment-no-distinct-services': {
    fr: 'L’objet du marché ne comporte pas de prestations distinctes : il est passé en une fois, et cette absence de lots n’a pas à être motivée.',
    en: 'The object of the contract has no distinct services: it is awarded in one piece, and no reason has to be given for that.',
  },
  'lots/allotment-reason/cannot-coordinate': {
    fr: 'Ne pas allotir est possible si l’acheteur ne peut assurer lui-même l’organisation, le pilotage et la coordination des lots : le motiver en droit et en fait, et garder de quoi l’établir.',
    en: 'One piece is possible if the buyer cannot itself organise, steer and coordinate the lots: state the reasons in law and in fact, and keep what shows them.',
  },
  'lots/allotment-reason/restricts-competition': {
    fr: 'Ne pas allotir est possible si des lots séparés restreignent la concurrence : le motiver en droit et en fait, et garder de quoi l’établir.',
    en: 'One piece is possible if separate lots restrict competition: state the reasons in law and in fact, and keep what shows them.',
  },
  'lots/allotment-reason/technically-difficult': {
    fr: 'Ne pas allotir est possible si des lots séparés risquent de rendre l’exécution techniquement difficile : le motiver en droit et en fait, et garder de quoi l’établir.',
    en: 'One piece is possible if separate lots risk making performance technically difficult: state the reasons in law and in fact, and keep what shows them.',
  },
  'lots/allotment-reason/more-costly': {
    fr: 'Ne pas allotir est possible si des lots séparés risquent de rendre l’exécution plus coûteuse : le motiver en droit et en fait, chiffres à l’appui.',
    en: 'One piece is possible if separate lots risk making performance more costly: state the reasons in law and in fact, with figures.',
  },
  'lots/allotment-reason/unsuccessful-procedure': {
    fr: 'Une entité adjudicatrice peut ne pas allotir si des lots séparés risquent de conduire à une procédure infructueuse : le motiver en droit et en fait, et garder de quoi l’établir.',
    en: 'A contracting entity may award in one piece if separate lots risk leading to an unsuccessful procedure: state the reasons in law and in fact, and keep what shows them.',
  },
  'lots/allotment-reason-of-entities': {
    fr: 'Le risque de procédure infructueuse ne peut être invoqué que par une entité adjudicatrice : un pouvoir adjudicateur allotit, ou donne une autre raison.',
    en: 'Only a contracting entity may give the risk of an unsuccessful procedure: a contracting authority awards in lots, or gives another reason.',
  },
  'lots/allotment-reason-not-yet': {
    fr: 'À cette date, le risque de procédure infructueuse n’est pas une raison de ne pas allotir : allotir, ou donner une autre raison.',
    en: 'On this day the risk of an unsuccessful procedure is no reason for one piece: award in lots, or give another reason.',
  },
  'lots/allotment-missing': {
    fr: 'Le marché comporte des prestations distinctes et n’est pas alloti, sans raison donnée : passer des lots séparés, ou motiver l’une des exceptions.',
    en: 'The contract has distinct services and is awarded in one piece without a reason: award separate lots, or state one of the exceptions.',
  },
  'lots/allotment-facts-needed': {
    fr: 'Un seul lot est prévu : dire si le marché comporte des prestations distinctes et, si oui, pour quelle raison il n’est pas alloti.',
    en: 'One lot is planned: say whether the contract has distinct services and, if so, why it is not awarded in lots.',
  },
  'lots/allotment-written/consultation-documents-or-report': {
    fr: 'La valeur du besoin atteint le seuil de procédure formalisée : écrire les raisons de ne pas allotir dans les documents de la consultation ou dans le rapport de présentation.',
    en: 'The value of the need reaches the threshold of formalised procedures: write the reasons for one piece in the consultation documents or in the presentation report.',
  },
  'lots/allotment-written/kept-information': {
    fr: 'La valeur du besoin atteint le seuil de procédure formalisée : une entité adjudicatrice écrit les raisons de ne pas allotir parmi les informations qu’elle conserve.',
    en: 'The value of the need reaches the threshold of formalised procedures: a contracting entity writes the reasons for one piece among the information that it keeps.',
  },
  'lots/allotment-written/kept-procedure-documents': {
    fr: 'Écrire les raisons de ne pas allotir dans les documents de la procédure que l’acheteur conserve.',
    en: 'Write the reasons for one piece in the procedure documents that the buyer keeps.',
  },
  'lots/allotment-written/both': {
    fr: 'Services sociaux au seuil de procédure formalisée ou au-dessus : les mots de deux articles s’appliquent. Écrire les raisons de ne pas allotir à la fois dans les documents de la procédure conservés et, selon l’acheteur, dans ceux de la consultation, le rapport de présentation ou les informations conservées.',
    en: 'Social services at or above the threshold of formalised procedures: the words of two articles apply. Write the reasons for one piece both in the procedure documents kept and, depending on the buyer, in those of the consultation, the presentation report or the information kept.',
  },
  'lots/offers-by-lot': {
    fr: 'Les offres sont jugées lot par lot : une offre ne peut varier selon le nombre de lots obtenus.',
    en: 'Offers are judged lot by lot: an offer may not vary with the number of lots won.',
  },
  'lots/offers-variable': {
    fr: 'Les offres sont jugées lot par lot, sauf si l’acheteur autorise des offres qui varient selon le nombre de lots obtenus : le dire dans les documents de la consultation.',
    en: 'Offers are judged lot by lot, unless the buyer allows offers that vary with the number of lots won: say so in the consultation documents.',
  },
};
