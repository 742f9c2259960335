/**
 * The texts of the cuts of a need into lots.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of {@link proposeCuts}, by the names of cuts, the keys of its explanations and the codes of its findings.
 *
 * @internal
 */
export const cutsMessages: Messages = {
  // Names of the cuts.
  'lots/cut/whole': { fr: 'En un seul lot', en: 'In one lot' },
  'lots/cut/by-site': { fr: 'Un lot par lieu', en: 'One lot a place' },
  'lots/cut/by-task': { fr: 'Un lot par tâche', en: 'One lot a task' },
  'lots/cut/by-task-and-site': { fr: 'Un lot par tâche et par lieu', en: 'One lot a task and place' },
  'lots/cut/by-commune': { fr: 'Un lot par commune', en: 'One lot a commune' },
  'lots/cut/by-departement': { fr: 'Un lot par département', en: 'One lot a département' },
  'lots/cut/by-activity-group': { fr: 'Un lot par famille de tâches', en: 'One lot a group of tasks' },
  // Steps of an explanation.
  'lots/cut-piece-stated': { fr: 'Valeur de la période ferme, indiquée', en: 'Value of the firm period, as stated' },
  'lots/cut-piece-by-hours': {
    fr: 'Valeur de la période ferme, au prix horaire de l’acheteur',
    en: 'Value of the firm period, at the hourly price of the buyer',
  },
  'lots/cut-piece-hours': { fr: 'Heures de travail de la période ferme', en: 'Hours of work of the firm period' },
  'lots/cut-hourly-price': {
    fr: 'Prix d’une heure, indiqué par l’acheteur',
    en: 'Price of an hour, given by the buyer',
  },
  'lots/cut-piece-renewal': {
    fr: 'Valeur d’une reconduction, en proportion des mois',
    en: 'Value of one renewal, in proportion of the months',
  },
  'lots/cut-renewal-months': { fr: 'Durée d’une reconduction', en: 'Length of a renewal' },
  'lots/cut-firm-months': { fr: 'Durée de la période ferme', en: 'Length of the firm period' },
  // Findings.
  'lots/cut-keeps-value': {
    fr: 'Quel que soit le découpage, la valeur à comparer aux seuils reste celle de tout le besoin, soit {total}, et les lots se passent dans une même opération. Couper le besoin en procédures séparées pour rester sous un seuil est interdit.',
    en: 'However the need is cut, the value to compare with the thresholds stays that of the whole need, {total}, and the lots are passed within one operation. Cutting the need into separate procedures to stay below a threshold is forbidden.',
  },
  'lots/cut-place-unknown/by-commune': {
    fr: 'Pas de découpage par commune : indiquer la commune de chaque lieu.',
    en: 'No cut by commune: give the commune of every place.',
  },
  'lots/cut-place-unknown/by-departement': {
    fr: 'Pas de découpage par département : indiquer le département ou la commune de chaque lieu.',
    en: 'No cut by département: give the département or the commune of every place.',
  },
  'lots/cut-too-many-lots': {
    fr: 'Un découpage en {lots} lots n’est pas proposé : au-delà de 100 lots, décrire le besoin avec moins de lieux ou de tâches.',
    en: 'A cut into {lots} lots is not proposed: beyond 100 lots, describe the need with fewer places or tasks.',
  },
  'lots/cut-distinct-services': {
    fr: 'Un seul lot réunirait des prestations qui peuvent être distinctes (tâches : {tasks} ; lieux : {places}). Si elles le sont, le marché est alloti, sauf motif prévu par la loi et écrit dans le dossier : dire si elles sont distinctes, et le motif.',
    en: 'One lot would put together services that may be distinct (tasks: {tasks}; places: {places}). If they are, the contract is awarded in lots, unless a reason that the law provides for is written in the file: say whether they are distinct, and the reason.',
  },
  'lots/cut-mixed-lots': {
    fr: 'Des lots réunissent plusieurs catégories d’achats ({lots}). La catégorie de l’ensemble est retenue quand ils en contiennent, sinon celle de la plus grande valeur ; l’objet principal décide pour des travaux : le vérifier, ou couper par catégorie.',
    en: 'Some lots put several categories of purchase together ({lots}). The category of the whole is taken where they hold some of it, else that of the largest value; the main object decides for works: check it, or cut by category.',
  },
  'lots/cut-within-one-structure': {
    fr: 'Chaque lot tient dans les heures qu’une structure peut fournir, selon l’acheteur : {capacity} par mois.',
    en: 'Each lot is within the hours that one structure can give, by the buyer’s own practice: {capacity} a month.',
  },
  'lots/cut-beyond-one-structure': {
    fr: 'Des lots dépassent les heures qu’une structure peut fournir, selon l’acheteur : {capacity} par mois (lots : {lots} ; nombre : {count}). Les couper davantage, ou s’attendre à des groupements de structures.',
    en: 'Some lots exceed the hours that one structure can give, by the buyer’s own practice: {capacity} a month (lots: {lots}; number: {count}). Cut them further, or expect groups of structures.',
  },
  'lots/cut-pot-not-searched': {
    fr: 'Avec {lots} lots, le meilleur choix de petits lots n’est pas cherché (40 au plus) : les choisir dans la limite de la part de tous les lots.',
    en: 'With {lots} lots, the best choice of small lots is not searched (40 at most): choose them within the share of all lots.',
  },
};
