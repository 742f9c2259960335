/**
 * The texts of the fixed-term contracts of insertion workers.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of `insertionContract`, by the codes of its findings.
 *
 * @internal
 */
export const insertionContractMessages: Messages = {
  'siae/insertion-contract-kind': {
    fr: 'Une structure de type {kind} ne signe pas de CDDI : seuls les EI, les AI et les ACI le peuvent. Demandez-lui sous quel contrat ses salariés travaillent.',
    en: 'A structure of kind {kind} signs no CDDI: only an EI, an AI or an ACI may. Ask it under which contract its people work.',
  },
  'siae/insertion-contract-minimum': {
    fr: 'Un CDDI dure au moins {months} : jusqu’au {shortest} au moins, et celui-ci finit le {last}. Plus court, il n’est permis qu’à une personne condamnée dont la peine est aménagée.',
    en: 'A CDDI lasts at least {months}: up to {shortest} at least, and this one ends on {last}. A shorter one is only for a sentenced person with an adapted sentence.',
  },
  'siae/insertion-contract-minimum-unknown': {
    fr: 'Le contrat finit le {last}, avant le {shortest} : moins de {months}. Demandez si le salarié a été condamné et bénéficie d’un aménagement de peine, seul cas permis.',
    en: 'The contract ends on {last}, before {shortest}: less than {months}. Ask whether the worker was sentenced and has an adapted sentence, the only case allowed.',
  },
  'siae/insertion-contract-minimum-waived': {
    fr: 'Le contrat finit le {last}, avant le {shortest} : la durée minimale de {months} ne s’applique pas à un salarié condamné dont la peine est aménagée.',
    en: 'The contract ends on {last}, before {shortest}: the shortest length of {months} does not apply to a sentenced worker with an adapted sentence.',
  },
  'siae/insertion-contract-maximum': {
    fr: 'Un CDDI dure au plus {months}, renouvellements compris : jusqu’au {latest}, et celui-ci finit le {last}. Au-delà, il faut un cas de prolongation prévu par la loi.',
    en: 'A CDDI lasts at most {months}, renewals included: up to {latest}, and this one ends on {last}. Beyond, it takes a case of extension of the law.',
  },
  'siae/insertion-contract-extended': {
    fr: 'Le contrat finit le {last}, après le terme ordinaire du {latest} : les prolongations indiquées couvrent ces jours, sous les conditions données pour chacune.',
    en: 'The contract ends on {last}, after the ordinary end of {latest}: the extensions given cover these days, under the conditions given for each.',
  },
  'siae/insertion-contract-not-extended': {
    fr: 'Le contrat finit le {last}, après le terme ordinaire du {latest} : aucune prolongation valable ne couvre le {uncovered}. Arrêtez le contrat la veille ou corrigez la prolongation.',
    en: 'The contract ends on {last}, after the ordinary end of {latest}: no valid extension covers {uncovered}. End the contract the day before or put the extension right.',
  },
  'siae/insertion-contract-extension-training': {
    fr: 'Pour achever une formation en cours, le contrat peut être renouvelé jusqu’à la fin de celle-ci : elle finit le {ends}, le renouvellement commence le {from} et le contrat finit le {last}.',
    en: 'So that a training in progress is finished, the contract may be renewed up to its end: it ends on {ends}, the renewal begins on {from} and the contract ends on {last}.',
  },
  'siae/insertion-contract-extension-age': {
    fr: 'La prolongation des salariés âgés demande au moins {minimum} ans : le salarié en a {age}.',
    en: 'The extension of older workers asks for at least {minimum} years of age: the worker is {age}.',
  },
  'siae/insertion-contract-extension-difficulty': {
    fr: 'La prolongation demande, outre l’âge ou le handicap, des difficultés particulières qui font obstacle à une insertion durable.',
    en: 'Beyond age or disability, the extension asks for particular difficulties that stand in the way of lasting work.',
  },
  'siae/insertion-contract-extension-difficulty-unknown': {
    fr: 'Demandez si le salarié rencontre des difficultés particulières qui font obstacle à une insertion durable : la prolongation en dépend.',
    en: 'Ask whether the worker meets particular difficulties that stand in the way of lasting work: the extension depends on it.',
  },
  'siae/insertion-contract-extension-decider': {
    fr: 'La prolongation est accordée par un prescripteur ou, si la structure a recruté directement, par celle-ci.',
    en: 'The extension is granted by a prescriber or, where the structure recruited directly, by the structure itself.',
  },
  'siae/insertion-contract-extension-decider-unknown': {
    fr: 'Demandez qui a prolongé le contrat, un prescripteur ou la structure, et si celle-ci avait recruté directement : elle ne le peut que dans ce cas.',
    en: 'Ask who extended the contract, a prescriber or the structure, and whether it recruited directly: only then may it extend.',
  },
  'siae/insertion-contract-extension-prescriber': {
    fr: 'Dans une association intermédiaire, seul un prescripteur prolonge le contrat : obtenez son accord.',
    en: 'In an association intermédiaire, only a prescriber extends the contract: obtain its agreement.',
  },
  'siae/insertion-contract-extension-prescriber-unknown': {
    fr: 'Demandez qui a prolongé le contrat : dans une association intermédiaire, seul un prescripteur le peut.',
    en: 'Ask who extended the contract: in an association intermédiaire, only a prescriber may.',
  },
  'siae/insertion-contract-extension-by-structure': {
    fr: 'La structure qui a recruté directement peut prolonger le contrat, mais seul un prescripteur prolonge le parcours, et l’aide au poste suit le parcours. Les textes ne s’accordent pas. Lecture retenue : sans prescripteur, le contrat peut courir mais l’aide n’est pas acquise. Faites confirmer la prolongation par un prescripteur.',
    en: 'A structure that recruited directly may extend the contract, but only a prescriber extends the path, and the aid follows the path. The texts do not agree. Reading used: without a prescriber, the contract may run but the aid is not secured. Have a prescriber confirm the extension.',
  },
  'siae/insertion-contract-extension-reason': {
    fr: 'Les difficultés particulièrement importantes n’ouvrent pas de prolongation du contrat dans une entreprise d’insertion : ce cas est propre aux AI et aux ACI.',
    en: 'Very serious difficulties open no extension of the contract in an entreprise d’insertion: the case is only for an AI or an ACI.',
  },
  'siae/insertion-contract-extension-decisions': {
    fr: 'Pour des difficultés particulièrement importantes, chaque décision de prolongation vaut au plus {months} : prévoyez une nouvelle décision ensuite.',
    en: 'For very serious difficulties, each decision to extend is for at most {months}: plan a new decision after that.',
  },
  'siae/insertion-contract-extension-total': {
    fr: 'Pour des difficultés particulièrement importantes, le contrat dure au plus {months} en tout : jusqu’au {latest}, et celui-ci finit le {last}.',
    en: 'For very serious difficulties, the contract lasts at most {months} in all: up to {latest}, and this one ends on {last}.',
  },
  'siae/insertion-contract-total-in-path': {
    fr: 'L’article sur le contrat ne fixe pas de total pour ce motif : la limite est celle du parcours, à vérifier à part.',
    en: 'The article on the contract sets no total for this reason: the limit is that of the path, to be checked apart.',
  },
  'siae/insertion-contract-maximum-hours': {
    fr: 'Heures par semaine : {hours}. Elles peuvent varier sans dépasser la durée légale : {maximum}.',
    en: 'Hours a week: {hours}. They may vary without going beyond the legal week: {maximum}.',
  },
  'siae/insertion-contract-minimum-hours': {
    fr: 'Heures par semaine : {hours}. Il en faut au moins {minimum}, sauf dérogation du préfet : cumul avec un autre contrat à temps partiel ou, dans un ACI, risque de grande exclusion.',
    en: 'Hours a week: {hours}. It takes at least {minimum}, unless the prefect allows fewer: another part-time contract or, in an ACI, a risk of great exclusion.',
  },
  'siae/insertion-contract-hours-derogated': {
    fr: 'Heures par semaine du {first} au {last} : {hours}, au lieu de {minimum} au moins. La dérogation du préfet couvre ces jours, sous les conditions données.',
    en: 'Hours a week from {first} to {last}: {hours}, instead of at least {minimum}. The prefect’s derogation covers these days, under the conditions given.',
  },
  'siae/insertion-contract-hours-not-derogated': {
    fr: 'Heures par semaine du {first} au {last} : {hours}, au lieu de {minimum} au moins. Aucune dérogation valable ne couvre le {uncovered} : portez les heures à {minimum} ou obtenez la décision du préfet.',
    en: 'Hours a week from {first} to {last}: {hours}, instead of at least {minimum}. No valid derogation covers {uncovered}: raise the hours to {minimum} or obtain the prefect’s decision.',
  },
  'siae/insertion-contract-derogation-unread': {
    fr: 'Le texte qui règle cette dérogation n’a été lu qu’à partir du décret de 2021 : demandez à la structure celui sur lequel la décision se fonde.',
    en: 'The text on this derogation was only read from the decree of 2021 on: ask the structure which one the decision rests on.',
  },
  'siae/insertion-contract-derogation-decision': {
    fr: 'Moins d’heures que le minimum demande une décision du préfet : aucune n’est indiquée. Demandez-la.',
    en: 'Fewer hours than the minimum takes a decision of the prefect: none is given. Ask for it.',
  },
  'siae/insertion-contract-derogation-late': {
    fr: 'La décision du préfet, du {decided}, est postérieure au premier jour qu’elle vise, le {first} : aucun texte lu ne dit qu’elle vaut pour le passé. Faites-le confirmer.',
    en: 'The prefect’s decision, of {decided}, comes after the first day it is for, {first}: no text read says that it holds for the past. Have it confirmed.',
  },
  'siae/insertion-contract-cumulation-employer': {
    fr: 'Cumul : l’autre employeur ne doit être ni une SIAE ni une entreprise adaptée.',
    en: 'Two part-time contracts: the other employer must be neither a SIAE nor an entreprise adaptée.',
  },
  'siae/insertion-contract-cumulation-path': {
    fr: 'Cumul : il n’est possible qu’après {months} de parcours, soit à partir du {from} ; il commence le {first}.',
    en: 'Two part-time contracts: only after {months} of path, from {from} on; they begin on {first}.',
  },
  'siae/insertion-contract-cumulation-path-unknown': {
    fr: 'Cumul à partir du {first} : demandez quel jour le parcours a commencé, il doit compter {months} au moins.',
    en: 'Two part-time contracts from {first} on: ask on which day the path began, at least {months} must have passed.',
  },
  'siae/insertion-contract-cumulation-hours': {
    fr: 'Cumul : {here} ici et {elsewhere} chez l’autre employeur, {total} en tout. Il faut un temps plein ou au moins {minimum}.',
    en: 'Two part-time contracts: {here} here and {elsewhere} with the other employer, {total} in all. It takes full time or at least {minimum}.',
  },
  'siae/insertion-contract-cumulation-length': {
    fr: 'Cumul : chaque décision du préfet vaut au plus {months}.',
    en: 'Two part-time contracts: each decision of the prefect is for at most {months}.',
  },
  'siae/insertion-contract-cumulation-renewals': {
    fr: 'Cumul : la décision du préfet n’est renouvelable qu’une fois ; décisions indiquées : {decisions}.',
    en: 'Two part-time contracts: the prefect’s decision is renewed once only; decisions given: {decisions}.',
  },
  'siae/insertion-contract-cumulation-promise': {
    fr: 'Cumul : il faut une promesse d’embauche de l’autre employeur.',
    en: 'Two part-time contracts: it takes a promise of hire by the other employer.',
  },
  'siae/insertion-contract-cumulation-promise-unknown': {
    fr: 'Cumul : demandez si l’autre employeur a fait une promesse d’embauche, elle est exigée.',
    en: 'Two part-time contracts: ask whether the other employer promised to hire, it is required.',
  },
  'siae/insertion-contract-cumulation-plan': {
    fr: 'Cumul : il faut un plan d’accompagnement.',
    en: 'Two part-time contracts: it takes a plan of support.',
  },
  'siae/insertion-contract-cumulation-plan-unknown': {
    fr: 'Cumul : demandez s’il y a un plan d’accompagnement, il est exigé.',
    en: 'Two part-time contracts: ask whether there is a plan of support, it is required.',
  },
  'siae/insertion-contract-great-difficulty-kind': {
    fr: 'La dérogation pour risque de grande exclusion n’existe que dans un atelier et chantier d’insertion.',
    en: 'The derogation for a risk of great exclusion only exists in an atelier et chantier d’insertion.',
  },
  'siae/insertion-contract-great-difficulty-length': {
    fr: 'Dérogation du {first} au {last} : elle vaut au plus {months}, sauf celle d’un seul salarié, prolongée pour achever une action, dans la limite de celle-ci.',
    en: 'Derogation from {first} to {last}: it is for at most {months}, save that of one worker, prolonged to finish an action, within its length.',
  },
  'siae/insertion-contract-great-difficulty-length-unknown': {
    fr: 'Dérogation du {first} au {last}, plus de {months} : demandez quand finit l’action qu’elle permet d’achever, elle ne peut aller au-delà.',
    en: 'Derogation from {first} to {last}, more than {months}: ask when the action that it lets finish ends, it may not go further.',
  },
  'siae/insertion-contract-great-difficulty-again': {
    fr: 'Dérogation collective du {first} au {last} par plusieurs décisions de {months} au plus : le texte ne dit pas si une seconde peut suivre la première. Faites-le confirmer par le préfet.',
    en: 'Collective derogation from {first} to {last} by several decisions of at most {months}: the text does not say whether a second may follow the first. Have the prefect confirm it.',
  },
  'siae/insertion-contract-great-difficulty-written': {
    fr: 'La durée réduite pour grande difficulté doit être écrite dans le contrat.',
    en: 'Fewer hours for great difficulty must be written in the contract.',
  },
  'siae/insertion-contract-great-difficulty-written-unknown': {
    fr: 'Demandez si le contrat prévoit la durée réduite pour grande difficulté : elle doit y être écrite.',
    en: 'Ask whether the contract provides for fewer hours for great difficulty: it must be written there.',
  },
  'siae/insertion-contract-immersion': {
    fr: 'Immersions chez d’autres employeurs (PMSMP) : {immersion} sur {contract} de contrat ; elles en prennent au plus {share}. Jours du calendrier, faute de mesure dans le texte.',
    en: 'Immersion with other employers (PMSMP): {immersion} out of {contract} of contract; at most {share} of it. Calendar days, since the text gives no measure.',
  },
  'siae/insertion-contract-no-end-indemnity': {
    fr: 'L’indemnité de fin de contrat de 10 % n’est pas due à la fin d’un CDDI : un prix n’a pas à la compter.',
    en: 'The indemnity of 10% at the end of a fixed-term contract is not due after a CDDI: a price need not count it.',
  },
};
