/**
 * The texts of yearly accounts: their calendar, their statement, payment by twelfths and provisions.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of yearly accounts, by the keys of their explanations and the codes of their findings.
 *
 * @internal
 */
export const accountMessages: Messages = {
  // Steps of an explanation: payment by twelfths and provisions.
  'charges/twelfths/complement': {
    fr: 'Complément dû par le locataire',
    en: 'Complement that the tenant owes',
  },
  'charges/twelfths/one-month': {
    fr: 'Un mois',
    en: 'One month',
  },
  'charges/twelfths/all-months': {
    fr: 'Mois du paiement par douzièmes',
    en: 'Months of the payment by twelfths',
  },
  'charges/twelfth': {
    fr: 'Douzième n° {position} (aucun texte ne fixe l’arrondi)',
    en: 'Twelfth no. {position} (no text sets the rounding)',
  },
  'charges/provision': {
    fr: 'Provision mensuelle d’un logement',
    en: 'Monthly provision of a dwelling',
  },
  'charges/provision/recoverable': {
    fr: 'Charges récupérables de l’année, tous logements',
    en: 'Recoverable charges of the year, all dwellings',
  },
  'charges/provision/dwellings': {
    fr: 'Logements de parts égales',
    en: 'Dwellings with equal shares',
  },
  'charges/provision/months': {
    fr: 'Mois d’appel des provisions',
    en: 'Months in which provisions are called',
  },
  'charges/provision/dwelling-months': {
    fr: 'Appels de provisions dans l’année',
    en: 'Provisions called over the year',
  },
  'charges/provision/dwelling-year': {
    fr: 'Charges annuelles du logement',
    en: 'Charges of the dwelling over the year',
  },
  'charges/provision/factor': {
    fr: 'Un plus la marge',
    en: 'One plus the margin',
  },
  'charges/provision/without-margin': {
    fr: 'Sans marge',
    en: 'Without margin',
  },
  'charges/provision/margin': {
    fr: 'Marge choisie par le bailleur',
    en: 'Margin chosen by the landlord',
  },
  // Findings: the calendar of an account.
  'charges/account-statement-in-time': {
    fr: 'Le décompte envoyé le {sent} l’est à temps : il devait partir au plus tard le {due} pour une régularisation le {regularised}.',
    en: 'The statement sent on {sent} is in time: it had to leave on {due} at the latest for a regularisation on {regularised}.',
  },
  'charges/account-statement-late': {
    fr: 'Le décompte envoyé le {sent} est tardif : il devait partir au plus tard le {due} pour une régularisation le {regularised}.',
    en: 'The statement sent on {sent} is late: it had to leave on {due} at the latest for a regularisation on {regularised}.',
  },
  'charges/account-statement-due': {
    fr: 'Pour une régularisation le {regularised}, le décompte part au plus tard le {due} ; le jour de l’envoi n’est pas connu.',
    en: 'For a regularisation on {regularised}, the statement leaves on {due} at the latest; the day of sending is not known.',
  },
  'charges/account-statement-month': {
    fr: 'Le décompte part au plus tard {months} mois avant la régularisation, dont le jour n’est pas connu.',
    en: 'The statement leaves at the latest {months} month(s) before the regularisation, whose day is not known.',
  },
  'charges/account-documents-open': {
    fr: 'Les pièces justificatives sont à la disposition des locataires du {from} au {until} inclus ({months} mois de date à date ; le texte ne dit pas comment compter).',
    en: 'The supporting documents are open to the tenants from {from} to {until} included ({months} months from date to date; the text does not say how to count).',
  },
  'charges/account-documents-from-sending': {
    fr: 'Les pièces justificatives sont à la disposition des locataires pendant {months} mois à compter de l’envoi du décompte, dont le jour n’est pas connu.',
    en: 'The supporting documents are open to the tenants for {months} months from the sending of the statement, whose day is not known.',
  },
  'charges/account-straddles-years': {
    fr: 'L’exercice est à cheval sur des années civiles et le texte compte par année d’exigibilité : la dernière limite est le {cautious} pour les premières charges, le {generous} pour les dernières. La plus proche est retenue par prudence.',
    en: 'The accounting year straddles calendar years and the text counts by the year in which charges fell due: the limit is {cautious} for the first charges and {generous} for the last ones. The nearer one is kept out of prudence.',
  },
  'charges/account-in-time': {
    fr: 'La régularisation du {day} est faite à temps : la limite est le {by} inclus.',
    en: 'The regularisation of {day} is in time: the limit is {by} included.',
  },
  'charges/account-to-regularise': {
    fr: 'À régulariser au plus tard le {by} ; ensuite, le locataire peut demander à payer par douzièmes.',
    en: 'To be regularised on {by} at the latest; afterwards the tenant may ask to pay by twelfths.',
  },
  'charges/account-late': {
    fr: 'La régularisation du {day} est tardive : la limite était le {by}. Le locataire peut, s’il le demande, payer par douzièmes.',
    en: 'The regularisation of {day} is late: the limit was {by}. The tenant may, on request, pay by twelfths.',
  },
  'charges/account-overdue': {
    fr: 'Au {day}, les charges ne sont pas régularisées alors que la limite était le {by}. Le locataire pourra, s’il le demande, payer par douzièmes.',
    en: 'On {day} the charges are not regularised although the limit was {by}. The tenant will be able, on request, to pay by twelfths.',
  },
  'charges/account-late-unsettled': {
    fr: 'Le {day} est après le {cautious} et pas après le {generous} : selon l’année d’exigibilité retenue, la régularisation est tardive ou non, et le paiement par douzièmes ouvert ou non.',
    en: '{day} is after {cautious} and not after {generous}: depending on the year in which the charges are held to have fallen due, the regularisation is late or not, and payment by twelfths open or not.',
  },
  'charges/account-tenant-claim-open': {
    fr: 'L’action du locataire en remboursement d’un trop-perçu court du jour de la régularisation, le {from}, au {until} inclus ({years} ans de date à date ; le texte ne dit pas comment compter).',
    en: 'The tenant’s claim for an overpayment runs from the day of the regularisation, {from}, to {until} included ({years} years from date to date; the text does not say how to count).',
  },
  'charges/account-tenant-claim-closed': {
    fr: 'L’action du locataire en remboursement d’un trop-perçu, ouverte le {from}, est prescrite depuis le lendemain du {until} ({years} ans de date à date ; le texte ne dit pas comment compter).',
    en: 'The tenant’s claim for an overpayment, open since {from}, lapsed on the day after {until} ({years} years from date to date; the text does not say how to count).',
  },
  'charges/account-tenant-claim-not-started': {
    fr: 'L’action du locataire en remboursement d’un trop-perçu dure {years} ans à partir de la régularisation : elle ne court pas encore.',
    en: 'The tenant’s claim for an overpayment lasts {years} years from the regularisation: it does not run yet.',
  },
  'charges/account-landlord-claim': {
    fr: 'L’action du bailleur se prescrit aussi par {years} ans, mais le jour où elle commence à courir n’est pas fixé : aucune date n’est calculée.',
    en: 'The landlord’s claim lapses after {years} years too, but the day from which it runs is not settled: no date is computed.',
  },
  'charges/account-associations': {
    fr: 'Selon des organismes de locataires et de consommateurs, une association de locataires n’est pas tenue par le délai des locataires et peut contrôler {years} ans en arrière, soit depuis le {since}.',
    en: 'According to bodies of tenants and consumers, a tenants’ association is not bound by the tenants’ time limit and may look {years} years back, that is since {since}.',
  },
  'charges/account-recap': {
    fr: 'À sa demande, le locataire reçoit le récapitulatif des charges du logement, par voie électronique ou par la poste.',
    en: 'On request, the tenant gets the recap of the dwelling’s charges, by electronic means or by post.',
  },
  'charges/account-before-its-end': {
    fr: 'Régularisation le {regularised}, avant la fin de l’exercice ({last}) : toutes ses dépenses ne sont pas encore connues.',
    en: 'Regularised on {regularised}, before the end of the accounting period ({last}): not all of its spending is known yet.',
  },
  'charges/account-longer-than-a-year': {
    fr: 'Du {first} au {last}, l’exercice dépasse un an, alors que la régularisation des provisions est annuelle.',
    en: 'From {first} to {last} the accounting period is longer than a year, while provisions are regularised every year.',
  },
  'charges/account-not-read/statement': {
    fr: 'Au {day}, le texte sur l’envoi du décompte n’a pas été lu : il l’a été à partir du {since}.',
    en: 'For {day} the text on the sending of the statement was not read: it was from {since} on.',
  },
  'charges/account-not-read/documents': {
    fr: 'Au {day}, le texte sur l’accès aux pièces justificatives n’a pas été lu : il l’a été à partir du {since}.',
    en: 'For {day} the text on access to the supporting documents was not read: it was from {since} on.',
  },
  'charges/account-not-read/late': {
    fr: 'Au {day}, le texte sur les régularisations tardives n’a pas été lu : il l’a été à partir du {since}.',
    en: 'For {day} the text on late regularisations was not read: it was from {since} on.',
  },
  'charges/account-not-read/tenant-claim': {
    fr: 'Au {day}, le texte sur la prescription n’a pas été lu : il l’a été à partir du {since}.',
    en: 'For {day} the text on limitation was not read: it was from {since} on.',
  },
  // Findings: the content of a statement.
  'charges/statement/not-read': {
    fr: 'Au {day}, le texte sur le contenu du décompte n’a pas été lu.',
    en: 'For {day} the text on the content of the statement was not read.',
  },
  'charges/statement/by-nature': {
    fr: 'Le décompte présente les charges par nature.',
    en: 'The statement gives the charges by nature.',
  },
  'charges/statement/by-nature-missing': {
    fr: 'Le décompte ne présente pas les charges par nature.',
    en: 'The statement does not give the charges by nature.',
  },
  'charges/statement/by-nature-unknown': {
    fr: 'Vérifier que le décompte présente les charges par nature, avec le total de chacune.',
    en: 'Check that the statement gives the charges by nature, with the total of each.',
  },
  'charges/statement/allocation-mode': {
    fr: 'Le décompte indique le mode de répartition entre les locataires.',
    en: 'The statement says how the charges are shared between the tenants.',
  },
  'charges/statement/allocation-mode-missing': {
    fr: 'Le décompte n’indique pas le mode de répartition entre les locataires, dû dans un immeuble collectif.',
    en: 'The statement does not say how the charges are shared between the tenants, which is due in a block.',
  },
  'charges/statement/allocation-mode-unknown': {
    fr: 'Vérifier que le décompte indique le mode de répartition entre les locataires, dû dans un immeuble collectif.',
    en: 'Check that the statement says how the charges are shared between the tenants, which is due in a block.',
  },
  'charges/statement/allocation-mode-of-a-house': {
    fr: 'Le mode de répartition n’est dû que dans les immeubles collectifs.',
    en: 'The way of sharing is due in blocks only.',
  },
  'charges/statement/heat-note': {
    fr: 'La note d’information sur le chauffage et l’eau chaude collectifs est jointe.',
    en: 'The note on collective heating and hot water is joined.',
  },
  'charges/statement/heat-note-missing': {
    fr: 'La note d’information sur le chauffage et l’eau chaude collectifs n’est pas jointe.',
    en: 'The note on collective heating and hot water is not joined.',
  },
  'charges/statement/heat-note-unknown': {
    fr: 'Vérifier que la note d’information sur le chauffage et l’eau chaude collectifs est jointe.',
    en: 'Check that the note on collective heating and hot water is joined.',
  },
  'charges/statement/heat-note-not-needed': {
    fr: 'Ni chauffage ni eau chaude collectifs : aucune note d’information n’est due.',
    en: 'Neither heating nor hot water is collective: no note is due.',
  },
  'charges/statement/heat-note-not-read': {
    fr: 'Au {day}, le texte sur la note relative au chauffage et à l’eau chaude collectifs n’a pas été lu.',
    en: 'For {day} the text on the note about collective heating and hot water was not read.',
  },
  'charges/statement/heat-note-of-a-house': {
    fr: 'Chauffage ou eau chaude collectifs dans une maison individuelle : le texte parle des immeubles collectifs, et la note n’est pas jointe. La joindre est plus sûr.',
    en: 'Collective heating or hot water in an individual house: the text speaks of blocks, and the note is not joined. Joining it is safer.',
  },
  'charges/statement/heating-unknown': {
    fr: 'Dire si le chauffage ou l’eau chaude sont collectifs : une note d’information est alors due.',
    en: 'Say whether heating or hot water is collective: a note is then due.',
  },
  'charges/statement/monthly-evaluation': {
    fr: 'Là où les appareils sont relevés à distance, une évaluation de la consommation est en outre due chaque mois.',
    en: 'Where the devices are read at a distance, an evaluation of the consumption is due each month as well.',
  },
  'charges/statement/documents': {
    fr: 'Les pièces justificatives sont tenues à la disposition des locataires.',
    en: 'The supporting documents are open to the tenants.',
  },
  'charges/statement/documents-missing': {
    fr: 'Les pièces justificatives ne sont pas tenues à la disposition des locataires.',
    en: 'The supporting documents are not open to the tenants.',
  },
  'charges/statement/documents-unknown': {
    fr: 'Vérifier que les pièces justificatives sont tenues à la disposition de chaque locataire, et non dans une seule réunion pour tous.',
    en: 'Check that the supporting documents are open to each tenant, and not in one meeting for all.',
  },
  'charges/statement/sent': {
    fr: 'Décompte envoyé le {sent} : les pièces restent consultables jusqu’au {until} inclus ({months} mois de date à date ; le texte ne dit pas comment compter).',
    en: 'Statement sent on {sent}: the documents stay open until {until} included ({months} months from date to date; the text does not say how to count).',
  },
  'charges/statement/sent-day-unknown': {
    fr: 'Noter le jour d’envoi du décompte : les {months} mois de consultation des pièces courent de ce jour.',
    en: 'Note the day on which the statement is sent: the {months} months of access to the documents run from it.',
  },
  'charges/statement/last-results': {
    fr: 'Les provisions sont justifiées par les résultats de la dernière régularisation.',
    en: 'The provisions are justified by the results of the last regularisation.',
  },
  'charges/statement/last-results-missing': {
    fr: 'Les provisions ne sont pas justifiées par les résultats de la dernière régularisation.',
    en: 'The provisions are not justified by the results of the last regularisation.',
  },
  'charges/statement/last-results-unknown': {
    fr: 'Vérifier que les provisions sont justifiées par les résultats de la dernière régularisation.',
    en: 'Check that the provisions are justified by the results of the last regularisation.',
  },
  'charges/statement/budget': {
    fr: 'Les provisions sont justifiées par un budget prévisionnel.',
    en: 'The provisions are justified by a budget.',
  },
  'charges/statement/budget-missing': {
    fr: 'Les provisions ne sont pas justifiées par un budget prévisionnel, dû par un bailleur personne morale.',
    en: 'The provisions are not justified by a budget, which a landlord that is a legal person owes.',
  },
  'charges/statement/budget-unknown': {
    fr: 'Vérifier que les provisions sont justifiées par un budget prévisionnel, dû par un bailleur personne morale.',
    en: 'Check that the provisions are justified by a budget, which a landlord that is a legal person owes.',
  },
  'charges/statement/budget-of-a-natural-person': {
    fr: 'Le budget prévisionnel n’est demandé ici qu’aux bailleurs personnes morales.',
    en: 'The budget is asked here of landlords that are legal persons only.',
  },
  'charges/statement/claim-fails': {
    fr: 'Sans mode de répartition ou sans pièces justificatives, la demande du bailleur a été rejetée.',
    en: 'Without the way of sharing or without the supporting documents, the landlord’s claim was dismissed.',
  },
  'charges/statement/possible-fault': {
    fr: 'Régulariser très tard, ou appeler des provisions trop faibles, peut être une faute qui donne droit à des dommages et intérêts : un juge en décide au cas par cas.',
    en: 'Regularising very late, or calling provisions that are too low, may be a fault that gives rise to damages: a court decides case by case.',
  },
};
