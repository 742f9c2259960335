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
    fr: '« {task} » : ni les textes ni un accord connu ne disent si la dépense est récupérable. Par prudence, elle reste au bailleur tant que ce point n’est pas établi.',
    en: '“{task}”: neither the texts nor a known agreement say whether the expense is recoverable. To be prudent, it stays with the landlord until this is settled.',
  },
  'charges/replacement-as-minor-repair': {
    fr: 'Un remplacement n’est assimilé à une menue réparation que s’il ne coûte pas plus cher qu’elle : remplacement {replacement}, réparation {repair}.',
    en: 'A replacement counts as a minor repair only when it costs no more than the repair: replacement {replacement}, repair {repair}.',
  },
};
