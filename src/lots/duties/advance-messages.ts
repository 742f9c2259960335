/**
 * The texts of advances.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of the duty to grant an advance, by the keys of its explanations and the codes of its findings.
 *
 * @internal
 */
export const advanceMessages: Messages = {
  'lots/advance-amount-ht': { fr: 'Montant initial hors taxes', en: 'Initial amount excluding VAT' },
  'lots/advance-with-vat': { fr: 'Un, plus le taux de TVA', en: 'One, plus the rate of VAT' },
  'lots/advance-amount-ttc': { fr: 'Montant initial toutes taxes comprises', en: 'Initial amount including VAT' },
  'lots/advance-rate': { fr: 'Taux minimal de l’avance', en: 'Lowest rate of the advance' },
  'lots/advance-base-months': { fr: 'Mois retenus comme base', en: 'Months taken as the base' },
  'lots/advance-months-of-rate': { fr: 'Mois de base multipliés par le taux', en: 'Months of the base times the rate' },
  'lots/advance-months': { fr: 'Durée du marché', en: 'Length of the contract' },
  'lots/advance-minimum': {
    fr: 'Avance minimale, sur le montant du marché',
    en: 'Lowest advance, on the amount of the contract',
  },
  'lots/advance-minimum-long': {
    fr: 'Avance minimale, sur douze mois du montant du marché',
    en: 'Lowest advance, on twelve months of the amount of the contract',
  },
  'lots/advance-buyer-not-bound': {
    fr: 'Cet acheteur n’est jamais tenu d’accorder une avance. Le marché peut en prévoir une, ce qui aide une structure d’insertion à démarrer.',
    en: 'This buyer never has to grant an advance. The contract may provide for one, which helps an insertion structure to start.',
  },
  'lots/advance-amount-not-above': {
    fr: 'Pas d’avance obligatoire : le montant initial, {amount}, ne dépasse pas {amountAbove}. Le marché peut en prévoir une.',
    en: 'No compulsory advance: the initial amount, {amount}, is not above {amountAbove}. The contract may provide for one.',
  },
  'lots/advance-time-not-above': {
    fr: 'Pas d’avance obligatoire : le délai d’exécution, {months}, ne dépasse pas {monthsAbove}. Le marché peut en prévoir une.',
    en: 'No compulsory advance: the time of execution, {months}, is not above {monthsAbove}. The contract may provide for one.',
  },
  'lots/advance-due': {
    fr: 'Une avance est due : le montant initial, {amount}, dépasse {amountAbove} et le délai d’exécution, {months}, dépasse {monthsAbove}. Inscrivez son taux au marché, {minimum} au moins, du montant TTC ou de douze mois de ce montant si le marché dure plus d’un an.',
    en: 'An advance is due: the initial amount, {amount}, is above {amountAbove} and the time of execution, {months}, above {monthsAbove}. Write its rate in the contract, {minimum} at least, of the amount including VAT, or of twelve months of it if the contract lasts more than a year.',
  },
  'lots/advance-by-order': {
    fr: 'Accord-cadre de {amount} sur {months} : sans montant minimum, une avance est due pour chaque bon de commande de plus de {amountAbove} et de plus de {monthsAbove} ; avec un minimum, regardez s’il dépasse {amountAbove}. Taux d’au moins {minimum}.',
    en: 'Framework agreement of {amount} over {months}: without a minimum amount, an advance is due for each order of more than {amountAbove} and more than {monthsAbove}; with a minimum, look whether it is above {amountAbove}. Rate of {minimum} at least.',
  },
  'lots/advance-disputed': {
    fr: 'Le montant initial, {amount}, dépasse {amountAbove} et le délai d’exécution, {months}, dépasse {monthsAbove}. Un OPH est un établissement public local, que l’article L2191-1 oblige à accorder une avance, mais l’article R2100-1 range les OPH parmi les autres acheteurs, que l’article R2191-1 en dispense. Lecture prudente : inscrivez une avance d’au moins {minimum} au marché, ce qui est permis dans les deux cas.',
    en: 'The initial amount, {amount}, is above {amountAbove} and the time of execution, {months}, above {monthsAbove}. An OPH is a local public establishment, which article L2191-1 obliges to grant an advance, but article R2100-1 ranks OPH with the other buyers, which article R2191-1 exempts. Cautious reading: write an advance of at least {minimum} in the contract, which is allowed either way.',
  },
  'lots/advance-before-the-code': {
    fr: 'Avant le code de la commande publique, une avance était due au-delà de {amountAbove} et de {monthsAbove} ; ce marché est de {amount} sur {months}. À quels acheteurs cela s’imposait n’a pas été lu : vérifiez-le, ou accordez au moins {minimum}.',
    en: 'Before the code of public procurement, an advance was due above {amountAbove} and {monthsAbove}; this contract is of {amount} over {months}. Which buyers that bound was not read: check it, or grant at least {minimum}.',
  },
  'lots/advance-may-be-refused': {
    fr: 'Le titulaire peut refuser l’avance.',
    en: 'The holder may refuse the advance.',
  },
  'lots/advance-each-renewal': {
    fr: 'Marché reconductible : une avance est versée pour chaque reconduction, aux mêmes conditions.',
    en: 'Renewable contract: one advance is paid for each renewal, under the same conditions.',
  },
  'lots/advance-sme/state': {
    fr: 'Pour une petite ou moyenne entreprise, l’avance de l’État est d’au moins {minimum}.',
    en: 'For a small or medium enterprise, the advance of the State is of at least {minimum}.',
  },
  'lots/advance-sme/large-buyer': {
    fr: 'Les dépenses de fonctionnement de l’acheteur dépassent {expensesAbove} : pour une petite ou moyenne entreprise, l’avance est d’au moins {minimum} au lieu de {ordinary}.',
    en: 'The operating expenses of the buyer are above {expensesAbove}: for a small or medium enterprise the advance is of at least {minimum} instead of {ordinary}.',
  },
  'lots/advance-sme/missing-expenses': {
    fr: 'Indiquez les dépenses réelles de fonctionnement de l’avant-dernier exercice : au-delà de {expensesAbove}, l’avance à une petite ou moyenne entreprise est d’au moins {minimum} au lieu de {ordinary}.',
    en: 'State the real operating expenses of the last year but one: above {expensesAbove}, the advance to a small or medium enterprise is of at least {minimum} instead of {ordinary}.',
  },
  'lots/advance-sme/oph': {
    fr: 'Pour une petite ou moyenne entreprise, le taux minimal d’un OPH de plus de {expensesAbove} de dépenses est de {ordinary} ou de {minimum} : le texte vise un compte de gestion que tous les OPH n’ont pas. Le taux plus élevé de l’État ne vaut jamais pour un bailleur. Calcul fait à {ordinary} ; {minimum} met à l’abri.',
    en: 'For a small or medium enterprise, the lowest rate of an OPH with expenses above {expensesAbove} is {ordinary} or {minimum}: the text names accounts that not every OPH keeps. The higher rate of the State never holds for a landlord. Counted at {ordinary}; {minimum} is safe.',
  },
  'lots/advance-minimum-amount': {
    fr: 'L’avance est d’au moins {minimum} pour un montant de {amountTtc}.',
    en: 'The advance is of at least {minimum} for an amount of {amountTtc}.',
  },
  'lots/advance-repayment/contract': {
    fr: 'Dans le silence du marché, une avance d’au plus {smallUpTo} du montant TTC se rembourse à partir de {smallFrom} d’exécution, une avance plus forte dès la première demande de paiement.',
    en: 'Where the contract is silent, an advance of at most {smallUpTo} of the amount including VAT is paid back from {smallFrom} of performance, a larger one from the first payment claim.',
  },
  'lots/advance-repayment/own-share': {
    fr: 'Dans le silence du marché, une avance d’au plus {smallUpTo} du montant TTC se rembourse à partir de {smallFrom} d’exécution, mesurée sur la part que le titulaire exécute lui-même, une avance plus forte dès la première demande de paiement.',
    en: 'Where the contract is silent, an advance of at most {smallUpTo} of the amount including VAT is paid back from {smallFrom} of performance, measured on the share that the holder performs itself, a larger one from the first payment claim.',
  },
};
