/**
 * The words of the sheet of routes in French.
 */
import { french } from '../../core/index.js';
import type { SheetWords } from './words.js';

function listed(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} et ${texts.slice(-1).join('')}`;
}

/**
 * Makes the French words: in a function that bundlers may leave out.
 *
 * @returns The words.
 *
 * @internal
 */
export function frenchSheetWords(): SheetWords {
  return {
    title: (title) => french`Fiche d’achat : ${title}`,
    buyer: (name) => french`Acheteur : ${name}.`,
    day: {
      notice: (day) => french`Jour décisif : ${day}, envoi de l’avis à la publication.`,
      consultation: (day) => french`Jour décisif : ${day}, engagement de la consultation.`,
    },
    notifiedOn: (day) => french`Notification prévue : ${day}.`,
    value: (value, lots) =>
      french`Valeur estimée du besoin : ${value}, ${lots === 1 ? 'sans allotissement' : `en ${String(lots)} lots`}.`,
    category: {
      supplies: french`Objet : fournitures.`,
      services: french`Objet : services.`,
      works: french`Objet : travaux.`,
      'social-services': french`Objet : services sociaux et autres services spécifiques.`,
    },
    lightest: {
      dispensed: french`Procédure la plus légère à cette valeur : gré à gré, sans publicité ni mise en concurrence.`,
      adapted: french`Procédure la plus légère pour l’ensemble : procédure adaptée.`,
      formalised: french`Procédure la plus légère pour l’ensemble : procédure formalisée.`,
    },
    structures: (names) => french`Structures à interroger : ${names}.`,
    headings: ['Voie', 'Réponse', 'Première raison', 'Articles'],
    sections: {
      value: 'Valeur du besoin',
      table: 'Les voies vers une structure d’insertion',
      routes: 'Les voies qui restent',
      closed: 'Les voies fermées, et ce qui les ouvrirait',
      duties: 'Ce que ces voies demandent',
      reasons: 'Exposé des motifs, à verser au dossier',
      confirm: 'À confirmer avant de décider',
    },
    status: { open: 'ouverte', conditional: 'sous condition', uncertain: 'à confirmer', closed: 'fermée' },
    procedure: { dispensed: 'gré à gré', adapted: 'procédure adaptée', formalised: 'procédure formalisée' },
    way: {
      dispensed: 'De gré à gré',
      adapted: 'En procédure adaptée',
      formalised: 'En procédure formalisée',
    },
    everyWay: 'Quelle que soit la voie',
    ways: (ways) =>
      ways.map((way, at) => (at === 0 ? way : `${way.slice(0, 1).toLowerCase()}${way.slice(1)}`)).join(' ou '),
    lots: (numbers) => `${numbers.length === 1 ? 'lot' : 'lots'} ${listed(numbers)}`,
    about: (name, text) => french`${name} : ${text}`,
    list: (texts) => texts.join('\u202f; '),
    opensIf: french`Pour l’ouvrir :`,
    notDue: (names) => french`Sans effet ici : ${names}.`,
    seeConfirm: 'Reste à confirmer : voir la dernière partie.',
    seeReasons: 'Voir l’exposé des motifs.',
    voluntary:
      'La procédure formalisée reste possible sans être obligatoire : ses obligations ne sont pas détaillées ici.',
    uncertainRoutes: (names) => french`Voies à confirmer, détaillées plus haut : ${names}.`,
    otherTexts: (names) => french`Autres textes cités : ${names}.`,
    marks: french`Après un article, « interprétation », « source unique », « non confirmé » et « à relire » disent ce qui en reste à vérifier ; sans mention, il a été lu dans deux sources au moins.`,
    duty: {
      publicity: 'Publicité',
      'time-limits': 'Délais',
      'written-contract': 'Contrat écrit',
      'buyer-profile': 'Profil d’acheteur',
      'electronic-exchanges': 'Échanges électroniques',
      'essential-data': 'Données essentielles',
      'turnover-ceiling': 'Chiffre d’affaires demandé',
      advance: 'Avance',
      'tender-committee': 'Commission d’appel d’offres',
      'execution-report': 'Rapport annuel d’exécution',
      'social-condition': 'Condition sociale',
      'environmental-condition': 'Condition environnementale',
      'award-criteria': 'Critères d’attribution',
      specifications: 'Spécifications techniques',
      'need-definition': 'Définition du besoin',
      'responsible-purchasing-scheme': 'SPASER',
      'rotation-of-operators': 'Choix de l’opérateur',
    },
    reason: {
      procedure: 'Choix de la procédure',
      allotment: 'Allotissement',
      reservation: 'Réservation',
      'small-lots': 'Petits lots',
      'social-condition': 'Condition sociale',
    },
    toWriteHeading: french`À compléter :`,
    toWrite: {
      procedure:
        'la procédure retenue ; si elle est plus exigeante que la plus légère, pourquoi ; si elle est de gré à gré, l’offre retenue et ce qui la rend pertinente.',
      allotment: 'le découpage retenu et sa raison (lieux, métiers, taille).',
      reservation: 'les lots réservés, à quelles structures, et ce que l’on sait de l’offre.',
      'small-lots': 'les lots passés à part et leur somme.',
      'social-condition': 'la clause prévue et son volume, ou la dérogation choisie et ses motifs.',
    },
    reserved: (lots, reservation) => french`${lots} : réservation ${reservation}.`,
    reservation: {
      insertion: 'aux structures d’insertion',
      disability: 'au secteur du handicap',
      'insertion-and-disability': 'aux structures d’insertion et au secteur du handicap',
      prison: 'au travail en prison',
      'prison-and-others': 'au travail en prison et à d’autres structures',
      'social-economy': 'à l’économie sociale et solidaire',
    },
    mayReserve: (names) => french`La règle permet de réserver : ${names}.`,
    noneReserved: 'Aucun lot n’est donné pour réservé.',
    columns: { route: 'Voie', answer: 'Réponse', lots: 'Pour', procedure: 'Passation' },
  };
}
