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
    fr: '« {post} » : {received} d’indemnités journalières reçues sont retirés du coût, seul le coût supporté étant une dépense. Les textes ne le disent pas.',
    en: '“{post}”: {received} of daily allowances received are taken off the cost, since only the cost borne is spending. The texts do not say it.',
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
