/**
 * The texts of the open-ended contracts of insertion workers.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of `seniorContract`, by the keys of its explanations and the codes of its findings.
 *
 * @internal
 */
export const seniorContractMessages: Messages = {
  // Steps of an explanation.
  'siae/senior-contract-posts-after': {
    fr: 'Postes en CDI inclusion avec ce contrat',
    en: 'Posts under CDI inclusion with this contract',
  },
  'siae/senior-contract-posts-held': {
    fr: 'Postes déjà en CDI inclusion',
    en: 'Posts already under CDI inclusion',
  },
  'siae/senior-contract-posts-asked': {
    fr: 'Postes du nouveau contrat',
    en: 'Posts of the new contract',
  },
  // Findings.
  'siae/senior-contract-kind': {
    fr: 'Aucun texte n’ouvre le CDI inclusion à une structure de type {kind} : il est réservé aux EI, ETTI, AI et ACI.',
    en: 'No text opens the CDI inclusion to a structure of kind {kind}: it is for an EI, an ETTI, an AI or an ACI.',
  },
  'siae/senior-contract-age': {
    fr: 'Le CDI inclusion demande au moins {minimum} ans à la signature : le salarié en a {age}.',
    en: 'The CDI inclusion asks for at least {minimum} years of age on signature: the worker is {age}.',
  },
  'siae/senior-contract-path': {
    fr: 'Le CDI inclusion demande {months} de parcours : il peut être signé à partir du {from}, et l’est le {on}.',
    en: 'The CDI inclusion asks for {months} of path: it may be signed from {from} on, and is on {on}.',
  },
  'siae/senior-contract-path-unknown': {
    fr: 'Le CDI inclusion demande {months} de parcours le {on} : demandez quel jour le parcours a commencé.',
    en: 'The CDI inclusion asks for {months} of path on {on}: ask on which day the path began.',
  },
  'siae/senior-contract-posts': {
    fr: 'Postes en CDI inclusion avec celui-ci : {after} ; permis : {allowed}, soit {share} des {posts} postes d’insertion de la convention ({raised} sur décision du préfet, soit {most}).',
    en: 'Posts under CDI inclusion with this one: {after}; allowed: {allowed}, {share} of the {posts} insertion posts of the convention ({raised} by decision of the prefect, {most}).',
  },
  'siae/senior-contract-posts-raised': {
    fr: 'Postes en CDI inclusion avec celui-ci : {after}, plus de {share} des {posts} postes d’insertion de la convention ({allowed}). Le préfet a porté la part à {raised}, soit {most}, par une décision du {decided}, au plus tard le jour de la signature.',
    en: 'Posts under CDI inclusion with this one: {after}, more than {share} of the {posts} insertion posts of the convention ({allowed}). The prefect raised the share to {raised}, {most}, by a decision of {decided}, no later than the day of signature.',
  },
  'siae/senior-contract-posts-prefect': {
    fr: 'Postes en CDI inclusion avec celui-ci : {after}, plus de {share} des {posts} postes d’insertion de la convention ({allowed}). Il faut que le préfet ait décidé, au plus tard le jour de la signature, d’aller jusqu’à {raised}, soit {most} : ce n’est pas le cas.',
    en: 'Posts under CDI inclusion with this one: {after}, more than {share} of the {posts} insertion posts of the convention ({allowed}). The prefect must have decided, no later than the day of signature, to go up to {raised}, {most}: that is not so.',
  },
  'siae/senior-contract-posts-prefect-unknown': {
    fr: 'Postes en CDI inclusion avec celui-ci : {after}, plus de {share} des {posts} postes d’insertion de la convention ({allowed}). Demandez si le préfet a porté la part à {raised}, soit {most}.',
    en: 'Posts under CDI inclusion with this one: {after}, more than {share} of the {posts} insertion posts of the convention ({allowed}). Ask whether the prefect raised the share to {raised}, {most}.',
  },
  'siae/senior-contract-posts-above': {
    fr: 'Postes en CDI inclusion avec celui-ci : {after}. Même le préfet ne peut aller au-delà de {raised} des {posts} postes d’insertion de la convention, soit {most} ; sans lui, {share}, soit {allowed}.',
    en: 'Posts under CDI inclusion with this one: {after}. Even the prefect may not go beyond {raised} of the {posts} insertion posts of the convention, {most}; without the prefect, {share}, {allowed}.',
  },
  'siae/senior-contract-before-decree': {
    fr: 'Le {on}, la loi renvoyait l’ancienneté et la part des postes à un décret qui n’était pas encore en vigueur. Lecture retenue : sans lui, rien ne permet de tenir ce contrat pour permis. Faites-le confirmer par l’administration.',
    en: 'On {on}, the statute left time in the path and the share of posts to a decree that was not yet in force. Reading used: without it, nothing lets this contract be held as allowed. Have the administration confirm it.',
  },
  'siae/senior-contract-hours': {
    fr: 'Heures par semaine : {hours}. L’administration attend au moins {minimum}, moins étant possible en AI et en ETTI ; aucun texte propre à ce contrat ne le dit.',
    en: 'Hours a week: {hours}. The administration expects at least {minimum}, fewer being possible in an AI or an ETTI; no text on this contract says so.',
  },
  'siae/senior-contract-hours-below': {
    fr: 'Heures par semaine : {hours}. L’administration en attend au moins {minimum}, au titre du droit commun ; aucun texte propre à ce contrat ne le dit. Lecture retenue : le minimum du droit commun vaut aussi pour ce contrat. Portez les heures à {minimum} ou faites-en confirmer moins avant de signer.',
    en: 'Hours a week: {hours}. The administration expects at least {minimum}, as in general law; no text on this contract says so. Reading used: the minimum of general law holds for this contract too. Raise the hours to {minimum} or have fewer confirmed before signing.',
  },
  'siae/senior-contract-gap-unknown': {
    fr: 'Demandez quand finit le dernier contrat du salarié dans une SIAE : selon l’administration, le CDI inclusion se signe avant.',
    en: 'Ask when the worker’s last contract with a SIAE ends: according to the administration, the CDI inclusion is signed before that.',
  },
  'siae/senior-contract-no-gap': {
    fr: 'Signé le {on}, avant la fin du dernier contrat le {last} : sans interruption, comme l’administration le demande.',
    en: 'Signed on {on}, before the last contract ends on {last}: without a gap, as the administration asks.',
  },
  'siae/senior-contract-gap': {
    fr: 'Signé le {on}, après la fin du dernier contrat le {last} : l’administration demande qu’il n’y ait pas d’interruption ; aucun texte lu ne le dit. Lecture retenue : la loi ne l’exclut pas, mais l’administration peut le refuser. Faites-le confirmer.',
    en: 'Signed on {on}, after the last contract ended on {last}: the administration asks that there be no gap; no text read says so. Reading used: the law does not rule it out, but the administration may refuse it. Have it confirmed.',
  },
};
