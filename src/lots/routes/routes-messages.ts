/**
 * The texts of the routes.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of the routes, by the codes of their findings.
 *
 * @internal
 */
export const routesMessages: Messages = {
  'lots/direct-award-open': {
    fr: 'Le besoin, {need}, est inférieur à {threshold} : le marché peut être passé sans publicité ni mise en concurrence, directement avec une SIAE.',
    en: 'The need, {need}, is below {threshold}: the contract may be awarded without publicity or competition, directly to a SIAE.',
  },
  'lots/direct-award-closed': {
    fr: 'Le besoin, {need}, n’est pas inférieur à {threshold} : la dispense ne joue pas pour l’ensemble. Le découper pour passer sous le seuil est interdit.',
    en: 'The need, {need}, is not below {threshold}: the dispense does not cover the whole. Splitting it to stay below the threshold is forbidden.',
  },
  'lots/need-without-maximum': {
    fr: 'Un lot est un accord-cadre sans maximum : sa valeur est réputée dépasser les seuils, quelle que soit l’estimation ({need}).',
    en: 'A lot is a framework agreement without a maximum: its value is deemed above the thresholds, whatever the estimate ({need}).',
  },
  'lots/pots-without-maximum': {
    fr: 'Un lot est un accord-cadre sans maximum : la valeur de tous les lots n’est pas connue, et rien ne peut être compté dans {share} de cette valeur.',
    en: 'A lot is a framework agreement without a maximum: the value of all lots is not known, and nothing can be counted within {share} of it.',
  },
  'lots/opens-with-maximum': {
    fr: 'Ouverte si chaque accord-cadre fixe un maximum, en valeur ou en quantité, et si la valeur obtenue le permet.',
    en: 'Open if every framework agreement sets a maximum, in value or in quantity, and if the value that results allows it.',
  },
  'lots/opens-from-day': {
    fr: 'Ouverte pour une consultation engagée ou un avis envoyé à partir du {day} : le seuil est alors de {threshold}.',
    en: 'Open for a consultation engaged or a notice sent from {day} on: the threshold is then {threshold}.',
  },
  'lots/opens-from-first-day': {
    fr: 'Cette voie existe pour une consultation engagée ou un avis envoyé à partir du {day}.',
    en: 'This route exists for a consultation engaged or a notice sent from {day} on.',
  },
  'lots/opens-for-small-lots': {
    fr: 'La voie des petits lots reste ouverte : les lots {lots} sont assez petits pour elle.',
    en: 'The route of small lots remains: lots {lots} are small enough for it.',
  },
  'lots/award-lots-open': {
    fr: 'Les lots {lots}, ensemble {sum}, tiennent dans {share} du total de tous les lots, soit {cap} : ils peuvent être passés sans publicité ni mise en concurrence. Le besoin entier garde sa valeur.',
    en: 'Lots {lots}, {sum} together, fit within {share} of the total of all lots, that is {cap}: they may be awarded without publicity or competition. The whole need keeps its value.',
  },
  'lots/award-lots-to-choose': {
    fr: 'Chacun des lots {lots} tient seul dans {share} du total, soit {cap}, mais pas tous ensemble ({sum}) : choisissez lesquels.',
    en: 'Each of lots {lots} fits alone within {share} of the total, that is {cap}, but not all together ({sum}): choose among them.',
  },
  'lots/award-lots-none': {
    fr: 'Aucun lot n’est à la fois inférieur au seuil de dispense et compris dans {share} du total de tous les lots, soit {cap}.',
    en: 'No lot is both below the dispense threshold and within {share} of the total of all lots, that is {cap}.',
  },
  'lots/award-lots-uncertain': {
    fr: 'Les lots {lots} n’ont pas la nature de l’opération : ils restent sous l’un des deux seuils et non sous l’autre. Par prudence, tenez le plus bas pour applicable.',
    en: 'Lots {lots} are not of the nature of the operation: they are below one of the two thresholds and not below the other. Out of prudence, take the lower one.',
  },
  'lots/award-lots-not-yet': {
    fr: 'La dispense propre aux petits lots est née avec le code : le texte antérieur ne la connaissait pas.',
    en: 'The dispense for small lots came with the code: the text before it did not know it.',
  },
  'lots/single-lot': {
    fr: 'Le marché n’est pas alloti : il n’y a pas de petit lot. Des prestations distinctes doivent en principe être alloties.',
    en: 'The contract is not in lots: there is no small lot. Distinct services must in principle be in lots.',
  },
  'lots/opens-if-allotted': {
    fr: 'Allotir des prestations distinctes pourrait ouvrir cette voie à un lot ; la valeur du besoin resterait celle du tout.',
    en: 'Putting distinct services in lots could open this route to a lot; the value of the need would remain that of the whole.',
  },
  'lots/small-lots-needless': {
    fr: 'Inutile ici : le besoin entier relève déjà d’une voie aussi souple.',
    en: 'Pointless here: the whole need already follows as light a route.',
  },
  'lots/innovative-open': {
    fr: 'Déclaré innovant et inférieur à {threshold} : le marché peut être passé sans publicité ni mise en concurrence.',
    en: 'Stated innovative and below {threshold}: the contract may be awarded without publicity or competition.',
  },
  'lots/innovative-closed': {
    fr: 'Le besoin innovant, {need}, n’est pas inférieur à {threshold} : la dispense des achats innovants ne joue pas pour l’ensemble.',
    en: 'The innovative need, {need}, is not below {threshold}: the dispense of innovative purchases does not cover the whole.',
  },
  'lots/innovative-in-part': {
    fr: 'Seuls certains lots sont innovants : ce jour-là, la dispense (besoin de {need}, inférieur à {threshold}) ne vaut que pour un besoin innovant en entier.',
    en: 'Only some lots are innovative: on that day the dispense (need of {need}, below {threshold}) holds only for a need that is innovative as a whole.',
  },
  'lots/innovative-not-stated': {
    fr: 'Aucun lot n’est déclaré innovant : une prestation courante d’insertion ne l’est pas d’ordinaire.',
    en: 'No lot is stated innovative: an ordinary insertion service usually is not.',
  },
  'lots/opens-if-innovative': {
    fr: 'Ouverte si l’objet est réellement nouveau ou sensiblement amélioré, et sous les seuils de cette voie.',
    en: 'Open if the object is truly new or substantially improved, and below the thresholds of this route.',
  },
  'lots/innovative-not-yet': {
    fr: 'La voie des achats innovants n’existait pas encore.',
    en: 'The route of innovative purchases did not exist yet.',
  },
  'lots/adapted-open': {
    fr: 'Le besoin, {need}, est inférieur au seuil européen de {threshold} : procédure adaptée.',
    en: 'The need, {need}, is below the European threshold of {threshold}: adapted procedure.',
  },
  'lots/adapted-closed': {
    fr: 'Le besoin, {need}, atteint le seuil européen de {threshold} : la procédure adaptée ne vaut plus pour l’ensemble.',
    en: 'The need, {need}, reaches the European threshold of {threshold}: the adapted procedure no longer covers the whole.',
  },
  'lots/adapted-social-services': {
    fr: 'Services sociaux ou autres services spécifiques : procédure adaptée quelle que soit la valeur, ici {need}.',
    en: 'Social or other specific services: adapted procedure whatever the value, here {need}.',
  },
  'lots/mixed-social-services': {
    fr: 'Le besoin mêle des services sociaux ({social}) et d’autres achats ({others}) : la part la plus forte décide des règles, et à égalité celles des autres achats.',
    en: 'The need mixes social services ({social}) with other purchases ({others}): the larger part decides the rules, and at equality those of the others.',
  },
  'lots/no-lot-of-social-services': {
    fr: 'L’opération est déclarée en services sociaux ou spécifiques, mais aucun lot n’en est ({others} d’autres achats) : les règles des autres achats s’appliquent. Corrigez la catégorie de l’opération ou celle des lots.',
    en: 'The operation is stated to be social or specific services, but no lot is ({others} of other purchases): the rules of other purchases apply. Correct the category of the operation or that of the lots.',
  },
  'lots/only-social-services': {
    fr: 'Tous les lots ({social}) sont des services sociaux ou spécifiques, alors que l’opération est déclarée dans une autre catégorie : leurs règles s’appliquent. Corrigez la catégorie de l’opération ou celle des lots.',
    en: 'All lots ({social}) are social or specific services, while the operation is stated in another category: their rules apply. Correct the category of the operation or that of the lots.',
  },
  'lots/mixed-with-works': {
    fr: 'Des lots sont des travaux. Les seuils retenus sont ceux, plus bas, des fournitures et services : si l’objet principal est de réaliser des travaux, déclarez l’opération en travaux.',
    en: 'Some lots are works. The thresholds used are the lower ones of supplies and services: if the main object is to carry out works, state the operation as works.',
  },
  'lots/small-lots-open': {
    fr: 'Les lots {lots}, ensemble {sum}, tiennent dans {share} du total de tous les lots, soit {cap} : ils peuvent suivre une procédure adaptée dans un ensemble formalisé.',
    en: 'Lots {lots}, {sum} together, fit within {share} of the total of all lots, that is {cap}: they may follow an adapted procedure inside a formalised whole.',
  },
  'lots/small-lots-to-choose': {
    fr: 'Chacun des lots {lots} tient seul dans {share} du total, soit {cap}, mais pas tous ensemble ({sum}) : choisissez lesquels suivent une procédure adaptée.',
    en: 'Each of lots {lots} fits alone within {share} of the total, that is {cap}, but not all together ({sum}): choose those that follow an adapted procedure.',
  },
  'lots/small-lots-none': {
    fr: 'Aucun lot n’est à la fois assez petit et compris dans {share} du total de tous les lots, soit {cap}.',
    en: 'No lot is both small enough and within {share} of the total of all lots, that is {cap}.',
  },
  'lots/one-pot-for-both': {
    fr: 'Le gré à gré et la procédure adaptée de petits lots sont mesurés ici chacun pour soi. Rien ne dit s’ils se partagent une seule enveloppe de {share} : par prudence, tenez-la pour commune, ne prenez pas plus de {cap} de lots par les deux voies ensemble ({sum} pourraient y entrer) et choisissez lesquels.',
    en: 'Direct award and adapted procedure of small lots are each measured alone here. Nothing says whether they share one pot of {share}: out of prudence take it as common, take no more than {cap} of lots by both routes together ({sum} could enter) and choose which.',
  },
  'lots/formalised-required': {
    fr: 'Le besoin, {need}, atteint le seuil européen de {threshold} : procédure formalisée, sauf pour ce qu’une autre voie ouvre.',
    en: 'The need, {need}, reaches the European threshold of {threshold}: formalised procedure, save for what another route opens.',
  },
  'lots/formalised-without-maximum': {
    fr: 'Un lot est un accord-cadre sans maximum : procédure formalisée, comme si le besoin, estimé à {need}, atteignait le seuil européen de {threshold}.',
    en: 'A lot is a framework agreement without a maximum: formalised procedure, as if the need, estimated at {need}, reached the European threshold of {threshold}.',
  },
  'lots/formalised-voluntary': {
    fr: 'Possible, sans être obligatoire : le besoin, {need}, n’impose pas de procédure formalisée.',
    en: 'Possible, without being compulsory: the need, {need}, asks for no formalised procedure.',
  },
  'lots/reservation-to-state': {
    fr: 'La décision de réserver est à mentionner dans l’avis ou, sans avis, dans les documents de la consultation.',
    en: 'The decision to reserve is to be stated in the notice or, without a notice, in the consultation documents.',
  },
  'lots/reservation-to-cite': {
    fr: 'L’avis ou, sans avis, les documents de la consultation doivent citer le texte de la réservation : {article}.',
    en: 'The notice or, without a notice, the consultation documents must cite the text of the reservation: {article}.',
  },
  'lots/reservation-share': {
    fr: 'La structure doit employer au moins {share} de travailleurs visés par la réservation : demandez-en la preuve.',
    en: 'The structure must employ at least {share} of the workers the reservation is about: ask for the proof.',
  },
  'lots/reservation-needless': {
    fr: 'Inutile ici : sans mise en concurrence, il suffit de contracter avec la structure. Réserver suppose une concurrence.',
    en: 'Pointless here: without competition one simply contracts with the structure. To reserve presupposes competition.',
  },
  'lots/reservation-closed': {
    fr: 'Cette réservation n’était pas ouverte ce jour-là.',
    en: 'This reservation was not open on that day.',
  },
  'lots/opens-with-another-reservation': {
    fr: 'Ce service n’est pas de ceux qui se réservent à l’ESS, ou le marché dure trop : réservez-le aux structures d’insertion.',
    en: 'This service is not one of those reserved for the social economy, or the contract is too long: reserve it for insertion structures.',
  },
  'lots/lots-limit-disputed': {
    fr: 'Lots {lots} : le seuil de ce jour n’est pas établi. Vérifiez le texte applicable.',
    en: 'Lots {lots}: the threshold of that day is not established. Check the text that applies.',
  },
  'lots/opens-if-recipient-project': {
    fr: 'Ouverte si un organisme a lui-même l’initiative d’un projet d’intérêt général qu’il définit et met en œuvre, sans prestation individualisée pour le bailleur.',
    en: 'Open if a body has itself the initiative of a project of general interest that it defines and carries out, without an individualised service for the landlord.',
  },
  'lots/insertion-condition-open': {
    fr: 'Une clause d’insertion peut être imposée au titulaire si elle est liée à l’objet du marché ; écrivez-la en heures.',
    en: 'An insertion clause may be imposed on the contractor if it is linked to the object of the contract; write it in hours.',
  },
  'lots/insertion-condition-needless': {
    fr: 'Peu utile ici : le marché peut être confié directement à une SIAE, dont l’insertion est le métier.',
    en: 'Of little use here: the contract may go directly to a SIAE, whose trade is insertion.',
  },
  'lots/insertion-criterion-open': {
    fr: 'Les performances en matière d’insertion peuvent être un critère, lié à l’objet ou à l’exécution du marché.',
    en: 'Performance in insertion may be an award criterion, linked to the object or the performance of the contract.',
  },
  'lots/insertion-criterion-needless': {
    fr: 'Sans objet sur la voie du gré à gré : il n’y a pas d’offres à comparer. Le critère suppose une mise en concurrence.',
    en: 'Without object on a direct award: there are no tenders to compare. A criterion presupposes competition.',
  },
  'lots/condition-and-criterion-open': {
    fr: 'Clause et critère se combinent : les heures offertes au-delà du minimum deviennent des heures dues.',
    en: 'Clause and criterion combine: the hours offered above the minimum become hours owed.',
  },
  'lots/mobilisation-open': {
    fr: 'Le titulaire d’un marché avec clause peut faire appel à une SIAE : sous-traitance déclarée, cotraitance, mise à disposition par une AI, une ETTI ou un GEIQ. Le choix lui appartient.',
    en: 'The holder of a contract with a clause may turn to a SIAE: declared subcontracting, co-contracting, workers made available by an AI, an ETTI or a GEIQ. The choice is the contractor’s.',
  },
  'lots/private-contract-closed': {
    fr: 'L’acheteur est soumis au code pour ce besoin : un contrat privé hors du code n’est pas une voie.',
    en: 'The buyer is subject to the code for this need: a private contract outside the code is no route.',
  },
  'lots/private-contract-open': {
    fr: 'Contrat déclaré hors du code : une clause d’insertion y relève de la liberté contractuelle.',
    en: 'Contract stated outside the code: an insertion clause is a matter of freedom of contract.',
  },
  'lots/opens-outside-the-code': {
    fr: 'Ouverte pour ce qui n’est pas un marché de l’acheteur : vente en l’état futur d’achèvement, contrats d’un promoteur, activité d’une SEM hors du logement social.',
    en: 'Open for what is no contract of the buyer under the code: off-plan purchase, contracts of a developer, activity of a SEM outside social housing.',
  },
  'lots/outside-the-code': {
    fr: 'Contrat déclaré hors du code de la commande publique : cette voie n’a pas d’objet.',
    en: 'Contract stated outside the public procurement code: this route has no object.',
  },
};
