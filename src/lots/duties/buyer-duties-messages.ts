/**
 * The texts of the tender committee, of the scheme of responsible purchases and of direct awards.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of the duties that depend on the buyer, advances aside, by the codes of their findings.
 *
 * @internal
 */
export const buyerDutiesMessages: Messages = {
  'lots/tender-committee/above': {
    fr: 'Le marché, {contract}, dépasse le seuil européen de {threshold} : réunissez la commission d’appel d’offres, qui examine les candidatures et les offres. L’organisme en fixe la composition, le fonctionnement et les pouvoirs.',
    en: 'The contract, {contract}, is above the European threshold of {threshold}: convene the tender committee, which examines applications and tenders. The body decides who sits, how it works and what it may do.',
  },
  'lots/tender-committee/at': {
    fr: 'Le marché, {contract}, atteint le seuil européen sans le dépasser : la procédure est formalisée dès {threshold}, mais le texte sur la commission d’appel d’offres dit « supérieur ». Réunissez-la tout de même : une réunion de trop ne fait tomber aucun marché.',
    en: 'The contract, {contract}, reaches the European threshold without passing it: the procedure is formalised from {threshold} on, but the text on the tender committee says “above”. Convene it all the same: one meeting too many undoes no contract.',
  },
  'lots/tender-committee/below': {
    fr: 'Pas de commission d’appel d’offres à réunir : le marché, {contract}, est inférieur au seuil européen de {threshold}.',
    en: 'No tender committee to convene: the contract, {contract}, is below the European threshold of {threshold}.',
  },
  'lots/tender-committee-own-rules': {
    fr: 'Avant le 25 novembre 2018, la commission d’appel d’offres d’un OPH suivait des règles propres, dont le montant n’a pas été lu. Pour ce marché de {contract}, seuil européen {threshold}, reportez-vous à l’article R433-2 du code de la construction et de l’habitation dans sa version du jour.',
    en: 'Before 25 November 2018 the tender committee of an OPH followed rules of its own, whose amount was not read. For this contract of {contract}, European threshold {threshold}, see article R433-2 of the housing code as it then stood.',
  },
  'lots/tender-committee-regulation-behind': {
    fr: 'Depuis le 25 novembre 2018, la loi soumet la commission d’un OPH aux règles des organismes HLM privés ; le règlement ne l’a repris que le 8 mars 2024. La loi l’emporte.',
    en: 'Since 25 November 2018 the statute puts the committee of an OPH under the rules of private HLM bodies; the regulation followed only on 8 March 2024. The statute prevails.',
  },
  'lots/tender-committee-not-modelled/local': {
    fr: 'La commission d’appel d’offres des collectivités et de leurs établissements relève du code général des collectivités territoriales, qui n’est pas appliqué ici : vérifiez quand la réunir.',
    en: 'The tender committee of local authorities and their establishments comes under the code of local authorities, which is not applied here: check when to convene it.',
  },
  'lots/tender-committee-not-modelled/other': {
    fr: 'La règle de la commission d’appel d’offres appliquée ici est celle des bailleurs sociaux : vérifiez si un texte propre à cet acheteur en prévoit une.',
    en: 'The rule of the tender committee applied here is that of social landlords: check whether a text of this buyer’s own provides for one.',
  },
  'lots/execution-report/above': {
    fr: 'Le marché, {contract}, dépasse le seuil européen de {threshold} : faites-le figurer au rapport annuel d’exécution transmis au conseil, avec le montant initial, les sommes versées et les raisons de l’écart.',
    en: 'The contract, {contract}, is above the European threshold of {threshold}: put it in the yearly execution report to the board, with the initial amount, the sums paid and the reasons for the gap.',
  },
  'lots/execution-report/at': {
    fr: 'Le marché, {contract}, atteint le seuil européen de {threshold} sans le dépasser : comme pour la commission d’appel d’offres, faites-le figurer au rapport annuel d’exécution par prudence.',
    en: 'The contract, {contract}, reaches the European threshold of {threshold} without passing it: as for the tender committee, put it in the yearly execution report to be safe.',
  },
  'lots/execution-report/below': {
    fr: 'Pas de rapport annuel d’exécution : le marché, {contract}, est inférieur au seuil européen de {threshold}.',
    en: 'No yearly execution report: the contract, {contract}, is below the European threshold of {threshold}.',
  },
  'lots/execution-report-oph': {
    fr: 'Marché de {contract}, seuil européen {threshold} : les OPH suivent les règles des organismes HLM privés pour la commission d’appel d’offres ; qu’ils doivent aussi le rapport annuel d’exécution n’est pas tranché. Le présenter au conseil met à l’abri.',
    en: 'Contract of {contract}, European threshold {threshold}: OPH follow the rules of private HLM bodies for the tender committee; whether they also owe the yearly execution report is not settled. Presenting it to the board is safe.',
  },
  'lots/execution-report-own-rules': {
    fr: 'Avant le 25 novembre 2018, les textes lus ne montrent aucun rapport annuel d’exécution pour un OPH (marché de {contract}, seuil européen {threshold}) : le vérifier dans les textes d’alors.',
    en: 'Before 25 November 2018, the texts read show no yearly execution report for an OPH (contract of {contract}, European threshold {threshold}): check it in the texts of that time.',
  },
  'lots/purchasing-scheme/due': {
    fr: 'Avec {spending} de dépenses sur un an, au-delà de {above}, l’acheteur adopte et publie un schéma de promotion des achats socialement et écologiquement responsables (SPASER).',
    en: 'With {spending} spent in a year, above {above}, the buyer adopts and publishes a scheme of socially and ecologically responsible purchases (SPASER).',
  },
  'lots/purchasing-scheme/not-above': {
    fr: 'Pas de SPASER obligatoire : {spending} de dépenses sur un an ne dépassent pas {above}.',
    en: 'No compulsory scheme of responsible purchases: {spending} spent in a year is not above {above}.',
  },
  'lots/purchasing-scheme/missing-spending': {
    fr: 'Indiquez ce que l’acheteur dépense par année civile au titre de ses marchés : au-delà de {above}, un SPASER peut être dû.',
    en: 'State what is spent on contracts in a calendar year: above {above}, a scheme of responsible purchases may be due.',
  },
  'lots/purchasing-scheme/status-by-law': {
    fr: 'Avec {spending} d’achats sur un an, au-delà de {above}, un SPASER était dû avant le 25 octobre 2023 par les collectivités et par les acheteurs dont le statut est déterminé par la loi. Que cet acheteur en soit n’est pas tranché ; en adopter un met à l’abri.',
    en: 'With {spending} of purchases in a year, above {above}, a scheme was due before 25 October 2023 from local authorities and from buyers whose status is set by law. Whether this buyer is one is not settled; adopting a scheme is safe.',
  },
  'lots/purchasing-scheme-content': {
    fr: 'Le SPASER fixe des cibles par catégorie, dont les achats auprès des structures d’insertion, publie ses indicateurs tous les {years} ans, fait l’objet d’un suivi annuel et se publie sur le site de l’acheteur. Plusieurs acheteurs peuvent en élaborer un ensemble.',
    en: 'The scheme sets targets by category, purchases from insertion structures among them; its indicators are published every {years} years, it is followed up yearly, and it stands on the site of the buyer. Several buyers may draw one up together.',
  },
  'lots/rotation-owed': {
    fr: 'Sans publicité ni mise en concurrence, l’acheteur choisit une offre pertinente, fait bon usage des deniers publics et ne contracte pas toujours avec le même opérateur quand plusieurs offres peuvent répondre. Gardez au dossier la raison de votre choix.',
    en: 'Without publicity or competition, the buyer chooses a relevant offer, makes good use of public money and does not always contract with the same operator when several offers may meet the need. Keep the reason of your choice in the file.',
  },
  'lots/rotation-not-owed': {
    fr: 'La règle de ne pas contracter toujours avec le même opérateur est celle des marchés passés sans publicité ni mise en concurrence.',
    en: 'The rule not to contract always with the same operator is that of contracts passed without publicity or competition.',
  },
  'lots/rotation-kept': {
    fr: 'Marchés de gré à gré déjà confiés à la suite à « {operator} » : {count}. Rien ne s’oppose à celui-ci de ce point de vue.',
    en: 'Direct awards already made in a row to “{operator}”: {count}. Nothing stands against this one on that point.',
  },
  'lots/rotation-no-other-offer': {
    fr: 'Marchés de gré à gré déjà confiés à la suite à « {operator} » : {count}. Aucune autre offre ne peut répondre au besoin : gardez au dossier ce qui le montre.',
    en: 'Direct awards already made in a row to “{operator}”: {count}. No other offer may meet the need: keep in the file what shows it.',
  },
  'lots/rotation-others-unknown': {
    fr: 'Marchés de gré à gré déjà confiés à la suite à « {operator} » : {count}. Dites si d’autres opérateurs peuvent répondre au besoin : si oui, consultez-les.',
    en: 'Direct awards already made in a row to “{operator}”: {count}. Say whether other operators may meet the need: if so, consult them.',
  },
  'lots/rotation-same-operator': {
    fr: 'Marchés de gré à gré déjà confiés à la suite à « {operator} » : {count}, alors que d’autres offres peuvent répondre au besoin. Le texte interdit de contracter « systématiquement » avec le même sans dire à partir de combien : consultez d’autres structures, ou mettez le marché en concurrence en le réservant aux structures d’insertion.',
    en: 'Direct awards already made in a row to “{operator}”: {count}, while other offers may meet the need. The text forbids contracting “systematically” with the same one without saying from how many on: consult other structures, or put the contract out to competition, reserved for insertion structures.',
  },
};
