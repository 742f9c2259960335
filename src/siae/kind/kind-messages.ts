/**
 * The texts on kinds of structure and their legal forms.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of {@link kindCard} and {@link legalFormOfKind}, by the codes of their findings.
 *
 * @internal
 */
export const kindMessages: Messages = {
  'siae/kind-card-title': {
    fr: '{kind} : {name}, au {day}',
    en: '{kind}: {name}, on {day}',
  },
  'siae/kind-statute': {
    fr: 'Le type {kind} est l’une des quatre structures de l’insertion par l’activité économique. Demander sa convention avec l’État et l’annexe financière de l’année.',
    en: '{kind} is one of the four kinds of insertion structure. Ask for its convention with the State and the financial annex of the year.',
  },
  'siae/kind-experiment': {
    fr: 'Le type {kind} tient à une expérimentation, retenue jusqu’au {lastDay} compris : pour un marché qui dure au-delà, vérifier qu’un texte l’a prolongée.',
    en: 'The kind {kind} rests on an experiment, taken to last until {lastDay}, included: for a contract that goes beyond, check that a text has prolonged it.',
  },
  'siae/kind-ended-unless-prolonged': {
    fr: 'L’expérimentation dont relève le type {kind} est arrivée à son terme après le {lastDay}, dernier jour retenu par prudence. Aucun texte lu ne la prolonge : à confirmer avant de s’appuyer dessus.',
    en: 'The experiment that the kind {kind} rests on reached its term after {lastDay}, the last day taken for prudence. No text read prolongs it: to be confirmed before one relies on it.',
  },
  'siae/kind-neighbour': {
    fr: 'Le type {kind} n’est pas une structure de l’insertion par l’activité économique : un marché réservé à celles-ci ne lui est pas ouvert à ce titre. Vérifier quelle réserve lui convient.',
    en: 'The kind {kind} is no insertion structure: a contract reserved for those is not open to it as such. Check which reservation suits it.',
  },
  'siae/kind-unconfirmed/legal-forms': {
    fr: 'Aucun texte lu ne confirme les formes juridiques du type {kind} : demander ses statuts à la structure.',
    en: 'No text read confirms the legal forms of the kind {kind}: ask the structure for its articles.',
  },
  'siae/kind-unconfirmed/vat': {
    fr: 'Aucun texte lu ne confirme la TVA du type {kind} : demander son régime au fournisseur.',
    en: 'No text read confirms the VAT of the kind {kind}: ask the supplier for its regime.',
  },
  'siae/kind-unconfirmed/vat-of-public-body': {
    fr: 'Aucun texte lu ne confirme la TVA d’un organisme public qui porte une structure de type {kind} : lui demander son régime.',
    en: 'No text read confirms the VAT of a public body that runs a structure of kind {kind}: ask it for its regime.',
  },
  'siae/kind-vat-to-ask': {
    fr: 'La TVA d’une association qui porte une structure de type {kind} se juge au cas par cas et ne se déduit pas de sa nature : lui demander si ses prestations sont taxées.',
    en: 'The VAT of an association that runs a structure of kind {kind} is judged case by case and does not follow from what it is: ask it whether its services are taxed.',
  },
  'siae/kind-social-enterprise': {
    fr: 'Une structure de type {kind} est de plein droit une entreprise solidaire d’utilité sociale (ESUS) si les conditions de l’économie sociale et solidaire, d’échelle des salaires et de titres non cotés sont réunies. L’agrément se demande tout de même.',
    en: 'A structure of kind {kind} is by right a social enterprise (ESUS) if the conditions on the social economy, on the pay scale and on unlisted shares are met. The approval must still be asked for.',
  },
  'siae/kind-levy-deduction': {
    fr: 'L’acheteur déduit de sa contribution pour l’emploi des travailleurs handicapés {share} du prix hors taxes, net des matières, des produits, de la sous-traitance et des frais intermédiaires et de vente, dans la limite d’un plafond.',
    en: 'The buyer deducts from its disability levy {share} of the price excluding tax, net of materials, products, subcontracting, intermediate and selling costs, up to a ceiling.',
  },
  'siae/kind-no-levy-deduction': {
    fr: 'Un achat à une structure de type {kind} n’ouvre droit à aucune déduction de la contribution pour l’emploi des travailleurs handicapés.',
    en: 'A purchase from a structure of kind {kind} gives no deduction from the disability levy.',
  },
  'siae/legal-form/any': {
    fr: 'Une structure de type {kind} peut prendre toute forme juridique.',
    en: 'A structure of kind {kind} may take any legal form.',
  },
  'siae/legal-form/association': {
    fr: 'Une structure de type {kind} est nécessairement une association, et celle-ci en est une.',
    en: 'A structure of kind {kind} must be an association, and this one is.',
  },
  'siae/legal-form/not-an-association': {
    fr: 'Une structure de type {kind} est nécessairement une association : une structure d’une autre forme n’en est pas une. Vérifier la convention et la nature de la structure.',
    en: 'A structure of kind {kind} must be an association: a structure of another form is none. Check the convention and the kind of the structure.',
  },
  'siae/legal-form/unknown-form': {
    fr: 'Une structure de type {kind} est nécessairement une association, et la forme juridique indiquée n’est pas précise : demander ses statuts à la structure.',
    en: 'A structure of kind {kind} must be an association, and the legal form given says too little: ask the structure for its articles.',
  },
  'siae/legal-form/holders-of-a-worksite': {
    fr: 'Une structure de type {kind} est portée par un organisme d’une liste fermée. Cette forme peut être celle d’un porteur de la liste, et n’en dit pas plus : vérifier le porteur.',
    en: 'A structure of kind {kind} is run by a body of a closed list. This form may be that of a holder on the list, and tells no more: check the holder.',
  },
  'siae/legal-form/commercial-holder': {
    fr: 'Une structure de type {kind} est portée par un organisme d’une liste fermée, où une société commerciale n’entre pas selon la lecture retenue : elle n’est pas un « organisme de droit privé à but non lucratif ». Aucune décision n’a été trouvée : demander la convention de la structure.',
    en: 'A structure of kind {kind} is run by a body of a closed list, on which a commercial company does not fit in the reading used: it is no “private non-profit body”. No ruling was found: ask for the convention of the structure.',
  },
  'siae/legal-form/cooperative-holder': {
    fr: 'Une structure de type {kind} est portée par un organisme d’une liste fermée. Qu’une coopérative (SCIC) y entre comme organisme à but non lucratif n’est pas établi, et la lecture retenue ne l’admet ni ne l’écarte : demander la convention de la structure.',
    en: 'A structure of kind {kind} is run by a body of a closed list. Whether a cooperative (SCIC) fits on it as a non-profit body is not settled, and the reading used neither admits nor rules it out: ask for the convention of the structure.',
  },
  'siae/legal-form/unknown-holder': {
    fr: 'Une structure de type {kind} est portée par un organisme d’une liste fermée, et la forme juridique indiquée ne dit pas s’il y figure : demander de quel organisme il s’agit.',
    en: 'A structure of kind {kind} is run by a body of a closed list, and the legal form given does not tell whether it is on it: ask which body it is.',
  },
  'siae/legal-form/holder-not-listed': {
    fr: 'Une structure de type {kind} est portée par un organisme d’une liste fermée, où un établissement public social ou médico-social ne figure pas. Demander sur quelle convention la structure s’appuie.',
    en: 'A structure of kind {kind} is run by a body of a closed list, on which a public social or medico-social establishment is not. Ask which convention the structure relies on.',
  },
  'siae/legal-form/non-profit': {
    fr: 'Une structure de type {kind} est un groupement à but non lucratif, ce que cette forme permet.',
    en: 'A structure of kind {kind} is a non-profit group, which this form allows.',
  },
  'siae/legal-form/ask-whether-non-profit': {
    fr: 'Une structure de type {kind} est un groupement à but non lucratif, ce que cette forme ne dit pas : demander ses statuts à la structure.',
    en: 'A structure of kind {kind} is a non-profit group, which this form does not tell: ask the structure for its articles.',
  },
  'siae/legal-form/no-rule-read': {
    fr: 'Aucune règle lue n’impose une forme juridique au type {kind}.',
    en: 'No rule that was read asks a legal form of the kind {kind}.',
  },
};
