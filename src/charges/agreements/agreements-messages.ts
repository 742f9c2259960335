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
    fr: 'Locataires regroupés par les associations signataires : {grouped} sur {concerned} ; minimum : {needed}.',
    en: 'Tenants grouped by the signing associations: {grouped} of {concerned}; at least {needed}.',
  },
  'charges/agreement-signatures/none': {
    fr: 'Aucune des conditions de signature n’est remplie. Locataires regroupés : {grouped} sur {concerned} ; minimum : {needed}. Ni l’affiliation ni les voix ne suffisent.',
    en: 'None of the conditions of signature is fulfilled. Tenants grouped: {grouped} of {concerned}; at least {needed}. Neither affiliation nor votes are enough.',
  },
  'charges/agreement-signatures/unknown': {
    fr: 'Les faits donnés ne disent pas si les signataires suffisent. À défaut d’autre condition, locataires à regrouper : {needed} sur {concerned}.',
    en: 'The facts given do not say whether the signatories are enough. Failing another condition, tenants to be grouped: {needed} of {concerned}.',
  },
  'charges/agreement-opposition/not-notified': {
    fr: 'Le jour de la notification individuelle n’est pas connu : le délai d’opposition ne peut être compté. Locataires concernés : {concerned}.',
    en: 'The day of the individual notice is not known: the time to reject the agreement cannot be counted. Tenants concerned: {concerned}.',
  },
  'charges/agreement-opposition/signatories-unknown': {
    fr: 'Le nombre de refus à atteindre dépend des locataires que les signataires regroupent, qui n’est pas connu. Le délai d’opposition finit le {lastDay} inclus. Locataires concernés : {concerned}.',
    en: 'The number of refusals to reach depends on the tenants whom the signatories group, which is not known. The time to reject the agreement ends on {lastDay}, included. Tenants concerned: {concerned}.',
  },
  'charges/agreement-opposition/rejected': {
    fr: 'L’accord est rejeté. Refus écrits : {refusals} ; nombre suffisant : {needed} (locataires concernés : {concerned}). Le délai d’opposition finit le {lastDay} inclus.',
    en: 'The agreement is rejected. Written refusals: {refusals}; enough: {needed} (tenants concerned: {concerned}). The time to reject it ends on {lastDay}, included.',
  },
  'charges/agreement-opposition/running': {
    fr: 'Le délai d’opposition court jusqu’au {lastDay} inclus. Nombre de refus écrits qui suffit à rejeter l’accord : {needed} (locataires concernés : {concerned}).',
    en: 'The time to reject the agreement runs up to {lastDay}, included. Written refusals that are enough to reject it: {needed} (tenants concerned: {concerned}).',
  },
  'charges/agreement-opposition/refusals-unknown': {
    fr: 'Le délai d’opposition a pris fin le {lastDay} ; le nombre de refus écrits n’est pas connu. Nombre qui suffisait à rejeter l’accord : {needed} (locataires concernés : {concerned}).',
    en: 'The time to reject the agreement ended on {lastDay}; the number of written refusals is not known. Enough to reject it: {needed} (tenants concerned: {concerned}).',
  },
  'charges/agreement-opposition/not-rejected': {
    fr: 'L’accord n’est pas rejeté. Refus écrits jusqu’au {lastDay} inclus : {refusals} ; il en fallait {needed} (locataires concernés : {concerned}).',
    en: 'The agreement is not rejected. Written refusals up to {lastDay}, included: {refusals}; {needed} were needed (tenants concerned: {concerned}).',
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
    fr: 'Conditions pour que l’accord oblige les locataires concernés ({concerned}), prises ensemble : signatures, opposition, objet.',
    en: 'Conditions for the agreement to bind the tenants concerned ({concerned}), taken together: signatures, opposition, subject.',
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
    fr: 'Réponses : {answers} ; locataires : {tenants} ; quorum de la première consultation : {quorum}. Sans ce quorum, une seconde consultation décide à la majorité des réponses.',
    en: 'Answers: {answers}; tenants: {tenants}; quorum of the first consultation: {quorum}. Without it, a second consultation decides by the majority of the answers.',
  },
  'charges/vote-no-quorum': {
    fr: 'Réponses : {answers} ; locataires : {tenants}. La seconde consultation n’a pas de quorum.',
    en: 'Answers: {answers}; tenants: {tenants}. The second consultation has no quorum.',
  },
  'charges/vote-majority': {
    fr: 'Approbations : {yes} ; réponses : {answers} ; majorité : {needed}.',
    en: 'Approvals: {yes}; answers: {answers}; majority: {needed}.',
  },
  'charges/vote-no-answer': {
    fr: 'Aucun locataire n’a répondu à la seconde consultation (locataires : {tenants}) : l’accord n’est pas adopté.',
    en: 'No tenant answered the second consultation (tenants: {tenants}): the agreement is not adopted.',
  },
  'charges/vote-binds-landlord': {
    fr: 'L’accord n’est pas adopté : le bailleur qui choisit de consulter les locataires est tenu par leur vote négatif.',
    en: 'The agreement is not adopted: a landlord who chooses to consult the tenants is bound by their negative vote.',
  },
  // Findings: representatives.
  'charges/representatives-affiliated': {
    fr: 'L’association est affiliée à une organisation de la Commission nationale de concertation : elle peut désigner des représentants.',
    en: 'The association is affiliated to a body of the national consultation commission: it may name representatives.',
  },
  'charges/representatives-members': {
    fr: 'Locataires que l’association représente : {members} sur {tenants} ; minimum pour désigner des représentants : {needed}.',
    en: 'Tenants whom the association represents: {members} of {tenants}; at least {needed} to name representatives.',
  },
  'charges/representatives-members-unknown': {
    fr: 'Le nombre de locataires que l’association représente n’est pas connu ; minimum pour désigner des représentants : {needed} sur {tenants}.',
    en: 'How many tenants the association represents is not known; at least {needed} of {tenants} to name representatives.',
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
    fr: 'Financement versé aux associations : {paid} ; au moins {due} (logements : {dwellings}).',
    en: 'Funding paid to the associations: {paid}; at least {due} (dwellings: {dwellings}).',
  },
  'charges/council-funding-unknown': {
    fr: 'Le financement versé aux associations n’est pas connu ; au moins {due} (logements : {dwellings}).',
    en: 'The funding paid to the associations is not known; at least {due} (dwellings: {dwellings}).',
  },
  'charges/council-project': {
    fr: 'Projet de confier le travail à une structure d’insertion inscrit à l’ordre du jour du conseil, consulté sur la gestion et le cadre de vie.',
    en: 'Project of entrusting the work to an insertion structure put on the agenda of the council, which is consulted on management and living environment.',
  },
  'charges/council-project-not-on-agenda': {
    fr: 'Le projet de confier le travail à une structure d’insertion n’est pas inscrit à l’ordre du jour du conseil. Aucun texte lu ne l’impose expressément, mais le conseil est consulté sur la gestion et sur toute mesure qui touche au cadre de vie : mieux vaut l’y inscrire.',
    en: 'The project of entrusting the work to an insertion structure is not on the agenda of the council. No text read demands it in so many words, but the council is consulted on management and on any measure that touches the living environment: better put it there.',
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
  'charges/derogation/subject': {
    fr: '« {line} » : l’accord ne permet pas de récupérer cette dépense. À cette date, un accord sur cet objet ne peut pas déroger à la liste.',
    en: '“{line}”: the agreement does not let the landlord recover this expense. On that day, an agreement on this subject may not depart from the list.',
  },
  'charges/derogation/agreement-not-binding': {
    fr: '« {line} » : l’accord ne permet pas de récupérer cette dépense. Il n’est pas obligatoire pour les locataires concernés.',
    en: '“{line}”: the agreement does not let the landlord recover this expense. It does not bind the tenants concerned.',
  },
  'charges/derogation/subject-and-agreement': {
    fr: '« {line} » : l’accord ne permet pas de récupérer cette dépense. À cette date, un accord sur cet objet ne peut pas déroger à la liste, et il n’est pas obligatoire pour les locataires concernés.',
    en: '“{line}”: the agreement does not let the landlord recover this expense. On that day, an agreement on this subject may not depart from the list, and it does not bind the tenants concerned.',
  },
  'charges/derogation/agreement-uncertain': {
    fr: '« {line} » : on ne sait pas si l’accord est obligatoire pour les locataires concernés ; la dépense n’est récupérable que s’il l’est.',
    en: '“{line}”: whether the agreement binds the tenants concerned is not known; the expense is recoverable only if it does.',
  },
  'charges/derogation/not-read': {
    fr: '« {line} » : le texte de ce bailleur n’a pas été lu sur la dérogation à la liste par accord ; la récupération n’est pas établie.',
    en: '“{line}”: this landlord’s text was not read on departing from the list by agreement; the recovery is not established.',
  },
  'charges/derogation/doubtful': {
    fr: '« {line} » n’est pas sur la liste, et aucune source ne dit qu’un accord sur cet objet puisse couvrir cette dépense : la récupération est douteuse.',
    en: '“{line}” is not on the list, and no source says that an agreement on this subject may cover this expense: its recovery is doubtful.',
  },
  'charges/derogation/not-settled': {
    fr: '« {line} » : cet accord ne permet pas de déroger à la liste ; mais la récupération de cette dépense n’est pas tranchée, et un accord n’est peut-être pas nécessaire.',
    en: '“{line}”: this agreement may not depart from the list; but the recovery of this expense is not settled, and an agreement may not be needed.',
  },
  // Findings and steps: upkeep and minor repairs inside dwellings.
  'charges/works-consent/individual': {
    fr: '« {line} » : travail du locataire, fait par le bailleur à sa place ; chaque locataire a donné son accord, et la dépense est récupérable.',
    en: '“{line}”: work of the tenant’s, which the landlord has done in the tenant’s place; each tenant consented, and the expense is recoverable.',
  },
  'charges/works-consent/agreement': {
    fr: '« {line} » : travail du locataire, fait par le bailleur à sa place ; l’accord collectif local, obligatoire, vaut accord des locataires, et la dépense est récupérable.',
    en: '“{line}”: work of the tenant’s, which the landlord has done in the tenant’s place; the local agreement, which binds, is the tenants’ consent, and the expense is recoverable.',
  },
  'charges/works-consent/unknown': {
    fr: '« {line} » : travail du locataire, fait par le bailleur à sa place, récupérable seulement avec l’accord des locataires, donné un par un ou par un accord collectif local qui les oblige. Cet accord n’est pas établi.',
    en: '“{line}”: work of the tenant’s, which the landlord has done in the tenant’s place, recoverable only with the tenants’ consent, given one by one or by a local agreement that binds them. That consent is not established.',
  },
  'charges/works-consent/refused': {
    fr: '« {line} » : travail du locataire, récupérable seulement avec l’accord des locataires, qui n’est pas donné : la dépense reste au bailleur.',
    en: '“{line}”: work of the tenant’s, recoverable only with the tenants’ consent, which is not given: the expense stays with the landlord.',
  },
  'charges/works-consent/ignored': {
    fr: '« {line} » : travail du locataire, récupérable seulement avec l’accord des locataires. Cet accord n’est pas donné, et le bailleur récupère la dépense.',
    en: '“{line}”: work of the tenant’s, recoverable only with the tenants’ consent. That consent is not given, and the landlord recovers the expense.',
  },
  'charges/line-by-consent': {
    fr: '« {line} » : récupérable avec l’accord des locataires',
    en: '“{line}”: recoverable with the tenants’ consent',
  },
  'charges/line-awaiting-consent': {
    fr: '« {line} » : accord des locataires non établi, reste au bailleur par prudence',
    en: '“{line}”: the tenants’ consent is not established, stays with the landlord out of prudence',
  },
  'charges/line-without-consent': {
    fr: '« {line} » : sans l’accord des locataires, reste au bailleur',
    en: '“{line}”: without the tenants’ consent, stays with the landlord',
  },
};
