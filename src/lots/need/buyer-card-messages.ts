/**
 * The texts of the card of a buyer.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of {@link buyerCard}, by the codes of its findings.
 *
 * @internal
 */
export const buyerCardMessages: Messages = {
  'lots/buyer-title/oph': { fr: 'OPH, le {day}', en: 'OPH (public housing office), on {day}' },
  'lots/buyer-title/esh': { fr: 'ESH (société anonyme d’HLM), le {day}', en: 'ESH (social housing company), on {day}' },
  'lots/buyer-title/hlm-cooperative': { fr: 'Société coopérative d’HLM, le {day}', en: 'HLM co-operative, on {day}' },
  'lots/buyer-title/sem': {
    fr: 'SEM agréée pour le logement social, le {day}',
    en: 'SEM approved for social housing, on {day}',
  },
  'lots/buyer-title/local-authority': {
    fr: 'Collectivité territoriale ou groupement, le {day}',
    en: 'Local authority or grouping, on {day}',
  },
  'lots/buyer-title/local-public-body': {
    fr: 'Établissement public local, le {day}',
    en: 'Local public establishment, on {day}',
  },
  'lots/buyer-title/state': { fr: 'État, le {day}', en: 'The State, on {day}' },
  'lots/buyer-title/state-public-body': {
    fr: 'Établissement public administratif de l’État, le {day}',
    en: 'Administrative establishment of the State, on {day}',
  },
  'lots/buyer-title/state-industrial-body': {
    fr: 'Établissement public industriel et commercial de l’État, le {day}',
    en: 'Industrial and commercial establishment of the State, on {day}',
  },
  'lots/buyer-title/other-body': {
    fr: 'Autre acheteur soumis au code, le {day}',
    en: 'Other buyer subject to the code, on {day}',
  },
  'lots/buyer-nature/local-public-establishment': {
    fr: 'Établissement public local.',
    en: 'A local public establishment.',
  },
  'lots/buyer-nature/private-company': { fr: 'Société de droit privé.', en: 'A private company.' },
  'lots/buyer-nature/local-authority': {
    fr: 'Collectivité territoriale ou groupement.',
    en: 'A local authority or a grouping.',
  },
  'lots/buyer-nature/state': { fr: 'Personne publique : l’État.', en: 'A public person: the State.' },
  'lots/buyer-nature/state-public-establishment': {
    fr: 'Établissement public de l’État, sans caractère industriel ou commercial.',
    en: 'A public establishment of the State, neither industrial nor commercial.',
  },
  'lots/buyer-nature/state-industrial-establishment': {
    fr: 'Établissement public de l’État à caractère industriel et commercial.',
    en: 'An industrial and commercial public establishment of the State.',
  },
  'lots/buyer-nature/other-body': {
    fr: 'Autre personne, publique ou privée, que le code soumet à ses règles.',
    en: 'Another person, public or private, that the code binds.',
  },
  'lots/buyer-follows-the-code': {
    fr: 'Depuis le 1er avril 2016, ses marchés suivent les règles communes de la commande publique ; pour une SEM, ceux de son activité de logement social.',
    en: 'Since 1 April 2016 its contracts follow the common rules of public procurement; for a SEM, those of its social housing.',
  },
  'lots/buyer-authority/other': {
    fr: 'Pouvoir adjudicateur autre que central : c’est le seuil européen des autres pouvoirs adjudicateurs qui compte.',
    en: 'A contracting authority that is not central: the European threshold of other contracting authorities counts.',
  },
  'lots/buyer-authority/central': {
    fr: 'Autorité publique centrale : c’est le seuil européen le plus bas qui compte pour les fournitures et services.',
    en: 'A central authority: the lowest European threshold counts for supplies and services.',
  },
  'lots/buyer-authority/as-declared': {
    fr: 'Certains établissements publics de l’État sont des autorités publiques centrales, d’autres non : dites-le pour connaître le seuil européen.',
    en: 'Some public establishments of the State are central authorities, others are not: say which to know the European threshold.',
  },
  'lots/buyer-contracting-entity': {
    fr: 'Pour une activité de réseau, comme un réseau de chaleur, l’acheteur serait entité adjudicatrice, avec un seuil européen plus élevé. Aucune source lue ne le confirme pour un bailleur : vérifiez-le.',
    en: 'For a network activity, such as a heat network, the buyer would be a contracting entity, with a higher European threshold. No source read confirms it for a landlord: check it.',
  },
  'lots/buyer-contract-law/administrative': {
    fr: 'Ses marchés sont des contrats administratifs : le juge administratif en connaît.',
    en: 'Its contracts are administrative: the administrative court hears of them.',
  },
  'lots/buyer-contract-law/private-law': {
    fr: 'Ses marchés sont des contrats de droit privé : le juge judiciaire en connaît.',
    en: 'Its contracts are private-law contracts: the judicial court hears of them.',
  },
  'lots/buyer-contract-law/by-legal-form': {
    fr: 'Ses marchés sont administratifs s’il est une personne publique, de droit privé sinon.',
    en: 'Its contracts are administrative if it is a public person, private-law contracts otherwise.',
  },
  'lots/buyer-publicity/R2131-12': {
    fr: 'Procédures adaptées : publicité libre pour les petits montants, puis BOAMP ou journal d’annonces légales jusqu’au seuil européen.',
    en: 'Adapted procedures: free publicity for small amounts, then the BOAMP or a legal gazette up to the European threshold.',
  },
  'lots/buyer-publicity/R2131-13': {
    fr: 'Procédures adaptées : l’acheteur choisit librement une publicité adaptée au marché, quelle que soit la valeur.',
    en: 'Adapted procedures: the buyer freely chooses a publicity suited to the contract, whatever its value.',
  },
  'lots/buyer-publicity/disputed': {
    fr: 'Procédures adaptées : les commentaires rangent un OPH, établissement public local, parmi les acheteurs tenus au BOAMP ou à un journal d’annonces légales à partir d’un certain montant ; l’article R2100-1, qui nomme les OPH, les range parmi ceux dont la publicité est libre. Publier au BOAMP ou dans un tel journal met à l’abri.',
    en: 'Adapted procedures: commentaries sort an OPH, a local public establishment, with the buyers bound to the BOAMP or a legal gazette from a certain amount on; article R2100-1, which names OPH, ranks them with those whose publicity is free. Publishing in one of them is safe.',
  },
  'lots/buyer-advances/bound': {
    fr: 'Une avance est obligatoire au-delà du montant et du délai du code.',
    en: 'An advance is compulsory above the amount and the time of the code.',
  },
  'lots/buyer-advances/not-bound': {
    fr: 'Une avance n’est jamais obligatoire ; le marché peut en prévoir une.',
    en: 'An advance is never compulsory; the contract may provide for one.',
  },
  'lots/buyer-advances/disputed': {
    fr: 'Avance : obligatoire pour un établissement public local selon l’article L2191-1, facultative pour les OPH selon les articles R2100-1 et R2191-1. En prévoir une met à l’abri.',
    en: 'Advance: compulsory for a local public establishment by article L2191-1, optional for OPH by articles R2100-1 and R2191-1. Providing for one is safe.',
  },
  'lots/buyer-committee/private-hlm-bodies': {
    fr: 'Une commission d’appel d’offres examine candidatures et offres des marchés supérieurs au seuil européen ; l’organisme en fixe la composition, le fonctionnement et les pouvoirs.',
    en: 'A tender committee examines applications and tenders of contracts above the European threshold; the body decides who sits, how it works and what it may do.',
  },
  'lots/buyer-committee/own-rules': {
    fr: 'La commission d’appel d’offres d’un OPH suivait alors des règles propres.',
    en: 'The tender committee of an OPH then followed rules of its own.',
  },
  'lots/buyer-report/above-european-threshold': {
    fr: 'Un rapport annuel d’exécution des mêmes marchés est transmis au conseil.',
    en: 'A yearly report on how the same contracts were carried out goes to the board.',
  },
  'lots/buyer-report/unsettled': {
    fr: 'Que le rapport annuel d’exécution des mêmes marchés soit dû par un OPH n’est pas tranché ; le présenter met à l’abri.',
    en: 'Whether an OPH owes the yearly report on how the same contracts were carried out is not settled; presenting it is safe.',
  },
  'lots/buyer-scheme/every-buyer': {
    fr: 'Tout acheteur qui dépense plus de {above} sur une année civile adopte un schéma de promotion des achats socialement et écologiquement responsables.',
    en: 'Every buyer that spends more than {above} in a calendar year adopts a scheme of socially and ecologically responsible purchases.',
  },
  'lots/buyer-scheme/local-authorities-and-statutory-buyers': {
    fr: 'Un schéma de promotion des achats responsables est adopté au-delà de {above} d’achats sur un an par les collectivités et les acheteurs dont le statut est déterminé par la loi.',
    en: 'A scheme of responsible purchases is adopted above {above} of purchases in a year by local authorities and buyers whose status is set by law.',
  },
  'lots/buyer-design-build': {
    fr: 'Pour des logements locatifs aidés, la conception-réalisation se passe des raisons techniques demandées aux autres acheteurs.',
    en: 'For aided rental housing, design-build does without the technical reasons asked of other buyers.',
  },
  'lots/buyer-design-competition': {
    fr: 'Pas de concours obligatoire pour la maîtrise d’œuvre de ses bâtiments ; pour une SEM, dans son activité agréée.',
    en: 'No compulsory competition for the design of its buildings; for a SEM, within its approved activity.',
  },
  'lots/buyer-before-the-code': {
    fr: 'Avant le 1er avril 2019, le juge du contrat, la publicité des procédures adaptées et les acheteurs tenus d’accorder une avance n’ont pas été lus : les vérifier dans les textes de 2015 et de 2016.',
    en: 'Before 1 April 2019, the court of the contract, the publicity of adapted procedures and the buyers bound to grant an advance were not read: check them in the texts of 2015 and 2016.',
  },
};
