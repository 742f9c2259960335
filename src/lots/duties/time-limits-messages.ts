/**
 * The texts of the time limits: receipt of applications and tenders, standstill.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of the time limits, by the codes of their findings.
 *
 * @internal
 */
export const timeLimitsMessages: Messages = {
  'lots/receipt-periods': {
    fr: 'Délais minimaux de réception à respecter : {open} en appel d’offres ouvert ({openElectronic} si tout peut être transmis par voie électronique, {openUrgency} en urgence justifiée ou après un avis de préinformation) ; en appel d’offres restreint ou en procédure avec négociation, {applications} pour les candidatures ({applicationsUrgency} en urgence justifiée), puis {tenders} pour les offres ({tendersElectronic} par voie électronique, {tendersUrgency} en urgence justifiée ou après un avis de préinformation).',
    en: 'Minimum periods to respect: {open} in an open call ({openElectronic} if everything may be sent electronically, {openUrgency} in a justified urgency or after a prior-information notice); in a restricted call or a procedure with negotiation, {applications} for applications ({applicationsUrgency} in a justified urgency), then {tenders} for tenders ({tendersElectronic} electronically, {tendersUrgency} in a justified urgency or after a prior-information notice).',
  },
  'lots/receipt-periods/entity': {
    fr: 'Délais minimaux de réception à respecter par une entité adjudicatrice : {open} en appel d’offres ouvert ({openElectronic} si tout peut être transmis par voie électronique, {openUrgency} en urgence justifiée) ; {applications} pour les candidatures en appel d’offres restreint.',
    en: 'Minimum periods that a contracting entity must respect: {open} in an open call ({openElectronic} if everything may be sent electronically, {openUrgency} in a justified urgency); {applications} for applications in a restricted call.',
  },
  'lots/tender-date-of-entity': {
    fr: 'Une entité adjudicatrice fixe la date limite des offres d’un commun accord avec les candidats sélectionnés, la même pour tous ; sans accord, le délai est d’au moins {days} à compter de l’invitation à soumissionner.',
    en: 'A contracting entity sets the last day for tenders in agreement with the selected candidates, the same for all; without an agreement, the period is at least {days} from the invitation to tender.',
  },
  'lots/receipt-period-unknown': {
    fr: 'Le délai minimal d’avant le code de la commande publique n’a pas été lu pour cette étape : le vérifier dans le décret de 2016.',
    en: 'The minimum period of before the procurement code was not read for this step: check it in the decree of 2016.',
  },
  'lots/tender-date-by-agreement': {
    fr: 'La date limite des offres peut aussi être fixée d’un commun accord avec tous les candidats sélectionnés, la même pour tous, sauf par une autorité publique centrale ; l’article prévoit, faute d’accord, au moins {days} à compter de l’invitation à soumissionner. S’en tenir au délai ordinaire écarte toute discussion.',
    en: 'The last day for tenders may also be set in agreement with all the selected candidates, the same for all, except by a central authority; failing an agreement the article provides for at least {days} from the invitation to tender. Keeping to the ordinary period leaves no room for dispute.',
  },
  'lots/receipt-period-sufficient': {
    fr: 'Aucun délai minimal en procédure adaptée : fixer un délai qui tient compte de la complexité du marché et du temps nécessaire pour préparer une offre, et laisser à une petite structure le temps de répondre.',
    en: 'No minimum period in an adapted procedure: set one that allows for the complexity of the contract and the time needed to prepare a tender, and leave a small structure the time to answer.',
  },
  'lots/receipt-period': {
    fr: 'Attendre au moins {days} à compter de l’envoi du {sent} : le délai court jusqu’au {last} inclus, la clôture peut être fixée à partir du {from} à 0 h.',
    en: 'Wait at least {days} from the sending of {sent}: the period runs to {last} included, the closing may be set from {from} at 00:00.',
  },
  'lots/receipt-period/electronic': {
    fr: 'Attendre au moins {days} à compter de l’envoi du {sent}, tout pouvant être transmis par voie électronique : le délai court jusqu’au {last} inclus, la clôture peut être fixée à partir du {from} à 0 h.',
    en: 'Wait at least {days} from the sending of {sent}, since everything may be sent electronically: the period runs to {last} included, the closing may be set from {from} at 00:00.',
  },
  'lots/receipt-period/electronic-used': {
    fr: 'Attendre au moins {days} à compter de l’envoi du {sent}, à condition que les offres soient transmises par voie électronique : le délai court jusqu’au {last} inclus, la clôture peut être fixée à partir du {from} à 0 h.',
    en: 'Wait at least {days} from the sending of {sent}, provided that the tenders are sent electronically: the period runs to {last} included, the closing may be set from {from} at 00:00.',
  },
  'lots/receipt-period/prior-information': {
    fr: 'Attendre au moins {days} à compter de l’envoi du {sent}, après un avis de préinformation qui donnait déjà les renseignements de l’avis de marché et n’a pas servi d’appel à la concurrence : le délai court jusqu’au {last} inclus, la clôture peut être fixée à partir du {from} à 0 h.',
    en: 'Wait at least {days} from the sending of {sent}, after a prior-information notice that already said what the contract notice says and was not used as the call for competition: the period runs to {last} included, the closing may be set from {from} at 00:00.',
  },
  'lots/receipt-period/urgency': {
    fr: 'Attendre au moins {days} à compter de l’envoi du {sent}, l’urgence devant être justifiée par écrit dans le dossier : le délai court jusqu’au {last} inclus, la clôture peut être fixée à partir du {from} à 0 h.',
    en: 'Wait at least {days} from the sending of {sent}; the urgency must be justified in writing in the file: the period runs to {last} included, the closing may be set from {from} at 00:00.',
  },
  'lots/closing-day': {
    fr: 'Clôture fixée au {closing} ; elle ne peut l’être qu’à partir du {from} à 0 h.',
    en: 'Closing set on {closing}; it may be set from {from} at 00:00 only.',
  },
  'lots/prior-information-window': {
    fr: 'Avis de préinformation envoyé le {prior}, avis de marché le {notice} : le premier réduit le délai s’il a été envoyé {days} au moins et {months} au plus avant le second.',
    en: 'Prior-information notice sent on {prior}, contract notice on {notice}: the first reduces the period if it was sent at least {days} and at most {months} before the second.',
  },
  'lots/reduction-not-open': {
    fr: 'Un motif de réduction indiqué ne réduit pas le délai de cette étape : il n’est pas retenu.',
    en: 'A ground of reduction that was given does not reduce the period of this step: it is not used.',
  },
  'lots/documents-extra-days': {
    fr: 'Des documents de la consultation ne sont pas sur le profil d’acheteur : le délai de réception des offres compte {days} de plus, et l’avis dit comment les obtenir.',
    en: 'Documents of the consultation are not on the buyer profile: the period for tenders is longer by {days}, and the notice says how to obtain them.',
  },
  'lots/documents-extra-days/urgency': {
    fr: 'Des documents de la consultation ne sont pas sur le profil d’acheteur : les {days} de plus ne sont pas dus en urgence justifiée ; l’avis dit comment les obtenir.',
    en: 'Documents of the consultation are not on the buyer profile: the {days} more are not due in a justified urgency; the notice says how to obtain them.',
  },
  'lots/standstill-due': {
    fr: 'Avant de signer, laisser passer au moins {electronic} après l’envoi de la notification aux candidats non retenus, {otherwise} si elle n’est pas envoyée par voie électronique. Le délai n’est pas exigé si un seul opérateur a participé, ni pour un marché subséquent.',
    en: 'Before signing, let at least {electronic} pass after the notification to those who are not chosen is sent, {otherwise} if it is not sent electronically. The standstill is not asked for if a single operator took part, nor for a contract that rests on a framework agreement.',
  },
  'lots/standstill': {
    fr: 'Délai de suspension de {days} après l’envoi du {sent} : compté de date à date comme le Conseil d’État, il expire le {last} ; le marché peut être signé à partir du {from}.',
    en: 'Standstill of {days} after the sending of {sent}: counted from date to date as the Conseil d’État does, it expires on {last}; the contract may be signed from {from}.',
  },
  'lots/standstill-safe': {
    fr: 'Par précaution : compté selon le règlement européen, le délai de suspension court jusqu’au {last} et la signature vient à partir du {from}. Rien n’oblige à attendre ce jour.',
    en: 'As a precaution: counted under the European regulation, the standstill runs to {last} and the signature comes from {from}. Nothing compels to wait for that day.',
  },
  'lots/signature-day': {
    fr: 'Signature le {signed} ; le marché ne peut être signé qu’à partir du {from}. Signer plus tôt l’expose à un référé contractuel.',
    en: 'Signature on {signed}; the contract may be signed from {from} only. Signing sooner exposes it to an action before the judge.',
  },
  'lots/signature-before-safe-day': {
    fr: 'La signature du {signed} est régulière, mais vient avant le {from}, jour que donne le calcul européen, plus long.',
    en: 'The signature of {signed} is regular, but comes before {from}, the day that the longer European count gives.',
  },
  'lots/standstill-not-due/procedure': {
    fr: 'Le délai de suspension n’est exigé qu’en procédure formalisée : il ne l’est pas ici.',
    en: 'The standstill is asked for in formalised procedures only: it is not here.',
  },
  'lots/standstill-not-due/single-operator': {
    fr: 'Le délai de suspension n’est pas exigé : le marché est attribué au seul opérateur qui a participé.',
    en: 'The standstill is not asked for: the contract is awarded to the only operator that took part.',
  },
  'lots/standstill-not-due/subsequent-contract': {
    fr: 'Le délai de suspension n’est pas exigé : le marché se fonde sur un accord-cadre ou sur un système d’acquisition dynamique.',
    en: 'The standstill is not asked for: the contract rests on a framework agreement or on a dynamic purchasing system.',
  },
};
