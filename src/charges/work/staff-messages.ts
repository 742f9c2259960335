/**
 * The texts of the landlord's own staff that came after the first ones.
 */
import type { Messages } from '../../core/index.js';

/**
 * Texts of steps and findings on in-house staff.
 *
 * @internal
 */
export const staffMessages: Messages = {
  'charges/borne-cost': {
    fr: 'Coût employeur annuel supporté, indemnités journalières déduites',
    en: 'Employer cost borne for the year, daily allowances of social security deducted',
  },
  'charges/social-security-money': {
    fr: 'Indemnités journalières de sécurité sociale reçues par le bailleur',
    en: 'Daily allowances of social security received by the landlord',
  },
  'charges/social-security-received': {
    fr: '« {post} » : {received} d’indemnités journalières reçues sont retirés du coût, seul le coût supporté étant une dépense. Les textes ne le disent pas ; la question a été posée au ministre (Sénat, question n°\u00a013939), et la réponse lue ne va pas jusqu’à ce point.',
    en: '“{post}”: {received} of daily allowances received are taken off the cost, since only the cost borne is spending. The texts do not say it; the minister was asked (Senate, question no. 13939), and the answer read does not go as far as this point.',
  },
  'charges/short-overlap': {
    fr: '« {post} » : {provider} fait une tâche que le contrat de travail confie aussi au gardien (jours communs : {days}), sans qu’il soit dit si c’est durable ou temporaire. Le calcul tient pour temporaire ce qui dure au plus {limit} jours et moins de la moitié de la période du gardien, et garde le taux : c’est une convention de calcul, pas une règle de droit. Préciser la durée de cette présence.',
    en: '“{post}”: {provider} does a task that the employment contract gives to the caretaker too (days in common: {days}), and it is not said whether that is for good or for a while. What lasts at most {limit} days and less than half of the caretaker’s period is taken as temporary here, and the rate is kept: that is a convention of the computation, not a rule of law. State how lasting that presence is.',
  },
  'charges/employee-beside-provider': {
    fr: '« {post} » : {provider} travaille durablement sur une tâche que le contrat de travail confie aussi à l’employé d’immeuble, au même endroit et dans le même temps. Les deux sont comptés ici, et les montants ne changent pas : les textes lus n’en disent rien, et les locataires peuvent y voir une double récupération. Vérifier qui fait quoi.',
    en: '“{post}”: {provider} works for good on a task that the employment contract gives to the building employee too, at the same place and time. Both are counted here and the amounts do not change: the texts read say nothing of it, and tenants may see it as recovering twice. Check who does what.',
  },
  'charges/temporary-stand-in-before-2009': {
    fr: '« {post} » : {provider} remplace le gardien temporairement ; le taux est conservé ici, mais la règle qui le conserve dans ce cas n’est venue qu’en 2009, et le gardien devait auparavant faire seul les deux tâches.',
    en: '“{post}”: {provider} stands in for the caretaker for a while; the rate is kept here, but the rule that keeps it in that case only came in 2009, and the caretaker had to do both tasks alone before.',
  },
  'charges/supervision-beside-provider': {
    fr: '« {post} » : seul le temps passé à contrôler directement les gardiens et employés d’immeuble du bailleur est compté ({controlShare} déclarés) ; celui passé à contrôler {provider} n’est pas récupérable.',
    en: '“{post}”: only the time spent in direct control of the landlord’s own caretakers and building employees counts ({controlShare} stated); the time spent checking {provider} is not recoverable.',
  },
};
