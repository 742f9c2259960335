/**
 * The texts of the papers of contracts.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of {@link contractPapers}, by the codes of its findings.
 *
 * @internal
 */
export const papersMessages: Messages = {
  'lots/written-contract-due': {
    fr: 'Le marché est conclu par écrit : il répond à un besoin de {need}, au moins égal à {threshold}.',
    en: 'The contract is concluded in writing: it answers a need of {need}, at least {threshold}.',
  },
  'lots/written-contract-not-due': {
    fr: 'Aucun écrit n’est exigé pour un besoin de {need}, inférieur à {threshold}. Un devis accepté ou un bon de commande garde la preuve de l’accord.',
    en: 'No writing is asked for below {threshold}; the need is {need}. An accepted quote or an order keeps proof of what was agreed.',
  },
  'lots/buyer-profile-due': {
    fr: 'Un avis est publié pour un besoin de {need} (seuil : {threshold}) : mettre les documents de la consultation sur le profil d’acheteur, gratuitement, dès la publication de l’avis, qui en donne l’adresse.',
    en: 'A notice is published for a need of {need} (threshold: {threshold}): put the consultation documents on the buyer profile, free of charge, as soon as the notice is published; the notice gives the address.',
  },
  'lots/buyer-profile-if-notice': {
    fr: 'Si un avis est publié, les documents de la consultation sont mis sur le profil d’acheteur (besoin de {need}, seuil : {threshold}). Sans avis, ils sont remis par tout moyen ; ils sont gratuits dans tous les cas.',
    en: 'If a notice is published, the consultation documents are put on the buyer profile (need of {need}, threshold: {threshold}). Without a notice they are handed over by any means; they are free of charge in every case.',
  },
  'lots/buyer-profile-not-due': {
    fr: 'La mise des documents de la consultation sur le profil d’acheteur suppose un besoin d’au moins {threshold} et la publication d’un avis ; le besoin est de {need}. S’il y a des documents, ils sont gratuits.',
    en: 'Putting the consultation documents on the buyer profile supposes a need of at least {threshold} and the publication of a notice; the need is {need}. Documents, if any, are free of charge.',
  },
  'lots/buyer-profile-before': {
    fr: 'Les règles du profil d’acheteur d’avant octobre 2018 n’ont pas été lues : vérifier dans le décret de 2016 et ses dispositions transitoires.',
    en: 'The rules on buyer profiles of before October 2018 were not read: check the decree of 2016 and its transitional provisions.',
  },
  'lots/electronic-exchanges-due': {
    fr: 'Les échanges de la procédure sont électroniques, sauf raison technique (outils, formats ou équipement particuliers, maquettes et échantillons, sécurité).',
    en: 'The exchanges of the procedure are electronic, but for a technical reason (special tools, formats or equipment, models and samples, security).',
  },
  'lots/electronic-exchanges-social': {
    fr: 'Services sociaux ou spécifiques : les échanges électroniques ne sont pas obligatoires.',
    en: 'Social or specific services: electronic exchanges are not compulsory.',
  },
  'lots/electronic-exchanges-dispensed': {
    fr: 'Marché sans publicité ni mise en concurrence pour un besoin de {need}, inférieur au seuil européen ({threshold}) : les échanges électroniques ne sont pas obligatoires.',
    en: 'Contract without publicity or competition for a need of {need}, below the European threshold ({threshold}): electronic exchanges are not compulsory.',
  },
  'lots/electronic-exchanges-dispensed-lot': {
    fr: 'Marché sans publicité ni mise en concurrence, mais pour un besoin de {need} qui atteint le seuil européen ({threshold}) : les échanges restent électroniques, sauf raison technique.',
    en: 'Contract without publicity or competition, but for a need of {need}, which reaches the European threshold ({threshold}): the exchanges stay electronic, but for a technical reason.',
  },
  'lots/electronic-exchanges-before-the-code': {
    fr: 'Les règles des échanges électroniques d’avant le code de la commande publique n’ont pas été lues : vérifier dans le décret de 2016.',
    en: 'The rules on electronic exchanges of before the code of public procurement were not read: check the decree of 2016.',
  },
  'lots/essential-data-none-yet': {
    fr: 'La publication des données essentielles ne commence qu’en octobre 2018.',
    en: 'The publication of essential data starts in October 2018 only.',
  },
  'lots/essential-data-due': {
    fr: 'Publier les données essentielles du marché ({contract}) et de chaque modification : il répond à un besoin de {need}, au moins égal à {threshold}. C’est le besoin qui compte, même pour un petit marché.',
    en: 'Publish the essential data of the contract ({contract}) and of each modification: it answers a need of {need}, at least {threshold}. The need counts, even for a small contract.',
  },
  'lots/essential-data-not-due': {
    fr: 'Aucune donnée essentielle à publier pour un besoin de {need}, inférieur à {threshold}.',
    en: 'No essential data to publish for a need of {need}, below {threshold}.',
  },
  'lots/essential-data-outside-both': {
    fr: 'Besoin de {need}, inférieur à {threshold}, confié après mise en concurrence : ni données essentielles ni liste annuelle, qui ne vise que les marchés de l’article R2122-8. Le texte ne le dit pas en toutes lettres : c’est la lecture retenue.',
    en: 'Need of {need}, below {threshold}, awarded after competition: neither essential data nor the yearly list, which concerns contracts of article R2122-8 only. The text does not say so in words: it is the reading used.',
  },
  'lots/essential-data-innovative': {
    fr: 'Besoin de {need}, inférieur à {threshold}, passé comme achat innovant : ni données essentielles ni liste annuelle, qui ne vise que les marchés de l’article R2122-8. Le texte ne le dit pas en toutes lettres : c’est la lecture retenue.',
    en: 'Need of {need}, below {threshold}, awarded as an innovative purchase: neither essential data nor the yearly list, which concerns contracts of article R2122-8 only. The text does not say so in words: it is the reading used.',
  },
  'lots/essential-data-or-list': {
    fr: 'Marché de {contract}, d’au moins {from}, conclu au titre de l’article R2122-8 pour un besoin inférieur à {threshold} : publier ses données essentielles, ou l’inscrire sur la liste annuelle (objet, montant HT, date, nom et code postal de l’attributaire), sur le support de son choix.',
    en: 'Contract of {contract}, at least {from}, awarded under article R2122-8 for a need below {threshold}: publish its essential data, or enter it in the yearly list (object, amount excl. VAT, date, name and postcode of the winner), on a support of the buyer’s choice.',
  },
  'lots/essential-data-dispensed-unsettled': {
    fr: 'Marché de {contract}, d’au moins {from}, conclu au titre de l’article R2122-8 pour un besoin de {need}, au moins égal à {threshold} : le premier alinéa de l’article R2196-1 demande les données essentielles, le dernier admet la liste annuelle sans fixer de plafond. Lecture sûre : publier les données essentielles.',
    en: 'Contract of {contract}, at least {from}, awarded under article R2122-8 for a need of {need}, at least {threshold}: the first paragraph of article R2196-1 asks for essential data, the last one admits the yearly list without a ceiling. Safe reading: publish the essential data.',
  },
  'lots/essential-data-portal/data-gouv': {
    fr: 'Les données essentielles sont publiées sur le portail national data.gouv.fr.',
    en: 'Essential data are published on the national portal data.gouv.fr.',
  },
  'lots/essential-data-portal/buyer-profile': {
    fr: 'Les données essentielles sont publiées sur le profil d’acheteur.',
    en: 'Essential data are published on the buyer profile.',
  },
  'lots/essential-data-deadline': {
    fr: 'Marché notifié le {notified} : données essentielles publiées dans les {months}, au plus tard le {last}. Une modification ouvre un nouveau délai.',
    en: 'Contract notified on {notified}: essential data published within {months}, on {last} at the latest. A modification opens a new period.',
  },
  'lots/essential-data-yearly-list': {
    fr: 'La liste annuelle paraît entre le {first} et le {last}, pour un marché conclu l’année de sa notification.',
    en: 'The yearly list comes out between {first} and {last}, if the contract is concluded in the year in which it is notified.',
  },
  'lots/essential-data-by-notification': {
    fr: 'Si le marché est notifié à partir du {from}, les règles nouvelles s’appliquent, quel que soit le jour de la consultation : données sur data.gouv.fr, liste annuelle pour les marchés dispensés. Indiquer le jour de notification.',
    en: 'If the contract is notified from {from} on, the new rules apply, whatever the day of the consultation: data on data.gouv.fr, a yearly list for dispensed contracts. State the day of notification.',
  },
  'lots/turnover-ceiling': {
    fr: 'Si un chiffre d’affaires annuel minimal est exigé des candidats, il ne dépasse pas {ceiling} ({times} fois le montant estimé du marché ou du lot, {contract}), sauf raison tenant à l’objet ou à l’exécution, écrite dans les documents de la consultation. Un plafond trop haut écarte les structures d’insertion.',
    en: 'If candidates are asked for a minimum yearly turnover, it does not exceed {ceiling} ({times} times the estimated amount of the contract or lot, {contract}), but for a reason of object or performance, written in the consultation documents. Too high a figure keeps insertion structures out.',
  },
};
