/**
 * The texts of the fixed-term contracts of insertion workers: length and extensions; the hours have theirs apart.
 */
import type { Messages } from '../../core/index.js';
import { insertionContractHoursMessages } from './insertion-contract-hours-messages.js';

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
  'siae/insertion-contract-minimum-waiver-unread': {
    fr: 'Le contrat finit le {last}, avant le {shortest} : moins de {months}. Dans une association intermédiaire, la dispense pour aménagement de peine n’a été lue que dans une rédaction de 2020 : faites-la confirmer avant de signer.',
    en: 'The contract ends on {last}, before {shortest}: less than {months}. In an association intermédiaire, the waiver for an adapted sentence was only read in a wording of 2020: have it confirmed before signing.',
  },
  'siae/insertion-contract-maximum': {
    fr: 'Un CDDI dure au plus {months}, renouvellements compris : jusqu’au {latest}, et celui-ci finit le {last}. Au-delà, il faut un cas de prolongation prévu par la loi.',
    en: 'A CDDI lasts at most {months}, renewals included: up to {latest}, and this one ends on {last}. Beyond, it takes a case of extension of the law.',
  },
  'siae/insertion-contract-extended': {
    fr: 'Le contrat finit le {last}, après le terme ordinaire du {latest} : les prolongations indiquées couvrent ces jours.',
    en: 'The contract ends on {last}, after the ordinary end of {latest}: the extensions given cover these days.',
  },
  'siae/insertion-contract-extended-unknown': {
    fr: 'Le contrat finit le {last}, après le terme ordinaire du {latest} : on ne sait pas si une prolongation couvre ces jours. Il manque les faits demandés pour chacune.',
    en: 'The contract ends on {last}, after the ordinary end of {latest}: it is not known whether an extension covers these days. The facts asked for on each are missing.',
  },
  'siae/insertion-contract-extended-late': {
    fr: 'Le contrat finit le {last}, après le terme ordinaire du {latest} : une prolongation a été décidée trop tard pour que ces jours soient sûrs. Lecture retenue : une décision ne vaut pas pour des jours passés. Faites-la confirmer.',
    en: 'The contract ends on {last}, after the ordinary end of {latest}: an extension was decided too late for these days to be sure. Reading used: a decision does not hold for days gone by. Have it confirmed.',
  },
  'siae/insertion-contract-extended-without-aid': {
    fr: 'Le contrat finit le {last}, après le terme ordinaire du {latest}. Lecture retenue : le contrat peut courir, mais l’aide au poste n’est pas acquise pour ces jours, car elle suit le parcours, que seul un prescripteur prolonge et qui a une durée totale. Faites confirmer par un prescripteur.',
    en: 'The contract ends on {last}, after the ordinary end of {latest}. Reading used: the contract may run, but the aid is not secured for these days, since it follows the path, which only a prescriber extends and which has a total length. Have a prescriber confirm.',
  },
  'siae/insertion-contract-extension-not-needed': {
    fr: 'Cette prolongation ne remplit pas toutes ses conditions, ou il manque des faits pour le dire. Les autres couvrent ou peuvent couvrir ces jours : le contrat est jugé sans elle.',
    en: 'This extension does not meet all its conditions, or facts are missing to tell. The others cover these days or may: the contract is judged without it.',
  },
  'siae/insertion-contract-not-extended': {
    fr: 'Le contrat finit le {last}, après le terme ordinaire du {latest} : aucune prolongation valable ne couvre le {uncovered}. Arrêtez le contrat la veille ou corrigez la prolongation.',
    en: 'The contract ends on {last}, after the ordinary end of {latest}: no valid extension covers {uncovered}. End the contract the day before or put the extension right.',
  },
  'siae/insertion-contract-extension-training': {
    fr: 'Formation en cours : elle finit le {ends}, le renouvellement qui permet de l’achever commence le {from} et le contrat finit le {last}.',
    en: 'Training in progress: it ends on {ends}, the renewal that lets the worker finish it begins on {from} and the contract ends on {last}.',
  },
  'siae/insertion-contract-extension-training-over': {
    fr: 'Formation : elle finit le {ends}, avant le {from} où commencerait le renouvellement. Elle ne peut prolonger le contrat jusqu’au {last}.',
    en: 'Training: it ends on {ends}, before {from} when the renewal would begin. It cannot extend the contract up to {last}.',
  },
  'siae/insertion-contract-extension-training-start': {
    fr: 'Formation commencée le {start}, au plus tard le {eve} : elle est en cours au terme ordinaire du contrat.',
    en: 'Training begun on {start}, by {eve}: it is in progress at the ordinary end of the contract.',
  },
  'siae/insertion-contract-extension-training-start-unknown': {
    fr: 'Demandez quel jour la formation a commencé : elle doit être en cours au terme ordinaire du contrat, le {eve}.',
    en: 'Ask on which day the training began: it must be in progress at the ordinary end of the contract, on {eve}.',
  },
  'siae/insertion-contract-extension-training-later': {
    fr: 'Formation commencée le {start}, après le terme ordinaire du contrat, le {eve} : elle n’était pas en cours et ne prolonge pas le contrat.',
    en: 'Training begun on {start}, after the ordinary end of the contract, on {eve}: it was not in progress and does not extend the contract.',
  },
  'siae/insertion-contract-extension-age': {
    fr: 'La prolongation des salariés âgés demande au moins {minimum} ans : le salarié en a {age}.',
    en: 'The extension of older workers asks for at least {minimum} years of age: the worker is {age}.',
  },
  'siae/insertion-contract-extension-difficulty': {
    fr: 'Le salarié rencontre des difficultés particulières qui font obstacle à une insertion durable, comme la prolongation le demande.',
    en: 'The worker meets particular difficulties that stand in the way of lasting work, as the extension asks.',
  },
  'siae/insertion-contract-extension-no-difficulty': {
    fr: 'La prolongation demande, outre l’âge ou le handicap, des difficultés particulières qui font obstacle à une insertion durable : le salarié n’en rencontre pas.',
    en: 'Beyond age or disability, the extension asks for particular difficulties that stand in the way of lasting work: the worker meets none.',
  },
  'siae/insertion-contract-extension-difficulty-unknown': {
    fr: 'Demandez si le salarié rencontre des difficultés particulières qui font obstacle à une insertion durable : la prolongation en dépend.',
    en: 'Ask whether the worker meets particular difficulties that stand in the way of lasting work: the extension depends on it.',
  },
  'siae/insertion-contract-extension-decider': {
    fr: 'La prolongation a été accordée par un prescripteur.',
    en: 'The extension was granted by a prescriber.',
  },
  'siae/insertion-contract-extension-no-decider': {
    fr: 'La structure a prolongé le contrat d’un salarié qu’elle n’a pas recruté directement : seul un prescripteur le peut. Obtenez son accord.',
    en: 'The structure extended the contract of a worker whom it did not recruit directly: only a prescriber may. Obtain its agreement.',
  },
  'siae/insertion-contract-extension-decider-unknown': {
    fr: 'Demandez qui a prolongé le contrat, un prescripteur ou la structure, et si celle-ci avait recruté directement : elle ne le peut que dans ce cas.',
    en: 'Ask who extended the contract, a prescriber or the structure, and whether it recruited directly: only then may it extend.',
  },
  'siae/insertion-contract-extension-prescriber': {
    fr: 'La prolongation a été accordée par un prescripteur, seul à le pouvoir dans une association intermédiaire.',
    en: 'The extension was granted by a prescriber, who alone may in an association intermédiaire.',
  },
  'siae/insertion-contract-extension-no-prescriber': {
    fr: 'L’association intermédiaire a prolongé elle-même le contrat : seul un prescripteur le peut. Obtenez son accord.',
    en: 'The association intermédiaire extended the contract itself: only a prescriber may. Obtain its agreement.',
  },
  'siae/insertion-contract-extension-decided-unknown': {
    fr: 'Demandez quel jour la prolongation a été accordée : il faut qu’elle l’ait été avant le {from}, tant que le contrat courait.',
    en: 'Ask on which day the extension was granted: it must have been before {from}, while the contract was running.',
  },
  'siae/insertion-contract-extension-late': {
    fr: 'La prolongation, décidée le {decided}, vise des jours à partir du {first} : le contrat à prolonger était déjà fini, et aucun texte lu ne dit qu’elle vaut pour le passé. Lecture retenue : elle ne vaut pas pour les jours d’avant la décision. Faites-la confirmer.',
    en: 'The extension, decided on {decided}, is for days from {first} on: the contract to extend was already over, and no text read says that it holds for the past. Reading used: it does not hold for days before the decision. Have it confirmed.',
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
    fr: 'Difficultés particulièrement importantes : chaque décision de prolongation indiquée s’en tient à {months}.',
    en: 'Very serious difficulties: each decision to extend that is given keeps to {months}.',
  },
  'siae/insertion-contract-extension-decision-long': {
    fr: 'Difficultés particulièrement importantes : une décision de prolongation dépasse {months}, le plus qu’elle puisse valoir. Prévoyez une nouvelle décision ensuite.',
    en: 'Very serious difficulties: a decision to extend goes beyond {months}, the most it may be for. Plan a new decision after that.',
  },
  'siae/insertion-contract-extension-no-decision': {
    fr: 'Difficultés particulièrement importantes : la prolongation demande une décision, et aucune n’est indiquée. Demandez-la.',
    en: 'Very serious difficulties: the extension takes a decision, and none is given. Ask for it.',
  },
  'siae/insertion-contract-extension-total': {
    fr: 'Pour des difficultés particulièrement importantes, le contrat dure au plus {months} en tout : jusqu’au {latest}, et celui-ci finit le {last}.',
    en: 'For very serious difficulties, the contract lasts at most {months} in all: up to {latest}, and this one ends on {last}.',
  },
  'siae/insertion-contract-total-in-path': {
    fr: 'L’article sur le contrat ne fixe pas de total pour ce motif. Celui du parcours est de {months} : au plus tard le {latest} s’il a commencé avec le contrat, plus tôt s’il a commencé avant, suspensions à part. Le contrat finit le {last} : vérifiez le parcours.',
    en: 'The article on the contract sets no total for this reason. That of the path is {months}: by {latest} if it began with the contract, earlier if it began before, suspensions apart. The contract ends on {last}: check the path.',
  },
  'siae/insertion-contract-total-beyond-path': {
    fr: 'L’article sur le contrat ne fixe pas de total pour ce motif, mais le parcours dure au plus {months} : suspensions à part, il est fini le {latest} au plus tard, et le contrat finit le {last}. Lecture retenue : le contrat peut courir, mais l’aide au poste, qui suit le parcours, s’arrête. Faites confirmer une telle durée avant de signer.',
    en: 'The article on the contract sets no total for this reason, but the path lasts at most {months}: suspensions apart, it is over by {latest}, and the contract ends on {last}. Reading used: the contract may run, but the aid, which follows the path, stops. Have such a length confirmed before signing.',
  },
  'siae/insertion-contract-total-unread': {
    fr: 'L’article sur le contrat ne fixe pas de total pour ce motif. Celui du parcours n’a été lu qu’à partir du décret de 2021 : vérifiez le parcours à part.',
    en: 'The article on the contract sets no total for this reason. That of the path was only read from the decree of 2021 on: check the path apart.',
  },
  ...insertionContractHoursMessages,
};
