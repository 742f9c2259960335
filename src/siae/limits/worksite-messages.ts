/**
 * The texts of the sales and of the holders of an ACI.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of `worksiteSales` and `worksiteHolder`, by the keys of their explanations and the codes of their findings.
 *
 * @internal
 */
export const worksiteMessages: Messages = {
  // Steps of an explanation.
  'siae/worksite-sales': {
    fr: 'Recettes de commercialisation',
    en: 'Sales',
  },
  'siae/worksite-costs': {
    fr: 'Charges liées aux activités',
    en: 'Costs linked to the activities',
  },
  'siae/worksite-sales-more': {
    fr: 'Recettes du contrat envisagé',
    en: 'Sales of the contract in view',
  },
  'siae/worksite-costs-more': {
    fr: 'Charges du contrat envisagé',
    en: 'Costs of the contract in view',
  },
  'siae/worksite-sales-after': {
    fr: 'Recettes avec le contrat envisagé',
    en: 'Sales with the contract in view',
  },
  'siae/worksite-costs-after': {
    fr: 'Charges avec le contrat envisagé',
    en: 'Costs with the contract in view',
  },
  'siae/worksite-share': {
    fr: 'Part des recettes dans les charges liées aux activités',
    en: 'Sales as a share of the linked costs',
  },
  'siae/worksite-cap': {
    fr: 'Plafond, à ne pas atteindre',
    en: 'Cap, not to be reached',
  },
  'siae/worksite-cap-decided': {
    fr: 'Plafond de la décision du préfet, compris',
    en: 'Cap of the prefect’s decision, included',
  },
  'siae/worksite-whole': {
    fr: 'Ensemble des charges liées',
    en: 'All the linked costs',
  },
  'siae/worksite-limit': {
    fr: 'Plafond en euros, au centime inférieur',
    en: 'Cap in euros, down to the cent',
  },
  'siae/worksite-cent': {
    fr: 'Un centime, pour rester sous le plafond',
    en: 'One cent, to stay below the cap',
  },
  'siae/worksite-maximum': {
    fr: 'Recettes les plus hautes permises',
    en: 'Highest sales allowed',
  },
  'siae/worksite-headroom': {
    fr: 'Recettes encore permises',
    en: 'Sales still allowed',
  },
  // Findings.
  'siae/worksite-sales-below-cap/now': {
    fr: 'Les recettes de {sales} sont sous {cap} des charges liées aux activités ({costs}) : il reste {headroom}, jusqu’à {maximum}.',
    en: 'Sales of {sales} are below {cap} of the costs linked to the activities ({costs}): {headroom} are left, up to {maximum}.',
  },
  'siae/worksite-sales-below-cap/after': {
    fr: 'Avec le contrat envisagé, les recettes de {sales} restent sous {cap} des charges liées aux activités ({costs}) : il reste {headroom}, jusqu’à {maximum}.',
    en: 'With the contract in view, sales of {sales} stay below {cap} of the costs linked to the activities ({costs}): {headroom} are left, up to {maximum}.',
  },
  'siae/worksite-sales-not-below-cap/now': {
    fr: 'Les recettes de {sales} ne sont pas sous {cap} des charges liées aux activités ({costs}) : elles dépassent de {headroom} le plus haut montant permis, {maximum}. Il faut vendre moins, ou obtenir du préfet un taux plus élevé.',
    en: 'Sales of {sales} are not below {cap} of the costs linked to the activities ({costs}): they are {headroom} above the highest amount allowed, {maximum}. Sell less, or obtain a higher share from the prefect.',
  },
  'siae/worksite-sales-not-below-cap/after': {
    fr: 'Avec le contrat envisagé, les recettes de {sales} ne sont pas sous {cap} des charges liées aux activités ({costs}) : elles dépassent de {headroom} le plus haut montant permis, {maximum}. Réduisez le contrat, ou demandez à la structure si le préfet a relevé le taux.',
    en: 'With the contract in view, sales of {sales} are not below {cap} of the costs linked to the activities ({costs}): they are {headroom} above the highest amount allowed, {maximum}. Make the contract smaller, or ask the structure whether the prefect raised the share.',
  },
  'siae/worksite-sales-within-decision/now': {
    fr: 'Les recettes de {sales} tiennent dans les {cap} des charges liées aux activités ({costs}) que permet la décision du préfet, tant que des entreprises locales n’assurent pas déjà ces activités : il reste {headroom}, jusqu’à {maximum}.',
    en: 'Sales of {sales} fit in the {cap} of the costs linked to the activities ({costs}) that the prefect’s decision allows, as long as local firms do not provide these activities already: {headroom} are left, up to {maximum}.',
  },
  'siae/worksite-sales-within-decision/after': {
    fr: 'Avec le contrat envisagé, les recettes de {sales} tiennent dans les {cap} des charges liées aux activités ({costs}) que permet la décision du préfet, tant que des entreprises locales n’assurent pas déjà ces activités : il reste {headroom}, jusqu’à {maximum}.',
    en: 'With the contract in view, sales of {sales} fit in the {cap} of the costs linked to the activities ({costs}) that the prefect’s decision allows, as long as local firms do not provide these activities already: {headroom} are left, up to {maximum}.',
  },
  'siae/worksite-sales-above-decision/now': {
    fr: 'Les recettes de {sales} dépassent de {headroom} les {cap} des charges liées aux activités ({costs}) que permet la décision du préfet, soit {maximum} : il faut vendre moins.',
    en: 'Sales of {sales} are {headroom} above the {cap} of the costs linked to the activities ({costs}) that the prefect’s decision allows, which is {maximum}: sell less.',
  },
  'siae/worksite-sales-above-decision/after': {
    fr: 'Avec le contrat envisagé, les recettes de {sales} dépassent de {headroom} les {cap} des charges liées aux activités ({costs}) que permet la décision du préfet, soit {maximum} : réduisez le contrat.',
    en: 'With the contract in view, sales of {sales} are {headroom} above the {cap} of the costs linked to the activities ({costs}) that the prefect’s decision allows, which is {maximum}: make the contract smaller.',
  },
  'siae/worksite-sales-opinion-unknown/now': {
    fr: 'Les recettes de {sales} ne tiennent que dans les {cap} des charges liées aux activités ({costs}) de la décision du préfet, qui suppose un avis favorable : demandez à la structure de le produire.',
    en: 'Sales of {sales} fit only in the {cap} of the costs linked to the activities ({costs}) of the prefect’s decision, which takes a favourable opinion: ask the structure to show it.',
  },
  'siae/worksite-sales-opinion-unknown/after': {
    fr: 'Avec le contrat envisagé, les recettes de {sales} ne tiennent que dans les {cap} des charges liées aux activités ({costs}) de la décision du préfet, qui suppose un avis favorable : demandez à la structure de le produire.',
    en: 'With the contract in view, sales of {sales} fit only in the {cap} of the costs linked to the activities ({costs}) of the prefect’s decision, which takes a favourable opinion: ask the structure to show it.',
  },
  'siae/worksite-sales-no-costs/now': {
    fr: 'Sans charges liées aux activités, aucune recette n’est permise, or il y en a {sales} : vérifiez ces charges avec la structure.',
    en: 'Without costs linked to the activities no sales are allowed, and there are {sales}: check these costs with the structure.',
  },
  'siae/worksite-sales-no-costs/after': {
    fr: 'Sans charges liées aux activités, aucune recette n’est permise, or il y en aurait {sales} avec le contrat envisagé : vérifiez ces charges avec la structure.',
    en: 'Without costs linked to the activities no sales are allowed, and there would be {sales} with the contract in view: check these costs with the structure.',
  },
  'siae/worksite-sales-nothing-sold/now': {
    fr: 'Ni recettes ni charges liées aux activités : il n’y a rien à comparer.',
    en: 'Neither sales nor costs linked to the activities: there is nothing to compare.',
  },
  'siae/worksite-sales-nothing-sold/after': {
    fr: 'Ni recettes ni charges liées aux activités, même avec le contrat envisagé : il n’y a rien à comparer.',
    en: 'Neither sales nor costs linked to the activities, even with the contract in view: there is nothing to compare.',
  },
  'siae/worksite-decision-not-in-force': {
    fr: 'La décision du préfet qui porte le plafond à {decided} à partir du {from} ne couvre pas le {on} : elle n’est pas comptée. Demandez à la structure si elle en a une autre.',
    en: 'The prefect’s decision that raises the cap to {decided} from {from} on does not cover {on}: it is not counted. Ask the structure whether it has another one.',
  },
  'siae/worksite-decision-without-opinion': {
    fr: 'La décision du préfet du {from} porte le plafond à {decided} sans avis favorable ({body}) : elle n’est pas comptée.',
    en: 'The prefect’s decision of {from} raises the cap to {decided} without a favourable opinion ({body}): it is not counted.',
  },
  'siae/worksite-decision-opinion-unknown': {
    fr: 'La décision du préfet du {from} porte le plafond à {decided}, ce qui suppose un avis favorable ({body}) : elle n’est pas comptée tant qu’il n’est pas produit. Demandez-le à la structure.',
    en: 'The prefect’s decision of {from} raises the cap to {decided}, which takes a favourable opinion ({body}): it is not counted until that is shown. Ask the structure for it.',
  },
  'siae/worksite-decision-part-of-year': {
    fr: 'La décision du préfet qui porte le plafond à {decided} ne couvre pas toute l’année du {on} ; l’article ne dit pas ce qu’elle vaut pour les recettes de l’année. Lecture retenue : elle vaut pour toute l’année tant qu’elle couvre le jour demandé. Faites-le confirmer par la DDETS.',
    en: 'The prefect’s decision that raises the cap to {decided} does not cover the whole year of {on}; the article does not say what it is worth for the sales of the year. Reading used: it is worth for the whole year while it covers the day asked for. Have it confirmed by the DDETS.',
  },
  'siae/worksite-income-is-not-the-base': {
    fr: 'Les recettes font {ofIncome} de l’ensemble des produits ({income}), ce qui ne compte pas : le plafond se prend sur les charges liées aux activités ({costs}).',
    en: 'Sales are {ofIncome} of all the income ({income}), which does not matter: the cap is taken of the costs linked to the activities ({costs}).',
  },
  'siae/worksite-holder-listed': {
    fr: 'Ce porteur est sur la liste de ceux qui peuvent porter un ACI.',
    en: 'This holder is on the list of those who may run an ACI.',
  },
  'siae/worksite-holder-conditions-unknown': {
    fr: 'Un organisme privé à but non lucratif peut porter un ACI s’il a pour objet l’embauche de personnes en difficulté et des activités surtout d’utilité sociale : demandez ses statuts.',
    en: 'A private non-profit body may run an ACI if its object is to hire people in difficulty and its activities are mainly of social utility: ask for its statutes.',
  },
  'siae/worksite-holder-conditions-unmet': {
    fr: 'Un organisme privé ne peut porter un ACI que s’il a pour objet l’embauche de personnes en difficulté et des activités surtout d’utilité sociale, ce qui n’est pas le cas : demandez sur quelle convention il s’appuie.',
    en: 'A private body may run an ACI only if its object is to hire people in difficulty and its activities are mainly of social utility, which is not the case: ask which convention it relies on.',
  },
  'siae/worksite-holder-commercial': {
    fr: 'Une société commerciale n’entre pas dans les mots de la liste, « organisme de droit privé à but non lucratif » ; aucune décision n’a été trouvée. Lecture retenue : elle n’est pas sur la liste, sauf convention ACI signée, à demander.',
    en: 'A commercial company does not fit the words of the list, “private non-profit body”; no ruling was found. Reading used: it is not on the list, unless it shows a signed ACI convention, to be asked for.',
  },
  'siae/worksite-holder-cooperative': {
    fr: 'Qu’une coopérative soit un organisme à but non lucratif n’est pas établi (le doute porte surtout sur la SCIC). Lecture retenue : elle n’est pas sur la liste, sauf convention ACI signée, à demander.',
    en: 'Whether a cooperative is a non-profit body is not settled (the doubt is mostly about the SCIC). Reading used: it is not on the list, unless it shows a signed ACI convention, to be asked for.',
  },
  'siae/worksite-holder-form-unclear': {
    fr: 'Cette forme juridique ne dit pas si le porteur est sur la liste : demandez de quel organisme il s’agit.',
    en: 'This legal form does not tell whether the holder is on the list: ask which body it is.',
  },
  'siae/worksite-holder-not-listed': {
    fr: 'Ce porteur n’est pas sur la liste, qui est fermée : il ne peut pas porter un ACI. Demandez sur quelle convention il s’appuie.',
    en: 'This holder is not on the list, which is closed: it may not run an ACI. Ask which convention it relies on.',
  },
  'siae/worksite-holder-not-read': {
    fr: 'La liste des porteurs d’ACI n’a pas été lue dans sa version de ce jour : demandez la convention ACI de la structure.',
    en: 'The list of those who may run an ACI was not read in its version of that day: ask for the ACI convention of the structure.',
  },
};
