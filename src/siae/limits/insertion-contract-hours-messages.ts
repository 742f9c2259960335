/**
 * The texts of the fixed-term contracts of insertion workers: hours a week, derogations, immersion.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts on the hours of `insertionContract`, by the codes of its findings.
 *
 * @internal
 */
export const insertionContractHoursMessages: Messages = {
  'siae/insertion-contract-maximum-hours': {
    fr: 'Heures par semaine : {hours}. Elles peuvent varier sans dépasser la durée légale : {maximum}.',
    en: 'Hours a week: {hours}. They may vary without going beyond the legal week: {maximum}.',
  },
  'siae/insertion-contract-minimum-hours': {
    fr: 'Heures par semaine : {hours}. Il en faut au moins {minimum}, sauf dérogation du préfet : cumul avec un autre contrat à temps partiel ou, dans un ACI, risque de grande exclusion.',
    en: 'Hours a week: {hours}. It takes at least {minimum}, unless the prefect allows fewer: another part-time contract or, in an ACI, a risk of great exclusion.',
  },
  'siae/insertion-contract-hours-derogated': {
    fr: 'Heures par semaine du {first} au {last} : {hours}, au lieu de {minimum} au moins. La dérogation du préfet couvre ces jours.',
    en: 'Hours a week from {first} to {last}: {hours}, instead of at least {minimum}. The prefect’s derogation covers these days.',
  },
  'siae/insertion-contract-hours-derogated-unknown': {
    fr: 'Heures par semaine du {first} au {last} : {hours}, au lieu de {minimum} au moins. On ne sait pas si une dérogation couvre ces jours : il manque les faits demandés pour chacune.',
    en: 'Hours a week from {first} to {last}: {hours}, instead of at least {minimum}. It is not known whether a derogation covers these days: the facts asked for on each are missing.',
  },
  'siae/insertion-contract-hours-derogated-unsettled': {
    fr: 'Heures par semaine du {first} au {last} : {hours}, au lieu de {minimum} au moins. Les textes ne disent pas si la dérogation couvre tous ces jours. Lecture retenue : tant que le préfet ne l’a pas confirmé, {minimum} restent dues.',
    en: 'Hours a week from {first} to {last}: {hours}, instead of at least {minimum}. The texts do not say whether the derogation covers all these days. Reading used: as long as the prefect has not confirmed it, {minimum} stay due.',
  },
  'siae/insertion-contract-hours-derogated-unread': {
    fr: 'Heures par semaine du {first} au {last} : {hours}, au lieu de {minimum} au moins. La dérogation se fonde sur un texte qui n’a pas été lu : on ne peut dire si elle couvre ces jours. Demandez ce texte.',
    en: 'Hours a week from {first} to {last}: {hours}, instead of at least {minimum}. The derogation rests on a text that was not read: whether it covers these days cannot be told. Ask for that text.',
  },
  'siae/insertion-contract-hours-not-derogated': {
    fr: 'Heures par semaine du {first} au {last} : {hours}, au lieu de {minimum} au moins. Aucune dérogation valable ne couvre le {uncovered} : portez les heures à {minimum} ou obtenez la décision du préfet.',
    en: 'Hours a week from {first} to {last}: {hours}, instead of at least {minimum}. No valid derogation covers {uncovered}: raise the hours to {minimum} or obtain the prefect’s decision.',
  },
  'siae/insertion-contract-derogation-not-needed': {
    fr: 'Cette dérogation ne remplit pas toutes ses conditions, ou il manque des faits pour le dire. Les autres couvrent ou peuvent couvrir ces jours : les heures sont jugées sans elle.',
    en: 'This derogation does not meet all its conditions, or facts are missing to tell. The others cover these days or may: the hours are judged without it.',
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
    fr: 'La décision du préfet, du {decided}, est postérieure au premier jour qu’elle vise, le {first} : aucun texte lu ne dit qu’elle vaut pour le passé. Lecture retenue : elle ne vaut pas pour les jours d’avant la décision. Faites-le confirmer.',
    en: 'The prefect’s decision, of {decided}, comes after the first day it is for, {first}: no text read says that it holds for the past. Reading used: it does not hold for days before the decision. Have it confirmed.',
  },
  'siae/insertion-contract-cumulation-employer': {
    fr: 'Cumul : l’autre employeur n’est ni une SIAE ni une entreprise adaptée.',
    en: 'Two part-time contracts: the other employer is neither a SIAE nor an entreprise adaptée.',
  },
  'siae/insertion-contract-cumulation-employer-barred': {
    fr: 'Cumul : l’autre employeur est une SIAE ou une entreprise adaptée, ce que le texte exclut.',
    en: 'Two part-time contracts: the other employer is a SIAE or an entreprise adaptée, which the text rules out.',
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
    fr: 'Cumul : chaque décision du préfet s’en tient à {months}.',
    en: 'Two part-time contracts: each decision of the prefect keeps to {months}.',
  },
  'siae/insertion-contract-cumulation-length-exceeded': {
    fr: 'Cumul : une décision du préfet dépasse {months}, le plus qu’elle puisse valoir.',
    en: 'Two part-time contracts: a decision of the prefect goes beyond {months}, the most it may be for.',
  },
  'siae/insertion-contract-cumulation-renewals': {
    fr: 'Cumul : la décision du préfet et son renouvellement, renouvelable une fois ; décisions indiquées : {decisions}.',
    en: 'Two part-time contracts: the prefect’s decision and its renewal, once; decisions given: {decisions}.',
  },
  'siae/insertion-contract-cumulation-renewals-exceeded': {
    fr: 'Cumul : la décision du préfet n’est renouvelable qu’une fois ; décisions indiquées : {decisions}.',
    en: 'Two part-time contracts: the prefect’s decision is renewed once only; decisions given: {decisions}.',
  },
  'siae/insertion-contract-cumulation-together': {
    fr: 'Cumul : la décision du préfet n’est renouvelable qu’une fois, et les dérogations indiquées en comptent {decisions} jusqu’ici. Le texte ne dit pas si un autre emploi en ouvre une nouvelle. Lecture retenue : elles comptent ensemble. Faites-le confirmer par le préfet.',
    en: 'Two part-time contracts: the prefect’s decision is renewed once only, and the derogations given count {decisions} so far. The text does not say whether another job opens a new one. Reading used: they count together. Have the prefect confirm it.',
  },
  'siae/insertion-contract-cumulation-promise': {
    fr: 'Cumul : l’autre employeur a fait une promesse d’embauche.',
    en: 'Two part-time contracts: the other employer promised to hire.',
  },
  'siae/insertion-contract-cumulation-no-promise': {
    fr: 'Cumul : il faut une promesse d’embauche de l’autre employeur, et il n’y en a pas. Obtenez-la.',
    en: 'Two part-time contracts: it takes a promise of hire by the other employer, and there is none. Obtain it.',
  },
  'siae/insertion-contract-cumulation-promise-unknown': {
    fr: 'Cumul : demandez si l’autre employeur a fait une promesse d’embauche, elle est exigée.',
    en: 'Two part-time contracts: ask whether the other employer promised to hire, it is required.',
  },
  'siae/insertion-contract-cumulation-plan': {
    fr: 'Cumul : il y a un plan d’accompagnement.',
    en: 'Two part-time contracts: there is a plan of support.',
  },
  'siae/insertion-contract-cumulation-no-plan': {
    fr: 'Cumul : il faut un plan d’accompagnement, et il n’y en a pas. Établissez-le.',
    en: 'Two part-time contracts: it takes a plan of support, and there is none. Draw it up.',
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
    fr: 'Dérogation du {first} au {last} : elle s’en tient à {months}.',
    en: 'Derogation from {first} to {last}: it keeps to {months}.',
  },
  'siae/insertion-contract-great-difficulty-length-exceeded': {
    fr: 'Dérogation collective du {first} au {last} : une décision dépasse {months}, le plus qu’elle puisse valoir.',
    en: 'Collective derogation from {first} to {last}: a decision goes beyond {months}, the most it may be for.',
  },
  'siae/insertion-contract-great-difficulty-length-unknown': {
    fr: 'Dérogation du {first} au {last}, plus de {months} : demandez quand finit l’action qu’elle permet d’achever, et quand finit la convention. Elle ne peut aller au-delà.',
    en: 'Derogation from {first} to {last}, more than {months}: ask when the action that it lets finish ends, and when the convention ends. It may not go further.',
  },
  'siae/insertion-contract-great-difficulty-action': {
    fr: 'Dérogation du {first} au {last}, plus de {months} : prolongée pour achever une action qui finit le {action}, dans la convention qui finit le {convention}.',
    en: 'Derogation from {first} to {last}, more than {months}: prolonged to finish an action that ends on {action}, within the convention that ends on {convention}.',
  },
  'siae/insertion-contract-great-difficulty-action-past': {
    fr: 'Dérogation du {first} au {last}, plus de {months} : elle ne peut être prolongée que pour achever une action, et celle-ci finit le {action}.',
    en: 'Derogation from {first} to {last}, more than {months}: it may only be prolonged to finish an action, and this one ends on {action}.',
  },
  'siae/insertion-contract-great-difficulty-convention': {
    fr: 'Dérogation du {first} au {last}, plus de {months} : l’action finit le {action} mais la convention dès le {convention}, et le texte donne l’une ou l’autre pour limite. Lecture retenue : la première des deux. Faites confirmer la suite par le préfet.',
    en: 'Derogation from {first} to {last}, more than {months}: the action ends on {action} but the convention already on {convention}, and the text gives either as the limit. Reading used: the earlier one. Have the prefect confirm what follows.',
  },
  'siae/insertion-contract-great-difficulty-again': {
    fr: 'Dérogation collective du {first} au {last} par plusieurs décisions de {months} au plus : le texte ne dit pas si une seconde peut suivre la première. Lecture retenue : seule la première est acquise. Faites confirmer la suite par le préfet.',
    en: 'Collective derogation from {first} to {last} by several decisions of at most {months}: the text does not say whether a second may follow the first. Reading used: only the first is secured. Have the prefect confirm what follows.',
  },
  'siae/insertion-contract-great-difficulty-written': {
    fr: 'Le contrat prévoit la durée réduite pour grande difficulté.',
    en: 'The contract provides for fewer hours for great difficulty.',
  },
  'siae/insertion-contract-great-difficulty-not-written': {
    fr: 'La durée réduite pour grande difficulté doit être écrite dans le contrat : elle ne l’est pas.',
    en: 'Fewer hours for great difficulty must be written in the contract: they are not.',
  },
  'siae/insertion-contract-great-difficulty-written-unknown': {
    fr: 'Demandez si le contrat prévoit la durée réduite pour grande difficulté : elle doit y être écrite.',
    en: 'Ask whether the contract provides for fewer hours for great difficulty: it must be written there.',
  },
  'siae/insertion-contract-immersion': {
    fr: 'Immersions chez d’autres employeurs (PMSMP) : {immersion} sur {contract} de contrat ; elles en prennent au plus {share}. Le résultat est le même en jours du calendrier et en jours travaillés, cinq par semaine.',
    en: 'Immersion with other employers (PMSMP): {immersion} out of {contract} of contract; at most {share} of it. The result is the same in calendar days and in worked days, five a week.',
  },
  'siae/insertion-contract-immersion-unsettled': {
    fr: 'Immersions chez d’autres employeurs (PMSMP) : {immersion} sur {contract} de contrat ; elles en prennent au plus {share}. Le texte ne dit pas comment se compte cette part, et le résultat dépend de la mesure. Lecture retenue : jours du calendrier. Faites confirmer la mesure ou raccourcissez l’immersion.',
    en: 'Immersion with other employers (PMSMP): {immersion} out of {contract} of contract; at most {share} of it. The text does not say how this share is counted, and the result depends on the measure. Reading used: calendar days. Have the measure confirmed or shorten the immersion.',
  },
  'siae/insertion-contract-no-end-indemnity': {
    fr: 'L’indemnité de fin de contrat de 10 % n’est pas due à la fin d’un CDDI : un prix n’a pas à la compter.',
    en: 'The indemnity of 10% at the end of a fixed-term contract is not due after a CDDI: a price need not count it.',
  },
};
