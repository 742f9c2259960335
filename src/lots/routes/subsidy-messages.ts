/**
 * The texts of subsidies.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of {@link assessSubsidy}, by the codes of its findings.
 *
 * @internal
 */
export const subsidyMessages: Messages = {
  'lots/subsidy-tests-passed': {
    fr: 'Le projet est d’intérêt général, son bénéficiaire en a eu l’initiative et l’a défini, et aucune prestation individualisée n’est reçue en échange : l’aide est une subvention, non le prix d’un marché.',
    en: 'The project serves the general interest, its recipient started and defined it, and no individualised service is received in return: the aid is a subsidy, not the price of a contract.',
  },
  'lots/subsidy-requalification': {
    fr: 'L’acheteur a défini le besoin : l’aide paierait une réponse à ce besoin et risque d’être requalifiée en marché public passé sans publicité ni concurrence. Passer un marché.',
    en: 'The buyer defined the need: the aid would pay for an answer to it and risks being held a public contract passed without publicity or competition. Award a contract.',
  },
  'lots/subsidy-test/general-interest': {
    fr: 'Le projet n’est pas d’intérêt général : l’aide n’est pas une subvention. Si elle répond à un besoin de l’acheteur, passer un marché.',
    en: 'The project does not serve the general interest: the aid is no subsidy. If it answers a need of the buyer, award a contract.',
  },
  'lots/subsidy-test/initiated-by-recipient': {
    fr: 'L’initiative du projet ne vient pas du bénéficiaire : l’aide n’est pas une subvention et risque d’être requalifiée en marché public. Passer un marché.',
    en: 'The recipient did not start the project: the aid is no subsidy and risks being held a public contract. Award a contract.',
  },
  'lots/subsidy-test/defined-by-recipient': {
    fr: 'Le bénéficiaire n’a pas défini le projet : l’aide n’est pas une subvention et risque d’être requalifiée en marché public. Passer un marché.',
    en: 'The recipient did not define the project: the aid is no subsidy and risks being held a public contract. Award a contract.',
  },
  'lots/subsidy-test/no-individualised-service': {
    fr: 'Une prestation individualisée est reçue en échange : l’aide est un prix et non une subvention. Passer un marché.',
    en: 'An individualised service is received in return: the aid is a price and no subsidy. Award a contract.',
  },
  'lots/subsidy-test-unknown/general-interest': {
    fr: 'Une subvention suppose un projet d’intérêt général : dire s’il l’est.',
    en: 'A subsidy supposes a project of general interest: say whether it is one.',
  },
  'lots/subsidy-test-unknown/initiated-by-recipient': {
    fr: 'Une subvention suppose que le bénéficiaire ait eu l’initiative du projet : dire si c’est le cas.',
    en: 'A subsidy supposes that the recipient started the project: say whether it did.',
  },
  'lots/subsidy-test-unknown/defined-by-recipient': {
    fr: 'Une subvention suppose que le bénéficiaire ait défini le projet : dire si c’est le cas.',
    en: 'A subsidy supposes that the recipient defined the project: say whether it did.',
  },
  'lots/subsidy-test-unknown/no-individualised-service': {
    fr: 'Une subvention n’a pas de contrepartie individualisée : dire si l’organisme reçoit une prestation en échange.',
    en: 'A subsidy has no individualised service in return: say whether the body receives one.',
  },
  'lots/subsidy-giver-not-established': {
    fr: 'Il n’est pas établi que les règles de la subvention s’appliquent à un organisme privé tel qu’une ESH : le faire confirmer et, par prudence, suivre ce qu’elles demandent.',
    en: 'It is not established that the rules on subsidies bind a private body such as an ESH: have it confirmed and, to be safe, do what they ask.',
  },
  'lots/subsidy-convention-due': {
    fr: 'L’aide de l’année, {amount}, dépasse {above} : une convention écrite est obligatoire ; elle dit l’objet, le montant, le versement et l’emploi de l’aide.',
    en: 'The aid of the year, {amount}, exceeds {above}: a written convention is compulsory; it states the object, the amount, the payment and the use of the aid.',
  },
  'lots/subsidy-convention-not-due': {
    fr: 'L’aide de l’année, {amount}, ne dépasse pas {above} : aucune convention n’est obligatoire ; elle reste utile.',
    en: 'The aid of the year, {amount}, does not exceed {above}: no convention is compulsory; it remains useful.',
  },
  'lots/subsidy-social-housing': {
    fr: 'Une aide à la construction, à l’acquisition ou à l’amélioration de logements sociaux n’est pas soumise à la convention des subventions.',
    en: 'A grant to build, buy or improve social housing is outside the convention of subsidies.',
  },
  'lots/subsidy-amount-unknown': {
    fr: 'Au-delà de {above} pour l’année, une convention écrite est obligatoire : dire le montant, aides en nature comprises.',
    en: 'Above {above} for the year a written convention is compulsory: state the amount, aid in kind included.',
  },
  'lots/subsidy-report': {
    fr: 'Le bénéficiaire rend un compte rendu financier dans les {months} qui suivent la fin de l’exercice pour lequel l’aide est attribuée.',
    en: 'The recipient renders a financial report within {months} of the end of the financial year for which the aid is awarded.',
  },
  'lots/subsidy-engagement-contract': {
    fr: 'L’association ou la fondation qui demande l’aide souscrit le contrat d’engagement républicain.',
    en: 'The association or foundation that asks for the aid signs the republican engagement contract.',
  },
  'lots/subsidy-engagement-unknown': {
    fr: 'Une association ou une fondation souscrit le contrat d’engagement républicain : dire ce qu’est le bénéficiaire.',
    en: 'An association or a foundation signs the republican engagement contract: say what the recipient is.',
  },
};
