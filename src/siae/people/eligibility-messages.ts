/**
 * The texts of the eligibility of a person.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of {@link personEligibility}, by the codes of its findings.
 *
 * @internal
 */
export const eligibilityMessages: Messages = {
  'siae/eligibility-prescriber': {
    fr: 'La personne est éligible : un prescripteur habilité ({prescriber}) a apprécié ses difficultés, et aucune grille de critères ne le lie. Garder la prescription avec le dossier.',
    en: 'The person is eligible: a body that may prescribe ({prescriber}) appreciated the difficulties met, and no grid of criteria binds it. Keep the prescription with the file.',
  },
  'siae/eligibility-prefect-empowers': {
    fr: 'Cet organisme ({prescriber}) prescrit parce que le préfet l’a habilité, pour cinq ans au plus : vérifier que la décision court encore.',
    en: 'This body ({prescriber}) prescribes because the prefect empowered it, for five years at most: check that the decision still runs.',
  },
  'siae/eligibility-diagnosis-unknown': {
    fr: 'Le prescripteur ({prescriber}) peut ouvrir le droit par son appréciation des difficultés de la personne : lui demander si elle est faite.',
    en: 'The prescriber ({prescriber}) may open the right by appreciating the person’s difficulties: ask whether that is done.',
  },
  'siae/eligibility-diagnosis-not-done': {
    fr: 'Le prescripteur ({prescriber}) n’a pas encore apprécié les difficultés de la personne : la prescription ne vaut qu’ensuite.',
    en: 'The prescriber ({prescriber}) has not yet appreciated the person’s difficulties: the prescription holds only after that.',
  },
  'siae/eligibility-own-diagnosis-unknown': {
    fr: 'Avant de déclarer la personne éligible, la structure ou un prescripteur fait un diagnostic individuel de sa situation : demander s’il est fait. Les critères ne suffisent pas sans lui.',
    en: 'Before the person is declared eligible, the structure or a prescriber makes an individual diagnosis of the situation: ask whether it is made. The criteria are not enough without it.',
  },
  'siae/eligibility-own-diagnosis-not-done': {
    fr: 'Le diagnostic individuel de la situation de la personne n’est pas fait : la structure ne peut déclarer la personne éligible qu’ensuite. Le faire, ou le demander à un prescripteur.',
    en: 'The individual diagnosis of the person’s situation is not made: the structure may declare the person eligible only after it. Make it, or ask a prescriber for it.',
  },
  'siae/eligibility-not-a-prescriber/orienteur': {
    fr: 'Un orienteur n’est pas un prescripteur habilité : il peut adresser la personne, la structure la déclare alors elle-même sur critères, ou un prescripteur de la liste l’apprécie.',
    en: 'An orienteur may not prescribe: it may send the person, and the structure then declares the person on criteria, or a body of the list prescribes.',
  },
  'siae/eligibility-not-a-prescriber/social-landlord': {
    fr: 'Un bailleur social n’est pas, comme tel, un prescripteur habilité : passer par un organisme de la liste (un opérateur d’intermédiation locative ou une résidence sociale peut en être), ou laisser la structure déclarer la personne sur critères.',
    en: 'A social landlord may not prescribe as such: turn to a body of the list (an operator of intermediate renting or a social residence may be one), or let the structure declare the person on criteria.',
  },
  'siae/eligibility-not-a-prescriber/other': {
    fr: 'Cet organisme n’est pas sur la liste des prescripteurs habilités : passer par l’un d’eux, ou laisser la structure déclarer la personne sur critères.',
    en: 'This body is not on the list of those who may prescribe: turn to one of them, or let the structure declare the person on criteria.',
  },
  'siae/eligibility-level-1': {
    fr: 'Les critères permettent à la structure de déclarer la personne éligible : un critère de niveau 1 suffit ({criterion}).',
    en: 'The criteria let the structure declare the person eligible: one criterion of level 1 is enough ({criterion}).',
  },
  'siae/eligibility-level-2': {
    fr: 'Les critères permettent à la structure ({kind}) de déclarer la personne éligible : critères de niveau 2 retenus : {held} ; exigés : {needed}.',
    en: 'The criteria let the structure ({kind}) declare the person eligible: criteria of level 2 that count: {held}; required: {needed}.',
  },
  'siae/eligibility-level-2/eiti': {
    fr: 'Critères de niveau 2 retenus : {held}. Le nombre exigé d’une EITI ({needed}) n’a été lu que sur Les emplois de l’inclusion, qui l’applique ; aucun texte lu ne le confirme : se le faire confirmer, ou passer par un prescripteur habilité.',
    en: 'Criteria of level 2 that count: {held}. The number asked of an EITI ({needed}) was read only on Les emplois de l’inclusion, which applies it; no text read confirms it: have it confirmed, or turn to a body that may prescribe.',
  },
  'siae/eligibility-not-enough': {
    fr: 'La structure ({kind}) ne peut pas déclarer la personne éligible : aucun critère de niveau 1, et critères de niveau 2 retenus : {held} ; exigés : {needed} ; manquants : {missing}. Un prescripteur habilité peut encore ouvrir le droit sans eux.',
    en: 'The structure ({kind}) may not declare the person eligible: no criterion of level 1, and criteria of level 2 that count: {held}; required: {needed}; missing: {missing}. A body that may prescribe can still open the right without them.',
  },
  'siae/eligibility-not-enough/eiti': {
    fr: 'Critères de niveau 2 retenus : {held} ; il en manque {missing} sur les {needed} que Les emplois de l’inclusion demande à une EITI, nombre qu’aucun texte lu ne confirme : passer plutôt par un prescripteur habilité.',
    en: 'Criteria of level 2 that count: {held}; {missing} are missing of the {needed} that Les emplois de l’inclusion asks of an EITI, a number that no text read confirms: rather turn to a body that may prescribe.',
  },
  'siae/eligibility-to-be-proven': {
    fr: 'La structure ({kind}) pourra déclarer la personne éligible si les critères en doute sont établis : critères de niveau 2 retenus à ce jour : {held} ; exigés : {needed}. Réunir les justificatifs signalés.',
    en: 'The structure ({kind}) may declare the person eligible once the criteria in doubt are established: criteria of level 2 that count so far: {held}; required: {needed}. Collect the proofs pointed out.',
  },
  'siae/eligibility-criterion/proof-undated': {
    fr: 'Le justificatif du critère {criterion} n’a pas de date : la demander. Les emplois de l’inclusion le retient pendant {months}.',
    en: 'The proof of the criterion {criterion} has no day: ask for it. Les emplois de l’inclusion accepts it for {months}.',
  },
  'siae/eligibility-criterion/proof-too-old': {
    fr: 'Le justificatif du critère {criterion} a plus de {months} le {on}, durée pendant laquelle Les emplois de l’inclusion le retient : en demander un plus récent.',
    en: 'The proof of the criterion {criterion} is more than {months} old on {on}, the time for which Les emplois de l’inclusion accepts it: ask for a more recent one.',
  },
  'siae/eligibility-criterion/not-listed': {
    fr: 'Le critère {criterion} n’est pas sur la liste que la plateforme appliquait le {on} ; elle ne l’a ajouté que le 3 septembre 2021, après l’arrêté : il n’est pas retenu.',
    en: 'The criterion {criterion} is not on the list that the platform applied on {on}; it added it only on 3 September 2021, after the arrêté: it does not count.',
  },
  'siae/eligibility-criteria-rewritten': {
    fr: 'L’arrêté du 4 septembre 2025 a récrit les critères et leurs justificatifs ; il n’a pas été lu en entier. La liste retenue le {on} est celle que Les emplois de l’inclusion appliquait encore en août 2026 : la vérifier sur la plateforme.',
    en: 'The arrêté of 4 September 2025 rewrote the criteria and their proofs; it was not read whole. The list used on {on} is the one that Les emplois de l’inclusion still applied in August 2026: check it on the platform.',
  },
};
