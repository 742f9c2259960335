/**
 * The texts of contracts of insertion services.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of {@link insertionServices}, by the codes of its findings.
 *
 * @internal
 */
export const insertionServicesMessages: Messages = {
  'lots/insertion-services/object': {
    fr: 'L’objet du marché est l’insertion sociale et professionnelle ; le chantier ou le service n’en est que le support : encadrement technique, accompagnement et formation sont ce qui est acheté.',
    en: 'The object of the contract is social and professional integration; the work or service is only its support: supervision, support of people and training are what is bought.',
  },
  'lots/insertion-services/object-unknown': {
    fr: 'Cette voie suppose que l’objet même du marché soit l’insertion, le chantier ou le service n’en étant que le support : dire si c’est le cas.',
    en: 'This route supposes that the very object of the contract is integration, the work or service being only its support: say whether it is.',
  },
  'lots/insertion-services/object-other': {
    fr: 'L’objet du marché est un chantier ou un service, non l’insertion elle-même : ce n’est pas un marché de services d’insertion.',
    en: 'The object of the contract is a work or a service, not integration itself: it is no contract of insertion services.',
  },
  'lots/insertion-services/opens-with-object': {
    fr: 'La voie s’ouvrirait pour un autre besoin : acheter l’insertion elle-même, avec le chantier ou le service pour support.',
    en: 'The route would open for another need: to buy integration itself, with the work or service as its support.',
  },
  'lots/insertion-services/adapted': {
    fr: 'Un marché de services sociaux ou d’autres services spécifiques peut être passé en procédure adaptée, quelle que soit sa valeur.',
    en: 'A contract for social or other specific services may be passed by adapted procedure, whatever its value.',
  },
  'lots/insertion-services/service-unknown': {
    fr: 'La procédure adaptée quelle que soit la valeur suppose un service de la liste annexée : donner le code CPV principal, ou dire que le service figure sur la liste.',
    en: 'The adapted procedure whatever the value supposes a service of the annexed list: give the main CPV code, or say that the service is on the list.',
  },
  'lots/insertion-services/service-listed': {
    fr: 'Le code CPV {cpv} semble figurer sur la liste annexée des services sociaux et autres services spécifiques, qui n’a pas été lue : l’y vérifier.',
    en: 'The CPV code {cpv} seems to be on the annexed list of social and other specific services, which was not read: check it there.',
  },
  'lots/insertion-services/service-outside': {
    fr: 'Le code CPV {cpv} ne semble pas figurer sur la liste annexée des services sociaux et autres services spécifiques, qui n’a pas été lue : l’y vérifier avant d’écarter la procédure formalisée.',
    en: 'The CPV code {cpv} seems not to be on the annexed list of social and other specific services, which was not read: check it there before leaving the formalised procedure aside.',
  },
  'lots/insertion-services/service-not-known': {
    fr: 'Rien de ce qui a été lu ne dit si le code CPV {cpv} figure sur la liste annexée des services sociaux et autres services spécifiques : l’y vérifier, et prendre pour code principal celui du service d’insertion et non celui de son support.',
    en: 'Nothing that was read says whether the CPV code {cpv} is on the annexed list of social and other specific services: check it there, and take as main code that of the insertion service and not that of its support.',
  },
  'lots/insertion-services/mixed-social': {
    fr: 'Les services sociaux ({social}) valent plus que les autres services ({other}) : le marché suit les règles des services sociaux.',
    en: 'The social services ({social}) are worth more than the other services ({other}): the contract follows the rules of social services.',
  },
  'lots/insertion-services/mixed-other': {
    fr: 'Les services sociaux ({social}) ne valent pas plus que les autres services ({other}) : le marché suit les règles des autres services.',
    en: 'The social services ({social}) are not worth more than the other services ({other}): the contract follows the rules of the other services.',
  },
  'lots/insertion-services/mixed-not-determinable': {
    fr: 'La part des services sociaux ne peut être distinguée de celle des autres services : le marché suit les règles des autres services.',
    en: 'The part of the social services cannot be told from that of the other services: the contract follows the rules of the other services.',
  },
  'lots/insertion-services/concerns': {
    fr: 'L’attribution tient compte des particularités de ces services : qualité, continuité, accessibilité, prix abordable, disponibilité, exhaustivité, besoins et participation des usagers, publics défavorisés compris, innovation.',
    en: 'The award takes into account what these services are: quality, continuity, accessibility, affordability, availability, completeness, needs and involvement of users, disadvantaged ones included, innovation.',
  },
  'lots/insertion-services/made-for': {
    fr: 'Ces marchés sont conçus pour les ateliers et chantiers d’insertion (ACI), mais ne leur sont pas réservés.',
    en: 'These contracts are made for insertion workshops and worksites (ACI), but are not reserved for them.',
  },
  'lots/insertion-services/competent': {
    fr: 'L’acheteur est compétent en matière d’insertion, selon ce qui est déclaré : le texte ou les statuts qui le prévoient sont à joindre au dossier.',
    en: 'The buyer is competent for insertion, as stated: put the text or the statutes that say so in the file.',
  },
  'lots/insertion-services/not-competent': {
    fr: 'L’acheteur n’est pas compétent en matière d’insertion : il ne peut acheter l’insertion pour elle-même.',
    en: 'The buyer is not competent for insertion: it cannot buy integration for its own sake.',
  },
  'lots/insertion-services/opens-with-competence': {
    fr: 'La voie s’ouvrirait si un organisme compétent en matière d’insertion, tel que le département ou l’intercommunalité, passait le marché.',
    en: 'The route would open if a body competent for insertion, such as the département or the inter-municipal body, awarded the contract.',
  },
  'lots/insertion-services/competence-unknown': {
    fr: 'Acheter l’insertion pour elle-même suppose d’en avoir la compétence (département, intercommunalité, organisme spécialisé) : dire si l’acheteur l’a.',
    en: 'To buy integration for its own sake takes competence for it (département, inter-municipal body, specialised body): say whether the buyer has it.',
  },
  'lots/insertion-services/competence-landlord': {
    fr: 'La compétence d’un organisme HLM en matière d’insertion est douteuse : l’article ne vise que des actions de développement social menées dans le cadre d’un contrat de ville. Faire confirmer cette compétence, ou passer par un organisme qui l’a.',
    en: 'Whether an HLM body is competent for insertion is doubtful: the article only names social-development actions in the frame of a city contract. Have it confirmed, or go through a body that is competent.',
  },
  'lots/insertion-services/competence-city-contract': {
    fr: 'Dans le cadre d’un contrat de ville, un organisme HLM peut prendre part à des actions de développement social utiles aux habitants des quartiers d’habitat social. Qu’il puisse à ce titre acheter l’insertion se soutient, mais aucune décision lue ne le dit : le faire confirmer.',
    en: 'In the frame of a city contract an HLM body may take part in social-development actions useful to the residents of social-housing districts. That it may buy integration by this is argued, but no ruling read says so: have it confirmed.',
  },
};
