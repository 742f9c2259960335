/**
 * The texts of the environment in a contract.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of the environmental duties, by the codes of their findings.
 *
 * @internal
 */
export const environmentMessages: Messages = {
  'lots/environmental-condition-optional': {
    fr: 'Une condition d’exécution relative à l’environnement est permise si elle est liée à l’objet du marché ; elle n’est pas imposée ce jour-là.',
    en: 'A condition of performance on the environment is allowed if it is linked to the object of the contract; it is not imposed on that day.',
  },
  'lots/environmental-condition-disputed-day': {
    fr: 'Le code date l’obligation d’une condition environnementale du 22 août 2026, une partie des praticiens du 21 : pour une consultation de ce jour, prévoir la condition, qui est permise de toute façon.',
    en: 'The code dates the duty of an environmental condition 22 August 2026, some practitioners the 21st: for a consultation of that day provide the condition, which is allowed anyway.',
  },
  'lots/environmental-condition-due': {
    fr: 'Les conditions d’exécution prennent en compte l’environnement dans tout marché, quel que soit son montant et sans dérogation : prévoir au moins une clause environnementale liée à l’objet du marché.',
    en: 'Conditions of performance take the environment into account in every contract, whatever its value and without derogation: provide at least one environmental clause linked to the object of the contract.',
  },
  'lots/environmental-condition-provided': {
    fr: 'Le marché prévoit une condition d’exécution relative à l’environnement.',
    en: 'The contract provides a condition of performance on the environment.',
  },
  'lots/environmental-condition-missing': {
    fr: 'Le marché ne prévoit aucune condition d’exécution relative à l’environnement : en ajouter une, liée à l’objet du marché. Il n’existe pas de dérogation.',
    en: 'The contract provides no condition of performance on the environment: add one, linked to the object of the contract. There is no derogation.',
  },
  'lots/specifications-not-read': {
    fr: 'Ce que les spécifications techniques devaient prendre en compte avant le code n’a pas été lu : le vérifier dans l’ordonnance de 2015.',
    en: 'What technical specifications had to take into account before the code was not read: check it in the ordinance of 2015.',
  },
  'lots/specifications-free': {
    fr: 'Le besoin est défini par des spécifications techniques ; le texte de ce jour n’y impose pas d’objectif de développement durable.',
    en: 'The need is defined by technical specifications; the text of that day imposes no objective of sustainable development on them.',
  },
  'lots/specifications-sustainable': {
    fr: 'Les spécifications techniques prennent en compte le développement durable dans ses dimensions économique, sociale et environnementale : le montrer dans le cahier des charges.',
    en: 'Technical specifications take sustainable development into account in its economic, social and environmental dimensions: show it in the specifications.',
  },
  'lots/need-definition': {
    fr: 'Avant de lancer la consultation, le besoin est défini avec précision en prenant en compte le développement durable dans ses dimensions économique, sociale et environnementale : c’est une obligation de moyens, à retracer dans le dossier.',
    en: 'Before the consultation starts the need is defined precisely, taking sustainable development into account in its economic, social and environmental dimensions: a duty of means, to be traced in the file.',
  },
  'lots/need-energy': {
    fr: 'Le besoin, {need}, atteint le seuil européen de {threshold} : sa définition prend aussi en compte l’efficacité et la sobriété énergétiques.',
    en: 'The need, {need}, reaches the European threshold of {threshold}: its definition also takes energy efficiency and sobriety into account.',
  },
  'lots/need-energy-of-social-services': {
    fr: 'Le besoin de services sociaux ou spécifiques, {need}, atteint le seuil général de {threshold}, et rien n’établit si celui-ci compte ou le seuil propre à ces services, {socialServices} : par prudence, prendre en compte l’efficacité et la sobriété énergétiques.',
    en: 'The need for social or specific services, {need}, reaches the general threshold of {threshold}, and nothing settles whether this one counts or the threshold of these services, {socialServices}: to be safe, take energy efficiency and sobriety into account.',
  },
  'lots/energy-performance-awaits-decree': {
    fr: 'Le texte demande aussi de n’acheter, sauf exceptions, que des produits, services et travaux à haute performance énergétique ; il renvoie à un décret qui n’a pas été trouvé : vérifier s’il est paru.',
    en: 'The text also asks to buy, exceptions apart, only products, services and works of high energy performance; it refers to a decree that was not found: check whether it is out.',
  },
};
