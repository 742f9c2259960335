/**
 * The texts of the social condition of performance.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of the social condition, by the codes of their findings.
 *
 * @internal
 */
export const socialConditionMessages: Messages = {
  'lots/social-condition-optional': {
    fr: 'Une condition d’exécution relative au domaine social ou à l’emploi, telle qu’une clause d’insertion, est permise si elle est liée à l’objet du marché ; elle n’est pas imposée ce jour-là.',
    en: 'A condition of performance on social matters or employment, such as an insertion clause, is allowed if it is linked to the object of the contract; it is not imposed on that day.',
  },
  'lots/social-condition-below-threshold': {
    fr: 'Le besoin, {need}, est inférieur au seuil européen de {threshold} : aucune condition sociale n’est imposée. Une clause d’insertion reste permise si elle est liée à l’objet du marché.',
    en: 'The need, {need}, is below the European threshold of {threshold}: no social condition is imposed. An insertion clause remains allowed if it is linked to the object of the contract.',
  },
  'lots/social-condition-disputed-day': {
    fr: 'Le besoin, {need}, atteint le seuil européen de {threshold}. Le code date l’obligation du 22 août 2026, une partie des praticiens du 21 : pour une consultation de ce jour, prévoir une condition sociale ou consigner les motifs de son absence, ou lancer un autre jour en connaissance de cause.',
    en: 'The need, {need}, reaches the European threshold of {threshold}. The code dates the duty 22 August 2026, some practitioners the 21st: for a consultation of that day provide a social condition or write down why there is none, or start on another day knowingly.',
  },
  'lots/social-condition-of-social-services': {
    fr: 'Le besoin de services sociaux ou spécifiques, {need}, atteint le seuil général de {threshold}, et rien n’établit lequel compte, de celui-ci ou du seuil propre à ces services, {socialServices}. Les mots de l’article sont ceux du seuil général : par prudence, prévoir la condition sociale ou consigner les motifs de son absence.',
    en: 'The need for social or specific services, {need}, reaches the general threshold of {threshold}, and nothing settles which counts, this one or the threshold of these services, {socialServices}. The words of the article are those of the general threshold: to be safe, provide the social condition or write down why there is none.',
  },
  'lots/social-condition-due': {
    fr: 'Le besoin, {need}, atteint le seuil européen de {threshold} : le marché prévoit une condition d’exécution relative au domaine social ou à l’emploi, notamment en faveur de personnes défavorisées. Une clause d’insertion en est une. À défaut, retenir l’une des quatre dérogations et en consigner les motifs.',
    en: 'The need, {need}, reaches the European threshold of {threshold}: the contract provides a condition of performance on social matters or employment, notably for disadvantaged people. An insertion clause is one. Otherwise choose one of the four derogations and write down the reasons.',
  },
  'lots/social-condition-provided': {
    fr: 'Le besoin, {need}, atteint le seuil européen de {threshold}, et le marché prévoit une condition d’exécution relative au domaine social ou à l’emploi.',
    en: 'The need, {need}, reaches the European threshold of {threshold}, and the contract provides a condition of performance on social matters or employment.',
  },
  'lots/social-condition-missing': {
    fr: 'Le besoin, {need}, atteint le seuil européen de {threshold}, et le marché ne prévoit ni condition sociale ni dérogation : ajouter une clause d’insertion, ou retenir une dérogation et en consigner les motifs.',
    en: 'The need, {need}, reaches the European threshold of {threshold}, and the contract provides neither a social condition nor a derogation: add an insertion clause, or choose a derogation and write down the reasons.',
  },
  'lots/social-condition-of-reserved-lot': {
    fr: 'Une réservation dit qui peut répondre ; elle n’est pas en elle-même une condition d’exécution. Aucun texte ne dit qu’elle suffit : ajouter une clause d’insertion au marché réservé.',
    en: 'A reservation says who may bid; it is not in itself a condition of performance. No text says that it is enough: add an insertion clause to the reserved contract.',
  },
  'lots/social-condition-of-lots': {
    fr: 'Le texte ne dit rien des lots. Lecture retenue : le seuil se compare à la valeur de tous les lots, et chaque dérogation s’apprécie lot par lot.',
    en: 'The text says nothing of lots. Reading used: the threshold is compared with the value of all lots, and each derogation is judged lot by lot.',
  },
  'lots/social-derogation/immediately-available-solution': {
    fr: 'Dérogation 1°, au choix de l’acheteur : le besoin peut être satisfait par une solution immédiatement disponible. Décrire cette solution et dire en quoi elle suffit telle quelle.',
    en: 'Derogation 1°, as the buyer chooses: an immediately available solution can meet the need. Describe the solution and say why it is enough as it is.',
  },
  'lots/social-derogation/no-sufficient-link': {
    fr: 'Dérogation 2°, au choix de l’acheteur : une condition sociale n’aurait pas de lien suffisant avec l’objet du marché. Dire pourquoi, au vu des prestations.',
    en: 'Derogation 2°, as the buyer chooses: a social condition would have no sufficient link with the object of the contract. Say why, from what is to be performed.',
  },
  'lots/social-derogation/restricts-competition-or-difficult': {
    fr: 'Dérogation 3°, au choix de l’acheteur : une condition sociale restreindrait la concurrence ou rendrait l’exécution techniquement ou économiquement difficile. Dire laquelle des deux raisons, et sur quels éléments elle repose.',
    en: 'Derogation 3°, as the buyer chooses: a social condition would restrict competition or make performance technically or economically difficult. Say which of the two, and on what it rests.',
  },
  'lots/social-derogation/works-under-six-months': {
    fr: 'Dérogation 4°, au choix de l’acheteur : le marché de travaux dure {months}, soit moins de {limit}.',
    en: 'Derogation 4°, as the buyer chooses: the works contract lasts {months}, less than {limit}.',
  },
  'lots/social-derogation-works-only': {
    fr: 'La dérogation 4° est réservée aux marchés de travaux : prévoir la condition sociale, ou retenir une autre dérogation.',
    en: 'Derogation 4° is for works contracts only: provide the social condition, or choose another derogation.',
  },
  'lots/social-derogation-too-long': {
    fr: 'La dérogation 4° suppose un marché de travaux de moins de {limit} ; celui-ci dure {months}. Prévoir la condition sociale, ou retenir une autre dérogation.',
    en: 'Derogation 4° supposes a works contract of less than {limit}; this one lasts {months}. Provide the social condition, or choose another derogation.',
  },
  'lots/social-reasons-kept': {
    fr: 'Les motifs de l’absence de condition sociale sont indiqués dans les documents de la procédure que l’acheteur conserve : sans eux la dérogation ne vaut pas.',
    en: 'The reasons for the absence of a social condition are stated in the documents of the procedure that the buyer keeps: without them the derogation does not hold.',
  },
  'lots/social-reasons-by-any-means': {
    fr: 'Les motifs de l’absence de condition sociale sont indiqués par tout moyen approprié : sans eux la dérogation ne vaut pas.',
    en: 'The reasons for the absence of a social condition are stated by any appropriate means: without them the derogation does not hold.',
  },
};
