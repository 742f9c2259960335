/**
 * The texts of who may enter which reservation.
 */
import type { Message, Messages } from '../../core/index.js';
import type { ReservationWithShare } from '../../law/index.js';
import type { WorkforceMeasure } from './schema.js';

const PEOPLE: Readonly<Record<ReservationWithShare, Message>> = {
  insertion: { fr: 'travailleurs défavorisés', en: 'disadvantaged workers' },
  disability: { fr: 'travailleurs handicapés', en: 'disabled workers' },
  'insertion-and-disability': { fr: 'travailleurs handicapés ou défavorisés', en: 'disabled or disadvantaged workers' },
  prison: { fr: 'personnes détenues', en: 'detainees' },
};

const MEASURES: Readonly<Record<WorkforceMeasure, Message>> = {
  headcount: { fr: 'en personnes', en: 'in people' },
  'full-time-equivalents': { fr: 'en équivalents temps plein', en: 'in full-time equivalents' },
};

function reached(people: Message, measure: Message): Message {
  return {
    fr: `Part des ${people.fr}, ${measure.fr} : {share} ({part} sur {total}). Le minimum de {minimum} est atteint.`,
    en: `Share of ${people.en}, ${measure.en}: {share} ({part} out of {total}). The minimum of {minimum} is reached.`,
  };
}

function tooLow(people: Message, measure: Message): Message {
  return {
    fr: `Part des ${people.fr}, ${measure.fr} : {share} ({part} sur {total}). Le minimum de {minimum} n’est pas atteint : la structure ne peut pas entrer dans la réservation.`,
    en: `Share of ${people.en}, ${measure.en}: {share} ({part} out of {total}). The minimum of {minimum} is not reached: the structure cannot enter the reservation.`,
  };
}

function unknown(people: Message): Message {
  return {
    fr: `La part des ${people.fr} n’est pas connue dans la mesure retenue ; il en faut au moins {minimum}. Demander à la structure son effectif total et le nombre de ${people.fr}, en personnes et en équivalents temps plein, avec le jour du décompte.`,
    en: `The share of ${people.en} is not known in the measure used; at least {minimum} is needed. Ask the structure for all its workers and for the number of ${people.en}, in people and in full-time equivalents, with the day of the count.`,
  };
}

const SILENT: Message = {
  fr: 'Le texte ne dit ni dans quelle mesure (personnes ou équivalents temps plein), ni dans quel périmètre (structure ou établissement), ni à quelle date la part est appréciée.',
  en: 'The text says neither in which measure (people or full-time equivalents), nor for which perimeter (structure or establishment), nor on which day the share is taken.',
};

const STATE_IT: Message = {
  fr: 'Le préciser dans le règlement de la consultation.',
  en: 'State it in the rules of the consultation.',
};

// What was read: the numbers as given, taken for the whole structure.
function doubt(measure: Message, day: Message): Message {
  return {
    fr: `${SILENT.fr} Lecture retenue : ${measure.fr}, les nombres tels qu’ils sont donnés, pour toute la structure, ${day.fr}. ${STATE_IT.fr}`,
    en: `${SILENT.en} Reading used: ${measure.en}, the numbers as given, for the whole structure, ${day.en}. ${STATE_IT.en}`,
  };
}

const DAYS: Readonly<Record<'share-doubt' | 'share-doubt-dated', Message>> = {
  'share-doubt': { fr: 'à un jour qui n’est pas donné', en: 'on a day that is not given' },
  'share-doubt-dated': { fr: 'au jour du décompte, le {day}', en: 'on the day of the count, {day}' },
};

const UNREAD: Message = {
  fr: `${SILENT.fr} Rien n’est conclu d’aucune mesure tant que la part n’est pas établie. ${STATE_IT.fr}`,
  en: `${SILENT.en} Nothing is concluded from either measure as long as the share is not settled. ${STATE_IT.en}`,
};

function withShares(others: Messages): Messages {
  const grounds = Object.keys(PEOPLE) as ReservationWithShare[];
  const measures = Object.keys(MEASURES) as WorkforceMeasure[];
  const pairs = grounds.flatMap((ground): readonly (readonly [string, Message])[] => [
    [`siae/reservation-share-unknown/${ground}`, unknown(PEOPLE[ground])],
    ...measures.flatMap((measure): readonly (readonly [string, Message])[] => [
      [`siae/reservation-share-reached/${ground}/${measure}`, reached(PEOPLE[ground], MEASURES[measure])],
      [`siae/reservation-share-too-low/${ground}/${measure}`, tooLow(PEOPLE[ground], MEASURES[measure])],
    ]),
  ]);
  const doubts = (Object.keys(DAYS) as (keyof typeof DAYS)[]).flatMap((key) =>
    measures.map((measure) => [`siae/reservation-${key}/${measure}`, doubt(MEASURES[measure], DAYS[key])] as const),
  );
  return { ...others, ...Object.fromEntries([...pairs, ...doubts]), 'siae/reservation-share-doubt': UNREAD };
}

/**
 * The texts of {@link mayEnterReservation} and {@link checkReservation}, by the keys of their explanations and the codes
 * of their findings.
 *
 * @internal
 */
export const reservationMessages: Messages = /* @__PURE__ */ withShares({
  // Steps of an explanation.
  'siae/workers/total': { fr: 'Effectif total', en: 'All workers' },
  'siae/workers/disadvantaged': { fr: 'Travailleurs défavorisés', en: 'Disadvantaged workers' },
  'siae/workers/disabled': { fr: 'Travailleurs handicapés', en: 'Disabled workers' },
  'siae/workers/detained': { fr: 'Personnes détenues', en: 'Detainees' },
  'siae/workers/both': {
    fr: 'Travailleurs à la fois handicapés et défavorisés',
    en: 'Workers both disabled and disadvantaged',
  },
  'siae/workers/either': {
    fr: 'Travailleurs handicapés ou défavorisés, chacun compté une fois',
    en: 'Disabled or disadvantaged workers, each counted once',
  },
  'siae/workers/either-at-least': {
    fr: 'Travailleurs handicapés ou défavorisés, au moins',
    en: 'Disabled or disadvantaged workers, at least',
  },
  'siae/workers/either-at-most': {
    fr: 'Travailleurs handicapés et défavorisés, certains peut-être comptés deux fois',
    en: 'Disabled and disadvantaged workers, some perhaps counted twice',
  },
  'siae/workforce-share/headcount': { fr: 'Part de l’effectif, en personnes', en: 'Share of the workforce, in people' },
  'siae/workforce-share/full-time-equivalents': {
    fr: 'Part de l’effectif, en équivalents temps plein',
    en: 'Share of the workforce, in full-time equivalents',
  },
  // The reservation itself.
  'siae/reservation-allowed': {
    fr: 'Le marché ou le lot peut être réservé à ce titre. La décision de réserver figure dans l’avis ou, à défaut, dans les documents de la consultation.',
    en: 'The contract or the lot may be reserved so. The decision to reserve is stated in the notice or, without one, in the documents of the consultation.',
  },
  'siae/reservation-combined-forbidden': {
    fr: 'Avant le 9 décembre 2020, un même marché ou lot ne peut pas être réservé à la fois aux structures d’insertion et aux entreprises adaptées ou ESAT : choisir l’un des deux, ou faire deux lots.',
    en: 'Before 9 December 2020 one contract or lot cannot be reserved both for insertion structures and for EA or ESAT: choose one of the two, or make two lots.',
  },
  'siae/reservation-prison-without-share': {
    fr: 'La part minimale de personnes détenues n’est fixée que depuis le 30 décembre 2022 : la réservation au travail en prison n’est pas utilisable avant ce jour.',
    en: 'The smallest share of detainees is set only since 30 December 2022: the reservation for work in prison cannot be used before that day.',
  },
  'siae/reservation-prison-combined': {
    fr: 'La réservation au travail en prison ne se combine pas avec une réservation aux entreprises adaptées, aux ESAT ou aux structures d’insertion qui n’en remplissent pas elles-mêmes les conditions : un lot ouvert à tous ne peut pas être réservé ainsi, et personne n’y entre. Réserver à un seul titre, ou faire deux lots ; celles qui produisent en prison avec la part voulue de personnes détenues entrent par la réservation au travail en prison.',
    en: 'The reservation for work in prison is not combined with one for EA, ESAT or insertion structures that do not themselves fulfil its conditions: a lot open to all of them cannot be reserved so, and nobody enters it. Reserve on one ground, or make two lots; those that produce in prison with the share of detainees asked for enter by the reservation for work in prison.',
  },
  'siae/reservation-service-listed': {
    fr: 'Le service {service} (code CPV) est sur la liste de ceux dont le marché peut être réservé à l’économie sociale et solidaire. Le marché doit porter exclusivement sur de tels services.',
    en: 'The service {service} (CPV code) is on the list of those whose contract may be reserved for the social and solidarity economy. The contract must be for such services only.',
  },
  'siae/reservation-service-not-listed': {
    fr: 'Le service {service} (code CPV) n’est pas sur la liste de ceux dont le marché peut être réservé à l’économie sociale et solidaire : ne pas réserver à ce titre. Les réservations aux structures d’insertion et aux entreprises adaptées ou ESAT ne dépendent pas du service.',
    en: 'The service {service} (CPV code) is not on the list of those whose contract may be reserved for the social and solidarity economy: do not reserve on that ground. The reservations for insertion structures and for EA or ESAT do not depend on the service.',
  },
  'siae/reservation-service-unknown': {
    fr: 'Seuls certains services sociaux, de santé et culturels peuvent être réservés à l’économie sociale et solidaire : donner le code CPV principal du marché.',
    en: 'Only certain social, health and cultural services may be reserved for the social and solidarity economy: give the main CPV code of the contract.',
  },
  'siae/reservation-social-economy-limits': {
    fr: 'Un marché réservé à l’économie sociale et solidaire dure {years} ans au plus, et son titulaire ne peut pas s’en voir attribuer un autre au même titre dans les {exclusion} années qui suivent. L’avis cite les articles L2113-15 et L2113-16.',
    en: 'A contract reserved for the social and solidarity economy lasts {years} years at most, and its winner may not be awarded another one on the same ground in the {exclusion} years that follow. The notice cites articles L2113-15 and L2113-16.',
  },
  'siae/reservation-duration': {
    fr: 'La durée de {months} ne dépasse pas le maximum de {most}.',
    en: 'The duration of {months} is within the maximum of {most}.',
  },
  'siae/reservation-duration-unknown': {
    fr: 'Un marché réservé à l’économie sociale et solidaire dure au plus {most} : donner la durée du marché, reconductions comprises.',
    en: 'A contract reserved for the social and solidarity economy lasts at most {most}: give the duration of the contract, renewals included.',
  },
  'siae/reservation-duration-too-long': {
    fr: 'La durée de {months} dépasse le maximum de {most} d’un marché réservé à l’économie sociale et solidaire : la réduire, reconductions comprises.',
    en: 'The duration of {months} exceeds the maximum of {most} for a contract reserved for the social and solidarity economy: shorten it, renewals included.',
  },
  'siae/reservation-award-over': {
    fr: 'L’attribution précédente au même titre, le {award}, n’a fait obstacle que jusqu’au {until} ; l’attribution est regardée au {day}.',
    en: 'The earlier award on the same ground, on {award}, stood in the way until {until} only; the award is looked at on {day}.',
  },
  'siae/reservation-award-recent': {
    fr: 'Un marché a été attribué à cette structure au même titre le {award} : aucun autre ne peut l’être pendant les trois années qui suivent, jusqu’au {until}. L’attribution est regardée au {day} : si elle est prévue plus tard, donner ce jour.',
    en: 'A contract was awarded to this structure on the same ground on {award}: no other one may be during the three years that follow, until {until}. The award is looked at on {day}: if it is planned later, give that day.',
  },
  'siae/reservation-award-anniversary': {
    fr: 'Un marché a été attribué à cette structure au même titre le {award}, il y a trois ans jour pour jour. Le texte ne dit pas si ce dernier jour, le {until}, est encore compris : lecture retenue, il peut l’être ; attribuer un jour plus tard lève le doute.',
    en: 'A contract was awarded to this structure on the same ground on {award}, three years ago to the day. The text does not say whether that last day, {until}, is still within the three years: the reading used is that it may be; an award one day later removes the doubt.',
  },
  'siae/reservation-award-of-another-buyer': {
    fr: 'Un autre acheteur a attribué un marché à cette structure au même titre le {award}. Le code exclut une nouvelle attribution jusqu’au {until} sans distinguer les acheteurs, alors que la directive ne vise que le même acheteur : lecture retenue, celle du code, à faire vérifier avant une attribution le {day}.',
    en: 'Another buyer awarded a contract to this structure on the same ground on {award}. The code excludes a new award until {until} without telling buyers apart, whereas the directive aims at the same buyer only: the reading used is that of the code, to be checked before an award on {day}.',
  },
  // The way in.
  'siae/reservation-by-right': {
    fr: 'Les structures de type {kind} sont de celles auxquelles la réservation est ouverte. La part minimale de l’effectif reste à remplir.',
    en: 'Structures of kind {kind} are among those that the reservation is open to. The smallest share of the workforce is still to be fulfilled.',
  },
  'siae/reservation-by-right/EATT': {
    fr: 'La réservation vise les entreprises adaptées de l’article L5213-13 du code du travail, qui nomme depuis le 1er janvier 2024 celles de travail temporaire (EATT) à côté des autres. Lecture retenue : l’EATT entre par son type ; aucune décision ne le dit. La part minimale de l’effectif reste à remplir.',
    en: 'The reservation is for the entreprises adaptées of article L5213-13 of the labour code, which names those of temporary work (EATT) beside the others since 1 January 2024. Reading used: an EATT enters by its kind; no ruling says so. The smallest share of the workforce is still to be fulfilled.',
  },
  'siae/reservation-equivalent': {
    fr: 'L’article ne nomme pas ce type de structure ({kind}) : elle n’entre que comme structure équivalente, et la part minimale de l’effectif est atteinte. Sa candidature doit le démontrer.',
    en: 'The article does not name this kind of structure ({kind}): it enters only as an equivalent structure, and the smallest share of the workforce is reached. Its tender has to show it.',
  },
  'siae/reservation-equivalent-share-too-low': {
    fr: 'L’article ne nomme pas ce type de structure ({kind}) : elle n’entrerait que comme structure équivalente, et la part minimale de l’effectif n’est pas atteinte. Elle ne peut pas entrer.',
    en: 'The article does not name this kind of structure ({kind}): it would enter only as an equivalent structure, and the smallest share of the workforce is not reached. It cannot enter.',
  },
  'siae/reservation-equivalent-share-unknown': {
    fr: 'L’article ne nomme pas ce type de structure ({kind}) : elle n’entre que comme structure équivalente, et la part minimale de l’effectif n’est pas connue. La lui demander.',
    en: 'The article does not name this kind of structure ({kind}): it enters only as an equivalent structure, and the share of the workforce is not known. Ask it for that share.',
  },
  'siae/reservation-equivalent-share-disputed': {
    fr: 'L’article ne nomme pas ce type de structure ({kind}) : elle n’entre que comme structure équivalente, et la part minimale de l’effectif n’est atteinte que dans l’une des deux mesures. Fixer la mesure avant de conclure.',
    en: 'The article does not name this kind of structure ({kind}): it enters only as an equivalent structure, and the smallest share of the workforce is reached in one of the two measures only. State the measure before concluding.',
  },
  'siae/reservation-equivalent-doubtful': {
    fr: 'L’article ne nomme pas ce type de structure ({kind}), et aucun texte lu ne dit si elle peut entrer comme structure équivalente, même avec la part minimale de l’effectif. Lecture retenue : entrée possible, non acquise ; à faire confirmer avant de compter sur elle.',
    en: 'The article does not name this kind of structure ({kind}), and no text read says whether it may enter as an equivalent structure, even with the smallest share of the workforce. Reading used: it may, without being sure; have it confirmed before relying on it.',
  },
  'siae/reservation-kind-ended': {
    fr: 'Rien n’a été trouvé sur la suite de l’expérimentation des structures de type {kind} à cette date : vérifier si elle a été prolongée.',
    en: 'Nothing was found on what follows the experiment with structures of kind {kind} on that day: check whether it was prolonged.',
  },
  'siae/reservation-kind-term': {
    fr: 'L’expérimentation des structures de type {kind} n’est connue que jusqu’au {term} : vérifier si elle est prolongée avant un marché qui dure au-delà.',
    en: 'The experiment with structures of kind {kind} is known only until {term}: check whether it is prolonged before a contract that lasts beyond.',
  },
  'siae/reservation-not-named': {
    fr: 'La réservation n’est pas ouverte à ce type de structure ({kinds}).',
    en: 'The reservation is not open to this kind of structure ({kinds}).',
  },
  'siae/reservation-without-kind': {
    fr: 'Aucune convention et aucun statut valables ce jour n’ouvrent la réservation à cette structure, et la part minimale de l’effectif n’est pas atteinte : elle ne peut pas non plus se dire équivalente.',
    en: 'No convention and no status that holds that day opens the reservation to this structure, and the smallest share of the workforce is not reached: it cannot claim to be equivalent either.',
  },
  'siae/reservation-without-kind-share-unknown': {
    fr: 'Aucune convention et aucun statut valables ce jour n’ouvrent la réservation à cette structure. Seule la part minimale de l’effectif lui permettrait de se dire équivalente, et elle n’est pas connue : la lui demander.',
    en: 'No convention and no status that holds that day opens the reservation to this structure. Only the smallest share of the workforce would let it claim to be equivalent, and its share is not known: ask it for it.',
  },
  'siae/reservation-without-kind-share-disputed': {
    fr: 'Aucune convention et aucun statut valables ce jour n’ouvrent la réservation à cette structure, et la part minimale de l’effectif n’est atteinte que dans l’une des deux mesures. L’article admet des structures équivalentes sans dire lesquelles. Lecture retenue : entrée possible, non acquise ; à faire confirmer.',
    en: 'No convention and no status that holds that day opens the reservation to this structure, and the smallest share of the workforce is reached in one of the two measures only. The article admits equivalent structures without saying which. Reading used: entry is possible, not sure; have it confirmed.',
  },
  'siae/reservation-share-without-kind': {
    fr: 'Aucune convention et aucun statut valables ce jour n’ouvrent la réservation à cette structure, mais la part minimale de l’effectif est atteinte, comme elle est lue plus bas. L’article admet des structures équivalentes sans dire lesquelles. Lecture retenue : entrée possible, non acquise ; à faire confirmer.',
    en: 'No convention and no status that holds that day opens the reservation to this structure, but the smallest share of the workforce is reached, as read below. The article admits equivalent structures without saying which. Reading used: entry is possible, not sure; have it confirmed.',
  },
  'siae/reservation-social-economy': {
    fr: 'La structure est une entreprise de l’économie sociale et solidaire : la réservation lui est ouverte.',
    en: 'The structure is an enterprise of the social and solidarity economy: the reservation is open to it.',
  },
  'siae/reservation-social-economy-unknown': {
    fr: 'La réservation n’est ouverte qu’aux entreprises de l’économie sociale et solidaire : demander à la structure si elle en est une (association, coopérative, mutuelle, fondation, ou société qui en remplit les conditions).',
    en: 'The reservation is open only to enterprises of the social and solidarity economy: ask the structure whether it is one (association, cooperative, mutual, foundation, or a company that fulfils the conditions).',
  },
  'siae/reservation-social-economy-lacking': {
    fr: 'La structure n’est pas une entreprise de l’économie sociale et solidaire : la réservation ne lui est pas ouverte.',
    en: 'The structure is not an enterprise of the social and solidarity economy: the reservation is not open to it.',
  },
  'siae/reservation-social-economy-against-kind': {
    fr: 'La structure est dite de l’économie sociale et solidaire, ce qui n’est pas attendu de son type ({kinds}). L’article vise toute entreprise de l’économie sociale et solidaire, sans nommer de type. Lecture retenue : entrée possible, non acquise ; demander à la structure de justifier de cette qualité.',
    en: 'The structure is said to be of the social and solidarity economy, which is not expected of its kind ({kinds}). The article is for every enterprise of the social and solidarity economy and names no kind. Reading used: entry is possible, not sure; ask the structure to prove that it is one.',
  },
  'siae/reservation-working-in-prison': {
    fr: 'La structure produit en prison avec des personnes détenues : la réservation lui est ouverte. La part minimale de l’effectif reste à remplir.',
    en: 'The structure produces in prison with detainees: the reservation is open to it. The smallest share of the workforce is still to be fulfilled.',
  },
  'siae/reservation-working-in-prison-unknown': {
    fr: 'La réservation n’est ouverte qu’à qui produit en prison avec des personnes détenues : le demander à la structure.',
    en: 'The reservation is open only to those who produce in prison with detainees: ask the structure.',
  },
  'siae/reservation-working-in-prison-lacking': {
    fr: 'La structure ne produit pas en prison avec des personnes détenues : la réservation ne lui est pas ouverte.',
    en: 'The structure does not produce in prison with detainees: the reservation is not open to it.',
  },
  'siae/reservation-working-in-prison-against-kind': {
    fr: 'La structure est dite produire en prison, ce qui n’est pas attendu de son type ({kinds}). L’article vise les opérateurs qui produisent en prison avec des personnes détenues, et l’interdiction de combiner les réservations n’écarte que les structures qui n’en remplissent pas les conditions ; aucun texte n’admet ce type expressément. Lecture retenue : entrée possible avec la part minimale de personnes détenues, non acquise ; à faire confirmer.',
    en: 'The structure is said to produce in prison, which is not expected of its kind ({kinds}). The article is for operators that produce in prison with detainees, and the ban on combining reservations keeps out only structures that do not fulfil its conditions; no text admits this kind expressly. Reading used: entry is possible with the smallest share of detainees, not sure; have it confirmed.',
  },
  'siae/reservation-working-in-prison-contradictory': {
    fr: 'La structure est de type {kind}, qui produit en prison, mais il est dit qu’elle ne produit pas en prison : les deux ne vont pas ensemble. Demander à la structure ce qu’il en est.',
    en: 'The structure is of kind {kind}, which produces in prison, yet it is said not to produce in prison: the two do not go together. Ask the structure which is true.',
  },
  // The share of the workforce, beside those of each ground and measure.
  'siae/reservation-share-overlap': {
    fr: 'Le décompte ({part} sur {total}) ne suffit pas pour dire si le minimum de {minimum} est atteint : demander le nombre de travailleurs handicapés, celui de travailleurs défavorisés et celui de ceux qui sont les deux.',
    en: 'The count ({part} out of {total}) is not enough to say whether the minimum of {minimum} is reached: ask for the number of disabled workers, that of disadvantaged workers and that of those who are both.',
  },
  'siae/reservation-measures-disagree': {
    fr: 'Les deux mesures ne s’accordent pas : {headcount} en personnes, {equivalents} en équivalents temps plein, pour un minimum de {minimum}. Le texte ne dit pas laquelle compte : fixer la mesure dans le règlement de la consultation.',
    en: 'The two measures disagree: {headcount} in people, {equivalents} in full-time equivalents, for a minimum of {minimum}. The text does not say which counts: state the measure in the rules of the consultation.',
  },
  'siae/reservation-measures-disagree/headcount-chosen': {
    fr: 'Les deux mesures ne s’accordent pas : {headcount} en personnes, {equivalents} en équivalents temps plein, pour un minimum de {minimum}. Le texte ne dit pas laquelle compte ; mesure retenue, celle en personnes.',
    en: 'The two measures disagree: {headcount} in people, {equivalents} in full-time equivalents, for a minimum of {minimum}. The text does not say which counts; the measure used is people.',
  },
  'siae/reservation-measures-disagree/full-time-equivalents-chosen': {
    fr: 'Les deux mesures ne s’accordent pas : {headcount} en personnes, {equivalents} en équivalents temps plein, pour un minimum de {minimum}. Le texte ne dit pas laquelle compte ; mesure retenue, celle en équivalents temps plein.',
    en: 'The two measures disagree: {headcount} in people, {equivalents} in full-time equivalents, for a minimum of {minimum}. The text does not say which counts; the measure used is full-time equivalents.',
  },
  'siae/reservation-count-undated': {
    fr: 'Le jour du décompte de l’effectif n’est pas donné : le nombre est pris comme celui du jour retenu pour la réservation. Demander à la structure de quel jour il est.',
    en: 'The day of the count of the workforce is not given: the number is taken as that of the day used for the reservation. Ask the structure which day it is of.',
  },
  'siae/reservation-count-later': {
    fr: 'L’effectif est compté le {day}, après le jour retenu pour la réservation, le {on} : le nombre est pris comme il est donné. Demander à la structure un décompte de ce jour ou d’avant.',
    en: 'The workforce is counted on {day}, after the day used for the reservation, {on}: the number is taken as given. Ask the structure for a count of that day or before.',
  },
  'siae/reservation-permanent-staff': {
    fr: 'Structure de type {kind} : le texte ne dit pas si ses salariés permanents comptent avec les personnes qu’elle met à disposition. Les nombres sont pris comme ils sont donnés ; demander s’ils comprennent les permanents.',
    en: 'Structure of kind {kind}: the text does not say whether its permanent staff count with the people it lends. The numbers are taken as given; ask whether they include the permanent staff.',
  },
});
