/**
 * The texts of the findings on a task, and on a replacement in the place of a repair.
 */
import type { Messages } from '../../core/index.js';

/**
 * By the codes of the findings.
 *
 * @internal
 */
export const taskMessages: Messages = {
  'charges/task-recoverable': {
    fr: '« {task} » est sur la liste des charges récupérables le {on}, {code} : la dépense peut être récupérée.',
    en: '“{task}” is on the list of recoverable charges on {on}, {code}: the expense may be recovered.',
  },
  'charges/task-not-recoverable': {
    fr: '« {task} » n’est pas sur la liste des charges récupérables le {on} : la dépense reste au bailleur.',
    en: '“{task}” is not on the list of recoverable charges on {on}: the expense stays with the landlord.',
  },
  'charges/task-contested': {
    fr: '« {task} » : bailleurs et locataires lisent les textes en sens contraire. Par prudence, la dépense reste au bailleur.',
    en: '“{task}”: landlords and tenants read the texts in opposite ways. To be prudent, the expense stays with the landlord.',
  },
  'charges/task-to-confirm': {
    fr: '« {task} » : ni les textes ni les décisions trouvées ne tranchent si la dépense est récupérable. Par prudence, elle reste au bailleur tant que ce point n’est pas établi.',
    en: '“{task}”: whether the expense is recoverable is not settled, by the texts or by the rulings found. To be prudent, it stays with the landlord until it is.',
  },
  'charges/task-needs-consent': {
    fr: '« {task} » : sur la liste le {on} ({code}) lorsque le bailleur le fait à la place du locataire. Ce travail revient au locataire : la dépense n’est récupérable qu’avec l’accord des locataires, donné un par un ou par un accord collectif local qui les oblige. Sans cet accord, elle reste au bailleur.',
    en: '“{task}”: on the list on {on} ({code}) when the landlord has it done in the tenant’s place. The work is the tenant’s: the expense is recoverable only with the tenants’ consent, given one by one or by a local agreement that binds them. Without it, the expense stays with the landlord.',
  },
  'charges/replacement-as-minor-repair': {
    fr: 'Un remplacement n’est assimilé à une menue réparation que s’il ne coûte pas plus cher qu’elle : remplacement {replacement}, réparation {repair}.',
    en: 'A replacement counts as a minor repair only when it costs no more than the repair: replacement {replacement}, repair {repair}.',
  },
};
