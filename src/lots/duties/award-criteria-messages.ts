/**
 * The texts of the award criteria.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of the award criteria, by the codes of their findings.
 *
 * @internal
 */
export const awardCriteriaMessages: Messages = {
  'lots/award-criteria-before-environment': {
    fr: 'L’offre la plus avantageuse est choisie sur le prix seul, pour des fournitures ou services standardisés dont la qualité ne peut pas varier, sur le coût seul, ou sur plusieurs critères liés à l’objet du marché ou à son exécution, dont le prix ou le coût. L’insertion peut être l’un de ces critères.',
    en: 'The most advantageous tender is chosen on the price alone, for standardised supplies or services whose quality cannot vary, on the cost alone, or on several criteria linked to the object of the contract or to its performance, the price or the cost among them. Insertion may be one of them.',
  },
  'lots/award-criteria-environmental': {
    fr: 'L’offre la plus avantageuse est choisie sur le coût seul, s’il prend en compte les caractéristiques environnementales de l’offre, ou sur plusieurs critères liés à l’objet du marché ou à son exécution, dont le prix ou le coût et au moins un critère environnemental. Le prix seul n’est plus permis. L’insertion peut être l’un des critères.',
    en: 'The most advantageous tender is chosen on the cost alone, if it takes the environmental characteristics of the tender into account, or on several criteria linked to the object of the contract or to its performance, the price or the cost among them and one environmental criterion at least. The price alone is no longer allowed. Insertion may be one of the criteria.',
  },
  'lots/award-criteria-not-asked': {
    fr: 'Sans mise en concurrence, aucun critère d’attribution n’est exigé : retenir une offre pertinente et faire bon usage des deniers publics. Si plusieurs offres sont comparées, dire sur quels critères.',
    en: 'Without competition no award criterion is asked for: choose a relevant offer and make good use of public money. If several offers are compared, say on which criteria.',
  },
  'lots/award-criteria-without-competition': {
    fr: 'Aucun texte ne dit si les règles des critères valent pour un marché dispensé de mise en concurrence dont plusieurs offres sont comparées : par prudence, les suivre, et choisir une offre pertinente.',
    en: 'No text says whether the rules on criteria hold for a contract dispensed from competition of which several offers are compared: to be safe follow them, and choose a relevant offer.',
  },
  'lots/award-price-alone-closed': {
    fr: 'Le prix seul n’est plus un critère permis pour cette date : retenir le coût, s’il prend en compte les caractéristiques environnementales de l’offre, ou plusieurs critères dont un au moins les prend en compte.',
    en: 'The price alone is no longer allowed on that day: take the cost, if it takes the environmental characteristics of the tender into account, or several criteria one of which does at least.',
  },
  'lots/award-price-alone-works': {
    fr: 'Le prix seul est réservé aux fournitures et services standardisés : pour des travaux, retenir le coût ou plusieurs critères.',
    en: 'The price alone is for standardised supplies and services only: for works take the cost or several criteria.',
  },
  'lots/award-price-alone-standardised/met': {
    fr: 'Le prix peut être le seul critère : le marché n’achète que des fournitures ou services standardisés dont la qualité ne peut pas varier.',
    en: 'The price may be the only criterion: the contract buys only standardised supplies or services whose quality cannot vary.',
  },
  'lots/award-price-alone-standardised/breached': {
    fr: 'Le prix ne peut pas être le seul critère : le marché n’achète pas seulement des fournitures ou services standardisés. Retenir le coût ou plusieurs critères.',
    en: 'The price may not be the only criterion: the contract does not buy only standardised supplies or services. Take the cost or several criteria.',
  },
  'lots/award-price-alone-standardised/uncertain': {
    fr: 'Le prix ne peut être le seul critère que pour des fournitures ou services standardisés dont la qualité ne peut pas varier d’un opérateur à l’autre : dire si c’est le cas.',
    en: 'The price may be the only criterion only for standardised supplies or services whose quality cannot vary from one operator to another: say whether that is so.',
  },
  'lots/award-cost-alone': {
    fr: 'Le coût, déterminé selon une approche globale, peut être le seul critère.',
    en: 'The cost, determined in a global approach, may be the only criterion.',
  },
  'lots/award-cost-alone-environmental/met': {
    fr: 'Le coût peut être le seul critère : il prend en compte les caractéristiques environnementales de l’offre.',
    en: 'The cost may be the only criterion: it takes the environmental characteristics of the tender into account.',
  },
  'lots/award-cost-alone-environmental/breached': {
    fr: 'Le coût ne peut être le seul critère que s’il prend en compte les caractéristiques environnementales de l’offre : les y ajouter, par exemple par le coût du cycle de vie, ou retenir plusieurs critères.',
    en: 'The cost may be the only criterion only if it takes the environmental characteristics of the tender into account: add them, through the life-cycle cost for instance, or take several criteria.',
  },
  'lots/award-cost-alone-environmental/uncertain': {
    fr: 'Le coût ne peut être le seul critère que s’il prend en compte les caractéristiques environnementales de l’offre : dire si c’est le cas.',
    en: 'The cost may be the only criterion only if it takes the environmental characteristics of the tender into account: say whether it does.',
  },
  'lots/award-several': {
    fr: 'Plusieurs critères, dont le prix ou le coût, sont permis s’ils ne sont pas discriminatoires et sont liés à l’objet du marché ou à son exécution.',
    en: 'Several criteria, the price or the cost among them, are allowed if they do not discriminate and are linked to the object of the contract or to its performance.',
  },
  'lots/award-several-environmental/met': {
    fr: 'Plusieurs critères, dont le prix ou le coût, sont permis : l’un au moins prend en compte les caractéristiques environnementales de l’offre.',
    en: 'Several criteria, the price or the cost among them, are allowed: one at least takes the environmental characteristics of the tender into account.',
  },
  'lots/award-several-environmental/breached': {
    fr: 'Aucun des critères ne prend en compte les caractéristiques environnementales de l’offre : en ajouter un.',
    en: 'None of the criteria takes the environmental characteristics of the tender into account: add one.',
  },
  'lots/award-several-environmental/uncertain': {
    fr: 'L’un au moins des critères doit prendre en compte les caractéristiques environnementales de l’offre : dire si c’est le cas.',
    en: 'One of the criteria at least must take the environmental characteristics of the tender into account: say whether one does.',
  },
  'lots/award-criterion-not-linked': {
    fr: 'Un critère n’est lié ni à l’objet du marché ni à ses conditions d’exécution : le retirer, ou le rattacher à ce que le titulaire fera dans ce marché.',
    en: 'A criterion is linked neither to the object of the contract nor to its conditions of performance: take it out, or tie it to what the contractor will do in this contract.',
  },
  'lots/award-insertion-criterion': {
    fr: 'L’insertion peut être l’un des critères, même sans clause d’insertion dans le marché, dès lors qu’une partie au moins des prestations peut être exécutée par des personnes en insertion ; un poids de {weight} a été jugé régulier.',
    en: 'Insertion may be one of the criteria, even without an insertion clause in the contract, as soon as part at least of the work can be done by people in insertion; a weight of {weight} was found lawful.',
  },
  'lots/award-insertion-link-not-said': {
    fr: 'Un critère d’insertion doit être lié à l’objet du marché ou à son exécution ; un poids de {weight} a été jugé régulier là où une partie des prestations pouvait être exécutée par des personnes en insertion. Dire si c’est le cas ici.',
    en: 'A criterion on insertion must be linked to the object of the contract or to its performance; a weight of {weight} was found lawful where part of the work could be done by people in insertion. Say whether that is so here.',
  },
  'lots/award-insertion-needs-several': {
    fr: 'Un critère unique ne laisse pas de place à l’insertion : retenir plusieurs critères, dont le prix ou le coût ; un poids de {weight} pour l’insertion a été jugé régulier.',
    en: 'A single criterion leaves no room for insertion: take several criteria, the price or the cost among them; a weight of {weight} for insertion was found lawful.',
  },
};
