/**
 * Texts of matching and of the shape of supply.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts.
 *
 * @internal
 */
export const matchMessages: Messages = {
  'siae/match-does-tasks': {
    fr: 'La structure déclare faire toutes les tâches demandées.',
    en: 'The structure says that it does all the tasks asked for.',
  },
  'siae/match-does-some-tasks': {
    fr: 'La structure déclare faire {done} des {tasks} tâches : il lui faut un cotraitant, ou des lots séparés.',
    en: 'The structure says that it does {done} of the {tasks} tasks: it needs a co-contractor, or separate lots.',
  },
  'siae/match-tasks-suggested': {
    fr: 'Les activités de la structure ne sont pas connues ; son code NAF évoque les tâches demandées. À demander.',
    en: 'What the structure does is not known; its NAF code suggests the tasks asked for. To be asked.',
  },
  'siae/match-tasks-other-suggested': {
    fr: 'Les activités de la structure ne sont pas connues ; son code NAF évoque un autre métier. À demander.',
    en: 'What the structure does is not known; its NAF code suggests another trade. To be asked.',
  },
  'siae/match-tasks-not-stated': {
    fr: 'Les activités de la structure ne sont pas connues : à demander.',
    en: 'What the structure does is not known: to be asked.',
  },
  'siae/match-other-activities': {
    fr: 'La structure ne déclare aucune des tâches demandées.',
    en: 'The structure says that it does none of the tasks asked for.',
  },
  'siae/match-place-served': {
    fr: 'Le lieu est dans le territoire que la structure déclare.',
    en: 'The place is in the territory that the structure states.',
  },
  'siae/match-country-served': {
    fr: 'La structure déclare travailler dans tout le pays.',
    en: 'The structure says that it works in the whole country.',
  },
  'siae/match-outside-territory': {
    fr: 'Le lieu est hors du territoire que la structure déclare.',
    en: 'The place is outside the territory that the structure states.',
  },
  'siae/match-near': {
    fr: 'La structure est à {distance} à vol d’oiseau, dans le rayon de {radius} ; son territoire n’est pas connu : à demander.',
    en: 'The structure is {distance} away as the crow flies, within the radius of {radius}; its territory is not known: to be asked.',
  },
  'siae/match-too-far': {
    fr: 'La structure est au-delà du rayon de {radius} et ne déclare pas de territoire qui couvre le lieu.',
    en: 'The structure is beyond the radius of {radius} and states no territory that covers the place.',
  },
  'siae/match-same-commune': {
    fr: 'La structure est dans la commune ; son territoire n’est pas connu : à demander.',
    en: 'The structure is in the commune; its territory is not known: to be asked.',
  },
  'siae/match-same-departement': {
    fr: 'La structure est dans le département ; son territoire n’est pas connu : à demander.',
    en: 'The structure is in the département; its territory is not known: to be asked.',
  },
  'siae/match-other-departement': {
    fr: 'La structure est dans un autre département et ne déclare aucun territoire : la chercher par des coordonnées et un rayon si elle peut venir.',
    en: 'The structure is in another département and states no territory: look for it by coordinates and a radius if it may come.',
  },
  'siae/match-place-not-known': {
    fr: 'On ne sait pas où la structure travaille : à demander.',
    en: 'Where the structure works is not known: to be asked.',
  },
  'siae/match-association-outside-territory': {
    fr: 'Le lieu est hors du territoire de la convention de l’association intermédiaire : elle ne peut y mettre personne à disposition.',
    en: 'The place is outside the territory of the convention of the association intermédiaire: it may supply nobody there.',
  },
  'siae/match-has-hours': {
    fr: 'La structure dispose de {free} par mois pour {asked} demandées.',
    en: 'The structure has {free} a month free for {asked} asked for.',
  },
  'siae/match-has-some-hours': {
    fr: 'La structure ne dispose que de {free} par mois pour {asked} demandées : groupement ou lot plus petit.',
    en: 'The structure has only {free} a month free for {asked} asked for: a consortium, or a smaller lot.',
  },
  'siae/match-hours-not-stated': {
    fr: 'Les heures disponibles de la structure ne sont pas connues : à demander.',
    en: 'The free hours of the structure are not known: to be asked.',
  },
  'siae/match-no-hours': {
    fr: 'La structure n’a aucune heure disponible.',
    en: 'The structure has no free hours.',
  },
  'siae/match-convention-throughout': {
    fr: 'Une convention {kind}, ou plusieurs qui se suivent, couvrent toute la durée des travaux.',
    en: 'A convention {kind}, or several that follow each other, cover the whole time of the work.',
  },
  'siae/match-convention-part': {
    fr: 'Les conventions {kind} connues couvrent {covered} sur {days} : vérifier leur renouvellement avant chaque période.',
    en: 'The conventions {kind} known cover {covered} out of {days}: check their renewal before each period.',
  },
  'siae/match-convention-to-renew': {
    fr: 'La convention {kind} en vigueur au jour de la recherche, jusqu’au {until}, ne couvre pas les travaux : demander si elle est renouvelée.',
    en: 'The convention {kind} in force on the day of the search, until {until}, does not cover the work: ask whether it is renewed.',
  },
  'siae/match-conventions-ended': {
    fr: 'Aucune convention connue de la régie ne vaut pour ces travaux : demander sous quel statut elle travaille.',
    en: 'No known convention of the régie counts for this work: ask under which status it works.',
  },
  'siae/match-convention-not-asked': {
    fr: 'La structure ne relève pas d’une convention d’insertion par l’activité économique : demander son propre agrément ou contrat.',
    en: 'The structure is not under a convention of insertion by economic activity: ask for its own approval or contract.',
  },
  'siae/match-conventions-not-stated': {
    fr: 'Les conventions de la structure ne sont pas connues : demander la convention et l’annexe financière de l’année.',
    en: 'The conventions of the structure are not known: ask for the convention and the financial annex of the year.',
  },
  'siae/match-no-convention': {
    fr: 'Aucune convention connue de la structure n’est en vigueur au jour de la recherche ni pendant les travaux.',
    en: 'No convention known of the structure is in force on the day of the search or during the work.',
  },
  'siae/match-supplies-no-labour': {
    fr: 'L’organisation porte les clauses sociales et ne fournit pas de main-d’œuvre.',
    en: 'The organisation facilitates social clauses and supplies no labour.',
  },
  'siae/match-form-suits/one-off': {
    fr: 'La forme de travail ({form}) convient à une mission ponctuelle.',
    en: 'The form of work ({form}) suits a single mission.',
  },
  'siae/match-form-possible/one-off': {
    fr: 'La forme de travail ({form}) est possible pour une mission ponctuelle.',
    en: 'The form of work ({form}) is possible for a single mission.',
  },
  'siae/match-form-unusual/one-off': {
    fr: 'La forme de travail ({form}) convient mal à une mission ponctuelle.',
    en: 'The form of work ({form}) seldom suits a single mission.',
  },
  'siae/match-form-suits/lasting': {
    fr: 'La forme de travail ({form}) convient à un travail qui dure.',
    en: 'The form of work ({form}) suits work that lasts.',
  },
  'siae/match-form-possible/lasting': {
    fr: 'La forme de travail ({form}) est possible pour un travail qui dure.',
    en: 'The form of work ({form}) is possible for work that lasts.',
  },
  'siae/match-form-unusual/lasting': {
    fr: 'La forme de travail ({form}) convient mal à un travail qui dure.',
    en: 'The form of work ({form}) seldom suits work that lasts.',
  },
  'siae/match-supervises': {
    fr: 'La structure déclare encadrer le travail sur place.',
    en: 'The structure says that it directs the work on site.',
  },
  'siae/match-does-not-supervise': {
    fr: 'La structure déclare ne pas encadrer le travail sur place.',
    en: 'The structure says that it does not direct the work on site.',
  },
  'siae/match-supervision-usual': {
    fr: 'Une structure de cette forme encadre d’ordinaire sa propre équipe : à confirmer avec elle.',
    en: 'A structure of this form usually directs its own team: to be confirmed with it.',
  },
  'siae/match-supervision-with-buyer': {
    fr: 'Une structure de cette forme laisse d’ordinaire la conduite du travail au client : à lui demander.',
    en: 'A structure of this form usually leaves the direction of the work to the customer: to be asked.',
  },
  'siae/match-association-hours': {
    fr: 'Un salarié ne peut être mis à disposition plus de {cap} auprès des employeurs soumis au plafond : pour {hours} sur {months} (les mois commencés comptent entiers), salariés à prévoir : {workers} au moins.',
    en: 'A worker may not be supplied for more than {cap} to employers under the cap: for {hours} over {months} (months begun count whole), workers needed: {workers} at least.',
  },
  'siae/match-association-task': {
    fr: 'Une association intermédiaire ne met à disposition d’un employeur soumis au plafond que pour une tâche précise et temporaire : un travail qui dure jusqu’au {last} est à découper, ou à confier autrement.',
    en: 'An association intermédiaire supplies an employer under the cap for a precise and temporary task only: work that lasts until {last} is to be cut up, or entrusted otherwise.',
  },
  'siae/match-experiment-over': {
    fr: 'L’expérimentation des EITI n’est connue que jusqu’au {end} et les travaux vont jusqu’au {last} : vérifier si elle est prolongée.',
    en: 'The EITI experiment is known until {end} only and the work goes until {last}: check whether it is prolonged.',
  },
  'siae/match-association-territory-unknown': {
    fr: 'Le territoire de la convention de l’association intermédiaire n’est pas connu : elle ne peut mettre personne à disposition hors de ce territoire. Le demander.',
    en: 'The territory of the convention of the association intermédiaire is not known: it may supply nobody outside it. To be asked.',
  },
  'siae/match-worksite-sales': {
    fr: 'Vérifier que les recettes de commercialisation de l’atelier et chantier d’insertion restent sous leur plafond avec ce contrat.',
    en: 'Check that the sales of the atelier et chantier d’insertion stay below their cap with this contract.',
  },
  'siae/match-mission-length': {
    fr: 'Une mission de travail temporaire dure au plus {months}, renouvellements compris.',
    en: 'A temporary-work mission lasts at most {months}, renewals included.',
  },
  'siae/match-reservation-forbidden': {
    fr: 'La réservation demandée n’est pas ouverte ce jour-là.',
    en: 'The reservation asked for is not open on that day.',
  },
  'siae/match-reservation-other-service': {
    fr: 'Le service n’est pas sur la liste de ceux qui peuvent être réservés à l’économie sociale et solidaire.',
    en: 'The service is not on the list of those that may be reserved to the social and solidarity economy.',
  },
  'siae/match-reservation-share-too-low': {
    fr: 'La part connue des travailleurs visés est inférieure à celle que la réservation demande.',
    en: 'The known share of the workers concerned is below the one that the reservation asks for.',
  },
  'siae/match-reservation-not-entitled': {
    fr: 'Ce qu’est la structure ce jour-là ne lui ouvre pas la réservation demandée.',
    en: 'What the structure is on that day does not open the reservation asked for.',
  },
  'siae/supply-none': {
    fr: 'Aucune structure de l’annuaire ne répond au besoin : élargir le lieu, découper le lot ou compléter l’annuaire.',
    en: 'No structure of the directory fits the need: widen the place, split the lot, or complete the directory.',
  },
  'siae/supply-only-one': {
    fr: 'Une seule structure de l’annuaire est retenue pour ce besoin : la concurrence est à vérifier et l’exécution dépendrait d’elle.',
    en: 'Only one structure of the directory is kept for this need: check the competition; performance would depend on it.',
  },
  'siae/supply-not-enough': {
    fr: 'Aucun groupe d’au plus dix des structures retenues n’a toutes les tâches et toutes les heures demandées : réduire ou découper le besoin, ou élargir la recherche.',
    en: 'No group of at most ten of the structures kept has all the tasks and all the hours asked for: make the need smaller, split it, or widen the search.',
  },
  'siae/supply-only-one-alone': {
    fr: 'Une seule structure peut répondre seule ; les autres doivent se grouper ou préciser leurs moyens.',
    en: 'Only one structure can answer alone; the others must form a consortium or state their means.',
  },
  'siae/supply-share-of-capacity': {
    fr: 'Le besoin ({asked} par mois) dépasse {limit} des heures disponibles de la structure ({free} par mois).',
    en: 'The need ({asked} a month) is more than {limit} of the free hours of the structure ({free} a month).',
  },
  'siae/supply-share-of-turnover': {
    fr: 'La valeur annuelle ({value}) dépasse {limit} du chiffre d’affaires {year} de la structure ({turnover}) : dépendance économique à surveiller.',
    en: 'The yearly value ({value}) is more than {limit} of the {year} turnover of the structure ({turnover}): watch its economic dependency.',
  },
  'siae/supply-turnover-not-stated': {
    fr: 'Le chiffre d’affaires de {structures} structures sur {candidates} n’est pas connu : leur dépendance économique est à vérifier.',
    en: 'Structures whose turnover is not known: {structures} of {candidates}: their economic dependency is to be checked.',
  },
  'siae/supply-none-stated': {
    fr: 'Aucune structure n’a dit à la fois ce qu’elle fait et les heures dont elle dispose : on ne sait pas encore si l’une peut répondre seule. Les interroger avant de réserver ou d’allotir.',
    en: 'No structure has said both what it does and the hours it has: whether one can answer alone is not known yet. Ask them before reserving or splitting into lots.',
  },
};
