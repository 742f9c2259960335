/**
 * The texts of this module, in French and in English, by the keys of its explanations and the codes of its findings.
 */
import type { Messages } from '../core/index.js';
import { excludedPayItems } from '../law/index.js';
import { accountMessages } from './account/account-messages.js';
import { agreementsMessages } from './agreements/agreements-messages.js';
import { allocationMessages } from './allocation/allocation-messages.js';
import { yearMessages } from './year/year-messages.js';
import { caretakingDutyMessages } from './work/caretaking-duty-messages.js';
import { contractMessages } from './work/contract-messages.js';
import { neutralPriceMessages } from './comparison/neutral-price-messages.js';
import { propertyTaxReliefMessages } from './work/property-tax-relief-messages.js';
import { staffMessages } from './work/staff-messages.js';
import { taskMessages } from './list/task-messages.js';
import { vatStatusMessages } from './work/vat-status-messages.js';

// Every caller shares the texts.
function frozen(messages: Messages): Messages {
  for (const message of Object.values(messages)) Object.freeze(message);
  return Object.freeze(messages);
}

const PREFIX = 'charges/excluded-item/';

const excludedItems: Messages = Object.fromEntries(
  excludedPayItems.rows.flatMap(({ value }) => value.map(({ code, names }) => [`${PREFIX}${code}`, names])),
);

/**
 * Every text of `palier/charges`, for {@link renderExplanation} and {@link renderFinding}.
 *
 * @example
 * ```ts
 * console.log(chargesMessages['charges/vat']?.en); //=> VAT
 * ```
 */
export const chargesMessages: Messages = /* @__PURE__ */ frozen({
  ...excludedItems,
  ...accountMessages,
  ...taskMessages,
  ...agreementsMessages,
  ...allocationMessages,
  ...yearMessages,
  ...caretakingDutyMessages,
  ...staffMessages,
  ...contractMessages,
  ...neutralPriceMessages,
  ...propertyTaxReliefMessages,
  ...vatStatusMessages,
  // Steps of an explanation: staff.
  'charges/employer-cost': {
    fr: 'Coût employeur annuel',
    en: 'Employer cost for the year',
  },
  'charges/couple-cost': {
    fr: 'Coût employeur des deux conjoints, qui comptent pour un seul salarié',
    en: 'Employer cost of the couple, who count as one worker',
  },
  'charges/eligible-cost': {
    fr: 'Base retenue, éléments exclus déduits',
    en: 'Eligible base, excluded items deducted',
  },
  'charges/caretaker-recoverable': {
    fr: 'Part récupérable de « {post} » (gardien)',
    en: 'Recoverable part of “{post}” (caretaker)',
  },
  'charges/caretaker-share/both-tasks': {
    fr: 'Taux d’un gardien dont le contrat de travail prévoit les deux tâches',
    en: 'Rate of a caretaker whose employment contract gives both tasks',
  },
  'charges/caretaker-share/one-task': {
    fr: 'Taux d’un gardien dont le contrat de travail prévoit une seule des deux tâches',
    en: 'Rate of a caretaker whose employment contract gives one of the two tasks',
  },
  'charges/caretaker-share/no-task': {
    fr: 'Taux d’un gardien dont le contrat de travail ne prévoit aucune des deux tâches',
    en: 'Rate of a caretaker whose employment contract gives neither task',
  },
  'charges/caretaker-share/not-alone': {
    fr: 'Taux d’un gardien à côté duquel une entreprise travaille durablement sur la même tâche',
    en: 'Rate of a caretaker beside whom a firm works for good on the same task',
  },
  'charges/building-employee-recoverable': {
    fr: 'Part récupérable de « {post} » (employé d’immeuble)',
    en: 'Recoverable part of “{post}” (building employee)',
  },
  'charges/building-employee-share/both-tasks': {
    fr: 'Taux d’un employé d’immeuble dont le contrat de travail prévoit les deux tâches',
    en: 'Rate of a building employee whose employment contract gives both tasks',
  },
  'charges/building-employee-share/one-task': {
    fr: 'Taux d’un employé d’immeuble dont le contrat de travail prévoit une seule des deux tâches',
    en: 'Rate of a building employee whose employment contract gives one of the two tasks',
  },
  'charges/building-employee-share/no-task': {
    fr: 'Taux d’un employé d’immeuble dont le contrat de travail ne prévoit aucune des deux tâches',
    en: 'Rate of a building employee whose employment contract gives neither task',
  },
  'charges/supervision-recoverable': {
    fr: 'Part récupérable de « {post} » (encadrement technique)',
    en: 'Recoverable part of “{post}” (technical supervision)',
  },
  'charges/supervision-share/rate': {
    fr: 'Taux de l’encadrement technique direct',
    en: 'Rate of direct technical supervision',
  },
  'charges/supervision-share/no-rate': {
    fr: 'Encadrement sans taux fixé à cette date : rien n’est récupéré par prudence',
    en: 'Supervision without a set rate on that day: nothing is recovered, out of prudence',
  },
  'charges/supervision-share/no-staff': {
    fr: 'Aucun gardien ni employé d’immeuble à encadrer : rien n’est récupérable',
    en: 'No caretaker or building employee to supervise: nothing is recoverable',
  },
  'charges/control-cost': {
    fr: 'Coût du temps passé au contrôle direct',
    en: 'Cost of the time spent in direct control',
  },
  'charges/control-share': {
    fr: 'Part du temps passé au contrôle direct, déclarée par le bailleur',
    en: 'Share of the time spent in direct control, stated by the landlord',
  },
  // Steps of an explanation: prices.
  'charges/price-ht': {
    fr: 'Prix hors taxes',
    en: 'Price excluding VAT',
  },
  'charges/hours-at-price': {
    fr: 'Prix hors taxes des heures',
    en: 'Price of the hours excluding VAT',
  },
  'charges/hours': {
    fr: 'Heures par an',
    en: 'Hours a year',
  },
  'charges/hourly-price-ht': {
    fr: 'Prix horaire hors taxes',
    en: 'Hourly price excluding VAT',
  },
  'charges/invoiced-total': {
    fr: 'Total TTC facturé, pris tel quel',
    en: 'Total including VAT as invoiced, taken as it is',
  },
  'charges/vat-rate': {
    fr: 'Taux de TVA',
    en: 'Rate of VAT',
  },
  'charges/vat': {
    fr: 'TVA',
    en: 'VAT',
  },
  'charges/price-ttc': {
    fr: 'Prix TTC',
    en: 'Price including VAT',
  },
  'charges/no-vat/exempt-ai': {
    fr: 'Prix sans TVA : association intermédiaire exonérée',
    en: 'Price without VAT: exempt association intermédiaire',
  },
  'charges/no-vat/franchise': {
    fr: 'Prix sans TVA : franchise en base',
    en: 'Price without VAT: small-business exemption',
  },
  // Steps of an explanation: what becomes of a line.
  'charges/listed-line': {
    fr: '« {line} » : sur la liste, récupérable TTC',
    en: '“{line}”: on the list, recoverable including VAT',
  },
  'charges/unlisted-line': {
    fr: '« {line} » : absent de la liste, reste au bailleur',
    en: '“{line}”: not on the list, stays with the landlord',
  },
  'charges/unsettled-line': {
    fr: '« {line} » : le droit n’est pas fixé, reste au bailleur par prudence',
    en: '“{line}”: the law is unsettled, stays with the landlord out of prudence',
  },
  'charges/line-recovered-by-landlord': {
    fr: '« {line} » : récupéré sur décision du bailleur',
    en: '“{line}”: recovered on the landlord’s decision',
  },
  'charges/line-kept-by-landlord': {
    fr: '« {line} » : gardé à sa charge sur décision du bailleur',
    en: '“{line}”: kept by the landlord, on its own decision',
  },
  'charges/line-of-unsplit-contract': {
    fr: '« {line} » : le contrat ne sépare pas le récupérable, rien n’est récupéré',
    en: '“{line}”: the contract does not separate what is recoverable, nothing is recovered',
  },
  // Steps of an explanation: the balance of an arrangement.
  'charges/total': {
    fr: 'Dépense totale du bailleur, TTC et coût employeur (« {arrangement} »)',
    en: 'Landlord’s total spending, including VAT, and employer cost (“{arrangement}”)',
  },
  'charges/recoverable': {
    fr: 'Part récupérable (« {arrangement} »)',
    en: 'Recoverable part (“{arrangement}”)',
  },
  'charges/not-recoverable': {
    fr: 'Part non récupérable (« {arrangement} »)',
    en: 'Part that is not recoverable (“{arrangement}”)',
  },
  'charges/vacancy': {
    fr: 'Part des logements vacants, gardée par le bailleur (« {arrangement} »)',
    en: 'Share of the vacant dwellings, borne by the landlord (“{arrangement}”)',
  },
  'charges/tenants': {
    fr: 'À la charge des locataires en place (« {arrangement} »)',
    en: 'Borne by the tenants in place (“{arrangement}”)',
  },
  'charges/landlord': {
    fr: 'À la charge du bailleur (« {arrangement} »)',
    en: 'Borne by the landlord (“{arrangement}”)',
  },
  'charges/change/total': {
    fr: 'Écart de dépense totale',
    en: 'Change in total spending',
  },
  'charges/change/recoverable': {
    fr: 'Écart de part récupérable',
    en: 'Change in the recoverable part',
  },
  'charges/change/notRecoverable': {
    fr: 'Écart de part non récupérable',
    en: 'Change in the part that is not recoverable',
  },
  'charges/change/vacancy': {
    fr: 'Écart de part des logements vacants',
    en: 'Change in the share of the vacant dwellings',
  },
  'charges/change/tenants': {
    fr: 'Écart pour les locataires',
    en: 'Change for the tenants',
  },
  'charges/change/landlord': {
    fr: 'Écart pour le bailleur',
    en: 'Change for the landlord',
  },
  'charges/dwelling-share': {
    fr: 'Quote-part du logement « {dwelling} » (« {arrangement} »)',
    en: 'Share of dwelling “{dwelling}” (“{arrangement}”)',
  },
  'charges/dwelling-change': {
    fr: 'Écart du logement « {dwelling} »',
    en: 'Change for dwelling “{dwelling}”',
  },
  // Steps of an explanation: the neutral price.
  'charges/line-price-ht': {
    fr: '« {line} », prix hors taxes offert',
    en: '“{line}”, price offered excluding VAT',
  },
  'charges/offered-ht': {
    fr: 'Lignes récupérables du contrat, prix hors taxes offert',
    en: 'Recoverable lines of the contract, price offered excluding VAT',
  },
  'charges/offered-taxed': {
    fr: 'Les mêmes lignes avec la TVA exacte',
    en: 'The same lines with the exact VAT',
  },
  'charges/tax-factor': {
    fr: 'Un plus le taux de TVA',
    en: 'One plus the rate of VAT',
  },
  'charges/contract-recoverable': {
    fr: 'Part récupérable du contrat',
    en: 'Recoverable part of the contract',
  },
  'charges/other-recoverable': {
    fr: 'Part récupérable de tout le reste de la nouvelle organisation',
    en: 'Recoverable part of all the rest of the new arrangement',
  },
  'charges/neutral-ttc': {
    fr: 'Prix TTC neutre pour les locataires',
    en: 'Price including VAT that is neutral for the tenants',
  },
  'charges/neutral-ht': {
    fr: 'Prix hors taxes neutre pour les locataires',
    en: 'Price excluding VAT that is neutral for the tenants',
  },
  // Findings: staff.
  'charges/caretaker-share': {
    fr: '« {post} » : {share} du coût retenu est récupérable.',
    en: '“{post}”: {share} of the eligible cost is recoverable.',
  },
  'charges/building-employee-share': {
    fr: '« {post} » : {share} du coût retenu est récupérable.',
    en: '“{post}”: {share} of the eligible cost is recoverable.',
  },
  'charges/supervision-share': {
    fr: '« {post} » : {share} du coût du contrôle direct est récupérable.',
    en: '“{post}”: {share} of the cost of direct control is recoverable.',
  },
  'charges/caretaker-not-alone': {
    fr: '« {post} » : {provider} travaille durablement sur une tâche que le contrat de travail confie aussi au gardien ; la rémunération de celui-ci n’est alors plus récupérable du tout ({share} sinon). Modifier d’abord le contrat de travail, ou préciser que l’intervention est temporaire.',
    en: '“{post}”: {provider} works for good on a task that the employment contract gives to the caretaker too; the caretaker’s pay is then not recoverable at all ({share} otherwise). Amend the employment contract first, or state that the help is temporary.',
  },
  'charges/temporary-stand-in': {
    fr: '« {post} » : {provider} remplace le gardien temporairement ; le taux est conservé et la facture est récupérable, mais compter les deux est contesté par les associations de locataires.',
    en: '“{post}”: {provider} stands in for the caretaker for a while; the rate is kept and the invoice is recoverable, but counting both is contested by tenants’ associations.',
  },
  'charges/supervision-without-rate': {
    fr: '« {post} » : à cette date, le coût des services assurés en régie comprenait l’encadrement, sans qu’un taux soit fixé. Faute de texte qui dise quelle part en récupérer, rien n’est récupéré, par prudence : le bailleur peut y perdre, les locataires ne paient pas trop.',
    en: '“{post}”: on that day the cost of in-house services included supervision, and no rate was set. Since no text says what share to recover, nothing is recovered, out of prudence: the landlord may lose by it, tenants do not pay too much.',
  },
  'charges/supervision-without-staff': {
    fr: '« {post} » : seul l’encadrement direct des gardiens et employés d’immeuble du bailleur est récupérable ; contrôler un prestataire ne l’est pas.',
    en: '“{post}”: only the direct supervision of the landlord’s own caretakers and building employees is recoverable; checking a provider is not.',
  },
  'charges/supervision-time-share': {
    fr: '« {post} » : la base est limitée à {controlShare} du temps ; les textes ne disent pas si la base est toute la rémunération ou le seul temps de contrôle direct.',
    en: '“{post}”: the base is limited to {controlShare} of the time; the texts do not say whether the base is the whole pay or only the time of direct control.',
  },
  // Findings: lines and contracts.
  'charges/line-unlisted': {
    fr: '« {line} » n’est pas sur la liste des charges récupérables : la dépense reste au bailleur.',
    en: '“{line}” is not on the list of recoverable charges: the expense stays with the landlord.',
  },
  'charges/line-contested': {
    fr: '« {line} » : la récupération est contestée.',
    en: '“{line}”: its recovery is contested.',
  },
  'charges/line-to-confirm': {
    fr: '« {line} » : la récupération est à confirmer.',
    en: '“{line}”: its recovery is to be confirmed.',
  },
  'charges/line-not-on-list': {
    fr: '« {line} » n’est pas sur la liste des charges récupérables, et le bailleur le récupère. Seul un accord collectif sur la sécurité ou le développement durable peut y déroger.',
    en: '“{line}” is not on the list of recoverable charges, and the landlord recovers it. Only a collective agreement on security or sustainable development may depart from the list.',
  },
  'charges/contract-split': {
    fr: 'Le contrat « {contract} » distingue les dépenses récupérables des autres.',
    en: 'Contract “{contract}” separates recoverable from other spending.',
  },
  'charges/contract-not-split': {
    fr: 'Le contrat « {contract} » ({provider}) ne distingue pas les dépenses récupérables des autres : par prudence, rien n’en est récupéré, sauf ce que le bailleur récupère ligne par ligne. Des arrêts antérieurs à 2006 ont refusé toute la facture.',
    en: 'Contract “{contract}” ({provider}) does not separate recoverable from other spending: out of prudence, nothing of it is recovered, except what the landlord recovers line by line. Rulings from before 2006 refused the whole invoice.',
  },
  'charges/contract-not-split-recovered': {
    fr: 'Le contrat « {contract} » ({provider}) ne distingue pas les dépenses récupérables des autres, et le bailleur en récupère les lignes de la liste. Des arrêts antérieurs à 2006 ont refusé toute la facture.',
    en: 'Contract “{contract}” ({provider}) does not separate recoverable from other spending, and the landlord recovers its listed lines. Rulings from before 2006 refused the whole invoice.',
  },
  'charges/lent-staff': {
    fr: 'Le contrat « {contract} » est passé avec une structure qui met du personnel à disposition ({provider}) : il est traité comme un contrat d’entreprise. Faire facturer une tâche plutôt que des heures de personnel.',
    en: 'Contract “{contract}” is with a structure that lends staff ({provider}): it is treated as a contract for services. Have it invoice a task rather than hours of staff.',
  },
  'charges/ai-charging-vat': {
    fr: '{provider} est une association intermédiaire déclarée assujettie à la TVA, alors que ses opérations sont en principe exonérées : demander la mention de TVA du devis.',
    en: '{provider} is an association intermédiaire stated to charge VAT, although its operations are in principle exempt: ask for the VAT mention on the quote.',
  },
  'charges/vat-rate-unconfirmed': {
    fr: '« {line} » : le taux de TVA de {rate} n’est confirmé par aucune source lue.',
    en: '“{line}”: the VAT rate of {rate} is confirmed by no source read.',
  },
  'charges/vat-rate-of-another-task': {
    fr: '« {line} » : le taux normal de TVA s’applique à cette tâche ; {rate} a été déclaré. Les taux inférieurs visent d’autres dépenses, dont les travaux dans les logements de plus de deux ans, nettoyage et espaces verts exclus. Demander au prestataire pourquoi il l’applique.',
    en: '“{line}”: the standard rate of VAT applies to this task; {rate} was stated. Lower rates are for other spending, such as works in dwellings older than two years, cleaning and green spaces excluded. Ask the provider why it applies it.',
  },
  'charges/other-funding': {
    fr: 'Le contrat « {contract} » est aussi payé par un autre financement ({funding}) : ce qui est déjà payé ainsi ne doit pas l’être une seconde fois par les locataires. Le calcul ne retire rien : séparer les lignes financées.',
    en: 'Contract “{contract}” is also paid by other money ({funding}): what is already paid that way must not be paid a second time by tenants. Nothing is taken off here: separate the lines so financed.',
  },
  'charges/contract-cost-disputed': {
    fr: 'À cette date, des arrêts ont jugé que ni la marge de l’entreprise ni la TVA sur sa facture n’étaient récupérables. Par prudence, les lignes de la liste sont récupérées sans leur TVA, sauf celles que le bailleur déclare récupérables ; la marge n’est pas connue ici et n’est pas retirée.',
    en: 'On that day rulings held that neither the firm’s margin nor the VAT on its invoice was recoverable. Out of prudence the listed lines are recovered without their VAT, save those that the landlord states to be recoverable; the margin is not known here and is not taken off.',
  },
  // Findings: the whole comparison.
  'charges/regime': {
    fr: 'Les charges récupérables de « {residence} » relèvent de ces textes.',
    en: 'The recoverable charges of “{residence}” come under these texts.',
  },
  'charges/regime-convention-older': {
    fr: 'Une convention signée avant le {signedBefore} peut porter encore l’ancienne liste, avec ses taux de personnel d’avant 2009 : relire la convention de « {residence} ». Le calcul applique le texte actuel.',
    en: 'A convention signed before {signedBefore} may still carry the older list, with its staff shares of before 2009: read the convention of “{residence}” again. The computation applies the present text.',
  },
  'charges/law-checked-before': {
    fr: 'Les textes ont été lus jusqu’au {checked} : un changement entre ce jour et le {on} n’est pas exclu.',
    en: 'The texts were read up to {checked}: a change between that day and {on} is not excluded.',
  },
  'charges/vacancy-with-landlord': {
    fr: 'Logements vacants : {vacant}. Leur part ({vacancy} dans la nouvelle organisation) reste au bailleur et n’est pas reportée sur les autres.',
    en: 'Vacant dwellings: {vacant}. Their share ({vacancy} in the new arrangement) stays with the landlord and is not spread over the others.',
  },
  'charges/tenants-pay-more-while-total-falls': {
    fr: 'La dépense totale change de {total} et les locataires paient {tenants} de plus : une plus grande part de ce que le bailleur dépense leur est répercutée.',
    en: 'Total spending changes by {total} and tenants pay {tenants} more: a larger part of what the landlord spends is passed on to them.',
  },
});
