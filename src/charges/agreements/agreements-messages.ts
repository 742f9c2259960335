/**
 * The texts on agreements with the tenants and their consultation, in French and in English.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of {@link localAgreement}, {@link directVote} and the functions beside them.
 *
 * @internal
 */
export const agreementsMessages: Messages = {
  // Findings: a local agreement.
  'charges/agreement-signatures/affiliated': {
    fr: 'Accord signé par une association affiliée à une organisation de la Commission nationale de concertation, présente dans le patrimoine.',
    en: 'Agreement signed by an association affiliated to a body of the national consultation commission and present in the stock.',
  },
  'charges/agreement-signatures/board-votes': {
    fr: 'Accord signé par des associations qui ont réuni {votes} des voix des locataires aux élections du conseil.',
    en: 'Agreement signed by associations that gathered {votes} of the tenants’ votes at the board elections.',
  },
  'charges/agreement-signatures/tenants': {
    fr: 'Associations signataires : {grouped} locataires regroupés sur {concerned} concernés ; il en fallait {needed}.',
    en: 'Signing associations: {grouped} tenants grouped of {concerned} concerned; {needed} were needed.',
  },
  'charges/agreement-signatures/none': {
    fr: 'Aucune des conditions de signature n’est remplie : {grouped} locataires regroupés sur {concerned} concernés, quand il en faut {needed}, et ni l’affiliation ni les voix ne suffisent.',
    en: 'None of the conditions of signature is fulfilled: {grouped} tenants grouped of {concerned} concerned, when {needed} are needed, and neither affiliation nor votes are enough.',
  },
  'charges/agreement-signatures/unknown': {
    fr: 'Les faits donnés ne disent pas si les signataires suffisent ; à défaut d’autre condition, ils doivent regrouper {needed} des {concerned} locataires concernés.',
    en: 'The facts given do not say whether the signatories are enough; failing another condition, they must group {needed} of the {concerned} tenants concerned.',
  },
  'charges/agreement-opposition/not-notified': {
    fr: 'Le jour de la notification individuelle n’est pas connu : le délai d’opposition des {concerned} locataires ne peut être compté.',
    en: 'The day of the individual notice is not known: the time in which the {concerned} tenants may reject the agreement cannot be counted.',
  },
  'charges/agreement-opposition/signatories-unknown': {
    fr: 'Le nombre de refus à atteindre dépend des locataires que les signataires regroupent, qui n’est pas connu ; l’opposition est ouverte aux {concerned} locataires jusqu’au {lastDay} inclus.',
    en: 'The number of refusals to reach depends on the tenants whom the signatories group, which is not known; the {concerned} tenants may reject the agreement up to {lastDay}, included.',
  },
  'charges/agreement-opposition/rejected': {
    fr: '{refusals} locataires sur {concerned} ont rejeté l’accord par écrit ; {needed} suffisent, jusqu’au {lastDay} inclus.',
    en: '{refusals} of {concerned} tenants rejected the agreement in writing; {needed} are enough, up to {lastDay}, included.',
  },
  'charges/agreement-opposition/running': {
    fr: 'Le délai d’opposition court jusqu’au {lastDay} inclus ; {needed} refus écrits sur {concerned} locataires suffisent à écarter l’accord.',
    en: 'The time to reject the agreement runs up to {lastDay}, included; {needed} written refusals from {concerned} tenants are enough to set it aside.',
  },
  'charges/agreement-opposition/refusals-unknown': {
    fr: 'Le délai d’opposition a pris fin le {lastDay} ; le nombre de refus écrits n’est pas connu, et {needed} sur {concerned} locataires suffisaient.',
    en: 'The time to reject the agreement ended on {lastDay}; the number of written refusals is not known, and {needed} from {concerned} tenants were enough.',
  },
  'charges/agreement-opposition/not-rejected': {
    fr: '{refusals} locataires sur {concerned} ont rejeté l’accord par écrit jusqu’au {lastDay} inclus ; il en fallait {needed}.',
    en: '{refusals} of {concerned} tenants rejected the agreement in writing up to {lastDay}, included; {needed} were needed.',
  },
  'charges/agreement-subject/no-derogation': {
    fr: 'L’accord ne déroge pas à la liste des charges récupérables.',
    en: 'The agreement does not depart from the list of recoverable charges.',
  },
  'charges/agreement-subject/security': {
    fr: 'L’accord déroge à la liste pour l’amélioration de la sécurité.',
    en: 'The agreement departs from the list for the improvement of security.',
  },
  'charges/agreement-subject/sustainable-development': {
    fr: 'L’accord déroge à la liste pour la prise en compte du développement durable.',
    en: 'The agreement departs from the list to take account of sustainable development.',
  },
  'charges/agreement-subject/derogation-not-allowed': {
    fr: 'À cette date, un accord sur cet objet ne peut pas déroger à la liste des charges récupérables.',
    en: 'On that day, an agreement on this subject may not depart from the list of recoverable charges.',
  },
  'charges/agreement-binding': {
    fr: 'Caractère obligatoire de l’accord pour les {concerned} locataires concernés, toutes conditions réunies.',
    en: 'Whether the agreement binds the {concerned} tenants concerned, all conditions together.',
  },
  'charges/agreement-under-two-wordings': {
    fr: 'La rédaction de l’article a changé le {changed}, après le {since} : reprendre la question à une date où l’ancienne rédaction s’appliquait.',
    en: 'The wording of the article changed on {changed}, after {since}: ask again for a day on which the earlier wording held.',
  },
  // Findings: a direct vote.
  'charges/vote-time/open': {
    fr: 'La consultation est ouverte jusqu’au {closed} : les réponses ne peuvent pas encore être comptées.',
    en: 'The consultation is open until {closed}: the answers cannot be counted yet.',
  },
  'charges/vote-time/late': {
    fr: 'La consultation a été close le {closed}, après le {lastDay} : seules comptent les réponses reçues jusqu’à ce jour.',
    en: 'The consultation was closed on {closed}, after {lastDay}: only the answers received up to that day count.',
  },
  'charges/vote-time/early': {
    fr: 'La consultation a été close le {closed}, avant le {lastDay}, alors que tous les locataires n’avaient pas répondu.',
    en: 'The consultation was closed on {closed}, before {lastDay}, when not all the tenants had answered.',
  },
  'charges/vote-time/kept': {
    fr: 'Consultation close le {closed} ; le délai de réponse finit le {lastDay} inclus.',
    en: 'Consultation closed on {closed}; the time to answer ends on {lastDay}, included.',
  },
  'charges/vote-quorum': {
    fr: '{answers} réponses pour {tenants} locataires ; il en faut {quorum} pour que la première consultation compte.',
    en: '{answers} answers from {tenants} tenants; {quorum} are needed for the first consultation to count.',
  },
  'charges/vote-no-quorum': {
    fr: '{answers} réponses pour {tenants} locataires ; la seconde consultation n’a pas de quorum.',
    en: '{answers} answers from {tenants} tenants; the second consultation has no quorum.',
  },
  'charges/vote-majority': {
    fr: '{yes} approbations sur {answers} réponses ; la majorité est de {needed}.',
    en: '{yes} approvals of {answers} answers; the majority is {needed}.',
  },
  'charges/vote-binds-landlord': {
    fr: 'Le bailleur qui choisit de consulter les locataires est tenu par leur vote négatif.',
    en: 'A landlord who chooses to consult the tenants is bound by their negative vote.',
  },
  // Findings: representatives.
  'charges/representatives-affiliated': {
    fr: 'L’association est affiliée à une organisation de la Commission nationale de concertation : elle peut désigner des représentants.',
    en: 'The association is affiliated to a body of the national consultation commission: it may name representatives.',
  },
  'charges/representatives-members': {
    fr: 'L’association représente {members} des {tenants} locataires ; il en faut {needed} pour désigner des représentants.',
    en: 'The association represents {members} of the {tenants} tenants; {needed} are needed to name representatives.',
  },
  'charges/representatives-members-unknown': {
    fr: 'Le nombre de locataires que l’association représente n’est pas connu ; il en faut {needed} sur {tenants} pour désigner des représentants.',
    en: 'How many tenants the association represents is not known; {needed} of {tenants} are needed to name representatives.',
  },
  'charges/representatives-number': {
    fr: 'Représentants désignés : {representatives} ; au plus {most}.',
    en: 'Representatives named: {representatives}; at most {most}.',
  },
  'charges/representatives-among-tenants': {
    fr: 'Choix des représentants parmi les locataires.',
    en: 'Representatives chosen among the tenants.',
  },
  'charges/representatives-registered-letter': {
    fr: 'Désignation des représentants par lettre recommandée.',
    en: 'Representatives named by registered letter.',
  },
  'charges/representatives-consultation': {
    fr: 'Consultation semestrielle des représentants, comptée depuis le {since} : la suivante est due au plus tard le {by}.',
    en: 'Half-yearly consultation of the representatives, counted from {since}: the next one is due by {by}.',
  },
  'charges/representatives-consultation-not-requested': {
    fr: 'Les représentants sont consultés chaque semestre sur leur demande ; aucune demande n’est signalée.',
    en: 'Representatives are consulted every half-year at their request; no request is reported.',
  },
  'charges/representatives-documents': {
    fr: 'Accès des représentants aux documents sur la détermination et l’évolution des charges.',
    en: 'Access of the representatives to the documents on how charges are set and evolve.',
  },
  'charges/representatives-notice-board': {
    fr: 'Panneau d’affichage dans un lieu de passage de chaque immeuble.',
    en: 'Notice board in a passage of each building.',
  },
  // Findings and steps: the consultation council.
  'charges/council-plan-unknown': {
    fr: 'La date du plan de concertation locative n’est pas connue : le délai pour créer le conseil ne peut être compté.',
    en: 'The day of the consultation plan is not known: the time to set the council up cannot be counted.',
  },
  'charges/council-to-set-up': {
    fr: 'Le conseil de concertation locative est à créer au plus tard le {by}.',
    en: 'The consultation council is to be set up by {by}.',
  },
  'charges/council-not-set-up': {
    fr: 'Le conseil de concertation locative n’est pas créé ; il devait l’être au plus tard le {by}.',
    en: 'The consultation council is not set up; it was to be by {by}.',
  },
  'charges/council-set-up': {
    fr: 'Conseil de concertation locative créé le {setUp} ; il devait l’être au plus tard le {by}.',
    en: 'Consultation council set up on {setUp}; it was to be by {by}.',
  },
  'charges/council-meetings': {
    fr: 'Réunions du conseil dans l’année : {meetings} ; au moins {least}.',
    en: 'Meetings of the council in the year: {meetings}; at least {least}.',
  },
  'charges/council-meetings-unknown': {
    fr: 'Le nombre de réunions du conseil dans l’année n’est pas connu ; il en faut au moins {least}.',
    en: 'How many times the council met in the year is not known; at least {least} is needed.',
  },
  'charges/council-funding': {
    fr: 'Financement versé aux associations : {paid} ; au moins {due} pour {dwellings} logements.',
    en: 'Funding paid to the associations: {paid}; at least {due} for {dwellings} dwellings.',
  },
  'charges/council-funding-unknown': {
    fr: 'Le financement versé aux associations n’est pas connu ; au moins {due} pour {dwellings} logements.',
    en: 'The funding paid to the associations is not known; at least {due} for {dwellings} dwellings.',
  },
  'charges/council-project': {
    fr: 'Projet de confier le travail à une structure d’insertion inscrit à l’ordre du jour du conseil, consulté sur la gestion et le cadre de vie.',
    en: 'Project of entrusting the work to an insertion structure put on the agenda of the council, which is consulted on management and living environment.',
  },
  'charges/council-caretaking': {
    fr: 'Consultation du conseil sur la modification du gardiennage ou de la surveillance.',
    en: 'Consultation of the council on the change of caretaking or surveillance.',
  },
  'charges/council-caretaking-not-read': {
    fr: 'Consultation du conseil sur la modification du gardiennage : le texte applicable à cette date n’a pas été lu.',
    en: 'Consultation of the council on the change of caretaking: the text in force on that day was not read.',
  },
  'charges/council-funding-due': {
    fr: 'Financement annuel minimal de la concertation locative',
    en: 'Least funding of the tenants’ consultation for a year',
  },
  'charges/council-dwellings': {
    fr: 'Logements du plan de concertation',
    en: 'Dwellings of the consultation plan',
  },
  'charges/council-funding-per-dwelling': {
    fr: 'Minimum par logement et par an',
    en: 'Minimum a dwelling and a year',
  },
  // Findings: works.
  'charges/works-service-contract': {
    fr: 'Un simple contrat de service ne semble pas être une opération de travaux, mais aucune source ne le confirme : le soumettre au conseil de concertation locative.',
    en: 'A plain service contract does not seem to be a works operation, but no source confirms it: submit it to the consultation council.',
  },
  'charges/works-without-effect': {
    fr: 'Les travaux n’ont d’incidence ni sur les loyers ni sur les charges : la concertation préalable n’est pas exigée.',
    en: 'The works have no effect on rents or charges: the prior consultation is not required.',
  },
  'charges/works-consultation-required': {
    fr: 'L’opération appelle une concertation avant toute décision de l’engager.',
    en: 'The operation calls for a consultation before any decision to start it.',
  },
  'charges/works/information-meeting': {
    fr: 'Réunion d’information des locataires.',
    en: 'Information meeting with the tenants.',
  },
  'charges/works/consultation': {
    fr: 'Concertation sur les travaux, leur coût et leur effet prévisible sur les loyers ou les charges.',
    en: 'Consultation on the works, their cost and their expected effect on rents or charges.',
  },
  'charges/works/documents': {
    fr: 'Documents et diagnostics tenus à la disposition des locataires et de leurs représentants.',
    en: 'Documents and diagnoses available to the tenants and their representatives.',
  },
  'charges/works/commune-informed': {
    fr: 'Information de la commune.',
    en: 'Commune informed.',
  },
  'charges/works/written-balance': {
    fr: 'Bilan écrit de la concertation.',
    en: 'Written balance of the consultation.',
  },
  // Findings: a charge recovered under an agreement.
  'charges/derogation': {
    fr: '« {line} » : récupération en vertu d’un accord avec les locataires.',
    en: '“{line}”: recovery under an agreement with the tenants.',
  },
  'charges/derogation-agreement/binding': {
    fr: 'L’accord est obligatoire pour les locataires concernés.',
    en: 'The agreement binds the tenants concerned.',
  },
  'charges/derogation-agreement/not-binding': {
    fr: 'L’accord n’est pas obligatoire pour les locataires concernés.',
    en: 'The agreement does not bind the tenants concerned.',
  },
  'charges/derogation-agreement/uncertain': {
    fr: 'On ne sait pas si l’accord est obligatoire pour les locataires concernés.',
    en: 'Whether the agreement binds the tenants concerned is not known.',
  },
  'charges/derogation-not-needed': {
    fr: '« {line} » est sur la liste des charges récupérables : aucun accord n’est nécessaire.',
    en: '“{line}” is on the list of recoverable charges: no agreement is needed.',
  },
  'charges/derogation-not-read': {
    fr: 'Le texte de ce bailleur n’a pas été lu sur la dérogation à la liste par accord.',
    en: 'This landlord’s text was not read on departing from the list by agreement.',
  },
};
